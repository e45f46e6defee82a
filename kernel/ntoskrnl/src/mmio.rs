//! Device registers in the driver's address space: inaccessible memory, each touch of which becomes a call of the device.
#![allow(unsafe_code)]

use std::io;
use std::sync::{Arc, PoisonError, RwLock};

use iced_x86::{Code, Decoder, DecoderOptions, Instruction, Mnemonic, OpKind, Register};

use crate::Machine;
use crate::bugcheck::{self, stop};
use crate::cpu::{Count, Cpu, DISPATCH_LEVEL};
use crate::events::Event;
use crate::exports::exports;
use crate::fault::Fault;
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

impl Access<'_> {
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

fn mask(size: usize) -> u64 {
    if size >= 8 { u64::MAX } else { (1 << (size * 8)) - 1 }
}

fn sign_extend(value: u64, size: usize) -> u64 {
    let shift = 64 - size as u32 * 8;
    ((value << shift) as i64 >> shift) as u64
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

fn decode(rip: usize) -> Instruction {
    let in_page = (PAGE - rip % PAGE).min(15);
    let mut instruction = Instruction::default();
    for len in [in_page, 15] {
        // SAFETY: an instruction begins at `rip`. Bytes beyond its page are only read when the
        // instruction did not end within, so that they belong to it too.
        let bytes = unsafe { std::slice::from_raw_parts(rip as *const u8, len) };
        instruction = Decoder::with_ip(64, bytes, rip as u64, DecoderOptions::NONE).decode();
        if instruction.code() != Code::INVALID {
            break;
        }
    }
    instruction
}

fn greg(register: Register) -> Option<usize> {
    let index = match register.full_register() {
        Register::RAX => libc::REG_RAX,
        Register::RBX => libc::REG_RBX,
        Register::RCX => libc::REG_RCX,
        Register::RDX => libc::REG_RDX,
        Register::RSI => libc::REG_RSI,
        Register::RDI => libc::REG_RDI,
        Register::RBP => libc::REG_RBP,
        Register::RSP => libc::REG_RSP,
        Register::R8 => libc::REG_R8,
        Register::R9 => libc::REG_R9,
        Register::R10 => libc::REG_R10,
        Register::R11 => libc::REG_R11,
        Register::R12 => libc::REG_R12,
        Register::R13 => libc::REG_R13,
        Register::R14 => libc::REG_R14,
        Register::R15 => libc::REG_R15,
        _ => return None,
    };
    Some(index as usize)
}

fn is_high_byte(register: Register) -> bool {
    matches!(register, Register::AH | Register::BH | Register::CH | Register::DH)
}

fn get(fault: &Fault<'_>, register: Register) -> Option<u64> {
    let value = fault.context.uc_mcontext.gregs[greg(register)?] as u64;
    let value = if is_high_byte(register) { value >> 8 } else { value };
    Some(value & mask(register.size()))
}

/// Writes a register as the processor does: 32 bits clear the upper half, smaller ones leave the rest.
fn set(fault: &mut Fault<'_>, register: Register, value: u64) -> Option<()> {
    let place = &mut fault.context.uc_mcontext.gregs[greg(register)?];
    let old = *place as u64;
    let new = match register.size() {
        8 => value,
        4 => value & mask(4),
        2 => old & !mask(2) | value & mask(2),
        _ if is_high_byte(register) => old & !0xFF00 | (value & 0xFF) << 8,
        _ => old & !mask(1) | value & mask(1),
    };
    *place = new as i64;
    Some(())
}

const CF: u64 = 1;
const PF: u64 = 1 << 2;
const AF: u64 = 1 << 4;
const ZF: u64 = 1 << 6;
const SF: u64 = 1 << 7;
const OF: u64 = 1 << 11;

#[derive(Clone, Copy, PartialEq)]
enum Alu {
    And,
    Or,
    Xor,
    Add,
    Sub,
}

/// The result of an operation of `size` bytes and its flags.
fn alu(op: Alu, a: u64, b: u64, size: usize) -> (u64, u64) {
    let (a, b) = (a & mask(size), b & mask(size));
    let sign = 1u64 << (size * 8 - 1);
    let result = match op {
        Alu::And => a & b,
        Alu::Or => a | b,
        Alu::Xor => a ^ b,
        Alu::Add => a.wrapping_add(b),
        Alu::Sub => a.wrapping_sub(b),
    } & mask(size);
    let mut flags = 0;
    let mut set = |flag, on: bool| flags |= if on { flag } else { 0 };
    set(ZF, result == 0);
    set(SF, result & sign != 0);
    set(PF, (result as u8).count_ones().is_multiple_of(2));
    match op {
        Alu::Add => {
            set(CF, result < a);
            set(OF, (a ^ result) & (b ^ result) & sign != 0);
            set(AF, (a ^ b ^ result) & 0x10 != 0);
        }
        Alu::Sub => {
            set(CF, a < b);
            set(OF, (a ^ b) & (a ^ result) & sign != 0);
            set(AF, (a ^ b ^ result) & 0x10 != 0);
        }
        _ => {}
    }
    (result, flags)
}

fn set_flags(fault: &mut Fault<'_>, flags: u64) {
    let place = &mut fault.context.uc_mcontext.gregs[libc::REG_EFL as usize];
    *place = (*place as u64 & !(CF | PF | AF | ZF | SF | OF) | flags) as i64;
}

/// The value of an operand that is a register or an immediate.
fn value_of(instruction: &Instruction, operand: u32, fault: &Fault<'_>) -> Option<u64> {
    match instruction.op_kind(operand) {
        OpKind::Register => get(fault, instruction.op_register(operand)),
        _ => instruction.try_immediate(operand).ok(),
    }
}

fn emulate(i: &Instruction, size: usize, access: &Access<'_>, fault: &mut Fault<'_>) -> Option<()> {
    if i.has_rep_prefix() || i.has_repne_prefix() || i.op_count() != 2 {
        return None;
    }
    let to_memory = i.op0_kind() == OpKind::Memory;
    if to_memory == (i.op1_kind() == OpKind::Memory) {
        return None;
    }
    let operation = match i.mnemonic() {
        Mnemonic::And | Mnemonic::Test => Some(Alu::And),
        Mnemonic::Or => Some(Alu::Or),
        Mnemonic::Xor => Some(Alu::Xor),
        Mnemonic::Add => Some(Alu::Add),
        Mnemonic::Sub | Mnemonic::Cmp => Some(Alu::Sub),
        _ => None,
    };
    match i.mnemonic() {
        Mnemonic::Mov if to_memory => access.write(size, value_of(i, 1, fault)?),
        Mnemonic::Mov | Mnemonic::Movzx => {
            greg(i.op0_register())?;
            set(fault, i.op0_register(), access.read(size))?;
        }
        Mnemonic::Movsx | Mnemonic::Movsxd => {
            greg(i.op0_register())?;
            set(fault, i.op0_register(), sign_extend(access.read(size), size))?;
        }
        Mnemonic::Xchg => {
            let register = if to_memory { i.op1_register() } else { i.op0_register() };
            let new = get(fault, register)?;
            let old = access.read(size);
            access.write(size, new);
            set(fault, register, old)?;
        }
        mnemonic => {
            let operation = operation?;
            let other = value_of(i, u32::from(to_memory), fault)?;
            let memory = access.read(size);
            let (a, b) = if to_memory { (memory, other) } else { (other, memory) };
            let (result, flags) = alu(operation, a, b, size);
            if !matches!(mnemonic, Mnemonic::Test | Mnemonic::Cmp) {
                if to_memory {
                    access.write(size, result);
                } else {
                    set(fault, i.op0_register(), result)?;
                }
            }
            set_flags(fault, flags);
        }
    }
    fault.set_rip(i.next_ip() as usize);
    Some(())
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

/// Makes the decoder's tables, which it does on first use: not inside a fault.
pub(crate) fn prepare() {
    let _ = decode(prepare as *const () as usize);
}
