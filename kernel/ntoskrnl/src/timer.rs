//! Timers: a thread that knows what is due when, sets the driver's KTIMER and queues its DPC.
#![allow(unsafe_code)]

use std::collections::BTreeMap;
use std::io;
use std::ops::Range;
use std::sync::atomic::{AtomicI32, AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{DISPATCH_LEVEL, cpu};
use crate::dispatcher::{Header, NOTIFICATION_TIMER, SYNCHRONIZATION_TIMER, header, initialize};
use crate::dpc::{self, Kdpc};
use crate::exports::exports;
use crate::machine::Home;
use crate::pool::violation;
use crate::time;

/// `KTIMER`, 64 bytes.
#[repr(C)]
struct Ktimer {
    header: Header,
    due: usize,
    entry: [usize; 2],
    dpc: AtomicUsize,
    processor: AtomicU32,
    period: AtomicI32,
}

const _: () = assert!(size_of::<Ktimer>() == 64 && std::mem::offset_of!(Ktimer, dpc) == 48);

#[derive(Clone, Copy)]
struct Due {
    timer: usize,
    period: Duration,
}

#[derive(Default)]
struct Table {
    due: BTreeMap<(Instant, u64), Due>,
    next: u64,
    stop: bool,
}

#[derive(Default)]
struct Shared {
    table: Mutex<Table>,
    changed: Condvar,
}

impl Shared {
    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The timers of a machine and their thread.
pub(crate) struct Timers {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Timers {
    pub(crate) fn start(home: Arc<Home>) -> io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let for_thread = shared.clone();
        let thread = std::thread::Builder::new()
            .name("timers".to_owned())
            .stack_size(1 << 20)
            .spawn(move || run(&for_thread, &home))?;
        Ok(Self { shared, thread: Some(thread) })
    }

    fn cancel(&self, timer: usize) -> bool {
        let mut table = self.shared.table();
        let before = table.due.len();
        table.due.retain(|_, due| due.timer != timer);
        table.due.len() != before
    }

    /// A timer, its DPC or that one's routine that lies in `range` of memory and is set: what parameter 1 of bug check 0xC7 says
    /// of it, and where it is.
    pub(crate) fn pending_in(&self, range: &Range<usize>) -> Option<(u64, usize)> {
        let table = self.shared.table();
        table.due.values().find_map(|due| {
            if range.contains(&due.timer) {
                return Some((0, due.timer));
            }
            // SAFETY: the driver set this timer and has not cancelled it: its storage stays, as the page demands.
            let dpc = unsafe { &*(due.timer as *const Ktimer) }.dpc.load(Ordering::Relaxed);
            dpc::in_range(dpc as *const Kdpc, range)
        })
    }

    fn set(&self, timer: usize, after: Duration, period: Duration) -> bool {
        let mut table = self.shared.table();
        let before = table.due.len();
        table.due.retain(|_, due| due.timer != timer);
        let was_set = table.due.len() != before;
        table.next += 1;
        // A timer beyond what the clock can hold never fires.
        if let Some(at) = Instant::now().checked_add(after) {
            let key = (at, table.next);
            table.due.insert(key, Due { timer, period });
        }
        drop(table);
        self.shared.changed.notify_all();
        was_set
    }
}

/// Stops the machine if a timer that is set, or a DPC that is queued, has something in memory that goes: `gone` says how.
pub(crate) fn none_left(machine: &Machine, range: &Range<usize>, gone: &str) {
    let left = machine.timers.pending_in(range).or_else(|| dpc::queued_in(machine, range));
    let Some((what, address)) = left else { return };
    let object = match what {
        0 => "a timer is set that lies",
        1 => "a DPC is queued, or a timer is set with one, that lies",
        _ => "a DPC is queued, or a timer is set with one, whose routine lies",
    };
    let params = [what, address as u64, range.start as u64, range.end as u64];
    bug_check(bugcheck::TIMER_OR_DPC_INVALID, params, &format!("{gone}: {object} in it"));
}

fn run(shared: &Shared, home: &Home) {
    let mut table = shared.table();
    loop {
        if table.stop {
            return;
        }
        let Some((&(at, number), &due)) = table.due.first_key_value() else {
            table = shared.changed.wait(table).unwrap_or_else(PoisonError::into_inner);
            continue;
        };
        let left = at.saturating_duration_since(Instant::now());
        if !left.is_zero() {
            table = shared.changed.wait_timeout(table, left).unwrap_or_else(PoisonError::into_inner).0;
            continue;
        }
        table.due.remove(&(at, number));
        if !due.period.is_zero() {
            table.due.insert((at + due.period, number), due);
        }
        // The table stays locked: once KeCancelTimer has returned, the driver's memory is not touched.
        if let Some(machine) = home.get().and_then(Weak::upgrade) {
            {
                let _inside = machine.enter();
                cpu(|c| c.system.set(true));
                fire(&machine, due.timer as *mut Ktimer);
            }
            drop(table);
            drop(machine);
            table = shared.table();
        }
    }
}

fn fire(machine: &Machine, timer: *mut Ktimer) {
    header(machine, timer.cast());
    // SAFETY: the driver set this timer and has not cancelled it: its storage stays, as the page demands.
    let timer = unsafe { &*timer };
    let dpc = timer.dpc.load(Ordering::Relaxed) as *mut Kdpc;
    machine.dispatcher.change(std::ptr::from_ref(timer) as usize, || {
        timer.header.signal.store(1, Ordering::Release);
        // Before a waiter can see the timer: who flushes DPCs behind its wait must find this one.
        if !dpc.is_null() {
            dpc::insert(machine, dpc, std::ptr::null_mut(), std::ptr::null_mut());
        }
    });
}

impl Drop for Timers {
    fn drop(&mut self) {
        self.shared.table().stop = true;
        self.shared.changed.notify_all();
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != std::thread::current().id()
        {
            // A panic there has been reported by the panic itself.
            let _ = thread.join();
        }
    }
}

fn set(machine: &Machine, address: *mut Ktimer, due: i64, period: i32, dpc: *mut Kdpc) -> u8 {
    let kind = header(machine, address.cast()).kind;
    if kind != NOTIFICATION_TIMER && kind != SYNCHRONIZATION_TIMER {
        violation([0x3D, address as u64, u64::from(kind), 0], "a timer was set that was never initialised");
    }
    // SAFETY: as in `header`: resident storage of the driver's own.
    let timer = unsafe { &*address };
    let after = if due <= 0 {
        Duration::from_nanos(due.unsigned_abs().saturating_mul(100))
    } else {
        Duration::from_nanos((due as u64).saturating_sub(time::system_time()).saturating_mul(100))
    };
    let was_set = machine.timers.cancel(address as usize);
    timer.dpc.store(dpc as usize, Ordering::Relaxed);
    timer.period.store(period, Ordering::Relaxed);
    timer.header.signal.store(0, Ordering::Release);
    machine.timers.set(address as usize, after, Duration::from_millis(period.max(0) as u64));
    u8::from(was_set)
}

exports! {
    /// `KeInitializeTimer(Timer)`: a notification timer. The timer must be nonpaged memory.
    [DISPATCH_LEVEL, timer] fn KeInitializeTimer(machine, timer: *mut Header) {
        initialize_timer(machine, timer, NOTIFICATION_TIMER);
    }

    /// `KeInitializeTimerEx(Timer, Type)`: 0 a notification timer, 1 a synchronization timer.
    [DISPATCH_LEVEL, timer] fn KeInitializeTimerEx(machine, timer: *mut Header, kind: i32) {
        if !(0..=1).contains(&kind) {
            violation([0x3E, timer as u64, kind as u64, 0], "KeInitializeTimerEx with a type that does not exist");
        }
        initialize_timer(machine, timer, NOTIFICATION_TIMER + kind as u8);
    }

    /// `KeSetTimer(Timer, DueTime, Dpc)`, up to DISPATCH_LEVEL: negative is relative, 100 ns units. TRUE if it was set already.
    [DISPATCH_LEVEL, timer] fn KeSetTimer(machine, timer: *mut Ktimer, due: i64, dpc: *mut Kdpc) -> u8 {
        set(machine, timer, due, 0, dpc)
    }

    /// `KeSetTimerEx(Timer, DueTime, Period, Dpc)`: period in milliseconds, 0 once.
    [DISPATCH_LEVEL, timer] fn KeSetTimerEx(machine, timer: *mut Ktimer, due: i64, period: i32, dpc: *mut Kdpc) -> u8 {
        set(machine, timer, due, period, dpc)
    }

    /// `KeCancelTimer(Timer)`, up to DISPATCH_LEVEL: TRUE if it was set. Its DPC may still be queued.
    [DISPATCH_LEVEL, timer] fn KeCancelTimer(machine, timer: *mut Ktimer) -> u8 {
        u8::from(machine.timers.cancel(timer as usize))
    }

    /// `KeReadStateTimer(Timer)`, up to DISPATCH_LEVEL.
    [DISPATCH_LEVEL, timer] fn KeReadStateTimer(machine, timer: *mut Header) -> u8 {
        u8::from(header(machine, timer).signal.load(Ordering::Acquire) > 0)
    }
}

fn initialize_timer(machine: &Machine, timer: *mut Header, kind: u8) {
    initialize(machine, timer, kind, 0);
    let rest = timer.wrapping_add(1).cast::<u8>();
    // SAFETY: a KTIMER goes on behind its header for this many bytes.
    unsafe { std::ptr::write_bytes(rest, 0, size_of::<Ktimer>() - size_of::<Header>()) };
}
