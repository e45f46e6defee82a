//! virtio 1 over PCI: where the registers are, and what they mean.

use wddm::dxgk::PortRefused;
use wddm::nt::mmio::Registers;
use wddm::nt::time;
use wddm::{Dxgk, PassiveLevel, StartDeviceError, pageable};

use super::queue::Queue;
use crate::Virtgpu;

/// virtio's vendor.
const VENDOR: u16 = 0x1AF4;
/// A virtio 1 device of type 16, a GPU.
const DEVICE: u16 = 0x1050;

const COMMAND: u32 = 4;
const COMMAND_BUS_MASTER: u16 = 1 << 2;
const CAPABILITY_VENDOR: u8 = 9;
const CONFIG_BYTES: usize = 256;

/// Device status bits.
pub mod status {
    pub const ACKNOWLEDGE: u8 = 1;
    pub const DRIVER: u8 = 2;
    pub const DRIVER_OK: u8 = 4;
    pub const FEATURES_OK: u8 = 8;
    pub const NEEDS_RESET: u8 = 0x40;
    pub const FAILED: u8 = 0x80;
}

/// Feature bits.
pub mod feature {
    pub const VIRGL: u64 = 1;
    pub const CONTEXT_INIT: u64 = 1 << 4;
    pub const VERSION_1: u64 = 1 << 32;
}

/// Registers of the common configuration.
mod common {
    pub const DEVICE_FEATURE_SELECT: usize = 0;
    pub const DEVICE_FEATURE: usize = 4;
    pub const DRIVER_FEATURE_SELECT: usize = 8;
    pub const DRIVER_FEATURE: usize = 12;
    pub const CONFIG_VECTOR: usize = 16;
    pub const STATUS: usize = 20;
    pub const QUEUE_SELECT: usize = 22;
    pub const QUEUE_SIZE: usize = 24;
    pub const QUEUE_VECTOR: usize = 26;
    pub const QUEUE_ENABLE: usize = 28;
    pub const QUEUE_NOTIFY: usize = 30;
    pub const QUEUE_ADDRESSES: [usize; 3] = [32, 40, 48];
    pub const BYTES: usize = 56;
}

/// Bytes of the device configuration, as far as it is used.
const DEVICE_CONFIG_BYTES: usize = 16;

/// The one message that everything is signalled with: the port synchronises with one message.
const VECTOR: u16 = 0;
/// The queue that commands go to.
const CONTROL: u16 = 0;
/// How long a reset may take. PCI gives one of a whole function 100.
const RESET_MILLISECONDS: u32 = 500;
/// The largest queue that is used, in descriptors.
const MOST_DESCRIPTORS: u16 = 256;

/// A structure in a base-address register.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// Which register, 0 to 5.
    pub bar: u8,
    /// Bytes from its beginning.
    pub offset: usize,
    /// Bytes.
    pub length: usize,
}

/// The structures that a function says it has.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Structures {
    /// Common configuration.
    pub common: Option<Place>,
    /// Notification registers, and the bytes from one to the next.
    pub notify: Option<(Place, usize)>,
    /// Interrupt status.
    pub isr: Option<Place>,
    /// Device configuration.
    pub device: Option<Place>,
}

fn u16_at(config: &[u8], at: usize) -> Option<u16> {
    config.get(at..)?.first_chunk().map(|bytes| u16::from_le_bytes(*bytes))
}

fn u32_at(config: &[u8], at: usize) -> Option<u32> {
    config.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
}

/// Whether the configuration space is that of a virtio 1 GPU.
pub fn is_gpu(config: &[u8]) -> bool {
    u16_at(config, 0) == Some(VENDOR) && u16_at(config, 2) == Some(DEVICE)
}

/// Walks the capabilities. Of several of one type the first counts that lies in placed memory, as the specification
/// wants it.
#[pageable]
pub fn structures(config: &[u8]) -> Structures {
    let mut found = Structures::default();
    let mut next = config.get(0x34).copied().unwrap_or(0) & !3;
    // Each capability has at least four bytes, so this is more than there can be.
    for _ in 0..64 {
        let at = usize::from(next);
        if at < 0x40 {
            break;
        }
        if config.get(at) == Some(&CAPABILITY_VENDOR) {
            note(config, at, &mut found);
        }
        next = config.get(at.wrapping_add(1)).copied().unwrap_or(0) & !3;
    }
    found
}

#[pageable]
fn note(config: &[u8], at: usize, found: &mut Structures) -> Option<()> {
    let kind = *config.get(at.wrapping_add(3))?;
    let bar = *config.get(at.wrapping_add(4))?;
    let offset = u32_at(config, at.wrapping_add(8))? as usize;
    let length = u32_at(config, at.wrapping_add(12))? as usize;
    resource_of(config, bar)?;
    let place = Place { bar, offset, length };
    match kind {
        1 if length >= common::BYTES => found.common = found.common.or(Some(place)),
        2 => {
            let each = u32_at(config, at.wrapping_add(16))? as usize;
            found.notify = found.notify.or(Some((place, each)));
        }
        3 if length >= 1 => found.isr = found.isr.or(Some(place)),
        4 if length >= DEVICE_CONFIG_BYTES => found.device = found.device.or(Some(place)),
        _ => {}
    }
    Some(())
}

/// Which memory resource, counted from 0, belongs to base-address register `bar`: the bus assigns them in order. None for
/// one that is not there, is no memory or was given no place.
pub fn resource_of(config: &[u8], bar: u8) -> Option<usize> {
    let mut resource = 0usize;
    let mut index = 0u8;
    while index < 6 {
        let value = u32_at(config, 0x10usize.wrapping_add(usize::from(index).wrapping_mul(4)))?;
        let memory = value & 1 == 0;
        let wide = memory && value >> 1 & 3 == 2;
        let high = if wide {
            u32_at(config, 0x14usize.wrapping_add(usize::from(index).wrapping_mul(4)))?
        } else {
            0
        };
        let placed = memory && (value & !0xF != 0 || high != 0);
        if index == bar {
            return placed.then_some(resource);
        }
        resource = resource.wrapping_add(usize::from(placed));
        index = index.wrapping_add(if wide { 2 } else { 1 });
    }
    None
}

/// The device's registers, mapped.
pub struct Transport {
    bars: [Option<Registers>; 6],
    common: Place,
    notify: Place,
    notify_each: usize,
    isr: Place,
    device: Option<Place>,
    messages: bool,
}

impl Transport {
    /// Finds and maps the registers.
    #[pageable]
    pub fn find(dxgk: &Dxgk<Virtgpu>, at: &mut PassiveLevel) -> Result<Self, StartDeviceError> {
        let mut config = [0; CONFIG_BYTES];
        let read = dxgk.read_config(0, &mut config, at).map_err(|_| StartDeviceError::NoSuchDevice)?;
        let config = config.get(..read).unwrap_or(&[]);
        if !is_gpu(config) {
            return Err(StartDeviceError::NoSuchDevice);
        }
        let Structures { common: Some(common), notify: Some((notify, notify_each)), isr: Some(isr), device } =
            structures(config)
        else {
            return Err(StartDeviceError::NoSuchDevice);
        };
        let resources = dxgk.resources(at).map_err(|_| StartDeviceError::Resources)?;
        let bars = [const { None }; 6];
        let messages = resources.messages;
        let mut transport = Self { bars, common, notify, notify_each, isr, device, messages };
        for place in [Some(common), Some(notify), Some(isr), device].into_iter().flatten() {
            let Some(slot) = transport.bars.get_mut(usize::from(place.bar)) else { continue };
            if slot.is_some() {
                continue;
            }
            let resource = resource_of(config, place.bar).and_then(|index| *resources.memory.get(index)?);
            match resource.map(|resource| dxgk.map(resource, at)) {
                Some(Ok(registers)) => *slot = Some(registers),
                _ => {
                    transport.unmap(dxgk, at);
                    return Err(StartDeviceError::Resources);
                }
            }
        }
        Ok(transport)
    }

    /// Gives the mappings back.
    #[pageable]
    pub fn unmap(self, dxgk: &Dxgk<Virtgpu>, at: &mut PassiveLevel) {
        for registers in self.bars.into_iter().flatten() {
            dxgk.unmap(registers, at);
        }
    }

    fn registers(&self, place: Place) -> Option<&Registers> {
        self.bars.get(usize::from(place.bar))?.as_ref()
    }

    fn at(place: Place, register: usize) -> usize {
        place.offset.wrapping_add(register)
    }

    fn read8(&self, register: usize) -> u8 {
        let value = self.registers(self.common).and_then(|r| r.read_u8(Self::at(self.common, register)));
        value.unwrap_or(u8::MAX)
    }

    fn read16(&self, register: usize) -> u16 {
        let value = self.registers(self.common).and_then(|r| r.read_u16(Self::at(self.common, register)));
        value.unwrap_or(u16::MAX)
    }

    fn read32(&self, register: usize) -> u32 {
        let value = self.registers(self.common).and_then(|r| r.read_u32(Self::at(self.common, register)));
        value.unwrap_or(u32::MAX)
    }

    fn write8(&self, register: usize, value: u8) {
        let _ = self.registers(self.common).and_then(|r| r.write_u8(Self::at(self.common, register), value));
    }

    fn write16(&self, register: usize, value: u16) {
        let _ = self.registers(self.common).and_then(|r| r.write_u16(Self::at(self.common, register), value));
    }

    fn write32(&self, register: usize, value: u32) {
        let _ = self.registers(self.common).and_then(|r| r.write_u32(Self::at(self.common, register), value));
    }

    /// The device status; all ones from a device that is gone.
    pub fn status(&self) -> u8 {
        self.read8(common::STATUS)
    }

    /// Whether the interrupts are messages.
    pub const fn messages(&self) -> bool {
        self.messages
    }

    /// Reads and so dismisses the cause of a line interrupt: bit 0 a queue, bit 1 the configuration.
    pub fn interrupt_status(&self) -> u8 {
        self.registers(self.isr).and_then(|r| r.read_u8(self.isr.offset)).unwrap_or(u8::MAX)
    }

    /// A dword of the device configuration; 0 if there is none.
    fn device_config(&self, register: usize) -> u32 {
        let Some(place) = self.device else { return 0 };
        self.registers(place).and_then(|r| r.read_u32(Self::at(place, register))).unwrap_or(0)
    }

    /// Writes 0 to the status, and does not wait for what becomes of it.
    pub fn write_reset(&self) {
        self.write8(common::STATUS, 0);
    }

    /// Writes 0 to the status and waits for it to read 0, for a bounded time. True when the device is silent: reset,
    /// or gone.
    #[pageable]
    pub fn reset(&self, at: &mut PassiveLevel) -> bool {
        self.write_reset();
        for _ in 0..RESET_MILLISECONDS {
            match self.status() {
                0 | u8::MAX => return true,
                _ => time::delay(1, at),
            }
        }
        false
    }

    /// How many scanouts the device has.
    pub fn scanouts(&self) -> u32 {
        self.device_config(8)
    }

    /// How many capability sets the device has.
    pub fn capsets(&self) -> u32 {
        self.device_config(12)
    }

    /// Keeps a device from memory that is not used, or does not reset. Where the bus refuses there is no other way.
    #[pageable]
    pub fn disable(dxgk: &Dxgk<Virtgpu>, at: &mut PassiveLevel) {
        let _ = Self::bus_master(dxgk, false, at);
    }

    /// Lets the device reach memory, without which it answers nothing.
    #[pageable]
    pub fn enable(dxgk: &Dxgk<Virtgpu>, at: &mut PassiveLevel) -> Result<(), StartDeviceError> {
        Self::bus_master(dxgk, true, at).map_err(|_| StartDeviceError::Hardware)
    }

    #[pageable]
    fn bus_master(dxgk: &Dxgk<Virtgpu>, on: bool, at: &mut PassiveLevel) -> Result<(), PortRefused> {
        let mut command = [0; 2];
        let read = dxgk.read_config(COMMAND, &mut command, at)?;
        let was = u16::from_le_bytes(command);
        if read != command.len() || was == u16::MAX {
            // All ones: there is no function any more.
            return Err(PortRefused);
        }
        let now = if on { was | COMMAND_BUS_MASTER } else { was & !COMMAND_BUS_MASTER };
        if now != was {
            let written = dxgk.write_config(COMMAND, &now.to_le_bytes(), at)?;
            if written != command.len() {
                return Err(PortRefused);
            }
        }
        Ok(())
    }

    /// Resets the device and agrees on features. Answers those in force. A device that is reset and does not do is told
    /// that it was given up.
    #[pageable]
    pub fn negotiate(&self, at: &mut PassiveLevel) -> Result<u64, StartDeviceError> {
        if !self.reset(at) {
            return Err(StartDeviceError::Hardware);
        }
        self.agree().inspect_err(|_| self.fail())
    }

    #[pageable]
    fn agree(&self) -> Result<u64, StartDeviceError> {
        self.write8(common::STATUS, status::ACKNOWLEDGE);
        self.write8(common::STATUS, status::ACKNOWLEDGE | status::DRIVER);
        let mut offered = 0;
        for (select, shift) in [(0u32, 0u32), (1, 32)] {
            self.write32(common::DEVICE_FEATURE_SELECT, select);
            offered |= u64::from(self.read32(common::DEVICE_FEATURE)).wrapping_shl(shift);
        }
        let wanted = offered & (feature::VIRGL | feature::CONTEXT_INIT | feature::VERSION_1);
        if self.status() == u8::MAX || wanted & feature::VERSION_1 == 0 {
            return Err(StartDeviceError::NoSuchDevice);
        }
        for (select, half) in [(0u32, wanted as u32), (1, wanted.wrapping_shr(32) as u32)] {
            self.write32(common::DRIVER_FEATURE_SELECT, select);
            self.write32(common::DRIVER_FEATURE, half);
        }
        let agreed = status::ACKNOWLEDGE | status::DRIVER | status::FEATURES_OK;
        self.write8(common::STATUS, agreed);
        if self.status() & status::FEATURES_OK == 0 {
            return Err(StartDeviceError::Hardware);
        }
        Ok(wanted)
    }

    /// Tells the device that it is given up. The bits that it has stay, as the specification wants it.
    pub fn fail(&self) {
        let now = self.status();
        if now != u8::MAX {
            self.write8(common::STATUS, now | status::FAILED);
        }
    }

    /// Descriptors that the control queue may have: a power of two, as the specification says it is.
    pub fn queue_size(&self) -> Result<u16, StartDeviceError> {
        self.write16(common::QUEUE_SELECT, CONTROL);
        let size = self.read16(common::QUEUE_SIZE);
        if size < 2 || !size.is_power_of_two() {
            return Err(StartDeviceError::Hardware);
        }
        Ok(size.min(MOST_DESCRIPTORS))
    }

    /// Hands the control queue to the device and lets it run. Answers where to ring.
    pub fn run(&self, queue: &Queue) -> Result<Doorbell, StartDeviceError> {
        self.write16(common::QUEUE_SELECT, CONTROL);
        self.write16(common::QUEUE_SIZE, queue.size());
        let addresses = queue.addresses().ok_or(StartDeviceError::Hardware)?;
        for (register, address) in common::QUEUE_ADDRESSES.into_iter().zip(addresses) {
            self.write32(register, address as u32);
            self.write32(register.wrapping_add(4), address.wrapping_shr(32) as u32);
        }
        if self.messages {
            for register in [common::CONFIG_VECTOR, common::QUEUE_VECTOR] {
                self.write16(register, VECTOR);
                if self.read16(register) != VECTOR {
                    return Err(StartDeviceError::Resources);
                }
            }
        }
        let offset = usize::from(self.read16(common::QUEUE_NOTIFY)).wrapping_mul(self.notify_each);
        if offset.saturating_add(2) > self.notify.length {
            return Err(StartDeviceError::Hardware);
        }
        self.write16(common::QUEUE_ENABLE, 1);
        let running = status::ACKNOWLEDGE | status::DRIVER | status::FEATURES_OK | status::DRIVER_OK;
        self.write8(common::STATUS, running);
        if self.status() != running {
            return Err(StartDeviceError::Hardware);
        }
        Ok(Doorbell { bar: self.notify.bar, register: Self::at(self.notify, offset) })
    }

    /// Tells the device that there is something in the control queue.
    pub fn ring(&self, doorbell: Doorbell) {
        let registers = self.bars.get(usize::from(doorbell.bar)).and_then(Option::as_ref);
        let _ = registers.and_then(|registers| registers.write_u16(doorbell.register, CONTROL));
    }
}

/// The control queue's notification register.
#[derive(Clone, Copy, Debug, Default)]
pub struct Doorbell {
    bar: u8,
    register: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn function() -> [u8; 256] {
        let mut config = [0; 256];
        config[0..4].copy_from_slice(&[0xF4, 0x1A, 0x50, 0x10]);
        // An I/O register, a 32-bit one, nothing, a 64-bit one.
        config[0x10..0x14].copy_from_slice(&0xC001u32.to_le_bytes());
        config[0x14..0x18].copy_from_slice(&0xFE00_0000u32.to_le_bytes());
        config[0x20..0x24].copy_from_slice(&0x0000_000Cu32.to_le_bytes());
        config[0x24..0x28].copy_from_slice(&0x0000_0008u32.to_le_bytes());
        config[0x34] = 0x40;
        let mut capability = |at: usize, next: u8, kind: u8, bar: u8, offset: u32, length: u32| {
            config[at..at + 5].copy_from_slice(&[9, next, 16, kind, bar]);
            config[at + 8..at + 12].copy_from_slice(&offset.to_le_bytes());
            config[at + 12..at + 16].copy_from_slice(&length.to_le_bytes());
        };
        capability(0x40, 0x60, 1, 4, 0, 60);
        capability(0x60, 0x80, 2, 4, 0x3000, 0x1000);
        capability(0x80, 0xA0, 3, 4, 0x1000, 1);
        capability(0xA0, 0xC0, 4, 4, 0x2000, 16);
        capability(0xC0, 0, 1, 1, 0x500, 60);
        config[0x70] = 4;
        config
    }

    /// The same, with a capability before all others.
    fn after(id: u8, kind: u8, bar: u8, length: u32) -> Structures {
        let mut config = function();
        config[0x34] = 0xE0;
        config[0xE0..0xE5].copy_from_slice(&[id, 0x40, 16, kind, bar]);
        config[0xEC..0xF0].copy_from_slice(&length.to_le_bytes());
        structures(&config)
    }

    #[test]
    fn the_first_of_each_structure_counts() {
        let config = function();
        assert!(is_gpu(&config));
        let found = structures(&config);
        assert_eq!(found.common, Some(Place { bar: 4, offset: 0, length: 60 }));
        assert_eq!(found.notify, Some((Place { bar: 4, offset: 0x3000, length: 0x1000 }, 4)));
        assert_eq!(found.isr.map(|place| place.offset), Some(0x1000));
        assert_eq!(found.device.map(|place| place.offset), Some(0x2000));
    }

    #[test]
    fn what_is_of_no_use_is_passed_over() {
        let usual = structures(&function());
        assert_eq!(after(5, 1, 4, 56), usual, "no capability of virtio's");
        assert_eq!(after(9, 8, 4, 56), usual, "another structure");
        for bar in [0, 2, 3, 5, 6, 0xFF] {
            assert_eq!(after(9, 1, bar, 56), usual, "no memory has the number {bar}");
        }
        for (kind, length) in [(1, 55), (3, 0), (4, 15)] {
            assert_eq!(after(9, kind, 4, length), usual, "structure {kind} is too short");
            assert_ne!(after(9, kind, 4, length + 1), usual, "structure {kind} is long enough");
        }
    }

    #[test]
    fn a_list_that_never_ends_is_left() {
        let mut config = function();
        config[0xC1] = 0x40;
        assert!(structures(&config).common.is_some());
        assert_eq!(structures(&config[..0x30]), Structures::default());
        assert_eq!(structures(&[]), Structures::default());
    }

    #[test]
    fn registers_are_matched_with_resources_in_order() {
        let config = function();
        assert_eq!(resource_of(&config, 1), Some(0));
        assert_eq!(resource_of(&config, 4), Some(1));
        assert_eq!(resource_of(&config, 0), None, "not memory");
        assert_eq!(resource_of(&config, 2), None, "not there");
        assert_eq!(resource_of(&config, 5), None, "the upper half of another");
        assert_eq!(resource_of(&config, 9), None);
    }
}
