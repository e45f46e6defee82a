//! Objects in paged pool.
//!
//! A paged object is never lent as `&T` but as [`Paged`], which a token of PASSIVE_LEVEL or APC_LEVEL opens. What
//! may lie there says [`Pageable`]: plain data and handles, no kernel lock and no event, whose memory must be
//! resident. A driver's own type becomes pageable through [`paged_object!`](crate::paged_object).
//!
//! ```compile_fail,E0277
//! nt::paged_object! { struct Context { lock: nt::sync::SpinLock<u32> } }
//! ```
//! ```
//! nt::paged_object! { struct Context { lock: nt::pool::NonPagedBox<nt::sync::SpinLock<u32>> } }
//! ```
//! What a handle leads to is lent for a call and not kept:
//!
//! ```compile_fail
//! use nt::paged::Paged;
//! fn keep(context: Paged<'_, u32>) -> Paged<'static, u32> { context }
//! ```
#![allow(unsafe_code)]

use core::marker::PhantomData;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicBool, AtomicPtr, AtomicU8, AtomicU16, AtomicU32, AtomicU64, AtomicUsize};

use crate::irql::{AtMostApc, PassiveLevel};
use crate::pool::{self, NoMemory, NonPagedArc, NonPagedArray, NonPagedBox, Tag};

/// What may lie in paged pool.
///
/// # Safety
/// Nothing in the type is touched by the kernel, by a device or by the driver above APC_LEVEL through an address
/// that somebody kept: no spin lock, no mutex, no event, no list entry of the kernel's.
pub unsafe trait Pageable {}

macro_rules! pageable {
    ($($ty:ty),* $(,)?) => {
        // SAFETY: plain data.
        $(unsafe impl Pageable for $ty {})*
    };
}

pageable! {
    (), bool, u8, u16, u32, u64, usize, i8, i16, i32, i64, isize, char,
    AtomicBool, AtomicU8, AtomicU16, AtomicU32, AtomicU64, AtomicUsize,
}

// SAFETY: the pointer lies there, not what it points to.
unsafe impl<T> Pageable for AtomicPtr<T> {}
// SAFETY: as above.
unsafe impl<T> Pageable for NonPagedBox<T> {}
// SAFETY: as above.
unsafe impl<T> Pageable for NonPagedArc<T> {}
// SAFETY: as above.
unsafe impl<T> Pageable for NonPagedArray<T> {}
// SAFETY: nothing lies there.
unsafe impl<T> Pageable for PhantomData<T> {}
// SAFETY: as the element.
unsafe impl<T: Pageable, const N: usize> Pageable for [T; N] {}
// SAFETY: as the element.
unsafe impl<T: Pageable> Pageable for Option<T> {}
// SAFETY: as the elements.
unsafe impl<A: Pageable, B: Pageable> Pageable for (A, B) {}

/// Declares a structure that may lie in paged pool: every field has to be [`Pageable`].
#[macro_export]
macro_rules! paged_object {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$fmeta:meta])* $fvis:vis $field:ident : $ty:ty),* $(,)? }) => {
        $(#[$meta])*
        $vis struct $name { $($(#[$fmeta])* $fvis $field: $ty),* }
        // SAFETY: the bounds demand it of every field.
        unsafe impl $crate::paged::Pageable for $name where $($ty: $crate::paged::Pageable),* {}
    };
}

/// A borrow of an object in paged pool. It shows that the object is alive, and gives nothing until it is opened.
pub struct Paged<'a, T> {
    object: NonNull<T>,
    lent: PhantomData<&'a T>,
}

impl<T> Clone for Paged<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Paged<'_, T> {}

impl<'a, T> Paged<'a, T> {
    /// Lends an object.
    ///
    /// # Safety
    /// `object` is alive, and only shared, for `'a`.
    pub const unsafe fn lend(object: NonNull<T>) -> Self {
        Self { object, lent: PhantomData }
    }

    /// The object, for as long as the level stays below DISPATCH_LEVEL.
    pub fn open<'t, L: AtMostApc>(self, _at: &'t L) -> &'t T
    where
        'a: 't,
    {
        // SAFETY: alive for 'a, which outlives 't; the token's borrow keeps the level down for 't (rule C41).
        unsafe { self.object.as_ref() }
    }
}

/// Ownership of an object in paged pool, for the SDK's shims, which free it with a token at hand.
///
/// There is no `Drop`: it would have no token. Losing one leaks, which the pool's balance shows.
#[doc(hidden)]
#[must_use]
pub struct PagedOwned<T> {
    object: NonNull<T>,
    tag: Tag,
}

impl<T: Pageable> PagedOwned<T> {
    /// Moves `value` into paged pool; it comes back when there is no memory.
    pub fn new(value: T, tag: Tag, _at: &PassiveLevel) -> Result<Self, (NoMemory, T)> {
        match pool::allocate::<T>(pool::PAGED_POOL, tag) {
            Ok(object) => {
                // SAFETY: a fresh block of the right size and alignment.
                unsafe { object.as_ptr().write(value) };
                Ok(Self { object, tag })
            }
            Err(no_memory) => Err((no_memory, value)),
        }
    }
}

impl<T> PagedOwned<T> {
    /// Moves `value` into nonpaged pool, for a handle that the port driver also passes at DISPATCH_LEVEL; it comes back
    /// when there is no memory. What may be read there is the business of whoever follows the handle.
    pub fn new_resident(value: T, tag: Tag, _at: &PassiveLevel) -> Result<Self, (NoMemory, T)> {
        match pool::allocate::<T>(pool::NON_PAGED_POOL_NX, tag) {
            Ok(object) => {
                // SAFETY: a fresh block of the right size and alignment.
                unsafe { object.as_ptr().write(value) };
                Ok(Self { object, tag })
            }
            Err(no_memory) => Err((no_memory, value)),
        }
    }

    /// The address, which a handle is made of.
    pub fn into_raw(self) -> NonNull<T> {
        self.object
    }

    /// Takes back what [`PagedOwned::into_raw`] gave.
    ///
    /// # Safety
    /// `object` came from `into_raw` with this tag, is lent to nobody, and nobody else takes it.
    pub const unsafe fn from_raw(object: NonNull<T>, tag: Tag) -> Self {
        Self { object, tag }
    }

    /// Moves the object out and frees its memory.
    pub fn take(self, _at: &PassiveLevel) -> T {
        // SAFETY: owned, so read once; the block is freed after.
        unsafe {
            let value = self.object.as_ptr().read();
            pool::free(self.object, self.tag);
            value
        }
    }
}
