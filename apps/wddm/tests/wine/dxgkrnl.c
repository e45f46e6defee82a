// Stands in for dxgkrnl.sys under Wine, which has none: answers the request of DxgkInitialize, and says what table came.
// TABLE_BYTES is the length of the expected table.
//
// Wine's IoGetDeviceObjectPointer answers one device of its own whatever the name is, and requests to that device cannot
// even be built. Both drivers live in one process there, so this one puts its own function in the place of Wine's.

typedef long NTSTATUS;
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

typedef struct { u16 length, maximum; u16 *buffer; } UNICODE_STRING;

#define STATUS_SUCCESS 0
#define STATUS_INVALID_DEVICE_REQUEST ((NTSTATUS)0xC0000010)
#define STATUS_INVALID_PARAMETER ((NTSTATUS)0xC000000D)
#define REGISTER_FULL_DRIVER 0x0023003F
#define IRP_MJ_INTERNAL_DEVICE_CONTROL 0x0F

// Offsets in structures of 64-bit Windows.
#define AT(object, offset, type) (*(type *)((u8 *)(object) + (offset)))
#define DRIVER_UNLOAD 0x68
#define DRIVER_MAJOR_FUNCTION 0x70
#define IRP_STATUS 0x30
#define IRP_INFORMATION 0x38
#define IRP_USER_BUFFER 0x70
#define IRP_STACK_LOCATION 0xB8
#define STACK_OUTPUT_LENGTH 0x08
#define STACK_CONTROL_CODE 0x18

__declspec(dllimport) u32 DbgPrint(const char *format, ...);
__declspec(dllimport) NTSTATUS IoGetDeviceObjectPointer(UNICODE_STRING *name, u32 access, void **file, void **device);
__declspec(dllimport) NTSTATUS IoCreateDevice(void *driver, u32 extension, UNICODE_STRING *name, u32 type, u32 flags, u8 exclusive, void **device);
__declspec(dllimport) void IofCompleteRequest(void *irp, signed char boost);
// Wine's drivers are user code.
__declspec(dllimport) NTSTATUS NtProtectVirtualMemory(void *process, void **base, u64 *size, u32 protection, u32 *former);

static void *dxgkrnl_device;

static void miniport_unload(void *driver) { (void)driver; }

static NTSTATUS dxgk_initialize(void *driver, void *registry_path, u64 *table)
{
    if (!driver || !registry_path || !table)
        return STATUS_INVALID_PARAMETER;
    u32 slots = 0;
    for (u32 at = 1; at < TABLE_BYTES / 8; at++)
        slots += table[at] != 0;
    DbgPrint("stand-in: version %#x, %u entry points\n", (u32)table[0], slots);
    AT(driver, DRIVER_UNLOAD, void *) = (void *)miniport_unload;
    return STATUS_SUCCESS;
}

static NTSTATUS control(void *device, void *irp)
{
    (void)device;
    void *stack = AT(irp, IRP_STACK_LOCATION, void *);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    if (AT(stack, STACK_CONTROL_CODE, u32) == REGISTER_FULL_DRIVER && AT(stack, STACK_OUTPUT_LENGTH, u32) >= 8) {
        *AT(irp, IRP_USER_BUFFER, void **) = (void *)dxgk_initialize;
        status = STATUS_SUCCESS;
    }
    AT(irp, IRP_STATUS, NTSTATUS) = status;
    AT(irp, IRP_INFORMATION, u64) = status ? 0 : 8;
    IofCompleteRequest(irp, 0);
    return status;
}

static NTSTATUS get_device(UNICODE_STRING *name, u32 access, void **file, void **device)
{
    (void)name;
    (void)access;
    *file = 0;
    *device = dxgkrnl_device;
    return STATUS_SUCCESS;
}

// mov rax, target; jmp rax
static NTSTATUS lead(void *from, void *target)
{
    void *page = from;
    u64 size = 12;
    u32 former;
    NTSTATUS status = NtProtectVirtualMemory((void *)-1, &page, &size, 0x40, &former);
    if (status)
        return status;
    AT(from, 0, u16) = 0xB848;
    AT(from, 2, void *) = target;
    AT(from, 10, u16) = 0xE0FF;
    return NtProtectVirtualMemory((void *)-1, &page, &size, former, &former);
}

static void unload(void *driver) { (void)driver; }

NTSTATUS DriverEntry(void *driver, void *registry_path)
{
    // With an import from ntdll.dll it is first called as if it were a DLL.
    if ((u64)registry_path < 0x10000)
        return 1;
    static u16 text[] = u"\\Device\\DxgKrnl";
    UNICODE_STRING name = { sizeof text - 2, sizeof text, text };
    NTSTATUS status = IoCreateDevice(driver, 0, &name, 0x23, 0, 0, &dxgkrnl_device);
    if (status)
        return status;
    AT(driver, DRIVER_MAJOR_FUNCTION + 8 * IRP_MJ_INTERNAL_DEVICE_CONTROL, void *) = (void *)control;
    AT(driver, DRIVER_UNLOAD, void *) = (void *)unload;
    return lead((void *)IoGetDeviceObjectPointer, (void *)get_device);
}
