//! What compiled code takes for granted in a PE image, and the kernel exports.
//!
//! The compiler emits calls to these by itself. No Rust code names them: the linker binds the calls to the image's
//! imports.
#![allow(unsafe_code)]

use core::ffi::c_void;

#[link(name = "ntoskrnl.exe", kind = "raw-dylib", modifiers = "+verbatim")]
#[allow(dead_code, reason = "called by compiled code")]
unsafe extern "C" {
    fn memcpy(to: *mut c_void, from: *const c_void, bytes: usize) -> *mut c_void;
    fn memmove(to: *mut c_void, from: *const c_void, bytes: usize) -> *mut c_void;
    fn memset(to: *mut c_void, byte: i32, bytes: usize) -> *mut c_void;
    fn memcmp(a: *const c_void, b: *const c_void, bytes: usize) -> i32;
    fn __chkstk();
    fn __C_specific_handler();
}

/// Says that floating-point arithmetic is linked in; the compiler mentions it where it is used.
#[unsafe(no_mangle)]
pub static _fltused: i32 = 0x9875;
