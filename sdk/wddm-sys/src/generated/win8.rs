// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WIN8` (0x300e).

pub use super::win7::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const DXGK_INTERRUPT_DISPLAYONLY_VSYNC: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(5);
pub const DXGK_INTERRUPT_DISPLAYONLY_PRESENT_PROGRESS: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(6);
pub const DXGK_INTERRUPT_CRTC_VSYNC_WITH_MULTIPLANE_OVERLAY: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(7);
pub const DXGKQAITYPE_QUERYSEGMENT3: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(5);
pub const DXGKQAITYPE_NUMPOWERCOMPONENTS: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(6);
pub const DXGKQAITYPE_POWERCOMPONENTINFO: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(7);
pub const DXGKQAITYPE_PREFERREDGPUNODE: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(8);
pub const DXGK_OPERATION_INIT_CONTEXT_RESOURCE: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(10);
pub const KMT_DRIVERVERSION_WDDM_1_2: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(1200);
pub const KMTQAITYPE_ADAPTERTYPE: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(15);
pub const KMTQAITYPE_OUTPUTDUPLCONTEXTSCOUNT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(16);
pub const KMTQAITYPE_WDDM_1_2_CAPS: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(17);
pub const KMTQAITYPE_UMD_DRIVER_VERSION: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(18);
pub const KMTQAITYPE_DIRECTFLIP_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(19);
pub const D3DKMT_ESCAPE_DIAGNOSTICS: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(9);
pub const D3DKMT_ESCAPE_OUTPUTDUPL_SNAPSHOT: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(10);
pub const D3DKMT_ESCAPE_OUTPUTDUPL_DIAGNOSTICS: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(11);
pub const D3DKMT_ESCAPE_BDD_PNP: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(12);
pub const D3DKMT_ESCAPE_BDD_FALLBACK: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(13);
pub const D3DKMT_ESCAPE_ACTIVATE_SPECIFIC_DIAG: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(14);
pub const D3DKMT_ESCAPE_MODES_PRUNED_OUT: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(15);
pub const D3DKMT_ESCAPE_WHQL_INFO: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(16);
pub const D3DKMT_ESCAPE_BRIGHTNESS: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(17);
pub const D3DKMT_ESCAPE_EDID_CACHE: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(18);
pub const D3DKMT_ESCAPE_WIN32K_START: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(1024);
pub const D3DKMT_ESCAPE_WIN32K_HIP_DEVICE_INFO: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(1024);
pub const D3DKMT_ESCAPE_WIN32K_QUERY_CD_ROTATION_BLOCK: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(1025);
pub const D3DKMT_TDRDBGCTRLTYPE_FORCEDODTDR: D3DKMT_TDRDBGCTRLTYPE = D3DKMT_TDRDBGCTRLTYPE(6);
pub const D3DKMT_TDRDBGCTRLTYPE_FORCEDODVSYNCTDR: D3DKMT_TDRDBGCTRLTYPE = D3DKMT_TDRDBGCTRLTYPE(7);
pub const D3DKMT_TDRDBGCTRLTYPE_ENGINETDR: D3DKMT_TDRDBGCTRLTYPE = D3DKMT_TDRDBGCTRLTYPE(8);
pub const D3DKMT_VIDSCHESCAPETYPE_ENABLECONTEXTDELAY: D3DKMT_VIDSCHESCAPETYPE = D3DKMT_VIDSCHESCAPETYPE(4);
/// Enumeration; `d3dkmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY(pub i32);
unsafe impl Record for D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY {}
pub const D3DKMDT_GRAPHICS_PREEMPTION_NONE: D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY = D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY(0);
pub const D3DKMDT_GRAPHICS_PREEMPTION_DMA_BUFFER_BOUNDARY: D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY = D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY(100);
pub const D3DKMDT_GRAPHICS_PREEMPTION_PRIMITIVE_BOUNDARY: D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY = D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY(200);
pub const D3DKMDT_GRAPHICS_PREEMPTION_TRIANGLE_BOUNDARY: D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY = D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY(300);
pub const D3DKMDT_GRAPHICS_PREEMPTION_PIXEL_BOUNDARY: D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY = D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY(400);
pub const D3DKMDT_GRAPHICS_PREEMPTION_SHADER_BOUNDARY: D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY = D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY(500);
/// Enumeration; `d3dkmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY(pub i32);
unsafe impl Record for D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY {}
pub const D3DKMDT_COMPUTE_PREEMPTION_NONE: D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY = D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY(0);
pub const D3DKMDT_COMPUTE_PREEMPTION_DMA_BUFFER_BOUNDARY: D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY = D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY(100);
pub const D3DKMDT_COMPUTE_PREEMPTION_DISPATCH_BOUNDARY: D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY = D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY(200);
pub const D3DKMDT_COMPUTE_PREEMPTION_THREAD_GROUP_BOUNDARY: D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY = D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY(300);
pub const D3DKMDT_COMPUTE_PREEMPTION_THREAD_BOUNDARY: D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY = D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY(400);
pub const D3DKMDT_COMPUTE_PREEMPTION_SHADER_BOUNDARY: D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY = D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY(500);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT(pub i32);
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT {}
pub const DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT_PROGRESSIVE: DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT = DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT(0);
pub const DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT_INTERLACED_TOP_FIELD_FIRST: DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT = DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT(1);
pub const DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT_INTERLACED_BOTTOM_FIELD_FIRST: DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT = DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT(2);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT(pub i32);
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT {}
pub const DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_MONO: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT = DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT(0);
pub const DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_HORIZONTAL: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT = DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT(1);
pub const DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_VERTICAL: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT = DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT(2);
pub const DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_SEPARATE: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT = DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT(3);
pub const DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_MONO_OFFSET: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT = DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT(4);
pub const DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_ROW_INTERLEAVED: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT = DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT(5);
pub const DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_COLUMN_INTERLEAVED: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT = DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT(6);
pub const DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_CHECKERBOARD: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT = DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT(7);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE(pub i32);
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE {}
pub const DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_NONE: DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE = DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE(0);
pub const DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_FRAME0: DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE = DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE(1);
pub const DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_FRAME1: DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE = DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE(2);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY(pub i32);
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY {}
pub const DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY_BILINEAR: DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY = DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY(1);
pub const DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY_HIGH: DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY = DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY(2);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_PRESENT_DISPLAY_ONLY_PROGRESS_ID(pub i32);
unsafe impl Record for DXGK_PRESENT_DISPLAY_ONLY_PROGRESS_ID {}
pub const DXGK_PRESENT_DISPLAYONLY_PROGRESS_ID_COMPLETE: DXGK_PRESENT_DISPLAY_ONLY_PROGRESS_ID = DXGK_PRESENT_DISPLAY_ONLY_PROGRESS_ID(0);
pub const DXGK_PRESENT_DISPLAYONLY_PROGRESS_ID_FAILED: DXGK_PRESENT_DISPLAY_ONLY_PROGRESS_ID = DXGK_PRESENT_DISPLAY_ONLY_PROGRESS_ID(1);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_POWER_COMPONENT_TYPE(pub i32);
unsafe impl Record for DXGK_POWER_COMPONENT_TYPE {}
pub const DXGK_POWER_COMPONENT_ENGINE: DXGK_POWER_COMPONENT_TYPE = DXGK_POWER_COMPONENT_TYPE(0);
pub const DXGK_POWER_COMPONENT_MONITOR: DXGK_POWER_COMPONENT_TYPE = DXGK_POWER_COMPONENT_TYPE(1);
pub const DXGK_POWER_COMPONENT_MONITOR_REFRESH: DXGK_POWER_COMPONENT_TYPE = DXGK_POWER_COMPONENT_TYPE(2);
pub const DXGK_POWER_COMPONENT_OTHER: DXGK_POWER_COMPONENT_TYPE = DXGK_POWER_COMPONENT_TYPE(5);
pub const DXGK_POWER_COMPONENT_MAX: DXGK_POWER_COMPONENT_TYPE = DXGK_POWER_COMPONENT_TYPE(6);
/// Enumeration; `dispmprt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_SURPRISE_REMOVAL_TYPE(pub i32);
unsafe impl Record for DXGK_SURPRISE_REMOVAL_TYPE {}
pub const DxgkRemovalHibernation: DXGK_SURPRISE_REMOVAL_TYPE = DXGK_SURPRISE_REMOVAL_TYPE(0);
pub const DxgkRemovalPnPNotify: DXGK_SURPRISE_REMOVAL_TYPE = DXGK_SURPRISE_REMOVAL_TYPE(1);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OUTPUTDUPL_CONTEXT_DEBUG_STATUS(pub i32);
unsafe impl Record for OUTPUTDUPL_CONTEXT_DEBUG_STATUS {}
pub const OUTPUTDUPL_CONTEXT_DEBUG_STATUS_INACTIVE: OUTPUTDUPL_CONTEXT_DEBUG_STATUS = OUTPUTDUPL_CONTEXT_DEBUG_STATUS(0);
pub const OUTPUTDUPL_CONTEXT_DEBUG_STATUS_ACTIVE: OUTPUTDUPL_CONTEXT_DEBUG_STATUS = OUTPUTDUPL_CONTEXT_DEBUG_STATUS(1);
pub const OUTPUTDUPL_CONTEXT_DEBUG_STATUS_PENDING_DESTROY: OUTPUTDUPL_CONTEXT_DEBUG_STATUS = OUTPUTDUPL_CONTEXT_DEBUG_STATUS(2);
pub const OUTPUTDUPL_CONTEXT_DEBUG_STATUS_FORCE_UINT32: OUTPUTDUPL_CONTEXT_DEBUG_STATUS = OUTPUTDUPL_CONTEXT_DEBUG_STATUS(-1);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_OFFER_PRIORITY(pub i32);
unsafe impl Record for D3DKMT_OFFER_PRIORITY {}
pub const D3DKMT_OFFER_PRIORITY_LOW: D3DKMT_OFFER_PRIORITY = D3DKMT_OFFER_PRIORITY(1);
pub const D3DKMT_OFFER_PRIORITY_NORMAL: D3DKMT_OFFER_PRIORITY = D3DKMT_OFFER_PRIORITY(2);
pub const D3DKMT_OFFER_PRIORITY_HIGH: D3DKMT_OFFER_PRIORITY = D3DKMT_OFFER_PRIORITY(3);
pub const D3DKMT_OFFER_PRIORITY_AUTO: D3DKMT_OFFER_PRIORITY = D3DKMT_OFFER_PRIORITY(4);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_OUTPUTDUPL_METADATATYPE(pub i32);
unsafe impl Record for D3DKMT_OUTPUTDUPL_METADATATYPE {}
pub const D3DKMT_OUTPUTDUPL_METADATATYPE_DIRTY_RECTS: D3DKMT_OUTPUTDUPL_METADATATYPE = D3DKMT_OUTPUTDUPL_METADATATYPE(0);
pub const D3DKMT_OUTPUTDUPL_METADATATYPE_MOVE_RECTS: D3DKMT_OUTPUTDUPL_METADATATYPE = D3DKMT_OUTPUTDUPL_METADATATYPE(1);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_OUTDUPL_POINTER_SHAPE_TYPE(pub i32);
unsafe impl Record for D3DKMT_OUTDUPL_POINTER_SHAPE_TYPE {}
pub const D3DKMT_OUTDUPL_POINTER_SHAPE_TYPE_MONOCHROME: D3DKMT_OUTDUPL_POINTER_SHAPE_TYPE = D3DKMT_OUTDUPL_POINTER_SHAPE_TYPE(1);
pub const D3DKMT_OUTDUPL_POINTER_SHAPE_TYPE_COLOR: D3DKMT_OUTDUPL_POINTER_SHAPE_TYPE = D3DKMT_OUTDUPL_POINTER_SHAPE_TYPE(2);
pub const D3DKMT_OUTDUPL_POINTER_SHAPE_TYPE_MASKED_COLOR: D3DKMT_OUTDUPL_POINTER_SHAPE_TYPE = D3DKMT_OUTDUPL_POINTER_SHAPE_TYPE(4);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_GPU_PREFERENCE_QUERY_STATE(pub i32);
unsafe impl Record for D3DKMT_GPU_PREFERENCE_QUERY_STATE {}
pub const D3DKMT_GPU_PREFERENCE_STATE_UNINITIALIZED: D3DKMT_GPU_PREFERENCE_QUERY_STATE = D3DKMT_GPU_PREFERENCE_QUERY_STATE(0);
pub const D3DKMT_GPU_PREFERENCE_STATE_HIGH_PERFORMANCE: D3DKMT_GPU_PREFERENCE_QUERY_STATE = D3DKMT_GPU_PREFERENCE_QUERY_STATE(1);
pub const D3DKMT_GPU_PREFERENCE_STATE_MINIMUM_POWER: D3DKMT_GPU_PREFERENCE_QUERY_STATE = D3DKMT_GPU_PREFERENCE_QUERY_STATE(2);
pub const D3DKMT_GPU_PREFERENCE_STATE_UNSPECIFIED: D3DKMT_GPU_PREFERENCE_QUERY_STATE = D3DKMT_GPU_PREFERENCE_QUERY_STATE(3);
pub const D3DKMT_GPU_PREFERENCE_STATE_NOT_FOUND: D3DKMT_GPU_PREFERENCE_QUERY_STATE = D3DKMT_GPU_PREFERENCE_QUERY_STATE(4);
pub const D3DKMT_GPU_PREFERENCE_STATE_USER_SPECIFIED_GPU: D3DKMT_GPU_PREFERENCE_QUERY_STATE = D3DKMT_GPU_PREFERENCE_QUERY_STATE(5);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_GPU_PREFERENCE_QUERY_TYPE(pub i32);
unsafe impl Record for D3DKMT_GPU_PREFERENCE_QUERY_TYPE {}
pub const D3DKMT_GPU_PREFERENCE_TYPE_IHV_DLIST: D3DKMT_GPU_PREFERENCE_QUERY_TYPE = D3DKMT_GPU_PREFERENCE_QUERY_TYPE(0);
pub const D3DKMT_GPU_PREFERENCE_TYPE_DX_DATABASE: D3DKMT_GPU_PREFERENCE_QUERY_TYPE = D3DKMT_GPU_PREFERENCE_QUERY_TYPE(1);
pub const D3DKMT_GPU_PREFERENCE_TYPE_USER_PREFERENCE: D3DKMT_GPU_PREFERENCE_QUERY_TYPE = D3DKMT_GPU_PREFERENCE_QUERY_TYPE(2);
/// `d3dkmddi.h`.
pub const DXGK_FSTATE_UNKNOWN_POWER: u32 = 0xffffffff;
/// `d3dkmddi.h`.
pub const DXGK_FSTATE_UNKNOWN_TIME: u64 = 0xffffffffffffffff;
/// `d3dkmddi.h`.
pub const DXGK_MAX_F_STATES: u32 = 8;
/// `d3dkmddi.h`.
pub const DXGK_POWER_COMPONENT_NAME_SIZE: u32 = 0x28;
/// `d3dkmddi.h`.
pub const DXGK_MAX_POWER_COMPONENT_PROVIDERS: u32 = 0x10;
/// `d3dkmthk.h`.
pub const D3DKMT_MAX_PRESENT_HISTORY_SCATTERBLTS: u32 = 0xc;
/// `d3dkmthk.h`.
pub const D3DKMT_PRESENTHISTORYTOKEN_SIZE: u32 = 0x438;
/// `d3dkmthk.h`.
pub const SHARED_ALLOCATION_WRITE: u32 = 1;
/// `d3dkmthk.h`.
pub const SHARED_ALLOCATION_ALL_ACCESS: u32 = 0xf0001;
/// `d3dkmthk.h`.
pub const MAX_ENUM_ADAPTERS: u32 = 0x10;
/// `d3dkmthk.h`.
pub const DXGK_DIAG_PROCESS_NAME_LENGTH: u32 = 0x10;
/// `d3dkmthk.h`.
pub const OUTPUTDUPL_CREATE_MAX_KEYEDMUTXES: u32 = 3;
/// `d3dkmthk.h`.
pub const D3DKMT_MAX_OBJECTS_PER_HANDLE: u32 = 3;
/// `d3dkmthk.h`.
pub const D3DKMT_MAX_BUNDLE_OBJECTS_PER_HANDLE: u32 = 0x10;
/// `d3dkmthk.h`.
pub const D3DKMT_GDI_STYLE_HANDLE_DECORATION: u32 = 2;
/// `{6131c9ed-b9ec-40b3-a5e2-c0613e437b7e}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_POWER_VOLTAGE_UP: GUID = GUID { Data1: 0x6131c9ed, Data2: 0xb9ec, Data3: 0x40b3, Data4: [0xa5, 0xe2, 0xc0, 0x61, 0x3e, 0x43, 0x7b, 0x7e] };
/// `{7f81ce3d-5989-4519-8394-b457f637ba39}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_POWER_VOLTAGE_DOWN: GUID = GUID { Data1: 0x7f81ce3d, Data2: 0x5989, Data3: 0x4519, Data4: [0x83, 0x94, 0xb4, 0x57, 0xf6, 0x37, 0xba, 0x39] };
/// `{78ba81db-0f5c-45fd-8f03-c7b5ccd1e0da}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_POWER_VOLTAGE: GUID = GUID { Data1: 0x78ba81db, Data2: 0x0f5c, Data3: 0x45fd, Data4: [0x8f, 0x03, 0xc7, 0xb5, 0xcc, 0xd1, 0xe0, 0xda] };
/// `{8c7fde48-ff0b-48ff-936b-332abb9bd3b3}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_POWER_CLOCK_UP: GUID = GUID { Data1: 0x8c7fde48, Data2: 0xff0b, Data3: 0x48ff, Data4: [0x93, 0x6b, 0x33, 0x2a, 0xbb, 0x9b, 0xd3, 0xb3] };
/// `{611114f3-cb1e-4d0c-8ee8-872e1fbdaceb}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_POWER_CLOCK_DOWN: GUID = GUID { Data1: 0x611114f3, Data2: 0xcb1e, Data3: 0x4d0c, Data4: [0x8e, 0xe8, 0x87, 0x2e, 0x1f, 0xbd, 0xac, 0xeb] };
/// `{51c6873b-1c29-4c45-8246-05e4d6d80d15}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_POWER_CLOCK: GUID = GUID { Data1: 0x51c6873b, Data2: 0x1c29, Data3: 0x4c45, Data4: [0x82, 0x46, 0x05, 0xe4, 0xd6, 0xd8, 0x0d, 0x15] };
/// `{1995dcb1-986e-47ba-9a73-60af5111938b}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_POWER_BANDWIDTH_UP: GUID = GUID { Data1: 0x1995dcb1, Data2: 0x986e, Data3: 0x47ba, Data4: [0x9a, 0x73, 0x60, 0xaf, 0x51, 0x11, 0x93, 0x8b] };
/// `{97ce1383-ef2d-49cb-9bcf-26a738f3ce32}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_POWER_BANDWIDTH_DOWN: GUID = GUID { Data1: 0x97ce1383, Data2: 0xef2d, Data3: 0x49cb, Data4: [0x9b, 0xcf, 0x26, 0xa7, 0x38, 0xf3, 0xce, 0x32] };
/// `{38751bfd-64ba-4962-a5a9-9f2e627a643e}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_POWER_BANDWIDTH: GUID = GUID { Data1: 0x38751bfd, Data2: 0x64ba, Data3: 0x4962, Data4: [0xa5, 0xa9, 0x9f, 0x2e, 0x62, 0x7a, 0x64, 0x3e] };
/// `{cba549d4-cf3a-445c-9468-2383fd523116}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_POWER_MANAGEMENT_PREPARE_TO_START: GUID = GUID { Data1: 0xcba549d4, Data2: 0xcf3a, Data3: 0x445c, Data4: [0x94, 0x68, 0x23, 0x83, 0xfd, 0x52, 0x31, 0x16] };
/// `{6c929c1d-7d76-4538-93ad-449dc9fdc239}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_POWER_MANAGEMENT_STARTED: GUID = GUID { Data1: 0x6c929c1d, Data2: 0x7d76, Data3: 0x4538, Data4: [0x93, 0xad, 0x44, 0x9d, 0xc9, 0xfd, 0xc2, 0x39] };
/// `{0a9d9621-bc21-4dd4-a0fc-d976e428f738}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_POWER_MANAGEMENT_STOPPED: GUID = GUID { Data1: 0x0a9d9621, Data2: 0xbc21, Data3: 0x4dd4, Data4: [0xa0, 0xfc, 0xd9, 0x76, 0xe4, 0x28, 0xf7, 0x38] };
/// `{45125f6f-6132-4082-ad17-ed27f8dd02f9}`; `d3dkmddi.h`.
pub const GUID_DXGKDDI_AZURE_TRIAGE_EVENT: GUID = GUID { Data1: 0x45125f6f, Data2: 0x6132, Data3: 0x4082, Data4: [0xad, 0x17, 0xed, 0x27, 0xf8, 0xdd, 0x02, 0xf9] };
/// `dispmprt.h`.
pub type PDXGK_START_INFO = *mut DXGK_START_INFO;
/// `dispmprt.h`.
pub type PDXGKRNL_INTERFACE = *mut DXGKRNL_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKDDI_START_DEVICE = Option<DXGKDDI_START_DEVICE>;
/// `dispmprt.h`.
pub type PDRIVER_INITIALIZATION_DATA = *mut DRIVER_INITIALIZATION_DATA;
/// `dispmprt.h`.
pub type PDXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS = *mut DXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS;
/// `dispmprt.h`.
pub type PDXGK_CHILD_CONTAINER_ID = *mut DXGK_CHILD_CONTAINER_ID;
/// `dispmprt.h`.
pub type PDXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP = Option<DXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP>;
/// `dispmprt.h`.
pub type PDXGKDDI_SYSTEM_DISPLAY_ENABLE = Option<DXGKDDI_SYSTEM_DISPLAY_ENABLE>;
/// `dispmprt.h`.
pub type PDXGKDDI_SYSTEM_DISPLAY_WRITE = Option<DXGKDDI_SYSTEM_DISPLAY_WRITE>;
/// `dispmprt.h`.
pub type PDXGKDDI_GET_CHILD_CONTAINER_ID = Option<DXGKDDI_GET_CHILD_CONTAINER_ID>;
/// `dispmprt.h`.
pub type PDXGKDDI_NOTIFY_SURPRISE_REMOVAL = Option<DXGKDDI_NOTIFY_SURPRISE_REMOVAL>;
/// `dispmprt.h`.
pub type PKMDDOD_INITIALIZATION_DATA = *mut KMDDOD_INITIALIZATION_DATA;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_PRESENT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_PRESENT) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_NOTIFY_INTERRUPT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_NOTIFY_INTERRUPT_DATA))>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_OPENALLOCATIONINFO = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_OPENALLOCATION) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_DESCRIBEALLOCATION = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_DESCRIBEALLOCATION) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SUBMITCOMMAND = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_BUILDPAGINGBUFFER = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_DESCRIBEALLOCATION = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_DESCRIBEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SUBMITCOMMAND = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_BUILDPAGINGBUFFER = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_OPENALLOCATIONINFO = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_OPENALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_PRESENT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_PRESENT) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_START_DEVICE = abi_fn!(fn(a0: PVOID, a1: PDXGK_START_INFO, a2: PDXGKRNL_INTERFACE, a3: *mut ULONG, a4: *mut ULONG) -> NTSTATUS);
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEALLOCATION = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEALLOCATION2 = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEDEVICE = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEDEVICE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SIGNALSYNCHRONIZATIONOBJECT = Option<abi_fn!(fn(a0: *const D3DKMT_SIGNALSYNCHRONIZATIONOBJECT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SIGNALSYNCHRONIZATIONOBJECT2 = Option<abi_fn!(fn(a0: *const D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETDISPLAYMODELIST = Option<abi_fn!(fn(a0: *mut D3DKMT_GETDISPLAYMODELIST) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_PRESENT = Option<abi_fn!(fn(a0: *mut D3DKMT_PRESENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYSTATISTICS = Option<abi_fn!(fn(a0: *const D3DKMT_QUERYSTATISTICS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETPRESENTHISTORY = Option<abi_fn!(fn(a0: *mut D3DKMT_GETPRESENTHISTORY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_CREATECONTEXTALLOCATION = Option<abi_fn!(fn(a0: *mut DXGKARGCB_CREATECONTEXTALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_DESTROYCONTEXTALLOCATION = Option<abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_PRESENT_DISPLAYONLY_PROGRESS = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS))>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_PRESENTDISPLAYONLY = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_PRESENT_DISPLAYONLY) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_QUERYDEPENDENTENGINEGROUP = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYDEPENDENTENGINEGROUP) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_QUERYENGINESTATUS = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYENGINESTATUS) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_RESETENGINE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RESETENGINE) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDISETPOWERCOMPONENTFSTATE = Option<abi_fn!(fn(a0: HANDLE, a1: UINT, a2: UINT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDIPOWERRUNTIMECONTROLREQUEST = Option<abi_fn!(fn(a0: HANDLE, a1: *const GUID, a2: PVOID, a3: SIZE_T, a4: PVOID, a5: SIZE_T, a6: *mut SIZE_T) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_QUERYDEPENDENTENGINEGROUP = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYDEPENDENTENGINEGROUP) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_QUERYENGINESTATUS = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYENGINESTATUS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_RESETENGINE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RESETENGINE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_PRESENTDISPLAYONLY = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_PRESENT_DISPLAYONLY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKCB_ACQUIRE_POST_DISPLAY_OWNERSHIP = Option<abi_fn!(fn(a0: HANDLE, a1: PDXGK_DISPLAY_INFORMATION) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP = abi_fn!(fn(a0: PVOID, a1: D3DDDI_VIDEO_PRESENT_TARGET_ID, a2: PDXGK_DISPLAY_INFORMATION) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_SYSTEM_DISPLAY_ENABLE = abi_fn!(fn(a0: PVOID, a1: D3DDDI_VIDEO_PRESENT_TARGET_ID, a2: PDXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS, a3: *mut UINT, a4: *mut UINT, a5: *mut D3DDDIFORMAT) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_SYSTEM_DISPLAY_WRITE = abi_fn!(fn(a0: PVOID, a1: PVOID, a2: UINT, a3: UINT, a4: UINT, a5: UINT, a6: UINT));
/// Function; `dispmprt.h`.
pub type DXGKDDI_GET_CHILD_CONTAINER_ID = abi_fn!(fn(a0: PVOID, a1: ULONG, a2: PDXGK_CHILD_CONTAINER_ID) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_NOTIFY_SURPRISE_REMOVAL = abi_fn!(fn(a0: PVOID, a1: DXGK_SURPRISE_REMOVAL_TYPE) -> NTSTATUS);
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYRESOURCEINFOFROMNTHANDLE = Option<abi_fn!(fn(a0: *mut D3DKMT_QUERYRESOURCEINFOFROMNTHANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SHAREOBJECTS = Option<abi_fn!(fn(a0: UINT, a1: *const D3DKMT_HANDLE, a2: POBJECT_ATTRIBUTES, a3: DWORD, a4: *mut HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENNTHANDLEFROMNAME = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENNTHANDLEFROMNAME) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENRESOURCEFROMNTHANDLE = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENRESOURCEFROMNTHANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENSYNCOBJECTFROMNTHANDLE = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENSYNCOBJECTFROMNTHANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEKEYEDMUTEX2 = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEKEYEDMUTEX2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENKEYEDMUTEX2 = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENKEYEDMUTEX2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_ACQUIREKEYEDMUTEX2 = Option<abi_fn!(fn(a0: *mut D3DKMT_ACQUIREKEYEDMUTEX2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_RELEASEKEYEDMUTEX2 = Option<abi_fn!(fn(a0: *mut D3DKMT_RELEASEKEYEDMUTEX2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OFFERALLOCATIONS = Option<abi_fn!(fn(a0: *const D3DKMT_OFFERALLOCATIONS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_RECLAIMALLOCATIONS = Option<abi_fn!(fn(a0: *const D3DKMT_RECLAIMALLOCATIONS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEOUTPUTDUPL = Option<abi_fn!(fn(a0: *const D3DKMT_CREATE_OUTPUTDUPL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_DESTROYOUTPUTDUPL = Option<abi_fn!(fn(a0: *const D3DKMT_DESTROY_OUTPUTDUPL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OUTPUTDUPLGETFRAMEINFO = Option<abi_fn!(fn(a0: *mut D3DKMT_OUTPUTDUPL_GET_FRAMEINFO) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OUTPUTDUPLGETMETADATA = Option<abi_fn!(fn(a0: *mut D3DKMT_OUTPUTDUPL_METADATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OUTPUTDUPLGETPOINTERSHAPEDATA = Option<abi_fn!(fn(a0: *mut D3DKMT_OUTPUTDUPL_GET_POINTER_SHAPE_DATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OUTPUTDUPLRELEASEFRAME = Option<abi_fn!(fn(a0: *mut D3DKMT_OUTPUTDUPL_RELEASE_FRAME) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OUTPUTDUPLPRESENT = Option<abi_fn!(fn(a0: *const D3DKMT_OUTPUTDUPLPRESENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_ENUMADAPTERS = Option<abi_fn!(fn(a0: *const D3DKMT_ENUMADAPTERS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_ENUMADAPTERS2 = Option<abi_fn!(fn(a0: *const D3DKMT_ENUMADAPTERS2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENADAPTERFROMLUID = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENADAPTERFROMLUID) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYREMOTEVIDPNSOURCEFROMGDIDISPLAYNAME = Option<abi_fn!(fn(a0: *mut D3DKMT_QUERYREMOTEVIDPNSOURCEFROMGDIDISPLAYNAME) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SETVIDPNSOURCEOWNER1 = Option<abi_fn!(fn(a0: *const D3DKMT_SETVIDPNSOURCEOWNER1) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_PINDIRECTFLIPRESOURCES = Option<abi_fn!(fn(a0: *const D3DKMT_PINDIRECTFLIPRESOURCES) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_UNPINDIRECTFLIPRESOURCES = Option<abi_fn!(fn(a0: *const D3DKMT_UNPINDIRECTFLIPRESOURCES) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_WAITFORVERTICALBLANKEVENT2 = Option<abi_fn!(fn(a0: *const D3DKMT_WAITFORVERTICALBLANKEVENT2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETDWMVERTICALBLANKEVENT = Option<abi_fn!(fn(a0: *const D3DKMT_GETVERTICALBLANKEVENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SETSYNCREFRESHCOUNTWAITTARGET = Option<abi_fn!(fn(a0: *const D3DKMT_SETSYNCREFRESHCOUNTWAITTARGET) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SETCONTEXTINPROCESSSCHEDULINGPRIORITY = Option<abi_fn!(fn(a0: *const D3DKMT_SETCONTEXTINPROCESSSCHEDULINGPRIORITY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETCONTEXTINPROCESSSCHEDULINGPRIORITY = Option<abi_fn!(fn(a0: *mut D3DKMT_GETCONTEXTINPROCESSSCHEDULINGPRIORITY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_PRESENTMULTIPLANEOVERLAY = Option<abi_fn!(fn(a0: *const D3DKMT_PRESENT_MULTIPLANE_OVERLAY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETSHAREDRESOURCEADAPTERLUID = Option<abi_fn!(fn(a0: *mut D3DKMT_GETSHAREDRESOURCEADAPTERLUID) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SETSTEREOENABLED = Option<abi_fn!(fn(a0: BOOL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYHYBRIDLISTVALUE = Option<abi_fn!(fn(a0: *mut D3DKMT_HYBRID_LIST) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SETHYBRIDLISTVVALUE = Option<abi_fn!(fn(a0: *mut D3DKMT_HYBRID_LIST) -> NTSTATUS)>;
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
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
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
    /// Bits 13 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 13) & 0x7ffff }
    /// Sets bits 13 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffe000) | ((value & 0x7ffff) << 13); }
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
/// 128 bytes, alignment 8; `d3dkmddi.h`.
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
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_OPENALLOCATION {
    pub NumAllocations: UINT,
    pub pOpenAllocation: *mut DXGK_OPENALLOCATIONINFO,
    pub pPrivateDriverData: *mut c_void,
    pub PrivateDriverSize: UINT,
    pub Flags: DXGK_OPENALLOCATIONFLAGS,
    pub SubresourceIndex: UINT,
    pub SubresourceOffset: SIZE_T,
    pub Pitch: UINT,
}
unsafe impl Record for DXGKARG_OPENALLOCATION {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PRESENTATIONCAPS {
    pub Value: u32,
}
unsafe impl Record for DXGK_PRESENTATIONCAPS {}
impl DXGK_PRESENTATIONCAPS {
    /// Bit 0.
    pub const fn NoScreenToScreenBlt(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_NoScreenToScreenBlt(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn NoOverlapScreenBlt(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_NoOverlapScreenBlt(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn SupportKernelModeCommandBuffer(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_SupportKernelModeCommandBuffer(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn NoSameBitmapAlphaBlend(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_NoSameBitmapAlphaBlend(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn NoSameBitmapStretchBlt(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_NoSameBitmapStretchBlt(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn NoSameBitmapTransparentBlt(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_NoSameBitmapTransparentBlt(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn NoSameBitmapOverlappedAlphaBlend(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_NoSameBitmapOverlappedAlphaBlend(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn NoSameBitmapOverlappedStretchBlt(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_NoSameBitmapOverlappedStretchBlt(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn DriverSupportsCddDwmInterop(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_DriverSupportsCddDwmInterop(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn Reserved0(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_Reserved0(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bits 10 to 13.
    pub const fn AlignmentShift(&self) -> u32 { (self.Value >> 10) & 0xf }
    /// Sets bits 10 to 13.
    pub const fn set_AlignmentShift(&mut self, value: u32) { self.Value = (self.Value & !0x3c00) | ((value & 0xf) << 10); }
    /// Bits 14 to 16.
    pub const fn MaxTextureWidthShift(&self) -> u32 { (self.Value >> 14) & 0x7 }
    /// Sets bits 14 to 16.
    pub const fn set_MaxTextureWidthShift(&mut self, value: u32) { self.Value = (self.Value & !0x1c000) | ((value & 0x7) << 14); }
    /// Bits 17 to 19.
    pub const fn MaxTextureHeightShift(&self) -> u32 { (self.Value >> 17) & 0x7 }
    /// Sets bits 17 to 19.
    pub const fn set_MaxTextureHeightShift(&mut self, value: u32) { self.Value = (self.Value & !0xe0000) | ((value & 0x7) << 17); }
    /// Bit 20.
    pub const fn SupportAllBltRops(&self) -> bool { self.Value & 0x100000 != 0 }
    /// Sets bit 20.
    pub const fn set_SupportAllBltRops(&mut self, value: bool) { self.Value = (self.Value & !0x100000) | ((value as u32) << 20); }
    /// Bit 21.
    pub const fn SupportMirrorStretchBlt(&self) -> bool { self.Value & 0x200000 != 0 }
    /// Sets bit 21.
    pub const fn set_SupportMirrorStretchBlt(&mut self, value: bool) { self.Value = (self.Value & !0x200000) | ((value as u32) << 21); }
    /// Bit 22.
    pub const fn SupportMonoStretchBltModes(&self) -> bool { self.Value & 0x400000 != 0 }
    /// Sets bit 22.
    pub const fn set_SupportMonoStretchBltModes(&mut self, value: bool) { self.Value = (self.Value & !0x400000) | ((value as u32) << 22); }
    /// Bit 23.
    pub const fn StagingRectStartPitchAligned(&self) -> bool { self.Value & 0x800000 != 0 }
    /// Sets bit 23.
    pub const fn set_StagingRectStartPitchAligned(&mut self, value: bool) { self.Value = (self.Value & !0x800000) | ((value as u32) << 23); }
    /// Bit 24.
    pub const fn NoSameBitmapBitBlt(&self) -> bool { self.Value & 0x1000000 != 0 }
    /// Sets bit 24.
    pub const fn set_NoSameBitmapBitBlt(&mut self, value: bool) { self.Value = (self.Value & !0x1000000) | ((value as u32) << 24); }
    /// Bit 25.
    pub const fn NoSameBitmapOverlappedBitBlt(&self) -> bool { self.Value & 0x2000000 != 0 }
    /// Sets bit 25.
    pub const fn set_NoSameBitmapOverlappedBitBlt(&mut self, value: bool) { self.Value = (self.Value & !0x2000000) | ((value as u32) << 25); }
    /// Bit 26.
    pub const fn Reserved1(&self) -> bool { self.Value & 0x4000000 != 0 }
    /// Sets bit 26.
    pub const fn set_Reserved1(&mut self, value: bool) { self.Value = (self.Value & !0x4000000) | ((value as u32) << 26); }
    /// Bit 27.
    pub const fn NoTempSurfaceForClearTypeBlend(&self) -> bool { self.Value & 0x8000000 != 0 }
    /// Sets bit 27.
    pub const fn set_NoTempSurfaceForClearTypeBlend(&mut self, value: bool) { self.Value = (self.Value & !0x8000000) | ((value as u32) << 27); }
    /// Bit 28.
    pub const fn SupportSoftwareDeviceBitmaps(&self) -> bool { self.Value & 0x10000000 != 0 }
    /// Sets bit 28.
    pub const fn set_SupportSoftwareDeviceBitmaps(&mut self, value: bool) { self.Value = (self.Value & !0x10000000) | ((value as u32) << 28); }
    /// Bit 29.
    pub const fn NoCacheCoherentApertureMemory(&self) -> bool { self.Value & 0x20000000 != 0 }
    /// Sets bit 29.
    pub const fn set_NoCacheCoherentApertureMemory(&mut self, value: bool) { self.Value = (self.Value & !0x20000000) | ((value as u32) << 29); }
    /// Bit 30.
    pub const fn SupportLinearHeap(&self) -> bool { self.Value & 0x40000000 != 0 }
    /// Sets bit 30.
    pub const fn set_SupportLinearHeap(&mut self, value: bool) { self.Value = (self.Value & !0x40000000) | ((value as u32) << 30); }
    /// Bit 31.
    pub const fn Reserved(&self) -> bool { self.Value & 0x80000000 != 0 }
    /// Sets bit 31.
    pub const fn set_Reserved(&mut self, value: bool) { self.Value = (self.Value & !0x80000000) | ((value as u32) << 31); }
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
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
/// 544 bytes, alignment 8; `d3dkmddi.h`.
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
    /// Bits 11 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 11) & 0x1fffff }
    /// Sets bits 11 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffff800) | ((value & 0x1fffff) << 11); }
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
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_DESCRIBEALLOCATION {
    pub hAllocation: HANDLE,
    pub Width: UINT,
    pub Height: UINT,
    pub Format: D3DDDIFORMAT,
    pub MultisampleMethod: D3DDDI_MULTISAMPLINGMETHOD,
    pub RefreshRate: D3DDDI_RATIONAL,
    pub PrivateDriverFormatAttribute: UINT,
    pub Flags: DXGK_DESCRIBEALLOCATIONFLAGS,
    pub Rotation: D3DDDI_ROTATION,
}
unsafe impl Record for DXGKARG_DESCRIBEALLOCATION {}
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
    /// Bits 7 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 7) & 0x1ffffff }
    /// Sets bits 7 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffff80) | ((value & 0x1ffffff) << 7); }
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
    pub Reserved: DXGKARG_BUILDPAGINGBUFFER_Reserved,
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER_0 {}
/// 304 bytes, alignment 8; `d3dkmddi.h`.
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
}
unsafe impl Record for DXGKARG_BUILDPAGINGBUFFER {}
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
/// 28 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_START_INFO {
    pub RequiredDmaQueueEntry: ULONG,
    pub AdapterGuid: GUID,
    pub AdapterLuid: LUID,
}
unsafe impl Record for DXGK_START_INFO {}
/// 256 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DXGKRNL_INTERFACE {}
/// 664 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DRIVER_INITIALIZATION_DATA {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATEDEVICEFLAGS {
    pub bits_0: u32,
}
unsafe impl Record for D3DKMT_CREATEDEVICEFLAGS {}
impl D3DKMT_CREATEDEVICEFLAGS {
    /// Bit 0.
    pub const fn LegacyMode(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_LegacyMode(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn RequestVSync(&self) -> bool { self.bits_0 & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_RequestVSync(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn DisableGpuTimeout(&self) -> bool { self.bits_0 & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_DisableGpuTimeout(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// Part of [`D3DKMT_CREATEDEVICE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_CREATEDEVICE_0 {
    pub hAdapter: D3DKMT_HANDLE,
    pub pAdapter: *mut c_void,
}
unsafe impl Record for D3DKMT_CREATEDEVICE_0 {}
/// 64 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATEDEVICE {
    pub Anonymous: D3DKMT_CREATEDEVICE_0,
    pub Flags: D3DKMT_CREATEDEVICEFLAGS,
    pub hDevice: D3DKMT_HANDLE,
    pub pCommandBuffer: *mut c_void,
    pub CommandBufferSize: UINT,
    pub pAllocationList: *mut D3DDDI_ALLOCATIONLIST,
    pub AllocationListSize: UINT,
    pub pPatchLocationList: *mut D3DDDI_PATCHLOCATIONLIST,
    pub PatchLocationListSize: UINT,
}
unsafe impl Record for D3DKMT_CREATEDEVICE {}
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
    /// Bits 6 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_4 >> 6) & 0x3ffffff }
    /// Sets bits 6 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_4 = (self.bits_4 & !0xffffffc0) | ((value & 0x3ffffff) << 6); }
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
    /// Bits 26 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 26) & 0x3f }
    /// Sets bits 26 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfc000000) | ((value & 0x3f) << 26); }
}
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
    /// Bits 29 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 29) & 0x7 }
    /// Sets bits 29 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xe0000000) | ((value & 0x7) << 29); }
}
/// 304 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GDIMODEL_PRESENTHISTORYTOKEN {
    pub hLogicalSurface: ULONG64,
    pub hPhysicalSurface: ULONG64,
    pub ScrollRect: RECT,
    pub ScrollOffset: POINT,
    pub DirtyRegions: D3DKMT_DIRTYREGIONS,
}
unsafe impl Record for D3DKMT_GDIMODEL_PRESENTHISTORYTOKEN {}
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
/// 1448 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENT {
    pub Anonymous: D3DKMT_PRESENT_0,
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
}
unsafe impl Record for D3DKMT_PRESENT {}
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
    /// Bits 11 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 11) & 0x1fffff }
    /// Sets bits 11 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffff800) | ((value & 0x1fffff) << 11); }
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
/// 48 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CURRENTDISPLAYMODE {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub DisplayMode: D3DKMT_DISPLAYMODE,
}
unsafe impl Record for D3DKMT_CURRENTDISPLAYMODE {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_SetFault {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_SetFault {}
impl D3DKMT_VIDMM_ESCAPE_SetFault {
    /// Bit 0.
    pub const fn ProbeAndLock(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ProbeAndLock(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn SplitPoint(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_SplitPoint(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn NoDemotion(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_NoDemotion(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn SwizzlingAperture(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_SwizzlingAperture(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn PagingPathLockSubRange(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_PagingPathLockSubRange(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn PagingPathLockMinRange(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_PagingPathLockMinRange(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn ComplexLock(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_ComplexLock(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn FailVARotation(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_FailVARotation(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn NoWriteCombined(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_NoWriteCombined(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn NoPrePatching(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_NoPrePatching(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn AlwaysRepatch(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_AlwaysRepatch(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn ExpectPreparationFailure(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_ExpectPreparationFailure(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bit 12.
    pub const fn FailUserModeVAMapping(&self) -> bool { self.Value & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_FailUserModeVAMapping(&mut self, value: bool) { self.Value = (self.Value & !0x1000) | ((value as u32) << 12); }
    /// Bit 13.
    pub const fn NeverDiscardOfferedAllocation(&self) -> bool { self.Value & 0x2000 != 0 }
    /// Sets bit 13.
    pub const fn set_NeverDiscardOfferedAllocation(&mut self, value: bool) { self.Value = (self.Value & !0x2000) | ((value as u32) << 13); }
    /// Bit 14.
    pub const fn AlwaysDiscardOfferedAllocation(&self) -> bool { self.Value & 0x4000 != 0 }
    /// Sets bit 14.
    pub const fn set_AlwaysDiscardOfferedAllocation(&mut self, value: bool) { self.Value = (self.Value & !0x4000) | ((value as u32) << 14); }
    /// Bits 15 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 15) & 0x1ffff }
    /// Sets bits 15 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffff8000) | ((value & 0x1ffff) << 15); }
}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_Evict {
    pub ResourceHandle: D3DKMT_HANDLE,
    pub AllocationHandle: D3DKMT_HANDLE,
    pub hProcess: HANDLE,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_Evict {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_EvictByNtHandle {
    pub NtHandle: UINT64,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_EvictByNtHandle {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_GetVads_GetNumVads {
    pub NumVads: UINT,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_GetVads_GetNumVads {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_VIDMM_ESCAPE_GetVads_0 {
    pub GetNumVads: D3DKMT_VIDMM_ESCAPE_GetVads_GetNumVads,
    pub GetVad: D3DKMT_VAD_DESC,
    pub GetVadRange: D3DKMT_VA_RANGE_DESC,
    pub GetGpuMmuCaps: D3DKMT_GET_GPUMMU_CAPS,
    pub GetPte: D3DKMT_GET_PTE,
    pub GetSegmentCaps: D3DKMT_GET_SEGMENT_CAPS,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_GetVads_0 {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_GetVads {
    pub Anonymous: D3DKMT_VIDMM_ESCAPE_GetVads_0,
    pub Command: D3DKMT_VAD_ESCAPE_COMMAND,
    pub Status: NTSTATUS,
    pub GetPteExt: D3DKMT_GET_PTE_EXT,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_GetVads {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_SetBudget {
    pub LocalMemoryBudget: ULONGLONG,
    pub SystemMemoryBudget: ULONGLONG,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_SetBudget {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_SuspendProcess {
    pub hProcess: HANDLE,
    pub bAllowWakeOnSubmission: BOOL,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_SuspendProcess {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_ResumeProcess {
    pub hProcess: HANDLE,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_ResumeProcess {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_GetBudget {
    pub NumBytesToTrim: UINT64,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_GetBudget {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_SetTrimIntervals {
    pub MinTrimInterval: ULONG,
    pub MaxTrimInterval: ULONG,
    pub IdleTrimInterval: ULONG,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_SetTrimIntervals {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_Wake {
    pub bFlush: BOOL,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_Wake {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_Defrag {
    pub Operation: D3DKMT_DEFRAG_ESCAPE_OPERATION,
    pub SegmentId: UINT,
    pub TotalCommitted: ULONGLONG,
    pub TotalFree: ULONGLONG,
    pub LargestGapBefore: ULONGLONG,
    pub LargestGapAfter: ULONGLONG,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_Defrag {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_DelayExecution {
    pub hPagingQueue: D3DKMT_HANDLE,
    pub PhysicalAdapterIndex: UINT,
    pub Milliseconds: ULONG,
    pub PagingFenceValue: ULONGLONG,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_DelayExecution {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_VIDMM_ESCAPE_0 {
    pub SetFault: D3DKMT_VIDMM_ESCAPE_SetFault,
    pub Evict: D3DKMT_VIDMM_ESCAPE_Evict,
    pub EvictByNtHandle: D3DKMT_VIDMM_ESCAPE_EvictByNtHandle,
    pub GetVads: D3DKMT_VIDMM_ESCAPE_GetVads,
    pub SetBudget: D3DKMT_VIDMM_ESCAPE_SetBudget,
    pub SuspendProcess: D3DKMT_VIDMM_ESCAPE_SuspendProcess,
    pub ResumeProcess: D3DKMT_VIDMM_ESCAPE_ResumeProcess,
    pub GetBudget: D3DKMT_VIDMM_ESCAPE_GetBudget,
    pub SetTrimIntervals: D3DKMT_VIDMM_ESCAPE_SetTrimIntervals,
    pub EvictByCriteria: D3DKMT_EVICTION_CRITERIA,
    pub Wake: D3DKMT_VIDMM_ESCAPE_Wake,
    pub Defrag: D3DKMT_VIDMM_ESCAPE_Defrag,
    pub DelayExecution: D3DKMT_VIDMM_ESCAPE_DelayExecution,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_0 {}
/// 2112 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE {
    pub Type: D3DKMT_VIDMMESCAPETYPE,
    pub Anonymous: D3DKMT_VIDMM_ESCAPE_0,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE {}
/// Part of [`D3DKMT_VIDSCH_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDSCH_ESCAPE_TdrControl2 {
    pub TdrControl: ULONG,
    pub NodeOrdinal: ULONG,
}
unsafe impl Record for D3DKMT_VIDSCH_ESCAPE_TdrControl2 {}
/// Part of [`D3DKMT_VIDSCH_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDSCH_ESCAPE_TdrLimit {
    pub Count: UINT,
    pub Time: UINT,
}
unsafe impl Record for D3DKMT_VIDSCH_ESCAPE_TdrLimit {}
/// Part of [`D3DKMT_VIDSCH_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_VIDSCH_ESCAPE_0 {
    pub PreemptionControl: BOOL,
    pub EnableContextDelay: BOOL,
    pub TdrControl2: D3DKMT_VIDSCH_ESCAPE_TdrControl2,
    pub SuspendScheduler: BOOL,
    pub TdrControl: ULONG,
    pub SuspendTime: ULONG,
    pub TdrLimit: D3DKMT_VIDSCH_ESCAPE_TdrLimit,
    pub PfnControl: D3DKMT_ESCAPE_PFN_CONTROL_COMMAND,
}
unsafe impl Record for D3DKMT_VIDSCH_ESCAPE_0 {}
/// 48 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDSCH_ESCAPE {
    pub Type: D3DKMT_VIDSCHESCAPETYPE,
    pub Anonymous: D3DKMT_VIDSCH_ESCAPE_0,
    pub VirtualRefreshRateControl: D3DKMT_ESCAPE_VIRTUAL_REFRESH_RATE,
}
unsafe impl Record for D3DKMT_VIDSCH_ESCAPE {}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_TDRDBGCTRL_ESCAPE {
    pub TdrControl: D3DKMT_TDRDBGCTRLTYPE,
    pub NodeOrdinal: ULONG,
}
unsafe impl Record for D3DKMT_TDRDBGCTRL_ESCAPE {}
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
    pub Reserved: [UINT64; 6],
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION {}
/// 216 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_INFORMATION {
    pub BytesCommitted: ULONGLONG,
    pub MaximumWorkingSet: ULONGLONG,
    pub MinimumWorkingSet: ULONGLONG,
    pub NbReferencedAllocationEvictedInPeriod: ULONG,
    pub Padding: UINT,
    pub VideoMemory: D3DKMT_QUERYSTATISTICS_VIDEO_MEMORY,
    pub _Policy: D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_POLICY,
    pub Reserved: [UINT64; 8],
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_INFORMATION {}
/// 776 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_QUERYSTATISTICS_RESULT {
    pub AdapterInformation: D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION,
    pub SegmentInformation: D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION,
    pub NodeInformation: D3DKMT_QUERYSTATISTICS_NODE_INFORMATION,
    pub VidPnSourceInformation: D3DKMT_QUERYSTATISTICS_VIDPNSOURCE_INFORMATION,
    pub ProcessInformation: D3DKMT_QUERYSTATISTICS_PROCESS_INFORMATION,
    pub ProcessAdapterInformation: D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION,
    pub ProcessSegmentInformation: D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_INFORMATION,
    pub ProcessNodeInformation: D3DKMT_QUERYSTATISTICS_PROCESS_NODE_INFORMATION,
    pub ProcessVidPnSourceInformation: D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_RESULT {}
/// Part of [`D3DKMT_QUERYSTATISTICS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_QUERYSTATISTICS_0 {
    pub QuerySegment: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT,
    pub QueryProcessSegment: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT,
    pub QueryNode: D3DKMT_QUERYSTATISTICS_QUERY_NODE,
    pub QueryProcessNode: D3DKMT_QUERYSTATISTICS_QUERY_NODE,
    pub QueryVidPnSource: D3DKMT_QUERYSTATISTICS_QUERY_VIDPNSOURCE,
    pub QueryProcessVidPnSource: D3DKMT_QUERYSTATISTICS_QUERY_VIDPNSOURCE,
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
/// 8 bytes, alignment 4; `d3dkmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMDT_PREEMPTION_CAPS {
    pub GraphicsPreemptionGranularity: D3DKMDT_GRAPHICS_PREEMPTION_GRANULARITY,
    pub ComputePreemptionGranularity: D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY,
}
unsafe impl Record for D3DKMDT_PREEMPTION_CAPS {}
/// 12 bytes, alignment 4; `d3dkmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_WDDM_1_2_CAPS {
    pub PreemptionCaps: D3DKMDT_PREEMPTION_CAPS,
    pub Value: u32,
}
unsafe impl Record for D3DKMT_WDDM_1_2_CAPS {}
impl D3DKMT_WDDM_1_2_CAPS {
    /// Bit 0.
    pub const fn SupportNonVGA(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SupportNonVGA(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn SupportSmoothRotation(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_SupportSmoothRotation(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn SupportPerEngineTDR(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_SupportPerEngineTDR(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn SupportKernelModeCommandBuffer(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_SupportKernelModeCommandBuffer(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn SupportCCD(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_SupportCCD(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn SupportSoftwareDeviceBitmaps(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_SupportSoftwareDeviceBitmaps(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn SupportGammaRamp(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_SupportGammaRamp(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn SupportHWCursor(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_SupportHWCursor(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn SupportHWVSync(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_SupportHWVSync(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn SupportSurpriseRemovalInHibernation(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_SupportSurpriseRemovalInHibernation(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bits 10 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 10) & 0x3fffff }
    /// Sets bits 10 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffc00) | ((value & 0x3fffff) << 10); }
}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PRESENTMULTIPLANEOVERLAYLIST {
    pub LayerIndex: UINT,
    pub Enabled: BOOL,
    pub hDeviceSpecificAllocation: HANDLE,
    pub bits_16: u32,
    pub PhysicalAddress: PHYSICAL_ADDRESS,
}
unsafe impl Record for DXGK_PRESENTMULTIPLANEOVERLAYLIST {}
impl DXGK_PRESENTMULTIPLANEOVERLAYLIST {
    /// Bits 0 to 4.
    pub const fn SegmentId(&self) -> u32 { self.bits_16 & 0x1f }
    /// Sets bits 0 to 4.
    pub const fn set_SegmentId(&mut self, value: u32) { self.bits_16 = (self.bits_16 & !0x1f) | (value & 0x1f); }
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_16 >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_16 = (self.bits_16 & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PRESENTMULTIPLANEOVERLAYINFO {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneListCount: UINT,
    pub pPlaneList: *mut DXGK_PRESENTMULTIPLANEOVERLAYLIST,
}
unsafe impl Record for DXGK_PRESENTMULTIPLANEOVERLAYINFO {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_FLAGS {}
impl DXGK_MULTIPLANE_OVERLAY_FLAGS {
    /// Bit 0.
    pub const fn VerticalFlip(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_VerticalFlip(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn HorizontalFlip(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_HorizontalFlip(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_BLEND {
    pub Value: u32,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_BLEND {}
impl DXGK_MULTIPLANE_OVERLAY_BLEND {
    /// Bit 0.
    pub const fn AlphaBlend(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_AlphaBlend(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS {}
impl DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS {
    /// Bit 0.
    pub const fn NominalRange(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_NominalRange(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn Bt709(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_Bt709(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn xvYCC(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_xvYCC(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// 80 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES {
    pub Flags: DXGK_MULTIPLANE_OVERLAY_FLAGS,
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub Rotation: D3DDDI_ROTATION,
    pub Blend: DXGK_MULTIPLANE_OVERLAY_BLEND,
    pub NumFilters: UINT,
    pub pFilters: *mut c_void,
    pub VideoFrameFormat: DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT,
    pub YCbCrFlags: DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS,
    pub StereoFormat: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT,
    pub StereoLeftViewFrame0: BOOL,
    pub StereoBaseViewFrame0: BOOL,
    pub StereoFlipMode: DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES {}
/// 96 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE {
    pub hAllocation: HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES,
}
unsafe impl Record for DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO {
    pub Value: u32,
}
unsafe impl Record for DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO {}
impl DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO {
    /// Bits 0 to 3.
    pub const fn FailingPlane(&self) -> u32 { self.Value & 0xf }
    /// Sets bits 0 to 3.
    pub const fn set_FailingPlane(&mut self, value: u32) { self.Value = (self.Value & !0xf) | (value & 0xf); }
    /// Bit 4.
    pub const fn TryAgain(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_TryAgain(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
/// 112 bytes, alignment 8; `d3dkmddi.h`.
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
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub ProgressId: DXGK_PRESENT_DISPLAY_ONLY_PROGRESS_ID,
}
unsafe impl Record for DXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS {}
/// 96 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO {
    pub LayerIndex: DWORD,
    pub Enabled: BOOL,
    pub PhysicalAddress: PHYSICAL_ADDRESS,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO {}
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
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_RUNTIME_STATE {
    pub TransitionLatency: ULONGLONG,
    pub ResidencyRequirement: ULONGLONG,
    pub NominalPower: ULONG,
}
unsafe impl Record for DXGK_POWER_RUNTIME_STATE {}
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
pub union DXGK_POWER_COMPONENT_MAPPING_0 {
    pub EngineDesc: DXGK_POWER_COMPONENT_MAPPING_EngineDesc,
    pub MonitorRefreshDesc: DXGK_POWER_COMPONENT_MAPPING_MonitorRefreshDesc,
    pub MonitorDesc: DXGK_POWER_COMPONENT_MAPPING_MonitorDesc,
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
/// Part of [`DXGK_POWER_COMPONENT_INDEX`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_COMPONENT_INDEX_0_0 {
    pub PhysicalAdapterComponentIndex: WORD,
    pub PhysicalAdapterIndex: WORD,
}
unsafe impl Record for DXGK_POWER_COMPONENT_INDEX_0_0 {}
/// Part of [`DXGK_POWER_COMPONENT_INDEX`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_POWER_COMPONENT_INDEX_0 {
    pub Anonymous: DXGK_POWER_COMPONENT_INDEX_0_0,
    pub Value: UINT,
}
unsafe impl Record for DXGK_POWER_COMPONENT_INDEX_0 {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_POWER_COMPONENT_INDEX {
    pub Anonymous: DXGK_POWER_COMPONENT_INDEX_0,
}
unsafe impl Record for DXGK_POWER_COMPONENT_INDEX {}
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
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
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
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 80 bytes, alignment 8; `d3dkmddi.h`.
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
}
unsafe impl Record for DXGKARGCB_CREATECONTEXTALLOCATION {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DESCRIBEALLOCATIONFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_DESCRIBEALLOCATIONFLAGS {}
impl DXGK_DESCRIBEALLOCATIONFLAGS {
    /// Bit 0.
    pub const fn CheckDisplayMode(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_CheckDisplayMode(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 552 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY {
    pub ContextCount: UINT,
    pub Context: [HANDLE; 65],
    pub Flags: DXGK_SETVIDPNSOURCEADDRESS_FLAGS,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneCount: UINT,
    pub pPlanes: *mut DXGK_MULTIPLANE_OVERLAY_PLANE,
}
unsafe impl Record for DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENT_DISPLAY_ONLY_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_PRESENT_DISPLAY_ONLY_FLAGS {}
impl D3DKMT_PRESENT_DISPLAY_ONLY_FLAGS {
    /// Bit 0.
    pub const fn Rotate(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Rotate(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_PRESENT_DISPLAYONLY {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub pSource: *mut c_void,
    pub BytesPerPixel: ULONG,
    pub Pitch: LONG,
    pub Flags: D3DKMT_PRESENT_DISPLAY_ONLY_FLAGS,
    pub NumMoves: ULONG,
    pub pMoves: *mut D3DKMT_MOVE_RECT,
    pub NumDirtyRects: ULONG,
    pub pDirtyRect: *mut RECT,
    pub pfnPresentDisplayOnlyProgress: DXGKCB_PRESENT_DISPLAYONLY_PROGRESS,
}
unsafe impl Record for DXGKARG_PRESENT_DISPLAYONLY {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYDEPENDENTENGINEGROUP {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
    pub DependentNodeOrdinalMask: ULONGLONG,
}
unsafe impl Record for DXGKARG_QUERYDEPENDENTENGINEGROUP {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ENGINESTATUS {
    pub Value: u32,
}
unsafe impl Record for DXGK_ENGINESTATUS {}
impl DXGK_ENGINESTATUS {
    /// Bit 0.
    pub const fn Responsive(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Responsive(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYENGINESTATUS {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
    pub EngineStatus: DXGK_ENGINESTATUS,
}
unsafe impl Record for DXGKARG_QUERYENGINESTATUS {}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_RESETENGINE {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
    pub LastAbortedFenceId: UINT,
}
unsafe impl Record for DXGKARG_RESETENGINE {}
/// 4 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS {}
impl DXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// Part of [`DXGK_CHILD_CONTAINER_ID`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CHILD_CONTAINER_ID_EldInfo {
    pub PortId: ULONG64,
    pub ManufacturerName: USHORT,
    pub ProductCode: USHORT,
}
unsafe impl Record for DXGK_CHILD_CONTAINER_ID_EldInfo {}
/// 32 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CHILD_CONTAINER_ID {
    pub ContainerId: GUID,
    pub EldInfo: DXGK_CHILD_CONTAINER_ID_EldInfo,
}
unsafe impl Record for DXGK_CHILD_CONTAINER_ID {}
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
/// 48 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SCATTERBLT {
    pub hLogicalSurfaceDestination: ULONG64,
    pub hDestinationCompSurfDWM: LONG64,
    pub DestinationCompositionBindingId: UINT64,
    pub SourceRect: RECT,
    pub DestinationOffset: POINT,
}
unsafe impl Record for D3DKMT_SCATTERBLT {}
/// 584 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SCATTERBLTS {
    pub NumBlts: UINT,
    pub Blts: [D3DKMT_SCATTERBLT; 12],
}
unsafe impl Record for D3DKMT_SCATTERBLTS {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENT_RGNS {
    pub DirtyRectCount: UINT,
    pub pDirtyRects: *const RECT,
    pub MoveRectCount: UINT,
    pub pMoveRects: *const D3DKMT_MOVE_RECT,
}
unsafe impl Record for D3DKMT_PRESENT_RGNS {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTPUTDUPLPRESENTFLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_OUTPUTDUPLPRESENTFLAGS {}
impl D3DKMT_OUTPUTDUPLPRESENTFLAGS {
    /// Bit 0.
    pub const fn ProtectedContentBlankedOut(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ProtectedContentBlankedOut(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn RemoteSession(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_RemoteSession(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn FullScreenPresent(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_FullScreenPresent(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn PresentIndirect(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_PresentIndirect(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 312 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTPUTDUPLPRESENT {
    pub hContext: D3DKMT_HANDLE,
    pub hSource: D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub BroadcastContextCount: ULONG,
    pub BroadcastContext: [D3DKMT_HANDLE; 64],
    pub PresentRegions: D3DKMT_PRESENT_RGNS,
    pub Flags: D3DKMT_OUTPUTDUPLPRESENTFLAGS,
    pub hIndirectContext: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_OUTPUTDUPLPRESENT {}
/// 104 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENRESOURCEFROMNTHANDLE {
    pub hDevice: D3DKMT_HANDLE,
    pub hNtHandle: HANDLE,
    pub NumAllocations: UINT,
    pub pOpenAllocationInfo2: *mut D3DDDI_OPENALLOCATIONINFO2,
    pub PrivateRuntimeDataSize: UINT,
    pub pPrivateRuntimeData: *mut c_void,
    pub ResourcePrivateDriverDataSize: UINT,
    pub pResourcePrivateDriverData: *mut c_void,
    pub TotalPrivateDriverDataBufferSize: UINT,
    pub pTotalPrivateDriverDataBuffer: *mut c_void,
    pub hResource: D3DKMT_HANDLE,
    pub hKeyedMutex: D3DKMT_HANDLE,
    pub pKeyedMutexPrivateRuntimeData: *mut c_void,
    pub KeyedMutexPrivateRuntimeDataSize: UINT,
    pub hSyncObject: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_OPENRESOURCEFROMNTHANDLE {}
/// 16 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENSYNCOBJECTFROMNTHANDLE {
    pub hNtHandle: HANDLE,
    pub hSyncObject: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_OPENSYNCOBJECTFROMNTHANDLE {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENNTHANDLEFROMNAME {
    pub dwDesiredAccess: DWORD,
    pub pObjAttrib: *mut OBJECT_ATTRIBUTES,
    pub hNtHandle: HANDLE,
}
unsafe impl Record for D3DKMT_OPENNTHANDLEFROMNAME {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYRESOURCEINFOFROMNTHANDLE {
    pub hDevice: D3DKMT_HANDLE,
    pub hNtHandle: HANDLE,
    pub pPrivateRuntimeData: *mut c_void,
    pub PrivateRuntimeDataSize: UINT,
    pub TotalPrivateDriverDataSize: UINT,
    pub ResourcePrivateDriverDataSize: UINT,
    pub NumAllocations: UINT,
}
unsafe impl Record for D3DKMT_QUERYRESOURCEINFOFROMNTHANDLE {}
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
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTPUTDUPLCONTEXTSCOUNT {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub OutputDuplicationCount: UINT,
}
unsafe impl Record for D3DKMT_OUTPUTDUPLCONTEXTSCOUNT {}
/// 8 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_UMD_DRIVER_VERSION {
    pub DriverVersion: LARGE_INTEGER,
}
unsafe impl Record for D3DKMT_UMD_DRIVER_VERSION {}
/// 8 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_KMD_DRIVER_VERSION {
    pub DriverVersion: LARGE_INTEGER,
}
unsafe impl Record for D3DKMT_KMD_DRIVER_VERSION {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DIRECTFLIP_SUPPORT {
    pub Supported: BOOL,
}
unsafe impl Record for D3DKMT_DIRECTFLIP_SUPPORT {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANEOVERLAY_SUPPORT {
    pub Supported: BOOL,
}
unsafe impl Record for D3DKMT_MULTIPLANEOVERLAY_SUPPORT {}
/// 20 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ADAPTERINFO {
    pub hAdapter: D3DKMT_HANDLE,
    pub AdapterLuid: LUID,
    pub NumOfSources: ULONG,
    pub bPrecisePresentRegionsPreferred: BOOL,
}
unsafe impl Record for D3DKMT_ADAPTERINFO {}
/// 324 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ENUMADAPTERS {
    pub NumAdapters: ULONG,
    pub Adapters: [D3DKMT_ADAPTERINFO; 16],
}
unsafe impl Record for D3DKMT_ENUMADAPTERS {}
/// 16 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ENUMADAPTERS2 {
    pub NumAdapters: ULONG,
    pub pAdapters: *mut D3DKMT_ADAPTERINFO,
}
unsafe impl Record for D3DKMT_ENUMADAPTERS2 {}
/// 12 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENADAPTERFROMLUID {
    pub AdapterLuid: LUID,
    pub hAdapter: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_OPENADAPTERFROMLUID {}
/// 68 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYREMOTEVIDPNSOURCEFROMGDIDISPLAYNAME {
    pub DeviceName: [WCHAR; 32],
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
}
unsafe impl Record for D3DKMT_QUERYREMOTEVIDPNSOURCEFROMGDIDISPLAYNAME {}
/// 16 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PINDIRECTFLIPRESOURCES {
    pub hDevice: D3DKMT_HANDLE,
    pub ResourceCount: UINT,
    pub pResourceList: *mut D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_PINDIRECTFLIPRESOURCES {}
/// 16 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_UNPINDIRECTFLIPRESOURCES {
    pub hDevice: D3DKMT_HANDLE,
    pub ResourceCount: UINT,
    pub pResourceList: *mut D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_UNPINDIRECTFLIPRESOURCES {}
/// 56 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OUTPUTDUPL_CONTEXT_DEBUG_INFO {
    pub Status: OUTPUTDUPL_CONTEXT_DEBUG_STATUS,
    pub ProcessID: HANDLE,
    pub AccumulatedPresents: UINT32,
    pub LastPresentTime: LARGE_INTEGER,
    pub LastMouseTime: LARGE_INTEGER,
    pub ProcessName: [CHAR; 16],
}
unsafe impl Record for OUTPUTDUPL_CONTEXT_DEBUG_INFO {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTPUTDUPL_SNAPSHOT {
    pub Size: UINT,
    pub SessionProcessCount: UINT,
    pub SessionActiveConnectionsCount: UINT,
    pub NumVidPnSources: UINT,
    pub NumOutputDuplContexts: UINT,
    pub Padding: UINT,
    pub OutputDuplDebugInfos: [OUTPUTDUPL_CONTEXT_DEBUG_INFO; 0],
}
unsafe impl Record for D3DKMT_OUTPUTDUPL_SNAPSHOT {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDPNSOURCEOWNER_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_VIDPNSOURCEOWNER_FLAGS {}
impl D3DKMT_VIDPNSOURCEOWNER_FLAGS {
    /// Bit 0.
    pub const fn AllowOutputDuplication(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_AllowOutputDuplication(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn DisableDWMVirtualMode(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_DisableDWMVirtualMode(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn UseNtHandles(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_UseNtHandles(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SETVIDPNSOURCEOWNER1 {
    pub Version0: D3DKMT_SETVIDPNSOURCEOWNER,
    pub Flags: D3DKMT_VIDPNSOURCEOWNER_FLAGS,
}
unsafe impl Record for D3DKMT_SETVIDPNSOURCEOWNER1 {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATEKEYEDMUTEX2_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_CREATEKEYEDMUTEX2_FLAGS {}
impl D3DKMT_CREATEKEYEDMUTEX2_FLAGS {
    /// Bit 0.
    pub const fn NtSecuritySharing(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_NtSecuritySharing(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATEKEYEDMUTEX2 {
    pub InitialValue: UINT64,
    pub hSharedHandle: D3DKMT_HANDLE,
    pub hKeyedMutex: D3DKMT_HANDLE,
    pub pPrivateRuntimeData: *mut c_void,
    pub PrivateRuntimeDataSize: UINT,
    pub Flags: D3DKMT_CREATEKEYEDMUTEX2_FLAGS,
}
unsafe impl Record for D3DKMT_CREATEKEYEDMUTEX2 {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENKEYEDMUTEX2 {
    pub hSharedHandle: D3DKMT_HANDLE,
    pub hKeyedMutex: D3DKMT_HANDLE,
    pub pPrivateRuntimeData: *mut c_void,
    pub PrivateRuntimeDataSize: UINT,
}
unsafe impl Record for D3DKMT_OPENKEYEDMUTEX2 {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENKEYEDMUTEXFROMNTHANDLE {
    pub hNtHandle: HANDLE,
    pub hKeyedMutex: D3DKMT_HANDLE,
    pub pPrivateRuntimeData: *mut c_void,
    pub PrivateRuntimeDataSize: UINT,
}
unsafe impl Record for D3DKMT_OPENKEYEDMUTEXFROMNTHANDLE {}
/// 48 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ACQUIREKEYEDMUTEX2 {
    pub hKeyedMutex: D3DKMT_HANDLE,
    pub Key: UINT64,
    pub pTimeout: *mut LARGE_INTEGER,
    pub FenceValue: UINT64,
    pub pPrivateRuntimeData: *mut c_void,
    pub PrivateRuntimeDataSize: UINT,
}
unsafe impl Record for D3DKMT_ACQUIREKEYEDMUTEX2 {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_RELEASEKEYEDMUTEX2 {
    pub hKeyedMutex: D3DKMT_HANDLE,
    pub Key: UINT64,
    pub FenceValue: UINT64,
    pub pPrivateRuntimeData: *mut c_void,
    pub PrivateRuntimeDataSize: UINT,
}
unsafe impl Record for D3DKMT_RELEASEKEYEDMUTEX2 {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OFFERALLOCATIONS {
    pub hDevice: D3DKMT_HANDLE,
    pub pResources: *mut D3DKMT_HANDLE,
    pub HandleList: *const D3DKMT_HANDLE,
    pub NumAllocations: UINT,
    pub Priority: D3DKMT_OFFER_PRIORITY,
}
unsafe impl Record for D3DKMT_OFFERALLOCATIONS {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_RECLAIMALLOCATIONS {
    pub hDevice: D3DKMT_HANDLE,
    pub pResources: *mut D3DKMT_HANDLE,
    pub HandleList: *const D3DKMT_HANDLE,
    pub pDiscarded: *mut BOOL,
    pub NumAllocations: UINT,
}
unsafe impl Record for D3DKMT_RECLAIMALLOCATIONS {}
/// Part of [`D3DKMT_RECLAIMALLOCATIONS2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_RECLAIMALLOCATIONS2_0 {
    pub pDiscarded: *mut BOOL,
    pub pResults: *mut D3DDDI_RECLAIM_RESULT,
}
unsafe impl Record for D3DKMT_RECLAIMALLOCATIONS2_0 {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_RECLAIMALLOCATIONS2 {
    pub hPagingQueue: D3DKMT_HANDLE,
    pub NumAllocations: UINT,
    pub pResources: *mut D3DKMT_HANDLE,
    pub HandleList: *const D3DKMT_HANDLE,
    pub Anonymous: D3DKMT_RECLAIMALLOCATIONS2_0,
    pub PagingFenceValue: UINT64,
}
unsafe impl Record for D3DKMT_RECLAIMALLOCATIONS2 {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTPUTDUPLCREATIONFLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_OUTPUTDUPLCREATIONFLAGS {}
impl D3DKMT_OUTPUTDUPLCREATIONFLAGS {
    /// Bit 0.
    pub const fn CompositionUiCaptureOnly(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_CompositionUiCaptureOnly(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 8 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTPUTDUPL_KEYEDMUTEX {
    pub hSharedSurfaceNt: HANDLE,
}
unsafe impl Record for D3DKMT_OUTPUTDUPL_KEYEDMUTEX {}
/// 48 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATE_OUTPUTDUPL {
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub KeyedMutexCount: UINT,
    pub RequiredKeyedMutexCount: UINT,
    pub KeyedMutexs: [D3DKMT_OUTPUTDUPL_KEYEDMUTEX; 3],
    pub Flags: D3DKMT_OUTPUTDUPLCREATIONFLAGS,
}
unsafe impl Record for D3DKMT_CREATE_OUTPUTDUPL {}
/// 12 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DESTROY_OUTPUTDUPL {
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub bDestroyAllContexts: BOOL,
}
unsafe impl Record for D3DKMT_DESTROY_OUTPUTDUPL {}
/// 12 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTPUTDUPL_POINTER_POSITION {
    pub Position: POINT,
    pub Visible: BOOL,
}
unsafe impl Record for D3DKMT_OUTPUTDUPL_POINTER_POSITION {}
/// 48 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTPUTDUPL_FRAMEINFO {
    pub LastPresentTime: LARGE_INTEGER,
    pub LastMouseUpdateTime: LARGE_INTEGER,
    pub AccumulatedFrames: UINT,
    pub RectsCoalesced: BOOL,
    pub ProtectedContentMaskedOut: BOOL,
    pub PointerPosition: D3DKMT_OUTPUTDUPL_POINTER_POSITION,
    pub TotalMetadataBufferSize: UINT,
    pub PointerShapeBufferSize: UINT,
}
unsafe impl Record for D3DKMT_OUTPUTDUPL_FRAMEINFO {}
/// 56 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTPUTDUPL_GET_FRAMEINFO {
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub FrameInfo: D3DKMT_OUTPUTDUPL_FRAMEINFO,
}
unsafe impl Record for D3DKMT_OUTPUTDUPL_GET_FRAMEINFO {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTPUTDUPL_METADATA {
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub Type: D3DKMT_OUTPUTDUPL_METADATATYPE,
    pub BufferSizeSupplied: UINT,
    pub pBuffer: PVOID,
    pub BufferSizeRequired: UINT,
}
unsafe impl Record for D3DKMT_OUTPUTDUPL_METADATA {}
/// 24 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTDUPL_POINTER_SHAPE_INFO {
    pub Type: D3DKMT_OUTDUPL_POINTER_SHAPE_TYPE,
    pub Width: UINT,
    pub Height: UINT,
    pub Pitch: UINT,
    pub HotSpot: POINT,
}
unsafe impl Record for D3DKMT_OUTDUPL_POINTER_SHAPE_INFO {}
/// 56 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTPUTDUPL_GET_POINTER_SHAPE_DATA {
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub BufferSizeSupplied: UINT,
    pub pShapeBuffer: PVOID,
    pub BufferSizeRequired: UINT,
    pub ShapeInfo: D3DKMT_OUTDUPL_POINTER_SHAPE_INFO,
}
unsafe impl Record for D3DKMT_OUTPUTDUPL_GET_POINTER_SHAPE_DATA {}
/// 12 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OUTPUTDUPL_RELEASE_FRAME {
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub NextKeyMutexIdx: UINT,
}
unsafe impl Record for D3DKMT_OUTPUTDUPL_RELEASE_FRAME {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GETSHAREDRESOURCEADAPTERLUID {
    pub hGlobalShare: D3DKMT_HANDLE,
    pub hNtHandle: HANDLE,
    pub AdapterLuid: LUID,
}
unsafe impl Record for D3DKMT_GETSHAREDRESOURCEADAPTERLUID {}
/// 16 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_HYBRID_LIST {
    pub State: D3DKMT_GPU_PREFERENCE_QUERY_STATE,
    pub AdapterLuid: LUID,
    pub bUserPreferenceQuery: BOOL,
}
unsafe impl Record for D3DKMT_HYBRID_LIST {}
