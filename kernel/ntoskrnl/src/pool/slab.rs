//! A heap over pages: slabs of equal blocks below a page, whole pages from there on.
//!
//! A small block is 16 bytes of header, the driver's bytes, and a canary to the end of its cell. A large one begins on
//! a page; its last page ends in a canary. What the heap needs to know lies in tables of its own.

use std::collections::HashMap;

use super::{FILL_FREED, Source, bad_free};
use crate::bugcheck::{self, bug_check};
use crate::map::PAGE;

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
    bytes: usize,
    tag: u32,
    pages: u64,
}

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
}

#[derive(Debug)]
pub(super) enum Refused {
    NoMemory,
    /// A freed block was written to; where.
    Spoilt(usize),
}

/// A free that must not be.
#[derive(Debug)]
pub(super) enum BadFree {
    NotABlock,
    AlreadyFree,
    WrongTag(u32),
    Before,
    Behind,
}

impl BadFree {
    pub(super) fn stop(self, address: usize, tag: u32) -> ! {
        match self {
            Self::NotABlock => {
                bad_free(address, 0x46, tag, "the address freed is not the start of a pool block")
            }
            Self::AlreadyFree => bad_free(address, 0x07, tag, "a pool block was freed twice"),
            Self::WrongTag(owner) => bug_check(
                bugcheck::BAD_POOL_CALLER,
                [0x0A, address as u64, u64::from(owner), u64::from(tag)],
                "a pool block was freed with another tag than it was allocated with",
            ),
            Self::Before => bug_check(
                bugcheck::BAD_POOL_HEADER,
                [0x20, address as u64, 0, 0],
                "the bytes before a pool block were written to",
            ),
            Self::Behind => bug_check(
                bugcheck::BAD_POOL_HEADER,
                [0x21, address as u64, 0, 0],
                "the bytes behind a pool block were written to",
            ),
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

    pub(super) fn allocate(&mut self, bytes: usize, tag: u32, fill: u8) -> Result<usize, Refused> {
        if bytes >= PAGE {
            return self.allocate_large(bytes, tag, fill);
        }
        let class = class_of(HEADER + bytes + CANARY);
        let index = match self.roomy[class].last() {
            Some(&index) => index,
            None => self.new_slab(class)?,
        };
        let cell_size = class_size(class);
        let slab = self.slabs[index].as_mut().expect("a listed slab exists");
        let cell = slab.free.pop().expect("a listed slab has room") as usize;
        let fresh = slab.cells[cell].size == FRESH;
        slab.cells[cell] = Cell { size: bytes as u32, tag };
        slab.live += 1;
        let offset = slab.offset + cell * cell_size;
        if slab.free.is_empty() {
            self.unlist(index);
        }
        let view = self.view(offset, cell_size);
        if !fresh && let Some(at) = view.iter().position(|&b| b != FILL_FREED) {
            return Err(Refused::Spoilt(self.driver + offset + at));
        }
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
            cells: vec![Cell { size: FRESH, tag: 0 }; count].into_boxed_slice(),
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

    fn allocate_large(&mut self, bytes: usize, tag: u32, fill: u8) -> Result<usize, Refused> {
        let pages = (bytes.checked_add(CANARY).ok_or(Refused::NoMemory)?).div_ceil(PAGE) as u64;
        let offset = self.source.take(pages).ok_or(Refused::NoMemory)?;
        self.large.insert(offset, Large { bytes, tag, pages });
        let view = self.view(offset, pages as usize * PAGE);
        view[..bytes].fill(fill);
        view[bytes..].fill(CANARY_BYTE);
        Ok(self.driver + offset)
    }

    /// Frees a block. Answers its bytes and its tag.
    pub(super) fn free(&mut self, address: usize, tag: u32) -> Result<(usize, u32), BadFree> {
        let offset = address.wrapping_sub(self.driver);
        let check_tag =
            |owner: u32| if tag == 0 || tag == owner { Ok(()) } else { Err(BadFree::WrongTag(owner)) };
        let number = *self.by_page.get(offset / PAGE).ok_or(BadFree::NotABlock)?;
        if number == 0 {
            let block = self.large.get(&offset).ok_or(BadFree::NotABlock)?;
            let Large { bytes, tag: owner, pages } = *block;
            check_tag(owner)?;
            if self.view(offset + bytes, pages as usize * PAGE - bytes).iter().any(|&b| b != CANARY_BYTE) {
                return Err(BadFree::Behind);
            }
            self.view(offset, bytes).fill(FILL_FREED);
            self.large.remove(&offset);
            self.source.give_back(offset, pages);
            return Ok((bytes, owner));
        }
        let index = number as usize - 1;
        let slab = self.slabs[index].as_mut().ok_or(BadFree::NotABlock)?;
        let cell_size = class_size(slab.class);
        let inside = offset - slab.offset;
        let cell = inside / cell_size;
        if inside % cell_size != HEADER || cell >= slab.cells.len() {
            return Err(BadFree::NotABlock);
        }
        let Cell { size, tag: owner } = slab.cells[cell];
        match size {
            FRESH => return Err(BadFree::NotABlock),
            FREE => return Err(BadFree::AlreadyFree),
            _ => {}
        }
        check_tag(owner)?;
        let start = slab.offset + cell * cell_size;
        let bytes = size as usize;
        let view = self.view(start, cell_size);
        if view[..HEADER].iter().any(|&b| b != HEADER_BYTE) {
            return Err(BadFree::Before);
        }
        if view[HEADER + bytes..].iter().any(|&b| b != CANARY_BYTE) {
            return Err(BadFree::Behind);
        }
        view.fill(FILL_FREED);
        let slab = self.slabs[index].as_mut().ok_or(BadFree::NotABlock)?;
        slab.cells[cell] = Cell { size: FREE, tag: owner };
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
            }
        }
        Ok((bytes, owner))
    }

    /// Bytes and tag of the block that begins at `address`.
    pub(super) fn block_from(&self, address: usize) -> Option<(usize, u32)> {
        let offset = address.wrapping_sub(self.driver);
        match *self.by_page.get(offset / PAGE)? {
            0 => self.large.get(&offset).map(|block| (block.bytes, block.tag)),
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
                .find(|(start, block)| (**start..**start + block.bytes).contains(&offset))
                .map(|(start, block)| (self.driver + start, block.bytes, block.tag)),
            number => {
                let slab = self.slabs.get(number as usize - 1)?.as_ref()?;
                let cell_size = class_size(slab.class);
                let cell = (offset - slab.offset) / cell_size;
                let Cell { size, tag } = *slab.cells.get(cell)?;
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
