//! Displays, of which this machine has none: what a driver asks about the one that firmware left on, and what it tells of its
//! monitors.
#![allow(unsafe_code)]

use super::enter;
use ntoskrnl::{Callback, Event};
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

    /// `DxgkCbIndicateChildStatus(DeviceHandle, ChildStatus)`, up to DISPATCH_LEVEL: STATUS_SUCCESS, or STATUS_INVALID_PARAMETER for
    /// a handle that is not DeviceHandle, without ChildStatus, or for a kind of status that does not exist. There is no
    /// desktop to tell: it goes into the stream.
    pub(super) unsafe fn IndicateChildStatus(handle: HANDLE, status: PDXGK_CHILD_STATUS) -> NTSTATUS {
        enter(Callback::IndicateChildStatus, handle, status, STATUS_INVALID_PARAMETER, |adapter| {
            if status.is_null() {
                return STATUS_INVALID_PARAMETER;
            }
            // SAFETY: the page: the driver passes a filled structure; only the member that its type names is read.
            let (kind, child, value) = unsafe {
                let status = status.read_unaligned();
                let value = if status.Type == StatusConnection {
                    status.Anonymous.HotPlug.Connected
                } else if status.Type == StatusRotation {
                    status.Anonymous.Rotation.Angle
                } else if status.Type == StatusMiracastConnection {
                    status.Anonymous.Miracast.Connected
                } else {
                    return STATUS_INVALID_PARAMETER;
                };
                (status.Type.0, status.ChildUid, value)
            };
            let text = format!("child {child:#x}: status of kind {kind} is {value}");
            adapter.machine().emit(&Event::Note { topic: "child", text: &text });
            STATUS_SUCCESS
        })
    }
}
