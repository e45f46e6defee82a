//! Places in a PE image that are written after the linker.

use object::LittleEndian as LE;
use object::pe::IMAGE_DIRECTORY_ENTRY_DEBUG;
use object::read::pe::PeFile64;

use super::Error;

/// Length of an entry of the debug directory, and where its time stamp is.
const DEBUG_ENTRY: usize = 28;
const DEBUG_STAMP: usize = 4;
const DEBUG_SIZE_OF_DATA: usize = 16;
const DEBUG_POINTER_TO_DATA: usize = 24;
/// What an entry's data begin with when they name a PDB; the GUID follows.
const RSDS: &[u8] = b"RSDS";

/// Offsets in the file.
pub struct Places {
    /// The header's checksum, 4 bytes.
    pub checksum: usize,
    /// Time stamps, 4 bytes each.
    pub stamps: Vec<usize>,
    /// The identity of the PDB: a GUID, 16 bytes.
    pub pdb_guid: usize,
}

/// Finds them.
pub fn places(image: &[u8]) -> Result<Places, Error> {
    let file = PeFile64::parse(image)?;
    let headers = file.dos_header().nt_headers_offset() as usize;
    let mut places = Places { checksum: headers + 24 + 64, stamps: vec![headers + 8], pdb_guid: 0 };
    let directory = file.data_directory(IMAGE_DIRECTORY_ENTRY_DEBUG).ok_or("no debug directory")?;
    let (offset, _) = file
        .section_table()
        .pe_file_range_at(directory.virtual_address.get(LE))
        .ok_or("the debug directory lies in no section")?;
    for entry in 0..directory.size.get(LE) as usize / DEBUG_ENTRY {
        let entry = offset as usize + entry * DEBUG_ENTRY;
        let data = word(image, entry + DEBUG_POINTER_TO_DATA)? as usize;
        let size = word(image, entry + DEBUG_SIZE_OF_DATA)? as usize;
        let data_bytes = image.get(data..data + size).ok_or("debug data lie outside of the file")?;
        places.stamps.push(entry + DEBUG_STAMP);
        if data_bytes.starts_with(RSDS) {
            places.pdb_guid = data + RSDS.len();
        }
    }
    if places.pdb_guid == 0 {
        return Err("the image names no PDB".into());
    }
    Ok(places)
}

fn word(image: &[u8], at: usize) -> Result<u32, Error> {
    let bytes = image.get(at..at + 4).ok_or("the file ends early")?;
    Ok(u32::from_le_bytes(bytes.try_into()?))
}

/// The checksum that Windows wants of a driver: the 16-bit ones' complement sum of the file without its checksum, and
/// the file's length.
pub fn checksum(image: &[u8], place: usize) -> u32 {
    let mut sum = 0u32;
    for (index, pair) in image.chunks(2).enumerate() {
        if (place..place + 4).contains(&(index * 2)) {
            continue;
        }
        sum += u32::from(u16::from_le_bytes([pair[0], pair.get(1).copied().unwrap_or(0)]));
        sum = (sum & 0xFFFF) + (sum >> 16);
    }
    sum + image.len() as u32
}
