//! The block that a processor's gs register points to, as far as driver code reads it without asking the kernel: a
//! `KPCR` with the `KPRCB` in it. Every thread that is inside a machine has one.
#![allow(unsafe_code)]

use std::cell::Cell;
use std::ffi::c_void;
use std::sync::OnceLock;

/// Quadwords: a page. What is not named below reads as 0.
const WORDS: usize = 512;
const SELF: usize = 0x18 / 8;
const CURRENT_PRCB: usize = 0x20 / 8;
const USED_SELF: usize = 0x30 / 8;
/// Major and minor version of the structure, and how fast the processor stalls.
const VERSION: usize = 0x60 / 8;
const PRCB: usize = 0x180 / 8;
/// KTHREAD.
const CURRENT_THREAD: usize = 0x188 / 8;
/// The processor's number, in the upper half.
const NUMBER: usize = 0x1A0 / 8;

#[repr(align(64))]
struct Block {
    words: [Cell<u64>; WORDS],
    /// What gs was before.
    outer: Cell<u64>,
}

thread_local! {
    static BLOCK: Block = const { Block { words: [const { Cell::new(0) }; WORDS], outer: Cell::new(0) } };
}

/// The thread enters its first machine: gs is the block's.
pub(crate) fn enter() {
    crate::thread::current();
    BLOCK.with(|block| {
        let address = base_of(block);
        block.words[SELF].set(address);
        block.words[CURRENT_PRCB].set(address + 8 * PRCB as u64);
        block.words[USED_SELF].set(address);
        block.words[VERSION].set(1 | 1 << 16);
        block.words[NUMBER].set(u64::from(crate::processor::number()) << 32);
        block.outer.set(gs());
        set_gs(address);
    });
}

/// It leaves the last: gs is what it was.
pub(crate) fn leave() {
    BLOCK.with(|block| set_gs(block.outer.get()));
}

/// The object of the thread, what KeGetCurrentThread answers.
pub(crate) fn set_thread(object: *const c_void) {
    BLOCK.with(|block| block.words[CURRENT_THREAD].set(object as u64));
}

/// What [`set_thread`] was told last, or 0.
pub(crate) fn thread() -> u64 {
    BLOCK.with(|block| block.words[CURRENT_THREAD].get())
}

/// Where this thread's block lies.
pub(crate) fn base() -> u64 {
    BLOCK.with(base_of)
}

fn base_of(block: &Block) -> u64 {
    std::ptr::from_ref(block) as u64
}

/// Whether user mode may use the instructions for it; otherwise the system has to be asked.
fn has_instructions() -> bool {
    const FSGSBASE: libc::c_ulong = 1 << 1;
    static HAS: OnceLock<bool> = OnceLock::new();
    // SAFETY: getauxval only reads.
    *HAS.get_or_init(|| unsafe { libc::getauxval(libc::AT_HWCAP2) } & FSGSBASE != 0)
}

const ARCH_SET_GS: libc::c_int = 0x1001;
const ARCH_GET_GS: libc::c_int = 0x1004;

fn gs() -> u64 {
    let mut value = 0u64;
    // SAFETY: reads a register; the instruction exists, or arch_prctl(2) writes the word that it is given.
    unsafe {
        if has_instructions() {
            std::arch::asm!("rdgsbase {}", out(reg) value, options(nomem, nostack, preserves_flags));
        } else {
            libc::syscall(libc::SYS_arch_prctl, ARCH_GET_GS, &raw mut value);
        }
    }
    value
}

fn set_gs(value: u64) {
    // SAFETY: nothing of Linux's on x86-64 uses gs in user mode, so that it is the driver's alone.
    unsafe {
        if has_instructions() {
            std::arch::asm!("wrgsbase {}", in(reg) value, options(nomem, nostack, preserves_flags));
        } else {
            libc::syscall(libc::SYS_arch_prctl, ARCH_SET_GS, value);
        }
    }
}
