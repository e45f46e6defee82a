//! Page ranges of a segment: which are free, which are taken.

use crate::shared::NoMemory;

/// Free ranges of a space of pages, ascending, none touching the next.
#[derive(Debug)]
pub struct Space {
    free: Vec<(u64, u64)>,
    pages: u64,
}

impl Space {
    /// A space of `pages` pages, all free.
    pub fn new(pages: u64) -> Self {
        Self { free: if pages == 0 { Vec::new() } else { vec![(0, pages)] }, pages }
    }

    /// How many pages there are, free or taken.
    pub fn pages(&self) -> u64 {
        self.pages
    }

    /// Takes the lowest run of `count` pages and answers its first page.
    pub fn take(&mut self, count: u64) -> Option<u64> {
        if count == 0 {
            return None;
        }
        let at = self.free.iter().position(|(_, length)| *length >= count)?;
        let (start, length) = self.free[at];
        if length == count {
            self.free.remove(at);
        } else {
            self.free[at] = (start + count, length - count);
        }
        Some(start)
    }

    /// Gives a run back.
    ///
    /// # Errors
    /// [`NoMemory`] if the list of free ranges cannot grow; [`Space::reserve`] beforehand rules it out.
    pub fn give(&mut self, start: u64, count: u64) -> Result<(), NoMemory> {
        let at = self.free.partition_point(|(first, _)| *first < start);
        let joins_next = self.free.get(at).is_some_and(|(first, _)| *first == start + count);
        let joins_previous = at > 0 && self.free[at - 1].0 + self.free[at - 1].1 == start;
        match (joins_previous, joins_next) {
            (true, true) => {
                let (_, next) = self.free.remove(at);
                self.free[at - 1].1 += count + next;
            }
            (true, false) => self.free[at - 1].1 += count,
            (false, true) => self.free[at] = (start, self.free[at].1 + count),
            (false, false) => {
                self.free.try_reserve(1).map_err(|_| NoMemory)?;
                self.free.insert(at, (start, count));
            }
        }
        Ok(())
    }

    /// Makes room for `ranges` taken ranges to be given back without memory.
    ///
    /// # Errors
    /// [`NoMemory`] if there is none.
    pub fn reserve(&mut self, ranges: usize) -> Result<(), NoMemory> {
        self.free.try_reserve(ranges.saturating_add(1)).map_err(|_| NoMemory)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Runs never overlap, and what is given back can all be taken again in one run.
        #[test]
        fn runs_are_disjoint_and_come_together_again(sizes in proptest::collection::vec((1u64..20, any::<bool>()), 1..200)) {
            let mut space = Space::new(256);
            let mut taken: Vec<(u64, u64)> = Vec::new();
            for (size, give) in sizes {
                if give && !taken.is_empty() {
                    let (start, count) = taken.swap_remove((size as usize) % taken.len());
                    space.give(start, count).unwrap();
                } else if let Some(start) = space.take(size) {
                    prop_assert!(start + size <= 256);
                    prop_assert!(taken.iter().all(|(s, c)| start + size <= *s || s + c <= start));
                    taken.push((start, size));
                } else {
                    let used: u64 = taken.iter().map(|(_, c)| c).sum();
                    prop_assert!(used > 0);
                }
            }
            for (start, count) in taken.drain(..) {
                space.give(start, count).unwrap();
            }
            prop_assert_eq!(space.take(256), Some(0));
        }
    }
}
