//! User address ranges of simulated processes.
//!
//! All of them, on all machines of the process, lie below [`USER_PROBE_ADDRESS`], and nothing of the kernel does. The
//! bench reads and writes what a driver or a test may have unmapped only through [`copy_in`] and [`copy_out`].
#![allow(unsafe_code)]

use std::fmt;
use std::io;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use wddm_sys::image::Recovery;

use crate::extents::Extents;
use crate::map::{Mapping, PAGE};
use crate::ram::{Pages, Ram};

/// User addresses lie below: what the data export `MmUserProbeAddress` holds.
pub const USER_PROBE_ADDRESS: usize = 0x2000_0000_0000;

const FIRST: usize = 0x1000_0000_0000;
/// Buffers with guard pages of their own that the host's process has at most; further small ones come from arenas.
const GUARDED: usize = 2048;
const ARENA: usize = 4 << 20;
/// Larger buffers have a mapping of their own in any case.
const LARGE: usize = ARENA / 4;
const ALIGN: usize = 16;

struct Space {
    pages: Extents,
    guarded: usize,
}

static SPACE: LazyLock<Mutex<Space>> = LazyLock::new(|| {
    let mut pages = Extents::default();
    pages.release((FIRST / PAGE) as u64, ((USER_PROBE_ADDRESS - FIRST) / PAGE) as u64);
    Mutex::new(Space { pages, guarded: 0 })
});

fn space() -> MutexGuard<'static, Space> {
    SPACE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A stretch of user addresses with a page before and one behind that are never accessible.
struct Range {
    map: Option<Mapping>,
    page: u64,
    pages: u64,
}

impl Range {
    fn new(len: usize) -> io::Result<Self> {
        let pages = len.div_ceil(PAGE) as u64;
        crate::limit::may_reserve(pages as usize * PAGE)?;
        let page = space().pages.take(pages + 2, 1, u64::MAX).ok_or(io::ErrorKind::OutOfMemory)?;
        let mut range = Self { map: None, page, pages: pages + 2 };
        range.map = Some(Mapping::reserve_at((page as usize + 1) * PAGE, pages as usize * PAGE)?);
        Ok(range)
    }

    fn map(&self) -> &Mapping {
        self.map.as_ref().expect("a range has its mapping until it is dropped")
    }
}

impl Drop for Range {
    fn drop(&mut self) {
        self.map = None;
        space().pages.release(self.page, self.pages);
    }
}

struct Arena {
    range: Range,
    free: Extents,
}

#[derive(Default)]
struct Inner {
    arenas: Mutex<Vec<Arena>>,
}

/// The address range of one simulated process. Clones share it; it goes when the last clone and the last buffer have.
#[derive(Clone, Default)]
pub struct UserSpace {
    inner: Arc<Inner>,
}

/// What may be done to the pages of a buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserAccess {
    /// Nothing: as if unmapped.
    None,
    /// Reading.
    Read,
    /// Reading and writing.
    ReadWrite,
}

enum Place {
    Own { range: Range, counted: bool },
    Arena { start: u64, units: u64 },
}

/// User memory. Its bytes begin as zeros. Freed on drop.
pub struct UserBuffer {
    space: UserSpace,
    place: Place,
    address: usize,
    len: usize,
}

/// A page of user memory was not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UserFault;

impl fmt::Display for UserFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("user memory is not accessible")
    }
}

impl std::error::Error for UserFault {}

impl UserSpace {
    /// An empty range.
    pub fn new() -> Self {
        Self::default()
    }

    /// Memory of `len` bytes, aligned to 16. While there are few buffers each lies between guard pages, its end as near the
    /// one behind as the alignment allows; later small ones come from arenas.
    ///
    /// # Errors
    /// InvalidInput for 0 bytes, OutOfMemory, and what the host answers.
    pub fn allocate(&self, len: usize) -> io::Result<UserBuffer> {
        if len <= LARGE && len != 0 {
            let mut space = space();
            if space.guarded >= GUARDED {
                drop(space);
                return self.in_arena(len);
            }
            space.guarded += 1;
            drop(space);
            return self.own(len, true).inspect_err(|_| self::space().guarded -= 1);
        }
        self.own(len, false)
    }

    /// Memory of `len` bytes in pages and between guard pages of its own, so that [`UserBuffer::set_access`] works.
    ///
    /// # Errors
    /// As [`UserSpace::allocate`].
    pub fn allocate_guarded(&self, len: usize) -> io::Result<UserBuffer> {
        self.own(len, false)
    }

    fn own(&self, len: usize, counted: bool) -> io::Result<UserBuffer> {
        if len == 0 {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let range = Range::new(len)?;
        let whole = range.map().len();
        if !range.map().protect(0, whole, libc::PROT_READ | libc::PROT_WRITE) {
            return Err(io::Error::last_os_error());
        }
        let address = range.map().base() as usize + whole - len.next_multiple_of(ALIGN);
        Ok(UserBuffer { space: self.clone(), place: Place::Own { range, counted }, address, len })
    }

    fn in_arena(&self, len: usize) -> io::Result<UserBuffer> {
        let units = len.div_ceil(ALIGN) as u64;
        let mut arenas = self.inner.arenas.lock().unwrap_or_else(PoisonError::into_inner);
        let found = arenas.iter_mut().rev().find_map(|arena| arena.free.take(units, 1, u64::MAX));
        let start = match found {
            Some(start) => start,
            None => {
                let range = Range::new(ARENA)?;
                if !range.map().protect(0, ARENA, libc::PROT_READ | libc::PROT_WRITE) {
                    return Err(io::Error::last_os_error());
                }
                let mut free = Extents::default();
                free.release((range.map().base() as usize / ALIGN) as u64, (ARENA / ALIGN) as u64);
                let start = free.take(units, 1, u64::MAX).ok_or(io::ErrorKind::OutOfMemory)?;
                arenas.push(Arena { range, free });
                start
            }
        };
        drop(arenas);
        let address = start as usize * ALIGN;
        // SAFETY: the bytes lie in an arena, which is readable and writable, and nobody else has them.
        unsafe { std::ptr::write_bytes(address as *mut u8, 0, len) };
        Ok(UserBuffer { space: self.clone(), place: Place::Arena { start, units }, address, len })
    }

    /// Maps page frames, so that a simulated process sees them: what a lock of an allocation answers.
    ///
    /// # Errors
    /// OutOfMemory, and what the host answers.
    pub fn map_pages(&self, ram: &Arc<Ram>, pages: &Pages) -> io::Result<UserMapping> {
        let range = Range::new(pages.count() as usize * PAGE)?;
        let mut offset = 0;
        for run in pages.runs() {
            let len = run.pages as usize * PAGE;
            range.map().overlay(offset, len, ram.raw_file(), run.frame * PAGE as u64)?;
            offset += len;
        }
        Ok(UserMapping { range, _ram: ram.clone() })
    }
}

impl UserBuffer {
    /// Its address.
    pub fn address(&self) -> usize {
        self.address
    }

    /// Its address as a pointer.
    pub fn as_ptr<T>(&self) -> *mut T {
        self.address as *mut T
    }

    /// Bytes.
    pub fn len(&self) -> usize {
        self.len
    }

    /// A buffer is never empty.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// Copies in from byte `offset`. The thread must be inside a machine if the pages may be gone.
    ///
    /// # Errors
    /// [`UserFault`] beyond the end, or where a page is not accessible.
    pub fn write(&self, offset: usize, from: &[u8]) -> Result<(), UserFault> {
        copy_out(self.checked(offset, from.len())?, from)
    }

    /// Copies out from byte `offset`. The thread must be inside a machine if the pages may be gone.
    ///
    /// # Errors
    /// As [`UserBuffer::write`].
    pub fn read(&self, offset: usize, to: &mut [u8]) -> Result<(), UserFault> {
        copy_in(to, self.checked(offset, to.len())?)
    }

    fn checked(&self, offset: usize, len: usize) -> Result<usize, UserFault> {
        match offset.checked_add(len) {
            Some(end) if end <= self.len => Ok(self.address + offset),
            _ => Err(UserFault),
        }
    }

    /// Changes what may be done to its pages: a process that unmaps a buffer while a driver reads it.
    ///
    /// # Errors
    /// Unsupported for a buffer that shares its pages (see [`UserSpace::allocate_guarded`]), and what the host answers.
    pub fn set_access(&self, access: UserAccess) -> io::Result<()> {
        self.set_access_of(0, self.len, access)
    }

    /// As [`UserBuffer::set_access`], for the pages that `len` bytes from `offset` on lie in.
    ///
    /// # Errors
    /// As [`UserBuffer::set_access`]; InvalidInput beyond the end.
    pub fn set_access_of(&self, offset: usize, len: usize, access: UserAccess) -> io::Result<()> {
        let Place::Own { range, .. } = &self.place else { return Err(io::ErrorKind::Unsupported.into()) };
        let start = self.checked(offset, len).map_err(|_| io::ErrorKind::InvalidInput)?;
        let base = range.map().base() as usize;
        let (first, end) = ((start - base) / PAGE * PAGE, (start - base + len).next_multiple_of(PAGE));
        let rights = match access {
            UserAccess::None => libc::PROT_NONE,
            UserAccess::Read => libc::PROT_READ,
            UserAccess::ReadWrite => libc::PROT_READ | libc::PROT_WRITE,
        };
        match range.map().protect(first, end - first, rights) {
            true => Ok(()),
            false => Err(io::Error::last_os_error()),
        }
    }
}

impl Drop for UserBuffer {
    fn drop(&mut self) {
        match &self.place {
            Place::Own { counted, .. } => {
                if *counted {
                    space().guarded -= 1;
                }
            }
            Place::Arena { start, units } => {
                let mut arenas = self.space.inner.arenas.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(arena) = arenas.iter_mut().find(|a| a.range.map().contains(self.address)) {
                    arena.free.release(*start, *units);
                }
            }
        }
    }
}

/// Page frames in a user address range. Unmapped on drop; the frames stay their owner's.
pub struct UserMapping {
    range: Range,
    _ram: Arc<Ram>,
}

impl UserMapping {
    /// Its address, page-aligned.
    pub fn address(&self) -> usize {
        self.range.map().base() as usize
    }

    /// Bytes, whole pages.
    pub fn len(&self) -> usize {
        self.range.map().len()
    }

    /// A mapping is never empty.
    pub fn is_empty(&self) -> bool {
        false
    }
}

/// Whether `len` bytes at `address` lie in user mode's range: what ProbeForRead checks.
pub fn is_user_range(address: usize, len: usize) -> bool {
    address.checked_add(len).is_some_and(|end| end <= USER_PROBE_ADDRESS)
}

/// Copies user memory, once, into the bench. The thread must be inside a machine, below DISPATCH_LEVEL.
///
/// # Errors
/// [`UserFault`] if the range is not all below [`USER_PROBE_ADDRESS`] or a page is not there; `to` may then be written in part.
pub fn copy_in(to: &mut [u8], from: usize) -> Result<(), UserFault> {
    if !is_user_range(from, to.len()) {
        return Err(UserFault);
    }
    // SAFETY: `to` is valid for writes; a fault on the source, which lies in the user range, leads to the landing.
    match unsafe { guarded_copy(to.as_mut_ptr(), from as *const u8, to.len()) } {
        0 => Ok(()),
        _ => Err(UserFault),
    }
}

/// Copies into user memory. The thread must be inside a machine, below DISPATCH_LEVEL.
///
/// # Errors
/// As [`copy_in`].
pub fn copy_out(to: usize, from: &[u8]) -> Result<(), UserFault> {
    if !is_user_range(to, from.len()) {
        return Err(UserFault);
    }
    // SAFETY: `from` is valid for reads; the destination lies in the user range, where nothing of Rust's does, and a fault there
    // leads to the landing.
    match unsafe { guarded_copy(to as *mut u8, from.as_ptr(), from.len()) } {
        0 => Ok(()),
        _ => Err(UserFault),
    }
}

/// Copies `len` bytes. Answers 0, or 1 after a fault on a user address.
#[unsafe(naked)]
unsafe extern "sysv64" fn guarded_copy(to: *mut u8, from: *const u8, len: usize) -> u64 {
    core::arch::naked_asm!(
        "mov rcx, rdx",
        "xor eax, eax",
        ".globl ntoskrnl_guarded_copy_start",
        "ntoskrnl_guarded_copy_start:",
        "rep movsb",
        ".globl ntoskrnl_guarded_copy_end",
        "ntoskrnl_guarded_copy_end:",
        "ret",
        ".globl ntoskrnl_guarded_copy_landing",
        "ntoskrnl_guarded_copy_landing:",
        "mov eax, 1",
        "ret",
    )
}

unsafe extern "C" {
    static ntoskrnl_guarded_copy_start: u8;
    static ntoskrnl_guarded_copy_end: u8;
    static ntoskrnl_guarded_copy_landing: u8;
}

/// The recovery table of this module.
pub(crate) fn recovery() -> Recovery {
    Recovery {
        start: (&raw const ntoskrnl_guarded_copy_start).cast(),
        end: (&raw const ntoskrnl_guarded_copy_end).cast(),
        landing: (&raw const ntoskrnl_guarded_copy_landing).cast(),
    }
}

static PROBE_ADDRESS: usize = USER_PROBE_ADDRESS;

/// The data exports of this module.
pub(crate) static EXPORTS: &[crate::exports::Export] =
    &[crate::exports::Export::new("MmUserProbeAddress", (&raw const PROBE_ADDRESS).cast())];
