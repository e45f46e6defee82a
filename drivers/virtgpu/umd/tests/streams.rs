//! Encoder, walker and builder against each other and against known dwords.

use proptest::prelude::*;
use virtgpu_protocol::{Body, Commands, Transfer};
use virtgpu_umd::builder::{BuildError, Builder, Limits};
use virtgpu_umd::virgl::{
    Access, Allocation, BlitSide, EncodeError, Filter, Region, Stream, clear, format, object, op,
};
use virtgpu_umd::walk::{self, WalkError, WalkErrorKind};

const A: Allocation = Allocation(0x40);
const B: Allocation = Allocation(0x80);

/// The dwords of one encoded command and the positions of its references.
fn encoded(write: impl FnOnce(&mut Stream)) -> (Vec<u32>, Vec<(usize, u32, Access)>) {
    let mut stream = Stream::new();
    write(&mut stream);
    let references = stream.references().iter().map(|r| (r.dword, r.allocation.0, r.access)).collect();
    (stream.dwords().to_vec(), references)
}

#[test]
fn golden_dwords() {
    use Access::{Read, Write};
    assert_eq!(
        encoded(|s| s.create_surface(7, A, format::R8G8B8A8_UNORM, 1, (2, 3))),
        (vec![0x0005_0801, 7, 0, 67, 1, 0x0003_0002], vec![(2, A.0, Write)])
    );
    assert_eq!(encoded(|s| s.destroy_object(object::SURFACE, 7)), (vec![0x0001_0803, 7], vec![]));
    assert_eq!(encoded(|s| s.bind_object(object::BLEND, 9)), (vec![0x0001_0102, 9], vec![]));
    assert_eq!(encoded(|s| s.set_framebuffer(&[7, 8], 0).unwrap()), (vec![0x0004_0005, 2, 0, 7, 8], vec![]));
    assert_eq!(
        encoded(|s| s.clear(clear::COLOR0 | clear::DEPTH, [1.0, 0.5, 0.25, 0.0], 1.0, 9)),
        (vec![0x0008_0007, 5, 0x3f80_0000, 0x3f00_0000, 0x3e80_0000, 0, 0, 0x3ff0_0000, 9], vec![])
    );
    assert_eq!(
        encoded(|s| s.clear_texture(A, 2, Region::rect(1, 2, 3, 4), [0xff, 5, 6, 7])),
        (vec![0x000c_002f, 0, 2, 1, 2, 0, 3, 4, 1, 0xff, 5, 6, 7], vec![(1, A.0, Write)])
    );
    assert_eq!(
        encoded(|s| s.copy_region((A, 1), (2, 3, 4), (B, 5), Region::rect(6, 7, 8, 9))),
        (vec![0x000d_0011, 0, 1, 2, 3, 4, 0, 5, 6, 7, 0, 8, 9, 1], vec![(1, A.0, Write), (6, B.0, Read)])
    );
    let side = |allocation, x| BlitSide {
        allocation,
        level: x,
        format: format::B8G8R8A8_UNORM,
        region: Region { x, y: 2, z: 3, width: 4, height: 5, depth: 6 },
    };
    assert_eq!(
        encoded(|s| s.blit(&side(A, 10), &side(B, 20), Filter::Linear)),
        (
            vec![0x0015_0010, 0x10f, 0, 0, 0, 10, 1, 10, 2, 3, 4, 5, 6, 0, 20, 1, 20, 2, 3, 4, 5, 6],
            vec![(4, A.0, Write), (13, B.0, Read)]
        )
    );
    assert_eq!(
        encoded(|s| s.inline_write(A, 0, Region::rect(1, 2, 3, 1), 12, 0, &[1, 2, 3, 4, 5]).unwrap()),
        (vec![0x000d_0009, 0, 0, 0, 12, 0, 1, 2, 0, 3, 1, 1, 0x0403_0201, 5], vec![(1, A.0, Write)])
    );
    assert_eq!(encoded(|s| s.create_sub_context(3)), (vec![0x0001_001d, 3], vec![]));
    assert_eq!(encoded(|s| s.set_sub_context(3)), (vec![0x0001_001c, 3], vec![]));
    assert_eq!(encoded(|s| s.destroy_sub_context(3)), (vec![0x0001_001e, 3], vec![]));
}

#[test]
fn what_cannot_be_encoded() {
    let mut stream = Stream::new();
    assert_eq!(stream.set_framebuffer(&[1; 9], 0), Err(EncodeError::TooManyTargets(9)));
    let region = Region::rect(0, 0, 256, 256);
    let data = vec![0; 65_525 * 4];
    assert_eq!(stream.inline_write(A, 0, region, 1024, 0, &data), Err(EncodeError::TooLong(65_536)));
    assert!(stream.is_empty() && stream.references().is_empty());
    stream.inline_write(A, 0, region, 1024, 0, &data[4..]).unwrap();
    assert_eq!(stream.dwords().len(), 65_536);
}

fn positions(stream: &[u32]) -> Vec<usize> {
    walk::references(stream).unwrap().iter().map(|found| found.dword).collect()
}

fn command(op: u8, object: u8, payload: usize) -> Vec<u32> {
    let mut dwords = vec![u32::from(op) | u32::from(object) << 8 | (payload as u32) << 16];
    dwords.resize(payload + 1, 0);
    dwords
}

/// Commands that no encoder here writes: their resources as virglrenderer's decoder reads them.
#[test]
fn table_of_foreign_commands() {
    for (op, object, payload, expected) in [
        (op::CREATE_OBJECT, object::SAMPLER_VIEW, 6, &[2][..]),
        (op::CREATE_OBJECT, object::MSAA_SURFACE, 6, &[2]),
        (op::CREATE_OBJECT, object::STREAMOUT_TARGET, 4, &[2]),
        (op::CREATE_OBJECT, object::QUERY, 4, &[4]),
        (op::CREATE_OBJECT, object::SHADER, 30, &[]),
        (op::SET_VERTEX_BUFFERS, 0, 9, &[3, 6, 9]),
        (op::SET_VERTEX_BUFFERS, 0, 0, &[]),
        (op::SET_INDEX_BUFFER, 0, 1, &[1]),
        (op::SET_INDEX_BUFFER, 0, 3, &[1]),
        (op::SET_UNIFORM_BUFFER, 0, 5, &[5]),
        (op::SET_CONSTANT_BUFFER, 0, 18, &[]),
        (op::DRAW_VBO, 0, 12, &[]),
        (op::DRAW_VBO, 0, 14, &[]),
        (op::DRAW_VBO, 0, 20, &[15, 20]),
        (op::SET_SHADER_BUFFERS, 0, 8, &[5, 8]),
        (op::SET_SHADER_IMAGES, 0, 12, &[7, 12]),
        (op::SET_ATOMIC_BUFFERS, 0, 7, &[4, 7]),
        (op::LAUNCH_GRID, 0, 8, &[7]),
        (op::GET_QUERY_RESULT_QBO, 0, 6, &[2]),
        (op::TRANSFER3D, 0, 13, &[1]),
        (op::COPY_TRANSFER3D, 0, 14, &[1, 12]),
        (op::END_TRANSFERS, 0, 0, &[]),
        (op::PIPE_RESOURCE_SET_TYPE, 0, 10, &[1]),
        (op::GET_MEMORY_INFO, 0, 1, &[1]),
        (op::CREATE_VIDEO_CODEC, 0, 7, &[]),
        (op::CREATE_VIDEO_CODEC, 0, 8, &[]),
        (op::DESTROY_VIDEO_CODEC, 0, 1, &[]),
        (op::CREATE_VIDEO_BUFFER, 0, 5, &[5]),
        (op::CREATE_VIDEO_BUFFER, 0, 7, &[5, 6, 7]),
        (op::DESTROY_VIDEO_BUFFER, 0, 1, &[]),
        (op::BEGIN_FRAME, 0, 2, &[]),
        (op::DECODE_MACROBLOCK, 0, 0, &[]),
        (op::DECODE_BITSTREAM, 0, 5, &[3, 4]),
        (op::ENCODE_BITSTREAM, 0, 5, &[3, 4, 5]),
        (op::END_FRAME, 0, 2, &[]),
        (op::GET_PIPE_RESOURCE_LAYOUT, 0, 2, &[1, 2]),
    ] {
        let mut stream = command(op::NOP, 0, 2);
        stream.extend(command(op, object, payload));
        let expected: Vec<_> = expected.iter().map(|at| at + 3).collect();
        assert_eq!(positions(&stream), expected, "opcode {op} object {object} of {payload} dwords");
    }
}

/// What becomes of each resource of a video command.
#[test]
fn video_reads_and_writes() {
    use Access::{Read, Write};
    let access = |op, payload| -> Vec<_> {
        walk::references(&command(op, 0, payload)).unwrap().iter().map(|found| found.access).collect()
    };
    assert_eq!(access(op::CREATE_VIDEO_BUFFER, 6), [Write, Write]);
    assert_eq!(access(op::DECODE_BITSTREAM, 5), [Read, Read]);
    assert_eq!(access(op::ENCODE_BITSTREAM, 5), [Write, Read, Write]);
}

#[test]
fn walker_refuses() {
    let refused = |stream: &[u32]| walk::references(stream).unwrap_err();
    let at = |dword, kind| WalkError { dword, kind };
    for op in [op::PIPE_RESOURCE_CREATE, 64, 255] {
        assert_eq!(refused(&command(op, 0, 20)), at(0, WalkErrorKind::UnknownOpcode(op)));
    }
    assert_eq!(refused(&command(op::CREATE_OBJECT, 12, 5)), at(0, WalkErrorKind::UnknownObject(12)));
    assert_eq!(refused(&command(op::BLIT, 0, 12)), at(0, WalkErrorKind::TooShort(op::BLIT)));
    for (op, payload) in [
        (op::CREATE_VIDEO_BUFFER, 4),
        (op::DECODE_BITSTREAM, 3),
        (op::ENCODE_BITSTREAM, 4),
        (op::GET_PIPE_RESOURCE_LAYOUT, 1),
    ] {
        assert_eq!(refused(&command(op, 0, payload)), at(0, WalkErrorKind::TooShort(op)));
    }
    for op in op::CREATE_VIDEO_CODEC..=op::END_FRAME {
        let whole = [command(op::NOP, 0, 0), command(op, 0, 8)].concat();
        assert_eq!(refused(&whole[..whole.len() - 1]), at(1, WalkErrorKind::Truncated));
    }
    let mut cut = command(op::NOP, 0, 0);
    cut.extend(&command(op::CLEAR, 0, 8)[..8]);
    assert_eq!(refused(&cut), at(1, WalkErrorKind::Truncated));
}

#[test]
fn recorded_streams_lose_their_ids() {
    let mut dwords = command(op::SET_VERTEX_BUFFERS, 0, 6);
    dwords[3] = 77;
    let stream = Stream::recorded(dwords.clone(), |id| (id == 77).then_some(A)).unwrap();
    assert_eq!(stream.dwords()[3], 0);
    assert_eq!(stream.references().len(), 1, "the empty slot is no reference");
    assert_eq!(stream.references()[0].allocation, A);
    let error = Stream::recorded(dwords, |_| None).unwrap_err();
    assert_eq!(error, WalkError { dword: 3, kind: WalkErrorKind::UnknownResource(77) });
}

#[derive(Clone, Debug)]
enum Step {
    Surface(u32, u32),
    Framebuffer(usize),
    Clear,
    ClearTexture(u32),
    Copy(u32, u32),
    Blit(u32, u32),
    Write(u32, usize),
    SubContext(u32),
}

fn step() -> impl Strategy<Value = Step> {
    let alloc = 1u32..9;
    prop_oneof![
        (any::<u32>(), alloc.clone()).prop_map(|(h, a)| Step::Surface(h, a)),
        (0usize..9).prop_map(Step::Framebuffer),
        Just(Step::Clear),
        alloc.clone().prop_map(Step::ClearTexture),
        (alloc.clone(), alloc.clone()).prop_map(|(a, b)| Step::Copy(a, b)),
        (alloc.clone(), alloc.clone()).prop_map(|(a, b)| Step::Blit(a, b)),
        (alloc, 0usize..70).prop_map(|(a, n)| Step::Write(a, n)),
        any::<u32>().prop_map(Step::SubContext),
    ]
}

fn encode(steps: &[Step]) -> Stream {
    let mut s = Stream::new();
    let region = Region::rect(1, 2, 3, 4);
    for step in steps {
        match *step {
            Step::Surface(handle, a) => s.create_surface(handle, Allocation(a), 67, 0, (0, 0)),
            Step::Framebuffer(n) => s.set_framebuffer(&vec![5; n.min(8)], 6).unwrap(),
            Step::Clear => s.clear(4, [1.0; 4], 0.0, 0),
            Step::ClearTexture(a) => s.clear_texture(Allocation(a), 0, region, [9; 4]),
            Step::Copy(a, b) => s.copy_region((Allocation(a), 0), (0, 0, 0), (Allocation(b), 0), region),
            Step::Blit(a, b) => {
                let side = |a| BlitSide { allocation: Allocation(a), level: 0, format: 67, region };
                s.blit(&side(a), &side(b), Filter::Nearest);
            }
            Step::Write(a, n) => s.inline_write(Allocation(a), 0, region, 4, 4, &vec![0xAB; n]).unwrap(),
            Step::SubContext(id) => {
                s.create_sub_context(id);
                s.set_sub_context(id);
                s.destroy_sub_context(id);
            }
        }
    }
    s
}

/// The stream and its references again, read back from batches.
fn replay(batches: &[virtgpu_umd::builder::Batch]) -> (Vec<u32>, Vec<(usize, Allocation)>) {
    let (mut dwords, mut references) = (Vec::new(), Vec::new());
    for batch in batches {
        let mut patches = batch.patches.iter().peekable();
        for command in Commands::new(&batch.commands).map(Result::unwrap) {
            let Body::Submit(body) = command.body else { continue };
            let mut at = command.body_offset();
            for dword in body.chunks(4) {
                if let Some(patch) = patches.next_if(|patch| patch.offset == at) {
                    let used = batch.allocations[patch.allocation_index as usize];
                    references.push((dwords.len(), used.allocation));
                }
                dwords.push(u32::from_le_bytes(dword.try_into().unwrap()));
                at += 4;
            }
        }
        assert!(patches.next().is_none(), "a patch that no command takes, or not ascending");
    }
    (dwords, references)
}

proptest! {
    #[test]
    fn walker_never_panics(stream in proptest::collection::vec(any::<u32>(), 0..80)) {
        let _ = walk::references(&stream);
    }

    /// The walker finds exactly the references the encoder made, and the access it noted.
    #[test]
    fn walker_agrees_with_encoder(steps in proptest::collection::vec(step(), 0..40)) {
        let stream = encode(&steps);
        let found = walk::references(stream.dwords()).unwrap();
        let made: Vec<_> =
            stream.references().iter().map(|r| walk::Found { dword: r.dword, access: r.access }).collect();
        prop_assert_eq!(found, made);
        prop_assert!(stream.references().iter().all(|r| stream.dwords()[r.dword] == 0));
    }

    /// However it is cut, the stream comes back whole, cut at command boundaries, within the limits.
    #[test]
    fn batches_hold_the_stream(
        steps in proptest::collection::vec(step(), 0..40),
        command_bytes in 136usize..800, allocations in 3usize..10, patches in 2usize..20,
        submit_dwords in 30usize..120,
    ) {
        let mut stream = encode(&steps);
        stream.touch(B, Access::Write);
        let limits = Limits { command_bytes, allocations, patches, submit_dwords };
        let mut builder = Builder::new(limits);
        builder.stream(&stream).unwrap();
        let batches = builder.finish();
        for batch in &batches {
            prop_assert!(batch.commands.len() <= command_bytes);
            prop_assert!(batch.allocations.len() <= allocations);
            prop_assert!(batch.patches.len() <= patches);
            prop_assert!(batch.allocations.iter().any(|used| used.allocation == B));
            let mut listed: Vec<_> = batch.allocations.iter().map(|used| used.allocation).collect();
            listed.sort_unstable();
            listed.dedup();
            prop_assert_eq!(listed.len(), batch.allocations.len());
            for command in Commands::new(&batch.commands).map(Result::unwrap) {
                let Body::Submit(body) = command.body else { panic!("only SUBMITs went in") };
                prop_assert!(body.len() / 4 <= submit_dwords);
                let dwords: Vec<_> = body.chunks(4).map(|b| u32::from_le_bytes(b.try_into().unwrap())).collect();
                prop_assert!(walk::commands(&dwords).all(|command| command.is_ok()), "cut inside a command");
            }
        }
        let (dwords, references) = replay(&batches);
        prop_assert_eq!(&dwords, stream.dwords());
        let expected: Vec<_> = stream.references().iter().map(|r| (r.dword, r.allocation)).collect();
        prop_assert_eq!(references, expected);
    }
}

#[test]
fn one_batch_when_everything_fits() {
    let mut stream = Stream::new();
    stream.clear_texture(A, 0, Region::rect(0, 0, 4, 4), [1, 0, 0, 0]);
    stream.copy_region((B, 0), (0, 0, 0), (A, 0), Region::rect(0, 0, 4, 4));
    let mut builder = Builder::new(Limits::default());
    builder.stream(&stream).unwrap();
    builder.stream(&stream).unwrap();
    let transfer = Transfer {
        x: 0,
        y: 0,
        z: 0,
        width: 4,
        height: 4,
        depth: 1,
        offset: 0,
        resource: 99,
        level: 0,
        stride: 16,
        layer_stride: 64,
    };
    builder.transfer_from_host(B, &transfer).unwrap();
    let batches = builder.finish();
    assert_eq!(batches.len(), 1);
    let bodies: Vec<_> = Commands::new(&batches[0].commands).map(|c| c.unwrap().body).collect();
    assert_eq!(bodies.len(), 2, "the two streams share a SUBMIT");
    assert_eq!(bodies[1], Body::TransferFromHost(Transfer { resource: 0, ..transfer }));
    assert_eq!(batches[0].allocations.len(), 2);
    assert!(batches[0].allocations.iter().all(|used| used.access == Access::Write));
    let offsets: Vec<_> = batches[0].patches.iter().map(|p| p.offset).collect();
    let stream_bytes = stream.dwords().len() as u32 * 4;
    assert_eq!(offsets, [12, 64, 84, 12 + 108, 64 + 108, 84 + 108, 8 + 2 * stream_bytes + 8 + 32]);
}

#[test]
fn what_cannot_fit_is_refused() {
    let mut stream = Stream::new();
    stream.copy_region((B, 0), (0, 0, 0), (A, 0), Region::rect(0, 0, 4, 4));
    let refused = |limits| Builder::new(limits).stream(&stream).unwrap_err();
    let too_large = BuildError::TooLarge { dword: 0 };
    assert_eq!(refused(Limits { command_bytes: 63, ..Limits::default() }), too_large);
    assert_eq!(refused(Limits { allocations: 1, ..Limits::default() }), too_large);
    assert_eq!(refused(Limits { patches: 1, ..Limits::default() }), too_large);
    assert_eq!(refused(Limits { submit_dwords: 13, ..Limits::default() }), too_large);
    let mut exact = Builder::new(Limits { command_bytes: 64, allocations: 2, patches: 2, submit_dwords: 14 });
    exact.stream(&stream).unwrap();
    exact.stream(&stream).unwrap();
    assert_eq!(exact.finish().len(), 2);
}
