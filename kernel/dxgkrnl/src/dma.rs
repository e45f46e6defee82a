//! DMA buffers: contiguous system memory from a pool, handed out at Render and never per context.
//!
//! Private data is zero when a buffer is made (rule C27), and then the port leaves it alone: who gets a used buffer finds
//! there, and in the buffer, what an earlier packet left, of whatever context. What is in a new buffer nobody promises.
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
/// What is in a new buffer.
const JUNK: u8 = 0xD7;

/// What a DMA buffer is made of.
struct Memory {
    pages: Pages,
    /// The private data and its canary.
    private: Vec<u64>,
}

/// A DMA buffer and its private data.
pub(crate) struct DmaBuffer {
    memory: Option<Memory>,
    virt: *mut u8,
    physical: u64,
    size: u32,
    private: *mut u8,
    private_size: u32,
    pool: Arc<DmaPool>,
}

// SAFETY: the memory belongs to this buffer alone; the pointers lead into it, and the machine's RAM outlives it.
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
        if self.private_size == 0 { std::ptr::null_mut() } else { self.private }
    }

    pub(crate) fn private_size(&self) -> u32 {
        self.private_size
    }

    /// The canaries: behind the buffer, and behind its private data.
    fn tails(&self) -> [(*mut u8, usize); 2] {
        let room = self.memory.as_ref().map_or(0, |memory| memory.pages.count() as usize * PAGE);
        let words = self.memory.as_ref().map_or(0, |memory| memory.private.len());
        let (size, private) = (self.size as usize, self.private_size as usize);
        [
            (self.virt.wrapping_add(size), room.saturating_sub(size)),
            (self.private.wrapping_add(private), (words * 8).saturating_sub(private)),
        ]
    }

    /// Which canary is dead: that behind the buffer (S24) or that behind its private data (S25).
    pub(crate) fn overrun(&self) -> Option<&'static str> {
        let dead = |(tail, length): (*mut u8, usize)| {
            // SAFETY: a part of this buffer's own memory.
            unsafe { std::slice::from_raw_parts(tail, length) }.iter().any(|byte| *byte != CANARY)
        };
        let [buffer, private] = self.tails();
        if dead(buffer) { Some("S24") } else { dead(private).then_some("S25") }
    }
}

impl Drop for DmaBuffer {
    fn drop(&mut self) {
        if let Some(memory) = self.memory.take() {
            self.pool.give((self.size, self.private_size), memory);
        }
    }
}

#[derive(Default)]
struct Free {
    /// By size and size of the private data.
    by_size: BTreeMap<(u32, u32), Vec<Memory>>,
    /// Pages, handed out or free.
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

    /// A buffer of `size` bytes with `private_size` bytes of private data: a used one, as it was given back, or a new one,
    /// whose private data is zero (rule C27).
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
        let mut memory = self.memory(limit, size, private_size)?;
        let physical = memory.pages.physical(0).ok_or(NoMemory)?;
        let virt = self.machine.ram().virt(physical).ok_or(NoMemory)?;
        let private = memory.private.as_mut_ptr().cast::<u8>();
        let pool = Arc::clone(self);
        let buffer = DmaBuffer { memory: Some(memory), virt, physical, size, private, private_size, pool };
        for (tail, length) in buffer.tails() {
            // SAFETY: a part of this buffer's own memory. An earlier packet may have written there.
            unsafe { tail.write_bytes(CANARY, length) };
        }
        Ok(buffer)
    }

    fn memory(&self, limit: u64, size: u32, private_size: u32) -> Result<Memory, NoMemory> {
        let count = (u64::from(size) + TAIL as u64).div_ceil(PAGE as u64);
        let mut free = lock(&self.free);
        if let Some(used) = free.by_size.get_mut(&(size, private_size)).and_then(Vec::pop) {
            return Ok(used);
        }
        let private = try_filled(0u64, (private_size as usize + TAIL).div_ceil(8))?;
        if free.held + count > limit {
            // Buffers of other sizes make room.
            self.release(&mut free);
        }
        if free.held + count > limit {
            return Err(NoMemory);
        }
        let pages = self.machine.ram().allocate(count, true, 1).ok_or(NoMemory)?;
        free.held += count;
        drop(free);
        if let Some(start) = pages.physical(0).and_then(|physical| self.machine.ram().virt(physical)) {
            // SAFETY: the pages are nobody else's, and lie in one piece.
            unsafe { start.write_bytes(JUNK, count as usize * PAGE) };
        }
        Ok(Memory { pages, private })
    }

    fn give(&self, size: (u32, u32), memory: Memory) {
        let mut free = lock(&self.free);
        let list = free.by_size.entry(size).or_default();
        if list.try_reserve(1).is_ok() {
            list.push(memory);
        } else {
            free.held -= memory.pages.count();
            self.machine.ram().free(memory.pages);
        }
        if free.ended {
            self.release(&mut free);
        }
    }

    fn release(&self, free: &mut Free) {
        for memory in std::mem::take(&mut free.by_size).into_values().flatten() {
            free.held -= memory.pages.count();
            self.machine.ram().free(memory.pages);
        }
    }

    /// Gives all free memory back; what is still handed out follows when it comes back.
    pub(crate) fn end(&self) {
        let mut free = lock(&self.free);
        free.ended = true;
        self.release(&mut free);
    }

    /// Bytes that are handed out or kept for the next.
    pub(crate) fn held_bytes(&self) -> u64 {
        lock(&self.free).held * PAGE as u64
    }
}
