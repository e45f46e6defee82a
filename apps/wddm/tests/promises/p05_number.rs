//! Any number of contexts: the only limit is memory.

use std::process::Command;

use ntoskrnl::{Ddi, DdiResult};
use virtgpu_umd::client::{Context, Error};
use virtgpu_umd::virgl::Stream;
use virtio_gpu::fault::Stall;
use wddm_sys::{STATUS_NO_MEMORY, STATUS_SUCCESS};

use crate::common::*;

/// Creates contexts until it fails.
fn exhaust(studio: &Studio) -> (Vec<Context>, Error) {
    let mut contexts = Vec::new();
    loop {
        match studio.context() {
            Ok(context) => contexts.push(context),
            Err(error) => return (contexts, error),
        }
    }
}

/// In a pool of a known size there are exactly as many contexts as fit, then STATUS_NO_MEMORY, and when they are
/// destroyed there is room for as many again.
///
/// Killed by the mutant `p05-limit`.
#[test]
fn as_many_as_the_pool_holds() {
    const FIT: usize = 5000;
    // What everything but the contexts takes, and what a context takes.
    let bench = start(options());
    let studio = Studio::open(&bench);
    let base = bench.machine.balance().pool_bytes;
    let context = studio.context().unwrap();
    let each = bench.machine.balance().pool_bytes - base;
    studio.client.destroy_context(context).unwrap();
    studio.close();
    close(bench);

    let mut options = options();
    options.machine.pool_limit = Some(usize::try_from(base + each).unwrap() + (FIT - 1) * each as usize);
    let bench = start(options);
    let log = Log::of(&bench, &[Ddi::CreateContext]);
    let studio = Studio::open(&bench);
    for _ in 0..2 {
        let (contexts, error) = exhaust(&studio);
        assert_eq!(error, Error::Call("D3DKMTCreateContext", STATUS_NO_MEMORY));
        assert_eq!(contexts.len(), FIT);
        let answers = log.take();
        assert_eq!(answers.last().unwrap().result, DdiResult::Status(STATUS_NO_MEMORY), "the driver says so");
        for context in contexts {
            studio.client.destroy_context(context).unwrap();
        }
        assert_eq!(bench.machine.balance().pool_bytes, base);
    }
    studio.close();
    close(bench);
}

/// A process whose address space runs out gets STATUS_NO_MEMORY and stays alive; all is freed, and there is room again.
///
/// Killed by the mutant `p05-limit`.
#[test]
fn as_many_as_the_address_space_holds() {
    const ROLE: &str = "PROMISES_UNDER_A_LIMIT";
    if std::env::var_os(ROLE).is_none() {
        let this = std::env::current_exe().unwrap();
        let name = "p05_number::as_many_as_the_address_space_holds";
        let output = Command::new("sh")
            .args(["-c", "ulimit -v 2000000 && exec \"$0\" --exact --nocapture \"$1\""])
            .args([this.as_os_str(), name.as_ref()])
            .env(ROLE, "1")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}: {said}", output.status);
        assert!(said.contains("1 passed"), "{said}");
        return;
    }
    let bench = start(options());
    let log = Log::of(&bench, &[Ddi::CreateContext]);
    let studio = Studio::open(&bench);
    let base = bench.machine.balance();
    let mut counts = Vec::new();
    for _ in 0..2 {
        let (contexts, error) = exhaust(&studio);
        assert_eq!(error, Error::Call("D3DKMTCreateContext", STATUS_NO_MEMORY));
        counts.push(contexts.len());
        for context in contexts {
            studio.client.destroy_context(context).unwrap();
        }
        assert_eq!(bench.machine.balance(), base);
    }
    // Whatever ran out, it was not the driver that had a number in mind.
    let driver_refused = |call: &Call| call.result != DdiResult::Status(STATUS_SUCCESS);
    let refusals: Vec<_> = log.take().into_iter().filter(driver_refused).collect();
    assert!(refusals.iter().all(|call| call.counts.refusals != 0), "{refusals:?}");
    assert!(counts.iter().all(|count| *count > 100), "{counts:?}");
    let context = studio.context().unwrap();
    studio.client.destroy_context(context).unwrap();
    studio.close();
    close(bench);
}

/// A device that answers nothing does not make creation fail, nor wait: contexts come and go while packets are stuck.
///
/// Killed by the mutant `p05-waits-for-the-device`.
#[test]
fn a_stalled_device_does_not_matter() {
    let bench = start(options());
    let studio = Studio::open(&bench);
    let mut artist = studio.artist();
    studio.finish(&artist.context).unwrap();
    bench.device.stall(Stall::Everything);
    let posted = bench.device.posted();
    studio.paint(&mut artist, RED).unwrap();
    eventually("the device has the packet", || bench.device.posted() > posted);
    let contexts: Vec<_> = (0..1000).map(|_| studio.context().unwrap()).collect();
    for context in contexts {
        studio.client.destroy_context(context).unwrap();
    }
    bench.device.stall(Stall::None);
    assert!(studio.shows(&artist.canvas, RED));
    studio.close();
    assert_eq!(close(bench).figures.commands_per_context, 0, "nothing was asked of the device");
}

/// A device that is dead does not make the driver fail: no answer of the DDI is anything but STATUS_SUCCESS.
///
/// Killed by the mutant `p05-asks-the-device`.
#[test]
fn a_dead_device_does_not_matter() {
    let bench = start(options());
    let log = Log::of(&bench, &[Ddi::CreateContext, Ddi::DestroyContext]);
    let studio = Studio::open(&bench);
    // One that the host knows. It uses nothing that would have to be moved when the device is dead.
    let mut known = studio.context().unwrap();
    let mut stream = Stream::new();
    stream.create_sub_context(1);
    studio.client.submit(&mut known, &stream).unwrap();
    studio.finish(&known).unwrap();
    bench.device.die();
    let contexts: Vec<_> = (0..1000).map(|_| studio.context().unwrap()).collect();
    for context in contexts {
        studio.client.destroy_context(context).unwrap();
    }
    studio.client.destroy_context(known).unwrap();
    let calls = log.take();
    assert_eq!(calls.len(), 2002);
    assert!(calls.iter().all(|call| call.result == DdiResult::Status(STATUS_SUCCESS)));
    studio.close();
    close(bench);
}
