//! The Windows display driver interface as data: every record, enumeration, constant, GUID and function type of the
//! kernel DDI and of the D3DKMT thunks, at each of its 21 interface versions.
//!
//! One module per version, from [`vista`] to [`wddm3_2`], each of them complete. What a version does not change is
//! the very type of the version before it. The names are Microsoft's:
//!
//! ```
//! use wddm_sys::{Record, wddm1_3, wddm2_0};
//!
//! let mut create = wddm2_0::DXGKARG_CREATECONTEXT::zeroed();
//! create.Flags.set_VirtualAddressing(true);
//! assert_eq!(create.Flags.Value, 4);
//! // WDDM 2.0 has the longer ContextInfo.
//! assert_eq!(size_of::<wddm1_3::DXGKARG_CREATECONTEXT>(), 64);
//! assert_eq!(size_of::<wddm2_0::DXGKARG_CREATECONTEXT>(), 72);
//! ```
//!
//! # How C becomes Rust
//!
//! | C | here |
//! |---|---|
//! | structure, union | `#[repr(C)]`, packed or aligned as the compiler of the headers laid it out; [`Record::zeroed`] makes one |
//! | anonymous structure or union `n` of `X` | member `Anonymous` (`Anonymous1`, … if several) of type `X_n` |
//! | structure without a name, of member `M` of `X` | type `X_M` |
//! | bit-field `B` | methods `B()` and `set_B()`: `bool` if one bit wide, the enumeration if that is its type, else `u32` or, in 64-bit units, `u64` |
//! | the storage of bit-fields | the integer that a union puts over them (`Value` mostly), else `bits_` and the offset |
//! | enumeration | a transparent struct over its integer, and constants in the module |
//! | function typedef | an `unsafe` function pointer in the kernel's convention ([`abi_fn!`]) |
//! | pointer to a function | `Option` of it |
//! | `DWORD`, `HANDLE`, … | aliases of Rust's types; [`NTSTATUS`] is a type of its own |
//!
//! The versioned modules are written by `cargo xtask generate` from the layout facts in `facts/`; the test `layout`
//! holds every fact of every version against what the compiler made of them. What they cannot express is listed in
//! [`not_expressed`].
//!
//! The crate also has what the two sides of the interface agree on besides the headers: the calling convention
//! ([`mod@abi`]), the form of a driver that is linked instead of loaded ([`image`]), sizes by version and name
//! ([`layout`]).
#![no_std]
#![allow(unsafe_code)]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

#[cfg(not(target_pointer_width = "64"))]
compile_error!("the layout facts are those of 64-bit Windows");

pub mod abi;
#[allow(
    clippy::undocumented_unsafe_blocks,
    reason = "a record is integers, floats, pointers and nullable functions: zeros are a value"
)]
mod generated;
pub mod image;
pub mod layout;
mod opaque;
mod record;
mod scalar;
mod status;
mod version;

#[doc = include_str!("generated/not_expressed.md")]
pub mod not_expressed {}

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
