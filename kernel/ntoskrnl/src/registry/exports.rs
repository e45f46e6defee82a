//! The configuration manager's exports.
#![allow(unsafe_code)]

use std::ffi::c_void;
use std::sync::Arc;

use wddm_sys::vista::UNICODE_STRING;
use wddm_sys::{
    HANDLE, NTSTATUS, STATUS_ACCESS_VIOLATION, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER,
    STATUS_NO_MORE_ENTRIES, STATUS_OBJECT_NAME_INVALID, STATUS_OBJECT_NAME_NOT_FOUND, STATUS_SUCCESS,
};

use super::information::Information;
use super::{Key, OpenKey};
use crate::Machine;
use crate::cpu::PASSIVE_LEVEL;
use crate::exports::exports;
use crate::io::ObjectAttributes;
use crate::object::attributes::{Named, read};
use crate::strings::text;

/// `REG_CREATED_NEW_KEY` and `REG_OPENED_EXISTING_KEY`.
const CREATED_NEW_KEY: u32 = 1;
const OPENED_EXISTING_KEY: u32 = 2;
/// `REG_OPTION_VOLATILE` and what else of the create options is known.
const OPTIONS: u32 = 0x1F;

/// Generic rights as those of keys.
pub(super) fn key_access(access: u32) -> u32 {
    let mut mapped = access & 0x01FF_FFFF;
    for (generic, rights) in [(31, 0x2_0019), (30, 0x2_0006), (29, 0x2_0019), (28, 0xF_003F), (25, 0xF_003F)]
    {
        if access & 1 << generic != 0 {
            mapped |= rights;
        }
    }
    mapped & !(1 << 25)
}

/// The longest name of a key or a value, units.
const KEY_NAME: usize = 255;
const VALUE_NAME: usize = 16_383;

/// The path that the attributes name.
fn path_of(machine: &Machine, named: &Named) -> Result<String, NTSTATUS> {
    if named.root.is_null() {
        return Ok(named.name.clone());
    }
    let root = machine.objects.of_handle::<OpenKey>(named.root)?;
    drop(root.0.live()?);
    if named.name.starts_with('\\') {
        return Err(wddm_sys::STATUS_OBJECT_PATH_SYNTAX_BAD);
    }
    Ok(if named.name.is_empty() { root.0.path.clone() } else { format!("{}\\{}", root.0.path, named.name) })
}

fn key_of(machine: &Machine, handle: HANDLE) -> Result<Arc<Key>, NTSTATUS> {
    Ok(machine.objects.of_handle::<OpenKey>(handle)?.0.clone())
}

fn open(handle: *mut HANDLE, access: u32, attributes: *const ObjectAttributes) -> Result<(), NTSTATUS> {
    let machine = Machine::current().ok_or(STATUS_INVALID_PARAMETER)?;
    let named = read(attributes)?;
    if handle.is_null() {
        return Err(STATUS_INVALID_PARAMETER);
    }
    let key = machine.registry.key(&path_of(&machine, &named)?)?;
    let opened = machine.handle_to(key, access, named.attributes)?;
    // SAFETY: the page: room for a handle.
    unsafe { handle.write(opened) };
    Ok(())
}

fn create(
    handle: *mut HANDLE,
    access: u32,
    attributes: *const ObjectAttributes,
    options: u32,
    disposition: *mut u32,
) -> Result<(), NTSTATUS> {
    let machine = Machine::current().ok_or(STATUS_INVALID_PARAMETER)?;
    let named = read(attributes)?;
    if handle.is_null() || options & !OPTIONS != 0 {
        return Err(STATUS_INVALID_PARAMETER);
    }
    let path = path_of(&machine, &named)?;
    let path = path.trim_end_matches('\\');
    let (key, new) = match machine.registry.key(path) {
        Ok(key) => (key, false),
        // Only the last component is made.
        Err(STATUS_OBJECT_NAME_NOT_FOUND) => {
            let (parent, name) = path.rsplit_once('\\').ok_or(STATUS_OBJECT_NAME_INVALID)?;
            if name.is_empty() || name.encode_utf16().count() > KEY_NAME {
                return Err(STATUS_OBJECT_NAME_INVALID);
            }
            machine.registry.key(parent)?.child_or_new(name)
        }
        Err(status) => return Err(status),
    };
    let opened = machine.handle_to(key, access, named.attributes)?;
    // SAFETY: the page: room for a handle, and null or room for the disposition.
    unsafe {
        handle.write(opened);
        if !disposition.is_null() {
            disposition.write(if new { CREATED_NEW_KEY } else { OPENED_EXISTING_KEY });
        }
    }
    Ok(())
}

fn value_name(name: *const UNICODE_STRING) -> Result<String, NTSTATUS> {
    // A null pointer, like an empty name, stands for the key's default value.
    let name = if name.is_null() { String::new() } else { text(name)? };
    if name.encode_utf16().count() > VALUE_NAME { Err(STATUS_OBJECT_NAME_NOT_FOUND) } else { Ok(name) }
}

fn set(
    machine: &Machine,
    handle: HANDLE,
    name: *const UNICODE_STRING,
    kind: u32,
    data: *const c_void,
    len: u32,
) -> Result<(), NTSTATUS> {
    let (key, name) = (key_of(machine, handle)?, value_name(name)?);
    let mut copy = Vec::new();
    if len > 0 {
        if data.is_null() {
            return Err(STATUS_ACCESS_VIOLATION);
        }
        copy.try_reserve_exact(len as usize).map_err(|_| wddm_sys::STATUS_INSUFFICIENT_RESOURCES)?;
        // SAFETY: the page: `len` bytes; a bad address faults and is reported. No lock is held that is taken at DISPATCH_LEVEL.
        copy.extend_from_slice(unsafe { std::slice::from_raw_parts(data.cast::<u8>(), len as usize) });
    }
    key.set(&name, kind, &copy)
}

fn status_of(result: Result<(), NTSTATUS>) -> NTSTATUS {
    result.err().unwrap_or(STATUS_SUCCESS)
}

exports! {
    /// `ZwOpenKey(KeyHandle, DesiredAccess, ObjectAttributes)`, PASSIVE_LEVEL: STATUS_SUCCESS, STATUS_OBJECT_NAME_NOT_FOUND, STATUS_INVALID_HANDLE (of the root directory),
    /// STATUS_OBJECT_PATH_SYNTAX_BAD, STATUS_INVALID_PARAMETER.
    [PASSIVE_LEVEL, handle] fn ZwOpenKey(_machine, handle: *mut HANDLE, access: u32, attributes: *const ObjectAttributes) -> NTSTATUS {
        status_of(open(handle, access, attributes))
    }

    /// `ZwCreateKey(KeyHandle, DesiredAccess, ObjectAttributes, TitleIndex, Class, CreateOptions, Disposition)`, PASSIVE_LEVEL: opens the key, or makes it if the key above it is
    /// there. Statuses as ZwOpenKey. Every key is volatile: it goes with the machine.
    [PASSIVE_LEVEL, handle] fn ZwCreateKey(_machine, handle: *mut HANDLE, access: u32, attributes: *const ObjectAttributes, _title: u32, _class: *const UNICODE_STRING, options: u32, disposition: *mut u32) -> NTSTATUS {
        status_of(create(handle, access, attributes, options, disposition))
    }

    /// `ZwQueryValueKey(KeyHandle, ValueName, KeyValueInformationClass, KeyValueInformation, Length, ResultLength)`, PASSIVE_LEVEL. STATUS_OBJECT_NAME_NOT_FOUND;
    /// STATUS_BUFFER_TOO_SMALL if the fixed part does not fit, STATUS_BUFFER_OVERFLOW if it does and the rest does not, both with the length that it takes; STATUS_INVALID_PARAMETER for a class
    /// that there is not; STATUS_INVALID_HANDLE.
    [PASSIVE_LEVEL, handle] fn ZwQueryValueKey(machine, handle: HANDLE, name: *const UNICODE_STRING, class: i32, information: *mut u8, room: u32, length: *mut u32) -> NTSTATUS {
        status_of(key_of(machine, handle).and_then(|key| {
            let value = key.value(&value_name(name)?)?;
            Information::of_value(&value, class)?.write(information, room, length)
        }))
    }

    /// `ZwEnumerateValueKey(KeyHandle, Index, KeyValueInformationClass, KeyValueInformation, Length, ResultLength)`: as ZwQueryValueKey, STATUS_NO_MORE_ENTRIES beyond the
    /// last value.
    [PASSIVE_LEVEL, handle] fn ZwEnumerateValueKey(machine, handle: HANDLE, index: u32, class: i32, information: *mut u8, room: u32, length: *mut u32) -> NTSTATUS {
        status_of(key_of(machine, handle).and_then(|key| {
            let value = key.live()?.values.get(index as usize).cloned().ok_or(STATUS_NO_MORE_ENTRIES)?;
            Information::of_value(&value, class)?.write(information, room, length)
        }))
    }

    /// `ZwEnumerateKey(KeyHandle, Index, KeyInformationClass, KeyInformation, Length, ResultLength)`, PASSIVE_LEVEL: the keys below, in the order of their names. Lengths as
    /// ZwQueryValueKey, STATUS_NO_MORE_ENTRIES beyond the last.
    [PASSIVE_LEVEL, handle] fn ZwEnumerateKey(machine, handle: HANDLE, index: u32, class: i32, information: *mut u8, room: u32, length: *mut u32) -> NTSTATUS {
        status_of(key_of(machine, handle).and_then(|key| {
            let below = key.live()?.keys.values().nth(index as usize).cloned().ok_or(STATUS_NO_MORE_ENTRIES)?;
            Information::of_key(&below, class)?.write(information, room, length)
        }))
    }

    /// `ZwQueryKey(KeyHandle, KeyInformationClass, KeyInformation, Length, ResultLength)`, PASSIVE_LEVEL: lengths as ZwQueryValueKey.
    [PASSIVE_LEVEL, handle] fn ZwQueryKey(machine, handle: HANDLE, class: i32, information: *mut u8, room: u32, length: *mut u32) -> NTSTATUS {
        status_of(key_of(machine, handle).and_then(|key| Information::of_key(&key, class)?.write(information, room, length)))
    }

    /// `ZwSetValueKey(KeyHandle, ValueName, TitleIndex, Type, Data, DataSize)`, PASSIVE_LEVEL: STATUS_SUCCESS, STATUS_INVALID_HANDLE, STATUS_ACCESS_VIOLATION for a null
    /// buffer, STATUS_INSUFFICIENT_RESOURCES.
    [PASSIVE_LEVEL, handle] fn ZwSetValueKey(machine, handle: HANDLE, name: *const UNICODE_STRING, _title: u32, kind: u32, data: *const c_void, len: u32) -> NTSTATUS {
        status_of(set(machine, handle, name, kind, data, len))
    }

    /// `ZwDeleteValueKey(KeyHandle, ValueName)`, PASSIVE_LEVEL: STATUS_SUCCESS, STATUS_INVALID_HANDLE, STATUS_OBJECT_NAME_NOT_FOUND.
    [PASSIVE_LEVEL, handle] fn ZwDeleteValueKey(machine, handle: HANDLE, name: *const UNICODE_STRING) -> NTSTATUS {
        status_of(key_of(machine, handle).and_then(|key| key.remove_value(&value_name(name)?)))
    }

    /// `ZwDeleteKey(KeyHandle)`, PASSIVE_LEVEL: STATUS_SUCCESS, STATUS_INVALID_HANDLE, STATUS_CANNOT_DELETE for a key with keys below it. The handle is closed apart.
    [PASSIVE_LEVEL, handle] fn ZwDeleteKey(machine, handle: HANDLE) -> NTSTATUS {
        status_of(key_of(machine, handle).and_then(|key| machine.registry.delete(&key)))
    }

    /// `ZwFlushKey(KeyHandle)`, PASSIVE_LEVEL: STATUS_SUCCESS or STATUS_INVALID_HANDLE. There is no disk behind the registry.
    [PASSIVE_LEVEL, handle] fn ZwFlushKey(machine, handle: HANDLE) -> NTSTATUS {
        match key_of(machine, handle) {
            Ok(_) => STATUS_SUCCESS,
            Err(_) => STATUS_INVALID_HANDLE,
        }
    }
}
