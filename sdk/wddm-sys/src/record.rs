//! What all generated types have in common.

use crate::vista::LARGE_INTEGER;
/// A plain C type, for which any bytes are a value.
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
