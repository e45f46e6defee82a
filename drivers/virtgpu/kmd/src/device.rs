//! `DxgkDdiCreateDevice`.

use virtgpu_protocol::ContextRequest as Request;
use wddm::{
    AdapterRef, ContextRequest, ContextSlot, CreateContextError, CreateDeviceError, DeviceRequest,
    DeviceSlot, NewContext, NewDevice, Paged, PassiveLevel, pageable, paged_object,
};

use crate::Virtgpu;
use crate::context::{self, Context};

paged_object! {
    /// One client's view of the adapter. What clients have, the port keeps apart; the host keeps contexts apart.
    pub struct Device {}
}

impl wddm::Device for Device {
    type Adapter = Virtgpu;
    type Context = Context;

    #[pageable]
    fn create<'s>(
        _adapter: AdapterRef<'_, Virtgpu>,
        _request: &DeviceRequest,
        slot: DeviceSlot<'s, Self>,
        at: &mut PassiveLevel,
    ) -> Result<NewDevice<'s, Self>, CreateDeviceError> {
        slot.build(Self {}, at)
    }

    /// Private data of size 0 is legal for every context; any other is the protocol's request, or
    /// STATUS_GRAPHICS_DRIVER_MISMATCH. Then one allocation, or STATUS_NO_MEMORY: no lock, no message to the host, no
    /// number, whatever state the device is in.
    #[pageable]
    fn create_context<'s>(
        _this: Paged<'_, Self>,
        adapter: AdapterRef<'_, Virtgpu>,
        request: &ContextRequest<'_>,
        slot: ContextSlot<'s, Context>,
        at: &mut PassiveLevel,
    ) -> Result<NewContext<'s, Context>, CreateContextError> {
        let mismatch = CreateContextError::DriverMismatch;
        let wanted = if request.private_data.is_empty() {
            Request::default()
        } else {
            let bytes: [u8; Request::SIZE] = request.private_data.read_exact(at).ok_or(mismatch)?;
            Request::check(&bytes).map_err(|_| mismatch)?
        };
        wanted.fits(adapter.offered(), adapter.capset_mask()).map_err(|_| mismatch)?;
        slot.build(Context { capset: wanted.capset, name: wanted.name }, context::INFO, at)
    }
}
