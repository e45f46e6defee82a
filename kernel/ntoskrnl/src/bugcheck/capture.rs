//! What the process that stops writes down: registers, stack, images. Nothing here touches the heap.

use std::ffi::{CStr, c_int, c_void};
use std::os::fd::AsRawFd;
use std::os::unix::ffi::OsStrExt;

use super::record::{BugCheckSink, MODULES, ModuleKind, Registers, STACK, STACK_AT, put};
use crate::image::modules;
use crate::map::PAGE;

/// Pages that are looked at for the beginning of a stack: one that overflowed begins with pages that nobody can read.
const SKIPPED: usize = 16;

/// The registers of interrupted code.
pub(super) fn interrupted(context: &libc::ucontext_t) -> Registers {
    const ORDER: [c_int; 18] = [
        libc::REG_RIP,
        libc::REG_RSP,
        libc::REG_EFL,
        libc::REG_RAX,
        libc::REG_RBX,
        libc::REG_RCX,
        libc::REG_RDX,
        libc::REG_RSI,
        libc::REG_RDI,
        libc::REG_RBP,
        libc::REG_R8,
        libc::REG_R9,
        libc::REG_R10,
        libc::REG_R11,
        libc::REG_R12,
        libc::REG_R13,
        libc::REG_R14,
        libc::REG_R15,
    ];
    Registers(ORDER.map(|register| context.uc_mcontext.gregs[register as usize] as u64))
}

/// The registers here and now: those that a walk of the stack needs, the others are 0.
#[inline(always)]
pub(super) fn here() -> Registers {
    let mut values = [0u64; 18];
    // SAFETY: reads registers and writes into `values`, which has room for all 18.
    unsafe {
        std::arch::asm!(
            "lea {scratch}, [rip]",
            "mov [{to}], {scratch}",
            "mov [{to} + 8], rsp",
            "mov [{to} + 32], rbx",
            "mov [{to} + 56], rsi",
            "mov [{to} + 64], rdi",
            "mov [{to} + 72], rbp",
            "mov [{to} + 112], r12",
            "mov [{to} + 120], r13",
            "mov [{to} + 128], r14",
            "mov [{to} + 136], r15",
            scratch = out(reg) _,
            to = in(reg) values.as_mut_ptr(),
            options(nostack, preserves_flags),
        );
    }
    Registers(values)
}

/// Copies the stack from `rsp` on. Answers the address of the first byte that could be read, and how many bytes.
///
/// The system does the copying: memory that is not there ends it, and nothing else happens.
pub(super) fn stack(sink: &BugCheckSink, rsp: u64) -> (u64, u64) {
    let mut address = rsp;
    let (mut base, mut length) = (0, 0);
    let mut skipped = 0;
    while length < STACK {
        let chunk = (PAGE - address as usize % PAGE).min(STACK - length);
        // SAFETY: the system reads the bytes and answers EFAULT if it cannot; they go into a part of the file that the
        // record leaves to the stack.
        let written = unsafe {
            libc::pwrite(
                sink.file().as_raw_fd(),
                address as *const c_void,
                chunk,
                (STACK_AT + length) as libc::off_t,
            )
        };
        if written == chunk as isize {
            if length == 0 {
                base = address;
            }
            length += chunk;
        } else if length != 0 || skipped == SKIPPED {
            break;
        } else {
            skipped += 1;
        }
        let Some(next) = address.checked_add(chunk as u64) else { break };
        address = next;
    }
    (base, length as u64)
}

/// Writes down the driver images, also those that were unloaded: their code may still run. Answers how many.
pub(super) fn drivers(sink: &BugCheckSink) -> usize {
    let mut count = 0;
    modules::each_and_former(|module| {
        let path = module.path.as_ref().map_or(module.name.as_bytes(), |path| path.as_os_str().as_bytes());
        let (base, size) = (module.base as u64, module.size as u64);
        count += usize::from(add(sink, count, ModuleKind::Pe, module.stamp, base, size, path));
    });
    count
}

/// Writes down what the host's loader has loaded, behind `count` images. Answers how many there are then.
pub(super) fn libraries(sink: &BugCheckSink, count: usize) -> usize {
    struct Found<'a> {
        sink: &'a BugCheckSink,
        count: usize,
    }
    unsafe extern "C" fn each(info: *mut libc::dl_phdr_info, _size: usize, found: *mut c_void) -> c_int {
        // SAFETY: dl_iterate_phdr passes a valid description and the pointer that it was given, to `found` below.
        let (info, found) = unsafe { (&*info, &mut *found.cast::<Found<'_>>()) };
        // SAFETY: the loader keeps as many program headers there as it says.
        let headers = unsafe { std::slice::from_raw_parts(info.dlpi_phdr, info.dlpi_phnum.into()) };
        let loaded = headers.iter().filter(|header| header.p_type == libc::PT_LOAD);
        let size = loaded.map(|header| header.p_vaddr + header.p_memsz).max().unwrap_or(0);
        let path = match info.dlpi_name.is_null() {
            true => &[][..],
            // SAFETY: the name is a C string of the loader's.
            false => unsafe { CStr::from_ptr(info.dlpi_name) }.to_bytes(),
        };
        let added = add(found.sink, found.count, ModuleKind::Elf, 0, info.dlpi_addr, size, path);
        found.count += usize::from(added);
        0
    }
    let mut found = Found { sink, count };
    // SAFETY: `each` has the documented type, and `found` outlives the call.
    unsafe { libc::dl_iterate_phdr(Some(each), (&raw mut found).cast()) };
    found.count
}

fn add(
    sink: &BugCheckSink,
    index: usize,
    kind: ModuleKind,
    stamp: u32,
    base: u64,
    size: u64,
    path: &[u8],
) -> bool {
    if index >= MODULES {
        return false;
    }
    // SAFETY: the place lies in the sink's mapping, which only the thread that stops the machine writes to.
    let record = unsafe { &mut *sink.module(index) };
    record.kind = kind as u32;
    record.stamp = stamp;
    record.base = base;
    record.size = size;
    put(&mut record.path, path);
    true
}
