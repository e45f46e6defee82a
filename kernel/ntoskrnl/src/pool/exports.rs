//! The pool's exports.
#![allow(unsafe_code)]

use std::ffi::c_void;

use super::FILL_NEW;
use crate::bugcheck::{self, bug_check};
use crate::cpu::DISPATCH_LEVEL;
use crate::events::PoolKind;
use crate::exports::exports;

/// `POOL_FLAG_UNINITIALIZED`.
const UNINITIALIZED: u64 = 0x2;
/// `POOL_FLAG_RAISE_ON_FAILURE`.
const RAISE_ON_FAILURE: u64 = 0x20;
/// `POOL_FLAG_NON_PAGED`, `POOL_FLAG_NON_PAGED_EXECUTE`, `POOL_FLAG_PAGED`.
const NON_PAGED: u64 = 0x40;
const NON_PAGED_EXECUTE: u64 = 0x80;
const PAGED: u64 = 0x100;

/// The kind that POOL_FLAGS ask for: exactly one of three bits.
fn kind_of_flags(flags: u64) -> Option<PoolKind> {
    match flags & (NON_PAGED | NON_PAGED_EXECUTE | PAGED) {
        NON_PAGED | NON_PAGED_EXECUTE => Some(PoolKind::NonPaged),
        PAGED => Some(PoolKind::Paged),
        _ => None,
    }
}

fn raise_if(asked: bool, address: *mut u8) {
    if address.is_null() && asked {
        bug_check(
            bugcheck::KMODE_EXCEPTION_NOT_HANDLED,
            [0xC000_009A, 0, 0, 0],
            "a pool allocation that asked to raise on failure failed",
        );
    }
}

exports! {
    /// `ExAllocatePool2(Flags, NumberOfBytes, Tag)`: zeroed unless POOL_FLAG_UNINITIALIZED. Null without memory, with flags that
    /// name no pool, or with tag 0. Paged at or below APC_LEVEL, nonpaged at or below DISPATCH_LEVEL.
    [DISPATCH_LEVEL, 0, caller "r9"] fn ExAllocatePool2(machine, flags: u64, bytes: usize, tag: u32, caller: usize) -> *mut c_void {
        let Some(kind) = kind_of_flags(flags).filter(|_| tag != 0 && bytes != 0) else {
            return std::ptr::null_mut();
        };
        let fill = if flags & UNINITIALIZED != 0 { FILL_NEW } else { 0 };
        let address = machine.pools.allocate_at(machine, kind, bytes, tag, fill, caller);
        raise_if(flags & RAISE_ON_FAILURE != 0, address);
        address.cast()
    }

    /// `ExAllocatePool3(Flags, NumberOfBytes, Tag, ExtendedParameters, Count)`: as ExAllocatePool2. Extended parameters that are not marked
    /// optional are refused with null.
    [DISPATCH_LEVEL, 0, caller "r9"] fn ExAllocatePool3(machine, flags: u64, bytes: usize, tag: u32, caller: usize, count: u32) -> *mut c_void {
        let Some(kind) = kind_of_flags(flags).filter(|_| tag != 0 && bytes != 0 && count == 0) else {
            return std::ptr::null_mut();
        };
        let fill = if flags & UNINITIALIZED != 0 { FILL_NEW } else { 0 };
        let address = machine.pools.allocate_at(machine, kind, bytes, tag, fill, caller);
        raise_if(flags & RAISE_ON_FAILURE != 0, address);
        address.cast()
    }

    /// `ExAllocatePoolWithTag(PoolType, NumberOfBytes, Tag)`: contents undefined. Bit 0 of the type means paged.
    [DISPATCH_LEVEL, 0, caller "r9"] fn ExAllocatePoolWithTag(machine, pool_type: u32, bytes: usize, tag: u32, caller: usize) -> *mut c_void {
        let kind = if pool_type & 1 != 0 { PoolKind::Paged } else { PoolKind::NonPaged };
        machine.pools.allocate_at(machine, kind, bytes, tag, FILL_NEW, caller).cast()
    }

    /// `ExFreePoolWithTag(P, Tag)`: tag 0 means any; another than that of the allocation is bug check 0xC2.
    [DISPATCH_LEVEL, address, caller "r8"] fn ExFreePoolWithTag(machine, address: *mut c_void, tag: u32, caller: usize) {
        machine.pools.free_at(machine, address.cast(), tag, caller);
    }

    /// `ExFreePool(P)`.
    [DISPATCH_LEVEL, address, caller "rdx"] fn ExFreePool(machine, address: *mut c_void, caller: usize) {
        machine.pools.free_at(machine, address.cast(), 0, caller);
    }

    /// `ExFreePool2(P, Tag, ExtendedParameters, Count)`: as ExFreePoolWithTag.
    [DISPATCH_LEVEL, address, caller "r8"] fn ExFreePool2(machine, address: *mut c_void, tag: u32, caller: usize) {
        machine.pools.free_at(machine, address.cast(), tag, caller);
    }
}
