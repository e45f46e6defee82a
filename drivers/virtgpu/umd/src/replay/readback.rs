//! What a TRANSFER_GET read.

use virtgpu_protocol::{AllocationRequest, resource_flag, target};

use super::format;
use super::region::Region;

/// Bind bits of what is shown on a screen: DISPLAY_TARGET, SCANOUT.
const SHOWN: u32 = 1 << 7 | 1 << 18;

/// A box of a resource, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readback {
    request: AllocationRequest,
    region: Region,
    rows: Vec<u8>,
}

/// Pixels to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels of a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// RGBA8, rows top first.
    pub pixels: Vec<u8>,
}

impl Readback {
    pub(super) fn new(request: AllocationRequest, region: Region, rows: Vec<u8>) -> Self {
        Self { request, region, rows }
    }

    /// The box's rows as the resource has them, without anything between.
    pub fn rows(&self) -> &[u8] {
        &self.rows
    }

    /// Whether it is of a buffer, which has no pixels.
    pub fn is_buffer(&self) -> bool {
        self.request.target == target::BUFFER
    }

    /// The answer that the recorded client got: the rows at the strides that it asked for.
    pub fn recorded(&self) -> Vec<u8> {
        self.region.recorded(&self.rows)
    }

    /// The first layer as a picture; `None` for buffers, and for formats that have no colours of eight bits.
    ///
    /// GL's origin is the bottom left: row 0 of a texture that was drawn into is the picture's bottom row. It is the
    /// top row where the texture says so (Y_0_TOP), and where it is the surface of a window or a screen, into which GL
    /// drivers draw upside down because window systems count from the top.
    pub fn picture(&self) -> Option<Picture> {
        if self.is_buffer() {
            return None;
        }
        let rgba = format::rgba(self.request.format)?;
        let (width, height, row) = self.region.extent();
        let texels = |row: &[u8]| -> Vec<u8> {
            row.chunks_exact(self.request.texel_bytes.max(1) as usize).flat_map(rgba).collect()
        };
        let mut rows: Vec<_> = self.rows.chunks_exact(row.max(1)).take(height as usize).map(texels).collect();
        let top_first = self.request.flags & resource_flag::Y_0_TOP != 0 || self.request.bind & SHOWN != 0;
        if !top_first {
            rows.reverse();
        }
        Some(Picture { width, height, pixels: rows.concat() })
    }
}
