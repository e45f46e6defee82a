//! Structured exceptions of driver images, as Windows has them on x86-64.
//!
//! A fault of driver code becomes a record and a context ([`exception`]), the interrupted thread goes on in the dispatcher
//! ([`dispatch`]), on the driver's stack and outside of the signal handler, and unwinds by the image's tables ([`unwind`])
//! to a language handler that takes the exception. What none takes is the crash that the fault would have been.
//!
//! Only driver code is unwound. Where the search meets code of the bench that called the driver, the exception is
//! unhandled: whoever runs the driver from there has no handler. Frames of the dispatcher itself, below a filter or a termination
//! handler that raised another exception, are passed.
#![allow(unsafe_code)]

mod context;
mod dispatch;
mod exception;
mod exports;
mod specific;
pub(crate) mod status;
mod unwind;

use std::ffi::c_void;

use context::Context;
pub(crate) use dispatch::{begin, prepare_thread};
pub(crate) use exception::{arithmetic, of_fault};
pub(crate) use exports::{EXPORTS, RAISING, raise_status, raising};

/// The parameters that a record has room for.
const PARAMETERS: usize = 15;

/// The program cannot go on where the exception was raised.
const NONCONTINUABLE: u32 = 0x1;
/// Frames are being left.
const UNWINDING: u32 = 0x2;
/// All frames are being left.
const EXIT_UNWIND: u32 = 0x4;
/// The exception was raised while another was handled.
const NESTED_CALL: u32 = 0x10;
/// The frame is the one that unwinding ends at.
const TARGET_UNWIND: u32 = 0x20;

/// `EXCEPTION_RECORD`, 152 bytes.
#[repr(C)]
#[derive(Clone)]
pub(crate) struct ExceptionRecord {
    pub(crate) code: u32,
    flags: u32,
    /// The exception that this one followed on.
    inner: *mut ExceptionRecord,
    pub(crate) address: u64,
    count: u32,
    _pad: u32,
    pub(crate) parameters: [u64; PARAMETERS],
}

const _: () = assert!(size_of::<ExceptionRecord>() == 0x98);

impl ExceptionRecord {
    pub(crate) fn new(code: u32, flags: u32, address: u64, parameters: &[u64]) -> Self {
        let mut all = [0; PARAMETERS];
        all[..parameters.len()].copy_from_slice(parameters);
        Self {
            code,
            flags,
            inner: std::ptr::null_mut(),
            address,
            count: parameters.len() as u32,
            _pad: 0,
            parameters: all,
        }
    }
}

/// `EXCEPTION_POINTERS`.
#[repr(C)]
struct ExceptionPointers {
    record: *mut ExceptionRecord,
    context: *mut Context,
}

/// `DISPATCHER_CONTEXT`, 80 bytes: what a language handler knows of its frame.
#[repr(C)]
struct DispatcherContext {
    control_pc: u64,
    image_base: u64,
    function_entry: u64,
    establisher_frame: u64,
    target_ip: u64,
    context: *mut Context,
    handler: usize,
    handler_data: usize,
    history: *mut c_void,
    scope_index: u32,
    _pad: u32,
}

const _: () = assert!(size_of::<DispatcherContext>() == 0x50);

/// `EXCEPTION_DISPOSITION`: what a language handler answers.
const CONTINUE_EXECUTION: u32 = 0;
const CONTINUE_SEARCH: u32 = 1;
const NESTED_EXCEPTION: u32 = 2;
