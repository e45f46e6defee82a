//! Executables and libraries of the host: unwind tables, names and lines.

use std::io;
use std::path::{Path, PathBuf};

use addr2line::Loader;
use gimli::{BaseAddresses, EhFrame, EhFrameHdr, LittleEndian, UnwindContext, UnwindTableRow};
use object::{Object, ObjectSection};

use super::Line;

/// A section: its address in the file's own terms, and its bytes.
#[derive(Default)]
struct Section {
    address: u64,
    bytes: Vec<u8>,
}

/// The unwind tables of a file.
pub(crate) struct Image {
    path: PathBuf,
    frame: Section,
    index: Section,
    text: u64,
}

impl Image {
    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        let meta = std::fs::metadata(path)?;
        if !meta.is_file() {
            return Err(io::ErrorKind::InvalidData.into());
        }
        // Only the parts that are asked for are read: an executable with its symbols is large.
        let file = std::fs::File::open(path)?;
        let cache = object::ReadCache::new(file);
        let object =
            object::File::parse(&cache).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        let section = |name: &str| {
            object.section_by_name(name).map_or_else(Section::default, |section| Section {
                address: section.address(),
                bytes: section.data().unwrap_or_default().to_vec(),
            })
        };
        let text = object.section_by_name(".text").map_or(0, |section| section.address());
        Ok(Self { path: path.to_owned(), frame: section(".eh_frame"), index: section(".eh_frame_hdr"), text })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The row of the unwind table for an address, in the file's own terms.
    pub(crate) fn row<R>(&self, address: u64, f: impl FnOnce(&UnwindTableRow<usize>) -> R) -> Option<R> {
        let bases = BaseAddresses::default()
            .set_eh_frame(self.frame.address)
            .set_eh_frame_hdr(self.index.address)
            .set_text(self.text);
        let frame = EhFrame::new(&self.frame.bytes, LittleEndian);
        let index = EhFrameHdr::new(&self.index.bytes, LittleEndian).parse(&bases, 8).ok()?;
        let mut context = UnwindContext::new();
        let row = index
            .table()?
            .unwind_info_for_address(&frame, &bases, &mut context, address, |section, bases, offset| {
                gimli::UnwindSection::cie_from_offset(section, bases, offset)
            })
            .ok()?;
        Some(f(row))
    }
}

/// Names and lines of a file.
pub(crate) struct Symbols(Loader);

impl Symbols {
    pub(crate) fn new(path: &Path) -> Option<Self> {
        Loader::new(path).ok().map(Self)
    }

    /// The functions at an address in the file's own terms, the innermost inlined one first.
    pub(crate) fn frames(&self, address: u64) -> Vec<Line> {
        let mut found = Vec::new();
        if let Ok(mut frames) = self.0.find_frames(address) {
            while let Ok(Some(frame)) = frames.next() {
                let function = frame.function.and_then(|f| f.demangle().ok().map(|name| name.into_owned()));
                let (file, line) = match frame.location {
                    Some(location) => (location.file.map(str::to_owned), location.line),
                    None => (None, None),
                };
                found.push((function, file, line));
            }
        }
        // Without debug information there is still the table of symbols.
        match found.last_mut() {
            Some((function @ None, ..)) => *function = self.0.find_symbol(address).map(str::to_owned),
            Some(_) => {}
            None => {
                if let Some(symbol) = self.0.find_symbol(address) {
                    found.push((Some(symbol.to_owned()), None, None));
                }
            }
        }
        found
    }
}
