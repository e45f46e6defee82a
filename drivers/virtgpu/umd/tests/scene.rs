//! The mosaic's operations against its reference, on a model of what a context is: a bound surface, a canvas, a brush.

use proptest::prelude::*;
use virtgpu_umd::builder::{Builder, Limits};
use virtgpu_umd::reference;
use virtgpu_umd::scene::draw::{Painter, brush_request, canvas_request};
use virtgpu_umd::scene::{EMPTY, Layout, Op, Scene, Target, Tile};
use virtgpu_umd::virgl::Allocation;
use virtgpu_umd::walk;

/// A mosaic that even an unoptimised build computes quickly.
fn small(tiles: u32) -> Scene {
    Scene::with_layout(Layout::with_side(tiles, 256))
}

/// A context as the picture needs it: which surface is bound is state, canvas and brush are resources.
struct Model {
    size: usize,
    bound: Option<(usize, Target)>,
}

struct Host {
    contexts: Vec<Model>,
    canvases: Vec<Vec<u8>>,
    brushes: Vec<Vec<u8>>,
}

impl Host {
    fn new(tiles: usize, size: usize) -> Self {
        Self {
            contexts: (0..tiles).map(|_| Model { size, bound: None }).collect(),
            canvases: vec![vec![0xEE; size * size * 4]; tiles],
            brushes: vec![vec![0xEE; size * 4]; tiles],
        }
    }

    fn run(&mut self, n: usize, ops: &[Op]) {
        let size = self.contexts[n].size;
        for op in ops {
            match op {
                Op::Bind(target) => self.contexts[n].bound = Some((n, *target)),
                Op::Clear(color) => {
                    let texels = match self.contexts[n].bound.expect("a clear without a framebuffer") {
                        (of, Target::Canvas) => &mut self.canvases[of],
                        (of, Target::Brush) => &mut self.brushes[of],
                    };
                    texels.chunks_exact_mut(4).for_each(|texel| texel.copy_from_slice(color));
                }
                &Op::Fill { x, y, width, height, color } => {
                    for row in y..y + height {
                        for column in x..x + width {
                            let at = (row as usize * size + column as usize) * 4;
                            self.canvases[n][at..at + 4].copy_from_slice(&color);
                        }
                    }
                }
                Op::Load { top, colors } => {
                    let at = *top as usize * 4;
                    let texels = colors.as_flattened();
                    self.brushes[n][at..at + texels.len()].copy_from_slice(texels);
                }
                &Op::Stamp { x, width, top, rows } => {
                    for row in top as usize..(top + rows) as usize {
                        for column in x as usize..(x + width) as usize {
                            let at = (row * size + column) * 4;
                            let texel = &self.brushes[n][row * 4..row * 4 + 4];
                            self.canvases[n][at..at + 4].copy_from_slice(texel);
                        }
                    }
                }
            }
        }
    }

    fn mosaic(&self, layout: &Layout) -> Vec<u8> {
        let mut mosaic = layout.empty();
        for (n, canvas) in self.canvases.iter().enumerate() {
            layout.place(&mut mosaic, n as u32, canvas);
        }
        mosaic
    }
}

/// All contexts in the order of a run; `meddle` comes between the setup and the first pass.
fn paint(scene: &Scene, meddle: impl FnOnce(&mut Host)) -> Vec<u8> {
    let tiles: Vec<Tile> = (0..scene.layout.tiles).map(|n| scene.tile(n)).collect();
    let mut host = Host::new(tiles.len(), scene.layout.tile as usize);
    for (n, tile) in tiles.iter().enumerate() {
        host.run(n, &tile.setup);
    }
    meddle(&mut host);
    for pass in 0..2 {
        for (n, tile) in tiles.iter().enumerate() {
            host.run(n, &tile.passes[pass]);
        }
    }
    host.mosaic(&scene.layout)
}

#[test]
fn painting_gives_the_reference() {
    for tiles in [1, 2, 3, 5, 16, 100] {
        let scene = small(tiles);
        assert!(paint(&scene, |_| {}) == reference::mosaic(&scene), "{tiles} tiles");
    }
}

#[test]
fn swapped_state_spoils_the_picture() {
    let scene = small(16);
    let expected = reference::mosaic(&scene);
    for (a, b) in [(0, 1), (5, 10), (14, 15)] {
        let swapped = paint(&scene, |host| {
            let (x, y) = (host.contexts[a].bound, host.contexts[b].bound);
            (host.contexts[a].bound, host.contexts[b].bound) = (y, x);
        });
        assert!(swapped != expected, "nobody would notice contexts {a} and {b} swapped");
    }
}

#[test]
fn no_two_tiles_are_alike() {
    let scene = small(16);
    let tiles: Vec<_> = (0..16).map(|n| reference::tile(&scene, n)).collect();
    for a in 0..16 {
        for b in 0..a {
            assert!(tiles[a] != tiles[b], "tiles {a} and {b}");
        }
    }
    assert!(reference::mosaic(&small(16)) == reference::mosaic(&scene), "not deterministic");
}

#[test]
fn both_passes_use_the_bound_framebuffer() {
    let scene = small(16);
    for n in 0..16 {
        let tile = scene.tile(n);
        assert!(matches!(tile.setup[..], [Op::Bind(Target::Canvas)]));
        assert!(matches!(tile.passes[0][0], Op::Clear(_)));
        assert!(tile.passes[1].iter().any(|op| matches!(op, Op::Clear(_))));
        assert!(!tile.passes[1].iter().any(|op| matches!(op, Op::Bind(_))), "the second pass sets no state");
    }
}

#[test]
fn requests_are_valid() {
    for tiles in [1, 16, 20_000] {
        let size = Layout::new(tiles).tile;
        assert_eq!(canvas_request(size).validate(), Ok(()));
        assert_eq!(brush_request(size).validate(), Ok(()));
    }
}

#[test]
fn streams_are_ones_the_walker_knows() {
    let scene = small(16);
    let painter = Painter { canvas: Allocation(1), brush: Allocation(2) };
    for n in 0..16 {
        let tile = scene.tile(n);
        let streams =
            [painter.setup(&tile), painter.pass(&tile, 0), painter.pass(&tile, 1), Ok(painter.teardown())];
        for stream in streams.map(Result::unwrap) {
            let found = walk::references(stream.dwords()).unwrap();
            assert_eq!(found.len(), stream.references().len());
            let mut builder = Builder::new(Limits::default());
            builder.stream(&stream).unwrap();
            for batch in builder.finish() {
                assert_eq!(batch.allocations.len(), 2, "bound surfaces are listed, named or not");
            }
        }
    }
}

proptest! {
    #[test]
    fn layouts_hold_their_tiles(tiles in 0u32..200_000) {
        let layout = Layout::new(tiles);
        prop_assert_eq!(layout.tiles, tiles.max(1));
        prop_assert!(layout.columns * layout.rows >= layout.tiles);
        prop_assert!(layout.columns * (layout.rows - 1) < layout.tiles);
        prop_assert!(layout.columns - layout.rows <= 1);
        let (x, y) = layout.origin(layout.tiles - 1);
        prop_assert!(x + layout.tile <= layout.width() && y + layout.tile <= layout.height());
        prop_assert!(layout.frame() * 2 < layout.tile);
    }
}

#[test]
fn places_without_a_tile_are_empty() {
    let scene = small(3);
    let mosaic = reference::mosaic(&scene);
    assert_eq!(mosaic[mosaic.len() - 4..], EMPTY);
    assert_eq!(mosaic.len() as u32, scene.layout.width() * scene.layout.height() * 4);
}
