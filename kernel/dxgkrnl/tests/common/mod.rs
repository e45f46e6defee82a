//! A miniport in raw Rust with a software engine, and a client for it.
//!
//! Its command is 16 bytes: the page of an allocation in the aperture (patched), a value, how many pages to fill with
//! it, and a magic word. A paging buffer holds aperture entries. The engine runs a packet when it is told to complete it
//! and reaches memory only through the aperture, so that a wrong patch or a missing mapping shows in the picture.
#![allow(unsafe_code, dead_code)]

use dxgkrnl::{Adapter, LoadedDriver, Options, Port, Process};
use ntoskrnl::pci::PciSlot;
use ntoskrnl::user::{UserBuffer, copy_in};
use ntoskrnl::{Config, DdiCall, DdiResult, Event, Machine, PAGE, PacketStage, Reader};
use pci::{BarInfo, Bus, PciFunction};
use std::collections::{HashMap, VecDeque};
use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use wddm_sys::image::NativeImage;
use wddm_sys::wddm1_3::*;
use wddm_sys::wddm3_2 as kmt;
use wddm_sys::*;

pub const MAGIC: u32 = 0x7C0D_E001;
pub const COMMAND: usize = 16;
/// Bytes of a paging entry: aperture page, page frame.
const ENTRY: usize = 16;
pub const SEGMENT_PAGES: u64 = 64;
pub const DMA_SIZE: u32 = 1024;
pub const PRIVATE_SIZE: u32 = 48;
pub const LIST: u32 = 32;

pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waits for something that must come.
pub fn until(mut done: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !done() {
        assert!(Instant::now() < end, "it never happened");
        std::thread::yield_now();
    }
}

/// What the test wants of the driver.
pub struct Plan {
    pub version: InterfaceVersion,
    /// Segments: 0 makes it create-only.
    pub segments: u32,
    /// Whether the driver has contexts.
    pub multi_engine: bool,
    /// Completes in SubmitCommand itself.
    pub immediate: AtomicBool,
    /// Never completes the packet with this fence.
    pub lose: AtomicU32,
    pub create_context: Mutex<NTSTATUS>,
    pub create_device: Mutex<NTSTATUS>,
    pub open_allocation: Mutex<NTSTATUS>,
    pub create_allocation: Mutex<NTSTATUS>,
    pub render: Mutex<NTSTATUS>,
    pub segment_set: AtomicU32,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            version: InterfaceVersion::WDDM1_3,
            segments: 1,
            multi_engine: true,
            immediate: AtomicBool::new(true),
            lose: AtomicU32::new(0),
            create_context: Mutex::new(STATUS_SUCCESS),
            create_device: Mutex::new(STATUS_SUCCESS),
            open_allocation: Mutex::new(STATUS_SUCCESS),
            create_allocation: Mutex::new(STATUS_SUCCESS),
            render: Mutex::new(STATUS_SUCCESS),
            segment_set: AtomicU32::new(0),
        }
    }
}

/// A packet as SubmitCommand got it.
#[derive(Clone, Copy, Debug)]
pub struct Submitted {
    pub fence: u32,
    pub physical: u64,
    pub end: u32,
    pub paging: bool,
    pub null: bool,
}

#[derive(Default)]
pub struct Engine {
    pub aperture: HashMap<u64, u64>,
    pub queue: VecDeque<Submitted>,
    pub last_completed: u32,
    pub preempt: Option<u32>,
    pub maps: usize,
    pub unmaps: usize,
    pub bad_commands: usize,
}

/// The adapter's state: what AddDevice answers.
pub struct Fake {
    pub plan: Arc<Plan>,
    pub machine: Arc<Machine>,
    pub engine: Mutex<Engine>,
    pub interface: Mutex<Option<DXGKRNL_INTERFACE>>,
    pub devices: AtomicUsize,
    pub contexts: AtomicUsize,
    pub allocations: AtomicUsize,
    pub opens: AtomicUsize,
    pub removed: AtomicUsize,
    pub cancelled: AtomicUsize,
    pub private_data: Mutex<Vec<u8>>,
    reports: Mutex<VecDeque<u32>>,
}

static PLANS: Mutex<Vec<(usize, Arc<Plan>)>> = Mutex::new(Vec::new());
static FAKES: Mutex<Vec<(usize, usize)>> = Mutex::new(Vec::new());

fn key() -> usize {
    Machine::current().map_or(0, |machine| Arc::as_ptr(&machine) as usize)
}

/// # Safety
/// `context` is what AddDevice answered, before RemoveDevice.
unsafe fn fake<'a>(context: *mut c_void) -> &'a Fake {
    // SAFETY: the caller's promise.
    unsafe { &*context.cast::<Fake>() }
}

struct Device {
    adapter: *const Fake,
    port: usize,
}

struct Context {
    adapter: *const Fake,
    port: usize,
}

impl Fake {
    fn interface(&self) -> DXGKRNL_INTERFACE {
        lock(&self.interface).expect("StartDevice has run")
    }

    /// Runs the oldest packets of the hardware queue and reports them, `count` at most.
    pub fn complete(&self, count: usize) {
        for _ in 0..count {
            let Some(packet) = lock(&self.engine).queue.pop_front() else { return };
            self.run(&packet);
            self.report(packet.fence);
        }
    }

    fn run(&self, packet: &Submitted) {
        let ram = self.machine.ram();
        let mut engine = lock(&self.engine);
        let word = |at: u64| {
            let at = ram.virt(packet.physical + at).expect("a DMA buffer lies in RAM");
            // SAFETY: the DMA buffer is contiguous memory of at least `end` bytes.
            unsafe { at.cast::<u64>().read_unaligned() }
        };
        if packet.null {
            return;
        }
        let mut at = 0;
        while at + (COMMAND as u64) <= u64::from(packet.end) {
            let (first, second) = (word(at), word(at + 8));
            at += COMMAND as u64;
            if packet.paging {
                engine.aperture.insert(first, second);
                continue;
            }
            let (page, value) = (first as u32 as u64, (first >> 32) as u32);
            let (pages, magic) = (second as u32 as u64, (second >> 32) as u32);
            if magic != MAGIC {
                engine.bad_commands += 1;
                continue;
            }
            for page in page..page + pages {
                let Some(frame) = engine.aperture.get(&page).copied() else {
                    engine.bad_commands += 1;
                    continue;
                };
                let at = ram.virt(frame * PAGE as u64).expect("a frame lies in RAM");
                for word in 0..PAGE / 4 {
                    // SAFETY: the page is RAM that the aperture maps.
                    unsafe { at.cast::<u32>().add(word).write(value) };
                }
            }
        }
    }

    /// Reports a completion under the interrupt lock.
    fn report(&self, fence: u32) {
        lock(&self.reports).push_back(fence);
        self.synchronize(report_completed);
    }

    fn synchronize(&self, routine: abi_fn!(fn(context: PVOID) -> BOOLEAN)) {
        let interface = self.interface();
        let mut answer = 0;
        let call = interface.DxgkCbSynchronizeExecution.expect("the slot is there");
        let context = std::ptr::from_ref(self).cast_mut().cast();
        // SAFETY: the callback's contract: the handle that StartDevice got, a routine and its context.
        let status = unsafe { call(interface.DeviceHandle, Some(routine), context, 0, &mut answer) };
        assert_eq!(status, STATUS_SUCCESS);
    }

    fn notify(&self, data: &mut DXGKARGCB_NOTIFY_INTERRUPT_DATA) {
        let interface = self.interface();
        // SAFETY: the callbacks' contracts: the handle that StartDevice got, at device level.
        unsafe {
            interface.DxgkCbNotifyInterrupt.expect("the slot is there")(interface.DeviceHandle, data);
            interface.DxgkCbQueueDpc.expect("the slot is there")(interface.DeviceHandle);
        }
    }

    /// Answers a preemption request: what is queued has not run.
    pub fn preempted(&self) {
        self.synchronize(report_preempted);
    }
}

abi! {
    unsafe fn report_completed(context: PVOID) -> BOOLEAN {
        // SAFETY: `synchronize` passes the adapter.
        let fake = unsafe { fake(context) };
        while let Some(fence) = lock(&fake.reports).pop_front() {
            let mut data = DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
            data.InterruptType = DXGK_INTERRUPT_DMA_COMPLETED;
            data.Anonymous.DmaCompleted.SubmissionFenceId = fence;
            lock(&fake.engine).last_completed = fence;
            fake.notify(&mut data);
        }
        1
    }

    unsafe fn report_preempted(context: PVOID) -> BOOLEAN {
        // SAFETY: `synchronize` passes the adapter.
        let fake = unsafe { fake(context) };
        let (preempt, last) = {
            let mut engine = lock(&fake.engine);
            engine.queue.clear();
            (engine.preempt.take(), engine.last_completed)
        };
        let Some(fence) = preempt else { return 0 };
        let mut data = DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
        data.InterruptType = DXGK_INTERRUPT_DMA_PREEMPTED;
        data.Anonymous.DmaPreempted.PreemptionFenceId = fence;
        data.Anonymous.DmaPreempted.LastCompletedFenceId = last;
        fake.notify(&mut data);
        1
    }

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

    unsafe fn DispatchIoRequest(_context: PVOID, _source: ULONG, _packet: *mut VIDEO_REQUEST_PACKET) -> NTSTATUS {
        STATUS_NOT_SUPPORTED
    }

    unsafe fn InterruptRoutine(_context: PVOID, _message: ULONG) -> BOOLEAN {
        0
    }

    unsafe fn DpcRoutine(context: PVOID) {
        // SAFETY: the entry point's contract.
        let interface = unsafe { fake(context) }.interface();
        // SAFETY: the callback's contract.
        unsafe { interface.DxgkCbNotifyDpc.expect("the slot is there")(interface.DeviceHandle) };
    }

    unsafe fn QueryChildRelations(_context: PVOID, _relations: PDXGK_CHILD_DESCRIPTOR, _size: ULONG) -> NTSTATUS {
        STATUS_SUCCESS
    }

    unsafe fn QueryChildStatus(_context: PVOID, _status: PDXGK_CHILD_STATUS, _only: BOOLEAN) -> NTSTATUS {
        STATUS_INVALID_PARAMETER
    }

    unsafe fn QueryDeviceDescriptor(_context: PVOID, _uid: ULONG, _descriptor: PDXGK_DEVICE_DESCRIPTOR) -> NTSTATUS {
        STATUS_GRAPHICS_CHILD_DESCRIPTOR_NOT_SUPPORTED
    }

    unsafe fn SetPowerState(_context: PVOID, _uid: ULONG, _state: DEVICE_POWER_STATE, _action: POWER_ACTION) -> NTSTATUS {
        STATUS_SUCCESS
    }

    unsafe fn ResetDevice(_context: PVOID) {}

    unsafe fn Unload() {}

    unsafe fn QueryInterface(_context: PVOID, _query: *mut QUERY_INTERFACE) -> NTSTATUS {
        STATUS_NOT_SUPPORTED
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

    unsafe fn Render(context: HANDLE, args: *mut DXGKARG_RENDER) -> NTSTATUS {
        // SAFETY: the entry point's contract: CreateContext answered the handle, or CreateDevice.
        let (context, args) = unsafe { (&*context.cast::<Context>(), &mut *args) };
        // SAFETY: the adapter lives; a Device begins like a Context.
        let fake = unsafe { &*context.adapter };
        let status = *lock(&fake.plan.render);
        if status != STATUS_SUCCESS {
            return status;
        }
        // SAFETY: the private data was zeroed when the DMA buffer was made.
        let private = unsafe {
            std::slice::from_raw_parts_mut(
                args.pDmaBufferPrivateData.cast::<u8>(),
                args.DmaBufferPrivateDataSize as usize,
            )
        };
        assert!(private.iter().all(|byte| *byte == 0));
        private.fill(0x55);
        let mut command = vec![0u8; args.CommandLength as usize];
        let mut patches = vec![0u8; args.PatchLocationListInSize as usize * size_of::<D3DDDI_PATCHLOCATIONLIST>()];
        if copy_in(&mut command, args.pCommand as usize).is_err()
            || copy_in(&mut patches, args.pPatchLocationListIn as usize).is_err()
        {
            return STATUS_INVALID_PARAMETER;
        }
        if command.len() % COMMAND != 0 {
            return STATUS_INVALID_USER_BUFFER;
        }
        let from = args.MultipassOffset as usize;
        let len = (command.len() - from).min(args.DmaSize as usize / COMMAND * COMMAND);
        if len == 0 && from < command.len() {
            return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER;
        }
        let list = patches.chunks_exact(size_of::<D3DDDI_PATCHLOCATIONLIST>());
        for bytes in list {
            // SAFETY: plain data of this size.
            let mut patch = unsafe { bytes.as_ptr().cast::<D3DDDI_PATCHLOCATIONLIST>().read_unaligned() };
            let at = patch.PatchOffset as usize;
            if patch.AllocationIndex >= args.AllocationListSize || at + 4 > command.len() {
                return STATUS_INVALID_PARAMETER;
            }
            if at < from || at >= from + len {
                continue;
            }
            patch.PatchOffset -= from as u32;
            // SAFETY: the index was checked; the out list has room for as many as the in list here.
            unsafe {
                let entry = &*args.pAllocationList.add(patch.AllocationIndex as usize);
                if entry.SegmentId() != 0 {
                    let page = (entry.PhysicalAddress.get() as u64 / PAGE as u64) as u32;
                    command[at..at + 4].copy_from_slice(&page.to_le_bytes());
                }
                args.pPatchLocationListOut.write(patch);
                args.pPatchLocationListOut = args.pPatchLocationListOut.add(1);
            }
        }
        // SAFETY: the buffer has DmaSize bytes, of which `len` are written.
        unsafe {
            std::ptr::copy_nonoverlapping(command.as_ptr().add(from), args.pDmaBuffer.cast(), len);
            args.pDmaBuffer = args.pDmaBuffer.cast::<u8>().add(len).cast();
            args.pDmaBufferPrivateData = args.pDmaBufferPrivateData.cast::<u8>().add(private.len()).cast();
        }
        args.MultipassOffset = (from + len) as u32;
        if from + len < command.len() { STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER } else { STATUS_SUCCESS }
    }

    /// A blit fills the destination with 1.
    unsafe fn Present(_context: HANDLE, args: *mut DXGKARG_PRESENT) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe {
            let args = &mut *args;
            assert!((*args.Anonymous.pAllocationList).hDeviceSpecificAllocation.is_null());
            let destination = &*args.Anonymous.pAllocationList.add(2);
            assert!(!destination.hDeviceSpecificAllocation.is_null() && destination.WriteOperation());
            let page = (destination.PhysicalAddress.get() as u64 / PAGE as u64) as u32;
            args.pDmaBuffer.cast::<[u32; 4]>().write_unaligned([page, 1, 1, MAGIC]);
            args.pDmaBuffer = args.pDmaBuffer.cast::<u8>().add(COMMAND).cast();
            let mut patch = D3DDDI_PATCHLOCATIONLIST::zeroed();
            patch.AllocationIndex = 2;
            args.pPatchLocationListOut.write(patch);
            args.pPatchLocationListOut = args.pPatchLocationListOut.add(1);
        }
        STATUS_SUCCESS
    }

    unsafe fn Patch(_adapter: HANDLE, args: *const DXGKARG_PATCH) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe {
            let args = &*args;
            let (start, len) = (args.PatchLocationListSubmissionStart, args.PatchLocationListSubmissionLength);
            for index in start..start + len {
                let patch = &*args.pPatchLocationList.add(index as usize);
                let entry = &*args.pAllocationList.add(patch.AllocationIndex as usize);
                assert_ne!(entry.SegmentId(), 0, "Patch finds everything resident");
                let page = (entry.PhysicalAddress.get() as u64 / PAGE as u64) as u32;
                let at = args.pDmaBuffer.cast::<u8>().add(patch.PatchOffset as usize);
                at.cast::<u32>().write_unaligned(page);
            }
        }
        STATUS_SUCCESS
    }

    unsafe fn SubmitCommand(adapter: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
        assert_eq!(ntoskrnl::current_irql(), ntoskrnl::DISPATCH_LEVEL);
        // SAFETY: the entry point's contract.
        let (fake, args) = unsafe { (fake(adapter), &*args) };
        let packet = Submitted {
            fence: args.SubmissionFenceId,
            physical: args.DmaBufferPhysicalAddress.get() as u64 + u64::from(args.DmaBufferSubmissionStartOffset),
            end: args.DmaBufferSubmissionEndOffset,
            paging: args.Flags.Paging(),
            null: args.Flags.NullRendering(),
        };
        if !packet.paging && fake.plan.lose.load(Ordering::Relaxed) == 1 {
            return STATUS_SUCCESS;
        }
        lock(&fake.engine).queue.push_back(packet);
        if fake.plan.immediate.load(Ordering::Relaxed) {
            fake.complete(1);
        }
        STATUS_SUCCESS
    }

    unsafe fn PreemptCommand(adapter: HANDLE, args: *const DXGKARG_PREEMPTCOMMAND) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (fake, args) = unsafe { (fake(adapter), &*args) };
        let idle = {
            let mut engine = lock(&fake.engine);
            engine.preempt = Some(args.PreemptionFenceId);
            engine.queue.is_empty()
        };
        if idle && fake.plan.lose.load(Ordering::Relaxed) == 0 {
            fake.preempted();
        }
        STATUS_SUCCESS
    }

    unsafe fn CancelCommand(adapter: HANDLE, _args: *const DXGKARG_CANCELCOMMAND) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { fake(adapter) }.cancelled.fetch_add(1, Ordering::Relaxed);
        STATUS_SUCCESS
    }

    unsafe fn BuildPagingBuffer(adapter: HANDLE, args: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (fake, args) = unsafe { (fake(adapter), &mut *args) };
        let put = |args: &mut DXGKARG_BUILDPAGINGBUFFER, page: u64, frame: u64| {
            if (args.DmaSize as usize) < ENTRY {
                return false;
            }
            // SAFETY: there is room, as was just checked.
            unsafe {
                args.pDmaBuffer.cast::<[u64; 2]>().write_unaligned([page, frame]);
                args.pDmaBuffer = args.pDmaBuffer.cast::<u8>().add(ENTRY).cast();
            }
            args.DmaSize -= ENTRY as u32;
            true
        };
        let first = u64::from(args.MultipassOffset);
        match args.Operation {
            DXGK_OPERATION_MAP_APERTURE_SEGMENT => {
                // SAFETY: the operation says which member is filled.
                let map = unsafe { args.Anonymous.MapApertureSegment };
                assert!(!map.hAllocation.is_null() && !map.hDevice.is_null());
                lock(&fake.engine).maps += usize::from(first == 0);
                // SAFETY: the page frame numbers follow the MDL.
                let frames = unsafe { map.pMdl.add(1).cast::<u64>() };
                for page in first..map.NumberOfPages as u64 {
                    // SAFETY: as above.
                    let frame = unsafe { frames.add(map.MdlOffset as usize + page as usize).read() };
                    if !put(args, map.OffsetInPages as u64 + page, frame) {
                        args.MultipassOffset = page as u32;
                        return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER;
                    }
                }
                STATUS_SUCCESS
            }
            DXGK_OPERATION_UNMAP_APERTURE_SEGMENT => {
                // SAFETY: the operation says which member is filled.
                let unmap = unsafe { args.Anonymous.UnmapApertureSegment };
                assert!(!unmap.hAllocation.is_null());
                lock(&fake.engine).unmaps += usize::from(first == 0);
                let dummy = unmap.DummyPage.get() as u64 / PAGE as u64;
                for page in first..unmap.NumberOfPages as u64 {
                    if !put(args, unmap.OffsetInPages as u64 + page, dummy) {
                        args.MultipassOffset = page as u32;
                        return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER;
                    }
                }
                STATUS_SUCCESS
            }
            other => panic!("paging operation {}", other.0),
        }
    }

    unsafe fn QueryCurrentFence(adapter: HANDLE, args: *mut DXGKARG_QUERYCURRENTFENCE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { (*args).CurrentFence = lock(&fake(adapter).engine).last_completed };
        STATUS_SUCCESS
    }

    unsafe fn QueryDependentEngineGroup(_adapter: HANDLE, args: *mut DXGKARG_QUERYDEPENDENTENGINEGROUP) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { (*args).DependentNodeOrdinalMask = 1 };
        STATUS_SUCCESS
    }

    unsafe fn QueryEngineStatus(_adapter: HANDLE, args: *mut DXGKARG_QUERYENGINESTATUS) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { (*args).EngineStatus.set_Responsive(true) };
        STATUS_SUCCESS
    }

    unsafe fn ResetEngine(adapter: HANDLE, args: *mut DXGKARG_RESETENGINE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { (*args).LastAbortedFenceId = lock(&fake(adapter).engine).last_completed };
        STATUS_SUCCESS
    }

    unsafe fn ResetFromTimeout(_adapter: HANDLE) -> NTSTATUS {
        STATUS_SUCCESS
    }

    unsafe fn RestartFromTimeout(_adapter: HANDLE) -> NTSTATUS {
        STATUS_SUCCESS
    }

    /// Adds one to every byte.
    unsafe fn Escape(_adapter: HANDLE, args: *const DXGKARG_ESCAPE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe {
            let args = &*args;
            let data =
                std::slice::from_raw_parts_mut(args.pPrivateDriverData.cast::<u8>(), args.PrivateDriverDataSize as usize);
            data.iter_mut().for_each(|byte| *byte = byte.wrapping_add(1));
        }
        STATUS_SUCCESS
    }

    unsafe fn CollectDbgInfo(_adapter: HANDLE, args: *const DXGKARG_COLLECTDBGINFO) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { (*args).pBuffer.cast::<u8>().write_bytes(0x42, (*args).BufferSize) };
        STATUS_SUCCESS
    }

    unsafe fn DriverEntry(object: *mut c_void, path: *mut c_void) -> NTSTATUS {
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
        // SAFETY: the export's contract: both arguments of DriverEntry and a table of the version that it names.
        unsafe { imports::DxgkInitialize(object, path, (&raw mut table).cast()) }
    }
}

mod imports {
    wddm_sys::nt_imports! {
        fn DxgkInitialize(object: *mut core::ffi::c_void, path: *mut core::ffi::c_void, data: *mut core::ffi::c_void) -> wddm_sys::NTSTATUS;
    }
}

pub static IMAGE: NativeImage =
    NativeImage { name: "fake", entry: DriverEntry, imports: &[imports::IMPORTS], recoveries: &[] };

/// A PCI function with nothing but an interrupt pin.
pub struct Board;

impl PciFunction for Board {
    fn bars(&self) -> Vec<BarInfo> {
        Vec::new()
    }

    fn attach(&self, _bus: Arc<dyn Bus>) {}

    fn config_read(&self, _offset: u16, data: &mut [u8]) {
        data.fill(0);
    }

    fn config_write(&self, _offset: u16, _data: &[u8]) {}

    fn bar_read(&self, _bar: u8, _offset: u64, data: &mut [u8]) {
        data.fill(0xFF);
    }

    fn bar_write(&self, _bar: u8, _offset: u64, _data: &[u8]) {}

    fn detach(&self) {}
}

/// What the stream told.
#[derive(Default)]
pub struct Log {
    pub notes: Mutex<Vec<(String, String)>>,
    pub packets: Mutex<Vec<(PacketStage, u32, bool)>>,
    pub calls: Mutex<Vec<(ntoskrnl::Ddi, u8, usize)>>,
}

impl Reader for Log {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::Note { topic, text } => lock(&self.notes).push(((*topic).to_owned(), (*text).to_owned())),
            Event::Packet { stage, fence, paging, .. } => lock(&self.packets).push((*stage, *fence, *paging)),
            Event::DdiEnter { call: DdiCall { ddi, irql, args_len, .. } } => {
                lock(&self.calls).push((*ddi, *irql, *args_len));
            }
            Event::DdiReturn { result: DdiResult::Void, .. } => {}
            _ => {}
        }
    }
}

impl Log {
    /// The rules that the port found broken.
    pub fn broken(&self) -> Vec<String> {
        let rule = |topic: &String| topic.len() == 3 && topic[1..].bytes().all(|b| b.is_ascii_digit());
        lock(&self.notes).iter().map(|(topic, _)| topic.clone()).filter(rule).collect()
    }

    pub fn count(&self, stage: PacketStage) -> usize {
        lock(&self.packets).iter().filter(|(s, _, _)| *s == stage).count()
    }

    pub fn calls_of(&self, ddi: ntoskrnl::Ddi) -> usize {
        lock(&self.calls).iter().filter(|(d, _, _)| *d == ddi).count()
    }
}

/// A machine with the fake adapter started.
pub struct Bench {
    pub machine: Arc<Machine>,
    pub port: Arc<Port>,
    pub adapter: Arc<Adapter>,
    pub plan: Arc<Plan>,
    pub log: Arc<Log>,
    pub driver: Option<LoadedDriver>,
    fake: *const Fake,
}

impl Bench {
    pub fn new(plan: Plan, options: Options) -> Self {
        let machine = Machine::new(Config { ram_bytes: Some(256 << 20), ..Config::default() }).unwrap();
        let log = Arc::new(Log::default());
        machine.add_reader(log.clone());
        let plan = Arc::new(plan);
        lock(&PLANS).push((Arc::as_ptr(&machine) as usize, plan.clone()));
        let port = Port::new(&machine, options);
        let driver = port.load(&IMAGE).unwrap();
        let slot: Arc<PciSlot> = machine.plug(Arc::new(Board)).unwrap();
        let adapter = port.start(&driver, Some(slot)).unwrap();
        let key = Arc::as_ptr(&machine) as usize;
        let fake =
            lock(&FAKES).iter().find(|(machine, _)| *machine == key).map(|(_, fake)| *fake as *const Fake);
        Self { machine, port, adapter, plan, log, driver: Some(driver), fake: fake.unwrap() }
    }

    /// The driver's state, while the adapter is there.
    pub fn fake(&self) -> &Fake {
        // SAFETY: RemoveDevice runs in `stop`, which takes the bench.
        unsafe { &*self.fake }
    }

    /// Completes exactly `count` packets, when they have come.
    pub fn complete(&self, count: usize) {
        let _inside = self.machine.enter();
        for _ in 0..count {
            until(|| !lock(&self.fake().engine).queue.is_empty());
            self.fake().complete(1);
        }
    }

    /// Stops and unloads; answers the log.
    pub fn stop(mut self) -> Arc<Log> {
        self.adapter.stop();
        if let Some(driver) = self.driver.take() {
            self.port.unload(driver);
        }
        assert_eq!(self.port.live_handles(), 0, "handles are left");
        let key = Arc::as_ptr(&self.machine) as usize;
        lock(&PLANS).retain(|(machine, _)| *machine != key);
        self.log.clone()
    }
}

/// A process with the adapter open.
pub struct Client {
    pub process: Process,
    pub adapter: u32,
}

/// A context's handle and buffers.
#[derive(Clone, Copy)]
pub struct ContextOf {
    pub handle: u32,
    pub command: usize,
    pub allocations: usize,
    pub patches: usize,
}

impl Client {
    pub fn new(bench: &Bench) -> Self {
        let process = Process::new(&bench.port);
        let mut args = kmt::D3DKMT_OPENADAPTERFROMLUID::zeroed();
        args.AdapterLuid = bench.adapter.luid();
        assert_eq!(process.open_adapter_from_luid(&mut args), STATUS_SUCCESS);
        Self { process, adapter: args.hAdapter }
    }

    pub fn device(&self) -> Result<u32, NTSTATUS> {
        let mut args = kmt::D3DKMT_CREATEDEVICE::zeroed();
        args.Anonymous.hAdapter = self.adapter;
        match self.process.create_device(&mut args) {
            STATUS_SUCCESS => Ok(args.hDevice),
            status => Err(status),
        }
    }

    pub fn user(&self, bytes: &[u8]) -> UserBuffer {
        let buffer = self.process.user().allocate(bytes.len().max(1)).unwrap();
        buffer.write(0, bytes).unwrap();
        buffer
    }

    pub fn context(&self, device: u32, data: &[u8]) -> Result<ContextOf, NTSTATUS> {
        let buffer = self.user(data);
        let mut args = kmt::D3DKMT_CREATECONTEXT::zeroed();
        args.hDevice = device;
        args.EngineAffinity = 1;
        if !data.is_empty() {
            args.pPrivateDriverData = buffer.as_ptr();
            args.PrivateDriverDataSize = data.len() as u32;
        }
        match self.process.create_context(&mut args) {
            STATUS_SUCCESS => Ok(ContextOf {
                handle: args.hContext,
                command: args.pCommandBuffer as usize,
                allocations: args.pAllocationList as usize,
                patches: args.pPatchLocationList as usize,
            }),
            status => Err(status),
        }
    }

    /// A resource with one allocation of so many pages.
    pub fn allocation(&self, device: u32, pages: u32, shared: bool) -> Result<(u32, u32, u32), NTSTATUS> {
        let data: Vec<u8> = [pages, 1].iter().flat_map(|word| word.to_le_bytes()).collect();
        let blob = self.user(&data);
        let mut info = kmt::D3DDDI_ALLOCATIONINFO2::zeroed();
        info.pPrivateDriverData = blob.as_ptr();
        info.PrivateDriverDataSize = 8;
        // SAFETY: plain data.
        let bytes = unsafe {
            std::slice::from_raw_parts(
                (&raw const info).cast::<u8>(),
                size_of::<kmt::D3DDDI_ALLOCATIONINFO2>(),
            )
        };
        let list = self.user(bytes);
        let mut args = kmt::D3DKMT_CREATEALLOCATION::zeroed();
        args.hDevice = device;
        args.NumAllocations = 1;
        args.Anonymous2.pAllocationInfo2 = list.as_ptr();
        args.Flags.set_CreateResource(true);
        args.Flags.set_CreateShared(shared);
        match self.process.create_allocation2(&mut args) {
            STATUS_SUCCESS => {
                let mut handle = [0; 4];
                list.read(0, &mut handle).unwrap();
                Ok((args.hResource, u32::from_le_bytes(handle), args.hGlobalShare))
            }
            status => Err(status),
        }
    }

    pub fn destroy_resource(&self, device: u32, resource: u32) -> NTSTATUS {
        let mut args = kmt::D3DKMT_DESTROYALLOCATION2::zeroed();
        args.hDevice = device;
        args.hResource = resource;
        self.process.destroy_allocation2(&args)
    }

    /// Fills allocations, each with a value, by one command buffer.
    pub fn fill(&self, context: ContextOf, fills: &[(u32, u32, u32)]) -> NTSTATUS {
        let mut command = Vec::new();
        let mut list = Vec::new();
        let mut patches = Vec::new();
        for (index, (allocation, pages, value)) in fills.iter().enumerate() {
            let at = command.len() as u32;
            command.extend([0u32, *value, *pages, MAGIC].iter().flat_map(|word| word.to_le_bytes()));
            list.extend([*allocation, 1u32].iter().flat_map(|word| word.to_le_bytes()));
            let patch = [index as u32, 0, 0, 0, at, 0];
            patches.extend(patch.iter().flat_map(|word| word.to_le_bytes()));
        }
        let _inside = self.process.port().machine().enter();
        for (to, bytes) in
            [(context.command, &command), (context.allocations, &list), (context.patches, &patches)]
        {
            ntoskrnl::user::copy_out(to, bytes).unwrap();
        }
        let mut args = kmt::D3DKMT_RENDER::zeroed();
        args.Anonymous.hContext = context.handle;
        args.CommandLength = command.len() as u32;
        args.AllocationCount = fills.len() as u32;
        args.PatchLocationCount = fills.len() as u32;
        let status = self.process.render(&mut args);
        assert_eq!(args.pNewCommandBuffer as usize, context.command);
        status
    }

    /// Waits until everything on the context has ended.
    pub fn wait(&self, context: ContextOf) -> NTSTATUS {
        let event = self.process.create_event(true, false).unwrap();
        let mut args = kmt::D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2::zeroed();
        args.hContext = context.handle;
        args.Flags.set_EnqueueCpuEvent(true);
        args.Anonymous.CpuEventHandle = event;
        let status = match self.process.signal_synchronization_object2(&args) {
            STATUS_SUCCESS => self.process.wait_for_event(event, Duration::from_secs(20)),
            status => status,
        };
        assert_eq!(self.process.close_event(event), STATUS_SUCCESS);
        status
    }

    /// The words of an allocation, read through a lock.
    pub fn read(&self, device: u32, allocation: u32, pages: usize) -> Result<Vec<u32>, NTSTATUS> {
        let mut args = kmt::D3DKMT_LOCK2::zeroed();
        args.hDevice = device;
        args.hAllocation = allocation;
        let status = self.process.lock2(&mut args);
        if status != STATUS_SUCCESS {
            return Err(status);
        }
        let mut bytes = vec![0; pages * PAGE];
        let _inside = self.process.port().machine().enter();
        copy_in(&mut bytes, args.pData as usize).unwrap();
        let mut unlock = kmt::D3DKMT_UNLOCK2::zeroed();
        unlock.hDevice = device;
        unlock.hAllocation = allocation;
        assert_eq!(self.process.unlock2(&unlock), STATUS_SUCCESS);
        Ok(bytes.chunks_exact(4).map(|b| u32::from_le_bytes(b.try_into().unwrap())).collect())
    }

    pub fn destroy_context(&self, context: u32) -> NTSTATUS {
        let mut args = kmt::D3DKMT_DESTROYCONTEXT::zeroed();
        args.hContext = context;
        self.process.destroy_context(&args)
    }

    pub fn destroy_device(&self, device: u32) -> NTSTATUS {
        let mut args = kmt::D3DKMT_DESTROYDEVICE::zeroed();
        args.hDevice = device;
        self.process.destroy_device(&args)
    }
}
