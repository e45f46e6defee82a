// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM2_0` (0x5023).

pub use super::wddm1_3_pir::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const DXGK_INTERRUPT_DMA_PAGE_FAULTED: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(9);
pub const DXGKQAITYPE_QUERYSEGMENT4: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(11);
pub const DXGKQAITYPE_SEGMENTMEMORYSTATE: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(12);
pub const DXGKQAITYPE_GPUMMUCAPS: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(13);
pub const DXGKQAITYPE_PAGETABLELEVELDESC: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(14);
pub const DXGKQAITYPE_PHYSICALADAPTERCAPS: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(15);
pub const DXGKQAITYPE_DISPLAY_DRIVERCAPS_EXTENSION: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(16);
pub const DXGK_OPERATION_UPDATE_PAGE_TABLE: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(11);
pub const DXGK_OPERATION_FLUSH_TLB: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(12);
pub const DXGK_OPERATION_UPDATE_CONTEXT_ALLOCATION: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(13);
pub const DXGK_OPERATION_COPY_PAGE_TABLE_ENTRIES: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(14);
pub const DXGK_OPERATION_NOTIFY_RESIDENCY: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(15);
pub const KMT_DRIVERVERSION_WDDM_2_0: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(2000);
pub const KMTQAITYPE_WDDM_2_0_CAPS: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(24);
pub const KMTQAITYPE_NODEMETADATA: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(25);
pub const KMTQAITYPE_CPDRIVERNAME: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(26);
pub const KMTQAITYPE_XBOX: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(27);
pub const KMTQAITYPE_INDEPENDENTFLIP_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(28);
pub const KMTQAITYPE_MIRACASTCOMPANIONDRIVERNAME: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(29);
pub const KMTQAITYPE_PHYSICALADAPTERCOUNT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(30);
pub const KMTQAITYPE_PHYSICALADAPTERDEVICEIDS: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(31);
pub const KMTQAITYPE_DRIVERCAPS_EXT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(32);
pub const KMTQAITYPE_QUERY_MIRACAST_DRIVER_TYPE: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(33);
pub const KMTQAITYPE_QUERY_GPUMMU_CAPS: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(34);
pub const KMTQAITYPE_QUERY_MULTIPLANEOVERLAY_DECODE_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(35);
pub const KMTQAITYPE_QUERY_HW_PROTECTION_TEARDOWN_COUNT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(36);
pub const KMTQAITYPE_QUERY_ISBADDRIVERFORHWPROTECTIONDISABLED: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(37);
pub const KMTQAITYPE_MULTIPLANEOVERLAY_SECONDARY_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(38);
pub const KMTQAITYPE_INDEPENDENTFLIP_SECONDARY_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(39);
pub const D3DKMT_ESCAPE_FORCE_BDDFALLBACK_HEADLESS: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(24);
pub const D3DKMT_ESCAPE_REQUEST_MACHINE_CRASH: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(25);
pub const D3DKMT_ESCAPE_SOFTGPU_ENABLE_DISABLE_HMD: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(27);
pub const D3DKMT_ESCAPE_PROCESS_VERIFIER_OPTION: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(28);
pub const D3DKMT_ESCAPE_ADAPTER_VERIFIER_OPTION: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(29);
pub const D3DKMT_ESCAPE_WIN32K_BDD_FALLBACK: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(1029);
pub const D3DKMT_ESCAPE_WIN32K_DDA_TEST_CTL: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(1030);
pub const D3DKMT_ESCAPE_WIN32K_USER_DETECTED_BLACK_SCREEN: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(1031);
pub const D3DKMT_DEVICEEXECUTION_ERROR_DMAPAGEFAULT: D3DKMT_DEVICEEXECUTION_STATE = D3DKMT_DEVICEEXECUTION_STATE(7);
pub const D3DKMT_DEVICESTATE_PAGE_FAULT: D3DKMT_DEVICESTATE_TYPE = D3DKMT_DEVICESTATE_TYPE(5);
/// Enumeration; `d3dkmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_RENDER_PIPELINE_STAGE(pub i32);
unsafe impl Record for DXGK_RENDER_PIPELINE_STAGE {}
pub const DXGK_RENDER_PIPELINE_STAGE_UNKNOWN: DXGK_RENDER_PIPELINE_STAGE = DXGK_RENDER_PIPELINE_STAGE(0);
pub const DXGK_RENDER_PIPELINE_STAGE_INPUT_ASSEMBLER: DXGK_RENDER_PIPELINE_STAGE = DXGK_RENDER_PIPELINE_STAGE(1);
pub const DXGK_RENDER_PIPELINE_STAGE_VERTEX_SHADER: DXGK_RENDER_PIPELINE_STAGE = DXGK_RENDER_PIPELINE_STAGE(2);
pub const DXGK_RENDER_PIPELINE_STAGE_GEOMETRY_SHADER: DXGK_RENDER_PIPELINE_STAGE = DXGK_RENDER_PIPELINE_STAGE(3);
pub const DXGK_RENDER_PIPELINE_STAGE_STREAM_OUTPUT: DXGK_RENDER_PIPELINE_STAGE = DXGK_RENDER_PIPELINE_STAGE(4);
pub const DXGK_RENDER_PIPELINE_STAGE_RASTERIZER: DXGK_RENDER_PIPELINE_STAGE = DXGK_RENDER_PIPELINE_STAGE(5);
pub const DXGK_RENDER_PIPELINE_STAGE_PIXEL_SHADER: DXGK_RENDER_PIPELINE_STAGE = DXGK_RENDER_PIPELINE_STAGE(6);
pub const DXGK_RENDER_PIPELINE_STAGE_OUTPUT_MERGER: DXGK_RENDER_PIPELINE_STAGE = DXGK_RENDER_PIPELINE_STAGE(7);
/// Enumeration; `d3dkmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_PAGE_FAULT_FLAGS(pub i32);
unsafe impl Record for DXGK_PAGE_FAULT_FLAGS {}
pub const DXGK_PAGE_FAULT_WRITE: DXGK_PAGE_FAULT_FLAGS = DXGK_PAGE_FAULT_FLAGS(1);
pub const DXGK_PAGE_FAULT_FENCE_INVALID: DXGK_PAGE_FAULT_FLAGS = DXGK_PAGE_FAULT_FLAGS(2);
pub const DXGK_PAGE_FAULT_ADAPTER_RESET_REQUIRED: DXGK_PAGE_FAULT_FLAGS = DXGK_PAGE_FAULT_FLAGS(4);
pub const DXGK_PAGE_FAULT_ENGINE_RESET_REQUIRED: DXGK_PAGE_FAULT_FLAGS = DXGK_PAGE_FAULT_FLAGS(8);
pub const DXGK_PAGE_FAULT_FATAL_HARDWARE_ERROR: DXGK_PAGE_FAULT_FLAGS = DXGK_PAGE_FAULT_FLAGS(16);
pub const DXGK_PAGE_FAULT_IOMMU: DXGK_PAGE_FAULT_FLAGS = DXGK_PAGE_FAULT_FLAGS(32);
/// Enumeration; `d3dkmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_GENERAL_ERROR_CODE(pub i32);
unsafe impl Record for DXGK_GENERAL_ERROR_CODE {}
pub const DXGK_GENERAL_ERROR_PAGE_FAULT: DXGK_GENERAL_ERROR_CODE = DXGK_GENERAL_ERROR_CODE(0);
pub const DXGK_GENERAL_ERROR_INVALID_INSTRUCTION: DXGK_GENERAL_ERROR_CODE = DXGK_GENERAL_ERROR_CODE(1);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_PAGETABLEUPDATEMODE(pub i32);
unsafe impl Record for DXGK_PAGETABLEUPDATEMODE {}
pub const DXGK_PAGETABLEUPDATE_CPU_VIRTUAL: DXGK_PAGETABLEUPDATEMODE = DXGK_PAGETABLEUPDATEMODE(0);
pub const DXGK_PAGETABLEUPDATE_GPU_VIRTUAL: DXGK_PAGETABLEUPDATEMODE = DXGK_PAGETABLEUPDATEMODE(1);
pub const DXGK_PAGETABLEUPDATE_GPU_PHYSICAL: DXGK_PAGETABLEUPDATEMODE = DXGK_PAGETABLEUPDATEMODE(2);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_MEMORY_TRANSFER_DIRECTION(pub i32);
unsafe impl Record for DXGK_MEMORY_TRANSFER_DIRECTION {}
pub const DXGK_MEMORY_TRANSFER_LOCAL_TO_SYSTEM: DXGK_MEMORY_TRANSFER_DIRECTION = DXGK_MEMORY_TRANSFER_DIRECTION(0);
pub const DXGK_MEMORY_TRANSFER_SYSTEM_TO_LOCAL: DXGK_MEMORY_TRANSFER_DIRECTION = DXGK_MEMORY_TRANSFER_DIRECTION(1);
pub const DXGK_MEMORY_TRANSFER_LOCAL_TO_LOCAL: DXGK_MEMORY_TRANSFER_DIRECTION = DXGK_MEMORY_TRANSFER_DIRECTION(2);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_HARDWARE_CONTENT_PROTECTION_TEARDOWN_FLAGS(pub i32);
unsafe impl Record for DXGK_HARDWARE_CONTENT_PROTECTION_TEARDOWN_FLAGS {}
pub const DXGK_HARDWARE_CONTENT_PROTECTION_TEARDOWN_FLAG_PREEMPTIVE: DXGK_HARDWARE_CONTENT_PROTECTION_TEARDOWN_FLAGS = DXGK_HARDWARE_CONTENT_PROTECTION_TEARDOWN_FLAGS(1);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_PNP_KEY_TYPE(pub i32);
unsafe impl Record for D3DKMT_PNP_KEY_TYPE {}
pub const D3DKMT_PNP_KEY_HARDWARE: D3DKMT_PNP_KEY_TYPE = D3DKMT_PNP_KEY_TYPE(1);
pub const D3DKMT_PNP_KEY_SOFTWARE: D3DKMT_PNP_KEY_TYPE = D3DKMT_PNP_KEY_TYPE(2);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_MIRACAST_DRIVER_TYPE(pub i32);
unsafe impl Record for D3DKMT_MIRACAST_DRIVER_TYPE {}
pub const D3DKMT_MIRACAST_DRIVER_NOT_SUPPORTED: D3DKMT_MIRACAST_DRIVER_TYPE = D3DKMT_MIRACAST_DRIVER_TYPE(0);
pub const D3DKMT_MIRACAST_DRIVER_IHV: D3DKMT_MIRACAST_DRIVER_TYPE = D3DKMT_MIRACAST_DRIVER_TYPE(1);
pub const D3DKMT_MIRACAST_DRIVER_MS: D3DKMT_MIRACAST_DRIVER_TYPE = D3DKMT_MIRACAST_DRIVER_TYPE(2);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_VERIFIER_OPTION_MODE(pub i32);
unsafe impl Record for D3DKMT_VERIFIER_OPTION_MODE {}
pub const D3DKMT_VERIFIER_OPTION_QUERY: D3DKMT_VERIFIER_OPTION_MODE = D3DKMT_VERIFIER_OPTION_MODE(0);
pub const D3DKMT_VERIFIER_OPTION_SET: D3DKMT_VERIFIER_OPTION_MODE = D3DKMT_VERIFIER_OPTION_MODE(1);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_PROCESS_VERIFIER_OPTION_TYPE(pub i32);
unsafe impl Record for D3DKMT_PROCESS_VERIFIER_OPTION_TYPE {}
pub const D3DKMT_PROCESS_VERIFIER_OPTION_VIDMM_FLAGS: D3DKMT_PROCESS_VERIFIER_OPTION_TYPE = D3DKMT_PROCESS_VERIFIER_OPTION_TYPE(1000);
pub const D3DKMT_PROCESS_VERIFIER_OPTION_VIDMM_RESTRICT_BUDGET: D3DKMT_PROCESS_VERIFIER_OPTION_TYPE = D3DKMT_PROCESS_VERIFIER_OPTION_TYPE(1001);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_ADAPTER_VERIFIER_OPTION_TYPE(pub i32);
unsafe impl Record for D3DKMT_ADAPTER_VERIFIER_OPTION_TYPE {}
pub const D3DKMT_ADAPTER_VERIFIER_OPTION_VIDMM_FLAGS: D3DKMT_ADAPTER_VERIFIER_OPTION_TYPE = D3DKMT_ADAPTER_VERIFIER_OPTION_TYPE(1000);
pub const D3DKMT_ADAPTER_VERIFIER_OPTION_VIDMM_TRIM_INTERVAL: D3DKMT_ADAPTER_VERIFIER_OPTION_TYPE = D3DKMT_ADAPTER_VERIFIER_OPTION_TYPE(1001);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_DEVICE_ERROR_REASON(pub i32);
unsafe impl Record for D3DKMT_DEVICE_ERROR_REASON {}
pub const D3DKMT_DEVICE_ERROR_REASON_GENERIC: D3DKMT_DEVICE_ERROR_REASON = D3DKMT_DEVICE_ERROR_REASON(-2147483648);
pub const D3DKMT_DEVICE_ERROR_REASON_DRIVER_ERROR: D3DKMT_DEVICE_ERROR_REASON = D3DKMT_DEVICE_ERROR_REASON(-2147483642);
/// `d3dkmdt.h`.
pub const DXGK_PRIMITIVE_API_SEQUENCE_NUMBER_UNKNOWN: u64 = 0xffffffffffffffff;
/// `d3dkmdt.h`.
pub const DXGK_BIND_TABLE_ENTRY_UNKNOWN: u32 = 0xffffffff;
/// `dispmprt.h`.
pub const DXGK_OPM_INTERFACE_VERSION_2_JTP: u32 = 2;
/// `dispmprt.h`.
pub const DXGK_OPM_INTERFACE_VERSION_2: u32 = 3;
/// `{e929eea4-b9f1-407b-aab9-ab08bb44fbf4}`; `dispmprt.h`.
pub const GUID_DEVINTERFACE_OPM_2_JTP: GUID = GUID { Data1: 0xe929eea4, Data2: 0xb9f1, Data3: 0x407b, Data4: [0xaa, 0xb9, 0xab, 0x08, 0xbb, 0x44, 0xfb, 0xf4] };
/// `{7f098726-2ebb-4ff3-a27f-1046b95dc517}`; `dispmprt.h`.
pub const GUID_DEVINTERFACE_OPM_2: GUID = GUID { Data1: 0x7f098726, Data2: 0x2ebb, Data3: 0x4ff3, Data4: [0xa2, 0x7f, 0x10, 0x46, 0xb9, 0x5d, 0xc5, 0x17] };
/// `dispmprt.h`.
pub type PDXGKRNL_INTERFACE = *mut DXGKRNL_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKDDI_START_DEVICE = Option<DXGKDDI_START_DEVICE>;
/// `dispmprt.h`.
pub type PDRIVER_INITIALIZATION_DATA = *mut DRIVER_INITIALIZATION_DATA;
/// `dispmprt.h`.
pub type PKMDDOD_INITIALIZATION_DATA = *mut KMDDOD_INITIALIZATION_DATA;
/// `d3dkmdt.h`.
pub type DXGKARG_GETNODEMETADATA = DXGK_NODEMETADATA;
/// `d3dkmddi.h`.
pub type DXGK_SEGMENTMEMORYSTATE = DXGK_QUERYSEGMENTMEMORYSTATE;
/// `dispmprt.h`.
pub type PDXGK_OPM_INTERFACE_2_JTP = *mut DXGK_OPM_INTERFACE_2_JTP;
/// `dispmprt.h`.
pub type PDXGK_OPM_INTERFACE_2 = *mut DXGK_OPM_INTERFACE_2;
/// `d3dkmthk.h`.
pub type PD3DKMT_MIRACAST_DISPLAY_STOP_SESSIONS = *mut D3DKMT_MIRACAST_DISPLAY_STOP_SESSIONS;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_RENDER = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RENDER) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_PRESENT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_PRESENT) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_NOTIFY_INTERRUPT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_NOTIFY_INTERRUPT_DATA))>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEDEVICE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEDEVICE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATECONTEXT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEALLOCATION = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_PATCH = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_PATCH) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SUBMITCOMMAND = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CANCELCOMMAND = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_CANCELCOMMAND) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_BUILDPAGINGBUFFER = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_ESCAPE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_ESCAPE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESS = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESS) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEDEVICE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEDEVICE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEALLOCATION = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_PATCH = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_PATCH) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SUBMITCOMMAND = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CANCELCOMMAND = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_CANCELCOMMAND) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_BUILDPAGINGBUFFER = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_ESCAPE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_ESCAPE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESS = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_RENDER = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RENDER) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_PRESENT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_PRESENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATECONTEXT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_START_DEVICE = abi_fn!(fn(a0: PVOID, a1: PDXGK_START_INFO, a2: PDXGKRNL_INTERFACE, a3: *mut ULONG, a4: *mut ULONG) -> NTSTATUS);
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SIGNALSYNCHRONIZATIONOBJECT = Option<abi_fn!(fn(a0: *const D3DKMT_SIGNALSYNCHRONIZATIONOBJECT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SIGNALSYNCHRONIZATIONOBJECT2 = Option<abi_fn!(fn(a0: *const D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETDISPLAYMODELIST = Option<abi_fn!(fn(a0: *mut D3DKMT_GETDISPLAYMODELIST) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_PRESENT = Option<abi_fn!(fn(a0: *mut D3DKMT_PRESENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_ESCAPE = Option<abi_fn!(fn(a0: *const D3DKMT_ESCAPE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETPRESENTHISTORY = Option<abi_fn!(fn(a0: *mut D3DKMT_GETPRESENTHISTORY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETDEVICESTATE = Option<abi_fn!(fn(a0: *mut D3DKMT_GETDEVICESTATE) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_RENDERKM = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RENDER) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_RENDERKM = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RENDER) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_CREATECONTEXTALLOCATION = Option<abi_fn!(fn(a0: *mut DXGKARGCB_CREATECONTEXTALLOCATION) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OFFERALLOCATIONS = Option<abi_fn!(fn(a0: *const D3DKMT_OFFERALLOCATIONS) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_GETNODEMETADATA = abi_fn!(fn(a0: HANDLE, a1: UINT, a2: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_GETNODEMETADATA = Option<abi_fn!(fn(a0: HANDLE, a1: UINT, a2: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETROOTPAGETABLE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETROOTPAGETABLE));
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_GETROOTPAGETABLESIZE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETROOTPAGETABLESIZE) -> SIZE_T);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEPROCESS = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEPROCESS) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_DESTROYPROCESS = abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SUBMITCOMMANDVIRTUAL = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMANDVIRTUAL) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_RENDERGDI = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RENDERGDI) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_MAPCPUHOSTAPERTURE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_MAPCPUHOSTAPERTURE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_UNMAPCPUHOSTAPERTURE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_UNMAPCPUHOSTAPERTURE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETSTABLEPOWERSTATE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETSTABLEPOWERSTATE));
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDEOPROTECTEDREGION = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDEOPROTECTEDREGION) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2 = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT2 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_HARDWARECONTENTPROTECTIONTEARDOWN = Option<abi_fn!(fn(a0: HANDLE, a1: UINT))>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_MAPCONTEXTALLOCATION = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARGCB_MAPCONTEXTALLOCATION) -> D3DGPU_VIRTUAL_ADDRESS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_UPDATECONTEXTALLOCATION = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARGCB_UPDATECONTEXTALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_RESERVEGPUVIRTUALADDRESSRANGE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_RESERVEGPUVIRTUALADDRESSRANGE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_RENDERGDI = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RENDERGDI) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SUBMITCOMMANDVIRTUAL = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMANDVIRTUAL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETROOTPAGETABLE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETROOTPAGETABLE))>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_GETROOTPAGETABLESIZE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETROOTPAGETABLESIZE) -> SIZE_T)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_MAPCPUHOSTAPERTURE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_MAPCPUHOSTAPERTURE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_UNMAPCPUHOSTAPERTURE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_UNMAPCPUHOSTAPERTURE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEPROCESS = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEPROCESS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_DESTROYPROCESS = Option<abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT2 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2 = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_POWERRUNTIMESETDEVICEHANDLE = Option<abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETSTABLEPOWERSTATE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETSTABLEPOWERSTATE))>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDEOPROTECTEDREGION = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDEOPROTECTEDREGION) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_OPM_CREATE_PROTECTED_OUTPUT_NONLOCAL_DISPLAY_JTP = Option<abi_fn!(fn(a0: PVOID, a1: DXGKMDT_OPM_VIDEO_OUTPUT_SEMANTICS, a2: ULONG64, a3: *mut DXGKMDT_OPM_ACTUAL_OUTPUT_FORMAT, a4: D3DDDI_VIDEO_PRESENT_TARGET_ID, a5: *mut HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_OPM_CREATE_PROTECTED_OUTPUT_VIRTUAL_MODE_JTP = Option<abi_fn!(fn(a0: PVOID, a1: D3DDDI_VIDEO_PRESENT_TARGET_ID, a2: DXGKMDT_OPM_VIDEO_OUTPUT_SEMANTICS, a3: *mut DXGKMDT_OPM_ACTUAL_OUTPUT_FORMAT, a4: *mut HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_OPM_CREATE_PROTECTED_OUTPUT_NONLOCAL_DISPLAY = Option<abi_fn!(fn(a0: PVOID, a1: DXGKMDT_OPM_VIDEO_OUTPUT_SEMANTICS, a2: UINT64, a3: *mut DXGKMDT_OPM_ACTUAL_OUTPUT_FORMAT, a4: UINT64, a5: DXGKMDT_OPM_CONNECTOR_TYPE, a6: *mut HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_TRIMNOTIFICATIONCALLBACK = Option<abi_fn!(fn(a0: *mut D3DKMT_TRIMNOTIFICATION))>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_BUDGETCHANGENOTIFICATIONCALLBACK = Option<abi_fn!(fn(a0: *mut D3DKMT_BUDGETCHANGENOTIFICATION))>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_DESTROYALLOCATION2 = Option<abi_fn!(fn(a0: *const D3DKMT_DESTROYALLOCATION2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_MAKERESIDENT = Option<abi_fn!(fn(a0: *mut D3DDDI_MAKERESIDENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_EVICT = Option<abi_fn!(fn(a0: *mut D3DKMT_EVICT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMCPU = Option<abi_fn!(fn(a0: *const D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMCPU) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMCPU = Option<abi_fn!(fn(a0: *const D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMCPU) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMGPU = Option<abi_fn!(fn(a0: *const D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMGPU) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU = Option<abi_fn!(fn(a0: *const D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU2 = Option<abi_fn!(fn(a0: *const D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEPAGINGQUEUE = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEPAGINGQUEUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_DESTROYPAGINGQUEUE = Option<abi_fn!(fn(a0: *mut D3DDDI_DESTROYPAGINGQUEUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_LOCK2 = Option<abi_fn!(fn(a0: *mut D3DKMT_LOCK2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_UNLOCK2 = Option<abi_fn!(fn(a0: *const D3DKMT_UNLOCK2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_INVALIDATECACHE = Option<abi_fn!(fn(a0: *const D3DKMT_INVALIDATECACHE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_RESERVEGPUVIRTUALADDRESS = Option<abi_fn!(fn(a0: *mut D3DDDI_RESERVEGPUVIRTUALADDRESS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_MAPGPUVIRTUALADDRESS = Option<abi_fn!(fn(a0: *mut D3DDDI_MAPGPUVIRTUALADDRESS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_FREEGPUVIRTUALADDRESS = Option<abi_fn!(fn(a0: *const D3DKMT_FREEGPUVIRTUALADDRESS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_UPDATEGPUVIRTUALADDRESS = Option<abi_fn!(fn(a0: *const D3DKMT_UPDATEGPUVIRTUALADDRESS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETRESOURCEPRESENTPRIVATEDRIVERDATA = Option<abi_fn!(fn(a0: *mut D3DDDI_GETRESOURCEPRESENTPRIVATEDRIVERDATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATECONTEXTVIRTUAL = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATECONTEXTVIRTUAL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SUBMITCOMMAND = Option<abi_fn!(fn(a0: *const D3DKMT_SUBMITCOMMAND) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENSYNCOBJECTFROMNTHANDLE2 = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENSYNCOBJECTNTHANDLEFROMNAME = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENSYNCOBJECTNTHANDLEFROMNAME) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYVIDEOMEMORYINFO = Option<abi_fn!(fn(a0: *mut D3DKMT_QUERYVIDEOMEMORYINFO) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CHANGEVIDEOMEMORYRESERVATION = Option<abi_fn!(fn(a0: *const D3DKMT_CHANGEVIDEOMEMORYRESERVATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_REGISTERTRIMNOTIFICATION = Option<abi_fn!(fn(a0: *mut D3DKMT_REGISTERTRIMNOTIFICATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_UNREGISTERTRIMNOTIFICATION = Option<abi_fn!(fn(a0: *mut D3DKMT_UNREGISTERTRIMNOTIFICATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_REGISTERBUDGETCHANGENOTIFICATION = Option<abi_fn!(fn(a0: *mut D3DKMT_REGISTERBUDGETCHANGENOTIFICATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_UNREGISTERBUDGETCHANGENOTIFICATION = Option<abi_fn!(fn(a0: *mut D3DKMT_UNREGISTERBUDGETCHANGENOTIFICATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT2 = Option<abi_fn!(fn(a0: *mut D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_PRESENTMULTIPLANEOVERLAY2 = Option<abi_fn!(fn(a0: *const D3DKMT_PRESENT_MULTIPLANE_OVERLAY2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_RECLAIMALLOCATIONS2 = Option<abi_fn!(fn(a0: *mut D3DKMT_RECLAIMALLOCATIONS2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SETSTABLEPOWERSTATE = Option<abi_fn!(fn(a0: *const D3DKMT_SETSTABLEPOWERSTATE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYCLOCKCALIBRATION = Option<abi_fn!(fn(a0: *mut D3DKMT_QUERYCLOCKCALIBRATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYVIDPNEXCLUSIVEOWNERSHIP = Option<abi_fn!(fn(a0: *mut D3DKMT_QUERYVIDPNEXCLUSIVEOWNERSHIP) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_ADJUSTFULLSCREENGAMMA = Option<abi_fn!(fn(a0: *mut D3DKMT_ADJUSTFULLSCREENGAMMA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SETVIDPNSOURCEHWPROTECTION = Option<abi_fn!(fn(a0: *mut D3DKMT_SETVIDPNSOURCEHWPROTECTION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_MARKDEVICEASERROR = Option<abi_fn!(fn(a0: *mut D3DKMT_MARKDEVICEASERROR) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_FLUSHHEAPTRANSITIONS = Option<abi_fn!(fn(a0: *mut D3DKMT_FLUSHHEAPTRANSITIONS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SETHWPROTECTIONTEARDOWNRECOVERY = Option<abi_fn!(fn(a0: *mut D3DKMT_SETHWPROTECTIONTEARDOWNRECOVERY) -> NTSTATUS)>;
/// 4 bytes, alignment 4; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_ESCAPEFLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DDDI_ESCAPEFLAGS {}
impl D3DDDI_ESCAPEFLAGS {
    /// Bit 0.
    pub const fn HardwareAccess(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_HardwareAccess(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn DeviceStatusQuery(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_DeviceStatusQuery(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn ChangeFrameLatency(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_ChangeFrameLatency(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn NoAdapterSynchronization(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_NoAdapterSynchronization(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 4 bytes, alignment 4; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDICB_SIGNALFLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DDDICB_SIGNALFLAGS {}
impl D3DDDICB_SIGNALFLAGS {
    /// Bit 0.
    pub const fn SignalAtSubmission(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SignalAtSubmission(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn EnqueueCpuEvent(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_EnqueueCpuEvent(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn AllowFenceRewind(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_AllowFenceRewind(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 30.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0xfffffff }
    /// Sets bits 3 to 30.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0x7ffffff8) | ((value & 0xfffffff) << 3); }
    /// Bit 31.
    pub const fn DXGK_SIGNAL_FLAG_INTERNAL0(&self) -> bool { self.Value & 0x80000000 != 0 }
    /// Sets bit 31.
    pub const fn set_DXGK_SIGNAL_FLAG_INTERNAL0(&mut self, value: bool) { self.Value = (self.Value & !0x80000000) | ((value as u32) << 31); }
}
/// Part of [`DXGK_ALLOCATIONLIST`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_ALLOCATIONLIST_0 {
    pub PhysicalAddress: PHYSICAL_ADDRESS,
    pub VirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for DXGK_ALLOCATIONLIST_0 {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ALLOCATIONLIST {
    pub hDeviceSpecificAllocation: HANDLE,
    pub bits_8: u32,
    pub Anonymous: DXGK_ALLOCATIONLIST_0,
}
unsafe impl Record for DXGK_ALLOCATIONLIST {}
impl DXGK_ALLOCATIONLIST {
    /// Bit 0.
    pub const fn WriteOperation(&self) -> bool { self.bits_8 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_WriteOperation(&mut self, value: bool) { self.bits_8 = (self.bits_8 & !0x1) | (value as u32); }
    /// Bits 1 to 5.
    pub const fn SegmentId(&self) -> u32 { (self.bits_8 >> 1) & 0x1f }
    /// Sets bits 1 to 5.
    pub const fn set_SegmentId(&mut self, value: u32) { self.bits_8 = (self.bits_8 & !0x3e) | ((value & 0x1f) << 1); }
    /// Bits 6 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_8 >> 6) & 0x3ffffff }
    /// Sets bits 6 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_8 = (self.bits_8 & !0xffffffc0) | ((value & 0x3ffffff) << 6); }
}
/// 112 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_RENDER {
    pub pCommand: *const c_void,
    pub CommandLength: UINT,
    pub pDmaBuffer: *mut c_void,
    pub DmaSize: UINT,
    pub pDmaBufferPrivateData: *mut c_void,
    pub DmaBufferPrivateDataSize: UINT,
    pub pAllocationList: *mut DXGK_ALLOCATIONLIST,
    pub AllocationListSize: UINT,
    pub pPatchLocationListIn: *mut D3DDDI_PATCHLOCATIONLIST,
    pub PatchLocationListInSize: UINT,
    pub pPatchLocationListOut: *mut D3DDDI_PATCHLOCATIONLIST,
    pub PatchLocationListOutSize: UINT,
    pub MultipassOffset: UINT,
    pub DmaBufferSegmentId: UINT,
    pub DmaBufferPhysicalAddress: PHYSICAL_ADDRESS,
}
unsafe impl Record for DXGKARG_RENDER {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PRESENTFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_PRESENTFLAGS {}
impl DXGK_PRESENTFLAGS {
    /// Bit 0.
    pub const fn Blt(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Blt(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn ColorFill(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_ColorFill(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn Flip(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_Flip(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn FlipWithNoWait(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_FlipWithNoWait(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn SrcColorKey(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_SrcColorKey(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn DstColorKey(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_DstColorKey(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn LinearToSrgb(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_LinearToSrgb(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn Rotate(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_Rotate(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn FlipStereo(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_FlipStereo(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn FlipStereoTemporaryMono(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_FlipStereoTemporaryMono(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn FlipStereoPreferRight(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_FlipStereoPreferRight(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn BltStereoUseRight(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_BltStereoUseRight(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bit 12.
    pub const fn FlipWithMultiPlaneOverlay(&self) -> bool { self.Value & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_FlipWithMultiPlaneOverlay(&mut self, value: bool) { self.Value = (self.Value & !0x1000) | ((value as u32) << 12); }
    /// Bit 13.
    pub const fn RedirectedFlip(&self) -> bool { self.Value & 0x2000 != 0 }
    /// Sets bit 13.
    pub const fn set_RedirectedFlip(&mut self, value: bool) { self.Value = (self.Value & !0x2000) | ((value as u32) << 13); }
    /// Bits 14 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 14) & 0x3ffff }
    /// Sets bits 14 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffc000) | ((value & 0x3ffff) << 14); }
}
/// Part of [`DXGKARG_PRESENT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_PRESENT_0 {
    pub pAllocationList: *mut DXGK_ALLOCATIONLIST,
    pub pAllocationInfo: *mut DXGK_PRESENTALLOCATIONINFO,
    pub pPresentMultiPlaneOverlayInfo: *mut DXGK_PRESENTMULTIPLANEOVERLAYINFO,
}
unsafe impl Record for DXGKARG_PRESENT_0 {}
/// 168 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_PRESENT {
    pub pDmaBuffer: *mut c_void,
    pub DmaSize: UINT,
    pub pDmaBufferPrivateData: *mut c_void,
    pub DmaBufferPrivateDataSize: UINT,
    pub Anonymous: DXGKARG_PRESENT_0,
    pub pPatchLocationListOut: *mut D3DDDI_PATCHLOCATIONLIST,
    pub PatchLocationListOutSize: UINT,
    pub MultipassOffset: UINT,
    pub Color: UINT,
    pub DstRect: RECT,
    pub SrcRect: RECT,
    pub SubRectCnt: UINT,
    pub pDstSubRects: *const RECT,
    pub FlipInterval: D3DDDI_FLIPINTERVAL_TYPE,
    pub Flags: DXGK_PRESENTFLAGS,
    pub DmaBufferSegmentId: UINT,
    pub DmaBufferPhysicalAddress: PHYSICAL_ADDRESS,
    pub Reserved: UINT,
    pub DmaBufferGpuVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub NumSrcAllocations: UINT,
    pub NumDstAllocations: UINT,
    pub PrivateDriverDataSize: UINT,
    pub pPrivateDriverData: PVOID,
}
unsafe impl Record for DXGKARG_PRESENT {}
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
/// Part of [`DXGKARG_CREATEDEVICE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_CREATEDEVICE_0 {
    pub Flags: DXGK_CREATEDEVICEFLAGS,
    pub pInfo: *mut DXGK_DEVICEINFO,
}
unsafe impl Record for DXGKARG_CREATEDEVICE_0 {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEDEVICE {
    pub hDevice: HANDLE,
    pub Anonymous: DXGKARG_CREATEDEVICE_0,
    pub Pasid: ULONG,
    pub hKmdProcess: HANDLE,
}
unsafe impl Record for DXGKARG_CREATEDEVICE {}
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
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// 32 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONTEXTINFO {
    pub DmaBufferSize: UINT,
    pub DmaBufferSegmentSet: UINT,
    pub DmaBufferPrivateDataSize: UINT,
    pub AllocationListSize: UINT,
    pub PatchLocationListSize: UINT,
    pub Reserved: UINT,
    pub Caps: DXGK_CONTEXTINFO_CAPS,
    pub PagingCompanionNodeId: ULONG,
}
unsafe impl Record for DXGK_CONTEXTINFO {}
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
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_FLIPCAPS {
    pub Value: u32,
}
unsafe impl Record for DXGK_FLIPCAPS {}
impl DXGK_FLIPCAPS {
    /// Bit 0.
    pub const fn FlipOnVSyncWithNoWait(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_FlipOnVSyncWithNoWait(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn FlipOnVSyncMmIo(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_FlipOnVSyncMmIo(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn FlipInterval(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_FlipInterval(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn FlipImmediateMmIo(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_FlipImmediateMmIo(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn FlipIndependent(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_FlipIndependent(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn DdiPresentForIFlip(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_DdiPresentForIFlip(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn FlipImmediateOnHSync(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_FlipImmediateOnHSync(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bits 7 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 7) & 0x1ffffff }
    /// Sets bits 7 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffff80) | ((value & 0x1ffffff) << 7); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIDSCHCAPS {
    pub Value: u32,
}
unsafe impl Record for DXGK_VIDSCHCAPS {}
impl DXGK_VIDSCHCAPS {
    /// Bit 0.
    pub const fn MultiEngineAware(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_MultiEngineAware(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn VSyncPowerSaveAware(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_VSyncPowerSaveAware(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn PreemptionAware(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_PreemptionAware(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn NoDmaPatching(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_NoDmaPatching(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn CancelCommandAware(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_CancelCommandAware(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn No64BitAtomics(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_No64BitAtomics(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn LowIrqlPreemptCommand(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_LowIrqlPreemptCommand(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bits 7 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 7) & 0x1ffffff }
    /// Sets bits 7 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffff80) | ((value & 0x1ffffff) << 7); }
}
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
    /// Bits 10 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 10) & 0x3fffff }
    /// Sets bits 10 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffc00) | ((value & 0x3fffff) << 10); }
}
/// 576 bytes, alignment 8; `d3dkmddi.h`.
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
    pub GammaRampCaps: DXGK_GAMMARAMPCAPS,
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
}
unsafe impl Record for DXGK_DRIVERCAPS {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SEGMENTFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_SEGMENTFLAGS {}
impl DXGK_SEGMENTFLAGS {
    /// Bit 0.
    pub const fn Aperture(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Aperture(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn Agp(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_Agp(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn CpuVisible(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_CpuVisible(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn UseBanking(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_UseBanking(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn CacheCoherent(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_CacheCoherent(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn PitchAlignment(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_PitchAlignment(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn PopulatedFromSystemMemory(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_PopulatedFromSystemMemory(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn PreservedDuringStandby(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_PreservedDuringStandby(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn PreservedDuringHibernate(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_PreservedDuringHibernate(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn PartiallyPreservedDuringHibernate(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_PartiallyPreservedDuringHibernate(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn DirectFlip(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_DirectFlip(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn Use64KBPages(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_Use64KBPages(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bit 12.
    pub const fn ReservedSysMem(&self) -> bool { self.Value & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_ReservedSysMem(&mut self, value: bool) { self.Value = (self.Value & !0x1000) | ((value as u32) << 12); }
    /// Bit 13.
    pub const fn SupportsCpuHostAperture(&self) -> bool { self.Value & 0x2000 != 0 }
    /// Sets bit 13.
    pub const fn set_SupportsCpuHostAperture(&mut self, value: bool) { self.Value = (self.Value & !0x2000) | ((value as u32) << 13); }
    /// Bit 14.
    pub const fn SupportsCachedCpuHostAperture(&self) -> bool { self.Value & 0x4000 != 0 }
    /// Sets bit 14.
    pub const fn set_SupportsCachedCpuHostAperture(&mut self, value: bool) { self.Value = (self.Value & !0x4000) | ((value as u32) << 14); }
    /// Bit 15.
    pub const fn ApplicationTarget(&self) -> bool { self.Value & 0x8000 != 0 }
    /// Sets bit 15.
    pub const fn set_ApplicationTarget(&mut self, value: bool) { self.Value = (self.Value & !0x8000) | ((value as u32) << 15); }
    /// Bit 16.
    pub const fn VprSupported(&self) -> bool { self.Value & 0x10000 != 0 }
    /// Sets bit 16.
    pub const fn set_VprSupported(&mut self, value: bool) { self.Value = (self.Value & !0x10000) | ((value as u32) << 16); }
    /// Bit 17.
    pub const fn VprPreservedDuringStandby(&self) -> bool { self.Value & 0x20000 != 0 }
    /// Sets bit 17.
    pub const fn set_VprPreservedDuringStandby(&mut self, value: bool) { self.Value = (self.Value & !0x20000) | ((value as u32) << 17); }
    /// Bit 18.
    pub const fn EncryptedPagingSupported(&self) -> bool { self.Value & 0x40000 != 0 }
    /// Sets bit 18.
    pub const fn set_EncryptedPagingSupported(&mut self, value: bool) { self.Value = (self.Value & !0x40000) | ((value as u32) << 18); }
    /// Bit 19.
    pub const fn LocalBudgetGroup(&self) -> bool { self.Value & 0x80000 != 0 }
    /// Sets bit 19.
    pub const fn set_LocalBudgetGroup(&mut self, value: bool) { self.Value = (self.Value & !0x80000) | ((value as u32) << 19); }
    /// Bit 20.
    pub const fn NonLocalBudgetGroup(&self) -> bool { self.Value & 0x100000 != 0 }
    /// Sets bit 20.
    pub const fn set_NonLocalBudgetGroup(&mut self, value: bool) { self.Value = (self.Value & !0x100000) | ((value as u32) << 20); }
    /// Bits 21 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 21) & 0x7ff }
    /// Sets bits 21 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffe00000) | ((value & 0x7ff) << 21); }
}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SEGMENTDESCRIPTOR {
    pub BaseAddress: PHYSICAL_ADDRESS,
    pub CpuTranslatedAddress: PHYSICAL_ADDRESS,
    pub Size: SIZE_T,
    pub NbOfBanks: UINT,
    pub pBankRangeTable: *mut SIZE_T,
    pub CommitLimit: SIZE_T,
    pub Flags: DXGK_SEGMENTFLAGS,
}
unsafe impl Record for DXGK_SEGMENTDESCRIPTOR {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSEGMENTIN {
    pub AgpApertureBase: PHYSICAL_ADDRESS,
    pub AgpApertureSize: LARGE_INTEGER,
    pub AgpFlags: DXGK_SEGMENTFLAGS,
}
unsafe impl Record for DXGK_QUERYSEGMENTIN {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSEGMENTOUT {
    pub NbSegment: UINT,
    pub pSegmentDescriptor: *mut DXGK_SEGMENTDESCRIPTOR,
    pub PagingBufferSegmentId: UINT,
    pub PagingBufferSize: UINT,
    pub PagingBufferPrivateDataSize: UINT,
}
unsafe impl Record for DXGK_QUERYSEGMENTOUT {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ALLOCATIONINFOFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_ALLOCATIONINFOFLAGS {}
impl DXGK_ALLOCATIONINFOFLAGS {
    /// Bit 0.
    pub const fn CpuVisible(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_CpuVisible(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn PermanentSysMem(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_PermanentSysMem(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn Cached(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_Cached(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn Protected(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_Protected(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn ExistingSysMem(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_ExistingSysMem(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn ExistingKernelSysMem(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_ExistingKernelSysMem(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn FromEndOfSegment(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_FromEndOfSegment(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn Swizzled(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_Swizzled(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn Overlay(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_Overlay(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn Capture(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_Capture(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn UseAlternateVA(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_UseAlternateVA(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn SynchronousPaging(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_SynchronousPaging(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bit 12.
    pub const fn LinkMirrored(&self) -> bool { self.Value & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_LinkMirrored(&mut self, value: bool) { self.Value = (self.Value & !0x1000) | ((value as u32) << 12); }
    /// Bit 13.
    pub const fn LinkInstanced(&self) -> bool { self.Value & 0x2000 != 0 }
    /// Sets bit 13.
    pub const fn set_LinkInstanced(&mut self, value: bool) { self.Value = (self.Value & !0x2000) | ((value as u32) << 13); }
    /// Bit 14.
    pub const fn HistoryBuffer(&self) -> bool { self.Value & 0x4000 != 0 }
    /// Sets bit 14.
    pub const fn set_HistoryBuffer(&mut self, value: bool) { self.Value = (self.Value & !0x4000) | ((value as u32) << 14); }
    /// Bit 15.
    pub const fn AccessedPhysically(&self) -> bool { self.Value & 0x8000 != 0 }
    /// Sets bit 15.
    pub const fn set_AccessedPhysically(&mut self, value: bool) { self.Value = (self.Value & !0x8000) | ((value as u32) << 15); }
    /// Bit 16.
    pub const fn ExplicitResidencyNotification(&self) -> bool { self.Value & 0x10000 != 0 }
    /// Sets bit 16.
    pub const fn set_ExplicitResidencyNotification(&mut self, value: bool) { self.Value = (self.Value & !0x10000) | ((value as u32) << 16); }
    /// Bit 17.
    pub const fn HardwareProtected(&self) -> bool { self.Value & 0x20000 != 0 }
    /// Sets bit 17.
    pub const fn set_HardwareProtected(&mut self, value: bool) { self.Value = (self.Value & !0x20000) | ((value as u32) << 17); }
    /// Bit 18.
    pub const fn CpuVisibleOnDemand(&self) -> bool { self.Value & 0x40000 != 0 }
    /// Sets bit 18.
    pub const fn set_CpuVisibleOnDemand(&mut self, value: bool) { self.Value = (self.Value & !0x40000) | ((value as u32) << 18); }
    /// Bit 19.
    pub const fn DXGK_ALLOC_RESERVED16(&self) -> bool { self.Value & 0x80000 != 0 }
    /// Sets bit 19.
    pub const fn set_DXGK_ALLOC_RESERVED16(&mut self, value: bool) { self.Value = (self.Value & !0x80000) | ((value as u32) << 19); }
    /// Bit 20.
    pub const fn Reserved15(&self) -> bool { self.Value & 0x100000 != 0 }
    /// Sets bit 20.
    pub const fn set_Reserved15(&mut self, value: bool) { self.Value = (self.Value & !0x100000) | ((value as u32) << 20); }
    /// Bit 21.
    pub const fn Reserved14(&self) -> bool { self.Value & 0x200000 != 0 }
    /// Sets bit 21.
    pub const fn set_Reserved14(&mut self, value: bool) { self.Value = (self.Value & !0x200000) | ((value as u32) << 21); }
    /// Bit 22.
    pub const fn Reserved13(&self) -> bool { self.Value & 0x400000 != 0 }
    /// Sets bit 22.
    pub const fn set_Reserved13(&mut self, value: bool) { self.Value = (self.Value & !0x400000) | ((value as u32) << 22); }
    /// Bit 23.
    pub const fn Reserved12(&self) -> bool { self.Value & 0x800000 != 0 }
    /// Sets bit 23.
    pub const fn set_Reserved12(&mut self, value: bool) { self.Value = (self.Value & !0x800000) | ((value as u32) << 23); }
    /// Bit 24.
    pub const fn Reserved11(&self) -> bool { self.Value & 0x1000000 != 0 }
    /// Sets bit 24.
    pub const fn set_Reserved11(&mut self, value: bool) { self.Value = (self.Value & !0x1000000) | ((value as u32) << 24); }
    /// Bit 25.
    pub const fn Reserved10(&self) -> bool { self.Value & 0x2000000 != 0 }
    /// Sets bit 25.
    pub const fn set_Reserved10(&mut self, value: bool) { self.Value = (self.Value & !0x2000000) | ((value as u32) << 25); }
    /// Bit 26.
    pub const fn Reserved9(&self) -> bool { self.Value & 0x4000000 != 0 }
    /// Sets bit 26.
    pub const fn set_Reserved9(&mut self, value: bool) { self.Value = (self.Value & !0x4000000) | ((value as u32) << 26); }
    /// Bit 27.
    pub const fn Reserved4(&self) -> bool { self.Value & 0x8000000 != 0 }
    /// Sets bit 27.
    pub const fn set_Reserved4(&mut self, value: bool) { self.Value = (self.Value & !0x8000000) | ((value as u32) << 27); }
    /// Bit 28.
    pub const fn Reserved3(&self) -> bool { self.Value & 0x10000000 != 0 }
    /// Sets bit 28.
    pub const fn set_Reserved3(&mut self, value: bool) { self.Value = (self.Value & !0x10000000) | ((value as u32) << 28); }
    /// Bit 29.
    pub const fn Reserved2(&self) -> bool { self.Value & 0x20000000 != 0 }
    /// Sets bit 29.
    pub const fn set_Reserved2(&mut self, value: bool) { self.Value = (self.Value & !0x20000000) | ((value as u32) << 29); }
    /// Bit 30.
    pub const fn Reserved1(&self) -> bool { self.Value & 0x40000000 != 0 }
    /// Sets bit 30.
    pub const fn set_Reserved1(&mut self, value: bool) { self.Value = (self.Value & !0x40000000) | ((value as u32) << 30); }
    /// Bit 31.
    pub const fn Reserved0(&self) -> bool { self.Value & 0x80000000 != 0 }
    /// Sets bit 31.
    pub const fn set_Reserved0(&mut self, value: bool) { self.Value = (self.Value & !0x80000000) | ((value as u32) << 31); }
}
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
}
unsafe impl Record for DXGK_ALLOCATIONINFO {}
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
/// Part of [`DXGKARG_PATCH`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_PATCH_0 {
    pub hDevice: HANDLE,
    pub hContext: HANDLE,
}
unsafe impl Record for DXGKARG_PATCH_0 {}
/// 120 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_PATCH {
    pub Anonymous: DXGKARG_PATCH_0,
    pub DmaBufferSegmentId: UINT,
    pub DmaBufferPhysicalAddress: PHYSICAL_ADDRESS,
    pub pDmaBuffer: *mut c_void,
    pub DmaBufferSize: UINT,
    pub DmaBufferSubmissionStartOffset: UINT,
    pub DmaBufferSubmissionEndOffset: UINT,
    pub pDmaBufferPrivateData: *mut c_void,
    pub DmaBufferPrivateDataSize: UINT,
    pub DmaBufferPrivateDataSubmissionStartOffset: UINT,
    pub DmaBufferPrivateDataSubmissionEndOffset: UINT,
    pub pAllocationList: *const DXGK_ALLOCATIONLIST,
    pub AllocationListSize: UINT,
    pub pPatchLocationList: *const D3DDDI_PATCHLOCATIONLIST,
    pub PatchLocationListSize: UINT,
    pub PatchLocationListSubmissionStart: UINT,
    pub PatchLocationListSubmissionLength: UINT,
    pub SubmissionFenceId: UINT,
    pub Flags: DXGK_PATCHFLAGS,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARG_PATCH {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SUBMITCOMMANDFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_SUBMITCOMMANDFLAGS {}
impl DXGK_SUBMITCOMMANDFLAGS {
    /// Bit 0.
    pub const fn Paging(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Paging(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn Present(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_Present(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn RedirectedPresent(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_RedirectedPresent(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn NullRendering(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_NullRendering(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn Flip(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_Flip(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn FlipWithNoWait(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_FlipWithNoWait(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn ContextSwitch(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_ContextSwitch(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn Resubmission(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_Resubmission(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bits 8 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 8) & 0xffffff }
    /// Sets bits 8 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffff00) | ((value & 0xffffff) << 8); }
}
/// Part of [`DXGKARG_SUBMITCOMMAND`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_SUBMITCOMMAND_0 {
    pub hDevice: HANDLE,
    pub hContext: HANDLE,
}
unsafe impl Record for DXGKARG_SUBMITCOMMAND_0 {}
/// 96 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SUBMITCOMMAND {
    pub Anonymous: DXGKARG_SUBMITCOMMAND_0,
    pub DmaBufferSegmentId: UINT,
    pub DmaBufferPhysicalAddress: PHYSICAL_ADDRESS,
    pub DmaBufferSize: UINT,
    pub DmaBufferSubmissionStartOffset: UINT,
    pub DmaBufferSubmissionEndOffset: UINT,
    pub pDmaBufferPrivateData: *mut c_void,
    pub DmaBufferPrivateDataSize: UINT,
    pub DmaBufferPrivateDataSubmissionStartOffset: UINT,
    pub DmaBufferPrivateDataSubmissionEndOffset: UINT,
    pub SubmissionFenceId: UINT,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub FlipInterval: D3DDDI_FLIPINTERVAL_TYPE,
    pub Flags: DXGK_SUBMITCOMMANDFLAGS,
    pub EngineOrdinal: UINT,
    pub DmaBufferVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub NodeOrdinal: UINT,
}
unsafe impl Record for DXGKARG_SUBMITCOMMAND {}
/// 112 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CANCELCOMMAND {
    pub hContext: HANDLE,
    pub pDmaBuffer: *mut c_void,
    pub DmaBufferSize: UINT,
    pub DmaBufferSubmissionStartOffset: UINT,
    pub DmaBufferSubmissionEndOffset: UINT,
    pub pDmaBufferPrivateData: *mut c_void,
    pub DmaBufferPrivateDataSize: UINT,
    pub DmaBufferPrivateDataSubmissionStartOffset: UINT,
    pub DmaBufferPrivateDataSubmissionEndOffset: UINT,
    pub pAllocationList: *const DXGK_ALLOCATIONLIST,
    pub AllocationListSize: UINT,
    pub pPatchLocationList: *const D3DDDI_PATCHLOCATIONLIST,
    pub PatchLocationListSize: UINT,
    pub PatchLocationListSubmissionStart: UINT,
    pub PatchLocationListSubmissionLength: UINT,
    pub DmaBufferVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub DmaBufferUmdPrivateDataSize: UINT,
}
unsafe impl Record for DXGKARG_CANCELCOMMAND {}
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
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_ESCAPE {
    pub hDevice: HANDLE,
    pub Flags: D3DDDI_ESCAPEFLAGS,
    pub pPrivateDriverData: *mut c_void,
    pub PrivateDriverDataSize: UINT,
    pub hContext: HANDLE,
}
unsafe impl Record for DXGKARG_ESCAPE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SETVIDPNSOURCEADDRESS_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_SETVIDPNSOURCEADDRESS_FLAGS {}
impl DXGK_SETVIDPNSOURCEADDRESS_FLAGS {
    /// Bit 0.
    pub const fn ModeChange(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ModeChange(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn FlipImmediate(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_FlipImmediate(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn FlipOnNextVSync(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_FlipOnNextVSync(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn FlipStereo(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_FlipStereo(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn FlipStereoTemporaryMono(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_FlipStereoTemporaryMono(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn FlipStereoPreferRight(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_FlipStereoPreferRight(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn SharedPrimaryTransition(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_SharedPrimaryTransition(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn IndependentFlipExclusive(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_IndependentFlipExclusive(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bits 8 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 8) & 0xffffff }
    /// Sets bits 8 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffff00) | ((value & 0xffffff) << 8); }
}
/// 2112 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIDPNSOURCEADDRESS {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PrimarySegment: UINT,
    pub PrimaryAddress: PHYSICAL_ADDRESS,
    pub hAllocation: HANDLE,
    pub ContextCount: UINT,
    pub Context: [HANDLE; 65],
    pub Flags: DXGK_SETVIDPNSOURCEADDRESS_FLAGS,
    pub Duration: UINT,
    pub PrimaryData: [DXGK_PRIMARYDATA; 64],
    pub DriverPrivateDataSize: UINT,
    pub pDriverPrivateData: PVOID,
}
unsafe impl Record for DXGKARG_SETVIDPNSOURCEADDRESS {}
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
/// 312 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DXGKRNL_INTERFACE {}
/// 832 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DRIVER_INITIALIZATION_DATA {}
/// 140 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SIGNALSYNCHRONIZATIONOBJECT {
    pub hContext: D3DKMT_HANDLE,
    pub ObjectCount: UINT,
    pub ObjectHandleArray: [D3DKMT_HANDLE; 32],
    pub Flags: D3DDDICB_SIGNALFLAGS,
}
unsafe impl Record for D3DKMT_SIGNALSYNCHRONIZATIONOBJECT {}
/// Part of [`D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2_Fence {
    pub FenceValue: UINT64,
}
unsafe impl Record for D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2_Fence {}
/// Part of [`D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2_0 {
    pub Fence: D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2_Fence,
    pub CpuEventHandle: HANDLE,
    pub Reserved: [UINT64; 8],
}
unsafe impl Record for D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2_0 {}
/// 464 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2 {
    pub hContext: D3DKMT_HANDLE,
    pub ObjectCount: UINT,
    pub ObjectHandleArray: [D3DKMT_HANDLE; 32],
    pub Flags: D3DDDICB_SIGNALFLAGS,
    pub BroadcastContextCount: ULONG,
    pub BroadcastContext: [D3DKMT_HANDLE; 64],
    pub Anonymous: D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2_0,
}
unsafe impl Record for D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2 {}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMDT_DISPLAYMODE_FLAGS {
    pub bits_0: u32,
    pub bits_4: u32,
}
unsafe impl Record for D3DKMDT_DISPLAYMODE_FLAGS {}
impl D3DKMDT_DISPLAYMODE_FLAGS {
    /// Bit 0.
    pub const fn ValidatedAgainstMonitorCaps(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ValidatedAgainstMonitorCaps(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn RoundedFakeMode(&self) -> bool { self.bits_0 & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_RoundedFakeMode(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2) | ((value as u32) << 1); }
    /// Bits 0 to 3.
    pub const fn ModePruningReason(&self) -> D3DKMDT_MODE_PRUNING_REASON { D3DKMDT_MODE_PRUNING_REASON((self.bits_4 & 0xf) as i32) }
    /// Sets bits 0 to 3.
    pub const fn set_ModePruningReason(&mut self, value: D3DKMDT_MODE_PRUNING_REASON) { self.bits_4 = (self.bits_4 & !0xf) | ((value.0 as u32) & 0xf); }
    /// Bit 4.
    pub const fn Stereo(&self) -> bool { self.bits_4 & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_Stereo(&mut self, value: bool) { self.bits_4 = (self.bits_4 & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn AdvancedScanCapable(&self) -> bool { self.bits_4 & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_AdvancedScanCapable(&mut self, value: bool) { self.bits_4 = (self.bits_4 & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn PreferredTiming(&self) -> bool { self.bits_4 & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_PreferredTiming(&mut self, value: bool) { self.bits_4 = (self.bits_4 & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn PhysicalModeSupported(&self) -> bool { self.bits_4 & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_PhysicalModeSupported(&mut self, value: bool) { self.bits_4 = (self.bits_4 & !0x80) | ((value as u32) << 7); }
    /// Bits 8 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_4 >> 8) & 0xffffff }
    /// Sets bits 8 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_4 = (self.bits_4 & !0xffffff00) | ((value & 0xffffff) << 8); }
}
/// 44 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DISPLAYMODE {
    pub Width: UINT,
    pub Height: UINT,
    pub Format: D3DDDIFORMAT,
    pub IntegerRefreshRate: UINT,
    pub RefreshRate: D3DDDI_RATIONAL,
    pub ScanLineOrdering: D3DDDI_VIDEO_SIGNAL_SCANLINE_ORDERING,
    pub DisplayOrientation: D3DDDI_ROTATION,
    pub DisplayFixedOutput: UINT,
    pub Flags: D3DKMDT_DISPLAYMODE_FLAGS,
}
unsafe impl Record for D3DKMT_DISPLAYMODE {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GETDISPLAYMODELIST {
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub pModeList: *mut D3DKMT_DISPLAYMODE,
    pub ModeCount: UINT,
}
unsafe impl Record for D3DKMT_GETDISPLAYMODELIST {}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DISPLAYMODELIST {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub ModeCount: UINT,
    pub pModeList: [D3DKMT_DISPLAYMODE; 0],
}
unsafe impl Record for D3DKMT_DISPLAYMODELIST {}
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
/// 48 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CURRENTDISPLAYMODE {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub DisplayMode: D3DKMT_DISPLAYMODE,
}
unsafe impl Record for D3DKMT_CURRENTDISPLAYMODE {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ESCAPE {
    pub hAdapter: D3DKMT_HANDLE,
    pub hDevice: D3DKMT_HANDLE,
    pub Type: D3DKMT_ESCAPETYPE,
    pub Flags: D3DDDI_ESCAPEFLAGS,
    pub pPrivateDriverData: *mut c_void,
    pub PrivateDriverDataSize: UINT,
    pub hContext: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_ESCAPE {}
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
/// Part of [`D3DKMT_GETDEVICESTATE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_GETDEVICESTATE_0 {
    pub ExecutionState: D3DKMT_DEVICEEXECUTION_STATE,
    pub PresentState: D3DKMT_DEVICEPRESENT_STATE,
    pub ResetState: D3DKMT_DEVICERESET_STATE,
    pub PresentStateDWM: D3DKMT_DEVICEPRESENT_STATE_DWM,
    pub PageFaultState: D3DKMT_DEVICEPAGEFAULT_STATE,
}
unsafe impl Record for D3DKMT_GETDEVICESTATE_0 {}
/// 56 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GETDEVICESTATE {
    pub hDevice: D3DKMT_HANDLE,
    pub StateType: D3DKMT_DEVICESTATE_TYPE,
    pub Anonymous: D3DKMT_GETDEVICESTATE_0,
}
unsafe impl Record for D3DKMT_GETDEVICESTATE {}
/// 72 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SEGMENTDESCRIPTOR3 {
    pub Flags: DXGK_SEGMENTFLAGS,
    pub BaseAddress: PHYSICAL_ADDRESS,
    pub CpuTranslatedAddress: PHYSICAL_ADDRESS,
    pub Size: SIZE_T,
    pub NbOfBanks: UINT,
    pub pBankRangeTable: *mut SIZE_T,
    pub CommitLimit: SIZE_T,
    pub SystemMemoryEndAddress: SIZE_T,
    pub Reserved: SIZE_T,
}
unsafe impl Record for DXGK_SEGMENTDESCRIPTOR3 {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSEGMENTOUT3 {
    pub NbSegment: UINT,
    pub pSegmentDescriptor: *mut DXGK_SEGMENTDESCRIPTOR3,
    pub PagingBufferSegmentId: UINT,
    pub PagingBufferSize: UINT,
    pub PagingBufferPrivateDataSize: UINT,
}
unsafe impl Record for DXGK_QUERYSEGMENTOUT3 {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CREATECONTEXTALLOCATIONFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_CREATECONTEXTALLOCATIONFLAGS {}
impl DXGK_CREATECONTEXTALLOCATIONFLAGS {
    /// Bit 0.
    pub const fn SharedAcrossContexts(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SharedAcrossContexts(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn MapGpuVirtualAddress(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_MapGpuVirtualAddress(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 88 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_CREATECONTEXTALLOCATION {
    pub ContextAllocationFlags: DXGK_CREATECONTEXTALLOCATIONFLAGS,
    pub hAdapter: HANDLE,
    pub hDevice: HANDLE,
    pub hContext: HANDLE,
    pub hDriverAllocation: HANDLE,
    pub Size: SIZE_T,
    pub Alignment: UINT,
    pub SupportedSegmentSet: UINT,
    pub EvictionSegmentSet: UINT,
    pub PreferredSegment: DXGK_SEGMENTPREFERENCE,
    pub HintedBank: DXGK_SEGMENTBANKPREFERENCE,
    pub Flags: DXGK_ALLOCATIONINFOFLAGS,
    pub hAllocation: HANDLE,
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for DXGKARGCB_CREATECONTEXTALLOCATION {}
/// 560 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY {
    pub ContextCount: UINT,
    pub Context: [HANDLE; 65],
    pub Flags: DXGK_SETVIDPNSOURCEADDRESS_FLAGS,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneCount: UINT,
    pub pPlanes: *mut DXGK_MULTIPLANE_OVERLAY_PLANE,
    pub Duration: UINT,
}
unsafe impl Record for DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY {}
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
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OFFERALLOCATIONS {
    pub hDevice: D3DKMT_HANDLE,
    pub pResources: *mut D3DKMT_HANDLE,
    pub HandleList: *const D3DKMT_HANDLE,
    pub NumAllocations: UINT,
    pub Priority: D3DKMT_OFFER_PRIORITY,
    pub Flags: D3DKMT_OFFER_FLAGS,
}
unsafe impl Record for D3DKMT_OFFERALLOCATIONS {}
/// 74 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_NODEMETADATA {
    pub EngineType: DXGK_ENGINE_TYPE,
    pub FriendlyName: [WCHAR; 32],
    pub Reserved: UINT32,
    pub GpuMmuSupported: BOOLEAN,
    pub IoMmuSupported: BOOLEAN,
}
unsafe impl Record for DXGK_NODEMETADATA {}
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
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// 12 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_TRACKEDWORKLOAD_SUPPORT {
    pub PhysicalAdapterIndex: UINT,
    pub EngineType: DXGK_ENGINE_TYPE,
    pub Support: BOOL,
}
unsafe impl Record for D3DKMT_TRACKEDWORKLOAD_SUPPORT {}
/// 78 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_NODEMETADATA {
    pub NodeOrdinalAndAdapterIndex: UINT,
    pub NodeData: DXGK_NODEMETADATA,
}
unsafe impl Record for D3DKMT_NODEMETADATA {}
/// 36 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYCLOCKCALIBRATION {
    pub hAdapter: D3DKMT_HANDLE,
    pub NodeOrdinal: UINT32,
    pub PhysicalAdapterIndex: UINT32,
    pub ClockData: DXGK_GPUCLOCKDATA,
}
unsafe impl Record for D3DKMT_QUERYCLOCKCALIBRATION {}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_FAULT_ERROR_CODE {
    pub bits_0: u32,
}
unsafe impl Record for DXGK_FAULT_ERROR_CODE {}
impl DXGK_FAULT_ERROR_CODE {
    /// Bit 0.
    pub const fn IsDeviceSpecificCode(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_IsDeviceSpecificCode(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn GeneralErrorCode(&self) -> DXGK_GENERAL_ERROR_CODE { DXGK_GENERAL_ERROR_CODE(((self.bits_0 >> 1) & 0x7fffffff) as i32) }
    /// Sets bits 1 to 31.
    pub const fn set_GeneralErrorCode(&mut self, value: DXGK_GENERAL_ERROR_CODE) { self.bits_0 = (self.bits_0 & !0xfffffffe) | (((value.0 as u32) & 0x7fffffff) << 1); }
    /// Bit 0.
    pub const fn IsDeviceSpecificCodeReservedBit(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_IsDeviceSpecificCodeReservedBit(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn DeviceSpecificCode(&self) -> u32 { (self.bits_0 >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_DeviceSpecificCode(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_DRIVERCAPS_EXT {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_DRIVERCAPS_EXT {}
impl D3DKMT_DRIVERCAPS_EXT {
    /// Bit 0.
    pub const fn VirtualModeSupport(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_VirtualModeSupport(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn Usb4MonitorSupport(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_Usb4MonitorSupport(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 92 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2 {
    pub Flags: DXGK_MULTIPLANE_OVERLAY_FLAGS,
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub ClipRect: RECT,
    pub Rotation: D3DDDI_ROTATION,
    pub Blend: DXGK_MULTIPLANE_OVERLAY_BLEND,
    pub VideoFrameFormat: DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT,
    pub ColorSpaceType: D3DDDI_COLOR_SPACE_TYPE,
    pub StereoFormat: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT,
    pub StereoLeftViewFrame0: BOOL,
    pub StereoBaseViewFrame0: BOOL,
    pub StereoFlipMode: DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE,
    pub StretchQuality: DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY,
    pub Reserved1: UINT,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2 {}
/// 112 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE {
    pub hAllocation: HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub LayerIndex: UINT,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2 {
    pub PlaneCount: UINT,
    pub pPlanes: *mut DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE,
    pub Supported: BOOL,
    pub ReturnInfo: DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO,
}
unsafe impl Record for DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2 {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONTEXTINFO_CAPS {
    pub Value: u32,
}
unsafe impl Record for DXGK_CONTEXTINFO_CAPS {}
impl DXGK_CONTEXTINFO_CAPS {
    /// Bit 0.
    pub const fn NoPatchingRequired(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_NoPatchingRequired(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn DriverManagesResidency(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_DriverManagesResidency(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn UseIoMmu(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_UseIoMmu(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// Part of [`DXGK_PAGETABLEUPDATEADDRESS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_PAGETABLEUPDATEADDRESS_0 {
    pub CpuVirtual: PVOID,
    pub GpuPhysical: D3DGPU_PHYSICAL_ADDRESS,
    pub GpuVirtual: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for DXGK_PAGETABLEUPDATEADDRESS_0 {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PAGETABLEUPDATEADDRESS {
    pub Anonymous: DXGK_PAGETABLEUPDATEADDRESS_0,
}
unsafe impl Record for DXGK_PAGETABLEUPDATEADDRESS {}
/// 20 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PAGE_TABLE_LEVEL_DESC {
    pub PageTableIndexBitCount: UINT,
    pub PageTableSegmentId: UINT,
    pub PagingProcessPageTableSegmentId: UINT,
    pub PageTableSizeInBytes: UINT,
    pub PageTableAlignmentInBytes: UINT,
}
unsafe impl Record for DXGK_PAGE_TABLE_LEVEL_DESC {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_UPDATEPAGETABLEFLAGS {
    pub bits_0: u32,
}
unsafe impl Record for DXGK_UPDATEPAGETABLEFLAGS {}
impl DXGK_UPDATEPAGETABLEFLAGS {
    /// Bit 0.
    pub const fn Repeat(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Repeat(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn InitialUpdate(&self) -> bool { self.bits_0 & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_InitialUpdate(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn NotifyEviction(&self) -> bool { self.bits_0 & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_NotifyEviction(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn Use64KBPages(&self) -> bool { self.bits_0 & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_Use64KBPages(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYGPUMMUCAPSIN {
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for DXGK_QUERYGPUMMUCAPSIN {}
/// 4 bytes, alignment 2; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYPAGETABLELEVELDESCIN {
    pub LevelIndex: WORD,
    pub PhysicalAdapterIndex: WORD,
}
unsafe impl Record for DXGK_QUERYPAGETABLELEVELDESCIN {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYHISTORYBUFFERPRECISIONIN {
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for DXGK_QUERYHISTORYBUFFERPRECISIONIN {}
/// Part of [`DXGK_GPUMMUCAPS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GPUMMUCAPS_LegacyBehaviors {
    pub bits_0: u32,
}
unsafe impl Record for DXGK_GPUMMUCAPS_LegacyBehaviors {}
impl DXGK_GPUMMUCAPS_LegacyBehaviors {
    /// Bit 0.
    pub const fn SourcePageTableVaInTransfer(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SourcePageTableVaInTransfer(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 24 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GPUMMUCAPS {
    pub Value: u32,
    pub PageTableUpdateMode: DXGK_PAGETABLEUPDATEMODE,
    pub VirtualAddressBitCount: UINT,
    pub LeafPageTableSizeFor64KPagesInBytes: UINT,
    pub PageTableLevelCount: UINT,
    pub LegacyBehaviors: DXGK_GPUMMUCAPS_LegacyBehaviors,
}
unsafe impl Record for DXGK_GPUMMUCAPS {}
impl DXGK_GPUMMUCAPS {
    /// Bit 0.
    pub const fn ReadOnlyMemorySupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ReadOnlyMemorySupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn NoExecuteMemorySupported(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_NoExecuteMemorySupported(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn ZeroInPteSupported(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_ZeroInPteSupported(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn ExplicitPageTableInvalidation(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_ExplicitPageTableInvalidation(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn CacheCoherentMemorySupported(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_CacheCoherentMemorySupported(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn PageTableUpdateRequireAddressSpaceIdle(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_PageTableUpdateRequireAddressSpaceIdle(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn LargePageSupported(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_LargePageSupported(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn DualPteSupported(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_DualPteSupported(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bits 8 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 8) & 0xffffff }
    /// Sets bits 8 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffff00) | ((value & 0xffffff) << 8); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYPHYSICALADAPTERCAPSIN {
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for DXGK_QUERYPHYSICALADAPTERCAPSIN {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PHYSICALADAPTERFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_PHYSICALADAPTERFLAGS {}
impl DXGK_PHYSICALADAPTERFLAGS {
    /// Bit 0.
    pub const fn IoMmuSupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_IoMmuSupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn GpuMmuSupported(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_GpuMmuSupported(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PHYSICALADAPTERCAPS {
    pub NumExecutionNodes: WORD,
    pub PagingNodeIndex: WORD,
    pub DxgkPhysicalAdapterHandle: HANDLE,
    pub Flags: DXGK_PHYSICALADAPTERFLAGS,
}
unsafe impl Record for DXGK_PHYSICALADAPTERCAPS {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CPUHOSTAPERTURE {
    pub PhysicalAddress: UINT64,
    pub SizeInPages: UINT32,
}
unsafe impl Record for DXGK_CPUHOSTAPERTURE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSEGMENTIN4 {
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for DXGK_QUERYSEGMENTIN4 {}
/// Part of [`DXGK_SEGMENTDESCRIPTOR4`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SEGMENTDESCRIPTOR4_0 {
    pub CpuTranslatedAddress: PHYSICAL_ADDRESS,
    pub CpuHostAperture: DXGK_CPUHOSTAPERTURE,
}
unsafe impl Record for DXGK_SEGMENTDESCRIPTOR4_0 {}
/// 96 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SEGMENTDESCRIPTOR4 {
    pub Flags: DXGK_SEGMENTFLAGS,
    pub BaseAddress: PHYSICAL_ADDRESS,
    pub Size: SIZE_T,
    pub CommitLimit: SIZE_T,
    pub SystemMemoryEndAddress: SIZE_T,
    pub Anonymous: DXGK_SEGMENTDESCRIPTOR4_0,
    pub NumInvalidMemoryRanges: UINT,
    pub VprRangeStartOffset: SIZE_T,
    pub VprRangeSize: SIZE_T,
    pub VprAlignment: UINT,
    pub NumVprSupported: UINT,
    pub VprReserveSize: UINT,
}
unsafe impl Record for DXGK_SEGMENTDESCRIPTOR4 {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSEGMENTOUT4 {
    pub NbSegment: UINT,
    pub pSegmentDescriptor: *mut BYTE,
    pub PagingBufferSegmentId: UINT,
    pub PagingBufferSize: UINT,
    pub PagingBufferPrivateDataSize: UINT,
    pub SegmentDescriptorStride: SIZE_T,
}
unsafe impl Record for DXGK_QUERYSEGMENTOUT4 {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MEMORYRANGE {
    pub SegmentOffset: UINT64,
    pub SizeInBytes: UINT64,
}
unsafe impl Record for DXGK_MEMORYRANGE {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSEGMENTMEMORYSTATE {
    pub DriverSegmentId: WORD,
    pub PhysicalAdapterIndex: WORD,
    pub NumInvalidMemoryRanges: UINT,
    pub pMemoryRanges: *mut DXGK_MEMORYRANGE,
}
unsafe impl Record for DXGK_QUERYSEGMENTMEMORYSTATE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DISPLAY_DRIVERCAPS_EXTENSION {
    pub Value: u32,
}
unsafe impl Record for DXGK_DISPLAY_DRIVERCAPS_EXTENSION {}
impl DXGK_DISPLAY_DRIVERCAPS_EXTENSION {
    /// Bit 0.
    pub const fn SecureDisplaySupport(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SecureDisplaySupport(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn VirtualModeSupport(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_VirtualModeSupport(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 30.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x1fffffff }
    /// Sets bits 2 to 30.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0x7ffffffc) | ((value & 0x1fffffff) << 2); }
    /// Bit 31.
    pub const fn NonSpecificPrimarySupport(&self) -> bool { self.Value & 0x80000000 != 0 }
    /// Sets bit 31.
    pub const fn set_NonSpecificPrimarySupport(&mut self, value: bool) { self.Value = (self.Value & !0x80000000) | ((value as u32) << 31); }
}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_COPY_RANGE {
    pub NumPageTableEntries: UINT,
    pub SrcPageTableAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub DstPageTableAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub SrcStartPteIndex: UINT,
    pub DstStartPteIndex: UINT,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_COPY_RANGE {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_FLUSHTLB {
    pub RootPageTableAddress: D3DGPU_PHYSICAL_ADDRESS,
    pub hProcess: HANDLE,
    pub StartVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub EndVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_FLUSHTLB {}
/// 104 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_UPDATEPAGETABLE {
    pub PageTableLevel: UINT,
    pub hAllocation: HANDLE,
    pub PageTableAddress: DXGK_PAGETABLEUPDATEADDRESS,
    pub pPageTableEntries: *mut DXGK_PTE,
    pub StartIndex: UINT,
    pub NumPageTableEntries: UINT,
    pub Reserved0: UINT,
    pub Flags: DXGK_UPDATEPAGETABLEFLAGS,
    pub DriverProtection: UINT64,
    pub AllocationOffsetInBytes: UINT64,
    pub hProcess: HANDLE,
    pub UpdateMode: DXGK_PAGETABLEUPDATEMODE,
    pub pPageTableEntries64KB: *mut DXGK_PTE,
    pub FirstPteVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_UPDATEPAGETABLE {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_FILLVIRTUAL {
    pub hAllocation: HANDLE,
    pub AllocationOffsetInBytes: UINT64,
    pub FillSizeInBytes: UINT64,
    pub FillPattern: UINT,
    pub DestinationVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_FILLVIRTUAL {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_TRANSFERVIRTUALFLAGS {
    pub Flags: u32,
}
unsafe impl Record for DXGK_TRANSFERVIRTUALFLAGS {}
impl DXGK_TRANSFERVIRTUALFLAGS {
    /// Bit 0.
    pub const fn Src64KBPages(&self) -> bool { self.Flags & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Src64KBPages(&mut self, value: bool) { self.Flags = (self.Flags & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn Dst64KBPages(&self) -> bool { self.Flags & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_Dst64KBPages(&mut self, value: bool) { self.Flags = (self.Flags & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Flags >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Flags = (self.Flags & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_TRANSFERVIRTUAL {
    pub hAllocation: HANDLE,
    pub AllocationOffsetInBytes: UINT64,
    pub TransferSizeInBytes: UINT64,
    pub SourceVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub DestinationVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub SourcePageTable: D3DGPU_VIRTUAL_ADDRESS,
    pub TransferDirection: DXGK_MEMORY_TRANSFER_DIRECTION,
    pub Flags: DXGK_TRANSFERVIRTUALFLAGS,
    pub DestinationPageTable: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_TRANSFERVIRTUAL {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY {
    pub hAllocation: HANDLE,
    pub PhysicalAddress: D3DGPU_PHYSICAL_ADDRESS,
    pub bits_24: u32,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY {}
impl DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY {
    /// Bit 0.
    pub const fn Resident(&self) -> bool { self.bits_24 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Resident(&mut self, value: bool) { self.bits_24 = (self.bits_24 & !0x1) | (value as u32); }
    /// Bits 0 to 30.
    pub const fn Reserved(&self) -> u32 { self.bits_24 & 0x7fffffff }
    /// Sets bits 0 to 30.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_24 = (self.bits_24 & !0x7fffffff) | (value & 0x7fffffff); }
}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_COPYPAGETABLEENTRIES {
    pub NumRanges: UINT,
    pub pRanges: *mut DXGK_BUILDPAGINGBUFFER_COPY_RANGE,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_COPYPAGETABLEENTRIES {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_UPDATECONTEXTALLOCATION {
    pub ContextAllocation: D3DGPU_VIRTUAL_ADDRESS,
    pub ContextAllocationSize: UINT64,
    pub pDriverPrivateData: PVOID,
    pub DriverPrivateDataSize: UINT,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_UPDATECONTEXTALLOCATION {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETROOTPAGETABLE {
    pub hContext: HANDLE,
    pub Address: D3DGPU_PHYSICAL_ADDRESS,
    pub NumEntries: UINT,
}
unsafe impl Record for DXGKARG_SETROOTPAGETABLE {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETROOTPAGETABLESIZE {
    pub NumberOfPte: UINT,
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for DXGKARG_GETROOTPAGETABLESIZE {}
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
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEPROCESS {
    pub hDxgkProcess: HANDLE,
    pub hKmdProcess: HANDLE,
    pub Flags: DXGK_CREATEPROCESSFLAGS,
    pub NumPasid: UINT,
    pub pPasid: *mut ULONG,
}
unsafe impl Record for DXGKARG_CREATEPROCESS {}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SUBMITCOMMANDVIRTUAL {
    pub hContext: HANDLE,
    pub DmaBufferVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub DmaBufferSize: UINT,
    pub pDmaBufferPrivateData: *mut c_void,
    pub DmaBufferPrivateDataSize: UINT,
    pub DmaBufferUmdPrivateDataSize: UINT,
    pub SubmissionFenceId: UINT,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub FlipInterval: D3DDDI_FLIPINTERVAL_TYPE,
    pub Flags: DXGK_SUBMITCOMMANDFLAGS,
    pub EngineOrdinal: UINT,
    pub NodeOrdinal: UINT,
}
unsafe impl Record for DXGKARG_SUBMITCOMMANDVIRTUAL {}
/// 72 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_RENDERGDI {
    pub pCommand: *const c_void,
    pub CommandLength: UINT,
    pub pDmaBuffer: *mut c_void,
    pub DmaBufferGpuVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub DmaSize: UINT,
    pub pDmaBufferPrivateData: *mut c_void,
    pub DmaBufferPrivateDataSize: UINT,
    pub pAllocationList: *mut DXGK_ALLOCATIONLIST,
    pub AllocationListSize: UINT,
    pub MultipassOffset: UINT,
}
unsafe impl Record for DXGKARG_RENDERGDI {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_MAPCPUHOSTAPERTURE {
    pub hAllocation: HANDLE,
    pub SegmentId: WORD,
    pub PhysicalAdapterIndex: WORD,
    pub NumberOfPages: UINT64,
    pub pCpuHostAperturePages: *mut UINT32,
    pub pMemorySegmentPages: *mut UINT64,
}
unsafe impl Record for DXGKARG_MAPCPUHOSTAPERTURE {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_UNMAPCPUHOSTAPERTURE {
    pub NumberOfPages: UINT64,
    pub pCpuHostAperturePages: *mut UINT32,
    pub SegmentId: WORD,
    pub PhysicalAdapterIndex: WORD,
}
unsafe impl Record for DXGKARG_UNMAPCPUHOSTAPERTURE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETSTABLEPOWERSTATE {
    pub Enabled: BOOL,
}
unsafe impl Record for DXGKARG_SETSTABLEPOWERSTATE {}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIDEOPROTECTEDREGION {
    pub PhysicalAdapterIndex: UINT,
    pub SegmentIndex: UINT,
    pub VprIndex: UINT,
    pub CurrentStartOffset: SIZE_T,
    pub CurrentSize: SIZE_T,
    pub NewStartOffset: SIZE_T,
    pub NewSize: SIZE_T,
}
unsafe impl Record for DXGKARG_SETVIDEOPROTECTEDREGION {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PRIMARYDATA {
    pub hAllocation: HANDLE,
    pub SegmentId: WORD,
    pub SegmentAddress: PHYSICAL_ADDRESS,
}
unsafe impl Record for DXGK_PRIMARYDATA {}
/// 128 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_PLANE2 {
    pub LayerIndex: UINT,
    pub Enabled: BOOL,
    pub AllocationSegment: UINT,
    pub AllocationAddress: PHYSICAL_ADDRESS,
    pub hAllocation: HANDLE,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_PLANE2 {}
/// 560 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2 {
    pub ContextCount: UINT,
    pub Context: [HANDLE; 65],
    pub Flags: DXGK_SETVIDPNSOURCEADDRESS_FLAGS,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneCount: UINT,
    pub pPlanes: *mut DXGK_MULTIPLANE_OVERLAY_PLANE2,
    pub Duration: UINT,
}
unsafe impl Record for DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2 {}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_MAPCONTEXTALLOCATION {
    pub BaseAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub MinimumAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub MaximumAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub hAllocation: HANDLE,
    pub OffsetInPages: D3DGPU_SIZE_T,
    pub SizeInPages: D3DGPU_SIZE_T,
    pub Protection: D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE,
    pub DriverProtection: UINT64,
}
unsafe impl Record for DXGKARGCB_MAPCONTEXTALLOCATION {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_UPDATECONTEXTALLOCATION {
    pub hAllocation: HANDLE,
    pub pPrivateDriverData: PVOID,
    pub PrivateDriverDataSize: UINT,
}
unsafe impl Record for DXGKARGCB_UPDATECONTEXTALLOCATION {}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_RESERVEGPUVIRTUALADDRESSRANGE {
    pub hDxgkProcess: HANDLE,
    pub SizeInBytes: UINT64,
    pub Alignment: UINT,
    pub StartVirtualAddress: UINT64,
    pub BaseAddress: UINT64,
    pub Flags: u32,
}
unsafe impl Record for DXGKARGCB_RESERVEGPUVIRTUALADDRESSRANGE {}
impl DXGKARGCB_RESERVEGPUVIRTUALADDRESSRANGE {
    /// Bit 0.
    pub const fn AllowUserModeMapping(&self) -> bool { self.Flags & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_AllowUserModeMapping(&mut self, value: bool) { self.Flags = (self.Flags & !0x1) | (value as u32); }
}
/// 120 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_OPM_INTERFACE_2_JTP {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub DxgkDdiOPMGetCertificateSize: DXGKDDI_OPM_GET_CERTIFICATE_SIZE,
    pub DxgkDdiOPMGetCertificate: DXGKDDI_OPM_GET_CERTIFICATE,
    pub DxgkDdiOPMCreateProtectedOutput: DXGKDDI_OPM_CREATE_PROTECTED_OUTPUT,
    pub DxgkDdiOPMGetRandomNumber: DXGKDDI_OPM_GET_RANDOM_NUMBER,
    pub DxgkDdiOPMSetSigningKeyAndSequenceNumbers: DXGKDDI_OPM_SET_SIGNING_KEY_AND_SEQUENCE_NUMBERS,
    pub DxgkDdiOPMGetInformation: DXGKDDI_OPM_GET_INFORMATION,
    pub DxgkDdiOPMGetCOPPCompatibleInformation: DXGKDDI_OPM_GET_COPP_COMPATIBLE_INFORMATION,
    pub DxgkDdiOPMConfigureProtectedOutput: DXGKDDI_OPM_CONFIGURE_PROTECTED_OUTPUT,
    pub DxgkDdiOPMDestroyProtectedOutput: DXGKDDI_OPM_DESTROY_PROTECTED_OUTPUT,
    pub DxgkDdiOPMCreateProtectedOutputVirtualMode: DXGKDDI_OPM_CREATE_PROTECTED_OUTPUT_VIRTUAL_MODE_JTP,
    pub DxgkDdiOPMCreateProtectedOutputNonLocalDisplay: DXGKDDI_OPM_CREATE_PROTECTED_OUTPUT_NONLOCAL_DISPLAY_JTP,
}
unsafe impl Record for DXGK_OPM_INTERFACE_2_JTP {}
/// 112 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_OPM_INTERFACE_2 {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub DxgkDdiOPMGetCertificateSize: DXGKDDI_OPM_GET_CERTIFICATE_SIZE,
    pub DxgkDdiOPMGetCertificate: DXGKDDI_OPM_GET_CERTIFICATE,
    pub DxgkDdiOPMCreateProtectedOutput: DXGKDDI_OPM_CREATE_PROTECTED_OUTPUT,
    pub DxgkDdiOPMGetRandomNumber: DXGKDDI_OPM_GET_RANDOM_NUMBER,
    pub DxgkDdiOPMSetSigningKeyAndSequenceNumbers: DXGKDDI_OPM_SET_SIGNING_KEY_AND_SEQUENCE_NUMBERS,
    pub DxgkDdiOPMGetInformation: DXGKDDI_OPM_GET_INFORMATION,
    pub DxgkDdiOPMGetCOPPCompatibleInformation: DXGKDDI_OPM_GET_COPP_COMPATIBLE_INFORMATION,
    pub DxgkDdiOPMConfigureProtectedOutput: DXGKDDI_OPM_CONFIGURE_PROTECTED_OUTPUT,
    pub DxgkDdiOPMDestroyProtectedOutput: DXGKDDI_OPM_DESTROY_PROTECTED_OUTPUT,
    pub DxgkDdiOPMCreateProtectedOutputNonLocalDisplay: DXGKDDI_OPM_CREATE_PROTECTED_OUTPUT_NONLOCAL_DISPLAY,
}
unsafe impl Record for DXGK_OPM_INTERFACE_2 {}
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
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENSYNCOBJECTNTHANDLEFROMNAME {
    pub dwDesiredAccess: DWORD,
    pub pObjAttrib: *mut OBJECT_ATTRIBUTES,
    pub hNtHandle: HANDLE,
}
unsafe impl Record for D3DKMT_OPENSYNCOBJECTNTHANDLEFROMNAME {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DESTROYALLOCATION2 {
    pub hDevice: D3DKMT_HANDLE,
    pub hResource: D3DKMT_HANDLE,
    pub phAllocationList: *const D3DKMT_HANDLE,
    pub AllocationCount: UINT,
    pub Flags: D3DDDICB_DESTROYALLOCATION2FLAGS,
}
unsafe impl Record for D3DKMT_DESTROYALLOCATION2 {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_XBOX {
    pub IsXBOX: BOOL,
}
unsafe impl Record for D3DKMT_XBOX {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_INDEPENDENTFLIP_SUPPORT {
    pub Supported: BOOL,
}
unsafe impl Record for D3DKMT_INDEPENDENTFLIP_SUPPORT {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANEOVERLAY_DECODE_SUPPORT {
    pub Supported: BOOL,
}
unsafe impl Record for D3DKMT_MULTIPLANEOVERLAY_DECODE_SUPPORT {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ISBADDRIVERFORHWPROTECTIONDISABLED {
    pub Disabled: BOOL,
}
unsafe impl Record for D3DKMT_ISBADDRIVERFORHWPROTECTIONDISABLED {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANEOVERLAY_SECONDARY_SUPPORT {
    pub Supported: BOOL,
}
unsafe impl Record for D3DKMT_MULTIPLANEOVERLAY_SECONDARY_SUPPORT {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_INDEPENDENTFLIP_SECONDARY_SUPPORT {
    pub Supported: BOOL,
}
unsafe impl Record for D3DKMT_INDEPENDENTFLIP_SECONDARY_SUPPORT {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PANELFITTER_SUPPORT {
    pub Supported: BOOL,
}
unsafe impl Record for D3DKMT_PANELFITTER_SUPPORT {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PHYSICAL_ADAPTER_COUNT {
    pub Count: UINT,
}
unsafe impl Record for D3DKMT_PHYSICAL_ADAPTER_COUNT {}
/// 24 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DEVICE_IDS {
    pub VendorID: UINT,
    pub DeviceID: UINT,
    pub SubVendorID: UINT,
    pub SubSystemID: UINT,
    pub RevisionID: UINT,
    pub BusType: UINT,
}
unsafe impl Record for D3DKMT_DEVICE_IDS {}
/// 28 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERY_DEVICE_IDS {
    pub PhysicalAdapterIndex: UINT,
    pub DeviceIds: D3DKMT_DEVICE_IDS,
}
unsafe impl Record for D3DKMT_QUERY_DEVICE_IDS {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERY_PHYSICAL_ADAPTER_PNP_KEY {
    pub PhysicalAdapterIndex: UINT,
    pub PnPKeyType: D3DKMT_PNP_KEY_TYPE,
    pub pDest: *mut WCHAR,
    pub pCchDest: *mut UINT,
}
unsafe impl Record for D3DKMT_QUERY_PHYSICAL_ADAPTER_PNP_KEY {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERY_MIRACAST_DRIVER_TYPE {
    pub MiracastDriverType: D3DKMT_MIRACAST_DRIVER_TYPE,
}
unsafe impl Record for D3DKMT_QUERY_MIRACAST_DRIVER_TYPE {}
/// Part of [`D3DKMT_GPUMMU_CAPS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GPUMMU_CAPS_Flags {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_GPUMMU_CAPS_Flags {}
impl D3DKMT_GPUMMU_CAPS_Flags {
    /// Bit 0.
    pub const fn ReadOnlyMemorySupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ReadOnlyMemorySupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn NoExecuteMemorySupported(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_NoExecuteMemorySupported(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn CacheCoherentMemorySupported(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_CacheCoherentMemorySupported(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GPUMMU_CAPS {
    pub Flags: D3DKMT_GPUMMU_CAPS_Flags,
    pub VirtualAddressBitCount: UINT,
}
unsafe impl Record for D3DKMT_GPUMMU_CAPS {}
/// 12 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERY_GPUMMU_CAPS {
    pub PhysicalAdapterIndex: UINT,
    pub Caps: D3DKMT_GPUMMU_CAPS,
}
unsafe impl Record for D3DKMT_QUERY_GPUMMU_CAPS {}
/// 1 bytes, alignment 1; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_BDDFALLBACK_CTL {
    pub ForceBddHeadlessNextFallback: BOOLEAN,
}
unsafe impl Record for D3DKMT_BDDFALLBACK_CTL {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_REQUEST_MACHINE_CRASH_ESCAPE {
    pub Param1: D3DKMT_ULONG_PTR,
    pub Param2: D3DKMT_ULONG_PTR,
    pub Param3: D3DKMT_ULONG_PTR,
}
unsafe impl Record for D3DKMT_REQUEST_MACHINE_CRASH_ESCAPE {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS {}
impl D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS {
    /// Bit 0.
    pub const fn ForceSynchronousEvict(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ForceSynchronousEvict(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn NeverDeferEvictions(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_NeverDeferEvictions(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn AlwaysFailCommitOnReclaim(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_AlwaysFailCommitOnReclaim(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn AlwaysPlaceInDemotedLocation(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_AlwaysPlaceInDemotedLocation(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn IgnoreBudgetCap(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_IgnoreBudgetCap(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
/// 16 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PROCESS_VERIFIER_VIDMM_RESTRICT_BUDGET {
    pub LocalBudget: UINT64,
    pub NonLocalBudget: UINT64,
}
unsafe impl Record for D3DKMT_PROCESS_VERIFIER_VIDMM_RESTRICT_BUDGET {}
/// 16 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_PROCESS_VERIFIER_OPTION_DATA {
    pub VidMmFlags: D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS,
    pub VidMmRestrictBudget: D3DKMT_PROCESS_VERIFIER_VIDMM_RESTRICT_BUDGET,
}
unsafe impl Record for D3DKMT_PROCESS_VERIFIER_OPTION_DATA {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PROCESS_VERIFIER_OPTION {
    pub hProcess: HANDLE,
    pub Type: D3DKMT_PROCESS_VERIFIER_OPTION_TYPE,
    pub Mode: D3DKMT_VERIFIER_OPTION_MODE,
    pub Data: D3DKMT_PROCESS_VERIFIER_OPTION_DATA,
}
unsafe impl Record for D3DKMT_PROCESS_VERIFIER_OPTION {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS {}
impl D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS {
    /// Bit 0.
    pub const fn AlwaysRepatch(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_AlwaysRepatch(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn FailSharedPrimary(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_FailSharedPrimary(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn FailProbeAndLock(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_FailProbeAndLock(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn AlwaysDiscardOffer(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_AlwaysDiscardOffer(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn NeverDiscardOffer(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_NeverDiscardOffer(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn ForceComplexLock(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_ForceComplexLock(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn NeverPrepatch(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_NeverPrepatch(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn ExpectPreparationFailure(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_ExpectPreparationFailure(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn TakeSplitPoint(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_TakeSplitPoint(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn FailAcquireSwizzlingRange(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_FailAcquireSwizzlingRange(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn PagingPathLockSubrange(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_PagingPathLockSubrange(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn PagingPathLockMinrange(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_PagingPathLockMinrange(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bit 12.
    pub const fn FailVaRotation(&self) -> bool { self.Value & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_FailVaRotation(&mut self, value: bool) { self.Value = (self.Value & !0x1000) | ((value as u32) << 12); }
    /// Bit 13.
    pub const fn NoDemotion(&self) -> bool { self.Value & 0x2000 != 0 }
    /// Sets bit 13.
    pub const fn set_NoDemotion(&mut self, value: bool) { self.Value = (self.Value & !0x2000) | ((value as u32) << 13); }
    /// Bit 14.
    pub const fn FailDefragPass(&self) -> bool { self.Value & 0x4000 != 0 }
    /// Sets bit 14.
    pub const fn set_FailDefragPass(&mut self, value: bool) { self.Value = (self.Value & !0x4000) | ((value as u32) << 14); }
    /// Bit 15.
    pub const fn AlwaysProcessOfferList(&self) -> bool { self.Value & 0x8000 != 0 }
    /// Sets bit 15.
    pub const fn set_AlwaysProcessOfferList(&mut self, value: bool) { self.Value = (self.Value & !0x8000) | ((value as u32) << 15); }
    /// Bit 16.
    pub const fn AlwaysDecommitOffer(&self) -> bool { self.Value & 0x10000 != 0 }
    /// Sets bit 16.
    pub const fn set_AlwaysDecommitOffer(&mut self, value: bool) { self.Value = (self.Value & !0x10000) | ((value as u32) << 16); }
    /// Bit 17.
    pub const fn NeverMoveDefrag(&self) -> bool { self.Value & 0x20000 != 0 }
    /// Sets bit 17.
    pub const fn set_NeverMoveDefrag(&mut self, value: bool) { self.Value = (self.Value & !0x20000) | ((value as u32) << 17); }
    /// Bit 18.
    pub const fn AlwaysRelocateDisplayableResources(&self) -> bool { self.Value & 0x40000 != 0 }
    /// Sets bit 18.
    pub const fn set_AlwaysRelocateDisplayableResources(&mut self, value: bool) { self.Value = (self.Value & !0x40000) | ((value as u32) << 18); }
    /// Bit 19.
    pub const fn AlwaysFailGrowVPRMoves(&self) -> bool { self.Value & 0x80000 != 0 }
    /// Sets bit 19.
    pub const fn set_AlwaysFailGrowVPRMoves(&mut self, value: bool) { self.Value = (self.Value & !0x80000) | ((value as u32) << 19); }
    /// Bit 20.
    pub const fn NeverFlushTemporaryResources(&self) -> bool { self.Value & 0x100000 != 0 }
    /// Sets bit 20.
    pub const fn set_NeverFlushTemporaryResources(&mut self, value: bool) { self.Value = (self.Value & !0x100000) | ((value as u32) << 20); }
    /// Bit 21.
    pub const fn AllocateTemporaryResourcesInAperture(&self) -> bool { self.Value & 0x200000 != 0 }
    /// Sets bit 21.
    pub const fn set_AllocateTemporaryResourcesInAperture(&mut self, value: bool) { self.Value = (self.Value & !0x200000) | ((value as u32) << 21); }
    /// Bits 22 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 22) & 0x3ff }
    /// Sets bits 22 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffc00000) | ((value & 0x3ff) << 22); }
}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ADAPTER_VERIFIER_VIDMM_TRIM_INTERVAL {
    pub MinimumTrimInterval: UINT64,
    pub MaximumTrimInterval: UINT64,
    pub IdleTrimInterval: UINT64,
}
unsafe impl Record for D3DKMT_ADAPTER_VERIFIER_VIDMM_TRIM_INTERVAL {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_ADAPTER_VERIFIER_OPTION_DATA {
    pub VidMmFlags: D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS,
    pub VidMmTrimInterval: D3DKMT_ADAPTER_VERIFIER_VIDMM_TRIM_INTERVAL,
}
unsafe impl Record for D3DKMT_ADAPTER_VERIFIER_OPTION_DATA {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ADAPTER_VERIFIER_OPTION {
    pub Type: D3DKMT_ADAPTER_VERIFIER_OPTION_TYPE,
    pub Mode: D3DKMT_VERIFIER_OPTION_MODE,
    pub Data: D3DKMT_ADAPTER_VERIFIER_OPTION_DATA,
}
unsafe impl Record for D3DKMT_ADAPTER_VERIFIER_OPTION {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DEVICEPAGEFAULT_STATE {
    pub FaultedPrimitiveAPISequenceNumber: UINT64,
    pub FaultedPipelineStage: DXGK_RENDER_PIPELINE_STAGE,
    pub FaultedBindTableEntry: UINT,
    pub PageFaultFlags: DXGK_PAGE_FAULT_FLAGS,
    pub FaultErrorCode: DXGK_FAULT_ERROR_CODE,
    pub FaultedVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for D3DKMT_DEVICEPAGEFAULT_STATE {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OFFER_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_OFFER_FLAGS {}
impl D3DKMT_OFFER_FLAGS {
    /// Bit 0.
    pub const fn OfferImmediately(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_OfferImmediately(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn AllowDecommit(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_AllowDecommit(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 16 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MIRACAST_DISPLAY_STOP_SESSIONS {
    pub AdapterLuid: LUID,
    pub TargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub StopReason: UINT,
}
unsafe impl Record for D3DKMT_MIRACAST_DISPLAY_STOP_SESSIONS {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMCPU {
    pub hDevice: D3DKMT_HANDLE,
    pub ObjectCount: UINT,
    pub ObjectHandleArray: *const D3DKMT_HANDLE,
    pub FenceValueArray: *const UINT64,
    pub hAsyncEvent: HANDLE,
    pub Flags: D3DDDI_WAITFORSYNCHRONIZATIONOBJECTFROMCPU_FLAGS,
}
unsafe impl Record for D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMCPU {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMCPU {
    pub hDevice: D3DKMT_HANDLE,
    pub ObjectCount: UINT,
    pub ObjectHandleArray: *const D3DKMT_HANDLE,
    pub FenceValueArray: *const UINT64,
    pub Flags: D3DDDICB_SIGNALFLAGS,
}
unsafe impl Record for D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMCPU {}
/// Part of [`D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMGPU`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMGPU_0 {
    pub MonitoredFenceValueArray: *const UINT64,
    pub FenceValue: UINT64,
    pub Reserved: [UINT64; 8],
}
unsafe impl Record for D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMGPU_0 {}
/// 80 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMGPU {
    pub hContext: D3DKMT_HANDLE,
    pub ObjectCount: UINT,
    pub ObjectHandleArray: *const D3DKMT_HANDLE,
    pub Anonymous: D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMGPU_0,
}
unsafe impl Record for D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMGPU {}
/// Part of [`D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU_0 {
    pub MonitoredFenceValueArray: *const UINT64,
    pub Reserved: [UINT64; 8],
}
unsafe impl Record for D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU_0 {}
/// 80 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU {
    pub hContext: D3DKMT_HANDLE,
    pub ObjectCount: UINT,
    pub ObjectHandleArray: *const D3DKMT_HANDLE,
    pub Anonymous: D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU_0,
}
unsafe impl Record for D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU {}
/// Part of [`D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU2_0 {
    pub FenceValue: UINT64,
    pub CpuEventHandle: HANDLE,
    pub MonitoredFenceValueArray: *const UINT64,
    pub Reserved: [UINT64; 8],
}
unsafe impl Record for D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU2_0 {}
/// 96 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU2 {
    pub ObjectCount: UINT,
    pub ObjectHandleArray: *const D3DKMT_HANDLE,
    pub Flags: D3DDDICB_SIGNALFLAGS,
    pub BroadcastContextCount: ULONG,
    pub BroadcastContextArray: *const D3DKMT_HANDLE,
    pub Anonymous: D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU2_0,
}
unsafe impl Record for D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU2 {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATEPAGINGQUEUE {
    pub hDevice: D3DKMT_HANDLE,
    pub Priority: D3DDDI_PAGINGQUEUE_PRIORITY,
    pub hPagingQueue: D3DKMT_HANDLE,
    pub hSyncObject: D3DKMT_HANDLE,
    pub FenceValueCPUVirtualAddress: *mut c_void,
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for D3DKMT_CREATEPAGINGQUEUE {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_EVICT {
    pub hDevice: D3DKMT_HANDLE,
    pub NumAllocations: UINT,
    pub AllocationList: *const D3DKMT_HANDLE,
    pub Flags: D3DDDI_EVICT_FLAGS,
    pub NumBytesToTrim: UINT64,
}
unsafe impl Record for D3DKMT_EVICT {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_LOCK2 {
    pub hDevice: D3DKMT_HANDLE,
    pub hAllocation: D3DKMT_HANDLE,
    pub Flags: D3DDDICB_LOCK2FLAGS,
    pub pData: PVOID,
}
unsafe impl Record for D3DKMT_LOCK2 {}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_UNLOCK2 {
    pub hDevice: D3DKMT_HANDLE,
    pub hAllocation: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_UNLOCK2 {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_INVALIDATECACHE {
    pub hDevice: D3DKMT_HANDLE,
    pub hAllocation: D3DKMT_HANDLE,
    pub Offset: D3DKMT_SIZE_T,
    pub Length: D3DKMT_SIZE_T,
}
unsafe impl Record for D3DKMT_INVALIDATECACHE {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_FREEGPUVIRTUALADDRESS {
    pub hAdapter: D3DKMT_HANDLE,
    pub BaseAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub Size: D3DGPU_SIZE_T,
}
unsafe impl Record for D3DKMT_FREEGPUVIRTUALADDRESS {}
/// Part of [`D3DKMT_UPDATEGPUVIRTUALADDRESS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_UPDATEGPUVIRTUALADDRESS_Flags {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_UPDATEGPUVIRTUALADDRESS_Flags {}
impl D3DKMT_UPDATEGPUVIRTUALADDRESS_Flags {
    /// Bit 0.
    pub const fn DoNotWait(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_DoNotWait(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 56 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_UPDATEGPUVIRTUALADDRESS {
    pub hDevice: D3DKMT_HANDLE,
    pub hContext: D3DKMT_HANDLE,
    pub hFenceObject: D3DKMT_HANDLE,
    pub NumOperations: UINT,
    pub Operations: *mut D3DDDI_UPDATEGPUVIRTUALADDRESS_OPERATION,
    pub Reserved0: D3DKMT_SIZE_T,
    pub Reserved1: UINT64,
    pub FenceValue: UINT64,
    pub Flags: D3DKMT_UPDATEGPUVIRTUALADDRESS_Flags,
}
unsafe impl Record for D3DKMT_UPDATEGPUVIRTUALADDRESS {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATECONTEXTVIRTUAL {
    pub hDevice: D3DKMT_HANDLE,
    pub NodeOrdinal: UINT,
    pub EngineAffinity: UINT,
    pub Flags: D3DDDI_CREATECONTEXTFLAGS,
    pub pPrivateDriverData: *mut c_void,
    pub PrivateDriverDataSize: UINT,
    pub ClientHint: D3DKMT_CLIENTHINT,
    pub hContext: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_CREATECONTEXTVIRTUAL {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SUBMITCOMMANDFLAGS {
    pub bits_0: u32,
}
unsafe impl Record for D3DKMT_SUBMITCOMMANDFLAGS {}
impl D3DKMT_SUBMITCOMMANDFLAGS {
    /// Bit 0.
    pub const fn NullRendering(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_NullRendering(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn PresentRedirected(&self) -> bool { self.bits_0 & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_PresentRedirected(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn NoKmdAccess(&self) -> bool { self.bits_0 & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_NoKmdAccess(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// 384 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SUBMITCOMMAND {
    pub Commands: D3DGPU_VIRTUAL_ADDRESS,
    pub CommandLength: UINT,
    pub Flags: D3DKMT_SUBMITCOMMANDFLAGS,
    pub PresentHistoryToken: ULONGLONG,
    pub BroadcastContextCount: UINT,
    pub BroadcastContext: [D3DKMT_HANDLE; 64],
    pub pPrivateDriverData: *mut c_void,
    pub PrivateDriverDataSize: UINT,
    pub NumPrimaries: UINT,
    pub WrittenPrimaries: [D3DKMT_HANDLE; 16],
    pub NumHistoryBuffers: UINT,
    pub HistoryBufferArray: *mut D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_SUBMITCOMMAND {}
/// 56 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYVIDEOMEMORYINFO {
    pub hProcess: HANDLE,
    pub hAdapter: D3DKMT_HANDLE,
    pub MemorySegmentGroup: D3DKMT_MEMORY_SEGMENT_GROUP,
    pub Budget: UINT64,
    pub CurrentUsage: UINT64,
    pub CurrentReservation: UINT64,
    pub AvailableForReservation: UINT64,
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for D3DKMT_QUERYVIDEOMEMORYINFO {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CHANGEVIDEOMEMORYRESERVATION {
    pub hProcess: HANDLE,
    pub hAdapter: D3DKMT_HANDLE,
    pub MemorySegmentGroup: D3DKMT_MEMORY_SEGMENT_GROUP,
    pub Reservation: UINT64,
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for D3DKMT_CHANGEVIDEOMEMORYRESERVATION {}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SETSTABLEPOWERSTATE {
    pub hAdapter: D3DKMT_HANDLE,
    pub Enabled: BOOL,
}
unsafe impl Record for D3DKMT_SETSTABLEPOWERSTATE {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SHAREOBJECTWITHHOST {
    pub hDevice: D3DKMT_HANDLE,
    pub hObject: D3DKMT_HANDLE,
    pub Reserved: UINT64,
    pub hVailProcessNtHandle: UINT64,
}
unsafe impl Record for D3DKMT_SHAREOBJECTWITHHOST {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATESYNCFILE {
    pub hDevice: D3DKMT_HANDLE,
    pub hMonitoredFence: D3DKMT_HANDLE,
    pub FenceValue: UINT64,
    pub hSyncFile: UINT64,
}
unsafe impl Record for D3DKMT_CREATESYNCFILE {}
/// 16 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_WAITSYNCFILE {
    pub hSyncFile: UINT64,
    pub hContext: D3DKMT_HANDLE,
    pub Reserved: UINT,
}
unsafe impl Record for D3DKMT_WAITSYNCFILE {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENSYNCOBJECTFROMSYNCFILE {
    pub hSyncFile: UINT64,
    pub hDevice: D3DKMT_HANDLE,
    pub hSyncObject: D3DKMT_HANDLE,
    pub FenceValue: UINT64,
    pub FenceValueCPUVirtualAddress: *mut c_void,
    pub FenceValueGPUVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for D3DKMT_OPENSYNCOBJECTFROMSYNCFILE {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_TRIMNOTIFICATION {
    pub Context: *mut c_void,
    pub Flags: D3DDDI_TRIMRESIDENCYSET_FLAGS,
    pub NumBytesToTrim: UINT64,
}
unsafe impl Record for D3DKMT_TRIMNOTIFICATION {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_REGISTERTRIMNOTIFICATION {
    pub AdapterLuid: LUID,
    pub hDevice: D3DKMT_HANDLE,
    pub Callback: PFND3DKMT_TRIMNOTIFICATIONCALLBACK,
    pub Context: *mut c_void,
    pub Handle: *mut c_void,
}
unsafe impl Record for D3DKMT_REGISTERTRIMNOTIFICATION {}
/// 16 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_UNREGISTERTRIMNOTIFICATION {
    pub Handle: *mut c_void,
    pub Callback: PFND3DKMT_TRIMNOTIFICATIONCALLBACK,
}
unsafe impl Record for D3DKMT_UNREGISTERTRIMNOTIFICATION {}
/// 16 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_BUDGETCHANGENOTIFICATION {
    pub Context: *mut c_void,
    pub Budget: UINT64,
}
unsafe impl Record for D3DKMT_BUDGETCHANGENOTIFICATION {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_REGISTERBUDGETCHANGENOTIFICATION {
    pub hDevice: D3DKMT_HANDLE,
    pub Callback: PFND3DKMT_BUDGETCHANGENOTIFICATIONCALLBACK,
    pub Context: *mut c_void,
    pub Handle: *mut c_void,
}
unsafe impl Record for D3DKMT_REGISTERBUDGETCHANGENOTIFICATION {}
/// 8 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_UNREGISTERBUDGETCHANGENOTIFICATION {
    pub Handle: *mut c_void,
}
unsafe impl Record for D3DKMT_UNREGISTERBUDGETCHANGENOTIFICATION {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYVIDPNEXCLUSIVEOWNERSHIP {
    pub hProcess: HANDLE,
    pub hWindow: HWND,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub AdapterLuid: LUID,
    pub OwnerType: D3DKMT_VIDPNSOURCEOWNER_TYPE,
}
unsafe impl Record for D3DKMT_QUERYVIDPNEXCLUSIVEOWNERSHIP {}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MARKDEVICEASERROR {
    pub hDevice: D3DKMT_HANDLE,
    pub Reason: D3DKMT_DEVICE_ERROR_REASON,
}
unsafe impl Record for D3DKMT_MARKDEVICEASERROR {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_FLUSHHEAPTRANSITIONS {
    pub hAdapter: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_FLUSHHEAPTRANSITIONS {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYPROCESSOFFERINFO {
    pub cbSize: ULONG,
    pub hProcess: HANDLE,
    pub DecommitUniqueness: UINT64,
    pub DecommittableBytes: UINT64,
}
unsafe impl Record for D3DKMT_QUERYPROCESSOFFERINFO {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS {}
impl D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS {
    /// Bit 0.
    pub const fn Lazy(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Lazy(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn OnlyRepurposed(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_OnlyRepurposed(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_TRIMPROCESSCOMMITMENT {
    pub cbSize: ULONG,
    pub hProcess: HANDLE,
    pub Flags: D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS,
    pub DecommitRequested: UINT64,
    pub NumBytesDecommitted: UINT64,
}
unsafe impl Record for D3DKMT_TRIMPROCESSCOMMITMENT {}
