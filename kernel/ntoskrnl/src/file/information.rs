//! What is known of a file of the volume.
#![allow(unsafe_code)]

use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;

use wddm_sys::{
    NTSTATUS, STATUS_DIRECTORY_NOT_EMPTY, STATUS_DISK_FULL, STATUS_INFO_LENGTH_MISMATCH,
    STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_INFO_CLASS, STATUS_INVALID_PARAMETER,
};

use super::Opened;
use super::volume::{LARGEST, status_of};
use crate::io::Request;

/// `FILE_INFORMATION_CLASS`.
const BASIC: u32 = 4;
const STANDARD: u32 = 5;
const DISPOSITION: u32 = 13;
const ALLOCATION: u32 = 19;
const END_OF_FILE: u32 = 20;

/// A time of the host's in 100 ns units since 1601.
fn time(seconds: i64, nanoseconds: i64) -> u64 {
    (seconds + 11_644_473_600) as u64 * 10_000_000 + nanoseconds as u64 / 100
}

fn of(opened: &Opened) -> Result<Metadata, NTSTATUS> {
    let found = match opened.file() {
        Some(file) => file.metadata(),
        None => opened.path().metadata(),
    };
    found.map_err(|error| status_of(&error))
}

/// IRP_MJ_QUERY_INFORMATION: the length of what was written to the system buffer.
pub(super) fn query(opened: &Opened, request: &Request<'_>) -> Result<usize, NTSTATUS> {
    let (room, class) = (request.parameter(0) as u32 as usize, request.parameter(1) as u32);
    let known = of(opened)?;
    let bytes: Vec<u8> = match class {
        BASIC => {
            const FILE_ATTRIBUTE_DIRECTORY: u32 = 0x10;
            const FILE_ATTRIBUTE_NORMAL: u32 = 0x80;
            let written = time(known.mtime(), known.mtime_nsec());
            let times = [
                written,
                time(known.atime(), known.atime_nsec()),
                written,
                time(known.ctime(), known.ctime_nsec()),
            ];
            let attributes = if known.is_dir() { FILE_ATTRIBUTE_DIRECTORY } else { FILE_ATTRIBUTE_NORMAL };
            let tail = [attributes, 0].into_iter().flat_map(u32::to_le_bytes);
            times.into_iter().flat_map(u64::to_le_bytes).chain(tail).collect()
        }
        STANDARD => {
            let doomed = opened.volume().is_doomed(opened.path());
            let size = if known.is_dir() { 0 } else { known.len() };
            let sizes = [size.next_multiple_of(4096), size];
            let tail = [u8::from(doomed), u8::from(known.is_dir()), 0, 0];
            let links = u32::from(!doomed).to_le_bytes();
            sizes.into_iter().flat_map(u64::to_le_bytes).chain(links).chain(tail).collect()
        }
        _ => return Err(STATUS_INVALID_INFO_CLASS),
    };
    if room < bytes.len() {
        return Err(STATUS_INFO_LENGTH_MISMATCH);
    }
    // SAFETY: the system buffer has `room` bytes.
    unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), request.system_buffer(), bytes.len()) };
    Ok(bytes.len())
}

/// The number at the beginning of the system buffer.
fn number(request: &Request<'_>) -> Result<i64, NTSTATUS> {
    if (request.parameter(0) as u32 as usize) < size_of::<i64>() {
        return Err(STATUS_INFO_LENGTH_MISMATCH);
    }
    // SAFETY: the system buffer has as many bytes as the request says.
    Ok(unsafe { request.system_buffer().cast::<i64>().read_unaligned() })
}

/// IRP_MJ_SET_INFORMATION.
pub(super) fn set(opened: &Opened, request: &Request<'_>) -> Result<usize, NTSTATUS> {
    match request.parameter(1) as u32 {
        DISPOSITION => {
            if request.parameter(0) as u32 == 0 {
                return Err(STATUS_INFO_LENGTH_MISMATCH);
            }
            // SAFETY: as in `number`.
            let gone = unsafe { request.system_buffer().read() } != 0;
            let full = || opened.path().read_dir().is_ok_and(|mut entries| entries.next().is_some());
            if gone && opened.file().is_none() && full() {
                return Err(STATUS_DIRECTORY_NOT_EMPTY);
            }
            opened.volume().doom(opened.path(), gone);
        }
        // Nothing is set apart for a file; only what cannot be is refused.
        ALLOCATION => {
            length(number(request)?)?;
        }
        END_OF_FILE => {
            let file = opened.file().ok_or(STATUS_INVALID_DEVICE_REQUEST)?;
            file.set_len(length(number(request)?)?).map_err(|error| status_of(&error))?;
        }
        _ => return Err(STATUS_INVALID_INFO_CLASS),
    }
    Ok(0)
}

fn length(length: i64) -> Result<u64, NTSTATUS> {
    match u64::try_from(length) {
        Ok(length) if length <= LARGEST => Ok(length),
        Ok(_) => Err(STATUS_DISK_FULL),
        Err(_) => Err(STATUS_INVALID_PARAMETER),
    }
}
