//! Who does not come back: a process that is asked where its driver is stuck answers with a report.
//!
//! The parent sends [`ASK`]. Whichever thread gets it passes it on to the thread that has been inside an entry point of
//! the driver longest, and that one stops the machine, with its own registers and stack. Nothing here touches the heap:
//! the thread may have been interrupted anywhere.

use std::ffi::{c_int, c_void};
use std::marker::PhantomData;
use std::sync::atomic::{AtomicI32, AtomicU64, AtomicUsize, Ordering};

use super::{THREAD_STUCK_IN_DEVICE_DRIVER, stop};
use crate::cpu::{Cpu, cpu};
use crate::image::modules;

/// The signal by which a process is asked for a report of what its driver is stuck in.
pub const ASK: c_int = libc::SIGUSR2;

/// Threads that are kept track of; further ones are not asked.
const THREADS: usize = 256;

/// A thread that is inside a machine.
struct Thread {
    /// Its number for the system, or 0.
    id: AtomicI32,
    /// The number of the DDI call that it is in, or 0: a lower one began earlier.
    call: AtomicU64,
}

static TABLE: [Thread; THREADS] =
    [const { Thread { id: AtomicI32::new(0), call: AtomicU64::new(0) } }; THREADS];

/// The call number of a DriverEntry: as early as the first call of a machine.
const ENTRY: u64 = 1;

/// The thread enters a machine.
pub(crate) fn enter(c: &Cpu) {
    // SAFETY: plain system call.
    let id = unsafe { libc::gettid() };
    let free =
        TABLE.iter().position(|t| t.id.compare_exchange(0, id, Ordering::AcqRel, Ordering::Relaxed).is_ok());
    c.watched_as.set(free);
}

/// The thread leaves the last machine that it was in.
pub(crate) fn leave(c: &Cpu) {
    if let Some(index) = c.watched_as.take() {
        TABLE[index].call.store(0, Ordering::Relaxed);
        TABLE[index].id.store(0, Ordering::Release);
    }
}

/// The thread is inside a DDI call with this number, or inside none if it is 0. Answers the number until now.
pub(crate) fn inside(c: &Cpu, call: u64) -> u64 {
    // Written by this thread alone: a load and a store do.
    c.watched_as.get().map_or(0, |index| {
        let before = TABLE[index].call.load(Ordering::Relaxed);
        TABLE[index].call.store(call, Ordering::Relaxed);
        before
    })
}

/// DriverEntry runs on this thread, as long as this lives.
pub(crate) struct Entry(PhantomData<*const ()>);

impl Entry {
    pub(crate) fn new() -> Self {
        cpu(|c| {
            c.entry.set(true);
            inside(c, ENTRY);
        });
        Self(PhantomData)
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        cpu(|c| {
            c.entry.set(false);
            inside(c, 0);
        });
    }
}

/// Installs the handler of [`ASK`].
pub(super) fn answer() {
    // SAFETY: zeros are a valid sigaction, filled in below; the handler has the signature that SA_SIGINFO asks for.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction =
            on_ask as extern "C" fn(c_int, *mut libc::siginfo_t, *mut c_void) as libc::sighandler_t;
        action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_RESTART;
        libc::sigemptyset(&mut action.sa_mask);
        libc::sigaction(ASK, &action, std::ptr::null_mut());
    }
}

/// The next thread to ask whether it is in a driver, when no thread is in an entry point.
static NEXT: AtomicUsize = AtomicUsize::new(0);

extern "C" fn on_ask(_signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    // SAFETY: the kernel passes both for SA_SIGINFO handlers, valid until the handler returns.
    let (info, context) = unsafe { (&*info, &*context.cast::<libc::ucontext_t>()) };
    if info.si_code != libc::SI_TKILL {
        match oldest() {
            Some(id) => ask(id),
            None => ask_next(),
        }
        return;
    }
    cpu(|c| {
        let call = c.watched_as.get().map_or(0, |index| TABLE[index].call.load(Ordering::Relaxed));
        let mut in_driver = false;
        if call == 0 {
            let rip = context.uc_mcontext.gregs[libc::REG_RIP as usize] as usize;
            modules::each(|module| in_driver |= module.contains(rip));
        }
        if c.machine().is_none() || (call == 0 && !in_driver) {
            ask_next();
            return;
        }
        c.context.set(context);
        let note = match (c.entry.get(), call) {
            (true, _) => "DriverEntry does not return",
            (_, 0) => "a thread of the driver does not end",
            _ => "the entry point does not return",
        };
        // The thread; of the watchdog and its context there are no objects. It is the first time.
        let params = [crate::kpcr::thread(), 0, 0, 1];
        stop(THREAD_STUCK_IN_DEVICE_DRIVER, params, note, 0, None);
    });
}

/// The thread that has been inside an entry point longest.
fn oldest() -> Option<i32> {
    let busy = TABLE.iter().filter_map(|thread| match thread.call.load(Ordering::Relaxed) {
        0 => None,
        call => Some((call, thread.id.load(Ordering::Acquire))),
    });
    busy.min().map(|(_, id)| id).filter(|id| *id != 0)
}

fn ask_next() {
    while let Some(thread) = TABLE.get(NEXT.fetch_add(1, Ordering::Relaxed)) {
        let id = thread.id.load(Ordering::Acquire);
        if id != 0 {
            ask(id);
            return;
        }
    }
}

fn ask(thread: i32) {
    // SAFETY: plain system calls: the signal goes to a thread of this process, or to none if it has ended.
    unsafe { libc::syscall(libc::SYS_tgkill, libc::getpid(), thread, ASK) };
}
