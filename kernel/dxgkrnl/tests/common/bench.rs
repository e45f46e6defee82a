//! A machine with the miniport's adapter started, and what its stream told.

use super::engine::{Board, FAKES, Fake, PLANS, Plan, lock, until};
use super::miniport::IMAGE;
use dxgkrnl::{Adapter, LoadedDriver, Options, Port};
use ntoskrnl::pci::PciSlot;
use ntoskrnl::{Config, DdiCall, Event, Machine, PacketStage, Reader};
use std::sync::{Arc, Mutex};
use wddm_sys::image::NativeImage;

/// What the stream told.
#[derive(Default)]
pub struct Log {
    pub notes: Mutex<Vec<(String, String)>>,
    pub packets: Mutex<Vec<(PacketStage, u32, bool)>>,
    pub calls: Mutex<Vec<(ntoskrnl::Ddi, u8, usize)>>,
}

impl Reader for Log {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::Note { topic, text } => lock(&self.notes).push(((*topic).to_owned(), (*text).to_owned())),
            Event::Packet { stage, fence, paging, .. } => lock(&self.packets).push((*stage, *fence, *paging)),
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

    pub fn count(&self, stage: PacketStage) -> usize {
        lock(&self.packets).iter().filter(|(s, _, _)| *s == stage).count()
    }

    pub fn calls_of(&self, ddi: ntoskrnl::Ddi) -> usize {
        lock(&self.calls).iter().filter(|(d, _, _)| *d == ddi).count()
    }
}

/// A machine with the fake adapter started.
pub struct Bench {
    pub machine: Arc<Machine>,
    pub port: Arc<Port>,
    pub adapter: Arc<Adapter>,
    pub plan: Arc<Plan>,
    pub log: Arc<Log>,
    pub driver: Option<LoadedDriver>,
    fake: *const Fake,
}

impl Bench {
    pub fn new(plan: Plan, options: Options) -> Self {
        Self::of(plan, options, &IMAGE)
    }

    /// With another entry point before the same miniport.
    pub fn of(plan: Plan, options: Options, image: &NativeImage) -> Self {
        let machine = Machine::new(Config { ram_bytes: Some(256 << 20), ..Config::default() }).unwrap();
        let log = Arc::new(Log::default());
        machine.add_reader(log.clone());
        let plan = Arc::new(plan);
        lock(&PLANS).push((Arc::as_ptr(&machine) as usize, plan.clone()));
        let port = Port::new(&machine, options);
        let driver = port.load(*image).unwrap();
        let slot: Arc<PciSlot> = machine.plug(Arc::new(Board)).unwrap();
        let adapter = port.start(&driver, Some(slot)).unwrap();
        let key = Arc::as_ptr(&machine) as usize;
        let fake =
            lock(&FAKES).iter().find(|(machine, _)| *machine == key).map(|(_, fake)| *fake as *const Fake);
        Self { machine, port, adapter, plan, log, driver: Some(driver), fake: fake.unwrap() }
    }

    /// The driver's state, while the adapter is there.
    pub fn fake(&self) -> &Fake {
        // SAFETY: RemoveDevice runs in `stop`, which takes the bench.
        unsafe { &*self.fake }
    }

    /// Completes exactly `count` packets, when they have come.
    pub fn complete(&self, count: usize) {
        let _inside = self.machine.enter();
        for _ in 0..count {
            until(|| !lock(&self.fake().engine).queue.is_empty());
            self.fake().complete(1);
        }
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
