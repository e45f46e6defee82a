use wddm_sys::*;

use crate::driver::*;
use crate::services::*;

const ALL: u32 = 0x1F_01FF;
const READ: u32 = 0x8000_0000;
const SYNCHRONOUS: u32 = 0x20;
const OPEN: u32 = 1;
const CREATE: u32 = 2;
const OPEN_IF: u32 = 3;
const OVERWRITE_IF: u32 = 5;

struct How {
    access: u32,
    share: u32,
    disposition: u32,
    options: u32,
}

const NEW: How = How { access: ALL, share: 7, disposition: CREATE, options: SYNCHRONOUS };

/// The handle, and the information of the status block.
fn open(path: &str, how: &How) -> Result<(HANDLE, usize), NTSTATUS> {
    let (name, mut handle, mut block) = (wide(path), NULL, [0; 2]);
    let attributes = Attributes::new(NULL, &name);
    let (null, extended) = (std::ptr::null(), std::ptr::null());
    // SAFETY: the import is bound; the arguments live.
    let status = unsafe {
        let How { access, share, disposition, options } = *how;
        ZwCreateFile(
            &mut handle,
            access,
            &attributes,
            &mut block,
            null,
            0x80,
            share,
            disposition,
            options,
            extended,
            0,
        )
    };
    assert_eq!(status, status_in(&block));
    if status.is_success() { Ok((handle, block[1])) } else { Err(status) }
}

fn close(handle: HANDLE) {
    // SAFETY: the import is bound.
    assert_eq!(unsafe { ZwClose(handle) }, STATUS_SUCCESS);
}

fn write(handle: HANDLE, offset: Option<i64>, bytes: &[u8]) -> (NTSTATUS, usize) {
    let mut block = [0; 2];
    let offset = offset.as_ref().map_or(std::ptr::null(), std::ptr::from_ref);
    let buffer = bytes.as_ptr().cast_mut().cast();
    // SAFETY: the import is bound; the buffer is read only.
    let status = unsafe {
        ZwWriteFile(
            handle,
            NULL,
            NULL,
            NULL,
            &mut block,
            buffer,
            bytes.len() as u32,
            offset,
            std::ptr::null(),
        )
    };
    (status, block[1])
}

fn read(handle: HANDLE, offset: Option<i64>, len: usize) -> Result<Vec<u8>, NTSTATUS> {
    let (mut block, mut bytes) = ([0; 2], vec![0; len]);
    let offset = offset.as_ref().map_or(std::ptr::null(), std::ptr::from_ref);
    let buffer = bytes.as_mut_ptr().cast();
    // SAFETY: the import is bound; the buffer has `len` bytes.
    let status = unsafe {
        ZwReadFile(handle, NULL, NULL, NULL, &mut block, buffer, len as u32, offset, std::ptr::null())
    };
    bytes.truncate(block[1]);
    if status.is_success() { Ok(bytes) } else { Err(status) }
}

fn query(handle: HANDLE, class: u32, room: usize) -> Result<[u8; 64], NTSTATUS> {
    let (mut block, mut bytes) = ([0; 2], [0; 64]);
    // SAFETY: the import is bound; the buffer has at least `room` bytes.
    let status =
        unsafe { ZwQueryInformationFile(handle, &mut block, bytes.as_mut_ptr().cast(), room as u32, class) };
    if status.is_success() { Ok(bytes) } else { Err(status) }
}

fn set(handle: HANDLE, class: u32, bytes: &[u8]) -> NTSTATUS {
    let mut block = [0; 2];
    let buffer = bytes.as_ptr().cast_mut().cast();
    // SAFETY: the import is bound; the buffer is read only.
    unsafe { ZwSetInformationFile(handle, &mut block, buffer, bytes.len() as u32, class) }
}

fn number(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap())
}

#[test]
fn what_was_written_is_read() {
    let (_inside, machine) = machine();
    assert_eq!(machine.drive(), None);
    let (file, done) = open("\\??\\C:\\Windows\\Temp\\log.txt", &NEW).unwrap();
    assert_eq!(done, 2);
    assert_eq!(write(file, None, b"hello, "), (STATUS_SUCCESS, 7));
    assert_eq!(write(file, None, b"world"), (STATUS_SUCCESS, 5));
    assert_eq!(read(file, Some(0), 64).unwrap(), b"hello, world");
    assert_eq!(read(file, None, 64), Err(STATUS_END_OF_FILE));
    assert_eq!(set(file, 14, &7i64.to_le_bytes()), STATUS_SUCCESS);
    assert_eq!(read(file, None, 3).unwrap(), b"wor");
    assert_eq!(number(&query(file, 14, 8).unwrap(), 0), 10);
    // FILE_WRITE_TO_END_OF_FILE.
    assert_eq!(write(file, Some(-1), b"!"), (STATUS_SUCCESS, 1));
    let standard = query(file, 5, 24).unwrap();
    assert_eq!((number(&standard, 0), number(&standard, 8), standard[16], standard[21]), (4096, 13, 1, 0));
    assert_eq!(query(file, 5, 23), Err(STATUS_INFO_LENGTH_MISMATCH));
    assert_eq!(query(file, 77, 64), Err(STATUS_INVALID_INFO_CLASS));
    assert_eq!(set(file, 20, &5i64.to_le_bytes()), STATUS_SUCCESS);
    assert_eq!(read(file, Some(0), 64).unwrap(), b"hello");
    close(file);
    let directory = machine.drive().unwrap();
    assert_eq!(std::fs::read(directory.join("Windows/Temp/log.txt")).unwrap(), b"hello");
    // The same file by another name, in another case.
    let how = How { access: READ, share: 1, disposition: OPEN, options: 0 };
    let (file, done) = open("\\SystemRoot\\TEMP\\LOG.TXT", &how).unwrap();
    assert_eq!(done, 1);
    // No position without synchronous I/O.
    assert_eq!(read(file, None, 5), Err(STATUS_INVALID_PARAMETER));
    assert_eq!(read(file, Some(1), 2).unwrap(), b"el");
    close(file);
    assert!(machine.balance().is_clear());
    drop(_inside);
    drop(machine);
    assert!(!directory.exists(), "the volume goes with its machine");
}

#[test]
fn a_buffer_may_be_paged_out() {
    let (_inside, machine) = machine();
    let (file, _) = open("\\DosDevices\\C:\\big", &NEW).unwrap();
    let block = paged(200_000);
    let mut status = [0; 2];
    // SAFETY: the block has as many bytes; the imports are bound.
    unsafe {
        block.write_bytes(7, 200_000);
        machine.page_out();
        let done =
            ZwWriteFile(file, NULL, NULL, NULL, &mut status, block.cast(), 200_000, &0, std::ptr::null());
        assert_eq!((done, status[1]), (STATUS_SUCCESS, 200_000));
        block.write_bytes(0, 200_000);
        machine.page_out();
        let done =
            ZwReadFile(file, NULL, NULL, NULL, &mut status, block.cast(), 200_000, &0, std::ptr::null());
        assert_eq!((done, status[1]), (STATUS_SUCCESS, 200_000));
        assert!(std::slice::from_raw_parts(block, 200_000).iter().all(|&b| b == 7));
    }
    free(block);
    close(file);
}

#[test]
fn dispositions_do_what_they_say() {
    let (_inside, _machine) = machine();
    let path = "\\??\\C:\\file";
    let how = |disposition| How { disposition, ..NEW };
    assert_eq!(open(path, &how(OPEN)), Err(STATUS_OBJECT_NAME_NOT_FOUND));
    let done = |disposition| {
        let (file, done) = open(path, &how(disposition)).unwrap();
        write(file, Some(0), b"x");
        close(file);
        done
    };
    assert_eq!([OPEN_IF, OPEN_IF, OVERWRITE_IF, OPEN, 0].map(done), [2, 1, 3, 1, 0]);
    assert_eq!(open(path, &NEW), Err(STATUS_OBJECT_NAME_COLLISION));
    assert_eq!(open(path, &how(6)), Err(STATUS_INVALID_PARAMETER));
    // Directories.
    let directory = How { options: 1, ..NEW };
    let (made, done) = open("\\??\\C:\\folder", &directory).unwrap();
    assert_eq!((done, query(made, 5, 24).unwrap()[21]), (2, 1));
    assert_eq!(read(made, Some(0), 1), Err(STATUS_INVALID_DEVICE_REQUEST));
    close(made);
    let plain = How { disposition: OPEN, options: 0x40, ..NEW };
    assert_eq!(open("\\??\\C:\\folder", &plain), Err(STATUS_FILE_IS_A_DIRECTORY));
    assert_eq!(open(path, &How { disposition: OPEN, ..directory }), Err(STATUS_NOT_A_DIRECTORY));
    assert_eq!(open("\\??\\C:\\nowhere\\x", &NEW), Err(STATUS_OBJECT_PATH_NOT_FOUND));
    assert_eq!(open("\\??\\C:\\folder\\..\\y", &NEW), Err(STATUS_OBJECT_NAME_INVALID));
    assert_eq!(open("\\??\\D:\\y", &NEW), Err(STATUS_OBJECT_PATH_NOT_FOUND));
    assert_eq!(open("\\??\\RPIQ", &how(OPEN)), Err(STATUS_OBJECT_NAME_NOT_FOUND));
    assert_eq!(open("C:\\y", &NEW), Err(STATUS_OBJECT_PATH_SYNTAX_BAD));
}

#[test]
fn a_file_is_shared_as_its_users_allow() {
    let (_inside, _machine) = machine();
    let path = "\\??\\C:\\shared";
    let (writer, _) = open(path, &How { share: 1, ..NEW }).unwrap();
    let reader = How { access: READ, share: 7, disposition: OPEN, options: 0 };
    assert_eq!(open(path, &How { access: ALL, ..reader }), Err(STATUS_SHARING_VIOLATION));
    assert_eq!(open(path, &How { share: 1, ..reader }), Err(STATUS_SHARING_VIOLATION));
    let (second, _) = open(path, &reader).unwrap();
    close(second);
    close(writer);
    let (file, _) = open(path, &How { access: ALL, ..reader }).unwrap();
    // Deleted when it is closed, and not to be opened until then.
    assert_eq!(set(file, 13, &[1]), STATUS_SUCCESS);
    assert_eq!(open(path, &reader), Err(STATUS_DELETE_PENDING));
    close(file);
    assert_eq!(open(path, &reader), Err(STATUS_OBJECT_NAME_NOT_FOUND));
}

#[test]
fn a_file_has_an_end() {
    let (_inside, _machine) = machine();
    let (file, _) = open("\\??\\C:\\large", &NEW).unwrap();
    assert_eq!(write(file, Some(64 << 20), b"x").0, STATUS_DISK_FULL);
    assert_eq!(set(file, 20, &i64::MAX.to_le_bytes()), STATUS_DISK_FULL);
    assert_eq!(set(file, 14, &(-1i64).to_le_bytes()), STATUS_INVALID_PARAMETER);
    close(file);
    assert_eq!(write(file, Some(0), b"x").0, STATUS_INVALID_HANDLE);
}

#[test]
fn a_file_object_leads_to_the_device_that_reads_it() {
    let (_inside, machine) = machine();
    let (file, _) = open("\\??\\C:\\packet", &NEW).unwrap();
    write(file, Some(0), b"by packet");
    let (mut object, mut block, mut bytes) = (NULL, [0; 2], [0u8; 16]);
    let mut event = [0u64; 3];
    let event = event.as_mut_ptr().cast();
    // SAFETY: the imports are bound; all arguments live until the packet has ended.
    unsafe {
        let kind = *IoFileObjectType();
        assert_eq!(
            ObReferenceObjectByHandle(file, 1, kind, 0, &mut object, std::ptr::null_mut()),
            STATUS_SUCCESS
        );
        // FILE_OBJECT: type 5, and the position.
        assert_eq!((object.cast::<u16>().read(), object.cast::<i64>().add(13).read()), (5, 9));
        let device = IoGetRelatedDeviceObject(object);
        KeInitializeEvent(event, 0, 0);
        let irp =
            IoBuildSynchronousFsdRequest(3, device, bytes.as_mut_ptr().cast(), 16, &3, event, &mut block);
        let next = irp.cast::<*mut u8>().add(23).read().sub(72);
        next.add(0x30).cast::<*mut std::ffi::c_void>().write(object);
        assert_eq!(IofCallDriver(device, irp), STATUS_SUCCESS);
        assert_eq!(KeWaitForSingleObject(event, 0, 0, 0, &0), STATUS_SUCCESS);
        assert_eq!((status_in(&block), block[1], &bytes[..6]), (STATUS_SUCCESS, 6, &b"packet"[..]));
        assert!(
            IoBuildSynchronousFsdRequest(0, device, NULL, 0, std::ptr::null(), event, &mut block).is_null()
        );
        close(file);
        ObfDereferenceObject(object);
    }
    assert!(machine.balance().is_clear());
}
