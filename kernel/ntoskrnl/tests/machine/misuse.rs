//! Misuse of what drivers import that stops the machine, each in a process of its own.

use std::ffi::c_void;
use std::sync::Arc;

use ntoskrnl::{DISPATCH_LEVEL, Machine, Process, bugcheck};
use wddm_sys::NTSTATUS;
use wddm_sys::image::NativeImage;

use crate::driver::{self, KeInitializeEvent, KfRaiseIrql, Shared};
use crate::stop::stop_test;

type Routine = wddm_sys::abi_fn!(fn(context: *mut c_void));

wddm_sys::nt_imports! {
    fn KeWaitForMultipleObjects(count: u32, objects: *const *mut c_void, kind: i32, reason: i32, mode: i8, alertable: u8, timeout: *const i64, blocks: *mut u8) -> NTSTATUS;
    fn KeInitializeMutex(mutex: *mut c_void, level: u32);
    fn KeReleaseMutex(mutex: *mut c_void, wait: u8) -> i32;
    fn KeInitializeSemaphore(semaphore: *mut c_void, count: i32, limit: i32);
    fn KeReleaseSemaphore(semaphore: *mut c_void, increment: i32, adjustment: i32, wait: u8) -> i32;
    fn PsCreateSystemThread(handle: *mut usize, access: u32, attributes: *mut c_void, process: usize, client: *mut [u64; 2], routine: Routine, context: *mut c_void) -> NTSTATUS;
    fn PsTerminateSystemThread(status: i32) -> NTSTATUS;
    fn KeSetPriorityThread(thread: *mut c_void, priority: i32) -> i32;
    fn KeEnterCriticalRegion();
    fn KeLeaveCriticalRegion();
    fn KeAttachProcess(process: usize);
    fn PsGetCurrentProcess() -> usize;
    fn ExInitializeResourceLite(resource: *mut u8) -> NTSTATUS;
    fn ExDeleteResourceLite(resource: *mut u8) -> NTSTATUS;
    fn ExAcquireResourceExclusiveLite(resource: *mut u8, wait: u8) -> u8;
    fn ExReleaseResourceLite(resource: *mut u8);
    fn ExReleaseRundownProtection(reference: *mut usize);
    fn ExDeleteLookasideListEx(list: *mut u8);
    fn ExInterlockedRemoveHeadList(head: *mut usize, lock: *mut usize) -> *mut usize;
    fn ExAcquireFastMutexUnsafe(mutex: *mut u8);
    fn KeTryToAcquireSpinLockAtDpcLevel(lock: *mut usize) -> u8;
    fn RtlSetBit(map: *mut [usize; 2], bit: u32);
    fn DbgBreakPoint();
    fn _purecall();
    fn __chkstk();
}

static IMAGE: NativeImage =
    NativeImage { name: "misuse", entry: driver::entry, imports: &[IMPORTS], recoveries: &[] };

fn machine() -> (ntoskrnl::Guard, Arc<Machine>) {
    ntoskrnl::image::load_native(&IMAGE).unwrap();
    driver::machine()
}

stop_test!(
    a_wait_for_four_objects_without_wait_blocks,
    bugcheck::MAXIMUM_WAIT_OBJECTS_EXCEEDED,
    |report| assert_eq!(report.params[0], 4),
    {
        let (_inside, _machine) = machine();
        let block = Shared::new(96);
        let events = [0, 24, 48, 72].map(|at| block.at(at));
        // SAFETY: the events lie in the block.
        unsafe {
            events.iter().for_each(|&event| KeInitializeEvent(event, 0, 1));
            let (array, null) = (events.as_ptr(), std::ptr::null_mut());
            assert_eq!(KeWaitForMultipleObjects(3, array, 0, 0, 0, 0, std::ptr::null(), null), NTSTATUS(0));
            KeWaitForMultipleObjects(4, array, 0, 0, 0, 0, std::ptr::null(), null);
        }
    }
);

stop_test!(
    a_mutex_released_by_another_thread,
    bugcheck::KMODE_EXCEPTION_NOT_HANDLED,
    |report| assert_eq!(report.params[0], 0xC000_0046),
    {
        let (_inside, _machine) = machine();
        let block = Shared::new(56);
        // SAFETY: the mutex lies in the block.
        unsafe {
            KeInitializeMutex(block.at(0), 0);
            KeReleaseMutex(block.at(0), 0);
        }
    }
);

stop_test!(
    a_semaphore_released_beyond_its_limit,
    bugcheck::KMODE_EXCEPTION_NOT_HANDLED,
    |report| assert_eq!(report.params[0], 0xC000_0047),
    {
        let (_inside, _machine) = machine();
        let block = Shared::new(32);
        // SAFETY: the semaphore lies in the block.
        unsafe {
            KeInitializeSemaphore(block.at(0), 1, 2);
            KeReleaseSemaphore(block.at(0), 0, 1, 0);
            KeReleaseSemaphore(block.at(0), 0, 1, 0);
        }
    }
);

wddm_sys::abi! {
    unsafe fn ends_raised(_context: *mut c_void) {
        // SAFETY: the imports are bound; the level is the defect that is looked for.
        unsafe {
            KfRaiseIrql(DISPATCH_LEVEL);
            PsTerminateSystemThread(0);
        }
    }

    unsafe fn ends_with_a_mutex(context: *mut c_void) {
        // SAFETY: the imports are bound; keeping the mutex is the defect that is looked for.
        unsafe {
            KeInitializeMutex(context, 0);
            driver::KeWaitForSingleObject(context, 0, 0, 0, std::ptr::null());
            PsTerminateSystemThread(0);
        }
    }

    unsafe fn ends_in_a_region(_context: *mut c_void) {
        // SAFETY: the import is bound; staying in the region is the defect that is looked for.
        unsafe { KeEnterCriticalRegion() };
    }

    unsafe fn takes_too_much_stack(_context: *mut c_void) {
        // SAFETY: what a compiler does for a frame of a gigabyte, the defect that is looked for.
        unsafe {
            std::arch::asm!("call {probe}", probe = in(reg) ntoskrnl::exports::lookup("__chkstk").unwrap(), in("rax") 1u64 << 30);
        }
    }
}

fn start(routine: Routine) {
    let (_inside, _machine) = machine();
    let block = Shared::new(64);
    let mut handle = 0;
    let null = std::ptr::null_mut();
    // SAFETY: the import is bound; the block stays.
    unsafe { PsCreateSystemThread(&mut handle, 0, null, 0, std::ptr::null_mut(), routine, block.at(0)) };
    loop {
        std::thread::park();
    }
}

stop_test!(a_thread_that_ends_raised, bugcheck::IRQL_UNEXPECTED_VALUE, |_report| {}, {
    start(ends_raised);
});

stop_test!(a_thread_that_ends_with_a_mutex, bugcheck::THREAD_TERMINATE_HELD_MUTEX, |_report| {}, {
    start(ends_with_a_mutex);
});

stop_test!(a_thread_that_ends_in_a_region, bugcheck::KERNEL_APC_PENDING_DURING_EXIT, |_report| {}, {
    start(ends_in_a_region);
});

stop_test!(
    a_stack_probe_that_finds_the_end,
    bugcheck::UNEXPECTED_KERNEL_MODE_TRAP,
    |report| assert_eq!(report.params[0], 8),
    {
        start(takes_too_much_stack);
    }
);

stop_test!(a_priority_that_does_not_exist, bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION, |_report| {}, {
    let (_inside, _machine) = machine();
    // SAFETY: the import is bound; nobody looks at the thread.
    unsafe { KeSetPriorityThread(std::ptr::null_mut(), 32) };
});

stop_test!(a_second_process_attached_to, bugcheck::INVALID_PROCESS_ATTACH_ATTEMPT, |_report| {}, {
    let (_inside, machine) = machine();
    let process = Process::new(&machine);
    // SAFETY: both processes are alive.
    unsafe {
        KeAttachProcess(PsGetCurrentProcess());
        KeAttachProcess(process.object());
    }
});

stop_test!(a_region_that_was_not_entered, bugcheck::APC_INDEX_MISMATCH, |_report| {}, {
    let (_inside, _machine) = machine();
    // SAFETY: the import is bound; this is the defect that is looked for.
    unsafe { KeLeaveCriticalRegion() };
});

stop_test!(a_resource_released_that_nobody_has, bugcheck::RESOURCE_NOT_OWNED, |_report| {}, {
    let (_inside, _machine) = machine();
    let block = Shared::new(104);
    // SAFETY: the resource lies in the block.
    unsafe {
        ExInitializeResourceLite(block.at(0));
        ExReleaseResourceLite(block.at(0));
    }
});

stop_test!(
    a_resource_acquired_with_apcs_enabled,
    bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION,
    |report| assert!(report.note.contains("APCs"), "{report}"),
    {
        let (_inside, _machine) = machine();
        let block = Shared::new(104);
        // SAFETY: the resource lies in the block.
        unsafe {
            ExInitializeResourceLite(block.at(0));
            ExAcquireResourceExclusiveLite(block.at(0), 1);
        }
    }
);

stop_test!(
    a_resource_deleted_that_somebody_has,
    bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION,
    |report| assert!(report.note.contains("deleted"), "{report}"),
    {
        let (_inside, _machine) = machine();
        let block = Shared::new(104);
        // SAFETY: the resource lies in the block.
        unsafe {
            ExInitializeResourceLite(block.at(0));
            KeEnterCriticalRegion();
            ExAcquireResourceExclusiveLite(block.at(0), 1);
            ExDeleteResourceLite(block.at(0));
        }
    }
);

stop_test!(
    rundown_protection_released_too_often,
    bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION,
    |report| assert!(report.note.contains("rundown"), "{report}"),
    {
        let (_inside, _machine) = machine();
        // SAFETY: the reference is zeroed memory, which is an initialised one.
        unsafe { ExReleaseRundownProtection(Shared::new(8).at(0)) };
    }
);

stop_test!(
    a_lookaside_list_deleted_that_is_none,
    bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION,
    |report| assert!(report.note.contains("lookaside"), "{report}"),
    {
        let (_inside, _machine) = machine();
        // SAFETY: the import is bound; this is the defect that is looked for.
        unsafe { ExDeleteLookasideListEx(Shared::new(128).at(0)) };
    }
);

stop_test!(
    a_list_whose_links_do_not_fit,
    bugcheck::KERNEL_SECURITY_CHECK_FAILURE,
    |report| assert_eq!(report.params[0], 3),
    {
        let (_inside, _machine) = machine();
        let block = Shared::new(64);
        // SAFETY: head, entry and lock lie in the block; the entry does not point back.
        unsafe {
            block.at::<usize>(0).write(block.at::<usize>(16) as usize);
            block.at::<usize>(8).write(block.at::<usize>(16) as usize);
            block.at::<usize>(16).write(block.at::<usize>(0) as usize);
            ExInterlockedRemoveHeadList(block.at(0), block.at(32));
        }
    }
);

stop_test!(
    a_list_entry_in_paged_pool,
    bugcheck::DRIVER_IRQL_NOT_LESS_OR_EQUAL,
    |report| assert_eq!(report.rule, "C41"),
    {
        let (_inside, _machine) = machine();
        let head = driver::paged(16).cast::<usize>();
        // SAFETY: the head is empty and good, but where it may not be.
        unsafe {
            head.write(head as usize);
            head.add(1).write(head as usize);
            ExInterlockedRemoveHeadList(head, Shared::new(8).at(0));
        }
    }
);

stop_test!(
    a_fast_mutex_taken_unsafely_with_apcs_enabled,
    bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION,
    |report| assert!(report.note.contains("APCs"), "{report}"),
    {
        let (_inside, _machine) = machine();
        // SAFETY: the import is bound; this is the defect that is looked for.
        unsafe { ExAcquireFastMutexUnsafe(Shared::new(56).at(0)) };
    }
);

stop_test!(
    a_spin_lock_tried_at_passive_level,
    bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION,
    |report| assert_eq!(report.params[0], 0x40),
    {
        let (_inside, _machine) = machine();
        // SAFETY: the lock is zeroed memory, a free one.
        unsafe { KeTryToAcquireSpinLockAtDpcLevel(Shared::new(8).at(0)) };
    }
);

stop_test!(
    a_bit_beyond_the_map,
    bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION,
    |report| assert_eq!(report.params[2..], [32, 33]),
    {
        let (_inside, _machine) = machine();
        let mut words = [0u32; 1];
        // SAFETY: a map of 32 bits.
        unsafe { RtlSetBit(&mut [32, words.as_mut_ptr() as usize], 32) };
    }
);

stop_test!(
    an_allocation_that_raises,
    bugcheck::KMODE_EXCEPTION_NOT_HANDLED,
    |report| assert_eq!(report.params[0], 0xC000_009A),
    {
        let (_inside, _machine) = machine();
        let _scope = ntoskrnl::pool::faults::FaultScope::failing(1);
        // SAFETY: the import is bound.
        unsafe { driver::ExAllocatePoolWithTag(512 | 16, 64, driver::TAG) };
    }
);

stop_test!(
    a_break_point,
    bugcheck::KMODE_EXCEPTION_NOT_HANDLED,
    |report| assert_eq!(report.params[0], 0x8000_0003),
    {
        let (_inside, _machine) = machine();
        // SAFETY: the import is bound.
        unsafe { DbgBreakPoint() };
    }
);

stop_test!(
    a_pure_virtual_call,
    bugcheck::KMODE_EXCEPTION_NOT_HANDLED,
    |report| assert_eq!(report.params[0], 0xC000_0002),
    {
        let (_inside, _machine) = machine();
        // SAFETY: the import is bound.
        unsafe { _purecall() };
    }
);
