//! A kernel of a handful of functions, bound to the import slots.
#![allow(unsafe_code)]

use std::cell::Cell;
use std::ffi::c_void;
use std::sync::Once;

use wddm_sys::{NTSTATUS, STATUS_SUCCESS, wddm1_3};

thread_local! {
    /// The table of the driver that was initialized last.
    pub static TABLE: Cell<*const wddm1_3::DRIVER_INITIALIZATION_DATA> = const { Cell::new(std::ptr::null()) };
    /// Allocations so far.
    pub static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
    /// Blocks that are not freed.
    pub static LIVE: Cell<isize> = const { Cell::new(0) };
    /// There is no memory.
    pub static FAIL: Cell<bool> = const { Cell::new(false) };
}

wddm_sys::abi! {
    unsafe fn allocate(_kind: i32, bytes: usize, _tag: u32) -> *mut c_void {
        if FAIL.get() {
            return std::ptr::null_mut();
        }
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        LIVE.set(LIVE.get() + 1);
        let layout = std::alloc::Layout::from_size_align(bytes + 16, 16).unwrap();
        // SAFETY: the size is above zero; the header keeps it for `free`.
        unsafe {
            let block = std::alloc::alloc(layout);
            block.cast::<usize>().write(bytes);
            block.add(16).cast()
        }
    }

    unsafe fn free(block: *mut c_void, _tag: u32) {
        LIVE.set(LIVE.get() - 1);
        // SAFETY: what `allocate` gave.
        unsafe {
            let block = block.cast::<u8>().sub(16);
            let bytes = block.cast::<usize>().read();
            std::alloc::dealloc(block, std::alloc::Layout::from_size_align(bytes + 16, 16).unwrap());
        }
    }

    /// Nothing here has a DPC.
    unsafe fn flush_dpcs() {}

    unsafe fn initialize(_object: *mut c_void, _path: *mut c_void, table: *mut c_void) -> NTSTATUS {
        // SAFETY: the driver's table; leaked so that the test may call through it.
        TABLE.set(Box::leak(Box::new(unsafe { table.cast::<wddm1_3::DRIVER_INITIALIZATION_DATA>().read() })));
        STATUS_SUCCESS
    }
}

/// Binds the functions, once, and `more` by their names.
pub fn bind(more: &[(&str, *mut c_void)]) {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        for slot in wddm::driver::IMPORTS.iter().copied().flatten() {
            let export = match slot.name() {
                "ExAllocatePoolWithTag" => allocate as *mut c_void,
                "ExFreePoolWithTag" => free as *mut c_void,
                "KeFlushQueuedDpcs" => flush_dpcs as *mut c_void,
                "DxgkInitialize" => initialize as *mut c_void,
                other => match more.iter().find(|(name, _)| *name == other) {
                    Some((_, export)) => *export,
                    None => continue,
                },
            };
            // SAFETY: a function of the documented signature.
            unsafe { slot.bind(export) };
        }
    });
}
