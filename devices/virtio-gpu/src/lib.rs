//! A virtio-gpu device in this process: the PCI function, the virtqueues, and a renderer behind them.
//!
//! [`VirtioGpu`] is a [`PciFunction`] as the virtio 1 specification describes it: modern only, a control queue and a
//! cursor queue, MSI-X with three vectors or INTx. Whoever runs a driver against it plugs it into a bus and gives it
//! the machine's memory. One worker thread executes commands; registers answer on the caller's thread.
//!
//! The device trusts nothing that the driver writes. A command that is wrong gets an error response. A ring that is
//! wrong (a loop, a descriptor outside memory, no room for a response) sets DEVICE_NEEDS_RESET and stops the queues.
//!
//! ```
//! use pci::PciFunction;
//! use virtio_gpu::vm_memory::{GuestAddress, GuestMemoryMmap};
//! use virtio_gpu::{Options, VirtioGpu, soft::Soft};
//!
//! let ram = GuestMemoryMmap::from_ranges(&[(GuestAddress(0), 1 << 20)]).unwrap();
//! let device = VirtioGpu::new(ram, Box::<Soft>::default(), Options::default())?;
//! let mut id = [0; 4];
//! device.config_read(0, &mut id);
//! assert_eq!(id, [0xf4, 0x1a, 0x50, 0x10]);
//! # std::io::Result::Ok(())
//! ```
//!
//! What it does not do: EDID, blob resources, UUIDs, a cursor plane, packed rings, queue reset. None is offered, and
//! each of their commands is refused with ERR_UNSPEC.

pub mod backend;
pub mod backing;
pub mod fault;
pub mod protocol;
pub mod soft;
pub mod stats;
pub mod virgl;

mod conduct;
mod control;
mod msix;
mod pci;
mod queue;
mod scanout;
mod shared;
mod transport;
mod worker;

use std::io;
use std::sync::atomic::Ordering;
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use ::pci::{BarInfo, Bus, PciFunction};
use vm_memory::GuestMemoryMmap;

pub use vm_memory;

use crate::backend::{Backend, CapsetInfo};
use crate::control::Control;
use crate::fault::{Contrary, Fault, Stall};
use crate::pci::{
    COMMON, COMMON_SIZE, DEVICE, DEVICE_SIZE, ISR, MSIX_BAR, MSIX_PENDING, NOTIFY, NOTIFY_MULTIPLIER,
    NOTIFY_SIZE, VIRTIO_BAR,
};
use crate::protocol::{Command, MAX_SCANOUTS};
pub use crate::scanout::Screen;
use crate::scanout::{Scanouts, Screens};
use crate::shared::{Shared, lock};
use crate::stats::Stats;
use crate::transport::{Effect, F_EVENT_IDX, F_INDIRECT_DESC, F_VERSION_1, NOTIFY_OFFSETS, Transport};
use crate::worker::Worker;

const CURSOR_QUEUE_SIZE: u16 = 16;
const MAX_CONTROL_QUEUE_SIZE: u16 = 1024;
/// The worker's stack: what C libraries count on, such as a compiler of shaders.
const STACK: usize = 8 << 20;

/// What kind of device to be.
#[derive(Clone, Debug)]
pub struct Options {
    /// Entries of the control queue: a power of two up to 1024. QEMU's has 64.
    pub control_queue_size: u16,
    /// Call itself a VGA controller, as the display has that firmware uses; otherwise another display controller.
    pub vga: bool,
    /// Offer 3D commands, if the backend has a capability set.
    pub virgl: bool,
    /// Offer CONTEXT_INIT: contexts that choose a capability set, fences with a ring index.
    pub context_init: bool,
    /// Offer suppression of notifications and interrupts by ring index.
    pub event_idx: bool,
    /// Preferred size of each scanout, at most 16 of them.
    pub scanouts: Vec<(u32, u32)>,
    /// Longest request in bytes, descriptors added up; a longer one is answered ERR_OUT_OF_MEMORY.
    pub max_request: usize,
    /// Contexts, resources, attachments and backing entries together that the device keeps book of.
    pub max_records: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            control_queue_size: 64,
            vga: false,
            virgl: true,
            context_init: true,
            event_idx: true,
            scanouts: vec![(1280, 800)],
            max_request: 16 << 20,
            max_records: 1 << 24,
        }
    }
}

/// The device. Dropping it pulls it out.
pub struct VirtioGpu {
    shared: Arc<Shared>,
    worker: Mutex<Option<JoinHandle<()>>>,
    screens: Screens,
    scanouts: u32,
    capsets: Vec<CapsetInfo>,
}

/// A virtio structure, and how far into it an access is.
enum Place {
    Common(u64),
    Isr,
    Device(u64),
    Notify(u64),
    Nowhere,
}

impl Place {
    fn of(offset: u64) -> Self {
        let within =
            |start: u64, size: u32| offset.checked_sub(start).filter(|inside| *inside < u64::from(size));
        if let Some(inside) = within(COMMON, COMMON_SIZE) {
            Self::Common(inside)
        } else if let Some(inside) = within(DEVICE, DEVICE_SIZE) {
            Self::Device(inside)
        } else if let Some(inside) = within(NOTIFY, NOTIFY_SIZE) {
            Self::Notify(inside)
        } else if offset == ISR {
            Self::Isr
        } else {
            Self::Nowhere
        }
    }
}

/// Which of the notification registers is there.
fn doorbell(inside: u64) -> Option<usize> {
    let place = |offset: &u16| u64::from(*offset) * u64::from(NOTIFY_MULTIPLIER) == inside;
    NOTIFY_OFFSETS.iter().position(place)
}

impl VirtioGpu {
    /// Where the device's status is: a BAR and an offset in bytes.
    pub const STATUS: (u8, u64) = (VIRTIO_BAR, COMMON + 20);

    /// Whether a write to a register, a BAR and an offset in bytes, tells the device of work.
    pub fn is_doorbell(bar: u8, offset: u64) -> bool {
        bar == VIRTIO_BAR && matches!(Place::of(offset), Place::Notify(inside) if doorbell(inside).is_some())
    }

    /// Makes a device that reads and writes `memory`, the machine's RAM: guest-physical addresses are those of its
    /// regions. Physical page 0 cannot hold a ring: address 0 means that none was given.
    ///
    /// # Errors
    /// InvalidInput for options out of range; what the backend's start or the thread's creation answered.
    pub fn new(
        memory: GuestMemoryMmap,
        backend: Box<dyn Backend>,
        options: Options,
    ) -> io::Result<Arc<Self>> {
        let invalid = |what| Err(io::Error::new(io::ErrorKind::InvalidInput, what));
        let size = options.control_queue_size;
        if !size.is_power_of_two() || size > MAX_CONTROL_QUEUE_SIZE {
            return invalid("the control queue's size is a power of two up to 1024");
        }
        if options.scanouts.len() > MAX_SCANOUTS {
            return invalid("at most 16 scanouts");
        }
        let capsets = if options.virgl { backend.capsets() } else { Vec::new() };
        let mut offered = F_VERSION_1 | F_INDIRECT_DESC;
        if !capsets.is_empty() {
            offered |= protocol::F_VIRGL;
        }
        if options.context_init && !capsets.is_empty() {
            offered |= protocol::F_CONTEXT_INIT;
        }
        if options.event_idx {
            offered |= F_EVENT_IDX;
        }
        let transport = Transport::new(memory.clone(), offered, [size, CURSOR_QUEUE_SIZE])
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error.to_string()))?;
        let shared = Arc::new(Shared::new(transport, options.vga));
        let scanouts = Scanouts::new(options.scanouts.clone());
        let screens = scanouts.screens();
        let scanout_count = options.scanouts.len() as u32;
        let all_capsets = capsets.clone();
        let control = Control::new(memory.clone(), backend, capsets, &options, scanouts);
        let worker = Worker::new(shared.clone(), memory, control, options.max_request);
        let (started, start) = sync_channel(1);
        let thread = std::thread::Builder::new()
            .name("virtio-gpu".to_owned())
            .stack_size(STACK)
            .spawn(move || worker.run(started))?;
        start.recv().map_err(|_| io::Error::other("the backend panicked when it started"))??;
        Ok(Arc::new(Self {
            shared,
            worker: Mutex::new(Some(thread)),
            screens,
            scanouts: scanout_count,
            capsets: all_capsets,
        }))
    }

    /// The counters now.
    pub fn stats(&self) -> Stats {
        self.shared.snapshot()
    }

    /// Descriptor chains that the driver has made available on the control queue so far, resets included; taken or
    /// not. Looks into the ring, which is no device access.
    pub fn posted(&self) -> u64 {
        self.shared.posted()
    }

    /// The message by which it tells that it has executed commands, if the driver has given it one.
    pub fn message(&self) -> Option<u16> {
        self.shared.message()
    }

    /// Whether a driver has it running: it said DRIVER_OK and has not reset it since, and lets it master the bus.
    pub fn running(&self) -> bool {
        let may = lock(&self.shared.transport).running();
        may && self.shared.may_work()
    }

    /// What a scanout shows; None if it is off or there is none of that number.
    pub fn screen(&self, scanout: usize) -> Option<Screen> {
        lock(&self.screens).get(scanout)?.clone()
    }

    /// Feature bits that the next negotiation is offered.
    pub fn offers(&self) -> u64 {
        lock(&self.shared.transport).offers()
    }

    /// Its capability sets.
    pub fn capsets(&self) -> &[CapsetInfo] {
        &self.capsets
    }

    /// How many scanouts it has.
    pub fn scanouts(&self) -> u32 {
        self.scanouts
    }

    /// Waits until the device has done all that it can do for now: it has executed, answered and told of every command
    /// that it was given, or is stalled or switched off.
    pub fn flush(&self) {
        self.shared.flush();
    }

    /// Stalls the device, or with [`Stall::None`] lets it go on. No guest memory is touched after a stall is set.
    pub fn stall(&self, stall: Stall) {
        self.shared.set_stall(stall);
    }

    /// The device stops for ever, as if torn out of its slot: registers and configuration space read all ones.
    pub fn die(&self) {
        self.shared.vanish();
    }

    /// The device says that it has to be reset, as after a breach of the transport's protocol, and does nothing until
    /// then.
    pub fn ask_for_reset(&self) {
        self.shared.needs_reset();
    }

    /// Offers none of these feature bits from the next negotiation on, as a device that comes back from a reset as another;
    /// 0 offers everything again.
    pub fn withhold(&self, features: u64) {
        lock(&self.shared.transport).withhold(features);
    }

    /// Is difficult from the next reset on, in these ways and no others.
    pub fn be(&self, contrary: Contrary) {
        lock(&self.shared.transport).be(contrary);
    }

    /// Another driver, such as firmware's, has begun with the device, let it at memory and left it at that. Without effect
    /// on the status while a driver has it.
    pub fn leave_begun(&self) {
        lock(&self.shared.transport).leave_begun();
        lock(&self.shared.config).space.set_bus_master();
        self.shared.config_changed();
    }

    /// Whether it reaches no memory, as the driver can know: it has reset it and seen that it is, or keeps it off the bus.
    pub fn is_silent(&self) -> bool {
        self.shared.gone() || !self.is_bus_master() || lock(&self.shared.transport).untouched()
    }

    /// Whether it may reach memory, whatever it does with that.
    pub fn is_bus_master(&self) -> bool {
        lock(&self.shared.config).space.bus_master()
    }

    /// Whether a driver has enabled a queue and no reset has taken that back.
    pub fn has_queue(&self) -> bool {
        lock(&self.shared.transport).has_queue()
    }

    /// Whether the driver has said that it gave up on it.
    pub fn is_given_up(&self) -> bool {
        lock(&self.shared.transport).given_up()
    }

    /// Interrupts as for the control queue, which returned nothing.
    pub fn interrupt_for_nothing(&self) {
        self.shared.interrupt(Some(transport::CONTROL));
    }

    /// Arms a fault for one command of the control queue: the first after `skip` others, counted from now. `only`
    /// counts commands of that type alone.
    pub fn arm(&self, only: Option<Command>, skip: u64, fault: Fault) {
        self.shared.faults.arm(only, skip, fault);
    }

    /// Disarms the faults that have not struck.
    pub fn disarm(&self) {
        self.shared.faults.disarm();
    }

    fn decodes(&self, bar: u8, offset: u64, length: usize) -> bool {
        let end = offset.checked_add(length as u64);
        pci::BARS.iter().any(|info| info.index == bar && end.is_some_and(|end| end <= info.size))
    }

    fn register_read(&self, bar: u8, offset: u64, data: &mut [u8]) {
        data.fill(0);
        match (bar, Place::of(offset)) {
            (MSIX_BAR, _) if offset < MSIX_PENDING => lock(&self.shared.config).msix.read(offset, data),
            (MSIX_BAR, _) => lock(&self.shared.config).msix.read_pending(offset - MSIX_PENDING, data),
            (_, Place::Common(inside)) => lock(&self.shared.transport).read(inside, data),
            (_, Place::Isr) => {
                if data.len() != 1 {
                    self.breach("the interrupt status is read as more than a byte");
                }
                if lock(&self.shared.config).space.msix_enabled() {
                    self.breach("the interrupt status is read although interrupts are messages");
                }
                if let Some(first) = data.first_mut() {
                    *first = self.shared.read_isr();
                }
            }
            (_, Place::Device(inside)) => {
                if data.len() != 4 || !inside.is_multiple_of(4) {
                    self.breach("a field of the device configuration is read as what it is not");
                }
                // events_read, events_clear, num_scanouts, num_capsets. There are no events.
                let fields = [0, 0, self.scanouts, self.capsets.len() as u32];
                let mut bytes = fields.iter().flat_map(|f| f.to_le_bytes()).skip(inside as usize);
                data.fill_with(|| bytes.next().unwrap_or(0));
            }
            (_, Place::Notify(_)) => self.breach("a notification register is read"),
            (_, Place::Nowhere) => self.breach("a register is read that is not there"),
        }
    }

    fn register_write(&self, bar: u8, offset: u64, data: &[u8]) {
        match (bar, Place::of(offset)) {
            (MSIX_BAR, _) => {
                if offset < MSIX_PENDING {
                    lock(&self.shared.config).msix.write(offset, data);
                    self.shared.deliver();
                }
            }
            (_, Place::Common(inside)) => self.common_write(inside, data),
            (_, Place::Notify(inside)) => match doorbell(inside) {
                Some(place) => {
                    self.shared.doorbells.fetch_add(1, Ordering::Relaxed);
                    let mut transport = lock(&self.shared.transport);
                    let queue = transport.at_doorbell(place);
                    let heard = transport.heeds(queue, data);
                    drop(transport);
                    if heard {
                        self.shared.ring(|wake| wake.kicked = true);
                    }
                }
                None => self.breach("a notification register is written that is no queue's"),
            },
            // events_clear: there are no events.
            (_, Place::Device(4)) if data.len() == 4 => {}
            _ => self.breach("a register is written that cannot be"),
        }
    }

    fn breach(&self, what: &'static str) {
        lock(&self.shared.transport).conduct.breach(what);
    }

    fn common_write(&self, offset: u64, data: &[u8]) {
        let effect = {
            let mut transport = lock(&self.shared.transport);
            let effect = transport.write(offset, data);
            self.shared.update_running(transport.running());
            effect
        };
        match effect {
            Effect::None => {}
            Effect::Started => self.shared.ring(|wake| wake.kicked = true),
            Effect::Reset => self.shared.ring(|wake| wake.reset = true),
            Effect::Broken => self.shared.needs_reset(),
        }
    }

    fn stop(&self) {
        self.shared.vanish();
        let worker = self.worker.lock().unwrap_or_else(PoisonError::into_inner).take();
        // A bus that pulls the device out from inside an interrupt runs on the worker, which then ends by itself.
        if let Some(worker) = worker
            && worker.thread().id() != std::thread::current().id()
        {
            // A panic of the worker has been reported when it happened.
            let _ = worker.join();
        }
        self.shared.update_pin();
    }
}

impl Drop for VirtioGpu {
    fn drop(&mut self) {
        self.stop();
    }
}

impl PciFunction for VirtioGpu {
    fn bars(&self) -> Vec<BarInfo> {
        pci::BARS.to_vec()
    }

    fn attach(&self, bus: Arc<dyn Bus>) {
        self.shared.plug(bus);
    }

    fn config_read(&self, offset: u16, data: &mut [u8]) {
        if self.shared.gone() {
            data.fill(0xff);
            return;
        }
        let window = lock(&self.shared.config).space.window(offset, data.len());
        lock(&self.shared.config).space.read(offset, data, self.shared.interrupt_status());
        if let Some(window) = window
            && self.decodes(window.bar, window.offset, window.length)
            && let Some(data) = data.get_mut(..window.length)
        {
            self.register_read(window.bar, window.offset, data);
        }
    }

    fn config_write(&self, offset: u16, data: &[u8]) {
        if self.shared.gone() {
            return;
        }
        let window = lock(&self.shared.config).space.window(offset, data.len());
        if let Some(window) = window
            && self.decodes(window.bar, window.offset, window.length)
            && let Some(data) = data.get(..window.length)
        {
            self.register_write(window.bar, window.offset, data);
            return;
        }
        lock(&self.shared.config).space.write(offset, data);
        self.shared.config_changed();
    }

    fn bar_read(&self, bar: u8, offset: u64, data: &mut [u8]) {
        self.shared.mmio.fetch_add(1, Ordering::Relaxed);
        let decoded =
            lock(&self.shared.config).space.memory_enabled() && self.decodes(bar, offset, data.len());
        if self.shared.gone() || !decoded {
            data.fill(0xff);
        } else {
            self.register_read(bar, offset, data);
        }
    }

    fn bar_write(&self, bar: u8, offset: u64, data: &[u8]) {
        self.shared.mmio.fetch_add(1, Ordering::Relaxed);
        let decoded =
            lock(&self.shared.config).space.memory_enabled() && self.decodes(bar, offset, data.len());
        if !self.shared.gone() && decoded {
            self.register_write(bar, offset, data);
        }
    }

    fn detach(&self) {
        self.stop();
    }
}
