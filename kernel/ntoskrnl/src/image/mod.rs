//! Loading a driver: mapping its image, binding its imports by name and calling its entry point.
#![allow(unsafe_code)]

mod absent;
pub mod modules;
mod native;
mod pe;
mod unload;

use std::ffi::c_void;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use native::load_native;
pub use pe::Section;
use wddm_sys::NTSTATUS;
use wddm_sys::image::{DriverEntry, NativeImage};

use crate::Machine;
use crate::io::DriverObject;

/// A driver, before it is loaded.
#[derive(Clone)]
pub enum Image {
    /// Linked into the bench.
    Native(NativeImage),
    /// A driver image as it ships: PE32+, x86-64, subsystem native.
    File {
        /// Where it came from: its name, and where its symbols are looked for.
        path: PathBuf,
        /// The whole file.
        bytes: Arc<[u8]>,
    },
}

impl Image {
    /// Reads a driver image.
    ///
    /// # Errors
    /// Those of reading a file. What is in it is judged by [`load`].
    pub fn read(path: &Path) -> std::io::Result<Self> {
        Ok(Self::File { path: path.to_owned(), bytes: std::fs::read(path)?.into() })
    }
}

impl From<NativeImage> for Image {
    fn from(image: NativeImage) -> Self {
        Self::Native(image)
    }
}

impl fmt::Debug for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Native(image) => write!(f, "native:{}", image.name),
            Self::File { path, bytes } => write!(f, "{} ({} bytes)", path.display(), bytes.len()),
        }
    }
}

/// Why an image could not be loaded.
#[derive(Debug)]
pub enum LoadError {
    /// The host has no memory for the image, or for what stands in for exports that do not exist.
    Memory(std::io::Error),
    /// The file is no driver image, or is damaged: what is wrong with it.
    NotAnImage(String),
    /// A driver image that this bench cannot run: what it would need.
    Unsupported(String),
    /// An import from a module that the bench does not have.
    Import {
        /// The module.
        module: String,
        /// What it should export.
        name: String,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Memory(error) => write!(f, "no memory to load the driver: {error}"),
            Self::NotAnImage(what) => write!(f, "not a driver image: {what}"),
            Self::Unsupported(what) => write!(f, "the image cannot be run here: {what}"),
            Self::Import { module, name } => {
                write!(f, "the image imports {name} from {module}, a module that this bench does not have")
            }
        }
    }
}

impl std::error::Error for LoadError {}

/// Loads an image into `machine`.
///
/// An import of ntoskrnl.exe or hal.dll that no export answers is bound to code that stops the machine with its name
/// when it is called; see [`LoadedImage::missing`].
///
/// # Errors
/// [`LoadError`].
pub fn load(machine: &Arc<Machine>, image: &Image) -> Result<LoadedImage, LoadError> {
    match image {
        Image::Native(image) => load_native(image),
        Image::File { path, bytes } => pe::load(machine, path, bytes),
    }
}

/// `UNICODE_STRING`.
#[repr(C)]
pub(crate) struct UnicodeString {
    pub(crate) length: u16,
    pub(crate) maximum_length: u16,
    pub(crate) buffer: *mut u16,
}

/// Where an image's code is.
enum Code {
    /// In the executable.
    Linked,
    /// In a mapping of its own.
    Mapped(pe::Mapped),
}

/// A driver whose imports are bound.
pub struct LoadedImage {
    name: String,
    entry: DriverEntry,
    missing: Vec<&'static str>,
    code: Code,
    object: DriverObject,
    path: Box<UnicodeString>,
    path_text: Vec<u16>,
}

// SAFETY: the raw pointer in `path` is to `path_text`, which belongs to the same value and is not changed.
unsafe impl Send for LoadedImage {}
// SAFETY: as above; `entry` takes no `&mut`.
unsafe impl Sync for LoadedImage {}

impl LoadedImage {
    fn new(name: &str, entry: DriverEntry, missing: Vec<&'static str>, code: Code) -> Self {
        let mut path_text: Vec<u16> =
            format!("\\Registry\\Machine\\System\\CurrentControlSet\\Services\\{name}")
                .encode_utf16()
                .collect();
        path_text.push(0);
        let length = ((path_text.len() - 1) * 2) as u16;
        let path = UnicodeString { length, maximum_length: length + 2, buffer: path_text.as_mut_ptr() };
        // What is linked in lies in the bench's own image: it has no start and no size.
        let (start, size) = match &code {
            Code::Linked => (0, 0),
            Code::Mapped(mapped) => (mapped.module().base, mapped.module().size),
        };
        let object = DriverObject::new(name, start as *mut c_void, size as u32, entry as *mut c_void);
        Self { name: name.to_owned(), entry, missing, code, object, path: Box::new(path), path_text }
    }

    /// The image's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Imports that no export answers.
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }

    /// The sections of a mapped image, in the order of its table; none if the driver is linked in.
    pub fn sections(&self) -> &[Section] {
        match &self.code {
            Code::Linked => &[],
            Code::Mapped(mapped) => mapped.sections(),
        }
    }

    /// The DRIVER_OBJECT that the entry point gets.
    pub fn driver_object(&self) -> *mut c_void {
        self.object.as_ptr()
    }

    /// The registry path that the entry point gets, a UNICODE_STRING.
    pub fn registry_path(&self) -> *mut c_void {
        std::ptr::from_ref(&*self.path).cast_mut().cast()
    }

    /// The registry path as text.
    pub fn registry_path_text(&self) -> String {
        String::from_utf16_lossy(&self.path_text[..self.path_text.len() - 1])
    }

    /// Calls `DriverEntry(DriverObject, RegistryPath)` on this thread, which must be inside a machine at PASSIVE_LEVEL.
    /// Afterwards the discardable sections of a mapped image are gone.
    ///
    /// # Panics
    /// If the thread is inside no machine.
    pub fn entry(&self) -> NTSTATUS {
        assert!(crate::Machine::current().is_some(), "DriverEntry runs inside a machine");
        let entering = crate::bugcheck::watchdog::Entry::new();
        // SAFETY: the imports are bound, and both arguments are what DriverEntry is documented to get; they live as
        // long as this value.
        let status = unsafe { (self.entry)(self.driver_object(), self.registry_path()) };
        drop(entering);
        if let Code::Mapped(mapped) = &self.code {
            mapped.discard();
        }
        status
    }
}
