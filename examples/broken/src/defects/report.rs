//! What is reported, and how.

use core::sync::atomic::Ordering;

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use crate::raw::adapter;
use crate::raw::interrupt::{DpcRoutine, completed};
use crate::raw::submit::SubmitCommand;

defects! {
    /// A fence is reported that was never submitted.
    "report-unknown" breaks S01 {
        fn DxgkDdiSubmitCommand(handle: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            let (adapter, args) = unsafe { (adapter(handle), &*args) };
            adapter.execute(args);
            // No packet has this fence by the time that the port looks.
            adapter.report(completed(args.NodeOrdinal, args.SubmissionFenceId ^ 1 << 31));
            adapter.report(completed(args.NodeOrdinal, args.SubmissionFenceId));
            STATUS_SUCCESS
        }
    }

    /// A packet is reported as completed twice.
    "report-twice" breaks S11 {
        fn DxgkDdiSubmitCommand(handle: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            let (adapter, args) = unsafe { (adapter(handle), &*args) };
            adapter.execute(args);
            adapter.report(completed(args.NodeOrdinal, args.SubmissionFenceId));
            adapter.report(completed(args.NodeOrdinal, args.SubmissionFenceId));
            STATUS_SUCCESS
        }
    }

    /// Two packets are reported in the wrong order.
    "report-order" breaks S04 {
        fn DxgkDdiSubmitCommand(handle: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            let (adapter, args) = unsafe { (adapter(handle), &*args) };
            adapter.execute(args);
            let [held, done] = &adapter.spare;
            // The first packet that is not the port's own waits for the next one.
            if !args.Flags.Paging() && done.swap(1, Ordering::Relaxed) == 0 {
                held.store(args.SubmissionFenceId as usize, Ordering::Relaxed);
                return STATUS_SUCCESS;
            }
            adapter.report(completed(args.NodeOrdinal, args.SubmissionFenceId));
            let late = held.swap(0, Ordering::Relaxed);
            if late != 0 {
                adapter.report(completed(args.NodeOrdinal, late as u32));
            }
            STATUS_SUCCESS
        }
    }

    /// Reports name engine 1; an adapter that is not linked has engine 0 only.
    "report-engine" breaks S06 {
        fn DxgkDdiSubmitCommand(handle: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            let (adapter, args) = unsafe { (adapter(handle), &*args) };
            adapter.execute(args);
            let mut data = completed(args.NodeOrdinal, args.SubmissionFenceId);
            data.Anonymous.DmaCompleted.EngineOrdinal = 1;
            adapter.report(data);
            STATUS_SUCCESS
        }
    }

    /// A render-only adapter reports a vertical sync.
    "report-vsync" breaks S07 {
        fn DxgkDdiSubmitCommand(handle: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            let (adapter, args) = unsafe { (adapter(handle), &*args) };
            adapter.execute(args);
            let mut vsync = DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
            vsync.InterruptType = DXGK_INTERRUPT_CRTC_VSYNC;
            adapter.report(vsync);
            adapter.report(completed(args.NodeOrdinal, args.SubmissionFenceId));
            STATUS_SUCCESS
        }
    }

    /// NotifyInterrupt is called, and no DPC is queued. It happens once: the DPC of the next packet works off both.
    "report-without-dpc" breaks S20 {
        fn DxgkDdiSubmitCommand(handle: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            let (adapter, args) = unsafe { (adapter(handle), &*args) };
            adapter.execute(args);
            let again = args.Flags.Paging() || adapter.spare[0].swap(1, Ordering::Relaxed) != 0;
            adapter.report_with(completed(args.NodeOrdinal, args.SubmissionFenceId), again);
            STATUS_SUCCESS
        }
    }

    /// Packets are reported from the DPC, at DISPATCH_LEVEL and outside of the interrupt lock.
    "report-from-dpc" breaks S19 bug B12 {
        fn DxgkDdiSubmitCommand(handle: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
            // SAFETY: the entry point's contract; `spare` holds the last fence that is not reported.
            let (adapter, args) = unsafe { (adapter(handle), &*args) };
            adapter.execute(args);
            adapter.spare[0].store(args.SubmissionFenceId as usize, Ordering::Release);
            adapter.queue_dpc();
            STATUS_SUCCESS
        }
        fn DxgkDdiDpcRoutine(context: PVOID) {
            // SAFETY: the entry point's contract.
            unsafe {
                let adapter = adapter(context);
                let fence = adapter.spare[0].swap(0, Ordering::Acquire);
                if fence != 0 {
                    adapter.notify(&mut completed(0, fence as u32));
                    adapter.queue_dpc();
                }
                DpcRoutine(context);
            }
        }
    }

    /// The DPC does not call NotifyDpc.
    "dpc-without-notify" breaks S20 {
        fn DxgkDdiDpcRoutine(context: PVOID) {
            // SAFETY: the entry point's contract. Every other DPC works off the reports of both.
            unsafe {
                let adapter = adapter(context);
                if adapter.spare[0].fetch_xor(1, Ordering::Relaxed) == 0 {
                    adapter.queue_dpc();
                } else {
                    DpcRoutine(context);
                }
            }
        }
    }

    /// NotifyDpc is called beside the report, and again in the DPC.
    "notify-dpc-anywhere" breaks S20 {
        fn DxgkDdiSubmitCommand(handle: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let status = SubmitCommand(handle, args);
                DpcRoutine(handle);
                status
            }
        }
    }
}
