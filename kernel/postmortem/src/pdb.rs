//! Names and lines of driver images, from their PDB.

use std::fs::File;
use std::path::{Path, PathBuf};

use pdb_addr2line::pdb::PDB;
use pdb_addr2line::{ContextPdbData, TypeFormatterFlags};

use super::Line;
use super::pe::{DebugName, Image};

/// Names alone tell a function: its arguments would fill the line.
const NAMES: TypeFormatterFlags = TypeFormatterFlags::NAME_ONLY
    .union(TypeFormatterFlags::NO_FUNCTION_RETURN)
    .union(TypeFormatterFlags::NO_MEMBER_FUNCTION_STATIC)
    .union(TypeFormatterFlags::NO_ARGUMENTS);

/// The PDB of an image.
pub struct Symbols {
    path: PathBuf,
    data: ContextPdbData<'static, 'static, File>,
}

/// Why there are no symbols.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoSymbols {
    /// The image names no PDB.
    Unnamed,
    /// It is neither beside the image nor where the linker wrote it: its file name.
    NotFound(String),
    /// The file is a PDB of another build of the image.
    OtherBuild(PathBuf),
    /// The file cannot be read: why.
    Damaged(PathBuf, String),
}

impl std::fmt::Display for NoSymbols {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unnamed => {
                f.write_str("the image names no PDB: link it with /DEBUG for functions and lines")
            }
            Self::NotFound(name) => {
                write!(f, "{name} is not beside the image: put it there for functions and lines")
            }
            Self::OtherBuild(path) => write!(
                f,
                "{} belongs to another build of the image (GUID or age differ) and was not used",
                path.display()
            ),
            Self::Damaged(path, why) => write!(f, "{} cannot be read: {why}", path.display()),
        }
    }
}

/// The last part of a path of either system.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// Where the PDB of the image at `image` may be.
fn candidates(image: &Path, debug: &DebugName) -> Vec<PathBuf> {
    let beside = image.with_file_name(file_name(&debug.path));
    let same_stem = image.with_extension("pdb");
    let mut all = vec![beside];
    for other in [same_stem, PathBuf::from(&debug.path)] {
        if !all.contains(&other) {
            all.push(other);
        }
    }
    all
}

impl Symbols {
    /// Looks for the PDB of an image: under the name that the image gives, beside it; beside it under the image's own
    /// name; and where the linker wrote it. It is taken only if GUID and age are those of the image.
    ///
    /// # Errors
    /// [`NoSymbols`]: of the files that are there, the first one's reason.
    pub fn find(path: &Path, image: &Image) -> Result<Self, NoSymbols> {
        let debug = image.debug().ok_or(NoSymbols::Unnamed)?;
        let mut why = None;
        for candidate in candidates(path, debug) {
            if !std::fs::metadata(&candidate).is_ok_and(|meta| meta.is_file()) {
                continue;
            }
            match Self::open(&candidate, debug) {
                Ok(symbols) => return Ok(symbols),
                Err(error) => why = why.or(Some(error)),
            }
        }
        Err(why.unwrap_or_else(|| NoSymbols::NotFound(file_name(&debug.path).to_owned())))
    }

    fn open(path: &Path, debug: &DebugName) -> Result<Self, NoSymbols> {
        let damaged = |error: &dyn std::fmt::Display| NoSymbols::Damaged(path.to_owned(), error.to_string());
        let file = File::open(path).map_err(|error| damaged(&error))?;
        let mut pdb = PDB::open(file).map_err(|error| damaged(&error))?;
        let info = pdb.pdb_information().map_err(|error| damaged(&error))?;
        // The linker counts the age in the stream of debug information, where there is one.
        let age = pdb.debug_information().ok().and_then(|debug| debug.age()).unwrap_or(info.age);
        if info.guid.to_bytes_le() != debug.guid || (age != debug.age && info.age != debug.age) {
            return Err(NoSymbols::OtherBuild(path.to_owned()));
        }
        let data = ContextPdbData::try_from_pdb(pdb).map_err(|error| damaged(&error))?;
        Ok(Self { path: path.to_owned(), data })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The functions at an offset in the image, the innermost inlined one first.
    pub(crate) fn frames(&self, offset: u32) -> Vec<Line> {
        let Ok(context) = self.data.make_context_with_formatter_flags(NAMES) else {
            return Vec::new();
        };
        let Ok(Some(found)) = context.find_frames(offset) else { return Vec::new() };
        let line = |frame: pdb_addr2line::Frame<'_>| {
            (frame.function, frame.file.map(|file| file.into_owned()), frame.line)
        };
        found.frames.into_iter().map(line).collect()
    }

    /// All functions: offset in the image, and name.
    pub fn functions(&self) -> Vec<(u32, String)> {
        let Ok(context) = self.data.make_context_with_formatter_flags(NAMES) else {
            return Vec::new();
        };
        let named = context.functions().filter_map(|function| Some((function.start_rva, function.name?)));
        named.collect()
    }
}
