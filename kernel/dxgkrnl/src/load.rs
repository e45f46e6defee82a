//! Loading: what `DxgkInitialize` takes from a driver's table, and what it refuses.
#![allow(unsafe_code)]

use crate::ddi;
use crate::port::Port;
use crate::shared::NoMemory;
use ntoskrnl::image::{self, Image, LoadError, LoadedImage};
use ntoskrnl::{Ddi, DdiCall, Machine};
use std::ffi::c_void;
use std::sync::Arc;
use wddm_sys::wddm3_2::DRIVER_INITIALIZATION_DATA;
use wddm_sys::{
    InterfaceVersion, NTSTATUS, Record, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_NOT_SUPPORTED,
    STATUS_REVISION_MISMATCH, STATUS_SUCCESS, layout,
};

/// The driver's entry points, as much of them as its interface version has.
pub struct Driver {
    version: InterfaceVersion,
    table: DRIVER_INITIALIZATION_DATA,
    object: usize,
    sizes: Vec<usize>,
}

// SAFETY: the table is plain data: numbers and addresses of code.
unsafe impl Send for Driver {}
// SAFETY: as above, and nobody changes it.
unsafe impl Sync for Driver {}

impl Driver {
    /// The interface version in the driver's table.
    pub fn version(&self) -> InterfaceVersion {
        self.version
    }

    /// The entry points. Those above the driver's version are NULL.
    pub fn table(&self) -> &DRIVER_INITIALIZATION_DATA {
        &self.table
    }

    /// How many entry points the table has.
    pub fn slots(&self) -> usize {
        let length = layout::size_of(self.version, "DRIVER_INITIALIZATION_DATA").unwrap_or(0);
        let words = length.min(size_of_val(&self.table)) / size_of::<usize>();
        let table = (&raw const self.table).cast::<usize>();
        // SAFETY: a record of pointers behind a version of a pointer's size, read within its bounds.
        (1..words).filter(|at| unsafe { table.add(*at).read() } != 0).count()
    }

    /// The driver object that the table came with.
    pub fn object(&self) -> usize {
        self.object
    }

    /// Whether the driver has the entry points of the render core; otherwise it can only create devices and contexts.
    pub fn renders(&self) -> bool {
        self.table.DxgkDdiRender.is_some()
    }

    /// Whether the driver has the entry points for GPU virtual addresses.
    pub fn submits_virtually(&self) -> bool {
        self.table.DxgkDdiSubmitCommandVirtual.is_some()
    }

    /// Bytes of an entry point's argument structure at the driver's version.
    pub fn size_of(&self, ddi: Ddi) -> Option<usize> {
        self.sizes.get(ddi as usize).copied().filter(|size| *size != 0)
    }

    fn new(version: InterfaceVersion, table: DRIVER_INITIALIZATION_DATA, object: usize) -> Self {
        let last = Ddi::ALL.iter().map(|ddi| *ddi as usize).max().unwrap_or(0);
        let mut sizes = vec![0; last + 1];
        for ddi in Ddi::ALL {
            sizes[*ddi as usize] =
                ddi::record(*ddi).and_then(|record| layout::size_of(version, record)).unwrap_or(0);
        }
        Self { version, table, object, sizes }
    }
}

/// Why a table was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableError {
    /// `DriverObject`, `RegistryPath` or the table is NULL.
    NullArgument,
    /// No header defines this interface version (rule L02).
    UnknownVersion(u32),
    /// A mandatory entry point is NULL (rule L03).
    MissingSlot(&'static str),
    /// The driver only shows: it asked for `DxgkInitializeDisplayOnlyDriver`.
    DisplayOnly,
}

impl std::fmt::Display for TableError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NullArgument => f.write_str("DxgkInitialize was given a NULL argument"),
            Self::UnknownVersion(version) => write!(f, "L02: no interface version {version:#x} is known"),
            Self::MissingSlot(slot) => {
                write!(f, "L03: {slot} is mandatory for this kind of driver and is NULL")
            }
            Self::DisplayOnly => f.write_str(
                "it is a display-only driver (DxgkInitializeDisplayOnlyDriver), which has no contexts: the bench \
                 runs full and render-only drivers",
            ),
        }
    }
}

impl TableError {
    /// What `DxgkInitialize` answers.
    pub fn status(&self) -> NTSTATUS {
        match self {
            Self::UnknownVersion(_) => STATUS_REVISION_MISMATCH,
            Self::NullArgument | Self::MissingSlot(_) => STATUS_INVALID_PARAMETER,
            Self::DisplayOnly => STATUS_NOT_SUPPORTED,
        }
    }
}

/// The first mandatory entry point that is NULL (rule L03; digest 2.8): the lifecycle for every driver; the render
/// core for one that has Render or SubmitCommandVirtual; what each of the two models needs; what each version added.
/// QueryInterface is there only in drivers that have an interface for the drivers of their children.
pub fn missing_slot(version: InterfaceVersion, table: &DRIVER_INITIALIZATION_DATA) -> Option<&'static str> {
    macro_rules! first_null {
        ($($slot:ident)*) => {
            $(if table.$slot.is_none() { return Some(stringify!($slot)); })*
        };
    }
    first_null!(
        DxgkDdiAddDevice DxgkDdiStartDevice DxgkDdiStopDevice DxgkDdiRemoveDevice DxgkDdiUnload
        DxgkDdiInterruptRoutine DxgkDdiDpcRoutine DxgkDdiQueryChildRelations
        DxgkDdiQueryChildStatus DxgkDdiQueryDeviceDescriptor DxgkDdiSetPowerState DxgkDdiResetDevice
        DxgkDdiQueryAdapterInfo DxgkDdiCreateDevice DxgkDdiDestroyDevice
    );
    // From 2.6 on a driver may be for compute only, which has no need of some of them.
    let draws = version < InterfaceVersion::WDDM2_6;
    if draws {
        first_null!(DxgkDdiDispatchIoRequest);
    }
    if table.DxgkDdiCreateContext.is_some() != table.DxgkDdiDestroyContext.is_some() {
        first_null!(DxgkDdiCreateContext DxgkDdiDestroyContext);
    }
    let (patches, addresses) = (table.DxgkDdiRender.is_some(), table.DxgkDdiSubmitCommandVirtual.is_some());
    if patches || addresses {
        first_null!(
            DxgkDdiCreateAllocation DxgkDdiDestroyAllocation DxgkDdiOpenAllocation DxgkDdiCloseAllocation
            DxgkDdiDescribeAllocation DxgkDdiGetStandardAllocationDriverData DxgkDdiPreemptCommand
            DxgkDdiBuildPagingBuffer DxgkDdiResetFromTimeout DxgkDdiRestartFromTimeout DxgkDdiCollectDbgInfo
        );
        if version >= InterfaceVersion::WDDM1_3 {
            first_null!(DxgkDdiGetNodeMetadata);
        }
    }
    if patches {
        first_null!(DxgkDdiPatch DxgkDdiSubmitCommand);
        if draws {
            first_null!(DxgkDdiEscape);
        }
        if draws && !addresses {
            first_null!(DxgkDdiPresent DxgkDdiQueryCurrentFence);
        }
    }
    None
}

/// Copies a driver's table: as many bytes as its version has and never one more (rule L02).
///
/// # Errors
/// Why the table is refused.
///
/// # Safety
/// `data` is NULL or points to the table of the version that its first member names.
pub unsafe fn read_table(
    data: *const c_void,
) -> Result<(InterfaceVersion, DRIVER_INITIALIZATION_DATA), TableError> {
    if data.is_null() {
        return Err(TableError::NullArgument);
    }
    // SAFETY: every version of the table begins with the version number.
    let version = InterfaceVersion(unsafe { data.cast::<u32>().read_unaligned() });
    if !InterfaceVersion::ALL.contains(&version) {
        return Err(TableError::UnknownVersion(version.0));
    }
    let length = layout::size_of(version, "DRIVER_INITIALIZATION_DATA").unwrap_or(0);
    let mut table = DRIVER_INITIALIZATION_DATA::zeroed();
    let length = length.min(size_of_val(&table));
    // SAFETY: rule L02: the driver's table has `length` bytes; the tables of all versions are prefixes of the newest,
    // into which they are copied.
    unsafe { std::ptr::copy_nonoverlapping(data.cast::<u8>(), (&raw mut table).cast::<u8>(), length) };
    if let Some(slot) = missing_slot(version, &table) {
        return Err(TableError::MissingSlot(slot));
    }
    Ok((version, table))
}

wddm_sys::abi! {
    /// `DxgkInitialize(DriverObject, RegistryPath, DriverInitializationData)`, PASSIVE_LEVEL, from DriverEntry only.
    ///
    /// Copies the table by the length that its `Version` has. STATUS_SUCCESS; STATUS_REVISION_MISMATCH for a version
    /// that no header defines (rule L02); STATUS_INVALID_PARAMETER for a NULL argument or a NULL mandatory slot (rule
    /// L03); STATUS_NO_MEMORY. DriverEntry returns the value unchanged (rule L01).
    pub(crate) unsafe fn DxgkInitialize(
        driver_object: *mut c_void,
        registry_path: *mut c_void,
        data: *mut c_void,
    ) -> NTSTATUS {
        let Some(port) = Machine::current().and_then(|machine| Port::of(&machine)) else {
            return STATUS_INVALID_PARAMETER;
        };
        let table = if driver_object.is_null() || registry_path.is_null() {
            Err(TableError::NullArgument)
        } else {
            // SAFETY: rule L02: the driver hands in the table of the version that it names.
            unsafe { read_table(data) }
        };
        match table {
            Ok((version, table)) => {
                match port.add_driver(Arc::new(Driver::new(version, table, driver_object as usize))) {
                    Ok(()) => STATUS_SUCCESS,
                    Err(_) => STATUS_NO_MEMORY,
                }
            }
            Err(error) => {
                let status = error.status();
                port.refuse_table(error);
                status
            }
        }
    }

    /// `DxgkUnInitialize(DriverObject)`, PASSIVE_LEVEL: undoes DxgkInitialize when DriverEntry fails later on.
    pub(crate) unsafe fn DxgkUnInitialize(driver_object: *mut c_void) -> NTSTATUS {
        match Machine::current().and_then(|machine| Port::of(&machine)) {
            Some(port) if port.remove_driver(driver_object as usize) => STATUS_SUCCESS,
            _ => STATUS_INVALID_PARAMETER,
        }
    }

    /// `DxgkInitializeDisplayOnlyDriver`: display-only drivers have no contexts; the bench refuses them by name, with
    /// STATUS_NOT_SUPPORTED.
    pub(crate) unsafe fn DxgkInitializeDisplayOnlyDriver(
        _driver_object: *mut c_void,
        _registry_path: *mut c_void,
        _data: *mut c_void,
    ) -> NTSTATUS {
        if let Some(port) = Machine::current().and_then(|machine| Port::of(&machine)) {
            port.refuse_table(TableError::DisplayOnly);
        }
        STATUS_NOT_SUPPORTED
    }
}

/// A driver whose entry point has run.
pub struct LoadedDriver {
    // The image outlives the table that points into it.
    driver: Arc<Driver>,
    image: LoadedImage,
}

impl LoadedDriver {
    /// The driver's table.
    pub fn driver(&self) -> &Arc<Driver> {
        &self.driver
    }

    /// The image.
    pub fn image(&self) -> &LoadedImage {
        &self.image
    }
}

/// Why a driver does not run.
#[derive(Debug)]
pub enum StartError {
    /// The image could not be loaded.
    Load(LoadError),
    /// `DxgkInitialize` refused the table.
    Table(TableError),
    /// DriverEntry failed before it handed in a table.
    Entry(NTSTATUS),
    /// An entry point failed.
    Ddi(Ddi, NTSTATUS),
    /// AddDevice answered a NULL context: the driver does not support this device (rule L05).
    NotSupported,
    /// The driver's answers break a rule that adapter initialization checks: the rule and what was wrong.
    Refused(&'static str, String),
    /// The port driver had no memory or no thread.
    NoMemory,
}

impl StartError {
    /// Whether it is this bench that does not run the driver, and not the driver that does something wrong: an image or a kind of
    /// driver that it has no place for, or a device that is not the driver's.
    pub fn is_refusal(&self) -> bool {
        matches!(self, Self::Load(_) | Self::Table(TableError::DisplayOnly) | Self::NotSupported)
    }
}

impl std::fmt::Display for StartError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Load(error) => write!(f, "the driver cannot be loaded: {error}"),
            Self::Table(error) => write!(f, "the driver's table is refused: {error}"),
            Self::Entry(status) => write!(f, "DriverEntry answered {status}"),
            Self::Ddi(ddi, status) => write!(f, "{ddi} answered {status}"),
            Self::NotSupported => {
                f.write_str("AddDevice answered a NULL context: the device is not supported")
            }
            Self::Refused(rule, text) => write!(f, "{rule}: {text}"),
            Self::NoMemory => f.write_str("the port driver has no memory"),
        }
    }
}

impl std::error::Error for StartError {}

impl From<NoMemory> for StartError {
    fn from(_: NoMemory) -> Self {
        Self::NoMemory
    }
}

impl Port {
    /// Loads a driver, linked in or from a file: maps it, binds its imports and calls its entry point.
    ///
    /// # Errors
    /// [`StartError::Load`], [`StartError::Table`], [`StartError::Entry`], or [`StartError::Refused`] under L01 when DriverEntry
    /// answers otherwise than DxgkInitialize did.
    pub fn load(self: &Arc<Self>, image: impl Into<Image>) -> Result<LoadedDriver, StartError> {
        let machine = self.machine();
        let _inside = machine.enter();
        let image = image::load(machine, &image.into()).map_err(StartError::Load)?;
        self.take_refusal();
        self.machine().add_service(image.name());
        let status = image.entry();
        let driver = self.driver(image.driver_object() as usize);
        if driver.is_none() || status != STATUS_SUCCESS {
            self.machine().remove_service(image.name());
        }
        match (driver, self.take_refusal()) {
            (Some(driver), _) if status == STATUS_SUCCESS => Ok(LoadedDriver { driver, image }),
            (_, Some(error)) => Err(StartError::Table(error)),
            (driver, None) => {
                if driver.is_none() && !status.is_success() {
                    return Err(StartError::Entry(status));
                }
                if driver.is_some() {
                    self.remove_driver(image.driver_object() as usize);
                }
                let text = if driver.is_none() {
                    "DriverEntry succeeded without DxgkInitialize".to_owned()
                } else {
                    format!("DriverEntry answered {status}")
                };
                Err(StartError::Refused("L01", text))
            }
        }
    }

    /// Unloads a driver, whose adapters have been stopped: `DxgkDdiUnload`, PASSIVE_LEVEL, level three.
    pub fn unload(self: &Arc<Self>, driver: LoadedDriver) {
        let _inside = self.machine().enter();
        if let Some(entry) = driver.driver.table().DxgkDdiUnload {
            let call = DdiCall::new(Ddi::Unload, driver.driver.version().0, 0, 0);
            // SAFETY: the entry point's contract: no arguments, no adapter is left.
            self.machine().ddi(call, || unsafe { entry() });
        }
        // While the image is there to name the places.
        self.machine().pools().check();
        self.remove_driver(driver.driver.object());
        self.machine().remove_service(driver.image.name());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rule L02: whatever lies behind the table of a version is not read.
    #[test]
    fn a_table_is_read_by_the_length_of_its_version() {
        for version in InterfaceVersion::ALL {
            let length = layout::size_of(version, "DRIVER_INITIALIZATION_DATA").unwrap();
            let words = size_of::<DRIVER_INITIALIZATION_DATA>() / 8 + 8;
            let mut memory = vec![0xDEAD_BEEF_DEAD_BEEFu64; words];
            memory[0] = u64::from(version.0);
            // SAFETY: the memory begins with a version and is longer than any table.
            let (found, table) = unsafe { read_table(memory.as_ptr().cast()) }.unwrap();
            assert_eq!(found, version);
            // SAFETY: the table is plain data of this size.
            let bytes = unsafe {
                std::slice::from_raw_parts(
                    (&raw const table).cast::<u8>(),
                    size_of::<DRIVER_INITIALIZATION_DATA>(),
                )
            };
            assert!(bytes[8..length].iter().all(|b| [0xEF, 0xBE, 0xAD, 0xDE].contains(b)), "{version:?}");
            assert!(bytes[length..].iter().all(|b| *b == 0), "{version:?}");
        }
    }

    #[test]
    fn unknown_versions_and_missing_slots_are_refused_by_name() {
        let mut table = DRIVER_INITIALIZATION_DATA::zeroed();
        table.Version = 0x4001;
        // SAFETY: a whole table of the newest version.
        let error = unsafe { read_table((&raw const table).cast()) }.err();
        assert_eq!(error, Some(TableError::UnknownVersion(0x4001)));
        table.Version = InterfaceVersion::WDDM1_3.0;
        // SAFETY: as above.
        let error = unsafe { read_table((&raw const table).cast()) }.err();
        assert_eq!(error, Some(TableError::MissingSlot("DxgkDdiAddDevice")));
        // SAFETY: NULL is allowed.
        assert_eq!(unsafe { read_table(std::ptr::null()) }.err(), Some(TableError::NullArgument));
    }
    unsafe extern "win64" fn slot() {}

    /// What drivers for compute only have to have, with patched addresses, and no more.
    #[test]
    fn a_driver_for_compute_only_needs_no_requests_interfaces_and_escapes() {
        let mut table = DRIVER_INITIALIZATION_DATA::zeroed();
        macro_rules! fill {
            ($($slot:ident)*) => {
                $({
                    let at = std::mem::offset_of!(DRIVER_INITIALIZATION_DATA, $slot);
                    // SAFETY: a slot of the table, which holds the address of a function that nobody calls.
                    unsafe { (&raw mut table).byte_add(at).cast::<*const ()>().write(slot as *const ()) };
                })*
            };
        }
        fill!(
            DxgkDdiAddDevice DxgkDdiBuildPagingBuffer DxgkDdiCalibrateGpuClock DxgkDdiCloseAllocation
            DxgkDdiCollectDbgInfo DxgkDdiCreateAllocation DxgkDdiCreateContext DxgkDdiCreateDevice
            DxgkDdiDescribeAllocation DxgkDdiDestroyAllocation DxgkDdiDestroyContext DxgkDdiDestroyDevice
            DxgkDdiDpcRoutine DxgkDdiFormatHistoryBuffer DxgkDdiGetNodeMetadata
            DxgkDdiGetStandardAllocationDriverData DxgkDdiInterruptRoutine DxgkDdiOpenAllocation
            DxgkDdiPreemptCommand DxgkDdiQueryAdapterInfo DxgkDdiQueryDependentEngineGroup
            DxgkDdiQueryDeviceDescriptor DxgkDdiQueryEngineStatus DxgkDdiRemoveDevice DxgkDdiResetDevice
            DxgkDdiResetEngine DxgkDdiResetFromTimeout DxgkDdiRestartFromTimeout DxgkDdiSetPowerState
            DxgkDdiSetStablePowerState DxgkDdiSetVirtualMachineData DxgkDdiStartDevice DxgkDdiStopDevice
            DxgkDdiUnload DxgkDdiQueryChildStatus DxgkDdiQueryChildRelations
            DxgkDdiPatch DxgkDdiRender DxgkDdiSubmitCommand
        );
        assert_eq!(missing_slot(InterfaceVersion::WDDM2_6, &table), None);
        assert_eq!(missing_slot(InterfaceVersion::WDDM2_5, &table), Some("DxgkDdiDispatchIoRequest"));
    }
}
