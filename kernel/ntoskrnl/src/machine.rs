//! A machine: all that the modules of this crate share.

use std::io;
use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock, Weak};
use std::thread::JoinHandle;

use crate::bugcheck::{self, bug_check, watchdog};
use crate::cpu::{CallCounts, Count, cpu, current_irql, thread_id};
use crate::dispatcher::Dispatcher;
use crate::etw::Providers;
use crate::events::{DdiCall, DdiResult, Event, PoolKind, Reader, Stream};
use crate::file::Volume;
use crate::io::{Io, Workers};
use crate::limit;
use crate::lookaside::Lookasides;
use crate::mdl::Descriptors;
use crate::mmio::Windows;
use crate::object::Objects;
use crate::paging::{PageOut, Paging, PagingCounts};
use crate::pci::{BusLock, BusMap};
use crate::pool::Pools;
use crate::process::Processes;
use crate::ram::Ram;
use crate::registry::Registry;
use crate::resource::Resources;
use crate::thread::Threads;
use crate::time::Resolution;
use crate::timer::Timers;
use crate::worker::Worker;

/// How a machine is built. `Config::default()` fits any limit of address space from about 512 MiB on (RLIMIT_AS).
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Size of RAM in bytes. None: 3 GiB, or a quarter of what RLIMIT_AS leaves if that is less. Sparse: only what is touched is
    /// used.
    pub ram_bytes: Option<u64>,
    /// Size of paged pool in bytes. None: 1 GiB, or a sixteenth of what RLIMIT_AS leaves. Sparse.
    pub paged_pool_bytes: Option<usize>,
    /// The most that driver allocations from both pools may have at once, bytes, as asked for. None: what fits.
    pub pool_limit: Option<usize>,
    /// When paged memory goes out.
    pub page_out: PageOut,
}

const DEFAULT_RAM: u64 = 3 << 30;
const DEFAULT_PAGED: u64 = 1 << 30;
const LEAST: u64 = 16 << 20;

/// A machine: RAM, pools, processors, devices. Several may live in one process; a thread belongs to the one that it has
/// entered last ([`Machine::enter`]).
pub struct Machine {
    pub(crate) ram: Arc<Ram>,
    pub(crate) paging: Arc<Paging>,
    pub(crate) pools: Pools,
    pub(crate) stream: Stream,
    pub(crate) dispatcher: Dispatcher,
    pub(crate) descriptors: Descriptors,
    pub(crate) bus: BusLock,
    pub(crate) windows: Windows,
    pub(crate) dpcs: Worker,
    pub(crate) interrupts: Worker,
    pub(crate) timers: Timers,
    pub(crate) processes: Processes,
    pub(crate) threads: Threads,
    pub(crate) resources: Resources,
    pub(crate) lookasides: Lookasides,
    pub(crate) providers: Providers,
    pub(crate) resolution: Resolution,
    pub(crate) work: Workers,
    pub(crate) objects: Objects,
    pub(crate) io: Io,
    pub(crate) registry: Registry,
    pub(crate) volume: Volume,
}

/// The DDI in progress on this thread, for as long as this lives.
struct Named {
    outer: Option<DdiCall>,
    outer_number: u64,
}

impl Named {
    fn new(call: &DdiCall) -> Self {
        let (outer, outer_number) = cpu(|c| (c.ddi.replace(Some(*call)), watchdog::inside(c, call.seq)));
        Self { outer, outer_number }
    }
}

impl Drop for Named {
    fn drop(&mut self) {
        cpu(|c| {
            c.ddi.set(self.outer);
            watchdog::inside(c, self.outer_number);
        });
    }
}

/// How the machine's own threads find it, once it is there.
pub(crate) type Home = OnceLock<Weak<Machine>>;

/// What driver code has and must have given back before it is unloaded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Blocks of both pools.
    pub pool_blocks: u64,
    /// Their bytes, as asked for.
    pub pool_bytes: u64,
    /// Allocations of contiguous memory.
    pub contiguous: u64,
    /// Their bytes, as asked for.
    pub contiguous_bytes: u64,
    /// MDLs of IoAllocateMdl.
    pub mdls: u64,
    /// Mappings of MDLs.
    pub mappings: u64,
    /// Mappings of device registers.
    pub io_mappings: u64,
    /// System threads that have not ended.
    pub threads: u64,
    /// Resources (ERESOURCE) that were initialised and not deleted.
    pub resources: u64,
    /// Lookaside lists that were initialised and not deleted.
    pub lookaside_lists: u64,
    /// Providers of event tracing that are registered.
    pub trace_providers: u64,
    /// Handles that are open.
    pub handles: u64,
    /// Device objects of IoCreateDevice.
    pub devices: u64,
    /// I/O request packets.
    pub irps: u64,
    /// Work items of IoAllocateWorkItem.
    pub work_items: u64,
}

impl Balance {
    /// Whether nothing is held.
    pub fn is_clear(&self) -> bool {
        *self == Self::default()
    }
}

impl Machine {
    /// Builds a machine and installs the process's fault handler.
    ///
    /// # Errors
    /// What the host answers to a request for memory or a thread.
    pub fn new(config: Config) -> io::Result<Arc<Self>> {
        crate::fault::install();
        let left = limit::begin().unwrap_or(u64::MAX);
        let ram_bytes = config.ram_bytes.unwrap_or_else(|| DEFAULT_RAM.min(left / 4).max(LEAST));
        let paged = config
            .paged_pool_bytes
            .unwrap_or_else(|| DEFAULT_PAGED.min(left / 16).max(LEAST) as usize)
            .next_multiple_of(crate::map::PAGE);
        let ram = Arc::new(Ram::new(ram_bytes)?);
        let paging = Arc::new(Paging::new(config.page_out, paged)?);
        let pools = Pools::new(&ram, &paging, config.pool_limit);
        crate::instruction::prepare();
        let home = Arc::new(Home::default());
        let machine = Arc::new(Self {
            bus: BusLock::new(BusMap::new(ram.len())),
            ram,
            paging,
            pools,
            stream: Stream::default(),
            dispatcher: Dispatcher::new(),
            descriptors: Descriptors::default(),
            windows: Windows::default(),
            dpcs: Worker::start("dpc", home.clone())?,
            interrupts: Worker::start("interrupt", home.clone())?,
            timers: Timers::start(home.clone())?,
            processes: Processes::default(),
            threads: Threads::default(),
            resources: Resources::default(),
            lookasides: Lookasides::default(),
            providers: Providers::default(),
            resolution: Resolution::default(),
            work: Workers::new(home.clone()),
            objects: Objects::default(),
            io: Io::new(),
            registry: Registry::new(),
            volume: Volume::default(),
        });
        machine.objects.insert(machine.processes.system().clone());
        // Nothing is queued before this function returns.
        let _ = home.set(Arc::downgrade(&machine));
        Volume::mount(&machine).map_err(|_| io::ErrorKind::OutOfMemory)?;
        Ok(machine)
    }

    /// The RAM.
    pub fn ram(&self) -> &Arc<Ram> {
        &self.ram
    }

    /// The driver's pools: balances and limits.
    pub fn pools(&self) -> &Pools {
        &self.pools
    }

    /// What driver code has of the machine's memory now.
    pub fn balance(&self) -> Balance {
        let (contiguous, contiguous_bytes, mdls, mappings) = self.descriptors.counts();
        let pools = [PoolKind::NonPaged, PoolKind::Paged].map(|kind| self.pools.total(kind));
        Balance {
            pool_blocks: pools.iter().map(|p| p.blocks).sum(),
            pool_bytes: pools.iter().map(|p| p.bytes).sum(),
            contiguous: contiguous as u64,
            contiguous_bytes: contiguous_bytes as u64,
            mdls: mdls as u64,
            mappings: mappings as u64,
            io_mappings: self.io_mappings() as u64,
            threads: self.threads.running(),
            resources: self.resources.count() as u64,
            lookaside_lists: self.lookasides.count() as u64,
            trace_providers: self.providers.count() as u64,
            handles: self.objects.open_handles() as u64,
            devices: self.io.devices.load(Ordering::Relaxed) as u64,
            irps: self.io.packets() as u64,
            work_items: self.work.item_count() as u64,
        }
    }

    /// Stops the machine if `address` lies in paged memory: what must be resident is not there at DISPATCH_LEVEL.
    pub(crate) fn require_nonpaged(&self, address: usize, note: &str) {
        if self.paging.contains(address) {
            let irql = u64::from(current_irql());
            bug_check(bugcheck::DRIVER_IRQL_NOT_LESS_OR_EQUAL, [address as u64, irql, 0, 0], note);
        }
    }

    /// Starts a thread that is inside the machine, a system thread, at PASSIVE_LEVEL.
    ///
    /// # Errors
    /// What the host answers.
    pub fn spawn<T: Send + 'static>(
        self: &Arc<Self>,
        name: &str,
        f: impl FnOnce() -> T + Send + 'static,
    ) -> io::Result<JoinHandle<T>> {
        let machine = self.clone();
        std::thread::Builder::new().name(name.to_owned()).spawn(move || {
            let _inside = machine.enter();
            cpu(|c| c.system.set(true));
            f()
        })
    }

    /// Adds a reader of the stream of events.
    pub fn add_reader(&self, reader: Arc<dyn Reader>) {
        self.stream.add(reader);
    }

    /// Puts an event into the stream.
    pub fn emit(&self, event: &Event<'_>) {
        if !self.stream.active() {
            return;
        }
        cpu(|c| {
            for (address, rip, count) in c.take_page_ins() {
                self.stream.emit(&Event::PageIn { address, rip, count });
            }
        });
        self.stream.emit(event);
    }

    /// Whether anyone reads the stream: lets a caller skip the work of making an event.
    pub fn has_readers(&self) -> bool {
        self.stream.active()
    }

    /// Takes all paged memory out, until it is touched.
    pub fn page_out(&self) {
        self.paging.page_out();
    }

    /// How often paged memory came and went.
    pub fn paging_counts(&self) -> PagingCounts {
        self.paging.counts()
    }

    /// The one way from the port driver into the miniport: numbers the call, pages out if the machine is built so, tells the stream
    /// before and after, names the DDI in a bug check, and checks that the driver comes back at its IRQL. The thread
    /// must be inside the machine, at the IRQL of the call ([`Machine::raise`]).
    ///
    /// Answers the driver's result and what the call used on this thread.
    ///
    /// # Panics
    /// If the thread is not inside this machine.
    pub fn ddi<R: Copy + Into<DdiResult>>(
        &self,
        mut call: DdiCall,
        f: impl FnOnce() -> R,
    ) -> (R, CallCounts) {
        self.assert_inside();
        call.seq = self.stream.calls.fetch_add(1, Ordering::Relaxed) + 1;
        call.irql = current_irql();
        call.thread = thread_id();
        if self.paging.policy() == PageOut::BeforeEveryDdi {
            self.page_out();
        }
        self.emit(&Event::DdiEnter { call: &call });
        let before = crate::call_counts();
        let began = std::time::Instant::now();
        let result = {
            let _named = Named::new(&call);
            f()
        };
        let took = began.elapsed();
        let counts = crate::call_counts().since(&before);
        if current_irql() != call.irql {
            let _named = Named::new(&call);
            bug_check(
                bugcheck::IRQL_UNEXPECTED_VALUE,
                [u64::from(current_irql()), u64::from(call.irql), call.ddi as u64, 0],
                "the driver returned at another IRQL than it was called at",
            );
        }
        self.emit(&Event::DdiReturn { call: &call, result: result.into(), counts: &counts, took });
        (result, counts)
    }

    pub(crate) fn assert_inside(&self) {
        let inside = cpu(|c| c.machine().is_some_and(|machine| std::ptr::eq(machine, self)));
        assert!(inside, "the thread has not entered this machine");
    }

    pub(crate) fn count(&self, what: Count, by: u64) {
        cpu(|c| c.count(what, by));
    }
}
