//! Patch, SubmitCommand and BuildPagingBuffer.

use core::sync::atomic::Ordering;

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use crate::raw::adapter;
use crate::raw::context::Context;
use crate::raw::engine::PreemptCommand;
use crate::raw::interrupt::preempted;
use crate::raw::paging::BuildPagingBuffer;
use crate::raw::pool::{self, Pool};
use crate::raw::submit::{Patch, SubmitCommand};

/// Whether a packet is the port's own.
///
/// # Safety
/// The port's record.
unsafe fn paging(args: *const DXGKARG_SUBMITCOMMAND) -> bool {
    // SAFETY: the caller's.
    unsafe { (*args).Flags.Paging() }
}

defects! {
    /// SubmitCommand fails.
    "submit-fails" breaks S02 bug B34 {
        fn DxgkDdiSubmitCommand(adapter: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe { if paging(args) { SubmitCommand(adapter, args) } else { STATUS_UNSUCCESSFUL } }
        }
    }

    /// SubmitCommand allocates a request for each packet.
    "submit-allocates" breaks L33 bug B24 {
        fn DxgkDdiSubmitCommand(adapter: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
            let request = pool::make(Pool::NonPaged, [0u8; 48]);
            // SAFETY: the entry point's contract; the request came from `make`.
            unsafe {
                let status = SubmitCommand(adapter, args);
                if !request.is_null() {
                    pool::free(request);
                }
                status
            }
        }
    }

    /// SubmitCommand loses a packet: it is never reported.
    "submit-drops" breaks S11 {
        fn DxgkDdiSubmitCommand(handle: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
            // SAFETY: the entry point's contract; `spare` says that the engine is stuck.
            unsafe {
                let stuck = &adapter(handle).spare[0];
                if !paging(args) {
                    stuck.store(1, Ordering::Relaxed);
                }
                if stuck.load(Ordering::Relaxed) != 0 { STATUS_SUCCESS } else { SubmitCommand(handle, args) }
            }
        }
        fn DxgkDdiPreemptCommand(handle: HANDLE, args: *const DXGKARG_PREEMPTCOMMAND) -> NTSTATUS {
            // SAFETY: the entry point's contract: an engine that is stuck answers nothing.
            unsafe {
                if adapter(handle).spare[0].load(Ordering::Relaxed) != 0 { STATUS_SUCCESS } else { PreemptCommand(handle, args) }
            }
        }
    }

    /// SubmitCommand looks into the context, which is paged, at DISPATCH_LEVEL.
    "submit-touches-paged" breaks C41 bug B11 {
        fn DxgkDdiSubmitCommand(adapter: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
            // SAFETY: none: the context is in paged pool.
            unsafe {
                let context = (*args).Anonymous.hContext.cast::<Context>();
                if !context.is_null() && (&raw const (*context).node).read_volatile() != (*args).NodeOrdinal {
                    return STATUS_SUCCESS;
                }
                SubmitCommand(adapter, args)
            }
        }
    }

    /// Patch fails.
    "patch-fails" breaks S03 {
        fn DxgkDdiPatch(adapter: HANDLE, args: *const DXGKARG_PATCH) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe { if (*args).Flags.Paging() { Patch(adapter, args) } else { STATUS_INVALID_PARAMETER } }
        }
    }

    /// Patch writes behind the bytes that are submitted.
    "patch-outside" breaks S32 {
        fn DxgkDdiPatch(adapter: HANDLE, args: *const DXGKARG_PATCH) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let (end, size) = ((*args).DmaBufferSubmissionEndOffset, (*args).DmaBufferSize);
                if end + 4 <= size {
                    (*args).pDmaBuffer.byte_add(end as usize).cast::<u32>().write_unaligned(0x7E7E_7E7E);
                }
                Patch(adapter, args)
            }
        }
    }

    /// BuildPagingBuffer answers STATUS_NO_MEMORY.
    "paging-status" breaks S42 {
        fn DxgkDdiBuildPagingBuffer(_adapter: HANDLE, _args: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS {
            STATUS_NO_MEMORY
        }
    }

    /// PreemptCommand leaves a node unanswered that has nothing to do.
    "preempt-idle" breaks S18 {
        fn DxgkDdiPreemptCommand(_adapter: HANDLE, _args: *const DXGKARG_PREEMPTCOMMAND) -> NTSTATUS {
            STATUS_SUCCESS
        }
    }

    /// A report of preemption carries another fence than the request.
    "preempt-fence" breaks S15 {
        fn DxgkDdiPreemptCommand(handle: HANDLE, args: *const DXGKARG_PREEMPTCOMMAND) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let (adapter, args) = (adapter(handle), &*args);
                let last = adapter.completed.load(Ordering::Acquire);
                adapter.report(preempted(args.NodeOrdinal, args.PreemptionFenceId + 1, last));
                PreemptCommand(handle, args)
            }
        }
    }

    /// Patch leaves to Render what Render could not do: addresses of what had none.
    "patch-does-nothing" breaks S31 {
        fn DxgkDdiPatch(_adapter: HANDLE, _args: *const DXGKARG_PATCH) -> NTSTATUS {
            STATUS_SUCCESS
        }
    }

    /// CancelCommand fails.
    "cancel-fails" breaks S09 {
        fn DxgkDdiCancelCommand(_adapter: HANDLE, _args: *const DXGKARG_CANCELCOMMAND) -> NTSTATUS {
            STATUS_UNSUCCESSFUL
        }
    }

    /// BuildPagingBuffer fills one paging buffer after the other with the same, and says each time that it takes another one.
    "paging-endless" breaks S36 {
        fn DxgkDdiBuildPagingBuffer(adapter: HANDLE, args: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            let status = unsafe { BuildPagingBuffer(adapter, args) };
            if status == STATUS_SUCCESS { STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER } else { status }
        }
    }
}
