//! `software_gpu.sys`: the image around the `software-gpu` crate. `cargo xtask sys --driver examples/software-gpu/sys`
//! builds it.
#![no_std]
#![no_main]

wddm::image! { software_gpu::DRIVER }
