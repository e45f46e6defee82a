//! Images and their copies to and from backing.

use std::ops::Range;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use zerocopy::FromZeros;

use super::format::{self, ChannelMask, Format};
use crate::backend::{Error, Region, ResourceInfo, Result, Transfer};
use crate::backing::Backing;

/// Longest side of a texture, in texels.
pub const MAX_SIDE: u32 = 16_384;

const TARGET_BUFFER: u32 = 0;
const TARGET_2D: u32 = 2;
const TARGET_RECT: u32 = 5;

/// How much of something may still be used.
pub struct Budget(AtomicU64);

impl Budget {
    /// A budget of this many units.
    pub fn new(units: u64) -> Arc<Self> {
        Arc::new(Self(AtomicU64::new(units)))
    }

    /// Takes units, all or none.
    pub fn take(self: &Arc<Self>, units: u64) -> Result<Grant> {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(units))
            .map_err(|_| Error::OutOfMemory)?;
        Ok(Grant { budget: self.clone(), units })
    }
}

/// Units taken from a budget, given back when dropped.
pub struct Grant {
    budget: Arc<Budget>,
    units: u64,
}

impl Drop for Grant {
    fn drop(&mut self) {
        self.budget.0.fetch_add(self.units, Ordering::Relaxed);
    }
}

/// Texels. Shared by the resource, the contexts it is attached to and the surfaces on it, so that a surface outlives
/// its resource's id, as in virglrenderer.
pub struct Image {
    pub format: &'static Format,
    pub is_buffer: bool,
    pub width: u32,
    pub height: u32,
    texels: Box<[u8]>,
    _bytes: Grant,
}

pub type Shared = Arc<Mutex<Image>>;

/// Opens an image. Only the worker thread does, one at a time.
pub fn lock(image: &Shared) -> MutexGuard<'_, Image> {
    image.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Rows of a region in an image and in foreign bytes, both checked.
struct Rows {
    first: usize,
    pitch: usize,
    row: usize,
    count: usize,
}

impl Rows {
    fn ranges(&self) -> impl Iterator<Item = Range<usize>> + use<> {
        let (first, pitch, row) = (self.first, self.pitch, self.row);
        (0..self.count).map(move |i| first + i * pitch..first + i * pitch + row)
    }
}

impl Image {
    /// A zeroed image. Refuses targets, formats and shapes that the renderer does not draw.
    pub fn new(info: &ResourceInfo, budget: &Arc<Budget>) -> Result<Shared> {
        let format = Format::find(info.format).ok_or(Error::InvalidParameter)?;
        let is_buffer = info.target == TARGET_BUFFER;
        let plain = info.depth == 1
            && info.array_size <= 1
            && info.last_level == 0
            && info.nr_samples <= 1
            && info.width != 0;
        let fits = match info.target {
            TARGET_BUFFER => info.height == 1 && format.id == format::R8,
            TARGET_2D | TARGET_RECT => {
                (1..=MAX_SIDE).contains(&info.height) && (1..=MAX_SIDE).contains(&info.width)
            }
            _ => false,
        };
        if !plain || !fits {
            return Err(Error::InvalidParameter);
        }
        let bytes = u64::from(info.width) * u64::from(info.height) * format.bytes as u64;
        let grant = budget.take(bytes)?;
        let bytes = usize::try_from(bytes).map_err(|_| Error::OutOfMemory)?;
        // Memory that is zero as it comes: of a large image only what is drawn or copied to is ever touched.
        let texels = <[u8]>::new_box_zeroed_with_elems(bytes).map_err(|_| Error::OutOfMemory)?;
        let image = Self { format, is_buffer, width: info.width, height: info.height, texels, _bytes: grant };
        Ok(Arc::new(Mutex::new(image)))
    }

    /// Whether a region lies in the image.
    pub fn contains(&self, r: &Region) -> bool {
        let within =
            |start: u32, length: u32, end: u32| start.checked_add(length).is_some_and(|stop| stop <= end);
        within(r.x, r.width, self.width) && within(r.y, r.height, self.height) && within(r.z, r.depth, 1)
    }

    fn rows(&self, r: &Region) -> Result<Rows> {
        if !self.contains(r) {
            return Err(Error::InvalidParameter);
        }
        let bytes = self.format.bytes;
        let pitch = self.width as usize * bytes;
        let empty = r.width == 0 || r.height == 0 || r.depth == 0;
        Ok(Rows {
            first: r.y as usize * pitch + r.x as usize * bytes,
            pitch,
            row: r.width as usize * bytes,
            count: if empty { 0 } else { r.height as usize },
        })
    }

    /// Where rows of a region lie in foreign bytes: (offset of a row, its range in the image).
    fn transfer_rows(&self, t: &Transfer) -> Result<impl Iterator<Item = (u64, Range<usize>)> + use<>> {
        let rows = self.rows(&t.region)?;
        let stride = match t.stride {
            0 => rows.pitch as u64,
            stride => u64::from(stride),
        };
        let layer = match t.layer_stride {
            0 => stride * u64::from(self.height),
            layer => u64::from(layer),
        };
        let too_narrow =
            stride < rows.row as u64 || layer < stride.saturating_mul(u64::from(t.region.height));
        if t.level != 0 || (rows.count != 0 && too_narrow) {
            return Err(Error::InvalidParameter);
        }
        // The last byte must have an address; whether it exists is for the owner of the bytes to say.
        t.offset.checked_add(stride.saturating_mul(rows.count as u64)).ok_or(Error::InvalidParameter)?;
        let offset = t.offset;
        Ok(rows.ranges().enumerate().map(move |(i, range)| (offset + i as u64 * stride, range)))
    }

    /// Bytes that a transfer reads or writes up to, counted from the start of the foreign bytes.
    fn transfer_end(&self, t: &Transfer) -> Result<u64> {
        Ok(self.transfer_rows(t)?.last().map_or(t.offset, |(at, range)| at + range.len() as u64))
    }

    /// Copies into the image from bytes in the stream.
    pub fn write_inline(&mut self, t: &Transfer, data: &[u8]) -> Result<()> {
        if self.transfer_end(t)? > data.len() as u64 {
            return Err(Error::InvalidParameter);
        }
        for (at, range) in self.transfer_rows(t)? {
            let from = data.get(at as usize..at as usize + range.len()).ok_or(Error::InvalidParameter)?;
            self.texels.get_mut(range).ok_or(Error::Unspecified)?.copy_from_slice(from);
        }
        Ok(())
    }

    /// Fills a region with a colour, seen through a format of the same size.
    pub fn clear(&mut self, view: &Format, rgba: [u8; 4]) {
        for texel in self.texels.chunks_exact_mut(view.bytes) {
            view.encode(rgba, ChannelMask::ALL, texel);
        }
    }

    /// Fills a region with a texel in the image's own format.
    pub fn fill(&mut self, region: &Region, texel: &[u8]) -> Result<()> {
        let texel = texel.get(..self.format.bytes).ok_or(Error::InvalidParameter)?;
        for range in self.rows(region)?.ranges() {
            for at in self.texels.get_mut(range).ok_or(Error::Unspecified)?.chunks_exact_mut(texel.len()) {
                at.copy_from_slice(texel);
            }
        }
        Ok(())
    }

    /// The bytes of a region, rows tightly packed.
    pub fn read(&self, region: &Region) -> Result<Vec<u8>> {
        let rows = self.rows(region)?;
        let mut bytes = Vec::new();
        bytes.try_reserve_exact(rows.row * rows.count).map_err(|_| Error::OutOfMemory)?;
        for range in rows.ranges() {
            bytes.extend_from_slice(self.texels.get(range).ok_or(Error::Unspecified)?);
        }
        Ok(bytes)
    }

    /// Writes a region from tightly packed rows.
    pub fn write(&mut self, region: &Region, data: &[u8]) -> Result<()> {
        let rows = self.rows(region)?;
        let mut data = data.chunks_exact(rows.row.max(1));
        for range in rows.ranges() {
            let from = data.next().ok_or(Error::InvalidParameter)?;
            self.texels.get_mut(range).ok_or(Error::Unspecified)?.copy_from_slice(from);
        }
        Ok(())
    }

    /// A texel that lies in the image.
    pub fn texel_mut(&mut self, x: u32, y: u32) -> Option<&mut [u8]> {
        let range = self.texel_range(x, y)?;
        self.texels.get_mut(range)
    }

    fn texel_range(&self, x: u32, y: u32) -> Option<Range<usize>> {
        if x >= self.width || y >= self.height {
            return None;
        }
        let first = (y as usize * self.width as usize + x as usize) * self.format.bytes;
        Some(first..first + self.format.bytes)
    }

    /// A region as R, G, B, A bytes.
    pub fn rgba(&self, region: &Region) -> Result<Vec<u8>> {
        let bytes = self.read(region)?;
        Ok(bytes.chunks_exact(self.format.bytes).flat_map(|texel| self.format.decode(texel)).collect())
    }
}

/// An image with an id and, perhaps, guest memory.
pub struct Resource {
    pub image: Shared,
    pub backing: Option<Backing>,
}

impl Resource {
    /// A resource without backing.
    pub fn new(image: Shared) -> Self {
        Self { image, backing: None }
    }

    /// Backing to image.
    pub fn read_backing(&mut self, t: &Transfer) -> Result<()> {
        let mut image = lock(&self.image);
        let image = &mut *image;
        let backing = self.checked_backing(image, t)?;
        for (at, range) in image.transfer_rows(t)? {
            backing.read(at, image.texels.get_mut(range).ok_or(Error::Unspecified)?)?;
        }
        Ok(())
    }

    /// Image to backing.
    pub fn write_backing(&mut self, t: &Transfer) -> Result<()> {
        let image = lock(&self.image);
        let backing = self.checked_backing(&image, t)?;
        for (at, range) in image.transfer_rows(t)? {
            backing.write(at, image.texels.get(range).ok_or(Error::Unspecified)?)?;
        }
        Ok(())
    }

    /// The backing, if the whole transfer fits: a transfer copies all or nothing.
    fn checked_backing(&self, image: &Image, t: &Transfer) -> Result<&Backing> {
        let backing = self.backing.as_ref().ok_or(Error::InvalidParameter)?;
        if image.transfer_end(t)? > backing.len() {
            return Err(Error::InvalidParameter);
        }
        Ok(backing)
    }
}
