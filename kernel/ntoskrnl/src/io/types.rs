//! Structures that the I/O manager and drivers share, as 64-bit Windows lays them out.

use std::ffi::c_void;

use wddm_sys::vista::{DEVICE_OBJECT, UNICODE_STRING};
use wddm_sys::{NTSTATUS, abi_fn};

pub(crate) use crate::mdl::Mdl;

/// `IO_STATUS_BLOCK`.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct IoStatusBlock {
    /// An NTSTATUS; the union's pointer is as wide as this.
    pub(crate) status: NTSTATUS,
    pub(crate) _high: u32,
    pub(crate) information: usize,
}

impl IoStatusBlock {
    pub(crate) fn new(status: NTSTATUS, information: usize) -> Self {
        Self { status, _high: 0, information }
    }
}

/// `LIST_ENTRY`.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct ListEntry {
    pub(crate) forward: usize,
    pub(crate) back: usize,
}

/// `DRIVER_DISPATCH`.
pub(crate) type DriverDispatch = abi_fn!(fn(device: *mut DEVICE_OBJECT, irp: *mut Irp) -> NTSTATUS);

/// `IO_COMPLETION_ROUTINE`.
pub(crate) type CompletionRoutine =
    abi_fn!(fn(device: *mut DEVICE_OBJECT, irp: *mut Irp, context: *mut c_void) -> NTSTATUS);

/// Major functions.
pub(crate) mod major {
    pub(crate) const CREATE: u8 = 0x00;
    pub(crate) const CLOSE: u8 = 0x02;
    pub(crate) const READ: u8 = 0x03;
    pub(crate) const WRITE: u8 = 0x04;
    pub(crate) const QUERY_INFORMATION: u8 = 0x05;
    pub(crate) const SET_INFORMATION: u8 = 0x06;
    pub(crate) const FLUSH_BUFFERS: u8 = 0x09;
    pub(crate) const DEVICE_CONTROL: u8 = 0x0E;
    pub(crate) const INTERNAL_DEVICE_CONTROL: u8 = 0x0F;
    pub(crate) const SHUTDOWN: u8 = 0x10;
    pub(crate) const CLEANUP: u8 = 0x12;
    pub(crate) const PNP: u8 = 0x1B;
    pub(crate) const COUNT: usize = 0x1C;
}

/// `DRIVER_OBJECT`, 336 bytes.
#[repr(C, align(16))]
pub(crate) struct DriverObjectFields {
    pub(crate) kind: i16,
    pub(crate) size: i16,
    pub(crate) device_object: *mut DEVICE_OBJECT,
    pub(crate) flags: u32,
    pub(crate) driver_start: *mut c_void,
    pub(crate) driver_size: u32,
    pub(crate) driver_section: *mut c_void,
    pub(crate) driver_extension: *mut DriverExtension,
    pub(crate) driver_name: UNICODE_STRING,
    pub(crate) hardware_database: *mut UNICODE_STRING,
    pub(crate) fast_io_dispatch: *mut c_void,
    pub(crate) driver_init: *mut c_void,
    pub(crate) driver_start_io: *mut c_void,
    pub(crate) driver_unload: *mut c_void,
    pub(crate) major_function: [Option<DriverDispatch>; major::COUNT],
}

const _: () = assert!(size_of::<DriverObjectFields>() == 336);
const _: () = assert!(std::mem::offset_of!(DriverObjectFields, driver_name) == 0x38);
const _: () = assert!(std::mem::offset_of!(DriverObjectFields, driver_unload) == 0x68);
const _: () = assert!(std::mem::offset_of!(DriverObjectFields, major_function) == 0x70);

/// `DRIVER_EXTENSION`, as much of it as is documented and the service's name behind it.
#[repr(C)]
pub(crate) struct DriverExtension {
    pub(crate) driver_object: *mut DriverObjectFields,
    pub(crate) add_device: *mut c_void,
    pub(crate) count: u32,
    pub(crate) service_key_name: UNICODE_STRING,
}

/// `FILE_OBJECT`, 216 bytes.
#[repr(C)]
pub(crate) struct FileObjectFields {
    pub(crate) kind: i16,
    pub(crate) size: i16,
    pub(crate) device_object: *mut DEVICE_OBJECT,
    pub(crate) vpb: *mut c_void,
    pub(crate) fs_context: *mut c_void,
    pub(crate) fs_context2: *mut c_void,
    pub(crate) section_object_pointer: *mut c_void,
    pub(crate) private_cache_map: *mut c_void,
    pub(crate) final_status: NTSTATUS,
    pub(crate) related_file_object: *mut c_void,
    pub(crate) lock_operation: u8,
    pub(crate) delete_pending: u8,
    pub(crate) read_access: u8,
    pub(crate) write_access: u8,
    pub(crate) delete_access: u8,
    pub(crate) shared_read: u8,
    pub(crate) shared_write: u8,
    pub(crate) shared_delete: u8,
    pub(crate) flags: u32,
    pub(crate) file_name: UNICODE_STRING,
    pub(crate) current_byte_offset: i64,
    pub(crate) waiters: u32,
    pub(crate) busy: u32,
    pub(crate) last_lock: *mut c_void,
    pub(crate) lock: [u64; 3],
    pub(crate) event: [u64; 3],
    pub(crate) completion_context: *mut c_void,
    pub(crate) irp_list_lock: usize,
    pub(crate) irp_list: ListEntry,
    pub(crate) extension: *mut c_void,
}

const _: () = assert!(size_of::<FileObjectFields>() == 0xD8);
const _: () = assert!(std::mem::offset_of!(FileObjectFields, flags) == 0x50);
const _: () = assert!(std::mem::offset_of!(FileObjectFields, current_byte_offset) == 0x68);
const _: () = assert!(std::mem::offset_of!(FileObjectFields, event) == 0x98);

/// `FO_SYNCHRONOUS_IO`.
pub(crate) const FO_SYNCHRONOUS_IO: u32 = 2;

/// `IRP`, 208 bytes; the stack locations follow it.
#[repr(C)]
pub(crate) struct Irp {
    pub(crate) kind: i16,
    pub(crate) size: u16,
    pub(crate) allocation_processor: u16,
    pub(crate) reserved: u16,
    pub(crate) mdl_address: *mut Mdl,
    pub(crate) flags: u32,
    /// `AssociatedIrp.SystemBuffer`.
    pub(crate) system_buffer: *mut c_void,
    pub(crate) thread_list: ListEntry,
    pub(crate) io_status: IoStatusBlock,
    pub(crate) requestor_mode: i8,
    pub(crate) pending_returned: u8,
    pub(crate) stack_count: i8,
    pub(crate) current_location: i8,
    pub(crate) cancel: u8,
    pub(crate) cancel_irql: u8,
    pub(crate) apc_environment: i8,
    pub(crate) allocation_flags: u8,
    pub(crate) user_iosb: *mut IoStatusBlock,
    pub(crate) user_event: *mut c_void,
    pub(crate) overlay: [usize; 2],
    pub(crate) cancel_routine: *mut c_void,
    pub(crate) user_buffer: *mut c_void,
    pub(crate) driver_context: [usize; 4],
    pub(crate) thread: *mut c_void,
    pub(crate) auxiliary_buffer: *mut u8,
    pub(crate) list: ListEntry,
    pub(crate) current_stack_location: *mut StackLocation,
    pub(crate) original_file_object: *mut FileObjectFields,
    pub(crate) extension: *mut c_void,
}

const _: () = assert!(size_of::<Irp>() == 0xD0);
const _: () = assert!(std::mem::offset_of!(Irp, io_status) == 0x30);
const _: () = assert!(std::mem::offset_of!(Irp, current_location) == 0x43);
const _: () = assert!(std::mem::offset_of!(Irp, cancel_routine) == 0x68);
const _: () = assert!(std::mem::offset_of!(Irp, current_stack_location) == 0xB8);

/// `IO_STACK_LOCATION`, 72 bytes.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct StackLocation {
    pub(crate) major: u8,
    pub(crate) minor: u8,
    pub(crate) flags: u8,
    pub(crate) control: u8,
    /// The union of all requests' parameters, in words of eight bytes.
    pub(crate) parameters: [u64; 4],
    pub(crate) device_object: *mut DEVICE_OBJECT,
    pub(crate) file_object: *mut FileObjectFields,
    pub(crate) completion_routine: Option<CompletionRoutine>,
    pub(crate) context: *mut c_void,
}

const _: () = assert!(size_of::<StackLocation>() == 0x48);
const _: () = assert!(std::mem::offset_of!(StackLocation, parameters) == 8);

/// `SL_PENDING_RETURNED` and the three that say when a completion routine runs.
pub(crate) const SL_PENDING_RETURNED: u8 = 0x01;
pub(crate) const SL_INVOKE_ON_CANCEL: u8 = 0x20;
pub(crate) const SL_INVOKE_ON_SUCCESS: u8 = 0x40;
pub(crate) const SL_INVOKE_ON_ERROR: u8 = 0x80;

/// `OBJECT_ATTRIBUTES`, 48 bytes.
#[repr(C)]
pub(crate) struct ObjectAttributes {
    pub(crate) length: u32,
    pub(crate) root_directory: wddm_sys::HANDLE,
    pub(crate) object_name: *const UNICODE_STRING,
    pub(crate) attributes: u32,
    pub(crate) security_descriptor: *mut c_void,
    pub(crate) security_quality: *mut c_void,
}

const _: () = assert!(size_of::<ObjectAttributes>() == 48);
