//! Recordings on real contexts: one thread a process, which takes its contexts through the recording together.
//!
//! All contexts are given a message's work before any of them waits, so that the work of all is queued at once and
//! their commands alternate on the device.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use dxgkrnl::Port;
use virtgpu_protocol::{Mismatch, feature};
use wddm_sys::LUID;

use super::kernel::Real;
use super::{Error, Player, Readback};
use crate::client::{self, Client, Device, Fence};
use crate::show::Plan;
use crate::vtest::Recording;

/// What could not be replayed, and by which context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// A message.
    Message {
        /// The context.
        context: u32,
        /// Where and why.
        error: Error,
    },
    /// Something before or after all messages.
    Call(client::Error),
}

impl Failure {
    /// The context, if it is about one.
    pub fn context(&self) -> Option<u32> {
        match self {
            Self::Message { context, .. } => Some(*context),
            Self::Call(_) => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message { context, error } => write!(f, "context {context}: {error}"),
            Self::Call(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Failure {}

impl From<client::Error> for Failure {
    fn from(error: client::Error) -> Self {
        Self::Call(error)
    }
}

/// Told how many messages are done, of how many, over all contexts. Called from several threads.
pub type Progress<'a> = &'a (dyn Fn(u64, u64) + Sync);

/// Given what each context reads: its number, the number of the readback among its own, and the data. Called from
/// several threads.
pub type Sink<'a> = &'a (dyn Fn(u32, u32, Readback) + Sync);

/// How much was replayed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Played {
    /// Messages, over all contexts.
    pub messages: u64,
    /// Calls of Render.
    pub renders: u64,
    /// Readbacks.
    pub readbacks: u64,
    /// What could not be replayed: at most one a context, in the order of contexts, and one a process.
    pub failures: Vec<Failure>,
}

/// Has the contexts of a plan replay recordings: context n the recording n modulo their number. A context that fails
/// ends there; the others go on.
pub fn run(
    port: &Arc<Port>,
    adapter: LUID,
    plan: Plan,
    recordings: &[&Recording],
    progress: Progress<'_>,
    sink: Sink<'_>,
) -> Played {
    let plan = plan.normal();
    let messages = |context: u32| recording(recordings, context).map_or(0, |r| r.messages().len() as u64);
    let total = (0..plan.contexts).map(messages).sum();
    let done = AtomicU64::new(0);
    let work = Work { port, adapter, plan, recordings, progress, sink, done: &done, total };
    let played = std::thread::scope(|scope| {
        let work = &work;
        let threads: Vec<_> =
            (0..plan.processes).map(|process| scope.spawn(move || work.process(process))).collect();
        let ended = threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        // All are waited for, whatever becomes of one.
        ended.collect::<Vec<_>>()
    });
    let mut sum = Played::default();
    for played in played {
        let Played { messages, renders, readbacks, failures } = played;
        sum.messages += messages;
        sum.renders += renders;
        sum.readbacks += readbacks;
        sum.failures.extend(failures);
    }
    sum.failures.sort_by_key(Failure::context);
    sum
}

fn recording<'a>(recordings: &[&'a Recording], context: u32) -> Option<&'a Recording> {
    recordings.get(context as usize % recordings.len().max(1)).copied()
}

struct Work<'a> {
    port: &'a Arc<Port>,
    adapter: LUID,
    plan: Plan,
    recordings: &'a [&'a Recording],
    progress: Progress<'a>,
    sink: Sink<'a>,
    done: &'a AtomicU64,
    total: u64,
}

/// A context in a process.
struct Seat<'a> {
    context: u32,
    recording: &'a Recording,
    player: Player<Real<'a>>,
    readbacks: u32,
    failure: Option<Error>,
}

impl Work<'_> {
    /// What one process replays. Where something fails that is not a context's own, what there was goes with it.
    fn process(&self, process: u32) -> Played {
        let mut played = Played::default();
        if let Err(error) = self.seated(process, &mut played) {
            played.failures.push(error.into());
        }
        played
    }

    fn seated(&self, process: u32, played: &mut Played) -> Result<(), client::Error> {
        let client = Client::open(self.port, self.adapter)?;
        if client.adapter_info()?.features & feature::RENDER == 0 {
            return Err(Mismatch::Features(feature::RENDER).into());
        }
        let mut devices: Vec<(Device, Fence)> = Vec::new();
        let mut seats = Vec::new();
        for device in self.plan.devices_of(process) {
            let handle = client.create_device()?;
            let fence = client.create_fence(handle)?;
            devices.push((handle, fence));
            for context in self.plan.contexts_of(device) {
                let Some(recording) = recording(self.recordings, context) else { continue };
                let player = Player::new(Real::new(&client, handle, fence));
                seats.push(Seat { context, recording, player, readbacks: 0, failure: None });
            }
        }
        self.play(&mut seats, played);
        for (device, _) in &devices {
            // Also tells whether the device was lost.
            client.wait_for_idle(*device)?;
        }
        seats.iter_mut().try_for_each(|seat| seat.player.leave())?;
        drop(seats);
        for (device, fence) in devices {
            client.destroy_fence(fence)?;
            client.destroy_device(device)?;
        }
        client.close()
    }

    fn play(&self, seats: &mut [Seat<'_>], played: &mut Played) {
        let longest = seats.iter().map(|seat| seat.recording.messages().len()).max().unwrap_or(0);
        for index in 0..longest {
            for seat in seats.iter_mut() {
                seat.start(index);
            }
            for seat in seats.iter_mut().filter(|seat| index < seat.recording.messages().len()) {
                if let Some(readback) = seat.complete() {
                    (self.sink)(seat.context, seat.readbacks, readback);
                    seat.readbacks += 1;
                }
                played.messages += u64::from(seat.failure.is_none());
                (self.progress)(self.done.fetch_add(1, Ordering::Relaxed) + 1, self.total);
            }
        }
        for seat in seats.iter_mut() {
            seat.finish();
            played.renders += seat.player.renders();
            played.readbacks += u64::from(seat.readbacks);
            let failure = seat.failure.map(|error| Failure::Message { context: seat.context, error });
            played.failures.extend(failure);
        }
    }
}

impl Seat<'_> {
    fn note<T>(&mut self, result: Result<T, Error>) -> Option<T> {
        result.map_err(|error| self.failure = Some(error)).ok()
    }

    fn start(&mut self, index: usize) {
        if let (None, Some(message)) = (self.failure, self.recording.messages().get(index)) {
            let started = self.player.start(message);
            self.note(started);
        }
    }

    fn complete(&mut self) -> Option<Readback> {
        if self.failure.is_some() {
            return None;
        }
        let completed = self.player.complete();
        self.note(completed).flatten()
    }

    fn finish(&mut self) {
        if let (None, Some(last)) = (self.failure, self.recording.messages().last()) {
            let finished = self.player.finish(last);
            self.note(finished);
        }
    }
}
