//! The ten promises of `DxgkDdiCreateContext`, tested on the driver as it ships, behind its real table.
//!
//! Each test names the mutants that it kills: one-line changes in `mutants.toml`, which `cargo xtask mutants` applies one
//! at a time.

mod common;
mod p01_handles;
mod p02_statuses;
mod p03_state;
mod p04_sharing;
mod p05_number;
mod p06_memory;
mod p07_private_data;
mod p08_resources;
mod p09_paged;
mod p10_cost;
