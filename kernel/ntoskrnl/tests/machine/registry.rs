use wddm_sys::vista::UNICODE_STRING;
use wddm_sys::*;

use crate::driver::*;
use crate::services::*;

const SERVICE: &str = "\\Registry\\Machine\\System\\CurrentControlSet\\Services\\tested";
const KEY_ALL: u32 = 0xF_003F;
const DWORD: u32 = 4;

fn open(root: HANDLE, path: &str) -> Result<HANDLE, NTSTATUS> {
    let (name, mut handle) = (wide(path), NULL);
    // SAFETY: the import is bound; the arguments live.
    match unsafe { ZwOpenKey(&mut handle, KEY_ALL, &Attributes::new(root, &name)) } {
        STATUS_SUCCESS => Ok(handle),
        status => Err(status),
    }
}

fn create(root: HANDLE, path: &str) -> (NTSTATUS, HANDLE, u32) {
    let (name, mut handle, mut disposition) = (wide(path), NULL, 0);
    let attributes = Attributes::new(root, &name);
    // SAFETY: as in `open`.
    let status =
        unsafe { ZwCreateKey(&mut handle, KEY_ALL, &attributes, 0, std::ptr::null(), 0, &mut disposition) };
    (status, handle, disposition)
}

fn set(key: HANDLE, name: &str, kind: u32, data: &[u8]) -> NTSTATUS {
    // SAFETY: as in `open`.
    unsafe { ZwSetValueKey(key, wide(name).as_ptr(), 0, kind, data.as_ptr().cast(), data.len() as u32) }
}

/// Status, length, and what was written of a buffer of 0xEE.
fn query(key: HANDLE, name: *const UNICODE_STRING, class: i32, room: usize) -> (NTSTATUS, u32, Vec<u8>) {
    let (mut bytes, mut length) = (vec![0xEE; 256], 0);
    // SAFETY: as in `open`; the buffer has more bytes than the call is told.
    let status = unsafe { ZwQueryValueKey(key, name, class, bytes.as_mut_ptr(), room as u32, &mut length) };
    assert!(bytes[room..].iter().all(|&b| b == 0xEE), "written beyond the buffer");
    bytes.truncate(room);
    (status, length, bytes)
}

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap())
}

#[test]
fn a_service_has_a_key_with_parameters() {
    let (_inside, machine) = machine();
    assert_eq!(open(NULL, SERVICE), Err(STATUS_OBJECT_NAME_NOT_FOUND));
    assert_eq!(machine.add_service("tested"), SERVICE);
    let service = open(NULL, &SERVICE.to_uppercase()).unwrap();
    let parameters = open(service, "Parameters").unwrap();
    let (status, _, bytes) = query(service, wide("Start").as_ptr(), 2, 16);
    assert_eq!((status, word(&bytes, 4), word(&bytes, 8), word(&bytes, 12)), (STATUS_SUCCESS, DWORD, 4, 3));
    // SAFETY: the import is bound.
    let load = |name: &str| unsafe { ZwLoadDriver(wide(name).as_ptr()) };
    assert_eq!(load(SERVICE), STATUS_IMAGE_ALREADY_LOADED);
    assert_eq!(load(&format!("{SERVICE}x")), STATUS_OBJECT_NAME_NOT_FOUND);
    machine.remove_service("tested");
    assert_eq!(load(SERVICE), STATUS_OBJECT_NAME_NOT_FOUND);
    // SAFETY: the handles are open.
    unsafe {
        assert_eq!((ZwClose(parameters), ZwClose(service)), (STATUS_SUCCESS, STATUS_SUCCESS));
    }
    assert!(machine.balance().is_clear());
}

/// The three classes with room for nothing, for the fixed part, for a part of the rest, and for all of it.
#[test]
fn a_query_says_what_it_takes_and_writes_what_fits() {
    let (_inside, _machine) = machine();
    let (status, key, _) = create(NULL, "\\Registry\\Machine\\Software\\Tested");
    assert_eq!(status, STATUS_SUCCESS);
    let data: Vec<u8> = (1..=10).collect();
    assert_eq!(set(key, "Name", 3, &data), STATUS_SUCCESS);
    let name = wide("nAME");
    for (class, fixed, whole) in [(0, 12, 12 + 8), (1, 20, 32 + 10), (2, 12, 12 + 10), (4, 8, 8 + 10)] {
        for room in 0..=whole + 8 {
            let expected = match room {
                _ if room < fixed => STATUS_BUFFER_TOO_SMALL,
                _ if room < whole => STATUS_BUFFER_OVERFLOW,
                _ => STATUS_SUCCESS,
            };
            let (status, length, bytes) = query(key, name.as_ptr(), class, room);
            assert_eq!((status, length as usize), (expected, whole), "class {class}, room {room}");
            let untouched = if expected == STATUS_BUFFER_TOO_SMALL { 0 } else { room.min(whole) };
            assert!(bytes[untouched..].iter().all(|&b| b == 0xEE));
            assert!(untouched == 0 || class == 4 || word(&bytes, 4) == 3);
        }
    }
    let (_, _, full) = query(key, name.as_ptr(), 1, 64);
    let (offset, length, name_bytes) =
        (word(&full, 8) as usize, word(&full, 12) as usize, word(&full, 16) as usize);
    assert_eq!(full[offset..offset + length], data);
    assert_eq!(full[20..20 + name_bytes], zero_ended("Name")[..8]);
    let (_, _, partial) = query(key, name.as_ptr(), 2, 64);
    assert_eq!((word(&partial, 4), &partial[12..22]), (3, &data[..]));
    assert_eq!(query(key, name.as_ptr(), 9, 64).0, STATUS_INVALID_PARAMETER);
    assert_eq!(query(key, wide("Other").as_ptr(), 2, 64).0, STATUS_OBJECT_NAME_NOT_FOUND);
    // SAFETY: the handle is open.
    assert_eq!(unsafe { ZwClose(key) }, STATUS_SUCCESS);
}

#[test]
fn keys_and_values_are_made_counted_and_deleted() {
    let (_inside, machine) = machine();
    let (status, parent, disposition) = create(NULL, "\\Registry\\Machine\\Software\\Parent");
    assert_eq!((status, disposition), (STATUS_SUCCESS, 1));
    let (status, child, disposition) = create(parent, "Child");
    assert_eq!((status, disposition), (STATUS_SUCCESS, 1));
    let (status, again, disposition) = create(parent, "CHILD");
    assert_eq!((status, disposition), (STATUS_SUCCESS, 2));
    // Only the last component is made.
    assert_eq!(create(parent, "No\\Such").0, STATUS_OBJECT_NAME_NOT_FOUND);
    assert_eq!(create(parent, "\\Registry\\Machine\\X").0, STATUS_OBJECT_PATH_SYNTAX_BAD);
    assert_eq!(set(child, "", 1, &zero_ended("default")), STATUS_SUCCESS);
    assert_eq!(set(child, "Two", DWORD, &2u32.to_le_bytes()), STATUS_SUCCESS);
    assert_eq!(set(child, "two", DWORD, &3u32.to_le_bytes()), STATUS_SUCCESS);
    assert_eq!(query(child, std::ptr::null(), 2, 64).1, 12 + 16);
    let (mut bytes, mut length) = ([0u8; 128], 0);
    // SAFETY: the imports are bound; the buffers have the sizes that are told.
    unsafe {
        let values = |index, bytes: &mut [u8; 128], length: &mut u32| {
            ZwEnumerateValueKey(child, index, 2, bytes.as_mut_ptr(), 128, length)
        };
        assert_eq!(values(1, &mut bytes, &mut length), STATUS_SUCCESS);
        assert_eq!((length, word(&bytes, 12)), (16, 3));
        assert_eq!(values(2, &mut bytes, &mut length), STATUS_NO_MORE_ENTRIES);
        let keys = |index, room, bytes: &mut [u8; 128], length: &mut u32| {
            ZwEnumerateKey(parent, index, 0, bytes.as_mut_ptr(), room, length)
        };
        assert_eq!(keys(0, 128, &mut bytes, &mut length), STATUS_SUCCESS);
        assert_eq!((length, word(&bytes, 12), &bytes[16..26]), (26, 10, &zero_ended("Child")[..10]));
        assert_eq!(keys(0, 20, &mut bytes, &mut length), STATUS_BUFFER_OVERFLOW);
        assert_eq!(keys(0, 15, &mut bytes, &mut length), STATUS_BUFFER_TOO_SMALL);
        assert_eq!(keys(1, 128, &mut bytes, &mut length), STATUS_NO_MORE_ENTRIES);
        assert_eq!(ZwQueryKey(child, 2, bytes.as_mut_ptr(), 128, &mut length), STATUS_SUCCESS);
        // No key below; two values, the longest name 6 bytes, the longest data 16.
        assert_eq!([20, 32, 36, 40].map(|at| word(&bytes, at)), [0, 2, 6, 16]);
        assert_eq!(ZwQueryKey(parent, 2, bytes.as_mut_ptr(), 128, &mut length), STATUS_SUCCESS);
        assert_eq!([20, 24, 32].map(|at| word(&bytes, at)), [1, 10, 0]);
        assert_eq!(ZwFlushKey(child), STATUS_SUCCESS);
        assert_eq!(ZwFlushKey(NULL), STATUS_INVALID_HANDLE);
        assert_eq!(ZwDeleteValueKey(child, wide("TWO").as_ptr()), STATUS_SUCCESS);
        assert_eq!(ZwDeleteValueKey(child, wide("Two").as_ptr()), STATUS_OBJECT_NAME_NOT_FOUND);
        assert_eq!(ZwDeleteKey(parent), STATUS_CANNOT_DELETE);
        assert_eq!(ZwDeleteKey(child), STATUS_SUCCESS);
        assert_eq!(set(again, "x", DWORD, &[0; 4]), STATUS_KEY_DELETED);
        assert_eq!(open(parent, "Child"), Err(STATUS_OBJECT_NAME_NOT_FOUND));
        for handle in [parent, child, again] {
            assert_eq!(ZwClose(handle), STATUS_SUCCESS);
        }
    }
    assert!(machine.balance().is_clear());
}

#[test]
fn names_that_are_none_are_refused() {
    let (_inside, _machine) = machine();
    assert_eq!(open(NULL, "Machine\\Software"), Err(STATUS_OBJECT_PATH_SYNTAX_BAD));
    assert_eq!(open(NULL, "\\Registry\\Machine\\\\Software"), Err(STATUS_OBJECT_PATH_SYNTAX_BAD));
    assert_eq!(open(NULL, "\\Device\\DxgKrnl"), Err(STATUS_OBJECT_NAME_NOT_FOUND));
    assert_eq!(open(4 as HANDLE, "Software"), Err(STATUS_INVALID_HANDLE));
    let mut handle = NULL;
    // SAFETY: the import is bound; null attributes are refused.
    assert_eq!(unsafe { ZwOpenKey(&mut handle, 1, std::ptr::null()) }, STATUS_INVALID_PARAMETER);
}

/// Registries of two machines are two.
#[test]
fn a_registry_belongs_to_its_machine() {
    let (inside, one) = machine();
    one.add_service("tested");
    drop(inside);
    let (_inside, _two) = machine();
    assert_eq!(open(NULL, SERVICE), Err(STATUS_OBJECT_NAME_NOT_FOUND));
}
