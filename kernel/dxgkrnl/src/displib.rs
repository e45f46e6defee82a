//! How a driver's library finds the port driver: by the device `\Device\DxgKrnl`, which hands out the addresses of the entries that are no exports.

use crate::load::{DxgkInitialize, DxgkInitializeDisplayOnlyDriver, DxgkUnInitialize};
use ntoskrnl::Machine;
use ntoskrnl::io::{BenchDevice, Reply, Request};
use std::sync::{Arc, Weak};
use wddm_sys::{NTSTATUS, STATUS_INVALID_DEVICE_REQUEST};

/// The port driver's device.
pub(crate) const DEVICE: &str = "\\Device\\DxgKrnl";
/// Its service.
const SERVICE: &str = "DXGKrnl";
const FILE_DEVICE_VIDEO: u32 = 0x23;

/// `CTL_CODE(FILE_DEVICE_VIDEO, function, METHOD_NEITHER, FILE_ANY_ACCESS)`.
const fn control(function: u32) -> u32 {
    FILE_DEVICE_VIDEO << 16 | function << 2 | 3
}

/// Asks for the entry of full drivers.
pub(crate) const INITIALIZE: u32 = control(0xF);
/// Asks for the entry of display-only drivers.
pub(crate) const INITIALIZE_DISPLAY_ONLY: u32 = control(0x10);
/// Asks for the entry of full drivers, as libraries from Windows 10 on do.
pub(crate) const INITIALIZE_WINDOWS_10: u32 = control(0x11);
/// Asks for DxgkUnInitialize.
pub(crate) const UNINITIALIZE: u32 = control(0x12);

/// The port driver's device on one machine, and its service. They go when the last port on the machine does.
pub(crate) struct PortDevice {
    machine: Weak<Machine>,
    _device: BenchDevice,
}

impl PortDevice {
    /// Makes both.
    ///
    /// # Errors
    /// No memory, or the name is somebody else's.
    pub(crate) fn new(machine: &Arc<Machine>) -> Result<Self, NTSTATUS> {
        let device =
            machine.create_device(Some(DEVICE), FILE_DEVICE_VIDEO, Box::new(|_, request| answer(request)))?;
        machine.add_service(SERVICE);
        Ok(Self { machine: Arc::downgrade(machine), _device: device })
    }
}

impl Drop for PortDevice {
    fn drop(&mut self) {
        if let Some(machine) = self.machine.upgrade() {
            machine.remove_service(SERVICE);
        }
    }
}

fn answer(request: &Request<'_>) -> Reply {
    if request.is_open_or_close() {
        return Reply::success(0);
    }
    match request.internal_control() {
        Some(INITIALIZE | INITIALIZE_WINDOWS_10) => {
            request.answer_address(DxgkInitialize as *const () as usize)
        }
        Some(INITIALIZE_DISPLAY_ONLY) => {
            request.answer_address(DxgkInitializeDisplayOnlyDriver as *const () as usize)
        }
        Some(UNINITIALIZE) => request.answer_address(DxgkUnInitialize as *const () as usize),
        _ => Reply::failed(STATUS_INVALID_DEVICE_REQUEST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_that_libraries_send() {
        assert_eq!(
            [INITIALIZE, INITIALIZE_DISPLAY_ONLY, INITIALIZE_WINDOWS_10, UNINITIALIZE],
            [0x23_003F, 0x23_0043, 0x23_0047, 0x23_004B]
        );
    }
}
