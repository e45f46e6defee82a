//! The port driver in user space: D3DKMT calls in, DDI calls out.
//!
//! A [`Port`] sits on a machine, loads drivers and starts adapters. A [`kmt::Process`] is a simulated process with
//! handles and user memory of its own; its methods are the thunks. Every call into the miniport passes through one
//! function ([`ddi`]), in the documented order, at the documented IRQL and threading level.
//!
//! One file per family of entry points, under the same names as in the SDK and in the driver.

pub mod adapter;
mod allocation;
mod callbacks;
mod compute;
mod context;
pub mod ddi;
mod debug;
mod describe;
mod device;
mod dirt;
mod displib;
mod dma;
mod engine;
mod escape;
mod gdi;
mod guarded;
mod handles;
mod interrupt;
pub mod kmt;
mod ledger;
pub mod load;
mod mmu;
mod objects;
mod options;
mod paging;
mod pnp;
mod port;
mod power;
mod present;
mod process;
pub mod query;
mod ranges;
mod recovery;
mod render;
mod scheduler;
mod shared;
mod slots;
mod space;
mod submit;
mod submit_virtual;
mod sync;
mod synchronization;
mod tables;
mod user;

pub use adapter::{Adapter, State};
pub use callbacks::faults::CallbackFault;
pub use debug::{REASON_ENGINE_TDR, REASON_TDR};
pub use describe::{Description, StandardData, StandardKind, StandardSurface};
pub use kmt::Process;
pub use load::{LoadedDriver, StartError};
pub use mmu::{Level, Mmu, UpdateMode};
pub use options::Options;
pub use port::{Port, register_exports};
pub use power::DISPLAY_ADAPTER_HW_ID;
pub use query::{Caps, Segment};
