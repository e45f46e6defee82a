//! The device with libvirglrenderer behind it. Where that is missing the tests say so and check nothing; where the
//! environment has CI set, it must be there.

use std::io::{ErrorKind, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};

use virtio_gpu::protocol::*;
use virtio_gpu::virgl::{self, Renderer, Virgl};
use virtio_gpu::vm_memory::{Bytes, GuestAddress, GuestMemoryMmap};
use virtio_gpu::{Options, VirtioGpu};
use zerocopy::little_endian::{U32, U64};
use zerocopy::{FromBytes, IntoBytes};

use crate::guest::*;
use crate::stream;

const BGRA: u32 = 1;
const RGBA: u32 = 67;

/// The library, which serves one machine of the process at a time; None if it is not installed.
fn library() -> Option<MutexGuard<'static, ()>> {
    static ONE: Mutex<()> = Mutex::new(());
    match virgl::available() {
        Ok(()) => Some(ONE.lock().unwrap_or_else(PoisonError::into_inner)),
        Err(missing) if std::env::var_os("CI").is_some() => panic!("{missing}"),
        Err(missing) => {
            // Not by `println`, which a test that passes keeps to itself.
            let _ = std::io::stderr().write_all(format!("skipped: {missing}\n").as_bytes());
            None
        }
    }
}

fn machine() -> Guest {
    let mut guest = Guest::with_backend(Options::default(), Box::<Virgl>::default());
    guest.bring_up(ALL_3D);
    guest
}

/// A context with a 64x64 target attached, backed, and bound as its framebuffer.
fn painter(guest: &mut Guest, context: u32, resource: u32) -> u64 {
    guest.create_context(context);
    guest.create_texture(resource, BGRA, 64, 64);
    guest.attach(context, resource);
    let at = guest.back(resource, 64 * 64 * 4);
    let stream = [stream::create_surface(1, resource, BGRA), stream::set_framebuffer(&[1])].concat();
    assert_eq!(guest.submit(context, &stream), Response::OK_NODATA);
    at
}

fn read_back(guest: &mut Guest, context: u32, resource: u32, at: u64) -> Vec<u8> {
    let response = guest.transfer(Command::TRANSFER_FROM_HOST_3D, context, resource, [0, 0, 64, 64]);
    assert_eq!(response, Response::OK_NODATA);
    guest.bytes(at, 64 * 64 * 4)
}

#[test]
fn a_clear_comes_back() {
    let Some(_one) = library() else { return };
    let mut guest = machine();
    let at = painter(&mut guest, 1, 7);
    assert_eq!(guest.submit(1, &stream::clear([1.0, 0.5, 0.25, 1.0])), Response::OK_NODATA);
    let pixels = read_back(&mut guest, 1, 7, at);
    assert!(pixels.chunks(4).all(|p| p == [0x40, 0x80, 0xff, 0xff]), "{:?}", &pixels[..4]);
}

#[test]
fn backing_may_lie_scattered_and_leave() {
    let Some(_one) = library() else { return };
    let mut guest = machine();
    guest.create_texture(9, RGBA, 32, 32);
    let at = guest.alloc(4096 * 2);
    let rows: Vec<u8> = (0..4096u32).map(|i| (i * 7 + i / 256) as u8).collect();
    // The second half first, in pieces of 128 and 1024 bytes with gaps between.
    let mut runs = Vec::new();
    for (i, part) in rows.chunks(1024).enumerate() {
        for (j, piece) in part.chunks(if i % 2 == 0 { 128 } else { 1024 }).enumerate() {
            let place = at + (3 - i as u64) * 2048 + j as u64 * 256;
            guest.memory.write_slice(piece, GuestAddress(place)).unwrap();
            runs.push((place, piece.len() as u32));
        }
    }
    assert_eq!(guest.attach_backing(9, &runs), Response::OK_NODATA);
    let whole = [0, 0, 32, 32];
    assert_eq!(guest.transfer(Command::TRANSFER_TO_HOST_3D, 0, 9, whole), Response::OK_NODATA);
    guest.ok(Command::DETACH_BACKING, 0, reference(9).as_bytes());
    let refused = guest.transfer(Command::TRANSFER_FROM_HOST_3D, 0, 9, whole);
    assert_eq!(refused, Response::ERR_INVALID_PARAMETER);
    // Elsewhere, and the contents are what they were.
    let other = guest.back(9, 4096);
    assert_eq!(guest.transfer(Command::TRANSFER_FROM_HOST_3D, 0, 9, whole), Response::OK_NODATA);
    assert!(guest.bytes(other, 4096) == rows);
    // A box outside, and one that the backing is too short for.
    assert!(guest.transfer(Command::TRANSFER_TO_HOST_3D, 0, 9, [1, 0, 32, 32]).is_error());
    let beyond = transfer(9, [0, 0, 32, 32], 4, 0);
    assert!(guest.command(Command::TRANSFER_FROM_HOST_3D, 0, beyond.as_bytes()).is_error());
}

#[test]
fn what_the_library_refuses_is_an_error_and_costs_that_context_alone() {
    let Some(_one) = library() else { return };
    let wrong: [&[u32]; 7] = [
        // No such opcode; longer than the stream; a surface of nothing; a blit out of nowhere; a clear cut short; more
        // vertices, and a larger grid, than the device has time for.
        &[0xff],
        &[0x0008_0007, 0],
        &stream::create_surface(5, 999, BGRA),
        &stream::blit(0xf, [0, 0], (998, BGRA, [0, 0, 1, 1]), (999, BGRA, [0, 0, 1, 1])),
        &[0x0001_0007, 4],
        &[0x000c_0008, 0, 1 << 30, 4, 0, 1, 0, 0, 0, 0, 0, 0, 0],
        &[0x0008_0025, 1, 1, 1, 1 << 30, 1, 1, 0, 0],
    ];
    let mut guest = machine();
    let at = painter(&mut guest, 1, 7);
    for (i, stream) in wrong.iter().enumerate() {
        let context = 2 + i as u32;
        painter(&mut guest, context, 100 + context);
        assert_eq!(guest.submit(context, stream), Response::ERR_INVALID_PARAMETER, "{i}");
        let clear = stream::clear([0.0; 4]);
        assert_eq!(guest.submit(context, &clear), Response::ERR_INVALID_PARAMETER, "lost: {i}");
        assert_eq!(guest.submit(1, &stream::clear([0.0, 0.0, 1.0, 1.0])), Response::OK_NODATA, "{i}");
        assert!(read_back(&mut guest, 1, 7, at).chunks(4).all(|p| p == [255, 0, 0, 255]), "{i}");
        // Its number is free for a new one.
        guest.ok(Command::CTX_DESTROY, context, &[]);
        guest.create_context(context);
        assert_eq!(guest.submit(context, &stream::create_sub(7)), Response::OK_NODATA, "{i}");
    }
}

/// A context may name what is attached to it and nothing else.
#[test]
fn a_resource_of_another_context_stays_as_it_is() {
    let Some(_one) = library() else { return };
    let mut guest = machine();
    let at = painter(&mut guest, 1, 7);
    painter(&mut guest, 2, 8);
    assert_eq!(guest.submit(1, &stream::clear([0.0, 1.0, 0.0, 1.0])), Response::OK_NODATA);
    for stream in [
        stream::inline_write(7, [0, 0, 1, 1], 0, &[0]),
        stream::copy_region(7, [0, 0], 8, [0, 0, 64, 64]),
        stream::create_surface(9, 7, BGRA),
    ] {
        assert!(guest.submit(2, &stream).is_error());
        assert!(read_back(&mut guest, 1, 7, at).chunks(4).all(|p| p == [0, 255, 0, 255]));
        guest.ok(Command::CTX_DESTROY, 2, &[]);
        guest.create_context(2);
    }
}

#[test]
fn wild_resources_are_refused() {
    let Some(_one) = library() else { return };
    let mut guest = machine();
    let plain = || texture(1, BGRA, 16, 16);
    let mut wild = [plain(), plain(), plain(), plain(), plain(), plain(), plain(), plain()];
    wild[0].format = U32::new(0x7fff);
    wild[1].target = U32::new(77);
    (wild[2].width, wild[2].height) = (U32::new(u32::MAX), U32::new(u32::MAX));
    wild[3].last_level = U32::new(200);
    wild[4].nr_samples = U32::new(1 << 20);
    wild[5].array_size = U32::new(u32::MAX);
    // A buffer of nearly 4 GiB, and a cube of 2048 texels.
    (wild[6].target, wild[6].width, wild[6].height) = (U32::ZERO, U32::new(u32::MAX), U32::new(1));
    (wild[6].format, wild[6].bind) = (U32::new(64), U32::new(16));
    (wild[7].target, wild[7].width, wild[7].height) = (U32::new(3), U32::new(2048), U32::new(2048));
    wild[7].depth = U32::new(2048);
    for (i, body) in wild.iter().enumerate() {
        assert!(guest.command(Command::RESOURCE_CREATE_3D, 0, body.as_bytes()).is_error(), "{i}");
    }
    assert_eq!(guest.device.stats().resources.live, 0);
    guest.create_texture(1, BGRA, 16, 16);
}

#[test]
fn the_capability_sets_are_the_librarys() {
    let Some(_one) = library() else { return };
    let mut guest = machine();
    assert_eq!(guest.device32(12), 2, "num_capsets");
    for (index, id, least) in [(0u32, 1u32, 308), (1, 2, 1376)] {
        let ask = [index.to_le_bytes(), [0; 4]].concat();
        let answer = guest.send(&request(Command::GET_CAPSET_INFO, 0, &ask), 40);
        assert_eq!(response(&answer), Response::OK_CAPSET_INFO);
        let words: Vec<_> =
            answer[24..36].chunks(4).map(|w| u32::from_le_bytes(w.try_into().unwrap())).collect();
        let (version, size) = (words[1], words[2]);
        assert_eq!((words[0], version >= 1, size >= least), (id, true, true), "{words:?}");
        let ask = [id.to_le_bytes(), version.to_le_bytes()].concat();
        let answer = guest.send(&request(Command::GET_CAPSET, 0, &ask), 24 + size);
        assert_eq!(response(&answer), Response::OK_CAPSET);
        let set = &answer[24..];
        assert_eq!(set.len(), size as usize);
        assert_eq!(set[4] & 0b10, 0b10, "B8G8R8A8 can be sampled");
        let short = guest.send(&request(Command::GET_CAPSET, 0, &ask), 24 + size - 1);
        assert_eq!(response(&short), Response::ERR_INVALID_PARAMETER);
    }
}

fn contexts_that_speak(guest: &mut Guest, capset: u32) -> Response {
    let body = CtxCreate { nlen: U32::new(4), context_init: U32::new(capset), debug_name: [b'x'; 64] };
    guest.command(Command::CTX_CREATE, 40 + capset, body.as_bytes())
}

#[test]
fn a_context_speaks_the_set_that_it_chose() {
    let Some(_one) = library() else { return };
    let mut guest = machine();
    for (capset, expected) in [
        (1, Response::OK_NODATA),
        (2, Response::OK_NODATA),
        (4, Response::ERR_INVALID_PARAMETER),
        (63, Response::ERR_INVALID_PARAMETER),
    ] {
        assert_eq!(contexts_that_speak(&mut guest, capset), expected, "{capset}");
    }
}

/// Every fence is answered, in order, whichever timeline it is on, and after the work that it stands for.
#[test]
fn fences_are_answered_in_order() {
    let Some(_one) = library() else { return };
    let mut guest = machine();
    let at = painter(&mut guest, 1, 7);
    painter(&mut guest, 2, 8);
    for round in 0..40u64 {
        let posted: Vec<_> = (0..10u64)
            .map(|i| {
                let mut asked = header(Command::SUBMIT_3D, 1 + (i % 2) as u32);
                asked.flags = U32::new(FLAG_FENCE | if i % 3 == 0 { FLAG_INFO_RING_IDX } else { 0 });
                asked.ring_idx = if i % 3 == 0 { i as u8 } else { 0 };
                asked.fence_id = U64::new(round * 10 + i);
                let shade = (round * 5 + i) as f32 / 255.0;
                let body = submit_body(&stream::clear([shade; 4]));
                guest.post(&with(&asked, &body[..]), 24)
            })
            .collect();
        guest.notify(0);
        for (i, posted) in posted.iter().enumerate() {
            let length = guest.wait_used(posted);
            let answer = guest.bytes(posted.response, length as usize);
            let header = Header::ref_from_bytes(&answer).unwrap();
            assert_eq!(
                (header.kind.get(), header.fence_id.get()),
                (Response::OK_NODATA.0, round * 10 + i as u64)
            );
        }
        let pixels = read_back(&mut guest, 1, 7, at);
        assert!(pixels.iter().all(|b| u64::from(*b) == round * 5 + 8), "round {round}: {}", pixels[0]);
    }
}

#[test]
fn a_reset_leaves_nothing() {
    let Some(_one) = library() else { return };
    let mut guest = machine();
    for shade in [0.0, 1.0, 0.5] {
        let at = painter(&mut guest, 1, 7);
        // The resource is a new one, not that of before.
        assert!(read_back(&mut guest, 1, 7, at).iter().all(|b| *b == 0), "{shade}");
        let mut asked = header(Command::SUBMIT_3D, 1);
        asked.flags = U32::new(FLAG_FENCE);
        let body = submit_body(&stream::clear([shade; 4]));
        guest.post(&with(&asked, &body[..]), 24);
        guest.notify(0);
        guest.reset();
        guest.bring_up(ALL_3D);
        assert_eq!(guest.submit(1, &stream::clear([0.0; 4])), Response::ERR_INVALID_CONTEXT_ID);
    }
}

#[test]
fn a_2d_resource_reaches_the_screen() {
    let Some(_one) = library() else { return };
    let mut guest = machine();
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
    let whole = rect(0, 0, 16, 8);
    let set = SetScanout { rect: rect(2, 1, 4, 4), scanout_id: U32::ZERO, resource_id: U32::new(3) };
    guest.ok(Command::SET_SCANOUT, 0, set.as_bytes());
    let moved =
        TransferToHost2d { rect: whole, offset: U64::ZERO, resource_id: U32::new(3), padding: U32::ZERO };
    guest.ok(Command::TRANSFER_TO_HOST_2D, 0, moved.as_bytes());
    let flush = ResourceFlush { rect: rect(0, 0, 16, 8), resource_id: U32::new(3), padding: U32::ZERO };
    guest.ok(Command::RESOURCE_FLUSH, 0, flush.as_bytes());
    let screen = guest.device.screen(0).unwrap();
    for (i, pixel) in screen.rgba.chunks(4).enumerate() {
        let blue = ((i / 4 + 1) * 16 + i % 4 + 2) as u8;
        assert_eq!(pixel, [200, 100, blue, 255], "{i}");
    }
}

#[test]
fn a_second_machine_hears_that_the_library_is_taken() {
    let Some(_one) = library() else { return };
    let second = || {
        let memory = GuestMemoryMmap::from_ranges(&[(GuestAddress(0), 1 << 20)]).unwrap();
        VirtioGpu::new(memory, Box::<Virgl>::default(), Options::default())
    };
    let mut guest = machine();
    let refused = second().err().unwrap();
    assert_eq!(refused.kind(), ErrorKind::ResourceBusy);
    assert!(refused.to_string().contains("another machine of this process"), "{refused}");
    // The first one does not notice.
    let at = painter(&mut guest, 1, 7);
    assert_eq!(guest.submit(1, &stream::clear([1.0; 4])), Response::OK_NODATA);
    assert!(read_back(&mut guest, 1, 7, at).iter().all(|b| *b == 255));
    // When it is gone the next one starts, on another thread.
    drop(guest);
    for _ in 0..3 {
        drop(second().unwrap());
    }
    painter(&mut machine(), 1, 7);
}

/// The library's context belongs to a thread: whoever has the renderer elsewhere gets errors, not a crash.
#[test]
fn a_renderer_serves_its_own_thread() {
    let Some(_one) = library() else { return };
    let mut renderer = Renderer::new().unwrap();
    renderer.create_context(1, 0, b"here").unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            assert!(renderer.submit(1, &stream::create_sub(1)).is_err());
            assert!(renderer.create_context(2, 0, b"there").is_err());
            assert!(renderer.poll().is_empty());
        });
    });
    renderer.submit(1, &stream::create_sub(1)).unwrap();
}
