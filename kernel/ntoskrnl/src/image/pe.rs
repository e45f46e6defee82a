//! Driver images as they ship: PE32+ for x86-64, subsystem native.
//!
//! The image is put together in ordinary memory, every access checked, and then copied to where it runs; after that
//! its sections get their rights.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};

use object::endian::LittleEndian as LE;
use object::pe::{self, ImageLoadConfigDirectory64, ImageNtHeaders64, ImageSectionHeader};
use object::read::pe::{Import, PeFile64};

use super::{Code, LoadError, LoadedImage, absent, modules, unload};
use crate::Machine;
use crate::map::{Mapping, PAGE};
use crate::regions::Region;

/// The largest image that is mapped, bytes.
const LARGEST: usize = 256 << 20;
/// What a compiler puts into the cookie of an image; the loader replaces it.
const DEFAULT_COOKIE: u64 = 0x0000_2B99_2DDF_A232;
/// Modules whose exports are those of this kernel, whether it has them or not.
const KERNEL: [&str; 2] = ["ntoskrnl.exe", "hal.dll"];

/// A section of a mapped image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its name, at most 8 characters.
    pub name: String,
    /// Address of its first byte.
    pub address: usize,
    /// Bytes, whole pages.
    pub size: usize,
    /// Whether it holds code.
    pub executable: bool,
    /// Whether it may be written.
    pub writable: bool,
    /// Whether it goes out with paged memory: its name begins with PAGE, and it is not marked as resident.
    pub pageable: bool,
    /// Whether it goes away when DriverEntry has returned.
    pub discardable: bool,
}

impl Section {
    /// Whether `address` lies in it.
    pub fn contains(&self, address: usize) -> bool {
        address.wrapping_sub(self.address) < self.size
    }

    fn rights(&self) -> i32 {
        let mut rights = libc::PROT_READ;
        if self.writable {
            rights |= libc::PROT_WRITE;
        }
        if self.executable {
            rights |= libc::PROT_EXEC;
        }
        rights
    }
}

/// An image in memory. Dropping it unloads it, on a machine as [`unload`] says.
pub(super) struct Mapped {
    machine: Weak<Machine>,
    module: Arc<modules::Module>,
    map: Option<Mapping>,
    sections: Vec<Section>,
    paged: Vec<Region>,
}

impl Mapped {
    pub(super) fn module(&self) -> &modules::Module {
        &self.module
    }

    pub(super) fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// Takes the discardable sections away.
    pub(super) fn discard(&self) {
        let Some(map) = &self.map else { return };
        for section in self.sections.iter().filter(|section| section.discardable) {
            map.protect(section.address - self.module.base, section.size, libc::PROT_NONE);
        }
        self.module.discarded.store(true, Ordering::Release);
    }
}

impl Drop for Mapped {
    fn drop(&mut self) {
        let Some(map) = self.map.take() else { return };
        let range = self.module.base..self.module.base + self.module.size;
        let machine = self.machine.upgrade();
        if let Some(machine) = &machine
            && !unload::prepare(machine, &self.module.name, &range)
        {
            // It stays for good: somebody is in it who keeps it.
            std::mem::forget((map, std::mem::take(&mut self.paged)));
            return;
        }
        self.paged.clear();
        modules::remove(&self.module, map);
        if let Some(machine) = &machine {
            unload::touched(machine, &range);
        }
    }
}

fn damaged(what: impl ToString) -> LoadError {
    LoadError::NotAnImage(what.to_string())
}

fn unsupported(what: impl Into<String>) -> LoadError {
    LoadError::Unsupported(what.into())
}

pub(super) fn load(machine: &Arc<Machine>, path: &Path, bytes: &[u8]) -> Result<LoadedImage, LoadError> {
    let file = parse(bytes)?;
    let optional = &file.nt_headers().optional_header;
    let size = (optional.size_of_image.get(LE) as usize).next_multiple_of(PAGE);
    let map = Mapping::reserve(size).map_err(LoadError::Memory)?;
    let base = map.base() as usize;
    let mut draft = Draft::new(&file, bytes, size)?;
    draft.relocate(&file, base)?;
    let missing = draft.bind(&file)?;
    draft.set_cookie(&file)?;
    let sections = sections(&file, base, size)?;
    let functions = file.data_directory(pe::IMAGE_DIRECTORY_ENTRY_EXCEPTION).map_or((0, 0), |directory| {
        let (rva, length) = directory.address_range();
        let inside = (rva as usize).checked_add(length as usize).is_some_and(|end| end <= size);
        if inside && length != 0 { (base + rva as usize, length as usize) } else { (0, 0) }
    });
    if !map.protect(0, size, libc::PROT_READ | libc::PROT_WRITE) {
        return Err(LoadError::Memory(std::io::Error::last_os_error()));
    }
    // SAFETY: a fresh mapping of `size` bytes that nobody else knows of, writable now; the draft has as many.
    unsafe { std::ptr::copy_nonoverlapping(draft.memory.as_ptr(), map.base(), size) };
    // The headers, and what no section covers.
    let mut protected = map.protect(0, size, libc::PROT_READ);
    for section in &sections {
        protected &= map.protect(section.address - base, section.size, section.rights());
    }
    if !protected {
        return Err(LoadError::Memory(std::io::Error::last_os_error()));
    }
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let service = path.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let entry = optional.address_of_entry_point.get(LE) as usize;
    if !sections.iter().any(|section| section.executable && section.contains(base + entry)) {
        return Err(damaged(format!("its entry point, at {entry:#x}, lies in no section with code")));
    }
    // SAFETY: the entry point of a driver image is a DriverEntry; it lies in executable memory of this mapping.
    let entry = unsafe { std::mem::transmute::<usize, wddm_sys::image::DriverEntry>(base + entry) };
    let discardable = sections.iter().filter(|section| section.discardable);
    let module = Arc::new(modules::Module {
        name,
        path: Some(path.to_owned()),
        base,
        size,
        functions,
        stamp: file.nt_headers().file_header.time_date_stamp.get(LE),
        discardable: discardable.map(|s| (s.name.clone(), s.address, s.size)).collect(),
        discarded: AtomicBool::new(false),
    });
    let mut paged = Vec::new();
    for section in sections.iter().filter(|section| section.pageable) {
        let region = machine
            .paging
            .add_region(section.address, section.size, section.rights())
            .ok_or_else(|| unsupported("it has more pageable sections than this bench keeps track of"))?;
        paged.push(region);
    }
    modules::add(module.clone());
    let mapped = Mapped { machine: Arc::downgrade(machine), module, map: Some(map), sections, paged };
    Ok(LoadedImage::new(&service, entry, missing, Code::Mapped(mapped)))
}

/// The file, if it is an image that can be run here.
fn parse(bytes: &[u8]) -> Result<PeFile64<'_>, LoadError> {
    if bytes.starts_with(b"\x7fELF") {
        return Err(damaged("it is an ELF file, as Linux has them, and no PE image"));
    }
    if !bytes.starts_with(b"MZ") {
        return Err(damaged("it does not begin with MZ"));
    }
    if object::read::pe::optional_header_magic(bytes).map_err(damaged)? != pe::IMAGE_NT_OPTIONAL_HDR64_MAGIC {
        return Err(unsupported("it is a 32-bit image (PE32); drivers here are x86-64, PE32+"));
    }
    let file = PeFile64::parse(bytes).map_err(damaged)?;
    let header = &file.nt_headers().file_header;
    let optional = &file.nt_headers().optional_header;
    match header.machine.get(LE) {
        pe::IMAGE_FILE_MACHINE_AMD64 => {}
        pe::IMAGE_FILE_MACHINE_ARM64 => {
            return Err(unsupported("it is built for ARM64, this bench runs x86-64"));
        }
        other => {
            return Err(unsupported(format!("it is built for machine {other:#06x}, this bench runs x86-64")));
        }
    }
    if header.characteristics.get(LE) & pe::IMAGE_FILE_EXECUTABLE_IMAGE == 0 {
        return Err(damaged("its header does not say that it is executable"));
    }
    match optional.subsystem.get(LE) {
        pe::IMAGE_SUBSYSTEM_NATIVE => {}
        other => {
            return Err(unsupported(format!(
                "its subsystem is {other}; drivers have {}, native",
                pe::IMAGE_SUBSYSTEM_NATIVE
            )));
        }
    }
    if header.characteristics.get(LE) & pe::IMAGE_FILE_RELOCS_STRIPPED != 0 {
        return Err(unsupported(
            "its relocations are stripped, and no kernel loads drivers where they ask to be",
        ));
    }
    let alignment = optional.section_alignment.get(LE) as usize;
    if alignment < PAGE || !alignment.is_power_of_two() {
        return Err(unsupported(format!("its sections are aligned to {alignment} bytes, less than a page")));
    }
    if optional.size_of_image.get(LE) as usize > LARGEST {
        return Err(unsupported(format!("it is larger than {} MiB", LARGEST >> 20)));
    }
    Ok(file)
}

fn sections(file: &PeFile64<'_>, base: usize, size: usize) -> Result<Vec<Section>, LoadError> {
    let mut all: Vec<Section> = Vec::new();
    for header in file.section_table().iter() {
        let name = String::from_utf8_lossy(header.raw_name()).into_owned();
        let (start, length) = extent(header);
        let flags = header.characteristics.get(LE);
        let is = |flag: u32| flags & flag != 0;
        let length = length.next_multiple_of(PAGE);
        if length == 0 {
            continue;
        }
        let previous = all.last().map_or(PAGE, |last| last.address - base + last.size);
        if start % PAGE != 0 || start < previous || start.checked_add(length).is_none_or(|end| end > size) {
            return Err(damaged(format!(
                "section {name} lies at {start:#x}, outside the image or over another"
            )));
        }
        all.push(Section {
            pageable: name.starts_with("PAGE") && !is(pe::IMAGE_SCN_MEM_NOT_PAGED),
            discardable: is(pe::IMAGE_SCN_MEM_DISCARDABLE),
            executable: is(pe::IMAGE_SCN_MEM_EXECUTE),
            writable: is(pe::IMAGE_SCN_MEM_WRITE),
            address: base + start,
            size: length,
            name,
        });
    }
    Ok(all)
}

/// Offset and length in memory, bytes.
fn extent(header: &ImageSectionHeader) -> (usize, usize) {
    let length = match header.virtual_size.get(LE) {
        0 => header.size_of_raw_data.get(LE),
        length => length,
    };
    (header.virtual_address.get(LE) as usize, length as usize)
}

/// The image while it is put together, at offset 0.
struct Draft {
    memory: Vec<u8>,
}

impl Draft {
    /// Headers and sections where they belong.
    fn new(file: &PeFile64<'_>, bytes: &[u8], size: usize) -> Result<Self, LoadError> {
        let mut memory = Vec::new();
        memory
            .try_reserve_exact(size)
            .map_err(|_| LoadError::Memory(std::io::ErrorKind::OutOfMemory.into()))?;
        memory.resize(size, 0);
        let mut draft = Self { memory };
        let headers = file.nt_headers().optional_header.size_of_headers.get(LE) as usize;
        draft.put(0, bytes.get(..headers).ok_or_else(|| damaged("its headers are longer than the file"))?)?;
        for section in file.section_table().iter() {
            let (start, length) = extent(section);
            let data = bytes
                .get(section.pointer_to_raw_data.get(LE) as usize..)
                .and_then(|rest| rest.get(..section.size_of_raw_data.get(LE) as usize))
                .ok_or_else(|| damaged("a section's data lies beyond the end of the file"))?;
            draft.put(start, &data[..data.len().min(length)])?;
        }
        Ok(draft)
    }

    fn put(&mut self, at: usize, bytes: &[u8]) -> Result<(), LoadError> {
        self.memory
            .get_mut(at..)
            .and_then(|rest| rest.get_mut(..bytes.len()))
            .ok_or_else(|| damaged(format!("it refers to {at:#x}, which lies outside of it")))?
            .copy_from_slice(bytes);
        Ok(())
    }

    fn quad(&self, at: usize) -> Result<u64, LoadError> {
        self.memory
            .get(at..)
            .and_then(|rest| rest.first_chunk())
            .map(|bytes| u64::from_le_bytes(*bytes))
            .ok_or_else(|| damaged(format!("it refers to {at:#x}, which lies outside of it")))
    }

    /// Moves all absolute addresses to where the image runs.
    fn relocate(&mut self, file: &PeFile64<'_>, base: usize) -> Result<(), LoadError> {
        let delta = (base as u64).wrapping_sub(file.nt_headers().optional_header.image_base.get(LE));
        let blocks = file.data_directories().relocation_blocks(file.data(), &file.section_table());
        let Some(mut blocks) = blocks.map_err(damaged)? else { return Ok(()) };
        while let Some(block) = blocks.next().map_err(damaged)? {
            for relocation in block {
                let at = relocation.virtual_address as usize;
                match relocation.typ {
                    pe::IMAGE_REL_BASED_ABSOLUTE => {}
                    pe::IMAGE_REL_BASED_DIR64 => {
                        let moved = self.quad(at)?.wrapping_add(delta);
                        self.put(at, &moved.to_le_bytes())?;
                    }
                    other => return Err(unsupported(format!("it has relocations of kind {other}"))),
                }
            }
        }
        Ok(())
    }

    /// Fills the import address table. Answers the names that nobody exports.
    fn bind(&mut self, file: &PeFile64<'_>) -> Result<Vec<&'static str>, LoadError> {
        if file.data_directory(pe::IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT).is_some_and(|d| d.size.get(LE) != 0) {
            return Err(unsupported("it has delayed imports, which no kernel loader binds"));
        }
        let mut missing = Vec::new();
        let Some(table) = file.import_table().map_err(damaged)? else { return Ok(missing) };
        let mut descriptors = table.descriptors().map_err(damaged)?;
        while let Some(descriptor) = descriptors.next().map_err(damaged)? {
            let module = text(table.name(descriptor.name.get(LE)).map_err(damaged)?);
            let first = descriptor.first_thunk.get(LE);
            let names = match descriptor.original_first_thunk.get(LE) {
                0 => first,
                names => names,
            };
            let mut thunks = table.thunks(names).map_err(damaged)?;
            let mut slot = first as usize;
            while let Some(thunk) = thunks.next::<ImageNtHeaders64>().map_err(damaged)? {
                let name = match table.import::<ImageNtHeaders64>(thunk).map_err(damaged)? {
                    Import::Name(_, name) => text(name),
                    Import::Ordinal(ordinal) => {
                        return Err(LoadError::Import { module, name: format!("#{ordinal}") });
                    }
                };
                let address = match crate::exports::lookup(&name) {
                    Some(address) => address,
                    None if KERNEL.iter().any(|kernel| module.eq_ignore_ascii_case(kernel)) => {
                        let (name, address) = absent::thunk(&name).map_err(LoadError::Memory)?;
                        missing.push(name);
                        address
                    }
                    None => return Err(LoadError::Import { module, name }),
                };
                self.put(slot, &(address as u64).to_le_bytes())?;
                slot += 8;
            }
        }
        Ok(missing)
    }

    /// Puts an unforeseeable value into the security cookie, without which hardened code stops at its entry.
    fn set_cookie(&mut self, file: &PeFile64<'_>) -> Result<(), LoadError> {
        const COOKIE: usize = std::mem::offset_of!(ImageLoadConfigDirectory64, security_cookie);
        let Some(directory) = file.data_directory(pe::IMAGE_DIRECTORY_ENTRY_LOAD_CONFIG) else {
            return Ok(());
        };
        let at = directory.virtual_address.get(LE) as usize;
        if at == 0 || self.size_field(at)? < COOKIE + 8 {
            return Ok(());
        }
        // Relocated by now: an address in the running image, of which only the offset counts here.
        let preferred = file.nt_headers().optional_header.image_base.get(LE);
        let original = self.original(file, at + COOKIE)?;
        if original == 0 {
            return Ok(());
        }
        let cookie = original
            .checked_sub(preferred)
            .and_then(|offset| usize::try_from(offset).ok())
            .ok_or_else(|| damaged("its security cookie lies outside of it"))?;
        let random = std::hash::BuildHasher::hash_one(&std::hash::RandomState::new(), DEFAULT_COOKIE);
        // The upper 16 bits are zero, as code that checks it expects; never 0 and never the compiler's.
        let value = match random >> 16 {
            0 | DEFAULT_COOKIE => DEFAULT_COOKIE + 1,
            value => value,
        };
        self.put(cookie, &value.to_le_bytes())
    }

    /// The length that a load configuration says of itself, bytes.
    fn size_field(&self, at: usize) -> Result<usize, LoadError> {
        Ok((self.quad(at)? & 0xFFFF_FFFF) as usize)
    }

    /// A quadword as it is in the file, before relocation.
    fn original(&self, file: &PeFile64<'_>, at: usize) -> Result<u64, LoadError> {
        let data = u32::try_from(at).ok().and_then(|at| file.section_table().pe_data_at(file.data(), at));
        data.and_then(|data| data.first_chunk())
            .map(|bytes| u64::from_le_bytes(*bytes))
            .ok_or_else(|| damaged("its load configuration lies outside of it"))
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
