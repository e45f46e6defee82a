// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM3_0` (0xf003).

pub use super::wddm2_9::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const D3DKMT_MULTIPLANE_OVERLAY_FLAG_STATIC_CHECK: D3DKMT_MULTIPLANE_OVERLAY_FLAGS = D3DKMT_MULTIPLANE_OVERLAY_FLAGS(4);
pub const KMT_DRIVERVERSION_WDDM_3_0: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(3000);
pub const KMTQAITYPE_WDDM_3_0_CAPS: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(77);
pub const KMTQAITYPE_WSAUMDIMAGENAME: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(78);
pub const KMTQAITYPE_VGPUINTERFACEID: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(79);
pub const D3DKMT_ESCAPE_QUERY_DMA_REMAPPING_STATUS: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(39);
pub const D3DDDI_DRIVERESCAPETYPE_CPUEVENTUSAGE: D3DDDI_DRIVERESCAPETYPE = D3DDDI_DRIVERESCAPETYPE(2);
pub const D3DDDI_DRIVERESCAPETYPE_MAX: D3DDDI_DRIVERESCAPETYPE = D3DDDI_DRIVERESCAPETYPE(3);
/// Enumeration; `d3dkmthk.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct D3DKMT_CANCEL_PRESENTS_OPERATION(pub i32);
unsafe impl Record for D3DKMT_CANCEL_PRESENTS_OPERATION {}
pub const D3DKMT_CANCEL_PRESENTS_OPERATION_CANCEL_FROM: D3DKMT_CANCEL_PRESENTS_OPERATION = D3DKMT_CANCEL_PRESENTS_OPERATION(0);
pub const D3DKMT_CANCEL_PRESENTS_OPERATION_REPROGRAM_INTERRUPT: D3DKMT_CANCEL_PRESENTS_OPERATION = D3DKMT_CANCEL_PRESENTS_OPERATION(1);
/// `d3dkmddi.h`.
pub const DXGK_WDDM3_ON_VB_INTERFACE_VERSION_1: u32 = 1;
/// `{e922004d-eb9c-4de1-9224-a9ceaa959bce}`; `d3dkmddi.h`.
pub const GUID_DEVINTERFACE_WDDM3_ON_VB: GUID = GUID { Data1: 0xe922004d, Data2: 0xeb9c, Data3: 0x4de1, Data4: [0x92, 0x24, 0xa9, 0xce, 0xaa, 0x95, 0x9b, 0xce] };
/// `dispmprt.h`.
pub type PDXGKRNL_INTERFACE = *mut DXGKRNL_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKDDI_START_DEVICE = Option<DXGKDDI_START_DEVICE>;
/// `dispmprt.h`.
pub type PDRIVER_INITIALIZATION_DATA = *mut DRIVER_INITIALIZATION_DATA;
/// `dispmprt.h`.
pub type PKMDDOD_INITIALIZATION_DATA = *mut KMDDOD_INITIALIZATION_DATA;
/// `d3dkmddi.h`.
pub type PDXGK_CONNECTION_CHANGE = *mut DXGK_CONNECTION_CHANGE;
/// `d3dkmddi.h`.
pub type PDXGK_CONNECTION_USB4_INFO = *mut DXGK_CONNECTION_USB4_INFO;
/// `d3dkmddi.h`.
pub type PDXGK_WDDM3_ON_VB_INTERFACE = *mut DXGK_WDDM3_ON_VB_INTERFACE;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_NOTIFY_INTERRUPT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_NOTIFY_INTERRUPT_DATA))>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEALLOCATION = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEALLOCATION = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_START_DEVICE = abi_fn!(fn(a0: PVOID, a1: PDXGK_START_INFO, a2: PDXGKRNL_INTERFACE, a3: *mut ULONG, a4: *mut ULONG) -> NTSTATUS);
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEALLOCATION = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATEALLOCATION2 = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CREATESYNCHRONIZATIONOBJECT2 = Option<abi_fn!(fn(a0: *mut D3DKMT_CREATESYNCHRONIZATIONOBJECT2) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2 = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT2 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT2 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2 = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_OPENSYNCOBJECTFROMNTHANDLE2 = Option<abi_fn!(fn(a0: *mut D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT3 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT3 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETTIMINGSFROMVIDPN = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETTIMINGSFROMVIDPN) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_QUERYCONNECTIONCHANGE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYCONNECTIONCHANGE) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETTIMINGSFROMVIDPN = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETTIMINGSFROMVIDPN) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_QUERYCONNECTIONCHANGE = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYCONNECTIONCHANGE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_SIGNALEVENT = Option<abi_fn!(fn(a0: *const DXGKARGCB_SIGNALEVENT) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETALLOCATIONBACKINGSTORE = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETALLOCATIONBACKINGSTORE) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATECPUEVENT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATECPUEVENT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_DESTROYCPUEVENT = abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETALLOCATIONBACKINGSTORE = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETALLOCATIONBACKINGSTORE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATECPUEVENT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATECPUEVENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_DESTROYCPUEVENT = Option<abi_fn!(fn(a0: HANDLE, a1: HANDLE) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CANCELFLIPS = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CANCELFLIPS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CANCELPRESENTS = Option<abi_fn!(fn(a0: *mut D3DKMT_CANCEL_PRESENTS) -> NTSTATUS)>;
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
    /// Bits 9 to 30.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 9) & 0x3fffff }
    /// Sets bits 9 to 30.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0x7ffffe00) | ((value & 0x3fffff) << 9); }
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
    pub Flags2: DXGK_ALLOCATIONINFOFLAGS2,
}
unsafe impl Record for DXGK_ALLOCATIONINFO {}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
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
    pub Flags2: DXGK_ALLOCATIONINFOFLAGS2,
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
/// 1296 bytes, alignment 8; `dispmprt.h`.
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
}
unsafe impl Record for DRIVER_INITIALIZATION_DATA {}
/// 96 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CREATESYNCHRONIZATIONOBJECT2 {
    pub hDevice: D3DKMT_HANDLE,
    pub Info: D3DDDI_SYNCHRONIZATIONOBJECTINFO2,
    pub hSyncObject: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_CREATESYNCHRONIZATIONOBJECT2 {}
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
    /// Bit 21.
    pub const fn SharedDisplayable(&self) -> bool { self.bits_0 & 0x200000 != 0 }
    /// Sets bit 21.
    pub const fn set_SharedDisplayable(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x200000) | ((value as u32) << 21); }
    /// Bits 22 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 22) & 0x3ff }
    /// Sets bits 22 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xffc00000) | ((value & 0x3ff) << 22); }
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
    /// Bit 2.
    pub const fn StaticCheck(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_StaticCheck(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// 88 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES {
    pub Flags: DXGK_MULTIPLANE_OVERLAY_FLAGS,
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub ClipRect: RECT,
    pub Rotation: D3DDDI_ROTATION,
    pub Blend: DXGK_MULTIPLANE_OVERLAY_BLEND,
    pub VideoFrameFormat: DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT,
    pub YCbCrFlags: DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS,
    pub StereoFormat: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT,
    pub StereoLeftViewFrame0: BOOL,
    pub StereoBaseViewFrame0: BOOL,
    pub StereoFlipMode: DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE,
    pub StretchQuality: DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES {}
/// 104 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE {
    pub hAllocation: HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES,
}
unsafe impl Record for DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE {}
/// 120 bytes, alignment 8; `d3dkmddi.h`.
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
/// 104 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO {
    pub LayerIndex: DWORD,
    pub Enabled: BOOL,
    pub PhysicalAddress: PHYSICAL_ADDRESS,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO {}
/// 560 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY {
    pub ContextCount: UINT,
    pub Context: [HANDLE; 65],
    pub Flags: DXGK_SETVIDPNSOURCEADDRESS_FLAGS,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneCount: UINT,
    pub pPlanes: *mut DXGK_MULTIPLANE_OVERLAY_PLANE,
    pub Duration: UINT,
}
unsafe impl Record for DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY {}
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
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT {
    pub PlaneCount: UINT,
    pub pPlanes: *mut DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE,
    pub Supported: BOOL,
    pub ReturnInfo: DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO,
}
unsafe impl Record for DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT {}
/// 92 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2 {
    pub Flags: DXGK_MULTIPLANE_OVERLAY_FLAGS,
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub ClipRect: RECT,
    pub Rotation: D3DDDI_ROTATION,
    pub Blend: DXGK_MULTIPLANE_OVERLAY_BLEND,
    pub VideoFrameFormat: DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT,
    pub ColorSpaceType: D3DDDI_COLOR_SPACE_TYPE,
    pub StereoFormat: DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT,
    pub StereoLeftViewFrame0: BOOL,
    pub StereoBaseViewFrame0: BOOL,
    pub StereoFlipMode: DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE,
    pub StretchQuality: DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY,
    pub Reserved1: UINT,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2 {}
/// 112 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE {
    pub hAllocation: HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub LayerIndex: UINT,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2 {
    pub PlaneCount: UINT,
    pub pPlanes: *mut DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE,
    pub Supported: BOOL,
    pub ReturnInfo: DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO,
}
unsafe impl Record for DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2 {}
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
    /// Bit 6.
    pub const fn SupportUsb4Targets(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_SupportUsb4Targets(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bits 7 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 7) & 0x1ffffff }
    /// Sets bits 7 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffff80) | ((value & 0x1ffffff) << 7); }
}
/// 128 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_PLANE2 {
    pub LayerIndex: UINT,
    pub Enabled: BOOL,
    pub AllocationSegment: UINT,
    pub AllocationAddress: PHYSICAL_ADDRESS,
    pub hAllocation: HANDLE,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_PLANE2 {}
/// 560 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2 {
    pub ContextCount: UINT,
    pub Context: [HANDLE; 65],
    pub Flags: DXGK_SETVIDPNSOURCEADDRESS_FLAGS,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneCount: UINT,
    pub pPlanes: *mut DXGK_MULTIPLANE_OVERLAY_PLANE2,
    pub Duration: UINT,
}
unsafe impl Record for DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2 {}
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
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS {}
impl DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS {
    /// Bit 0.
    pub const fn PrePresentNeeded(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_PrePresentNeeded(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn HwFlipQueueDrainNeeded(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_HwFlipQueueDrainNeeded(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn HwFlipQueueDrainAllPlanes(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_HwFlipQueueDrainAllPlanes(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn HwFlipQueueDrainAllSources(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_HwFlipQueueDrainAllSources(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
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
/// Part of [`DXGK_CONNECTION_CHANGE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONNECTION_CHANGE_MonitorConnect {
    pub LinkTargetType: D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY,
    pub MonitorConnectFlags: DXGK_CONNECTION_MONITOR_CONNECT_FLAGS,
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
    /// Bits 5 to 7.
    pub const fn SyncLockGroup(&self) -> u32 { (self.bits_0 >> 5) & 0x7 }
    /// Sets bits 5 to 7.
    pub const fn set_SyncLockGroup(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xe0) | ((value & 0x7) << 5); }
    /// Bits 8 to 11.
    pub const fn SyncLockStyle(&self) -> DXGK_SYNC_LOCK_STYLE { DXGK_SYNC_LOCK_STYLE((self.bits_0 >> 8) & 0xf) }
    /// Sets bits 8 to 11.
    pub const fn set_SyncLockStyle(&mut self, value: DXGK_SYNC_LOCK_STYLE) { self.bits_0 = (self.bits_0 & !0xf00) | ((value.0 & 0xf) << 8); }
    /// Bits 12 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 12) & 0xfffff }
    /// Sets bits 12 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffff000) | ((value & 0xfffff) << 12); }
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
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYCONNECTIONCHANGE {
    pub ConnectionChange: DXGK_CONNECTION_CHANGE,
    pub Usb4MonitorInfo: DXGK_CONNECTION_USB4_INFO,
}
unsafe impl Record for DXGKARG_QUERYCONNECTIONCHANGE {}
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
    /// Bit 0.
    pub const fn CpuEventObject(&self) -> bool { self.Flags & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_CpuEventObject(&mut self, value: bool) { self.Flags = (self.Flags & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Flags >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Flags = (self.Flags & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 48 bytes, alignment 8; `d3dukmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DDDI_DRIVERESCAPE_CPUEVENTUSAGE {
    pub EscapeType: D3DDDI_DRIVERESCAPETYPE,
    pub hSyncObject: D3DKMT_HANDLE,
    pub hKmdCpuEvent: UINT64,
    pub Usage: [UINT; 8],
}
unsafe impl Record for D3DDDI_DRIVERESCAPE_CPUEVENTUSAGE {}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct D3DKMT_WDDM_3_0_CAPS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_WDDM_3_0_CAPS {}
impl D3DKMT_WDDM_3_0_CAPS {
    /// Bits 0 to 1.
    pub const fn HwFlipQueueSupportState(&self) -> u32 { self.Value & 0x3 }
    /// Sets bits 0 to 1.
    pub const fn set_HwFlipQueueSupportState(&mut self, value: u32) { self.Value = (self.Value & !0x3) | (value & 0x3); }
    /// Bit 2.
    pub const fn HwFlipQueueEnabled(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_HwFlipQueueEnabled(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn DisplayableSupported(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_DisplayableSupported(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETALLOCATIONBACKINGSTORE {
    pub hDriverAllocation: HANDLE,
    pub pBackingStore: *mut c_void,
}
unsafe impl Record for DXGKARG_SETALLOCATIONBACKINGSTORE {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CREATECPUEVENTFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_CREATECPUEVENTFLAGS {}
impl DXGK_CREATECPUEVENTFLAGS {
    /// Bits 0 to 31.
    pub const fn Reserved(&self) -> u32 { self.Value }
    /// Sets bits 0 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = value; }
}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATECPUEVENT {
    pub hKmdDevice: HANDLE,
    pub hDxgCpuEvent: HANDLE,
    pub Flags: DXGK_CREATECPUEVENTFLAGS,
    pub hKmdCpuEvent: HANDLE,
}
unsafe impl Record for DXGKARG_CREATECPUEVENT {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ALLOCATIONINFOFLAGS2 {
    pub Value: u32,
}
unsafe impl Record for DXGK_ALLOCATIONINFOFLAGS2 {}
impl DXGK_ALLOCATIONINFOFLAGS2 {
    /// Bit 0.
    pub const fn ShareBackingStoreWithKmd(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ShareBackingStoreWithKmd(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONNECTION_MONITOR_CONNECT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_CONNECTION_MONITOR_CONNECT_FLAGS {}
impl DXGK_CONNECTION_MONITOR_CONNECT_FLAGS {
    /// Bit 0.
    pub const fn Usb4DisplayPortMonitor(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Usb4DisplayPortMonitor(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 16 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CONNECTION_USB4_INFO {
    pub Dpcd_DP_IN_Adapter_Number: UINT,
    pub Dpcd_USB4_Driver_ID: UINT,
    pub Dpcd_USB4_ROUTER_TOPOLOGY_ID: [BYTE; 5],
}
unsafe impl Record for DXGK_CONNECTION_USB4_INFO {}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_WDDM3_ON_VB_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub DxgkDdiSetAllocationBackingStore: PDXGKDDI_SETALLOCATIONBACKINGSTORE,
    pub DxgkDdiCreateCpuEvent: PDXGKDDI_CREATECPUEVENT,
    pub DxgkDdiDestroyCpuEvent: PDXGKDDI_DESTROYCPUEVENT,
}
unsafe impl Record for DXGK_WDDM3_ON_VB_INTERFACE {}
/// Part of [`D3DKMT_CANCEL_PRESENTS_FLAGS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CANCEL_PRESENTS_FLAGS_ReprogramInterrupt {
    pub bits_0: u32,
}
unsafe impl Record for D3DKMT_CANCEL_PRESENTS_FLAGS_ReprogramInterrupt {}
impl D3DKMT_CANCEL_PRESENTS_FLAGS_ReprogramInterrupt {
    /// Bit 0.
    pub const fn NewVSyncInterruptState(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_NewVSyncInterruptState(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// Part of [`D3DKMT_CANCEL_PRESENTS_FLAGS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_CANCEL_PRESENTS_FLAGS_0 {
    pub ReprogramInterrupt: D3DKMT_CANCEL_PRESENTS_FLAGS_ReprogramInterrupt,
    pub Value: UINT,
}
unsafe impl Record for D3DKMT_CANCEL_PRESENTS_FLAGS_0 {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CANCEL_PRESENTS_FLAGS {
    pub Anonymous: D3DKMT_CANCEL_PRESENTS_FLAGS_0,
}
unsafe impl Record for D3DKMT_CANCEL_PRESENTS_FLAGS {}
/// 40 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CANCEL_PRESENTS {
    pub cbSize: UINT,
    pub hDevice: D3DKMT_HANDLE,
    pub Flags: D3DKMT_CANCEL_PRESENTS_FLAGS,
    pub Operation: D3DKMT_CANCEL_PRESENTS_OPERATION,
    pub CancelFromPresentId: UINT64,
    pub CompSurfaceLuid: LUID,
    pub BindId: UINT64,
}
unsafe impl Record for D3DKMT_CANCEL_PRESENTS {}
