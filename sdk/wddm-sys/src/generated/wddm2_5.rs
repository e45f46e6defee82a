// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM2_5` (0xa00b).

pub use super::wddm2_4::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const DXGKQAITYPE_DEVICE_TYPE_CAPS: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(28);
pub const KMT_DRIVERVERSION_WDDM_2_5: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(2500);
pub const D3DKMT_ESCAPE_WIN32K_DISPBROKER_TEST: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(1035);
/// Enumeration; `d3dukmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DDDI_DRIVERESCAPETYPE(pub i32);
unsafe impl Record for D3DDDI_DRIVERESCAPETYPE {}
pub const D3DDDI_DRIVERESCAPETYPE_TRANSLATEALLOCATIONHANDLE: D3DDDI_DRIVERESCAPETYPE = D3DDDI_DRIVERESCAPETYPE(0);
pub const D3DDDI_DRIVERESCAPETYPE_TRANSLATERESOURCEHANDLE: D3DDDI_DRIVERESCAPETYPE = D3DDDI_DRIVERESCAPETYPE(1);
pub const D3DDDI_DRIVERESCAPETYPE_MAX: D3DDDI_DRIVERESCAPETYPE = D3DDDI_DRIVERESCAPETYPE(2);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_KERNEL_SUBMISSION_TYPE(pub i32);
unsafe impl Record for DXGK_KERNEL_SUBMISSION_TYPE {}
pub const DXGK_KERNEL_SUBMISSION_BUILD_PAGING_BUFFER: DXGK_KERNEL_SUBMISSION_TYPE = DXGK_KERNEL_SUBMISSION_TYPE(0);
pub const DXGK_KERNEL_SUBMISSION_RENDERGDI: DXGK_KERNEL_SUBMISSION_TYPE = DXGK_KERNEL_SUBMISSION_TYPE(1);
pub const DXGK_KERNEL_SUBMISSION_PRESENTBLT: DXGK_KERNEL_SUBMISSION_TYPE = DXGK_KERNEL_SUBMISSION_TYPE(2);
pub const DXGK_DDT_DISPLAYID: DXGK_DISPLAY_DESCRIPTOR_TYPE = DXGK_DISPLAY_DESCRIPTOR_TYPE(2);
/// `dispmprt.h`.
pub const DXGK_DIAGCAT_BITCOUNT: u32 = 2;
/// `dispmprt.h`.
pub const DXGK_DIAGCAT_PROGRESSIONS_BIT: u32 = 1;
/// `dispmprt.h`.
pub const DXGK_DIAGCAT_PROGRESSIONS_MASK: u32 = 2;
/// `dispmprt.h`.
pub const DXGK_DIAG_PROGRESSIONS_SYNCLOCK_ENABLE_SYNC_BIT: u32 = 0;
/// `dispmprt.h`.
pub const DXGK_DIAG_PROGRESSIONS_SYNCLOCK_ENABLE_SYNC_MASK: u32 = 1;
/// `dispmprt.h`.
pub const DXGK_DIAG_PROGRESSIONS_BITCOUNT: u32 = 1;
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
/// `dispmprt.h`.
pub type PDXGKARG_SETTARGETADJUSTEDCOLORIMETRY2 = *mut DXGKARG_SETTARGETADJUSTEDCOLORIMETRY2;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_ESCAPE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_ESCAPE) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_ESCAPE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_ESCAPE) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_START_DEVICE = abi_fn!(fn(a0: PVOID, a1: PDXGK_START_INFO, a2: PDXGKRNL_INTERFACE, a3: *mut ULONG, a4: *mut ULONG) -> NTSTATUS);
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_ESCAPE = Option<abi_fn!(fn(a0: *const D3DKMT_ESCAPE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYSTATISTICS = Option<abi_fn!(fn(a0: *const D3DKMT_QUERYSTATISTICS) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_GETNODEMETADATA = abi_fn!(fn(a0: HANDLE, a1: UINT, a2: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_GETNODEMETADATA = Option<abi_fn!(fn(a0: HANDLE, a1: UINT, a2: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEPROCESS = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEPROCESS) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEPROCESS = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEPROCESS) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT3 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_UPDATEMONITORLINKINFO = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_UPDATEMONITORLINKINFO) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT3 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_UPDATEMONITORLINKINFO = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_UPDATEMONITORLINKINFO) -> NTSTATUS)>;
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
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SIGNALMONITOREDFENCE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SIGNALMONITOREDFENCE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_PRESENTTOHWQUEUE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_PRESENT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_VALIDATESUBMITCOMMAND = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_VALIDATESUBMITCOMMAND) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETTRACKEDWORKLOADPOWERLEVEL = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETTRACKEDWORKLOADPOWERLEVEL) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_SIGNALEVENT = Option<abi_fn!(fn(a0: *const DXGKARGCB_SIGNALEVENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SIGNALMONITOREDFENCE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SIGNALMONITOREDFENCE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_PRESENTTOHWQUEUE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_PRESENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_VALIDATESUBMITCOMMAND = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_VALIDATESUBMITCOMMAND) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETTRACKEDWORKLOADPOWERLEVEL = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETTRACKEDWORKLOADPOWERLEVEL) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_SETTARGETADJUSTEDCOLORIMETRY2 = abi_fn!(fn(a0: HANDLE, a1: PDXGKARG_SETTARGETADJUSTEDCOLORIMETRY2) -> NTSTATUS);
/// Pointer to a function; `dispmprt.h`.
pub type PDXGKDDI_SETTARGETADJUSTEDCOLORIMETRY2 = Option<abi_fn!(fn(a0: HANDLE, a1: PDXGKARG_SETTARGETADJUSTEDCOLORIMETRY2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SUBMITPRESENTTOHWQUEUE = Option<abi_fn!(fn(a0: *mut D3DKMT_SUBMITPRESENTTOHWQUEUE) -> NTSTATUS)>;
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
    /// Bit 4.
    pub const fn Reserved(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_Reserved(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn VirtualMachineData(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_VirtualMachineData(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn DriverKnownEscape(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_DriverKnownEscape(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn DriverCommonEscape(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_DriverCommonEscape(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bits 8 to 31.
    pub const fn Reserved2(&self) -> u32 { (self.Value >> 8) & 0xffffff }
    /// Sets bits 8 to 31.
    pub const fn set_Reserved2(&mut self, value: u32) { self.Value = (self.Value & !0xffffff00) | ((value & 0xffffff) << 8); }
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
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
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
pub struct DXGKARG_ESCAPE {
    pub hDevice: HANDLE,
    pub Flags: D3DDDI_ESCAPEFLAGS,
    pub pPrivateDriverData: *mut c_void,
    pub PrivateDriverDataSize: UINT,
    pub hContext: HANDLE,
    pub hKmdProcessHandle: HANDLE,
}
unsafe impl Record for DXGKARG_ESCAPE {}
/// 464 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DXGKRNL_INTERFACE {}
/// 1192 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DRIVER_INITIALIZATION_DATA {}
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
    /// Bit 5.
    pub const fn SupportSurpriseRemoval(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_SupportSurpriseRemoval(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bits 6 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 6) & 0x3ffffff }
    /// Sets bits 6 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffc0) | ((value & 0x3ffffff) << 6); }
}
/// 78 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_NODEMETADATA {
    pub NodeOrdinalAndAdapterIndex: UINT,
    pub NodeData: DXGK_NODEMETADATA,
}
unsafe impl Record for D3DKMT_NODEMETADATA {}
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
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
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
    /// Bit 4.
    pub const fn SessionIsolatedContainer(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_SessionIsolatedContainer(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
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
    /// Bit 10.
    pub const fn DolbyVisionLowLatency(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_DolbyVisionLowLatency(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bits 11 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 11) & 0x1fffff }
    /// Sets bits 11 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffff800) | ((value & 0x1fffff) << 11); }
}
/// 88 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3 {
    pub Flags: DXGK_MULTIPLANE_OVERLAY_FLAGS,
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub ClipRect: RECT,
    pub Rotation: D3DDDI_ROTATION,
    pub Blend: DXGK_MULTIPLANE_OVERLAY_BLEND,
    pub ColorSpaceType: D3DDDI_COLOR_SPACE_TYPE,
    pub StretchQuality: DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY,
    pub SDRWhiteLevel: UINT,
    pub DirtyRectCnt: UINT,
    pub pDirtyRects: *const RECT,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3 {}
/// 144 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_PLANE3 {
    pub LayerIndex: UINT,
    pub PresentId: ULONGLONG,
    pub InputFlags: DXGK_PLANE_SPECIFIC_INPUT_FLAGS,
    pub OutputFlags: DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS,
    pub MaxImmediateFlipLine: UINT,
    pub ContextCount: UINT,
    pub ppContextData: *mut *mut DXGK_PRIMARYCONTEXTDATA,
    pub DriverPrivateDataSize: UINT,
    pub pDriverPrivateData: PVOID,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_PLANE3 {}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
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
}
unsafe impl Record for DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 {}
/// 104 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE2 {
    pub hAllocation: HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub LayerIndex: UINT,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE2 {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3 {
    pub PlaneCount: UINT,
    pub ppPlanes: *mut *mut DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE2,
    pub PostCompositionCount: UINT,
    pub ppPostComposition: *mut *mut DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE,
    pub Supported: BOOL,
    pub ReturnInfo: DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO,
}
unsafe impl Record for DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3 {}
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
    /// Bits 4 to 15.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfff }
    /// Sets bits 4 to 15.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfff0) | ((value & 0xfff) << 4); }
    /// Bits 16 to 31.
    pub const fn MaxInFlightHwQueueBuffers(&self) -> u32 { (self.Value >> 16) & 0xffff }
    /// Sets bits 16 to 31.
    pub const fn set_MaxInFlightHwQueueBuffers(&mut self, value: u32) { self.Value = (self.Value & !0xffff0000) | ((value & 0xffff) << 16); }
}
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
/// 44 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_NODE_PERFDATA {
    pub Frequency: ULONGLONG,
    pub MaxFrequency: ULONGLONG,
    pub MaxFrequencyOC: ULONGLONG,
    pub Voltage: ULONG,
    pub VoltageMax: ULONG,
    pub VoltageMaxOC: ULONG,
    pub MaxTransitionLatency: ULONGLONG,
}
unsafe impl Record for DXGK_NODE_PERFDATA {}
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
    /// Bit 1.
    pub const fn Progressions(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_Progressions(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
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
    pub Progressions: DXGK_DIAGTYPE_PROGRESSIONS,
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
    pub MaxTransitionLatency: ULONGLONG,
}
unsafe impl Record for D3DKMT_NODE_PERFDATA {}
/// 8 bytes, alignment 4; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_DRIVERESCAPE_TRANSLATEALLOCATIONEHANDLE {
    pub EscapeType: D3DDDI_DRIVERESCAPETYPE,
    pub hAllocation: D3DKMT_HANDLE,
}
unsafe impl Record for D3DDDI_DRIVERESCAPE_TRANSLATEALLOCATIONEHANDLE {}
/// 8 bytes, alignment 4; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_DRIVERESCAPE_TRANSLATERESOURCEHANDLE {
    pub EscapeType: D3DDDI_DRIVERESCAPETYPE,
    pub hResource: D3DKMT_HANDLE,
}
unsafe impl Record for D3DDDI_DRIVERESCAPE_TRANSLATERESOURCEHANDLE {}
/// 8 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_DISPLAY_CAPS {
    pub Value: u64,
}
unsafe impl Record for D3DKMT_DISPLAY_CAPS {}
impl D3DKMT_DISPLAY_CAPS {
    /// Bit 0.
    pub const fn PreferPhysicallyContiguous(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_PreferPhysicallyContiguous(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u64); }
    /// Bit 1.
    pub const fn CursorScaledWithMultiPlaneOverlayPlane0(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_CursorScaledWithMultiPlaneOverlayPlane0(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u64) << 1); }
    /// Bits 2 to 63.
    pub const fn Reserved(&self) -> u64 { (self.Value >> 2) & 0x3fffffffffffffff }
    /// Sets bits 2 to 63.
    pub const fn set_Reserved(&mut self, value: u64) { self.Value = (self.Value & !0xfffffffffffffffc) | ((value & 0x3fffffffffffffff) << 2); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DEVICE_TYPE_CAPS {
    pub Value: u32,
}
unsafe impl Record for DXGK_DEVICE_TYPE_CAPS {}
impl DXGK_DEVICE_TYPE_CAPS {
    /// Bit 0.
    pub const fn Discrete(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Discrete(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn Detachable(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_Detachable(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 80 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SIGNALMONITOREDFENCE {
    pub KernelSubmissionType: DXGK_KERNEL_SUBMISSION_TYPE,
    pub pDmaBuffer: *mut c_void,
    pub DmaBufferGpuVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub DmaSize: UINT,
    pub pDmaBufferPrivateData: *mut c_void,
    pub DmaBufferPrivateDataSize: UINT,
    pub MultipassOffset: UINT,
    pub MonitoredFenceGpuVa: D3DGPU_VIRTUAL_ADDRESS,
    pub MonitoredFenceValue: UINT64,
    pub MonitoredFenceCpuVa: *mut c_void,
    pub hHwQueue: HANDLE,
}
unsafe impl Record for DXGKARG_SIGNALMONITOREDFENCE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VALIDATESUBMITCOMMANDFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_VALIDATESUBMITCOMMANDFLAGS {}
impl DXGK_VALIDATESUBMITCOMMANDFLAGS {
    /// Bit 0.
    pub const fn HardwareQueueSubmission(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_HardwareQueueSubmission(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 560 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_VALIDATESUBMITCOMMAND {
    pub Commands: D3DGPU_VIRTUAL_ADDRESS,
    pub CommandLength: UINT,
    pub Flags: DXGK_VALIDATESUBMITCOMMANDFLAGS,
    pub ContextCount: UINT,
    pub Context: [HANDLE; 64],
    pub pPrivateDriverData: *mut c_void,
    pub PrivateDriverDataSize: UINT,
    pub UmdPrivateDataSize: UINT,
    pub HwQueueProgressFenceId: UINT64,
}
unsafe impl Record for DXGKARG_VALIDATESUBMITCOMMAND {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_TRACKEDWORKLOAD_STATE_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_TRACKEDWORKLOAD_STATE_FLAGS {}
impl DXGK_TRACKEDWORKLOAD_STATE_FLAGS {
    /// Bit 0.
    pub const fn Saturated(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Saturated(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn OptimalLevel(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_OptimalLevel(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETTRACKEDWORKLOADPOWERLEVEL {
    pub PowerLevel: UINT,
    pub EffectivePowerLevel: UINT,
    pub Flags: DXGK_TRACKEDWORKLOAD_STATE_FLAGS,
}
unsafe impl Record for DXGKARG_SETTRACKEDWORKLOADPOWERLEVEL {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_SIGNALEVENT {
    pub hDxgkProcess: HANDLE,
    pub hEvent: HANDLE,
    pub Flags: u32,
}
unsafe impl Record for DXGKARGCB_SIGNALEVENT {}
impl DXGKARGCB_SIGNALEVENT {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Flags }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Flags = value; }
}
/// 4 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DIAGTYPE_PROGRESSIONS {
    pub Value: u32,
}
unsafe impl Record for DXGK_DIAGTYPE_PROGRESSIONS {}
impl DXGK_DIAGTYPE_PROGRESSIONS {
    /// Bit 0.
    pub const fn SyncLockEnableSync(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SyncLockEnableSync(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// Part of [`DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC_SyncLockEnableSync {
    pub bits_0: u32,
}
unsafe impl Record for DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC_SyncLockEnableSync {}
impl DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC_SyncLockEnableSync {
    /// Bit 0.
    pub const fn DuringSetTiming(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_DuringSetTiming(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn EnableSyncStart(&self) -> bool { self.bits_0 & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_EnableSyncStart(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn EnableSyncEnd(&self) -> bool { self.bits_0 & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_EnableSyncEnd(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// Part of [`DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC_0 {
    pub SyncLockEnableSync: DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC_SyncLockEnableSync,
    pub Value: UINT,
}
unsafe impl Record for DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC_0 {}
/// 24 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC {
    pub Header: DXGK_DIAGNOSTIC_HEADER,
    pub Anonymous: DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC_0,
}
unsafe impl Record for DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC {}
/// 60 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETTARGETADJUSTEDCOLORIMETRY2 {
    pub TargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub AdjustedColorimetry: DXGK_COLORIMETRY,
    pub SdrWhiteLevel: UINT,
}
unsafe impl Record for DXGKARG_SETTARGETADJUSTEDCOLORIMETRY2 {}
/// 1504 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SUBMITPRESENTTOHWQUEUE {
    pub hHwQueues: *mut D3DKMT_HANDLE,
    pub PrivatePresentData: D3DKMT_PRESENT,
}
unsafe impl Record for D3DKMT_SUBMITPRESENTTOHWQUEUE {}
