//! The adapter: `DxgkDdiAddDevice` to `DxgkDdiRemoveDevice`.
//!
//! [`Port::start`] adds, starts and asks; [`Adapter::stop`] undoes all of it in reverse.
#![allow(unsafe_code)]

mod stop;

use crate::callbacks;
use crate::context::{Context, Request};
use crate::ddi::Levels;
use crate::device::{Device, DeviceKind};
use crate::dma::{DmaBuffer, DmaPool};
use crate::interrupt::Interrupts;
use crate::load::{Driver, LoadedDriver, StartError};
use crate::objects::Object;
use crate::options::Options;
use crate::paging::Aperture;
use crate::port::Port;
use crate::process::KmdProcess;
use crate::query::{Caps, Segment};
use crate::scheduler::Worker;
use crate::shared::{NoMemory, Shared};
use crate::space::Space;
use crate::submit::{Node, Scheduler};
use crate::sync::{lock, write};
use ntoskrnl::image::LoadedImage;
use ntoskrnl::pci::PciSlot;
use ntoskrnl::{Ddi, Event, Machine, PAGE};
use std::ffi::c_void;
use std::sync::atomic::{AtomicPtr, AtomicU8, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock, Weak};
use std::thread::JoinHandle;
use wddm_sys::wddm3_2::{DEVICE_OBJECT, DXGK_CHILD_DESCRIPTOR, DXGK_START_INFO, GUID, LUID, TypeVideoOutput};
use wddm_sys::{InterfaceVersion, NTSTATUS, Record, STATUS_DEVICE_REMOVED, STATUS_SUCCESS};

/// What an adapter is good for at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum State {
    /// AddDevice has run, StartDevice has not.
    Added,
    /// It takes work.
    Started,
    /// It was lost; only clean-up calls reach the driver.
    Removed,
    /// StopDevice is due or done.
    Stopped,
}

/// The system device, and the system context of a driver that pages.
struct System {
    device: Shared<Device>,
    context: Option<Shared<Context>>,
}

/// One adapter of a driver.
pub struct Adapter {
    port: Weak<Port>,
    machine: Arc<Machine>,
    options: Options,
    driver: Arc<Driver>,
    number: usize,
    slot: Option<Arc<PciSlot>>,
    miniport: AtomicPtr<c_void>,
    state: AtomicU8,
    pub(crate) levels: Levels,
    caps: OnceLock<Caps>,
    /// The first video output, which the display is connected to that firmware left on.
    output: OnceLock<u32>,
    pub(crate) interrupts: Interrupts,
    pub(crate) callbacks: callbacks::Kept,
    pub(crate) scheduler: Mutex<Scheduler>,
    /// There may be something to do for the scheduler's thread.
    pub(crate) work: Condvar,
    /// A packet has ended, or something else that others wait for.
    pub(crate) settled: Condvar,
    pub(crate) aperture: Mutex<Option<Aperture>>,
    aperture_base: OnceLock<(u32, u64)>,
    dma: Arc<DmaPool>,
    system: Mutex<Option<System>>,
    worker: Mutex<Option<JoinHandle<()>>>,
    /// Processes that have a device, and that of paging.
    pub(crate) processes: Mutex<Vec<Shared<KmdProcess>>>,
    /// Memory segments that pages were taken of.
    pub(crate) local: Mutex<Vec<(u32, Space)>>,
    lost: OnceLock<(&'static str, String)>,
}

impl Port {
    /// Starts an adapter of a driver: AddDevice, StartDevice, what adapter initialization asks, the system device and,
    /// for drivers with segments, the system context (digest 2.3). `slot` is the device, None for a driver without one.
    ///
    /// # Errors
    /// Why it does not start; whatever was started is undone by then.
    pub fn start(
        self: &Arc<Self>,
        driver: &LoadedDriver,
        slot: Option<Arc<PciSlot>>,
    ) -> Result<Arc<Adapter>, StartError> {
        self.start_with(driver, slot, self.options().clone())
    }

    /// As [`Port::start`], with settings of the adapter's own.
    ///
    /// # Errors
    /// As [`Port::start`].
    pub fn start_with(
        self: &Arc<Self>,
        driver: &LoadedDriver,
        slot: Option<Arc<PciSlot>>,
        options: Options,
    ) -> Result<Arc<Adapter>, StartError> {
        let _inside = self.machine().enter();
        let _serial = lock(&self.starting);
        let limit = self.machine().ram().len() / 4;
        let number = self.next_adapter();
        let callbacks = callbacks::Kept::new(self.machine(), slot.as_deref(), number, driver.image().name())?;
        let adapter = Arc::new(Adapter {
            port: Arc::downgrade(self),
            machine: Arc::clone(self.machine()),
            options,
            driver: Arc::clone(driver.driver()),
            number,
            slot,
            miniport: AtomicPtr::new(std::ptr::null_mut()),
            state: AtomicU8::new(State::Added as u8),
            levels: Levels::default(),
            caps: OnceLock::new(),
            output: OnceLock::new(),
            interrupts: Interrupts::default(),
            callbacks,
            scheduler: Mutex::default(),
            work: Condvar::new(),
            settled: Condvar::new(),
            aperture: Mutex::new(None),
            aperture_base: OnceLock::new(),
            dma: DmaPool::new(self.machine(), limit),
            system: Mutex::new(None),
            worker: Mutex::new(None),
            processes: Mutex::default(),
            local: Mutex::default(),
            lost: OnceLock::new(),
        });
        adapter.add_device()?;
        write(&self.adapters).push(Arc::clone(&adapter));
        let started = adapter.start_device(driver.image()).and_then(|()| {
            let begun = adapter.begin();
            if begun.is_err() {
                adapter.end();
            }
            begun
        });
        if let Err(error) = started {
            adapter.remove_device();
            return Err(error);
        }
        Ok(adapter)
    }
}

impl Adapter {
    /// The machine.
    pub fn machine(&self) -> &Arc<Machine> {
        &self.machine
    }

    /// The settings.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The driver.
    pub fn driver(&self) -> &Driver {
        &self.driver
    }

    /// The adapter's number in events.
    pub fn number(&self) -> usize {
        self.number
    }

    /// The device, if there is one.
    pub fn slot(&self) -> Option<&Arc<PciSlot>> {
        self.slot.as_ref()
    }

    /// What DRIVERCAPS and the segment queries said; all zero before StartDevice.
    pub fn caps(&self) -> &Caps {
        static NONE: Caps = Caps::NONE;
        self.caps.get().unwrap_or(&NONE)
    }

    /// What the adapter is good for.
    pub fn state(&self) -> State {
        match self.state.load(Ordering::Acquire) {
            0 => State::Added,
            1 => State::Started,
            2 => State::Removed,
            _ => State::Stopped,
        }
    }

    /// That the adapter takes work: after it was lost, only clean-up calls reach the driver.
    ///
    /// # Errors
    /// STATUS_DEVICE_REMOVED.
    pub(crate) fn working(&self) -> Result<(), NTSTATUS> {
        if self.state() == State::Started { Ok(()) } else { Err(STATUS_DEVICE_REMOVED) }
    }

    /// Why the adapter was lost: a rule and a text.
    pub fn loss(&self) -> Option<(&'static str, &str)> {
        self.lost.get().map(|(rule, text)| (*rule, text.as_str()))
    }

    /// The adapter's LUID, which `D3DKMTOpenAdapterFromLuid` takes.
    pub fn luid(&self) -> LUID {
        let mut luid = LUID::zeroed();
        luid.LowPart = self.number as u32 + 1;
        luid
    }

    /// Whether the driver draws with patched addresses: it has Render and an aperture segment, and no page tables.
    pub fn renders(&self) -> bool {
        self.driver.renders() && self.aperture_base.get().is_some()
    }

    /// Bytes of RAM that the pool of DMA buffers holds.
    pub fn dma_pool_bytes(&self) -> u64 {
        self.dma.held_bytes()
    }

    pub(crate) fn port(&self) -> Option<Arc<Port>> {
        self.port.upgrade()
    }

    /// The miniport's handle: the first argument of most entry points.
    pub(crate) fn miniport(&self) -> *mut c_void {
        self.miniport.load(Ordering::Acquire)
    }

    pub(crate) fn note(&self, topic: &'static str, text: &str) {
        self.machine.emit(&Event::Note { topic, text });
    }

    /// Puts a rule that the driver broke into the stream: a note whose topic is the rule's id.
    pub(crate) fn violation(&self, rule: &'static str, text: &str) {
        self.note(rule, text);
    }

    pub(crate) fn system_context(&self) -> Option<Shared<Context>> {
        lock(&self.system).as_ref().and_then(|system| system.context.clone())
    }

    pub(crate) fn aperture_base(&self) -> Option<(u32, u64)> {
        self.aperture_base.get().copied()
    }

    /// The aperture segments, bit k for segment k + 1.
    pub(crate) fn aperture_set(&self) -> u32 {
        self.caps().segment_set(|segment| segment.aperture)
    }

    /// All segments.
    pub(crate) fn known_segments(&self) -> u32 {
        self.caps().segment_set(|_| true)
    }

    /// The segment that the memory manager uses.
    pub(crate) fn managed_set(&self) -> u32 {
        self.aperture_base().map_or(0, |(id, _)| 1u32.checked_shl(id - 1).unwrap_or(0))
    }

    /// Bytes of a paging buffer and of its private data.
    pub(crate) fn paging_buffer(&self) -> (u32, u32) {
        let caps = self.caps();
        let size = caps.paging_buffer_size.min(self.options.paging_buffer_limit.unwrap_or(u32::MAX));
        (size, caps.paging_private_size)
    }

    /// A paging buffer.
    ///
    /// # Errors
    /// [`NoMemory`] if the machine has none.
    pub(crate) fn take_paging(&self, size: u32, private: u32) -> Result<DmaBuffer, NoMemory> {
        self.dma.take_beyond(size, private)
    }

    /// A DMA buffer from the pool. If the pool is empty, waits for packets to end while there are any.
    ///
    /// # Errors
    /// [`NoMemory`] if there is no buffer and no packet that could give one back.
    pub(crate) fn take_dma_or_wait(&self, size: u32, private: u32) -> Result<DmaBuffer, NoMemory> {
        loop {
            let generation = lock(&self.scheduler).generation;
            if let Ok(buffer) = self.dma.take(size, private) {
                return Ok(buffer);
            }
            if lock(&self.scheduler).outstanding == 0 {
                return self.dma.take(size, private);
            }
            self.wait_until(|scheduler| scheduler.generation != generation || scheduler.outstanding == 0);
        }
    }

    fn set_state(&self, state: State) {
        self.state.store(state as u8, Ordering::Release);
    }

    /// `NTSTATUS DxgkDdiAddDevice(PhysicalDeviceObject, MiniportDeviceContext)`: PASSIVE_LEVEL, level three, one device
    /// at a time (rule L06). A NULL context says that the device is not supported (L05).
    fn add_device(&self) -> Result<(), StartError> {
        let Some(entry) = self.driver.table().DxgkDdiAddDevice else {
            return Err(StartError::Refused("L03", "AddDevice is NULL".into()));
        };
        let mut context: *mut c_void = std::ptr::null_mut();
        let pdo = self.callbacks.physical_device_object().cast::<DEVICE_OBJECT>();
        let pointer = &raw mut context;
        // SAFETY: the entry point's contract: the physical device object and a place for the context.
        let status = self.call_with(Ddi::AddDevice, pdo.cast(), pointer, || unsafe { entry(pdo, pointer) });
        if !status.is_success() {
            return Err(StartError::Ddi(Ddi::AddDevice, status));
        }
        if context.is_null() {
            return Err(StartError::NotSupported);
        }
        self.miniport.store(context, Ordering::Release);
        Ok(())
    }

    /// `NTSTATUS DxgkDdiStartDevice(MiniportDeviceContext, DxgkStartInfo, DxgkInterface, NumberOfVideoPresentSources,
    /// NumberOfChildren)`: PASSIVE_LEVEL, level three. Both counts are written (rule L07); the interface has the size
    /// and version of the driver's own version (L08). The interrupt is connected before.
    fn start_device(self: &Arc<Self>, image: &LoadedImage) -> Result<(), StartError> {
        let Some(entry) = self.driver.table().DxgkDdiStartDevice else {
            return Err(StartError::Refused("L03", "StartDevice is NULL".into()));
        };
        self.callbacks.prepare(self, &image.registry_path_text());
        self.connect_interrupt()?;
        let mut info = DXGK_START_INFO::zeroed();
        info.RequiredDmaQueueEntry = self.options.hardware_queue_depth as u32;
        info.AdapterGuid =
            GUID { Data1: 0x7764_646D, Data2: 0, Data3: 0, Data4: [0, 0, 0, 0, 0, 0, 0, self.number as u8] };
        info.AdapterLuid = self.luid();
        let interface = callbacks::interface(self);
        const UNWRITTEN: u32 = 0xBADD_CAFE;
        let (mut sources, mut children) = (UNWRITTEN, UNWRITTEN);
        let context = self.miniport();
        let pointer = &raw mut info;
        let (sources_at, children_at) = (&raw mut sources, &raw mut children);
        self.callbacks.hand_out();
        let status = interface.lend(|interface| {
            self.call_with(Ddi::StartDevice, context, pointer, || {
                // SAFETY: the entry point's contract: the context of AddDevice; structures of the driver's version,
                // alive during the call.
                unsafe { entry(context, pointer, interface, sources_at, children_at) }
            })
        })?;
        if !status.is_success() {
            self.disconnect_interrupt();
            return Err(StartError::Ddi(Ddi::StartDevice, status));
        }
        self.set_state(State::Started);
        if sources == UNWRITTEN || children == UNWRITTEN {
            self.violation("L07", "StartDevice left a count unwritten");
            self.stop_device();
            return Err(StartError::Refused("L07", "StartDevice left a count unwritten".into()));
        }
        let shows = self.driver.table().DxgkDdiIsSupportedVidPn.is_some();
        if !shows && (sources, children) != (0, 0) {
            let text = format!("a driver without display reports {sources} sources and {children} children");
            self.violation("L07", &text);
            self.stop_device();
            return Err(StartError::Refused("L07", text));
        }
        let checked = self.child_relations(children);
        if checked.is_err() {
            self.stop_device();
        }
        checked
    }

    /// `NTSTATUS DxgkDdiQueryChildRelations(MiniportDeviceContext, ChildRelations, ChildRelationsSize)`: PASSIVE_LEVEL,
    /// level three. The array has one element more than there are children, zeroed; the last stays so (rule L10).
    /// An adapter without children is not asked for them.
    fn child_relations(&self, children: u32) -> Result<(), StartError> {
        let Some(entry) = self.driver.table().DxgkDdiQueryChildRelations.filter(|_| children != 0) else {
            return Ok(());
        };
        let count = (children as usize).checked_add(1).ok_or(NoMemory)?;
        let mut relations = crate::shared::try_filled(DXGK_CHILD_DESCRIPTOR::zeroed(), count)?;
        let bytes = u32::try_from(count * size_of::<DXGK_CHILD_DESCRIPTOR>()).map_err(|_| NoMemory)?;
        let context = self.miniport();
        let pointer = relations.as_mut_ptr();
        let level = crate::ddi::contract(Ddi::QueryChildRelations).0;
        let status =
            self.call_raw(Ddi::QueryChildRelations, level, context, pointer.cast(), bytes as usize, || {
                // SAFETY: the entry point's contract: an array of `bytes` bytes.
                unsafe { entry(context, pointer, bytes) }
            });
        if !status.is_success() {
            return Err(StartError::Ddi(Ddi::QueryChildRelations, status));
        }
        let outputs = relations.iter().filter(|child| child.ChildDeviceType == TypeVideoOutput);
        if let Some(output) = outputs.map(|child| child.ChildUid).next() {
            self.output.get_or_init(|| output);
        }
        Ok(())
    }

    /// What adapter initialization asks, then the system device and what paging needs.
    fn begin(self: &Arc<Self>) -> Result<(), StartError> {
        let caps = self.query_caps()?;
        let known = self.caps.set(caps);
        debug_assert!(known.is_ok(), "an adapter starts once");
        self.query_nodes()?;
        let nodes = self.caps().nodes;
        lock(&self.scheduler).nodes = (0..nodes).map(|_| Node::default()).collect();
        match self.mmu() {
            // The driver of a GPU with page tables may have the older model too: one of them is enough.
            Ok(_) => {}
            Err(why) => {
                if self.caps().mmu.is_some() {
                    self.note(
                        "not implemented",
                        &format!("{why}: contexts with virtual addresses are refused"),
                    );
                }
                if self.driver.renders() {
                    self.make_aperture()?;
                }
            }
        }
        let process = self.process_of(0).map_err(|status| StartError::Ddi(Ddi::CreateProcess, status))?;
        let device = Device::new(self, 0, process.clone())?;
        let port = self.port().ok_or(StartError::NoMemory)?;
        device.set_handle(write(&port.handles).insert(0, Object::Device(device.clone()))?);
        let status = device.create(DeviceKind::System);
        if status != STATUS_SUCCESS {
            write(&port.handles).remove(0, device.handle());
            return Err(StartError::Ddi(Ddi::CreateDevice, status));
        }
        *lock(&self.system) = Some(System { device: device.clone(), context: None });
        if !self.renders() && !self.addresses() {
            return Ok(());
        }
        let node = self.caps().paging_node;
        let request = Request {
            node,
            engine_affinity: 1,
            system: true,
            gdi: false,
            addresses: self.addresses(),
            null_rendering: false,
            private_data: &[],
        };
        let context = Context::new(&device, &request)?;
        context.set_handle(write(&port.handles).insert(0, Object::Context(context.clone()))?);
        let status = context.create(&request);
        if status != STATUS_SUCCESS {
            write(&port.handles).remove(0, context.handle());
            return Err(StartError::Ddi(Ddi::CreateContext, status));
        }
        *lock(&self.system) = Some(System { device, context: Some(context.clone()) });
        if let Some(process) = process.filter(|_| self.addresses()) {
            self.set_root(&process, &context).map_err(|status| match lock(&self.scheduler).lost.take() {
                Some((rule, text)) => StartError::Refused(rule, text),
                None => StartError::Ddi(Ddi::SetRootPageTable, status),
            })?;
        }
        let adapter = Arc::clone(self);
        let worker = self.machine.spawn("gpu scheduler", move || Worker::run(adapter));
        *lock(&self.worker) = Some(worker.map_err(|_| StartError::NoMemory)?);
        Ok(())
    }

    /// The aperture that the memory manager uses: the first such segment.
    fn make_aperture(&self) -> Result<(), StartError> {
        let caps = self.caps();
        let usable = |segment: &Segment| segment.aperture && !segment.agp && segment.size != 0;
        let first = caps.segments.iter().enumerate().find(|(_, segment)| usable(segment));
        let Some((index, segment)) = first else { return Ok(()) };
        if caps.paging_buffer_size == 0 {
            return Err(StartError::Refused(
                "L19",
                "an aperture segment, and paging buffers without a size".into(),
            ));
        }
        if caps.paging_segment != 0 {
            let text = format!(
                "the driver wants its paging buffers in segment {}: they are implemented in contiguous system memory \
                 only, so nothing is mapped and the adapter is create-only",
                caps.paging_segment
            );
            self.note("not implemented", &text);
            return Ok(());
        }
        let Segment { size, commit_limit, base, .. } = *segment;
        let bytes = if commit_limit == 0 { size } else { size.min(commit_limit) };
        let bytes = bytes.min(self.options.aperture_limit.unwrap_or(u64::MAX));
        let id = index as u32 + 1;
        let dummy = self.machine.ram().allocate(1, true, 1).ok_or(NoMemory)?;
        *lock(&self.aperture) = Some(Aperture::new(id, bytes / PAGE as u64, dummy));
        let known = self.aperture_base.set((id, base));
        debug_assert!(known.is_ok(), "an adapter starts once");
        Ok(())
    }

    /// Marks the adapter as lost, once, and does what must be done at once: the driver is told, the device cannot
    /// reach memory any more. False if it was lost or stopped before.
    ///
    /// `NTSTATUS DxgkDdiNotifySurpriseRemoval(MiniportDeviceContext, RemovalType)`: PASSIVE_LEVEL, level zero; after
    /// it the driver touches no hardware (rule L27).
    pub(crate) fn begin_removal(&self, rule: &'static str, text: &str) -> bool {
        let (from, to) = (State::Started as u8, State::Removed as u8);
        if self.state.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire).is_err() {
            return false;
        }
        let known = self.lost.set((rule, text.to_owned()));
        debug_assert!(known.is_ok(), "an adapter is lost once");
        self.violation(rule, text);
        if let Some(entry) = self.driver.table().DxgkDdiNotifySurpriseRemoval {
            let context = self.miniport();
            let kind = wddm_sys::wddm3_2::DxgkRemovalPnPNotify;
            // SAFETY: the entry point's contract: the context of AddDevice.
            let status = self.call(Ddi::NotifySurpriseRemoval, context, || unsafe { entry(context, kind) });
            if !status.is_success() {
                self.note("removal", &format!("NotifySurpriseRemoval answered {status}"));
            }
        }
        if let Some(slot) = &self.slot {
            slot.set_bus_master(false);
        }
        true
    }

    /// The interface version of the driver's table.
    pub fn version(&self) -> InterfaceVersion {
        self.driver.version()
    }
}
