// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_VISTA_SP1` (0x1053).

pub use super::vista::*;

