//! Memory descriptor lists, contiguous memory, and views of page frames in kernel addresses.
#![allow(unsafe_code)]

use std::collections::{HashMap, HashSet};
use std::ffi::c_void;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{Count, DISPATCH_LEVEL, HIGH_LEVEL};
use crate::exports::exports;
use crate::io::Irp;
use crate::map::{Mapping, PAGE};
use crate::pool::{FILL_FREED, FILL_NEW, faults, violation};
use crate::ram::{Pages, Ram};
use crate::seh::raising;
use crate::seh::status::STATUS_ACCESS_VIOLATION;

/// `MDL`, 48 bytes; the page frame numbers follow it, 8 bytes each.
#[repr(C)]
#[derive(Debug)]
pub struct Mdl {
    /// The next MDL of a chain.
    pub next: *mut Mdl,
    /// Bytes of this MDL with its frame numbers.
    pub size: i16,
    /// `MDL_*` flags.
    pub flags: i16,
    reserved: u32,
    process: *mut c_void,
    /// Kernel address of the buffer, if mapped.
    pub mapped_system_va: *mut c_void,
    /// Page of the buffer's address.
    pub start_va: *mut c_void,
    /// Bytes of the buffer.
    pub byte_count: u32,
    /// Offset of the buffer in its first page.
    pub byte_offset: u32,
}

const _: () = assert!(size_of::<Mdl>() == 48 && std::mem::offset_of!(Mdl, byte_count) == 40);

const MAPPED_TO_SYSTEM_VA: i16 = 0x1;
const PAGES_LOCKED: i16 = 0x2;
const SOURCE_IS_NONPAGED_POOL: i16 = 0x4;
const WRITE_OPERATION: i16 = 0x80;

/// The most bytes that one MDL describes, since Windows 7.
const LARGEST: usize = (1 << 32) - PAGE;

/// What an MDL of so many words says of its own size: 16 bits with a sign, of which the largest value stands for more.
fn size_of_words(words: usize) -> i16 {
    (words * 8).min(i16::MAX as usize & !7) as i16
}

fn new_mdl(pages: usize) -> Option<Box<[u64]>> {
    let words = size_of::<Mdl>() / 8 + pages;
    let mut storage = Vec::new();
    storage.try_reserve_exact(words).ok()?;
    storage.resize(words, 0u64);
    Some(storage.into_boxed_slice())
}

fn frames_of(mdl: *mut Mdl) -> *mut u64 {
    mdl.wrapping_add(1).cast()
}

fn spanned(address: usize, bytes: usize) -> usize {
    (address % PAGE + bytes).div_ceil(PAGE)
}

/// An MDL that the port driver lends to a miniport, over page frames, locked and not mapped. Freed on drop.
pub struct PagesMdl {
    storage: Box<[u64]>,
}

// SAFETY: the storage holds no pointer to what is the thread's own.
unsafe impl Send for PagesMdl {}

impl PagesMdl {
    /// Describes `count` pages of `pages`, from page `first`. None beyond the end, for no page, or without memory.
    pub fn new(pages: &Pages, first: u64, count: u64) -> Option<Self> {
        if count == 0
            || first.checked_add(count)? > pages.count()
            || count > u64::from(u32::MAX) / PAGE as u64
        {
            return None;
        }
        let mut storage = new_mdl(count as usize)?;
        let head = size_of::<Mdl>() / 8;
        for (slot, frame) in storage[head..].iter_mut().zip(pages.frames().skip(first as usize)) {
            *slot = frame;
        }
        let mdl = storage.as_mut_ptr().cast::<Mdl>();
        // SAFETY: the storage has room for an MDL and the alignment of u64, which is an MDL's.
        unsafe {
            (*mdl).size = size_of_words(storage.len());
            (*mdl).flags = PAGES_LOCKED;
            (*mdl).byte_count = (count * PAGE as u64) as u32;
        }
        Some(Self { storage })
    }

    /// The MDL, valid as long as this value.
    pub fn as_ptr(&self) -> *mut Mdl {
        self.storage.as_ptr().cast_mut().cast()
    }
}

/// A view of page frames in kernel addresses, contiguous whatever the frames are.
pub struct KernelView {
    map: Mapping,
    _ram: Arc<Ram>,
}

impl KernelView {
    /// Maps all of `pages`.
    ///
    /// # Errors
    /// What the host answers.
    pub fn new(ram: &Arc<Ram>, pages: &Pages) -> io::Result<Self> {
        let frames: Vec<u64> = pages.frames().collect();
        Self::of_frames(ram, &frames)
    }

    fn of_frames(ram: &Arc<Ram>, frames: &[u64]) -> io::Result<Self> {
        if frames.is_empty() || frames.iter().any(|&f| (f + 1).saturating_mul(PAGE as u64) > ram.len()) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let map = Mapping::reserve(frames.len() * PAGE)?;
        let mut at = 0;
        while at < frames.len() {
            let mut n = 1;
            while at + n < frames.len() && frames[at + n] == frames[at] + n as u64 {
                n += 1;
            }
            map.overlay(at * PAGE, n * PAGE, ram.raw_file(), frames[at] * PAGE as u64)?;
            at += n;
        }
        Ok(Self { map, _ram: ram.clone() })
    }

    /// Its address.
    pub fn as_ptr(&self) -> *mut u8 {
        self.map.base()
    }

    /// Bytes.
    pub fn len(&self) -> usize {
        self.map.len()
    }

    /// A view is never empty.
    pub fn is_empty(&self) -> bool {
        false
    }
}

struct Contiguous {
    pages: Pages,
    bytes: usize,
}

#[derive(Default)]
struct Tables {
    contiguous: HashMap<usize, Contiguous>,
    contiguous_bytes: usize,
    mdls: HashMap<usize, Box<[u64]>>,
    /// MDLs whose pages MmProbeAndLockPages has locked.
    locked: HashSet<usize>,
    /// By MDL: the view that MmMapLockedPages made.
    views: HashMap<usize, KernelView>,
}

// SAFETY: the tables hold memory of their own and no thread's.
unsafe impl Send for Tables {}

/// What drivers have of memory that is not pool.
#[derive(Default)]
pub(crate) struct Descriptors(Mutex<Tables>);

impl Descriptors {
    fn tables(&self) -> MutexGuard<'_, Tables> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn counts(&self) -> (usize, usize, usize, usize) {
        let t = self.tables();
        (t.contiguous.len(), t.contiguous_bytes, t.mdls.len(), t.views.len())
    }
}

/// An allocation that is neither pool nor registers: passes the fault plan and is counted.
pub(crate) fn granted<T>(machine: &Machine, allocate: impl FnOnce() -> Option<T>) -> Option<T> {
    let granted = if faults::may_allocate() { allocate() } else { None };
    machine.count(if granted.is_some() { Count::OtherAllocations } else { Count::Refusals }, 1);
    granted
}

/// Bytes of contiguous memory that are garbage for certain. A driver may take all that a GPU's memory is to be made of,
/// of which the host need not have a page before it is used.
const FILLED: usize = 1 << 20;

fn contiguous(machine: &Machine, bytes: usize, lowest: u64, highest: u64, boundary: u64) -> *mut c_void {
    if bytes == 0 || lowest > highest || boundary != 0 && !boundary.is_power_of_two() {
        return std::ptr::null_mut();
    }
    let address = granted(machine, || {
        let count = bytes.div_ceil(PAGE) as u64;
        // An allocation that is aligned to its own size, rounded up, crosses no boundary at least as large.
        let span = count.next_power_of_two();
        let align = if boundary == 0 {
            1
        } else if boundary >= span * PAGE as u64 {
            span
        } else {
            return None;
        };
        let pages = machine.ram.allocate_aligned(count, align, highest.saturating_add(1))?;
        let physical = pages.runs()[0].frame * PAGE as u64;
        if physical < lowest {
            machine.ram.free(pages);
            return None;
        }
        let address = machine.ram.virt(physical)?;
        let filled = (count as usize * PAGE).min(FILLED);
        // SAFETY: the pages were just allocated for this and are mapped as long as the machine lives.
        unsafe { std::ptr::write_bytes(address, FILL_NEW, filled) };
        let mut tables = machine.descriptors.tables();
        tables.contiguous_bytes += bytes;
        tables.contiguous.insert(address as usize, Contiguous { pages, bytes });
        Some(address)
    });
    address.map_or(std::ptr::null_mut(), <*mut u8>::cast)
}

fn free_contiguous(machine: &Machine, base: *mut c_void, bytes: Option<usize>) {
    let mut tables = machine.descriptors.tables();
    let Some(block) = tables.contiguous.remove(&(base as usize)) else {
        drop(tables);
        violation([0x44, base as u64, 0, 0], "contiguous memory was freed that is not allocated");
    };
    tables.contiguous_bytes -= block.bytes;
    drop(tables);
    if bytes.is_some_and(|n| n.div_ceil(PAGE) != block.bytes.div_ceil(PAGE)) {
        violation(
            [0x45, base as u64, bytes.unwrap_or(0) as u64, block.bytes as u64],
            "contiguous memory was freed with another size than it was allocated with",
        );
    }
    // SAFETY: the pages are still this block's, given up by the driver.
    unsafe { std::ptr::write_bytes(base.cast::<u8>(), FILL_FREED, block.pages.count() as usize * PAGE) };
    machine.ram.free(block.pages);
}

/// The MDL that a driver passed, which must be one of the machine's or of the port driver's.
fn fields<'a>(mdl: *mut Mdl) -> &'a mut Mdl {
    if mdl.is_null() || !mdl.is_aligned() {
        violation([0x46, mdl as u64, 0, 0], "the address of an MDL is null or not aligned");
    }
    // SAFETY: the driver passes an MDL that it may use, which only its owner touches at a time; a bad address faults and is
    // reported.
    unsafe { &mut *mdl }
}

/// An MDL of `length` bytes at `address`.
fn allocate(machine: &Machine, address: usize, length: u32) -> Option<*mut Mdl> {
    if length as usize > LARGEST {
        return None;
    }
    granted(machine, || {
        let pages = spanned(address, length as usize);
        let mut storage = new_mdl(pages)?;
        let mdl = storage.as_mut_ptr().cast::<Mdl>();
        // SAFETY: the storage has room for an MDL and its alignment.
        unsafe {
            (*mdl).size = size_of_words(storage.len());
            (*mdl).start_va = (address / PAGE * PAGE) as *mut c_void;
            (*mdl).byte_offset = (address % PAGE) as u32;
            (*mdl).byte_count = length;
        }
        machine.descriptors.tables().mdls.insert(mdl as usize, storage);
        Some(mdl)
    })
}

/// Locks the pages of an MDL: writes their frame numbers. False, and nothing locked, if a page is not in RAM.
fn lock(machine: &Machine, mdl: *mut Mdl, write: bool) -> bool {
    let fields = fields(mdl);
    let start = fields.start_va as usize;
    for page in 0..spanned(fields.byte_offset as usize, fields.byte_count as usize) {
        let Some(physical) = machine.ram.physical((start + page * PAGE) as *const u8) else { return false };
        // SAFETY: an MDL of `byte_count` bytes has this many frame numbers behind it.
        unsafe { frames_of(mdl).add(page).write(physical / PAGE as u64) };
    }
    fields.flags |= PAGES_LOCKED | if write { WRITE_OPERATION } else { 0 };
    machine.descriptors.tables().locked.insert(mdl as usize);
    true
}

/// Unlocks the pages of an MDL, which ends its mapping. False if they are not locked.
fn unlock(machine: &Machine, mdl: *mut Mdl) -> bool {
    let mut tables = machine.descriptors.tables();
    let locked = tables.locked.remove(&(mdl as usize));
    let view = tables.views.remove(&(mdl as usize));
    drop(tables);
    if locked {
        fields(mdl).flags &= !(PAGES_LOCKED | WRITE_OPERATION | MAPPED_TO_SYSTEM_VA);
    }
    drop(view);
    locked
}

/// A new MDL over a buffer in RAM, locked, for a packet that the I/O manager builds. None without memory.
pub(crate) fn locked(machine: &Machine, buffer: *mut c_void, length: u32, write: bool) -> Option<*mut Mdl> {
    let mdl = allocate(machine, buffer as usize, length)?;
    if !lock(machine, mdl, write) {
        raise_not_lockable(buffer as usize);
    }
    Some(mdl)
}

/// Unlocks and frees an MDL of a packet that has ended. Answers the next of its chain.
pub(crate) fn release(machine: &Machine, mdl: *mut Mdl) -> *mut Mdl {
    let next = fields(mdl).next;
    unlock(machine, mdl);
    let storage = machine.descriptors.tables().mdls.remove(&(mdl as usize));
    drop(storage);
    next
}

/// What cannot be locked for an I/O request packet. Only RAM can be locked: paged pool and user buffers lie elsewhere.
fn raise_not_lockable(address: usize) -> ! {
    bug_check(
        bugcheck::KMODE_EXCEPTION_NOT_HANDLED,
        [STATUS_ACCESS_VIOLATION.into(), 0, 0, address as u64],
        "pages of a buffer of an I/O request packet were to be locked that are not in the machine's RAM: only nonpaged pool and contiguous memory can be",
    )
}

exports! {
    /// `MmUnlockPages(MemoryDescriptorList)`, up to DISPATCH_LEVEL: ends the mapping too. Pages that are not locked stop the machine.
    [DISPATCH_LEVEL, mdl] fn MmUnlockPages(machine, mdl: *mut Mdl) {
        fields(mdl);
        if !unlock(machine, mdl) {
            violation([0x4F, mdl as u64, 0, 0], "MmUnlockPages of an MDL whose pages MmProbeAndLockPages did not lock");
        }
    }

    /// `MmAllocateContiguousMemorySpecifyCache(NumberOfBytes, Lowest, Highest, BoundaryMultiple, CacheType)`, up to DISPATCH_LEVEL:
    /// page-aligned, contents undefined, null without memory.
    [DISPATCH_LEVEL, 0] fn MmAllocateContiguousMemorySpecifyCache(machine, bytes: usize, lowest: u64, highest: u64, boundary: u64, _cache: i32) -> *mut c_void {
        contiguous(machine, bytes, lowest, highest, boundary)
    }

    /// `MmAllocateContiguousMemory(NumberOfBytes, HighestAcceptableAddress)`: the same.
    [DISPATCH_LEVEL, 0] fn MmAllocateContiguousMemory(machine, bytes: usize, highest: u64) -> *mut c_void {
        contiguous(machine, bytes, 0, highest, 0)
    }

    /// `MmFreeContiguousMemory(BaseAddress)`, up to DISPATCH_LEVEL.
    [DISPATCH_LEVEL, base] fn MmFreeContiguousMemory(machine, base: *mut c_void) {
        free_contiguous(machine, base, None);
    }

    /// `MmFreeContiguousMemorySpecifyCache(BaseAddress, NumberOfBytes, CacheType)`: the size must be that of the allocation.
    [DISPATCH_LEVEL, base] fn MmFreeContiguousMemorySpecifyCache(machine, base: *mut c_void, bytes: usize, _cache: i32) {
        free_contiguous(machine, base, Some(bytes));
    }

    /// `MmGetPhysicalAddress(BaseAddress)`, any IRQL: 0 for anything but nonpaged pool and contiguous memory.
    [HIGH_LEVEL, address] fn MmGetPhysicalAddress(machine, address: *mut c_void) -> u64 {
        machine.ram.physical(address.cast()).unwrap_or(0)
    }

    /// `IoAllocateMdl(VirtualAddress, Length, SecondaryBuffer, ChargeQuota, Irp)`, up to DISPATCH_LEVEL: null without memory, and for more than
    /// 4 GB less a page. With a packet it becomes its first
    /// MDL, or with SecondaryBuffer the last of its chain.
    [DISPATCH_LEVEL, address] fn IoAllocateMdl(machine, address: *mut c_void, length: u32, secondary: u8, _charge: u8, irp: *mut Irp) -> *mut Mdl {
        let Some(mdl) = allocate(machine, address as usize, length) else { return std::ptr::null_mut() };
        if !irp.is_null() {
            // SAFETY: the driver passes a packet that it has, whose MDLs are a chain; a bad address faults and is reported.
            unsafe {
                let mut link = &raw mut (*irp).mdl_address;
                while secondary != 0 && !(*link).is_null() {
                    link = &raw mut (**link).next;
                }
                link.write(mdl);
            }
        }
        mdl
    }

    /// `IoFreeMdl(Mdl)`, up to DISPATCH_LEVEL. The MDL must not be mapped.
    [DISPATCH_LEVEL, mdl] fn IoFreeMdl(machine, mdl: *mut Mdl) {
        let mut tables = machine.descriptors.tables();
        let mapped = tables.views.contains_key(&(mdl as usize));
        let locked = tables.locked.contains(&(mdl as usize));
        let known = tables.mdls.remove(&(mdl as usize)).is_some();
        drop(tables);
        if locked {
            violation([0x4C, mdl as u64, 0, 0], "IoFreeMdl of an MDL whose pages are locked");
        }
        if !known {
            violation([0x47, mdl as u64, 0, 0], "IoFreeMdl of an MDL that IoAllocateMdl did not make");
        }
        if mapped {
            violation([0x48, mdl as u64, 0, 0], "IoFreeMdl of an MDL that is mapped");
        }
    }

    /// `MmBuildMdlForNonPagedPool(MemoryDescriptorList)`, up to DISPATCH_LEVEL: the buffer must be nonpaged pool or contiguous memory.
    [DISPATCH_LEVEL, mdl] fn MmBuildMdlForNonPagedPool(machine, mdl: *mut Mdl) {
        let fields = fields(mdl);
        let start = fields.start_va as usize;
        let count = spanned(fields.byte_offset as usize, fields.byte_count as usize);
        for page in 0..count {
            let address = start + page * PAGE;
            let Some(physical) = machine.ram.physical(address as *const u8) else {
                violation([0x49, mdl as u64, address as u64, 0], "MmBuildMdlForNonPagedPool over memory that is not nonpaged pool");
            };
            // SAFETY: an MDL of `byte_count` bytes has this many frame numbers behind it.
            unsafe { frames_of(mdl).add(page).write(physical / PAGE as u64) };
        }
        fields.flags |= SOURCE_IS_NONPAGED_POOL;
        fields.mapped_system_va = (start + fields.byte_offset as usize) as *mut c_void;
    }

    /// `MmMapLockedPagesSpecifyCache(Mdl, AccessMode, CacheType, RequestedAddress, BugCheckOnFailure, Priority)`, up to DISPATCH_LEVEL: a kernel address,
    /// null without memory. Mapping to user mode is not there: null, and a bug check if that is what is asked for on failure.
    [DISPATCH_LEVEL, mdl] fn MmMapLockedPagesSpecifyCache(machine, mdl: *mut Mdl, mode: i8, _cache: i32, _requested: *mut c_void, bug_check_on_failure: u32, _priority: u32) -> *mut c_void {
        let fields = fields(mdl);
        if fields.flags & (PAGES_LOCKED | SOURCE_IS_NONPAGED_POOL) == 0 {
            violation([0x4A, mdl as u64, 0, 0], "an MDL was mapped whose pages are not locked");
        }
        if fields.flags & MAPPED_TO_SYSTEM_VA != 0 || machine.descriptors.tables().views.contains_key(&(mdl as usize)) {
            violation([0x4B, mdl as u64, 0, 0], "an MDL was mapped twice");
        }
        let count = spanned(fields.byte_offset as usize, fields.byte_count as usize);
        // SAFETY: an MDL of `byte_count` bytes has this many frame numbers behind it.
        let frames = unsafe { std::slice::from_raw_parts(frames_of(mdl), count) };
        let view = granted(machine, || if mode == 0 { KernelView::of_frames(&machine.ram, frames).ok() } else { None });
        let Some(view) = view else {
            if bug_check_on_failure != 0 {
                bug_check(bugcheck::PFN_LIST_CORRUPT, [mdl as u64, 0, 0, 0], "an MDL could not be mapped");
            }
            return std::ptr::null_mut();
        };
        let address = view.as_ptr().wrapping_add(fields.byte_offset as usize).cast::<c_void>();
        fields.flags |= MAPPED_TO_SYSTEM_VA;
        fields.mapped_system_va = address;
        machine.descriptors.tables().views.insert(mdl as usize, view);
        address
    }

    /// `MmUnmapLockedPages(BaseAddress, Mdl)`, up to DISPATCH_LEVEL.
    [DISPATCH_LEVEL, mdl] fn MmUnmapLockedPages(machine, base: *mut c_void, mdl: *mut Mdl) {
        let view = machine.descriptors.tables().views.remove(&(mdl as usize));
        if view.is_none() || fields(mdl).mapped_system_va != base {
            bug_check(bugcheck::DRIVER_UNMAPPING_INVALID_VIEW, [base as u64, mdl as u64, 0, 0], "MmUnmapLockedPages of what is not mapped");
        }
        fields(mdl).flags &= !MAPPED_TO_SYSTEM_VA;
        drop(view);
    }
}

raising! {
    /// `MmProbeAndLockPages(MemoryDescriptorList, AccessMode, Operation)`, up to APC_LEVEL, or DISPATCH_LEVEL for nonpageable memory: fills in the page frames. Memory that is not in
    /// the machine's RAM raises STATUS_ACCESS_VIOLATION: paged pool and user buffers are not locked here.
    [DISPATCH_LEVEL, mdl] fn MmProbeAndLockPages(machine, mdl: *mut Mdl, mode: i8, operation: i32, _d: u64) -> () {
        if fields(mdl).flags & (PAGES_LOCKED | SOURCE_IS_NONPAGED_POOL) != 0 {
            violation([0x4D, mdl as u64, 0, 0], "MmProbeAndLockPages of an MDL whose pages are locked, or that is for nonpaged pool");
        }
        if !(0..=2).contains(&operation) {
            violation([0x4E, mdl as u64, operation as u64, 0], "MmProbeAndLockPages with an operation that does not exist");
        }
        // Memory of the kernel's is not user mode's to lock.
        if mode == 0 && lock(machine, mdl, operation != 0) { Ok(()) } else { Err(STATUS_ACCESS_VIOLATION) }
    }
}
