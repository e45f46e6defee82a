//! Writes the reference mosaic as a PNG: `mosaic [TILES [FILE]]`.

use std::fs::File;
use std::io::BufWriter;

use virtgpu_umd::{reference, scene::Scene};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let tiles = args.next().map_or(Ok(16), |n| n.parse())?;
    let path = args.next().unwrap_or_else(|| "mosaic.png".into());
    let scene = Scene::new(tiles);
    let mut png =
        png::Encoder::new(BufWriter::new(File::create(&path)?), scene.layout.width(), scene.layout.height());
    png.set_color(png::ColorType::Rgba);
    png.set_depth(png::BitDepth::Eight);
    png.write_header()?.write_image_data(&reference::mosaic(&scene))?;
    let (mut ops, mut stamps) = (0, 0);
    for index in 0..scene.layout.tiles {
        let tile = scene.tile(index);
        ops += tile.passes.iter().map(Vec::len).sum::<usize>();
        stamps = stamps.max(tile.passes.iter().map(Vec::len).sum::<usize>());
    }
    println!("{path}: {} tiles, {ops} operations, at most {stamps} a tile", scene.layout.tiles);
    Ok(())
}
