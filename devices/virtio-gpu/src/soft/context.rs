//! A context: the objects, state and rights of one client.

use std::collections::HashMap;
use std::sync::Arc;

use super::blit;
use super::format::{Format, unorm8};
use super::resource::{Budget, Grant, Shared, lock};
use super::virgl::{self, Call, Object};
use crate::backend::{Error, Region, Result};

/// A view of an image that can be drawn to. Holds the image, whatever becomes of the resource's id.
#[derive(Clone)]
struct Surface {
    image: Shared,
    view: &'static Format,
}

enum Held {
    Surface(Surface),
    /// State of the draw pipeline. Only draws would read it, and those are refused.
    Pipeline(Object),
}

/// A sub-context: what an object handle means, and what is bound.
#[derive(Default)]
struct Sub {
    objects: HashMap<u32, (Held, Grant)>,
    color_buffers: Vec<Option<Surface>>,
    _slot: Option<Grant>,
}

/// The state behind one context id.
pub struct Context {
    budget: Arc<Budget>,
    attached: HashMap<u32, Shared>,
    current: u32,
    subs: HashMap<u32, Sub>,
    broken: bool,
}

impl Context {
    /// A context with sub-context 0 in it.
    pub fn new(budget: &Arc<Budget>) -> Result<Self> {
        let first = Sub { _slot: Some(budget.take(1)?), ..Sub::default() };
        Ok(Self {
            budget: budget.clone(),
            attached: HashMap::new(),
            current: 0,
            subs: HashMap::from([(0, first)]),
            broken: false,
        })
    }

    /// Lets streams name the resource.
    pub fn attach(&mut self, resource: u32, image: Shared) {
        self.attached.insert(resource, image);
    }

    /// Takes that right back. Surfaces made before stay.
    pub fn detach(&mut self, resource: u32) {
        self.attached.remove(&resource);
    }

    /// Executes a stream, up to its first error; after one the context takes no other.
    pub fn submit(&mut self, stream: &[u32]) -> Result<()> {
        if self.broken {
            return Err(Error::InvalidParameter);
        }
        let result = virgl::commands(stream).try_for_each(|call| self.execute(call?));
        self.broken = result.is_err();
        result
    }

    fn execute(&mut self, call: Call<'_>) -> Result<()> {
        match call {
            Call::Nop | Call::Viewports | Call::Scissors => Ok(()),
            Call::CreateSurface { handle, resource, format, level, layers } => {
                let image = self.image(resource)?;
                let view = Format::find(format).ok_or(Error::InvalidParameter)?;
                let drawable = {
                    let image = lock(&image);
                    !image.is_buffer && image.format.is_like(view)
                };
                if !drawable || level != 0 || layers != 0 {
                    return Err(Error::InvalidParameter);
                }
                self.insert(handle, Held::Surface(Surface { image, view }))
            }
            Call::CreatePipelineObject { handle, object } => self.insert(handle, Held::Pipeline(object)),
            Call::BindPipelineObject { handle, object } => match self.sub()?.objects.get(&handle) {
                Some((Held::Pipeline(held), _)) if *held == object => Ok(()),
                None if handle == 0 => Ok(()),
                _ => Err(Error::InvalidParameter),
            },
            Call::DestroyObject { handle } => {
                self.sub()?.objects.remove(&handle).map(drop).ok_or(Error::InvalidParameter)
            }
            Call::SetFramebuffer { depth, colors } => self.set_framebuffer(depth, colors),
            Call::Clear { buffers, color } => self.clear(buffers, color),
            Call::ClearTexture { resource, level, region, texel } => {
                if level != 0 {
                    return Err(Error::InvalidParameter);
                }
                lock(&self.image(resource)?).fill(&region, &texel)
            }
            Call::CopyRegion { to, to_level, at, from, from_level, region } => {
                if to_level != 0 || from_level != 0 {
                    return Err(Error::InvalidParameter);
                }
                self.copy_region(to, at, from, &region)
            }
            Call::Blit(blit) => {
                let (to, from) = (self.image(blit.to.resource)?, self.image(blit.from.resource)?);
                blit::run(&blit, &to, &from)
            }
            Call::InlineWrite { resource, transfer, data } => {
                lock(&self.image(resource)?).write_inline(&transfer, data)
            }
            Call::CreateSub { id } => {
                if !self.subs.contains_key(&id) {
                    let slot = Some(self.budget.take(1)?);
                    self.subs.insert(id, Sub { _slot: slot, ..Sub::default() });
                }
                Ok(())
            }
            Call::SetSub { id } => {
                if !self.subs.contains_key(&id) {
                    return Err(Error::InvalidParameter);
                }
                self.current = id;
                Ok(())
            }
            Call::DestroySub { id } => {
                if id == 0 || self.subs.remove(&id).is_none() {
                    return Err(Error::InvalidParameter);
                }
                if self.current == id {
                    self.current = 0;
                }
                Ok(())
            }
        }
    }

    fn image(&self, resource: u32) -> Result<Shared> {
        self.attached.get(&resource).cloned().ok_or(Error::InvalidResource)
    }

    fn sub(&mut self) -> Result<&mut Sub> {
        self.subs.get_mut(&self.current).ok_or(Error::Unspecified)
    }

    /// A handle in use is given its new meaning, as in virglrenderer.
    fn insert(&mut self, handle: u32, held: Held) -> Result<()> {
        if handle == 0 {
            return Err(Error::InvalidParameter);
        }
        let grant = self.budget.take(1)?;
        self.sub()?.objects.insert(handle, (held, grant));
        Ok(())
    }

    fn set_framebuffer(&mut self, depth: u32, colors: &[u32]) -> Result<()> {
        // There is no depth format, so there is no surface that could be meant.
        if depth != 0 {
            return Err(Error::InvalidParameter);
        }
        let sub = self.sub()?;
        let surfaces = colors.iter().map(|handle| match sub.objects.get(handle) {
            None if *handle == 0 => Ok(None),
            Some((Held::Surface(surface), _)) => Ok(Some(surface.clone())),
            _ => Err(Error::InvalidParameter),
        });
        sub.color_buffers = surfaces.collect::<Result<_>>()?;
        Ok(())
    }

    /// Fills the bound colour buffers of the mask. Scissors, viewports and channel masks do not apply to a clear;
    /// without a depth buffer the depth and stencil bits mean nothing.
    fn clear(&mut self, buffers: u32, color: [f32; 4]) -> Result<()> {
        let rgba = color.map(unorm8);
        for (i, surface) in self.sub()?.color_buffers.iter().enumerate() {
            if let Some(surface) = surface
                && buffers & (virgl::CLEAR_COLOR_0 << i) != 0
            {
                lock(&surface.image).clear(surface.view, rgba);
            }
        }
        Ok(())
    }

    fn copy_region(&mut self, to: u32, at: [u32; 3], from: u32, region: &Region) -> Result<()> {
        let (to, from) = (self.image(to)?, self.image(from)?);
        let (texels, format, is_buffer) = {
            let from = lock(&from);
            (from.read(region)?, from.format, from.is_buffer)
        };
        let mut to = lock(&to);
        if !to.format.is_like(format) || to.is_buffer != is_buffer {
            return Err(Error::InvalidParameter);
        }
        let [x, y, z] = at;
        to.write(&Region { x, y, z, ..*region }, &texels)
    }
}
