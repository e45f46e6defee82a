//! Replaying into nothing: what can be told about a recording without a machine.

use virtgpu_protocol::AllocationRequest;

use super::{Error, Kernel, Player};
use crate::builder::{Batch, Limits};
use crate::client;
use crate::virgl::Allocation;
use crate::vtest::Recording;

/// How much there is in a recording.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Messages.
    pub messages: usize,
    /// Contexts, one after the other.
    pub contexts: usize,
    /// TRANSFER_GETs.
    pub readbacks: usize,
}

/// A kernel that takes everything and does nothing.
#[derive(Default)]
struct Nothing {
    contexts: usize,
    allocations: u32,
}

impl Kernel for Nothing {
    fn begin(&mut self, _name: &str) -> Result<(), client::Error> {
        self.contexts += 1;
        Ok(())
    }

    fn end(&mut self) -> Result<(), client::Error> {
        Ok(())
    }

    fn create(&mut self, _request: &AllocationRequest) -> Result<Allocation, client::Error> {
        self.allocations = self.allocations.checked_add(1).ok_or(client::Error::Memory)?;
        Ok(Allocation(self.allocations))
    }

    fn destroy(&mut self, _allocation: Allocation) -> Result<(), client::Error> {
        Ok(())
    }

    fn limits(&self) -> Limits {
        Limits::default()
    }

    fn render(&mut self, _batch: &Batch) -> Result<(), client::Error> {
        Ok(())
    }

    fn write(&mut self, _of: Allocation, _offset: u64, _bytes: &[u8]) -> Result<(), client::Error> {
        Ok(())
    }

    fn read(&mut self, _of: Allocation, _offset: u64, _bytes: usize) -> Result<Vec<u8>, client::Error> {
        Ok(Vec::new())
    }

    fn finish(&mut self) -> Result<(), client::Error> {
        Ok(())
    }

    fn alive(&mut self) -> Result<bool, client::Error> {
        Ok(true)
    }

    fn capset(&mut self, _id: u32) -> Result<(), client::Error> {
        Ok(())
    }
}

/// Judges a whole recording: everything that can be wrong with it whatever the machine.
///
/// # Errors
/// The first message that cannot be replayed, and why.
pub fn check(recording: &Recording) -> Result<Summary, Error> {
    let mut player = Player::new(Nothing::default());
    let mut summary = Summary { messages: recording.messages().len(), ..Summary::default() };
    for message in recording.messages() {
        player.start(message)?;
        summary.readbacks += usize::from(player.complete()?.is_some());
    }
    summary.contexts = player.kernel().contexts;
    Ok(summary)
}
