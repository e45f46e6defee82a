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

#[test]
fn clears_reach_the_buffers_they_name() {
    let mut guest = Guest::ready(ALL_3D);
    let first = painter(&mut guest, 1, 7);
    guest.create_texture(8, 67, 64, 64);
    guest.attach(1, 8);
    let second = guest.back(8, 64 * 64 * 4);
    let stream = [
        stream::create_surface(2, 8, 67),
        stream::set_framebuffer(&[1, 0, 2]),
        stream::clear_buffers(4 | 8 | 1 | 2, [1.0, 0.0, 0.0, 0.0]),
        stream::clear_buffers(16, [0.0, 0.0, 1.0, 1.0]),
    ];
    assert_eq!(guest.submit(1, &stream.concat()), Response::OK_NODATA);
    assert!(read_back(&mut guest, 1, 7, first).chunks(4).all(|p| p == [0, 0, 255, 0]));
    assert!(read_back(&mut guest, 1, 8, second).chunks(4).all(|p| p == [0, 0, 255, 255]));
}

/// Renders a stream on a 64x64 BGRA target of 0 and returns the pixel at a place.
fn pixels_of(stream: &[u32]) -> impl Fn(usize, usize) -> [u8; 4] + use<> {
    let mut guest = Guest::ready(ALL_3D);
    let at = painter(&mut guest, 1, 7);
    guest.create_texture(8, 67, 4, 2);
    guest.attach(1, 8);
    // Red, green, blue, white; then darker ones.
    let texels = [
        0xff00_00ff,
        0xff00_ff00,
        0xffff_0000,
        0xffff_ffff,
        0x8000_0080,
        0x8000_8000,
        0x8080_0000,
        0x8080_8080,
    ];
    assert_eq!(guest.submit(1, &stream::inline_write(8, [0, 0, 4, 2], 0, &texels)), Response::OK_NODATA);
    assert_eq!(guest.submit(1, stream), Response::OK_NODATA);
    let pixels = read_back(&mut guest, 1, 7, at);
    move |x, y| pixels[(y * 64 + x) * 4..][..4].try_into().unwrap()
}

#[test]
fn clear_texture_fills_a_box_with_a_raw_texel() {
    let pixel = pixels_of(&stream::clear_texture(7, [3, 5, 2, 1], 0x0102_0304));
    assert_eq!([pixel(3, 5), pixel(4, 5)], [[4, 3, 2, 1]; 2]);
    assert_eq!([pixel(2, 5), pixel(5, 5), pixel(3, 4), pixel(3, 6)], [[0; 4]; 4]);
}

#[test]
fn copy_region_moves_texels() {
    let texels = [1, 2, 3, 4, 5, 6, 7, 0x80ff_0102];
    let fill = stream::inline_write(7, [0, 0, 4, 2], 16, &texels);
    let pixel = pixels_of(&[fill.clone(), stream::copy_region(7, [10, 20], 7, [1, 0, 3, 2])].concat());
    assert_eq!([pixel(10, 20), pixel(12, 21)], [[2, 0, 0, 0], [2, 1, 0xff, 0x80]]);
    assert_eq!([pixel(13, 20), pixel(10, 22), pixel(9, 20)], [[0; 4]; 3]);
    let pixel = pixels_of(&[fill, stream::copy_region(7, [1, 0], 7, [0, 0, 3, 2])].concat());
    assert_eq!(
        [0, 1, 2, 3].map(|x| pixel(x, 0)[0]),
        [1, 1, 2, 3],
        "an overlapping copy reads before it writes"
    );
}

const RGBA_MASK: u32 = 0xf;

#[test]
fn a_blit_scales_and_converts() {
    let pixel = pixels_of(&stream::blit(RGBA_MASK, [0, 0], (7, BGRA, [8, 8, 8, 4]), (8, 67, [0, 0, 4, 2])));
    assert_eq!([pixel(8, 8), pixel(9, 9)], [[0, 0, 255, 255]; 2], "red");
    assert_eq!([pixel(12, 8), pixel(13, 9)], [[255, 0, 0, 255]; 2], "blue");
    assert_eq!(pixel(15, 11), [0x80; 4]);
    assert_eq!([pixel(7, 8), pixel(16, 8), pixel(8, 12)], [[0; 4]; 3]);
}

#[test]
fn a_blit_mirrors() {
    let pixel = pixels_of(&stream::blit(RGBA_MASK, [0, 0], (7, BGRA, [0, 0, 4, 2]), (8, 67, [4, 2, -4, -2])));
    assert_eq!(pixel(0, 0), [0x80; 4]);
    assert_eq!(pixel(3, 1), [0, 0, 255, 255]);
}

#[test]
fn a_blit_keeps_inside_its_scissor_and_mask() {
    let scissor = [9 | 8 << 16, 11 | 9 << 16];
    let flags = 1 << 10 | 0b1001;
    let fill = stream::clear([0.0, 1.0, 1.0, 0.0]);
    let draw = stream::blit(flags, scissor, (7, BGRA, [8, 8, 4, 2]), (8, 67, [3, 0, 1, 1]));
    let pixel = pixels_of(&[fill, draw].concat());
    let (background, drawn) = ([255, 255, 0, 0], [255, 255, 255, 255]);
    assert_eq!([pixel(8, 8), pixel(11, 8), pixel(9, 9)], [background; 3]);
    assert_eq!([pixel(9, 8), pixel(10, 8)], [drawn; 2]);
    let draw = stream::blit(0b0001, [0, 0], (7, BGRA, [0, 0, 1, 1]), (8, 67, [3, 1, 1, 1]));
    let pixel = pixels_of(&draw);
    assert_eq!(pixel(0, 0), [0, 0, 0x80, 0], "red alone");
}

#[test]
fn inline_writes_have_a_stride() {
    let pixel = pixels_of(&stream::inline_write(7, [1, 1, 1, 2], 8, &[0x11, 0x22, 0x33]));
    assert_eq!([pixel(1, 1), pixel(1, 2), pixel(2, 1)], [[0x11, 0, 0, 0], [0x33, 0, 0, 0], [0; 4]]);
}

#[test]
fn sub_contexts_have_their_own_handles() {
    let mut guest = Guest::ready(ALL_3D);
    let at = painter(&mut guest, 1, 7);
    let ok =
        [stream::create_sub(5), stream::create_sub(5), stream::set_sub(5), stream::clear([1.0; 4])].concat();
    assert_eq!(guest.submit(1, &ok), Response::OK_NODATA);
    assert!(read_back(&mut guest, 1, 7, at).iter().all(|b| *b == 0), "nothing is bound there");
    let back = [stream::destroy_sub(5), stream::clear([1.0; 4])].concat();
    assert_eq!(guest.submit(1, &back), Response::OK_NODATA);
    assert!(read_back(&mut guest, 1, 7, at).iter().all(|b| *b == 255), "sub-context 0 is current again");
    assert_eq!(guest.submit(1, &stream::set_sub(5)), Response::ERR_INVALID_PARAMETER);
}

#[test]
fn state_that_only_draws_read_is_taken() {
    let mut guest = Guest::ready(ALL_3D);
    painter(&mut guest, 1, 7);
    let stream = [
        vec![0],
        stream::raw(4, 0, &[0; 7]),
        stream::raw(15, 0, &[0; 3]),
        stream::raw(1, 1, &[[20].as_slice(), &[0; 10]].concat()),
        stream::raw(1, 2, &[[21].as_slice(), &[0; 8]].concat()),
        stream::raw(1, 3, &[[22].as_slice(), &[0; 4]].concat()),
        stream::raw(2, 1, &[20]),
        stream::raw(2, 2, &[21]),
        stream::raw(2, 3, &[22]),
        stream::raw(2, 3, &[0]),
    ];
    assert_eq!(guest.submit(1, &stream.concat()), Response::OK_NODATA);
}

#[test]
fn what_is_wrong_in_a_stream_breaks_that_context_alone() {
    let surface = |resource, format, level, layers| stream::raw(1, 8, &[9, resource, format, level, layers]);
    let side = (7, BGRA, [0, 0, 4, 4]);
    let bad: Vec<(&str, Vec<u32>)> = vec![
        ("a command of the future", stream::raw(200, 0, &[])),
        ("a draw", stream::raw(8, 0, &[0; 12])),
        ("a shader", stream::raw(1, 4, &[0; 8])),
        ("cut short", vec![8 << 16 | 7, 0, 0]),
        ("a clear of the wrong length", stream::raw(7, 0, &[0; 7])),
        ("no handle", stream::create_surface(0, 7, BGRA)),
        ("a resource not attached", stream::create_surface(9, 20, BGRA)),
        ("a resource that is not", stream::create_surface(9, 99, BGRA)),
        ("another texel size", surface(7, 64, 0, 0)),
        ("another order of colours", surface(7, 67, 0, 0)),
        ("a level", surface(7, BGRA, 1, 0)),
        ("a layer", surface(7, BGRA, 0, 1 << 16)),
        ("an unknown handle", stream::destroy_object(77)),
        ("nine colour buffers", stream::set_framebuffer(&[1; 9])),
        ("an unknown surface", stream::set_framebuffer(&[1, 77])),
        ("a depth buffer", stream::raw(5, 0, &[0, 1])),
        ("a count that lies", stream::raw(5, 0, &[2, 0, 1])),
        ("a box outside", stream::clear_texture(7, [60, 0, 5, 1], 0)),
        ("a copy from outside", stream::copy_region(7, [0, 0], 7, [60, 60, 5, 5])),
        ("a copy to outside", stream::copy_region(7, [61, 0], 7, [0, 0, 4, 4])),
        ("a copy across orders of colours", stream::copy_region(7, [0, 0], 8, [0, 0, 4, 4])),
        ("a copy from a foreigner", stream::copy_region(7, [0, 0], 20, [0, 0, 4, 4])),
        ("a blit to outside", stream::blit(15, [0, 0], (7, BGRA, [62, 0, 4, 4]), side)),
        ("a blit from outside", stream::blit(15, [0, 0], side, (7, BGRA, [-1, 0, 4, 4]))),
        ("a blit through a false format", stream::blit(15, [0, 0], (7, 67, [0, 0, 4, 4]), side)),
        ("a blit of depth", stream::blit(0x1f, [0, 0], side, side)),
        ("a smooth blit", stream::blit(15 | 1 << 8, [0, 0], (7, BGRA, [0, 0, 8, 8]), side)),
        ("a blending blit", stream::blit(15 | 1 << 12, [0, 0], side, side)),
        ("a blit to a foreigner", stream::blit(15, [0, 0], (20, BGRA, [0, 0, 4, 4]), side)),
        ("too little data", stream::inline_write(7, [0, 0, 4, 1], 0, &[0; 3])),
        ("data outside", stream::inline_write(7, [63, 0, 2, 1], 0, &[0; 2])),
        ("an unknown sub-context", stream::set_sub(3)),
        ("the first sub-context's end", stream::destroy_sub(0)),
        ("viewports of the wrong length", stream::raw(4, 0, &[0; 6])),
        ("too many scissors", stream::raw(15, 0, &[[15].as_slice(), &[0; 4]].concat())),
        ("a binding of the wrong type", stream::raw(2, 1, &[1])),
    ];
    let mut guest = Guest::ready(ALL_3D);
    painter(&mut guest, 1, 20);
    guest.create_texture(8, 67, 4, 4);
    for (i, (what, stream)) in bad.iter().enumerate() {
        let context = 2 + i as u32;
        painter(&mut guest, context, 7);
        guest.attach(context, 8);
        let answer = guest.submit(context, stream);
        assert!(answer.is_error(), "{what}: {answer}");
        assert!(guest.submit(context, &[0]).is_error(), "{what}: the context takes no further stream");
        assert_eq!(
            guest.submit(1, &stream::clear([0.0; 4])),
            Response::OK_NODATA,
            "{what}: another one does"
        );
        guest.ok(Command::CTX_DESTROY, context, &[]);
        guest.ok(Command::RESOURCE_UNREF, 0, zerocopy::IntoBytes::as_bytes(&reference(7)));
        guest.ok(Command::CTX_CREATE, context, &[0; 72]);
        assert_eq!(guest.submit(context, &[0]), Response::OK_NODATA, "{what}: the id is as new");
    }
}

#[test]
fn what_came_before_an_error_is_done() {
    let mut guest = Guest::ready(ALL_3D);
    let at = painter(&mut guest, 1, 7);
    let stream = [stream::clear([1.0; 4]), stream::raw(200, 0, &[]), stream::clear([0.0; 4])].concat();
    assert_eq!(guest.submit(1, &stream), Response::ERR_INVALID_PARAMETER);
    assert!(read_back(&mut guest, 1, 7, at).iter().all(|b| *b == 255));
}

#[test]
fn the_stream_is_as_long_as_it_says() {
    let mut guest = Guest::ready(ALL_3D);
    guest.create_context(1);
    let mut body = submit_body(&[0, 0]);
    for (size, want) in [
        (8, Response::OK_NODATA),
        (6, Response::ERR_INVALID_PARAMETER),
        (12, Response::ERR_INVALID_PARAMETER),
    ] {
        body[0] = size;
        assert_eq!(guest.command(Command::SUBMIT_3D, 1, &body), want, "size {size}");
    }
    assert_eq!(guest.submit(1, &[]), Response::OK_NODATA, "an empty one is one");
}

#[test]
fn a_surface_outlives_its_resources_id() {
    let mut guest = Guest::ready(ALL_3D);
    painter(&mut guest, 1, 7);
    guest.ok(Command::RESOURCE_UNREF, 0, zerocopy::IntoBytes::as_bytes(&reference(7)));
    assert_eq!(guest.submit(1, &stream::clear([1.0; 4])), Response::OK_NODATA);
    assert_eq!(guest.submit(1, &stream::create_surface(2, 7, BGRA)), Response::ERR_INVALID_RESOURCE_ID);
}
