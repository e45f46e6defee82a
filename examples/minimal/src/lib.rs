//! The smallest driver: an adapter, devices and contexts, and no hardware.
//!
//! Everything that CreateContext promises is here; everything else is refused by the SDK as documented.
#![no_std]
#![forbid(unsafe_code)]

use wddm::nt::pool::Tag;
use wddm::query::{DriverCaps, Engine, Node};
use wddm::{
    Adapter, AdapterRef, Context, ContextInfo, ContextRequest, ContextSlot, CreateContextError,
    CreateDeviceError, Device, DeviceRequest, DeviceSlot, Dxgk, InterfaceVersion, NewContext, NewDevice,
    Paged, PassiveLevel, StartDeviceError, StartInfo, Started, paged_object,
};

/// Nothing to drive.
pub struct MinimalAdapter;

paged_object! {
    /// A device counts nothing and owns nothing.
    pub struct MinimalDevice {}
}

paged_object! {
    /// A context remembers its node.
    pub struct MinimalContext {
        /// The node that its work would go to.
        pub node: u32,
    }
}

/// The private data of this driver's user-mode half: a magic number and a version.
const MAGIC: [u8; 8] = *b"MINI\x01\0\0\0";

impl Adapter for MinimalAdapter {
    type Device = MinimalDevice;
    type Interrupt = ();

    const VERSION: InterfaceVersion = InterfaceVersion::WDDM1_3;
    const TAG: Tag = Tag::new(*b"mini");

    fn start(
        _dxgk: &Dxgk<Self>,
        _info: &StartInfo,
        _at: &mut PassiveLevel,
    ) -> Result<Started<Self>, StartDeviceError> {
        Ok(Started { adapter: MinimalAdapter, interrupt: () })
    }

    fn stop(self, _interrupt: (), _dxgk: &Dxgk<Self>, _at: &mut PassiveLevel) {}

    fn caps(_this: AdapterRef<'_, Self>) -> DriverCaps {
        DriverCaps {
            highest_acceptable_address: u64::MAX >> 1,
            nodes: 1,
            max_allocation_list_slot_id: 0,
            aperture_commit_limit: 0,
            preemption_aware: false,
            cancel_command_aware: false,
            per_engine_tdr: false,
            interrupt_message: 0,
        }
    }

    fn node(_this: AdapterRef<'_, Self>, ordinal: u32) -> Option<Node> {
        (ordinal == 0).then_some(Node { engine: Engine::ThreeD })
    }
}

impl Device for MinimalDevice {
    type Adapter = MinimalAdapter;
    type Context = MinimalContext;

    fn create<'s>(
        _adapter: AdapterRef<'_, MinimalAdapter>,
        _request: &DeviceRequest,
        slot: DeviceSlot<'s, Self>,
        at: &mut PassiveLevel,
    ) -> Result<NewDevice<'s, Self>, CreateDeviceError> {
        slot.build(MinimalDevice {}, at)
    }

    fn create_context<'s>(
        _this: Paged<'_, Self>,
        _adapter: AdapterRef<'_, MinimalAdapter>,
        request: &ContextRequest<'_>,
        slot: ContextSlot<'s, MinimalContext>,
        at: &mut PassiveLevel,
    ) -> Result<NewContext<'s, MinimalContext>, CreateContextError> {
        let data = &request.private_data;
        if !data.is_empty() && data.read_exact(at) != Some(MAGIC) {
            return Err(CreateContextError::DriverMismatch);
        }
        let info = ContextInfo {
            dma_buffer_size: 4096,
            dma_buffer_segment_set: 0,
            dma_buffer_private_data_size: 0,
            allocation_list_size: if request.gdi { 256 } else { 16 },
            patch_location_list_size: 16,
        };
        slot.build(MinimalContext { node: request.node }, info, at)
    }
}

impl Context for MinimalContext {
    type Device = MinimalDevice;
    type Channel = ();
}

wddm::driver! { name: "minimal", adapter: MinimalAdapter, families: [] }
