//! Counted strings that drivers pass.
#![allow(unsafe_code)]

use wddm_sys::vista::UNICODE_STRING;
use wddm_sys::{NTSTATUS, STATUS_ACCESS_VIOLATION, STATUS_OBJECT_NAME_INVALID};

/// The text of a `UNICODE_STRING`. Units that are no UTF-16 become the replacement character.
///
/// # Errors
/// STATUS_ACCESS_VIOLATION for a null pointer, STATUS_OBJECT_NAME_INVALID for a length that is odd or has no buffer.
pub(crate) fn text(string: *const UNICODE_STRING) -> Result<String, NTSTATUS> {
    // SAFETY: the driver passes null or a string of its own; a bad address faults and is reported.
    let string = unsafe { string.as_ref() }.ok_or(STATUS_ACCESS_VIOLATION)?;
    if string.Length == 0 {
        return Ok(String::new());
    }
    if string.Length % 2 != 0 || string.Buffer.is_null() || !string.Buffer.is_aligned() {
        return Err(STATUS_OBJECT_NAME_INVALID);
    }
    // SAFETY: the string has `Length` bytes at `Buffer`, as its type says.
    let units = unsafe { std::slice::from_raw_parts(string.Buffer, usize::from(string.Length / 2)) };
    Ok(String::from_utf16_lossy(units))
}

/// A string's units as bytes, without an end.
pub(crate) fn bytes_of(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A string's units as bytes, with the zero that ends a REG_SZ.
pub(crate) fn zero_ended(text: &str) -> Vec<u8> {
    text.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect()
}
