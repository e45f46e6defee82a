//! Scanouts: which resource a display shows, and the picture it had when it was last flushed.

use std::sync::{Arc, Mutex, PoisonError};

use crate::backend::{Backend, Error, Region, Result};

/// Most pixels of one screen.
const MAX_PIXELS: u64 = 1 << 24;

/// What a display shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// R, G, B, A bytes, top row first, rows tightly packed. What was never flushed is zero.
    pub rgba: Vec<u8>,
}

/// The screens, one slot a scanout; None: off.
pub type Screens = Arc<Mutex<Vec<Option<Screen>>>>;

/// The scanouts of one device.
pub struct Scanouts {
    modes: Vec<(u32, u32)>,
    /// Resource and rectangle in it.
    shown: Vec<Option<(u32, Region)>>,
    screens: Screens,
}

impl Scanouts {
    /// All off. `modes` are the preferred sizes, one each.
    pub fn new(modes: Vec<(u32, u32)>) -> Self {
        let screens = Arc::new(Mutex::new(vec![None; modes.len()]));
        Self { shown: vec![None; modes.len()], modes, screens }
    }

    /// Where the pictures can be seen.
    pub fn screens(&self) -> Screens {
        self.screens.clone()
    }

    /// Preferred sizes.
    pub fn modes(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.modes.iter().copied()
    }

    /// Everything off.
    pub fn reset(&mut self) {
        for i in 0..self.shown.len() {
            self.turn_off(i);
        }
    }

    /// Shows a rectangle, that lies in its resource, or with resource 0 nothing.
    pub fn set(&mut self, scanout: u32, resource: u32, rect: Region) -> Result<()> {
        let index =
            usize::try_from(scanout).ok().filter(|i| *i < self.shown.len()).ok_or(Error::InvalidScanout)?;
        if resource == 0 {
            self.turn_off(index);
            return Ok(());
        }
        if rect.width == 0 || rect.height == 0 {
            return Err(Error::InvalidParameter);
        }
        let pixels = u64::from(rect.width) * u64::from(rect.height);
        if pixels > MAX_PIXELS {
            return Err(Error::OutOfMemory);
        }
        let bytes = pixels as usize * 4;
        let mut rgba = Vec::new();
        rgba.try_reserve_exact(bytes).map_err(|_| Error::OutOfMemory)?;
        rgba.resize(bytes, 0);
        self.shown[index] = Some((resource, rect));
        self.screens.lock().unwrap_or_else(PoisonError::into_inner)[index] =
            Some(Screen { width: rect.width, height: rect.height, rgba });
        Ok(())
    }

    /// Turns off what shows a resource.
    pub fn forget(&mut self, resource: u32) {
        for i in 0..self.shown.len() {
            if self.shown[i].is_some_and(|(shown, _)| shown == resource) {
                self.turn_off(i);
            }
        }
    }

    /// Brings a rectangle of a resource to every scanout that shows it.
    pub fn flush(&mut self, resource: u32, rect: &Region, backend: &mut dyn Backend) -> Result<()> {
        for (i, shown) in self.shown.iter().enumerate() {
            let Some((_, view)) = shown.filter(|(shown, _)| *shown == resource) else { continue };
            let (left, top) = (rect.x.max(view.x), rect.y.max(view.y));
            let right = (rect.x + rect.width).min(view.x + view.width);
            let bottom = (rect.y + rect.height).min(view.y + view.height);
            if left >= right || top >= bottom {
                continue;
            }
            let part = Region { x: left, y: top, z: 0, width: right - left, height: bottom - top, depth: 1 };
            let pixels = backend.read_pixels(resource, &part)?;
            let mut screens = self.screens.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(Some(screen)) = screens.get_mut(i) else { continue };
            let row = part.width as usize * 4;
            for (line, from) in pixels.chunks_exact(row).enumerate() {
                let y = (top - view.y) as usize + line;
                let at = (y * screen.width as usize + (left - view.x) as usize) * 4;
                screen.rgba.get_mut(at..at + row).ok_or(Error::Unspecified)?.copy_from_slice(from);
            }
        }
        Ok(())
    }

    fn turn_off(&mut self, index: usize) {
        self.shown[index] = None;
        self.screens.lock().unwrap_or_else(PoisonError::into_inner)[index] = None;
    }
}
