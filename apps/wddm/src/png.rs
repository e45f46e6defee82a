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
    let file = BufWriter::new(File::create(path)?);
    let mut encoder = png::Encoder::new(file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Balanced);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;
    Ok(())
}

/// SHA-256 as hexadecimal text.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
