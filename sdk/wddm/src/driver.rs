//! From traits to a table: `DriverEntry`, and `DRIVER_INITIALIZATION_DATA`.
#![allow(unsafe_code)]

use core::ffi::c_void;

use wddm_macros::{one_time, pageable};
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::*;

use crate::query::Extras;
use crate::submit::ContextOf;
use crate::submit_virtual::virtual_packet_bytes;
use crate::{
    Adapter, Context, Debug, Engine, Escape, Memory, PageTables, Paging, Present, Processes, Render,
    SubmitVirtual, adapter, allocation, context, debug, device, engine, escape, interrupt, mmu, paging,
    power, present, process, query, refuse, render, submit, submit_virtual, tables,
};

#[cfg(windows)]
use crate::displib as imports;

#[cfg(not(windows))]
mod imports {
    #![allow(unsafe_code)]

    use core::ffi::c_void;

    wddm_sys::nt_imports! {
        /// PASSIVE_LEVEL, from DriverEntry. In a PE image this is no export: `displib` gets it from the port driver.
        fn DxgkInitialize(driver_object: *mut c_void, registry_path: *mut c_void, table: *mut c_void) -> wddm_sys::NTSTATUS;
    }
}

/// Imports of the SDK, for a native image.
#[cfg(not(windows))]
pub static IMPORTS: &[&[&image::ImportSlot]] =
    &[nt::imports::IMPORTS, nt::imports::hal::IMPORTS, imports::IMPORTS];

/// None: a PE image has an import table.
#[cfg(windows)]
pub static IMPORTS: &[&[&image::ImportSlot]] = &[];

/// The recovery table of the SDK, for a native image.
pub static RECOVERIES: &[image::Recovery] = nt::user::RECOVERIES;

/// The table of the newest version. What the SDK fills is in the WDDM 2.0 part of it; the port reads as far as the
/// declared version goes (rule L02), so what follows exists and is NULL.
#[repr(C)]
pub struct Table {
    known: ddi::DRIVER_INITIALIZATION_DATA,
    rest: [usize;
        (size_of::<wddm3_2::DRIVER_INITIALIZATION_DATA>() - size_of::<ddi::DRIVER_INITIALIZATION_DATA>()) / 8],
}

/// The families that a driver may name in [`driver!`](crate::driver!): each fills its slots.
pub mod families {
    #[allow(unused_imports, reason = "for the documentation")]
    use super::*;

    /// [`crate::Memory`].
    pub struct Memory;
    /// [`crate::Render`].
    pub struct Render;
    /// [`crate::Paging`].
    pub struct Paging;
    /// [`crate::Engine`].
    pub struct Engine;
    /// [`crate::Present`].
    pub struct Present;
    /// [`crate::Escape`].
    pub struct Escape;
    /// [`crate::Debug`].
    pub struct Debug;
    /// [`crate::Processes`].
    pub struct Processes;
    /// [`crate::PageTables`].
    pub struct PageTables;
    /// [`crate::SubmitVirtual`]. To be named before [`crate::Render`] by a driver that has both models.
    pub struct SubmitVirtual;
}

/// A family that fills its slots of the table.
pub trait Fill<A: Adapter> {
    /// Fills them.
    fn fill(table: &mut Table);
}

wddm_sys::abi! {
    /// `DxgkDdiQueryAdapterInfo(hAdapter, pQueryAdapterInfo)` of a driver without segments.
    ///
    /// PASSIVE_LEVEL, pageable, level zero, may overlap SetPowerState and QueryChildRelations (rule L20). STATUS_SUCCESS or
    /// a status of [`QueryError`](crate::QueryError); writes no more than OutputDataSize, and the same for the same
    /// question (rules L11, L16, L17, L21). Page: queryadapterinfo.
    #[pageable]
    unsafe fn QueryAdapterInfo<A: Adapter>(adapter: *mut c_void, args: *const ddi::DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
        // SAFETY: as the port calls it.
        unsafe { query::query_adapter_info::<A>(adapter, args, Extras { segment: None, paging_private_data: 0, renders: false, mmu: None }) }
    }

    /// `DxgkDdiQueryAdapterInfo(hAdapter, pQueryAdapterInfo)` of a driver that renders: as above, with its segment and
    /// scheduling caps (rules L18, L19).
    #[pageable]
    unsafe fn QueryAdapterInfoRender<A: Render>(adapter: *mut c_void, args: *const ddi::DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
        let extras = Extras { segment: Some(A::segment), paging_private_data: submit::packet_bytes::<A>(), renders: true, mmu: None };
        // SAFETY: as the port calls it.
        unsafe { query::query_adapter_info::<A>(adapter, args, extras) }
    }

    /// `DxgkDdiQueryAdapterInfo(hAdapter, pQueryAdapterInfo)` of a GPU with page tables: as above, with what there is to
    /// say of those (rule L12).
    #[pageable]
    unsafe fn QueryAdapterInfoVirtual<A: SubmitVirtual>(adapter: *mut c_void, args: *const ddi::DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
        let mmu = const { A::MMU.check(); &A::MMU };
        let extras = Extras { segment: Some(A::segment), paging_private_data: virtual_packet_bytes::<A>(), renders: true, mmu: Some(mmu) };
        // SAFETY: as the port calls it.
        unsafe { query::query_adapter_info::<A>(adapter, args, extras) }
    }
}

impl Table {
    /// The table of a driver that has an adapter, devices and contexts. Mandatory slots of families that it does not
    /// have are refusals; optional ones are NULL.
    #[one_time]
    pub fn new<A: Adapter>() -> Self {
        let mut table = ddi::DRIVER_INITIALIZATION_DATA::zeroed();
        table.Version = A::VERSION.0;
        table.DxgkDdiAddDevice = Some(adapter::AddDevice::<A>);
        table.DxgkDdiStartDevice = Some(adapter::StartDevice::<A>);
        table.DxgkDdiStopDevice = Some(adapter::StopDevice::<A>);
        table.DxgkDdiRemoveDevice = Some(adapter::RemoveDevice::<A>);
        table.DxgkDdiDispatchIoRequest = Some(adapter::DispatchIoRequest);
        table.DxgkDdiInterruptRoutine = Some(interrupt::InterruptRoutine::<A>);
        table.DxgkDdiDpcRoutine = Some(interrupt::DpcRoutine::<A>);
        table.DxgkDdiControlInterrupt = Some(interrupt::ControlInterrupt::<A>);
        table.DxgkDdiQueryChildRelations = Some(adapter::QueryChildRelations);
        table.DxgkDdiQueryChildStatus = Some(adapter::QueryChildStatus);
        table.DxgkDdiQueryDeviceDescriptor = Some(adapter::QueryDeviceDescriptor);
        table.DxgkDdiSetPowerState = Some(power::SetPowerState::<A>);
        table.DxgkDdiResetDevice = Some(power::ResetDevice::<A>);
        table.DxgkDdiUnload = Some(adapter::Unload);
        table.DxgkDdiQueryInterface = Some(adapter::QueryInterface);
        table.DxgkDdiQueryAdapterInfo = Some(QueryAdapterInfo::<A>);
        table.DxgkDdiCreateDevice = Some(device::CreateDevice::<A>);
        table.DxgkDdiDestroyDevice = Some(device::DestroyDevice::<A>);
        table.DxgkDdiCreateContext = Some(context::CreateContext::<A>);
        table.DxgkDdiDestroyContext = Some(context::DestroyContext::<A>);
        table.DxgkDdiGetNodeMetadata = Some(query::GetNodeMetadata::<A>);
        table.DxgkDdiNotifySurpriseRemoval = Some(adapter::NotifySurpriseRemoval::<A>);
        table.DxgkDdiCreateAllocation = Some(refuse::CreateAllocation);
        table.DxgkDdiDestroyAllocation = Some(refuse::DestroyAllocation);
        table.DxgkDdiOpenAllocation = Some(refuse::OpenAllocation);
        table.DxgkDdiCloseAllocation = Some(refuse::CloseAllocation);
        table.DxgkDdiDescribeAllocation = Some(refuse::DescribeAllocation);
        table.DxgkDdiGetStandardAllocationDriverData = Some(refuse::GetStandardAllocationDriverData);
        table.DxgkDdiRender = Some(refuse::Render);
        table.DxgkDdiPresent = Some(refuse::Present);
        table.DxgkDdiPatch = Some(refuse::Patch);
        table.DxgkDdiSubmitCommand = Some(refuse::SubmitCommand);
        table.DxgkDdiPreemptCommand = Some(refuse::PreemptCommand);
        table.DxgkDdiBuildPagingBuffer = Some(refuse::BuildPagingBuffer);
        table.DxgkDdiQueryCurrentFence = Some(refuse::QueryCurrentFence);
        table.DxgkDdiResetFromTimeout = Some(refuse::ResetFromTimeout);
        table.DxgkDdiRestartFromTimeout = Some(refuse::RestartFromTimeout);
        table.DxgkDdiEscape = Some(refuse::Escape);
        table.DxgkDdiCollectDbgInfo = Some(refuse::CollectDbgInfo);
        // SAFETY: zero is NULL in every slot.
        let rest = unsafe { core::mem::zeroed() };
        Self { known: table, rest }
    }

    /// The table as WDDM 2.0 has it.
    fn newer(&mut self) -> &mut wddm2_0::DRIVER_INITIALIZATION_DATA {
        const { assert!(size_of::<wddm2_0::DRIVER_INITIALIZATION_DATA>() <= size_of::<Self>()) };
        // SAFETY: plain data, whose beginning is the table of every older version; the slots hold functions or NULL.
        unsafe { &mut *(&raw mut *self).cast() }
    }

    /// `DxgkInitialize`: DriverEntry returns its answer unchanged (rule L01).
    ///
    /// # Safety
    /// The arguments are DriverEntry's.
    #[one_time]
    pub unsafe fn initialize(mut self, driver_object: *mut c_void, registry_path: *mut c_void) -> NTSTATUS {
        if driver_object.is_null() || registry_path.is_null() {
            return STATUS_INVALID_PARAMETER;
        }
        // SAFETY: DriverEntry's arguments; the port copies as much of the table as its Version says.
        unsafe { imports::DxgkInitialize(driver_object, registry_path, (&raw mut self).cast()) }
    }
}

impl<A: Memory> Fill<A> for families::Memory {
    #[one_time]
    fn fill(table: &mut Table) {
        let table = &mut table.known;
        table.DxgkDdiCreateAllocation = Some(allocation::CreateAllocation::<A>);
        table.DxgkDdiDestroyAllocation = Some(allocation::DestroyAllocation::<A>);
        table.DxgkDdiOpenAllocation = Some(allocation::OpenAllocation::<A>);
        table.DxgkDdiCloseAllocation = Some(allocation::CloseAllocation::<A>);
        table.DxgkDdiDescribeAllocation = Some(allocation::DescribeAllocation::<A>);
        table.DxgkDdiGetStandardAllocationDriverData = Some(allocation::GetStandardAllocationDriverData::<A>);
    }
}

impl<A: Render> Fill<A> for families::Render {
    #[one_time]
    fn fill(table: &mut Table) {
        let table = &mut table.known;
        table.DxgkDdiQueryAdapterInfo = Some(QueryAdapterInfoRender::<A>);
        table.DxgkDdiRender = Some(render::RenderCommand::<A>);
        table.DxgkDdiPatch = Some(submit::Patch::<A>);
        table.DxgkDdiSubmitCommand = Some(submit::SubmitCommand::<A>);
        table.DxgkDdiCancelCommand = Some(submit::CancelCommand::<A>);
    }
}

impl<A: Paging> Fill<A> for families::Paging {
    #[one_time]
    fn fill(table: &mut Table) {
        table.known.DxgkDdiBuildPagingBuffer = Some(paging::BuildPagingBuffer::<A>);
    }
}

impl<A: Engine> Fill<A> for families::Engine {
    #[one_time]
    fn fill(table: &mut Table) {
        let table = &mut table.known;
        table.DxgkDdiPreemptCommand = Some(engine::PreemptCommand::<A>);
        table.DxgkDdiQueryCurrentFence = Some(engine::QueryCurrentFence::<A>);
        table.DxgkDdiQueryEngineStatus = Some(engine::QueryEngineStatus::<A>);
        table.DxgkDdiQueryDependentEngineGroup = Some(engine::QueryDependentEngineGroup::<A>);
        table.DxgkDdiResetEngine = Some(engine::ResetEngine::<A>);
        table.DxgkDdiResetFromTimeout = Some(engine::ResetFromTimeout::<A>);
        table.DxgkDdiRestartFromTimeout = Some(engine::RestartFromTimeout::<A>);
    }
}

impl<A: Present> Fill<A> for families::Present {
    #[one_time]
    fn fill(table: &mut Table) {
        table.known.DxgkDdiPresent = Some(present::PresentCommand::<A>);
    }
}

impl<A: Escape> Fill<A> for families::Escape {
    #[one_time]
    fn fill(table: &mut Table) {
        table.known.DxgkDdiEscape = Some(escape::EscapeCommand::<A>);
    }
}

impl<A: Debug> Fill<A> for families::Debug {
    #[one_time]
    fn fill(table: &mut Table) {
        table.known.DxgkDdiCollectDbgInfo = Some(debug::CollectDbgInfo::<A>);
    }
}

impl<A: Processes> Fill<A> for families::Processes {
    #[one_time]
    fn fill(table: &mut Table) {
        let table = table.newer();
        table.DxgkDdiCreateProcess = Some(process::CreateProcess::<A>);
        table.DxgkDdiDestroyProcess = Some(process::DestroyProcess::<A>);
    }
}

impl<A: PageTables> Fill<A> for families::PageTables {
    #[one_time]
    fn fill(table: &mut Table) {
        const { A::MMU.check() };
        table.known.DxgkDdiBuildPagingBuffer = Some(tables::BuildPagingBuffer::<A>);
        table.known.DxgkDdiGetNodeMetadata = Some(mmu::GetNodeMetadata::<A>);
        let table = table.newer();
        table.DxgkDdiSetRootPageTable = Some(tables::SetRootPageTable::<A>);
        table.DxgkDdiGetRootPageTableSize = Some(tables::GetRootPageTableSize::<A>);
    }
}

impl<A: SubmitVirtual> Fill<A> for families::SubmitVirtual {
    #[one_time]
    fn fill(table: &mut Table) {
        const {
            assert!(A::VERSION.0 >= InterfaceVersion::WDDM2_0.0, "GPU virtual addresses came with WDDM 2.0");
            assert!(
                <ContextOf<A> as Context>::RESIDENT,
                "a context that SubmitCommandVirtual reaches says RESIDENT"
            );
        };
        // The older model is not there, unless the driver names it after this one.
        table.known.DxgkDdiRender = None;
        table.known.DxgkDdiPresent = None;
        table.known.DxgkDdiPatch = None;
        table.known.DxgkDdiSubmitCommand = None;
        table.known.DxgkDdiQueryAdapterInfo = Some(QueryAdapterInfoVirtual::<A>);
        table.newer().DxgkDdiSubmitCommandVirtual = Some(submit_virtual::SubmitCommandVirtual::<A>);
    }
}

/// Makes a driver out of an adapter type and the families that it has.
///
/// Natively this defines `pub const DRIVER: NativeImage`, a constant and no symbol, so that several drivers link into
/// one bench.
///
/// ```text
/// wddm::driver! { name: "minimal", adapter: MinimalAdapter, families: [] }
/// ```
#[macro_export]
macro_rules! driver {
    (name: $name:literal, adapter: $adapter:ty, families: [$($family:ident),* $(,)?] $(,)?) => {
        $crate::sys::abi! {
            #[$crate::one_time]
            unsafe fn __driver_entry(driver_object: *mut ::core::ffi::c_void, registry_path: *mut ::core::ffi::c_void) -> $crate::sys::NTSTATUS {
                #[allow(unused_mut)]
                let mut table = $crate::driver::Table::new::<$adapter>();
                $(<$crate::driver::families::$family as $crate::driver::Fill<$adapter>>::fill(&mut table);)*
                // SAFETY: the arguments of DriverEntry.
                unsafe { table.initialize(driver_object, registry_path) }
            }
        }

        /// The driver, in native form.
        pub const DRIVER: $crate::sys::image::NativeImage = $crate::sys::image::NativeImage {
            name: $name,
            entry: __driver_entry,
            imports: $crate::driver::IMPORTS,
            recoveries: $crate::driver::RECOVERIES,
        };
    };
}
