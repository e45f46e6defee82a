// Levels, locks, lists, deferred calls.
#include "check.h"

#define FILE_NUMBER 2u

ON_ITS_OWN static NTSTATUS spin_locks(void) {
    KSPIN_LOCK outer, inner;
    KeInitializeSpinLock(&outer);
    KeInitializeSpinLock(&inner);
    CHECK(outer == 0 && KeGetCurrentIrql() == PASSIVE_LEVEL);
    UCHAR before = KeAcquireSpinLockRaiseToDpc(&outer);
    UCHAR within = KeGetCurrentIrql();
    KeAcquireSpinLockAtDpcLevel(&inner);
    BOOLEAN held = inner != 0;
    KeReleaseSpinLockFromDpcLevel(&inner);
    BOOLEAN given_up = inner == 0;
    KeReleaseSpinLock(&outer, before);
    CHECK(before == PASSIVE_LEVEL && within == DISPATCH_LEVEL && held && given_up);
    CHECK(KeGetCurrentIrql() == PASSIVE_LEVEL);
    return STATUS_SUCCESS;
}

ON_ITS_OWN static NTSTATUS fast_mutex(void) {
    FAST_MUTEX mutex;
    memset(&mutex, 0, sizeof mutex);
    // As ExInitializeFastMutex does, which is no import.
    mutex.Count = 1;
    KeInitializeEvent(&mutex.Event, SynchronizationEvent, 0);
    ExAcquireFastMutex(&mutex);
    UCHAR within = KeGetCurrentIrql();
    ExReleaseFastMutex(&mutex);
    CHECK(within == APC_LEVEL && KeGetCurrentIrql() == PASSIVE_LEVEL && mutex.Count == 1);
    return STATUS_SUCCESS;
}

ON_ITS_OWN static NTSTATUS lists(void) {
    LIST_ENTRY head = {&head, &head}, one, two, three;
    KSPIN_LOCK lock;
    KeInitializeSpinLock(&lock);
    CHECK(ExInterlockedRemoveHeadList(&head, &lock) == 0);
    CHECK(ExInterlockedInsertTailList(&head, &two, &lock) == 0);
    CHECK(ExInterlockedInsertTailList(&head, &three, &lock) == &two);
    CHECK(ExInterlockedInsertHeadList(&head, &one, &lock) == &two);
    CHECK(ExInterlockedRemoveHeadList(&head, &lock) == &one);
    CHECK(ExInterlockedRemoveHeadList(&head, &lock) == &two);
    CHECK(head.Flink == &three && head.Blink == &three);
    CHECK(ExInterlockedRemoveHeadList(&head, &lock) == &three);
    CHECK(ExInterlockedRemoveHeadList(&head, &lock) == 0 && head.Flink == &head);
    return STATUS_SUCCESS;
}

typedef struct DEFERRED {
    KDPC Dpc;
    KEVENT Ran;
    PVOID Arguments[2];
    UCHAR Level;
    UINT Times;
} DEFERRED;

static void deferred(KDPC *dpc, PVOID context, PVOID first, PVOID second) {
    DEFERRED *call = (DEFERRED *)context;
    call->Level = dpc == &call->Dpc ? KeGetCurrentIrql() : 0xFF;
    call->Arguments[0] = first;
    call->Arguments[1] = second;
    call->Times++;
    KeSetEvent(&call->Ran, 0, 0);
}

ON_ITS_OWN static NTSTATUS deferred_calls(DEFERRED *call) {
    KSPIN_LOCK lock;
    KeInitializeSpinLock(&lock);
    KeInitializeEvent(&call->Ran, NotificationEvent, 0);
    KeInitializeDpc(&call->Dpc, deferred, call);
    CHECK(KeInsertQueueDpc(&call->Dpc, (PVOID)1, (PVOID)2));
    LARGE_INTEGER second = MILLISECONDS(10000);
    CHECK(KeWaitForSingleObject(&call->Ran, Executive, KernelMode, 0, &second) == STATUS_SUCCESS);
    KeFlushQueuedDpcs();
    CHECK(call->Times == 1 && call->Level == DISPATCH_LEVEL);
    CHECK(call->Arguments[0] == (PVOID)1 && call->Arguments[1] == (PVOID)2);
    // It may be queued again, and after a flush it has run.
    CHECK(KeInsertQueueDpc(&call->Dpc, (PVOID)3, 0));
    KeFlushQueuedDpcs();
    CHECK(call->Times == 2 && call->Arguments[0] == (PVOID)3);
    return STATUS_SUCCESS;
}

NTSTATUS check_levels(void) {
    PASS(spin_locks());
    PASS(fast_mutex());
    PASS(lists());
    DEFERRED *call = (DEFERRED *)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof *call, 'kcEH');
    CHECK(call);
    memset(call, 0, sizeof *call);
    NTSTATUS status = deferred_calls(call);
    KeFlushQueuedDpcs();
    ExFreePoolWithTag(call, 'kcEH');
    return status;
}
