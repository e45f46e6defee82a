// What a display-only driver hands in.
#include "nt.h"

static NTSTATUS AddDevice(DEVICE_OBJECT *device, PVOID *context) {
    (void)device, (void)context;
    return STATUS_NOT_SUPPORTED;
}

static NTSTATUS PresentDisplayOnly(HANDLE adapter, const DXGKARG_PRESENT_DISPLAYONLY *args) {
    (void)adapter, (void)args;
    return STATUS_NOT_SUPPORTED;
}

INIT_CODE NTSTATUS DriverEntry(DRIVER_OBJECT *driver, UNICODE_STRING *path) {
    KMDDOD_INITIALIZATION_DATA table;
    memset(&table, 0, sizeof table);
    table.Version = DXGKDDI_INTERFACE_VERSION;
    table.DxgkDdiAddDevice = AddDevice;
    table.DxgkDdiPresentDisplayOnly = PresentDisplayOnly;
    return DxgkInitializeDisplayOnlyDriver(driver, path, &table);
}
