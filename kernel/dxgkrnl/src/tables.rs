//! Page tables: `DxgkDdiSetRootPageTable`, `DxgkDdiGetRootPageTableSize`, and the paging operations UPDATE_PAGE_TABLE and
//! FLUSH_TLB.
//!
//! The port decides which table lies where and what its entries say; the miniport writes them in its GPU's format.
#![allow(unsafe_code)]

use crate::adapter::{Adapter, State};
use crate::context::Context;
use crate::mmu::{Extent, Mmu, UpdateMode};
use crate::process::KmdProcess;
use crate::ranges::{AddressSpace, Entries};
use crate::shared::try_filled;
use crate::sync::lock;
use ntoskrnl::{Ddi, PAGE};
use std::collections::BTreeMap;
use std::ffi::c_void;
use std::sync::Arc;
use wddm_sys::wddm3_2::{
    D3DGPU_PHYSICAL_ADDRESS, DXGK_BUILDPAGINGBUFFER_OPERATION, DXGK_OPERATION_FLUSH_TLB,
    DXGK_OPERATION_UPDATE_PAGE_TABLE, DXGK_PAGETABLEUPDATE_CPU_VIRTUAL, DXGK_PAGETABLEUPDATE_GPU_PHYSICAL,
    DXGK_PTE, DXGKARG_BUILDPAGINGBUFFER, DXGKARG_BUILDPAGINGBUFFER_0, DXGKARG_GETROOTPAGETABLESIZE,
    DXGKARG_SETROOTPAGETABLE,
};
use wddm_sys::{
    NTSTATUS, Record, STATUS_DEVICE_REMOVED, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY,
    STATUS_NOT_SUPPORTED, STATUS_SUCCESS,
};

/// Whose tables they are.
pub(crate) struct Owner<'a> {
    pub(crate) adapter: &'a Arc<Adapter>,
    pub(crate) mmu: &'a Mmu,
    pub(crate) process: &'a KmdProcess,
}

/// One page table, and those beneath it.
pub(crate) struct Table {
    level: u32,
    extent: Extent,
    entries: u32,
    children: BTreeMap<u32, Table>,
}

/// One UPDATE_PAGE_TABLE.
struct Update<'a> {
    table: &'a Table,
    /// The first entry.
    start: u32,
    /// So many entries, or one that stands for all of the table's.
    entries: &'a [DXGK_PTE],
    /// The table is new.
    initial: bool,
    all: bool,
    /// The address that the first entry maps.
    address: u64,
    /// The miniport's handle of the allocation that they map, or NULL, and where in it they begin.
    allocation: (*mut c_void, u64),
}

impl Table {
    /// A root table of which no entry is valid.
    ///
    /// # Errors
    /// STATUS_NO_MEMORY; STATUS_DEVICE_REMOVED if the driver broke a rule, upon which the adapter is lost.
    pub(crate) fn root(owner: &Owner<'_>) -> Result<Self, NTSTATUS> {
        let wanted = 1 << owner.mmu.levels.last().map_or(0, |level| level.index_bits);
        let (bytes, entries) =
            if owner.mmu.levels.len() == 2 { owner.adapter.root_size(wanted)? } else { (0, wanted) };
        Self::try_new(owner, owner.mmu.root(), bytes, entries)
    }

    fn try_new(owner: &Owner<'_>, level: u32, bytes: u64, entries: u32) -> Result<Self, NTSTATUS> {
        let of = owner.mmu.levels.get(level as usize).ok_or(STATUS_NOT_SUPPORTED)?;
        let segment = if owner.process.is_system() { of.paging_segment } else { of.segment };
        let bytes = if bytes == 0 { u64::from(of.size) } else { bytes };
        let pages = bytes.div_ceil(PAGE as u64);
        let extent = owner.adapter.take_extent(segment, pages, u64::from(of.alignment))?;
        let table = Self { level, extent, entries, children: BTreeMap::new() };
        table.clear(owner.adapter, owner.process, true)?;
        Ok(table)
    }

    /// Makes every entry invalid.
    fn clear(&self, adapter: &Adapter, process: &KmdProcess, initial: bool) -> Result<(), NTSTATUS> {
        let invalid = [DXGK_PTE::zeroed()];
        let allocation = (std::ptr::null_mut(), 0);
        let update =
            Update { table: self, start: 0, entries: &invalid, initial, all: true, address: 0, allocation };
        adapter.update_page_table(process, &update)
    }

    /// Clears the table and those beneath it, for drivers that ask for it before tables are freed.
    pub(crate) fn invalidate(&self, adapter: &Adapter, process: &KmdProcess) {
        let asks = adapter.caps().mmu.as_ref().is_some_and(|mmu| mmu.explicit_invalidation);
        if !asks || adapter.state() != State::Started {
            return;
        }
        if let Err(status) = self.clear(adapter, process, false) {
            adapter.note("page tables", &format!("a table could not be cleared: {status}"));
        }
        for child in self.children.values() {
            child.invalidate(adapter, process);
        }
    }

    /// The leaf table of a page, made if it is not there, with the tables on the way to it.
    fn leaf(&mut self, owner: &Owner<'_>, page: u64) -> Result<&Self, NTSTATUS> {
        if self.level == 0 {
            return Ok(self);
        }
        let shift = owner.mmu.shift(self.level) - PAGE.trailing_zeros();
        let bits = owner.mmu.levels.get(self.level as usize).map_or(0, |level| level.index_bits);
        let index = (page >> shift & ((1 << bits) - 1)) as u32;
        if !self.children.contains_key(&index) {
            let below = owner.mmu.levels.get(self.level as usize - 1).map_or(0, |level| level.index_bits);
            let child = Self::try_new(owner, self.level - 1, 0, 1 << below)?;
            let gpu = child.extent.gpu();
            let mut entry = DXGK_PTE::zeroed();
            entry.set_Valid(true);
            if !owner.adapter.is_system(gpu.SegmentId) {
                entry.set_Segment(u64::from(gpu.SegmentId));
            }
            entry.Anonymous.PageTableAddress = gpu.SegmentOffset / PAGE as u64;
            let update = Update {
                table: self,
                start: index,
                entries: &[entry],
                initial: false,
                all: false,
                address: page >> shift << shift << PAGE.trailing_zeros(),
                allocation: (std::ptr::null_mut(), 0),
            };
            owner.adapter.update_page_table(owner.process, &update)?;
            self.children.insert(index, child);
        }
        self.children.get_mut(&index).ok_or(STATUS_INVALID_PARAMETER)?.leaf(owner, page)
    }

    /// Writes entries of leaf tables, from the page `first` on, and has the GPU forget what it knew of them.
    ///
    /// # Errors
    /// STATUS_NO_MEMORY, STATUS_NOT_SUPPORTED, STATUS_DEVICE_REMOVED; some of the entries may be written then.
    pub(crate) fn write(
        &mut self,
        owner: &Owner<'_>,
        first: u64,
        entries: &Entries<'_>,
    ) -> Result<(), NTSTATUS> {
        let per = 1u64 << owner.mmu.levels.first().map_or(0, |level| level.index_bits);
        let count = entries.list.len() as u64;
        let mut done = 0;
        while done < count {
            let page = first + done;
            let start = page & (per - 1);
            let some = (per - start).min(count - done);
            let table = self.leaf(owner, page)?;
            let part = entries.list.get(done as usize..(done + some) as usize).unwrap_or(&[]);
            let update = Update {
                table,
                start: start as u32,
                entries: part,
                initial: false,
                all: false,
                address: page * PAGE as u64,
                allocation: (entries.allocation, (entries.offset + done) * PAGE as u64),
            };
            owner.adapter.update_page_table(owner.process, &update)?;
            done += some;
        }
        let (start, end) = (first * PAGE as u64, (first + count) * PAGE as u64);
        owner.adapter.flush_tlb(owner.process, self.extent.gpu(), start, end)
    }
}

impl Adapter {
    /// Bytes and entries of a root table for `wanted` entries.
    ///
    /// `SIZE_T DxgkDdiGetRootPageTableSize(hAdapter, pArgs)`: PASSIVE_LEVEL, level zero; only for two levels. Answers
    /// bytes, a multiple of a page; NumberOfPte comes back as it went in or larger.
    fn root_size(&self, wanted: u32) -> Result<(u64, u32), NTSTATUS> {
        let entry = self.driver().table().DxgkDdiGetRootPageTableSize.ok_or(STATUS_NOT_SUPPORTED)?;
        let mut args = DXGKARG_GETROOTPAGETABLESIZE::zeroed();
        args.NumberOfPte = wanted;
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle and an argument block.
        let bytes = self.call_with(Ddi::GetRootPageTableSize, hadapter, pointer, || unsafe {
            entry(hadapter, pointer) as u64
        });
        if bytes == 0 || !bytes.is_multiple_of(PAGE as u64) || args.NumberOfPte < wanted {
            let text = format!(
                "GetRootPageTableSize answered {bytes} bytes with {} entries for {wanted} entries",
                args.NumberOfPte
            );
            self.note("page tables", &text);
            return Err(STATUS_NOT_SUPPORTED);
        }
        Ok((bytes, args.NumberOfPte))
    }

    /// Gives a context the root table of its process, which is made if this is the first context.
    ///
    /// `void DxgkDdiSetRootPageTable(hAdapter, pSetPageTable)`: PASSIVE_LEVEL, level one; before the context's first
    /// submission, and while it is idle (rule S50).
    ///
    /// # Errors
    /// STATUS_NOT_SUPPORTED, STATUS_NO_MEMORY; STATUS_DEVICE_REMOVED if the driver broke a rule.
    pub(crate) fn set_root(
        self: &Arc<Self>,
        process: &KmdProcess,
        context: &Context,
    ) -> Result<(), NTSTATUS> {
        let entry = self.driver().table().DxgkDdiSetRootPageTable.ok_or(STATUS_NOT_SUPPORTED)?;
        let mut args = DXGKARG_SETROOTPAGETABLE::zeroed();
        args.hContext = context.miniport();
        self.with_space(process, |_, space| {
            args.Address = space.root.extent.gpu();
            args.NumEntries = space.root.entries;
            Ok(())
        })?;
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle, a live context, and a table that stays.
        self.call_with(Ddi::SetRootPageTable, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
        Ok(())
    }

    /// Runs `f` with the address space of a process, which is made if it is not there.
    ///
    /// # Errors
    /// Those of `f`; STATUS_NOT_SUPPORTED, STATUS_NO_MEMORY; STATUS_DEVICE_REMOVED if the driver broke a rule.
    pub(crate) fn with_space<R>(
        self: &Arc<Self>,
        process: &KmdProcess,
        f: impl FnOnce(&Owner<'_>, &mut AddressSpace) -> Result<R, NTSTATUS>,
    ) -> Result<R, NTSTATUS> {
        let mmu = self.mmu().map_err(|_| STATUS_NOT_SUPPORTED)?;
        let owner = Owner { adapter: self, mmu, process };
        let mut space = lock(&process.space);
        let space = match &mut *space {
            Some(space) => space,
            none => none.insert(AddressSpace::new(mmu, Table::root(&owner)?)),
        };
        f(&owner, space)
    }

    /// Has the miniport write entries of a page table (UPDATE_PAGE_TABLE).
    fn update_page_table(&self, process: &KmdProcess, update: &Update<'_>) -> Result<(), NTSTATUS> {
        let table = update.table;
        // A copy: the driver may write to it.
        let mut entries = try_filled(DXGK_PTE::zeroed(), update.entries.len())?;
        entries.copy_from_slice(update.entries);
        let mode = self.caps().mmu.as_ref().map(|mmu| mmu.update);
        let by_segment = mode == Some(UpdateMode::GpuPhysical) && !process.is_system();
        self.page_at_once(process, DXGK_OPERATION_UPDATE_PAGE_TABLE, |operation| {
            // SAFETY: the union is plain data, all zeros before.
            let operation = unsafe { &mut operation.UpdatePageTable };
            operation.PageTableLevel = table.level;
            operation.hAllocation = update.allocation.0;
            operation.AllocationOffsetInBytes = update.allocation.1;
            // The tables of the process that paging runs in are written by the CPU in every mode (digest F.3).
            if by_segment {
                operation.PageTableAddress.Anonymous.GpuPhysical = table.extent.gpu();
                operation.UpdateMode = DXGK_PAGETABLEUPDATE_GPU_PHYSICAL;
            } else {
                operation.PageTableAddress.Anonymous.CpuVirtual = table.extent.virt().cast();
                operation.UpdateMode = DXGK_PAGETABLEUPDATE_CPU_VIRTUAL;
            }
            operation.pPageTableEntries = entries.as_mut_ptr();
            operation.StartIndex = update.start;
            operation.NumPageTableEntries = if update.all { table.entries } else { entries.len() as u32 };
            operation.Flags.set_Repeat(update.all);
            operation.Flags.set_InitialUpdate(update.initial);
            operation.hProcess = process.miniport();
            operation.FirstPteVirtualAddress = update.address;
        })
    }

    /// Has the GPU forget what it knows of a range of addresses (FLUSH_TLB).
    fn flush_tlb(
        &self,
        process: &KmdProcess,
        root: D3DGPU_PHYSICAL_ADDRESS,
        start: u64,
        end: u64,
    ) -> Result<(), NTSTATUS> {
        self.page_at_once(process, DXGK_OPERATION_FLUSH_TLB, |operation| {
            // SAFETY: the union is plain data, all zeros before.
            let operation = unsafe { &mut operation.FlushTlb };
            operation.RootPageTableAddress = root;
            operation.hProcess = process.miniport();
            operation.StartVirtualAddress = start;
            operation.EndVirtualAddress = end;
        })
    }

    /// A paging operation that the driver does at once.
    ///
    /// Calls `DxgkDdiBuildPagingBuffer`: for the process that paging runs in with no DMA buffer, upon which the driver
    /// writes at once; otherwise with a paging buffer, which a driver that writes at once leaves as it is. Only
    /// STATUS_SUCCESS (rule S42).
    ///
    /// # Errors
    /// STATUS_NO_MEMORY; STATUS_NOT_SUPPORTED if the driver wants to do it later; STATUS_DEVICE_REMOVED if it broke a
    /// rule, upon which the adapter is lost.
    fn page_at_once(
        &self,
        process: &KmdProcess,
        operation: DXGK_BUILDPAGINGBUFFER_OPERATION,
        fill: impl FnOnce(&mut DXGKARG_BUILDPAGINGBUFFER_0),
    ) -> Result<(), NTSTATUS> {
        let entry = self.driver().table().DxgkDdiBuildPagingBuffer.ok_or(STATUS_NOT_SUPPORTED)?;
        self.working()?;
        let mut args = DXGKARG_BUILDPAGINGBUFFER::zeroed();
        let buffer = if process.is_system() {
            None
        } else {
            let (size, private) = self.paging_buffer();
            Some(self.take_paging(size, private).map_err(|_| STATUS_NO_MEMORY)?)
        };
        if let Some(buffer) = &buffer {
            args.pDmaBuffer = buffer.virt().cast();
            args.DmaSize = buffer.size();
            args.pDmaBufferPrivateData = buffer.private().cast();
            args.DmaBufferPrivateDataSize = buffer.private_size();
        }
        let system = self.system_context();
        args.hSystemContext = system.map_or(std::ptr::null_mut(), |context| context.miniport());
        args.Operation = operation;
        fill(&mut args.Anonymous);
        let start = args.pDmaBuffer;
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle; the buffer, the table and its new entries live during
        // the call.
        let status =
            self.call_with(Ddi::BuildPagingBuffer, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
        if status != STATUS_SUCCESS {
            let text = format!("BuildPagingBuffer answered {status} for operation {}", operation.0);
            return self.lose_for("S42", text);
        }
        if let Some(rule) = buffer.as_ref().and_then(|buffer| buffer.overrun()) {
            return self.lose_for(rule, "BuildPagingBuffer wrote behind its buffer".into());
        }
        if args.pDmaBuffer != start {
            if buffer.is_none() {
                return self.lose_for("S24", "BuildPagingBuffer moved a DMA buffer that is not there".into());
            }
            self.note("not implemented", "page tables that are written by paging buffers in the GPU's queue");
            return Err(STATUS_NOT_SUPPORTED);
        }
        Ok(())
    }

    /// The driver broke a rule that nothing can go on after.
    fn lose_for(&self, rule: &'static str, text: String) -> Result<(), NTSTATUS> {
        lock(&self.scheduler).lost.get_or_insert((rule, text));
        self.work.notify_all();
        Err(STATUS_DEVICE_REMOVED)
    }
}
