//! Starts, stops, and the ways in which interrupts come.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};

use dxgkrnl::StartError;
use ntoskrnl::{Ddi, Event, Reader};
use virtgpu_umd::client::Client;
use virtgpu_umd::scene::draw::canvas_request;
use virtio_gpu::VirtioGpu;
use virtio_gpu::fault::Stall;
use virtio_gpu::protocol::Command;
use wddm_bench::bench::Options;
use wddm_sys::{STATUS_DEVICE_HARDWARE_ERROR, STATUS_DEVICE_REMOVED, STATUS_INVALID_PARAMETER};

use crate::common::{Artist, SIDE, bench, bench_with, close, fill, refused, still_draws};

/// Rule L29, with clients on every life of the adapter.
#[test]
fn again_and_again() {
    let mut bench = bench();
    let mut balances = BTreeMap::new();
    for _ in 0..12 {
        let balance = bench.machine.balance();
        *balances.entry((balance.pool_blocks, balance.pool_bytes, balance.io_mappings)).or_insert(0) += 1;
        still_draws(&bench);
        bench.restart().expect("it starts again");
    }
    assert_eq!(balances.len(), 1, "every life begins with as much: {balances:?}");
    still_draws(&bench);
    let calls = close(bench).verdict.summary.ddi_calls;
    let calls: BTreeMap<_, _> = calls.into_iter().collect();
    for ddi in ["DxgkDdiAddDevice", "DxgkDdiStartDevice", "DxgkDdiStopDevice", "DxgkDdiRemoveDevice"] {
        assert_eq!(calls.get(ddi), Some(&13), "{ddi}");
    }
    assert_eq!(calls.get("DxgkDdiUnload"), Some(&1));
}

/// Has the device take its time from the first destroyed allocation on, and go on, if it does, when StopDevice waits.
struct Slow {
    device: Weak<VirtioGpu>,
    goes_on: bool,
    stopping: AtomicBool,
}

impl Reader for Slow {
    fn event(&self, event: &Event<'_>) {
        let Some(device) = self.device.upgrade() else { return };
        match event {
            Event::DdiEnter { call } if call.ddi == Ddi::DestroyAllocation => device.stall(Stall::Commands),
            Event::DdiEnter { call } if call.ddi == Ddi::StopDevice => {
                self.stopping.store(true, Ordering::SeqCst)
            }
            Event::KernelCall { name: "KeStallExecutionProcessor", .. }
                if self.goes_on && self.stopping.load(Ordering::SeqCst) =>
            {
                device.stall(Stall::None);
            }
            _ => {}
        }
    }
}

/// Nobody waits for the host to hear of what is destroyed; StopDevice does, for a while, before it resets the device.
#[test]
fn what_was_destroyed_last_reaches_the_host() {
    for goes_on in [true, false] {
        let bench = bench();
        still_draws(&bench);
        let slow = Slow { device: Arc::downgrade(&bench.device), goes_on, stopping: AtomicBool::new(false) };
        bench.machine.add_reader(Arc::new(slow));
        still_draws(&bench);
        let device = close(bench).device;
        let made = device.commands_of(Command::RESOURCE_CREATE_3D);
        let forgotten = device.commands_of(Command::RESOURCE_UNREF);
        assert_eq!(forgotten, if goes_on { made } else { made - 1 });
    }
}

/// As [`Slow`], from the first destroyed context on.
struct SlowContexts(Slow);

impl Reader for SlowContexts {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::DdiEnter { call } if call.ddi == Ddi::DestroyContext => {
                if let Some(device) = self.0.device.upgrade() {
                    device.stall(Stall::Commands);
                }
            }
            event => self.0.event(event),
        }
    }
}

/// As many as do not fit into the ring at a time.
#[test]
fn all_that_was_destroyed_reaches_the_host() {
    const CONTEXTS: u64 = 100;
    let bench = bench();
    let mut artist = Artist::new(&bench);
    let mut contexts: Vec<_> =
        (0..CONTEXTS).map(|_| artist.client.create_context(artist.device, None).unwrap()).collect();
    for context in &mut contexts {
        artist.client.submit(context, &fill(&artist.texture, [1; 4])).unwrap();
        artist.client.finish(context, &artist.fence).unwrap();
    }
    artist.draws([1, 2, 3, 255]);
    let texture = artist.client.create_texture(artist.device, &canvas_request(SIDE)).unwrap();
    let texture = std::mem::replace(&mut artist.texture, texture);
    artist.client.destroy_texture(artist.device, texture).unwrap();
    let slow =
        Slow { device: Arc::downgrade(&bench.device), goes_on: true, stopping: AtomicBool::new(false) };
    bench.machine.add_reader(Arc::new(SlowContexts(slow)));
    contexts.into_iter().for_each(|context| artist.client.destroy_context(context).unwrap());
    drop(artist);
    let device = close(bench).device;
    assert_eq!(device.commands_of(Command::CTX_DESTROY), CONTEXTS + 1);
}

/// An adapter that stops takes everything along, whoever has it; old handles name nothing of the new one.
#[test]
fn with_clients_who_do_not_know() {
    let mut bench = bench();
    let mut artist = Artist::new(&bench);
    artist.draws([1, 2, 3, 255]);
    artist.client.submit(&mut artist.context, &fill(&artist.texture, [4; 4])).unwrap();
    bench.restart().expect("it starts again");
    let stream = fill(&artist.texture, [5; 4]);
    assert_eq!(refused(artist.client.submit(&mut artist.context, &stream)), STATUS_INVALID_PARAMETER);
    assert_eq!(refused(artist.client.create_device()), STATUS_DEVICE_REMOVED, "its adapter has stopped");
    assert_eq!(refused(artist.client.adapter_info()), STATUS_DEVICE_REMOVED);
    still_draws(&bench);
    drop(artist);
    still_draws(&bench);
    close(bench);
}

#[test]
fn without_ever_being_used() {
    for _ in 0..3 {
        let closing = close(bench());
        assert_eq!(closing.device.contexts.created, 0, "nothing is made before it is needed");
        assert_eq!(closing.device.resources.created, 0);
    }
}

/// The line instead of messages: the cause is read and so dismissed, and nobody else's interrupt is claimed.
#[test]
fn with_a_line_instead_of_messages() {
    const ROUNDS: u8 = 20;
    let port = dxgkrnl::Options { message_interrupts: false, ..dxgkrnl::Options::default() };
    let mut bench = bench_with(Options { port, ..Options::default() });
    let mut artist = Artist::new(&bench);
    for round in 0..ROUNDS {
        artist.draws([round, 1, 2, 255]);
    }
    drop(artist);
    bench.restart().expect("it starts again");
    still_draws(&bench);
    let closing = close(bench);
    // What comes while the line is up is told together; but each round waits for its own end.
    assert!(closing.figures.interrupts >= u64::from(ROUNDS), "{} interrupts", closing.figures.interrupts);
    assert!(closing.device.interrupts > 0);
}

/// A device that another driver has left running and that does not reset: it is not started, and kept from memory. When
/// it does reset it can be started again.
#[test]
fn with_a_device_that_does_not_reset() {
    let mut bench = bench();
    still_draws(&bench);
    bench.adapter.stop();
    let before = bench.machine.balance();
    bench.device.leave_begun();
    bench.device.stall(Stall::Everything);
    let refusal = bench.start_again(dxgkrnl::Options::default()).map(|_| ()).unwrap_err();
    let StartError::Ddi(Ddi::StartDevice, status) = refusal else { panic!("{refusal}") };
    assert_eq!(status, STATUS_DEVICE_HARDWARE_ERROR);
    assert!(!bench.device.is_bus_master());
    assert_eq!(bench.machine.balance(), before);
    bench.device.stall(Stall::None);
    bench.restart().expect("it starts again");
    still_draws(&bench);
    close(bench);
}

/// Whatever the device offers: few descriptors, no choice of capability sets, no notifications by index.
#[test]
fn with_lesser_devices() {
    for control_queue_size in [4, 8, 64, 1024] {
        for (context_init, event_idx) in [(false, false), (true, false), (false, true)] {
            let device = virtio_gpu::Options {
                control_queue_size,
                context_init,
                event_idx,
                ..virtio_gpu::Options::default()
            };
            let bench = bench_with(Options { device, ..Options::default() });
            still_draws(&bench);
            close(bench);
        }
    }
}

/// Without 3D there is nothing to render with, and contexts are made all the same (rule C05).
#[test]
fn with_a_device_without_3d() {
    let device = virtio_gpu::Options { virgl: false, ..virtio_gpu::Options::default() };
    let bench = bench_with(Options { device, ..Options::default() });
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    assert_eq!(client.adapter_info().unwrap().features, 0);
    let device = client.create_device().unwrap();
    let mut context = client.create_context(device, None).unwrap();
    let texture = client.create_texture(device, &virtgpu_umd::scene::draw::canvas_request(16)).unwrap();
    let refusal = refused(client.submit(&mut context, &fill(&texture, [1; 4])));
    assert_eq!(refusal, wddm_sys::STATUS_ILLEGAL_INSTRUCTION);
    client.destroy_context(context).unwrap();
    drop(client);
    close(bench);
}
