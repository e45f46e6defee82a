//! DbgPrint and its kin: printf of the kernel, into the stream of events. And the debugger, which is not there.
#![allow(unsafe_code)]

use crate::Machine;
use crate::cpu::{HIGH_LEVEL, PASSIVE_LEVEL};
use crate::crt::format::{Readable, format};
use crate::crt::print::variadic;
use crate::events::Event;
use crate::exports::{Export, call, exports};

/// The most bytes of one print: DbgPrint cuts at 512.
const LIMIT: usize = 512;

variadic! {
    /// `DbgPrintEx(ComponentId, Level, Format, ...)`, up to DIRQL. STATUS_SUCCESS.
    fn dbg_print_ex = v_dbg_print_ex, "lea r9, [rsp + 32]";
    /// `DbgPrint(Format, ...)`, the same.
    fn dbg_print = print, "lea rdx, [rsp + 16]";
}

/// `vDbgPrintEx(ComponentId, Level, Format, arglist)`.
unsafe extern "win64" fn v_dbg_print_ex(
    _component: u32,
    _level: u32,
    text: *const u8,
    list: *const u64,
) -> i32 {
    // SAFETY: the caller passes a format and the list that belongs to it.
    unsafe { print(text, list) }
}

/// `vDbgPrintExWithPrefix(Prefix, ComponentId, Level, Format, arglist)`.
unsafe extern "win64" fn v_dbg_print_ex_with_prefix(
    prefix: *const u8,
    _component: u32,
    _level: u32,
    text: *const u8,
    list: *const u64,
) -> i32 {
    call("vDbgPrintExWithPrefix", HIGH_LEVEL, 0, |machine| {
        // SAFETY: the caller passes a string, a format and the list that belongs to it.
        unsafe {
            let prefix = formatted(c"%s".as_ptr().cast(), [prefix as u64].as_ptr());
            emit(machine, &(prefix + &formatted(text, list)));
        }
    });
    0
}

unsafe extern "win64" fn print(text: *const u8, list: *const u64) -> i32 {
    call("DbgPrintEx", HIGH_LEVEL, 0, |machine| {
        if machine.has_readers() {
            // SAFETY: the driver passes a format and what it asks for, as the page demands.
            emit(machine, &unsafe { formatted(text, list) });
        }
    });
    0
}

/// # Safety
/// As `format`.
unsafe fn formatted(text: *const u8, list: *const u64) -> String {
    let mut sink = Readable::new(LIMIT);
    // SAFETY: the caller's.
    unsafe { format(&mut sink, text, list) };
    sink.into_text()
}

fn emit(machine: &Machine, text: &str) {
    let end = (0..=text.len().min(LIMIT)).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    machine.emit(&Event::DebugPrint { text: &text[..end] });
}

/// `DbgBreakPoint()` and `DbgBreakPointWithStatus(Status)`, any IRQL: STATUS_BREAKPOINT, as there is no debugger to break into.
#[unsafe(naked)]
#[unsafe(link_section = "nt_leaf")]
pub(crate) unsafe extern "win64" fn dbg_break_point() {
    core::arch::naked_asm!("int3", "ret")
}

/// The printing exports of this module, and those for breaking into the debugger.
pub(crate) static PRINTS: &[Export] = &[
    Export::new("DbgPrintEx", dbg_print_ex as *const ()),
    Export::new("DbgPrint", dbg_print as *const ()),
    Export::new("vDbgPrintEx", v_dbg_print_ex as *const ()),
    Export::new("vDbgPrintExWithPrefix", v_dbg_print_ex_with_prefix as *const ()),
    Export::new("DbgBreakPoint", dbg_break_point as *const ()),
    Export::new("DbgBreakPointWithStatus", dbg_break_point as *const ()),
];

exports! {
    /// `DbgPrompt(Prompt, Response, Length)`, at PASSIVE_LEVEL: prints the prompt. Nobody answers: 0 characters.
    [PASSIVE_LEVEL, 0] fn DbgPrompt(machine, prompt: *const u8, response: *mut u8, length: u32) -> u32 {
        // SAFETY: the driver passes a string, and a buffer of this many characters.
        unsafe {
            emit(machine, &formatted(c"%s".as_ptr().cast(), [prompt as u64].as_ptr()));
            if length > 0 {
                response.write(0);
            }
        }
        0
    }

    /// `KdRefreshDebuggerNotPresent()`, any IRQL: TRUE, there is none.
    [HIGH_LEVEL, 0] fn KdRefreshDebuggerNotPresent(_machine) -> u8 {
        KD_DEBUGGER_NOT_PRESENT
    }
}

/// `KdDebuggerEnabled` and `KdDebuggerNotPresent`, BOOLEANs.
static KD_DEBUGGER_ENABLED: u8 = 0;
static KD_DEBUGGER_NOT_PRESENT: u8 = 1;

/// The data exports of this module.
pub(crate) static VARIABLES: &[Export] = &[
    Export::new("KdDebuggerEnabled", (&raw const KD_DEBUGGER_ENABLED).cast()),
    Export::new("KdDebuggerNotPresent", (&raw const KD_DEBUGGER_NOT_PRESENT).cast()),
];
