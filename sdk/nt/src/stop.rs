//! Stopping the machine, where going on would be worse.
#![allow(unsafe_code)]

use crate::imports;

/// DRIVER_VIOLATION: the driver has done what it must not. Its first parameter is the kind of violation.
pub const DRIVER_VIOLATION: u32 = 0x121;

/// `KeBugCheckEx`: stops the machine with a code and its four parameters. Any level; allocates nothing, and does not
/// return. `text` goes to the debugger before.
#[cold]
pub fn bug_check(code: u32, parameters: [usize; 4], text: &core::ffi::CStr) -> ! {
    crate::log::error(text);
    let [a, b, c, d] = parameters;
    // SAFETY: KeBugCheckEx may be called at any level, with any numbers.
    unsafe { imports::KeBugCheckEx(code, a, b, c, d) }
}
