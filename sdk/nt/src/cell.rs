//! Data that is open to whoever holds its owner.
//!
//! An [`Owner`] lies behind a lock; any number of [`Owned`] values lie elsewhere, in objects that are shared. Opening
//! one takes `&mut` of the owner, so the lock that guards the owner guards them all, and two are never open at once.
//! What a driver's objects keep for the interrupt routine lies in such cells, with the owner in the interrupt state.
//!
//! ```compile_fail,E0499
//! use nt::cell::{Owned, Owner};
//! fn two(a: &Owned<u32>, b: &Owned<u32>, owner: &mut Owner) -> Option<u32> {
//!     let a = a.open(owner)?;
//!     let b = b.open(owner)?;
//!     Some(*a + *b)
//! }
//! ```
#![allow(unsafe_code)]

use core::cell::UnsafeCell;
use core::sync::atomic::{AtomicU64, Ordering};

static NEXT: AtomicU64 = AtomicU64::new(1);

/// Says whose a cell is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OwnerKey(u64);

/// The one that opens its cells. There is no second one with the same key.
pub struct Owner {
    key: OwnerKey,
}

impl Owner {
    /// A new owner, of no cell yet.
    #[allow(clippy::new_without_default, reason = "each one is another")]
    pub fn new() -> Self {
        Self { key: OwnerKey(NEXT.fetch_add(1, Ordering::Relaxed)) }
    }

    /// For making its cells.
    pub const fn key(&self) -> OwnerKey {
        self.key
    }
}

/// A value that its owner opens.
pub struct Owned<T> {
    key: OwnerKey,
    value: UnsafeCell<T>,
}

// SAFETY: the value is reached through `&mut` of its one owner only, so by one thread at a time.
unsafe impl<T: Send> Sync for Owned<T> {}

impl<T> Owned<T> {
    /// A cell of the owner with this key.
    pub const fn new(key: OwnerKey, value: T) -> Self {
        Self { key, value: UnsafeCell::new(value) }
    }

    /// The value; None if the owner is another's.
    pub fn open<'a>(&'a self, owner: &'a mut Owner) -> Option<&'a mut T> {
        if self.key != owner.key {
            return None;
        }
        // SAFETY: keys are never given twice, so this is the cell's only owner, and it is borrowed for 'a.
        Some(unsafe { &mut *self.value.get() })
    }

    /// The value, of a cell that nobody shares.
    pub fn get_mut(&mut self) -> &mut T {
        self.value.get_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_owner_opens_a_cell() {
        let (mut mine, mut other) = (Owner::new(), Owner::new());
        let cell = Owned::new(mine.key(), 1);
        assert!(cell.open(&mut other).is_none());
        *cell.open(&mut mine).unwrap() = 2;
        assert_eq!(cell.open(&mut mine), Some(&mut 2));
    }
}
