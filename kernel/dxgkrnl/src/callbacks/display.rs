//! What a driver asks about the display that firmware left on.
#![allow(unsafe_code)]

use super::enter;
use ntoskrnl::Callback;
use wddm_sys::wddm3_2::*;
use wddm_sys::*;

/// Firmware has shown nothing on this adapter: no size, no format, no memory, and a target that is not known yet.
fn nothing_shown() -> DXGK_DISPLAY_INFORMATION {
    let mut information = DXGK_DISPLAY_INFORMATION::zeroed();
    information.TargetId = D3DDDI_ID_UNINITIALIZED;
    information
}

abi! {
    /// `DxgkCbAcquirePostDisplayOwnership(DeviceHandle, DisplayInfo)`, WDDM 1.2, PASSIVE_LEVEL: STATUS_SUCCESS, or
    /// STATUS_INVALID_PARAMETER for a handle that is not DeviceHandle or without DisplayInfo. No adapter of this machine is
    /// the one that firmware showed its messages on: drivers that need one see the width 0.
    pub(super) unsafe fn AcquirePostDisplayOwnership(handle: HANDLE, info: PDXGK_DISPLAY_INFORMATION) -> NTSTATUS {
        enter(Callback::AcquirePostDisplayOwnership, handle, info, STATUS_INVALID_PARAMETER, |_| {
            if info.is_null() {
                return STATUS_INVALID_PARAMETER;
            }
            // SAFETY: the page: the driver passes room for the structure.
            unsafe { info.write_unaligned(nothing_shown()) };
            STATUS_SUCCESS
        })
    }

    /// `DxgkCbAcquirePostDisplayOwnership2(DeviceHandle, DisplayInfo, Flags)`, WDDM 2.2: the same; no flag is set, since the
    /// state of the frame buffer is unknown.
    pub(super) unsafe fn AcquirePostDisplayOwnership2(
        handle: HANDLE,
        info: PDXGK_DISPLAY_INFORMATION,
        flags: PDXGK_DISPLAY_OWNERSHIP_FLAGS,
    ) -> NTSTATUS {
        enter(Callback::AcquirePostDisplayOwnership2, handle, info, STATUS_INVALID_PARAMETER, |_| {
            if info.is_null() || flags.is_null() {
                return STATUS_INVALID_PARAMETER;
            }
            // SAFETY: the page: the driver passes room for both structures.
            unsafe {
                info.write_unaligned(nothing_shown());
                flags.write_unaligned(DXGK_DISPLAY_OWNERSHIP_FLAGS::zeroed());
            }
            STATUS_SUCCESS
        })
    }
}
