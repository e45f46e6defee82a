//! Devices: `DxgkDdiCreateDevice` and `DxgkDdiDestroyDevice`.
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::context::ContextInfo;
use crate::handles::ProcessId;
use crate::objects::Gate;
use crate::process::KmdProcess;
use crate::shared::{NoMemory, Shared};
use crate::sync::lock;
use ntoskrnl::Ddi;
use std::collections::HashSet;
use std::ffi::c_void;
use std::sync::atomic::{AtomicI32, AtomicPtr, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use wddm_sys::wddm3_2::{
    D3DKMT_DEVICEEXECUTION_ACTIVE, D3DKMT_DEVICEEXECUTION_STATE, D3DKMT_HANDLE, DXGKARG_CREATEDEVICE,
};
use wddm_sys::{
    NTSTATUS, Record, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_NOT_SUPPORTED, STATUS_SUCCESS,
};

/// Who asks for a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DeviceKind {
    /// A process.
    User,
    /// The port driver itself, for paging.
    System,
    /// The port driver itself, for GDI.
    Gdi,
}

/// A device of the miniport.
pub(crate) struct Device {
    pub(crate) adapter: Arc<Adapter>,
    pub(crate) process: ProcessId,
    /// The process as the miniport knows it, if the GPU has page tables.
    pub(crate) kmd: Option<Shared<KmdProcess>>,
    handle: AtomicU32,
    miniport: AtomicPtr<c_void>,
    state: AtomicI32,
    /// Contexts, resources, allocations and synchronization objects of the device, by handle.
    pub(crate) children: Mutex<HashSet<D3DKMT_HANDLE>>,
    /// Closed while the device is being made and from the moment of its destruction.
    pub(crate) gate: Gate,
    /// What the device said about its buffers, if the driver is not MultiEngineAware.
    pub(crate) info: OnceLock<ContextInfo>,
}

impl Device {
    pub(crate) fn new(
        adapter: &Arc<Adapter>,
        process: ProcessId,
        kmd: Option<Shared<KmdProcess>>,
    ) -> Result<Shared<Self>, NoMemory> {
        Shared::try_new(Self {
            adapter: Arc::clone(adapter),
            process,
            kmd,
            handle: AtomicU32::new(0),
            miniport: AtomicPtr::new(std::ptr::null_mut()),
            state: AtomicI32::new(D3DKMT_DEVICEEXECUTION_ACTIVE.0),
            children: Mutex::default(),
            gate: Gate::closed(),
            info: OnceLock::new(),
        })
    }

    /// The port's handle: what the miniport gets in `DXGKARG_CREATEDEVICE.hDevice`.
    pub(crate) fn handle(&self) -> D3DKMT_HANDLE {
        self.handle.load(Ordering::Relaxed)
    }

    pub(crate) fn set_handle(&self, handle: D3DKMT_HANDLE) {
        self.handle.store(handle, Ordering::Relaxed);
    }

    /// The miniport's handle.
    pub(crate) fn miniport(&self) -> *mut c_void {
        self.miniport.load(Ordering::Acquire)
    }

    /// What `D3DKMTGetDeviceState` answers.
    pub(crate) fn state(&self) -> D3DKMT_DEVICEEXECUTION_STATE {
        D3DKMT_DEVICEEXECUTION_STATE(self.state.load(Ordering::Acquire))
    }

    /// Whether the device takes work.
    pub(crate) fn active(&self) -> bool {
        self.state() == D3DKMT_DEVICEEXECUTION_ACTIVE
    }

    /// Puts the device into an error state; the first one stays (digest 4.5).
    pub(crate) fn lose(&self, state: D3DKMT_DEVICEEXECUTION_STATE) {
        let active = D3DKMT_DEVICEEXECUTION_ACTIVE.0;
        let _first = self.state.compare_exchange(active, state.0, Ordering::AcqRel, Ordering::Acquire);
    }

    /// Makes room for one more child.
    pub(crate) fn reserve_child(&self) -> Result<(), NoMemory> {
        lock(&self.children).try_reserve(1).map_err(|_| NoMemory)
    }

    /// Calls `DxgkDdiCreateDevice`.
    ///
    /// `NTSTATUS DxgkDdiCreateDevice(hAdapter, pCreateDevice)`: PASSIVE_LEVEL, pageable, level zero. STATUS_SUCCESS or
    /// STATUS_NO_MEMORY (rule D01). hDevice goes in as the port's handle and comes out as the miniport's (D03); Flags
    /// has no reserved bit (D05); hKmdProcess is the miniport's process, NULL before 2.0 and without page tables (D06).
    pub(crate) fn create(&self, kind: DeviceKind) -> NTSTATUS {
        let adapter = &self.adapter;
        let Some(entry) = adapter.driver().table().DxgkDdiCreateDevice else { return STATUS_NOT_SUPPORTED };
        let mut args = DXGKARG_CREATEDEVICE::zeroed();
        args.hDevice = self.handle() as usize as *mut c_void;
        // SAFETY: both members of the union are plain data; the flags lie in the low half of the pointer.
        unsafe {
            args.Anonymous.Flags.set_SystemDevice(kind == DeviceKind::System);
            args.Anonymous.Flags.set_GdiDevice(kind == DeviceKind::Gdi);
        }
        args.hKmdProcess = self.kmd.as_ref().map_or(std::ptr::null_mut(), |process| process.miniport());
        // SAFETY: plain data, as above.
        let before = unsafe { args.Anonymous.pInfo };
        let hadapter = adapter.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle, an argument block of the driver's version.
        let status =
            adapter.call_with(Ddi::CreateDevice, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
        if status != STATUS_SUCCESS {
            return if status.is_success() { STATUS_INVALID_PARAMETER } else { status };
        }
        let kept = args.hDevice as usize == self.handle() as usize;
        if args.hDevice.is_null() || kept {
            adapter.violation("D03", "CreateDevice succeeded and answered no hDevice of its own");
            return STATUS_INVALID_PARAMETER;
        }
        self.miniport.store(args.hDevice, Ordering::Release);
        // SAFETY: plain data, as above.
        let info = unsafe { args.Anonymous.pInfo };
        if !adapter.caps().multi_engine_aware && info != before && !info.is_null() {
            // SAFETY: the page: a driver that is not MultiEngineAware may put a pointer to its own DXGK_DEVICEINFO
            // here; an unchanged value is no pointer.
            let info = unsafe { info.read_unaligned() };
            let known = self.info.set(ContextInfo {
                dma_buffer_size: info.DmaBufferSize,
                segment_set: info.DmaBufferSegmentSet,
                private_size: info.DmaBufferPrivateDataSize,
                allocation_list: info.AllocationListSize,
                patch_list: info.PatchLocationListSize,
            });
            if known.is_err() || info.DmaBufferSegmentSet & !adapter.aperture_set() != 0 {
                adapter.violation(
                    "D04",
                    "DXGK_DEVICEINFO.DmaBufferSegmentSet names a segment that is no aperture",
                );
                self.destroy();
                return STATUS_INVALID_PARAMETER;
            }
        }
        STATUS_SUCCESS
    }

    /// Calls `DxgkDdiDestroyDevice`, once, with the miniport's handle; its contexts are gone and its allocations
    /// closed by then (rule C34).
    ///
    /// `NTSTATUS DxgkDdiDestroyDevice(hDevice)`: PASSIVE_LEVEL, pageable, level zero; frees all that the device had.
    pub(crate) fn destroy(&self) -> NTSTATUS {
        let miniport = self.miniport.swap(std::ptr::null_mut(), Ordering::AcqRel);
        let Some(entry) = self.adapter.driver().table().DxgkDdiDestroyDevice else {
            return STATUS_NOT_SUPPORTED;
        };
        if miniport.is_null() {
            return STATUS_SUCCESS;
        }
        // SAFETY: the entry point's contract: a live handle of the miniport's, for the last time.
        self.adapter.call(Ddi::DestroyDevice, miniport, || unsafe { entry(miniport) })
    }
}

impl From<NoMemory> for NTSTATUS {
    fn from(_: NoMemory) -> Self {
        STATUS_NO_MEMORY
    }
}
