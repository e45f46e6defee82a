//! Where a resource's pages will be, and as how many runs the host can be told so.

use wddm::nt::irql::AtMostDispatch;
use wddm::nt::pool::{NoMemory, NonPagedArray};

use crate::TAG;

const PAGE: u64 = 4096;
/// Nothing is known of the page. No page's address is odd.
const ABSENT: u64 = u64::MAX;
/// The dummy page is in the page's place.
const HOLE: u64 = u64::MAX - 2;

/// The most runs that the host takes.
pub const MOST_RUNS: usize = virtgpu_protocol::MAX_RUNS as usize;

/// Where a resource's pages will be once everything that has been built is submitted.
pub struct Plan {
    pages: NonPagedArray<u64>,
    absent: usize,
    holes: usize,
    dummy: u64,
    /// Where in the segment, in pages, the allocation begins.
    base: Option<usize>,
    /// Whether the host will know of pages.
    told: bool,
}

/// What the host has to be told after a change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Telling {
    /// Nothing: it knows of no page, and still can be told of none.
    Nothing,
    /// To forget the pages that it knows of.
    Forget,
    /// To forget them, and [`Plan::runs`].
    Runs,
}

impl Plan {
    /// No page is mapped.
    pub fn new<L: AtMostDispatch>(pages: usize, at: &L) -> Result<Self, NoMemory> {
        let list = NonPagedArray::new(pages, TAG, at, |_| ABSENT)?;
        Ok(Self { pages: list, absent: pages, holes: 0, dummy: 0, base: None, told: false })
    }

    /// Pages in all.
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// Puts pages at the segment's page `first`, which is the allocation's page `offset`.
    pub fn map(&mut self, first: usize, offset: usize, pages: impl Iterator<Item = u64>) {
        let base = first.checked_sub(offset);
        if self.base != base {
            // It lies elsewhere now: nothing of what was before counts.
            if self.absent != self.pages.len() {
                self.pages.iter_mut().for_each(|page| *page = ABSENT);
            }
            (self.absent, self.holes, self.base) = (self.pages.len(), 0, base);
        }
        self.put(offset, pages);
    }

    /// Puts the dummy page at `count` pages from the segment's page `first` on.
    pub fn unmap(&mut self, first: usize, count: usize, dummy: u64) {
        let Some(offset) = self.base.and_then(|base| first.checked_sub(base)) else { return };
        self.dummy = dummy;
        self.put(offset, core::iter::repeat_n(HOLE, count));
    }

    fn put(&mut self, offset: usize, pages: impl Iterator<Item = u64>) {
        for (page, new) in self.pages.iter_mut().skip(offset).zip(pages) {
            match *page {
                ABSENT => self.absent = self.absent.wrapping_sub(1),
                HOLE => self.holes = self.holes.wrapping_sub(1),
                _ => {}
            }
            if new == HOLE {
                self.holes = self.holes.wrapping_add(1);
            }
            *page = new;
        }
    }

    /// Whether every page is one of the allocation's own.
    pub fn is_whole(&self) -> bool {
        self.absent == 0 && self.holes == 0
    }

    /// Whether the host can be told of everything, holes included.
    pub fn fits(&self) -> bool {
        self.absent == 0 && self.runs().take(MOST_RUNS.saturating_add(1)).count() <= MOST_RUNS
    }

    /// What the host has to be told; it counts as told. A list that is being mapped is told of when it is whole: in
    /// between the host has none. One that is being unmapped keeps its holes.
    pub fn tell(&mut self, mapping: bool) -> Telling {
        let before = self.told;
        self.told = (self.is_whole() || !mapping) && self.fits();
        match (before, self.told) {
            (_, true) => Telling::Runs,
            (true, false) => Telling::Forget,
            (false, false) => Telling::Nothing,
        }
    }

    /// The pages as runs of (address, bytes).
    pub fn runs(&self) -> Runs<'_> {
        Runs { pages: &self.pages, dummy: self.dummy }
    }
}

/// See [`Plan::runs`].
pub struct Runs<'a> {
    pages: &'a [u64],
    dummy: u64,
}

impl Iterator for Runs<'_> {
    type Item = (u64, u32);

    fn next(&mut self) -> Option<(u64, u32)> {
        let (first, mut rest) = self.pages.split_first()?;
        let mut bytes = PAGE as u32;
        if *first == HOLE {
            self.pages = rest;
            return Some((self.dummy, bytes));
        }
        while let Some((next, after)) = rest.split_first() {
            if first.checked_add(u64::from(bytes)) != Some(*next) {
                break;
            }
            let Some(longer) = bytes.checked_add(PAGE as u32) else { break };
            (bytes, rest) = (longer, after);
        }
        self.pages = rest;
        Some((*first, bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    fn runs(pages: &[u64]) -> Vec<(u64, u32)> {
        Runs { pages, dummy: 0x7000 }.collect()
    }

    #[test]
    fn neighbours_are_merged() {
        assert_eq!(runs(&[]), []);
        assert_eq!(runs(&[0x5000]), [(0x5000, 0x1000)]);
        assert_eq!(runs(&[0x5000, 0x6000, 0x8000]), [(0x5000, 0x2000), (0x8000, 0x1000)]);
        assert_eq!(runs(&[0x6000, 0x5000]), [(0x6000, 0x1000), (0x5000, 0x1000)]);
    }

    #[test]
    fn the_dummy_page_is_no_run() {
        assert_eq!(runs(&[HOLE, HOLE]), [(0x7000, 0x1000), (0x7000, 0x1000)]);
        // Not even where it happens to follow.
        assert_eq!(runs(&[0x6000, HOLE, 0x8000]), [(0x6000, 0x1000), (0x7000, 0x1000), (0x8000, 0x1000)]);
    }

    #[test]
    fn a_page_at_the_end_of_memory_ends_its_run() {
        let top = u64::MAX - 0xFFF;
        assert_eq!(runs(&[top - 0x1000, top, 0]), [(top - 0x1000, 0x2000), (0, 0x1000)]);
    }
}
