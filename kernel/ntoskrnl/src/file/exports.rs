//! The calls on files.
#![allow(unsafe_code)]

use std::ffi::c_void;
use std::sync::Arc;

use wddm_sys::{
    HANDLE, NTSTATUS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_HANDLE,
    STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED, STATUS_OBJECT_TYPE_MISMATCH, STATUS_SUCCESS,
};

use crate::Machine;
use crate::cpu::PASSIVE_LEVEL;
use crate::dispatcher;
use crate::exports::exports;
use crate::io::{
    FILE_OPEN, FileObject, IoStatusBlock, ObjectAttributes, Opening, Outcome, Sending, Transfer, file_access,
    major, transfer,
};
use crate::object::{Kind, Object, attributes};

/// `FilePositionInformation`, which the I/O manager knows itself.
const POSITION: u32 = 14;
/// `FILE_USE_FILE_POINTER_POSITION` and `FILE_WRITE_TO_END_OF_FILE` as offsets.
const AT_POSITION: i64 = (-1i64 << 32) | 0xFFFF_FFFE;
const AT_END: i64 = -1;

fn answer(block: *mut IoStatusBlock, status: NTSTATUS, information: usize) {
    if !block.is_null() {
        // SAFETY: the page: room for the structure.
        unsafe { block.write(IoStatusBlock::new(status, information)) };
    }
}

fn open(
    handle: *mut HANDLE,
    named: *const ObjectAttributes,
    block: *mut IoStatusBlock,
    opening: &Opening,
) -> NTSTATUS {
    let opened = (|| {
        let machine = Machine::current().ok_or(STATUS_INVALID_PARAMETER)?;
        if handle.is_null() || block.is_null() {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let named = attributes::read(named)?;
        let path = if named.root.is_null() {
            named.name
        } else {
            let root = machine.objects.of_handle::<FileObject>(named.root)?;
            format!("{}\\{}", root.path(), named.name)
        };
        let (file, information) = machine.open_file(&path, opening)?;
        let opened = machine.objects.open(file.address(), opening.access, named.attributes);
        // From now on the handle keeps the file.
        machine.dereference(file.address(), "a file");
        Ok((opened.ok_or(STATUS_INSUFFICIENT_RESOURCES)?, information))
    })();
    match opened {
        Ok((opened, information)) => {
            // SAFETY: the page: room for a handle.
            unsafe { handle.write(opened) };
            answer(block, STATUS_SUCCESS, information);
            STATUS_SUCCESS
        }
        Err(status) => {
            answer(block, status, 0);
            status
        }
    }
}

/// A file that a call is about, kept while the call runs.
struct InUse {
    machine: Arc<Machine>,
    file: Arc<FileObject>,
}

impl InUse {
    fn new(handle: HANDLE) -> Result<Self, NTSTATUS> {
        let machine = Machine::current().ok_or(STATUS_INVALID_PARAMETER)?;
        let file = machine.objects.of_handle::<FileObject>(handle)?;
        machine.objects.reference(file.address()).ok_or(STATUS_INVALID_HANDLE)?;
        Ok(Self { machine, file })
    }
}

impl Drop for InUse {
    fn drop(&mut self) {
        self.machine.dereference(self.file.address(), "a call on a file");
    }
}

/// Where a transfer begins: as told, or at the file's position.
fn offset(file: &FileObject, told: *const i64, function: u8) -> Result<i64, NTSTATUS> {
    // SAFETY: the page: null or a LARGE_INTEGER.
    match unsafe { told.as_ref() }.copied() {
        Some(AT_POSITION) | None if file.is_synchronous() => Ok(file.position()),
        Some(AT_POSITION) | None => Err(STATUS_INVALID_PARAMETER),
        Some(AT_END) if function == major::WRITE => Ok(AT_END),
        Some(offset) if offset < 0 => Err(STATUS_INVALID_PARAMETER),
        Some(offset) => Ok(offset),
    }
}

/// The end of a file, where a write that appends begins.
fn end_of(in_use: &InUse) -> Result<i64, NTSTATUS> {
    const FILE_STANDARD_INFORMATION: u64 = 5;
    let mut standard = [0u64; 3];
    let sending = Sending {
        parameters: [size_of_val(&standard) as u64, FILE_STANDARD_INFORMATION, 0, 0],
        system_buffer: standard.as_mut_ptr().cast(),
        ..Sending::new(major::QUERY_INFORMATION)
    };
    let (status, _) = in_use.file.send(&in_use.machine, &sending);
    if status.is_success() { Ok(standard[1] as i64) } else { Err(status) }
}

/// A transfer's arguments, in the order of the pages.
struct Call {
    event: HANDLE,
    apc: *mut c_void,
    block: *mut IoStatusBlock,
    buffer: *mut c_void,
    len: u32,
    offset: *const i64,
    key: *const u32,
}

fn event_of(machine: &Machine, handle: HANDLE) -> Result<Option<Arc<dyn Object>>, NTSTATUS> {
    if handle.is_null() {
        return Ok(None);
    }
    let (object, _) = machine.objects.grant(handle)?;
    if object.kind() == Kind::Event { Ok(Some(object)) } else { Err(STATUS_OBJECT_TYPE_MISMATCH) }
}

fn move_bytes(handle: HANDLE, function: u8, call: &Call) -> NTSTATUS {
    let done = (|| {
        let in_use = InUse::new(handle)?;
        if call.block.is_null() {
            return Err(STATUS_INVALID_PARAMETER);
        }
        if !call.apc.is_null() {
            return Err(STATUS_NOT_SUPPORTED);
        }
        let event = event_of(&in_use.machine, call.event)?;
        let mut start = offset(&in_use.file, call.offset, function)?;
        if start == AT_END {
            start = end_of(&in_use)?;
        }
        // SAFETY: the page: null or a ULONG.
        let key = unsafe { call.key.as_ref() }.copied().unwrap_or(0);
        let what = Transfer { major: function, buffer: call.buffer, len: call.len, offset: start, key };
        let device = in_use.file.target(&in_use.machine);
        let outcome = Outcome::new();
        let irp = transfer(&in_use.machine, device, &what, outcome.event(), outcome.block());
        let irp = irp.ok_or(STATUS_INSUFFICIENT_RESOURCES)?;
        let (status, information) = in_use.file.send_packet(&in_use.machine, device, irp, &outcome);
        if in_use.file.is_synchronous() && status.is_success() {
            in_use.file.set_position(start + information as i64);
        }
        answer(call.block, status, information);
        if let Some(event) = event {
            dispatcher::set_event(&in_use.machine, event.address() as *mut _);
        }
        Ok(status)
    })();
    done.unwrap_or_else(|status| status)
}

/// Asks or tells something of a file.
fn information(
    handle: HANDLE,
    function: u8,
    block: *mut IoStatusBlock,
    buffer: *mut c_void,
    len: u32,
    class: u32,
) -> NTSTATUS {
    let done = (|| {
        let in_use = InUse::new(handle)?;
        if block.is_null() || buffer.is_null() {
            return Err(STATUS_INVALID_PARAMETER);
        }
        if class == POSITION {
            return position(&in_use.file, function, buffer.cast(), len);
        }
        // The device works on a copy: the driver's buffer may be paged.
        let mut copy: Vec<u64> = Vec::new();
        let words = (len as usize).div_ceil(8).max(1);
        copy.try_reserve_exact(words).map_err(|_| STATUS_INSUFFICIENT_RESOURCES)?;
        copy.resize(words, 0);
        if function == major::SET_INFORMATION {
            // SAFETY: the page: the buffer has `len` bytes, the copy at least as many.
            unsafe {
                std::ptr::copy_nonoverlapping(buffer.cast::<u8>(), copy.as_mut_ptr().cast(), len as usize)
            };
        }
        let sending = Sending {
            parameters: [u64::from(len), u64::from(class), 0, 0],
            system_buffer: copy.as_mut_ptr().cast(),
            ..Sending::new(function)
        };
        let (status, information) = in_use.file.send(&in_use.machine, &sending);
        if function == major::QUERY_INFORMATION && status.0 as u32 >> 30 != 3 {
            let count = information.min(len as usize);
            // SAFETY: as above.
            unsafe { std::ptr::copy_nonoverlapping(copy.as_ptr().cast::<u8>(), buffer.cast(), count) };
        }
        Ok((status, information))
    })();
    let (status, information) = done.unwrap_or_else(|status| (status, 0));
    answer(block, status, information);
    status
}

fn position(
    file: &FileObject,
    function: u8,
    buffer: *mut i64,
    len: u32,
) -> Result<(NTSTATUS, usize), NTSTATUS> {
    if (len as usize) < size_of::<i64>() {
        return Err(STATUS_INFO_LENGTH_MISMATCH);
    }
    if function == major::QUERY_INFORMATION {
        // SAFETY: the page: the buffer has `len` bytes.
        unsafe { buffer.write_unaligned(file.position()) };
        return Ok((STATUS_SUCCESS, size_of::<i64>()));
    }
    // SAFETY: as above.
    let to = unsafe { buffer.read_unaligned() };
    if to < 0 {
        return Err(STATUS_INVALID_PARAMETER);
    }
    file.set_position(to);
    Ok((STATUS_SUCCESS, 0))
}

exports! {
    /// `ZwCreateFile(FileHandle, DesiredAccess, ObjectAttributes, IoStatusBlock, AllocationSize, FileAttributes, ShareAccess, CreateDisposition, CreateOptions, EaBuffer,
    /// EaLength)`, PASSIVE_LEVEL: opens or makes a file on the volume, or opens a device. Information says what was done. STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_PATH_NOT_FOUND,
    /// STATUS_OBJECT_NAME_INVALID, STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_PATH_SYNTAX_BAD, STATUS_SHARING_VIOLATION, STATUS_FILE_IS_A_DIRECTORY, STATUS_NOT_A_DIRECTORY, STATUS_DELETE_PENDING,
    /// STATUS_INVALID_PARAMETER. Extended attributes are refused: STATUS_NOT_SUPPORTED.
    [PASSIVE_LEVEL, handle] fn ZwCreateFile(_machine, handle: *mut HANDLE, access: u32, named: *const ObjectAttributes, block: *mut IoStatusBlock, _allocation: *const i64, attributes: u32, share: u32, disposition: u32, options: u32, attributes_buffer: *const c_void, attributes_len: u32) -> NTSTATUS {
        if !attributes_buffer.is_null() && attributes_len > 0 {
            return STATUS_NOT_SUPPORTED;
        }
        open(handle, named, block, &Opening { access: file_access(access), attributes, share, disposition, options })
    }

    /// `ZwOpenFile(FileHandle, DesiredAccess, ObjectAttributes, IoStatusBlock, ShareAccess, OpenOptions)`, PASSIVE_LEVEL: ZwCreateFile with FILE_OPEN.
    [PASSIVE_LEVEL, handle] fn ZwOpenFile(_machine, handle: *mut HANDLE, access: u32, named: *const ObjectAttributes, block: *mut IoStatusBlock, share: u32, options: u32) -> NTSTATUS {
        let opening = Opening { access: file_access(access), attributes: 0, share, disposition: FILE_OPEN, options };
        open(handle, named, block, &opening)
    }

    /// `ZwReadFile(FileHandle, Event, ApcRoutine, ApcContext, IoStatusBlock, Buffer, Length, ByteOffset, Key)`, PASSIVE_LEVEL: returns when it is done. STATUS_END_OF_FILE at
    /// the end; STATUS_INVALID_PARAMETER without an offset on a file that is not synchronous; STATUS_NOT_SUPPORTED with an APC routine.
    [PASSIVE_LEVEL, handle] fn ZwReadFile(_machine, handle: HANDLE, event: HANDLE, apc: *mut c_void, _context: *mut c_void, block: *mut IoStatusBlock, buffer: *mut c_void, len: u32, offset: *const i64, key: *const u32) -> NTSTATUS {
        move_bytes(handle, major::READ, &Call { event, apc, block, buffer, len, offset, key })
    }

    /// `ZwWriteFile(FileHandle, Event, ApcRoutine, ApcContext, IoStatusBlock, Buffer, Length, ByteOffset, Key)`: as ZwReadFile. STATUS_DISK_FULL beyond 64 MiB.
    [PASSIVE_LEVEL, handle] fn ZwWriteFile(_machine, handle: HANDLE, event: HANDLE, apc: *mut c_void, _context: *mut c_void, block: *mut IoStatusBlock, buffer: *mut c_void, len: u32, offset: *const i64, key: *const u32) -> NTSTATUS {
        move_bytes(handle, major::WRITE, &Call { event, apc, block, buffer, len, offset, key })
    }

    /// `ZwQueryInformationFile(FileHandle, IoStatusBlock, FileInformation, Length, FileInformationClass)`, PASSIVE_LEVEL: basic, standard and position.
    /// STATUS_INVALID_INFO_CLASS for another, STATUS_INFO_LENGTH_MISMATCH for a buffer that is too short.
    [PASSIVE_LEVEL, handle] fn ZwQueryInformationFile(_machine, handle: HANDLE, block: *mut IoStatusBlock, buffer: *mut c_void, len: u32, class: u32) -> NTSTATUS {
        information(handle, major::QUERY_INFORMATION, block, buffer, len, class)
    }

    /// `ZwSetInformationFile(FileHandle, IoStatusBlock, FileInformation, Length, FileInformationClass)`, PASSIVE_LEVEL: position, disposition, allocation and end of
    /// file. Statuses as ZwQueryInformationFile; STATUS_DIRECTORY_NOT_EMPTY.
    [PASSIVE_LEVEL, handle] fn ZwSetInformationFile(_machine, handle: HANDLE, block: *mut IoStatusBlock, buffer: *mut c_void, len: u32, class: u32) -> NTSTATUS {
        information(handle, major::SET_INFORMATION, block, buffer, len, class)
    }
}
