//! What a driver must have ended when its image goes.
//!
//! Windows documents two things. The image's memory is gone, and who touches it, whenever that is, stops the machine: 0xCE, or
//! 0xD4 if it is the system that does, at a raised level. And Driver Verifier looks right after the unload for what would touch
//! it: timers that are set and DPCs that are queued are 0xC7, work items that are queued 0xE4. An IoQueueWorkItem keeps the
//! driver until its routine has returned. Threads are looked for by nobody: they come upon it.

use std::ops::Range;
use std::time::Duration;

use crate::bugcheck::{self, bug_check};
use crate::machine::Machine;
use crate::thread::Routine;
use crate::{image, timer};

/// How long a work item that keeps an image has to return, and threads that do not wait for anything have to come upon what is
/// gone.
const PATIENCE: Duration = Duration::from_secs(2);

fn of(range: &Range<usize>, keeps: bool) -> impl Fn(&Routine) -> bool {
    move |routine| routine.keeps == keeps && range.contains(&routine.address)
}

/// Looks for what is left of a driver whose image lies in `range` and is about to go. False if the image has to stay.
///
/// Waits for work items that keep it, so that PASSIVE_LEVEL is needed.
pub(super) fn prepare(machine: &Machine, name: &str, range: &Range<usize>) -> bool {
    timer::none_left(machine, range, &format!("{name} was unloaded"));
    if let Some(item) = machine.work.pending_in(range) {
        let params = [0, item as u64, range.start as u64, range.end as u64];
        let note = format!("{name} was unloaded: a work item is queued that lies in it");
        bug_check(bugcheck::WORKER_INVALID, params, &note);
    }
    machine.threads.wait_for(PATIENCE, of(range, true))
}

/// Lets those come upon the image that are still to return to it: whoever waits for time to pass does so no longer.
pub(super) fn touched(machine: &Machine, range: &Range<usize>) {
    debug_assert!(image::modules::is_unloaded(range.start));
    machine.dispatcher.wake_all();
    machine.threads.wait_for(PATIENCE, of(range, false));
    bugcheck::await_stop();
}
