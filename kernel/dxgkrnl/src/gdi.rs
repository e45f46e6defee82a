//! The operating system's own device and context for GDI acceleration.

use crate::adapter::Adapter;
use crate::context::{Context, Request};
use crate::device::{Device, DeviceKind};
use crate::objects::Object;
use crate::sync::write;
use std::sync::Arc;
use wddm_sys::{NTSTATUS, STATUS_NO_MEMORY, STATUS_NOT_SUPPORTED, STATUS_SUCCESS};

impl Adapter {
    /// Makes a GDI context on a GDI device, as for a desktop that is drawn by GDI, and destroys both (rules C15 and C22).
    ///
    /// # Errors
    /// The driver's status; STATUS_NOT_SUPPORTED for a driver without contexts.
    pub fn try_gdi_context(self: &Arc<Self>, node: u32) -> Result<(), NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        if !self.caps().multi_engine_aware {
            return Err(STATUS_NOT_SUPPORTED);
        }
        let port = self.port().ok_or(STATUS_NO_MEMORY)?;
        let device = Device::new(self, 0, self.process_of(0)?)?;
        device.set_handle(write(&port.handles).insert(0, Object::Device(device.clone()))?);
        let mut answer = device.create(DeviceKind::Gdi);
        if answer == STATUS_SUCCESS {
            let request = Request {
                node,
                engine_affinity: 1,
                system: false,
                gdi: true,
                addresses: false,
                null_rendering: false,
                private_data: &[],
            };
            answer = Context::new(&device, &request).map_or(STATUS_NO_MEMORY, |context| {
                let known = write(&port.handles).insert(0, Object::Context(context.clone()));
                let Ok(handle) = known else { return STATUS_NO_MEMORY };
                context.set_handle(handle);
                let made = context.create(&request);
                let gone = context.destroy();
                write(&port.handles).remove(0, handle);
                if made == STATUS_SUCCESS { gone } else { made }
            });
            device.destroy();
        }
        write(&port.handles).remove(0, device.handle());
        if answer == STATUS_SUCCESS { Ok(()) } else { Err(answer) }
    }
}
