//! One machine with everything on it: device, port driver, driver, and the readers of its events.

pub mod counters;
mod trace;

use std::io;
use std::ops::Deref;
use std::sync::Arc;

use dxgkrnl::{Adapter, LoadedDriver, Port, StartError};
use ntoskrnl::image::{Image, Section};
use ntoskrnl::{Balance, Machine, PciSlot};
use verifier::Verifier;
use virtgpu_umd::client::{Client, Error as ClientError};
use virtio_gpu::VirtioGpu;
use virtio_gpu::vm_memory::{FileOffset, GuestAddress, GuestMemoryMmap};
use wddm_sys::LUID;

use crate::device::DeviceChoice;
use crate::ledger::{Ear, Ledger};
use counters::Counters;

/// How the parts are built. The default is what `wddm run` uses.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The machine.
    pub machine: ntoskrnl::Config,
    /// The port driver.
    pub port: dxgkrnl::Options,
    /// The device.
    pub device: virtio_gpu::Options,
    /// What renders behind it.
    pub renderer: DeviceChoice,
    /// Private data for the contexts of clients.
    pub context_data: Option<Vec<u8>>,
    /// Whether what happens is told on standard error.
    pub trace: bool,
}

/// A started adapter and all that is around it.
pub struct Bench {
    /// The adapter.
    pub adapter: Arc<Adapter>,
    driver: LoadedDriver,
    ready: Ready,
}

impl Deref for Bench {
    type Target = Ready;

    fn deref(&self) -> &Ready {
        &self.ready
    }
}

/// Why a bench does not start.
#[derive(Debug)]
pub enum Error {
    /// The host has no memory, no thread or no descriptor for a part of the bench.
    Host(io::Error),
    /// The driver does not start: judged, with everything undone.
    Driver(StartError, Box<Closing>),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Host(error) => write!(f, "the bench cannot be built: {error}"),
            Self::Driver(error, _) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Host(error)
    }
}

/// What there is to say when everything has stopped.
#[derive(Clone, Debug, Default)]
pub struct Closing {
    /// What driver code still has of the machine's memory, after Unload.
    pub balance: Balance,
    /// The counters.
    pub figures: counters::Figures,
    /// The device's counters.
    pub device: virtio_gpu::stats::Stats,
    /// The verdict.
    pub verdict: verifier::Report,
}

impl Closing {
    /// With the figures of another time; what is left and what was judged stay.
    pub fn of_work(mut self, work: Self) -> Self {
        self.verdict.summary = work.verdict.summary;
        self.figures = work.figures;
        self.device = work.device;
        self
    }

    /// Whether every rule was kept and nothing is left.
    pub fn is_clean(&self) -> bool {
        self.verdict.violations.is_empty() && self.balance.is_clear()
    }

    /// Bytes of what is left: pool and contiguous memory as asked for, an MDL as its header, a mapping as a page.
    pub fn leaked_bytes(&self) -> u64 {
        const MDL: u64 = 48;
        let balance = &self.balance;
        balance.pool_bytes
            + balance.contiguous_bytes
            + balance.mdls * MDL
            + (balance.mappings + balance.io_mappings) * ntoskrnl::PAGE as u64
    }
}

impl Bench {
    /// Builds a machine with a device and a port driver on it, loads `image` and starts an adapter.
    ///
    /// # Errors
    /// [`Error`]; nothing is left running then.
    pub fn start(image: impl Into<Image>, options: Options) -> Result<Self, Error> {
        Self::prepare(options)?.load(image)
    }

    /// Builds everything but the driver.
    ///
    /// # Errors
    /// What the host answers; NotFound if the renderer is not installed.
    pub fn prepare(options: Options) -> io::Result<Ready> {
        Self::prepare_with(options, Arc::new(Ledger::default()))
    }

    /// Builds everything but the driver. What is counted and found is kept in `ledger`, which is new.
    ///
    /// # Errors
    /// As [`Bench::prepare`].
    pub fn prepare_with(options: Options, ledger: Arc<Ledger>) -> io::Result<Ready> {
        let machine = Machine::new(options.machine)?;
        let counters = Arc::new(Counters::new(ledger.clone()));
        let verifier = Verifier::with_listener(Ear(ledger.clone()));
        machine.add_reader(counters.clone());
        machine.add_reader(verifier.clone());
        if options.trace {
            machine.add_reader(Arc::new(trace::Trace));
        }
        let (file, length) = machine.ram().file()?;
        let ram = (GuestAddress(0), length as usize, Some(FileOffset::new(file, 0)));
        let memory = GuestMemoryMmap::from_ranges_with_files([ram]).map_err(io::Error::other)?;
        // The only display device of the machine is the one that firmware has used.
        let kind = virtio_gpu::Options { vga: true, ..options.device };
        let device = VirtioGpu::new(memory, options.renderer.backend(), kind)?;
        let slot = machine.plug(device.clone())?;
        let commands = Arc::downgrade(&device);
        counters.count_commands(move || commands.upgrade().map_or(0, |device| device.posted()));
        let port = Port::new(&machine, options.port);
        let context_data = options.context_data;
        Ok(Ready { machine, device, port, counters, verifier, ledger, context_data, slot })
    }

    /// The sections of the driver's image; none if it is linked in.
    pub fn sections(&self) -> &[Section] {
        self.driver.image().sections()
    }

    /// Stops the adapter and starts one again on the device, as a change of its resources does.
    ///
    /// # Errors
    /// Why it does not start. There is no adapter then.
    pub fn restart(&mut self) -> Result<(), StartError> {
        self.adapter.stop();
        self.adapter = self.ready.port.start(&self.driver, Some(self.ready.slot.clone()))?;
        Ok(())
    }

    /// Starts an adapter of the same driver on the same device again. The one before has stopped.
    ///
    /// # Errors
    /// Why it does not start; whatever was started is undone by then.
    pub fn start_again(&self, options: dxgkrnl::Options) -> Result<Arc<Adapter>, StartError> {
        self.port.start_with(&self.driver, Some(self.slot.clone()), options)
    }

    /// What was counted so far.
    pub fn so_far(&self) -> Closing {
        Closing {
            verdict: self.verifier.report(),
            figures: self.counters.figures(),
            device: self.device.stats(),
            balance: self.machine.balance(),
        }
    }

    /// Stops the adapter, unloads the driver, pulls the device out, and judges what is left. Processes must have ended.
    pub fn stop(self) -> Closing {
        self.adapter.stop();
        self.ready.end(Some(self.driver))
    }
}

/// A machine with a device and a port driver on it, and no driver yet.
pub struct Ready {
    /// The machine.
    pub machine: Arc<Machine>,
    /// The device on its bus.
    pub device: Arc<VirtioGpu>,
    /// The port driver.
    pub port: Arc<Port>,
    /// What was counted.
    pub counters: Arc<Counters>,
    /// What was judged.
    pub verifier: Arc<Verifier>,
    /// Where that is kept.
    pub ledger: Arc<Ledger>,
    /// Private data for the contexts of clients.
    pub context_data: Option<Vec<u8>>,
    slot: Arc<PciSlot>,
}

impl Ready {
    /// Waits until nothing is on its way: the device has done what it can, and every interrupt and every DPC has run.
    /// At PASSIVE_LEVEL, holding nothing that they may want.
    pub fn settle(&self) {
        loop {
            let posted = self.device.posted();
            self.device.flush();
            self.machine.flush_interrupts();
            self.machine.flush_dpcs();
            // A DPC may have given the device more.
            if self.device.posted() == posted {
                return;
            }
        }
    }

    /// A process of its own with the adapter open, whose contexts have the bench's private data.
    ///
    /// # Errors
    /// As `D3DKMTOpenAdapterFromLuid`; no memory for the data.
    pub fn client(&self, adapter: LUID) -> Result<Client, ClientError> {
        let client = Client::open(&self.port, adapter)?;
        match &self.context_data {
            Some(data) => client.with_context_data(data),
            None => Ok(client),
        }
    }

    /// Loads a driver and starts an adapter on the device.
    ///
    /// # Errors
    /// [`Error::Driver`].
    pub fn load(self, image: impl Into<Image>) -> Result<Bench, Error> {
        self.counters.loading();
        let driver = match self.port.load(image) {
            Ok(driver) => driver,
            Err(error) => return Err(Error::Driver(error, Box::new(self.end(None)))),
        };
        match self.port.start(&driver, Some(self.slot.clone())) {
            Ok(adapter) => Ok(Bench { adapter, driver, ready: self }),
            Err(error) => Err(Error::Driver(error, Box::new(self.end(Some(driver))))),
        }
    }

    fn end(self, driver: Option<LoadedDriver>) -> Closing {
        if let Some(driver) = driver {
            self.port.unload(driver);
        }
        let device = self.device.stats();
        self.slot.unplug();
        let balance = self.machine.balance();
        Closing { verdict: self.verifier.report(), figures: self.counters.figures(), balance, device }
    }
}
