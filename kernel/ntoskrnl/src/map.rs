//! Memory of the host: memfds and mappings.
#![allow(unsafe_code)]

use std::ffi::CStr;
use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};

/// Bytes in a page.
pub const PAGE: usize = 4096;

/// A sparse file in memory.
pub(crate) fn memfd(name: &CStr, len: usize) -> io::Result<File> {
    // SAFETY: memfd_create takes a C string and makes a new descriptor.
    let fd = unsafe { libc::memfd_create(name.as_ptr(), libc::MFD_CLOEXEC) };
    if fd < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the descriptor is new and nobody else's.
    let file = File::from(unsafe { OwnedFd::from_raw_fd(fd) });
    file.set_len(len as u64)?;
    Ok(file)
}

/// Changes the rights of pages that the caller has mapped.
pub(crate) fn protect(start: usize, len: usize, rights: i32) -> bool {
    // SAFETY: mprotect(2) checks its arguments; the pages are a driver's, whose code runs under these rights by contract.
    unsafe { libc::mprotect(start as *mut _, len, rights) == 0 }
}

/// A mapping, unmapped on drop.
#[derive(Debug)]
pub(crate) struct Mapping {
    base: usize,
    len: usize,
}

fn mmap(at: usize, len: usize, rights: i32, flags: i32, fd: i32, offset: u64) -> io::Result<usize> {
    // SAFETY: a new mapping; MAP_FIXED is only used by callers over address space that they own.
    let map = unsafe { libc::mmap(at as *mut _, len, rights, flags, fd, offset as libc::off_t) };
    if map == libc::MAP_FAILED { Err(io::Error::last_os_error()) } else { Ok(map as usize) }
}

impl Mapping {
    /// The whole of `file`.
    pub(crate) fn shared(file: &File, len: usize, rights: i32) -> io::Result<Self> {
        let base = mmap(0, len, rights, libc::MAP_SHARED | libc::MAP_NORESERVE, file.as_raw_fd(), 0)?;
        Ok(Self { base, len })
    }

    /// Address space without memory.
    pub(crate) fn reserve(len: usize) -> io::Result<Self> {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        Ok(Self { base: mmap(0, len, libc::PROT_NONE, flags, -1, 0)?, len })
    }

    /// Address space without memory at `base`, if nothing is there.
    pub(crate) fn reserve_at(base: usize, len: usize) -> io::Result<Self> {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_FIXED_NOREPLACE;
        Ok(Self { base: mmap(base, len, libc::PROT_NONE, flags, -1, 0)?, len })
    }

    pub(crate) fn base(&self) -> *mut u8 {
        self.base as *mut u8
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn contains(&self, address: usize) -> bool {
        address.wrapping_sub(self.base) < self.len
    }

    /// Changes the rights of a part.
    pub(crate) fn protect(&self, offset: usize, len: usize, rights: i32) -> bool {
        assert!(offset.checked_add(len).is_some_and(|end| end <= self.len));
        // SAFETY: the range lies in this mapping.
        unsafe { libc::mprotect((self.base + offset) as *mut _, len, rights) == 0 }
    }

    /// Gives the memory back and keeps the addresses, inaccessible.
    pub(crate) fn vacate(&self) -> bool {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_FIXED;
        mmap(self.base, self.len, libc::PROT_NONE, flags, -1, 0).is_ok()
    }

    /// Puts a part of `file` over a part of this.
    pub(crate) fn overlay(&self, offset: usize, len: usize, file: &File, at: u64) -> io::Result<()> {
        assert!(offset.checked_add(len).is_some_and(|end| end <= self.len));
        let flags = libc::MAP_SHARED | libc::MAP_FIXED | libc::MAP_NORESERVE;
        let rights = libc::PROT_READ | libc::PROT_WRITE;
        mmap(self.base + offset, len, rights, flags, file.as_raw_fd(), at).map(drop)
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: the mapping is this value's own.
        unsafe { libc::munmap(self.base as *mut _, self.len) };
    }
}
