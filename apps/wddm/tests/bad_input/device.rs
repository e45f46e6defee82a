//! Error responses of the device, for each command: who is lost, who goes on, and what the host is not told twice.

use virtgpu_umd::builder::Builder;
use virtgpu_umd::client::Error;
use virtgpu_umd::scene::draw::whole;
use virtio_gpu::backend::Error as Refusal;
use virtio_gpu::fault::Fault;
use virtio_gpu::protocol::Command;
use wddm_bench::bench::{self, Bench, Options};
use wddm_sys::{
    NTSTATUS, STATUS_DEVICE_REMOVED, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE, STATUS_ILLEGAL_INSTRUCTION,
    STATUS_INVALID_HANDLE,
};

use crate::common::{Artist, assert_clean, bench, bench_with, close, fill, pixels, refused, still_draws};

const LOST: NTSTATUS = STATUS_ILLEGAL_INSTRUCTION;

/// A bench, someone who minds their own business, and an artist who has not drawn yet.
struct Scene {
    bench: Bench,
    bystander: Artist,
    artist: Artist,
}

impl Scene {
    fn new() -> Self {
        Self::on(bench())
    }

    fn on(bench: Bench) -> Self {
        let (mut bystander, artist) = (Artist::new(&bench), Artist::new(&bench));
        bystander.draws([9, 9, 9, 255]);
        Self { bench, bystander, artist }
    }

    fn refuse(&self, command: Command) {
        self.bench.device.arm(Some(command), 0, Fault::Fail(Refusal::OutOfMemory));
    }

    /// Draws once, which ends whatever became of it, and answers what the next attempt answers.
    #[track_caller]
    fn after_drawing(&mut self) -> Result<(), Error> {
        let Artist { client, context, texture, fence, .. } = &mut self.artist;
        client.submit(context, &fill(texture, [1, 2, 3, 255])).expect("nothing is known yet");
        client.finish(context, fence).expect("its fence completes");
        client.submit(context, &fill(texture, [1, 2, 3, 255]))
    }

    /// Everyone draws, newcomers too, and the device was refused exactly so often.
    #[track_caller]
    fn end(mut self, errors: std::ops::RangeInclusive<u64>) {
        self.bystander.draws([4, 4, 4, 255]);
        self.artist.draws([5, 5, 5, 255]);
        still_draws(&self.bench);
        let Self { bench, bystander, artist } = self;
        drop((bystander, artist));
        let said = close(bench).device.errors;
        assert!(errors.contains(&said), "{said} errors");
    }
}

#[test]
fn a_context_that_the_host_does_not_make_is_lost() {
    let mut scene = Scene::new();
    scene.refuse(Command::CTX_CREATE);
    assert_eq!(refused(scene.after_drawing()), LOST);
    let texture = scene.artist.texture;
    let present = scene.artist.client.present(&scene.artist.context, &texture, &texture);
    assert_eq!(refused(present), LOST);
    scene.artist.client.wait_for_idle(scene.artist.device).expect("the device is not lost");
    // Its texture is not touched by it.
    scene.artist.renew_context();
    scene.end(1..=8);
}

#[test]
fn a_resource_that_the_host_does_not_make_is_refused_from_then_on() {
    let mut scene = Scene::new();
    scene.refuse(Command::RESOURCE_CREATE_3D);
    assert_eq!(refused(scene.after_drawing()), LOST, "the context has named what is not there");
    scene.artist.renew_context();
    let stream = fill(&scene.artist.texture, [0; 4]);
    let Artist { client, context, .. } = &mut scene.artist;
    assert_eq!(refused(client.submit(context, &stream)), STATUS_INVALID_HANDLE);
    scene.artist.renew_texture();
    scene.end(1..=8);
}

#[test]
fn a_resource_whose_memory_the_host_does_not_take_is_refused_from_then_on() {
    let mut scene = Scene::new();
    scene.refuse(Command::ATTACH_BACKING);
    assert_eq!(refused(scene.after_drawing()), STATUS_INVALID_HANDLE);
    scene.artist.renew_texture();
    scene.end(1..=3);
}

#[test]
fn a_resource_whose_memory_the_host_does_not_give_back_is_refused_from_then_on() {
    let port = dxgkrnl::Options { always_evict: true, ..dxgkrnl::Options::default() };
    let mut scene = Scene::on(bench_with(Options { port, ..Options::default() }));
    let stream = fill(&scene.artist.texture, [1; 4]);
    scene.artist.draws([1, 1, 1, 255]);
    // Evictions of the bystander's texture have been answered before this is armed, or are not to come any more.
    let Artist { client, context, fence, .. } = &mut scene.artist;
    client.submit(context, &stream).expect("all is well");
    client.finish(context, fence).unwrap();
    scene.bench.device.arm(Some(Command::DETACH_BACKING), 0, Fault::Fail(Refusal::Unspecified));
    let mut answer = Ok(());
    for _ in 0..8 {
        answer = client.submit(context, &stream);
        if answer.is_err() {
            break;
        }
        client.finish(context, fence).expect("its fence completes");
    }
    // The host was told to forget it: a packet that was on its way and names it costs its context.
    let status = refused(answer);
    assert!([STATUS_INVALID_HANDLE, LOST].contains(&status), "{status:?}");
    scene.artist.renew_context();
    let Artist { client, context, texture, .. } = &mut scene.artist;
    assert_eq!(refused(client.submit(context, &fill(texture, [1; 4]))), STATUS_INVALID_HANDLE);
    scene.artist.renew_texture();
    scene.end(1..=8);
}

/// The packet that takes pages away from a host that does not give them back does not end before the host has forgotten
/// the resource. If it does not forget it either, only a reset helps.
#[test]
fn pages_that_the_host_keeps_are_given_to_nobody() {
    for fault in [Fault::DropResponse, Fault::Fail(Refusal::Unspecified)] {
        let tdr_delay = std::time::Duration::from_millis(300);
        let port = dxgkrnl::Options { always_evict: true, tdr_delay, ..dxgkrnl::Options::default() };
        let bench = bench_with(Options { port, ..Options::default() });
        let mut artist = Artist::new(&bench);
        artist.draws([1, 1, 1, 255]);
        bench.device.arm(Some(Command::DETACH_BACKING), 0, Fault::Fail(Refusal::Unspecified));
        bench.device.arm(Some(Command::RESOURCE_UNREF), 0, fault);
        let Artist { client, context, texture, fence, device } = &mut artist;
        let told = (0..4).find_map(|_| {
            let drawn = client.submit(context, &fill(texture, [1; 4]));
            drawn.and_then(|()| client.finish(context, fence)).err()
        });
        assert!(told.is_some(), "{fault:?}");
        assert_eq!(refused(client.wait_for_idle(*device)), STATUS_DEVICE_REMOVED, "{fault:?}");
        drop(artist);
        assert_eq!(bench.stop().leaked_bytes(), 0, "{fault:?}");
    }
}

#[test]
fn a_context_that_is_not_attached_is_lost() {
    let mut scene = Scene::new();
    scene.refuse(Command::CTX_ATTACH_RESOURCE);
    assert_eq!(refused(scene.after_drawing()), LOST);
    scene.artist.renew_context();
    scene.end(1..=4);
}

#[test]
fn a_context_whose_stream_is_refused_is_lost() {
    for refusal in [
        Refusal::Unspecified,
        Refusal::OutOfMemory,
        Refusal::InvalidScanout,
        Refusal::InvalidResource,
        Refusal::InvalidContext,
        Refusal::InvalidParameter,
    ] {
        let mut scene = Scene::new();
        scene.artist.draws([7, 7, 7, 255]);
        scene.bench.device.arm(Some(Command::SUBMIT_3D), 0, Fault::Fail(refusal));
        assert_eq!(refused(scene.after_drawing()), LOST, "{refusal}");
        scene.artist.renew_context();
        let texture = scene.artist.texture;
        let seen = scene.artist.look(&texture).expect("the texture is still there");
        assert!(seen == pixels([7, 7, 7, 255]), "{refusal}: nothing was drawn");
        scene.end(1..=1);
    }
}

#[test]
fn a_context_whose_transfer_is_refused_is_lost() {
    for command in [Command::TRANSFER_FROM_HOST_3D, Command::TRANSFER_TO_HOST_3D] {
        let mut scene = Scene::new();
        scene.artist.draws([7, 7, 7, 255]);
        scene.refuse(command);
        let Artist { client, context, texture, fence, .. } = &mut scene.artist;
        let mut builder = Builder::new(context.limits());
        let all = whole(&texture.request);
        match command {
            Command::TRANSFER_TO_HOST_3D => builder.transfer_to_host(texture.allocation, &all).unwrap(),
            _ => builder.transfer_from_host(texture.allocation, &all).unwrap(),
        }
        builder.finish().iter().try_for_each(|batch| client.render(context, batch)).unwrap();
        client.finish(context, fence).expect("its fence completes");
        assert_eq!(refused(client.submit(context, &fill(texture, [0; 4]))), LOST);
        scene.artist.renew_context();
        scene.end(1..=1);
    }
}

#[test]
fn a_context_from_which_nothing_is_taken_away_is_lost() {
    let mut scene = Scene::new();
    scene.artist.draws([7, 7, 7, 255]);
    scene.refuse(Command::CTX_DETACH_RESOURCE);
    scene.artist.renew_texture();
    // What came behind it has been answered, so it has too.
    scene.bystander.draws([8, 8, 8, 255]);
    let stream = fill(&scene.artist.texture, [1; 4]);
    let Artist { client, context, .. } = &mut scene.artist;
    assert_eq!(refused(client.submit(context, &stream)), LOST);
    scene.artist.renew_context();
    scene.end(1..=1);
}

/// A number that the host may still know is not given again: the host would refuse it.
#[test]
fn numbers_that_the_host_keeps_are_not_used_again() {
    let mut scene = Scene::new();
    for round in 0..4 {
        scene.artist.draws([round, 0, 0, 255]);
        scene.refuse(Command::RESOURCE_UNREF);
        scene.refuse(Command::CTX_DESTROY);
        scene.artist.renew_texture();
        scene.artist.renew_context();
        scene.bystander.draws([8, round, 8, 255]);
    }
    scene.end(8..=8);
}

/// Whatever the device refuses, from the first command of the start on: the driver starts or not, clients are told,
/// and what comes after works.
#[test]
fn any_one_command_of_a_session() {
    let mut refused_starts = 0;
    for skip in 0.. {
        let ready = Bench::prepare(Options::default()).expect("a bench");
        ready.device.arm(None, skip, Fault::Fail(Refusal::Unspecified));
        let bench = match ready.load(wddm_bench::driver::under_test()) {
            Ok(bench) => bench,
            Err(bench::Error::Host(error)) => panic!("{error}"),
            Err(bench::Error::Driver(_, closing)) => {
                assert_clean(&closing);
                refused_starts += 1;
                continue;
            }
        };
        let mut artist = Artist::new(&bench);
        for _ in 0..3 {
            let mut drawn = artist.draw([1, 2, 3, 255]);
            if drawn.as_ref().is_ok_and(|seen| *seen == pixels([1, 2, 3, 255])) {
                continue;
            }
            if drawn.is_ok() {
                // It ended without being done, and this is how one learns of it.
                drawn = artist.draw([1, 2, 3, 255]);
            }
            let status = refused(drawn);
            assert!(status == LOST || status == STATUS_INVALID_HANDLE, "command {skip}: {status:?}");
            artist.renew_context();
            artist.renew_texture();
        }
        drop(artist);
        bench.device.disarm();
        still_draws(&bench);
        let errors = close(bench).device.errors;
        if errors == 0 {
            break;
        }
        assert!(skip < 200, "a session is not so long");
    }
    assert!(refused_starts <= 4, "{refused_starts} starts were refused");
}

/// What ends all: a command that is never answered, and a used ring that makes no sense, after which nothing that the
/// device says can be believed. Fences are released, clients told, nothing is kept.
#[test]
fn a_device_that_keeps_or_makes_up_chains_loses_the_adapter() {
    let faults = [
        (Command::SUBMIT_3D, Fault::DropResponse),
        (Command::ATTACH_BACKING, Fault::DropResponse),
        (Command::CTX_CREATE, Fault::ReturnTwice),
        (Command::SUBMIT_3D, Fault::ReturnTwice),
        // One that came back before, one that begins no chain of the driver's, one that was never given.
        (Command::SUBMIT_3D, Fault::ReturnAs(62)),
        (Command::SUBMIT_3D, Fault::ReturnAs(63)),
        (Command::CTX_CREATE, Fault::ReturnAs(0)),
    ];
    for (command, fault) in faults {
        let tdr_delay = std::time::Duration::from_millis(300);
        let port = dxgkrnl::Options { tdr_delay, ..dxgkrnl::Options::default() };
        let bench = bench_with(Options { port, ..Options::default() });
        let mut artist = Artist::new(&bench);
        bench.device.arm(Some(command), 0, fault);
        let Artist { client, context, texture, fence, device } = &mut artist;
        // The packet itself may end before the device goes wrong: then the next one does not.
        let told = (0..4).find_map(|_| {
            let drawn = client.submit(context, &fill(texture, [1; 4]));
            drawn.and_then(|()| client.finish(context, fence)).err()
        });
        let expected = [STATUS_DEVICE_REMOVED, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE];
        match told {
            Some(Error::Call(_, status)) => {
                assert!(expected.contains(&status), "{command} {fault:?}: {status:?}")
            }
            other => panic!("{command} {fault:?}: {other:?}"),
        }
        assert_eq!(refused(client.wait_for_idle(*device)), STATUS_DEVICE_REMOVED, "{command} {fault:?}");
        drop(artist);
        let closing = bench.stop();
        let broken: Vec<_> = closing.verdict.violations.iter().map(|found| found.rule.id()).collect();
        assert_eq!(broken, ["S11"], "{command} {fault:?}");
        assert_eq!(closing.leaked_bytes(), 0, "{command} {fault:?}: {:?}", closing.balance);
    }
}

/// No client waits for what the driver tells the host on its own account: its memory stays until the device is reset.
#[test]
fn a_message_of_the_drivers_own_that_is_never_answered_stops_nobody() {
    for command in [
        Command::CTX_CREATE,
        Command::CTX_ATTACH_RESOURCE,
        Command::CTX_DETACH_RESOURCE,
        Command::RESOURCE_UNREF,
        Command::CTX_DESTROY,
    ] {
        let mut scene = Scene::new();
        scene.bench.device.arm(Some(command), 0, Fault::DropResponse);
        scene.artist.draws([1, 2, 3, 255]);
        scene.artist.renew_texture();
        scene.artist.renew_context();
        scene.end(0..=0);
    }
}
