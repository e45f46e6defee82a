//! A tile's operations as virgl streams.

use virtgpu_protocol::{AllocationRequest, Transfer};

use super::palette::Color;
use super::{Layout, Op, Target, Tile};
use crate::virgl::{
    Access, Allocation, BlitSide, EncodeError, Filter, Region, Stream, bind, clear, format, object,
};

/// The object handles of every context, the same in all.
pub mod handle {
    /// The surface of the tile.
    pub const CANVAS: u32 = 1;
    /// The surface of the brush.
    pub const BRUSH: u32 = 2;
}

/// The format of canvas and brush.
pub const FORMAT: u32 = format::R8G8B8A8_UNORM;

/// The canvas of a tile of so many pixels a side, as an allocation.
pub fn canvas_request(size: u32) -> AllocationRequest {
    AllocationRequest::texture_2d(FORMAT, 4, bind::RENDER_TARGET | bind::SAMPLER_VIEW, size, size)
}

/// The brush of a tile of so many pixels a side, as an allocation.
pub fn brush_request(size: u32) -> AllocationRequest {
    AllocationRequest::texture_2d(FORMAT, 4, bind::RENDER_TARGET | bind::SAMPLER_VIEW, 1, size)
}

/// The transfer of a whole two-dimensional allocation.
pub fn whole(request: &AllocationRequest) -> Transfer {
    Transfer {
        x: 0,
        y: 0,
        z: 0,
        width: request.width,
        height: request.height,
        depth: 1,
        offset: 0,
        resource: 0,
        level: 0,
        stride: request.stride,
        layer_stride: request.layer_stride,
    }
}

/// Copies whole canvases to the places that a layout has for them: the n-th to tile n.
pub fn gather(layout: &Layout, canvases: &[Allocation], mosaic: Allocation) -> Stream {
    let mut stream = Stream::new();
    for (n, &canvas) in (0..).zip(canvases) {
        let (x, y) = layout.origin(n);
        let whole = Region::rect(0, 0, layout.tile, layout.tile);
        stream.copy_region((mosaic, 0), (x, y, 0), (canvas, 0), whole);
    }
    stream
}

/// A mosaic with this layout, as an allocation.
pub fn mosaic_request(layout: &Layout) -> AllocationRequest {
    let bind = bind::RENDER_TARGET | bind::SAMPLER_VIEW;
    AllocationRequest::texture_2d(FORMAT, 4, bind, layout.width(), layout.height())
}

/// What a context needs to paint its tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Painter {
    /// A texture of the tile's size.
    pub canvas: Allocation,
    /// A texture one texel wide, as high as the tile.
    pub brush: Allocation,
}

impl Painter {
    /// The state that is set before anyone draws: objects and the first binding.
    ///
    /// # Errors
    /// None that a tile can cause; as the encoder's.
    pub fn setup(&self, tile: &Tile) -> Result<Stream, EncodeError> {
        let mut stream = Stream::new();
        stream.create_surface(handle::CANVAS, self.canvas, FORMAT, 0, (0, 0));
        stream.create_surface(handle::BRUSH, self.brush, FORMAT, 0, (0, 0));
        self.encode(&tile.setup, &mut stream)?;
        Ok(stream)
    }

    /// One pass over the tile.
    ///
    /// # Errors
    /// As [`setup`](Self::setup).
    pub fn pass(&self, tile: &Tile, pass: usize) -> Result<Stream, EncodeError> {
        let mut stream = Stream::new();
        self.encode(tile.passes.get(pass).map_or(&[], Vec::as_slice), &mut stream)?;
        Ok(stream)
    }

    /// Gives the objects back.
    pub fn teardown(&self) -> Stream {
        let mut stream = Stream::new();
        stream.destroy_object(object::SURFACE, handle::CANVAS);
        stream.destroy_object(object::SURFACE, handle::BRUSH);
        stream.touch(self.canvas, Access::Read);
        stream.touch(self.brush, Access::Read);
        stream
    }

    fn encode(&self, ops: &[Op], stream: &mut Stream) -> Result<(), EncodeError> {
        // Clears reach them through the bound framebuffer.
        stream.touch(self.canvas, Access::Write);
        stream.touch(self.brush, Access::Write);
        for op in ops {
            match op {
                Op::Bind(Target::Canvas) => stream.set_framebuffer(&[handle::CANVAS], 0)?,
                Op::Bind(Target::Brush) => stream.set_framebuffer(&[handle::BRUSH], 0)?,
                Op::Clear(color) => {
                    stream.clear(clear::COLOR0, color.map(|part| f32::from(part) / 255.0), 0.0, 0);
                }
                &Op::Fill { x, y, width, height, color } => {
                    let region = Region::rect(x, y, width, height);
                    stream.clear_texture(self.canvas, 0, region, [u32::from_le_bytes(color), 0, 0, 0]);
                }
                Op::Load { top, colors } => self.load(*top, colors, stream)?,
                &Op::Stamp { x, width: 1, top, rows } => {
                    let column = Region::rect(0, top, 1, rows);
                    stream.copy_region((self.canvas, 0), (x, top, 0), (self.brush, 0), column);
                }
                &Op::Stamp { x, width, top, rows } => {
                    let side = |allocation, region| BlitSide { allocation, level: 0, format: FORMAT, region };
                    stream.blit(
                        &side(self.canvas, Region::rect(x, top, width, rows)),
                        &side(self.brush, Region::rect(0, top, 1, rows)),
                        Filter::Nearest,
                    );
                }
            }
        }
        Ok(())
    }

    fn load(&self, top: u32, colors: &[Color], stream: &mut Stream) -> Result<(), EncodeError> {
        let region = Region::rect(0, top, 1, colors.len() as u32);
        stream.inline_write(self.brush, 0, region, 4, colors.len() as u32 * 4, colors.as_flattened())
    }
}
