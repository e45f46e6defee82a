// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM2_2` (0x700a).

pub use super::wddm2_1_6::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const DxgkBacklightOptimizationEDR: DXGK_BACKLIGHT_OPTIMIZATION_LEVEL = DXGK_BACKLIGHT_OPTIMIZATION_LEVEL(4);
pub const DXGK_INTERRUPT_MONITORED_FENCE_SIGNALED: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(11);
pub const DXGK_INTERRUPT_HWQUEUE_PAGE_FAULTED: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(12);
pub const DXGK_INTERRUPT_HWCONTEXTLIST_SWITCH_COMPLETED: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(13);
pub const DXGK_INTERRUPT_PERIODIC_MONITORED_FENCE_SIGNALED: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(14);
pub const DXGKQAITYPE_INTEGRATED_DISPLAY_DESCRIPTOR: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(17);
pub const DXGKQAITYPE_UEFIFRAMEBUFFERRANGES: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(18);
pub const DXGKQAITYPE_QUERYCOLORIMETRYOVERRIDES: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(19);
pub const DXGK_OPERATION_SIGNAL_MONITORED_FENCE: DXGK_BUILDPAGINGBUFFER_OPERATION = DXGK_BUILDPAGINGBUFFER_OPERATION(16);
pub const KMT_DRIVERVERSION_WDDM_2_2: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(2200);
pub const KMTQAITYPE_PHYSICALADAPTERPNPKEY: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(41);
pub const KMTQAITYPE_GETSEGMENTGROUPSIZE: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(42);
pub const KMTQAITYPE_MPO3DDI_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(43);
pub const KMTQAITYPE_HWDRM_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(44);
pub const KMTQAITYPE_MPOKERNELCAPS_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(45);
pub const KMTQAITYPE_MULTIPLANEOVERLAY_STRETCH_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(46);
pub const KMTQAITYPE_GET_DEVICE_VIDPN_OWNERSHIP_INFO: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(47);
pub const D3DKMT_ESCAPE_LOG_USERMODE_DAIG_PACKET: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(33);
pub const D3DKMT_ESCAPE_GET_EXTERNAL_DIAGNOSTICS: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(34);
pub const DXGK_POWER_COMPONENT_SHARED: DXGK_POWER_COMPONENT_TYPE = DXGK_POWER_COMPONENT_TYPE(7);
pub const DXGK_POWER_COMPONENT_MAX: DXGK_POWER_COMPONENT_TYPE = DXGK_POWER_COMPONENT_TYPE(8);
pub const DXGK_PAGE_FAULT_HW_CONTEXT_VALID: DXGK_PAGE_FAULT_FLAGS = DXGK_PAGE_FAULT_FLAGS(64);
pub const DXGK_PAGE_FAULT_PROCESS_HANDLE_VALID: DXGK_PAGE_FAULT_FLAGS = DXGK_PAGE_FAULT_FLAGS(128);
/// Enumeration; `dispmprt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_FRAMEBUFFER_STATE(pub i32);
unsafe impl Record for DXGK_FRAMEBUFFER_STATE {}
pub const FrameBufferStateUnknown: DXGK_FRAMEBUFFER_STATE = DXGK_FRAMEBUFFER_STATE(0);
pub const FrameBufferStateInitializedByFirmware: DXGK_FRAMEBUFFER_STATE = DXGK_FRAMEBUFFER_STATE(1);
pub const FrameBufferStateInitializedByDriver: DXGK_FRAMEBUFFER_STATE = DXGK_FRAMEBUFFER_STATE(2);
/// Enumeration; `d3dkmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_DISPLAY_USAGE(pub u8);
unsafe impl Record for DXGK_DISPLAY_USAGE {}
pub const DXGK_DU_INVALID: DXGK_DISPLAY_USAGE = DXGK_DISPLAY_USAGE(0);
pub const DXGK_DU_GENERIC: DXGK_DISPLAY_USAGE = DXGK_DISPLAY_USAGE(1);
pub const DXGK_DU_AR: DXGK_DISPLAY_USAGE = DXGK_DISPLAY_USAGE(2);
pub const DXGK_DU_VR: DXGK_DISPLAY_USAGE = DXGK_DISPLAY_USAGE(3);
pub const DXGK_DU_MEDICAL_IMAGING: DXGK_DISPLAY_USAGE = DXGK_DISPLAY_USAGE(4);
pub const DXGK_DU_ACCESSORY: DXGK_DISPLAY_USAGE = DXGK_DISPLAY_USAGE(5);
pub const DXGK_DU_MAX: DXGK_DISPLAY_USAGE = DXGK_DISPLAY_USAGE(6);
/// Enumeration; `d3dkmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_DISPLAY_TECHNOLOGY(pub u8);
unsafe impl Record for DXGK_DISPLAY_TECHNOLOGY {}
pub const DXGK_DT_INVALID: DXGK_DISPLAY_TECHNOLOGY = DXGK_DISPLAY_TECHNOLOGY(0);
pub const DXGK_DT_OTHER: DXGK_DISPLAY_TECHNOLOGY = DXGK_DISPLAY_TECHNOLOGY(1);
pub const DXGK_DT_LCD: DXGK_DISPLAY_TECHNOLOGY = DXGK_DISPLAY_TECHNOLOGY(2);
pub const DXGK_DT_OLED: DXGK_DISPLAY_TECHNOLOGY = DXGK_DISPLAY_TECHNOLOGY(3);
pub const DXGK_DT_PROJECTOR: DXGK_DISPLAY_TECHNOLOGY = DXGK_DISPLAY_TECHNOLOGY(4);
pub const DXGK_DT_MAX: DXGK_DISPLAY_TECHNOLOGY = DXGK_DISPLAY_TECHNOLOGY(5);
/// Enumeration; `d3dkmdt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_DISPLAY_DESCRIPTOR_TYPE(pub u8);
unsafe impl Record for DXGK_DISPLAY_DESCRIPTOR_TYPE {}
pub const DXGK_DDT_INVALID: DXGK_DISPLAY_DESCRIPTOR_TYPE = DXGK_DISPLAY_DESCRIPTOR_TYPE(0);
pub const DXGK_DDT_EDID: DXGK_DISPLAY_DESCRIPTOR_TYPE = DXGK_DISPLAY_DESCRIPTOR_TYPE(1);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_DISPLAYPANELORIENTATION(pub u32);
unsafe impl Record for DXGK_DISPLAYPANELORIENTATION {}
pub const DXGK_DPO_0: DXGK_DISPLAYPANELORIENTATION = DXGK_DISPLAYPANELORIENTATION(0);
pub const DXGK_DPO_90: DXGK_DISPLAYPANELORIENTATION = DXGK_DISPLAYPANELORIENTATION(1);
pub const DXGK_DPO_180: DXGK_DISPLAYPANELORIENTATION = DXGK_DISPLAYPANELORIENTATION(2);
pub const DXGK_DPO_270: DXGK_DISPLAYPANELORIENTATION = DXGK_DISPLAYPANELORIENTATION(3);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_CONNECTION_STATUS(pub u32);
unsafe impl Record for DXGK_CONNECTION_STATUS {}
pub const ConnectionStatusUninitialized: DXGK_CONNECTION_STATUS = DXGK_CONNECTION_STATUS(0);
pub const TargetStatusDisconnected: DXGK_CONNECTION_STATUS = DXGK_CONNECTION_STATUS(4);
pub const TargetStatusConnected: DXGK_CONNECTION_STATUS = DXGK_CONNECTION_STATUS(5);
pub const TargetStatusJoined: DXGK_CONNECTION_STATUS = DXGK_CONNECTION_STATUS(6);
pub const MonitorStatusDisconnected: DXGK_CONNECTION_STATUS = DXGK_CONNECTION_STATUS(8);
pub const MonitorStatusUnknown: DXGK_CONNECTION_STATUS = DXGK_CONNECTION_STATUS(9);
pub const MonitorStatusConnected: DXGK_CONNECTION_STATUS = DXGK_CONNECTION_STATUS(10);
pub const LinkConfigurationStarted: DXGK_CONNECTION_STATUS = DXGK_CONNECTION_STATUS(12);
pub const LinkConfigurationFailed: DXGK_CONNECTION_STATUS = DXGK_CONNECTION_STATUS(13);
pub const LinkConfigurationSucceeded: DXGK_CONNECTION_STATUS = DXGK_CONNECTION_STATUS(14);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_PATH_UPDATE(pub u32);
unsafe impl Record for DXGK_PATH_UPDATE {}
pub const DXGK_PATH_UPDATE_UNMODIFIED: DXGK_PATH_UPDATE = DXGK_PATH_UPDATE(0);
pub const DXGK_PATH_UPDATE_ADDED: DXGK_PATH_UPDATE = DXGK_PATH_UPDATE(1);
pub const DXGK_PATH_UPDATE_MODIFIED: DXGK_PATH_UPDATE = DXGK_PATH_UPDATE(2);
pub const DXGK_PATH_UPDATE_REMOVED: DXGK_PATH_UPDATE = DXGK_PATH_UPDATE(3);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_SYNC_LOCK_STYLE(pub u32);
unsafe impl Record for DXGK_SYNC_LOCK_STYLE {}
pub const DXGK_SYNC_LOCK_STYLE_NONE: DXGK_SYNC_LOCK_STYLE = DXGK_SYNC_LOCK_STYLE(0);
pub const DXGK_SYNC_LOCK_STYLE_IDENTICAL: DXGK_SYNC_LOCK_STYLE = DXGK_SYNC_LOCK_STYLE(1);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_GLITCH_CAUSE(pub u8);
unsafe impl Record for DXGK_GLITCH_CAUSE {}
pub const DXGK_GLITCH_CAUSE_DRIVER_ERROR: DXGK_GLITCH_CAUSE = DXGK_GLITCH_CAUSE(0);
pub const DXGK_GLITCH_CAUSE_TIMING_CHANGE: DXGK_GLITCH_CAUSE = DXGK_GLITCH_CAUSE(1);
pub const DXGK_GLITCH_CAUSE_PIPELINE_CHANGE: DXGK_GLITCH_CAUSE = DXGK_GLITCH_CAUSE(2);
pub const DXGK_GLITCH_CAUSE_MEMORY_TIMING: DXGK_GLITCH_CAUSE = DXGK_GLITCH_CAUSE(3);
pub const DXGK_GLITCH_CAUSE_ENCODER_RECONFIG: DXGK_GLITCH_CAUSE = DXGK_GLITCH_CAUSE(4);
pub const DXGK_GLITCH_CAUSE_MODIFIED_WIRE_USAGE: DXGK_GLITCH_CAUSE = DXGK_GLITCH_CAUSE(5);
pub const DXGK_GLITCH_CAUSE_METADATA_CHANGE: DXGK_GLITCH_CAUSE = DXGK_GLITCH_CAUSE(6);
pub const DXGK_GLITCH_CAUSE_NONE: DXGK_GLITCH_CAUSE = DXGK_GLITCH_CAUSE(255);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_GLITCH_EFFECT(pub u8);
unsafe impl Record for DXGK_GLITCH_EFFECT {}
pub const DXGK_GLITCH_EFFECT_SYNC_LOSS: DXGK_GLITCH_EFFECT = DXGK_GLITCH_EFFECT(0);
pub const DXGK_GLITCH_EFFECT_GARBAGE_CONTENT: DXGK_GLITCH_EFFECT = DXGK_GLITCH_EFFECT(1);
pub const DXGK_GLITCH_EFFECT_STALE_CONTENT: DXGK_GLITCH_EFFECT = DXGK_GLITCH_EFFECT(2);
pub const DXGK_GLITCH_EFFECT_BLACK_CONTENT: DXGK_GLITCH_EFFECT = DXGK_GLITCH_EFFECT(3);
pub const DXGK_GLITCH_EFFECT_DEGRADED_CONTENT: DXGK_GLITCH_EFFECT = DXGK_GLITCH_EFFECT(4);
pub const DXGK_GLITCH_EFFECT_SEAMLESS: DXGK_GLITCH_EFFECT = DXGK_GLITCH_EFFECT(255);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_GLITCH_DURATION(pub u8);
unsafe impl Record for DXGK_GLITCH_DURATION {}
pub const DXGK_GLITCH_DURATION_INDEFINITE: DXGK_GLITCH_DURATION = DXGK_GLITCH_DURATION(0);
pub const DXGK_GLITCH_DURATION_MULTI_FRAME: DXGK_GLITCH_DURATION = DXGK_GLITCH_DURATION(1);
pub const DXGK_GLITCH_DURATION_SINGLE_FRAME: DXGK_GLITCH_DURATION = DXGK_GLITCH_DURATION(2);
pub const DXGK_GLITCH_DURATION_MULTI_LINE: DXGK_GLITCH_DURATION = DXGK_GLITCH_DURATION(3);
pub const DXGK_GLITCH_DURATION_SINGLE_LINE: DXGK_GLITCH_DURATION = DXGK_GLITCH_DURATION(4);
pub const DXGK_GLITCH_DURATION_NONE: DXGK_GLITCH_DURATION = DXGK_GLITCH_DURATION(255);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_DISPLAYDETECTCONTROLTYPE(pub u32);
unsafe impl Record for DXGK_DISPLAYDETECTCONTROLTYPE {}
pub const DXGK_DDCT_UNINITIALIZED: DXGK_DISPLAYDETECTCONTROLTYPE = DXGK_DISPLAYDETECTCONTROLTYPE(0);
pub const DXGK_DDCT_POLLONE: DXGK_DISPLAYDETECTCONTROLTYPE = DXGK_DISPLAYDETECTCONTROLTYPE(1);
pub const DXGK_DDCT_POLLALL: DXGK_DISPLAYDETECTCONTROLTYPE = DXGK_DISPLAYDETECTCONTROLTYPE(2);
pub const DXGK_DDCT_ENABLEHPD: DXGK_DISPLAYDETECTCONTROLTYPE = DXGK_DISPLAYDETECTCONTROLTYPE(3);
pub const DXGK_DDCT_DISABLEHPD: DXGK_DISPLAYDETECTCONTROLTYPE = DXGK_DISPLAYDETECTCONTROLTYPE(4);
/// `d3dkmdt.h`.
pub const D3DKMDT_BITS_PER_COMPONENT_06: u32 = 1;
/// `d3dkmdt.h`.
pub const D3DKMDT_BITS_PER_COMPONENT_08: u32 = 2;
/// `d3dkmdt.h`.
pub const D3DKMDT_BITS_PER_COMPONENT_10: u32 = 4;
/// `d3dkmdt.h`.
pub const D3DKMDT_BITS_PER_COMPONENT_12: u32 = 8;
/// `d3dkmdt.h`.
pub const D3DKMDT_BITS_PER_COMPONENT_14: u32 = 0x10;
/// `d3dkmdt.h`.
pub const D3DKMDT_BITS_PER_COMPONENT_16: u32 = 0x20;
/// `d3dkmddi.h`.
pub const DXGK_MAX_INTEGRATED_DISPLAYS: u32 = 0x10;
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
/// `d3dkmdt.h`.
pub type DXGKARG_GETNODEMETADATA = DXGK_NODEMETADATA;
/// `d3dkmddi.h`.
pub type DXGK_SEGMENTMEMORYSTATE = DXGK_QUERYSEGMENTMEMORYSTATE;
/// `d3dkmdt.h`.
pub type PDXGK_MONITORLINKINFO_CAPABILITIES = *mut DXGK_MONITORLINKINFO_CAPABILITIES;
/// `d3dkmddi.h`.
pub type PDXGK_INTEGRATEDDISPLAYFLAGS = *mut DXGK_INTEGRATEDDISPLAYFLAGS;
/// `d3dkmddi.h`.
pub type PDXGK_STANDARD_COLORIMETRY_FLAGS = *mut DXGK_STANDARD_COLORIMETRY_FLAGS;
/// `d3dkmddi.h`.
pub type PDXGK_COLORIMETRY = *mut DXGK_COLORIMETRY;
/// `d3dkmddi.h`.
pub type PDXGK_QUERYINTEGRATEDDISPLAYOUT = *mut DXGK_QUERYINTEGRATEDDISPLAYOUT;
/// `d3dkmddi.h`.
pub type DXGK_QUERYINTEGRATEDDISPLAYIN = DXGK_QAITARGETIN;
/// `d3dkmddi.h`.
pub type DXGK_QUERYCOLORIMETRYOVERRIDESIN = DXGK_QAITARGETIN;
/// `d3dkmddi.h`.
pub type PDXGK_CONNECTION_CHANGE = *mut DXGK_CONNECTION_CHANGE;
/// `d3dkmddi.h`.
pub type PDXGK_SET_TIMING_RESULTS = *mut DXGK_SET_TIMING_RESULTS;
/// `d3dkmddi.h`.
pub type PDXGK_INHERITED_TIMING_INFO = *mut DXGK_INHERITED_TIMING_INFO;
/// `dispmprt.h`.
pub type PDXGK_DISPLAY_OWNERSHIP_FLAGS = *mut DXGK_DISPLAY_OWNERSHIP_FLAGS;
/// `dispmprt.h`.
pub type PDXGK_PRE_START_INFO = *mut DXGK_PRE_START_INFO;
/// `dispmprt.h`.
pub type PDXGKDDI_EXCHANGEPRESTARTINFO = Option<DXGKDDI_EXCHANGEPRESTARTINFO>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_NOTIFY_INTERRUPT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_NOTIFY_INTERRUPT_DATA))>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_QUERYADAPTERINFO = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SUBMITCOMMAND = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_BUILDPAGINGBUFFER = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_ESCAPE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_ESCAPE) -> NTSTATUS);
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
pub type PDXGKDDI_QUERYADAPTERINFO = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SUBMITCOMMAND = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_BUILDPAGINGBUFFER = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS)>;
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
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SUBMITCOMMANDVIRTUAL = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMANDVIRTUAL) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SUBMITCOMMANDVIRTUAL = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMANDVIRTUAL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEPROCESS = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEPROCESS) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_UPDATEMONITORLINKINFO = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_UPDATEMONITORLINKINFO) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_UPDATEMONITORLINKINFO = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_UPDATEMONITORLINKINFO) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_DESTROYHWCONTEXT = abi_fn!(fn(a0: HANDLE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_DESTROYHWQUEUE = abi_fn!(fn(a0: HANDLE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEHWCONTEXT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEHWCONTEXT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEHWQUEUE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEHWQUEUE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SUBMITCOMMANDTOHWQUEUE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMANDTOHWQUEUE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SWITCHTOHWCONTEXTLIST = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SWITCHTOHWCONTEXTLIST) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEPERIODICFRAMENOTIFICATION = abi_fn!(fn(a0: *mut DXGKARG_CREATEPERIODICFRAMENOTIFICATION) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_DESTROYPERIODICFRAMENOTIFICATION = abi_fn!(fn(a0: *const DXGKARG_DESTROYPERIODICFRAMENOTIFICATION) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_GETMULTIPLANEOVERLAYCAPS = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETMULTIPLANEOVERLAYCAPS) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_GETPOSTCOMPOSITIONCAPS = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETPOSTCOMPOSITIONCAPS) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_RESETHWENGINE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RESETHWENGINE) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_INVALIDATEHWCONTEXT = Option<abi_fn!(fn(a0: *const DXGKARGCB_INVALIDATEHWCONTEXT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_INDICATE_CONNECTOR_CHANGE = Option<abi_fn!(fn(a0: HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_UNBLOCKUEFIFRAMEBUFFERRANGES = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGK_SEGMENTMEMORYSTATE) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETTIMINGSFROMVIDPN = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETTIMINGSFROMVIDPN) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETTARGETGAMMA = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETTARGETGAMMA) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETTARGETCONTENTTYPE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETTARGETCONTENTTYPE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETTARGETANALOGCOPYPROTECTION = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETTARGETANALOGCOPYPROTECTION) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_DISPLAYDETECTCONTROL = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_DISPLAYDETECTCONTROL) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_QUERYCONNECTIONCHANGE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYCONNECTIONCHANGE) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEHWCONTEXT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEHWCONTEXT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_DESTROYHWCONTEXT = Option<abi_fn!(fn(a0: HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEHWQUEUE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEHWQUEUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_DESTROYHWQUEUE = Option<abi_fn!(fn(a0: HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SUBMITCOMMANDTOHWQUEUE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SUBMITCOMMANDTOHWQUEUE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SWITCHTOHWCONTEXTLIST = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SWITCHTOHWCONTEXTLIST) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_RESETHWENGINE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RESETHWENGINE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEPERIODICFRAMENOTIFICATION = Option<abi_fn!(fn(a0: *mut DXGKARG_CREATEPERIODICFRAMENOTIFICATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_DESTROYPERIODICFRAMENOTIFICATION = Option<abi_fn!(fn(a0: *const DXGKARG_DESTROYPERIODICFRAMENOTIFICATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETTIMINGSFROMVIDPN = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETTIMINGSFROMVIDPN) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETTARGETGAMMA = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETTARGETGAMMA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETTARGETCONTENTTYPE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETTARGETCONTENTTYPE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETTARGETANALOGCOPYPROTECTION = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETTARGETANALOGCOPYPROTECTION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_DISPLAYDETECTCONTROL = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_DISPLAYDETECTCONTROL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_QUERYCONNECTIONCHANGE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYCONNECTIONCHANGE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_GETMULTIPLANEOVERLAYCAPS = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETMULTIPLANEOVERLAYCAPS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_GETPOSTCOMPOSITIONCAPS = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETPOSTCOMPOSITIONCAPS) -> NTSTATUS)>;
/// Pointer to a function; `dispmprt.h`.
pub type DXGKCB_ACQUIRE_POST_DISPLAY_OWNERSHIP2 = Option<abi_fn!(fn(a0: HANDLE, a1: PDXGK_DISPLAY_INFORMATION, a2: PDXGK_DISPLAY_OWNERSHIP_FLAGS) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_EXCHANGEPRESTARTINFO = abi_fn!(fn(a0: HANDLE, a1: PDXGK_PRE_START_INFO) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_SETTARGETADJUSTEDCOLORIMETRY = abi_fn!(fn(a0: HANDLE, a1: D3DDDI_VIDEO_PRESENT_TARGET_ID, a2: DXGK_COLORIMETRY) -> NTSTATUS);
/// Pointer to a function; `dispmprt.h`.
pub type PDXGKDDI_SETTARGETADJUSTEDCOLORIMETRY = Option<abi_fn!(fn(a0: HANDLE, a1: D3DDDI_VIDEO_PRESENT_TARGET_ID, a2: DXGK_COLORIMETRY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETALLOCATIONPRIORITY = Option<abi_fn!(fn(a0: *const D3DKMT_GETALLOCATIONPRIORITY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETMULTIPLANEOVERLAYCAPS = Option<abi_fn!(fn(a0: *mut D3DKMT_GET_MULTIPLANE_OVERLAY_CAPS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETPOSTCOMPOSITIONCAPS = Option<abi_fn!(fn(a0: *mut D3DKMT_GET_POST_COMPOSITION_CAPS) -> NTSTATUS)>;
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
    /// Bits 6 to 31.
    pub const fn Reserved2(&self) -> u32 { (self.Value >> 6) & 0x3ffffff }
    /// Sets bits 6 to 31.
    pub const fn set_Reserved2(&mut self, value: u32) { self.Value = (self.Value & !0xffffffc0) | ((value & 0x3ffffff) << 6); }
}
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
/// 72 bytes, alignment 8; `d3dkmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMDT_VIDPN_TARGET_MODE {
    pub Id: D3DKMDT_VIDEO_PRESENT_TARGET_MODE_ID,
    pub VideoSignalInfo: D3DKMDT_VIDEO_SIGNAL_INFO,
    pub Anonymous: D3DKMDT_VIDPN_TARGET_MODE_0,
}
unsafe impl Record for D3DKMDT_VIDPN_TARGET_MODE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS {}
impl DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS {
    /// Bit 0.
    pub const fn ValidPhysicalAdapterMask(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ValidPhysicalAdapterMask(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn HsyncFlipCompletion(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_HsyncFlipCompletion(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn EvaluateLegacyMonitoredFences(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_EvaluateLegacyMonitoredFences(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
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
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYADAPTERINFO {
    pub Type: DXGK_QUERYADAPTERINFOTYPE,
    pub pInputData: *mut c_void,
    pub InputDataSize: UINT,
    pub pOutputData: *mut c_void,
    pub OutputDataSize: UINT,
    pub Flags: DXGK_QUERYADAPTERINFOFLAGS,
}
unsafe impl Record for DXGKARG_QUERYADAPTERINFO {}
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
    /// Bit 8.
    pub const fn VirtualMachineData(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_VirtualMachineData(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bits 9 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 9) & 0x7fffff }
    /// Sets bits 9 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffe00) | ((value & 0x7fffff) << 9); }
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
    pub SignalMonitoredFence: DXGK_BUILDPAGINGBUFFER_SIGNALMONITOREDFENCE,
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
/// 360 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DXGKRNL_INTERFACE {}
/// 1032 bytes, alignment 8; `dispmprt.h`.
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
/// 776 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION {
    pub NbSegments: ULONG,
    pub NodeCount: ULONG,
    pub VidPnSourceCount: ULONG,
    pub VSyncEnabled: ULONG,
    pub TdrDetectedCount: ULONG,
    pub ZeroLengthDmaBuffers: LONGLONG,
    pub RestartedPeriod: ULONGLONG,
    pub ReferenceDmaBuffer: D3DKMT_QUERYSTATSTICS_REFERENCE_DMA_BUFFER,
    pub Renaming: D3DKMT_QUERYSTATSTICS_RENAMING,
    pub Preparation: D3DKMT_QUERYSTATSTICS_PREPRATION,
    pub PagingFault: D3DKMT_QUERYSTATSTICS_PAGING_FAULT,
    pub PagingTransfer: D3DKMT_QUERYSTATSTICS_PAGING_TRANSFER,
    pub SwizzlingRange: D3DKMT_QUERYSTATSTICS_SWIZZLING_RANGE,
    pub Locks: D3DKMT_QUERYSTATSTICS_LOCKS,
    pub Allocations: D3DKMT_QUERYSTATSTICS_ALLOCATIONS,
    pub Terminations: D3DKMT_QUERYSTATSTICS_TERMINATIONS,
    pub Flags: D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS,
    pub Reserved: [UINT64; 7],
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION {}
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
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PHYSICALADAPTERCAPS {
    pub NumExecutionNodes: WORD,
    pub PagingNodeIndex: WORD,
    pub DxgkPhysicalAdapterHandle: HANDLE,
    pub Flags: DXGK_PHYSICALADAPTERFLAGS,
    pub VPRPagingNode: UINT,
}
unsafe impl Record for DXGK_PHYSICALADAPTERCAPS {}
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
/// Part of [`DXGK_QUERYSEGMENTMEMORYSTATE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_QUERYSEGMENTMEMORYSTATE_0 {
    pub NumInvalidMemoryRanges: UINT,
    pub NumUEFIFrameBufferRanges: UINT,
}
unsafe impl Record for DXGK_QUERYSEGMENTMEMORYSTATE_0 {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYSEGMENTMEMORYSTATE {
    pub DriverSegmentId: WORD,
    pub PhysicalAdapterIndex: WORD,
    pub Anonymous: DXGK_QUERYSEGMENTMEMORYSTATE_0,
    pub pMemoryRanges: *mut DXGK_MEMORYRANGE,
}
unsafe impl Record for DXGK_QUERYSEGMENTMEMORYSTATE {}
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
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
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
    /// Bits 7 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 7) & 0x1ffffff }
    /// Sets bits 7 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffff80) | ((value & 0x1ffffff) << 7); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS {}
impl DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS {
    /// Bit 0.
    pub const fn FlipConvertedToImmediate(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_FlipConvertedToImmediate(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn PostPresentNeeded(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_PostPresentNeeded(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn HsyncInterruptCompletion(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_HsyncInterruptCompletion(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
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
/// 8 bytes, alignment 1; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MONITORLINKINFO {
    pub UsageHints: DXGK_MONITORLINKINFO_USAGEHINTS,
    pub Capabilities: DXGK_MONITORLINKINFO_CAPABILITIES,
}
unsafe impl Record for DXGK_MONITORLINKINFO {}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
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
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_HWCONTEXT_CAPS {
    pub Value: u32,
}
unsafe impl Record for DXGK_HWCONTEXT_CAPS {}
impl DXGK_HWCONTEXT_CAPS {
    /// Bit 0.
    pub const fn UseIoMmu(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_UseIoMmu(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEHWCONTEXT {
    pub hHwContext: HANDLE,
    pub NodeOrdinal: UINT,
    pub EngineAffinity: UINT,
    pub Flags: D3DDDI_CREATEHWCONTEXTFLAGS,
    pub PrivateDriverDataSize: UINT,
    pub pPrivateDriverData: *mut c_void,
    pub ContextCaps: DXGK_HWCONTEXT_CAPS,
}
unsafe impl Record for DXGKARG_CREATEHWCONTEXT {}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEHWQUEUE {
    pub hHwQueue: HANDLE,
    pub Flags: D3DDDI_CREATEHWQUEUEFLAGS,
    pub PrivateDriverDataSize: UINT,
    pub pPrivateDriverData: *mut c_void,
    pub hHwQueueProgressFence: D3DKMT_HANDLE,
    pub HwQueueProgressFenceCPUVirtualAddress: *mut c_void,
    pub HwQueueProgressFenceGPUVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for DXGKARG_CREATEHWQUEUE {}
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
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_INTEGRATEDDISPLAYFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_INTEGRATEDDISPLAYFLAGS {}
impl DXGK_INTEGRATEDDISPLAYFLAGS {
    /// Bits 0 to 1.
    pub const fn UndockedOrientation(&self) -> DXGK_DISPLAYPANELORIENTATION { DXGK_DISPLAYPANELORIENTATION(self.Value & 0x3) }
    /// Sets bits 0 to 1.
    pub const fn set_UndockedOrientation(&mut self, value: DXGK_DISPLAYPANELORIENTATION) { self.Value = (self.Value & !0x3) | (value.0 & 0x3); }
    /// Bits 2 to 3.
    pub const fn DockedOrientation(&self) -> DXGK_DISPLAYPANELORIENTATION { DXGK_DISPLAYPANELORIENTATION((self.Value >> 2) & 0x3) }
    /// Sets bits 2 to 3.
    pub const fn set_DockedOrientation(&mut self, value: DXGK_DISPLAYPANELORIENTATION) { self.Value = (self.Value & !0xc) | ((value.0 & 0x3) << 2); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_STANDARD_COLORIMETRY_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_STANDARD_COLORIMETRY_FLAGS {}
impl DXGK_STANDARD_COLORIMETRY_FLAGS {
    /// Bit 0.
    pub const fn BT2020YCC(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_BT2020YCC(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn BT2020RGB(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_BT2020RGB(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn ST2084(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_ST2084(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// 52 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_COLORIMETRY {
    pub RedPoint: D3DKMDT_2DOFFSET,
    pub GreenPoint: D3DKMDT_2DOFFSET,
    pub BluePoint: D3DKMDT_2DOFFSET,
    pub WhitePoint: D3DKMDT_2DOFFSET,
    pub MinLuminance: ULONG,
    pub MaxLuminance: ULONG,
    pub MaxFullFrameLuminance: ULONG,
    pub FormatBitDepths: D3DKMDT_WIRE_FORMAT_AND_PREFERENCE,
    pub StandardColorimetryFlags: DXGK_STANDARD_COLORIMETRY_FLAGS,
}
unsafe impl Record for DXGK_COLORIMETRY {}
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
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QAITARGETIN {
    pub TargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
}
unsafe impl Record for DXGK_QAITARGETIN {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_QUERYADAPTERINFOFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_QUERYADAPTERINFOFLAGS {}
impl DXGK_QUERYADAPTERINFOFLAGS {
    /// Bit 0.
    pub const fn VirtualMachineData(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_VirtualMachineData(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn SecureVirtualMachine(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_SecureVirtualMachine(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_SIGNALMONITOREDFENCE {
    pub MonitoredFenceGpuVa: D3DGPU_VIRTUAL_ADDRESS,
    pub MonitoredFenceValue: UINT64,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_SIGNALMONITOREDFENCE {}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SUBMITCOMMANDTOHWQUEUE {
    pub hHwQueue: HANDLE,
    pub HwQueueProgressFenceId: UINT64,
    pub DmaBufferVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub DmaBufferSize: UINT,
    pub DmaBufferPrivateDataSize: UINT,
    pub pDmaBufferPrivateData: *mut c_void,
    pub Flags: DXGK_SUBMITCOMMANDFLAGS,
    pub HwQueueProgressFenceGpuVa: D3DGPU_VIRTUAL_ADDRESS,
    pub HwQueueProgressFenceCpuVa: *mut c_void,
}
unsafe impl Record for DXGKARG_SUBMITCOMMANDTOHWQUEUE {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SWITCHTOHWCONTEXTLIST {
    pub hHwContextFirst: HANDLE,
    pub hHwContextSecond: HANDLE,
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARG_SWITCHTOHWCONTEXTLIST {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEPERIODICFRAMENOTIFICATION {
    pub hAdapter: HANDLE,
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub Time: UINT64,
    pub NotificationID: UINT,
    pub hNotification: HANDLE,
}
unsafe impl Record for DXGKARG_CREATEPERIODICFRAMENOTIFICATION {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_DESTROYPERIODICFRAMENOTIFICATION {
    pub hNotification: HANDLE,
    pub hAdapter: HANDLE,
}
unsafe impl Record for DXGKARG_DESTROYPERIODICFRAMENOTIFICATION {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANEOVERLAYCAPS {
    pub Value: u32,
}
unsafe impl Record for DXGK_MULTIPLANEOVERLAYCAPS {}
impl DXGK_MULTIPLANEOVERLAYCAPS {
    /// Bit 0.
    pub const fn Rotation(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Rotation(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn RotationWithoutIndependentFlip(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_RotationWithoutIndependentFlip(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn VerticalFlip(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_VerticalFlip(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn HorizontalFlip(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_HorizontalFlip(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn StretchRGB(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_StretchRGB(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn StretchYUV(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_StretchYUV(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn BilinearFilter(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_BilinearFilter(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn HighFilter(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_HighFilter(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn Shared(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_Shared(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn Immediate(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_Immediate(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn Plane0ForVirtualModeOnly(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_Plane0ForVirtualModeOnly(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bits 11 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 11) & 0x1fffff }
    /// Sets bits 11 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffff800) | ((value & 0x1fffff) << 11); }
}
/// 28 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETMULTIPLANEOVERLAYCAPS {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub MaxPlanes: UINT,
    pub MaxRGBPlanes: UINT,
    pub MaxYUVPlanes: UINT,
    pub OverlayCaps: DXGK_MULTIPLANEOVERLAYCAPS,
    pub MaxStretchFactor: FLOAT,
    pub MaxShrinkFactor: FLOAT,
}
unsafe impl Record for DXGKARG_GETMULTIPLANEOVERLAYCAPS {}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETPOSTCOMPOSITIONCAPS {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub MaxStretchFactor: FLOAT,
    pub MaxShrinkFactor: FLOAT,
}
unsafe impl Record for DXGKARG_GETPOSTCOMPOSITIONCAPS {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_RESETHWENGINE {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARG_RESETHWENGINE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_INVALIDATEHWCONTEXTFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_INVALIDATEHWCONTEXTFLAGS {}
impl DXGK_INVALIDATEHWCONTEXTFLAGS {
    /// Bit 0.
    pub const fn CollateralDamage(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_CollateralDamage(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_INVALIDATEHWCONTEXT {
    pub hAdapter: HANDLE,
    pub hHwContext: HANDLE,
    pub Flags: DXGK_INVALIDATEHWCONTEXTFLAGS,
}
unsafe impl Record for DXGKARGCB_INVALIDATEHWCONTEXT {}
/// Part of [`DXGK_CONNECTION_CHANGE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONNECTION_CHANGE_MonitorConnect {
    pub LinkTargetType: D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY,
}
unsafe impl Record for DXGK_CONNECTION_CHANGE_MonitorConnect {}
/// Part of [`DXGK_CONNECTION_CHANGE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONNECTION_CHANGE_TargetConnect {
    pub BaseTargetType: D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY,
    pub NewTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
}
unsafe impl Record for DXGK_CONNECTION_CHANGE_TargetConnect {}
/// Part of [`DXGK_CONNECTION_CHANGE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONNECTION_CHANGE_TargetJoin {
    pub BaseTargetType: D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY,
    pub NewTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
}
unsafe impl Record for DXGK_CONNECTION_CHANGE_TargetJoin {}
/// Part of [`DXGK_CONNECTION_CHANGE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_CONNECTION_CHANGE_0 {
    pub MonitorConnect: DXGK_CONNECTION_CHANGE_MonitorConnect,
    pub TargetConnect: DXGK_CONNECTION_CHANGE_TargetConnect,
    pub TargetJoin: DXGK_CONNECTION_CHANGE_TargetJoin,
}
unsafe impl Record for DXGK_CONNECTION_CHANGE_0 {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONNECTION_CHANGE {
    pub ConnectionChangeId: ULONGLONG,
    pub bits_8: u32,
    pub Anonymous: DXGK_CONNECTION_CHANGE_0,
}
unsafe impl Record for DXGK_CONNECTION_CHANGE {}
impl DXGK_CONNECTION_CHANGE {
    /// Bits 0 to 23.
    pub const fn TargetId(&self) -> u32 { self.bits_8 & 0xffffff }
    /// Sets bits 0 to 23.
    pub const fn set_TargetId(&mut self, value: u32) { self.bits_8 = (self.bits_8 & !0xffffff) | (value & 0xffffff); }
    /// Bits 24 to 27.
    pub const fn ConnectionStatus(&self) -> DXGK_CONNECTION_STATUS { DXGK_CONNECTION_STATUS((self.bits_8 >> 24) & 0xf) }
    /// Sets bits 24 to 27.
    pub const fn set_ConnectionStatus(&mut self, value: DXGK_CONNECTION_STATUS) { self.bits_8 = (self.bits_8 & !0xf000000) | ((value.0 & 0xf) << 24); }
    /// Bits 28 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_8 >> 28) & 0xf }
    /// Sets bits 28 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_8 = (self.bits_8 & !0xf0000000) | ((value & 0xf) << 28); }
}
/// Part of [`DXGK_SET_TIMING_FLAGS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SET_TIMING_FLAGS_0 {
    pub Reserved: UINT,
    pub Value: UINT,
}
unsafe impl Record for DXGK_SET_TIMING_FLAGS_0 {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SET_TIMING_FLAGS {
    pub Anonymous: DXGK_SET_TIMING_FLAGS_0,
}
unsafe impl Record for DXGK_SET_TIMING_FLAGS {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SET_TIMING_RESULTS {
    pub Value: u32,
}
unsafe impl Record for DXGK_SET_TIMING_RESULTS {}
impl DXGK_SET_TIMING_RESULTS {
    /// Bit 0.
    pub const fn ConnectionStatusChanges(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ConnectionStatusChanges(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SET_TIMING_PATH_INFO_0 {
    pub OutputColorSpace: D3DDDI_COLOR_SPACE_TYPE,
    pub OutputWireColorSpace: D3DDDI_OUTPUT_WIRE_COLOR_SPACE_TYPE,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_0 {}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SET_TIMING_PATH_INFO_Input {
    pub bits_0: u32,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_Input {}
impl DXGK_SET_TIMING_PATH_INFO_Input {
    /// Bits 0 to 1.
    pub const fn VidPnPathUpdates(&self) -> DXGK_PATH_UPDATE { DXGK_PATH_UPDATE(self.bits_0 & 0x3) }
    /// Sets bits 0 to 1.
    pub const fn set_VidPnPathUpdates(&mut self, value: DXGK_PATH_UPDATE) { self.bits_0 = (self.bits_0 & !0x3) | (value.0 & 0x3); }
    /// Bit 2.
    pub const fn Active(&self) -> bool { self.bits_0 & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_Active(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn IgnoreConnectivity(&self) -> bool { self.bits_0 & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_IgnoreConnectivity(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn PreserveInherited(&self) -> bool { self.bits_0 & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_PreserveInherited(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x10) | ((value as u32) << 4); }
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SET_TIMING_PATH_INFO_1 {
    pub Input: DXGK_SET_TIMING_PATH_INFO_Input,
    pub InputFlags: UINT,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_1 {}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SET_TIMING_PATH_INFO_Output {
    pub bits_0: u32,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_Output {}
impl DXGK_SET_TIMING_PATH_INFO_Output {
    /// Bit 0.
    pub const fn RecheckMPO(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_RecheckMPO(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SET_TIMING_PATH_INFO_2 {
    pub Output: DXGK_SET_TIMING_PATH_INFO_Output,
    pub OutputFlags: UINT,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_2 {}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SET_TIMING_PATH_INFO_3_0 {
    pub GlitchCause: DXGK_GLITCH_CAUSE,
    pub GlitchEffect: DXGK_GLITCH_EFFECT,
    pub GlitchDuration: DXGK_GLITCH_DURATION,
    pub Reserved: UINT8,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_3_0 {}
/// Part of [`DXGK_SET_TIMING_PATH_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_SET_TIMING_PATH_INFO_3 {
    pub Anonymous: DXGK_SET_TIMING_PATH_INFO_3_0,
    pub DiagnosticInfo: UINT,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO_3 {}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SET_TIMING_PATH_INFO {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub Anonymous1: DXGK_SET_TIMING_PATH_INFO_0,
    pub SelectedWireFormat: D3DKMDT_WIRE_FORMAT_AND_PREFERENCE,
    pub Anonymous2: DXGK_SET_TIMING_PATH_INFO_1,
    pub Anonymous3: DXGK_SET_TIMING_PATH_INFO_2,
    pub TargetState: DXGK_CONNECTION_CHANGE,
    pub Anonymous4: DXGK_SET_TIMING_PATH_INFO_3,
}
unsafe impl Record for DXGK_SET_TIMING_PATH_INFO {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETTIMINGSFROMVIDPN {
    pub hFunctionalVidPn: D3DKMDT_HVIDPN,
    pub SetFlags: DXGK_SET_TIMING_FLAGS,
    pub pResultsFlags: PDXGK_SET_TIMING_RESULTS,
    pub PathCount: UINT,
    pub pSetTimingPathInfo: *mut DXGK_SET_TIMING_PATH_INFO,
}
unsafe impl Record for DXGKARG_SETTIMINGSFROMVIDPN {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETTARGETGAMMA {
    pub TargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub GammaRamp: D3DKMDT_GAMMA_RAMP,
}
unsafe impl Record for DXGKARG_SETTARGETGAMMA {}
/// 8 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETTARGETCONTENTTYPE {
    pub TargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub ContentType: D3DKMDT_VIDPN_PRESENT_PATH_CONTENT,
}
unsafe impl Record for DXGKARG_SETTARGETCONTENTTYPE {}
/// 16 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETTARGETANALOGCOPYPROTECTION {
    pub TargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub CopyProtectionType: D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_TYPE,
    pub APSTriggerBits: UINT,
    pub CopyProtectionSupport: D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_SUPPORT,
}
unsafe impl Record for DXGKARG_SETTARGETANALOGCOPYPROTECTION {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_DISPLAYDETECTCONTROL {
    pub bits_0: u32,
}
unsafe impl Record for DXGKARG_DISPLAYDETECTCONTROL {}
impl DXGKARG_DISPLAYDETECTCONTROL {
    /// Bits 0 to 23.
    pub const fn TargetId(&self) -> u32 { self.bits_0 & 0xffffff }
    /// Sets bits 0 to 23.
    pub const fn set_TargetId(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xffffff) | (value & 0xffffff); }
    /// Bits 24 to 27.
    pub const fn Type(&self) -> DXGK_DISPLAYDETECTCONTROLTYPE { DXGK_DISPLAYDETECTCONTROLTYPE((self.bits_0 >> 24) & 0xf) }
    /// Sets bits 24 to 27.
    pub const fn set_Type(&mut self, value: DXGK_DISPLAYDETECTCONTROLTYPE) { self.bits_0 = (self.bits_0 & !0xf000000) | ((value.0 & 0xf) << 24); }
    /// Bit 28.
    pub const fn NonDestructiveOnly(&self) -> bool { self.bits_0 & 0x10000000 != 0 }
    /// Sets bit 28.
    pub const fn set_NonDestructiveOnly(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x10000000) | ((value as u32) << 28); }
    /// Bits 29 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 29) & 0x7 }
    /// Sets bits 29 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xe0000000) | ((value & 0x7) << 29); }
}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYCONNECTIONCHANGE {
    pub ConnectionChange: DXGK_CONNECTION_CHANGE,
}
unsafe impl Record for DXGKARG_QUERYCONNECTIONCHANGE {}
/// Part of [`DXGK_INHERITED_TIMING_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_INHERITED_TIMING_INFO_0 {
    pub OutputColorSpace: D3DDDI_COLOR_SPACE_TYPE,
    pub OutputWireColorSpace: D3DDDI_OUTPUT_WIRE_COLOR_SPACE_TYPE,
}
unsafe impl Record for DXGK_INHERITED_TIMING_INFO_0 {}
/// Part of [`DXGK_INHERITED_TIMING_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_INHERITED_TIMING_INFO_1_0 {
    pub GlitchCause: DXGK_GLITCH_CAUSE,
    pub GlitchEffect: DXGK_GLITCH_EFFECT,
    pub GlitchDuration: DXGK_GLITCH_DURATION,
    pub Reserved: UINT8,
}
unsafe impl Record for DXGK_INHERITED_TIMING_INFO_1_0 {}
/// Part of [`DXGK_INHERITED_TIMING_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_INHERITED_TIMING_INFO_1 {
    pub Anonymous: DXGK_INHERITED_TIMING_INFO_1_0,
    pub DiagnosticInfo: UINT,
}
unsafe impl Record for DXGK_INHERITED_TIMING_INFO_1 {}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_INHERITED_TIMING_INFO {
    pub Anonymous1: DXGK_INHERITED_TIMING_INFO_0,
    pub SelectedWireFormat: D3DKMDT_WIRE_FORMAT_AND_PREFERENCE,
    pub Anonymous2: DXGK_INHERITED_TIMING_INFO_1,
}
unsafe impl Record for DXGK_INHERITED_TIMING_INFO {}
/// 4 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DISPLAY_OWNERSHIP_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_DISPLAY_OWNERSHIP_FLAGS {}
impl DXGK_DISPLAY_OWNERSHIP_FLAGS {
    /// Bits 0 to 3.
    pub const fn FrameBufferState(&self) -> DXGK_FRAMEBUFFER_STATE { DXGK_FRAMEBUFFER_STATE((self.Value & 0xf) as i32) }
    /// Sets bits 0 to 3.
    pub const fn set_FrameBufferState(&mut self, value: DXGK_FRAMEBUFFER_STATE) { self.Value = (self.Value & !0xf) | ((value.0 as u32) & 0xf); }
}
/// Part of [`DXGK_PRE_START_INFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_PRE_START_INFO_0 {
    pub ReservedIn: UINT,
    pub Input: UINT,
}
unsafe impl Record for DXGK_PRE_START_INFO_0 {}
/// 8 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PRE_START_INFO {
    pub Anonymous: DXGK_PRE_START_INFO_0,
    pub Output: u32,
}
unsafe impl Record for DXGK_PRE_START_INFO {}
impl DXGK_PRE_START_INFO {
    /// Bit 0.
    pub const fn SupportPreserveBootDisplay(&self) -> bool { self.Output & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SupportPreserveBootDisplay(&mut self, value: bool) { self.Output = (self.Output & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn IsUEFIFrameBufferCpuAccessibleDuringStartup(&self) -> bool { self.Output & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_IsUEFIFrameBufferCpuAccessibleDuringStartup(&mut self, value: bool) { self.Output = (self.Output & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn ReservedOut(&self) -> u32 { (self.Output >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_ReservedOut(&mut self, value: u32) { self.Output = (self.Output & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANE_OVERLAY_CAPS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_MULTIPLANE_OVERLAY_CAPS {}
impl D3DKMT_MULTIPLANE_OVERLAY_CAPS {
    /// Bit 0.
    pub const fn Rotation(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Rotation(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn RotationWithoutIndependentFlip(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_RotationWithoutIndependentFlip(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn VerticalFlip(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_VerticalFlip(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn HorizontalFlip(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_HorizontalFlip(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn StretchRGB(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_StretchRGB(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn StretchYUV(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_StretchYUV(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn BilinearFilter(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_BilinearFilter(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn HighFilter(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_HighFilter(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn Shared(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_Shared(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn Immediate(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_Immediate(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn Plane0ForVirtualModeOnly(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_Plane0ForVirtualModeOnly(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn Version3DDISupport(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_Version3DDISupport(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bits 12 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 12) & 0xfffff }
    /// Sets bits 12 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffff000) | ((value & 0xfffff) << 12); }
}
/// 32 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GET_MULTIPLANE_OVERLAY_CAPS {
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub MaxPlanes: UINT,
    pub MaxRGBPlanes: UINT,
    pub MaxYUVPlanes: UINT,
    pub OverlayCaps: D3DKMT_MULTIPLANE_OVERLAY_CAPS,
    pub MaxStretchFactor: FLOAT,
    pub MaxShrinkFactor: FLOAT,
}
unsafe impl Record for D3DKMT_GET_MULTIPLANE_OVERLAY_CAPS {}
/// 16 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GET_POST_COMPOSITION_CAPS {
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub MaxStretchFactor: FLOAT,
    pub MaxShrinkFactor: FLOAT,
}
unsafe impl Record for D3DKMT_GET_POST_COMPOSITION_CAPS {}
/// 12 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANEOVERLAY_STRETCH_SUPPORT {
    pub VidPnSourceId: UINT,
    pub Update: BOOL,
    pub Supported: BOOL,
}
unsafe impl Record for D3DKMT_MULTIPLANEOVERLAY_STRETCH_SUPPORT {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MPO3DDI_SUPPORT {
    pub Supported: BOOL,
}
unsafe impl Record for D3DKMT_MPO3DDI_SUPPORT {}
/// 1 bytes, alignment 1; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_HWDRM_SUPPORT {
    pub Supported: BOOLEAN,
}
unsafe impl Record for D3DKMT_HWDRM_SUPPORT {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MPOKERNELCAPS_SUPPORT {
    pub Supported: BOOL,
}
unsafe impl Record for D3DKMT_MPOKERNELCAPS_SUPPORT {}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GET_DEVICE_VIDPN_OWNERSHIP_INFO {
    pub hDevice: D3DKMT_HANDLE,
    pub bFailedDwmAcquireVidPn: BOOLEAN,
}
unsafe impl Record for D3DKMT_GET_DEVICE_VIDPN_OWNERSHIP_INFO {}
/// 56 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SUBMITCOMMANDTOHWQUEUE {
    pub hHwQueue: D3DKMT_HANDLE,
    pub HwQueueProgressFenceId: UINT64,
    pub CommandBuffer: D3DGPU_VIRTUAL_ADDRESS,
    pub CommandLength: UINT,
    pub PrivateDriverDataSize: UINT,
    pub pPrivateDriverData: *mut c_void,
    pub NumPrimaries: UINT,
    pub WrittenPrimaries: *const D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_SUBMITCOMMANDTOHWQUEUE {}
/// 24 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SUBMITWAITFORSYNCOBJECTSTOHWQUEUE {
    pub hHwQueue: D3DKMT_HANDLE,
    pub ObjectCount: UINT,
    pub ObjectHandleArray: *const D3DKMT_HANDLE,
    pub FenceValueArray: *const UINT64,
}
unsafe impl Record for D3DKMT_SUBMITWAITFORSYNCOBJECTSTOHWQUEUE {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SUBMITSIGNALSYNCOBJECTSTOHWQUEUE {
    pub Flags: D3DDDICB_SIGNALFLAGS,
    pub BroadcastHwQueueCount: ULONG,
    pub BroadcastHwQueueArray: *const D3DKMT_HANDLE,
    pub ObjectCount: UINT,
    pub ObjectHandleArray: *const D3DKMT_HANDLE,
    pub FenceValueArray: *const UINT64,
}
unsafe impl Record for D3DKMT_SUBMITSIGNALSYNCOBJECTSTOHWQUEUE {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATEHWCONTEXT {
    pub hDevice: D3DKMT_HANDLE,
    pub NodeOrdinal: UINT,
    pub EngineAffinity: UINT,
    pub Flags: D3DDDI_CREATEHWCONTEXTFLAGS,
    pub PrivateDriverDataSize: UINT,
    pub pPrivateDriverData: *mut c_void,
    pub hHwContext: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_CREATEHWCONTEXT {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DESTROYHWCONTEXT {
    pub hHwContext: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_DESTROYHWCONTEXT {}
/// 48 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATEHWQUEUE {
    pub hHwContext: D3DKMT_HANDLE,
    pub Flags: D3DDDI_CREATEHWQUEUEFLAGS,
    pub PrivateDriverDataSize: UINT,
    pub pPrivateDriverData: *mut c_void,
    pub hHwQueue: D3DKMT_HANDLE,
    pub hHwQueueProgressFence: D3DKMT_HANDLE,
    pub HwQueueProgressFenceCPUVirtualAddress: *mut c_void,
    pub HwQueueProgressFenceGPUVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for D3DKMT_CREATEHWQUEUE {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DESTROYHWQUEUE {
    pub hHwQueue: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_DESTROYHWQUEUE {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GETALLOCATIONPRIORITY {
    pub hDevice: D3DKMT_HANDLE,
    pub hResource: D3DKMT_HANDLE,
    pub phAllocationList: *const D3DKMT_HANDLE,
    pub AllocationCount: UINT,
    pub pPriorities: *mut UINT,
}
unsafe impl Record for D3DKMT_GETALLOCATIONPRIORITY {}
