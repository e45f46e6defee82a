//! Contexts that draw, and what comes back in guest memory.

use virtio_gpu::protocol::*;

use crate::guest::*;
use crate::stream;

const BGRA: u32 = 1;

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
    let mut guest = Guest::ready(ALL_3D);
    let at = painter(&mut guest, 1, 7);
    assert_eq!(guest.submit(1, &stream::clear([1.0, 0.5, 0.25, 1.0])), Response::OK_NODATA);
    let pixels = read_back(&mut guest, 1, 7, at);
    // 0xffff8040 as a little-endian dword: what libvirglrenderer answers to the same clear.
    assert!(pixels.chunks(4).all(|p| p == [0x40, 0x80, 0xff, 0xff]), "{:?}", &pixels[..4]);
}

#[test]
fn contexts_with_the_same_handles_do_not_see_each_other() {
    let mut guest = Guest::ready(ALL_3D | EVENT_IDX);
    let first = painter(&mut guest, 1, 10);
    let second = painter(&mut guest, 2, 20);
    for (context, color) in [(1, [1.0, 0.0, 0.0, 1.0]), (2, [0.0, 1.0, 0.0, 1.0])] {
        assert_eq!(guest.submit(context, &stream::clear(color)), Response::OK_NODATA);
    }
    assert!(read_back(&mut guest, 1, 10, first).chunks(4).all(|p| p == [0, 0, 255, 255]));
    assert!(read_back(&mut guest, 2, 20, second).chunks(4).all(|p| p == [0, 255, 0, 255]));
    assert_eq!(guest.submit(1, &stream::destroy_object(1)), Response::OK_NODATA);
    assert_eq!(guest.submit(2, &stream::set_framebuffer(&[1])), Response::OK_NODATA);
    assert_eq!(guest.submit(1, &stream::set_framebuffer(&[1])), Response::ERR_INVALID_PARAMETER);
}
