//! The object manager's exports.
#![allow(unsafe_code)]

use std::ffi::c_void;
use std::sync::Arc;

use wddm_sys::{
    HANDLE, NTSTATUS, STATUS_ACCESS_DENIED, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER,
    STATUS_OBJECT_TYPE_MISMATCH, STATUS_SUCCESS,
};

use super::{Grant, KERNEL_HANDLE, Object, ObjectType, kind_of, no_object};
use crate::Machine;
use crate::cpu::{DISPATCH_LEVEL, PASSIVE_LEVEL};
use crate::exports::exports;

/// `UserMode`.
const USER_MODE: i8 = 1;

/// `OBJECT_HANDLE_INFORMATION`.
#[repr(C)]
struct HandleInformation {
    attributes: u32,
    access: u32,
}

fn check_type(object: &dyn Object, object_type: *const ObjectType) -> Result<(), NTSTATUS> {
    if object_type.is_null() || kind_of(object_type) == Some(object.kind()) {
        Ok(())
    } else {
        Err(STATUS_OBJECT_TYPE_MISMATCH)
    }
}

fn open(
    machine: &Machine,
    handle: HANDLE,
    access: u32,
    object_type: *const ObjectType,
    mode: i8,
) -> Result<(Arc<dyn Object>, Grant), NTSTATUS> {
    let (object, grant) = machine.objects.grant(handle)?;
    if mode == USER_MODE && grant.attributes & KERNEL_HANDLE != 0 {
        return Err(STATUS_INVALID_HANDLE);
    }
    check_type(&*object, object_type)?;
    if mode == USER_MODE && access & !grant.access != 0 {
        return Err(STATUS_ACCESS_DENIED);
    }
    machine.objects.reference(object.address()).ok_or(STATUS_INVALID_HANDLE)?;
    Ok((object, grant))
}

fn by_handle(
    machine: &Machine,
    handle: HANDLE,
    access: u32,
    object_type: *const ObjectType,
    mode: i8,
    to: *mut *mut c_void,
    information: *mut HandleInformation,
) -> NTSTATUS {
    if to.is_null() {
        return STATUS_INVALID_PARAMETER;
    }
    let (object, status) = match open(machine, handle, access, object_type, mode) {
        Ok(found) => (Some(found), STATUS_SUCCESS),
        Err(status) => (None, status),
    };
    let address = object.as_ref().map_or(0, |(object, _)| object.address());
    // SAFETY: the page: room for a pointer.
    unsafe { to.write(address as *mut c_void) };
    if let Some((_, grant)) = object
        && !information.is_null()
    {
        // SAFETY: the page: null or room for the structure.
        unsafe {
            information.write(HandleInformation { attributes: grant.attributes, access: grant.access })
        };
    }
    status
}

fn by_pointer(machine: &Machine, object: *mut c_void, object_type: *const ObjectType) -> NTSTATUS {
    let Some(found) = machine.objects.at(object as usize) else {
        no_object(object as usize, "a reference was taken to what is no object");
    };
    match check_type(&*found, object_type) {
        Ok(()) => {
            reference(machine, object);
            STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

fn reference(machine: &Machine, object: *mut c_void) -> isize {
    match machine.objects.reference(object as usize) {
        Some(count) => count as isize,
        None => no_object(object as usize, "a reference was taken to what is no object"),
    }
}

fn dereference(object: *mut c_void) -> isize {
    Machine::current().map_or(0, |machine| machine.dereference(object as usize, "the driver") as isize)
}

exports! {
    /// `ObReferenceObjectByHandle(Handle, DesiredAccess, ObjectType, AccessMode, Object, HandleInformation)`, PASSIVE_LEVEL. A reference of the caller's,
    /// or null and STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED (user mode only). Pseudo-handles of the current process
    /// and thread are refused as invalid.
    [PASSIVE_LEVEL, handle] fn ObReferenceObjectByHandle(machine, handle: HANDLE, access: u32, object_type: *const ObjectType, mode: i8, object: *mut *mut c_void, information: *mut HandleInformation) -> NTSTATUS {
        by_handle(machine, handle, access, object_type, mode, object, information)
    }

    /// `ObReferenceObjectByHandleWithTag(Handle, DesiredAccess, ObjectType, AccessMode, Tag, Object, HandleInformation)`: the same. Tags are not traced.
    [PASSIVE_LEVEL, handle] fn ObReferenceObjectByHandleWithTag(machine, handle: HANDLE, access: u32, object_type: *const ObjectType, mode: i8, _tag: u32, object: *mut *mut c_void, information: *mut HandleInformation) -> NTSTATUS {
        by_handle(machine, handle, access, object_type, mode, object, information)
    }

    /// `ObReferenceObjectByPointer(Object, DesiredAccess, ObjectType, AccessMode)`, up to DISPATCH_LEVEL: STATUS_SUCCESS or STATUS_OBJECT_TYPE_MISMATCH. What
    /// is no object is bug check 0x18.
    [DISPATCH_LEVEL, object] fn ObReferenceObjectByPointer(machine, object: *mut c_void, _access: u32, object_type: *const ObjectType, _mode: i8) -> NTSTATUS {
        by_pointer(machine, object, object_type)
    }

    /// `ObReferenceObjectByPointerWithTag(Object, DesiredAccess, ObjectType, AccessMode, Tag)`: the same.
    [DISPATCH_LEVEL, object] fn ObReferenceObjectByPointerWithTag(machine, object: *mut c_void, _access: u32, object_type: *const ObjectType, _mode: i8, _tag: u32) -> NTSTATUS {
        by_pointer(machine, object, object_type)
    }

    /// `ObfReferenceObject(Object)`, up to DISPATCH_LEVEL: answers the count. What is no object is bug check 0x18.
    [DISPATCH_LEVEL, object] fn ObfReferenceObject(machine, object: *mut c_void) -> isize {
        reference(machine, object)
    }

    /// `ObfReferenceObjectWithTag(Object, Tag)`: the same.
    [DISPATCH_LEVEL, object] fn ObfReferenceObjectWithTag(machine, object: *mut c_void, _tag: u32) -> isize {
        reference(machine, object)
    }

    /// `ObfDereferenceObject(Object)`, up to DISPATCH_LEVEL: answers the count. The object goes with its last reference. One reference too many is bug
    /// check 0x18.
    [DISPATCH_LEVEL, object] fn ObfDereferenceObject(_machine, object: *mut c_void) -> isize {
        dereference(object)
    }

    /// `ObfDereferenceObjectWithTag(Object, Tag)`: the same.
    [DISPATCH_LEVEL, object] fn ObfDereferenceObjectWithTag(_machine, object: *mut c_void, _tag: u32) -> isize {
        dereference(object)
    }

    /// `ObDereferenceObjectDeferDelete(Object)`, up to DISPATCH_LEVEL: the same; what deleting an object takes runs at PASSIVE_LEVEL in any case.
    [DISPATCH_LEVEL, object] fn ObDereferenceObjectDeferDelete(_machine, object: *mut c_void) {
        dereference(object);
    }

    /// `ZwClose(Handle)`, PASSIVE_LEVEL: STATUS_SUCCESS or STATUS_INVALID_HANDLE.
    [PASSIVE_LEVEL, handle] fn ZwClose(_machine, handle: HANDLE) -> NTSTATUS {
        match Machine::current().map(|machine| machine.close_handle(handle)) {
            Some(Ok(())) => STATUS_SUCCESS,
            Some(Err(status)) => status,
            None => STATUS_INVALID_HANDLE,
        }
    }
}
