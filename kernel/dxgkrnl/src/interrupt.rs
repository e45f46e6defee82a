//! Interrupts: the driver's interrupt routine and DPC, and what it reports with NotifyInterrupt and NotifyDpc.
#![allow(unsafe_code)]

use crate::adapter::{Adapter, State};
use crate::load::StartError;
use crate::sync::{lock, read, write};
use ntoskrnl::{DEVICE_LEVEL, Ddi, Dpc, Interrupt, InterruptKind, PacketStage, PciSlot};
use std::cell::Cell;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, RwLock};
use wddm_sys::wddm3_2::{
    D3DKMT_DEVICEEXECUTION_ERROR_DMAFAULT, D3DKMT_DEVICEEXECUTION_ERROR_DMAPAGEFAULT,
    D3DKMT_DEVICEEXECUTION_STATE, DXGK_INTERRUPT_DMA_COMPLETED, DXGK_INTERRUPT_DMA_FAULTED,
    DXGK_INTERRUPT_DMA_PAGE_FAULTED, DXGK_INTERRUPT_DMA_PREEMPTED, DXGK_INTERRUPT_TYPE,
    DXGKARGCB_NOTIFY_INTERRUPT_DATA,
};
use wddm_sys::{InterfaceVersion, NTSTATUS, STATUS_NOT_SUPPORTED, STATUS_SUCCESS};

/// What the driver reported at device level and the DPC has not yet worked off.
#[derive(Clone, Copy, Debug)]
enum Report {
    /// `asked`: out of PreemptCommand.
    Completed {
        node: u32,
        fence: u32,
        asked: bool,
    },
    Preempted {
        node: u32,
        preemption: u32,
        last_completed: u32,
    },
    Faulted {
        node: u32,
        fence: u32,
        state: D3DKMT_DEVICEEXECUTION_STATE,
    },
}

/// `DXGK_PAGE_FAULT_FLAGS` that change nothing for this port: Write, and that a handle is there too.
const TOLD_FAULT_FLAGS: i32 = 0x1 | 0x40 | 0x80;

thread_local! {
    /// The thread is in the driver's PreemptCommand.
    static PREEMPTING: Cell<bool> = const { Cell::new(false) };
}

/// Runs PreemptCommand: what is reported meanwhile on this thread is reported because it was asked for.
pub(crate) fn while_preempting<R>(f: impl FnOnce() -> R) -> R {
    let before = PREEMPTING.replace(true);
    let result = f();
    PREEMPTING.set(before);
    result
}

/// The interrupt, the DPC and the reports of one adapter.
#[derive(Default)]
pub(crate) struct Interrupts {
    connection: RwLock<Option<Arc<Interrupt>>>,
    dpc: RwLock<Option<Arc<Dpc>>>,
    /// What stands in for the interrupt lock of an adapter without a device.
    alone: Mutex<()>,
    reports: Mutex<Vec<Report>>,
    /// Reports that made no sense.
    nonsense: AtomicU32,
}

/// After so many reports that make no sense the adapter is lost, and its DPC is not queued any more: a driver that
/// reports in every DPC would never let it end.
const NONSENSE: u32 = 64;

impl Interrupts {
    /// The connected interrupt.
    pub(crate) fn connection(&self) -> Option<Arc<Interrupt>> {
        read(&self.connection).clone()
    }

    /// Queues the driver's DPC; false if it is queued already (rule R23).
    pub(crate) fn queue_dpc(&self) -> bool {
        self.nonsense.load(Ordering::Relaxed) < NONSENSE
            && read(&self.dpc).as_ref().is_some_and(|dpc| dpc.queue())
    }
}

impl Adapter {
    /// Messages that the adapter's interrupt has, 0 for a line.
    pub(crate) fn messages(&self, slot: &PciSlot) -> u16 {
        if self.options().message_interrupts { slot.messages() } else { 0 }
    }

    /// Connects the device's interrupt to the driver's routine, before StartDevice.
    ///
    /// `BOOLEAN DxgkDdiInterruptRoutine(MiniportDeviceContext, MessageNumber)`: device level, nonpageable; FALSE if
    /// the interrupt is not the device's (rule S22).
    /// `void DxgkDdiDpcRoutine(MiniportDeviceContext)`: DISPATCH_LEVEL; calls NotifyDpc (rule S20).
    pub(crate) fn connect_interrupt(self: &Arc<Self>) -> Result<(), StartError> {
        let weak = Arc::downgrade(self);
        let dpc = self.machine().dpc(move || {
            let Some(adapter) = weak.upgrade() else { return };
            if let Some(entry) = adapter.driver().table().DxgkDdiDpcRoutine {
                let context = adapter.miniport();
                // SAFETY: the entry point's contract: the context of AddDevice.
                adapter.call(Ddi::DpcRoutine, context, || unsafe { entry(context) });
            }
        });
        *write(&self.interrupts.dpc) = Some(Arc::new(dpc));
        let Some(slot) = self.slot() else { return Ok(()) };
        let weak = Arc::downgrade(self);
        let wanted = match self.messages(slot) {
            0 => InterruptKind::Intx,
            messages => InterruptKind::Msix(messages),
        };
        let interrupt = slot.connect(
            wanted,
            Arc::new(move |message| {
                let Some(adapter) = weak.upgrade() else { return false };
                let Some(entry) = adapter.driver().table().DxgkDdiInterruptRoutine else { return false };
                let context = adapter.miniport();
                // SAFETY: the entry point's contract: the context of AddDevice and the message's number.
                adapter.call(Ddi::InterruptRoutine, context, || unsafe { entry(context, message) }) != 0
            }),
        );
        let interrupt = interrupt.map_err(|_| StartError::NoMemory)?;
        *write(&self.interrupts.connection) = Some(Arc::new(interrupt));
        Ok(())
    }

    /// Runs `f` at device level under a lock of the adapter's own. None, and `f` does not run, if the adapter has a device,
    /// whose interrupt has the lock.
    pub(crate) fn synchronize_alone<R>(&self, f: impl FnOnce() -> R) -> Option<R> {
        if self.slot().is_some() {
            return None;
        }
        let _at = self.machine().raise(DEVICE_LEVEL);
        let _alone = lock(&self.interrupts.alone);
        Some(f())
    }

    /// `NTSTATUS DxgkDdiControlInterrupt(hAdapter, InterruptType, EnableInterrupt)`: PASSIVE_LEVEL, pageable, level two.
    /// STATUS_SUCCESS or STATUS_NOT_IMPLEMENTED.
    ///
    /// # Errors
    /// The driver's status.
    pub fn control_interrupt(&self, kind: DXGK_INTERRUPT_TYPE, enable: bool) -> Result<(), NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        let entry = self.driver().table().DxgkDdiControlInterrupt.ok_or(STATUS_NOT_SUPPORTED)?;
        let _quiet = self.quiesce();
        let hadapter = self.miniport();
        // SAFETY: the entry point's contract: the adapter's handle.
        let status =
            self.call(Ddi::ControlInterrupt, hadapter, || unsafe { entry(hadapter, kind, u8::from(enable)) });
        if status == STATUS_SUCCESS { Ok(()) } else { Err(status) }
    }

    /// Another device on the adapter's line has interrupted: whether the driver says that it was its own (rule S22). None
    /// if the adapter has no line.
    pub fn foreign_interrupt(&self) -> Option<bool> {
        let _inside = self.machine().enter();
        self.interrupts.connection()?.foreign()
    }

    /// Disconnects; neither the routine nor the DPC runs when this returns.
    pub(crate) fn disconnect_interrupt(&self) {
        let connection = write(&self.interrupts.connection).take();
        if let Some(connection) = connection {
            connection.disconnect();
        }
        self.machine().flush_dpcs();
        *write(&self.interrupts.dpc) = None;
        lock(&self.interrupts.reports).clear();
    }

    /// `DxgkCbNotifyInterrupt`: keeps the report for the DPC. The record is as large in every version, and its members are
    /// where they were when they came.
    pub(crate) fn notify_interrupt(&self, data: &DXGKARGCB_NOTIFY_INTERRUPT_DATA) {
        let report = match data.InterruptType {
            DXGK_INTERRUPT_DMA_COMPLETED => {
                // SAFETY: the type says which member of the union the driver filled; all are plain data.
                let done = unsafe { data.Anonymous.DmaCompleted };
                let asked = PREEMPTING.get();
                Report::Completed { node: done.NodeOrdinal, fence: done.SubmissionFenceId, asked }
            }
            DXGK_INTERRUPT_DMA_PREEMPTED => {
                // SAFETY: as above.
                let done = unsafe { data.Anonymous.DmaPreempted };
                Report::Preempted {
                    node: done.NodeOrdinal,
                    preemption: done.PreemptionFenceId,
                    last_completed: done.LastCompletedFenceId,
                }
            }
            DXGK_INTERRUPT_DMA_FAULTED => {
                // SAFETY: as above.
                let done = unsafe { data.Anonymous.DmaFaulted };
                self.note("DMA_FAULTED", "a reserved interrupt type (G5); the device goes into error");
                Report::Faulted {
                    node: done.NodeOrdinal,
                    fence: done.FaultedFenceId,
                    state: D3DKMT_DEVICEEXECUTION_ERROR_DMAFAULT,
                }
            }
            // A driver of an older version has no such report.
            DXGK_INTERRUPT_DMA_PAGE_FAULTED if self.version() >= InterfaceVersion::WDDM2_0 => {
                // SAFETY: as above.
                let done = unsafe { data.Anonymous.DmaPageFaulted };
                let (at, flags) = (done.FaultedVirtualAddress, done.PageFaultFlags.0);
                self.note("page fault", &format!("at {at:#x}, flags {flags:#x}; its device goes into error"));
                if flags & !TOLD_FAULT_FLAGS != 0 {
                    self.note(
                        "not implemented",
                        "page faults without a fence, or after which something is reset",
                    );
                    return;
                }
                Report::Faulted {
                    node: done.NodeOrdinal,
                    fence: done.FaultedFenceId,
                    state: D3DKMT_DEVICEEXECUTION_ERROR_DMAPAGEFAULT,
                }
            }
            other => {
                self.note(
                    "NotifyInterrupt",
                    &format!(
                        "interrupt type {} means nothing from a driver of {}",
                        other.0,
                        self.version().name().unwrap_or("?")
                    ),
                );
                return;
            }
        };
        let mut reports = lock(&self.interrupts.reports);
        if reports.try_reserve(1).is_ok() {
            reports.push(report);
        }
    }

    /// `DxgkCbNotifyDpc`: works off what was reported.
    pub(crate) fn notify_dpc(&self) {
        loop {
            let reports = std::mem::take(&mut *lock(&self.interrupts.reports));
            if reports.is_empty() {
                return;
            }
            for report in reports {
                self.settle(report);
            }
        }
    }

    fn settle(&self, report: Report) {
        let mut ended = Vec::new();
        let mut broken = None;
        let mut unreported = None;
        {
            let mut scheduler = lock(&self.scheduler);
            if self.state() != State::Started {
                return;
            }
            let scheduler = &mut *scheduler;
            let node = match report {
                Report::Completed { node, .. }
                | Report::Preempted { node, .. }
                | Report::Faulted { node, .. } => node,
            };
            match scheduler.nodes.get_mut(node as usize) {
                None => broken = Some(("S06", format!("a report names node {node}"))),
                Some(node) => match report {
                    Report::Completed { fence, .. } | Report::Faulted { fence, .. } => {
                        let asked = matches!(report, Report::Completed { asked: true, .. });
                        let done = node.ledger.complete(fence).map(|done| done.collect::<VecDeque<_>>());
                        match done {
                            Ok(done) => {
                                unreported = node.told(&done, asked);
                                ended.extend(done);
                            }
                            Err(unknown) => {
                                broken = Some(("S01", format!("fence {} is not outstanding", unknown.0)))
                            }
                        }
                    }
                    Report::Preempted { preemption, last_completed, .. } => {
                        match node.preempting.filter(|(fence, _)| *fence == preemption) {
                            None => {
                                broken =
                                    Some(("S15", format!("preemption fence {preemption} was not asked for")))
                            }
                            Some(_) => match node.ledger.preempt(last_completed) {
                                Ok((done, again)) => {
                                    node.preempting = None;
                                    if !done.is_empty() {
                                        unreported = node.told(&done, true);
                                    }
                                    ended.extend(done);
                                    for (index, (_, mut packet)) in again.into_iter().enumerate() {
                                        if index == 0 {
                                            packet.spent = packet.since.elapsed();
                                        }
                                        self.stage(&packet, PacketStage::Preempted);
                                        for open in packet.elements.iter().flatten() {
                                            open.allocation.pins.fetch_sub(1, Ordering::AcqRel);
                                        }
                                        if packet.kind != crate::submit::Kind::Paging {
                                            packet.fence = 0;
                                        }
                                        packet.again = true;
                                        scheduler.resubmit.push_back(packet);
                                    }
                                }
                                Err(unknown) => {
                                    broken = Some((
                                        "S15",
                                        format!("fence {} was not the last completed", unknown.0),
                                    ));
                                }
                            },
                        }
                    }
                },
            }
            if let Some(node) = scheduler.nodes.get_mut(node as usize) {
                ended.extend(node.settle_refused());
                if let Some((_, next)) = node.ledger.front_mut() {
                    next.at_head();
                }
            }
        }
        if let Some((rule, text)) = broken {
            self.violation(rule, &text);
            if self.interrupts.nonsense.fetch_add(1, Ordering::Relaxed) + 1 == NONSENSE {
                lock(&self.scheduler).lost.get_or_insert((rule, text));
            }
        }
        if let Some(text) = unreported {
            lock(&self.scheduler).lost.get_or_insert(("S11", text));
        }
        for (fence, packet) in ended {
            let stage = match report {
                Report::Faulted { fence: faulted, state, .. } if faulted == fence => {
                    packet.context.device.lose(state);
                    PacketStage::Faulted
                }
                _ => PacketStage::Completed,
            };
            self.end_packet(packet, stage, true);
        }
        self.work.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wddm_sys::layout;

    /// What is read of a report is what a driver of any version passes.
    #[test]
    fn a_report_has_one_size() {
        for version in InterfaceVersion::ALL {
            let size = layout::size_of(version, "DXGKARGCB_NOTIFY_INTERRUPT_DATA");
            assert_eq!(size, Some(size_of::<DXGKARGCB_NOTIFY_INTERRUPT_DATA>()), "{version:?}");
        }
    }
}
