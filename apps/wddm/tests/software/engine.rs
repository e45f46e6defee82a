//! The scheduler beside the work.

use std::time::{Duration, Instant};

use software_gpu::protocol::{Command, Rect, Surface};

use crate::*;

const SIDE: u32 = 1024;

/// Many slices of work: the whole surface, again and again; and one more pixel with each round.
fn long(rounds: u32) -> Vec<Command> {
    let surface = Surface { address: AT, pitch: SIDE * 4, width: SIDE, height: SIDE };
    let whole = Rect { x: 0, y: 0, width: SIDE, height: 64 };
    (1..=rounds).map(|round| Command::Fill(surface, whole, round)).collect()
}

/// Rules S15 and S41: what was preempted comes again, and is executed once from its beginning.
///
/// Fails if `preempt` drops what runs, if it is not answered, or if it is answered twice.
#[test]
fn preemption_waits_for_what_runs_and_gives_back_the_rest() {
    let bench = bench();
    let lane = Lane::new(&bench);
    let target = lane.buffer(AT, SIDE * SIDE * 4);
    for _ in 0..8 {
        let mut lists = Vec::new();
        for round in 0..3 {
            let at = COMMANDS + FIRST * (u64::from(round) + 1);
            let list = lane.buffer(at, 4096);
            let bytes = lane.client.write_commands(&list, &long(2 + round)).unwrap();
            lane.client.submit(lane.context, at, bytes, &[]).unwrap();
            lists.push(list);
        }
        let _asked = bench.adapter.preempt(0);
        lane.client.finish(lane.context).unwrap();
        assert_eq!(lane.words(&target)[0], 4, "the last of the last");
        let (completed, submitted) = bench.adapter.fences(0);
        assert_eq!(bench.adapter.query_current_fence(0), Ok(submitted));
        assert_eq!(completed, submitted);
        lists.into_iter().for_each(|list| lane.client.destroy_buffer(list).unwrap());
    }
    lane.close();
    end(bench);
}

/// Rules R05 to R07: a reset gives up what runs, and work goes on after it.
///
/// Fails if `give_up` leaves `reached` behind, or does not wait for the DPC.
#[test]
fn resets_end_everything_and_the_engine_goes_on() {
    let bench = bench();
    let sound = Lane::new(&bench);
    let target = sound.buffer(AT, 4096);
    for _ in 0..4 {
        let lane = Lane::new(&bench);
        let _surface = lane.buffer(AT, SIDE * SIDE * 4);
        let before = bench.adapter.fences(0).1;
        lane.submit(&long(40)).unwrap();
        let until = Instant::now() + Duration::from_secs(20);
        while bench.adapter.fences(0).1 == before {
            assert!(Instant::now() < until, "it never got to the engine");
            std::thread::yield_now();
        }
        bench.adapter.reset_busy_adapter().unwrap();
        let (completed, submitted) = bench.adapter.fences(0);
        assert_eq!(completed, submitted, "R07");
        assert_eq!(bench.adapter.query_current_fence(0), Ok(submitted), "R07");
        lane.close();
        sound.run(&[fill(AT, 1, 9)]).unwrap();
        assert_eq!(sound.words(&target)[0], 9);
        bench.adapter.reset_engine(0).unwrap();
        sound.run(&[fill(AT, 1, 10)]).unwrap();
        assert_eq!(sound.words(&target)[0], 10);
    }
    sound.close();
    end(bench);
}
