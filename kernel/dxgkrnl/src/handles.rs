//! The table of 32-bit `D3DKMT_HANDLE` values: type, owner and liveness (rule U01).
//!
//! There is one table for the machine, as the miniport may ask about any handle (`DxgkCbGetHandleData`); user mode
//! reaches only the entries that its own process owns. A handle is an index of 24 bits below a generation of 8, so
//! that a value which was destroyed is not valid again until its slot has been used 255 times more; slots are used
//! again in the order in which they became free.

use crate::shared::NoMemory;
use std::collections::VecDeque;
use wddm_sys::wddm3_2::D3DKMT_HANDLE;

const INDEX_BITS: u32 = 24;
const INDEX_MASK: u32 = (1 << INDEX_BITS) - 1;

/// Which process an entry belongs to. 0 is the kernel.
pub type ProcessId = u32;

struct Entry<T> {
    generation: u8,
    owner: ProcessId,
    object: Option<T>,
}

/// The table. It does no locking of its own.
pub struct Table<T> {
    entries: Vec<Entry<T>>,
    free: VecDeque<u32>,
    live: usize,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), free: VecDeque::new(), live: 0 }
    }
}

impl<T> Table<T> {
    /// Enters an object and answers its handle, which is never 0.
    ///
    /// # Errors
    /// [`NoMemory`] if the table cannot grow; the object is dropped then.
    pub fn insert(&mut self, owner: ProcessId, object: T) -> Result<D3DKMT_HANDLE, NoMemory> {
        let index = match self.free.pop_front() {
            Some(index) => index,
            None => {
                let index = u32::try_from(self.entries.len()).map_err(|_| NoMemory)?;
                if index > INDEX_MASK {
                    return Err(NoMemory);
                }
                self.entries.try_reserve(1).map_err(|_| NoMemory)?;
                // The list of free slots can then take every slot without growing when one is destroyed.
                let room = self.entries.capacity().saturating_sub(self.free.len());
                self.free.try_reserve(room).map_err(|_| NoMemory)?;
                self.entries.push(Entry { generation: 1, owner: 0, object: None });
                index
            }
        };
        let entry = &mut self.entries[index as usize];
        entry.owner = owner;
        entry.object = Some(object);
        self.live += 1;
        Ok((u32::from(entry.generation) << INDEX_BITS) | index)
    }

    fn entry(&self, handle: D3DKMT_HANDLE) -> Option<&Entry<T>> {
        let entry = self.entries.get((handle & INDEX_MASK) as usize)?;
        (u32::from(entry.generation) == handle >> INDEX_BITS && entry.object.is_some()).then_some(entry)
    }

    /// The object of a live handle, whoever owns it.
    pub fn get(&self, handle: D3DKMT_HANDLE) -> Option<&T> {
        self.entry(handle)?.object.as_ref()
    }

    /// The object of a live handle that `owner` owns.
    pub fn get_owned(&self, owner: ProcessId, handle: D3DKMT_HANDLE) -> Option<&T> {
        self.entry(handle).filter(|entry| entry.owner == owner)?.object.as_ref()
    }

    /// Ends a handle and answers its object.
    pub fn remove(&mut self, owner: ProcessId, handle: D3DKMT_HANDLE) -> Option<T> {
        self.entry(handle).filter(|entry| entry.owner == owner)?;
        let index = handle & INDEX_MASK;
        let entry = self.entries.get_mut(index as usize)?;
        let object = entry.object.take();
        entry.generation = if entry.generation == u8::MAX { 1 } else { entry.generation + 1 };
        self.free.push_back(index);
        self.live -= 1;
        object
    }

    /// How many handles are live.
    pub fn live(&self) -> usize {
        self.live
    }

    /// Every live object, in the order of the slots.
    pub fn all(&self) -> impl Iterator<Item = &T> {
        self.entries.iter().filter_map(|entry| entry.object.as_ref())
    }

    /// The live handles of one process, in the order of their slots.
    pub fn owned_by(&self, owner: ProcessId) -> impl Iterator<Item = (D3DKMT_HANDLE, &T)> {
        self.entries.iter().enumerate().filter_map(move |(index, entry)| {
            let object = entry.object.as_ref().filter(|_| entry.owner == owner)?;
            Some(((u32::from(entry.generation) << INDEX_BITS) | index as u32, object))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashMap;

    #[derive(Clone, Debug)]
    enum Step {
        Insert(u32),
        Remove(u32, usize),
        Guess(u32, u32),
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            (1u32..4).prop_map(Step::Insert),
            (1u32..4, any::<usize>()).prop_map(|(owner, nth)| Step::Remove(owner, nth)),
            (1u32..4, any::<u32>()).prop_map(|(owner, handle)| Step::Guess(owner, handle)),
        ]
    }

    proptest! {
        /// A handle is valid for its owner from insertion to removal, for nobody else, and never afterwards.
        #[test]
        fn handles_live_exactly_as_long_as_their_objects(steps in proptest::collection::vec(step(), 1..300)) {
            let mut table = Table::default();
            let mut live: HashMap<u32, (u32, usize)> = HashMap::new();
            let mut dead: Vec<u32> = Vec::new();
            for (serial, step) in steps.into_iter().enumerate() {
                match step {
                    Step::Insert(owner) => {
                        let handle = table.insert(owner, serial).unwrap();
                        prop_assert!(handle != 0);
                        prop_assert!(live.insert(handle, (owner, serial)).is_none());
                        dead.retain(|old| *old != handle);
                    }
                    Step::Remove(owner, nth) => {
                        let Some(handle) = live.keys().nth(nth % live.len().max(1)).copied() else { continue };
                        let (true_owner, serial) = live[&handle];
                        if owner == true_owner {
                            prop_assert_eq!(table.remove(owner, handle), Some(serial));
                            live.remove(&handle);
                            dead.push(handle);
                        } else {
                            prop_assert_eq!(table.remove(owner, handle), None);
                        }
                    }
                    Step::Guess(owner, handle) => {
                        let expected = live.get(&handle).filter(|(of, _)| *of == owner).map(|(_, serial)| serial);
                        prop_assert_eq!(table.get_owned(owner, handle), expected);
                    }
                }
                for handle in &dead {
                    prop_assert!(table.get(*handle).is_none());
                }
                prop_assert_eq!(table.live(), live.len());
            }
        }
    }
}
