//! Preemption, status and reset of nodes.
#![allow(unsafe_code)]

use wddm_sys::wddm3_2::{
    DXGKARG_PREEMPTCOMMAND, DXGKARG_QUERYCURRENTFENCE, DXGKARG_QUERYDEPENDENTENGINEGROUP, DXGKARG_RESETENGINE,
};

use crate::layout;
use crate::rules::Rule;
use crate::state::{Adapter, Cx, Outcome};

impl Adapter {
    pub(crate) fn preempt_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_PREEMPTCOMMAND = cx.open.entry.read();
        let Some(node) = self.node(args.NodeOrdinal) else { return };
        cx.open.sums[0] = u64::from(node.is_idle());
        node.ask(args.PreemptionFenceId);
    }

    pub(crate) fn preempt_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let args: DXGKARG_PREEMPTCOMMAND = cx.open.entry.read();
        let (ordinal, fence) = (args.NodeOrdinal, args.PreemptionFenceId);
        let Some(node) = self.node(ordinal) else { return };
        if cx.open.sums[0] != 0 && outcome.succeeded() {
            // A driver may leave the answer to a thread of its own: the port says when it has waited for too long.
            if node.preemption != Some(fence) {
                cx.check(Rule::S18, true, String::new);
            }
        }
    }

    pub(crate) fn dependents_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        if !outcome.succeeded() {
            return;
        }
        // SAFETY: the stream's promise: `args` is alive while the event is told.
        let args: DXGKARG_QUERYDEPENDENTENGINEGROUP = unsafe { layout::read(cx.call.args, cx.call.args_len) };
        let (node, mask) = (args.NodeOrdinal, args.DependentNodeOrdinalMask);
        let own = 1u64.checked_shl(node).unwrap_or(0);
        cx.check(Rule::S08, mask & own != 0, || {
            format!("DependentNodeOrdinalMask of node {node} is {mask:#x}")
        });
    }

    pub(crate) fn current_fence_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        if !outcome.succeeded() {
            return;
        }
        // SAFETY: as above.
        let args: DXGKARG_QUERYCURRENTFENCE = unsafe { layout::read(cx.call.args, cx.call.args_len) };
        let (ordinal, fence) = (args.NodeOrdinal, args.CurrentFence);
        let Some(node) = self.node(ordinal) else { return };
        if let Some(submitted) = node.reset_to() {
            // One that is too great is a matter of S57, below.
            cx.check(Rule::R07, fence >= submitted, || {
                format!(
                    "CurrentFence of node {ordinal} is {fence} after a reset; the last one that was submitted is {submitted}"
                )
            });
        }
        // A fence that is still outstanding here counts as completed for the driver, who did not say so; one that was
        // never given out was not reported either.
        let outstanding = node.flight().any(|packet| packet.fence <= fence);
        let (last, given) = (node.last_completed(), node.last_given());
        cx.check(Rule::S57, !outstanding && fence <= given, || {
            format!(
                "CurrentFence of node {ordinal} is {fence}; the last one that was reported is {last}, the last one that \
                 was given out {given}"
            )
        });
    }

    pub(crate) fn reset_engine_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        if !outcome.succeeded() {
            return;
        }
        // SAFETY: as above.
        let args: DXGKARG_RESETENGINE = unsafe { layout::read(cx.call.args, cx.call.args_len) };
        let (ordinal, aborted) = (args.NodeOrdinal, args.LastAbortedFenceId);
        let Some(node) = self.node(ordinal) else { return };
        let (completed, submitted) = (node.last_completed(), node.last_submitted());
        cx.check(Rule::S10, (completed..=submitted).contains(&aborted), || {
            format!("LastAbortedFenceId of node {ordinal} is {aborted}; completed {completed}, submitted {submitted}")
        });
        let ended = node.abort();
        self.packets_ended(ended.iter());
    }

    /// The whole adapter was reset: nothing that was submitted will be reported.
    pub(crate) fn reset_adapter_leave(&mut self) {
        self.translations.forget();
        let ended: Vec<_> = self.nodes.iter_mut().flat_map(|node| node.reset()).collect();
        self.packets_ended(ended.iter());
    }
}
