//! Drivers that find the port driver the way the library does that others link: by its device.
#![allow(unsafe_code)]

use crate::common::{Bench, Client, Plan, lock, miniport};
use dxgkrnl::load::TableError;
use dxgkrnl::{Options, Port, StartError};
use ntoskrnl::{Config, Machine};
use std::ffi::c_void;
use wddm_sys::image::NativeImage;
use wddm_sys::vista::UNICODE_STRING;
use wddm_sys::*;

wddm_sys::nt_imports! {
    fn ZwLoadDriver(service: *const UNICODE_STRING) -> NTSTATUS;
    fn IoGetDeviceObjectPointer(name: *const UNICODE_STRING, access: u32, file: *mut *mut c_void, device: *mut *mut c_void) -> NTSTATUS;
    fn IoBuildDeviceIoControlRequest(code: u32, device: *mut c_void, input: *mut c_void, input_bytes: u32, output: *mut c_void, output_bytes: u32, internal: u8, event: *mut c_void, status: *mut [usize; 2]) -> *mut c_void;
    fn IofCallDriver(device: *mut c_void, irp: *mut c_void) -> NTSTATUS;
    fn KeInitializeEvent(event: *mut c_void, kind: i32, state: u8);
    fn ObfDereferenceObject(object: *mut c_void) -> isize;
    fn IoGetDeviceProperty(device: *mut c_void, property: i32, room: u32, buffer: *mut c_void, length: *mut u32) -> NTSTATUS;
}

const NULL: *mut c_void = std::ptr::null_mut();
const FULL: u32 = 0x23_003F;
const DISPLAY_ONLY: u32 = 0x23_0043;
const WINDOWS_10: u32 = 0x23_0047;
const UNINITIALIZE: u32 = 0x23_004B;

fn with<R>(text: &str, f: impl FnOnce(*const UNICODE_STRING) -> R) -> R {
    let mut units: Vec<u16> = text.encode_utf16().collect();
    let bytes = (units.len() * 2) as u16;
    f(&UNICODE_STRING { Length: bytes, MaximumLength: bytes, Buffer: units.as_mut_ptr() })
}

fn load_port() -> NTSTATUS {
    // SAFETY: the import is bound; the string lives.
    with(r"\Registry\Machine\System\CurrentControlSet\Services\DXGKrnl", |name| unsafe { ZwLoadDriver(name) })
}

/// The address behind a control code, or the status that says why not.
fn ask(code: u32) -> Result<usize, NTSTATUS> {
    let (mut file, mut device, mut entry) = (NULL, NULL, 0usize);
    let (mut event, mut block) = ([0u64; 3], [0; 2]);
    // SAFETY: the imports are bound; all arguments live until the packet has ended.
    unsafe {
        let found = with(r"\Device\DxgKrnl", |name| {
            IoGetDeviceObjectPointer(name, 0x1F_01FF, &mut file, &mut device)
        });
        if !found.is_success() {
            return Err(found);
        }
        let event = event.as_mut_ptr().cast();
        KeInitializeEvent(event, 0, 0);
        let to = (&raw mut entry).cast();
        let irp = IoBuildDeviceIoControlRequest(code, device, NULL, 0, to, 8, 1, event, &mut block);
        assert!(!irp.is_null());
        let status = IofCallDriver(device, irp);
        ObfDereferenceObject(file);
        if status.is_success() { Ok(entry) } else { Err(status) }
    }
}

type Initialize = abi_fn!(fn(object: *mut c_void, path: *mut c_void, table: *mut c_void) -> NTSTATUS);

unsafe extern "win64" fn entry<const CODE: u32>(object: *mut c_void, path: *mut c_void) -> NTSTATUS {
    assert_eq!(load_port(), STATUS_IMAGE_ALREADY_LOADED);
    let mut table = miniport::table();
    match ask(CODE) {
        // SAFETY: the port driver's entry, with DriverEntry's arguments and a table of the version that it names.
        Ok(entry) => unsafe {
            std::mem::transmute::<usize, Initialize>(entry)(object, path, (&raw mut table).cast())
        },
        Err(status) => status,
    }
}

fn image<const CODE: u32>() -> NativeImage {
    static TABLES: &[&[&wddm_sys::image::ImportSlot]] = &[IMPORTS];
    NativeImage { name: "linked", entry: entry::<CODE>, imports: TABLES, recoveries: &[] }
}

#[test]
fn a_driver_starts_by_either_code_and_draws_on_nothing_of_the_bench() {
    for image in [image::<FULL>(), image::<WINDOWS_10>()] {
        let bench = Bench::of(Plan::default(), Options::default(), &image);
        let service = r"\Registry\Machine\System\CurrentControlSet\Services\linked";
        assert!(bench.machine.registry().get(service, "ImagePath").is_some());
        let client = Client::new(&bench);
        let device = client.device().unwrap();
        client.context(device, &[]).unwrap();
        drop(client);
        let machine = bench.machine.clone();
        let log = bench.stop();
        assert_eq!(log.broken(), Vec::<String>::new());
        let left = machine.balance();
        assert_eq!((left.handles, left.irps, left.devices), (0, 0, 0));
    }
}

#[test]
fn a_display_only_driver_is_refused_by_name() {
    let machine = Machine::new(Config { ram_bytes: Some(64 << 20), ..Config::default() }).unwrap();
    let port = Port::new(&machine, Options::default());
    let error = port.load(image::<DISPLAY_ONLY>()).err().unwrap();
    assert!(matches!(error, StartError::Table(TableError::DisplayOnly)), "{error}");
    assert!(error.to_string().contains("display-only"), "{error}");
    // A code that the device does not have.
    let error = port.load(image::<0x23_0050>()).err().unwrap();
    assert!(error.to_string().contains("STATUS_INVALID_DEVICE_REQUEST"), "{error}");
}

#[test]
fn the_device_is_there_while_a_port_is() {
    let machine = Machine::new(Config { ram_bytes: Some(64 << 20), ..Config::default() }).unwrap();
    ntoskrnl::image::load_native(&image::<FULL>()).unwrap();
    let _inside = machine.enter();
    assert_eq!((load_port(), ask(FULL)), (STATUS_OBJECT_NAME_NOT_FOUND, Err(STATUS_OBJECT_NAME_NOT_FOUND)));
    let first = Port::new(&machine, Options::default());
    let second = Port::new(&machine, Options::default());
    drop(first);
    assert_eq!(load_port(), STATUS_IMAGE_ALREADY_LOADED);
    let full = ask(FULL).unwrap();
    assert_eq!(ask(WINDOWS_10), Ok(full));
    assert_ne!(ask(UNINITIALIZE).unwrap(), full);
    drop(second);
    assert_eq!((load_port(), ask(FULL)), (STATUS_OBJECT_NAME_NOT_FOUND, Err(STATUS_OBJECT_NAME_NOT_FOUND)));
    let _third = Port::new(&machine, Options::default());
    assert_eq!(load_port(), STATUS_IMAGE_ALREADY_LOADED);
}

#[test]
fn the_adapter_has_a_physical_device_with_properties() {
    let bench = Bench::of(Plan::default(), Options::default(), &image::<FULL>());
    let interface = lock(&bench.fake().interface).unwrap();
    let mut info = vista::DXGK_DEVICE_INFO::zeroed();
    let _inside = bench.machine.enter();
    // SAFETY: the callback's contract, inside Start and Stop; the import is bound; the buffer has its length.
    unsafe {
        let status =
            interface.DxgkCbGetDeviceInformation.unwrap()(interface.DeviceHandle, (&raw mut info).cast());
        assert_eq!(status, STATUS_SUCCESS);
        let (mut bytes, mut length) = ([0u16; 256], 0);
        let buffer = bytes.as_mut_ptr().cast();
        let status = IoGetDeviceProperty(info.PhysicalDeviceObject.cast(), 1, 512, buffer, &mut length);
        assert_eq!(status, STATUS_SUCCESS);
        assert!(String::from_utf16_lossy(&bytes).starts_with("PCI\\VEN_"));
    }
    bench.stop();
}
