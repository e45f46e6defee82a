//! The machine's RAM: one memfd, where the physical address is the offset.
#![allow(unsafe_code)]

use std::fs::File;
use std::io;
use std::sync::{Mutex, PoisonError};

use crate::extents::Extents;
use crate::map::{Mapping, PAGE, memfd};

const PAGE_U64: u64 = PAGE as u64;
/// Frames that are never given out, so that no physical address is 0.
const FIRST_FRAME: u64 = 16;
/// Physical addresses that belong to devices, also when RAM goes beyond: 3 to 4 GiB.
pub(crate) const HOLE: std::ops::Range<u64> = 0xC000_0000..0x1_0000_0000;

/// A stretch of page frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The first frame number: physical address divided by 4096.
    pub frame: u64,
    /// How many frames, at least 1.
    pub pages: u64,
}

/// Page frames that belong to whoever holds this. Give them back with [`Ram::free`]: dropping them leaks them for the
/// life of the machine.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "frames that are dropped stay allocated"]
pub struct Pages {
    runs: Vec<Run>,
}

impl Pages {
    /// Frames of someone else's, which hold as long as they are his: to be named and mapped, never to be given back.
    pub fn lent(frame: u64, pages: u64) -> Self {
        Self { runs: vec![Run { frame, pages }] }
    }

    /// The stretches, in the order in which they follow one another in the allocation.
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// How many frames.
    pub fn count(&self) -> u64 {
        self.runs.iter().map(|r| r.pages).sum()
    }

    /// The frame numbers, in order.
    pub fn frames(&self) -> impl Iterator<Item = u64> + '_ {
        self.runs.iter().flat_map(|r| r.frame..r.frame + r.pages)
    }

    /// Physical address of the byte at `offset`, or None beyond the end.
    pub fn physical(&self, offset: u64) -> Option<u64> {
        let mut page = offset / PAGE_U64;
        for run in &self.runs {
            if page < run.pages {
                return Some((run.frame + page) * PAGE_U64 + offset % PAGE_U64);
            }
            page -= run.pages;
        }
        None
    }
}

/// The RAM of a machine.
pub struct Ram {
    file: File,
    view: Mapping,
    free: Mutex<Extents>,
}

impl Ram {
    pub(crate) fn new(bytes: u64) -> io::Result<Self> {
        let bytes = bytes / PAGE_U64 * PAGE_U64;
        let file = memfd(c"machine ram", bytes as usize)?;
        let view = Mapping::shared(&file, bytes as usize, libc::PROT_READ | libc::PROT_WRITE)?;
        let mut free = Extents::default();
        let frames = bytes / PAGE_U64;
        let hole = HOLE.start / PAGE_U64..HOLE.end / PAGE_U64;
        free.release(FIRST_FRAME, frames.min(hole.start).saturating_sub(FIRST_FRAME));
        free.release(hole.end, frames.saturating_sub(hole.end));
        Ok(Self { file, view, free: Mutex::new(free) })
    }

    fn extents(&self) -> std::sync::MutexGuard<'_, Extents> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Size in bytes: physical addresses lie below. The range 0xC000_0000 to 0xFFFF_FFFF is the devices' and never
    /// given out as memory.
    pub fn len(&self) -> u64 {
        self.view.len() as u64
    }

    /// RAM is never empty.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// Bytes that nobody has.
    pub fn free_bytes(&self) -> u64 {
        self.extents().free() * PAGE_U64
    }

    /// A descriptor of the memfd, and its length: what a device, here or in another process, maps as guest memory. The
    /// offset in it is the physical address.
    ///
    /// # Errors
    /// What dup answers.
    pub fn file(&self) -> io::Result<(File, u64)> {
        Ok((self.file.try_clone()?, self.len()))
    }

    pub(crate) fn raw_file(&self) -> &File {
        &self.file
    }

    /// `pages` frames (at least 1), all in one run if `contiguous`; otherwise deliberately spread over `max_runs` runs
    /// if there are as many pages, and over no more than that. None if there is no such memory. The contents are what
    /// they were.
    pub fn allocate(&self, pages: u64, contiguous: bool, max_runs: usize) -> Option<Pages> {
        if pages == 0 {
            return None;
        }
        if contiguous || max_runs <= 1 {
            return self.allocate_aligned(pages, 1, u64::MAX);
        }
        let mut extents = self.extents();
        let count = (max_runs as u64).min(pages);
        if extents.free() < pages + count {
            return None;
        }
        let mut runs: Vec<Run> = Vec::new();
        runs.try_reserve(count as usize).ok()?;
        let mut gaps = Vec::new();
        gaps.try_reserve(count as usize).ok()?;
        let mut left = pages;
        while left > 0 {
            let slots = count - runs.len() as u64;
            // The last slot takes all that is left; so a fragmented memory may refuse what a better fit would give.
            let want = left.div_ceil(slots.max(1));
            let Some((frame, n)) = (slots > 0).then(|| extents.take_up_to(want)).flatten() else {
                break;
            };
            runs.push(Run { frame, pages: n });
            left -= n;
            // A frame between two runs keeps them apart; it comes back at once.
            if let Some(gap) = extents.take(1, 1, u64::MAX) {
                gaps.push(gap);
            }
        }
        for gap in gaps {
            extents.release(gap, 1);
        }
        if left > 0 {
            for run in &runs {
                extents.release(run.frame, run.pages);
            }
            return None;
        }
        // Out of order, so that ascending offsets are not ascending addresses.
        if runs.len() > 2 {
            let middle = runs.len() / 2;
            runs.rotate_left(middle);
        }
        Some(Pages { runs })
    }

    /// `pages` frames in one run whose first frame number is a multiple of `align`, below the physical address `limit`.
    pub fn allocate_aligned(&self, pages: u64, align: u64, limit: u64) -> Option<Pages> {
        let limit = if limit == u64::MAX { limit } else { limit / PAGE_U64 };
        let frame = self.extents().take(pages, align.max(1), limit)?;
        Some(Pages { runs: vec![Run { frame, pages }] })
    }

    /// Gives frames back. Their memory returns to the host: the next owner reads zeros.
    pub fn free(&self, pages: Pages) {
        for run in &pages.runs {
            self.discard(run.frame, run.pages);
        }
        let mut extents = self.extents();
        for run in pages.runs {
            extents.release(run.frame, run.pages);
        }
    }

    pub(crate) fn discard(&self, frame: u64, pages: u64) {
        use std::os::fd::AsRawFd;
        let mode = libc::FALLOC_FL_PUNCH_HOLE | libc::FALLOC_FL_KEEP_SIZE;
        // SAFETY: punching a hole into the machine's own memfd; the frames are the caller's.
        unsafe {
            libc::fallocate(
                self.file.as_raw_fd(),
                mode,
                (frame * PAGE_U64) as libc::off_t,
                (pages * PAGE_U64) as libc::off_t,
            );
        }
    }

    pub(crate) fn take_run(&self, pages: u64) -> Option<u64> {
        self.extents().take(pages, 1, u64::MAX)
    }

    pub(crate) fn release_run(&self, frame: u64, pages: u64) {
        self.extents().release(frame, pages);
    }

    /// Where the byte at the physical address lies in this process, None outside RAM. Valid as long as the machine.
    pub fn virt(&self, physical: u64) -> Option<*mut u8> {
        (physical < self.len()).then(|| self.view.base().wrapping_add(physical as usize))
    }

    /// The physical address of a byte of RAM's mapping, None for any other address.
    pub fn physical(&self, address: *const u8) -> Option<u64> {
        self.view.contains(address as usize).then(|| address as u64 - self.view.base() as u64)
    }

    pub(crate) fn base(&self) -> *mut u8 {
        self.view.base()
    }

    /// Copies out of frames, from byte `offset` of the allocation. False, and nothing copied, beyond its end.
    pub fn read(&self, pages: &Pages, offset: u64, to: &mut [u8]) -> bool {
        self.each(pages, offset, to.len(), |at, done, n| {
            // SAFETY: `at` is `n` bytes inside RAM; the device may write them at the same time, bytes are bytes.
            unsafe { std::ptr::copy_nonoverlapping(at, to[done..done + n].as_mut_ptr(), n) };
        })
    }

    /// Copies into frames, to byte `offset` of the allocation. False, and nothing copied, beyond its end.
    pub fn write(&self, pages: &Pages, offset: u64, from: &[u8]) -> bool {
        self.each(pages, offset, from.len(), |at, done, n| {
            // SAFETY: as in `read`.
            unsafe { std::ptr::copy_nonoverlapping(from[done..done + n].as_ptr(), at, n) };
        })
    }

    fn each(&self, pages: &Pages, offset: u64, len: usize, mut f: impl FnMut(*mut u8, usize, usize)) -> bool {
        if offset.checked_add(len as u64).is_none_or(|end| end > pages.count() * PAGE_U64) {
            return false;
        }
        let mut done = 0;
        while done < len {
            let at = offset + done as u64;
            let n = (len - done).min((PAGE_U64 - at % PAGE_U64) as usize);
            let Some(virt) = pages.physical(at).and_then(|p| self.virt(p)) else { return false };
            f(virt, done, n);
            done += n;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_allocation_lies_in_as_many_runs_as_asked_for() {
        let ram = Ram::new(16 << 20).unwrap();
        let before = ram.free_bytes();
        let a = ram.allocate(100, false, 64).unwrap();
        assert_eq!(a.count(), 100);
        assert_eq!(a.runs().len(), 64.min(a.runs().len()));
        assert!(a.runs().len() >= 50, "{}", a.runs().len());
        for (i, r) in a.runs().iter().enumerate() {
            for s in &a.runs()[i + 1..] {
                assert_ne!(r.frame + r.pages, s.frame, "two runs are one");
            }
        }
        let one = ram.allocate(7, true, 64).unwrap();
        assert_eq!(one.runs().len(), 1);
        ram.free(a);
        ram.free(one);
        assert_eq!(ram.free_bytes(), before);
    }

    #[test]
    fn bytes_follow_the_runs() {
        let ram = Ram::new(4 << 20).unwrap();
        let pages = ram.allocate(5, false, 5).unwrap();
        let data: Vec<u8> = (0..5 * PAGE).map(|i| (i / 7) as u8).collect();
        assert!(ram.write(&pages, 0, &data));
        assert!(!ram.write(&pages, 1, &data));
        let mut back = vec![0; 2 * PAGE];
        assert!(ram.read(&pages, 4000, &mut back));
        assert_eq!(back, data[4000..4000 + 2 * PAGE]);
        assert_eq!(pages.physical(5 * PAGE as u64), None);
        ram.free(pages);
    }

    #[test]
    fn memory_ends() {
        let ram = Ram::new(1 << 20).unwrap();
        assert!(ram.allocate(257, false, 64).is_none());
        let all = ram.free_bytes();
        assert!(ram.allocate(all / 4096 + 1, true, 1).is_none());
        assert_eq!(ram.free_bytes(), all);
        let a = ram.allocate(all / 4096, true, 1).unwrap();
        assert!(ram.allocate(1, false, 1).is_none());
        ram.free(a);
    }
}
