//! The fences of one node, as an oracle: which packets the driver has, and what its reports may say.

use std::collections::VecDeque;

use crate::rules::Rule;

/// A packet that SubmitCommand gave to the driver.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Packet {
    pub(crate) fence: u32,
    pub(crate) context: usize,
    pub(crate) paging: bool,
    /// The openings that its allocation list names.
    pub(crate) openings: Vec<usize>,
}

/// How a fence ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// It was reported.
    Reported,
    /// A later one was reported.
    Implied,
    /// Preempted, aborted or cancelled.
    Other,
}

/// What Patch was given and made of it, for the SubmitCommand and the Patch that may follow.
#[derive(Clone, Debug, Default)]
pub(crate) struct Patched {
    pub(crate) fence: u32,
    /// DMA and private-data offsets.
    pub(crate) offsets: [u32; 4],
    pub(crate) openings: Vec<usize>,
    /// Checksum of the allocation and patch list.
    pub(crate) lists: u64,
    /// Checksum of the submitted bytes afterwards.
    pub(crate) bytes: u64,
}

/// How many ended fences are remembered to tell a second report from an unknown fence.
const REMEMBERED: usize = 256;

/// A rule that a report breaks, and how.
pub(crate) type Broken = (Rule, String);

#[derive(Default)]
pub(crate) struct Node {
    flight: VecDeque<Packet>,
    ended: VecDeque<(u32, End)>,
    last_submitted: u32,
    last_completed: u32,
    /// The adapter was reset, and nothing was submitted since.
    reset: bool,
    /// The last submission that was refused and counts as completed.
    refused: Option<u32>,
    /// Fence of the last preemption request.
    last_asked: u32,
    /// The preemption request that is not answered yet.
    pub(crate) preemption: Option<u32>,
    pub(crate) patched: Option<Patched>,
}

impl Node {
    pub(crate) fn submit(&mut self, packet: Packet) {
        self.last_submitted = packet.fence;
        self.reset = false;
        self.flight.push_back(packet);
    }

    /// The driver is asked to preempt.
    pub(crate) fn ask(&mut self, fence: u32) {
        self.last_asked = fence;
        self.preemption = Some(fence);
    }

    /// The driver refused a submission at a virtual address: it counts as completed (rule S52).
    pub(crate) fn refuse(&mut self, fence: u32) -> Option<Packet> {
        let at = self.flight.iter().position(|packet| packet.fence == fence)?;
        self.end(fence, End::Implied);
        self.refused = Some(fence);
        self.flight.remove(at)
    }

    /// The driver refused it.
    pub(crate) fn take_back(&mut self, fence: u32) -> Option<Packet> {
        let at = self.flight.iter().position(|packet| packet.fence == fence)?;
        self.end(fence, End::Other);
        self.flight.remove(at)
    }

    fn end(&mut self, fence: u32, how: End) {
        if self.ended.len() == REMEMBERED {
            self.ended.pop_front();
        }
        self.ended.push_back((fence, how));
    }

    /// A report that `fence` completed. Answers the packets that ended with it.
    pub(crate) fn complete(&mut self, fence: u32) -> Result<VecDeque<Packet>, Broken> {
        let Some(at) = self.flight.iter().position(|packet| packet.fence == fence) else {
            return Err(self.not_outstanding(fence));
        };
        self.last_completed = fence;
        let rest = self.flight.split_off(at + 1);
        let done = std::mem::replace(&mut self.flight, rest);
        for packet in &done {
            self.end(packet.fence, if packet.fence == fence { End::Reported } else { End::Implied });
        }
        Ok(done)
    }

    fn not_outstanding(&self, fence: u32) -> Broken {
        let last = self.last_completed;
        match self.ended.iter().rev().find(|(ended, _)| *ended == fence) {
            Some((_, End::Implied)) => (
                Rule::S04,
                format!("fence {fence} is reported after fence {last}, which was submitted later"),
            ),
            Some((_, End::Reported)) => {
                (Rule::S11, format!("fence {fence} is reported as completed a second time"))
            }
            Some((_, End::Other)) => (
                Rule::S11,
                format!("fence {fence} is reported as completed and had been preempted or given up"),
            ),
            None => {
                let last = self.last_submitted;
                (Rule::S01, format!("fence {fence} was never submitted; the last submitted one is {last}"))
            }
        }
    }

    /// A report of preemption. Answers the completed and the preempted packets.
    pub(crate) fn preempt(
        &mut self,
        preemption: u32,
        last_completed: u32,
    ) -> Result<(VecDeque<Packet>, VecDeque<Packet>), Broken> {
        if self.preemption != Some(preemption) {
            let asked = match self.preemption {
                Some(asked) => format!("{asked} was"),
                None => "none is outstanding".to_owned(),
            };
            return Err((Rule::S15, format!("preemption fence {preemption} was not asked for; {asked}")));
        }
        // A refused one counts as completed in its turn: what is in flight was submitted after it.
        let later = |packet: &Packet| packet.fence.wrapping_sub(last_completed) as i32 > 0;
        let refused = self.refused == Some(last_completed) && self.flight.front().is_none_or(later);
        let done = if last_completed == self.last_completed || refused {
            VecDeque::new()
        } else if self.flight.iter().any(|packet| packet.fence == last_completed) {
            self.complete(last_completed)?
        } else {
            let known = self.last_completed;
            return Err((
                Rule::S15,
                format!("LastCompletedFenceId is {last_completed}; the last completed fence is {known}"),
            ));
        };
        self.preemption = None;
        let preempted = std::mem::take(&mut self.flight);
        for packet in &preempted {
            self.end(packet.fence, End::Other);
        }
        Ok((done, preempted))
    }

    /// The adapter was reset: every fence counts as completed (rule R07).
    pub(crate) fn reset(&mut self) -> VecDeque<Packet> {
        self.last_completed = self.last_submitted;
        (self.reset, self.preemption) = (true, None);
        self.abort()
    }

    /// The fence that counts as completed by a reset, until the next packet.
    pub(crate) fn reset_to(&self) -> Option<u32> {
        self.reset.then_some(self.last_completed)
    }

    /// The node was reset up to `aborted`, or the adapter is lost.
    pub(crate) fn abort(&mut self) -> VecDeque<Packet> {
        let aborted = std::mem::take(&mut self.flight);
        for packet in &aborted {
            self.end(packet.fence, End::Other);
        }
        aborted
    }

    pub(crate) fn is_idle(&self) -> bool {
        self.flight.is_empty()
    }

    pub(crate) fn flight(&self) -> impl Iterator<Item = &Packet> {
        self.flight.iter()
    }

    pub(crate) fn last_completed(&self) -> u32 {
        self.last_completed
    }

    /// The last fence that the driver was given, of a packet or of a preemption request.
    pub(crate) fn last_given(&self) -> u32 {
        self.last_submitted.max(self.last_asked)
    }

    pub(crate) fn last_submitted(&self) -> u32 {
        self.last_submitted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(fences: &[u32]) -> Node {
        let mut node = Node::default();
        for &fence in fences {
            node.submit(Packet { fence, ..Packet::default() });
        }
        node
    }

    fn fences(packets: &VecDeque<Packet>) -> Vec<u32> {
        packets.iter().map(|packet| packet.fence).collect()
    }

    #[test]
    fn a_report_completes_everything_before_it() {
        let mut node = node(&[1, 2, 3]);
        assert_eq!(fences(&node.complete(2).unwrap()), [1, 2]);
        assert_eq!(fences(&node.complete(3).unwrap()), [3]);
        assert!(node.is_idle());
    }

    #[test]
    fn unknown_second_and_late_reports_are_told_apart() {
        let mut node = node(&[1, 2]);
        assert_eq!(node.complete(7).unwrap_err().0, Rule::S01);
        node.complete(2).unwrap();
        assert_eq!(node.complete(2).unwrap_err().0, Rule::S11);
        assert_eq!(node.complete(1).unwrap_err().0, Rule::S04);
    }

    #[test]
    fn a_preemption_names_its_request_and_the_last_completed_fence() {
        let mut node = node(&[1, 2, 3]);
        node.preemption = Some(4);
        assert_eq!(node.preempt(5, 0).unwrap_err().0, Rule::S15);
        assert_eq!(node.preempt(4, 9).unwrap_err().0, Rule::S15);
        let (done, again) = node.preempt(4, 1).unwrap();
        assert_eq!((fences(&done), fences(&again)), (vec![1], vec![2, 3]));
        assert_eq!(node.complete(2).unwrap_err().0, Rule::S11);
        assert_eq!(node.preempt(4, 1).unwrap_err().0, Rule::S15);
    }
}
