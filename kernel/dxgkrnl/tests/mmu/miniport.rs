//! A miniport in raw Rust of the shape that compute-only drivers have: GPU virtual addresses and nothing else, no device, and
//! a table exactly as long as its version, on the stack. Its page tables are arrays of `DXGK_PTE` in system memory.

#[path = "miniport/ddi.rs"]
mod ddi;

pub use ddi::IMAGE;

use ntoskrnl::{DISPATCH_LEVEL, Machine, PAGE, PASSIVE_LEVEL, Pages, current_irql};
use std::collections::{HashMap, VecDeque};
use std::ffi::c_void;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use wddm_sys::image::NativeImage;
use wddm_sys::wddm2_6::*;
use wddm_sys::*;

pub const INDEX_BITS: u32 = 10;
pub const ENTRIES: u32 = 1 << INDEX_BITS;
pub const TABLE_BYTES: usize = ENTRIES as usize * size_of::<DXGK_PTE>();
pub const PRIVATE_SIZE: u32 = 64;
/// Private data that begins so is refused.
pub const MALFORMED: u32 = 0xBAD;
/// Bytes of a command: an address, a value, and how many words get it.
pub const COMMAND: u64 = 16;
/// Pages of a local memory segment.
pub const LOCAL_PAGES: u64 = 256;
const APERTURE_BYTES: usize = 16 << 20;

pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the test wants of the driver.
#[derive(Clone)]
pub struct Plan {
    pub version: InterfaceVersion,
    pub gpu_mmu: bool,
    pub update: DXGK_PAGETABLEUPDATEMODE,
    pub explicit_invalidation: bool,
    /// The segment of page tables: 0, or 2, the implicit one; 1 with `local`.
    pub table_segment: u32,
    /// Segment 1 is memory that the CPU sees, a part of RAM; otherwise it is an aperture.
    pub local: bool,
    pub set_root: bool,
    /// What CreateProcess answers for a client's process.
    pub create_process: NTSTATUS,
    /// Submissions run only when the test says so.
    pub held: bool,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            version: InterfaceVersion::WDDM2_6,
            gpu_mmu: true,
            update: DXGK_PAGETABLEUPDATE_CPU_VIRTUAL,
            explicit_invalidation: false,
            table_segment: 2,
            local: false,
            set_root: true,
            create_process: STATUS_SUCCESS,
            held: false,
        }
    }
}

/// What the miniport knows, in order of handles.
#[derive(Default)]
pub struct Known {
    pub processes: HashMap<usize, bool>,
    pub devices: HashMap<usize, usize>,
    pub contexts: HashMap<usize, Context>,
    /// Tables by the address at which the CPU writes them: entries written since they were new.
    pub tables: HashMap<usize, u32>,
    pub allocations: HashMap<usize, u32>,
    pub opens: HashMap<usize, usize>,
    /// Submissions that have not run.
    pub queue: VecDeque<Submission>,
    pub last_completed: u32,
    /// What the reporting routine is to report.
    pub reports: VecDeque<DXGKARGCB_NOTIFY_INTERRUPT_DATA>,
    pub ran: Vec<Submission>,
    pub faults: usize,
    pub flushes: usize,
    pub last: usize,
}

/// A submission as the miniport got it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Submission {
    pub context: usize,
    pub address: u64,
    pub length: u32,
    pub fence: u32,
    pub null: bool,
    pub again: bool,
    /// The first word of the private data, and how much of it is user mode's.
    pub private: (u32, u32),
}

/// A context.
#[derive(Clone, Copy)]
pub struct Context {
    pub device: usize,
    pub system: bool,
    pub root: Option<(u64, u32)>,
}

/// The adapter's state: what AddDevice answers.
pub struct Gpu {
    pub plan: Plan,
    /// The memory of a local segment, and where it begins.
    local: Mutex<Option<Pages>>,
    pub base: u64,
    pub machine: Arc<Machine>,
    pub known: Mutex<Known>,
    pub interface: Mutex<Option<DXGKRNL_INTERFACE>>,
}

pub static PLANS: Mutex<Vec<(usize, Plan)>> = Mutex::new(Vec::new());
pub static GPUS: Mutex<Vec<(usize, usize)>> = Mutex::new(Vec::new());

pub fn key() -> usize {
    Machine::current().map_or(0, |machine| Arc::as_ptr(&machine) as usize)
}

fn plan() -> Plan {
    lock(&PLANS).iter().rev().find(|(machine, _)| *machine == key()).expect("the test made a plan").1.clone()
}

/// # Safety
/// `adapter` is what AddDevice answered, before RemoveDevice.
unsafe fn gpu<'a>(adapter: *mut c_void) -> &'a Gpu {
    // SAFETY: the caller's promise.
    unsafe { &*adapter.cast::<Gpu>() }
}

impl Gpu {
    fn interface(&self) -> DXGKRNL_INTERFACE {
        lock(&self.interface).expect("StartDevice has run")
    }

    /// Runs submissions, `count` at most, and reports them.
    pub fn run(&self, count: usize) {
        for _ in 0..count {
            {
                let mut known = lock(&self.known);
                let Some(submission) = known.queue.pop_front() else { return };
                if !submission.null {
                    self.execute(&mut known, &submission);
                }
                known.ran.push(submission);
                known.last_completed = submission.fence;
                let mut data = DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
                data.InterruptType = DXGK_INTERRUPT_DMA_COMPLETED;
                data.Anonymous.DmaCompleted.SubmissionFenceId = submission.fence;
                known.reports.push_back(data);
            }
            self.synchronize();
        }
    }

    fn synchronize(&self) {
        let interface = self.interface();
        let mut answer = 0;
        let call = interface.DxgkCbSynchronizeExecution.expect("the slot is there");
        let context = std::ptr::from_ref(self).cast_mut().cast();
        // SAFETY: the callback's contract: the handle that StartDevice got, a routine and its context.
        let status = unsafe { call(interface.DeviceHandle, Some(ddi::report), context, 0, &mut answer) };
        assert_eq!((status, answer), (STATUS_SUCCESS, 1));
    }

    fn execute(&self, known: &mut Known, submission: &Submission) {
        let root = known.contexts.get(&submission.context).and_then(|context| context.root);
        let (root, entries) = root.expect("a root page table");
        for at in (0..u64::from(submission.length)).step_by(COMMAND as usize) {
            let word = |offset: u64| {
                let at = self.reach(root, entries, submission.address + at + offset, false)?;
                // SAFETY: an address in RAM.
                Some(unsafe { at.cast::<u32>().read_unaligned() })
            };
            let command = (|| Some([word(0)?, word(4)?, word(8)?, word(12)?]))();
            let Some([low, high, value, count]) = command else {
                known.faults += 1;
                return;
            };
            let target = u64::from(low) | u64::from(high) << 32;
            for index in 0..u64::from(count) {
                match self.reach(root, entries, target + index * 4, true) {
                    // SAFETY: an address in RAM.
                    Some(at) => unsafe { at.cast::<u32>().write_unaligned(value) },
                    None => known.faults += 1,
                }
            }
        }
    }

    /// Walks the page tables. None is a fault.
    fn reach(&self, root: u64, entries: u32, address: u64, write: bool) -> Option<*mut u8> {
        let ram = self.machine.ram();
        let index = |level: u32| address >> (12 + level * INDEX_BITS) & u64::from(ENTRIES - 1);
        let entry = |table: u64, index: u64| {
            let at = ram.virt(table + index * size_of::<DXGK_PTE>() as u64)?;
            // SAFETY: an entry of a table in RAM.
            let entry = unsafe { at.cast::<DXGK_PTE>().read() };
            // SAFETY: both members of the union are the same number.
            let page = unsafe { entry.Anonymous.PageAddress };
            entry.Valid().then(|| (entry, self.physical(entry.Segment() as u32, page << 12)))
        };
        let top = index(1);
        if top >= u64::from(entries) || address >> (12 + 2 * INDEX_BITS) != 0 {
            return None;
        }
        let (_, leaf) = entry(root, top)?;
        let (page, at) = entry(leaf, index(0))?;
        if write && page.ReadOnly() {
            return None;
        }
        ram.virt(at + address % PAGE as u64)
    }

    /// A physical address: the offset in the memory segment, or the address in system memory.
    fn physical(&self, segment: u32, offset: u64) -> u64 {
        assert!(segment == 1 && self.plan.local || segment == 0 || segment == self.plan.table_segment);
        if segment == 1 { self.base + offset } else { offset }
    }
}

impl Known {
    fn handle(&mut self) -> usize {
        self.last += 0x10;
        self.last
    }
}

fn only_gpu<'a>() -> &'a Gpu {
    let found = lock(&GPUS).iter().rev().find(|(machine, _)| *machine == key()).expect("AddDevice has run").1;
    // SAFETY: the test stops the adapter last.
    unsafe { &*(found as *const Gpu) }
}
