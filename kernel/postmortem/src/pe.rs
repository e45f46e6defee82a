//! The file of a driver image, laid out as it is in memory.

use std::io;
use std::path::Path;

use object::LittleEndian as LE;
use object::pe;
use object::read::pe::PeFile64;
use pe_unwind_info::x86_64::FunctionTableEntries;

/// The largest file that is read, and the largest image that is laid out, bytes.
const LARGEST: u64 = 256 << 20;

/// The PDB that an image names in its debug directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DebugName {
    /// The GUID, as it lies in the file.
    pub guid: [u8; 16],
    /// How often the PDB was written for this GUID.
    pub age: u32,
    /// The path that the linker wrote.
    pub path: String,
}

/// An image.
pub struct Image {
    memory: Vec<u8>,
    functions: Vec<u8>,
    stamp: u32,
    debug: Option<DebugName>,
}

fn damaged(what: impl ToString) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what.to_string())
}

/// Reads a file, if it is one, and is not too large.
pub(crate) fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let meta = std::fs::metadata(path)?;
    if !meta.is_file() || meta.len() > LARGEST {
        return Err(damaged("not a file, or too large"));
    }
    std::fs::read(path)
}

impl Image {
    /// Reads an image.
    ///
    /// # Errors
    /// Those of reading a file, and InvalidData if it is no image.
    pub fn read(path: &Path) -> io::Result<Self> {
        Self::parse(&read_file(path)?)
    }

    /// Lays an image out.
    ///
    /// # Errors
    /// InvalidData.
    pub fn parse(bytes: &[u8]) -> io::Result<Self> {
        let file = PeFile64::parse(bytes).map_err(damaged)?;
        let optional = &file.nt_headers().optional_header;
        let size = optional.size_of_image.get(LE);
        if u64::from(size) > LARGEST {
            return Err(damaged("the image is too large"));
        }
        let mut memory = vec![0; size as usize];
        for section in file.section_table().iter() {
            let data = section.pe_data(bytes).map_err(damaged)?;
            let start = section.virtual_address.get(LE) as usize;
            if let Some(place) = memory.get_mut(start..) {
                let length = data.len().min(place.len());
                place[..length].copy_from_slice(&data[..length]);
            }
        }
        let functions = file.data_directory(pe::IMAGE_DIRECTORY_ENTRY_EXCEPTION).and_then(|directory| {
            let (start, length) = directory.address_range();
            memory.get(start as usize..(start as usize).checked_add(length as usize)?)
        });
        let functions = functions.map(<[u8]>::to_vec).filter(|functions| sane(functions, size));
        let debug = debug_name(&file, bytes);
        let stamp = file.nt_headers().file_header.time_date_stamp.get(LE);
        Ok(Self { functions: functions.unwrap_or_default(), memory, stamp, debug })
    }

    /// The time stamp of its header.
    pub fn stamp(&self) -> u32 {
        self.stamp
    }

    /// The PDB that it names.
    pub fn debug(&self) -> Option<&DebugName> {
        self.debug.as_ref()
    }

    /// Its table of functions with unwind data.
    pub(crate) fn functions(&self) -> FunctionTableEntries<'_> {
        FunctionTableEntries::parse(&self.functions)
    }

    /// The image from an offset on.
    pub(crate) fn at(&self, offset: u32) -> Option<&[u8]> {
        self.memory.get(offset as usize..)
    }
}

/// Whether a table's functions are in order and lie in the image.
fn sane(table: &[u8], size: u32) -> bool {
    let mut last = 0;
    FunctionTableEntries::parse(table).all(|function| {
        let (begin, end) = (function.begin_address.get(), function.end_address.get());
        let ordered = last <= begin && begin < end && end <= size;
        last = end;
        ordered
    })
}

fn debug_name(file: &PeFile64<'_>, bytes: &[u8]) -> Option<DebugName> {
    const ENTRY: usize = 28;
    const CODE_VIEW: u32 = 2;
    let directory = file.data_directory(pe::IMAGE_DIRECTORY_ENTRY_DEBUG)?;
    let entries = directory.data(bytes, &file.section_table()).ok()?;
    let word = |entry: &[u8], at: usize| Some(u32::from_le_bytes(*entry.get(at..)?.first_chunk()?));
    entries.chunks_exact(ENTRY).find_map(|entry| {
        let (kind, length, start) = (word(entry, 12)?, word(entry, 16)?, word(entry, 24)?);
        let data = bytes.get(start as usize..)?.get(..length as usize)?;
        if kind != CODE_VIEW || !data.starts_with(b"RSDS") {
            return None;
        }
        let name = data.get(24..)?;
        let end = name.iter().position(|&b| b == 0).unwrap_or(name.len());
        Some(DebugName {
            guid: *data.get(4..)?.first_chunk()?,
            age: word(data, 20)?,
            path: String::from_utf8_lossy(&name[..end]).into_owned(),
        })
    })
}
