//! The same drawings, computed here.

use software_gpu::protocol::Corner;

use super::scene::{STAMP, Shape, TILE, stamp, tile};

/// The pixels of a square that shapes are drawn in.
fn draw(side: u32, shapes: &[Shape], stamped: &[u32]) -> Vec<u32> {
    let mut pixels = vec![0; (side * side) as usize];
    for shape in shapes {
        for (y, row) in (0..side).zip(pixels.chunks_mut(side as usize)) {
            // Colours that are drawn here, and nothing elsewhere.
            for (x, pixel) in (0..side).zip(row) {
                let color = match shape {
                    Shape::Rect(rect, color) => {
                        let inside =
                            x.wrapping_sub(rect.x) < rect.width && y.wrapping_sub(rect.y) < rect.height;
                        inside.then_some(*color)
                    }
                    Shape::Triangle(corners) => triangle(corners, i64::from(x), i64::from(y)),
                    Shape::Stamp(left, top) => {
                        let (x, y) = (x.wrapping_sub(*left), y.wrapping_sub(*top));
                        (x < STAMP && y < STAMP).then(|| stamped[(y * STAMP + x) as usize])
                    }
                };
                *pixel = color.unwrap_or(*pixel);
            }
        }
    }
    pixels
}

/// The colour of a triangle in the middle of a pixel, if that lies in it or on its edge.
fn triangle([a, b, c]: &[Corner; 3], x: i64, y: i64) -> Option<u32> {
    // Everything is doubled, so that middles of pixels are whole numbers.
    let point = |corner: &Corner| (2 * i64::from(corner.x), 2 * i64::from(corner.y));
    let cross = |p: (i64, i64), q: (i64, i64), r: (i64, i64)| {
        p.0 * (q.1 - r.1) + q.0 * (r.1 - p.1) + r.0 * (p.1 - q.1)
    };
    let (at, middle) = ([point(a), point(b), point(c)], (2 * x + 1, 2 * y + 1));
    let whole = cross(at[0], at[1], at[2]);
    let shares = [cross(middle, at[1], at[2]), cross(at[0], middle, at[2]), cross(at[0], at[1], middle)];
    if whole == 0 || shares.iter().any(|share| *share != 0 && (*share > 0) != (whole > 0)) {
        return None;
    }
    let colors = [a.color, b.color, c.color].map(u32::to_le_bytes);
    let byte = |at: usize| {
        let sum: i64 = colors.iter().zip(&shares).map(|(color, share)| i64::from(color[at]) * share).sum();
        (sum / whole) as u8
    };
    Some(u32::from_le_bytes([byte(0), byte(1), byte(2), byte(3)]))
}

/// The stamp of a process.
pub fn stamp_of(process: u32) -> Vec<u32> {
    draw(STAMP, &stamp(process), &[])
}

/// The tile of a context of a process.
pub fn tile_of(context: u32, process: u32) -> Vec<u32> {
    draw(TILE, &tile(context), &stamp_of(process))
}
