//! Fault plans: the k-th callback on this thread that may fail for reasons of the system's own fails.

use std::cell::Cell;
use std::marker::PhantomData;

thread_local! {
    /// Which one fails, counted from 1; 0 is none.
    static FAIL_AT: Cell<u64> = const { Cell::new(0) };
    static CALLS: Cell<u64> = const { Cell::new(0) };
}

/// A stretch of a thread's run in which one callback fails: STATUS_UNSUCCESSFUL, and nothing is done.
///
/// What counts is what a start asks the port for: GetDeviceInformation, MapMemory, ReadDeviceSpace and WriteDeviceSpace.
/// Scopes do not nest.
pub struct CallbackFault {
    _stays: PhantomData<*const ()>,
}

impl CallbackFault {
    /// The `k`-th callback from here on fails, counted from 1.
    pub fn failing(k: u64) -> Self {
        FAIL_AT.set(k);
        CALLS.set(0);
        Self { _stays: PhantomData }
    }

    /// Whether the plan has struck.
    pub fn struck(&self) -> bool {
        CALLS.get() >= FAIL_AT.get()
    }
}

impl Drop for CallbackFault {
    fn drop(&mut self) {
        FAIL_AT.set(0);
    }
}

/// A callback that may fail is called: whether it does.
pub(super) fn strikes() -> bool {
    CALLS.set(CALLS.get() + 1);
    CALLS.get() == FAIL_AT.get()
}
