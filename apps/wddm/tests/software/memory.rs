//! Memory that runs out, and private data that is not the driver's.

use ntoskrnl::pool::faults::FaultScope;
use virtgpu_umd::client::Error;
use wddm_sys::{STATUS_DEVICE_REMOVED, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY};

use crate::*;

/// Has the k-th allocation of a call fail, for every k. Each answer is STATUS_NO_MEMORY and keeps nothing. Answers how many
/// there are.
fn every<T>(bench: &Bench, call: impl Fn() -> Result<T, Error>, undo: impl Fn(T)) -> u64 {
    for k in 1..64 {
        let before = bench.machine.balance();
        let scope = FaultScope::failing(k);
        let result = call();
        let struck = scope.struck();
        drop(scope);
        match result {
            Ok(made) => {
                assert!(!struck, "it did without allocation {k}");
                undo(made);
                assert_eq!(bench.machine.balance(), before);
                return k - 1;
            }
            Err(error) => {
                assert!(struck, "{error} for no reason");
                assert_eq!(status(Err(error)), Some(STATUS_NO_MEMORY), "allocation {k}");
                assert_eq!(bench.machine.balance(), before, "allocation {k} leaves something");
            }
        }
    }
    panic!("there is no end to it");
}

/// Fails if `build_resident` keeps the channel when there is no memory for the context.
#[test]
fn any_allocation_may_fail() {
    let bench = bench();
    let lane = Lane::new(&bench);
    let client = &lane.client;
    let device = every(&bench, || client.create_device(), |device| client.destroy_device(device).unwrap());
    let context = every(
        &bench,
        || client.create_context(lane.device),
        |context| client.destroy_context(context).unwrap(),
    );
    assert_eq!((device, context), (1, 2), "a context and its channel");
    // A process that has no device yet gets one, and its process object, with the first.
    let fresh = || Client::open(&bench.port, bench.adapter.luid()).unwrap();
    for k in 1..=2 {
        let before = bench.machine.balance();
        let other = fresh();
        let scope = FaultScope::failing(k);
        let refused = other.create_device().map(|_| ());
        assert!(scope.struck());
        drop(scope);
        assert_eq!(status(refused), Some(STATUS_NO_MEMORY));
        other.close().unwrap();
        assert_eq!(bench.machine.balance(), before, "allocation {k} leaves something");
    }
    // An allocation and its opening: the port's own calls around them are not counted.
    let buffer = every(
        &bench,
        || client.create_buffer(lane.device, AT, 4096),
        |buffer| client.destroy_buffer(buffer).unwrap(),
    );
    assert_eq!(buffer, 2);
    lane.run(&[]).unwrap();
    lane.close();
    end(bench);
}

/// Fails if `submit_virtual` takes private data of another length, or does not count a refused fence (rule S52).
#[test]
fn malformed_submissions_are_refused_and_their_fences_count() {
    let bench = bench();
    let sound = Lane::new(&bench);
    let target = sound.buffer(AT, 4096);
    let right = software_gpu::protocol::submission(44);
    let wrongs: [&[u8]; 5] =
        [&right[..7], &[0; 8], &[1], &software_gpu::protocol::submission(40), b"SUB\x02\x2C\0\0\0"];
    for wrong in wrongs {
        let lane = Lane::new(&bench);
        let _own = lane.buffer(AT, 4096);
        let bytes = lane.client.write_commands(&lane.list, &[fill(AT, 4, 7)]).unwrap();
        assert_eq!(bytes, 44);
        lane.client.submit(lane.context, COMMANDS, bytes, wrong).unwrap();
        let _either = lane.client.finish(lane.context);
        let until = std::time::Instant::now() + std::time::Duration::from_secs(20);
        while status(lane.submit(&[])) != Some(STATUS_DEVICE_REMOVED) {
            assert!(std::time::Instant::now() < until, "{wrong:?} was taken");
            std::thread::yield_now();
        }
        let (completed, submitted) = bench.adapter.fences(0);
        assert_eq!(completed, submitted);
        assert_eq!(bench.adapter.query_current_fence(0), Ok(submitted), "S52: nothing came before it");
        lane.close();
        sound.run(&[fill(AT, 4, 9)]).unwrap();
        let (completed, submitted) = bench.adapter.fences(0);
        assert_eq!(completed, submitted);
        assert_eq!(bench.adapter.query_current_fence(0), Ok(submitted), "S52");
    }
    // More than the driver keeps, or than there is room for, does not come that far.
    let long = sound.client.submit(sound.context, COMMANDS, 0, &[0; 4096]);
    assert_eq!(status(long), Some(STATUS_INVALID_PARAMETER));
    assert_eq!(sound.words(&target)[..5], [9, 9, 9, 9, 0]);
    sound.close();
    end(bench);
}

/// Video memory has an end, and what is given back can be taken again.
#[test]
fn video_memory_has_an_end() {
    let bench = bench();
    let lane = Lane::new(&bench);
    let mut taken = Vec::new();
    let most = loop {
        let at = AT + taken.len() as u64 * (1 << 20);
        match lane.client.create_buffer(lane.device, at, 1 << 20) {
            Ok(buffer) => taken.push(buffer),
            Err(_) => break taken.len(),
        }
    };
    assert!((14..16).contains(&most), "{most}");
    lane.run(&[fill(taken[most - 1].address, 256, 3)]).unwrap();
    assert_eq!(lane.words(&taken[most - 1])[255..257], [3, 0]);
    for buffer in taken {
        lane.client.destroy_buffer(buffer).unwrap();
    }
    let again = lane.buffer(AT, 1 << 20);
    lane.run(&[fill(AT, 1, 4)]).unwrap();
    assert_eq!(lane.words(&again)[..2], [4, 0]);
    lane.close();
    end(bench);
}
