//! The engine: what is submitted, what runs, and how far it is.
//!
//! Its state is the interrupt state of the SDK, so that everything that is reported is reported under the interrupt lock,
//! in the order in which it happened. The work is done by the DPC, a slice at a time: a software GPU has no interrupts
//! but those that it queues itself.

use wddm::nt::time;
use wddm::submit::notify_preempted;
use wddm::submit_virtual::{Fault, Refused};
use wddm::{
    AdapterRef, DeviceLevel, DispatchLevel, Engine, PassiveLevel, ResetEngineError, SubmitVirtual,
    VirtualQueue, VirtualSubmission,
};

use crate::SoftwareGpu;
use crate::execute::{execute, fetch};
use crate::memory::Space;
use crate::protocol::{SUBMISSION_BYTES, submission as private_data};

/// The one node.
pub const NODE: u32 = 0;
/// Pixels after which the DPC lets others have the processor: about half a millisecond.
const SLICE: u32 = 1 << 16;

/// Commands that have begun.
struct Job {
    submission: VirtualSubmission<SoftwareGpu>,
    /// Bytes of commands that are done.
    done: u32,
}

/// What the interrupt lock guards.
#[derive(Default)]
pub struct Work {
    queue: VirtualQueue<SoftwareGpu>,
    job: Option<Job>,
    /// The DPC has the job at the moment.
    working: bool,
    /// The fence that was submitted last, and the one that the node has reached.
    submitted: u32,
    reached: u32,
    /// A fence that was refused behind what runs.
    refused: Option<u32>,
    /// A preemption to be answered when what runs has ended.
    preempting: Option<u32>,
    /// What runs is to be given up: the engine is being reset.
    reset: bool,
    /// The device is gone: nothing is taken any more.
    gone: bool,
}

/// How a slice ended.
enum Slice {
    Complete,
    Faulted(Fault),
    /// There is more to do.
    More,
}

impl Work {
    fn busy(&self) -> bool {
        self.working || self.job.is_some()
    }

    fn next(&mut self) -> Option<Job> {
        let job = self.job.take().or_else(|| self.queue.pop().map(|submission| Job { submission, done: 0 }));
        self.working = job.is_some();
        job
    }

    /// Takes a job back after a slice. Answers whether there is more to do.
    fn settle(
        &mut self,
        this: AdapterRef<'_, SoftwareGpu>,
        job: Job,
        slice: Slice,
        at: &mut DeviceLevel,
    ) -> bool {
        self.working = false;
        if self.reset {
            job.submission.abandon();
            return false;
        }
        if matches!(slice, Slice::More) {
            self.job = Some(job);
            return true;
        }
        self.reached = self.refused.take().unwrap_or(job.submission.reaches());
        match slice {
            Slice::Faulted(fault) => job.submission.fault(fault, this.dxgk(), at),
            Slice::Complete | Slice::More => job.submission.complete(this.dxgk(), at),
        }
        if let Some(preemption) = self.preempting.take() {
            notify_preempted(this.dxgk(), preemption, self.reached, NODE, at);
        }
        !self.queue.is_empty()
    }

    /// Gives up what waits. What runs goes on.
    fn drop_queue(&mut self) {
        while let Some(submission) = self.queue.pop() {
            submission.abandon();
        }
    }

    /// Gives up everything that is not with the DPC. Answers whether that has let go of it too.
    fn give_up(&mut self) -> bool {
        self.reset = true;
        self.drop_queue();
        if let Some(job) = self.job.take() {
            job.submission.abandon();
        }
        if self.working {
            return false;
        }
        (self.reset, self.preempting, self.refused) = (false, None, None);
        self.reached = self.submitted;
        true
    }
}

/// Executes commands until a slice is over.
fn run(this: AdapterRef<'_, SoftwareGpu>, job: &mut Job) -> Slice {
    if job.submission.null_rendering() {
        return Slice::Complete;
    }
    let channel = job.submission.channel();
    if this.is_lost() {
        channel.faulted();
        return Slice::Faulted(Fault::Page { address: job.submission.address(), write: false, level: 1 });
    }
    let mut space = Space::new(this.memory(), channel.root());
    let mut pixels = 0u32;
    while job.done < job.submission.length() {
        if pixels >= SLICE {
            return Slice::More;
        }
        let address = job.submission.address().wrapping_add(u64::from(job.done));
        let left = job.submission.length().wrapping_sub(job.done);
        let one = fetch(&mut space, address, left)
            .and_then(|(command, bytes)| Ok((execute(&mut space, &command)?, bytes)));
        match one {
            Ok((looked_at, bytes)) => {
                pixels = pixels.saturating_add(looked_at);
                job.done = job.done.wrapping_add(bytes);
            }
            Err(fault) => {
                channel.faulted();
                return Slice::Faulted(fault);
            }
        }
    }
    Slice::Complete
}

/// Works a slice, and comes again if there is more.
pub fn dpc(this: AdapterRef<'_, SoftwareGpu>, at: &mut DispatchLevel) {
    let next = this.dxgk().synchronize(at, |work, _| work.next());
    let Ok(Some(mut job)) = next else { return };
    let slice = run(this, &mut job);
    let more = this.dxgk().synchronize(at, |work, at| work.settle(this, job, slice, at));
    if more == Ok(true) {
        this.dxgk().queue_dpc();
    }
}

impl SubmitVirtual for SoftwareGpu {
    const PRIVATE_DATA: usize = SUBMISSION_BYTES;

    fn submit_virtual(
        this: AdapterRef<'_, Self>,
        submission: VirtualSubmission<Self>,
        at: &mut DispatchLevel,
    ) -> Result<(), Refused> {
        let sound = submission
            .private_data()
            .is_some_and(|data| data.is_empty() || *data == private_data(submission.length()));
        let sound = sound && submission.length().is_multiple_of(4) && submission.address().is_multiple_of(4);
        let mut given = Some(submission);
        let mut refused = None;
        let _ = this.dxgk().synchronize(at, |work, _| {
            let Some(submission) = given.take() else { return };
            if work.gone {
                // The port ends it: it knows that the device is gone.
                submission.abandon();
                return;
            }
            work.submitted = submission.fence();
            if sound {
                work.queue.push(submission);
                return;
            }
            if work.queue.is_empty() {
                // Behind what runs, or there is nothing to wait for.
                if work.busy() {
                    work.refused = Some(submission.fence());
                } else {
                    work.reached = submission.fence();
                }
            }
            refused = Some(submission.refuse(&mut work.queue));
        });
        if let Some(refused) = refused {
            return Err(refused);
        }
        this.dxgk().queue_dpc();
        Ok(())
    }
}

impl Engine for SoftwareGpu {
    fn preempt(this: AdapterRef<'_, Self>, _node: u32, preemption_fence: u32, at: &mut DispatchLevel) {
        let _ = this.dxgk().synchronize(at, |work, at| {
            work.drop_queue();
            if work.busy() {
                work.preempting = Some(preemption_fence);
            } else {
                notify_preempted(this.dxgk(), preemption_fence, work.reached, NODE, at);
            }
        });
    }

    fn current_fence(this: AdapterRef<'_, Self>, _node: u32, at: &mut PassiveLevel) -> u32 {
        // What has ended has been reported under the same lock.
        this.dxgk().synchronize(at, |work, _| work.reached).unwrap_or(0)
    }

    fn responsive(this: AdapterRef<'_, Self>, _node: u32, at: &mut PassiveLevel) -> bool {
        // Every command ends by itself.
        this.dxgk().synchronize(at, |_, _| ()).is_ok()
    }

    fn dependent_nodes(_this: AdapterRef<'_, Self>, node: u32) -> u64 {
        1u64.checked_shl(node).unwrap_or(0)
    }

    fn reset_engine(
        this: AdapterRef<'_, Self>,
        _node: u32,
        at: &mut PassiveLevel,
    ) -> Result<u32, ResetEngineError> {
        reset(this, at);
        this.dxgk().synchronize(at, |work, _| work.reached).map_err(|_| ResetEngineError::NotReset)
    }

    fn reset_adapter(this: AdapterRef<'_, Self>, at: &mut PassiveLevel) {
        reset(this, at);
    }

    fn restart_adapter(_this: AdapterRef<'_, Self>, _at: &mut PassiveLevel) {}
}

/// Gives up everything, for good.
pub fn remove(this: AdapterRef<'_, SoftwareGpu>, at: &mut PassiveLevel) {
    let _ = this.dxgk().synchronize(at, |work, _| work.gone = true);
    reset(this, at);
}

/// Returns when nothing runs any more: a slice ends by itself.
fn reset(this: AdapterRef<'_, SoftwareGpu>, at: &mut PassiveLevel) {
    while this.dxgk().synchronize(at, |work, _| work.give_up()) == Ok(false) {
        time::delay(1, at);
    }
}
