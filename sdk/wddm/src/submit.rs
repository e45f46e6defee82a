//! `DxgkDdiPatch`, `DxgkDdiSubmitCommand`, `DxgkDdiCancelCommand`: packets on their way to the device.
//!
//! What a packet needs at DISPATCH_LEVEL lies in the private data of its DMA buffer, where Render put it. A
//! submitted packet is a [`Submission`], owned: whoever holds it reports its end, once, by giving it up. Submissions
//! queue in a list whose links lie in the packets themselves, so queueing neither allocates nor fails.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU64, Ordering};

use nt::dma::{DmaRange, PhysicalAddress};
use nt::pool::NonPagedArc;
use nt::{DeviceLevel, DispatchLevel, PassiveLevel};
use wddm_macros::pageable;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::{NTSTATUS, Record, STATUS_SUCCESS};

pub use crate::empty::EmptySubmission;
use crate::held::Held;
use crate::render::{AllocationList, PatchLocation};
use crate::{Adapter, Context, Device, Dxgk, Flight, Lent, Render, handle};

/// The context type of an adapter.
pub type ContextOf<A> = <<A as Adapter>::Device as Device>::Context;
/// The channel type of an adapter's contexts.
pub type ChannelOf<A> = <ContextOf<A> as Context>::Channel;

/// The private data of a DMA buffer: a header, the driver's packet, and `A::ITEMS` items behind it.
///
/// Only a new DMA buffer brings zeroes (rule C27), in a used one lies what an earlier packet left, which looks like a
/// packet and is none. So nothing in it says whether it is one: that the port's range is as long as a packet does, since
/// the pointer is moved over a complete packet or not at all.
#[repr(C)]
pub(crate) struct PacketArea<A: Render> {
    items: u32,
    /// For its notes: no other packet ever has this number.
    number: u64,
    link: *mut PacketArea<A>,
    channel: *mut ChannelOf<A>,
    /// The DMA buffer, as Render saw it; SubmitCommand names it by physical address only.
    buffer: *mut u8,
    buffer_size: u32,
    start: u32,
    end: u32,
    physical: u64,
    fence: u32,
    node: u32,
    engine: u32,
    /// Who counts it, and its place in the order on its node.
    held: *const Held,
    order: u32,
    flags: ddi::DXGK_SUBMITCOMMANDFLAGS,
    packet: A::Packet,
}

const fn items_offset<A: Render>() -> usize {
    size_of::<PacketArea<A>>().next_multiple_of(align_of::<A::Item>())
}

/// Bytes of private data that each DMA buffer of the driver needs: for `ContextInfo::dma_buffer_private_data_size`. More
/// items than can lie there, and items that could lie there askew, are errors at compile time.
pub const fn packet_bytes<A: Render>() -> u32 {
    const {
        assert!(align_of::<A::Item>() <= align_of::<PacketArea<A>>(), "items lie where a packet may end");
        let bytes = items_offset::<A>() + A::ITEMS * size_of::<A::Item>();
        assert!(bytes <= u32::MAX as usize, "private data is at most 4 GiB long");
        bytes as u32
    }
}

/// What the next packet is called.
static NEXT: AtomicU64 = AtomicU64::new(1);

/// Room for one packet in the private data of a DMA buffer.
pub(crate) struct PacketRoom<A: Render> {
    area: NonNull<PacketArea<A>>,
    /// The packet's number.
    pub number: u64,
    /// Items that were written.
    items: u32,
}

impl<A: Render> PacketRoom<A> {
    /// None if the private data is too small or not aligned.
    ///
    /// # Safety
    /// `data` is NULL or the port's private data of a DMA buffer, `size` bytes, nonpaged, of no packet in flight.
    pub unsafe fn new(data: *mut c_void, size: u32) -> Option<Self> {
        let area = NonNull::new(data.cast::<PacketArea<A>>())?;
        if size < packet_bytes::<A>() || !area.is_aligned() {
            return None;
        }
        Some(Self { area, number: NEXT.fetch_add(1, Ordering::Relaxed), items: 0 })
    }

    fn item(area: NonNull<PacketArea<A>>, index: usize) -> *mut MaybeUninit<A::Item> {
        let first =
            area.as_ptr().cast::<u8>().wrapping_add(items_offset::<A>()).cast::<MaybeUninit<A::Item>>();
        first.wrapping_add(index)
    }

    /// Adds an item; false when there is no room for one more.
    pub fn push(&mut self, item: A::Item) -> bool {
        if self.items as usize >= A::ITEMS {
            return false;
        }
        // SAFETY: below ITEMS, which the room holds.
        unsafe { (*Self::item(self.area, self.items as usize)).write(item) };
        self.items = self.items.wrapping_add(1);
        true
    }

    /// Makes it a packet. Answers where it ends, for the port's pointer.
    pub fn fill(
        self,
        packet: A::Packet,
        channel: Option<NonNull<ChannelOf<A>>>,
        buffer: *mut u8,
        buffer_size: u32,
    ) -> *mut c_void {
        let area = PacketArea::<A> {
            items: self.items,
            number: self.number,
            link: core::ptr::null_mut(),
            channel: channel.map_or(core::ptr::null_mut(), NonNull::as_ptr),
            buffer,
            buffer_size,
            start: 0,
            end: 0,
            physical: 0,
            fence: 0,
            node: 0,
            engine: 0,
            held: core::ptr::null(),
            order: 0,
            flags: Record::zeroed(),
            packet,
        };
        // SAFETY: the room is large enough and aligned, and of no packet in flight.
        unsafe { self.area.as_ptr().write(area) };
        self.area.as_ptr().cast::<u8>().wrapping_add(packet_bytes::<A>() as usize).cast()
    }

    /// Where the port's pointer was, for a buffer without a packet.
    pub const fn start(&self) -> *mut c_void {
        self.area.as_ptr().cast()
    }
}

/// Finds the packet in the part `start..end` of private data; None if there is none.
///
/// # Safety
/// `data` is the port's private data of a DMA buffer of this driver, `size` bytes, and the part what the driver moved the
/// port's pointer over.
unsafe fn packet_in<A: Render>(
    data: *mut c_void,
    size: u32,
    start: u32,
    end: u32,
) -> Option<NonNull<PacketArea<A>>> {
    let part = end.min(size).checked_sub(start)?;
    if part != packet_bytes::<A>() {
        return None;
    }
    let data = data.cast::<u8>().wrapping_add(start as usize).cast();
    // SAFETY: the caller's; the part is within the private data.
    unsafe { PacketRoom::<A>::new(data, part) }.map(|room| room.area)
}

/// A submitted packet, until it ends.
///
/// It is the driver's from SubmitCommand until [`Submission::complete`] or [`Submission::abandon`]. Dropping it is abandoning
/// it: not unsafe, but where the port waits for its end it breaks rule S11.
///
/// It is not to be kept when the port takes the packet back: when a later one of its node is reported, when a preemption is
/// reported, and when a reset, the removal or the stop of the adapter is done. Who still holds one then stops the machine:
/// bug check 0x121, DRIVER_VIOLATION, whose parameters are what was done (1 a report out of order, 2 a preemption, 3
/// ResetEngine, 4 ResetFromTimeout, 5 StopDevice, 6 NotifySurpriseRemoval), the node, the place in the order, and how many are
/// held. So does who reports one to another adapter than its own (7).
#[must_use = "a packet that nobody completes hangs the adapter (rule S11)"]
pub struct Submission<A: Render> {
    area: NonNull<PacketArea<A>>,
}

// SAFETY: owned memory of the packet; what it holds is Send.
unsafe impl<A: Render> Send for Submission<A> {}

/// What kind of packet it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SubmissionFlags {
    /// Built by BuildPagingBuffer.
    pub paging: bool,
    /// Not to be executed, but to be completed (rule S39).
    pub null_rendering: bool,
    /// Built by Present.
    pub present: bool,
}

impl<A: Render> Submission<A> {
    fn area(&self) -> &PacketArea<A> {
        // SAFETY: the packet's private data lives until the packet has ended.
        unsafe { self.area.as_ref() }
    }

    /// Its fence on its node.
    pub fn fence(&self) -> u32 {
        self.area().fence
    }

    /// Its node.
    pub fn node(&self) -> u32 {
        self.area().node
    }

    /// What kind it is.
    pub fn flags(&self) -> SubmissionFlags {
        let flags = &self.area().flags;
        SubmissionFlags {
            paging: flags.Paging(),
            null_rendering: flags.NullRendering(),
            present: flags.Present(),
        }
    }

    /// What Render noted.
    pub fn packet(&self) -> &A::Packet {
        &self.area().packet
    }

    /// What Render noted, to keep count in.
    pub fn packet_mut(&mut self) -> &mut A::Packet {
        // SAFETY: as `area`, and the submission is owned.
        unsafe { &mut self.area.as_mut().packet }
    }

    /// The items that Render noted.
    pub fn items(&self) -> &[A::Item] {
        let first = PacketRoom::<A>::item(self.area, 0).cast::<A::Item>();
        // SAFETY: `items` of them were written, and are Copy.
        unsafe { core::slice::from_raw_parts(first, self.area().items as usize) }
    }

    /// The channel of its context; None for paging.
    pub fn channel(&self) -> Option<Lent<'_, ChannelOf<A>>> {
        // SAFETY: the context is not destroyed while a packet of it is in flight (rules C30, C31).
        NonNull::new(self.area().channel).map(|channel| unsafe { Lent::new(channel, A::TAG) })
    }

    /// Opens a note of this packet; None if it is another's.
    pub fn open<T>(&self, flight: Flight<T>) -> Option<&T> {
        // SAFETY: the packet with this number is in flight.
        unsafe { flight.open(self.area().number) }
    }

    /// An ownership of a noted object, which keeps it alive beyond the packet; None if the note is another packet's.
    pub fn owner<T>(&self, flight: Flight<T>) -> Option<NonPagedArc<T>> {
        // SAFETY: this packet is in flight, and its notes are of objects of this driver's tag.
        self.open(flight).map(|object| unsafe { Lent::new(NonNull::from(object), A::TAG) }.owner())
    }

    /// The submitted part of its DMA buffer.
    pub fn dma(&self) -> DmaRange<'_> {
        let area = self.area();
        let length = area.end.saturating_sub(area.start) as usize;
        let base = NonNull::new(area.buffer.wrapping_add(area.start as usize)).unwrap_or(NonNull::dangling());
        // SAFETY: the port's DMA buffer, contiguous at the address it gave, until the packet has ended; `start` and
        // `end` were checked against its size.
        unsafe {
            let physical = PhysicalAddress::assume(area.physical.wrapping_add(u64::from(area.start)));
            DmaRange::lend(base, physical, length)
        }
    }

    /// Reports it completed: DXGK_INTERRUPT_DMA_COMPLETED with its fence (rules S01, S04, S19). It and its DMA buffer
    /// are the port's again, and so is every older one of its node. A DPC follows by itself (rule S20).
    ///
    /// It is the oldest of its node that the driver holds: with an older one at hand the machine stops, bug check 0x121.
    /// Once one was abandoned before an older one had ended, nothing younger than it can be completed while others are held.
    pub fn complete(self, dxgk: &Dxgk<A>, at: &mut DeviceLevel) {
        let (fence, node, engine) = (self.area().fence, self.area().node, self.area().engine);
        let (order, held) = (self.area().order, self.area().held);
        // It ends here, once: from now on nothing of it is touched.
        core::mem::forget(self);
        dxgk.held.complete(held.addr(), node, order);
        let mut data = ddi::DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
        data.InterruptType = ddi::DXGK_INTERRUPT_DMA_COMPLETED;
        data.Anonymous.DmaCompleted.SubmissionFenceId = fence;
        data.Anonymous.DmaCompleted.NodeOrdinal = node;
        data.Anonymous.DmaCompleted.EngineOrdinal = engine;
        dxgk.notify_interrupt(&mut data, at);
    }

    /// Gives it up without a report, as dropping it does: the port ends the packet itself.
    pub fn abandon(self) {}
}

impl<A: Render> Drop for Submission<A> {
    fn drop(&mut self) {
        let area = self.area();
        // SAFETY: the adapter's block, which outlives what it counts: StopDevice does not return while one is held.
        unsafe { &*area.held }.abandon(area.node, area.order);
    }
}

/// Reports a preemption: everything after `completed` up to the request counts as preempted (rule S15), and is the port's
/// again. What was submitted before the request has been completed or abandoned: with one at hand the machine stops, bug
/// check 0x121.
pub fn notify_preempted<A: Adapter>(
    dxgk: &Dxgk<A>,
    preemption: u32,
    completed: u32,
    node: u32,
    at: &mut DeviceLevel,
) {
    dxgk.held.preempted(node);
    let mut data = ddi::DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
    data.InterruptType = ddi::DXGK_INTERRUPT_DMA_PREEMPTED;
    data.Anonymous.DmaPreempted.PreemptionFenceId = preemption;
    data.Anonymous.DmaPreempted.LastCompletedFenceId = completed;
    data.Anonymous.DmaPreempted.NodeOrdinal = node;
    dxgk.notify_interrupt(&mut data, at);
}

/// Submissions in order. The links lie in the packets: pushing neither allocates nor fails. Dropping it abandons each.
pub struct SubmissionQueue<A: Render> {
    first: *mut PacketArea<A>,
    last: *mut PacketArea<A>,
    length: usize,
    owns: PhantomData<Submission<A>>,
}

// SAFETY: owns its submissions, which are Send.
unsafe impl<A: Render> Send for SubmissionQueue<A> {}

impl<A: Render> Default for SubmissionQueue<A> {
    fn default() -> Self {
        Self { first: core::ptr::null_mut(), last: core::ptr::null_mut(), length: 0, owns: PhantomData }
    }
}

impl<A: Render> SubmissionQueue<A> {
    /// How many.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Adds one at the end.
    pub fn push(&mut self, submission: Submission<A>) {
        let area = ManuallyDrop::new(submission).area.as_ptr();
        // SAFETY: an owned packet in flight, in one queue at a time.
        unsafe { (*area).link = core::ptr::null_mut() };
        if self.last.is_null() {
            self.first = area;
        } else {
            // SAFETY: the last one is owned by the queue.
            unsafe { (*self.last).link = area };
        }
        self.last = area;
        self.length = self.length.wrapping_add(1);
    }

    /// Takes the first one.
    pub fn pop(&mut self) -> Option<Submission<A>> {
        let area = NonNull::new(self.first)?;
        // SAFETY: owned by the queue.
        self.first = unsafe { (*area.as_ptr()).link };
        if self.first.is_null() {
            self.last = core::ptr::null_mut();
        }
        self.length = self.length.wrapping_sub(1);
        Some(Submission { area })
    }

    /// Works on the first one where it stands.
    pub fn first(&mut self) -> Option<Queued<'_, A>> {
        let area = NonNull::new(self.first)?;
        Some(Queued::new(area))
    }

    /// Works on each one where it stands, in order, until `work` answers false.
    pub fn for_each(&mut self, mut work: impl FnMut(Queued<'_, A>) -> bool) {
        let mut next = self.first;
        while let Some(area) = NonNull::new(next) {
            // SAFETY: owned by the queue.
            next = unsafe { (*area.as_ptr()).link };
            if !work(Queued::new(area)) {
                return;
            }
        }
    }
}

impl<A: Render> Drop for SubmissionQueue<A> {
    fn drop(&mut self) {
        while let Some(submission) = self.pop() {
            submission.abandon();
        }
    }
}

/// A submission where it stands in a queue: to look at and to keep count in, not to give up.
pub struct Queued<'a, A: Render> {
    submission: ManuallyDrop<Submission<A>>,
    queue: PhantomData<&'a mut SubmissionQueue<A>>,
}

impl<A: Render> core::ops::Deref for Queued<'_, A> {
    type Target = Submission<A>;
    fn deref(&self) -> &Submission<A> {
        &self.submission
    }
}

impl<A: Render> Queued<'_, A> {
    /// The queue is borrowed meanwhile, and keeps the ownership.
    const fn new(area: NonNull<PacketArea<A>>) -> Self {
        Self { submission: ManuallyDrop::new(Submission { area }), queue: PhantomData }
    }

    /// What Render noted, to keep count in.
    pub fn packet_mut(&mut self) -> &mut A::Packet {
        self.submission.packet_mut()
    }
}

/// What Patch works on: the allocations where they are now, and the places that name them.
pub struct PatchRequest<'a, A: Render> {
    /// The whole DMA buffer; only the submitted range may change (rule S32).
    pub dma: DmaRange<'a>,
    /// The allocation list.
    pub allocations: AllocationList<'a, A>,
    /// The patch locations of this submission, and no others.
    pub patches: PatchLocations<'a>,
}

/// Patch locations that Render wrote, in kernel memory.
pub struct PatchLocations<'a> {
    first: *const ddi::D3DDDI_PATCHLOCATIONLIST,
    length: usize,
    lent: PhantomData<&'a ()>,
}

impl PatchLocations<'_> {
    /// How many.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The `index`th.
    pub fn get(&self, index: usize) -> Option<PatchLocation> {
        if index >= self.length {
            return None;
        }
        // SAFETY: within the port's list.
        Some(PatchLocation::from_raw(unsafe { &*self.first.add(index) }))
    }
}

wddm_sys::abi! {
    /// `DxgkDdiPatch(hAdapter, pPatch)`.
    ///
    /// PASSIVE_LEVEL, pageable, level one of the scheduler class. STATUS_SUCCESS only (rule S03). May come several
    /// times with other addresses (rule S31); touches the submitted range only (rule S32). Page: patch.
    #[pageable]
    pub(crate) unsafe fn Patch<A: Render>(adapter: *mut c_void, args: *const ddi::DXGKARG_PATCH) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_SUCCESS };
        // SAFETY: the port's structure, read only.
        let args = unsafe { &*args };
        let Some(buffer) = NonNull::new(args.pDmaBuffer.cast::<u8>()) else { return STATUS_SUCCESS };
        let start = (args.PatchLocationListSubmissionStart as usize).min(args.PatchLocationListSize as usize);
        let length = (args.PatchLocationListSubmissionLength as usize).min((args.PatchLocationListSize as usize).saturating_sub(start));
        // SAFETY: the port's buffer and lists, for the call; the device does not use the packet yet.
        let mut request = unsafe {
            let physical = PhysicalAddress::assume(args.DmaBufferPhysicalAddress.get() as u64);
            PatchRequest::<A> {
                dma: DmaRange::lend(buffer, physical, args.DmaBufferSize as usize),
                allocations: AllocationList::new(args.pAllocationList, args.AllocationListSize),
                patches: PatchLocations { first: args.pPatchLocationList.wrapping_add(start), length, lent: PhantomData },
            }
        };
        A::patch(adapter, &mut request, &mut at);
        STATUS_SUCCESS
    }

    /// `DxgkDdiSubmitCommand(hAdapter, pSubmitCommand)`.
    ///
    /// DISPATCH_LEVEL, nonpageable, level one of the scheduler class. STATUS_SUCCESS only (rule S02); neither
    /// allocates nor touches `hContext` (rules C41, L33). Bug check 0x121 if the adapter has been removed and the driver keeps
    /// the submission. Page: submitcommand.
    pub(crate) unsafe fn SubmitCommand<A: Render>(adapter: *mut c_void, args: *const ddi::DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { DispatchLevel::assume() };
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_SUCCESS };
        // SAFETY: the port's structure, read only.
        let args = unsafe { &*args };
        // SAFETY: the private data of a buffer of this driver, the submission's until it ends.
        let area = unsafe {
            packet_in::<A>(args.pDmaBufferPrivateData, args.DmaBufferPrivateDataSize,
                args.DmaBufferPrivateDataSubmissionStartOffset, args.DmaBufferPrivateDataSubmissionEndOffset)
        };
        let held = &adapter.dxgk().held;
        held.enter();
        match area {
            Some(area) => {
                // SAFETY: owned now, and initialised by Render.
                let packet = unsafe { &mut *area.as_ptr() };
                packet.physical = args.DmaBufferPhysicalAddress.get() as u64;
                packet.end = args.DmaBufferSubmissionEndOffset.min(packet.buffer_size);
                packet.start = args.DmaBufferSubmissionStartOffset.min(packet.end);
                packet.fence = args.SubmissionFenceId;
                packet.node = args.NodeOrdinal;
                packet.engine = args.EngineOrdinal;
                packet.flags = args.Flags;
                packet.held = held;
                packet.order = held.begin(args.NodeOrdinal);
                A::submit(adapter, Submission { area }, &mut at);
            }
            None => {
                let (fence, node) = (args.SubmissionFenceId, args.NodeOrdinal);
                A::submit_empty(adapter, EmptySubmission::new(fence, node, held), &mut at);
            }
        }
        held.leave();
        STATUS_SUCCESS
    }

    /// `DxgkDdiCancelCommand(hAdapter, pCancelCommand)`.
    ///
    /// PASSIVE_LEVEL; the page gives neither pageable nor a level, so it is nonpageable and may come with others.
    /// STATUS_SUCCESS only (rule S09). The packet was rendered and never submitted; what it noted owns
    /// nothing, so there is nothing to undo but what the driver says. Page: cancelcommand.
    pub(crate) unsafe fn CancelCommand<A: Render>(adapter: *mut c_void, args: *const ddi::DXGKARG_CANCELCOMMAND) -> NTSTATUS {
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_SUCCESS };
        // SAFETY: the port's structure, read only.
        let args = unsafe { &*args };
        // SAFETY: the private data of a buffer of this driver.
        let area = unsafe {
            packet_in::<A>(args.pDmaBufferPrivateData, args.DmaBufferPrivateDataSize,
                args.DmaBufferPrivateDataSubmissionStartOffset, args.DmaBufferPrivateDataSubmissionEndOffset)
        };
        if let Some(area) = area {
            // SAFETY: rendered, not submitted: nobody else looks at it.
            A::cancel(adapter, unsafe { &(*area.as_ptr()).packet });
        }
        STATUS_SUCCESS
    }
}
