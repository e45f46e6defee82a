// A driver in C++: an adapter, devices and contexts are classes, made in place, called through a table of virtual
// functions. It creates contexts and draws nothing. The kernel exports _purecall; there is no other runtime.
// -DCOMPUTE: it is for compute only, without the entry points that such a driver need not have. -DSHOWS: it has to do with
// displays all the same.
#include "nt.h"

void *operator new(SIZE_T, void *place) noexcept { return place; }

namespace {

constexpr ULONG tag = 'ssLC';

template <typename T> T *made(PVOID block) { return block ? new (block) T() : nullptr; }

// What a handle leads to. All of them go the same way.
class Object {
public:
    virtual ~Object() = default;
    virtual UINT kind() const = 0;
    virtual int pool() const { return PagedPool; }

    template <typename T> static T *make(int pool) { return made<T>(ExAllocatePoolWithTag(pool, sizeof(T), tag)); }

    void destroy() {
        this->~Object();
        ExFreePoolWithTag(this, tag);
    }

    // Nothing has to be freed but what the objects themselves are.
    void operator delete(void *) {}
};

class Adapter final : public Object {
public:
    UINT kind() const override { return 'A'; }
    int pool() const override { return NonPagedPoolNx; }

    DXGKRNL_INTERFACE port{};
    volatile LONG devices = 0;
};

class Device final : public Object {
public:
    UINT kind() const override { return 'D'; }

    Adapter *adapter = nullptr;
};

class Context final : public Object {
public:
    UINT kind() const override { return 'C'; }

    Device *device = nullptr;
    UINT node = 0;
};

#ifdef PURE_CALL
// Asks what it is before it is anything: the table is still that of the class without an answer.
class Early {
public:
    Early();
    virtual UINT early() const = 0;
};

ON_ITS_OWN UINT ask(const Early *volatile whom) {
    UINT answer = whom->early(); // PURE_CALL
    return answer + 1;
}

ON_ITS_OWN Early::Early() { ask(this); }

class Late final : public Early {
public:
    UINT early() const override { return 1; }
};
#endif

NTSTATUS AddDevice(DEVICE_OBJECT *, PVOID *context) {
    auto *adapter = Object::make<Adapter>(NonPagedPoolNx);
    *context = adapter;
#ifdef PURE_CALL
    Late late;
#endif
    return adapter ? STATUS_SUCCESS : STATUS_NO_MEMORY;
}

NTSTATUS StartDevice(PVOID context, DXGK_START_INFO *, DXGKRNL_INTERFACE *port, ULONG *sources, ULONG *children) {
    static_cast<Adapter *>(context)->port = *port;
    *sources = *children = 0;
    return STATUS_SUCCESS;
}

NTSTATUS StopDevice(PVOID) { return STATUS_SUCCESS; }

NTSTATUS destroy(HANDLE handle, UINT kind) {
    auto *object = static_cast<Object *>(handle);
    if (object->kind() != kind) {
        return STATUS_INVALID_HANDLE;
    }
    object->destroy();
    return STATUS_SUCCESS;
}

NTSTATUS RemoveDevice(PVOID context) { return destroy(context, 'A'); }

NTSTATUS CreateDevice(HANDLE adapter, DXGKARG_CREATEDEVICE *args) {
    auto *device = Object::make<Device>(PagedPool);
    if (!device) {
        return STATUS_NO_MEMORY;
    }
    device->adapter = static_cast<Adapter *>(adapter);
    args->hDevice = device;
    return STATUS_SUCCESS;
}

NTSTATUS DestroyDevice(HANDLE device) { return destroy(device, 'D'); }

NTSTATUS CreateContext(HANDLE device, DXGKARG_CREATECONTEXT *args) {
    if (args->PrivateDriverDataSize) {
        return STATUS_GRAPHICS_DRIVER_MISMATCH;
    }
    auto *context = Object::make<Context>(PagedPool);
    if (!context) {
        return STATUS_NO_MEMORY;
    }
    context->device = static_cast<Device *>(device);
    context->node = args->NodeOrdinal;
    args->ContextInfo = {};
    args->ContextInfo.DmaBufferSize = 4096;
    args->ContextInfo.AllocationListSize = args->Flags.GdiContext ? 256 : 16;
    args->ContextInfo.PatchLocationListSize = 16;
    args->hContext = context;
    return STATUS_SUCCESS;
}

NTSTATUS DestroyContext(HANDLE context) { return destroy(context, 'C'); }

NTSTATUS QueryAdapterInfo(HANDLE, const DXGKARG_QUERYADAPTERINFO *args) {
    if (args->Type != DXGKQAITYPE_DRIVERCAPS || args->OutputDataSize < sizeof(DXGK_DRIVERCAPS)) {
        return STATUS_INVALID_PARAMETER;
    }
    auto &caps = *static_cast<DXGK_DRIVERCAPS *>(args->pOutputData);
    caps = {};
    caps.HighestAcceptableAddress.QuadPart = 0x7FFFFFFFFFFFFFFF;
    caps.SchedulingCaps.MultiEngineAware = 1;
    caps.GpuEngineTopology.NbAsymetricProcessingNodes = 1;
    caps.WDDMVersion = DXGKDDI_WDDMv1_3;
#ifdef COMPUTE
    caps.WDDMVersion = DXGKDDI_WDDMv2_6;
    caps.SchedulingCaps.PreemptionAware = 1;
    caps.MiscCaps.ComputeOnly = 1;
#endif
#ifdef SHOWS
    caps.FlipCaps.FlipOnVSyncMmIo = 1;
#endif
    return STATUS_SUCCESS;
}

} // namespace

extern "C" INIT_CODE NTSTATUS DriverEntry(DRIVER_OBJECT *driver, UNICODE_STRING *path) {
    DRIVER_INITIALIZATION_DATA table = {};
    table.Version = DXGKDDI_INTERFACE_VERSION;
    table.DxgkDdiAddDevice = AddDevice;
    table.DxgkDdiStartDevice = StartDevice;
    table.DxgkDdiStopDevice = StopDevice;
    table.DxgkDdiRemoveDevice = RemoveDevice;
    table.DxgkDdiUnload = [] {};
    table.DxgkDdiQueryChildRelations = [](PVOID, DXGK_CHILD_DESCRIPTOR *, ULONG) { return STATUS_SUCCESS; };
    table.DxgkDdiQueryChildStatus = [](PVOID, DXGK_CHILD_STATUS *, BOOLEAN) { return STATUS_INVALID_PARAMETER; };
    table.DxgkDdiQueryDeviceDescriptor = [](PVOID, ULONG, DXGK_DEVICE_DESCRIPTOR *) {
        return STATUS_GRAPHICS_CHILD_DESCRIPTOR_NOT_SUPPORTED;
    };
    table.DxgkDdiInterruptRoutine = [](PVOID, ULONG) -> BOOLEAN { return 0; };
    table.DxgkDdiDpcRoutine = [](PVOID) {};
    table.DxgkDdiSetPowerState = [](PVOID, ULONG, DEVICE_POWER_STATE, POWER_ACTION) { return STATUS_SUCCESS; };
    table.DxgkDdiResetDevice = [](PVOID) {};
    table.DxgkDdiQueryAdapterInfo = QueryAdapterInfo;
    table.DxgkDdiGetNodeMetadata = [](HANDLE, UINT node, DXGKARG_GETNODEMETADATA *out) {
        *out = {};
#ifdef COMPUTE
        out->EngineType = DXGK_ENGINE_TYPE_OTHER;
        out->FriendlyName[0] = L'C';
#else
        out->EngineType = DXGK_ENGINE_TYPE_3D;
#endif
        return node ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
    };
    table.DxgkDdiCreateDevice = CreateDevice;
    table.DxgkDdiDestroyDevice = DestroyDevice;
    table.DxgkDdiCreateContext = CreateContext;
    table.DxgkDdiDestroyContext = DestroyContext;
#ifndef COMPUTE
    table.DxgkDdiDispatchIoRequest = [](PVOID, ULONG, VIDEO_REQUEST_PACKET *) { return STATUS_NOT_SUPPORTED; };
    table.DxgkDdiQueryInterface = [](PVOID, QUERY_INTERFACE *) { return STATUS_NOT_SUPPORTED; };
    table.DxgkDdiControlInterrupt = [](PVOID, DXGK_INTERRUPT_TYPE, BOOLEAN) { return STATUS_NOT_IMPLEMENTED; };
    table.DxgkDdiEscape = [](HANDLE, const DXGKARG_ESCAPE *) { return STATUS_INVALID_PARAMETER; };
#endif
#ifdef SHOWS
    table.DxgkDdiPresent = [](HANDLE, DXGKARG_PRESENT *) { return STATUS_ILLEGAL_INSTRUCTION; };
#endif
    return driver && path ? DxgkInitialize(driver, path, &table) : STATUS_INVALID_PARAMETER;
}
