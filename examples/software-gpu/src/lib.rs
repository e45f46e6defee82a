//! A GPU in software, and the driver for it: GPU virtual addresses, page tables, contexts that run on them.
//!
//! Its memory is a piece of the machine's, its engine is this driver's DPC. What it lacks of a real one is speed.
#![no_std]
#![forbid(unsafe_code)]

mod allocation;
mod context;
mod engine;
mod execute;
mod memory;
pub mod protocol;
mod tables;

use core::ffi::CStr;
use core::sync::atomic::{AtomicBool, Ordering};

use wddm::nt::dma::{Contiguous, DmaRange, PAGE_SIZE, PhysicalAddress};
use wddm::nt::pool::Tag;
use wddm::query::{DriverCaps, Engine, Node, Question};
use wddm::{
    Adapter, AdapterRef, DispatchLevel, Dxgk, InterfaceVersion, PassiveLevel, QueryError, StartDeviceError,
    StartInfo, Started,
};

use crate::context::SoftwareDevice;
use crate::engine::{NODE, Work};
use crate::memory::{SEGMENT, VIDEO_MEMORY};
use crate::protocol::{ADAPTER, ADAPTER_BYTES};

/// The adapter: its video memory.
pub struct SoftwareGpu {
    memory: Contiguous,
    address: PhysicalAddress,
    /// What is in memory is not what the port takes it for.
    lost: AtomicBool,
}

impl SoftwareGpu {
    /// Notes that a paging operation was not done, where no status can say so: every command faults from now on.
    fn lose(&self, why: &CStr) {
        self.lost.store(true, Ordering::Relaxed);
        wddm::nt::log::error(why);
    }

    fn is_lost(&self) -> bool {
        self.lost.load(Ordering::Relaxed)
    }

    /// Video memory.
    fn memory(&self) -> DmaRange<'_> {
        self.memory.range()
    }

    /// A page table in the segment.
    fn table(&self, segment: u32, offset: u64) -> Option<DmaRange<'_>> {
        let offset = usize::try_from(offset).ok()?;
        if segment == SEGMENT { self.memory().part(offset, PAGE_SIZE) } else { None }
    }
}

impl Adapter for SoftwareGpu {
    type Device = SoftwareDevice;
    type Interrupt = Work;

    const VERSION: InterfaceVersion = InterfaceVersion::WDDM2_6;
    const TAG: Tag = Tag::new(*b"soft");

    fn start(
        _dxgk: &Dxgk<Self>,
        _info: &StartInfo,
        at: &mut PassiveLevel,
    ) -> Result<Started<Self>, StartDeviceError> {
        let memory = Contiguous::new(VIDEO_MEMORY, at)?;
        let address = memory.range().physical(0).ok_or(StartDeviceError::Resources)?;
        Ok(Started {
            adapter: SoftwareGpu { memory, address, lost: AtomicBool::new(false) },
            interrupt: Work::default(),
        })
    }

    fn surprise_removed(this: AdapterRef<'_, Self>, at: &mut PassiveLevel) {
        engine::remove(this, at);
    }

    fn stop(self, _work: Work, _dxgk: &Dxgk<Self>, _at: &mut PassiveLevel) {}

    fn caps(_this: AdapterRef<'_, Self>) -> DriverCaps {
        DriverCaps {
            highest_acceptable_address: u64::MAX >> 1,
            nodes: 1,
            max_allocation_list_slot_id: 0,
            aperture_commit_limit: 0,
            preemption_aware: true,
            cancel_command_aware: false,
            per_engine_tdr: true,
            interrupt_message: 0,
        }
    }

    fn node(_this: AdapterRef<'_, Self>, ordinal: u32) -> Option<Node> {
        (ordinal == NODE).then_some(Node { engine: Engine::ThreeD })
    }

    fn private_info(
        _this: AdapterRef<'_, Self>,
        question: &mut Question<'_>,
        _at: &mut PassiveLevel,
    ) -> Result<(), QueryError> {
        let [a, b, c, d, e, f, g, h] = (VIDEO_MEMORY as u64).to_le_bytes();
        let [i, j, k, l, m, n, o, p] = ADAPTER;
        let answer: [u8; ADAPTER_BYTES] = [i, j, k, l, m, n, o, p, a, b, c, d, e, f, g, h];
        question.answer(&answer)
    }

    fn dpc(this: AdapterRef<'_, Self>, at: &mut DispatchLevel) {
        engine::dpc(this, at);
    }
}

wddm::driver! {
    name: "software-gpu",
    adapter: SoftwareGpu,
    families: [Memory, Processes, PageTables, SubmitVirtual, Engine],
}
