//! Counts what the verifier does not: a reader of the stream of events.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use ntoskrnl::{Ddi, DdiResult, Event, PacketStage, Reader};
use serde::{Deserialize, Serialize};
use virtio_gpu::VirtioGpu;
use wddm_sys::STATUS_SUCCESS;

use crate::ledger::{Ledger, Number};

/// How commands that reached the device are counted.
type Posted = Box<dyn Fn() -> u64 + Send + Sync>;

/// The counters of one machine.
#[derive(Default)]
pub struct Counters {
    ledger: Arc<Ledger>,
    posted: OnceLock<Posted>,
    loading: OnceLock<Instant>,
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
    /// Writes to the device's notification register.
    pub doorbells: u64,
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

    /// Counters that are kept in `ledger`.
    pub fn new(ledger: Arc<Ledger>) -> Self {
        Self { ledger, ..Self::default() }
    }

    fn created(&self, took: Duration, succeeded: bool) {
        let commands = self.posted().saturating_sub(POSTED.get());
        self.ledger.max(Number::CommandsPerContext, commands);
        self.add(Number::Creations);
        self.ledger.add(Number::Creating, took.as_nanos() as u64);
        if let (true, Some(loading)) = (succeeded, self.loading.get()) {
            self.ledger.first(Number::ToFirstContext, loading.elapsed().as_nanos() as u64);
        }
    }

    fn posted(&self) -> u64 {
        self.posted.get().map_or(0, |posted| posted())
    }

    fn add(&self, to: Number) {
        self.ledger.add(to, 1);
    }

    /// The counters now.
    pub fn figures(&self) -> Figures {
        self.ledger.figures()
    }
}

impl Reader for Counters {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::DdiEnter { call } => {
                self.ledger.version(call.version);
                if call.ddi == Ddi::CreateContext {
                    POSTED.set(self.posted());
                }
            }
            Event::DdiReturn { call, result, took, .. } => {
                self.add(Number::DdiCalls);
                if call.ddi == Ddi::CreateContext {
                    self.created(*took, *result == DdiResult::Status(STATUS_SUCCESS));
                }
            }
            Event::CallbackEnter { callback, .. } => self.ledger.called(*callback),
            Event::KernelCall { .. } => self.add(Number::KernelCalls),
            Event::PoolAllocate { address, .. } if *address != 0 => self.add(Number::PoolAllocations),
            Event::PoolFree { .. } => self.add(Number::PoolFrees),
            Event::Mmio { bar, offset, write, .. } => {
                self.add(Number::RegisterAccesses);
                if *write && VirtioGpu::is_doorbell(*bar, *offset) {
                    self.add(Number::Doorbells);
                }
            }
            Event::PageIn { count, .. } => self.ledger.add(Number::PageIns, *count),
            Event::UserFault { .. } => self.add(Number::UserFaults),
            Event::Interrupt { .. } => self.add(Number::Interrupts),
            Event::Dpc { .. } => self.add(Number::Dpcs),
            Event::Packet { stage, .. } => {
                self.add(Number::Packets);
                if !matches!(
                    stage,
                    PacketStage::Queued
                        | PacketStage::Patched
                        | PacketStage::Submitted
                        | PacketStage::Completed
                ) {
                    self.add(Number::NotCompleted);
                }
            }
            _ => {}
        }
    }
}
