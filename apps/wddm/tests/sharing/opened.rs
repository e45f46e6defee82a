//! A resource that is opened on a second device, of the same process and of another one.

use std::thread;

use virtgpu_umd::client::{Share, Texture};
use virtgpu_umd::scene::draw::{canvas_request, whole};
use virtgpu_umd::virgl::{Region, Stream};
use wddm_sys::{STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER};

use crate::common::*;

fn shared(studio: &Studio) -> (Texture, Share) {
    studio.client.create_shared_texture(studio.device, &canvas_request(SIDE)).unwrap()
}

/// Draws all of a texture with a context that is made for that.
fn draw(studio: &Studio, texture: &Texture, color: Color) {
    let mut context = studio.context().unwrap();
    studio.client.submit(&mut context, &fill(texture, color)).unwrap();
    studio.finish(&context).unwrap();
    studio.client.destroy_context(context).unwrap();
}

/// Whether someone who cannot map a texture finds it of one colour: in a copy.
fn finds(studio: &Studio, texture: &Texture, color: Color) -> bool {
    let mine = studio.canvas();
    let mut context = studio.context().unwrap();
    studio.client.submit(&mut context, &copy(texture, &mine)).unwrap();
    studio.client.destroy_context(context).unwrap();
    let found = studio.shows(&mine, color);
    studio.client.destroy_texture(studio.device, mine).unwrap();
    found
}

/// Both draw in turn, with contexts that stay and with new ones, in a stream that names the resource and through what is
/// bound; both see what the other has drawn.
#[test]
fn one_draws_and_the_other_reads() {
    let bench = start(options());
    let owner = Studio::open(&bench);
    let (texture, share) = shared(&owner);
    let near = owner.client.create_device().unwrap();
    let mut near_context = owner.client.create_context(near, None).unwrap();
    let near_texture = owner.client.open_texture(near, share).unwrap();
    let far = Studio::open(&bench);
    let far_texture = far.client.open_texture(far.device, share).unwrap();
    assert_eq!((near_texture.request, far_texture.request), (texture.request, texture.request));
    assert_ne!(near_texture.allocation, texture.allocation, "each device has a handle of its own");
    let mut far_artist = Artist { context: far.context().unwrap(), canvas: far_texture };
    far.client.submit(&mut far_artist.context, &bind(&far_texture).unwrap()).unwrap();
    for round in 0..3 {
        let color = |n: u8| [round * 10, n, 7, 255];
        draw(&owner, &texture, color(1));
        assert!(finds(&far, &far_texture, color(1)));
        // The process has made it: all of its devices map it.
        let mut pixels = |color: Color| {
            let all = whole(&texture.request);
            owner.client.fetch(&mut near_context, &near_texture, &all).unwrap();
            owner.client.wait_for_idle(near).unwrap();
            owner.client.read(near, &near_texture).unwrap() == color.repeat((SIDE * SIDE) as usize)
        };
        assert!(pixels(color(1)));
        far.paint(&mut far_artist, color(2)).unwrap();
        far.finish(&far_artist.context).unwrap();
        assert!(owner.shows(&texture, color(2)) && pixels(color(2)));
        owner.client.submit(&mut near_context, &fill(&near_texture, color(3))).unwrap();
        owner.client.wait_for_idle(near).unwrap();
        assert!(owner.shows(&texture, color(3)) && finds(&far, &far_texture, color(3)));
    }
    // Another process's memory is not there to be mapped.
    assert_eq!(status(far.client.read(far.device, &far_texture)), Some(STATUS_INVALID_PARAMETER));
    assert_eq!(bench.device.stats().resources.peak, 2, "it is one resource, and far's copy");
    far.close();
    owner.close();
    assert_eq!(close(bench).device.errors, 0);
}

/// How a creator may go.
#[derive(Clone, Copy, Debug)]
enum Goes {
    Texture,
    Device,
    Process,
    /// With work on its way.
    Busy,
}

/// The resource lives as long as anybody has it open, and no longer (rule D24).
#[test]
fn it_outlives_its_creator() {
    for goes in [Goes::Texture, Goes::Device, Goes::Process, Goes::Busy] {
        let bench = start(options());
        let owner = Studio::open(&bench);
        // A second device of the same process: what the creator's device leaves, it still has open.
        let second = Studio { device: owner.client.create_device().unwrap(), client: owner.client };
        let owner_device = owner.device;
        let (texture, share) =
            second.client.create_shared_texture(owner_device, &canvas_request(SIDE)).unwrap();
        let mut context = second.client.create_context(owner_device, None).unwrap();
        let far = Studio::open(&bench);
        let opened = far.client.open_texture(far.device, share).unwrap();
        let near = second.client.open_texture(second.device, share).unwrap();
        second.client.submit(&mut context, &fill(&texture, RED)).unwrap();
        let gone = match goes {
            Goes::Texture => {
                second.client.destroy_texture(owner_device, texture).unwrap();
                let again = second.client.submit(&mut context, &fill(&texture, BLUE));
                assert_eq!(status(again), Some(STATUS_INVALID_HANDLE));
                Some(second)
            }
            Goes::Device => {
                second.client.destroy_device(owner_device).unwrap();
                Some(second)
            }
            Goes::Process => {
                second.client.wait_for_idle(owner_device).unwrap();
                second.close();
                None
            }
            Goes::Busy => {
                for _ in 0..50 {
                    second.client.submit(&mut context, &fill(&texture, RED)).unwrap();
                }
                drop(second);
                None
            }
        };
        assert!(finds(&far, &opened, RED), "{goes:?}");
        draw(&far, &opened, GREEN);
        assert!(finds(&far, &opened, GREEN), "{goes:?}");
        if let Some(second) = &gone {
            assert!(second.shows(&near, GREEN), "{goes:?}");
        }
        // Who comes later opens it all the same.
        let late = Studio::open(&bench);
        let found = late.client.open_texture(late.device, share).unwrap();
        assert!(finds(&late, &found, GREEN), "{goes:?}");
        late.close();
        if let Some(second) = gone {
            second.close();
        }
        draw(&far, &opened, BLUE);
        assert!(finds(&far, &opened, BLUE), "{goes:?}");
        far.client.destroy_texture(far.device, opened).unwrap();
        let too_late = far.client.open_texture(far.device, share);
        assert_eq!(status(too_late), Some(STATUS_INVALID_PARAMETER), "{goes:?}");
        eventually("the host has let it go", || bench.device.stats().resources.live == 0);
        far.close();
        assert_eq!(close(bench).device.errors, 0, "{goes:?}");
    }
}

/// Opened several times on one device, used by one context through each: closing one leaves the others, and closing
/// the last leaves nothing.
#[test]
fn opened_twice_and_closed_once() {
    let bench = start(options());
    let (owner, guest) = (Studio::open(&bench), Studio::open(&bench));
    // The first that there is: the host's number 1.
    let (texture, share) = shared(&owner);
    let mine = guest.canvas();
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
        let mut context = guest.context().unwrap();
        let opened = [(); 3].map(|()| guest.client.open_texture(guest.device, share).unwrap());
        for one in &opened {
            guest.client.submit(&mut context, &fill(one, RED)).unwrap();
        }
        for (closed, index) in order.into_iter().enumerate() {
            guest.client.destroy_texture(guest.device, opened[index]).unwrap();
            let again = guest.client.submit(&mut context, &fill(&opened[index], RED));
            assert_eq!(status(again), Some(STATUS_INVALID_HANDLE));
            for (n, &left) in (1..).zip(&order[closed + 1..]) {
                let color = [closed as u8, n, 0, 255];
                guest.client.submit(&mut context, &fill(&opened[left], color)).unwrap();
                guest.finish(&context).unwrap();
                assert!(owner.shows(&texture, color), "{order:?}, {closed}, {left}");
            }
        }
        // With the last opening the context's right has gone, though the resource has not.
        draw(&owner, &texture, RED);
        guest.client.render(&mut context, &by_number(&fill(&mine, BLUE), 1)).unwrap();
        assert!(lost(&guest, &mut context, &mine), "{order:?}");
        assert!(owner.shows(&texture, RED));
        guest.client.destroy_context(context).unwrap();
    }
    guest.close();
    owner.close();
    assert_eq!(close(bench).device.errors, 3);
}

/// Eight processes with two devices each draw a row of one resource, and go, each on a thread of its own; their
/// creator sees all rows.
#[test]
fn many_draw_their_parts() {
    let bench = start(options());
    let owner = Studio::open(&bench);
    let textures = [(); 2].map(|()| shared(&owner));
    thread::scope(|scope| {
        for row in 0..SIDE {
            let (bench, textures) = (&bench, &textures);
            scope.spawn(move || {
                let first = Studio::open(bench);
                let second = first.client.create_device().unwrap();
                for (device, (_, share)) in [first.device, second].into_iter().zip(textures) {
                    let mut context = first.client.create_context(device, None).unwrap();
                    let opened = first.client.open_texture(device, *share).unwrap();
                    for x in 0..SIDE {
                        let mut stream = Stream::new();
                        let part = Region::rect(x, row, SIDE - x, 1);
                        stream.clear_texture(opened.allocation, 0, part, [row << 8 | x, 0, 0, 0]);
                        first.client.submit(&mut context, &stream).unwrap();
                    }
                    if row % 2 == 0 {
                        first.client.destroy_texture(device, opened).unwrap();
                    }
                }
                // Every other one dies with its work on its way.
                if row % 4 < 2 {
                    first.client.wait_for_idle(second).unwrap();
                    first.close();
                }
            });
        }
    });
    let expected: Vec<u8> =
        (0..SIDE).flat_map(|row| (0..SIDE).flat_map(move |x| (row << 8 | x).to_le_bytes())).collect();
    let mut context = owner.context().unwrap();
    for (texture, _) in &textures {
        assert!(owner.pixels(&mut context, texture).unwrap() == expected);
    }
    owner.close();
    assert_eq!(close(bench).device.errors, 0);
}
