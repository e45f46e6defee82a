//! DMA buffers: contiguous system memory from a pool, handed out at Render and never per context.
#![allow(unsafe_code)]

use crate::shared::{NoMemory, try_filled};
use crate::sync::lock;
use ntoskrnl::{Machine, PAGE, Pages};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// What follows a buffer, to see whether the miniport wrote past its end (rules S24 and S25).
const CANARY: u8 = 0xC5;
/// Bytes of canary behind the private data.
const TAIL: usize = 64;

/// A DMA buffer and its private data.
pub(crate) struct DmaBuffer {
    pages: Option<Pages>,
    virt: *mut u8,
    physical: u64,
    size: u32,
    private: Vec<u64>,
    private_size: u32,
    pool: Arc<DmaPool>,
}

// SAFETY: the pages belong to this buffer alone; the pointer leads into the machine's RAM, which outlives it.
unsafe impl Send for DmaBuffer {}
// SAFETY: shared access reads addresses only.
unsafe impl Sync for DmaBuffer {}

impl DmaBuffer {
    pub(crate) fn virt(&self) -> *mut u8 {
        self.virt
    }

    pub(crate) fn physical(&self) -> u64 {
        self.physical
    }

    pub(crate) fn size(&self) -> u32 {
        self.size
    }

    /// The private data, or NULL if the context asked for none (rule C28).
    pub(crate) fn private(&self) -> *mut u8 {
        if self.private_size == 0 { std::ptr::null_mut() } else { self.private.as_ptr().cast_mut().cast() }
    }

    pub(crate) fn private_size(&self) -> u32 {
        self.private_size
    }

    fn room(&self) -> usize {
        self.pages.as_ref().map_or(0, |pages| pages.count() as usize * PAGE)
    }

    /// Which canary is dead: that behind the buffer (S24) or that behind its private data (S25).
    pub(crate) fn overrun(&self) -> Option<&'static str> {
        // SAFETY: from the end of the buffer to the end of its last page, which is this buffer's own.
        let tail = unsafe {
            std::slice::from_raw_parts(self.virt.add(self.size as usize), self.room() - self.size as usize)
        };
        if tail.iter().any(|byte| *byte != CANARY) {
            return Some("S24");
        }
        // SAFETY: the vector holds the private data and `TAIL` bytes behind it.
        let private = unsafe {
            let start = self.private.as_ptr().cast::<u8>();
            std::slice::from_raw_parts(start, self.private.len() * 8)
        };
        let tail = private.get(self.private_size as usize..).unwrap_or(&[]);
        tail.iter().any(|byte| *byte != CANARY).then_some("S25")
    }
}

impl Drop for DmaBuffer {
    fn drop(&mut self) {
        if let Some(pages) = self.pages.take() {
            self.pool.give(pages);
        }
    }
}

#[derive(Default)]
struct Free {
    by_pages: BTreeMap<u64, Vec<Pages>>,
    held: u64,
    ended: bool,
}

/// The pool of one adapter.
pub(crate) struct DmaPool {
    machine: Arc<Machine>,
    limit: u64,
    free: Mutex<Free>,
}

impl DmaPool {
    /// A pool that holds at most `limit` bytes, handed out or free.
    pub(crate) fn new(machine: &Arc<Machine>, limit: u64) -> Arc<Self> {
        Arc::new(Self { machine: Arc::clone(machine), limit: limit / PAGE as u64, free: Mutex::default() })
    }

    /// A buffer of `size` bytes with `private_size` bytes of zeroed private data (rule C27).
    ///
    /// # Errors
    /// [`NoMemory`] if the machine has no contiguous memory left, or the pool has handed out its share.
    pub(crate) fn take(self: &Arc<Self>, size: u32, private_size: u32) -> Result<DmaBuffer, NoMemory> {
        self.take_within(self.limit, size, private_size)
    }

    /// A buffer as of [`DmaPool::take`], beyond the pool's share if need be. It is for what has to run before buffers
    /// that are handed out can come back: paging for packets that wait.
    ///
    /// # Errors
    /// [`NoMemory`] if the machine has no contiguous memory left.
    pub(crate) fn take_beyond(self: &Arc<Self>, size: u32, private_size: u32) -> Result<DmaBuffer, NoMemory> {
        self.take_within(u64::MAX, size, private_size)
    }

    fn take_within(
        self: &Arc<Self>,
        limit: u64,
        size: u32,
        private_size: u32,
    ) -> Result<DmaBuffer, NoMemory> {
        let tail = TAIL as u64;
        let count = (u64::from(size) + tail).div_ceil(PAGE as u64);
        let words = (private_size as usize + TAIL).div_ceil(8);
        let mut private = try_filled(u64::from_ne_bytes([CANARY; 8]), words)?;
        let pages = self.pages(limit, count)?;
        let physical = pages.physical(0).ok_or(NoMemory)?;
        let virt = self.machine.ram().virt(physical).ok_or(NoMemory)?;
        let room = pages.count() as usize * PAGE;
        // SAFETY: the pages are this buffer's own, contiguous, `room` bytes long; the words are the vector's.
        unsafe {
            virt.add(size as usize).write_bytes(CANARY, room - size as usize);
            private.as_mut_ptr().cast::<u8>().write_bytes(0, private_size as usize);
        }
        Ok(DmaBuffer {
            pages: Some(pages),
            virt,
            physical,
            size,
            private,
            private_size,
            pool: Arc::clone(self),
        })
    }

    fn pages(&self, limit: u64, count: u64) -> Result<Pages, NoMemory> {
        let mut free = lock(&self.free);
        if let Some(pages) = free.by_pages.get_mut(&count).and_then(Vec::pop) {
            return Ok(pages);
        }
        if free.held + count > limit {
            // Buffers of other sizes make room.
            for pages in std::mem::take(&mut free.by_pages).into_values().flatten() {
                free.held -= pages.count();
                self.machine.ram().free(pages);
            }
        }
        if free.held + count > limit {
            return Err(NoMemory);
        }
        let pages = self.machine.ram().allocate(count, true, 1).ok_or(NoMemory)?;
        free.held += count;
        Ok(pages)
    }

    fn give(&self, pages: Pages) {
        let mut free = lock(&self.free);
        let count = pages.count();
        let list = free.by_pages.entry(count).or_default();
        if list.try_reserve(1).is_ok() {
            list.push(pages);
        } else {
            free.held -= count;
            self.machine.ram().free(pages);
        }
        if free.ended {
            drop(free);
            self.end();
        }
    }

    /// Gives all free memory back; what is still handed out follows when it comes back.
    pub(crate) fn end(&self) {
        let mut free = lock(&self.free);
        free.ended = true;
        for pages in std::mem::take(&mut free.by_pages).into_values().flatten() {
            free.held -= pages.count();
            self.machine.ram().free(pages);
        }
    }

    /// Bytes that are handed out or kept for the next.
    pub(crate) fn held_bytes(&self) -> u64 {
        lock(&self.free).held * PAGE as u64
    }
}
