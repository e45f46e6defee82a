//! No memory at any one point of a whole session: the start or the call is refused with the documented status, nothing
//! is kept, and the next attempt works.

use std::sync::Arc;
use std::sync::Mutex;

use ntoskrnl::pool::faults::FaultScope;
use ntoskrnl::{Ddi, Event, Reader};
use virtgpu_protocol::{GET_CAPSET_BYTES, ask_capset, ask_info};
use virtgpu_umd::client::Error;
use virtgpu_umd::scene::draw::canvas_request;
use wddm_bench::bench::{self, Bench, Options};
use wddm_sys::{STATUS_INSUFFICIENT_RESOURCES, STATUS_NO_MEMORY};

use crate::common::{Artist, SIDE, assert_clean, bench_with, close, pixels};

/// Everything that clients do: two of them, sharing a texture, that draw, present, look and ask.
fn session(bench: &Bench) -> Result<(), Error> {
    let mut artist = Artist::try_new(bench)?;
    assert!(artist.draw([1, 2, 3, 255])? == pixels([1, 2, 3, 255]), "drawn");
    artist.client.adapter_info()?;
    artist.client.escape(&mut ask_info())?;
    let mut message = [0; GET_CAPSET_BYTES + 64];
    ask_capset(&mut message, 1, 1, 0).expect("a question");
    artist.client.escape(&mut message)?;

    let (canvas, share) = artist.client.create_shared_texture(artist.device, &canvas_request(SIDE))?;
    artist.client.present(&artist.context, &artist.texture, &canvas)?;
    assert!(artist.look(&canvas)? == pixels([1, 2, 3, 255]), "presented");
    let second = artist.client.create_context(artist.device, None)?;
    artist.client.present(&second, &canvas, &artist.texture)?;
    artist.client.finish(&second, &artist.fence)?;

    let mut other = Artist::try_new(bench)?;
    let opened = other.client.open_texture(other.device, share)?;
    let texture = other.texture;
    other.client.present(&other.context, &opened, &texture)?;
    assert!(other.look(&texture)? == pixels([1, 2, 3, 255]), "another process sees it");
    other.client.destroy_texture(other.device, opened)?;
    artist.client.destroy_texture(artist.device, canvas)?;
    artist.client.destroy_context(second)?;
    Ok(())
}

/// Answers whether the k-th allocation was asked for.
fn with_the_kth_refused(k: u64, options: Options) -> bool {
    let ready = Bench::prepare(options).expect("a bench");
    let scope = FaultScope::failing(k);
    let bench = match ready.load(wddm_bench::driver::under_test()) {
        Ok(bench) => bench,
        Err(bench::Error::Host(error)) => panic!("{error}"),
        Err(bench::Error::Driver(error, closing)) => {
            assert!(scope.struck(), "{error}");
            // An image asks the port driver for its entry first, which takes memory too.
            let (dxgkrnl::StartError::Ddi(_, status) | dxgkrnl::StartError::Entry(status)) = error else {
                panic!("allocation {k}: {error}")
            };
            let no_memory = status == STATUS_NO_MEMORY || status == STATUS_INSUFFICIENT_RESOURCES;
            assert!(no_memory, "allocation {k}: {error}");
            assert_clean(&closing);
            return true;
        }
    };
    let early = scope.struck();
    match session(&bench) {
        Ok(()) => assert!(early || !scope.struck(), "allocation {k} was refused, and nobody was told"),
        Err(Error::Call(call, status)) => {
            assert!(!early && scope.struck(), "allocation {k}: {call} answered {status:?}");
            assert_eq!(status, STATUS_NO_MEMORY, "allocation {k}: {call}");
        }
        Err(other) => panic!("allocation {k}: {other}"),
    }
    let struck = scope.struck();
    drop(scope);
    session(&bench).expect("the next attempt works");
    close(bench);
    struck
}

#[test]
fn at_any_one_point_of_a_session() {
    let mut k = 1;
    while with_the_kth_refused(k, Options::default()) {
        k += 1;
    }
    assert!(k > 40, "a session asks for memory {k} times");
}

/// Whoever asks and on whichever thread: the pools end before the session does.
#[test]
fn with_pools_of_any_size() {
    let mut refused_at_start = 0;
    let mut refused = 0;
    // The steps are no multiples of anything, so that the pools end inside of things.
    for limit in (0..64_000).step_by(3_511) {
        let machine = ntoskrnl::Config { pool_limit: Some(limit), ..ntoskrnl::Config::default() };
        let bench =
            match Bench::start(wddm_bench::driver::under_test(), Options { machine, ..Options::default() }) {
                Ok(bench) => bench,
                Err(bench::Error::Host(error)) => panic!("{error}"),
                Err(bench::Error::Driver(error, closing)) => {
                    use dxgkrnl::StartError::{Ddi, Entry};
                    assert!(matches!(error, Ddi(..) | Entry(_)), "{error}");
                    assert_clean(&closing);
                    refused_at_start += 1;
                    continue;
                }
            };
        match session(&bench) {
            Ok(()) => {}
            Err(Error::Call(call, status)) => {
                assert_eq!(status, STATUS_NO_MEMORY, "{limit} bytes of pool: {call}");
                refused += 1;
            }
            Err(other) => panic!("{limit} bytes of pool: {other}"),
        }
        close(bench);
    }
    assert!(refused_at_start > 0 && refused > 0, "{refused_at_start} and {refused} were refused");
}

/// Keeps what calls that cannot fail for memory allocated.
#[derive(Default)]
struct Greedy(Mutex<Vec<(Ddi, u64)>>);

impl Reader for Greedy {
    fn event(&self, event: &Event<'_>) {
        let Event::DdiReturn { call, counts, .. } = event else { return };
        let cannot = matches!(
            call.ddi,
            Ddi::BuildPagingBuffer
                | Ddi::Patch
                | Ddi::SubmitCommand
                | Ddi::PreemptCommand
                | Ddi::CancelCommand
                | Ddi::InterruptRoutine
                | Ddi::DpcRoutine
                | Ddi::QueryCurrentFence
                | Ddi::DestroyContext
                | Ddi::DestroyDevice
                | Ddi::DestroyAllocation
                | Ddi::CloseAllocation
                | Ddi::StopDevice
                | Ddi::RemoveDevice
                | Ddi::Unload
        );
        let asked = counts.pool_allocations + counts.other_allocations + counts.refusals;
        if cannot && asked != 0 {
            self.0.lock().expect("nobody panics with it").push((call.ddi, asked));
        }
    }
}

/// What has no status for it needs no memory: with paging for every packet.
#[test]
fn calls_that_cannot_fail_ask_for_none() {
    let port = dxgkrnl::Options { always_evict: true, always_repatch: true, ..dxgkrnl::Options::default() };
    let bench = bench_with(Options { port, ..Options::default() });
    let greedy = Arc::new(Greedy::default());
    bench.machine.add_reader(greedy.clone());
    session(&bench).expect("a session");
    bench.adapter.preempt(0).expect("preemption is supported");
    bench.adapter.query_current_fence(0).expect("a fence");
    let paged = close(bench).verdict.summary.paging_submissions;
    assert!(paged > 4, "{paged} packets paged");
    assert_eq!(*greedy.0.lock().expect("nobody panics with it"), []);
}
