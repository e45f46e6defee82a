//! What the operating system asks of an adapter outside its work: interfaces, I/O requests, child devices.
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use ntoskrnl::Ddi;
use std::ffi::c_void;
use wddm_sys::wddm3_2::{DXGK_CHILD_STATUS, DXGK_DEVICE_DESCRIPTOR, GUID, StatusConnection};
use wddm_sys::{NTSTATUS, Record, STATUS_NOT_SUPPORTED};

/// `QUERY_INTERFACE` of `video.h`.
#[repr(C)]
struct InterfaceQuery {
    kind: *const GUID,
    size: u16,
    version: u16,
    interface: *mut c_void,
    specific: *mut c_void,
    device_uid: u32,
}

/// `STATUS_BLOCK` of `video.h`.
#[repr(C)]
struct StatusBlock {
    status: i32,
    information: usize,
}

/// `VIDEO_REQUEST_PACKET` of `video.h`.
#[repr(C)]
struct RequestPacket {
    code: u32,
    status: *mut StatusBlock,
    input: *mut c_void,
    input_len: u32,
    output: *mut c_void,
    output_len: u32,
}

impl Adapter {
    /// `NTSTATUS DxgkDdiQueryInterface(MiniportDeviceContext, QueryInterface)`: PASSIVE_LEVEL, pageable, level two.
    /// STATUS_NOT_SUPPORTED for an interface that the driver does not have (rule L28). `room` is what the interface is
    /// written to.
    pub fn query_interface(&self, interface: &GUID, version: u16, room: &mut [u64]) -> NTSTATUS {
        let _inside = self.machine().enter();
        if let Err(gone) = self.working() {
            return gone;
        }
        let Some(entry) = self.driver().table().DxgkDdiQueryInterface else { return STATUS_NOT_SUPPORTED };
        let _quiet = self.quiesce();
        let mut query = InterfaceQuery {
            kind: interface,
            size: u16::try_from(size_of_val(room)).unwrap_or(u16::MAX),
            version,
            interface: room.as_mut_ptr().cast(),
            specific: std::ptr::null_mut(),
            device_uid: crate::power::DISPLAY_ADAPTER_HW_ID,
        };
        let context = self.miniport();
        let pointer = &raw mut query;
        // SAFETY: the entry point's contract: the context of AddDevice; the query and the room live during the call.
        self.call_with(Ddi::QueryInterface, context, pointer, || unsafe { entry(context, pointer.cast()) })
    }

    /// `NTSTATUS DxgkDdiDispatchIoRequest(MiniportDeviceContext, VidPnSourceId, VideoRequestPacket)`: PASSIVE_LEVEL,
    /// pageable, level two. A request without data.
    pub fn dispatch_io_request(&self, source: u32, code: u32) -> NTSTATUS {
        let _inside = self.machine().enter();
        if let Err(gone) = self.working() {
            return gone;
        }
        let Some(entry) = self.driver().table().DxgkDdiDispatchIoRequest else { return STATUS_NOT_SUPPORTED };
        let _quiet = self.quiesce();
        let mut status = StatusBlock { status: 0, information: 0 };
        let mut packet = RequestPacket {
            code,
            status: &raw mut status,
            input: std::ptr::null_mut(),
            input_len: 0,
            output: std::ptr::null_mut(),
            output_len: 0,
        };
        let context = self.miniport();
        let pointer = &raw mut packet;
        // SAFETY: the entry point's contract: the context of AddDevice; the packet lives during the call.
        self.call_with(Ddi::DispatchIoRequest, context, pointer, || unsafe {
            entry(context, source, pointer.cast())
        })
    }

    /// `NTSTATUS DxgkDdiQueryChildStatus(MiniportDeviceContext, ChildStatus, NonDestructiveOnly)`: PASSIVE_LEVEL,
    /// pageable, level one for children.
    pub fn query_child_status(&self, uid: u32) -> NTSTATUS {
        let _inside = self.machine().enter();
        if let Err(gone) = self.working() {
            return gone;
        }
        let Some(entry) = self.driver().table().DxgkDdiQueryChildStatus else { return STATUS_NOT_SUPPORTED };
        let mut status = DXGK_CHILD_STATUS::zeroed();
        status.Type = StatusConnection;
        status.ChildUid = uid;
        let context = self.miniport();
        let pointer = &raw mut status;
        // SAFETY: the entry point's contract: the context of AddDevice; the record lives during the call.
        self.call_with(Ddi::QueryChildStatus, context, pointer, || unsafe { entry(context, pointer, 1) })
    }

    /// `NTSTATUS DxgkDdiQueryDeviceDescriptor(MiniportDeviceContext, ChildUid, DeviceDescriptor)`: PASSIVE_LEVEL,
    /// pageable, level one for children. Asks for the first bytes of a monitor's description.
    pub fn query_device_descriptor(&self, uid: u32) -> NTSTATUS {
        let _inside = self.machine().enter();
        if let Err(gone) = self.working() {
            return gone;
        }
        let Some(entry) = self.driver().table().DxgkDdiQueryDeviceDescriptor else {
            return STATUS_NOT_SUPPORTED;
        };
        let mut bytes = [0u64; 16];
        let mut descriptor = DXGK_DEVICE_DESCRIPTOR::zeroed();
        descriptor.DescriptorLength = size_of_val(&bytes) as u32;
        descriptor.DescriptorBuffer = bytes.as_mut_ptr().cast();
        let context = self.miniport();
        let pointer = &raw mut descriptor;
        // SAFETY: the entry point's contract: the context of AddDevice; record and buffer live during the call.
        self.call_with(Ddi::QueryDeviceDescriptor, context, pointer, || unsafe {
            entry(context, uid, pointer)
        })
    }
}
