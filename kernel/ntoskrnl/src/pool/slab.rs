//! A heap over pages: slabs of equal blocks below a page, whole pages from there on.
//!
//! A small block is 16 bytes of header, the driver's bytes, and a canary to the end of its cell. A large one begins on
//! a page; its last page ends in a canary. What the heap needs to know lies in tables of its own.

use std::collections::{HashMap, VecDeque};

use super::{FILL_FREED, Source, tag_text};
use crate::bugcheck::{self, PlaceKind, bug_check_about};
use crate::map::PAGE;
use crate::words::many;

const HEADER: usize = 16;
/// The least bytes of canary behind a block.
const CANARY: usize = 16;
const CANARY_BYTE: u8 = 0xFD;
const HEADER_BYTE: u8 = 0xBD;
const SLAB: usize = 64 << 10;
const SLAB_PAGES: u64 = (SLAB / PAGE) as u64;
/// Sizes that mean something else: a cell that never was used, and one that is free again.
const FRESH: u32 = 0xFFFF_FFFF;
const FREE: u32 = 0xFFFF_FFFE;

#[derive(Clone, Copy)]
struct Cell {
    /// Bytes asked for, or `FREE`, or `FRESH`.
    size: u32,
    tag: u32,
    /// Where it was allocated, or where it was freed if it is free: a return address, 0 if that is not known.
    by: usize,
}

struct Slab {
    offset: usize,
    class: usize,
    cells: Box<[Cell]>,
    free: Vec<u16>,
    live: u32,
    /// Position in its class's list of slabs with room, or MAX.
    listed: usize,
}

struct Large {
    block: Block,
    pages: u64,
}

/// How many frees are remembered of blocks whose pages went back.
const REMEMBERED: usize = 64;

pub(super) struct Heap {
    source: Source,
    driver: usize,
    bench: usize,
    len: usize,
    slabs: Vec<Option<Slab>>,
    spare: Vec<usize>,
    /// By page of the arena: the number of its slab plus 1, or 0.
    by_page: Vec<u32>,
    roomy: Vec<Vec<usize>>,
    large: HashMap<usize, Large>,
    /// Offset of blocks that were freed last, with their whole pages, and where.
    gone: VecDeque<(usize, usize)>,
}

#[derive(Debug)]
pub(super) enum Refused {
    NoMemory,
    /// A freed block was written to.
    Spoilt(Spoilt),
}

/// A freed block that was written to.
#[derive(Debug)]
pub(super) struct Spoilt {
    /// The first byte that differs.
    at: usize,
    /// Its distance from the beginning of the block.
    offset: isize,
    /// What it reads now.
    byte: u8,
    tag: u32,
    freed_by: usize,
}

impl Spoilt {
    pub(super) fn stop(self, irql: u8) -> ! {
        let Self { at, offset, byte, tag, freed_by } = self;
        let note = format!(
            "a pool block was written to after it was freed: tag '{}', the byte at offset {offset} is {byte:#04x} now",
            tag_text(tag)
        );
        let params = [at as u64, u64::from(irql), 0, 0];
        bug_check_about(bugcheck::DRIVER_CORRUPTED_EXPOOL, params, &note, &[(PlaceKind::Freed, freed_by)])
    }
}

/// What a look at the whole heap has found.
#[derive(Debug)]
pub(super) enum Spoiling {
    /// A block, and what is wrong around it.
    Block(usize, BadFree),
    Freed(Spoilt),
}

/// What is known of a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    bytes: usize,
    tag: u32,
    /// Where it was allocated: a return address.
    by: usize,
}

/// A free that must not be.
#[derive(Debug)]
pub(super) enum BadFree {
    NotABlock,
    /// It was freed before, there.
    AlreadyFree(usize),
    WrongTag(Block),
    /// Bytes before the block were written to, so many before its beginning.
    Before(Block, usize),
    /// Bytes behind the block were written to, the first one so many behind its end; what it reads now.
    Behind(Block, usize, u8),
}

impl BadFree {
    pub(super) fn stop(self, address: usize, tag: u32) -> ! {
        let caller = |params, note: &str, places: &[_]| -> ! {
            bug_check_about(bugcheck::BAD_POOL_CALLER, params, note, places)
        };
        let spoilt = |block: Block, params, what: String| -> ! {
            let Block { bytes, tag, by } = block;
            let size = many(bytes as u64, "byte");
            let note = format!("{what} a pool block of {size}, tag '{}'", tag_text(tag));
            bug_check_about(bugcheck::BAD_POOL_HEADER, params, &note, &[(PlaceKind::Allocated, by)])
        };
        match self {
            Self::NotABlock => caller(
                [0x46, address as u64, 0, 0],
                "the address freed is not the start of a pool block",
                &[],
            ),
            // The third is what the block's header says: there is none, the tag of the free stands for it.
            Self::AlreadyFree(by) => caller(
                [0x07, 0, u64::from(tag), address as u64],
                "a pool block was freed twice",
                &[(PlaceKind::Freed, by)],
            ),
            Self::WrongTag(block) => {
                let note = format!(
                    "a pool block was freed with tag '{}', and allocated with '{}'",
                    tag_text(tag),
                    tag_text(block.tag)
                );
                let params = [0x0A, address as u64, u64::from(block.tag), u64::from(tag)];
                caller(params, &note, &[(PlaceKind::Allocated, block.by)])
            }
            Self::Before(block, distance) => {
                let params = [0x20, address as u64, 0, 0];
                spoilt(block, params, format!("somebody wrote {} before", many(distance as u64, "byte")))
            }
            Self::Behind(block, distance, byte) => {
                let params = [0x21, address as u64, block.bytes as u64, u64::from(byte)];
                spoilt(block, params, format!("somebody wrote {byte:#04x} at offset {distance} behind"))
            }
        }
    }
}

/// Cell sizes: by 16 up to 256, then eight steps to each doubling.
fn class_size(class: usize) -> usize {
    if class < 14 {
        48 + class * 16
    } else {
        let step = class - 14;
        let base = 256usize << (step / 8);
        base + (base / 8) * (step % 8 + 1)
    }
}

fn class_of(cell: usize) -> usize {
    if cell <= 48 {
        0
    } else if cell <= 256 {
        (cell - 48).div_ceil(16)
    } else {
        let mut class = 14;
        while class_size(class) < cell {
            class += 1;
        }
        class
    }
}

impl Heap {
    pub(super) fn new(source: Source) -> Self {
        let (driver, bench, len) = source.views();
        let classes = class_of(HEADER + PAGE - 1 + CANARY) + 1;
        Self {
            source,
            driver: driver as usize,
            bench: bench as usize,
            len,
            slabs: Vec::new(),
            spare: Vec::new(),
            by_page: vec![0; len / PAGE],
            roomy: vec![Vec::new(); classes],
            large: HashMap::new(),
            gone: VecDeque::with_capacity(REMEMBERED),
        }
    }

    /// The bench's view of a part of the arena.
    fn view(&mut self, offset: usize, len: usize) -> &mut [u8] {
        assert!(offset + len <= self.len);
        // SAFETY: the range lies in the bench's view, which is mapped as long as the machine lives. The bytes are those of a
        // block that is being made or freed, of its margins, or of a free cell: by the pool's contract the driver has no business in
        // them now; if it writes all the same the bytes differ, which is what is looked for.
        unsafe { std::slice::from_raw_parts_mut((self.bench + offset) as *mut u8, len) }
    }

    pub(super) fn allocate(&mut self, bytes: usize, tag: u32, fill: u8, by: usize) -> Result<usize, Refused> {
        if bytes >= PAGE {
            return self.allocate_large(Block { bytes, tag, by }, fill);
        }
        let class = class_of(HEADER + bytes + CANARY);
        let index = match self.roomy[class].last() {
            Some(&index) => index,
            None => self.new_slab(class)?,
        };
        let cell_size = class_size(class);
        let slab = self.slabs[index].as_mut().expect("a listed slab exists");
        let cell = slab.free.pop().expect("a listed slab has room") as usize;
        let before = std::mem::replace(&mut slab.cells[cell], Cell { size: bytes as u32, tag, by });
        slab.live += 1;
        let offset = slab.offset + cell * cell_size;
        if slab.free.is_empty() {
            self.unlist(index);
        }
        if before.size != FRESH
            && let Some(spoilt) = self.spoilt(offset, cell_size, before)
        {
            return Err(Refused::Spoilt(spoilt));
        }
        let view = self.view(offset, cell_size);
        view[..HEADER].fill(HEADER_BYTE);
        view[HEADER..HEADER + bytes].fill(fill);
        view[HEADER + bytes..].fill(CANARY_BYTE);
        Ok(self.driver + offset + HEADER)
    }

    fn new_slab(&mut self, class: usize) -> Result<usize, Refused> {
        let offset = self.source.take(SLAB_PAGES).ok_or(Refused::NoMemory)?;
        let count = SLAB / class_size(class);
        let index = self.spare.pop().unwrap_or_else(|| {
            self.slabs.push(None);
            self.slabs.len() - 1
        });
        self.slabs[index] = Some(Slab {
            offset,
            class,
            cells: vec![Cell { size: FRESH, tag: 0, by: 0 }; count].into_boxed_slice(),
            free: (0..count as u16).rev().collect(),
            live: 0,
            listed: self.roomy[class].len(),
        });
        self.roomy[class].push(index);
        self.by_page[offset / PAGE..][..SLAB_PAGES as usize].fill(index as u32 + 1);
        Ok(index)
    }

    fn unlist(&mut self, index: usize) {
        let Some(slab) = self.slabs[index].as_mut() else { return };
        let (class, at) = (slab.class, std::mem::replace(&mut slab.listed, usize::MAX));
        self.roomy[class].swap_remove(at);
        if let Some(&moved) = self.roomy[class].get(at)
            && let Some(slab) = self.slabs[moved].as_mut()
        {
            slab.listed = at;
        }
    }

    fn allocate_large(&mut self, block: Block, fill: u8) -> Result<usize, Refused> {
        let bytes = block.bytes;
        let pages = (bytes.checked_add(CANARY).ok_or(Refused::NoMemory)?).div_ceil(PAGE) as u64;
        let offset = self.source.take(pages).ok_or(Refused::NoMemory)?;
        self.large.insert(offset, Large { block, pages });
        let view = self.view(offset, pages as usize * PAGE);
        view[..bytes].fill(fill);
        view[bytes..].fill(CANARY_BYTE);
        Ok(self.driver + offset)
    }

    /// What a free of an address is at which no block is.
    fn no_block(&self, offset: usize) -> BadFree {
        let gone = self.gone.iter().rev().find(|(start, _)| *start == offset);
        gone.map_or(BadFree::NotABlock, |(_, by)| BadFree::AlreadyFree(*by))
    }

    fn remember(&mut self, offset: usize, by: usize) {
        if self.gone.len() == REMEMBERED {
            self.gone.pop_front();
        }
        self.gone.push_back((offset, by));
    }

    /// The first byte behind a block that its owner has written to, as an error.
    fn check_behind(&mut self, offset: usize, block: Block, end: usize) -> Result<(), BadFree> {
        let behind = self.view(offset + block.bytes, end - block.bytes);
        match behind.iter().enumerate().find(|(_, b)| **b != CANARY_BYTE) {
            Some((distance, &byte)) => Err(BadFree::Behind(block, distance, byte)),
            None => Ok(()),
        }
    }

    /// Whether somebody has written to the bytes before a small block or to those behind it.
    fn check_margins(&mut self, start: usize, cell_size: usize, block: Block) -> Result<(), BadFree> {
        if let Some(at) = self.view(start, HEADER).iter().rposition(|&b| b != HEADER_BYTE) {
            return Err(BadFree::Before(block, HEADER - at));
        }
        self.check_behind(start + HEADER, block, cell_size - HEADER)
    }

    /// The first byte of a free cell that somebody has written to.
    fn spoilt(&mut self, start: usize, cell_size: usize, cell: Cell) -> Option<Spoilt> {
        let at = self.driver + start;
        let view = self.view(start, cell_size);
        let (offset, &byte) = view.iter().enumerate().find(|(_, b)| **b != FILL_FREED)?;
        Some(Spoilt {
            at: at + offset,
            offset: offset as isize - HEADER as isize,
            byte,
            tag: cell.tag,
            freed_by: cell.by,
        })
    }

    /// Looks at everything: the margins of all blocks, and all blocks that are free. For the time when nobody uses them.
    pub(super) fn check(&mut self) -> Result<(), Spoiling> {
        for index in 0..self.slabs.len() {
            let Some(slab) = &self.slabs[index] else { continue };
            let (first, cell_size) = (slab.offset, class_size(slab.class));
            for number in 0..slab.cells.len() {
                let Some(slab) = &self.slabs[index] else { break };
                let cell = slab.cells[number];
                let start = first + number * cell_size;
                match cell.size {
                    FRESH => {}
                    FREE => {
                        if let Some(spoilt) = self.spoilt(start, cell_size, cell) {
                            return Err(Spoiling::Freed(spoilt));
                        }
                    }
                    size => {
                        let block = Block { bytes: size as usize, tag: cell.tag, by: cell.by };
                        let address = self.driver + start + HEADER;
                        self.check_margins(start, cell_size, block)
                            .map_err(|bad| Spoiling::Block(address, bad))?;
                    }
                }
            }
        }
        let large: Vec<_> =
            self.large.iter().map(|(start, large)| (*start, large.block, large.pages)).collect();
        for (start, block, pages) in large {
            let address = self.driver + start;
            self.check_behind(start, block, pages as usize * PAGE)
                .map_err(|bad| Spoiling::Block(address, bad))?;
        }
        Ok(())
    }

    /// Frees a block, at the call that returns to `by`. Answers its bytes and its tag.
    pub(super) fn free(&mut self, address: usize, tag: u32, by: usize) -> Result<(usize, u32), BadFree> {
        let offset = address.wrapping_sub(self.driver);
        let check_tag = |block: Block| {
            if tag == 0 || tag == block.tag { Ok(()) } else { Err(BadFree::WrongTag(block)) }
        };
        let number = *self.by_page.get(offset / PAGE).ok_or(BadFree::NotABlock)?;
        if number == 0 {
            let Some(&Large { block, pages }) = self.large.get(&offset) else {
                return Err(self.no_block(offset));
            };
            check_tag(block)?;
            self.check_behind(offset, block, pages as usize * PAGE)?;
            self.view(offset, block.bytes).fill(FILL_FREED);
            self.large.remove(&offset);
            self.source.give_back(offset, pages);
            self.remember(offset, by);
            return Ok((block.bytes, block.tag));
        }
        let index = number as usize - 1;
        let slab = self.slabs[index].as_mut().ok_or(BadFree::NotABlock)?;
        let cell_size = class_size(slab.class);
        let inside = offset - slab.offset;
        let cell = inside / cell_size;
        if inside % cell_size != HEADER || cell >= slab.cells.len() {
            return Err(BadFree::NotABlock);
        }
        let Cell { size, tag: owner, by: before } = slab.cells[cell];
        match size {
            FRESH => return Err(self.no_block(offset)),
            FREE => return Err(BadFree::AlreadyFree(before)),
            _ => {}
        }
        let block = Block { bytes: size as usize, tag: owner, by: before };
        check_tag(block)?;
        let start = slab.offset + cell * cell_size;
        let bytes = block.bytes;
        self.check_margins(start, cell_size, block)?;
        self.view(start, cell_size).fill(FILL_FREED);
        let slab = self.slabs[index].as_mut().ok_or(BadFree::NotABlock)?;
        slab.cells[cell] = Cell { size: FREE, tag: owner, by };
        slab.free.push(cell as u16);
        slab.live -= 1;
        let (class, live) = (slab.class, slab.live);
        if slab.listed == usize::MAX {
            slab.listed = self.roomy[class].len();
            self.roomy[class].push(index);
        }
        // The last slab of a class stays, so that one block allocated and freed again makes no slab each time.
        if live == 0 && self.roomy[class].len() > 1 {
            self.unlist(index);
            if let Some(slab) = self.slabs[index].take() {
                self.by_page[slab.offset / PAGE..][..SLAB_PAGES as usize].fill(0);
                self.source.give_back(slab.offset, SLAB_PAGES);
                self.spare.push(index);
                self.remember(offset, by);
            }
        }
        Ok((bytes, owner))
    }

    /// Bytes and tag of the block that begins at `address`.
    pub(super) fn block_from(&self, address: usize) -> Option<(usize, u32)> {
        let offset = address.wrapping_sub(self.driver);
        match *self.by_page.get(offset / PAGE)? {
            0 => self.large.get(&offset).map(|large| (large.block.bytes, large.block.tag)),
            _ => self
                .block_at(address)
                .filter(|(start, ..)| *start == address)
                .map(|(_, bytes, tag)| (bytes, tag)),
        }
    }

    /// Start, bytes and tag of the block that `address` lies in.
    pub(super) fn block_at(&self, address: usize) -> Option<(usize, usize, u32)> {
        let offset = address.wrapping_sub(self.driver);
        match *self.by_page.get(offset / PAGE)? {
            0 => self
                .large
                .iter()
                .map(|(start, large)| (*start, large.block))
                .find(|(start, block)| (*start..start + block.bytes).contains(&offset))
                .map(|(start, block)| (self.driver + start, block.bytes, block.tag)),
            number => {
                let slab = self.slabs.get(number as usize - 1)?.as_ref()?;
                let cell_size = class_size(slab.class);
                let cell = (offset - slab.offset) / cell_size;
                let Cell { size, tag, .. } = *slab.cells.get(cell)?;
                let start = slab.offset + cell * cell_size + HEADER;
                (size < FREE && (start..start + size as usize).contains(&offset)).then_some((
                    self.driver + start,
                    size as usize,
                    tag,
                ))
            }
        }
    }
}
