// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM2_1_5` (0x6010).

pub use super::wddm2_1::*;

