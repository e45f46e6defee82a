// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM2_3` (0x8001).

pub use super::wddm2_2::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const D3DDDI_GAMMARAMP_MATRIX_3x4: D3DDDI_GAMMARAMP_TYPE = D3DDDI_GAMMARAMP_TYPE(4);
pub const DXGKQAITYPE_DISPLAYID_DESCRIPTOR: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(20);
pub const KMT_DRIVERVERSION_WDDM_2_3: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(2300);
pub const D3DKMT_ESCAPE_GET_DISPLAY_CONFIGURATIONS: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(36);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_PROTECTED_SESSION_STATUS(pub i32);
unsafe impl Record for DXGK_PROTECTED_SESSION_STATUS {}
pub const DXGK_PROTECTED_SESSION_STATUS_OK: DXGK_PROTECTED_SESSION_STATUS = DXGK_PROTECTED_SESSION_STATUS(0);
pub const DXGK_PROTECTED_SESSION_STATUS_INVALID: DXGK_PROTECTED_SESSION_STATUS = DXGK_PROTECTED_SESSION_STATUS(1);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_PROTECTED_SESSION_STATUS(pub i32);
unsafe impl Record for D3DKMT_PROTECTED_SESSION_STATUS {}
pub const D3DKMT_PROTECTED_SESSION_STATUS_OK: D3DKMT_PROTECTED_SESSION_STATUS = D3DKMT_PROTECTED_SESSION_STATUS(0);
pub const D3DKMT_PROTECTED_SESSION_STATUS_INVALID: D3DKMT_PROTECTED_SESSION_STATUS = D3DKMT_PROTECTED_SESSION_STATUS(1);
/// `dispmprt.h`.
pub const DXGK_OPM_INTERFACE_VERSION_3: u32 = 4;
/// `{693a2cb1-8c8d-4ab6-9555-4b85ef2c7c6b}`; `dispmprt.h`.
pub const GUID_DEVINTERFACE_OPM_3: GUID = GUID { Data1: 0x693a2cb1, Data2: 0x8c8d, Data3: 0x4ab6, Data4: [0x95, 0x55, 0x4b, 0x85, 0xef, 0x2c, 0x7c, 0x6b] };
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
/// `dispmprt.h`.
pub type PDXGK_OPM_INTERFACE_3 = *mut DXGK_OPM_INTERFACE_3;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATECONTEXT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS);
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
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATECONTEXT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_START_DEVICE = abi_fn!(fn(a0: PVOID, a1: PDXGK_START_INFO, a2: PDXGKRNL_INTERFACE, a3: *mut ULONG, a4: *mut ULONG) -> NTSTATUS);
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEALLOCATION = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEALLOCATION2 = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEALLOCATION) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT3 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT3 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT3 = Option<abi_fn!(fn(a0: *mut D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT3) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_PRESENTMULTIPLANEOVERLAY3 = Option<abi_fn!(fn(a0: *const D3DKMT_PRESENT_MULTIPLANE_OVERLAY3) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETTARGETGAMMA = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETTARGETGAMMA) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETTARGETGAMMA = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETTARGETGAMMA) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_UPDATEHWCONTEXTSTATE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_UPDATEHWCONTEXTSTATE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEPROTECTEDSESSION = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEPROTECTEDSESSION) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_DESTROYPROTECTEDSESSION = abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_SETPROTECTEDSESSIONSTATUS = Option<abi_fn!(fn(a0: *const DXGKARGCB_PROTECTEDSESSIONSTATUS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_UPDATEHWCONTEXTSTATE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_UPDATEHWCONTEXTSTATE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEPROTECTEDSESSION = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEPROTECTEDSESSION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_DESTROYPROTECTEDSESSION = Option<abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_OPM_SET_SRM_LIST = Option<abi_fn!(fn(a0: PVOID, a1: ULONG, a2: PVOID) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKDDI_OPM_GET_SRM_LIST_VERSION = Option<abi_fn!(fn(a0: PVOID, a1: *mut ULONG, a2: PVOID) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SETVIDPNSOURCEOWNER2 = Option<abi_fn!(fn(a0: *const D3DKMT_SETVIDPNSOURCEOWNER2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETPROCESSDEVICEREMOVALSUPPORT = Option<abi_fn!(fn(a0: *mut D3DKMT_GETPROCESSDEVICEREMOVALSUPPORT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEPROTECTEDSESSION = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEPROTECTEDSESSION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_DESTROYPROTECTEDSESSION = Option<abi_fn!(fn(a0: *mut D3DKMT_DESTROYPROTECTEDSESSION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYPROTECTEDSESSIONSTATUS = Option<abi_fn!(fn(a0: *mut D3DKMT_QUERYPROTECTEDSESSIONSTATUS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYPROTECTEDSESSIONINFOFROMNTHANDLE = Option<abi_fn!(fn(a0: *mut D3DKMT_QUERYPROTECTEDSESSIONINFOFROMNTHANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENPROTECTEDSESSIONFROMNTHANDLE = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENPROTECTEDSESSIONFROMNTHANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENKEYEDMUTEXFROMNTHANDLE = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENKEYEDMUTEXFROMNTHANDLE) -> NTSTATUS)>;
/// Part of [`D3DKMDT_GAMMA_RAMP`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMDT_GAMMA_RAMP_Data {
    pub pRgb256x3x16: *mut D3DDDI_GAMMA_RAMP_RGB256x3x16,
    pub pDxgi1: *mut D3DDDI_GAMMA_RAMP_DXGI_1,
    pub p3x4: *mut D3DKMDT_3x4_COLORSPACE_TRANSFORM,
    pub pRaw: *mut c_void,
}
unsafe impl Record for D3DKMDT_GAMMA_RAMP_Data {}
/// 24 bytes, alignment 8; `d3dkmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMDT_GAMMA_RAMP {
    pub Type: D3DDDI_GAMMARAMP_TYPE,
    pub DataSize: SIZE_T,
    pub Data: D3DKMDT_GAMMA_RAMP_Data,
}
unsafe impl Record for D3DKMDT_GAMMA_RAMP {}
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
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
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
    /// Bits 7 to 10.
    pub const fn HwQueuePacketCap(&self) -> u32 { (self.Value >> 7) & 0xf }
    /// Sets bits 7 to 10.
    pub const fn set_HwQueuePacketCap(&mut self, value: u32) { self.Value = (self.Value & !0x780) | ((value & 0xf) << 7); }
    /// Bits 11 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 11) & 0x1fffff }
    /// Sets bits 11 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffff800) | ((value & 0x1fffff) << 11); }
}
/// Part of [`DXGK_DRIVERCAPS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_DRIVERCAPS_0 {
    pub GammaRampCaps: DXGK_GAMMARAMPCAPS,
    pub ColorTransformCaps: DXGK_COLORTRANSFORMCAPS,
}
unsafe impl Record for DXGK_DRIVERCAPS_0 {}
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
}
unsafe impl Record for DXGK_DRIVERCAPS {}
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
/// 368 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DXGKRNL_INTERFACE {}
/// 1056 bytes, alignment 8; `dispmprt.h`.
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
    /// Bits 18 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 18) & 0x3fff }
    /// Sets bits 18 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffc0000) | ((value & 0x3fff) << 18); }
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
    /// Bits 11 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 11) & 0x1fffff }
    /// Sets bits 11 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffff800) | ((value & 0x1fffff) << 11); }
}
/// 72 bytes, alignment 4; `d3dkmddi.h`.
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
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3 {}
/// 128 bytes, alignment 8; `d3dkmddi.h`.
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
/// 88 bytes, alignment 8; `d3dkmddi.h`.
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
/// 88 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES3 {
    pub Flags: UINT,
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub ClipRect: RECT,
    pub Rotation: D3DDDI_ROTATION,
    pub Blend: D3DKMT_MULTIPLANE_OVERLAY_BLEND,
    pub DirtyRectCount: UINT,
    pub pDirtyRects: *mut RECT,
    pub ColorSpace: D3DDDI_COLOR_SPACE_TYPE,
    pub StretchQuality: DXGKMT_MULTIPLANE_OVERLAY_STRETCH_QUALITY,
    pub SDRWhiteLevel: UINT,
}
unsafe impl Record for D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES3 {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE3 {
    pub LayerIndex: UINT,
    pub hResource: D3DKMT_HANDLE,
    pub CompSurfaceLuid: LUID,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub pPlaneAttributes: *mut D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES3,
}
unsafe impl Record for D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE3 {}
/// 48 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT3 {
    pub hAdapter: D3DKMT_HANDLE,
    pub hDevice: D3DKMT_HANDLE,
    pub PlaneCount: UINT,
    pub ppOverlayPlanes: *mut *mut D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE3,
    pub PostCompositionCount: UINT,
    pub ppPostComposition: *mut *mut D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE,
    pub Supported: BOOL,
    pub ReturnInfo: D3DKMT_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO,
}
unsafe impl Record for D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT3 {}
/// 80 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANE_OVERLAY3 {
    pub LayerIndex: UINT,
    pub InputFlags: D3DKMT_PLANE_SPECIFIC_INPUT_FLAGS,
    pub FlipInterval: D3DDDI_FLIPINTERVAL_TYPE,
    pub MaxImmediateFlipLine: UINT,
    pub AllocationCount: UINT,
    pub pAllocationList: *mut D3DKMT_HANDLE,
    pub DriverPrivateDataSize: UINT,
    pub pDriverPrivateData: *mut c_void,
    pub pPlaneAttributes: *const D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES3,
    pub hFlipToFence: D3DKMT_HANDLE,
    pub hFlipAwayFence: D3DKMT_HANDLE,
    pub FlipToFenceValue: UINT64,
    pub FlipAwayFenceValue: UINT64,
}
unsafe impl Record for D3DKMT_MULTIPLANE_OVERLAY3 {}
/// 80 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENT_MULTIPLANE_OVERLAY3 {
    pub hAdapter: D3DKMT_HANDLE,
    pub ContextCount: UINT,
    pub pContextList: *mut D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PresentCount: UINT,
    pub Flags: D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS,
    pub PresentPlaneCount: UINT,
    pub ppPresentPlanes: *mut *mut D3DKMT_MULTIPLANE_OVERLAY3,
    pub pPostComposition: *mut D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION,
    pub Duration: UINT,
    pub HDRMetaDataType: D3DDDI_HDR_METADATA_TYPE,
    pub HDRMetaDataSize: UINT,
    pub pHDRMetaData: *const c_void,
    pub BoostRefreshRateMultiplier: UINT,
}
unsafe impl Record for D3DKMT_PRESENT_MULTIPLANE_OVERLAY3 {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_COLORTRANSFORMCAPS {
    pub Value: u32,
}
unsafe impl Record for DXGK_COLORTRANSFORMCAPS {}
impl DXGK_COLORTRANSFORMCAPS {
    /// Bit 0.
    pub const fn Gamma_Rgb256x3x16(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Gamma_Rgb256x3x16(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn Gamma_Dxgi1(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_Gamma_Dxgi1(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn Transform_3x4Matrix(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_Transform_3x4Matrix(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn Transform_3x4Matrix_WideColor(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_Transform_3x4Matrix_WideColor(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn Transform_3x4Matrix_HighColor(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_Transform_3x4Matrix_HighColor(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETTARGETGAMMA {
    pub TargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub GammaRamp: D3DKMDT_GAMMA_RAMP,
}
unsafe impl Record for DXGKARG_SETTARGETGAMMA {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYDISPLAYIDIN {
    pub TargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
}
unsafe impl Record for DXGK_QUERYDISPLAYIDIN {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYDISPLAYIDOUT {
    pub Length: UINT,
    pub pDescriptor: *mut BYTE,
}
unsafe impl Record for DXGK_QUERYDISPLAYIDOUT {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_UPDATEHWCONTEXTSTATE_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_UPDATEHWCONTEXTSTATE_FLAGS {}
impl DXGK_UPDATEHWCONTEXTSTATE_FLAGS {
    /// Bit 0.
    pub const fn Suspended(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Suspended(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn InterruptOnSwitchCompletion(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_InterruptOnSwitchCompletion(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_UPDATEHWCONTEXTSTATE {
    pub hHwContext: HANDLE,
    pub ContextSwitchFence: UINT64,
    pub Priority: UINT,
    pub Flags: DXGK_UPDATEHWCONTEXTSTATE_FLAGS,
}
unsafe impl Record for DXGKARG_UPDATEHWCONTEXTSTATE {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEPROTECTEDSESSION {
    pub hProtectedSession: HANDLE,
    pub pPrivateDriverData: PVOID,
    pub PrivateDriverDataSize: UINT,
}
unsafe impl Record for DXGKARG_CREATEPROTECTEDSESSION {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_PROTECTEDSESSIONSTATUS {
    pub hProtectedSession: HANDLE,
    pub Status: DXGK_PROTECTED_SESSION_STATUS,
}
unsafe impl Record for DXGKARGCB_PROTECTEDSESSIONSTATUS {}
/// 128 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_OPM_INTERFACE_3 {
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
    pub DxgkDdiOPMSetSrmList: DXGKDDI_OPM_SET_SRM_LIST,
    pub DxgkDdiOPMGetSrmListVersion: DXGKDDI_OPM_GET_SRM_LIST_VERSION,
}
unsafe impl Record for DXGK_OPM_INTERFACE_3 {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENT_REDIRECTED_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_PRESENT_REDIRECTED_FLAGS {}
impl D3DKMT_PRESENT_REDIRECTED_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
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
/// 48 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SETVIDPNSOURCEOWNER2 {
    pub Version1: D3DKMT_SETVIDPNSOURCEOWNER1,
    pub pVidPnSourceNtHandles: *const D3DKMT_PTR_TYPE,
}
unsafe impl Record for D3DKMT_SETVIDPNSOURCEOWNER2 {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SET_COLORSPACE_TRANSFORM {
    pub AdapterLuid: LUID,
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub Type: D3DDDI_GAMMARAMP_TYPE,
    pub Size: UINT,
    pub pColorSpaceTransform: *mut D3DKMDT_3x4_COLORSPACE_TRANSFORM,
}
unsafe impl Record for D3DKMT_SET_COLORSPACE_TRANSFORM {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATEPROTECTEDSESSION {
    pub hDevice: D3DKMT_HANDLE,
    pub hSyncObject: D3DKMT_HANDLE,
    pub pPrivateDriverData: *const c_void,
    pub PrivateDriverDataSize: UINT,
    pub pPrivateRuntimeData: *const c_void,
    pub PrivateRuntimeDataSize: UINT,
    pub hHandle: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_CREATEPROTECTEDSESSION {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DESTROYPROTECTEDSESSION {
    pub hHandle: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_DESTROYPROTECTEDSESSION {}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYPROTECTEDSESSIONSTATUS {
    pub hHandle: D3DKMT_HANDLE,
    pub Status: D3DKMT_PROTECTED_SESSION_STATUS,
}
unsafe impl Record for D3DKMT_QUERYPROTECTEDSESSIONSTATUS {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYPROTECTEDSESSIONINFOFROMNTHANDLE {
    pub hNtHandle: HANDLE,
    pub pPrivateDriverData: *const c_void,
    pub PrivateDriverDataSize: UINT,
    pub pPrivateRuntimeData: *const c_void,
    pub PrivateRuntimeDataSize: UINT,
}
unsafe impl Record for D3DKMT_QUERYPROTECTEDSESSIONINFOFROMNTHANDLE {}
/// 16 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENPROTECTEDSESSIONFROMNTHANDLE {
    pub hNtHandle: HANDLE,
    pub hHandle: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_OPENPROTECTEDSESSIONFROMNTHANDLE {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GETPROCESSDEVICEREMOVALSUPPORT {
    pub hProcess: HANDLE,
    pub AdapterLuid: LUID,
    pub Support: BOOLEAN,
}
unsafe impl Record for D3DKMT_GETPROCESSDEVICEREMOVALSUPPORT {}
