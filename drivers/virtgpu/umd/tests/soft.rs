//! The mosaic's command buffers, run straight into the soft renderer: no driver, no port, no device in between. What
//! the kernel-mode driver does to a buffer (ids into patched dwords, resources attached by the allocation list) is
//! done here in ten lines.

use std::collections::HashMap;

use virtgpu_protocol::{AllocationRequest, Body, Commands};
use virtgpu_umd::builder::{Batch, Builder, Limits};
use virtgpu_umd::reference;
use virtgpu_umd::scene::draw::{Painter, brush_request, canvas_request};
use virtgpu_umd::scene::{Layout, Scene, Tile};
use virtgpu_umd::virgl::{Allocation, Stream};
use virtio_gpu::backend::{Backend, Error, Region, ResourceInfo};
use virtio_gpu::soft::Soft;

/// What a context may take in one call: small, so that streams are cut often.
const LIMITS: Limits = Limits { command_bytes: 4096, allocations: 4, patches: 50, submit_dwords: 700 };

struct Host {
    soft: Soft,
    ids: HashMap<Allocation, u32>,
}

impl Host {
    fn create(&mut self, allocation: Allocation, request: &AllocationRequest) {
        let id = 1000 + allocation.0;
        let info = ResourceInfo {
            target: request.target,
            format: request.format,
            bind: request.bind,
            width: request.width,
            height: request.height,
            depth: request.depth,
            array_size: request.array_size,
            last_level: request.last_level,
            nr_samples: request.nr_samples,
            flags: request.flags,
        };
        self.soft.create_resource(id, &info).unwrap();
        self.ids.insert(allocation, id);
    }

    fn render(&mut self, context: u32, batch: &Batch) -> Result<(), Error> {
        let mut bytes = batch.commands.clone();
        for patch in &batch.patches {
            let id = self.ids[&batch.allocations[patch.allocation_index as usize].allocation];
            bytes[patch.offset as usize..][..4].copy_from_slice(&id.to_le_bytes());
        }
        for used in &batch.allocations {
            self.soft.attach_resource(context, self.ids[&used.allocation])?;
        }
        for command in Commands::new(&bytes) {
            let Body::Submit(body) = command.unwrap().body else { panic!("only streams") };
            let dwords: Vec<_> =
                body.chunks_exact(4).map(|b| u32::from_le_bytes(b.try_into().unwrap())).collect();
            self.soft.submit(context, &dwords)?;
        }
        Ok(())
    }

    fn stream(&mut self, context: u32, stream: &Stream) -> Result<(), Error> {
        let mut builder = Builder::new(LIMITS);
        builder.stream(stream).unwrap();
        builder.finish().iter().try_for_each(|batch| self.render(context, batch))
    }
}

/// Paints a mosaic; `context` says in which host context a tile's work of a pass (0: setup) runs.
fn paint(scene: &Scene, context: impl Fn(u32, usize) -> u32) -> Result<Vec<u8>, Error> {
    let mut host = Host { soft: Soft::default(), ids: HashMap::new() };
    let size = scene.layout.tile;
    let tiles: Vec<(Tile, Painter)> = (0..scene.layout.tiles)
        .map(|n| {
            let painter = Painter { canvas: Allocation(2 * n + 1), brush: Allocation(2 * n + 2) };
            host.soft.create_context(n + 1, 0, b"tile").unwrap();
            host.create(painter.canvas, &canvas_request(size));
            host.create(painter.brush, &brush_request(size));
            (scene.tile(n), painter)
        })
        .collect();
    for (tile, painter) in &tiles {
        host.stream(context(tile.index, 0) + 1, &painter.setup(tile).unwrap())?;
    }
    for pass in 0..2 {
        for (tile, painter) in &tiles {
            host.stream(context(tile.index, pass + 1) + 1, &painter.pass(tile, pass).unwrap())?;
        }
    }
    let mut mosaic = scene.layout.empty();
    for (tile, painter) in &tiles {
        let whole = Region { width: size, height: size, depth: 1, ..Region::default() };
        let pixels = host.soft.read_pixels(host.ids[&painter.canvas], &whole)?;
        scene.layout.place(&mut mosaic, tile.index, &pixels);
        host.stream(context(tile.index, 0) + 1, &painter.teardown())?;
    }
    Ok(mosaic)
}

fn small(tiles: u32) -> Scene {
    Scene::with_layout(Layout::with_side(tiles, 256))
}

#[test]
fn the_renderer_paints_the_reference() {
    for tiles in [1, 2, 7, 16, 60] {
        let scene = small(tiles);
        assert!(paint(&scene, |tile, _| tile).unwrap() == reference::mosaic(&scene), "{tiles} tiles");
    }
}

/// Whichever two tiles, whichever pass.
#[test]
fn contexts_exchanged_halfway_spoil_the_picture() {
    let scene = Scene::with_layout(Layout::with_side(16, 128));
    let expected = reference::mosaic(&scene);
    for (a, b) in [(0, 1), (1, 9), (5, 6), (3, 12), (14, 15)] {
        for exchanged_in in [0, 1, 2] {
            let result = paint(&scene, |tile, pass| match tile {
                tile if pass != exchanged_in => tile,
                tile if tile == a => b,
                tile if tile == b => a,
                tile => tile,
            });
            assert!(result.as_ref() != Ok(&expected), "{a} and {b} exchanged in pass {exchanged_in}");
        }
    }
}

#[test]
fn one_context_for_all_spoils_the_picture() {
    let scene = small(4);
    assert!(paint(&scene, |_, _| 0) != Ok(reference::mosaic(&scene)));
}
