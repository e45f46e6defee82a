//! The same drawings, computed here.

use software_gpu::protocol::Corner;

use super::scene::{STAMP, Shape, TILE, stamp, tile};

/// The pixels of a square that shapes are drawn in.
fn draw(side: u32, shapes: &[Shape], stamped: &[u32]) -> Vec<u32> {
    let mut pixels = vec![0; (side * side) as usize];
    for (index, pixel) in pixels.iter_mut().enumerate() {
        let (x, y) = (index as u32 % side, index as u32 / side);
        for shape in shapes {
            let color = match shape {
                Shape::Rect(rect, color) => {
                    let inside = (rect.x..rect.x + rect.width).contains(&x)
                        && (rect.y..rect.y + rect.height).contains(&y);
                    inside.then_some(*color)
                }
                Shape::Triangle(corners) => triangle(corners, x, y),
                Shape::Stamp(left, top) => {
                    let (x, y) = (x.wrapping_sub(*left), y.wrapping_sub(*top));
                    (x < STAMP && y < STAMP).then(|| stamped[(y * STAMP + x) as usize])
                }
            };
            *pixel = color.unwrap_or(*pixel);
        }
    }
    pixels
}

/// The colour of a triangle in the middle of a pixel, if that lies in it or on its edge.
fn triangle([a, b, c]: &[Corner; 3], x: u32, y: u32) -> Option<u32> {
    // Everything is doubled, so that middles of pixels are whole numbers.
    let point = |corner: &Corner| [2 * i128::from(corner.x), 2 * i128::from(corner.y)];
    let middle = [2 * i128::from(x) + 1, 2 * i128::from(y) + 1];
    let cross = |p: [i128; 2], q: [i128; 2], r: [i128; 2]| {
        p[0] * (q[1] - r[1]) + q[0] * (r[1] - p[1]) + r[0] * (p[1] - q[1])
    };
    let [a_at, b_at, c_at] = [point(a), point(b), point(c)];
    let whole = cross(a_at, b_at, c_at);
    let shares = [cross(middle, b_at, c_at), cross(a_at, middle, c_at), cross(a_at, b_at, middle)];
    let inside = whole != 0 && shares.iter().all(|share| *share == 0 || (*share > 0) == (whole > 0));
    inside.then(|| {
        let colors = [a.color, b.color, c.color].map(u32::to_le_bytes);
        let byte = |at: usize| {
            let sum: i128 =
                colors.iter().zip(&shares).map(|(color, share)| i128::from(color[at]) * share).sum();
            (sum / whole) as u8
        };
        u32::from_le_bytes([byte(0), byte(1), byte(2), byte(3)])
    })
}

/// The stamp of a process.
pub fn stamp_of(process: u32) -> Vec<u32> {
    draw(STAMP, &stamp(process), &[])
}

/// The tile of a context of a process.
pub fn tile_of(context: u32, process: u32) -> Vec<u32> {
    draw(TILE, &tile(context), &stamp_of(process))
}
