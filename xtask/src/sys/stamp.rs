//! Identity by content.
//!
//! The linker makes the image's time stamp and the PDB's GUID out of what it reads, and that has the names of
//! temporary files in it. Here both become a hash of what the image holds otherwise, so the same source gives the same
//! bytes. Debuggers find the PDB as before, since its GUID is changed along.

use super::build::Image;
use super::{Error, pe};

/// Stamps both files.
pub fn by_content(image: &mut Image) -> Result<(), Error> {
    let places = pe::places(&image.bytes)?;
    let old_guid = take(&mut image.bytes, places.pdb_guid, 16)?;
    for &stamp in &places.stamps {
        take(&mut image.bytes, stamp, 4)?;
    }
    take(&mut image.bytes, places.checksum, 4)?;

    let identity = fnv1a(&image.bytes).to_le_bytes();
    for &stamp in &places.stamps {
        put(&mut image.bytes, stamp, &identity[..4])?;
    }
    put(&mut image.bytes, places.pdb_guid, &identity)?;
    let checksum = pe::checksum(&image.bytes, places.checksum);
    put(&mut image.bytes, places.checksum, &checksum.to_le_bytes())?;

    let at = image
        .pdb
        .windows(old_guid.len())
        .position(|bytes| bytes == old_guid)
        .ok_or("the PDB is not that of the image")?;
    put(&mut image.pdb, at, &identity)
}

/// Reads and zeroes.
fn take(bytes: &mut [u8], at: usize, length: usize) -> Result<Vec<u8>, Error> {
    let place = bytes.get_mut(at..at + length).ok_or("a field lies outside of the file")?;
    let old = place.to_vec();
    place.fill(0);
    Ok(old)
}

fn put(bytes: &mut [u8], at: usize, value: &[u8]) -> Result<(), Error> {
    bytes.get_mut(at..at + value.len()).ok_or("a field lies outside of the file")?.copy_from_slice(value);
    Ok(())
}

/// FNV-1a with 128 bits: enough to tell builds apart.
fn fnv1a(bytes: &[u8]) -> u128 {
    bytes.iter().fold(0x6C62_272E_07BB_0142_62B8_2175_6295_C58D, |hash, &byte| {
        (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013B)
    })
}
