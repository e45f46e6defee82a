//! Counts what the verifier does not: a reader of the stream of events.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use ntoskrnl::{Callback, Ddi, DdiResult, Event, PacketStage, Reader};
use serde::{Deserialize, Serialize};
use wddm_sys::STATUS_SUCCESS;

/// How commands that reached the device are counted.
type Posted = Box<dyn Fn() -> u64 + Send + Sync>;

/// The counters of one machine.
pub struct Counters {
    posted: OnceLock<Posted>,
    commands_per_context: AtomicU64,
    callbacks: [AtomicU64; Callback::ALL.len()],
    ddi_calls: AtomicU64,
    not_completed: AtomicU64,
    packets: AtomicU64,
    kernel_calls: AtomicU64,
    pool_allocations: AtomicU64,
    pool_frees: AtomicU64,
    register_accesses: AtomicU64,
    interrupts: AtomicU64,
    dpcs: AtomicU64,
    page_ins: AtomicU64,
    user_faults: AtomicU64,
    loading: OnceLock<Instant>,
    to_first_context: OnceLock<Duration>,
    creations: AtomicU64,
    creating: AtomicU64,
}

/// The counters at one time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// The most commands that reached the control queue between entry and return of a CreateContext.
    pub commands_per_context: u64,
    /// Calls of the port driver by the driver, by name.
    pub callbacks: BTreeMap<String, u64>,
    /// Packets that ended otherwise than by completion: preempted, aborted, cancelled, faulted.
    pub not_completed: u64,
    /// Calls of kernel exports.
    pub kernel_calls: u64,
    /// Pool allocations.
    pub pool_allocations: u64,
    /// Pool blocks freed.
    pub pool_frees: u64,
    /// Reads and writes of device registers.
    pub register_accesses: u64,
    /// Calls of the interrupt routine.
    pub interrupts: u64,
    /// Deferred procedure calls.
    pub dpcs: u64,
    /// Touches that brought paged memory back.
    pub page_ins: u64,
    /// Guarded accesses to user memory that failed.
    pub user_faults: u64,
    /// From the loading of the driver to the return of the first CreateContext that succeeded.
    pub to_first_context: Option<Duration>,
    /// The mean time of a CreateContext, from the port driver's call to the return.
    pub create_context: Option<Duration>,
}

thread_local! {
    /// Commands posted when the CreateContext that runs on this thread began.
    static POSTED: Cell<u64> = const { Cell::new(0) };
}

fn add(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

fn get(counter: &AtomicU64) -> u64 {
    counter.load(Ordering::Relaxed)
}

impl Default for Counters {
    fn default() -> Self {
        let zero = || AtomicU64::new(0);
        Self {
            posted: OnceLock::new(),
            commands_per_context: zero(),
            callbacks: std::array::from_fn(|_| zero()),
            ddi_calls: zero(),
            not_completed: zero(),
            packets: zero(),
            kernel_calls: zero(),
            pool_allocations: zero(),
            pool_frees: zero(),
            register_accesses: zero(),
            interrupts: zero(),
            dpcs: zero(),
            page_ins: zero(),
            user_faults: zero(),
            loading: OnceLock::new(),
            to_first_context: OnceLock::new(),
            creations: zero(),
            creating: zero(),
        }
    }
}

impl Counters {
    /// Says how to count the commands that the driver has handed to the device. Only the first call has an effect.
    pub fn count_commands(&self, posted: impl Fn() -> u64 + Send + Sync + 'static) {
        // A machine has one device.
        let _ = self.posted.set(Box::new(posted));
    }

    /// The driver is about to be loaded. Only the first call has an effect.
    pub fn loading(&self) {
        self.loading.get_or_init(Instant::now);
    }

    fn created(&self, took: Duration, succeeded: bool) {
        let commands = self.posted().saturating_sub(POSTED.get());
        self.commands_per_context.fetch_max(commands, Ordering::Relaxed);
        add(&self.creations);
        self.creating.fetch_add(took.as_nanos() as u64, Ordering::Relaxed);
        if let (true, Some(loading)) = (succeeded, self.loading.get()) {
            self.to_first_context.get_or_init(|| loading.elapsed());
        }
    }

    /// A number that grows with every DDI call and every packet: it stands still when nothing happens.
    pub fn pulse(&self) -> u64 {
        get(&self.ddi_calls) + get(&self.packets)
    }

    fn posted(&self) -> u64 {
        self.posted.get().map_or(0, |posted| posted())
    }

    /// The counters now.
    pub fn figures(&self) -> Figures {
        let callbacks = Callback::ALL.iter().zip(&self.callbacks);
        Figures {
            commands_per_context: get(&self.commands_per_context),
            callbacks: callbacks
                .map(|(callback, n)| (callback.name().to_owned(), get(n)))
                .filter(|(_, n)| *n > 0)
                .collect(),
            not_completed: get(&self.not_completed),
            kernel_calls: get(&self.kernel_calls),
            pool_allocations: get(&self.pool_allocations),
            pool_frees: get(&self.pool_frees),
            register_accesses: get(&self.register_accesses),
            interrupts: get(&self.interrupts),
            dpcs: get(&self.dpcs),
            page_ins: get(&self.page_ins),
            user_faults: get(&self.user_faults),
            to_first_context: self.to_first_context.get().copied(),
            create_context: get(&self.creating).checked_div(get(&self.creations)).map(Duration::from_nanos),
        }
    }
}

impl Reader for Counters {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::DdiEnter { call } if call.ddi == Ddi::CreateContext => POSTED.set(self.posted()),
            Event::DdiReturn { call, result, took, .. } => {
                add(&self.ddi_calls);
                if call.ddi == Ddi::CreateContext {
                    self.created(*took, *result == DdiResult::Status(STATUS_SUCCESS));
                }
            }
            Event::CallbackEnter { callback, .. } => add(&self.callbacks[*callback as usize]),
            Event::KernelCall { .. } => add(&self.kernel_calls),
            Event::PoolAllocate { address, .. } if *address != 0 => add(&self.pool_allocations),
            Event::PoolFree { .. } => add(&self.pool_frees),
            Event::Mmio { .. } => add(&self.register_accesses),
            Event::PageIn { count, .. } => {
                self.page_ins.fetch_add(*count, Ordering::Relaxed);
            }
            Event::UserFault { .. } => add(&self.user_faults),
            Event::Interrupt { .. } => add(&self.interrupts),
            Event::Dpc { .. } => add(&self.dpcs),
            Event::Packet { stage, .. } => {
                add(&self.packets);
                if !matches!(
                    stage,
                    PacketStage::Queued
                        | PacketStage::Patched
                        | PacketStage::Submitted
                        | PacketStage::Completed
                ) {
                    add(&self.not_completed);
                }
            }
            _ => {}
        }
    }
}
