//! Stopping the machine, where going on would be worse.
#![allow(unsafe_code)]

use crate::DispatchLevel;
use crate::imports;
use crate::irql::Irql;

/// DRIVER_VIOLATION: the driver has done what it must not. Its first parameter is the kind of violation.
pub const DRIVER_VIOLATION: u32 = 0x121;

/// BAD_POOL_CALLER, whose first parameter is what was wrong.
const BAD_POOL_CALLER: u32 = 0xC2;
/// Freed at an invalid IRQL: parameters are the level, the type of pool, the block.
const FREED_TOO_HIGH: usize = 9;

/// Stops the machine above DISPATCH_LEVEL, where the kernel does not say what freeing does. What frees is a drop, which has no
/// level's token to ask for.
pub(crate) fn unless_freeable(block: *mut u8, pool_type: i32) {
    // SAFETY: KeGetCurrentIrql may be called at any level.
    let level = unsafe { imports::KeGetCurrentIrql() };
    if level > DispatchLevel::LEVEL {
        let parameters = [FREED_TOO_HIGH, usize::from(level), pool_type as usize, block.addr()];
        bug_check(BAD_POOL_CALLER, parameters, c"nt: memory is freed above DISPATCH_LEVEL");
    }
}

/// `KeBugCheckEx`: stops the machine with a code and its four parameters. Any level; allocates nothing, and does not
/// return. `text` goes to the debugger before.
#[cold]
pub fn bug_check(code: u32, parameters: [usize; 4], text: &core::ffi::CStr) -> ! {
    crate::log::error(text);
    let [a, b, c, d] = parameters;
    // SAFETY: KeBugCheckEx may be called at any level, with any numbers.
    unsafe { imports::KeBugCheckEx(code, a, b, c, d) }
}
