//! How commands lie in a DMA buffer, and how a user's command buffer becomes that.
//!
//! A frame is a length, a tag, the message to the device, and room for its response: the device is given the two parts,
//! everything between is the driver's. Frames begin at multiples of eight and follow each other without gaps; a buffer is
//! split between frames only, and patched inside messages only.

use virtgpu_protocol::{CommandHeader, MAX_SUBMIT_DWORDS, Transfer, kind};
use wddm::RenderError;
use wddm::nt::user::UserFault;
use wddm::pageable;
use wddm::render::{Pass, PatchLocation};

use crate::virtio::wire;

/// Bytes of a DMA buffer and of a paging buffer: the longest SUBMIT, or the longest list of pages, with its frames; in
/// whole pages.
pub const DMA_BYTES: usize = 65 * 4096;
const _: () = assert!(Frame::bytes(wire::SUBMIT_3D + MAX_SUBMIT_DWORDS as usize * 4) <= DMA_BYTES);

/// Bytes before a frame's message.
const HEAD: usize = 8;
const ALIGNMENT: usize = 8;

/// What a frame is to the ring.
pub mod tag {
    /// A command.
    pub const COMMAND: u32 = 0;
    /// DETACH_BACKING: of no use unless the resource has backing.
    pub const DETACH_BACKING: u32 = 1;
    /// ATTACH_BACKING.
    pub const ATTACH_BACKING: u32 = 2;
}

/// A frame's parts, in bytes from the buffer's beginning.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Frame {
    /// The frame.
    pub start: usize,
    /// The message.
    pub request: usize,
    /// Bytes of the message.
    pub length: usize,
    /// The response.
    pub response: usize,
    /// One past the frame.
    pub end: usize,
}

impl Frame {
    /// Bytes of a frame with a message of `length`.
    pub const fn bytes(length: usize) -> usize {
        length.next_multiple_of(ALIGNMENT).saturating_add(HEAD).saturating_add(wire::HEADER)
    }

    /// A frame at `start`; None if it does not end by `limit`.
    pub fn new(start: usize, length: usize, limit: usize) -> Option<Self> {
        let request = start.checked_add(HEAD)?;
        let response = request.checked_add(length.checked_next_multiple_of(ALIGNMENT)?)?;
        let end = response.checked_add(wire::HEADER)?;
        if end > limit { None } else { Some(Self { start, request, length, response, end }) }
    }

    /// The frame's head.
    pub fn head(&self, tag: u32) -> [u8; HEAD] {
        let mut head = [0; HEAD];
        let length = u32::try_from(self.length).unwrap_or(0).to_le_bytes();
        for (to, from) in head.iter_mut().zip(length.into_iter().chain(tag.to_le_bytes())) {
            *to = from;
        }
        head
    }
}

/// What a translation reads and writes.
pub trait Buffers {
    /// Bytes of the command buffer, as claimed.
    fn command_bytes(&self) -> usize;
    /// Copies out of the command buffer.
    fn read(&self, offset: usize, to: &mut [u8]) -> Result<(), UserFault>;
    /// Patch locations, as claimed.
    fn patches(&self) -> usize;
    /// Copies a patch location out.
    fn patch(&self, index: usize) -> Result<PatchLocation, UserFault>;
    /// The host's number of an allocation of the list; 0 for one that unbinds, None beyond the list.
    fn resource(&self, index: u32) -> Option<u32>;
    /// Whether an allocation of the list has an address already.
    fn placed(&self, index: u32) -> bool;
    /// The host's number of the context.
    fn context(&self) -> u32;
    /// Bytes of the DMA buffer.
    fn room(&self) -> usize;
    /// Patch locations that still fit.
    fn patch_room(&self) -> usize;
    /// Copies from the command buffer to the DMA buffer.
    fn copy(&mut self, from: usize, to: usize, length: usize) -> Result<(), UserFault>;
    /// Writes to the DMA buffer.
    fn write(&mut self, to: usize, bytes: &[u8]) -> Option<()>;
    /// Adds a patch location; false when the list is full.
    fn push(&mut self, location: PatchLocation) -> bool;
}

/// How far a translation came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progress {
    /// Whether there is more to do.
    pub pass: Pass,
    /// Bytes of the command buffer that are done.
    pub offset: usize,
    /// Bytes of the DMA buffer that are used.
    pub used: usize,
}

/// A command whose header makes sense.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Shape {
    Nop,
    Submit,
    Transfer(u32),
}

#[pageable]
fn shape(header: CommandHeader, left: usize) -> Result<Shape, RenderError> {
    let CommandHeader { kind, bytes } = header;
    let shape = match kind {
        kind::NOP => Shape::Nop,
        kind::SUBMIT if bytes != 0 && bytes / 4 <= MAX_SUBMIT_DWORDS => Shape::Submit,
        kind::TRANSFER_TO_HOST if bytes as usize == Transfer::SIZE => {
            Shape::Transfer(wire::kind::TRANSFER_TO_HOST_3D)
        }
        kind::TRANSFER_FROM_HOST if bytes as usize == Transfer::SIZE => {
            Shape::Transfer(wire::kind::TRANSFER_FROM_HOST_3D)
        }
        _ => return Err(RenderError::IllegalInstruction),
    };
    if !bytes.is_multiple_of(4) {
        return Err(RenderError::IllegalInstruction);
    }
    if bytes as usize > left { Err(RenderError::InvalidUserBuffer) } else { Ok(shape) }
}

const fn fault(_: UserFault) -> RenderError {
    RenderError::InvalidUserBuffer
}

/// Translates commands from byte `offset` on, as many as fit.
///
/// Every byte is read once and judged on the copy (rule S28); a SUBMIT's stream is opaque, so that its copy is what the
/// device gets. Patch locations that do not ascend, are unaligned, or lie anywhere but in a stream or in a transfer's
/// resource are refused, so that none ever reaches a header.
#[pageable]
pub fn translate<B: Buffers>(buffers: &mut B, offset: usize) -> Result<Progress, RenderError> {
    let mut work = Translation { buffers, patch: 0, last_patch: None, used: 0 };
    let total = work.buffers.command_bytes();
    let mut offset = offset;
    if offset > total {
        return Err(RenderError::InvalidUserBuffer);
    }
    work.skip_patches(offset)?;
    while offset < total {
        match work.command(offset, total)? {
            Some(end) => offset = end,
            None if work.used == 0 => return Err(RenderError::InvalidUserBuffer),
            None => return Ok(Progress { pass: Pass::More, offset, used: work.used }),
        }
    }
    if work.patch < work.buffers.patches() {
        return Err(RenderError::InvalidParameter);
    }
    Ok(Progress { pass: Pass::Complete, offset, used: work.used })
}

struct Translation<'b, B> {
    buffers: &'b mut B,
    /// The next patch location.
    patch: usize,
    last_patch: Option<u32>,
    used: usize,
}

impl<B: Buffers> Translation<'_, B> {
    /// Passes over what an earlier pass has done.
    #[pageable]
    fn skip_patches(&mut self, offset: usize) -> Result<(), RenderError> {
        if offset == 0 {
            return Ok(());
        }
        while self.patch < self.buffers.patches() {
            let location = self.buffers.patch(self.patch).map_err(fault)?;
            if location.patch_offset as usize >= offset {
                break;
            }
            self.patch = self.patch.saturating_add(1);
        }
        Ok(())
    }

    /// How many patch locations come before byte `end`.
    #[pageable]
    fn patches_before(&self, end: usize) -> Result<usize, RenderError> {
        let mut index = self.patch;
        while index < self.buffers.patches() {
            let location = self.buffers.patch(index).map_err(fault)?;
            if location.patch_offset as usize >= end {
                break;
            }
            index = index.saturating_add(1);
        }
        Ok(index.saturating_sub(self.patch))
    }

    /// Translates the command at `offset`. Answers where it ends; None if there is no room for it.
    #[pageable]
    fn command(&mut self, offset: usize, total: usize) -> Result<Option<usize>, RenderError> {
        let short = RenderError::InvalidUserBuffer;
        let body = offset.checked_add(CommandHeader::SIZE).ok_or(short)?;
        let left = total.checked_sub(body).ok_or(short)?;
        let mut header = [0; CommandHeader::SIZE];
        self.buffers.read(offset, &mut header).map_err(fault)?;
        let header = CommandHeader::decode(&header).map_err(|_| short)?;
        let shape = shape(header, left)?;
        let bytes = header.bytes as usize;
        let end = body.checked_add(bytes).ok_or(short)?;
        let length = match shape {
            Shape::Nop => 0,
            Shape::Submit => wire::SUBMIT_3D.saturating_add(bytes),
            Shape::Transfer(_) => wire::TRANSFER_3D,
        };
        let patches = self.patches_before(end)?;
        if shape == Shape::Nop {
            return if patches == 0 { Ok(Some(end)) } else { Err(RenderError::InvalidParameter) };
        }
        let Some(frame) = Frame::new(self.used, length, self.buffers.room()) else { return Ok(None) };
        if patches > self.buffers.patch_room() {
            return Ok(None);
        }
        let message = match shape {
            Shape::Transfer(kind) => self.transfer(kind, body, &frame)?,
            _ => self.submit(header.bytes, body, &frame)?,
        };
        self.write(frame.start, &frame.head(tag::COMMAND))?;
        self.write(frame.response, &[0; wire::HEADER])?;
        for slot in 0..patches {
            self.place_patch(shape, body, message, (frame.start, slot))?;
        }
        if patches == 0 && shape != Shape::Submit {
            // A transfer of nothing.
            return Err(RenderError::InvalidParameter);
        }
        self.used = frame.end;
        Ok(Some(end))
    }

    fn write(&mut self, to: usize, bytes: &[u8]) -> Result<(), RenderError> {
        self.buffers.write(to, bytes).ok_or(RenderError::InvalidUserBuffer)
    }

    /// Answers where the stream begins in the DMA buffer.
    #[pageable]
    fn submit(&mut self, bytes: u32, body: usize, frame: &Frame) -> Result<usize, RenderError> {
        let head = wire::submit_3d(self.buffers.context(), bytes);
        self.write(frame.request, &head)?;
        let stream = frame.request.saturating_add(wire::SUBMIT_3D);
        self.buffers.copy(body, stream, bytes as usize).map_err(fault)?;
        Ok(stream)
    }

    /// Answers where the transfer's body begins in the DMA buffer.
    #[pageable]
    fn transfer(&mut self, kind: u32, body: usize, frame: &Frame) -> Result<usize, RenderError> {
        let mut transfer = [0; Transfer::SIZE];
        self.buffers.read(body, &mut transfer).map_err(fault)?;
        let named = Transfer::decode(&transfer).map_err(|_| RenderError::InvalidUserBuffer)?.resource;
        if named != 0 {
            return Err(RenderError::PrivilegedInstruction);
        }
        let head: [u8; wire::HEADER] = wire::Message::new(kind, self.buffers.context()).bytes();
        self.write(frame.request, &head)?;
        let to = frame.request.saturating_add(wire::HEADER);
        self.write(to, &transfer)?;
        Ok(to)
    }

    /// Checks the next patch location, writes the resource there if it may be translated in advance, and passes the
    /// location on. A frame is not split: its patch locations share its beginning as the place to split at, and since
    /// the command needs all of them at once, each has a slot of its own (rule S33).
    #[pageable]
    fn place_patch(
        &mut self,
        shape: Shape,
        body: usize,
        message: usize,
        (split, slot): (usize, usize),
    ) -> Result<(), RenderError> {
        let bad = RenderError::InvalidParameter;
        let location = self.buffers.patch(self.patch).map_err(fault)?;
        let at = location.patch_offset as usize;
        let ascends = self.last_patch.is_none_or(|last| last < location.patch_offset);
        let fits = match shape {
            // Those behind it are the next command's.
            Shape::Submit => at >= body,
            Shape::Transfer(_) => at == body.saturating_add(Transfer::RESOURCE_OFFSET as usize),
            Shape::Nop => false,
        };
        if !ascends || !fits || !at.is_multiple_of(4) {
            return Err(bad);
        }
        let resource = self.buffers.resource(location.allocation_index).ok_or(RenderError::InvalidHandle)?;
        if resource == 0 && shape != Shape::Submit {
            return Err(RenderError::InvalidHandle);
        }
        let to = message.saturating_add(at.saturating_sub(body));
        // What has no address yet is Patch's to write (rule S30): until then nothing is named.
        let ahead = if self.buffers.placed(location.allocation_index) { resource } else { 0 };
        self.write(to, &ahead.to_le_bytes())?;
        let out = PatchLocation {
            allocation_index: location.allocation_index,
            slot_id: u32::try_from(slot).map_err(|_| bad)?,
            patch_offset: u32::try_from(to).map_err(|_| bad)?,
            split_offset: u32::try_from(split).map_err(|_| bad)?,
            ..PatchLocation::default()
        };
        if !self.buffers.push(out) {
            return Err(bad);
        }
        self.last_patch = Some(location.patch_offset);
        self.patch = self.patch.saturating_add(1);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec;
    use std::vec::Vec;

    /// What a translation of `command` reads and writes: allocation `n` is the host's resource `10 + n`.
    struct Mock {
        command: Vec<u8>,
        patches: Vec<(u32, u32)>,
        placed: Vec<bool>,
        dma: Vec<u8>,
        out: Vec<PatchLocation>,
        patch_room: usize,
    }

    impl Buffers for Mock {
        fn command_bytes(&self) -> usize {
            self.command.len()
        }
        fn read(&self, offset: usize, to: &mut [u8]) -> Result<(), UserFault> {
            let from = self.command.get(offset..offset + to.len()).ok_or(UserFault)?;
            to.copy_from_slice(from);
            Ok(())
        }
        fn patches(&self) -> usize {
            self.patches.len()
        }
        fn patch(&self, index: usize) -> Result<PatchLocation, UserFault> {
            let (allocation_index, patch_offset) = *self.patches.get(index).ok_or(UserFault)?;
            Ok(PatchLocation { allocation_index, patch_offset, ..PatchLocation::default() })
        }
        fn resource(&self, index: u32) -> Option<u32> {
            self.placed.get(index as usize).map(|_| 10 + index)
        }
        fn placed(&self, index: u32) -> bool {
            self.placed.get(index as usize).copied().unwrap_or(false)
        }
        fn context(&self) -> u32 {
            3
        }
        fn room(&self) -> usize {
            self.dma.len()
        }
        fn patch_room(&self) -> usize {
            self.patch_room - self.out.len()
        }
        fn copy(&mut self, from: usize, to: usize, length: usize) -> Result<(), UserFault> {
            let from = self.command.get(from..from + length).ok_or(UserFault)?;
            self.dma.get_mut(to..to + length).ok_or(UserFault)?.copy_from_slice(from);
            Ok(())
        }
        fn write(&mut self, to: usize, bytes: &[u8]) -> Option<()> {
            self.dma.get_mut(to..to + bytes.len())?.copy_from_slice(bytes);
            Some(())
        }
        fn push(&mut self, location: PatchLocation) -> bool {
            self.out.push(location);
            self.out.len() <= self.patch_room
        }
    }

    /// Two streams of four dwords each; the first names allocations 0 and 1, the second allocation 1.
    fn mock(room: usize, patch_room: usize) -> Mock {
        let stream = [kind::SUBMIT, 16, 0, 0, 0, 0].map(u32::to_le_bytes).concat();
        Mock {
            command: [&stream[..], &stream].concat(),
            patches: vec![(0, 8), (1, 20), (1, 24 + 12)],
            placed: vec![true, false],
            dma: vec![0xEE; room],
            out: Vec::new(),
            patch_room,
        }
    }

    const FRAME: usize = Frame::bytes(wire::SUBMIT_3D + 16);

    fn word(mock: &Mock, at: u32) -> u32 {
        u32::from_le_bytes(mock.dma[at as usize..at as usize + 4].try_into().unwrap())
    }

    #[test]
    fn references_of_a_command_share_its_beginning_and_no_slot() {
        let mut mock = mock(4096, 8);
        let progress = translate(&mut mock, 0).unwrap();
        assert_eq!(progress, Progress { pass: Pass::Complete, offset: 48, used: 2 * FRAME });
        let frame = FRAME as u32;
        let found: Vec<_> =
            mock.out.iter().map(|p| (p.allocation_index, p.slot_id, p.split_offset)).collect();
        assert_eq!(found, [(0, 0, 0), (1, 1, 0), (1, 0, frame)]);
        let stream = (HEAD + wire::SUBMIT_3D) as u32;
        let places: Vec<_> = mock.out.iter().map(|p| p.patch_offset).collect();
        assert_eq!(places, [stream, stream + 12, frame + stream + 4]);
        // What has no address yet is Patch's to write.
        let words: Vec<_> = places.iter().map(|at| word(&mock, *at)).collect();
        assert_eq!(words, [10, 0, 0]);
    }

    #[test]
    fn what_does_not_fit_is_another_pass() {
        for (room, patch_room) in [(FRAME, 8), (2 * FRAME - 1, 8), (4096, 2)] {
            let mut first = mock(room, patch_room);
            let progress = translate(&mut first, 0).unwrap();
            assert_eq!(progress, Progress { pass: Pass::More, offset: 24, used: FRAME });
            assert_eq!(first.out.len(), 2);
            let mut second = mock(room, patch_room);
            let progress = translate(&mut second, 24).unwrap();
            assert_eq!(progress, Progress { pass: Pass::Complete, offset: 48, used: FRAME });
            assert_eq!(second.out.len(), 1);
        }
        assert_eq!(translate(&mut mock(FRAME - 1, 8), 0), Err(RenderError::InvalidUserBuffer));
        assert_eq!(translate(&mut mock(4096, 1), 0), Err(RenderError::InvalidUserBuffer));
    }
}
