//! Faults to order, for tests of whoever drives the device.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use crate::backend::Error;
use crate::protocol::Command;

/// How far a stalled device is gone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stall {
    /// It works.
    #[default]
    None,
    /// It takes no command and answers none, but a reset still works. Nothing is lost when the stall ends.
    Commands,
    /// As [`Stall::Commands`], and a reset does not complete either while it lasts.
    Everything,
}

/// What happens to a command that a fault is armed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not executed and answered with this error.
    Fail(Error),
    /// It is executed, but its chain is never returned and no interrupt tells of it.
    DropResponse,
    /// It is executed and answered, and what is returned is not its chain but the one of this index, which the driver may
    /// not have given: a used ring that makes no sense. The index is below the queue's size.
    ReturnAs(u16),
    /// It is executed and answered, and its chain is returned twice.
    ReturnTwice,
    /// It is executed, and its chain is returned without a word of an answer.
    NoAnswer,
}

/// What kind of difficult device to be, for drivers that are ready for it. Taken note of from the next reset on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contrary {
    /// It accepts no set of features: FEATURES_OK does not stay.
    pub no_features: bool,
    /// It has no message to give for changes of the configuration.
    pub no_config_vector: bool,
    /// It has no message to give for queues.
    pub no_queue_vector: bool,
    /// So many reads of the status find a reset still under way.
    pub slow_reset: u32,
    /// Entries of the control queue instead of those of the options. With 0 there is no such queue; what is no power of two
    /// no device may say.
    pub control_queue_size: Option<u16>,
    /// As soon as the driver is ready it asks to be reset.
    pub fails_at_start: bool,
}

struct Armed {
    only: Option<Command>,
    skip: u64,
    fault: Fault,
}

/// The faults in store for one device.
#[derive(Default)]
pub(crate) struct Faults {
    armed: Mutex<VecDeque<Armed>>,
}

impl Faults {
    /// See [`crate::VirtioGpu::arm`].
    pub(crate) fn arm(&self, only: Option<Command>, skip: u64, fault: Fault) {
        self.armed.lock().unwrap_or_else(PoisonError::into_inner).push_back(Armed { only, skip, fault });
    }

    /// Disarms what has not struck yet.
    pub(crate) fn disarm(&self) {
        self.armed.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// What is to happen to this command. Counts it for every fault; the fault armed first strikes.
    pub(crate) fn strike(&self, command: Command) -> Option<Fault> {
        let mut armed = self.armed.lock().unwrap_or_else(PoisonError::into_inner);
        let mut hit = None;
        for (i, entry) in
            armed.iter_mut().enumerate().filter(|(_, e)| e.only.is_none_or(|only| only == command))
        {
            if entry.skip > 0 {
                entry.skip -= 1;
            } else if hit.is_none() {
                hit = Some(i);
            }
        }
        hit.and_then(|i| armed.remove(i)).map(|entry| entry.fault)
    }
}
