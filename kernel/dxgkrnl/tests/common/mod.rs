//! What the tests of the port driver have in common.
#![allow(unsafe_code, dead_code)]

pub mod bench;
pub mod client;
pub mod engine;
pub mod miniport;
mod nothing;
mod rendering;

pub use bench::Bench;
pub use client::{Client, ContextOf};
pub use engine::{DMA_SIZE, LEFT, LIST, Plan, lock, until};
