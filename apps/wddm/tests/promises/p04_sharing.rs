//! One process has several contexts on one device, and several processes each theirs.

use virtgpu_umd::show::{Plan, paint};

use crate::common::*;

/// Three processes with two devices each and two contexts on each device. One of them dies in the middle, another
/// destroys half of what it has: what the rest has bound is still bound.
///
/// Killed by the mutant `p04-destroys-another`.
#[test]
fn the_end_of_one_is_not_the_end_of_others() {
    let bench = start(options());
    let mut studios: Vec<_> = (0..3)
        .map(|_| {
            let first = Studio::open(&bench);
            let second = first.client.create_device().unwrap();
            (first, second)
        })
        .collect();
    let mut artists: Vec<Vec<_>> =
        studios.iter().map(|(studio, _)| (0..2).map(|_| studio.artist()).collect()).collect();
    let mut contexts = Vec::new();
    for (studio, second) in &studios {
        contexts.push([(); 2].map(|()| studio.client.create_context(*second, None).unwrap()));
    }
    // Bound and drawn once, so that the host knows all.
    for ((studio, _), artists) in studios.iter().zip(&mut artists) {
        for artist in artists {
            studio.paint(artist, RED).unwrap();
        }
    }
    // The second process dies with work under way.
    drop(studios.remove(1));
    drop((artists.remove(1), contexts.remove(1)));
    // The last one destroys one context, and its other device with all it has.
    let (last, second) = &studios[1];
    last.client.destroy_context(artists[1].remove(0).context).unwrap();
    last.client.destroy_device(*second).unwrap();
    for ((studio, _), artists) in studios.iter().zip(&mut artists) {
        for artist in artists {
            studio.paint(artist, GREEN).unwrap();
            assert!(studio.shows(&artist.canvas, GREEN));
        }
    }
    for (studio, _) in studios {
        studio.close();
    }
    let closing = close(bench);
    assert_eq!(closing.device.errors, 0);
    assert_eq!(closing.verdict.summary.contexts.live, 0);
}

/// Processes and devices paint one picture together, each on a thread of its own.
///
/// Killed by the mutant `p04-destroys-another`.
#[test]
fn processes_paint_together() {
    let bench = start(options());
    let plan = Plan { contexts: 12, devices: 6, processes: 3 };
    let painting = paint(&bench.port, bench.adapter.luid(), plan, &|_, _, _| {}).unwrap();
    assert!(painting.spoiled().is_empty());
    assert_eq!(wddm_bench::work::compare(&painting.scene, &painting.mosaic), None);
    let closing = close(bench);
    assert_eq!((closing.device.errors, closing.verdict.summary.contexts.peak), (0, 12));
}
