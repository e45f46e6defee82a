//! A machine without a device, the miniport on it, and what its stream told.

use super::miniport::{GPUS, Gpu, IMAGE, PLANS, Plan, lock};
use dxgkrnl::{Adapter, LoadedDriver, Options, Port, Process, StartError};
use ntoskrnl::user::{UserBuffer, copy_in, copy_out};
use ntoskrnl::{Config, Ddi, DdiCall, Event, Machine, PacketStage, Reader};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use verifier::Verifier;
use wddm_sys::wddm3_2 as kmt;
use wddm_sys::*;

/// What the stream told.
#[derive(Default)]
pub struct Log {
    pub notes: Mutex<Vec<(String, String)>>,
    pub packets: Mutex<Vec<PacketStage>>,
    /// Entry point, IRQL, bytes of its argument structure.
    pub calls: Mutex<Vec<(Ddi, u8, usize)>>,
}

impl Reader for Log {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::Note { topic, text } => lock(&self.notes).push(((*topic).to_owned(), (*text).to_owned())),
            Event::Packet { stage, .. } => lock(&self.packets).push(*stage),
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

    pub fn count(&self, stage: PacketStage) -> usize {
        lock(&self.packets).iter().filter(|s| **s == stage).count()
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
    verifier: Arc<Verifier>,
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
        let verifier = Verifier::new();
        machine.add_reader(verifier.clone());
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
        Ok(Self { machine, port, adapter, log, verifier, driver: Some(driver), gpu: gpu.unwrap() })
    }

    /// The driver's state, while the adapter is there.
    pub fn gpu(&self) -> &Gpu {
        // SAFETY: RemoveDevice runs in `stop`, which takes the bench.
        unsafe { &*self.gpu }
    }

    /// Stops and unloads; answers the log. No rule was broken.
    pub fn stop(mut self) -> Arc<Log> {
        self.adapter.stop();
        if let Some(driver) = self.driver.take() {
            self.port.unload(driver);
        }
        assert_eq!(self.port.live_handles(), 0, "handles are left");
        let key = Arc::as_ptr(&self.machine) as usize;
        lock(&PLANS).retain(|(machine, _)| *machine != key);
        let broken: Vec<_> =
            self.verifier.report().violations.iter().map(|v| format!("{}: {}", v.rule, v.what)).collect();
        assert_eq!(broken, Vec::<String>::new());
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

    pub fn queue(&self, device: u32) -> Result<u32, NTSTATUS> {
        let mut args = kmt::D3DKMT_CREATEPAGINGQUEUE::zeroed();
        args.hDevice = device;
        match self.process.create_paging_queue(&mut args) {
            STATUS_SUCCESS => Ok(args.hPagingQueue),
            status => Err(status),
        }
    }

    pub fn user(&self, bytes: &[u8]) -> UserBuffer {
        let buffer = self.process.user().allocate(bytes.len().max(1)).unwrap();
        buffer.write(0, bytes).unwrap();
        buffer
    }

    /// An allocation of so many pages.
    pub fn allocation(&self, device: u32, pages: u32) -> Result<u32, NTSTATUS> {
        let blob = self.user(&pages.to_le_bytes());
        let mut info = kmt::D3DDDI_ALLOCATIONINFO2::zeroed();
        info.pPrivateDriverData = blob.as_ptr();
        info.PrivateDriverDataSize = 4;
        // SAFETY: plain data.
        let bytes = unsafe { std::slice::from_raw_parts((&raw const info).cast::<u8>(), size_of_val(&info)) };
        let list = self.user(bytes);
        let mut args = kmt::D3DKMT_CREATEALLOCATION::zeroed();
        args.hDevice = device;
        args.NumAllocations = 1;
        args.Anonymous2.pAllocationInfo2 = list.as_ptr();
        match self.process.create_allocation2(&mut args) {
            STATUS_SUCCESS => {
                let mut handle = [0; 4];
                list.read(0, &mut handle).unwrap();
                Ok(u32::from_le_bytes(handle))
            }
            status => Err(status),
        }
    }

    pub fn destroy_allocation(&self, device: u32, allocation: u32) -> NTSTATUS {
        let list = self.user(&allocation.to_le_bytes());
        let mut args = kmt::D3DKMT_DESTROYALLOCATION2::zeroed();
        args.hDevice = device;
        args.AllocationCount = 1;
        args.phAllocationList = list.as_ptr();
        self.process.destroy_allocation2(&args)
    }

    pub fn make_resident(&self, queue: u32, allocation: u32) -> NTSTATUS {
        let list = self.user(&allocation.to_le_bytes());
        let mut args = kmt::D3DDDI_MAKERESIDENT::zeroed();
        args.hPagingQueue = queue;
        args.NumAllocations = 1;
        args.AllocationList = list.as_ptr();
        self.process.make_resident(&mut args)
    }

    pub fn evict(&self, device: u32, allocation: u32) -> NTSTATUS {
        let list = self.user(&allocation.to_le_bytes());
        let mut args = kmt::D3DKMT_EVICT::zeroed();
        args.hDevice = device;
        args.NumAllocations = 1;
        args.AllocationList = list.as_ptr();
        self.process.evict(&mut args)
    }

    pub fn map(
        &self,
        queue: u32,
        edit: impl FnOnce(&mut kmt::D3DDDI_MAPGPUVIRTUALADDRESS),
    ) -> Result<u64, NTSTATUS> {
        let mut args = kmt::D3DDDI_MAPGPUVIRTUALADDRESS::zeroed();
        args.hPagingQueue = queue;
        args.Protection.set_Write(true);
        edit(&mut args);
        match self.process.map_gpu_virtual_address(&mut args) {
            STATUS_SUCCESS => Ok(args.VirtualAddress),
            status => Err(status),
        }
    }

    pub fn reserve(&self, queue: u32, size: u64) -> Result<u64, NTSTATUS> {
        let mut args = kmt::D3DDDI_RESERVEGPUVIRTUALADDRESS::zeroed();
        args.Anonymous1.hPagingQueue = queue;
        args.Size = size;
        match self.process.reserve_gpu_virtual_address(&mut args) {
            STATUS_SUCCESS => Ok(args.VirtualAddress),
            status => Err(status),
        }
    }

    pub fn free(&self, address: u64, size: u64) -> NTSTATUS {
        let mut args = kmt::D3DKMT_FREEGPUVIRTUALADDRESS::zeroed();
        args.hAdapter = self.adapter;
        args.BaseAddress = address;
        args.Size = size;
        self.process.free_gpu_virtual_address(&args)
    }

    /// Queues commands at an address.
    pub fn submit(&self, context: u32, address: u64, length: u32, private: &[u8]) -> NTSTATUS {
        let data = self.user(private);
        let mut args = kmt::D3DKMT_SUBMITCOMMAND::zeroed();
        args.Commands = address;
        args.CommandLength = length;
        args.BroadcastContextCount = 1;
        args.BroadcastContext[0] = context;
        args.pPrivateDriverData = data.as_ptr();
        args.PrivateDriverDataSize = private.len() as u32;
        self.process.submit_command(&args)
    }

    /// Waits until everything on the context has ended.
    pub fn wait(&self, context: u32) -> NTSTATUS {
        let event = self.process.create_event(true, false).unwrap();
        let mut args = kmt::D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2::zeroed();
        args.hContext = context;
        args.Flags.set_EnqueueCpuEvent(true);
        args.Anonymous.CpuEventHandle = event;
        let status = match self.process.signal_synchronization_object2(&args) {
            STATUS_SUCCESS => self.process.wait_for_event(event, Duration::from_secs(20)),
            status => status,
        };
        assert_eq!(self.process.close_event(event), STATUS_SUCCESS);
        status
    }

    /// Reads or writes words of an allocation through a lock.
    pub fn access(&self, device: u32, allocation: u32, f: impl FnOnce(usize)) {
        let mut args = kmt::D3DKMT_LOCK2::zeroed();
        args.hDevice = device;
        args.hAllocation = allocation;
        assert_eq!(self.process.lock2(&mut args), STATUS_SUCCESS);
        {
            let _inside = self.process.port().machine().enter();
            f(args.pData as usize);
        }
        let mut unlock = kmt::D3DKMT_UNLOCK2::zeroed();
        unlock.hDevice = device;
        unlock.hAllocation = allocation;
        assert_eq!(self.process.unlock2(&unlock), STATUS_SUCCESS);
    }

    /// Writes commands: each an address, a value and how many words get it.
    pub fn write_commands(&self, device: u32, allocation: u32, commands: &[(u64, u32, u32)]) -> u32 {
        let bytes: Vec<u8> = commands
            .iter()
            .flat_map(|(address, value, count)| {
                [*address as u32, (*address >> 32) as u32, *value, *count].map(u32::to_le_bytes).concat()
            })
            .collect();
        self.access(device, allocation, |at| copy_out(at, &bytes).unwrap());
        bytes.len() as u32
    }

    pub fn words(&self, device: u32, allocation: u32, count: usize) -> Vec<u32> {
        let mut bytes = vec![0; count * 4];
        self.access(device, allocation, |at| copy_in(&mut bytes, at).unwrap());
        bytes.chunks_exact(4).map(|word| u32::from_le_bytes(word.try_into().unwrap())).collect()
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
