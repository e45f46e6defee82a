// What drivers here use of the kernel.
#pragma once

#include "wddm.h"

// IMPORT makes a variable of the kernel's what it is there: MmUserProbeAddress is the address, PsThreadType the type.

#define STATUS_SUCCESS ((NTSTATUS)0)
#define STATUS_TIMEOUT ((NTSTATUS)0x102)
#define STATUS_OBJECT_NAME_EXISTS ((NTSTATUS)0x40000000)
#define STATUS_BUFFER_OVERFLOW ((NTSTATUS)0x80000005)
#define STATUS_UNSUCCESSFUL ((NTSTATUS)0xC0000001)
#define STATUS_NOT_IMPLEMENTED ((NTSTATUS)0xC0000002)
#define STATUS_INFO_LENGTH_MISMATCH ((NTSTATUS)0xC0000004)
#define STATUS_ACCESS_VIOLATION ((NTSTATUS)0xC0000005)
#define STATUS_INVALID_HANDLE ((NTSTATUS)0xC0000008)
#define STATUS_INVALID_PARAMETER ((NTSTATUS)0xC000000D)
#define STATUS_INVALID_DEVICE_REQUEST ((NTSTATUS)0xC0000010)
#define STATUS_NO_MEMORY ((NTSTATUS)0xC0000017)
#define STATUS_ILLEGAL_INSTRUCTION ((NTSTATUS)0xC000001D)
#define STATUS_BUFFER_TOO_SMALL ((NTSTATUS)0xC0000023)
#define STATUS_OBJECT_TYPE_MISMATCH ((NTSTATUS)0xC0000024)
#define STATUS_OBJECT_NAME_NOT_FOUND ((NTSTATUS)0xC0000034)
#define STATUS_OBJECT_NAME_COLLISION ((NTSTATUS)0xC0000035)
#define STATUS_NOT_SUPPORTED ((NTSTATUS)0xC00000BB)
#define STATUS_INVALID_USER_BUFFER ((NTSTATUS)0xC00000E8)
#define STATUS_IMAGE_ALREADY_LOADED ((NTSTATUS)0xC000010E)
#define STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER ((NTSTATUS)0xC01E0001)
#define STATUS_GRAPHICS_DRIVER_MISMATCH ((NTSTATUS)0xC01E0009)
#define STATUS_GRAPHICS_CHILD_DESCRIPTOR_NOT_SUPPORTED ((NTSTATUS)0xC01E0401)
#define NT_SUCCESS(status) ((NTSTATUS)(status) >= 0)

#define PASSIVE_LEVEL 0
#define APC_LEVEL 1
#define DISPATCH_LEVEL 2

#define NonPagedPool 0
#define PagedPool 1
#define NonPagedPoolNx 512
#define NotificationEvent 0
#define SynchronizationEvent 1
#define KernelMode 0
#define UserMode 1
#define Executive 0
#define MmNonCached 0
#define MmCached 1
#define IoReadAccess 0
#define IoWriteAccess 1
#define NormalPagePriority 16
#define THREAD_ALL_ACCESS 0x1FFFFFu
#define FILE_ALL_ACCESS 0x1F01FFu
#define KEY_ALL_ACCESS 0xF003Fu

#define IMPORT __declspec(dllimport)
// One-time code goes with DriverEntry, pageable code with paged memory.
#define INIT_CODE __attribute__((section("INIT"), noinline))
#define PAGED_CODE_SECTION __attribute__((section("PAGE"), noinline))
#define ON_ITS_OWN __attribute__((noinline))

typedef struct _OBJECT_TYPE *POBJECT_TYPE;
typedef struct _KTHREAD *PKTHREAD;
typedef struct _FILE_OBJECT *PFILE_OBJECT;

typedef struct _ANSI_STRING {
    USHORT Length;
    USHORT MaximumLength;
    CHAR *Buffer;
} ANSI_STRING;

struct _IO_STATUS_BLOCK {
    union {
        NTSTATUS Status;
        PVOID Pointer;
    };
    ULONG_PTR Information;
};

struct _DRIVER_OBJECT {
    CSHORT Type;
    CSHORT Size;
    DEVICE_OBJECT *DeviceObject;
    ULONG Flags;
    PVOID DriverStart;
    ULONG DriverSize;
    PVOID DriverSection;
    PVOID DriverExtension;
    UNICODE_STRING DriverName;
    UNICODE_STRING *HardwareDatabase;
    PVOID FastIoDispatch;
    PVOID DriverInit;
    PVOID DriverStartIo;
    void (*DriverUnload)(DRIVER_OBJECT *);
    NTSTATUS (*MajorFunction[28])(DEVICE_OBJECT *, IRP *);
};

typedef struct _FAST_MUTEX {
    LONG Count;
    PVOID Owner;
    ULONG Contention;
    KEVENT Event;
    ULONG OldIrql;
} FAST_MUTEX;

typedef struct _KTIMER {
    union {
        KSPIN_LOCK whole[8];
        DISPATCHER_HEADER Header;
    };
} KTIMER;

typedef struct _KEY_VALUE_PARTIAL_INFORMATION {
    ULONG TitleIndex;
    ULONG Type;
    ULONG DataLength;
    UCHAR Data[1];
} KEY_VALUE_PARTIAL_INFORMATION;

_Static_assert(sizeof(IO_STATUS_BLOCK) == 16 && sizeof(DRIVER_OBJECT) == 336, "as on Windows");
_Static_assert(sizeof(FAST_MUTEX) == 56 && sizeof(KTIMER) == 64, "as on Windows");

#ifdef __cplusplus
extern "C" {
#endif

// Pool.
IMPORT PVOID ExAllocatePoolWithTag(int type, SIZE_T bytes, ULONG tag);
IMPORT PVOID ExAllocatePool2(ULONG64 flags, SIZE_T bytes, ULONG tag);
IMPORT void ExFreePoolWithTag(PVOID block, ULONG tag);

// Memory.
IMPORT PVOID memcpy(PVOID to, const void *from, SIZE_T bytes);
IMPORT PVOID memset(PVOID to, int value, SIZE_T bytes);
IMPORT PVOID MmAllocateContiguousMemory(SIZE_T bytes, LARGE_INTEGER highest);
IMPORT PVOID MmAllocateContiguousMemorySpecifyCache(SIZE_T bytes, LARGE_INTEGER lowest, LARGE_INTEGER highest, LARGE_INTEGER boundary, int cache);
IMPORT void MmFreeContiguousMemory(PVOID memory);
IMPORT LARGE_INTEGER MmGetPhysicalAddress(PVOID address);
IMPORT BOOLEAN MmIsAddressValid(PVOID address);
IMPORT PVOID MmMapIoSpace(LARGE_INTEGER address, SIZE_T bytes, int cache);
IMPORT PVOID MmMapIoSpaceEx(LARGE_INTEGER address, SIZE_T bytes, ULONG protection);
IMPORT void MmUnmapIoSpace(PVOID address, SIZE_T bytes);
IMPORT MDL *IoAllocateMdl(PVOID address, ULONG bytes, BOOLEAN secondary, BOOLEAN quota, IRP *irp);
IMPORT void IoFreeMdl(MDL *mdl);
IMPORT void MmProbeAndLockPages(MDL *mdl, KPROCESSOR_MODE mode, int operation);
IMPORT void MmUnlockPages(MDL *mdl);
IMPORT PVOID MmMapLockedPagesSpecifyCache(MDL *mdl, KPROCESSOR_MODE mode, int cache, PVOID wanted, ULONG bug_check, ULONG priority);
IMPORT void MmUnmapLockedPages(PVOID address, MDL *mdl);
IMPORT void KeInvalidateAllCaches(void);
IMPORT extern ULONG_PTR MmUserProbeAddress;

// Levels, locks, lists.
IMPORT UCHAR KeGetCurrentIrql(void);
IMPORT void KeInitializeSpinLock(KSPIN_LOCK *lock);
IMPORT UCHAR KeAcquireSpinLockRaiseToDpc(KSPIN_LOCK *lock);
IMPORT void KeReleaseSpinLock(KSPIN_LOCK *lock, UCHAR level);
IMPORT void KeAcquireSpinLockAtDpcLevel(KSPIN_LOCK *lock);
IMPORT void KeReleaseSpinLockFromDpcLevel(KSPIN_LOCK *lock);
IMPORT void ExAcquireFastMutex(FAST_MUTEX *mutex);
IMPORT void ExReleaseFastMutex(FAST_MUTEX *mutex);
IMPORT LIST_ENTRY *ExInterlockedInsertHeadList(LIST_ENTRY *head, LIST_ENTRY *entry, KSPIN_LOCK *lock);
IMPORT LIST_ENTRY *ExInterlockedInsertTailList(LIST_ENTRY *head, LIST_ENTRY *entry, KSPIN_LOCK *lock);
IMPORT LIST_ENTRY *ExInterlockedRemoveHeadList(LIST_ENTRY *head, KSPIN_LOCK *lock);

// Waiting, time, threads.
IMPORT void KeInitializeEvent(KEVENT *event, int type, BOOLEAN state);
IMPORT LONG KeSetEvent(KEVENT *event, LONG increment, BOOLEAN wait);
IMPORT void KeClearEvent(KEVENT *event);
IMPORT NTSTATUS KeWaitForSingleObject(PVOID object, int reason, KPROCESSOR_MODE mode, BOOLEAN alertable, LARGE_INTEGER *timeout);
IMPORT NTSTATUS KeWaitForMultipleObjects(ULONG count, PVOID objects[], int any, int reason, KPROCESSOR_MODE mode, BOOLEAN alertable, LARGE_INTEGER *timeout, PVOID blocks);
IMPORT NTSTATUS KeDelayExecutionThread(KPROCESSOR_MODE mode, BOOLEAN alertable, LARGE_INTEGER *interval);
IMPORT void KeStallExecutionProcessor(ULONG microseconds);
IMPORT ULONG KeQueryTimeIncrement(void);
IMPORT ULONG ExSetTimerResolution(ULONG time, BOOLEAN set);
IMPORT void KeInitializeDpc(KDPC *dpc, KDEFERRED_ROUTINE *routine, PVOID context);
IMPORT BOOLEAN KeInsertQueueDpc(KDPC *dpc, PVOID first, PVOID second);
IMPORT void KeFlushQueuedDpcs(void);
IMPORT void KeInitializeTimerEx(KTIMER *timer, int type);
IMPORT BOOLEAN KeSetTimerEx(KTIMER *timer, LARGE_INTEGER due, LONG period, KDPC *dpc);
IMPORT BOOLEAN KeCancelTimer(KTIMER *timer);
IMPORT NTSTATUS PsCreateSystemThread(HANDLE *thread, ULONG access, OBJECT_ATTRIBUTES *attributes, HANDLE process, PVOID client, void (*routine)(PVOID), PVOID context);
IMPORT NTSTATUS PsTerminateSystemThread(NTSTATUS status);
IMPORT LONG KeSetPriorityThread(PKTHREAD thread, LONG priority);
IMPORT HANDLE PsGetCurrentProcessId(void);
IMPORT EPROCESS *IoGetCurrentProcess(void);
IMPORT void KeAttachProcess(EPROCESS *process);
IMPORT void KeDetachProcess(void);

// Objects, devices, files, registry.
IMPORT NTSTATUS ObReferenceObjectByHandle(HANDLE handle, ACCESS_MASK access, POBJECT_TYPE type, KPROCESSOR_MODE mode, PVOID *object, PVOID information);
IMPORT NTSTATUS ObReferenceObjectByHandleWithTag(HANDLE handle, ACCESS_MASK access, POBJECT_TYPE type, KPROCESSOR_MODE mode, ULONG tag, PVOID *object, PVOID information);
IMPORT LONG64 ObfReferenceObject(PVOID object);
IMPORT LONG64 ObfDereferenceObject(PVOID object);
IMPORT LONG64 ObfDereferenceObjectWithTag(PVOID object, ULONG tag);
IMPORT extern POBJECT_TYPE PsThreadType;
IMPORT extern POBJECT_TYPE IoFileObjectType;
IMPORT NTSTATUS ZwClose(HANDLE handle);
IMPORT NTSTATUS ZwLoadDriver(UNICODE_STRING *service);
IMPORT NTSTATUS ZwCreateFile(HANDLE *file, ACCESS_MASK access, OBJECT_ATTRIBUTES *attributes, IO_STATUS_BLOCK *status, LARGE_INTEGER *size, ULONG file_attributes, ULONG share, ULONG disposition, ULONG options, PVOID extended, ULONG extended_bytes);
IMPORT NTSTATUS ZwOpenKey(HANDLE *key, ACCESS_MASK access, OBJECT_ATTRIBUTES *attributes);
IMPORT NTSTATUS ZwQueryValueKey(HANDLE key, UNICODE_STRING *name, int information, PVOID to, ULONG bytes, ULONG *needed);
IMPORT NTSTATUS ZwSetValueKey(HANDLE key, UNICODE_STRING *name, ULONG index, ULONG type, PVOID data, ULONG bytes);
IMPORT NTSTATUS IoOpenDeviceRegistryKey(DEVICE_OBJECT *device, ULONG type, ACCESS_MASK access, HANDLE *key);
IMPORT NTSTATUS IoGetDeviceProperty(DEVICE_OBJECT *device, int property, ULONG bytes, PVOID to, ULONG *needed);
IMPORT NTSTATUS IoGetDeviceObjectPointer(UNICODE_STRING *name, ACCESS_MASK access, PFILE_OBJECT *file, DEVICE_OBJECT **device);
IMPORT DEVICE_OBJECT *IoGetRelatedDeviceObject(PFILE_OBJECT file);
IMPORT IRP *IoBuildDeviceIoControlRequest(ULONG code, DEVICE_OBJECT *device, PVOID in, ULONG in_bytes, PVOID out, ULONG out_bytes, BOOLEAN internal, KEVENT *event, IO_STATUS_BLOCK *status);
IMPORT IRP *IoBuildSynchronousFsdRequest(ULONG major, DEVICE_OBJECT *device, PVOID buffer, ULONG bytes, LARGE_INTEGER *offset, KEVENT *event, IO_STATUS_BLOCK *status);
IMPORT NTSTATUS IofCallDriver(DEVICE_OBJECT *device, IRP *irp);
IMPORT void IofCompleteRequest(IRP *irp, CHAR boost);
IMPORT KEVENT *IoCreateNotificationEvent(UNICODE_STRING *name, HANDLE *handle);
IMPORT NTSTATUS IoCreateDevice(DRIVER_OBJECT *driver, ULONG extension, UNICODE_STRING *name, ULONG type, ULONG characteristics, BOOLEAN exclusive, DEVICE_OBJECT **device);
IMPORT void IoDeleteDevice(DEVICE_OBJECT *device);

// Strings, printing, debugging.
IMPORT void RtlInitAnsiString(ANSI_STRING *string, const CHAR *text);
IMPORT void RtlInitUnicodeString(UNICODE_STRING *string, const WCHAR *text);
IMPORT NTSTATUS RtlAnsiStringToUnicodeString(UNICODE_STRING *to, const ANSI_STRING *from, BOOLEAN allocate);
IMPORT void RtlFreeUnicodeString(UNICODE_STRING *string);
IMPORT NTSTATUS RtlIntegerToUnicodeString(ULONG value, ULONG base, UNICODE_STRING *to);
IMPORT ULONGLONG RtlCmDecodeMemIoResource(CM_PARTIAL_RESOURCE_DESCRIPTOR *descriptor, ULONGLONG *start);
IMPORT int wcscmp(const WCHAR *one, const WCHAR *other);
IMPORT int _vsnwprintf(WCHAR *to, SIZE_T count, const WCHAR *format, __builtin_va_list arguments);
IMPORT void DbgBreakPoint(void);
IMPORT ULONG DbgPrintEx(ULONG component, ULONG level, const CHAR *format, ...);
IMPORT ULONG vDbgPrintEx(ULONG component, ULONG level, const CHAR *format, __builtin_va_list arguments);
IMPORT extern BOOLEAN KdDebuggerEnabled;
IMPORT extern BOOLEAN KdDebuggerNotPresent;
IMPORT __attribute__((noreturn)) void KeBugCheck(ULONG code);
IMPORT __attribute__((noreturn)) void KeBugCheckEx(ULONG code, ULONG_PTR first, ULONG_PTR second, ULONG_PTR third, ULONG_PTR fourth);

#ifdef __cplusplus
}
#endif
