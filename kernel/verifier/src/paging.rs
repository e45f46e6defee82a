//! BuildPagingBuffer.
#![allow(unsafe_code)]

use wddm_sys::wddm3_2::*;
use wddm_sys::{STATUS_GRAPHICS_ALLOCATION_BUSY, STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER, STATUS_SUCCESS};

use crate::layout;
use crate::render::Lent;
use crate::rules::Rule;
use crate::state::{Adapter, Cx, Outcome};

fn lent(args: &DXGKARG_BUILDPAGINGBUFFER) -> Lent {
    Lent {
        dma: args.pDmaBuffer as usize,
        dma_size: args.DmaSize as usize,
        private: args.pDmaBufferPrivateData as usize,
        private_size: args.DmaBufferPrivateDataSize as usize,
        patches: 0,
        patch_count: 0,
        multipass: args.MultipassOffset,
    }
}

impl Adapter {
    pub(crate) fn paging_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_BUILDPAGINGBUFFER = cx.open.entry.read();
        if args.Operation == DXGK_OPERATION_FILL {
            // SAFETY: the operation says which member of the union the port filled; all are plain data.
            let id = unsafe { args.Anonymous.Fill }.Destination.SegmentId;
            let aperture =
                id.checked_sub(1).and_then(|at| self.segments.get(at as usize)).is_some_and(|s| s.aperture);
            cx.check(Rule::S44, !aperture, || format!("FILL goes to segment {id}, an aperture"));
        }
    }

    pub(crate) fn paging_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let entry: DXGKARG_BUILDPAGINGBUFFER = cx.open.entry.read();
        // SAFETY: the stream's promise: `args` is alive while the event is told.
        let args: DXGKARG_BUILDPAGINGBUFFER = unsafe { layout::read(cx.call.args, cx.call.args_len) };
        let status = outcome.status();
        let operation = entry.Operation;
        if status == Some(STATUS_GRAPHICS_ALLOCATION_BUSY) {
            // SAFETY: the operation says which member of the union the port filled; all are plain data.
            let (allowed, idle) = unsafe {
                let operations = &entry.Anonymous;
                match operation {
                    DXGK_OPERATION_TRANSFER => (true, operations.Transfer.Flags.AllocationIsIdle()),
                    DXGK_OPERATION_DISCARD_CONTENT => {
                        (true, operations.DiscardContent.Flags.AllocationIsIdle())
                    }
                    DXGK_OPERATION_SPECIAL_LOCK_TRANSFER => {
                        (true, operations.SpecialLockTransfer.Flags.AllocationIsIdle())
                    }
                    _ => (false, false),
                }
            };
            cx.check(Rule::S42, allowed && !idle, || {
                let idle = if idle { " and the allocation is idle" } else { "" };
                format!("STATUS_GRAPHICS_ALLOCATION_BUSY for operation {}{idle}", operation.0)
            });
        }
        let (before, after) = (lent(&entry), lent(&args));
        let more = status == Some(STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER);
        if more || status == Some(STATUS_SUCCESS) {
            cx.moved(&before, &after);
        }
        // MultipassOffset is all that the next pass knows of this one.
        let fruitless = more && before.multipass == after.multipass;
        let stuck = std::mem::replace(&mut self.stuck, fruitless.then_some(before.multipass));
        if more {
            let ok = !(fruitless && stuck == Some(before.multipass));
            cx.check(Rule::S36, ok, || {
                format!("two passes in a row stop at MultipassOffset {} without an end", before.multipass)
            });
        }
    }
}
