//! Patch, SubmitCommand and CancelCommand.

use core::sync::atomic::Ordering;

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use super::adapter::HISTORY;
use super::interrupt::completed;
use super::render::{Notes, page_of};
use super::{Adapter, adapter};

abi! {
    /// PASSIVE_LEVEL, level one: STATUS_SUCCESS only (rule S03). May run again and comes to the same (S31).
    pub(crate) unsafe fn Patch(_adapter: HANDLE, args: *const DXGKARG_PATCH) -> NTSTATUS {
        // SAFETY: the port's record.
        let args = unsafe { &*args };
        let start = args.PatchLocationListSubmissionStart as usize;
        for index in start..start + args.PatchLocationListSubmissionLength as usize {
            // SAFETY: Render and Present wrote the list: its indices and offsets were checked there (rule S33).
            unsafe {
                let patch = &*args.pPatchLocationList.add(index);
                let page = page_of(&*args.pAllocationList.add(patch.AllocationIndex as usize));
                let at = args.pDmaBuffer.cast::<u8>().add(patch.PatchOffset as usize);
                at.cast::<u32>().write_unaligned(page);
            }
        }
        STATUS_SUCCESS
    }

    /// DISPATCH_LEVEL, level one: STATUS_SUCCESS only (rule S02), no allocation (L33), nothing paged (C41).
    pub(crate) unsafe fn SubmitCommand(handle: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (adapter, args) = unsafe { (adapter(handle), &*args) };
        adapter.execute(args);
        adapter.report(completed(args.NodeOrdinal, args.SubmissionFenceId));
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL: STATUS_SUCCESS only (rule S09). The notes in a DMA buffer own nothing.
    pub(crate) unsafe fn CancelCommand(_adapter: HANDLE, _args: *const DXGKARG_CANCELCOMMAND) -> NTSTATUS {
        STATUS_SUCCESS
    }
}

fn submitted(args: &DXGKARG_SUBMITCOMMAND) -> u32 {
    args.DmaBufferSubmissionEndOffset - args.DmaBufferSubmissionStartOffset
}

/// How many bytes the notes of a submission say that it has.
///
/// # Safety
/// The private data can be read up to the submission's end.
unsafe fn noted(args: &DXGKARG_SUBMITCOMMAND) -> u32 {
    let (start, end) =
        (args.DmaBufferPrivateDataSubmissionStartOffset, args.DmaBufferPrivateDataSubmissionEndOffset);
    let each = (start..end).step_by(size_of::<Notes>());
    // SAFETY: the caller's; notes fill the private data without a gap.
    each.map(|at| unsafe {
        args.pDmaBufferPrivateData.byte_add(at as usize).cast::<Notes>().read_unaligned().bytes
    })
    .sum()
}

impl Adapter {
    /// The engine: it counts, unless the notes are about something else.
    pub(crate) fn execute(&self, args: &DXGKARG_SUBMITCOMMAND) {
        let fence = args.SubmissionFenceId;
        self.submitted.store(fence, Ordering::Release);
        // SAFETY: StartDevice made the history, and packets come between StartDevice and StopDevice.
        unsafe { (&*self.history.get())[fence as usize % HISTORY].store(fence, Ordering::Relaxed) };
        // SAFETY: the port lends the private data of a DMA buffer that Render, Present or BuildPagingBuffer left.
        if !args.Flags.NullRendering() && unsafe { noted(args) } == submitted(args) {
            self.executed.fetch_add(u64::from(submitted(args)), Ordering::Relaxed);
        }
    }
}
