//! The common configuration of virtio over PCI: features, status, queues.

use virtio_bindings::virtio_config::{
    VIRTIO_CONFIG_S_ACKNOWLEDGE, VIRTIO_CONFIG_S_DRIVER, VIRTIO_CONFIG_S_DRIVER_OK, VIRTIO_CONFIG_S_FAILED,
    VIRTIO_CONFIG_S_FEATURES_OK, VIRTIO_CONFIG_S_NEEDS_RESET, VIRTIO_F_VERSION_1,
};
use virtio_bindings::virtio_ring::{VIRTIO_RING_F_EVENT_IDX, VIRTIO_RING_F_INDIRECT_DESC};
use virtio_queue::{Error as QueueError, Queue, QueueT};
use vm_memory::{GuestAddress, GuestMemoryMmap};

use crate::conduct::{Conduct, Now};
use crate::fault::Contrary;
use crate::msix;
use crate::pci::COMMON_SIZE;

/// Feature bit: this is virtio 1.
pub const F_VERSION_1: u64 = 1 << VIRTIO_F_VERSION_1;
/// Feature bit: notification and interrupt suppression by index.
pub const F_EVENT_IDX: u64 = 1 << VIRTIO_RING_F_EVENT_IDX;
/// Feature bit: indirect descriptors.
pub const F_INDIRECT_DESC: u64 = 1 << VIRTIO_RING_F_INDIRECT_DESC;

/// Number of the control queue.
pub const CONTROL: usize = 0;
/// Number of the cursor queue.
pub const CURSOR: usize = 1;
/// Queues.
pub const QUEUES: usize = 2;
/// Where each queue's notification register is, in steps of the multiplier: neither in the queues' order nor from 0 on, and
/// the other way round in every other life.
pub const NOTIFY_OFFSETS: [u16; QUEUES] = [3, 1];

const NO_VECTOR: u16 = 0xffff;
const DRIVER_OK: u8 = VIRTIO_CONFIG_S_DRIVER_OK as u8;
const FEATURES_OK: u8 = VIRTIO_CONFIG_S_FEATURES_OK as u8;
const NEEDS_RESET: u8 = VIRTIO_CONFIG_S_NEEDS_RESET as u8;

/// One queue, as the driver set it up.
pub struct QueueSlot {
    /// The ring.
    pub queue: Queue,
    /// MSI-X vector, or none.
    pub vector: u16,
    /// Chains taken since the device was made, and those that resets threw away.
    taken: u64,
}

/// Addresses of a queue after a reset have no value that a driver may count on: with either half these lie in no memory.
fn unset(queue: &mut Queue) {
    queue.set_desc_table_address(Some(0), Some(1 << 30));
    queue.set_avail_ring_address(Some(0), Some(1 << 30));
    queue.set_used_ring_address(Some(0), Some(1 << 30));
}

/// What a register write asks of the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    None,
    /// The driver is ready: look at the queues.
    Started,
    /// Reset, then [`Transport::finish_reset`].
    Reset,
    /// The driver broke the protocol; the bit is to be set.
    Broken,
}

/// The registers.
pub struct Transport {
    memory: GuestMemoryMmap,
    offered: u64,
    /// Of these, what is not offered now.
    withheld: u64,
    device_feature_select: u32,
    driver_feature_select: u32,
    driver_features: u64,
    config_vector: u16,
    status: u8,
    resetting: bool,
    /// The status that is still read after a reset, and how often.
    lag: (u8, u32),
    /// Each queue has the other's notification register.
    turned: bool,
    queue_select: u16,
    queues: [QueueSlot; QUEUES],
    sizes: [u16; QUEUES],
    contrary: Contrary,
    /// What the driver did that it may not.
    pub conduct: Conduct,
}

/// What a driver finds that has selected nothing yet: the specification gives these registers no value after a reset.
const FEATURES_SELECTED: u32 = 7;
const QUEUE_SELECTED: u16 = CURSOR as u16;

impl Transport {
    /// A device that has just been powered on.
    pub fn new(
        memory: GuestMemoryMmap,
        offered: u64,
        queue_sizes: [u16; QUEUES],
    ) -> Result<Self, QueueError> {
        let [control, cursor] = queue_sizes.map(|size| {
            let mut queue = Queue::new(size)?;
            unset(&mut queue);
            Ok(QueueSlot { queue, vector: NO_VECTOR, taken: 0 })
        });
        Ok(Self {
            memory,
            offered,
            withheld: 0,
            device_feature_select: FEATURES_SELECTED,
            driver_feature_select: FEATURES_SELECTED,
            driver_features: 0,
            config_vector: NO_VECTOR,
            status: 0,
            resetting: false,
            lag: (0, 0),
            turned: false,
            queue_select: QUEUE_SELECTED,
            queues: [control?, cursor?],
            sizes: queue_sizes,
            contrary: Contrary::default(),
            conduct: Conduct::new(),
        })
    }

    /// Offers none of these features any more, and all others. What has been agreed on stays until a reset.
    pub fn withhold(&mut self, features: u64) {
        self.withheld = features;
    }

    /// See [`crate::VirtioGpu::be`].
    pub fn be(&mut self, contrary: Contrary) {
        self.contrary = contrary;
    }

    /// See [`crate::VirtioGpu::leave_begun`].
    pub fn leave_begun(&mut self) {
        if self.status == 0 {
            self.status = VIRTIO_CONFIG_S_ACKNOWLEDGE as u8 | VIRTIO_CONFIG_S_DRIVER as u8;
        }
    }

    /// Whether nobody has begun with it, or a reset took that back, which the driver has seen.
    pub fn untouched(&self) -> bool {
        self.conduct.untouched(self.status) && !self.resetting && self.lag.1 == 0
    }

    /// Whether a queue is enabled.
    pub fn has_queue(&self) -> bool {
        self.queues.iter().any(|slot| slot.queue.ready())
    }

    /// Whether the driver gave up on it.
    pub fn given_up(&self) -> bool {
        self.status & VIRTIO_CONFIG_S_FAILED as u8 != 0
    }

    /// Which queue's notification register is at this place, and the other way round.
    pub fn at_doorbell(&self, place: usize) -> usize {
        if self.turned { QUEUES - 1 - place } else { place }
    }

    /// Whether a doorbell of this queue means something now. Notes what is wrong with it.
    pub fn heeds(&mut self, queue: usize, value: &[u8]) -> bool {
        let right = u16::try_from(queue).is_ok_and(|queue| value == queue.to_le_bytes());
        let ready = self.queues.get(queue).is_some_and(|slot| slot.queue.ready());
        if !right {
            self.conduct.breach("a doorbell is rung with something else than its queue's number");
        }
        if !ready || self.status & DRIVER_OK == 0 || self.resetting {
            self.conduct.breach("a doorbell is rung of a queue that does not run");
        }
        right
    }

    /// Features that a driver is offered now.
    pub fn offers(&self) -> u64 {
        self.offered & !self.withheld
    }

    /// Features that both sides agreed on.
    pub fn features(&self) -> u64 {
        self.driver_features
    }

    /// Whether the queues are to be served.
    pub fn running(&self) -> bool {
        self.status & (DRIVER_OK | NEEDS_RESET) == DRIVER_OK && !self.resetting
    }

    /// A queue by number.
    pub fn queue(&mut self, index: usize) -> Option<&mut QueueSlot> {
        self.queues.get_mut(index)
    }

    /// The vector for configuration changes, or none.
    pub fn config_vector(&self) -> u16 {
        self.config_vector
    }

    /// Counts a chain as taken.
    pub fn count_taken(&mut self, index: usize) {
        if let Some(slot) = self.queues.get_mut(index) {
            slot.taken += 1;
        }
    }

    /// The message that tells of a queue, if there is one.
    pub fn message(&self, index: usize) -> Option<u16> {
        self.queues.get(index).map(|slot| slot.vector).filter(|vector| *vector != NO_VECTOR)
    }

    /// Chains that the driver has made available on a queue so far, resets included.
    pub fn posted(&self, index: usize) -> u64 {
        let Some(slot) = self.queues.get(index) else { return 0 };
        let waiting = match slot.queue.avail_idx(&self.memory, std::sync::atomic::Ordering::Acquire) {
            Ok(index) if slot.queue.ready() => index.0.wrapping_sub(slot.queue.next_avail()),
            _ => 0,
        };
        slot.taken + u64::from(waiting)
    }

    /// Says that the driver has to reset the device. Returns whether that is news.
    pub fn set_needs_reset(&mut self) -> bool {
        let news = self.status & NEEDS_RESET == 0 && !self.resetting;
        self.status |= NEEDS_RESET;
        news
    }

    /// Whether the driver said DRIVER_OK, so that it can be interrupted.
    pub fn driver_ok(&self) -> bool {
        self.status & DRIVER_OK != 0
    }

    /// Back to power-on; status reads 0 from now on, or a while later.
    pub fn finish_reset(&mut self) {
        let sizes = [self.contrary.control_queue_size.unwrap_or(self.sizes[CONTROL]), self.sizes[CURSOR]];
        for (i, size) in sizes.into_iter().enumerate() {
            let posted = self.posted(i);
            if let Some(slot) = self.queues.get_mut(i) {
                slot.taken = posted;
                slot.queue.reset();
                // A size that cannot be is only said.
                if let Ok(queue) = Queue::new(size) {
                    slot.queue = queue;
                }
                unset(&mut slot.queue);
                slot.vector = NO_VECTOR;
            }
        }
        self.device_feature_select = FEATURES_SELECTED;
        self.driver_feature_select = FEATURES_SELECTED;
        self.driver_features = 0;
        self.config_vector = NO_VECTOR;
        self.queue_select = QUEUE_SELECTED;
        self.turned ^= self.status != 0;
        self.lag = if self.status == 0 { (0, 0) } else { (self.status, self.contrary.slow_reset) };
        self.status = 0;
        self.resetting = false;
    }

    /// The status as it is read now.
    fn read_status(&mut self) -> u8 {
        match &mut self.lag {
            (_, 0) => self.status,
            (before, times) => {
                *times -= 1;
                *before
            }
        }
    }

    /// Reads registers; beyond them the bytes are 0.
    pub fn read(&mut self, offset: u64, data: &mut [u8]) {
        let status = if offset == 20 { self.read_status() } else { self.status };
        self.conduct.reads(offset, data.len(), status, self.queue_select);
        let mut bytes = [0; COMMON_SIZE as usize];
        let mut put = |at: usize, value: &[u8]| bytes[at..at + value.len()].copy_from_slice(value);
        let half = |bits: u64, select: u32| match select {
            0 => bits as u32,
            1 => (bits >> 32) as u32,
            _ => 0,
        };
        put(0, &self.device_feature_select.to_le_bytes());
        put(4, &half(self.offers(), self.device_feature_select).to_le_bytes());
        put(8, &self.driver_feature_select.to_le_bytes());
        put(12, &half(self.driver_features, self.driver_feature_select).to_le_bytes());
        put(16, &self.config_vector.to_le_bytes());
        put(18, &(QUEUES as u16).to_le_bytes());
        put(20, &[status]);
        // The generation, byte 21, stays 0: the device configuration never changes.
        put(22, &self.queue_select.to_le_bytes());
        if let Some(slot) = self.queues.get(usize::from(self.queue_select)) {
            let said = self.contrary.control_queue_size.filter(|size| !size.is_power_of_two());
            let said = said.filter(|_| self.queue_select == CONTROL as u16);
            put(24, &said.unwrap_or(slot.queue.size()).to_le_bytes());
            put(26, &slot.vector.to_le_bytes());
            put(28, &u16::from(slot.queue.ready()).to_le_bytes());
            let place = self.at_doorbell(usize::from(self.queue_select));
            put(30, &NOTIFY_OFFSETS[place].to_le_bytes());
            put(32, &slot.queue.desc_table().to_le_bytes());
            put(40, &slot.queue.avail_ring().to_le_bytes());
            put(48, &slot.queue.used_ring().to_le_bytes());
        } else {
            put(26, &NO_VECTOR.to_le_bytes());
        }
        for (i, byte) in data.iter_mut().enumerate() {
            let at = usize::try_from(offset).ok().and_then(|at| at.checked_add(i));
            *byte = at.and_then(|at| bytes.get(at)).copied().unwrap_or(0);
        }
    }

    /// Writes one register, of its own size; 64-bit ones whole or by halves. Other accesses are ignored.
    pub fn write(&mut self, offset: u64, data: &[u8]) -> Effect {
        let enabled = self.queues.get(usize::from(self.queue_select)).is_some_and(|slot| slot.queue.ready());
        let now = Now { status: self.status, queue: self.queue_select, enabled };
        let resetting = self.resetting || self.lag.1 != 0;
        self.conduct.writes(offset, data, now, resetting);
        if resetting {
            return Effect::None;
        }
        match *data {
            [a, b, c, d, e, f, g, h] if matches!(offset, 32 | 40 | 48) => {
                self.write32(offset, u32::from_le_bytes([a, b, c, d]));
                self.write32(offset + 4, u32::from_le_bytes([e, f, g, h]));
                Effect::None
            }
            [a, b, c, d] => {
                self.write32(offset, u32::from_le_bytes([a, b, c, d]));
                Effect::None
            }
            [a, b] => self.write16(offset, u16::from_le_bytes([a, b])),
            [status] if offset == 20 => self.write_status(status),
            _ => Effect::None,
        }
    }

    fn write_status(&mut self, status: u8) -> Effect {
        if status == 0 {
            // A driver goes on when it reads 0: what already reads 0 has to be reset by then.
            if self.status == 0 {
                self.finish_reset();
                return Effect::None;
            }
            self.resetting = true;
            return Effect::Reset;
        }
        let was = self.status;
        let cleared = was & !NEEDS_RESET & !status != 0;
        let early = status & DRIVER_OK != 0 && (was | status) & FEATURES_OK == 0;
        if cleared || early {
            return Effect::Broken;
        }
        let mut now = status & !NEEDS_RESET | was & NEEDS_RESET;
        let acceptable =
            self.driver_features & !self.offers() == 0 && self.driver_features & F_VERSION_1 != 0;
        if now & !was & FEATURES_OK != 0 && (!acceptable || self.contrary.no_features) {
            now &= !(FEATURES_OK | DRIVER_OK);
        }
        self.status = now;
        if now & !was & DRIVER_OK == 0 {
            return Effect::None;
        }
        if self.contrary.fails_at_start {
            self.status |= NEEDS_RESET;
            return Effect::None;
        }
        let event_idx = self.driver_features & F_EVENT_IDX != 0;
        for slot in &mut self.queues {
            slot.queue.set_event_idx(event_idx);
        }
        Effect::Started
    }

    fn write16(&mut self, offset: u64, value: u16) -> Effect {
        let vector = if usize::from(value) < msix::VECTORS { value } else { NO_VECTOR };
        match offset {
            16 if self.contrary.no_config_vector => {}
            26 if self.contrary.no_queue_vector => {}
            16 => self.config_vector = vector,
            22 => self.queue_select = value,
            _ => {
                let memory = &self.memory;
                let Some(slot) = self.queues.get_mut(usize::from(self.queue_select)) else {
                    return Effect::None;
                };
                match offset {
                    24 if !slot.queue.ready() && slot.queue.try_set_size(value).is_err() => {
                        return Effect::Broken;
                    }
                    26 => slot.vector = vector,
                    28 if value == 1 && !slot.queue.ready() => {
                        slot.queue.set_ready(true);
                        let distinct = slot.queue.desc_table() != 0
                            && slot.queue.avail_ring() != 0
                            && slot.queue.used_ring() != 0;
                        if !distinct || !slot.queue.is_valid(memory) {
                            slot.queue.set_ready(false);
                            return Effect::Broken;
                        }
                    }
                    _ => {}
                }
            }
        }
        Effect::None
    }

    fn write32(&mut self, offset: u64, value: u32) {
        match offset {
            0 => self.device_feature_select = value,
            8 => self.driver_feature_select = value,
            12 if self.status & FEATURES_OK == 0 => {
                let value = u64::from(value);
                match self.driver_feature_select {
                    0 => self.driver_features = self.driver_features & !0xffff_ffff | value,
                    1 => self.driver_features = self.driver_features & 0xffff_ffff | value << 32,
                    _ => {}
                }
            }
            32..56 => {
                let Some(slot) = self.queues.get_mut(usize::from(self.queue_select)) else { return };
                if slot.queue.ready() {
                    return;
                }
                // Kept as written; that it is aligned and in memory is checked when the queue is enabled.
                let merge = |old: u64, high: bool| {
                    let value = u64::from(value);
                    if high { old & 0xffff_ffff | value << 32 } else { old & !0xffff_ffff | value }
                };
                let queue = &mut slot.queue;
                let _ = match offset {
                    32 | 36 => queue
                        .try_set_desc_table_address(GuestAddress(merge(queue.desc_table(), offset == 36))),
                    40 | 44 => queue
                        .try_set_avail_ring_address(GuestAddress(merge(queue.avail_ring(), offset == 44))),
                    48 | 52 => {
                        queue.try_set_used_ring_address(GuestAddress(merge(queue.used_ring(), offset == 52)))
                    }
                    _ => Ok(()),
                };
            }
            _ => {}
        }
    }
}
