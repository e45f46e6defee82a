//! Bug checks: how a machine stops.
//!
//! The report goes into a [`BugCheckSink`], shared memory that outlives the process, and the process ends with exit
//! status 2. All of it works inside the fault handler.
#![allow(unsafe_code)]

mod capture;
mod record;
pub(crate) mod watchdog;

use std::fmt::Write;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, Ordering};

pub use record::{BugCheck, BugCheckSink, Module, ModuleKind, PlaceKind, Registers, Stack};
pub use watchdog::ASK;

use crate::cpu::{Cpu, HIGH_LEVEL, cpu};
use crate::exports::exports;
use crate::image::modules;
use crate::names::Ddi;
use record::{COMPLETE, Field, PlaceRecord, Record, WRITING, WRITTEN, put};

macro_rules! codes {
    ($($name:ident = $value:literal;)*) => {
        $(#[doc = concat!("Bug check `", stringify!($name), "`.")] pub const $name: u32 = $value;)*

        /// The Microsoft name of a bug check code.
        pub fn name(code: u32) -> &'static str {
            match code { $($value => stringify!($name),)* _ => "UNKNOWN" }
        }
    };
}

codes! {
    INVALID_PROCESS_ATTACH_ATTEMPT = 0x05;
    INVALID_PROCESS_DETACH_ATTEMPT = 0x06;
    IRQL_NOT_GREATER_OR_EQUAL = 0x09;
    IRQL_NOT_LESS_OR_EQUAL = 0x0A;
    MAXIMUM_WAIT_OBJECTS_EXCEEDED = 0x0C;
    SPIN_LOCK_ALREADY_OWNED = 0x0F;
    SPIN_LOCK_NOT_OWNED = 0x10;
    REFERENCE_BY_POINTER = 0x18;
    BAD_POOL_HEADER = 0x19;
    APC_INDEX_MISMATCH = 0x01;
    KMODE_EXCEPTION_NOT_HANDLED = 0x1E;
    NO_MORE_IRP_STACK_LOCATIONS = 0x35;
    SYSTEM_SERVICE_EXCEPTION = 0x3B;
    MULTIPLE_IRP_COMPLETE_REQUESTS = 0x44;
    PFN_LIST_CORRUPT = 0x4E;
    PAGE_FAULT_IN_NONPAGED_AREA = 0x50;
    SYSTEM_THREAD_EXCEPTION_NOT_HANDLED = 0x7E;
    UNEXPECTED_KERNEL_MODE_TRAP = 0x7F;
    INVALID_WORK_QUEUE_ITEM = 0x96;
    ATTEMPTED_SWITCH_FROM_DPC = 0xB8;
    ATTEMPTED_WRITE_TO_READONLY_MEMORY = 0xBE;
    BAD_POOL_CALLER = 0xC2;
    DRIVER_VERIFIER_DETECTED_VIOLATION = 0xC4;
    DRIVER_CORRUPTED_EXPOOL = 0xC5;
    TIMER_OR_DPC_INVALID = 0xC7;
    IRQL_UNEXPECTED_VALUE = 0xC8;
    DRIVER_VERIFIER_IOMANAGER_VIOLATION = 0xC9;
    DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS = 0xCE;
    DRIVER_IRQL_NOT_LESS_OR_EQUAL = 0xD1;
    WORKER_THREAD_RETURNED_AT_BAD_IRQL = 0xE1;
    MANUALLY_INITIATED_CRASH = 0xE2;
    THREAD_STUCK_IN_DEVICE_DRIVER = 0xEA;
    VIDEO_MEMORY_MANAGEMENT_INTERNAL = 0x10E;
    VIDEO_DXGKRNL_FATAL_ERROR = 0x113;
    VIDEO_TDR_FAILURE = 0x116;
    VIDEO_SCHEDULER_INTERNAL_ERROR = 0x119;
    DRIVER_VIOLATION = 0x121;
    KERNEL_SECURITY_CHECK_FAILURE = 0x139;
    KERNEL_APC_PENDING_DURING_EXIT = 0x20;
    RESOURCE_NOT_OWNED = 0xE3;
    THREAD_TERMINATE_HELD_MUTEX = 0x4000008A;
    SYSTEM_SCAN_AT_RAISED_IRQL_CAUGHT_IMPROPER_DRIVER_UNLOAD = 0xD4;
    DRIVER_UNMAPPING_INVALID_VIEW = 0xD7;
    WORKER_INVALID = 0xE4;
    SYMBOL_NOT_FOUND = 0x7FFF0001;
}

static SINK: AtomicPtr<BugCheckSink> = AtomicPtr::new(std::ptr::null_mut());
static STOPPED: AtomicBool = AtomicBool::new(false);

/// Makes `sink` the place for this process's report, and has the process answer [`ASK`]. The first one set stays.
/// Without one a report goes to standard error.
pub fn set_sink(sink: Arc<BugCheckSink>) {
    let raw = Arc::into_raw(sink).cast_mut();
    match SINK.compare_exchange(std::ptr::null_mut(), raw, Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) => watchdog::answer(),
        // SAFETY: `raw` came from `into_raw` just above and nobody took it.
        Err(_) => drop(unsafe { Arc::from_raw(raw) }),
    }
}

/// While it lives, a fault of this thread inside its range is reported under its rule: for what the port driver lends
/// to a call, with the guard pages around it. Drop several in the reverse order of their making.
pub struct Watch(PhantomData<*const ()>);

impl Watch {
    /// Watches `len` bytes from `start`, on this thread.
    pub fn new(start: usize, len: usize, rule: &'static str) -> Self {
        cpu(|c| c.watch(start, start.saturating_add(len), rule));
        Self(PhantomData)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        cpu(Cpu::unwatch);
    }
}

/// The rule of the digest that a stop stands for, where one is known, otherwise "".
fn rule_of(code: u32, ddi: Option<Ddi>, fault: Option<usize>) -> &'static str {
    let watched = fault.map_or("", |address| cpu(|c| c.watched(address)));
    if !watched.is_empty() {
        return watched;
    }
    let in_user = fault.is_some_and(|a| (0x1_0000..crate::user::USER_PROBE_ADDRESS).contains(&a));
    // A wild pointer at DISPATCH_LEVEL has the same code, and breaks no rule of paging.
    let paged = |address| cpu(|c| c.machine().is_some_and(|machine| machine.paging.is_paged(address)));
    match (code, ddi) {
        (DRIVER_IRQL_NOT_LESS_OR_EQUAL, _) if in_user || fault.is_none_or(paged) => "C41",
        (THREAD_STUCK_IN_DEVICE_DRIVER, Some(_)) => "R15",
        (_, Some(Ddi::Render)) if in_user => "S27",
        _ => "",
    }
}

/// The images that are loaded now: of drivers, and of the host.
///
/// # Errors
/// What memfd_create and mmap answer.
pub fn images() -> std::io::Result<Vec<Module>> {
    let sink = BugCheckSink::new()?;
    let drivers = capture::drivers(&sink);
    Ok(sink.modules(capture::libraries(&sink, drivers)))
}

/// Does not return if the machine is being stopped: another thread writes the report, and ends the process. For who would end
/// it otherwise.
pub fn await_stop() {
    if STOPPED.load(Ordering::Acquire) {
        loop {
            std::thread::park();
        }
    }
}

/// Stops the machine: writes the report and ends the process with status 2.
pub fn bug_check(code: u32, params: [u64; 4], note: &str) -> ! {
    stop(code, params, note, 0, None)
}

/// As [`bug_check`], with places in the driver that the stop has to do with. Addresses that are 0 are left out.
pub(crate) fn bug_check_about(code: u32, params: [u64; 4], note: &str, places: &[(PlaceKind, usize)]) -> ! {
    stop_about(code, params, note, 0, None, places)
}

/// As [`bug_check`], with the instruction that is to blame and the address that it touched.
pub(crate) fn stop(code: u32, params: [u64; 4], note: &str, rip: u64, fault: Option<usize>) -> ! {
    stop_about(code, params, note, rip, fault, &[])
}

fn stop_about(
    code: u32,
    params: [u64; 4],
    note: &str,
    rip: u64,
    fault: Option<usize>,
    places: &[(PlaceKind, usize)],
) -> ! {
    if STOPPED.swap(true, Ordering::AcqRel) {
        // Another thread is writing its report and ends the process, or writing this one's failed half-way.
        if cpu(|c| c.id()) == u64::from(STOPPER.load(Ordering::Acquire)) {
            exit();
        }
        loop {
            std::thread::park();
        }
    }
    STOPPER.store(cpu(|c| c.id()) as u32, Ordering::Release);
    // SAFETY: null, or what the handler that runs on this thread was given, valid until it returns.
    let context = cpu(|c| unsafe { c.context.get().as_ref() });
    let registers = match context {
        Some(context) => capture::interrupted(context),
        // In this frame, which stays until the end.
        None => capture::here(),
    };
    let ddi = cpu(Cpu::ddi_name);
    let in_entry = cpu(|c| c.entry.get());
    // SAFETY: null, or made by `set_sink`, which never frees it.
    let sink = unsafe { SINK.load(Ordering::Acquire).as_ref() };
    let mut own = std::mem::MaybeUninit::<Record>::uninit();
    let record = sink.map_or(own.as_mut_ptr(), BugCheckSink::record);
    // SAFETY: the sink's live mapping or a local: valid for writes; zeros are a record; `STOPPED` makes this the only writer.
    let record = unsafe {
        record.write_bytes(0, 1);
        &mut *record
    };
    record.state = WRITING;
    record.code = code;
    record.params = params;
    record.irql = u32::from(crate::current_irql());
    record.thread = crate::thread_id();
    record.interrupted = u32::from(context.is_some());
    record.registers = registers.0;
    record.rip = if rip == 0 && context.is_some() { registers.rip() } else { rip };
    put(&mut record.ddi, if in_entry { "DriverEntry" } else { ddi.map_or("", Ddi::name) }.as_bytes());
    put(&mut record.rule, rule_of(code, ddi, fault).as_bytes());
    let mut text = Field::new(&mut record.note);
    let _ = text.write_str(note);
    if let Some(address) = fault {
        modules::discarded(address, |module, section| {
            let _ = write!(
                text,
                ": {address:#x} lies in section {section} of {module}, which was discarded when DriverEntry had returned"
            );
        });
    }
    let places = places.iter().filter(|(_, address)| *address != 0);
    for (slot, (kind, address)) in record.places.iter_mut().zip(places) {
        *slot = PlaceRecord { kind: *kind as u32, address: *address as u64 };
        record.place_count += 1;
    }
    let Some(sink) = sink else {
        eprintln!("{}", record.decode(Vec::new(), Stack::default()));
        // Nobody reads a record: the names of functions are looked for here, in a heap that the driver may have spoilt.
        limit();
        eprintln!("{}", std::backtrace::Backtrace::force_capture());
        crate::file::remove_all();
        exit()
    };
    (record.stack_base, record.stack_len) = capture::stack(sink, registers.rsp());
    let drivers = capture::drivers(sink);
    record.module_count = drivers as u32;
    record.state = WRITTEN;
    // The loader has a lock, which the interrupted code may hold: the alarm ends the wait, with the report as it is.
    limit();
    record.module_count = capture::libraries(sink, drivers) as u32;
    record.state = COMPLETE;
    crate::file::remove_all();
    exit()
}

static STOPPER: AtomicU32 = AtomicU32::new(0);

fn exit() -> ! {
    // SAFETY: _exit(2) ends the process at once.
    unsafe { libc::_exit(2) }
}

extern "C" fn on_alarm(_signal: i32) {
    exit()
}

/// The longest that a process takes to end once its report is written, seconds: symbols of a large executable need some
/// on a busy host.
const LIMIT: u32 = 30;

fn limit() {
    // SAFETY: plain system calls; the handler only calls _exit.
    unsafe {
        libc::signal(libc::SIGALRM, on_alarm as extern "C" fn(i32) as libc::sighandler_t);
        libc::alarm(LIMIT);
    }
}

exports! {
    /// `KeBugCheckEx(BugCheckCode, P1, P2, P3, P4)`, any IRQL. Does not return.
    [HIGH_LEVEL, 0] fn KeBugCheckEx(_machine, code: u32, a: u64, b: u64, c: u64, d: u64) {
        bug_check(code, [a, b, c, d], "the driver called KeBugCheckEx");
    }

    /// `KeBugCheck(BugCheckCode)`, any IRQL. Does not return.
    [HIGH_LEVEL, 0] fn KeBugCheck(_machine, code: u32) {
        bug_check(code, [0; 4], "the driver called KeBugCheck");
    }
}

impl Cpu {
    pub(crate) fn ddi_name(&self) -> Option<Ddi> {
        self.ddi.get().map(|call| call.ddi)
    }
}
