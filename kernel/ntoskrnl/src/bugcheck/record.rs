//! The report as it lies in shared memory, and as a reader gets it.
//!
//! The process that stops writes what it has at hand: registers, the stack's bytes, where which image lies. Whoever
//! reads them when it has ended looks for names and lines: there the heap is whole, and a library may fail.

use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::sync::atomic::AtomicU64;

use super::name;
use crate::map::PAGE;

/// Images that a report has room for.
pub(super) const MODULES: usize = 128;
/// Bytes of the stack that a report has room for, from the stack pointer on.
pub(super) const STACK: usize = 512 << 10;
/// Places that a report has room for.
pub(super) const PLACES: usize = 4;

const MODULES_AT: usize = PAGE;
pub(super) const STACK_AT: usize = MODULES_AT + (MODULES * size_of::<ModuleRecord>()).next_multiple_of(PAGE);
const CELLS_AT: usize = STACK_AT + STACK;
const LENGTH: usize = CELLS_AT + BugCheckSink::CELLS * size_of::<AtomicU64>();

/// States of a record.
pub(super) const WRITING: u32 = 1;
/// Complete but for the images that the loader of the host knows.
pub(super) const WRITTEN: u32 = 2;
pub(super) const COMPLETE: u32 = 3;

/// General registers, in the order of [`Registers::NAMES`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Registers(pub [u64; 18]);

impl Registers {
    /// Their names.
    pub const NAMES: [&'static str; 18] = [
        "rip", "rsp", "rflags", "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "r8", "r9", "r10", "r11",
        "r12", "r13", "r14", "r15",
    ];

    /// The instruction.
    pub fn rip(&self) -> u64 {
        self.0[0]
    }

    /// The stack pointer.
    pub fn rsp(&self) -> u64 {
        self.0[1]
    }
}

/// What a place in a driver has to do with a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum PlaceKind {
    /// The pool block was allocated there.
    Allocated = 1,
    /// The pool block was freed there, the first time.
    Freed = 2,
}

#[repr(C)]
#[derive(Clone, Copy, Default)]
pub(super) struct PlaceRecord {
    pub(super) kind: u32,
    pub(super) address: u64,
}

/// What kind of file an image is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum ModuleKind {
    /// A driver image, mapped by this kernel.
    Pe = 1,
    /// An executable or a library of the host.
    Elf = 2,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(super) struct ModuleRecord {
    pub(super) kind: u32,
    /// The time stamp of a driver image.
    pub(super) stamp: u32,
    pub(super) base: u64,
    pub(super) size: u64,
    pub(super) path: [u8; 512],
}

/// A report as it lies in shared memory: plain data, texts padded with zeros. Images and stack follow behind it.
#[repr(C)]
#[derive(Clone, Copy)]
pub(super) struct Record {
    pub(super) state: u32,
    pub(super) code: u32,
    pub(super) params: [u64; 4],
    pub(super) irql: u32,
    pub(super) interrupted: u32,
    pub(super) thread: u64,
    pub(super) rip: u64,
    pub(super) registers: [u64; 18],
    pub(super) stack_base: u64,
    pub(super) stack_len: u64,
    pub(super) place_count: u32,
    pub(super) module_count: u32,
    pub(super) places: [PlaceRecord; PLACES],
    pub(super) ddi: [u8; 64],
    pub(super) rule: [u8; 16],
    pub(super) note: [u8; 512],
}

const _: () = assert!(size_of::<Record>() <= MODULES_AT);

/// A report, decoded. The process that wrote it had run foreign code: nothing in it is sure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BugCheck {
    /// Stop code.
    pub code: u32,
    /// Its Microsoft name.
    pub name: &'static str,
    /// Its four parameters.
    pub params: [u64; 4],
    /// IRQL of the thread.
    pub irql: u8,
    /// Number of the thread.
    pub thread: u64,
    /// The instruction that is to blame, or 0.
    pub rip: u64,
    /// The registers where the stack is walked from.
    pub registers: Registers,
    /// Whether `registers` are those of an instruction that was interrupted: by a fault, or because it did not end.
    /// Otherwise they are the kernel's own, in the call that stopped the machine.
    pub interrupted: bool,
    /// The DDI in progress on the thread, empty if there was none.
    pub ddi: String,
    /// The rule that the stop stands for, empty if none is known.
    pub rule: String,
    /// What happened, in words.
    pub note: String,
    /// Places that the stop has to do with, besides the one where it happened.
    pub places: Vec<(PlaceKind, u64)>,
    /// The images that were loaded.
    pub modules: Vec<Module>,
    /// The stack.
    pub stack: Stack,
}

/// An image that was loaded when the machine stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// What it is.
    pub kind: ModuleKind,
    /// Where its file is. Empty for the executable of the process itself.
    pub path: PathBuf,
    /// Address of its first byte.
    pub base: u64,
    /// Bytes from there on.
    pub size: u64,
    /// Time stamp of a driver image.
    pub stamp: u32,
}

impl Module {
    /// Whether `address` lies in it.
    pub fn contains(&self, address: u64) -> bool {
        address.wrapping_sub(self.base) < self.size
    }
}

/// What lay on a stack.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Stack {
    /// Address of the first byte.
    pub base: u64,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl Stack {
    /// The quadword at `address`, if it was written down.
    pub fn quad(&self, address: u64) -> Option<u64> {
        let at = usize::try_from(address.checked_sub(self.base)?).ok()?;
        self.bytes.get(at..)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
    }
}

impl std::fmt::Debug for Stack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes at {:#x}", self.bytes.len(), self.base)
    }
}

impl std::fmt::Display for BugCheck {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [a, b, c, d] = self.params;
        writeln!(f, "*** STOP: 0x{:08X} ({}) 0x{a:X}, 0x{b:X}, 0x{c:X}, 0x{d:X}", self.code, self.name)?;
        writeln!(f, "    {}", self.note)?;
        write!(f, "    IRQL {}, thread {}, at 0x{:X}", self.irql, self.thread, self.rip)?;
        if !self.ddi.is_empty() {
            write!(f, ", in {}", self.ddi)?;
        }
        if !self.rule.is_empty() {
            write!(f, ", rule {}", self.rule)?;
        }
        writeln!(f)
    }
}

fn text(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|&b| b == 0).unwrap_or(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).into_owned()
}

pub(super) fn put(to: &mut [u8], from: &[u8]) {
    let n = from.len().min(to.len() - 1);
    to[..n].copy_from_slice(&from[..n]);
    to[n..].fill(0);
}

/// Formats into a field of the record, without the heap; what does not fit is cut.
pub(super) struct Field<'a> {
    bytes: &'a mut [u8],
    used: usize,
}

impl<'a> Field<'a> {
    pub(super) fn new(bytes: &'a mut [u8]) -> Self {
        Self { bytes, used: 0 }
    }
}

impl std::fmt::Write for Field<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        // The last byte stays zero.
        let room = self.bytes.len() - 1 - self.used;
        let n = text.len().min(room);
        self.bytes[self.used..self.used + n].copy_from_slice(&text.as_bytes()[..n]);
        self.used += n;
        Ok(())
    }
}

impl Record {
    pub(super) fn decode(&self, modules: Vec<Module>, stack: Stack) -> BugCheck {
        let places = &self.places[..(self.place_count as usize).min(PLACES)];
        let kind = |kind| match kind {
            1 => Some(PlaceKind::Allocated),
            2 => Some(PlaceKind::Freed),
            _ => None,
        };
        BugCheck {
            code: self.code,
            name: name(self.code),
            params: self.params,
            irql: self.irql as u8,
            thread: self.thread,
            rip: self.rip,
            registers: Registers(self.registers),
            interrupted: self.interrupted != 0,
            ddi: text(&self.ddi),
            rule: text(&self.rule),
            note: text(&self.note),
            places: places.iter().filter_map(|place| Some((kind(place.kind)?, place.address))).collect(),
            modules,
            stack,
        }
    }
}

impl ModuleRecord {
    fn decode(&self) -> Option<Module> {
        use std::os::unix::ffi::OsStringExt;
        let kind = match self.kind {
            1 => ModuleKind::Pe,
            2 => ModuleKind::Elf,
            _ => return None,
        };
        let end = self.path.iter().position(|&b| b == 0).unwrap_or(self.path.len());
        let path = std::ffi::OsString::from_vec(self.path[..end].to_vec()).into();
        Some(Module { kind, path, base: self.base, size: self.size, stamp: self.stamp })
    }
}

/// Shared memory for one report. The parent makes it, the child that runs the machine gets the file descriptor and
/// writes, and the parent reads when the child has ended.
pub struct BugCheckSink {
    file: File,
    map: *mut u8,
}

// SAFETY: the record is written once, by the thread that won the right to stop, and read when the process has ended.
unsafe impl Send for BugCheckSink {}
// SAFETY: as above.
unsafe impl Sync for BugCheckSink {}

impl BugCheckSink {
    /// Numbers that a sink has room for.
    pub const CELLS: usize = 2048;

    /// An empty sink. Its file descriptor is not closed on exec.
    ///
    /// # Errors
    /// What memfd_create and mmap answer.
    pub fn new() -> io::Result<Self> {
        // SAFETY: memfd_create takes a C string and makes a new descriptor.
        let fd = unsafe { libc::memfd_create(c"bugcheck".as_ptr(), 0) };
        if fd < 0 {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the descriptor is new and nobody else's.
        let file = File::from(unsafe { OwnedFd::from_raw_fd(fd) });
        file.set_len(LENGTH as u64)?;
        Self::from_file(file)
    }

    /// The sink behind a descriptor that was inherited.
    ///
    /// # Errors
    /// InvalidData if the file is too small, and what mmap answers.
    pub fn from_file(file: File) -> io::Result<Self> {
        if file.metadata()?.len() < LENGTH as u64 {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "not a bug check sink"));
        }
        // SAFETY: a new shared mapping of a file that is long enough.
        let map = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                LENGTH,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_SHARED,
                file.as_raw_fd(),
                0,
            )
        };
        if map == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        Ok(Self { file, map: map.cast() })
    }

    /// The file, to hand its descriptor to the child.
    pub fn file(&self) -> &File {
        &self.file
    }

    /// Numbers, 0 at first, that whoever runs the machine keeps here, so that they are known however it ends.
    pub fn cells(&self) -> &[AtomicU64] {
        let cells = self.map.wrapping_add(CELLS_AT).cast::<AtomicU64>();
        // SAFETY: they lie in the mapping, which lives as long as `self`, page-aligned; any bytes make an atomic number, and
        // nothing but atomic accesses reaches them, from whichever process.
        unsafe { std::slice::from_raw_parts(cells, Self::CELLS) }
    }

    pub(super) fn record(&self) -> *mut Record {
        self.map.cast()
    }

    pub(super) fn module(&self, index: usize) -> *mut ModuleRecord {
        assert!(index < MODULES);
        self.map.wrapping_add(MODULES_AT).cast::<ModuleRecord>().wrapping_add(index)
    }

    /// The first `count` images.
    pub(super) fn modules(&self, count: usize) -> Vec<Module> {
        let count = count.min(MODULES);
        // SAFETY: the mapping is live and has so many, any bytes of which make a record.
        (0..count).filter_map(|index| unsafe { self.module(index).read_volatile() }.decode()).collect()
    }

    /// The report, if there is one.
    pub fn read(&self) -> Option<BugCheck> {
        // SAFETY: the mapping is live and any bytes make a record.
        let record = unsafe { self.record().read_volatile() };
        if record.state < WRITTEN {
            return None;
        }
        let modules = self.modules(record.module_count as usize);
        let mut bytes = vec![0; usize::try_from(record.stack_len).map_or(STACK, |len| len.min(STACK))];
        let stack = match self.file.read_exact_at(&mut bytes, STACK_AT as u64) {
            Ok(()) => Stack { base: record.stack_base, bytes },
            Err(_) => Stack::default(),
        };
        Some(record.decode(modules, stack))
    }
}

impl Drop for BugCheckSink {
    fn drop(&mut self) {
        // SAFETY: the mapping was made by `from_file` and ends here; the process's own sink is never dropped.
        unsafe { libc::munmap(self.map.cast(), LENGTH) };
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::Ordering::Relaxed;

    use super::*;

    #[test]
    fn whatever_lies_in_the_memory_is_read_as_a_report() {
        let sink = BugCheckSink::new().unwrap();
        assert_eq!(sink.read(), None);
        sink.file().write_all_at(&vec![0xFF; LENGTH], 0).unwrap();
        let report = sink.read().unwrap();
        assert_eq!((report.places.len(), report.modules.len()), (0, 0), "no kind has these numbers");
        assert_eq!((report.stack.base, report.stack.bytes.len()), (u64::MAX, STACK));
        assert_eq!(report.stack.quad(0), None);
        assert_eq!(report.note.chars().count(), 512);
        sink.file().write_all_at(&WRITING.to_le_bytes(), 0).unwrap();
        assert!(sink.read().is_none(), "it was being written");
        assert!(sink.cells().iter().all(|cell| cell.load(Relaxed) == u64::MAX));
        // The file may be cut behind the reader's back.
        sink.file().write_all_at(&WRITTEN.to_le_bytes(), 0).unwrap();
        sink.file().set_len((CELLS_AT - PAGE) as u64).unwrap();
        assert_eq!(sink.read().unwrap().stack, Stack::default());
    }
}
