//! What the file of a driver says of itself.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use object::LittleEndian as LE;
use object::pe;
use object::read::pe::{Import as Entry, PeFile64};
use postmortem::pdb;
use serde::Serialize;

use super::{checksum, names};

/// A driver's file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct File {
    /// Its length in bytes.
    pub bytes: u64,
    /// The machine that it is built for: `x86-64`, `ARM64`, or the number.
    pub machine: String,
    /// Its subsystem: `native` for drivers, otherwise the number.
    pub subsystem: String,
    /// Offset of DriverEntry, as in `0x4000`, and the section that it is in.
    pub entry: String,
    /// What it imports.
    pub imports: Imports,
    /// Its sections.
    pub sections: Vec<Section>,
    /// How much of the code is pageable, in percent.
    pub pageable_code_percent: u64,
    /// Functions with unwind data.
    pub functions: usize,
    /// Functions with a handler for exceptions.
    pub handlers: Vec<Handler>,
    /// Whether the load configuration has a security cookie, which the loader fills.
    pub security_cookie: bool,
    /// Whether it is built for control flow guard.
    pub control_flow_guard: bool,
    /// The header's checksum.
    pub checksum: Checksum,
    /// The signature.
    pub signature: Signature,
    /// The PDB.
    pub symbols: Symbols,
    /// Rust's panicking machinery.
    pub panics: Panics,
}

/// An import.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Import {
    /// The module.
    pub module: String,
    /// The name, or `#` and the ordinal.
    pub name: String,
}

/// Imports.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imports {
    /// Those that this bench has.
    pub known: Vec<Import>,
    /// Those that it does not have. Calling one of the kernel's stops the machine; one of another module keeps the driver
    /// from being loaded.
    pub unknown: Vec<Import>,
}

/// A section.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Its name.
    pub name: String,
    /// Offset of its first byte in memory, as in `0x1000`.
    pub offset: String,
    /// Bytes in memory.
    pub bytes: u64,
    /// Rights: of `R`, `W` and `X` those that it has.
    pub rights: String,
    /// Whether it may be paged out.
    pub pageable: bool,
    /// Whether it goes away when DriverEntry has returned.
    pub discardable: bool,
}

/// A function with a handler.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Handler {
    /// Offset of the function, as in `0x1000`.
    pub offset: String,
    /// Its name, if there are symbols.
    pub function: Option<String>,
    /// The handler's name, if there are symbols.
    pub handler: Option<String>,
    /// Whether it is asked about exceptions; otherwise it only cleans up.
    pub catches: bool,
}

/// A checksum.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Checksum {
    /// What the header says.
    pub stored: String,
    /// What it should say.
    pub computed: String,
    /// Whether they are equal. Windows loads no driver with another one than 0 or the right one at boot.
    pub right: bool,
}

/// A signature.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// Whether the file has a table of certificates.
    pub present: bool,
    /// Its length in bytes.
    pub bytes: u64,
    /// Always false: who signed, and whether the signature is good, is not looked at.
    pub verified: bool,
}

/// Symbols.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Symbols {
    /// The path of the PDB that the linker wrote into the image.
    pub named: Option<String>,
    /// GUID and age that the PDB must have.
    pub identity: Option<String>,
    /// The PDB that was found, with this identity.
    pub found: Option<String>,
    /// Why there is none.
    pub why: Option<String>,
}

/// What of Rust's panicking machinery is in the image.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Panics {
    /// Whether it was looked for: without symbols it cannot be.
    pub looked_for: bool,
    /// Functions that panic. The linker keeps what is reachable.
    pub reachable: Vec<String>,
    /// Functions that format text, as messages of panics need.
    pub formatting: Vec<String>,
}

fn hex(number: impl Into<u64>) -> String {
    format!("{:#x}", number.into())
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).chars().map(|c| if c.is_control() { '?' } else { c }).collect()
}

/// Reads a file.
///
/// # Errors
/// Why it is no image.
pub(super) fn read(path: &Path) -> Result<File, String> {
    let bytes = std::fs::read(path).map_err(|error| error.to_string())?;
    let damaged = |error: &dyn std::fmt::Display| format!("not a driver image: {error}");
    if bytes.starts_with(b"\x7fELF") {
        return Err(damaged(&"it is an ELF file, as Linux has them, and no PE image"));
    }
    if !bytes.starts_with(b"MZ") {
        return Err(damaged(&"it does not begin with MZ"));
    }
    match object::read::pe::optional_header_magic(&bytes[..]) {
        Ok(pe::IMAGE_NT_OPTIONAL_HDR64_MAGIC) => {}
        Ok(_) => return Err("it is a 32-bit image (PE32); drivers here are x86-64, PE32+".to_owned()),
        Err(error) => return Err(damaged(&error)),
    }
    let image = PeFile64::parse(&bytes[..]).map_err(|error| damaged(&error))?;
    let optional = &image.nt_headers().optional_header;
    let sections = sections(&image);
    let entry = optional.address_of_entry_point.get(LE);
    let (security_cookie, control_flow_guard) = configuration(&image, &bytes);
    let mut file = File {
        bytes: bytes.len() as u64,
        machine: match image.nt_headers().file_header.machine.get(LE) {
            pe::IMAGE_FILE_MACHINE_AMD64 => "x86-64".to_owned(),
            pe::IMAGE_FILE_MACHINE_ARM64 => "ARM64".to_owned(),
            other => hex(other),
        },
        subsystem: match optional.subsystem.get(LE) {
            pe::IMAGE_SUBSYSTEM_NATIVE => "native".to_owned(),
            other => other.to_string(),
        },
        entry: format!("{entry:#x} in {}", section_at(&image, entry).unwrap_or("no section".to_owned())),
        imports: imports(&image).map_err(|error| damaged(&error))?,
        pageable_code_percent: pageable_share(&sections),
        sections,
        security_cookie,
        control_flow_guard,
        checksum: sum(&image, &bytes),
        signature: signature(&image),
        ..File::default()
    };
    // Libraries that read tables of other people's making may panic on some.
    let looked = catch_unwind(AssertUnwindSafe(|| look_into(&mut file, path, &bytes)));
    if looked.is_err() {
        file.symbols.why = Some("tables of the image or of its PDB are damaged".to_owned());
    }
    Ok(file)
}

fn sections(image: &PeFile64<'_>) -> Vec<Section> {
    let section = |header: &pe::ImageSectionHeader| {
        let flags = header.characteristics.get(LE);
        let has = |flag: u32| flags & flag != 0;
        let rights =
            [('R', pe::IMAGE_SCN_MEM_READ), ('W', pe::IMAGE_SCN_MEM_WRITE), ('X', pe::IMAGE_SCN_MEM_EXECUTE)];
        Section {
            name: text(header.raw_name()),
            offset: hex(header.virtual_address.get(LE)),
            bytes: header.virtual_size.get(LE).into(),
            rights: rights.iter().filter(|(_, flag)| has(*flag)).map(|(letter, _)| *letter).collect(),
            pageable: header.raw_name().starts_with(b"PAGE") && !has(pe::IMAGE_SCN_MEM_NOT_PAGED),
            discardable: has(pe::IMAGE_SCN_MEM_DISCARDABLE),
        }
    };
    image.section_table().iter().map(section).collect()
}

fn section_at(image: &PeFile64<'_>, offset: u32) -> Option<String> {
    let inside = |header: &&pe::ImageSectionHeader| {
        offset.wrapping_sub(header.virtual_address.get(LE)) < header.virtual_size.get(LE)
    };
    image.section_table().iter().find(inside).map(|header| text(header.raw_name()))
}

fn pageable_share(sections: &[Section]) -> u64 {
    let code = sections.iter().filter(|section| section.rights.contains('X'));
    let (mut all, mut pageable) = (0, 0);
    for section in code {
        all += section.bytes;
        pageable += if section.pageable { section.bytes } else { 0 };
    }
    pageable * 100 / all.max(1)
}

fn imports(image: &PeFile64<'_>) -> object::Result<Imports> {
    let mut found = Imports::default();
    let Some(table) = image.import_table()? else { return Ok(found) };
    let mut descriptors = table.descriptors()?;
    while let Some(descriptor) = descriptors.next()? {
        let module = text(table.name(descriptor.name.get(LE))?);
        let names = match descriptor.original_first_thunk.get(LE) {
            0 => descriptor.first_thunk.get(LE),
            names => names,
        };
        let mut thunks = table.thunks(names)?;
        while let Some(thunk) = thunks.next::<pe::ImageNtHeaders64>()? {
            let (name, known) = match table.import::<pe::ImageNtHeaders64>(thunk)? {
                Entry::Name(_, name) => {
                    let name = text(name);
                    let known = crate::driver::exports(&name);
                    (name, known)
                }
                Entry::Ordinal(number) => (format!("#{number}"), false),
            };
            let list = if known { &mut found.known } else { &mut found.unknown };
            list.push(Import { module: module.clone(), name });
        }
    }
    found.known.sort();
    found.unknown.sort();
    Ok(found)
}

/// Whether there are a security cookie and the tables of control flow guard.
fn configuration(image: &PeFile64<'_>, bytes: &[u8]) -> (bool, bool) {
    type Directory = pe::ImageLoadConfigDirectory64;
    const COOKIE: usize = std::mem::offset_of!(Directory, security_cookie);
    const GUARD: usize = std::mem::offset_of!(Directory, guard_flags);
    let directory = image.data_directory(pe::IMAGE_DIRECTORY_ENTRY_LOAD_CONFIG);
    let data =
        directory.and_then(|directory| directory.data(bytes, &image.section_table()).ok()).unwrap_or(&[]);
    // Fields beyond the length that the directory says of itself are not there.
    let length = data.first_chunk().map_or(0, |length| u32::from_le_bytes(*length) as usize);
    let data = &data[..data.len().min(length)];
    let cookie = data.get(COOKIE..).and_then(|rest| rest.first_chunk()).map(|at| u64::from_le_bytes(*at));
    let guard = data.get(GUARD..).and_then(|rest| rest.first_chunk()).map(|flags| u32::from_le_bytes(*flags));
    let wanted = image.nt_headers().optional_header.dll_characteristics.get(LE)
        & pe::IMAGE_DLLCHARACTERISTICS_GUARD_CF
        != 0;
    let tables = guard.is_some_and(|flags| flags & pe::IMAGE_GUARD_CF_INSTRUMENTED != 0);
    (cookie.is_some_and(|at| at != 0), wanted && tables)
}

fn sum(image: &PeFile64<'_>, bytes: &[u8]) -> Checksum {
    const OPTIONAL: usize = 24;
    const FIELD: usize = 64;
    let stored = image.nt_headers().optional_header.check_sum.get(LE);
    let place = image.dos_header().nt_headers_offset() as usize + OPTIONAL + FIELD;
    let computed = checksum::computed(bytes, place);
    Checksum { stored: hex(stored), computed: hex(computed), right: stored == computed }
}

fn signature(image: &PeFile64<'_>) -> Signature {
    let directory = image.data_directory(pe::IMAGE_DIRECTORY_ENTRY_SECURITY);
    let bytes = directory.map_or(0, |directory| directory.size.get(LE).into());
    Signature { present: bytes != 0, bytes, verified: false }
}

/// What needs the image as it is in memory, and its symbols.
fn look_into(file: &mut File, path: &Path, bytes: &[u8]) {
    let Ok(image) = postmortem::pe::Image::parse(bytes) else { return };
    if let Some(debug) = image.debug() {
        file.symbols.named = Some(text(debug.path.as_bytes()));
        file.symbols.identity = Some(debug.identity());
    }
    let functions = match pdb::Symbols::find(path, &image) {
        Ok(symbols) => {
            file.symbols.found = Some(symbols.path().display().to_string());
            file.panics.looked_for = true;
            symbols.functions()
        }
        Err(why) => {
            file.symbols.why = Some(why.to_string());
            Vec::new()
        }
    };
    let name_at = |offset: u32| {
        functions
            .iter()
            .find(|(at, _)| *at == offset)
            .map(|(_, name)| format!("{:#}", rustc_demangle::demangle(name)))
    };
    let handler = |handled: &postmortem::pe::Handled| Handler {
        offset: hex(handled.function),
        function: name_at(handled.function),
        handler: name_at(handled.handler),
        catches: handled.catches,
    };
    file.functions = image.function_count();
    file.handlers = image.handled().iter().map(handler).collect();
    let mut all: Vec<_> =
        functions.iter().map(|(_, name)| format!("{:#}", rustc_demangle::demangle(name))).collect();
    all.sort();
    all.dedup();
    file.panics.reachable = all.iter().filter(|name| names::panics(name)).cloned().collect();
    file.panics.formatting = all.into_iter().filter(|name| names::formats(name)).collect();
}
