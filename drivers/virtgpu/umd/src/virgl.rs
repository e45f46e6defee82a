//! A typed encoder for virgl command streams: the part of the language that needs no shaders.
//!
//! A command is a header dword (opcode in bits 0..8, object kind in 8..16, length without the header in 16..32) and
//! its payload. Numbers are those of virglrenderer's protocol.

use std::fmt;

/// Opcodes: bits 0..8 of a command's header. Those that no encoder here writes are known to [`walk`](crate::walk).
#[allow(missing_docs)]
pub mod op {
    pub const NOP: u8 = 0;
    pub const CREATE_OBJECT: u8 = 1;
    pub const BIND_OBJECT: u8 = 2;
    pub const DESTROY_OBJECT: u8 = 3;
    pub const SET_VIEWPORT_STATE: u8 = 4;
    pub const SET_FRAMEBUFFER_STATE: u8 = 5;
    pub const SET_VERTEX_BUFFERS: u8 = 6;
    pub const CLEAR: u8 = 7;
    pub const DRAW_VBO: u8 = 8;
    pub const RESOURCE_INLINE_WRITE: u8 = 9;
    pub const SET_SAMPLER_VIEWS: u8 = 10;
    pub const SET_INDEX_BUFFER: u8 = 11;
    pub const SET_CONSTANT_BUFFER: u8 = 12;
    pub const SET_STENCIL_REF: u8 = 13;
    pub const SET_BLEND_COLOR: u8 = 14;
    pub const SET_SCISSOR_STATE: u8 = 15;
    pub const BLIT: u8 = 16;
    pub const RESOURCE_COPY_REGION: u8 = 17;
    pub const BIND_SAMPLER_STATES: u8 = 18;
    pub const BEGIN_QUERY: u8 = 19;
    pub const END_QUERY: u8 = 20;
    pub const GET_QUERY_RESULT: u8 = 21;
    pub const SET_POLYGON_STIPPLE: u8 = 22;
    pub const SET_CLIP_STATE: u8 = 23;
    pub const SET_SAMPLE_MASK: u8 = 24;
    pub const SET_STREAMOUT_TARGETS: u8 = 25;
    pub const SET_RENDER_CONDITION: u8 = 26;
    pub const SET_UNIFORM_BUFFER: u8 = 27;
    pub const SET_SUB_CTX: u8 = 28;
    pub const CREATE_SUB_CTX: u8 = 29;
    pub const DESTROY_SUB_CTX: u8 = 30;
    pub const BIND_SHADER: u8 = 31;
    pub const SET_TESS_STATE: u8 = 32;
    pub const SET_MIN_SAMPLES: u8 = 33;
    pub const SET_SHADER_BUFFERS: u8 = 34;
    pub const SET_SHADER_IMAGES: u8 = 35;
    pub const MEMORY_BARRIER: u8 = 36;
    pub const LAUNCH_GRID: u8 = 37;
    pub const SET_FRAMEBUFFER_STATE_NO_ATTACH: u8 = 38;
    pub const TEXTURE_BARRIER: u8 = 39;
    pub const SET_ATOMIC_BUFFERS: u8 = 40;
    pub const SET_DEBUG_FLAGS: u8 = 41;
    pub const GET_QUERY_RESULT_QBO: u8 = 42;
    pub const TRANSFER3D: u8 = 43;
    pub const END_TRANSFERS: u8 = 44;
    pub const COPY_TRANSFER3D: u8 = 45;
    pub const SET_TWEAKS: u8 = 46;
    pub const CLEAR_TEXTURE: u8 = 47;
    pub const PIPE_RESOURCE_CREATE: u8 = 48;
    pub const PIPE_RESOURCE_SET_TYPE: u8 = 49;
    pub const GET_MEMORY_INFO: u8 = 50;
    pub const SEND_STRING_MARKER: u8 = 51;
    pub const LINK_SHADER: u8 = 52;
    pub const CREATE_VIDEO_CODEC: u8 = 53;
    pub const DESTROY_VIDEO_CODEC: u8 = 54;
    pub const CREATE_VIDEO_BUFFER: u8 = 55;
    pub const DESTROY_VIDEO_BUFFER: u8 = 56;
    pub const BEGIN_FRAME: u8 = 57;
    pub const DECODE_MACROBLOCK: u8 = 58;
    pub const DECODE_BITSTREAM: u8 = 59;
    pub const ENCODE_BITSTREAM: u8 = 60;
    pub const END_FRAME: u8 = 61;
    pub const CLEAR_SURFACE: u8 = 62;
    pub const GET_PIPE_RESOURCE_LAYOUT: u8 = 63;
}

/// Object kinds: bits 8..16 of a header that creates, binds or destroys an object.
#[allow(missing_docs)]
pub mod object {
    pub const BLEND: u8 = 1;
    pub const RASTERIZER: u8 = 2;
    pub const DSA: u8 = 3;
    pub const SHADER: u8 = 4;
    pub const VERTEX_ELEMENTS: u8 = 5;
    pub const SAMPLER_VIEW: u8 = 6;
    pub const SAMPLER_STATE: u8 = 7;
    pub const SURFACE: u8 = 8;
    pub const QUERY: u8 = 9;
    pub const STREAMOUT_TARGET: u8 = 10;
    pub const MSAA_SURFACE: u8 = 11;
}

/// Texture formats.
pub mod format {
    /// Four bytes: blue, green, red, alpha.
    pub const B8G8R8A8_UNORM: u32 = 1;
    /// One byte: red. What buffers are.
    pub const R8_UNORM: u32 = 64;
    /// Four bytes: red, green, blue, alpha.
    pub const R8G8B8A8_UNORM: u32 = 67;
}

/// Bind bits of a resource.
pub mod bind {
    /// A surface for drawing can be made of it.
    pub const RENDER_TARGET: u32 = 1 << 1;
    /// Shaders can read it.
    pub const SAMPLER_VIEW: u32 = 1 << 3;
}

/// What [`Stream::clear`] clears.
pub mod clear {
    /// The depth values.
    pub const DEPTH: u32 = 1;
    /// The stencil values.
    pub const STENCIL: u32 = 2;
    /// The first colour target.
    pub const COLOR0: u32 = 4;
}

/// The client's name for an allocation: its `D3DKMT_HANDLE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Allocation(pub u32);

/// What a command does to a resource it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Only reads it.
    Read,
    /// Writes it, or may.
    Write,
}

/// A dword of a stream that stands for a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Index of the dword in the stream; it holds 0.
    pub dword: usize,
    /// What it stands for.
    pub allocation: Allocation,
    /// What becomes of it.
    pub access: Access,
}

/// A box of texels: origin and extent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Region {
    pub x: u32,
    pub y: u32,
    pub z: u32,
    pub width: u32,
    pub height: u32,
    pub depth: u32,
}

impl Region {
    /// A rectangle in the only layer.
    pub const fn rect(x: u32, y: u32, width: u32, height: u32) -> Self {
        Self { x, y, z: 0, width, height, depth: 1 }
    }

    fn dwords(&self) -> [u32; 6] {
        [self.x, self.y, self.z, self.width, self.height, self.depth]
    }
}

/// One side of a blit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlitSide {
    /// The texture.
    pub allocation: Allocation,
    /// Its mip level.
    pub level: u32,
    /// The format to see it in.
    pub format: u32,
    /// The part of it.
    pub region: Region,
}

/// How a blit samples where source and destination differ in size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// The texel that the sample falls in.
    Nearest = 0,
    /// The mean of the nearest ones.
    Linear = 1,
}

/// A command that cannot be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EncodeError {
    /// The payload has this many dwords; a header can count 65,535.
    TooLong(usize),
    /// This many colour targets; there are eight at most.
    TooManyTargets(usize),
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong(n) => write!(f, "a payload of {n} dwords is longer than a virgl command can be"),
            Self::TooManyTargets(n) => write!(f, "{n} colour targets"),
        }
    }
}

impl std::error::Error for EncodeError {}

/// A stream of commands and the resources its dwords stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stream {
    dwords: Vec<u32>,
    references: Vec<Reference>,
    touched: Vec<(Allocation, Access)>,
}

impl Stream {
    /// An empty stream.
    pub fn new() -> Self {
        Self::default()
    }

    /// A stream somebody else encoded, in which `resolve` knows what each resource id means.
    ///
    /// Ids that stand for nothing (0) stay 0 without a reference.
    ///
    /// # Errors
    /// [`WalkError`](crate::walk::WalkError) where the stream makes no sense or `resolve` knows no allocation.
    pub fn recorded(
        mut dwords: Vec<u32>,
        mut resolve: impl FnMut(u32) -> Option<Allocation>,
    ) -> Result<Self, crate::walk::WalkError> {
        let mut references = Vec::new();
        for found in crate::walk::references(&dwords)? {
            let id = dwords[found.dword];
            if id != 0 {
                let allocation = resolve(id).ok_or(crate::walk::WalkError {
                    dword: found.dword,
                    kind: crate::walk::WalkErrorKind::UnknownResource(id),
                })?;
                references.push(Reference { dword: found.dword, allocation, access: found.access });
                dwords[found.dword] = 0;
            }
        }
        Ok(Self { dwords, references, touched: Vec::new() })
    }

    /// The dwords; resources are 0.
    pub fn dwords(&self) -> &[u32] {
        &self.dwords
    }

    /// The dwords that stand for resources, ascending.
    pub fn references(&self) -> &[Reference] {
        &self.references
    }

    /// Allocations that the stream uses without naming them: [`touch`](Self::touch).
    pub fn touched(&self) -> &[(Allocation, Access)] {
        &self.touched
    }

    /// Whether nothing was encoded.
    pub fn is_empty(&self) -> bool {
        self.dwords.is_empty()
    }

    /// Says that commands of this stream use an allocation through state set by an earlier one, such as the bound
    /// framebuffer. It must be resident all the same.
    pub fn touch(&mut self, allocation: Allocation, access: Access) {
        self.touched.push((allocation, access));
    }

    fn header(&mut self, op: u8, object: u8, length: usize) -> Result<(), EncodeError> {
        let length = u16::try_from(length).map_err(|_| EncodeError::TooLong(length))?;
        self.dwords.push(u32::from(op) | u32::from(object) << 8 | u32::from(length) << 16);
        Ok(())
    }

    /// A command whose length is fixed and short.
    fn fixed<const N: usize>(&mut self, op: u8, object: u8, payload: [u32; N]) {
        const { assert!(N <= u16::MAX as usize) };
        self.dwords.push(u32::from(op) | u32::from(object) << 8 | (N as u32) << 16);
        self.dwords.extend(payload);
    }

    /// Marks payload dword `at` (counted from 1, as the header is 0) of a command of `length` payload dwords that
    /// was just written.
    fn refer(&mut self, length: usize, at: usize, allocation: Allocation, access: Access) {
        let dword = self.dwords.len() - length - 1 + at;
        self.references.push(Reference { dword, allocation, access });
    }

    /// Makes surface object `handle` (not 0) of layers `first..=last` of a mip level.
    pub fn create_surface(
        &mut self,
        handle: u32,
        of: Allocation,
        format: u32,
        level: u32,
        layers: (u16, u16),
    ) {
        let packed = u32::from(layers.0) | u32::from(layers.1) << 16;
        self.fixed(op::CREATE_OBJECT, object::SURFACE, [handle, 0, format, level, packed]);
        self.refer(5, 2, of, Access::Write);
    }

    /// Binds an object of a kind that is bound by itself (blend, rasterizer, depth-stencil-alpha, vertex elements).
    pub fn bind_object(&mut self, kind: u8, handle: u32) {
        self.fixed(op::BIND_OBJECT, kind, [handle]);
    }

    /// Destroys an object.
    pub fn destroy_object(&mut self, kind: u8, handle: u32) {
        self.fixed(op::DESTROY_OBJECT, kind, [handle]);
    }

    /// Draws into these surface objects from now on: up to eight for colour (0: none there), one for depth and
    /// stencil (0: none).
    ///
    /// # Errors
    /// [`EncodeError::TooManyTargets`].
    pub fn set_framebuffer(&mut self, colors: &[u32], depth_stencil: u32) -> Result<(), EncodeError> {
        if colors.len() > 8 {
            return Err(EncodeError::TooManyTargets(colors.len()));
        }
        self.header(op::SET_FRAMEBUFFER_STATE, 0, 2 + colors.len())?;
        self.dwords.extend([colors.len() as u32, depth_stencil]);
        self.dwords.extend(colors);
        Ok(())
    }

    /// Clears what `buffers` (of [`clear`]) names in the bound framebuffer.
    pub fn clear(&mut self, buffers: u32, color: [f32; 4], depth: f64, stencil: u32) {
        let [r, g, b, a] = color.map(f32::to_bits);
        let depth = depth.to_bits();
        let payload = [buffers, r, g, b, a, depth as u32, (depth >> 32) as u32, stencil];
        self.fixed(op::CLEAR, 0, payload);
    }

    /// Fills part of a texture with one texel, given as it lies in memory (up to 16 bytes, little-endian).
    pub fn clear_texture(&mut self, of: Allocation, level: u32, region: Region, texel: [u32; 4]) {
        let [x, y, z, w, h, d] = region.dwords();
        let [t0, t1, t2, t3] = texel;
        self.fixed(op::CLEAR_TEXTURE, 0, [0, level, x, y, z, w, h, d, t0, t1, t2, t3]);
        self.refer(12, 1, of, Access::Write);
    }

    /// Copies texels as they are; formats must agree in size.
    pub fn copy_region(
        &mut self,
        to: (Allocation, u32),
        at: (u32, u32, u32),
        from: (Allocation, u32),
        region: Region,
    ) {
        let [x, y, z, w, h, d] = region.dwords();
        let payload = [0, to.1, at.0, at.1, at.2, 0, from.1, x, y, z, w, h, d];
        self.fixed(op::RESOURCE_COPY_REGION, 0, payload);
        self.refer(13, 1, to.0, Access::Write);
        self.refer(13, 6, from.0, Access::Read);
    }

    /// Copies colours, converting formats and stretching.
    pub fn blit(&mut self, to: &BlitSide, from: &BlitSide, filter: Filter) {
        const RGBA: u32 = 0xF;
        let [dx, dy, dz, dw, dh, dd] = to.region.dwords();
        let [sx, sy, sz, sw, sh, sd] = from.region.dwords();
        self.fixed(
            op::BLIT,
            0,
            [
                RGBA | (filter as u32) << 8,
                0,
                0,
                0,
                to.level,
                to.format,
                dx,
                dy,
                dz,
                dw,
                dh,
                dd,
                0,
                from.level,
                from.format,
                sx,
                sy,
                sz,
                sw,
                sh,
                sd,
            ],
        );
        self.refer(21, 4, to.allocation, Access::Write);
        self.refer(21, 13, from.allocation, Access::Read);
    }

    /// Writes texels that travel in the stream. `stride` and `layer_stride` are bytes in `data`; a last incomplete
    /// dword is filled up with zeros.
    ///
    /// # Errors
    /// [`EncodeError::TooLong`] for more than 65,524 dwords of data.
    pub fn inline_write(
        &mut self,
        to: Allocation,
        level: u32,
        region: Region,
        stride: u32,
        layer_stride: u32,
        data: &[u8],
    ) -> Result<(), EncodeError> {
        let length = 11 + data.len().div_ceil(4);
        self.header(op::RESOURCE_INLINE_WRITE, 0, length)?;
        self.dwords.extend([0, level, 0, stride, layer_stride]);
        self.dwords.extend(region.dwords());
        self.dwords.extend(data.chunks(4).map(|bytes| {
            let mut dword = [0; 4];
            dword[..bytes.len()].copy_from_slice(bytes);
            u32::from_le_bytes(dword)
        }));
        self.refer(length, 1, to, Access::Write);
        Ok(())
    }

    /// Makes a sub-context: state of its own within this context. Sub-context 0 exists from the start.
    pub fn create_sub_context(&mut self, id: u32) {
        self.fixed(op::CREATE_SUB_CTX, 0, [id]);
    }

    /// Goes on in another sub-context.
    pub fn set_sub_context(&mut self, id: u32) {
        self.fixed(op::SET_SUB_CTX, 0, [id]);
    }

    /// Destroys a sub-context.
    pub fn destroy_sub_context(&mut self, id: u32) {
        self.fixed(op::DESTROY_SUB_CTX, 0, [id]);
    }
}
