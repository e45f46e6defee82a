//! Power.

use wddm_sys::*;

abi! {
    /// PASSIVE_LEVEL, level three: never fails, not even for a child that is gone (rule L22).
    pub(crate) unsafe fn SetPowerState(_context: PVOID, _uid: ULONG, _state: DEVICE_POWER_STATE, _action: POWER_ACTION) -> NTSTATUS {
        STATUS_SUCCESS
    }

    /// Any level, nonpaged memory only (rule L30): there is nothing to reset.
    pub(crate) unsafe fn ResetDevice(_context: PVOID) {}
}
