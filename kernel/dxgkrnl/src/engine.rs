//! Engines: preemption, status, reset, and the fences that the driver knows.
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::interrupt::while_preempting;
use crate::submit::Node;
use crate::sync::lock;
use ntoskrnl::Ddi;
use std::time::Instant;
use wddm_sys::wddm3_2::{
    DXGKARG_PREEMPTCOMMAND, DXGKARG_QUERYCURRENTFENCE, DXGKARG_QUERYDEPENDENTENGINEGROUP,
    DXGKARG_QUERYENGINESTATUS, DXGKARG_RESETENGINE,
};
use wddm_sys::{
    NTSTATUS, Record, STATUS_DEVICE_REMOVED, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED, STATUS_SUCCESS,
};

impl Adapter {
    /// Asks a node to give up what it holds, as soon as the scheduler's thread gets to it; an idle node is asked too
    /// (rule S18). What was not finished runs again: paging packets with their fence, others with a new one (S41).
    ///
    /// # Errors
    /// STATUS_NOT_SUPPORTED for a driver that is not PreemptionAware, STATUS_INVALID_PARAMETER for no node,
    /// STATUS_DEVICE_REMOVED for a lost adapter.
    pub fn preempt(&self, node: u32) -> Result<(), NTSTATUS> {
        self.working()?;
        if !self.caps().preemption_aware {
            return Err(STATUS_NOT_SUPPORTED);
        }
        let no_thread = self.system_context().is_none();
        let mut scheduler = lock(&self.scheduler);
        let state = scheduler.nodes.get_mut(node as usize).ok_or(STATUS_INVALID_PARAMETER)?;
        if no_thread {
            drop(scheduler);
            self.preempt_now(node);
            return Ok(());
        }
        // On the scheduler's thread, also if the node is idle: a request that overtakes a submission would take back what
        // the driver has yet to get.
        state.preempt_wanted = true;
        drop(scheduler);
        self.work.notify_all();
        Ok(())
    }

    /// Whether a preemption request of this node is on its way or unanswered.
    pub fn preempting(&self, node: u32) -> bool {
        let unanswered = |node: &Node| node.preempt_wanted || node.preempting.is_some();
        lock(&self.scheduler).nodes.get(node as usize).is_some_and(unanswered)
    }

    /// `NTSTATUS DxgkDdiPreemptCommand(hAdapter, pPreemptCommand)`: DISPATCH_LEVEL, nonpageable, level one; only
    /// STATUS_SUCCESS (rule S02). The answer is DMA_PREEMPTED with this fence (S15), at once if the node is idle.
    pub(crate) fn preempt_now(&self, node: u32) {
        let _inside = self.machine().enter();
        let Some(entry) = self.driver().table().DxgkDdiPreemptCommand else { return };
        let mut args = DXGKARG_PREEMPTCOMMAND::zeroed();
        {
            let mut scheduler = lock(&self.scheduler);
            if scheduler.removed {
                return;
            }
            let Some(state) = scheduler.nodes.get_mut(node as usize) else { return };
            if state.preempting.is_some() {
                return;
            }
            args.PreemptionFenceId = state.ledger.issue();
            state.preempting = Some((args.PreemptionFenceId, Instant::now()));
        }
        args.NodeOrdinal = node;
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        let status = while_preempting(|| {
            // SAFETY: the entry point's contract: the adapter's handle and an argument block.
            self.call_with(Ddi::PreemptCommand, hadapter, pointer, || unsafe { entry(hadapter, pointer) })
        });
        if status != STATUS_SUCCESS {
            lock(&self.scheduler).lost.get_or_insert(("S02", format!("PreemptCommand answered {status}")));
        }
        self.work.notify_all();
    }

    /// `NTSTATUS DxgkDdiQueryCurrentFence(hAdapter, pCurrentFence)`: PASSIVE_LEVEL, pageable, level zero. A completion
    /// that was not reported yet is reported before it returns (rule S57). Answers the fence.
    ///
    /// # Errors
    /// The driver's status; STATUS_DEVICE_REMOVED for a lost adapter.
    pub fn query_current_fence(&self, node: u32) -> Result<u32, NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        let entry = self.driver().table().DxgkDdiQueryCurrentFence.ok_or(STATUS_NOT_SUPPORTED)?;
        let mut args = DXGKARG_QUERYCURRENTFENCE::zeroed();
        args.NodeOrdinal = node;
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle and an argument block.
        let status =
            self.call_with(Ddi::QueryCurrentFence, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
        if status == STATUS_SUCCESS { Ok(args.CurrentFence) } else { Err(status) }
    }

    /// `NTSTATUS DxgkDdiQueryEngineStatus(hAdapter, pQueryEngineStatus)`: PASSIVE_LEVEL, pageable, level one, 1.2 and
    /// later; always succeeds (rule R10). Answers whether the engine responds.
    ///
    /// # Errors
    /// The driver's status; STATUS_DEVICE_REMOVED for a lost adapter.
    pub fn query_engine_status(&self, node: u32) -> Result<bool, NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        let entry = self.driver().table().DxgkDdiQueryEngineStatus.ok_or(STATUS_NOT_SUPPORTED)?;
        let mut args = DXGKARG_QUERYENGINESTATUS::zeroed();
        args.NodeOrdinal = node;
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle and an argument block.
        let status =
            self.call_with(Ddi::QueryEngineStatus, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
        if status == STATUS_SUCCESS { Ok(args.EngineStatus.Responsive()) } else { Err(status) }
    }

    /// `NTSTATUS DxgkDdiQueryDependentEngineGroup(hAdapter, pQueryDependentEngineGroup)`: PASSIVE_LEVEL, pageable,
    /// level one, 1.2 and later; always succeeds, and the mask includes the node itself (rules R10, S08).
    ///
    /// # Errors
    /// The driver's status; STATUS_DEVICE_REMOVED for a lost adapter.
    pub fn query_dependent_engine_group(&self, node: u32) -> Result<u64, NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        let entry = self.driver().table().DxgkDdiQueryDependentEngineGroup.ok_or(STATUS_NOT_SUPPORTED)?;
        let mut args = DXGKARG_QUERYDEPENDENTENGINEGROUP::zeroed();
        args.NodeOrdinal = node;
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle and an argument block.
        let status = self.call_with(Ddi::QueryDependentEngineGroup, hadapter, pointer, || unsafe {
            entry(hadapter, pointer)
        });
        if status == STATUS_SUCCESS { Ok(args.DependentNodeOrdinalMask) } else { Err(status) }
    }

    /// Resets an engine once nothing is queued any more.
    ///
    /// `NTSTATUS DxgkDdiResetEngine(hAdapter, pResetEngine)`: PASSIVE_LEVEL, pageable, level one, 1.2 and later. A
    /// failure would promote to an adapter reset (rule R11). LastAbortedFenceId lies between the last completed and the
    /// last submitted fence (S10), so that on an idle engine it is the last completed. Answers it.
    ///
    /// # Errors
    /// The driver's status; STATUS_DEVICE_REMOVED for a lost adapter.
    pub fn reset_engine(&self, node: u32) -> Result<u32, NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        let _quiet = self.quiesce();
        self.ask_for_engine_reset(node)
    }

    /// Asks for the reset of an engine that may hold packets, as the port does before it resets the adapter. Recovery is
    /// not implemented: if the driver did reset an engine with packets in it, the adapter is lost.
    ///
    /// # Errors
    /// As [`Adapter::reset_engine`]; a failure is the driver's right, and the packets stay what they are.
    pub fn reset_busy_engine(&self, node: u32) -> Result<u32, NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        let aborted = self.ask_for_engine_reset(node)?;
        if self.hardware_holds(node) != 0 {
            const TEXT: &str = "an engine was reset with packets in it";
            lock(&self.scheduler).lost.get_or_insert(("recovery", TEXT.into()));
            self.work.notify_all();
        }
        Ok(aborted)
    }

    fn ask_for_engine_reset(&self, node: u32) -> Result<u32, NTSTATUS> {
        let entry = self.driver().table().DxgkDdiResetEngine.ok_or(STATUS_NOT_SUPPORTED)?;
        let mut args = DXGKARG_RESETENGINE::zeroed();
        args.NodeOrdinal = node;
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle and an argument block.
        let status =
            self.call_with(Ddi::ResetEngine, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
        if status != STATUS_SUCCESS {
            return Err(status);
        }
        let (completed, submitted) = self.fences(node);
        if args.LastAbortedFenceId < completed || args.LastAbortedFenceId > submitted {
            self.violation(
                "S10",
                &format!("LastAbortedFenceId {} of {completed}..={submitted}", args.LastAbortedFenceId),
            );
        }
        Ok(args.LastAbortedFenceId)
    }

    /// Resets the idle adapter: `DxgkDdiResetFromTimeout`, then `DxgkDdiRestartFromTimeout`.
    ///
    /// `NTSTATUS DxgkDdiResetFromTimeout(hAdapter)`, `NTSTATUS DxgkDdiRestartFromTimeout(hAdapter)`: PASSIVE_LEVEL, level
    /// three; only STATUS_SUCCESS (rule R05).
    ///
    /// # Errors
    /// The driver's status; STATUS_DEVICE_REMOVED for a lost adapter.
    pub fn reset_from_timeout(&self) -> Result<(), NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        let _quiet = self.quiesce();
        self.evict_all()?;
        self.call_reset()?;
        self.call_restart()
    }

    /// As [`Adapter::reset_from_timeout`], with the packets that the hardware has: they count as completed (rule R07), and
    /// their devices are in error. What other devices have queued is submitted after the restart.
    ///
    /// # Errors
    /// As [`Adapter::reset_from_timeout`].
    pub fn reset_busy_adapter(&self) -> Result<(), NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        if self.system_context().is_none() {
            return Err(STATUS_NOT_SUPPORTED);
        }
        // On the scheduler's thread, so that nothing is submitted between the two calls.
        lock(&self.scheduler).recovery_wanted = true;
        self.work.notify_all();
        self.wait_until(|scheduler| scheduler.recovered.is_some());
        lock(&self.scheduler).recovered.take().unwrap_or(Err(STATUS_DEVICE_REMOVED))
    }

    pub(crate) fn call_reset(&self) -> Result<(), NTSTATUS> {
        let table = self.driver().table();
        let reset = table.DxgkDdiResetFromTimeout.ok_or(STATUS_NOT_SUPPORTED)?;
        table.DxgkDdiRestartFromTimeout.ok_or(STATUS_NOT_SUPPORTED)?;
        let hadapter = self.miniport();
        // SAFETY: the entry point's contract: the adapter's handle.
        let status = self.call(Ddi::ResetFromTimeout, hadapter, || unsafe { reset(hadapter) });
        if status == STATUS_SUCCESS { Ok(()) } else { Err(status) }
    }

    pub(crate) fn call_restart(&self) -> Result<(), NTSTATUS> {
        let restart = self.driver().table().DxgkDdiRestartFromTimeout.ok_or(STATUS_NOT_SUPPORTED)?;
        let hadapter = self.miniport();
        // SAFETY: as above.
        let status = self.call(Ddi::RestartFromTimeout, hadapter, || unsafe { restart(hadapter) });
        if status == STATUS_SUCCESS { Ok(()) } else { Err(status) }
    }

    /// How many packets the hardware has of a node.
    pub fn hardware_holds(&self, node: u32) -> usize {
        lock(&self.scheduler).nodes.get(node as usize).map_or(0, |node| node.ledger.len())
    }

    /// The last completed and the last submitted fence of a node.
    pub fn fences(&self, node: u32) -> (u32, u32) {
        let scheduler = lock(&self.scheduler);
        let ledger = scheduler.nodes.get(node as usize).map(|node| &node.ledger);
        ledger.map_or((0, 0), |ledger| (ledger.last_completed(), ledger.last_submitted()))
    }
}
