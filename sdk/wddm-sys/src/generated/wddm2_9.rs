// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM2_9` (0xe003).

pub use super::wddm2_8::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const DXGK_INTERRUPT_CRTC_VSYNC_WITH_MULTIPLANE_OVERLAY3: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(18);
pub const DXGKQAITYPE_PHYSICAL_MEMORY_CAPS: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(34);
pub const DXGKQAITYPE_IOMMU_CAPS: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(35);
pub const DXGK_OPERATION_MAP_APERTURE_SEGMENT2: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(17);
pub const DXGK_OPERATION_NOTIFY_FENCE_RESIDENCY: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(18);
pub const DXGK_VIDPN_INTERFACE_VERSION_V2: DXGK_VIDPN_INTERFACE_VERSION = DXGK_VIDPN_INTERFACE_VERSION(2);
pub const KMT_DRIVERVERSION_WDDM_2_9: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(2900);
pub const KMTQAITYPE_WDDM_2_9_CAPS: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(75);
pub const KMTQAITYPE_CROSSADAPTERRESOURCE_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(76);
pub const D3DKMT_VIDMMESCAPETYPE_SET_EVICTION_CONFIG: D3DKMT_VIDMMESCAPETYPE = D3DKMT_VIDMMESCAPETYPE(18);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_PHYSICAL_MEMORY_TYPE(pub i32);
unsafe impl Record for DXGK_PHYSICAL_MEMORY_TYPE {}
pub const DXGK_PHYSICAL_MEMORY_TYPE_MDL: DXGK_PHYSICAL_MEMORY_TYPE = DXGK_PHYSICAL_MEMORY_TYPE(0);
pub const DXGK_PHYSICAL_MEMORY_TYPE_CONTIGUOUS_MEMORY: DXGK_PHYSICAL_MEMORY_TYPE = DXGK_PHYSICAL_MEMORY_TYPE(1);
pub const DXGK_PHYSICAL_MEMORY_TYPE_SECTION: DXGK_PHYSICAL_MEMORY_TYPE = DXGK_PHYSICAL_MEMORY_TYPE(2);
pub const DXGK_PHYSICAL_MEMORY_TYPE_IO_SPACE: DXGK_PHYSICAL_MEMORY_TYPE = DXGK_PHYSICAL_MEMORY_TYPE(3);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_ACCESS_MODE(pub i32);
unsafe impl Record for DXGK_ACCESS_MODE {}
pub const DXGK_ACCESS_MODE_KERNEL_MODE: DXGK_ACCESS_MODE = DXGK_ACCESS_MODE(0);
pub const DXGK_ACCESS_MODE_USER_MODE: DXGK_ACCESS_MODE = DXGK_ACCESS_MODE(1);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER(pub i32);
unsafe impl Record for D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER {}
pub const D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER_NONE: D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER = D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER(0);
pub const D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER_COPY: D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER = D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER(1);
pub const D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER_TEXTURE: D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER = D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER(2);
pub const D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER_SCANOUT: D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER = D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER(3);
/// `d3dkmdt.h`.
pub const DXGK_FEATURE_SUPPORT_ALWAYS_OFF: u32 = 0;
/// `d3dkmdt.h`.
pub const DXGK_FEATURE_SUPPORT_EXPERIMENTAL: u32 = 1;
/// `d3dkmdt.h`.
pub const DXGK_FEATURE_SUPPORT_STABLE: u32 = 2;
/// `d3dkmdt.h`.
pub const DXGK_FEATURE_SUPPORT_ALWAYS_ON: u32 = 3;
/// `d3dkmddi.h`.
pub const DXGK_HWFLIPQUEUE_TIMESTAMP_CANCELLED: u64 = 0;
/// `d3dkmddi.h`.
pub type DEREF_OUT_PPD3DKMDT_VIDPN_TARGET_MODE = *mut *mut D3DKMDT_VIDPN_TARGET_MODE;
/// `d3dkmddi.h`.
pub type DEREF_OUT_CONST_PPD3DKMDT_VIDPN_TARGET_MODE = *mut *const D3DKMDT_VIDPN_TARGET_MODE;
/// `d3dkmddi.h`.
pub type DEREF_OUT_CONST_PPDXGK_VIDPNTARGETMODESET_INTERFACE = *mut *const DXGK_VIDPNTARGETMODESET_INTERFACE;
/// `d3dkmddi.h`.
pub type DEREF_OUT_CONST_PPDXGK_VIDPN_INTERFACE = *mut *const DXGK_VIDPN_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKRNL_INTERFACE = *mut DXGKRNL_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKDDI_START_DEVICE = Option<DXGKDDI_START_DEVICE>;
/// `dispmprt.h`.
pub type PDRIVER_INITIALIZATION_DATA = *mut DRIVER_INITIALIZATION_DATA;
/// `dispmprt.h`.
pub type PKMDDOD_INITIALIZATION_DATA = *mut KMDDOD_INITIALIZATION_DATA;
/// `d3dkmddi.h`.
pub type DXGK_PAGE_NUMBER = UINT_PTR;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_NOTIFY_INTERRUPT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_NOTIFY_INTERRUPT_DATA))>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEALLOCATION = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_BUILDPAGINGBUFFER = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTARGETMODESET_ACQUIREFIRSTMODEINFO = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTARGETMODESET, a1: DEREF_OUT_CONST_PPD3DKMDT_VIDPN_TARGET_MODE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTARGETMODESET_ACQUIRENEXTMODEINFO = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTARGETMODESET, a1: *const D3DKMDT_VIDPN_TARGET_MODE, a2: DEREF_OUT_CONST_PPD3DKMDT_VIDPN_TARGET_MODE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTARGETMODESET_ACQUIREPINNEDMODEINFO = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTARGETMODESET, a1: DEREF_OUT_CONST_PPD3DKMDT_VIDPN_TARGET_MODE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTARGETMODESET_RELEASEMODEINFO = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTARGETMODESET, a1: *const D3DKMDT_VIDPN_TARGET_MODE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTARGETMODESET_CREATENEWMODEINFO = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTARGETMODESET, a1: DEREF_OUT_PPD3DKMDT_VIDPN_TARGET_MODE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTARGETMODESET_ADDMODE = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTARGETMODESET, a1: *mut D3DKMDT_VIDPN_TARGET_MODE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPN_ACQUIRETARGETMODESET = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPN, a1: D3DDDI_VIDEO_PRESENT_TARGET_ID, a2: *mut D3DKMDT_HVIDPNTARGETMODESET, a3: DEREF_OUT_CONST_PPDXGK_VIDPNTARGETMODESET_INTERFACE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPN_CREATENEWTARGETMODESET = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPN, a1: D3DDDI_VIDEO_PRESENT_TARGET_ID, a2: *mut D3DKMDT_HVIDPNTARGETMODESET, a3: DEREF_OUT_CONST_PPDXGK_VIDPNTARGETMODESET_INTERFACE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_QUERYVIDPNINTERFACE = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPN, a1: DXGK_VIDPN_INTERFACE_VERSION, a2: DEREF_OUT_CONST_PPDXGK_VIDPN_INTERFACE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEALLOCATION = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_BUILDPAGINGBUFFER = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_START_DEVICE = abi_fn!(fn(a0: PVOID, a1: PDXGK_START_INFO, a2: PDXGKRNL_INTERFACE, a3: *mut ULONG, a4: *mut ULONG) -> NTSTATUS);
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETDISPLAYMODELIST = Option<abi_fn!(fn(a0: *mut D3DKMT_GETDISPLAYMODELIST) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYSTATISTICS = Option<abi_fn!(fn(a0: *const D3DKMT_QUERYSTATISTICS) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETFLIPQUEUELOGBUFFER = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETFLIPQUEUELOGBUFFER) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_UPDATEFLIPQUEUELOG = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_UPDATEFLIPQUEUELOG) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CANCELQUEUEDFLIPS = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CANCELQUEUEDFLIPS) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CANCELFLIPS = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CANCELFLIPS) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETINTERRUPTTARGETPRESENTID = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETINTERRUPTTARGETPRESENTID) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_CREATEPHYSICALMEMORYOBJECT = Option<abi_fn!(fn(a0: *mut DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_DESTROYPHYSICALMEMORYOBJECT = Option<abi_fn!(fn(a0: *const DXGKARGCB_DESTROY_PHYSICAL_MEMORY_OBJECT))>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_MAPPHYSICALMEMORY = Option<abi_fn!(fn(a0: *mut DXGKARGCB_MAP_PHYSICAL_MEMORY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_UNMAPPHYSICALMEMORY = Option<abi_fn!(fn(a0: *const DXGKARGCB_UNMAP_PHYSICAL_MEMORY))>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_ALLOCATEADL = Option<abi_fn!(fn(a0: *mut DXGKARGCB_ALLOCATE_ADL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_FREEADL = Option<abi_fn!(fn(a0: *const DXGKARGCB_FREE_ADL))>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_OPENPHYSICALMEMORYOBJECT = Option<abi_fn!(fn(a0: *mut DXGKARGCB_OPEN_PHYSICAL_MEMORY_OBJECT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_CLOSEPHYSICALMEMORYOBJECT = Option<abi_fn!(fn(a0: *const DXGKARGCB_CLOSE_PHYSICAL_MEMORY_OBJECT))>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_QUERYFEATURESUPPORT = Option<abi_fn!(fn(a0: *mut DXGKARGCB_QUERYFEATURESUPPORT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_PINFRAMEBUFFERFORSAVE2 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_PINFRAMEBUFFERFORSAVE2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETFLIPQUEUELOGBUFFER = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETFLIPQUEUELOGBUFFER) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_UPDATEFLIPQUEUELOG = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_UPDATEFLIPQUEUELOG) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CANCELQUEUEDFLIPS = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CANCELQUEUEDFLIPS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETINTERRUPTTARGETPRESENTID = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETINTERRUPTTARGETPRESENTID) -> NTSTATUS)>;
/// Part of [`D3DKMDT_VIDPN_TARGET_MODE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMDT_VIDPN_TARGET_MODE_0_0 {
    pub bits_0: u32,
}
unsafe impl Record for D3DKMDT_VIDPN_TARGET_MODE_0_0 {}
impl D3DKMDT_VIDPN_TARGET_MODE_0_0 {
    /// Bits 0 to 1.
    pub const fn Preference(&self) -> D3DKMDT_MODE_PREFERENCE { D3DKMDT_MODE_PREFERENCE((self.bits_0 & 0x3) as i32) }
    /// Sets bits 0 to 1.
    pub const fn set_Preference(&mut self, value: D3DKMDT_MODE_PREFERENCE) { self.bits_0 = (self.bits_0 & !0x3) | ((value.0 as u32) & 0x3); }
}
/// Part of [`D3DKMDT_VIDPN_TARGET_MODE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMDT_VIDPN_TARGET_MODE_0 {
    pub WireFormatAndPreference: D3DKMDT_WIRE_FORMAT_AND_PREFERENCE,
    pub Anonymous: D3DKMDT_VIDPN_TARGET_MODE_0_0,
}
unsafe impl Record for D3DKMDT_VIDPN_TARGET_MODE_0 {}
/// 80 bytes, alignment 8; `d3dkmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMDT_VIDPN_TARGET_MODE {
    pub Id: D3DKMDT_VIDEO_PRESENT_TARGET_MODE_ID,
    pub VideoSignalInfo: D3DKMDT_VIDEO_SIGNAL_INFO,
    pub Anonymous: D3DKMDT_VIDPN_TARGET_MODE_0,
    pub MinimumVSyncFreq: D3DDDI_RATIONAL,
}
unsafe impl Record for D3DKMDT_VIDPN_TARGET_MODE {}
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
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay3 {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub PhysicalAdapterMask: UINT,
    pub MultiPlaneOverlayVsyncInfoCount: UINT,
    pub pMultiPlaneOverlayVsyncInfo: *mut DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO3,
    pub GpuFrequency: ULONGLONG,
    pub GpuClockCounter: ULONGLONG,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay3 {}
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
    pub CrtcVsyncWithMultiPlaneOverlay3: DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay3,
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
    /// Bit 13.
    pub const fn IoMmuSecureModeRequired(&self) -> bool { self.Value & 0x2000 != 0 }
    /// Sets bit 13.
    pub const fn set_IoMmuSecureModeRequired(&mut self, value: bool) { self.Value = (self.Value & !0x2000) | ((value as u32) << 13); }
    /// Bit 14.
    pub const fn MapAperture2Supported(&self) -> bool { self.Value & 0x4000 != 0 }
    /// Sets bit 14.
    pub const fn set_MapAperture2Supported(&mut self, value: bool) { self.Value = (self.Value & !0x4000) | ((value as u32) << 14); }
    /// Bit 15.
    pub const fn CrossAdapterResourceTexture(&self) -> bool { self.Value & 0x8000 != 0 }
    /// Sets bit 15.
    pub const fn set_CrossAdapterResourceTexture(&mut self, value: bool) { self.Value = (self.Value & !0x8000) | ((value as u32) << 15); }
    /// Bit 16.
    pub const fn CrossAdapterResourceScanout(&self) -> bool { self.Value & 0x10000 != 0 }
    /// Sets bit 16.
    pub const fn set_CrossAdapterResourceScanout(&mut self, value: bool) { self.Value = (self.Value & !0x10000) | ((value as u32) << 16); }
    /// Bits 17 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 17) & 0x7fff }
    /// Sets bits 17 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffe0000) | ((value & 0x7fff) << 17); }
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
    /// Bits 6 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 6) & 0x3ffffff }
    /// Sets bits 6 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffc0) | ((value & 0x3ffffff) << 6); }
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
    /// Bit 21.
    pub const fn PopulatedByReservedDDRByFirmware(&self) -> bool { self.Value & 0x200000 != 0 }
    /// Sets bit 21.
    pub const fn set_PopulatedByReservedDDRByFirmware(&mut self, value: bool) { self.Value = (self.Value & !0x200000) | ((value as u32) << 21); }
    /// Bits 22 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 22) & 0x3ff }
    /// Sets bits 22 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffc00000) | ((value & 0x3ff) << 22); }
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
pub struct DXGK_ALLOCATIONINFOFLAGS_WDDM2_0 {
    pub Value: u32,
}
unsafe impl Record for DXGK_ALLOCATIONINFOFLAGS_WDDM2_0 {}
impl DXGK_ALLOCATIONINFOFLAGS_WDDM2_0 {
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
    pub const fn DisableLargePageMapping(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_DisableLargePageMapping(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn Overlay(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_Overlay(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn Capture(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_Capture(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn CreateInVpr(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_CreateInVpr(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn DXGK_ALLOC_RESERVED17(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_DXGK_ALLOC_RESERVED17(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bit 12.
    pub const fn Reserved02(&self) -> bool { self.Value & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_Reserved02(&mut self, value: bool) { self.Value = (self.Value & !0x1000) | ((value as u32) << 12); }
    /// Bit 13.
    pub const fn MapApertureCpuVisible(&self) -> bool { self.Value & 0x2000 != 0 }
    /// Sets bit 13.
    pub const fn set_MapApertureCpuVisible(&mut self, value: bool) { self.Value = (self.Value & !0x2000) | ((value as u32) << 13); }
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
/// 56 bytes, alignment 8; `d3dkmddi.h`.
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
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIDPNTARGETMODESET_INTERFACE {
    pub pfnGetNumModes: DXGKDDI_VIDPNTARGETMODESET_GETNUMMODES,
    pub pfnAcquireFirstModeInfo: DXGKDDI_VIDPNTARGETMODESET_ACQUIREFIRSTMODEINFO,
    pub pfnAcquireNextModeInfo: DXGKDDI_VIDPNTARGETMODESET_ACQUIRENEXTMODEINFO,
    pub pfnAcquirePinnedModeInfo: DXGKDDI_VIDPNTARGETMODESET_ACQUIREPINNEDMODEINFO,
    pub pfnReleaseModeInfo: DXGKDDI_VIDPNTARGETMODESET_RELEASEMODEINFO,
    pub pfnCreateNewModeInfo: DXGKDDI_VIDPNTARGETMODESET_CREATENEWMODEINFO,
    pub pfnAddMode: DXGKDDI_VIDPNTARGETMODESET_ADDMODE,
    pub pfnPinMode: DXGKDDI_VIDPNTARGETMODESET_PINMODE,
}
unsafe impl Record for DXGK_VIDPNTARGETMODESET_INTERFACE {}
/// 88 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIDPN_INTERFACE {
    pub Version: DXGK_VIDPN_INTERFACE_VERSION,
    pub pfnGetTopology: DXGKDDI_VIDPN_GETTOPOLOGY,
    pub pfnAcquireSourceModeSet: DXGKDDI_VIDPN_ACQUIRESOURCEMODESET,
    pub pfnReleaseSourceModeSet: DXGKDDI_VIDPN_RELEASESOURCEMODESET,
    pub pfnCreateNewSourceModeSet: DXGKDDI_VIDPN_CREATENEWSOURCEMODESET,
    pub pfnAssignSourceModeSet: DXGKDDI_VIDPN_ASSIGNSOURCEMODESET,
    pub pfnAssignMultisamplingMethodSet: DXGKDDI_VIDPN_ASSIGNMULTISAMPLINGMETHODSET,
    pub pfnAcquireTargetModeSet: DXGKDDI_VIDPN_ACQUIRETARGETMODESET,
    pub pfnReleaseTargetModeSet: DXGKDDI_VIDPN_RELEASETARGETMODESET,
    pub pfnCreateNewTargetModeSet: DXGKDDI_VIDPN_CREATENEWTARGETMODESET,
    pub pfnAssignTargetModeSet: DXGKDDI_VIDPN_ASSIGNTARGETMODESET,
}
unsafe impl Record for DXGK_VIDPN_INTERFACE {}
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
/// 568 bytes, alignment 8; `dispmprt.h`.
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
    pub DxgkCbSignalEvent: DXGKCB_SIGNALEVENT,
    pub DxgkCbIsFeatureEnabled: DXGKCB_ISFEATUREENABLED,
    pub DxgkCbSaveMemoryForHotUpdate: DXGKCB_SAVEMEMORYFORHOTUPDATE,
    pub DxgkCbNotifyCursorSupportChange: DXGKCB_NOTIFYCURSORSUPPORTCHANGE,
    pub DxgkCbQueryFeatureSupport: DXGKCB_QUERYFEATURESUPPORT,
    pub DxgkCbCreatePhysicalMemoryObject: DXGKCB_CREATEPHYSICALMEMORYOBJECT,
    pub DxgkCbDestroyPhysicalMemoryObject: DXGKCB_DESTROYPHYSICALMEMORYOBJECT,
    pub DxgkCbMapPhysicalMemory: DXGKCB_MAPPHYSICALMEMORY,
    pub DxgkCbUnmapPhysicalMemory: DXGKCB_UNMAPPHYSICALMEMORY,
    pub DxgkCbAllocateAdl: DXGKCB_ALLOCATEADL,
    pub DxgkCbFreeAdl: DXGKCB_FREEADL,
    pub DxgkCbOpenPhysicalMemoryObject: DXGKCB_OPENPHYSICALMEMORYOBJECT,
    pub DxgkCbClosePhysicalMemoryObject: DXGKCB_CLOSEPHYSICALMEMORYOBJECT,
    pub DxgkCbPinFrameBufferForSave2: DXGKCB_PINFRAMEBUFFERFORSAVE2,
}
unsafe impl Record for DXGKRNL_INTERFACE {}
/// 1264 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DRIVER_INITIALIZATION_DATA {}
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
    /// Bit 8.
    pub const fn VirtualRefreshRate(&self) -> bool { self.bits_4 & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_VirtualRefreshRate(&mut self, value: bool) { self.bits_4 = (self.bits_4 & !0x100) | ((value as u32) << 8); }
    /// Bits 9 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_4 >> 9) & 0x7fffff }
    /// Sets bits 9 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_4 = (self.bits_4 & !0xfffffe00) | ((value & 0x7fffff) << 9); }
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
pub struct D3DKMT_VIDMM_ESCAPE_VerifyIntegrity {
    pub PhysicalAdapterIndex: UINT16,
    pub SegmentId: UINT16,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_VerifyIntegrity {}
/// Part of [`D3DKMT_VIDMM_ESCAPE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_VIDMM_ESCAPE_DelayedEvictionConfig {
    pub TimerValue: LONGLONG,
}
unsafe impl Record for D3DKMT_VIDMM_ESCAPE_DelayedEvictionConfig {}
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
    pub VerifyIntegrity: D3DKMT_VIDMM_ESCAPE_VerifyIntegrity,
    pub DelayedEvictionConfig: D3DKMT_VIDMM_ESCAPE_DelayedEvictionConfig,
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
/// 272 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION {
    pub NbSegments: ULONG,
    pub NodeCount: ULONG,
    pub VidPnSourceCount: ULONG,
    pub VirtualMemoryUsage: ULONG,
    pub DmaBuffer: D3DKMT_QUERYSTATISTICS_DMA_BUFFER,
    pub CommitmentData: D3DKMT_QUERYSTATISTICS_COMMITMENT_DATA,
    pub _Policy: D3DKMT_QUERYSTATISTICS_POLICY,
    pub ProcessInterferenceCounters: D3DKMT_QUERYSTATISTICS_PROCESS_INTERFERENCE_COUNTERS,
    pub ClientHint: D3DKMT_CLIENTHINT,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION {}
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
    /// Bits 2 to 63.
    pub const fn Reserved(&self) -> u64 { (self.bits_0 >> 2) & 0x3fffffffffffffff }
    /// Sets bits 2 to 63.
    pub const fn set_Reserved(&mut self, value: u64) { self.bits_0 = (self.bits_0 & !0xfffffffffffffffc) | ((value & 0x3fffffffffffffff) << 2); }
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
    /// Bit 7.
    pub const fn Paravirtualized(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_Paravirtualized(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn ACGSupported(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_ACGSupported(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn SupportSetTimingsFromVidPn(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_SupportSetTimingsFromVidPn(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn Detachable(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_Detachable(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn ComputeOnly(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_ComputeOnly(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bit 12.
    pub const fn Prototype(&self) -> bool { self.Value & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_Prototype(&mut self, value: bool) { self.Value = (self.Value & !0x1000) | ((value as u32) << 12); }
    /// Bit 13.
    pub const fn RuntimePowerManagement(&self) -> bool { self.Value & 0x2000 != 0 }
    /// Sets bit 13.
    pub const fn set_RuntimePowerManagement(&mut self, value: bool) { self.Value = (self.Value & !0x2000) | ((value as u32) << 13); }
    /// Bits 14 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 14) & 0x3ffff }
    /// Sets bits 14 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffc000) | ((value & 0x3ffff) << 14); }
}
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
    /// Bit 8.
    pub const fn AllowNonAlignedLargePageAddress(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_AllowNonAlignedLargePageAddress(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn SysMem64KBPageSupported(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_SysMem64KBPageSupported(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn InvalidTlbEntriesNotCached(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_InvalidTlbEntriesNotCached(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn SysMemLargePageSupported(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_SysMemLargePageSupported(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bits 12 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 12) & 0xfffff }
    /// Sets bits 12 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffff000) | ((value & 0xfffff) << 12); }
}
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
    pub NumUEFIFrameBufferRanges: UINT,
}
unsafe impl Record for DXGK_SEGMENTDESCRIPTOR4 {}
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
    /// Bit 2.
    pub const fn HdrFP16ScanoutSupport(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_HdrFP16ScanoutSupport(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn HdrARGB10ScanoutSupport(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_HdrARGB10ScanoutSupport(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn Hdr10MetadataSupport(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_Hdr10MetadataSupport(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn VirtualRefreshRateSupport(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_VirtualRefreshRateSupport(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bits 6 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 6) & 0x3ffffff }
    /// Sets bits 6 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffc0) | ((value & 0x3ffffff) << 6); }
}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub InputFlags: DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS,
    pub OutputFlags: DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS,
    pub PlaneCount: UINT,
    pub ppPlanes: *mut *mut DXGK_MULTIPLANE_OVERLAY_PLANE3,
    pub pPostComposition: *mut DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION,
    pub Duration: UINT,
    pub pHDRMetaData: *mut DXGK_HDR_METADATA,
    pub TargetFlipTime: UINT64,
}
unsafe impl Record for DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 {}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_WDDM_2_9_CAPS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_WDDM_2_9_CAPS {}
impl D3DKMT_WDDM_2_9_CAPS {
    /// Bits 0 to 1.
    pub const fn HwSchSupportState(&self) -> u32 { self.Value & 0x3 }
    /// Sets bits 0 to 1.
    pub const fn set_HwSchSupportState(&mut self, value: u32) { self.Value = (self.Value & !0x3) | (value & 0x3); }
    /// Bit 2.
    pub const fn HwSchEnabled(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_HwSchEnabled(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn SelfRefreshMemorySupported(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_SelfRefreshMemorySupported(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_FLIPQUEUE_LOG_ENTRY {
    pub PresentId: ULONGLONG,
    pub PresentTimestamp: ULONGLONG,
}
unsafe impl Record for DXGK_FLIPQUEUE_LOG_ENTRY {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETFLIPQUEUELOGBUFFER {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub LayerIndex: UINT,
    pub NumberOfEntries: UINT,
    pub LogBufferAddress: *mut DXGK_FLIPQUEUE_LOG_ENTRY,
}
unsafe impl Record for DXGKARG_SETFLIPQUEUELOGBUFFER {}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_UPDATEFLIPQUEUELOG {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub LayerIndex: UINT,
    pub FirstFreeFlipQueueLogEntryIndex: ULONG,
}
unsafe impl Record for DXGKARG_UPDATEFLIPQUEUELOG {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CANCELQUEUEDFLIPS {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub LayerIndex: UINT,
    pub PresentIdCancelRequested: ULONGLONG,
    pub PresentIdCancelled: ULONGLONG,
}
unsafe impl Record for DXGKARG_CANCELQUEUEDFLIPS {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CANCELFLIPS_PLANE {
    pub PresentIdCancelRequested: ULONGLONG,
    pub PresentIdCancelled: ULONGLONG,
    pub LayerIndex: UINT,
}
unsafe impl Record for DXGK_CANCELFLIPS_PLANE {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CANCELFLIPS {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneCount: UINT,
    pub ppPlanes: *mut *mut DXGK_CANCELFLIPS_PLANE,
}
unsafe impl Record for DXGKARG_CANCELFLIPS {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETINTERRUPTTARGETPRESENTID {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub LayerIndex: UINT,
    pub InterruptTargetPresentId: ULONGLONG,
}
unsafe impl Record for DXGKARG_SETINTERRUPTTARGETPRESENTID {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO3 {
    pub LayerIndex: DWORD,
    pub FirstFreeFlipQueueLogEntryIndex: ULONG,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO3 {}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PHYSICAL_MEMORY_CAPS {
    pub HighestVisibleAddress: PHYSICAL_ADDRESS,
}
unsafe impl Record for DXGK_PHYSICAL_MEMORY_CAPS {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_IOMMU_CAPS {
    pub Value: u32,
}
unsafe impl Record for DXGK_IOMMU_CAPS {}
impl DXGK_IOMMU_CAPS {
    /// Bit 0.
    pub const fn IommuIsolationSupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_IommuIsolationSupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn IommuIsolationRequired(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_IommuIsolationRequired(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn DmaRemappingSupported(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_DmaRemappingSupported(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn GpuVaIommuRequired(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_GpuVaIommuRequired(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn GpuVaIommuGlobalRequired(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_GpuVaIommuGlobalRequired(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ADL_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_ADL_FLAGS {}
impl DXGK_ADL_FLAGS {
    /// Bit 0.
    pub const fn Contiguous(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Contiguous(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// Part of [`DXGK_ADL`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_ADL_0 {
    pub BasePageNumber: DXGK_PAGE_NUMBER,
    pub Pages: *const DXGK_PAGE_NUMBER,
}
unsafe impl Record for DXGK_ADL_0 {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ADL {
    pub PageCount: UINT32,
    pub Flags: DXGK_ADL_FLAGS,
    pub Anonymous: DXGK_ADL_0,
}
unsafe impl Record for DXGK_ADL {}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_FENCE_RESIDENCY_INFO {
    pub hGlobalNativeFence: HANDLE,
    pub CurrentValuePhysicalAddress: D3DGPU_PHYSICAL_ADDRESS,
    pub MonitoredValuePhysicalAddress: D3DGPU_PHYSICAL_ADDRESS,
    pub CurrentValueKernelCpuVa: *mut c_void,
    pub MonitoredValueKernelCpuVa: *mut c_void,
}
unsafe impl Record for DXGK_FENCE_RESIDENCY_INFO {}
/// Part of [`DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY_Flags {
    pub bits_0: u32,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY_Flags {}
impl DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY_Flags {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.bits_0 }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = value; }
}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY {
    pub NumFences: UINT,
    pub Flags: DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY_Flags,
    pub FenceResidencyInfo: *mut DXGK_FENCE_RESIDENCY_INFO,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY {}
/// Part of [`DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_Mdl {
    pub LowAddress: PHYSICAL_ADDRESS,
    pub HighAddress: PHYSICAL_ADDRESS,
    pub SkipBytes: PHYSICAL_ADDRESS,
    pub Flags: UINT,
}
unsafe impl Record for DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_Mdl {}
/// Part of [`DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_ContiguousMemory {
    pub LowestAcceptableAddress: PHYSICAL_ADDRESS,
    pub HighestAcceptableAddress: PHYSICAL_ADDRESS,
    pub BoundaryAddressMultiple: PHYSICAL_ADDRESS,
}
unsafe impl Record for DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_ContiguousMemory {}
/// Part of [`DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_Section {
    pub DesiredAccess: ACCESS_MASK,
    pub ObjectAttributes: POBJECT_ATTRIBUTES,
    pub PageProtection: ULONG,
    pub AllocationAttributes: ULONG,
}
unsafe impl Record for DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_Section {}
/// Part of [`DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_IOSpace {
    pub BaseAddress: PHYSICAL_ADDRESS,
}
unsafe impl Record for DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_IOSpace {}
/// Part of [`DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_0 {
    pub Mdl: DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_Mdl,
    pub ContiguousMemory: DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_ContiguousMemory,
    pub Section: DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_Section,
    pub IOSpace: DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_IOSpace,
}
unsafe impl Record for DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_0 {}
/// 80 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT {
    pub hAdapter: HANDLE,
    pub Size: SIZE_T,
    pub Context: ULONG_PTR,
    pub Type: DXGK_PHYSICAL_MEMORY_TYPE,
    pub CacheType: DXGK_MEMORY_CACHING_TYPE,
    pub Anonymous: DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT_0,
    pub hPhysicalMemoryObject: HANDLE,
    pub hAdapterMemoryObject: HANDLE,
}
unsafe impl Record for DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_DESTROY_PHYSICAL_MEMORY_OBJECT {
    pub hPhysicalMemoryObject: HANDLE,
    pub hAdapterMemoryObject: HANDLE,
}
unsafe impl Record for DXGKARGCB_DESTROY_PHYSICAL_MEMORY_OBJECT {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_MAP_PHYSICAL_MEMORY {
    pub hPhysicalMemoryObject: HANDLE,
    pub AccessMode: DXGK_ACCESS_MODE,
    pub Offset: SIZE_T,
    pub Size: SIZE_T,
    pub pMappedAddress: *mut c_void,
}
unsafe impl Record for DXGKARGCB_MAP_PHYSICAL_MEMORY {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_UNMAP_PHYSICAL_MEMORY {
    pub hPhysicalMemoryObject: HANDLE,
    pub pBaseAddress: *mut c_void,
    pub Size: SIZE_T,
}
unsafe impl Record for DXGKARGCB_UNMAP_PHYSICAL_MEMORY {}
/// Part of [`DXGKARGCB_ALLOCATE_ADL`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_ALLOCATE_ADL_Flags {
    pub Value: u32,
}
unsafe impl Record for DXGKARGCB_ALLOCATE_ADL_Flags {}
impl DXGKARGCB_ALLOCATE_ADL_Flags {
    /// Bit 0.
    pub const fn RequireContiguous(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_RequireContiguous(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn PreferContiguous(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_PreferContiguous(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_ALLOCATE_ADL {
    pub hAdapterMemoryObject: HANDLE,
    pub Offset: SIZE_T,
    pub Size: SIZE_T,
    pub Flags: DXGKARGCB_ALLOCATE_ADL_Flags,
    pub pAdl: *mut DXGK_ADL,
}
unsafe impl Record for DXGKARGCB_ALLOCATE_ADL {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_FREE_ADL {
    pub hAdapterMemoryObject: HANDLE,
    pub pAdl: *mut DXGK_ADL,
}
unsafe impl Record for DXGKARGCB_FREE_ADL {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_OPEN_PHYSICAL_MEMORY_OBJECT {
    pub hPhysicalMemoryObject: HANDLE,
    pub hAdapter: HANDLE,
    pub hAdapterMemoryObject: HANDLE,
}
unsafe impl Record for DXGKARGCB_OPEN_PHYSICAL_MEMORY_OBJECT {}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_CLOSE_PHYSICAL_MEMORY_OBJECT {
    pub hAdapterMemoryObject: HANDLE,
}
unsafe impl Record for DXGKARGCB_CLOSE_PHYSICAL_MEMORY_OBJECT {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_QUERYFEATURESUPPORT {
    pub DeviceHandle: HANDLE,
    pub FeatureId: DXGK_FEATURE_ID,
    pub DriverSupportState: UINT,
    pub Enabled: BOOLEAN,
}
unsafe impl Record for DXGKARGCB_QUERYFEATURESUPPORT {}
/// Part of [`DXGKARGCB_PINFRAMEBUFFERFORSAVE2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_PINFRAMEBUFFERFORSAVE2_Flags {
    pub Value: u32,
}
unsafe impl Record for DXGKARGCB_PINFRAMEBUFFERFORSAVE2_Flags {}
impl DXGKARGCB_PINFRAMEBUFFERFORSAVE2_Flags {
    /// Bit 0.
    pub const fn PreferContiguous(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_PreferContiguous(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_PINFRAMEBUFFERFORSAVE2 {
    pub PhysicalAdapterIndex: UINT,
    pub CommitSize: SIZE_T,
    pub Flags: DXGKARGCB_PINFRAMEBUFFERFORSAVE2_Flags,
    pub pAdl: *mut DXGK_ADL,
}
unsafe impl Record for DXGKARGCB_PINFRAMEBUFFERFORSAVE2 {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CROSSADAPTERRESOURCE_SUPPORT {
    pub SupportTier: D3DKMT_CROSSADAPTERRESOURCE_SUPPORT_TIER,
}
unsafe impl Record for D3DKMT_CROSSADAPTERRESOURCE_SUPPORT {}
