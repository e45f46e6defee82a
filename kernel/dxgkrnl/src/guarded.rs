//! Kernel memory that ends where a page ends, with nothing behind it.
//!
//! What a DDI call lends to the miniport lies here while the call lasts, so that a read or write past its end is a
//! fault in the driver and not luck.
#![allow(unsafe_code)]

use crate::shared::NoMemory;
use ntoskrnl::PAGE;
use ntoskrnl::bugcheck::Watch;
use std::cell::RefCell;
use std::ptr::NonNull;

/// What fills memory that the miniport must no longer look at.
pub(crate) const POISON: u8 = 0xDD;

/// Pages between two pages that nobody can touch.
struct Pages {
    map: NonNull<u8>,
    len: usize,
}

impl Pages {
    fn try_new(bytes: usize) -> Result<Self, NoMemory> {
        let inner = bytes.max(1).checked_next_multiple_of(PAGE).ok_or(NoMemory)?;
        let len = inner.checked_add(2 * PAGE).ok_or(NoMemory)?;
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
        // SAFETY: a new anonymous mapping, wherever the system likes.
        let map = unsafe { libc::mmap(std::ptr::null_mut(), len, libc::PROT_NONE, flags, -1, 0) };
        if map == libc::MAP_FAILED {
            return Err(NoMemory);
        }
        let map = NonNull::new(map.cast::<u8>()).ok_or(NoMemory)?;
        let pages = Self { map, len };
        // SAFETY: the inner pages lie in the mapping that was just made.
        let done = unsafe { libc::mprotect(pages.start().cast(), inner, libc::PROT_READ | libc::PROT_WRITE) };
        if done == 0 { Ok(pages) } else { Err(NoMemory) }
    }

    fn start(&self) -> *mut u8 {
        self.map.as_ptr().wrapping_add(PAGE)
    }

    fn watch(&self, rule: &'static str) -> Watch {
        Watch::new(self.map.as_ptr() as usize, self.len, rule)
    }

    fn end(&self) -> *mut u8 {
        self.map.as_ptr().wrapping_add(self.len - PAGE)
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        // SAFETY: the mapping is this value's own.
        unsafe { libc::munmap(self.map.as_ptr().cast(), self.len) };
    }
}

/// A block of kernel memory, zeroed, whose end is the end of a page to the byte. It is aligned as its length is: what lies
/// in it has its natural alignment, as records are a multiple of theirs.
pub(crate) struct Guarded {
    pages: Pages,
    len: usize,
}

// SAFETY: the mapping is this value's own, and its memory is plain bytes.
unsafe impl Send for Guarded {}
// SAFETY: shared access only reads.
unsafe impl Sync for Guarded {}

impl Guarded {
    /// A block of `len` bytes.
    ///
    /// # Errors
    /// [`NoMemory`] if the host has none.
    pub(crate) fn try_new(len: usize) -> Result<Self, NoMemory> {
        Ok(Self { pages: Pages::try_new(len)?, len })
    }

    /// A block that holds a copy of `bytes`.
    ///
    /// # Errors
    /// [`NoMemory`] if the host has none.
    pub(crate) fn copy_of(bytes: &[u8]) -> Result<Self, NoMemory> {
        let mut block = Self::try_new(bytes.len())?;
        block.bytes_mut().copy_from_slice(bytes);
        Ok(block)
    }

    /// Where the block begins; NULL for an empty one, as the contract asks for pointers to nothing.
    pub(crate) fn as_ptr(&self) -> *mut u8 {
        if self.len == 0 { std::ptr::null_mut() } else { self.start() }
    }

    fn start(&self) -> *mut u8 {
        self.pages.end().wrapping_sub(self.len)
    }

    /// While the answer lives, a fault of this thread in the pages around the block is reported under `rule`; one at NULL
    /// for an empty block, whose address that is.
    pub(crate) fn watch(&self, rule: &'static str) -> Watch {
        if self.len == 0 { Watch::new(0, PAGE, rule) } else { self.pages.watch(rule) }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        // SAFETY: the block lies in this value's own pages.
        unsafe { std::slice::from_raw_parts(self.start(), self.len) }
    }

    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: the block lies in this value's own pages, and `self` is borrowed exclusively.
        unsafe { std::slice::from_raw_parts_mut(self.start(), self.len) }
    }

    /// Reads a record from the start of the block, bytes beyond the block as zeros.
    pub(crate) fn read<T: wddm_sys::Record>(&self) -> T {
        let mut value = T::zeroed();
        let len = self.len.min(size_of::<T>());
        // SAFETY: `T` is plain data; no more is copied than either side has.
        unsafe { std::ptr::copy_nonoverlapping(self.start(), (&raw mut value).cast::<u8>(), len) };
        value
    }

    /// Writes as much of a record as the block has room for.
    pub(crate) fn write<T: wddm_sys::Record>(&mut self, value: &T) {
        let len = self.len.min(size_of::<T>());
        // SAFETY: `T` is plain data; no more is copied than either side has.
        unsafe { std::ptr::copy_nonoverlapping((value as *const T).cast::<u8>(), self.start(), len) };
    }
}

/// A thread's own pair of blocks for calls that come in millions.
pub(crate) struct Scratch {
    args: Pages,
    data: Pages,
}

/// Private data up to this size needs no mapping of its own.
pub(crate) const SCRATCH_DATA: usize = 4096;

thread_local! {
    static SCRATCH: RefCell<Option<Scratch>> = const { RefCell::new(None) };
}

/// The blocks of one call: an argument structure and what it points to.
pub(crate) struct Blocks {
    /// The argument structure.
    pub(crate) args: *mut u8,
    /// The data, or NULL if there is none.
    pub(crate) data: *mut u8,
}

/// Runs `f` with `args_len` bytes (a multiple of 8) for an argument structure and a copy of `data`, each at the end of
/// a page; afterwards the data is poisoned, so that a pointer that was kept (rule C09) leads to nothing.
///
/// # Errors
/// [`NoMemory`] if the host has none.
pub(crate) fn with_blocks<R>(
    args_len: usize,
    data: &[u8],
    f: impl FnOnce(&Blocks) -> R,
) -> Result<R, NoMemory> {
    let scratch = SCRATCH.take();
    let scratch = match scratch {
        Some(scratch) => scratch,
        None => Scratch { args: Pages::try_new(PAGE)?, data: Pages::try_new(SCRATCH_DATA)? },
    };
    // What lies around the argument structure and the data is nobody's (rule C09).
    let _args_watch = scratch.args.watch("C09");
    let _data_watch = scratch.data.watch("C09");
    let args = scratch.args.end().wrapping_sub(args_len.min(PAGE).next_multiple_of(8));
    let result = if data.len() > SCRATCH_DATA {
        let block = Guarded::copy_of(data);
        block.map(|block| f(&Blocks { args, data: block.as_ptr() }))
    } else {
        let start = scratch.data.end().wrapping_sub(data.len());
        // SAFETY: so many bytes at the end of the thread's own data page.
        unsafe { std::slice::from_raw_parts_mut(start, data.len()) }.copy_from_slice(data);
        let result = f(&Blocks { args, data: if data.is_empty() { std::ptr::null_mut() } else { start } });
        // SAFETY: as above; the call is over.
        unsafe { std::slice::from_raw_parts_mut(start, data.len()) }.fill(POISON);
        Ok(result)
    };
    SCRATCH.set(Some(scratch));
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_of_any_length_ends_at_its_page() {
        for len in [1, 3, 8, 4095, 4096, 4097] {
            assert_eq!((Guarded::try_new(len).unwrap().as_ptr() as usize + len) % PAGE, 0);
        }
    }

    #[test]
    fn a_block_ends_at_its_page_and_is_poisoned_afterwards() {
        let kept = with_blocks(0x40, &[7; 48], |blocks| {
            assert_eq!((blocks.args as usize + 0x40) % PAGE, 0);
            assert_eq!((blocks.data as usize + 48) % PAGE, 0);
            // SAFETY: 48 bytes were lent.
            assert_eq!(unsafe { std::slice::from_raw_parts(blocks.data, 48) }, [7; 48]);
            blocks.data
        })
        .unwrap();
        // SAFETY: the thread's scratch page lives as long as the thread.
        assert_eq!(unsafe { std::slice::from_raw_parts(kept, 48) }, [POISON; 48]);
    }

    #[test]
    fn no_data_is_a_null_pointer() {
        with_blocks(0x38, &[], |blocks| assert!(blocks.data.is_null())).unwrap();
        assert!(Guarded::try_new(0).unwrap().as_ptr().is_null());
    }
}
