//! Kernel services for display miniport drivers, safe to call.
//!
//! What is here is what the driver would otherwise need `unsafe` for: interrupt request levels as types ([`irql`]),
//! pool that can refuse ([`pool`]), locks and events ([`sync`]), cells that a lock elsewhere guards ([`cell`]), user memory ([`user`]), device registers
//! ([`mmio`]) and memory that a device reads and writes ([`dma`]); and bug checks ([`stop`]).
//!
//! Three rules hold throughout, and the types keep them:
//! - What a function may do depends on the level it runs at, so it asks for the level's token. Tokens come from the
//!   entry points of the `wddm` crate; nothing safe makes one.
//! - Every allocation can fail, carries a tag, and says whether it may be paged out.
//! - Foreign bytes are allegations. They are copied out once, with faults caught, and never borrowed.
//!
//! ```compile_fail,E0451
//! // A token cannot be forged.
//! let at = nt::irql::PassiveLevel { not_send: core::marker::PhantomData };
//! ```
//! ```compile_fail,E0133
//! // Nor assumed outside `unsafe`.
//! let at = nt::irql::PassiveLevel::assume();
//! ```
#![no_std]
#![warn(missing_docs)]

pub mod cell;
pub mod dma;
mod guarded;
pub mod imports;
pub mod irql;
pub mod log;
pub mod mmio;
pub mod paged;
#[cfg(windows)]
mod pe;
pub mod pool;
pub mod stop;
pub mod sync;
pub mod time;
pub mod user;

pub use irql::{ApcLevel, DeviceLevel, DispatchLevel, PassiveLevel};
pub use pool::{NoMemory, Tag};
