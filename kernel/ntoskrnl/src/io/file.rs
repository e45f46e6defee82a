//! File objects: what is open on a device.
#![allow(unsafe_code)]

use std::cell::UnsafeCell;
use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use wddm_sys::vista::{DEVICE_OBJECT, UNICODE_STRING};
use wddm_sys::{
    NTSTATUS, STATUS_ACCESS_DENIED, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER,
    STATUS_NO_SUCH_DEVICE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_PENDING, STATUS_SUCCESS,
};

use super::device::Device;
use super::irp::{self, Buffers};
use super::types::{FO_SYNCHRONOUS_IO, FileObjectFields, IoStatusBlock, Irp, ListEntry, major};
use crate::Machine;
use crate::cpu::{DISPATCH_LEVEL, PASSIVE_LEVEL};
use crate::dispatcher::{self, Header, NOTIFICATION_EVENT};
use crate::exports::exports;
use crate::file::Opened;
use crate::object::{Kind, Object, no_object};
use crate::strings::text;

/// A file object. The driver's part comes first.
#[repr(C)]
pub(crate) struct FileObject {
    fields: UnsafeCell<FileObjectFields>,
    _units: Vec<u16>,
    name: String,
    path: String,
    device: Arc<Device>,
    /// IRP_MJ_CREATE has succeeded.
    open: AtomicBool,
    /// What a file of the bench's own volume is.
    pub(crate) opened: OnceLock<Opened>,
}

// SAFETY: the fields are memory that the machine and drivers share, reached by address; what is the machine's own is `Sync`.
unsafe impl Send for FileObject {}
// SAFETY: as above.
unsafe impl Sync for FileObject {}

impl Object for FileObject {
    fn kind(&self) -> Kind {
        Kind::File
    }

    fn closed(&self, machine: &Arc<Machine>) {
        if self.open.load(Ordering::Acquire) {
            // Nothing can be done about a driver that fails it.
            let _ = self.send(machine, &Sending::new(major::CLEANUP));
        }
    }

    fn deleted(&self, machine: &Arc<Machine>) {
        if self.open.load(Ordering::Acquire) {
            // As above.
            let _ = self.send(machine, &Sending::new(major::CLOSE));
        }
        self.device.file_closed();
        machine.dereference(self.device.address(), "a file object");
    }
}

/// How a file is opened: the arguments of ZwCreateFile.
#[derive(Clone, Copy)]
pub(crate) struct Opening {
    /// Generic rights mapped.
    pub(crate) access: u32,
    pub(crate) attributes: u32,
    pub(crate) share: u32,
    pub(crate) disposition: u32,
    pub(crate) options: u32,
}

/// `FILE_OPEN` of the create dispositions.
pub(crate) const FILE_OPEN: u32 = 1;
/// `FILE_SYNCHRONOUS_IO_ALERT` and `FILE_SYNCHRONOUS_IO_NONALERT`.
const SYNCHRONOUS: u32 = 0x30;
pub(crate) const FILE_READ_DATA: u32 = 1;
pub(crate) const FILE_WRITE_DATA: u32 = 2;
pub(crate) const FILE_APPEND_DATA: u32 = 4;
pub(crate) const DELETE: u32 = 0x1_0000;
const FILE_GENERIC_READ: u32 = 0x12_0089;
const FILE_GENERIC_WRITE: u32 = 0x12_0116;
const FILE_GENERIC_EXECUTE: u32 = 0x12_00A0;
const FILE_ALL_ACCESS: u32 = 0x1F_01FF;

/// Generic rights as those of files.
pub(crate) fn file_access(access: u32) -> u32 {
    let mut mapped = access & 0x01FF_FFFF;
    for (generic, rights) in [
        (31, FILE_GENERIC_READ),
        (30, FILE_GENERIC_WRITE),
        (29, FILE_GENERIC_EXECUTE),
        (28, FILE_ALL_ACCESS),
        // MAXIMUM_ALLOWED.
        (25, FILE_ALL_ACCESS),
    ] {
        if access & 1 << generic != 0 {
            mapped |= rights;
        }
    }
    mapped & !(1 << 25)
}

/// A request to the device of a file.
pub(crate) struct Sending {
    pub(crate) major: u8,
    pub(crate) parameters: [u64; 4],
    /// `SystemBuffer`; the caller's, which lives until the packet has ended.
    pub(crate) system_buffer: *mut c_void,
}

impl Sending {
    pub(crate) fn new(major: u8) -> Self {
        Self { major, parameters: [0; 4], system_buffer: std::ptr::null_mut() }
    }
}

/// `IO_SECURITY_CONTEXT`.
#[repr(C)]
struct SecurityContext {
    quality: *mut c_void,
    access_state: *mut c_void,
    access: u32,
    options: u32,
}

/// An event and a status block on the sender's stack, and the wait for them.
pub(crate) struct Outcome {
    event: UnsafeCell<Header>,
    status: UnsafeCell<IoStatusBlock>,
}

impl Outcome {
    pub(crate) fn new() -> Self {
        Self {
            event: UnsafeCell::new(Header::new(NOTIFICATION_EVENT)),
            status: UnsafeCell::new(IoStatusBlock::new(STATUS_PENDING, 0)),
        }
    }

    pub(crate) fn event(&self) -> *mut c_void {
        self.event.get().cast()
    }

    pub(crate) fn block(&self) -> *mut IoStatusBlock {
        self.status.get()
    }

    /// Sends the packet, which was built with this event and block, and waits until it has ended.
    pub(crate) fn of(
        &self,
        machine: &Machine,
        device: *mut DEVICE_OBJECT,
        irp: *mut Irp,
    ) -> (NTSTATUS, usize) {
        irp::call_driver(machine, device, irp);
        dispatcher::wait_event(machine, self.event.get());
        // SAFETY: the packet has ended: it wrote the block before it set the event, and nobody writes it any more.
        let block = unsafe { self.status.get().read() };
        (block.status, block.information)
    }
}

impl FileObject {
    fn new(device: &Arc<Device>, path: &str, name: &str, opening: &Opening) -> Arc<Self> {
        let mut units: Vec<u16> = name.encode_utf16().collect();
        let length = (units.len() * 2).min(usize::from(u16::MAX) - 1) as u16;
        let file_name = UNICODE_STRING { Length: length, MaximumLength: length, Buffer: units.as_mut_ptr() };
        let null = std::ptr::null_mut();
        let flag = |bits: u32| u8::from(opening.access & bits != 0);
        let fields = FileObjectFields {
            kind: 5,
            size: size_of::<FileObjectFields>() as i16,
            device_object: device.pointer(),
            vpb: null,
            fs_context: null,
            fs_context2: null,
            section_object_pointer: null,
            private_cache_map: null,
            final_status: STATUS_SUCCESS,
            related_file_object: null,
            lock_operation: 0,
            delete_pending: 0,
            read_access: flag(FILE_READ_DATA),
            write_access: flag(FILE_WRITE_DATA | FILE_APPEND_DATA),
            delete_access: flag(DELETE),
            shared_read: (opening.share & 1) as u8,
            shared_write: (opening.share >> 1 & 1) as u8,
            shared_delete: (opening.share >> 2 & 1) as u8,
            flags: if opening.options & SYNCHRONOUS != 0 { FO_SYNCHRONOUS_IO } else { 0 },
            file_name,
            current_byte_offset: 0,
            waiters: 0,
            busy: 0,
            last_lock: null,
            lock: [0; 3],
            event: [0; 3],
            completion_context: null,
            irp_list_lock: 0,
            irp_list: ListEntry { forward: 0, back: 0 },
            extension: null,
        };
        let file = Arc::new(Self {
            fields: UnsafeCell::new(fields),
            _units: units,
            name: name.to_owned(),
            path: path.to_owned(),
            device: device.clone(),
            open: AtomicBool::new(false),
            opened: OnceLock::new(),
        });
        let at = file.address();
        let list = at + std::mem::offset_of!(FileObjectFields, irp_list);
        // SAFETY: nobody else has the object yet.
        unsafe {
            let fields = &mut *file.fields.get();
            fields.irp_list = ListEntry { forward: list, back: list };
            fields.lock = Header::event_words((&raw const fields.lock) as usize, 1);
            fields.event = Header::event_words((&raw const fields.event) as usize, 0);
        }
        file
    }

    /// What follows the device's name in the path.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The path that it was opened by.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn fields(&self) -> *mut FileObjectFields {
        self.fields.get()
    }

    /// Whether reads and writes are one after the other and move the position.
    pub(crate) fn is_synchronous(&self) -> bool {
        // SAFETY: the flags are set when the object is made.
        unsafe { (&raw const (*self.fields()).flags).read_volatile() & FO_SYNCHRONOUS_IO != 0 }
    }

    pub(crate) fn position(&self) -> i64 {
        // SAFETY: a field of this object; the caller is the one that uses the file, as the pages demand.
        unsafe { (&raw const (*self.fields()).current_byte_offset).read_volatile() }
    }

    pub(crate) fn set_position(&self, position: i64) {
        // SAFETY: as above.
        unsafe { (&raw mut (*self.fields()).current_byte_offset).write_volatile(position) };
    }

    /// The device object that requests about the file go to.
    pub(crate) fn target(&self, machine: &Machine) -> *mut DEVICE_OBJECT {
        machine.top_of_stack(self.device.pointer())
    }

    /// Sends a request about this file and waits for its end: status and information.
    pub(crate) fn send(&self, machine: &Machine, what: &Sending) -> (NTSTATUS, usize) {
        let device = self.target(machine);
        let outcome = Outcome::new();
        // SAFETY: the target is a live device object.
        let stack = unsafe { (*device).StackSize };
        // The end of a file must reach its device, whatever the fault plan says.
        let buffers = Some(Buffers::default());
        let made = match what.major {
            major::CLEANUP | major::CLOSE => irp::make(machine, stack, buffers),
            _ => irp::allocate(machine, stack, buffers),
        };
        let Some(irp) = made else {
            return (STATUS_INSUFFICIENT_RESOURCES, 0);
        };
        // SAFETY: the packet was just made, with room for at least one location.
        unsafe {
            (*irp).user_iosb = outcome.block();
            (*irp).user_event = outcome.event();
            (*irp).system_buffer = what.system_buffer;
            let location = &mut *irp::next_location(irp);
            location.major = what.major;
            location.parameters = what.parameters;
        }
        self.send_packet(machine, device, irp, &outcome)
    }

    /// Sends a packet about this file, built with the outcome's event and block, and waits for its end.
    pub(crate) fn send_packet(
        &self,
        machine: &Machine,
        device: *mut DEVICE_OBJECT,
        irp: *mut Irp,
        outcome: &Outcome,
    ) -> (NTSTATUS, usize) {
        // SAFETY: the packet was built for this device and has not been sent: it has a next location.
        unsafe { (*irp::next_location(irp)).file_object = self.fields() };
        outcome.of(machine, device, irp)
    }
}

impl Machine {
    /// Opens a file: on a device, or on the volume. Answers it with one reference, the caller's, and the information of
    /// IRP_MJ_CREATE.
    ///
    /// # Errors
    /// What the name is refused for, and what the device answers.
    pub(crate) fn open_file(
        self: &Arc<Self>,
        path: &str,
        opening: &Opening,
    ) -> Result<(Arc<FileObject>, usize), NTSTATUS> {
        let (address, rest) = self.names().resolve(path)?;
        let device = self.objects.get::<Device>(address).ok_or(STATUS_OBJECT_TYPE_MISMATCH)?;
        if !device.is_there() {
            return Err(STATUS_NO_SUCH_DEVICE);
        }
        if device.is_taken() {
            return Err(STATUS_ACCESS_DENIED);
        }
        self.objects.reference(address).ok_or(STATUS_NO_SUCH_DEVICE)?;
        device.opened();
        let file = FileObject::new(&device, path, &rest, opening);
        let object = self.objects.insert(file.clone());
        let context = SecurityContext {
            quality: std::ptr::null_mut(),
            access_state: std::ptr::null_mut(),
            access: opening.access,
            options: opening.options,
        };
        let parameters = [
            (&raw const context) as u64,
            u64::from(opening.disposition << 24 | opening.options & 0x00FF_FFFF),
            u64::from(opening.attributes & 0xFFFF | opening.share << 16),
            0,
        ];
        let sending = Sending { parameters, ..Sending::new(major::CREATE) };
        let (status, information) = file.send(self, &sending);
        if !status.is_success() {
            self.dereference(object, "a file object");
            return Err(status);
        }
        file.open.store(true, Ordering::Release);
        Ok((file, information))
    }
}

exports! {
    /// `IoGetDeviceObjectPointer(ObjectName, DesiredAccess, FileObject, DeviceObject)`, PASSIVE_LEVEL: the top device of the named device's stack, kept by the
    /// file object, which the caller dereferences. What the name is refused for, and what the device answers to IRP_MJ_CREATE.
    [PASSIVE_LEVEL, name] fn IoGetDeviceObjectPointer(_machine, name: *const UNICODE_STRING, access: u32, file: *mut *mut c_void, device: *mut *mut DEVICE_OBJECT) -> NTSTATUS {
        let Some(machine) = Machine::current().filter(|_| !file.is_null() && !device.is_null()) else {
            return STATUS_INVALID_PARAMETER;
        };
        let opening = Opening { access: file_access(access), attributes: 0, share: 0, disposition: FILE_OPEN, options: 0x40 };
        let opened = text(name).and_then(|name| machine.open_file(&name, &opening));
        match opened {
            Ok((found, _)) => {
                // SAFETY: the page: room for both pointers.
                unsafe {
                    file.write(found.address() as *mut c_void);
                    device.write(found.target(&machine));
                }
                // The handle that the file was opened by is closed again.
                found.closed(&machine);
                STATUS_SUCCESS
            }
            Err(status) => status,
        }
    }

    /// `IoGetRelatedDeviceObject(FileObject)`, up to DISPATCH_LEVEL: the device object that requests about the file go to. What is no file object is bug
    /// check 0x18.
    [DISPATCH_LEVEL, file] fn IoGetRelatedDeviceObject(machine, file: *mut c_void) -> *mut DEVICE_OBJECT {
        match machine.objects.get::<FileObject>(file as usize) {
            Some(file) => file.target(machine),
            None => no_object(file as usize, "IoGetRelatedDeviceObject of what is no file object"),
        }
    }
}
