// Events, timers, threads, processes, time.
#include "check.h"

#define FILE_NUMBER 3u

ON_ITS_OWN static NTSTATUS events(void) {
    KEVENT stays, resets;
    LARGE_INTEGER at_once = large(0), soon = MILLISECONDS(2);
    KeInitializeEvent(&stays, NotificationEvent, 0);
    KeInitializeEvent(&resets, SynchronizationEvent, 1);
    CHECK(KeWaitForSingleObject(&stays, Executive, KernelMode, 0, &at_once) == STATUS_TIMEOUT);
    CHECK(KeWaitForSingleObject(&stays, Executive, KernelMode, 0, &soon) == STATUS_TIMEOUT);
    CHECK(KeSetEvent(&stays, 0, 0) == 0 && KeSetEvent(&stays, 0, 0) != 0);
    CHECK(KeWaitForSingleObject(&stays, Executive, KernelMode, 0, 0) == STATUS_SUCCESS);
    CHECK(KeWaitForSingleObject(&stays, Executive, KernelMode, 0, 0) == STATUS_SUCCESS);
    KeClearEvent(&stays);
    // Whoever waits for it takes it.
    PVOID both[2] = {&stays, &resets};
    CHECK(KeWaitForMultipleObjects(2, both, 1, Executive, KernelMode, 0, 0, 0) == 1);
    CHECK(KeWaitForMultipleObjects(2, both, 1, Executive, KernelMode, 0, &at_once, 0) == STATUS_TIMEOUT);
    KeSetEvent(&stays, 0, 0);
    CHECK(KeWaitForMultipleObjects(2, both, 0, Executive, KernelMode, 0, &at_once, 0) == STATUS_TIMEOUT);
    KeSetEvent(&resets, 0, 0);
    CHECK(KeWaitForMultipleObjects(2, both, 0, Executive, KernelMode, 0, 0, 0) == STATUS_SUCCESS);
    CHECK(KeWaitForSingleObject(&resets, Executive, KernelMode, 0, &at_once) == STATUS_TIMEOUT);
    return STATUS_SUCCESS;
}

ON_ITS_OWN static NTSTATUS timers(KTIMER *timer) {
    KeInitializeTimerEx(timer, NotificationEvent);
    CHECK(!KeCancelTimer(timer));
    CHECK(!KeSetTimerEx(timer, MILLISECONDS(1000000), 0, 0));
    CHECK(KeSetTimerEx(timer, MILLISECONDS(1000000), 0, 0));
    CHECK(KeCancelTimer(timer) && !KeCancelTimer(timer));
    CHECK(!KeSetTimerEx(timer, MILLISECONDS(1), 0, 0));
    LARGE_INTEGER long_after = MILLISECONDS(10000);
    CHECK(KeWaitForSingleObject(timer, Executive, KernelMode, 0, &long_after) == STATUS_SUCCESS);
    CHECK(!KeCancelTimer(timer));
    return STATUS_SUCCESS;
}

typedef struct WORK {
    KEVENT Go;
    PVOID Argument;
    UCHAR Level;
} WORK;

static void work(PVOID context) {
    WORK *given = (WORK *)context;
    KeWaitForSingleObject(&given->Go, Executive, KernelMode, 0, 0);
    given->Level = KeGetCurrentIrql();
    given->Argument = context;
    PsTerminateSystemThread((NTSTATUS)0x1234);
    given->Argument = 0; // it does not come back
}

ON_ITS_OWN static NTSTATUS threads(WORK *given) {
    HANDLE handle;
    PVOID thread, again, untyped, no_file;
    KeInitializeEvent(&given->Go, NotificationEvent, 0);
    // Kernel mode gets what it asks for, whatever rights the handle has, and may leave the type open.
    CHECK(PsCreateSystemThread(&handle, 0, 0, 0, 0, work, given) == STATUS_SUCCESS);
    NTSTATUS open = ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, 0, KernelMode, &untyped, 0);
    NTSTATUS status = ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, PsThreadType, KernelMode, &thread, 0);
    NTSTATUS tagged = ObReferenceObjectByHandleWithTag(handle, THREAD_ALL_ACCESS, PsThreadType, KernelMode, 'kcEH', &again, 0);
    NTSTATUS other = ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, IoFileObjectType, KernelMode, &no_file, 0);
    LONG priority = KeSetPriorityThread((PKTHREAD)thread, 12);
    LONG former = KeSetPriorityThread((PKTHREAD)thread, priority);
    LARGE_INTEGER at_once = large(0);
    NTSTATUS running = KeWaitForSingleObject(thread, Executive, KernelMode, 0, &at_once);
    KeSetEvent(&given->Go, 0, 0);
    CHECK(KeWaitForSingleObject(thread, Executive, KernelMode, 0, 0) == STATUS_SUCCESS);
    CHECK(open == STATUS_SUCCESS && untyped == thread);
    ObfDereferenceObject(untyped);
    CHECK(status == STATUS_SUCCESS && tagged == STATUS_SUCCESS && again == thread);
    CHECK(other == STATUS_OBJECT_TYPE_MISMATCH && running == STATUS_TIMEOUT);
    CHECK(priority >= 1 && priority <= 31 && former == 12);
    CHECK(given->Argument == given && given->Level == PASSIVE_LEVEL);
    ObfReferenceObject(thread);
    ObfDereferenceObject(thread);
    ObfDereferenceObjectWithTag(again, 'kcEH');
    ObfDereferenceObject(thread);
    CHECK(ZwClose(handle) == STATUS_SUCCESS);
    return STATUS_SUCCESS;
}

ON_ITS_OWN static NTSTATUS time_and_processes(void) {
    LARGE_INTEGER interval = MILLISECONDS(1);
    ULONG increment = KeQueryTimeIncrement();
    CHECK(increment >= 5000 && increment <= 200000);
    CHECK(KeDelayExecutionThread(KernelMode, 0, &interval) == STATUS_SUCCESS);
    KeStallExecutionProcessor(20);
    ULONG resolution = ExSetTimerResolution(10000, 1);
    CHECK(resolution >= 5000 && resolution <= 200000);
    ExSetTimerResolution(0, 0);
    EPROCESS *process = IoGetCurrentProcess();
    CHECK(process && PsGetCurrentProcessId());
    KeAttachProcess(process);
    CHECK(IoGetCurrentProcess() == process);
    KeDetachProcess();
    return STATUS_SUCCESS;
}

NTSTATUS check_waits(void) {
    PASS(events());
    PASS(time_and_processes());
    KTIMER *timer = (KTIMER *)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof *timer, 'kcEH');
    WORK *given = (WORK *)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof *given, 'kcEH');
    CHECK(timer && given);
    NTSTATUS status = timers(timer);
    if (NT_SUCCESS(status)) {
        status = threads(given);
    }
    ExFreePoolWithTag(given, 'kcEH');
    ExFreePoolWithTag(timer, 'kcEH');
    return status;
}
