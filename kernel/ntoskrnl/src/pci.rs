//! The PCI bus: the machine plays firmware and pci.sys.
//!
//! A function that is plugged in gets its registers placed, memory decoding and bus mastering enabled. Registers of 32
//! bits lie between 3 and 4 GiB, those of 64 bits above RAM and 4 GiB. Interrupt messages are programmed when an interrupt is connected.

use std::io;
use std::sync::{Arc, Mutex, PoisonError, RwLock, Weak};

use pci::{BarInfo, Bus, PciFunction};

use crate::Machine;
use crate::extents::Extents;
use crate::interrupt::{Connection, Handler, Interrupt, InterruptKind, MAX_MESSAGES};
use crate::map::PAGE;
use crate::ram::HOLE;

const COMMAND: u16 = 0x04;
const STATUS: u16 = 0x06;
const BAR0: u16 = 0x10;
const CAPABILITIES: u16 = 0x34;
const INTERRUPT_LINE: u16 = 0x3C;
const MEMORY: u16 = 1 << 1;
const BUS_MASTER: u16 = 1 << 2;
const INTX_DISABLE: u16 = 1 << 10;
const HAS_CAPABILITIES: u16 = 1 << 4;
const MSIX: u8 = 0x11;
const MSIX_ENABLE: u16 = 1 << 15;
const MSIX_FUNCTION_MASK: u16 = 1 << 14;
const MESSAGE_ADDRESS: u64 = 0xFEE0_0000;
/// Data of message 0; the vector that is shown to the driver as well.
pub const FIRST_VECTOR: u32 = 0x50;
/// Size of the space above RAM that 64-bit registers are placed in, bytes.
const HIGH_SPACE: u64 = 1 << 36;

/// Where one memory register of a function lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What the function says of it.
    pub info: BarInfo,
    /// Its physical address.
    pub physical: u64,
}

/// What the functions on the bus have of physical address space.
pub(crate) struct BusMap {
    low: Extents,
    high: Extents,
    slots: Vec<Weak<PciSlot>>,
}

impl BusMap {
    pub(crate) fn new(ram_bytes: u64) -> Self {
        let mut low = Extents::default();
        // The top belongs to interrupt controllers.
        low.release(HOLE.start / PAGE as u64, (0xFEC0_0000 - HOLE.start) / PAGE as u64);
        let mut high = Extents::default();
        let start = ram_bytes.max(HOLE.end).next_multiple_of(1 << 32);
        high.release(start / PAGE as u64, HIGH_SPACE / PAGE as u64);
        Self { low, high, slots: Vec::new() }
    }
}

/// A place on the bus with a function in it.
pub struct PciSlot {
    number: usize,
    machine: Weak<Machine>,
    function: Arc<dyn PciFunction>,
    bars: Vec<Bar>,
    connection: RwLock<Option<Arc<Connection>>>,
}

struct SlotBus(RwLock<Weak<PciSlot>>);

impl SlotBus {
    fn with(&self, f: impl FnOnce(&Machine, &Arc<Connection>)) {
        let slot = self.0.read().unwrap_or_else(PoisonError::into_inner).upgrade();
        let Some(slot) = slot else { return };
        let connection = slot.connection.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let (Some(machine), Some(connection)) = (slot.machine.upgrade(), connection) {
            f(&machine, &connection);
        }
    }
}

impl Bus for SlotBus {
    fn msi(&self, address: u64, data: u32) {
        if address == MESSAGE_ADDRESS {
            self.with(|machine, connection| connection.message(machine, data.wrapping_sub(FIRST_VECTOR)));
        }
    }

    fn intx(&self, asserted: bool) {
        self.with(|machine, connection| connection.level(machine, asserted));
    }
}

impl Machine {
    /// Plugs a function in: places its registers, attaches it to the bus, enables memory decoding and bus mastering.
    ///
    /// # Errors
    /// InvalidInput if a register is no power of two of at least 16 bytes, OutOfMemory if there is no room for it.
    pub fn plug(self: &Arc<Self>, function: Arc<dyn PciFunction>) -> io::Result<Arc<PciSlot>> {
        let mut bus = self.bus.lock().unwrap_or_else(PoisonError::into_inner);
        let mut bars = Vec::new();
        for info in function.bars() {
            if !info.size.is_power_of_two() || info.size < 16 || info.index > 5 {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidInput,
                    "a register of a size that cannot be",
                ));
            }
            let pages = info.size.div_ceil(PAGE as u64);
            let space = if info.is_64bit { &mut bus.high } else { &mut bus.low };
            let page = space.take(pages, pages, u64::MAX).ok_or_else(|| {
                io::Error::new(io::ErrorKind::OutOfMemory, "no address space for a register")
            })?;
            bars.push(Bar { info, physical: page * PAGE as u64 });
        }
        let slot_bus = Arc::new(SlotBus(RwLock::new(Weak::new())));
        let slot = Arc::new(PciSlot {
            number: bus.slots.len(),
            machine: Arc::downgrade(self),
            function,
            bars,
            connection: RwLock::new(None),
        });
        *slot_bus.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::downgrade(&slot);
        slot.function.attach(slot_bus);
        bus.slots.push(Arc::downgrade(&slot));
        drop(bus);
        for bar in &slot.bars {
            let at = BAR0 + 4 * u16::from(bar.info.index);
            slot.write_config(at, &(bar.physical as u32).to_le_bytes());
            if bar.info.is_64bit {
                slot.write_config(at + 4, &((bar.physical >> 32) as u32).to_le_bytes());
            }
        }
        slot.write_config(INTERRUPT_LINE, &[slot.line()]);
        slot.change_command(|command| command | MEMORY | BUS_MASTER);
        Ok(slot)
    }

    pub(crate) fn slot_at(&self, physical: u64, len: u64) -> Option<(Arc<PciSlot>, Bar)> {
        let bus = self.bus.lock().unwrap_or_else(PoisonError::into_inner);
        bus.slots.iter().filter_map(Weak::upgrade).find_map(|slot| {
            let bar = slot.bars.iter().copied().find(|bar| {
                physical >= bar.physical
                    && physical.checked_add(len).is_some_and(|end| end <= bar.physical + bar.info.size)
            })?;
            Some((slot, bar))
        })
    }
}

impl PciSlot {
    /// Its number on the machine, from 0 in the order of plugging in. Bus 0, this device, function 0.
    pub fn number(&self) -> usize {
        self.number
    }

    /// The function.
    pub fn function(&self) -> &Arc<dyn PciFunction> {
        &self.function
    }

    /// Its memory registers and where they lie: the translated memory resources.
    pub fn bars(&self) -> &[Bar] {
        &self.bars
    }

    /// The interrupt line that the function's pin is wired to: level and vector of the translated resource.
    pub fn line(&self) -> u8 {
        (16 + self.number % 8) as u8
    }

    /// Messages that the function offers by MSI-X, 0 if it has none.
    pub fn messages(&self) -> u16 {
        self.capability(MSIX).map_or(0, |at| (self.config_u16(at + 2) & 0x7FF) + 1)
    }

    /// Reads configuration space.
    pub fn read_config(&self, offset: u16, data: &mut [u8]) {
        self.function.config_read(offset, data);
    }

    /// Writes configuration space.
    pub fn write_config(&self, offset: u16, data: &[u8]) {
        self.function.config_write(offset, data);
    }

    fn config_u16(&self, offset: u16) -> u16 {
        let mut bytes = [0; 2];
        self.read_config(offset, &mut bytes);
        u16::from_le_bytes(bytes)
    }

    fn config_u8(&self, offset: u16) -> u8 {
        let mut byte = [0];
        self.read_config(offset, &mut byte);
        byte[0]
    }

    fn change_command(&self, f: impl FnOnce(u16) -> u16) {
        let command = f(self.config_u16(COMMAND));
        self.write_config(COMMAND, &command.to_le_bytes());
    }

    /// Lets the function reach memory, or no more: with it off the device must not read or write RAM.
    pub fn set_bus_master(&self, on: bool) {
        self.change_command(|command| if on { command | BUS_MASTER } else { command & !BUS_MASTER });
    }

    /// Vendor and device id.
    pub fn ids(&self) -> (u16, u16) {
        (self.config_u16(0), self.config_u16(2))
    }

    /// Where the capability of this id begins in configuration space.
    pub fn capability(&self, id: u8) -> Option<u16> {
        if self.config_u16(STATUS) & HAS_CAPABILITIES == 0 {
            return None;
        }
        let mut at = u16::from(self.config_u8(CAPABILITIES) & 0xFC);
        // A chain has at most 48 links; a device that makes a circle gets no further.
        for _ in 0..48 {
            if at < 0x40 {
                return None;
            }
            if self.config_u8(at) == id {
                return Some(at);
            }
            at = u16::from(self.config_u8(at + 1) & 0xFC);
        }
        None
    }

    /// Connects an interrupt, MSI-X as asked for or else the line, and programs the function for it. `handler` runs on
    /// the machine's interrupt thread at [`crate::DEVICE_LEVEL`], never twice at once.
    ///
    /// # Errors
    /// AlreadyExists if one is connected, NotConnected if the machine is gone.
    pub fn connect(self: &Arc<Self>, wanted: InterruptKind, handler: Handler) -> io::Result<Interrupt> {
        let mut place = self.connection.write().unwrap_or_else(PoisonError::into_inner);
        if place.is_some() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        if self.machine.upgrade().is_none() {
            return Err(io::ErrorKind::NotConnected.into());
        }
        let kind = match wanted {
            InterruptKind::Msix(n) if self.messages() > 0 => {
                InterruptKind::Msix(n.clamp(1, MAX_MESSAGES).min(self.messages()))
            }
            _ => InterruptKind::Intx,
        };
        let connection = Connection::new(self, kind, handler);
        *place = Some(connection.clone());
        // The device may interrupt from its first register write on, and then looks for the connection.
        drop(place);
        match kind {
            InterruptKind::Msix(n) => self.program_messages(n),
            InterruptKind::Intx => self.change_command(|command| command & !INTX_DISABLE),
        }
        Ok(Interrupt::new(self.machine.clone(), connection))
    }

    fn set_message_control(&self, capability: u16, bits: u16) {
        let rest = self.config_u16(capability + 2) & !(MSIX_ENABLE | MSIX_FUNCTION_MASK);
        self.write_config(capability + 2, &(rest | bits).to_le_bytes());
    }

    fn program_messages(&self, count: u16) {
        let Some(at) = self.capability(MSIX) else { return };
        let mut word = [0; 4];
        self.read_config(at + 4, &mut word);
        let table = u32::from_le_bytes(word);
        let (bar, base) = ((table & 7) as u8, u64::from(table & !7));
        self.set_message_control(at, MSIX_ENABLE | MSIX_FUNCTION_MASK);
        for n in 0..self.messages() {
            let entry = base + 16 * u64::from(n);
            let used = n < count;
            let data = FIRST_VECTOR + u32::from(n);
            self.function.bar_write(bar, entry, &(MESSAGE_ADDRESS as u32).to_le_bytes());
            self.function.bar_write(bar, entry + 4, &((MESSAGE_ADDRESS >> 32) as u32).to_le_bytes());
            self.function.bar_write(bar, entry + 8, &data.to_le_bytes());
            self.function.bar_write(bar, entry + 12, &u32::from(!used).to_le_bytes());
        }
        self.set_message_control(at, MSIX_ENABLE);
        self.change_command(|command| command | INTX_DISABLE);
    }

    pub(crate) fn disconnected(&self, connection: &Arc<Connection>) {
        if let Some(at) = self.capability(MSIX) {
            self.set_message_control(at, MSIX_FUNCTION_MASK);
        }
        self.change_command(|command| command | INTX_DISABLE);
        let mut place = self.connection.write().unwrap_or_else(PoisonError::into_inner);
        if place.as_ref().is_some_and(|c| Arc::ptr_eq(c, connection)) {
            *place = None;
        }
    }

    /// Pulls the function out, as a surprise: it reaches no memory and raises no interrupt when this returns, and its registers
    /// read all ones.
    pub fn unplug(&self) {
        self.function.detach();
    }
}

impl Drop for PciSlot {
    fn drop(&mut self) {
        let Some(machine) = self.machine.upgrade() else { return };
        let mut bus = machine.bus.lock().unwrap_or_else(PoisonError::into_inner);
        for bar in &self.bars {
            let space = if bar.info.is_64bit { &mut bus.high } else { &mut bus.low };
            space.release(bar.physical / PAGE as u64, bar.info.size.div_ceil(PAGE as u64));
        }
    }
}

pub(crate) type BusLock = Mutex<BusMap>;
