//! `virtgpu.sys`: the image around the `virtgpu` crate. `cargo xtask sys` builds it.
#![no_std]
#![no_main]

wddm::image! { virtgpu::DRIVER }
