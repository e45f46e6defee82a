//! The copy whose faults are caught, in assembly: `nt_guarded_copy(to, from, length)` answers 0, or 1 after a fault.
//!
//! Natively the loader of the bench gets the addresses between which a fault is expected, and where to go on. In a PE
//! image the same is said in the scope table of a structured exception handler, which is what `__try { copy } __except
//! (EXCEPTION_EXECUTE_HANDLER) { return 1; }` compiles to.
#![allow(unsafe_code)]

#[cfg(all(target_arch = "x86_64", not(windows)))]
core::arch::global_asm!(
    ".hidden nt_guarded_copy",
    ".globl nt_guarded_copy",
    ".type nt_guarded_copy, @function",
    "nt_guarded_copy:",
    "push rdi",
    "push rsi",
    "mov rdi, rcx",
    "mov rsi, rdx",
    "mov rcx, r8",
    ".hidden nt_guarded_copy_start",
    ".globl nt_guarded_copy_start",
    "nt_guarded_copy_start:",
    "rep movsb",
    ".hidden nt_guarded_copy_end",
    ".globl nt_guarded_copy_end",
    "nt_guarded_copy_end:",
    "xor eax, eax",
    "pop rsi",
    "pop rdi",
    "ret",
    ".hidden nt_guarded_copy_landing",
    ".globl nt_guarded_copy_landing",
    "nt_guarded_copy_landing:",
    "mov eax, 1",
    "pop rsi",
    "pop rdi",
    "ret",
    ".size nt_guarded_copy, . - nt_guarded_copy",
);

#[cfg(all(target_arch = "x86_64", windows))]
core::arch::global_asm!(
    ".text",
    ".globl nt_guarded_copy",
    ".def nt_guarded_copy; .scl 2; .type 32; .endef",
    ".p2align 4",
    ".seh_proc nt_guarded_copy",
    ".seh_handler __C_specific_handler, @except",
    "nt_guarded_copy:",
    "push rdi",
    ".seh_pushreg rdi",
    "push rsi",
    ".seh_pushreg rsi",
    ".seh_endprologue",
    "mov rdi, rcx",
    "mov rsi, rdx",
    "mov rcx, r8",
    "nt_guarded_copy_start:",
    "rep movsb",
    "nt_guarded_copy_end:",
    "xor eax, eax",
    "jmp nt_guarded_copy_return",
    "nt_guarded_copy_landing:",
    "mov eax, 1",
    "nt_guarded_copy_return:",
    "pop rsi",
    "pop rdi",
    "ret",
    ".seh_handlerdata",
    // One scope: from, to, EXCEPTION_EXECUTE_HANDLER, where to go on.
    ".long 1",
    ".long nt_guarded_copy_start@IMGREL",
    ".long nt_guarded_copy_end@IMGREL",
    ".long 1",
    ".long nt_guarded_copy_landing@IMGREL",
    ".text",
    ".seh_endproc",
);

#[cfg(all(target_arch = "aarch64", windows))]
core::arch::global_asm!(
    ".text",
    ".globl nt_guarded_copy",
    ".def nt_guarded_copy; .scl 2; .type 32; .endef",
    ".p2align 2",
    ".seh_proc nt_guarded_copy",
    ".seh_handler __C_specific_handler, @except",
    "nt_guarded_copy:",
    "stp x29, x30, [sp, #-16]!",
    ".seh_save_fplr_x 16",
    "mov x29, sp",
    ".seh_set_fp",
    ".seh_endprologue",
    "mov w8, wzr",
    "nt_guarded_copy_start:",
    "cbz x2, nt_guarded_copy_end",
    "ldrb w9, [x1], #1",
    "strb w9, [x0], #1",
    "sub x2, x2, #1",
    "b nt_guarded_copy_start",
    "nt_guarded_copy_end:",
    "b nt_guarded_copy_return",
    "nt_guarded_copy_landing:",
    "mov w8, #1",
    "nt_guarded_copy_return:",
    "mov w0, w8",
    ".seh_startepilogue",
    "ldp x29, x30, [sp], #16",
    ".seh_save_fplr_x 16",
    ".seh_endepilogue",
    "ret",
    ".seh_handlerdata",
    ".long 1",
    ".long nt_guarded_copy_start@IMGREL",
    ".long nt_guarded_copy_end@IMGREL",
    ".long 1",
    ".long nt_guarded_copy_landing@IMGREL",
    ".text",
    ".seh_endproc",
);

#[cfg(target_arch = "x86_64")]
unsafe extern "win64" {
    pub(crate) fn nt_guarded_copy(to: *mut u8, from: *const u8, length: usize) -> u32;
}

#[cfg(not(target_arch = "x86_64"))]
unsafe extern "C" {
    pub(crate) fn nt_guarded_copy(to: *mut u8, from: *const u8, length: usize) -> u32;
}

#[cfg(all(target_arch = "x86_64", not(windows)))]
mod recovery {
    use wddm_sys::image::Recovery;

    unsafe extern "win64" {
        fn nt_guarded_copy_start();
        fn nt_guarded_copy_end();
        fn nt_guarded_copy_landing();
    }

    pub(super) static TABLE: &[Recovery] = &[Recovery {
        start: nt_guarded_copy_start as *const (),
        end: nt_guarded_copy_end as *const (),
        landing: nt_guarded_copy_landing as *const (),
    }];
}

/// The guarded copies of this crate, for a native image's recovery table.
#[cfg(all(target_arch = "x86_64", not(windows)))]
pub static RECOVERIES: &[wddm_sys::image::Recovery] = recovery::TABLE;

/// None: the image's exception tables say it.
#[cfg(windows)]
pub static RECOVERIES: &[wddm_sys::image::Recovery] = &[];
