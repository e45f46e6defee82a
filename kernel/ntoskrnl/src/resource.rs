//! Resources: locks that many may share or one may have, in the driver's ERESOURCE.
//!
//! Who has a resource is in a table of the machine's, by address; the driver's structure tells how many do.
#![allow(unsafe_code)]

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use wddm_sys::{NTSTATUS, STATUS_SUCCESS};

use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{APC_LEVEL, Count, DISPATCH_LEVEL, cpu, current_irql};
use crate::exports::exports;
use crate::pool::violation;
use crate::thread;

/// `ERESOURCE`, 104 bytes.
#[repr(C)]
pub(crate) struct Eresource {
    _list: [usize; 2],
    _owners: usize,
    active: i16,
    flag: u16,
    _waiters: [usize; 2],
    owner: usize,
    _owner_count: usize,
    active_entries: u32,
    contention: u32,
    shared_waiters: u32,
    exclusive_waiters: u32,
    _rest: [usize; 3],
}

const _: () = assert!(size_of::<Eresource>() == 104 && std::mem::offset_of!(Eresource, owner) == 48);

/// `ResourceOwnedExclusive` of the flag.
const OWNED_EXCLUSIVE: u16 = 0x80;

#[derive(Default)]
struct State {
    /// The thread that has it, and how often.
    exclusive: Option<(usize, u32)>,
    /// The threads that share it, and how often each.
    shared: HashMap<usize, u32>,
    exclusive_waiters: u32,
    shared_waiters: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    Exclusive,
    Shared,
    /// Before those who wait for it exclusively.
    SharedFirst,
    /// Behind them, also for who shares it already.
    SharedLast,
}

impl State {
    fn try_acquire(&mut self, thread: usize, wish: Wish) -> bool {
        if let Some((owner, times)) = &mut self.exclusive {
            let own = *owner == thread;
            if own {
                *times += 1;
            }
            return own;
        }
        if wish == Wish::Exclusive {
            let free = self.shared.is_empty();
            if free {
                self.exclusive = Some((thread, 1));
            }
            return free;
        }
        let again = wish != Wish::SharedLast && self.shared.contains_key(&thread);
        let may = again || wish == Wish::SharedFirst || self.exclusive_waiters == 0;
        if may {
            *self.shared.entry(thread).or_default() += 1;
        }
        may
    }

    fn release(&mut self, thread: usize) -> bool {
        if let Some((owner, times)) = &mut self.exclusive {
            let own = *owner == thread;
            if own {
                *times -= 1;
                if *times == 0 {
                    self.exclusive = None;
                }
            }
            return own;
        }
        let Some(times) = self.shared.get_mut(&thread) else { return false };
        *times -= 1;
        if *times == 0 {
            self.shared.remove(&thread);
        }
        true
    }

    fn waiters(&mut self, wish: Wish) -> &mut u32 {
        if wish == Wish::Exclusive { &mut self.exclusive_waiters } else { &mut self.shared_waiters }
    }
}

/// The resources of a machine that have not been deleted.
#[derive(Default)]
pub(crate) struct Resources(Mutex<HashMap<usize, State>>);

impl Resources {
    fn table(&self) -> MutexGuard<'_, HashMap<usize, State>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn count(&self) -> usize {
        self.table().len()
    }

    /// Changes a resource's state, and tells the driver's structure.
    fn with<R>(&self, resource: *mut Eresource, f: impl FnOnce(&mut State) -> R) -> R {
        let mut table = self.table();
        let Some(state) = table.get_mut(&(resource as usize)) else {
            violation([0x3D, resource as u64, 0, 0], "a resource was used that is not initialised");
        };
        let result = f(state);
        let (owner, active) = match state.exclusive {
            Some((owner, _)) => (owner, 1),
            None => (0, state.shared.len()),
        };
        // SAFETY: storage that the driver had initialised as a resource and has not deleted; it is resident.
        unsafe {
            (*resource).active = active as i16;
            (*resource).active_entries = active as u32;
            (*resource).flag = if owner != 0 { OWNED_EXCLUSIVE } else { 0 };
            (*resource).owner = owner;
            (*resource).exclusive_waiters = state.exclusive_waiters;
            (*resource).shared_waiters = state.shared_waiters;
        }
        result
    }
}

fn acquire(machine: &Machine, resource: *mut Eresource, wait: bool, wish: Wish) -> u8 {
    if current_irql() < APC_LEVEL && !thread::apcs_disabled() && !thread::is_system() {
        violation(
            [0x36, resource as u64, 0, 0],
            "a resource was acquired while normal kernel APCs are enabled",
        );
    }
    let thread = thread::current() as usize;
    let resources = &machine.resources;
    if resources.with(resource, |state| state.try_acquire(thread, wish)) {
        cpu(|c| c.count(Count::Locks, 1));
        return 1;
    }
    if !wait {
        return 0;
    }
    let shares = resources.with(resource, |state| {
        *state.waiters(wish) += 1;
        state.shared.contains_key(&thread)
    });
    if wish == Wish::Exclusive && shares {
        violation(
            [0x36, resource as u64, 0, 0],
            "a thread that shares a resource waits for it exclusively, for ever",
        );
    }
    // SAFETY: as in `Resources::with`, which found it; only a count for people.
    unsafe { (*resource).contention += 1 };
    machine.dispatcher.wait(resource as usize, None, || {
        resources.with(resource, |state| {
            // Who waits for it does not keep itself out.
            *state.waiters(wish) -= 1;
            let acquired = state.try_acquire(thread, wish);
            *state.waiters(wish) += u32::from(!acquired);
            acquired
        })
    });
    cpu(|c| c.count(Count::Locks, 1));
    1
}

fn release(machine: &Machine, resource: *mut Eresource, thread: usize) {
    let released = machine
        .dispatcher
        .change(resource as usize, || machine.resources.with(resource, |state| state.release(thread)));
    if !released {
        let params = [resource as u64, thread as u64, 0, 0];
        bug_check(bugcheck::RESOURCE_NOT_OWNED, params, "a thread released a resource that it does not have");
    }
}

exports! {
    /// `ExInitializeResourceLite(Resource)`, up to DISPATCH_LEVEL. The resource must be resident memory. STATUS_SUCCESS.
    [DISPATCH_LEVEL, resource] fn ExInitializeResourceLite(machine, resource: *mut Eresource) -> NTSTATUS {
        if resource.is_null() || !resource.is_aligned() {
            violation([0x3A, resource as u64, 0, 0], "the address of a resource is null or not aligned");
        }
        machine.require_nonpaged(resource as usize, "a resource lies in paged memory");
        // SAFETY: the driver passes storage for it; zeros are a free one.
        unsafe { resource.write_bytes(0, 1) };
        if machine.resources.table().insert(resource as usize, State::default()).is_some() {
            violation([0x3E, resource as u64, 0, 0], "a resource was initialised twice");
        }
        STATUS_SUCCESS
    }

    /// `ExDeleteResourceLite(Resource)`, up to DISPATCH_LEVEL: nobody may have it. STATUS_SUCCESS.
    [DISPATCH_LEVEL, resource] fn ExDeleteResourceLite(machine, resource: *mut Eresource) -> NTSTATUS {
        let state = machine.resources.table().remove(&(resource as usize));
        let free = state.is_some_and(|s| s.exclusive.is_none() && s.shared.is_empty());
        if !free {
            violation([0x3D, resource as u64, 0, 0], "a resource was deleted that somebody has, or that is none");
        }
        STATUS_SUCCESS
    }

    /// `ExAcquireResourceExclusiveLite(Resource, Wait)`, up to APC_LEVEL, in a critical region: FALSE if it would have to wait and must not.
    [APC_LEVEL, resource] fn ExAcquireResourceExclusiveLite(machine, resource: *mut Eresource, wait: u8) -> u8 {
        acquire(machine, resource, wait != 0, Wish::Exclusive)
    }

    /// `ExAcquireResourceSharedLite(Resource, Wait)`, up to APC_LEVEL, in a critical region. Behind those who wait for it exclusively, unless
    /// the thread has it already.
    [APC_LEVEL, resource] fn ExAcquireResourceSharedLite(machine, resource: *mut Eresource, wait: u8) -> u8 {
        acquire(machine, resource, wait != 0, Wish::Shared)
    }

    /// `ExAcquireSharedStarveExclusive(Resource, Wait)`: before those who wait for it exclusively.
    [APC_LEVEL, resource] fn ExAcquireSharedStarveExclusive(machine, resource: *mut Eresource, wait: u8) -> u8 {
        acquire(machine, resource, wait != 0, Wish::SharedFirst)
    }

    /// `ExAcquireSharedWaitForExclusive(Resource, Wait)`: behind those who wait for it exclusively, in any case.
    [APC_LEVEL, resource] fn ExAcquireSharedWaitForExclusive(machine, resource: *mut Eresource, wait: u8) -> u8 {
        acquire(machine, resource, wait != 0, Wish::SharedLast)
    }

    /// `ExReleaseResourceLite(Resource)`, up to DISPATCH_LEVEL. Bug check 0xE3 on a thread that does not have it.
    [DISPATCH_LEVEL, resource] fn ExReleaseResourceLite(machine, resource: *mut Eresource) {
        release(machine, resource, thread::current() as usize);
    }

    /// `ExReleaseResourceForThreadLite(Resource, ResourceThreadId)`, up to DISPATCH_LEVEL: for the thread whose object this is.
    [DISPATCH_LEVEL, resource] fn ExReleaseResourceForThreadLite(machine, resource: *mut Eresource, thread: usize) {
        release(machine, resource, thread);
    }

    /// `ExConvertExclusiveToSharedLite(Resource)`, up to DISPATCH_LEVEL: the thread that has it shares it from now on.
    [DISPATCH_LEVEL, resource] fn ExConvertExclusiveToSharedLite(machine, resource: *mut Eresource) {
        let thread = thread::current() as usize;
        let done = machine.dispatcher.change(resource as usize, || {
            machine.resources.with(resource, |state| match state.exclusive {
                Some((owner, times)) if owner == thread => {
                    state.exclusive = None;
                    state.shared.insert(thread, times);
                    true
                }
                _ => false,
            })
        });
        if !done {
            let params = [resource as u64, thread as u64, 0, 0];
            bug_check(bugcheck::RESOURCE_NOT_OWNED, params, "a thread converted a resource that it does not have");
        }
    }

    /// `ExIsResourceAcquiredExclusiveLite(Resource)`, up to DISPATCH_LEVEL: whether this thread has it.
    [DISPATCH_LEVEL, resource] fn ExIsResourceAcquiredExclusiveLite(machine, resource: *mut Eresource) -> u8 {
        let thread = thread::current() as usize;
        u8::from(machine.resources.with(resource, |s| s.exclusive.is_some_and(|(owner, _)| owner == thread)))
    }

    /// `ExIsResourceAcquiredSharedLite(Resource)`, up to DISPATCH_LEVEL: how often this thread has it, either way.
    [DISPATCH_LEVEL, resource] fn ExIsResourceAcquiredSharedLite(machine, resource: *mut Eresource) -> u32 {
        let thread = thread::current() as usize;
        machine.resources.with(resource, |state| match state.exclusive {
            Some((owner, times)) if owner == thread => times,
            _ => state.shared.get(&thread).copied().unwrap_or(0),
        })
    }

    /// `ExGetExclusiveWaiterCount(Resource)`, up to DISPATCH_LEVEL.
    [DISPATCH_LEVEL, resource] fn ExGetExclusiveWaiterCount(machine, resource: *mut Eresource) -> u32 {
        machine.resources.with(resource, |state| state.exclusive_waiters)
    }

    /// `ExGetSharedWaiterCount(Resource)`, up to DISPATCH_LEVEL.
    [DISPATCH_LEVEL, resource] fn ExGetSharedWaiterCount(machine, resource: *mut Eresource) -> u32 {
        machine.resources.with(resource, |state| state.shared_waiters)
    }
}
