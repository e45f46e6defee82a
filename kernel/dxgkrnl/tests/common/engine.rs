//! The software engine behind the miniport, and what the tests hold of both.

use ntoskrnl::{Machine, PAGE};
use pci::{BarInfo, Bus, PciFunction};
use std::collections::{HashMap, VecDeque};
use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use wddm_sys::wddm1_3::*;
use wddm_sys::*;

pub const MAGIC: u32 = 0x7C0D_E001;
pub const COMMAND: usize = 16;
/// Bytes of a paging entry: aperture page, page frame.
pub const ENTRY: usize = 16;
pub const SEGMENT_PAGES: u64 = 64;
pub const DMA_SIZE: u32 = 1024;
pub const PRIVATE_SIZE: u32 = 48;
/// What Render leaves in private data.
pub const LEFT: u8 = 0x55;
pub const LIST: u32 = 32;

pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waits for something that must come.
pub fn until(mut done: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !done() {
        assert!(Instant::now() < end, "it never happened");
        std::thread::yield_now();
    }
}

/// What the test wants of the driver.
pub struct Plan {
    pub version: InterfaceVersion,
    /// Segments: 0 makes it create-only.
    pub segments: u32,
    /// Whether the driver has contexts.
    pub multi_engine: bool,
    /// Completes in SubmitCommand itself.
    pub immediate: AtomicBool,
    /// 1: loses every rendering packet, and leaves preemption requests unanswered. 2: loses them, and reports them as
    /// preempted when it is asked.
    pub lose: AtomicU32,
    pub create_context: Mutex<NTSTATUS>,
    pub create_device: Mutex<NTSTATUS>,
    pub open_allocation: Mutex<NTSTATUS>,
    pub create_allocation: Mutex<NTSTATUS>,
    pub render: Mutex<NTSTATUS>,
    pub segment_set: AtomicU32,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            version: InterfaceVersion::WDDM1_3,
            segments: 1,
            multi_engine: true,
            immediate: AtomicBool::new(true),
            lose: AtomicU32::new(0),
            create_context: Mutex::new(STATUS_SUCCESS),
            create_device: Mutex::new(STATUS_SUCCESS),
            open_allocation: Mutex::new(STATUS_SUCCESS),
            create_allocation: Mutex::new(STATUS_SUCCESS),
            render: Mutex::new(STATUS_SUCCESS),
            segment_set: AtomicU32::new(0),
        }
    }
}

/// A packet as SubmitCommand got it.
#[derive(Clone, Copy, Debug)]
pub struct Submitted {
    pub fence: u32,
    pub physical: u64,
    pub end: u32,
    pub paging: bool,
    pub null: bool,
}

#[derive(Default)]
pub struct Engine {
    pub aperture: HashMap<u64, u64>,
    pub queue: VecDeque<Submitted>,
    pub last_completed: u32,
    pub preempt: Option<u32>,
    pub maps: usize,
    pub unmaps: usize,
    pub bad_commands: usize,
}

/// The adapter's state: what AddDevice answers.
pub struct Fake {
    pub plan: Arc<Plan>,
    pub machine: Arc<Machine>,
    pub engine: Mutex<Engine>,
    pub interface: Mutex<Option<DXGKRNL_INTERFACE>>,
    pub devices: AtomicUsize,
    pub contexts: AtomicUsize,
    pub allocations: AtomicUsize,
    pub opens: AtomicUsize,
    pub removed: AtomicUsize,
    pub cancelled: AtomicUsize,
    pub private_data: Mutex<Vec<u8>>,
    /// Where each Render's DMA buffer was, and what it found in its private data.
    pub found: Mutex<Vec<(usize, u8)>>,
    pub reports: Mutex<VecDeque<u32>>,
}

pub static PLANS: Mutex<Vec<(usize, Arc<Plan>)>> = Mutex::new(Vec::new());
pub static FAKES: Mutex<Vec<(usize, usize)>> = Mutex::new(Vec::new());

pub fn key() -> usize {
    Machine::current().map_or(0, |machine| Arc::as_ptr(&machine) as usize)
}

/// # Safety
/// `context` is what AddDevice answered, before RemoveDevice.
pub unsafe fn fake<'a>(context: *mut c_void) -> &'a Fake {
    // SAFETY: the caller's promise.
    unsafe { &*context.cast::<Fake>() }
}

pub struct Device {
    pub adapter: *const Fake,
    pub port: usize,
}

pub struct Context {
    pub adapter: *const Fake,
    pub port: usize,
}

impl Fake {
    pub fn interface(&self) -> DXGKRNL_INTERFACE {
        lock(&self.interface).expect("StartDevice has run")
    }

    /// Runs the oldest packets of the hardware queue and reports them, `count` at most.
    pub fn complete(&self, count: usize) {
        for _ in 0..count {
            let Some(packet) = lock(&self.engine).queue.pop_front() else { return };
            self.run(&packet);
            self.report(packet.fence);
        }
    }

    fn run(&self, packet: &Submitted) {
        let ram = self.machine.ram();
        let mut engine = lock(&self.engine);
        let word = |at: u64| {
            let at = ram.virt(packet.physical + at).expect("a DMA buffer lies in RAM");
            // SAFETY: the DMA buffer is contiguous memory of at least `end` bytes.
            unsafe { at.cast::<u64>().read_unaligned() }
        };
        if packet.null {
            return;
        }
        let mut at = 0;
        while at + (COMMAND as u64) <= u64::from(packet.end) {
            let (first, second) = (word(at), word(at + 8));
            at += COMMAND as u64;
            if packet.paging {
                engine.aperture.insert(first, second);
                continue;
            }
            let (page, value) = (first as u32 as u64, (first >> 32) as u32);
            let (pages, magic) = (second as u32 as u64, (second >> 32) as u32);
            if magic != MAGIC {
                engine.bad_commands += 1;
                continue;
            }
            for page in page..page + pages {
                let Some(frame) = engine.aperture.get(&page).copied() else {
                    engine.bad_commands += 1;
                    continue;
                };
                let at = ram.virt(frame * PAGE as u64).expect("a frame lies in RAM");
                for word in 0..PAGE / 4 {
                    // SAFETY: the page is RAM that the aperture maps.
                    unsafe { at.cast::<u32>().add(word).write(value) };
                }
            }
        }
    }

    /// Reports a completion under the interrupt lock.
    fn report(&self, fence: u32) {
        lock(&self.reports).push_back(fence);
        self.synchronize(report_completed);
    }

    fn synchronize(&self, routine: abi_fn!(fn(context: PVOID) -> BOOLEAN)) {
        let interface = self.interface();
        let mut answer = 0;
        let call = interface.DxgkCbSynchronizeExecution.expect("the slot is there");
        let context = std::ptr::from_ref(self).cast_mut().cast();
        // SAFETY: the callback's contract: the handle that StartDevice got, a routine and its context.
        let status = unsafe { call(interface.DeviceHandle, Some(routine), context, 0, &mut answer) };
        assert_eq!(status, STATUS_SUCCESS);
    }

    fn notify(&self, data: &mut DXGKARGCB_NOTIFY_INTERRUPT_DATA) {
        let interface = self.interface();
        // SAFETY: the callbacks' contracts: the handle that StartDevice got, at device level.
        unsafe {
            interface.DxgkCbNotifyInterrupt.expect("the slot is there")(interface.DeviceHandle, data);
            interface.DxgkCbQueueDpc.expect("the slot is there")(interface.DeviceHandle);
        }
    }

    /// Reports a page fault, which there is from 2.0 on.
    pub fn page_fault(&self, fence: u32) {
        lock(&self.reports).push_back(fence);
        self.synchronize(report_page_fault);
    }

    /// Answers a preemption request: what is queued has not run.
    pub fn preempted(&self) {
        self.synchronize(report_preempted);
    }
}

abi! {
    unsafe fn report_completed(context: PVOID) -> BOOLEAN {
        // SAFETY: `synchronize` passes the adapter.
        let fake = unsafe { fake(context) };
        while let Some(fence) = lock(&fake.reports).pop_front() {
            let mut data = DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
            data.InterruptType = DXGK_INTERRUPT_DMA_COMPLETED;
            data.Anonymous.DmaCompleted.SubmissionFenceId = fence;
            lock(&fake.engine).last_completed = fence;
            fake.notify(&mut data);
        }
        1
    }

    unsafe fn report_page_fault(context: PVOID) -> BOOLEAN {
        // SAFETY: `synchronize` passes the adapter.
        let fake = unsafe { fake(context) };
        let Some(fence) = lock(&fake.reports).pop_front() else { return 0 };
        let mut data = DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
        data.InterruptType = wddm3_2::DXGK_INTERRUPT_DMA_PAGE_FAULTED;
        let mut fault = wddm3_2::DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPageFaulted::zeroed();
        fault.FaultedFenceId = fence;
        // SAFETY: the record has the same size in every version.
        unsafe { (&raw mut data.Anonymous).cast::<wddm3_2::DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPageFaulted>().write(fault) };
        fake.notify(&mut data);
        1
    }

    unsafe fn report_preempted(context: PVOID) -> BOOLEAN {
        // SAFETY: `synchronize` passes the adapter.
        let fake = unsafe { fake(context) };
        let (preempt, last) = {
            let mut engine = lock(&fake.engine);
            engine.queue.clear();
            (engine.preempt.take(), engine.last_completed)
        };
        let Some(fence) = preempt else { return 0 };
        let mut data = DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
        data.InterruptType = DXGK_INTERRUPT_DMA_PREEMPTED;
        data.Anonymous.DmaPreempted.PreemptionFenceId = fence;
        data.Anonymous.DmaPreempted.LastCompletedFenceId = last;
        fake.notify(&mut data);
        1
    }
}

/// A PCI function with nothing but an interrupt pin.
pub struct Board;

impl PciFunction for Board {
    fn bars(&self) -> Vec<BarInfo> {
        Vec::new()
    }

    fn attach(&self, _bus: Arc<dyn Bus>) {}

    fn config_read(&self, _offset: u16, data: &mut [u8]) {
        data.fill(0);
    }

    fn config_write(&self, _offset: u16, _data: &[u8]) {}

    fn bar_read(&self, _bar: u8, _offset: u64, data: &mut [u8]) {
        data.fill(0xFF);
    }

    fn bar_write(&self, _bar: u8, _offset: u64, _data: &[u8]) {}

    fn detach(&self) {}
}
