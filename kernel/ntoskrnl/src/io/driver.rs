//! Driver objects, and which drivers are loaded.
#![allow(unsafe_code)]

use std::cell::UnsafeCell;
use std::ffi::c_void;
use std::sync::{Arc, PoisonError};

use wddm_sys::vista::{DEVICE_OBJECT, UNICODE_STRING};
use wddm_sys::{
    NTSTATUS, STATUS_IMAGE_ALREADY_LOADED, STATUS_INVALID_DEVICE_REQUEST, STATUS_OBJECT_NAME_NOT_FOUND, abi,
};

use super::types::{DriverExtension, DriverObjectFields, Irp, major};
use crate::Machine;
use crate::cpu::PASSIVE_LEVEL;
use crate::exports::exports;
use crate::strings::text;

/// The key that services have their keys under.
pub(crate) const SERVICES: &str = "\\Registry\\Machine\\System\\CurrentControlSet\\Services";
const HARDWARE: &str = "\\REGISTRY\\MACHINE\\HARDWARE\\DESCRIPTION\\SYSTEM";

struct Text {
    units: Vec<u16>,
    string: UnsafeCell<UNICODE_STRING>,
}

impl Text {
    fn new(text: &str) -> Box<Self> {
        let mut units: Vec<u16> = text.encode_utf16().chain([0]).collect();
        let bytes = (units.len() * 2).min(usize::from(u16::MAX) - 1) as u16;
        let string = UNICODE_STRING { Length: bytes - 2, MaximumLength: bytes, Buffer: units.as_mut_ptr() };
        Box::new(Self { units, string: UnsafeCell::new(string) })
    }

    fn string(&self) -> UNICODE_STRING {
        let bytes = (self.units.len() * 2).min(usize::from(u16::MAX) - 1) as u16;
        UNICODE_STRING { Length: bytes - 2, MaximumLength: bytes, Buffer: self.units.as_ptr().cast_mut() }
    }
}

/// A DRIVER_OBJECT as DriverEntry gets it: name, start, size, entry point; every major function is refused until the driver
/// says otherwise.
pub struct DriverObject {
    fields: Box<UnsafeCell<DriverObjectFields>>,
    _extension: Box<UnsafeCell<DriverExtension>>,
    _name: Box<Text>,
    _service: Box<Text>,
    _hardware: Box<Text>,
}

// SAFETY: the structures are memory that the machine and the driver share, reached by address only.
unsafe impl Send for DriverObject {}
// SAFETY: as above.
unsafe impl Sync for DriverObject {}

abi! {
    /// What a major function does that the driver has not set.
    unsafe fn refuse(_device: *mut DEVICE_OBJECT, irp: *mut Irp) -> NTSTATUS {
        if let Some(machine) = Machine::current() {
            super::irp::complete_with(&machine, irp, STATUS_INVALID_DEVICE_REQUEST, 0);
        }
        STATUS_INVALID_DEVICE_REQUEST
    }
}

impl DriverObject {
    /// The driver object of the service `name`, whose image lies at `start` with `size` bytes and begins at `entry`.
    pub fn new(name: &str, start: *mut c_void, size: u32, entry: *mut c_void) -> Self {
        let (name, service, hardware) =
            (Text::new(&format!("\\Driver\\{name}")), Text::new(name), Text::new(HARDWARE));
        let extension = Box::new(UnsafeCell::new(DriverExtension {
            driver_object: std::ptr::null_mut(),
            add_device: std::ptr::null_mut(),
            count: 0,
            service_key_name: service.string(),
        }));
        let null = std::ptr::null_mut();
        let fields = Box::new(UnsafeCell::new(DriverObjectFields {
            kind: 4,
            size: size_of::<DriverObjectFields>() as i16,
            device_object: std::ptr::null_mut(),
            flags: 0,
            driver_start: start,
            driver_size: size,
            driver_section: null,
            driver_extension: extension.get(),
            driver_name: name.string(),
            hardware_database: hardware.string.get(),
            fast_io_dispatch: null,
            driver_init: entry,
            driver_start_io: null,
            driver_unload: null,
            major_function: [Some(refuse); major::COUNT],
        }));
        // SAFETY: nobody else has the extension yet.
        unsafe { (*extension.get()).driver_object = fields.get() };
        Self { fields, _extension: extension, _name: name, _service: service, _hardware: hardware }
    }

    /// The one whose devices Rust functions answer for.
    pub(super) fn of_the_bench() -> Self {
        let null = std::ptr::null_mut();
        let driver = Self::new("Bench", null, 0, null);
        // SAFETY: nobody else has it yet.
        unsafe { (*driver.fields()).major_function = [Some(super::device::dispatch_to_rust); major::COUNT] };
        driver
    }

    pub(super) fn fields(&self) -> *mut DriverObjectFields {
        self.fields.get()
    }

    /// Its address.
    pub fn as_ptr(&self) -> *mut c_void {
        self.fields().cast()
    }
}

impl Machine {
    /// Says that the driver of a service is loaded: its key is made, with `Parameters`, `Type`, `Start` and `ErrorControl`, and ZwLoadDriver answers that
    /// it is there already. Answers the path of the key.
    pub fn add_service(self: &Arc<Self>, name: &str) -> String {
        let path = format!("{SERVICES}\\{name}");
        self.create_service_key(&path, name);
        self.loaded().insert(path.to_lowercase());
        path
    }

    /// Says that the driver of a service is loaded no more. Its key stays.
    pub fn remove_service(&self, name: &str) {
        self.loaded().remove(&format!("{SERVICES}\\{name}").to_lowercase());
    }

    fn loaded(&self) -> std::sync::MutexGuard<'_, std::collections::HashSet<String>> {
        self.io.loaded.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

exports! {
    /// `ZwLoadDriver(DriverServiceName)`, PASSIVE_LEVEL: STATUS_IMAGE_ALREADY_LOADED for a service that is loaded, STATUS_OBJECT_NAME_NOT_FOUND for any
    /// other: the bench loads nothing at a driver's request.
    [PASSIVE_LEVEL, name] fn ZwLoadDriver(machine, name: *const UNICODE_STRING) -> NTSTATUS {
        match text(name) {
            Ok(name) if machine.loaded().contains(&name.to_lowercase()) => STATUS_IMAGE_ALREADY_LOADED,
            Ok(_) => STATUS_OBJECT_NAME_NOT_FOUND,
            Err(status) => status,
        }
    }
}
