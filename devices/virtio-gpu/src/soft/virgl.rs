//! The virgl command stream: dwords to calls. Every length is checked here; no call has a meaning yet.
//!
//! Understood: NOP, CREATE_OBJECT of surfaces and of the pipeline state objects blend, rasterizer and
//! depth-stencil-alpha, BIND_OBJECT of the latter, DESTROY_OBJECT, SET_FRAMEBUFFER_STATE, SET_VIEWPORT_STATE,
//! SET_SCISSOR_STATE, CLEAR, CLEAR_TEXTURE, RESOURCE_COPY_REGION, BLIT, RESOURCE_INLINE_WRITE, CREATE_SUB_CTX,
//! SET_SUB_CTX, DESTROY_SUB_CTX. A command is a header `length << 16 | object << 8 | command` and `length` dwords.

use zerocopy::IntoBytes;

use super::format::ChannelMask;
use crate::backend::{Error, Region, Result, Transfer};

/// Colour buffers of a framebuffer.
pub const MAX_COLOR_BUFFERS: usize = 8;
/// CLEAR's bit for colour buffer 0; the others follow.
pub const CLEAR_COLOR_0: u32 = 4;

const MAX_VIEWPORTS: u32 = 16;
/// The longest run of dwords that a command's meaning is read from besides inline data.
const BLIT_LENGTH: usize = 21;

const NOP: u8 = 0;
const CREATE_OBJECT: u8 = 1;
const BIND_OBJECT: u8 = 2;
const DESTROY_OBJECT: u8 = 3;
const SET_VIEWPORT_STATE: u8 = 4;
const SET_FRAMEBUFFER_STATE: u8 = 5;
const CLEAR: u8 = 7;
const RESOURCE_INLINE_WRITE: u8 = 9;
const SET_SCISSOR_STATE: u8 = 15;
const BLIT: u8 = 16;
const RESOURCE_COPY_REGION: u8 = 17;
const SET_SUB_CTX: u8 = 28;
const CREATE_SUB_CTX: u8 = 29;
const DESTROY_SUB_CTX: u8 = 30;
const CLEAR_TEXTURE: u8 = 47;

const OBJECT_SURFACE: u8 = 8;

/// A pipeline state object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Object {
    /// Object type 1.
    Blend,
    /// Object type 2.
    Rasterizer,
    /// Object type 3: depth, stencil, alpha.
    Dsa,
}

impl Object {
    fn find(number: u8) -> Result<(Self, usize)> {
        match number {
            1 => Ok((Self::Blend, 11)),
            2 => Ok((Self::Rasterizer, 9)),
            3 => Ok((Self::Dsa, 5)),
            _ => Err(Error::InvalidParameter),
        }
    }
}

/// One side of a blit. Sizes may be negative: the box then ends at its position, and the image is mirrored.
#[derive(Clone, Copy, Debug)]
pub struct BlitSide {
    pub resource: u32,
    pub level: u32,
    pub format: u32,
    pub at: [i32; 3],
    pub size: [i32; 3],
}

/// A blit.
#[derive(Clone, Copy, Debug)]
pub struct BlitCall {
    /// Gallium's mask: the channels in the low four bits, depth and stencil above.
    pub mask: u8,
    pub linear: bool,
    /// Left, top, right, bottom; the latter two are outside.
    pub scissor: Option<[u32; 4]>,
    pub blend: bool,
    pub to: BlitSide,
    pub from: BlitSide,
}

impl BlitCall {
    /// The mask, if it names channels only.
    pub fn channels(&self) -> Result<ChannelMask> {
        if self.mask & !ChannelMask::ALL.0 != 0 {
            Err(Error::InvalidParameter)
        } else {
            Ok(ChannelMask(self.mask))
        }
    }
}

/// A decoded command.
#[derive(Debug)]
pub enum Call<'a> {
    Nop,
    /// State that only draws read.
    Viewports,
    /// State that only draws read; a clear is not scissored and a blit brings its own rectangle.
    Scissors,
    CreateSurface {
        handle: u32,
        resource: u32,
        format: u32,
        level: u32,
        layers: u32,
    },
    CreatePipelineObject {
        handle: u32,
        object: Object,
    },
    BindPipelineObject {
        handle: u32,
        object: Object,
    },
    DestroyObject {
        handle: u32,
    },
    SetFramebuffer {
        depth: u32,
        colors: &'a [u32],
    },
    Clear {
        buffers: u32,
        color: [f32; 4],
    },
    ClearTexture {
        resource: u32,
        level: u32,
        region: Region,
        /// Bytes of a texel in the resource's format, from the first on.
        texel: [u8; 16],
    },
    CopyRegion {
        to: u32,
        to_level: u32,
        at: [u32; 3],
        from: u32,
        from_level: u32,
        region: Region,
    },
    Blit(BlitCall),
    InlineWrite {
        resource: u32,
        transfer: Transfer,
        data: &'a [u8],
    },
    CreateSub {
        id: u32,
    },
    SetSub {
        id: u32,
    },
    DestroySub {
        id: u32,
    },
}

/// The commands of a stream, up to the first that is none.
pub fn commands(mut stream: &[u32]) -> impl Iterator<Item = Result<Call<'_>>> {
    std::iter::from_fn(move || {
        let (&header, rest) = stream.split_first()?;
        let length = (header >> 16) as usize;
        let Some((body, rest)) = rest.split_at_checked(length) else {
            stream = &[];
            return Some(Err(Error::InvalidParameter));
        };
        stream = rest;
        Some(decode(header as u8, (header >> 8) as u8, body))
    })
}

/// The body as exactly so many dwords.
fn exactly<const N: usize>(body: &[u32]) -> Result<[u32; N]> {
    body.try_into().map_err(|_| Error::InvalidParameter)
}

fn region(words: [u32; 6]) -> Region {
    let [x, y, z, width, height, depth] = words;
    Region { x, y, z, width, height, depth }
}

fn decode(command: u8, object: u8, body: &[u32]) -> Result<Call<'_>> {
    Ok(match command {
        NOP => Call::Nop,
        CREATE_OBJECT if object == OBJECT_SURFACE => {
            let [handle, resource, format, level, layers] = exactly(body)?;
            Call::CreateSurface { handle, resource, format, level, layers }
        }
        CREATE_OBJECT => {
            let (object, length) = Object::find(object)?;
            match body {
                [handle, ..] if body.len() == length => {
                    Call::CreatePipelineObject { handle: *handle, object }
                }
                _ => return Err(Error::InvalidParameter),
            }
        }
        BIND_OBJECT => {
            let [handle] = exactly(body)?;
            Call::BindPipelineObject { handle, object: Object::find(object)?.0 }
        }
        DESTROY_OBJECT => {
            let [handle] = exactly(body)?;
            Call::DestroyObject { handle }
        }
        SET_VIEWPORT_STATE => {
            slots(body, 6)?;
            Call::Viewports
        }
        SET_SCISSOR_STATE => {
            slots(body, 2)?;
            Call::Scissors
        }
        SET_FRAMEBUFFER_STATE => match body {
            [count, depth, colors @ ..]
                if colors.len() == *count as usize && colors.len() <= MAX_COLOR_BUFFERS =>
            {
                Call::SetFramebuffer { depth: *depth, colors }
            }
            _ => return Err(Error::InvalidParameter),
        },
        CLEAR => {
            // The last three are depth, a double, and stencil.
            let [buffers, r, g, b, a, _, _, _] = exactly(body)?;
            Call::Clear { buffers, color: [r, g, b, a].map(f32::from_bits) }
        }
        CLEAR_TEXTURE => {
            let [resource, level, x, y, z, w, h, d, texel @ ..] = exactly::<12>(body)?;
            let mut bytes = [0; 16];
            for (to, word) in bytes.chunks_exact_mut(4).zip(texel) {
                to.copy_from_slice(&word.to_le_bytes());
            }
            Call::ClearTexture { resource, level, region: region([x, y, z, w, h, d]), texel: bytes }
        }
        RESOURCE_COPY_REGION => {
            let [to, to_level, at_x, at_y, at_z, from, from_level, x, y, z, w, h, d] = exactly(body)?;
            let at = [at_x, at_y, at_z];
            Call::CopyRegion { to, to_level, at, from, from_level, region: region([x, y, z, w, h, d]) }
        }
        BLIT => Call::Blit(blit(exactly(body)?)),
        RESOURCE_INLINE_WRITE => inline_write(body)?,
        CREATE_SUB_CTX => {
            let [id] = exactly(body)?;
            Call::CreateSub { id }
        }
        SET_SUB_CTX => {
            let [id] = exactly(body)?;
            Call::SetSub { id }
        }
        DESTROY_SUB_CTX => {
            let [id] = exactly(body)?;
            Call::DestroySub { id }
        }
        _ => return Err(Error::InvalidParameter),
    })
}

/// A first slot, and so many dwords for each of the slots from there.
fn slots(body: &[u32], each: usize) -> Result<()> {
    let (first, rest) = body.split_first().ok_or(Error::InvalidParameter)?;
    let count = (rest.len() / each) as u32;
    if rest.len() % each != 0 || count > MAX_VIEWPORTS || *first > MAX_VIEWPORTS - count {
        return Err(Error::InvalidParameter);
    }
    Ok(())
}

fn blit(body: [u32; BLIT_LENGTH]) -> BlitCall {
    let [flags, min, max, to @ ..] = body;
    let [t0, t1, t2, t3, t4, t5, t6, t7, t8, from @ ..] = to;
    let side = |[resource, level, format, x, y, z, w, h, d]: [u32; 9]| BlitSide {
        resource,
        level,
        format,
        at: [x, y, z].map(u32::cast_signed),
        size: [w, h, d].map(u32::cast_signed),
    };
    let halves = |word: u32| [word & 0xffff, word >> 16];
    let ([left, top], [right, bottom]) = (halves(min), halves(max));
    BlitCall {
        mask: flags as u8,
        linear: flags >> 8 & 3 != 0,
        scissor: (flags >> 10 & 1 != 0).then_some([left, top, right, bottom]),
        blend: flags >> 12 & 1 != 0,
        to: side([t0, t1, t2, t3, t4, t5, t6, t7, t8]),
        from: side(from),
    }
}

fn inline_write(body: &[u32]) -> Result<Call<'_>> {
    let (head, data) = body.split_at_checked(11).ok_or(Error::InvalidParameter)?;
    let [resource, level, _usage, stride, layer_stride, x, y, z, w, h, d] = exactly(head)?;
    let transfer = Transfer { level, stride, layer_stride, offset: 0, region: region([x, y, z, w, h, d]) };
    Ok(Call::InlineWrite { resource, transfer, data: data.as_bytes() })
}
