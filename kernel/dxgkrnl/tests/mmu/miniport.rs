//! A miniport in raw Rust of the shape that compute-only drivers have: GPU virtual addresses and nothing else, no device, and
//! a table exactly as long as its version, on the stack. Its page tables are arrays of `DXGK_PTE` in system memory.

use ntoskrnl::{DISPATCH_LEVEL, Machine, PAGE, PASSIVE_LEVEL, current_irql};
use std::collections::HashMap;
use std::ffi::c_void;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use wddm_sys::image::NativeImage;
use wddm_sys::wddm2_6::*;
use wddm_sys::*;

pub const INDEX_BITS: u32 = 10;
pub const ENTRIES: u32 = 1 << INDEX_BITS;
pub const TABLE_BYTES: usize = ENTRIES as usize * size_of::<DXGK_PTE>();
pub const PRIVATE_SIZE: u32 = 64;
/// What stands in new page tables before the miniport writes there.
const APERTURE_BYTES: usize = 16 << 20;

pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the test wants of the driver.
#[derive(Clone)]
pub struct Plan {
    pub version: InterfaceVersion,
    pub gpu_mmu: bool,
    pub update: DXGK_PAGETABLEUPDATEMODE,
    pub explicit_invalidation: bool,
    /// The segment of page tables: 0, or 2, the implicit one.
    pub table_segment: u32,
    pub set_root: bool,
    /// What CreateProcess answers for a client's process.
    pub create_process: NTSTATUS,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            version: InterfaceVersion::WDDM2_6,
            gpu_mmu: true,
            update: DXGK_PAGETABLEUPDATE_CPU_VIRTUAL,
            explicit_invalidation: false,
            table_segment: 2,
            set_root: true,
            create_process: STATUS_SUCCESS,
        }
    }
}

/// What the miniport knows, in order of handles.
#[derive(Default)]
pub struct Known {
    pub processes: HashMap<usize, bool>,
    pub devices: HashMap<usize, usize>,
    pub contexts: HashMap<usize, Context>,
    /// Tables by the address at which the CPU writes them: entries written since they were new.
    pub tables: HashMap<usize, u32>,
    pub last: usize,
}

/// A context.
#[derive(Clone, Copy)]
pub struct Context {
    pub device: usize,
    pub system: bool,
    pub root: Option<(u64, u32)>,
}

/// The adapter's state: what AddDevice answers.
pub struct Gpu {
    pub plan: Plan,
    pub machine: Arc<Machine>,
    pub known: Mutex<Known>,
    pub interface: Mutex<Option<DXGKRNL_INTERFACE>>,
}

pub static PLANS: Mutex<Vec<(usize, Plan)>> = Mutex::new(Vec::new());
pub static GPUS: Mutex<Vec<(usize, usize)>> = Mutex::new(Vec::new());

pub fn key() -> usize {
    Machine::current().map_or(0, |machine| Arc::as_ptr(&machine) as usize)
}

fn plan() -> Plan {
    lock(&PLANS).iter().rev().find(|(machine, _)| *machine == key()).expect("the test made a plan").1.clone()
}

/// # Safety
/// `adapter` is what AddDevice answered, before RemoveDevice.
unsafe fn gpu<'a>(adapter: *mut c_void) -> &'a Gpu {
    // SAFETY: the caller's promise.
    unsafe { &*adapter.cast::<Gpu>() }
}

impl Known {
    fn handle(&mut self) -> usize {
        self.last += 0x10;
        self.last
    }
}

fn only_gpu<'a>() -> &'a Gpu {
    let found = lock(&GPUS).iter().rev().find(|(machine, _)| *machine == key()).expect("AddDevice has run").1;
    // SAFETY: the test stops the adapter last.
    unsafe { &*(found as *const Gpu) }
}

abi! {
    unsafe fn AddDevice(_pdo: *mut DEVICE_OBJECT, context: *mut PVOID) -> NTSTATUS {
        let gpu = Box::new(Gpu {
            plan: plan(),
            machine: Machine::current().expect("a DDI call runs inside a machine"),
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
        STATUS_SUCCESS
    }

    unsafe fn DispatchIoRequest(_context: PVOID, _source: ULONG, _packet: *mut VIDEO_REQUEST_PACKET) -> NTSTATUS {
        STATUS_NOT_SUPPORTED
    }

    unsafe fn InterruptRoutine(_context: PVOID, _message: ULONG) -> BOOLEAN {
        0
    }

    unsafe fn DpcRoutine(context: PVOID) {
        // SAFETY: the entry point's contract.
        let interface = lock(&unsafe { gpu(context) }.interface).expect("StartDevice has run");
        // SAFETY: the callback's contract.
        unsafe { interface.DxgkCbNotifyDpc.expect("the slot is there")(interface.DeviceHandle) };
    }

    unsafe fn QueryChildRelations(_context: PVOID, _relations: PDXGK_CHILD_DESCRIPTOR, _size: ULONG) -> NTSTATUS {
        STATUS_NOT_IMPLEMENTED
    }

    unsafe fn QueryChildStatus(_context: PVOID, _status: PDXGK_CHILD_STATUS, _only: BOOLEAN) -> NTSTATUS {
        STATUS_NOT_IMPLEMENTED
    }

    unsafe fn QueryDeviceDescriptor(_context: PVOID, _uid: ULONG, _descriptor: PDXGK_DEVICE_DESCRIPTOR) -> NTSTATUS {
        STATUS_NOT_IMPLEMENTED
    }

    unsafe fn SetPowerState(_context: PVOID, _uid: ULONG, _state: DEVICE_POWER_STATE, _action: POWER_ACTION) -> NTSTATUS {
        STATUS_SUCCESS
    }

    unsafe fn ResetDevice(_context: PVOID) {}

    unsafe fn Unload() {}

    unsafe fn QueryInterface(_context: PVOID, _query: *mut QUERY_INTERFACE) -> NTSTATUS {
        STATUS_NOT_SUPPORTED
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
                    segment.Flags.set_Aperture(true);
                    segment.Flags.set_CacheCoherent(true);
                    segment.Size = APERTURE_BYTES;
                    out.PagingBufferSize = PAGE as u32;
                    out.PagingBufferPrivateDataSize = PRIVATE_SIZE;
                    STATUS_SUCCESS
                }
                DXGKQAITYPE_GPUMMUCAPS => {
                    assert_eq!(args.InputDataSize, 4);
                    assert_eq!(args.OutputDataSize as usize, size_of::<DXGK_GPUMMUCAPS>());
                    let caps = &mut *args.pOutputData.cast::<DXGK_GPUMMUCAPS>();
                    caps.set_ZeroInPteSupported(true);
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
        let at = gpu.machine.ram().virt(args.Address.SegmentOffset).expect("the table lies in RAM");
        assert_eq!(known.tables.get(&(at as usize)), Some(&ENTRIES), "every entry was made invalid");
        let context = known.contexts.get_mut(&(args.hContext as usize)).expect("a live context");
        context.root = Some((args.Address.SegmentOffset, args.NumEntries));
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
        assert_eq!(args.Operation, DXGK_OPERATION_UPDATE_PAGE_TABLE);
        // SAFETY: the operation says which member is filled.
        let update = unsafe { args.Anonymous.UpdatePageTable };
        let paging = *known.processes.get(&(update.hProcess as usize)).expect("a live process");
        assert_eq!(paging, args.pDmaBuffer.is_null(), "the paging process has no DMA buffer here");
        assert_eq!(update.UpdateMode, DXGK_PAGETABLEUPDATE_CPU_VIRTUAL);
        assert!(update.StartIndex + update.NumPageTableEntries <= ENTRIES);
        // SAFETY: the mode says which member is filled.
        let table = unsafe { update.PageTableAddress.Anonymous.CpuVirtual };
        for index in 0..update.NumPageTableEntries as usize {
            let from = if update.Flags.Repeat() { 0 } else { index };
            // SAFETY: the table has so many entries, as has the list, or one for all.
            unsafe {
                let entry = update.pPageTableEntries.add(from).read();
                table.cast::<DXGK_PTE>().add(update.StartIndex as usize + index).write(entry);
            }
        }
        if update.Flags.InitialUpdate() {
            known.tables.insert(table as usize, update.NumPageTableEntries);
        }
        if args.DmaSize == PAGE as u32 {
            // SAFETY: the private data has so many bytes.
            unsafe { args.pDmaBufferPrivateData.cast::<u8>().write_bytes(0x77, PRIVATE_SIZE as usize) };
        }
        STATUS_SUCCESS
    }

    unsafe fn SubmitCommandVirtual(_adapter: HANDLE, _args: *const DXGKARG_SUBMITCOMMANDVIRTUAL) -> NTSTATUS {
        assert_eq!(current_irql(), DISPATCH_LEVEL);
        STATUS_INVALID_PARAMETER
    }

    unsafe fn PreemptCommand(_adapter: HANDLE, _args: *const DXGKARG_PREEMPTCOMMAND) -> NTSTATUS {
        STATUS_SUCCESS
    }

    unsafe fn CreateAllocation(_adapter: HANDLE, _args: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS {
        STATUS_NO_MEMORY
    }

    unsafe fn DestroyAllocation(_adapter: HANDLE, _args: *const DXGKARG_DESTROYALLOCATION) -> NTSTATUS {
        STATUS_SUCCESS
    }

    unsafe fn OpenAllocation(_device: HANDLE, _args: *const DXGKARG_OPENALLOCATION) -> NTSTATUS {
        STATUS_NO_MEMORY
    }

    unsafe fn CloseAllocation(_device: HANDLE, _args: *const DXGKARG_CLOSEALLOCATION) -> NTSTATUS {
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
