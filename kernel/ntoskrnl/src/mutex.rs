//! Fast mutexes, and guarded ones, in the driver's own FAST_MUTEX as the headers initialise it inline.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicI32, AtomicU32, AtomicUsize, Ordering};

use crate::Machine;
use crate::cpu::{APC_LEVEL, Count, HIGH_LEVEL, cpu, current_irql};
use crate::dispatcher::{Header, SYNCHRONIZATION_EVENT, initialize};
use crate::exports::exports;
use crate::irql::set_level;
use crate::pool::violation;
use crate::thread;

/// `FAST_MUTEX`, 56 bytes.
#[repr(C)]
struct FastMutex {
    /// 1 free, 0 held, below that held and waited for.
    count: AtomicI32,
    owner: AtomicUsize,
    contention: AtomicU32,
    event: Header,
    old_irql: AtomicU32,
}

const _: () = assert!(size_of::<FastMutex>() == 56);
const _: () =
    assert!(std::mem::offset_of!(FastMutex, event) == 24 && std::mem::offset_of!(FastMutex, old_irql) == 48);

fn mutex<'a>(machine: &Machine, mutex: *mut FastMutex) -> &'a FastMutex {
    if mutex.is_null() || !mutex.is_aligned() {
        violation([0x3A, mutex as u64, 0, 0], "the address of a fast mutex is null or not aligned");
    }
    machine.require_nonpaged(mutex as usize, "a fast mutex lies in paged memory");
    // SAFETY: the driver passes nonpaged storage of its own, initialised, as the page demands; a bad address faults and is
    // reported.
    unsafe { &*mutex }
}

/// Which of the two ways a fast mutex is used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// It raises the thread to APC_LEVEL.
    Raise,
    /// The thread has disabled APCs itself.
    Unsafe,
}

fn require_level(address: *mut FastMutex, way: Way) {
    let irql = current_irql();
    if irql > APC_LEVEL {
        violation([0x33, u64::from(irql), address as u64, 0], "a fast mutex was acquired above APC_LEVEL");
    }
    if way == Way::Unsafe && irql < APC_LEVEL && !thread::apcs_disabled() {
        let note = "a fast mutex was acquired or released unsafely where APCs are enabled";
        violation([0x35, u64::from(irql), address as u64, 0], note);
    }
}

fn taken(machine: &Machine, mutex: &FastMutex, way: Way) {
    let old = if way == Way::Raise { set_level(machine, APC_LEVEL) } else { current_irql() };
    mutex.owner.store(cpu(|c| c.id()) as usize, Ordering::Relaxed);
    mutex.old_irql.store(old.into(), Ordering::Relaxed);
    cpu(|c| {
        c.count(Count::Locks, 1);
        c.hold(std::ptr::from_ref(mutex) as usize);
    });
}

fn acquire(machine: &Machine, address: *mut FastMutex, way: Way) {
    require_level(address, way);
    let mutex = mutex(machine, address);
    if mutex.count.compare_exchange(1, 0, Ordering::Acquire, Ordering::Relaxed).is_err() {
        if mutex.owner.load(Ordering::Relaxed) == cpu(|c| c.id()) as usize {
            violation([0x36, address as u64, 0, 0], "a thread acquired a fast mutex that it holds");
        }
        if mutex.event.waiters[0] == 0 {
            violation([0x37, address as u64, 0, 0], "a fast mutex was acquired that was never initialised");
        }
        mutex.contention.fetch_add(1, Ordering::Relaxed);
        machine.dispatcher.wait(address as usize, None, || mutex.count.swap(-1, Ordering::Acquire) == 1);
    }
    taken(machine, mutex, way);
}

fn try_acquire(machine: &Machine, address: *mut FastMutex) -> u8 {
    require_level(address, Way::Raise);
    let mutex = mutex(machine, address);
    let free = mutex.count.compare_exchange(1, 0, Ordering::Acquire, Ordering::Relaxed).is_ok();
    if free {
        taken(machine, mutex, Way::Raise);
    }
    u8::from(free)
}

fn release(machine: &Machine, address: *mut FastMutex, way: Way) {
    if way == Way::Unsafe {
        require_level(address, way);
    } else if current_irql() != APC_LEVEL {
        let note = "a fast mutex was released at another level than APC_LEVEL";
        violation([0x34, u64::from(current_irql()), address as u64, 0], note);
    }
    let mutex = mutex(machine, address);
    if mutex.owner.load(Ordering::Relaxed) != cpu(|c| c.id()) as usize {
        violation([0x38, address as u64, 0, 0], "a thread released a fast mutex that it does not hold");
    }
    let old = mutex.old_irql.load(Ordering::Relaxed) as u8;
    mutex.owner.store(0, Ordering::Relaxed);
    cpu(|c| c.unhold(address as usize));
    if mutex.count.swap(1, Ordering::Release) < 0 {
        machine.dispatcher.change(address as usize, || ());
    }
    if way == Way::Raise {
        set_level(machine, old.min(APC_LEVEL));
    }
}

exports! {
    /// `ExAcquireFastMutex(FastMutex)`, up to APC_LEVEL; the thread goes on at APC_LEVEL.
    [HIGH_LEVEL, address] fn ExAcquireFastMutex(machine, address: *mut FastMutex) {
        acquire(machine, address, Way::Raise);
    }

    /// `ExTryToAcquireFastMutex(FastMutex)`, up to APC_LEVEL: TRUE and APC_LEVEL if it was free.
    [HIGH_LEVEL, address] fn ExTryToAcquireFastMutex(machine, address: *mut FastMutex) -> u8 {
        try_acquire(machine, address)
    }

    /// `ExReleaseFastMutex(FastMutex)`, at APC_LEVEL, by the thread that acquired it; the old level comes back.
    [HIGH_LEVEL, address] fn ExReleaseFastMutex(machine, address: *mut FastMutex) {
        release(machine, address, Way::Raise);
    }

    /// `ExAcquireFastMutexUnsafe(FastMutex)`, at APC_LEVEL or in a critical region; the level stays.
    [HIGH_LEVEL, address] fn ExAcquireFastMutexUnsafe(machine, address: *mut FastMutex) {
        acquire(machine, address, Way::Unsafe);
    }

    /// `ExReleaseFastMutexUnsafe(FastMutex)`, at APC_LEVEL or in a critical region; the level stays.
    [HIGH_LEVEL, address] fn ExReleaseFastMutexUnsafe(machine, address: *mut FastMutex) {
        release(machine, address, Way::Unsafe);
    }

    /// `KeInitializeGuardedMutex(Mutex)`, up to APC_LEVEL: free. A guarded mutex has the layout of a fast mutex.
    [APC_LEVEL, address] fn KeInitializeGuardedMutex(machine, address: *mut FastMutex) {
        let free = mutex(machine, address);
        free.count.store(1, Ordering::Relaxed);
        free.owner.store(0, Ordering::Relaxed);
        free.contention.store(0, Ordering::Relaxed);
        // SAFETY: the event is part of the driver's storage.
        initialize(machine, unsafe { &raw mut (*address).event }, SYNCHRONIZATION_EVENT, 0);
    }

    /// `KeAcquireGuardedMutex(Mutex)`, up to APC_LEVEL; the thread is in a guarded region until the release.
    [APC_LEVEL, address] fn KeAcquireGuardedMutex(machine, address: *mut FastMutex) {
        thread::enter_guarded_region();
        acquire(machine, address, Way::Unsafe);
    }

    /// `KeReleaseGuardedMutex(Mutex)`, up to APC_LEVEL, by the thread that acquired it.
    [APC_LEVEL, address] fn KeReleaseGuardedMutex(machine, address: *mut FastMutex) {
        release(machine, address, Way::Unsafe);
        thread::leave_guarded_region();
    }
}
