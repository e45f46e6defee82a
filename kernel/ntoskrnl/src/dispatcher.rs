//! Events, timers and what waits for them.
//!
//! The state lies in the driver's own storage, as the headers lay it out: DISPATCHER_HEADER, type at 0, signal state at 4,
//! the list of waiters at 8. The machine keeps who waits in tables of its own, by address.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use wddm_sys::{NTSTATUS, STATUS_SUCCESS, STATUS_TIMEOUT};

use crate::Machine;
use crate::cpu::{APC_LEVEL, Count, DISPATCH_LEVEL, HIGH_LEVEL, cpu, current_irql};
use crate::exports::exports;
use crate::pool::violation;
use crate::time;

/// `NotificationEvent` and `SynchronizationEvent`, also as dispatcher types.
pub(crate) const NOTIFICATION_EVENT: u8 = 0;
pub(crate) const SYNCHRONIZATION_EVENT: u8 = 1;
/// `TimerNotificationObject` and `TimerSynchronizationObject`.
pub(crate) const NOTIFICATION_TIMER: u8 = 8;
pub(crate) const SYNCHRONIZATION_TIMER: u8 = 9;

/// `DISPATCHER_HEADER`, 24 bytes.
#[repr(C)]
pub(crate) struct Header {
    pub(crate) kind: u8,
    _flags: [u8; 3],
    pub(crate) signal: AtomicI32,
    pub(crate) waiters: [usize; 2],
}

impl Header {
    /// A notification event that is not signalled, for a wait of the bench's own. Nothing follows its list of waiters.
    pub(crate) fn notification_event() -> Self {
        Self { kind: NOTIFICATION_EVENT, _flags: [0; 3], signal: AtomicI32::new(0), waiters: [0; 2] }
    }

    /// The words of an event that lies at `address`: kind 0 notification, 1 synchronization; not signalled.
    pub(crate) fn event_words(address: usize, kind: u8) -> [u64; 3] {
        let list = (address + std::mem::offset_of!(Self, waiters)) as u64;
        [u64::from(kind), list, list]
    }
}

/// Signals an event of a packet, or of the bench's own.
pub(crate) fn set_event(machine: &Machine, event: *mut Header) {
    let header = header(machine, event);
    machine.dispatcher.change(event as usize, || header.signal.store(1, Ordering::Release));
}

/// Waits, at PASSIVE_LEVEL, for a notification event of the bench's own.
pub(crate) fn wait_event(machine: &Machine, event: *mut Header) {
    let header = header(machine, event);
    machine.dispatcher.wait(event as usize, None, || header.signal.load(Ordering::Acquire) > 0);
}

const SHARDS: usize = 64;

/// Who waits, by the object's address.
pub(crate) struct Dispatcher {
    shards: [(Mutex<()>, Condvar); SHARDS],
}

impl Dispatcher {
    pub(crate) fn new() -> Self {
        Self { shards: std::array::from_fn(|_| Default::default()) }
    }

    fn shard(&self, object: usize) -> &(Mutex<()>, Condvar) {
        &self.shards[(object >> 4).wrapping_mul(0x9E37_79B9) >> 8 & (SHARDS - 1)]
    }

    /// Changes an object's state under its lock and wakes who waits for it.
    pub(crate) fn change<R>(&self, object: usize, f: impl FnOnce() -> R) -> R {
        let (lock, condition) = self.shard(object);
        let guard = lock.lock().unwrap_or_else(PoisonError::into_inner);
        let result = f();
        drop(guard);
        condition.notify_all();
        result
    }

    /// Waits until `satisfied` says so, at most until `deadline`.
    pub(crate) fn wait(
        &self,
        object: usize,
        deadline: Option<Instant>,
        mut satisfied: impl FnMut() -> bool,
    ) -> bool {
        let (lock, condition) = self.shard(object);
        let mut guard = lock.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if satisfied() {
                return true;
            }
            guard = match deadline {
                None => condition.wait(guard).unwrap_or_else(PoisonError::into_inner),
                Some(deadline) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return false;
                    }
                    condition.wait_timeout(guard, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }
}

/// The header of an object that the driver passed.
pub(crate) fn header<'a>(machine: &Machine, object: *mut Header) -> &'a Header {
    if object.is_null() || !object.is_aligned() {
        violation([0x3B, object as u64, 0, 0], "the address of a dispatcher object is null or not aligned");
    }
    machine.require_nonpaged(object as usize, "a dispatcher object lies in paged memory");
    // SAFETY: the driver passes resident storage of its own, as the page demands; a bad address faults and is reported.
    unsafe { &*object }
}

pub(crate) fn initialize(machine: &Machine, object: *mut Header, kind: u8, signalled: bool) {
    header(machine, object);
    let list = object as usize + std::mem::offset_of!(Header, waiters);
    // SAFETY: as in `header`; nobody waits for an object before it is initialised.
    unsafe {
        (&raw mut (*object).kind).write(kind);
        (&raw mut (*object)._flags).write([0; 3]);
        (*object).signal.store(i32::from(signalled), Ordering::Release);
        (&raw mut (*object).waiters).write([list, list]);
    }
}

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

fn is_poll(timeout: *const i64) -> bool {
    // SAFETY: the driver passes null or the address of a LARGE_INTEGER.
    let timeout = unsafe { timeout.as_ref() };
    timeout == Some(&0)
}

fn wait_one(machine: &Machine, object: *mut Header, timeout: *const i64) -> NTSTATUS {
    if current_irql() > APC_LEVEL && !is_poll(timeout) {
        violation(
            [0x3C, object as u64, u64::from(current_irql()), 0],
            "a wait with a time-out above APC_LEVEL",
        );
    }
    let header = header(machine, object);
    let one_only = match header.kind {
        NOTIFICATION_EVENT | NOTIFICATION_TIMER => false,
        SYNCHRONIZATION_EVENT | SYNCHRONIZATION_TIMER => true,
        kind => violation(
            [0x3D, object as u64, u64::from(kind), 0],
            "a wait for an object that is no event and no timer, or was never initialised",
        ),
    };
    cpu(|c| c.count(Count::Waits, 1));
    let signalled = || {
        let is = header.signal.load(Ordering::Acquire) > 0;
        if is && one_only {
            header.signal.store(0, Ordering::Release);
        }
        is
    };
    match machine.dispatcher.wait(object as usize, deadline(timeout), signalled) {
        true => STATUS_SUCCESS,
        false => STATUS_TIMEOUT,
    }
}

exports! {
    /// `KeInitializeEvent(Event, Type, State)`, any IRQL. The event must be resident memory.
    [HIGH_LEVEL, event] fn KeInitializeEvent(machine, event: *mut Header, kind: i32, state: u8) {
        if !(0..=1).contains(&kind) {
            violation([0x3E, event as u64, kind as u64, 0], "KeInitializeEvent with a type that does not exist");
        }
        initialize(machine, event, kind as u8, state != 0);
    }

    /// `KeSetEvent(Event, Increment, Wait)`, up to DISPATCH_LEVEL. Answers the former state.
    [DISPATCH_LEVEL, event] fn KeSetEvent(machine, event: *mut Header, _increment: i32, _wait: u8) -> i32 {
        let header = header(machine, event);
        machine.dispatcher.change(event as usize, || header.signal.swap(1, Ordering::AcqRel))
    }

    /// `KeClearEvent(Event)`, up to DISPATCH_LEVEL.
    [DISPATCH_LEVEL, event] fn KeClearEvent(machine, event: *mut Header) {
        let header = header(machine, event);
        machine.dispatcher.change(event as usize, || header.signal.store(0, Ordering::Release));
    }

    /// `KeResetEvent(Event)`, up to DISPATCH_LEVEL. Answers the former state.
    [DISPATCH_LEVEL, event] fn KeResetEvent(machine, event: *mut Header) -> i32 {
        let header = header(machine, event);
        machine.dispatcher.change(event as usize, || header.signal.swap(0, Ordering::AcqRel))
    }

    /// `KeReadStateEvent(Event)`, up to DISPATCH_LEVEL.
    [DISPATCH_LEVEL, event] fn KeReadStateEvent(machine, event: *mut Header) -> i32 {
        header(machine, event).signal.load(Ordering::Acquire)
    }

    /// `KeWaitForSingleObject(Object, WaitReason, WaitMode, Alertable, Timeout)`: events and timers. STATUS_SUCCESS or STATUS_TIMEOUT. Up to
    /// APC_LEVEL, or DISPATCH_LEVEL with a time-out of zero. Nothing here alerts a thread.
    [DISPATCH_LEVEL, object] fn KeWaitForSingleObject(machine, object: *mut Header, _reason: i32, _mode: i8, _alertable: u8, timeout: *const i64) -> NTSTATUS {
        wait_one(machine, object, timeout)
    }

    /// `KeDelayExecutionThread(WaitMode, Alertable, Interval)`, up to APC_LEVEL.
    [APC_LEVEL, 0] fn KeDelayExecutionThread(_machine, _mode: i8, _alertable: u8, interval: *const i64) -> NTSTATUS {
        cpu(|c| c.count(Count::Waits, 1));
        if let Some(end) = deadline(interval) {
            std::thread::sleep(end.saturating_duration_since(Instant::now()));
        }
        STATUS_SUCCESS
    }
}
