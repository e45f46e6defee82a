//! The one table: opcode -> which dwords of a command stand for resources.
//!
//! It is complete for the language, video included. Left out on purpose, and refused like any unknown opcode:
//! PIPE_RESOURCE_CREATE, which makes a resource that the kernel-mode driver would not know.

use std::fmt;

use crate::virgl::{Access, object, op};

/// A dword that stands for a resource (or for none, where it is 0).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its index in the stream.
    pub dword: usize,
    /// What the command does to the resource.
    pub access: Access,
}

/// Where a stream stops making sense, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WalkError {
    /// Index of the dword at fault: a command's header, or a resource.
    pub dword: usize,
    /// What is wrong there.
    pub kind: WalkErrorKind,
}

/// What is wrong with a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WalkErrorKind {
    /// The stream ends inside the command.
    Truncated,
    /// Not in the table.
    UnknownOpcode(u8),
    /// Creates an object of a kind that is not in the table.
    UnknownObject(u8),
    /// Shorter than the place of a resource it must name.
    TooShort(u8),
    /// A resource id that nobody knows.
    UnknownResource(u32),
}

impl fmt::Display for WalkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "stream at dword {}: ", self.dword)?;
        match self.kind {
            WalkErrorKind::Truncated => f.write_str("ends inside a command"),
            WalkErrorKind::UnknownOpcode(op) => write!(f, "opcode {op} is not spoken"),
            WalkErrorKind::UnknownObject(kind) => write!(f, "object kind {kind} is not spoken"),
            WalkErrorKind::TooShort(op) => write!(f, "opcode {op} is too short for its resources"),
            WalkErrorKind::UnknownResource(id) => write!(f, "unknown resource {id}"),
        }
    }
}

impl std::error::Error for WalkError {}

/// One command of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Command {
    /// Index of its header.
    pub start: usize,
    /// Dwords, header included.
    pub length: usize,
    /// Opcode.
    pub op: u8,
    /// Object kind, where the opcode has one.
    pub object: u8,
}

/// The commands of a stream, in order; after an error there is nothing more.
pub fn commands(stream: &[u32]) -> impl Iterator<Item = Result<Command, WalkError>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let header = *stream.get(at)?;
        let start = at;
        let length = (header >> 16) as usize + 1;
        if length > stream.len() - start {
            at = stream.len();
            return Some(Err(WalkError { dword: start, kind: WalkErrorKind::Truncated }));
        }
        at += length;
        Some(Ok(Command { start, length, op: header as u8, object: (header >> 8) as u8 }))
    })
}

/// Where a command names resources. Positions count from the header, which is 0.
enum Places {
    None,
    /// Exactly these; the command must be long enough for all of them.
    At(&'static [(usize, Access)]),
    /// The first, and every so many dwords after it as long as the command goes on.
    Every(usize, usize, Access),
    /// The first, which must be there, and all dwords after it.
    From(usize, Access),
}

fn places(command: &Command) -> Result<Places, WalkErrorKind> {
    use Access::{Read, Write};
    use Places::{At, Every, From, None};
    Ok(match command.op {
        op::CREATE_OBJECT => match command.object {
            object::SURFACE | object::MSAA_SURFACE | object::STREAMOUT_TARGET => At(&[(2, Write)]),
            object::SAMPLER_VIEW => At(&[(2, Read)]),
            object::QUERY => At(&[(4, Write)]),
            object::BLEND
            | object::RASTERIZER
            | object::DSA
            | object::SHADER
            | object::VERTEX_ELEMENTS
            | object::SAMPLER_STATE => None,
            unknown => return Err(WalkErrorKind::UnknownObject(unknown)),
        },
        op::SET_VERTEX_BUFFERS => Every(3, 3, Read),
        op::SET_INDEX_BUFFER => At(&[(1, Read)]),
        op::SET_UNIFORM_BUFFER => At(&[(5, Read)]),
        op::SET_SHADER_BUFFERS => Every(5, 3, Write),
        op::SET_SHADER_IMAGES => Every(7, 5, Write),
        op::SET_ATOMIC_BUFFERS => Every(4, 3, Write),
        // The indirect form has 20 dwords: the arguments' buffer and the draw count's.
        op::DRAW_VBO if command.length > 20 => At(&[(15, Read), (20, Read)]),
        op::DRAW_VBO => None,
        op::LAUNCH_GRID => At(&[(7, Read)]),
        op::GET_QUERY_RESULT_QBO => At(&[(2, Write)]),
        op::RESOURCE_INLINE_WRITE
        | op::TRANSFER3D
        | op::CLEAR_TEXTURE
        | op::PIPE_RESOURCE_SET_TYPE
        | op::GET_MEMORY_INFO => At(&[(1, Write)]),
        // The layout of the second is written into the first.
        op::GET_PIPE_RESOURCE_LAYOUT => At(&[(1, Write), (2, Read)]),
        op::RESOURCE_COPY_REGION => At(&[(1, Write), (6, Read)]),
        op::BLIT => At(&[(4, Write), (13, Read)]),
        // Its direction is a flag; either side may be the one written.
        op::COPY_TRANSFER3D => At(&[(1, Write), (12, Write)]),
        op::CREATE_VIDEO_BUFFER => From(5, Write),
        // The picture's description and its bits. The target is a video buffer, no resource.
        op::DECODE_BITSTREAM => At(&[(3, Read), (4, Read)]),
        // The bits, the picture's description, and what became of it.
        op::ENCODE_BITSTREAM => At(&[(3, Write), (4, Read), (5, Write)]),
        // The protocol gives DECODE_MACROBLOCK no fields, and renderers pass over it.
        op::CREATE_VIDEO_CODEC
        | op::DESTROY_VIDEO_CODEC
        | op::DESTROY_VIDEO_BUFFER
        | op::BEGIN_FRAME
        | op::DECODE_MACROBLOCK
        | op::END_FRAME => None,
        op::NOP
        | op::BIND_OBJECT
        | op::DESTROY_OBJECT
        | op::SET_VIEWPORT_STATE
        | op::SET_FRAMEBUFFER_STATE
        | op::CLEAR
        | op::SET_SAMPLER_VIEWS
        | op::SET_CONSTANT_BUFFER
        | op::SET_STENCIL_REF
        | op::SET_BLEND_COLOR
        | op::SET_SCISSOR_STATE
        | op::BIND_SAMPLER_STATES
        | op::BEGIN_QUERY
        | op::END_QUERY
        | op::GET_QUERY_RESULT
        | op::SET_POLYGON_STIPPLE
        | op::SET_CLIP_STATE
        | op::SET_SAMPLE_MASK
        | op::SET_STREAMOUT_TARGETS
        | op::SET_RENDER_CONDITION
        | op::SET_SUB_CTX
        | op::CREATE_SUB_CTX
        | op::DESTROY_SUB_CTX
        | op::BIND_SHADER
        | op::SET_TESS_STATE
        | op::SET_MIN_SAMPLES
        | op::MEMORY_BARRIER
        | op::SET_FRAMEBUFFER_STATE_NO_ATTACH
        | op::TEXTURE_BARRIER
        | op::SET_DEBUG_FLAGS
        | op::END_TRANSFERS
        | op::SET_TWEAKS
        | op::SEND_STRING_MARKER
        | op::LINK_SHADER
        | op::CLEAR_SURFACE => None,
        unknown => return Err(WalkErrorKind::UnknownOpcode(unknown)),
    })
}

/// All dwords of a stream that stand for resources, ascending.
///
/// # Errors
/// [`WalkError`] at the first command that is cut off, not in the table, or too short.
pub fn references(stream: &[u32]) -> Result<Vec<Found>, WalkError> {
    let mut found = Vec::new();
    for command in commands(stream) {
        let command = command?;
        let error = |kind| WalkError { dword: command.start, kind };
        match places(&command).map_err(error)? {
            Places::None => {}
            Places::At(places) => {
                for &(at, access) in places {
                    if at >= command.length {
                        return Err(error(WalkErrorKind::TooShort(command.op)));
                    }
                    found.push(Found { dword: command.start + at, access });
                }
            }
            Places::Every(first, step, access) => {
                let places = (first..command.length).step_by(step);
                found.extend(places.map(|at| Found { dword: command.start + at, access }));
            }
            Places::From(first, access) => {
                if first >= command.length {
                    return Err(error(WalkErrorKind::TooShort(command.op)));
                }
                found.extend((first..command.length).map(|at| Found { dword: command.start + at, access }));
            }
        }
    }
    Ok(found)
}
