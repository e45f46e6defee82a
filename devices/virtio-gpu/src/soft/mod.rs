//! The default backend: a renderer in plain Rust, for what needs no shader.
//!
//! Resources are buffers and single-level, single-layer, single-sample 2D textures in the [formats](format::ALL) of
//! 8-bit normalised channels; anything else is refused when created. Of virgl it executes the commands that
//! [`virgl`] lists and treats every other as a stream error, as virglrenderer treats an unknown one: the submission
//! fails and the context takes no further stream.

pub mod format;

mod blit;
mod capset;
mod context;
mod resource;
pub mod virgl;

use std::collections::HashMap;
use std::sync::Arc;

use vm_memory::GuestMemoryMmap;

use crate::backend::{
    Backend, CapsetInfo, Error, Fence, FenceSink, FenceState, Region, ResourceInfo, Result, Transfer,
};
use crate::backing::Backing;
use context::Context;
use resource::{Budget, Image, Resource};

/// What the renderer may use of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of all resources together.
    pub resource_bytes: u64,
    /// Objects and sub-contexts of all contexts together.
    pub objects: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { resource_bytes: 4 << 30, objects: 1 << 22 }
    }
}

/// The renderer.
pub struct Soft {
    bytes: Arc<Budget>,
    objects: Arc<Budget>,
    resources: HashMap<u32, Resource>,
    contexts: HashMap<u32, Context>,
}

impl Soft {
    /// A renderer with nothing in it.
    pub fn new(limits: Limits) -> Self {
        Self {
            bytes: Budget::new(limits.resource_bytes),
            objects: Budget::new(limits.objects),
            resources: HashMap::new(),
            contexts: HashMap::new(),
        }
    }

    fn resource(&mut self, id: u32) -> Result<&mut Resource> {
        self.resources.get_mut(&id).ok_or(Error::InvalidResource)
    }

    fn context(&mut self, id: u32) -> Result<&mut Context> {
        self.contexts.get_mut(&id).ok_or(Error::InvalidContext)
    }
}

impl Default for Soft {
    fn default() -> Self {
        Self::new(Limits::default())
    }
}

impl Backend for Soft {
    fn capsets(&self) -> Vec<CapsetInfo> {
        capset::list()
    }

    fn start(&mut self, _memory: &GuestMemoryMmap, _fences: FenceSink) -> std::io::Result<()> {
        Ok(())
    }

    fn reset(&mut self) {
        self.contexts.clear();
        self.resources.clear();
    }

    fn capset(&mut self, id: u32, _version: u32) -> Result<Vec<u8>> {
        capset::bytes(id).ok_or(Error::InvalidParameter)
    }

    fn create_resource(&mut self, resource: u32, info: &ResourceInfo) -> Result<()> {
        let image = Image::new(info, &self.bytes)?;
        self.resources.insert(resource, Resource::new(image));
        Ok(())
    }

    fn destroy_resource(&mut self, resource: u32) {
        self.resources.remove(&resource);
    }

    fn attach_backing(&mut self, resource: u32, backing: Backing) -> Result<()> {
        self.resource(resource)?.backing = Some(backing);
        Ok(())
    }

    fn detach_backing(&mut self, resource: u32) {
        if let Ok(resource) = self.resource(resource) {
            resource.backing = None;
        }
    }

    fn create_context(&mut self, context: u32, capset: u32, _debug_name: &[u8]) -> Result<()> {
        if !matches!(capset, 0 | capset::VIRGL | capset::VIRGL2) {
            return Err(Error::InvalidParameter);
        }
        self.contexts.insert(context, Context::new(&self.objects)?);
        Ok(())
    }

    fn destroy_context(&mut self, context: u32) {
        self.contexts.remove(&context);
    }

    fn attach_resource(&mut self, context: u32, resource: u32) -> Result<()> {
        let image = self.resource(resource)?.image.clone();
        self.context(context)?.attach(resource, image);
        Ok(())
    }

    fn detach_resource(&mut self, context: u32, resource: u32) {
        if let Ok(context) = self.context(context) {
            context.detach(resource);
        }
    }

    fn transfer_to_host(&mut self, _context: u32, resource: u32, transfer: &Transfer) -> Result<()> {
        self.resource(resource)?.read_backing(transfer)
    }

    fn transfer_from_host(&mut self, _context: u32, resource: u32, transfer: &Transfer) -> Result<()> {
        self.resource(resource)?.write_backing(transfer)
    }

    fn submit(&mut self, context: u32, stream: &[u32]) -> Result<()> {
        self.context(context)?.submit(stream)
    }

    fn read_pixels(&mut self, resource: u32, region: &Region) -> Result<Vec<u8>> {
        let image = self.resource(resource)?.image.clone();
        resource::lock(&image).rgba(region)
    }

    fn fence(&mut self, _fence: Fence) -> Result<FenceState> {
        Ok(FenceState::Done)
    }
}
