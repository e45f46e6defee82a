//! DbgPrint and its kin: printf of the kernel, into the stream of events. And the debugger, which is not there.
#![allow(unsafe_code)]

use crate::Machine;
use crate::bugcheck::raise;
use crate::cpu::{HIGH_LEVEL, PASSIVE_LEVEL};
use crate::crt::format::{Readable, format};
use crate::crt::print::variadic;
use crate::events::Event;
use crate::exports::{Export, call, exports};

/// The most bytes of one print: DbgPrint cuts at 512.
const LIMIT: usize = 512;

const STATUS_BREAKPOINT: u32 = 0x8000_0003;

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

/// The printing exports of this module.
pub(crate) static PRINTS: &[Export] = &[
    Export::new("DbgPrintEx", dbg_print_ex as *const ()),
    Export::new("DbgPrint", dbg_print as *const ()),
    Export::new("vDbgPrintEx", v_dbg_print_ex as *const ()),
    Export::new("vDbgPrintExWithPrefix", v_dbg_print_ex_with_prefix as *const ()),
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

    /// `DbgBreakPoint()`, any IRQL: there is no debugger to break into.
    [HIGH_LEVEL, 0] fn DbgBreakPoint(_machine) {
        raise(STATUS_BREAKPOINT, "the driver called DbgBreakPoint");
    }

    /// `DbgBreakPointWithStatus(Status)`, any IRQL: the same.
    [HIGH_LEVEL, 0] fn DbgBreakPointWithStatus(_machine, status: u32) {
        raise(STATUS_BREAKPOINT, &format!("the driver called DbgBreakPointWithStatus({status:#x})"));
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
