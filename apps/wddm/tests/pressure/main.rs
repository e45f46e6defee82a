//! The driver where there is little of something: aperture, ring, DMA buffer; and much to do.

mod aperture;
mod common;
mod large;
mod many;
mod multipass;
mod ring;
