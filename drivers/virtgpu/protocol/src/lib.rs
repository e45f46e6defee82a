//! What virtgpu's user-mode and kernel-mode drivers say to each other.
//!
//! Neither half trusts the other's build: every message starts with a magic number, its own size and a protocol
//! version (or a range of them), and is judged as a whole before any of it is used. A message of the wrong *shape*
//! comes from another user-mode driver and is a [`Mismatch`] (`STATUS_GRAPHICS_DRIVER_MISMATCH`); one of the right
//! shape with impossible *content* is [`Invalid`] (`STATUS_INVALID_PARAMETER` where the entry point may say so).
//!
//! | message | travels in | type |
//! |---|---|---|
//! | adapter answer | `DXGKQAITYPE_UMDRIVERPRIVATE`, and inside an escape | [`AdapterInfo`] |
//! | context request | `DXGKARG_CREATECONTEXT::pPrivateDriverData` | [`ContextRequest`] |
//! | resource request | `DXGKARG_CREATEALLOCATION::pPrivateDriverData` | [`ResourceRequest`] |
//! | allocation request | `DXGK_ALLOCATIONINFO::pPrivateDriverData` | [`AllocationRequest`] |
//! | command buffer | `DXGKARG_RENDER::pCommand` | [`Commands`] |
//! | escapes | `DXGKARG_ESCAPE::pPrivateDriverData` | [`Escape`] |
//!
//! All integers are little-endian, no message has padding, sizes are exact. Nothing here allocates, panics or reads
//! a byte twice; the kernel half hands in captured bytes, never user memory.
//!
//! **Resources have no names here.** The kernel-mode driver allots the device's resource ids, and wherever a command
//! stream refers to a resource the user-mode driver writes 0 and adds a patch-list element: `AllocationIndex` says
//! which entry of the allocation list is meant, `PatchOffset` is the byte offset of the dword in the command buffer.
//! Elements ascend by `PatchOffset`, are dword aligned, and lie where [`Command::takes_patch_at`] says.
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[cfg(test)]
extern crate std;

mod adapter;
mod allocation;
mod context;
mod error;
mod escape;
mod render;
mod wire;

pub use adapter::*;
pub use allocation::*;
pub use context::*;
pub use error::*;
pub use escape::*;
pub use render::*;

/// The oldest protocol version this code speaks.
pub const VERSION_MIN: u32 = 1;
/// The newest protocol version this code speaks.
pub const VERSION_MAX: u32 = 1;

/// The longest command stream of one SUBMIT, in dwords: a virgl command has a 16-bit length after its header, so
/// that the longest one is exactly this long.
pub const MAX_SUBMIT_DWORDS: u32 = 65_536;
/// Bytes of guest memory one allocation may have: as many as the largest picture takes, of [`MAX_EXTENT`] rows and
/// columns with four bytes a texel.
pub const MAX_ALLOCATION_BYTES: u64 = 1 << 30;
/// The most runs of pages one allocation's memory may be scattered over: virtio-gpu devices in use accept so many
/// backing entries. Up to 64 MiB (a page a run) an allocation always has no more. A larger one that the memory manager
/// has scattered further has no memory on the host until it lies better: commands that name it are refused.
pub const MAX_RUNS: u32 = 16_384;
/// The largest width, height or depth of a texture, in texels. (A buffer's width is bounded by its bytes.)
pub const MAX_EXTENT: u32 = 16_384;
/// The most array layers of a texture; a cube map has six per cube.
pub const MAX_ARRAY_SIZE: u32 = 2_048;
/// The most samples of a texel.
pub const MAX_SAMPLES: u32 = 32;

/// Feature bits of [`AdapterInfo::features`] and [`ContextRequest`].
pub mod feature {
    /// The device renders: contexts, SUBMIT and transfers work.
    pub const RENDER: u64 = 1 << 0;
    /// A context may choose its capability set ([`ContextRequest::capset`](crate::ContextRequest::capset)).
    pub const CAPSET_PER_CONTEXT: u64 = 1 << 1;
    /// Every bit that this version of the protocol defines.
    pub const KNOWN: u64 = RENDER | CAPSET_PER_CONTEXT;
}
