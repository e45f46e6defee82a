//! Work items, and what plug and play knows of a device.

use std::ffi::c_void;

use ntoskrnl::io::PdoInfo;
use ntoskrnl::{DISPATCH_LEVEL, PASSIVE_LEVEL, current_irql};
use wddm_sys::*;

use crate::driver::*;
use crate::io::{device, driver};
use crate::services::*;

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
