//! Preemption, status and resets, on an adapter that is idle and on one that is simply busy.

use std::sync::Arc;
use std::time::Duration;

use ntoskrnl::{Ddi, Event, Reader};
use virtio_gpu::VirtioGpu;
use virtio_gpu::fault::Stall;
use wddm_bench::bench::{Bench, Options};
use wddm_sys::{STATUS_DEVICE_REMOVED, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE, STATUS_INVALID_PARAMETER};

use crate::common::{Artist, bench, bench_with, close, fill, pixels, refused, still_draws, until};

/// A bench that is patient with a stalled device.
fn patient() -> Bench {
    let port = dxgkrnl::Options { tdr_delay: Duration::from_secs(60), ..dxgkrnl::Options::default() };
    bench_with(Options { port, ..Options::default() })
}

#[test]
fn an_idle_adapter() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    artist.draws([1, 2, 3, 255]);
    // Evictions may follow; they end by themselves.
    bench.adapter.preempt(0).expect("it is PreemptionAware");
    until("the answer to a preemption", || !bench.adapter.preempting(0));
    assert_eq!(bench.adapter.preempt(1), Err(STATUS_INVALID_PARAMETER), "there is one node");
    assert_eq!(bench.adapter.query_engine_status(0), Ok(true));
    assert_eq!(bench.adapter.query_dependent_engine_group(0), Ok(1));
    until("the last fence", || {
        let (completed, submitted) = bench.adapter.fences(0);
        completed == submitted
    });
    let (completed, _) = bench.adapter.fences(0);
    assert_eq!(bench.adapter.query_current_fence(0), Ok(completed));
    assert_eq!(
        bench.adapter.reset_engine(0),
        Ok(completed),
        "the last completed one, as nothing was aborted (S10)"
    );
    artist.draws([4, 5, 6, 255]);
    drop(artist);
    close(bench);
}

/// The host takes no command back, so the answer comes when what was submitted has ended, and all of it has (S15).
#[test]
fn a_busy_adapter_is_preempted_when_it_is_done() {
    let bench = patient();
    let mut artist = Artist::new(&bench);
    artist.draws([1, 2, 3, 255]);
    bench.device.stall(Stall::Commands);
    for round in 0..8 {
        artist.client.submit(&mut artist.context, &fill(&artist.texture, [round, 7, 7, 255])).unwrap();
    }
    until("a packet in the hardware", || {
        let (completed, submitted) = bench.adapter.fences(0);
        completed != submitted
    });
    assert_eq!(bench.adapter.query_engine_status(0), Ok(true), "busy is not hung (R10)");
    assert_eq!(bench.adapter.query_current_fence(0), Ok(bench.adapter.fences(0).0));
    bench.adapter.preempt(0).unwrap();
    until("the request", || bench.adapter.preempting(0));
    assert!(bench.adapter.preempting(0), "unanswered while the device works");
    bench.device.stall(Stall::None);
    until("the answer to a preemption", || !bench.adapter.preempting(0));
    let texture = artist.texture;
    assert!(artist.look(&texture).unwrap() == pixels([7, 7, 7, 255]), "everything was drawn, in order");
    drop(artist);
    still_draws(&bench);
    let closing = close(bench);
    assert_eq!(closing.device.errors, 0);
}

/// virtio cannot reset an engine that has something to do, so the answer is no (rule R11), and nothing is lost by asking.
#[test]
fn a_busy_engine_is_not_reset() {
    let bench = patient();
    let mut artist = Artist::new(&bench);
    artist.draws([1, 2, 3, 255]);
    bench.device.stall(Stall::Commands);
    artist.client.submit(&mut artist.context, &fill(&artist.texture, [9, 8, 7, 255])).unwrap();
    until("a packet in the hardware", || bench.adapter.hardware_holds(0) != 0);
    assert!(bench.adapter.reset_busy_engine(0).is_err());
    assert_ne!(bench.adapter.hardware_holds(0), 0);
    bench.device.stall(Stall::None);
    let texture = artist.texture;
    assert!(artist.look(&texture).unwrap() == pixels([9, 8, 7, 255]));
    assert_eq!(bench.adapter.loss(), None);
    until("an idle engine", || bench.adapter.hardware_holds(0) == 0);
    drop(artist);
    still_draws(&bench);
    close(bench);
}

/// Many preemptions while contexts draw: nothing is lost, nothing is done twice.
#[test]
fn preempted_all_the_time() {
    let bench = patient();
    let mut artists = [Artist::new(&bench), Artist::new(&bench)];
    for round in 0..20 {
        for (n, artist) in artists.iter_mut().enumerate() {
            artist
                .client
                .submit(&mut artist.context, &fill(&artist.texture, [round, n as u8, 0, 255]))
                .unwrap();
            bench.adapter.preempt(0).unwrap();
        }
        for (n, artist) in artists.iter_mut().enumerate() {
            let texture = artist.texture;
            assert!(artist.look(&texture).unwrap() == pixels([round, n as u8, 0, 255]), "round {round}");
        }
    }
    drop(artists);
    close(bench);
}

/// Rule R05 on an idle adapter: the device is reset and comes back. Contexts with state there are lost, others are not.
#[test]
fn a_reset_of_the_adapter() {
    let bench = bench();
    let (mut drawn, mut fresh) = (Artist::new(&bench), Artist::new(&bench));
    drawn.draws([1, 2, 3, 255]);
    for _ in 0..3 {
        bench.adapter.reset_from_timeout().expect("it succeeds");
        assert_eq!(bench.adapter.query_engine_status(0), Ok(true));
        let (_, submitted) = bench.adapter.fences(0);
        assert_eq!(bench.adapter.query_current_fence(0), Ok(submitted), "all count as completed (R07)");
    }
    fresh.draws([4, 5, 6, 255]);
    let stream = fill(&drawn.texture, [7; 4]);
    let refusal = refused(drawn.client.submit(&mut drawn.context, &stream));
    assert_eq!(refusal, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE);
    assert_eq!(refused(drawn.client.wait_for_idle(drawn.device)), STATUS_DEVICE_REMOVED);
    drop((drawn, fresh));
    still_draws(&bench);
    let closing = close(bench);
    assert_eq!(closing.device.errors, 0, "the host is not told of what it has forgotten");
}

/// Pulls the device out when the driver is about to reset it.
struct DiesInReset(Arc<VirtioGpu>);

impl Reader for DiesInReset {
    fn event(&self, event: &Event<'_>) {
        if let Event::DdiEnter { call } = event
            && call.ddi == Ddi::ResetFromTimeout
        {
            self.0.die();
        }
    }
}

/// A device that does not come back: contexts can be made, rendering says that the adapter is lost, all is given back.
#[test]
fn a_reset_that_the_device_does_not_survive() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    artist.draws([1, 2, 3, 255]);
    bench.machine.add_reader(Arc::new(DiesInReset(bench.device.clone())));
    bench.adapter.reset_from_timeout().expect("it succeeds all the same (R05)");
    assert_eq!(bench.adapter.query_engine_status(0), Ok(false), "not responsive");
    let mut other = artist.client.create_context(artist.device, None).expect("a context needs no device");
    let stream = fill(&artist.texture, [7; 4]);
    let refusal = refused(artist.client.submit(&mut other, &stream));
    assert_eq!(refusal, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE);
    drop(artist);
    let closing = bench.stop();
    let said: Vec<String> = closing.verdict.violations.iter().map(ToString::to_string).collect();
    assert_eq!(said, Vec::<String>::new());
    assert_eq!(closing.leaked_bytes(), 0);
}
