//! Doubly linked lists behind a spin lock, of entries in the driver's own memory.
//!
//! The lock of these functions is held at HIGH_LEVEL: list, entries and lock must be resident.
#![allow(unsafe_code)]

use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{HIGH_LEVEL, current_irql};
use crate::exports::exports;
use crate::irql::set_level;
use crate::spinlock;

/// `LIST_ENTRY`, 16 bytes.
#[repr(C)]
pub(crate) struct Entry {
    next: *mut Entry,
    previous: *mut Entry,
}

/// `SINGLE_LIST_ENTRY`, 8 bytes.
#[repr(C)]
pub(crate) struct Single {
    next: *mut Single,
}

/// Stops the machine if the neighbours of an entry do not point back to it.
///
/// # Safety
/// An entry of a list, or its head.
unsafe fn check(entry: *mut Entry) {
    // SAFETY: the caller's; a spoilt list leads anywhere, and a fault is reported.
    let whole = unsafe { (*(*entry).next).previous == entry && (*(*entry).previous).next == entry };
    if !whole {
        const CORRUPT_LIST_ENTRY: u64 = 3;
        let params = [CORRUPT_LIST_ENTRY, entry as u64, 0, 0];
        bug_check(bugcheck::KERNEL_SECURITY_CHECK_FAILURE, params, "the links of a list do not fit together");
    }
}

/// Runs `f` with the lock held.
fn locked<R>(machine: &Machine, lock: *mut usize, f: impl FnOnce() -> R) -> R {
    let old = set_level(machine, HIGH_LEVEL.max(current_irql()));
    spinlock::acquire(machine, lock);
    let result = f();
    spinlock::release(machine, lock);
    set_level(machine, old);
    result
}

/// Links `entry` between two neighbours.
///
/// # Safety
/// Both are neighbours in a good list; the entry is in none.
unsafe fn link(entry: *mut Entry, previous: *mut Entry, next: *mut Entry) {
    // SAFETY: the caller's.
    unsafe {
        (*entry).previous = previous;
        (*entry).next = next;
        (*previous).next = entry;
        (*next).previous = entry;
    }
}

exports! {
    /// `ExInterlockedInsertHeadList(ListHead, ListEntry, Lock)`, any IRQL. The former first entry, or null if the list was empty.
    [HIGH_LEVEL, lock] fn ExInterlockedInsertHeadList(machine, head: *mut Entry, entry: *mut Entry, lock: *mut usize) -> *mut Entry {
        // SAFETY: the driver passes an initialised head, an entry of no list, and the lock that it uses for this list.
        locked(machine, lock, || unsafe {
            check(head);
            let first = (*head).next;
            link(entry, head, first);
            if first == head { std::ptr::null_mut() } else { first }
        })
    }

    /// `ExInterlockedInsertTailList(ListHead, ListEntry, Lock)`, any IRQL. The former last entry, or null if the list was empty.
    [HIGH_LEVEL, lock] fn ExInterlockedInsertTailList(machine, head: *mut Entry, entry: *mut Entry, lock: *mut usize) -> *mut Entry {
        // SAFETY: as above.
        locked(machine, lock, || unsafe {
            check(head);
            let last = (*head).previous;
            link(entry, last, head);
            if last == head { std::ptr::null_mut() } else { last }
        })
    }

    /// `ExInterlockedRemoveHeadList(ListHead, Lock)`, any IRQL. The first entry, now of no list, or null if the list is empty.
    [HIGH_LEVEL, lock] fn ExInterlockedRemoveHeadList(machine, head: *mut Entry, lock: *mut usize) -> *mut Entry {
        // SAFETY: as above.
        locked(machine, lock, || unsafe {
            check(head);
            let first = (*head).next;
            if first == head {
                return std::ptr::null_mut();
            }
            check(first);
            (*head).next = (*first).next;
            (*(*first).next).previous = head;
            first
        })
    }

    /// `ExInterlockedPushEntryList(ListHead, ListEntry, Lock)`, any IRQL. The former first entry, or null.
    [HIGH_LEVEL, lock] fn ExInterlockedPushEntryList(machine, head: *mut Single, entry: *mut Single, lock: *mut usize) -> *mut Single {
        // SAFETY: as above.
        locked(machine, lock, || unsafe {
            (*entry).next = (*head).next;
            std::mem::replace(&mut (*head).next, entry)
        })
    }

    /// `ExInterlockedPopEntryList(ListHead, Lock)`, any IRQL. The first entry, or null.
    [HIGH_LEVEL, lock] fn ExInterlockedPopEntryList(machine, head: *mut Single, lock: *mut usize) -> *mut Single {
        // SAFETY: as above.
        locked(machine, lock, || unsafe {
            let first = (*head).next;
            if !first.is_null() {
                (*head).next = (*first).next;
            }
            first
        })
    }
}
