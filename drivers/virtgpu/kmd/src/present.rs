//! `DxgkDdiPresent`: copies between allocations.

use virtgpu_protocol::{AllocationRequest, target};
use wddm::context::ContextCall;
use wddm::present::{DESTINATION, PresentRequest, Rect, SOURCE};
use wddm::render::{Pass, PatchLocation};
use wddm::{Lent, PassiveLevel, Present, PresentError, pageable};

use crate::Virtgpu;
use crate::allocation::{OpenAllocation, Resource};
use crate::context::Context;
use crate::frame::{Frame, tag};
use crate::render::{self, Refused};
use crate::submit::Packet;
use crate::virtio::wire;

impl From<Refused> for PresentError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::AdapterLost => Self::GpuException,
            Refused::ContextLost => Self::IllegalInstruction,
            Refused::NoMemory => Self::NoMemory,
            Refused::BadAllocation | Refused::TooMany => Self::InvalidHandle,
        }
    }
}

/// virgl commands, with the length of their bodies in dwords above bit 16.
const RESOURCE_COPY_REGION: u32 = 17 | 13 << 16;
const BLIT: u32 = 16 | 21 << 16;
/// Blit flags: all four channels, nearest texel.
const BLIT_CHANNELS: u32 = 0xF;
const BLIT_SCISSOR: u32 = 1 << 10;

/// Dwords of the longest command here.
const LONGEST: usize = 22;

/// A command under construction, and where in it the two resources are named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Command {
    dwords: [u32; LONGEST],
    length: usize,
    destination: usize,
    source: usize,
}

impl Command {
    fn new<const N: usize>(words: [u32; N], destination: usize, source: usize) -> Self {
        let mut dwords = [0; LONGEST];
        for (to, from) in dwords.iter_mut().zip(words) {
            *to = from;
        }
        Self { dwords, length: N.min(LONGEST), destination, source }
    }
}

fn width(rect: Rect) -> Option<u32> {
    u32::try_from(rect.right.checked_sub(rect.left)?).ok().filter(|width| *width != 0)
}

fn height(rect: Rect) -> Option<u32> {
    u32::try_from(rect.bottom.checked_sub(rect.top)?).ok().filter(|height| *height != 0)
}

/// What two rectangles have in common; None if nothing.
fn intersection(a: Rect, b: Rect) -> Option<Rect> {
    let rect = Rect {
        left: a.left.max(b.left),
        top: a.top.max(b.top),
        right: a.right.min(b.right),
        bottom: a.bottom.min(b.bottom),
    };
    (width(rect).is_some() && height(rect).is_some()).then_some(rect)
}

const fn inside(rect: Rect, resource: &AllocationRequest) -> bool {
    rect.left >= 0
        && rect.top >= 0
        && rect.right as i64 <= resource.width as i64
        && rect.bottom as i64 <= resource.height as i64
}

/// Whether texels of one can be texels of the other as they are. Another format or number of samples takes a blit, which
/// converts and resolves them.
fn alike(to: &AllocationRequest, from: &AllocationRequest) -> bool {
    to.format == from.format && to.nr_samples.max(1) == from.nr_samples.max(1)
}

/// What is copied where.
struct Copy<'a> {
    source: &'a Resource,
    destination: &'a Resource,
    from: Rect,
    to: Rect,
}

impl Copy<'_> {
    /// The command for one part of the destination; None if the part is outside.
    fn command(&self, part: Rect) -> Option<Command> {
        let part = intersection(part, self.to)?;
        let same_size = width(self.from) == width(self.to) && height(self.from) == height(self.to);
        let (to, from) = (self.destination.request(), self.source.request());
        if same_size && alike(to, from) {
            let x = self.from.left.checked_add(part.left.checked_sub(self.to.left)?)?;
            let y = self.from.top.checked_add(part.top.checked_sub(self.to.top)?)?;
            let words = [
                RESOURCE_COPY_REGION,
                self.destination.id(),
                0,
                part.left.cast_unsigned(),
                part.top.cast_unsigned(),
                0,
                self.source.id(),
                0,
                x.cast_unsigned(),
                y.cast_unsigned(),
                0,
                width(part)?,
                height(part)?,
                1,
            ];
            return Some(Command::new(words, 1, 6));
        }
        let corner = |x: i32, y: i32| {
            Some(u32::from(u16::try_from(x).ok()?) | u32::from(u16::try_from(y).ok()?) << 16)
        };
        let words = [
            BLIT,
            BLIT_CHANNELS | BLIT_SCISSOR,
            corner(part.left, part.top)?,
            corner(part.right, part.bottom)?,
            self.destination.id(),
            0,
            to.format,
            self.to.left.cast_unsigned(),
            self.to.top.cast_unsigned(),
            0,
            width(self.to)?,
            height(self.to)?,
            1,
            self.source.id(),
            0,
            from.format,
            self.from.left.cast_unsigned(),
            self.from.top.cast_unsigned(),
            0,
            width(self.from)?,
            height(self.from)?,
            1,
        ];
        Some(Command::new(words, 4, 13))
    }
}

/// Whether there is something to see in it. What the host would refuse to copy would cost the context.
fn is_picture(open: Lent<'_, OpenAllocation>) -> bool {
    matches!(open.get().resource().request().target, target::TEXTURE_2D | target::TEXTURE_RECT)
}

/// The two allocations of a blt.
#[pageable]
fn ends<'a>(request: &PresentRequest<'a, Virtgpu>) -> Result<[Lent<'a, OpenAllocation>; 2], PresentError> {
    let listed = |index| request.allocations.get(index).and_then(|listed| listed.open);
    match (listed(SOURCE), listed(DESTINATION)) {
        (Some(source), Some(destination)) if is_picture(source) && is_picture(destination) => {
            Ok([source, destination])
        }
        _ => Err(PresentError::InvalidHandle),
    }
}

/// Writes one command as a frame of its own. Answers where it ends; None if there is no room for it.
#[pageable]
fn write(
    request: &mut PresentRequest<'_, Virtgpu>,
    context: u32,
    start: usize,
    command: &Command,
) -> Option<usize> {
    let bytes = command.length.checked_mul(4)?;
    let frame = Frame::new(start, wire::SUBMIT_3D.checked_add(bytes)?, request.output.dma.len())?;
    if request.output.patch_room() < 2 {
        return None;
    }
    let dma = request.output.dma;
    dma.write(frame.start, &frame.head(tag::COMMAND))?;
    dma.write(frame.request, &wire::submit_3d(context, u32::try_from(bytes).ok()?))?;
    dma.fill(frame.response, wire::HEADER, 0)?;
    let stream = frame.request.checked_add(wire::SUBMIT_3D)?;
    for (index, dword) in command.dwords.iter().take(command.length).enumerate() {
        dma.write_u32(stream.checked_add(index.checked_mul(4)?)?, *dword)?;
    }
    // One frame, one place to split at: what it needs at once has slots of its own (rule S33).
    for (slot, dword, allocation) in [(0, command.destination, DESTINATION), (1, command.source, SOURCE)] {
        let at = stream.checked_add(dword.checked_mul(4)?)?;
        let location = PatchLocation {
            allocation_index: u32::try_from(allocation).ok()?,
            slot_id: slot,
            patch_offset: u32::try_from(at).ok()?,
            split_offset: u32::try_from(frame.start).ok()?,
            ..PatchLocation::default()
        };
        if !request.output.push_patch(location) {
            return None;
        }
    }
    Some(frame.end)
}

impl Present for Virtgpu {
    /// A blt, one command for each part of the destination. Flips, colour fills and everything else:
    /// STATUS_ILLEGAL_INSTRUCTION, as for a context that is lost. STATUS_INVALID_HANDLE when an allocation is missing,
    /// is no picture, or is too small for its rectangle.
    #[pageable]
    fn present(
        call: &ContextCall<'_, Context>,
        request: &mut PresentRequest<'_, Self>,
        at: &mut PassiveLevel,
    ) -> Result<Pass, PresentError> {
        if !request.blt || request.color_fill || request.other_flags {
            return Err(PresentError::IllegalInstruction);
        }
        let channel = render::channel(call, at)?;
        let [source, destination] = ends(request)?;
        render::note_allocations(call.adapter(), channel, request.allocations, &mut request.output, at)?;
        let copy = Copy {
            source: source.get().resource(),
            destination: destination.get().resource(),
            from: request.source,
            to: request.destination,
        };
        if !inside(copy.from, copy.source.request()) || !inside(copy.to, copy.destination.request()) {
            return Err(PresentError::InvalidHandle);
        }
        let parts = request.parts.len().max(1);
        let mut part = request.multipass_offset as usize;
        let mut used = 0;
        let mut pass = Pass::Complete;
        while part < parts {
            // Without parts the whole destination is meant.
            let rect = request.parts.get(part).unwrap_or(request.destination);
            if let Some(command) = copy.command(rect) {
                match write(request, channel.id(), used, &command) {
                    Some(end) => used = end,
                    None if used == 0 => return Err(PresentError::InsufficientResources),
                    None => {
                        pass = Pass::More;
                        break;
                    }
                }
            }
            part = part.saturating_add(1);
        }
        request.multipass_offset = u32::try_from(part).unwrap_or(u32::MAX);
        request.output.set_used(used);
        request.output.set_packet(Packet::render(), Some(channel));
        Ok(pass)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn rect(left: i32, top: i32, right: i32, bottom: i32) -> Rect {
        Rect { left, top, right, bottom }
    }

    #[test]
    fn texels_are_alike_in_format_and_number_of_samples() {
        let one = AllocationRequest::texture_2d(1, 4, 2, 8, 8);
        let of = |samples| AllocationRequest { nr_samples: samples, ..one };
        assert!(alike(&one, &AllocationRequest { width: 4, ..one }));
        assert!(!alike(&one, &AllocationRequest { format: 67, ..one }));
        assert!(alike(&of(0), &of(1)) && alike(&of(4), &of(4)));
        assert!(!alike(&of(1), &of(4)) && !alike(&of(4), &of(0)));
    }

    #[test]
    fn rectangles_meet_or_do_not() {
        assert_eq!(intersection(rect(0, 0, 4, 4), rect(2, 1, 9, 3)), Some(rect(2, 1, 4, 3)));
        assert_eq!(intersection(rect(0, 0, 4, 4), rect(4, 0, 8, 4)), None);
        assert_eq!(intersection(rect(0, 0, 4, 4), rect(3, 3, 1, 1)), None, "upside down");
        assert_eq!(width(rect(i32::MIN, 0, i32::MAX, 1)), None);
    }
}
