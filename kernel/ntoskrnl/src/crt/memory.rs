//! Copying, filling and comparing memory.
//!
//! A driver calls these inside `__try` on user memory, so a fault in them must unwind: they are leaf functions in
//! Windows' sense. They do not move the stack pointer and change volatile registers only (rax, rcx, rdx, r8 to r11, xmm0
//! to xmm3): the caller's frame is that of the return address at `[rsp]`, at every instruction. They read and write
//! nothing outside of the ranges, each byte once, so a fault's address is one of theirs. The section `nt_leaf` is how the
//! dispatcher of exceptions knows them.
#![allow(unsafe_code)]

use core::arch::naked_asm;

use crate::exports::Export;

/// `memcpy`, `memmove`, `RtlCopyMemory`, `RtlMoveMemory`: (Destination, Source, Length). Answers the destination. The ranges may overlap.
#[unsafe(naked)]
#[unsafe(link_section = "nt_leaf")]
pub(crate) unsafe extern "win64" fn copy() {
    naked_asm!(
        "mov rax, rcx",
        "mov r9, rcx",
        "sub r9, rdx",
        // The destination begins inside of the source: from the end, otherwise from the start.
        "cmp r9, r8",
        "jb 5f",
        "2:",
        "cmp r8, 64",
        "jb 3f",
        "movups xmm0, [rdx]",
        "movups xmm1, [rdx + 16]",
        "movups xmm2, [rdx + 32]",
        "movups xmm3, [rdx + 48]",
        "movups [rcx], xmm0",
        "movups [rcx + 16], xmm1",
        "movups [rcx + 32], xmm2",
        "movups [rcx + 48], xmm3",
        "add rdx, 64",
        "add rcx, 64",
        "sub r8, 64",
        "jmp 2b",
        "3:",
        "cmp r8, 8",
        "jb 4f",
        "mov r9, [rdx]",
        "mov [rcx], r9",
        "add rdx, 8",
        "add rcx, 8",
        "sub r8, 8",
        "jmp 3b",
        "4:",
        "test r8, r8",
        "jz 9f",
        "movzx r9d, byte ptr [rdx]",
        "mov [rcx], r9b",
        "inc rdx",
        "inc rcx",
        "dec r8",
        "jmp 4b",
        "5:",
        "cmp r8, 64",
        "jb 6f",
        "movups xmm0, [rdx + r8 - 16]",
        "movups xmm1, [rdx + r8 - 32]",
        "movups xmm2, [rdx + r8 - 48]",
        "movups xmm3, [rdx + r8 - 64]",
        "movups [rcx + r8 - 16], xmm0",
        "movups [rcx + r8 - 32], xmm1",
        "movups [rcx + r8 - 48], xmm2",
        "movups [rcx + r8 - 64], xmm3",
        "sub r8, 64",
        "jmp 5b",
        "6:",
        "cmp r8, 8",
        "jb 7f",
        "mov r9, [rdx + r8 - 8]",
        "mov [rcx + r8 - 8], r9",
        "sub r8, 8",
        "jmp 6b",
        "7:",
        "test r8, r8",
        "jz 9f",
        "movzx r9d, byte ptr [rdx + r8 - 1]",
        "mov [rcx + r8 - 1], r9b",
        "dec r8",
        "jmp 7b",
        "9:",
        "ret",
    )
}

/// `memset(Destination, Value, Length)`. Answers the destination.
#[unsafe(naked)]
#[unsafe(link_section = "nt_leaf")]
unsafe extern "win64" fn fill() {
    naked_asm!(
        "mov rax, rcx",
        "movzx edx, dl",
        "mov r9, 0x0101010101010101",
        "imul rdx, r9",
        "movq xmm0, rdx",
        "punpcklqdq xmm0, xmm0",
        "2:",
        "cmp r8, 64",
        "jb 3f",
        "movups [rcx], xmm0",
        "movups [rcx + 16], xmm0",
        "movups [rcx + 32], xmm0",
        "movups [rcx + 48], xmm0",
        "add rcx, 64",
        "sub r8, 64",
        "jmp 2b",
        "3:",
        "cmp r8, 8",
        "jb 4f",
        "mov [rcx], rdx",
        "add rcx, 8",
        "sub r8, 8",
        "jmp 3b",
        "4:",
        "test r8, r8",
        "jz 9f",
        "mov [rcx], dl",
        "inc rcx",
        "dec r8",
        "jmp 4b",
        "9:",
        "ret",
    )
}

/// `RtlFillMemory(Destination, Length, Fill)`.
#[unsafe(naked)]
#[unsafe(link_section = "nt_leaf")]
unsafe extern "win64" fn fill_length_first() {
    naked_asm!("xchg rdx, r8", "jmp {fill}", fill = sym fill)
}

/// `RtlZeroMemory(Destination, Length)`.
#[unsafe(naked)]
#[unsafe(link_section = "nt_leaf")]
unsafe extern "win64" fn zero() {
    naked_asm!("mov r8, rdx", "xor edx, edx", "jmp {fill}", fill = sym fill)
}

/// `RtlCompareMemory(Source1, Source2, Length)`: how many bytes at the start are the same.
#[unsafe(naked)]
#[unsafe(link_section = "nt_leaf")]
unsafe extern "win64" fn same_bytes() {
    naked_asm!(
        "xor eax, eax",
        "2:",
        "lea r9, [rax + 8]",
        "cmp r9, r8",
        "ja 4f",
        "mov r10, [rcx + rax]",
        "cmp r10, [rdx + rax]",
        "jne 4f",
        "mov rax, r9",
        "jmp 2b",
        "4:",
        "cmp rax, r8",
        "jae 9f",
        "movzx r10d, byte ptr [rcx + rax]",
        "cmp r10b, [rdx + rax]",
        "jne 9f",
        "inc rax",
        "jmp 4b",
        "9:",
        "ret",
    )
}

/// `memcmp(A, B, Length)`: the difference of the first bytes that differ, as unsigned ones; 0 if none do.
#[unsafe(naked)]
#[unsafe(link_section = "nt_leaf")]
unsafe extern "win64" fn compare() {
    naked_asm!(
        "xor r11d, r11d",
        "2:",
        "lea r9, [r11 + 8]",
        "cmp r9, r8",
        "ja 4f",
        "mov r10, [rcx + r11]",
        "cmp r10, [rdx + r11]",
        "jne 4f",
        "mov r11, r9",
        "jmp 2b",
        "4:",
        "xor eax, eax",
        "cmp r11, r8",
        "jae 9f",
        "movzx eax, byte ptr [rcx + r11]",
        "movzx r10d, byte ptr [rdx + r11]",
        "inc r11",
        "sub eax, r10d",
        "jz 4b",
        "9:",
        "ret",
    )
}

/// The exports of this module.
pub(crate) static EXPORTS: &[Export] = &[
    Export::new("memcpy", copy as *const ()),
    Export::new("memmove", copy as *const ()),
    Export::new("RtlCopyMemory", copy as *const ()),
    Export::new("RtlCopyMemoryNonTemporal", copy as *const ()),
    Export::new("RtlMoveMemory", copy as *const ()),
    Export::new("memset", fill as *const ()),
    Export::new("RtlFillMemory", fill_length_first as *const ()),
    Export::new("RtlZeroMemory", zero as *const ()),
    Export::new("memcmp", compare as *const ()),
    Export::new("RtlCompareMemory", same_bytes as *const ()),
];
