//! Configuration space: identity, command and status, base-address registers, capabilities.

use pci::BarInfo;

use crate::msix;

/// Memory register with the MSI-X table and pending bits.
pub const MSIX_BAR: u8 = 1;
/// Memory register with the virtio structures.
pub const VIRTIO_BAR: u8 = 4;
/// Bytes of [`MSIX_BAR`].
pub const MSIX_BAR_SIZE: u64 = 0x1000;
/// Bytes of [`VIRTIO_BAR`].
pub const VIRTIO_BAR_SIZE: u64 = 0x4000;
/// Where the pending bits start in [`MSIX_BAR`].
pub const MSIX_PENDING: u64 = 0x800;

/// Place of the interrupt status, which may lie anywhere.
pub const ISR: u64 = 0x0005;
/// Place of the notification registers.
pub const NOTIFY: u64 = 0x1000;
/// Bytes from one place for a queue's notification register to the next.
pub const NOTIFY_MULTIPLIER: u32 = 16;
/// Bytes of the notification registers: to the end of the last queue's.
pub const NOTIFY_SIZE: u32 = 3 * NOTIFY_MULTIPLIER + 2;
/// Place of the device configuration.
pub const DEVICE: u64 = 0x2004;
/// Place of the common configuration.
pub const COMMON: u64 = 0x3008;

/// Bytes of the common configuration.
pub const COMMON_SIZE: u32 = 60;
/// Bytes of the device configuration.
pub const DEVICE_SIZE: u32 = 16;

const COMMAND: usize = 0x04;
const COMMAND_MEMORY: u16 = 1 << 1;
const COMMAND_BUS_MASTER: u16 = 1 << 2;
const COMMAND_INTX_DISABLE: u16 = 1 << 10;
const STATUS: usize = 0x06;
const STATUS_INTERRUPT: u8 = 1 << 3;
const STATUS_CAPABILITIES: u8 = 1 << 4;
const CAPABILITY_POINTER: usize = 0x34;

const FIRST_CAPABILITY: usize = 0x40;
const CAPABILITY_VENDOR: u8 = 0x09;
const CAPABILITY_MSIX: u8 = 0x11;
const CFG_COMMON: u8 = 1;
const CFG_NOTIFY: u8 = 2;
const CFG_ISR: u8 = 3;
const CFG_DEVICE: u8 = 4;
const CFG_PCI: u8 = 5;
/// What the specification leaves to the vendor.
const CFG_VENDOR: u8 = 9;
/// I/O register that firmware gave no ports: what lies in it no driver reaches.
const PORTS_BAR: u8 = 2;
/// No memory register has this number. Drivers pass over what is said to lie there.
const NO_BAR: u8 = 6;

const MSIX_ENABLE: u16 = 1 << 15;
const MSIX_MASK: u16 = 1 << 14;

/// The memory registers.
pub const BARS: [BarInfo; 2] = [
    BarInfo { index: MSIX_BAR, size: MSIX_BAR_SIZE, is_64bit: false, prefetchable: false },
    BarInfo { index: VIRTIO_BAR, size: VIRTIO_BAR_SIZE, is_64bit: true, prefetchable: true },
];

/// An access through the PCI_CFG capability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub bar: u8,
    pub offset: u64,
    pub length: usize,
}

/// The 256 bytes, and which of their bits software can write.
pub struct ConfigSpace {
    bytes: [u8; 256],
    writable: [u8; 256],
    window: usize,
    msix: usize,
}

impl ConfigSpace {
    /// A function that decodes nothing yet, of the class of VGA controllers or of other display controllers.
    pub fn new(vga: bool) -> Self {
        let mut space = Self { bytes: [0; 256], writable: [0; 256], window: 0, msix: 0 };
        space.set16(0x00, 0x1af4);
        space.set16(0x02, 0x1050);
        space.allow16(COMMAND, COMMAND_MEMORY | COMMAND_BUS_MASTER | COMMAND_INTX_DISABLE);
        space.set8(STATUS, STATUS_CAPABILITIES);
        space.set8(0x08, 1);
        space.set16(0x0a, if vga { 0x0300 } else { 0x0380 });
        space.allow16(0x0c, 0x00ff);
        // Sizing writes ones: address bits below the size stay zero.
        space.allow32(0x14, !(MSIX_BAR_SIZE as u32 - 1));
        space.set8(0x18, 1);
        space.set8(0x20, 0b1100);
        space.allow32(0x20, !(VIRTIO_BAR_SIZE as u32 - 1));
        space.allow32(0x24, u32::MAX);
        space.set16(0x2c, 0x1af4);
        space.set16(0x2e, 0x1100);
        space.allow16(0x3c, 0x00ff);
        space.set8(0x3d, 1);
        space.add_capabilities();
        space
    }

    fn add_capabilities(&mut self) {
        let mut at = FIRST_CAPABILITY;
        let mut link = CAPABILITY_POINTER;
        // Of several of one kind the first is meant that the driver can use.
        let structures = [
            (CFG_VENDOR, 16, VIRTIO_BAR, 0, COMMON_SIZE),
            (CFG_COMMON, 16, NO_BAR, 0, COMMON_SIZE),
            (CFG_NOTIFY, 20, PORTS_BAR, 0, NOTIFY_SIZE),
            (CFG_COMMON, 16, VIRTIO_BAR, COMMON, COMMON_SIZE),
            (CFG_NOTIFY, 20, VIRTIO_BAR, NOTIFY, NOTIFY_SIZE),
            (CFG_ISR, 16, VIRTIO_BAR, ISR, 1),
            (CFG_DEVICE, 16, VIRTIO_BAR, DEVICE, DEVICE_SIZE),
            (CFG_PCI, 20, 0, 0, 0),
        ];
        for (kind, length, bar, offset, size) in structures {
            self.set8(link, at as u8);
            link = at + 1;
            self.set8(at, CAPABILITY_VENDOR);
            self.set8(at + 2, length);
            self.set8(at + 3, kind);
            if kind == CFG_PCI {
                self.window = at;
                self.allow16(at + 4, 0x00ff);
                self.allow32(at + 8, u32::MAX);
                self.allow32(at + 12, u32::MAX);
            } else {
                self.set8(at + 4, bar);
                self.set32(at + 8, offset as u32);
                self.set32(at + 12, size);
            }
            if kind == CFG_NOTIFY {
                self.set32(at + 16, NOTIFY_MULTIPLIER);
            }
            at += usize::from(length);
        }
        self.set8(link, at as u8);
        self.msix = at;
        self.set8(at, CAPABILITY_MSIX);
        self.set16(at + 2, msix::VECTORS as u16 - 1);
        self.allow16(at + 2, MSIX_ENABLE | MSIX_MASK);
        self.set32(at + 4, u32::from(MSIX_BAR));
        self.set32(at + 8, MSIX_PENDING as u32 | u32::from(MSIX_BAR));
    }

    /// Reads; beyond the space the bytes are 0xFF.
    pub fn read(&self, offset: u16, data: &mut [u8], interrupt: bool) {
        for (i, byte) in data.iter_mut().enumerate() {
            let at = usize::from(offset) + i;
            *byte = self.bytes.get(at).copied().unwrap_or(0xff);
            if at == STATUS && interrupt {
                *byte |= STATUS_INTERRUPT;
            }
        }
    }

    /// Writes the bits that are writable.
    pub fn write(&mut self, offset: u16, data: &[u8]) {
        for (i, new) in data.iter().enumerate() {
            let at = usize::from(offset) + i;
            if let (Some(byte), Some(mask)) = (self.bytes.get_mut(at), self.writable.get(at)) {
                *byte = *byte & !mask | new & mask;
            }
        }
    }

    /// What the PCI_CFG capability points at, if an access of configuration space goes through its data register and
    /// the capability's fields are such as a driver may set.
    pub fn window(&self, offset: u16, length: usize) -> Option<Window> {
        let data = self.window + 16;
        let window = Window {
            bar: self.bytes[self.window + 4],
            offset: u64::from(self.get32(self.window + 8)),
            length: self.get32(self.window + 12) as usize,
        };
        let hit = usize::from(offset) == data && length >= window.length;
        let legal = matches!(window.length, 1 | 2 | 4) && window.offset.is_multiple_of(window.length as u64);
        (hit && legal).then_some(window)
    }

    /// The function decodes its memory registers.
    pub fn memory_enabled(&self) -> bool {
        self.get16(COMMAND) & COMMAND_MEMORY != 0
    }

    /// The function may read and write memory, and send messages.
    pub fn bus_master(&self) -> bool {
        self.get16(COMMAND) & COMMAND_BUS_MASTER != 0
    }

    /// Lets the function master the bus.
    pub fn set_bus_master(&mut self) {
        let command = self.get16(COMMAND) | COMMAND_BUS_MASTER;
        self.set16(COMMAND, command);
    }

    /// The function may assert its pin.
    pub fn intx_enabled(&self) -> bool {
        self.get16(COMMAND) & COMMAND_INTX_DISABLE == 0 && !self.msix_enabled()
    }

    /// Messages are on; the pin is off.
    pub fn msix_enabled(&self) -> bool {
        self.get16(self.msix + 2) & MSIX_ENABLE != 0
    }

    /// All vectors are masked.
    pub fn msix_masked(&self) -> bool {
        self.get16(self.msix + 2) & MSIX_MASK != 0
    }

    fn get16(&self, at: usize) -> u16 {
        u16::from_le_bytes([self.bytes[at], self.bytes[at + 1]])
    }

    fn get32(&self, at: usize) -> u32 {
        u32::from(self.get16(at)) | u32::from(self.get16(at + 2)) << 16
    }

    fn set8(&mut self, at: usize, value: u8) {
        self.bytes[at] = value;
    }

    fn set16(&mut self, at: usize, value: u16) {
        self.bytes[at..at + 2].copy_from_slice(&value.to_le_bytes());
    }

    fn set32(&mut self, at: usize, value: u32) {
        self.bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
    }

    fn allow16(&mut self, at: usize, mask: u16) {
        self.writable[at..at + 2].copy_from_slice(&mask.to_le_bytes());
    }

    fn allow32(&mut self, at: usize, mask: u32) {
        self.writable[at..at + 4].copy_from_slice(&mask.to_le_bytes());
    }
}
