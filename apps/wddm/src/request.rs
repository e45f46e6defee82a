//! What a run is asked to do.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::bytes::Bytes;
use crate::device::DeviceChoice;
use crate::driver::DriverChoice;

/// One run, as the parent process tells the child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The driver.
    pub driver: DriverChoice,
    /// What renders behind the device.
    #[serde(default)]
    pub device: DeviceChoice,
    /// Contexts, at least 1.
    pub contexts: u32,
    /// Devices that the contexts are dealt to, at least as many as processes.
    pub devices: u32,
    /// Processes that the devices are dealt to, at least 1.
    pub processes: u32,
    /// Recordings that the contexts replay in turn, instead of drawing.
    #[serde(default)]
    pub replay: Vec<PathBuf>,
    /// Private data for every context of clients. Given some, the bench speaks no protocol of its own.
    #[serde(default)]
    pub context_data: Option<Bytes>,
    /// Whether all that is pageable goes out before every call of the driver.
    #[serde(default)]
    pub trim: bool,
    /// Whether what happens is told on standard error.
    #[serde(default)]
    pub trace: bool,
    /// Where the picture goes. None: draws nothing.
    pub out: Option<PathBuf>,
    /// Load the driver and start nothing.
    #[serde(default)]
    pub load_only: bool,
}

impl Default for Request {
    fn default() -> Self {
        Self {
            driver: DriverChoice::Virtgpu,
            device: DeviceChoice::default(),
            contexts: 16,
            devices: 1,
            processes: 1,
            replay: Vec::new(),
            context_data: None,
            trim: false,
            trace: false,
            out: None,
            load_only: false,
        }
    }
}
