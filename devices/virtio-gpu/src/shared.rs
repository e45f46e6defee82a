//! What the register side and the worker share, and how they wake each other.
//!
//! Lock order: dma, then transport, then config, then any one of the rest. The bus is never called with one held, so
//! that an interrupt handler it runs at once may come back to the registers.

use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use pci::Bus;

use crate::fault::{Faults, Stall};
use crate::msix;
use crate::pci::ConfigSpace;
use crate::stats::Stats;
use crate::transport::{CONTROL, Transport};
use crate::worker::Job;

const ISR_QUEUE: u8 = 1;
const ISR_CONFIG: u8 = 2;

/// A lock is as good after a panic as before: what it guards is valid after every statement.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the worker waits for.
#[derive(Default)]
pub struct Wake {
    pub quit: bool,
    pub reset: bool,
    pub kicked: bool,
    /// Tokens of finished fences.
    pub fences: Vec<u64>,
    /// The worker waits, and holds no command that it will answer by itself.
    pub resting: bool,
}

pub struct Config {
    pub space: ConfigSpace,
    pub msix: msix::Table,
}

pub struct Shared {
    pub config: Mutex<Config>,
    pub transport: Mutex<Transport>,
    pub wake: Mutex<Wake>,
    pub bell: Condvar,
    /// Rung with the bell, and when the worker comes to rest.
    pub rest: Condvar,
    /// Held while the worker touches guest memory.
    pub dma: Mutex<()>,
    pub stats: Mutex<Stats>,
    pub faults: Faults,
    pub doorbells: AtomicU64,
    pub mmio: AtomicU64,
    interrupts: AtomicU64,
    bus: OnceLock<Arc<dyn Bus>>,
    bus_master: AtomicBool,
    running: AtomicBool,
    stall: AtomicU8,
    gone: AtomicBool,
    isr: AtomicU8,
    /// The level last told to the bus.
    pin: AtomicBool,
}

impl Shared {
    pub fn new(transport: Transport, vga: bool) -> Self {
        Self {
            config: Mutex::new(Config { space: ConfigSpace::new(vga), msix: msix::Table::new() }),
            transport: Mutex::new(transport),
            wake: Mutex::default(),
            bell: Condvar::new(),
            rest: Condvar::new(),
            dma: Mutex::default(),
            stats: Mutex::default(),
            faults: Faults::default(),
            doorbells: AtomicU64::new(0),
            mmio: AtomicU64::new(0),
            interrupts: AtomicU64::new(0),
            bus: OnceLock::new(),
            bus_master: AtomicBool::new(false),
            running: AtomicBool::new(false),
            stall: AtomicU8::new(0),
            gone: AtomicBool::new(false),
            isr: AtomicU8::new(0),
            pin: AtomicBool::new(false),
        }
    }

    pub fn plug(&self, bus: Arc<dyn Bus>) {
        // A second attach breaks the caller's contract; the first bus stays.
        let _ = self.bus.set(bus);
    }

    /// Changes what the worker waits for.
    pub fn ring(&self, change: impl FnOnce(&mut Wake)) {
        change(&mut lock(&self.wake));
        self.bell.notify_all();
        self.rest.notify_all();
    }

    /// Waits for the bell. Whether it took longer than `pause`.
    pub fn wait<'a>(
        &self,
        wake: MutexGuard<'a, Wake>,
        pause: Option<Duration>,
    ) -> (MutexGuard<'a, Wake>, bool) {
        match pause {
            None => (self.bell.wait(wake).unwrap_or_else(PoisonError::into_inner), false),
            Some(pause) => {
                let waited = self.bell.wait_timeout(wake, pause);
                let (wake, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
                (wake, timeout.timed_out())
            }
        }
    }

    /// Waits until the worker has nothing to do that it may do.
    pub fn flush(&self) {
        let mut wake = lock(&self.wake);
        while !(wake.quit || wake.resting && self.next(&wake).is_none()) {
            wake = self.rest.wait(wake).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// What the worker is to do next, but for what it holds.
    pub fn next(&self, wake: &Wake) -> Option<Job> {
        if wake.quit {
            Some(Job::Quit)
        } else if wake.reset && self.stall() != Stall::Everything {
            Some(Job::Reset)
        } else if (wake.kicked || !wake.fences.is_empty()) && self.may_work() {
            Some(Job::Serve)
        } else {
            None
        }
    }

    pub fn fence_done(&self, token: u64) {
        self.ring(|wake| wake.fences.push(token));
    }

    /// Whether the queues may be served now. What is not served waits.
    pub fn may_work(&self) -> bool {
        self.running.load(Ordering::SeqCst)
            && self.bus_master.load(Ordering::SeqCst)
            && self.stall() == Stall::None
            && !self.gone()
    }

    pub fn gone(&self) -> bool {
        self.gone.load(Ordering::SeqCst)
    }

    pub fn stall(&self) -> Stall {
        match self.stall.load(Ordering::SeqCst) {
            0 => Stall::None,
            1 => Stall::Commands,
            _ => Stall::Everything,
        }
    }

    /// Stalls or goes on. After a stall is set the worker touches no guest memory.
    pub fn set_stall(&self, stall: Stall) {
        self.stall.store(stall as u8, Ordering::SeqCst);
        drop(lock(&self.dma));
        self.ring(|_| {});
    }

    /// Ends the device for ever. The worker touches no guest memory afterwards.
    pub fn vanish(&self) {
        self.gone.store(true, Ordering::SeqCst);
        drop(lock(&self.dma));
        self.ring(|wake| wake.quit = true);
    }

    /// Takes note of a changed transport status.
    pub fn update_running(&self, running: bool) {
        self.running.store(running, Ordering::SeqCst);
    }

    /// Takes note of a write to configuration space. When bus mastering went off, no guest memory is touched any more
    /// once this returns.
    pub fn config_changed(&self) {
        let on = lock(&self.config).space.bus_master();
        let was = self.bus_master.swap(on, Ordering::SeqCst);
        if was && !on {
            drop(lock(&self.dma));
        }
        if on {
            self.ring(|_| {});
        }
        self.deliver();
    }

    /// Asks the driver to reset the device.
    pub fn needs_reset(&self) {
        let (news, told) = {
            let mut transport = lock(&self.transport);
            let news = transport.set_needs_reset();
            self.update_running(transport.running());
            (news, transport.driver_ok())
        };
        if news {
            lock(&self.stats).needs_reset += 1;
        }
        if news && told {
            self.interrupt_from(None);
        }
    }

    pub fn finish_reset(&self) {
        let mut transport = lock(&self.transport);
        {
            let mut wake = lock(&self.wake);
            wake.reset = false;
            wake.kicked = false;
            wake.fences.clear();
        }
        self.isr.store(0, Ordering::SeqCst);
        lock(&self.config).msix.clear_pending();
        // Last, as the driver waits for it.
        transport.finish_reset();
        drop(transport);
        self.update_pin();
    }

    /// Interrupts for a queue, if there is one to interrupt for.
    pub fn interrupt(&self, queue: Option<usize>) {
        if queue.is_some() {
            self.interrupt_from(queue);
        }
    }

    /// Interrupts for a queue, or for the configuration.
    fn interrupt_from(&self, queue: Option<usize>) {
        {
            let mut transport = lock(&self.transport);
            let vector = match queue {
                Some(index) => transport.queue(index).map_or(u16::MAX, |slot| slot.vector),
                None => transport.config_vector(),
            };
            let mut config = lock(&self.config);
            if config.space.msix_enabled() {
                config.msix.raise(vector);
            } else {
                self.isr.fetch_or(if queue.is_some() { ISR_QUEUE } else { ISR_CONFIG }, Ordering::SeqCst);
            }
        }
        self.deliver();
    }

    /// Reads the interrupt status, which clears it.
    pub fn read_isr(&self) -> u8 {
        let isr = self.isr.swap(0, Ordering::SeqCst);
        self.update_pin();
        isr
    }

    /// Whether the function wants its pin asserted, disabled or not.
    pub fn interrupt_status(&self) -> bool {
        self.isr.load(Ordering::SeqCst) != 0
    }

    /// Sends the messages that may go, and sets the pin.
    pub fn deliver(&self) {
        loop {
            let message = {
                let mut config = lock(&self.config);
                let space = &config.space;
                let open = space.msix_enabled() && !space.msix_masked() && space.bus_master();
                if open && !self.gone() { config.msix.deliver() } else { None }
            };
            let Some((address, data)) = message else { break };
            self.interrupts.fetch_add(1, Ordering::Relaxed);
            if let Some(bus) = self.bus.get() {
                bus.msi(address, data);
            }
        }
        self.update_pin();
    }

    /// Brings the bus to the level that the status asks for. Two threads may do so at once: each looks again after it
    /// told the bus, so that the last word is right.
    pub fn update_pin(&self) {
        let mut told = None;
        loop {
            let want = self.interrupt_status() && lock(&self.config).space.intx_enabled() && !self.gone();
            let known = self.pin.swap(want, Ordering::SeqCst) == want;
            if told == Some(want) || (told.is_none() && known) {
                return;
            }
            if want {
                self.interrupts.fetch_add(1, Ordering::Relaxed);
            }
            if let Some(bus) = self.bus.get() {
                bus.intx(want);
            }
            told = Some(want);
        }
    }

    /// All counters now.
    pub fn snapshot(&self) -> Stats {
        let mut stats = lock(&self.stats).clone();
        stats.doorbells = self.doorbells.load(Ordering::Relaxed);
        stats.mmio = self.mmio.load(Ordering::Relaxed);
        stats.interrupts = self.interrupts.load(Ordering::Relaxed);
        stats.breaches.clone_from(lock(&self.transport).conduct.breaches());
        stats
    }

    pub fn message(&self) -> Option<u16> {
        lock(&self.transport).message(CONTROL)
    }

    pub fn posted(&self) -> u64 {
        lock(&self.transport).posted(CONTROL)
    }
}
