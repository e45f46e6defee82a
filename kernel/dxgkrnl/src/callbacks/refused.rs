//! The functions of the interface that are not implemented: each answers a failure and says its name in the stream.
#![allow(unsafe_code)]

use super::{NONE, caller, tell};
use ntoskrnl::{Callback, Event, Machine};
use wddm_sys::wddm3_2::*;
use wddm_sys::*;

macro_rules! refused {
    ($($name:ident ($($arg:ident : $ty:ty),* $(,)?) -> $ret:ty = $answer:expr;)*) => {
        $(abi! {
            pub(super) unsafe fn $name($($arg: $ty),*) -> $ret {
                tell(Callback::$name, caller(), NONE, || {
                    if let Some(machine) = Machine::current() {
                        let text = concat!("DxgkCb", stringify!($name), " is not implemented and was refused");
                        machine.emit(&Event::Note { topic: "refused", text });
                    }
                    $answer
                })
            }
        })*
    };
}

refused! {
    EvalAcpiMethod (_a0: HANDLE, _a1: ULONG, _a2: PACPI_EVAL_INPUT_BUFFER_COMPLEX, _a3: ULONG, _a4: PACPI_EVAL_OUTPUT_BUFFER, _a5: ULONG) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    QueryServices (_a0: HANDLE, _a1: DXGK_SERVICES, _a2: *mut INTERFACE) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    IsDevicePresent (_a0: HANDLE, _a1: *mut PCI_DEVICE_PRESENCE_PARAMETERS, _a2: *mut BOOLEAN) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    QueryVidPnInterface (_a0: D3DKMDT_HVIDPN, _a1: DXGK_VIDPN_INTERFACE_VERSION, _a2: DEREF_OUT_CONST_PPDXGK_VIDPN_INTERFACE) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    QueryMonitorInterface (_a0: HANDLE, _a1: DXGK_MONITOR_INTERFACE_VERSION, _a2: DEREF_OUT_CONST_PPDXGK_MONITOR_INTERFACE) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    GetCaptureAddress (_a0: *mut DXGKARGCB_GETCAPTUREADDRESS) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    ExcludeAdapterAccess (_a0: HANDLE, _a1: ULONG, _a2: DXGKDDI_PROTECTED_CALLBACK, _a3: PVOID) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    CreateContextAllocation (_a0: *mut DXGKARGCB_CREATECONTEXTALLOCATION) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    DestroyContextAllocation (_a0: HANDLE, _a1: HANDLE) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    SetPowerComponentActive (_a0: HANDLE, _a1: UINT) -> () = ();
    SetPowerComponentIdle (_a0: HANDLE, _a1: UINT) -> () = ();
    PowerRuntimeControlRequest (_a0: HANDLE, _a1: *const GUID, _a2: PVOID, _a3: SIZE_T, _a4: PVOID, _a5: SIZE_T, _a6: *mut SIZE_T) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    SetPowerComponentLatency (_a0: HANDLE, _a1: UINT, _a2: ULONGLONG) -> () = ();
    SetPowerComponentResidency (_a0: HANDLE, _a1: UINT, _a2: ULONGLONG) -> () = ();
    CompleteFStateTransition (_a0: HANDLE, _a1: UINT) -> () = ();
    CompletePStateTransition (_a0: HANDLE, _a1: UINT, _a2: UINT) -> () = ();
    MapContextAllocation (_a0: HANDLE, _a1: *const DXGKARGCB_MAPCONTEXTALLOCATION) -> D3DGPU_VIRTUAL_ADDRESS = 0;
    UpdateContextAllocation (_a0: HANDLE, _a1: *const DXGKARGCB_UPDATECONTEXTALLOCATION) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    ReserveGpuVirtualAddressRange (_a0: HANDLE, _a1: *mut DXGKARGCB_RESERVEGPUVIRTUALADDRESSRANGE) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    HardwareContentProtectionTeardown (_a0: HANDLE, _a1: UINT) -> () = ();
    MultiPlaneOverlayDisabled (_a0: HANDLE, _a1: UINT) -> () = ();
    MitigatedRangeUpdate (_a0: HANDLE, _a1: ULONG) -> () = ();
    InvalidateHwContext (_a0: *const DXGKARGCB_INVALIDATEHWCONTEXT) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    IndicateConnectorChange (_a0: HANDLE) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    UnblockUEFIFrameBufferRanges (_a0: HANDLE, _a1: *const DXGK_SEGMENTMEMORYSTATE) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    SetProtectedSessionStatus (_a0: *const DXGKARGCB_PROTECTEDSESSIONSTATUS) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    AllocateContiguousMemory (_a0: HANDLE, _a1: *mut DXGKARGCB_ALLOCATECONTIGUOUSMEMORY) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    FreeContiguousMemory (_a0: HANDLE, _a1: *const DXGKARGCB_FREECONTIGUOUSMEMORY) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    AllocatePagesForMdl (_a0: HANDLE, _a1: *mut DXGKARGCB_ALLOCATEPAGESFORMDL) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    FreePagesFromMdl (_a0: HANDLE, _a1: *const DXGKARGCB_FREEPAGESFROMMDL) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    PinFrameBufferForSave (_a0: HANDLE, _a1: *mut DXGKARGCB_PINFRAMEBUFFERFORSAVE) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    UnpinFrameBufferForSave (_a0: HANDLE, _a1: *const DXGKARGCB_UNPINFRAMEBUFFERFORSAVE) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    MapFrameBufferPointer (_a0: HANDLE, _a1: *mut DXGKARGCB_MAPFRAMEBUFFERPOINTER) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    UnmapFrameBufferPointer (_a0: HANDLE, _a1: *const DXGKARGCB_UNMAPFRAMEBUFFERPOINTER) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    MapMdlToIoMmu (_a0: HANDLE, _a1: *mut DXGKARGCB_MAPMDLTOIOMMU) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    UnmapMdlFromIoMmu (_a0: HANDLE, _a1: *const DXGKARGCB_UNMAPMDLFROMIOMMU) -> () = ();
    ReportDiagnostic (_a0: HANDLE, _a1: *mut DXGK_DIAGNOSTIC_HEADER) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    SignalEvent (_a0: *const DXGKARGCB_SIGNALEVENT) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    IsFeatureEnabled (_a0: *mut DXGKARGCB_ISFEATUREENABLED) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    SaveMemoryForHotUpdate (_a0: HANDLE, _a1: *const DXGKARGCB_SAVEMEMORYFORHOTUPDATE) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    NotifyCursorSupportChange (_a0: *const DXGKARGCB_NOTIFYCURSORSUPPORTCHANGE) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    QueryFeatureSupport (_a0: *mut DXGKARGCB_QUERYFEATURESUPPORT) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    CreatePhysicalMemoryObject (_a0: *mut DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    DestroyPhysicalMemoryObject (_a0: *const DXGKARGCB_DESTROY_PHYSICAL_MEMORY_OBJECT) -> () = ();
    MapPhysicalMemory (_a0: *mut DXGKARGCB_MAP_PHYSICAL_MEMORY) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    UnmapPhysicalMemory (_a0: *const DXGKARGCB_UNMAP_PHYSICAL_MEMORY) -> () = ();
    AllocateAdl (_a0: *mut DXGKARGCB_ALLOCATE_ADL) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    FreeAdl (_a0: *const DXGKARGCB_FREE_ADL) -> () = ();
    OpenPhysicalMemoryObject (_a0: *mut DXGKARGCB_OPEN_PHYSICAL_MEMORY_OBJECT) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    ClosePhysicalMemoryObject (_a0: *const DXGKARGCB_CLOSE_PHYSICAL_MEMORY_OBJECT) -> () = ();
    PinFrameBufferForSave2 (_a0: HANDLE, _a1: *mut DXGKARGCB_PINFRAMEBUFFERFORSAVE2) -> NTSTATUS = STATUS_NOT_SUPPORTED;
    DisconnectDoorbell (_a0: *mut DXGKARGCB_DISCONNECTDOORBELL) -> NTSTATUS = STATUS_NOT_SUPPORTED;
}
