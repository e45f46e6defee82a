use std::ffi::c_void;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use ntoskrnl::io::{DriverObject, PdoInfo, Reply};
use ntoskrnl::pool::faults::FaultScope;
use ntoskrnl::{DISPATCH_LEVEL, PASSIVE_LEVEL, current_irql};
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
fn driver() -> DriverObject {
    let object = DriverObject::new("tested", NULL, 0, NULL);
    for major in 0..0x1C {
        // SAFETY: the array of major functions lies here.
        unsafe {
            *field::<usize>(object.as_ptr(), MAJOR_FUNCTION + 8 * major) = dispatch as *const () as usize
        };
    }
    object
}

fn device(driver: &DriverObject, name: Option<&str>) -> Result<*mut c_void, NTSTATUS> {
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

/// `WORK_QUEUE_ITEM` and what its routine works on.
#[repr(C)]
struct Queued {
    item: [usize; 4],
    event: [u64; 3],
    waits_for: *mut c_void,
}

abi! {
    unsafe fn set_own(context: *mut c_void) {
        // SAFETY: the context is an item of the test's, which waits for its event.
        unsafe {
            let queued = context.cast::<Queued>();
            assert_eq!((current_irql(), (*queued).item[0]), (PASSIVE_LEVEL, 0));
            if !(*queued).waits_for.is_null() {
                KeWaitForSingleObject((*queued).waits_for, 0, 0, 0, std::ptr::null());
            }
            KeSetEvent((&raw mut (*queued).event).cast(), 0, 0);
        }
    }
}

/// A routine that waits for another item's does not keep that one from running.
#[test]
fn work_items_run_beside_one_another() {
    let (_inside, machine) = machine();
    let mut items: Vec<Box<Queued>> =
        (0..4).map(|_| Box::new(Queued { item: [0; 4], event: [0; 3], waits_for: NULL })).collect();
    // SAFETY: the imports are bound; the items live until their events are set.
    unsafe {
        for item in &mut items {
            let at: *mut Queued = &mut **item;
            item.item = [0, 0, set_own as *const () as usize, at as usize];
            KeInitializeEvent(item.event.as_mut_ptr().cast(), 0, 0);
        }
        for at in 0..3 {
            items[at].waits_for = items[at + 1].event.as_mut_ptr().cast();
        }
        let raised = machine.raise(DISPATCH_LEVEL);
        for item in &mut items {
            ExQueueWorkItem(item.item.as_mut_ptr().cast(), 1);
        }
        drop(raised);
        for item in &mut items {
            let event = item.event.as_mut_ptr().cast();
            assert_eq!(KeWaitForSingleObject(event, 0, 0, 0, std::ptr::null()), STATUS_SUCCESS);
        }
    }
}

fn property(device: *mut c_void, property: i32) -> Result<Vec<u8>, NTSTATUS> {
    let (mut bytes, mut length) = (vec![0u8; 1024], 0);
    // SAFETY: the import is bound; the buffer has as many bytes.
    unsafe {
        let empty = IoGetDeviceProperty(device, property, 0, NULL, &mut length);
        let status = IoGetDeviceProperty(device, property, 1024, bytes.as_mut_ptr().cast(), &mut length);
        assert_eq!(empty, if status.is_success() { STATUS_BUFFER_TOO_SMALL } else { status });
        bytes.truncate(length as usize);
        if status.is_success() { Ok(bytes) } else { Err(status) }
    }
}

#[test]
fn a_physical_device_has_properties_and_keys() {
    let (_inside, machine) = machine();
    let _first = machine.plug(crate::pci::Fake::new(0)).unwrap();
    let slot = machine.plug(crate::pci::Fake::new(0)).unwrap();
    machine.add_service("tested");
    let info = PdoInfo::pci(&slot, "tested");
    let (hardware, software) = (info.hardware_key(), info.software_key());
    let pdo = machine.create_pdo(info).unwrap();
    let at = pdo.as_ptr().cast();
    let text = |bytes: Vec<u8>| {
        let units: Vec<u16> = bytes.chunks(2).map(|b| u16::from_le_bytes([b[0], b[1]])).collect();
        String::from_utf16(&units).unwrap()
    };
    let ids = text(property(at, 1).unwrap());
    assert!(ids.starts_with("PCI\\VEN_1AF4&DEV_1050&SUBSYS_00000000&REV_00\0"), "{ids}");
    assert!(ids.ends_with("\0\0") && ids.matches('\0').count() == 5);
    assert!(text(property(at, 2).unwrap()).contains("PCI\\VEN_1AF4\0"));
    assert_eq!(text(property(at, 7).unwrap()), "{4d36e968-e325-11ce-bfc1-08002be10318}\\0001\0");
    assert_eq!(property(at, 0xE).unwrap(), 0u32.to_le_bytes());
    assert_eq!(property(at, 0x10).unwrap(), 0x1_0000u32.to_le_bytes());
    assert_eq!(property(at, 0xD).unwrap(), 5u32.to_le_bytes());
    assert_eq!(property(at, 3), Err(STATUS_OBJECT_NAME_NOT_FOUND));
    assert_eq!(property(at, 0x99), Err(STATUS_INVALID_PARAMETER_2));
    let driver = driver();
    let other = device(&driver, None).unwrap();
    assert_eq!(property(other, 1), Err(STATUS_INVALID_DEVICE_REQUEST));
    machine.registry().set(&software, "Depth", 4, &32u32.to_le_bytes());
    let (mut key, mut bytes, mut length) = (NULL, [0u8; 32], 0);
    // SAFETY: the imports are bound; buffers have the sizes that are told.
    unsafe {
        assert_eq!(IoOpenDeviceRegistryKey(at, 2, 1, &mut key), STATUS_SUCCESS);
        let got = ZwQueryValueKey(key, wide("Depth").as_ptr(), 2, bytes.as_mut_ptr(), 32, &mut length);
        assert_eq!((got, length, bytes[12]), (STATUS_SUCCESS, 16, 32));
        ZwClose(key);
        assert_eq!(IoOpenDeviceRegistryKey(at, 1, 2, &mut key), STATUS_SUCCESS);
        assert_eq!(
            ZwSetValueKey(key, wide("Seen").as_ptr(), 0, 4, bytes[12..].as_ptr().cast(), 4),
            STATUS_SUCCESS
        );
        ZwClose(key);
        assert_eq!(machine.registry().get(&hardware, "seen"), Some((4, vec![32, 0, 0, 0])));
        assert_eq!(IoOpenDeviceRegistryKey(at, 3, 1, &mut key), STATUS_INVALID_PARAMETER);
        assert_eq!(IoOpenDeviceRegistryKey(other, 1, 1, &mut key), STATUS_INVALID_DEVICE_REQUEST);
        IoDeleteDevice(other);
    }
    drop(pdo);
    // A device that no bus has.
    let root = machine.create_pdo(PdoInfo::root(0, "tested")).unwrap();
    let at = root.as_ptr().cast();
    assert_eq!(text(property(at, 1).unwrap()), "ROOT\\tested\0\0");
    assert_eq!(text(property(at, 0xB).unwrap()), "\\Device\\00000001\0");
    assert_eq!(property(at, 0xE), Err(STATUS_OBJECT_NAME_NOT_FOUND));
    drop(root);
    assert!(machine.balance().is_clear());
}
