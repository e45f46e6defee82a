//! What a driver owes the transport and a device need not insist on: the order of its start, the width of its accesses, what
//! it has to read back (virtio 1.2, sections 3.1.1, 4.1.3.1, 4.1.4, 4.1.5). Nothing is refused here; breaches are counted.

use std::collections::BTreeMap;

use virtio_bindings::virtio_config::{
    VIRTIO_CONFIG_S_ACKNOWLEDGE, VIRTIO_CONFIG_S_DRIVER, VIRTIO_CONFIG_S_DRIVER_OK,
    VIRTIO_CONFIG_S_FEATURES_OK,
};

use crate::transport::QUEUES;

/// Breaches and how often they happened.
pub type Breaches = BTreeMap<&'static str, u64>;

/// The status bits of a start, in the order in which they are set.
const STEPS: [u8; 4] = [
    VIRTIO_CONFIG_S_ACKNOWLEDGE as u8,
    VIRTIO_CONFIG_S_DRIVER as u8,
    VIRTIO_CONFIG_S_FEATURES_OK as u8,
    VIRTIO_CONFIG_S_DRIVER_OK as u8,
];
const DRIVER: u8 = STEPS[1];
const FEATURES_OK: u8 = STEPS[2];
const DRIVER_OK: u8 = STEPS[3];

/// Fields of the common configuration that every driver may use: where, how many bytes, whether it may write them.
/// Those of 64 bits are two of 32.
const FIELDS: [(u64, usize, bool); 21] = [
    (0, 4, true),
    (4, 4, false),
    (8, 4, true),
    (12, 4, true),
    (16, 2, true),
    (18, 2, false),
    (STATUS, 1, true),
    (21, 1, false),
    (22, 2, true),
    (24, 2, true),
    (26, 2, true),
    (28, 2, true),
    (30, 2, false),
    (32, 4, true),
    (36, 4, true),
    (40, 4, true),
    (44, 4, true),
    (48, 4, true),
    (52, 4, true),
    (56, 2, false),
    (58, 2, false),
];

const DRIVER_FEATURE: u64 = 12;
const CONFIG_VECTOR: u64 = 16;
const STATUS: u64 = 20;
const QUEUE_SELECT: u64 = 22;
const QUEUE_VECTOR: u64 = 26;
const QUEUE_ENABLE: u64 = 28;
const QUEUE_FIELDS: std::ops::Range<u64> = 24..56;

/// How far the driver is with its reset.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Reset {
    /// It has not asked for one since the device was powered on.
    Never,
    /// It has asked, and has not read 0 since.
    Asked,
    /// It has read 0.
    Seen,
}

/// What the registers say while they are accessed.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// The device status.
    pub status: u8,
    /// The selected queue.
    pub queue: u16,
    /// It is enabled.
    pub enabled: bool,
}

/// The book that is kept of one driver after the other.
#[derive(Debug)]
pub struct Conduct {
    breaches: Breaches,
    reset: Reset,
    /// FEATURES_OK has been read back.
    agreed: bool,
    /// Vectors that were written and not read back: the configuration's, then the queues'.
    unread: [bool; 1 + QUEUES],
}

impl Conduct {
    pub fn new() -> Self {
        Self { breaches: Breaches::new(), reset: Reset::Never, agreed: false, unread: [false; 1 + QUEUES] }
    }

    pub fn breaches(&self) -> &Breaches {
        &self.breaches
    }

    /// Whether no driver has begun with the device since the last reset that one saw through.
    pub fn untouched(&self, status: u8) -> bool {
        status == 0 && self.reset != Reset::Asked
    }

    pub fn breach(&mut self, what: &'static str) {
        *self.breaches.entry(what).or_default() += 1;
    }

    fn expect(&mut self, kept: bool, what: &'static str) {
        if !kept {
            self.breach(what);
        }
    }

    fn vector(&mut self, offset: u64, queue: u16) -> Option<&mut bool> {
        match offset {
            CONFIG_VECTOR => self.unread.first_mut(),
            QUEUE_VECTOR => self.unread.get_mut(1 + usize::from(queue)),
            _ => None,
        }
    }

    /// A read of the common configuration that answers `status`, if that is what it reads.
    pub fn reads(&mut self, offset: u64, length: usize, status: u8, queue: u16) {
        let natural = FIELDS.iter().any(|field| field.0 == offset && field.1 == length);
        self.expect(natural, "a field of the common configuration is read as what it is not");
        if offset == STATUS && status == 0 && self.reset == Reset::Asked {
            self.reset = Reset::Seen;
        }
        if offset == STATUS && status & FEATURES_OK != 0 {
            self.agreed = true;
        }
        if let Some(unread) = self.vector(offset, queue) {
            *unread = false;
        }
    }

    /// A write to the common configuration. `resetting`: a reset is under way.
    pub fn writes(&mut self, offset: u64, data: &[u8], now: Now, resetting: bool) {
        let natural = FIELDS.iter().any(|field| field.0 == offset && field.1 == data.len() && field.2);
        self.expect(
            natural,
            "a field of the common configuration is written that cannot be, or as what it is not",
        );
        let value = data.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte));
        if offset == STATUS && value == 0 {
            self.reset = Reset::Asked;
            (self.agreed, self.unread) = (false, [false; 1 + QUEUES]);
            return;
        }
        self.expect(!resetting, "a register is written while a reset is under way");
        self.expect(
            resetting || self.reset == Reset::Seen,
            "the driver begins without a reset that it saw through",
        );
        match offset {
            STATUS => self.steps(value as u8, now.status),
            DRIVER_FEATURE => {
                let due = now.status & (DRIVER | FEATURES_OK) == DRIVER;
                self.expect(due, "features are accepted before DRIVER or after FEATURES_OK");
            }
            QUEUE_SELECT => self.expect(value < QUEUES as u64, "a queue is selected that is not there"),
            CONFIG_VECTOR => self.sets_up(),
            offset if QUEUE_FIELDS.contains(&offset) => {
                self.sets_up();
                self.expect(!now.enabled, "a queue is changed that is enabled");
                self.expect(now.status & DRIVER_OK == 0, "a queue is set up after DRIVER_OK");
                self.expect(
                    offset != QUEUE_ENABLE || value == 1,
                    "a queue is enabled with something else than 1",
                );
            }
            _ => {}
        }
        if let Some(unread) = self.vector(offset, now.queue) {
            *unread = value != 0xFFFF;
        }
    }

    fn sets_up(&mut self) {
        self.expect(self.agreed, "something is set up before FEATURES_OK was read back");
    }

    fn steps(&mut self, to: u8, from: u8) {
        let fresh = |step: &&u8| to & **step != 0 && from & **step == 0;
        self.expect(STEPS.iter().filter(fresh).count() <= 1, "several steps of the start are made at once");
        let taken: Vec<bool> = STEPS.iter().map(|step| (to | from) & step != 0).collect();
        self.expect(taken.is_sorted_by(|before, after| before >= after), "a step of the start is left out");
        self.expect(to & from == from, "a status bit is taken back");
        if to & !from & DRIVER_OK != 0 {
            self.expect(self.agreed, "DRIVER_OK is set, and FEATURES_OK was not read back");
            self.expect(!self.unread.contains(&true), "a vector was written and not read back");
        }
    }
}
