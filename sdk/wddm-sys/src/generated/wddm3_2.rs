// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM3_2` (0x11007).

pub use super::wddm3_1::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const DXGKQAITYPE_DIRTYBITTRACKINGCAPS: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(39);
pub const DXGKQAITYPE_DIRTYBITTRACKINGSEGMENTCAPS: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(40);
pub const DXGKQAITYPE_SCATTER_RESERVE: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(41);
pub const DXGKQAITYPE_QUERYPAGINGBUFFERINFO: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(42);
pub const DXGKQAITYPE_QUERYSEGMENTCOUNT: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(43);
pub const DXGKQAITYPE_QUERYSEGMENT5: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(44);
pub const DXGKQAITYPE_QUERYMMUCOUNT: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(45);
pub const DXGKQAITYPE_QUERYMMUS: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(46);
pub const DXGK_OPERATION_MAP_MMU: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(19);
pub const DXGK_OPERATION_UNMAP_MMU: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(20);
pub const DXGK_OPERATION_NOTIFY_RESIDENCY2: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(21);
pub const DXGK_OPERATION_NOTIFY_ALLOC: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(22);
pub const KMT_DRIVERVERSION_WDDM_3_2: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(3200);
pub const KMTQAITYPE_HYBRID_DLIST_DLL_MUX_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(81);
pub const D3DDDI_DRIVERESCAPETYPE_BUILDTESTCOMMANDBUFFER: D3DDDI_DRIVERESCAPETYPE = D3DDDI_DRIVERESCAPETYPE(3);
pub const D3DDDI_DRIVERESCAPETYPE_MAX: D3DDDI_DRIVERESCAPETYPE = D3DDDI_DRIVERESCAPETYPE(4);
/// Enumeration; `d3dukmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DDDI_TESTCOMMANDBUFFEROP(pub i32);
unsafe impl Record for D3DDDI_TESTCOMMANDBUFFEROP {}
pub const D3DDDI_TESTCOMMANDBUFFEROP_INVALID: D3DDDI_TESTCOMMANDBUFFEROP = D3DDDI_TESTCOMMANDBUFFEROP(0);
pub const D3DDDI_TESTCOMMANDBUFFEROP_COPY: D3DDDI_TESTCOMMANDBUFFEROP = D3DDDI_TESTCOMMANDBUFFEROP(1);
pub const D3DDDI_TESTCOMMANDBUFFEROP_FILL: D3DDDI_TESTCOMMANDBUFFEROP = D3DDDI_TESTCOMMANDBUFFEROP(2);
pub const D3DDDI_TESTCOMMANDBUFFEROP_INFINITE_LOOP: D3DDDI_TESTCOMMANDBUFFEROP = D3DDDI_TESTCOMMANDBUFFEROP(3);
pub const D3DDDI_TESTCOMMANDBUFFEROP_INFINITE_PREEMPTABLE_LOOP: D3DDDI_TESTCOMMANDBUFFEROP = D3DDDI_TESTCOMMANDBUFFEROP(4);
pub const D3DDDI_TESTCOMMANDBUFFEROP_MAX: D3DDDI_TESTCOMMANDBUFFEROP = D3DDDI_TESTCOMMANDBUFFEROP(5);
/// Enumeration; `d3dkmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_DISPLAYMUX_SUPPORT_LEVEL(pub i32);
unsafe impl Record for DXGK_DISPLAYMUX_SUPPORT_LEVEL {}
pub const DXGK_DISPLAYMUX_DRIVER_SUPPORT_LEVEL_UNINITIALIZED: DXGK_DISPLAYMUX_SUPPORT_LEVEL = DXGK_DISPLAYMUX_SUPPORT_LEVEL(0);
pub const DXGK_DISPLAYMUX_DRIVER_SUPPORT_LEVEL_NONE: DXGK_DISPLAYMUX_SUPPORT_LEVEL = DXGK_DISPLAYMUX_SUPPORT_LEVEL(1);
pub const DXGK_DISPLAYMUX_DRIVER_SUPPORT_LEVEL_DEVELOPMENT: DXGK_DISPLAYMUX_SUPPORT_LEVEL = DXGK_DISPLAYMUX_SUPPORT_LEVEL(2);
pub const DXGK_DISPLAYMUX_DRIVER_SUPPORT_LEVEL_EXPERIMENTAL: DXGK_DISPLAYMUX_SUPPORT_LEVEL = DXGK_DISPLAYMUX_SUPPORT_LEVEL(3);
pub const DXGK_DISPLAYMUX_DRIVER_SUPPORT_LEVEL_FULL: DXGK_DISPLAYMUX_SUPPORT_LEVEL = DXGK_DISPLAYMUX_SUPPORT_LEVEL(4);
/// Enumeration; `d3dkmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_DISPLAYMUX_RUNTIME_STATUS(pub i32);
unsafe impl Record for DXGK_DISPLAYMUX_RUNTIME_STATUS {}
pub const DXGK_DISPLAYMUX_RUNTIME_STATUS_UNINITIALIZED: DXGK_DISPLAYMUX_RUNTIME_STATUS = DXGK_DISPLAYMUX_RUNTIME_STATUS(0);
pub const DXGK_DISPLAYMUX_RUNTIME_STATUS_OK: DXGK_DISPLAYMUX_RUNTIME_STATUS = DXGK_DISPLAYMUX_RUNTIME_STATUS(1);
pub const DXGK_DISPLAYMUX_RUNTIME_STATUS_NO_GPU_SUPPORT: DXGK_DISPLAYMUX_RUNTIME_STATUS = DXGK_DISPLAYMUX_RUNTIME_STATUS(2);
pub const DXGK_DISPLAYMUX_RUNTIME_STATUS_NON_CRITICAL_SYSTEM_INFO_MISSING: DXGK_DISPLAYMUX_RUNTIME_STATUS = DXGK_DISPLAYMUX_RUNTIME_STATUS(3);
pub const DXGK_DISPLAYMUX_RUNTIME_STATUS_CRITICAL_SYSTEM_INFO_MISSING: DXGK_DISPLAYMUX_RUNTIME_STATUS = DXGK_DISPLAYMUX_RUNTIME_STATUS(4);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGKARG_QUERYDIRTYBITDATAFLAGS(pub i32);
unsafe impl Record for DXGKARG_QUERYDIRTYBITDATAFLAGS {}
pub const DXGKARG_QUERYDIRTYBITDATAFLAGS_CLEARDATA: DXGKARG_QUERYDIRTYBITDATAFLAGS = DXGKARG_QUERYDIRTYBITDATAFLAGS(1);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_GPUP_MIGRATIONTYPE(pub i32);
unsafe impl Record for DXGK_GPUP_MIGRATIONTYPE {}
pub const DXGK_GPUP_MIGRATIONTYPE_SOURCE: DXGK_GPUP_MIGRATIONTYPE = DXGK_GPUP_MIGRATIONTYPE(0);
pub const DXGK_GPUP_MIGRATIONTYPE_TARGET: DXGK_GPUP_MIGRATIONTYPE = DXGK_GPUP_MIGRATIONTYPE(1);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_TDR_TYPE(pub i32);
unsafe impl Record for DXGK_TDR_TYPE {}
pub const DXGK_TDR_TYPE_UNKNOWN: DXGK_TDR_TYPE = DXGK_TDR_TYPE(0);
pub const DXGK_TDR_TYPE_FORCED: DXGK_TDR_TYPE = DXGK_TDR_TYPE(1);
pub const DXGK_TDR_TYPE_PREEMPT_TIMEOUT: DXGK_TDR_TYPE = DXGK_TDR_TYPE(2);
pub const DXGK_TDR_TYPE_VSYNC_TIMEOUT: DXGK_TDR_TYPE = DXGK_TDR_TYPE(3);
pub const DXGK_TDR_TYPE_DOD_PRESENT_FORCED: DXGK_TDR_TYPE = DXGK_TDR_TYPE(4);
pub const DXGK_TDR_TYPE_DOD_PRESENT_TIMEOUT: DXGK_TDR_TYPE = DXGK_TDR_TYPE(5);
pub const DXGK_TDR_TYPE_ENGINE_TIMEOUT: DXGK_TDR_TYPE = DXGK_TDR_TYPE(6);
pub const DXGK_TDR_TYPE_DOD_VSYNC_FORCED: DXGK_TDR_TYPE = DXGK_TDR_TYPE(7);
pub const DXGK_TDR_TYPE_DOD_VSYNC_TIMEOUT: DXGK_TDR_TYPE = DXGK_TDR_TYPE(8);
pub const DXGK_TDR_TYPE_ENGINE_TIMEOUT_PROMOTED: DXGK_TDR_TYPE = DXGK_TDR_TYPE(9);
pub const DXGK_TDR_TYPE_PAGE_FAULT: DXGK_TDR_TYPE = DXGK_TDR_TYPE(10);
pub const DXGK_TDR_TYPE_INVALID_FENCE: DXGK_TDR_TYPE = DXGK_TDR_TYPE(11);
pub const DXGK_TDR_TYPE_ENGINE_PAGE_FAULT: DXGK_TDR_TYPE = DXGK_TDR_TYPE(12);
pub const DXGK_TDR_TYPE_DISPLAY_ENGINE_FAULT: DXGK_TDR_TYPE = DXGK_TDR_TYPE(13);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_SEGMENTTYPE(pub i32);
unsafe impl Record for DXGK_SEGMENTTYPE {}
pub const DXGK_SEGMENTTYPE_SYSMEM: DXGK_SEGMENTTYPE = DXGK_SEGMENTTYPE(0);
pub const DXGK_SEGMENTTYPE_LOCAL: DXGK_SEGMENTTYPE = DXGK_SEGMENTTYPE(1);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_PAGESIZE(pub i32);
unsafe impl Record for DXGK_PAGESIZE {}
pub const DXGK_PAGESIZE_4KB: DXGK_PAGESIZE = DXGK_PAGESIZE(0);
pub const DXGK_PAGESIZE_8KB: DXGK_PAGESIZE = DXGK_PAGESIZE(1);
pub const DXGK_PAGESIZE_16KB: DXGK_PAGESIZE = DXGK_PAGESIZE(2);
pub const DXGK_PAGESIZE_32KB: DXGK_PAGESIZE = DXGK_PAGESIZE(3);
pub const DXGK_PAGESIZE_64KB: DXGK_PAGESIZE = DXGK_PAGESIZE(4);
pub const DXGK_PAGESIZE_128KB: DXGK_PAGESIZE = DXGK_PAGESIZE(5);
pub const DXGK_PAGESIZE_256KB: DXGK_PAGESIZE = DXGK_PAGESIZE(6);
pub const DXGK_PAGESIZE_512KB: DXGK_PAGESIZE = DXGK_PAGESIZE(7);
pub const DXGK_PAGESIZE_1MB: DXGK_PAGESIZE = DXGK_PAGESIZE(8);
pub const DXGK_PAGESIZE_2MB: DXGK_PAGESIZE = DXGK_PAGESIZE(9);
pub const DXGK_PAGESIZE_4MB: DXGK_PAGESIZE = DXGK_PAGESIZE(10);
pub const DXGK_PAGESIZE_8MB: DXGK_PAGESIZE = DXGK_PAGESIZE(11);
pub const DXGK_PAGESIZE_16MB: DXGK_PAGESIZE = DXGK_PAGESIZE(12);
pub const DXGK_PAGESIZE_32MB: DXGK_PAGESIZE = DXGK_PAGESIZE(13);
pub const DXGK_PAGESIZE_64MB: DXGK_PAGESIZE = DXGK_PAGESIZE(14);
pub const DXGK_PAGESIZE_128MB: DXGK_PAGESIZE = DXGK_PAGESIZE(15);
/// `d3dukmdt.h`.
pub const D3DDDI_MAXTESTBUFFERSIZE: u32 = 0x1000;
/// `d3dukmdt.h`.
pub const D3DDDI_MAXTESTBUFFERPRIVATEDRIVERDATASIZE: u32 = 0x400;
/// `d3dkmddi.h`.
pub const DXGK_FEATURE_SAMPLE_CONSTANT: u32 = 0x64;
/// `d3dkmddi.h`.
pub const DXGK_MAX_MMUS: u32 = 0x10;
/// `d3dkmddi.h`.
pub const DXGK_INVALID_MMU_ID: u32 = 0xffff;
/// `dispmprt.h`.
pub const DXGK_DISPLAYMUX_INTERFACE_VERSION_1: u32 = 1;
/// `dispmprt.h`.
pub const DISPLAYMUX_SWITCH_PRIVATE_DATA_MAX: u32 = 0x100000;
/// `dispmprt.h`.
pub const DXGK_DISPLAYMUX_INTERFACE_VERSION_2: u32 = 2;
/// `dispmprt.h`.
pub const DXGK_FEATURE_INTERFACE_VERSION_1: u32 = 1;
/// `dispmprt.h`.
pub const DXGK_WAITWAKE_INTERFACE_VERSION_1: u32 = 1;
/// `{086467fb-dddf-4c19-97d5-c41d767221c7}`; `dispmprt.h`.
pub const GUID_WDDM_INTERFACE_DISPLAYMUX: GUID = GUID { Data1: 0x086467fb, Data2: 0xdddf, Data3: 0x4c19, Data4: [0x97, 0xd5, 0xc4, 0x1d, 0x76, 0x72, 0x21, 0xc7] };
/// `{086467fb-dddf-4c19-97d5-c41d767221c8}`; `dispmprt.h`.
pub const GUID_WDDM_INTERFACE_DISPLAYMUX_2: GUID = GUID { Data1: 0x086467fb, Data2: 0xdddf, Data3: 0x4c19, Data4: [0x97, 0xd5, 0xc4, 0x1d, 0x76, 0x72, 0x21, 0xc8] };
/// `{94bb3993-c6c3-4da7-8949-a1138232e759}`; `dispmprt.h`.
pub const GUID_WDDM_INTERFACE_FEATURE: GUID = GUID { Data1: 0x94bb3993, Data2: 0xc6c3, Data3: 0x4da7, Data4: [0x89, 0x49, 0xa1, 0x13, 0x82, 0x32, 0xe7, 0x59] };
/// `{d3a8ec81-bdef-43d6-9471-223814605e38}`; `dispmprt.h`.
pub const GUID_WDDM_INTERFACE_WAITWAKE: GUID = GUID { Data1: 0xd3a8ec81, Data2: 0xbdef, Data3: 0x43d6, Data4: [0x94, 0x71, 0x22, 0x38, 0x14, 0x60, 0x5e, 0x38] };
/// `dispmprt.h`.
pub type PDRIVER_INITIALIZATION_DATA = *mut DRIVER_INITIALIZATION_DATA;
/// `d3dkmdt.h`.
pub type DXGKARG_GETNODEMETADATA = DXGK_NODEMETADATA;
/// `d3dkmddi.h`.
pub type PDXGK_CONNECTION_CHANGE = *mut DXGK_CONNECTION_CHANGE;
/// `d3dukmdt.h`.
pub type DXGK_FEATURE_VERSION = UINT16;
/// `d3dkmdt.h`.
pub type PDXGK_DISPLAYMUX_SUPPORT_LEVEL = *mut DXGK_DISPLAYMUX_SUPPORT_LEVEL;
/// `d3dkmdt.h`.
pub type PDXGK_DISPLAYMUX_RUNTIME_STATUS = *mut DXGK_DISPLAYMUX_RUNTIME_STATUS;
/// `d3dkmdt.h`.
pub type PDXGK_DISPLAYMUX_SET_INTERNAL_PANEL_INFO = *mut DXGK_DISPLAYMUX_SET_INTERNAL_PANEL_INFO;
/// `d3dkmddi.h`.
pub type PDXGKISFEATUREENABLED2IOCTL = *mut DXGKISFEATUREENABLED2IOCTL;
/// `d3dkmddi.h`.
pub type DXGKCBINT_FEATURE_SAMPLE_5 = DXGKCBINT_FEATURE_SAMPLE_4;
/// `d3dkmddi.h`.
pub type PDXGKDDI_BUILDTESTCOMMANDBUFFER = DXGKDDI_BUILDTESTCOMMANDBUFFER;
/// `dispmprt.h`.
pub type PDXGK_DISPLAYMUX_INTERFACE = *mut DXGK_DISPLAYMUX_INTERFACE;
/// `dispmprt.h`.
pub type PDXGK_DISPLAYMUX_INTERFACE_2 = *mut DXGK_DISPLAYMUX_INTERFACE_2;
/// `dispmprt.h`.
pub type PDXGK_FEATURE_INTERFACE = *mut DXGK_FEATURE_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKDDI_FEATURE_INTERFACE = *mut DXGKDDI_FEATURE_INTERFACE;
/// `dispmprt.h`.
pub type PDXGK_WAITWAKE_INTERFACE = *mut DXGK_WAITWAKE_INTERFACE;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATECONTEXT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEALLOCATION = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_GETSTANDARDALLOCATIONDRIVERDATA = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_BUILDPAGINGBUFFER = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEALLOCATION = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_GETSTANDARDALLOCATIONDRIVERDATA = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_BUILDPAGINGBUFFER = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATECONTEXT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEALLOCATION = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEALLOCATION2 = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATESYNCHRONIZATIONOBJECT2 = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATESYNCHRONIZATIONOBJECT2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_PRESENT = Option<abi_fn!(fn(a0: *mut D3DKMT_PRESENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYSTATISTICS = Option<abi_fn!(fn(a0: *const D3DKMT_QUERYSTATISTICS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETPRESENTHISTORY = Option<abi_fn!(fn(a0: *mut D3DKMT_GETPRESENTHISTORY) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_GETNODEMETADATA = abi_fn!(fn(a0: HANDLE, a1: UINT, a2: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_GETNODEMETADATA = Option<abi_fn!(fn(a0: HANDLE, a1: UINT, a2: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENSYNCOBJECTFROMNTHANDLE2 = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETTIMINGSFROMVIDPN = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETTIMINGSFROMVIDPN) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_QUERYCONNECTIONCHANGE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYCONNECTIONCHANGE) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETTIMINGSFROMVIDPN = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETTIMINGSFROMVIDPN) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_QUERYCONNECTIONCHANGE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYCONNECTIONCHANGE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SUBMITPRESENTBLTTOHWQUEUE = Option<abi_fn!(fn(a0: *const D3DKMT_SUBMITPRESENTBLTTOHWQUEUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SUBMITPRESENTTOHWQUEUE = Option<abi_fn!(fn(a0: *mut D3DKMT_SUBMITPRESENTTOHWQUEUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATENATIVEFENCE = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATENATIVEFENCE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENNATIVEFENCEFROMNTHANDLE = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENNATIVEFENCEFROMNTHANDLE) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEMEMORYBASIS = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_CREATEMEMORYBASIS) -> HANDLE);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_DESTROYMEMORYBASIS = abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_STARTDIRTYTRACKING = abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_STOPDIRTYTRACKING = abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_QUERYDIRTYBITDATA = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYDIRTYBITDATA) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_PREPARELIVEMIGRATION = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_GPUP_PREPARE_LIVE_MIGRATION) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SAVEIMMUTABLEMIGRATIONDATA = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GPUP_SAVE_IMMUTABLE_MIGRATION_DATA) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SAVEMUTABLEMIGRATIONDATA = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GPUP_SAVE_MUTABLE_MIGRATION_DATA) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_ENDLIVEMIGRATION = abi_fn!(fn(a0: HANDLE, a1: UINT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_RESTOREIMMUTABLEMIGRATIONDATA = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_GPUP_RESTORE_IMMUTABLE_MIGRATION_DATA) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_RESTOREMUTABLEMIGRATIONDATA = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_GPUP_RESTORE_MUTABLE_MIGRATION_DATA) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_WRITEVIRTUALIZEDINTERRUPT = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_GPUP_WRITE_VIRTUALIZED_MSIX) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIRTUALGPURESOURCES2 = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIRTUALGPURESOURCES2) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIRTUALFUNCTIONPAUSESTATE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIRTUALFUNCTIONPAUSESTATE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_QUERYFEATURESUPPORT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYFEATURESUPPORT) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_ISFEATUREENABLED2 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_ISFEATUREENABLED2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_QUERYFEATUREINTERFACE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_QUERYFEATUREINTERFACE) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_QUERYFEATUREINTERFACE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYFEATUREINTERFACE) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_FEATURE_SAMPLE_GETVALUE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_FEATURE_SAMPLE_GETVALUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_FEATURE_SAMPLE_ADDVALUE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_FEATURE_SAMPLE_ADDVALUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_FEATURE_SAMPLE_SUBTRACTVALUE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_FEATURE_SAMPLE_SUBTRACTVALUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_FEATURE_NATIVEFENCE_CAPS_1 = Option<abi_fn!(fn(a0: *mut DXGKARGCB_FEATURE_NATIVEFENCE_CAPS_1) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_COLLECTDBGINFO2 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_COLLECTDBGINFO2) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_BUILDTESTCOMMANDBUFFER = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDTESTCOMMANDBUFFER) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_NOTIFYCONTEXTPRIORITYCHANGE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_NOTIFYCONTEXTPRIORITYCHANGE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_RESETDISPLAYENGINE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RESETDISPLAYENGINE) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEMEMORYBASIS = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_CREATEMEMORYBASIS) -> HANDLE)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_DESTROYMEMORYBASIS = Option<abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_STARTDIRTYTRACKING = Option<abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_STOPDIRTYTRACKING = Option<abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_QUERYDIRTYBITDATA = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYDIRTYBITDATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_PREPARELIVEMIGRATION = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_GPUP_PREPARE_LIVE_MIGRATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SAVEIMMUTABLEMIGRATIONDATA = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GPUP_SAVE_IMMUTABLE_MIGRATION_DATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SAVEMUTABLEMIGRATIONDATA = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GPUP_SAVE_MUTABLE_MIGRATION_DATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_ENDLIVEMIGRATION = Option<abi_fn!(fn(a0: HANDLE, a1: UINT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_RESTOREIMMUTABLEMIGRATIONDATA = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_GPUP_RESTORE_IMMUTABLE_MIGRATION_DATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_RESTOREMUTABLEMIGRATIONDATA = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_GPUP_RESTORE_MUTABLE_MIGRATION_DATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_WRITEVIRTUALIZEDINTERRUPT = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_GPUP_WRITE_VIRTUALIZED_MSIX) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIRTUALGPURESOURCES2 = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIRTUALGPURESOURCES2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIRTUALFUNCTIONPAUSESTATE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIRTUALFUNCTIONPAUSESTATE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_QUERYFEATURESUPPORT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYFEATURESUPPORT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_QUERYFEATUREINTERFACE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYFEATUREINTERFACE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_COLLECTDBGINFO2 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_COLLECTDBGINFO2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_NOTIFYCONTEXTPRIORITYCHANGE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_NOTIFYCONTEXTPRIORITYCHANGE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_RESETDISPLAYENGINE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RESETDISPLAYENGINE) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_DISPLAYMUX_GET_DRIVER_SUPPORT_LEVEL = Option<abi_fn!(fn(a0: PVOID, a1: PDXGK_DISPLAYMUX_SUPPORT_LEVEL) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_DISPLAYMUX_GET_RUNTIME_STATUS = Option<abi_fn!(fn(a0: PVOID, a1: PDXGK_DISPLAYMUX_RUNTIME_STATUS) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_DISPLAYMUX_PRE_SWITCH_AWAY = Option<abi_fn!(fn(a0: PVOID, a1: ULONG, a2: *mut ULONG) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_DISPLAYMUX_PRE_SWITCH_AWAY_GET_PRIVATE_DATA = Option<abi_fn!(fn(a0: PVOID, a1: ULONG, a2: ULONG, a3: PVOID, a4: *mut GUID) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_DISPLAYMUX_PRE_SWITCH_TO = Option<abi_fn!(fn(a0: PVOID, a1: ULONG, a2: ULONG) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_DISPLAYMUX_SWITCH_CANCELED = Option<abi_fn!(fn(a0: PVOID, a1: ULONG, a2: BOOLEAN) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_DISPLAYMUX_POST_SWITCH_AWAY = Option<abi_fn!(fn(a0: PVOID, a1: ULONG) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_DISPLAYMUX_POST_SWITCH_TO_PHASE1 = Option<abi_fn!(fn(a0: PVOID, a1: ULONG, a2: ULONG, a3: PVOID, a4: *mut GUID) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_DISPLAYMUX_POST_SWITCH_TO_PHASE2 = Option<abi_fn!(fn(a0: PVOID, a1: ULONG, a2: *mut BOOLEAN) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_DISPLAYMUX_UPDATE_STATE = Option<abi_fn!(fn(a0: PVOID, a1: ULONG, a2: BOOLEAN))>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_DISPLAYMUX_REPORT_PRESENCE = Option<abi_fn!(fn(a0: PVOID, a1: BOOLEAN))>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_DISPLAYMUX_SET_INTERNAL_PANEL_INFO = Option<abi_fn!(fn(a0: PVOID, a1: ULONG, a2: PDXGK_DISPLAYMUX_SET_INTERNAL_PANEL_INFO) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_WAITWAKE_ARMING = Option<abi_fn!(fn(a0: PVOID) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_WAITWAKE_DISARMING = Option<abi_fn!(fn(a0: PVOID))>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_ISFEATUREENABLED = Option<abi_fn!(fn(a0: *mut D3DKMT_ISFEATUREENABLED) -> NTSTATUS)>;
/// 4 bytes, alignment 4; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS {}
impl D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS {
    /// Bit 0.
    pub const fn Shared(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Shared(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn NtSecuritySharing(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_NtSecuritySharing(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn CrossAdapter(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_CrossAdapter(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn TopOfPipeline(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_TopOfPipeline(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn NoSignal(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_NoSignal(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn NoWait(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_NoWait(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn NoSignalMaxValueOnTdr(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_NoSignalMaxValueOnTdr(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn NoGPUAccess(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_NoGPUAccess(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn SignalByKmd(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_SignalByKmd(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn Unused(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_Unused(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn UnwaitCpuWaitersOnlyOnDestroy(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_UnwaitCpuWaitersOnlyOnDestroy(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bits 11 to 30.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 11) & 0xfffff }
    /// Sets bits 11 to 30.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0x7ffff800) | ((value & 0xfffff) << 11); }
    /// Bit 31.
    pub const fn Reserved0(&self) -> bool { self.Value & 0x80000000 != 0 }
    /// Sets bit 31.
    pub const fn set_Reserved0(&mut self, value: bool) { self.Value = (self.Value & !0x80000000) | ((value as u32) << 31); }
}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_SynchronizationMutex {
    pub InitialState: BOOL,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_SynchronizationMutex {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Semaphore {
    pub MaxCount: UINT,
    pub InitialCount: UINT,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Semaphore {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Fence {
    pub FenceValue: UINT64,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Fence {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_CPUNotification {
    pub Event: HANDLE,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_CPUNotification {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_MonitoredFence {
    pub InitialFenceValue: UINT64,
    pub FenceValueCPUVirtualAddress: *mut c_void,
    pub FenceValueGPUVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub EngineAffinity: UINT,
    pub Padding: UINT,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_MonitoredFence {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_PeriodicMonitoredFence {
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub Time: UINT64,
    pub FenceValueCPUVirtualAddress: *mut c_void,
    pub FenceValueGPUVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub EngineAffinity: UINT,
    pub Padding: UINT,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_PeriodicMonitoredFence {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Reserved {
    pub Reserved: [UINT64; 8],
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Reserved {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DDDI_SYNCHRONIZATIONOBJECTINFO2_0 {
    pub SynchronizationMutex: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_SynchronizationMutex,
    pub Semaphore: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Semaphore,
    pub Fence: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Fence,
    pub CPUNotification: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_CPUNotification,
    pub MonitoredFence: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_MonitoredFence,
    pub PeriodicMonitoredFence: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_PeriodicMonitoredFence,
    pub Reserved: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Reserved,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_0 {}
/// 80 bytes, alignment 8; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2 {
    pub Type: D3DDDI_SYNCHRONIZATIONOBJECT_TYPE,
    pub Flags: D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS,
    pub Anonymous: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_0,
    pub SharedHandle: D3DKMT_HANDLE,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2 {}
/// 112 bytes, alignment 8; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_NATIVEFENCEINFO {
    pub InitialFenceValue: UINT64,
    pub EngineAffinity: UINT,
    pub Type: D3DDDI_NATIVEFENCE_TYPE,
    pub Flags: D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS,
    pub NativeFenceMapping: D3DDDI_NATIVEFENCEMAPPING,
    pub Reserved: [BYTE; 28],
}
unsafe impl Record for D3DDDI_NATIVEFENCEINFO {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CREATECONTEXTFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_CREATECONTEXTFLAGS {}
impl DXGK_CREATECONTEXTFLAGS {
    /// Bit 0.
    pub const fn SystemContext(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SystemContext(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn GdiContext(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_GdiContext(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn VirtualAddressing(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_VirtualAddressing(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn SystemProtectedContext(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_SystemProtectedContext(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn HwQueueSupported(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_HwQueueSupported(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn TestContext(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_TestContext(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bits 6 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 6) & 0x3ffffff }
    /// Sets bits 6 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffc0) | ((value & 0x3ffffff) << 6); }
}
/// 72 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATECONTEXT {
    pub hContext: HANDLE,
    pub NodeOrdinal: UINT,
    pub EngineAffinity: UINT,
    pub Flags: DXGK_CREATECONTEXTFLAGS,
    pub pPrivateDriverData: *mut c_void,
    pub PrivateDriverDataSize: UINT,
    pub ContextInfo: DXGK_CONTEXTINFO,
}
unsafe impl Record for DXGKARG_CREATECONTEXT {}
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
    /// Bit 2.
    pub const fn VirtualGpuOnly(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_VirtualGpuOnly(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn ComputeOnly(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_ComputeOnly(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn IndependentVidPnVSyncControl(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_IndependentVidPnVSyncControl(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn NoHybridDiscreteDListDllSupport(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_NoHybridDiscreteDListDllSupport(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn DisplayableSupport(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_DisplayableSupport(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn NoHybridDiscreteDListDllMuxSupport(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_NoHybridDiscreteDListDllMuxSupport(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn CursorDoesNotSupportXorBlendWithMultiPlaneOverlay(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_CursorDoesNotSupportXorBlendWithMultiPlaneOverlay(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bits 9 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 9) & 0x7fffff }
    /// Sets bits 9 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffe00) | ((value & 0x7fffff) << 9); }
}
/// 592 bytes, alignment 8; `d3dkmddi.h`.
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
    pub MaxHwQueuedFlips: UINT,
    pub HwQueuedFlipCaps: DXGK_HWQUEUEDFLIP_CAPS,
}
unsafe impl Record for DXGK_DRIVERCAPS {}
/// Part of [`DXGK_ALLOCATIONINFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ALLOCATIONINFO_0_0 {
    pub MinimumPageSize: UINT16,
    pub RecommendedPageSize: UINT16,
}
unsafe impl Record for DXGK_ALLOCATIONINFO_0_0 {}
/// Part of [`DXGK_ALLOCATIONINFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_ALLOCATIONINFO_0 {
    pub Alignment: UINT,
    pub Anonymous: DXGK_ALLOCATIONINFO_0_0,
}
unsafe impl Record for DXGK_ALLOCATIONINFO_0 {}
/// Part of [`DXGK_ALLOCATIONINFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_ALLOCATIONINFO_1 {
    pub SupportedReadSegmentSet: UINT,
    pub MmuSet: UINT,
}
unsafe impl Record for DXGK_ALLOCATIONINFO_1 {}
/// Part of [`DXGK_ALLOCATIONINFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_ALLOCATIONINFO_2 {
    pub MaximumRenamingListLength: UINT,
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for DXGK_ALLOCATIONINFO_2 {}
/// Part of [`DXGK_ALLOCATIONINFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_ALLOCATIONINFO_3 {
    pub Flags: DXGK_ALLOCATIONINFOFLAGS,
    pub FlagsWddm2: DXGK_ALLOCATIONINFOFLAGS_WDDM2_0,
}
unsafe impl Record for DXGK_ALLOCATIONINFO_3 {}
/// 88 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ALLOCATIONINFO {
    pub pPrivateDriverData: *mut c_void,
    pub PrivateDriverDataSize: UINT,
    pub Anonymous1: DXGK_ALLOCATIONINFO_0,
    pub Size: SIZE_T,
    pub PitchAlignedSize: SIZE_T,
    pub HintedBank: DXGK_SEGMENTBANKPREFERENCE,
    pub PreferredSegment: DXGK_SEGMENTPREFERENCE,
    pub Anonymous2: DXGK_ALLOCATIONINFO_1,
    pub SupportedWriteSegmentSet: UINT,
    pub EvictionSegmentSet: UINT,
    pub Anonymous3: DXGK_ALLOCATIONINFO_2,
    pub hAllocation: HANDLE,
    pub Anonymous4: DXGK_ALLOCATIONINFO_3,
    pub pAllocationUsageHint: *mut DXGK_ALLOCATIONUSAGEHINT,
    pub AllocationPriority: UINT,
    pub Flags2: DXGK_ALLOCATIONINFOFLAGS2,
}
unsafe impl Record for DXGK_ALLOCATIONINFO {}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ALLOCATIONINFO_TEST {
    pub Alignment: UINT,
    pub Size: UINT64,
    pub PitchAlignedSize: UINT64,
    pub HintedBank: DXGK_SEGMENTBANKPREFERENCE,
    pub PreferredSegment: DXGK_SEGMENTPREFERENCE,
    pub SupportedReadSegmentSet: UINT,
    pub SupportedWriteSegmentSet: UINT,
    pub EvictionSegmentSet: UINT,
    pub PhysicalAdapterIndex: UINT,
    pub FlagsWddm2: DXGK_ALLOCATIONINFOFLAGS_WDDM2_0,
    pub AllocationPriority: UINT,
    pub Flags2: DXGK_ALLOCATIONINFOFLAGS2,
}
unsafe impl Record for DXGK_ALLOCATIONINFO_TEST {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEALLOCATION {
    pub pPrivateDriverData: *const c_void,
    pub PrivateDriverDataSize: UINT,
    pub NumAllocations: UINT,
    pub pAllocationInfo: *mut DXGK_ALLOCATIONINFO,
    pub hResource: HANDLE,
    pub Flags: DXGK_CREATEALLOCATIONFLAGS,
}
unsafe impl Record for DXGKARG_CREATEALLOCATION {}
/// Part of [`DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA_0 {
    pub pCreateSharedPrimarySurfaceData: *mut D3DKMDT_SHAREDPRIMARYSURFACEDATA,
    pub pCreateShadowSurfaceData: *mut D3DKMDT_SHADOWSURFACEDATA,
    pub pCreateStagingSurfaceData: *mut D3DKMDT_STAGINGSURFACEDATA,
    pub pCreateGdiSurfaceData: *mut D3DKMDT_GDISURFACEDATA,
    pub pCreateVirtualGpuSurfaceData: *mut D3DKMDT_VIRTUALGPUSURFACEDATA,
    pub pCreateFenceStorageData: *mut D3DKMDT_FENCESTORAGESURFACEDATA,
}
unsafe impl Record for DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA_0 {}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA {
    pub StandardAllocationType: D3DKMDT_STANDARDALLOCATION_TYPE,
    pub Anonymous: DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA_0,
    pub pAllocationPrivateDriverData: *mut c_void,
    pub AllocationPrivateDriverDataSize: UINT,
    pub pResourcePrivateDriverData: *mut c_void,
    pub ResourcePrivateDriverDataSize: UINT,
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_BUILDPAGINGBUFFER_Transfer_Source_0 {
    pub SegmentAddress: LARGE_INTEGER,
    pub pMdl: *mut MDL,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_Transfer_Source_0 {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_Transfer_Source {
    pub SegmentId: UINT,
    pub Anonymous: DXGKARG_BUILDPAGINGBUFFER_Transfer_Source_0,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_Transfer_Source {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_BUILDPAGINGBUFFER_Transfer_Destination_0 {
    pub SegmentAddress: LARGE_INTEGER,
    pub pMdl: *mut MDL,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_Transfer_Destination_0 {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_Transfer_Destination {
    pub SegmentId: UINT,
    pub Anonymous: DXGKARG_BUILDPAGINGBUFFER_Transfer_Destination_0,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_Transfer_Destination {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_Transfer {
    pub hAllocation: HANDLE,
    pub TransferOffset: UINT,
    pub TransferSize: SIZE_T,
    pub Source: DXGKARG_BUILDPAGINGBUFFER_Transfer_Source,
    pub Destination: DXGKARG_BUILDPAGINGBUFFER_Transfer_Destination,
    pub Flags: DXGK_TRANSFERFLAGS,
    pub MdlOffset: UINT,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_Transfer {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_Fill_Destination {
    pub SegmentId: UINT,
    pub SegmentAddress: LARGE_INTEGER,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_Fill_Destination {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_Fill {
    pub hAllocation: HANDLE,
    pub FillSize: SIZE_T,
    pub FillPattern: UINT,
    pub Destination: DXGKARG_BUILDPAGINGBUFFER_Fill_Destination,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_Fill {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_DiscardContent {
    pub hAllocation: HANDLE,
    pub Flags: DXGK_DISCARDCONTENTFLAGS,
    pub SegmentId: UINT,
    pub SegmentAddress: PHYSICAL_ADDRESS,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_DiscardContent {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_ReadPhysical {
    pub SegmentId: UINT,
    pub PhysicalAddress: PHYSICAL_ADDRESS,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_ReadPhysical {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_WritePhysical {
    pub SegmentId: UINT,
    pub PhysicalAddress: PHYSICAL_ADDRESS,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_WritePhysical {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_MapApertureSegment {
    pub hDevice: HANDLE,
    pub hAllocation: HANDLE,
    pub SegmentId: UINT,
    pub OffsetInPages: SIZE_T,
    pub NumberOfPages: SIZE_T,
    pub pMdl: *mut MDL,
    pub Flags: DXGK_MAPAPERTUREFLAGS,
    pub MdlOffset: ULONG,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_MapApertureSegment {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_UnmapApertureSegment {
    pub hDevice: HANDLE,
    pub hAllocation: HANDLE,
    pub SegmentId: UINT,
    pub OffsetInPages: SIZE_T,
    pub NumberOfPages: SIZE_T,
    pub DummyPage: PHYSICAL_ADDRESS,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_UnmapApertureSegment {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer_Source_0 {
    pub SegmentAddress: LARGE_INTEGER,
    pub pMdl: *mut MDL,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer_Source_0 {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer_Source {
    pub SegmentId: UINT,
    pub Anonymous: DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer_Source_0,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer_Source {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer_Destination_0 {
    pub SegmentAddress: LARGE_INTEGER,
    pub pMdl: *mut MDL,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer_Destination_0 {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer_Destination {
    pub SegmentId: UINT,
    pub Anonymous: DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer_Destination_0,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer_Destination {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer {
    pub hAllocation: HANDLE,
    pub TransferOffset: UINT,
    pub TransferSize: SIZE_T,
    pub Source: DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer_Source,
    pub Destination: DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer_Destination,
    pub Flags: DXGK_TRANSFERFLAGS,
    pub SwizzlingRangeId: UINT,
    pub SwizzlingRangeData: UINT,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_BUILDPAGINGBUFFER_InitContextResource_Destination_0 {
    pub SegmentAddress: LARGE_INTEGER,
    pub pMdl: *mut MDL,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_InitContextResource_Destination_0 {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_InitContextResource_Destination {
    pub SegmentId: UINT,
    pub Anonymous: DXGKARG_BUILDPAGINGBUFFER_InitContextResource_Destination_0,
    pub VirtualAddress: PVOID,
    pub GpuVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_InitContextResource_Destination {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_InitContextResource {
    pub hAllocation: HANDLE,
    pub Destination: DXGKARG_BUILDPAGINGBUFFER_InitContextResource_Destination,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_InitContextResource {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_MapApertureSegment2 {
    pub hDevice: HANDLE,
    pub hAllocation: HANDLE,
    pub SegmentId: UINT,
    pub OffsetInPages: SIZE_T,
    pub NumberOfPages: SIZE_T,
    pub Adl: DXGK_ADL,
    pub Flags: DXGK_MAPAPERTUREFLAGS,
    pub AdlOffset: ULONG,
    pub CpuVisibleAddress: PVOID,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_MapApertureSegment2 {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER_Reserved {
    pub Reserved: [UINT; 64],
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_Reserved {}
/// Part of [`DXGKARG_BUILDPAGINGBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_BUILDPAGINGBUFFER_0 {
    pub Transfer: DXGKARG_BUILDPAGINGBUFFER_Transfer,
    pub Fill: DXGKARG_BUILDPAGINGBUFFER_Fill,
    pub DiscardContent: DXGKARG_BUILDPAGINGBUFFER_DiscardContent,
    pub ReadPhysical: DXGKARG_BUILDPAGINGBUFFER_ReadPhysical,
    pub WritePhysical: DXGKARG_BUILDPAGINGBUFFER_WritePhysical,
    pub MapApertureSegment: DXGKARG_BUILDPAGINGBUFFER_MapApertureSegment,
    pub UnmapApertureSegment: DXGKARG_BUILDPAGINGBUFFER_UnmapApertureSegment,
    pub SpecialLockTransfer: DXGKARG_BUILDPAGINGBUFFER_SpecialLockTransfer,
    pub InitContextResource: DXGKARG_BUILDPAGINGBUFFER_InitContextResource,
    pub TransferVirtual: DXGK_BUILDPAGINGBUFFER_TRANSFERVIRTUAL,
    pub FillVirtual: DXGK_BUILDPAGINGBUFFER_FILLVIRTUAL,
    pub UpdatePageTable: DXGK_BUILDPAGINGBUFFER_UPDATEPAGETABLE,
    pub FlushTlb: DXGK_BUILDPAGINGBUFFER_FLUSHTLB,
    pub CopyPageTableEntries: DXGK_BUILDPAGINGBUFFER_COPYPAGETABLEENTRIES,
    pub UpdateContextAllocation: DXGK_BUILDPAGINGBUFFER_UPDATECONTEXTALLOCATION,
    pub NotifyResidency: DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY,
    pub SignalMonitoredFence: DXGK_BUILDPAGINGBUFFER_SIGNALMONITOREDFENCE,
    pub MapApertureSegment2: DXGKARG_BUILDPAGINGBUFFER_MapApertureSegment2,
    pub NotifyFenceResidency: DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY,
    pub MmapMmu: DXGK_BUILDPAGINGBUFFER_MAPMMU,
    pub UnmapMmu: DXGK_BUILDPAGINGBUFFER_UNMAPMMU,
    pub NotifyResidency2: DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2,
    pub NotifyAllocation: DXGK_BUILDPAGINGBUFFER_NOTIFYALLOC,
    pub Reserved: DXGKARG_BUILDPAGINGBUFFER_Reserved,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_0 {}
/// 320 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDPAGINGBUFFER {
    pub pDmaBuffer: *mut c_void,
    pub DmaSize: UINT,
    pub pDmaBufferPrivateData: *mut c_void,
    pub DmaBufferPrivateDataSize: UINT,
    pub Operation: DXGK_BUILDPAGINGBUFFER_OPERATION,
    pub MultipassOffset: UINT,
    pub Anonymous: DXGKARG_BUILDPAGINGBUFFER_0,
    pub hSystemContext: HANDLE,
    pub DmaBufferGpuVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub DmaBufferWriteOffset: UINT,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER {}
/// 1544 bytes, alignment 8; `dispmprt.h`.
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
    pub DxgkDdiSignalMonitoredFence: PDXGKDDI_SIGNALMONITOREDFENCE,
    pub DxgkDdiPresentToHwQueue: PDXGKDDI_PRESENTTOHWQUEUE,
    pub DxgkDdiValidateSubmitCommand: PDXGKDDI_VALIDATESUBMITCOMMAND,
    pub DxgkDdiSetTargetAdjustedColorimetry2: PDXGKDDI_SETTARGETADJUSTEDCOLORIMETRY2,
    pub DxgkDdiSetTrackedWorkloadPowerLevel: PDXGKDDI_SETTRACKEDWORKLOADPOWERLEVEL,
    pub DxgkDdiSaveMemoryForHotUpdate: PDXGKDDI_SAVEMEMORYFORHOTUPDATE,
    pub DxgkDdiRestoreMemoryForHotUpdate: PDXGKDDI_RESTOREMEMORYFORHOTUPDATE,
    pub DxgkDdiCollectDiagnosticInfo: PDXGKDDI_COLLECTDIAGNOSTICINFO,
    pub Reserved3: *mut c_void,
    pub DxgkDdiControlInterrupt3: PDXGKDDI_CONTROLINTERRUPT3,
    pub DxgkDdiSetFlipQueueLogBuffer: PDXGKDDI_SETFLIPQUEUELOGBUFFER,
    pub DxgkDdiUpdateFlipQueueLog: PDXGKDDI_UPDATEFLIPQUEUELOG,
    pub DxgkDdiCancelQueuedFlips: PDXGKDDI_CANCELQUEUEDFLIPS,
    pub DxgkDdiSetInterruptTargetPresentId: PDXGKDDI_SETINTERRUPTTARGETPRESENTID,
    pub DxgkDdiSetAllocationBackingStore: PDXGKDDI_SETALLOCATIONBACKINGSTORE,
    pub DxgkDdiCreateCpuEvent: PDXGKDDI_CREATECPUEVENT,
    pub DxgkDdiDestroyCpuEvent: PDXGKDDI_DESTROYCPUEVENT,
    pub DxgkDdiCancelFlips: PDXGKDDI_CANCELFLIPS,
    pub DxgkDdiCreateNativeFence: PDXGKDDI_CREATENATIVEFENCE,
    pub DxgkDdiDestroyNativeFence: PDXGKDDI_DESTROYNATIVEFENCE,
    pub DxgkDdiUpdateMonitoredValues: PDXGKDDI_UPDATEMONITOREDVALUES,
    pub DxgkDdiUpdateCurrentValuesFromCpu: PDXGKDDI_UPDATECURRENTVALUESFROMCPU,
    pub DxgkDdiCreateDoorbell: PDXGKDDI_CREATEDOORBELL,
    pub DxgkDdiConnectDoorbell: PDXGKDDI_CONNECTDOORBELL,
    pub DxgkDdiDisconnectDoorbell: PDXGKDDI_DISCONNECTDOORBELL,
    pub DxgkDdiDestroyDoorbell: PDXGKDDI_DESTROYDOORBELL,
    pub DxgkDdiNotifyWorkSubmission: PDXGKDDI_NOTIFYWORKSUBMISSION,
    pub Reserved4: *mut c_void,
    pub DxgkDdiCreateMemoryBasis: PDXGKDDI_CREATEMEMORYBASIS,
    pub DxgkDdiDestroyMemoryBasis: PDXGKDDI_DESTROYMEMORYBASIS,
    pub DxgkDdiStartDirtyTracking: PDXGKDDI_STARTDIRTYTRACKING,
    pub DxgkDdiStopDirtyTracking: PDXGKDDI_STOPDIRTYTRACKING,
    pub DxgkDdiQueryDirtyBitData: PDXGKDDI_QUERYDIRTYBITDATA,
    pub DxgkDdiPrepareLiveMigration: PDXGKDDI_PREPARELIVEMIGRATION,
    pub DxgkDdiSaveImmutableMigrationData: PDXGKDDI_SAVEIMMUTABLEMIGRATIONDATA,
    pub DxgkDdiSaveMutableMigrationData: PDXGKDDI_SAVEMUTABLEMIGRATIONDATA,
    pub DxgkDdiEndLiveMigration: PDXGKDDI_ENDLIVEMIGRATION,
    pub DxgkDdiRestoreImmutableMigrationData: PDXGKDDI_RESTOREIMMUTABLEMIGRATIONDATA,
    pub DxgkDdiRestoreMutableMigrationData: PDXGKDDI_RESTOREMUTABLEMIGRATIONDATA,
    pub DxgkDdiWriteVirtualizedInterrupt: PDXGKDDI_WRITEVIRTUALIZEDINTERRUPT,
    pub DxgkDdiSetVirtualGpuResources2: PDXGKDDI_SETVIRTUALGPURESOURCES2,
    pub DxgkDdiSetVirtualFunctionPauseState: PDXGKDDI_SETVIRTUALFUNCTIONPAUSESTATE,
    pub DxgkDdiOpenNativeFence: PDXGKDDI_OPENNATIVEFENCE,
    pub DxgkDdiCloseNativeFence: PDXGKDDI_CLOSENATIVEFENCE,
    pub DxgkDdiSetNativeFenceLogBuffer: PDXGKDDI_SETNATIVEFENCELOGBUFFER,
    pub DxgkDdiUpdateNativeFenceLogs: PDXGKDDI_UPDATENATIVEFENCELOGS,
    pub DxgkDdiCollectDbgInfo2: PDXGKDDI_COLLECTDBGINFO2,
    pub DxgkDdiNotifyContextPriorityChange: PDXGKDDI_NOTIFYCONTEXTPRIORITYCHANGE,
    pub DxgkDdiResetDisplayEngine: PDXGKDDI_RESETDISPLAYENGINE,
}
unsafe impl Record for DRIVER_INITIALIZATION_DATA {}
/// 96 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATESYNCHRONIZATIONOBJECT2 {
    pub hDevice: D3DKMT_HANDLE,
    pub Info: D3DDDI_SYNCHRONIZATIONOBJECTINFO2,
    pub hSyncObject: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_CREATESYNCHRONIZATIONOBJECT2 {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS {}
impl D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS {
    /// Bit 0.
    pub const fn Video(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Video(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn RestrictedContent(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_RestrictedContent(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn ClipToView(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_ClipToView(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn StereoPreferRight(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_StereoPreferRight(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn TemporaryMono(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_TemporaryMono(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn FlipRestart(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_FlipRestart(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn HDRMetaDataChanged(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_HDRMetaDataChanged(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bits 7 to 8.
    pub const fn AlphaMode(&self) -> u32 { (self.Value >> 7) & 0x3 }
    /// Sets bits 7 to 8.
    pub const fn set_AlphaMode(&mut self, value: u32) { self.Value = (self.Value & !0x180) | ((value & 0x3) << 7); }
    /// Bit 9.
    pub const fn SignalLimitOnTokenCompletion(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_SignalLimitOnTokenCompletion(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bits 10 to 12.
    pub const fn YCbCrFlags(&self) -> u32 { (self.Value >> 10) & 0x7 }
    /// Sets bits 10 to 12.
    pub const fn set_YCbCrFlags(&mut self, value: u32) { self.Value = (self.Value & !0x1c00) | ((value & 0x7) << 10); }
    /// Bit 13.
    pub const fn IndependentFlip(&self) -> bool { self.Value & 0x2000 != 0 }
    /// Sets bit 13.
    pub const fn set_IndependentFlip(&mut self, value: bool) { self.Value = (self.Value & !0x2000) | ((value as u32) << 13); }
    /// Bits 14 to 15.
    pub const fn IndependentFlipStage(&self) -> D3DKMT_FLIPMODEL_INDEPENDENT_FLIP_STAGE { D3DKMT_FLIPMODEL_INDEPENDENT_FLIP_STAGE(((self.Value >> 14) & 0x3) as i32) }
    /// Sets bits 14 to 15.
    pub const fn set_IndependentFlipStage(&mut self, value: D3DKMT_FLIPMODEL_INDEPENDENT_FLIP_STAGE) { self.Value = (self.Value & !0xc000) | (((value.0 as u32) & 0x3) << 14); }
    /// Bits 16 to 17.
    pub const fn IndependentFlipReleaseCount(&self) -> u32 { (self.Value >> 16) & 0x3 }
    /// Sets bits 16 to 17.
    pub const fn set_IndependentFlipReleaseCount(&mut self, value: u32) { self.Value = (self.Value & !0x30000) | ((value & 0x3) << 16); }
    /// Bit 18.
    pub const fn IndependentFlipForceNotifyDwm(&self) -> bool { self.Value & 0x40000 != 0 }
    /// Sets bit 18.
    pub const fn set_IndependentFlipForceNotifyDwm(&mut self, value: bool) { self.Value = (self.Value & !0x40000) | ((value as u32) << 18); }
    /// Bit 19.
    pub const fn UseCustomDuration(&self) -> bool { self.Value & 0x80000 != 0 }
    /// Sets bit 19.
    pub const fn set_UseCustomDuration(&mut self, value: bool) { self.Value = (self.Value & !0x80000) | ((value as u32) << 19); }
    /// Bit 20.
    pub const fn IndependentFlipRequestDwmConfirm(&self) -> bool { self.Value & 0x100000 != 0 }
    /// Sets bit 20.
    pub const fn set_IndependentFlipRequestDwmConfirm(&mut self, value: bool) { self.Value = (self.Value & !0x100000) | ((value as u32) << 20); }
    /// Bit 21.
    pub const fn IndependentFlipCandidate(&self) -> bool { self.Value & 0x200000 != 0 }
    /// Sets bit 21.
    pub const fn set_IndependentFlipCandidate(&mut self, value: bool) { self.Value = (self.Value & !0x200000) | ((value as u32) << 21); }
    /// Bit 22.
    pub const fn IndependentFlipCheckNeeded(&self) -> bool { self.Value & 0x400000 != 0 }
    /// Sets bit 22.
    pub const fn set_IndependentFlipCheckNeeded(&mut self, value: bool) { self.Value = (self.Value & !0x400000) | ((value as u32) << 22); }
    /// Bit 23.
    pub const fn IndependentFlipTrueImmediate(&self) -> bool { self.Value & 0x800000 != 0 }
    /// Sets bit 23.
    pub const fn set_IndependentFlipTrueImmediate(&mut self, value: bool) { self.Value = (self.Value & !0x800000) | ((value as u32) << 23); }
    /// Bit 24.
    pub const fn IndependentFlipRequestDwmExit(&self) -> bool { self.Value & 0x1000000 != 0 }
    /// Sets bit 24.
    pub const fn set_IndependentFlipRequestDwmExit(&mut self, value: bool) { self.Value = (self.Value & !0x1000000) | ((value as u32) << 24); }
    /// Bit 25.
    pub const fn CompSurfaceNotifiedEarly(&self) -> bool { self.Value & 0x2000000 != 0 }
    /// Sets bit 25.
    pub const fn set_CompSurfaceNotifiedEarly(&mut self, value: bool) { self.Value = (self.Value & !0x2000000) | ((value as u32) << 25); }
    /// Bit 26.
    pub const fn IndependentFlipDoNotFlip(&self) -> bool { self.Value & 0x4000000 != 0 }
    /// Sets bit 26.
    pub const fn set_IndependentFlipDoNotFlip(&mut self, value: bool) { self.Value = (self.Value & !0x4000000) | ((value as u32) << 26); }
    /// Bit 27.
    pub const fn RequirePairedToken(&self) -> bool { self.Value & 0x8000000 != 0 }
    /// Sets bit 27.
    pub const fn set_RequirePairedToken(&mut self, value: bool) { self.Value = (self.Value & !0x8000000) | ((value as u32) << 27); }
    /// Bit 28.
    pub const fn VariableRefreshOverrideEligible(&self) -> bool { self.Value & 0x10000000 != 0 }
    /// Sets bit 28.
    pub const fn set_VariableRefreshOverrideEligible(&mut self, value: bool) { self.Value = (self.Value & !0x10000000) | ((value as u32) << 28); }
    /// Bit 29.
    pub const fn VailToken(&self) -> bool { self.Value & 0x20000000 != 0 }
    /// Sets bit 29.
    pub const fn set_VailToken(&mut self, value: bool) { self.Value = (self.Value & !0x20000000) | ((value as u32) << 29); }
    /// Bits 30 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 30) & 0x3 }
    /// Sets bits 30 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xc0000000) | ((value & 0x3) << 30); }
}
/// Part of [`D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN_0_0_0 {
    pub HDRMetaDataHDR10: D3DDDI_HDR_METADATA_HDR10,
    pub HDRMetaDataHDR10Plus: D3DDDI_HDR_METADATA_HDR10PLUS,
}
unsafe impl Record for D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN_0_0_0 {}
/// Part of [`D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN_0_0 {
    pub hSyncObject: HANDLE,
    pub HDRMetaDataType: D3DDDI_HDR_METADATA_TYPE,
    pub Anonymous: D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN_0_0_0,
}
unsafe impl Record for D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN_0_0 {}
/// Part of [`D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN_0 {
    pub ScatterBlts: D3DKMT_SCATTERBLTS,
    pub Anonymous: D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN_0_0,
}
unsafe impl Record for D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN_0 {}
/// 1056 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN {
    pub FenceValue: UINT64,
    pub hLogicalSurface: ULONG64,
    pub dxgContext: D3DKMT_UINT_PTR,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub SwapChainIndex: UINT,
    pub PresentLimitSemaphoreId: UINT64,
    pub FlipInterval: D3DDDI_FLIPINTERVAL_TYPE,
    pub Flags: D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS,
    pub hCompSurf: LONG64,
    pub compSurfLuid: LUID,
    pub confirmationCookie: UINT64,
    pub CompositionSyncKey: UINT64,
    pub ScrollRect: RECT,
    pub ScrollOffset: POINT,
    pub PresentCount: UINT,
    pub RevealColor: [FLOAT; 4],
    pub Rotation: D3DDDI_ROTATION,
    pub Anonymous: D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN_0,
    pub InkCookie: UINT,
    pub SourceRect: RECT,
    pub DestWidth: UINT,
    pub DestHeight: UINT,
    pub TargetRect: RECT,
    pub Transform: [FLOAT; 6],
    pub CustomDuration: UINT,
    pub CustomDurationFlipInterval: D3DDDI_FLIPINTERVAL_TYPE,
    pub PlaneIndex: UINT,
    pub ColorSpace: D3DDDI_COLOR_SPACE_TYPE,
    pub DirtyRegions: D3DKMT_DIRTYREGIONS,
}
unsafe impl Record for D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN {}
/// Part of [`D3DKMT_PRESENTHISTORYTOKEN`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_PRESENTHISTORYTOKEN_Token {
    pub MaxSize: [BYTE; 1064],
    pub Flip: D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN,
    pub Blt: D3DKMT_BLTMODEL_PRESENTHISTORYTOKEN,
    pub VistaBlt: D3DKMT_VISTABLTMODEL_PRESENTHISTORYTOKEN,
    pub Gdi: D3DKMT_GDIMODEL_PRESENTHISTORYTOKEN,
    pub Fence: D3DKMT_FENCE_PRESENTHISTORYTOKEN,
    pub GdiSysMem: D3DKMT_GDIMODEL_SYSMEM_PRESENTHISTORYTOKEN,
    pub Composition: D3DKMT_COMPOSITION_PRESENTHISTORYTOKEN,
    pub FlipManager: D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN,
    pub SurfaceComplete: D3DKMT_SURFACECOMPLETE_PRESENTHISTORYTOKEN,
}
unsafe impl Record for D3DKMT_PRESENTHISTORYTOKEN_Token {}
/// 1080 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENTHISTORYTOKEN {
    pub Model: D3DKMT_PRESENT_MODEL,
    pub TokenSize: UINT,
    pub CompositionBindingId: UINT64,
    pub Token: D3DKMT_PRESENTHISTORYTOKEN_Token,
}
unsafe impl Record for D3DKMT_PRESENTHISTORYTOKEN {}
/// Part of [`D3DKMT_PRESENT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_PRESENT_0 {
    pub hDevice: D3DKMT_HANDLE,
    pub hContext: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_PRESENT_0 {}
/// Part of [`D3DKMT_PRESENT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_PRESENT_1 {
    pub hAdapter: D3DKMT_HANDLE,
    pub hIndirectContext: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_PRESENT_1 {}
/// 1496 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENT {
    pub Anonymous1: D3DKMT_PRESENT_0,
    pub hWindow: HWND,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub hSource: D3DKMT_HANDLE,
    pub hDestination: D3DKMT_HANDLE,
    pub Color: UINT,
    pub DstRect: RECT,
    pub SrcRect: RECT,
    pub SubRectCnt: UINT,
    pub pSrcSubRects: *const RECT,
    pub PresentCount: UINT,
    pub FlipInterval: D3DDDI_FLIPINTERVAL_TYPE,
    pub Flags: D3DKMT_PRESENTFLAGS,
    pub BroadcastContextCount: ULONG,
    pub BroadcastContext: [D3DKMT_HANDLE; 64],
    pub PresentLimitSemaphore: HANDLE,
    pub PresentHistoryToken: D3DKMT_PRESENTHISTORYTOKEN,
    pub pPresentRegions: *mut D3DKMT_PRESENT_RGNS,
    pub Anonymous2: D3DKMT_PRESENT_1,
    pub Duration: UINT,
    pub BroadcastSrcAllocation: *mut D3DKMT_HANDLE,
    pub BroadcastDstAllocation: *mut D3DKMT_HANDLE,
    pub PrivateDriverDataSize: UINT,
    pub pPrivateDriverData: PVOID,
    pub bOptimizeForComposition: BOOLEAN,
}
unsafe impl Record for D3DKMT_PRESENT {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATEALLOCATIONFLAGS {
    pub bits_0: u32,
}
unsafe impl Record for D3DKMT_CREATEALLOCATIONFLAGS {}
impl D3DKMT_CREATEALLOCATIONFLAGS {
    /// Bit 0.
    pub const fn CreateResource(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_CreateResource(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn CreateShared(&self) -> bool { self.bits_0 & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_CreateShared(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn NonSecure(&self) -> bool { self.bits_0 & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_NonSecure(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn CreateProtected(&self) -> bool { self.bits_0 & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_CreateProtected(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn RestrictSharedAccess(&self) -> bool { self.bits_0 & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_RestrictSharedAccess(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn ExistingSysMem(&self) -> bool { self.bits_0 & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_ExistingSysMem(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn NtSecuritySharing(&self) -> bool { self.bits_0 & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_NtSecuritySharing(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn ReadOnly(&self) -> bool { self.bits_0 & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_ReadOnly(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn CreateWriteCombined(&self) -> bool { self.bits_0 & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_CreateWriteCombined(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn CreateCached(&self) -> bool { self.bits_0 & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_CreateCached(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn SwapChainBackBuffer(&self) -> bool { self.bits_0 & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_SwapChainBackBuffer(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn CrossAdapter(&self) -> bool { self.bits_0 & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_CrossAdapter(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x800) | ((value as u32) << 11); }
    /// Bit 12.
    pub const fn OpenCrossAdapter(&self) -> bool { self.bits_0 & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_OpenCrossAdapter(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1000) | ((value as u32) << 12); }
    /// Bit 13.
    pub const fn PartialSharedCreation(&self) -> bool { self.bits_0 & 0x2000 != 0 }
    /// Sets bit 13.
    pub const fn set_PartialSharedCreation(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2000) | ((value as u32) << 13); }
    /// Bit 14.
    pub const fn Zeroed(&self) -> bool { self.bits_0 & 0x4000 != 0 }
    /// Sets bit 14.
    pub const fn set_Zeroed(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x4000) | ((value as u32) << 14); }
    /// Bit 15.
    pub const fn WriteWatch(&self) -> bool { self.bits_0 & 0x8000 != 0 }
    /// Sets bit 15.
    pub const fn set_WriteWatch(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x8000) | ((value as u32) << 15); }
    /// Bit 16.
    pub const fn StandardAllocation(&self) -> bool { self.bits_0 & 0x10000 != 0 }
    /// Sets bit 16.
    pub const fn set_StandardAllocation(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x10000) | ((value as u32) << 16); }
    /// Bit 17.
    pub const fn ExistingSection(&self) -> bool { self.bits_0 & 0x20000 != 0 }
    /// Sets bit 17.
    pub const fn set_ExistingSection(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x20000) | ((value as u32) << 17); }
    /// Bit 18.
    pub const fn AllowNotZeroed(&self) -> bool { self.bits_0 & 0x40000 != 0 }
    /// Sets bit 18.
    pub const fn set_AllowNotZeroed(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x40000) | ((value as u32) << 18); }
    /// Bit 19.
    pub const fn PhysicallyContiguous(&self) -> bool { self.bits_0 & 0x80000 != 0 }
    /// Sets bit 19.
    pub const fn set_PhysicallyContiguous(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x80000) | ((value as u32) << 19); }
    /// Bit 20.
    pub const fn NoKmdAccess(&self) -> bool { self.bits_0 & 0x100000 != 0 }
    /// Sets bit 20.
    pub const fn set_NoKmdAccess(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x100000) | ((value as u32) << 20); }
    /// Bit 21.
    pub const fn SharedDisplayable(&self) -> bool { self.bits_0 & 0x200000 != 0 }
    /// Sets bit 21.
    pub const fn set_SharedDisplayable(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x200000) | ((value as u32) << 21); }
    /// Bit 22.
    pub const fn NoImplicitSynchronization(&self) -> bool { self.bits_0 & 0x400000 != 0 }
    /// Sets bit 22.
    pub const fn set_NoImplicitSynchronization(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x400000) | ((value as u32) << 22); }
    /// Bits 23 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 23) & 0x1ff }
    /// Sets bits 23 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xff800000) | ((value & 0x1ff) << 23); }
}
/// Part of [`D3DKMT_CREATEALLOCATION`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_CREATEALLOCATION_0 {
    pub pStandardAllocation: *mut D3DKMT_CREATESTANDARDALLOCATION,
    pub pPrivateDriverData: *const c_void,
}
unsafe impl Record for D3DKMT_CREATEALLOCATION_0 {}
/// Part of [`D3DKMT_CREATEALLOCATION`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_CREATEALLOCATION_1 {
    pub pAllocationInfo: *mut D3DDDI_ALLOCATIONINFO,
    pub pAllocationInfo2: *mut D3DDDI_ALLOCATIONINFO2,
}
unsafe impl Record for D3DKMT_CREATEALLOCATION_1 {}
/// 72 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATEALLOCATION {
    pub hDevice: D3DKMT_HANDLE,
    pub hResource: D3DKMT_HANDLE,
    pub hGlobalShare: D3DKMT_HANDLE,
    pub pPrivateRuntimeData: *const c_void,
    pub PrivateRuntimeDataSize: UINT,
    pub Anonymous1: D3DKMT_CREATEALLOCATION_0,
    pub PrivateDriverDataSize: UINT,
    pub NumAllocations: UINT,
    pub Anonymous2: D3DKMT_CREATEALLOCATION_1,
    pub Flags: D3DKMT_CREATEALLOCATIONFLAGS,
    pub hPrivateRuntimeResourceHandle: HANDLE,
}
unsafe impl Record for D3DKMT_CREATEALLOCATION {}
/// Part of [`D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION_PowerFlags {
    pub bits_0: u64,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION_PowerFlags {}
impl D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION_PowerFlags {
    /// Bit 0.
    pub const fn PreservedDuringStandby(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_PreservedDuringStandby(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u64); }
    /// Bit 1.
    pub const fn PreservedDuringHibernate(&self) -> bool { self.bits_0 & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_PreservedDuringHibernate(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2) | ((value as u64) << 1); }
    /// Bit 2.
    pub const fn PartiallyPreservedDuringHibernate(&self) -> bool { self.bits_0 & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_PartiallyPreservedDuringHibernate(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x4) | ((value as u64) << 2); }
    /// Bits 3 to 63.
    pub const fn Reserved(&self) -> u64 { (self.bits_0 >> 3) & 0x1fffffffffffffff }
    /// Sets bits 3 to 63.
    pub const fn set_Reserved(&mut self, value: u64) { self.bits_0 = (self.bits_0 & !0xfffffffffffffff8) | ((value & 0x1fffffffffffffff) << 3); }
}
/// Part of [`D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION_SegmentProperties {
    pub bits_0: u64,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION_SegmentProperties {}
impl D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION_SegmentProperties {
    /// Bit 0.
    pub const fn SystemMemory(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SystemMemory(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u64); }
    /// Bit 1.
    pub const fn PopulatedByReservedDDRByFirmware(&self) -> bool { self.bits_0 & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_PopulatedByReservedDDRByFirmware(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2) | ((value as u64) << 1); }
    /// Bits 2 to 5.
    pub const fn SegmentType(&self) -> u64 { (self.bits_0 >> 2) & 0xf }
    /// Sets bits 2 to 5.
    pub const fn set_SegmentType(&mut self, value: u64) { self.bits_0 = (self.bits_0 & !0x3c) | ((value & 0xf) << 2); }
    /// Bits 6 to 7.
    pub const fn SegmentGroup(&self) -> u64 { (self.bits_0 >> 6) & 0x3 }
    /// Sets bits 6 to 7.
    pub const fn set_SegmentGroup(&mut self, value: u64) { self.bits_0 = (self.bits_0 & !0xc0) | ((value & 0x3) << 6); }
    /// Bit 8.
    pub const fn FullyCPUVisible(&self) -> bool { self.bits_0 & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_FullyCPUVisible(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x100) | ((value as u64) << 8); }
    /// Bits 9 to 63.
    pub const fn Reserved(&self) -> u64 { (self.bits_0 >> 9) & 0x7fffffffffffff }
    /// Sets bits 9 to 63.
    pub const fn set_Reserved(&mut self, value: u64) { self.bits_0 = (self.bits_0 & !0xfffffffffffffe00) | ((value & 0x7fffffffffffff) << 9); }
}
/// 152 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION {
    pub CommitLimit: ULONGLONG,
    pub BytesCommitted: ULONGLONG,
    pub BytesResident: ULONGLONG,
    pub Memory: D3DKMT_QUERYSTATISTICS_MEMORY,
    pub Aperture: ULONG,
    pub TotalBytesEvictedByPriority: [ULONGLONG; 5],
    pub SystemMemoryEndAddress: UINT64,
    pub PowerFlags: D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION_PowerFlags,
    pub SegmentProperties: D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION_SegmentProperties,
    pub Reserved: [UINT64; 5],
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION {}
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
    pub SegmentUsageInformation: D3DKMT_QUERYSTATISTICS_MEMORY_USAGE,
    pub SegmentGroupUsageInformation: D3DKMT_QUERYSTATISTICS_MEMORY_USAGE,
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
    pub QueryAdapter2: D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER2,
    pub QuerySegment2: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT2,
    pub QueryProcessAdapter2: D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER2,
    pub QueryProcessSegment2: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT2,
    pub QueryProcessSegmentGroup2: D3DKMT_QUERYSTATISTICS_QUERY_PROCESS_SEGMENT_GROUP2,
    pub QuerySegmentUsage: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_USAGE,
    pub QuerySegmentGroupUsage: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_GROUP_USAGE,
    pub QueryNode2: D3DKMT_QUERYSTATISTICS_QUERY_NODE2,
    pub QueryProcessNode2: D3DKMT_QUERYSTATISTICS_QUERY_NODE2,
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
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GETPRESENTHISTORY {
    pub hAdapter: D3DKMT_HANDLE,
    pub ProvidedSize: UINT,
    pub WrittenSize: UINT,
    pub pTokens: *mut D3DKMT_PRESENTHISTORYTOKEN,
    pub NumTokens: UINT,
}
unsafe impl Record for D3DKMT_GETPRESENTHISTORY {}
/// 74 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_NODEMETADATA {
    pub EngineType: DXGK_ENGINE_TYPE,
    pub FriendlyName: [WCHAR; 32],
    pub Flags: DXGK_NODEMETADATA_FLAGS,
    pub GpuMmuSupported: BOOLEAN,
    pub IoMmuSupported: BOOLEAN,
}
unsafe impl Record for DXGK_NODEMETADATA {}
/// 78 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_NODEMETADATA {
    pub NodeOrdinalAndAdapterIndex: UINT,
    pub NodeData: DXGK_NODEMETADATA,
}
unsafe impl Record for D3DKMT_NODEMETADATA {}
/// Part of [`D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2_MonitoredFence {
    pub FenceValueCPUVirtualAddress: *mut c_void,
    pub FenceValueGPUVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub EngineAffinity: UINT,
}
unsafe impl Record for D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2_MonitoredFence {}
/// Part of [`D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2_0 {
    pub MonitoredFence: D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2_MonitoredFence,
    pub Reserved: [UINT64; 8],
}
unsafe impl Record for D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2_0 {}
/// 88 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2 {
    pub hNtHandle: HANDLE,
    pub hDevice: D3DKMT_HANDLE,
    pub Flags: D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS,
    pub hSyncObject: D3DKMT_HANDLE,
    pub Anonymous: D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2_0,
}
unsafe impl Record for D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2 {}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_NODEMETADATA_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_NODEMETADATA_FLAGS {}
impl DXGK_NODEMETADATA_FLAGS {
    /// Bit 0.
    pub const fn ContextSchedulingSupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ContextSchedulingSupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn RingBufferFenceRelease(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_RingBufferFenceRelease(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn SupportTrackedWorkload(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_SupportTrackedWorkload(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn UserModeSubmission(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_UserModeSubmission(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn SupportBuildTestCommandBuffer(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_SupportBuildTestCommandBuffer(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bits 5 to 15.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ff }
    /// Sets bits 5 to 15.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffe0) | ((value & 0x7ff) << 5); }
    /// Bits 16 to 31.
    pub const fn MaxInFlightHwQueueBuffers(&self) -> u32 { (self.Value >> 16) & 0xffff }
    /// Sets bits 16 to 31.
    pub const fn set_MaxInFlightHwQueueBuffers(&mut self, value: u32) { self.Value = (self.Value & !0xffff0000) | ((value & 0xffff) << 16); }
}
/// Part of [`DXGK_CONNECTION_CHANGE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONNECTION_CHANGE_MonitorConnect {
    pub LinkTargetType: D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY,
    pub MonitorConnectFlags: DXGK_CONNECTION_MONITOR_CONNECT_FLAGS,
}
unsafe impl Record for DXGK_CONNECTION_CHANGE_MonitorConnect {}
/// Part of [`DXGK_CONNECTION_CHANGE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONNECTION_CHANGE_TargetConnect {
    pub BaseTargetType: D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY,
    pub NewTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
}
unsafe impl Record for DXGK_CONNECTION_CHANGE_TargetConnect {}
/// Part of [`DXGK_CONNECTION_CHANGE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONNECTION_CHANGE_TargetJoin {
    pub BaseTargetType: D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY,
    pub NewTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
}
unsafe impl Record for DXGK_CONNECTION_CHANGE_TargetJoin {}
/// Part of [`DXGK_CONNECTION_CHANGE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_CONNECTION_CHANGE_0 {
    pub MonitorConnect: DXGK_CONNECTION_CHANGE_MonitorConnect,
    pub TargetConnect: DXGK_CONNECTION_CHANGE_TargetConnect,
    pub TargetJoin: DXGK_CONNECTION_CHANGE_TargetJoin,
}
unsafe impl Record for DXGK_CONNECTION_CHANGE_0 {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONNECTION_CHANGE {
    pub ConnectionChangeId: ULONGLONG,
    pub bits_8: u32,
    pub Anonymous: DXGK_CONNECTION_CHANGE_0,
}
unsafe impl Record for DXGK_CONNECTION_CHANGE {}
impl DXGK_CONNECTION_CHANGE {
    /// Bits 0 to 23.
    pub const fn TargetId(&self) -> u32 { self.bits_8 & 0xffffff }
    /// Sets bits 0 to 23.
    pub const fn set_TargetId(&mut self, value: u32) { self.bits_8 = (self.bits_8 & !0xffffff) | (value & 0xffffff); }
    /// Bits 24 to 27.
    pub const fn ConnectionStatus(&self) -> DXGK_CONNECTION_STATUS { DXGK_CONNECTION_STATUS((self.bits_8 >> 24) & 0xf) }
    /// Sets bits 24 to 27.
    pub const fn set_ConnectionStatus(&mut self, value: DXGK_CONNECTION_STATUS) { self.bits_8 = (self.bits_8 & !0xf000000) | ((value.0 & 0xf) << 24); }
    /// Bits 28 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_8 >> 28) & 0xf }
    /// Sets bits 28 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_8 = (self.bits_8 & !0xf0000000) | ((value & 0xf) << 28); }
}
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
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYCONNECTIONCHANGE {
    pub ConnectionChange: DXGK_CONNECTION_CHANGE,
    pub Usb4MonitorInfo: DXGK_CONNECTION_USB4_INFO,
}
unsafe impl Record for DXGKARG_QUERYCONNECTIONCHANGE {}
/// 1120 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENT_REDIRECTED {
    pub hSyncObj: D3DKMT_HANDLE,
    pub hDevice: D3DKMT_HANDLE,
    pub WaitedFenceValue: ULONGLONG,
    pub PresentHistoryToken: D3DKMT_PRESENTHISTORYTOKEN,
    pub Flags: D3DKMT_PRESENT_REDIRECTED_FLAGS,
    pub hSource: D3DKMT_HANDLE,
    pub PrivateDriverDataSize: UINT,
    pub pPrivateDriverData: PVOID,
}
unsafe impl Record for D3DKMT_PRESENT_REDIRECTED {}
/// 1512 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SUBMITPRESENTBLTTOHWQUEUE {
    pub hHwQueue: D3DKMT_HANDLE,
    pub HwQueueProgressFenceId: UINT64,
    pub PrivatePresentData: D3DKMT_PRESENT,
}
unsafe impl Record for D3DKMT_SUBMITPRESENTBLTTOHWQUEUE {}
/// 1504 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SUBMITPRESENTTOHWQUEUE {
    pub hHwQueues: *mut D3DKMT_HANDLE,
    pub PrivatePresentData: D3DKMT_PRESENT,
}
unsafe impl Record for D3DKMT_SUBMITPRESENTTOHWQUEUE {}
/// Part of [`DXGK_GPUPCAPS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GPUPCAPS_Caps {
    pub Value: u32,
}
unsafe impl Record for DXGK_GPUPCAPS_Caps {}
impl DXGK_GPUPCAPS_Caps {
    /// Bit 0.
    pub const fn VirtualMachineHibernation(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_VirtualMachineHibernation(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn HotDriverUpdate(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_HotDriverUpdate(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn LiveMigration(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_LiveMigration(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn ScatterMapReserve(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_ScatterMapReserve(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GPUPCAPS {
    pub Caps: DXGK_GPUPCAPS_Caps,
}
unsafe impl Record for DXGK_GPUPCAPS {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ALLOCATIONINFOFLAGS2 {
    pub Value: u32,
}
unsafe impl Record for DXGK_ALLOCATIONINFOFLAGS2 {}
impl DXGK_ALLOCATIONINFOFLAGS2 {
    /// Bit 0.
    pub const fn ShareBackingStoreWithKmd(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ShareBackingStoreWithKmd(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn NoImplicitSynchronization(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_NoImplicitSynchronization(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn DisablePartialResidency(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_DisablePartialResidency(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn RestrictedToSingleSegment(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_RestrictedToSingleSegment(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn NotifyEviction(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_NotifyEviction(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn NotifyIoMmuUnmap(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_NotifyIoMmuUnmap(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bits 6 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 6) & 0x3ffffff }
    /// Sets bits 6 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffc0) | ((value & 0x3ffffff) << 6); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONNECTION_MONITOR_CONNECT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_CONNECTION_MONITOR_CONNECT_FLAGS {}
impl DXGK_CONNECTION_MONITOR_CONNECT_FLAGS {
    /// Bit 0.
    pub const fn Usb4DisplayPortMonitor(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Usb4DisplayPortMonitor(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn DisplayMuxConnectionChange(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_DisplayMuxConnectionChange(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 216 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATENATIVEFENCE {
    pub hDevice: D3DKMT_HANDLE,
    pub hSyncObject: D3DKMT_HANDLE,
    pub PrivateDriverData: [BYTE; 64],
    pub Info: D3DDDI_NATIVEFENCEINFO,
    pub Flags: D3DKMT_CREATENATIVEFENCE_FLAGS,
    pub Reserved: [BYTE; 28],
}
unsafe impl Record for D3DKMT_CREATENATIVEFENCE {}
/// 176 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENNATIVEFENCEFROMNTHANDLE {
    pub hNtHandle: HANDLE,
    pub hDevice: D3DKMT_HANDLE,
    pub EngineAffinity: UINT,
    pub Flags: D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS,
    pub hSyncObject: D3DKMT_HANDLE,
    pub NativeFenceMapping: D3DDDI_NATIVEFENCEMAPPING,
    pub PrivateDriverData: [BYTE; 64],
    pub Reserved: [BYTE; 32],
}
unsafe impl Record for D3DKMT_OPENNATIVEFENCEFROMNTHANDLE {}
/// Part of [`DXGK_ISFEATUREENABLED_RESULT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ISFEATUREENABLED_RESULT_0_0 {
    pub bits_0: u16,
}
unsafe impl Record for DXGK_ISFEATUREENABLED_RESULT_0_0 {}
impl DXGK_ISFEATUREENABLED_RESULT_0_0 {
    /// Bit 0.
    pub const fn Enabled(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Enabled(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u16); }
    /// Bit 1.
    pub const fn KnownFeature(&self) -> bool { self.bits_0 & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_KnownFeature(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2) | ((value as u16) << 1); }
    /// Bit 2.
    pub const fn SupportedByDriver(&self) -> bool { self.bits_0 & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_SupportedByDriver(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x4) | ((value as u16) << 2); }
    /// Bit 3.
    pub const fn SupportedOnCurrentConfig(&self) -> bool { self.bits_0 & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_SupportedOnCurrentConfig(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x8) | ((value as u16) << 3); }
    /// Bits 4 to 15.
    pub const fn Reserved(&self) -> u32 { ((self.bits_0 >> 4) & 0xfff) as u32 }
    /// Sets bits 4 to 15.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfff0) | (((value as u16) & 0xfff) << 4); }
}
/// Part of [`DXGK_ISFEATUREENABLED_RESULT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_ISFEATUREENABLED_RESULT_0 {
    pub Anonymous: DXGK_ISFEATUREENABLED_RESULT_0_0,
    pub Value: DXGK_FEATURE_VERSION,
}
unsafe impl Record for DXGK_ISFEATUREENABLED_RESULT_0 {}
/// 4 bytes, alignment 2; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ISFEATUREENABLED_RESULT {
    pub Version: UINT16,
    pub Anonymous: DXGK_ISFEATUREENABLED_RESULT_0,
}
unsafe impl Record for DXGK_ISFEATUREENABLED_RESULT {}
/// 24 bytes, alignment 8; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_TESTCOMMANDBUFFER_COPY {
    pub SrcAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub DstAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub NumBytes: UINT,
}
unsafe impl Record for D3DDDI_TESTCOMMANDBUFFER_COPY {}
/// 16 bytes, alignment 8; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_TESTCOMMANDBUFFER_FILL {
    pub DstAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub NumBytes: UINT,
    pub Pattern: UINT,
}
unsafe impl Record for D3DDDI_TESTCOMMANDBUFFER_FILL {}
/// Part of [`D3DDDI_TESTCOMMANDBUFFER`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DDDI_TESTCOMMANDBUFFER_0 {
    pub Copy: D3DDDI_TESTCOMMANDBUFFER_COPY,
    pub Fill: D3DDDI_TESTCOMMANDBUFFER_FILL,
    pub Reserved: [CHAR; 64],
}
unsafe impl Record for D3DDDI_TESTCOMMANDBUFFER_0 {}
/// 72 bytes, alignment 8; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_TESTCOMMANDBUFFER {
    pub Anonymous: D3DDDI_TESTCOMMANDBUFFER_0,
    pub Operation: D3DDDI_TESTCOMMANDBUFFEROP,
    pub Reserved1: UINT,
}
unsafe impl Record for D3DDDI_TESTCOMMANDBUFFER {}
/// 4 bytes, alignment 4; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_BUILDTESTCOMMANDBUFFERFLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DDDI_BUILDTESTCOMMANDBUFFERFLAGS {}
impl D3DDDI_BUILDTESTCOMMANDBUFFERFLAGS {
    /// Bit 0.
    pub const fn HardwareQueue(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_HardwareQueue(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 112 bytes, alignment 8; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_DRIVERESCAPE_BUILDTESTCOMMANDBUFFER {
    pub EscapeType: D3DDDI_DRIVERESCAPETYPE,
    pub hDevice: D3DKMT_HANDLE,
    pub hContext: D3DKMT_HANDLE,
    pub Flags: D3DDDI_BUILDTESTCOMMANDBUFFERFLAGS,
    pub Command: D3DDDI_TESTCOMMANDBUFFER,
    pub pDmaBuffer: PVOID,
    pub pDmaBufferPrivateData: PVOID,
    pub DmaBufferSize: UINT,
    pub DmaBufferPrivateDataSize: UINT,
}
unsafe impl Record for D3DDDI_DRIVERESCAPE_BUILDTESTCOMMANDBUFFER {}
/// 209 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DISPLAYMUX_SET_INTERNAL_PANEL_INFO {
    pub Brightness3Supported: BOOLEAN,
    pub Brightness3Caps: DXGK_BRIGHTNESS_CAPS,
    pub Bridgtness3Ranges: DXGK_BRIGHTNESS_GET_NIT_RANGES_OUT,
}
unsafe impl Record for DXGK_DISPLAYMUX_SET_INTERNAL_PANEL_INFO {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_FENCESTORAGEFLAGS {
    pub Reserved: UINT,
}
unsafe impl Record for DXGKARG_FENCESTORAGEFLAGS {}
/// 120 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMDT_FENCESTORAGESURFACEDATA {
    pub PhysicalAdapterIndex: UINT,
    pub FenceStorageValueType: DXGKARG_FENCESTORAGEVALUETYPE,
    pub FenceStorageType: D3DDDI_NATIVEFENCE_TYPE,
    pub PrivateDriverDataSize: UINT,
    pub pPrivateDriverData: *mut BYTE,
    pub Flags: DXGKARG_FENCESTORAGEFLAGS,
    pub Reserved: UINT,
    pub AllocationInfo: DXGK_ALLOCATIONINFO,
}
unsafe impl Record for D3DKMDT_FENCESTORAGESURFACEDATA {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_MAPMMU {
    pub hAllocation: HANDLE,
    pub VirtualAddress: UINT64,
    pub MmuId: UINT16,
    pub SegmentId: UINT16,
    pub AllocationOffsetInPages: UINT32,
    pub Adl: DXGK_ADL,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_MAPMMU {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_UNMAPMMU {
    pub hAllocation: HANDLE,
    pub VirtualAddress: UINT64,
    pub MmuId: UINT16,
    pub Reserved0: UINT16,
    pub AllocationOffset: UINT32,
    pub NumberOfPages: UINT32,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_UNMAPMMU {}
/// Part of [`DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2_0 {
    pub PhysicalAddress: D3DGPU_PHYSICAL_ADDRESS,
    pub Mdl: *mut MDL,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2_0 {}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2 {
    pub hAllocation: HANDLE,
    pub AllocationOffsetInPages: UINT32,
    pub SizeInPages: UINT32,
    pub SegmentId: UINT16,
    pub Padding0: UINT16,
    pub Anonymous: DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2_0,
    pub bits_40: u32,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2 {}
impl DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2 {
    /// Bit 0.
    pub const fn Resident(&self) -> bool { self.bits_40 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Resident(&mut self, value: bool) { self.bits_40 = (self.bits_40 & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_40 >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_40 = (self.bits_40 & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_NOTIFYALLOCFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_NOTIFYALLOCFLAGS {}
impl DXGK_NOTIFYALLOCFLAGS {
    /// Bit 0.
    pub const fn Eviction(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Eviction(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn IoMmuUnmap(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_IoMmuUnmap(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_NOTIFYALLOC {
    pub hAllocation: HANDLE,
    pub hKmdProcessHandle: HANDLE,
    pub Flags: DXGK_NOTIFYALLOCFLAGS,
    pub OffsetInBytes: UINT64,
    pub SizeInBytes: UINT64,
    pub GpuVirtualAddressAtOffset: UINT64,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_NOTIFYALLOC {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DIRTY_BIT_TRACKING_CAPS {
    pub Value: u32,
}
unsafe impl Record for DXGK_DIRTY_BIT_TRACKING_CAPS {}
impl DXGK_DIRTY_BIT_TRACKING_CAPS {
    /// Bit 0.
    pub const fn DirtyBitTrackingSupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_DirtyBitTrackingSupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn DirtyBitTrackingPerformant(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_DirtyBitTrackingPerformant(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DIRTY_BIT_TRACKING_SEGMENT_CAPS {
    pub PageSize: UINT32,
}
unsafe impl Record for DXGK_DIRTY_BIT_TRACKING_SEGMENT_CAPS {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEMEMORYBASIS {
    pub SegmentId: UINT,
    pub RangeCount: UINT64,
    pub Ranges: [DXGK_MEMORYRANGE; 1],
}
unsafe impl Record for DXGKARG_CREATEMEMORYBASIS {}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYDIRTYBITDATA {
    pub MemoryBasis: HANDLE,
    pub SubrangeIndex: UINT64,
    pub SubrangeOffset: UINT64,
    pub SubrangeSize: UINT64,
    pub Buffer: PVOID,
    pub BufferSize: SIZE_T,
    pub Flags: UINT,
}
unsafe impl Record for DXGKARG_QUERYDIRTYBITDATA {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSCATTERRESERVEIN {
    pub SegmentId: UINT,
}
unsafe impl Record for DXGK_QUERYSCATTERRESERVEIN {}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSCATTERRESERVEOUT {
    pub SetVGPUResourcesPageSize: UINT64,
}
unsafe impl Record for DXGK_QUERYSCATTERRESERVEOUT {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GPUP_PREPARE_LIVE_MIGRATION {
    pub vfIndex: UINT,
    pub MigrationType: DXGK_GPUP_MIGRATIONTYPE,
}
unsafe impl Record for DXGKARG_GPUP_PREPARE_LIVE_MIGRATION {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GPUP_SAVE_IMMUTABLE_MIGRATION_DATA {
    pub vfIndex: UINT,
    pub DataSize: *mut UINT64,
    pub Data: *mut BYTE,
}
unsafe impl Record for DXGKARG_GPUP_SAVE_IMMUTABLE_MIGRATION_DATA {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GPUP_SAVE_MUTABLE_MIGRATION_DATA {
    pub vfIndex: UINT,
    pub DataSize: *mut UINT64,
    pub Data: *mut BYTE,
}
unsafe impl Record for DXGKARG_GPUP_SAVE_MUTABLE_MIGRATION_DATA {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GPUP_RESTORE_IMMUTABLE_MIGRATION_DATA {
    pub vfIndex: UINT,
    pub DataSize: UINT64,
    pub Data: *mut BYTE,
}
unsafe impl Record for DXGKARG_GPUP_RESTORE_IMMUTABLE_MIGRATION_DATA {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GPUP_RESTORE_MUTABLE_MIGRATION_DATA {
    pub vfIndex: UINT,
    pub DataSize: UINT64,
    pub Data: *mut BYTE,
}
unsafe impl Record for DXGKARG_GPUP_RESTORE_MUTABLE_MIGRATION_DATA {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_INTERRUPT_TABLE_ENTRY {
    pub MessageAddress: UINT64,
    pub MessageData: UINT32,
    pub VectorControl: UINT32,
}
unsafe impl Record for DXGK_INTERRUPT_TABLE_ENTRY {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GPUP_WRITE_VIRTUALIZED_MSIX {
    pub vfIndex: UINT,
    pub InterruptTableIndex: INT16,
    pub WriteValue: DXGK_INTERRUPT_TABLE_ENTRY,
}
unsafe impl Record for DXGKARG_GPUP_WRITE_VIRTUALIZED_MSIX {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GPU_PHYSICAL_RESERVE_DESCRIPTOR {
    pub DriverAllocationHandle: HANDLE,
    pub MemoryBasis: HANDLE,
}
unsafe impl Record for DXGK_GPU_PHYSICAL_RESERVE_DESCRIPTOR {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIRTUALGPURESOURCES2 {
    pub vfIndex: ULONG,
    pub SegmentCount: ULONG,
    pub SegmentDescriptors: [DXGK_GPU_PHYSICAL_RESERVE_DESCRIPTOR; 1],
}
unsafe impl Record for DXGKARG_SETVIRTUALGPURESOURCES2 {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIRTUALFUNCTIONPAUSESTATE {
    pub vfIndex: ULONG,
    pub bPause: BOOLEAN,
}
unsafe impl Record for DXGKARG_SETVIRTUALFUNCTIONPAUSESTATE {}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYFEATURESUPPORT {
    pub FeatureId: DXGK_FEATURE_ID,
    pub MinSupportedVersion: DXGK_FEATURE_VERSION,
    pub MaxSupportedVersion: DXGK_FEATURE_VERSION,
    pub AllowExperimental: BOOLEAN,
    pub SupportedByDriver: BOOLEAN,
    pub SupportedOnCurrentConfig: BOOLEAN,
}
unsafe impl Record for DXGKARG_QUERYFEATURESUPPORT {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_ISFEATUREENABLED2_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGKARGCB_ISFEATUREENABLED2_FLAGS {}
impl DXGKARGCB_ISFEATUREENABLED2_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_ISFEATUREENABLED2 {
    pub FeatureId: DXGK_FEATURE_ID,
    pub Flags: DXGKARGCB_ISFEATUREENABLED2_FLAGS,
    pub Result: DXGK_ISFEATUREENABLED_RESULT,
}
unsafe impl Record for DXGKARGCB_ISFEATUREENABLED2 {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_QUERYFEATUREINTERFACE {
    pub FeatureId: DXGK_FEATURE_ID,
    pub Version: DXGK_FEATURE_VERSION,
    pub InterfaceSize: UINT16,
    pub Interface: *mut c_void,
}
unsafe impl Record for DXGKARGCB_QUERYFEATUREINTERFACE {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYFEATUREINTERFACE {
    pub FeatureId: DXGK_FEATURE_ID,
    pub Version: DXGK_FEATURE_VERSION,
    pub InterfaceSize: UINT16,
    pub Interface: *mut c_void,
}
unsafe impl Record for DXGKARG_QUERYFEATUREINTERFACE {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKISFEATUREENABLED2IOCTL {
    pub DriverObject: PVOID,
    pub pArgs: *mut DXGKARGCB_ISFEATUREENABLED2,
}
unsafe impl Record for DXGKISFEATUREENABLED2IOCTL {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_FEATURE_SAMPLE_GETVALUE {
    pub Value: UINT32,
}
unsafe impl Record for DXGKARGCB_FEATURE_SAMPLE_GETVALUE {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_FEATURE_SAMPLE_ADDVALUE {
    pub InputValue: UINT32,
    pub OutputValue: UINT32,
}
unsafe impl Record for DXGKARG_FEATURE_SAMPLE_ADDVALUE {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_FEATURE_SAMPLE_SUBTRACTVALUE {
    pub InputValue: UINT32,
    pub OutputValue: UINT32,
}
unsafe impl Record for DXGKARG_FEATURE_SAMPLE_SUBTRACTVALUE {}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKCBINT_FEATURE_SAMPLE_4 {
    pub GetValue: DXGKCB_FEATURE_SAMPLE_GETVALUE,
}
unsafe impl Record for DXGKCBINT_FEATURE_SAMPLE_4 {}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKDDIINT_FEATURE_SAMPLE_4 {
    pub AddValue: DXGKDDI_FEATURE_SAMPLE_ADDVALUE,
}
unsafe impl Record for DXGKDDIINT_FEATURE_SAMPLE_4 {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKDDIINT_FEATURE_SAMPLE_5 {
    pub AddValue: DXGKDDI_FEATURE_SAMPLE_ADDVALUE,
    pub SubtractValue: DXGKDDI_FEATURE_SAMPLE_SUBTRACTVALUE,
}
unsafe impl Record for DXGKDDIINT_FEATURE_SAMPLE_5 {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_FEATURE_NATIVEFENCE_CAPS_1 {
    pub bits_0: u32,
}
unsafe impl Record for DXGKARGCB_FEATURE_NATIVEFENCE_CAPS_1 {}
impl DXGKARGCB_FEATURE_NATIVEFENCE_CAPS_1 {
    /// Bit 0.
    pub const fn SupportOptimizedDefaultFenceType(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SupportOptimizedDefaultFenceType(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn SupportIntraGpuFenceType(&self) -> bool { self.bits_0 & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_SupportIntraGpuFenceType(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2) | ((value as u32) << 1); }
}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKCBINT_FEATURE_NATIVEFENCE_1 {
    pub GetOSCaps: DXGKCB_FEATURE_NATIVEFENCE_CAPS_1,
}
unsafe impl Record for DXGKCBINT_FEATURE_NATIVEFENCE_1 {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_TDR_PAYLOAD_ENGINE_TIMEOUT {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
    pub LastHwCompletedFenceId: ULONGLONG,
    pub LastHwSubmittedFenceId: ULONGLONG,
    pub NumberOfPendingSuspendRequests: ULONG,
    pub NumberOfReadyInteractiveHwQueues: ULONG,
    pub hContext: HANDLE,
}
unsafe impl Record for DXGK_TDR_PAYLOAD_ENGINE_TIMEOUT {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_TDR_PAYLOAD_VSYNC_TIMEOUT {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub LayerIndex: UINT,
    pub PresentId: ULONGLONG,
}
unsafe impl Record for DXGK_TDR_PAYLOAD_VSYNC_TIMEOUT {}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_COLLECTDBGINFO2 {
    pub Reason: UINT,
    pub pBuffer: *mut c_void,
    pub BufferSize: SIZE_T,
    pub pExtension: *mut DXGKARG_COLLECTDBGINFO_EXT,
    pub TdrType: DXGK_TDR_TYPE,
    pub TdrPayloadSize: UINT,
    pub TdrPayload: *mut c_void,
}
unsafe impl Record for DXGKARG_COLLECTDBGINFO2 {}
/// 112 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_BUILDTESTCOMMANDBUFFER {
    pub hContext: HANDLE,
    pub Command: D3DDDI_TESTCOMMANDBUFFER,
    pub pDmaBuffer: PVOID,
    pub pDmaBufferPrivateData: PVOID,
    pub DmaBufferSize: UINT,
    pub DmaBufferPrivateDataSize: UINT,
    pub Flags: D3DDDI_BUILDTESTCOMMANDBUFFERFLAGS,
}
unsafe impl Record for DXGKARG_BUILDTESTCOMMANDBUFFER {}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKDDI_KERNELMODETESTINGINTERFACE {
    pub pfnBuildTestCommandBuffer: PDXGKDDI_BUILDTESTCOMMANDBUFFER,
}
unsafe impl Record for DXGKDDI_KERNELMODETESTINGINTERFACE {}
/// 4 bytes, alignment 2; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYPAGINGBUFFERINFOIN {
    pub PhysicalAdapterIndex: UINT16,
    pub Reserved: UINT16,
}
unsafe impl Record for DXGK_QUERYPAGINGBUFFERINFOIN {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYPAGINGBUFFERINFOOUT {
    pub PagingBufferSize: UINT32,
    pub PagingBufferPrivateDataSize: UINT32,
}
unsafe impl Record for DXGK_QUERYPAGINGBUFFERINFOOUT {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSEGMENTCOUNTIN {
    pub PhysicalAdapterIndex: UINT16,
    pub Padding: UINT16,
    pub Reserved: UINT32,
}
unsafe impl Record for DXGK_QUERYSEGMENTCOUNTIN {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSEGMENTCOUNTOUT {
    pub SegmentCount: UINT16,
    pub Padding: UINT16,
    pub Reserved: UINT32,
}
unsafe impl Record for DXGK_QUERYSEGMENTCOUNTOUT {}
/// Part of [`DXGK_SEGMENTDESCRIPTOR5`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SEGMENTDESCRIPTOR5_0 {
    pub CpuTranslatedAddress: PHYSICAL_ADDRESS,
    pub CpuHostAperture: DXGK_CPUHOSTAPERTURE,
}
unsafe impl Record for DXGK_SEGMENTDESCRIPTOR5_0 {}
/// 88 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SEGMENTDESCRIPTOR5 {
    pub SegmentType: DXGK_SEGMENTTYPE,
    pub Flags: DXGK_SEGMENTFLAGS,
    pub BaseAddress: PHYSICAL_ADDRESS,
    pub Size: UINT64,
    pub SystemMemoryEndAddress: SIZE_T,
    pub Anonymous: DXGK_SEGMENTDESCRIPTOR5_0,
    pub VprRangeStartOffset: SIZE_T,
    pub VprRangeSize: SIZE_T,
    pub VprAlignment: UINT32,
    pub NumInvalidMemoryRanges: UINT32,
    pub NumVprSupported: UINT32,
    pub VprReserveSize: UINT32,
    pub NumUEFIFrameBufferRanges: UINT32,
    pub SlabSize: DXGK_PAGESIZE,
}
unsafe impl Record for DXGK_SEGMENTDESCRIPTOR5 {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSEGMENTIN5 {
    pub PhysicalAdapterIndex: UINT16,
    pub Padding: UINT16,
    pub Reserved: UINT32,
}
unsafe impl Record for DXGK_QUERYSEGMENTIN5 {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSEGMENTOUT5 {
    pub SegmentDescriptors: *mut DXGK_SEGMENTDESCRIPTOR5,
    pub Reserved: [UINT32; 4],
}
unsafe impl Record for DXGK_QUERYSEGMENTOUT5 {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYMMUCOUNTIN {
    pub PhysicalAdapterIndex: UINT16,
    pub Padding: UINT16,
    pub Reserved: UINT32,
}
unsafe impl Record for DXGK_QUERYMMUCOUNTIN {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYMMUCOUNTOUT {
    pub MmuCount: UINT16,
    pub Padding: UINT16,
    pub Reserved: UINT32,
}
unsafe impl Record for DXGK_QUERYMMUCOUNTOUT {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MMUFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_MMUFLAGS {}
impl DXGK_MMUFLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MMUDESCRIPTOR {
    pub Flags: DXGK_MMUFLAGS,
    pub Size: UINT64,
}
unsafe impl Record for DXGK_MMUDESCRIPTOR {}
/// 2 bytes, alignment 2; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYMMUSIN {
    pub PhysicalAdapterIndex: UINT16,
}
unsafe impl Record for DXGK_QUERYMMUSIN {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYMMUSOUT {
    pub MmuDescriptors: *mut DXGK_MMUDESCRIPTOR,
    pub DisplayMmuId: UINT16,
    pub Reserved0: UINT16,
    pub Reserved: [UINT32; 4],
}
unsafe impl Record for DXGK_QUERYMMUSOUT {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_NOTIFYCONTEXTPRIORITYCHANGE {
    pub hContext: HANDLE,
    pub SchedulingPriority: INT,
    pub InProcessPriority: INT,
}
unsafe impl Record for DXGKARG_NOTIFYCONTEXTPRIORITYCHANGE {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_RESETDISPLAYENGINE {
    pub InputFlags: UINT64,
    pub OutputFlags: UINT64,
}
unsafe impl Record for DXGKARG_RESETDISPLAYENGINE {}
/// 120 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DISPLAYMUX_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub DxgkDdiDisplayMuxGetDriverSupportLevel: DXGKDDI_DISPLAYMUX_GET_DRIVER_SUPPORT_LEVEL,
    pub DxgkDdiDisplayMuxGetRuntimeStatus: DXGKDDI_DISPLAYMUX_GET_RUNTIME_STATUS,
    pub DxgkDdiDisplayMuxPreSwitchAway: DXGKDDI_DISPLAYMUX_PRE_SWITCH_AWAY,
    pub DxgkDdiDisplayMuxPreSwitchAwayGetPrivateData: DXGKDDI_DISPLAYMUX_PRE_SWITCH_AWAY_GET_PRIVATE_DATA,
    pub DxgkDdiDisplayMuxPreSwitchTo: DXGKDDI_DISPLAYMUX_PRE_SWITCH_TO,
    pub DxgkDdiDisplayMuxSwitchCanceled: DXGKDDI_DISPLAYMUX_SWITCH_CANCELED,
    pub DxgkDdiDisplayMuxPostSwitchAway: DXGKDDI_DISPLAYMUX_POST_SWITCH_AWAY,
    pub DxgkDdiDisplayMuxPostSwitchToPhase1: DXGKDDI_DISPLAYMUX_POST_SWITCH_TO_PHASE1,
    pub DxgkDdiDisplayMuxPostSwitchToPhase2: DXGKDDI_DISPLAYMUX_POST_SWITCH_TO_PHASE2,
    pub DxgkDdiDisplayMuxUpdateState: DXGKDDI_DISPLAYMUX_UPDATE_STATE,
    pub DxgkDdiDisplayMuxReportPresence: DXGKDDI_DISPLAYMUX_REPORT_PRESENCE,
}
unsafe impl Record for DXGK_DISPLAYMUX_INTERFACE {}
/// 128 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DISPLAYMUX_INTERFACE_2 {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub DxgkDdiDisplayMuxGetDriverSupportLevel: DXGKDDI_DISPLAYMUX_GET_DRIVER_SUPPORT_LEVEL,
    pub DxgkDdiDisplayMuxGetRuntimeStatus: DXGKDDI_DISPLAYMUX_GET_RUNTIME_STATUS,
    pub DxgkDdiDisplayMuxPreSwitchAway: DXGKDDI_DISPLAYMUX_PRE_SWITCH_AWAY,
    pub DxgkDdiDisplayMuxPreSwitchAwayGetPrivateData: DXGKDDI_DISPLAYMUX_PRE_SWITCH_AWAY_GET_PRIVATE_DATA,
    pub DxgkDdiDisplayMuxPreSwitchTo: DXGKDDI_DISPLAYMUX_PRE_SWITCH_TO,
    pub DxgkDdiDisplayMuxSwitchCanceled: DXGKDDI_DISPLAYMUX_SWITCH_CANCELED,
    pub DxgkDdiDisplayMuxPostSwitchAway: DXGKDDI_DISPLAYMUX_POST_SWITCH_AWAY,
    pub DxgkDdiDisplayMuxPostSwitchToPhase1: DXGKDDI_DISPLAYMUX_POST_SWITCH_TO_PHASE1,
    pub DxgkDdiDisplayMuxPostSwitchToPhase2: DXGKDDI_DISPLAYMUX_POST_SWITCH_TO_PHASE2,
    pub DxgkDdiDisplayMuxUpdateState: DXGKDDI_DISPLAYMUX_UPDATE_STATE,
    pub DxgkDdiDisplayMuxReportPresence: DXGKDDI_DISPLAYMUX_REPORT_PRESENCE,
    pub DxgkDdiDisplayMuxSetInternalPanelInfo: DXGKDDI_DISPLAYMUX_SET_INTERNAL_PANEL_INFO,
}
unsafe impl Record for DXGK_DISPLAYMUX_INTERFACE_2 {}
/// 48 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_FEATURE_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub IsFeatureEnabled: DXGKCB_ISFEATUREENABLED2,
    pub QueryFeatureInterface: DXGKCB_QUERYFEATUREINTERFACE,
}
unsafe impl Record for DXGK_FEATURE_INTERFACE {}
/// 48 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKDDI_FEATURE_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub QueryFeatureSupport: PDXGKDDI_QUERYFEATURESUPPORT,
    pub QueryFeatureInterface: PDXGKDDI_QUERYFEATUREINTERFACE,
}
unsafe impl Record for DXGKDDI_FEATURE_INTERFACE {}
/// 48 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_WAITWAKE_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub DxgkDdiWaitWakeArming: DXGKDDI_WAITWAKE_ARMING,
    pub DxgkDdiWaitWakeDisarming: DXGKDDI_WAITWAKE_DISARMING,
}
unsafe impl Record for DXGK_WAITWAKE_INTERFACE {}
/// 12 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ISFEATUREENABLED {
    pub hAdapter: D3DKMT_HANDLE,
    pub FeatureId: DXGK_FEATURE_ID,
    pub Result: DXGK_ISFEATUREENABLED_RESULT,
}
unsafe impl Record for D3DKMT_ISFEATUREENABLED {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_HYBRID_DLIST_DLL_MUX_SUPPORT {
    pub Supported: BOOL,
}
unsafe impl Record for D3DKMT_HYBRID_DLIST_DLL_MUX_SUPPORT {}
