//! The fence ledger of one node: which packets the hardware holds, and what a report says about them.
//!
//! Fence ids of a node increase with each packet (digest 4.3). The ledger holds packets from before SubmitCommand
//! until their one end: completed, preempted or aborted (rule S11). It knows nothing of what a packet is.

use crate::shared::NoMemory;
use std::collections::VecDeque;

/// A report that names a fence which the hardware does not hold (bug check 0x119 code 1; rule S01).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownFence(pub u32);

/// Packets in the hardware queue of a node, oldest first.
pub struct Ledger<P> {
    next: u32,
    last_submitted: u32,
    last_completed: u32,
    flight: VecDeque<(u32, P)>,
}

impl<P> Default for Ledger<P> {
    fn default() -> Self {
        Self { next: 1, last_submitted: 0, last_completed: 0, flight: VecDeque::new() }
    }
}

impl<P> Ledger<P> {
    /// A fence id that was never used before on this node.
    pub fn issue(&mut self) -> u32 {
        let fence = self.next;
        // 0 stands for "none"; after four thousand million packets ids start again.
        self.next = self.next.checked_add(1).unwrap_or(1);
        fence
    }

    /// Makes room for one more packet.
    ///
    /// # Errors
    /// [`NoMemory`] if there is none.
    pub fn reserve(&mut self) -> Result<(), NoMemory> {
        self.flight.try_reserve(1).map_err(|_| NoMemory)
    }

    /// Enters a packet that is about to be submitted. [`Ledger::reserve`] made the room.
    pub fn submit(&mut self, fence: u32, packet: P) {
        self.last_submitted = fence;
        self.flight.push_back((fence, packet));
    }

    /// A report that `fence` completed: takes out every packet up to it, oldest first.
    ///
    /// # Errors
    /// [`UnknownFence`] if it is not outstanding; nothing changes then.
    pub fn complete(&mut self, fence: u32) -> Result<impl Iterator<Item = (u32, P)> + '_, UnknownFence> {
        let at = self.flight.iter().position(|(f, _)| *f == fence).ok_or(UnknownFence(fence))?;
        self.last_completed = fence;
        Ok(self.flight.drain(..=at))
    }

    /// A report that everything after `last_completed` was preempted: takes out the completed ones, then the rest.
    ///
    /// # Errors
    /// [`UnknownFence`] if `last_completed` is neither outstanding nor the last completed fence.
    #[allow(clippy::type_complexity)]
    pub fn preempt(
        &mut self,
        last_completed: u32,
    ) -> Result<(VecDeque<(u32, P)>, VecDeque<(u32, P)>), UnknownFence> {
        let mut completed = std::mem::take(&mut self.flight);
        let done = if last_completed == self.last_completed {
            0
        } else {
            match completed.iter().position(|(f, _)| *f == last_completed) {
                Some(at) => at + 1,
                None => {
                    self.flight = completed;
                    return Err(UnknownFence(last_completed));
                }
            }
        };
        let preempted = completed.split_off(done);
        self.last_completed = last_completed;
        Ok((completed, preempted))
    }

    /// Takes out everything: the adapter is gone.
    pub fn abort(&mut self) -> VecDeque<(u32, P)> {
        std::mem::take(&mut self.flight)
    }

    /// Takes out everything: the adapter was reset, by which every fence counts as completed (rule R07).
    pub fn reset(&mut self) -> VecDeque<(u32, P)> {
        self.last_completed = self.last_submitted;
        self.abort()
    }

    /// The oldest packet that the hardware holds.
    pub fn front(&self) -> Option<&(u32, P)> {
        self.flight.front()
    }

    /// The oldest packet that the hardware holds.
    pub fn front_mut(&mut self) -> Option<&mut (u32, P)> {
        self.flight.front_mut()
    }

    /// How many packets the hardware holds.
    pub fn len(&self) -> usize {
        self.flight.len()
    }

    /// The packets, oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &(u32, P)> {
        self.flight.iter()
    }

    /// The fence id of the last submitted packet, or 0.
    pub fn last_submitted(&self) -> u32 {
        self.last_submitted
    }

    /// The fence id of the last completed packet, or 0.
    pub fn last_completed(&self) -> u32 {
        self.last_completed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Every packet comes out exactly once, in the order of its submission, whatever is reported.
        #[test]
        fn every_packet_ends_once_and_in_order(steps in proptest::collection::vec((0u8..4, 0u32..40), 1..300)) {
            let mut ledger = Ledger::default();
            let mut submitted = Vec::new();
            let mut ended = Vec::new();
            for (what, value) in steps {
                match what {
                    0 | 1 => {
                        let fence = ledger.issue();
                        ledger.reserve().unwrap();
                        ledger.submit(fence, fence);
                        submitted.push(fence);
                    }
                    2 => {
                        let outstanding = submitted[ended.len()..].contains(&value);
                        match ledger.complete(value) {
                            Ok(done) => {
                                ended.extend(done.map(|(_, packet)| packet));
                                prop_assert!(outstanding);
                                prop_assert_eq!(ended.last(), Some(&value));
                            }
                            Err(UnknownFence(fence)) => {
                                prop_assert_eq!(fence, value);
                                prop_assert!(!outstanding);
                            }
                        }
                    }
                    _ => {
                        let known = submitted[ended.len()..].contains(&value) || ledger.last_completed() == value;
                        match ledger.preempt(value) {
                            Ok((done, rest)) => {
                                prop_assert!(known);
                                ended.extend(done.into_iter().map(|(_, packet)| packet));
                                ended.extend(rest.into_iter().map(|(_, packet)| packet));
                            }
                            Err(_) => prop_assert!(!known),
                        }
                    }
                }
                prop_assert_eq!(&submitted[..ended.len()], &ended[..]);
                prop_assert_eq!(ledger.len(), submitted.len() - ended.len());
            }
        }
    }
}
