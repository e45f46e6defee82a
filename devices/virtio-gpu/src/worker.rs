//! The device's one thread: it takes chains from the queues, has them executed and returns them.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::time::Duration;

use virtio_bindings::virtio_ring::VRING_AVAIL_F_NO_INTERRUPT;
use virtio_queue::QueueT;
use vm_memory::{Bytes, GuestAddress, GuestMemoryMmap};
use zerocopy::FromBytes;

use crate::backend::{Error, FenceSink};
use crate::control::{Answer, Control};
use crate::fault::Fault;
use crate::protocol::{Command, F_VIRGL, FLAG_FENCE, Header, Response};
use crate::queue::{self, Chain, Malformed};
use crate::shared::{Shared, lock};
use crate::transport::{CONTROL, CURSOR, F_INDIRECT_DESC};

/// How soon a backend with pending fences is asked after a command, and at most how long it is left alone: in between
/// each pause is twice the one before.
const FIRST_POLL: Duration = Duration::from_micros(20);
const LAST_POLL: Duration = Duration::from_millis(1);

/// What the thread is to do next.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Job {
    Quit,
    Reset,
    Serve,
    Poll,
}

/// However the thread ends, nobody waits for it any more.
struct AtRest(Arc<Shared>);

impl Drop for AtRest {
    fn drop(&mut self) {
        self.0.ring(|wake| wake.quit = true);
    }
}

/// A chain whose answer waits for a fence.
struct Held {
    chain: Chain,
    answer: Answer,
}

pub struct Worker {
    shared: Arc<Shared>,
    memory: GuestMemoryMmap,
    control: Control,
    held: HashMap<u64, Held>,
    /// Until the backend is asked for fences.
    pause: Duration,
    request: Vec<u8>,
    max_request: usize,
    /// The number of the last command with the FENCE flag.
    last_fence: u64,
}

impl Worker {
    pub fn new(shared: Arc<Shared>, memory: GuestMemoryMmap, control: Control, max_request: usize) -> Self {
        Self {
            shared,
            memory,
            control,
            held: HashMap::new(),
            pause: FIRST_POLL,
            request: Vec::new(),
            max_request,
            last_fence: 0,
        }
    }

    /// The thread. Says first whether the backend started, then works until the device is pulled out or dies.
    pub fn run(mut self, started: SyncSender<std::io::Result<()>>) {
        let (shared, fenced) = (self.shared.clone(), self.shared.clone());
        let sink = FenceSink(Arc::new(move |token| fenced.fence_done(token)));
        let result = self.control.backend().start(&self.memory, sink);
        let failed = result.is_err();
        // The receiver waits for exactly this message.
        let _ = started.send(result);
        if failed {
            return;
        }
        let _end = AtRest(shared);
        loop {
            match self.next_job() {
                Job::Quit => return,
                Job::Reset => self.reset(),
                Job::Serve => self.serve(),
                Job::Poll => self.control.backend().poll(),
            }
        }
    }

    fn next_job(&mut self) -> Job {
        let shared = self.shared.clone();
        let mut wake = lock(&shared.wake);
        loop {
            if let Some(job) = shared.next(&wake) {
                wake.kicked &= job != Job::Serve;
                return job;
            }
            wake.resting = self.held.is_empty() || !shared.may_work();
            if wake.resting {
                shared.rest.notify_all();
            }
            let pause = (!self.held.is_empty()).then_some(self.pause);
            let waited = shared.wait(wake, pause);
            wake = waited.0;
            wake.resting = false;
            if waited.1 {
                self.pause = (self.pause * 2).min(LAST_POLL);
                return Job::Poll;
            }
        }
    }

    fn reset(&mut self) {
        self.control.reset();
        self.held.clear();
        self.last_fence = 0;
        {
            let mut stats = lock(&self.shared.stats);
            stats.resets += 1;
            stats.reset_with = (stats.contexts.live, stats.resources.live);
            stats.contexts = self.control.contexts_count;
            stats.resources = self.control.resources_count;
        }
        self.shared.finish_reset();
    }

    fn serve(&mut self) {
        self.control.set_features(lock(&self.shared.transport).features());
        self.pause = FIRST_POLL;
        let result = self.drain(CONTROL).and_then(|()| self.drain(CURSOR));
        if result.is_err() {
            lock(&self.shared.transport).conduct.breach("a ring makes no sense");
            self.shared.needs_reset();
        }
    }

    /// Returns the chains whose fences are done.
    fn finish_fences(&mut self) -> Result<(), Malformed> {
        let done = std::mem::take(&mut lock(&self.shared.wake).fences);
        for token in done {
            let Some(held) = self.held.remove(&token) else { continue };
            let dma = lock(&self.shared.dma);
            if !self.shared.may_work() {
                drop(dma);
                self.held.insert(token, held);
                lock(&self.shared.wake).fences.push(token);
                continue;
            }
            let notify =
                self.give_back(CONTROL, &held.chain, &held.answer.bytes, Some(held.answer.response))?;
            drop(dma);
            self.shared.interrupt(notify.then_some(CONTROL));
        }
        Ok(())
    }

    /// Serves a queue until it is empty or the device may not go on, and the fences that are done meanwhile.
    fn drain(&mut self, index: usize) -> Result<(), Malformed> {
        loop {
            self.finish_fences()?;
            // Held while guest memory is touched: whoever takes bus mastering away waits for it.
            let shared = self.shared.clone();
            let dma = lock(&shared.dma);
            if !shared.may_work() {
                lock(&shared.wake).kicked = true;
                return Ok(());
            }
            let Some(chain) = self.take(index)? else { return Ok(()) };
            let notify = if index == CONTROL { self.command(chain)? } else { self.cursor(&chain)? };
            drop(dma);
            shared.interrupt(notify.then_some(index));
        }
    }

    /// The next chain; None when the queue is empty and will ring when it no longer is.
    fn take(&mut self, index: usize) -> Result<Option<Chain>, Malformed> {
        let mut transport = lock(&self.shared.transport);
        if !transport.running() {
            return Ok(None);
        }
        let indirect = transport.features() & F_INDIRECT_DESC != 0;
        let Some(slot) = transport.queue(index).filter(|slot| slot.queue.ready()) else { return Ok(None) };
        loop {
            if let Some(chain) = queue::take(&mut slot.queue, &self.memory, indirect)? {
                transport.count_taken(index);
                return Ok(Some(chain));
            }
            if !slot.queue.enable_notification(&self.memory).map_err(|_| Malformed)? {
                return Ok(None);
            }
        }
    }

    /// Executes a command. Returns whether the driver is to be interrupted.
    fn command(&mut self, chain: Chain) -> Result<bool, Malformed> {
        let room = chain.room();
        // There is nowhere to say what went wrong.
        if room < size_of::<Header>() {
            return Err(Malformed);
        }
        chain.read(&self.memory, self.max_request, &mut self.request)?;
        let kind = self.request.first_chunk().map_or(0, |kind| u32::from_le_bytes(*kind));
        let header = Header::ref_from_prefix(&self.request).ok();
        let fence = header.filter(|(header, _)| header.flags.get() & FLAG_FENCE != 0);
        let fence = fence.map(|(header, _)| header.fence_id.get());
        if let Some(fence) = fence {
            // Devices that signal a fence signal all with smaller numbers.
            if fence <= self.last_fence {
                lock(&self.shared.transport).conduct.breach("fences have no rising numbers");
            }
            self.last_fence = fence;
        }
        let agreed = lock(&self.shared.transport).features() & F_VIRGL != 0;
        if Command(kind).is_3d() && !agreed {
            lock(&self.shared.transport).conduct.breach("3D is asked for that was not agreed on");
        }
        let fault = self.shared.faults.strike(Command(kind));
        let refuse = match fault {
            Some(Fault::Fail(error)) => Some(error),
            _ if chain.request_len() > self.max_request => Some(Error::OutOfMemory),
            _ => None,
        };
        let answer = self.control.execute(&self.request, room, refuse);
        {
            let mut stats = lock(&self.shared.stats);
            *stats.commands.entry(Command(kind)).or_default() += 1;
            stats.fenced += u64::from(fence.is_some());
            stats.contexts = self.control.contexts_count;
            stats.resources = self.control.resources_count;
            stats.last_backing = self.control.last_backing;
            stats.last_backing_at = self.control.last_backing_at;
            stats.last_capset = self.control.last_capset;
            stats.last_name.clone_from(&self.control.last_name);
        }
        if fault == Some(Fault::DropResponse) {
            return Ok(false);
        }
        let chain = match fault {
            Some(Fault::ReturnAs(head)) => chain.returned_as(head),
            _ => chain,
        };
        if fault == Some(Fault::NoAnswer) {
            return self.give_back(CONTROL, &chain, &[], None);
        }
        if fault == Some(Fault::ReturnTwice) {
            self.give_back(CONTROL, &chain, &answer.bytes, None)?;
        }
        if let Some(token) = answer.fence {
            self.held.insert(token, Held { chain, answer });
            return Ok(false);
        }
        self.give_back(CONTROL, &chain, &answer.bytes, Some(answer.response))
    }

    /// There is no cursor plane: a cursor command is refused where there is room to say so, and returned either way.
    fn cursor(&mut self, chain: &Chain) -> Result<bool, Malformed> {
        lock(&self.shared.stats).cursor_commands += 1;
        if chain.room() < size_of::<Header>() {
            return self.give_back(CURSOR, chain, &[], None);
        }
        chain.read(&self.memory, self.max_request, &mut self.request)?;
        let answer = self.control.execute(&self.request, chain.room(), Some(Error::Unspecified));
        self.give_back(CURSOR, chain, &answer.bytes, Some(answer.response))
    }

    /// Writes an answer and returns the chain, unless a reset has taken the queue away meanwhile.
    fn give_back(
        &self,
        index: usize,
        chain: &Chain,
        bytes: &[u8],
        response: Option<Response>,
    ) -> Result<bool, Malformed> {
        let mut transport = lock(&self.shared.transport);
        if !transport.running() {
            return Ok(false);
        }
        let Some(slot) = transport.queue(index) else { return Ok(false) };
        let written = chain.write(&self.memory, bytes)?;
        if let Some(response) = response {
            let mut stats = lock(&self.shared.stats);
            *stats.responses.entry(response).or_default() += 1;
            stats.errors += u64::from(response.is_error());
        }
        let queue = &mut slot.queue;
        queue.add_used(&self.memory, chain.head(), written).map_err(|_| Malformed)?;
        if queue.event_idx_enabled() {
            queue.needs_notification(&self.memory).map_err(|_| Malformed)
        } else {
            std::sync::atomic::fence(std::sync::atomic::Ordering::SeqCst);
            let flags =
                self.memory.read_obj::<u16>(GuestAddress(queue.avail_ring())).map_err(|_| Malformed)?;
            Ok(u32::from(u16::from_le(flags)) & VRING_AVAIL_F_NO_INTERRUPT == 0)
        }
    }
}
