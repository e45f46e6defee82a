//! Fences, status and resets of the node.

use core::sync::atomic::Ordering;

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use crate::raw::adapter;

defects! {
    /// LastAbortedFenceId of a reset is a fence that was never submitted.
    "reset-aborted-fence" breaks S10 {
        fn DxgkDdiResetEngine(handle: HANDLE, args: *mut DXGKARG_RESETENGINE) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe { (*args).LastAbortedFenceId = adapter(handle).submitted.load(Ordering::Acquire) + 100 };
            STATUS_SUCCESS
        }
    }

    /// The nodes that depend on a node leave out the node itself.
    "dependents-empty" breaks S08 {
        fn DxgkDdiQueryDependentEngineGroup(_adapter: HANDLE, args: *mut DXGKARG_QUERYDEPENDENTENGINEGROUP) -> NTSTATUS {
            // SAFETY: the port's record.
            unsafe { (*args).DependentNodeOrdinalMask = 0 };
            STATUS_SUCCESS
        }
    }

    /// QueryCurrentFence counts one packet more than were reported.
    "fence-unreported" breaks S57 {
        fn DxgkDdiQueryCurrentFence(handle: HANDLE, args: *mut DXGKARG_QUERYCURRENTFENCE) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe { (*args).CurrentFence = adapter(handle).submitted.load(Ordering::Acquire) + 1 };
            STATUS_SUCCESS
        }
    }

    /// QueryCurrentFence fails.
    "fence-unknown" breaks S57 {
        fn DxgkDdiQueryCurrentFence(_adapter: HANDLE, _args: *mut DXGKARG_QUERYCURRENTFENCE) -> NTSTATUS {
            STATUS_UNSUCCESSFUL
        }
    }

    /// QueryEngineStatus fails.
    "engine-status" breaks R10 {
        fn DxgkDdiQueryEngineStatus(_adapter: HANDLE, _args: *mut DXGKARG_QUERYENGINESTATUS) -> NTSTATUS {
            STATUS_UNSUCCESSFUL
        }
    }

    /// ResetFromTimeout fails.
    "reset-fails" breaks R05 {
        fn DxgkDdiResetFromTimeout(_adapter: HANDLE) -> NTSTATUS {
            STATUS_UNSUCCESSFUL
        }
    }
}
