//! Files: a volume of each machine's own, and the calls that open, read and write files, there and on devices.
//!
//! The volume is `\Device\HarddiskVolume1`, with the links `\??\C:` and `\SystemRoot`. Its files lie in a directory of the host's that is made
//! when the first of them is opened and goes with the machine. No name leads out of it.

mod exports;
mod information;
mod path;
mod volume;

use std::fs::File;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use wddm_sys::NTSTATUS;

pub(crate) use exports::EXPORTS;

use crate::Machine;
use crate::io::BenchDevice;
use volume::Shared;

/// A file or a directory of the volume that is open.
pub(crate) struct Opened {
    volume: Arc<Shared>,
    path: PathBuf,
    /// None for a directory.
    host: Option<File>,
    /// Its number among the open files.
    number: u64,
}

impl Drop for Opened {
    fn drop(&mut self) {
        self.volume.closed(self.number, &self.path, self.host.is_none());
    }
}

/// The volume of a machine.
#[derive(Default)]
pub(crate) struct Volume {
    shared: Arc<Shared>,
    device: OnceLock<BenchDevice>,
}

impl Volume {
    /// Makes the volume's device and its names. Once, before anybody else has the machine.
    ///
    /// # Errors
    /// What the host's lack of memory answers.
    pub(crate) fn mount(machine: &Arc<Machine>) -> Result<(), NTSTATUS> {
        const FILE_DEVICE_DISK_FILE_SYSTEM: u32 = 8;
        const NAME: &str = "\\Device\\HarddiskVolume1";
        let shared = machine.volume.shared.clone();
        let device = machine.create_device(
            Some(NAME),
            FILE_DEVICE_DISK_FILE_SYSTEM,
            Box::new(move |machine, request| shared.dispatch(machine, request)),
        )?;
        let mut names = machine.names();
        names.add_link("\\??\\C:", NAME)?;
        names.add_link("\\SystemRoot", &format!("{NAME}\\Windows"))?;
        drop(names);
        // The machine is new: its volume has no device yet.
        let _ = machine.volume.device.set(device);
        Ok(())
    }
}

/// Removes what the volumes of all machines have on the host's disk, before a bug check ends the process.
pub(crate) fn remove_all() {
    volume::remove_all();
}

impl Machine {
    /// The directory of the host's that the files of `C:` lie in, if one of them was opened.
    pub fn drive(&self) -> Option<PathBuf> {
        self.volume.shared.directory()
    }
}
