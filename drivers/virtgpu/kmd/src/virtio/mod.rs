//! The device: its registers, its queue, its messages.

pub mod pci;
pub mod queue;
pub mod start;
pub mod wire;
