//! The whole display DDI as data.
#![no_std]
#![allow(unsafe_code)]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

pub mod abi;
#[allow(clippy::undocumented_unsafe_blocks, clippy::missing_safety_doc)]
mod generated;
pub mod image;
pub mod layout;
mod opaque;
mod record;
mod scalar;
mod status;
mod version;

pub use generated::*;
pub use opaque::*;
pub use record::Record;
pub use scalar::*;
pub use status::*;
pub use version::InterfaceVersion;
/// Types of the generic headers that are the same at every interface version.
pub use vista::{
    CM_FULL_RESOURCE_DESCRIPTOR, CM_PARTIAL_RESOURCE_DESCRIPTOR, CM_PARTIAL_RESOURCE_LIST, CM_RESOURCE_LIST,
    DEVICE_OBJECT, DEVICE_POWER_STATE, GUID, INTERFACE_TYPE, KDPC, KEVENT, LARGE_INTEGER, LIST_ENTRY, LUID,
    MDL, OBJECT_ATTRIBUTES, PHYSICAL_ADDRESS, POINT, RECT, UNICODE_STRING,
};
