//! What a driver says of its GPU's page tables: `DXGK_GPUMMUCAPS`, and `DXGK_PAGE_TABLE_LEVEL_DESC` of each level.
//!
//! It is all constant: the port driver makes tables of the size that it was told, and the SDK lends them by the same
//! number, so that neither can be wrong about the other.
#![allow(unsafe_code)]

use core::ffi::c_void;

use nt::PassiveLevel;
use nt::dma::PAGE_SIZE;
use nt::user::PrivateData;
use wddm_sys::*;

use crate::query::{Engine, Output};
use crate::{Adapter, PageTables, QueryError, handle};

/// How the processor writes page tables. The SDK has the ways in which BuildPagingBuffer does it at once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UpdateMode {
    /// At an address of the kernel. Not for tables in local memory.
    CpuVirtual,
    /// At an offset in a segment, which the driver reaches itself. Tables of the paging process are written as with
    /// [`UpdateMode::CpuVirtual`] all the same.
    GpuPhysical,
}

/// One level of page tables.
#[derive(Clone, Copy, Debug)]
pub struct Level {
    /// Bits of an address that are an index into a table of this level: 1 to 20.
    pub index_bits: u32,
    /// The segment that tables lie in; 0 is system memory.
    pub segment: u32,
    /// The segment that the tables of the paging process lie in; 0 is system memory.
    pub paging_segment: u32,
    /// Bytes of a table: a multiple of the page size, and one page at most in system memory.
    pub size: u32,
    /// What a table's address is a multiple of, in bytes; 0 for any page.
    pub alignment: u32,
}

/// A GPU's page tables.
#[derive(Clone, Copy, Debug)]
pub struct Mmu {
    /// How tables are written.
    pub update: UpdateMode,
    /// Entries can forbid writing.
    pub read_only: bool,
    /// Entries can say that everything there reads as zero.
    pub zero: bool,
    /// Entries are cleared before a table is freed, for a GPU that keeps something beside it.
    pub explicit_invalidation: bool,
    /// Bits of an address: those of all levels, and the twelve of a page.
    pub address_bits: u32,
    /// The levels, leaf tables first; two or more.
    pub levels: &'static [Level],
}

impl Mmu {
    /// Stops the compilation of a driver whose page tables cannot be.
    pub(crate) const fn check(&self) {
        assert!(
            self.levels.len() >= 2 && self.levels.len() <= wddm2_0::DXGK_MAX_PAGE_TABLE_LEVEL_COUNT as usize,
            "a GPU has two levels of page tables or more"
        );
        let (mut index, mut bits) = (0, PAGE_SIZE.trailing_zeros());
        while index < self.levels.len() {
            let level = self.levels[index];
            assert!(level.index_bits >= 1 && level.index_bits <= 20, "a level has 1 to 20 index bits");
            assert!(
                level.size != 0 && (level.size as usize).is_multiple_of(PAGE_SIZE),
                "a table has whole pages"
            );
            let system = level.segment == 0 || level.paging_segment == 0;
            assert!(!system || level.size as usize <= PAGE_SIZE, "a table in system memory has one page");
            assert!(
                !matches!(self.update, UpdateMode::CpuVirtual) || level.segment != 1,
                "tables in the segment are written at offsets in the segment"
            );
            bits += level.index_bits;
            index += 1;
        }
        assert!(self.address_bits == bits, "the levels and a page make up the bits of an address");
    }

    /// Entries of a table.
    pub const fn entries(&self, level: u32) -> Option<u32> {
        if (level as usize) < self.levels.len() {
            Some(1 << self.levels[level as usize].index_bits)
        } else {
            None
        }
    }
}

/// The answer to `DXGKQAITYPE_GPUMMUCAPS`.
pub(crate) fn caps(mmu: Option<&Mmu>, output: &mut Output) -> Result<(), QueryError> {
    let mmu = mmu.ok_or(QueryError::InvalidParameter)?;
    let mut answer = wddm3_2::DXGK_GPUMMUCAPS::zeroed();
    answer.set_ReadOnlyMemorySupported(mmu.read_only);
    answer.set_ZeroInPteSupported(mmu.zero);
    answer.set_ExplicitPageTableInvalidation(mmu.explicit_invalidation);
    answer.PageTableUpdateMode = match mmu.update {
        UpdateMode::CpuVirtual => wddm2_0::DXGK_PAGETABLEUPDATE_CPU_VIRTUAL,
        UpdateMode::GpuPhysical => wddm2_0::DXGK_PAGETABLEUPDATE_GPU_PHYSICAL,
    };
    answer.VirtualAddressBitCount = mmu.address_bits;
    answer.PageTableLevelCount = mmu.levels.len() as u32;
    output.write_record(&answer, size_of::<wddm2_0::DXGK_GPUMMUCAPS>())
}

/// The answer to `DXGKQAITYPE_PAGETABLELEVELDESC`.
pub(crate) fn level(
    mmu: Option<&Mmu>,
    input: PrivateData<'_>,
    output: &mut Output,
    at: &PassiveLevel,
) -> Result<(), QueryError> {
    let mmu = mmu.ok_or(QueryError::InvalidParameter)?;
    // DXGK_QUERYPAGETABLELEVELDESCIN begins with the level; the physical adapter behind it is the one there is.
    let mut index = [0; 2];
    input.copy_out(0, &mut index, at).map_err(|_| QueryError::InvalidParameter)?;
    let level = mmu.levels.get(usize::from(u16::from_le_bytes(index))).ok_or(QueryError::InvalidParameter)?;
    let mut answer = wddm2_0::DXGK_PAGE_TABLE_LEVEL_DESC::zeroed();
    answer.PageTableIndexBitCount = level.index_bits;
    answer.PageTableSegmentId = level.segment;
    answer.PagingProcessPageTableSegmentId = level.paging_segment;
    answer.PageTableSizeInBytes = level.size;
    answer.PageTableAlignmentInBytes = level.alignment;
    output.write_record(&answer, size_of::<wddm2_0::DXGK_PAGE_TABLE_LEVEL_DESC>())
}

wddm_sys::abi! {
    /// `DxgkDdiGetNodeMetadata(hAdapter, NodeOrdinal, pGetNodeMetadata)` of a GPU with page tables: GpuMmuSupported is
    /// set as well (WDDM 2.0+).
    ///
    /// PASSIVE_LEVEL, level zero. STATUS_SUCCESS for every node, STATUS_INVALID_PARAMETER beyond (rules L13 to L15).
    /// Page: getnodemetadata.
    pub(crate) unsafe fn GetNodeMetadata<A: PageTables>(adapter: *mut c_void, ordinal: u32, metadata: *mut wddm1_3::DXGKARG_GETNODEMETADATA) -> NTSTATUS {
        if metadata.is_null() {
            return STATUS_INVALID_PARAMETER;
        }
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_INVALID_PARAMETER };
        let Some(node) = <A as Adapter>::node(adapter, ordinal) else { return STATUS_INVALID_PARAMETER };
        let mut answer = wddm2_0::DXGK_NODEMETADATA::zeroed();
        answer.EngineType = match node.engine {
            Engine::ThreeD => wddm1_3::DXGK_ENGINE_TYPE_3D,
            Engine::Copy => wddm1_3::DXGK_ENGINE_TYPE_COPY,
        };
        answer.GpuMmuSupported = 1;
        // SAFETY: not NULL; a driver with page tables is of WDDM 2.0 or later, whose record is this one or begins with it.
        unsafe { metadata.cast::<u8>().copy_from_nonoverlapping((&raw const answer).cast(), size_of_val(&answer)) };
        STATUS_SUCCESS
    }
}
