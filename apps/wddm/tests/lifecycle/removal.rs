//! The device is pulled out: fences are released, destroys succeed, nothing is left, and no register is touched (L27).

use std::time::Duration;

use ntoskrnl::{Callback, Ddi, Event, Reader};
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use virtio_gpu::fault::Stall;
use wddm_bench::bench::{Bench, Closing, Options};
use wddm_sys::STATUS_DEVICE_REMOVED;

use crate::common::{Artist, bench, bench_with, fill, refused, until};

/// Watches for what must not happen after NotifySurpriseRemoval, and for what the port does then.
#[derive(Default)]
struct After {
    told: AtomicBool,
    touches: Mutex<Vec<String>>,
    cancelled: AtomicU64,
}

impl Reader for After {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::DdiReturn { call, .. } if call.ddi == Ddi::NotifySurpriseRemoval => {
                self.told.store(true, Ordering::SeqCst);
            }
            Event::DdiReturn { call, .. } if call.ddi == Ddi::CancelCommand => {
                self.cancelled.fetch_add(1, Ordering::SeqCst);
            }
            Event::Mmio { offset, write, .. } if self.told.load(Ordering::SeqCst) => {
                let what = if *write { "write" } else { "read" };
                self.touches.lock().expect("nobody panics with it").push(format!("{what} at {offset:#x}"));
            }
            Event::CallbackEnter {
                callback: callback @ (Callback::ReadDeviceSpace | Callback::WriteDeviceSpace),
                ..
            } if self.told.load(Ordering::SeqCst) => {
                self.touches.lock().expect("nobody panics with it").push(callback.to_string());
            }
            _ => {}
        }
    }
}

fn watched(bench: &Bench) -> Arc<After> {
    let after = Arc::new(After::default());
    bench.machine.add_reader(after.clone());
    after
}

const PACKETS: u64 = 10;

/// Queues work that the stalled device does not do.
fn queue(bench: &Bench, artist: &mut Artist) {
    artist.draws([1, 2, 3, 255]);
    bench.device.stall(Stall::Commands);
    for _ in 0..PACKETS {
        artist.client.submit(&mut artist.context, &fill(&artist.texture, [7; 4])).expect("it is queued");
    }
    until("two packets in the hardware", || {
        let (completed, submitted) = bench.adapter.fences(0);
        submitted - completed == 2
    });
}

/// All that clients see of it, and the end.
#[track_caller]
fn lost(bench: Bench, mut artist: Artist, after: &After) -> Closing {
    artist.client.finish(&artist.context, &artist.fence).expect_err("the device is lost");
    assert!(after.told.load(Ordering::SeqCst));
    assert_eq!(refused(artist.client.wait_for_idle(artist.device)), STATUS_DEVICE_REMOVED);
    let stream = fill(&artist.texture, [7; 4]);
    assert_eq!(refused(artist.client.submit(&mut artist.context, &stream)), STATUS_DEVICE_REMOVED);
    assert_eq!(refused(artist.client.create_device()), STATUS_DEVICE_REMOVED);
    let Artist { client, device, context, texture, fence } = artist;
    client.destroy_texture(device, texture).expect("what it had is destroyed");
    client.destroy_context(context).expect("what it had is destroyed");
    client.destroy_fence(fence).expect("what it had is destroyed");
    client.destroy_device(device).expect("what it had is destroyed");
    client.close().expect("what it had is closed");
    let closing = bench.stop();
    assert_eq!(*after.touches.lock().expect("nobody panics with it"), Vec::<String>::new());
    assert_eq!(closing.leaked_bytes(), 0, "{:?}", closing.balance);
    closing
}

fn rules(closing: &Closing) -> Vec<&str> {
    closing.verdict.violations.iter().map(|found| found.rule.id()).collect()
}

/// Plug and play tells of a device that is gone already.
#[test]
fn torn_out_in_the_middle_of_work() {
    let bench = bench();
    let after = watched(&bench);
    let mut artist = Artist::new(&bench);
    queue(&bench, &mut artist);
    // Somebody waits for it.
    std::thread::scope(|threads| {
        let waiting = threads.spawn(|| artist.client.finish(&artist.context, &artist.fence));
        bench.device.die();
        bench.adapter.surprise_removal();
        // Signalled, or refused if it came too late to wait.
        if let Err(error) = waiting.join().expect("it waits no more") {
            let removed =
                virtgpu_umd::client::Error::Call("D3DKMTSignalSynchronizationObject2", STATUS_DEVICE_REMOVED);
            assert_eq!(error, removed);
        }
    });
    let cancelled = after.cancelled.load(Ordering::SeqCst);
    assert!(
        (PACKETS - 2..=PACKETS).contains(&cancelled),
        "{cancelled} of {PACKETS} never reached the hardware"
    );
    assert_eq!(rules(&lost(bench, artist, &after)), Vec::<&str>::new());
}

/// Plug and play tells first; the device still answers, and is not asked.
#[test]
fn announced_before_it_goes() {
    let bench = bench();
    let after = watched(&bench);
    let mut artist = Artist::new(&bench);
    queue(&bench, &mut artist);
    bench.adapter.surprise_removal();
    bench.device.stall(Stall::None);
    assert_eq!(rules(&lost(bench, artist, &after)), Vec::<&str>::new());
}

#[test]
fn torn_out_while_idle() {
    let bench = bench();
    let after = watched(&bench);
    let mut artist = Artist::new(&bench);
    artist.draws([1, 2, 3, 255]);
    bench.device.die();
    bench.adapter.surprise_removal();
    bench.adapter.surprise_removal();
    assert_eq!(rules(&lost(bench, artist, &after)), Vec::<&str>::new());
}

/// Nobody tells: the packet that does not end does, and the port takes the device for gone.
#[test]
fn torn_out_and_nobody_tells() {
    let tdr_delay = Duration::from_millis(500);
    let port = dxgkrnl::Options { tdr_delay, ..dxgkrnl::Options::default() };
    let bench = bench_with(Options { port, ..Options::default() });
    let after = watched(&bench);
    let mut artist = Artist::new(&bench);
    artist.draws([1, 2, 3, 255]);
    bench.device.die();
    artist.client.submit(&mut artist.context, &fill(&artist.texture, [7; 4])).expect("it is queued");
    // Released, or refused where the port was faster.
    let _ = artist.client.finish(&artist.context, &artist.fence);
    assert_eq!(rules(&lost(bench, artist, &after)), ["S11"]);
}

/// A device that is gone before the stop is no reason to fail or to keep anything.
#[test]
fn torn_out_before_the_stop() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    artist.draws([1, 2, 3, 255]);
    drop(artist);
    bench.device.die();
    let closing = bench.stop();
    assert_eq!(rules(&closing), Vec::<&str>::new());
    assert_eq!(closing.leaked_bytes(), 0, "{:?}", closing.balance);
}

/// A device that does not even reset: it is kept from memory, and then the memory is given back.
#[test]
fn hung_for_good_at_the_stop() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    artist.draws([1, 2, 3, 255]);
    drop(artist);
    bench.device.stall(Stall::Everything);
    let closing = bench.stop();
    assert_eq!(rules(&closing), Vec::<&str>::new());
    assert_eq!(closing.leaked_bytes(), 0, "{:?}", closing.balance);
}
