//! Device registers in the driver's address space: inaccessible memory, each touch of which becomes a call of the device.
#![allow(unsafe_code)]

use std::io;
use std::sync::{Arc, PoisonError, RwLock};

use crate::Machine;
use crate::bugcheck::{self, stop};
use crate::cpu::{Count, Cpu, DISPATCH_LEVEL};
use crate::events::Event;
use crate::exports::exports;
use crate::fault::Fault;
use crate::instruction::{Place, decode, emulate, mask};
use crate::map::{Mapping, PAGE};
use crate::pci::PciSlot;
use crate::pool::{faults, violation};

struct Window {
    map: Mapping,
    /// Where the driver's pointer points.
    address: usize,
    slot: Arc<PciSlot>,
    bar: u8,
    /// Offset in the register that the mapping begins with.
    base: u64,
    end: u64,
}

/// The windows of a machine.
#[derive(Default)]
pub(crate) struct Windows(RwLock<Vec<Window>>);

impl Machine {
    /// Maps device registers: `physical` and `len` bytes lie within one memory register of a plugged function. The
    /// answer may be read and written by driver code with plain moves of 1, 2, 4 or 8 bytes.
    ///
    /// # Errors
    /// NotFound if no function decodes the range, and what the host answers.
    pub fn map_io(&self, physical: u64, len: usize) -> io::Result<*mut u8> {
        let (slot, bar) = self.slot_at(physical, len as u64).ok_or(io::ErrorKind::NotFound)?;
        if len == 0 {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let offset = physical - bar.physical;
        let base = offset / PAGE as u64 * PAGE as u64;
        let inside = (offset - base) as usize;
        let map = Mapping::reserve((inside + len).next_multiple_of(PAGE))?;
        let address = map.base() as usize + inside;
        let end = base + (inside + len) as u64;
        let window = Window { map, address, slot, bar: bar.info.index, base, end };
        self.windows.0.write().unwrap_or_else(PoisonError::into_inner).push(window);
        Ok(address as *mut u8)
    }

    /// Ends a mapping that [`Machine::map_io`] made. False if there is none at this address.
    pub fn unmap_io(&self, address: *mut u8) -> bool {
        let mut windows = self.windows.0.write().unwrap_or_else(PoisonError::into_inner);
        let at = windows.iter().position(|w| w.address == address as usize);
        at.map(|at| windows.swap_remove(at)).is_some()
    }

    /// Whether an address lies in a mapping of registers.
    pub(crate) fn is_io_mapping(&self, address: usize) -> bool {
        let windows = self.windows.0.read().unwrap_or_else(PoisonError::into_inner);
        windows.iter().any(|window| window.map.contains(address))
    }

    pub(crate) fn io_mappings(&self) -> usize {
        self.windows.0.read().unwrap_or_else(PoisonError::into_inner).len()
    }
}

/// One access to a register.
struct Access<'a> {
    machine: &'a Machine,
    cpu: &'a Cpu,
    slot: Arc<PciSlot>,
    bar: u8,
    offset: u64,
}

impl Place for Access<'_> {
    fn read(&self, size: usize) -> u64 {
        let mut bytes = [0; 8];
        self.slot.function().bar_read(self.bar, self.offset, &mut bytes[..size]);
        let value = u64::from_le_bytes(bytes);
        self.tell(Count::MmioReads, size, value, false);
        value
    }

    fn write(&self, size: usize, value: u64) {
        self.tell(Count::MmioWrites, size, value & mask(size), true);
        self.slot.function().bar_write(self.bar, self.offset, &value.to_le_bytes()[..size]);
    }
}

impl Access<'_> {
    fn tell(&self, count: Count, len: usize, value: u64, write: bool) {
        self.cpu.count(count, 1);
        self.machine.emit(&Event::Mmio {
            slot: self.slot.number(),
            bar: self.bar,
            offset: self.offset,
            len,
            write,
            value,
        });
    }
}

/// Does what the faulting instruction does, if its address lies in a window. Does not return if it is one that no
/// device register takes.
pub(crate) fn trap(machine: &Machine, cpu: &Cpu, fault: &mut Fault<'_>) -> bool {
    let windows = machine.windows.0.read().unwrap_or_else(PoisonError::into_inner);
    let Some(window) = windows.iter().find(|w| w.map.contains(fault.address)) else { return false };
    let offset = window.base + (fault.address - window.map.base() as usize) as u64;
    let access = Access { machine, cpu, slot: window.slot.clone(), bar: window.bar, offset };
    let end = window.end;
    drop(windows);
    let rip = fault.rip();
    let instruction = decode(rip);
    let size = instruction.memory_size().size();
    let fits = matches!(size, 1 | 2 | 4 | 8) && offset + size as u64 <= end;
    if !fits || emulate(&instruction, size, &access, fault).is_none() {
        let note = if fits {
            format!(
                "{:?} on a device register: only plain moves and simple arithmetic are taken",
                instruction.code()
            )
        } else {
            format!("a device register was touched with {size} bytes at offset 0x{offset:X}, not inside it")
        };
        let params = [fault.address as u64, u64::from(fault.write), rip as u64, 0];
        stop(bugcheck::PAGE_FAULT_IN_NONPAGED_AREA, params, &note, rip as u64, Some(fault.address));
    }
    true
}

fn map_for_driver(machine: &Machine, physical: u64, bytes: usize) -> *mut u8 {
    if !faults::may_allocate() {
        machine.count(Count::Refusals, 1);
        return std::ptr::null_mut();
    }
    match machine.map_io(physical, bytes) {
        Ok(address) => {
            machine.count(Count::OtherAllocations, 1);
            address
        }
        Err(_) => {
            machine.count(Count::Refusals, 1);
            std::ptr::null_mut()
        }
    }
}

exports! {
    /// `MmMapIoSpace(PhysicalAddress, NumberOfBytes, CacheType)`, up to DISPATCH_LEVEL: null if no device decodes the range.
    [DISPATCH_LEVEL, physical] fn MmMapIoSpace(machine, physical: u64, bytes: usize, _cache: i32) -> *mut u8 {
        map_for_driver(machine, physical, bytes)
    }

    /// `MmMapIoSpaceEx(PhysicalAddress, NumberOfBytes, Protect)`: the same.
    [DISPATCH_LEVEL, physical] fn MmMapIoSpaceEx(machine, physical: u64, bytes: usize, _protect: u32) -> *mut u8 {
        map_for_driver(machine, physical, bytes)
    }

    /// `MmUnmapIoSpace(BaseAddress, NumberOfBytes)`.
    [DISPATCH_LEVEL, address] fn MmUnmapIoSpace(machine, address: *mut u8, _bytes: usize) {
        if !machine.unmap_io(address) {
            violation([0x43, address as u64, 0, 0], "MmUnmapIoSpace of an address that is not mapped");
        }
    }
}
