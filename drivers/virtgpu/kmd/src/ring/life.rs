//! The ring through the device's lives: removal, reset and what comes after it.

use wddm::nt::time;
use wddm::{PassiveLevel, pageable};

use super::{Life, Ring, Slot};
use crate::own::Own;
use crate::virtio::pci::{Doorbell, Transport};
use crate::virtio::queue::Queue;

/// How long the host may take to hear of what was destroyed last.
const FAREWELL_MILLISECONDS: u64 = 500;

impl Ring {
    /// The device is gone: the port ends what was submitted. What is in the queue stays until the device cannot reach it
    /// for certain.
    pub fn remove(&mut self) {
        self.life = Life::Gone;
        self.abandon();
    }

    fn abandon(&mut self) {
        if let Some(submission) = self.feeding.take() {
            submission.abandon();
        }
        while let Some(submission) = self.waiting.pop() {
            submission.abandon();
        }
        while let Some(submission) = self.running.pop() {
            submission.abandon();
        }
        while self.empty_count != 0 {
            self.pop_empty();
        }
        self.preemption = None;
    }

    /// The device is about to be reset: nothing is posted any more.
    pub fn stop(&mut self) {
        if self.life == Life::Running {
            self.life = Life::Stopped;
        }
    }

    /// The last messages of the driver's own reach the host before the device is reset: what was destroyed was handed to
    /// the device, and nobody has waited for it. No interrupt comes any more; a device that does not answer has its time,
    /// and no more.
    #[pageable]
    pub fn take_leave(&mut self, transport: &Transport, at: &mut PassiveLevel) {
        self.queue.interrupts(false);
        let start = time::milliseconds();
        let mut tries = 0u32;
        loop {
            self.post_pending();
            if self.queue.publish() {
                transport.ring(self.doorbell);
            }
            while let Some(returned) = self.queue.take() {
                let Ok(slot) = returned else { return };
                let Some(entry) = self.slots.get_mut(usize::from(slot)) else { return };
                match core::mem::replace(entry, Slot::Free) {
                    // Nothing that such a device says can be believed.
                    Slot::Free => return,
                    Slot::Command { .. } => {}
                    Slot::Own(own) => self.retire(own),
                }
                self.queue.release(slot);
            }
            if !transport.messages() {
                // What was raised before is answered by nobody: reading takes the line down.
                let _ = transport.interrupt_status();
            }
            while self.take_retired().iter().any(Option::is_some) {}
            let over = time::milliseconds().saturating_sub(start) > FAREWELL_MILLISECONDS;
            if over || (self.pending.is_empty() && self.own_out == 0) {
                return;
            }
            tries = tries.saturating_add(1);
            if tries < 100 { time::stall(10) } else { time::delay(1, at) }
        }
    }

    /// The device has been reset and touches no memory: everything that it had is the driver's again, and every fence
    /// counts as completed (rule R07).
    pub fn forget(&mut self) {
        self.abandon();
        self.last_completed = self.last_submitted;
        for index in 0..self.slots.len() {
            let entry = self.slots.get_mut(index).map(|entry| core::mem::replace(entry, Slot::Free));
            if let Some(Slot::Own(own)) = entry {
                self.retire(own);
            }
        }
        self.queue.reset();
    }

    /// A message that waits to be posted, of a device that has forgotten what it is about.
    pub fn take_pending(&mut self) -> Option<Own> {
        self.pending.pop(&mut self.owner)
    }

    /// The queue, to hand it to the device.
    pub const fn queue(&mut self) -> &mut Queue {
        &mut self.queue
    }

    /// Where the device wants to be told of messages.
    pub const fn set_doorbell(&mut self, doorbell: Doorbell) {
        self.doorbell = doorbell;
    }

    /// The device has the queue, and knows nothing; nothing waits for it either.
    pub fn revive(&mut self, doorbell: Doorbell) {
        if self.life == Life::Stopped {
            self.doorbell = doorbell;
            self.life = Life::Running;
        }
    }

    /// The device's next life begins.
    pub const fn next_generation(&mut self) -> u32 {
        self.generation = self.generation.wrapping_add(1);
        self.generation
    }
}
