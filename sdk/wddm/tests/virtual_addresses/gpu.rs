//! A driver that tells what it sees, and the kernel that it runs in.

use std::cell::{Cell, RefCell};
use std::ffi::c_void;
use std::ptr::null_mut;
use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering};

use wddm::allocation::*;
use wddm::mmu::{Level, Mmu, UpdateMode};
use wddm::nt::pool::{NonPagedArc, Tag};
use wddm::nt::user::PrivateData;
use wddm::process::ProcessRequest;
use wddm::query::{DriverCaps, Engine as Kind, Node};
use wddm::submit_virtual::Refused;
use wddm::tables::{CopyRange, RootTable, TableAddress, TableOperation};
use wddm::*;
use wddm_sys::wddm2_6 as ddi;
use wddm_sys::*;

thread_local! {
    pub static TABLE: Cell<*const ddi::DRIVER_INITIALIZATION_DATA> = const { Cell::new(null_mut()) };
    /// Bytes of pool that are taken, paged and not.
    pub static LIVE: Cell<[isize; 2]> = const { Cell::new([0, 0]) };
    pub static FAIL: Cell<u32> = const { Cell::new(0) };
    static SEEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    pub static QUEUE: RefCell<VirtualQueue<Gpu>> = RefCell::default();
    /// What the DPC does, under the interrupt lock.
    pub static WORK: RefCell<Option<Work>> = const { RefCell::new(None) };
}

const PAGED: i32 = 1;

wddm_sys::abi! {
    unsafe fn allocate(kind: i32, bytes: usize, _tag: u32) -> *mut c_void {
        match FAIL.get() {
            1 => return null_mut(),
            0 => {}
            more => FAIL.set(more - 1),
        }
        let mut live = LIVE.get();
        live[usize::from(kind == PAGED)] += 1;
        LIVE.set(live);
        let layout = std::alloc::Layout::from_size_align(bytes + 16, 16).unwrap();
        // SAFETY: the size is above zero; the header keeps it for `free`.
        unsafe {
            let block = std::alloc::alloc(layout);
            block.cast::<[usize; 2]>().write([bytes, usize::from(kind == PAGED)]);
            block.add(16).cast()
        }
    }

    unsafe fn free(block: *mut c_void, _tag: u32) {
        // SAFETY: what `allocate` gave.
        unsafe {
            let block = block.cast::<u8>().sub(16);
            let [bytes, paged] = block.cast::<[usize; 2]>().read();
            let mut live = LIVE.get();
            live[paged] -= 1;
            LIVE.set(live);
            std::alloc::dealloc(block, std::alloc::Layout::from_size_align(bytes + 16, 16).unwrap());
        }
    }

    /// Nothing here has a DPC.
    unsafe fn flush_dpcs() {}

    unsafe fn initialize(_object: *mut c_void, _path: *mut c_void, table: *mut c_void) -> NTSTATUS {
        // SAFETY: the driver's table; leaked so that the test may call through it.
        TABLE.set(Box::leak(Box::new(unsafe { table.cast::<ddi::DRIVER_INITIALIZATION_DATA>().read() })));
        STATUS_SUCCESS
    }
}

pub fn bind() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        for slot in wddm::driver::IMPORTS.iter().copied().flatten() {
            let export = match slot.name() {
                "ExAllocatePoolWithTag" => allocate as *mut c_void,
                "ExFreePoolWithTag" => free as *mut c_void,
                "KeFlushQueuedDpcs" => flush_dpcs as *mut c_void,
                "DxgkInitialize" => initialize as *mut c_void,
                "KeBugCheckEx" => crate::stop::bug_check as *mut c_void,
                "KeGetCurrentIrql" => crate::stop::level as *mut c_void,
                "DbgPrintEx" => crate::stop::print as *mut c_void,
                _ => continue,
            };
            // SAFETY: a function of the documented signature.
            unsafe { slot.bind(export) };
        }
    });
}

fn saw(text: String) {
    SEEN.with_borrow_mut(|seen| seen.push(text));
}

/// What the driver has seen since it was last asked.
pub fn seen() -> Vec<String> {
    SEEN.take()
}

pub type Work = Box<dyn FnOnce(&Dxgk<Gpu>, &mut DeviceLevel)>;

pub struct Gpu;
pub struct Channel(AtomicU64);
wddm::paged_object! { pub struct GpuDevice { process: u32 } }
wddm::paged_object! { pub struct GpuContext {} }

const LEVEL: Level = Level { index_bits: 9, segment: 1, paging_segment: 0, size: 4096, alignment: 0 };

impl Adapter for Gpu {
    type Device = GpuDevice;
    type Interrupt = ();
    const VERSION: InterfaceVersion = InterfaceVersion::WDDM2_6;
    const TAG: Tag = Tag::new(*b"test");
    fn start(_: &Dxgk<Self>, _: &StartInfo, _: &mut PassiveLevel) -> Result<Started<Self>, StartDeviceError> {
        Ok(Started { adapter: Gpu, interrupt: () })
    }
    fn stop(self, _: (), _: &Dxgk<Self>, _: &mut PassiveLevel) {}
    fn dpc(this: AdapterRef<'_, Self>, _: &mut DispatchLevel) {
        // SAFETY: nobody else reports anything: this stands for the interrupt lock.
        let mut at = unsafe { DeviceLevel::assume() };
        if let Some(work) = WORK.take() {
            work(this.dxgk(), &mut at);
        }
    }
    fn caps(_: AdapterRef<'_, Self>) -> DriverCaps {
        DriverCaps {
            highest_acceptable_address: 1 << 40,
            nodes: 1,
            max_allocation_list_slot_id: 0,
            aperture_commit_limit: 0,
            preemption_aware: true,
            cancel_command_aware: false,
            per_engine_tdr: true,
            interrupt_message: 0,
        }
    }
    fn node(_: AdapterRef<'_, Self>, ordinal: u32) -> Option<Node> {
        (ordinal == 0).then_some(Node { engine: Kind::ThreeD })
    }
}

impl Processes for Gpu {
    type Process = u32;
    fn create_process(
        _: AdapterRef<'_, Self>,
        request: &ProcessRequest,
        _: &mut PassiveLevel,
    ) -> Result<u32, CreateProcessError> {
        Ok(if request.system { 1 } else { 7 })
    }
}

impl Device for GpuDevice {
    type Adapter = Gpu;
    type Context = GpuContext;
    fn create<'s>(
        adapter: AdapterRef<'_, Gpu>,
        request: &DeviceRequest,
        slot: DeviceSlot<'s, Self>,
        at: &mut PassiveLevel,
    ) -> Result<NewDevice<'s, Self>, CreateDeviceError> {
        slot.build(GpuDevice { process: request.process(adapter).map_or(0, |process| *process) }, at)
    }
    fn create_context<'s>(
        this: Paged<'_, Self>,
        _: AdapterRef<'_, Gpu>,
        request: &ContextRequest<'_>,
        slot: ContextSlot<'s, GpuContext>,
        at: &mut PassiveLevel,
    ) -> Result<NewContext<'s, GpuContext>, CreateContextError> {
        saw(format!("process {}, virtual {}", this.open(at).process, request.virtual_addressing));
        slot.build_resident(GpuContext {}, Channel(AtomicU64::new(0)), ContextInfo::of_virtual::<Gpu>(), at)
    }
}

impl Context for GpuContext {
    type Device = GpuDevice;
    type Channel = Channel;
    const RESIDENT: bool = true;
}

impl Memory for Gpu {
    type Allocation = u32;
    type OpenAllocation = ();
    fn segment(_: AdapterRef<'_, Self>) -> Segment {
        // SAFETY: nothing is read there.
        let address = unsafe { wddm::nt::dma::PhysicalAddress::assume(0x7000_0000) };
        Segment {
            kind: SegmentKind::Memory(address),
            base: 0,
            size: 1 << 20,
            cache_coherent: true,
            paging_buffer_size: 4096,
        }
    }
    fn create_allocation(
        _: AdapterRef<'_, Self>,
        _: &AllocationRequest<'_>,
        _: &mut PassiveLevel,
    ) -> Result<(u32, AllocationInfo), AllocationError> {
        Ok((5, AllocationInfo { size: 4096, alignment: 0, cpu_visible: true, cached: false }))
    }
    fn destroy_allocation(_: AdapterRef<'_, Self>, _: NonPagedArc<u32>, _: &mut PassiveLevel) {}
    fn open_allocation(
        _: AdapterRef<'_, Self>,
        _: Paged<'_, GpuDevice>,
        _: Lent<'_, u32>,
        _: PrivateData<'_>,
        _: &mut PassiveLevel,
    ) -> Result<(), AllocationError> {
        Ok(())
    }
    fn close_allocation(
        _: AdapterRef<'_, Self>,
        _: Paged<'_, GpuDevice>,
        _: NonPagedArc<()>,
        _: &mut PassiveLevel,
    ) {
    }
    fn describe_allocation(_: AdapterRef<'_, Self>, _: Lent<'_, u32>) -> AllocationDescription {
        AllocationDescription { width: 1, height: 1, format: 0, layout: 0 }
    }
    fn standard_allocation(
        _: AdapterRef<'_, Self>,
        _: &StandardSurface,
    ) -> Result<StandardData, StandardAllocationError> {
        Err(StandardAllocationError::Unsupported)
    }
}

impl PageTables for Gpu {
    const MMU: Mmu = Mmu {
        update: UpdateMode::GpuPhysical,
        read_only: true,
        zero: false,
        explicit_invalidation: true,
        address_bits: 30,
        levels: &[LEVEL, LEVEL],
    };
    fn set_root(_: AdapterRef<'_, Self>, context: Lent<'_, Channel>, root: RootTable) {
        context.0.store(root.offset + u64::from(root.entries), Ordering::Relaxed);
    }
    fn page(_: AdapterRef<'_, Self>, operation: &TableOperation<'_, Self>, _: &mut PassiveLevel) {
        match operation {
            TableOperation::Update(update) => {
                let place = match &update.table {
                    TableAddress::Memory(table) => {
                        // Within the table, and not beyond it.
                        assert!(table.write_u64(table.len() - 8, 0x1122_3344_5566_7788).is_some());
                        assert!(table.write_u64(table.len() - 4, 0).is_none());
                        assert!(table.write_u32(table.len(), 0).is_none() && table.write_u32(2, 0).is_none());
                        format!("memory of {}", table.len())
                    }
                    TableAddress::Segment { id, offset } => format!("segment {id} at {offset:#x}"),
                };
                let entries: Vec<_> = (0..update.count).map(|index| update.entry(index).unwrap()).collect();
                assert!(update.entry(update.count).is_none());
                let entries: Vec<_> =
                    entries.iter().map(|e| (e.valid(), e.read_only(), e.segment(), e.page())).collect();
                let (process, allocation) = (update.process.map(|p| *p), update.allocation.map(|a| *a));
                saw(format!(
                    "update level {} from {} initial {} in {place}: {entries:?} of {process:?} {allocation:?} + {} at {:#x}",
                    update.level,
                    update.start,
                    update.initial,
                    update.allocation_offset,
                    update.first_address
                ));
            }
            TableOperation::FlushTlb { process, range } => {
                saw(format!("flush {range:?} of {:?}", process.map(|p| *p)));
            }
            TableOperation::CopyEntries(ranges) => {
                let all: Vec<CopyRange> = (0..ranges.len()).map(|index| ranges.get(index).unwrap()).collect();
                assert!(ranges.get(ranges.len()).is_none());
                saw(format!("copy {all:?}"));
            }
            TableOperation::Fill { allocation, offset, size, pattern, destination } => {
                let allocation = allocation.map(|a| *a);
                saw(format!("fill {allocation:?} + {offset}: {size} of {pattern:#x} at {destination:#x}"));
            }
            TableOperation::Transfer { offset, size, source, destination, .. } => {
                saw(format!("transfer + {offset}: {size} from {source:#x} to {destination:#x}"));
            }
            TableOperation::Other(number) => saw(format!("operation {number}")),
        }
    }
}

impl SubmitVirtual for Gpu {
    const PRIVATE_DATA: usize = 12;
    fn submit_virtual(
        _: AdapterRef<'_, Self>,
        submission: VirtualSubmission<Self>,
        _: &mut DispatchLevel,
    ) -> Result<(), Refused> {
        saw(format!(
            "{} bytes at {:#x}, fence {}, root {:#x}, {:?}{}{}",
            submission.length(),
            submission.address(),
            submission.fence(),
            submission.channel().0.load(Ordering::Relaxed),
            submission.private_data(),
            if submission.null_rendering() { ", null" } else { "" },
            if submission.resubmission() { ", again" } else { "" },
        ));
        let sound = submission.private_data().is_some_and(|data| data.first() != Some(&0xBA));
        let another = submission.private_data().is_some_and(|data| data.first() == Some(&0xBB));
        QUEUE.with_borrow_mut(|queue| {
            if another {
                let refused = queue.pop().unwrap().refuse(queue);
                queue.push(submission);
                return Err(refused);
            }
            if sound {
                queue.push(submission);
                Ok(())
            } else {
                Err(submission.refuse(queue))
            }
        })
    }
}

wddm::driver! { name: "gpu", adapter: Gpu, families: [Memory, Processes, PageTables, SubmitVirtual] }
