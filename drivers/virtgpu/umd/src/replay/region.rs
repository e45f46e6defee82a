//! Boxes of texels: where their rows lie in the data of a message, and where in an allocation's memory.
//!
//! In memory the rows of the box at hand lie tight from the beginning of its level: a box is not larger than its level,
//! and the host is asked for not one byte more than the box has.

use virtgpu_protocol::{AllocationRequest, LevelLayout, Transfer as Wire, target};

use super::error::Kind;
use super::format::{self, Block};
use crate::vtest::{Create, Transfer};

/// A recorded resource: the allocation that it becomes, and what its texels take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) request: AllocationRequest,
    block: Block,
}

/// A mip level of a shape, counted in blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Level {
    layout: LevelLayout,
    /// Bytes from the start of the allocation.
    offset: u64,
    /// Bytes of a row of blocks.
    stride: u64,
    /// Rows of blocks.
    rows: u64,
    /// Bytes of all layers.
    bytes: u64,
}

impl Shape {
    /// Judges what a recording creates.
    pub(super) fn new(create: &Create) -> Result<Self, Kind> {
        let Create { target, format, bind, width, height, depth, array_size, last_level, nr_samples, .. } =
            *create;
        let block = match target {
            target::BUFFER => Block::texel(1),
            _ => format::block(format).ok_or(Kind::Format(format))?,
        };
        let texel = if block.is_texel() { block.bytes } else { 1 };
        let mut request = AllocationRequest {
            target,
            depth,
            // Mesa's fences are buffers of no layers; the host takes that for one.
            array_size: if target == target::BUFFER { array_size.max(1) } else { array_size },
            last_level,
            nr_samples,
            ..AllocationRequest::texture_2d(format, texel, bind, width, height)
        };
        // As much memory as the levels take; what cannot be is found by the judge.
        let texels = request.level(last_level).map_or(0, |last| last.offset.saturating_add(last.bytes));
        request.bytes = texels;
        request.validate()?;
        let shape = Self { request, block };
        let last = shape.level(last_level).ok_or(Kind::Level(last_level))?;
        let request = AllocationRequest { bytes: texels.max(last.offset + last.bytes), ..request };
        request.validate()?;
        Ok(Self { request, block })
    }

    /// Where a level lies.
    fn level(&self, level: u32) -> Option<Level> {
        let mut offset = 0;
        let mut n = 0;
        loop {
            let layout = self.request.level(n)?;
            let stride = u64::from(layout.width.div_ceil(self.block.width)) * u64::from(self.block.bytes);
            let rows = u64::from(layout.height.div_ceil(self.block.height));
            let bytes = stride * rows * u64::from(layout.layers);
            if n == level {
                return Some(Level { layout, offset, stride, rows, bytes });
            }
            offset += bytes;
            n += 1;
        }
    }
}

/// A box that fits its resource, with the layout of the data that it was recorded with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Region {
    recorded: Transfer,
    /// Bytes from the start of the allocation.
    offset: u64,
    /// Bytes of a row.
    row: usize,
    rows: usize,
    layers: usize,
    /// Bytes from row to row of the recorded data.
    stride: usize,
    /// Bytes from layer to layer of the recorded data.
    layer_stride: usize,
}

impl Region {
    /// Judges a recorded box against the resource that it is of.
    pub(super) fn new(of: &Shape, recorded: &Transfer) -> Result<Self, Kind> {
        if of.request.nr_samples > 1 {
            return Err(Kind::Samples);
        }
        let level = of.level(recorded.level).ok_or(Kind::Level(recorded.level))?;
        let block = of.block;
        let Transfer { x, y, z, width, height, depth, .. } = *recorded;
        let inside =
            |at: u32, extent: u32, of: u32| extent != 0 && u64::from(at) + u64::from(extent) <= u64::from(of);
        // Whole blocks, or what there is of them at the end.
        let whole = |at: u32, extent: u32, of: u32, block: u32| {
            at.is_multiple_of(block) && (extent.is_multiple_of(block) || at + extent == of)
        };
        let layout = level.layout;
        let fits = inside(x, width, layout.width)
            && inside(y, height, layout.height)
            && inside(z, depth, layout.layers)
            && whole(x, width, layout.width, block.width)
            && whole(y, height, layout.height, block.height);
        if !fits {
            return Err(Kind::Box);
        }
        let row = u64::from(width.div_ceil(block.width)) * u64::from(block.bytes);
        let rows = u64::from(height.div_ceil(block.height));
        // A stride of 0 stands for the level's own.
        let or = |stride: u32, own: u64| if stride == 0 { own } else { u64::from(stride) };
        let stride = or(recorded.stride, level.stride);
        let layer_stride = or(recorded.layer_stride, stride.saturating_mul(level.rows));
        let layer = stride.saturating_mul(rows - 1).saturating_add(row);
        let steps = (rows > 1 && stride < row) || (depth > 1 && layer_stride < layer);
        if steps {
            return Err(Kind::Stride);
        }
        let needed = layer_stride.saturating_mul(u64::from(depth) - 1).saturating_add(layer);
        if needed > u64::from(recorded.data_size) {
            return Err(Kind::DataSize { needed, found: recorded.data_size });
        }
        let size = |bytes: u64| usize::try_from(bytes).map_err(|_| Kind::Box);
        Ok(Self {
            recorded: *recorded,
            offset: level.offset,
            row: size(row)?,
            rows: size(rows)?,
            layers: depth as usize,
            stride: size(stride)?,
            layer_stride: size(layer_stride)?,
        })
    }

    /// Bytes of the box.
    pub(super) fn bytes(&self) -> usize {
        self.row * self.rows * self.layers
    }

    /// Bytes from the start of the allocation to the box's own.
    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    /// Texels of a row, rows, and bytes of a row.
    pub(super) fn extent(&self) -> (u32, u32, usize) {
        (self.recorded.width, self.recorded.height, self.row)
    }

    /// The box as the device is asked to transfer it. Textures without layers have no stride of layers.
    pub(super) fn wire(&self, of: &Shape) -> Wire {
        let Transfer { x, y, z, width, height, depth, level, .. } = self.recorded;
        let layered = matches!(
            of.request.target,
            target::TEXTURE_3D
                | target::TEXTURE_CUBE
                | target::TEXTURE_1D_ARRAY
                | target::TEXTURE_2D_ARRAY
                | target::TEXTURE_CUBE_ARRAY
        );
        Wire {
            x,
            y,
            z,
            width,
            height,
            depth,
            offset: self.offset,
            resource: 0,
            level,
            stride: self.row as u32,
            layer_stride: if layered { (self.row * self.rows) as u32 } else { 0 },
        }
    }

    /// Where each row begins in the recorded data.
    fn starts(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.layers * self.rows).map(|n| n / self.rows * self.layer_stride + n % self.rows * self.stride)
    }

    /// The box's rows, tight, out of the recorded data; what is not there is 0.
    pub(super) fn tight(&self, data: &[u8]) -> Vec<u8> {
        let mut tight = vec![0; self.bytes()];
        for (to, start) in tight.chunks_exact_mut(self.row.max(1)).zip(self.starts()) {
            if let Some(from) = data.get(start..start + self.row) {
                to.copy_from_slice(from);
            }
        }
        tight
    }

    /// The data as a client of the protocol gets it: the rows at the recorded strides, with zeros between.
    pub(super) fn recorded(&self, tight: &[u8]) -> Vec<u8> {
        let mut data = vec![0; self.recorded.data_size as usize];
        for (from, start) in tight.chunks_exact(self.row.max(1)).zip(self.starts()) {
            if let Some(to) = data.get_mut(start..start + self.row) {
                to.copy_from_slice(from);
            }
        }
        data
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn create(format: u32, width: u32, height: u32) -> Create {
        Create {
            handle: 1,
            target: target::TEXTURE_2D,
            format,
            bind: 2,
            width,
            height,
            depth: 1,
            array_size: 1,
            last_level: 0,
            nr_samples: 0,
        }
    }

    fn of(width: u32, height: u32) -> Shape {
        Shape::new(&create(67, width, height)).unwrap()
    }

    fn whole(width: u32, height: u32, stride: u32) -> Transfer {
        Transfer {
            handle: 1,
            level: 0,
            stride,
            layer_stride: 0,
            x: 0,
            y: 0,
            z: 0,
            width,
            height,
            depth: 1,
            data_size: stride * height,
        }
    }

    #[test]
    fn wide_strides_are_taken_out_and_put_back() {
        let request = of(3, 2);
        let region = Region::new(&request, &whole(3, 2, 16)).unwrap();
        let data: Vec<u8> = (0..32).collect();
        let tight = region.tight(&data);
        assert_eq!(tight, [&data[..12], &data[16..28]].concat());
        let mut again = data.clone();
        again[12..16].fill(0);
        again[28..].fill(0);
        assert_eq!(region.recorded(&tight), again);
        let wire = region.wire(&request);
        assert_eq!((wire.stride, wire.layer_stride, wire.offset), (12, 0, 0));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let request = of(8, 8);
        let refused = |change: fn(&mut Transfer)| {
            let mut transfer = whole(8, 8, 32);
            change(&mut transfer);
            Region::new(&request, &transfer).unwrap_err()
        };
        assert_eq!(refused(|t| t.x = 1), Kind::Box);
        assert_eq!(refused(|t| t.y = u32::MAX), Kind::Box);
        assert_eq!(refused(|t| t.z = 1), Kind::Box);
        assert_eq!(refused(|t| t.width = 0), Kind::Box);
        assert_eq!(refused(|t| t.depth = 2), Kind::Box);
        assert_eq!(refused(|t| t.level = 1), Kind::Level(1));
        assert_eq!(refused(|t| t.stride = 31), Kind::Stride);
        assert_eq!(refused(|t| t.data_size = 255), Kind::DataSize { needed: 256, found: 255 });
        assert_eq!(
            refused(|t| t.stride = u32::MAX),
            Kind::DataSize { needed: 7 * 0xFFFF_FFFF + 32, found: 256 }
        );
        let samples = Shape::new(&Create { nr_samples: 4, ..create(67, 8, 8) }).unwrap();
        assert_eq!(Region::new(&samples, &whole(8, 8, 32)), Err(Kind::Samples));
    }

    #[test]
    fn layers_and_levels() {
        let layers =
            Create { target: target::TEXTURE_2D_ARRAY, array_size: 3, last_level: 1, ..create(67, 8, 8) };
        let request = Shape::new(&layers).unwrap();
        assert_eq!(request.request.bytes, 3 * 256 + 3 * 64);
        let transfer = Transfer {
            level: 1,
            z: 1,
            width: 4,
            height: 4,
            depth: 2,
            layer_stride: 100,
            data_size: 164,
            ..whole(8, 8, 16)
        };
        let region = Region::new(&request, &transfer).unwrap();
        let wire = region.wire(&request);
        assert_eq!((wire.offset, wire.stride, wire.layer_stride, wire.z), (768, 16, 64, 1));
        let data: Vec<u8> = (0..164).collect();
        assert_eq!(region.tight(&data), [&data[..64], &data[100..]].concat());
    }

    /// DXT1: blocks of four by four texels with eight bytes.
    #[test]
    fn blocks() {
        let shape = Shape::new(&Create { last_level: 3, ..create(105, 10, 6) }).unwrap();
        // 3 x 2 blocks, 2 x 1, 1 x 1 and 1 x 1: 80 bytes; as texels of a byte it would be 60 + 15 + 2 + 1.
        assert_eq!(shape.request.bytes, 80);
        let box_of = |x, y, width, height, level| Transfer {
            level,
            x,
            y,
            data_size: 1000,
            ..whole(width, height, 24)
        };
        let region = Region::new(&shape, &box_of(4, 4, 6, 2, 0)).unwrap();
        assert_eq!((region.offset(), region.bytes(), region.wire(&shape).stride), (0, 16, 16));
        assert_eq!(Region::new(&shape, &box_of(0, 0, 1, 1, 3)).unwrap().offset(), 48 + 16 + 8);
        for (x, y, width, height) in [(2, 0, 4, 4), (0, 2, 4, 4), (0, 0, 6, 4), (0, 0, 4, 5)] {
            assert_eq!(Region::new(&shape, &box_of(x, y, width, height, 0)), Err(Kind::Box));
        }
    }

    proptest! {
        #[test]
        fn any_box(
            mut numbers in proptest::array::uniform11(prop_oneof![0u32..40, any::<u32>()]),
            width in 1u32..20, height in 1u32..20, layers in 1u32..4,
            format in prop_oneof![Just(67), Just(64), Just(105), Just(108), Just(14), Just(301)],
        ) {
            numbers[10] %= 1 << 16;
            let [handle, level, stride, layer_stride, x, y, z, w, h, d, data_size] = numbers;
            let transfer =
                Transfer { handle, level, stride, layer_stride, x, y, z, width: w, height: h, depth: d, data_size };
            let create = Create {
                target: target::TEXTURE_2D_ARRAY,
                array_size: layers,
                last_level: width.max(height).ilog2(),
                ..create(format, width, height)
            };
            let shape = Shape::new(&create).unwrap();
            if let Ok(region) = Region::new(&shape, &transfer) {
                prop_assert!(region.offset() + region.bytes() as u64 <= shape.request.bytes);
                let tight: Vec<u8> = (0..region.bytes()).map(|n| n as u8).collect();
                prop_assert_eq!(region.tight(&region.recorded(&tight)), tight);
            }
        }
    }
}
