use std::sync::{Arc, Mutex};

use ntoskrnl::{Config, Event, KernelView, Machine, PagesMdl, Reader};

use crate::driver::*;

#[test]
fn contiguous_memory_is_where_it_was_asked_for() {
    let (_inside, machine) = machine();
    // SAFETY: the imports are bound.
    unsafe {
        let a = MmAllocateContiguousMemorySpecifyCache(10_000, 0, 0xFF_FFFF, 0, 1);
        let physical = MmGetPhysicalAddress(a) as u64;
        assert!(physical != 0 && physical + 10_000 <= 0x100_0000);
        assert_eq!(machine.ram().virt(physical), Some(a));
        assert_eq!(MmGetPhysicalAddress(a.add(5000)) as u64, physical + 5000);
        let b = MmAllocateContiguousMemorySpecifyCache(0x9000, 0, i64::MAX, 0x1_0000, 1);
        let start = MmGetPhysicalAddress(b);
        assert_eq!(start / 0x1_0000, (start + 0x8FFF) / 0x1_0000);
        assert!(MmAllocateContiguousMemorySpecifyCache(1 << 30, 0, i64::MAX, 0, 1).is_null());
        assert_eq!((machine.balance().contiguous, machine.balance().contiguous_bytes), (2, 10_000 + 0x9000));
        MmFreeContiguousMemory(a);
        MmFreeContiguousMemory(b);
        assert_eq!(MmGetPhysicalAddress(paged(8)), 0);
    }
    assert_eq!(machine.balance().contiguous, 0);
}

/// A driver may take a GPU's memory at once: it is there, and the host has not got all of it.
#[test]
fn much_contiguous_memory_costs_nothing_before_it_is_used() {
    const BYTES: usize = 128 << 20;
    let config = Config { ram_bytes: Some(2 * BYTES as u64), ..Config::default() };
    let machine = Machine::new(config).unwrap();
    let _inside = machine.enter();
    // SAFETY: the import is bound; what is written lies in the block.
    unsafe {
        let block = MmAllocateContiguousMemorySpecifyCache(BYTES, 0, i64::MAX, 0, 1);
        assert!(!block.is_null());
        let mut resident = vec![0u8; BYTES / 4096];
        assert_eq!(libc::mincore(block.cast(), BYTES, resident.as_mut_ptr()), 0);
        let touched = resident.iter().filter(|page| **page & 1 != 0).count();
        assert!(touched <= (2 << 20) / 4096, "{touched} pages");
        block.cast::<u8>().add(BYTES - 1).write(7);
        MmFreeContiguousMemory(block);
    }
}

#[test]
fn an_mdl_describes_and_maps() {
    let (_inside, machine) = machine();
    let block = nonpaged(9000);
    // SAFETY: the imports are bound, the block is live and the MDL is used as documented.
    unsafe {
        let mdl = IoAllocateMdl(block.add(100), 5000, 0, 0, std::ptr::null_mut());
        assert_eq!(((*mdl).byte_count, (*mdl).byte_offset), (5000, 100));
        MmBuildMdlForNonPagedPool(mdl);
        let frames = mdl.add(1).cast::<u64>();
        assert_eq!(frames.read() * 4096 + 100, MmGetPhysicalAddress(block.add(100)) as u64);
        assert_eq!(frames.add(1).read() * 4096, MmGetPhysicalAddress(block.add(4096)) as u64);
        let view = MmMapLockedPagesSpecifyCache(mdl, 0, 1, std::ptr::null_mut(), 0, 0);
        block.add(5099).write(99);
        assert_eq!(view.add(4999).read(), 99);
        assert_eq!(machine.balance().mappings, 1);
        MmUnmapLockedPages(view, mdl);
        IoFreeMdl(mdl);
    }
    free(block);
    assert!(machine.balance().is_clear());
}

#[test]
fn scattered_frames_make_one_mdl_and_one_view() {
    let (_inside, machine) = machine();
    let pages = machine.ram().allocate(40, false, 8).unwrap();
    assert_eq!(pages.runs().len(), 8);
    let mdl = PagesMdl::new(&pages, 3, 10).unwrap();
    assert!(PagesMdl::new(&pages, 31, 10).is_none());
    // SAFETY: the MDL describes ten pages.
    let frames = unsafe { std::slice::from_raw_parts(mdl.as_ptr().add(1).cast::<u64>(), 10) };
    assert_eq!(frames, pages.frames().skip(3).take(10).collect::<Vec<_>>());
    let view = KernelView::new(machine.ram(), &pages).unwrap();
    let data: Vec<u8> = (0..view.len()).map(|i| (i / 3) as u8).collect();
    // SAFETY: the view is as long as the data.
    unsafe { std::ptr::copy_nonoverlapping(data.as_ptr(), view.as_ptr(), data.len()) };
    let mut back = vec![0; data.len()];
    assert!(machine.ram().read(&pages, 0, &mut back));
    assert_eq!(back, data);
    drop(view);
    machine.ram().free(pages);
}

#[derive(Default)]
struct Log(Mutex<Vec<String>>);

impl Reader for Log {
    fn event(&self, event: &Event<'_>) {
        let line = match event {
            Event::DebugPrint { text } => format!("print {text}"),
            Event::KernelCall { name, irql, .. } => format!("call {name} at {irql}"),
            Event::PoolAllocate { bytes, .. } => format!("allocate {bytes}"),
            Event::PageIn { count, .. } => format!("page in {count}"),
            _ => return,
        };
        self.0.lock().unwrap().push(line);
    }
}

#[test]
fn readers_see_what_happens_in_order() {
    let (_inside, machine) = machine();
    let block = paged(77);
    let log = Arc::new(Log::default());
    machine.add_reader(log.clone());
    machine.page_out();
    // SAFETY: the block is live, the import is bound and the format asks for what is passed.
    unsafe {
        block.write(1);
        DbgPrintEx(0, 0, c"%d contexts, %s, 0x%llx".as_ptr().cast(), 16, c"ready".as_ptr() as u64, 1 << 40);
    }
    paged(5);
    assert_eq!(
        *log.0.lock().unwrap(),
        [
            "page in 1",
            "call DbgPrintEx at 0",
            "print 16 contexts, ready, 0x10000000000",
            "call ExAllocatePool2 at 0",
            "allocate 5"
        ]
    );
}
