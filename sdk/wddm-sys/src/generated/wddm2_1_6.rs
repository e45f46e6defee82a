// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM2_1_6` (0x6011).

pub use super::wddm2_1_5::*;

