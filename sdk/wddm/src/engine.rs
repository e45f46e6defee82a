//! Preemption, fences, engine status and resets.
#![allow(unsafe_code)]

use core::ffi::c_void;

use nt::{DispatchLevel, PassiveLevel};
use wddm_macros::pageable;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::*;

use crate::error::status;
use crate::held::{NODES, Violation};
use crate::{Adapter, AdapterRef, ResetEngineError, handle};

/// What the scheduler asks of an engine beside work.
pub trait Engine: Adapter {
    /// Stop what runs on a node: `DxgkDdiPreemptCommand`. It cannot fail (rule S02).
    ///
    /// DISPATCH_LEVEL, nonpageable, level one of the scheduler class. Answered by
    /// [`notify_preempted`](crate::submit::notify_preempted) with this fence; at once when nothing is outstanding
    /// (rule S18). What does not complete before that is given up before that.
    fn preempt(this: AdapterRef<'_, Self>, node: u32, preemption_fence: u32, at: &mut DispatchLevel);

    /// The last completed fence of a node: `DxgkDdiQueryCurrentFence`. Completions that were not reported yet are
    /// reported first (rule S57).
    ///
    /// PASSIVE_LEVEL, pageable, level zero.
    fn current_fence(this: AdapterRef<'_, Self>, node: u32, at: &mut PassiveLevel) -> u32;

    /// Whether a node makes progress: `DxgkDdiQueryEngineStatus` (rule R10).
    ///
    /// PASSIVE_LEVEL, pageable, level one of the scheduler class.
    fn responsive(this: AdapterRef<'_, Self>, node: u32, at: &mut PassiveLevel) -> bool;

    /// The nodes that a reset of this one touches: `DxgkDdiQueryDependentEngineGroup`. It is one itself (rule S08), said or
    /// not.
    fn dependent_nodes(this: AdapterRef<'_, Self>, node: u32) -> u64;

    /// Resets a node: `DxgkDdiResetEngine`. Answers the fence of the last aborted packet, or the last completed one
    /// (rule S10). A failure makes the port reset the adapter (rule R11). After a success nothing of the node, and of those
    /// that depend on it, is the driver's any more: a [`Submission`](crate::Submission) that is kept stops the machine.
    ///
    /// PASSIVE_LEVEL, pageable, level one of the scheduler class.
    fn reset_engine(
        this: AdapterRef<'_, Self>,
        node: u32,
        at: &mut PassiveLevel,
    ) -> Result<u32, ResetEngineError>;

    /// Resets the adapter: `DxgkDdiResetFromTimeout`. When it returns the device touches no memory (rules R05, R06),
    /// and every node's last completed fence is its last submitted one (rule R07). A [`Submission`](crate::Submission) that
    /// is kept longer stops the machine.
    ///
    /// PASSIVE_LEVEL, pageable, level three.
    fn reset_adapter(this: AdapterRef<'_, Self>, at: &mut PassiveLevel);

    /// Goes on after [`Engine::reset_adapter`]: `DxgkDdiRestartFromTimeout` (rule R05).
    ///
    /// PASSIVE_LEVEL, pageable, level three.
    fn restart_adapter(this: AdapterRef<'_, Self>, at: &mut PassiveLevel);
}

fn itself(node: u32) -> u64 {
    1u64.checked_shl(node).unwrap_or(0)
}

/// The nodes that a reset of one touches, this one among them.
#[pageable]
fn dependent<A: Engine>(adapter: AdapterRef<'_, A>, node: u32) -> u64 {
    itself(node) | A::dependent_nodes(adapter, node)
}

wddm_sys::abi! {
    /// `DxgkDdiPreemptCommand(hAdapter, pPreemptCommand)`.
    ///
    /// DISPATCH_LEVEL, nonpageable, level one of the scheduler class. STATUS_SUCCESS only (rule S02); the answer is
    /// DMA_PREEMPTED with the request's fence (rule S15), at once when nothing is outstanding (rule S18).
    /// Page: preemptcommand.
    pub(crate) unsafe fn PreemptCommand<A: Engine>(adapter: *mut c_void, args: *const ddi::DXGKARG_PREEMPTCOMMAND) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { DispatchLevel::assume() };
        // SAFETY: AddDevice's context, and the port's structure.
        if let (Some(adapter), args) = unsafe { (handle::adapter::<A>(adapter), &*args) } {
            adapter.dxgk().held.ask(args.NodeOrdinal);
            A::preempt(adapter, args.NodeOrdinal, args.PreemptionFenceId, &mut at);
        }
        STATUS_SUCCESS
    }

    /// `DxgkDdiQueryCurrentFence(hAdapter, pCurrentFence)`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. What has ended and was not reported is reported before it returns (rule S57).
    /// STATUS_SUCCESS; STATUS_INVALID_PARAMETER for an adapter that is not started. Page: querycurrentfence.
    #[pageable]
    pub(crate) unsafe fn QueryCurrentFence<A: Engine>(adapter: *mut c_void, args: *mut ddi::DXGKARG_QUERYCURRENTFENCE) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_INVALID_PARAMETER };
        // SAFETY: the port's structure.
        let args = unsafe { &mut *args };
        args.CurrentFence = A::current_fence(adapter, args.NodeOrdinal, &mut at);
        STATUS_SUCCESS
    }

    /// `DxgkDdiQueryEngineStatus(hAdapter, pQueryEngineStatus)`.
    ///
    /// PASSIVE_LEVEL, pageable, level one of the scheduler class. STATUS_SUCCESS only (rule R10).
    /// Page: queryenginestatus.
    #[pageable]
    pub(crate) unsafe fn QueryEngineStatus<A: Engine>(adapter: *mut c_void, args: *mut ddi::DXGKARG_QUERYENGINESTATUS) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let adapter = unsafe { handle::adapter::<A>(adapter) };
        // SAFETY: the port's structure.
        let args = unsafe { &mut *args };
        args.EngineStatus = Record::zeroed();
        args.EngineStatus.set_Responsive(adapter.is_some_and(|adapter| A::responsive(adapter, args.NodeOrdinal, &mut at)));
        STATUS_SUCCESS
    }

    /// `DxgkDdiQueryDependentEngineGroup(hAdapter, pQueryDependentEngineGroup)`.
    ///
    /// PASSIVE_LEVEL, pageable, level one of the scheduler class. STATUS_SUCCESS only (rule R10); the node itself is
    /// in the mask (rule S08). Page: querydependentenginegroup.
    #[pageable]
    pub(crate) unsafe fn QueryDependentEngineGroup<A: Engine>(adapter: *mut c_void, args: *mut ddi::DXGKARG_QUERYDEPENDENTENGINEGROUP) -> NTSTATUS {
        // SAFETY: AddDevice's context.
        let adapter = unsafe { handle::adapter::<A>(adapter) };
        // SAFETY: the port's structure.
        let args = unsafe { &mut *args };
        args.DependentNodeOrdinalMask = match adapter {
            Some(adapter) => dependent(adapter, args.NodeOrdinal),
            None => itself(args.NodeOrdinal),
        };
        STATUS_SUCCESS
    }

    /// `DxgkDdiResetEngine(hAdapter, pResetEngine)`.
    ///
    /// PASSIVE_LEVEL, pageable, level one of the scheduler class. STATUS_SUCCESS, or a failure that makes the port
    /// reset the adapter (rules R09, R11). LastAbortedFenceId lies between the last completed and the last submitted
    /// fence (rule S10) and is written on success only. Bug check 0x121 if the driver says that it succeeded, and still holds
    /// a submission of the node or of one that depends on it. Page: resetengine.
    #[pageable]
    pub(crate) unsafe fn ResetEngine<A: Engine>(adapter: *mut c_void, args: *mut ddi::DXGKARG_RESETENGINE) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_UNSUCCESSFUL };
        // SAFETY: the port's structure.
        let args = unsafe { &mut *args };
        let aborted = A::reset_engine(adapter, args.NodeOrdinal, &mut at);
        if aborted.is_ok() {
            let nodes = dependent(adapter, args.NodeOrdinal);
            let held = &adapter.dxgk().held;
            (0..NODES as u32).filter(|node| nodes >> node & 1 != 0).for_each(|node| held.none(node, Violation::EngineReset));
        }
        status(aborted.map(|fence| args.LastAbortedFenceId = fence))
    }

    /// `DxgkDdiResetFromTimeout(hAdapter)`.
    ///
    /// PASSIVE_LEVEL, pageable, level three; interrupts and DPCs go on, and only the two entry points of runtime power may
    /// overlap. STATUS_SUCCESS only (rule R05); the device touches no memory when it returns (rule R06). Bug check 0x121 if
    /// the driver still holds a submission. Page: resetfromtimeout.
    #[pageable]
    pub(crate) unsafe fn ResetFromTimeout<A: Engine>(adapter: *mut c_void) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        if let Some(adapter) = unsafe { handle::adapter::<A>(adapter) } {
            A::reset_adapter(adapter, &mut at);
            adapter.dxgk().held.none_of_all(Violation::AdapterReset);
        }
        STATUS_SUCCESS
    }

    /// `DxgkDdiRestartFromTimeout(hAdapter)`.
    ///
    /// PASSIVE_LEVEL, pageable, level three. STATUS_SUCCESS only (rule R05), also when the device does not come back: then
    /// rendering says so. Page: restartfromtimeout.
    #[pageable]
    pub(crate) unsafe fn RestartFromTimeout<A: Engine>(adapter: *mut c_void) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        if let Some(adapter) = unsafe { handle::adapter::<A>(adapter) } {
            A::restart_adapter(adapter, &mut at);
        }
        STATUS_SUCCESS
    }
}
