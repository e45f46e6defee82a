//! Words for the debugger.
#![allow(unsafe_code)]

use crate::imports;

/// DPFLTR_IHVVIDEO_ID: the component of display drivers.
const IHV_VIDEO: u32 = 78;
/// DPFLTR_ERROR_LEVEL.
const ERROR: u32 = 0;
/// DPFLTR_INFO_LEVEL.
const INFO: u32 = 3;

fn print(level: u32, text: &core::ffi::CStr) {
    // SAFETY: DbgPrintEx; the format takes one NUL-terminated string.
    unsafe { imports::DbgPrintEx(IHV_VIDEO, level, c"%s\n".as_ptr().cast(), text.as_ptr().cast()) };
}

/// Something went wrong that a developer should see.
pub fn error(text: &core::ffi::CStr) {
    print(ERROR, text);
}

/// Something worth knowing.
pub fn info(text: &core::ffi::CStr) {
    print(INFO, text);
}
