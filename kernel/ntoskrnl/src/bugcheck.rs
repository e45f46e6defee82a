//! Bug checks: how a machine stops.
//!
//! The report goes into a [`BugCheckSink`], a page of shared memory that outlives the process, and the process ends with
//! exit status 2. All of it works inside the fault handler.
#![allow(unsafe_code)]

use std::ffi::{c_int, c_void};
use std::fs::File;
use std::io;
use std::marker::PhantomData;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, Ordering};

use crate::cpu::{Cpu, HIGH_LEVEL, cpu};
use crate::exports::exports;
use crate::names::Ddi;

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
    BAD_POOL_CALLER = 0xC2;
    DRIVER_VERIFIER_DETECTED_VIOLATION = 0xC4;
    DRIVER_CORRUPTED_EXPOOL = 0xC5;
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
    KERNEL_SECURITY_CHECK_FAILURE = 0x139;
    KERNEL_APC_PENDING_DURING_EXIT = 0x20;
    RESOURCE_NOT_OWNED = 0xE3;
    THREAD_TERMINATE_HELD_MUTEX = 0x4000008A;
    DRIVER_UNMAPPING_INVALID_VIEW = 0xD7;
    SYMBOL_NOT_FOUND = 0x7FFF0001;
}

/// Frames of a backtrace that a report has room for.
pub const FRAMES: usize = 64;

/// A report as it lies in shared memory: plain data, texts padded with zeros.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct BugCheckRecord {
    /// 0 nothing; 1 being written; 2 complete but for the trace; 3 complete.
    pub state: u32,
    /// Stop code.
    pub code: u32,
    /// Its four parameters.
    pub params: [u64; 4],
    /// IRQL of the thread.
    pub irql: u32,
    /// How many of `frames` are used.
    pub frame_count: u32,
    /// Number of the thread.
    pub thread: u64,
    /// The instruction, or 0.
    pub rip: u64,
    /// Where the executable is loaded: subtract it from `frames` for a symboliser.
    pub image_base: u64,
    /// Return addresses, innermost first.
    pub frames: [u64; FRAMES],
    /// The DDI in progress on the thread.
    pub ddi: [u8; 64],
    /// The rule that the stop stands for.
    pub rule: [u8; 16],
    /// What happened, in words.
    pub note: [u8; 256],
    /// The stack with symbols, as far as it could be had.
    pub trace: [u8; 16384],
}

/// A report, decoded.
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
    /// The instruction, or 0.
    pub rip: u64,
    /// Where the executable was loaded.
    pub image_base: u64,
    /// Return addresses, innermost first.
    pub frames: Vec<u64>,
    /// The DDI in progress on the thread, empty if there was none.
    pub ddi: String,
    /// The rule that the stop stands for, empty if none is known.
    pub rule: String,
    /// What happened, in words.
    pub note: String,
    /// The stack with symbols, one frame a line, or empty.
    pub trace: String,
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
        writeln!(f)?;
        f.write_str(&self.trace)
    }
}

fn text(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|&b| b == 0).unwrap_or(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).into_owned()
}

fn put(to: &mut [u8], from: &str) {
    let n = from.len().min(to.len() - 1);
    to[..n].copy_from_slice(&from.as_bytes()[..n]);
    to[n..].fill(0);
}

impl BugCheckRecord {
    fn decode(&self) -> BugCheck {
        BugCheck {
            code: self.code,
            name: name(self.code),
            params: self.params,
            irql: self.irql as u8,
            thread: self.thread,
            rip: self.rip,
            image_base: self.image_base,
            frames: self.frames[..(self.frame_count as usize).min(FRAMES)].to_vec(),
            ddi: text(&self.ddi),
            rule: text(&self.rule),
            note: text(&self.note),
            trace: text(&self.trace),
        }
    }
}

/// Shared memory for one report. The parent makes it, the child that runs the machine gets the file descriptor and
/// writes, and the parent reads when the child has ended.
pub struct BugCheckSink {
    file: File,
    record: *mut BugCheckRecord,
}

// SAFETY: the record is written once, by the thread that won `STOPPED`, and read when the process has ended.
unsafe impl Send for BugCheckSink {}
// SAFETY: as above.
unsafe impl Sync for BugCheckSink {}

impl BugCheckSink {
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
        file.set_len(size_of::<BugCheckRecord>() as u64)?;
        Self::from_file(file)
    }

    /// The sink behind a descriptor that was inherited.
    ///
    /// # Errors
    /// InvalidData if the file is too small, and what mmap answers.
    pub fn from_file(file: File) -> io::Result<Self> {
        let len = size_of::<BugCheckRecord>();
        if file.metadata()?.len() < len as u64 {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "not a bug check sink"));
        }
        // SAFETY: a new shared mapping of a file that is long enough.
        let map = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                len,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_SHARED,
                file.as_raw_fd(),
                0,
            )
        };
        if map == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        Ok(Self { file, record: map.cast() })
    }

    /// The file, to hand its descriptor to the child.
    pub fn file(&self) -> &File {
        &self.file
    }

    /// The report, if there is one.
    pub fn read(&self) -> Option<BugCheck> {
        // SAFETY: the mapping is live and any bytes make a record.
        let record = unsafe { self.record.read_volatile() };
        (record.state >= 2).then(|| record.decode())
    }
}

impl Drop for BugCheckSink {
    fn drop(&mut self) {
        // SAFETY: the mapping was made by `from_file` and ends here; `SINK` holds an Arc and never drops it.
        unsafe { libc::munmap(self.record.cast(), size_of::<BugCheckRecord>()) };
    }
}

static SINK: AtomicPtr<BugCheckSink> = AtomicPtr::new(std::ptr::null_mut());
static STOPPED: AtomicBool = AtomicBool::new(false);

/// Makes `sink` the place for this process's report. The first one set stays. Without one a report goes to standard
/// error.
pub fn set_sink(sink: Arc<BugCheckSink>) {
    let raw = Arc::into_raw(sink).cast_mut();
    if SINK.compare_exchange(std::ptr::null_mut(), raw, Ordering::AcqRel, Ordering::Acquire).is_err() {
        // SAFETY: `raw` came from `into_raw` just above and nobody took it.
        drop(unsafe { Arc::from_raw(raw) });
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
    match (code, ddi) {
        (DRIVER_IRQL_NOT_LESS_OR_EQUAL, _) => "C41",
        (_, Some(Ddi::Render)) if in_user => "S27",
        _ => "",
    }
}

/// Stops the machine: writes the report and ends the process with status 2.
pub fn bug_check(code: u32, params: [u64; 4], note: &str) -> ! {
    stop(code, params, note, 0, None)
}

/// What an export does that the documentation says raises `status`: an exception that nobody handles.
pub(crate) fn raise(status: u32, note: &str) -> ! {
    bug_check(KMODE_EXCEPTION_NOT_HANDLED, [u64::from(status), 0, 0, 0], note)
}

/// As [`bug_check`], with the instruction that is to blame and the address that it touched.
pub(crate) fn stop(code: u32, params: [u64; 4], note: &str, rip: u64, fault: Option<usize>) -> ! {
    if STOPPED.swap(true, Ordering::AcqRel) {
        // Another thread is writing its report and ends the process, or writing this one's trace failed.
        if cpu(|c| c.id()) == u64::from(STOPPER.load(Ordering::Acquire)) {
            exit();
        }
        loop {
            std::thread::park();
        }
    }
    STOPPER.store(cpu(|c| c.id()) as u32, Ordering::Release);
    let ddi = cpu(Cpu::ddi_name);
    let sink = SINK.load(Ordering::Acquire);
    let mut own = std::mem::MaybeUninit::<BugCheckRecord>::uninit();
    // SAFETY: either the sink's live mapping, which `set_sink` never frees, or a local.
    let record = unsafe { sink.as_ref() }.map_or(own.as_mut_ptr(), |sink| sink.record);
    // SAFETY: `record` is valid for writes, zeros are a record, and `STOPPED` makes this the only writer.
    let record = unsafe {
        record.write_bytes(0, 1);
        &mut *record
    };
    record.state = 1;
    record.code = code;
    record.params = params;
    record.irql = u32::from(crate::current_irql());
    record.thread = crate::thread_id();
    record.rip = rip;
    record.image_base = image_base();
    put(&mut record.ddi, ddi.map_or("", Ddi::name));
    put(&mut record.rule, rule_of(code, ddi, fault));
    put(&mut record.note, note);
    record.state = 2;
    // Unwinding may meet a heap that the driver has spoilt: the alarm ends it with the report as it is.
    limit_trace();
    record.frame_count = walk(&mut record.frames) as u32;
    let trace = std::backtrace::Backtrace::force_capture().to_string();
    put(&mut record.trace, &trace);
    record.state = 3;
    crate::file::remove_all();
    if sink.is_null() {
        eprintln!("{}", record.decode());
    }
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

/// The longest that symbolising a stack may take; a busy host with a large executable needs seconds.
const TRACE_SECONDS: u32 = 30;

fn limit_trace() {
    // SAFETY: plain system calls; the handler only calls _exit.
    unsafe {
        libc::signal(libc::SIGALRM, on_alarm as extern "C" fn(i32) as libc::sighandler_t);
        libc::alarm(TRACE_SECONDS);
    }
}

/// Return addresses of this thread, innermost first.
fn walk(frames: &mut [u64]) -> usize {
    struct Walk<'a> {
        frames: &'a mut [u64],
        used: usize,
    }
    unsafe extern "C" {
        fn _Unwind_Backtrace(
            each: extern "C" fn(*mut c_void, *mut c_void) -> c_int,
            argument: *mut c_void,
        ) -> c_int;
        fn _Unwind_GetIP(context: *mut c_void) -> usize;
    }
    extern "C" fn each(context: *mut c_void, argument: *mut c_void) -> c_int {
        const NO_REASON: c_int = 0;
        const END_OF_STACK: c_int = 5;
        // SAFETY: the unwinder hands back the argument, which `walk` made of its local and nobody else uses.
        let walk = unsafe { &mut *argument.cast::<Walk<'_>>() };
        let Some(frame) = walk.frames.get_mut(walk.used) else { return END_OF_STACK };
        // SAFETY: the context is the unwinder's, valid in this call.
        *frame = unsafe { _Unwind_GetIP(context) } as u64;
        walk.used += 1;
        NO_REASON
    }
    let mut state = Walk { frames, used: 0 };
    // SAFETY: the unwinder that Rust's runtime uses; it calls `each` with the address of `state`, which outlives the call.
    unsafe { _Unwind_Backtrace(each, (&raw mut state).cast()) };
    state.used
}

fn image_base() -> u64 {
    unsafe extern "C" {
        static __ehdr_start: u8;
    }
    &raw const __ehdr_start as u64
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
        // SAFETY: the pointer is set by `Machine::ddi` for as long as its call lives, on this thread.
        unsafe { self.ddi.get().as_ref() }.map(|call| call.ddi)
    }
}
