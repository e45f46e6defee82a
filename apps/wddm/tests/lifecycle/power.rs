//! Power states, and the reset before a crash dump.

use dxgkrnl::DISPLAY_ADAPTER_HW_ID;
use virtgpu_umd::client::Error;
use virtgpu_umd::virgl::{Access, Stream, clear, format};
use virtio_gpu::VirtioGpu;
use wddm_bench::bench::Bench;
use wddm_sys::wddm3_2::{DEVICE_POWER_STATE, PowerDeviceD0, PowerDeviceD1, PowerDeviceD2, PowerDeviceD3};
use wddm_sys::{STATUS_DEVICE_REMOVED, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE, STATUS_SUCCESS};

use crate::common::{Artist, SIDE, bench, close, fill, pixels, refused, still_draws, until};

fn power(bench: &Bench, state: DEVICE_POWER_STATE) {
    for uid in [DISPLAY_ADAPTER_HW_ID, 0, 7] {
        let status = bench.adapter.set_power_state(uid, state, 0);
        assert_eq!(status, Ok(STATUS_SUCCESS), "also for a child that there never was (L22)");
    }
}

/// Objects and bindings that only the context knows.
fn state(artist: &Artist) -> Stream {
    let mut stream = Stream::new();
    stream.create_surface(1, artist.texture.allocation, format::R8G8B8A8_UNORM, 0, (0, 0));
    stream.set_framebuffer(&[1], 0).expect("one colour");
    stream
}

/// Draws with what is bound.
fn drawn_with_state(artist: &mut Artist, color: [u8; 4]) -> Result<(), Error> {
    let mut stream = Stream::new();
    stream.touch(artist.texture.allocation, Access::Write);
    stream.clear(clear::COLOR0, color.map(|part| f32::from(part) / 255.0), 0.0, 0);
    artist.client.submit(&mut artist.context, &stream)?;
    let texture = artist.texture;
    let seen = artist.look(&texture)?;
    assert!(seen == pixels(color), "not what was drawn");
    Ok(())
}

/// Rule L23: contexts and what they hold survive.
#[test]
fn a_device_that_sleeps_and_wakes() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    let setup = state(&artist);
    artist.client.submit(&mut artist.context, &setup).unwrap();
    drawn_with_state(&mut artist, [10, 20, 30, 255]).unwrap();
    for round in 0..4 {
        for low in [PowerDeviceD1, PowerDeviceD2, PowerDeviceD3] {
            power(&bench, low);
            // The adapter may be asked while it sleeps (L20).
            artist.client.adapter_info().expect("an answer without the device");
            power(&bench, PowerDeviceD0);
            let texture = artist.texture;
            let before = [10, 20, 30, 255];
            assert!(round > 0 || low != PowerDeviceD1 || artist.look(&texture).unwrap() == pixels(before));
            drawn_with_state(&mut artist, [round, 200, 30, 255]).expect("its objects and bindings are there");
        }
    }
    power(&bench, PowerDeviceD0);
    drop(artist);
    still_draws(&bench);
    assert_eq!(close(bench).device.resets, 1, "at the stop only");
}

/// The register that holds the device's status.
const STATUS: (u8, u64) = VirtioGpu::STATUS;

fn lose_power(bench: &Bench) {
    let slot = bench.adapter.slot().expect("it has a device");
    slot.function().bar_write(STATUS.0, STATUS.1, &[0]);
    until("the device's reset", || status(bench) == 0);
}

fn status(bench: &Bench) -> u8 {
    let slot = bench.adapter.slot().expect("it has a device");
    let mut status = [1];
    slot.function().bar_read(STATUS.0, STATUS.1, &mut status);
    status[0]
}

/// A device that forgets everything, as in a hibernation. Who had state there is told; everyone else goes on.
#[test]
fn a_device_that_loses_what_it_knew() {
    let bench = bench();
    let (mut drawn, mut fresh) = (Artist::new(&bench), Artist::new(&bench));
    drawn.draws([1, 2, 3, 255]);
    power(&bench, PowerDeviceD3);
    lose_power(&bench);
    power(&bench, PowerDeviceD0);
    fresh.draws([4, 5, 6, 255]);
    let stream = fill(&drawn.texture, [7; 4]);
    let refusal = refused(drawn.client.submit(&mut drawn.context, &stream));
    assert_eq!(refusal, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE);
    assert_eq!(refused(drawn.client.wait_for_idle(drawn.device)), STATUS_DEVICE_REMOVED);
    assert_eq!(refused(drawn.client.create_context(drawn.device, None)), STATUS_DEVICE_REMOVED);
    drawn.client.destroy_device(drawn.device).expect("it can be destroyed, with all it had");
    // The process is not lost: a new device works.
    drawn.device = drawn.client.create_device().unwrap();
    drawn.context = drawn.client.create_context(drawn.device, None).unwrap();
    let canvas = virtgpu_umd::scene::draw::canvas_request(SIDE);
    drawn.texture = drawn.client.create_texture(drawn.device, &canvas).unwrap();
    drawn.fence = drawn.client.create_fence(drawn.device).unwrap();
    drawn.draws([8, 9, 10, 255]);
    fresh.draws([11, 12, 13, 255]);
    drop((drawn, fresh));
    still_draws(&bench);
    assert_eq!(close(bench).device.errors, 0);
}

/// Rule L30: at device level, with one register write; whatever comes after it ends in order.
#[test]
fn the_reset_before_a_crash_dump() {
    let bench = bench();
    still_draws(&bench);
    // Nothing is in the aperture and nothing on its way: what is, is not taken out any more.
    power(&bench, PowerDeviceD0);
    let mut artist = Artist::new(&bench);
    bench.adapter.reset_device();
    until("the device's reset", || status(&bench) == 0);
    let stream = fill(&artist.texture, [7; 4]);
    let refusal = refused(artist.client.submit(&mut artist.context, &stream));
    assert_eq!(refusal, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE);
    drop(artist);
    close(bench);
}
