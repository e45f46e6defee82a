//! Loading a driver: binding its imports by name and calling its entry point.
#![allow(unsafe_code)]

use std::collections::HashMap;
use std::ffi::c_void;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use wddm_sys::NTSTATUS;
use wddm_sys::image::{DriverEntry, NativeImage};

use crate::bugcheck::{self, bug_check};
use crate::io::DriverObject;
use crate::map::{Mapping, PAGE};

/// Why an image could not be loaded.
#[derive(Debug)]
pub enum LoadError {
    /// The host has no memory for what stands in for exports that do not exist.
    Memory(std::io::Error),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Memory(error) => write!(f, "no memory to load the driver: {error}"),
        }
    }
}

impl std::error::Error for LoadError {}

/// `UNICODE_STRING`.
#[repr(C)]
pub(crate) struct UnicodeString {
    pub(crate) length: u16,
    pub(crate) maximum_length: u16,
    pub(crate) buffer: *mut u16,
}

/// A driver whose imports are bound.
pub struct LoadedImage {
    name: String,
    entry: DriverEntry,
    missing: Vec<&'static str>,
    object: DriverObject,
    path: Box<UnicodeString>,
    path_text: Vec<u16>,
}

// SAFETY: the raw pointer in `path` is to `path_text`, which belongs to the same value and is not changed.
unsafe impl Send for LoadedImage {}
// SAFETY: as above; `entry` takes no `&mut`.
unsafe impl Sync for LoadedImage {}

/// Binds the imports of a native image.
///
/// An import that no export answers is bound to code that stops the machine with its name when it is called; see
/// [`LoadedImage::missing`]. Import slots are process-global and so are exports: loading an image again changes nothing.
///
/// # Errors
/// [`LoadError`].
pub fn load_native(image: &NativeImage) -> Result<LoadedImage, LoadError> {
    let mut missing = Vec::new();
    for slot in image.imports.iter().flat_map(|table| table.iter()) {
        let address = match crate::exports::lookup(slot.name()) {
            Some(address) => address,
            None => {
                missing.push(slot.name());
                absent(slot.name()).map_err(LoadError::Memory)?
            }
        };
        slot.bind(address);
    }
    crate::fault::add_recoveries(image.recoveries);
    let mut path_text: Vec<u16> =
        format!("\\Registry\\Machine\\System\\CurrentControlSet\\Services\\{}", image.name)
            .encode_utf16()
            .collect();
    path_text.push(0);
    let length = ((path_text.len() - 1) * 2) as u16;
    let path = UnicodeString { length, maximum_length: length + 2, buffer: path_text.as_mut_ptr() };
    // A native image lies in the bench's own: it has no start and no size.
    let object = DriverObject::new(image.name, std::ptr::null_mut(), 0, image.entry as *mut c_void);
    Ok(LoadedImage {
        name: image.name.to_owned(),
        entry: image.entry,
        missing,
        object,
        path: Box::new(path),
        path_text,
    })
}

impl LoadedImage {
    /// The image's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Imports that no export answers.
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
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
    ///
    /// # Panics
    /// If the thread is inside no machine.
    pub fn entry(&self) -> NTSTATUS {
        assert!(crate::Machine::current().is_some(), "DriverEntry runs inside a machine");
        // SAFETY: the imports are bound, and both arguments are what DriverEntry is documented to get; they live as
        // long as this value.
        unsafe { (self.entry)(self.driver_object(), self.registry_path()) }
    }
}

const THUNK: usize = 32;

#[derive(Default)]
struct Thunks {
    by_name: HashMap<&'static str, usize>,
    pages: Vec<Mapping>,
    used: usize,
}

/// Code that stops the machine with the name of the export that is not there.
fn absent(name: &'static str) -> std::io::Result<*mut c_void> {
    static THUNKS: Mutex<Option<Thunks>> = Mutex::new(None);
    let mut thunks = THUNKS.lock().unwrap_or_else(PoisonError::into_inner);
    let thunks = thunks.get_or_insert_default();
    if let Some(&address) = thunks.by_name.get(name) {
        return Ok(address as *mut c_void);
    }
    if thunks.pages.is_empty() || thunks.used + THUNK > PAGE {
        thunks.pages.push(Mapping::reserve(PAGE)?);
        thunks.used = 0;
    }
    let page = &thunks.pages[thunks.pages.len() - 1];
    // Exported names live as long as the process; a boxed one keeps the address of this fat reference.
    let name_ref: &'static &'static str = Box::leak(Box::new(name));
    let mut code = Vec::with_capacity(THUNK);
    code.extend_from_slice(&[0x48, 0xB9]); // mov rcx, name
    code.extend_from_slice(&(std::ptr::from_ref(name_ref) as u64).to_le_bytes());
    code.extend_from_slice(&[0x48, 0xB8]); // mov rax, called_absent
    code.extend_from_slice(&(called_absent as *const () as u64).to_le_bytes());
    code.extend_from_slice(&[0xFF, 0xE0]); // jmp rax
    let at = page.base().wrapping_add(thunks.used);
    if !page.protect(0, PAGE, libc::PROT_READ | libc::PROT_WRITE) {
        return Err(std::io::Error::last_os_error());
    }
    // SAFETY: `at` has room for THUNK bytes in a page of this table's own, writable now; its former thunks keep their bytes.
    unsafe { std::ptr::copy_nonoverlapping(code.as_ptr(), at, code.len()) };
    if !page.protect(0, PAGE, libc::PROT_READ | libc::PROT_EXEC) {
        return Err(std::io::Error::last_os_error());
    }
    thunks.used += THUNK;
    thunks.by_name.insert(name, at as usize);
    Ok(at.cast())
}

unsafe extern "win64" fn called_absent(name: &'static &'static str) -> ! {
    bug_check(
        bugcheck::SYMBOL_NOT_FOUND,
        [0; 4],
        &format!("the driver called {name}, an export that this kernel does not have"),
    )
}
