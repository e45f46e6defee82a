//! Copies with scaling, mirroring and change of format.

use super::format::Format;
use super::resource::{Image, Shared, lock};
use super::virgl::{BlitCall, BlitSide};
use crate::backend::{Error, Region, Result};

/// One axis of a blit: which source texel each destination texel shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Axis {
    to: u32,
    to_length: u32,
    from: u32,
    from_length: u32,
    mirrored: bool,
}

impl Axis {
    fn new(to: i32, to_size: i32, from: i32, from_size: i32) -> Result<Self> {
        let span = |at: i32, size: i32| {
            let start = i64::from(at) + i64::from(size.min(0));
            u32::try_from(start)
                .map(|start| (start, size.unsigned_abs()))
                .map_err(|_| Error::InvalidParameter)
        };
        let ((to, to_length), (from, from_length)) = (span(to, to_size)?, span(from, from_size)?);
        let mirrored = (to_size < 0) != (from_size < 0);
        Ok(Self { to, to_length, from, from_length, mirrored })
    }

    /// The source texel nearest to the middle of destination texel `i`, both counted from the start of the box.
    fn source(&self, i: u32) -> u32 {
        let i = if self.mirrored { self.to_length - 1 - i } else { i };
        ((2 * u64::from(i) + 1) * u64::from(self.from_length) / (2 * u64::from(self.to_length))) as u32
    }
}

/// Carries out a blit. Scaling shows the nearest texel, the later one where two are equally near. Refused: depth and stencil, blending, a linear filter where it would matter, other levels and
/// layers than the first, boxes that leave their image.
pub fn run(blit: &BlitCall, to: &Shared, from: &Shared) -> Result<()> {
    let mask = blit.channels()?;
    let [x, y, z] =
        [0, 1, 2].map(|i| Axis::new(blit.to.at[i], blit.to.size[i], blit.from.at[i], blit.from.size[i]));
    let (x, y, z) = (x?, y?, z?);
    let scaled = x.to_length != x.from_length || y.to_length != y.from_length;
    if blit.blend || (blit.linear && scaled) || z.to_length != z.from_length {
        return Err(Error::InvalidParameter);
    }
    let source_box = Region {
        x: x.from,
        y: y.from,
        z: z.from,
        width: x.from_length,
        height: y.from_length,
        depth: z.from_length,
    };
    // The source is copied out first: both sides may be one image.
    let (source, source_view) = {
        let from = lock(from);
        (from.read(&source_box)?, view(&blit.from, &from)?)
    };
    let mut to = lock(to);
    let to_view = view(&blit.to, &to)?;
    let to_box =
        Region { x: x.to, y: y.to, z: z.to, width: x.to_length, height: y.to_length, depth: z.to_length };
    if !to.contains(&to_box) {
        return Err(Error::InvalidParameter);
    }
    if z.to_length == 0 || source.is_empty() {
        return Ok(());
    }
    let [left, top, right, bottom] = blit.scissor.unwrap_or([0, 0, u32::MAX, u32::MAX]);
    let clip = |axis: &Axis, low: u32, high: u32| {
        low.saturating_sub(axis.to).min(axis.to_length)..high.saturating_sub(axis.to).min(axis.to_length)
    };
    for row in clip(&y, top, bottom) {
        let source_row = y.source(row) as usize * x.from_length as usize;
        for column in clip(&x, left, right) {
            let at = (source_row + x.source(column) as usize) * source_view.bytes;
            let rgba = source_view.decode(source.get(at..at + source_view.bytes).ok_or(Error::Unspecified)?);
            let texel = to.texel_mut(x.to + column, y.to + row).ok_or(Error::Unspecified)?;
            to_view.encode(rgba, mask, texel);
        }
    }
    Ok(())
}

/// The format through which a side is seen.
fn view(side: &BlitSide, image: &Image) -> Result<&'static Format> {
    let format = Format::find(side.format).ok_or(Error::InvalidParameter)?;
    if image.is_buffer || !format.is_like(image.format) || side.level != 0 {
        return Err(Error::InvalidParameter);
    }
    Ok(format)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nearest_texels() {
        let axis = |to, from| {
            let axis = Axis::new(0, to, 0, from).unwrap();
            (0..axis.to_length).map(|i| axis.source(i)).collect::<Vec<_>>()
        };
        assert_eq!(axis(4, 4), [0, 1, 2, 3]);
        assert_eq!(axis(4, 2), [0, 0, 1, 1]);
        assert_eq!(axis(2, 4), [1, 3]);
        assert_eq!(axis(3, 1), [0, 0, 0]);
        assert_eq!(Axis::new(4, -4, 0, 4).map(|a| (a.to, a.source(0), a.source(3))), Ok((0, 3, 0)));
        assert_eq!(Axis::new(4, -4, 4, -4).map(|a| (a.from, a.source(0))), Ok((0, 0)));
        assert!(Axis::new(3, -4, 0, 4).is_err());
    }

    proptest! {
        #[test]
        fn a_source_texel_is_never_outside(
            to in -20i32..20, from in -20i32..20, i in 0u32..20,
        ) {
            let axis = Axis::new(20, to, 20, from).unwrap();
            if i < axis.to_length && axis.from_length > 0 {
                prop_assert!(axis.source(i) < axis.from_length);
            }
        }
    }
}
