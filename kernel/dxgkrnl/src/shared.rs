//! A counted reference whose making can fail.
//!
//! The port reserves its bookkeeping before it calls the miniport, so that a refusal is STATUS_NO_MEMORY and never
//! the end of the bench. `Arc::new` cannot refuse; this can.
#![allow(unsafe_code)]

use std::alloc::{Layout, alloc, dealloc};
use std::ops::Deref;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicUsize, Ordering, fence};

/// There was no memory for the port's own bookkeeping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoMemory;

struct Counted<T> {
    count: AtomicUsize,
    value: T,
}

/// A counted reference to a `T` that several threads hold.
pub struct Shared<T>(NonNull<Counted<T>>);

// SAFETY: as for `Arc`: the value is reached by shared reference from every thread that holds one, and is dropped
// on whichever lets go last.
unsafe impl<T: Send + Sync> Send for Shared<T> {}
// SAFETY: as above.
unsafe impl<T: Send + Sync> Sync for Shared<T> {}

impl<T> Shared<T> {
    /// Moves `value` into memory of its own.
    ///
    /// # Errors
    /// [`NoMemory`] if there is none; the value is dropped then.
    pub fn try_new(value: T) -> Result<Self, NoMemory> {
        // SAFETY: the layout of `Counted` is never of size zero, as it holds a count.
        let memory = unsafe { alloc(Layout::new::<Counted<T>>()) }.cast::<Counted<T>>();
        let memory = NonNull::new(memory).ok_or(NoMemory)?;
        // SAFETY: the memory is fresh, aligned and large enough by its layout.
        unsafe { memory.write(Counted { count: AtomicUsize::new(1), value }) };
        Ok(Self(memory))
    }

    /// Whether both refer to the same object.
    pub fn same(a: &Self, b: &Self) -> bool {
        a.0 == b.0
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        // SAFETY: a reference exists, so the object does.
        unsafe { self.0.as_ref() }.count.fetch_add(1, Ordering::Relaxed);
        Self(self.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: a reference exists, so the object does; nobody holds it exclusively.
        &unsafe { self.0.as_ref() }.value
    }
}

impl<T> Drop for Shared<T> {
    fn drop(&mut self) {
        // SAFETY: this reference has not been given up yet.
        if unsafe { self.0.as_ref() }.count.fetch_sub(1, Ordering::Release) != 1 {
            return;
        }
        fence(Ordering::Acquire);
        // SAFETY: this was the last reference; the object was made by `try_new` with this layout.
        unsafe {
            self.0.drop_in_place();
            dealloc(self.0.as_ptr().cast(), Layout::new::<Counted<T>>());
        }
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for Shared<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

/// Appends without aborting.
pub(crate) fn try_push<T>(list: &mut Vec<T>, value: T) -> Result<(), NoMemory> {
    list.try_reserve(1).map_err(|_| NoMemory)?;
    list.push(value);
    Ok(())
}

/// A vector of `count` copies of `value`, or nothing.
pub(crate) fn try_filled<T: Clone>(value: T, count: usize) -> Result<Vec<T>, NoMemory> {
    let mut list = Vec::new();
    list.try_reserve_exact(count).map_err(|_| NoMemory)?;
    list.resize(count, value);
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn the_last_reference_drops_the_value() {
        let probe = Arc::new(());
        let first = Shared::try_new(Arc::clone(&probe)).unwrap();
        let second = first.clone();
        assert!(Shared::same(&first, &second));
        drop(first);
        assert_eq!(Arc::strong_count(&probe), 2);
        std::thread::spawn(move || drop(second)).join().unwrap();
        assert_eq!(Arc::strong_count(&probe), 1);
    }
}
