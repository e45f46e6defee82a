//! A context of a real client.

use std::collections::HashMap;

use virtgpu_protocol::{AllocationRequest, ContextRequest, GET_CAPSET_BYTES, ask_capset, read_capset};

use super::Kernel;
use crate::builder::{Batch, Limits};
use crate::client::{Client, Context, Device, Error, Fence, Texture, is_context_lost};
use crate::virgl::Allocation;

/// One context on a device.
pub(super) struct Real<'a> {
    client: &'a Client,
    device: Device,
    /// The device's, which one context at a time waits for.
    fence: Fence,
    context: Option<Context>,
    textures: HashMap<Allocation, Texture>,
}

impl<'a> Real<'a> {
    pub(super) fn new(client: &'a Client, device: Device, fence: Fence) -> Self {
        Self { client, device, fence, context: None, textures: HashMap::new() }
    }

    /// A player makes no allocation that it does not know, and no work before its context.
    fn texture(&self, allocation: Allocation) -> Result<Texture, Error> {
        self.textures.get(&allocation).copied().ok_or(Error::Fault)
    }
}

impl Kernel for Real<'_> {
    fn begin(&mut self, name: &str) -> Result<(), Error> {
        let request = self.client.upload(&ContextRequest::new(name).encode())?;
        self.context = Some(self.client.create_context(self.device, Some(&request))?);
        Ok(())
    }

    fn end(&mut self) -> Result<(), Error> {
        match self.context.take() {
            Some(context) => self.client.destroy_context(context),
            None => Ok(()),
        }
    }

    fn create(&mut self, request: &AllocationRequest) -> Result<Allocation, Error> {
        let texture = self.client.create_texture(self.device, request)?;
        self.textures.insert(texture.allocation, texture);
        Ok(texture.allocation)
    }

    fn destroy(&mut self, allocation: Allocation) -> Result<(), Error> {
        let texture = self.texture(allocation)?;
        self.textures.remove(&allocation);
        self.client.destroy_texture(self.device, texture)
    }

    fn limits(&self) -> Limits {
        self.context.as_ref().map(Context::limits).unwrap_or_default()
    }

    fn render(&mut self, batch: &Batch) -> Result<(), Error> {
        let context = self.context.as_mut().ok_or(Error::Fault)?;
        self.client.render(context, batch)
    }

    fn write(&mut self, allocation: Allocation, offset: u64, bytes: &[u8]) -> Result<(), Error> {
        self.client.write_part(self.device, &self.texture(allocation)?, offset, bytes)
    }

    fn read(&mut self, allocation: Allocation, offset: u64, bytes: usize) -> Result<Vec<u8>, Error> {
        self.client.read_part(self.device, &self.texture(allocation)?, offset, bytes)
    }

    fn finish(&mut self) -> Result<(), Error> {
        match &self.context {
            Some(context) => self.client.finish(context, &self.fence),
            None => Ok(()),
        }
    }

    fn alive(&mut self) -> Result<bool, Error> {
        match self.context.as_mut().map(|context| self.client.probe(context)) {
            Some(Err(error)) if is_context_lost(error) => Ok(false),
            Some(Err(error)) => Err(error),
            Some(Ok(())) | None => Ok(true),
        }
    }

    fn capset(&mut self, id: u32) -> Result<(), Error> {
        // How long it is, then all of it.
        let mut total = 0;
        for _ in 0..2 {
            let mut buffer = vec![0; GET_CAPSET_BYTES + total];
            ask_capset(&mut buffer, id, 1, 0).map_err(|_| Error::Memory)?;
            self.client.escape(&mut buffer)?;
            total = read_capset(&buffer).map_err(|_| Error::Fault)?.1 as usize;
        }
        Ok(())
    }
}
