//! What a fault is as an exception.

use iced_x86::{Mnemonic, OpKind};

use super::ExceptionRecord;
use super::status::*;
use crate::crt;
use crate::fault::{Fault, is_user};
use crate::image::modules;
use crate::instruction;

// The causes of SIGFPE that are not about integers.
const FPE_FLTDIV: i32 = 3;
const FPE_FLTOVF: i32 = 4;
const FPE_FLTUND: i32 = 5;
const FPE_FLTRES: i32 = 6;
const FPE_FLTINV: i32 = 7;
const FPE_FLTSUB: i32 = 8;

/// An access violation's first parameter: what the access was.
const READ: u64 = 0;
const WRITE: u64 = 1;
const EXECUTE: u64 = 8;

/// The record of a fault below DISPATCH_LEVEL that Windows would make an exception of; None for those that stop it at once.
pub(crate) fn of_fault(fault: &Fault<'_>) -> Option<ExceptionRecord> {
    let rip = fault.rip() as u64;
    let record = |code, parameters: &[u64]| Some(ExceptionRecord::new(code, 0, rip, parameters));
    match fault.signal {
        libc::SIGSEGV | libc::SIGBUS if fault.addressed => {
            let access = match (fault.fetch(), fault.write) {
                (true, _) => EXECUTE,
                (_, true) => WRITE,
                _ => READ,
            };
            // The kernel's own addresses do not come and go: an invalid one is no exception but the end.
            if is_user(fault.address) {
                record(STATUS_ACCESS_VIOLATION, &[access, fault.address as u64])
            } else {
                None
            }
        }
        // An address that cannot exist: the processor does not say which, nor what the access was.
        libc::SIGSEGV => record(STATUS_ACCESS_VIOLATION, &[READ, u64::MAX]),
        libc::SIGBUS => record(STATUS_DATATYPE_MISALIGNMENT, &[]),
        libc::SIGFPE => record(arithmetic(fault), &[]),
        libc::SIGILL => record(STATUS_ILLEGAL_INSTRUCTION, &[]),
        libc::SIGTRAP => {
            record(if fault.detail == libc::SI_KERNEL { STATUS_BREAKPOINT } else { STATUS_SINGLE_STEP }, &[0])
        }
        _ => None,
    }
}

/// What an arithmetic fault is: the processor has one for a division by zero and for a quotient that does not fit.
pub(crate) fn arithmetic(fault: &Fault<'_>) -> u32 {
    match fault.detail {
        FPE_FLTDIV => STATUS_FLOAT_DIVIDE_BY_ZERO,
        FPE_FLTOVF => STATUS_FLOAT_OVERFLOW,
        FPE_FLTUND => STATUS_FLOAT_UNDERFLOW,
        FPE_FLTRES => STATUS_FLOAT_INEXACT_RESULT,
        FPE_FLTINV => STATUS_FLOAT_INVALID_OPERATION,
        FPE_FLTSUB => STATUS_FLOAT_DENORMAL_OPERAND,
        _ if divides_by_zero(fault) => STATUS_INTEGER_DIVIDE_BY_ZERO,
        _ => STATUS_INTEGER_OVERFLOW,
    }
}

fn divides_by_zero(fault: &Fault<'_>) -> bool {
    let instruction = instruction::decode(fault.rip());
    if !matches!(instruction.mnemonic(), Mnemonic::Div | Mnemonic::Idiv) {
        return false;
    }
    if instruction.op0_kind() == OpKind::Register {
        return instruction::get(fault, instruction.op0_register()) == Some(0);
    }
    let address = instruction.virtual_address(0, 0, |register, _, _| {
        // Only fs and gs have a base, and no compiler divides by what lies there.
        if register.is_segment_register() { Some(0) } else { instruction::get(fault, register) }
    });
    let mut bytes = [0; 8];
    let size = instruction.memory_size().size().min(8);
    let Some(address) = address else { return false };
    // SAFETY: the instruction has just read its divisor from there, so that it can be read.
    unsafe { std::ptr::copy_nonoverlapping(address as *const u8, bytes.as_mut_ptr(), size) };
    bytes == [0; 8]
}

/// Whether the instruction belongs to a driver: to its image, to a leaf function of the kernel that it has called, or to
/// nobody because it has called what is no code. `caller`: what lies on top of the stack.
pub(super) fn is_drivers(rip: u64, caller: impl FnOnce() -> Option<u64>) -> bool {
    modules::at(rip as usize).is_some()
        || is_leaf(rip)
        || is_user(rip as usize) && caller().is_some_and(|caller| modules::at(caller as usize).is_some())
}

/// Whether an address lies in an export that works for its caller as if it were a part of it: a leaf function in Windows'
/// sense, which leaves the stack pointer and the nonvolatile registers alone. All of them lie in the section `nt_leaf`.
fn is_leaf(rip: u64) -> bool {
    unsafe extern "C" {
        static __start_nt_leaf: u8;
        static __stop_nt_leaf: u8;
    }
    // One of them is named here, so that the section is there whatever else the linker drops.
    let start = (&raw const __start_nt_leaf as u64).min(crt::memory::copy as *const () as u64);
    (start..&raw const __stop_nt_leaf as u64).contains(&rip)
}
