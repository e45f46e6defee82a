//! What plug and play knows of a physical device.
#![allow(unsafe_code)]

use std::ffi::c_void;
use std::sync::Arc;

use wddm_sys::vista::DEVICE_OBJECT;
use wddm_sys::{
    HANDLE, NTSTATUS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER,
    STATUS_INVALID_PARAMETER_2, STATUS_OBJECT_NAME_NOT_FOUND, STATUS_SUCCESS,
};

use super::device::Device;
use crate::Machine;
use crate::cpu::PASSIVE_LEVEL;
use crate::exports::exports;
use crate::pci::PciSlot;
use crate::registry::{REG_DWORD, REG_MULTI_SZ, REG_SZ};
use crate::strings::zero_ended;

/// The class of display adapters.
const DISPLAY_CLASS: &str = "{4d36e968-e325-11ce-bfc1-08002be10318}";
/// `GUID_BUS_TYPE_PCI`, {C8EBDFB0-B510-11D0-80E5-00A0C92542E3}.
const PCI_BUS: [u8; 16] =
    [0xB0, 0xDF, 0xEB, 0xC8, 0x10, 0xB5, 0xD0, 0x11, 0x80, 0xE5, 0x00, 0xA0, 0xC9, 0x25, 0x42, 0xE3];
const SYSTEM: &str = "\\Registry\\Machine\\System\\CurrentControlSet";

/// What a device on the bus is called and where it is.
#[derive(Clone, Debug)]
pub struct PdoInfo {
    number: usize,
    /// The name of the device object; the machine numbers them.
    name: Option<String>,
    service: String,
    hardware_ids: Vec<String>,
    compatible_ids: Vec<String>,
    instance: String,
    enumerator: &'static str,
    /// Device and function number as DevicePropertyAddress has them.
    address: u32,
}

impl PdoInfo {
    /// Of a function on the PCI bus, for the driver of `service`.
    pub fn pci(slot: &PciSlot, service: &str) -> Self {
        let word = |offset: u16| {
            let mut bytes = [0; 4];
            slot.read_config(offset, &mut bytes);
            u32::from_le_bytes(bytes)
        };
        let (vendor, device) = slot.ids();
        let (class, subsystem) = (word(8), word(0x2C));
        let (revision, class) = (class & 0xFF, class >> 8);
        let base = format!("PCI\\VEN_{vendor:04X}&DEV_{device:04X}");
        let whole = format!("{base}&SUBSYS_{subsystem:08X}");
        let number = slot.number();
        Self {
            number,
            name: None,
            service: service.to_owned(),
            hardware_ids: vec![
                format!("{whole}&REV_{revision:02X}"),
                whole.clone(),
                format!("{base}&CC_{class:06X}"),
                format!("{base}&CC_{:04X}", class >> 8),
            ],
            compatible_ids: vec![
                format!("{base}&REV_{revision:02X}"),
                base.clone(),
                format!("PCI\\VEN_{vendor:04X}&CC_{class:06X}"),
                format!("PCI\\VEN_{vendor:04X}"),
                format!("PCI\\CC_{class:06X}"),
                format!("PCI\\CC_{:04X}", class >> 8),
            ],
            instance: format!("{whole}&REV_{revision:02X}\\3&11583659&0&{:02X}", number << 3),
            enumerator: "PCI",
            address: (number as u32) << 16,
        }
    }

    /// Of a device that no bus has: the root enumerates it.
    pub fn root(number: usize, service: &str) -> Self {
        let id = format!("ROOT\\{service}");
        Self {
            number,
            name: None,
            service: service.to_owned(),
            hardware_ids: vec![id.clone()],
            compatible_ids: Vec::new(),
            instance: format!("{id}\\{number:04}"),
            enumerator: "ROOT",
            address: u32::MAX,
        }
    }

    /// Names the PDO, the machine's `count`th, as its bus does.
    pub(super) fn name(&mut self, count: usize) -> Option<&str> {
        self.name = Some(match self.enumerator {
            "PCI" => format!("\\Device\\NTPNP_PCI{count:04}"),
            _ => format!("\\Device\\{count:08x}"),
        });
        self.name.as_deref()
    }

    fn driver_key(&self) -> String {
        format!("{DISPLAY_CLASS}\\{:04}", self.number)
    }

    /// The software key: PLUGPLAY_REGKEY_DRIVER.
    pub fn software_key(&self) -> String {
        format!("{SYSTEM}\\Control\\Class\\{}", self.driver_key())
    }

    fn enum_key(&self) -> String {
        let instance = self.instance.strip_prefix(self.enumerator).unwrap_or(&self.instance);
        format!("{SYSTEM}\\Enum\\{}{instance}", self.enumerator)
    }

    /// The hardware key: PLUGPLAY_REGKEY_DEVICE.
    pub fn hardware_key(&self) -> String {
        format!("{}\\Device Parameters", self.enum_key())
    }

    /// A property's bytes. None for one that this device does not have.
    fn property(&self, property: i32) -> Result<Vec<u8>, NTSTATUS> {
        let pci = self.enumerator == "PCI";
        let of_bus = |value: u32| {
            if pci { Ok(value.to_le_bytes().to_vec()) } else { Err(STATUS_OBJECT_NAME_NOT_FOUND) }
        };
        Ok(match property {
            0x0 => zero_ended("Display adapter of the bench"),
            0x1 => multi(&self.hardware_ids),
            0x2 => multi(&self.compatible_ids),
            0x5 => zero_ended("Display"),
            0x6 => zero_ended(DISPLAY_CLASS),
            0x7 => zero_ended(&self.driver_key()),
            0x8 => zero_ended("wddm"),
            0x9 => return Err(STATUS_OBJECT_NAME_NOT_FOUND),
            0xA if pci => zero_ended(&format!("PCI bus 0, device {}, function 0", self.number)),
            0xB => zero_ended(self.name.as_deref().ok_or(STATUS_OBJECT_NAME_NOT_FOUND)?),
            0xC if pci => PCI_BUS.to_vec(),
            // PCIBus of INTERFACE_TYPE.
            0xD => return of_bus(5),
            0xE => return of_bus(0),
            0xF => zero_ended(self.enumerator),
            0x10 => return of_bus(self.address),
            0xA | 0xC => return Err(STATUS_OBJECT_NAME_NOT_FOUND),
            // InstallStateInstalled; RemovalPolicyExpectNoRemoval.
            0x12 => 0u32.to_le_bytes().to_vec(),
            0x13 => 1u32.to_le_bytes().to_vec(),
            // What the bench does not keep: resources before and after translation, the slot's number, the container.
            0x3 | 0x4 | 0x11 | 0x14 | 0x15 | 0x16 => return Err(STATUS_OBJECT_NAME_NOT_FOUND),
            _ => return Err(STATUS_INVALID_PARAMETER_2),
        })
    }
}

fn multi(strings: &[String]) -> Vec<u8> {
    let mut bytes: Vec<u8> = strings.iter().flat_map(|s| zero_ended(s)).collect();
    bytes.extend([0, 0]);
    bytes
}

impl Machine {
    pub(super) fn create_device_keys(&self, info: &PdoInfo) {
        let registry = self.registry();
        registry.create(&info.hardware_key());
        let software = info.software_key();
        registry.create(&software);
        let device = info.enum_key();
        let strings = [
            (&device, "Service", info.service.as_str()),
            (&device, "ClassGUID", DISPLAY_CLASS),
            (&device, "Driver", &info.driver_key()),
            (&software, "DriverDesc", "Display adapter of the bench"),
            (&software, "MatchingDeviceId", info.hardware_ids.last().map_or("", String::as_str)),
        ];
        for (key, name, value) in strings {
            registry.set(key, name, REG_SZ, &zero_ended(value));
        }
        registry.set(&device, "HardwareID", REG_MULTI_SZ, &multi(&info.hardware_ids));
        registry.set(&device, "ConfigFlags", REG_DWORD, &0u32.to_le_bytes());
    }

    fn pdo(&self, device: *mut DEVICE_OBJECT) -> Result<Arc<Device>, NTSTATUS> {
        let device = self.device_at(device, "the physical device object");
        if device.pdo.get().is_some() { Ok(device) } else { Err(STATUS_INVALID_DEVICE_REQUEST) }
    }

    fn property(
        &self,
        device: *mut DEVICE_OBJECT,
        property: i32,
        room: u32,
        buffer: *mut c_void,
        length: *mut u32,
    ) -> Result<(), NTSTATUS> {
        if length.is_null() {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let device = self.pdo(device)?;
        let bytes = device.pdo.get().ok_or(STATUS_INVALID_DEVICE_REQUEST)?.property(property)?;
        // SAFETY: the page: room for a length.
        unsafe { length.write(bytes.len() as u32) };
        if bytes.len() > room as usize || buffer.is_null() {
            return Err(STATUS_BUFFER_TOO_SMALL);
        }
        // SAFETY: the page: the buffer has `room` bytes.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), buffer.cast(), bytes.len()) };
        Ok(())
    }

    fn device_key(
        self: &Arc<Self>,
        device: *mut DEVICE_OBJECT,
        kind: u32,
        access: u32,
        handle: *mut HANDLE,
    ) -> Result<(), NTSTATUS> {
        /// `PLUGPLAY_REGKEY_DEVICE` and `PLUGPLAY_REGKEY_DRIVER`.
        const DEVICE: u32 = 1;
        const DRIVER: u32 = 2;
        if handle.is_null() {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let device = self.pdo(device)?;
        let info = device.pdo.get().ok_or(STATUS_INVALID_DEVICE_REQUEST)?;
        let path = match kind {
            DEVICE => info.hardware_key(),
            DRIVER => info.software_key(),
            _ => return Err(STATUS_INVALID_PARAMETER),
        };
        let opened = self.open_key(&path, access)?;
        // SAFETY: the page: room for a handle.
        unsafe { handle.write(opened) };
        Ok(())
    }
}

fn status_of(result: Result<(), NTSTATUS>) -> NTSTATUS {
    result.err().unwrap_or(STATUS_SUCCESS)
}

exports! {
    /// `IoGetDeviceProperty(DeviceObject, DeviceProperty, BufferLength, PropertyBuffer, ResultLength)`, PASSIVE_LEVEL. STATUS_BUFFER_TOO_SMALL with the length that
    /// it takes; STATUS_INVALID_DEVICE_REQUEST for what is no physical device object; STATUS_OBJECT_NAME_NOT_FOUND for a property that the device does not have (resource lists,
    /// UI number and container among them); STATUS_INVALID_PARAMETER_2 for one that does not exist.
    [PASSIVE_LEVEL, device] fn IoGetDeviceProperty(machine, device: *mut DEVICE_OBJECT, property: i32, room: u32, buffer: *mut c_void, length: *mut u32) -> NTSTATUS {
        status_of(machine.property(device, property, room, buffer, length))
    }

    /// `IoOpenDeviceRegistryKey(DeviceObject, DevInstKeyType, DesiredAccess, DeviceRegKey)`, PASSIVE_LEVEL: the hardware key (1) or the driver's software key
    /// (2). STATUS_INVALID_DEVICE_REQUEST for what is no physical device object; STATUS_INVALID_PARAMETER for another kind of key, hardware profiles among them.
    [PASSIVE_LEVEL, device] fn IoOpenDeviceRegistryKey(_machine, device: *mut DEVICE_OBJECT, kind: u32, access: u32, handle: *mut HANDLE) -> NTSTATUS {
        match Machine::current() {
            Some(machine) => status_of(machine.device_key(device, kind, access, handle)),
            None => STATUS_INVALID_PARAMETER,
        }
    }
}
