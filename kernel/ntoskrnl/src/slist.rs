//! Sequenced lists: stacks without a lock, in the driver's own SLIST_HEADER.
//!
//! Header, 16 bytes: 16 bits of depth, 48 of a sequence that every change counts, then the first entry's address, which
//! is a multiple of 16. Both halves change at once, by `cmpxchg16b`.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

use crate::cpu::{DISPATCH_LEVEL, HIGH_LEVEL};
use crate::exports::exports;
use crate::pool::violation;

/// `SLIST_ENTRY`, 16 bytes.
#[repr(C, align(16))]
pub(crate) struct Entry {
    next: AtomicPtr<Entry>,
}

/// `SLIST_HEADER`.
#[repr(C, align(16))]
#[derive(Default)]
pub(crate) struct Head([AtomicU64; 2]);

const DEPTH: u64 = 0xFFFF;
const CHANGE: u64 = 0x1_0000;

/// Replaces both halves if they are still `old`. Answers whether it did.
///
/// # Safety
/// `head` is valid and a multiple of 16.
unsafe fn exchange(head: *mut Head, old: [u64; 2], new: [u64; 2]) -> bool {
    let done: u64;
    // SAFETY: the caller's. rbx, which the instruction wants and the compiler keeps, is put back.
    unsafe {
        core::arch::asm!(
            "xchg {low}, rbx",
            "lock cmpxchg16b [rdi]",
            "sete al",
            "movzx eax, al",
            "mov rbx, {low}",
            low = inout(reg) new[0] => _,
            in("rcx") new[1],
            in("rdi") head,
            inout("rax") old[0] => done,
            inout("rdx") old[1] => _,
            options(nostack),
        );
    }
    done != 0
}

fn require_aligned(address: usize) {
    if address == 0 || !address.is_multiple_of(16) {
        violation([0x3A, address as u64, 0, 0], "a sequenced list or its entry is null or no multiple of 16");
    }
}

fn read(head: *mut Head) -> [u64; 2] {
    require_aligned(head as usize);
    // SAFETY: the driver passes a header of its own, as the page demands; a bad address faults and is reported.
    let head = unsafe { &*head };
    // The sequence tells whether both halves are of one time.
    [head.0[0].load(Ordering::Acquire), head.0[1].load(Ordering::Acquire)]
}

fn first(halves: [u64; 2]) -> *mut Entry {
    halves[1] as *mut Entry
}

/// Puts an entry in front. Answers the former first one.
pub(crate) fn push(head: *mut Head, entry: *mut Entry) -> *mut Entry {
    require_aligned(entry as usize);
    loop {
        let old = read(head);
        // SAFETY: the driver passes an entry of its own that is in no list.
        unsafe { &*entry }.next.store(first(old), Ordering::Relaxed);
        let counted = old[0].wrapping_add(CHANGE) & !DEPTH | old[0].wrapping_add(1) & DEPTH;
        // SAFETY: `read` has seen to the address.
        if unsafe { exchange(head, old, [counted, entry as u64]) } {
            return first(old);
        }
    }
}

/// Takes the first entry. Null if there is none.
pub(crate) fn pop(head: *mut Head) -> *mut Entry {
    loop {
        let old = read(head);
        let entry = first(old);
        if entry.is_null() {
            return entry;
        }
        // SAFETY: an entry of the list, or one that somebody took since: then what is read is not used, as the sequence has
        // changed. Pool that has been freed stays readable.
        let next = unsafe { &*entry }.next.load(Ordering::Relaxed);
        let counted = old[0].wrapping_add(CHANGE) & !DEPTH | old[0].wrapping_sub(1) & DEPTH;
        // SAFETY: as in `push`.
        if unsafe { exchange(head, old, [counted, next as u64]) } {
            return entry;
        }
    }
}

/// Takes all entries.
fn flush(head: *mut Head) -> *mut Entry {
    loop {
        let old = read(head);
        let counted = old[0].wrapping_add(CHANGE) & !DEPTH;
        // SAFETY: as in `push`.
        if first(old).is_null() || unsafe { exchange(head, old, [counted, 0]) } {
            return first(old);
        }
    }
}

exports! {
    /// `InitializeSListHead(SListHead)`, any IRQL.
    [HIGH_LEVEL, head] fn InitializeSListHead(_machine, head: *mut Head) {
        require_aligned(head as usize);
        // SAFETY: the driver passes storage for it.
        unsafe { head.write(Head::default()) };
    }

    /// `ExQueryDepthSList(SListHead)`, any IRQL: how many entries there are, modulo 65536.
    [HIGH_LEVEL, head] fn ExQueryDepthSList(_machine, head: *mut Head) -> u16 {
        read(head)[0] as u16
    }

    /// `ExpInterlockedPushEntrySList(ListHead, ListEntry)`, what the `ExInterlockedPushEntrySList` macro calls, up to DISPATCH_LEVEL. The former first entry.
    [DISPATCH_LEVEL, head] fn ExpInterlockedPushEntrySList(_machine, head: *mut Head, entry: *mut Entry) -> *mut Entry {
        push(head, entry)
    }

    /// `ExpInterlockedPopEntrySList(ListHead)`, up to DISPATCH_LEVEL. The first entry, or null.
    [DISPATCH_LEVEL, head] fn ExpInterlockedPopEntrySList(_machine, head: *mut Head) -> *mut Entry {
        pop(head)
    }

    /// `ExpInterlockedFlushSList(ListHead)`, up to DISPATCH_LEVEL. The first of all entries, which are of no list now, or null.
    [DISPATCH_LEVEL, head] fn ExpInterlockedFlushSList(_machine, head: *mut Head) -> *mut Entry {
        flush(head)
    }
}
