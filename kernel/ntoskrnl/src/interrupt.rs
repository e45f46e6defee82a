//! Interrupts: connected, delivered on the machine's interrupt thread at device level, excluded by `synchronize`.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError, Weak};

use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{DEVICE_LEVEL, thread_id};
use crate::events::Event;
use crate::pci::PciSlot;
use crate::worker::Job;

/// What the driver's interrupt routine is called through: the message number (0 for a line) in, "it was mine" out.
pub type Handler = Arc<dyn Fn(u32) -> bool + Send + Sync>;

/// The most messages that one connection has.
pub const MAX_MESSAGES: u16 = 64;
/// Calls of an interrupt routine in a row that leave a line asserted, after which the machine masks it.
pub const STORM: u32 = 10_000;

/// How a function interrupts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InterruptKind {
    /// By MSI-X, with this many messages, 1 to 64.
    Msix(u16),
    /// By its INTx pin.
    Intx,
}

/// The lock that an interrupt routine and `synchronize` share.
#[derive(Default)]
struct InterruptLock {
    owner: Mutex<u64>,
    free: Condvar,
}

impl InterruptLock {
    fn with<R>(&self, f: impl FnOnce() -> R) -> R {
        struct Release<'a>(&'a InterruptLock);
        impl Drop for Release<'_> {
            fn drop(&mut self) {
                *self.0.owner.lock().unwrap_or_else(PoisonError::into_inner) = 0;
                self.0.free.notify_one();
            }
        }
        let me = thread_id();
        let mut owner = self.owner.lock().unwrap_or_else(PoisonError::into_inner);
        if *owner == me {
            bug_check(
                bugcheck::SPIN_LOCK_ALREADY_OWNED,
                [std::ptr::from_ref(self) as u64, 0, 0, 0],
                "the interrupt lock was taken by the thread that holds it",
            );
        }
        while *owner != 0 {
            owner = self.free.wait(owner).unwrap_or_else(PoisonError::into_inner);
        }
        *owner = me;
        drop(owner);
        let _release = Release(self);
        f()
    }
}

pub(crate) struct Connection {
    slot: Weak<PciSlot>,
    number: usize,
    kind: InterruptKind,
    handler: Handler,
    lock: InterruptLock,
    connected: AtomicBool,
    pending: AtomicU64,
    line: AtomicBool,
    line_queued: AtomicBool,
    masked: AtomicBool,
}

impl Connection {
    pub(crate) fn new(slot: &Arc<PciSlot>, kind: InterruptKind, handler: Handler) -> Arc<Self> {
        Arc::new(Self {
            slot: Arc::downgrade(slot),
            number: slot.number(),
            kind,
            handler,
            lock: InterruptLock::default(),
            connected: AtomicBool::new(true),
            pending: AtomicU64::new(0),
            line: AtomicBool::new(false),
            line_queued: AtomicBool::new(false),
            masked: AtomicBool::new(false),
        })
    }

    /// A message has come from the device.
    pub(crate) fn message(self: &Arc<Self>, machine: &Machine, message: u32) {
        let InterruptKind::Msix(count) = self.kind else { return };
        if message >= u32::from(count)
            || self.pending.fetch_or(1 << message, Ordering::AcqRel) & 1 << message != 0
        {
            return;
        }
        let this = self.clone();
        machine.interrupts.push(Job {
            key: 0,
            run: Box::new(move |machine| {
                // Cleared before the call: what comes during it is another interrupt.
                this.pending.fetch_and(!(1 << message), Ordering::AcqRel);
                this.deliver(machine, message);
            }),
        });
    }

    /// The device's pin has changed.
    pub(crate) fn level(self: &Arc<Self>, machine: &Machine, asserted: bool) {
        self.line.store(asserted, Ordering::Release);
        if !asserted {
            self.masked.store(false, Ordering::Release);
        } else if self.kind == InterruptKind::Intx && !self.line_queued.swap(true, Ordering::AcqRel) {
            let this = self.clone();
            machine
                .interrupts
                .push(Job { key: 0, run: Box::new(move |machine| this.line_interrupts(machine)) });
        }
    }

    fn line_interrupts(&self, machine: &Arc<Machine>) {
        let mut calls = 0;
        // Cleared first: an assertion that comes after the last look queues anew.
        self.line_queued.store(false, Ordering::Release);
        while self.line.load(Ordering::Acquire) && !self.masked.load(Ordering::Acquire) {
            if !self.deliver(machine, 0) {
                std::thread::yield_now();
            }
            calls += 1;
            if !self.connected.load(Ordering::Acquire) {
                return;
            }
            if calls >= STORM && self.line.load(Ordering::Acquire) {
                self.masked.store(true, Ordering::Release);
                machine.emit(&Event::InterruptStorm { slot: self.number, calls });
            }
        }
    }

    /// Calls the driver's routine at device level, under the lock.
    fn deliver(&self, machine: &Arc<Machine>, message: u32) -> bool {
        let _at = machine.raise(DEVICE_LEVEL);
        self.lock.with(|| {
            if !self.connected.load(Ordering::Acquire) {
                return false;
            }
            let claimed = (self.handler)(message);
            machine.emit(&Event::Interrupt { slot: self.number, message, claimed });
            claimed
        })
    }
}

impl Machine {
    /// Waits until every interrupt that has come was taken: no interrupt routine runs, and none is about to. Not from
    /// inside one, and holding nothing that one may want.
    pub fn flush_interrupts(&self) {
        self.interrupts.flush();
    }
}

/// A connected interrupt. Dropping it disconnects.
pub struct Interrupt {
    machine: Weak<Machine>,
    connection: Arc<Connection>,
}

impl Interrupt {
    pub(crate) fn new(machine: Weak<Machine>, connection: Arc<Connection>) -> Self {
        Self { machine, connection }
    }

    /// How it is connected: what was asked for, or [`InterruptKind::Intx`] if the function has no MSI-X, or fewer
    /// messages if it has not as many.
    pub fn kind(&self) -> InterruptKind {
        self.connection.kind
    }

    /// Runs `f` at device level under the interrupt lock: the interrupt routine is not running meanwhile. None, and
    /// `f` does not run, if the interrupt is disconnected. The thread must be inside the machine, at or below DISPATCH_LEVEL.
    pub fn synchronize<R>(&self, f: impl FnOnce() -> R) -> Option<R> {
        let machine = self.machine.upgrade()?;
        let _at = machine.raise(DEVICE_LEVEL);
        self.connection.lock.with(|| self.connection.connected.load(Ordering::Acquire).then(f))
    }

    /// Whether this thread is inside the interrupt routine or `synchronize`: where NotifyInterrupt is legal.
    pub fn is_held(&self) -> bool {
        *self.connection.lock.owner.lock().unwrap_or_else(PoisonError::into_inner) == thread_id()
    }

    /// Another device that shares the line has interrupted, and the routine is asked. Its answer: whether the interrupt
    /// is its own. None if the function has messages, or is disconnected. The thread must be inside the machine.
    pub fn foreign(&self) -> Option<bool> {
        let machine = self.machine.upgrade()?;
        let line = self.connection.kind == InterruptKind::Intx;
        (line && self.connection.connected.load(Ordering::Acquire))
            .then(|| self.connection.deliver(&machine, 0))
    }

    /// Whether the machine has masked the line because the routine never silenced it.
    pub fn is_masked(&self) -> bool {
        self.connection.masked.load(Ordering::Acquire)
    }

    /// Disconnects: the routine is not running when this returns, and does not run again. Not from inside the
    /// routine or `synchronize`.
    pub fn disconnect(&self) {
        if !self.connection.connected.load(Ordering::Acquire) {
            return;
        }
        if let Some(slot) = self.connection.slot.upgrade() {
            slot.disconnected(&self.connection);
        }
        self.connection.lock.with(|| self.connection.connected.store(false, Ordering::Release));
    }
}

impl Drop for Interrupt {
    fn drop(&mut self) {
        self.disconnect();
    }
}
