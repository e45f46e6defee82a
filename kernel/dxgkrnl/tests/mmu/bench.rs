//! A machine without a device, the miniport on it, and what its stream told.

use super::miniport::{GPUS, Gpu, IMAGE, PLANS, Plan, lock};
use dxgkrnl::{Adapter, LoadedDriver, Options, Port, Process, StartError};
use ntoskrnl::{Config, Ddi, DdiCall, Event, Machine, Reader};
use std::sync::{Arc, Mutex};
use wddm_sys::wddm3_2 as kmt;
use wddm_sys::*;

/// What the stream told.
#[derive(Default)]
pub struct Log {
    pub notes: Mutex<Vec<(String, String)>>,
    /// Entry point, IRQL, bytes of its argument structure.
    pub calls: Mutex<Vec<(Ddi, u8, usize)>>,
}

impl Reader for Log {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::Note { topic, text } => lock(&self.notes).push(((*topic).to_owned(), (*text).to_owned())),
            Event::DdiEnter { call: DdiCall { ddi, irql, args_len, .. } } => {
                lock(&self.calls).push((*ddi, *irql, *args_len));
            }
            _ => {}
        }
    }
}

impl Log {
    /// The rules that the port found broken.
    pub fn broken(&self) -> Vec<String> {
        let rule = |topic: &String| topic.len() == 3 && topic[1..].bytes().all(|b| b.is_ascii_digit());
        lock(&self.notes).iter().map(|(topic, _)| topic.clone()).filter(rule).collect()
    }

    /// What was not implemented, in words.
    pub fn refused(&self) -> Vec<String> {
        let refused = |(topic, text): &(String, String)| (topic == "not implemented").then(|| text.clone());
        lock(&self.notes).iter().filter_map(refused).collect()
    }

    pub fn calls_of(&self, ddi: Ddi) -> usize {
        lock(&self.calls).iter().filter(|(d, _, _)| *d == ddi).count()
    }
}

/// A machine with the adapter started.
pub struct Bench {
    pub machine: Arc<Machine>,
    pub port: Arc<Port>,
    pub adapter: Arc<Adapter>,
    pub log: Arc<Log>,
    driver: Option<LoadedDriver>,
    gpu: *const Gpu,
}

impl Bench {
    pub fn new(plan: Plan) -> Self {
        Self::try_new(plan).map_err(|(error, _)| error.to_string()).unwrap()
    }

    /// # Errors
    /// Why the adapter does not start, and the log.
    pub fn try_new(plan: Plan) -> Result<Self, (StartError, Arc<Log>)> {
        let machine = Machine::new(Config { ram_bytes: Some(64 << 20), ..Config::default() }).unwrap();
        let log = Arc::new(Log::default());
        machine.add_reader(log.clone());
        let key = Arc::as_ptr(&machine) as usize;
        lock(&PLANS).push((key, plan));
        let port = Port::new(&machine, Options::default());
        let driver = port.load(IMAGE).unwrap();
        let adapter = match port.start(&driver, None) {
            Ok(adapter) => adapter,
            Err(error) => {
                port.unload(driver);
                lock(&PLANS).retain(|(machine, _)| *machine != key);
                return Err((error, log));
            }
        };
        let gpu = lock(&GPUS).iter().find(|(machine, _)| *machine == key).map(|(_, gpu)| *gpu as *const Gpu);
        Ok(Self { machine, port, adapter, log, driver: Some(driver), gpu: gpu.unwrap() })
    }

    /// The driver's state, while the adapter is there.
    pub fn gpu(&self) -> &Gpu {
        // SAFETY: RemoveDevice runs in `stop`, which takes the bench.
        unsafe { &*self.gpu }
    }

    /// Stops and unloads; answers the log.
    pub fn stop(mut self) -> Arc<Log> {
        self.adapter.stop();
        if let Some(driver) = self.driver.take() {
            self.port.unload(driver);
        }
        assert_eq!(self.port.live_handles(), 0, "handles are left");
        let key = Arc::as_ptr(&self.machine) as usize;
        lock(&PLANS).retain(|(machine, _)| *machine != key);
        self.log.clone()
    }
}

/// A process with the adapter open.
pub struct Client {
    pub process: Process,
    pub adapter: u32,
}

impl Client {
    pub fn new(bench: &Bench) -> Self {
        let process = Process::new(&bench.port);
        let mut args = kmt::D3DKMT_OPENADAPTERFROMLUID::zeroed();
        args.AdapterLuid = bench.adapter.luid();
        assert_eq!(process.open_adapter_from_luid(&mut args), STATUS_SUCCESS);
        Self { process, adapter: args.hAdapter }
    }

    pub fn close(&self) {
        assert_eq!(
            self.process.close_adapter(&kmt::D3DKMT_CLOSEADAPTER { hAdapter: self.adapter }),
            STATUS_SUCCESS
        );
    }

    pub fn device(&self) -> Result<u32, NTSTATUS> {
        let mut args = kmt::D3DKMT_CREATEDEVICE::zeroed();
        args.Anonymous.hAdapter = self.adapter;
        match self.process.create_device(&mut args) {
            STATUS_SUCCESS => Ok(args.hDevice),
            status => Err(status),
        }
    }

    pub fn context(&self, device: u32) -> Result<u32, NTSTATUS> {
        let mut args = kmt::D3DKMT_CREATECONTEXTVIRTUAL::zeroed();
        args.hDevice = device;
        args.EngineAffinity = 1;
        match self.process.create_context_virtual(&mut args) {
            STATUS_SUCCESS => Ok(args.hContext),
            status => Err(status),
        }
    }

    pub fn destroy_context(&self, context: u32) -> NTSTATUS {
        let mut args = kmt::D3DKMT_DESTROYCONTEXT::zeroed();
        args.hContext = context;
        self.process.destroy_context(&args)
    }

    pub fn destroy_device(&self, device: u32) -> NTSTATUS {
        let mut args = kmt::D3DKMT_DESTROYDEVICE::zeroed();
        args.hDevice = device;
        self.process.destroy_device(&args)
    }
}
