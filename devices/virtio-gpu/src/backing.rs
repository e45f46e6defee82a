//! The guest memory behind a resource: a scatter list.

use vm_memory::{Bytes, GuestAddress, GuestMemoryBackend, GuestMemoryMmap};

use crate::backend::{Error, Result};

/// Runs of guest memory that together look like one byte range.
#[derive(Clone, Debug)]
pub struct Backing {
    memory: GuestMemoryMmap,
    /// Start in the byte range, and the run's address; ascending.
    runs: Vec<(u64, GuestAddress)>,
    total: u64,
}

impl Backing {
    /// Checks that all runs, of (address, bytes), lie in memory.
    pub fn new(memory: &GuestMemoryMmap, entries: impl ExactSizeIterator<Item = (u64, u32)>) -> Result<Self> {
        let mut runs = Vec::new();
        runs.try_reserve_exact(entries.len()).map_err(|_| Error::OutOfMemory)?;
        let mut total = 0u64;
        for (address, length) in entries {
            let address = GuestAddress(address);
            if !memory.check_range(address, length as usize) {
                return Err(Error::InvalidParameter);
            }
            if length != 0 {
                runs.push((total, address));
                total += u64::from(length);
            }
        }
        Ok(Self { memory: memory.clone(), runs, total })
    }

    /// Bytes in all.
    pub fn len(&self) -> u64 {
        self.total
    }

    /// Whether there is no byte.
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }

    /// The runs, as (address, bytes): what an iovec is made from.
    pub fn runs(&self) -> impl ExactSizeIterator<Item = (GuestAddress, u64)> + '_ {
        self.runs.iter().enumerate().map(|(i, &(start, address))| {
            let end = self.runs.get(i + 1).map_or(self.total, |next| next.0);
            (address, end - start)
        })
    }

    /// Copies out, from `offset` on.
    pub fn read(&self, offset: u64, data: &mut [u8]) -> Result<()> {
        self.pieces(offset, data.len(), |at, range| {
            let piece = data.get_mut(range).ok_or(Error::Unspecified)?;
            self.memory.read_slice(piece, at).map_err(|_| Error::Unspecified)
        })
    }

    /// Copies in, from `offset` on.
    pub fn write(&self, offset: u64, data: &[u8]) -> Result<()> {
        self.pieces(offset, data.len(), |at, range| {
            let piece = data.get(range).ok_or(Error::Unspecified)?;
            self.memory.write_slice(piece, at).map_err(|_| Error::Unspecified)
        })
    }

    fn pieces(
        &self,
        offset: u64,
        bytes: usize,
        mut each: impl FnMut(GuestAddress, std::ops::Range<usize>) -> Result<()>,
    ) -> Result<()> {
        let end = offset.checked_add(bytes as u64).ok_or(Error::InvalidParameter)?;
        if end > self.total {
            return Err(Error::InvalidParameter);
        }
        let first = self.runs.partition_point(|run| run.0 <= offset).saturating_sub(1);
        let (mut at, mut done) = (offset, 0);
        for (i, &(start, address)) in self.runs.iter().enumerate().skip(first) {
            if at == end {
                break;
            }
            let run_end = self.runs.get(i + 1).map_or(self.total, |next| next.0);
            let n = (run_end.min(end) - at) as usize;
            each(GuestAddress(address.0 + (at - start)), done..done + n)?;
            at += n as u64;
            done += n;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// A list of runs behaves as the bytes that it strings together.
        #[test]
        fn reads_what_the_runs_hold(
            runs in prop::collection::vec((0u64..4000, 0u32..300), 0..20),
            offset in 0u64..3000, bytes in 0usize..600,
        ) {
            let memory = GuestMemoryMmap::<()>::from_ranges(&[(GuestAddress(0), 0x2000)]).unwrap();
            let all: Vec<u8> = (0..0x2000u32).map(|i| (i * 7 + i / 256) as u8).collect();
            memory.write_slice(&all, GuestAddress(0)).unwrap();
            let flat: Vec<u8> =
                runs.iter().flat_map(|&(a, n)| all[a as usize..a as usize + n as usize].to_vec()).collect();
            let backing = Backing::new(&memory, runs.iter().copied()).unwrap();
            prop_assert_eq!(backing.len(), flat.len() as u64);
            let mut got = vec![0; bytes];
            let want = flat.get(offset as usize..offset as usize + bytes);
            let read = backing.read(offset, &mut got);
            prop_assert_eq!(read.is_ok(), want.is_some());
            if let Some(want) = want {
                prop_assert_eq!(&got[..], want);
            }
        }
    }

    #[test]
    fn refuses_runs_outside_memory() {
        let memory = GuestMemoryMmap::<()>::from_ranges(&[(GuestAddress(0), 0x2000)]).unwrap();
        for run in [(0x1fff, 2), (0x2000, 1), (u64::MAX, 2), (u64::MAX - 1, u32::MAX)] {
            assert_eq!(Backing::new(&memory, [run].into_iter()).unwrap_err(), Error::InvalidParameter);
        }
    }
}
