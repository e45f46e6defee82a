//! Devices.

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use super::Adapter;
use super::pool::{self, Pool};

/// A device: paged.
pub(crate) struct Device {
    pub(crate) adapter: *const Adapter,
}

abi! {
    /// PASSIVE_LEVEL, level zero. STATUS_SUCCESS or STATUS_NO_MEMORY (rule D01).
    pub(crate) unsafe fn CreateDevice(adapter: HANDLE, args: *mut DXGKARG_CREATEDEVICE) -> NTSTATUS {
        let device = pool::make(Pool::Paged, Device { adapter: adapter.cast() });
        if device.is_null() {
            return STATUS_NO_MEMORY;
        }
        // SAFETY: the port's record.
        unsafe { (*args).hDevice = device.cast() };
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level zero.
    pub(crate) unsafe fn DestroyDevice(device: HANDLE) -> NTSTATUS {
        // SAFETY: CreateDevice made it, and this is its last call.
        unsafe { pool::free(device.cast::<Device>()) };
        STATUS_SUCCESS
    }
}
