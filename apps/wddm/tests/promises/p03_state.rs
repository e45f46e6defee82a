//! A context holds its own rendering state.

use wddm_sys::STATUS_ILLEGAL_INSTRUCTION;

use crate::common::*;

/// Contexts that call their objects the same, bound before any of them draws, draw by turns: each finds its own.
///
/// Killed by the mutant `p03-one-state-for-all`.
#[test]
fn interleaved_contexts_do_not_see_each_other() {
    let bench = start(options());
    let studio = Studio::open(&bench);
    let mut artists: Vec<_> = (0..6).map(|_| studio.artist()).collect();
    let colors = [RED, GREEN, BLUE];
    for pass in 0..3 {
        for (index, artist) in artists.iter_mut().enumerate() {
            studio.paint(artist, colors[(index + pass) % 3]).unwrap();
        }
    }
    for (index, artist) in artists.iter_mut().enumerate() {
        let pixels = studio.pixels(&mut artist.context, &artist.canvas).unwrap();
        assert_eq!(pixels, colors[(index + 2) % 3].repeat((SIDE * SIDE) as usize), "artist {index}");
    }
    studio.close();
    assert_eq!(close(bench).device.errors, 0);
}

/// A stream that the host refuses costs the context that sent it, and nobody else: its fences complete, its Render is
/// answered STATUS_ILLEGAL_INSTRUCTION from then on, and the device goes on.
///
/// Killed by the mutants `p03-loss-spreads` and `p03-loss-unnoticed`.
#[test]
fn a_broken_stream_loses_its_own_context_alone() {
    let bench = start(options());
    let (studio, other) = (Studio::open(&bench), Studio::open(&bench));
    let (mut good, mut bad, mut far) = (studio.artist(), studio.artist(), other.artist());
    studio.paint(&mut bad, GREEN).unwrap();
    studio.finish(&bad.context).unwrap();
    studio.client.submit(&mut bad.context, &broken_stream()).unwrap();
    studio.paint(&mut good, RED).unwrap();
    other.paint(&mut far, BLUE).unwrap();
    // Its fence ends all the same.
    studio.finish(&bad.context).unwrap();
    for _ in 0..2 {
        let refused = studio.paint(&mut bad, BLUE);
        assert_eq!(status(refused), Some(STATUS_ILLEGAL_INSTRUCTION));
    }
    studio.finish(&bad.context).unwrap();
    let refused = studio.client.present(&bad.context, &good.canvas, &bad.canvas);
    assert_eq!(status(refused), Some(STATUS_ILLEGAL_INSTRUCTION));
    assert!(studio.shows(&good.canvas, RED));
    assert!(studio.shows(&bad.canvas, GREEN), "what it had painted is still there");
    assert!(other.shows(&far.canvas, BLUE));
    studio.paint(&mut good, BLUE).unwrap();
    assert!(studio.shows(&good.canvas, BLUE));
    assert!(studio.works() && other.works());
    assert_eq!(bench.adapter.state(), dxgkrnl::State::Started);
    // A new context is as good as any.
    studio.client.destroy_context(bad.context).unwrap();
    let mut fresh = studio.artist();
    studio.paint(&mut fresh, GREEN).unwrap();
    assert!(studio.shows(&fresh.canvas, GREEN));
    studio.close();
    other.close();
    assert_eq!(close(bench).device.errors, 1);
}
