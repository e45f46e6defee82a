//! The node: preemption, fences, status and resets.

use core::sync::atomic::Ordering;

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use super::adapter;
use super::interrupt::preempted;

abi! {
    /// DISPATCH_LEVEL, level one: STATUS_SUCCESS only (rule S02). The engine is never busy: the answer comes at once (S18).
    pub(crate) unsafe fn PreemptCommand(handle: HANDLE, args: *const DXGKARG_PREEMPTCOMMAND) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (adapter, args) = unsafe { (adapter(handle), &*args) };
        let last = adapter.completed.load(Ordering::Acquire);
        adapter.report(preempted(args.NodeOrdinal, args.PreemptionFenceId, last));
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level zero: what was reported (rule S57).
    pub(crate) unsafe fn QueryCurrentFence(handle: HANDLE, args: *mut DXGKARG_QUERYCURRENTFENCE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { (*args).CurrentFence = adapter(handle).completed.load(Ordering::Acquire) };
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level one: the node itself (rules R10 and S08).
    pub(crate) unsafe fn QueryDependentEngineGroup(_adapter: HANDLE, args: *mut DXGKARG_QUERYDEPENDENTENGINEGROUP) -> NTSTATUS {
        // SAFETY: the port's record.
        unsafe { (*args).DependentNodeOrdinalMask = 1 };
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level one (rule R10).
    pub(crate) unsafe fn QueryEngineStatus(_adapter: HANDLE, args: *mut DXGKARG_QUERYENGINESTATUS) -> NTSTATUS {
        // SAFETY: the port's record.
        unsafe { (*args).EngineStatus.set_Responsive(true) };
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level one. Nothing is ever unfinished, so that nothing after the last completed fence is aborted
    /// (rule S10).
    pub(crate) unsafe fn ResetEngine(handle: HANDLE, args: *mut DXGKARG_RESETENGINE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { (*args).LastAbortedFenceId = adapter(handle).completed.load(Ordering::Acquire) };
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level three: STATUS_SUCCESS only (rule R05).
    pub(crate) unsafe fn ResetFromTimeout(_adapter: HANDLE) -> NTSTATUS {
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level three: STATUS_SUCCESS only (rule R05).
    pub(crate) unsafe fn RestartFromTimeout(_adapter: HANDLE) -> NTSTATUS {
        STATUS_SUCCESS
    }
}
