//! What compilers call by themselves.
#![allow(unsafe_code)]

use core::arch::naked_asm;

use crate::cpu::HIGH_LEVEL;
use crate::exports::Export;
use crate::seh::raising;

/// `__chkstk`: touches every page of the `rax` bytes of stack that the caller is about to take, from the top down, so that a
/// stack that is too small ends at its guard page. Changes no register.
#[unsafe(naked)]
unsafe extern "win64" fn check_stack() {
    naked_asm!(
        ".cfi_startproc",
        "push r10",
        ".cfi_adjust_cfa_offset 8",
        "push r11",
        ".cfi_adjust_cfa_offset 8",
        // r10: the page of the caller's stack pointer; r11: the page of what it will be.
        "lea r10, [rsp + 24]",
        "mov r11, r10",
        "sub r11, rax",
        "jnc 2f",
        "xor r11d, r11d",
        "2:",
        "and r10, -4096",
        "and r11, -4096",
        "3:",
        "cmp r10, r11",
        "jbe 4f",
        "sub r10, 4096",
        "test byte ptr [r10], 0",
        "jmp 3b",
        "4:",
        "pop r11",
        ".cfi_adjust_cfa_offset -8",
        "pop r10",
        ".cfi_adjust_cfa_offset -8",
        "ret",
        ".cfi_endproc",
    )
}

const STATUS_NOT_IMPLEMENTED: u32 = 0xC000_0002;

raising! {
    /// `_purecall()`: a pure virtual function was called. Raises STATUS_NOT_IMPLEMENTED.
    [HIGH_LEVEL, 0] fn _purecall(_machine, _a: u64, _b: u64, _c: u64, _d: u64) -> () {
        Err(STATUS_NOT_IMPLEMENTED)
    }
}

/// The exports of this module that raise nothing.
pub(crate) static EXPORTS: &[Export] = &[Export::new("__chkstk", check_stack as *const ())];
