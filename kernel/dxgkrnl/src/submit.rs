//! Submission: software queues per context, the hardware queue of each node, and the thread that feeds it.
//!
//! A packet is one DMA buffer. Render, Present and paging queue packets; the scheduler's thread
//! ([`crate::scheduler`]) takes them, context by context in turn, pages in what they name, calls Patch (PASSIVE_LEVEL)
//! and SubmitCommand (DISPATCH_LEVEL), and keeps at most two of a node in the hardware. Completions come from
//! [`crate::interrupt`].
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::allocation::{Allocation, OpenAllocation};
use crate::context::Context;
use crate::dma::DmaBuffer;
use crate::ledger::Ledger;
use crate::shared::{NoMemory, Shared};
use crate::sync::{lock, wait_for};
use crate::synchronization::Signal;
use ntoskrnl::{Event, PacketStage};
use std::collections::VecDeque;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use wddm_sys::wddm3_2::{D3DDDI_PATCHLOCATIONLIST, DXGK_ALLOCATIONLIST};

/// What a packet does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A command buffer's translation.
    Render,
    /// A blit of the Present entry point.
    Present,
    /// Paging operations, on the system context.
    Paging,
    /// Nothing: a switch to a context.
    Switch,
    /// Commands at a GPU virtual address.
    Virtual(u64),
}

/// One DMA buffer on its way.
pub(crate) struct Packet {
    pub(crate) kind: Kind,
    pub(crate) context: Shared<Context>,
    pub(crate) dma: DmaBuffer,
    /// Bytes of the DMA buffer that the miniport wrote, or of the commands at a virtual address.
    pub(crate) end: u32,
    /// Bytes of private data that the miniport wrote, or the user-mode driver gave with commands at a virtual address.
    pub(crate) private_end: u32,
    /// The allocation list, in the form that Render and Patch see.
    pub(crate) allocations: Vec<DXGK_ALLOCATIONLIST>,
    /// What the elements of the list stand for.
    pub(crate) elements: Vec<Option<Shared<OpenAllocation>>>,
    pub(crate) patches: Vec<D3DDDI_PATCHLOCATIONLIST>,
    pub(crate) null_rendering: bool,
    /// Allocations whose mapping a paging packet changes.
    pub(crate) paged: Vec<Shared<Allocation>>,
    /// The submission fence id, 0 before there is one.
    pub(crate) fence: u32,
    /// When it reached the head of the hardware queue, less what it spent there before it was preempted.
    pub(crate) since: Instant,
    /// How long it was at the head before it was preempted.
    pub(crate) spent: Duration,
    /// The node was asked to give it up because it took long. Nobody asks a second time: a driver that gives up the same
    /// packet again and again would never finish it.
    pub(crate) given_time: bool,
    /// It was preempted, and is submitted again.
    pub(crate) again: bool,
}

// SAFETY: the pointers in the lists are the miniport's handles, which mean nothing to the port.
unsafe impl Send for Packet {}

impl Packet {
    pub(crate) fn node(&self) -> u32 {
        self.context.node
    }

    /// It is at the head of the hardware queue from now on.
    pub(crate) fn at_head(&mut self) {
        let now = Instant::now();
        self.since = now.checked_sub(self.spent).unwrap_or(now);
    }
}

/// The software queue of a context. Empty queues hold no memory.
#[derive(Default)]
pub(crate) struct Queue {
    pub(crate) packets: VecDeque<Packet>,
    /// What to signal once so many packets of the context have ended.
    signals: VecDeque<(u64, Signal)>,
    queued: u64,
    ended: u64,
    /// Whether the node knows that there are packets.
    pub(crate) listed: bool,
}

impl Queue {
    /// Whether every packet has ended.
    pub(crate) fn idle(&self) -> bool {
        self.queued == self.ended
    }

    /// How many packets have not ended.
    pub(crate) fn outstanding(&self) -> u32 {
        u32::try_from(self.queued - self.ended).unwrap_or(u32::MAX)
    }
}

/// One node.
#[derive(Default)]
pub(crate) struct Node {
    pub(crate) ledger: Ledger<Packet>,
    pub(crate) ready: VecDeque<Shared<Context>>,
    pub(crate) preempting: Option<(u32, Instant)>,
    /// Fences of submissions that the driver refused: they count as completed once the earlier ones have ended (S52).
    pub(crate) refused: VecDeque<u32>,
    pub(crate) preempt_wanted: bool,
    /// How many packets in a row ended only in the answer to a preemption that was asked for as their time ran out. One may
    /// have ended at just that moment.
    pub(crate) told_late: u32,
}

impl Node {
    /// Notes how packets were told to have ended: `asked` if it was because of a preemption request. Says what is wrong when
    /// nothing else tells of them any more.
    pub(crate) fn told(&mut self, ended: &VecDeque<(u32, Packet)>, asked: bool) -> Option<String> {
        if !asked {
            self.told_late = 0;
            return None;
        }
        if ended.iter().any(|(_, packet)| packet.given_time) {
            self.told_late += 1;
        }
        (self.told_late > 1).then(|| {
            format!(
                "{} packets in a row were called completed only when preemption was asked for, half of TdrDelay after their turn: \
                 no interrupt told of them",
                self.told_late
            )
        })
    }

    /// Takes out refused submissions that are the oldest in the hardware.
    pub(crate) fn settle_refused(&mut self) -> Vec<(u32, Packet)> {
        let mut ended = Vec::new();
        while let (Some(refused), Some((oldest, _))) = (self.refused.front().copied(), self.ledger.front()) {
            if refused != *oldest {
                // It ended in another way.
                if self.ledger.iter().any(|(fence, _)| *fence == refused) {
                    break;
                }
            } else if let Ok(done) = self.ledger.complete(refused) {
                ended.extend(done);
            }
            self.refused.pop_front();
        }
        if self.ledger.len() == 0 {
            self.refused.clear();
        }
        ended
    }
}

/// What the scheduler's lock guards. It is taken at any IRQL, so that nobody calls the driver while holding it.
#[derive(Default)]
pub(crate) struct Scheduler {
    pub(crate) nodes: Vec<Node>,
    /// Allocations that shall leave the aperture.
    pub(crate) evictions: VecDeque<Shared<Allocation>>,
    /// Preempted packets, in order, before anything else.
    pub(crate) resubmit: VecDeque<Packet>,
    /// Packets that have not ended.
    pub(crate) outstanding: usize,
    /// Changes with every completion.
    pub(crate) generation: u64,
    /// How many calls of level two or three keep new packets out.
    pub(crate) holds: usize,
    /// How many want packets to stay in the queues of their contexts.
    pub(crate) queues_held: usize,
    /// The thread shall end when nothing is outstanding.
    pub(crate) ending: bool,
    /// The thread has ended.
    pub(crate) ended: bool,
    /// The adapter was lost, and all that was queued has ended.
    pub(crate) removed: bool,
    /// Someone else found out that the adapter is lost: rule and text.
    pub(crate) lost: Option<(&'static str, String)>,
    /// The thread shall reset the adapter with the packets that it has.
    pub(crate) recovery_wanted: bool,
    /// What came of that.
    pub(crate) recovered: Option<Result<(), wddm_sys::NTSTATUS>>,
}

/// How often a thread that waits for a condition looks again without being woken.
pub(crate) const GLANCE: Duration = Duration::from_millis(100);

impl Adapter {
    /// Queues a packet on its context.
    ///
    /// # Errors
    /// [`NoMemory`], with nothing changed, if a queue cannot grow.
    pub(crate) fn enqueue(&self, packet: Packet) -> Result<(), NoMemory> {
        let context = packet.context.clone();
        let node = packet.node();
        {
            let mut scheduler = self.hold_back();
            let mut queue = lock(&context.queue);
            queue.packets.try_reserve(1).map_err(|_| NoMemory)?;
            let ready = &mut scheduler.nodes.get_mut(node as usize).ok_or(NoMemory)?.ready;
            ready.try_reserve(1).map_err(|_| NoMemory)?;
            for open in packet.elements.iter().flatten() {
                open.users.fetch_add(1, Ordering::AcqRel);
                open.allocation.users.fetch_add(1, Ordering::AcqRel);
            }
            self.stage(&packet, PacketStage::Queued);
            queue.packets.push_back(packet);
            queue.queued += 1;
            if !queue.listed {
                queue.listed = true;
                ready.push_back(context.clone());
            }
            scheduler.outstanding += 1;
        }
        self.work.notify_all();
        Ok(())
    }

    /// The scheduler, once no call of level two or three keeps new packets out.
    fn hold_back(&self) -> std::sync::MutexGuard<'_, Scheduler> {
        let mut scheduler = lock(&self.scheduler);
        while scheduler.holds != 0 && !scheduler.ended {
            scheduler = wait_for(&self.settled, scheduler, GLANCE).0;
        }
        scheduler
    }

    /// Has `signal` set once every packet that is queued on the context by now has ended.
    ///
    /// # Errors
    /// [`NoMemory`] if the list cannot grow.
    pub(crate) fn signal_after(&self, context: &Context, signal: Signal) -> Result<(), NoMemory> {
        let mut queue = lock(&context.queue);
        if queue.idle() {
            drop(queue);
            signal.set();
            return Ok(());
        }
        queue.signals.try_reserve(1).map_err(|_| NoMemory)?;
        let after = queue.queued;
        queue.signals.push_back((after, signal));
        Ok(())
    }

    /// Waits until every packet of a context has ended. Bounded, as every packet ends within TdrDelay of its turn.
    pub(crate) fn drain(&self, context: &Context) {
        self.wait_until(|_| lock(&context.queue).idle());
    }

    /// Waits until `done`, which is looked at after every completion, or until the scheduler has ended.
    pub(crate) fn wait_until(&self, mut done: impl FnMut(&Scheduler) -> bool) {
        let mut scheduler = lock(&self.scheduler);
        while !done(&scheduler) && !scheduler.ended {
            scheduler = wait_for(&self.settled, scheduler, GLANCE).0;
        }
    }

    /// Has packets stay in the queues of their contexts, as a scheduler may that has others to run. What the hardware has
    /// ends meanwhile. Undone when the answer is dropped, before which nothing of the adapter may be waited for.
    pub fn hold_queues(&self) -> Held<'_> {
        lock(&self.scheduler).queues_held += 1;
        Held(self)
    }

    /// Keeps new packets out and waits until nothing is queued or in the hardware, for calls of level two and three
    /// (rule R02). Undone when the answer is dropped.
    pub(crate) fn quiesce(&self) -> Quiet<'_> {
        lock(&self.scheduler).holds += 1;
        self.wait_until(|scheduler| scheduler.outstanding == 0);
        Quiet(self)
    }

    pub(crate) fn stage(&self, packet: &Packet, stage: PacketStage) {
        self.machine().emit(&Event::Packet {
            stage,
            adapter: self.number(),
            node: packet.node(),
            fence: packet.fence,
            context: packet.context.miniport() as usize,
            paging: packet.kind == Kind::Paging,
        });
    }

    /// The one end of a packet (rule S11): what it held is free, its context's signals are due.
    pub(crate) fn end_packet(&self, packet: Packet, stage: PacketStage, pinned: bool) {
        self.stage(&packet, stage);
        let Packet { context, dma, elements, paged, kind, .. } = packet;
        for open in elements.iter().flatten() {
            if pinned {
                open.allocation.pins.fetch_sub(1, Ordering::AcqRel);
            }
            open.allocation.users.fetch_sub(1, Ordering::AcqRel);
            open.users.fetch_sub(1, Ordering::AcqRel);
        }
        for allocation in &paged {
            allocation.paging.fetch_sub(1, Ordering::AcqRel);
        }
        drop(dma);
        let mut due = VecDeque::new();
        if kind != Kind::Paging {
            let mut queue = lock(&context.queue);
            queue.ended += 1;
            if queue.signals.front().is_some_and(|(after, _)| *after <= queue.ended) {
                let ended = queue.ended;
                let later = queue.signals.partition_point(|(after, _)| *after <= ended);
                let rest = queue.signals.split_off(later);
                due = std::mem::replace(&mut queue.signals, rest);
            }
        }
        {
            let mut scheduler = lock(&self.scheduler);
            scheduler.outstanding -= 1;
            scheduler.generation += 1;
        }
        for (_, signal) in due {
            signal.set();
        }
        self.settled.notify_all();
        self.work.notify_all();
    }
}

/// No packet is queued or in the hardware while this lives.
pub(crate) struct Quiet<'a>(&'a Adapter);

impl Drop for Quiet<'_> {
    fn drop(&mut self) {
        lock(&self.0.scheduler).holds -= 1;
        self.0.settled.notify_all();
        self.0.work.notify_all();
    }
}

/// Packets stay in their queues until this is dropped.
pub struct Held<'a>(&'a Adapter);

impl Drop for Held<'_> {
    fn drop(&mut self) {
        lock(&self.0.scheduler).queues_held -= 1;
        self.0.work.notify_all();
    }
}
