//! Submissions without a packet.

use nt::DeviceLevel;
use wddm_sys::Record;
use wddm_sys::wddm1_3 as ddi;

use crate::held::Held;
use crate::{Adapter, Dxgk};

/// A submission without a packet: a context switch of the scheduler, of length zero (rule S40). It is reported once, and
/// not made up:
///
/// ```compile_fail,E0451
/// let submitted = wddm::submit::EmptySubmission { fence: 1, node: 0, order: 0, of: 0 };
/// ```
#[must_use = "a submission that nobody completes hangs the adapter (rule S11)"]
#[derive(Debug)]
pub struct EmptySubmission {
    fence: u32,
    node: u32,
    /// The place in the order that the next packet of its node has.
    order: u32,
    /// Whose it is.
    of: usize,
}

impl EmptySubmission {
    /// One that comes now.
    pub(crate) fn new(fence: u32, node: u32, held: &Held) -> Self {
        Self { fence, node, order: held.next(node), of: held.name() }
    }

    /// Its fence on its node.
    pub const fn fence(&self) -> u32 {
        self.fence
    }

    /// Its node.
    pub const fn node(&self) -> u32 {
        self.node
    }

    /// Reports it completed, as [`Submission::complete`](crate::Submission::complete): every packet that came before it on
    /// its node has ended.
    pub fn complete<A: Adapter>(self, dxgk: &Dxgk<A>, at: &mut DeviceLevel) {
        dxgk.held.complete_empty(self.of, self.node, self.order);
        let mut data = ddi::DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
        data.InterruptType = ddi::DXGK_INTERRUPT_DMA_COMPLETED;
        data.Anonymous.DmaCompleted.SubmissionFenceId = self.fence;
        data.Anonymous.DmaCompleted.NodeOrdinal = self.node;
        dxgk.notify_interrupt(&mut data, at);
    }
}
