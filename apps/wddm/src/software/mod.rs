//! Clients of `software-gpu`, the example of a GPU with page tables: each context draws its tile through virtual
//! addresses, which are the same in all processes and lead to the memory of each.

pub mod client;
pub mod reference;
pub mod scene;

use std::sync::Arc;

use dxgkrnl::Port;
use ntoskrnl::Ddi;
use software_gpu::protocol::{Command, Rect, Surface, submission};
use virtgpu_umd::client::Error;
use virtgpu_umd::replay::Picture;
use virtgpu_umd::show::Plan;
use wddm_sys::LUID;

use crate::report::Readback;
use crate::work::{self, Done, Wrong};
use client::{Buffer, Client, Context, Device};
use scene::{STAMP, Shape, TILE};

/// Where the stamp of a process lies.
const STAMP_AT: u64 = 0x1000_0000;
/// Where what its contexts draw begins, and how far they are apart.
const TILES_AT: u64 = 0x2000_0000;
const APART: u64 = 0x2_0000;
/// Commands lie behind the tile.
const COMMANDS: u64 = 0x1_0000;
const COMMAND_BYTES: u32 = 4096;
/// How many contexts have their memory at a time.
const AT_ONCE: u32 = 64;
/// Where in the command buffer the last command stores the number of its context: its last eight bytes.
const FENCE_OFFSET: u32 = COMMAND_BYTES - 8;
const PICTURE: &str = "The picture is the one that is computed without the driver.";

/// Whether the driver is `software-gpu`, in whatever form.
pub fn speaks(port: &Arc<Port>, adapter: LUID) -> bool {
    Client::open(port, adapter).is_ok_and(|client| {
        let speaks = client.speaks();
        client.close().is_ok() && speaks
    })
}

/// A context with what it draws in.
struct Painter {
    process: usize,
    device: Device,
    context: Context,
    /// Its number among those of the process.
    place: u32,
}

struct Process {
    client: Client,
    devices: Vec<Device>,
    contexts: u32,
    stamp: Option<Buffer>,
}

fn surface(address: u64, side: u32) -> Surface {
    Surface { address, pitch: side * 4, width: side, height: side }
}

/// The commands that draw shapes on a surface.
fn commands(on: Surface, shapes: &[Shape]) -> Vec<Command> {
    let command = |shape: &Shape| match *shape {
        Shape::Rect(rect, color) => Command::Fill(on, rect, color),
        Shape::Triangle(corners) => Command::Triangle(on, corners),
        Shape::Stamp(x, y) => {
            let whole = Rect { x: 0, y: 0, width: STAMP, height: STAMP };
            Command::Copy(on, surface(STAMP_AT, STAMP), whole, (x, y))
        }
    };
    shapes.iter().map(command).collect()
}

/// Has one context draw, and waits for it.
fn draw(client: &Client, painter: &Painter, on: Surface, shapes: &[Shape]) -> Result<(), Error> {
    let at = TILES_AT + u64::from(painter.place % AT_ONCE) * APART + COMMANDS;
    let buffer = client.create_buffer(painter.device, at, COMMAND_BYTES)?;
    let bytes = client.write_commands(&buffer, &commands(on, shapes))?;
    client.submit(painter.context, at, bytes, &submission(bytes))?;
    client.finish(painter.context)?;
    client.destroy_buffer(buffer)
}

/// Pixels as the hardware has them, blue first.
fn pixels(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks::<4>().0.iter().map(|bytes| u32::from_le_bytes(*bytes)).collect()
}

/// The same as pictures have them: red first.
fn rgba(pixels: &[u32]) -> Vec<u8> {
    pixels
        .iter()
        .flat_map(|pixel| {
            let [blue, green, red, alpha] = pixel.to_le_bytes();
            [red, green, blue, alpha]
        })
        .collect()
}

/// One batch: each context draws its tile at once with the others. Answers the tiles.
fn batch(
    processes: &[Process],
    painters: &[Painter],
    first: u32,
    wrong: &mut Vec<Wrong>,
) -> Result<Vec<Vec<u32>>, Error> {
    let mut buffers = Vec::new();
    for (painter, number) in painters.iter().zip(first..) {
        let client = &processes[painter.process].client;
        let at = TILES_AT + u64::from(painter.place % AT_ONCE) * APART;
        let tile = client.create_buffer(painter.device, at, TILE * TILE * 4)?;
        let list = client.create_buffer(painter.device, at + COMMANDS, COMMAND_BYTES)?;
        let mut work = commands(surface(at, TILE), &scene::tile(number));
        work.push(Command::Store(at + COMMANDS + u64::from(FENCE_OFFSET), u64::from(number) + 1));
        let bytes = client.write_commands(&list, &work)?;
        client.submit(painter.context, at + COMMANDS, bytes, &submission(bytes))?;
        buffers.push((tile, list));
    }
    let mut tiles = Vec::new();
    for ((painter, (tile, list)), number) in painters.iter().zip(buffers).zip(first..) {
        let client = &processes[painter.process].client;
        client.finish(painter.context)?;
        tiles.push(pixels(&client.read(&tile)?));
        let fence = client.read(&list)?.last_chunk().map(|bytes| u64::from_le_bytes(*bytes));
        if fence != Some(u64::from(number) + 1) && wrong.is_empty() {
            wrong.push(Wrong {
                rule: None,
                sentence: "The last command has been executed when the submission has ended.",
                ddi: Ddi::SubmitCommandVirtual.name().to_owned(),
                detail: format!("context {number} stored {fence:?}"),
            });
        }
        client.destroy_buffer(tile)?;
        client.destroy_buffer(list)?;
    }
    Ok(tiles)
}

/// Has the contexts of a plan draw the mosaic, and compares it with what is computed without the driver.
pub fn paint(port: &Arc<Port>, adapter: LUID, plan: Plan, progress: &dyn Fn(&str, u32, u32)) -> Done {
    match try_paint(port, adapter, plan, progress) {
        Ok(done) => done,
        Err(error) => {
            let ddi = match error {
                Error::Call(call, _) => call.to_owned(),
                _ => String::new(),
            };
            let sentence = "What a client asks for succeeds.";
            Done {
                wrong: vec![Wrong { rule: None, sentence, ddi, detail: error.to_string() }],
                ..Done::default()
            }
        }
    }
}

fn try_paint(
    port: &Arc<Port>,
    adapter: LUID,
    plan: Plan,
    progress: &dyn Fn(&str, u32, u32),
) -> Result<Done, Error> {
    let count = plan.processes.max(1) as usize;
    let devices = (plan.devices as usize).max(count);
    let contexts = plan.contexts.max(1);
    let mut processes = Vec::new();
    for _ in 0..count {
        let client = Client::open(port, adapter)?;
        processes.push(Process { client, devices: Vec::new(), contexts: 0, stamp: None });
    }
    for device in 0..devices {
        let process = &mut processes[device % count];
        process.devices.push(process.client.create_device()?);
    }
    let mut painters = Vec::new();
    for number in 0..contexts {
        let device = number as usize % devices;
        let process = &mut processes[device % count];
        let (of, device) = (device % count, process.devices[device / count]);
        let context = process.client.create_context(device)?;
        let painter = Painter { process: of, device, context, place: process.contexts };
        process.contexts += 1;
        if process.stamp.is_none() {
            process.stamp = Some(process.client.create_buffer(device, STAMP_AT, STAMP * STAMP * 4)?);
            draw(&process.client, &painter, surface(STAMP_AT, STAMP), &scene::stamp(of as u32))?;
        }
        painters.push(painter);
        progress("create contexts", number + 1, contexts);
    }
    let mut wrong = Vec::new();
    let columns = f64::from(contexts).sqrt().ceil() as u32;
    let rows = contexts.div_ceil(columns);
    let (width, height) = (columns * TILE, rows * TILE);
    let mut mosaic = vec![0xFF10_1218_u32; (width * height) as usize];
    let mut readbacks = Vec::new();
    let mut different = 0;
    let mut first = None;
    for (index, some) in painters.chunks(AT_ONCE as usize).enumerate() {
        let begin = index as u32 * AT_ONCE;
        for (tile, number) in batch(&processes, some, begin, &mut wrong)?.iter().zip(begin..) {
            let expected = reference::tile_of(number, painters[number as usize].process as u32);
            for (at, (found, expected)) in tile.iter().zip(&expected).enumerate() {
                if found != expected {
                    different += 1;
                    first.get_or_insert((number, at as u32 % TILE, at as u32 / TILE, *found, *expected));
                }
            }
            readbacks.push(Readback { context: number, index: 0, sha256: crate::png::sha256(&rgba(tile)) });
            let (left, top) = (number % columns * TILE, number / columns * TILE);
            for (row, line) in (top..).zip(tile.chunks(TILE as usize)) {
                let at = (row * width + left) as usize;
                mosaic[at..at + TILE as usize].copy_from_slice(line);
            }
            progress("draw", number + 1, contexts);
        }
    }
    if let Some((tile, x, y, found, expected)) = first {
        wrong.push(Wrong {
            rule: None,
            sentence: PICTURE,
            ddi: String::new(),
            detail: format!(
                "{} wrong; the first is in tile {tile}, which context {tile} drew, at ({x}, {y}): \
                 {found:08x} instead of {expected:08x}",
                work::pixels(different)
            ),
        });
    }
    stamps(&processes, &mut wrong)?;
    for painter in painters {
        processes[painter.process].client.destroy_context(painter.context)?;
    }
    for process in processes {
        for device in &process.devices {
            process.client.destroy_device(*device)?;
        }
        process.client.close()?;
    }
    let picture = Some(Picture { width, height, pixels: rgba(&mosaic) });
    Ok(Done { picture, readbacks, wrong, replayed: None })
}

/// Rule S55: what lies at one address in several processes is the memory of each.
fn stamps(processes: &[Process], wrong: &mut Vec<Wrong>) -> Result<(), Error> {
    for (process, number) in processes.iter().zip(0..) {
        let Some(stamp) = &process.stamp else { continue };
        let found = pixels(&process.client.read(stamp)?);
        if found != reference::stamp_of(number) && wrong.is_empty() {
            wrong.push(Wrong {
                rule: None,
                sentence: "One address in several processes leads to the memory of each.",
                ddi: Ddi::SubmitCommandVirtual.name().to_owned(),
                detail: format!(
                    "the stamp of process {number} is not what its contexts drew at {STAMP_AT:#x}"
                ),
            });
        }
    }
    Ok(())
}
