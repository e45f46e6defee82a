//! Paged memory that really goes away: paged pool, and pageable sections of driver images ([`crate::regions`]).
//!
//! The paged arena is one memfd with two views: the driver's, which is made inaccessible as a whole to page it out, and
//! the bench's own, which never is. A touch of the driver's view faults; below DISPATCH_LEVEL the fault handler brings
//! its surroundings back, at or above it the machine stops (0xD1).
//!
//! Protection is process-wide, so with [`PageOut::OnRaise`] the arena goes out whenever a thread rises to
//! DISPATCH_LEVEL, and a fault below waits until no thread is there. Therefore: who holds a lock of the bench that is
//! also taken at DISPATCH_LEVEL must not touch the driver's paged memory.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use crate::bugcheck::{MANUALLY_INITIATED_CRASH, bug_check};
use crate::map::{Mapping, memfd};
use crate::regions::{Region, Regions};
use crate::sync::{HandlerLock, futex_wait, futex_wake, now};

/// When paged memory goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum PageOut {
    /// Never. A touch at DISPATCH_LEVEL is not found.
    Off,
    /// When a thread rises to DISPATCH_LEVEL.
    #[default]
    OnRaise,
    /// Also before every DDI call.
    BeforeEveryDdi,
}

/// How often paged memory came and went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PagingCounts {
    /// Times that a touch brought a part of it back.
    pub page_ins: u64,
    /// Times that it went out.
    pub page_outs: u64,
    /// The last touched address, or 0.
    pub last_address: usize,
}

pub(crate) struct Paging {
    policy: PageOut,
    driver: Mapping,
    bench: Mapping,
    _file: std::fs::File,
    lock: HandlerLock,
    raised: AtomicU32,
    waiting: AtomicU32,
    /// The arena is in as a whole.
    whole: AtomicBool,
    /// Otherwise: the windows that are in, by number, the first `used` of them.
    windows: [AtomicUsize; WINDOWS],
    used: AtomicUsize,
    committed: AtomicUsize,
    page_ins: AtomicU64,
    page_outs: AtomicU64,
    last: AtomicUsize,
    hold_until: AtomicU64,
    regions: Regions,
}

/// Bytes that a touch brings back. A window that goes or comes costs the host its pages, the arena all of them.
const WINDOW: usize = 512 << 10;
/// Windows that are in at once; with one more all of the arena comes in, so that the host's memory maps stay few.
const WINDOWS: usize = 16;
/// Bytes that become usable at a time.
const STEP: usize = 4 << 20;
/// How long a raise gives way to those who wait for paged memory. Bounded, as they may wait for this very thread.
const GIVE_WAY: Duration = Duration::from_micros(500);

impl Paging {
    pub(crate) fn new(policy: PageOut, bytes: usize) -> io::Result<Self> {
        let file = memfd(c"paged pool", bytes)?;
        Ok(Self {
            policy,
            driver: Mapping::shared(&file, bytes, libc::PROT_NONE)?,
            bench: Mapping::shared(&file, bytes, libc::PROT_READ | libc::PROT_WRITE)?,
            _file: file,
            lock: HandlerLock::new(),
            raised: AtomicU32::new(0),
            waiting: AtomicU32::new(0),
            whole: AtomicBool::new(true),
            windows: [const { AtomicUsize::new(0) }; WINDOWS],
            used: AtomicUsize::new(0),
            committed: AtomicUsize::new(0),
            page_ins: AtomicU64::new(0),
            page_outs: AtomicU64::new(0),
            last: AtomicUsize::new(0),
            hold_until: AtomicU64::new(0),
            regions: Regions::default(),
        })
    }

    pub(crate) fn driver_base(&self) -> *mut u8 {
        self.driver.base()
    }

    pub(crate) fn bench_base(&self) -> *mut u8 {
        self.bench.base()
    }

    pub(crate) fn len(&self) -> usize {
        self.driver.len()
    }

    pub(crate) fn policy(&self) -> PageOut {
        self.policy
    }

    pub(crate) fn contains(&self, address: usize) -> bool {
        self.driver.contains(address)
    }

    /// Whether `address` lies where blocks have been made.
    pub(crate) fn is_committed(&self, address: usize) -> bool {
        self.contains(address)
            && address - (self.driver.base() as usize) < self.committed.load(Ordering::Acquire)
    }

    /// Whether `address` lies in paged memory that exists: pool, or a pageable section of a driver.
    pub(crate) fn is_paged(&self, address: usize) -> bool {
        self.is_committed(address) || self.regions.contains(address)
    }

    /// From now on these pages, which are in with these rights, go out and come back with paged pool. None if there are
    /// too many such regions.
    pub(crate) fn add_region(self: &Arc<Self>, start: usize, len: usize, rights: i32) -> Option<Region> {
        let _lock = self.lock.lock();
        let slot = self.regions.add(start, len, rights)?;
        Some(Region::new(self.clone(), slot))
    }

    pub(crate) fn remove_region(&self, slot: usize) {
        let _lock = self.lock.lock();
        self.regions.remove(slot);
    }

    /// Makes the arena usable up to `end`. False if the system refuses.
    pub(crate) fn commit(&self, end: usize) -> bool {
        if end <= self.committed.load(Ordering::Acquire) {
            return true;
        }
        let _lock = self.lock.lock();
        let have = self.committed.load(Ordering::Acquire);
        let want = end.next_multiple_of(STEP).min(self.len());
        if want > have {
            if self.whole.load(Ordering::Relaxed) && !self.try_protect(have, want, true) {
                return false;
            }
            // Steps are whole windows: none that is in gets a tail that is not.
            self.committed.store(want, Ordering::Release);
        }
        true
    }

    fn try_protect(&self, from: usize, to: usize, usable: bool) -> bool {
        let rights = if usable { libc::PROT_READ | libc::PROT_WRITE } else { libc::PROT_NONE };
        from >= to || self.driver.protect(from, to - from, rights)
    }

    fn protect(&self, from: usize, to: usize, usable: bool) {
        if !self.try_protect(from, to, usable) {
            refused();
        }
    }

    fn protect_window(&self, window: usize, usable: bool) {
        let end = self.committed.load(Ordering::Acquire);
        self.protect(window * WINDOW, ((window + 1) * WINDOW).min(end), usable);
    }

    /// Takes out what is in; the lock is held.
    fn take_out(&self) {
        let code = self.regions.take_out().unwrap_or_else(|| refused());
        let used = self.used.swap(0, Ordering::Relaxed);
        if self.whole.swap(false, Ordering::Relaxed) {
            self.protect(0, self.committed.load(Ordering::Acquire), false);
        } else if used == 0 && !code {
            return;
        } else {
            for window in &self.windows[..used] {
                self.protect_window(window.load(Ordering::Relaxed), false);
            }
        }
        self.page_outs.fetch_add(1, Ordering::Relaxed);
    }

    /// Brings in what surrounds `address`; the lock is held.
    fn bring_in(&self, address: usize) {
        if !self.contains(address) {
            if self.regions.bring_in(address).unwrap_or_else(|| refused()) {
                self.page_ins.fetch_add(1, Ordering::Relaxed);
                self.last.store(address, Ordering::Relaxed);
            }
            return;
        }
        let window = (address - self.driver.base() as usize) / WINDOW;
        let used = self.used.load(Ordering::Relaxed);
        if self.whole.load(Ordering::Relaxed)
            || self.windows[..used].iter().any(|w| w.load(Ordering::Relaxed) == window)
        {
            return;
        }
        match self.windows.get(used) {
            Some(place) => {
                self.protect_window(window, true);
                place.store(window, Ordering::Relaxed);
                self.used.store(used + 1, Ordering::Relaxed);
            }
            None => {
                self.protect(0, self.committed.load(Ordering::Acquire), true);
                self.whole.store(true, Ordering::Relaxed);
                self.used.store(0, Ordering::Relaxed);
            }
        }
        self.page_ins.fetch_add(1, Ordering::Relaxed);
        self.last.store(address, Ordering::Relaxed);
    }

    pub(crate) fn page_out(&self) {
        let _lock = self.lock.lock();
        self.take_out();
    }

    /// A thread rises to DISPATCH_LEVEL.
    pub(crate) fn rise(&self) {
        if self.policy == PageOut::Off {
            return;
        }
        let waiting = self.waiting.load(Ordering::Acquire);
        if waiting != 0 {
            futex_wait(&self.waiting, waiting, Some(GIVE_WAY));
        }
        let hold = self.hold_until.load(Ordering::Acquire);
        if hold != 0 {
            let left = hold.saturating_sub(now());
            if left == 0 {
                let _ = self.hold_until.compare_exchange(hold, 0, Ordering::AcqRel, Ordering::Relaxed);
            } else {
                std::thread::sleep(Duration::from_nanos(left.min(GIVE_WAY.as_nanos() as u64 * 20)));
            }
        }
        let _lock = self.lock.lock();
        self.raised.fetch_add(1, Ordering::AcqRel);
        self.take_out();
    }

    /// A thread falls below DISPATCH_LEVEL.
    pub(crate) fn fall(&self) {
        if self.policy != PageOut::Off
            && self.raised.fetch_sub(1, Ordering::AcqRel) == 1
            && self.waiting.load(Ordering::Acquire) != 0
        {
            futex_wake(&self.raised);
        }
    }

    /// Brings memory back for a touch of `address` below DISPATCH_LEVEL. Works in the fault handler. `again` is how
    /// often in a row the same instruction has come back: it then keeps others from rising for a moment.
    pub(crate) fn page_in(&self, address: usize, again: u32) {
        self.waiting.fetch_add(1, Ordering::AcqRel);
        loop {
            let lock = self.lock.lock();
            let raised = self.raised.load(Ordering::Acquire);
            if raised == 0 {
                self.bring_in(address);
                drop(lock);
                break;
            }
            drop(lock);
            futex_wait(&self.raised, raised, None);
        }
        if again >= 3 {
            let hold = Duration::from_micros(20 << again.min(8)).as_nanos() as u64;
            self.hold_until.store(now().saturating_add(hold), Ordering::Release);
        }
        self.waiting.fetch_sub(1, Ordering::AcqRel);
        futex_wake(&self.waiting);
    }

    pub(crate) fn counts(&self) -> PagingCounts {
        PagingCounts {
            page_ins: self.page_ins.load(Ordering::Relaxed),
            page_outs: self.page_outs.load(Ordering::Relaxed),
            last_address: self.last.load(Ordering::Relaxed),
        }
    }
}

fn refused() -> ! {
    bug_check(MANUALLY_INITIATED_CRASH, [0; 4], "the host refused to protect paged memory")
}
