//! The handler of faults: SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP and SIGABRT of threads that are inside a machine.
//!
//! It runs on a stack of its own. What it does not know it passes on to the handler that was there before: other
//! libraries have threads, and the Rust runtime tells stack overflows apart.
#![allow(unsafe_code)]

use std::ffi::{c_int, c_void};
use std::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, Once, PoisonError, RwLock};

use wddm_sys::image::Recovery;

use crate::Machine;
use crate::bugcheck::{self, stop};
use crate::cpu::{Count, Cpu, DISPATCH_LEVEL, cpu};
use crate::debugger;
use crate::events::Event;
use crate::map::Mapping;
use crate::privileged::{self, Outcome};
use crate::seh::{self, ExceptionRecord, status::*};

const STACK: usize = 256 << 10;
const SIGNALS: [c_int; 6] =
    [libc::SIGSEGV, libc::SIGBUS, libc::SIGFPE, libc::SIGILL, libc::SIGTRAP, libc::SIGABRT];

/// A stack for the handler, installed on one thread.
pub(crate) struct AltStack {
    map: Option<Mapping>,
    previous: libc::stack_t,
}

fn spare() -> &'static Mutex<Vec<Mapping>> {
    static SPARE: Mutex<Vec<Mapping>> = Mutex::new(Vec::new());
    &SPARE
}

impl AltStack {
    /// Installs a stack on this thread, None if the host has no memory for one.
    pub(crate) fn install() -> Option<Self> {
        let map = spare().lock().unwrap_or_else(PoisonError::into_inner).pop();
        let map = match map {
            Some(map) => map,
            None => {
                let map = Mapping::reserve(STACK).ok()?;
                // The lowest page stays out of reach.
                map.protect(crate::PAGE, STACK - crate::PAGE, libc::PROT_READ | libc::PROT_WRITE)
                    .then_some(map)?
            }
        };
        let stack = libc::stack_t {
            ss_sp: map.base().wrapping_add(crate::PAGE).cast(),
            ss_flags: 0,
            ss_size: STACK - crate::PAGE,
        };
        let mut previous = MaybeUninit::<libc::stack_t>::uninit();
        // SAFETY: the stack is this value's own until `drop` has put the former one back.
        if unsafe { libc::sigaltstack(&stack, previous.as_mut_ptr()) } != 0 {
            return None;
        }
        // SAFETY: sigaltstack succeeded and wrote it.
        Some(Self { map: Some(map), previous: unsafe { previous.assume_init() } })
    }
}

impl Drop for AltStack {
    fn drop(&mut self) {
        // SAFETY: this thread does not run on the stack: guards are dropped by ordinary code.
        unsafe { libc::sigaltstack(&self.previous, std::ptr::null_mut()) };
        if let Some(map) = self.map.take() {
            spare().lock().unwrap_or_else(PoisonError::into_inner).push(map);
        }
    }
}

struct Previous([MaybeUninit<libc::sigaction>; SIGNALS.len()]);

static PREVIOUS: RwLock<Previous> = RwLock::new(Previous([MaybeUninit::zeroed(); SIGNALS.len()]));

/// Installs the handler, once for the process.
pub(crate) fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        add_recoveries(&[crate::user::recovery()]);
        let mut previous = PREVIOUS.write().unwrap_or_else(PoisonError::into_inner);
        for (signal, slot) in SIGNALS.into_iter().zip(&mut previous.0) {
            // SAFETY: zeros are a valid sigaction, filled in below; the handler has the signature that SA_SIGINFO asks for.
            unsafe {
                let mut action: libc::sigaction = std::mem::zeroed();
                action.sa_sigaction =
                    on_fault as extern "C" fn(c_int, *mut libc::siginfo_t, *mut c_void) as libc::sighandler_t;
                // A fault inside the handler comes here again and is reported, instead of ending the process mutely.
                action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_NODEFER;
                libc::sigemptyset(&mut action.sa_mask);
                libc::sigaction(signal, &action, slot.as_mut_ptr());
            }
        }
    });
}

static RECOVERIES: RwLock<Vec<Recovery>> = RwLock::new(Vec::new());

/// Adds an image's table of guarded accesses.
pub(crate) fn add_recoveries(table: &[Recovery]) {
    let mut all = RECOVERIES.write().unwrap_or_else(PoisonError::into_inner);
    for recovery in table {
        if !all.iter().any(|r| r.start == recovery.start && r.end == recovery.end) {
            all.push(*recovery);
        }
    }
}

fn landing(rip: usize) -> Option<usize> {
    let all = RECOVERIES.read().unwrap_or_else(PoisonError::into_inner);
    all.iter().find(|r| (r.start as usize..r.end as usize).contains(&rip)).map(|r| r.landing as usize)
}

/// What a fault was, taken out of the signal's arguments.
pub(crate) struct Fault<'a> {
    pub(crate) signal: c_int,
    /// What the signal says of its cause: `si_code`.
    pub(crate) detail: c_int,
    pub(crate) address: usize,
    /// Whether `address` is known: general protection faults have none.
    pub(crate) addressed: bool,
    pub(crate) write: bool,
    pub(crate) context: &'a mut libc::ucontext_t,
}

impl Fault<'_> {
    pub(crate) fn rip(&self) -> usize {
        self.context.uc_mcontext.gregs[libc::REG_RIP as usize] as usize
    }

    pub(crate) fn set_rip(&mut self, rip: usize) {
        self.context.uc_mcontext.gregs[libc::REG_RIP as usize] = rip as i64;
    }

    /// Whether the address is the instruction's own.
    pub(crate) fn fetch(&self) -> bool {
        const FETCH: i64 = 1 << 4;
        self.context.uc_mcontext.gregs[libc::REG_ERR as usize] & FETCH != 0
    }

    pub(crate) fn rsp(&self) -> usize {
        self.context.uc_mcontext.gregs[libc::REG_RSP as usize] as usize
    }
}

extern "C" fn on_fault(signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    // SAFETY: __errno_location is this thread's errno, which the interrupted code must find as it was.
    let errno = unsafe { *libc::__errno_location() };
    // SAFETY: the kernel passes both for SA_SIGINFO handlers, valid until the handler returns.
    let (info, ucontext) = unsafe { (&*info, &mut *context.cast::<libc::ucontext_t>()) };
    let handled = cpu(|c| {
        let Some(machine) = c.machine() else { return false };
        if signal == libc::SIGTRAP && crate::reread::stepped(c, ucontext) {
            return true;
        }
        let memory = matches!(signal, libc::SIGSEGV | libc::SIGBUS);
        let mut fault = Fault {
            signal,
            detail: info.si_code,
            // SAFETY: si_addr is part of the siginfo of all these signals.
            address: unsafe { info.si_addr() } as usize,
            addressed: memory && info.si_code > 0 && info.si_code != libc::SI_KERNEL,
            write: ucontext.uc_mcontext.gregs[libc::REG_ERR as usize] & 2 != 0,
            context: ucontext,
        };
        if info.si_code <= 0 && signal != libc::SIGABRT {
            // Somebody sent it: not a fault.
            return false;
        }
        c.faulting.set(c.faulting.get() + 1);
        let outer = c.context.replace(fault.context);
        let nested = c.faulting.get() > 2;
        let done = catch_unwind(AssertUnwindSafe(|| {
            if nested { crash(c, &fault) } else { handle(c, machine, &mut fault) }
        }));
        c.faulting.set(c.faulting.get() - 1);
        if done.is_err() {
            stop(
                bugcheck::KMODE_EXCEPTION_NOT_HANDLED,
                [0; 4],
                "the bench panicked while it handled a fault",
                fault.rip() as u64,
                None,
            );
        }
        c.context.set(outer);
        true
    });
    if !handled {
        pass_on(signal, info, ucontext);
    }
    // SAFETY: as above.
    unsafe { *libc::__errno_location() = errno };
}

/// Handles the fault, or does not return.
fn handle(c: &Cpu, machine: &Machine, fault: &mut Fault<'_>) {
    let irql = privileged::level(c);
    let rip = fault.rip();
    if fault.addressed {
        if machine.paging.is_paged(fault.address) {
            if irql >= DISPATCH_LEVEL {
                wrong_level(c, fault, "paged memory was touched at DISPATCH_LEVEL or above");
            }
            let again = if c.fault_rip.get() == rip && c.fault_address.get() == fault.address {
                c.same_fault.get() + 1
            } else {
                0
            };
            c.same_fault.set(again);
            c.fault_rip.set(rip);
            c.fault_address.set(fault.address);
            c.note_page_in(fault.address, rip);
            c.count(Count::PageIns, 1);
            machine.paging.page_in(fault.address, again);
            return;
        }
        if crate::mmio::trap(machine, c, fault) || crate::shared_data::trap(fault) {
            return;
        }
        if is_user(fault.address) && crate::reread::touched(c, fault) {
            return;
        }
        if is_user(fault.address)
            && irql < DISPATCH_LEVEL
            && let Some(landing) = landing(rip)
        {
            machine.emit(&Event::UserFault { address: fault.address, rip });
            fault.set_rip(landing);
            return;
        }
    }
    if fault.signal == libc::SIGTRAP && fault.detail == libc::SI_KERNEL {
        if debugger::goes_on(machine, c, fault, rip - 1, "a breakpoint") {
            return;
        }
        // The processor is past the breakpoint instruction; Windows says that it is at it.
        fault.set_rip(rip - 1);
    }
    let record = match privileged::emulate(machine, c, fault) {
        Outcome::Done => return,
        Outcome::Exception(record) => Some(record),
        Outcome::Other => seh::of_fault(fault),
    };
    if irql < DISPATCH_LEVEL
        && let Some(record) = record
        && seh::begin(fault, record)
    {
        return;
    }
    crash(c, fault)
}

/// The end of a fault that was an exception, and that no handler took: `fault` as it was, outside of the signal handler.
pub(crate) fn unhandled(fault: &Fault<'_>) -> ! {
    cpu(|c| {
        c.context.set(fault.context);
        crash(c, fault)
    })
}

/// The end of an exception that an export or the driver raised, and that no handler took.
pub(crate) fn unhandled_raise(record: &ExceptionRecord, raised: &libc::ucontext_t) -> ! {
    cpu(|c| c.context.set(raised));
    let params = [u64::from(record.code), record.address, record.parameters[0], record.parameters[1]];
    let name = name_of(record.code);
    let note = format!("an exception was raised that nobody handles: {:#010x} {name}", record.code);
    stop(bugcheck::KMODE_EXCEPTION_NOT_HANDLED, params, note.trim_end(), record.address, None)
}

/// What Windows stops with for an exception that nobody handles: it tells system threads from calls of user mode's.
fn unhandled_code(c: &Cpu) -> u32 {
    if c.system.get() {
        bugcheck::SYSTEM_THREAD_EXCEPTION_NOT_HANDLED
    } else {
        bugcheck::SYSTEM_SERVICE_EXCEPTION
    }
}

/// Whether an address lies in the range that belongs to user mode, on any machine of the process.
pub(crate) fn is_user(address: usize) -> bool {
    address < crate::user::USER_PROBE_ADDRESS
}

fn wrong_level(c: &Cpu, fault: &Fault<'_>, note: &str) -> ! {
    let access = if fault.fetch() { 8 } else { u64::from(fault.write) };
    let params = [fault.address as u64, u64::from(privileged::level(c)), access, fault.rip() as u64];
    stop(bugcheck::DRIVER_IRQL_NOT_LESS_OR_EQUAL, params, note, fault.rip() as u64, Some(fault.address))
}

/// Whether an address lies in the guard of this thread's stack. For a crash: it may allocate.
fn in_stack_guard(address: usize) -> bool {
    // SAFETY: plain queries of this thread's own attributes, which are destroyed again.
    unsafe {
        let mut attributes: libc::pthread_attr_t = std::mem::zeroed();
        if libc::pthread_getattr_np(libc::pthread_self(), &mut attributes) != 0 {
            return false;
        }
        let (mut low, mut size, mut guard) = (std::ptr::null_mut(), 0, 0);
        let known = libc::pthread_attr_getstack(&attributes, &mut low, &mut size) == 0
            && libc::pthread_attr_getguardsize(&attributes, &mut guard) == 0;
        libc::pthread_attr_destroy(&mut attributes);
        // C libraries differ in whether the guard is part of the stack.
        known && (low as usize).saturating_sub(guard) <= address && address < low as usize + guard
    }
}

const ACCESS_VIOLATION: u64 = STATUS_ACCESS_VIOLATION as u64;

/// A crash in the driver, or in the bench on a driver's thread: the code is the one that Windows would stop with.
fn crash(c: &Cpu, fault: &Fault<'_>) -> ! {
    let rip = fault.rip() as u64;
    let at = fault.addressed.then_some(fault.address);
    let stop = |code, params, note: &str| -> ! { stop(code, params, note, rip, at) };
    let unhandled = unhandled_code(c);
    if let Some(gone) = crate::image::modules::unloaded(fault.rip()) {
        stop(
            bugcheck::DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS,
            [rip, 8, rip, 0],
            &format!("{gone} was unloaded, and its code still runs"),
        )
    }
    if let Some(gone) = at.and_then(crate::image::modules::unloaded) {
        let (address, write) = (fault.address as u64, u64::from(fault.write));
        let level = privileged::level(c);
        let system = crate::image::modules::at(fault.rip()).is_none();
        if system && level >= DISPATCH_LEVEL {
            stop(
                bugcheck::SYSTEM_SCAN_AT_RAISED_IRQL_CAUGHT_IMPROPER_DRIVER_UNLOAD,
                [address, u64::from(level), write, rip],
                &format!("{gone} was unloaded, and something that the system still knows lies in it"),
            )
        }
        stop(
            bugcheck::DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS,
            [address, write, rip, 0],
            &format!("{gone} was unloaded, and its memory is still used"),
        )
    }
    match fault.signal {
        libc::SIGSEGV | libc::SIGBUS => {
            if !fault.addressed {
                stop(
                    unhandled,
                    [ACCESS_VIOLATION, rip, u64::MAX, 0],
                    "an access to an address that cannot exist",
                )
            }
            let near = fault.address.abs_diff(fault.rsp()) < 64 << 10 && !is_user(fault.address);
            // A probe of the stack touches its guard before the stack pointer gets there.
            if near || in_stack_guard(fault.address) {
                stop(
                    bugcheck::UNEXPECTED_KERNEL_MODE_TRAP,
                    [8, fault.rsp() as u64, 0, rip],
                    "the kernel stack overflowed",
                )
            }
            if privileged::level(c) >= DISPATCH_LEVEL {
                let note = if fault.address < 0x1_0000 {
                    "an access through a null pointer, at DISPATCH_LEVEL or above"
                } else {
                    "an invalid address was touched at DISPATCH_LEVEL or above"
                };
                wrong_level(c, fault, note)
            }
            if is_user(fault.address) {
                let note = if fault.address < 0x1_0000 {
                    "an access through a null pointer"
                } else {
                    "an unguarded access to a user address that is not there"
                };
                stop(unhandled, [ACCESS_VIOLATION, rip, fault.address as u64, u64::from(fault.write)], note)
            }
            let params = [fault.address as u64, u64::from(fault.write), rip, 0];
            stop(
                bugcheck::PAGE_FAULT_IN_NONPAGED_AREA,
                params,
                "an access to a kernel address that is not there",
            )
        }
        libc::SIGFPE => {
            let code = seh::arithmetic(fault);
            let note = match code {
                STATUS_INTEGER_DIVIDE_BY_ZERO => "a division by zero",
                STATUS_INTEGER_OVERFLOW => "a quotient that does not fit",
                _ => "a floating-point exception that is not masked",
            };
            stop(unhandled, [code.into(), rip, 0, 0], note)
        }
        libc::SIGTRAP if fault.detail == libc::SI_KERNEL => stop(
            bugcheck::KMODE_EXCEPTION_NOT_HANDLED,
            [STATUS_BREAKPOINT.into(), rip, 0, 0],
            "a breakpoint, and no debugger",
        ),
        libc::SIGTRAP => {
            stop(unhandled, [STATUS_SINGLE_STEP.into(), rip, 0, 0], "a single step, and no debugger")
        }
        libc::SIGABRT => stop(
            bugcheck::KMODE_EXCEPTION_NOT_HANDLED,
            [0xC000_0409, rip, 0, 0],
            "a panic or an abort in kernel mode",
        ),
        _ => stop(unhandled, [STATUS_ILLEGAL_INSTRUCTION.into(), rip, 0, 0], "an illegal instruction"),
    }
}

/// Lets the handler that was there before have the signal.
fn pass_on(signal: c_int, info: &libc::siginfo_t, context: &mut libc::ucontext_t) {
    let Some(index) = SIGNALS.iter().position(|&s| s == signal) else { return };
    let previous = PREVIOUS.read().unwrap_or_else(PoisonError::into_inner).0[index];
    // SAFETY: `install` had sigaction fill it before the handler could run, and zeros mean the default.
    let previous = unsafe { previous.assume_init() };
    match previous.sa_sigaction {
        libc::SIG_DFL => {
            // SAFETY: plain system call; the instruction runs again and has the default effect.
            unsafe { libc::signal(signal, libc::SIG_DFL) };
            if info.si_code <= 0 || signal == libc::SIGTRAP {
                // SAFETY: a signal that was sent does not come again by itself, nor does a trap, which is behind its instruction.
                unsafe { libc::raise(signal) };
            }
        }
        libc::SIG_IGN => {}
        handler if previous.sa_flags & libc::SA_SIGINFO != 0 => {
            // SAFETY: with SA_SIGINFO the handler is a function of this type.
            let handler = unsafe {
                std::mem::transmute::<usize, extern "C" fn(c_int, *const libc::siginfo_t, *mut c_void)>(
                    handler,
                )
            };
            handler(signal, info, std::ptr::from_mut(context).cast());
        }
        handler => {
            // SAFETY: without SA_SIGINFO the handler is a function of this type.
            let handler = unsafe { std::mem::transmute::<usize, extern "C" fn(c_int)>(handler) };
            handler(signal);
        }
    }
}
