//! Contexts: `DxgkDdiCreateContext` and `DxgkDdiDestroyContext`.
#![allow(unsafe_code)]

use crate::device::Device;
use crate::guarded::with_blocks;
use crate::objects::Gate;
use crate::shared::{NoMemory, Shared};
use crate::submit::Queue;
use crate::user::Buffers;
use ntoskrnl::Ddi;
use std::ffi::c_void;
use std::sync::Mutex;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};
use wddm_sys::wddm3_2::{D3DKMT_HANDLE, DXGK_CREATECONTEXTFLAGS, DXGKARG_CREATECONTEXT};
use wddm_sys::{
    NTSTATUS, Record, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_NOT_SUPPORTED, STATUS_SUCCESS,
};

/// What a context needs of each DMA buffer: `DXGK_CONTEXTINFO`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ContextInfo {
    /// Bytes of a DMA buffer.
    pub(crate) dma_buffer_size: u32,
    /// Aperture segments that DMA buffers lie in; 0 is contiguous system memory.
    pub(crate) segment_set: u32,
    /// Bytes of private data of a DMA buffer.
    pub(crate) private_size: u32,
    /// Entries of the allocation list.
    pub(crate) allocation_list: u32,
    /// Entries of the patch-location list.
    pub(crate) patch_list: u32,
}

/// No size and no set of segments.
const UNWRITTEN: u32 = 0xBADD_CAFE;

/// A context of the miniport, or, for a driver that is not MultiEngineAware, what stands in for its device.
pub(crate) struct Context {
    pub(crate) device: Shared<Device>,
    pub(crate) node: u32,
    pub(crate) system: bool,
    /// It runs on GPU virtual addresses.
    pub(crate) addresses: bool,
    pub(crate) null_rendering: bool,
    handle: AtomicU32,
    miniport: AtomicPtr<c_void>,
    info: OnceLock<ContextInfo>,
    /// Closed while the context is being made and from the moment of its destruction.
    pub(crate) gate: Gate,
    /// One thread at a time renders on a context.
    pub(crate) rendering: Mutex<()>,
    pub(crate) queue: Mutex<Queue>,
    pub(crate) buffers: Mutex<Buffers>,
}

/// What a context is asked for with.
pub(crate) struct Request<'a> {
    pub(crate) node: u32,
    /// One bit: the engine.
    pub(crate) engine_affinity: u32,
    pub(crate) system: bool,
    /// For GDI, on a device for GDI (rule C15).
    pub(crate) gdi: bool,
    /// On GPU virtual addresses (rule C16).
    pub(crate) addresses: bool,
    pub(crate) null_rendering: bool,
    /// The user-mode driver's private data, captured once (rule C37).
    pub(crate) private_data: &'a [u8],
}

impl Context {
    pub(crate) fn new(device: &Shared<Device>, request: &Request<'_>) -> Result<Shared<Self>, NoMemory> {
        Shared::try_new(Self {
            device: device.clone(),
            node: request.node,
            system: request.system,
            addresses: request.addresses,
            null_rendering: request.null_rendering,
            handle: AtomicU32::new(0),
            miniport: AtomicPtr::new(std::ptr::null_mut()),
            info: OnceLock::new(),
            gate: Gate::closed(),
            rendering: Mutex::new(()),
            queue: Mutex::default(),
            buffers: Mutex::default(),
        })
    }

    /// The port's handle: what the miniport gets in `DXGKARG_CREATECONTEXT.hContext`.
    pub(crate) fn handle(&self) -> D3DKMT_HANDLE {
        self.handle.load(Ordering::Relaxed)
    }

    pub(crate) fn set_handle(&self, handle: D3DKMT_HANDLE) {
        self.handle.store(handle, Ordering::Relaxed);
    }

    /// The miniport's handle: of the context, or of the device if the driver is not MultiEngineAware (rule C01).
    pub(crate) fn miniport(&self) -> *mut c_void {
        if self.device.adapter.caps().multi_engine_aware {
            self.miniport.load(Ordering::Acquire)
        } else {
            self.device.miniport()
        }
    }

    pub(crate) fn info(&self) -> ContextInfo {
        self.info.get().copied().unwrap_or_default()
    }

    /// Calls `DxgkDdiCreateContext`.
    ///
    /// `NTSTATUS DxgkDdiCreateContext(hDevice, pCreateContext)`: PASSIVE_LEVEL, pageable, level zero. STATUS_SUCCESS,
    /// STATUS_NO_MEMORY or STATUS_GRAPHICS_DRIVER_MISMATCH (rule C04). hContext goes in as the port's handle (G1) and
    /// comes out as the miniport's (C06). The argument block has the length of the driver's version and ends at a page
    /// that nobody can touch, as does the private data (C09); its address means nothing after the call.
    ///
    /// Rules kept here: C01 (only for MultiEngineAware), C03, C12 to C14; the answer is refused, and the context
    /// destroyed again, for C19 to C21.
    pub(crate) fn create(&self, request: &Request<'_>) -> NTSTATUS {
        let adapter = &self.device.adapter;
        if !adapter.caps().multi_engine_aware {
            let info = self.device.info.get().copied().unwrap_or_default();
            return if self.info.set(info).is_ok() { STATUS_SUCCESS } else { STATUS_INVALID_PARAMETER };
        }
        let Some(entry) = adapter.driver().table().DxgkDdiCreateContext else { return STATUS_NOT_SUPPORTED };
        let size = adapter.driver().size_of(Ddi::CreateContext).unwrap_or(size_of::<DXGKARG_CREATECONTEXT>());
        let Ok(size_u32) = u32::try_from(request.private_data.len()) else { return STATUS_NO_MEMORY };
        let hdevice = self.device.miniport();
        let answer = with_blocks(size, request.private_data, |blocks| {
            let mut args = DXGKARG_CREATECONTEXT::zeroed();
            args.hContext = self.handle() as usize as *mut c_void;
            args.NodeOrdinal = request.node;
            args.EngineAffinity = request.engine_affinity;
            args.Flags = DXGK_CREATECONTEXTFLAGS::zeroed();
            args.Flags.set_SystemContext(request.system);
            args.Flags.set_GdiContext(request.gdi);
            args.Flags.set_VirtualAddressing(request.addresses);
            args.pPrivateDriverData = blocks.data.cast();
            args.PrivateDriverDataSize = size_u32;
            // What the driver leaves unwritten shall not pass for an answer. With virtual addresses there are no DMA
            // buffers and no lists to speak of: a driver may say nothing of them.
            if !request.addresses {
                args.ContextInfo.DmaBufferSize = UNWRITTEN;
                args.ContextInfo.DmaBufferSegmentSet = UNWRITTEN;
                args.ContextInfo.DmaBufferPrivateDataSize = UNWRITTEN;
                args.ContextInfo.AllocationListSize = UNWRITTEN;
                args.ContextInfo.PatchLocationListSize = UNWRITTEN;
            }
            if adapter.options().dirty_answers {
                args.ContextInfo.Reserved = UNWRITTEN;
            }
            let pointer = blocks.args.cast::<DXGKARG_CREATECONTEXT>();
            // SAFETY: the block has `size` bytes and is aligned to 8; older versions are prefixes of the newest.
            unsafe { std::ptr::copy_nonoverlapping((&raw const args).cast::<u8>(), blocks.args, size) };
            // SAFETY: the entry point's contract: a device handle that CreateDevice answered (rule C03) and an argument
            // block of the driver's version, both alive during the call.
            let status = adapter
                .call_with(Ddi::CreateContext, hdevice, pointer, || unsafe { entry(hdevice, pointer) });
            let mut after = DXGKARG_CREATECONTEXT::zeroed();
            // SAFETY: as for the way in.
            unsafe { std::ptr::copy_nonoverlapping(blocks.args, (&raw mut after).cast::<u8>(), size) };
            (status, after)
        });
        let (status, args) = match answer {
            Ok(answer) => answer,
            Err(no_memory) => return no_memory.into(),
        };
        if status != STATUS_SUCCESS {
            return if status.is_success() { STATUS_INVALID_PARAMETER } else { status };
        }
        let kept = args.hContext as usize == self.handle() as usize;
        if args.hContext.is_null() || kept {
            adapter.violation("C06", "CreateContext succeeded and answered no hContext of its own");
            return STATUS_INVALID_PARAMETER;
        }
        self.miniport.store(args.hContext, Ordering::Release);
        let info = ContextInfo {
            dma_buffer_size: args.ContextInfo.DmaBufferSize,
            segment_set: args.ContextInfo.DmaBufferSegmentSet,
            private_size: args.ContextInfo.DmaBufferPrivateDataSize,
            allocation_list: args.ContextInfo.AllocationListSize,
            patch_list: args.ContextInfo.PatchLocationListSize,
        };
        if let Err((rule, text)) = self.check(&info) {
            adapter.violation(rule, text);
            self.destroy();
            return STATUS_INVALID_PARAMETER;
        }
        if self.info.set(info).is_ok() { STATUS_SUCCESS } else { STATUS_INVALID_PARAMETER }
    }

    /// What the page on `DXGK_CONTEXTINFO` asks of the answer.
    fn check(&self, info: &ContextInfo) -> Result<(), (&'static str, &'static str)> {
        let adapter = &self.device.adapter;
        let sizes = [info.dma_buffer_size, info.private_size, info.allocation_list, info.patch_list];
        if sizes.contains(&UNWRITTEN) {
            return Err(("C21", "ContextInfo has sizes that were not written"));
        }
        let known = adapter.known_segments();
        if info.segment_set & !known != 0 {
            return Err(("C20", "DmaBufferSegmentSet names a segment that does not exist"));
        }
        if info.segment_set & !adapter.aperture_set() != 0 {
            return Err(("C19", "DmaBufferSegmentSet names a memory segment"));
        }
        let empty = info.dma_buffer_size == 0 || info.allocation_list == 0 || info.patch_list == 0;
        if adapter.renders() && !self.system && !self.addresses && empty {
            return Err(("C21", "a context with patching needs a DMA buffer and both lists"));
        }
        Ok(())
    }

    /// Calls `DxgkDdiDestroyContext`, once, with the miniport's handle (rule C29); nothing of the context is queued
    /// (C31), and no call with its handle follows (C30).
    ///
    /// `NTSTATUS DxgkDdiDestroyContext(hContext)`: PASSIVE_LEVEL, pageable, level zero; frees all that the context had.
    pub(crate) fn destroy(&self) -> NTSTATUS {
        let adapter = &self.device.adapter;
        let miniport = self.miniport.swap(std::ptr::null_mut(), Ordering::AcqRel);
        if miniport.is_null() {
            return STATUS_SUCCESS;
        }
        let Some(entry) = adapter.driver().table().DxgkDdiDestroyContext else { return STATUS_NOT_SUPPORTED };
        // SAFETY: the entry point's contract: a live handle of the miniport's, for the last time.
        adapter.call(Ddi::DestroyContext, miniport, || unsafe { entry(miniport) })
    }
}
