use std::ffi::c_void;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use ntoskrnl::{Machine, Process};
use wddm_sys::image::NativeImage;
use wddm_sys::{
    NTSTATUS, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER, STATUS_OBJECT_TYPE_MISMATCH, STATUS_SUCCESS,
    STATUS_TIMEOUT,
};

use crate::driver::{self, KeGetCurrentIrql, KeInitializeEvent, KeSetEvent, KeWaitForSingleObject, Shared};

type Routine = wddm_sys::abi_fn!(fn(context: *mut c_void));

wddm_sys::nt_imports! {
    static PsThreadType: usize;
    static PsProcessType: usize;

    fn ObReferenceObjectByHandle(handle: usize, access: u32, kind: usize, mode: i8, object: *mut usize, information: *mut c_void) -> NTSTATUS;
    fn ObReferenceObjectByPointer(object: usize, access: u32, kind: usize, mode: i8) -> NTSTATUS;
    fn ObfDereferenceObject(object: usize) -> isize;
    fn PsCreateSystemThread(handle: *mut usize, access: u32, attributes: *mut c_void, process: usize, client: *mut [u64; 2], routine: Routine, context: *mut c_void) -> NTSTATUS;
    fn PsTerminateSystemThread(status: i32) -> NTSTATUS;
    fn PsGetThreadExitStatus(thread: usize) -> NTSTATUS;
    fn PsGetCurrentThreadId() -> u64;
    fn PsGetCurrentProcessId() -> u64;
    fn PsGetThreadId(thread: usize) -> u64;
    fn PsIsSystemThread(thread: usize) -> u8;
    fn KeGetCurrentThread() -> usize;
    fn PsGetCurrentThread() -> usize;
    fn KeSetPriorityThread(thread: usize, priority: i32) -> i32;
    fn KeQueryPriorityThread(thread: usize) -> i32;
    fn ZwClose(handle: usize) -> NTSTATUS;
    fn PsGetCurrentProcess() -> usize;
    fn IoGetCurrentProcess() -> usize;
    fn PsGetProcessId(process: usize) -> u64;
    fn KeAttachProcess(process: usize);
    fn KeDetachProcess();
    fn KeStackAttachProcess(process: usize, state: *mut [u64; 6]);
    fn KeUnstackDetachProcess(state: *mut [u64; 6]);
    fn KeEnterCriticalRegion();
    fn KeLeaveCriticalRegion();
    fn KeEnterGuardedRegion();
    fn KeLeaveGuardedRegion();
    fn KeAreApcsDisabled() -> u8;
    fn KeAreAllApcsDisabled() -> u8;
}

static IMAGE: NativeImage =
    NativeImage { name: "threads", entry: driver::entry, imports: &[IMPORTS], recoveries: &[] };

fn machine() -> (ntoskrnl::Guard, Arc<Machine>) {
    ntoskrnl::image::load_native(&IMAGE).unwrap();
    driver::machine()
}

/// What a thread tells the test: two events and some words.
#[derive(Clone, Copy)]
struct Talk(Shared);

impl Talk {
    fn new() -> Self {
        let talk = Self(Shared::new(256));
        // SAFETY: the events are the block's first 48 bytes.
        unsafe {
            KeInitializeEvent(talk.0.at(0), 1, 0);
            KeInitializeEvent(talk.0.at(24), 1, 0);
        }
        talk
    }

    fn tell(self, event: usize) {
        // SAFETY: the events are initialised.
        unsafe { KeSetEvent(self.0.at(event * 24), 0, 0) };
    }

    fn hear(self, event: usize) {
        // SAFETY: the events are initialised.
        let status = unsafe { KeWaitForSingleObject(self.0.at(event * 24), 0, 0, 0, std::ptr::null()) };
        assert_eq!(status, STATUS_SUCCESS);
    }

    fn word<'a>(self, n: usize) -> &'a AtomicU64 {
        // SAFETY: the block is longer and not freed before the machine.
        unsafe { &*self.0.at::<AtomicU64>(48 + 8 * n) }
    }
}

fn context(talk: Talk) -> *mut c_void {
    talk.0.at(0)
}

wddm_sys::abi! {
    unsafe fn terminates(context: *mut c_void) {
        let talk = Talk(Shared(context as usize));
        // SAFETY: the imports are bound.
        unsafe {
            talk.word(0).store(KeGetCurrentThread() as u64, Ordering::Relaxed);
            talk.word(1).store(PsGetCurrentThreadId(), Ordering::Relaxed);
            talk.word(2).store(u64::from(KeGetCurrentIrql()), Ordering::Relaxed);
            assert_eq!(KeGetCurrentThread(), PsGetCurrentThread());
            talk.tell(0);
            talk.hear(1);
            PsTerminateSystemThread(0x4000_0001);
        }
        talk.word(3).store(1, Ordering::Relaxed);
    }

    unsafe fn returns(context: *mut c_void) {
        let talk = Talk(Shared(context as usize));
        // SAFETY: the import is bound.
        talk.word(0).store(unsafe { KeGetCurrentThread() } as u64, Ordering::Relaxed);
        talk.tell(0);
        talk.hear(1);
    }
}

fn create(routine: Routine, talk: Talk) -> (usize, [u64; 2]) {
    let (mut handle, mut client) = (0, [0; 2]);
    // SAFETY: the storage lives as long as the call; the thread gets a block that stays.
    let status = unsafe {
        PsCreateSystemThread(
            &mut handle,
            0x1F_FFFF,
            std::ptr::null_mut(),
            0,
            &mut client,
            routine,
            context(talk),
        )
    };
    assert_eq!(status, STATUS_SUCCESS);
    (handle, client)
}

#[test]
fn a_system_thread_runs_and_is_waited_for() {
    let (_inside, machine) = machine();
    for (routine, status) in [(terminates as Routine, 0x4000_0001), (returns as Routine, 0)] {
        let talk = Talk::new();
        let (handle, client) = create(routine, talk);
        talk.hear(0);
        assert_eq!((machine.balance().threads, machine.balance().handles), (1, 1));
        let mut thread = 0;
        // SAFETY: storage of this test's; the reference keeps the object.
        unsafe {
            let null = std::ptr::null_mut();
            let by_type = |kind, to| ObReferenceObjectByHandle(handle, 0x10_0000, kind, 0, to, null);
            let (right, wrong) = (PsThreadType().read(), PsProcessType().read());
            assert_eq!(by_type(wrong, &mut thread), STATUS_OBJECT_TYPE_MISMATCH);
            assert_eq!(by_type(right, &mut thread), STATUS_SUCCESS);
            assert_eq!((ZwClose(handle), ZwClose(handle)), (STATUS_SUCCESS, STATUS_INVALID_HANDLE));
            assert_eq!(thread as u64, talk.word(0).load(Ordering::Relaxed));
            assert_eq!((client[0], client[1]), (4, PsGetThreadId(thread)));
            assert_eq!((PsIsSystemThread(thread), PsIsSystemThread(KeGetCurrentThread())), (1, 0));
            assert_ne!(thread, KeGetCurrentThread());
            let poll = 0;
            assert_eq!(KeWaitForSingleObject(thread as *mut c_void, 0, 0, 0, &poll), STATUS_TIMEOUT);
            assert_eq!(PsGetThreadExitStatus(thread), wddm_sys::STATUS_PENDING);
            talk.tell(1);
            for _ in 0..2 {
                let status = KeWaitForSingleObject(thread as *mut c_void, 0, 0, 0, std::ptr::null());
                assert_eq!(status, STATUS_SUCCESS);
            }
            assert_eq!(PsGetThreadExitStatus(thread), NTSTATUS(status));
            ObfDereferenceObject(thread);
        }
        assert_eq!((machine.balance().threads, machine.balance().handles), (0, 0));
        assert_eq!(talk.word(2).load(Ordering::Relaxed), 0);
        assert_eq!(talk.word(3).load(Ordering::Relaxed), 0, "what stands behind PsTerminateSystemThread ran");
    }
}

#[test]
fn the_current_thread_and_process_can_be_referenced() {
    let (_inside, _machine) = machine();
    // SAFETY: the imports are bound; each reference is given back.
    unsafe {
        for (object, kind) in [
            (KeGetCurrentThread(), PsThreadType().read()),
            (KeGetCurrentThread(), PsThreadType().read()),
            (IoGetCurrentProcess(), PsProcessType().read()),
        ] {
            assert_eq!(ObReferenceObjectByPointer(object, 0, kind, 0), STATUS_SUCCESS);
            assert_eq!(ObfDereferenceObject(object), 1);
        }
        let other = PsProcessType().read();
        assert_eq!(
            ObReferenceObjectByPointer(KeGetCurrentThread(), 0, other, 0),
            STATUS_OBJECT_TYPE_MISMATCH
        );
    }
}

#[test]
fn a_thread_that_no_driver_made_is_not_terminated() {
    let (_inside, _machine) = machine();
    // SAFETY: the import is bound.
    assert_eq!(unsafe { PsTerminateSystemThread(0) }, STATUS_INVALID_PARAMETER);
}

#[test]
fn a_thread_is_refused_when_there_is_none_or_in_another_process() {
    let (_inside, machine) = machine();
    let talk = Talk::new();
    let mut handle = 7;
    let mut create = |process| {
        // SAFETY: as in `create`.
        unsafe {
            PsCreateSystemThread(
                &mut handle,
                0,
                std::ptr::null_mut(),
                process,
                std::ptr::null_mut(),
                returns,
                context(talk),
            )
        }
    };
    {
        let _scope = ntoskrnl::pool::faults::FaultScope::failing(1);
        assert_eq!(create(0), wddm_sys::STATUS_INSUFFICIENT_RESOURCES);
    }
    assert_eq!(create(0x44), STATUS_INVALID_HANDLE);
    let process = Process::new(&machine);
    {
        let _of_process = process.enter();
        assert_eq!(create(usize::MAX), STATUS_INVALID_HANDLE);
    }
    assert_eq!((handle, machine.balance().threads, machine.balance().handles), (7, 0, 0));
}

#[test]
fn priorities_are_kept() {
    let (_inside, _machine) = machine();
    // SAFETY: the imports are bound.
    unsafe {
        let thread = KeGetCurrentThread();
        assert_eq!(KeSetPriorityThread(thread, 16), 8);
        assert_eq!(KeSetPriorityThread(thread, 9), 16);
        assert_eq!(KeQueryPriorityThread(thread), 9);
    }
}

#[test]
fn processes_are_attached_to() {
    let (_inside, machine) = machine();
    let [one, two] = [Process::new(&machine), Process::new(&machine)];
    assert_ne!(one.id(), two.id());
    let now = || {
        // SAFETY: the imports are bound.
        unsafe {
            assert_eq!(PsGetCurrentProcess(), IoGetCurrentProcess());
            PsGetProcessId(PsGetCurrentProcess())
        }
    };
    assert_eq!(now(), 4);
    let of_one = one.enter();
    // SAFETY: the processes are alive, the states are storage of this test's.
    unsafe {
        assert_eq!((now(), PsGetCurrentProcess()), (one.id(), one.object()));
        KeAttachProcess(two.object());
        assert_eq!((now(), PsGetCurrentProcessId()), (two.id(), one.id()));
        let mut state = [0; 6];
        KeStackAttachProcess(one.object(), &mut state);
        assert_eq!(now(), one.id());
        KeUnstackDetachProcess(&mut state);
        assert_eq!(now(), two.id());
        KeDetachProcess();
        assert_eq!(now(), one.id());
        KeStackAttachProcess(two.object(), &mut state);
        KeUnstackDetachProcess(&mut state);
        assert_eq!(now(), one.id());
        drop(of_one);
        assert_eq!(now(), 4);
        // A process is signalled when it ends.
        let poll = 0;
        let object = one.object();
        assert_eq!(KeWaitForSingleObject(object as *mut c_void, 0, 0, 0, &poll), STATUS_TIMEOUT);
        assert_eq!(ObReferenceObjectByPointer(object, 0, 0, 0), STATUS_SUCCESS);
        drop(one);
        assert_eq!(KeWaitForSingleObject(object as *mut c_void, 0, 0, 0, &poll), STATUS_SUCCESS);
        assert_eq!(ObfDereferenceObject(object), 0);
    }
}

#[test]
fn regions_nest() {
    let (_inside, _machine) = machine();
    // SAFETY: the imports are bound.
    unsafe {
        let disabled = || (KeAreApcsDisabled(), KeAreAllApcsDisabled());
        assert_eq!(disabled(), (0, 0));
        KeEnterCriticalRegion();
        KeEnterCriticalRegion();
        KeLeaveCriticalRegion();
        assert_eq!(disabled(), (1, 0));
        KeEnterGuardedRegion();
        KeLeaveCriticalRegion();
        assert_eq!(disabled(), (1, 1));
        KeLeaveGuardedRegion();
        assert_eq!(disabled(), (0, 0));
        driver::KfRaiseIrql(1);
        assert_eq!(disabled(), (0, 1));
        driver::KeLowerIrql(0);
    }
}
