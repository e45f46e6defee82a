//! The I/O manager: devices, files, packets, work items, what plug and play knows of a device.

mod build;
mod device;
mod driver;
mod event;
mod file;
mod irp;
mod property;
mod request;
mod types;
mod work;

use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;

pub use device::{BenchDevice, Dispatch};
pub use driver::DriverObject;
pub use property::PdoInfo;
pub use request::{Reply, Request};

pub(crate) use build::{Transfer, transfer};
pub(crate) use file::{
    DELETE, FILE_APPEND_DATA, FILE_OPEN, FILE_READ_DATA, FILE_WRITE_DATA, FileObject, Opening, Outcome,
    Sending, file_access,
};
pub(crate) use types::{IoStatusBlock, Irp, ObjectAttributes, major};
pub(crate) use work::Workers;

use crate::exports::Export;

/// The tables of the modules here.
pub(crate) static EXPORT_TABLES: [&[Export]; 8] = [
    build::EXPORTS,
    device::EXPORTS,
    driver::EXPORTS,
    event::EXPORTS,
    file::EXPORTS,
    irp::EXPORTS,
    property::EXPORTS,
    work::EXPORTS,
];

/// What the I/O manager of a machine keeps.
pub(crate) struct Io {
    packets: irp::Packets,
    /// Devices that drivers have.
    pub(crate) devices: AtomicUsize,
    /// Physical device objects made so far.
    pdos: AtomicUsize,
    bench_driver: DriverObject,
    /// Registry paths of services that are loaded, in lower case.
    loaded: Mutex<HashSet<String>>,
}

impl Io {
    pub(crate) fn new() -> Self {
        Self {
            packets: irp::Packets::default(),
            devices: AtomicUsize::new(0),
            pdos: AtomicUsize::new(0),
            bench_driver: DriverObject::of_the_bench(),
            loaded: Mutex::default(),
        }
    }

    pub(crate) fn packets(&self) -> usize {
        self.packets.count()
    }

    fn bench_driver(&self) -> *mut types::DriverObjectFields {
        self.bench_driver.fields()
    }
}
