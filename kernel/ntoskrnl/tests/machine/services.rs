//! More of the driver's side: objects, devices, packets, the registry, files.

use std::ffi::c_void;

use wddm_sys::vista::UNICODE_STRING;
use wddm_sys::{HANDLE, NTSTATUS};

wddm_sys::nt_imports! {
    static IoFileObjectType: *mut c_void;
    static ExEventObjectType: *mut c_void;
    static PsThreadType: *mut c_void;

    fn ObReferenceObjectByHandle(handle: HANDLE, access: u32, object_type: *mut c_void, mode: i8, object: *mut *mut c_void, information: *mut [u32; 2]) -> NTSTATUS;
    fn ObReferenceObjectByHandleWithTag(handle: HANDLE, access: u32, object_type: *mut c_void, mode: i8, tag: u32, object: *mut *mut c_void, information: *mut [u32; 2]) -> NTSTATUS;
    fn ObReferenceObjectByPointer(object: *mut c_void, access: u32, object_type: *mut c_void, mode: i8) -> NTSTATUS;
    fn ObReferenceObjectByPointerWithTag(object: *mut c_void, access: u32, object_type: *mut c_void, mode: i8, tag: u32) -> NTSTATUS;
    fn ObfReferenceObject(object: *mut c_void) -> isize;
    fn ObfReferenceObjectWithTag(object: *mut c_void, tag: u32) -> isize;
    fn ObfDereferenceObject(object: *mut c_void) -> isize;
    fn ObfDereferenceObjectWithTag(object: *mut c_void, tag: u32) -> isize;
    fn ObDereferenceObjectDeferDelete(object: *mut c_void);
    fn ZwClose(handle: HANDLE) -> NTSTATUS;
    fn IoCreateNotificationEvent(name: *const UNICODE_STRING, handle: *mut HANDLE) -> *mut c_void;
    fn IoCreateSynchronizationEvent(name: *const UNICODE_STRING, handle: *mut HANDLE) -> *mut c_void;
    fn IoCreateDevice(driver: *mut c_void, extension: u32, name: *const UNICODE_STRING, device_type: u32, characteristics: u32, exclusive: u8, device: *mut *mut c_void) -> NTSTATUS;
    fn IoDeleteDevice(device: *mut c_void);
    fn IoCreateSymbolicLink(link: *const UNICODE_STRING, target: *const UNICODE_STRING) -> NTSTATUS;
    fn IoDeleteSymbolicLink(link: *const UNICODE_STRING) -> NTSTATUS;
    fn IoGetAttachedDeviceReference(device: *mut c_void) -> *mut c_void;
    fn IoGetDeviceObjectPointer(name: *const UNICODE_STRING, access: u32, file: *mut *mut c_void, device: *mut *mut c_void) -> NTSTATUS;
    fn IoGetRelatedDeviceObject(file: *mut c_void) -> *mut c_void;
    fn IoBuildDeviceIoControlRequest(code: u32, device: *mut c_void, input: *mut c_void, input_bytes: u32, output: *mut c_void, output_bytes: u32, internal: u8, event: *mut c_void, status: *mut [usize; 2]) -> *mut c_void;
    fn IoBuildSynchronousFsdRequest(function: u32, device: *mut c_void, buffer: *mut c_void, length: u32, offset: *const i64, event: *mut c_void, status: *mut [usize; 2]) -> *mut c_void;
    fn IofCallDriver(device: *mut c_void, irp: *mut c_void) -> NTSTATUS;
    fn IofCompleteRequest(irp: *mut c_void, boost: i8);
    fn IoAllocateIrp(stack: i8, charge: u8) -> *mut c_void;
    fn IoFreeIrp(irp: *mut c_void);
    fn IoAllocateWorkItem(device: *mut c_void) -> *mut c_void;
    fn IoQueueWorkItem(item: *mut c_void, routine: ItemRoutine, queue: i32, context: *mut c_void);
    fn IoFreeWorkItem(item: *mut c_void);
    fn ExQueueWorkItem(item: *mut c_void, queue: i32);
    fn IoGetDeviceProperty(device: *mut c_void, property: i32, room: u32, buffer: *mut c_void, length: *mut u32) -> NTSTATUS;
    fn IoOpenDeviceRegistryKey(device: *mut c_void, kind: u32, access: u32, handle: *mut HANDLE) -> NTSTATUS;
    fn ZwLoadDriver(name: *const UNICODE_STRING) -> NTSTATUS;
    fn ZwOpenKey(handle: *mut HANDLE, access: u32, attributes: *const Attributes) -> NTSTATUS;
    fn ZwCreateKey(handle: *mut HANDLE, access: u32, attributes: *const Attributes, title: u32, class: *const UNICODE_STRING, options: u32, disposition: *mut u32) -> NTSTATUS;
    fn ZwQueryKey(handle: HANDLE, class: i32, information: *mut u8, room: u32, length: *mut u32) -> NTSTATUS;
    fn ZwQueryValueKey(handle: HANDLE, name: *const UNICODE_STRING, class: i32, information: *mut u8, room: u32, length: *mut u32) -> NTSTATUS;
    fn ZwEnumerateKey(handle: HANDLE, index: u32, class: i32, information: *mut u8, room: u32, length: *mut u32) -> NTSTATUS;
    fn ZwEnumerateValueKey(handle: HANDLE, index: u32, class: i32, information: *mut u8, room: u32, length: *mut u32) -> NTSTATUS;
    fn ZwSetValueKey(handle: HANDLE, name: *const UNICODE_STRING, title: u32, kind: u32, data: *const c_void, len: u32) -> NTSTATUS;
    fn ZwDeleteValueKey(handle: HANDLE, name: *const UNICODE_STRING) -> NTSTATUS;
    fn ZwDeleteKey(handle: HANDLE) -> NTSTATUS;
    fn ZwFlushKey(handle: HANDLE) -> NTSTATUS;
    fn ZwCreateFile(handle: *mut HANDLE, access: u32, attributes: *const Attributes, block: *mut [usize; 2], allocation: *const i64, file_attributes: u32, share: u32, disposition: u32, options: u32, extended: *const c_void, extended_len: u32) -> NTSTATUS;
    fn ZwOpenFile(handle: *mut HANDLE, access: u32, attributes: *const Attributes, block: *mut [usize; 2], share: u32, options: u32) -> NTSTATUS;
    fn ZwReadFile(handle: HANDLE, event: HANDLE, apc: *mut c_void, context: *mut c_void, block: *mut [usize; 2], buffer: *mut c_void, len: u32, offset: *const i64, key: *const u32) -> NTSTATUS;
    fn ZwWriteFile(handle: HANDLE, event: HANDLE, apc: *mut c_void, context: *mut c_void, block: *mut [usize; 2], buffer: *mut c_void, len: u32, offset: *const i64, key: *const u32) -> NTSTATUS;
    fn ZwQueryInformationFile(handle: HANDLE, block: *mut [usize; 2], buffer: *mut c_void, len: u32, class: u32) -> NTSTATUS;
    fn ZwSetInformationFile(handle: HANDLE, block: *mut [usize; 2], buffer: *mut c_void, len: u32, class: u32) -> NTSTATUS;
    fn MmProbeAndLockPages(mdl: *mut ntoskrnl::Mdl, mode: i8, operation: i32);
    fn MmUnlockPages(mdl: *mut ntoskrnl::Mdl);
    fn MmIsAddressValid(address: *mut c_void) -> u8;
    fn MmGetSystemRoutineAddress(name: *const UNICODE_STRING) -> *mut c_void;
}

/// `IO_WORKITEM_ROUTINE`.
pub type ItemRoutine = wddm_sys::abi_fn!(fn(device: *mut c_void, context: *mut c_void));

/// A counted string that owns its text.
pub struct Wide {
    _units: Vec<u16>,
    string: UNICODE_STRING,
}

pub fn wide(text: &str) -> Wide {
    let mut units: Vec<u16> = text.encode_utf16().collect();
    let bytes = (units.len() * 2) as u16;
    let string = UNICODE_STRING { Length: bytes, MaximumLength: bytes, Buffer: units.as_mut_ptr() };
    Wide { _units: units, string }
}

impl Wide {
    pub fn as_ptr(&self) -> *const UNICODE_STRING {
        &raw const self.string
    }
}

/// `OBJECT_ATTRIBUTES`.
#[repr(C)]
pub struct Attributes {
    length: u32,
    root: HANDLE,
    name: *const UNICODE_STRING,
    attributes: u32,
    security: [usize; 2],
}

/// `OBJ_CASE_INSENSITIVE` and `OBJ_KERNEL_HANDLE`.
const KERNEL: u32 = 0x240;

impl Attributes {
    pub fn new(root: HANDLE, name: &Wide) -> Self {
        Self { length: 48, root, name: name.as_ptr(), attributes: KERNEL, security: [0; 2] }
    }
}

pub const NULL: *mut c_void = std::ptr::null_mut();

/// The status in an IO_STATUS_BLOCK.
pub fn status_in(block: &[usize; 2]) -> NTSTATUS {
    NTSTATUS(block[0] as u32 as i32)
}

/// Text as the bytes of a REG_SZ.
pub fn zero_ended(text: &str) -> Vec<u8> {
    text.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect()
}
