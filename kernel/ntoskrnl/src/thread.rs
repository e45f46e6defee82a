//! Threads as drivers know them: their objects, their critical regions, and system threads, which drivers start.
//!
//! A thread ends in the middle of the driver's code when it calls PsTerminateSystemThread: its frames are left, not
//! unwound, as in Windows. So nothing between the start of the thread and that call may own anything.
#![allow(unsafe_code)]

use std::cell::{Cell, RefCell};
use std::ffi::c_void;
use std::sync::atomic::{AtomicI32, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use wddm_sys::{
    HANDLE, NTSTATUS, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER,
    STATUS_SUCCESS,
};

use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{
    APC_LEVEL, Count, DISPATCH_LEVEL, HIGH_LEVEL, PASSIVE_LEVEL, cpu, current_irql, held_locks,
};
use crate::dispatcher::{Header, THREAD, header};
use crate::exports::exports;
use crate::image::modules;
use crate::object::{self, KERNEL_HANDLE, Kind};
use crate::pool::{faults, violation};
use crate::process;
use crate::rtl::guid::Guid;

type StartRoutine = wddm_sys::abi_fn!(fn(context: *mut c_void));

/// What a thread begins with: the base priority of a system thread.
const NORMAL_PRIORITY: i32 = 8;
/// One above the highest priority, and the number of priorities.
const PRIORITIES: i32 = 32;
const STACK: usize = 1 << 20;

/// A thread as drivers point to it (`ETHREAD`, `KTHREAD`): a dispatcher header, and nothing else that is documented.
#[repr(C, align(16))]
pub(crate) struct Thread {
    header: Header,
    _opaque: [u64; 288],
    id: u64,
    process: u64,
    system: bool,
    priority: AtomicI32,
    exit_status: AtomicU32,
}

impl Thread {
    /// The object of the thread with this number. `process` is the number of its process.
    pub(crate) fn new(number: u64, process: u64, system: bool) -> Arc<Self> {
        Arc::new(Self {
            header: Header::new(THREAD),
            _opaque: [0; 288],
            // Threads and processes share a space of numbers; the first ones are those of processes.
            id: 0x1_0000 + 4 * number,
            process,
            system,
            priority: AtomicI32::new(NORMAL_PRIORITY),
            exit_status: AtomicU32::new(0),
        })
    }
}

impl object::Object for Thread {
    fn kind(&self) -> Kind {
        Kind::Thread
    }
}

/// The system threads of a machine, and the work that its own threads do for drivers.
#[derive(Default)]
pub(crate) struct Threads {
    running: AtomicU64,
    /// The routines that have not returned: a system thread's, or that of a work item, which may still be queued.
    routines: Mutex<Vec<Routine>>,
    returned: Condvar,
}

/// A routine of a driver's that a thread of the machine runs, or is going to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Routine {
    pub(crate) address: usize,
    /// Whether its image stays as long as it has not returned.
    pub(crate) keeps: bool,
}

impl Threads {
    /// How many have not ended.
    pub(crate) fn running(&self) -> u64 {
        self.running.load(Ordering::Acquire)
    }

    fn routines(&self) -> MutexGuard<'_, Vec<Routine>> {
        self.routines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn begin(&self, routine: Routine) {
        self.routines().push(routine);
    }

    pub(crate) fn end(&self, routine: Routine) {
        let mut routines = self.routines();
        if let Some(at) = routines.iter().position(|other| *other == routine) {
            routines.swap_remove(at);
        }
        drop(routines);
        self.returned.notify_all();
    }

    /// Waits until all routines that `of` is true of have returned, at most `patience`. Whether they have.
    pub(crate) fn wait_for(&self, patience: Duration, of: impl Fn(&Routine) -> bool) -> bool {
        let waiting = |routines: &mut Vec<Routine>| routines.iter().any(&of);
        let waited = self.returned.wait_timeout_while(self.routines(), patience, waiting);
        !waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }
}

/// Runs a routine of a driver's on a thread of the machine.
pub(crate) fn doing<R>(machine: &Machine, routine: Routine, f: impl FnOnce() -> R) -> R {
    with(|t| t.routine.set(routine.address));
    let result = f();
    with(|t| t.routine.set(0));
    machine.threads.end(routine);
    result
}

/// Whether the routine that this thread runs for a driver was unloaded with its image.
pub(crate) fn is_unloaded() -> bool {
    let routine = with(|t| t.routine.get());
    routine != 0 && modules::is_unloaded(routine)
}

/// What belongs to the calling thread.
pub(crate) struct State {
    object: Cell<*const Thread>,
    /// Where the stack was before the driver's start routine, 0 if the thread is not a driver's.
    exit: Cell<usize>,
    /// The process that the thread is one of, 0 for System.
    pub(crate) process: Cell<usize>,
    /// The process that it is attached to, or 0.
    pub(crate) attached: Cell<usize>,
    /// The driver's routine that it runs as a thread of the machine's, or 0.
    routine: Cell<usize>,
    critical: Cell<u32>,
    guarded: Cell<u32>,
    mutexes: Cell<u32>,
    /// The activity that event tracing names what the thread does by.
    pub(crate) activity: Cell<Guid>,
}

thread_local! {
    static STATE: State = const {
        State {
            object: Cell::new(std::ptr::null()),
            exit: Cell::new(0),
            process: Cell::new(0),
            attached: Cell::new(0),
            routine: Cell::new(0),
            critical: Cell::new(0),
            guarded: Cell::new(0),
            mutexes: Cell::new(0),
            activity: Cell::new(Guid::ZERO),
        }
    };
    /// Keeps the object as long as the thread.
    static KEPT: RefCell<Option<Arc<Thread>>> = const { RefCell::new(None) };
}

pub(crate) fn with<R>(f: impl FnOnce(&State) -> R) -> R {
    STATE.with(f)
}

fn set_current(thread: Arc<Thread>) {
    with(|t| t.object.set(Arc::as_ptr(&thread)));
    crate::kpcr::set_thread(Arc::as_ptr(&thread).cast());
    KEPT.with(|kept| *kept.borrow_mut() = Some(thread));
}

/// The object of the calling thread, valid as long as the thread. The first call on a thread that no driver started makes
/// it.
pub(crate) fn current() -> *mut Thread {
    let known = with(|t| t.object.get());
    if known.is_null() {
        set_current(Thread::new(cpu(|c| c.id()), 0, false));
    }
    with(|t| t.object.get()).cast_mut()
}

/// As [`current`], and an object that the machine knows, so that the driver can take references to it.
fn known(machine: &Machine) -> *mut Thread {
    let thread = current();
    if machine.objects.at(thread as usize).is_none() {
        KEPT.with(|kept| kept.borrow().clone().map(|thread| machine.objects.insert(thread)));
    }
    thread
}

/// The calling thread has become the owner of a mutex. `region`: it is in a critical region as long as it is.
pub(crate) fn mutex_taken(region: bool) {
    with(|t| {
        t.mutexes.set(t.mutexes.get() + 1);
        if region {
            t.critical.set(t.critical.get() + 1);
        }
    });
}

pub(crate) fn mutex_released(region: bool) {
    with(|t| t.mutexes.set(t.mutexes.get() - 1));
    if region {
        leave(|t| &t.critical, "a mutex was released outside of the critical region that it had begun");
    }
}

/// Whether normal kernel APCs cannot run on this thread.
pub(crate) fn apcs_disabled() -> bool {
    with(|t| t.critical.get() > 0 || t.guarded.get() > 0)
}

fn enter(count: impl FnOnce(&State) -> &Cell<u32>) {
    with(|t| {
        let count = count(t);
        count.set(count.get() + 1);
    });
}

fn leave(count: impl FnOnce(&State) -> &Cell<u32>, note: &str) {
    with(|t| {
        let count = count(t);
        match count.get().checked_sub(1) {
            Some(less) => count.set(less),
            None => bug_check(bugcheck::APC_INDEX_MISMATCH, [0; 4], note),
        }
    });
}

pub(crate) fn enter_guarded_region() {
    enter(|t| &t.guarded);
}

pub(crate) fn leave_guarded_region() {
    leave(|t| &t.guarded, "KeLeaveGuardedRegion outside of a guarded region");
}

/// Whether the calling thread is one of PsCreateSystemThread.
pub(crate) fn is_system() -> bool {
    with(|t| t.exit.get()) != 0
}

fn object<'a>(machine: &Machine, thread: *mut Thread) -> &'a Thread {
    if header(machine, thread.cast()).kind != THREAD {
        violation([0x3D, thread as u64, 0, 0], "the address of a thread is that of something else");
    }
    // SAFETY: only this module makes objects of this kind, and the driver has a reference to it.
    unsafe { &*thread }
}

/// Calls `routine(context)` and returns when it does, or when `leave_driver` is called beneath it. `saved` receives what that needs.
#[unsafe(naked)]
unsafe extern "C" fn enter_driver(routine: StartRoutine, context: *mut c_void, saved: *mut usize) {
    core::arch::naked_asm!(
        ".cfi_startproc",
        "push rbp",
        ".cfi_def_cfa_offset 16",
        ".cfi_offset rbp, -16",
        "push rbx",
        ".cfi_def_cfa_offset 24",
        ".cfi_offset rbx, -24",
        "push r12",
        ".cfi_def_cfa_offset 32",
        ".cfi_offset r12, -32",
        "push r13",
        ".cfi_def_cfa_offset 40",
        ".cfi_offset r13, -40",
        "push r14",
        ".cfi_def_cfa_offset 48",
        ".cfi_offset r14, -48",
        "push r15",
        ".cfi_def_cfa_offset 56",
        ".cfi_offset r15, -56",
        "mov [rdx], rsp",
        "mov rcx, rsi",
        "sub rsp, 40",
        ".cfi_def_cfa_offset 96",
        "call rdi",
        "add rsp, 40",
        ".cfi_def_cfa_offset 56",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        ".cfi_def_cfa_offset 8",
        "ret",
        ".cfi_endproc",
    )
}

/// Returns from the `enter_driver` that stored `saved`.
#[unsafe(naked)]
unsafe extern "C" fn leave_driver(saved: usize) -> ! {
    core::arch::naked_asm!(
        "mov rsp, rdi",
        "cld",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        "ret",
    )
}

/// What must not be so when a thread ends.
fn check_end() {
    let irql = current_irql();
    if irql != PASSIVE_LEVEL {
        let params = [u64::from(irql), 0, 0, 0];
        bug_check(bugcheck::IRQL_UNEXPECTED_VALUE, params, "a system thread ended above PASSIVE_LEVEL");
    }
    let (mutexes, critical, guarded, attached) =
        with(|t| (t.mutexes.get(), t.critical.get(), t.guarded.get(), t.attached.get()));
    if mutexes > 0 || held_locks() > 0 {
        let params = [current() as u64, 0, 0, 0];
        bug_check(
            bugcheck::THREAD_TERMINATE_HELD_MUTEX,
            params,
            "a system thread ended that holds a mutex or lock",
        );
    }
    if critical > 0 || guarded > 0 {
        let params = [0, u64::from(critical), u64::from(guarded), 0];
        bug_check(
            bugcheck::KERNEL_APC_PENDING_DURING_EXIT,
            params,
            "a system thread ended inside a critical region",
        );
    }
    if attached != 0 {
        let params = [attached as u64, 0, 0, 0];
        bug_check(
            bugcheck::INVALID_PROCESS_DETACH_ATTEMPT,
            params,
            "a system thread ended that is attached to a process",
        );
    }
}

/// The life of a system thread, on its OS thread.
fn run(machine: &Arc<Machine>, thread: Arc<Thread>, routine: StartRoutine, context: *mut c_void) {
    set_current(thread.clone());
    let saved = with(|t| t.exit.as_ptr());
    doing(machine, Routine { address: routine as usize, keeps: false }, || {
        // SAFETY: the driver gave the routine to be called so, at PASSIVE_LEVEL; `saved` is this thread's own cell.
        unsafe { enter_driver(routine, context, saved) };
        check_end();
        with(|t| t.exit.set(0));
    });
    machine.threads.running.fetch_sub(1, Ordering::AcqRel);
    let address = Arc::as_ptr(&thread) as usize;
    machine.dispatcher.change(address, || thread.header.signal.store(1, Ordering::Release));
    machine.dereference(address, "the thread");
}

/// What crosses to the new OS thread.
struct Start {
    routine: StartRoutine,
    context: *mut c_void,
}

// SAFETY: the driver hands both to another thread, and answers for what they lead to.
unsafe impl Send for Start {}

/// A thread that runs, and its handle.
fn start(process: u64, access: u32, start: Start) -> Option<(Arc<Thread>, HANDLE)> {
    let machine = Machine::current()?;
    if !faults::may_allocate() {
        return None;
    }
    static NEXT: AtomicU64 = AtomicU64::new(1 << 32);
    let thread = Thread::new(NEXT.fetch_add(1, Ordering::Relaxed), process, true);
    machine.threads.running.fetch_add(1, Ordering::AcqRel);
    let routine = Routine { address: start.routine as usize, keeps: false };
    machine.threads.begin(routine);
    // The reference is the running thread's.
    let address = machine.objects.insert(thread.clone());
    let handle = machine.objects.open(address, access, KERNEL_HANDLE)?;
    let (theirs, its) = (machine.clone(), thread.clone());
    let body = move || {
        let inside = theirs.enter();
        cpu(|c| c.system.set(true));
        let start = start;
        run(&theirs, its, start.routine, start.context);
        drop(inside);
    };
    let made = std::thread::Builder::new().name("system thread".to_owned()).stack_size(STACK).spawn(body);
    match made {
        Ok(_) => Some((thread, handle)),
        Err(_) => {
            machine.threads.running.fetch_sub(1, Ordering::AcqRel);
            machine.threads.end(routine);
            let _ = machine.close_handle(handle);
            machine.dereference(address, "the thread");
            None
        }
    }
}

exports! {
    /// `PsCreateSystemThread(ThreadHandle, DesiredAccess, ObjectAttributes, ProcessHandle, ClientId, StartRoutine, StartContext)`, at PASSIVE_LEVEL. The thread belongs
    /// to the System process: with ProcessHandle NULL, or that of the current process where this is System;
    /// STATUS_INVALID_HANDLE with any other. STATUS_INSUFFICIENT_RESOURCES without a thread. It runs at PASSIVE_LEVEL until
    /// its routine returns or calls PsTerminateSystemThread, whether or not the handle is closed.
    [PASSIVE_LEVEL, routine.map_or(0, |r| r as usize)] fn PsCreateSystemThread(machine, handle: *mut HANDLE, access: u32, _attributes: *mut c_void, process: usize, client: *mut [u64; 2], routine: Option<StartRoutine>, context: *mut c_void) -> NTSTATUS {
        const CURRENT_PROCESS: usize = usize::MAX;
        let Some(routine) = routine.filter(|_| !handle.is_null()) else { return STATUS_INVALID_PARAMETER };
        let system = process::system(machine);
        if process != 0 && (process != CURRENT_PROCESS || process::current(machine) != system) {
            return STATUS_INVALID_HANDLE;
        }
        let process = process::id_of(machine, system);
        let Some((thread, number)) = start(process, access, Start { routine, context }) else {
            machine.count(Count::Refusals, 1);
            return STATUS_INSUFFICIENT_RESOURCES;
        };
        machine.count(Count::OtherAllocations, 1);
        let id = thread.id;
        // SAFETY: the driver passes storage for a handle, and null or storage for a CLIENT_ID.
        unsafe {
            handle.write(number);
            if !client.is_null() {
                client.write([process, id]);
            }
        }
        STATUS_SUCCESS
    }

    /// `PsTerminateSystemThread(ExitStatus)`, at PASSIVE_LEVEL: ends the calling thread and does not return.
    /// STATUS_INVALID_PARAMETER on a thread that PsCreateSystemThread did not make. A thread that still holds a lock or a
    /// mutex, is in a critical region or attached stops the machine.
    [HIGH_LEVEL, 0] fn PsTerminateSystemThread(machine, status: i32) -> NTSTATUS {
        let saved = with(|t| t.exit.get());
        if saved == 0 {
            return STATUS_INVALID_PARAMETER;
        }
        object(machine, current()).exit_status.store(status as u32, Ordering::Relaxed);
        check_end();
        // SAFETY: `enter_driver` is still on this thread's stack and stored this. What lies between are the driver's frames
        // and those of this export, none of which owns anything.
        unsafe { leave_driver(saved) }
    }

    /// `KeGetCurrentThread()`, any IRQL.
    [HIGH_LEVEL, 0] fn KeGetCurrentThread(machine) -> *mut Thread {
        known(machine)
    }

    /// `PsGetCurrentThread()`, any IRQL: the same.
    [HIGH_LEVEL, 0] fn PsGetCurrentThread(machine) -> *mut Thread {
        known(machine)
    }

    /// `PsGetCurrentThreadId()`, any IRQL.
    [HIGH_LEVEL, 0] fn PsGetCurrentThreadId(machine) -> u64 {
        object(machine, current()).id
    }

    /// `PsGetThreadId(Thread)`, any IRQL.
    [HIGH_LEVEL, thread] fn PsGetThreadId(machine, thread: *mut Thread) -> u64 {
        object(machine, thread).id
    }

    /// `PsGetThreadProcessId(Thread)`, any IRQL.
    [HIGH_LEVEL, thread] fn PsGetThreadProcessId(machine, thread: *mut Thread) -> u64 {
        match object(machine, thread).process {
            0 => process::id_of(machine, process::system(machine)),
            id => id,
        }
    }

    /// `PsIsSystemThread(Thread)`, any IRQL: TRUE for a thread of PsCreateSystemThread.
    [HIGH_LEVEL, thread] fn PsIsSystemThread(machine, thread: *mut Thread) -> u8 {
        u8::from(object(machine, thread).system)
    }

    /// `PsGetThreadExitStatus(Thread)`, up to APC_LEVEL: STATUS_PENDING until it has ended.
    [APC_LEVEL, thread] fn PsGetThreadExitStatus(machine, thread: *mut Thread) -> NTSTATUS {
        let thread = object(machine, thread);
        match thread.header.signal.load(Ordering::Acquire) {
            0 => wddm_sys::STATUS_PENDING,
            _ => NTSTATUS(thread.exit_status.load(Ordering::Relaxed) as i32),
        }
    }

    /// `KeSetPriorityThread(Thread, Priority)`, up to DISPATCH_LEVEL: answers the former priority. Priorities are kept and told, the host schedules
    /// as it likes.
    [DISPATCH_LEVEL, thread] fn KeSetPriorityThread(machine, thread: *mut Thread, priority: i32) -> i32 {
        if !(1..PRIORITIES).contains(&priority) {
            violation([0x3E, thread as u64, priority as u64, 0], "KeSetPriorityThread with a priority that does not exist");
        }
        object(machine, thread).priority.swap(priority, Ordering::AcqRel)
    }

    /// `KeQueryPriorityThread(Thread)`, up to DISPATCH_LEVEL.
    [DISPATCH_LEVEL, thread] fn KeQueryPriorityThread(machine, thread: *mut Thread) -> i32 {
        object(machine, thread).priority.load(Ordering::Acquire)
    }

    /// `KeEnterCriticalRegion()`, up to APC_LEVEL: no normal kernel APC until KeLeaveCriticalRegion. Nests.
    [APC_LEVEL, 0] fn KeEnterCriticalRegion(_machine) {
        enter(|t| &t.critical);
    }

    /// `KeLeaveCriticalRegion()`, up to APC_LEVEL. Bug check 1 outside of one.
    [APC_LEVEL, 0] fn KeLeaveCriticalRegion(_machine) {
        leave(|t| &t.critical, "KeLeaveCriticalRegion outside of a critical region");
    }

    /// `KeEnterGuardedRegion()`, up to APC_LEVEL: no kernel APC until KeLeaveGuardedRegion. Nests.
    [APC_LEVEL, 0] fn KeEnterGuardedRegion(_machine) {
        enter_guarded_region();
    }

    /// `KeLeaveGuardedRegion()`, up to APC_LEVEL. Bug check 1 outside of one.
    [APC_LEVEL, 0] fn KeLeaveGuardedRegion(_machine) {
        leave_guarded_region();
    }

    /// `KeAreApcsDisabled()`, up to DISPATCH_LEVEL: TRUE in a critical or a guarded region.
    [DISPATCH_LEVEL, 0] fn KeAreApcsDisabled(_machine) -> u8 {
        u8::from(apcs_disabled())
    }

    /// `KeAreAllApcsDisabled()`, up to DISPATCH_LEVEL: TRUE in a guarded region and from APC_LEVEL on.
    [DISPATCH_LEVEL, 0] fn KeAreAllApcsDisabled(_machine) -> u8 {
        u8::from(current_irql() >= APC_LEVEL || with(|t| t.guarded.get() > 0))
    }
}
