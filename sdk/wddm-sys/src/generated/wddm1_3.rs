// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM1_3` (0x4002).

pub use super::win8::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const DXGK_INTERRUPT_MICACAST_CHUNK_PROCESSING_COMPLETE: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(8);
pub const DXGKQAITYPE_POWERCOMPONENTPSTATEINFO: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(9);
pub const DXGKQAITYPE_HISTORYBUFFERPRECISION: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(10);
pub const StatusMiracastConnection: DXGK_CHILD_STATUS_TYPE = DXGK_CHILD_STATUS_TYPE(3);
pub const KMT_DRIVERVERSION_WDDM_1_3: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(1300);
pub const KMTQAITYPE_MULTIPLANEOVERLAY_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(20);
pub const KMTQAITYPE_DLIST_DRIVER_NAME: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(21);
pub const KMTQAITYPE_WDDM_1_3_CAPS: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(22);
pub const D3DKMT_ESCAPE_MIRACAST_DISPLAY_REQUEST: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(20);
pub const D3DKMT_ESCAPE_HISTORY_BUFFER_STATUS: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(21);
pub const D3DKMT_ESCAPE_MIRACAST_ADAPTER_DIAG_INFO: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(23);
pub const D3DKMT_ESCAPE_WIN32K_DPI_INFO: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(1026);
pub const D3DKMT_ESCAPE_WIN32K_PRESENTER_VIEW_INFO: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(1027);
pub const D3DKMT_ESCAPE_WIN32K_SYSTEM_DPI: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(1028);
pub const DXGK_POWER_COMPONENT_MEMORY: DXGK_POWER_COMPONENT_TYPE = DXGK_POWER_COMPONENT_TYPE(3);
pub const DXGK_POWER_COMPONENT_MEMORY_REFRESH: DXGK_POWER_COMPONENT_TYPE = DXGK_POWER_COMPONENT_TYPE(4);
pub const DXGK_POWER_COMPONENT_D3_TRANSITION: DXGK_POWER_COMPONENT_TYPE = DXGK_POWER_COMPONENT_TYPE(6);
pub const DXGK_POWER_COMPONENT_MAX: DXGK_POWER_COMPONENT_TYPE = DXGK_POWER_COMPONENT_TYPE(7);
/// Enumeration; `d3dukmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_MIRACAST_CHUNK_TYPE(pub i32);
unsafe impl Record for DXGK_MIRACAST_CHUNK_TYPE {}
pub const DXGK_MIRACAST_CHUNK_TYPE_UNKNOWN: DXGK_MIRACAST_CHUNK_TYPE = DXGK_MIRACAST_CHUNK_TYPE(0);
pub const DXGK_MIRACAST_CHUNK_TYPE_COLOR_CONVERT_COMPLETE: DXGK_MIRACAST_CHUNK_TYPE = DXGK_MIRACAST_CHUNK_TYPE(1);
pub const DXGK_MIRACAST_CHUNK_TYPE_ENCODE_COMPLETE: DXGK_MIRACAST_CHUNK_TYPE = DXGK_MIRACAST_CHUNK_TYPE(2);
pub const DXGK_MIRACAST_CHUNK_TYPE_FRAME_START: DXGK_MIRACAST_CHUNK_TYPE = DXGK_MIRACAST_CHUNK_TYPE(3);
pub const DXGK_MIRACAST_CHUNK_TYPE_FRAME_DROPPED: DXGK_MIRACAST_CHUNK_TYPE = DXGK_MIRACAST_CHUNK_TYPE(4);
pub const DXGK_MIRACAST_CHUNK_TYPE_ENCODE_DRIVER_DEFINED_1: DXGK_MIRACAST_CHUNK_TYPE = DXGK_MIRACAST_CHUNK_TYPE(-2147483648);
pub const DXGK_MIRACAST_CHUNK_TYPE_ENCODE_DRIVER_DEFINED_2: DXGK_MIRACAST_CHUNK_TYPE = DXGK_MIRACAST_CHUNK_TYPE(-2147483647);
/// Enumeration; `d3dkmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_ENGINE_TYPE(pub i32);
unsafe impl Record for DXGK_ENGINE_TYPE {}
pub const DXGK_ENGINE_TYPE_OTHER: DXGK_ENGINE_TYPE = DXGK_ENGINE_TYPE(0);
pub const DXGK_ENGINE_TYPE_3D: DXGK_ENGINE_TYPE = DXGK_ENGINE_TYPE(1);
pub const DXGK_ENGINE_TYPE_VIDEO_DECODE: DXGK_ENGINE_TYPE = DXGK_ENGINE_TYPE(2);
pub const DXGK_ENGINE_TYPE_VIDEO_ENCODE: DXGK_ENGINE_TYPE = DXGK_ENGINE_TYPE(3);
pub const DXGK_ENGINE_TYPE_VIDEO_PROCESSING: DXGK_ENGINE_TYPE = DXGK_ENGINE_TYPE(4);
pub const DXGK_ENGINE_TYPE_SCENE_ASSEMBLY: DXGK_ENGINE_TYPE = DXGK_ENGINE_TYPE(5);
pub const DXGK_ENGINE_TYPE_COPY: DXGK_ENGINE_TYPE = DXGK_ENGINE_TYPE(6);
pub const DXGK_ENGINE_TYPE_OVERLAY: DXGK_ENGINE_TYPE = DXGK_ENGINE_TYPE(7);
pub const DXGK_ENGINE_TYPE_CRYPTO: DXGK_ENGINE_TYPE = DXGK_ENGINE_TYPE(8);
pub const DXGK_ENGINE_TYPE_VIDEO_CODEC: DXGK_ENGINE_TYPE = DXGK_ENGINE_TYPE(9);
pub const DXGK_ENGINE_TYPE_MAX: DXGK_ENGINE_TYPE = DXGK_ENGINE_TYPE(10);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_INTERRUPT_STATE(pub i32);
unsafe impl Record for DXGK_INTERRUPT_STATE {}
pub const DXGK_INTERRUPT_ENABLE: DXGK_INTERRUPT_STATE = DXGK_INTERRUPT_STATE(0);
pub const DXGK_INTERRUPT_DISABLE: DXGK_INTERRUPT_STATE = DXGK_INTERRUPT_STATE(1);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_CRTC_VSYNC_STATE(pub i32);
unsafe impl Record for DXGK_CRTC_VSYNC_STATE {}
pub const DXGK_VSYNC_ENABLE: DXGK_CRTC_VSYNC_STATE = DXGK_CRTC_VSYNC_STATE(0);
pub const DXGK_VSYNC_DISABLE_KEEP_PHASE: DXGK_CRTC_VSYNC_STATE = DXGK_CRTC_VSYNC_STATE(1);
pub const DXGK_VSYNC_DISABLE_NO_PHASE: DXGK_CRTC_VSYNC_STATE = DXGK_CRTC_VSYNC_STATE(2);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_MIRACAST_DISPLAY_DEVICE_STATE(pub i32);
unsafe impl Record for D3DKMT_MIRACAST_DISPLAY_DEVICE_STATE {}
pub const MiracastStopped: D3DKMT_MIRACAST_DISPLAY_DEVICE_STATE = D3DKMT_MIRACAST_DISPLAY_DEVICE_STATE(0);
pub const MiracastStartPending: D3DKMT_MIRACAST_DISPLAY_DEVICE_STATE = D3DKMT_MIRACAST_DISPLAY_DEVICE_STATE(1);
pub const MiracastStarted: D3DKMT_MIRACAST_DISPLAY_DEVICE_STATE = D3DKMT_MIRACAST_DISPLAY_DEVICE_STATE(2);
pub const MiracastStopPending: D3DKMT_MIRACAST_DISPLAY_DEVICE_STATE = D3DKMT_MIRACAST_DISPLAY_DEVICE_STATE(3);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_MIRACAST_DEVICE_STATUS(pub i32);
unsafe impl Record for D3DKMT_MIRACAST_DEVICE_STATUS {}
pub const D3DKMT_MIRACAST_DEVICE_STATUS_SUCCESS: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(0);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_SUCCESS_NO_MONITOR: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(1);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_PENDING: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(2);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_UNKOWN_ERROR: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(-2147483647);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_GPU_RESOURCE_IN_USE: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(-2147483646);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_DEVICE_ERROR: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(-2147483645);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_UNKOWN_PAIRING: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(-2147483644);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_REMOTE_SESSION: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(-2147483643);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_DEVICE_NOT_FOUND: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(-2147483642);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_DEVICE_NOT_STARTED: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(-2147483641);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_INVALID_PARAMETER: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(-2147483640);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_INSUFFICIENT_BANDWIDTH: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(-2147483639);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_INSUFFICIENT_MEMORY: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(-2147483638);
pub const D3DKMT_MIRACAST_DEVICE_STATUS_CANCELLED: D3DKMT_MIRACAST_DEVICE_STATUS = D3DKMT_MIRACAST_DEVICE_STATUS(-2147483637);
/// `d3dukmdt.h`.
pub const D3DKMT_CROSS_ADAPTER_RESOURCE_PITCH_ALIGNMENT: u32 = 0x80;
/// `d3dukmdt.h`.
pub const D3DKMT_CROSS_ADAPTER_RESOURCE_HEIGHT_ALIGNMENT: u32 = 4;
/// `d3dkmdt.h`.
pub const DXGK_MAX_METADATA_NAME_LENGTH: u32 = 0x20;
/// `d3dkmddi.h`.
pub const DXGK_MAX_P_STATES: u32 = 0x20;
/// `dispmprt.h`.
pub const DXGK_MIRACAST_DISPLAY_INTERFACE_VERSION_1: u32 = 1;
/// `dispmprt.h`.
pub const DXGK_ACPI_USE_EVAL_EX: u32 = 0x78457645;
/// `{af03f190-22af-48cb-94bb-b78e76a25107}`; `dispmprt.h`.
pub const GUID_DEVINTERFACE_MIRACAST_DISPLAY: GUID = GUID { Data1: 0xaf03f190, Data2: 0x22af, Data3: 0x48cb, Data4: [0x94, 0xbb, 0xb7, 0x8e, 0x76, 0xa2, 0x51, 0x07] };
/// `dispmprt.h`.
pub type PDXGK_CHILD_STATUS = *mut DXGK_CHILD_STATUS;
/// `dispmprt.h`.
pub type PDXGKRNL_INTERFACE = *mut DXGKRNL_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKDDI_START_DEVICE = Option<DXGKDDI_START_DEVICE>;
/// `dispmprt.h`.
pub type PDXGKDDI_QUERY_CHILD_STATUS = Option<DXGKDDI_QUERY_CHILD_STATUS>;
/// `dispmprt.h`.
pub type PDRIVER_INITIALIZATION_DATA = *mut DRIVER_INITIALIZATION_DATA;
/// `dispmprt.h`.
pub type PKMDDOD_INITIALIZATION_DATA = *mut KMDDOD_INITIALIZATION_DATA;
/// `d3dkmdt.h`.
pub type DXGKARG_GETNODEMETADATA = DXGK_NODEMETADATA;
/// `d3dkmdt.h`.
pub type DXGKARG_CALIBRATEGPUCLOCK = DXGK_GPUCLOCKDATA;
/// `d3dkmddi.h`.
pub type PDXGKCB_COMPLETEPSTATETRANSITION = *mut DXGKCB_COMPLETEPSTATETRANSITION;
/// `d3dkmddi.h`.
pub type PDXGKCB_NOTIFYVSYNC = *mut DXGKCB_NOTIFYVSYNC;
/// `dispmprt.h`.
pub type PDXGK_MIRACAST_CAPS = *mut DXGK_MIRACAST_CAPS;
/// `dispmprt.h`.
pub type PDXGK_MIRACAST_DISPLAY_CALLBACKS = *mut DXGK_MIRACAST_DISPLAY_CALLBACKS;
/// `dispmprt.h`.
pub type PDXGK_MIRACAST_DISPLAY_INTERFACE = *mut DXGK_MIRACAST_DISPLAY_INTERFACE;
/// `d3dkmthk.h`.
pub type PD3DKMT_MIRACAST_DISPLAY_DEVICE_STATUS = *mut D3DKMT_MIRACAST_DISPLAY_DEVICE_STATUS;
/// `d3dkmthk.h`.
pub type PD3DKMT_MIRACAST_DISPLAY_DEVICE_CAPS = *mut D3DKMT_MIRACAST_DISPLAY_DEVICE_CAPS;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_PRESENT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_PRESENT) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_NOTIFY_INTERRUPT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_NOTIFY_INTERRUPT_DATA))>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESS = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESS) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESS = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_PRESENT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_PRESENT) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKCB_INDICATE_CHILD_STATUS = Option<abi_fn!(fn(a0: HANDLE, a1: PDXGK_CHILD_STATUS) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_START_DEVICE = abi_fn!(fn(a0: PVOID, a1: PDXGK_START_INFO, a2: PDXGKRNL_INTERFACE, a3: *mut ULONG, a4: *mut ULONG) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_QUERY_CHILD_STATUS = abi_fn!(fn(a0: PVOID, a1: PDXGK_CHILD_STATUS, a2: BOOLEAN) -> NTSTATUS);
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEALLOCATION = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEALLOCATION2 = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_PRESENT = Option<abi_fn!(fn(a0: *mut D3DKMT_PRESENT) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_PRESENTMULTIPLANEOVERLAY = Option<abi_fn!(fn(a0: *const D3DKMT_PRESENT_MULTIPLANE_OVERLAY) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CONTROLINTERRUPT2 = abi_fn!(fn(a0: HANDLE, a1: DXGKARG_CONTROLINTERRUPT2) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDISETPOWERPSTATE = abi_fn!(fn(a0: HANDLE, a1: UINT, a2: UINT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_GETNODEMETADATA = abi_fn!(fn(a0: HANDLE, a1: UINT, a2: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_COMPLETEPSTATETRANSITION = Option<abi_fn!(fn(a0: HANDLE, a1: UINT, a2: UINT))>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_NOTIFYVSYNC = Option<abi_fn!(fn(a0: HANDLE, a1: D3DDDI_VIDEO_PRESENT_SOURCE_ID))>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_FORMATHISTORYBUFFER = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_FORMATHISTORYBUFFER) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CALIBRATEGPUCLOCK = abi_fn!(fn(a0: HANDLE, a1: UINT32, a2: UINT32, a3: *mut DXGKARG_CALIBRATEGPUCLOCK) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_GETNODEMETADATA = Option<abi_fn!(fn(a0: HANDLE, a1: UINT, a2: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDISETPOWERPSTATE = Option<abi_fn!(fn(a0: HANDLE, a1: UINT, a2: UINT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CONTROLINTERRUPT2 = Option<abi_fn!(fn(a0: HANDLE, a1: DXGKARG_CONTROLINTERRUPT2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_FORMATHISTORYBUFFER = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_FORMATHISTORYBUFFER) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CALIBRATEGPUCLOCK = Option<abi_fn!(fn(a0: HANDLE, a1: UINT32, a2: UINT32, a3: *mut DXGKARG_CALIBRATEGPUCLOCK) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_MIRACAST_QUERY_CAPS = Option<abi_fn!(fn(a0: PVOID, a1: ULONG, a2: *mut DXGK_MIRACAST_CAPS) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKCB_MIRACAST_SEND_MESSAGE_CALLBACK = Option<abi_fn!(fn(a0: PVOID, a1: *mut IO_STATUS_BLOCK))>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKCB_MIRACAST_SEND_MESSAGE = Option<abi_fn!(fn(a0: HANDLE, a1: ULONG, a2: *mut c_void, a3: ULONG, a4: *mut c_void, a5: DXGKCB_MIRACAST_SEND_MESSAGE_CALLBACK, a6: PVOID) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKCB_MIRACAST_REPORT_CHUNK_INFO = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGK_MIRACAST_CHUNK_INFO, a2: PVOID, a3: UINT) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_MIRACAST_CREATE_CONTEXT = Option<abi_fn!(fn(a0: PVOID, a1: *mut DXGK_MIRACAST_DISPLAY_CALLBACKS, a2: *mut PVOID, a3: *mut ULONG) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_MIRACAST_DESTROY_CONTEXT = Option<abi_fn!(fn(a0: PVOID, a1: PVOID))>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_MIRACAST_HANDLE_IO_CONTROL = Option<abi_fn!(fn(a0: PVOID, a1: PVOID, a2: ULONG, a3: *mut c_void, a4: ULONG, a5: *mut c_void, a6: *mut ULONG) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT = Option<abi_fn!(fn(a0: *mut D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT) -> NTSTATUS)>;
/// Part of [`DXGKARG_PRESENT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_PRESENT_0 {
    pub pAllocationList: *mut DXGK_ALLOCATIONLIST,
    pub pAllocationInfo: *mut DXGK_PRESENTALLOCATIONINFO,
    pub pPresentMultiPlaneOverlayInfo: *mut DXGK_PRESENTMULTIPLANEOVERLAYINFO,
}
unsafe impl Record for DXGKARG_PRESENT_0 {}
/// 136 bytes, alignment 8; `d3dkmddi.h`.
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
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
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
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
/// 552 bytes, alignment 8; `d3dkmddi.h`.
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
}
unsafe impl Record for DXGK_DRIVERCAPS {}
/// 560 bytes, alignment 8; `d3dkmddi.h`.
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
/// Part of [`DXGK_CHILD_STATUS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CHILD_STATUS_HotPlug {
    pub Connected: BOOLEAN,
}
unsafe impl Record for DXGK_CHILD_STATUS_HotPlug {}
/// Part of [`DXGK_CHILD_STATUS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CHILD_STATUS_Rotation {
    pub Angle: UCHAR,
}
unsafe impl Record for DXGK_CHILD_STATUS_Rotation {}
/// Part of [`DXGK_CHILD_STATUS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CHILD_STATUS_Miracast {
    pub Connected: BOOLEAN,
    pub MiracastMonitorType: D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY,
}
unsafe impl Record for DXGK_CHILD_STATUS_Miracast {}
/// Part of [`DXGK_CHILD_STATUS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_CHILD_STATUS_0 {
    pub HotPlug: DXGK_CHILD_STATUS_HotPlug,
    pub Rotation: DXGK_CHILD_STATUS_Rotation,
    pub Miracast: DXGK_CHILD_STATUS_Miracast,
}
unsafe impl Record for DXGK_CHILD_STATUS_0 {}
/// 16 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CHILD_STATUS {
    pub Type: DXGK_CHILD_STATUS_TYPE,
    pub ChildUid: ULONG,
    pub Anonymous: DXGK_CHILD_STATUS_0,
}
unsafe impl Record for DXGK_CHILD_STATUS {}
/// 264 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DXGKRNL_INTERFACE {}
/// 712 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DRIVER_INITIALIZATION_DATA {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENTFLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_PRESENTFLAGS {}
impl D3DKMT_PRESENTFLAGS {
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
    pub const fn FlipDoNotFlip(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_FlipDoNotFlip(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn FlipDoNotWait(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_FlipDoNotWait(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn FlipRestart(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_FlipRestart(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn DstRectValid(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_DstRectValid(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn SrcRectValid(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_SrcRectValid(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn RestrictVidPnSource(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_RestrictVidPnSource(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn SrcColorKey(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_SrcColorKey(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn DstColorKey(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_DstColorKey(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn LinearToSrgb(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_LinearToSrgb(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bit 12.
    pub const fn PresentCountValid(&self) -> bool { self.Value & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_PresentCountValid(&mut self, value: bool) { self.Value = (self.Value & !0x1000) | ((value as u32) << 12); }
    /// Bit 13.
    pub const fn Rotate(&self) -> bool { self.Value & 0x2000 != 0 }
    /// Sets bit 13.
    pub const fn set_Rotate(&mut self, value: bool) { self.Value = (self.Value & !0x2000) | ((value as u32) << 13); }
    /// Bit 14.
    pub const fn PresentToBitmap(&self) -> bool { self.Value & 0x4000 != 0 }
    /// Sets bit 14.
    pub const fn set_PresentToBitmap(&mut self, value: bool) { self.Value = (self.Value & !0x4000) | ((value as u32) << 14); }
    /// Bit 15.
    pub const fn RedirectedFlip(&self) -> bool { self.Value & 0x8000 != 0 }
    /// Sets bit 15.
    pub const fn set_RedirectedFlip(&mut self, value: bool) { self.Value = (self.Value & !0x8000) | ((value as u32) << 15); }
    /// Bit 16.
    pub const fn RedirectedBlt(&self) -> bool { self.Value & 0x10000 != 0 }
    /// Sets bit 16.
    pub const fn set_RedirectedBlt(&mut self, value: bool) { self.Value = (self.Value & !0x10000) | ((value as u32) << 16); }
    /// Bit 17.
    pub const fn FlipStereo(&self) -> bool { self.Value & 0x20000 != 0 }
    /// Sets bit 17.
    pub const fn set_FlipStereo(&mut self, value: bool) { self.Value = (self.Value & !0x20000) | ((value as u32) << 17); }
    /// Bit 18.
    pub const fn FlipStereoTemporaryMono(&self) -> bool { self.Value & 0x40000 != 0 }
    /// Sets bit 18.
    pub const fn set_FlipStereoTemporaryMono(&mut self, value: bool) { self.Value = (self.Value & !0x40000) | ((value as u32) << 18); }
    /// Bit 19.
    pub const fn FlipStereoPreferRight(&self) -> bool { self.Value & 0x80000 != 0 }
    /// Sets bit 19.
    pub const fn set_FlipStereoPreferRight(&mut self, value: bool) { self.Value = (self.Value & !0x80000) | ((value as u32) << 19); }
    /// Bit 20.
    pub const fn BltStereoUseRight(&self) -> bool { self.Value & 0x100000 != 0 }
    /// Sets bit 20.
    pub const fn set_BltStereoUseRight(&mut self, value: bool) { self.Value = (self.Value & !0x100000) | ((value as u32) << 20); }
    /// Bit 21.
    pub const fn PresentHistoryTokenOnly(&self) -> bool { self.Value & 0x200000 != 0 }
    /// Sets bit 21.
    pub const fn set_PresentHistoryTokenOnly(&mut self, value: bool) { self.Value = (self.Value & !0x200000) | ((value as u32) << 21); }
    /// Bit 22.
    pub const fn PresentRegionsValid(&self) -> bool { self.Value & 0x400000 != 0 }
    /// Sets bit 22.
    pub const fn set_PresentRegionsValid(&mut self, value: bool) { self.Value = (self.Value & !0x400000) | ((value as u32) << 22); }
    /// Bit 23.
    pub const fn PresentDDA(&self) -> bool { self.Value & 0x800000 != 0 }
    /// Sets bit 23.
    pub const fn set_PresentDDA(&mut self, value: bool) { self.Value = (self.Value & !0x800000) | ((value as u32) << 23); }
    /// Bit 24.
    pub const fn ProtectedContentBlankedOut(&self) -> bool { self.Value & 0x1000000 != 0 }
    /// Sets bit 24.
    pub const fn set_ProtectedContentBlankedOut(&mut self, value: bool) { self.Value = (self.Value & !0x1000000) | ((value as u32) << 24); }
    /// Bit 25.
    pub const fn RemoteSession(&self) -> bool { self.Value & 0x2000000 != 0 }
    /// Sets bit 25.
    pub const fn set_RemoteSession(&mut self, value: bool) { self.Value = (self.Value & !0x2000000) | ((value as u32) << 25); }
    /// Bit 26.
    pub const fn CrossAdapter(&self) -> bool { self.Value & 0x4000000 != 0 }
    /// Sets bit 26.
    pub const fn set_CrossAdapter(&mut self, value: bool) { self.Value = (self.Value & !0x4000000) | ((value as u32) << 26); }
    /// Bit 27.
    pub const fn DurationValid(&self) -> bool { self.Value & 0x8000000 != 0 }
    /// Sets bit 27.
    pub const fn set_DurationValid(&mut self, value: bool) { self.Value = (self.Value & !0x8000000) | ((value as u32) << 27); }
    /// Bit 28.
    pub const fn PresentIndirect(&self) -> bool { self.Value & 0x10000000 != 0 }
    /// Sets bit 28.
    pub const fn set_PresentIndirect(&mut self, value: bool) { self.Value = (self.Value & !0x10000000) | ((value as u32) << 28); }
    /// Bit 29.
    pub const fn PresentHMD(&self) -> bool { self.Value & 0x20000000 != 0 }
    /// Sets bit 29.
    pub const fn set_PresentHMD(&mut self, value: bool) { self.Value = (self.Value & !0x20000000) | ((value as u32) << 29); }
    /// Bits 30 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 30) & 0x3 }
    /// Sets bits 30 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xc0000000) | ((value & 0x3) << 30); }
}
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
/// 1456 bytes, alignment 8; `d3dkmthk.h`.
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
}
unsafe impl Record for D3DKMT_PRESENT {}
/// 104 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES {
    pub Flags: UINT,
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub ClipRect: RECT,
    pub Rotation: D3DDDI_ROTATION,
    pub Blend: D3DKMT_MULTIPLANE_OVERLAY_BLEND,
    pub DirtyRectCount: UINT,
    pub pDirtyRects: *mut RECT,
    pub VideoFrameFormat: D3DKMT_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT,
    pub YCbCrFlags: UINT,
    pub StereoFormat: D3DKMT_MULTIPLANE_OVERLAY_STEREO_FORMAT,
    pub StereoLeftViewFrame0: BOOL,
    pub StereoBaseViewFrame0: BOOL,
    pub StereoFlipMode: DXGKMT_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE,
    pub StretchQuality: DXGKMT_MULTIPLANE_OVERLAY_STRETCH_QUALITY,
}
unsafe impl Record for D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES {}
/// 120 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE {
    pub hResource: D3DKMT_HANDLE,
    pub CompSurfaceLuid: LUID,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneAttributes: D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES,
}
unsafe impl Record for D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT {
    pub hDevice: D3DKMT_HANDLE,
    pub PlaneCount: UINT,
    pub pOverlayPlanes: *mut D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE,
    pub Supported: BOOL,
    pub ReturnInfo: D3DKMT_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO,
}
unsafe impl Record for D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT {}
/// Part of [`D3DKMT_PRESENT_MULTIPLANE_OVERLAY2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_PRESENT_MULTIPLANE_OVERLAY2_0 {
    pub hDevice: D3DKMT_HANDLE,
    pub hContext: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_PRESENT_MULTIPLANE_OVERLAY2_0 {}
/// 304 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENT_MULTIPLANE_OVERLAY2 {
    pub hAdapter: D3DKMT_HANDLE,
    pub Anonymous: D3DKMT_PRESENT_MULTIPLANE_OVERLAY2_0,
    pub BroadcastContextCount: ULONG,
    pub BroadcastContext: [D3DKMT_HANDLE; 64],
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PresentCount: UINT,
    pub FlipInterval: D3DDDI_FLIPINTERVAL_TYPE,
    pub Flags: D3DKMT_PRESENTFLAGS,
    pub PresentPlaneCount: UINT,
    pub pPresentPlanes: *mut D3DKMT_MULTIPLANE_OVERLAY2,
    pub Duration: UINT,
}
unsafe impl Record for D3DKMT_PRESENT_MULTIPLANE_OVERLAY2 {}
/// 120 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANE_OVERLAY {
    pub LayerIndex: UINT,
    pub Enabled: BOOL,
    pub hAllocation: D3DKMT_HANDLE,
    pub PlaneAttributes: D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES,
}
unsafe impl Record for D3DKMT_MULTIPLANE_OVERLAY {}
/// Part of [`D3DKMT_PRESENT_MULTIPLANE_OVERLAY`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_PRESENT_MULTIPLANE_OVERLAY_0 {
    pub hDevice: D3DKMT_HANDLE,
    pub hContext: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_PRESENT_MULTIPLANE_OVERLAY_0 {}
/// 304 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENT_MULTIPLANE_OVERLAY {
    pub Anonymous: D3DKMT_PRESENT_MULTIPLANE_OVERLAY_0,
    pub BroadcastContextCount: ULONG,
    pub BroadcastContext: [D3DKMT_HANDLE; 64],
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PresentCount: UINT,
    pub FlipInterval: D3DDDI_FLIPINTERVAL_TYPE,
    pub Flags: D3DKMT_PRESENTFLAGS,
    pub PresentPlaneCount: UINT,
    pub pPresentPlanes: *mut D3DKMT_MULTIPLANE_OVERLAY,
    pub Duration: UINT,
}
unsafe impl Record for D3DKMT_PRESENT_MULTIPLANE_OVERLAY {}
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
    /// Bits 16 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 16) & 0xffff }
    /// Sets bits 16 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xffff0000) | ((value & 0xffff) << 16); }
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
/// 88 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES {
    pub Flags: DXGK_MULTIPLANE_OVERLAY_FLAGS,
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub ClipRect: RECT,
    pub Rotation: D3DDDI_ROTATION,
    pub Blend: DXGK_MULTIPLANE_OVERLAY_BLEND,
    pub VideoFrameFormat: DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT,
    pub YCbCrFlags: DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS,
    pub StereoFormat: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT,
    pub StereoLeftViewFrame0: BOOL,
    pub StereoBaseViewFrame0: BOOL,
    pub StereoFlipMode: DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE,
    pub StretchQuality: DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES {}
/// 104 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE {
    pub hAllocation: HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES,
}
unsafe impl Record for DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE {}
/// 120 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_PLANE {
    pub LayerIndex: UINT,
    pub Enabled: BOOL,
    pub AllocationSegment: UINT,
    pub AllocationAddress: PHYSICAL_ADDRESS,
    pub hAllocation: HANDLE,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_PLANE {}
/// 104 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO {
    pub LayerIndex: DWORD,
    pub Enabled: BOOL,
    pub PhysicalAddress: PHYSICAL_ADDRESS,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO {}
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
pub union DXGK_POWER_COMPONENT_MAPPING_0 {
    pub EngineDesc: DXGK_POWER_COMPONENT_MAPPING_EngineDesc,
    pub MonitorRefreshDesc: DXGK_POWER_COMPONENT_MAPPING_MonitorRefreshDesc,
    pub MonitorDesc: DXGK_POWER_COMPONENT_MAPPING_MonitorDesc,
    pub MemoryDesc: DXGK_POWER_COMPONENT_MAPPING_MemoryDesc,
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
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_COMPONENT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_POWER_COMPONENT_FLAGS {}
impl DXGK_POWER_COMPONENT_FLAGS {
    /// Bit 0.
    pub const fn Reserved0(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Reserved0(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn DriverCompletesFStateTransition(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_DriverCompletesFStateTransition(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn TransitionTo_F0_OnDx(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_TransitionTo_F0_OnDx(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn NoDebounce(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_NoDebounce(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn ActiveInD3(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_ActiveInD3(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
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
/// 328 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for KMDDOD_INITIALIZATION_DATA {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ADAPTERTYPE {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_ADAPTERTYPE {}
impl D3DKMT_ADAPTERTYPE {
    /// Bit 0.
    pub const fn RenderSupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_RenderSupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn DisplaySupported(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_DisplaySupported(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn SoftwareDevice(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_SoftwareDevice(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn PostDevice(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_PostDevice(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn HybridDiscrete(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_HybridDiscrete(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn HybridIntegrated(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_HybridIntegrated(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn IndirectDisplayDevice(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_IndirectDisplayDevice(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bits 7 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 7) & 0x1ffffff }
    /// Sets bits 7 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffff80) | ((value & 0x1ffffff) << 7); }
}
/// 8 bytes, alignment 8; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MIRACAST_CHUNK_ID {
    pub Value: u64,
}
unsafe impl Record for DXGK_MIRACAST_CHUNK_ID {}
impl DXGK_MIRACAST_CHUNK_ID {
    /// Bits 0 to 39.
    pub const fn FrameNumber(&self) -> u64 { self.Value & 0xffffffffff }
    /// Sets bits 0 to 39.
    pub const fn set_FrameNumber(&mut self, value: u64) { self.Value = (self.Value & !0xffffffffff) | (value & 0xffffffffff); }
    /// Bits 40 to 63.
    pub const fn PartNumber(&self) -> u64 { (self.Value >> 40) & 0xffffff }
    /// Sets bits 40 to 63.
    pub const fn set_PartNumber(&mut self, value: u64) { self.Value = (self.Value & !0xffffff0000000000) | ((value & 0xffffff) << 40); }
}
/// 24 bytes, alignment 8; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MIRACAST_CHUNK_INFO {
    pub ChunkType: DXGK_MIRACAST_CHUNK_TYPE,
    pub ChunkId: DXGK_MIRACAST_CHUNK_ID,
    pub ProcessingTime: UINT,
    pub EncodeRate: UINT,
}
unsafe impl Record for DXGK_MIRACAST_CHUNK_INFO {}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_WDDM_1_3_CAPS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_WDDM_1_3_CAPS {}
impl D3DKMT_WDDM_1_3_CAPS {
    /// Bit 0.
    pub const fn SupportMiracast(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SupportMiracast(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn IsHybridIntegratedGPU(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_IsHybridIntegratedGPU(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn IsHybridDiscreteGPU(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_IsHybridDiscreteGPU(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn SupportPowerManagementPStates(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_SupportPowerManagementPStates(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn SupportVirtualModes(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_SupportVirtualModes(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn SupportCrossAdapterResource(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_SupportCrossAdapterResource(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bits 6 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 6) & 0x3ffffff }
    /// Sets bits 6 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffc0) | ((value & 0x3ffffff) << 6); }
}
/// 72 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_NODEMETADATA {
    pub EngineType: DXGK_ENGINE_TYPE,
    pub FriendlyName: [WCHAR; 32],
    pub Reserved: UINT32,
}
unsafe impl Record for DXGK_NODEMETADATA {}
/// 24 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_GPUCLOCKDATA {
    pub GpuFrequency: ULONGLONG,
    pub GpuClockCounter: ULONGLONG,
    pub CpuClockCounter: ULONGLONG,
}
unsafe impl Record for DXGK_GPUCLOCKDATA {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_P_STATE {
    pub OperatingFrequency: ULONG,
}
unsafe impl Record for DXGK_POWER_P_STATE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_COMPONENT_P_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_POWER_COMPONENT_P_FLAGS {}
impl DXGK_POWER_COMPONENT_P_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 136 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_P_COMPONENT {
    pub StateCount: ULONG,
    pub States: [DXGK_POWER_P_STATE; 32],
    pub Flags: DXGK_POWER_COMPONENT_P_FLAGS,
}
unsafe impl Record for DXGK_POWER_P_COMPONENT {}
/// Part of [`DXGKARG_CONTROLINTERRUPT2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_CONTROLINTERRUPT2_0 {
    pub InterruptState: DXGK_INTERRUPT_STATE,
    pub CrtcVsyncState: DXGK_CRTC_VSYNC_STATE,
}
unsafe impl Record for DXGKARG_CONTROLINTERRUPT2_0 {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CONTROLINTERRUPT2 {
    pub InterruptType: DXGK_INTERRUPT_TYPE,
    pub Anonymous: DXGKARG_CONTROLINTERRUPT2_0,
}
unsafe impl Record for DXGKARG_CONTROLINTERRUPT2 {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT {
    pub PlaneCount: UINT,
    pub pPlanes: *mut DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE,
    pub Supported: BOOL,
    pub ReturnInfo: DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO,
}
unsafe impl Record for DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_HISTORYBUFFERPRECISION {
    pub PrecisionBits: UINT32,
}
unsafe impl Record for DXGKARG_HISTORYBUFFERPRECISION {}
/// 16 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_HISTORY_BUFFER_HEADER {
    pub RenderCbSequence: UINT32,
    pub NumTimestamps: UINT32,
    pub PrivateDataSize: UINT32,
    pub Reserved: UINT32,
}
unsafe impl Record for DXGK_HISTORY_BUFFER_HEADER {}
/// 20 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_HISTORY_BUFFER {
    pub Header: DXGK_HISTORY_BUFFER_HEADER,
    pub DriverPrivateData: [UINT8; 1],
}
unsafe impl Record for DXGK_HISTORY_BUFFER {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_FORMATHISTORYBUFFER {
    pub pHistoryBuffer: *mut DXGK_HISTORY_BUFFER,
    pub HistoryBufferSize: UINT32,
    pub pFormattedBuffer: PVOID,
    pub FormattedBufferSize: UINT32,
    pub NumTimestamps: UINT32,
    pub Precision: DXGKARG_HISTORYBUFFERPRECISION,
    pub Offset: UINT32,
}
unsafe impl Record for DXGKARG_FORMATHISTORYBUFFER {}
/// Part of [`DXGK_MIRACAST_CAPS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MIRACAST_CAPS_Flags {
    pub Value: u32,
}
unsafe impl Record for DXGK_MIRACAST_CAPS_Flags {}
impl DXGK_MIRACAST_CAPS_Flags {
    /// Bit 0.
    pub const fn HdcpSupport(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_HdcpSupport(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 8 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MIRACAST_CAPS {
    pub MaxChunkPrivateDriverDataSize: ULONG,
    pub Flags: DXGK_MIRACAST_CAPS_Flags,
}
unsafe impl Record for DXGK_MIRACAST_CAPS {}
/// 24 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MIRACAST_DISPLAY_CALLBACKS {
    pub MiracastHandle: HANDLE,
    pub DxgkCbMiracastSendMessage: DXGKCB_MIRACAST_SEND_MESSAGE,
    pub DxgkCbReportChunkInfo: DXGKCB_MIRACAST_REPORT_CHUNK_INFO,
}
unsafe impl Record for DXGK_MIRACAST_DISPLAY_CALLBACKS {}
/// 64 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MIRACAST_DISPLAY_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub DxgkDdiMiracastQueryCaps: DXGKDDI_MIRACAST_QUERY_CAPS,
    pub DxgkDdiMiracastCreateContext: DXGKDDI_MIRACAST_CREATE_CONTEXT,
    pub DxgkDdiMiracastIoControl: DXGKDDI_MIRACAST_HANDLE_IO_CONTROL,
    pub DxgkDdiMiracastDestroyContext: DXGKDDI_MIRACAST_DESTROY_CONTEXT,
}
unsafe impl Record for DXGK_MIRACAST_DISPLAY_INTERFACE {}
/// 520 bytes, alignment 2; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DLIST_DRIVER_NAME {
    pub DListFileName: [WCHAR; 260],
}
unsafe impl Record for D3DKMT_DLIST_DRIVER_NAME {}
/// 520 bytes, alignment 2; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CPDRIVERNAME {
    pub ContentProtectionFileName: [WCHAR; 260],
}
unsafe impl Record for D3DKMT_CPDRIVERNAME {}
/// 520 bytes, alignment 2; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MIRACASTCOMPANIONDRIVERNAME {
    pub MiracastCompanionDriverName: [WCHAR; 260],
}
unsafe impl Record for D3DKMT_MIRACASTCOMPANIONDRIVERNAME {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MIRACAST_CHUNK_DATA {
    pub ChunkInfo: DXGK_MIRACAST_CHUNK_INFO,
    pub PrivateDriverDataSize: UINT,
    pub PrivateDriverData: [BYTE; 1],
}
unsafe impl Record for D3DKMT_MIRACAST_CHUNK_DATA {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MIRACAST_DISPLAY_DEVICE_STATUS {
    pub State: D3DKMT_MIRACAST_DISPLAY_DEVICE_STATE,
}
unsafe impl Record for D3DKMT_MIRACAST_DISPLAY_DEVICE_STATUS {}
/// 12 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MIRACAST_DISPLAY_DEVICE_CAPS {
    pub HdcpSupported: BOOLEAN,
    pub DefaultControlPort: ULONG,
    pub UsesIhvSolution: BOOLEAN,
}
unsafe impl Record for D3DKMT_MIRACAST_DISPLAY_DEVICE_CAPS {}
