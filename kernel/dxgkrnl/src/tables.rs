//! Page tables: `DxgkDdiSetRootPageTable`, `DxgkDdiGetRootPageTableSize`, and the paging operation UPDATE_PAGE_TABLE.
//!
//! The port decides which table lies where and what its entries say; the miniport writes them in its GPU's format.
#![allow(unsafe_code)]

use crate::adapter::{Adapter, State};
use crate::context::Context;
use crate::mmu::{Extent, Mmu};
use crate::process::KmdProcess;
use crate::sync::lock;
use ntoskrnl::{Ddi, PAGE};
use std::ffi::c_void;
use std::sync::Arc;
use wddm_sys::wddm3_2::{
    DXGK_OPERATION_UPDATE_PAGE_TABLE, DXGK_PAGETABLEUPDATE_CPU_VIRTUAL, DXGK_PTE, DXGKARG_BUILDPAGINGBUFFER,
    DXGKARG_GETROOTPAGETABLESIZE, DXGKARG_SETROOTPAGETABLE,
};
use wddm_sys::{
    NTSTATUS, Record, STATUS_DEVICE_REMOVED, STATUS_NO_MEMORY, STATUS_NOT_SUPPORTED, STATUS_SUCCESS,
};

/// One page table.
pub(crate) struct Table {
    level: u32,
    extent: Extent,
    entries: u32,
}

/// The page tables of one process.
pub(crate) struct AddressSpace {
    root: Table,
}

/// One UPDATE_PAGE_TABLE.
struct Update<'a> {
    process: &'a KmdProcess,
    table: &'a Table,
    /// First entry, and how many.
    start: u32,
    count: u32,
    /// So many entries, or one that stands for all.
    entries: &'a [DXGK_PTE],
    /// The table is new.
    initial: bool,
    /// The address that the first entry maps.
    address: u64,
}

impl AddressSpace {
    /// A root table of which no entry is valid.
    ///
    /// # Errors
    /// STATUS_NO_MEMORY; STATUS_DEVICE_REMOVED if the driver broke a rule, upon which the adapter is lost.
    fn try_new(adapter: &Arc<Adapter>, mmu: &Mmu, process: &KmdProcess) -> Result<Self, NTSTATUS> {
        let level = mmu.root();
        let wanted = 1 << mmu.levels.last().map_or(0, |level| level.index_bits);
        let (bytes, entries) = if mmu.levels.len() == 2 { adapter.root_size(wanted)? } else { (0, wanted) };
        let root = Table::try_new(adapter, mmu, process, level, bytes, entries)?;
        Ok(Self { root })
    }

    /// Clears every entry before the tables are freed, for drivers that ask for it.
    pub(crate) fn invalidate(&mut self, adapter: &Adapter, process: &KmdProcess) {
        let asks = adapter.caps().mmu.as_ref().is_some_and(|mmu| mmu.explicit_invalidation);
        if asks && adapter.state() == State::Started {
            let cleared = self.root.clear(adapter, process, false);
            if let Err(status) = cleared {
                adapter.note("page tables", &format!("a table could not be cleared: {status}"));
            }
        }
    }
}

impl Table {
    fn try_new(
        adapter: &Arc<Adapter>,
        mmu: &Mmu,
        process: &KmdProcess,
        level: u32,
        bytes: u64,
        entries: u32,
    ) -> Result<Self, NTSTATUS> {
        let of = mmu.levels.get(level as usize).ok_or(STATUS_NOT_SUPPORTED)?;
        let segment = if process.is_system() { of.paging_segment } else { of.segment };
        let bytes = if bytes == 0 { u64::from(of.size) } else { bytes };
        let extent = adapter.take_extent(segment, bytes.div_ceil(PAGE as u64), u64::from(of.alignment))?;
        let table = Self { level, extent, entries };
        table.clear(adapter, process, true)?;
        Ok(table)
    }

    fn clear(&self, adapter: &Adapter, process: &KmdProcess, initial: bool) -> Result<(), NTSTATUS> {
        let invalid = [DXGK_PTE::zeroed()];
        adapter.update_page_table(&Update {
            process,
            table: self,
            start: 0,
            count: self.entries,
            entries: &invalid,
            initial,
            address: 0,
        })
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
        let mmu = self.mmu().map_err(|_| STATUS_NOT_SUPPORTED)?;
        let entry = self.driver().table().DxgkDdiSetRootPageTable.ok_or(STATUS_NOT_SUPPORTED)?;
        let mut space = lock(&process.space);
        let made = match space.take() {
            Some(made) => made,
            None => AddressSpace::try_new(self, mmu, process)?,
        };
        let mut args = DXGKARG_SETROOTPAGETABLE::zeroed();
        args.hContext = context.miniport();
        args.Address = made.root.extent.gpu();
        args.NumEntries = made.root.entries;
        *space = Some(made);
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle, a live context, and a table that stays.
        self.call_with(Ddi::SetRootPageTable, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
        Ok(())
    }

    /// Has the miniport write entries of a page table.
    ///
    /// Calls `DxgkDdiBuildPagingBuffer` with UPDATE_PAGE_TABLE: for the process that paging runs in with no DMA buffer,
    /// upon which the driver writes at once; otherwise with a paging buffer, which a driver that writes at once leaves as
    /// it is. Only STATUS_SUCCESS (rule S42).
    ///
    /// # Errors
    /// STATUS_NO_MEMORY; STATUS_NOT_SUPPORTED if the driver wants to write later; STATUS_DEVICE_REMOVED if it broke a rule.
    fn update_page_table(&self, update: &Update<'_>) -> Result<(), NTSTATUS> {
        let entry = self.driver().table().DxgkDdiBuildPagingBuffer.ok_or(STATUS_NOT_SUPPORTED)?;
        let Update { process, table, .. } = update;
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
        args.hSystemContext =
            self.system_context().map_or(std::ptr::null_mut(), |context| context.miniport());
        args.Operation = DXGK_OPERATION_UPDATE_PAGE_TABLE;
        // A copy: the driver may write to it.
        let mut entries = update.entries.to_vec();
        // SAFETY: the union is plain data, all zeros before.
        let operation = unsafe { &mut args.Anonymous.UpdatePageTable };
        operation.PageTableLevel = table.level;
        operation.PageTableAddress.Anonymous.CpuVirtual = table.extent.virt().cast();
        operation.UpdateMode = DXGK_PAGETABLEUPDATE_CPU_VIRTUAL;
        operation.pPageTableEntries = entries.as_mut_ptr();
        operation.StartIndex = update.start;
        operation.NumPageTableEntries = update.count;
        operation.Flags.set_Repeat(update.entries.len() == 1 && update.count != 1);
        operation.Flags.set_InitialUpdate(update.initial);
        operation.hProcess = process.miniport();
        operation.FirstPteVirtualAddress = update.address;
        let start: *mut c_void = args.pDmaBuffer;
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle; the buffer, the table and its new entries live during
        // the call.
        let status =
            self.call_with(Ddi::BuildPagingBuffer, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
        if status != STATUS_SUCCESS {
            return self
                .lose_for("S42", format!("BuildPagingBuffer answered {status} for UPDATE_PAGE_TABLE"));
        }
        if let Some(rule) = buffer.as_ref().and_then(|buffer| buffer.overrun()) {
            return self.lose_for(rule, "BuildPagingBuffer wrote behind its buffer".into());
        }
        if args.pDmaBuffer != start {
            if buffer.is_none() {
                return self.lose_for("S24", "BuildPagingBuffer moved a DMA buffer that is not there".into());
            }
            self.note("not implemented", "a driver that puts UPDATE_PAGE_TABLE into the paging buffer");
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
