//! Waiting: for one object, for several, and for time to pass.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, Instant};

use wddm_sys::{NTSTATUS, STATUS_SUCCESS, STATUS_TIMEOUT};

use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{APC_LEVEL, Count, DISPATCH_LEVEL, cpu, current_irql};
use crate::dispatcher::{
    Header, MUTANT, NOTIFICATION_EVENT, NOTIFICATION_TIMER, PROCESS, SEMAPHORE, SYNCHRONIZATION_EVENT,
    SYNCHRONIZATION_TIMER, THREAD, header,
};
use crate::exports::exports;
use crate::mutant;
use crate::pool::violation;
use crate::seh::raising;
use crate::time;

/// `THREAD_WAIT_OBJECTS`: what a thread has wait blocks of its own for.
const THREAD_WAIT_OBJECTS: u32 = 3;
/// `MAXIMUM_WAIT_OBJECTS`.
const MAXIMUM_WAIT_OBJECTS: u32 = 64;

/// `WaitAll` and `WaitAny` of WAIT_TYPE.
const WAIT_ALL: i32 = 0;
const WAIT_ANY: i32 = 1;

/// When a wait that was asked for with a LARGE_INTEGER ends: None for never.
fn deadline(timeout: *const i64) -> Option<Instant> {
    // SAFETY: the driver passes null or the address of a LARGE_INTEGER.
    let units = *unsafe { timeout.as_ref() }?;
    let wait = if units <= 0 {
        Duration::from_nanos(units.unsigned_abs().saturating_mul(100))
    } else {
        Duration::from_nanos((units as u64).saturating_sub(time::system_time()).saturating_mul(100))
    };
    // A wait beyond what the clock can hold is one for ever.
    Instant::now().checked_add(wait)
}

/// A wait above APC_LEVEL must not block.
fn require_level(object: u64, timeout: *const i64) {
    // SAFETY: the driver passes null or the address of a LARGE_INTEGER.
    let poll = unsafe { timeout.as_ref() } == Some(&0);
    if current_irql() > APC_LEVEL && !poll {
        violation([0x3C, object, u64::from(current_irql()), 0], "a wait with a time-out above APC_LEVEL");
    }
}

/// An object that a wait is for.
struct Awaited<'a> {
    address: *mut Header,
    header: &'a Header,
    thread: usize,
}

impl<'a> Awaited<'a> {
    fn new(machine: &Machine, address: *mut Header) -> Self {
        let header = header(machine, address);
        let thread = match header.kind {
            NOTIFICATION_EVENT
            | SYNCHRONIZATION_EVENT
            | NOTIFICATION_TIMER
            | SYNCHRONIZATION_TIMER
            | SEMAPHORE
            | THREAD
            | PROCESS => 0,
            MUTANT => crate::thread::current() as usize,
            kind => violation(
                [0x3D, address as u64, u64::from(kind), 0],
                "a wait for what is no dispatcher object, or was never initialised",
            ),
        };
        Self { address, header, thread }
    }

    /// Whether a wait ends here. Under the object's lock.
    fn is_ready(&self) -> bool {
        self.header.signal.load(Ordering::Acquire) > 0
            || self.header.kind == MUTANT && mutant::is_owner(self.address, self.thread)
    }

    /// A status to raise instead of ending the wait. Under the object's lock.
    fn check(&self) -> Result<(), u32> {
        if self.header.kind == MUTANT { mutant::check_limit(self.address) } else { Ok(()) }
    }

    /// What the end of a wait does to the object. Under the object's lock.
    fn take(&self) {
        match self.header.kind {
            SYNCHRONIZATION_EVENT | SYNCHRONIZATION_TIMER => self.header.signal.store(0, Ordering::Release),
            SEMAPHORE => {
                self.header.signal.fetch_sub(1, Ordering::AcqRel);
            }
            MUTANT => mutant::take(self.address, self.thread),
            _ => {}
        }
    }
}

fn wait_one(machine: &Machine, object: *mut Header, timeout: *const i64) -> Result<NTSTATUS, u32> {
    require_level(object as u64, timeout);
    let awaited = Awaited::new(machine, object);
    cpu(|c| c.count(Count::Waits, 1));
    let mut checked = Ok(());
    let taken = || {
        let ready = awaited.is_ready();
        if ready {
            checked = awaited.check();
            if checked.is_ok() {
                awaited.take();
            }
        }
        ready
    };
    let satisfied = machine.dispatcher.wait(object as usize, deadline(timeout), taken);
    checked.map(|()| if satisfied { STATUS_SUCCESS } else { STATUS_TIMEOUT })
}

fn wait_several(
    machine: &Machine,
    objects: &[*mut Header],
    kind: i32,
    timeout: *const i64,
) -> Result<NTSTATUS, u32> {
    require_level(objects.as_ptr() as u64, timeout);
    let awaited: Vec<_> = objects.iter().map(|&object| Awaited::new(machine, object)).collect();
    cpu(|c| c.count(Count::Waits, 1));
    let addresses = objects.iter().map(|&object| object as usize);
    let taken = || {
        let (ended, answer) = if kind == WAIT_ANY {
            let at = awaited.iter().position(Awaited::is_ready)?;
            (&awaited[at..=at], NTSTATUS(at as i32))
        } else {
            awaited.iter().all(Awaited::is_ready).then_some((&awaited[..], STATUS_SUCCESS))?
        };
        // All or none are taken.
        let checked = ended.iter().try_for_each(Awaited::check);
        if checked.is_ok() {
            ended.iter().for_each(Awaited::take);
        }
        Some(checked.map(|()| answer))
    };
    machine.dispatcher.wait_for_several(addresses, deadline(timeout), taken).unwrap_or(Ok(STATUS_TIMEOUT))
}

/// The parameter of an export that lies at `place` of those on the stack.
///
/// # Safety
/// It lies there and is a `T`.
unsafe fn parameter<T>(rest: *const u64, place: usize) -> T {
    // SAFETY: the caller's.
    unsafe { rest.add(place).cast::<T>().read() }
}

raising! {
    /// `KeWaitForSingleObject(Object, WaitReason, WaitMode, Alertable, Timeout)`: events, timers, mutexes, semaphores, threads, processes.
    /// STATUS_SUCCESS or STATUS_TIMEOUT. Up to APC_LEVEL, or DISPATCH_LEVEL with a time-out of zero. Nothing here alerts a thread.
    /// Raises STATUS_MUTANT_LIMIT_EXCEEDED if a mutex has been acquired as often as can be counted.
    [DISPATCH_LEVEL, object] fn KeWaitForSingleObject(machine, object: *mut Header, _reason: i32, _mode: i8, _alertable: u8; rest) -> NTSTATUS {
        // SAFETY: the export's fifth parameter.
        wait_one(machine, object, unsafe { parameter(rest, 0) })
    }

    /// `KeWaitForMutexObject(Mutex, WaitReason, WaitMode, Alertable, Timeout)`: the same.
    [DISPATCH_LEVEL, object] fn KeWaitForMutexObject(machine, object: *mut Header, _reason: i32, _mode: i8, _alertable: u8; rest) -> NTSTATUS {
        // SAFETY: the export's fifth parameter.
        wait_one(machine, object, unsafe { parameter(rest, 0) })
    }

    /// `KeWaitForMultipleObjects(Count, Object[], WaitType, WaitReason, WaitMode, Alertable, Timeout, WaitBlockArray)`: with WaitAny the index of the
    /// object that ended the wait, the first if several would have; with WaitAll STATUS_SUCCESS once all are signalled
    /// at the same time, none being taken before; STATUS_TIMEOUT. Levels as KeWaitForSingleObject. More than
    /// THREAD_WAIT_OBJECTS (3) objects without an array of wait blocks, or more than MAXIMUM_WAIT_OBJECTS (64), is bug
    /// check 0xC. Raises as KeWaitForSingleObject, with nothing taken.
    [DISPATCH_LEVEL, objects] fn KeWaitForMultipleObjects(machine, count: u32, objects: *const *mut Header, kind: i32, _reason: i32; rest) -> NTSTATUS {
        // SAFETY: the export's seventh and eighth parameter, behind mode and alertable.
        let (timeout, blocks): (*const i64, *mut u8) = unsafe { (parameter(rest, 2), parameter(rest, 3)) };
        let most = if blocks.is_null() { THREAD_WAIT_OBJECTS } else { MAXIMUM_WAIT_OBJECTS };
        if count > most {
            let note = "KeWaitForMultipleObjects for more objects than there are wait blocks";
            bug_check(bugcheck::MAXIMUM_WAIT_OBJECTS_EXCEEDED, [u64::from(count), blocks as u64, 0, 0], note);
        }
        if count == 0 || objects.is_null() || kind != WAIT_ALL && kind != WAIT_ANY {
            violation([0x3E, objects as u64, kind as u64, u64::from(count)], "KeWaitForMultipleObjects for nothing, or with a type that does not exist");
        }
        if !blocks.is_null() {
            machine.require_nonpaged(blocks as usize, "wait blocks lie in paged memory");
        }
        // SAFETY: the driver passes an array of this many pointers, as the page demands.
        let objects = unsafe { std::slice::from_raw_parts(objects, count as usize) };
        wait_several(machine, objects, kind, timeout)
    }
}

exports! {
    /// `KeDelayExecutionThread(WaitMode, Alertable, Interval)`, up to APC_LEVEL.
    [APC_LEVEL, 0] fn KeDelayExecutionThread(machine, _mode: i8, _alertable: u8, interval: *const i64) -> NTSTATUS {
        cpu(|c| c.count(Count::Waits, 1));
        if let Some(end) = deadline(interval) {
            // Nobody signals it.
            let nothing = AtomicU8::new(0);
            machine.dispatcher.wait(std::ptr::from_ref(&nothing) as usize, Some(end), || false);
        }
        STATUS_SUCCESS
    }
}
