//! What a driver asks of addresses and names at run time.
#![allow(unsafe_code)]

use std::ffi::c_void;
use std::fs::File;
use std::os::fd::AsRawFd;
use std::sync::OnceLock;

use wddm_sys::vista::UNICODE_STRING;

use crate::Machine;
use crate::cpu::{DISPATCH_LEVEL, PASSIVE_LEVEL};
use crate::exports::exports;
use crate::strings::text;

/// Whether the byte at an address can be read now. The host looks, so that a bad address does no harm.
fn readable(address: usize) -> bool {
    static SCRATCH: OnceLock<Option<File>> = OnceLock::new();
    let scratch = SCRATCH.get_or_init(|| crate::map::memfd(c"probe", 1).ok());
    let Some(scratch) = scratch else { return false };
    // SAFETY: writes one byte into a file of this module's own; an address that is not there is EFAULT.
    unsafe { libc::pwrite(scratch.as_raw_fd(), address as *const c_void, 1, 0) == 1 }
}

impl Machine {
    fn is_valid(&self, address: usize) -> bool {
        // Registers are no memory of the host's.
        self.is_io_mapping(address) || readable(address)
    }
}

exports! {
    /// `MmIsAddressValid(VirtualAddress)`, up to DISPATCH_LEVEL: FALSE if a touch would fault, also on paged memory that is out.
    [DISPATCH_LEVEL, address] fn MmIsAddressValid(machine, address: *mut c_void) -> u8 {
        u8::from(machine.is_valid(address as usize))
    }

    /// `MmGetSystemRoutineAddress(SystemRoutineName)`, PASSIVE_LEVEL: the address of an export of the kernel or the HAL; null for a name that this kernel does
    /// not have.
    [PASSIVE_LEVEL, name] fn MmGetSystemRoutineAddress(_machine, name: *const UNICODE_STRING) -> *mut c_void {
        text(name).ok().and_then(|name| crate::exports::own(&name)).unwrap_or(std::ptr::null_mut())
    }
}
