//! The adapter: from StartDevice to StopDevice.

use core::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};

use virtgpu_protocol::{AdapterInfo, feature};
use wddm::nt::cell::{Owner, OwnerKey};
use wddm::query::{DriverCaps, Node, Question};
use wddm::{
    Adapter, AdapterRef, DeviceLevel, DispatchLevel, Dxgk, InterfaceVersion, PassiveLevel, QueryError,
    StartDeviceError, StartInfo, Started, Tag, pageable,
};

use crate::device::Device;
use crate::ids::Ids;
use crate::ring::Ring;
use crate::virtio::pci::{self, Transport};
use crate::virtio::queue::Queue;
use crate::virtio::start::{self, Capset, Capsets, Scratch};
use crate::{TAG, interrupt, power, query};

/// A started virtio-gpu.
pub struct Virtgpu {
    /// The registers.
    pub(crate) transport: Transport,
    /// For the cells that the ring's owner opens.
    pub(crate) key: OwnerKey,
    /// The host's numbers for contexts.
    pub(crate) contexts: Ids,
    /// The host's numbers for resources.
    pub(crate) resources: Ids,
    /// What happened, for those who ask.
    pub(crate) counters: Counters,
    capsets: Capsets,
    scanouts: u32,
    features: u64,
    serial: AtomicU64,
    /// The device's life, as the ring counts it.
    generation: AtomicU32,
    /// The device does not do what a device does, until a reset helps.
    broken: AtomicBool,
    removed: AtomicBool,
}

/// Counts one kind of event.
#[derive(Default)]
pub(crate) struct Counter(AtomicU32);

impl Counter {
    /// So many more.
    pub fn add(&self, events: u32) {
        self.0.fetch_add(events, Ordering::Relaxed);
    }

    /// How many so far.
    pub fn get(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }
}

/// What happened since the start.
#[derive(Default)]
pub(crate) struct Counters {
    pub submissions: Counter,
    pub completions: Counter,
    pub commands: Counter,
    pub doorbells: Counter,
    pub interrupts: Counter,
    pub errors: Counter,
    pub resets: Counter,
}

/// Why nothing can be rendered now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unable {
    /// The device has no 3D.
    No3d,
    /// The adapter is lost.
    Lost,
}

impl Virtgpu {
    /// A number that was never given before.
    pub(crate) fn serial(&self) -> u64 {
        self.serial.fetch_add(1, Ordering::Relaxed)
    }

    /// Whether the device renders.
    pub(crate) const fn renders(&self) -> bool {
        self.features & pci::feature::VIRGL != 0
    }

    /// Protocol feature bits.
    pub(crate) fn offered(&self) -> u64 {
        let render = if self.renders() { feature::RENDER } else { 0 };
        let chooses = self.renders() && self.features & pci::feature::CONTEXT_INIT != 0;
        render | if chooses { feature::CAPSET_PER_CONTEXT } else { 0 }
    }

    /// Whether work can be taken now.
    pub(crate) fn able(&self) -> Result<(), Unable> {
        if self.removed() || self.is_broken() {
            return Err(Unable::Lost);
        }
        if self.renders() { Ok(()) } else { Err(Unable::No3d) }
    }

    /// Whether the device has been pulled out.
    pub(crate) fn removed(&self) -> bool {
        self.removed.load(Ordering::Acquire)
    }

    /// The device broke the rules, or says that it cannot go on.
    pub(crate) fn break_down(&self) {
        self.broken.store(true, Ordering::Release);
    }

    /// The device's life: what the host knew in an earlier one it has forgotten.
    pub(crate) fn generation(&self) -> u32 {
        self.generation.load(Ordering::Acquire)
    }

    /// The device has been reset and begins a life.
    pub(crate) fn reborn(&self, generation: u32) {
        self.generation.store(generation, Ordering::Release);
    }

    /// Whether it does not work.
    pub(crate) fn is_broken(&self) -> bool {
        self.broken.load(Ordering::Acquire)
    }

    /// virtio feature bits in force.
    pub(crate) const fn features(&self) -> u64 {
        self.features
    }

    /// The device works again.
    pub(crate) fn repaired(&self) {
        self.broken.store(false, Ordering::Release);
    }

    /// A capability set of the device.
    pub(crate) fn capset(&self, id: u32) -> Option<&Capset> {
        self.capsets.find(id)
    }

    /// The device's capability sets: bit n stands for id n.
    pub(crate) fn capset_mask(&self) -> u64 {
        self.capsets.mask()
    }

    /// What the user-mode driver is told. Of the device nothing is asked: it may sleep (rule L20), or be gone (rule L27).
    #[pageable]
    pub(crate) fn info(&self) -> AdapterInfo {
        query::info(self.offered(), self.capset_mask(), self.scanouts)
    }
}

impl Adapter for Virtgpu {
    type Device = Device;
    type Interrupt = Ring;

    const VERSION: InterfaceVersion = InterfaceVersion::WDDM1_3;
    const TAG: Tag = TAG;

    #[pageable]
    fn start(
        dxgk: &Dxgk<Self>,
        info: &StartInfo,
        at: &mut PassiveLevel,
    ) -> Result<Started<Self>, StartDeviceError> {
        let transport = Transport::find(dxgk, at)?;
        match bring_up(&transport, dxgk, info, at) {
            Ok(BroughtUp { ring, key, features, capsets, contexts, resources }) => {
                let scanouts = transport.scanouts();
                let adapter = Self {
                    transport,
                    key,
                    contexts,
                    resources,
                    counters: Counters::default(),
                    capsets,
                    scanouts,
                    features,
                    serial: AtomicU64::new(1),
                    generation: AtomicU32::new(1),
                    broken: AtomicBool::new(false),
                    removed: AtomicBool::new(false),
                };
                Ok(Started { adapter, interrupt: ring })
            }
            Err(error) => {
                transport.unmap(dxgk, at);
                Err(error)
            }
        }
    }

    #[pageable]
    fn stop(self, mut interrupt: Ring, dxgk: &Dxgk<Self>, at: &mut PassiveLevel) {
        if !self.removed() && !self.is_broken() {
            interrupt.take_leave(&self.transport, at);
        }
        silence(&self.transport, self.removed(), dxgk, at);
        // Only now may memory be freed that the device could have reached.
        free(&mut interrupt);
        drop(interrupt);
        self.transport.unmap(dxgk, at);
    }

    #[pageable]
    fn caps(_this: AdapterRef<'_, Self>) -> DriverCaps {
        query::caps()
    }

    #[pageable]
    fn node(_this: AdapterRef<'_, Self>, ordinal: u32) -> Option<Node> {
        query::node(ordinal)
    }

    #[pageable]
    fn private_info(
        this: AdapterRef<'_, Self>,
        question: &mut Question<'_>,
        _at: &mut PassiveLevel,
    ) -> Result<(), QueryError> {
        question.answer(&this.info().encode())
    }

    fn interrupt(this: AdapterRef<'_, Self>, state: &mut Ring, message: u32, at: &mut DeviceLevel) -> bool {
        let _ = message;
        interrupt::interrupt(this, state, at)
    }

    fn dpc(this: AdapterRef<'_, Self>, at: &mut DispatchLevel) {
        interrupt::dpc(this, at);
    }

    #[pageable]
    fn set_power_state(this: AdapterRef<'_, Self>, state: u32, at: &mut PassiveLevel) {
        power::set_power_state(this, state, at);
    }

    fn reset_device(this: AdapterRef<'_, Self>) {
        power::reset_device(this);
    }

    fn surprise_removed(this: AdapterRef<'_, Self>, at: &mut PassiveLevel) {
        this.removed.store(true, Ordering::Release);
        let _ = this.dxgk().synchronize(at, |ring, _| ring.remove());
    }
}

/// What a started adapter has beside its registers.
struct BroughtUp {
    ring: Ring,
    key: OwnerKey,
    features: u64,
    capsets: Capsets,
    contexts: Ids,
    resources: Ids,
}

/// From a device that has been found to one that runs. One that does not come to that is given up, and kept from memory.
#[pageable]
fn bring_up(
    transport: &Transport,
    dxgk: &Dxgk<Virtgpu>,
    info: &StartInfo,
    at: &mut PassiveLevel,
) -> Result<BroughtUp, StartDeviceError> {
    let agreed = transport.negotiate(at);
    let features = agreed.inspect_err(|_| Transport::disable(dxgk, at))?;
    let made = make(transport, features, info, at);
    let (mut up, scratch) = made.inspect_err(|_| {
        transport.fail();
        Transport::disable(dxgk, at);
    })?;
    match run(transport, dxgk, features, &mut up.ring, &scratch, at) {
        Ok(capsets) => Ok(BroughtUp { capsets, ..up }),
        Err(error) => {
            // Before the memory goes that the device has been told of.
            if silence(transport, false, dxgk, at) {
                transport.fail();
            }
            Err(error)
        }
    }
}

/// All that is needed of memory.
#[pageable]
fn make(
    transport: &Transport,
    features: u64,
    info: &StartInfo,
    at: &mut PassiveLevel,
) -> Result<(BroughtUp, Scratch), StartDeviceError> {
    let owner = Owner::new();
    let key = owner.key();
    let queue = Queue::new(transport.queue_size()?, at)?;
    let ring = Ring::new(owner, queue, info.required_dma_queue_entry, at)?;
    let (contexts, resources) = (Ids::new(at)?, Ids::new(at)?);
    let capsets = Capsets::default();
    Ok((BroughtUp { ring, key, features, capsets, contexts, resources }, Scratch::new(at)?))
}

#[pageable]
fn run(
    transport: &Transport,
    dxgk: &Dxgk<Virtgpu>,
    features: u64,
    ring: &mut Ring,
    scratch: &Scratch,
    at: &mut PassiveLevel,
) -> Result<Capsets, StartDeviceError> {
    Transport::enable(dxgk, at)?;
    let doorbell = transport.run(ring.queue())?;
    ring.set_doorbell(doorbell);
    if features & pci::feature::VIRGL == 0 {
        return Ok(Capsets::default());
    }
    start::capsets(transport, ring.queue(), doorbell, scratch, at)
}

/// Makes sure that the device reaches no memory any more: resets it, and keeps it off the bus, whether it resets or not.
/// True if it has been reset. One that was pulled out is not touched, not even its configuration (rule L27): the bus has
/// cut it off.
#[pageable]
pub(crate) fn silence(
    transport: &Transport,
    removed: bool,
    dxgk: &Dxgk<Virtgpu>,
    at: &mut PassiveLevel,
) -> bool {
    if removed {
        return false;
    }
    let reset = transport.reset(at);
    Transport::disable(dxgk, at);
    reset
}

/// Drops what a ring holds, one by one.
fn free(ring: &mut Ring) {
    while ring.take_pending().is_some() {}
    while ring.take_retired().iter().any(Option::is_some) {}
}
