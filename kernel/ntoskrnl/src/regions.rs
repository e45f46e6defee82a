//! Pageable sections of driver images: what goes out and comes back together with paged pool.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicUsize, Ordering};

use crate::map;
use crate::paging::Paging;

const SLOTS: usize = 64;

/// A stretch of pages. Changed under the lock of [`Paging`] only; the fault handler reads it without.
#[derive(Debug, Default)]
struct Slot {
    start: AtomicUsize,
    /// 0: the slot is free.
    len: AtomicUsize,
    rights: AtomicI32,
    present: AtomicBool,
}

impl Slot {
    fn contains(&self, address: usize) -> bool {
        // The length goes first: with it the start is there.
        let len = self.len.load(Ordering::Acquire);
        address.wrapping_sub(self.start.load(Ordering::Relaxed)) < len
    }

    fn protect(&self, present: bool) -> bool {
        let rights = if present { self.rights.load(Ordering::Relaxed) } else { libc::PROT_NONE };
        let done = map::protect(self.start.load(Ordering::Relaxed), self.len.load(Ordering::Relaxed), rights);
        self.present.store(present, Ordering::Relaxed);
        done
    }
}

#[derive(Debug)]
pub(crate) struct Regions([Slot; SLOTS]);

impl Default for Regions {
    fn default() -> Self {
        Self(std::array::from_fn(|_| Slot::default()))
    }
}

impl Regions {
    pub(crate) fn contains(&self, address: usize) -> bool {
        self.0.iter().any(|slot| slot.contains(address))
    }

    /// A free slot gets this stretch, which is present.
    pub(crate) fn add(&self, start: usize, len: usize, rights: i32) -> Option<usize> {
        let at = self.0.iter().position(|slot| slot.len.load(Ordering::Relaxed) == 0)?;
        let slot = &self.0[at];
        slot.rights.store(rights, Ordering::Relaxed);
        slot.present.store(true, Ordering::Relaxed);
        slot.start.store(start, Ordering::Relaxed);
        slot.len.store(len, Ordering::Release);
        Some(at)
    }

    pub(crate) fn remove(&self, at: usize) {
        self.0[at].len.store(0, Ordering::Release);
    }

    /// Takes out what is in. None if the host refuses; otherwise whether anything was in.
    pub(crate) fn take_out(&self) -> Option<bool> {
        let mut any = false;
        for slot in &self.0 {
            if slot.len.load(Ordering::Relaxed) != 0 && slot.present.load(Ordering::Relaxed) {
                any = true;
                if !slot.protect(false) {
                    return None;
                }
            }
        }
        Some(any)
    }

    /// Brings in the stretch that `address` lies in. None if the host refuses; otherwise whether it was out.
    pub(crate) fn bring_in(&self, address: usize) -> Option<bool> {
        match self.0.iter().find(|slot| slot.contains(address)) {
            Some(slot) if !slot.present.load(Ordering::Relaxed) => slot.protect(true).then_some(true),
            _ => Some(false),
        }
    }
}

/// A pageable stretch, until it is dropped.
pub(crate) struct Region {
    paging: Arc<Paging>,
    slot: usize,
}

impl Region {
    pub(crate) fn new(paging: Arc<Paging>, slot: usize) -> Self {
        Self { paging, slot }
    }
}

impl Drop for Region {
    fn drop(&mut self) {
        self.paging.remove_region(self.slot);
    }
}
