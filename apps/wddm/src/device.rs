//! Which renderer stands behind the device.

use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use virtio_gpu::backend::Backend;
use virtio_gpu::soft::{Limits, Soft};
use virtio_gpu::virgl::{self, Virgl};

/// A renderer that the command line names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
pub enum DeviceChoice {
    /// Plain Rust, no shaders
    #[default]
    Soft,
    /// libvirglrenderer with Mesa, if installed: shaders too
    Virgl,
}

impl DeviceChoice {
    /// What the device is called in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Soft => "virtio-gpu (soft)",
            Self::Virgl => "virtio-gpu (virgl)",
        }
    }

    /// The renderer, not started.
    pub fn backend(self) -> Box<dyn Backend> {
        match self {
            Self::Soft => Box::new(Soft::new(Limits::default())),
            Self::Virgl => Box::<Virgl>::default(),
        }
    }

    /// What another renderer of this host would add, in a sentence.
    pub fn hint(self) -> Option<&'static str> {
        (self == Self::Soft && virgl::available().is_ok())
            .then_some("libvirglrenderer is installed: --device virgl adds shaders, what real GL drivers say")
    }
}
