//! What the machine knows of the thread that runs: its IRQL, what it holds, what it has used.
//!
//! An OS thread that has entered a machine is a processor of it. The state lies in constant thread-local cells without
//! destructors, so that the fault handler may read it.
#![allow(unsafe_code)]

use std::cell::Cell;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::Machine;
use crate::bugcheck::watchdog;
use crate::events::DdiCall;
use crate::fault::AltStack;

/// `PASSIVE_LEVEL`.
pub const PASSIVE_LEVEL: u8 = 0;
/// `APC_LEVEL`.
pub const APC_LEVEL: u8 = 1;
/// `DISPATCH_LEVEL`.
pub const DISPATCH_LEVEL: u8 = 2;
/// The level at which the machine delivers every device interrupt.
pub const DEVICE_LEVEL: u8 = 5;
/// `HIGH_LEVEL`.
pub const HIGH_LEVEL: u8 = 15;

macro_rules! counts {
    ($($(#[$meta:meta])* $field:ident $variant:ident,)*) => {
        /// What driver code used on one thread. Every number only grows; differences are what calls cost.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct CallCounts { $($(#[$meta])* pub $field: u64,)* }

        #[derive(Clone, Copy)]
        pub(crate) enum Count { $($variant,)* }

        const COUNTS: usize = [$(Count::$variant,)*].len();

        impl CallCounts {
            fn read(cells: &[Cell<u64>; COUNTS]) -> Self {
                Self { $($field: cells[Count::$variant as usize].get(),)* }
            }

            /// What was used since `earlier`.
            pub fn since(&self, earlier: &Self) -> Self {
                Self { $($field: self.$field.wrapping_sub(earlier.$field),)* }
            }
        }
    };
}

counts! {
    /// Pool allocations that were granted.
    pool_allocations PoolAllocations,
    /// Pool blocks given back.
    pool_frees PoolFrees,
    /// Bytes of pool asked for and granted.
    pool_bytes PoolBytes,
    /// Other allocations granted: contiguous memory, MDLs, mappings.
    other_allocations OtherAllocations,
    /// Allocations refused, for lack of memory or by a fault plan.
    refusals Refusals,
    /// Spin locks, fast mutexes and other kernel locks taken.
    locks Locks,
    /// Waits on dispatcher objects and delays.
    waits Waits,
    /// Calls of kernel exports, all of them.
    kernel_calls KernelCalls,
    /// Reads of device registers.
    mmio_reads MmioReads,
    /// Writes to device registers.
    mmio_writes MmioWrites,
    /// Touches of paged memory that had to bring it back.
    page_ins PageIns,
}

const HELD: usize = 16;
const FAULTS: usize = 16;
const WATCHES: usize = 16;

pub(crate) struct Cpu {
    machine: Cell<*const Machine>,
    id: Cell<u64>,
    pub(crate) irql: Cell<u8>,
    depth: Cell<u32>,
    pub(crate) system: Cell<bool>,
    /// The DDI call in progress. A copy: the port's lies on the stack, which a driver may have spoilt.
    pub(crate) ddi: Cell<Option<DdiCall>>,
    pub(crate) faulting: Cell<u32>,
    /// The registers of the code that a signal handler on this thread interrupted, or null.
    pub(crate) context: Cell<*const libc::ucontext_t>,
    /// Whether DriverEntry runs on this thread.
    pub(crate) entry: Cell<bool>,
    /// The thread's place in the watchdog's table.
    pub(crate) watched_as: Cell<Option<usize>>,
    pub(crate) fail_at: Cell<u64>,
    pub(crate) allocations: Cell<u64>,
    pub(crate) failed: Cell<u64>,
    pub(crate) fault_address: Cell<usize>,
    pub(crate) fault_rip: Cell<usize>,
    /// The first of the watched pages that the next instruction may touch, or 0.
    pub(crate) stepping: Cell<usize>,
    fault_count: Cell<u64>,
    /// Address and instruction of the last page faults that the stream has not been told of.
    faults: [Cell<(usize, usize)>; FAULTS],
    pub(crate) same_fault: Cell<u32>,
    /// How many askers want the thread to go on behind breakpoints.
    pub(crate) goes_on: Cell<u32>,
    /// The first breakpoint that it went on behind.
    pub(crate) broke: Cell<Option<crate::debugger::Break>>,
    counts: [Cell<u64>; COUNTS],
    held: [Cell<usize>; HELD],
    held_len: Cell<usize>,
    watches: [Cell<(usize, usize, &'static str)>; WATCHES],
    watches_len: Cell<usize>,
}

thread_local! {
    static CPU: Cpu = const {
        Cpu {
            machine: Cell::new(std::ptr::null()),
            id: Cell::new(0),
            irql: Cell::new(PASSIVE_LEVEL),
            depth: Cell::new(0),
            system: Cell::new(false),
            ddi: Cell::new(None),
            faulting: Cell::new(0),
            context: Cell::new(std::ptr::null()),
            entry: Cell::new(false),
            watched_as: Cell::new(None),
            fail_at: Cell::new(0),
            allocations: Cell::new(0),
            failed: Cell::new(0),
            fault_address: Cell::new(0),
            fault_rip: Cell::new(0),
            stepping: Cell::new(0),
            fault_count: Cell::new(0),
            faults: [const { Cell::new((0, 0)) }; FAULTS],
            same_fault: Cell::new(0),
            goes_on: Cell::new(0),
            broke: Cell::new(None),
            counts: [const { Cell::new(0) }; COUNTS],
            held: [const { Cell::new(0) }; HELD],
            held_len: Cell::new(0),
            watches: [const { Cell::new((0, 0, "")) }; WATCHES],
            watches_len: Cell::new(0),
        }
    };
}

/// Runs `f` with this thread's state.
pub(crate) fn cpu<R>(f: impl FnOnce(&Cpu) -> R) -> R {
    CPU.with(f)
}

impl Cpu {
    /// The machine of this thread. Only good while the thread stays inside it.
    pub(crate) fn machine(&self) -> Option<&Machine> {
        // SAFETY: the pointer is set by `Guard`, which holds the Arc until it has put the former value back.
        unsafe { self.machine.get().as_ref() }
    }

    pub(crate) fn count(&self, what: Count, by: u64) {
        let cell = &self.counts[what as usize];
        cell.set(cell.get().wrapping_add(by));
    }

    pub(crate) fn counts(&self) -> CallCounts {
        CallCounts::read(&self.counts)
    }

    pub(crate) fn id(&self) -> u64 {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        if self.id.get() == 0 {
            self.id.set(NEXT.fetch_add(1, Ordering::Relaxed));
        }
        self.id.get()
    }

    /// Notes a held lock; a driver that holds more than the table has room for is only tracked by IRQL.
    pub(crate) fn hold(&self, lock: usize) {
        let n = self.held_len.get();
        if let Some(cell) = self.held.get(n) {
            cell.set(lock);
            self.held_len.set(n + 1);
        }
    }

    pub(crate) fn unhold(&self, lock: usize) {
        let n = self.held_len.get();
        if let Some(at) = (0..n).rev().find(|&i| self.held[i].get() == lock) {
            for i in at..n - 1 {
                self.held[i].set(self.held[i + 1].get());
            }
            self.held_len.set(n - 1);
        }
    }

    /// Notes a touch that brought paged memory back.
    pub(crate) fn note_page_in(&self, address: usize, rip: usize) {
        let n = self.fault_count.get();
        self.faults[n as usize % FAULTS].set((address, rip));
        self.fault_count.set(n + 1);
    }

    /// The page-ins that were not told of yet: address, instruction, and how many the entry stands for. The oldest stands
    /// for those that there was no room for.
    pub(crate) fn take_page_ins(&self) -> impl Iterator<Item = (usize, usize, u64)> + '_ {
        let n = self.fault_count.replace(0);
        let first = n.saturating_sub(FAULTS as u64);
        (first..n).map(move |at| {
            let (address, rip) = self.faults[at as usize % FAULTS].get();
            (address, rip, if at == first { first + 1 } else { 1 })
        })
    }

    /// Notes which rule a fault in a range breaks. Ranges beyond the table's end go unnamed.
    pub(crate) fn watch(&self, start: usize, end: usize, rule: &'static str) {
        let n = self.watches_len.get();
        if let Some(cell) = self.watches.get(n) {
            cell.set((start, end, rule));
        }
        self.watches_len.set(n + 1);
    }

    pub(crate) fn unwatch(&self) {
        self.watches_len.set(self.watches_len.get() - 1);
    }

    /// The rule that a fault at `address` breaks, or "".
    pub(crate) fn watched(&self, address: usize) -> &'static str {
        let n = self.watches_len.get().min(WATCHES);
        let hit = self.watches[..n].iter().rev().map(Cell::get).find(|w| (w.0..w.1).contains(&address));
        hit.map_or("", |w| w.2)
    }

    pub(crate) fn held(&self) -> usize {
        self.held_len.get()
    }
}

/// The DDI call that runs on this thread, if one does.
pub fn current_call() -> Option<DdiCall> {
    cpu(|c| c.ddi.get())
}

/// A number of this OS thread, from 1, the same for its whole life.
pub fn thread_id() -> u64 {
    cpu(Cpu::id)
}

/// What driver code has used on this thread so far.
pub fn call_counts() -> CallCounts {
    cpu(Cpu::counts)
}

/// The IRQL of this thread.
pub fn current_irql() -> u8 {
    cpu(|c| c.irql.get())
}

/// How many spin locks and fast mutexes driver code holds on this thread (at most 16 are counted).
pub fn held_locks() -> usize {
    cpu(Cpu::held)
}

/// The stay of a thread inside a machine. Dropping it leaves, at the IRQL at which the thread came. Several on one thread
/// must be dropped in the reverse order of their making, as locals are.
pub struct Guard {
    previous: *const Machine,
    previous_irql: u8,
    previous_ddi: Option<DdiCall>,
    stack: Option<AltStack>,
    machine: Arc<Machine>,
    _stays: PhantomData<*const ()>,
}

impl Machine {
    /// Makes the calling thread a processor of this machine, at PASSIVE_LEVEL (or, if it already is one, at the level
    /// it has). Nests, also over several machines.
    pub fn enter(self: &Arc<Self>) -> Guard {
        cpu(|c| {
            c.id();
            let previous = c.machine.get();
            let mut guard = Guard {
                previous,
                previous_irql: c.irql.get(),
                previous_ddi: c.ddi.get(),
                stack: None,
                machine: self.clone(),
                _stays: PhantomData,
            };
            if c.depth.get() == 0 {
                guard.stack = AltStack::install();
                watchdog::enter(c);
                crate::seh::prepare_thread();
                crate::kpcr::enter();
            }
            c.depth.set(c.depth.get() + 1);
            if !std::ptr::eq(previous, Arc::as_ptr(self)) {
                c.machine.set(Arc::as_ptr(self));
                c.irql.set(PASSIVE_LEVEL);
                c.ddi.set(None);
            }
            guard
        })
    }

    /// The machine that this thread is inside of.
    pub fn current() -> Option<Arc<Machine>> {
        cpu(|c| {
            c.machine().map(|machine| {
                // SAFETY: `machine` points into a live Arc (see `Cpu::machine`), of which this makes one more.
                unsafe {
                    Arc::increment_strong_count(machine);
                    Arc::from_raw(machine)
                }
            })
        })
    }

    /// Runs `f` with the machine of this thread.
    ///
    /// # Panics
    /// If the thread is inside no machine: kernel exports only work on threads that have entered one.
    pub(crate) fn with<R>(f: impl FnOnce(&Machine) -> R) -> R {
        cpu(|c| f(c.machine().expect("a kernel export was called on a thread that is inside no machine")))
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        cpu(|c| {
            if !std::ptr::eq(self.previous, Arc::as_ptr(&self.machine)) {
                crate::irql::set_level(&self.machine, PASSIVE_LEVEL);
                c.machine.set(self.previous);
                c.irql.set(self.previous_irql);
                c.ddi.set(self.previous_ddi);
            }
            c.depth.set(c.depth.get() - 1);
            if c.depth.get() == 0 {
                crate::kpcr::leave();
                watchdog::leave(c);
            }
        });
        drop(self.stack.take());
    }
}
