//! Memory that a device reads and writes.
//!
//! Such memory changes under the reader's hands, so it is never a slice: every access copies, is checked against
//! the bounds, and is volatile. Its physical address is opaque: it comes from the memory, goes into a descriptor,
//! and is never made from a number.
//!
//! ```compile_fail,E0451
//! let somewhere = nt::dma::PhysicalAddress { value: 0x1000 };
//! ```
//! ```compile_fail,E0133
//! let somewhere = nt::dma::PhysicalAddress::assume(0x1000);
//! ```
//! ```
//! fn of(memory: &nt::dma::Contiguous) -> Option<nt::dma::PhysicalAddress> { memory.range().physical(0) }
//! ```
#![allow(unsafe_code)]

use core::marker::PhantomData;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU16, AtomicU32, Ordering};

use crate::imports;
use crate::irql::AtMostDispatch;
use crate::pool::{self, NoMemory, Tag};

/// Bytes of a page.
pub const PAGE_SIZE: usize = 4096;

/// Where a device finds memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PhysicalAddress {
    value: u64,
}

impl PhysicalAddress {
    /// An address that the kernel or the port driver gave.
    ///
    /// # Safety
    /// A device may read and write what lies there, for as long as the giver says.
    pub const unsafe fn assume(value: u64) -> Self {
        Self { value }
    }

    /// As a descriptor takes it.
    pub const fn get(self) -> u64 {
        self.value
    }
}

/// A stretch of memory shared with a device.
#[derive(Clone, Copy)]
pub struct DmaRange<'a> {
    base: NonNull<u8>,
    physical: PhysicalAddress,
    length: usize,
    lent: PhantomData<&'a u8>,
}

// SAFETY: the range is plain memory; every access to it is volatile, and meant to race with a device.
unsafe impl Send for DmaRange<'_> {}
// SAFETY: as above.
unsafe impl Sync for DmaRange<'_> {}

impl<'a> DmaRange<'a> {
    /// Lends memory that is contiguous for the device.
    ///
    /// # Safety
    /// `length` bytes at `base` are valid for `'a`, lie contiguously at `physical`, and no Rust reference to them
    /// exists meanwhile.
    pub const unsafe fn lend(base: NonNull<u8>, physical: PhysicalAddress, length: usize) -> Self {
        Self { base, physical, length, lent: PhantomData }
    }

    /// Bytes.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there is nothing.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The device's address of the byte at `offset`, up to one past the end.
    pub fn physical(&self, offset: usize) -> Option<PhysicalAddress> {
        if offset > self.length {
            return None;
        }
        Some(PhysicalAddress { value: self.physical.value.checked_add(offset as u64)? })
    }

    /// `length` bytes from `offset` on.
    pub fn part(&self, offset: usize, length: usize) -> Option<DmaRange<'a>> {
        let base = self.checked(offset, length)?;
        Some(Self { base: NonNull::new(base)?, physical: self.physical(offset)?, length, lent: PhantomData })
    }

    pub(crate) fn checked(&self, offset: usize, length: usize) -> Option<*mut u8> {
        let end = offset.checked_add(length)?;
        if end > self.length {
            return None;
        }
        Some(self.base.as_ptr().wrapping_add(offset))
    }

    /// Copies `to.len()` bytes out.
    pub fn read(&self, offset: usize, to: &mut [u8]) -> Option<()> {
        let from = self.checked(offset, to.len())?;
        for (index, byte) in to.iter_mut().enumerate() {
            // SAFETY: within the range.
            *byte = unsafe { from.wrapping_add(index).read_volatile() };
        }
        Some(())
    }

    /// Copies `from` in.
    pub fn write(&self, offset: usize, from: &[u8]) -> Option<()> {
        let to = self.checked(offset, from.len())?;
        for (index, byte) in from.iter().enumerate() {
            // SAFETY: within the range.
            unsafe { to.wrapping_add(index).write_volatile(*byte) };
        }
        Some(())
    }

    /// Sets `length` bytes to `value`.
    pub fn fill(&self, offset: usize, length: usize, value: u8) -> Option<()> {
        let to = self.checked(offset, length)?;
        for index in 0..length {
            // SAFETY: within the range.
            unsafe { to.wrapping_add(index).write_volatile(value) };
        }
        Some(())
    }

    /// A little-endian 16-bit number; `offset` is a multiple of 2.
    pub fn read_u16(&self, offset: usize) -> Option<u16> {
        Some(u16::from_le(self.atomic16(offset)?.load(Ordering::Relaxed)))
    }

    /// Writes a little-endian 16-bit number; `offset` is a multiple of 2.
    pub fn write_u16(&self, offset: usize, value: u16) -> Option<()> {
        self.atomic16(offset)?.store(value.to_le(), Ordering::Relaxed);
        Some(())
    }

    /// A little-endian 32-bit number; `offset` is a multiple of 4.
    pub fn read_u32(&self, offset: usize) -> Option<u32> {
        Some(u32::from_le(self.atomic32(offset)?.load(Ordering::Relaxed)))
    }

    /// Writes a little-endian 32-bit number; `offset` is a multiple of 4.
    pub fn write_u32(&self, offset: usize, value: u32) -> Option<()> {
        self.atomic32(offset)?.store(value.to_le(), Ordering::Relaxed);
        Some(())
    }

    /// Writes a little-endian 64-bit number.
    pub fn write_u64(&self, offset: usize, value: u64) -> Option<()> {
        self.write(offset, &value.to_le_bytes())
    }

    fn atomic16(&self, offset: usize) -> Option<&AtomicU16> {
        let at = self.checked(offset, 2)?.cast::<AtomicU16>();
        // SAFETY: within the range and aligned; atomics may race.
        if at.is_aligned() { Some(unsafe { &*at }) } else { None }
    }

    fn atomic32(&self, offset: usize) -> Option<&AtomicU32> {
        let at = self.checked(offset, 4)?.cast::<AtomicU32>();
        // SAFETY: within the range and aligned; atomics may race.
        if at.is_aligned() { Some(unsafe { &*at }) } else { None }
    }
}

/// Physically contiguous, zeroed, page-aligned memory of the driver's own: rings and tables.
///
/// Dropping it frees it, which the kernel allows up to DISPATCH_LEVEL: above, it stops the machine, bug check 0xC2. The
/// device must have let go of it before.
pub struct Contiguous {
    range: DmaRange<'static>,
}

const MM_CACHED: i32 = 1;

impl Contiguous {
    /// `length` bytes. Any level up to DISPATCH_LEVEL.
    pub fn new<L: AtMostDispatch>(length: usize, _at: &L) -> Result<Self, NoMemory> {
        // SAFETY: MmAllocateContiguousMemorySpecifyCache: any address, no boundary.
        let base =
            unsafe { imports::MmAllocateContiguousMemorySpecifyCache(length, 0, i64::MAX, 0, MM_CACHED) };
        let base = NonNull::new(base.cast::<u8>()).ok_or(NoMemory)?;
        // SAFETY: fresh memory of that length.
        unsafe { base.as_ptr().write_bytes(0, length) };
        // SAFETY: nonpaged memory of the kernel.
        let physical = unsafe { imports::MmGetPhysicalAddress(base.as_ptr().cast()) } as u64;
        // SAFETY: owned, contiguous, and lent by `range` only.
        Ok(Self { range: unsafe { DmaRange::lend(base, PhysicalAddress { value: physical }, length) } })
    }

    /// The memory.
    pub fn range(&self) -> DmaRange<'_> {
        self.range
    }
}

impl Drop for Contiguous {
    fn drop(&mut self) {
        crate::stop::unless_freeable(self.range.base.as_ptr(), pool::NON_PAGED_POOL_NX);
        // SAFETY: what `new` allocated, with the same length and caching.
        unsafe {
            imports::MmFreeContiguousMemorySpecifyCache(
                self.range.base.as_ptr().cast(),
                self.range.length,
                MM_CACHED,
            )
        };
    }
}

/// A small zeroed block for a device, at most a page: a request and its response.
///
/// Nonpaged pool blocks smaller than a page do not cross a page boundary, so one is contiguous for the device.
/// Dropping it frees it, which the pool allows up to DISPATCH_LEVEL: above, it stops the machine, bug check 0xC2. The device
/// must have let go of it before.
pub struct DmaBlock {
    range: DmaRange<'static>,
    tag: Tag,
}

impl DmaBlock {
    /// `length` bytes, 1 to 4096.
    pub fn new<L: AtMostDispatch>(length: usize, tag: Tag, _at: &L) -> Result<Self, NoMemory> {
        if length == 0 || length > PAGE_SIZE {
            return Err(NoMemory);
        }
        // SAFETY: ExAllocatePoolWithTag, nonpaged; the token shows a level that allows it.
        let base = unsafe { imports::ExAllocatePoolWithTag(pool::NON_PAGED_POOL_NX, length, tag.get()) };
        let base = NonNull::new(base.cast::<u8>()).ok_or(NoMemory)?;
        // SAFETY: fresh memory of that length.
        unsafe { base.as_ptr().write_bytes(0, length) };
        // SAFETY: nonpaged memory of the kernel.
        let physical = unsafe { imports::MmGetPhysicalAddress(base.as_ptr().cast()) } as u64;
        // SAFETY: owned, contiguous because it does not cross a page, and lent by `range` only.
        Ok(Self { range: unsafe { DmaRange::lend(base, PhysicalAddress { value: physical }, length) }, tag })
    }

    /// The memory.
    pub fn range(&self) -> DmaRange<'_> {
        self.range
    }
}

impl Drop for DmaBlock {
    fn drop(&mut self) {
        // SAFETY: what `new` allocated, with its tag.
        unsafe { pool::free_in_drop(self.range.base, self.tag) };
    }
}
