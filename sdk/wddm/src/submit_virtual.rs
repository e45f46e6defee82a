//! `DxgkDdiSubmitCommandVirtual`: commands at GPU virtual addresses.
//!
//! What a submission needs until it ends lies in the private data that the port driver keeps with it, behind the bytes
//! that the user-mode driver sent. So queueing neither allocates nor fails, here as in the older model.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU64, Ordering};

use nt::{DeviceLevel, DispatchLevel};
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::*;

use crate::held::{Held, Violation, stop};
use crate::submit::{ChannelOf, ContextOf};
use crate::{AdapterRef, Dxgk, Lent, PageTables, handle};

/// Work on GPU virtual addresses (WDDM 2.0+).
///
/// The contexts of such a driver are [resident](crate::Context::RESIDENT), which is checked when [`driver!`](crate::driver!)
/// makes its table. Of a context its channel is reached here, and nothing else: the rest needs a level that this
/// function does not run at.
///
/// ```compile_fail,E0277
/// fn submit_virtual<C: wddm::Context>(context: wddm::Paged<'_, C>, at: &mut wddm::DispatchLevel) -> &C {
///     context.open(at)
/// }
/// ```
/// ```
/// fn submit_virtual<A: wddm::SubmitVirtual>(submission: &wddm::VirtualSubmission<A>, _: &mut wddm::DispatchLevel) -> u64 {
///     let _channel = submission.channel();
///     submission.address()
/// }
/// ```
/// A submission that was refused cannot be queued as well, nor completed twice:
///
/// ```compile_fail,E0382
/// fn submit_virtual<A: wddm::SubmitVirtual>(
///     submission: wddm::VirtualSubmission<A>,
///     queue: &mut wddm::VirtualQueue<A>,
/// ) -> wddm::submit_virtual::Refused {
///     let refused = submission.refuse(queue);
///     queue.push(submission);
///     refused
/// }
/// ```
pub trait SubmitVirtual: PageTables {
    /// The most bytes of private data that the user-mode driver may send with a submission.
    const PRIVATE_DATA: usize;

    /// Takes commands for the GPU: `DxgkDdiSubmitCommandVirtual` (WDDM 2.0+).
    ///
    /// DISPATCH_LEVEL, nonpageable, level one of the scheduler class. Does not allocate (rule L33). Malformed private data
    /// may be refused; then the device goes into error, and the fence counts as completed once what came before it has
    /// ended (rules S51, S52).
    fn submit_virtual(
        this: AdapterRef<'_, Self>,
        submission: VirtualSubmission<Self>,
        at: &mut DispatchLevel,
    ) -> Result<(), Refused>;
}

/// Proof that a submission was refused; [`VirtualSubmission::refuse`] makes one. That of another submission than the one
/// that came stops the machine: bug check 0x121, kind 8.
///
/// ```compile_fail,E0451
/// // No refusal without what is refused: that would be queued, and never reported.
/// let refused = wddm::submit_virtual::Refused { number: 1 };
/// ```
#[derive(Debug)]
pub struct Refused {
    /// What was refused.
    number: u64,
}

/// What the next submission is called.
static NEXT: AtomicU64 = AtomicU64::new(1);

/// Behind the user-mode driver's bytes in the private data of a submission.
#[repr(C)]
struct VirtualArea<A: SubmitVirtual> {
    link: *mut VirtualArea<A>,
    channel: *mut ChannelOf<A>,
    address: u64,
    private: *const u8,
    private_length: u32,
    length: u32,
    fence: u32,
    /// The fence that the node has reached when this one has ended: its own, or that of one refused behind it.
    reaches: u32,
    node: u32,
    engine: u32,
    /// No other submission ever has this number.
    number: u64,
    /// Who counts it, and its place in the order on its node.
    held: *const Held,
    order: u32,
    null_rendering: bool,
    resubmission: bool,
}

const fn area_offset<A: SubmitVirtual>() -> usize {
    A::PRIVATE_DATA.next_multiple_of(align_of::<VirtualArea<A>>())
}

/// Bytes of private data that each submission of the driver needs: for `ContextInfo::dma_buffer_private_data_size`.
pub const fn virtual_packet_bytes<A: SubmitVirtual>() -> u32 {
    const {
        let bytes = area_offset::<A>() + size_of::<VirtualArea<A>>();
        assert!(bytes <= u32::MAX as usize, "private data is at most 4 GiB long");
        bytes as u32
    }
}

/// Submitted commands, until they end.
///
/// They are the driver's from SubmitCommandVirtual until [`VirtualSubmission::complete`], [`VirtualSubmission::fault`] or
/// [`VirtualSubmission::abandon`]. Dropping one is abandoning it: not unsafe, but where the port waits for its end it breaks
/// rule S11. One that is kept when the port takes it back stops the machine, as a [`Submission`](crate::Submission) does.
#[must_use = "a submission that nobody completes hangs the adapter (rule S11)"]
pub struct VirtualSubmission<A: SubmitVirtual> {
    area: NonNull<VirtualArea<A>>,
}

// SAFETY: owned memory of the submission; what it holds is Send.
unsafe impl<A: SubmitVirtual> Send for VirtualSubmission<A> {}

/// Why commands could not be executed to their end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// No valid entry for an address, or writing where the entry forbids it.
    Page {
        /// The address.
        address: u64,
        /// It was to be written.
        write: bool,
        /// The level of the table whose entry it is; 0 is a leaf.
        level: u32,
    },
    /// What lies there is no command.
    Instruction {
        /// The command's address.
        address: u64,
    },
}

impl<A: SubmitVirtual> VirtualSubmission<A> {
    fn area(&self) -> &VirtualArea<A> {
        // SAFETY: the submission's private data lives until it has ended.
        unsafe { self.area.as_ref() }
    }

    /// Where the commands are, in the address space of the context's process.
    pub fn address(&self) -> u64 {
        self.area().address
    }

    /// Bytes of commands.
    pub fn length(&self) -> u32 {
        self.area().length
    }

    /// Its fence on its node.
    pub fn fence(&self) -> u32 {
        self.area().fence
    }

    /// The fence that its node has reached when this submission has ended: the driver's last completed fence then.
    pub fn reaches(&self) -> u32 {
        self.area().reaches
    }

    /// Its node.
    pub fn node(&self) -> u32 {
        self.area().node
    }

    /// Not to be executed, but to be completed (rule S39).
    pub fn null_rendering(&self) -> bool {
        self.area().null_rendering
    }

    /// It was submitted before, and preempted (rule S41).
    pub fn resubmission(&self) -> bool {
        self.area().resubmission
    }

    /// What the user-mode driver sent: the kernel's copy, which does not change. None if it is longer than
    /// [`SubmitVirtual::PRIVATE_DATA`], so that the rest of it is gone.
    pub fn private_data(&self) -> Option<&[u8]> {
        let area = self.area();
        if area.private_length as usize > A::PRIVATE_DATA {
            return None;
        }
        // SAFETY: the port's copy, before the area, until the submission has ended; nobody writes it.
        Some(unsafe { core::slice::from_raw_parts(area.private, area.private_length as usize) })
    }

    /// The channel of its context.
    pub fn channel(&self) -> Lent<'_, ChannelOf<A>> {
        // SAFETY: resident contexts have one, and are not destroyed while a packet of them is in flight (rules C30, C31).
        unsafe { Lent::new(NonNull::new_unchecked(self.area().channel), A::TAG) }
    }

    /// Refuses it: the port ends it, once what is in `queue` has ended. To be called in SubmitCommandVirtual, with the
    /// queue that it would have gone into.
    ///
    /// When nothing is queued, and nothing runs either, its node has reached its fence (rule S52).
    pub fn refuse(self, queue: &mut VirtualQueue<A>) -> Refused {
        if let Some(mut last) = NonNull::new(queue.last) {
            // SAFETY: the last one is owned by the queue, which is borrowed.
            unsafe { last.as_mut() }.reaches = self.fence();
        }
        let this = ManuallyDrop::new(self);
        let area = this.area();
        // SAFETY: the adapter's block, which outlives what it counts: StopDevice does not return while one is held.
        unsafe { &*area.held }.refuse(area.node, area.order);
        Refused { number: area.number }
    }

    /// Ends it, to be reported. Answers its fence, node and engine.
    fn end(self, dxgk: &Dxgk<A>) -> (u32, u32, u32) {
        let area = self.area();
        let (told, order, held) = ((area.fence, area.node, area.engine), area.order, area.held);
        // It ends here, once: from now on nothing of it is touched.
        core::mem::forget(self);
        dxgk.held.complete(held.addr(), told.1, order);
        told
    }

    /// Reports it completed: DXGK_INTERRUPT_DMA_COMPLETED with its fence (rules S01, S04, S19). A DPC follows by itself
    /// (rule S20).
    ///
    /// It is the oldest of its node that the driver holds: with an older one at hand the machine stops, bug check 0x121.
    /// Once one was abandoned before an older one had ended, nothing younger than it can be completed while others are held.
    pub fn complete(self, dxgk: &Dxgk<A>, at: &mut DeviceLevel) {
        let (fence, node, engine) = self.end(dxgk);
        let mut data = ddi::DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
        data.InterruptType = ddi::DXGK_INTERRUPT_DMA_COMPLETED;
        data.Anonymous.DmaCompleted.SubmissionFenceId = fence;
        data.Anonymous.DmaCompleted.NodeOrdinal = node;
        data.Anonymous.DmaCompleted.EngineOrdinal = engine;
        dxgk.notify_interrupt(&mut data, at);
    }

    /// Reports that it came to its end by a fault: DXGK_INTERRUPT_DMA_PAGE_FAULTED with its fence (rule S56). Its device
    /// goes into error, no other does, and the node goes on behind it. In order, as [`VirtualSubmission::complete`].
    pub fn fault(self, fault: Fault, dxgk: &Dxgk<A>, at: &mut DeviceLevel) {
        let (fence, node, engine) = self.end(dxgk);
        let mut data = wddm3_2::DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
        data.InterruptType = wddm2_0::DXGK_INTERRUPT_DMA_PAGE_FAULTED;
        let mut told = wddm3_2::DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPageFaulted::zeroed();
        told.FaultedFenceId = fence;
        told.NodeOrdinal = node;
        told.EngineOrdinal = engine;
        match fault {
            Fault::Page { address, write, level } => {
                told.FaultedVirtualAddress = address;
                told.PageTableLevel = level;
                if write {
                    told.PageFaultFlags = wddm2_0::DXGK_PAGE_FAULT_WRITE;
                }
                told.FaultErrorCode.set_GeneralErrorCode(wddm2_0::DXGK_GENERAL_ERROR_PAGE_FAULT);
            }
            Fault::Instruction { address } => {
                told.FaultedVirtualAddress = address;
                told.FaultErrorCode.set_GeneralErrorCode(wddm2_0::DXGK_GENERAL_ERROR_INVALID_INSTRUCTION);
            }
        }
        data.Anonymous.DmaPageFaulted = told;
        // SAFETY: the newest record, of which the others are the beginning.
        unsafe { dxgk.notify_newer((&raw mut data).cast(), at) };
    }

    /// Gives it up without a report, as dropping it does: it was preempted, or the adapter was reset, and the port knows what
    /// that takes with it.
    pub fn abandon(self) {}
}

impl<A: SubmitVirtual> Drop for VirtualSubmission<A> {
    fn drop(&mut self) {
        let area = self.area();
        // SAFETY: the adapter's block, which outlives what it counts: StopDevice does not return while one is held.
        unsafe { &*area.held }.abandon(area.node, area.order);
    }
}

/// Submissions in order. The links lie in their private data: pushing neither allocates nor fails. Dropping it abandons
/// each.
pub struct VirtualQueue<A: SubmitVirtual> {
    first: *mut VirtualArea<A>,
    last: *mut VirtualArea<A>,
    owns: PhantomData<VirtualSubmission<A>>,
}

// SAFETY: owns its submissions, which are Send.
unsafe impl<A: SubmitVirtual> Send for VirtualQueue<A> {}

impl<A: SubmitVirtual> Default for VirtualQueue<A> {
    fn default() -> Self {
        Self { first: core::ptr::null_mut(), last: core::ptr::null_mut(), owns: PhantomData }
    }
}

impl<A: SubmitVirtual> VirtualQueue<A> {
    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.first.is_null()
    }

    /// Adds one at the end.
    pub fn push(&mut self, submission: VirtualSubmission<A>) {
        let area = ManuallyDrop::new(submission).area.as_ptr();
        // SAFETY: an owned submission, in one queue at a time.
        unsafe { (*area).link = core::ptr::null_mut() };
        if self.last.is_null() {
            self.first = area;
        } else {
            // SAFETY: the last one is owned by the queue.
            unsafe { (*self.last).link = area };
        }
        self.last = area;
    }

    /// Takes the first one.
    pub fn pop(&mut self) -> Option<VirtualSubmission<A>> {
        let area = NonNull::new(self.first)?;
        // SAFETY: owned by the queue.
        self.first = unsafe { (*area.as_ptr()).link };
        if self.first.is_null() {
            self.last = core::ptr::null_mut();
        }
        Some(VirtualSubmission { area })
    }
}

impl<A: SubmitVirtual> Drop for VirtualQueue<A> {
    fn drop(&mut self) {
        while let Some(submission) = self.pop() {
            submission.abandon();
        }
    }
}

wddm_sys::abi! {
    /// `DxgkDdiSubmitCommandVirtual(hAdapter, pSubmitCommand)` (WDDM 2.0+).
    ///
    /// DISPATCH_LEVEL, nonpageable, level one of the scheduler class; the page gives no level of its own, these are those
    /// of SubmitCommand. The commands lie at `DmaBufferVirtualAddress` in the address space of the context, whose root page
    /// table was set before (rule S50). `pDmaBufferPrivateData` begins with the user-mode driver's bytes (rule S53); the
    /// rest is the driver's until the packet has ended. STATUS_SUCCESS, or STATUS_INVALID_PARAMETER for malformed commands
    /// or private data (rule S51), upon which the fence counts as completed in its turn (rule S52). Neither allocates nor
    /// touches pageable memory (rules C41, L33). Bug check 0x121 if the driver refuses another submission than this, or keeps
    /// it when the adapter has been removed. Page: submitcommandvirtual.
    pub(crate) unsafe fn SubmitCommandVirtual<A: SubmitVirtual>(adapter: *mut c_void, args: *const wddm2_0::DXGKARG_SUBMITCOMMANDVIRTUAL) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { DispatchLevel::assume() };
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_INVALID_PARAMETER };
        // SAFETY: the port's structure, read only.
        let args = unsafe { &*args };
        // SAFETY: a handle of CreateContext (rule C30); resident, so that it may be followed here.
        let channel = unsafe { handle::resident_channel::<ContextOf<A>>(args.hContext) };
        let private = args.pDmaBufferPrivateData.cast::<u8>();
        let area = NonNull::new(private.wrapping_add(area_offset::<A>()).cast::<VirtualArea<A>>());
        let (Some(channel), Some(area)) = (channel, area) else { return STATUS_INVALID_PARAMETER };
        if private.is_null() || !area.is_aligned() || args.DmaBufferPrivateDataSize < virtual_packet_bytes::<A>() {
            return STATUS_INVALID_PARAMETER;
        }
        let held = &adapter.dxgk().held;
        held.enter();
        let (number, order) = (NEXT.fetch_add(1, Ordering::Relaxed), held.begin(args.NodeOrdinal));
        let made = VirtualArea::<A> {
            link: core::ptr::null_mut(),
            channel: channel.as_ptr(),
            address: args.DmaBufferVirtualAddress,
            private,
            private_length: args.DmaBufferUmdPrivateDataSize,
            length: args.DmaBufferSize,
            fence: args.SubmissionFenceId,
            reaches: args.SubmissionFenceId,
            node: args.NodeOrdinal,
            engine: args.EngineOrdinal,
            number,
            held,
            order,
            null_rendering: args.Flags.NullRendering(),
            resubmission: args.Flags.Resubmission(),
        };
        // SAFETY: within the private data and aligned; the submission's until it ends.
        unsafe { area.as_ptr().write(made) };
        let answer = match A::submit_virtual(adapter, VirtualSubmission { area }, &mut at) {
            Ok(()) => STATUS_SUCCESS,
            Err(refused) if refused.number == number => STATUS_INVALID_PARAMETER,
            // The port would take back the one that came, which the driver may hold.
            Err(_) => stop(Violation::OtherRefused, args.NodeOrdinal, order, 0),
        };
        held.leave();
        answer
    }
}
