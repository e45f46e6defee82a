//! The entry points.

use super::*;
use crate::nothing::*;

abi! {
    unsafe fn AddDevice(_pdo: *mut DEVICE_OBJECT, context: *mut PVOID) -> NTSTATUS {
        let (plan, machine) = (plan(), Machine::current().expect("a DDI call runs inside a machine"));
        let local = plan.local.then(|| machine.ram().allocate(LOCAL_PAGES, true, 1).expect("there is RAM"));
        let base = local.as_ref().and_then(|pages| pages.physical(0)).unwrap_or(0);
        let gpu = Box::new(Gpu {
            plan,
            machine,
            local: Mutex::new(local),
            base,
            known: Mutex::default(),
            interface: Mutex::default(),
        });
        let gpu = Box::into_raw(gpu);
        lock(&GPUS).push((key(), gpu as usize));
        // SAFETY: the entry point's contract.
        unsafe { context.write(gpu.cast()) };
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
            let mut own = DXGKRNL_INTERFACE::zeroed();
            let size = ((*interface).Size as usize).min(size_of_val(&own));
            std::ptr::copy_nonoverlapping(interface.cast::<u8>(), (&raw mut own).cast::<u8>(), size);
            *lock(&gpu(context).interface) = Some(own);
            sources.write(0);
            children.write(0);
        }
        STATUS_SUCCESS
    }

    unsafe fn StopDevice(_context: PVOID) -> NTSTATUS {
        STATUS_SUCCESS
    }

    unsafe fn RemoveDevice(context: PVOID) -> NTSTATUS {
        lock(&GPUS).retain(|(_, gpu)| *gpu != context as usize);
        // SAFETY: AddDevice boxed it.
        let gpu = unsafe { Box::from_raw(context.cast::<Gpu>()) };
        let known = lock(&gpu.known);
        assert!(known.processes.is_empty() && known.devices.is_empty() && known.contexts.is_empty());
        assert!(known.allocations.is_empty() && known.opens.is_empty());
        if let Some(pages) = lock(&gpu.local).take() {
            gpu.machine.ram().free(pages);
        }
        STATUS_SUCCESS
    }

    unsafe fn DpcRoutine(context: PVOID) {
        // SAFETY: the entry point's contract.
        let gpu = unsafe { gpu(context) };
        if !gpu.plan.held {
            gpu.run(usize::MAX);
        }
        let interface = gpu.interface();
        // SAFETY: the callback's contract.
        unsafe { interface.DxgkCbNotifyDpc.expect("the slot is there")(interface.DeviceHandle) };
    }

    unsafe fn QueryAdapterInfo(adapter: HANDLE, args: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (gpu, args) = unsafe { (gpu(adapter), &*args) };
        // SAFETY: the output has OutputDataSize bytes, the input InputDataSize; each arm writes its own record.
        unsafe {
            match args.Type {
                DXGKQAITYPE_DRIVERCAPS => {
                    // Single bits are set in what is there, as drivers do.
                    let zero = std::slice::from_raw_parts(args.pOutputData.cast::<u8>(), args.OutputDataSize as usize);
                    assert!(zero.iter().all(|byte| *byte == 0));
                    let caps = &mut *args.pOutputData.cast::<DXGK_DRIVERCAPS>();
                    caps.HighestAcceptableAddress = PHYSICAL_ADDRESS::new(-1);
                    caps.SchedulingCaps.set_MultiEngineAware(true);
                    caps.SchedulingCaps.set_PreemptionAware(true);
                    caps.MemoryManagementCaps.set_VirtualAddressingSupported(true);
                    caps.MemoryManagementCaps.set_GpuMmuSupported(gpu.plan.gpu_mmu);
                    caps.GpuEngineTopology.NbAsymetricProcessingNodes = 1;
                    STATUS_SUCCESS
                }
                DXGKQAITYPE_QUERYSEGMENT4 => {
                    assert_eq!(args.InputDataSize as usize, size_of::<DXGK_QUERYSEGMENTIN4>());
                    assert_eq!(args.pInputData.cast::<u32>().read_unaligned(), 0);
                    let out = &mut *args.pOutputData.cast::<DXGK_QUERYSEGMENTOUT4>();
                    if out.pSegmentDescriptor.is_null() {
                        out.NbSegment = 1;
                        return STATUS_SUCCESS;
                    }
                    let segment = &mut *out.pSegmentDescriptor.cast::<DXGK_SEGMENTDESCRIPTOR4>();
                    segment.Flags.set_Aperture(!gpu.plan.local);
                    segment.Flags.set_CacheCoherent(!gpu.plan.local);
                    segment.Size = APERTURE_BYTES;
                    if gpu.plan.local {
                        segment.Flags.set_CpuVisible(true);
                        segment.Anonymous.CpuTranslatedAddress = PHYSICAL_ADDRESS::new(gpu.base as i64);
                        // CommitLimit stays 0: in this form of the descriptor it is of aperture segments only.
                        segment.Size = LOCAL_PAGES as usize * PAGE;
                    }
                    out.PagingBufferSize = PAGE as u32;
                    out.PagingBufferPrivateDataSize = PRIVATE_SIZE;
                    STATUS_SUCCESS
                }
                DXGKQAITYPE_GPUMMUCAPS => {
                    assert_eq!(args.InputDataSize, 4);
                    assert_eq!(args.OutputDataSize as usize, size_of::<DXGK_GPUMMUCAPS>());
                    let caps = &mut *args.pOutputData.cast::<DXGK_GPUMMUCAPS>();
                    caps.set_ZeroInPteSupported(true);
                    caps.set_ReadOnlyMemorySupported(true);
                    caps.set_ExplicitPageTableInvalidation(gpu.plan.explicit_invalidation);
                    caps.PageTableUpdateMode = gpu.plan.update;
                    caps.VirtualAddressBitCount = 12 + 2 * INDEX_BITS;
                    caps.PageTableLevelCount = 2;
                    STATUS_SUCCESS
                }
                DXGKQAITYPE_PAGETABLELEVELDESC => {
                    let level = args.pInputData.cast::<u32>().read_unaligned();
                    assert!(level < 2 && args.InputDataSize == 4);
                    let out = &mut *args.pOutputData.cast::<DXGK_PAGE_TABLE_LEVEL_DESC>();
                    out.PageTableIndexBitCount = INDEX_BITS;
                    out.PageTableSegmentId = gpu.plan.table_segment;
                    out.PagingProcessPageTableSegmentId = gpu.plan.table_segment;
                    out.PageTableSizeInBytes = TABLE_BYTES as u32;
                    STATUS_SUCCESS
                }
                _ => STATUS_NOT_SUPPORTED,
            }
        }
    }

    unsafe fn GetNodeMetadata(_adapter: HANDLE, node: UINT, out: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS {
        if node != 0 {
            return STATUS_INVALID_PARAMETER;
        }
        // SAFETY: the entry point's contract.
        unsafe {
            (*out).EngineType = DXGK_ENGINE_TYPE_3D;
            (*out).GpuMmuSupported = 1;
        }
        STATUS_SUCCESS
    }

    unsafe fn CreateProcess(adapter: HANDLE, args: *mut DXGKARG_CREATEPROCESS) -> NTSTATUS {
        assert_eq!(current_irql(), PASSIVE_LEVEL);
        // SAFETY: the entry point's contract.
        let (gpu, args) = unsafe { (gpu(adapter), &mut *args) };
        assert!(!args.hDxgkProcess.is_null() && args.hKmdProcess.is_null());
        let system = args.Flags.SystemProcess();
        assert_eq!(args.Flags.Value, u32::from(system));
        if !system && gpu.plan.create_process != STATUS_SUCCESS {
            return gpu.plan.create_process;
        }
        let mut known = lock(&gpu.known);
        assert_eq!(system, known.processes.is_empty(), "the paging process is the first");
        let handle = known.handle();
        known.processes.insert(handle, system);
        args.hKmdProcess = handle as HANDLE;
        STATUS_SUCCESS
    }

    unsafe fn DestroyProcess(adapter: HANDLE, process: HANDLE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let mut known = lock(&unsafe { gpu(adapter) }.known);
        assert!(known.processes.remove(&(process as usize)).is_some());
        assert!(known.devices.values().all(|owner| *owner != process as usize));
        STATUS_SUCCESS
    }

    unsafe fn CreateDevice(adapter: HANDLE, args: *mut DXGKARG_CREATEDEVICE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (gpu, args) = unsafe { (gpu(adapter), &mut *args) };
        let mut known = lock(&gpu.known);
        let process = args.hKmdProcess as usize;
        // SAFETY: both members are plain data.
        let system = unsafe { args.Anonymous.Flags }.SystemDevice();
        assert_eq!(known.processes.get(&process), Some(&system), "D06");
        let handle = known.handle();
        known.devices.insert(handle, process);
        args.hDevice = handle as HANDLE;
        STATUS_SUCCESS
    }

    unsafe fn DestroyDevice(device: HANDLE) -> NTSTATUS {
        let mut known = lock(&only_gpu().known);
        assert!(known.contexts.values().all(|context| context.device != device as usize));
        assert!(known.devices.remove(&(device as usize)).is_some());
        STATUS_SUCCESS
    }

    unsafe fn CreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let args = unsafe { &mut *args };
        let mut known = lock(&only_gpu().known);
        assert!(known.devices.contains_key(&(device as usize)));
        // The block ends where a page ends, at the length of the version.
        let size = layout::size_of(only_gpu().plan.version, "DXGKARG_CREATECONTEXT").expect("a known record");
        assert_eq!((std::ptr::from_mut(args) as usize + size) % PAGE, 0);
        if args.Flags.VirtualAddressing() {
            args.ContextInfo.Caps.set_DriverManagesResidency(true);
            args.ContextInfo.DmaBufferPrivateDataSize = PRIVATE_SIZE;
        } else {
            args.ContextInfo.DmaBufferSize = PAGE as u32;
            args.ContextInfo.DmaBufferSegmentSet = 0;
            args.ContextInfo.DmaBufferPrivateDataSize = PRIVATE_SIZE;
            args.ContextInfo.AllocationListSize = 16;
            args.ContextInfo.PatchLocationListSize = 16;
        }
        let handle = known.handle();
        let system = args.Flags.SystemContext();
        known.contexts.insert(handle, Context { device: device as usize, system, root: None });
        args.hContext = handle as HANDLE;
        STATUS_SUCCESS
    }

    unsafe fn DestroyContext(context: HANDLE) -> NTSTATUS {
        assert!(lock(&only_gpu().known).contexts.remove(&(context as usize)).is_some());
        STATUS_SUCCESS
    }

    unsafe fn SetRootPageTable(adapter: HANDLE, args: *const DXGKARG_SETROOTPAGETABLE) {
        assert_eq!(current_irql(), PASSIVE_LEVEL);
        // SAFETY: the entry point's contract.
        let (gpu, args) = unsafe { (gpu(adapter), &*args) };
        let mut known = lock(&gpu.known);
        assert_eq!(args.Address.SegmentId, gpu.plan.table_segment);
        assert_eq!(args.NumEntries, ENTRIES);
        let physical = gpu.physical(args.Address.SegmentId, args.Address.SegmentOffset);
        let at = gpu.machine.ram().virt(physical).expect("the table lies in RAM");
        assert_eq!(known.tables.get(&(at as usize)), Some(&ENTRIES), "every entry was made invalid");
        let context = known.contexts.get_mut(&(args.hContext as usize)).expect("a live context");
        context.root = Some((physical, args.NumEntries));
    }

    unsafe fn GetRootPageTableSize(_adapter: HANDLE, args: *mut DXGKARG_GETROOTPAGETABLESIZE) -> SIZE_T {
        // SAFETY: the entry point's contract.
        let args = unsafe { &mut *args };
        assert!(args.NumberOfPte != 0 && args.NumberOfPte <= ENTRIES && args.PhysicalAdapterIndex == 0);
        args.NumberOfPte = ENTRIES;
        TABLE_BYTES as SIZE_T
    }

    unsafe fn BuildPagingBuffer(adapter: HANDLE, args: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (gpu, args) = unsafe { (gpu(adapter), &mut *args) };
        let mut known = lock(&gpu.known);
        let system = known.contexts.get(&(args.hSystemContext as usize)).expect("a live context");
        assert!(system.system);
        if args.Operation == DXGK_OPERATION_FLUSH_TLB {
            // SAFETY: the operation says which member is filled.
            let flush = unsafe { args.Anonymous.FlushTlb };
            assert!(known.processes.contains_key(&(flush.hProcess as usize)));
            assert!(flush.StartVirtualAddress < flush.EndVirtualAddress);
            known.flushes += 1;
            return STATUS_SUCCESS;
        }
        assert_eq!(args.Operation, DXGK_OPERATION_UPDATE_PAGE_TABLE);
        // SAFETY: the operation says which member is filled.
        let update = unsafe { args.Anonymous.UpdatePageTable };
        let paging = *known.processes.get(&(update.hProcess as usize)).expect("a live process");
        assert_eq!(paging, args.pDmaBuffer.is_null(), "the paging process has no DMA buffer here");
        assert!(update.StartIndex + update.NumPageTableEntries <= ENTRIES);
        let mode = if paging { DXGK_PAGETABLEUPDATE_CPU_VIRTUAL } else { gpu.plan.update };
        assert_eq!(update.UpdateMode, mode);
        // SAFETY: the mode says which member is filled.
        let table: *mut c_void = unsafe {
            match mode {
                DXGK_PAGETABLEUPDATE_CPU_VIRTUAL => update.PageTableAddress.Anonymous.CpuVirtual,
                _ => {
                    let place = update.PageTableAddress.Anonymous.GpuPhysical;
                    let at = gpu.physical(place.SegmentId, place.SegmentOffset);
                    gpu.machine.ram().virt(at).expect("the table lies in RAM").cast()
                }
            }
        };
        for index in 0..update.NumPageTableEntries as usize {
            let from = if update.Flags.Repeat() { 0 } else { index };
            // SAFETY: the table has so many entries, as has the list, or one for all.
            unsafe {
                let entry = update.pPageTableEntries.add(from).read();
                table.cast::<DXGK_PTE>().add(update.StartIndex as usize + index).write(entry);
            }
        }
        let mapped = update.hAllocation as usize;
        assert!(mapped == 0 || known.allocations.contains_key(&mapped) && update.PageTableLevel == 0);
        if update.Flags.InitialUpdate() {
            assert_eq!((update.StartIndex, update.NumPageTableEntries), (0, ENTRIES));
            known.tables.insert(table as usize, update.NumPageTableEntries);
        }
        if args.DmaSize == PAGE as u32 {
            // SAFETY: the private data has so many bytes.
            unsafe { args.pDmaBufferPrivateData.cast::<u8>().write_bytes(0x77, PRIVATE_SIZE as usize) };
        }
        STATUS_SUCCESS
    }

    unsafe fn SubmitCommandVirtual(adapter: HANDLE, args: *const DXGKARG_SUBMITCOMMANDVIRTUAL) -> NTSTATUS {
        assert_eq!(current_irql(), DISPATCH_LEVEL);
        // SAFETY: the entry point's contract.
        let (gpu, args) = unsafe { (gpu(adapter), &*args) };
        assert_eq!(args.DmaBufferPrivateDataSize, PRIVATE_SIZE);
        {
            let mut known = lock(&gpu.known);
            let context = known.contexts.get(&(args.hContext as usize)).expect("a live context");
            assert!(context.root.is_some(), "S50");
            // Behind the user-mode driver's bytes lies what an earlier submission left.
            let given = args.DmaBufferUmdPrivateDataSize as usize >= size_of::<u32>();
            // SAFETY: the private data has so many bytes.
            let first = if given { unsafe { args.pDmaBufferPrivateData.cast::<u32>().read_unaligned() } } else { 0 };
            if first == MALFORMED {
                return STATUS_INVALID_PARAMETER;
            }
            known.queue.push_back(Submission {
                context: args.hContext as usize,
                address: args.DmaBufferVirtualAddress,
                length: args.DmaBufferSize,
                fence: args.SubmissionFenceId,
                null: args.Flags.NullRendering(),
                again: args.Flags.Resubmission(),
                private: (first, args.DmaBufferUmdPrivateDataSize),
            });
        }
        if !gpu.plan.held {
            let interface = gpu.interface();
            // SAFETY: the callback's contract.
            unsafe { interface.DxgkCbQueueDpc.expect("the slot is there")(interface.DeviceHandle) };
        }
        STATUS_SUCCESS
    }

    unsafe fn PreemptCommand(adapter: HANDLE, args: *const DXGKARG_PREEMPTCOMMAND) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (gpu, args) = unsafe { (gpu(adapter), &*args) };
        {
            let mut known = lock(&gpu.known);
            known.queue.clear();
            let mut data = DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
            data.InterruptType = DXGK_INTERRUPT_DMA_PREEMPTED;
            data.Anonymous.DmaPreempted.PreemptionFenceId = args.PreemptionFenceId;
            data.Anonymous.DmaPreempted.LastCompletedFenceId = known.last_completed;
            known.reports.push_back(data);
        }
        gpu.synchronize();
        STATUS_SUCCESS
    }

    /// Reports what is to be reported, under the interrupt lock.
    pub(super) unsafe fn report(context: PVOID) -> BOOLEAN {
        assert!(current_irql() > DISPATCH_LEVEL);
        // SAFETY: `synchronize` passes the adapter.
        let gpu = unsafe { gpu(context) };
        let interface = gpu.interface();
        loop {
            let next = lock(&gpu.known).reports.pop_front();
            let Some(mut data) = next else { return 1 };
            // SAFETY: the callbacks' contracts: the handle that StartDevice got, at device level.
            unsafe {
                interface.DxgkCbNotifyInterrupt.expect("the slot is there")(interface.DeviceHandle, &mut data);
                interface.DxgkCbQueueDpc.expect("the slot is there")(interface.DeviceHandle);
            }
        }
    }

    /// The private data of an allocation is its size in pages.
    unsafe fn CreateAllocation(adapter: HANDLE, args: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (gpu, args) = unsafe { (gpu(adapter), &mut *args) };
        for index in 0..args.NumAllocations as usize {
            // SAFETY: the entry point's contract.
            let info = unsafe { &mut *args.pAllocationInfo.add(index) };
            if info.PrivateDriverDataSize != 4 {
                return STATUS_GRAPHICS_DRIVER_MISMATCH;
            }
            // SAFETY: four bytes, as was just checked.
            let pages = unsafe { info.pPrivateDriverData.cast::<u32>().read_unaligned() };
            info.Size = pages as usize * PAGE;
            // The memory segment, or the implicit system segment.
            info.SupportedWriteSegmentSet = if gpu.plan.local { 1 } else { 1 << 1 };
            info.PreferredSegment.Value = if gpu.plan.local { 1 } else { 2 };
            info.AllocationPriority = 0x7800_0000;
            // SAFETY: both members are plain data.
            unsafe { info.Anonymous4.FlagsWddm2.set_CpuVisible(true) };
            let mut known = lock(&gpu.known);
            let handle = known.handle();
            known.allocations.insert(handle, pages);
            info.hAllocation = handle as HANDLE;
        }
        STATUS_SUCCESS
    }

    unsafe fn DestroyAllocation(adapter: HANDLE, args: *const DXGKARG_DESTROYALLOCATION) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (gpu, args) = unsafe { (gpu(adapter), &*args) };
        for index in 0..args.NumAllocations as usize {
            // SAFETY: the entry point's contract.
            let handle = unsafe { *args.pAllocationList.add(index) } as usize;
            assert!(lock(&gpu.known).allocations.remove(&handle).is_some());
        }
        STATUS_SUCCESS
    }

    unsafe fn OpenAllocation(device: HANDLE, args: *const DXGKARG_OPENALLOCATION) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let args = unsafe { &*args };
        for index in 0..args.NumAllocations as usize {
            let mut known = lock(&only_gpu().known);
            let handle = known.handle();
            known.opens.insert(handle, device as usize);
            // SAFETY: the entry point's contract.
            unsafe { (*args.pOpenAllocation.add(index)).hDeviceSpecificAllocation = handle as HANDLE };
        }
        STATUS_SUCCESS
    }

    unsafe fn CloseAllocation(device: HANDLE, args: *const DXGKARG_CLOSEALLOCATION) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let args = unsafe { &*args };
        for index in 0..args.NumAllocations as usize {
            // SAFETY: as above.
            let handle = unsafe { *args.pOpenHandleList.add(index) } as usize;
            assert_eq!(lock(&only_gpu().known).opens.remove(&handle), Some(device as usize));
        }
        STATUS_SUCCESS
    }

    unsafe fn DescribeAllocation(_adapter: HANDLE, _args: *mut DXGKARG_DESCRIBEALLOCATION) -> NTSTATUS {
        STATUS_INVALID_PARAMETER
    }

    unsafe fn GetStandardAllocationDriverData(_adapter: HANDLE, _args: *mut DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA) -> NTSTATUS {
        STATUS_NO_MEMORY
    }

    unsafe fn ResetFromTimeout(_adapter: HANDLE) -> NTSTATUS {
        STATUS_SUCCESS
    }

    unsafe fn CollectDbgInfo(_adapter: HANDLE, _args: *const DXGKARG_COLLECTDBGINFO) -> NTSTATUS {
        STATUS_SUCCESS
    }

    unsafe fn DriverEntry(object: *mut c_void, path: *mut c_void) -> NTSTATUS {
        let plan = plan();
        let newest = newest_table(&plan);
        let length = layout::size_of(plan.version, "DRIVER_INITIALIZATION_DATA").expect("a known record");
        // On the stack, and followed by what is no entry point.
        let mut table = [0xBAD0_0BAD_BAD0_0BADu64; 256];
        assert!(length <= size_of_val(&table) && length <= size_of_val(&newest));
        // SAFETY: older tables are prefixes of the newest; both sides have `length` bytes.
        unsafe { std::ptr::copy_nonoverlapping((&raw const newest).cast::<u8>(), table.as_mut_ptr().cast(), length) };
        // SAFETY: the export's contract: both arguments of DriverEntry and a table of the version that it names.
        unsafe { imports::DxgkInitialize(object, path, table.as_mut_ptr().cast()) }
    }
}

fn newest_table(plan: &Plan) -> wddm_sys::wddm3_2::DRIVER_INITIALIZATION_DATA {
    let mut table = DRIVER_INITIALIZATION_DATA::zeroed();
    table.Version = plan.version.0;
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
    table.DxgkDdiDestroyDevice = Some(DestroyDevice);
    table.DxgkDdiCreateAllocation = Some(CreateAllocation);
    table.DxgkDdiDestroyAllocation = Some(DestroyAllocation);
    table.DxgkDdiOpenAllocation = Some(OpenAllocation);
    table.DxgkDdiCloseAllocation = Some(CloseAllocation);
    table.DxgkDdiDescribeAllocation = Some(DescribeAllocation);
    table.DxgkDdiGetStandardAllocationDriverData = Some(GetStandardAllocationDriverData);
    table.DxgkDdiBuildPagingBuffer = Some(BuildPagingBuffer);
    table.DxgkDdiPreemptCommand = Some(PreemptCommand);
    table.DxgkDdiResetFromTimeout = Some(ResetFromTimeout);
    table.DxgkDdiRestartFromTimeout = Some(ResetFromTimeout);
    table.DxgkDdiCollectDbgInfo = Some(CollectDbgInfo);
    table.DxgkDdiCreateContext = Some(CreateContext);
    table.DxgkDdiDestroyContext = Some(DestroyContext);
    table.DxgkDdiGetNodeMetadata = Some(GetNodeMetadata);
    table.DxgkDdiSubmitCommandVirtual = Some(SubmitCommandVirtual);
    table.DxgkDdiSetRootPageTable = plan.set_root.then_some(SetRootPageTable);
    table.DxgkDdiGetRootPageTableSize = Some(GetRootPageTableSize);
    table.DxgkDdiCreateProcess = Some(CreateProcess);
    table.DxgkDdiDestroyProcess = Some(DestroyProcess);
    let mut newest = wddm_sys::wddm3_2::DRIVER_INITIALIZATION_DATA::zeroed();
    // SAFETY: the table of 2.6 is a prefix of the newest.
    unsafe {
        std::ptr::copy_nonoverlapping(
            (&raw const table).cast::<u8>(),
            (&raw mut newest).cast(),
            size_of_val(&table),
        );
    }
    newest
}

mod imports {
    wddm_sys::nt_imports! {
        fn DxgkInitialize(object: *mut core::ffi::c_void, path: *mut core::ffi::c_void, data: *mut core::ffi::c_void) -> wddm_sys::NTSTATUS;
    }
}

pub static IMAGE: NativeImage =
    NativeImage { name: "paged", entry: DriverEntry, imports: &[imports::IMPORTS], recoveries: &[] };
