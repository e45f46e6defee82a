//! The pool's exports.
#![allow(unsafe_code)]

use std::ffi::c_void;

use super::FILL_NEW;
use crate::Machine;
use crate::cpu::DISPATCH_LEVEL;
use crate::events::PoolKind;
use crate::exports::exports;
use crate::seh::raising;

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

/// `POOL_EXTENDED_PARAMETER`, 16 bytes: a type of 8 bits, and above it whether it may be ignored.
#[repr(C)]
pub(crate) struct Extended {
    kind: u64,
    value: u64,
}

const OPTIONAL: u64 = 0x100;

/// `POOL_QUOTA_FAIL_INSTEAD_OF_RAISE`, `POOL_RAISE_IF_ALLOCATION_FAILURE`, `POOL_ZERO_ALLOCATION`, in a POOL_TYPE.
const TYPE_QUOTA_FAIL: u32 = 8;
const TYPE_RAISE: u32 = 16;
const TYPE_ZERO: u32 = 1024;
const NO_TAG: u32 = u32::from_le_bytes(*b"None");

fn allocate_of_type(machine: &Machine, pool_type: u32, bytes: usize, tag: u32, caller: usize) -> *mut u8 {
    let kind = if pool_type & 1 != 0 { PoolKind::Paged } else { PoolKind::NonPaged };
    let fill = if pool_type & TYPE_ZERO != 0 { 0 } else { FILL_NEW };
    machine.pools.allocate_at(machine, kind, bytes, tag, fill, caller)
}

const STATUS_INSUFFICIENT_RESOURCES: u32 = 0xC000_009A;

/// The answer of an allocation, which may have asked for an exception if there is none.
fn or_raise(asked: bool, address: *mut u8) -> Result<*mut c_void, u32> {
    if address.is_null() && asked { Err(STATUS_INSUFFICIENT_RESOURCES) } else { Ok(address.cast()) }
}

exports! {
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

raising! {
    /// `ExAllocatePool2(Flags, NumberOfBytes, Tag)`: zeroed unless POOL_FLAG_UNINITIALIZED. Null without memory, with flags that
    /// name no pool, or with tag 0. Paged at or below APC_LEVEL, nonpaged at or below DISPATCH_LEVEL.
    [DISPATCH_LEVEL, 0, caller "r9"] fn ExAllocatePool2(machine, flags: u64, bytes: usize, tag: u32, caller: usize) -> *mut c_void {
        let Some(kind) = kind_of_flags(flags).filter(|_| tag != 0 && bytes != 0) else {
            return Ok(std::ptr::null_mut());
        };
        let fill = if flags & UNINITIALIZED != 0 { FILL_NEW } else { 0 };
        let address = machine.pools.allocate_at(machine, kind, bytes, tag, fill, caller);
        or_raise(flags & RAISE_ON_FAILURE != 0, address)
    }

    /// `ExAllocatePool3(Flags, NumberOfBytes, Tag, ExtendedParameters, Count)`: as ExAllocatePool2. None of the extended parameters
    /// is known here: one that is not marked optional is refused with null.
    [DISPATCH_LEVEL, 0] fn ExAllocatePool3(machine, flags: u64, bytes: usize, tag: u32, parameters: *const Extended; rest) -> *mut c_void {
        // SAFETY: the export's fifth parameter, and its return address.
        let (count, caller) = unsafe { (rest.cast::<u32>().read(), rest.sub(5).read() as usize) };
        // SAFETY: the driver passes an array of this many parameters.
        let optional = (0..count as usize).all(|i| unsafe { (*parameters.add(i)).kind } & OPTIONAL != 0);
        let Some(kind) = kind_of_flags(flags).filter(|_| tag != 0 && bytes != 0 && optional) else {
            return Ok(std::ptr::null_mut());
        };
        let fill = if flags & UNINITIALIZED != 0 { FILL_NEW } else { 0 };
        let address = machine.pools.allocate_at(machine, kind, bytes, tag, fill, caller);
        or_raise(flags & RAISE_ON_FAILURE != 0, address)
    }

    /// `ExAllocatePoolWithTag(PoolType, NumberOfBytes, Tag)`: contents undefined, or zeros with POOL_ZERO_ALLOCATION. Bit 0 of the type means paged. Null
    /// without memory; with POOL_RAISE_IF_ALLOCATION_FAILURE that raises.
    [DISPATCH_LEVEL, 0, caller "r9"] fn ExAllocatePoolWithTag(machine, pool_type: u32, bytes: usize, tag: u32, caller: usize) -> *mut c_void {
        let address = allocate_of_type(machine, pool_type, bytes, tag, caller);
        or_raise(pool_type & TYPE_RAISE != 0, address)
    }

    /// `ExAllocatePool(PoolType, NumberOfBytes)`: as ExAllocatePoolWithTag, with the tag `None`.
    [DISPATCH_LEVEL, 0, caller "r8"] fn ExAllocatePool(machine, pool_type: u32, bytes: usize, caller: usize, _d: u64) -> *mut c_void {
        let address = allocate_of_type(machine, pool_type, bytes, NO_TAG, caller);
        or_raise(pool_type & TYPE_RAISE != 0, address)
    }

    /// `ExAllocatePoolWithQuotaTag(PoolType, NumberOfBytes, Tag)`: as ExAllocatePoolWithTag, but raises without memory unless the type has
    /// POOL_QUOTA_FAIL_INSTEAD_OF_RAISE. No process has a quota here.
    [DISPATCH_LEVEL, 0, caller "r9"] fn ExAllocatePoolWithQuotaTag(machine, pool_type: u32, bytes: usize, tag: u32, caller: usize) -> *mut c_void {
        let address = allocate_of_type(machine, pool_type, bytes, tag, caller);
        or_raise(pool_type & TYPE_QUOTA_FAIL == 0, address)
    }
}
