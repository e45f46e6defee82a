// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM3_1` (0x10004).

pub use super::wddm3_0::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const DXGK_INTERRUPT_NATIVE_FENCE_SIGNALED: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(19);
pub const DXGK_INTERRUPT_GPU_ENGINE_STATE_CHANGE: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(20);
pub const DXGKQAITYPE_HARDWARERESERVEDRANGES2: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(36);
pub const DXGKQAITYPE_NATIVE_FENCE_CAPS: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(37);
pub const DXGKQAITYPE_USERMODESUBMISSION_CAPS: DXGK_QUERYADAPTERINFOTYPE = DXGK_QUERYADAPTERINFOTYPE(38);
pub const KMT_DRIVERVERSION_WDDM_3_1: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(3100);
pub const KMTQAITYPE_WDDM_3_1_CAPS: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(80);
pub const D3DKMT_QUERYSTATISTICS_ADAPTER2: D3DKMT_QUERYSTATISTICS_TYPE = D3DKMT_QUERYSTATISTICS_TYPE(11);
pub const D3DKMT_QUERYSTATISTICS_SEGMENT2: D3DKMT_QUERYSTATISTICS_TYPE = D3DKMT_QUERYSTATISTICS_TYPE(12);
pub const D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER2: D3DKMT_QUERYSTATISTICS_TYPE = D3DKMT_QUERYSTATISTICS_TYPE(13);
pub const D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT2: D3DKMT_QUERYSTATISTICS_TYPE = D3DKMT_QUERYSTATISTICS_TYPE(14);
pub const D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_GROUP2: D3DKMT_QUERYSTATISTICS_TYPE = D3DKMT_QUERYSTATISTICS_TYPE(15);
pub const D3DKMT_QUERYSTATISTICS_SEGMENT_USAGE: D3DKMT_QUERYSTATISTICS_TYPE = D3DKMT_QUERYSTATISTICS_TYPE(16);
pub const D3DKMT_QUERYSTATISTICS_SEGMENT_GROUP_USAGE: D3DKMT_QUERYSTATISTICS_TYPE = D3DKMT_QUERYSTATISTICS_TYPE(17);
pub const D3DKMT_QUERYSTATISTICS_NODE2: D3DKMT_QUERYSTATISTICS_TYPE = D3DKMT_QUERYSTATISTICS_TYPE(18);
pub const D3DKMT_QUERYSTATISTICS_PROCESS_NODE2: D3DKMT_QUERYSTATISTICS_TYPE = D3DKMT_QUERYSTATISTICS_TYPE(19);
/// Enumeration; `d3dkmddi.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_ENGINE_STATE(pub i32);
unsafe impl Record for DXGK_ENGINE_STATE {}
pub const DXGK_ENGINE_STATE_ACTIVE: DXGK_ENGINE_STATE = DXGK_ENGINE_STATE(0);
pub const DXGK_ENGINE_STATE_TRANSITION_TO_F1: DXGK_ENGINE_STATE = DXGK_ENGINE_STATE(1);
pub const DXGK_ENGINE_STATE_HUNG: DXGK_ENGINE_STATE = DXGK_ENGINE_STATE(2);
/// `d3dkmddi.h`.
pub const DXGK_MAX_DOORBELL_SIZE_BYTES: u32 = 0x4000;
/// `dispmprt.h`.
pub type PDXGKRNL_INTERFACE = *mut DXGKRNL_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKDDI_START_DEVICE = Option<DXGKDDI_START_DEVICE>;
/// `dispmprt.h`.
pub type PDRIVER_INITIALIZATION_DATA = *mut DRIVER_INITIALIZATION_DATA;
/// `dispmprt.h`.
pub type PKMDDOD_INITIALIZATION_DATA = *mut KMDDOD_INITIALIZATION_DATA;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_NOTIFY_INTERRUPT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_NOTIFY_INTERRUPT_DATA))>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_BUILDPAGINGBUFFER = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_BUILDPAGINGBUFFER = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_START_DEVICE = abi_fn!(fn(a0: PVOID, a1: PDXGK_START_INFO, a2: PDXGKRNL_INTERFACE, a3: *mut ULONG, a4: *mut ULONG) -> NTSTATUS);
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEDEVICE = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEDEVICE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATESYNCHRONIZATIONOBJECT2 = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATESYNCHRONIZATIONOBJECT2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYSTATISTICS = Option<abi_fn!(fn(a0: *const D3DKMT_QUERYSTATISTICS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENSYNCOBJECTFROMNTHANDLE2 = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATENATIVEFENCE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATENATIVEFENCE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_OPENNATIVEFENCE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_OPENNATIVEFENCE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CLOSENATIVEFENCE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CLOSENATIVEFENCE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_DESTROYNATIVEFENCE = abi_fn!(fn(a0: *mut DXGKARG_DESTROYNATIVEFENCE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_UPDATEMONITOREDVALUES = abi_fn!(fn(a0: *const DXGKARG_UPDATEMONITOREDVALUES) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_UPDATECURRENTVALUESFROMCPU = abi_fn!(fn(a0: *const DXGKARG_UPDATECURRENTVALUESFROMCPU) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETNATIVEFENCELOGBUFFER = abi_fn!(fn(a0: *const DXGKARG_SETNATIVEFENCELOGBUFFER) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_UPDATENATIVEFENCELOGS = abi_fn!(fn(a0: *const DXGKARG_UPDATENATIVEFENCELOGS) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEDOORBELL = abi_fn!(fn(a0: *mut DXGKARG_CREATEDOORBELL) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CONNECTDOORBELL = abi_fn!(fn(a0: *mut DXGKARG_CONNECTDOORBELL) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_DISCONNECTDOORBELL = abi_fn!(fn(a0: *mut DXGKARG_DISCONNECTDOORBELL) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_DESTROYDOORBELL = abi_fn!(fn(a0: *mut DXGKARG_DESTROYDOORBELL) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_NOTIFYWORKSUBMISSION = abi_fn!(fn(a0: *mut DXGKARG_NOTIFYWORKSUBMISSION) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_DISCONNECTDOORBELL = Option<abi_fn!(fn(a0: *mut DXGKARGCB_DISCONNECTDOORBELL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATENATIVEFENCE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATENATIVEFENCE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_OPENNATIVEFENCE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_OPENNATIVEFENCE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CLOSENATIVEFENCE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CLOSENATIVEFENCE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_DESTROYNATIVEFENCE = Option<abi_fn!(fn(a0: *mut DXGKARG_DESTROYNATIVEFENCE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_UPDATEMONITOREDVALUES = Option<abi_fn!(fn(a0: *const DXGKARG_UPDATEMONITOREDVALUES) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_UPDATECURRENTVALUESFROMCPU = Option<abi_fn!(fn(a0: *const DXGKARG_UPDATECURRENTVALUESFROMCPU) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETNATIVEFENCELOGBUFFER = Option<abi_fn!(fn(a0: *const DXGKARG_SETNATIVEFENCELOGBUFFER) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_UPDATENATIVEFENCELOGS = Option<abi_fn!(fn(a0: *const DXGKARG_UPDATENATIVEFENCELOGS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEDOORBELL = Option<abi_fn!(fn(a0: *mut DXGKARG_CREATEDOORBELL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CONNECTDOORBELL = Option<abi_fn!(fn(a0: *mut DXGKARG_CONNECTDOORBELL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_DISCONNECTDOORBELL = Option<abi_fn!(fn(a0: *mut DXGKARG_DISCONNECTDOORBELL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_DESTROYDOORBELL = Option<abi_fn!(fn(a0: *mut DXGKARG_DESTROYDOORBELL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_NOTIFYWORKSUBMISSION = Option<abi_fn!(fn(a0: *mut DXGKARG_NOTIFYWORKSUBMISSION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATENATIVEFENCE = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATENATIVEFENCE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENNATIVEFENCEFROMNTHANDLE = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENNATIVEFENCEFROMNTHANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETNATIVEFENCELOGDETAIL = Option<abi_fn!(fn(a0: *mut D3DKMT_GETNATIVEFENCELOGDETAIL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEDOORBELL = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATE_DOORBELL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CONNECTDOORBELL = Option<abi_fn!(fn(a0: *mut D3DKMT_CONNECT_DOORBELL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_DESTROYDOORBELL = Option<abi_fn!(fn(a0: *mut D3DKMT_DESTROY_DOORBELL) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_NOTIFYWORKSUBMISSION = Option<abi_fn!(fn(a0: *mut D3DKMT_NOTIFY_WORK_SUBMISSION) -> NTSTATUS)>;
/// 4 bytes, alignment 4; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS {}
impl D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS {
    /// Bit 0.
    pub const fn Shared(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Shared(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn NtSecuritySharing(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_NtSecuritySharing(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn CrossAdapter(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_CrossAdapter(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn TopOfPipeline(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_TopOfPipeline(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn NoSignal(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_NoSignal(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn NoWait(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_NoWait(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn NoSignalMaxValueOnTdr(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_NoSignalMaxValueOnTdr(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn NoGPUAccess(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_NoGPUAccess(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn SignalByKmd(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_SignalByKmd(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn Unused(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_Unused(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bits 10 to 30.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 10) & 0x1fffff }
    /// Sets bits 10 to 30.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0x7ffffc00) | ((value & 0x1fffff) << 10); }
    /// Bit 31.
    pub const fn Reserved0(&self) -> bool { self.Value & 0x80000000 != 0 }
    /// Sets bit 31.
    pub const fn set_Reserved0(&mut self, value: bool) { self.Value = (self.Value & !0x80000000) | ((value as u32) << 31); }
}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_SynchronizationMutex {
    pub InitialState: BOOL,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_SynchronizationMutex {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Semaphore {
    pub MaxCount: UINT,
    pub InitialCount: UINT,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Semaphore {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Fence {
    pub FenceValue: UINT64,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Fence {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_CPUNotification {
    pub Event: HANDLE,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_CPUNotification {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_MonitoredFence {
    pub InitialFenceValue: UINT64,
    pub FenceValueCPUVirtualAddress: *mut c_void,
    pub FenceValueGPUVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub EngineAffinity: UINT,
    pub Padding: UINT,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_MonitoredFence {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_PeriodicMonitoredFence {
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub Time: UINT64,
    pub FenceValueCPUVirtualAddress: *mut c_void,
    pub FenceValueGPUVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub EngineAffinity: UINT,
    pub Padding: UINT,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_PeriodicMonitoredFence {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Reserved {
    pub Reserved: [UINT64; 8],
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Reserved {}
/// Part of [`D3DDDI_SYNCHRONIZATIONOBJECTINFO2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DDDI_SYNCHRONIZATIONOBJECTINFO2_0 {
    pub SynchronizationMutex: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_SynchronizationMutex,
    pub Semaphore: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Semaphore,
    pub Fence: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Fence,
    pub CPUNotification: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_CPUNotification,
    pub MonitoredFence: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_MonitoredFence,
    pub PeriodicMonitoredFence: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_PeriodicMonitoredFence,
    pub Reserved: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_Reserved,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2_0 {}
/// 80 bytes, alignment 8; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_SYNCHRONIZATIONOBJECTINFO2 {
    pub Type: D3DDDI_SYNCHRONIZATIONOBJECT_TYPE,
    pub Flags: D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS,
    pub Anonymous: D3DDDI_SYNCHRONIZATIONOBJECTINFO2_0,
    pub SharedHandle: D3DKMT_HANDLE,
}
unsafe impl Record for D3DDDI_SYNCHRONIZATIONOBJECTINFO2 {}
/// 112 bytes, alignment 8; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_NATIVEFENCEINFO {
    pub InitialFenceValue: UINT64,
    pub EngineAffinity: UINT,
    pub Type: D3DDDI_NATIVEFENCE_TYPE,
    pub Flags: D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS,
    pub NativeFenceMapping: D3DDDI_NATIVEFENCEMAPPING,
    pub Reserved: [BYTE; 28],
}
unsafe impl Record for D3DDDI_NATIVEFENCEINFO {}
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
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_NativeFenceSignaled {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
    pub SignaledNativeFenceCount: UINT,
    pub pSignaledNativeFenceArray: *mut HANDLE,
    pub hHWQueue: HANDLE,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_NativeFenceSignaled {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_EngineStateChange {
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
    pub NewState: DXGK_ENGINE_STATE,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_EngineStateChange {}
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
    pub NativeFenceSignaled: DXGKARGCB_NOTIFY_INTERRUPT_DATA_NativeFenceSignaled,
    pub EngineStateChange: DXGKARGCB_NOTIFY_INTERRUPT_DATA_EngineStateChange,
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
    /// Bit 11.
    pub const fn NativeGpuFence(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_NativeGpuFence(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bit 12.
    pub const fn OptimizedNativeFenceSignaledInterrupt(&self) -> bool { self.Value & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_OptimizedNativeFenceSignaledInterrupt(&mut self, value: bool) { self.Value = (self.Value & !0x1000) | ((value as u32) << 12); }
    /// Bits 13 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 13) & 0x7ffff }
    /// Sets bits 13 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffe000) | ((value & 0x7ffff) << 13); }
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
    /// Bit 17.
    pub const fn AlwaysPoweredVRAM(&self) -> bool { self.Value & 0x20000 != 0 }
    /// Sets bit 17.
    pub const fn set_AlwaysPoweredVRAM(&mut self, value: bool) { self.Value = (self.Value & !0x20000) | ((value as u32) << 17); }
    /// Bits 18 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 18) & 0x3fff }
    /// Sets bits 18 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffc0000) | ((value & 0x3fff) << 18); }
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
    /// Bit 6.
    pub const fn DisplayableSupport(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_DisplayableSupport(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bits 7 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 7) & 0x1ffffff }
    /// Sets bits 7 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffff80) | ((value & 0x1ffffff) << 7); }
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
/// 576 bytes, alignment 8; `dispmprt.h`.
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
    pub DxgkCbDisconnectDoorbell: DXGKCB_DISCONNECTDOORBELL,
}
unsafe impl Record for DXGKRNL_INTERFACE {}
/// 1376 bytes, alignment 8; `dispmprt.h`.
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
    pub DxgkDdiSetAllocationBackingStore: PDXGKDDI_SETALLOCATIONBACKINGSTORE,
    pub DxgkDdiCreateCpuEvent: PDXGKDDI_CREATECPUEVENT,
    pub DxgkDdiDestroyCpuEvent: PDXGKDDI_DESTROYCPUEVENT,
    pub DxgkDdiCancelFlips: PDXGKDDI_CANCELFLIPS,
    pub DxgkDdiCreateNativeFence: PDXGKDDI_CREATENATIVEFENCE,
    pub DxgkDdiDestroyNativeFence: PDXGKDDI_DESTROYNATIVEFENCE,
    pub DxgkDdiUpdateMonitoredValues: PDXGKDDI_UPDATEMONITOREDVALUES,
    pub DxgkDdiUpdateCurrentValuesFromCpu: PDXGKDDI_UPDATECURRENTVALUESFROMCPU,
    pub DxgkDdiCreateDoorbell: PDXGKDDI_CREATEDOORBELL,
    pub DxgkDdiConnectDoorbell: PDXGKDDI_CONNECTDOORBELL,
    pub DxgkDdiDisconnectDoorbell: PDXGKDDI_DISCONNECTDOORBELL,
    pub DxgkDdiDestroyDoorbell: PDXGKDDI_DESTROYDOORBELL,
    pub DxgkDdiNotifyWorkSubmission: PDXGKDDI_NOTIFYWORKSUBMISSION,
    pub Reserved4: *mut c_void,
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
    /// Bit 3.
    pub const fn TestDevice(&self) -> bool { self.bits_0 & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_TestDevice(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffffff0) | ((value & 0xfffffff) << 4); }
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
/// 96 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATESYNCHRONIZATIONOBJECT2 {
    pub hDevice: D3DKMT_HANDLE,
    pub Info: D3DDDI_SYNCHRONIZATIONOBJECTINFO2,
    pub hSyncObject: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_CREATESYNCHRONIZATIONOBJECT2 {}
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
    /// Bits 2 to 5.
    pub const fn SegmentType(&self) -> u64 { (self.bits_0 >> 2) & 0xf }
    /// Sets bits 2 to 5.
    pub const fn set_SegmentType(&mut self, value: u64) { self.bits_0 = (self.bits_0 & !0x3c) | ((value & 0xf) << 2); }
    /// Bits 6 to 63.
    pub const fn Reserved(&self) -> u64 { (self.bits_0 >> 6) & 0x3ffffffffffffff }
    /// Sets bits 6 to 63.
    pub const fn set_Reserved(&mut self, value: u64) { self.bits_0 = (self.bits_0 & !0xffffffffffffffc0) | ((value & 0x3ffffffffffffff) << 6); }
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
    pub SegmentUsageInformation: D3DKMT_QUERYSTATISTICS_MEMORY_USAGE,
    pub SegmentGroupUsageInformation: D3DKMT_QUERYSTATISTICS_MEMORY_USAGE,
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
    pub QueryAdapter2: D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER2,
    pub QuerySegment2: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT2,
    pub QueryProcessAdapter2: D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER2,
    pub QueryProcessSegment2: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT2,
    pub QueryProcessSegmentGroup2: D3DKMT_QUERYSTATISTICS_QUERY_PROCESS_SEGMENT_GROUP2,
    pub QuerySegmentUsage: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_USAGE,
    pub QuerySegmentGroupUsage: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_GROUP_USAGE,
    pub QueryNode2: D3DKMT_QUERYSTATISTICS_QUERY_NODE2,
    pub QueryProcessNode2: D3DKMT_QUERYSTATISTICS_QUERY_NODE2,
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
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_UPDATEPAGETABLEFLAGS {
    pub bits_0: u32,
}
unsafe impl Record for DXGK_UPDATEPAGETABLEFLAGS {}
impl DXGK_UPDATEPAGETABLEFLAGS {
    /// Bit 0.
    pub const fn Repeat(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Repeat(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn InitialUpdate(&self) -> bool { self.bits_0 & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_InitialUpdate(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn NotifyEviction(&self) -> bool { self.bits_0 & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_NotifyEviction(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn Use64KBPages(&self) -> bool { self.bits_0 & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_Use64KBPages(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn NativeFence(&self) -> bool { self.bits_0 & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_NativeFence(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x10) | ((value as u32) << 4); }
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
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
    /// Bit 12.
    pub const fn CachedPageTables(&self) -> bool { self.Value & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_CachedPageTables(&mut self, value: bool) { self.Value = (self.Value & !0x1000) | ((value as u32) << 12); }
    /// Bits 13 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 13) & 0x7ffff }
    /// Sets bits 13 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffe000) | ((value & 0x7ffff) << 13); }
}
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
    /// Bit 6.
    pub const fn GpuVaIommuRequired(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_GpuVaIommuRequired(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn GpuVaIommuGlobalRequired(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_GpuVaIommuGlobalRequired(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn GpuVaIommuCacheCoherent(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_GpuVaIommuCacheCoherent(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bits 9 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 9) & 0x7fffff }
    /// Sets bits 9 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffe00) | ((value & 0x7fffff) << 9); }
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
/// 104 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_BUILDPAGINGBUFFER_UPDATEPAGETABLE {
    pub PageTableLevel: UINT,
    pub hAllocation: HANDLE,
    pub PageTableAddress: DXGK_PAGETABLEUPDATEADDRESS,
    pub pPageTableEntries: *mut DXGK_PTE,
    pub StartIndex: UINT,
    pub NumPageTableEntries: UINT,
    pub Reserved0: UINT,
    pub Flags: DXGK_UPDATEPAGETABLEFLAGS,
    pub DriverProtection: UINT64,
    pub AllocationOffsetInBytes: UINT64,
    pub hProcess: HANDLE,
    pub UpdateMode: DXGK_PAGETABLEUPDATEMODE,
    pub pPageTableEntries64KB: *mut DXGK_PTE,
    pub FirstPteVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for DXGK_BUILDPAGINGBUFFER_UPDATEPAGETABLE {}
/// Part of [`D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2_MonitoredFence {
    pub FenceValueCPUVirtualAddress: *mut c_void,
    pub FenceValueGPUVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub EngineAffinity: UINT,
}
unsafe impl Record for D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2_MonitoredFence {}
/// Part of [`D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2_0 {
    pub MonitoredFence: D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2_MonitoredFence,
    pub Reserved: [UINT64; 8],
}
unsafe impl Record for D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2_0 {}
/// 88 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2 {
    pub hNtHandle: HANDLE,
    pub hDevice: D3DKMT_HANDLE,
    pub Flags: D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS,
    pub hSyncObject: D3DKMT_HANDLE,
    pub Anonymous: D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2_0,
}
unsafe impl Record for D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2 {}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_WDDM_3_1_CAPS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_WDDM_3_1_CAPS {}
impl D3DKMT_WDDM_3_1_CAPS {
    /// Bit 0.
    pub const fn NativeGpuFenceSupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_NativeGpuFenceSupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_NATIVE_FENCE_CAPS {
    pub MonitoredValueStride: UINT,
    pub MapToGpuSystemProcess: BOOLEAN,
    pub MinimumAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub MaximumAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub Reserved: [BYTE; 28],
}
unsafe impl Record for DXGK_NATIVE_FENCE_CAPS {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATENATIVEFENCE_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGKARG_CREATENATIVEFENCE_FLAGS {}
impl DXGKARG_CREATENATIVEFENCE_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 136 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATENATIVEFENCE {
    pub hGlobalNativeFence: HANDLE,
    pub Type: D3DDDI_NATIVEFENCE_TYPE,
    pub CurrentValueSystemProcessGpuVa: D3DGPU_VIRTUAL_ADDRESS,
    pub MonitoredValueSystemProcessGpuVa: D3DGPU_VIRTUAL_ADDRESS,
    pub pPrivateDriverData: [BYTE; 64],
    pub Flags: DXGKARG_CREATENATIVEFENCE_FLAGS,
    pub Reserved: [BYTE; 32],
}
unsafe impl Record for DXGKARG_CREATENATIVEFENCE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_OPENNATIVEFENCE_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_OPENNATIVEFENCE_FLAGS {}
impl DXGK_OPENNATIVEFENCE_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 80 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_OPENNATIVEFENCE {
    pub hGlobalNativeFence: HANDLE,
    pub hLocalNativeFence: HANDLE,
    pub hDevice: HANDLE,
    pub CurrentValueGpuVa: D3DGPU_VIRTUAL_ADDRESS,
    pub MonitoredValueGpuVa: D3DGPU_VIRTUAL_ADDRESS,
    pub Flags: DXGK_OPENNATIVEFENCE_FLAGS,
    pub Reserved: [BYTE; 32],
}
unsafe impl Record for DXGKARG_OPENNATIVEFENCE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CLOSENATIVEFENCE_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_CLOSENATIVEFENCE_FLAGS {}
impl DXGK_CLOSENATIVEFENCE_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CLOSENATIVEFENCE {
    pub hLocalNativeFence: HANDLE,
    pub Flags: DXGK_CLOSENATIVEFENCE_FLAGS,
    pub Reserved: [BYTE; 32],
}
unsafe impl Record for DXGKARG_CLOSENATIVEFENCE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DESTROYNATIVEFENCE_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_DESTROYNATIVEFENCE_FLAGS {}
impl DXGK_DESTROYNATIVEFENCE_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_DESTROYNATIVEFENCE {
    pub hGlobalNativeFence: HANDLE,
    pub Flags: DXGK_DESTROYNATIVEFENCE_FLAGS,
    pub Reserved: [BYTE; 32],
}
unsafe impl Record for DXGKARG_DESTROYNATIVEFENCE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_UPDATEMONITOREDVALUES_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGKARG_UPDATEMONITOREDVALUES_FLAGS {}
impl DXGKARG_UPDATEMONITOREDVALUES_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_UPDATEMONITOREDVALUES {
    pub NativeFenceArray: *mut HANDLE,
    pub UpdatedValueArray: *mut UINT64,
    pub MonitoredValueKernelCpuVa: *mut *mut c_void,
    pub NumFences: UINT,
    pub Flags: DXGKARG_UPDATEMONITOREDVALUES_FLAGS,
    pub Reserved: [BYTE; 28],
}
unsafe impl Record for DXGKARG_UPDATEMONITOREDVALUES {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS {}
impl DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS {
    /// Bit 0.
    pub const fn AlwaysSignaled(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_AlwaysSignaled(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn NotificationOnly(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_NotificationOnly(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_UPDATECURRENTVALUESFROMCPU {
    pub NativeFenceArray: *mut HANDLE,
    pub UpdatedValueArray: *mut UINT64,
    pub CurrentValueKernelCpuVa: *mut *mut c_void,
    pub NumFences: UINT,
    pub Flags: DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS,
    pub Reserved: [BYTE; 28],
}
unsafe impl Record for DXGKARG_UPDATECURRENTVALUESFROMCPU {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETNATIVEFENCELOGBUFFER_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGKARG_SETNATIVEFENCELOGBUFFER_FLAGS {}
impl DXGKARG_SETNATIVEFENCELOGBUFFER_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 80 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETNATIVEFENCELOGBUFFER {
    pub hHwQueue: HANDLE,
    pub NumberOfEntries: UINT,
    pub LogBufferCpuVa: *mut DXGK_NATIVE_FENCE_LOG_BUFFER,
    pub LogBufferGpuVa: D3DGPU_VIRTUAL_ADDRESS,
    pub LogBufferSystemProcessGpuVa: D3DGPU_VIRTUAL_ADDRESS,
    pub Flags: DXGKARG_SETNATIVEFENCELOGBUFFER_FLAGS,
    pub Reserved: [BYTE; 32],
}
unsafe impl Record for DXGKARG_SETNATIVEFENCELOGBUFFER {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_UPDATENATIVEFENCELOGS_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGKARG_UPDATENATIVEFENCELOGS_FLAGS {}
impl DXGKARG_UPDATENATIVEFENCELOGS_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_UPDATENATIVEFENCELOGS {
    pub NumberOfQueues: UINT,
    pub hHWQueue: *mut HANDLE,
    pub Flags: DXGKARG_UPDATENATIVEFENCELOGS_FLAGS,
    pub Reserved: [BYTE; 32],
}
unsafe impl Record for DXGKARG_UPDATENATIVEFENCELOGS {}
/// Part of [`DXGK_USERMODESUBMISSION_CAPS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_USERMODESUBMISSION_CAPS_Flags {
    pub Value: u32,
}
unsafe impl Record for DXGK_USERMODESUBMISSION_CAPS_Flags {}
impl DXGK_USERMODESUBMISSION_CAPS_Flags {
    /// Bit 0.
    pub const fn SecondaryDoorbellSupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SecondaryDoorbellSupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 28 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_USERMODESUBMISSION_CAPS {
    pub Flags: DXGK_USERMODESUBMISSION_CAPS_Flags,
    pub DoorbellSizeInBytes: UINT,
    pub SecondaryDoorbellSizeInBytes: UINT,
    pub Reserved: [UCHAR; 16],
}
unsafe impl Record for DXGK_USERMODESUBMISSION_CAPS {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEDOORBELL_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGKARG_CREATEDOORBELL_FLAGS {}
impl DXGKARG_CREATEDOORBELL_FLAGS {
    /// Bit 0.
    pub const fn ResizeRingBufferOperation(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ResizeRingBufferOperation(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEDOORBELL {
    pub hHwQueue: HANDLE,
    pub hDoorbell: HANDLE,
    pub PrivateDriverDataSize: UINT,
    pub PrivateDriverData: *mut c_void,
    pub hRingBuffer: HANDLE,
    pub hRingBufferControl: HANDLE,
    pub Flags: DXGKARG_CREATEDOORBELL_FLAGS,
}
unsafe impl Record for DXGKARG_CREATEDOORBELL {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CONNECTDOORBELL_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGKARG_CONNECTDOORBELL_FLAGS {}
impl DXGKARG_CONNECTDOORBELL_FLAGS {
    /// Bit 0.
    pub const fn RequireSecondaryAddress(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_RequireSecondaryAddress(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CONNECTDOORBELL {
    pub hDoorbell: HANDLE,
    pub Flags: DXGKARG_CONNECTDOORBELL_FLAGS,
    pub KernelCpuVirtualAddress: *mut c_void,
    pub SecondaryKernelCpuVirtualAddress: *mut c_void,
    pub Status: D3DDDI_DOORBELLSTATUS,
}
unsafe impl Record for DXGKARG_CONNECTDOORBELL {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_DISCONNECTDOORBELL_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGKARG_DISCONNECTDOORBELL_FLAGS {}
impl DXGKARG_DISCONNECTDOORBELL_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_DISCONNECTDOORBELL {
    pub hDoorbell: HANDLE,
    pub Flags: DXGKARG_DISCONNECTDOORBELL_FLAGS,
}
unsafe impl Record for DXGKARG_DISCONNECTDOORBELL {}
/// 8 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_DESTROYDOORBELL {
    pub hDoorbell: HANDLE,
}
unsafe impl Record for DXGKARG_DESTROYDOORBELL {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_NOTIFYWORKSUBMISSION_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGKARG_NOTIFYWORKSUBMISSION_FLAGS {}
impl DXGKARG_NOTIFYWORKSUBMISSION_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_NOTIFYWORKSUBMISSION {
    pub hHwQueue: HANDLE,
    pub Flags: DXGKARG_NOTIFYWORKSUBMISSION_FLAGS,
}
unsafe impl Record for DXGKARG_NOTIFYWORKSUBMISSION {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_DISCONNECTDOORBELL_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGKARGCB_DISCONNECTDOORBELL_FLAGS {}
impl DXGKARGCB_DISCONNECTDOORBELL_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_DISCONNECTDOORBELL {
    pub hHwQueue: HANDLE,
    pub hDoorbell: HANDLE,
    pub Flags: DXGKARGCB_DISCONNECTDOORBELL_FLAGS,
    pub DisconnectReason: D3DDDI_DOORBELLSTATUS,
}
unsafe impl Record for DXGKARGCB_DISCONNECTDOORBELL {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATENATIVEFENCE_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_CREATENATIVEFENCE_FLAGS {}
impl D3DKMT_CREATENATIVEFENCE_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 216 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATENATIVEFENCE {
    pub hDevice: D3DKMT_HANDLE,
    pub hSyncObject: D3DKMT_HANDLE,
    pub PrivateDriverData: [BYTE; 64],
    pub Info: D3DDDI_NATIVEFENCEINFO,
    pub Flags: D3DKMT_CREATENATIVEFENCE_FLAGS,
    pub Reserved: [BYTE; 28],
}
unsafe impl Record for D3DKMT_CREATENATIVEFENCE {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GETNATIVEFENCELOGDETAIL_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_GETNATIVEFENCELOGDETAIL_FLAGS {}
impl D3DKMT_GETNATIVEFENCELOGDETAIL_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 96 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GETNATIVEFENCELOGDETAIL {
    pub hHwQueue: D3DKMT_HANDLE,
    pub Flags: D3DKMT_GETNATIVEFENCELOGDETAIL_FLAGS,
    pub WaitLogNumberOfEntries: UINT32,
    pub SignalLogNumberOfEntries: UINT32,
    pub WaitLogGpuBaseAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub SignalLogGpuBaseAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub Reserved: [BYTE; 64],
}
unsafe impl Record for D3DKMT_GETNATIVEFENCELOGDETAIL {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATE_DOORBELL_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_CREATE_DOORBELL_FLAGS {}
impl D3DKMT_CREATE_DOORBELL_FLAGS {
    /// Bit 0.
    pub const fn RequireSecondaryCpuVA(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_RequireSecondaryCpuVA(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn ResizeRingBufferOperation(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_ResizeRingBufferOperation(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 72 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATE_DOORBELL {
    pub hHwQueue: D3DKMT_HANDLE,
    pub hRingBuffer: D3DKMT_HANDLE,
    pub hRingBufferControl: D3DKMT_HANDLE,
    pub Flags: D3DKMT_CREATE_DOORBELL_FLAGS,
    pub PrivateDriverDataSize: UINT,
    pub PrivateDriverData: *mut c_void,
    pub DoorbellCPUVirtualAddress: *mut c_void,
    pub DoorbellSecondaryCPUVirtualAddress: *mut c_void,
    pub DoorbellStatusCPUVirtualAddress: *mut c_void,
    pub HwQueueProgressFenceLastQueuedValueCPUVirtualAddress: *mut c_void,
    pub hDoorbell: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_CREATE_DOORBELL {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CONNECT_DOORBELL_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_CONNECT_DOORBELL_FLAGS {}
impl D3DKMT_CONNECT_DOORBELL_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CONNECT_DOORBELL {
    pub hDoorbell: D3DKMT_HANDLE,
    pub Flags: D3DKMT_CONNECT_DOORBELL_FLAGS,
}
unsafe impl Record for D3DKMT_CONNECT_DOORBELL {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DESTROY_DOORBELL {
    pub hDoorbell: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_DESTROY_DOORBELL {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_NOTIFY_WORK_SUBMISSION_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_NOTIFY_WORK_SUBMISSION_FLAGS {}
impl D3DKMT_NOTIFY_WORK_SUBMISSION_FLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_NOTIFY_WORK_SUBMISSION {
    pub hDoorbell: D3DKMT_HANDLE,
    pub Flags: D3DKMT_NOTIFY_WORK_SUBMISSION_FLAGS,
}
unsafe impl Record for D3DKMT_NOTIFY_WORK_SUBMISSION {}
/// 176 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_OPENNATIVEFENCEFROMNTHANDLE {
    pub hNtHandle: HANDLE,
    pub hDevice: D3DKMT_HANDLE,
    pub EngineAffinity: UINT,
    pub Flags: D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS,
    pub hSyncObject: D3DKMT_HANDLE,
    pub NativeFenceMapping: D3DDDI_NATIVEFENCEMAPPING,
    pub PrivateDriverData: [BYTE; 64],
    pub Reserved: [BYTE; 32],
}
unsafe impl Record for D3DKMT_OPENNATIVEFENCEFROMNTHANDLE {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_MEMORY_USAGE {
    pub AllocatedBytes: UINT64,
    pub FreeBytes: UINT64,
    pub ZeroBytes: UINT64,
    pub ModifiedBytes: UINT64,
    pub StandbyBytes: UINT64,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_MEMORY_USAGE {}
/// 4 bytes, alignment 2; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT2 {
    pub PhysicalAdapterIndex: UINT16,
    pub SegmentId: UINT16,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT2 {}
/// 4 bytes, alignment 2; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_USAGE {
    pub PhysicalAdapterIndex: UINT16,
    pub SegmentId: UINT16,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_USAGE {}
/// 4 bytes, alignment 2; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_GROUP_USAGE {
    pub PhysicalAdapterIndex: UINT16,
    pub SegmentGroup: UINT16,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_GROUP_USAGE {}
/// 2 bytes, alignment 2; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER2 {
    pub PhysicalAdapterIndex: UINT16,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER2 {}
/// 2 bytes, alignment 2; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER_INFORMATION2 {
    pub PhysicalAdapterIndex: UINT16,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER_INFORMATION2 {}
/// 4 bytes, alignment 2; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_QUERY_PROCESS_SEGMENT_GROUP2 {
    pub PhysicalAdapterIndex: UINT16,
    pub SegmentGroup: UINT16,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_QUERY_PROCESS_SEGMENT_GROUP2 {}
/// 4 bytes, alignment 2; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_QUERY_NODE2 {
    pub PhysicalAdapterIndex: UINT16,
    pub NodeOrdinal: UINT16,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_QUERY_NODE2 {}
