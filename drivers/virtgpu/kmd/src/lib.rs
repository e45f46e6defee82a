//! The display miniport driver for virtio-gpu: WDDM 1.3, render-only.
//!
//! One file per family of the DDI, under the names that the SDK uses. Beneath them: `virtio` speaks to the device,
//! `ring` is what the interrupt lock guards, `channel`, `allocation` and `attach` are what the host knows of.
//!
//! How the parts hang together: `Render` frames commands in a DMA buffer (`frame`); `SubmitCommand` gives the packet to
//! the ring, which decides in queue order what the host has to be told first (a context, a resource, an attachment) and
//! posts as much as fits; the interrupt routine takes what came back; the DPC feeds the ring and frees.
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[cfg(test)]
extern crate std;

mod adapter;
mod allocation;
mod attach;
mod channel;
mod context;
mod debug;
mod device;
mod engine;
mod escape;
mod frame;
mod ids;
mod interrupt;
mod own;
mod paging;
mod patch;
mod plan;
mod power;
mod present;
mod query;
mod render;
mod ring;
mod submit;
mod virtio;

pub use adapter::Virtgpu;

use wddm::Tag;

/// The tag of everything that the driver allocates.
const TAG: Tag = Tag::new(*b"vgpu");

wddm::driver! {
    name: "virtgpu",
    adapter: Virtgpu,
    families: [Memory, Render, Paging, Engine, Present, Escape, Debug],
}
