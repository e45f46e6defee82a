//! GPU virtual addresses: what the driver says of its page tables, and the memory that they lie in (digest 3.2, F.2).
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::guarded::Guarded;
use crate::load::StartError;
use crate::query::{Caps, Segment};
use crate::shared::NoMemory;
use crate::space::Space;
use crate::sync::lock;
use ntoskrnl::{Ddi, PAGE, Pages};
use std::sync::Arc;
use wddm_sys::Record;
use wddm_sys::wddm3_2::{
    D3DGPU_PHYSICAL_ADDRESS, DXGK_GPUMMUCAPS, DXGK_MAX_PAGE_TABLE_LEVEL_COUNT, DXGK_PAGE_TABLE_LEVEL_DESC,
    DXGK_PAGETABLEUPDATE_CPU_VIRTUAL, DXGK_PAGETABLEUPDATE_GPU_PHYSICAL, DXGK_PAGETABLEUPDATE_GPU_VIRTUAL,
    DXGK_QUERYADAPTERINFOTYPE, DXGK_QUERYGPUMMUCAPSIN, DXGK_QUERYPAGETABLELEVELDESCIN,
    DXGKQAITYPE_GPUMMUCAPS, DXGKQAITYPE_PAGETABLELEVELDESC,
};

/// The most index bits of a level: a table of a million entries.
const MOST_INDEX_BITS: u32 = 20;

/// How page tables are written: `PageTableUpdateMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UpdateMode {
    /// By the CPU, at addresses of the kernel.
    CpuVirtual,
    /// By the GPU, at addresses of the paging process.
    GpuVirtual,
    /// By the GPU, at addresses of segments.
    GpuPhysical,
}

/// One level of page tables: `DXGK_PAGE_TABLE_LEVEL_DESC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// Bits of an address that are an index into a table of this level.
    pub index_bits: u32,
    /// The segment of tables; 0, or one behind the last segment, is system memory.
    pub segment: u32,
    /// The segment of the paging process's tables.
    pub paging_segment: u32,
    /// Bytes of a table.
    pub size: u32,
    /// Bytes that a table's address is a multiple of, 0 for any.
    pub alignment: u32,
}

/// The GPU's page tables: `DXGK_GPUMMUCAPS`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mmu {
    /// How tables are written.
    pub update: UpdateMode,
    /// Entries are to be cleared before a table is freed.
    pub explicit_invalidation: bool,
    /// Entries can forbid writing.
    pub read_only: bool,
    /// No context of an address space may run while its tables change.
    pub needs_idle: bool,
    /// Bits of an address.
    pub address_bits: u32,
    /// The levels, leaf tables first.
    pub levels: Vec<Level>,
}

impl Mmu {
    /// The level of root tables.
    pub fn root(&self) -> u32 {
        self.levels.len() as u32 - 1
    }

    /// Bits of an address below the index of a table of this level.
    pub fn shift(&self, level: u32) -> u32 {
        let below = self.levels.iter().take(level as usize);
        PAGE.trailing_zeros() + below.map(|level| level.index_bits).sum::<u32>()
    }
}

fn refused(rule: &'static str, text: String) -> StartError {
    StartError::Refused(rule, text)
}

impl Adapter {
    /// GPUMMUCAPS and PAGETABLELEVELDESC of each level, for a driver whose GPU has page tables.
    pub(crate) fn query_mmu(&self, caps: &Caps) -> Result<Mmu, StartError> {
        let table = self.driver().table();
        let slots = [
            (table.DxgkDdiCreateProcess.is_some(), "CreateProcess"),
            (table.DxgkDdiDestroyProcess.is_some(), "DestroyProcess"),
            (table.DxgkDdiSetRootPageTable.is_some(), "SetRootPageTable"),
            (table.DxgkDdiSubmitCommandVirtual.is_some(), "SubmitCommandVirtual"),
            (table.DxgkDdiBuildPagingBuffer.is_some(), "BuildPagingBuffer"),
        ];
        if let Some((_, name)) = slots.iter().find(|(there, _)| !there) {
            return Err(refused("L04", format!("GpuMmuSupported with {name} NULL")));
        }
        let input = DXGK_QUERYGPUMMUCAPSIN { PhysicalAdapterIndex: 0 };
        let answer: DXGK_GPUMMUCAPS = self.ask_record(DXGKQAITYPE_GPUMMUCAPS, &input)?;
        let update = match answer.PageTableUpdateMode {
            DXGK_PAGETABLEUPDATE_CPU_VIRTUAL => UpdateMode::CpuVirtual,
            DXGK_PAGETABLEUPDATE_GPU_VIRTUAL => UpdateMode::GpuVirtual,
            DXGK_PAGETABLEUPDATE_GPU_PHYSICAL => UpdateMode::GpuPhysical,
            other => return Err(refused("GPUMMUCAPS", format!("PageTableUpdateMode is {}", other.0))),
        };
        let count = answer.PageTableLevelCount;
        if !(2..=DXGK_MAX_PAGE_TABLE_LEVEL_COUNT).contains(&count) {
            return Err(refused("GPUMMUCAPS", format!("PageTableLevelCount is {count}")));
        }
        if count == 2 && table.DxgkDdiGetRootPageTableSize.is_none() {
            return Err(refused("L04", "two levels of page tables with GetRootPageTableSize NULL".into()));
        }
        let segments = caps.segments.len() as u32;
        let mut levels = Vec::new();
        for index in 0..count {
            let input = DXGK_QUERYPAGETABLELEVELDESCIN { LevelIndex: index as u16, PhysicalAdapterIndex: 0 };
            let answer: DXGK_PAGE_TABLE_LEVEL_DESC =
                self.ask_record(DXGKQAITYPE_PAGETABLELEVELDESC, &input)?;
            let level = Level {
                index_bits: answer.PageTableIndexBitCount,
                segment: answer.PageTableSegmentId,
                paging_segment: answer.PagingProcessPageTableSegmentId,
                size: answer.PageTableSizeInBytes,
                alignment: answer.PageTableAlignmentInBytes,
            };
            let broken = |text: String| Err(refused("PAGETABLELEVELDESC", format!("level {index}: {text}")));
            if !(1..=MOST_INDEX_BITS).contains(&level.index_bits) {
                return broken(format!("PageTableIndexBitCount is {}", level.index_bits));
            }
            let resizable = count == 2 && index == 1;
            if !level.size.is_multiple_of(PAGE as u32) || (level.size == 0 && !resizable) {
                return broken(format!("PageTableSizeInBytes is {}", level.size));
            }
            if let Some(id) = [level.segment, level.paging_segment].iter().find(|id| **id > segments + 1) {
                return broken(format!("the tables' segment is {id}; there are {segments}"));
            }
            levels.push(level);
        }
        let mmu = Mmu {
            update,
            explicit_invalidation: answer.ExplicitPageTableInvalidation(),
            read_only: answer.ReadOnlyMemorySupported(),
            needs_idle: answer.PageTableUpdateRequireAddressSpaceIdle(),
            address_bits: answer.VirtualAddressBitCount,
            levels,
        };
        let reach = mmu.shift(count);
        if mmu.address_bits < reach.min(64) && mmu.address_bits <= mmu.shift(count - 1)
            || mmu.address_bits > 64
        {
            let text = format!("VirtualAddressBitCount is {}; the levels take {reach}", mmu.address_bits);
            return Err(refused("GPUMMUCAPS", text));
        }
        Ok(mmu)
    }

    fn ask_record<I: Record, T: Record>(
        &self,
        kind: DXGK_QUERYADAPTERINFOTYPE,
        input: &I,
    ) -> Result<T, StartError> {
        let mut output = Guarded::try_new(size_of::<T>())?;
        let mut copy = Guarded::try_new(size_of::<I>())?;
        copy.write(input);
        let status = self.query_adapter_info(kind, copy.bytes_mut(), &mut output);
        if status.is_success() {
            Ok(output.read())
        } else {
            Err(StartError::Ddi(Ddi::QueryAdapterInfo, status))
        }
    }

    /// The page tables, if this port can keep them.
    ///
    /// # Errors
    /// What is not implemented, in words; empty if the driver has no page tables.
    pub(crate) fn mmu(&self) -> Result<&Mmu, String> {
        let caps = self.caps();
        let mmu = caps.mmu.as_ref().ok_or_else(String::new)?;
        if caps.paging_segment != 0 || caps.paging_buffer_size == 0 {
            return Err(format!(
                "paging buffers of {} bytes in segment {}",
                caps.paging_buffer_size, caps.paging_segment
            ));
        }
        if mmu.needs_idle {
            return Err("PageTableUpdateRequireAddressSpaceIdle".to_owned());
        }
        for level in &mmu.levels {
            for id in [level.segment, level.paging_segment] {
                if !self.is_system(id) && self.cpu_base(id).is_none() {
                    return Err(format!("page tables in segment {id}, which is no RAM that the CPU sees"));
                }
            }
        }
        if mmu.update == UpdateMode::GpuVirtual {
            Err(format!("page tables that are written {:?}", mmu.update))
        } else {
            Ok(mmu)
        }
    }

    /// Whether GPU virtual addresses can be used: the GPU has page tables, and this port keeps them.
    pub fn addresses(&self) -> bool {
        self.mmu().is_ok()
    }

    /// Whether a segment id stands for system memory: 0, or the implicit segment behind the last.
    pub(crate) fn is_system(&self, id: u32) -> bool {
        id == 0 || id == self.caps().segments.len() as u32 + 1
    }

    /// Where a memory segment begins in RAM, if it is RAM and the CPU may see it.
    fn cpu_base(&self, id: u32) -> Option<u64> {
        let segment: &Segment = self.caps().segments.get(id.checked_sub(1)? as usize)?;
        let base = segment.cpu_address.filter(|_| !segment.aperture)?;
        let end = base.checked_add(segment.size)?;
        (base.is_multiple_of(PAGE as u64) && end <= self.machine().ram().len()).then_some(base)
    }

    /// Whether this port gives memory of a segment to allocations with GPU virtual addresses.
    pub(crate) fn gives(&self, id: u32) -> bool {
        self.is_system(id) || self.cpu_base(id).is_some()
    }

    /// Pages in a segment, contiguous, for the GPU and the CPU.
    ///
    /// # Errors
    /// [`NoMemory`] if the segment is full, or nothing that this port gives memory of.
    pub(crate) fn take_extent(
        self: &Arc<Self>,
        segment: u32,
        pages: u64,
        align: u64,
    ) -> Result<Extent, NoMemory> {
        let ram = self.machine().ram();
        if self.is_system(segment) {
            let align = align.div_ceil(PAGE as u64).max(1);
            let memory = ram.allocate_aligned(pages, align, u64::MAX).ok_or(NoMemory)?;
            let address = memory.physical(0).ok_or(NoMemory)?;
            let virt = ram.virt(address).ok_or(NoMemory)?;
            return Ok(Extent {
                adapter: Arc::clone(self),
                segment,
                address,
                virt,
                pages,
                memory: Some(memory),
            });
        }
        let base = self.cpu_base(segment).ok_or(NoMemory)?;
        if align > PAGE as u64 {
            return Err(NoMemory);
        }
        let mut spaces = lock(&self.local);
        let at = match spaces.iter().position(|(id, _)| *id == segment) {
            Some(at) => at,
            None => {
                let size = self.caps().segments.get(segment as usize - 1).map_or(0, |segment| segment.size);
                crate::shared::try_push(&mut spaces, (segment, Space::new(size / PAGE as u64)))?;
                spaces.len() - 1
            }
        };
        let space = &mut spaces[at].1;
        space.reserve(1)?;
        let address = space.take(pages).ok_or(NoMemory)? * PAGE as u64;
        let virt = ram.virt(base + address).ok_or(NoMemory)?;
        Ok(Extent { adapter: Arc::clone(self), segment, address, virt, pages, memory: None })
    }
}

/// Contiguous pages in a segment. Given back on drop.
pub(crate) struct Extent {
    adapter: Arc<Adapter>,
    segment: u32,
    address: u64,
    virt: *mut u8,
    pages: u64,
    memory: Option<Pages>,
}

// SAFETY: the pages belong to this value; the pointer leads into the machine's RAM, which outlives the adapter.
unsafe impl Send for Extent {}
// SAFETY: shared access reads addresses only.
unsafe impl Sync for Extent {}

impl Extent {
    /// The segment's id, and the offset in it; a physical address for system memory.
    pub(crate) fn gpu(&self) -> D3DGPU_PHYSICAL_ADDRESS {
        D3DGPU_PHYSICAL_ADDRESS { SegmentId: self.segment, Padding: 0, SegmentOffset: self.address }
    }

    /// Where the CPU sees it.
    pub(crate) fn virt(&self) -> *mut u8 {
        self.virt
    }
}

impl Drop for Extent {
    fn drop(&mut self) {
        if let Some(memory) = self.memory.take() {
            self.adapter.machine().ram().free(memory);
            return;
        }
        let mut spaces = lock(&self.adapter.local);
        if let Some((_, space)) = spaces.iter_mut().find(|(id, _)| *id == self.segment) {
            // Room for every taken range was made when it was taken.
            let _room = space.give(self.address / PAGE as u64, self.pages);
        }
    }
}
