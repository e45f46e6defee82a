//! `DxgkInitialize` in a PE image. It is no export: the port driver hands its address to who asks its device.
//!
//! The sequence is that of the static library which other drivers link for it: load the port driver, open
//! `\Device\DxgKrnl`, send an internal device control whose answer is the address of the entry for full drivers.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::ptr;

use wddm_macros::one_time;
use wddm_sys::*;

/// `CTL_CODE(FILE_DEVICE_VIDEO, 0xF, METHOD_NEITHER, FILE_ANY_ACCESS)`: asks for the entry of full drivers.
const REGISTER_FULL_DRIVER: u32 = 0x0023_003F;
const FILE_ALL_ACCESS: u32 = 0x001F_01FF;
const STATUS_IMAGE_ALREADY_LOADED: NTSTATUS = NTSTATUS(0xC000_010E_u32 as i32);
const STATUS_INSUFFICIENT_RESOURCES: NTSTATUS = NTSTATUS(0xC000_009A_u32 as i32);
const NOTIFICATION_EVENT: i32 = 0;

mod imports {
    use core::ffi::c_void;

    use super::IoStatusBlock;
    use wddm_sys::{NTSTATUS, UNICODE_STRING};

    wddm_sys::nt_imports! {
        /// PASSIVE_LEVEL.
        fn ZwLoadDriver(service: *mut UNICODE_STRING) -> NTSTATUS;
        /// PASSIVE_LEVEL. The file object carries the reference.
        fn IoGetDeviceObjectPointer(name: *mut UNICODE_STRING, access: u32, file: *mut *mut c_void, device: *mut *mut c_void) -> NTSTATUS;
        /// PASSIVE_LEVEL. The I/O manager frees the packet when it is completed. NULL when there is no memory.
        fn IoBuildDeviceIoControlRequest(code: u32, device: *mut c_void, input: *mut c_void, input_bytes: u32, output: *mut c_void, output_bytes: u32, internal: u8, event: *mut c_void, status: *mut IoStatusBlock) -> *mut c_void;
        /// Up to DISPATCH_LEVEL; here PASSIVE_LEVEL.
        fn IofCallDriver(device: *mut c_void, packet: *mut c_void) -> NTSTATUS;
        /// Any level.
        fn KeInitializeEvent(event: *mut c_void, kind: i32, state: u8);
        /// Up to APC_LEVEL with a time-out other than zero.
        fn KeWaitForSingleObject(object: *mut c_void, reason: i32, mode: i8, alertable: u8, timeout: *const i64) -> NTSTATUS;
        /// Up to DISPATCH_LEVEL.
        fn ObfDereferenceObject(object: *mut c_void) -> isize;
    }
}

/// `IO_STATUS_BLOCK`.
#[repr(C)]
pub(crate) struct IoStatusBlock {
    status: usize,
    information: usize,
}

/// `KEVENT` of 64-bit systems.
#[repr(C, align(8))]
struct Event([u8; 24]);

type Initialize =
    abi_fn!(fn(driver_object: *mut c_void, registry_path: *mut c_void, table: *mut c_void) -> NTSTATUS);

/// ASCII as the kernel wants it.
const fn wide<const N: usize>(text: &[u8; N]) -> [u16; N] {
    let mut wide = [0; N];
    let mut at = 0;
    while at < N {
        wide[at] = text[at] as u16;
        at += 1;
    }
    wide
}

static SERVICE: [u16; 59] = wide(br"\Registry\Machine\System\CurrentControlSet\Services\DXGKrnl");
static DEVICE: [u16; 15] = wide(br"\Device\DxgKrnl");

/// A counted string that the kernel reads only.
const fn counted<const N: usize>(text: &'static [u16; N]) -> UNICODE_STRING {
    let bytes = (N * 2) as u16;
    UNICODE_STRING { Length: bytes, MaximumLength: bytes, Buffer: text.as_ptr().cast_mut() }
}

/// `DxgkInitialize(DriverObject, RegistryPath, InitializationData)`. PASSIVE_LEVEL, from DriverEntry. The port driver's
/// answer, or why it cannot be asked.
///
/// # Safety
/// The first two arguments are DriverEntry's; `table` is as long as its Version says.
#[one_time]
pub(crate) unsafe fn DxgkInitialize(
    driver_object: *mut c_void,
    registry_path: *mut c_void,
    table: *mut c_void,
) -> NTSTATUS {
    // SAFETY: PASSIVE_LEVEL in DriverEntry; the string outlives the call.
    let loaded = unsafe { imports::ZwLoadDriver(&mut counted(&SERVICE)) };
    if !loaded.is_success() && loaded != STATUS_IMAGE_ALREADY_LOADED {
        return loaded;
    }
    let (mut file, mut device) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: as above; both variables are writable.
    let found = unsafe {
        imports::IoGetDeviceObjectPointer(&mut counted(&DEVICE), FILE_ALL_ACCESS, &mut file, &mut device)
    };
    if !found.is_success() {
        return found;
    }
    // SAFETY: the device of the port driver, which `file` keeps alive.
    let status = match unsafe { ask(device) } {
        // SAFETY: the port driver's entry, with the caller's arguments.
        Ok(initialize) => unsafe { initialize(driver_object, registry_path, table) },
        Err(status) => status,
    };
    if !file.is_null() {
        // SAFETY: the reference of IoGetDeviceObjectPointer, given back once.
        unsafe { imports::ObfDereferenceObject(file) };
    }
    status
}

/// The address of the port driver's entry for full drivers.
///
/// # Safety
/// `device` is a referenced device object.
#[one_time]
unsafe fn ask(device: *mut c_void) -> Result<Initialize, NTSTATUS> {
    let mut entry: Option<Initialize> = None;
    let mut outcome = IoStatusBlock { status: 0, information: 0 };
    let mut event = Event([0; 24]);
    let event = (&raw mut event).cast::<c_void>();
    // SAFETY: room for an event, in the stack of this thread, which waits for it in kernel mode.
    unsafe { imports::KeInitializeEvent(event, NOTIFICATION_EVENT, 0) };
    // SAFETY: PASSIVE_LEVEL; METHOD_NEITHER, so the port writes `entry` itself, before the packet is completed.
    let packet = unsafe {
        imports::IoBuildDeviceIoControlRequest(
            REGISTER_FULL_DRIVER,
            device,
            ptr::null_mut(),
            0,
            (&raw mut entry).cast(),
            size_of::<Option<Initialize>>() as u32,
            1,
            event,
            &mut outcome,
        )
    };
    if packet.is_null() {
        return Err(STATUS_INSUFFICIENT_RESOURCES);
    }
    // SAFETY: the packet just built, sent once.
    let mut status = unsafe { imports::IofCallDriver(device, packet) };
    if status == STATUS_PENDING {
        // SAFETY: Executive, KernelMode, no time-out: the packet's event and status block stay until it is completed.
        unsafe { imports::KeWaitForSingleObject(event, 0, 0, 0, ptr::null()) };
        // SAFETY: written by the I/O manager before the event was set.
        status = NTSTATUS(unsafe { (&raw const outcome.status).read_volatile() } as u32 as i32);
    }
    if !status.is_success() {
        return Err(status);
    }
    // SAFETY: as above.
    unsafe { (&raw const entry).read_volatile() }.ok_or(STATUS_NOT_SUPPORTED)
}
