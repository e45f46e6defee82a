//! What libvirglrenderer itself draws from a recording of the vtest protocol, with no device and no driver in between.
//!
//! `reference FILE.vtest0 [--out DIR]` prints a line for each readback: its number, its size, the SHA-256 of its rows
//! without padding as the resource holds them, and the SHA-256 of the picture: RGBA8, rows top first; `-` where its
//! texels are no pixels, as a buffer's. With `--out` each picture becomes DIR/NAME-NUMBER.png.

mod vtest;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sha2::{Digest, Sha256};
use virtio_gpu::soft::format::Format;
use virtio_gpu::virgl::Renderer;
use vtest::Readback;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let (mut file, mut out) = (None, None);
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--out") => out = arguments.next().map(PathBuf::from),
            _ => file = Some(PathBuf::from(argument)),
        }
    }
    let Some(file) = file else {
        eprintln!("reference FILE.vtest0 [--out DIR]");
        return ExitCode::from(64);
    };
    match run(&file, out.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", file.display());
            ExitCode::FAILURE
        }
    }
}

fn run(file: &Path, out: Option<&Path>) -> Result<(), Box<dyn Error>> {
    let recording = std::fs::read(file)?;
    let mut readbacks = Vec::new();
    let mut renderer = Renderer::new()?;
    let played = vtest::play(&mut renderer, &recording, |readback| readbacks.push(readback));
    drop(renderer);
    let name = file.file_stem().unwrap_or_default().display().to_string();
    for (number, readback) in readbacks.iter().enumerate() {
        let Readback { width, height, rows, .. } = readback;
        let picture = picture(readback);
        let shown = picture.as_deref().map_or_else(|| "-".to_owned(), sha256);
        println!("{number} {width}x{height} {} {shown}", sha256(rows));
        if let (Some(out), Some(picture)) = (out, picture) {
            std::fs::create_dir_all(out)?;
            write_png(&out.join(format!("{name}-{number}.png")), *width, *height, &picture)?;
        }
    }
    played
}

/// A readback as RGBA8, rows top first. None where its texels are no pixels.
fn picture(readback: &Readback) -> Option<Vec<u8>> {
    let format = Format::find(readback.format).filter(|format| format.bytes == 4)?;
    let mut rows: Vec<_> = readback.rows.chunks_exact((readback.width as usize * 4).max(1)).collect();
    if !readback.top_first {
        rows.reverse();
    }
    let texels = rows.iter().flat_map(|row| row.chunks_exact(4));
    Some(texels.flat_map(|texel| format.decode(texel)).collect())
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn write_png(path: &Path, width: u32, height: u32, pixels: &[u8]) -> Result<(), Box<dyn Error>> {
    let mut encoder = png::Encoder::new(std::io::BufWriter::new(std::fs::File::create(path)?), width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    Ok(writer.finish()?)
}
