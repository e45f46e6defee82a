//! `DxgkDdiQueryAdapterInfo` and `DxgkDdiGetNodeMetadata`: what the adapter says of itself.

use virtgpu_protocol::AdapterInfo;
use wddm::pageable;
use wddm::query::{DriverCaps, Engine, Node};

use crate::allocation::APERTURE_BYTES;
use crate::context::PATCHES;
use crate::frame::DMA_BYTES;
use crate::submit::ITEMS;

/// One node. Preemption is answered at buffer boundaries; virtio has no engine to reset, but the entry points answer.
pub const fn caps() -> DriverCaps {
    DriverCaps {
        highest_acceptable_address: u64::MAX >> 1,
        nodes: 1,
        // A command's references have a slot each, and a list full of them may be one command's.
        max_allocation_list_slot_id: PATCHES,
        aperture_commit_limit: APERTURE_BYTES,
        preemption_aware: true,
        cancel_command_aware: true,
        per_engine_tdr: true,
        interrupt_message: 0,
    }
}

/// The one node is the 3D engine.
pub fn node(ordinal: u32) -> Option<Node> {
    (ordinal == 0).then_some(Node { engine: Engine::ThreeD })
}

/// What the user-mode driver is told.
#[pageable]
pub fn info(features: u64, capsets: u64, scanouts: u32) -> AdapterInfo {
    AdapterInfo {
        features,
        capsets,
        dma_buffer_size: DMA_BYTES as u32,
        allocation_list_size: ITEMS as u32,
        patch_list_size: PATCHES,
        scanouts,
        ..AdapterInfo::default()
    }
}
