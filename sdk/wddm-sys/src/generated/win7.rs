// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WIN7` (0x2005).

pub use super::vista_sp1::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const DXGKQAITYPE_RESERVED: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(3);
pub const DXGKQAITYPE_QUERYSEGMENT2: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(4);
pub const DXGK_OPERATION_VIRTUAL_TRANSFER: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(8);
pub const DXGK_OPERATION_VIRTUAL_FILL: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(9);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_GDIROP_BITBLT(pub i32);
unsafe impl Record for DXGK_GDIROP_BITBLT {}
pub const DXGK_GDIROP_INVALID: DXGK_GDIROP_BITBLT = DXGK_GDIROP_BITBLT(0);
pub const DXGK_GDIROP_SRCCOPY: DXGK_GDIROP_BITBLT = DXGK_GDIROP_BITBLT(1);
pub const DXGK_GDIROP_SRCINVERT: DXGK_GDIROP_BITBLT = DXGK_GDIROP_BITBLT(2);
pub const DXGK_GDIROP_SRCAND: DXGK_GDIROP_BITBLT = DXGK_GDIROP_BITBLT(3);
pub const DXGK_GDIROP_SRCOR: DXGK_GDIROP_BITBLT = DXGK_GDIROP_BITBLT(4);
pub const DXGK_GDIROP_ROP3: DXGK_GDIROP_BITBLT = DXGK_GDIROP_BITBLT(5);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_GDIROP_COLORFILL(pub i32);
unsafe impl Record for DXGK_GDIROP_COLORFILL {}
pub const DXGK_GDIROPCF_INVALID: DXGK_GDIROP_COLORFILL = DXGK_GDIROP_COLORFILL(0);
pub const DXGK_GDIROPCF_PATCOPY: DXGK_GDIROP_COLORFILL = DXGK_GDIROP_COLORFILL(1);
pub const DXGK_GDIROPCF_PATINVERT: DXGK_GDIROP_COLORFILL = DXGK_GDIROP_COLORFILL(2);
pub const DXGK_GDIROPCF_PDXN: DXGK_GDIROP_COLORFILL = DXGK_GDIROP_COLORFILL(3);
pub const DXGK_GDIROPCF_DSTINVERT: DXGK_GDIROP_COLORFILL = DXGK_GDIROP_COLORFILL(4);
pub const DXGK_GDIROPCF_PATAND: DXGK_GDIROP_COLORFILL = DXGK_GDIROP_COLORFILL(5);
pub const DXGK_GDIROPCF_PATOR: DXGK_GDIROP_COLORFILL = DXGK_GDIROP_COLORFILL(6);
pub const DXGK_GDIROPCF_ROP3: DXGK_GDIROP_COLORFILL = DXGK_GDIROP_COLORFILL(7);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_RENDERKM_OPERATION(pub i32);
unsafe impl Record for DXGK_RENDERKM_OPERATION {}
pub const DXGK_GDIOP_BITBLT: DXGK_RENDERKM_OPERATION = DXGK_RENDERKM_OPERATION(1);
pub const DXGK_GDIOP_COLORFILL: DXGK_RENDERKM_OPERATION = DXGK_RENDERKM_OPERATION(2);
pub const DXGK_GDIOP_ALPHABLEND: DXGK_RENDERKM_OPERATION = DXGK_RENDERKM_OPERATION(3);
pub const DXGK_GDIOP_STRETCHBLT: DXGK_RENDERKM_OPERATION = DXGK_RENDERKM_OPERATION(4);
pub const DXGK_GDIOP_ESCAPE: DXGK_RENDERKM_OPERATION = DXGK_RENDERKM_OPERATION(5);
pub const DXGK_GDIOP_TRANSPARENTBLT: DXGK_RENDERKM_OPERATION = DXGK_RENDERKM_OPERATION(6);
pub const DXGK_GDIOP_CLEARTYPEBLEND: DXGK_RENDERKM_OPERATION = DXGK_RENDERKM_OPERATION(7);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_WDDMVERSION(pub i32);
unsafe impl Record for DXGK_WDDMVERSION {}
pub const DXGKDDI_WDDMv1: DXGK_WDDMVERSION = DXGK_WDDMVERSION(4096);
pub const DXGKDDI_WDDMv1_2: DXGK_WDDMVERSION = DXGK_WDDMVERSION(4608);
pub const DXGKDDI_WDDMv1_3: DXGK_WDDMVERSION = DXGK_WDDMVERSION(4864);
pub const DXGKDDI_WDDMv2: DXGK_WDDMVERSION = DXGK_WDDMVERSION(8192);
pub const DXGKDDI_WDDMv2_1: DXGK_WDDMVERSION = DXGK_WDDMVERSION(8448);
pub const DXGKDDI_WDDMv2_1_5: DXGK_WDDMVERSION = DXGK_WDDMVERSION(8453);
pub const DXGKDDI_WDDMv2_1_6: DXGK_WDDMVERSION = DXGK_WDDMVERSION(8454);
pub const DXGKDDI_WDDMv2_2: DXGK_WDDMVERSION = DXGK_WDDMVERSION(8704);
pub const DXGKDDI_WDDMv2_3: DXGK_WDDMVERSION = DXGK_WDDMVERSION(8960);
pub const DXGKDDI_WDDMv2_4: DXGK_WDDMVERSION = DXGK_WDDMVERSION(9216);
pub const DXGKDDI_WDDMv2_5: DXGK_WDDMVERSION = DXGK_WDDMVERSION(9472);
pub const DXGKDDI_WDDMv2_6: DXGK_WDDMVERSION = DXGK_WDDMVERSION(9728);
pub const DXGKDDI_WDDMv2_7: DXGK_WDDMVERSION = DXGK_WDDMVERSION(9984);
pub const DXGKDDI_WDDMv2_8: DXGK_WDDMVERSION = DXGK_WDDMVERSION(10240);
pub const DXGKDDI_WDDMv2_9: DXGK_WDDMVERSION = DXGK_WDDMVERSION(10496);
pub const DXGKDDI_WDDMv3_0: DXGK_WDDMVERSION = DXGK_WDDMVERSION(12288);
pub const DXGKDDI_WDDMv3_1: DXGK_WDDMVERSION = DXGK_WDDMVERSION(12544);
pub const DXGKDDI_WDDMv3_2: DXGK_WDDMVERSION = DXGK_WDDMVERSION(12800);
pub const DXGKDDI_WDDM_LATEST: DXGK_WDDMVERSION = DXGK_WDDMVERSION(12800);
/// `d3dkmddi.h`.
pub const D3DKM_INVALID_GAMMA_INDEX: u32 = 0xffffffff;
/// `d3dkmddi.h`.
pub const DXGK_SEGMENT_ID_INVALID: u32 = 0;
/// `d3dkmddi.h`.
pub const DXGK_SEGMENT_ID_SYSTEMMEMORY: u32 = 0x1f;
/// `d3dkmddi.h`.
pub const DXGK_SEGMENT_SET_SYSTEMMEMORY: u32 = 0x80000000;
/// `dispmprt.h`.
pub type PDRIVER_INITIALIZATION_DATA = *mut DRIVER_INITIALIZATION_DATA;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_PRESENT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_PRESENT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATECONTEXT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_GETSTANDARDALLOCATIONDRIVERDATA = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SUBMITCOMMAND = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_GETSTANDARDALLOCATIONDRIVERDATA = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SUBMITCOMMAND = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_PRESENT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_PRESENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATECONTEXT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_RENDERKM = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RENDER) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_QUERYVIDPNHWCAPABILITY = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYVIDPNHWCAPABILITY) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_RENDERKM = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RENDER) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_QUERYVIDPNHWCAPABILITY = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYVIDPNHWCAPABILITY) -> NTSTATUS)>;
/// Part of [`DXGKARG_PRESENT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_PRESENT_0 {
    pub pAllocationList: *mut DXGK_ALLOCATIONLIST,
    pub pAllocationInfo: *mut DXGK_PRESENTALLOCATIONINFO,
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
/// 24 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONTEXTINFO {
    pub DmaBufferSize: UINT,
    pub DmaBufferSegmentSet: UINT,
    pub DmaBufferPrivateDataSize: UINT,
    pub AllocationListSize: UINT,
    pub PatchLocationListSize: UINT,
    pub Reserved: UINT,
}
unsafe impl Record for DXGK_CONTEXTINFO {}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
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
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 528 bytes, alignment 8; `d3dkmddi.h`.
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
}
unsafe impl Record for DXGK_DRIVERCAPS {}
/// Part of [`DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA_0 {
    pub pCreateSharedPrimarySurfaceData: *mut D3DKMDT_SHAREDPRIMARYSURFACEDATA,
    pub pCreateShadowSurfaceData: *mut D3DKMDT_SHADOWSURFACEDATA,
    pub pCreateStagingSurfaceData: *mut D3DKMDT_STAGINGSURFACEDATA,
    pub pCreateGdiSurfaceData: *mut D3DKMDT_GDISURFACEDATA,
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
/// Part of [`DXGKARG_SUBMITCOMMAND`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_SUBMITCOMMAND_0 {
    pub hDevice: HANDLE,
    pub hContext: HANDLE,
}
unsafe impl Record for DXGKARG_SUBMITCOMMAND_0 {}
/// 88 bytes, alignment 8; `d3dkmddi.h`.
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
}
unsafe impl Record for DXGKARG_SUBMITCOMMAND {}
/// 568 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DRIVER_INITIALIZATION_DATA {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PRESENTALLOCATIONINFO {
    pub hDeviceSpecificAllocation: HANDLE,
    pub AllocationVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub PhysicalAddress: PHYSICAL_ADDRESS,
    pub SegmentId: WORD,
    pub PhysicalAdapterIndex: WORD,
}
unsafe impl Record for DXGK_PRESENTALLOCATIONINFO {}
/// 72 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GDIARG_BITBLT {
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub SrcAllocationIndex: UINT,
    pub DstAllocationIndex: UINT,
    pub NumSubRects: UINT,
    pub pSubRects: *mut RECT,
    pub Rop: WORD,
    pub Rop3: WORD,
    pub SrcPitch: UINT,
    pub DstPitch: UINT,
}
unsafe impl Record for DXGK_GDIARG_BITBLT {}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GDIARG_STRETCHBLT {
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub DstAllocationIndex: UINT,
    pub SrcAllocationIndex: UINT,
    pub NumSubRects: UINT,
    pub pSubRects: *mut RECT,
    pub Flags: u32,
    pub SrcPitch: UINT,
}
unsafe impl Record for DXGK_GDIARG_STRETCHBLT {}
impl DXGK_GDIARG_STRETCHBLT {
    /// Bits 0 to 15.
    pub const fn Mode(&self) -> u32 { self.Flags & 0xffff }
    /// Sets bits 0 to 15.
    pub const fn set_Mode(&mut self, value: u32) { self.Flags = (self.Flags & !0xffff) | (value & 0xffff); }
    /// Bit 16.
    pub const fn MirrorX(&self) -> bool { self.Flags & 0x10000 != 0 }
    /// Sets bit 16.
    pub const fn set_MirrorX(&mut self, value: bool) { self.Flags = (self.Flags & !0x10000) | ((value as u32) << 16); }
    /// Bit 17.
    pub const fn MirrorY(&self) -> bool { self.Flags & 0x20000 != 0 }
    /// Sets bit 17.
    pub const fn set_MirrorY(&mut self, value: bool) { self.Flags = (self.Flags & !0x20000) | ((value as u32) << 17); }
}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GDIARG_COLORFILL {
    pub DstRect: RECT,
    pub DstAllocationIndex: UINT,
    pub NumSubRects: UINT,
    pub pSubRects: *mut RECT,
    pub Color: UINT,
    pub Rop: WORD,
    pub Rop3: WORD,
}
unsafe impl Record for DXGK_GDIARG_COLORFILL {}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GDIARG_ALPHABLEND {
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub SrcAllocationIndex: UINT,
    pub DstAllocationIndex: UINT,
    pub NumSubRects: UINT,
    pub pSubRects: *mut RECT,
    pub SourceConstantAlpha: BYTE,
    pub SourceHasAlpha: BOOLEAN,
    pub SrcPitch: UINT,
}
unsafe impl Record for DXGK_GDIARG_ALPHABLEND {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKM_TRANSPARENTBLTFLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKM_TRANSPARENTBLTFLAGS {}
impl D3DKM_TRANSPARENTBLTFLAGS {
    /// Bit 0.
    pub const fn HonorAlpha(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_HonorAlpha(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GDIARG_TRANSPARENTBLT {
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub SrcAllocationIndex: UINT,
    pub DstAllocationIndex: UINT,
    pub Color: UINT,
    pub NumSubRects: UINT,
    pub pSubRects: *mut RECT,
    pub Flags: D3DKM_TRANSPARENTBLTFLAGS,
    pub SrcPitch: UINT,
}
unsafe impl Record for DXGK_GDIARG_TRANSPARENTBLT {}
/// 72 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GDIARG_CLEARTYPEBLEND {
    pub DstRect: RECT,
    pub TmpSurfAllocationIndex: UINT,
    pub GammaSurfAllocationIndex: UINT,
    pub AlphaSurfAllocationIndex: UINT,
    pub DstAllocationIndex: UINT,
    pub DstToAlphaOffsetX: INT,
    pub DstToAlphaOffsetY: INT,
    pub Color: UINT,
    pub Gamma: UINT,
    pub NumSubRects: UINT,
    pub pSubRects: *mut RECT,
    pub AlphaSurfPitch: UINT,
    pub Color2: UINT,
}
unsafe impl Record for DXGK_GDIARG_CLEARTYPEBLEND {}
/// Part of [`DXGK_RENDERKM_COMMAND`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_RENDERKM_COMMAND_Command {
    pub BitBlt: DXGK_GDIARG_BITBLT,
    pub ColorFill: DXGK_GDIARG_COLORFILL,
    pub AlphaBlend: DXGK_GDIARG_ALPHABLEND,
    pub StretchBlt: DXGK_GDIARG_STRETCHBLT,
    pub TransparentBlt: DXGK_GDIARG_TRANSPARENTBLT,
    pub ClearTypeBlend: DXGK_GDIARG_CLEARTYPEBLEND,
}
unsafe impl Record for DXGK_RENDERKM_COMMAND_Command {}
/// 80 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_RENDERKM_COMMAND {
    pub OpCode: DXGK_RENDERKM_OPERATION,
    pub CommandSize: UINT,
    pub Command: DXGK_RENDERKM_COMMAND_Command,
}
unsafe impl Record for DXGK_RENDERKM_COMMAND {}
/// 28 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIRTUALADDRESSCAPS_DEPRECATED {
    pub Value: u32,
    pub VirtualAddressBitCount: UINT,
    pub PageTableCoverageBitCount: UINT,
    pub PageDirectoryEntrySize: UINT,
    pub PageDirectorySegment: UINT,
    pub PageTableSegment: UINT,
    pub IdealGPUPageSize: UINT,
}
unsafe impl Record for DXGK_VIRTUALADDRESSCAPS_DEPRECATED {}
impl DXGK_VIRTUALADDRESSCAPS_DEPRECATED {
    /// Bit 0.
    pub const fn PrivilegedMemorySupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_PrivilegedMemorySupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn ReadOnlyMemorySupported(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_ReadOnlyMemorySupported(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// Part of [`DXGK_DMABUFFERCAPS_DEPRECATED`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DMABUFFERCAPS_DEPRECATED_PresentDmaBuffer {
    pub Size: UINT,
    pub PrivateDriverDataSize: UINT,
    pub SegmentId: UINT,
    pub Reserved1: UINT,
    pub Reserved: [UINT; 16],
}
unsafe impl Record for DXGK_DMABUFFERCAPS_DEPRECATED_PresentDmaBuffer {}
/// Part of [`DXGK_DMABUFFERCAPS_DEPRECATED`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DMABUFFERCAPS_DEPRECATED_PagingDmaBuffer {
    pub Size: UINT,
    pub PrivateDriverDataSize: UINT,
    pub SegmentId: UINT,
    pub Reserved1: UINT,
    pub Reserved: [UINT; 16],
}
unsafe impl Record for DXGK_DMABUFFERCAPS_DEPRECATED_PagingDmaBuffer {}
/// 160 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DMABUFFERCAPS_DEPRECATED {
    pub PresentDmaBuffer: DXGK_DMABUFFERCAPS_DEPRECATED_PresentDmaBuffer,
    pub PagingDmaBuffer: DXGK_DMABUFFERCAPS_DEPRECATED_PagingDmaBuffer,
}
unsafe impl Record for DXGK_DMABUFFERCAPS_DEPRECATED {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SEGMENTFLAGS2 {
    pub Value: u32,
}
unsafe impl Record for DXGK_SEGMENTFLAGS2 {}
impl DXGK_SEGMENTFLAGS2 {
    /// Bit 0.
    pub const fn Aperture(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Aperture(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn PopulatedFromSystemMemory(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_PopulatedFromSystemMemory(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn SystemMemoryReservedByBios(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_SystemMemoryReservedByBios(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn CpuVisible(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_CpuVisible(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SEGMENTDESCRIPTOR2 {
    pub Flags: DXGK_SEGMENTFLAGS2,
    pub Size: SIZE_T,
    pub pMdl: *mut MDL,
    pub BaseAddress: PHYSICAL_ADDRESS,
    pub CpuTranslatedAddress: PHYSICAL_ADDRESS,
}
unsafe impl Record for DXGK_SEGMENTDESCRIPTOR2 {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSEGMENTOUT2 {
    pub SegmentCount: UINT,
    pub pSegmentDescriptor: *mut DXGK_SEGMENTDESCRIPTOR2,
}
unsafe impl Record for DXGK_QUERYSEGMENTOUT2 {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYVIDPNHWCAPABILITY {
    pub hFunctionalVidPn: D3DKMDT_HVIDPN,
    pub SourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub TargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub VidPnHWCaps: D3DKMDT_VIDPN_HW_CAPABILITY,
}
unsafe impl Record for DXGKARG_QUERYVIDPNHWCAPABILITY {}
