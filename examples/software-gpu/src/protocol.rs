//! What user mode and this driver say to each other: private data, and the GPU's commands.
//!
//! Commands are words of 32 bits, little-endian. The first one holds the operation in its lower and the number of words
//! in its upper half. A surface is four bytes a pixel, blue first, at an address of the GPU.

/// The answer to the user-mode driver's question: this, then the bytes of video memory as 64 bits.
pub const ADAPTER: [u8; 8] = *b"SOFTGPU\x01";
/// Bytes of that answer.
pub const ADAPTER_BYTES: usize = 16;
/// The private data of a context, if it has any.
pub const CONTEXT: [u8; 8] = *b"SOFTCTX\x01";
/// The private data of an allocation: this, then its bytes as 32 bits.
pub const ALLOCATION: [u8; 4] = *b"SAL\x01";
/// Bytes of that private data.
pub const ALLOCATION_BYTES: usize = 8;
/// The private data of a submission, if it has any: this, then the bytes of its commands as 32 bits.
pub const SUBMISSION: [u8; 4] = *b"SUB\x01";
/// Bytes of that private data.
pub const SUBMISSION_BYTES: usize = 8;

/// The most pixels of a surface's side, and the farthest that a corner of a triangle may lie away.
pub const MOST: u32 = 4096;
/// The most words of a command.
pub const WORDS: usize = 17;

/// The private data of an allocation of so many bytes.
pub fn allocation(bytes: u32) -> [u8; ALLOCATION_BYTES] {
    join(ALLOCATION, bytes)
}

/// The private data of a submission of so many bytes of commands.
pub fn submission(bytes: u32) -> [u8; SUBMISSION_BYTES] {
    join(SUBMISSION, bytes)
}

fn join([a, b, c, d]: [u8; 4], number: u32) -> [u8; 8] {
    let [e, f, g, h] = number.to_le_bytes();
    [a, b, c, d, e, f, g, h]
}

/// Pixels at an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Surface {
    /// Its first pixel: a multiple of 4.
    pub address: u64,
    /// Bytes from row to row: a multiple of 4.
    pub pitch: u32,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

/// A rectangle within a surface, in pixels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rect {
    /// The left edge.
    pub x: u32,
    /// The upper edge.
    pub y: u32,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

/// A corner of a triangle, where pixels meet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Corner {
    /// Pixels from the left.
    pub x: i32,
    /// Pixels from the top.
    pub y: i32,
    /// Its colour.
    pub color: u32,
}

/// What the GPU does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    /// Fills a rectangle.
    Fill(Surface, Rect, u32),
    /// Copies a rectangle of the second surface to a place in the first.
    Copy(Surface, Surface, Rect, (u32, u32)),
    /// Draws a triangle: the pixels whose middle lies in it or on its edge, colours going over into each other.
    Triangle(Surface, [Corner; 3]),
    /// Writes 64 bits at an address that is a multiple of 4: a fence that user mode can look at.
    Store(u64, u64),
}

const FILL: u32 = 1;
const COPY: u32 = 2;
const TRIANGLE: u32 = 3;
const STORE: u32 = 4;

/// The number of words that a command's first word gives; None if no command begins so.
pub fn words(first: u32) -> Option<usize> {
    let words = match first & 0xFFFF {
        FILL => 11,
        COPY => 17,
        TRIANGLE => 15,
        STORE => 5,
        _ => return None,
    };
    if first >> 16 == words { Some(words as usize) } else { None }
}

impl Command {
    /// Its words, and how many of them count.
    pub fn encode(&self) -> ([u32; WORDS], usize) {
        let mut to = Writer { words: [0; WORDS], next: 1 };
        let operation = match *self {
            Self::Fill(surface, rect, color) => {
                to.surface(surface);
                to.rect(rect);
                to.put(color);
                FILL
            }
            Self::Copy(destination, source, rect, (x, y)) => {
                to.surface(destination);
                to.surface(source);
                to.rect(rect);
                to.put(x);
                to.put(y);
                COPY
            }
            Self::Triangle(surface, corners) => {
                to.surface(surface);
                for corner in corners {
                    to.put(corner.x as u32);
                    to.put(corner.y as u32);
                    to.put(corner.color);
                }
                TRIANGLE
            }
            Self::Store(address, value) => {
                to.put64(address);
                to.put64(value);
                STORE
            }
        };
        let Writer { mut words, next } = to;
        if let Some(first) = words.first_mut() {
            *first = operation | (next as u32) << 16;
        }
        (words, next)
    }

    /// What the words say: as many as [`words`] gives for the first. None if it is no command.
    pub fn decode(from: &[u32]) -> Option<Self> {
        let (first, rest) = from.split_first()?;
        if words(*first) != Some(from.len()) {
            return None;
        }
        let mut from = Reader(rest);
        Some(match first & 0xFFFF {
            FILL => Self::Fill(from.surface()?, from.rect()?, from.take()?),
            COPY => Self::Copy(from.surface()?, from.surface()?, from.rect()?, (from.take()?, from.take()?)),
            TRIANGLE => Self::Triangle(from.surface()?, [from.corner()?, from.corner()?, from.corner()?]),
            STORE => Self::Store(from.take64()?, from.take64()?),
            _ => return None,
        })
    }
}

struct Writer {
    words: [u32; WORDS],
    next: usize,
}

impl Writer {
    fn put(&mut self, word: u32) {
        if let Some(place) = self.words.get_mut(self.next) {
            *place = word;
            self.next = self.next.wrapping_add(1);
        }
    }

    fn put64(&mut self, word: u64) {
        self.put(word as u32);
        self.put((word >> 32) as u32);
    }

    fn surface(&mut self, surface: Surface) {
        self.put64(surface.address);
        self.put(surface.pitch);
        self.put(surface.width);
        self.put(surface.height);
    }

    fn rect(&mut self, rect: Rect) {
        self.put(rect.x);
        self.put(rect.y);
        self.put(rect.width);
        self.put(rect.height);
    }
}

struct Reader<'a>(&'a [u32]);

impl Reader<'_> {
    fn take(&mut self) -> Option<u32> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn take64(&mut self) -> Option<u64> {
        Some(u64::from(self.take()?) | u64::from(self.take()?) << 32)
    }

    fn surface(&mut self) -> Option<Surface> {
        Some(Surface {
            address: self.take64()?,
            pitch: self.take()?,
            width: self.take()?,
            height: self.take()?,
        })
    }

    fn rect(&mut self) -> Option<Rect> {
        Some(Rect { x: self.take()?, y: self.take()?, width: self.take()?, height: self.take()? })
    }

    fn corner(&mut self) -> Option<Corner> {
        Some(Corner { x: self.take()? as i32, y: self.take()? as i32, color: self.take()? })
    }
}
