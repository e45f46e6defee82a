//! Pictures as files.

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;

use sha2::{Digest, Sha256};

/// Writes RGBA8 pixels, rows top first, as a PNG file.
///
/// # Errors
/// What the file system answers.
pub fn write(path: &Path, width: u32, height: u32, pixels: &[u8]) -> io::Result<()> {
    encode(path, width, height, png::ColorType::Rgba, pixels)
}

/// The same without the alpha channel where every pixel is opaque, as GL programs write their pictures.
///
/// # Errors
/// What the file system answers.
pub fn write_plain(path: &Path, width: u32, height: u32, pixels: &[u8]) -> io::Result<()> {
    let (texels, _) = pixels.as_chunks::<4>();
    if !texels.iter().all(|[_, _, _, alpha]| *alpha == 255) {
        return write(path, width, height, pixels);
    }
    let plain: Vec<_> = texels.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]).collect();
    encode(path, width, height, png::ColorType::Rgb, &plain)
}

fn encode(path: &Path, width: u32, height: u32, color: png::ColorType, samples: &[u8]) -> io::Result<()> {
    let file = BufWriter::new(File::create(path)?);
    let mut encoder = png::Encoder::new(file, width, height);
    encoder.set_color(color);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Balanced);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(samples)?;
    writer.finish()?;
    Ok(())
}

/// SHA-256 as hexadecimal text.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
