//! Objects that can be waited for: their headers, who waits for them, and the simplest of them, events.
//!
//! The state lies in the driver's own storage, as the headers lay it out: DISPATCHER_HEADER, type at 0, signal state at 4,
//! the list of waiters at 8. The machine keeps who waits in tables of its own, by address.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::Machine;
use crate::cpu::{DISPATCH_LEVEL, HIGH_LEVEL};
use crate::exports::exports;
use crate::pool::violation;
use crate::thread;

/// The first byte of a dispatcher object, which says what it is.
pub(crate) const NOTIFICATION_EVENT: u8 = 0;
pub(crate) const SYNCHRONIZATION_EVENT: u8 = 1;
pub(crate) const MUTANT: u8 = 2;
pub(crate) const PROCESS: u8 = 3;
pub(crate) const SEMAPHORE: u8 = 5;
pub(crate) const THREAD: u8 = 6;
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
    /// The header of an object that the machine itself makes. Nobody walks its list of waiters.
    pub(crate) const fn new(kind: u8) -> Self {
        Self { kind, _flags: [0; 3], signal: AtomicI32::new(0), waiters: [0; 2] }
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

/// Who waits for the objects of a shard: for one, by the condition; for several at once, by the calls.
#[derive(Default)]
struct Shard {
    calls: Mutex<Vec<Arc<Call>>>,
    changed: Condvar,
}

/// A thread that waits for objects of several shards.
#[derive(Default)]
struct Call {
    called: Mutex<bool>,
    changed: Condvar,
}

impl Call {
    fn call(&self) {
        *self.called.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_one();
    }

    /// Waits to be called. False at the deadline.
    fn wait(&self, deadline: Option<Instant>) -> bool {
        let mut called = self.called.lock().unwrap_or_else(PoisonError::into_inner);
        while !*called {
            called = match left(deadline) {
                None => self.changed.wait(called).unwrap_or_else(PoisonError::into_inner),
                Some(Duration::ZERO) => return false,
                Some(left) => {
                    self.changed.wait_timeout(called, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
        *called = false;
        true
    }
}

/// What is left until a deadline: None for ever. Code that is no longer there has no time left.
fn left(deadline: Option<Instant>) -> Option<Duration> {
    deadline.map(|deadline| match thread::is_unloaded() {
        true => Duration::ZERO,
        false => deadline.saturating_duration_since(Instant::now()),
    })
}

/// Who waits, by the object's address.
pub(crate) struct Dispatcher {
    shards: [Shard; SHARDS],
}

fn shard_of(object: usize) -> usize {
    (object >> 4).wrapping_mul(0x9E37_79B9) >> 8 & (SHARDS - 1)
}

impl Dispatcher {
    pub(crate) fn new() -> Self {
        Self { shards: std::array::from_fn(|_| Default::default()) }
    }

    fn lock(&self, shard: usize) -> MutexGuard<'_, Vec<Arc<Call>>> {
        self.shards[shard].calls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes all who wait, so that they look again at what they wait for and until when.
    pub(crate) fn wake_all(&self) {
        for shard in 0..SHARDS {
            let calls = self.lock(shard);
            for call in calls.iter() {
                // Who holds it has looked at the clock and does not wait yet.
                drop(call.called.lock());
                call.changed.notify_all();
            }
            drop(calls);
            self.shards[shard].changed.notify_all();
        }
    }

    /// Changes an object's state under its lock and wakes who waits for it.
    pub(crate) fn change<R>(&self, object: usize, f: impl FnOnce() -> R) -> R {
        let shard = shard_of(object);
        let calls = self.lock(shard);
        let result = f();
        calls.iter().for_each(|call| call.call());
        drop(calls);
        self.shards[shard].changed.notify_all();
        result
    }

    /// Waits until `satisfied` says so, at most until `deadline`.
    pub(crate) fn wait(
        &self,
        object: usize,
        deadline: Option<Instant>,
        mut satisfied: impl FnMut() -> bool,
    ) -> bool {
        let shard = shard_of(object);
        let changed = &self.shards[shard].changed;
        let mut calls = self.lock(shard);
        loop {
            if satisfied() {
                return true;
            }
            calls = match left(deadline) {
                None => changed.wait(calls).unwrap_or_else(PoisonError::into_inner),
                Some(Duration::ZERO) => return false,
                Some(left) => changed.wait_timeout(calls, left).unwrap_or_else(PoisonError::into_inner).0,
            };
        }
    }

    /// Waits until `satisfied` answers something, at most until `deadline`. It runs while none of the objects can change.
    pub(crate) fn wait_for_several<R>(
        &self,
        objects: impl Iterator<Item = usize>,
        deadline: Option<Instant>,
        mut satisfied: impl FnMut() -> Option<R>,
    ) -> Option<R> {
        let mut shards: Vec<usize> = objects.map(shard_of).collect();
        // All take the locks in the same order.
        shards.sort_unstable();
        shards.dedup();
        let call = Arc::new(Call::default());
        let mut known = false;
        let mut late = false;
        loop {
            let mut all: Vec<_> = shards.iter().map(|&shard| self.lock(shard)).collect();
            let result = satisfied();
            if result.is_some() || late {
                if known {
                    all.iter_mut().for_each(|calls| calls.retain(|c| !Arc::ptr_eq(c, &call)));
                }
                return result;
            }
            if !known {
                all.iter_mut().for_each(|calls| calls.push(call.clone()));
                known = true;
            }
            drop(all);
            late = !call.wait(deadline);
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

pub(crate) fn initialize(machine: &Machine, object: *mut Header, kind: u8, signal: i32) {
    header(machine, object);
    let list = object as usize + std::mem::offset_of!(Header, waiters);
    // SAFETY: as in `header`; nobody waits for an object before it is initialised.
    unsafe {
        (&raw mut (*object).kind).write(kind);
        (&raw mut (*object)._flags).write([0; 3]);
        (*object).signal.store(signal, Ordering::Release);
        (&raw mut (*object).waiters).write([list, list]);
    }
}

exports! {
    /// `KeInitializeEvent(Event, Type, State)`, any IRQL. The event must be resident memory.
    [HIGH_LEVEL, event] fn KeInitializeEvent(machine, event: *mut Header, kind: i32, state: u8) {
        if !(0..=1).contains(&kind) {
            violation([0x3E, event as u64, kind as u64, 0], "KeInitializeEvent with a type that does not exist");
        }
        initialize(machine, event, kind as u8, i32::from(state != 0));
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
}
