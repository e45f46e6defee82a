//! What the child process tells its parent: one JSON document a line on its standard output.

use std::io::{self, Write};
use std::sync::Mutex;
use std::sync::PoisonError;

use serde::{Deserialize, Serialize};

use crate::inspect::Loaded;
use crate::outcome::Outcome;
use crate::report::Violation;

/// One line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Message {
    /// How far the run is.
    Progress(Step),
    /// A violation was found: it stays, if the machine stops. The outcome has all of them.
    Found(Violation),
    /// The run has ended.
    Outcome(Box<Outcome>),
    /// The driver was loaded, or was not, and that was all that was asked for.
    Loaded(Box<Loaded>),
    /// The run could not be made, for a reason that is not the driver's.
    Failed(String),
    /// The renderer that was asked for is not installed.
    NoDevice(String),
}

/// How far a run is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What is going on.
    pub phase: String,
    /// How much of it is done.
    pub done: u64,
    /// How much there is, 0 if that is not known.
    pub total: u64,
}

/// Where messages go.
pub struct Sender(Mutex<io::Stdout>);

impl Default for Sender {
    fn default() -> Self {
        Self(Mutex::new(io::stdout()))
    }
}

impl Sender {
    /// Sends a message. If the parent is gone nobody misses it.
    pub fn send(&self, message: &Message) {
        let Ok(mut line) = serde_json::to_vec(message) else { return };
        line.push(b'\n');
        let mut out = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = out.write_all(&line).and_then(|()| out.flush());
    }
}
