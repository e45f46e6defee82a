//! The interrupt routine, the DPC, and what the driver calls back.
#![allow(unsafe_code)]

use ntoskrnl::{Callback, DEVICE_LEVEL, Ddi, DdiResult, thread_id};
use wddm_sys::InterfaceVersion;
use wddm_sys::wddm3_2::*;

use crate::State;
use crate::judge::Site;
use crate::layout::Bytes;
use crate::rules::Rule;
use crate::state::{Adapter, Cx, Outcome};

/// Interrupt types that are about displays.
const DISPLAY: &[DXGK_INTERRUPT_TYPE] = &[
    DXGK_INTERRUPT_CRTC_VSYNC,
    DXGK_INTERRUPT_DISPLAYONLY_VSYNC,
    DXGK_INTERRUPT_CRTC_VSYNC_WITH_MULTIPLANE_OVERLAY,
    DXGK_INTERRUPT_CRTC_VSYNC_WITH_MULTIPLANE_OVERLAY2,
    DXGK_INTERRUPT_CRTC_VSYNC_WITH_MULTIPLANE_OVERLAY3,
];

impl State {
    pub(crate) fn callback(&mut self, callback: Callback, number: usize, args: &Bytes, irql: u8) {
        let thread = thread_id();
        let here = self.site(number);
        let site = Site { ddi: if here.ddi.is_empty() { callback.name() } else { here.ddi }, ..here };
        let Self { judge, adapters, threads, .. } = self;
        let state = threads.entry(thread).or_default();
        let synchronized = state.synchronized;
        if callback == Callback::SynchronizeExecution {
            state.synchronized += 1;
        }
        let mut open = state.open.last_mut();
        if let Some(open) = &mut open {
            open.callbacks += 1;
        }
        let ddi = open.as_ref().map(|open| open.ddi);
        // Those that take no device handle come from the adapter whose entry point is running.
        let nameless = [Callback::GetHandleData, Callback::AcquireHandleData, Callback::ReleaseHandleData]
            .contains(&callback);
        let number = open.as_ref().filter(|_| nameless).map_or(number, |open| open.adapter);
        let in_isr = ddi == Some(Ddi::InterruptRoutine);
        if in_isr {
            let allowed = matches!(callback, Callback::QueueDpc | Callback::NotifyInterrupt);
            judge.check(Rule::S21, site, allowed, || format!("the interrupt routine calls {callback}"));
        }
        let Some(adapter) = adapters.get_mut(&number) else { return };
        let known = adapter.callbacks_known;
        judge.check(Rule::L09, site, known, || format!("{callback} is called before StartDevice"));
        match callback {
            Callback::NotifyInterrupt => {
                let safe = irql >= DEVICE_LEVEL && (in_isr || synchronized != 0);
                judge.check(Rule::S19, site, safe, || {
                    let place = if in_isr || synchronized != 0 { "under" } else { "outside of" };
                    format!("NotifyInterrupt is called at IRQL {irql}, {place} the interrupt lock")
                });
                adapter.dpc_owed = true;
                adapter.report_pending = true;
                if let Some(open) = open {
                    open.dpc_owed = true;
                }
                let data: DXGKARGCB_NOTIFY_INTERRUPT_DATA = args.read();
                adapter.reported(judge, site, &data);
            }
            Callback::QueueDpc => {
                adapter.dpc_owed = false;
                if let Some(open) = open {
                    open.dpc_owed = false;
                }
            }
            Callback::NotifyDpc => {
                judge.check(Rule::S20, site, ddi == Some(Ddi::DpcRoutine), || {
                    "NotifyDpc is called outside of DpcRoutine".to_owned()
                });
                adapter.report_pending = false;
                if let Some(open) = open {
                    open.notified_dpc = true;
                }
            }
            _ => {}
        }
    }

    pub(crate) fn callback_return(
        &mut self,
        callback: Callback,
        number: usize,
        args: &Bytes,
        result: DdiResult,
    ) {
        if callback == Callback::SynchronizeExecution {
            if let Some(thread) = self.threads.get_mut(&thread_id()) {
                thread.synchronized = thread.synchronized.saturating_sub(1);
            }
            return;
        }
        // GetHandleData tells which of the miniport's allocations a handle of the port stands for.
        let (Some(adapter), DdiResult::Value(data)) = (self.adapter_here(number), result) else { return };
        let args: DXGKARGCB_GETHANDLEDATA = args.read();
        if args.Type == DXGK_HANDLE_ALLOCATION && args.Flags.Value & 1 == 0 && data != 0 {
            adapter.handle_data.insert(args.hObject, data as usize);
        }
    }

    /// The adapter of a callback that does not name one: that of the call which it is made from.
    fn adapter_here(&mut self, number: usize) -> Option<&mut Adapter> {
        let here =
            self.threads.get(&thread_id()).and_then(|thread| thread.open.last()).map(|open| open.adapter);
        let number = here.unwrap_or(number);
        self.adapters.get_mut(&number)
    }
}

impl Adapter {
    fn reported(
        &mut self,
        judge: &mut crate::judge::Judge,
        site: Site,
        data: &DXGKARGCB_NOTIFY_INTERRUPT_DATA,
    ) {
        let kind = data.InterruptType;
        // Whether it has outputs is known before its capabilities are.
        if self.caps.is_some() {
            judge.check(Rule::S07, site, self.outputs || !DISPLAY.contains(&kind), || {
                format!("a render-only adapter reports interrupt type {}", kind.0)
            });
        }
        match kind {
            DXGK_INTERRUPT_DMA_COMPLETED => {
                // SAFETY: the type says which member of the union the driver filled; all are plain data.
                let done = unsafe { data.Anonymous.DmaCompleted };
                self.completed(judge, site, done.NodeOrdinal, done.EngineOrdinal, done.SubmissionFenceId);
            }
            DXGK_INTERRUPT_DMA_PREEMPTED => {
                // SAFETY: as above.
                let done = unsafe { data.Anonymous.DmaPreempted };
                self.preempted(judge, site, &done);
            }
            DXGK_INTERRUPT_DMA_FAULTED => {
                // SAFETY: as above.
                let fault = unsafe { data.Anonymous.DmaFaulted };
                let (ordinal, fence) = (fault.NodeOrdinal, fault.FaultedFenceId);
                let paging = self
                    .node(ordinal)
                    .is_some_and(|node| node.flight().any(|packet| packet.fence == fence && packet.paging));
                judge.check(Rule::S05, site, !paging, || {
                    format!("the paging packet with fence {fence} on node {ordinal} faults")
                });
                self.completed(judge, site, ordinal, fault.EngineOrdinal, fence);
            }
            // A driver of an older version has no such report.
            DXGK_INTERRUPT_DMA_PAGE_FAULTED if self.version >= InterfaceVersion::WDDM2_0 => {
                // SAFETY: as above.
                let fault = unsafe { data.Anonymous.DmaPageFaulted };
                // Without a fence nothing is said of packets: a reset follows.
                if fault.PageFaultFlags.0 & DXGK_PAGE_FAULT_FENCE_INVALID.0 == 0 {
                    let (ordinal, fence) = (fault.NodeOrdinal, fault.FaultedFenceId);
                    self.completed(judge, site, ordinal, fault.EngineOrdinal, fence);
                }
            }
            _ => {}
        }
    }

    fn place(&mut self, judge: &mut crate::judge::Judge, site: Site, node: u32, engine: u32) -> bool {
        let nodes = self.caps.map_or(1, |caps| caps.nodes);
        judge.check(Rule::S06, site, node < nodes && engine == 0, || {
            format!("a report names node {node} and engine {engine}; there are {nodes} nodes and one engine")
        })
    }

    fn completed(
        &mut self,
        judge: &mut crate::judge::Judge,
        site: Site,
        ordinal: u32,
        engine: u32,
        fence: u32,
    ) {
        self.place(judge, site, ordinal, engine);
        let Some(node) = self.node(ordinal) else { return };
        match node.complete(fence) {
            Ok(done) => {
                for rule in [Rule::S01, Rule::S04, Rule::S11] {
                    judge.check(rule, site, true, String::new);
                }
                judge.summary.fences_completed += done.len() as u64;
                self.packets_ended(done.iter());
            }
            Err((rule, what)) => {
                judge.check(rule, site, false, || format!("node {ordinal}: {what}"));
            }
        }
    }

    fn preempted(
        &mut self,
        judge: &mut crate::judge::Judge,
        site: Site,
        done: &DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPreempted,
    ) {
        let ordinal = done.NodeOrdinal;
        self.place(judge, site, ordinal, done.EngineOrdinal);
        let Some(node) = self.node(ordinal) else { return };
        match node.preempt(done.PreemptionFenceId, done.LastCompletedFenceId) {
            Ok((done, again)) => {
                judge.check(Rule::S15, site, true, String::new);
                judge.summary.fences_completed += done.len() as u64;
                self.packets_ended(done.iter().chain(&again));
            }
            Err((rule, what)) => {
                judge.check(rule, site, false, || format!("node {ordinal}: {what}"));
            }
        }
    }

    pub(crate) fn isr_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let claimed = outcome.result != DdiResult::Bool(false) && outcome.result != DdiResult::Value(0);
        let worked = cx.open.callbacks != 0;
        cx.check(Rule::S22, claimed || !worked, || {
            "the interrupt routine called the port and answered that the interrupt is not its own".to_owned()
        });
        let owed = std::mem::take(&mut cx.open.dpc_owed);
        cx.check(Rule::S20, !owed, || {
            "the interrupt routine called NotifyInterrupt and queued no DPC before it returned".to_owned()
        });
    }

    pub(crate) fn dpc_enter(&mut self, cx: &mut Cx<'_>) {
        cx.open.sums[0] = u64::from(self.report_pending);
    }

    pub(crate) fn dpc_leave(&mut self, cx: &mut Cx<'_>) {
        if cx.open.sums[0] != 0 {
            let told = cx.open.notified_dpc;
            cx.check(Rule::S20, told, || "reports are pending and the DPC did not call NotifyDpc".to_owned());
        }
    }

    /// What is owed at the end of a call that is no interrupt.
    pub(crate) fn owed_leave(&mut self, cx: &mut Cx<'_>) {
        if cx.open.dpc_owed {
            let ddi = cx.call.ddi;
            self.dpc_owed = false;
            cx.check(Rule::S20, false, || format!("{ddi} called NotifyInterrupt and queued no DPC"));
        }
    }
}
