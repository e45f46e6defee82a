// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM2_8` (0xd001).

pub use super::wddm2_7::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const KMT_DRIVERVERSION_WDDM_2_8: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(2800);
pub const KMTQAITYPE_HYBRID_DLIST_DLL_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(73);
pub const KMTQAITYPE_DISPLAY_CAPS: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(74);
/// `dispmprt.h`.
pub type PDXGKRNL_INTERFACE = *mut DXGKRNL_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKDDI_START_DEVICE = Option<DXGKDDI_START_DEVICE>;
/// `dispmprt.h`.
pub type PDRIVER_INITIALIZATION_DATA = *mut DRIVER_INITIALIZATION_DATA;
/// `dispmprt.h`.
pub type PKMDDOD_INITIALIZATION_DATA = *mut KMDDOD_INITIALIZATION_DATA;
/// Function; `dispmprt.h`.
pub type DXGKDDI_START_DEVICE = abi_fn!(fn(a0: PVOID, a1: PDXGK_START_INFO, a2: PDXGKRNL_INTERFACE, a3: *mut ULONG, a4: *mut ULONG) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_NOTIFYCURSORSUPPORTCHANGE = Option<abi_fn!(fn(a0: *const DXGKARGCB_NOTIFYCURSORSUPPORTCHANGE) -> NTSTATUS)>;
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
/// 488 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DXGKRNL_INTERFACE {}
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
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFYCURSORSUPPORTCHANGE {
    pub DeviceHandle: HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
}
unsafe impl Record for DXGKARGCB_NOTIFYCURSORSUPPORTCHANGE {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_HYBRID_DLIST_DLL_SUPPORT {
    pub Supported: BOOL,
}
unsafe impl Record for D3DKMT_HYBRID_DLIST_DLL_SUPPORT {}
