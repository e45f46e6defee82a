// Named events, the registry, files, the device.
#include "check.h"

#define FILE_NUMBER 4u
#define KeyValuePartialInformation 2
#define REG_DWORD 4
#define IRP_MJ_PNP 0x1B
#define IRP_MN_QUERY_INTERFACE 8

ON_ITS_OWN static NTSTATUS events(void) {
    HANDLE first, second;
    LARGE_INTEGER at_once = large(0);
    UNICODE_STRING name = text(T("\\BaseNamedObjects\\cdrivers"));
    KEVENT *event = IoCreateNotificationEvent(&name, &first);
    CHECK(event);
    // One of this name is made set, and whoever asks again gets the same.
    CHECK(KeWaitForSingleObject(event, Executive, KernelMode, 0, &at_once) == STATUS_SUCCESS);
    KeClearEvent(event);
    CHECK(IoCreateNotificationEvent(&name, &second) == event);
    CHECK(KeWaitForSingleObject(event, Executive, KernelMode, 0, &at_once) == STATUS_TIMEOUT);
    CHECK(ZwClose(second) == STATUS_SUCCESS && ZwClose(first) == STATUS_SUCCESS);
    return STATUS_SUCCESS;
}

ON_ITS_OWN static NTSTATUS values(HANDLE key) {
    struct {
        KEY_VALUE_PARTIAL_INFORMATION Information;
        UCHAR More[32];
    } out;
    ULONG needed = 0, value = 0xC0FFEE;
    UNICODE_STRING name = text(T("Checked")), missing = text(T("Unchecked"));
    CHECK(ZwSetValueKey(key, &name, 0, REG_DWORD, &value, sizeof value) == STATUS_SUCCESS);
    CHECK(ZwQueryValueKey(key, &missing, KeyValuePartialInformation, &out, sizeof out, &needed) == STATUS_OBJECT_NAME_NOT_FOUND);
    CHECK(ZwQueryValueKey(key, &name, KeyValuePartialInformation, 0, 0, &needed) == STATUS_BUFFER_TOO_SMALL);
    CHECK(needed == 16);
    CHECK(ZwQueryValueKey(key, &name, KeyValuePartialInformation, &out, sizeof out, &needed) == STATUS_SUCCESS);
    CHECK(out.Information.Type == REG_DWORD && out.Information.DataLength == 4);
    memcpy(&value, out.Information.Data, sizeof value);
    CHECK(value == 0xC0FFEE);
    return STATUS_SUCCESS;
}

ON_ITS_OWN static NTSTATUS registry(UNICODE_STRING *path) {
    HANDLE key;
    UNICODE_STRING nowhere = text(T("\\Registry\\Machine\\Software\\Nobody\\Nothing"));
    OBJECT_ATTRIBUTES service = named(0, path), none = named(0, &nowhere);
    CHECK(ZwOpenKey(&key, KEY_ALL_ACCESS, &none) == STATUS_OBJECT_NAME_NOT_FOUND);
    CHECK(ZwOpenKey(&key, KEY_ALL_ACCESS, &service) == STATUS_SUCCESS);
    NTSTATUS status = values(key);
    CHECK(ZwClose(key) == STATUS_SUCCESS);
    return status;
}

ON_ITS_OWN static NTSTATUS files(void) {
    HANDLE file;
    IO_STATUS_BLOCK block;
    PFILE_OBJECT object;
    PVOID no_thread;
    UNICODE_STRING name = text(T("\\??\\C:\\cdrivers.txt")), nowhere = text(T("\\??\\C:\\no\\such.txt"));
    OBJECT_ATTRIBUTES here = named(0, &name), none = named(0, &nowhere);
    // FILE_OPEN fails without the file, FILE_OVERWRITE_IF makes it; both synchronously.
    CHECK(!NT_SUCCESS(ZwCreateFile(&file, 0x80100000, &none, &block, 0, 0x80, 1, 1, 0x60, 0, 0)));
    CHECK(ZwCreateFile(&file, 0xC0110000, &here, &block, 0, 0x80, 0, 5, 0x1060, 0, 0) == STATUS_SUCCESS);
    CHECK(block.Information == 2 /* FILE_CREATED */ || block.Information == 3 /* FILE_OVERWRITTEN */);
    CHECK(ObReferenceObjectByHandle(file, 0, PsThreadType, KernelMode, &no_thread, 0) == STATUS_OBJECT_TYPE_MISMATCH);
    CHECK(ObReferenceObjectByHandle(file, 0, IoFileObjectType, KernelMode, (PVOID *)&object, 0) == STATUS_SUCCESS);
    CHECK(IoGetRelatedDeviceObject(object));
    ObfDereferenceObject(object);
    CHECK(ZwClose(file) == STATUS_SUCCESS);
    return STATUS_SUCCESS;
}

NTSTATUS check_objects(UNICODE_STRING *registry_path) {
    PASS(events());
    PASS(registry(registry_path));
    PASS(files());
    return STATUS_SUCCESS;
}

ON_ITS_OWN static NTSTATUS properties(DEVICE_OBJECT *device) {
    WCHAR id[256];
    ULONG needed = 0;
    // DevicePropertyHardwareID
    CHECK(IoGetDeviceProperty(device, 1, 0, 0, &needed) == STATUS_BUFFER_TOO_SMALL);
    CHECK(needed > 8 && needed <= sizeof id && needed % 2 == 0);
    CHECK(IoGetDeviceProperty(device, 1, sizeof id, id, &needed) == STATUS_SUCCESS);
    id[8] = 0;
    CHECK(wcscmp(id, T("PCI\\VEN_")) == 0);
    HANDLE key;
    // PLUGPLAY_REGKEY_DRIVER
    CHECK(IoOpenDeviceRegistryKey(device, 2, KEY_ALL_ACCESS, &key) == STATUS_SUCCESS);
    NTSTATUS status = values(key);
    CHECK(ZwClose(key) == STATUS_SUCCESS);
    return status;
}

// Asks the bus for an interface that it does not have: the packet comes back as it was sent.
ON_ITS_OWN static NTSTATUS asks_bus(DEVICE_OBJECT *device) {
    KEVENT done;
    IO_STATUS_BLOCK block;
    static const GUID nobody = {0x12345678, 1, 2, {3, 4, 5, 6, 7, 8, 9, 10}};
    UCHAR answer[64];
    KeInitializeEvent(&done, NotificationEvent, 0);
    IRP *irp = IoBuildSynchronousFsdRequest(IRP_MJ_PNP, device, 0, 0, 0, &done, &block);
    CHECK(irp);
    // CurrentStackLocation lies 0xB8 bytes into the packet; the next location is below it, 0x48 bytes long.
    UCHAR *next = *(UCHAR **)((UCHAR *)irp + 0xB8) - 0x48;
    next[1] = IRP_MN_QUERY_INTERFACE;
    *(const GUID **)(next + 8) = &nobody;
    *(USHORT *)(next + 16) = sizeof answer;
    *(USHORT *)(next + 18) = 1;
    *(PVOID *)(next + 24) = answer;
    *(PVOID *)(next + 32) = 0;
    *(NTSTATUS *)((UCHAR *)irp + 0x30) = STATUS_NOT_SUPPORTED;
    NTSTATUS status = IofCallDriver(device, irp);
    if (status == 0x103) {
        KeWaitForSingleObject(&done, Executive, KernelMode, 0, 0);
        status = block.Status;
    }
    CHECK(status == STATUS_NOT_SUPPORTED);
    return STATUS_SUCCESS;
}

NTSTATUS check_device(DEVICE_OBJECT *device) {
    PASS(properties(device));
    PASS(asks_bus(device));
    return STATUS_SUCCESS;
}

// The first memory of the device's resources: a register can be read through both kinds of mapping.
NTSTATUS check_resources(DXGKRNL_INTERFACE *port) {
    DXGK_DEVICE_INFO info;
    memset(&info, 0, sizeof info);
    CHECK(port->DxgkCbGetDeviceInformation(port->DeviceHandle, &info) == STATUS_SUCCESS);
    CHECK(info.PhysicalDeviceObject && info.TranslatedResourceList && info.TranslatedResourceList->Count == 1);
    CM_PARTIAL_RESOURCE_LIST *list = &info.TranslatedResourceList->List[0].PartialResourceList;
    for (ULONG i = 0; i < list->Count; i++) {
        CM_PARTIAL_RESOURCE_DESCRIPTOR *one = &list->PartialDescriptors[i];
        ULONGLONG start = 1;
        if (one->Type != 3 /* memory */) {
            continue;
        }
        ULONGLONG length = RtlCmDecodeMemIoResource(one, &start);
        CHECK(length >= 4096 && start != 1 && start % 4096 == 0);
        volatile UINT *registers = (volatile UINT *)MmMapIoSpace(large(start), 4096, MmNonCached);
        volatile UINT *same = (volatile UINT *)MmMapIoSpaceEx(large(start), 4096, 0x204);
        BOOLEAN equal = registers && same && registers[0] == same[0];
        if (same) {
            MmUnmapIoSpace((PVOID)same, 4096);
        }
        if (registers) {
            MmUnmapIoSpace((PVOID)registers, 4096);
        }
        CHECK(equal);
        return STATUS_SUCCESS;
    }
    CHECK(!"the device has memory");
    return STATUS_SUCCESS;
}
