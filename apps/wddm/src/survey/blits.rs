//! Blits of `DxgkDdiPresent`: what is not in its allocation, parts, other sizes, other formats.

use ntoskrnl::Ddi;
use verifier::Rule;
use virtgpu_protocol::AllocationRequest;
use virtgpu_umd::client::{Error, Texture};
use virtgpu_umd::scene::draw::{canvas_request, whole as scene};
use virtgpu_umd::virgl::{Region, Stream};
use wddm_sys::wddm3_2::{D3DKMT_PRESENT, RECT};
use wddm_sys::{NTSTATUS, Record, STATUS_INVALID_HANDLE, STATUS_SUCCESS};

use super::drawing::{Easel, SIDE, fill};
use super::{Survey, status};

/// Rule S67: a blit of what is not in its allocation, or of an allocation that is no picture.
pub(super) fn run(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    let source = easel.client.create_texture(easel.device, &canvas_request(SIDE))?;
    let buffer = AllocationRequest::buffer(64, 1 << 4, SIDE * SIDE * 4);
    let buffer = easel.client.create_texture(easel.device, &buffer)?;
    let side = SIDE as i32;
    let (whole, row) = ([0, 0, side, side], [0, 0, side, 1]);
    let attempts = [
        ("right of the source", [&source, &easel.canvas], [1, 0, side + 1, side], whole),
        ("below the source", [&source, &easel.canvas], [0, side, side, 2 * side], whole),
        ("left of the source", [&source, &easel.canvas], [-1, 0, side - 1, side], whole),
        ("right of the destination", [&source, &easel.canvas], whole, [1, 0, side + 1, side]),
        ("above the destination", [&source, &easel.canvas], whole, [0, -1, side, side - 1]),
        ("from a buffer", [&buffer, &easel.canvas], row, row),
        ("to a buffer", [&source, &buffer], row, row),
    ];
    for (what, [from, to], source, destination) in attempts {
        let found = present(easel, [from, to], source, destination, &[])?;
        survey.judge(Rule::S67, Ddi::Present, found == STATUS_INVALID_HANDLE, || {
            format!("a blit {what} is answered {found}")
        });
        easel.finish()?;
    }
    if easel.client.probe(&mut easel.context).is_err() {
        let fresh = easel.client.create_context(easel.device, None)?;
        easel.client.destroy_context(std::mem::replace(&mut easel.context, fresh))?;
    }
    easel.client.destroy_texture(easel.device, buffer)?;
    in_parts(survey, easel, &source)?;
    between_formats(survey, easel)?;
    placed(survey, easel, &source)?;
    easel.client.destroy_texture(easel.device, source)
}

/// Rule S35: a blit in more parts than one DMA buffer takes.
fn in_parts(survey: &Survey<'_>, easel: &mut Easel, source: &Texture) -> Result<(), Error> {
    const PARTS: i32 = 2200;
    easel.client.submit(&mut easel.context, &fill(&[source.allocation], 0xFF66_1234))?;
    easel.paint(0)?;
    let side = SIDE as i32;
    let parts: Vec<[i32; 4]> = (0..PARTS).map(|n| [n % side, n / side, n % side + 1, n / side + 1]).collect();
    let whole = [0, 0, side, side];
    let found = present(easel, [source, &easel.canvas], whole, whole, &parts)?;
    easel.client.fetch(&mut easel.context, &easel.canvas, &scene(&easel.canvas.request))?;
    easel.finish()?;
    let pixels = easel.client.read(easel.device, &easel.canvas)?;
    let wanted = |n: usize| if n < PARTS as usize { 0xFF66_1234u32 } else { 0 };
    let mut texels = pixels.as_chunks::<4>().0.iter().enumerate();
    let wrong = texels.position(|(n, texel)| u32::from_le_bytes(*texel) != wanted(n));
    survey.judge(Rule::S35, Ddi::Present, found == STATUS_SUCCESS && wrong.is_none(), || {
        format!("a blit in {PARTS} parts is answered {found}, and texel {wrong:?} is wrong")
    });
    Ok(())
}

/// Rule S67: a blit between formats converts all channels, and stays inside the parts that it is given.
fn between_formats(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    // B8G8R8A8; the canvas is R8G8B8A8.
    let request = AllocationRequest { format: 1, ..canvas_request(SIDE) };
    let source = easel.client.create_texture(easel.device, &request)?;
    easel.client.submit(&mut easel.context, &fill(&[source.allocation], 0x8011_2233))?;
    easel.paint(0)?;
    let (side, half) = (SIDE as i32, SIDE as usize / 2);
    let whole = [0, 0, side, side];
    let found = present(easel, [&source, &easel.canvas], whole, whole, &[[0, 0, half as i32, side]])?;
    easel.finish()?;
    let after = status(&easel.client.probe(&mut easel.context));
    let taken = survey.judge(Rule::S67, Ddi::Present, after == Some(STATUS_SUCCESS), || {
        format!("a blit to another format is answered {found}, and its context {after:?} afterwards")
    });
    if !taken {
        return Ok(());
    }
    easel.client.fetch(&mut easel.context, &easel.canvas, &scene(&easel.canvas.request))?;
    easel.finish()?;
    let pixels = easel.client.read(easel.device, &easel.canvas)?;
    let wanted = |n: usize| if n % SIDE as usize >= half { 0u32 } else { 0x8033_2211 };
    let mut texels = pixels.as_chunks::<4>().0.iter().enumerate();
    let wrong = texels.find(|(n, texel)| u32::from_le_bytes(**texel) != wanted(*n));
    survey.judge(Rule::S67, Ddi::Present, found == STATUS_SUCCESS && wrong.is_none(), || {
        format!("a blit of half a picture to another format is answered {found}, and number and texel {wrong:x?} is wrong")
    });
    easel.client.destroy_texture(easel.device, source)
}

/// `D3DKMTPresent` of a blit between rectangles: left, top, right, bottom.
fn present(
    easel: &Easel,
    ends: [&Texture; 2],
    source: [i32; 4],
    destination: [i32; 4],
    parts: &[[i32; 4]],
) -> Result<NTSTATUS, Error> {
    let rect = |[left, top, right, bottom]: [i32; 4]| {
        let mut rect = RECT::zeroed();
        (rect.left, rect.top, rect.right, rect.bottom) = (left, top, right, bottom);
        rect
    };
    let bytes: Vec<u8> = parts.iter().flatten().flat_map(|side| side.to_le_bytes()).collect();
    let list = easel.client.upload(&bytes)?;
    let mut args = D3DKMT_PRESENT::zeroed();
    args.Anonymous1.hContext = easel.context.handle;
    [args.hSource, args.hDestination] = ends.map(|texture| texture.allocation.0);
    (args.SrcRect, args.DstRect) = (rect(source), rect(destination));
    if !parts.is_empty() {
        args.SubRectCnt = parts.len() as u32;
        args.pSrcSubRects = list.as_ptr();
    }
    args.Flags.set_Blt(true);
    Ok(easel.client.process().present(&args))
}

/// The four quarters of the source.
const QUARTERS: [u32; 4] = [0xFF00_0011, 0xFF00_2200, 0xFF33_0000, 0xFF44_4444];
/// What the canvas shows where nothing was copied.
const GROUND: u32 = 0xFF99_9999;

/// One blit: from where, to where, in which parts.
struct Blit {
    from: [i32; 4],
    to: [i32; 4],
    parts: &'static [[i32; 4]],
}

impl Blit {
    /// The texel that the canvas shows at (x, y) afterwards. Nearest texels, of parts inside the destination only.
    fn texel(&self, x: i32, y: i32) -> u32 {
        let within =
            |[left, top, right, bottom]: [i32; 4]| (left..right).contains(&x) && (top..bottom).contains(&y);
        if !within(self.to) || !(self.parts.is_empty() || self.parts.iter().any(|part| within(*part))) {
            return GROUND;
        }
        // The middle of the texel, in the source.
        let scaled = |at: i32, from: i32, from_end: i32, to: i32, to_end: i32| {
            from + ((2 * (at - to) + 1) * (from_end - from)) / (2 * (to_end - to))
        };
        let x = scaled(x, self.from[0], self.from[2], self.to[0], self.to[2]);
        let y = scaled(y, self.from[1], self.from[3], self.to[1], self.to[3]);
        let half = SIDE as i32 / 2;
        QUARTERS[usize::from(x >= half) + 2 * usize::from(y >= half)]
    }
}

/// Rule S67: every texel comes from its place in the source, in whatever part and size, and nothing else changes.
fn placed(survey: &Survey<'_>, easel: &mut Easel, source: &Texture) -> Result<(), Error> {
    let half = SIDE / 2;
    let mut stream = Stream::new();
    for (n, texel) in (0..).zip(QUARTERS) {
        let corner = Region::rect(n % 2 * half, n / 2 * half, half, half);
        stream.clear_texture(source.allocation, 0, corner, [texel, 0, 0, 0]);
    }
    easel.client.submit(&mut easel.context, &stream)?;
    let whole = [0, 0, 64, 64];
    let blits = [
        Blit { from: whole, to: whole, parts: &[[5, 9, 40, 20], [30, 33, 61, 64]] },
        Blit { from: [16, 20, 48, 52], to: [32, 4, 64, 36], parts: &[] },
        // A part that reaches over the destination's edges, and one that lies outside.
        Blit { from: [16, 20, 48, 52], to: [8, 4, 40, 36], parts: &[[0, 0, 20, 64], [41, 0, 64, 64]] },
        Blit { from: [0, 0, 64, 32], to: whole, parts: &[] },
        Blit { from: [32, 0, 64, 64], to: [0, 0, 64, 64], parts: &[] },
        Blit { from: whole, to: [8, 16, 40, 48], parts: &[[8, 16, 24, 48], [30, 20, 33, 30]] },
    ];
    for blit in &blits {
        easel.paint(GROUND)?;
        let found = present(easel, [source, &easel.canvas], blit.from, blit.to, blit.parts)?;
        easel.client.fetch(&mut easel.context, &easel.canvas, &scene(&easel.canvas.request))?;
        easel.finish()?;
        let pixels = easel.client.read(easel.device, &easel.canvas)?;
        let wrong = (0..).zip(pixels.as_chunks::<4>().0).find_map(|(n, texel)| {
            let (x, y) = (n % SIDE as i32, n / SIDE as i32);
            let (shown, wanted) = (u32::from_le_bytes(*texel), blit.texel(x, y));
            (shown != wanted).then(|| format!("({x}, {y}) shows {shown:#010x} instead of {wanted:#010x}"))
        });
        survey.judge(Rule::S67, Ddi::Present, found == STATUS_SUCCESS && wrong.is_none(), || {
            let Blit { from, to, parts } = blit;
            let wrong = wrong.unwrap_or_default();
            format!("a blit from {from:?} to {to:?} in the parts {parts:?} is answered {found}; {wrong}")
        });
    }
    Ok(())
}
