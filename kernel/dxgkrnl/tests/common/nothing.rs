//! Entry points of a driver without outputs, whose device interrupts nobody.

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

abi! {
    pub unsafe fn DispatchIoRequest(_context: PVOID, _source: ULONG, _packet: *mut VIDEO_REQUEST_PACKET) -> NTSTATUS {
        STATUS_NOT_SUPPORTED
    }

    pub unsafe fn InterruptRoutine(_context: PVOID, _message: ULONG) -> BOOLEAN {
        0
    }

    pub unsafe fn QueryChildRelations(_context: PVOID, _relations: PDXGK_CHILD_DESCRIPTOR, _size: ULONG) -> NTSTATUS {
        STATUS_SUCCESS
    }

    pub unsafe fn QueryChildStatus(_context: PVOID, _status: PDXGK_CHILD_STATUS, _only: BOOLEAN) -> NTSTATUS {
        STATUS_INVALID_PARAMETER
    }

    pub unsafe fn QueryDeviceDescriptor(_context: PVOID, _uid: ULONG, _descriptor: PDXGK_DEVICE_DESCRIPTOR) -> NTSTATUS {
        STATUS_GRAPHICS_CHILD_DESCRIPTOR_NOT_SUPPORTED
    }

    pub unsafe fn SetPowerState(_context: PVOID, _uid: ULONG, _state: DEVICE_POWER_STATE, _action: POWER_ACTION) -> NTSTATUS {
        STATUS_SUCCESS
    }

    pub unsafe fn ResetDevice(_context: PVOID) {}

    pub unsafe fn Unload() {}

    pub unsafe fn QueryInterface(_context: PVOID, _query: *mut QUERY_INTERFACE) -> NTSTATUS {
        STATUS_NOT_SUPPORTED
    }
}
