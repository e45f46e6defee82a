//! Free stretches of a numbered space: who gets which page.

use std::collections::{BTreeMap, BTreeSet};

/// The free extents of a space of `u64` units. Neighbours are merged.
#[derive(Debug, Default, Clone)]
pub(crate) struct Extents {
    by_start: BTreeMap<u64, u64>,
    by_len: BTreeSet<(u64, u64)>,
    free: u64,
}

impl Extents {
    pub(crate) fn free(&self) -> u64 {
        self.free
    }

    fn insert(&mut self, start: u64, len: u64) {
        self.by_start.insert(start, len);
        self.by_len.insert((len, start));
    }

    fn remove(&mut self, start: u64, len: u64) {
        self.by_start.remove(&start);
        self.by_len.remove(&(len, start));
    }

    /// Gives `len` units from `start` back, or adds them.
    ///
    /// # Panics
    /// If a part of them is free already: that is a defect of the bench.
    pub(crate) fn release(&mut self, start: u64, len: u64) {
        if len == 0 {
            return;
        }
        let (mut start, mut len) = (start, len);
        self.free += len;
        if let Some((&before, &n)) = self.by_start.range(..=start).next_back() {
            assert!(before + n <= start, "freed twice");
            if before + n == start {
                self.remove(before, n);
                start = before;
                len += n;
            }
        }
        if let Some((&after, &n)) = self.by_start.range(start + 1..).next() {
            assert!(start + len <= after, "freed twice");
            if start + len == after {
                self.remove(after, n);
                len += n;
            }
        }
        self.insert(start, len);
    }

    /// Takes `len` units in one stretch that starts at a multiple of `align` and ends at or below `limit`; the
    /// tightest fit.
    pub(crate) fn take(&mut self, len: u64, align: u64, limit: u64) -> Option<u64> {
        let (n, start, at) = self.by_len.range((len, 0)..).find_map(|&(n, start)| {
            let at = start.checked_next_multiple_of(align)?;
            (at + len <= start + n && at + len <= limit).then_some((n, start, at))
        })?;
        self.carve(start, n, at, len);
        Some(at)
    }

    /// Takes the longest stretch of at most `len` units. Answers start and length.
    pub(crate) fn take_up_to(&mut self, len: u64) -> Option<(u64, u64)> {
        if let Some(start) = self.take(len, 1, u64::MAX) {
            return Some((start, len));
        }
        let &(n, start) = self.by_len.last()?;
        self.carve(start, n, start, n);
        Some((start, n))
    }

    fn carve(&mut self, start: u64, n: u64, at: u64, len: u64) {
        self.remove(start, n);
        if at > start {
            self.insert(start, at - start);
        }
        if start + n > at + len {
            self.insert(at + len, start + n - at - len);
        }
        self.free -= len;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_taken_is_disjoint_and_comes_back(ops in prop::collection::vec((1u64..40, 0u32..3, any::<bool>()), 1..200)) {
            let mut space = Extents::default();
            space.release(10, 500);
            let mut live: Vec<(u64, u64)> = Vec::new();
            for (len, align, take) in ops {
                if take || live.is_empty() {
                    let align = 1 << align;
                    if let Some(at) = space.take(len, align, 510) {
                        prop_assert_eq!(at % align, 0);
                        prop_assert!(at >= 10 && at + len <= 510);
                        prop_assert!(live.iter().all(|&(s, n)| at + len <= s || s + n <= at));
                        live.push((at, len));
                    }
                } else {
                    let (s, n) = live.swap_remove(len as usize % live.len());
                    space.release(s, n);
                }
                prop_assert_eq!(space.free() + live.iter().map(|l| l.1).sum::<u64>(), 500);
            }
            for (s, n) in live {
                space.release(s, n);
            }
            prop_assert_eq!(space.take(500, 1, u64::MAX), Some(10));
        }
    }
}
