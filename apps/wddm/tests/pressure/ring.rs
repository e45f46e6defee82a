//! A ring of 64 entries, which is 32 messages at a time, and a thousand of everything.

use ntoskrnl::PacketStage;
use virtgpu_umd::builder::{Batch, Builder, Limits};
use virtgpu_umd::client::{Context, Texture};
use virtgpu_umd::virgl::{Region, Stream};
use virtio_gpu::fault::Stall;
use virtio_gpu::protocol::Command;
use wddm_bench::bench::{Bench, Options};

use crate::common::{Packets, bench, client, close, executed, fill, finish, is_all, picture, pixels, until};

const THOUSAND: u32 = 1000;
/// Dwords of a clear_texture command.
const CLEAR: usize = 13;

/// A command buffer of a thousand commands, each of which fills the rest of a picture a thousand texels wide from a
/// texel of its own on: only in their order do they leave every texel another colour.
fn thousand(context: &Context, texture: &Texture, salt: u32) -> Batch {
    let mut stream = Stream::new();
    for n in 0..THOUSAND {
        let rest = Region::rect(n, 0, THOUSAND - n, 1);
        stream.clear_texture(texture.allocation, 0, rest, [salt + n, 0, 0, 0]);
    }
    // One SUBMIT for each.
    let mut builder = Builder::new(Limits { submit_dwords: CLEAR, ..context.limits() });
    builder.stream(&stream).unwrap();
    let mut batches = builder.finish();
    assert_eq!((batches.len(), batches[0].patches.len()), (1, THOUSAND as usize));
    batches.remove(0)
}

fn expected(salt: u32) -> Vec<u8> {
    (salt..salt + THOUSAND).flat_map(u32::to_le_bytes).collect()
}

/// Doorbells and commands since then.
fn since(bench: &Bench, before: (u64, u64)) -> (u64, u64) {
    let (doorbells, submits) = (bench.device.stats().doorbells, executed(bench, Command::SUBMIT_3D));
    (doorbells - before.0, submits - before.1)
}

#[test]
fn packets_of_a_thousand_commands_pass_a_ring_of_64_entries() {
    for event_idx in [true, false] {
        let device = virtio_gpu::Options { control_queue_size: 64, event_idx, ..Default::default() };
        let bench = bench(Options { device, ..Options::default() });
        let packets = Packets::of(&bench);
        let client = client(&bench);
        let device = client.create_device().unwrap();
        let mut contexts = [(); 2].map(|()| client.create_context(device, None).unwrap());
        // Both contexts share the ring.
        let textures = [(); 2].map(|()| client.create_texture(device, &picture(THOUSAND, 1)).unwrap());
        let before = since(&bench, (0, 0));
        for round in 0..3 {
            for ((context, texture), own) in contexts.iter_mut().zip(&textures).zip([1, 2]) {
                let batch = thousand(context, texture, own << 20 | round << 12);
                client.render(context, &batch).unwrap();
            }
        }
        for context in &contexts {
            finish(&client, device, context);
        }
        let (doorbells, submits) = since(&bench, before);
        assert_eq!(submits, 6 * u64::from(THOUSAND));
        // One for half a ring, and a few for each packet's beginning and end and what the host has to be told before it.
        let packets_there_were = 6 + 2 + 2;
        let bound = submits / 16 + 4 * packets_there_were;
        assert!(doorbells <= bound, "{doorbells} doorbells for {submits} commands, at most {bound} expected");
        for ((context, texture), own) in contexts.iter_mut().zip(&textures).zip([1, 2]) {
            assert!(pixels(&client, device, context, texture) == expected(own << 20 | 2 << 12));
        }
        let fences = packets.fences(PacketStage::Completed, true);
        assert!(fences.is_sorted(), "{fences:?}");
        client.close().unwrap();
        assert_eq!(close(bench).device.errors, 0);
    }
}

/// The ring's indices have 16 bits, and go on at 0.
#[test]
fn more_commands_than_the_ring_can_count() {
    let bench = bench(Options::default());
    let client = client(&bench);
    let device = client.create_device().unwrap();
    let mut context = client.create_context(device, None).unwrap();
    let texture = client.create_texture(device, &picture(THOUSAND, 1)).unwrap();
    let rounds = u32::from(u16::MAX) / THOUSAND + 2;
    for round in 0..rounds {
        let batch = thousand(&context, &texture, round << 12);
        client.render(&mut context, &batch).unwrap();
    }
    finish(&client, device, &context);
    assert!(bench.device.posted() > u64::from(u16::MAX) + 1);
    assert!(pixels(&client, device, &mut context, &texture) == expected((rounds - 1) << 12));
    client.close().unwrap();
    assert_eq!(close(bench).device.errors, 0);
}

/// How many packets of contexts came to a stage.
fn count(packets: &Packets, stage: PacketStage) -> usize {
    packets.fences(stage, false).len()
}

/// A thousand contexts have work queued while the device does none, `depth` packets of it in the hardware.
fn a_thousand_contexts(depth: usize) {
    let port = dxgkrnl::Options { hardware_queue_depth: depth, ..Default::default() };
    // Two packets of each context and the paging before the first of them hold their buffers until the device goes on.
    let machine = ntoskrnl::Config { ram_bytes: Some(6 << 30), ..Default::default() };
    let bench = bench(Options { machine, port, ..Options::default() });
    let packets = Packets::of(&bench);
    let client = client(&bench);
    let device = client.create_device().unwrap();
    let color = |n: u32| (n | 0xFF00_0000).to_le_bytes();
    let mut all: Vec<(Context, Texture)> = (0..THOUSAND)
        .map(|_| {
            let context = client.create_context(device, None).unwrap();
            (context, client.create_texture(device, &picture(4, 4)).unwrap())
        })
        .collect();
    bench.device.stall(Stall::Commands);
    let before = bench.device.stats().doorbells;
    for (n, (context, texture)) in (0..).zip(&mut all) {
        client.submit(context, &fill(texture, color(n))).unwrap();
    }
    // Now the same once more: two packets of each context.
    for (n, (context, texture)) in (0..).zip(&mut all) {
        client.submit(context, &fill(texture, color(2 * n))).unwrap();
    }
    assert_eq!(count(&packets, PacketStage::Queued), 2 * THOUSAND as usize);
    // Paging packets are in the hardware too.
    until(|| packets.submitted() >= depth);
    assert_eq!(count(&packets, PacketStage::Completed), 0);
    // The ring holds 32 messages, each of which had the device told of once at the most.
    let doorbells = bench.device.stats().doorbells - before;
    assert!((1..=32).contains(&doorbells), "{doorbells} doorbells with a full ring");
    bench.device.stall(Stall::None);
    for (context, _) in &all {
        finish(&client, device, context);
    }
    assert_eq!(count(&packets, PacketStage::Completed), 2 * THOUSAND as usize);
    let fences = packets.fences(PacketStage::Completed, true);
    assert!(fences.is_sorted(), "{fences:?}");
    assert_eq!(fences, packets.fences(PacketStage::Submitted, true));
    for (n, (context, texture)) in (0..).zip(&mut all) {
        assert!(is_all(&pixels(&client, device, context, texture), color(2 * n)), "context {n}");
    }
    assert_eq!(bench.device.stats().contexts.peak, u64::from(THOUSAND));
    client.close().unwrap();
    assert_eq!(close(bench).device.errors, 0);
}

#[test]
fn a_thousand_contexts_have_work_queued_in_the_port() {
    a_thousand_contexts(2);
}

#[test]
fn a_thousand_contexts_have_work_queued_in_the_driver() {
    a_thousand_contexts(2000);
}

/// Packets that wait take every DMA buffer that there is. Those that come first still get their paging buffers.
#[test]
fn paging_goes_on_when_no_dma_buffer_is_left() {
    // A quarter of the memory is the port's for buffers: 62 of them.
    let machine = ntoskrnl::Config { ram_bytes: Some(64 << 20), ..Default::default() };
    let port = dxgkrnl::Options { aperture_limit: Some(4 * 4096), ..Default::default() };
    let bench = bench(Options { machine, port, ..Options::default() });
    let packets = Packets::of(&bench);
    let client = client(&bench);
    let device = client.create_device().unwrap();
    let mut context = client.create_context(device, None).unwrap();
    let textures: Vec<Texture> =
        (0..8).map(|_| client.create_texture(device, &picture(32, 32)).unwrap()).collect();
    bench.device.stall(Stall::Commands);
    std::thread::scope(|scope| {
        let (client, context, textures) = (&client, &mut context, &textures);
        let worker = scope.spawn(move || {
            for n in 0..200u8 {
                client.submit(context, &fill(&textures[usize::from(n) % 8], [n; 4])).unwrap();
            }
        });
        until(|| packets.fences(PacketStage::Queued, true).len() >= 60);
        bench.device.stall(Stall::None);
        worker.join().unwrap();
    });
    for (n, texture) in (192..).zip(&textures) {
        assert!(is_all(&pixels(&client, device, &mut context, texture), [n; 4]), "{n}");
    }
    assert_eq!(bench.adapter.loss(), None);
    client.close().unwrap();
    assert_eq!(close(bench).device.errors, 0);
}
