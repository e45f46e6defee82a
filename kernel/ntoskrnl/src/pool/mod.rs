//! The driver's pools.
//!
//! Nonpaged pool comes out of RAM, paged pool out of the paged arena ([`crate::PageOut`]). Block headers, canaries
//! and fill patterns are written through the bench's view; what the bench must know of a block it keeps elsewhere, out
//! of the driver's reach. Every allocation passes [`faults`].
#![allow(unsafe_code)]

mod exports;
pub mod faults;
mod slab;

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

pub(crate) use exports::{EXPORTS, ExAllocatePoolWithTag, ExFreePool, RAISING};

use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{APC_LEVEL, Count, DISPATCH_LEVEL, cpu, current_irql};
use crate::events::{Event, PoolKind};
use crate::extents::Extents;
use crate::map::PAGE;
use crate::paging::Paging;
use crate::ram::Ram;
use crate::timer;
use slab::{Heap, Refused, Spoiling};

/// What a driver's byte reads before it writes one.
pub const FILL_NEW: u8 = 0xC5;
/// What a freed byte reads.
pub const FILL_FREED: u8 = 0xDF;

/// Where a heap gets its pages: offsets into two views of the same memory.
pub(crate) enum Source {
    Ram(Arc<Ram>),
    Paged { paging: Arc<Paging>, free: Extents },
}

impl Source {
    fn take(&mut self, pages: u64) -> Option<usize> {
        match self {
            Self::Ram(ram) => ram.take_run(pages).map(|frame| frame as usize * PAGE),
            Self::Paged { paging, free } => {
                let page = free.take(pages, 1, u64::MAX)?;
                let end = (page + pages) as usize * PAGE;
                if !paging.commit(end) {
                    free.release(page, pages);
                    return None;
                }
                Some(page as usize * PAGE)
            }
        }
    }

    fn give_back(&mut self, offset: usize, pages: u64) {
        let page = (offset / PAGE) as u64;
        match self {
            Self::Ram(ram) => ram.release_run(page, pages),
            Self::Paged { free, .. } => free.release(page, pages),
        }
    }

    fn views(&self) -> (*mut u8, *mut u8, usize) {
        match self {
            Self::Ram(ram) => (ram.base(), ram.base(), ram.len() as usize),
            Self::Paged { paging, .. } => (paging.driver_base(), paging.bench_base(), paging.len()),
        }
    }
}

/// What one tag has, or all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PoolUse {
    /// Blocks that are allocated now.
    pub blocks: u64,
    /// Their bytes, as asked for.
    pub bytes: u64,
    /// Allocations so far.
    pub allocations: u64,
    /// Frees so far.
    pub frees: u64,
    /// The most bytes at one time.
    pub peak_bytes: u64,
}

impl PoolUse {
    fn add(&mut self, bytes: usize) {
        self.blocks += 1;
        self.bytes += bytes as u64;
        self.allocations += 1;
        self.peak_bytes = self.peak_bytes.max(self.bytes);
    }

    fn sub(&mut self, bytes: usize) {
        self.blocks -= 1;
        self.bytes -= bytes as u64;
        self.frees += 1;
    }
}

struct Pool {
    heap: Heap,
    tags: HashMap<u32, PoolUse>,
    total: PoolUse,
}

/// Both pools of a machine.
pub struct Pools {
    nonpaged: Mutex<Pool>,
    paged: Mutex<Pool>,
    limit: usize,
    used: AtomicUsize,
    paging: Arc<Paging>,
    ram: Arc<Ram>,
}

/// A tag as text: its four letters, others as '.'.
pub fn tag_text(tag: u32) -> String {
    tag.to_le_bytes().iter().map(|&b| if (0x20..0x7F).contains(&b) { b as char } else { '.' }).collect()
}

impl Pools {
    pub(crate) fn new(ram: &Arc<Ram>, paging: &Arc<Paging>, limit: Option<usize>) -> Self {
        let mut free = Extents::default();
        free.release(0, (paging.len() / PAGE) as u64);
        let pool = |source| {
            Mutex::new(Pool { heap: Heap::new(source), tags: HashMap::new(), total: PoolUse::default() })
        };
        Self {
            nonpaged: pool(Source::Ram(ram.clone())),
            paged: pool(Source::Paged { paging: paging.clone(), free }),
            limit: limit.unwrap_or(usize::MAX),
            used: AtomicUsize::new(0),
            paging: paging.clone(),
            ram: ram.clone(),
        }
    }

    fn pool(&self, kind: PoolKind) -> std::sync::MutexGuard<'_, Pool> {
        let pool = match kind {
            PoolKind::NonPaged => &self.nonpaged,
            PoolKind::Paged => &self.paged,
        };
        pool.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn kind_of(&self, address: usize) -> Option<PoolKind> {
        if self.paging.contains(address) {
            Some(PoolKind::Paged)
        } else {
            self.ram.physical(address as *const u8).map(|_| PoolKind::NonPaged)
        }
    }

    /// What one pool has, over all tags.
    pub fn total(&self, kind: PoolKind) -> PoolUse {
        self.pool(kind).total
    }

    /// What one tag has in one pool.
    pub fn tag(&self, kind: PoolKind, tag: u32) -> PoolUse {
        self.pool(kind).tags.get(&tag).copied().unwrap_or_default()
    }

    /// What each tag has, in both pools, sorted.
    pub fn tags(&self) -> Vec<(PoolKind, u32, PoolUse)> {
        let mut all = Vec::new();
        for kind in [PoolKind::NonPaged, PoolKind::Paged] {
            all.extend(self.pool(kind).tags.iter().map(|(&tag, &used)| (kind, tag, used)));
        }
        all.sort_unstable_by_key(|&(kind, tag, _)| (kind, tag));
        all
    }

    /// The allocated block that `address` lies in: pool, start, bytes, tag. For reports; searches nothing.
    pub fn block_at(&self, address: usize) -> Option<(PoolKind, usize, usize, u32)> {
        let kind = self.kind_of(address)?;
        let (start, bytes, tag) = self.pool(kind).heap.block_at(address)?;
        Some((kind, start, bytes, tag))
    }

    /// Looks for bytes around blocks, and in blocks that are free, that somebody wrote to, and stops the machine for the
    /// first ones found: 0x19 or 0xC5. For the time when the driver is unloaded: until then what is never freed or used
    /// again is looked at by nobody.
    pub fn check(&self) {
        for kind in [PoolKind::NonPaged, PoolKind::Paged] {
            let found = self.pool(kind).heap.check();
            match found {
                Ok(()) => {}
                Err(Spoiling::Block(address, bad)) => bad.stop(address, 0),
                Err(Spoiling::Freed(spoilt)) => spoilt.stop(current_irql()),
            }
        }
    }

    fn reserve(&self, bytes: usize) -> bool {
        let limit = self.limit;
        self.used
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
                used.checked_add(bytes).filter(|&sum| sum <= limit)
            })
            .is_ok()
    }

    /// As [`Self::allocate_at`], for a caller that a report need not name.
    pub(crate) fn allocate(
        &self,
        machine: &Machine,
        kind: PoolKind,
        bytes: usize,
        tag: u32,
        fill: u8,
    ) -> *mut u8 {
        self.allocate_at(machine, kind, bytes, tag, fill, 0)
    }

    /// Allocates for the driver. `fill` is what the bytes read, `caller` the return address of the driver's call. Null
    /// when there is no memory.
    pub(crate) fn allocate_at(
        &self,
        machine: &Machine,
        kind: PoolKind,
        bytes: usize,
        tag: u32,
        fill: u8,
        caller: usize,
    ) -> *mut u8 {
        let irql = current_irql();
        let (highest, sub) = match kind {
            PoolKind::Paged => (APC_LEVEL, 1),
            PoolKind::NonPaged => (DISPATCH_LEVEL, 2),
        };
        if irql > highest {
            violation(
                [sub, u64::from(irql), kind as u64, bytes as u64],
                "pool allocated at too high an IRQL",
            );
        }
        if bytes == 0 {
            violation([0, u64::from(irql), kind as u64, 0], "pool of zero bytes allocated");
        }
        let mut address = 0;
        if faults::may_allocate() && self.reserve(bytes) {
            let mut pool = self.pool(kind);
            match pool.heap.allocate(bytes, tag, fill, caller) {
                Ok(block) => {
                    pool.tags.entry(tag).or_default().add(bytes);
                    pool.total.add(bytes);
                    address = block;
                }
                Err(Refused::NoMemory) => {
                    self.used.fetch_sub(bytes, Ordering::Relaxed);
                }
                Err(Refused::Spoilt(spoilt)) => spoilt.stop(irql),
            }
        }
        cpu(|c| {
            if address == 0 {
                c.count(Count::Refusals, 1);
            } else {
                c.count(Count::PoolAllocations, 1);
                c.count(Count::PoolBytes, bytes as u64);
            }
        });
        machine.emit(&Event::PoolAllocate { kind, tag, bytes, address });
        address as *mut u8
    }

    /// As [`Self::free_at`], for a caller that a report need not name.
    pub(crate) fn free(&self, machine: &Machine, address: *mut u8, tag: u32) {
        self.free_at(machine, address, tag, 0);
    }

    /// Frees for the driver. `tag` 0 means any, `caller` is the return address of the driver's call.
    pub(crate) fn free_at(&self, machine: &Machine, address: *mut u8, tag: u32, caller: usize) {
        let address = address as usize;
        let irql = current_irql();
        let Some(kind) = self.kind_of(address) else {
            bad_free(address, "the address freed is not pool");
        };
        let (highest, sub) = match kind {
            PoolKind::Paged => (APC_LEVEL, 0x11),
            PoolKind::NonPaged => (DISPATCH_LEVEL, 0x12),
        };
        if irql > highest {
            violation([sub, u64::from(irql), kind as u64, address as u64], "pool freed at too high an IRQL");
        }
        // The stream hears of it before anybody can have the address again.
        let block = self.pool(kind).heap.block_from(address);
        if let Some((bytes, tag)) = block {
            // Neither lies in paged pool.
            if kind == PoolKind::NonPaged {
                timer::none_left(machine, &(address..address + bytes), "pool was freed");
            }
            machine.emit(&Event::PoolFree { kind, tag, bytes, address });
        }
        let mut pool = self.pool(kind);
        let (bytes, owner) = match pool.heap.free(address, tag, caller) {
            Ok(freed) => freed,
            Err(bad) => {
                drop(pool);
                bad.stop(address, tag);
            }
        };
        pool.tags.entry(owner).or_default().sub(bytes);
        pool.total.sub(bytes);
        drop(pool);
        self.used.fetch_sub(bytes, Ordering::Relaxed);
        cpu(|c| c.count(Count::PoolFrees, 1));
    }
}

pub(crate) fn violation(params: [u64; 4], note: &str) -> ! {
    bug_check(bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION, params, note)
}

fn bad_free(address: usize, note: &str) -> ! {
    bug_check(bugcheck::BAD_POOL_CALLER, [0x46, address as u64, 0, 0], note)
}
