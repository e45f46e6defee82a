//! `DxgkDdiSetPowerState` and `DxgkDdiResetDevice`.
#![allow(unsafe_code)]

use core::ffi::c_void;

use nt::PassiveLevel;
use wddm_macros::pageable;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::{NTSTATUS, STATUS_SUCCESS};

use crate::{Adapter, handle};

/// `DISPLAY_ADAPTER_HW_ID`: the adapter itself, not one of its children.
const ADAPTER: u32 = 0xFFFF_FFFF;

wddm_sys::abi! {
    /// `DxgkDdiSetPowerState(MiniportDeviceContext, DeviceUid, DevicePowerState, ActionType)`.
    ///
    /// PASSIVE_LEVEL, pageable, level three; QueryAdapterInfo may overlap (rule L20). Always succeeds, for an unknown
    /// child too (rule L22). Page: set_power_state.
    #[pageable]
    pub(crate) unsafe fn SetPowerState<A: Adapter>(context: *mut c_void, device: u32, state: ddi::DEVICE_POWER_STATE, _action: ddi::POWER_ACTION) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        if device == ADAPTER {
            // SAFETY: AddDevice's context.
            if let Some(adapter) = unsafe { handle::adapter::<A>(context) } {
                A::set_power_state(adapter, state.0 as u32, &mut at);
            }
        }
        STATUS_SUCCESS
    }

    /// `DxgkDdiResetDevice(MiniportDeviceContext)`.
    ///
    /// Any level, nonpageable code and data, level zero, no callback that needs a lower level (rule L30). Answers nothing.
    /// Page: reset_device.
    pub(crate) unsafe fn ResetDevice<A: Adapter>(context: *mut c_void) {
        // SAFETY: AddDevice's context.
        if let Some(adapter) = unsafe { handle::adapter::<A>(context) } {
            A::reset_device(adapter);
        }
    }
}
