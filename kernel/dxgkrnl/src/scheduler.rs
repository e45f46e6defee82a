//! The scheduler's thread: it takes packets from the software queues and feeds the hardware.
#![allow(unsafe_code)]

use crate::adapter::{Adapter, State};
use crate::allocation::Allocation;
use crate::paging::Residency;
use crate::shared::Shared;
use crate::submit::{GLANCE, Kind, Node, Packet, Scheduler};
use crate::sync::{lock, wait_for};
use ntoskrnl::{Ddi, PacketStage};
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use wddm_sys::wddm3_2::{
    D3DDDI_PATCHLOCATIONLIST, D3DKMT_DEVICEEXECUTION_ERROR_OUTOFMEMORY, DXGKARG_CANCELCOMMAND, DXGKARG_PATCH,
    DXGKARG_SUBMITCOMMAND, PHYSICAL_ADDRESS,
};
use wddm_sys::{InterfaceVersion, Record, STATUS_SUCCESS};

/// A wait that ends so much too late means that the host was busy with something else, or stood still.
const STALL: Duration = Duration::from_millis(100);

/// How much too late a wait of `asked` ended that took so long, if that means a stall.
fn stalled(asked: Duration, took: Duration) -> Option<Duration> {
    took.checked_sub(asked).filter(|late| *late >= STALL)
}

/// What the scheduler's thread does next.
#[expect(
    clippy::large_enum_variant,
    reason = "there is one at a time, and a box would be memory that may be refused"
)]
enum Step {
    /// Nothing is left to do, for ever.
    End,
    /// The adapter is lost: rule and text.
    Lose(&'static str, String),
    /// Reset the adapter, whatever it has.
    Recover,
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

/// The patch locations of a packet between two of a submission behind it. None if the DMA buffer has no room for one, or
/// the port none for the list.
fn surrounded(packet: &Packet) -> Option<Vec<D3DDDI_PATCHLOCATIONLIST>> {
    with_others(packet, 1)
}

/// A packet's patch locations, with one behind them that belongs to no submission.
fn followed(packet: &Packet) -> Option<Vec<D3DDDI_PATCHLOCATIONLIST>> {
    with_others(packet, 0)
}

/// `before` elements that belong to no submission, the packet's, and one more such.
fn with_others(packet: &Packet, before: usize) -> Option<Vec<D3DDDI_PATCHLOCATIONLIST>> {
    let first = packet.patches.first()?;
    if packet.end.checked_add(size_of::<u32>() as u32)? > packet.dma.size() {
        return None;
    }
    let mut other = D3DDDI_PATCHLOCATIONLIST::zeroed();
    (other.AllocationIndex, other.Value) = (first.AllocationIndex, first.Value);
    (other.PatchOffset, other.SplitOffset) = (packet.end, packet.end);
    let mut list = Vec::new();
    list.try_reserve_exact(packet.patches.len() + before + 1).ok()?;
    list.extend(std::iter::repeat_n(other, before));
    list.extend_from_slice(&packet.patches);
    list.push(other);
    Some(list)
}

impl Drop for Worker {
    /// Nobody waits for a thread that has ended, in whichever way.
    fn drop(&mut self) {
        lock(&self.adapter.scheduler).ended = true;
        self.adapter.settled.notify_all();
    }
}

impl Worker {
    /// The thread's body: runs until [`Scheduler::ending`] and nothing is outstanding.
    pub(crate) fn run(adapter: Arc<Adapter>) {
        let mut worker = Self { adapter, staged: VecDeque::new(), blocked: None };
        loop {
            match worker.next() {
                Step::End => break,
                Step::Lose(rule, text) => worker.lose(rule, &text),
                Step::Recover => worker.recover(),
                Step::Preempt(node) => worker.adapter.preempt_now(node),
                Step::Evict(allocation) => worker.evict(&allocation),
                Step::Prepare(packet) => worker.prepare(packet),
                Step::Submit => worker.submit_first(),
            }
        }
    }

    pub(crate) fn adapter(&self) -> &Arc<Adapter> {
        &self.adapter
    }

    /// Takes the packets that have left their queues and are not in the hardware.
    pub(crate) fn take_ready(&mut self) -> VecDeque<Packet> {
        let mut ready: VecDeque<Packet> = self.staged.drain(..).collect();
        ready.extend(self.blocked.take().map(|(packet, _)| packet));
        ready
    }

    /// Waits for something to do.
    fn next(&mut self) -> Step {
        let adapter = Arc::clone(&self.adapter);
        let options = adapter.options();
        let mut scheduler = lock(&adapter.scheduler);
        loop {
            let now = Instant::now();
            if let Some((rule, text)) = scheduler.lost.take()
                && adapter.state() == State::Started
            {
                return Step::Lose(rule, text);
            }
            if std::mem::take(&mut scheduler.recovery_wanted) {
                return Step::Recover;
            }
            let mut wake = GLANCE;
            for (ordinal, node) in scheduler.nodes.iter_mut().enumerate() {
                let may_ask = adapter.caps().preemption_aware && adapter.state() == State::Started;
                if node.preempt_wanted && node.preempting.is_none() && may_ask {
                    node.preempt_wanted = false;
                    return Step::Preempt(ordinal as u32);
                }
                let since = node.ledger.front().map(|(_, packet)| packet.since);
                let asked = node.preempting.map(|(_, since)| since);
                let deadline = since.into_iter().chain(asked).min();
                let Some(deadline) = deadline.filter(|_| adapter.state() == State::Started) else { continue };
                let age = now.saturating_duration_since(deadline);
                if age >= options.tdr_delay {
                    let (rule, text) = stuck(ordinal, node, age);
                    return Step::Lose(rule, text);
                }
                wake = wake.min(options.tdr_delay - age);
                // Rule R08: who can be preempted is asked before the timeout.
                let half = options.tdr_delay / 2;
                let asks = adapter.caps().preemption_aware && node.preempting.is_none();
                let given = node.ledger.front().is_some_and(|(_, packet)| packet.given_time);
                let long = !given && age >= half;
                if asks && long {
                    if let Some((_, packet)) = node.ledger.front_mut() {
                        packet.given_time = true;
                    }
                    return Step::Preempt(ordinal as u32);
                }
                if asks && !given {
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
            } else if scheduler.queues_held == 0
                && let Some(packet) = pick(&mut scheduler, options.hardware_queue_depth)
            {
                return Step::Prepare(packet);
            } else if scheduler.ending && scheduler.outstanding == 0 {
                return Step::End;
            }
            let asked = wake.max(Duration::from_millis(1));
            scheduler = wait_for(&adapter.work, scheduler, asked).0;
            // Time in which the port itself was kept from running does not count against the driver.
            if let Some(late) = stalled(asked, now.elapsed()) {
                for node in &mut scheduler.nodes {
                    if let Some((_, packet)) = node.ledger.front_mut() {
                        packet.since += late;
                    }
                    if let Some((_, since)) = &mut node.preempting {
                        *since += late;
                    }
                }
            }
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
        if let Kind::Virtual(address) = packet.kind {
            return self.submit_virtual(packet, address);
        }
        let adapter = Arc::clone(&self.adapter);
        let table = adapter.driver().table();
        let (Some(patch), Some(submit)) = (table.DxgkDdiPatch, table.DxgkDdiSubmitCommand) else {
            adapter.end_packet(packet, PacketStage::Aborted, false);
            return Err(("L03", "a packet for a driver without Patch and SubmitCommand".into()));
        };
        let node = packet.node();
        if !adapter.issue(&mut packet) {
            adapter.end_packet(packet, PacketStage::Aborted, false);
            return Err(("memory", "the port has no memory for its ledger".into()));
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
        let repatch = adapter.options().always_repatch;
        let between = if repatch { surrounded(&packet) } else { followed(&packet) };
        if !paging {
            args.pAllocationList = packet.allocations.as_ptr();
            args.AllocationListSize = packet.allocations.len() as u32;
            let list = between.as_ref().unwrap_or(&packet.patches);
            args.pPatchLocationList = list.as_ptr();
            args.PatchLocationListSize = list.len() as u32;
            args.PatchLocationListSubmissionStart = u32::from(repatch && between.is_some());
            args.PatchLocationListSubmissionLength = packet.patches.len() as u32;
        }
        args.SubmissionFenceId = packet.fence;
        args.Flags.set_Paging(paging);
        args.Flags.set_Present(packet.kind == Kind::Present);
        args.Flags.set_NullRendering(packet.null_rendering);
        let times = if repatch { 2 } else { 1 };
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
        args.Flags
            .set_ContextSwitch(packet.kind == Kind::Switch && adapter.version() >= InterfaceVersion::WIN8);
        let told = adapter.version() >= InterfaceVersion::WDDM2_0 && !adapter.caps().older_than_table;
        args.Flags.set_Resubmission(packet.again && told);
        args.NodeOrdinal = node;
        self.adapter.stage(&packet, PacketStage::Submitted);
        let fence = packet.fence;
        {
            let mut scheduler = lock(&adapter.scheduler);
            for open in packet.elements.iter().flatten() {
                open.allocation.pins.fetch_add(1, Ordering::AcqRel);
            }
            packet.at_head();
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
            // Commands at a virtual address are in no DMA buffer of the port's.
            if !matches!(packet.kind, Kind::Virtual(_)) {
                args.pDmaBuffer = packet.dma.virt().cast();
                args.DmaBufferSize = packet.dma.size();
                args.DmaBufferSubmissionEndOffset = packet.end;
            }
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
        let mut waiting = self.take_ready();
        let mut aborted = VecDeque::new();
        {
            let mut scheduler = lock(&adapter.scheduler);
            waiting.extend(scheduler.resubmit.drain(..));
            scheduler.evictions.clear();
            for node in &mut scheduler.nodes {
                node.preempting = None;
                node.preempt_wanted = false;
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
        lock(&adapter.scheduler).removed = true;
        adapter.settled.notify_all();
    }
}

impl Adapter {
    /// Gives a packet its fence, and makes room for it in the ledger. False if there is no memory.
    pub(crate) fn issue(&self, packet: &mut Packet) -> bool {
        let mut scheduler = lock(&self.scheduler);
        let Some(node) = scheduler.nodes.get_mut(packet.node() as usize) else { return false };
        if node.ledger.reserve().is_err() || node.refused.try_reserve(1).is_err() {
            return false;
        }
        // Rule S41: a preempted paging packet keeps its fence, any other packet gets a new one.
        if packet.fence == 0 {
            packet.fence = node.ledger.issue();
        }
        true
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

/// The rule that a node breaks which does not get on, and what it leaves undone.
fn stuck(ordinal: usize, node: &Node, age: Duration) -> (&'static str, String) {
    let ms = age.as_millis();
    match (node.ledger.front(), node.preempting) {
        (Some((fence, _)), _) => {
            ("S11", format!("node {ordinal}: the packet with fence {fence} is unfinished after {ms} ms"))
        }
        (None, Some((fence, _))) => (
            "S18",
            format!(
                "node {ordinal} has nothing to do, and preemption request {fence} is unanswered after {ms} ms"
            ),
        ),
        (None, None) => ("S11", format!("node {ordinal}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_wait_that_ends_much_too_late_is_a_stall() {
        let ms = Duration::from_millis;
        assert_eq!(stalled(ms(1000), ms(400)), None, "woken");
        assert_eq!(stalled(ms(1000), ms(1000)), None);
        assert_eq!(stalled(ms(1000), ms(1099)), None, "a busy host");
        assert_eq!(stalled(ms(1000), ms(1760)), Some(ms(760)), "the time beyond what was asked, and no more");
    }
}
