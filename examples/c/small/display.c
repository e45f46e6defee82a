// With -DDISPLAY the driver has a source and a monitor whose coming it tells of, as full drivers have. It refuses every
// topology but the empty one, which a bench without a desktop never changes.
#include "small.h"

#include "display.h"

#ifdef DISPLAY

#define CHILD 1u
#define STATUS_MONITOR_NO_DESCRIPTOR ((NTSTATUS)0xC01D0001)
#define STATUS_GRAPHICS_INVALID_VIDPN_TOPOLOGY ((NTSTATUS)0xC01E0344)

PAGED_CODE_SECTION NTSTATUS display_relations(DXGK_CHILD_DESCRIPTOR *relations, ULONG size) {
    if (size < 2 * sizeof *relations) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    relations->ChildDeviceType = TypeVideoOutput;
    relations->ChildCapabilities.HpdAwareness = HpdAwarenessInterruptible;
    relations->ChildCapabilities.Type.VideoOutput.InterfaceTechnology = D3DKMDT_VOT_OTHER;
    relations->ChildCapabilities.Type.VideoOutput.MonitorOrientationAwareness = D3DKMDT_MOA_NONE;
    relations->ChildUid = CHILD;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION NTSTATUS take_over_display(DXGKRNL_INTERFACE *port) {
    DXGK_DISPLAY_INFORMATION shown;
    memset(&shown, 0xA5, sizeof shown);
    NTSTATUS status = port->DxgkCbAcquirePostDisplayOwnership(port->DeviceHandle, &shown);
    if (NT_SUCCESS(status) && shown.Width == 0) {
        // Not the adapter that firmware used: nothing to take over, and nothing that points anywhere.
        BOOLEAN empty = shown.Height == 0 && shown.PhysicAddress.QuadPart == 0 && shown.TargetId == 0xFFFFFFFFu;
        status = empty ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    DXGK_CHILD_STATUS child;
    memset(&child, 0, sizeof child);
    child.Type = (DXGK_CHILD_STATUS_TYPE)99;
    child.ChildUid = CHILD;
    if (port->DxgkCbIndicateChildStatus(port->DeviceHandle, &child) != STATUS_INVALID_PARAMETER) {
        return STATUS_UNSUCCESSFUL;
    }
    child.Type = StatusConnection;
    child.HotPlug.Connected = 1;
    return port->DxgkCbIndicateChildStatus(port->DeviceHandle, &child);
}

PAGED_CODE_SECTION static NTSTATUS QueryChildStatus(PVOID context, DXGK_CHILD_STATUS *status, BOOLEAN only) {
    (void)context, (void)only;
    if (status->Type != StatusConnection) {
        return STATUS_NOT_SUPPORTED;
    }
    status->HotPlug.Connected = 1;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS QueryDeviceDescriptor(PVOID context, ULONG uid, DXGK_DEVICE_DESCRIPTOR *descriptor) {
    (void)context, (void)uid, (void)descriptor;
    return STATUS_MONITOR_NO_DESCRIPTOR;
}

PAGED_CODE_SECTION static NTSTATUS IsSupportedVidPn(HANDLE adapter, DXGKARG_ISSUPPORTEDVIDPN *args) {
    (void)adapter;
    args->IsVidPnSupported = args->hDesiredVidPn == 0;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS RecommendFunctionalVidPn(HANDLE adapter, const DXGKARG_RECOMMENDFUNCTIONALVIDPN *args) {
    (void)adapter, (void)args;
    return (NTSTATUS)0xC01E0323; // STATUS_GRAPHICS_NO_RECOMMENDED_FUNCTIONAL_VIDPN
}

PAGED_CODE_SECTION static NTSTATUS EnumVidPnCofuncModality(HANDLE adapter, const DXGKARG_ENUMVIDPNCOFUNCMODALITY *args) {
    (void)adapter, (void)args;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS CommitVidPn(HANDLE adapter, const DXGKARG_COMMITVIDPN *args) {
    (void)adapter, (void)args;
    return STATUS_GRAPHICS_INVALID_VIDPN_TOPOLOGY;
}

PAGED_CODE_SECTION static NTSTATUS UpdateActiveVidPnPresentPath(HANDLE adapter, const DXGKARG_UPDATEACTIVEVIDPNPRESENTPATH *args) {
    (void)adapter, (void)args;
    return STATUS_GRAPHICS_INVALID_VIDPN_TOPOLOGY;
}

PAGED_CODE_SECTION static NTSTATUS RecommendMonitorModes(HANDLE adapter, const DXGKARG_RECOMMENDMONITORMODES *args) {
    (void)adapter, (void)args;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS SetVidPnSourceVisibility(HANDLE adapter, const DXGKARG_SETVIDPNSOURCEVISIBILITY *args) {
    (void)adapter, (void)args;
    return STATUS_SUCCESS;
}

// DISPATCH_LEVEL or below, where flips are asked for.
static NTSTATUS SetVidPnSourceAddress(HANDLE adapter, const DXGKARG_SETVIDPNSOURCEADDRESS *args) {
    (void)adapter, (void)args;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS SetPointerPosition(HANDLE adapter, const DXGKARG_SETPOINTERPOSITION *args) {
    (void)adapter, (void)args;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS SetPointerShape(HANDLE adapter, const DXGKARG_SETPOINTERSHAPE *args) {
    (void)adapter, (void)args;
    return STATUS_NOT_SUPPORTED;
}

static NTSTATUS GetScanLine(HANDLE adapter, DXGKARG_GETSCANLINE *args) {
    (void)adapter;
    args->InVerticalBlank = 1;
    args->ScanLine = 0;
    return STATUS_SUCCESS;
}

INIT_CODE void fill_display(DRIVER_INITIALIZATION_DATA *table) {
    table->DxgkDdiQueryChildStatus = QueryChildStatus;
    table->DxgkDdiQueryDeviceDescriptor = QueryDeviceDescriptor;
    table->DxgkDdiIsSupportedVidPn = IsSupportedVidPn;
    table->DxgkDdiRecommendFunctionalVidPn = RecommendFunctionalVidPn;
    table->DxgkDdiEnumVidPnCofuncModality = EnumVidPnCofuncModality;
    table->DxgkDdiCommitVidPn = CommitVidPn;
    table->DxgkDdiUpdateActiveVidPnPresentPath = UpdateActiveVidPnPresentPath;
    table->DxgkDdiRecommendMonitorModes = RecommendMonitorModes;
    table->DxgkDdiSetVidPnSourceVisibility = SetVidPnSourceVisibility;
    table->DxgkDdiSetVidPnSourceAddress = SetVidPnSourceAddress;
    table->DxgkDdiSetPointerPosition = SetPointerPosition;
    table->DxgkDdiSetPointerShape = SetPointerShape;
    table->DxgkDdiGetScanLine = GetScanLine;
}

#endif
