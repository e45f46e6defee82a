//! An aperture smaller than what is worked with: allocations take turns, and keep what they hold.

use virtgpu_protocol::AllocationRequest;
use virtgpu_umd::client::Texture;
use virtgpu_umd::show::Plan;
use virtgpu_umd::virgl::{bind, format};
use virtio_gpu::protocol::Command;
use wddm_bench::bench::{Bench, Options};

use wddm_sys::{STATUS_ILLEGAL_INSTRUCTION, STATUS_INVALID_HANDLE};

use crate::common::{
    bench, calls, client, close, executed, fill, finish, is_all, paint, part, picture, pixels, read_at,
    status, transfer, write_at,
};

const PAGE: u64 = 4096;

fn started(port: dxgkrnl::Options) -> Bench {
    bench(Options { port, ..Options::default() })
}

fn lists(bench: &Bench) -> (u64, u64) {
    (executed(bench, Command::ATTACH_BACKING), executed(bench, Command::DETACH_BACKING))
}

/// What a mosaic's textures cost: each is mapped once, and unmapped to be destroyed.
fn lists_of_a_mosaic(port: dxgkrnl::Options) -> (u64, u64, u64) {
    let bench = started(port);
    paint(&bench, Plan { contexts: 16, devices: 4, processes: 2 }, 256);
    let (attached, detached) = lists(&bench);
    let operations = calls(&bench, "DxgkDdiBuildPagingBuffer");
    assert_eq!(close(bench).device.errors, 0);
    (attached, detached, operations)
}

/// 16 canvases of four pages and as many brushes of one share an aperture that has 36: little more than one packet
/// names, four canvases and the device's part of the mosaic.
#[test]
fn the_mosaic_in_half_the_aperture_that_it_takes() {
    let (attached, detached, _) = lists_of_a_mosaic(dxgkrnl::Options::default());
    // 32 textures and four parts of the mosaic.
    assert_eq!((attached, detached), (72, 36));
    let limited = dxgkrnl::Options { aperture_limit: Some(36 * PAGE), ..Default::default() };
    let (attached, detached, _) = lists_of_a_mosaic(limited);
    assert!(attached > 150, "{attached} lists: there was no pressure");
    // Every list but a texture's first replaces one.
    assert_eq!(attached - detached, 36);
}

#[test]
fn the_mosaic_with_everything_unmapped_after_every_packet_in_ranges_of_a_page() {
    let port = dxgkrnl::Options { aperture_range: Some(PAGE), always_evict: true, ..Default::default() };
    let (attached, detached, operations) = lists_of_a_mosaic(port);
    assert!(operations > 4 * 150, "{operations} operations");
    // As many more are told to go as come back in parts.
    assert!(attached > 150 && detached > 150, "{attached} lists, {detached} taken back");
}

/// A list is told of when it is whole, and its holes as they come.
#[test]
fn ranges_become_one_list() {
    let port = dxgkrnl::Options {
        aperture_limit: Some(20 * PAGE),
        aperture_range: Some(4 * PAGE),
        ..Default::default()
    };
    let bench = started(port);
    let client = client(&bench);
    let device = client.create_device().unwrap();
    let mut context = client.create_context(device, None).unwrap();
    // Sixteen pages each: four ranges, and never both at once.
    let [first, second] = [(); 2].map(|()| client.create_texture(device, &picture(128, 128)).unwrap());
    let packets = || bench.verifier.report().summary.paging_submissions;
    client.submit(&mut context, &fill(&first, [1; 4])).unwrap();
    finish(&client, device, &context);
    assert_eq!((lists(&bench), packets()), ((1, 0), 4), "mapped");
    client.submit(&mut context, &fill(&second, [2; 4])).unwrap();
    finish(&client, device, &context);
    // Four holes in the first's list, one after the other; the second's first list.
    assert_eq!((lists(&bench), packets()), ((1 + 4 + 1, 4), 12), "taken turns");
    client.submit(&mut context, &fill(&first, [3; 4])).unwrap();
    finish(&client, device, &context);
    // The second's holes; the first's list goes with its first range and comes with its last.
    assert_eq!((lists(&bench), packets()), ((6 + 4 + 1, 4 + 4 + 1), 20), "and again");
    assert!(is_all(&pixels(&client, device, &mut context, &first), [3; 4]));
    assert!(is_all(&pixels(&client, device, &mut context, &second), [2; 4]));
    client.close().unwrap();
    assert_eq!(close(bench).device.errors, 0);
}

/// Guest memory and the host's copy both survive, whatever moved meanwhile.
#[test]
fn what_was_written_is_there_after_any_number_of_turns() {
    for range in [None, Some(2 * PAGE)] {
        let limited =
            dxgkrnl::Options { aperture_limit: Some(12 * PAGE), aperture_range: range, ..Default::default() };
        let bench = started(limited);
        let client = client(&bench);
        let device = client.create_device().unwrap();
        let mut context = client.create_context(device, None).unwrap();
        let textures: Vec<Texture> =
            (0..6).map(|_| client.create_texture(device, &picture(64, 64 + 16)).unwrap()).collect();
        let memory = |n: usize| -> Vec<u8> { (0..64 * 80 * 4).map(|at| (at * 7 + n * 31) as u8).collect() };
        for (n, texture) in textures.iter().enumerate() {
            write_at(&client, device, texture, 0, &memory(n));
        }
        for round in 0..4 {
            for texture in &textures {
                // A quarter of the picture goes to the host in each round.
                let quarter = transfer(texture, &part(&texture.request, 0, round * 20, 64, 20), true);
                client.render(&mut context, &quarter).unwrap();
            }
        }
        finish(&client, device, &context);
        let (attached, _) = lists(&bench);
        assert!(attached > 6 * 4, "{attached} lists: there was no pressure");
        for (n, texture) in textures.iter().enumerate() {
            assert!(client.read(device, texture).unwrap() == memory(n), "guest memory of {n}");
            write_at(&client, device, texture, 0, &[0; 64 * 80 * 4]);
        }
        for (n, texture) in textures.iter().enumerate() {
            assert!(pixels(&client, device, &mut context, texture) == memory(n), "host's copy of {n}");
        }
        client.close().unwrap();
        assert_eq!(close(bench).device.errors, 0);
    }
}

/// The host takes 16,384 runs, here of a page each, and not one more.
#[test]
fn what_is_scattered_too_far_is_refused() {
    let scattered = dxgkrnl::Options { allocation_runs: usize::MAX, ..Default::default() };
    let bench = started(scattered);
    let client = client(&bench);
    let device = client.create_device().unwrap();
    let [mut context, mut other] = [(); 2].map(|()| client.create_context(device, None).unwrap());
    let most = virtgpu_protocol::MAX_RUNS * PAGE as u32;
    let buffer = |bytes| {
        let request = AllocationRequest::buffer(format::R8_UNORM, bind::SAMPLER_VIEW, bytes);
        client.create_texture(device, &request).unwrap()
    };
    let (good, bad) = (buffer(most), buffer(most + PAGE as u32));
    for at in [0, 5 * PAGE + 4000, u64::from(most) - 64] {
        write_at(&client, device, &good, at, &[7; 64]);
        let piece = part(&good.request, at as u32, 0, 64, 1);
        for to_host in [true, false] {
            client.render(&mut context, &transfer(&good, &piece, to_host)).unwrap();
        }
        finish(&client, device, &context);
        assert_eq!(read_at(&client, device, &good, at, 64), [7; 64]);
    }
    assert_eq!((lists(&bench), bench.device.stats().errors), ((1, 0), 0));
    let piece = part(&bad.request, 0, 0, 64, 1);
    // It has not been mapped yet: the packet that has it mapped gets the host's error, and costs its context.
    client.render(&mut context, &transfer(&bad, &piece, true)).unwrap();
    finish(&client, device, &context);
    assert_eq!((lists(&bench), bench.device.stats().errors), ((1, 0), 1));
    let again = transfer(&good, &piece, true);
    assert_eq!(status(client.render(&mut context, &again)), STATUS_ILLEGAL_INSTRUCTION);
    // From now on it is known.
    let again = transfer(&bad, &piece, true);
    assert_eq!(status(client.render(&mut other, &again)), STATUS_INVALID_HANDLE);
    let fine = transfer(&good, &piece, false);
    client.render(&mut other, &fine).unwrap();
    finish(&client, device, &other);
    client.wait_for_idle(device).unwrap();
    client.close().unwrap();
    assert_eq!(close(bench).device.errors, 1);
}
