use std::ffi::c_void;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use ntoskrnl::io::{DriverObject, Reply};
use ntoskrnl::pool::faults::FaultScope;
use ntoskrnl::{PASSIVE_LEVEL, current_irql};
use wddm_sys::*;

use crate::driver::*;
use crate::services::*;

/// Offsets in IRP, IO_STACK_LOCATION, DEVICE_OBJECT and DRIVER_OBJECT, from the headers.
const SYSTEM_BUFFER: usize = 0x18;
const IO_STATUS: usize = 0x30;
const USER_BUFFER: usize = 0x70;
const MDL_ADDRESS: usize = 0x08;
const STACK_LOCATION: usize = 0xB8;
const STACK_SIZE: usize = 0x48;
const CONTROL_CODE: usize = 0x18;
const EXTENSION: usize = 0x40;
const MAJOR_FUNCTION: usize = 0x70;
const FLAGS: usize = 0x30;
const ATTACHED: usize = 0x18;
/// `DO_BUFFERED_IO` and `DO_DIRECT_IO`.
const BUFFERED_IO: u32 = 0x04;
const DIRECT_IO: u32 = 0x10;

/// What the device extension of the tests' driver holds.
#[derive(Default)]
pub struct Extension {
    majors: [u8; 16],
    count: usize,
    /// A packet that is completed later.
    item: *mut c_void,
    pending: *mut c_void,
}

/// A field of a structure.
unsafe fn field<T: Copy>(base: *mut c_void, offset: usize) -> *mut T {
    base.cast::<u8>().wrapping_add(offset).cast()
}

unsafe fn location(irp: *mut c_void) -> *mut c_void {
    // SAFETY: the caller passes a packet.
    unsafe { *field(irp, STACK_LOCATION) }
}

/// The control codes of the tests' driver: function 1, each method, and one that stays pending.
const BUFFERED: u32 = 0x22_2004;
const OUT_DIRECT: u32 = 0x22_2006;
const NEITHER: u32 = 0x22_2007;
const PENDING: u32 = 0x22_2008;

/// Adds one to each byte.
unsafe fn add_one(bytes: *mut u8, len: usize) {
    for at in 0..len {
        // SAFETY: the caller's buffer has `len` bytes.
        unsafe { *bytes.add(at) = (*bytes.add(at)).wrapping_add(1) };
    }
}

abi! {
    unsafe fn dispatch(device: *mut c_void, irp: *mut c_void) -> NTSTATUS {
        // SAFETY: the dispatch routine's contract: the device of this driver, a packet whose location is this device's.
        unsafe {
            let here = location(irp);
            assert_eq!(*field::<*mut c_void>(here, 0x28), device);
            let extension = &mut **field::<*mut Extension>(device, EXTENSION);
            let major = *field::<u8>(here, 0);
            extension.majors[extension.count] = major;
            extension.count += 1;
            let mut information = 0;
            if major == 3 {
                information = *field::<u32>(here, 0x08) as usize;
                let to: *mut u8 = match *field::<u32>(device, FLAGS) & 0x14 {
                    BUFFERED_IO => *field(irp, SYSTEM_BUFFER),
                    DIRECT_IO => MmMapLockedPagesSpecifyCache(*field(irp, MDL_ADDRESS), 0, 1, NULL, 0, 0),
                    _ => *field(irp, USER_BUFFER),
                };
                let offset = *field::<i64>(here, 0x18);
                (0..information).for_each(|at| to.add(at).write((offset as usize + at) as u8));
            }
            if matches!(major, 0x0E | 0x0F) {
                information = *field::<u32>(here, 0x08) as usize;
                match *field::<u32>(here, CONTROL_CODE) {
                    BUFFERED => add_one(*field(irp, SYSTEM_BUFFER), information),
                    NEITHER => {
                        let (from, to): (*mut u8, *mut u8) = (*field(here, 0x20), *field(irp, USER_BUFFER));
                        std::ptr::copy_nonoverlapping(from, to, information);
                        add_one(to, information);
                    }
                    OUT_DIRECT => {
                        let mdl: *mut ntoskrnl::Mdl = *field(irp, MDL_ADDRESS);
                        let view = MmMapLockedPagesSpecifyCache(mdl, 0, 1, NULL, 0, 0);
                        std::ptr::copy_nonoverlapping(*field::<*mut u8>(irp, SYSTEM_BUFFER), view, information);
                    }
                    PENDING => {
                        // IoMarkIrpPending.
                        *field::<u8>(here, 3) |= 1;
                        extension.pending = irp;
                        IoQueueWorkItem(extension.item, complete_later, 1, device);
                        return STATUS_PENDING;
                    }
                    code => panic!("{code:#x}"),
                }
            }
            field::<[usize; 2]>(irp, IO_STATUS).write([0, information]);
            IofCompleteRequest(irp, 0);
            STATUS_SUCCESS
        }
    }

    unsafe fn complete_later(device: *mut c_void, context: *mut c_void) {
        assert_eq!((device, current_irql()), (context, PASSIVE_LEVEL));
        // SAFETY: the device's extension holds a packet of this driver's.
        unsafe {
            let extension = &mut **field::<*mut Extension>(device, EXTENSION);
            field::<[usize; 2]>(extension.pending, IO_STATUS).write([STATUS_CANCELLED.0 as u32 as usize, 3]);
            IofCompleteRequest(extension.pending, 0);
        }
    }
}

/// A driver object whose major functions all lead to `dispatch`.
pub fn driver() -> DriverObject {
    let object = DriverObject::new("tested", NULL, 0, NULL);
    for major in 0..0x1C {
        // SAFETY: the array of major functions lies here.
        unsafe {
            *field::<usize>(object.as_ptr(), MAJOR_FUNCTION + 8 * major) = dispatch as *const () as usize
        };
    }
    object
}

pub fn device(driver: &DriverObject, name: Option<&str>) -> Result<*mut c_void, NTSTATUS> {
    let (name, mut device) = (name.map(wide), std::ptr::dangling_mut());
    let name = name.as_ref().map_or(std::ptr::null(), |name| name.as_ptr());
    let bytes = size_of::<Extension>() as u32;
    // SAFETY: the import is bound; the arguments live.
    match unsafe { IoCreateDevice(driver.as_ptr(), bytes, name, 0x22, 0x100, 0, &mut device) } {
        STATUS_SUCCESS => Ok(device),
        status => {
            assert!(device.is_null());
            Err(status)
        }
    }
}

fn extension<'a>(device: *mut c_void) -> &'a mut Extension {
    // SAFETY: a device of these tests, used by one thread at a time.
    unsafe { &mut **field::<*mut Extension>(device, EXTENSION) }
}

#[test]
fn a_driver_object_says_what_the_driver_is() {
    let object = DriverObject::new("tested", 0x1000 as *mut c_void, 0x5000, 0x1234 as *mut c_void);
    let at = object.as_ptr();
    // SAFETY: the structure has 336 bytes.
    unsafe {
        assert_eq!((*field::<u16>(at, 0), *field::<u16>(at, 2)), (4, 336));
        assert_eq!((*field::<usize>(at, 0x18), *field::<u32>(at, 0x20)), (0x1000, 0x5000));
        assert_eq!(*field::<usize>(at, 0x58), 0x1234);
        let name = *field::<vista::UNICODE_STRING>(at, 0x38);
        let units = std::slice::from_raw_parts(name.Buffer, usize::from(name.Length / 2));
        assert_eq!(String::from_utf16(units).unwrap(), "\\Driver\\tested");
        let extension: *mut c_void = *field(at, 0x30);
        assert_eq!(*field::<*mut c_void>(extension, 0), at);
    }
}

#[test]
fn a_named_device_is_opened_and_deleted() {
    let (_inside, machine) = machine();
    let driver = driver();
    let first = device(&driver, Some("\\Device\\Tested")).unwrap();
    assert_eq!(device(&driver, Some("\\DEVICE\\tested")), Err(STATUS_OBJECT_NAME_COLLISION));
    assert_eq!(device(&driver, Some("Tested")), Err(STATUS_OBJECT_PATH_SYNTAX_BAD));
    let second = device(&driver, None).unwrap();
    let (mut file, mut found) = (NULL, NULL);
    // SAFETY: the imports are bound; devices and names are ours.
    unsafe {
        // DEVICE_OBJECT: type, driver, next device, flags, type, stack size.
        assert_eq!((*field::<u16>(first, 0), *field::<*mut c_void>(first, 8)), (3, driver.as_ptr()));
        assert_eq!(*field::<*mut c_void>(driver.as_ptr(), 8), second);
        assert_eq!(*field::<*mut c_void>(second, 0x10), first);
        assert_eq!((*field::<u32>(first, 0x30), *field::<u32>(second, 0x30)), (0xC0, 0x80));
        assert_eq!((*field::<u32>(first, 0x48), *field::<u8>(first, 0x4C)), (0x22, 1));
        assert_eq!(extension(first).count, 0);
        let (link, target) = (wide("\\DosDevices\\Tested"), wide("\\Device\\Tested"));
        assert_eq!(IoCreateSymbolicLink(link.as_ptr(), target.as_ptr()), STATUS_SUCCESS);
        assert_eq!(IoCreateSymbolicLink(link.as_ptr(), target.as_ptr()), STATUS_OBJECT_NAME_COLLISION);
        let alias = wide("\\??\\TESTED");
        assert_eq!(
            IoGetDeviceObjectPointer(alias.as_ptr(), 0x1F_01FF, &mut file, &mut found),
            STATUS_SUCCESS
        );
        assert_eq!((found, IoGetRelatedDeviceObject(file), *field::<u32>(first, 4)), (first, first, 1));
        // Opened, and its handle closed again; the file object keeps it.
        assert_eq!(extension(first).majors[..extension(first).count], [0x00, 0x12]);
        assert_eq!(ObReferenceObjectByPointer(file, 0, *IoFileObjectType(), 0), STATUS_SUCCESS);
        assert_eq!((ObfDereferenceObject(file), ObfDereferenceObject(file)), (1, 0));
        assert_eq!(extension(first).majors[..extension(first).count], [0x00, 0x12, 0x02]);
        assert_eq!((IoGetAttachedDeviceReference(first), *field::<u32>(first, 4)), (first, 0));
        assert_eq!(IoDeleteSymbolicLink(link.as_ptr()), STATUS_SUCCESS);
        assert_eq!(IoDeleteSymbolicLink(link.as_ptr()), STATUS_OBJECT_NAME_NOT_FOUND);
        IoDeleteDevice(first);
        assert_eq!(*field::<*mut c_void>(second, 0x10), NULL);
        let gone = IoGetDeviceObjectPointer(target.as_ptr(), 1, &mut file, &mut found);
        assert_eq!(gone, STATUS_OBJECT_NAME_NOT_FOUND);
        // The reference that is left.
        assert_eq!(ObfDereferenceObject(first), 0);
        IoDeleteDevice(second);
        assert_eq!(*field::<*mut c_void>(driver.as_ptr(), 8), NULL);
    }
    assert!(machine.balance().is_clear());
}

/// Builds, sends and waits: the dispatch routine's status and what the block says.
unsafe fn control(
    device: *mut c_void,
    code: u32,
    input: &[u8],
    output: *mut u8,
    room: u32,
) -> (NTSTATUS, NTSTATUS, usize) {
    let (mut event, mut block) = ([0u64; 3], [0; 2]);
    let event = event.as_mut_ptr().cast();
    // SAFETY: the imports are bound; event and block live until the packet has ended.
    unsafe {
        KeInitializeEvent(event, 0, 0);
        let input_at = input.as_ptr().cast_mut().cast();
        let irp = IoBuildDeviceIoControlRequest(
            code,
            device,
            input_at,
            input.len() as u32,
            output.cast(),
            room,
            1,
            event,
            &mut block,
        );
        assert!(!irp.is_null());
        let status = IofCallDriver(device, irp);
        assert_eq!(KeWaitForSingleObject(event, 0, 0, 0, std::ptr::null()), STATUS_SUCCESS);
        (status, status_in(&block), block[1])
    }
}

#[test]
fn a_control_request_has_its_buffers_as_its_method_says() {
    let (_inside, machine) = machine();
    let driver = driver();
    let device = device(&driver, None).unwrap();
    let done = (STATUS_SUCCESS, STATUS_SUCCESS, 4);
    let mut out = [0xEEu8; 6];
    // SAFETY: the imports are bound; buffers have the sizes that are told.
    unsafe {
        // The driver adds one in the system's copy; four bytes come back, and no more.
        assert_eq!(control(device, BUFFERED, &[1, 2, 3, 4, 5], out.as_mut_ptr(), 4), done);
        assert_eq!(out, [2, 3, 4, 5, 0xEE, 0xEE]);
        assert_eq!(control(device, NEITHER, &[6, 7, 8, 9], out.as_mut_ptr(), 4), done);
        assert_eq!(out, [7, 8, 9, 10, 0xEE, 0xEE]);
        let block = nonpaged(4);
        assert_eq!(control(device, OUT_DIRECT, &[4, 3, 2, 1], block, 4), done);
        assert_eq!(std::slice::from_raw_parts(block, 4), [4, 3, 2, 1]);
        assert_eq!((machine.balance().mdls, machine.balance().mappings), (0, 0));
        free(block);
        extension(device).item = IoAllocateWorkItem(device);
        let pending = control(device, PENDING, &[], std::ptr::null_mut(), 0);
        assert_eq!(pending, (STATUS_PENDING, STATUS_CANCELLED, 3));
        IoFreeWorkItem(extension(device).item);
        IoDeleteDevice(device);
    }
    assert!(machine.balance().is_clear());
}

/// A file on a driver's device is read the way that the device's flags say.
#[test]
fn a_read_has_its_buffer_as_the_device_says() {
    let (_inside, machine) = machine();
    let driver = driver();
    let device = device(&driver, Some("\\Device\\Read")).unwrap();
    let (name, mut file, mut block) = (wide("\\Device\\Read"), NULL, [0; 2]);
    let attributes = Attributes::new(NULL, &name);
    let bytes = nonpaged(5000);
    // SAFETY: the imports are bound; the arguments live; the block has 5000 bytes.
    unsafe {
        assert_eq!(ZwOpenFile(&mut file, 1, &attributes, &mut block, 7, 0), STATUS_SUCCESS);
        for flags in [0, BUFFERED_IO, DIRECT_IO] {
            *field::<u32>(device, FLAGS) = flags;
            bytes.write_bytes(0, 5000);
            extension(device).count = 0;
            let null = std::ptr::null();
            let status = ZwReadFile(file, NULL, NULL, NULL, &mut block, bytes.add(1).cast(), 4500, &7, null);
            assert_eq!((status, status_in(&block), block[1]), (STATUS_SUCCESS, STATUS_SUCCESS, 4500));
            let read = std::slice::from_raw_parts(bytes, 5000);
            assert!((0..4500).all(|at| read[at + 1] == 7u8.wrapping_add(at as u8)), "flags {flags:#x}");
            assert_eq!((read[0], read[4501]), (0, 0));
        }
        assert_eq!(ZwClose(file), STATUS_SUCCESS);
        IoDeleteDevice(device);
    }
    free(bytes);
    assert!(machine.balance().is_clear());
}

abi! {
    /// A filter's dispatch routine: hands the packet down with a completion routine of its own.
    unsafe fn pass_on(device: *mut c_void, irp: *mut c_void) -> NTSTATUS {
        // SAFETY: the dispatch routine's contract; the extension's `item` is the device below.
        unsafe {
            let (here, below) = (location(irp), extension(device).item);
            // IoCopyCurrentIrpStackLocationToNext and IoSetCompletionRoutine.
            let next = (here as usize - STACK_SIZE) as *mut c_void;
            std::ptr::copy_nonoverlapping(here.cast::<u8>(), next.cast(), 0x38);
            *field::<u8>(next, 3) = 0xE0;
            *field::<usize>(next, 0x38) = passed as *const () as usize;
            *field::<*mut c_void>(next, 0x40) = device;
            IofCallDriver(below, irp)
        }
    }

    unsafe fn passed(device: *mut c_void, irp: *mut c_void, context: *mut c_void) -> NTSTATUS {
        assert_eq!(device, context);
        // SAFETY: a completion routine's contract: the packet is this device's again.
        unsafe {
            let pending = *field::<u8>(irp, 0x41);
            let extension = extension(device);
            extension.majors[extension.count] = pending;
            extension.count += 1;
            if pending != 0 {
                // IoMarkIrpPending.
                *field::<u8>(location(irp), 3) |= 1;
            }
            *field::<usize>(irp, IO_STATUS + 8) += 100;
        }
        STATUS_SUCCESS
    }
}

/// A packet goes down a stack of two devices and comes back up, at once and later.
#[test]
fn a_filter_sees_what_comes_back() {
    let (_inside, machine) = machine();
    let (driver, filter) = (driver(), DriverObject::new("filter", NULL, 0, NULL));
    for major in [0x0E, 0x0F] {
        // SAFETY: the array of major functions lies here.
        unsafe {
            *field::<usize>(filter.as_ptr(), MAJOR_FUNCTION + 8 * major) = pass_on as *const () as usize
        };
    }
    let (below, above) = (device(&driver, None).unwrap(), device(&filter, None).unwrap());
    let mut out = [0u8; 4];
    // SAFETY: the imports are bound; what attaching does is done by hand.
    unsafe {
        *field::<*mut c_void>(below, ATTACHED) = above;
        *field::<u8>(above, 0x4C) = 2;
        extension(above).item = below;
        extension(below).item = IoAllocateWorkItem(below);
        let top = IoGetAttachedDeviceReference(below);
        assert_eq!(top, above);
        ObfDereferenceObject(top);
        let done = control(top, BUFFERED, &[1, 2, 3, 4], out.as_mut_ptr(), 4);
        assert_eq!((done, out), ((STATUS_SUCCESS, STATUS_SUCCESS, 104), [2, 3, 4, 5]));
        let done = control(top, PENDING, &[], std::ptr::null_mut(), 0);
        assert_eq!(done, (STATUS_PENDING, STATUS_CANCELLED, 103));
        // It saw whether the device below had kept the packet.
        assert_eq!(extension(above).majors[..extension(above).count], [0, 1]);
        // A function that the filter has not set.
        let mut block = [0; 2];
        let irp = IoBuildSynchronousFsdRequest(9, above, NULL, 0, std::ptr::null(), NULL, &mut block);
        assert_eq!(IofCallDriver(above, irp), STATUS_INVALID_DEVICE_REQUEST);
        IoFreeWorkItem(extension(below).item);
        *field::<*mut c_void>(below, ATTACHED) = NULL;
        IoDeleteDevice(above);
        IoDeleteDevice(below);
    }
    assert!(machine.balance().is_clear());
}

abi! {
    /// Keeps the packet, and notes what it saw.
    unsafe fn keep(device: *mut c_void, irp: *mut c_void, context: *mut c_void) -> NTSTATUS {
        // SAFETY: the context is the test's, the packet the one that it sent.
        unsafe { context.cast::<[usize; 3]>().write([device as usize, *field::<usize>(irp, IO_STATUS), 1]) };
        STATUS_MORE_PROCESSING_REQUIRED
    }
}

#[test]
fn a_packet_comes_back_to_who_allocated_it() {
    let (_inside, machine) = machine();
    let driver = driver();
    let device = device(&driver, None).unwrap();
    let mut seen = [1usize; 3];
    // SAFETY: the imports are bound; the packet is used as documented.
    unsafe {
        assert!(IoAllocateIrp(0, 0).is_null());
        let irp = IoAllocateIrp(2, 0);
        // IRP: type, size, stack count, current location.
        assert_eq!((*field::<u16>(irp, 0), *field::<u16>(irp, 2)), (6, 0xD0 + 2 * 0x48));
        assert_eq!((*field::<u8>(irp, 0x42), *field::<u8>(irp, 0x43)), (2, 3));
        let next = (location(irp) as usize - STACK_SIZE) as *mut c_void;
        *field::<u8>(next, 0) = 0x12;
        // IoSetCompletionRoutine, on success and error.
        *field::<u8>(next, 3) = 0xC0;
        *field::<usize>(next, 0x38) = keep as *const () as usize;
        *field::<*mut c_void>(next, 0x40) = (&raw mut seen).cast();
        assert_eq!(IofCallDriver(device, irp), STATUS_SUCCESS);
        // Nobody's device is above the sender.
        assert_eq!(seen, [0, 0, 1]);
        assert_eq!((*field::<u8>(irp, 0x43), machine.balance().irps), (3, 1));
        IoFreeIrp(irp);
        IoDeleteDevice(device);
    }
    assert!(machine.balance().is_clear());
}

#[test]
fn a_device_of_the_bench_answers_from_rust() {
    let (_inside, machine) = machine();
    let seen = Arc::new(AtomicU32::new(0));
    let count = seen.clone();
    let device = machine
        .create_device(
            Some("\\Device\\Answers"),
            0x23,
            Box::new(move |_, request| {
                count.fetch_add(1, Ordering::Relaxed);
                match request.internal_control() {
                    Some(0x23_003F) => request.answer_address(0x1234_5678),
                    _ if request.is_open_or_close() => Reply::success(0),
                    _ => Reply::failed(STATUS_NOT_SUPPORTED),
                }
            }),
        )
        .unwrap();
    let name = wide("\\Device\\Answers");
    let (mut file, mut found, mut answer) = (NULL, NULL, 0usize);
    // SAFETY: the imports are bound; buffers have the sizes that are told.
    unsafe {
        assert_eq!(IoGetDeviceObjectPointer(name.as_ptr(), 1, &mut file, &mut found), STATUS_SUCCESS);
        assert_eq!(found, device.as_ptr().cast());
        let to = (&raw mut answer).cast::<u8>();
        assert_eq!(control(found, 0x23_003F, &[], to, 8), (STATUS_SUCCESS, STATUS_SUCCESS, 8));
        assert_eq!(answer, 0x1234_5678);
        let small = control(found, 0x23_003F, &[], to, 7);
        assert_eq!(small, (STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_TOO_SMALL, 0));
        let other = control(found, 0x23_0040, &[], to, 8);
        assert_eq!(other, (STATUS_NOT_SUPPORTED, STATUS_NOT_SUPPORTED, 0));
        ObfDereferenceObject(file);
        // Open, clean-up, three controls, close.
        assert_eq!(seen.load(Ordering::Relaxed), 6);
        drop(device);
        assert_eq!(
            IoGetDeviceObjectPointer(name.as_ptr(), 1, &mut file, &mut found),
            STATUS_OBJECT_NAME_NOT_FOUND
        );
    }
    assert!(machine.balance().is_clear());
}

/// Whatever the one allocation is that fails, the call says so, nothing is left, and a device hears of every file's end.
#[test]
fn each_allocation_may_fail() {
    let (_inside, machine) = machine();
    let driver = driver();
    let named = device(&driver, Some("\\Device\\Fails")).unwrap();
    let before = machine.balance();
    let (mut file, mut found) = (NULL, NULL);
    let mut refused = 0;
    for k in 1.. {
        let scope = FaultScope::failing(k);
        // SAFETY: the imports are bound; what was made is given back.
        unsafe {
            let mut failures = 0;
            match device(&driver, None) {
                Ok(device) => IoDeleteDevice(device),
                Err(status) => {
                    assert_eq!(status, STATUS_INSUFFICIENT_RESOURCES);
                    failures += 1;
                }
            }
            let irp = IoAllocateIrp(1, 0);
            if irp.is_null() {
                failures += 1
            } else {
                IoFreeIrp(irp)
            }
            let item = IoAllocateWorkItem(named);
            if item.is_null() {
                failures += 1
            } else {
                IoFreeWorkItem(item)
            }
            match IoGetDeviceObjectPointer(wide("\\Device\\Fails").as_ptr(), 1, &mut file, &mut found) {
                STATUS_SUCCESS => assert_eq!(ObfDereferenceObject(file), 0),
                status => {
                    assert_eq!(status, STATUS_INSUFFICIENT_RESOURCES);
                    failures += 1;
                }
            }
            let event = IoCreateNotificationEvent(wide("\\BaseNamedObjects\\F").as_ptr(), &mut file);
            if event.is_null() {
                failures += 1
            } else {
                assert_eq!(ZwClose(file), STATUS_SUCCESS)
            }
            assert_eq!(failures, u32::from(scope.struck()), "allocation {k}");
            refused += failures;
        }
        assert_eq!(machine.balance(), before, "allocation {k}");
        let majors = &extension(named).majors[..std::mem::take(&mut extension(named).count)];
        assert!(matches!(majors, [] | [0x00, 0x12, 0x02]), "{majors:?}");
        if !scope.struck() {
            break;
        }
    }
    assert_eq!(refused, 5);
    // SAFETY: the device is ours.
    unsafe { IoDeleteDevice(named) };
}
