//! Page tables: `DxgkDdiSetRootPageTable`, `DxgkDdiGetRootPageTableSize`, and `DxgkDdiBuildPagingBuffer` of a GPU that has
//! them.
//!
//! The port driver decides which table lies where and what its entries mean; the driver writes them in its GPU's format.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;

use nt::PassiveLevel;
use nt::dma::{PAGE_SIZE, PhysicalAddress};
use wddm_macros::pageable;
use wddm_sys::*;

use crate::allocation::lend as lend_allocation;
use crate::mmu::Mmu;
use crate::process::{Processes, lend as lend_process};
use crate::submit::{ChannelOf, ContextOf};
use crate::{AdapterRef, Lent, Memory, handle};

/// A GPU with page tables that the processor writes (WDDM 2.0+).
///
/// What [`Mmu`] says is checked when the driver is compiled:
///
/// ```
/// const MMU: wddm::mmu::Mmu = mmu(4096);
/// # const fn mmu(size: u32) -> wddm::mmu::Mmu {
/// #     use wddm::mmu::{Level, Mmu, UpdateMode};
/// #     let levels = match size {
/// #         4096 => const { &[Level { index_bits: 9, segment: 0, paging_segment: 0, size: 4096, alignment: 0 }; 2] },
/// #         _ => const { &[Level { index_bits: 9, segment: 0, paging_segment: 0, size: 8192, alignment: 0 }; 2] },
/// #     };
/// #     Mmu { update: UpdateMode::CpuVirtual, read_only: true, zero: false, explicit_invalidation: false, address_bits: 30, levels }
/// # }
/// const _: () = wddm::tables::check(&MMU);
/// ```
/// ```compile_fail,E0080
/// // A table in system memory has one page.
/// const MMU: wddm::mmu::Mmu = mmu(8192);
/// # const fn mmu(size: u32) -> wddm::mmu::Mmu {
/// #     use wddm::mmu::{Level, Mmu, UpdateMode};
/// #     let levels = match size {
/// #         4096 => const { &[Level { index_bits: 9, segment: 0, paging_segment: 0, size: 4096, alignment: 0 }; 2] },
/// #         _ => const { &[Level { index_bits: 9, segment: 0, paging_segment: 0, size: 8192, alignment: 0 }; 2] },
/// #     };
/// #     Mmu { update: UpdateMode::CpuVirtual, read_only: true, zero: false, explicit_invalidation: false, address_bits: 30, levels }
/// # }
/// const _: () = wddm::tables::check(&MMU);
/// ```
pub trait PageTables: Memory + Processes {
    /// The page tables. Constant, so that what the port makes and what the SDK lends are of one size.
    const MMU: Mmu;

    /// Notes the root page table of a context: `DxgkDdiSetRootPageTable` (WDDM 2.0+).
    ///
    /// Level one of the scheduler class; the page gives no IRQL, so there is no token: an atomic store will do. The context
    /// is idle, and has not been submitted to without one (rule S50). Comes again when the root has moved. Addresses whose
    /// index is `root.entries` or above are to fault.
    fn set_root(this: AdapterRef<'_, Self>, context: Lent<'_, ChannelOf<Self>>, root: RootTable);

    /// Does one paging operation, by the time it returns: `DxgkDdiBuildPagingBuffer` (WDDM 1.0+).
    ///
    /// PASSIVE_LEVEL, pageable, level one of the scheduler class. There is no status for failures: what it needs was
    /// reserved before. Rules S42, S46 to S49. The paging buffer stays empty.
    fn page(this: AdapterRef<'_, Self>, operation: &TableOperation<'_, Self>, at: &mut PassiveLevel);
}

/// Stops the compilation if page tables cannot be as they are described.
pub const fn check(mmu: &Mmu) {
    mmu.check();
}

/// Where a root page table is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RootTable {
    /// Its segment; 0 is system memory.
    pub segment: u32,
    /// Bytes from the segment's base; a physical address in system memory.
    pub offset: u64,
    /// How many of its entries there are.
    pub entries: u32,
}

/// Where a page table is to be written.
pub enum TableAddress<'a> {
    /// Here.
    Memory(TableMemory<'a>),
    /// In a segment.
    Segment {
        /// 1 or above.
        id: u32,
        /// Bytes from the segment's base.
        offset: u64,
    },
}

/// A page table as the processor sees it, for one call.
pub struct TableMemory<'a> {
    base: NonNull<u8>,
    length: usize,
    call: PhantomData<&'a mut u8>,
}

impl TableMemory<'_> {
    /// Bytes.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there is nothing.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Writes a little-endian 32-bit number; `offset` is a multiple of 4. None beyond the end.
    pub fn write_u32(&self, offset: usize, value: u32) -> Option<()> {
        let to = self.checked(offset, 4)?.cast::<u32>();
        if !to.is_aligned() {
            return None;
        }
        // SAFETY: within the table and aligned; nobody holds a reference of it, and the GPU may read it meanwhile.
        unsafe { to.write_volatile(value.to_le()) };
        Some(())
    }

    /// Writes a little-endian 64-bit number; `offset` is a multiple of 8. None beyond the end.
    pub fn write_u64(&self, offset: usize, value: u64) -> Option<()> {
        let to = self.checked(offset, 8)?.cast::<u64>();
        if !to.is_aligned() {
            return None;
        }
        // SAFETY: within the table and aligned; nobody holds a reference of it, and the GPU may read it meanwhile.
        unsafe { to.write_volatile(value.to_le()) };
        Some(())
    }

    fn checked(&self, offset: usize, length: usize) -> Option<*mut u8> {
        let end = offset.checked_add(length)?;
        if end <= self.length { Some(self.base.as_ptr().wrapping_add(offset)) } else { None }
    }
}

/// A paging operation of a GPU with page tables. An allocation may be missing (rule S47).
pub enum TableOperation<'a, A: PageTables> {
    /// Write entries of one table: UPDATE_PAGE_TABLE.
    Update(TableUpdate<'a, A>),
    /// Forget what is known of a process's addresses: FLUSH_TLB.
    FlushTlb {
        /// Whose.
        process: Option<Lent<'a, A::Process>>,
        /// From, and one past the last; None for all of them (rule S49).
        range: Option<(u64, u64)>,
    },
    /// Copy entries between tables: COPY_PAGE_TABLE_ENTRIES.
    CopyEntries(CopyRanges<'a>),
    /// Fill addresses of the paging process: VIRTUAL_FILL.
    Fill {
        /// Whose content it is.
        allocation: Option<Lent<'a, A::Allocation>>,
        /// Bytes into the allocation; not to be added to the address.
        offset: u64,
        /// Bytes.
        size: u64,
        /// The pattern.
        pattern: u32,
        /// Where, in the paging process.
        destination: u64,
    },
    /// Copy between addresses of the paging process: VIRTUAL_TRANSFER.
    Transfer {
        /// Whose content it is.
        allocation: Option<Lent<'a, A::Allocation>>,
        /// Bytes into the allocation; not to be added to the addresses.
        offset: u64,
        /// Bytes.
        size: u64,
        /// From, in the paging process.
        source: u64,
        /// To, in the paging process.
        destination: u64,
    },
    /// Another operation, by its number: residency notices, context allocations and such, none of which comes unasked for.
    Other(i32),
}

/// New entries of one page table.
pub struct TableUpdate<'a, A: PageTables> {
    /// The table's level; 0 is a leaf.
    pub level: u32,
    /// The table.
    pub table: TableAddress<'a>,
    /// The first entry to write.
    pub start: u32,
    /// How many to write. Others keep what they have (rule S48).
    pub count: u32,
    /// The table is new: it holds nothing yet.
    pub initial: bool,
    /// Whose address space it is.
    pub process: Option<Lent<'a, A::Process>>,
    /// Whose pages are mapped.
    pub allocation: Option<Lent<'a, A::Allocation>>,
    /// Where in the allocation the first of them is, in bytes.
    pub allocation_offset: u64,
    /// The address that the first entry maps.
    pub first_address: u64,
    entries: *const wddm2_0::DXGK_PTE,
    repeat: bool,
}

impl<A: PageTables> TableUpdate<'_, A> {
    /// The `index`th of the new entries; None from `count` on.
    pub fn entry(&self, index: u32) -> Option<PageTableEntry> {
        if index >= self.count || self.entries.is_null() {
            return None;
        }
        let index = if self.repeat { 0 } else { index as usize };
        // SAFETY: the port's array has `count` elements, or one for all of them.
        let raw = unsafe { self.entries.wrapping_add(index).read() };
        Some(PageTableEntry { raw })
    }
}

/// What an entry is to say: `DXGK_PTE`.
#[derive(Clone, Copy)]
pub struct PageTableEntry {
    raw: wddm2_0::DXGK_PTE,
}

impl PageTableEntry {
    /// Whether it leads anywhere. An access through one that does not is a fault.
    pub fn valid(&self) -> bool {
        self.raw.Valid()
    }

    /// Whether what it leads to reads as zero.
    pub fn zero(&self) -> bool {
        self.raw.Zero()
    }

    /// Whether writing is a fault.
    pub fn read_only(&self) -> bool {
        self.raw.ReadOnly()
    }

    /// Whether the GPU has to look into the processor's caches.
    pub fn cache_coherent(&self) -> bool {
        self.raw.CacheCoherent()
    }

    /// The segment of the page or of the table below; 0 is system memory.
    pub fn segment(&self) -> u32 {
        self.raw.Segment() as u32
    }

    /// The page or the table below, in pages from the segment's base.
    pub fn page(&self) -> u64 {
        // SAFETY: both members of the union are the same number.
        unsafe { self.raw.Anonymous.PageAddress }
    }

    /// Where in system memory that is; None for another segment.
    pub fn physical(&self) -> Option<PhysicalAddress> {
        if !self.valid() || self.segment() != 0 {
            return None;
        }
        // SAFETY: a page that the port keeps for the device while the entry is valid.
        Some(unsafe { PhysicalAddress::assume(self.page().wrapping_mul(PAGE_SIZE as u64)) })
    }
}

/// Entries to copy, in the tables of the paging process.
pub struct CopyRanges<'a> {
    first: *const wddm2_0::DXGK_BUILDPAGINGBUFFER_COPY_RANGE,
    length: usize,
    call: PhantomData<&'a u8>,
}

/// Entries that lie side by side in their tables.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CopyRange {
    /// How many.
    pub count: u32,
    /// The table that they are copied from, an address of the paging process, and the first of them.
    pub source: (u64, u32),
    /// The table that they are copied to, and the first of them.
    pub destination: (u64, u32),
}

impl CopyRanges<'_> {
    /// How many ranges.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The `index`th.
    pub fn get(&self, index: usize) -> Option<CopyRange> {
        if index >= self.length || self.first.is_null() {
            return None;
        }
        // SAFETY: within the port's array.
        let raw = unsafe { self.first.wrapping_add(index).read() };
        Some(CopyRange {
            count: raw.NumPageTableEntries,
            source: (raw.SrcPageTableAddress, raw.SrcStartPteIndex),
            destination: (raw.DstPageTableAddress, raw.DstStartPteIndex),
        })
    }
}

/// # Safety
/// `raw` is the port's argument, of the adapter's driver.
unsafe fn update<'a, A: PageTables>(
    raw: &'a wddm2_0::DXGK_BUILDPAGINGBUFFER_UPDATEPAGETABLE,
) -> Option<TableUpdate<'a, A>> {
    let table = match raw.UpdateMode {
        wddm2_0::DXGK_PAGETABLEUPDATE_CPU_VIRTUAL => {
            let level = const { A::MMU }.levels.get(raw.PageTableLevel as usize)?;
            // SAFETY: the mode says which member is filled.
            let base = NonNull::new(unsafe { raw.PageTableAddress.Anonymous.CpuVirtual }.cast::<u8>())?;
            // Lent for the call: the port made the table of the size that the constant gives.
            TableAddress::Memory(TableMemory { base, length: level.size as usize, call: PhantomData })
        }
        wddm2_0::DXGK_PAGETABLEUPDATE_GPU_PHYSICAL => {
            // SAFETY: the mode says which member is filled.
            let place = unsafe { raw.PageTableAddress.Anonymous.GpuPhysical };
            TableAddress::Segment { id: place.SegmentId, offset: place.SegmentOffset }
        }
        _ => return None,
    };
    // SAFETY: handles are NULL or live ones of this driver.
    let (process, allocation) =
        unsafe { (lend_process::<A>(raw.hProcess), lend_allocation::<A>(raw.hAllocation)) };
    Some(TableUpdate {
        level: raw.PageTableLevel,
        table,
        start: raw.StartIndex,
        count: raw.NumPageTableEntries,
        initial: raw.Flags.InitialUpdate(),
        process,
        allocation,
        allocation_offset: raw.AllocationOffsetInBytes,
        first_address: raw.FirstPteVirtualAddress,
        entries: raw.pPageTableEntries,
        repeat: raw.Flags.Repeat(),
    })
}

/// # Safety
/// `args` is the port's structure. Members of its union that this SDK knows have their places in every version.
unsafe fn operation<A: PageTables>(
    args: &wddm2_0::DXGKARG_BUILDPAGINGBUFFER,
) -> Option<TableOperation<'_, A>> {
    // SAFETY: Operation says which arm is meant; handles are NULL or live ones of this driver.
    unsafe {
        Some(match args.Operation {
            wddm2_0::DXGK_OPERATION_UPDATE_PAGE_TABLE => {
                TableOperation::Update(update(&args.Anonymous.UpdatePageTable)?)
            }
            wddm2_0::DXGK_OPERATION_FLUSH_TLB => {
                let raw = &args.Anonymous.FlushTlb;
                let range = (raw.StartVirtualAddress, raw.EndVirtualAddress);
                TableOperation::FlushTlb {
                    process: lend_process::<A>(raw.hProcess),
                    range: if range == (0, 0) { None } else { Some(range) },
                }
            }
            wddm2_0::DXGK_OPERATION_COPY_PAGE_TABLE_ENTRIES => {
                let raw = &args.Anonymous.CopyPageTableEntries;
                TableOperation::CopyEntries(CopyRanges {
                    first: raw.pRanges,
                    length: raw.NumRanges as usize,
                    call: PhantomData,
                })
            }
            win7::DXGK_OPERATION_VIRTUAL_FILL => {
                let raw = &args.Anonymous.FillVirtual;
                TableOperation::Fill {
                    allocation: lend_allocation::<A>(raw.hAllocation),
                    offset: raw.AllocationOffsetInBytes,
                    size: raw.FillSizeInBytes,
                    pattern: raw.FillPattern,
                    destination: raw.DestinationVirtualAddress,
                }
            }
            win7::DXGK_OPERATION_VIRTUAL_TRANSFER => {
                let raw = &args.Anonymous.TransferVirtual;
                TableOperation::Transfer {
                    allocation: lend_allocation::<A>(raw.hAllocation),
                    offset: raw.AllocationOffsetInBytes,
                    size: raw.TransferSizeInBytes,
                    source: raw.SourceVirtualAddress,
                    destination: raw.DestinationVirtualAddress,
                }
            }
            other => TableOperation::Other(other.0),
        })
    }
}

wddm_sys::abi! {
    /// `DxgkDdiBuildPagingBuffer(hAdapter, pBuildPagingBuffer)` of a GPU whose page tables the processor writes.
    ///
    /// PASSIVE_LEVEL, pageable, level one of the scheduler class. STATUS_SUCCESS: the operation is done at once, with a
    /// paging buffer or without one (rules S42, S46), and the buffer stays empty. An update in a mode that the driver did
    /// not ask for is STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER, the one refusal the page has. Page: buildpagingbuffer.
    #[pageable]
    pub(crate) unsafe fn BuildPagingBuffer<A: PageTables>(adapter: *mut c_void, args: *mut wddm1_3::DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER };
        // SAFETY: the port's structure, of WDDM 2.0 or later.
        let operation = unsafe { operation::<A>(&*args.cast::<wddm2_0::DXGKARG_BUILDPAGINGBUFFER>()) };
        let Some(operation) = operation else { return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER };
        A::page(adapter, &operation, &mut at);
        STATUS_SUCCESS
    }

    /// `DxgkDdiSetRootPageTable(hAdapter, pSetPageTable)` (WDDM 2.0+).
    ///
    /// The page gives no IRQL and no pageability: nonpageable, and nothing is asked of the level. Level one of the
    /// scheduler class, the context idle; before its first submission and whenever the root moves (rule S50). Answers
    /// nothing. Page: setrootpagetable.
    pub(crate) unsafe fn SetRootPageTable<A: PageTables>(adapter: *mut c_void, args: *const wddm2_0::DXGKARG_SETROOTPAGETABLE) {
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return };
        // SAFETY: the port's structure, read only.
        let args = unsafe { &*args };
        // SAFETY: a handle of CreateContext (rule C30), and the channel lives as long.
        if let Some(channel) = unsafe { handle::resident_channel::<ContextOf<A>>(args.hContext) } {
            let root = RootTable { segment: args.Address.SegmentId, offset: args.Address.SegmentOffset, entries: args.NumEntries };
            // SAFETY: as above: lent for the call.
            A::set_root(adapter, unsafe { Lent::new(channel, A::TAG) }, root);
        }
    }

    /// `DxgkDdiGetRootPageTableSize(hAdapter, pArgs)` (WDDM 2.0+); asked of GPUs with two levels only.
    ///
    /// The page gives no IRQL: nonpageable, a constant is answered. Bytes of a root page table, not a status; NumberOfPte
    /// goes in as the least and comes out as what there is: roots of this SDK have one size. 0 if more entries are asked
    /// for than a root has. Page: getrootpagetablesize.
    pub(crate) unsafe fn GetRootPageTableSize<A: PageTables>(_adapter: *mut c_void, args: *mut wddm2_0::DXGKARG_GETROOTPAGETABLESIZE) -> SIZE_T {
        let mmu = const { A::MMU.check(); A::MMU };
        let root = (mmu.levels.len() as u32).wrapping_sub(1);
        let (Some(entries), Some(level)) = (mmu.entries(root), mmu.levels.last()) else { return 0 };
        // SAFETY: the port's structure.
        let args = unsafe { &mut *args };
        if args.NumberOfPte > entries {
            return 0;
        }
        args.NumberOfPte = entries;
        level.size as SIZE_T
    }
}
