//! Drivers of 2.0 and later whose GPU has page tables.
#![allow(unsafe_code)]

mod addresses;
mod bench;
mod miniport;
#[path = "../common/nothing.rs"]
mod nothing;
mod starting;
