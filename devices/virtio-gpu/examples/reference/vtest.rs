//! Recordings: the client's half of the vtest protocol in version 0, and what libvirglrenderer answers to it.

use std::fmt;
use std::time::{Duration, Instant};

use virtio_gpu::backend::{Error, Region, ResourceInfo, Transfer};
use virtio_gpu::virgl::Renderer;

const CONTEXT: u32 = 1;
/// For how long a fence is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// The commands that do something; the others ask for what needs no answer here.
const RESOURCE_CREATE: u32 = 2;
const RESOURCE_UNREF: u32 = 3;
const TRANSFER_GET: u32 = 4;
const TRANSFER_PUT: u32 = 5;
const SUBMIT_CMD: u32 = 6;
const RESOURCE_BUSY_WAIT: u32 = 7;
const CREATE_RENDERER: u32 = 8;
const LAST: u32 = 11;

/// A bind flag: the resource is shown on a display.
const DISPLAY_TARGET: u32 = 1 << 7;

/// What TRANSFER_GET read.
pub struct Readback {
    /// Pixels of a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// The resource's format.
    pub format: u32,
    /// Whether the first row is the top one: so Mesa draws what a display shows. In other resources it is the lowest.
    pub top_first: bool,
    /// The box's rows in the resource's order, without padding.
    pub rows: Vec<u8>,
}

/// Why a recording cannot be played.
#[derive(Debug)]
pub enum Wrong {
    /// It ends inside a message.
    Truncated,
    /// A message says what makes no sense; its command.
    Message(u32),
    /// The library refuses a command.
    Refused(u32, Error),
    /// A fence does not come.
    Stuck,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Truncated => f.write_str("the recording ends inside a message"),
            Self::Message(command) => write!(f, "a message of command {command} makes no sense"),
            Self::Refused(command, error) => write!(f, "command {command} is refused: {error}"),
            Self::Stuck => f.write_str("the library does not finish its work"),
        }
    }
}

impl std::error::Error for Wrong {}

/// Cuts a message off: its command and its payload.
fn message<'a>(rest: &mut &'a [u8]) -> Result<(u32, &'a [u8]), Wrong> {
    let (header, after) = rest.split_first_chunk::<8>().ok_or(Wrong::Truncated)?;
    let [length, command] = dwords(header)[..] else { return Err(Wrong::Truncated) };
    let unit = if command == CREATE_RENDERER { 1 } else { 4 };
    let (payload, after) = after.split_at_checked(length as usize * unit).ok_or(Wrong::Truncated)?;
    *rest = after;
    Ok((command, payload))
}

fn dwords(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks().0.iter().map(|dword| u32::from_le_bytes(*dword)).collect()
}

/// A transfer's eleven dwords: resource, transfer, and bytes that the client has for it.
fn transfer(words: &[u32]) -> Option<(u32, Transfer, usize)> {
    let &[resource, level, stride, layer_stride, x, y, z, width, height, depth, size] = words.get(..11)?
    else {
        return None;
    };
    let region = Region { x, y, z, width, height, depth };
    Some((resource, Transfer { level, stride, layer_stride, offset: 0, region }, size as usize))
}

/// Plays a recording; `seen` gets each readback.
pub fn play(
    renderer: &mut Renderer,
    recording: &[u8],
    mut seen: impl FnMut(Readback),
) -> Result<(), Box<dyn std::error::Error>> {
    let mut rest = recording;
    let mut resources = std::collections::HashMap::new();
    let mut fence = 0;
    while !rest.is_empty() {
        let (command, payload) = message(&mut rest)?;
        let words = dwords(payload);
        let refused = |error| Wrong::Refused(command, error);
        match command {
            CREATE_RENDERER => renderer.create_context(CONTEXT, 0, payload).map_err(refused)?,
            RESOURCE_CREATE => {
                let &[id, target, format, bind, width, height, depth, array_size, last_level, nr_samples] =
                    &words[..]
                else {
                    return Err(Wrong::Message(command).into());
                };
                let flags = 0;
                let info = ResourceInfo {
                    target,
                    format,
                    bind,
                    width,
                    height,
                    depth,
                    array_size,
                    last_level,
                    nr_samples,
                    flags,
                };
                renderer.create_resource(id, &info).map_err(refused)?;
                renderer.attach_resource(CONTEXT, id).map_err(refused)?;
                resources.insert(id, (format, bind & DISPLAY_TARGET != 0));
            }
            RESOURCE_UNREF => {
                let &[id] = &words[..] else { return Err(Wrong::Message(command).into()) };
                renderer.destroy_resource(id).map_err(refused)?;
                resources.remove(&id);
            }
            TRANSFER_PUT => {
                let (id, transfer, size) = transfer(&words).ok_or(Wrong::Message(command))?;
                let data = payload.get(44..).and_then(|data| data.get(..size)).ok_or(Wrong::Truncated)?;
                renderer.write_bytes(CONTEXT, id, &transfer, data).map_err(refused)?;
            }
            TRANSFER_GET => {
                let (id, transfer, size) = transfer(&words).ok_or(Wrong::Message(command))?;
                let mut data = vec![0; size];
                renderer.read_bytes(CONTEXT, id, &transfer, &mut data).map_err(refused)?;
                let (width, height) = (transfer.region.width, transfer.region.height);
                let (stride, row) = (transfer.stride as usize, width as usize * 4);
                let rows = (0..height as usize).map(|y| data.get(y * stride..y * stride + row));
                let rows: Option<Vec<_>> = rows.collect();
                let rows = rows.ok_or(Wrong::Message(command))?.concat();
                let (format, top_first) = resources.get(&id).copied().unwrap_or_default();
                seen(Readback { width, height, format, top_first, rows });
            }
            SUBMIT_CMD => {
                renderer.submit(CONTEXT, &words).map_err(refused)?;
                fence += 1;
                renderer.create_fence(fence).map_err(refused)?;
            }
            RESOURCE_BUSY_WAIT => {
                let end = Instant::now() + PATIENCE;
                let mut done = fence == 0;
                while !done {
                    done = renderer.poll().contains(&fence);
                    if done {
                        fence = 0;
                    } else if Instant::now() > end {
                        return Err(Wrong::Stuck.into());
                    }
                    std::thread::yield_now();
                }
            }
            0 | LAST.. => return Err(Wrong::Message(command).into()),
            _ => {}
        }
    }
    Ok(())
}
