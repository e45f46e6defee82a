//! Which driver images lie where: what a fault, an exception or a report wants to know of an address.

use std::fmt;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use crate::map::Mapping;

/// Ranges of unloaded images that stay reserved, so that code which still runs there is recognised.
const REMEMBERED: usize = 32;

/// A mapped image.
#[derive(Debug)]
pub struct Module {
    /// File name, without directories.
    pub name: String,
    /// Where the file is, if it came from one.
    pub path: Option<PathBuf>,
    /// Address of its first byte.
    pub base: usize,
    /// Bytes from the first to the last section, whole pages.
    pub size: usize,
    /// Address and length of its table of unwind functions (`.pdata`), or 0 and 0.
    pub functions: (usize, usize),
    /// Time stamp of its header: what tells builds of a file apart.
    pub stamp: u32,
    /// Name, address and length of the sections that go away when DriverEntry has returned.
    pub discardable: Vec<(String, usize, usize)>,
    /// Whether they are gone.
    pub discarded: AtomicBool,
}

impl Module {
    /// Whether `address` lies in it.
    pub fn contains(&self, address: usize) -> bool {
        address.wrapping_sub(self.base) < self.size
    }
}

/// An image that is no longer there.
#[derive(Debug)]
struct Unloaded {
    module: Arc<Module>,
    range: Mapping,
}

#[derive(Debug)]
struct Modules {
    loaded: Vec<Arc<Module>>,
    unloaded: Vec<Unloaded>,
}

static MODULES: RwLock<Modules> = RwLock::new(Modules { loaded: Vec::new(), unloaded: Vec::new() });

/// The image that `address` lies in.
pub fn at(address: usize) -> Option<Arc<Module>> {
    let modules = MODULES.read().unwrap_or_else(PoisonError::into_inner);
    modules.loaded.iter().find(|module| module.contains(address)).cloned()
}

/// The name of the unloaded image that `address` lay in.
pub(crate) fn unloaded(address: usize) -> Option<String> {
    let modules = MODULES.read().unwrap_or_else(PoisonError::into_inner);
    modules.unloaded.iter().find(|gone| gone.range.contains(address)).map(|gone| gone.module.name.clone())
}

/// Whether `address` lay in an image that was unloaded.
pub(crate) fn is_unloaded(address: usize) -> bool {
    let modules = MODULES.read().unwrap_or_else(PoisonError::into_inner);
    modules.unloaded.iter().any(|gone| gone.range.contains(address))
}

/// All images that are loaded now.
pub fn all() -> Vec<Arc<Module>> {
    MODULES.read().unwrap_or_else(PoisonError::into_inner).loaded.clone()
}

/// Calls `f` for every image that is loaded now, for a fault handler: without the heap, and for none if the table is
/// being changed.
pub(crate) fn each(f: impl FnMut(&Module)) {
    if let Ok(modules) = MODULES.try_read() {
        modules.loaded.iter().map(|module| &**module).for_each(f);
    }
}

/// Calls `f` for every image that is loaded now and then for those that were unloaded, as [`each`].
pub(crate) fn each_and_former(f: impl FnMut(&Module)) {
    if let Ok(modules) = MODULES.try_read() {
        let former = modules.unloaded.iter().rev().map(|gone| &*gone.module);
        modules.loaded.iter().map(|module| &**module).chain(former).for_each(f);
    }
}

/// Calls `f` with the names of image and section if `address` lies in a section that was discarded. As [`each`].
pub(crate) fn discarded(address: usize, mut f: impl FnMut(&str, &str)) {
    each(|module| {
        let gone = module.discarded.load(Ordering::Acquire);
        let mut sections = module.discardable.iter().filter(|_| gone && module.contains(address));
        if let Some((section, ..)) =
            sections.find(|(_, start, length)| address.wrapping_sub(*start) < *length)
        {
            f(&module.name, section);
        }
    });
}

pub(super) fn add(module: Arc<Module>) {
    MODULES.write().unwrap_or_else(PoisonError::into_inner).loaded.push(module);
}

/// The image is unloaded: its address range is made inaccessible and kept from others for a while.
pub(super) fn remove(module: &Arc<Module>, range: Mapping) {
    let mut modules = MODULES.write().unwrap_or_else(PoisonError::into_inner);
    modules.loaded.retain(|other| !Arc::ptr_eq(other, module));
    if modules.unloaded.len() == REMEMBERED {
        modules.unloaded.remove(0);
    }
    if range.vacate() {
        modules.unloaded.push(Unloaded { module: module.clone(), range });
    }
}

/// A place in an image: `virtgpu.sys+0x1234`.
pub(crate) struct Place {
    module: Arc<Module>,
    offset: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}+{:#x}", self.module.name, self.offset)
    }
}

/// Where in an image `address` is.
pub(crate) fn place(address: usize) -> Option<Place> {
    at(address).map(|module| Place { offset: address - module.base, module })
}
