// With -DWORKER the engine is a thread: packets wait in a list of its own and are reported at PASSIVE_LEVEL. It logs to a
// file and takes its settings from the registry, as drivers of devices without hardware do.
#include "small.h"

#include "worker.h"

#ifdef WORKER

#define ROOM 256u // more than the port ever queues to one node

typedef struct EXTENSION {
    UINT Opened;
} EXTENSION;

struct WORKER_STATE {
    ADAPTER *Adapter;
    KSPIN_LOCK Lock;
    KEVENT Work;
    KEVENT Idle;
    PVOID Thread;
    DEVICE_OBJECT *Control;
    volatile LONG Stop;
    UINT First;
    UINT Count;
    DXGKARGCB_NOTIFY_INTERRUPT_DATA Items[ROOM];
};

static BOOLEAN next(struct WORKER_STATE *worker, DXGKARGCB_NOTIFY_INTERRUPT_DATA *item) {
    UCHAR level = KeAcquireSpinLockRaiseToDpc(&worker->Lock);
    BOOLEAN any = worker->Count != 0;
    if (any) {
        *item = worker->Items[worker->First];
        worker->First = (worker->First + 1) % ROOM;
        worker->Count--;
    } else {
        KeSetEvent(&worker->Idle, 0, 0);
    }
    KeReleaseSpinLock(&worker->Lock, level);
    return any;
}

static void work(PVOID context) {
    struct WORKER_STATE *worker = (struct WORKER_STATE *)context;
    DXGKARGCB_NOTIFY_INTERRUPT_DATA item;
    while (!worker->Stop) {
        KeWaitForSingleObject(&worker->Work, Executive, KernelMode, 0, 0);
        while (next(worker, &item)) {
            report(worker->Adapter, &item);
        }
    }
    PsTerminateSystemThread(STATUS_SUCCESS);
}

void queue(ADAPTER *adapter, const DXGKARGCB_NOTIFY_INTERRUPT_DATA *data) {
    struct WORKER_STATE *worker = adapter->Worker;
    KeAcquireSpinLockAtDpcLevel(&worker->Lock);
    worker->Items[(worker->First + worker->Count++) % ROOM] = *data;
    KeClearEvent(&worker->Idle);
    KeReleaseSpinLockFromDpcLevel(&worker->Lock);
    KeSetEvent(&worker->Work, 0, 0);
}

PAGED_CODE_SECTION void wait_idle(ADAPTER *adapter) {
    KeWaitForSingleObject(&adapter->Worker->Idle, Executive, KernelMode, 0, 0);
}

PAGED_CODE_SECTION static OBJECT_ATTRIBUTES named(UNICODE_STRING *name) {
    OBJECT_ATTRIBUTES made;
    memset(&made, 0, sizeof made);
    made.Length = sizeof made;
    made.ObjectName = name;
    made.Attributes = 0x240;
    return made;
}

// Neither has to work: a driver goes on without its log and with its usual settings.
PAGED_CODE_SECTION static void settings_and_log(void) {
    UNICODE_STRING file_name, key_name, value_name;
    HANDLE handle;
    IO_STATUS_BLOCK block;
    ULONG starts = 0, needed;
    UCHAR room[32];
    RtlInitUnicodeString(&key_name, (const WCHAR *)L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\small");
    RtlInitUnicodeString(&value_name, (const WCHAR *)L"Starts");
    OBJECT_ATTRIBUTES key = named(&key_name);
    if (NT_SUCCESS(ZwOpenKey(&handle, KEY_ALL_ACCESS, &key))) {
        if (NT_SUCCESS(ZwQueryValueKey(handle, &value_name, 2, room, sizeof room, &needed))) {
            memcpy(&starts, ((KEY_VALUE_PARTIAL_INFORMATION *)room)->Data, sizeof starts);
        }
        starts++;
        ZwSetValueKey(handle, &value_name, 0, 4, &starts, sizeof starts);
        ZwClose(handle);
    }
    RtlInitUnicodeString(&file_name, (const WCHAR *)L"\\SystemRoot\\Temp\\small.log");
    OBJECT_ATTRIBUTES file = named(&file_name);
    if (NT_SUCCESS(ZwCreateFile(&handle, 0xC0100000, &file, &block, 0, 0x80, 1, 5, 0x60, 0, 0))) {
        ZwClose(handle);
    }
    DbgPrintEx(77, 3, "small: start %lu\n", starts);
}

PAGED_CODE_SECTION NTSTATUS start_worker(ADAPTER *adapter, DRIVER_OBJECT *driver) {
    HANDLE thread;
    struct WORKER_STATE *worker = (struct WORKER_STATE *)take(NonPagedPoolNx, sizeof *worker);
    if (!worker) {
        return STATUS_NO_MEMORY;
    }
    memset(worker, 0, sizeof *worker);
    worker->Adapter = adapter;
    KeInitializeSpinLock(&worker->Lock);
    KeInitializeEvent(&worker->Work, SynchronizationEvent, 0);
    KeInitializeEvent(&worker->Idle, NotificationEvent, 1);
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), 0, 0x22, 0, 0, &worker->Control);
    if (!NT_SUCCESS(status)) {
        give_back(worker);
        return status;
    }
    settings_and_log();
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, 0, 0, 0, work, worker);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(worker->Control);
        give_back(worker);
        return status;
    }
    // The handle is the thread's, and nobody else has it: this does not fail.
    ObReferenceObjectByHandle(thread, THREAD_ALL_ACCESS, PsThreadType, KernelMode, &worker->Thread, 0);
    ZwClose(thread);
    adapter->Worker = worker;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION void stop_worker(ADAPTER *adapter) {
    struct WORKER_STATE *worker = adapter->Worker;
    worker->Stop = 1;
    KeSetEvent(&worker->Work, 0, 0);
    KeWaitForSingleObject(worker->Thread, Executive, KernelMode, 0, 0);
    ObfDereferenceObject(worker->Thread);
    IoDeleteDevice(worker->Control);
    give_back(worker);
    adapter->Worker = 0;
}

#endif
