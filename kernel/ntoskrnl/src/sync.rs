//! Futexes: what may wait inside a signal handler.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// Waits while `word` is `value`, at most `timeout`. May return early.
pub(crate) fn futex_wait(word: &AtomicU32, value: u32, timeout: Option<Duration>) {
    let spec = timeout.map(|t| libc::timespec { tv_sec: t.as_secs() as _, tv_nsec: t.subsec_nanos() as _ });
    let spec = spec.as_ref().map_or(std::ptr::null(), |s| s as *const _);
    // SAFETY: futex(2) on a live word of this process with a live or null timeout; it touches nothing else.
    unsafe {
        libc::syscall(
            libc::SYS_futex,
            word.as_ptr(),
            libc::FUTEX_WAIT | libc::FUTEX_PRIVATE_FLAG,
            value,
            spec,
        );
    }
}

/// Wakes all who wait on `word`.
pub(crate) fn futex_wake(word: &AtomicU32) {
    // SAFETY: futex(2) on a live word of this process.
    unsafe {
        libc::syscall(libc::SYS_futex, word.as_ptr(), libc::FUTEX_WAKE | libc::FUTEX_PRIVATE_FLAG, i32::MAX);
    }
}

/// Nanoseconds on the monotonic clock.
pub(crate) fn now() -> u64 {
    let mut spec = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: clock_gettime writes the structure that it is given.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &mut spec) };
    (spec.tv_sec as u64).wrapping_mul(1_000_000_000).wrapping_add(spec.tv_nsec as u64)
}

/// A mutual exclusion that the fault handler may take too. Its holder never faults.
#[derive(Default)]
pub(crate) struct HandlerLock(AtomicU32);

pub(crate) struct HandlerGuard<'a>(&'a AtomicU32);

impl HandlerLock {
    pub(crate) const fn new() -> Self {
        Self(AtomicU32::new(0))
    }

    pub(crate) fn lock(&self) -> HandlerGuard<'_> {
        if self.0.compare_exchange(0, 1, Ordering::Acquire, Ordering::Relaxed).is_err() {
            while self.0.swap(2, Ordering::Acquire) != 0 {
                futex_wait(&self.0, 2, None);
            }
        }
        HandlerGuard(&self.0)
    }
}

impl Drop for HandlerGuard<'_> {
    fn drop(&mut self) {
        if self.0.swap(0, Ordering::Release) == 2 {
            futex_wake(self.0);
        }
    }
}
