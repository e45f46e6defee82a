// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM2_7` (0xc004).

pub use super::wddm2_6::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const KMT_DRIVERVERSION_WDDM_2_7: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(2700);
pub const KMTQAITYPE_SERVICENAME: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(69);
pub const KMTQAITYPE_WDDM_2_7_CAPS: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(70);
pub const KMTQAITYPE_TRACKEDWORKLOAD_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(72);
pub const D3DKMT_ESCAPE_WIN32K_SET_DIMMED_STATE: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(1037);
pub const D3DKMT_ESCAPE_WIN32K_SPECIALIZED_DISPLAY_TEST: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(1038);
pub const D3DKMT_VIDMMESCAPETYPE_VALIDATE_INTEGRITY: D3DKMT_VIDMMESCAPETYPE = D3DKMT_VIDMMESCAPETYPE(17);
/// `dispmprt.h`.
pub type PDRIVER_INITIALIZATION_DATA = *mut DRIVER_INITIALIZATION_DATA;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEALLOCATION = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEALLOCATION2 = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYSTATISTICS = Option<abi_fn!(fn(a0: *const D3DKMT_QUERYSTATISTICS) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CONTROLINTERRUPT3 = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_CONTROLINTERRUPT3) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CONTROLINTERRUPT3 = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_CONTROLINTERRUPT3) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_ENUMADAPTERS3 = Option<abi_fn!(fn(a0: *mut D3DKMT_ENUMADAPTERS3) -> NTSTATUS)>;
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
    /// Bits 14 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 14) & 0x3ffff }
    /// Sets bits 14 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffc000) | ((value & 0x3ffff) << 14); }
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
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
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
/// 1232 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DRIVER_INITIALIZATION_DATA {}
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
    /// Bits 21 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 21) & 0x7ff }
    /// Sets bits 21 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xffe00000) | ((value & 0x7ff) << 21); }
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
/// 80 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION {
    pub Frame: ULONG,
    pub CancelledFrame: ULONG,
    pub QueuedPresent: ULONG,
    pub Padding: UINT,
    pub IsVSyncEnabled: UINT64,
    pub VSyncOnTotalTimeMs: UINT64,
    pub VSyncOffKeepPhaseTotalTimeMs: UINT64,
    pub VSyncOffNoPhaseTotalTimeMs: UINT64,
    pub Reserved: [UINT64; 4],
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION {}
/// 224 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_VIDPNSOURCE_INFORMATION {
    pub GlobalInformation: D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION,
    pub SystemInformation: D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION,
    pub Reserved: [UINT64; 8],
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_VIDPNSOURCE_INFORMATION {}
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
    /// Bit 2.
    pub const fn MovePagingSupported(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_MovePagingSupported(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn VPRPagingContextRequired(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_VPRPagingContextRequired(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn AllowHardwareProtectedNoVpr(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_AllowHardwareProtectedNoVpr(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn VirtualCopyEngineSupported(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_VirtualCopyEngineSupported(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bits 6 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 6) & 0x3ffffff }
    /// Sets bits 6 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffc0) | ((value & 0x3ffffff) << 6); }
}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PHYSICALADAPTERCAPS {
    pub NumExecutionNodes: WORD,
    pub PagingNodeIndex: WORD,
    pub DxgkPhysicalAdapterHandle: HANDLE,
    pub Flags: DXGK_PHYSICALADAPTERFLAGS,
    pub VPRPagingNode: UINT,
    pub VirtualCopyNodeIndex: UINT,
}
unsafe impl Record for DXGK_PHYSICALADAPTERCAPS {}
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
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_WDDM_2_7_CAPS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_WDDM_2_7_CAPS {}
impl D3DKMT_WDDM_2_7_CAPS {
    /// Bit 0.
    pub const fn HwSchSupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_HwSchSupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn HwSchEnabled(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_HwSchEnabled(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn HwSchEnabledByDefault(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_HwSchEnabledByDefault(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn IndependentVidPnVSyncControl(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_IndependentVidPnVSyncControl(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// Part of [`DXGKARG_CONTROLINTERRUPT3`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_CONTROLINTERRUPT3_0 {
    pub InterruptState: DXGK_INTERRUPT_STATE,
    pub CrtcVsyncState: DXGK_CRTC_VSYNC_STATE,
}
unsafe impl Record for DXGKARG_CONTROLINTERRUPT3_0 {}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CONTROLINTERRUPT3 {
    pub InterruptType: DXGK_INTERRUPT_TYPE,
    pub Anonymous: DXGKARG_CONTROLINTERRUPT3_0,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
}
unsafe impl Record for DXGKARG_CONTROLINTERRUPT3 {}
/// 8 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ENUMADAPTERS_FILTER {
    pub Value: u64,
}
unsafe impl Record for D3DKMT_ENUMADAPTERS_FILTER {}
impl D3DKMT_ENUMADAPTERS_FILTER {
    /// Bit 0.
    pub const fn IncludeComputeOnly(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_IncludeComputeOnly(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u64); }
    /// Bit 1.
    pub const fn IncludeDisplayOnly(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_IncludeDisplayOnly(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u64) << 1); }
    /// Bit 2.
    pub const fn IncludeVirtualGpuOnly(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_IncludeVirtualGpuOnly(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u64) << 2); }
    /// Bits 3 to 63.
    pub const fn Reserved(&self) -> u64 { (self.Value >> 3) & 0x1fffffffffffffff }
    /// Sets bits 3 to 63.
    pub const fn set_Reserved(&mut self, value: u64) { self.Value = (self.Value & !0xfffffffffffffff8) | ((value & 0x1fffffffffffffff) << 3); }
}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_ENUMADAPTERS3 {
    pub Filter: D3DKMT_ENUMADAPTERS_FILTER,
    pub NumAdapters: ULONG,
    pub pAdapters: *mut D3DKMT_ADAPTERINFO,
}
unsafe impl Record for D3DKMT_ENUMADAPTERS3 {}
