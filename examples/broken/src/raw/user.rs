//! User memory: copied once, with faults caught (rules S27 and S28).

use wddm_sys::image::Recovery;

use super::imports;

/// Copies from user memory. None if it is not there.
pub(crate) fn copy_in(from: usize, to: *mut u8, bytes: usize) -> Option<()> {
    // SAFETY: MmUserProbeAddress is a variable of the kernel that never changes.
    let top = unsafe { *imports::MmUserProbeAddress() };
    if from.checked_add(bytes)? > top {
        return None;
    }
    // SAFETY: the source lies in user memory, whose faults are caught; the callers own the destination.
    (unsafe { broken_guarded_copy(to, from as *const u8, bytes) } == 0).then_some(())
}

// On Windows structured exceptions do this. The loader of the bench gets the addresses between which a fault is
// expected, and where to go on.
core::arch::global_asm!(
    ".hidden broken_guarded_copy",
    ".globl broken_guarded_copy",
    ".type broken_guarded_copy, @function",
    "broken_guarded_copy:",
    "push rdi",
    "push rsi",
    "mov rdi, rcx",
    "mov rsi, rdx",
    "mov rcx, r8",
    ".hidden broken_guarded_copy_start",
    ".globl broken_guarded_copy_start",
    "broken_guarded_copy_start:",
    "rep movsb",
    ".hidden broken_guarded_copy_end",
    ".globl broken_guarded_copy_end",
    "broken_guarded_copy_end:",
    "xor eax, eax",
    "pop rsi",
    "pop rdi",
    "ret",
    ".hidden broken_guarded_copy_landing",
    ".globl broken_guarded_copy_landing",
    "broken_guarded_copy_landing:",
    "mov eax, 1",
    "pop rsi",
    "pop rdi",
    "ret",
    ".size broken_guarded_copy, . - broken_guarded_copy",
);

unsafe extern "win64" {
    fn broken_guarded_copy(to: *mut u8, from: *const u8, bytes: usize) -> u32;
    fn broken_guarded_copy_start();
    fn broken_guarded_copy_end();
    fn broken_guarded_copy_landing();
}

pub(super) static RECOVERIES: &[Recovery] = &[Recovery {
    start: broken_guarded_copy_start as *const (),
    end: broken_guarded_copy_end as *const (),
    landing: broken_guarded_copy_landing as *const (),
}];
