//! Interrupt request levels as types.
//!
//! A token stands for "this thread runs at this level". It is neither `Copy` nor `Send` nor `Sync`, and only the
//! entry points of the SDK make one. Raising the level borrows the lower token mutably for as long as the level is
//! raised; reading paged memory borrows it shared. So no paged borrow lives across a raise:
//!
//! ```compile_fail,E0502
//! use nt::{paged::Paged, sync::SpinLock, PassiveLevel};
//! fn touch(object: Paged<'_, u32>, lock: &SpinLock<u32>, at: &mut PassiveLevel) -> u32 {
//!     let value = object.open(at);
//!     lock.with(at, |_, _| *value)   // raises to DISPATCH_LEVEL while `value` is borrowed
//! }
//! ```
//! Without the raise in between it is fine; what is wrong above is the borrow and nothing else:
//!
//! ```
//! use nt::{paged::Paged, sync::SpinLock, PassiveLevel};
//! fn touch(object: Paged<'_, u32>, lock: &SpinLock<u32>, at: &mut PassiveLevel) -> u32 {
//!     let value = *object.open(at);
//!     lock.with(at, |_, _| value)
//! }
//! ```
//! The other way round, what was raised cannot open paged memory at all:
//! ```compile_fail,E0277
//! use nt::{paged::Paged, DispatchLevel};
//! fn touch(object: Paged<'_, u32>, at: &mut DispatchLevel) -> u32 { *object.open(at) }
//! ```
//! ```
//! use nt::{paged::Paged, ApcLevel};
//! fn touch(object: Paged<'_, u32>, at: &mut ApcLevel) -> u32 { *object.open(at) }
//! ```
//! And a token stays on its thread:
//! ```compile_fail,E0277
//! fn needs_send<T: Send>() {}
//! needs_send::<nt::PassiveLevel>();
//! ```
#![allow(unsafe_code)]

use core::marker::PhantomData;

mod sealed {
    pub trait Sealed {}
}

/// A level of the running thread.
pub trait Irql: sealed::Sealed {
    /// The number: 0 PASSIVE_LEVEL, 1 APC_LEVEL, 2 DISPATCH_LEVEL. A device's level is above; its number varies.
    const LEVEL: u8;
}

/// PASSIVE_LEVEL or APC_LEVEL: pageable code and data may be touched (rule C41).
pub trait AtMostApc: Irql {}

/// Up to DISPATCH_LEVEL: nonpaged pool may be allocated, spin locks may be taken.
pub trait AtMostDispatch: Irql {}

macro_rules! levels {
    ($($(#[$meta:meta])* $name:ident = $level:literal: $($marker:ident)*;)*) => {$(
        $(#[$meta])*
        pub struct $name {
            not_send: PhantomData<*mut ()>,
        }

        impl $name {
            /// Makes a token.
            ///
            /// # Safety
            /// The calling thread runs at this level for as long as the token lives, and no other token of the
            /// thread is usable meanwhile.
            pub const unsafe fn assume() -> Self {
                Self { not_send: PhantomData }
            }
        }

        impl sealed::Sealed for $name {}
        impl Irql for $name {
            const LEVEL: u8 = $level;
        }
        $(impl $marker for $name {})*
    )*};
}

levels! {
    /// PASSIVE_LEVEL.
    PassiveLevel = 0: AtMostApc AtMostDispatch;
    /// APC_LEVEL.
    ApcLevel = 1: AtMostApc AtMostDispatch;
    /// DISPATCH_LEVEL.
    DispatchLevel = 2: AtMostDispatch;
    /// The level of the adapter's interrupt, with its interrupt lock held: in the interrupt routine and in what
    /// `DxgkCbSynchronizeExecution` runs.
    DeviceLevel = 3: ;
}
