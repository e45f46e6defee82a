//! Addresses that lead nowhere, and commands that are none.

use software_gpu::protocol::{Command, Corner, Rect, Surface};
use wddm_sys::STATUS_DEVICE_REMOVED;

use crate::*;

/// The device that touched it is lost, and nothing else is: another process goes on.
///
/// Fails if `follow` takes an entry that is not valid, if it ignores READ_ONLY, if `walk` ignores `entries`, or if the
/// fault is reported as a completion.
#[test]
fn a_fault_costs_its_device_and_no_other() {
    let bench = bench();
    let sound = Lane::new(&bench);
    let target = sound.buffer(AT, 8192);
    let wrongs = [
        fill(AT + 8192, 1, 1),
        fill(AT + 8188, 2, 1),
        fill(0, 1, 1),
        fill(FIRST * 1024, 1, 1),
        fill(1 << 40, 1, 1),
        Command::Store(AT + 8192, 1),
    ];
    for wrong in wrongs {
        let lane = Lane::new(&bench);
        let own = lane.witness(AT, 8192);
        lane.run(&[fill(AT, 4, 7)]).unwrap();
        // The wait may come before or after the device is lost.
        let _either = lane.run(&[wrong]);
        assert_eq!(status(lane.submit(&[fill(AT, 4, 8)])), Some(STATUS_DEVICE_REMOVED), "{wrong:?}");
        assert_eq!(lane.words(&own)[..5], [7, 7, 7, 7, 0]);
        lane.close();
        sound.run(&[fill(AT, 4, 9)]).unwrap();
        assert_eq!(sound.words(&target)[..5], [9, 9, 9, 9, 0]);
    }
    sound.close();
    end(bench);
}

/// Commands are checked in the copy that is executed.
///
/// Fails if `sound` loses one of its conditions.
#[test]
fn what_is_no_command_is_not_executed() {
    let bench = bench();
    let surface = Surface { address: AT, pitch: 64, width: 16, height: 16 };
    let rect = |x, y, width, height| Rect { x, y, width, height };
    let corner = |x, y| Corner { x, y, color: 1 };
    let all = rect(0, 0, 16, 16);
    let wrongs = [
        Command::Fill(surface, rect(1, 0, 16, 1), 1),
        Command::Fill(surface, rect(0, 16, 1, 1), 1),
        Command::Fill(surface, rect(u32::MAX, 0, 2, 1), 1),
        Command::Fill(Surface { pitch: 60, ..surface }, all, 1),
        Command::Fill(Surface { pitch: 66, ..surface }, all, 1),
        Command::Fill(Surface { address: AT + 2, ..surface }, all, 1),
        Command::Fill(Surface { width: 0, ..surface }, rect(0, 0, 0, 1), 1),
        Command::Fill(Surface { height: 5000, ..surface }, all, 1),
        Command::Fill(Surface { address: u64::MAX - 3, ..surface }, all, 1),
        Command::Copy(surface, surface, rect(0, 0, 8, 8), (9, 0)),
        Command::Copy(surface, surface, rect(9, 0, 8, 8), (0, 0)),
        Command::Triangle(surface, [corner(0, 0), corner(5000, 0), corner(0, 8)]),
        Command::Triangle(surface, [corner(0, 0), corner(i32::MIN, 0), corner(0, 8)]),
        Command::Store(AT + 1, 1),
    ];
    for wrong in wrongs {
        let lane = Lane::new(&bench);
        let target = lane.witness(AT, 4096);
        let _either = lane.run(&[wrong]);
        assert_eq!(status(lane.submit(&[])), Some(STATUS_DEVICE_REMOVED), "{wrong:?}");
        assert!(lane.words(&target).iter().all(|word| *word == 0), "{wrong:?}");
        lane.close();
    }
    end(bench);
}

/// The same address in two processes, and what is mapped in one of them only.
///
/// Fails if `set_root` keeps the first root that it gets.
#[test]
fn processes_do_not_reach_each_other() {
    let bench = bench();
    let (one, two) = (Lane::new(&bench), Lane::new(&bench));
    let (first, second) = (one.buffer(AT, 4096), two.buffer(AT, 4096));
    let only = one.buffer(AT + FIRST, 4096);
    one.run(&[fill(AT, 1024, 0x11), fill(AT + FIRST, 1, 0x33)]).unwrap();
    two.run(&[fill(AT, 512, 0x22)]).unwrap();
    assert!(one.words(&first).iter().all(|word| *word == 0x11));
    assert_eq!(two.words(&second)[511..513], [0x22, 0]);
    let _either = two.run(&[fill(AT + FIRST, 1, 0x44)]);
    assert_eq!(status(two.submit(&[])), Some(STATUS_DEVICE_REMOVED));
    assert_eq!(one.words(&only)[0], 0x33);
    // Once more, by another context of the process, which has the same addresses.
    let other = one.client.create_context(one.device).unwrap();
    let bytes = one.client.write_commands(&one.list, &[fill(AT, 1, 0x55)]).unwrap();
    one.client.submit(other, COMMANDS, bytes, &[]).unwrap();
    one.client.finish(other).unwrap();
    assert_eq!(one.words(&first)[..2], [0x55, 0x11]);
    one.close();
    two.close();
    end(bench);
}

/// Words of noise, also such as begin like commands. Nothing of it is more than a fault.
#[test]
fn noise_is_a_fault_or_nothing() {
    let bench = bench();
    let mut noise = 0x9E37_79B9_7F4A_7C15u64;
    let mut next = move || {
        noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (noise >> 33) as u32
    };
    let sound = Lane::new(&bench);
    let target = sound.buffer(AT, 4096);
    for _ in 0..60 {
        let lane = Lane::new(&bench);
        let (mut words, count) = fill(AT, 4, 1).encode();
        for _ in 0..next() % 3 + 1 {
            words[next() as usize % count] ^= 1 << (next() % 32);
        }
        let surface = Surface { address: COMMANDS, pitch: 4096, width: 1024, height: 1 };
        // The commands write commands, as user mode may do at any time.
        let writes: Vec<_> = (0..count as u32)
            .map(|at| {
                Command::Fill(surface, Rect { x: 512 + at, y: 0, width: 1, height: 1 }, words[at as usize])
            })
            .collect();
        lane.run(&writes).unwrap();
        let _either = lane.client.submit(lane.context, COMMANDS + 2048, count as u32 * 4, &[]);
        let _either = lane.client.finish(lane.context);
        lane.close();
    }
    sound.run(&[fill(AT, 1, 1)]).unwrap();
    assert_eq!(sound.words(&target)[0], 1);
    sound.close();
    end(bench);
}
