//! The whole display DDI as data.
#![no_std]
#![allow(unsafe_code)]

pub mod abi;
pub mod image;
mod status;
pub use status::*;
