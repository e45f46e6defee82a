//! Kernel mutexes and semaphores, in the driver's own KMUTEX and KSEMAPHORE.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

use crate::Machine;
use crate::cpu::{Count, DISPATCH_LEVEL, HIGH_LEVEL, cpu};
use crate::dispatcher::{Header, MUTANT, SEMAPHORE, header, initialize};
use crate::exports::exports;
use crate::pool::violation;
use crate::seh::raising;
use crate::thread;

/// `KMUTEX`, 56 bytes. The signal state is 1 when nobody owns it, 0 owned once, below that more often.
#[repr(C)]
pub(crate) struct Kmutant {
    header: Header,
    _entry: [usize; 2],
    owner: AtomicUsize,
    _abandoned: AtomicU8,
    apc_disable: AtomicU8,
}

/// `KSEMAPHORE`, 32 bytes.
#[repr(C)]
pub(crate) struct Ksemaphore {
    header: Header,
    limit: i32,
}

const _: () = assert!(size_of::<Kmutant>() == 56 && std::mem::offset_of!(Kmutant, owner) == 40);
const _: () = assert!(size_of::<Ksemaphore>() == 32);

const STATUS_MUTANT_NOT_OWNED: u32 = 0xC000_0046;
const STATUS_SEMAPHORE_LIMIT_EXCEEDED: u32 = 0xC000_0047;
const STATUS_MUTANT_LIMIT_EXCEEDED: u32 = 0xC000_0191;

/// # Safety
/// `header` has found a mutant's header there.
unsafe fn mutant<'a>(object: *mut Header) -> &'a Kmutant {
    // SAFETY: a KMUTEX goes on behind its header; it is the driver's resident storage.
    unsafe { &*object.cast::<Kmutant>() }
}

/// Whether `thread` owns the mutex. Under the object's lock.
pub(crate) fn is_owner(object: *mut Header, thread: usize) -> bool {
    // SAFETY: the caller saw a mutant's header.
    unsafe { mutant(object) }.owner.load(Ordering::Relaxed) == thread
}

/// STATUS_MUTANT_LIMIT_EXCEEDED if the owner has acquired the mutex as often as can be counted. Under the object's lock.
pub(crate) fn check_limit(object: *mut Header) -> Result<(), u32> {
    // SAFETY: the caller saw a mutant's header.
    let count = unsafe { mutant(object) }.header.signal.load(Ordering::Acquire);
    if count == i32::MIN { Err(STATUS_MUTANT_LIMIT_EXCEEDED) } else { Ok(()) }
}

/// Makes `thread`, the calling one, the owner of a mutex that is free or its own, within the limit. Under the object's lock.
pub(crate) fn take(object: *mut Header, thread: usize) {
    // SAFETY: the caller saw a mutant's header.
    let mutant = unsafe { mutant(object) };
    if mutant.header.signal.fetch_sub(1, Ordering::AcqRel) == 1 {
        mutant.owner.store(thread, Ordering::Relaxed);
        thread::mutex_taken(mutant.apc_disable.load(Ordering::Relaxed) != 0);
        cpu(|c| c.count(Count::Locks, 1));
    }
}

fn of_kind<'a>(machine: &Machine, object: *mut Header, kind: u8, what: &str) -> &'a Header {
    let header = header(machine, object);
    if header.kind != kind {
        violation([0x3D, object as u64, u64::from(header.kind), 0], what);
    }
    header
}

exports! {
    /// `KeInitializeMutex(Mutex, Level)`, any IRQL: free. The mutex must be resident memory; the level is not used.
    [HIGH_LEVEL, object] fn KeInitializeMutex(machine, object: *mut Header, _level: u32) {
        initialize(machine, object, MUTANT, 1);
        // SAFETY: a KMUTEX goes on behind its header; nobody waits for it yet.
        let mutant = unsafe { mutant(object) };
        mutant.owner.store(0, Ordering::Relaxed);
        mutant._abandoned.store(0, Ordering::Relaxed);
        mutant.apc_disable.store(1, Ordering::Relaxed);
    }

    /// `KeReadStateMutex(Mutex)`, up to DISPATCH_LEVEL: 1 if nobody owns it.
    [DISPATCH_LEVEL, object] fn KeReadStateMutex(machine, object: *mut Header) -> i32 {
        of_kind(machine, object, MUTANT, "KeReadStateMutex of what is no mutex").signal.load(Ordering::Acquire)
    }

    /// `KeInitializeSemaphore(Semaphore, Count, Limit)`, any IRQL. The semaphore must be resident memory.
    [HIGH_LEVEL, object] fn KeInitializeSemaphore(machine, object: *mut Header, count: i32, limit: i32) {
        if limit <= 0 || !(0..=limit).contains(&count) {
            violation([0x3E, object as u64, count as u64, limit as u64], "KeInitializeSemaphore with a count beyond its limit");
        }
        initialize(machine, object, SEMAPHORE, count);
        // SAFETY: a KSEMAPHORE goes on behind its header; nobody waits for it yet.
        unsafe { (&raw mut (*object.cast::<Ksemaphore>()).limit).write(limit) };
    }

    /// `KeReadStateSemaphore(Semaphore)`, any IRQL: the count.
    [HIGH_LEVEL, object] fn KeReadStateSemaphore(machine, object: *mut Header) -> i32 {
        of_kind(machine, object, SEMAPHORE, "KeReadStateSemaphore of what is no semaphore").signal.load(Ordering::Acquire)
    }
}

raising! {
    /// `KeReleaseMutex(Mutex, Wait)`, up to DISPATCH_LEVEL. Answers the former state, 0 if this gave the mutex up. Raises
    /// STATUS_MUTANT_NOT_OWNED on another thread than the owner's.
    [DISPATCH_LEVEL, object] fn KeReleaseMutex(machine, object: *mut Header, _wait: u8, _c: u64, _d: u64) -> i32 {
        of_kind(machine, object, MUTANT, "KeReleaseMutex of what is no mutex");
        // SAFETY: it is a mutant.
        let mutant = unsafe { mutant(object) };
        if mutant.owner.load(Ordering::Relaxed) != thread::current() as usize {
            return Err(STATUS_MUTANT_NOT_OWNED);
        }
        let old = machine.dispatcher.change(object as usize, || {
            let old = mutant.header.signal.load(Ordering::Relaxed);
            if old == 0 {
                mutant.owner.store(0, Ordering::Relaxed);
                thread::mutex_released(mutant.apc_disable.load(Ordering::Relaxed) != 0);
            }
            mutant.header.signal.store(old + 1, Ordering::Release);
            old
        });
        Ok(old)
    }

    /// `KeReleaseSemaphore(Semaphore, Increment, Adjustment, Wait)`, up to DISPATCH_LEVEL. Answers the former count. Raises
    /// STATUS_SEMAPHORE_LIMIT_EXCEEDED, changing nothing, if the limit would be passed.
    [DISPATCH_LEVEL, object] fn KeReleaseSemaphore(machine, object: *mut Header, _increment: i32, adjustment: i32, _wait: u8) -> i32 {
        let header = of_kind(machine, object, SEMAPHORE, "KeReleaseSemaphore of what is no semaphore");
        // SAFETY: it is a semaphore, in resident storage of the driver's.
        let limit = unsafe { (*object.cast::<Ksemaphore>()).limit };
        let old = machine.dispatcher.change(object as usize, || {
            let old = header.signal.load(Ordering::Acquire);
            let new = old.checked_add(adjustment).filter(|&new| new > old && new <= limit)?;
            header.signal.store(new, Ordering::Release);
            Some(old)
        });
        old.ok_or(STATUS_SEMAPHORE_LIMIT_EXCEEDED)
    }
}
