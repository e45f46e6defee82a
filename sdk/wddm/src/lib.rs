//! Safe traits from which a display miniport driver's table is made.
//!
//! A driver implements [`Adapter`], [`Device`] and [`Context`], adds the families it has ([`Memory`], [`Render`],
//! [`Paging`], [`Engine`], [`Present`], [`Escape`], [`Debug`]; for a GPU with page tables [`Processes`], [`PageTables`],
//! [`SubmitVirtual`]) and names them in [`driver!`]. The shims behind the table are the only code that touches the raw
//! structures: they check, lend, call, and write results last.
//!
//! One file per family, under the same names as in the `virtgpu` driver and the `dxgkrnl` port driver.
#![no_std]
#![warn(missing_docs)]

pub mod adapter;
pub mod allocation;
pub mod context;
pub mod debug;
pub mod device;
#[cfg(windows)]
#[allow(non_snake_case, reason = "the documentation's name")]
mod displib;
pub mod driver;
pub mod dxgk;
pub mod engine;
pub mod error;
pub mod escape;
mod image;
pub mod interrupt;
pub mod lent;
pub mod mmu;
pub mod paging;
pub mod power;
pub mod present;
pub mod process;
pub mod query;
pub mod render;
pub mod submit;
pub mod submit_virtual;
pub mod tables;

mod empty;
mod handle;
mod held;
mod refuse;

pub use adapter::{Adapter, AdapterRef, StartInfo, Started};
pub use allocation::Memory;
pub use context::{Context, ContextInfo, ContextRequest, ContextSlot, NewContext};
pub use debug::Debug;
pub use device::{Device, DeviceRequest, DeviceSlot, NewDevice};
pub use dxgk::Dxgk;
pub use engine::Engine;
pub use error::*;
pub use escape::Escape;
pub use lent::{Flight, Lent};
pub use nt;
pub use nt::paged::Paged;
pub use nt::pool::{NoMemory, Tag};
pub use nt::{ApcLevel, DeviceLevel, DispatchLevel, PassiveLevel, paged_object};
pub use paging::Paging;
pub use present::Present;
pub use process::Processes;
pub use render::Render;
pub use submit::{Submission, SubmissionQueue};
pub use submit_virtual::{SubmitVirtual, VirtualQueue, VirtualSubmission};
pub use tables::PageTables;
/// Attribute of a function: in a PE image it lies in the section `INIT`, which Windows discards when DriverEntry has
/// returned. Only code of DriverEntry may call it.
pub use wddm_macros::one_time;
/// Attribute of a function: in a PE image it lies in the section `PAGE`, which Windows may page out.
///
/// For what runs at PASSIVE_LEVEL or APC_LEVEL only: it, and what calls it. Closures that run with a spin lock or under
/// the interrupt lock are not part of it, although they stand in its text.
pub use wddm_macros::pageable;
pub use wddm_sys as sys;

/// The version of the interface that a driver declares.
pub use wddm_sys::InterfaceVersion;
