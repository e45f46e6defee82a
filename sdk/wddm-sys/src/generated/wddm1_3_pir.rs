// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM1_3_PATH_INDEPENDENT_ROTATION` (0x4003).

pub use super::wddm1_3::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const D3DKMDT_VPPR_IDENTITY_OFFSET90: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION = D3DKMDT_VIDPN_PRESENT_PATH_ROTATION(5);
pub const D3DKMDT_VPPR_ROTATE90_OFFSET90: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION = D3DKMDT_VIDPN_PRESENT_PATH_ROTATION(6);
pub const D3DKMDT_VPPR_ROTATE180_OFFSET90: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION = D3DKMDT_VIDPN_PRESENT_PATH_ROTATION(7);
pub const D3DKMDT_VPPR_ROTATE270_OFFSET90: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION = D3DKMDT_VIDPN_PRESENT_PATH_ROTATION(8);
pub const D3DKMDT_VPPR_IDENTITY_OFFSET180: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION = D3DKMDT_VIDPN_PRESENT_PATH_ROTATION(9);
pub const D3DKMDT_VPPR_ROTATE90_OFFSET180: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION = D3DKMDT_VIDPN_PRESENT_PATH_ROTATION(10);
pub const D3DKMDT_VPPR_ROTATE180_OFFSET180: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION = D3DKMDT_VIDPN_PRESENT_PATH_ROTATION(11);
pub const D3DKMDT_VPPR_ROTATE270_OFFSET180: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION = D3DKMDT_VIDPN_PRESENT_PATH_ROTATION(12);
pub const D3DKMDT_VPPR_IDENTITY_OFFSET270: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION = D3DKMDT_VIDPN_PRESENT_PATH_ROTATION(13);
pub const D3DKMDT_VPPR_ROTATE90_OFFSET270: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION = D3DKMDT_VIDPN_PRESENT_PATH_ROTATION(14);
pub const D3DKMDT_VPPR_ROTATE180_OFFSET270: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION = D3DKMDT_VIDPN_PRESENT_PATH_ROTATION(15);
pub const D3DKMDT_VPPR_ROTATE270_OFFSET270: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION = D3DKMDT_VIDPN_PRESENT_PATH_ROTATION(16);
pub const KMTQAITYPE_MULTIPLANEOVERLAY_HUD_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(23);
/// `d3dkmdt.h`.
pub const D3DKMDT_ROTATION_SUPPORT_MASK: u32 = 0xff;
/// `d3dkmddi.h`.
pub type DEREF_OUT_PPD3DKMDT_VIDPN_PRESENT_PATH = *mut *mut D3DKMDT_VIDPN_PRESENT_PATH;
/// `d3dkmddi.h`.
pub type DEREF_OUT_CONST_PPD3DKMDT_VIDPN_PRESENT_PATH = *mut *const D3DKMDT_VIDPN_PRESENT_PATH;
/// `d3dkmddi.h`.
pub type DEREF_OUT_CONST_PPDXGK_VIDPNTOPOLOGY_INTERFACE = *mut *const DXGK_VIDPNTOPOLOGY_INTERFACE;
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
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_UPDATEACTIVEVIDPNPRESENTPATH = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_UPDATEACTIVEVIDPNPRESENTPATH) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTOPOLOGY_ACQUIREPATHINFO = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTOPOLOGY, a1: D3DDDI_VIDEO_PRESENT_SOURCE_ID, a2: D3DDDI_VIDEO_PRESENT_TARGET_ID, a3: DEREF_OUT_CONST_PPD3DKMDT_VIDPN_PRESENT_PATH) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTOPOLOGY_ACQUIREFIRSTPATHINFO = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTOPOLOGY, a1: DEREF_OUT_CONST_PPD3DKMDT_VIDPN_PRESENT_PATH) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTOPOLOGY_ACQUIRENEXTPATHINFO = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTOPOLOGY, a1: *const D3DKMDT_VIDPN_PRESENT_PATH, a2: DEREF_OUT_CONST_PPD3DKMDT_VIDPN_PRESENT_PATH) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTOPOLOGY_UPDATEPATHSUPPORTINFO = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTOPOLOGY, a1: *const D3DKMDT_VIDPN_PRESENT_PATH) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTOPOLOGY_RELEASEPATHINFO = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTOPOLOGY, a1: *const D3DKMDT_VIDPN_PRESENT_PATH) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTOPOLOGY_CREATENEWPATHINFO = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTOPOLOGY, a1: DEREF_OUT_PPD3DKMDT_VIDPN_PRESENT_PATH) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPNTOPOLOGY_ADDPATH = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPNTOPOLOGY, a1: *mut D3DKMDT_VIDPN_PRESENT_PATH) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKDDI_VIDPN_GETTOPOLOGY = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPN, a1: *mut D3DKMDT_HVIDPNTOPOLOGY, a2: DEREF_OUT_CONST_PPDXGK_VIDPNTOPOLOGY_INTERFACE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_QUERYVIDPNINTERFACE = Option<abi_fn!(fn(a0: D3DKMDT_HVIDPN, a1: DXGK_VIDPN_INTERFACE_VERSION, a2: DEREF_OUT_CONST_PPDXGK_VIDPN_INTERFACE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_UPDATEACTIVEVIDPNPRESENTPATH = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_UPDATEACTIVEVIDPNPRESENTPATH) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_START_DEVICE = abi_fn!(fn(a0: PVOID, a1: PDXGK_START_INFO, a2: PDXGKRNL_INTERFACE, a3: *mut ULONG, a4: *mut ULONG) -> NTSTATUS);
/// 4 bytes, alignment 4; `d3dkmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT {
    pub bits_0: u32,
}
unsafe impl Record for D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT {}
impl D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT {
    /// Bit 0.
    pub const fn Identity(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Identity(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn Rotate90(&self) -> bool { self.bits_0 & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_Rotate90(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn Rotate180(&self) -> bool { self.bits_0 & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_Rotate180(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn Rotate270(&self) -> bool { self.bits_0 & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_Rotate270(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn Offset0(&self) -> bool { self.bits_0 & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_Offset0(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn Offset90(&self) -> bool { self.bits_0 & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_Offset90(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn Offset180(&self) -> bool { self.bits_0 & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_Offset180(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn Offset270(&self) -> bool { self.bits_0 & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_Offset270(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x80) | ((value as u32) << 7); }
}
/// 16 bytes, alignment 4; `d3dkmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMDT_VIDPN_PRESENT_PATH_TRANSFORMATION {
    pub Scaling: D3DKMDT_VIDPN_PRESENT_PATH_SCALING,
    pub ScalingSupport: D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT,
    pub Rotation: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION,
    pub RotationSupport: D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT,
}
unsafe impl Record for D3DKMDT_VIDPN_PRESENT_PATH_TRANSFORMATION {}
/// 360 bytes, alignment 8; `d3dkmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMDT_VIDPN_PRESENT_PATH {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub ImportanceOrdinal: D3DKMDT_VIDPN_PRESENT_PATH_IMPORTANCE,
    pub ContentTransformation: D3DKMDT_VIDPN_PRESENT_PATH_TRANSFORMATION,
    pub VisibleFromActiveTLOffset: D3DKMDT_2DOFFSET,
    pub VisibleFromActiveBROffset: D3DKMDT_2DOFFSET,
    pub VidPnTargetColorBasis: D3DKMDT_COLOR_BASIS,
    pub VidPnTargetColorCoeffDynamicRanges: D3DKMDT_COLOR_COEFF_DYNAMIC_RANGES,
    pub Content: D3DKMDT_VIDPN_PRESENT_PATH_CONTENT,
    pub CopyProtection: D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION,
    pub GammaRamp: D3DKMDT_GAMMA_RAMP,
}
unsafe impl Record for D3DKMDT_VIDPN_PRESENT_PATH {}
/// 360 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_UPDATEACTIVEVIDPNPRESENTPATH {
    pub VidPnPresentPathInfo: D3DKMDT_VIDPN_PRESENT_PATH,
}
unsafe impl Record for DXGKARG_UPDATEACTIVEVIDPNPRESENTPATH {}
/// 96 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIDPNTOPOLOGY_INTERFACE {
    pub pfnGetNumPaths: DXGKDDI_VIDPNTOPOLOGY_GETNUMPATHS,
    pub pfnGetNumPathsFromSource: DXGKDDI_VIDPNTOPOLOGY_GETNUMPATHSFROMSOURCE,
    pub pfnEnumPathTargetsFromSource: DXGKDDI_VIDPNTOPOLOGY_ENUMPATHTARGETSFROMSOURCE,
    pub pfnGetPathSourceFromTarget: DXGKDDI_VIDPNTOPOLOGY_GETPATHSOURCEFROMTARGET,
    pub pfnAcquirePathInfo: DXGKDDI_VIDPNTOPOLOGY_ACQUIREPATHINFO,
    pub pfnAcquireFirstPathInfo: DXGKDDI_VIDPNTOPOLOGY_ACQUIREFIRSTPATHINFO,
    pub pfnAcquireNextPathInfo: DXGKDDI_VIDPNTOPOLOGY_ACQUIRENEXTPATHINFO,
    pub pfnUpdatePathSupportInfo: DXGKDDI_VIDPNTOPOLOGY_UPDATEPATHSUPPORTINFO,
    pub pfnReleasePathInfo: DXGKDDI_VIDPNTOPOLOGY_RELEASEPATHINFO,
    pub pfnCreateNewPathInfo: DXGKDDI_VIDPNTOPOLOGY_CREATENEWPATHINFO,
    pub pfnAddPath: DXGKDDI_VIDPNTOPOLOGY_ADDPATH,
    pub pfnRemovePath: DXGKDDI_VIDPNTOPOLOGY_REMOVEPATH,
}
unsafe impl Record for DXGK_VIDPNTOPOLOGY_INTERFACE {}
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
/// 16 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANEOVERLAY_HUD_SUPPORT {
    pub VidPnSourceId: UINT,
    pub Update: BOOL,
    pub KernelSupported: BOOL,
    pub HudSupported: BOOL,
}
unsafe impl Record for D3DKMT_MULTIPLANEOVERLAY_HUD_SUPPORT {}
