//! Spin locks, in the driver's own KSPIN_LOCK word: 0 is free, otherwise the owner's thread number times two, plus one.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{Count, DISPATCH_LEVEL, HIGH_LEVEL, cpu, current_irql};
use crate::exports::exports;
use crate::irql::{lower_to, raise_to};
use crate::pool::violation;

/// `KLOCK_QUEUE_HANDLE`, 24 bytes.
#[repr(C)]
pub(crate) struct QueueHandle {
    next: usize,
    lock: *mut usize,
    old: u8,
}

const _: () = assert!(size_of::<QueueHandle>() == 24);

/// The word of a lock that the driver passed: stops the machine if it cannot be one.
fn word<'a>(machine: &Machine, lock: *mut usize) -> &'a AtomicUsize {
    if lock.is_null() || !lock.is_aligned() {
        violation([0x3A, lock as u64, 0, 0], "the address of a spin lock is null or not aligned");
    }
    machine.require_nonpaged(lock as usize, "a spin lock lies in paged memory");
    // SAFETY: the driver passes storage of its own for a KSPIN_LOCK, as the page demands, aligned as just checked. A bad
    // address faults and is reported.
    unsafe { AtomicUsize::from_ptr(lock) }
}

fn me() -> usize {
    (cpu(|c| c.id()) as usize) << 1 | 1
}

pub(crate) fn acquire(machine: &Machine, lock: *mut usize) {
    let word = word(machine, lock);
    let me = me();
    let mut turns = 0u32;
    while let Err(owner) = word.compare_exchange_weak(0, me, Ordering::Acquire, Ordering::Relaxed) {
        if owner == me {
            bug_check(
                bugcheck::SPIN_LOCK_ALREADY_OWNED,
                [lock as u64, 0, 0, 0],
                "a thread acquired a spin lock that it holds",
            );
        }
        turns += 1;
        if turns.is_multiple_of(64) {
            std::thread::yield_now();
        } else {
            std::hint::spin_loop();
        }
    }
    cpu(|c| {
        c.count(Count::Locks, 1);
        c.hold(lock as usize);
    });
}

pub(crate) fn release(machine: &Machine, lock: *mut usize) {
    let word = word(machine, lock);
    if word.load(Ordering::Relaxed) != me() {
        bug_check(
            bugcheck::SPIN_LOCK_NOT_OWNED,
            [lock as u64, 0, 0, 0],
            "a thread released a spin lock that it does not hold",
        );
    }
    cpu(|c| c.unhold(lock as usize));
    word.store(0, Ordering::Release);
}

fn require_dispatch(lock: *mut usize, what: &str) {
    let irql = current_irql();
    if irql != DISPATCH_LEVEL {
        violation([0x32, lock as u64, u64::from(irql), 0], what);
    }
}

exports! {
    /// `KeInitializeSpinLock`, any IRQL.
    [HIGH_LEVEL, lock] fn KeInitializeSpinLock(machine, lock: *mut usize) {
        word(machine, lock).store(0, Ordering::Release);
    }

    /// `KeAcquireSpinLockRaiseToDpc`, up to DISPATCH_LEVEL. Answers the old level. Bug check 0xF on a lock that the thread holds.
    [DISPATCH_LEVEL, lock] fn KeAcquireSpinLockRaiseToDpc(machine, lock: *mut usize) -> u8 {
        let old = raise_to(machine, DISPATCH_LEVEL);
        acquire(machine, lock);
        old
    }

    /// `KeReleaseSpinLock`, at DISPATCH_LEVEL. Bug check 0x10 on a lock that the thread does not hold.
    [DISPATCH_LEVEL, lock] fn KeReleaseSpinLock(machine, lock: *mut usize, new_irql: u8) {
        require_dispatch(lock, "KeReleaseSpinLock below DISPATCH_LEVEL");
        release(machine, lock);
        lower_to(machine, new_irql);
    }

    /// `KeAcquireSpinLockAtDpcLevel`, at DISPATCH_LEVEL.
    [HIGH_LEVEL, lock] fn KeAcquireSpinLockAtDpcLevel(machine, lock: *mut usize) {
        if current_irql() < DISPATCH_LEVEL {
            violation([0x40, lock as u64, u64::from(current_irql()), 0], "KeAcquireSpinLockAtDpcLevel below DISPATCH_LEVEL");
        }
        acquire(machine, lock);
    }

    /// `KeReleaseSpinLockFromDpcLevel`, at DISPATCH_LEVEL.
    [HIGH_LEVEL, lock] fn KeReleaseSpinLockFromDpcLevel(machine, lock: *mut usize) {
        if current_irql() < DISPATCH_LEVEL {
            violation([0x41, lock as u64, u64::from(current_irql()), 0], "KeReleaseSpinLockFromDpcLevel below DISPATCH_LEVEL");
        }
        release(machine, lock);
    }

    /// `KeTryToAcquireSpinLockAtDpcLevel`, at DISPATCH_LEVEL: TRUE if the lock was free.
    [HIGH_LEVEL, lock] fn KeTryToAcquireSpinLockAtDpcLevel(machine, lock: *mut usize) -> u8 {
        if current_irql() < DISPATCH_LEVEL {
            violation([0x40, lock as u64, u64::from(current_irql()), 0], "KeTryToAcquireSpinLockAtDpcLevel below DISPATCH_LEVEL");
        }
        let taken = word(machine, lock).compare_exchange(0, me(), Ordering::Acquire, Ordering::Relaxed).is_ok();
        if taken {
            cpu(|c| {
                c.count(Count::Locks, 1);
                c.hold(lock as usize);
            });
        }
        u8::from(taken)
    }

    /// `KeTestSpinLock(SpinLock)`, any IRQL: TRUE if the lock is free.
    [HIGH_LEVEL, lock] fn KeTestSpinLock(machine, lock: *mut usize) -> u8 {
        u8::from(word(machine, lock).load(Ordering::Acquire) == 0)
    }

    /// `KeAcquireInStackQueuedSpinLock(SpinLock, LockHandle)`, up to DISPATCH_LEVEL. The handle, 24 bytes of the caller's, holds lock and old level until the release.
    [DISPATCH_LEVEL, lock] fn KeAcquireInStackQueuedSpinLock(machine, lock: *mut usize, handle: *mut QueueHandle) {
        let old = raise_to(machine, DISPATCH_LEVEL);
        acquire(machine, lock);
        // SAFETY: the driver passes storage for a KLOCK_QUEUE_HANDLE.
        unsafe { handle.write(QueueHandle { next: 0, lock, old }) };
    }

    /// `KeReleaseInStackQueuedSpinLock(LockHandle)`, at DISPATCH_LEVEL; the old level comes back.
    [HIGH_LEVEL, handle] fn KeReleaseInStackQueuedSpinLock(machine, handle: *mut QueueHandle) {
        // SAFETY: the handle was filled by KeAcquireInStackQueuedSpinLock.
        let (lock, old) = unsafe { ((*handle).lock, (*handle).old) };
        require_dispatch(lock, "KeReleaseInStackQueuedSpinLock at another level than DISPATCH_LEVEL");
        release(machine, lock);
        lower_to(machine, old);
    }

    /// `KeAcquireInStackQueuedSpinLockAtDpcLevel(SpinLock, LockHandle)`, at DISPATCH_LEVEL.
    [HIGH_LEVEL, lock] fn KeAcquireInStackQueuedSpinLockAtDpcLevel(machine, lock: *mut usize, handle: *mut QueueHandle) {
        if current_irql() < DISPATCH_LEVEL {
            violation([0x40, lock as u64, u64::from(current_irql()), 0], "KeAcquireInStackQueuedSpinLockAtDpcLevel below DISPATCH_LEVEL");
        }
        acquire(machine, lock);
        // SAFETY: as above.
        unsafe { handle.write(QueueHandle { next: 0, lock, old: DISPATCH_LEVEL }) };
    }

    /// `KeReleaseInStackQueuedSpinLockFromDpcLevel(LockHandle)`, at DISPATCH_LEVEL.
    [HIGH_LEVEL, handle] fn KeReleaseInStackQueuedSpinLockFromDpcLevel(machine, handle: *mut QueueHandle) {
        // SAFETY: as above.
        let lock = unsafe { (*handle).lock };
        if current_irql() < DISPATCH_LEVEL {
            violation([0x41, lock as u64, u64::from(current_irql()), 0], "KeReleaseInStackQueuedSpinLockFromDpcLevel below DISPATCH_LEVEL");
        }
        release(machine, lock);
    }
}
