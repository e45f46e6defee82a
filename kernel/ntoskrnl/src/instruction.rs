//! Single instructions of driver code, carried out in the fault handler.
#![allow(unsafe_code)]

use iced_x86::{Code, Decoder, DecoderOptions, Instruction, Mnemonic, OpKind, Register};

use crate::fault::Fault;
use crate::map::PAGE;

/// What an instruction's memory operand stands for: 1, 2, 4 or 8 bytes.
pub(crate) trait Place {
    fn read(&self, size: usize) -> u64;
    fn write(&self, size: usize, value: u64);
}

pub(crate) fn mask(size: usize) -> u64 {
    if size >= 8 { u64::MAX } else { (1 << (size * 8)) - 1 }
}

fn sign_extend(value: u64, size: usize) -> u64 {
    let shift = 64 - size as u32 * 8;
    ((value << shift) as i64 >> shift) as u64
}

/// The instruction at an address.
pub(crate) fn decode(rip: usize) -> Instruction {
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

pub(crate) fn get(fault: &Fault<'_>, register: Register) -> Option<u64> {
    let value = fault.context.uc_mcontext.gregs[greg(register)?] as u64;
    let value = if is_high_byte(register) { value >> 8 } else { value };
    Some(value & mask(register.size()))
}

/// Writes a register as the processor does: 32 bits clear the upper half, smaller ones leave the rest.
pub(crate) fn set(fault: &mut Fault<'_>, register: Register, value: u64) -> Option<()> {
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

/// Does what an instruction does whose memory operand is `access`, of `size` bytes. None for one that it does not know.
pub(crate) fn emulate(
    i: &Instruction,
    size: usize,
    access: &impl Place,
    fault: &mut Fault<'_>,
) -> Option<()> {
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

/// Makes the decoder's tables, which it does on first use: not inside a fault.
pub(crate) fn prepare() {
    let _ = decode(prepare as *const () as usize);
}
