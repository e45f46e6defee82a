//! The picture that `wddm run` draws: a mosaic of one landscape, in which every context paints one tile.
//!
//! What a tile shows depends on state that its context set long before it draws. All contexts use the same object
//! handles; each binds its framebuffer before any of them draws, paints in two passes with the others in between,
//! and names in neither pass what the clears go into. A driver or device that mixes up the states of two contexts
//! spoils both tiles.
//!
//! - [`Layout`] says where tiles lie; [`picture`] what the landscape is, as layers of shapes;
//! - [`Tile`] turns a tile into [`Op`]s: what a context does, still without virgl;
//! - [`draw`] writes the operations as virgl streams;
//! - [`reference`](crate::reference) computes the same pixels straight from the layers.

pub mod draw;
pub mod palette;
pub mod picture;

use palette::{Color, Palette};
use picture::Picture;

/// Pixels of the mosaic's longer side, where tiles do not get too small for it.
pub const SIDE: u32 = 1024;
/// The smallest tile, in pixels.
pub const SMALLEST_TILE: u32 = 8;
/// What fills the places of the grid that have no tile.
pub const EMPTY: Color = [12, 12, 20, 255];

/// Where the tiles of a mosaic lie: in reading order on a grid as square as it can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Tiles, at least 1.
    pub tiles: u32,
    /// Tiles of a row.
    pub columns: u32,
    /// Rows of tiles; the last one may have gaps at its end.
    pub rows: u32,
    /// Pixels of a tile's side.
    pub tile: u32,
}

impl Layout {
    /// The layout of a mosaic of `tiles` tiles; 0 counts as 1.
    pub fn new(tiles: u32) -> Self {
        Self::with_side(tiles, SIDE)
    }

    /// The same with so many pixels for the mosaic's longer side instead of [`SIDE`].
    pub fn with_side(tiles: u32, side: u32) -> Self {
        let mut layout = Self::of_tiles(tiles, SMALLEST_TILE);
        layout.tile = (side / layout.columns).max(SMALLEST_TILE);
        layout
    }

    /// The layout of so many tiles of so many pixels a side; 0 tiles count as 1.
    pub fn of_tiles(tiles: u32, tile: u32) -> Self {
        let tiles = tiles.max(1);
        let columns = tiles.isqrt() + u32::from(tiles.isqrt().pow(2) < tiles);
        Self { tiles, columns, rows: tiles.div_ceil(columns), tile }
    }

    /// Pixels of a row of the mosaic.
    pub fn width(&self) -> u32 {
        self.columns * self.tile
    }

    /// Rows of pixels of the mosaic.
    pub fn height(&self) -> u32 {
        self.rows * self.tile
    }

    /// The mosaic's pixel that is a tile's first.
    pub fn origin(&self, tile: u32) -> (u32, u32) {
        (tile % self.columns * self.tile, tile / self.columns * self.tile)
    }

    /// Pixels of the frame around a tile.
    pub fn frame(&self) -> u32 {
        match self.tile {
            0..128 => 1,
            _ => self.tile / 128,
        }
    }

    /// Places a tile's pixels (RGBA8, rows top first) into the mosaic's.
    ///
    /// # Panics
    /// If either buffer has another size than its pixels take.
    pub fn place(&self, mosaic: &mut [u8], tile: u32, pixels: &[u8]) {
        let (x, y) = self.origin(tile);
        let row = self.tile as usize * 4;
        let stride = self.width() as usize * 4;
        assert_eq!((mosaic.len(), pixels.len()), (stride * self.height() as usize, row * self.tile as usize));
        for (n, pixels) in pixels.chunks_exact(row).enumerate() {
            let at = (y as usize + n) * stride + x as usize * 4;
            mosaic[at..at + row].copy_from_slice(pixels);
        }
    }

    /// A tile's pixels out of the mosaic's: the opposite of [`place`](Self::place).
    ///
    /// # Panics
    /// If the mosaic has another size than its pixels take.
    pub fn cut(&self, mosaic: &[u8], tile: u32) -> Vec<u8> {
        let (x, y) = self.origin(tile);
        let row = self.tile as usize * 4;
        let stride = self.width() as usize * 4;
        assert_eq!(mosaic.len(), stride * self.height() as usize);
        let rows = mosaic.chunks_exact(stride).skip(y as usize).take(self.tile as usize);
        rows.flat_map(|pixels| &pixels[x as usize * 4..][..row]).copied().collect()
    }

    /// A mosaic without tiles: RGBA8, rows top first.
    pub fn empty(&self) -> Vec<u8> {
        EMPTY.repeat(self.width() as usize * self.height() as usize)
    }
}

/// Which of a context's two surfaces is bound for drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The tile.
    Canvas,
    /// A column of texels, as high as the tile, that is stamped onto the canvas.
    Brush,
}

/// One thing a context does. Coordinates are the tile's own pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// Binds a surface. It stays bound over passes.
    Bind(Target),
    /// Fills what is bound.
    Clear(Color),
    /// Fills part of the canvas, whatever is bound.
    Fill {
        /// First column.
        x: u32,
        /// First row.
        y: u32,
        /// Columns.
        width: u32,
        /// Rows.
        height: u32,
        /// With this.
        color: Color,
    },
    /// Gives the brush's texels from row `top` on these colours.
    Load {
        /// First row.
        top: u32,
        /// One colour a row.
        colors: Vec<Color>,
    },
    /// Copies rows of the brush to the same rows of `width` columns of the canvas.
    Stamp {
        /// First column.
        x: u32,
        /// Columns.
        width: u32,
        /// First row.
        top: u32,
        /// Rows.
        rows: u32,
    },
}

/// What one context paints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Its number.
    pub index: u32,
    /// Pixels of its side.
    pub size: u32,
    /// Bound before anyone draws.
    pub setup: Vec<Op>,
    /// Painted one after the other, every context's first before any context's second.
    pub passes: [Vec<Op>; 2],
}

/// A whole mosaic.
#[derive(Clone, Debug)]
pub struct Scene {
    /// Where the tiles lie.
    pub layout: Layout,
    /// What they show together.
    pub picture: Picture,
}

impl Scene {
    /// The mosaic of `tiles` tiles; 0 counts as 1.
    pub fn new(tiles: u32) -> Self {
        Self::with_layout(Layout::new(tiles))
    }

    /// The mosaic on a given layout.
    pub fn with_layout(layout: Layout) -> Self {
        Self { layout, picture: Picture::new(layout.width(), layout.height()) }
    }

    /// The colours of a tile: its time of day, which goes from left to right with a step between neighbours.
    pub fn palette(&self, tile: u32) -> Palette {
        let Layout { columns, .. } = self.layout;
        let (column, row) = (tile % columns, tile / columns);
        let hour = (2 * column + 1) * 1000 / (2 * columns);
        let step = 160 / columns.max(2);
        Palette::at(if (column + row) % 2 == 0 { hour + step } else { hour.saturating_sub(step) })
    }

    /// What the context of tile number `index` does.
    ///
    /// Each pass has a clear that shows in every tile: the frame is what the first leaves of it, its lit edge (top
    /// and left) is stamped by the second.
    pub fn tile(&self, index: u32) -> Tile {
        let palette = self.palette(index);
        let size = self.layout.tile;
        let frame = self.layout.frame();
        let mut first = vec![Op::Clear(palette.frame)];
        let mut second = Vec::new();
        for layer in self.picture.layers() {
            let ops = if layer.near { &mut second } else { &mut first };
            self.paint(index, layer, &palette, ops);
        }
        first.push(Op::Bind(Target::Brush));
        second.push(Op::Clear(palette.edge()));
        second.push(Op::Stamp { x: 0, width: size, top: 0, rows: frame });
        second.push(Op::Stamp { x: 0, width: frame, top: frame, rows: size - frame });
        Tile { index, size, setup: vec![Op::Bind(Target::Canvas)], passes: [first, second] }
    }

    /// Appends what paints one layer's part of a tile.
    fn paint(&self, index: u32, layer: &picture::Layer, palette: &Palette, ops: &mut Vec<Op>) {
        let Layout { tile, .. } = self.layout;
        let (left, top) = self.layout.origin(index);
        let frame = self.layout.frame();
        let columns = left + frame..left + tile - frame;
        let rows = top + frame..top + tile - frame;
        let mut spans = Vec::new();
        for x in columns {
            for span in layer.shape.spans(x, rows.clone()) {
                spans.push((x - left, span.start - top, span.end - span.start));
            }
        }
        let Some(first) = spans.iter().map(|&(_, top, _)| top).min() else { return };
        let end = spans.iter().map(|&(_, top, rows)| top + rows).max().unwrap_or(first);
        let colors: Vec<_> = (first..end).map(|y| layer.color(palette, &self.picture, top + y)).collect();
        let solid = colors.iter().all(|color| *color == colors[0]);
        let stamps = merge(spans);
        // The brush is bound in the second pass only; before that, what has one colour is filled directly.
        match (solid, layer.near) {
            (true, false) => {
                ops.extend(stamps.into_iter().map(|(x, width, y, height)| Op::Fill {
                    x,
                    y,
                    width,
                    height,
                    color: colors[0],
                }));
                return;
            }
            (true, true) => ops.push(Op::Clear(colors[0])),
            (false, _) => ops.push(Op::Load { top: first, colors }),
        }
        ops.extend(stamps.into_iter().map(|(x, width, top, rows)| Op::Stamp { x, width, top, rows }));
    }
}

/// Joins equal spans of neighbouring columns: (column, top, rows) to (column, columns, top, rows).
fn merge(spans: Vec<(u32, u32, u32)>) -> Vec<(u32, u32, u32, u32)> {
    let mut spans: Vec<_> = spans.into_iter().map(|(x, top, rows)| (top, rows, x)).collect();
    spans.sort_unstable();
    let mut merged: Vec<(u32, u32, u32, u32)> = Vec::new();
    for (top, rows, x) in spans {
        match merged.last_mut() {
            Some((start, width, t, r)) if (*t, *r) == (top, rows) && *start + *width == x => *width += 1,
            _ => merged.push((x, 1, top, rows)),
        }
    }
    merged
}
