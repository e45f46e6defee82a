//! Submission: software queues per context, the hardware queue of each node, and the thread that feeds it.
//!
//! A packet is one DMA buffer. Render, Present and paging queue packets; the scheduler's thread takes them, context by
//! context in turn, pages in what they name, calls Patch (PASSIVE_LEVEL) and SubmitCommand (DISPATCH_LEVEL), and keeps
//! at most two of a node in the hardware. Completions come from [`crate::interrupt`].
#![allow(unsafe_code)]

use crate::adapter::{Adapter, State};
use crate::allocation::{Allocation, OpenAllocation};
use crate::context::Context;
use crate::dma::DmaBuffer;
use crate::ledger::Ledger;
use crate::paging::Residency;
use crate::shared::{NoMemory, Shared};
use crate::sync::{lock, wait_for};
use crate::synchronization::Signal;
use ntoskrnl::{Ddi, Event, PacketStage};
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use wddm_sys::wddm3_2::{
    D3DDDI_PATCHLOCATIONLIST, D3DKMT_DEVICEEXECUTION_ERROR_OUTOFMEMORY, DXGK_ALLOCATIONLIST,
    DXGKARG_CANCELCOMMAND, DXGKARG_PATCH, DXGKARG_SUBMITCOMMAND, PHYSICAL_ADDRESS,
};
use wddm_sys::{Record, STATUS_SUCCESS};

/// What a packet does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A command buffer's translation.
    Render,
    /// A blit of the Present entry point.
    Present,
    /// Paging operations, on the system context.
    Paging,
}

/// One DMA buffer on its way.
pub(crate) struct Packet {
    pub(crate) kind: Kind,
    pub(crate) context: Shared<Context>,
    pub(crate) dma: DmaBuffer,
    /// Bytes of the DMA buffer that the miniport wrote.
    pub(crate) end: u32,
    /// Bytes of private data that the miniport wrote.
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
    /// When it reached the head of the hardware queue.
    pub(crate) since: Instant,
}

// SAFETY: the pointers in the lists are the miniport's handles, which mean nothing to the port.
unsafe impl Send for Packet {}

impl Packet {
    fn node(&self) -> u32 {
        self.context.node
    }
}

/// The software queue of a context. Empty queues hold no memory.
#[derive(Default)]
pub(crate) struct Queue {
    packets: VecDeque<Packet>,
    /// What to signal once so many packets of the context have ended.
    signals: VecDeque<(u64, Signal)>,
    queued: u64,
    ended: u64,
    listed: bool,
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
    ready: VecDeque<Shared<Context>>,
    pub(crate) preempting: Option<(u32, Instant)>,
    pub(crate) preempt_wanted: bool,
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
    /// The thread shall end when nothing is outstanding.
    pub(crate) ending: bool,
    /// The thread has ended.
    pub(crate) ended: bool,
    /// Someone else found out that the adapter is lost: rule and text.
    pub(crate) lost: Option<(&'static str, String)>,
    /// What is in front of the software queues, built and not yet submitted: how many packets.
    staged: usize,
}

/// How often a thread that waits for a condition looks again without being woken.
const GLANCE: Duration = Duration::from_millis(100);

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

/// What the scheduler's thread does next.
enum Step {
    /// Nothing is left to do, for ever.
    End,
    /// The adapter is lost: rule and text.
    Lose(&'static str, String),
    /// Ask a node to give up what it holds.
    Preempt(u32),
    /// Take an allocation out of the aperture.
    Evict(Shared<Allocation>),
    /// Make a packet's allocations resident.
    Prepare(Packet),
    /// Hand the first staged packet to the hardware.
    Submit,
}

/// The scheduler's thread.
pub(crate) struct Worker {
    adapter: Arc<Adapter>,
    /// Built and in order: paging packets and the packet that needs them.
    pub(crate) staged: VecDeque<Packet>,
    /// Waits for packets in the hardware to let go of what it needs, since this generation.
    blocked: Option<(Packet, u64)>,
}

impl Worker {
    /// The thread's body: runs until [`Scheduler::ending`] and nothing is outstanding.
    pub(crate) fn run(adapter: Arc<Adapter>) {
        let mut worker = Self { adapter, staged: VecDeque::new(), blocked: None };
        loop {
            match worker.next() {
                Step::End => break,
                Step::Lose(rule, text) => worker.lose(rule, &text),
                Step::Preempt(node) => worker.adapter.preempt_now(node),
                Step::Evict(allocation) => worker.evict(&allocation),
                Step::Prepare(packet) => worker.prepare(packet),
                Step::Submit => worker.submit_first(),
            }
        }
        lock(&worker.adapter.scheduler).ended = true;
        worker.adapter.settled.notify_all();
    }

    pub(crate) fn adapter(&self) -> &Arc<Adapter> {
        &self.adapter
    }

    /// Waits for something to do.
    fn next(&mut self) -> Step {
        let adapter = Arc::clone(&self.adapter);
        let options = adapter.options();
        let mut scheduler = lock(&adapter.scheduler);
        loop {
            scheduler.staged = self.staged.len();
            let now = Instant::now();
            if let Some((rule, text)) = scheduler.lost.take()
                && adapter.state() == State::Started
            {
                return Step::Lose(rule, text);
            }
            let mut wake = GLANCE;
            for (ordinal, node) in scheduler.nodes.iter_mut().enumerate() {
                let since = node.ledger.front().map(|(_, packet)| packet.since);
                let asked = node.preempting.map(|(_, since)| since);
                let deadline = since.into_iter().chain(asked).min();
                let Some(deadline) = deadline else { continue };
                let age = now.saturating_duration_since(deadline);
                if age >= options.tdr_delay {
                    return Step::Lose("S11", stuck(ordinal, node, age));
                }
                wake = wake.min(options.tdr_delay - age);
                // Rule R08: who can be preempted is asked before the timeout.
                let half = options.tdr_delay / 2;
                let asks = adapter.caps().preemption_aware && node.preempting.is_none();
                if asks && (age >= half || node.preempt_wanted) {
                    node.preempt_wanted = false;
                    return Step::Preempt(ordinal as u32);
                }
                if asks {
                    wake = wake.min(half - age);
                }
            }
            while let Some(packet) = scheduler.resubmit.pop_back() {
                self.staged.push_front(packet);
            }
            if let Some(packet) = self.staged.front() {
                if self.may_submit(&scheduler, packet) {
                    return Step::Submit;
                }
            } else if let Some((_, generation)) = &self.blocked {
                if *generation != scheduler.generation
                    && let Some((packet, _)) = self.blocked.take()
                {
                    return Step::Prepare(packet);
                }
            } else if let Some(allocation) = scheduler.evictions.pop_front() {
                return Step::Evict(allocation);
            } else if let Some(packet) = pick(&mut scheduler, options.hardware_queue_depth) {
                return Step::Prepare(packet);
            } else if scheduler.ending && scheduler.outstanding == 0 {
                return Step::End;
            }
            scheduler = wait_for(&adapter.work, scheduler, wake.max(Duration::from_millis(1))).0;
        }
    }

    /// Whether the hardware takes this packet now: its node has room and is not giving up what it holds; paging of
    /// another node that it needs has ended.
    fn may_submit(&self, scheduler: &Scheduler, packet: &Packet) -> bool {
        let Some(node) = scheduler.nodes.get(packet.node() as usize) else { return true };
        if node.preempting.is_some() || node.ledger.len() >= self.adapter.options().hardware_queue_depth {
            return false;
        }
        let paging = self.adapter.caps().paging_node;
        if packet.kind == Kind::Paging || packet.node() == paging {
            return true;
        }
        scheduler
            .nodes
            .get(paging as usize)
            .is_none_or(|node| node.ledger.iter().all(|(_, other)| other.kind != Kind::Paging))
    }

    fn prepare(&mut self, packet: Packet) {
        if !packet.context.device.active() || self.adapter.state() != State::Started {
            self.cancel(packet);
            return;
        }
        match self.make_resident(&packet) {
            Residency::Ready => self.staged.push_back(packet),
            Residency::Wait(generation) => self.blocked = Some((packet, generation)),
            Residency::TooLarge => {
                packet.context.device.lose(D3DKMT_DEVICEEXECUTION_ERROR_OUTOFMEMORY);
                self.cancel(packet);
            }
            Residency::Lost(rule, text) => {
                self.cancel(packet);
                self.lose(rule, &text);
            }
        }
    }

    fn submit_first(&mut self) {
        let Some(packet) = self.staged.pop_front() else { return };
        let gone = packet.kind != Kind::Paging && !packet.context.device.active();
        if gone || self.adapter.state() != State::Started {
            self.cancel(packet);
        } else if let Err((rule, text)) = self.submit(packet) {
            self.lose(rule, &text);
        }
    }

    /// Patch, then SubmitCommand.
    ///
    /// `NTSTATUS DxgkDdiPatch(hAdapter, pPatch)`: PASSIVE_LEVEL, pageable, level one; only STATUS_SUCCESS (S03).
    /// `NTSTATUS DxgkDdiSubmitCommand(hAdapter, pSubmitCommand)`: DISPATCH_LEVEL, nonpageable, level one; only
    /// STATUS_SUCCESS (S02). Both get the same fence and the same offsets (S38).
    ///
    /// # Errors
    /// The rule that was broken; the packet has ended by then, unless the hardware may have it.
    fn submit(&mut self, mut packet: Packet) -> Result<(), (&'static str, String)> {
        let adapter = Arc::clone(&self.adapter);
        let table = adapter.driver().table();
        let (Some(patch), Some(submit)) = (table.DxgkDdiPatch, table.DxgkDdiSubmitCommand) else {
            adapter.end_packet(packet, PacketStage::Aborted, false);
            return Err(("L03", "a packet for a driver without Patch and SubmitCommand".into()));
        };
        let node = packet.node();
        {
            let mut scheduler = lock(&adapter.scheduler);
            let node = &mut scheduler.nodes[node as usize];
            if node.ledger.reserve().is_err() {
                drop(scheduler);
                adapter.end_packet(packet, PacketStage::Aborted, false);
                return Err(("memory", "the port has no memory for its ledger".into()));
            }
            // Rule S41: a preempted paging packet keeps its fence, any other packet gets a new one.
            if packet.fence == 0 {
                packet.fence = node.ledger.issue();
            }
        }
        for (element, open) in packet.allocations.iter_mut().zip(&packet.elements) {
            adapter.place(element, open.as_deref());
        }
        let hadapter = adapter.miniport();
        let paging = packet.kind == Kind::Paging;
        let mut args = DXGKARG_PATCH::zeroed();
        args.Anonymous.hContext = packet.context.miniport();
        args.DmaBufferPhysicalAddress = PHYSICAL_ADDRESS::new(packet.dma.physical() as i64);
        args.pDmaBuffer = packet.dma.virt().cast();
        args.DmaBufferSize = packet.dma.size();
        args.DmaBufferSubmissionEndOffset = packet.end;
        args.pDmaBufferPrivateData = packet.dma.private().cast();
        args.DmaBufferPrivateDataSize = packet.dma.private_size();
        args.DmaBufferPrivateDataSubmissionEndOffset = packet.private_end;
        if !paging {
            args.pAllocationList = packet.allocations.as_ptr();
            args.AllocationListSize = packet.allocations.len() as u32;
            args.pPatchLocationList = packet.patches.as_ptr();
            args.PatchLocationListSize = packet.patches.len() as u32;
            args.PatchLocationListSubmissionLength = packet.patches.len() as u32;
        }
        args.SubmissionFenceId = packet.fence;
        args.Flags.set_Paging(paging);
        args.Flags.set_Present(packet.kind == Kind::Present);
        args.Flags.set_NullRendering(packet.null_rendering);
        let times = if adapter.options().always_repatch { 2 } else { 1 };
        for _ in 0..times {
            let pointer = &raw mut args;
            // SAFETY: the entry point's contract: the adapter's handle; buffers and lists live in the packet.
            let status =
                adapter.call_with(Ddi::Patch, hadapter, pointer, || unsafe { patch(hadapter, pointer) });
            if status != STATUS_SUCCESS {
                adapter.end_packet(packet, PacketStage::Aborted, false);
                return Err(("S03", format!("Patch answered {status}")));
            }
        }
        self.adapter.stage(&packet, PacketStage::Patched);
        let mut args = DXGKARG_SUBMITCOMMAND::zeroed();
        args.Anonymous.hContext = packet.context.miniport();
        args.DmaBufferPhysicalAddress = PHYSICAL_ADDRESS::new(packet.dma.physical() as i64);
        args.DmaBufferSize = packet.dma.size();
        args.DmaBufferSubmissionEndOffset = packet.end;
        args.pDmaBufferPrivateData = packet.dma.private().cast();
        args.DmaBufferPrivateDataSize = packet.dma.private_size();
        args.DmaBufferPrivateDataSubmissionEndOffset = packet.private_end;
        args.SubmissionFenceId = packet.fence;
        args.Flags.set_Paging(paging);
        args.Flags.set_Present(packet.kind == Kind::Present);
        args.Flags.set_NullRendering(packet.null_rendering);
        args.NodeOrdinal = node;
        self.adapter.stage(&packet, PacketStage::Submitted);
        let fence = packet.fence;
        {
            let mut scheduler = lock(&adapter.scheduler);
            for open in packet.elements.iter().flatten() {
                open.allocation.pins.fetch_add(1, Ordering::AcqRel);
            }
            packet.since = Instant::now();
            scheduler.nodes[node as usize].ledger.submit(fence, packet);
        }
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle; the buffer and its private data live in the packet,
        // which the ledger holds until it is reported.
        let status =
            adapter.call_with(Ddi::SubmitCommand, hadapter, pointer, || unsafe { submit(hadapter, pointer) });
        if status == STATUS_SUCCESS {
            Ok(())
        } else {
            Err(("S02", format!("SubmitCommand answered {status}")))
        }
    }

    /// A packet that never reaches the hardware because its device or its adapter is lost.
    ///
    /// `NTSTATUS DxgkDdiCancelCommand(hAdapter, pCancelCommand)`: PASSIVE_LEVEL, level one; only for drivers with
    /// CancelCommandAware; only STATUS_SUCCESS (rule S09).
    pub(crate) fn cancel(&self, packet: Packet) {
        let adapter = &self.adapter;
        let entry =
            adapter.driver().table().DxgkDdiCancelCommand.filter(|_| adapter.caps().cancel_command_aware);
        if let Some(entry) = entry {
            let mut args = DXGKARG_CANCELCOMMAND::zeroed();
            args.hContext = packet.context.miniport();
            args.pDmaBuffer = packet.dma.virt().cast();
            args.DmaBufferSize = packet.dma.size();
            args.DmaBufferSubmissionEndOffset = packet.end;
            args.pDmaBufferPrivateData = packet.dma.private().cast();
            args.DmaBufferPrivateDataSize = packet.dma.private_size();
            args.DmaBufferPrivateDataSubmissionEndOffset = packet.private_end;
            args.pAllocationList = packet.allocations.as_ptr();
            args.AllocationListSize = packet.allocations.len() as u32;
            args.pPatchLocationList = packet.patches.as_ptr();
            args.PatchLocationListSize = packet.patches.len() as u32;
            args.PatchLocationListSubmissionLength = packet.patches.len() as u32;
            let hadapter = adapter.miniport();
            let pointer = &raw mut args;
            // SAFETY: the entry point's contract: the adapter's handle; buffers and lists live in the packet.
            let status = adapter
                .call_with(Ddi::CancelCommand, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
            if status != STATUS_SUCCESS {
                adapter.violation("S09", &format!("CancelCommand answered {status}"));
            }
        }
        adapter.end_packet(packet, PacketStage::Cancelled, false);
    }

    /// The adapter is lost: until recovery exists it is treated as pulled out (see [`crate::removal`]).
    fn lose(&mut self, rule: &'static str, text: &str) {
        let adapter = Arc::clone(&self.adapter);
        if !adapter.begin_removal(rule, text) {
            return;
        }
        let mut waiting: VecDeque<Packet> = self.staged.drain(..).collect();
        waiting.extend(self.blocked.take().map(|(packet, _)| packet));
        let mut aborted = VecDeque::new();
        {
            let mut scheduler = lock(&adapter.scheduler);
            waiting.extend(scheduler.resubmit.drain(..));
            scheduler.evictions.clear();
            for node in &mut scheduler.nodes {
                node.preempting = None;
                aborted.extend(node.ledger.abort());
                while let Some(context) = node.ready.pop_front() {
                    let mut queue = lock(&context.queue);
                    queue.listed = false;
                    waiting.extend(queue.packets.drain(..));
                }
            }
        }
        for packet in waiting {
            self.cancel(packet);
        }
        for (_, packet) in aborted {
            adapter.end_packet(packet, PacketStage::Aborted, true);
        }
        adapter.forget_residency();
        adapter.settled.notify_all();
    }
}

/// The next packet of a node that has room, from the context whose turn it is.
fn pick(scheduler: &mut Scheduler, depth: usize) -> Option<Packet> {
    for node in &mut scheduler.nodes {
        if node.preempting.is_some() || node.ledger.len() >= depth {
            continue;
        }
        while let Some(context) = node.ready.pop_front() {
            let mut queue = lock(&context.queue);
            let packet = queue.packets.pop_front();
            if queue.packets.is_empty() {
                queue.listed = false;
                queue.packets.shrink_to_fit();
            } else {
                node.ready.push_back(context.clone());
            }
            if packet.is_some() {
                return packet;
            }
        }
    }
    None
}

fn stuck(ordinal: usize, node: &Node, age: Duration) -> String {
    let ms = age.as_millis();
    match (node.ledger.front(), node.preempting) {
        (Some((fence, _)), _) => {
            format!("node {ordinal}: the packet with fence {fence} is unfinished after {ms} ms")
        }
        (None, Some((fence, _))) => {
            format!("node {ordinal}: preemption request {fence} is unanswered after {ms} ms")
        }
        (None, None) => format!("node {ordinal}"),
    }
}
