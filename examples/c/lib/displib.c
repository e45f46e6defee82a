// How a driver reaches the port driver: it loads it, asks its device for the address of the entry, and calls that.
#include "nt.h"

#define CONTROL(function) (0x23u << 16 | (function) << 2 | 3)
#ifdef WINDOWS_10
#define FULL CONTROL(0x11u)
#else
#define FULL CONTROL(0xFu)
#endif
#define DISPLAY_ONLY CONTROL(0x10u)

typedef NTSTATUS ENTRY(DRIVER_OBJECT *, UNICODE_STRING *, PVOID);

// PASSIVE_LEVEL. Answers the entry behind a control code of the port driver's device.
INIT_CODE static NTSTATUS find(ULONG code, ENTRY **entry) {
    UNICODE_STRING name;
    PFILE_OBJECT file;
    DEVICE_OBJECT *device;
    KEVENT done;
    IO_STATUS_BLOCK block;

    RtlInitUnicodeString(&name, (const WCHAR *)L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\DXGKrnl");
    NTSTATUS status = ZwLoadDriver(&name);
    if (!NT_SUCCESS(status) && status != STATUS_IMAGE_ALREADY_LOADED) {
        return status;
    }
    RtlInitUnicodeString(&name, (const WCHAR *)L"\\Device\\DxgKrnl");
    status = IoGetDeviceObjectPointer(&name, FILE_ALL_ACCESS, &file, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    KeInitializeEvent(&done, NotificationEvent, 0);
    *entry = 0;
    IRP *irp = IoBuildDeviceIoControlRequest(code, device, 0, 0, entry, sizeof *entry, 1, &done, &block);
    if (!irp) {
        status = STATUS_NO_MEMORY;
    } else {
        status = IofCallDriver(device, irp);
        if (status == 0x103 /* STATUS_PENDING */) {
            KeWaitForSingleObject(&done, Executive, KernelMode, 0, 0);
            status = block.Status;
        }
    }
    ObfDereferenceObject(file);
    return status;
}

INIT_CODE static NTSTATUS initialize(ULONG code, DRIVER_OBJECT *driver, UNICODE_STRING *path, PVOID table) {
    ENTRY *entry;
    NTSTATUS status = find(code, &entry);
    return NT_SUCCESS(status) ? entry(driver, path, table) : status;
}

INIT_CODE NTSTATUS DxgkInitialize(DRIVER_OBJECT *driver, UNICODE_STRING *path, DRIVER_INITIALIZATION_DATA *table) {
    return initialize(FULL, driver, path, table);
}

INIT_CODE NTSTATUS DxgkInitializeDisplayOnlyDriver(DRIVER_OBJECT *driver, UNICODE_STRING *path, KMDDOD_INITIALIZATION_DATA *table) {
    return initialize(DISPLAY_ONLY, driver, path, table);
}
