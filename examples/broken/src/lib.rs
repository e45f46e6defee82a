//! Drivers with one defect each, and the correct driver that they are made of.
//!
//! [`RAW`] (in `raw/`) is a small WDDM 1.3 render-only miniport on the raw interface: no SDK, no hardware. It keeps every rule; take
//! it, change a line, and see what the verifier says. Each driver of [`DEFECTS`] is that driver with some entry points
//! replaced, wrong in a way that the SDK's types forbid.
#![no_std]
#![warn(missing_docs)]

mod defects;
#[allow(unsafe_code)]
mod raw;

use wddm_sys::image::NativeImage;

pub use defects::DEFECTS;

/// The driver without a defect.
pub const RAW: NativeImage = raw::image::<raw::Correct>("raw");

/// A driver with a defect.
#[derive(Clone, Copy)]
pub struct Defect {
    /// Its name behind `native:broken/`.
    pub name: &'static str,
    /// The rule that it breaks.
    pub rule: &'static str,
    /// The number in a list of bugs that drivers in use have or had; empty if it is not on the list.
    pub bug: &'static str,
    /// What it does wrong.
    pub what: &'static str,
    /// The driver.
    pub image: NativeImage,
}
