//! A split virtqueue whose every message is two descriptors: what the device reads, and where it answers.
//!
//! The pairs are fixed: slot n is descriptors 2n and 2n + 1. So a free slot is all that posting needs, and a used
//! element is checked by looking at one number.

use core::sync::atomic::{Ordering, fence};

use wddm::nt::dma::{Contiguous, DmaRange};
use wddm::nt::irql::AtMostDispatch;
use wddm::nt::pool::{NoMemory, NonPagedArray};

use crate::TAG;

const DESCRIPTOR: usize = 16;
const NEXT: u16 = 1;
const WRITE: u16 = 2;
const NO_INTERRUPT: u16 = 1;
const NO_NOTIFY: u16 = 1;

/// The device broke the rules of the ring.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Broken;

/// Where the parts of a queue lie in its memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// Bytes to the available ring; the descriptors are at 0.
    pub available: usize,
    /// Bytes to the used ring.
    pub used: usize,
    /// Bytes in all.
    pub bytes: usize,
}

impl Layout {
    /// Of a queue with `size` descriptors.
    pub const fn new(size: u16) -> Self {
        let size = size as usize;
        let available = size.saturating_mul(DESCRIPTOR);
        let used = available.saturating_add(size.saturating_mul(2).saturating_add(6)).next_multiple_of(4);
        let bytes = used.saturating_add(size.saturating_mul(8).saturating_add(6));
        Self { available, used, bytes }
    }
}

/// The slot of a used element; None if no message starts there.
pub const fn slot_of(id: u32, slots: u16) -> Option<u16> {
    let slot = id / 2;
    if !id.is_multiple_of(2) || slot >= slots as u32 { None } else { Some(slot as u16) }
}

/// The queue.
pub struct Queue {
    memory: Contiguous,
    layout: Layout,
    size: u16,
    /// Slots that no message uses: the first `free_count` entries.
    free: NonPagedArray<u16>,
    free_count: u16,
    available: u16,
    published: u16,
    used: u16,
}

impl Queue {
    /// A queue of `size` descriptors, a power of two from 2 up.
    pub fn new<L: AtMostDispatch>(size: u16, at: &L) -> Result<Self, NoMemory> {
        let layout = Layout::new(size);
        let memory = Contiguous::new(layout.bytes, at)?;
        let slots = size / 2;
        let free = NonPagedArray::new(usize::from(slots), TAG, at, |_| 0)?;
        let mut queue =
            Self { memory, layout, size, free, free_count: 0, available: 0, published: 0, used: 0 };
        queue.reset();
        Ok(queue)
    }

    /// Forgets everything, when the device has.
    pub fn reset(&mut self) {
        let _ = self.memory.range().fill(0, self.layout.bytes, 0);
        let slots = self.slots();
        for (slot, entry) in (0..slots).zip(self.free.iter_mut()) {
            *entry = slot;
        }
        self.free_count = slots;
        (self.available, self.published, self.used) = (0, 0, 0);
    }

    /// Descriptors.
    pub const fn size(&self) -> u16 {
        self.size
    }

    /// Messages that fit at once.
    pub const fn slots(&self) -> u16 {
        self.size / 2
    }

    /// Whether one more message fits.
    pub const fn has_room(&self) -> bool {
        self.free_count != 0
    }

    /// Whether more than half of the messages that fit are there.
    pub const fn is_crowded(&self) -> bool {
        self.free_count < self.slots() / 2
    }

    /// The device's addresses of the descriptors, the available and the used ring.
    pub fn addresses(&self) -> Option<[u64; 3]> {
        let memory = self.memory.range();
        let at = |offset| memory.physical(offset).map(|address| address.get());
        Some([at(0)?, at(self.layout.available)?, at(self.layout.used)?])
    }

    /// Adds a message; [`Queue::publish`] shows it to the device. None when there is no room.
    pub fn post(&mut self, request: &DmaRange<'_>, response: &DmaRange<'_>) -> Option<u16> {
        let last = self.free_count.checked_sub(1)?;
        let slot = *self.free.get(usize::from(last))?;
        let head = slot.wrapping_mul(2);
        self.describe(head, request, NEXT, head.wrapping_add(1))?;
        self.describe(head.wrapping_add(1), response, WRITE, 0)?;
        let place = self.available & self.size.wrapping_sub(1);
        let entry = self.layout.available.wrapping_add(4).wrapping_add(usize::from(place).wrapping_mul(2));
        self.memory.range().write_u16(entry, head)?;
        self.free_count = last;
        self.available = self.available.wrapping_add(1);
        Some(slot)
    }

    fn describe(&self, index: u16, part: &DmaRange<'_>, flags: u16, next: u16) -> Option<()> {
        let memory = self.memory.range();
        let at = usize::from(index).wrapping_mul(DESCRIPTOR);
        memory.write_u64(at, part.physical(0)?.get())?;
        memory.write_u32(at.wrapping_add(8), u32::try_from(part.len()).ok()?)?;
        memory.write_u16(at.wrapping_add(12), flags)?;
        memory.write_u16(at.wrapping_add(14), next)
    }

    /// Shows the device what was posted. True when it has to be told.
    pub fn publish(&mut self) -> bool {
        if self.published == self.available {
            return false;
        }
        self.published = self.available;
        let memory = self.memory.range();
        fence(Ordering::Release);
        let _ = memory.write_u16(self.layout.available.wrapping_add(2), self.available);
        // The index must be out before the flag is read, or both sides wait for each other.
        fence(Ordering::SeqCst);
        memory.read_u16(self.layout.used).is_none_or(|flags| flags & NO_NOTIFY == 0)
    }

    /// Asks the device to interrupt or not to.
    pub fn interrupts(&mut self, wanted: bool) {
        let flags = if wanted { 0 } else { NO_INTERRUPT };
        let _ = self.memory.range().write_u16(self.layout.available, flags);
        fence(Ordering::SeqCst);
    }

    /// The slot of the next message that the device has returned. [`Queue::release`] makes it free again.
    pub fn take(&mut self) -> Option<Result<u16, Broken>> {
        let memory = self.memory.range();
        let index = memory.read_u16(self.layout.used.wrapping_add(2))?;
        if index == self.used {
            return None;
        }
        fence(Ordering::Acquire);
        let place = usize::from(self.used & self.size.wrapping_sub(1));
        let element = self.layout.used.wrapping_add(4).wrapping_add(place.wrapping_mul(8));
        let id = memory.read_u32(element)?;
        self.used = self.used.wrapping_add(1);
        Some(slot_of(id, self.slots()).ok_or(Broken))
    }

    /// Makes a slot free that [`Queue::take`] answered and a message was in.
    pub fn release(&mut self, slot: u16) {
        if let Some(entry) = self.free.get_mut(usize::from(self.free_count)) {
            *entry = slot;
            self.free_count = self.free_count.wrapping_add(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_aligned_and_do_not_overlap() {
        for size in [2, 4, 64, 256, 1024, 32_768] {
            let layout = Layout::new(size);
            let size = usize::from(size);
            assert_eq!(layout.available, size * 16);
            assert!(layout.used >= layout.available + 6 + size * 2 && layout.used.is_multiple_of(4));
            assert_eq!(layout.bytes, layout.used + 6 + size * 8);
        }
    }

    #[test]
    fn only_heads_of_messages_are_slots() {
        assert_eq!(slot_of(0, 32), Some(0));
        assert_eq!(slot_of(62, 32), Some(31));
        assert_eq!(slot_of(64, 32), None);
        assert_eq!(slot_of(3, 32), None);
        assert_eq!(slot_of(u32::MAX - 1, 32), None);
    }
}
