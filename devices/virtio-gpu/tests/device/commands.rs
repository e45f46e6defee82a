//! The control protocol: what is answered, and what is refused with which error.

use virtio_gpu::Options;
use virtio_gpu::protocol::*;
use virtio_gpu::soft::{Limits, Soft};
use virtio_gpu::vm_memory::{Bytes, GuestAddress};
use zerocopy::little_endian::{U32, U64};
use zerocopy::{FromBytes, FromZeros, IntoBytes};

use crate::guest::*;
use crate::stream;

const BGRA: u32 = 1;

#[test]
fn display_info_lists_the_scanouts() {
    let mut guest = Guest::bare(Options { scanouts: vec![(640, 480), (320, 200)], ..Options::default() });
    guest.bring_up(VERSION_1);
    let answer = guest.send(&request(Command::GET_DISPLAY_INFO, 0, &[]), 408);
    assert_eq!(response(&answer), Response::OK_DISPLAY_INFO);
    let modes = <[DisplayMode]>::ref_from_bytes(&answer[24..]).unwrap();
    let modes: Vec<_> =
        modes.iter().map(|m| (m.rect.width.get(), m.rect.height.get(), m.enabled.get())).collect();
    assert_eq!(modes[..3], [(640, 480, 1), (320, 200, 1), (0, 0, 0)]);
    assert_eq!(modes.len(), 16);
    let short = guest.send(&request(Command::GET_DISPLAY_INFO, 0, &[]), 407);
    assert_eq!(response(&short), Response::ERR_INVALID_PARAMETER);
}

#[test]
fn capsets_are_listed_and_read() {
    let mut guest = Guest::ready(ALL_3D);
    for (index, id, version, size) in [(0, 1, 1, 308), (1, 2, 2, 1376)] {
        let ask = GetCapsetInfo { capset_index: U32::new(index), padding: U32::ZERO };
        let answer = guest.send(&request(Command::GET_CAPSET_INFO, 0, ask.as_bytes()), 40);
        assert_eq!(response(&answer), Response::OK_CAPSET_INFO);
        let info = CapsetInfoBody::ref_from_bytes(&answer[24..]).unwrap();
        let got = (info.capset_id.get(), info.capset_max_version.get(), info.capset_max_size.get());
        assert_eq!(got, (id, version, size));
        let ask = GetCapset { capset_id: U32::new(id), capset_version: U32::new(version) };
        let answer = guest.send(&request(Command::GET_CAPSET, 0, ask.as_bytes()), 24 + size);
        assert_eq!((response(&answer), answer.len()), (Response::OK_CAPSET, 24 + size as usize));
        assert_eq!(answer[24..28], version.to_le_bytes());
        let ask = GetCapset { capset_id: U32::new(id), capset_version: U32::new(version + 1) };
        assert_eq!(guest.command(Command::GET_CAPSET, 0, ask.as_bytes()), Response::ERR_INVALID_PARAMETER);
    }
    let ask = GetCapsetInfo { capset_index: U32::new(2), padding: U32::ZERO };
    assert_eq!(guest.command(Command::GET_CAPSET_INFO, 0, ask.as_bytes()), Response::ERR_INVALID_PARAMETER);
}

#[test]
fn what_is_not_offered_is_refused() {
    let mut guest = Guest::ready(ALL_3D);
    for kind in [0, 1, 0x10a, 0x10b, 0x10c, 0x10d, 0x1ff, 0x208, 0x209, 0x300, 0x1100, u32::MAX] {
        assert_eq!(guest.command(Command(kind), 0, &[0; 128]), Response::ERR_UNSPEC, "{kind:#x}");
    }
    assert_eq!(guest.device.stats().errors, 12);
}

#[test]
fn without_virgl_there_is_no_3d() {
    let mut guest = Guest::ready(VERSION_1);
    for kind in (0x108..=0x109).chain(0x200..=0x207) {
        assert_eq!(guest.command(Command(kind), 1, &[0; 128]), Response::ERR_UNSPEC, "{kind:#x}");
    }
}

#[test]
fn a_command_that_is_cut_short_is_refused() {
    let mut guest = Guest::ready(ALL_3D);
    guest.create_context(1);
    for (kind, whole) in [
        (Command::RESOURCE_CREATE_2D, 16),
        (Command::RESOURCE_UNREF, 8),
        (Command::SET_SCANOUT, 24),
        (Command::RESOURCE_FLUSH, 24),
        (Command::TRANSFER_TO_HOST_2D, 32),
        (Command::ATTACH_BACKING, 8),
        (Command::DETACH_BACKING, 8),
        (Command::GET_CAPSET_INFO, 8),
        (Command::GET_CAPSET, 8),
        (Command::CTX_CREATE, 72),
        (Command::CTX_ATTACH_RESOURCE, 8),
        (Command::CTX_DETACH_RESOURCE, 8),
        (Command::RESOURCE_CREATE_3D, 48),
        (Command::TRANSFER_TO_HOST_3D, 48),
        (Command::TRANSFER_FROM_HOST_3D, 48),
        (Command::SUBMIT_3D, 8),
    ] {
        let context = if kind == Command::CTX_CREATE { 2 } else { 1 };
        let answer = guest.command(kind, context, &vec![0; whole - 1]);
        assert_eq!(answer, Response::ERR_INVALID_PARAMETER, "{kind}");
    }
    for bytes in [1, 4, 23] {
        let answer = guest.send(&request(Command::GET_DISPLAY_INFO, 0, &[])[..bytes], 408);
        assert_eq!(response(&answer), Response::ERR_UNSPEC);
    }
}

#[test]
fn ids_are_new_when_made_and_known_when_used() {
    let mut guest = Guest::ready(ALL_3D);
    let (no_context, no_resource) = (Response::ERR_INVALID_CONTEXT_ID, Response::ERR_INVALID_RESOURCE_ID);
    guest.create_context(1);
    for id in [0, 1] {
        assert_eq!(guest.command(Command::CTX_CREATE, id, &[0; 72]), no_context);
    }
    guest.create_texture(1, BGRA, 4, 4);
    for id in [0, 1] {
        let body = texture(id, BGRA, 4, 4);
        assert_eq!(guest.command(Command::RESOURCE_CREATE_3D, 0, body.as_bytes()), no_resource);
    }
    for (context, resource, want) in
        [(2, 1, no_context), (0, 1, no_context), (1, 2, no_resource), (1, 0, no_resource)]
    {
        for kind in [Command::CTX_ATTACH_RESOURCE, Command::CTX_DETACH_RESOURCE] {
            assert_eq!(guest.command(kind, context, reference(resource).as_bytes()), want, "{kind}");
        }
    }
    assert_eq!(guest.command(Command::CTX_DETACH_RESOURCE, 1, reference(1).as_bytes()), no_resource);
    assert_eq!(guest.command(Command::CTX_DESTROY, 2, &[]), no_context);
    assert_eq!(guest.command(Command::RESOURCE_UNREF, 0, reference(2).as_bytes()), no_resource);
    assert_eq!(guest.submit(2, &[0]), no_context);
    assert_eq!(guest.attach_backing(2, &[]), no_resource);
    guest.ok(Command::CTX_DESTROY, 1, &[]);
    assert_eq!(guest.command(Command::CTX_DESTROY, 1, &[]), no_context);
}

#[test]
fn a_context_chooses_a_capset_that_there_is() {
    let mut guest = Guest::ready(ALL_3D);
    let body = |init: u32, nlen: u32| {
        let mut body = CtxCreate::new_zeroed();
        (body.context_init, body.nlen) = (U32::new(init), U32::new(nlen));
        body
    };
    guest.ok(Command::CTX_CREATE, 1, body(1, 64).as_bytes());
    guest.ok(Command::CTX_CREATE, 2, body(2, 0).as_bytes());
    for (init, nlen) in [(4, 0), (0x101, 0), (0, 65)] {
        let answer = guest.command(Command::CTX_CREATE, 3, body(init, nlen).as_bytes());
        assert_eq!(answer, Response::ERR_INVALID_PARAMETER);
    }
    let mut guest = Guest::ready(VERSION_1 | F_VIRGL);
    assert_eq!(guest.command(Command::CTX_CREATE, 1, body(1, 0).as_bytes()), Response::ERR_INVALID_PARAMETER);
    guest.ok(Command::CTX_CREATE, 1, body(0, 0).as_bytes());
}

#[test]
fn resources_that_cannot_be_drawn_are_refused() {
    let mut guest = Guest::ready(ALL_3D);
    type Change = fn(&mut ResourceCreate3d);
    let changes: [Change; 14] = [
        |r| r.format = U32::new(0),
        |r| r.format = U32::new(19),
        |r| r.target = U32::new(3),
        |r| r.target = U32::new(4),
        |r| r.target = U32::new(9),
        |r| r.target = U32::new(0),
        |r| r.width = U32::new(0),
        |r| r.height = U32::new(0),
        |r| r.width = U32::new(16_385),
        |r| r.height = U32::new(u32::MAX),
        |r| r.depth = U32::new(2),
        |r| r.array_size = U32::new(2),
        |r| r.last_level = U32::new(1),
        |r| r.nr_samples = U32::new(4),
    ];
    for (i, change) in changes.into_iter().enumerate() {
        let mut body = texture(1, BGRA, 4, 4);
        change(&mut body);
        let answer = guest.command(Command::RESOURCE_CREATE_3D, 0, body.as_bytes());
        assert_eq!(answer, Response::ERR_INVALID_PARAMETER, "change {i}");
    }
    assert_eq!(guest.device.stats().resources.created, 0);
}

#[test]
fn memory_has_an_end() {
    let limits = Limits { resource_bytes: 4 * 64 * 64 * 2, objects: 8 };
    let mut guest = Guest::with_backend(Options::default(), Box::new(Soft::new(limits)));
    guest.bring_up(ALL_3D);
    guest.create_texture(1, BGRA, 64, 64);
    guest.create_texture(2, BGRA, 64, 64);
    let third = texture(3, 64, 1, 1);
    assert_eq!(guest.command(Command::RESOURCE_CREATE_3D, 0, third.as_bytes()), Response::ERR_OUT_OF_MEMORY);
    guest.ok(Command::RESOURCE_UNREF, 0, reference(1).as_bytes());
    guest.ok(Command::RESOURCE_CREATE_3D, 0, third.as_bytes());
    guest.create_context(1);
    guest.attach(1, 2);
    for handle in 1..8 {
        assert_eq!(guest.submit(1, &stream::create_surface(handle, 2, BGRA)), Response::OK_NODATA);
    }
    assert_eq!(guest.submit(1, &stream::create_surface(8, 2, BGRA)), Response::ERR_OUT_OF_MEMORY);
}

#[test]
fn the_ledger_has_an_end_and_gives_everything_back() {
    let mut guest = Guest::bare(Options { max_records: 8, ..Options::default() });
    guest.bring_up(ALL_3D);
    for round in 0..3 {
        guest.create_context(1);
        guest.create_texture(1, BGRA, 4, 4);
        guest.attach(1, 1);
        assert_eq!(guest.attach_backing(1, &[(0x4000, 16); 6]), Response::ERR_OUT_OF_MEMORY);
        assert_eq!(guest.attach_backing(1, &[(0x4000, 16); 5]), Response::OK_NODATA);
        assert_eq!(guest.command(Command::CTX_CREATE, 2, &[0; 72]), Response::ERR_OUT_OF_MEMORY);
        if round % 2 == 0 {
            guest.ok(Command::RESOURCE_UNREF, 0, reference(1).as_bytes());
            guest.ok(Command::CTX_DESTROY, 1, &[]);
        } else {
            guest.ok(Command::CTX_DESTROY, 1, &[]);
            guest.ok(Command::DETACH_BACKING, 0, reference(1).as_bytes());
            guest.ok(Command::RESOURCE_UNREF, 0, reference(1).as_bytes());
        }
    }
}

#[test]
fn a_request_has_a_longest_length() {
    let mut guest = Guest::bare(Options { max_request: 4096, ..Options::default() });
    guest.bring_up(ALL_3D);
    guest.create_context(1);
    assert_eq!(guest.submit(1, &[0; 1016]), Response::OK_NODATA);
    assert_eq!(guest.submit(1, &[0; 1017]), Response::ERR_OUT_OF_MEMORY);
}

#[test]
fn backing_is_attached_once() {
    let mut guest = Guest::ready(ALL_3D);
    guest.create_texture(1, BGRA, 16, 16);
    assert_eq!(guest.command(Command::DETACH_BACKING, 0, reference(1).as_bytes()), Response::ERR_UNSPEC);
    let at = guest.back(1, 1024);
    assert_eq!(guest.attach_backing(1, &[(at, 1024)]), Response::ERR_UNSPEC);
    guest.ok(Command::DETACH_BACKING, 0, reference(1).as_bytes());
    assert_eq!(guest.attach_backing(1, &[(at, 1024)]), Response::OK_NODATA);
}

#[test]
fn backing_has_at_most_16384_runs_all_in_memory() {
    let mut guest = Guest::ready(ALL_3D);
    guest.create_texture(1, BGRA, 16, 16);
    let mut runs = vec![(0x4000, 16); 16_385];
    assert_eq!(guest.attach_backing(1, &runs), Response::ERR_UNSPEC);
    runs.pop();
    runs[16_000] = (32 << 20, 1);
    assert_eq!(guest.attach_backing(1, &runs), Response::ERR_INVALID_PARAMETER);
    runs[16_000] = (0x4000, 16);
    assert_eq!(guest.attach_backing(1, &runs), Response::OK_NODATA);
    guest.create_texture(2, BGRA, 16, 16);
    let body = AttachBacking { resource_id: U32::new(2), nr_entries: U32::new(2) };
    let short = [body.as_bytes(), &[0; 31]].concat();
    assert_eq!(guest.command(Command::ATTACH_BACKING, 0, &short), Response::ERR_INVALID_PARAMETER);
}

#[test]
fn a_transfer_follows_the_scatter_list() {
    let mut guest = Guest::ready(ALL_3D);
    guest.create_texture(1, BGRA, 64, 64);
    // Runs of odd lengths, in falling order of address.
    let arena = guest.alloc(1 << 20);
    let (mut runs, mut left, mut at) = (Vec::new(), 64 * 64 * 4u32, arena + (1 << 20));
    for i in 0.. {
        if left == 0 {
            break;
        }
        let length = (i * 37 % 251 + 1).min(left);
        at -= 300;
        runs.push((at, length));
        left -= length;
    }
    assert!(runs.len() > 100);
    let mut content = (0..64 * 64 * 4u32).map(|i| (i * 31 / 7) as u8);
    let flat: Vec<u8> = content.clone().collect();
    for &(at, length) in &runs {
        let part: Vec<u8> = content.by_ref().take(length as usize).collect();
        guest.memory.write_slice(&part, GuestAddress(at)).unwrap();
    }
    assert_eq!(guest.attach_backing(1, &runs), Response::OK_NODATA);
    assert_eq!(guest.transfer(Command::TRANSFER_TO_HOST_3D, 0, 1, [0, 0, 64, 64]), Response::OK_NODATA);
    guest.ok(Command::DETACH_BACKING, 0, reference(1).as_bytes());
    let whole = guest.back(1, 64 * 64 * 4);
    assert_eq!(guest.transfer(Command::TRANSFER_FROM_HOST_3D, 0, 1, [0, 0, 64, 64]), Response::OK_NODATA);
    assert!(guest.bytes(whole, flat.len()) == flat);
}

#[test]
fn a_transfer_moves_just_its_box() {
    let mut guest = Guest::ready(ALL_3D);
    guest.create_texture(1, BGRA, 8, 8);
    let at = guest.back(1, 4096);
    guest.memory.write_slice(&[7; 4096], GuestAddress(at)).unwrap();
    let body = transfer(1, [2, 3, 2, 2], 100, 40);
    guest.ok(Command::TRANSFER_TO_HOST_3D, 0, body.as_bytes());
    guest.memory.write_slice(&[9; 4096], GuestAddress(at)).unwrap();
    guest.ok(Command::TRANSFER_FROM_HOST_3D, 0, transfer(1, [0, 0, 8, 8], 0, 0).as_bytes());
    let pixels = guest.bytes(at, 4096);
    for (i, byte) in pixels.iter().enumerate() {
        let (x, y) = (i / 4 % 8, i / 32);
        let want = match (x, y) {
            (2..4, 3..5) => 7,
            (_, 0..8) => 0,
            _ => 9,
        };
        assert_eq!(*byte, want, "byte {i}");
    }
}

#[test]
fn transfers_that_do_not_fit_are_refused_whole() {
    let mut guest = Guest::ready(ALL_3D);
    guest.create_texture(1, BGRA, 8, 8);
    let refused = Response::ERR_INVALID_PARAMETER;
    assert_eq!(guest.transfer(Command::TRANSFER_TO_HOST_3D, 0, 1, [0, 0, 8, 8]), refused, "no backing");
    let at = guest.back(1, 256);
    guest.memory.write_slice(&[7; 256], GuestAddress(at)).unwrap();
    guest.ok(Command::TRANSFER_TO_HOST_3D, 0, transfer(1, [0, 0, 8, 8], 0, 0).as_bytes());
    guest.memory.write_slice(&[0; 256], GuestAddress(at)).unwrap();
    for (region, offset, stride) in [
        ([0, 0, 9, 1], 0, 0),
        ([8, 0, 1, 1], 0, 0),
        ([0, u32::MAX, 1, 2], 0, 0),
        ([0, 0, 8, 8], 4, 0),
        ([0, 0, 8, 8], 0, 33),
        ([0, 0, 8, 2], 0, 31),
        ([0, 0, 1, 1], 253, 0),
        ([0, 0, 1, 1], u64::MAX, 0),
        ([0, 0, 8, 8], 0, u32::MAX),
    ] {
        for kind in [Command::TRANSFER_TO_HOST_3D, Command::TRANSFER_FROM_HOST_3D] {
            let answer = guest.command(kind, 0, transfer(1, region, offset, stride).as_bytes());
            assert_eq!(answer, refused, "{region:?} {offset} {stride}");
        }
    }
    let changes: [fn(&mut Transfer3d); 3] =
        [|t| t.level = U32::new(1), |t| t.region.z = U32::new(1), |t| t.region.d = U32::new(2)];
    for change in changes {
        let mut body = transfer(1, [0, 0, 1, 1], 0, 0);
        change(&mut body);
        assert_eq!(guest.command(Command::TRANSFER_TO_HOST_3D, 0, body.as_bytes()), refused);
    }
    guest.ok(Command::TRANSFER_FROM_HOST_3D, 0, transfer(1, [0, 0, 0, 0], 256, 0).as_bytes());
    assert_eq!(guest.bytes(at, 256), [0; 256]);
    guest.ok(Command::TRANSFER_FROM_HOST_3D, 0, transfer(1, [0, 0, 8, 8], 0, 0).as_bytes());
    assert_eq!(guest.bytes(at, 256), [7; 256]);
}

#[test]
fn a_transfer_needs_the_contexts_right() {
    let mut guest = Guest::ready(ALL_3D);
    guest.create_context(1);
    guest.create_texture(1, BGRA, 4, 4);
    guest.back(1, 64);
    let from = Command::TRANSFER_FROM_HOST_3D;
    assert_eq!(guest.transfer(from, 1, 1, [0, 0, 4, 4]), Response::ERR_INVALID_RESOURCE_ID);
    assert_eq!(guest.transfer(from, 2, 1, [0, 0, 4, 4]), Response::ERR_INVALID_CONTEXT_ID);
    assert_eq!(guest.transfer(from, 0, 1, [0, 0, 4, 4]), Response::OK_NODATA);
    guest.attach(1, 1);
    guest.attach(1, 1);
    assert_eq!(guest.transfer(from, 1, 1, [0, 0, 4, 4]), Response::OK_NODATA);
    guest.ok(Command::CTX_DETACH_RESOURCE, 1, reference(1).as_bytes());
    assert_eq!(guest.transfer(from, 1, 1, [0, 0, 4, 4]), Response::ERR_INVALID_RESOURCE_ID);
    guest.attach(1, 1);
    guest.ok(Command::RESOURCE_UNREF, 0, reference(1).as_bytes());
    guest.create_texture(1, BGRA, 4, 4);
    guest.back(1, 64);
    assert_eq!(
        guest.transfer(from, 1, 1, [0, 0, 4, 4]),
        Response::ERR_INVALID_RESOURCE_ID,
        "another resource"
    );
}

#[test]
fn buffers_are_bytes() {
    let mut guest = Guest::ready(ALL_3D);
    let mut body = texture(1, 64, 100_000, 1);
    body.target = U32::ZERO;
    guest.ok(Command::RESOURCE_CREATE_3D, 0, body.as_bytes());
    let at = guest.back(1, 100_000);
    guest.memory.write_slice(&[5; 100_000], GuestAddress(at)).unwrap();
    guest.ok(Command::TRANSFER_TO_HOST_3D, 0, transfer(1, [50_001, 0, 9_999, 1], 0, 0).as_bytes());
    guest.ok(Command::TRANSFER_FROM_HOST_3D, 0, transfer(1, [0, 0, 100_000, 1], 0, 0).as_bytes());
    let bytes = guest.bytes(at, 100_000);
    assert!(bytes.iter().enumerate().all(|(i, b)| *b == if (50_001..60_000).contains(&i) { 5 } else { 0 }));
}

#[test]
fn a_2d_resource_reaches_the_screen() {
    let mut guest = Guest::ready(VERSION_1);
    let create = ResourceCreate2d {
        resource_id: U32::new(3),
        format: U32::new(2),
        width: U32::new(16),
        height: U32::new(8),
    };
    guest.ok(Command::RESOURCE_CREATE_2D, 0, create.as_bytes());
    let at = guest.back(3, 16 * 8 * 4);
    let pixels: Vec<u8> = (0..16 * 8u8).flat_map(|i| [i, 100, 200, 0]).collect();
    guest.memory.write_slice(&pixels, GuestAddress(at)).unwrap();
    let rect = |x: u32, y: u32, w: u32, h: u32| Rect {
        x: U32::new(x),
        y: U32::new(y),
        width: U32::new(w),
        height: U32::new(h),
    };
    let scanout = |id: u32, resource: u32, rect: Rect| SetScanout {
        rect,
        scanout_id: U32::new(id),
        resource_id: U32::new(resource),
    };
    let set = |guest: &mut Guest, body: SetScanout| guest.command(Command::SET_SCANOUT, 0, body.as_bytes());
    assert_eq!(set(&mut guest, scanout(1, 3, rect(0, 0, 16, 8))), Response::ERR_INVALID_SCANOUT_ID);
    assert_eq!(set(&mut guest, scanout(0, 4, rect(0, 0, 16, 8))), Response::ERR_INVALID_RESOURCE_ID);
    assert_eq!(set(&mut guest, scanout(0, 3, rect(1, 0, 16, 8))), Response::ERR_INVALID_PARAMETER);
    assert_eq!(set(&mut guest, scanout(0, 3, rect(0, 0, 0, 0))), Response::ERR_INVALID_PARAMETER);
    assert_eq!(guest.device.screen(0), None);
    assert_eq!(set(&mut guest, scanout(0, 3, rect(2, 1, 4, 4))), Response::OK_NODATA);
    let move_in = TransferToHost2d {
        rect: rect(0, 2, 16, 6),
        offset: U64::new(2 * 64),
        resource_id: U32::new(3),
        padding: U32::ZERO,
    };
    guest.ok(Command::TRANSFER_TO_HOST_2D, 0, move_in.as_bytes());
    let flush = |rect: Rect| ResourceFlush { rect, resource_id: U32::new(3), padding: U32::ZERO };
    assert!(guest.device.screen(0).unwrap().rgba.iter().all(|b| *b == 0), "nothing before the flush");
    guest.ok(Command::RESOURCE_FLUSH, 0, flush(rect(4, 3, 1, 1)).as_bytes());
    let screen = guest.device.screen(0).unwrap();
    let lit: Vec<_> = (0..16).filter(|i| screen.rgba[i * 4 + 3] != 0).collect();
    assert_eq!(lit, [2 * 4 + 2], "one pixel");
    guest.ok(Command::RESOURCE_FLUSH, 0, flush(rect(0, 0, 5, 4)).as_bytes());
    let screen = guest.device.screen(0).unwrap();
    assert_eq!((screen.width, screen.height), (4, 4));
    for (i, pixel) in screen.rgba.chunks(4).enumerate() {
        let (x, y) = (i % 4, i / 4);
        let blue = ((y + 1) * 16 + x + 2) as u8;
        let want = match (x, y) {
            (0..3, 0) => [0, 0, 0, 255],
            (0..3, 1..3) => [200, 100, blue, 255],
            _ => [0, 0, 0, 0],
        };
        assert_eq!(pixel, want, "({x}, {y})");
    }
    let beyond = flush(rect(0, 0, 17, 1));
    assert_eq!(guest.command(Command::RESOURCE_FLUSH, 0, beyond.as_bytes()), Response::ERR_INVALID_PARAMETER);
    guest.ok(Command::RESOURCE_UNREF, 0, reference(3).as_bytes());
    assert_eq!(guest.device.screen(0), None, "its resource is gone");
}

#[test]
fn fences_come_back_with_the_answer() {
    let mut guest = Guest::ready(ALL_3D);
    guest.create_context(7);
    let mut asked = header(Command::CTX_DESTROY, 7);
    asked.fence_id = U64::new(u64::MAX - 1);
    asked.flags = U32::new(FLAG_FENCE | FLAG_INFO_RING_IDX);
    asked.ring_idx = 64;
    let answer = guest.send(asked.as_bytes(), 24);
    assert_eq!(response(&answer), Response::ERR_INVALID_PARAMETER, "there are 64 rings");
    asked.ring_idx = 63;
    let answer = guest.send(asked.as_bytes(), 24);
    let answer = Header::ref_from_bytes(&answer).unwrap();
    assert_eq!(answer.kind.get(), Response::OK_NODATA.0);
    assert_eq!((answer.flags.get(), answer.fence_id.get()), (3, u64::MAX - 1));
    assert_eq!((answer.ctx_id.get(), answer.ring_idx), (7, 63));
    let answer = guest.send(asked.as_bytes(), 24);
    let answer = Header::ref_from_bytes(&answer).unwrap();
    assert_eq!(answer.kind.get(), Response::ERR_INVALID_CONTEXT_ID.0);
    assert_eq!((answer.flags.get(), answer.fence_id.get()), (3, u64::MAX - 1), "an error keeps the fence");
    let plain = guest.send(&request(Command::CTX_DESTROY, 7, &[]), 24);
    assert_eq!(plain[4..], [0; 20], "no fence asked, none answered");
}

#[test]
fn counters_tell_what_happened() {
    let mut guest = Guest::ready(ALL_3D);
    for id in 1..=3 {
        guest.create_context(id);
    }
    guest.ok(Command::CTX_DESTROY, 2, &[]);
    guest.create_texture(1, BGRA, 4, 4);
    assert_eq!(guest.command(Command(0x999), 0, &[]), Response::ERR_UNSPEC);
    let stats = guest.device.stats();
    assert_eq!((stats.contexts.live, stats.contexts.created, stats.contexts.peak), (2, 3, 3));
    assert_eq!(stats.resources.live, 1);
    assert_eq!((stats.commands_of(Command::CTX_CREATE), stats.commands_of(Command(0x999))), (3, 1));
    assert_eq!((stats.responses_of(Response::OK_NODATA), stats.responses_of(Response::ERR_UNSPEC)), (5, 1));
    assert_eq!((stats.errors, stats.doorbells, guest.device.posted()), (1, 6, 6));
}
