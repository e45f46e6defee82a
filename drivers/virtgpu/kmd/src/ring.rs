//! What the interrupt lock guards: the queue, what is in it, and what waits for room.
//!
//! Submissions go through three places, in order: `waiting`, `feeding` (the one that is being posted) and `running`
//! (posted, not all back). They end from the front only, so fences are reported in the order of submission whatever
//! order the device works in. The driver's own messages have a queue of their own, which goes first: they are few, and
//! what they are about is in no packet any more.

mod life;
mod objects;

use wddm::nt::cell::Owner;
use wddm::nt::pool::{NoMemory, NonPagedArc, NonPagedArray};
use wddm::submit::{EmptySubmission, notify_preempted};
use wddm::{AdapterRef, DeviceLevel, PassiveLevel, Submission, SubmissionQueue, pageable};

use crate::allocation::Resource;
use crate::channel::Channel;
use crate::frame::{Frame, tag};
use crate::own::{Own, Pending};
use crate::submit::Work;
use crate::virtio::pci::Doorbell;
use crate::virtio::queue::Queue;
use crate::virtio::wire::{self, Answer};
use crate::{TAG, Virtgpu};

type Adapter<'a> = AdapterRef<'a, Virtgpu>;

/// Messages that the DPC gives back at once.
pub const BATCH: usize = 16;

/// What is in a slot of the queue.
enum Slot {
    Free,
    /// A command of a packet: the packet's place in the order, and where in its buffer the response is.
    Command {
        sequence: u64,
        response: u32,
    },
    Own(Own),
}

/// A submission without a packet, after everything that came before it.
struct Empty {
    sequence: u64,
    submission: EmptySubmission,
}

/// A preemption request, answered when everything that came before it has ended.
#[derive(Clone, Copy)]
struct Preemption {
    sequence: u64,
    fence: u32,
}

/// Whether the queue may be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Life {
    /// It may.
    Running,
    /// The device is being reset, or did not come back from it.
    Stopped,
    /// The device is gone.
    Gone,
}

/// The state behind the interrupt lock.
pub struct Ring {
    owner: Owner,
    queue: Queue,
    doorbell: Doorbell,
    life: Life,
    /// Counts the device's lives: what the host knew in an earlier one it has forgotten.
    generation: u32,
    slots: NonPagedArray<Slot>,
    /// Messages of the driver's own that came back, for the DPC.
    retired: NonPagedArray<Option<Own>>,
    retired_count: usize,
    /// Messages of the driver's own that are in the queue or retired.
    own_out: usize,
    pending: Pending,
    waiting: SubmissionQueue<Virtgpu>,
    feeding: Option<Submission<Virtgpu>>,
    running: SubmissionQueue<Virtgpu>,
    empties: NonPagedArray<Option<Empty>>,
    first_empty: usize,
    empty_count: usize,
    preemption: Option<Preemption>,
    sequence: u64,
    fence: u64,
    last_submitted: u32,
    last_completed: u32,
}

impl Ring {
    /// A ring around a queue.
    #[pageable]
    pub fn new(
        owner: Owner,
        queue: Queue,
        queued_at_once: u32,
        at: &mut PassiveLevel,
    ) -> Result<Self, NoMemory> {
        let slots = usize::from(queue.slots());
        let empties = (queued_at_once as usize).clamp(16, 4096);
        Ok(Self {
            owner,
            queue,
            doorbell: Doorbell::default(),
            life: Life::Running,
            generation: 1,
            slots: NonPagedArray::new(slots, TAG, at, |_| Slot::Free)?,
            retired: NonPagedArray::new(slots, TAG, at, |_| None)?,
            retired_count: 0,
            own_out: 0,
            pending: Pending::default(),
            waiting: SubmissionQueue::default(),
            feeding: None,
            running: SubmissionQueue::default(),
            empties: NonPagedArray::new(empties, TAG, at, |_| None)?,
            first_empty: 0,
            empty_count: 0,
            preemption: None,
            sequence: 0,
            fence: 0,
            last_submitted: 0,
            last_completed: 0,
        })
    }

    /// Opens the cells of channels, resources and attachments.
    pub const fn owner(&mut self) -> &mut Owner {
        &mut self.owner
    }

    /// The device's life.
    pub const fn life(&self) -> Life {
        self.life
    }

    /// The fence of the last submission that ended.
    pub const fn last_completed(&self) -> u32 {
        self.last_completed
    }

    /// Whether nothing that was submitted is outstanding.
    pub const fn is_idle(&self) -> bool {
        self.waiting.is_empty() && self.feeding.is_none() && self.running.is_empty() && self.empty_count == 0
    }

    fn next_sequence(&mut self) -> u64 {
        self.sequence = self.sequence.wrapping_add(1);
        self.sequence
    }

    /// Takes a packet.
    pub fn submit(&mut self, this: Adapter<'_>, mut submission: Submission<Virtgpu>, at: &mut DeviceLevel) {
        this.counters.submissions.add(1);
        if self.life == Life::Gone {
            // The port ends it: it knows that the adapter is gone.
            submission.abandon();
            return;
        }
        // None comes twice: preemption is answered when everything before it has ended.
        submission.packet_mut().sequence = self.next_sequence();
        self.last_submitted = submission.fence();
        self.waiting.push(submission);
        self.feed(this, at);
    }

    /// Takes a submission without a packet.
    pub fn submit_empty(&mut self, this: Adapter<'_>, submission: EmptySubmission, at: &mut DeviceLevel) {
        this.counters.submissions.add(1);
        if self.life == Life::Gone {
            return;
        }
        self.last_submitted = submission.fence();
        let empty = Empty { sequence: self.next_sequence(), submission };
        let capacity = self.empties.len();
        let full = self.empty_count >= capacity;
        // More than the port announced: the last one stands for it, since its fence is the later one.
        let index = if full { self.empty_count.saturating_sub(1) } else { self.empty_count };
        let place = self.first_empty.wrapping_add(index).checked_rem(capacity).unwrap_or(0);
        if let Some(slot) = self.empties.get_mut(place) {
            *slot = Some(empty);
            self.empty_count = index.wrapping_add(1);
        }
        self.report(this, at);
    }

    /// Posts what there is room for, and reports what has ended by that.
    ///
    /// A packet that did not fit goes on when half of the ring is free: the device has enough to do until then, and is
    /// told once of many commands and not of each that takes another's place.
    pub fn feed(&mut self, this: Adapter<'_>, at: &mut DeviceLevel) {
        if self.life == Life::Running {
            self.post_pending();
            while !(self.feeding.is_some() && self.queue.is_crowded())
                && let Some(mut submission) = self.feeding.take().or_else(|| self.waiting.pop())
            {
                if self.advance(&mut submission, this).is_none() {
                    self.feeding = Some(submission);
                    break;
                }
                self.running.push(submission);
            }
            self.publish(this);
        }
        self.report(this, at);
    }

    fn publish(&mut self, this: Adapter<'_>) {
        if self.queue.publish() {
            this.counters.doorbells.add(1);
            this.transport.ring(self.doorbell);
        }
    }

    fn post_pending(&mut self) {
        while !self.pending.is_empty() && self.has_room_for_own() {
            let Some(own) = self.pending.pop(&mut self.owner) else { return };
            self.post_own(own);
        }
    }

    fn has_room_for_own(&self) -> bool {
        self.queue.has_room() && self.own_out < self.retired.len()
    }

    /// Posts a message of the driver's own. None when there is no room.
    fn post_own(&mut self, own: Own) -> Option<()> {
        if !self.has_room_for_own() {
            return None;
        }
        let (request, response) = own.parts()?;
        response.fill(0, response.len(), 0)?;
        let slot = self.queue.post(&request, &response)?;
        *self.slots.get_mut(usize::from(slot))? = Slot::Own(own);
        self.own_out = self.own_out.wrapping_add(1);
        Some(())
    }

    /// Posts as much of a packet as there is room for. None: it is not all posted.
    fn advance(&mut self, submission: &mut Submission<Virtgpu>, this: Adapter<'_>) -> Option<()> {
        if submission.flags().null_rendering {
            return Some(());
        }
        match submission.packet().work {
            Work::Idle => Some(()),
            Work::Render => {
                let Some(channel) = submission.channel().map(|channel| channel.owner()) else {
                    return Some(());
                };
                if channel.lost() || self.announce(&channel)?.is_forgotten() {
                    // Its fence is reported in its turn; nothing of it is executed.
                    return Some(());
                }
                self.attach(submission, &channel)?;
                self.commands(submission, this)
            }
            Work::Paging(flight) => {
                let Some(resource) = submission.owner(flight) else { return Some(()) };
                self.create(&resource)?;
                self.commands(submission, this)
            }
        }
    }

    /// Tells the host of a channel, once.
    fn announce(&mut self, channel: &NonPagedArc<Channel>) -> Option<Announced> {
        let created = channel.state(&mut self.owner)?.created;
        if created == self.generation {
            return Some(Announced::Known);
        }
        if created != 0 {
            return Some(Announced::Forgotten);
        }
        self.post_own(Own::CreateContext(channel.clone()))?;
        channel.state(&mut self.owner)?.created = self.generation;
        channel.bear(self.generation);
        Some(Announced::Known)
    }

    /// Tells the host of a resource, once: what it has refused is not offered again.
    fn create(&mut self, resource: &NonPagedArc<Resource>) -> Option<()> {
        if resource.failed() || resource.state(&mut self.owner)?.created == self.generation {
            return Some(());
        }
        self.post_own(Own::CreateResource(resource.clone()))?;
        let generation = self.generation;
        resource.state(&mut self.owner)?.created = generation;
        Some(())
    }

    /// Sees to it that the channel may name what the packet uses.
    fn attach(&mut self, submission: &mut Submission<Virtgpu>, channel: &NonPagedArc<Channel>) -> Option<()> {
        loop {
            let index = submission.packet().items;
            let Some(flight) = submission.items().get(index as usize).copied() else { return Some(()) };
            if let Some(open) = submission.open(flight) {
                self.create(open.resource())?;
            }
            // Render has paired the two; if not, the host refuses the command.
            let attach = submission
                .open(flight)
                .and_then(|open| channel.find(open.serial(), open.resource().id(), &mut self.owner));
            if let Some(attach) = attach
                && attach.state(&mut self.owner)?.attached != self.generation
            {
                self.post_own(Own::Attach(attach.clone()))?;
                attach.state(&mut self.owner)?.attached = self.generation;
            }
            submission.packet_mut().items = index.wrapping_add(1);
        }
    }

    /// Posts a packet's commands.
    fn commands(&mut self, submission: &mut Submission<Virtgpu>, this: Adapter<'_>) -> Option<()> {
        loop {
            let dma = submission.dma();
            let offset = submission.packet().offset as usize;
            let (Some(length), Some(tag)) = (dma.read_u32(offset), dma.read_u32(offset.saturating_add(4)))
            else {
                return Some(());
            };
            let Some(frame) = Frame::new(offset, length as usize, dma.len()) else { return Some(()) };
            let mut post = true;
            if let Work::Paging(flight) = submission.packet().work {
                let resource = submission.open(flight)?;
                let state = resource.state(&mut self.owner)?;
                match tag {
                    tag::DETACH_BACKING if state.backed != self.generation => post = false,
                    tag::DETACH_BACKING if self.queue.has_room() => state.backed = 0,
                    tag::ATTACH_BACKING if self.queue.has_room() => state.backed = self.generation,
                    _ => {}
                }
            }
            if post && !self.queue.has_room() {
                return None;
            }
            if post {
                if frame.end == dma.len() {
                    // The last one comes back when everything before it is done.
                    self.fence = self.fence.wrapping_add(1);
                    dma.write_u32(frame.request.checked_add(wire::HEADER_FLAGS)?, wire::FLAG_FENCE)?;
                    dma.write_u64(frame.request.checked_add(wire::HEADER_FENCE)?, self.fence)?;
                }
                let request = dma.part(frame.request, frame.length)?;
                let response = dma.part(frame.response, wire::HEADER)?;
                let slot = self.queue.post(&request, &response)?;
                let sequence = submission.packet().sequence;
                let response = u32::try_from(frame.response).ok()?;
                *self.slots.get_mut(usize::from(slot))? = Slot::Command { sequence, response };
                this.counters.commands.add(1);
            }
            let packet = submission.packet_mut();
            packet.offset = u32::try_from(frame.end).ok()?;
            packet.out = packet.out.wrapping_add(u32::from(post));
        }
    }

    /// Takes what the device has returned, and reports what has ended by that. True if there was anything.
    pub fn collect(&mut self, this: Adapter<'_>, at: &mut DeviceLevel) -> bool {
        let mut any = false;
        while self.life == Life::Running
            && let Some(returned) = self.queue.take()
        {
            any = true;
            let entry = returned.ok().and_then(|slot| {
                let entry = self.slots.get_mut(usize::from(slot))?;
                match core::mem::replace(entry, Slot::Free) {
                    Slot::Free => None,
                    entry => Some((slot, entry)),
                }
            });
            let Some((slot, entry)) = entry else {
                // The device returned what it was not given: nothing that it says can be believed.
                self.life = Life::Stopped;
                this.break_down();
                break;
            };
            self.queue.release(slot);
            match entry {
                Slot::Free => {}
                Slot::Command { sequence, response } => self.command_back(this, sequence, response),
                Slot::Own(own) => self.own_back(this, own),
            }
        }
        self.report(this, at);
        if any && (self.retired_count != 0 || self.feeding.is_some() || !self.pending.is_empty()) {
            this.dxgk().queue_dpc();
        }
        any
    }

    fn command_back(&mut self, this: Adapter<'_>, sequence: u64, response: u32) {
        let mut kept = None;
        if let Some(submission) = self.feeding.as_mut()
            && submission.packet().sequence == sequence
        {
            kept = judge(this, submission, response, &mut self.owner);
            let packet = submission.packet_mut();
            packet.out = packet.out.saturating_sub(u32::from(kept.is_none()));
        } else {
            self.running.for_each(|mut queued| {
                if queued.packet().sequence != sequence {
                    return true;
                }
                kept = judge(this, &queued, response, &mut self.owner);
                let packet = queued.packet_mut();
                packet.out = packet.out.saturating_sub(u32::from(kept.is_none()));
                false
            });
        }
        if let Some(resource) = kept {
            self.revoke(resource, sequence);
        }
    }

    fn own_back(&mut self, this: Adapter<'_>, own: Own) {
        let answer = own.parts().and_then(|(_, response)| response.read_u32(0));
        let refused = refused(this, answer);
        if refused {
            own.refused(&mut self.owner);
        }
        if let Own::Unref(resource) = &own {
            self.revoked(this, resource, refused);
        }
        self.retire(own);
    }

    /// Keeps a message for the DPC, which may drop the last share in its object.
    fn retire(&mut self, own: Own) {
        if let Some(slot) = self.retired.get_mut(self.retired_count) {
            *slot = Some(own);
            self.retired_count = self.retired_count.wrapping_add(1);
        }
    }

    /// Some of the messages that came back, to be dropped at DISPATCH_LEVEL or below.
    pub fn take_retired(&mut self) -> [Option<Own>; BATCH] {
        let mut batch = [const { None }; BATCH];
        for to in &mut batch {
            let Some(last) = self.retired_count.checked_sub(1) else { break };
            *to = self.retired.get_mut(last).and_then(Option::take);
            self.retired_count = last;
            self.own_out = self.own_out.saturating_sub(1);
        }
        batch
    }

    /// The place in the order of the oldest packet that has not ended.
    fn oldest(&mut self) -> Option<u64> {
        if let Some(first) = self.running.first() {
            return Some(first.packet().sequence);
        }
        if let Some(submission) = &self.feeding {
            return Some(submission.packet().sequence);
        }
        self.waiting.first().map(|first| first.packet().sequence)
    }

    /// Reports everything that has ended, in order.
    fn report(&mut self, this: Adapter<'_>, at: &mut DeviceLevel) {
        loop {
            let oldest = self.oldest();
            let empty = self.empties.get(self.first_empty).and_then(Option::as_ref);
            if empty.is_some_and(|empty| oldest.is_none_or(|oldest| empty.sequence < oldest))
                && let Some(empty) = self.pop_empty()
            {
                self.last_completed = empty.submission.fence();
                this.counters.completions.add(1);
                empty.submission.complete(this.dxgk(), at);
                continue;
            }
            let done = self.running.first().is_some_and(|first| first.packet().out == 0);
            let Some(submission) = done.then(|| self.running.pop()).flatten() else { break };
            self.last_completed = submission.fence();
            this.counters.completions.add(1);
            submission.complete(this.dxgk(), at);
        }
        if let Some(preemption) = self.preemption {
            let older = self.oldest().is_some_and(|oldest| oldest < preemption.sequence);
            // An empty submission waits only for what is older than itself.
            if !older {
                self.preemption = None;
                notify_preempted(this.dxgk(), preemption.fence, self.last_completed, 0, at);
            }
        }
    }

    fn pop_empty(&mut self) -> Option<Empty> {
        let empty = self.empties.get_mut(self.first_empty).and_then(Option::take);
        let capacity = self.empties.len();
        self.first_empty = self.first_empty.wrapping_add(1).checked_rem(capacity).unwrap_or(0);
        self.empty_count = self.empty_count.saturating_sub(1);
        empty
    }

    /// Takes a preemption request: answered at once if nothing is outstanding, else when that has ended. The host has
    /// no way to take a command back.
    pub fn preempt(&mut self, this: Adapter<'_>, fence: u32, at: &mut DeviceLevel) {
        let sequence = self.next_sequence();
        self.preemption = Some(Preemption { sequence, fence });
        self.collect(this, at);
    }
}

enum Announced {
    Known,
    /// The host knew it before the device was reset.
    Forgotten,
}

impl Announced {
    const fn is_forgotten(&self) -> bool {
        matches!(self, Self::Forgotten)
    }
}

/// Whether the first dword of a response does not say that the device has done it. One that says nothing leaves open what
/// the device knows and has: only a reset helps.
fn refused(this: Adapter<'_>, kind: Option<u32>) -> bool {
    let answer = Answer::of(kind);
    if answer == Answer::None {
        this.break_down();
    }
    if answer != Answer::Done {
        this.counters.errors.add(1);
    }
    answer != Answer::Done
}

/// Looks at a command's response: what the device refuses costs the context, or the resource. Answers a resource whose
/// pages the device does not give back: once the packet has ended the port gives them to others.
fn judge(
    this: Adapter<'_>,
    submission: &Submission<Virtgpu>,
    response: u32,
    owner: &mut Owner,
) -> Option<NonPagedArc<Resource>> {
    let dma = submission.dma();
    let refused = refused(this, dma.read_u32(response as usize));
    let Work::Paging(flight) = submission.packet().work else {
        if refused && let Some(channel) = submission.channel() {
            channel.lose();
        }
        return None;
    };
    let resource = submission.open(flight)?;
    if refused {
        resource.fail();
    }
    // DETACH_BACKING is the first message where there is one.
    let first = Frame::new(0, wire::SHORT, dma.len())?;
    let detach = dma.read_u32(4) == Some(tag::DETACH_BACKING) && first.response == response as usize;
    // What the device did not make it has no pages of, and what it is forgetting a packet before this one waits for.
    let known = resource.state(owner)?.created != 0;
    (refused && detach && known).then(|| submission.owner(flight)).flatten()
}
