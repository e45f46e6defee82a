//! The landscape: layers of shapes, far ones first. Integer arithmetic only: the same pixels on every machine.

use std::ops::Range;

use super::palette::{Color, Palette, mix};

/// A set of pixels of the mosaic.
#[derive(Clone, Debug)]
pub enum Shape {
    /// All of them.
    Everything,
    /// Whole rows.
    Rows(Range<u32>),
    /// All pixels within an ellipse, by centre and half axes.
    Ellipse {
        /// Centre.
        center: (i64, i64),
        /// Half axes, more than 0.
        axes: (i64, i64),
    },
    /// Everything from a line down, given by a row per column.
    Below(Vec<u32>),
    /// So many rows from a line down.
    Along(Vec<u32>, u32),
    /// All pixels within three corners, given clockwise.
    Triangle([(i64, i64); 3]),
    /// A few rectangles, by columns and rows.
    Rectangles(Vec<(Range<u32>, Range<u32>)>),
}

impl Shape {
    /// Whether a pixel belongs to the shape.
    pub fn covers(&self, x: u32, y: u32) -> bool {
        let (px, py) = (i64::from(x), i64::from(y));
        match self {
            Self::Everything => true,
            Self::Rows(rows) => rows.contains(&y),
            Self::Ellipse { center, axes } => {
                let (dx, dy) = ((px - center.0) * axes.1, (py - center.1) * axes.0);
                dx * dx + dy * dy <= axes.0 * axes.0 * axes.1 * axes.1
            }
            Self::Below(line) => line.get(x as usize).is_some_and(|&top| y >= top),
            Self::Along(line, rows) => {
                line.get(x as usize).is_some_and(|&top| (top..top + rows).contains(&y))
            }
            Self::Triangle([a, b, c]) => [(a, b), (b, c), (c, a)]
                .iter()
                .all(|(from, to)| (to.0 - from.0) * (py - from.1) >= (to.1 - from.1) * (px - from.0)),
            Self::Rectangles(all) => all.iter().any(|(xs, ys)| xs.contains(&x) && ys.contains(&y)),
        }
    }

    /// The shape's runs of pixels in part of a column.
    pub fn spans(&self, x: u32, rows: Range<u32>) -> Vec<Range<u32>> {
        let clip = |run: Range<u32>| run.start.max(rows.start)..run.end.min(rows.end);
        let runs = match self {
            Self::Everything => vec![rows.clone()],
            Self::Rows(run) => vec![clip(run.clone())],
            Self::Below(line) => line.get(x as usize).map(|&top| clip(top..rows.end)).into_iter().collect(),
            Self::Along(line, height) => {
                line.get(x as usize).map(|&top| clip(top..top + height)).into_iter().collect()
            }
            Self::Rectangles(all) => {
                all.iter().filter(|(xs, _)| xs.contains(&x)).map(|(_, ys)| clip(ys.clone())).collect()
            }
            // These have one run in a column.
            Self::Ellipse { .. } | Self::Triangle(_) => {
                let top = rows.clone().find(|&y| self.covers(x, y));
                top.map(|top| top..(top..rows.end).find(|&y| !self.covers(x, y)).unwrap_or(rows.end))
                    .into_iter()
                    .collect()
            }
        };
        runs.into_iter().filter(|run| run.start < run.end).collect()
    }
}

/// How a layer's rows are coloured.
#[derive(Clone, Debug)]
pub enum Shade {
    /// The sky at that row.
    Sky,
    /// The sky with so many of 256 parts of the sun's light in it.
    Glow(u32),
    /// The sun from row to row, with gaps that let the glow through.
    Sun(Range<u32>),
    /// A star of so many of 256 parts brightness.
    Star(u32),
    /// A cloud, thinner the smaller the number, of 256.
    Cloud(u32),
    /// Mountains, from the crest down into the haze: which range, and the rows.
    Mountain(usize, Range<u32>),
    /// The open sea, from the horizon down.
    Sea,
    /// Light on the water.
    Glitter(u32),
    /// A wave, from the crest down: which one, and the rows.
    Wave(usize, Range<u32>),
    /// The crest of a wave: which one.
    Foam(usize),
    /// A sail of so many of 256 parts brightness.
    Sail(u32),
    /// A boat's hull.
    Hull,
}

/// Pixels of one kind.
#[derive(Clone, Debug)]
pub struct Layer {
    /// Which pixels.
    pub shape: Shape,
    /// In which colours.
    pub shade: Shade,
    /// Painted in the second pass.
    pub near: bool,
}

/// Where a row lies in a range, of 256.
fn along(rows: &Range<u32>, y: u32) -> u32 {
    let length = (rows.end - rows.start).max(1);
    (y.clamp(rows.start, rows.end) - rows.start) * 256 / length
}

impl Layer {
    /// The colour of the layer in a row of the mosaic, in a tile with this palette.
    pub fn color(&self, palette: &Palette, picture: &Picture, y: u32) -> Color {
        let sky = || {
            let at = along(&(0..picture.horizon), y);
            let [top, middle, low] = palette.sky;
            if at < 150 { mix(top, middle, at * 256 / 150) } else { mix(middle, low, (at - 150) * 256 / 106) }
        };
        let sea = || mix(palette.sea[0], palette.sea[1], along(&(picture.horizon..picture.height), y));
        match self.shade {
            Shade::Sky => sky(),
            Shade::Glow(part) => mix(sky(), palette.sun[1], part),
            Shade::Sun(ref rows) => {
                let at = along(rows, y);
                // Gaps in the lower half, wider towards the bottom.
                let gap = at > 96 && (at * 8) % 256 < (at - 70) * 3 / 4;
                if gap { mix(sky(), palette.sun[1], 130) } else { mix(palette.sun[0], palette.sun[1], at) }
            }
            Shade::Star(brightness) => mix(sky(), [255; 4], brightness * palette.stars / 256),
            Shade::Cloud(part) => mix(sky(), palette.cloud, part),
            Shade::Mountain(range, ref rows) => {
                mix(palette.mountains[range], palette.haze, along(rows, y) * 3 / 4)
            }
            Shade::Sea => sea(),
            Shade::Glitter(part) => mix(sea(), palette.sun[0], part),
            Shade::Wave(n, ref rows) => {
                let deep = palette.waves[(n + 1).min(3)];
                mix(mix(palette.waves[n], palette.foam, 24), deep, along(rows, y))
            }
            Shade::Foam(n) => mix(palette.foam, palette.waves[n], 40 + 30 * n as u32),
            Shade::Sail(part) => mix(palette.hull, palette.sail, part),
            Shade::Hull => palette.hull,
        }
    }
}

/// The whole landscape.
#[derive(Clone, Debug)]
pub struct Picture {
    width: u32,
    height: u32,
    horizon: u32,
    layers: Vec<Layer>,
}

impl Picture {
    /// The landscape on so many pixels.
    pub fn new(width: u32, height: u32) -> Self {
        let horizon = height * 60 / 100;
        let mut picture = Self { width, height, horizon, layers: Vec::new() };
        picture.sky();
        picture.sun();
        picture.clouds();
        picture.mountains();
        picture.sea();
        picture
    }

    /// The layers, far ones first; the first covers everything.
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    fn far(&mut self, shape: Shape, shade: Shade) {
        self.layers.push(Layer { shape, shade, near: false });
    }

    fn near(&mut self, shape: Shape, shade: Shade) {
        self.layers.push(Layer { shape, shade, near: true });
    }

    /// Thousandths of the width, of the height, of the smaller one.
    fn px(&self, thousandths: u32) -> u32 {
        self.width * thousandths / 1000
    }
    fn py(&self, thousandths: u32) -> u32 {
        self.height * thousandths / 1000
    }
    fn unit(&self, thousandths: u32) -> u32 {
        self.width.min(self.height) * thousandths / 1000
    }

    fn sky(&mut self) {
        self.far(Shape::Everything, Shade::Sky);
        for (class, brightness) in [(0, 120), (1, 190), (2, 256)] {
            let size = 1 + u32::from(class == 2) * self.unit(2);
            let stars = (0..110u32).map(|n| {
                let x = hash(n * 3 + class, 1) % self.width;
                let y = hash(n * 3 + class, 2) % self.horizon.max(1);
                (x..x + size, y..y + size)
            });
            self.far(Shape::Rectangles(stars.collect()), Shade::Star(brightness));
        }
    }

    fn sun(&mut self) {
        let center = (i64::from(self.px(500)), i64::from(self.py(355)));
        let ring = |radius: u32| Shape::Ellipse {
            center,
            axes: (i64::from(radius.max(1)), i64::from(radius.max(1))),
        };
        for (radius, part) in [(400, 22), (340, 46), (285, 74), (235, 104)] {
            self.far(ring(self.unit(radius)), Shade::Glow(part));
        }
        let radius = self.unit(185);
        let middle = self.py(355);
        let rows = middle.saturating_sub(radius)..middle + radius;
        self.far(ring(radius), Shade::Sun(rows));
    }

    fn clouds(&mut self) {
        for (x, y, length, thickness, part) in [
            (160, 205, 150, 11, 150),
            (235, 222, 110, 9, 190),
            (110, 234, 90, 6, 110),
            (800, 150, 140, 10, 140),
            (870, 166, 100, 7, 180),
            (690, 285, 120, 8, 170),
            (770, 297, 90, 6, 120),
            (330, 345, 130, 8, 160),
            (250, 358, 80, 5, 110),
            (455, 118, 95, 7, 120),
        ] {
            let center = (i64::from(self.px(x)), i64::from(self.py(y)));
            let axes = (i64::from(self.px(length).max(1)), i64::from(self.py(thickness).max(1)));
            self.far(Shape::Ellipse { center, axes }, Shade::Cloud(part));
        }
    }

    fn mountains(&mut self) {
        for (n, base, height, grain, seed) in
            [(0, 500, 210, 4, 11), (1, 545, 190, 6, 29), (2, 590, 130, 9, 41)]
        {
            let line: Vec<u32> = (0..self.width)
                .map(|x| {
                    let crest = peaks(x, self.width, grain, seed);
                    self.py(base) - ((u64::from(self.py(height)) * crest) >> 16) as u32
                        + self.py(height) * 2 / 5
                })
                .collect();
            let top = line.iter().copied().min().unwrap_or(0);
            let rows = top..self.horizon.max(top + 1);
            self.near(Shape::Below(line), Shade::Mountain(n, rows));
        }
    }

    fn sea(&mut self) {
        self.near(Shape::Rows(self.horizon..self.height), Shade::Sea);
        // The sun's road on the water: bars that widen and thin out towards the viewer.
        let mut bars = [Vec::new(), Vec::new()];
        for n in 0..17u32 {
            let y = self.horizon + self.py(6 + n * 9 + n * n / 4);
            let half = self.unit(150 - n * 5) / 2 + hash(n, 77) % self.unit(40).max(1);
            let shift = hash(n, 78) % self.unit(30).max(1);
            let left = (self.px(500) + shift).saturating_sub(half + self.unit(15));
            bars[n as usize % 2].push((left..left + 2 * half, y..y + self.py(3 + n / 5).max(1)));
        }
        let [bright, dim] = bars;
        self.near(Shape::Rectangles(dim), Shade::Glitter(120));
        self.near(Shape::Rectangles(bright), Shade::Glitter(190));
        for (n, base, swell, waves, phase) in
            [(0, 700, 10, 9, 0), (1, 765, 15, 6, 21_000), (2, 840, 21, 4, 47_000), (3, 920, 26, 3, 9_000)]
        {
            if n == 2 {
                self.boat();
            }
            let line: Vec<u32> = (0..self.width)
                .map(|x| {
                    let turn = |times: u32| u64::from(x) * u64::from(times) * 65_536 / u64::from(self.width);
                    let swing = sine(turn(waves) + phase) * 3 + sine(turn(waves * 2 + 1) + phase * 3);
                    (i64::from(self.py(base)) + i64::from(self.py(swell)) * swing / (4 * 65_536)) as u32
                })
                .collect();
            let top = line.iter().copied().min().unwrap_or(0);
            let rows = top..(top + self.py(150)).max(top + 1);
            self.near(Shape::Below(line.clone()), Shade::Wave(n, rows));
            self.near(Shape::Along(line, self.py(4 + n as u32).max(1)), Shade::Foam(n));
        }
    }

    fn boat(&mut self) {
        let (x, y, u) = (i64::from(self.px(305)), i64::from(self.py(806)), i64::from(self.unit(8)));
        let (top, boom) = (y - 15 * u, y - 2 * u);
        self.near(Shape::Triangle([(x, top), (x + 8 * u, boom), (x, boom)]), Shade::Sail(256));
        self.near(
            Shape::Triangle([(x - u, top + 3 * u), (x - u, boom), (x - 6 * u, boom)]),
            Shade::Sail(200),
        );
        self.near(
            Shape::Triangle([(x - 7 * u, y - u), (x + 9 * u, y - u), (x + 3 * u, y + 5 * u)]),
            Shade::Hull,
        );
        self.near(
            Shape::Triangle([(x - 7 * u, y - u), (x + 3 * u, y + 5 * u), (x - 4 * u, y + 5 * u)]),
            Shade::Hull,
        );
    }
}

/// A number without order for each (n, seed).
fn hash(n: u32, seed: u32) -> u32 {
    let mut h = n.wrapping_mul(0x9E37_79B1) ^ seed.wrapping_mul(0x85EB_CA77);
    h ^= h >> 15;
    h = h.wrapping_mul(0x2C1B_3C6D);
    h ^= h >> 12;
    h = h.wrapping_mul(0x297A_2D39);
    h ^ (h >> 15)
}

/// A sine of `turn` 65,536ths of a turn, times 65,536, by Bhaskara's approximation.
fn sine(turn: u64) -> i64 {
    let half = (turn % 32_768) as i64;
    let product = half * (32_768 - half);
    let value = 4 * product * 65_536 / (5 * 32_768 * 32_768 / 4 - product);
    if turn % 65_536 < 32_768 { value } else { -value }
}

/// A jagged line: `grain` peaks over the width, and smaller ones on them; 0 to 65,536.
fn peaks(x: u32, width: u32, grain: u32, seed: u32) -> u64 {
    let mut sum = 0;
    let mut weight = 32_768;
    let mut grain = grain;
    for octave in 0..5 {
        let at = u64::from(x) * u64::from(grain) * 65_536 / u64::from(width);
        let (n, part) = ((at >> 16) as u32, at & 0xFFFF);
        let point = |n: u32| u64::from(hash(n, seed + octave * 101) & 0xFFFF);
        let value = (point(n) * (65_536 - part) + point(n + 1) * part) >> 16;
        sum += (value * weight) >> 16;
        weight /= 2;
        grain *= 2;
    }
    sum
}
