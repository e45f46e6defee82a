//! A driver whose packets tell what they are: Render makes as many items and patch locations as the command has bytes, and of
//! a command without bytes no packet.
#![allow(unsafe_code)]

use std::cell::RefCell;
use std::ffi::c_void;

use wddm::allocation::*;
use wddm::context::ContextCall;
use wddm::nt::pool::{NonPagedArc, Tag};
use wddm::nt::user::PrivateData;
use wddm::paging::{PageList, PagingOperation, PagingStatus, Place};
use wddm::query::{DriverCaps, Node};
use wddm::render::{DmaOutput, Pass, PatchLocation, RenderRequest};
use wddm::submit::{EmptySubmission, PatchRequest, SubmissionFlags, notify_preempted, packet_bytes};
use wddm::*;
use wddm_sys::{InterfaceVersion, wddm1_3 as ddi};

/// What the driver got to see.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Seen {
    /// Packet, items, where in memory and how long its part of the DMA buffer is.
    Packet(u64, Vec<u64>, Option<u64>, usize),
    /// Fence, node and kind of a packet.
    Kind(u32, u32, SubmissionFlags),
    /// Fence and node of a submission without a packet.
    Empty(u32, u32),
    /// A packet that was cancelled.
    Cancelled(u64),
    /// What is patched: bytes of the DMA buffer, whether each allocation is written, its segment and address, and the slots
    /// of the patch locations.
    Patched(usize, Vec<(bool, u32, u64)>, Vec<u32>),
    /// A paging operation, in words.
    Paging(String),
    /// What the port was told: a type of interrupt, and its fence.
    Told(i32, u32),
}

thread_local! {
    static SEEN: RefCell<Vec<Seen>> = const { RefCell::new(Vec::new()) };
    /// What was submitted, if submissions are kept.
    pub static QUEUE: RefCell<Option<SubmissionQueue<Sample>>> = const { RefCell::new(None) };
    /// Submissions without a packet, kept likewise.
    pub static EMPTY: RefCell<Option<EmptySubmission>> = const { RefCell::new(None) };
    /// What the DPC does, under the interrupt lock.
    pub static WORK: RefCell<Option<Work>> = const { RefCell::new(None) };
    /// What happens while the next submission is being taken.
    pub static MEANWHILE: RefCell<Option<Box<dyn FnOnce()>>> = const { RefCell::new(None) };
}

pub type Work = Box<dyn FnOnce(&Dxgk<Sample>, &mut DeviceLevel)>;

wddm_sys::abi! {
    /// `DxgkCbNotifyInterrupt`.
    pub unsafe fn notify(_adapter: *mut c_void, data: *mut ddi::DXGKARGCB_NOTIFY_INTERRUPT_DATA) {
        // SAFETY: the driver's record; the fence is the first member of either.
        let (kind, fence) = unsafe { ((*data).InterruptType.0, (*data).Anonymous.DmaCompleted.SubmissionFenceId) };
        see(Seen::Told(kind, fence));
    }
}

/// What has been seen since the last time.
pub fn seen() -> Vec<Seen> {
    SEEN.take()
}

fn see(what: Seen) {
    SEEN.with_borrow_mut(|seen| seen.push(what));
}

pub struct Sample;
wddm::paged_object! { pub struct SampleDevice {} }
wddm::paged_object! { pub struct SampleContext {} }

impl Adapter for Sample {
    type Device = SampleDevice;
    type Interrupt = ();
    const VERSION: InterfaceVersion = InterfaceVersion::WDDM1_3;
    const TAG: Tag = Tag::new(*b"test");
    fn start(_: &Dxgk<Self>, _: &StartInfo, _: &mut PassiveLevel) -> Result<Started<Self>, StartDeviceError> {
        Ok(Started { adapter: Self, interrupt: () })
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
        unreachable!("nobody asks")
    }
    fn node(_: AdapterRef<'_, Self>, _: u32) -> Option<Node> {
        None
    }
}

impl Device for SampleDevice {
    type Adapter = Sample;
    type Context = SampleContext;
    fn create<'s>(
        _: AdapterRef<'_, Sample>,
        _: &DeviceRequest,
        slot: DeviceSlot<'s, Self>,
        at: &mut PassiveLevel,
    ) -> Result<NewDevice<'s, Self>, CreateDeviceError> {
        slot.build(SampleDevice {}, at)
    }
    fn create_context<'s>(
        _: Paged<'_, Self>,
        _: AdapterRef<'_, Sample>,
        _: &ContextRequest<'_>,
        slot: ContextSlot<'s, SampleContext>,
        at: &mut PassiveLevel,
    ) -> Result<NewContext<'s, SampleContext>, CreateContextError> {
        let info = ContextInfo {
            dma_buffer_size: 4096,
            dma_buffer_segment_set: 0,
            dma_buffer_private_data_size: packet_bytes::<Sample>(),
            allocation_list_size: 1,
            patch_location_list_size: 1,
        };
        slot.build(SampleContext {}, info, at)
    }
}

impl Context for SampleContext {
    type Device = SampleDevice;
    type Channel = ();
}

impl Memory for Sample {
    type Allocation = ();
    type OpenAllocation = ();
    fn segment(_: AdapterRef<'_, Self>) -> Segment {
        Segment {
            kind: SegmentKind::Aperture,
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
    ) -> Result<((), AllocationInfo), AllocationError> {
        Err(AllocationError::NoMemory)
    }
    fn destroy_allocation(_: AdapterRef<'_, Self>, _: NonPagedArc<()>, _: &mut PassiveLevel) {}
    fn open_allocation(
        _: AdapterRef<'_, Self>,
        _: Paged<'_, SampleDevice>,
        _: Lent<'_, ()>,
        _: PrivateData<'_>,
        _: &mut PassiveLevel,
    ) -> Result<(), AllocationError> {
        Err(AllocationError::NoMemory)
    }
    fn close_allocation(
        _: AdapterRef<'_, Self>,
        _: Paged<'_, SampleDevice>,
        _: NonPagedArc<()>,
        _: &mut PassiveLevel,
    ) {
    }
    fn describe_allocation(_: AdapterRef<'_, Self>, _: Lent<'_, ()>) -> AllocationDescription {
        AllocationDescription { width: 1, height: 1, format: 21, layout: 1 }
    }
    fn standard_allocation(
        _: AdapterRef<'_, Self>,
        _: &StandardSurface,
    ) -> Result<StandardData, StandardAllocationError> {
        Err(StandardAllocationError::NoMemory)
    }
}

impl Render for Sample {
    type Packet = u64;
    type Item = u64;
    const ITEMS: usize = 4;
    fn render(
        _: &ContextCall<'_, SampleContext>,
        request: &mut RenderRequest<'_, Self>,
        _: &mut PassiveLevel,
    ) -> Result<Pass, RenderError> {
        let bytes = request.command.len();
        for item in 0..bytes as u64 {
            if !request.output.push_item(u64::from(request.multipass_offset) + item) {
                return Err(RenderError::InvalidParameter);
            }
        }
        for slot in 0..bytes as u32 {
            if !request.output.push_patch(PatchLocation { slot_id: slot, ..PatchLocation::default() }) {
                break;
            }
        }
        request.output.set_used(64.max(request.multipass_offset as usize));
        if bytes != 0 {
            request.output.set_packet(u64::from(request.multipass_offset), None);
        }
        Ok(Pass::Complete)
    }
    fn patch(_: AdapterRef<'_, Self>, request: &mut PatchRequest<'_, Self>, _: &mut PassiveLevel) {
        let slots = (0..).map_while(|index| request.patches.get(index)).map(|patch| patch.slot_id);
        let listed = (0..).map_while(|index| request.allocations.get(index));
        let listed = listed.map(|listed| (listed.write, listed.segment, listed.address));
        see(Seen::Patched(request.dma.len(), listed.collect(), slots.collect()));
    }
    fn submit(_: AdapterRef<'_, Self>, submission: Submission<Self>, _: &mut DispatchLevel) {
        if let Some(meanwhile) = MEANWHILE.take() {
            meanwhile();
        }
        let keep = QUEUE.with_borrow(Option::is_some);
        if keep {
            QUEUE.with_borrow_mut(|queue| queue.as_mut().unwrap().push(submission));
            return;
        }
        let dma = submission.dma();
        let at = dma.physical(0).map(|at| at.get());
        see(Seen::Packet(*submission.packet(), submission.items().to_vec(), at, dma.len()));
        see(Seen::Kind(submission.fence(), submission.node(), submission.flags()));
        submission.abandon();
    }
    fn submit_empty(_: AdapterRef<'_, Self>, empty: EmptySubmission, _: &mut DispatchLevel) {
        see(Seen::Empty(empty.fence(), empty.node()));
        EMPTY.set(Some(empty));
    }
    fn cancel(_: AdapterRef<'_, Self>, packet: &u64) {
        see(Seen::Cancelled(*packet));
    }
}

/// Does nothing of what it should, and says that it has.
impl Engine for Sample {
    fn preempt(this: AdapterRef<'_, Self>, node: u32, fence: u32, _: &mut DispatchLevel) {
        // SAFETY: as in the DPC.
        notify_preempted(this.dxgk(), fence, 0, node, &mut unsafe { DeviceLevel::assume() });
    }
    fn current_fence(_: AdapterRef<'_, Self>, _: u32, _: &mut PassiveLevel) -> u32 {
        0
    }
    fn responsive(_: AdapterRef<'_, Self>, _: u32, _: &mut PassiveLevel) -> bool {
        true
    }
    fn dependent_nodes(_: AdapterRef<'_, Self>, node: u32) -> u64 {
        // The second one resets the third as well.
        u64::from(node == 1) << 2
    }
    fn reset_engine(_: AdapterRef<'_, Self>, _: u32, _: &mut PassiveLevel) -> Result<u32, ResetEngineError> {
        Ok(0)
    }
    fn reset_adapter(_: AdapterRef<'_, Self>, _: &mut PassiveLevel) {}
    fn restart_adapter(_: AdapterRef<'_, Self>, _: &mut PassiveLevel) {}
}

fn place(place: &Place<'_>) -> String {
    match place {
        Place::Segment { id, address } => format!("{address:#x} of segment {id}"),
        Place::System(list) => pages(list),
    }
}

fn pages(list: &PageList<'_>) -> String {
    let pages: Vec<_> = (0..).map_while(|index| list.get(index)).map(|page| page.get() / 4096).collect();
    assert_eq!((pages.len(), pages.is_empty()), (list.len(), list.is_empty()));
    format!("pages {pages:?}")
}

impl Paging for Sample {
    /// Nothing is written, and there is a packet all the same.
    fn build_paging_buffer(
        _: AdapterRef<'_, Self>,
        operation: &PagingOperation<'_, Self>,
        output: &mut DmaOutput<'_, Self>,
        _: &mut PassiveLevel,
    ) -> PagingStatus {
        see(Seen::Paging(match operation {
            PagingOperation::Transfer { allocation: None, offset, size, source, destination } => {
                format!("{size} bytes at {offset}: {} to {}", place(source), place(destination))
            }
            PagingOperation::Fill { allocation: None, size, pattern, address } => {
                format!("{size} bytes of {pattern:#x} at {address:#x}")
            }
            PagingOperation::Discard { allocation: None } => "discard".to_owned(),
            PagingOperation::MapAperture { allocation: None, first, offset, pages: list } => {
                format!("at {first} from {offset}: {}", pages(list))
            }
            PagingOperation::UnmapAperture { allocation: None, first, count, dummy } => {
                format!("at {first}: {count} of {:#x}", dummy.get())
            }
            PagingOperation::Other(number) => format!("operation {number}"),
            _ => "an allocation".to_owned(),
        }));
        output.set_packet(7, None);
        PagingStatus::Complete
    }
}

wddm::driver! { name: "packets", adapter: Sample, families: [Memory, Render, Paging, Engine] }
