//! Video memory, and how the GPU finds its way in it: through its page tables.
//!
//! A table has 1,024 entries of 32 bits in one page. An entry has the number of a page of video memory in its upper
//! twenty bits, and two flags. Every access stays in the memory that the driver allocated, whatever a table says.

use wddm::nt::dma::{DmaRange, PAGE_SIZE};
use wddm::submit_virtual::Fault;

/// Bytes of video memory.
pub const VIDEO_MEMORY: usize = 16 << 20;
/// The one segment.
pub const SEGMENT: u32 = 1;
/// Bits of an address that are an index, at each of the two levels.
pub const INDEX_BITS: u32 = 10;
/// Entries of a table.
pub const ENTRIES: u32 = 1 << INDEX_BITS;
/// Bytes of an entry.
pub const ENTRY_BYTES: usize = 4;
/// Bits of an address.
pub const ADDRESS_BITS: u32 = 12 + 2 * INDEX_BITS;

/// The entry leads somewhere.
const VALID: u32 = 1;
/// Writing is a fault.
const READ_ONLY: u32 = 2;
const PAGE_MASK: u32 = !(PAGE_SIZE as u32 - 1);

/// An entry in the GPU's format; 0 for none.
pub fn entry(page: u64, read_only: bool) -> u32 {
    if page >= (VIDEO_MEMORY / PAGE_SIZE) as u64 {
        return 0;
    }
    let flags = if read_only { VALID | READ_ONLY } else { VALID };
    (page as u32).wrapping_mul(PAGE_SIZE as u32) | flags
}

/// Where a context's root page table is: its offset in video memory, with the number of its entries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Root {
    /// Bytes from the beginning.
    pub offset: u32,
    /// Entries that there are.
    pub entries: u32,
}

/// The addresses of one context, while its commands run.
pub struct Space<'a> {
    memory: DmaRange<'a>,
    root: Option<Root>,
    /// What was found last, for reading and for writing: a page's number and the page.
    found: [Option<(u64, DmaRange<'a>)>; 2],
}

impl<'a> Space<'a> {
    /// The space that begins at `root`; without one every access is a fault.
    pub const fn new(memory: DmaRange<'a>, root: Option<Root>) -> Self {
        Self { memory, root, found: [None, None] }
    }

    /// Walks the tables: the page of an address.
    fn walk(&self, address: u64, write: bool) -> Result<DmaRange<'a>, Fault> {
        let fault = |level| Fault::Page { address, write, level };
        let root = self.root.ok_or(fault(1))?;
        let index = address >> (12 + INDEX_BITS);
        if index >= u64::from(root.entries) {
            return Err(fault(1));
        }
        let middle = self.follow(root.offset, index as u32, false).ok_or(fault(1))?;
        let leaf = (address >> 12) as u32 & (ENTRIES - 1);
        let page = self.follow(middle, leaf, write).ok_or(fault(0))?;
        self.memory.part(page as usize, PAGE_SIZE).ok_or(fault(0))
    }

    /// Where an entry of the table at `table` leads to.
    fn follow(&self, table: u32, index: u32, write: bool) -> Option<u32> {
        let at = (table as usize).checked_add((index as usize).wrapping_mul(ENTRY_BYTES))?;
        let entry = self.memory.read_u32(at)?;
        let forbidden = write && entry & READ_ONLY != 0;
        if entry & VALID == 0 || forbidden { None } else { Some(entry & PAGE_MASK) }
    }

    fn page(&mut self, address: u64, write: bool) -> Result<(DmaRange<'a>, usize), Fault> {
        let number = address >> 12;
        let offset = address as usize & (PAGE_SIZE - 1);
        let [reading, writing] = &self.found;
        let last = if write { writing } else { reading };
        if let Some((known, page)) = last
            && *known == number
        {
            return Ok((*page, offset));
        }
        let page = self.walk(address, write)?;
        let [reading, writing] = &mut self.found;
        *(if write { writing } else { reading }) = Some((number, page));
        Ok((page, offset))
    }

    /// Reads the word at an address, a multiple of 4.
    pub fn read(&mut self, address: u64) -> Result<u32, Fault> {
        let (page, offset) = self.page(address, false)?;
        page.read_u32(offset).ok_or(Fault::Page { address, write: false, level: 0 })
    }

    /// Writes the word at an address, a multiple of 4.
    pub fn write(&mut self, address: u64, word: u32) -> Result<(), Fault> {
        let (page, offset) = self.page(address, true)?;
        page.write_u32(offset, word).ok_or(Fault::Page { address, write: true, level: 0 })
    }
}
