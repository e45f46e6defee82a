//! What a driver imports of structured exceptions.

use std::ffi::c_void;

use wddm_sys::abi;

use super::ExceptionRecord;
use super::NONCONTINUABLE;
use super::context::{CONTEXT_FULL, Context, capturing, restore};
use super::dispatch::{Target, raise, unwind};
use super::specific::c_specific_handler;
use super::status::*;
use super::unwind::{Function, Stack, lookup};
use crate::bugcheck::{self, bug_check};
use crate::cpu::{APC_LEVEL, DISPATCH_LEVEL, HIGH_LEVEL};
use crate::exports::{Export, call};
use crate::map::PAGE;
use crate::user::{USER_PROBE_ADDRESS, copy_in, copy_out};

/// Defines exports that may raise an exception in their caller, as `exports!` does others: the body answers `Ok` of what the
/// export answers, or `Err` of a status, which is raised as if the caller had called ExRaiseStatus. Four parameters, those
/// that the export does not have as `u64`; with `caller`, as in `exports!`, the next one is the return address. An export that
/// has more parameters names behind a semicolon where those lie, eight bytes each, which the body reads: five places before
/// them is the return address.
macro_rules! raising {
    ($($(#[$meta:meta])* [$max:expr, $object:expr $(, caller $register:literal)?] fn $name:ident($machine:ident, $a:ident: $ta:ty, $b:ident: $tb:ty, $c:ident: $tc:ty, $d:ident: $td:ty $(; $rest:ident)? $(,)?) -> $ret:ty $body:block)*) => {
        $(
            #[allow(non_snake_case)]
            mod $name {
                use super::*;
                pub(super) unsafe extern "win64" fn body($a: $ta, $b: $tb, $c: $tc, $d: $td, status: &mut u32, _rest: *const u64) -> $ret {
                    $(let $rest = _rest;)?
                    let answer: Result<$ret, u32> =
                        $crate::exports::call(stringify!($name), $max, $object as usize, |$machine: &$crate::Machine| $body);
                    answer.unwrap_or_else(|raised| {
                        *status = raised;
                        // SAFETY: an integer, a pointer or nothing, which nobody looks at.
                        unsafe { std::mem::zeroed() }
                    })
                }
            }

            $(#[$meta])*
            #[allow(non_snake_case)]
            #[unsafe(naked)]
            pub(crate) unsafe extern "win64" fn $name() {
                // Behind the call the nonvolatile registers are the caller's again.
                core::arch::naked_asm!(
                    ".cfi_startproc",
                    $(concat!("mov ", $register, ", [rsp]"),)?
                    "sub rsp, 0x38",
                    ".cfi_adjust_cfa_offset 0x38",
                    "mov dword ptr [rsp + 0x30], 0",
                    "lea rax, [rsp + 0x30]",
                    "mov [rsp + 0x20], rax",
                    "lea rax, [rsp + 0x60]",
                    "mov [rsp + 0x28], rax",
                    "call {body}",
                    "mov ecx, [rsp + 0x30]",
                    "add rsp, 0x38",
                    ".cfi_adjust_cfa_offset -0x38",
                    "test ecx, ecx",
                    "jnz 2f",
                    "ret",
                    "2:",
                    "jmp {raise}",
                    ".cfi_endproc",
                    body = sym $name::body,
                    raise = sym $crate::seh::raise_status,
                )
            }
        )*

        /// The exports of this module that may raise an exception.
        pub(crate) static RAISING: &[$crate::exports::Export] =
            &[$($crate::exports::Export::new(stringify!($name), $name as *const ()),)*];
    };
}
pub(crate) use raising;

capturing! {
    /// `ExRaiseStatus(Status)`, `RtlRaiseStatus`, up to DISPATCH_LEVEL: raises an exception that cannot be continued, in the caller.
    fn raise_status = raise_status_of;
    /// `ExRaiseAccessViolation()`: STATUS_ACCESS_VIOLATION.
    fn raise_access_violation = raise_access_violation_of;
    /// `ExRaiseDatatypeMisalignment()`: STATUS_DATATYPE_MISALIGNMENT.
    fn raise_misalignment = raise_misalignment_of;
    /// `RtlRaiseException(ExceptionRecord)`: returns if a handler continues the execution.
    fn raise_exception = raise_exception_of;
    /// `RtlCaptureContext(ContextRecord)`, any IRQL: the caller's registers.
    fn capture_context = capture_context_of;
    /// `RtlRestoreContext(ContextRecord, ExceptionRecord)`, any IRQL: goes on there.
    fn restore_context = restore_context_of;
    /// `RtlUnwind(TargetFrame, TargetIp, ExceptionRecord, ReturnValue)`: leaves the frames below the target's.
    fn rtl_unwind = unwind_of;
    /// `RtlUnwindEx(TargetFrame, TargetIp, ExceptionRecord, ReturnValue, ContextRecord, HistoryTable)`: the same.
    fn rtl_unwind_ex = unwind_of;
}

/// Raises from the export `name`, whose caller's registers are `context`.
unsafe fn raise_from(name: &'static str, context: *mut Context, code: u32) -> u64 {
    call(name, DISPATCH_LEVEL, 0, |_| ());
    // SAFETY: the context lies in the frame of the export that was called, above this one; there is nothing between that owns anything.
    unsafe {
        let mut record = ExceptionRecord::new(code, NONCONTINUABLE, (*context).rip, &[]);
        raise(&raw mut record, context)
    }
}

unsafe extern "win64" fn raise_status_of(context: *mut Context) -> u64 {
    // SAFETY: the thunk's context.
    unsafe { raise_from("ExRaiseStatus", context, (*context).argument(0) as u32) }
}

unsafe extern "win64" fn raise_access_violation_of(context: *mut Context) -> u64 {
    // SAFETY: the thunk's context.
    unsafe { raise_from("ExRaiseAccessViolation", context, STATUS_ACCESS_VIOLATION) }
}

unsafe extern "win64" fn raise_misalignment_of(context: *mut Context) -> u64 {
    // SAFETY: the thunk's context.
    unsafe { raise_from("ExRaiseDatatypeMisalignment", context, STATUS_DATATYPE_MISALIGNMENT) }
}

unsafe extern "win64" fn raise_exception_of(context: *mut Context) -> u64 {
    call("RtlRaiseException", DISPATCH_LEVEL, 0, |_| ());
    // SAFETY: the thunk's context; the driver passes a record, whose address the export fills in.
    unsafe {
        let record = (*context).argument(0) as *mut ExceptionRecord;
        (*record).address = (*context).rip;
        raise(record, context)
    }
}

unsafe extern "win64" fn capture_context_of(context: *mut Context) -> u64 {
    call("RtlCaptureContext", HIGH_LEVEL, 0, |_| ());
    // SAFETY: the thunk's context; the driver passes room for one.
    unsafe { ((*context).argument(0) as *mut Context).write((*context).clone()) };
    0
}

unsafe extern "win64" fn restore_context_of(context: *mut Context) -> u64 {
    call("RtlRestoreContext", HIGH_LEVEL, 0, |_| ());
    // SAFETY: the thunk's context; the driver passes one of its own thread, whose frames below it gives up. The parts that the context does not
    // hold stay as they are.
    unsafe {
        let to = (*context).argument(0) as *const Context;
        if (*to).flags & CONTEXT_FULL == CONTEXT_FULL {
            restore(to)
        }
        bug_check(
            bugcheck::KMODE_EXCEPTION_NOT_HANDLED,
            [0xC000_00BB, (*context).rip, u64::from((*to).flags), 0],
            "RtlRestoreContext of a context that is not whole",
        )
    }
}

unsafe extern "win64" fn unwind_of(context: *mut Context) -> u64 {
    call("RtlUnwindEx", DISPATCH_LEVEL, 0, |_| ());
    // SAFETY: the thunk's context, which is of the caller's frame; the driver gives up its frames below the target.
    unsafe {
        let target = Target {
            frame: (*context).argument(0),
            ip: (*context).argument(1),
            value: (*context).argument(3),
        };
        let record = (*context).argument(2) as *mut ExceptionRecord;
        let mut own = ExceptionRecord::new(STATUS_UNWIND, 0, (*context).rip, &[]);
        unwind(&target, if record.is_null() { &raw mut own } else { record }, context)
    }
}

/// What a probe of user memory checks without touching it.
fn probe(address: usize, length: usize, alignment: u32) -> Result<(), u32> {
    if length == 0 {
        return Ok(());
    }
    if !address.is_multiple_of(alignment.max(1) as usize) {
        return Err(STATUS_DATATYPE_MISALIGNMENT);
    }
    match address.checked_add(length) {
        Some(end) if end <= USER_PROBE_ADDRESS => Ok(()),
        _ => Err(STATUS_ACCESS_VIOLATION),
    }
}

/// Reads a byte of every page and writes it back. False if one cannot be written.
fn touch(address: usize, length: usize) -> bool {
    let mut at = address;
    while at < address + length {
        let mut byte = [0];
        if copy_in(&mut byte, at).and_then(|()| copy_out(at, &byte)).is_err() {
            return false;
        }
        at = at / PAGE * PAGE + PAGE;
    }
    true
}

raising! {
    /// `ProbeForRead(Address, Length, Alignment)`, up to APC_LEVEL: raises STATUS_DATATYPE_MISALIGNMENT or, where the range is not
    /// all in user addresses, STATUS_ACCESS_VIOLATION. It does not touch the memory. Nothing is checked of 0 bytes.
    [APC_LEVEL, address] fn ProbeForRead(_machine, address: usize, length: usize, alignment: u32, _d: u64) -> () {
        probe(address, length, alignment)
    }

    /// `ProbeForWrite(Address, Length, Alignment)`, up to APC_LEVEL: as ProbeForRead, and raises STATUS_ACCESS_VIOLATION if a page
    /// cannot be written.
    [APC_LEVEL, address] fn ProbeForWrite(_machine, address: usize, length: usize, alignment: u32, _d: u64) -> () {
        probe(address, length, alignment)?;
        if touch(address, length) { Ok(()) } else { Err(STATUS_ACCESS_VIOLATION) }
    }
}

abi! {
    /// `RtlLookupFunctionEntry(ControlPc, ImageBase, HistoryTable)`, any IRQL: the entry of the function that an address lies
    /// in, null for a leaf function and outside of all images.
    unsafe fn lookup_function_entry(pc: u64, base: *mut u64, _history: *mut c_void) -> usize {
        let Some(function) = lookup(pc) else { return 0 };
        // SAFETY: the driver passes room for the address.
        unsafe { base.write(function.image_base() as u64) };
        function.entry
    }

    /// `RtlVirtualUnwind(HandlerType, ImageBase, ControlPc, FunctionEntry, ContextRecord, HandlerData, EstablisherFrame,
    /// ContextPointers)`, any IRQL: leaves the frame in which the context runs, on this thread's stack. Answers the frame's language
    /// handler if it has one of the type and its body was running. Where registers were saved is not told: ContextPointers must be null.
    unsafe fn virtual_unwind(
        kind: u32,
        base: u64,
        pc: u64,
        entry: usize,
        context: *mut Context,
        data: *mut usize,
        frame: *mut u64,
        pointers: *mut c_void,
    ) -> usize {
        let stop = |note: &str| -> ! {
            bug_check(bugcheck::KMODE_EXCEPTION_NOT_HANDLED, [0xC000_0002, pc, entry as u64, 0], note)
        };
        if !pointers.is_null() {
            stop("RtlVirtualUnwind was asked where registers are saved");
        }
        // SAFETY: the driver passes a context, and room for both answers.
        unsafe {
            (*context).rip = pc;
            let unwound = Function::at_entry(base as usize, entry)
                .and_then(|function| function.unwind(kind as u8, &mut *context, &Stack::whole()));
            let Some(unwound) = unwound else { stop("RtlVirtualUnwind met tables or a stack that make no sense") };
            frame.write(unwound.establisher);
            let (handler, its_data) = unwound.handler.unwrap_or((0, 0));
            data.write(its_data);
            handler
        }
    }
}

/// The exports of this module.
pub(crate) static EXPORTS: &[Export] = &[
    Export::new("__C_specific_handler", c_specific_handler as *const ()),
    Export::new("ExRaiseStatus", raise_status as *const ()),
    Export::new("RtlRaiseStatus", raise_status as *const ()),
    Export::new("ExRaiseAccessViolation", raise_access_violation as *const ()),
    Export::new("ExRaiseDatatypeMisalignment", raise_misalignment as *const ()),
    Export::new("RtlRaiseException", raise_exception as *const ()),
    Export::new("RtlCaptureContext", capture_context as *const ()),
    Export::new("RtlRestoreContext", restore_context as *const ()),
    Export::new("RtlUnwind", rtl_unwind as *const ()),
    Export::new("RtlUnwindEx", rtl_unwind_ex as *const ()),
    Export::new("RtlLookupFunctionEntry", lookup_function_entry as *const ()),
    Export::new("RtlVirtualUnwind", virtual_unwind as *const ()),
];
