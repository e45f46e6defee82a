//! Reads what a stopped machine left ([`BugCheck`]): walks its stack, and finds functions and lines.
//!
//! It runs in the process that watched, on the bytes of the stack and on the files of the images. Driver images are
//! walked by their unwind data and named by their PDB, the bench by its DWARF. Everything in a report is doubted: it
//! comes from a process that ran foreign code.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod elf;
pub mod pdb;
pub mod pe;
mod walk;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use ntoskrnl::BugCheck;
use ntoskrnl::bugcheck::{self, Module, ModuleKind, PlaceKind, Registers};

/// The most frames that a stack is followed for.
pub const FRAMES: usize = 96;

/// What a report says, in names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Examined {
    /// Registers where the driver's code was, by name: all of an instruction that was interrupted; otherwise those that
    /// survive a call, in the innermost frame of a driver image.
    pub registers: Vec<(&'static str, u64)>,
    /// The place to look at: the innermost frame in a driver image, or the innermost of all.
    pub place: Option<Frame>,
    /// The stack, innermost frame first, without the frames of the stop itself.
    pub stack: Vec<Frame>,
    /// Other places that the stop has to do with: a function, behind it those that it was inlined into.
    pub places: Vec<(PlaceKind, Vec<Frame>)>,
    /// Why names are missing, if any are.
    pub missing: Vec<String>,
}

/// A frame, or a function that was inlined into one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// File name of the image. Empty if the address lies in none.
    pub module: String,
    /// Offset from the image's first byte, or the address itself if it lies in none.
    pub offset: u64,
    /// The function.
    pub function: Option<String>,
    /// The source file.
    pub file: Option<String>,
    /// The line in it.
    pub line: Option<u32>,
    /// Whether the image is a driver's.
    pub driver: bool,
}

/// An image of the report with its file.
pub(crate) enum Image {
    Pe(pe::Image),
    Elf(elf::Image),
    /// The file is not there, or is another one than was loaded.
    Unknown,
}

pub(crate) struct Loaded<'a> {
    module: &'a Module,
    image: Image,
    symbols: Option<Symbols>,
}

enum Symbols {
    Pdb(Box<pdb::Symbols>),
    Dwarf(Box<elf::Symbols>),
}

impl Loaded<'_> {
    /// The file name.
    fn name(&self) -> String {
        file_name(self.module)
    }
}

/// Reads a report.
pub fn examine(report: &BugCheck) -> Examined {
    // Libraries that read files of other people's making may panic on some. What remains then is the instruction.
    catch_unwind(AssertUnwindSafe(|| read(report))).unwrap_or_else(|_| {
        let module = report.modules.iter().find(|module| module.contains(report.rip));
        let place = module.map(|module| bare(module, report.rip));
        Examined {
            registers: named(&report.registers, |_| report.interrupted),
            stack: place.iter().cloned().collect(),
            place,
            missing: vec!["the files of an image are damaged: the stack was not walked".to_owned()],
            ..Examined::default()
        }
    })
}

/// The functions at an address of this process, the innermost inlined one first. `behind_call`: it is where a call comes back
/// to.
///
/// # Errors
/// There is no memory for the list of images.
pub fn locate(address: usize, behind_call: bool) -> std::io::Result<Vec<Frame>> {
    let modules = bugcheck::images()?;
    let rip = address as u64;
    let code = rip.wrapping_sub(behind_call.into());
    let bare = || modules.iter().find(|module| module.contains(code)).map(|module| bare(module, rip));
    // As in `examine`.
    let found = catch_unwind(AssertUnwindSafe(|| {
        let mut missing = Vec::new();
        let mut images: Vec<Loaded<'_>> = modules
            .iter()
            .filter(|module| module.contains(code))
            .map(|module| load(module, &mut missing))
            .collect();
        resolve(&mut images, code, rip, &mut missing)
    }));
    Ok(found.unwrap_or_else(|_| bare().into_iter().collect()))
}

/// A place in an image, without names.
fn bare(module: &Module, rip: u64) -> Frame {
    Frame {
        module: file_name(module),
        offset: rip.wrapping_sub(module.base),
        driver: module.kind == ModuleKind::Pe,
        ..Frame::default()
    }
}

fn file_name(module: &Module) -> String {
    let path = match module.path.as_os_str().is_empty() {
        true => std::env::current_exe().unwrap_or_default(),
        false => module.path.clone(),
    };
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn named(registers: &Registers, known: impl Fn(&str) -> bool) -> Vec<(&'static str, u64)> {
    Registers::NAMES.into_iter().zip(registers.0).filter(|(name, _)| known(name)).collect()
}

/// Registers that a function hands back as it found them, under the calling convention of drivers.
const SURVIVING: [&str; 10] = ["rip", "rsp", "rbx", "rsi", "rdi", "rbp", "r12", "r13", "r14", "r15"];

fn read(report: &BugCheck) -> Examined {
    let mut missing = Vec::new();
    let mut images: Vec<Loaded<'_>> =
        report.modules.iter().map(|module| load(module, &mut missing)).collect();
    let walked = walk::walk(report, &images, &mut missing);
    let mut stack: Vec<Frame> = Vec::new();
    let mut at_driver: Option<usize> = None;
    let mut registers = named(&report.registers, |_| report.interrupted);
    for (index, at) in walked.iter().enumerate() {
        // A return address belongs to the call before it.
        let looked_up = if index == 0 && report.interrupted { at.rip() } else { at.rip().wrapping_sub(1) };
        let frames = resolve(&mut images, looked_up, at.rip(), &mut missing);
        if at_driver.is_none() && frames.first().is_some_and(|frame| frame.driver) {
            at_driver = Some(stack.len());
            if !report.interrupted {
                registers = named(at, |name| SURVIVING.contains(&name));
            }
        }
        stack.extend(frames);
    }
    let place = at_driver.map(|at| stack[at].clone());
    let fault = report.interrupted && report.code != bugcheck::THREAD_STUCK_IN_DEVICE_DRIVER;
    trim(&mut stack, fault);
    let place = place.or(stack.first().cloned());
    let mut places = Vec::new();
    for (kind, address) in &report.places {
        let frames = resolve(&mut images, address.wrapping_sub(1), *address, &mut missing);
        places.push((*kind, frames));
    }
    Examined { registers, place, stack, places, missing }
}

/// Takes away frames that tell nothing: of the stop itself, of the way from an export to it unless the fault may be
/// there, and of the start of threads.
fn trim(stack: &mut Vec<Frame>, fault: bool) {
    let is = |frame: &Frame, what: &[&str]| {
        !frame.driver && frame.function.as_ref().is_some_and(|f| what.iter().any(|w| f.contains(w)))
    };
    const STOP: [&str; 1] = ["ntoskrnl::bugcheck::"];
    let driver = stack.iter().position(|frame| frame.driver);
    let top = match driver {
        // What the driver called, and how it goes on there is nobody's business.
        Some(driver) if !fault => driver.saturating_sub(1),
        _ => {
            let last = stack.iter().rposition(|frame| is(frame, &STOP)).map_or(0, |last| last + 1);
            if last <= driver.unwrap_or(usize::MAX) { last } else { 0 }
        }
    };
    stack.drain(..top);
    const BELOW: [&str; 3] = ["__rust_begin_short_backtrace", "__libc_start", "lang_start"];
    if let Some(end) = stack.iter().position(|frame| is(frame, &BELOW)) {
        stack.truncate(end);
    }
}

fn load<'a>(module: &'a Module, missing: &mut Vec<String>) -> Loaded<'a> {
    let image = match module.kind {
        ModuleKind::Pe => match pe::Image::read(&module.path) {
            Ok(image) if image.stamp() == module.stamp => Image::Pe(image),
            Ok(_) => {
                missing.push(format!("{} is not the file that was loaded", module.path.display()));
                Image::Unknown
            }
            Err(error) => {
                missing.push(format!("{}: {error}", module.path.display()));
                Image::Unknown
            }
        },
        ModuleKind::Elf => {
            let path = match module.path.as_os_str().is_empty() {
                true => Path::new("/proc/self/exe"),
                false => &module.path,
            };
            // What the system itself maps has no file.
            elf::Image::read(path).map_or(Image::Unknown, Image::Elf)
        }
    };
    Loaded { module, image, symbols: None }
}

/// The functions at an address, the innermost inlined one first. `rip` is where the code was, or comes back to.
fn resolve(images: &mut [Loaded<'_>], address: u64, rip: u64, missing: &mut Vec<String>) -> Vec<Frame> {
    let Some(loaded) = images.iter_mut().find(|loaded| loaded.module.contains(address)) else {
        return vec![Frame { offset: rip, ..Frame::default() }];
    };
    let name = loaded.name();
    let bare = bare(loaded.module, rip);
    let offset = address - loaded.module.base;
    if loaded.symbols.is_none() {
        loaded.symbols = match &loaded.image {
            Image::Pe(image) => match pdb::Symbols::find(&loaded.module.path, image) {
                Ok(symbols) => Some(Symbols::Pdb(Box::new(symbols))),
                Err(why) => {
                    let text = format!("{name}: {why}");
                    if !missing.contains(&text) {
                        missing.push(text);
                    }
                    None
                }
            },
            Image::Elf(image) => elf::Symbols::new(image.path()).map(Box::new).map(Symbols::Dwarf),
            Image::Unknown => None,
        };
    }
    let found = match &loaded.symbols {
        Some(Symbols::Pdb(symbols)) => symbols.frames(offset as u32),
        Some(Symbols::Dwarf(symbols)) => symbols.frames(offset),
        None => Vec::new(),
    };
    if found.is_empty() {
        return vec![bare];
    }
    let frame = |(function, file, line): Line| Frame {
        function: function.map(|name| short(&name)),
        file: file.map(|file| file.replace('\\', "/")),
        line,
        ..bare.clone()
    };
    found.into_iter().map(frame).collect()
}

/// Function, file, line.
pub(crate) type Line = (Option<String>, Option<String>, Option<u32>);

/// A function's name without the types that it was made for, and without the hash of its crate.
fn short(name: &str) -> String {
    let name = format!("{:#}", rustc_demangle::demangle(name));
    let mut out = String::new();
    let (mut depth, mut before) = (0u32, ' ');
    for c in name.chars() {
        // An impl's type stands first, and is told; generic arguments are not.
        let opens = c == '<' && (depth > 0 || !(out.is_empty() || out.ends_with(['<', ' ', '&', '('])));
        let closes = c == '>' && depth > 0 && before != '-';
        if opens {
            depth += 1;
        } else if closes {
            depth -= 1;
        } else if depth == 0 {
            out.push(c);
        }
        before = c;
    }
    out.replace("::::", "::").trim_end_matches("::").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ntoskrnl::bugcheck::Stack;

    /// A report that a process with a spoilt memory may leave.
    fn garbage(modules: Vec<Module>, word: u64) -> BugCheck {
        BugCheck {
            code: word as u32,
            name: "UNKNOWN",
            params: [word; 4],
            irql: 0,
            thread: word,
            rip: word,
            registers: Registers([word; 18]),
            interrupted: true,
            ddi: String::new(),
            rule: String::new(),
            note: String::new(),
            places: vec![(PlaceKind::Freed, word)],
            modules,
            stack: Stack { base: word, bytes: word.to_le_bytes().repeat(64) },
        }
    }

    #[test]
    fn nothing_in_a_report_is_trusted() {
        let module = |kind, path: &str, base, size| Module { kind, path: path.into(), base, size, stamp: 0 };
        let everywhere = |path: &str| {
            [ModuleKind::Pe, ModuleKind::Elf].map(|kind| module(kind, path, 0, u64::MAX)).to_vec()
        };
        for word in [0, 1, 0x1000, u64::MAX / 2, u64::MAX - 7, u64::MAX] {
            for path in ["", "/dev/zero", "/", "/no/such/file", "/proc/self/exe", "\0"] {
                let found = examine(&garbage(everywhere(path), word));
                assert!(!found.stack.is_empty() && found.stack.len() <= 4 * FRAMES, "{word:#x} {path}");
            }
            let ends_at_the_end = module(ModuleKind::Pe, "/proc/self/exe", word, u64::MAX);
            assert!(examine(&garbage(vec![ends_at_the_end], word)).place.is_some());
            assert_eq!(examine(&garbage(Vec::new(), word)).stack[0].module, "");
        }
    }

    #[test]
    fn names_are_told_without_their_types() {
        assert_eq!(short("dxgkrnl::ddi::call<NTSTATUS, dxgkrnl::ddi::closure_env$0>"), "dxgkrnl::ddi::call");
        assert_eq!(
            short("<broken::raw::Device as core::ops::Drop>::drop"),
            "<broken::raw::Device as core::ops::Drop>::drop"
        );
        assert_eq!(short("core::ops::FnOnce::call_once::<fn() -> u8, ()>"), "core::ops::FnOnce::call_once");
        assert_eq!(short("core::ptr::mut_ptr::<impl *mut T>::read"), "core::ptr::mut_ptr::read");
        assert_eq!(short("DriverEntry"), "DriverEntry");
    }
}
