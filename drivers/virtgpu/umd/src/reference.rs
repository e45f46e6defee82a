//! The mosaic computed without driver, device or virgl: every pixel straight from the layers.
//!
//! It shares nothing with the way a context paints (no brush, no spans, no order of operations): for each pixel it
//! asks which layer lies on top there.

use crate::scene::Scene;
use crate::scene::palette::{Color, Palette};

/// The whole mosaic: RGBA8, rows top first.
pub fn mosaic(scene: &Scene) -> Vec<u8> {
    let mut pixels = scene.layout.empty();
    for index in 0..scene.layout.tiles {
        scene.layout.place(&mut pixels, index, &tile(scene, index));
    }
    pixels
}

/// One tile: RGBA8, rows top first.
pub fn tile(scene: &Scene, index: u32) -> Vec<u8> {
    let (size, frame) = (scene.layout.tile, scene.layout.frame());
    let (left, top) = scene.layout.origin(index);
    let palette = scene.palette(index);
    let inside = frame..size - frame;
    let mut pixels = Vec::with_capacity(size as usize * size as usize * 4);
    for y in 0..size {
        for x in 0..size {
            let color = if inside.contains(&x) && inside.contains(&y) {
                pixel(scene, &palette, left + x, top + y)
            } else if x < frame || y < frame {
                palette.edge()
            } else {
                palette.frame
            };
            pixels.extend(color);
        }
    }
    pixels
}

fn pixel(scene: &Scene, palette: &Palette, x: u32, y: u32) -> Color {
    let on_top = scene.picture.layers().iter().rfind(|layer| layer.shape.covers(x, y));
    on_top.map_or(palette.frame, |layer| layer.color(palette, &scene.picture, y))
}
