//! What stops the machine about objects, packets and work items.

use std::ffi::c_void;

use ntoskrnl::bugcheck;
use ntoskrnl::io::DriverObject;

use crate::driver::*;
use crate::services::*;
use crate::stop::stops;

macro_rules! stop_test {
    ($name:ident, $code:expr, $first:expr, $body:block) => {
        #[test]
        fn $name() {
            let report = stops(concat!("stop_io::", stringify!($name)), || $body);
            assert_eq!(report.code, $code, "{report}");
            let first: Option<u64> = $first;
            assert!(first.is_none_or(|first| first == report.params[0]), "{report}");
        }
    };
}

fn event() -> (*mut c_void, *mut c_void) {
    let mut handle = NULL;
    // SAFETY: the import is bound.
    let event = unsafe { IoCreateNotificationEvent(wide("\\BaseNamedObjects\\E").as_ptr(), &mut handle) };
    (event, handle)
}

fn device() -> *mut c_void {
    let driver = Box::leak(Box::new(DriverObject::new("tested", NULL, 0, NULL)));
    let mut device = NULL;
    // SAFETY: the import is bound; the driver object lives for ever.
    unsafe { IoCreateDevice(driver.as_ptr(), 0, std::ptr::null(), 0x22, 0, 0, &mut device) };
    device
}

#[test]
fn the_volume_goes_with_a_machine_that_stops() {
    let report = stops("stop_io::the_volume_goes_with_a_machine_that_stops", || {
        let (_inside, machine) = machine();
        let (name, mut handle, mut block) = (wide("\\??\\C:\\left"), NULL, [0; 2]);
        let attributes = Attributes::new(NULL, &name);
        let (null, no_attributes) = (std::ptr::null(), std::ptr::null());
        // SAFETY: the import is bound; the arguments live.
        unsafe {
            ZwCreateFile(&mut handle, 3, &attributes, &mut block, null, 0, 0, 2, 0x20, no_attributes, 0);
        }
        let directory = machine.drive().unwrap();
        assert!(directory.join("left").exists());
        ntoskrnl::bug_check(1, [0; 4], directory.to_str().unwrap());
    });
    assert!(report.note.contains("wddm-drive-"), "{report}");
    assert!(!std::path::Path::new(&report.note).exists(), "{report}");
}

stop_test!(one_reference_too_many_is_given_back, bugcheck::REFERENCE_BY_POINTER, None, {
    let (_inside, _machine) = machine();
    let (event, _handle) = event();
    // SAFETY: the import is bound; the second reference is the handle's.
    unsafe {
        ObfReferenceObject(event);
        ObfDereferenceObject(event);
        ObfDereferenceObject(event);
        ObfDereferenceObject(event);
    }
});

stop_test!(a_reference_to_what_is_no_object, bugcheck::REFERENCE_BY_POINTER, None, {
    let (_inside, _machine) = machine();
    // SAFETY: the import is bound; the block is no object.
    unsafe { ObfReferenceObject(nonpaged(64).cast()) };
});

stop_test!(a_device_is_deleted_twice, bugcheck::REFERENCE_BY_POINTER, None, {
    let (_inside, _machine) = machine();
    let device = device();
    // SAFETY: the import is bound; the second call is the defect.
    unsafe {
        IoDeleteDevice(device);
        IoDeleteDevice(device);
    }
});

stop_test!(a_packet_is_completed_twice, bugcheck::MULTIPLE_IRP_COMPLETE_REQUESTS, None, {
    let (_inside, _machine) = machine();
    let (device, mut block) = (device(), [0; 2]);
    // SAFETY: the imports are bound; a device without dispatch routines ends the packet, the second end is the defect.
    unsafe {
        let irp = IoBuildSynchronousFsdRequest(9, device, NULL, 0, std::ptr::null(), NULL, &mut block);
        assert_eq!(IofCallDriver(device, irp), wddm_sys::STATUS_INVALID_DEVICE_REQUEST);
        assert_eq!(status_in(&block), wddm_sys::STATUS_INVALID_DEVICE_REQUEST);
        IofCompleteRequest(irp, 0);
    }
});

stop_test!(a_packet_is_sent_further_than_its_stack, bugcheck::NO_MORE_IRP_STACK_LOCATIONS, None, {
    let (_inside, machine) = machine();
    let device = device();
    // SAFETY: the import is bound; CurrentLocation says that no location is left.
    unsafe {
        let irp = IoAllocateIrp(1, 0);
        irp.cast::<u8>().add(0x43).write(1);
        IofCallDriver(device, irp);
    }
    drop(machine);
});

stop_test!(a_packet_is_freed_that_is_none, bugcheck::DRIVER_VERIFIER_IOMANAGER_VIOLATION, Some(1), {
    let (_inside, _machine) = machine();
    // SAFETY: the import is bound; the block is no packet.
    unsafe { IoFreeIrp(nonpaged(512).cast()) };
});

stop_test!(a_packet_goes_to_what_is_no_device, bugcheck::DRIVER_VERIFIER_IOMANAGER_VIOLATION, Some(4), {
    let (_inside, _machine) = machine();
    // SAFETY: the import is bound; the block is no device.
    unsafe { IofCallDriver(nonpaged(512).cast(), IoAllocateIrp(1, 0)) };
});

stop_test!(nobody_keeps_a_packet_of_ioallocateirp, bugcheck::DRIVER_VERIFIER_IOMANAGER_VIOLATION, Some(2), {
    let (_inside, _machine) = machine();
    // SAFETY: the imports are bound; the device ends the packet, for which nobody has set a completion routine.
    unsafe { IofCallDriver(device(), IoAllocateIrp(1, 0)) };
});

wddm_sys::abi! {
    unsafe fn wait_for_ever(_device: *mut c_void, context: *mut c_void) {
        // SAFETY: the context is an event of the test's.
        unsafe { KeWaitForSingleObject(context, 0, 0, 0, std::ptr::null()) };
    }

    unsafe fn stay_raised(_device: *mut c_void, _context: *mut c_void) {
        // SAFETY: the import is bound; the level is the defect.
        unsafe { KfRaiseIrql(1) };
    }
}

stop_test!(a_work_item_returns_raised, bugcheck::WORKER_THREAD_RETURNED_AT_BAD_IRQL, None, {
    let (_inside, _machine) = machine();
    // SAFETY: the imports are bound; the wait ends with the process.
    unsafe {
        let item = IoAllocateWorkItem(device());
        IoQueueWorkItem(item, stay_raised, 1, NULL);
        let (event, _) = event();
        KeResetEvent(event);
        KeWaitForSingleObject(event, 0, 0, 0, std::ptr::null());
    }
});

stop_test!(a_work_queue_item_is_queued_twice, bugcheck::INVALID_WORK_QUEUE_ITEM, None, {
    let (_inside, _machine) = machine();
    let item = nonpaged(32).cast::<usize>();
    // SAFETY: the imports are bound; the item says that it is in a list.
    unsafe {
        let routine = wait_for_ever as *const () as usize;
        std::ptr::copy_nonoverlapping([item as usize, item as usize, routine, 0].as_ptr(), item, 4);
        ExQueueWorkItem(item.cast(), 1);
    }
});

stop_test!(a_work_item_is_freed_twice, bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION, Some(0x53), {
    let (_inside, _machine) = machine();
    // SAFETY: the imports are bound; the second call is the defect.
    unsafe {
        let item = IoAllocateWorkItem(device());
        IoFreeWorkItem(item);
        IoFreeWorkItem(item);
    }
});

stop_test!(locked_pages_are_freed, bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION, Some(0x4C), {
    let (_inside, _machine) = machine();
    // SAFETY: the imports are bound; the MDL is freed while its pages are locked.
    unsafe {
        let mdl = IoAllocateMdl(nonpaged(16), 16, 0, 0, std::ptr::null_mut());
        MmProbeAndLockPages(mdl, 0, 0);
        IoFreeMdl(mdl);
    }
});

stop_test!(pages_that_are_not_in_ram_are_locked, bugcheck::KMODE_EXCEPTION_NOT_HANDLED, Some(0xC000_0005), {
    let (_inside, _machine) = machine();
    // SAFETY: the imports are bound; paged pool lies outside of RAM.
    unsafe {
        let mdl = IoAllocateMdl(paged(16), 16, 0, 0, std::ptr::null_mut());
        MmProbeAndLockPages(mdl, 0, 0);
    }
});

stop_test!(a_registry_call_above_passive_level, bugcheck::IRQL_NOT_LESS_OR_EQUAL, None, {
    let (_inside, machine) = machine();
    let _at = machine.raise(1);
    // SAFETY: the import is bound; the level is the defect.
    unsafe { ZwFlushKey(NULL) };
});
