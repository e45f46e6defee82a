// DriverEntry, the adapter, its devices and contexts.
#include "small.h"

#include "defects.h"
#include "display.h"
#include "worker.h"
#ifdef CHECKS
#include "../imports/check.h"
#else
#define PASS(check)
#endif

static DRIVER_OBJECT *driver_object;
static const UCHAR private_data[8] = {'R', 'A', 'W', 'D', 1, 0, 0, 0};

PAGED_CODE_SECTION static NTSTATUS AddDevice(DEVICE_OBJECT *device, PVOID *context) {
    (void)device;
    PASS(check_device(device));
    ADAPTER *adapter = (ADAPTER *)take(NonPagedPoolNx, sizeof *adapter);
    if (!adapter) {
        return STATUS_NO_MEMORY;
    }
    memset(adapter, 0, sizeof *adapter);
    *context = adapter;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS StartDevice(PVOID context, DXGK_START_INFO *info, DXGKRNL_INTERFACE *port, ULONG *sources, ULONG *children) {
    ADAPTER *adapter = (ADAPTER *)context;
    (void)info;
    PASS(check_resources(port));
    adapter->Port = *port;
    NTSTATUS status = take_over_display(port);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    *sources = *children = SOURCES;
    defect_in_start_device(port);
    return start_worker(adapter, driver_object);
}

PAGED_CODE_SECTION static NTSTATUS StopDevice(PVOID context) {
    stop_worker((ADAPTER *)context);
    return STATUS_SUCCESS;
}

#ifdef RELEASES
// With -DRELEASES=STATUS: the screen goes back to the system, and nothing calls StopDevice if that succeeds.
PAGED_CODE_SECTION static NTSTATUS StopDeviceAndRelease(PVOID context, UINT target, DXGK_DISPLAY_INFORMATION *shown) {
    if (!NT_SUCCESS(RELEASES)) {
        return RELEASES;
    }
    memset(shown, 0, sizeof *shown);
    shown->Width = 640;
    shown->Height = 480;
    shown->Pitch = 640 * 4;
    shown->ColorFormat = D3DDDIFMT_X8R8G8B8;
    shown->TargetId = target;
    stop_worker((ADAPTER *)context);
    return STATUS_SUCCESS;
}
#endif

PAGED_CODE_SECTION static NTSTATUS RemoveDevice(PVOID context) {
    defect_in_remove_device((ADAPTER *)context);
    give_back(context);
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static void Unload(void) {}

// Nothing is asked by IRPs. A render-only driver has no children.
PAGED_CODE_SECTION static NTSTATUS DispatchIoRequest(PVOID context, ULONG source, VIDEO_REQUEST_PACKET *packet) {
    (void)context, (void)source, (void)packet;
    return STATUS_NOT_SUPPORTED;
}

PAGED_CODE_SECTION static NTSTATUS QueryChildRelations(PVOID context, DXGK_CHILD_DESCRIPTOR *relations, ULONG size) {
    (void)context;
    return display_relations(relations, size);
}

PAGED_CODE_SECTION static NTSTATUS QueryChildStatus(PVOID context, DXGK_CHILD_STATUS *status, BOOLEAN only) {
    (void)context, (void)status, (void)only;
    return STATUS_INVALID_PARAMETER;
}

PAGED_CODE_SECTION static NTSTATUS QueryDeviceDescriptor(PVOID context, ULONG uid, DXGK_DEVICE_DESCRIPTOR *descriptor) {
    (void)context, (void)uid, (void)descriptor;
    return STATUS_GRAPHICS_CHILD_DESCRIPTOR_NOT_SUPPORTED;
}

PAGED_CODE_SECTION __attribute__((unused)) static NTSTATUS QueryInterface(PVOID context, QUERY_INTERFACE *query) {
    (void)context, (void)query;
    return STATUS_NOT_SUPPORTED;
}

PAGED_CODE_SECTION static NTSTATUS NotifySurpriseRemoval(PVOID context, DXGK_SURPRISE_REMOVAL_TYPE type) {
    (void)context, (void)type;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS SetPowerState(PVOID context, ULONG uid, DEVICE_POWER_STATE state, POWER_ACTION action) {
    (void)context, (void)uid, (void)state, (void)action;
    return STATUS_SUCCESS;
}

// Any level.
static void ResetDevice(PVOID context) { (void)context; }

PAGED_CODE_SECTION static NTSTATUS CreateDevice(HANDLE adapter, DXGKARG_CREATEDEVICE *args) {
    DEVICE *device = (DEVICE *)take(PagedPool, sizeof *device);
    if (!device) {
        return STATUS_NO_MEMORY;
    }
    device->Adapter = (ADAPTER *)adapter;
    args->hDevice = device;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS DestroyDevice(HANDLE device) {
    give_back(device);
    return STATUS_SUCCESS;
}

// Any size but that of the user-mode half's data is a mismatch, and no data is nobody's.
PAGED_CODE_SECTION static BOOLEAN known(const DXGKARG_CREATECONTEXT *args) {
    const UCHAR *data = (const UCHAR *)args->pPrivateDriverData;
    if (args->PrivateDriverDataSize != sizeof private_data) {
        return args->PrivateDriverDataSize == 0;
    }
    for (UINT i = 0; i < sizeof private_data; i++) {
        if (data[i] != private_data[i]) {
            return 0;
        }
    }
    return 1;
}

PAGED_CODE_SECTION static NTSTATUS CreateContext(HANDLE device, DXGKARG_CREATECONTEXT *args) {
#ifdef WANTS_DATA
    // As a driver that goes nowhere without its user-mode half.
    if (!args->Flags.SystemContext && args->PrivateDriverDataSize == 0) {
        return STATUS_GRAPHICS_DRIVER_MISMATCH;
    }
#endif
    if (!known(args)) {
        return STATUS_GRAPHICS_DRIVER_MISMATCH;
    }
    CONTEXT *context = (CONTEXT *)take(PagedPool, sizeof *context);
    if (!context) {
        return STATUS_NO_MEMORY;
    }
#ifdef WRITES_DATA
    if (args->PrivateDriverDataSize) {
        ((UCHAR *)args->pPrivateDriverData)[0] = 0;
    }
#endif
    context->Device = (DEVICE *)device;
    context->Node = args->NodeOrdinal;
    defect_in_create_context(args);
#ifdef TABLE
    // What the headers add behind it does not come in.
    memset(&args->ContextInfo, 0, offsetof(DXGK_CONTEXTINFO, PatchLocationListSize));
#else
    memset(&args->ContextInfo, 0, sizeof args->ContextInfo);
#endif
    args->ContextInfo.DmaBufferSize = 4096;
    args->ContextInfo.DmaBufferPrivateDataSize = sizeof(NOTES);
#ifdef NO_GDI
    args->ContextInfo.AllocationListSize = 64;
#else
    args->ContextInfo.AllocationListSize = args->Flags.GdiContext ? 256 : 64;
#endif
    args->ContextInfo.PatchLocationListSize = 64;
    args->hContext = context;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS DestroyContext(HANDLE context) {
    give_back(context);
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS Escape(HANDLE handle, const DXGKARG_ESCAPE *args) {
    static const UCHAR question[8] = {'R', 'A', 'W', 'D', 'D', 'O', 'N', 'E'};
    UCHAR *data = (UCHAR *)args->pPrivateDriverData;
    if (args->PrivateDriverDataSize != sizeof question || !data) {
#ifdef BREAKS
        __asm__ volatile("int3"); // BREAKS
#elif defined BREAKS_BY_CALL
        DbgBreakPoint(); // BREAKS_BY_CALL
#endif
        return STATUS_INVALID_PARAMETER;
    }
    for (UINT i = 0; i < sizeof question; i++) {
        if (data[i] != question[i]) {
            return STATUS_GRAPHICS_DRIVER_MISMATCH;
        }
    }
    UINT64 executed = ((ADAPTER *)handle)->Executed;
    memcpy(data, &executed, sizeof executed);
    return STATUS_SUCCESS;
}

// Engine.
static BOOLEAN InterruptRoutine(PVOID context, ULONG message) {
    (void)context, (void)message;
    return 0;
}

static void DpcRoutine(PVOID context) {
    ADAPTER *adapter = (ADAPTER *)context;
    adapter->Port.DxgkCbNotifyDpc(adapter->Port.DeviceHandle);
}

PAGED_CODE_SECTION static NTSTATUS ControlInterrupt(PVOID context, DXGK_INTERRUPT_TYPE type, BOOLEAN enable) {
    (void)context, (void)type, (void)enable;
    return STATUS_NOT_IMPLEMENTED;
}

PAGED_CODE_SECTION static NTSTATUS GetNodeMetadata(HANDLE adapter, UINT node, DXGKARG_GETNODEMETADATA *out) {
    (void)adapter;
#ifndef ANY_NODE
    if (node != 0) {
        return STATUS_INVALID_PARAMETER;
    }
#endif
    (void)node;
    // What this structure ends with depends on the headers, and what comes in on the table.
    memset(out, 0, offsetof(DXGKARG_GETNODEMETADATA, FriendlyName));
    out->FriendlyName[0] = 0;
    out->EngineType = DXGK_ENGINE_TYPE_3D;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS QueryDependentEngineGroup(HANDLE adapter, DXGKARG_QUERYDEPENDENTENGINEGROUP *args) {
    (void)adapter;
    args->DependentNodeOrdinalMask = 1;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS QueryEngineStatus(HANDLE adapter, DXGKARG_QUERYENGINESTATUS *args) {
    (void)adapter;
    args->EngineStatus.Responsive = 1;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS ResetEngine(HANDLE adapter, DXGKARG_RESETENGINE *args) {
    wait_idle((ADAPTER *)adapter);
    args->LastAbortedFenceId = ((ADAPTER *)adapter)->Completed;
    return STATUS_SUCCESS;
}

// What was submitted counts as completed afterwards, and nothing of it is reported any more.
PAGED_CODE_SECTION static NTSTATUS ResetFromTimeout(HANDLE adapter) {
    wait_idle((ADAPTER *)adapter);
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS RestartFromTimeout(HANDLE adapter) {
    (void)adapter;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static NTSTATUS CollectDbgInfo(HANDLE adapter, const DXGKARG_COLLECTDBGINFO *args) {
    if (args->BufferSize >= sizeof(UINT)) {
        UINT fence = ((ADAPTER *)adapter)->Completed;
        memcpy(args->pBuffer, &fence, sizeof fence);
    }
    return STATUS_SUCCESS;
}

// Filled where it lies, which may be the stack.
INIT_CODE static void fill(DRIVER_INITIALIZATION_DATA *table) {
    memset(table, 0, sizeof *table);
#ifdef TABLE
    table->Version = TABLE;
#else
    table->Version = DXGKDDI_INTERFACE_VERSION;
#endif
    table->DxgkDdiAddDevice = AddDevice;
    table->DxgkDdiStartDevice = StartDevice;
    table->DxgkDdiStopDevice = StopDevice;
    table->DxgkDdiRemoveDevice = RemoveDevice;
    table->DxgkDdiUnload = Unload;
    table->DxgkDdiDispatchIoRequest = DispatchIoRequest;
    table->DxgkDdiQueryChildRelations = QueryChildRelations;
    table->DxgkDdiQueryChildStatus = QueryChildStatus;
    table->DxgkDdiQueryDeviceDescriptor = QueryDeviceDescriptor;
#ifndef NO_INTERFACES
    table->DxgkDdiQueryInterface = QueryInterface;
#endif
#ifdef RELEASES
    table->DxgkDdiStopDeviceAndReleasePostDisplayOwnership = StopDeviceAndRelease;
#endif
    table->DxgkDdiNotifySurpriseRemoval = NotifySurpriseRemoval;
    table->DxgkDdiInterruptRoutine = InterruptRoutine;
    table->DxgkDdiDpcRoutine = DpcRoutine;
    table->DxgkDdiControlInterrupt = ControlInterrupt;
    table->DxgkDdiSetPowerState = SetPowerState;
    table->DxgkDdiResetDevice = ResetDevice;
    table->DxgkDdiQueryAdapterInfo = SmallQueryAdapterInfo;
    table->DxgkDdiGetNodeMetadata = GetNodeMetadata;
    table->DxgkDdiCreateDevice = CreateDevice;
    table->DxgkDdiDestroyDevice = DestroyDevice;
    table->DxgkDdiCreateContext = CreateContext;
    table->DxgkDdiDestroyContext = DestroyContext;
    table->DxgkDdiCreateAllocation = SmallCreateAllocation;
    table->DxgkDdiDestroyAllocation = SmallDestroyAllocation;
    table->DxgkDdiOpenAllocation = SmallOpenAllocation;
    table->DxgkDdiCloseAllocation = SmallCloseAllocation;
    table->DxgkDdiDescribeAllocation = SmallDescribeAllocation;
    table->DxgkDdiGetStandardAllocationDriverData = SmallGetStandardAllocationDriverData;
    table->DxgkDdiRender = SmallRender;
    table->DxgkDdiPresent = SmallPresent;
    table->DxgkDdiPatch = SmallPatch;
    table->DxgkDdiSubmitCommand = SmallSubmitCommand;
    table->DxgkDdiCancelCommand = SmallCancelCommand;
    table->DxgkDdiPreemptCommand = SmallPreemptCommand;
    table->DxgkDdiBuildPagingBuffer = SmallBuildPagingBuffer;
    table->DxgkDdiQueryCurrentFence = SmallQueryCurrentFence;
    table->DxgkDdiQueryDependentEngineGroup = QueryDependentEngineGroup;
    table->DxgkDdiQueryEngineStatus = QueryEngineStatus;
    table->DxgkDdiResetEngine = ResetEngine;
    table->DxgkDdiResetFromTimeout = ResetFromTimeout;
    table->DxgkDdiRestartFromTimeout = RestartFromTimeout;
    table->DxgkDdiEscape = Escape;
    table->DxgkDdiCollectDbgInfo = CollectDbgInfo;
    fill_display(table);
}

INIT_CODE NTSTATUS DriverEntry(DRIVER_OBJECT *driver, UNICODE_STRING *path) {
    // As long as the version says, with the stack's next words behind it.
    struct {
        DRIVER_INITIALIZATION_DATA Table;
        UINT64 Behind[32];
    } here;
    if (!driver || !path) {
        return STATUS_INVALID_PARAMETER;
    }
    PASS(check_memory());
    PASS(check_levels());
    PASS(check_waits());
    PASS(check_objects(path));
    PASS(check_strings());
    PASS(check_instructions());
    driver_object = driver;
    fill(&here.Table);
    for (UINT i = 0; i < 32; i++) {
        ((volatile UINT64 *)here.Behind)[i] = 0xBAADF00DBAADF00Dull;
    }
    return DxgkInitialize(driver, path, &here.Table);
}
