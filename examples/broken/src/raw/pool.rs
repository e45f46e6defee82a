//! Pool memory, all under one tag.

use core::ffi::c_void;

use super::imports;

/// `rawd`
const TAG: u32 = u32::from_le_bytes(*b"rawd");

/// `POOL_TYPE`.
#[derive(Clone, Copy)]
pub(crate) enum Pool {
    /// NonPagedPoolNx.
    NonPaged = 512,
    /// PagedPool.
    Paged = 1,
}

/// Moves a value into pool memory; NULL when there is none.
pub(crate) fn make<T>(pool: Pool, value: T) -> *mut T {
    // SAFETY: the callers are at the level of the kind: PASSIVE_LEVEL, or DISPATCH_LEVEL for nonpaged pool.
    let block =
        unsafe { imports::ExAllocatePoolWithTag(pool as i32, size_of::<T>().max(1), TAG) }.cast::<T>();
    if !block.is_null() {
        // SAFETY: the block is that large, and pool is aligned to 16 bytes.
        unsafe { block.write(value) };
    }
    block
}

/// Gives a block back. What is in it has nothing to drop.
///
/// # Safety
/// `block` came from [`make`], for the last time.
pub(crate) unsafe fn free<T>(block: *mut T) {
    // SAFETY: the caller's.
    unsafe { imports::ExFreePoolWithTag(block.cast::<c_void>(), TAG) };
}
