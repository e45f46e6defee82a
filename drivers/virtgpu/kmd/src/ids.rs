//! Numbers by which the host knows contexts and resources: 32 bits, from 1, and never two things at once.
//!
//! A number is taken when its object is made and comes back when the object's memory does, which is after the host has
//! forgotten it. The only limit is memory: the first chunk of numbers is there from the start on, so that the calls which
//! take one need no more memory than their objects until there are very many; further chunks stay until the end.

use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use wddm::pageable;

use wddm::PassiveLevel;
use wddm::nt::irql::AtMostDispatch;
use wddm::nt::pool::{NoMemory, NonPagedArc};
use wddm::nt::sync::SpinLock;

use crate::TAG;

const WORDS: usize = 1000;
/// Numbers of one chunk.
const CHUNK: u32 = 32 * WORDS as u32;

/// A run of numbers, and which of them are in use.
struct Chunk {
    first: u32,
    used: AtomicU32,
    /// Where the search for the next number begins: low numbers first, since the host's tables are as long as the highest.
    hint: AtomicU32,
    words: [AtomicU32; WORDS],
    next: Option<NonPagedArc<Chunk>>,
}

impl Chunk {
    fn new(first: u32, next: Option<NonPagedArc<Chunk>>) -> Self {
        let words = [const { AtomicU32::new(0) }; WORDS];
        Self { first, used: AtomicU32::new(0), hint: AtomicU32::new(0), words, next }
    }

    /// Takes a number. One thread at a time; others may be giving theirs back.
    fn take(&self) -> Option<u32> {
        if self.used.load(Ordering::Relaxed) >= CHUNK {
            return None;
        }
        let hint = self.hint.load(Ordering::Relaxed) as usize;
        let tail = self.words.iter().enumerate().skip(hint);
        for (index, word) in tail.chain(self.words.iter().enumerate().take(hint)) {
            let bit = word.load(Ordering::Relaxed).trailing_ones();
            let Some(mask) = 1u32.checked_shl(bit) else { continue };
            word.fetch_or(mask, Ordering::Relaxed);
            self.used.fetch_add(1, Ordering::Relaxed);
            let index = u32::try_from(index).ok()?;
            self.hint.store(index, Ordering::Relaxed);
            return index.checked_mul(32)?.checked_add(bit);
        }
        None
    }

    fn give(&self, number: u32) {
        let index = number / 32;
        let Some(word) = self.words.get(index as usize) else { return };
        let mask = 1u32.wrapping_shl(number);
        if word.fetch_and(!mask, Ordering::Relaxed) & mask != 0 {
            self.used.fetch_sub(1, Ordering::Relaxed);
            self.hint.fetch_min(index, Ordering::Relaxed);
        }
    }
}

/// All numbers of one kind.
pub struct Ids {
    chunks: SpinLock<Option<NonPagedArc<Chunk>>>,
}

/// A number, until it is dropped.
pub struct Id {
    number: u32,
    chunk: NonPagedArc<Chunk>,
    leaked: AtomicBool,
}

impl Ids {
    /// No number is in use.
    #[pageable]
    pub fn new(at: &PassiveLevel) -> Result<Self, NoMemory> {
        let first = NonPagedArc::new(Chunk::new(1, None), TAG, at)?;
        Ok(Self { chunks: SpinLock::new(Some(first)) })
    }

    /// Takes a number.
    pub fn take<L: AtMostDispatch>(&self, at: &mut L) -> Result<Id, NoMemory> {
        self.chunks.with(at, |first, at| {
            let mut next = first.clone();
            while let Some(chunk) = next {
                if let Some(number) = chunk.take() {
                    return Ok(Id { number, chunk, leaked: AtomicBool::new(false) });
                }
                next = chunk.next.clone();
            }
            let start = match first {
                Some(newest) => newest.first.checked_add(CHUNK).ok_or(NoMemory)?,
                None => 1,
            };
            // The last number of the chunk has to be one as well.
            start.checked_add(CHUNK).ok_or(NoMemory)?;
            let chunk = NonPagedArc::new(Chunk::new(start, first.clone()), TAG, at)?;
            *first = Some(chunk.clone());
            let number = chunk.take().ok_or(NoMemory)?;
            Ok(Id { number, chunk, leaked: AtomicBool::new(false) })
        })
    }
}

impl Id {
    /// The number; never 0.
    pub fn get(&self) -> u32 {
        self.chunk.first.wrapping_add(self.number)
    }

    /// The host may know the number for ever: it is not given again.
    pub fn leak(&self) {
        self.leaked.store(true, Ordering::Relaxed);
    }
}

impl Drop for Id {
    fn drop(&mut self) {
        if !self.leaked.load(Ordering::Relaxed) {
            self.chunk.give(self.number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_chunk_gives_every_number_once() {
        let chunk = Chunk::new(1, None);
        let numbers: HashSet<u32> = (0..CHUNK).map(|_| chunk.take().unwrap()).collect();
        assert_eq!(numbers.len(), CHUNK as usize);
        assert!(numbers.iter().all(|number| *number < CHUNK));
        assert_eq!(chunk.take(), None);
    }

    #[test]
    fn low_numbers_come_first() {
        let chunk = Chunk::new(1, None);
        let all: std::vec::Vec<u32> = (0..100).map(|_| chunk.take().unwrap()).collect();
        assert_eq!(all, (0..100).collect::<std::vec::Vec<_>>());
        for number in [70, 3, 40] {
            chunk.give(number);
        }
        assert_eq!([(); 4].map(|()| chunk.take()), [Some(3), Some(40), Some(70), Some(100)]);
    }

    #[test]
    fn what_comes_back_is_given_again_and_only_that() {
        let chunk = Chunk::new(1, None);
        let all: std::vec::Vec<u32> = (0..CHUNK).map(|_| chunk.take().unwrap()).collect();
        for number in [all[5], all[31], all[32], all[CHUNK as usize - 1]] {
            chunk.give(number);
            chunk.give(number);
            assert_eq!(chunk.take(), Some(number));
            assert_eq!(chunk.take(), None);
        }
    }
}
