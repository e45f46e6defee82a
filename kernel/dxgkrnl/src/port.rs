//! The port driver of one machine: its drivers, its adapters, its handles, its processes.

use crate::adapter::Adapter;
use crate::displib::PortDevice;
use crate::handles::{ProcessId, Table};
use crate::load::{Driver, TableError};
use crate::objects::Object;
use crate::options::Options;
use crate::shared::NoMemory;
use crate::sync::{lock, read, write};
use ntoskrnl::{Event, Machine};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, Once, RwLock, Weak};

/// The port driver on one machine.
pub struct Port {
    machine: Arc<Machine>,
    options: Options,
    pub(crate) handles: RwLock<Table<Object>>,
    drivers: Mutex<Vec<Arc<Driver>>>,
    refused: Mutex<Option<TableError>>,
    pub(crate) adapters: RwLock<Vec<Arc<Adapter>>>,
    processes: AtomicU32,
    adapter_numbers: AtomicU32,
    /// What drivers' libraries find the port by; the ports of one machine share it.
    device: Option<Arc<PortDevice>>,
    /// One adapter is added at a time (rule L06).
    pub(crate) starting: Mutex<()>,
}

/// Makes the port driver's exports known to the kernel of this process, as [`Port::new`] does.
pub fn register_exports() {
    static EXPORTS: Once = Once::new();
    EXPORTS.call_once(|| {
        use ntoskrnl::exports::register;
        register("DxgkInitialize", crate::load::DxgkInitialize as *mut _);
        register("DxgkUnInitialize", crate::load::DxgkUnInitialize as *mut _);
        register("DxgkInitializeDisplayOnlyDriver", crate::load::DxgkInitializeDisplayOnlyDriver as *mut _);
    });
}

/// The port drivers of all machines of this process.
static PORTS: RwLock<Vec<(usize, Weak<Port>)>> = RwLock::new(Vec::new());

impl Port {
    /// Puts a port driver on a machine and makes its exports known.
    ///
    /// A machine has one port driver at a time; a second one takes the first one's place for drivers loaded later.
    pub fn new(machine: &Arc<Machine>, options: Options) -> Arc<Self> {
        register_exports();
        let former = Self::of(machine).and_then(|port| port.device.clone());
        let device = former.map_or_else(|| PortDevice::new(machine).map(Arc::new), Ok);
        if let Err(status) = &device {
            let text = format!("{} cannot be made: {status}", crate::displib::DEVICE);
            machine.emit(&Event::Note { topic: "port", text: &text });
        }
        let port = Arc::new(Self {
            machine: Arc::clone(machine),
            options,
            handles: RwLock::default(),
            drivers: Mutex::default(),
            refused: Mutex::default(),
            adapters: RwLock::default(),
            processes: AtomicU32::new(1),
            adapter_numbers: AtomicU32::new(0),
            device: device.ok(),
            starting: Mutex::new(()),
        });
        let key = Arc::as_ptr(machine) as usize;
        let mut ports = write(&PORTS);
        ports.retain(|(machine, port)| *machine != key && port.strong_count() > 0);
        ports.push((key, Arc::downgrade(&port)));
        port
    }

    /// The port driver of a machine.
    pub(crate) fn of(machine: &Arc<Machine>) -> Option<Arc<Self>> {
        let key = Arc::as_ptr(machine) as usize;
        read(&PORTS).iter().find(|(machine, _)| *machine == key).and_then(|(_, port)| port.upgrade())
    }

    /// The machine.
    pub fn machine(&self) -> &Arc<Machine> {
        &self.machine
    }

    /// The settings.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// How many handles are live, of all kinds and all processes.
    pub fn live_handles(&self) -> usize {
        read(&self.handles).live()
    }

    pub(crate) fn next_process(&self) -> ProcessId {
        self.processes.fetch_add(1, Ordering::Relaxed)
    }

    pub(crate) fn next_adapter(&self) -> usize {
        self.adapter_numbers.fetch_add(1, Ordering::Relaxed) as usize
    }

    pub(crate) fn note(&self, topic: &'static str, text: &str) {
        self.machine.emit(&Event::Note { topic, text });
    }

    pub(crate) fn add_driver(&self, driver: Arc<Driver>) -> Result<(), NoMemory> {
        crate::shared::try_push(&mut lock(&self.drivers), driver)
    }

    pub(crate) fn remove_driver(&self, object: usize) -> bool {
        let mut drivers = lock(&self.drivers);
        let before = drivers.len();
        drivers.retain(|driver| driver.object() != object);
        drivers.len() != before
    }

    pub(crate) fn driver(&self, object: usize) -> Option<Arc<Driver>> {
        lock(&self.drivers).iter().find(|driver| driver.object() == object).cloned()
    }

    pub(crate) fn refuse_table(&self, error: TableError) {
        self.note("load", &error.to_string());
        *lock(&self.refused) = Some(error);
    }

    pub(crate) fn take_refusal(&self) -> Option<TableError> {
        lock(&self.refused).take()
    }
}
