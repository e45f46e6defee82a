//! What the clients of `software-gpu` draw: a wheel in every tile, and a stamp of each process on it.

use software_gpu::protocol::{Corner, Rect};

/// Pixels of a tile's side.
pub const TILE: u32 = 128;
/// Pixels of a stamp's side.
pub const STAMP: u32 = 20;
/// Blades of a wheel.
const BLADES: u32 = 9;

/// A part of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A rectangle of one colour.
    Rect(Rect, u32),
    /// A triangle whose colours go over into each other.
    Triangle([Corner; 3]),
    /// The stamp of the process, with its left upper corner here.
    Stamp(u32, u32),
}

/// A colour of the circle: `turn` is a part of 360 degrees, `light` of 255.
fn hue(turn: f64, light: f64) -> u32 {
    let part = |shift: f64| {
        let at = ((turn + shift).fract() * 6.0 - 3.0).abs() - 1.0;
        (at.clamp(0.0, 1.0) * light).round() as u32
    };
    0xFF00_0000 | part(0.0) << 16 | part(2.0 / 3.0) << 8 | part(1.0 / 3.0)
}

fn whole(side: u32) -> Rect {
    Rect { x: 0, y: 0, width: side, height: side }
}

/// The stamp of a process: no two processes among 12 have the same.
pub fn stamp(process: u32) -> Vec<Shape> {
    let color = hue(f64::from(process % 12) / 12.0, 255.0);
    let inner = Rect { x: 3, y: 3, width: STAMP - 6, height: STAMP - 6 };
    let side = STAMP as i32;
    let corner = |x, y| Corner { x, y, color };
    vec![
        Shape::Rect(whole(STAMP), 0xFFF4_F0E8),
        Shape::Rect(inner, 0xFF20_2430),
        Shape::Triangle([corner(side / 2, 4), corner(side - 4, side - 4), corner(4, side - 4)]),
    ]
}

/// The tile of a context, numbered among all, of a process.
pub fn tile(context: u32) -> Vec<Shape> {
    let side = TILE as i32;
    let turn = f64::from(context) * 0.618_034;
    let dark = |shift: f64| hue(turn + shift, 72.0);
    let corner = |x, y, color| Corner { x, y, color };
    let mut shapes = vec![
        Shape::Rect(whole(TILE), 0xFF00_0000),
        Shape::Triangle([corner(0, 0, dark(0.0)), corner(side, 0, dark(0.2)), corner(0, side, dark(0.4))]),
        Shape::Triangle([
            corner(side, side, dark(0.6)),
            corner(side, 0, dark(0.2)),
            corner(0, side, dark(0.4)),
        ]),
    ];
    let at = |angle: f64, radius: f64| {
        let angle = angle * std::f64::consts::TAU;
        let place = |part: f64| (f64::from(side) / 2.0 + radius * part).round() as i32;
        (place(angle.cos()), place(angle.sin()))
    };
    for blade in 0..BLADES {
        let angle = f64::from(blade) / f64::from(BLADES) + f64::from(context) / 40.0;
        let ((ax, ay), (bx, by)) = (at(angle, 54.0), at(angle + 0.085, 40.0));
        let color = turn + f64::from(blade) / f64::from(BLADES) / 2.0;
        shapes.push(Shape::Triangle([
            corner(side / 2, side / 2, 0xFFFF_FFFF),
            corner(ax, ay, hue(color, 255.0)),
            corner(bx, by, hue(color + 0.1, 160.0)),
        ]));
    }
    for edge in 0..TILE / 8 {
        let color = if edge % 2 == 0 { hue(turn, 230.0) } else { hue(turn + 0.5, 90.0) };
        for (x, y) in [(edge * 8, 0), (edge * 8, TILE - 4)] {
            shapes.push(Shape::Rect(Rect { x, y, width: 8, height: 4 }, color));
        }
    }
    for (x, y) in [(6, 8), (TILE - STAMP - 6, TILE - STAMP - 8)] {
        shapes.push(Shape::Stamp(x, y));
    }
    shapes
}
