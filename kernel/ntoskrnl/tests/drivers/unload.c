// What a driver leaves behind when its image goes.
#include "nt.h"

typedef struct { ULONG64 words[8]; } OBJECT;

__declspec(dllimport) void *ExAllocatePoolWithTag(ULONG type, ULONG64 bytes, ULONG tag);
__declspec(dllimport) void ExQueueWorkItem(void *item, int queue);
__declspec(dllimport) void *IoAllocateWorkItem(void *device);
__declspec(dllimport) NTSTATUS IoCreateDevice(void *driver, ULONG extension, void *name, ULONG type, ULONG characteristics, UCHAR exclusive, void **device);
__declspec(dllimport) void IoDeleteDevice(void *device);
__declspec(dllimport) void IoFreeWorkItem(void *item);
__declspec(dllimport) void IoQueueWorkItem(void *item, void (*routine)(void *, void *), int queue, void *context);
__declspec(dllimport) NTSTATUS KeDelayExecutionThread(char mode, UCHAR alertable, const long long *interval);
__declspec(dllimport) void KeInitializeDpc(void *dpc, void (*routine)(void *, void *, void *, void *), void *context);
__declspec(dllimport) void KeInitializeTimer(void *timer);
__declspec(dllimport) UCHAR KeInsertQueueDpc(void *dpc, void *first, void *second);
__declspec(dllimport) UCHAR KeSetTimer(void *timer, long long due, void *dpc);
__declspec(dllimport) NTSTATUS PsCreateSystemThread(void **handle, ULONG access, void *attributes, void *process, void *client, void (*routine)(void *), void *context);

static const long long TEN_MINUTES = -6000000000;
static volatile ULONG after;
static void *driver;
static OBJECT event, timer, dpc, busy;
static struct { void *list[2]; void (*routine)(void *); void *parameter; } items[17];

__declspec(dllexport) ULONG64 here;

TEST NTSTATUS DriverEntry(void *object, void *path)
{
    driver = object;
    here = (ULONG64)&here;
    return STATUS_SUCCESS;
}

static void sleeps(void *context)
{
    for (;;) {
        KeDelayExecutionThread(0, 0, &TEN_MINUTES);
        after++;
    }
}

// With a time-out, for what nobody signals.
static void waits(void *context)
{
    for (;;) {
        KeWaitForSingleObject(context, 0, 0, 0, &TEN_MINUTES);
        after++;
    }
}

// For ever.
static void waits_for_ever(void *context)
{
    KeWaitForSingleObject(&event, 0, 0, 0, 0);
    after++;
}

TEST NTSTATUS leave_thread(ULONG64 kind)
{
    void *handle, *elsewhere = ExAllocatePoolWithTag(0, sizeof event, 1);
    KeInitializeEvent(elsewhere, 0, 0);
    return PsCreateSystemThread(&handle, 0, 0, 0, 0, kind ? waits : sleeps, elsewhere);
}

static void deferred(void *object, void *context, void *first, void *second)
{
    after++;
}

static void never_ends(void *object, void *context, void *first, void *second)
{
    for (;;) { after++; }
}

// 0: the timer lies in the image, 1: its DPC does, 2: the routine does.
TEST void leave_timer(ULONG64 what)
{
    void *its = what > 0 ? ExAllocatePoolWithTag(0, sizeof timer, 1) : &timer;
    void *call = what > 1 ? ExAllocatePoolWithTag(0, sizeof dpc, 1) : &dpc;
    KeInitializeTimer(its);
    KeInitializeDpc(call, deferred, 0);
    KeSetTimer(its, TEN_MINUTES, call);
}

// One that waits for its turn for ever.
TEST void leave_dpc(void)
{
    KeInitializeDpc(&busy, never_ends, 0);
    KeInsertQueueDpc(&busy, 0, 0);
    KeInitializeDpc(&dpc, deferred, 0);
    KeInsertQueueDpc(&dpc, 0, 0);
}

// As many as there are threads for them wait for ever, and one does not begin.
TEST void leave_items(void)
{
    KeInitializeEvent(&event, 0, 0);
    for (int i = 0; i < 17; i++) {
        items[i].routine = waits_for_ever;
        ExQueueWorkItem(items[i].list, 1);
    }
}

// Its item lies elsewhere: nobody but the one that runs it knows of the image.
TEST void leave_running_item(void)
{
    void **item = ExAllocatePoolWithTag(0, sizeof items[0], 1);
    item[0] = 0;
    item[2] = (void *)waits;
    item[3] = ExAllocatePoolWithTag(0, sizeof event, 1);
    KeInitializeEvent(item[3], 0, 0);
    ExQueueWorkItem(item, 1);
}

static void *kept[2];

static void keeps(void *device, void *done)
{
    const long long interval = -1000000;
    KeDelayExecutionThread(0, 0, &interval);
    *(volatile ULONG *)done = 1;
    IoFreeWorkItem(kept[1]);
    IoDeleteDevice(device);
}

TEST NTSTATUS leave_kept_item(ULONG *done)
{
    NTSTATUS status = IoCreateDevice(driver, 0, 0, 0x22, 0, 0, &kept[0]);
    if (status < 0) {
        return status;
    }
    kept[1] = IoAllocateWorkItem(kept[0]);
    IoQueueWorkItem(kept[1], keeps, 1, done);
    return STATUS_SUCCESS;
}
