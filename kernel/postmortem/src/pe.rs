//! The file of a driver image, laid out as it is in memory.

use std::io;
use std::path::Path;

use object::LittleEndian as LE;
use object::pe;
use object::read::pe::PeFile64;
use pe_unwind_info::x86_64::{FunctionTableEntries, RuntimeFunction, UnwindInfo};

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

impl DebugName {
    /// GUID and age, as debuggers write them: `{00112233-4455-6677-8899-AABBCCDDEEFF} 1`.
    pub fn identity(&self) -> String {
        let [a, b, c, d, e, f, g, h, rest @ ..] = self.guid;
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02X}")).collect::<String>();
        let first = hex(&[d, c, b, a]);
        format!(
            "{{{first}-{}-{}-{}-{}}} {}",
            hex(&[f, e]),
            hex(&[h, g]),
            hex(&rest[..2]),
            hex(&rest[2..]),
            self.age
        )
    }
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

    /// An image of nothing but these bytes and functions.
    #[cfg(test)]
    pub(crate) fn made_of(memory: Vec<u8>, functions: Vec<u8>) -> Self {
        Self { memory, functions, stamp: 0, debug: None }
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

/// Flags in the first byte of unwind data, above the version.
const EXCEPTION_HANDLER: u8 = 1;
const TERMINATION_HANDLER: u8 = 2;
const CHAINED: u8 = 4;

/// A function with a handler for exceptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handled {
    /// Offset of the function's first byte.
    pub function: u32,
    /// Offset of the handler, which may be a jump to an import.
    pub handler: u32,
    /// Whether it is asked about exceptions; otherwise it only cleans up.
    pub catches: bool,
}

impl Image {
    /// The functions that have a handler.
    pub fn handled(&self) -> Vec<Handled> {
        let handled = |function: &RuntimeFunction| {
            let info = self.unwind(function)?;
            let flags = info.version_and_flags >> 3;
            let has = flags & CHAINED == 0 && flags & (EXCEPTION_HANDLER | TERMINATION_HANDLER) != 0;
            let handler = u32::from_le_bytes(*self.behind_codes(function, &info)?.first_chunk()?);
            has.then_some(Handled {
                function: function.begin_address.get(),
                handler,
                catches: flags & EXCEPTION_HANDLER != 0,
            })
        };
        self.functions().filter_map(handled).collect()
    }

    /// How many functions have unwind data.
    pub fn function_count(&self) -> usize {
        self.functions().functions_len()
    }

    /// The unwind data of a function.
    pub(crate) fn unwind(&self, function: &RuntimeFunction) -> Option<UnwindInfo<'_>> {
        UnwindInfo::parse(self.at(function.unwind_info_address.get())?)
    }

    /// The piece of a function that its unwind data go on with.
    pub(crate) fn chained(
        &self,
        function: &RuntimeFunction,
        info: &UnwindInfo<'_>,
    ) -> Option<RuntimeFunction> {
        if (info.version_and_flags >> 3) & CHAINED == 0 {
            return None;
        }
        let bytes: &[u8; 12] = self.behind_codes(function, info)?.first_chunk()?;
        FunctionTableEntries::parse(bytes).next().copied()
    }

    /// What follows the codes: of these there are always an even number, counted or not.
    fn behind_codes(&self, function: &RuntimeFunction, info: &UnwindInfo<'_>) -> Option<&[u8]> {
        const HEADER: usize = 4;
        let codes = usize::from(info.unwind_codes_len).next_multiple_of(2) * 2;
        self.at(function.unwind_info_address.get())?.get(HEADER + codes..)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn table(functions: &[[u32; 3]]) -> Vec<u8> {
        functions.iter().flatten().flat_map(|word| word.to_le_bytes()).collect()
    }

    #[test]
    fn a_table_that_is_out_of_order_or_out_of_the_image_is_no_table() {
        assert!(sane(&table(&[[0x1000, 0x1010, 0], [0x1010, 0x1020, 0]]), 0x2000));
        assert!(!sane(&table(&[[0x1010, 0x1020, 0], [0x1000, 0x1010, 0]]), 0x2000));
        assert!(!sane(&table(&[[0x1000, 0x1000, 0]]), 0x2000));
        assert!(!sane(&table(&[[0x1000, 0x2001, 0]]), 0x2000));
    }

    #[test]
    fn what_is_no_image_is_an_error() {
        for bytes in [&b""[..], b"MZ", &[0; 4096]] {
            assert!(Image::parse(bytes).is_err());
        }
    }

    #[test]
    fn an_identity_is_written_as_debuggers_do() {
        let guid = std::array::from_fn(|at| at as u8);
        let name = DebugName { guid, age: 3, path: String::new() };
        assert_eq!(name.identity(), "{03020100-0504-0706-0809-0A0B0C0D0E0F} 3");
    }
}
