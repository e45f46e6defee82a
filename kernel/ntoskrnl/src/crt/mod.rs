//! The C runtime that ntoskrnl exports.
//!
//! These functions know no machine and no IRQL: they are not counted and tell the stream nothing.

pub(crate) mod format;
pub(crate) mod memory;
pub(crate) mod print;
pub(crate) mod stack;
pub(crate) mod string;

/// Defines functions that are exported as they are, without the machine's part in a call.
macro_rules! plain {
    ($($(#[$meta:meta])* fn $name:ident($($arg:ident : $ty:ty),* $(,)?) $(-> $ret:ty)? $body:block)*) => {
        $(wddm_sys::abi! {
            $(#[$meta])*
            #[allow(non_snake_case)]
            pub(crate) unsafe fn $name($($arg: $ty),*) $(-> $ret)? $body
        })*

        /// The exports of this module.
        pub(crate) static EXPORTS: &[$crate::exports::Export] =
            &[$($crate::exports::Export::new(stringify!($name), $name as *const ()),)*];
    };
}
pub(crate) use plain;
