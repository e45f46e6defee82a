//! Device registers.
#![allow(unsafe_code)]

use core::ptr::NonNull;

/// A mapped stretch of device registers.
///
/// Every access is one volatile load or store of its width, checked against the bounds and for alignment. A device
/// that is gone answers all ones.
pub struct Registers {
    base: NonNull<u8>,
    length: usize,
}

// SAFETY: registers may be accessed from any thread; the device defines what races mean.
unsafe impl Send for Registers {}
// SAFETY: as above.
unsafe impl Sync for Registers {}

macro_rules! access {
    ($read:ident, $write:ident, $ty:ty) => {
        #[doc = concat!("Reads a `", stringify!($ty), "`; None outside the mapping or unaligned.")]
        pub fn $read(&self, offset: usize) -> Option<$ty> {
            let at = self.checked::<$ty>(offset)?;
            // SAFETY: within the mapping and aligned.
            Some(<$ty>::from_le(unsafe { at.read_volatile() }))
        }

        #[doc = concat!("Writes a `", stringify!($ty), "`; None outside the mapping or unaligned.")]
        pub fn $write(&self, offset: usize, value: $ty) -> Option<()> {
            let at = self.checked::<$ty>(offset)?;
            // SAFETY: within the mapping and aligned.
            unsafe { at.write_volatile(value.to_le()) };
            Some(())
        }
    };
}

impl Registers {
    /// A mapping.
    ///
    /// # Safety
    /// `length` bytes at `base` are mapped device registers for as long as this lives.
    pub const unsafe fn new(base: NonNull<u8>, length: usize) -> Self {
        Self { base, length }
    }

    /// Bytes.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether nothing is mapped.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The mapping's address, for the call that undoes it.
    pub const fn base(&self) -> NonNull<u8> {
        self.base
    }

    fn checked<T>(&self, offset: usize) -> Option<*mut T> {
        let end = offset.checked_add(size_of::<T>())?;
        let at = self.base.as_ptr().wrapping_add(offset).cast::<T>();
        if end <= self.length && at.is_aligned() { Some(at) } else { None }
    }

    access!(read_u8, write_u8, u8);
    access!(read_u16, write_u16, u16);
    access!(read_u32, write_u32, u32);
}
