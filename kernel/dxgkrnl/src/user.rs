//! User memory that the port makes for processes: command buffers and lists of contexts, locked allocations.

use crate::shared::NoMemory;
use crate::sync::lock;
use ntoskrnl::user::{UserAccess, UserBuffer, UserMapping, UserSpace};
use ntoskrnl::{Machine, PAGE, Pages};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// The first stretch of user addresses that command buffers are cut from; each further one is twice as large.
const FIRST_CHUNK: usize = 4 << 20;
/// The largest.
const LAST_CHUNK: usize = 1 << 30;

#[derive(Default)]
struct Chunks {
    chunks: Vec<UserBuffer>,
    /// The part of the last chunk that was never cut.
    next: usize,
    end: usize,
    free: BTreeMap<usize, Vec<usize>>,
}

/// Where command buffers come from: address space that the host commits on first touch, so that a context which never
/// renders costs none.
pub(crate) struct Arena {
    space: UserSpace,
    chunks: Mutex<Chunks>,
}

impl Arena {
    pub(crate) fn new(space: &UserSpace) -> Arc<Self> {
        Arc::new(Self { space: space.clone(), chunks: Mutex::default() })
    }

    /// User addresses of `len` bytes, whole pages. What a former owner left there is still there: it was the same
    /// process.
    fn take(self: &Arc<Self>, len: usize) -> Result<Block, NoMemory> {
        let len = len.max(1).checked_next_multiple_of(PAGE).ok_or(NoMemory)?;
        let mut chunks = lock(&self.chunks);
        // The list can then take the block back without memory.
        let same = chunks.free.entry(len).or_default();
        same.try_reserve(1).map_err(|_| NoMemory)?;
        let address = match same.pop() {
            Some(address) => address,
            None => {
                if chunks.end - chunks.next < len {
                    self.grow(&mut chunks, len)?;
                }
                let address = chunks.next;
                chunks.next += len;
                address
            }
        };
        Ok(Block { arena: Arc::clone(self), address, len })
    }

    fn grow(&self, chunks: &mut Chunks, len: usize) -> Result<(), NoMemory> {
        chunks.chunks.try_reserve(1).map_err(|_| NoMemory)?;
        let shift = u32::try_from(chunks.chunks.len()).unwrap_or(u32::MAX).min(8);
        let mut size = (FIRST_CHUNK << shift).min(LAST_CHUNK).max(len);
        loop {
            // Under a limit of address space a smaller stretch may still fit.
            match self.space.allocate_guarded(size) {
                Ok(chunk) => {
                    chunks.next = chunk.address();
                    chunks.end = chunk.address() + size;
                    chunks.chunks.push(chunk);
                    return Ok(());
                }
                Err(_) if size > len => size = (size / 2).max(len),
                Err(_) => return Err(NoMemory),
            }
        }
    }

    /// Changes what the process may do to pages of it. None if they are not all of one stretch.
    pub(crate) fn protect(&self, address: usize, len: usize, access: UserAccess) -> Option<()> {
        let chunks = lock(&self.chunks);
        chunks.chunks.iter().find_map(|chunk| {
            let offset = address.checked_sub(chunk.address()).filter(|offset| *offset < chunk.len())?;
            chunk.set_access_of(offset, len, access).ok()
        })
    }

    /// Changes what may be done to all of it.
    pub(crate) fn set_access(&self, access: UserAccess) -> std::io::Result<()> {
        lock(&self.chunks).chunks.iter().try_for_each(|chunk| chunk.set_access(access))
    }

    fn give(&self, address: usize, len: usize) {
        let mut chunks = lock(&self.chunks);
        let same = chunks.free.entry(len).or_default();
        // A block that the list has no room for is lost until the process ends.
        if same.try_reserve(1).is_ok() {
            same.push(address);
        }
    }
}

/// A block of the arena. Freed on drop.
struct Block {
    arena: Arc<Arena>,
    address: usize,
    len: usize,
}

impl Drop for Block {
    fn drop(&mut self) {
        self.arena.give(self.address, self.len);
    }
}

/// The command buffer and the lists of a context.
#[derive(Default)]
pub(crate) struct Buffers {
    command: Part,
    allocations: Part,
    patches: Part,
}

#[derive(Default)]
struct Part {
    block: Option<Block>,
    /// Elements (bytes for the command buffer).
    count: u32,
}

/// Bytes of a `D3DDDI_ALLOCATIONLIST` and a `D3DDDI_PATCHLOCATIONLIST`.
pub(crate) const ALLOCATION_ENTRY: usize = 8;
pub(crate) const PATCH_ENTRY: usize = 24;

/// Addresses and sizes of the command buffer (bytes) and the lists (elements).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sizes {
    pub(crate) command: (usize, u32),
    pub(crate) allocations: (usize, u32),
    pub(crate) patches: (usize, u32),
}

impl Part {
    fn resize(&mut self, arena: &Arc<Arena>, count: u32, entry: usize) -> Result<(), NoMemory> {
        if count == 0 {
            return Ok(());
        }
        let len = (count as usize).checked_mul(entry).ok_or(NoMemory)?;
        // The new one first: a refusal leaves the old one in place.
        self.block = Some(arena.take(len)?);
        self.count = count;
        Ok(())
    }

    fn place(&self) -> (usize, u32) {
        self.block.as_ref().map_or((0, 0), |block| (block.address, self.count))
    }
}

impl Buffers {
    /// Makes or remakes what is not 0.
    ///
    /// # Errors
    /// [`NoMemory`]; what was not remade is as it was.
    pub(crate) fn resize(
        &mut self,
        arena: &Arc<Arena>,
        command: u32,
        allocations: u32,
        patches: u32,
    ) -> Result<(), NoMemory> {
        self.command.resize(arena, command, 1)?;
        self.allocations.resize(arena, allocations, ALLOCATION_ENTRY)?;
        self.patches.resize(arena, patches, PATCH_ENTRY)
    }

    pub(crate) fn sizes(&self) -> Sizes {
        Sizes {
            command: self.command.place(),
            allocations: self.allocations.place(),
            patches: self.patches.place(),
        }
    }
}

/// Pages of an allocation in the address range of a process. Unmapped on drop.
pub(crate) struct Mapping(UserMapping);

impl Mapping {
    /// Maps pages.
    ///
    /// # Errors
    /// [`NoMemory`] if the host or the process has no room.
    pub(crate) fn new(machine: &Machine, space: &UserSpace, pages: &Pages) -> Result<Self, NoMemory> {
        space.map_pages(machine.ram(), pages).map(Self).map_err(|_| NoMemory)
    }

    pub(crate) fn address(&self) -> usize {
        self.0.address()
    }
}
