//! Foreign bytes: user memory and captured private data.
//!
//! Both are *allegations*. A [`UserSlice`] says where a process claims that bytes are; it may be wrong, it may
//! change while one looks, it may vanish. What one may conclude from it: nothing, until a copy succeeded, and then
//! only something about the copy. Reading twice may give two answers, so check what was copied, and use that.
//!
//! Both may be paged out, so every copy asks for a level at which one may wait for a page (rule C41):
//!
//! ```compile_fail,E0277
//! use nt::{PassiveLevel, sync::SpinLock, user::{UserFault, UserSlice}};
//! fn read(command: UserSlice<'_>, lock: &SpinLock<u32>, at: &mut PassiveLevel) -> Result<[u8; 4], UserFault> {
//!     lock.with(at, |_, at| command.read(0, at))
//! }
//! ```
//! ```
//! use nt::{PassiveLevel, sync::SpinLock, user::{UserFault, UserSlice}};
//! fn read(command: UserSlice<'_>, lock: &SpinLock<u32>, at: &mut PassiveLevel) -> Result<[u8; 4], UserFault> {
//!     let bytes = command.read(0, at)?;
//!     lock.with(at, |_, _| Ok(bytes))
//! }
//! ```
#![allow(unsafe_code)]

use core::marker::PhantomData;

use crate::irql::AtMostApc;
use crate::{guarded, imports};

pub use crate::guarded::RECOVERIES;

/// The bytes could not be read or written: not user addresses, not mapped, or beyond the end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UserFault;

/// A stretch of memory of the calling process, for the time of one call.
#[derive(Clone, Copy)]
pub struct UserSlice<'a> {
    address: usize,
    length: usize,
    call: PhantomData<(&'a u8, *const ())>,
}

impl UserSlice<'_> {
    /// An allegation about the calling process.
    ///
    /// # Safety
    /// The calling thread stays in that process for `'a`.
    pub unsafe fn new(address: *const u8, length: usize) -> Self {
        Self { address: address as usize, length, call: PhantomData }
    }

    /// Bytes, as claimed.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether it claims to hold nothing.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    fn probe(&self, offset: usize, length: usize) -> Result<usize, UserFault> {
        let end = offset.checked_add(length).ok_or(UserFault)?;
        if end > self.length {
            return Err(UserFault);
        }
        let start = self.address.checked_add(offset).ok_or(UserFault)?;
        let last = start.checked_add(length).ok_or(UserFault)?;
        // SAFETY: MmUserProbeAddress is a variable of the kernel that never changes.
        let top = unsafe { *imports::MmUserProbeAddress() };
        if last > top { Err(UserFault) } else { Ok(start) }
    }

    /// Copies `to.len()` bytes from `offset` on.
    pub fn copy_out<L: AtMostApc>(&self, offset: usize, to: &mut [u8], _at: &L) -> Result<(), UserFault> {
        let from = self.probe(offset, to.len())?;
        // SAFETY: `to` is writable; the source lies below MmUserProbeAddress, and its faults are caught.
        unsafe { guarded_copy(to.as_mut_ptr(), from as *const u8, to.len()) }
    }

    /// Copies out as many bytes as `N`.
    pub fn read<const N: usize>(&self, offset: usize, at: &impl AtMostApc) -> Result<[u8; N], UserFault> {
        let mut bytes = [0; N];
        self.copy_out(offset, &mut bytes, at)?;
        Ok(bytes)
    }

    /// Writes `from` at `offset`.
    pub fn copy_in<L: AtMostApc>(&self, offset: usize, from: &[u8], _at: &L) -> Result<(), UserFault> {
        let to = self.probe(offset, from.len())?;
        // SAFETY: `from` is readable; the destination lies below MmUserProbeAddress, and its faults are caught.
        unsafe { guarded_copy(to as *mut u8, from.as_ptr(), from.len()) }
    }

    /// Copies `length` bytes from `offset` on into memory that a device may read, from `start` on.
    pub fn copy_to_dma<L: AtMostApc>(
        &self,
        offset: usize,
        to: &crate::dma::DmaRange<'_>,
        start: usize,
        length: usize,
        _at: &L,
    ) -> Result<(), UserFault> {
        let from = self.probe(offset, length)?;
        let to = to.checked(start, length).ok_or(UserFault)?;
        // SAFETY: `checked` bounds the destination; source as above.
        unsafe { guarded_copy(to, from as *const u8, length) }
    }
}

/// Private data of the user-mode driver, captured by the port driver into kernel memory for one call.
///
/// The port captured it once (rule C37), so it does not change; it is not to be kept (rule C09).
#[derive(Clone, Copy)]
pub struct PrivateData<'a> {
    address: *const u8,
    length: usize,
    call: PhantomData<&'a u8>,
}

impl PrivateData<'_> {
    /// Captured bytes.
    ///
    /// # Safety
    /// The port driver keeps `length` bytes at `address` unchanged for `'a`; NULL goes with 0.
    pub const unsafe fn new(address: *const u8, length: usize) -> Self {
        Self { address, length, call: PhantomData }
    }

    /// Bytes.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether the user-mode driver sent nothing.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Copies `to.len()` bytes from `offset` on.
    pub fn copy_out<L: AtMostApc>(&self, offset: usize, to: &mut [u8], _at: &L) -> Result<(), UserFault> {
        let end = offset.checked_add(to.len()).ok_or(UserFault)?;
        if end > self.length {
            return Err(UserFault);
        }
        // Of nothing there is nothing to copy, and NULL is its address.
        if to.is_empty() {
            return Ok(());
        }
        if self.address.is_null() {
            return Err(UserFault);
        }
        // SAFETY: within what the port captured.
        unsafe { guarded_copy(to.as_mut_ptr(), self.address.wrapping_add(offset), to.len()) }
    }

    /// All of it, if it is exactly `N` bytes.
    pub fn read_exact<const N: usize>(&self, at: &impl AtMostApc) -> Option<[u8; N]> {
        if self.length != N {
            return None;
        }
        let mut bytes = [0; N];
        self.copy_out(0, &mut bytes, at).ok().map(|()| bytes)
    }
}

/// Copies with faults caught.
///
/// # Safety
/// The kernel side of the copy is valid for `length` bytes; the other lies in user memory or is valid too.
unsafe fn guarded_copy(to: *mut u8, from: *const u8, length: usize) -> Result<(), UserFault> {
    // SAFETY: the caller's.
    if unsafe { guarded::nt_guarded_copy(to, from, length) } == 0 { Ok(()) } else { Err(UserFault) }
}
