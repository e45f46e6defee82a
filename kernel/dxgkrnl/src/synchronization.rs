//! Events and synchronization objects of user mode.

use crate::device::Device;
use crate::shared::Shared;
use crate::sync::{lock, wait_for};
use std::sync::{Condvar, Mutex};
use std::time::{Duration, Instant};

/// An event as user mode makes one: signalled or not; a wait that ends takes the signal if it is auto-reset.
pub(crate) struct Event {
    auto_reset: bool,
    signalled: Mutex<bool>,
    changed: Condvar,
}

impl Event {
    pub(crate) fn new(auto_reset: bool, signalled: bool) -> Self {
        Self { auto_reset, signalled: Mutex::new(signalled), changed: Condvar::new() }
    }

    pub(crate) fn set(&self) {
        *lock(&self.signalled) = true;
        self.changed.notify_all();
    }

    /// Waits until the event is signalled; false if `timeout` passes before.
    pub(crate) fn wait(&self, timeout: Duration) -> bool {
        let end = Instant::now().checked_add(timeout);
        let mut signalled = lock(&self.signalled);
        while !*signalled {
            let left = end.map_or(timeout, |end| end.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                return false;
            }
            signalled = wait_for(&self.changed, signalled, left).0;
        }
        if self.auto_reset {
            *signalled = false;
        }
        true
    }
}

/// A synchronization object of a device: a CPU notification, which sets an event.
pub(crate) struct SyncObject {
    pub(crate) device: Shared<Device>,
    pub(crate) event: Shared<Event>,
}

/// What happens when a context has come so far.
pub(crate) type Signal = Shared<Event>;
