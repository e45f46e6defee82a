//! `DxgkDdiSubmitCommand`: what a packet carries there, and how it gets to the ring.

use wddm::submit::EmptySubmission;
use wddm::{AdapterRef, DispatchLevel, Flight, Submission};

use crate::Virtgpu;
use crate::allocation::{OpenAllocation, Resource};

/// An opened allocation that a packet's context has to be attached to.
pub type Item = Flight<OpenAllocation>;
/// The most of them: an allocation list's length.
pub const ITEMS: usize = 256;

/// What a packet is for.
#[derive(Clone, Copy)]
pub enum Work {
    /// Nothing: it ends when its turn comes.
    Idle,
    /// Commands of a context.
    Render,
    /// A resource's pages.
    Paging(Flight<Resource>),
}

/// A packet's notes, and how far it is.
#[derive(Clone, Copy)]
pub struct Packet {
    /// What it is for.
    pub work: Work,
    /// Its place in the order of all submissions.
    pub sequence: u64,
    /// Items that are seen to.
    pub items: u32,
    /// Bytes of its buffer that are posted.
    pub offset: u32,
    /// Commands that the device has.
    pub out: u32,
}

impl Packet {
    const fn new(work: Work) -> Self {
        Self { work, sequence: 0, items: 0, offset: 0, out: 0 }
    }

    /// Nothing to do.
    pub const fn idle() -> Self {
        Self::new(Work::Idle)
    }

    /// A context's commands.
    pub const fn render() -> Self {
        Self::new(Work::Render)
    }

    /// A resource's pages.
    pub const fn paging(resource: Flight<Resource>) -> Self {
        Self::new(Work::Paging(resource))
    }
}

/// Hands a packet to the ring.
pub fn submit(this: AdapterRef<'_, Virtgpu>, submission: Submission<Virtgpu>, at: &mut DispatchLevel) {
    let mut submission = Some(submission);
    let _ = this.dxgk().synchronize(at, |ring, at| {
        if let Some(submission) = submission.take() {
            ring.submit(this, submission, at);
        }
    });
    if let Some(submission) = submission {
        // No interrupt is connected: nothing could ever report it.
        submission.abandon();
    }
}

/// Hands a submission without a packet to the ring.
pub fn submit_empty(this: AdapterRef<'_, Virtgpu>, empty: EmptySubmission, at: &mut DispatchLevel) {
    let _ = this.dxgk().synchronize(at, |ring, at| ring.submit_empty(this, empty, at));
}
