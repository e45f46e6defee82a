//! Pool: fallible, tagged, nonpaged.
//!
//! Paged pool is not offered as a box: what lies there belongs to the objects that the port driver holds handles
//! of, and the SDK's shims allocate and free it at PASSIVE_LEVEL (see [`crate::paged`]).
#![allow(unsafe_code)]

use core::marker::PhantomData;
use core::mem::{align_of, size_of};
use core::ops::Deref;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicUsize, Ordering};

use crate::imports;
use crate::irql::AtMostDispatch;

/// There was no memory: STATUS_NO_MEMORY.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoMemory;

/// A pool tag: four characters that name the owner in every pool report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tag(u32);

impl Tag {
    /// From four ASCII characters, in reading order.
    pub const fn new(name: [u8; 4]) -> Self {
        Self(u32::from_le_bytes(name))
    }

    /// As the kernel takes it.
    pub const fn get(self) -> u32 {
        self.0
    }
}

pub(crate) const NON_PAGED_POOL_NX: i32 = 512;
pub(crate) const PAGED_POOL: i32 = 1;
/// What the pool aligns every block to on 64-bit systems.
pub(crate) const POOL_ALIGNMENT: usize = 16;

/// Room for a `T`, uninitialised.
pub(crate) fn allocate<T>(kind: i32, tag: Tag) -> Result<NonNull<T>, NoMemory> {
    const { assert!(align_of::<T>() <= POOL_ALIGNMENT) };
    let size = if size_of::<T>() == 0 { 1 } else { size_of::<T>() };
    // SAFETY: ExAllocatePoolWithTag; the callers' tokens show a level that the kind of pool allows.
    NonNull::new(unsafe { imports::ExAllocatePoolWithTag(kind, size, tag.get()) }.cast()).ok_or(NoMemory)
}

/// Gives a block back.
///
/// # Safety
/// `block` came from [`allocate`] with this tag and is used no more; the caller's token shows a level that the kind of pool
/// allows.
pub(crate) unsafe fn free<T>(block: NonNull<T>, tag: Tag) {
    // SAFETY: the caller's.
    unsafe { imports::ExFreePoolWithTag(block.as_ptr().cast(), tag.get()) }
}

/// Gives a block of nonpaged pool back where there is no token: above DISPATCH_LEVEL the machine stops.
///
/// # Safety
/// `block` came from [`allocate`] with this tag and is used no more.
pub(crate) unsafe fn free_in_drop<T>(block: NonNull<T>, tag: Tag) {
    crate::stop::unless_freeable(block.as_ptr().cast(), NON_PAGED_POOL_NX);
    // SAFETY: the caller's.
    unsafe { free(block, tag) }
}

/// An object in nonpaged pool, with one owner.
///
/// Dropping it frees the block, which the pool allows up to DISPATCH_LEVEL: above, it stops the machine, bug check 0xC2.
pub struct NonPagedBox<T> {
    block: NonNull<T>,
    tag: Tag,
    owns: PhantomData<T>,
}

// SAFETY: a box owns its object, as `Box` does.
unsafe impl<T: Send> Send for NonPagedBox<T> {}
// SAFETY: a shared box gives out `&T` only.
unsafe impl<T: Sync> Sync for NonPagedBox<T> {}

impl<T> NonPagedBox<T> {
    /// Moves `value` into a new block.
    pub fn new<L: AtMostDispatch>(value: T, tag: Tag, _at: &L) -> Result<Self, NoMemory> {
        let block = allocate::<T>(NON_PAGED_POOL_NX, tag)?;
        // SAFETY: a fresh block of the right size and alignment.
        unsafe { block.as_ptr().write(value) };
        Ok(Self { block, tag, owns: PhantomData })
    }

    /// Gives up ownership; [`NonPagedBox::from_raw`] takes it back.
    pub fn into_raw(self) -> NonNull<T> {
        let block = self.block;
        core::mem::forget(self);
        block
    }

    /// Takes back what [`NonPagedBox::into_raw`] gave up.
    ///
    /// # Safety
    /// `block` came from `into_raw` of a box with this tag, and nobody else takes it.
    pub const unsafe fn from_raw(block: NonNull<T>, tag: Tag) -> Self {
        Self { block, tag, owns: PhantomData }
    }
}

impl<T> Deref for NonPagedBox<T> {
    type Target = T;
    fn deref(&self) -> &T {
        // SAFETY: the box owns a live object.
        unsafe { self.block.as_ref() }
    }
}

impl<T> core::ops::DerefMut for NonPagedBox<T> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: the box owns a live object, and is borrowed mutably.
        unsafe { self.block.as_mut() }
    }
}

impl<T> Drop for NonPagedBox<T> {
    fn drop(&mut self) {
        // SAFETY: the box owns the object, which is dropped once, and its block.
        unsafe {
            self.block.as_ptr().drop_in_place();
            free_in_drop(self.block, self.tag);
        }
    }
}

#[repr(C)]
struct Counted<T> {
    count: AtomicUsize,
    value: T,
}

/// An object in nonpaged pool with counted owners.
///
/// The last owner frees the block, which the pool allows up to DISPATCH_LEVEL: an owner that may be the last is not
/// dropped at a device's level, where it stops the machine, bug check 0xC2.
pub struct NonPagedArc<T> {
    block: NonNull<Counted<T>>,
    tag: Tag,
    owns: PhantomData<T>,
}

// SAFETY: as `Arc`: owners on several threads share `&T`, and the last one drops it.
unsafe impl<T: Send + Sync> Send for NonPagedArc<T> {}
// SAFETY: as above.
unsafe impl<T: Send + Sync> Sync for NonPagedArc<T> {}

impl<T> NonPagedArc<T> {
    /// Moves `value` into a new block with one owner.
    pub fn new<L: AtMostDispatch>(value: T, tag: Tag, _at: &L) -> Result<Self, NoMemory> {
        let block = allocate::<Counted<T>>(NON_PAGED_POOL_NX, tag)?;
        // SAFETY: a fresh block of the right size and alignment.
        unsafe { block.as_ptr().write(Counted { count: AtomicUsize::new(1), value }) };
        Ok(Self { block, tag, owns: PhantomData })
    }

    fn counted(&self) -> &Counted<T> {
        // SAFETY: an owner keeps the block alive.
        unsafe { self.block.as_ref() }
    }

    /// Whether both own the same object.
    pub fn same(&self, other: &Self) -> bool {
        self.block == other.block
    }

    /// The object's address without its ownership; [`NonPagedArc::from_raw`] takes it back.
    pub fn into_raw(self) -> NonNull<T> {
        let value = NonNull::from(&self.counted().value);
        core::mem::forget(self);
        value
    }

    /// The object's address; ownership stays.
    pub fn as_raw(&self) -> NonNull<T> {
        NonNull::from(&self.counted().value)
    }

    /// Takes back what [`NonPagedArc::into_raw`] gave up.
    ///
    /// # Safety
    /// `value` came from `into_raw` of an owner with this tag, and nobody else takes that ownership.
    pub unsafe fn from_raw(value: NonNull<T>, tag: Tag) -> Self {
        let offset = core::mem::offset_of!(Counted<T>, value);
        // SAFETY: `value` lies at this offset of the block that it came from.
        let block = unsafe { value.byte_sub(offset) }.cast();
        Self { block, tag, owns: PhantomData }
    }
}

impl<T> Clone for NonPagedArc<T> {
    fn clone(&self) -> Self {
        self.counted().count.fetch_add(1, Ordering::Relaxed);
        Self { block: self.block, tag: self.tag, owns: PhantomData }
    }
}

impl<T> Deref for NonPagedArc<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.counted().value
    }
}

impl<T> Drop for NonPagedArc<T> {
    fn drop(&mut self) {
        if self.counted().count.fetch_sub(1, Ordering::Release) == 1 {
            core::sync::atomic::fence(Ordering::Acquire);
            // SAFETY: this was the last owner.
            unsafe {
                self.block.as_ptr().drop_in_place();
                free_in_drop(self.block, self.tag);
            }
        }
    }
}

/// A fixed number of objects in one nonpaged block. To be dropped up to DISPATCH_LEVEL: above, it stops the machine, bug
/// check 0xC2.
pub struct NonPagedArray<T> {
    block: NonNull<T>,
    length: usize,
    tag: Tag,
    owns: PhantomData<T>,
}

// SAFETY: an array owns its objects.
unsafe impl<T: Send> Send for NonPagedArray<T> {}
// SAFETY: a shared array gives out `&[T]` only.
unsafe impl<T: Sync> Sync for NonPagedArray<T> {}

impl<T> NonPagedArray<T> {
    /// `length` objects, each made by `make` from its index.
    pub fn new<L: AtMostDispatch>(
        length: usize,
        tag: Tag,
        _at: &L,
        mut make: impl FnMut(usize) -> T,
    ) -> Result<Self, NoMemory> {
        const { assert!(align_of::<T>() <= POOL_ALIGNMENT) };
        let bytes = size_of::<T>().checked_mul(length).ok_or(NoMemory)?.max(1);
        // SAFETY: ExAllocatePoolWithTag, nonpaged; the token shows a level that allows it.
        let block = unsafe { imports::ExAllocatePoolWithTag(NON_PAGED_POOL_NX, bytes, tag.get()) };
        let block = NonNull::new(block.cast::<T>()).ok_or(NoMemory)?;
        let mut array = Self { block, length: 0, tag, owns: PhantomData };
        for index in 0..length {
            // SAFETY: within the block; `length` counts what is initialised, so that a panic elsewhere drops right.
            unsafe { block.add(index).as_ptr().write(make(index)) };
            array.length = index.wrapping_add(1);
        }
        Ok(array)
    }
}

impl<T> Deref for NonPagedArray<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        // SAFETY: `length` objects are initialised and owned.
        unsafe { core::slice::from_raw_parts(self.block.as_ptr(), self.length) }
    }
}

impl<T> core::ops::DerefMut for NonPagedArray<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: `length` objects are initialised and owned, and borrowed mutably.
        unsafe { core::slice::from_raw_parts_mut(self.block.as_ptr(), self.length) }
    }
}

impl<T> Drop for NonPagedArray<T> {
    fn drop(&mut self) {
        // SAFETY: the array owns its objects and its block.
        unsafe {
            core::ptr::slice_from_raw_parts_mut(self.block.as_ptr(), self.length).drop_in_place();
            free_in_drop(self.block, self.tag);
        }
    }
}
