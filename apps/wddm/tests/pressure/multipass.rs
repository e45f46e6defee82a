//! Command buffers that one DMA buffer does not hold: Render splits them, between commands and nowhere else.

use ntoskrnl::PacketStage;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use virtgpu_protocol::{CommandHeader, Transfer, kind};
use virtgpu_umd::builder::{AllocationUse, Batch, Patch};
use virtgpu_umd::client::{Client, Context, Device, Texture};
use virtgpu_umd::virgl::{Access, Region, Stream};
use wddm_bench::bench::{Bench, Options};
use wddm_sys::wddm3_2::D3DKMT_RENDER;
use wddm_sys::{Record, STATUS_INVALID_USER_BUFFER, STATUS_SUCCESS};

use crate::common::{Packets, bench, calls, client, close, finish, part, picture, pixels, status};

/// Texels of the picture that is drawn on, and of each stroke.
const WIDTH: u32 = 256;
const STROKE: u32 = 8;
/// Bytes of the DMA buffer and patch locations that one pass has, where nothing is limited.
const DMA_BYTES: usize = 65 * 4096;
const PATCHES: usize = 4096;
/// A frame: the length of its message and a tag, the message, room for the response's header.
const fn frame(message: usize) -> usize {
    8 + message.next_multiple_of(8) + 24
}
/// The frame of a SUBMIT of so many strokes, each a clear_texture of 13 dwords.
const fn strokes(count: usize) -> usize {
    frame(32 + count * 13 * 4)
}

/// A command of the user's buffer.
#[derive(Clone, Copy, Debug)]
enum Piece {
    Nop { dwords: usize },
    Strokes { count: usize },
    Fetch,
}

impl Piece {
    /// Bytes of the DMA buffer, and patch locations, that it takes.
    fn takes(self) -> (usize, usize) {
        match self {
            Self::Nop { .. } => (0, 0),
            Self::Strokes { count } => (strokes(count), count),
            Self::Fetch => (frame(24 + 48), 1),
        }
    }
}

/// How many passes it takes to put these into DMA buffers in order.
fn passes(pieces: &[Piece], room: usize) -> u64 {
    let (mut passes, mut used, mut patched) = (1, 0, 0);
    for (bytes, patches) in pieces.iter().map(|piece| piece.takes()) {
        if used + bytes > room || patched + patches > PATCHES {
            (passes, used, patched) = (passes + 1, 0, 0);
        }
        (used, patched) = (used + bytes, patched + patches);
    }
    passes
}

/// Someone who draws on a picture, and knows what it must look like.
struct Painter {
    bench: Bench,
    client: Client,
    device: Device,
    context: Context,
    texture: Texture,
    expected: Vec<u32>,
    drawn: u32,
}

impl Painter {
    /// On a bench whose DMA buffers are smaller than the driver asks for, if there is a limit.
    fn new(limit: Option<usize>) -> Self {
        let dma_buffer_limit = limit.map(|bytes| bytes as u32);
        let bench = bench(Options {
            port: dxgkrnl::Options { dma_buffer_limit, ..Default::default() },
            ..Options::default()
        });
        let client = client(&bench);
        let device = client.create_device().unwrap();
        let mut context = client.create_context(device, None).unwrap();
        let texture = client.create_texture(device, &picture(WIDTH, 1)).unwrap();
        // Lists longer than what one pass gives out.
        let mut args = D3DKMT_RENDER::zeroed();
        args.Anonymous.hContext = context.handle;
        args.Flags.set_ResizeCommandBuffer(true);
        args.Flags.set_ResizePatchLocationList(true);
        args.NewCommandBufferSize = 2 << 20;
        args.NewPatchLocationListSize = 1 << 15;
        assert_eq!(client.process().render(&mut args), STATUS_SUCCESS);
        client.render(&mut context, &Batch::default()).unwrap();
        // These were packets too.
        finish(&client, device, &context);
        assert_eq!((context.limits().command_bytes, context.limits().patches), (2 << 20, 1 << 15));
        Self { bench, client, device, context, texture, expected: vec![0; WIDTH as usize], drawn: 0 }
    }

    /// The command buffer; each stroke has a colour and a place of its own. Those of the first `executed` pieces come
    /// to be expected.
    fn batch(&mut self, pieces: &[Piece], executed: usize) -> Batch {
        let mut batch = Batch {
            allocations: vec![AllocationUse { allocation: self.texture.allocation, access: Access::Write }],
            ..Batch::default()
        };
        for (index, piece) in pieces.iter().enumerate() {
            let start = batch.commands.len() + CommandHeader::SIZE;
            let mut patch = |offset: usize| {
                batch.patches.push(Patch { allocation_index: 0, offset: (start + offset) as u32 });
            };
            let (kind, body) = match *piece {
                Piece::Nop { dwords } => (kind::NOP, vec![0xEE; dwords * 4]),
                Piece::Fetch => {
                    patch(Transfer::RESOURCE_OFFSET as usize);
                    let all = part(&self.texture.request, 0, 0, WIDTH, 1);
                    (kind::TRANSFER_FROM_HOST, all.encode().to_vec())
                }
                Piece::Strokes { count } => {
                    let mut stream = Stream::new();
                    for _ in 0..count {
                        self.drawn += 1;
                        let (color, x) = (self.drawn, self.drawn * 5 % (WIDTH - STROKE));
                        let region = Region::rect(x, 0, STROKE, 1);
                        stream.clear_texture(self.texture.allocation, 0, region, [color, 0, 0, 0]);
                        if index < executed {
                            self.expected[x as usize..(x + STROKE) as usize].fill(color);
                        }
                    }
                    stream.references().iter().for_each(|reference| patch(reference.dword * 4));
                    (kind::SUBMIT, stream.dwords().iter().flat_map(|dword| dword.to_le_bytes()).collect())
                }
            };
            batch.commands.extend(CommandHeader { kind, bytes: body.len() as u32 }.encode());
            batch.commands.extend(body);
        }
        batch
    }

    /// Renders these in one call. Answers how many passes and packets that took.
    fn paint(&mut self, pieces: &[Piece]) -> (u64, u64) {
        let batch = self.batch(pieces, pieces.len());
        let packets = Packets::of(&self.bench);
        let before = calls(&self.bench, "DxgkDdiRender");
        self.client.render(&mut self.context, &batch).unwrap();
        let taken = calls(&self.bench, "DxgkDdiRender") - before;
        finish(&self.client, self.device, &self.context);
        let fences = packets.fences(PacketStage::Completed, false);
        assert!(fences.is_sorted(), "{fences:?}");
        (taken, fences.len() as u64)
    }

    fn is_right(&mut self) -> bool {
        let shown = pixels(&self.client, self.device, &mut self.context, &self.texture);
        shown == self.expected.iter().flat_map(|texel| texel.to_le_bytes()).collect::<Vec<_>>()
    }

    fn close(self) {
        self.client.close().unwrap();
        assert_eq!(close(self.bench).device.errors, 0);
    }
}

#[test]
fn a_buffer_larger_than_a_dma_buffer_takes_several() {
    let mut painter = Painter::new(None);
    // Small in the command buffer, but each has a frame.
    let small = vec![Piece::Strokes { count: 1 }; 3000];
    // And what is larger than three DMA buffers already.
    let large = vec![Piece::Nop { dwords: 210_000 }, Piece::Strokes { count: 4 }];
    let mut mixed = vec![Piece::Strokes { count: 100 }; 160];
    mixed.push(Piece::Fetch);
    for (pieces, expected) in [(small, 2), (large, 1), (mixed, 4)] {
        assert_eq!(passes(&pieces, DMA_BYTES), expected);
        assert_eq!(painter.paint(&pieces), (expected, expected));
        assert!(painter.is_right());
    }
    painter.close();
}

/// A DMA buffer is used to its last byte, and not beyond.
#[test]
fn at_the_exact_size() {
    let one = strokes(1);
    for (room, commands, expected) in [
        (10 * one, 10, 1),
        (10 * one - 1, 10, 2),
        (10 * one + one - 1, 11, 2),
        (10 * one, 11, 2),
        (10 * one, 20, 2),
        (10 * one, 21, 3),
        (one, 5, 5),
    ] {
        let mut painter = Painter::new(Some(room));
        let mut pieces = vec![Piece::Strokes { count: 1 }; commands];
        assert_eq!(painter.paint(&pieces), (expected, expected), "{commands} of {one} bytes in {room}");
        // What takes no room begins no DMA buffer.
        pieces.push(Piece::Nop { dwords: 7 });
        assert_eq!(painter.paint(&pieces), (expected, expected), "and a NOP");
        // A pass goes on at a NOP as at anything else.
        pieces.splice(..0, [Piece::Nop { dwords: 0 }; 3]);
        pieces.insert(3 + commands.min(10), Piece::Nop { dwords: 3 });
        assert_eq!(painter.paint(&pieces), (expected, expected), "and more NOPs");
        assert!(painter.is_right());
        painter.close();
    }
}

/// The DMA buffer has room for more; the list of patch locations has not.
#[test]
fn a_full_patch_list_splits_too() {
    let mut painter = Painter::new(None);
    for (count, commands, expected) in [(64, 64, 1), (64, 65, 2), (100, 40, 1), (100, 41, 2), (4096, 1, 1)] {
        let pieces = vec![Piece::Strokes { count }; commands];
        assert!(commands * strokes(count) <= DMA_BYTES);
        assert_eq!(painter.paint(&pieces), (expected, expected), "{commands} with {count} patches each");
        assert!(painter.is_right());
    }
    painter.close();
}

/// A command that no DMA buffer holds is refused; what comes before it in the buffer has been queued by then, and the
/// context stays.
#[test]
fn a_command_for_which_there_is_no_room_is_refused() {
    for (limit, good, bad) in [(Some(strokes(3)), 3, 4), (Some(strokes(4) - 1), 3, 4), (None, 4096, 4097)] {
        let mut painter = Painter::new(limit);
        let (good, bad) = (Piece::Strokes { count: good }, Piece::Strokes { count: bad });
        for (pieces, executed) in [(vec![bad], 0), (vec![good, bad], 1), (vec![good, good, bad, good], 2)] {
            let batch = painter.batch(&pieces, executed);
            let before = calls(&painter.bench, "DxgkDdiRender");
            let refused = status(painter.client.render(&mut painter.context, &batch));
            assert_eq!(refused, STATUS_INVALID_USER_BUFFER);
            // It is not tried again and again.
            assert_eq!(calls(&painter.bench, "DxgkDdiRender") - before, executed as u64 + 1);
            assert!(painter.is_right());
        }
        assert_eq!(painter.paint(&[good, good]), (2, 2));
        assert!(painter.is_right());
        painter.close();
    }
}

#[test]
fn any_commands_in_any_dma_buffer() {
    let piece = prop_oneof![
        1 => (0usize..40).prop_map(|dwords| Piece::Nop { dwords }),
        4 => (1usize..7).prop_map(|count| Piece::Strokes { count }),
        1 => Just(Piece::Fetch),
    ];
    let strategy = (prop::collection::vec(piece, 1..40), strokes(6)..2000);
    let config = Config { cases: 40, failure_persistence: None, ..Config::default() };
    let tested = TestRunner::new(config).run(&strategy, |(pieces, room)| {
        let mut painter = Painter::new(Some(room));
        let expected = passes(&pieces, room);
        prop_assert_eq!(painter.paint(&pieces), (expected, expected));
        prop_assert!(painter.is_right());
        painter.close();
        Ok(())
    });
    tested.unwrap_or_else(|error| panic!("{error}"));
}
