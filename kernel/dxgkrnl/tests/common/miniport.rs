//! A miniport in raw Rust with a software engine.
//!
//! Its command is 16 bytes: the page of an allocation in the aperture (patched), a value, how many pages to fill with
//! it, and a magic word. A paging buffer holds aperture entries. The engine runs a packet when it is told to complete it
//! and reaches memory only through the aperture, so that a wrong patch or a missing mapping shows in the picture.

use super::engine::{
    Context, DMA_SIZE, Device, FAKES, Fake, LIST, PLANS, PRIVATE_SIZE, SEGMENT_PAGES, fake, key, lock,
};
use super::nothing::*;
use super::rendering::*;
use ntoskrnl::{Machine, PAGE};
use std::ffi::c_void;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use wddm_sys::image::NativeImage;
use wddm_sys::wddm1_3::*;
use wddm_sys::*;

abi! {
    unsafe fn AddDevice(_pdo: *mut DEVICE_OBJECT, context: *mut PVOID) -> NTSTATUS {
        let plan = lock(&PLANS).iter().rev().find(|(machine, _)| *machine == key()).map(|(_, plan)| plan.clone());
        let Some(plan) = plan else { return STATUS_UNSUCCESSFUL };
        let fake = Box::new(Fake {
            plan,
            machine: Machine::current().expect("a DDI call runs inside a machine"),
            engine: Mutex::default(),
            interface: Mutex::default(),
            devices: AtomicUsize::new(0),
            contexts: AtomicUsize::new(0),
            allocations: AtomicUsize::new(0),
            opens: AtomicUsize::new(0),
            removed: AtomicUsize::new(0),
            cancelled: AtomicUsize::new(0),
            private_data: Mutex::default(),
            found: Mutex::default(),
            reports: Mutex::default(),
        });
        let fake = Box::into_raw(fake);
        lock(&FAKES).push((key(), fake as usize));
        // SAFETY: the entry point's contract.
        unsafe { context.write(fake.cast()) };
        STATUS_SUCCESS
    }

    unsafe fn StartDevice(
        context: PVOID,
        _info: PDXGK_START_INFO,
        interface: PDXGKRNL_INTERFACE,
        sources: *mut ULONG,
        children: *mut ULONG,
    ) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe {
            assert_eq!((*interface).Version, fake(context).plan.version.0);
            assert!((*interface).Size as usize <= size_of::<DXGKRNL_INTERFACE>());
            let mut own = DXGKRNL_INTERFACE::zeroed();
            let size = (*interface).Size as usize;
            std::ptr::copy_nonoverlapping(interface.cast::<u8>(), (&raw mut own).cast::<u8>(), size);
            *lock(&fake(context).interface) = Some(own);
            let mut info = DXGK_DEVICE_INFO::zeroed();
            let status = own.DxgkCbGetDeviceInformation.expect("the slot is there")(own.DeviceHandle, &mut info);
            assert_eq!(status, STATUS_SUCCESS);
            assert_eq!(info.MiniportDeviceContext, context);
            assert!(!info.TranslatedResourceList.is_null());
            sources.write(0);
            children.write(0);
        }
        STATUS_SUCCESS
    }

    unsafe fn StopDevice(_context: PVOID) -> NTSTATUS {
        STATUS_SUCCESS
    }

    unsafe fn RemoveDevice(context: PVOID) -> NTSTATUS {
        lock(&FAKES).retain(|(_, fake)| *fake != context as usize);
        // SAFETY: AddDevice boxed it.
        drop(unsafe { Box::from_raw(context.cast::<Fake>()) });
        STATUS_SUCCESS
    }

    unsafe fn DpcRoutine(context: PVOID) {
        // SAFETY: the entry point's contract.
        let interface = unsafe { fake(context) }.interface();
        // SAFETY: the callback's contract.
        unsafe { interface.DxgkCbNotifyDpc.expect("the slot is there")(interface.DeviceHandle) };
    }

    unsafe fn NotifySurpriseRemoval(context: PVOID, _kind: DXGK_SURPRISE_REMOVAL_TYPE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { fake(context) }.removed.fetch_add(1, Ordering::Relaxed);
        STATUS_SUCCESS
    }

    unsafe fn QueryAdapterInfo(adapter: HANDLE, args: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (fake, args) = unsafe { (fake(adapter), &*args) };
        // SAFETY: the output has OutputDataSize bytes; each arm writes its own record and no more.
        unsafe {
            match args.Type {
                DXGKQAITYPE_DRIVERCAPS => {
                    let mut caps = DXGK_DRIVERCAPS::zeroed();
                    caps.HighestAcceptableAddress = PHYSICAL_ADDRESS::new(-1);
                    caps.MaxAllocationListSlotId = 16;
                    caps.SchedulingCaps.set_MultiEngineAware(fake.plan.multi_engine);
                    caps.SchedulingCaps.set_PreemptionAware(fake.plan.multi_engine);
                    caps.SchedulingCaps.set_CancelCommandAware(fake.plan.multi_engine);
                    caps.GpuEngineTopology.NbAsymetricProcessingNodes = 1;
                    let len = (args.OutputDataSize as usize).min(size_of::<DXGK_DRIVERCAPS>());
                    std::ptr::copy_nonoverlapping((&raw const caps).cast::<u8>(), args.pOutputData.cast(), len);
                    STATUS_SUCCESS
                }
                DXGKQAITYPE_QUERYSEGMENT3 => {
                    let out = &mut *args.pOutputData.cast::<DXGK_QUERYSEGMENTOUT3>();
                    if out.pSegmentDescriptor.is_null() {
                        out.NbSegment = fake.plan.segments;
                        return STATUS_SUCCESS;
                    }
                    for index in 0..fake.plan.segments as usize {
                        let segment = &mut *out.pSegmentDescriptor.add(index);
                        segment.Flags.set_Aperture(index == 0);
                        segment.Size = SEGMENT_PAGES as usize * PAGE;
                        segment.CommitLimit = segment.Size;
                    }
                    out.PagingBufferSize = 4096;
                    out.PagingBufferPrivateDataSize = 16;
                    STATUS_SUCCESS
                }
                DXGKQAITYPE_UMDRIVERPRIVATE => {
                    let input = std::slice::from_raw_parts(args.pInputData.cast::<u8>(), args.InputDataSize as usize);
                    let output =
                        std::slice::from_raw_parts_mut(args.pOutputData.cast::<u8>(), args.OutputDataSize as usize);
                    for (out, byte) in output.iter_mut().zip(input) {
                        *out = !byte;
                    }
                    STATUS_SUCCESS
                }
                _ => STATUS_INVALID_PARAMETER,
            }
        }
    }

    unsafe fn GetNodeMetadata(_adapter: HANDLE, node: UINT, out: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS {
        if node != 0 {
            return STATUS_INVALID_PARAMETER;
        }
        // SAFETY: the entry point's contract.
        unsafe { (*out).EngineType = DXGK_ENGINE_TYPE_3D };
        STATUS_SUCCESS
    }

    unsafe fn CreateDevice(adapter: HANDLE, args: *mut DXGKARG_CREATEDEVICE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (fake, args) = unsafe { (fake(adapter), &mut *args) };
        let status = *lock(&fake.plan.create_device);
        // SAFETY: both members are plain data.
        if status != STATUS_SUCCESS && !unsafe { args.Anonymous.Flags }.SystemDevice() {
            return status;
        }
        fake.devices.fetch_add(1, Ordering::Relaxed);
        args.hDevice = Box::into_raw(Box::new(Device { adapter: fake, port: args.hDevice as usize })).cast();
        STATUS_SUCCESS
    }

    unsafe fn DestroyDevice(device: HANDLE) -> NTSTATUS {
        // SAFETY: CreateDevice boxed it, and the adapter lives.
        unsafe {
            let device = Box::from_raw(device.cast::<Device>());
            (*device.adapter).devices.fetch_sub(1, Ordering::Relaxed);
        }
        STATUS_SUCCESS
    }

    unsafe fn CreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
        // SAFETY: the entry point's contract: CreateDevice answered the handle.
        let (device, args) = unsafe { (&*device.cast::<Device>(), &mut *args) };
        // SAFETY: the adapter lives.
        let fake = unsafe { &*device.adapter };
        let status = *lock(&fake.plan.create_context);
        if status != STATUS_SUCCESS && !args.Flags.SystemContext() {
            return status;
        }
        if args.PrivateDriverDataSize != 0 {
            // SAFETY: the entry point's contract.
            let data = unsafe {
                std::slice::from_raw_parts(args.pPrivateDriverData.cast::<u8>(), args.PrivateDriverDataSize as usize)
            };
            *lock(&fake.private_data) = data.to_vec();
        } else if !args.pPrivateDriverData.is_null() {
            return STATUS_GRAPHICS_DRIVER_MISMATCH;
        }
        fake.contexts.fetch_add(1, Ordering::Relaxed);
        args.ContextInfo.DmaBufferSize = DMA_SIZE;
        args.ContextInfo.DmaBufferPrivateDataSize = PRIVATE_SIZE;
        args.ContextInfo.AllocationListSize = LIST;
        args.ContextInfo.PatchLocationListSize = LIST;
        args.ContextInfo.DmaBufferSegmentSet = fake.plan.segment_set.load(Ordering::Relaxed);
        args.hContext = Box::into_raw(Box::new(Context { adapter: fake, port: args.hContext as usize })).cast();
        STATUS_SUCCESS
    }

    unsafe fn DestroyContext(context: HANDLE) -> NTSTATUS {
        // SAFETY: CreateContext boxed it, and the adapter lives.
        unsafe {
            let context = Box::from_raw(context.cast::<Context>());
            (*context.adapter).contexts.fetch_sub(1, Ordering::Relaxed);
        }
        STATUS_SUCCESS
    }

    /// The private data of an allocation is its size in pages and whether the CPU may see it.
    unsafe fn CreateAllocation(adapter: HANDLE, args: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (fake, args) = unsafe { (fake(adapter), &mut *args) };
        let status = *lock(&fake.plan.create_allocation);
        if status != STATUS_SUCCESS {
            return status;
        }
        for index in 0..args.NumAllocations as usize {
            // SAFETY: the entry point's contract.
            let info = unsafe { &mut *args.pAllocationInfo.add(index) };
            if info.PrivateDriverDataSize != 8 {
                return STATUS_GRAPHICS_DRIVER_MISMATCH;
            }
            // SAFETY: eight bytes, as was just checked.
            let [pages, visible] = unsafe { info.pPrivateDriverData.cast::<[u32; 2]>().read_unaligned() };
            info.Size = pages as usize * PAGE;
            info.Anonymous1.Alignment = PAGE as u32;
            info.SupportedWriteSegmentSet = 1;
            info.PreferredSegment.Value = 1;
            info.AllocationPriority = 0x7800_0000;
            // SAFETY: both members are plain data.
            unsafe { info.Anonymous4.Flags.set_CpuVisible(visible != 0) };
            info.hAllocation = Box::into_raw(Box::new(pages)).cast();
            fake.allocations.fetch_add(1, Ordering::Relaxed);
        }
        if args.Flags.Resource() && args.hResource.is_null() {
            args.hResource = Box::into_raw(Box::new(0u32)).cast();
        }
        STATUS_SUCCESS
    }

    unsafe fn DestroyAllocation(adapter: HANDLE, args: *const DXGKARG_DESTROYALLOCATION) -> NTSTATUS {
        // SAFETY: the entry point's contract: CreateAllocation boxed them.
        unsafe {
            let (fake, args) = (fake(adapter), &*args);
            for index in 0..args.NumAllocations as usize {
                drop(Box::from_raw((*args.pAllocationList.add(index)).cast::<u32>()));
                fake.allocations.fetch_sub(1, Ordering::Relaxed);
            }
            if args.Flags.DestroyResource() {
                drop(Box::from_raw(args.hResource.cast::<u32>()));
            }
        }
        STATUS_SUCCESS
    }

    unsafe fn DescribeAllocation(_adapter: HANDLE, _args: *mut DXGKARG_DESCRIBEALLOCATION) -> NTSTATUS {
        STATUS_INVALID_PARAMETER
    }

    unsafe fn GetStandardAllocationDriverData(
        _adapter: HANDLE,
        _args: *mut DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA,
    ) -> NTSTATUS {
        STATUS_NO_MEMORY
    }

    unsafe fn OpenAllocation(device: HANDLE, args: *const DXGKARG_OPENALLOCATION) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (device, args) = unsafe { (&*device.cast::<Device>(), &*args) };
        // SAFETY: the adapter lives.
        let fake = unsafe { &*device.adapter };
        let status = *lock(&fake.plan.open_allocation);
        if status != STATUS_SUCCESS {
            return status;
        }
        let interface = fake.interface();
        for index in 0..args.NumAllocations as usize {
            // SAFETY: the entry point's contract.
            let info = unsafe { &mut *args.pOpenAllocation.add(index) };
            let mut ask = DXGKARGCB_GETHANDLEDATA::zeroed();
            ask.hObject = info.hAllocation;
            ask.Type = DXGK_HANDLE_ALLOCATION;
            // SAFETY: the callback's contract.
            let own = unsafe { interface.DxgkCbGetHandleData.expect("the slot is there")(&ask) };
            if own.is_null() {
                return STATUS_INVALID_PARAMETER;
            }
            info.hDeviceSpecificAllocation = Box::into_raw(Box::new(own as usize)).cast();
            fake.opens.fetch_add(1, Ordering::Relaxed);
        }
        STATUS_SUCCESS
    }

    unsafe fn CloseAllocation(device: HANDLE, args: *const DXGKARG_CLOSEALLOCATION) -> NTSTATUS {
        // SAFETY: the entry point's contract: OpenAllocation boxed them.
        unsafe {
            let (device, args) = (&*device.cast::<Device>(), &*args);
            for index in 0..args.NumAllocations as usize {
                drop(Box::from_raw((*args.pOpenHandleList.add(index)).cast::<usize>()));
                (*device.adapter).opens.fetch_sub(1, Ordering::Relaxed);
            }
        }
        STATUS_SUCCESS
    }

    unsafe fn DriverEntry(object: *mut c_void, path: *mut c_void) -> NTSTATUS {
        let mut table = table();
        // SAFETY: the export's contract: both arguments of DriverEntry and a table of the version that it names.
        unsafe { imports::DxgkInitialize(object, path, (&raw mut table).cast()) }
    }
}

/// The table of the plan's version.
pub fn table() -> DRIVER_INITIALIZATION_DATA {
    let plan = lock(&PLANS).iter().rev().find(|(machine, _)| *machine == key()).map(|(_, plan)| plan.clone());
    let mut table = DRIVER_INITIALIZATION_DATA::zeroed();
    table.Version = plan.map_or(0, |plan| plan.version.0);
    table.DxgkDdiAddDevice = Some(AddDevice);
    table.DxgkDdiStartDevice = Some(StartDevice);
    table.DxgkDdiStopDevice = Some(StopDevice);
    table.DxgkDdiRemoveDevice = Some(RemoveDevice);
    table.DxgkDdiDispatchIoRequest = Some(DispatchIoRequest);
    table.DxgkDdiInterruptRoutine = Some(InterruptRoutine);
    table.DxgkDdiDpcRoutine = Some(DpcRoutine);
    table.DxgkDdiQueryChildRelations = Some(QueryChildRelations);
    table.DxgkDdiQueryChildStatus = Some(QueryChildStatus);
    table.DxgkDdiQueryDeviceDescriptor = Some(QueryDeviceDescriptor);
    table.DxgkDdiSetPowerState = Some(SetPowerState);
    table.DxgkDdiResetDevice = Some(ResetDevice);
    table.DxgkDdiUnload = Some(Unload);
    table.DxgkDdiQueryInterface = Some(QueryInterface);
    table.DxgkDdiQueryAdapterInfo = Some(QueryAdapterInfo);
    table.DxgkDdiCreateDevice = Some(CreateDevice);
    table.DxgkDdiCreateAllocation = Some(CreateAllocation);
    table.DxgkDdiDestroyAllocation = Some(DestroyAllocation);
    table.DxgkDdiDescribeAllocation = Some(DescribeAllocation);
    table.DxgkDdiGetStandardAllocationDriverData = Some(GetStandardAllocationDriverData);
    table.DxgkDdiPatch = Some(Patch);
    table.DxgkDdiSubmitCommand = Some(SubmitCommand);
    table.DxgkDdiPreemptCommand = Some(PreemptCommand);
    table.DxgkDdiBuildPagingBuffer = Some(BuildPagingBuffer);
    table.DxgkDdiResetFromTimeout = Some(ResetFromTimeout);
    table.DxgkDdiRestartFromTimeout = Some(RestartFromTimeout);
    table.DxgkDdiEscape = Some(Escape);
    table.DxgkDdiCollectDbgInfo = Some(CollectDbgInfo);
    table.DxgkDdiQueryCurrentFence = Some(QueryCurrentFence);
    table.DxgkDdiDestroyDevice = Some(DestroyDevice);
    table.DxgkDdiOpenAllocation = Some(OpenAllocation);
    table.DxgkDdiCloseAllocation = Some(CloseAllocation);
    table.DxgkDdiRender = Some(Render);
    table.DxgkDdiPresent = Some(Present);
    table.DxgkDdiCreateContext = Some(CreateContext);
    table.DxgkDdiDestroyContext = Some(DestroyContext);
    table.DxgkDdiQueryDependentEngineGroup = Some(QueryDependentEngineGroup);
    table.DxgkDdiQueryEngineStatus = Some(QueryEngineStatus);
    table.DxgkDdiResetEngine = Some(ResetEngine);
    table.DxgkDdiCancelCommand = Some(CancelCommand);
    table.DxgkDdiNotifySurpriseRemoval = Some(NotifySurpriseRemoval);
    table.DxgkDdiGetNodeMetadata = Some(GetNodeMetadata);
    table
}

mod imports {
    wddm_sys::nt_imports! {
        fn DxgkInitialize(object: *mut core::ffi::c_void, path: *mut core::ffi::c_void, data: *mut core::ffi::c_void) -> wddm_sys::NTSTATUS;
    }
}

pub static IMAGE: NativeImage =
    NativeImage { name: "fake", entry: DriverEntry, imports: &[imports::IMPORTS], recoveries: &[] };
