//! `DxgkDdiCreateContext` and `DxgkDdiDestroyContext`: a context's paged part, and how it comes to its channel.

use wddm::context::ContextCall;
use wddm::nt::pool::{NoMemory, NonPagedArc};
use wddm::{AdapterRef, ContextInfo, Lent, Paged, PassiveLevel, pageable, paged_object};

use crate::Virtgpu;
use crate::channel::Channel;
use crate::device::Device;
use crate::frame::DMA_BYTES;
use crate::submit::ITEMS;

paged_object! {
    /// What the client asked for. What submission needs is in the channel.
    pub struct Context {
        /// The capability set that it speaks; 0 for the device's default.
        pub capset: u32,
        /// A name for people.
        pub name: [u8; 16],
    }
}

/// Entries of a context's patch-location list.
pub const PATCHES: u32 = 4096;

/// What every context is given: system and GDI contexts too, since 256 allocations is what GDI wants (rule C22).
pub const INFO: ContextInfo = ContextInfo {
    dma_buffer_size: DMA_BYTES as u32,
    dma_buffer_segment_set: 0,
    dma_buffer_private_data_size: wddm::submit::packet_bytes::<Virtgpu>(),
    allocation_list_size: ITEMS as u32,
    patch_location_list_size: PATCHES,
};

impl wddm::Context for Context {
    type Device = Device;
    type Channel = Channel;

    #[pageable]
    fn destroy(
        self,
        channel: Option<NonPagedArc<Channel>>,
        _device: Paged<'_, Device>,
        adapter: AdapterRef<'_, Virtgpu>,
        at: &mut PassiveLevel,
    ) {
        let Some(channel) = channel else { return };
        // One attachment at a time: the interrupt lock is not held for longer than one takes.
        let mut next =
            || adapter.dxgk().synchronize(at, |ring, at| ring.destroy_channel(adapter, &channel, at));
        while let Ok(Some(attach)) = next() {
            drop(attach);
        }
    }
}

/// The context's channel, made if there is none yet.
#[pageable]
pub fn channel<'a>(
    call: &ContextCall<'a, Context>,
    at: &mut PassiveLevel,
) -> Result<Lent<'a, Channel>, NoMemory> {
    let (context, adapter) = (call.context(), call.adapter());
    call.channel(at, |at| {
        let Context { capset, name } = *context.open(at);
        Channel::new(adapter, capset, &name, at)
    })
}
