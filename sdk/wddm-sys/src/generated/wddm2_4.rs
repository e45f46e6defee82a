// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM2_4` (0x9006).

pub use super::wddm2_3::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const DXGK_INTERRUPT_SCHEDULING_LOG_INTERRUPT: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(15);
pub const DXGK_INTERRUPT_GPU_ENGINE_TIMEOUT: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(16);
pub const DXGK_INTERRUPT_SUSPEND_CONTEXT_COMPLETED: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(17);
pub const DXGKQAITYPE_FRAMEBUFFERSAVESIZE: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(21);
pub const DXGKQAITYPE_HARDWARERESERVEDRANGES: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(22);
pub const DXGKQAITYPE_INTEGRATED_DISPLAY_DESCRIPTOR2: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(23);
pub const DXGKQAITYPE_NODEPERFDATA: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(24);
pub const DXGKQAITYPE_ADAPTERPERFDATA: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(25);
pub const DXGKQAITYPE_ADAPTERPERFDATA_CAPS: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(26);
pub const DXGKQAITYPE_GPUVERSION: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(27);
pub const KMT_DRIVERVERSION_WDDM_2_4: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(2400);
pub const KMTQAITYPE_QUERYREGISTRY: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(48);
pub const KMTQAITYPE_KMD_DRIVER_VERSION: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(49);
pub const KMTQAITYPE_BLOCKLIST_KERNEL: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(50);
pub const KMTQAITYPE_BLOCKLIST_RUNTIME: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(51);
pub const KMTQAITYPE_ADAPTERGUID_RENDER: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(52);
pub const KMTQAITYPE_ADAPTERADDRESS_RENDER: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(53);
pub const KMTQAITYPE_ADAPTERREGISTRYINFO_RENDER: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(54);
pub const KMTQAITYPE_CHECKDRIVERUPDATESTATUS_RENDER: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(55);
pub const KMTQAITYPE_DRIVERVERSION_RENDER: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(56);
pub const KMTQAITYPE_ADAPTERTYPE_RENDER: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(57);
pub const KMTQAITYPE_WDDM_1_2_CAPS_RENDER: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(58);
pub const KMTQAITYPE_WDDM_1_3_CAPS_RENDER: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(59);
pub const KMTQAITYPE_QUERY_ADAPTER_UNIQUE_GUID: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(60);
pub const KMTQAITYPE_NODEPERFDATA: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(61);
pub const KMTQAITYPE_ADAPTERPERFDATA: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(62);
pub const KMTQAITYPE_ADAPTERPERFDATA_CAPS: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(63);
pub const KMTQUITYPE_GPUVERSION: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(64);
pub const D3DKMT_ESCAPE_QUERY_IOMMU_STATUS: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(37);
pub const D3DKMT_QUERYSTATISTICS_PHYSICAL_ADAPTER: D3DKMT_QUERYSTATISTICS_TYPE = D3DKMT_QUERYSTATISTICS_TYPE(10);
/// Enumeration; `d3dukmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DDDI_QUERYREGISTRY_TYPE(pub i32);
unsafe impl Record for D3DDDI_QUERYREGISTRY_TYPE {}
pub const D3DDDI_QUERYREGISTRY_SERVICEKEY: D3DDDI_QUERYREGISTRY_TYPE = D3DDDI_QUERYREGISTRY_TYPE(0);
pub const D3DDDI_QUERYREGISTRY_ADAPTERKEY: D3DDDI_QUERYREGISTRY_TYPE = D3DDDI_QUERYREGISTRY_TYPE(1);
pub const D3DDDI_QUERYREGISTRY_DRIVERSTOREPATH: D3DDDI_QUERYREGISTRY_TYPE = D3DDDI_QUERYREGISTRY_TYPE(2);
pub const D3DDDI_QUERYREGISTRY_DRIVERIMAGEPATH: D3DDDI_QUERYREGISTRY_TYPE = D3DDDI_QUERYREGISTRY_TYPE(3);
pub const D3DDDI_QUERYREGISTRY_MAX: D3DDDI_QUERYREGISTRY_TYPE = D3DDDI_QUERYREGISTRY_TYPE(4);
/// Enumeration; `d3dukmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DDDI_QUERYREGISTRY_STATUS(pub i32);
unsafe impl Record for D3DDDI_QUERYREGISTRY_STATUS {}
pub const D3DDDI_QUERYREGISTRY_STATUS_SUCCESS: D3DDDI_QUERYREGISTRY_STATUS = D3DDDI_QUERYREGISTRY_STATUS(0);
pub const D3DDDI_QUERYREGISTRY_STATUS_BUFFER_OVERFLOW: D3DDDI_QUERYREGISTRY_STATUS = D3DDDI_QUERYREGISTRY_STATUS(1);
pub const D3DDDI_QUERYREGISTRY_STATUS_FAIL: D3DDDI_QUERYREGISTRY_STATUS = D3DDDI_QUERYREGISTRY_STATUS(2);
pub const D3DDDI_QUERYREGISTRY_STATUS_MAX: D3DDDI_QUERYREGISTRY_STATUS = D3DDDI_QUERYREGISTRY_STATUS(3);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_SCHEDULING_LOG_OPERATION(pub i32);
unsafe impl Record for DXGK_SCHEDULING_LOG_OPERATION {}
pub const DXGK_SCHEDULING_LOG_OPERATION_CONTEXT_STATE_CHANGE: DXGK_SCHEDULING_LOG_OPERATION = DXGK_SCHEDULING_LOG_OPERATION(0);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_SCHEDULING_LOG_CONTEXT_STATE(pub i32);
unsafe impl Record for DXGK_SCHEDULING_LOG_CONTEXT_STATE {}
pub const DXGK_SCHEDULING_LOG_CONTEXT_STATE_IDLE: DXGK_SCHEDULING_LOG_CONTEXT_STATE = DXGK_SCHEDULING_LOG_CONTEXT_STATE(0);
pub const DXGK_SCHEDULING_LOG_CONTEXT_STATE_RUNNING: DXGK_SCHEDULING_LOG_CONTEXT_STATE = DXGK_SCHEDULING_LOG_CONTEXT_STATE(1);
pub const DXGK_SCHEDULING_LOG_CONTEXT_STATE_READY: DXGK_SCHEDULING_LOG_CONTEXT_STATE = DXGK_SCHEDULING_LOG_CONTEXT_STATE(2);
pub const DXGK_SCHEDULING_LOG_CONTEXT_STATE_READY_STANDBY: DXGK_SCHEDULING_LOG_CONTEXT_STATE = DXGK_SCHEDULING_LOG_CONTEXT_STATE(3);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_SCHEDULING_PRIORITY_BAND(pub i32);
unsafe impl Record for DXGK_SCHEDULING_PRIORITY_BAND {}
pub const DXGK_SCHEDULING_PRIORITY_BAND_IDLE: DXGK_SCHEDULING_PRIORITY_BAND = DXGK_SCHEDULING_PRIORITY_BAND(0);
pub const DXGK_SCHEDULING_PRIORITY_BAND_NORMAL: DXGK_SCHEDULING_PRIORITY_BAND = DXGK_SCHEDULING_PRIORITY_BAND(1);
pub const DXGK_SCHEDULING_PRIORITY_BAND_FOCUS: DXGK_SCHEDULING_PRIORITY_BAND = DXGK_SCHEDULING_PRIORITY_BAND(2);
pub const DXGK_SCHEDULING_PRIORITY_BAND_REALTIME: DXGK_SCHEDULING_PRIORITY_BAND = DXGK_SCHEDULING_PRIORITY_BAND(3);
pub const DXGK_SCHEDULING_PRIORITY_BAND_COUNT: DXGK_SCHEDULING_PRIORITY_BAND = DXGK_SCHEDULING_PRIORITY_BAND(4);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_MEMORY_CACHING_TYPE(pub i32);
unsafe impl Record for DXGK_MEMORY_CACHING_TYPE {}
pub const DXGK_MEMORY_CACHING_TYPE_NON_CACHED: DXGK_MEMORY_CACHING_TYPE = DXGK_MEMORY_CACHING_TYPE(0);
pub const DXGK_MEMORY_CACHING_TYPE_CACHED: DXGK_MEMORY_CACHING_TYPE = DXGK_MEMORY_CACHING_TYPE(1);
pub const DXGK_MEMORY_CACHING_TYPE_WRITE_COMBINED: DXGK_MEMORY_CACHING_TYPE = DXGK_MEMORY_CACHING_TYPE(2);
/// `d3dkmthk.h`.
pub const DXGK_MAX_GPUVERSION_NAME_LENGTH: u32 = 0x20;
/// `dispmprt.h`.
pub const DXGK_DIAGCAT_NOTIFICATIONS_BIT: u32 = 0;
/// `dispmprt.h`.
pub const DXGK_DIAGCAT_NOTIFICATIONS_MASK: u32 = 1;
/// `dispmprt.h`.
pub const DXGK_DIAGCAT_BITCOUNT: u32 = 1;
/// `dispmprt.h`.
pub const DXGK_DIAG_NOTIFICATIONS_PSR_SW_BIT: u32 = 0;
/// `dispmprt.h`.
pub const DXGK_DIAG_NOTIFICATIONS_PSR_SW_MASK: u32 = 1;
/// `dispmprt.h`.
pub const DXGK_DIAG_NOTIFICATIONS_PSR_HW_BIT: u32 = 1;
/// `dispmprt.h`.
pub const DXGK_DIAG_NOTIFICATIONS_PSR_HW_MASK: u32 = 2;
/// `dispmprt.h`.
pub const DXGK_DIAG_NOTIFICATIONS_BITCOUNT: u32 = 2;
/// `dispmprt.h`.
pub type PDXGKRNL_INTERFACE = *mut DXGKRNL_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKDDI_START_DEVICE = Option<DXGKDDI_START_DEVICE>;
/// `dispmprt.h`.
pub type PDRIVER_INITIALIZATION_DATA = *mut DRIVER_INITIALIZATION_DATA;
/// `dispmprt.h`.
pub type PKMDDOD_INITIALIZATION_DATA = *mut KMDDOD_INITIALIZATION_DATA;
/// `d3dkmdt.h`.
pub type DXGKARG_CALIBRATEGPUCLOCK = DXGK_GPUCLOCKDATA;
/// `d3dkmdt.h`.
pub type PDXGK_MONITORLINKINFO_CAPABILITIES = *mut DXGK_MONITORLINKINFO_CAPABILITIES;
/// `d3dkmddi.h`.
pub type PDXGK_QUERYINTEGRATEDDISPLAYOUT = *mut DXGK_QUERYINTEGRATEDDISPLAYOUT;
/// `d3dkmddi.h`.
pub type PDXGK_QUERYINTEGRATEDDISPLAYOUT2 = *mut DXGK_QUERYINTEGRATEDDISPLAYOUT2;
/// `dispmprt.h`.
pub type PDXGKARG_QUERYDIAGNOSTICTYPESSUPPORT = *mut DXGKARG_QUERYDIAGNOSTICTYPESSUPPORT;
/// `dispmprt.h`.
pub type PDXGKARG_CONTROLDIAGNOSTICREPORTING = *mut DXGKARG_CONTROLDIAGNOSTICREPORTING;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_NOTIFY_INTERRUPT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_NOTIFY_INTERRUPT_DATA))>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_QUERYADAPTERINFO = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_QUERYADAPTERINFO = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_START_DEVICE = abi_fn!(fn(a0: PVOID, a1: PDXGK_START_INFO, a2: PDXGKRNL_INTERFACE, a3: *mut ULONG, a4: *mut ULONG) -> NTSTATUS);
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYSTATISTICS = Option<abi_fn!(fn(a0: *const D3DKMT_QUERYSTATISTICS) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CALIBRATEGPUCLOCK = abi_fn!(fn(a0: HANDLE, a1: UINT32, a2: UINT32, a3: *mut DXGKARG_CALIBRATEGPUCLOCK) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CALIBRATEGPUCLOCK = Option<abi_fn!(fn(a0: HANDLE, a1: UINT32, a2: UINT32, a3: *mut DXGKARG_CALIBRATEGPUCLOCK) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEPROCESS = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEPROCESS) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEPROCESS = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEPROCESS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYCLOCKCALIBRATION = Option<abi_fn!(fn(a0: *mut D3DKMT_QUERYCLOCKCALIBRATION) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_UPDATEMONITORLINKINFO = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_UPDATEMONITORLINKINFO) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_UPDATEMONITORLINKINFO = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_UPDATEMONITORLINKINFO) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETTIMINGSFROMVIDPN = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETTIMINGSFROMVIDPN) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETTIMINGSFROMVIDPN = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETTIMINGSFROMVIDPN) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETSCHEDULINGLOGBUFFER = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETSCHEDULINGLOGBUFFER) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETUPPRIORITYBANDS = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETUPPRIORITYBANDS) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_NOTIFYFOCUSPRESENT = abi_fn!(fn(a0: HANDLE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETCONTEXTSCHEDULINGPROPERTIES = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETCONTEXTSCHEDULINGPROPERTIES) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SUSPENDCONTEXT = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUSPENDCONTEXT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_RESUMECONTEXT = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_RESUMECONTEXT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIRTUALMACHINEDATA = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIRTUALMACHINEDATA) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_ALLOCATECONTIGUOUSMEMORY = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_ALLOCATECONTIGUOUSMEMORY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_FREECONTIGUOUSMEMORY = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARGCB_FREECONTIGUOUSMEMORY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_ALLOCATEPAGESFORMDL = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_ALLOCATEPAGESFORMDL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_FREEPAGESFROMMDL = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARGCB_FREEPAGESFROMMDL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_MAPMDLTOIOMMU = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_MAPMDLTOIOMMU) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_UNMAPMDLFROMIOMMU = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARGCB_UNMAPMDLFROMIOMMU))>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_PINFRAMEBUFFERFORSAVE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_PINFRAMEBUFFERFORSAVE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_UNPINFRAMEBUFFERFORSAVE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARGCB_UNPINFRAMEBUFFERFORSAVE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_MAPFRAMEBUFFERPOINTER = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_MAPFRAMEBUFFERPOINTER) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_UNMAPFRAMEBUFFERPOINTER = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARGCB_UNMAPFRAMEBUFFERPOINTER) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_BEGINEXCLUSIVEACCESS = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BEGINEXCLUSIVEACCESS) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_ENDEXCLUSIVEACCESS = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_ENDEXCLUSIVEACCESS) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_RESUMEHWENGINE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RESUMEHWENGINE) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETSCHEDULINGLOGBUFFER = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETSCHEDULINGLOGBUFFER) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETUPPRIORITYBANDS = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETUPPRIORITYBANDS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_NOTIFYFOCUSPRESENT = Option<abi_fn!(fn(a0: HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETCONTEXTSCHEDULINGPROPERTIES = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETCONTEXTSCHEDULINGPROPERTIES) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SUSPENDCONTEXT = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUSPENDCONTEXT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_RESUMECONTEXT = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_RESUMECONTEXT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIRTUALMACHINEDATA = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIRTUALMACHINEDATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_BEGINEXCLUSIVEACCESS = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BEGINEXCLUSIVEACCESS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_ENDEXCLUSIVEACCESS = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_ENDEXCLUSIVEACCESS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_RESUMEHWENGINE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RESUMEHWENGINE) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKCB_REPORT_DIAGNOSTIC = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGK_DIAGNOSTIC_HEADER) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_QUERYDIAGNOSTICTYPESSUPPORT = abi_fn!(fn(a0: PVOID, a1: PDXGKARG_QUERYDIAGNOSTICTYPESSUPPORT) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_CONTROLDIAGNOSTICREPORTING = abi_fn!(fn(a0: PVOID, a1: PDXGKARG_CONTROLDIAGNOSTICREPORTING) -> NTSTATUS);
/// Pointer to a function; `dispmprt.h`.
pub type PDXGKDDI_QUERYDIAGNOSTICTYPESSUPPORT = Option<abi_fn!(fn(a0: PVOID, a1: PDXGKARG_QUERYDIAGNOSTICTYPESSUPPORT) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type PDXGKDDI_CONTROLDIAGNOSTICREPORTING = Option<abi_fn!(fn(a0: PVOID, a1: PDXGKARG_CONTROLDIAGNOSTICREPORTING) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEHWQUEUE = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEHWQUEUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_DESTROYHWQUEUE = Option<abi_fn!(fn(a0: *const D3DKMT_DESTROYHWQUEUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SUBMITCOMMANDTOHWQUEUE = Option<abi_fn!(fn(a0: *const D3DKMT_SUBMITCOMMANDTOHWQUEUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SUBMITWAITFORSYNCOBJECTSTOHWQUEUE = Option<abi_fn!(fn(a0: *const D3DKMT_SUBMITWAITFORSYNCOBJECTSTOHWQUEUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SUBMITSIGNALSYNCOBJECTSTOHWQUEUE = Option<abi_fn!(fn(a0: *const D3DKMT_SUBMITSIGNALSYNCOBJECTSTOHWQUEUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SUBMITPRESENTBLTTOHWQUEUE = Option<abi_fn!(fn(a0: *const D3DKMT_SUBMITPRESENTBLTTOHWQUEUE) -> NTSTATUS)>;
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaCompleted {
    pub SubmissionFenceId: UINT,
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaCompleted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPreempted {
    pub PreemptionFenceId: UINT,
    pub LastCompletedFenceId: UINT,
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPreempted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaFaulted {
    pub FaultedFenceId: UINT,
    pub Status: NTSTATUS,
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaFaulted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsync {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub PhysicalAddress: PHYSICAL_ADDRESS,
    pub PhysicalAdapterMask: UINT,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsync {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_DisplayOnlyVsync {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_DisplayOnlyVsync {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub PhysicalAdapterMask: UINT,
    pub MultiPlaneOverlayVsyncInfoCount: UINT,
    pub pMultiPlaneOverlayVsyncInfo: *mut DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_MiracastEncodeChunkCompleted {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub ChunkInfo: DXGK_MIRACAST_CHUNK_INFO,
    pub pPrivateDriverData: PVOID,
    pub PrivateDataDriverSize: UINT,
    pub Status: NTSTATUS,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_MiracastEncodeChunkCompleted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPageFaulted {
    pub FaultedFenceId: UINT,
    pub FaultedPrimitiveAPISequenceNumber: UINT64,
    pub FaultedPipelineStage: DXGK_RENDER_PIPELINE_STAGE,
    pub FaultedBindTableEntry: UINT,
    pub PageFaultFlags: DXGK_PAGE_FAULT_FLAGS,
    pub FaultedVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
    pub PageTableLevel: UINT,
    pub FaultErrorCode: DXGK_FAULT_ERROR_CODE,
    pub FaultedProcessHandle: HANDLE,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPageFaulted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay2 {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub PhysicalAdapterMask: UINT,
    pub MultiPlaneOverlayVsyncInfoCount: UINT,
    pub pMultiPlaneOverlayVsyncInfo: *mut DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO2,
    pub GpuFrequency: ULONGLONG,
    pub GpuClockCounter: ULONGLONG,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay2 {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_MonitoredFenceSignaled {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_MonitoredFenceSignaled {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_HwContextListSwitchCompleted {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
    pub ContextSwitchFence: UINT64,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_HwContextListSwitchCompleted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARGCB_NOTIFY_INTERRUPT_DATA_HwQueuePageFaulted_0 {
    pub FaultedHwQueue: HANDLE,
    pub FaultedHwContext: HANDLE,
    pub FaultedProcessHandle: HANDLE,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_HwQueuePageFaulted_0 {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_HwQueuePageFaulted {
    pub FaultedFenceId: UINT64,
    pub FaultedVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub FaultedPrimitiveAPISequenceNumber: UINT64,
    pub Anonymous: DXGKARGCB_NOTIFY_INTERRUPT_DATA_HwQueuePageFaulted_0,
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
    pub FaultedPipelineStage: DXGK_RENDER_PIPELINE_STAGE,
    pub FaultedBindTableEntry: UINT,
    pub PageFaultFlags: DXGK_PAGE_FAULT_FLAGS,
    pub PageTableLevel: UINT,
    pub FaultErrorCode: DXGK_FAULT_ERROR_CODE,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_HwQueuePageFaulted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_PeriodicMonitoredFenceSignaled {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub NotificationID: UINT,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_PeriodicMonitoredFenceSignaled {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_SchedulingLogInterrupt {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_SchedulingLogInterrupt {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_GpuEngineTimeout {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_GpuEngineTimeout {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_SuspendContextCompleted {
    pub hContext: HANDLE,
    pub ContextSuspendFence: UINT64,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_SuspendContextCompleted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_Reserved {
    pub Reserved: [UINT; 16],
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_Reserved {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARGCB_NOTIFY_INTERRUPT_DATA_0 {
    pub DmaCompleted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaCompleted,
    pub DmaPreempted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPreempted,
    pub DmaFaulted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaFaulted,
    pub CrtcVsync: DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsync,
    pub DisplayOnlyVsync: DXGKARGCB_NOTIFY_INTERRUPT_DATA_DisplayOnlyVsync,
    pub CrtcVsyncWithMultiPlaneOverlay: DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay,
    pub DisplayOnlyPresentProgress: DXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS,
    pub MiracastEncodeChunkCompleted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_MiracastEncodeChunkCompleted,
    pub DmaPageFaulted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPageFaulted,
    pub CrtcVsyncWithMultiPlaneOverlay2: DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay2,
    pub MonitoredFenceSignaled: DXGKARGCB_NOTIFY_INTERRUPT_DATA_MonitoredFenceSignaled,
    pub HwContextListSwitchCompleted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_HwContextListSwitchCompleted,
    pub HwQueuePageFaulted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_HwQueuePageFaulted,
    pub PeriodicMonitoredFenceSignaled: DXGKARGCB_NOTIFY_INTERRUPT_DATA_PeriodicMonitoredFenceSignaled,
    pub SchedulingLogInterrupt: DXGKARGCB_NOTIFY_INTERRUPT_DATA_SchedulingLogInterrupt,
    pub GpuEngineTimeout: DXGKARGCB_NOTIFY_INTERRUPT_DATA_GpuEngineTimeout,
    pub SuspendContextCompleted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_SuspendContextCompleted,
    pub Reserved: DXGKARGCB_NOTIFY_INTERRUPT_DATA_Reserved,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_0 {}
/// 80 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA {
    pub InterruptType: DXGK_INTERRUPT_TYPE,
    pub Anonymous: DXGKARGCB_NOTIFY_INTERRUPT_DATA_0,
    pub Flags: DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIDMMCAPS {
    pub Value: u32,
    pub PagingNode: UINT,
}
unsafe impl Record for DXGK_VIDMMCAPS {}
impl DXGK_VIDMMCAPS {
    /// Bit 0.
    pub const fn OutOfOrderLock(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_OutOfOrderLock(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn DedicatedPagingEngine(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_DedicatedPagingEngine(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn PagingEngineCanSwizzle(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_PagingEngineCanSwizzle(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn SectionBackedPrimary(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_SectionBackedPrimary(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn CrossAdapterResource(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_CrossAdapterResource(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn VirtualAddressingSupported(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_VirtualAddressingSupported(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn GpuMmuSupported(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_GpuMmuSupported(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn IoMmuSupported(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_IoMmuSupported(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn ReplicateGdiContent(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_ReplicateGdiContent(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn NonCpuVisiblePrimary(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_NonCpuVisiblePrimary(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn ParavirtualizationSupported(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_ParavirtualizationSupported(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn IoMmuSecureModeSupported(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_IoMmuSecureModeSupported(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bit 12.
    pub const fn DisableSelfRefreshVRAMInS3(&self) -> bool { self.Value & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_DisableSelfRefreshVRAMInS3(&mut self, value: bool) { self.Value = (self.Value & !0x1000) | ((value as u32) << 12); }
    /// Bits 13 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 13) & 0x7ffff }
    /// Sets bits 13 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffe000) | ((value & 0x7ffff) << 13); }
}
/// Part of [`DXGK_DRIVERCAPS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_DRIVERCAPS_0 {
    pub GammaRampCaps: DXGK_GAMMARAMPCAPS,
    pub ColorTransformCaps: DXGK_COLORTRANSFORMCAPS,
}
unsafe impl Record for DXGK_DRIVERCAPS_0 {}
/// Part of [`DXGK_DRIVERCAPS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DRIVERCAPS_MiscCaps {
    pub Value: u32,
}
unsafe impl Record for DXGK_DRIVERCAPS_MiscCaps {}
impl DXGK_DRIVERCAPS_MiscCaps {
    /// Bit 0.
    pub const fn SupportContextlessPresent(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SupportContextlessPresent(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn Detachable(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_Detachable(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 584 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DRIVERCAPS {
    pub HighestAcceptableAddress: PHYSICAL_ADDRESS,
    pub MaxAllocationListSlotId: UINT,
    pub ApertureSegmentCommitLimit: SIZE_T,
    pub MaxPointerWidth: UINT,
    pub MaxPointerHeight: UINT,
    pub PointerCaps: DXGK_POINTERFLAGS,
    pub InterruptMessageNumber: UINT,
    pub NumberOfSwizzlingRanges: UINT,
    pub MaxOverlays: UINT,
    pub Anonymous: DXGK_DRIVERCAPS_0,
    pub PresentationCaps: DXGK_PRESENTATIONCAPS,
    pub MaxQueuedFlipOnVSync: UINT,
    pub FlipCaps: DXGK_FLIPCAPS,
    pub SchedulingCaps: DXGK_VIDSCHCAPS,
    pub MemoryManagementCaps: DXGK_VIDMMCAPS,
    pub GpuEngineTopology: DXGK_GPUENGINETOPOLOGY,
    pub WDDMVersion: DXGK_WDDMVERSION,
    pub Reserved: DXGK_VIRTUALADDRESSCAPS_DEPRECATED,
    pub Reserved1: DXGK_DMABUFFERCAPS_DEPRECATED,
    pub PreemptionCaps: D3DKMDT_PREEMPTION_CAPS,
    pub SupportNonVGA: BOOLEAN,
    pub SupportSmoothRotation: BOOLEAN,
    pub SupportPerEngineTDR: BOOLEAN,
    pub SupportDirectFlip: BOOLEAN,
    pub SupportMultiPlaneOverlay: BOOLEAN,
    pub SupportRuntimePowerManagement: BOOLEAN,
    pub SupportSurpriseRemovalInHibernation: BOOLEAN,
    pub HybridDiscrete: BOOLEAN,
    pub MaxOverlayPlanes: UINT,
    pub HybridIntegrated: BOOLEAN,
    pub InternalGpuVirtualAddressRangeStart: D3DGPU_VIRTUAL_ADDRESS,
    pub InternalGpuVirtualAddressRangeEnd: D3DGPU_VIRTUAL_ADDRESS,
    pub SupportSurpriseRemoval: BOOLEAN,
    pub SupportMultiPlaneOverlayImmediateFlip: BOOLEAN,
    pub CursorScaledWithMultiPlaneOverlayPlane0: BOOLEAN,
    pub HybridAcpiChainingRequired: BOOLEAN,
    pub MaxQueuedMultiPlaneOverlayFlipVSync: UINT,
    pub MiscCaps: DXGK_DRIVERCAPS_MiscCaps,
}
unsafe impl Record for DXGK_DRIVERCAPS {}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYADAPTERINFO {
    pub Type: DXGK_QUERYADAPTERINFOTYPE,
    pub pInputData: *mut c_void,
    pub InputDataSize: UINT,
    pub pOutputData: *mut c_void,
    pub OutputDataSize: UINT,
    pub Flags: DXGK_QUERYADAPTERINFOFLAGS,
    pub hKmdProcessHandle: HANDLE,
}
unsafe impl Record for DXGKARG_QUERYADAPTERINFO {}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_INTERFACESPECIFICDATA {
    pub hAdapter: HANDLE,
    pub pfnGetHandleDataCb: DXGKCB_GETHANDLEDATA,
    pub pfnGetHandleParentCb: DXGKCB_GETHANDLEPARENT,
    pub pfnEnumHandleChildrenCb: DXGKCB_ENUMHANDLECHILDREN,
    pub pfnNotifyInterruptCb: DXGKCB_NOTIFY_INTERRUPT,
    pub pfnNotifyDpcCb: DXGKCB_NOTIFY_DPC,
    pub pfnQueryVidPnInterfaceCb: DXGKCB_QUERYVIDPNINTERFACE,
    pub pfnGetCaptureAddressCb: DXGKCB_GETCAPTUREADDRESS,
}
unsafe impl Record for DXGK_INTERFACESPECIFICDATA {}
/// 456 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKRNL_INTERFACE {
    pub Size: ULONG,
    pub Version: ULONG,
    pub DeviceHandle: HANDLE,
    pub DxgkCbEvalAcpiMethod: DXGKCB_EVAL_ACPI_METHOD,
    pub DxgkCbGetDeviceInformation: DXGKCB_GET_DEVICE_INFORMATION,
    pub DxgkCbIndicateChildStatus: DXGKCB_INDICATE_CHILD_STATUS,
    pub DxgkCbMapMemory: DXGKCB_MAP_MEMORY,
    pub DxgkCbQueueDpc: DXGKCB_QUEUE_DPC,
    pub DxgkCbQueryServices: DXGKCB_QUERY_SERVICES,
    pub DxgkCbReadDeviceSpace: DXGKCB_READ_DEVICE_SPACE,
    pub DxgkCbSynchronizeExecution: DXGKCB_SYNCHRONIZE_EXECUTION,
    pub DxgkCbUnmapMemory: DXGKCB_UNMAP_MEMORY,
    pub DxgkCbWriteDeviceSpace: DXGKCB_WRITE_DEVICE_SPACE,
    pub DxgkCbIsDevicePresent: DXGKCB_IS_DEVICE_PRESENT,
    pub DxgkCbGetHandleData: DXGKCB_GETHANDLEDATA,
    pub DxgkCbGetHandleParent: DXGKCB_GETHANDLEPARENT,
    pub DxgkCbEnumHandleChildren: DXGKCB_ENUMHANDLECHILDREN,
    pub DxgkCbNotifyInterrupt: DXGKCB_NOTIFY_INTERRUPT,
    pub DxgkCbNotifyDpc: DXGKCB_NOTIFY_DPC,
    pub DxgkCbQueryVidPnInterface: DXGKCB_QUERYVIDPNINTERFACE,
    pub DxgkCbQueryMonitorInterface: DXGKCB_QUERYMONITORINTERFACE,
    pub DxgkCbGetCaptureAddress: DXGKCB_GETCAPTUREADDRESS,
    pub DxgkCbLogEtwEvent: DXGKCB_LOG_ETW_EVENT,
    pub DxgkCbExcludeAdapterAccess: DXGKCB_EXCLUDE_ADAPTER_ACCESS,
    pub DxgkCbCreateContextAllocation: DXGKCB_CREATECONTEXTALLOCATION,
    pub DxgkCbDestroyContextAllocation: DXGKCB_DESTROYCONTEXTALLOCATION,
    pub DxgkCbSetPowerComponentActive: DXGKCB_SETPOWERCOMPONENTACTIVE,
    pub DxgkCbSetPowerComponentIdle: DXGKCB_SETPOWERCOMPONENTIDLE,
    pub DxgkCbAcquirePostDisplayOwnership: DXGKCB_ACQUIRE_POST_DISPLAY_OWNERSHIP,
    pub DxgkCbPowerRuntimeControlRequest: DXGKCB_POWERRUNTIMECONTROLREQUEST,
    pub DxgkCbSetPowerComponentLatency: DXGKCB_SETPOWERCOMPONENTLATENCY,
    pub DxgkCbSetPowerComponentResidency: DXGKCB_SETPOWERCOMPONENTRESIDENCY,
    pub DxgkCbCompleteFStateTransition: DXGKCB_COMPLETEFSTATETRANSITION,
    pub DxgkCbCompletePStateTransition: DXGKCB_COMPLETEPSTATETRANSITION,
    pub DxgkCbMapContextAllocation: DXGKCB_MAPCONTEXTALLOCATION,
    pub DxgkCbUpdateContextAllocation: DXGKCB_UPDATECONTEXTALLOCATION,
    pub DxgkCbReserveGpuVirtualAddressRange: DXGKCB_RESERVEGPUVIRTUALADDRESSRANGE,
    pub DxgkCbAcquireHandleData: DXGKCB_ACQUIREHANDLEDATA,
    pub DxgkCbReleaseHandleData: DXGKCB_RELEASEHANDLEDATA,
    pub DxgkCbHardwareContentProtectionTeardown: DXGKCB_HARDWARECONTENTPROTECTIONTEARDOWN,
    pub DxgkCbMultiPlaneOverlayDisabled: DXGKCB_MULTIPLANEOVERLAYDISABLED,
    pub DxgkCbMitigatedRangeUpdate: DXGKCB_DXGKCB_MITIGATEDRANGEUPDATE,
    pub DxgkCbInvalidateHwContext: DXGKCB_INVALIDATEHWCONTEXT,
    pub DxgkCbIndicateConnectorChange: DXGKCB_INDICATE_CONNECTOR_CHANGE,
    pub DxgkCbUnblockUEFIFrameBufferRanges: DXGKCB_UNBLOCKUEFIFRAMEBUFFERRANGES,
    pub DxgkCbAcquirePostDisplayOwnership2: DXGKCB_ACQUIRE_POST_DISPLAY_OWNERSHIP2,
    pub DxgkCbSetProtectedSessionStatus: DXGKCB_SETPROTECTEDSESSIONSTATUS,
    pub DxgkCbAllocateContiguousMemory: DXGKCB_ALLOCATECONTIGUOUSMEMORY,
    pub DxgkCbFreeContiguousMemory: DXGKCB_FREECONTIGUOUSMEMORY,
    pub DxgkCbAllocatePagesForMdl: DXGKCB_ALLOCATEPAGESFORMDL,
    pub DxgkCbFreePagesFromMdl: DXGKCB_FREEPAGESFROMMDL,
    pub DxgkCbPinFrameBufferForSave: DXGKCB_PINFRAMEBUFFERFORSAVE,
    pub DxgkCbUnpinFrameBufferForSave: DXGKCB_UNPINFRAMEBUFFERFORSAVE,
    pub DxgkCbMapFrameBufferPointer: DXGKCB_MAPFRAMEBUFFERPOINTER,
    pub DxgkCbUnmapFrameBufferPointer: DXGKCB_UNMAPFRAMEBUFFERPOINTER,
    pub DxgkCbMapMdlToIoMmu: DXGKCB_MAPMDLTOIOMMU,
    pub DxgkCbUnmapMdlFromIoMmu: DXGKCB_UNMAPMDLFROMIOMMU,
    pub DxgkCbReportDiagnostic: DXGKCB_REPORT_DIAGNOSTIC,
}
unsafe impl Record for DXGKRNL_INTERFACE {}
/// 1152 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRIVER_INITIALIZATION_DATA {
    pub Version: ULONG,
    pub DxgkDdiAddDevice: PDXGKDDI_ADD_DEVICE,
    pub DxgkDdiStartDevice: PDXGKDDI_START_DEVICE,
    pub DxgkDdiStopDevice: PDXGKDDI_STOP_DEVICE,
    pub DxgkDdiRemoveDevice: PDXGKDDI_REMOVE_DEVICE,
    pub DxgkDdiDispatchIoRequest: PDXGKDDI_DISPATCH_IO_REQUEST,
    pub DxgkDdiInterruptRoutine: PDXGKDDI_INTERRUPT_ROUTINE,
    pub DxgkDdiDpcRoutine: PDXGKDDI_DPC_ROUTINE,
    pub DxgkDdiQueryChildRelations: PDXGKDDI_QUERY_CHILD_RELATIONS,
    pub DxgkDdiQueryChildStatus: PDXGKDDI_QUERY_CHILD_STATUS,
    pub DxgkDdiQueryDeviceDescriptor: PDXGKDDI_QUERY_DEVICE_DESCRIPTOR,
    pub DxgkDdiSetPowerState: PDXGKDDI_SET_POWER_STATE,
    pub DxgkDdiNotifyAcpiEvent: PDXGKDDI_NOTIFY_ACPI_EVENT,
    pub DxgkDdiResetDevice: PDXGKDDI_RESET_DEVICE,
    pub DxgkDdiUnload: PDXGKDDI_UNLOAD,
    pub DxgkDdiQueryInterface: PDXGKDDI_QUERY_INTERFACE,
    pub DxgkDdiControlEtwLogging: PDXGKDDI_CONTROL_ETW_LOGGING,
    pub DxgkDdiQueryAdapterInfo: PDXGKDDI_QUERYADAPTERINFO,
    pub DxgkDdiCreateDevice: PDXGKDDI_CREATEDEVICE,
    pub DxgkDdiCreateAllocation: PDXGKDDI_CREATEALLOCATION,
    pub DxgkDdiDestroyAllocation: PDXGKDDI_DESTROYALLOCATION,
    pub DxgkDdiDescribeAllocation: PDXGKDDI_DESCRIBEALLOCATION,
    pub DxgkDdiGetStandardAllocationDriverData: PDXGKDDI_GETSTANDARDALLOCATIONDRIVERDATA,
    pub DxgkDdiAcquireSwizzlingRange: PDXGKDDI_ACQUIRESWIZZLINGRANGE,
    pub DxgkDdiReleaseSwizzlingRange: PDXGKDDI_RELEASESWIZZLINGRANGE,
    pub DxgkDdiPatch: PDXGKDDI_PATCH,
    pub DxgkDdiSubmitCommand: PDXGKDDI_SUBMITCOMMAND,
    pub DxgkDdiPreemptCommand: PDXGKDDI_PREEMPTCOMMAND,
    pub DxgkDdiBuildPagingBuffer: PDXGKDDI_BUILDPAGINGBUFFER,
    pub DxgkDdiSetPalette: PDXGKDDI_SETPALETTE,
    pub DxgkDdiSetPointerPosition: PDXGKDDI_SETPOINTERPOSITION,
    pub DxgkDdiSetPointerShape: PDXGKDDI_SETPOINTERSHAPE,
    pub DxgkDdiResetFromTimeout: PDXGKDDI_RESETFROMTIMEOUT,
    pub DxgkDdiRestartFromTimeout: PDXGKDDI_RESTARTFROMTIMEOUT,
    pub DxgkDdiEscape: PDXGKDDI_ESCAPE,
    pub DxgkDdiCollectDbgInfo: PDXGKDDI_COLLECTDBGINFO,
    pub DxgkDdiQueryCurrentFence: PDXGKDDI_QUERYCURRENTFENCE,
    pub DxgkDdiIsSupportedVidPn: PDXGKDDI_ISSUPPORTEDVIDPN,
    pub DxgkDdiRecommendFunctionalVidPn: PDXGKDDI_RECOMMENDFUNCTIONALVIDPN,
    pub DxgkDdiEnumVidPnCofuncModality: PDXGKDDI_ENUMVIDPNCOFUNCMODALITY,
    pub DxgkDdiSetVidPnSourceAddress: PDXGKDDI_SETVIDPNSOURCEADDRESS,
    pub DxgkDdiSetVidPnSourceVisibility: PDXGKDDI_SETVIDPNSOURCEVISIBILITY,
    pub DxgkDdiCommitVidPn: PDXGKDDI_COMMITVIDPN,
    pub DxgkDdiUpdateActiveVidPnPresentPath: PDXGKDDI_UPDATEACTIVEVIDPNPRESENTPATH,
    pub DxgkDdiRecommendMonitorModes: PDXGKDDI_RECOMMENDMONITORMODES,
    pub DxgkDdiRecommendVidPnTopology: PDXGKDDI_RECOMMENDVIDPNTOPOLOGY,
    pub DxgkDdiGetScanLine: PDXGKDDI_GETSCANLINE,
    pub DxgkDdiStopCapture: PDXGKDDI_STOPCAPTURE,
    pub DxgkDdiControlInterrupt: PDXGKDDI_CONTROLINTERRUPT,
    pub DxgkDdiCreateOverlay: PDXGKDDI_CREATEOVERLAY,
    pub DxgkDdiDestroyDevice: PDXGKDDI_DESTROYDEVICE,
    pub DxgkDdiOpenAllocation: PDXGKDDI_OPENALLOCATIONINFO,
    pub DxgkDdiCloseAllocation: PDXGKDDI_CLOSEALLOCATION,
    pub DxgkDdiRender: PDXGKDDI_RENDER,
    pub DxgkDdiPresent: PDXGKDDI_PRESENT,
    pub DxgkDdiUpdateOverlay: PDXGKDDI_UPDATEOVERLAY,
    pub DxgkDdiFlipOverlay: PDXGKDDI_FLIPOVERLAY,
    pub DxgkDdiDestroyOverlay: PDXGKDDI_DESTROYOVERLAY,
    pub DxgkDdiCreateContext: PDXGKDDI_CREATECONTEXT,
    pub DxgkDdiDestroyContext: PDXGKDDI_DESTROYCONTEXT,
    pub DxgkDdiLinkDevice: PDXGKDDI_LINK_DEVICE,
    pub DxgkDdiSetDisplayPrivateDriverFormat: PDXGKDDI_SETDISPLAYPRIVATEDRIVERFORMAT,
    pub DxgkDdiDescribePageTable: PVOID,
    pub DxgkDdiUpdatePageTable: PVOID,
    pub DxgkDdiUpdatePageDirectory: PVOID,
    pub DxgkDdiMovePageDirectory: PVOID,
    pub DxgkDdiSubmitRender: PVOID,
    pub DxgkDdiCreateAllocation2: PVOID,
    pub DxgkDdiRenderKm: PDXGKDDI_RENDER,
    pub Reserved: *mut c_void,
    pub DxgkDdiQueryVidPnHWCapability: PDXGKDDI_QUERYVIDPNHWCAPABILITY,
    pub DxgkDdiSetPowerComponentFState: PDXGKDDISETPOWERCOMPONENTFSTATE,
    pub DxgkDdiQueryDependentEngineGroup: PDXGKDDI_QUERYDEPENDENTENGINEGROUP,
    pub DxgkDdiQueryEngineStatus: PDXGKDDI_QUERYENGINESTATUS,
    pub DxgkDdiResetEngine: PDXGKDDI_RESETENGINE,
    pub DxgkDdiStopDeviceAndReleasePostDisplayOwnership: PDXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP,
    pub DxgkDdiSystemDisplayEnable: PDXGKDDI_SYSTEM_DISPLAY_ENABLE,
    pub DxgkDdiSystemDisplayWrite: PDXGKDDI_SYSTEM_DISPLAY_WRITE,
    pub DxgkDdiCancelCommand: PDXGKDDI_CANCELCOMMAND,
    pub DxgkDdiGetChildContainerId: PDXGKDDI_GET_CHILD_CONTAINER_ID,
    pub DxgkDdiPowerRuntimeControlRequest: PDXGKDDIPOWERRUNTIMECONTROLREQUEST,
    pub DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay: PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY,
    pub DxgkDdiNotifySurpriseRemoval: PDXGKDDI_NOTIFY_SURPRISE_REMOVAL,
    pub DxgkDdiGetNodeMetadata: PDXGKDDI_GETNODEMETADATA,
    pub DxgkDdiSetPowerPState: PDXGKDDISETPOWERPSTATE,
    pub DxgkDdiControlInterrupt2: PDXGKDDI_CONTROLINTERRUPT2,
    pub DxgkDdiCheckMultiPlaneOverlaySupport: PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT,
    pub DxgkDdiCalibrateGpuClock: PDXGKDDI_CALIBRATEGPUCLOCK,
    pub DxgkDdiFormatHistoryBuffer: PDXGKDDI_FORMATHISTORYBUFFER,
    pub DxgkDdiRenderGdi: PDXGKDDI_RENDERGDI,
    pub DxgkDdiSubmitCommandVirtual: PDXGKDDI_SUBMITCOMMANDVIRTUAL,
    pub DxgkDdiSetRootPageTable: PDXGKDDI_SETROOTPAGETABLE,
    pub DxgkDdiGetRootPageTableSize: PDXGKDDI_GETROOTPAGETABLESIZE,
    pub DxgkDdiMapCpuHostAperture: PDXGKDDI_MAPCPUHOSTAPERTURE,
    pub DxgkDdiUnmapCpuHostAperture: PDXGKDDI_UNMAPCPUHOSTAPERTURE,
    pub DxgkDdiCheckMultiPlaneOverlaySupport2: PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT2,
    pub DxgkDdiCreateProcess: PDXGKDDI_CREATEPROCESS,
    pub DxgkDdiDestroyProcess: PDXGKDDI_DESTROYPROCESS,
    pub DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay2: PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2,
    pub Reserved1: *mut c_void,
    pub Reserved2: *mut c_void,
    pub DxgkDdiPowerRuntimeSetDeviceHandle: PDXGKDDI_POWERRUNTIMESETDEVICEHANDLE,
    pub DxgkDdiSetStablePowerState: PDXGKDDI_SETSTABLEPOWERSTATE,
    pub DxgkDdiSetVideoProtectedRegion: PDXGKDDI_SETVIDEOPROTECTEDREGION,
    pub DxgkDdiCheckMultiPlaneOverlaySupport3: PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT3,
    pub DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay3: PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3,
    pub DxgkDdiPostMultiPlaneOverlayPresent: PDXGKDDI_POSTMULTIPLANEOVERLAYPRESENT,
    pub DxgkDdiValidateUpdateAllocationProperty: PDXGKDDI_VALIDATEUPDATEALLOCATIONPROPERTY,
    pub DxgkDdiControlModeBehavior: PDXGKDDI_CONTROLMODEBEHAVIOR,
    pub DxgkDdiUpdateMonitorLinkInfo: PDXGKDDI_UPDATEMONITORLINKINFO,
    pub DxgkDdiCreateHwContext: PDXGKDDI_CREATEHWCONTEXT,
    pub DxgkDdiDestroyHwContext: PDXGKDDI_DESTROYHWCONTEXT,
    pub DxgkDdiCreateHwQueue: PDXGKDDI_CREATEHWQUEUE,
    pub DxgkDdiDestroyHwQueue: PDXGKDDI_DESTROYHWQUEUE,
    pub DxgkDdiSubmitCommandToHwQueue: PDXGKDDI_SUBMITCOMMANDTOHWQUEUE,
    pub DxgkDdiSwitchToHwContextList: PDXGKDDI_SWITCHTOHWCONTEXTLIST,
    pub DxgkDdiResetHwEngine: PDXGKDDI_RESETHWENGINE,
    pub DxgkDdiCreatePeriodicFrameNotification: PDXGKDDI_CREATEPERIODICFRAMENOTIFICATION,
    pub DxgkDdiDestroyPeriodicFrameNotification: PDXGKDDI_DESTROYPERIODICFRAMENOTIFICATION,
    pub DxgkDdiSetTimingsFromVidPn: PDXGKDDI_SETTIMINGSFROMVIDPN,
    pub DxgkDdiSetTargetGamma: PDXGKDDI_SETTARGETGAMMA,
    pub DxgkDdiSetTargetContentType: PDXGKDDI_SETTARGETCONTENTTYPE,
    pub DxgkDdiSetTargetAnalogCopyProtection: PDXGKDDI_SETTARGETANALOGCOPYPROTECTION,
    pub DxgkDdiSetTargetAdjustedColorimetry: PDXGKDDI_SETTARGETADJUSTEDCOLORIMETRY,
    pub DxgkDdiDisplayDetectControl: PDXGKDDI_DISPLAYDETECTCONTROL,
    pub DxgkDdiQueryConnectionChange: PDXGKDDI_QUERYCONNECTIONCHANGE,
    pub DxgkDdiExchangePreStartInfo: PDXGKDDI_EXCHANGEPRESTARTINFO,
    pub DxgkDdiGetMultiPlaneOverlayCaps: PDXGKDDI_GETMULTIPLANEOVERLAYCAPS,
    pub DxgkDdiGetPostCompositionCaps: PDXGKDDI_GETPOSTCOMPOSITIONCAPS,
    pub DxgkDdiUpdateHwContextState: PDXGKDDI_UPDATEHWCONTEXTSTATE,
    pub DxgkDdiCreateProtectedSession: PDXGKDDI_CREATEPROTECTEDSESSION,
    pub DxgkDdiDestroyProtectedSession: PDXGKDDI_DESTROYPROTECTEDSESSION,
    pub DxgkDdiSetSchedulingLogBuffer: PDXGKDDI_SETSCHEDULINGLOGBUFFER,
    pub DxgkDdiSetupPriorityBands: PDXGKDDI_SETUPPRIORITYBANDS,
    pub DxgkDdiNotifyFocusPresent: PDXGKDDI_NOTIFYFOCUSPRESENT,
    pub DxgkDdiSetContextSchedulingProperties: PDXGKDDI_SETCONTEXTSCHEDULINGPROPERTIES,
    pub DxgkDdiSuspendContext: PDXGKDDI_SUSPENDCONTEXT,
    pub DxgkDdiResumeContext: PDXGKDDI_RESUMECONTEXT,
    pub DxgkDdiSetVirtualMachineData: PDXGKDDI_SETVIRTUALMACHINEDATA,
    pub DxgkDdiBeginExclusiveAccess: PDXGKDDI_BEGINEXCLUSIVEACCESS,
    pub DxgkDdiEndExclusiveAccess: PDXGKDDI_ENDEXCLUSIVEACCESS,
    pub DxgkDdiQueryDiagnosticTypesSupport: PDXGKDDI_QUERYDIAGNOSTICTYPESSUPPORT,
    pub DxgkDdiControlDiagnosticReporting: PDXGKDDI_CONTROLDIAGNOSTICREPORTING,
    pub DxgkDdiResumeHwEngine: PDXGKDDI_RESUMEHWENGINE,
}
unsafe impl Record for DRIVER_INITIALIZATION_DATA {}
/// 616 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_NODE_INFORMATION {
    pub GlobalInformation: D3DKMT_QUERYSTATISTICS_PROCESS_NODE_INFORMATION,
    pub SystemInformation: D3DKMT_QUERYSTATISTICS_PROCESS_NODE_INFORMATION,
    pub NodePerfData: D3DKMT_NODE_PERFDATA,
    pub Reserved: [UINT32; 3],
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_NODE_INFORMATION {}
/// 80 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_SYSTEM_MEMORY {
    pub BytesAllocated: ULONGLONG,
    pub BytesReserved: ULONGLONG,
    pub SmallAllocationBlocks: ULONG,
    pub LargeAllocationBlocks: ULONG,
    pub WriteCombinedBytesAllocated: ULONGLONG,
    pub WriteCombinedBytesReserved: ULONGLONG,
    pub CachedBytesAllocated: ULONGLONG,
    pub CachedBytesReserved: ULONGLONG,
    pub SectionBytesAllocated: ULONGLONG,
    pub SectionBytesReserved: ULONGLONG,
    pub BytesZeroed: ULONGLONG,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_SYSTEM_MEMORY {}
/// 144 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_PROCESS_INFORMATION {
    pub NodeCount: ULONG,
    pub VidPnSourceCount: ULONG,
    pub SystemMemory: D3DKMT_QUERYSTATISTICS_SYSTEM_MEMORY,
    pub Reserved: [UINT64; 7],
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_PROCESS_INFORMATION {}
/// 776 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_QUERYSTATISTICS_RESULT {
    pub AdapterInformation: D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION,
    pub PhysAdapterInformation: D3DKMT_QUERYSTATISTICS_PHYSICAL_ADAPTER_INFORMATION,
    pub SegmentInformation: D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION,
    pub NodeInformation: D3DKMT_QUERYSTATISTICS_NODE_INFORMATION,
    pub VidPnSourceInformation: D3DKMT_QUERYSTATISTICS_VIDPNSOURCE_INFORMATION,
    pub ProcessInformation: D3DKMT_QUERYSTATISTICS_PROCESS_INFORMATION,
    pub ProcessAdapterInformation: D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION,
    pub ProcessSegmentInformation: D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_INFORMATION,
    pub ProcessNodeInformation: D3DKMT_QUERYSTATISTICS_PROCESS_NODE_INFORMATION,
    pub ProcessVidPnSourceInformation: D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION,
    pub ProcessSegmentGroupInformation: D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_GROUP_INFORMATION,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_RESULT {}
/// Part of [`D3DKMT_QUERYSTATISTICS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_QUERYSTATISTICS_0 {
    pub QuerySegment: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT,
    pub QueryProcessSegment: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT,
    pub QueryProcessSegmentGroup: D3DKMT_MEMORY_SEGMENT_GROUP,
    pub QueryNode: D3DKMT_QUERYSTATISTICS_QUERY_NODE,
    pub QueryProcessNode: D3DKMT_QUERYSTATISTICS_QUERY_NODE,
    pub QueryVidPnSource: D3DKMT_QUERYSTATISTICS_QUERY_VIDPNSOURCE,
    pub QueryProcessVidPnSource: D3DKMT_QUERYSTATISTICS_QUERY_VIDPNSOURCE,
    pub QueryPhysAdapter: D3DKMT_QUERYSTATISTICS_QUERY_PHYSICAL_ADAPTER,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_0 {}
/// 808 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS {
    pub Type: D3DKMT_QUERYSTATISTICS_TYPE,
    pub AdapterLuid: LUID,
    pub hProcess: HANDLE,
    pub QueryResult: D3DKMT_QUERYSTATISTICS_RESULT,
    pub Anonymous: D3DKMT_QUERYSTATISTICS_0,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS {}
/// Part of [`DXGK_POWER_COMPONENT_MAPPING`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_COMPONENT_MAPPING_EngineDesc {
    pub NodeIndex: UINT,
}
unsafe impl Record for DXGK_POWER_COMPONENT_MAPPING_EngineDesc {}
/// Part of [`DXGK_POWER_COMPONENT_MAPPING`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_COMPONENT_MAPPING_MonitorRefreshDesc {
    pub VidPnSourceID: UINT,
}
unsafe impl Record for DXGK_POWER_COMPONENT_MAPPING_MonitorRefreshDesc {}
/// Part of [`DXGK_POWER_COMPONENT_MAPPING`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_COMPONENT_MAPPING_MonitorDesc {
    pub VidPnTargetID: UINT,
}
unsafe impl Record for DXGK_POWER_COMPONENT_MAPPING_MonitorDesc {}
/// Part of [`DXGK_POWER_COMPONENT_MAPPING`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_COMPONENT_MAPPING_MemoryDesc {
    pub SegmentID: UINT,
}
unsafe impl Record for DXGK_POWER_COMPONENT_MAPPING_MemoryDesc {}
/// Part of [`DXGK_POWER_COMPONENT_MAPPING`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_COMPONENT_MAPPING_SharedDesc_0_0 {
    pub SharedTypeFlag: WORD,
    pub DriverCustomValueSet: WORD,
}
unsafe impl Record for DXGK_POWER_COMPONENT_MAPPING_SharedDesc_0_0 {}
/// Part of [`DXGK_POWER_COMPONENT_MAPPING`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_POWER_COMPONENT_MAPPING_SharedDesc_0 {
    pub Anonymous: DXGK_POWER_COMPONENT_MAPPING_SharedDesc_0_0,
    pub SharedType: UINT,
}
unsafe impl Record for DXGK_POWER_COMPONENT_MAPPING_SharedDesc_0 {}
/// Part of [`DXGK_POWER_COMPONENT_MAPPING`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_COMPONENT_MAPPING_SharedDesc {
    pub Anonymous: DXGK_POWER_COMPONENT_MAPPING_SharedDesc_0,
}
unsafe impl Record for DXGK_POWER_COMPONENT_MAPPING_SharedDesc {}
/// Part of [`DXGK_POWER_COMPONENT_MAPPING`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_POWER_COMPONENT_MAPPING_0 {
    pub EngineDesc: DXGK_POWER_COMPONENT_MAPPING_EngineDesc,
    pub MonitorRefreshDesc: DXGK_POWER_COMPONENT_MAPPING_MonitorRefreshDesc,
    pub MonitorDesc: DXGK_POWER_COMPONENT_MAPPING_MonitorDesc,
    pub MemoryDesc: DXGK_POWER_COMPONENT_MAPPING_MemoryDesc,
    pub SharedDesc: DXGK_POWER_COMPONENT_MAPPING_SharedDesc,
}
unsafe impl Record for DXGK_POWER_COMPONENT_MAPPING_0 {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_COMPONENT_MAPPING {
    pub ComponentType: DXGK_POWER_COMPONENT_TYPE,
    pub Anonymous: DXGK_POWER_COMPONENT_MAPPING_0,
}
unsafe impl Record for DXGK_POWER_COMPONENT_MAPPING {}
/// 336 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_RUNTIME_COMPONENT {
    pub StateCount: ULONG,
    pub States: [DXGK_POWER_RUNTIME_STATE; 8],
    pub ComponentMapping: DXGK_POWER_COMPONENT_MAPPING,
    pub Flags: DXGK_POWER_COMPONENT_FLAGS,
    pub ComponentGuid: GUID,
    pub ComponentName: [UCHAR; 40],
    pub ProviderCount: ULONG,
    pub Providers: [ULONG; 16],
}
unsafe impl Record for DXGK_POWER_RUNTIME_COMPONENT {}
/// 336 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KMDDOD_INITIALIZATION_DATA {
    pub Version: ULONG,
    pub DxgkDdiAddDevice: PDXGKDDI_ADD_DEVICE,
    pub DxgkDdiStartDevice: PDXGKDDI_START_DEVICE,
    pub DxgkDdiStopDevice: PDXGKDDI_STOP_DEVICE,
    pub DxgkDdiRemoveDevice: PDXGKDDI_REMOVE_DEVICE,
    pub DxgkDdiDispatchIoRequest: PDXGKDDI_DISPATCH_IO_REQUEST,
    pub DxgkDdiInterruptRoutine: PDXGKDDI_INTERRUPT_ROUTINE,
    pub DxgkDdiDpcRoutine: PDXGKDDI_DPC_ROUTINE,
    pub DxgkDdiQueryChildRelations: PDXGKDDI_QUERY_CHILD_RELATIONS,
    pub DxgkDdiQueryChildStatus: PDXGKDDI_QUERY_CHILD_STATUS,
    pub DxgkDdiQueryDeviceDescriptor: PDXGKDDI_QUERY_DEVICE_DESCRIPTOR,
    pub DxgkDdiSetPowerState: PDXGKDDI_SET_POWER_STATE,
    pub DxgkDdiNotifyAcpiEvent: PDXGKDDI_NOTIFY_ACPI_EVENT,
    pub DxgkDdiResetDevice: PDXGKDDI_RESET_DEVICE,
    pub DxgkDdiUnload: PDXGKDDI_UNLOAD,
    pub DxgkDdiQueryInterface: PDXGKDDI_QUERY_INTERFACE,
    pub DxgkDdiControlEtwLogging: PDXGKDDI_CONTROL_ETW_LOGGING,
    pub DxgkDdiQueryAdapterInfo: PDXGKDDI_QUERYADAPTERINFO,
    pub DxgkDdiSetPalette: PDXGKDDI_SETPALETTE,
    pub DxgkDdiSetPointerPosition: PDXGKDDI_SETPOINTERPOSITION,
    pub DxgkDdiSetPointerShape: PDXGKDDI_SETPOINTERSHAPE,
    pub DxgkDdiEscape: PDXGKDDI_ESCAPE,
    pub DxgkDdiCollectDbgInfo: PDXGKDDI_COLLECTDBGINFO,
    pub DxgkDdiIsSupportedVidPn: PDXGKDDI_ISSUPPORTEDVIDPN,
    pub DxgkDdiRecommendFunctionalVidPn: PDXGKDDI_RECOMMENDFUNCTIONALVIDPN,
    pub DxgkDdiEnumVidPnCofuncModality: PDXGKDDI_ENUMVIDPNCOFUNCMODALITY,
    pub DxgkDdiSetVidPnSourceVisibility: PDXGKDDI_SETVIDPNSOURCEVISIBILITY,
    pub DxgkDdiCommitVidPn: PDXGKDDI_COMMITVIDPN,
    pub DxgkDdiUpdateActiveVidPnPresentPath: PDXGKDDI_UPDATEACTIVEVIDPNPRESENTPATH,
    pub DxgkDdiRecommendMonitorModes: PDXGKDDI_RECOMMENDMONITORMODES,
    pub DxgkDdiGetScanLine: PDXGKDDI_GETSCANLINE,
    pub DxgkDdiQueryVidPnHWCapability: PDXGKDDI_QUERYVIDPNHWCAPABILITY,
    pub DxgkDdiPresentDisplayOnly: PDXGKDDI_PRESENTDISPLAYONLY,
    pub DxgkDdiStopDeviceAndReleasePostDisplayOwnership: PDXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP,
    pub DxgkDdiSystemDisplayEnable: PDXGKDDI_SYSTEM_DISPLAY_ENABLE,
    pub DxgkDdiSystemDisplayWrite: PDXGKDDI_SYSTEM_DISPLAY_WRITE,
    pub DxgkDdiGetChildContainerId: PDXGKDDI_GET_CHILD_CONTAINER_ID,
    pub DxgkDdiControlInterrupt: PDXGKDDI_CONTROLINTERRUPT,
    pub DxgkDdiSetPowerComponentFState: PDXGKDDISETPOWERCOMPONENTFSTATE,
    pub DxgkDdiPowerRuntimeControlRequest: PDXGKDDIPOWERRUNTIMECONTROLREQUEST,
    pub DxgkDdiNotifySurpriseRemoval: PDXGKDDI_NOTIFY_SURPRISE_REMOVAL,
    pub DxgkDdiPowerRuntimeSetDeviceHandle: PDXGKDDI_POWERRUNTIMESETDEVICEHANDLE,
}
unsafe impl Record for KMDDOD_INITIALIZATION_DATA {}
/// 28 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_GPUCLOCKDATA {
    pub GpuFrequency: ULONGLONG,
    pub GpuClockCounter: ULONGLONG,
    pub CpuClockCounter: ULONGLONG,
    pub Flags: DXGK_GPUCLOCKDATA_FLAGS,
}
unsafe impl Record for DXGK_GPUCLOCKDATA {}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_WDDM_2_0_CAPS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_WDDM_2_0_CAPS {}
impl D3DKMT_WDDM_2_0_CAPS {
    /// Bit 0.
    pub const fn Support64BitAtomics(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Support64BitAtomics(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn GpuMmuSupported(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_GpuMmuSupported(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn IoMmuSupported(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_IoMmuSupported(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn FlipOverwriteSupported(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_FlipOverwriteSupported(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn SupportContextlessPresent(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_SupportContextlessPresent(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
/// 40 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYCLOCKCALIBRATION {
    pub hAdapter: D3DKMT_HANDLE,
    pub NodeOrdinal: UINT32,
    pub PhysicalAdapterIndex: UINT32,
    pub ClockData: DXGK_GPUCLOCKDATA,
}
unsafe impl Record for D3DKMT_QUERYCLOCKCALIBRATION {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CREATEPROCESSFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_CREATEPROCESSFLAGS {}
impl DXGK_CREATEPROCESSFLAGS {
    /// Bit 0.
    pub const fn SystemProcess(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SystemProcess(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn GdiProcess(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_GdiProcess(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn VirtualMachineProcess(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_VirtualMachineProcess(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn VirtualMachineWorkerProcess(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_VirtualMachineWorkerProcess(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEPROCESS {
    pub hDxgkProcess: HANDLE,
    pub hKmdProcess: HANDLE,
    pub Flags: DXGK_CREATEPROCESSFLAGS,
    pub NumPasid: UINT,
    pub pPasid: *mut ULONG,
    pub hKmdVmWorkerProcess: HANDLE,
    pub ProcessNameLength: UINT,
    pub pProcessName: *mut WCHAR,
}
unsafe impl Record for DXGKARG_CREATEPROCESS {}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_MONITORLINKINFO_CAPABILITIES {
    pub Value: u32,
}
unsafe impl Record for DXGK_MONITORLINKINFO_CAPABILITIES {}
impl DXGK_MONITORLINKINFO_CAPABILITIES {
    /// Bit 0.
    pub const fn Stereo(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Stereo(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn WideColorSpace(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_WideColorSpace(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn HighColorSpace(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_HighColorSpace(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn DynamicColorSpace(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_DynamicColorSpace(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn DynamicBitsPerColorChannel(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_DynamicBitsPerColorChannel(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn DynamicColorEncodingFormat(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_DynamicColorEncodingFormat(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn DedicatedTimingGeneration(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_DedicatedTimingGeneration(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn TargetIndependentPrimary(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_TargetIndependentPrimary(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn SyncLockIdentical(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_SyncLockIdentical(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn Hdr10Plus(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_Hdr10Plus(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bits 10 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 10) & 0x3fffff }
    /// Sets bits 10 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffc00) | ((value & 0x3fffff) << 10); }
}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MONITORLINKINFO {
    pub UsageHints: DXGK_MONITORLINKINFO_USAGEHINTS,
    pub Capabilities: DXGK_MONITORLINKINFO_CAPABILITIES,
    pub DitheringSupport: D3DKMDT_WIRE_FORMAT_AND_PREFERENCE,
}
unsafe impl Record for DXGK_MONITORLINKINFO {}
/// 16 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_UPDATEMONITORLINKINFO {
    pub VideoPresentTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub MonitorLinkInfo: DXGK_MONITORLINKINFO,
}
unsafe impl Record for DXGKARG_UPDATEMONITORLINKINFO {}
/// 128 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYINTEGRATEDDISPLAYOUT {
    pub Flags: DXGK_INTEGRATEDDISPLAYFLAGS,
    pub NativeTiming: D3DKMDT_VIDEO_SIGNAL_INFO,
    pub LinkCapabilities: DXGK_MONITORLINKINFO_CAPABILITIES,
    pub Colorimetry: DXGK_COLORIMETRY,
    pub DisplayTechnology: DXGK_DISPLAY_TECHNOLOGY,
    pub IntendedUsage: DXGK_DISPLAY_USAGE,
    pub Instance: BYTE,
    pub DescriptorType: DXGK_DISPLAY_DESCRIPTOR_TYPE,
    pub Descriptor: [BYTE; 1],
}
unsafe impl Record for DXGK_QUERYINTEGRATEDDISPLAYOUT {}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SET_TIMING_PATH_INFO_0 {
    pub OutputColorSpace: D3DDDI_COLOR_SPACE_TYPE,
    pub OutputWireColorSpace: D3DDDI_OUTPUT_WIRE_COLOR_SPACE_TYPE,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_0 {}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SET_TIMING_PATH_INFO_Input {
    pub bits_0: u32,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_Input {}
impl DXGK_SET_TIMING_PATH_INFO_Input {
    /// Bits 0 to 1.
    pub const fn VidPnPathUpdates(&self) -> DXGK_PATH_UPDATE { DXGK_PATH_UPDATE(self.bits_0 & 0x3) }
    /// Sets bits 0 to 1.
    pub const fn set_VidPnPathUpdates(&mut self, value: DXGK_PATH_UPDATE) { self.bits_0 = (self.bits_0 & !0x3) | (value.0 & 0x3); }
    /// Bit 2.
    pub const fn Active(&self) -> bool { self.bits_0 & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_Active(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn IgnoreConnectivity(&self) -> bool { self.bits_0 & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_IgnoreConnectivity(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn PreserveInherited(&self) -> bool { self.bits_0 & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_PreserveInherited(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x10) | ((value as u32) << 4); }
    /// Bits 5 to 7.
    pub const fn SyncLockGroup(&self) -> u32 { (self.bits_0 >> 5) & 0x7 }
    /// Sets bits 5 to 7.
    pub const fn set_SyncLockGroup(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xe0) | ((value & 0x7) << 5); }
    /// Bits 8 to 11.
    pub const fn SyncLockStyle(&self) -> DXGK_SYNC_LOCK_STYLE { DXGK_SYNC_LOCK_STYLE((self.bits_0 >> 8) & 0xf) }
    /// Sets bits 8 to 11.
    pub const fn set_SyncLockStyle(&mut self, value: DXGK_SYNC_LOCK_STYLE) { self.bits_0 = (self.bits_0 & !0xf00) | ((value.0 & 0xf) << 8); }
    /// Bits 12 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 12) & 0xfffff }
    /// Sets bits 12 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffff000) | ((value & 0xfffff) << 12); }
}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SET_TIMING_PATH_INFO_1 {
    pub Input: DXGK_SET_TIMING_PATH_INFO_Input,
    pub InputFlags: UINT,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_1 {}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SET_TIMING_PATH_INFO_Output {
    pub bits_0: u32,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_Output {}
impl DXGK_SET_TIMING_PATH_INFO_Output {
    /// Bit 0.
    pub const fn RecheckMPO(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_RecheckMPO(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SET_TIMING_PATH_INFO_2 {
    pub Output: DXGK_SET_TIMING_PATH_INFO_Output,
    pub OutputFlags: UINT,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_2 {}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SET_TIMING_PATH_INFO_3_0 {
    pub GlitchCause: DXGK_GLITCH_CAUSE,
    pub GlitchEffect: DXGK_GLITCH_EFFECT,
    pub GlitchDuration: DXGK_GLITCH_DURATION,
    pub Reserved: UINT8,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_3_0 {}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SET_TIMING_PATH_INFO_3 {
    pub Anonymous: DXGK_SET_TIMING_PATH_INFO_3_0,
    pub DiagnosticInfo: UINT,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_3 {}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SET_TIMING_PATH_INFO {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub Anonymous1: DXGK_SET_TIMING_PATH_INFO_0,
    pub SelectedWireFormat: D3DKMDT_WIRE_FORMAT_AND_PREFERENCE,
    pub Anonymous2: DXGK_SET_TIMING_PATH_INFO_1,
    pub Anonymous3: DXGK_SET_TIMING_PATH_INFO_2,
    pub TargetState: DXGK_CONNECTION_CHANGE,
    pub Anonymous4: DXGK_SET_TIMING_PATH_INFO_3,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETTIMINGSFROMVIDPN {
    pub hFunctionalVidPn: D3DKMDT_HVIDPN,
    pub SetFlags: DXGK_SET_TIMING_FLAGS,
    pub pResultsFlags: PDXGK_SET_TIMING_RESULTS,
    pub PathCount: UINT,
    pub pSetTimingPathInfo: *mut DXGK_SET_TIMING_PATH_INFO,
}
unsafe impl Record for DXGKARG_SETTIMINGSFROMVIDPN {}
/// 4 bytes, alignment 4; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_QUERYREGISTRY_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DDDI_QUERYREGISTRY_FLAGS {}
impl D3DDDI_QUERYREGISTRY_FLAGS {
    /// Bit 0.
    pub const fn TranslatePath(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_TranslatePath(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn MutableValue(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_MutableValue(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// Part of [`D3DDDI_QUERYREGISTRY_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DDDI_QUERYREGISTRY_INFO_0 {
    pub OutputDword: DWORD,
    pub OutputQword: UINT64,
    pub OutputString: [WCHAR; 1],
    pub OutputBinary: [BYTE; 1],
}
unsafe impl Record for D3DDDI_QUERYREGISTRY_INFO_0 {}
/// 552 bytes, alignment 8; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_QUERYREGISTRY_INFO {
    pub QueryType: D3DDDI_QUERYREGISTRY_TYPE,
    pub QueryFlags: D3DDDI_QUERYREGISTRY_FLAGS,
    pub ValueName: [WCHAR; 260],
    pub ValueType: ULONG,
    pub PhysicalAdapterIndex: ULONG,
    pub OutputValueSize: ULONG,
    pub Status: D3DDDI_QUERYREGISTRY_STATUS,
    pub Anonymous: D3DDDI_QUERYREGISTRY_INFO_0,
}
unsafe impl Record for D3DDDI_QUERYREGISTRY_INFO {}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_GPUCLOCKDATA_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_GPUCLOCKDATA_FLAGS {}
impl DXGK_GPUCLOCKDATA_FLAGS {
    /// Bit 0.
    pub const fn ContextManagementProcessor(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ContextManagementProcessor(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 36 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_NODE_PERFDATA {
    pub Frequency: ULONGLONG,
    pub MaxFrequency: ULONGLONG,
    pub MaxFrequencyOC: ULONGLONG,
    pub Voltage: ULONG,
    pub VoltageMax: ULONG,
    pub VoltageMaxOC: ULONG,
}
unsafe impl Record for DXGK_NODE_PERFDATA {}
/// 53 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_ADAPTER_PERFDATA {
    pub MemoryFrequency: ULONGLONG,
    pub MaxMemoryFrequency: ULONGLONG,
    pub MaxMemoryFrequencyOC: ULONGLONG,
    pub MemoryBandwidth: ULONGLONG,
    pub PCIEBandwidth: ULONGLONG,
    pub FanRPM: ULONG,
    pub Power: ULONG,
    pub Temperature: ULONG,
    pub PowerStateOverride: UCHAR,
}
unsafe impl Record for DXGK_ADAPTER_PERFDATA {}
/// 28 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_ADAPTER_PERFDATACAPS {
    pub MaxMemoryBandwidth: ULONGLONG,
    pub MaxPCIEBandwidth: ULONGLONG,
    pub MaxFanRPM: ULONG,
    pub TemperatureMax: ULONG,
    pub TemperatureWarning: ULONG,
}
unsafe impl Record for DXGK_ADAPTER_PERFDATACAPS {}
/// 128 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_GPUVERSION {
    pub BiosVersion: [WCHAR; 32],
    pub GpuArchitecture: [WCHAR; 32],
}
unsafe impl Record for DXGK_GPUVERSION {}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_FRAMEBUFFERSAVEAREA {
    pub MaximumSize: SIZE_T,
}
unsafe impl Record for DXGK_FRAMEBUFFERSAVEAREA {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PHYSICAL_MEMORY_RANGE {
    pub BaseAddress: PHYSICAL_ADDRESS,
    pub NumberOfBytes: LARGE_INTEGER,
}
unsafe impl Record for DXGK_PHYSICAL_MEMORY_RANGE {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_HARDWARERESERVEDRANGES {
    pub NumRanges: UINT32,
    pub pPhysicalRanges: *mut DXGK_PHYSICAL_MEMORY_RANGE,
}
unsafe impl Record for DXGK_HARDWARERESERVEDRANGES {}
/// 128 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYINTEGRATEDDISPLAYOUT2 {
    pub Flags: DXGK_INTEGRATEDDISPLAYFLAGS,
    pub NativeTiming: D3DKMDT_VIDEO_SIGNAL_INFO,
    pub LinkCapabilities: DXGK_MONITORLINKINFO_CAPABILITIES,
    pub Colorimetry: DXGK_COLORIMETRY,
    pub DisplayTechnology: DXGK_DISPLAY_TECHNOLOGY,
    pub IntendedUsage: DXGK_DISPLAY_USAGE,
    pub Instance: BYTE,
    pub DescriptorType: DXGK_DISPLAY_DESCRIPTOR_TYPE,
    pub DitheringSupport: D3DKMDT_WIRE_FORMAT_AND_PREFERENCE,
}
unsafe impl Record for DXGK_QUERYINTEGRATEDDISPLAYOUT2 {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SCHEDULING_LOG_CONTEXT_STATE_CHANGE {
    pub hKmdContext: HANDLE,
    pub newContextState: DXGK_SCHEDULING_LOG_CONTEXT_STATE,
}
unsafe impl Record for DXGK_SCHEDULING_LOG_CONTEXT_STATE_CHANGE {}
/// Part of [`DXGK_SCHEDULING_LOG_HEADER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SCHEDULING_LOG_HEADER_0_0 {
    pub FirstFreeEntryIndex: UINT32,
    pub WraparoundCount: UINT32,
}
unsafe impl Record for DXGK_SCHEDULING_LOG_HEADER_0_0 {}
/// Part of [`DXGK_SCHEDULING_LOG_HEADER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SCHEDULING_LOG_HEADER_0 {
    pub Anonymous: DXGK_SCHEDULING_LOG_HEADER_0_0,
    pub AtomicWraparoundAndEntryIndex: ULARGE_INTEGER,
}
unsafe impl Record for DXGK_SCHEDULING_LOG_HEADER_0 {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SCHEDULING_LOG_HEADER {
    pub Anonymous: DXGK_SCHEDULING_LOG_HEADER_0,
    pub NumberOfEntries: UINT64,
    pub Reserved: [UINT64; 2],
}
unsafe impl Record for DXGK_SCHEDULING_LOG_HEADER {}
/// Part of [`DXGK_SCHEDULING_LOG_ENTRY`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SCHEDULING_LOG_ENTRY_0 {
    pub ContextStateChange: DXGK_SCHEDULING_LOG_CONTEXT_STATE_CHANGE,
    pub ReservedOperationData: [UINT64; 2],
}
unsafe impl Record for DXGK_SCHEDULING_LOG_ENTRY_0 {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SCHEDULING_LOG_ENTRY {
    pub GpuTimeStamp: UINT64,
    pub bits_8: u32,
    pub bits_12: u32,
    pub Anonymous: DXGK_SCHEDULING_LOG_ENTRY_0,
}
unsafe impl Record for DXGK_SCHEDULING_LOG_ENTRY {}
impl DXGK_SCHEDULING_LOG_ENTRY {
    /// Bits 0 to 31.
    pub const fn OperationType(&self) -> u32 { self.bits_8 }
    /// Sets bits 0 to 31.
    pub const fn set_OperationType(&mut self, value: u32) { self.bits_8 = value; }
    /// Bits 0 to 31.
    pub const fn ReservedOperationTypeBits(&self) -> u32 { self.bits_12 }
    /// Sets bits 0 to 31.
    pub const fn set_ReservedOperationTypeBits(&mut self, value: u32) { self.bits_12 = value; }
}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SCHEDULING_LOG_BUFFER {
    pub Header: DXGK_SCHEDULING_LOG_HEADER,
    pub Entries: [DXGK_SCHEDULING_LOG_ENTRY; 1],
}
unsafe impl Record for DXGK_SCHEDULING_LOG_BUFFER {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETSCHEDULINGLOGBUFFER {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
    pub NumberOfEntries: UINT,
    pub LogBufferCpuVa: *mut DXGK_SCHEDULING_LOG_BUFFER,
    pub LogBufferGpuVa: D3DGPU_VIRTUAL_ADDRESS,
    pub InterruptEntry: UINT,
}
unsafe impl Record for DXGKARG_SETSCHEDULINGLOGBUFFER {}
/// 104 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETUPPRIORITYBANDS {
    pub gracePeriodForBand: [UINT64; 4],
    pub processQuantumForBand: [UINT64; 4],
    pub processGracePeriodForBand: [UINT64; 4],
    pub targetNormalBandPercentage: UINT,
}
unsafe impl Record for DXGKARG_SETUPPRIORITYBANDS {}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETCONTEXTSCHEDULINGPROPERTIES {
    pub hContext: HANDLE,
    pub priorityBand: DXGK_SCHEDULING_PRIORITY_BAND,
    pub realtimeBandPriorityLevel: INT,
    pub inProcessPriority: INT,
    pub quantum: UINT64,
    pub gracePeriodSamePriority: UINT64,
    pub gracePeriodLowerPriority: UINT64,
}
unsafe impl Record for DXGKARG_SETCONTEXTSCHEDULINGPROPERTIES {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SUSPENDCONTEXT {
    pub hContext: HANDLE,
    pub contextSuspendFence: UINT64,
}
unsafe impl Record for DXGKARG_SUSPENDCONTEXT {}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_RESUMECONTEXT {
    pub hContext: HANDLE,
}
unsafe impl Record for DXGKARG_RESUMECONTEXT {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIRTUALMACHINEDATAFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_VIRTUALMACHINEDATAFLAGS {}
impl DXGK_VIRTUALMACHINEDATAFLAGS {
    /// Bit 0.
    pub const fn SecureVirtualMachine(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SecureVirtualMachine(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn LinuxVirtualMachine(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_LinuxVirtualMachine(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIRTUALMACHINEDATA {
    pub hKmdVmWorkerProcess: HANDLE,
    pub pVmGuid: *mut GUID,
    pub Flags: DXGK_VIRTUALMACHINEDATAFLAGS,
}
unsafe impl Record for DXGKARG_SETVIRTUALMACHINEDATA {}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_ALLOCATECONTIGUOUSMEMORY {
    pub NumberOfBytes: SIZE_T,
    pub LowestAcceptableAddress: PHYSICAL_ADDRESS,
    pub HighestAcceptableAddress: PHYSICAL_ADDRESS,
    pub BoundaryAddressMultiple: PHYSICAL_ADDRESS,
    pub CacheType: DXGK_MEMORY_CACHING_TYPE,
    pub hMemoryHandle: HANDLE,
    pub pMemory: PVOID,
}
unsafe impl Record for DXGKARGCB_ALLOCATECONTIGUOUSMEMORY {}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_FREECONTIGUOUSMEMORY {
    pub hMemoryHandle: HANDLE,
}
unsafe impl Record for DXGKARGCB_FREECONTIGUOUSMEMORY {}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_ALLOCATEPAGESFORMDL {
    pub LowAddress: PHYSICAL_ADDRESS,
    pub HighAddress: PHYSICAL_ADDRESS,
    pub SkipBytes: PHYSICAL_ADDRESS,
    pub TotalBytes: SIZE_T,
    pub CacheType: DXGK_MEMORY_CACHING_TYPE,
    pub Flags: ULONG,
    pub hMemoryHandle: HANDLE,
    pub pMdl: *mut MDL,
}
unsafe impl Record for DXGKARGCB_ALLOCATEPAGESFORMDL {}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_FREEPAGESFROMMDL {
    pub hMemoryHandle: HANDLE,
}
unsafe impl Record for DXGKARGCB_FREEPAGESFROMMDL {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_MAPMDLTOIOMMU {
    pub pMdl: *mut MDL,
    pub hMemoryHandle: HANDLE,
}
unsafe impl Record for DXGKARGCB_MAPMDLTOIOMMU {}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_UNMAPMDLFROMIOMMU {
    pub hMemoryHandle: HANDLE,
}
unsafe impl Record for DXGKARGCB_UNMAPMDLFROMIOMMU {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_PINFRAMEBUFFERFORSAVE {
    pub PhysicalAdapterIndex: UINT,
    pub CommitSize: SIZE_T,
    pub pMdl: *mut MDL,
}
unsafe impl Record for DXGKARGCB_PINFRAMEBUFFERFORSAVE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_UNPINFRAMEBUFFERFORSAVE {
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for DXGKARGCB_UNPINFRAMEBUFFERFORSAVE {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_MAPFRAMEBUFFERPOINTER {
    pub PhysicalAdapterIndex: UINT,
    pub Size: SIZE_T,
    pub Offset: SIZE_T,
    pub pBaseAddress: PVOID,
}
unsafe impl Record for DXGKARGCB_MAPFRAMEBUFFERPOINTER {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_UNMAPFRAMEBUFFERPOINTER {
    pub PhysicalAdapterIndex: UINT,
    pub pBaseAddress: PVOID,
}
unsafe impl Record for DXGKARGCB_UNMAPFRAMEBUFFERPOINTER {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BEGINEXCLUSIVEACCESS {
    pub Reserved: UINT,
}
unsafe impl Record for DXGKARG_BEGINEXCLUSIVEACCESS {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_ENDEXCLUSIVEACCESS {
    pub Reserved: UINT,
}
unsafe impl Record for DXGKARG_ENDEXCLUSIVEACCESS {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_RESUMEHWENGINE {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARG_RESUMEHWENGINE {}
/// 4 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DIAGNOSTIC_CATEGORIES {
    pub Value: u32,
}
unsafe impl Record for DXGK_DIAGNOSTIC_CATEGORIES {}
impl DXGK_DIAGNOSTIC_CATEGORIES {
    /// Bit 0.
    pub const fn Notifications(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Notifications(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 4 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DIAGTYPE_NOTIFICATIONS {
    pub Value: u32,
}
unsafe impl Record for DXGK_DIAGTYPE_NOTIFICATIONS {}
impl DXGK_DIAGTYPE_NOTIFICATIONS {
    /// Bit 0.
    pub const fn PanelSelfRefreshSoftware(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_PanelSelfRefreshSoftware(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn PanelSelfRefreshHardware(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_PanelSelfRefreshHardware(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// Part of [`DXGK_DIAGNOSTIC_TYPES`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_DIAGNOSTIC_TYPES_0 {
    pub Notifications: DXGK_DIAGTYPE_NOTIFICATIONS,
    pub Value: UINT,
}
unsafe impl Record for DXGK_DIAGNOSTIC_TYPES_0 {}
/// 4 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DIAGNOSTIC_TYPES {
    pub Anonymous: DXGK_DIAGNOSTIC_TYPES_0,
}
unsafe impl Record for DXGK_DIAGNOSTIC_TYPES {}
/// Part of [`DXGK_DIAGNOSTIC_HEADER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_DIAGNOSTIC_HEADER_0 {
    pub TargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub SourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub Id: UINT,
}
unsafe impl Record for DXGK_DIAGNOSTIC_HEADER_0 {}
/// 20 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DIAGNOSTIC_HEADER {
    pub Category: DXGK_DIAGNOSTIC_CATEGORIES,
    pub Type: DXGK_DIAGNOSTIC_TYPES,
    pub Value: u32,
    pub SequenceNumber: UINT,
    pub Anonymous: DXGK_DIAGNOSTIC_HEADER_0,
}
unsafe impl Record for DXGK_DIAGNOSTIC_HEADER {}
impl DXGK_DIAGNOSTIC_HEADER {
    /// Bits 0 to 15.
    pub const fn Size(&self) -> u32 { self.Value & 0xffff }
    /// Sets bits 0 to 15.
    pub const fn set_Size(&mut self, value: u32) { self.Value = (self.Value & !0xffff) | (value & 0xffff); }
    /// Bits 16 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 16) & 0xffff }
    /// Sets bits 16 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffff0000) | ((value & 0xffff) << 16); }
}
/// 4 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DIAGNOSTIC_PSR_REFRESH_REASON {
    pub Value: u32,
}
unsafe impl Record for DXGK_DIAGNOSTIC_PSR_REFRESH_REASON {}
impl DXGK_DIAGNOSTIC_PSR_REFRESH_REASON {
    /// Bit 0.
    pub const fn Present(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Present(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn CursorUpdate(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_CursorUpdate(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn VSyncEnabled(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_VSyncEnabled(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn ColorTransformationChange(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_ColorTransformationChange(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn BrightnessChange(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_BrightnessChange(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn SinkRequest(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_SinkRequest(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn Other(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_Other(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bits 7 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 7) & 0x1ffffff }
    /// Sets bits 7 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffff80) | ((value & 0x1ffffff) << 7); }
}
/// Part of [`DXGK_DIAGNOSTIC_PSR`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_DIAGNOSTIC_PSR_0 {
    pub RefreshReason: DXGK_DIAGNOSTIC_PSR_REFRESH_REASON,
    pub Value: UINT,
}
unsafe impl Record for DXGK_DIAGNOSTIC_PSR_0 {}
/// 24 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DIAGNOSTIC_PSR {
    pub Header: DXGK_DIAGNOSTIC_HEADER,
    pub Anonymous: DXGK_DIAGNOSTIC_PSR_0,
}
unsafe impl Record for DXGK_DIAGNOSTIC_PSR {}
/// 12 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYDIAGNOSTICTYPESSUPPORT {
    pub DiagnosticCategory: DXGK_DIAGNOSTIC_CATEGORIES,
    pub NoninvasiveTypes: DXGK_DIAGNOSTIC_TYPES,
    pub InvasiveTypes: DXGK_DIAGNOSTIC_TYPES,
}
unsafe impl Record for DXGKARG_QUERYDIAGNOSTICTYPESSUPPORT {}
/// 8 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CONTROLDIAGNOSTICREPORTING {
    pub DiagnosticCategory: DXGK_DIAGNOSTIC_CATEGORIES,
    pub RequestedDiagnostics: DXGK_DIAGNOSTIC_TYPES,
}
unsafe impl Record for DXGKARG_CONTROLDIAGNOSTICREPORTING {}
/// 1512 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SUBMITPRESENTBLTTOHWQUEUE {
    pub hHwQueue: D3DKMT_HANDLE,
    pub HwQueueProgressFenceId: UINT64,
    pub PrivatePresentData: D3DKMT_PRESENT,
}
unsafe impl Record for D3DKMT_SUBMITPRESENTBLTTOHWQUEUE {}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_BLOCKLIST_INFO {
    pub Size: UINT,
    pub BlockList: [WCHAR; 1],
}
unsafe impl Record for D3DKMT_BLOCKLIST_INFO {}
/// 80 bytes, alignment 2; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERY_ADAPTER_UNIQUE_GUID {
    pub AdapterUniqueGUID: [WCHAR; 40],
}
unsafe impl Record for D3DKMT_QUERY_ADAPTER_UNIQUE_GUID {}
/// 56 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_NODE_PERFDATA {
    pub NodeOrdinal: UINT32,
    pub PhysicalAdapterIndex: UINT32,
    pub Frequency: ULONGLONG,
    pub MaxFrequency: ULONGLONG,
    pub MaxFrequencyOC: ULONGLONG,
    pub Voltage: ULONG,
    pub VoltageMax: ULONG,
    pub VoltageMaxOC: ULONG,
    pub Reserved: ULONGLONG,
}
unsafe impl Record for D3DKMT_NODE_PERFDATA {}
/// 64 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ADAPTER_PERFDATA {
    pub PhysicalAdapterIndex: UINT32,
    pub MemoryFrequency: ULONGLONG,
    pub MaxMemoryFrequency: ULONGLONG,
    pub MaxMemoryFrequencyOC: ULONGLONG,
    pub MemoryBandwidth: ULONGLONG,
    pub PCIEBandwidth: ULONGLONG,
    pub FanRPM: ULONG,
    pub Power: ULONG,
    pub Temperature: ULONG,
    pub PowerStateOverride: UCHAR,
}
unsafe impl Record for D3DKMT_ADAPTER_PERFDATA {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ADAPTER_PERFDATACAPS {
    pub PhysicalAdapterIndex: UINT32,
    pub MaxMemoryBandwidth: ULONGLONG,
    pub MaxPCIEBandwidth: ULONGLONG,
    pub MaxFanRPM: ULONG,
    pub TemperatureMax: ULONG,
    pub TemperatureWarning: ULONG,
}
unsafe impl Record for D3DKMT_ADAPTER_PERFDATACAPS {}
/// 132 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GPUVERSION {
    pub PhysicalAdapterIndex: UINT32,
    pub BiosVersion: [WCHAR; 32],
    pub GpuArchitecture: [WCHAR; 32],
}
unsafe impl Record for D3DKMT_GPUVERSION {}
/// 240 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_PHYSICAL_ADAPTER_INFORMATION {
    pub AdapterPerfData: D3DKMT_ADAPTER_PERFDATA,
    pub AdapterPerfDataCaps: D3DKMT_ADAPTER_PERFDATACAPS,
    pub GpuVersion: D3DKMT_GPUVERSION,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_PHYSICAL_ADAPTER_INFORMATION {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_QUERY_PHYSICAL_ADAPTER {
    pub PhysicalAdapterIndex: ULONG,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_QUERY_PHYSICAL_ADAPTER {}
