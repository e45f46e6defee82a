use wddm_sys::*;

use crate::driver::*;
use crate::services::*;

/// What is open or alive when a test is done must be what was when it began.
fn handles(machine: &ntoskrnl::Machine) -> u64 {
    machine.balance().handles
}

#[test]
fn a_named_event_is_one_object_as_long_as_it_has_a_handle() {
    let (_inside, machine) = machine();
    let name = wide("\\BaseNamedObjects\\Tested");
    let (mut one, mut two) = (NULL, NULL);
    // SAFETY: the imports are bound; names and handles are ours.
    unsafe {
        let event = IoCreateNotificationEvent(name.as_ptr(), &mut one);
        assert!(!event.is_null());
        // Made signalled, as the page says.
        assert_eq!(KeWaitForSingleObject(event, 0, 0, 0, &0), STATUS_SUCCESS);
        KeResetEvent(event);
        assert_eq!(IoCreateNotificationEvent(wide("\\basenamedobjects\\TESTED").as_ptr(), &mut two), event);
        assert_eq!(KeWaitForSingleObject(event, 0, 0, 0, &0), STATUS_TIMEOUT);
        assert_ne!(one, two);
        assert_eq!(handles(&machine), 2);
        assert_eq!((ZwClose(one), ZwClose(two)), (STATUS_SUCCESS, STATUS_SUCCESS));
        // The old one is gone: this is a new one, signalled and taken by the wait.
        let event = IoCreateSynchronizationEvent(name.as_ptr(), &mut one);
        assert_eq!(KeWaitForSingleObject(event, 0, 0, 0, &0), STATUS_SUCCESS);
        assert_eq!(KeWaitForSingleObject(event, 0, 0, 0, &0), STATUS_TIMEOUT);
        assert_eq!(ZwClose(one), STATUS_SUCCESS);
        assert!(IoCreateNotificationEvent(wide("NoDirectory").as_ptr(), &mut one).is_null());
        assert!(IoCreateNotificationEvent(wide("\\Device\\HarddiskVolume1").as_ptr(), &mut one).is_null());
    }
    assert!(machine.balance().is_clear());
}

#[test]
fn a_handle_leads_to_an_object_of_its_type() {
    let (_inside, machine) = machine();
    let (mut handle, mut object) = (NULL, NULL);
    let mut information = [0; 2];
    // SAFETY: the imports are bound; the accessors answer the addresses of the variables.
    unsafe {
        let (event_type, file_type) = (*ExEventObjectType(), *IoFileObjectType());
        assert!(!event_type.is_null() && event_type != file_type && file_type != *PsThreadType());
        let event = IoCreateNotificationEvent(wide("\\BaseNamedObjects\\T").as_ptr(), &mut handle);
        let get = |handle, kind, mode, object: &mut _| {
            ObReferenceObjectByHandle(handle, 2, kind, mode, object, std::ptr::null_mut())
        };
        assert_eq!(get(handle, file_type, 0, &mut object), STATUS_OBJECT_TYPE_MISMATCH);
        assert!(object.is_null());
        assert_eq!(get(handle, event_type, 1, &mut object), STATUS_INVALID_HANDLE);
        assert_eq!(get(NULL, event_type, 0, &mut object), STATUS_INVALID_HANDLE);
        assert_eq!(
            ObReferenceObjectByHandleWithTag(handle, 2, event_type, 0, TAG, &mut object, &mut information),
            STATUS_SUCCESS
        );
        assert_eq!((object, information), (event, [0x200, 0x1F_0003]));
        // The low bits are the caller's own.
        assert_eq!(get((handle as usize | 3) as HANDLE, NULL, 0, &mut object), STATUS_SUCCESS);
        assert_eq!(ObReferenceObjectByPointer(object, 0, file_type, 0), STATUS_OBJECT_TYPE_MISMATCH);
        assert_eq!(ObReferenceObjectByPointer(object, 0, event_type, 0), STATUS_SUCCESS);
        assert_eq!(ObReferenceObjectByPointerWithTag(object, 0, NULL, 0, TAG), STATUS_SUCCESS);
        assert_eq!(ObfReferenceObject(object), 6);
        assert_eq!(ObfReferenceObjectWithTag(object, TAG), 7);
        assert_eq!(ZwClose(handle), STATUS_SUCCESS);
        assert_eq!(ZwClose(handle), STATUS_INVALID_HANDLE);
        assert_eq!(get(handle, event_type, 0, &mut object), STATUS_INVALID_HANDLE);
        assert_eq!(ObfDereferenceObject(event), 5);
        assert_eq!(ObfDereferenceObjectWithTag(event, TAG), 4);
        ObDereferenceObjectDeferDelete(event);
        // Without a handle it is still there, under its name.
        let again = IoCreateNotificationEvent(wide("\\BaseNamedObjects\\T").as_ptr(), &mut handle);
        assert_eq!(again, event);
        assert_eq!(ZwClose(handle), STATUS_SUCCESS);
        for left in [2, 1, 0] {
            assert_eq!(ObfDereferenceObject(event), left);
        }
    }
    assert!(machine.balance().is_clear());
}

#[test]
fn an_export_is_found_by_name() {
    let (_inside, _machine) = machine();
    // SAFETY: the import is bound; names are read only.
    let find = |name| unsafe { MmGetSystemRoutineAddress(wide(name).as_ptr()) };
    assert_eq!(Some(find("ZwClose")), ntoskrnl::exports::lookup("ZwClose"));
    assert!(!find("MmUserProbeAddress").is_null());
    assert!(find("IoReportTheWeather").is_null());
    assert!(find("zwclose").is_null());
}

#[test]
fn an_address_is_valid_if_a_touch_would_not_fault() {
    let (_inside, machine) = machine();
    // SAFETY: the import is bound; any address may be asked for.
    let valid = |address: *mut u8| unsafe { MmIsAddressValid(address.cast()) };
    let (resident, pageable) = (nonpaged(64), paged(64));
    // SAFETY: the block has 64 bytes.
    unsafe { pageable.write(1) };
    assert_eq!((valid(resident), valid(pageable)), (1, 1));
    machine.page_out();
    assert_eq!((valid(resident), valid(pageable)), (1, 0));
    assert_eq!((valid(std::ptr::null_mut()), valid(usize::MAX as *mut u8)), (0, 0));
    let slot = machine.plug(crate::pci::Fake::new(0)).unwrap();
    let registers = machine.map_io(slot.bars()[1].physical, 4096).unwrap();
    assert_eq!(valid(registers), 1);
    assert!(machine.unmap_io(registers));
    assert_eq!(valid(registers), 0);
    free(resident);
    free(pageable);
}

#[test]
fn pages_are_locked_and_mapped() {
    let (_inside, machine) = machine();
    let block = nonpaged(9000);
    // SAFETY: the imports are bound, the block is live and the MDL is used as documented.
    unsafe {
        let mdl = IoAllocateMdl(block.add(10), 8000, 0, 0, std::ptr::null_mut());
        MmProbeAndLockPages(mdl, 0, 2);
        assert_eq!((*mdl).flags & 0x82, 0x82);
        let frames = mdl.add(1).cast::<u64>();
        assert_eq!(
            frames.read() * 4096 + (block as u64 + 10) % 4096,
            MmGetPhysicalAddress(block.add(10)) as u64
        );
        let view = MmMapLockedPagesSpecifyCache(mdl, 0, 1, std::ptr::null_mut(), 0, 0);
        block.add(10 + 7999).write(77);
        assert_eq!(view.add(7999).read(), 77);
        // Unlocking ends the mapping.
        MmUnlockPages(mdl);
        assert_eq!((machine.balance().mappings, (*mdl).flags & 0x83), (0, 0));
        MmProbeAndLockPages(mdl, 0, 0);
        assert_eq!((*mdl).flags & 0x82, 0x02);
        MmUnlockPages(mdl);
        IoFreeMdl(mdl);
    }
    free(block);
    assert!(machine.balance().is_clear());
}
