//! `wddm inspect`: what a driver's file is made of, what it needs, and the table that its DriverEntry hands over.
//!
//! The file is read here; DriverEntry runs on a machine in a process of its own, which starts no adapter.

mod checksum;
mod file;
mod names;

use std::path::Path;
use std::time::Duration;

use dxgkrnl::{Port, StartError};
use ntoskrnl::Machine;
use serde::{Deserialize, Serialize};

pub use file::{Checksum, File, Handler, Import, Imports, Panics, Section, Signature, Symbols};

use crate::driver::DriverChoice;
use crate::outcome::{EXIT_BROKEN, EXIT_OK};
use crate::request::Request;
use crate::stop::BugCheckReport;
use crate::supervise::{self, Failure};
use crate::work::version_name;

/// The document that `--json` prints.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Inspection {
    /// The driver, as the command line names it.
    pub driver: String,
    /// Whether it loads and its DriverEntry succeeds.
    pub loads: bool,
    /// Why not, in words.
    pub refused: Option<String>,
    /// The interface version of its table, such as `WDDM1_3`.
    pub interface_version: Option<String>,
    /// The slots of the table of this version.
    pub table: Option<Table>,
    /// What the file is. None for a driver that is linked in.
    pub file: Option<File>,
    /// Why the machine stopped, if DriverEntry stopped it.
    pub bug_check: Option<BugCheckReport>,
}

/// The slots of a driver's table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Those with an entry point, in the order of the table.
    pub filled: Vec<String>,
    /// Those without.
    pub empty: Vec<String>,
}

/// What came of loading a driver.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loaded {
    /// Why it did not load.
    pub refused: Option<String>,
    /// The interface version of its table.
    pub interface_version: Option<String>,
    /// The table.
    pub table: Option<Table>,
}

impl Inspection {
    /// The exit status of the command.
    pub fn exit_code(&self) -> u8 {
        if self.loads { EXIT_OK } else { EXIT_BROKEN }
    }
}

/// Looks at a driver. A DriverEntry that does not return for `patience` is ended.
///
/// # Errors
/// [`Failure`]. Whatever is wrong with the driver is told in the document.
pub fn inspect(driver: &DriverChoice, patience: Duration) -> Result<Inspection, Failure> {
    let mut document = Inspection { driver: driver.to_string(), ..Inspection::default() };
    if let DriverChoice::Image(path) = driver {
        match file::read(Path::new(path)) {
            Ok(file) => document.file = Some(file),
            Err(why) => {
                document.refused = Some(why);
                return Ok(document);
            }
        }
    }
    let request = Request { driver: driver.clone(), ..Request::default() };
    match supervise::load(&request, patience)? {
        Ok(loaded) => {
            document.loads = loaded.refused.is_none();
            document.refused = loaded.refused;
            document.interface_version = loaded.interface_version;
            document.table = loaded.table;
        }
        Err(stop) => {
            let ddi = stop.ddi.as_deref().unwrap_or("the driver");
            document.refused = Some(format!("{ddi} stopped the machine: {} {}", stop.code, stop.name));
            document.bug_check = Some(stop);
        }
    }
    Ok(document)
}

/// In the child: loads the driver, and looks at the table that it hands over.
///
/// # Errors
/// Why there is no machine, or no driver of this name.
pub fn load(request: &Request) -> Result<Loaded, String> {
    let image = request.driver.image()?;
    let machine = Machine::new(ntoskrnl::Config::default()).map_err(|error| error.to_string())?;
    let port = Port::new(&machine, dxgkrnl::Options::default());
    let loaded = match port.load(image) {
        Ok(driver) => {
            let mut table = Table::default();
            for (name, filled) in driver.driver().entries() {
                let slots = if filled { &mut table.filled } else { &mut table.empty };
                // Reserved slots have names that say so, and are empty in every driver.
                if filled || !name.starts_with("Reserved") {
                    slots.push(name.to_owned());
                }
            }
            let interface_version = Some(version_name(driver.driver().version()));
            port.unload(driver);
            Loaded { refused: None, interface_version, table: Some(table) }
        }
        Err(error) => {
            let why = match &error {
                // The rule is for those who run the driver.
                StartError::Refused(_, text) => text.clone(),
                _ => error.to_string(),
            };
            Loaded { refused: Some(why), ..Loaded::default() }
        }
    };
    Ok(loaded)
}
