//! `OBJECT_ATTRIBUTES`: which object a call is about.
#![allow(unsafe_code)]

use wddm_sys::{HANDLE, NTSTATUS, STATUS_INVALID_PARAMETER, STATUS_OBJECT_NAME_INVALID};

use crate::io::ObjectAttributes;
use crate::strings::text;

/// What the structure says.
pub(crate) struct Named {
    /// The directory that the name is relative to, or null.
    pub(crate) root: HANDLE,
    pub(crate) name: String,
    pub(crate) attributes: u32,
}

/// Reads the structure.
///
/// # Errors
/// STATUS_INVALID_PARAMETER for a null pointer or a wrong length, STATUS_OBJECT_NAME_INVALID and the like for the name.
pub(crate) fn read(attributes: *const ObjectAttributes) -> Result<Named, NTSTATUS> {
    // SAFETY: the driver passes null or a structure of its own; a bad address faults and is reported.
    let attributes = unsafe { attributes.as_ref() }.ok_or(STATUS_INVALID_PARAMETER)?;
    if attributes.length as usize != size_of::<ObjectAttributes>() {
        return Err(STATUS_INVALID_PARAMETER);
    }
    if attributes.object_name.is_null() && attributes.root_directory.is_null() {
        return Err(STATUS_OBJECT_NAME_INVALID);
    }
    let name = if attributes.object_name.is_null() { String::new() } else { text(attributes.object_name)? };
    Ok(Named { root: attributes.root_directory, name, attributes: attributes.attributes })
}
