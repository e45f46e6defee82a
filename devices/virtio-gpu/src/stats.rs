//! Counters: what the device was asked and what it answered.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::protocol::{Command, Response};

/// A snapshot of the device's counters. All but `live` numbers, `reset_with`, `last_backing`,
/// `last_backing_at`, `last_capset` and `last_name` only grow, across resets too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Writes to the notification register, whichever queue.
    pub doorbells: u64,
    /// Reads and writes of the function's memory registers, doorbells included.
    pub mmio: u64,
    /// Commands taken from the control queue and executed or refused, by type.
    pub commands: BTreeMap<Command, u64>,
    /// Commands of the control queue with the FENCE flag: those whose response says that they have been executed, and
    /// not just taken.
    pub fenced: u64,
    /// Responses written, by type.
    pub responses: BTreeMap<Response, u64>,
    /// Responses that were errors.
    pub errors: u64,
    /// Commands of the cursor queue.
    pub cursor_commands: u64,
    /// Interrupts raised: messages sent, and INTx assertions.
    pub interrupts: u64,
    /// Times the driver broke the transport's protocol and the device asked to be reset.
    pub needs_reset: u64,
    /// What the driver did that the transport's protocol forbids, whether the device minded or not, and how often.
    pub breaches: BTreeMap<&'static str, u64>,
    /// Device resets carried out.
    pub resets: u64,
    /// Contexts and resources that there were when the device was last reset.
    pub reset_with: (u64, u64),
    /// Different runs of the backing that was attached last: 1 for what is all over the same page.
    pub last_backing: u64,
    /// The lowest physical address of the backing that was attached last.
    pub last_backing_at: u64,
    /// The capability set of the context that was made last; 0 for the default.
    pub last_capset: u32,
    /// Its name for people.
    pub last_name: Arc<[u8]>,
    /// Contexts.
    pub contexts: Population,
    /// Resources.
    pub resources: Population,
}

/// How many of a kind there are and were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Population {
    /// Now.
    pub live: u64,
    /// Ever made.
    pub created: u64,
    /// Most at one time.
    pub peak: u64,
    /// The largest number that one ever had.
    pub highest: u32,
}

impl Population {
    pub(crate) fn add(&mut self, number: u32) {
        self.live += 1;
        self.created += 1;
        self.highest = self.highest.max(number);
        self.peak = self.peak.max(self.live);
    }

    pub(crate) fn remove(&mut self) {
        self.live -= 1;
    }
}

impl Stats {
    /// Commands of one type.
    pub fn commands_of(&self, command: Command) -> u64 {
        self.commands.get(&command).copied().unwrap_or(0)
    }

    /// Responses of one type.
    pub fn responses_of(&self, response: Response) -> u64 {
        self.responses.get(&response).copied().unwrap_or(0)
    }
}
