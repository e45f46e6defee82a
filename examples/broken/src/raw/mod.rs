//! A correct miniport on the raw interface, one file per family of entry points.
//!
//! Its engine is a counter: SubmitCommand executes a packet at once and reports it under the interrupt lock. A command is
//! any number of bytes, and every patch location in it gets the page in the aperture of the allocation that it names.

pub(crate) mod adapter;
pub(crate) mod allocation;
pub(crate) mod context;
pub(crate) mod debug;
pub(crate) mod device;
pub(crate) mod engine;
pub(crate) mod escape;
pub(crate) mod interrupt;
pub(crate) mod paging;
pub(crate) mod pool;
pub(crate) mod power;
pub(crate) mod query;
pub(crate) mod render;
pub(crate) mod submit;
mod user;

use core::ffi::c_void;

use wddm_sys::image::{ImportSlot, NativeImage};
use wddm_sys::wddm1_3::DRIVER_INITIALIZATION_DATA;
use wddm_sys::{InterfaceVersion, NTSTATUS, Record, abi};

pub(crate) use adapter::{Adapter, adapter};

mod imports {
    wddm_sys::nt_imports! {
        static MmUserProbeAddress: usize;

        /// Up to DISPATCH_LEVEL; paged pool (type 1) up to APC_LEVEL. NULL when there is no memory.
        fn ExAllocatePoolWithTag(pool_type: i32, bytes: usize, tag: u32) -> *mut core::ffi::c_void;
        /// The level of the allocation's kind.
        fn ExFreePoolWithTag(block: *mut core::ffi::c_void, tag: u32);
        /// PASSIVE_LEVEL, from DriverEntry.
        fn DxgkInitialize(object: *mut core::ffi::c_void, path: *mut core::ffi::c_void, data: *mut core::ffi::c_void) -> wddm_sys::NTSTATUS;
    }
}

/// What a driver changes in the correct table.
pub(crate) trait Spoil {
    /// Replaces entry points.
    fn spoil(table: &mut DRIVER_INITIALIZATION_DATA);
}

/// Changes nothing.
pub(crate) struct Correct;

impl Spoil for Correct {
    fn spoil(_table: &mut DRIVER_INITIALIZATION_DATA) {}
}

abi! {
    /// `DriverEntry(DriverObject, RegistryPath)`: returns what DxgkInitialize returned (rule L01).
    unsafe fn DriverEntry<S: Spoil>(object: *mut c_void, path: *mut c_void) -> NTSTATUS {
        let mut table = table();
        S::spoil(&mut table);
        // SAFETY: both arguments of DriverEntry, and a table of the version that it names (rule L02).
        unsafe { imports::DxgkInitialize(object, path, (&raw mut table).cast()) }
    }
}

static IMPORTS: &[&[&ImportSlot]] = &[imports::IMPORTS];

/// A driver in native form.
pub(crate) const fn image<S: Spoil>(name: &'static str) -> NativeImage {
    NativeImage { name, entry: DriverEntry::<S>, imports: IMPORTS, recoveries: user::RECOVERIES }
}

/// All that a render-only driver of WDDM 1.3 has (rules L03 and L04).
fn table() -> DRIVER_INITIALIZATION_DATA {
    let mut table = DRIVER_INITIALIZATION_DATA::zeroed();
    table.Version = InterfaceVersion::WDDM1_3.0;
    table.DxgkDdiAddDevice = Some(adapter::AddDevice);
    table.DxgkDdiStartDevice = Some(adapter::StartDevice);
    table.DxgkDdiStopDevice = Some(adapter::StopDevice);
    table.DxgkDdiRemoveDevice = Some(adapter::RemoveDevice);
    table.DxgkDdiUnload = Some(adapter::Unload);
    table.DxgkDdiDispatchIoRequest = Some(adapter::DispatchIoRequest);
    table.DxgkDdiQueryChildRelations = Some(adapter::QueryChildRelations);
    table.DxgkDdiQueryChildStatus = Some(adapter::QueryChildStatus);
    table.DxgkDdiQueryDeviceDescriptor = Some(adapter::QueryDeviceDescriptor);
    table.DxgkDdiQueryInterface = Some(adapter::QueryInterface);
    table.DxgkDdiNotifySurpriseRemoval = Some(adapter::NotifySurpriseRemoval);
    table.DxgkDdiInterruptRoutine = Some(interrupt::InterruptRoutine);
    table.DxgkDdiDpcRoutine = Some(interrupt::DpcRoutine);
    table.DxgkDdiControlInterrupt = Some(interrupt::ControlInterrupt);
    table.DxgkDdiSetPowerState = Some(power::SetPowerState);
    table.DxgkDdiResetDevice = Some(power::ResetDevice);
    table.DxgkDdiQueryAdapterInfo = Some(query::QueryAdapterInfo);
    table.DxgkDdiGetNodeMetadata = Some(query::GetNodeMetadata);
    table.DxgkDdiCreateDevice = Some(device::CreateDevice);
    table.DxgkDdiDestroyDevice = Some(device::DestroyDevice);
    table.DxgkDdiCreateContext = Some(context::CreateContext);
    table.DxgkDdiDestroyContext = Some(context::DestroyContext);
    table.DxgkDdiCreateAllocation = Some(allocation::CreateAllocation);
    table.DxgkDdiDestroyAllocation = Some(allocation::DestroyAllocation);
    table.DxgkDdiOpenAllocation = Some(allocation::OpenAllocation);
    table.DxgkDdiCloseAllocation = Some(allocation::CloseAllocation);
    table.DxgkDdiDescribeAllocation = Some(allocation::DescribeAllocation);
    table.DxgkDdiGetStandardAllocationDriverData = Some(allocation::GetStandardAllocationDriverData);
    table.DxgkDdiRender = Some(render::Render);
    table.DxgkDdiPresent = Some(render::Present);
    table.DxgkDdiPatch = Some(submit::Patch);
    table.DxgkDdiSubmitCommand = Some(submit::SubmitCommand);
    table.DxgkDdiCancelCommand = Some(submit::CancelCommand);
    table.DxgkDdiPreemptCommand = Some(engine::PreemptCommand);
    table.DxgkDdiBuildPagingBuffer = Some(paging::BuildPagingBuffer);
    table.DxgkDdiQueryCurrentFence = Some(engine::QueryCurrentFence);
    table.DxgkDdiQueryDependentEngineGroup = Some(engine::QueryDependentEngineGroup);
    table.DxgkDdiQueryEngineStatus = Some(engine::QueryEngineStatus);
    table.DxgkDdiResetEngine = Some(engine::ResetEngine);
    table.DxgkDdiResetFromTimeout = Some(engine::ResetFromTimeout);
    table.DxgkDdiRestartFromTimeout = Some(engine::RestartFromTimeout);
    table.DxgkDdiEscape = Some(escape::Escape);
    table.DxgkDdiCollectDbgInfo = Some(debug::CollectDbgInfo);
    table
}
