//! printf into the driver's buffer, and the way from a variadic function to one that takes a list.
//!
//! Stable Rust cannot define a variadic win64 function: a thunk puts the register arguments in front of the others, where the
//! caller has left room for them, and passes the address of the list.
#![allow(unsafe_code)]

use super::format::{Char, Format, Sink, format};
use super::plain;
use crate::exports::Export;
use crate::rtl::codepage;

/// Defines a variadic function that calls `target` with its named arguments and, last, the list of the others.
/// `load` computes the address of the list: into the next argument's register, or into rax if that goes on the stack.
macro_rules! variadic {
    ($($(#[$meta:meta])* fn $name:ident = $target:ident, $load:literal;)*) => {$(
        $(#[$meta])*
        #[unsafe(naked)]
        unsafe extern "win64" fn $name() {
            core::arch::naked_asm!(
                ".cfi_startproc",
                "mov [rsp + 8], rcx",
                "mov [rsp + 16], rdx",
                "mov [rsp + 24], r8",
                "mov [rsp + 32], r9",
                $load,
                "sub rsp, 40",
                ".cfi_adjust_cfa_offset 40",
                "mov [rsp + 32], rax",
                "call {target}",
                "add rsp, 40",
                ".cfi_adjust_cfa_offset -40",
                "ret",
                ".cfi_endproc",
                target = sym $target,
            )
        }
    )*};
}
pub(crate) use variadic;

/// A buffer of the driver's, in its characters.
struct Buffer<T> {
    at: *mut T,
    room: usize,
    written: usize,
    /// The text had more.
    over: bool,
}

trait Output: Format {
    fn of(c: Char) -> Self;
}

impl Output for u8 {
    fn of(c: Char) -> Self {
        match c {
            Char::Byte(byte) => byte,
            Char::Unit(unit) => codepage::to_ansi(unit),
        }
    }
}

impl Output for u16 {
    fn of(c: Char) -> Self {
        match c {
            Char::Byte(byte) => codepage::to_wide(byte),
            Char::Unit(unit) => unit,
        }
    }
}

impl<T: Output> Sink for Buffer<T> {
    fn put(&mut self, c: Char) {
        if self.written == self.room {
            self.over = true;
            return;
        }
        if !self.at.is_null() {
            // SAFETY: the driver's buffer has room for `room` characters; UTF-16 need not be aligned.
            unsafe { self.at.add(self.written).write_unaligned(T::of(c)) };
        }
        self.written += 1;
    }

    fn is_full(&self) -> bool {
        self.over
    }
}

/// # Safety
/// As `format`, and `at` has room for `room` characters, or is null: then they are counted.
unsafe fn print<T: Output>(at: *mut T, room: usize, text: *const T, list: *const u64) -> Buffer<T> {
    let mut buffer = Buffer { at, room, written: 0, over: false };
    // SAFETY: the caller's.
    unsafe { format(&mut buffer, text, list) };
    buffer
}

/// _vsnprintf and _vsnwprintf.
unsafe fn bounded<T: Output>(at: *mut T, room: usize, text: *const T, list: *const u64) -> i32 {
    if at.is_null() && room != 0 {
        return -1;
    }
    let room_or_all = if at.is_null() { i32::MAX as usize } else { room };
    // SAFETY: the caller's.
    unsafe {
        let buffer = print(at, room_or_all, text, list);
        if buffer.over {
            return -1;
        }
        if !at.is_null() && buffer.written < room {
            at.add(buffer.written).write_unaligned(T::default());
        }
        buffer.written as i32
    }
}

/// The functions with `_s`: `room` characters in all, of which `most` may be text. What does not fit into the buffer leaves an empty
/// string, what is cut at `most` stays.
unsafe fn safe<T: Output>(at: *mut T, room: usize, most: usize, text: *const T, list: *const u64) -> i32 {
    /// `_TRUNCATE`.
    const TRUNCATE: usize = usize::MAX;
    if at.is_null() || room == 0 || text.is_null() {
        return -1;
    }
    // SAFETY: the caller's; one character of the room is left for the zero.
    unsafe {
        let buffer = print(at, most.min(room - 1), text, list);
        let keep = !buffer.over || most < room || most == TRUNCATE;
        at.add(if keep { buffer.written } else { 0 }).write_unaligned(T::default());
        if buffer.over { -1 } else { buffer.written as i32 }
    }
}

/// sprintf: as long as it gets.
const UNBOUNDED: usize = i32::MAX as usize;
/// As much text as the buffer holds.
const ALL: usize = usize::MAX - 1;

plain! {
    /// `_vsnprintf(buffer, count, format, list)`: characters written, with a zero behind them if there is room; negative if there are more than
    /// `count`, of which the first are there. With null and 0 only counts.
    fn _vsnprintf(at: *mut u8, room: usize, text: *const u8, list: *const u64) -> i32 {
        // SAFETY: as the page demands.
        unsafe { bounded(at, room, text, list) }
    }
    /// `_vsnwprintf(buffer, count, format, list)`: the same in UTF-16.
    fn _vsnwprintf(at: *mut u16, room: usize, text: *const u16, list: *const u64) -> i32 {
        // SAFETY: as the page demands.
        unsafe { bounded(at, room, text, list) }
    }
    /// `vsprintf(buffer, format, list)`.
    fn vsprintf(at: *mut u8, text: *const u8, list: *const u64) -> i32 {
        // SAFETY: as the page demands.
        unsafe { bounded(at, UNBOUNDED, text, list) }
    }
    /// `vswprintf(buffer, format, list)`, without a count, as the kernel has it.
    fn vswprintf(at: *mut u16, text: *const u16, list: *const u64) -> i32 {
        // SAFETY: as the page demands.
        unsafe { bounded(at, UNBOUNDED, text, list) }
    }
    /// `vsprintf_s(buffer, size, format, list)`: negative and an empty string if it does not fit.
    fn vsprintf_s(at: *mut u8, room: usize, text: *const u8, list: *const u64) -> i32 {
        // SAFETY: as the page demands.
        unsafe { safe(at, room, ALL, text, list) }
    }
    /// `vswprintf_s(buffer, size, format, list)`.
    fn vswprintf_s(at: *mut u16, room: usize, text: *const u16, list: *const u64) -> i32 {
        // SAFETY: as the page demands.
        unsafe { safe(at, room, ALL, text, list) }
    }
    /// `_vsnprintf_s(buffer, size, count, format, list)`: what is cut at `count`, or with `_TRUNCATE` at the size, stays; negative all the same.
    fn _vsnprintf_s(at: *mut u8, room: usize, most: usize, text: *const u8, list: *const u64) -> i32 {
        // SAFETY: as the page demands.
        unsafe { safe(at, room, most, text, list) }
    }
    /// `_vsnwprintf_s(buffer, size, count, format, list)`.
    fn _vsnwprintf_s(at: *mut u16, room: usize, most: usize, text: *const u16, list: *const u64) -> i32 {
        // SAFETY: as the page demands.
        unsafe { safe(at, room, most, text, list) }
    }
}

variadic! {
    fn sprintf = vsprintf, "lea r8, [rsp + 24]";
    fn swprintf = vswprintf, "lea r8, [rsp + 24]";
    fn snprintf = _vsnprintf, "lea r9, [rsp + 32]";
    fn snwprintf = _vsnwprintf, "lea r9, [rsp + 32]";
    fn sprintf_s = vsprintf_s, "lea r9, [rsp + 32]";
    fn swprintf_s = vswprintf_s, "lea r9, [rsp + 32]";
    fn snprintf_s = _vsnprintf_s, "lea rax, [rsp + 40]";
    fn snwprintf_s = _vsnwprintf_s, "lea rax, [rsp + 40]";
}

/// The variadic exports of this module.
pub(crate) static VARIADIC: &[Export] = &[
    Export::new("sprintf", sprintf as *const ()),
    Export::new("swprintf", swprintf as *const ()),
    Export::new("_snprintf", snprintf as *const ()),
    Export::new("_snwprintf", snwprintf as *const ()),
    Export::new("sprintf_s", sprintf_s as *const ()),
    Export::new("swprintf_s", swprintf_s as *const ()),
    Export::new("_snprintf_s", snprintf_s as *const ()),
    Export::new("_snwprintf_s", snwprintf_s as *const ()),
];
