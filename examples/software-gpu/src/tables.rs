//! Page tables: how they look, and how they are written.

use wddm::mmu::{Level, Mmu, UpdateMode};
use wddm::nt::dma::PAGE_SIZE;
use wddm::tables::{RootTable, TableAddress, TableOperation, TableUpdate};
use wddm::{AdapterRef, Lent, PageTables, PassiveLevel};

use crate::SoftwareGpu;
use crate::context::Channel;
use crate::memory::{ADDRESS_BITS, ENTRIES, ENTRY_BYTES, INDEX_BITS, Root, SEGMENT, VIDEO_MEMORY, entry};

const LEVEL: Level = Level {
    index_bits: INDEX_BITS,
    segment: SEGMENT,
    paging_segment: SEGMENT,
    size: PAGE_SIZE as u32,
    alignment: 0,
};

impl PageTables for SoftwareGpu {
    const MMU: Mmu = Mmu {
        update: UpdateMode::GpuPhysical,
        read_only: true,
        zero: false,
        explicit_invalidation: false,
        address_bits: ADDRESS_BITS,
        levels: &[LEVEL, LEVEL],
    };

    fn set_root(_this: AdapterRef<'_, Self>, context: Lent<'_, Channel>, root: RootTable) {
        let inside = root.segment == SEGMENT && root.offset < VIDEO_MEMORY as u64;
        let entries = root.entries.min(ENTRIES);
        context.set_root(inside.then_some(Root { offset: root.offset as u32, entries }));
    }

    fn page(this: AdapterRef<'_, Self>, operation: &TableOperation<'_, Self>, _at: &mut PassiveLevel) {
        match operation {
            TableOperation::Update(update) => write(this, update),
            // Translations are kept for the time of one command only.
            TableOperation::FlushTlb { .. } => {}
            // Video memory is all there is, nothing of it is evicted, and tables are written in place: what moves and fills
            // memory, and whatever else there is, does not come. There is no status that refuses it.
            TableOperation::CopyEntries(_)
            | TableOperation::Fill { .. }
            | TableOperation::Transfer { .. }
            | TableOperation::Other(_) => {
                this.lose(c"software-gpu: a paging operation that it cannot do: nothing is drawn any more");
            }
        }
    }
}

/// Writes entries in the GPU's format. The others keep what they have (rule S48).
fn write(this: AdapterRef<'_, SoftwareGpu>, update: &TableUpdate<'_, SoftwareGpu>) {
    for index in 0..update.count {
        let word = match update.entry(index) {
            Some(new) if new.valid() && new.segment() == SEGMENT => entry(new.page(), new.read_only()),
            _ => 0,
        };
        let offset = (update.start.wrapping_add(index) as usize).wrapping_mul(ENTRY_BYTES);
        let written = match &update.table {
            TableAddress::Memory(table) => table.write_u32(offset, word),
            TableAddress::Segment { id, offset: table } => {
                this.table(*id, *table).and_then(|table| table.write_u32(offset, word))
            }
        };
        if written.is_none() {
            this.lose(c"software-gpu: a page table that is not in video memory: nothing is drawn any more");
            return;
        }
    }
}
