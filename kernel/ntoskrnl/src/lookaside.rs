//! Lookaside lists: blocks of one size that are kept for the next allocation.
//!
//! The headers have allocating and freeing inline, on the driver's own structure; what is here makes and ends it.
#![allow(unsafe_code)]

use std::collections::HashSet;
use std::ffi::c_void;
use std::sync::{Mutex, PoisonError};

use wddm_sys::{NTSTATUS, STATUS_INVALID_PARAMETER_4, STATUS_INVALID_PARAMETER_5, STATUS_SUCCESS};

use crate::Machine;
use crate::cpu::{APC_LEVEL, DISPATCH_LEVEL};
use crate::exports::exports;
use crate::pool::{self, violation};
use crate::slist;

type Allocate = wddm_sys::abi_fn!(fn(kind: u32, bytes: usize, tag: u32, list: *mut Lookaside) -> *mut c_void);
type Free = wddm_sys::abi_fn!(fn(block: *mut c_void, list: *mut Lookaside));

/// `GENERAL_LOOKASIDE_POOL`, 96 bytes: what NPAGED_LOOKASIDE_LIST, PAGED_LOOKASIDE_LIST and LOOKASIDE_LIST_EX begin with. The functions of
/// the first two take no list; a further argument does them no harm.
#[repr(C, align(16))]
pub(crate) struct Lookaside {
    head: slist::Head,
    depth: u16,
    maximum_depth: u16,
    total_allocates: u32,
    allocate_misses: u32,
    total_frees: u32,
    free_misses: u32,
    kind: u32,
    tag: u32,
    bytes: u32,
    allocate: Allocate,
    free: Free,
    entry: [usize; 2],
    last: [u32; 2],
    future: [u32; 2],
}

const _: () = assert!(size_of::<Lookaside>() == 96);
const _: () = assert!(
    std::mem::offset_of!(Lookaside, kind) == 36
        && std::mem::offset_of!(Lookaside, allocate) == 48
        && std::mem::offset_of!(Lookaside, entry) == 64
);

/// The lists of a machine that have not been deleted.
#[derive(Default)]
pub(crate) struct Lookasides(Mutex<HashSet<usize>>);

impl Lookasides {
    pub(crate) fn count(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn add(&self, list: *mut Lookaside) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(list as usize)
    }

    fn remove(&self, list: *mut Lookaside) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&(list as usize))
    }
}

/// `NonPagedPool`, `PagedPool` of POOL_TYPE, and the bits that may be with them.
const PAGED_POOL: u32 = 1;
const RAISE_IF_FAILURE: u32 = 16;
const NX_ALLOCATION: u32 = 512;

/// How many blocks a list keeps, until it is tuned, which nothing does here.
const DEPTH: u16 = 4;
const MAXIMUM_DEPTH: u16 = 256;
/// The smallest block: it must hold a link.
const LEAST: u32 = 16;

/// ExAllocatePoolWithTag, which does not look at the list, and raises in the driver that called it.
fn allocate_pool() -> Allocate {
    let export = pool::ExAllocatePoolWithTag as *const ();
    // SAFETY: it is called as its page says, and an argument more does it no harm.
    unsafe { std::mem::transmute::<*const (), Allocate>(export) }
}

wddm_sys::abi! {
    unsafe fn free_pool(block: *mut c_void, _list: *mut Lookaside) {
        // SAFETY: a block of ExAllocatePoolWithTag.
        unsafe { pool::ExFreePool(block, 0) };
    }
}

struct Wanted {
    allocate: Option<Allocate>,
    free: Option<Free>,
    kind: u32,
    bytes: usize,
    tag: u32,
}

fn begin(machine: &Machine, list: *mut Lookaside, wanted: Wanted) {
    if wanted.kind & PAGED_POOL == 0 {
        machine.require_nonpaged(list as usize, "a nonpaged lookaside list lies in paged memory");
    }
    if list.is_null() || !list.is_aligned() || wanted.bytes > u32::MAX as usize {
        violation(
            [0x3A, list as u64, wanted.bytes as u64, 0],
            "a lookaside list is null, not aligned or of too large blocks",
        );
    }
    if !machine.lookasides.add(list) {
        violation([0x3E, list as u64, 0, 0], "a lookaside list was initialised twice");
    }
    // SAFETY: the driver passes storage for a list, aligned as just checked.
    unsafe {
        list.write(Lookaside {
            head: slist::Head::default(),
            depth: DEPTH,
            maximum_depth: MAXIMUM_DEPTH,
            total_allocates: 0,
            allocate_misses: 0,
            total_frees: 0,
            free_misses: 0,
            kind: wanted.kind,
            tag: wanted.tag,
            bytes: (wanted.bytes as u32).max(LEAST),
            allocate: wanted.allocate.unwrap_or_else(allocate_pool),
            free: wanted.free.unwrap_or(free_pool),
            entry: [0; 2],
            last: [0; 2],
            future: [0; 2],
        });
    }
}

fn flush(list: *mut Lookaside) {
    loop {
        // SAFETY: an initialised list.
        let block = slist::pop(unsafe { &raw mut (*list).head });
        if block.is_null() {
            return;
        }
        // SAFETY: the function that the list was initialised with, on a block that the driver gave back to it.
        unsafe { ((*list).free)(block.cast(), list) };
    }
}

fn end(machine: &Machine, list: *mut Lookaside) {
    if !machine.lookasides.remove(list) {
        violation([0x3D, list as u64, 0, 0], "a lookaside list was deleted that is none");
    }
    flush(list);
}

exports! {
    /// `ExInitializeNPagedLookasideList(Lookaside, Allocate, Free, Flags, Size, Tag, Depth)`, up to DISPATCH_LEVEL. Without functions blocks come from nonpaged pool.
    [DISPATCH_LEVEL, list] fn ExInitializeNPagedLookasideList(machine, list: *mut Lookaside, allocate: Option<Allocate>, free: Option<Free>, flags: u32, bytes: usize, tag: u32, _depth: u16) {
        begin(machine, list, Wanted { allocate, free, kind: flags & (RAISE_IF_FAILURE | NX_ALLOCATION), bytes, tag });
    }

    /// `ExDeleteNPagedLookasideList(Lookaside)`, up to DISPATCH_LEVEL: frees the blocks in it.
    [DISPATCH_LEVEL, list] fn ExDeleteNPagedLookasideList(machine, list: *mut Lookaside) {
        end(machine, list);
    }

    /// `ExInitializePagedLookasideList(Lookaside, Allocate, Free, Flags, Size, Tag, Depth)`, up to APC_LEVEL. Without functions blocks come from paged pool.
    [APC_LEVEL, list] fn ExInitializePagedLookasideList(machine, list: *mut Lookaside, allocate: Option<Allocate>, free: Option<Free>, flags: u32, bytes: usize, tag: u32, _depth: u16) {
        begin(machine, list, Wanted { allocate, free, kind: PAGED_POOL | flags & RAISE_IF_FAILURE, bytes, tag });
    }

    /// `ExDeletePagedLookasideList(Lookaside)`, up to APC_LEVEL: frees the blocks in it.
    [APC_LEVEL, list] fn ExDeletePagedLookasideList(machine, list: *mut Lookaside) {
        end(machine, list);
    }

    /// `ExInitializeLookasideListEx(Lookaside, Allocate, Free, PoolType, Flags, Size, Tag, Depth)`, up to DISPATCH_LEVEL. Flags: 1 raises when an allocation fails, 2 does not,
    /// whatever the functions do; both are STATUS_INVALID_PARAMETER_5. STATUS_INVALID_PARAMETER_4 for a pool that does not
    /// exist.
    [DISPATCH_LEVEL, list] fn ExInitializeLookasideListEx(machine, list: *mut Lookaside, allocate: Option<Allocate>, free: Option<Free>, kind: u32, flags: u32, bytes: usize, tag: u32, _depth: u16) -> NTSTATUS {
        if kind & !(PAGED_POOL | NX_ALLOCATION) != 0 {
            return STATUS_INVALID_PARAMETER_4;
        }
        if flags > 2 {
            return STATUS_INVALID_PARAMETER_5;
        }
        let raise = if flags == 1 { RAISE_IF_FAILURE } else { 0 };
        begin(machine, list, Wanted { allocate, free, kind: kind | raise, bytes, tag });
        STATUS_SUCCESS
    }

    /// `ExDeleteLookasideListEx(Lookaside)`, up to DISPATCH_LEVEL: frees the blocks in it.
    [DISPATCH_LEVEL, list] fn ExDeleteLookasideListEx(machine, list: *mut Lookaside) {
        end(machine, list);
    }

    /// `ExFlushLookasideListEx(Lookaside)`, up to DISPATCH_LEVEL: frees the blocks in it, which stays.
    [DISPATCH_LEVEL, list] fn ExFlushLookasideListEx(_machine, list: *mut Lookaside) {
        flush(list);
    }
}
