//! Allocations of 1 GiB, of which little is ever touched.

use virtgpu_protocol::{AllocationRequest, MAX_ALLOCATION_BYTES};
use virtgpu_umd::client::{Client, Context, Device, Texture};
use virtgpu_umd::virgl::{Region, Stream, bind, format};
use virtio_gpu::protocol::Command;
use wddm_bench::bench::Options;
use wddm_sys::STATUS_INVALID_PARAMETER;

use crate::common::{
    bench, client, close, executed, finish, part, picture, read_at, status, transfer, write_at,
};

const SIDE: u32 = 16_384;

/// Writes a piece of a texture's memory, has the host hold it, and says where it lies: both.
fn put(client: &Client, device: Device, context: &mut Context, texture: &Texture, x: u32, y: u32, value: u8) {
    let piece = part(&texture.request, x, y, 16, 1);
    write_at(client, device, texture, piece.offset, &[value; 64]);
    client.render(context, &transfer(texture, &piece, true)).unwrap();
    finish(client, device, context);
    write_at(client, device, texture, piece.offset, &[0; 64]);
}

fn get(client: &Client, device: Device, context: &mut Context, texture: &Texture, x: u32, y: u32) -> Vec<u8> {
    let piece = part(&texture.request, x, y, 16, 1);
    client.render(context, &transfer(texture, &piece, false)).unwrap();
    finish(client, device, context);
    read_at(client, device, texture, piece.offset, 64)
}

/// The picture's corners, its middle, and a place where nothing is.
const PLACES: [(u32, u32); 4] = [(0, 0), (SIDE - 16, 0), (SIDE / 2, SIDE / 2), (SIDE - 16, SIDE - 1)];
const NOTHING: (u32, u32) = (4096, 12_345);

#[test]
fn a_picture_of_a_gibibyte() {
    let bench = bench(Options::default());
    let client = client(&bench);
    let device = client.create_device().unwrap();
    let mut context = client.create_context(device, None).unwrap();
    let texture = client.create_texture(device, &picture(SIDE, SIDE)).unwrap();
    assert_eq!(texture.request.bytes, 1 << 30);
    for (n, (x, y)) in (1..).zip(PLACES) {
        put(&client, device, &mut context, &texture, x, y, n);
    }
    // The host draws, and copies from one end to the other.
    let mut stream = Stream::new();
    let texel = u32::from_le_bytes([9, 8, 7, 6]);
    stream.clear_texture(texture.allocation, 0, Region::rect(0, 1, 8, 1), [texel, 0, 0, 0]);
    let last = Region::rect(SIDE - 16, SIDE - 1, 8, 1);
    stream.copy_region((texture.allocation, 0), (8, 1, 0), (texture.allocation, 0), last);
    client.submit(&mut context, &stream).unwrap();
    for (n, (x, y)) in (1u8..).zip(PLACES) {
        assert_eq!(get(&client, device, &mut context, &texture, x, y), [n; 64], "at {x}, {y}");
    }
    let (x, y) = NOTHING;
    assert_eq!(get(&client, device, &mut context, &texture, x, y), [0; 64]);
    let drawn = get(&client, device, &mut context, &texture, 0, 1);
    assert_eq!((&drawn[..32], &drawn[32..]), (&[9, 8, 7, 6].repeat(8)[..], &[4; 32][..]));
    client.destroy_texture(device, texture).unwrap();
    // What is made of the same memory afterwards shows nothing of it.
    let next = client.create_texture(device, &picture(SIDE, SIDE)).unwrap();
    for (x, y) in PLACES {
        assert_eq!(read_at(&client, device, &next, part(&next.request, x, y, 16, 1).offset, 64), [0; 64]);
    }
    client.close().unwrap();
    assert_eq!(close(bench).device.errors, 0);
}

#[test]
fn two_of_them_take_turns_in_an_aperture_that_holds_one() {
    let port = dxgkrnl::Options { aperture_limit: Some(3 << 29), ..Default::default() };
    let bench = bench(Options { port, ..Options::default() });
    let client = client(&bench);
    let device = client.create_device().unwrap();
    let mut context = client.create_context(device, None).unwrap();
    let buffer = AllocationRequest::buffer(format::R8_UNORM, bind::SAMPLER_VIEW, 1 << 30);
    let textures =
        [picture(SIDE, SIDE), buffer].map(|request| client.create_texture(device, &request).unwrap());
    let last = (1 << 30) - 64;
    for round in 1..4 {
        for texture in &textures {
            // The same bytes are the end of both.
            let (x, y) = if texture.request.height == 1 { (last, 0) } else { (SIDE - 16, SIDE - 1) };
            put(&client, device, &mut context, texture, x, y, round);
            assert_eq!(get(&client, device, &mut context, texture, x, y)[..16], [round; 16]);
        }
    }
    // Each is mapped once a round. A quarter of a million holes are no list: what goes out has none.
    let (attached, detached) =
        (executed(&bench, Command::ATTACH_BACKING), executed(&bench, Command::DETACH_BACKING));
    assert_eq!((attached, detached), (6, 5));
    client.close().unwrap();
    assert_eq!(close(bench).device.errors, 0);
}

#[test]
fn more_is_refused() {
    let bench = bench(Options::default());
    let client = client(&bench);
    assert_eq!(client.adapter_info().unwrap().max_allocation_bytes, MAX_ALLOCATION_BYTES);
    let device = client.create_device().unwrap();
    let buffer = |bytes| AllocationRequest::buffer(format::R8_UNORM, bind::SAMPLER_VIEW, bytes);
    for too_large in [
        buffer((1 << 30) + 1),
        buffer(u32::MAX),
        AllocationRequest { bytes: (1 << 30) + 4096, ..picture(SIDE, SIDE) },
        picture(SIDE + 1, 1),
    ] {
        assert_eq!(status(client.create_texture(device, &too_large)), STATUS_INVALID_PARAMETER);
    }
    client.close().unwrap();
    close(bench);
}
