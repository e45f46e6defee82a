//! Device objects: those that drivers make, and the bench's own, which a Rust function answers for.
#![allow(unsafe_code)]

use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Arc, OnceLock};

use wddm_sys::vista::{DEVICE_OBJECT, UNICODE_STRING};
use wddm_sys::{
    NTSTATUS, Record, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER,
    STATUS_SUCCESS, abi,
};

use super::property::PdoInfo;
use super::request::{Reply, Request};
use super::types::{DriverObjectFields, Irp, major};
use crate::Machine;
use crate::cpu::{APC_LEVEL, DISPATCH_LEVEL, PASSIVE_LEVEL};
use crate::exports::exports;
use crate::mdl::granted;
use crate::object::{Kind, Object, no_object};
use crate::strings::text;

/// `DO_EXCLUSIVE`, `DO_DEVICE_HAS_NAME`, `DO_DEVICE_INITIALIZING`.
const DO_EXCLUSIVE: u32 = 0x8;
const DO_DEVICE_HAS_NAME: u32 = 0x40;
const DO_DEVICE_INITIALIZING: u32 = 0x80;
/// `DO_BUFFERED_IO` and `DO_DIRECT_IO`.
pub(crate) const DO_BUFFERED_IO: u32 = 0x4;
pub(crate) const DO_DIRECT_IO: u32 = 0x10;

/// What answers the requests to a device of the bench's own.
pub type Dispatch = dyn Fn(&Arc<Machine>, &Request<'_>) -> Reply + Send + Sync;

/// A device object and what the machine knows of it.
pub(crate) struct Device {
    storage: Box<[u64]>,
    dispatch: Option<Box<Dispatch>>,
    /// What it is on the bus, if it is a physical device object.
    pub(crate) pdo: OnceLock<PdoInfo>,
    /// IoDeleteDevice was called.
    deleted: AtomicBool,
}

// SAFETY: the storage is the driver's and the machine's shared memory, reached by address only.
unsafe impl Send for Device {}
// SAFETY: as above.
unsafe impl Sync for Device {}

impl Object for Device {
    fn kind(&self) -> Kind {
        Kind::Device
    }

    fn address(&self) -> usize {
        self.storage.as_ptr() as usize
    }
}

impl Device {
    /// A device object with `extension` bytes behind it, zeroed. None without memory.
    fn new(extension: usize, dispatch: Option<Box<Dispatch>>) -> Option<Arc<Self>> {
        let head = size_of::<DEVICE_OBJECT>();
        let words = head.checked_add(extension)?.div_ceil(8);
        let mut storage = Vec::new();
        storage.try_reserve_exact(words).ok()?;
        storage.resize(words, 0u64);
        let device = Arc::new(Self {
            storage: storage.into_boxed_slice(),
            dispatch,
            pdo: OnceLock::new(),
            deleted: AtomicBool::new(false),
        });
        let mut fields = DEVICE_OBJECT::zeroed();
        fields.Type = 3;
        fields.Size = (head + extension).min(usize::from(u16::MAX)) as u16;
        fields.StackSize = 1;
        if extension > 0 {
            fields.DeviceExtension = device.pointer().wrapping_add(1).cast();
        }
        // SAFETY: the storage has room for the structure, aligned to 8 as it demands, and nobody else has it yet.
        unsafe { device.pointer().write(fields) };
        Some(device)
    }

    pub(crate) fn pointer(&self) -> *mut DEVICE_OBJECT {
        self.address() as *mut DEVICE_OBJECT
    }

    /// `DEVICE_OBJECT.ReferenceCount`: files that are open on it.
    fn open_files(&self) -> &AtomicI32 {
        // SAFETY: the field is in this device's storage, aligned, and drivers only read it.
        unsafe { AtomicI32::from_ptr(&raw mut (*self.pointer()).ReferenceCount) }
    }

    pub(crate) fn opened(&self) {
        self.open_files().fetch_add(1, Ordering::AcqRel);
    }

    pub(crate) fn file_closed(&self) {
        self.open_files().fetch_sub(1, Ordering::AcqRel);
    }

    /// Whether files can still be opened on it.
    pub(crate) fn is_there(&self) -> bool {
        !self.deleted.load(Ordering::Acquire)
    }

    pub(crate) fn flags(&self) -> u32 {
        // SAFETY: a field of this device's storage, which its driver sets before it is used.
        unsafe { (&raw const (*self.pointer()).Flags).read_volatile() }
    }

    /// Whether only one file at a time may be open on it and one is.
    pub(crate) fn is_taken(&self) -> bool {
        self.flags() & DO_EXCLUSIVE != 0 && self.open_files().load(Ordering::Acquire) > 0
    }
}

/// A device object that the bench answers for. It goes with this value, when nothing refers to it any more.
pub struct BenchDevice {
    machine: std::sync::Weak<Machine>,
    address: usize,
}

impl BenchDevice {
    /// The DEVICE_OBJECT.
    pub fn as_ptr(&self) -> *mut DEVICE_OBJECT {
        self.address as *mut DEVICE_OBJECT
    }
}

impl Drop for BenchDevice {
    fn drop(&mut self) {
        if let Some(machine) = self.machine.upgrade() {
            delete(&machine, self.address);
        }
    }
}

impl Machine {
    /// Makes a device object that `dispatch` answers for, named if `name` says so (`\Device\DxgKrnl`). Requests to it come on
    /// the thread of who sends them.
    ///
    /// # Errors
    /// STATUS_OBJECT_NAME_COLLISION and what else a name is refused for; STATUS_INSUFFICIENT_RESOURCES.
    pub fn create_device(
        self: &Arc<Self>,
        name: Option<&str>,
        device_type: u32,
        dispatch: Box<Dispatch>,
    ) -> Result<BenchDevice, NTSTATUS> {
        let device = Device::new(0, Some(dispatch)).ok_or(STATUS_INSUFFICIENT_RESOURCES)?;
        // SAFETY: the device is not known to anybody yet.
        unsafe {
            (*device.pointer()).DeviceType = device_type;
            (*device.pointer()).DriverObject = self.io.bench_driver().cast();
            if name.is_some() {
                (*device.pointer()).Flags |= DO_DEVICE_HAS_NAME;
            }
        }
        let address = self.objects.insert(device);
        if let Some(name) = name
            && let Err(status) = self.names().add_object(name, address)
        {
            self.dereference(address, "a device");
            return Err(status);
        }
        Ok(BenchDevice { machine: Arc::downgrade(self), address })
    }

    /// Makes a physical device object: what AddDevice is handed. `info` says what IoGetDeviceProperty and IoOpenDeviceRegistryKey answer for
    /// it. Open and close succeed; plug and play requests end as they came, as for a bus driver that does not know them; others end with
    /// STATUS_INVALID_DEVICE_REQUEST.
    ///
    /// # Errors
    /// STATUS_INSUFFICIENT_RESOURCES.
    pub fn create_pdo(self: &Arc<Self>, mut info: PdoInfo) -> Result<BenchDevice, NTSTATUS> {
        const FILE_DEVICE_UNKNOWN: u32 = 0x22;
        let name = info.name(self.io.pdos.fetch_add(1, Ordering::Relaxed));
        let device = self.create_device(
            name,
            FILE_DEVICE_UNKNOWN,
            Box::new(|_, request| match request.major() {
                major::CREATE | major::CLOSE | major::CLEANUP => Reply::success(0),
                major::PNP => request.unchanged(),
                _ => Reply::failed(STATUS_INVALID_DEVICE_REQUEST),
            }),
        )?;
        self.create_device_keys(&info);
        if let Some(object) = self.objects.get::<Device>(device.address) {
            // The device was made just now and has none.
            let _ = object.pdo.set(info);
        }
        Ok(device)
    }

    pub(crate) fn names(&self) -> std::sync::MutexGuard<'_, crate::object::names::Names> {
        self.objects.names.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The device object at an address; what is none stops the machine.
    pub(crate) fn device_at(&self, address: *mut DEVICE_OBJECT, what: &str) -> Arc<Device> {
        match self.objects.get::<Device>(address as usize) {
            Some(device) => device,
            None => no_object(address as usize, &format!("{what}: the address is that of no device object")),
        }
    }

    /// The device at the top of the stack that this one is in.
    pub(crate) fn top_of_stack(&self, mut device: *mut DEVICE_OBJECT) -> *mut DEVICE_OBJECT {
        loop {
            // SAFETY: a device object that is known, or one that a driver attached to it.
            let above = unsafe { (&raw const (*device).AttachedDevice).read_volatile() };
            if above.is_null() {
                return device;
            }
            device = above;
        }
    }
}

fn delete(machine: &Arc<Machine>, address: usize) {
    let Some(device) = machine.objects.get::<Device>(address) else {
        no_object(address, "IoDeleteDevice of what is no device object");
    };
    if device.deleted.swap(true, Ordering::AcqRel) {
        no_object(address, "IoDeleteDevice of a device that was deleted already");
    }
    machine.names().remove_object(address);
    unlink(device.pointer());
    if device.dispatch.is_none() {
        machine.io.devices.fetch_sub(1, Ordering::Relaxed);
    }
    machine.dereference(address, "IoDeleteDevice");
}

/// Takes a device out of its driver's list.
fn unlink(device: *mut DEVICE_OBJECT) {
    // SAFETY: the device and its driver object are live; a driver makes and deletes its devices one at a time, as the page demands.
    unsafe {
        let driver = (*device).DriverObject.cast::<DriverObjectFields>();
        if driver.is_null() {
            return;
        }
        let mut link = &raw mut (*driver).device_object;
        while !(*link).is_null() {
            if *link == device {
                *link = (*device).NextDevice;
                break;
            }
            link = &raw mut (**link).NextDevice;
        }
    }
}

abi! {
    /// The dispatch routine of the bench's own driver object.
    pub(super) unsafe fn dispatch_to_rust(device: *mut DEVICE_OBJECT, irp: *mut Irp) -> NTSTATUS {
        let Some(machine) = Machine::current() else { return STATUS_INVALID_DEVICE_REQUEST };
        let found = machine.device_at(device, "a request");
        // SAFETY: the dispatch routine's contract: a packet whose current stack location is this device's.
        let request = unsafe { Request::new(irp) };
        let reply = match &found.dispatch {
            Some(dispatch) => dispatch(&machine, &request),
            None => Reply::failed(STATUS_INVALID_DEVICE_REQUEST),
        };
        super::irp::complete_with(&machine, irp, reply.status, reply.information);
        reply.status
    }
}

#[allow(clippy::too_many_arguments, reason = "the page's arguments")]
fn create(
    machine: &Machine,
    driver: *mut DriverObjectFields,
    extension: u32,
    name: *const UNICODE_STRING,
    device_type: u32,
    characteristics: u32,
    exclusive: bool,
) -> Result<usize, NTSTATUS> {
    if driver.is_null() {
        return Err(STATUS_INVALID_PARAMETER);
    }
    let name = if name.is_null() { None } else { Some(text(name)?) };
    let device = granted(machine, || Device::new(extension as usize, None));
    let device = device.ok_or(STATUS_INSUFFICIENT_RESOURCES)?;
    let pointer = device.pointer();
    // SAFETY: the device is not known to anybody yet.
    unsafe {
        (*pointer).DriverObject = driver.cast();
        (*pointer).DeviceType = device_type;
        (*pointer).Characteristics = characteristics;
        (*pointer).Flags = DO_DEVICE_INITIALIZING
            | if name.is_some() { DO_DEVICE_HAS_NAME } else { 0 }
            | if exclusive { DO_EXCLUSIVE } else { 0 };
    }
    if let Some(name) = &name {
        machine.names().add_object(name, device.address())?;
    }
    // SAFETY: the driver passes its own driver object, whose list of devices it changes one at a time.
    unsafe {
        (*pointer).NextDevice = (*driver).device_object;
        (*driver).device_object = pointer;
    }
    machine.io.devices.fetch_add(1, Ordering::Relaxed);
    Ok(machine.objects.insert(device))
}

fn status_of(result: Result<(), NTSTATUS>) -> NTSTATUS {
    result.err().unwrap_or(STATUS_SUCCESS)
}

exports! {
    /// `IoCreateDevice(DriverObject, DeviceExtensionSize, DeviceName, DeviceType, DeviceCharacteristics, Exclusive, DeviceObject)`, up to APC_LEVEL. The
    /// extension is zeroed. STATUS_INSUFFICIENT_RESOURCES; STATUS_OBJECT_NAME_COLLISION and what else a name is refused for.
    [APC_LEVEL, driver] fn IoCreateDevice(machine, driver: *mut DriverObjectFields, extension: u32, name: *const UNICODE_STRING, device_type: u32, characteristics: u32, exclusive: u8, to: *mut *mut DEVICE_OBJECT) -> NTSTATUS {
        if to.is_null() {
            return STATUS_INVALID_PARAMETER;
        }
        let made = create(machine, driver, extension, name, device_type, characteristics, exclusive != 0);
        // SAFETY: the page: room for a pointer.
        unsafe { to.write(made.unwrap_or(0) as *mut DEVICE_OBJECT) };
        status_of(made.map(drop))
    }

    /// `IoDeleteDevice(DeviceObject)`, up to APC_LEVEL: the name goes at once, the object with its last reference. A device that was deleted already is bug
    /// check 0x18.
    [APC_LEVEL, device] fn IoDeleteDevice(_machine, device: *mut DEVICE_OBJECT) {
        if let Some(machine) = Machine::current() {
            delete(&machine, device as usize);
        }
    }

    /// `IoCreateSymbolicLink(SymbolicLinkName, DeviceName)`, PASSIVE_LEVEL: STATUS_SUCCESS, STATUS_OBJECT_NAME_COLLISION, or what else a name is refused
    /// for. The target need not be there.
    [PASSIVE_LEVEL, link] fn IoCreateSymbolicLink(machine, link: *const UNICODE_STRING, target: *const UNICODE_STRING) -> NTSTATUS {
        let names = text(link).and_then(|link| Ok((link, text(target)?)));
        status_of(names.and_then(|(link, target)| machine.names().add_link(&link, &target)))
    }

    /// `IoDeleteSymbolicLink(SymbolicLinkName)`, PASSIVE_LEVEL: STATUS_SUCCESS or STATUS_OBJECT_NAME_NOT_FOUND.
    [PASSIVE_LEVEL, link] fn IoDeleteSymbolicLink(machine, link: *const UNICODE_STRING) -> NTSTATUS {
        status_of(text(link).and_then(|link| machine.names().remove_link(&link)))
    }

    /// `IoGetAttachedDeviceReference(DeviceObject)`, up to DISPATCH_LEVEL: the top of the device's stack, with a reference of the caller's.
    [DISPATCH_LEVEL, device] fn IoGetAttachedDeviceReference(machine, device: *mut DEVICE_OBJECT) -> *mut c_void {
        machine.device_at(device, "IoGetAttachedDeviceReference");
        let top = machine.top_of_stack(device);
        if machine.objects.reference(top as usize).is_none() {
            no_object(top as usize, "a device that is attached is gone");
        }
        top.cast()
    }
}
