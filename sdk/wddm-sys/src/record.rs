//! What all generated types have in common.

use crate::vista::LARGE_INTEGER;

/// A plain C type: integers, floats, pointers and nullable functions.
///
/// # Safety
///
/// All bytes zero must be a valid value of the type.
pub unsafe trait Record: Copy {
    /// The value with all bytes zero.
    fn zeroed() -> Self {
        // SAFETY: the implementor vouches that zeros are a valid value.
        unsafe { core::mem::zeroed() }
    }
}

impl LARGE_INTEGER {
    /// From the 64-bit value.
    pub const fn new(value: i64) -> Self {
        Self { QuadPart: value }
    }

    /// The 64-bit value.
    pub const fn get(self) -> i64 {
        // SAFETY: all members are integers, and this one covers the whole union.
        unsafe { self.QuadPart }
    }
}

impl PartialEq for LARGE_INTEGER {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Eq for LARGE_INTEGER {}

impl core::fmt::Debug for LARGE_INTEGER {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:#x}", self.get())
    }
}
