// A small complete render-only driver. Its engine is a counter: SubmitCommand executes a packet at once and reports it
// under the interrupt lock. A command is any number of words, and every patch location in it gets the page in the
// aperture of the allocation that it names.
#pragma once

#include "nt.h"

#define offsetof(type, member) __builtin_offsetof(type, member)

#define TAG 0x6C616D73u // "smal"
#define WORD 4u
#define SLOTS 16u
#define APERTURE (64ull << 20)

// What AddDevice answers: nonpaged, since the interrupt routine gets it.
typedef struct ADAPTER {
    DXGKRNL_INTERFACE Port;
    struct WORKER_STATE *Worker;
    volatile UINT Submitted;
    volatile UINT Completed;
    volatile UINT64 Executed;
} ADAPTER;

// These are paged: nothing at DISPATCH_LEVEL touches them.
typedef struct DEVICE {
    ADAPTER *Adapter;
} DEVICE;

typedef struct CONTEXT {
    DEVICE *Device;
    UINT Node;
} CONTEXT;

// The private data of a DMA buffer, for whoever debugs the driver.
typedef struct NOTES {
    UINT Bytes;
    UINT Patches;
} NOTES;

typedef struct SURFACE {
    UINT Magic;
    UINT Width;
    UINT Height;
    INT Format;
} SURFACE;

typedef struct ALLOCATION {
    SURFACE Surface;
} ALLOCATION;

typedef struct OPENING {
    ALLOCATION *Allocation;
} OPENING;

static inline PVOID take(int type, SIZE_T bytes) { return ExAllocatePoolWithTag(type, bytes, TAG); }
static inline void give_back(PVOID block) { ExFreePoolWithTag(block, TAG); }

// Whether the bytes were there. Any number of them; `from` is an address of user mode's.
BOOLEAN copy_from_user(PVOID to, UINT_PTR from, SIZE_T bytes);
// The page in the aperture of an element of an allocation list; 0 before it has one.
UINT page_of(const DXGK_ALLOCATIONLIST *element);
// Whether a rectangle lies in the allocation of an element.
BOOLEAN inside(const DXGK_ALLOCATIONLIST *element, const RECT *rect);
// Reports something under the interrupt lock, and queues the DPC.
void report(ADAPTER *adapter, DXGKARGCB_NOTIFY_INTERRUPT_DATA *data);

DXGKDDI_CREATEALLOCATION SmallCreateAllocation;
DXGKDDI_DESTROYALLOCATION SmallDestroyAllocation;
DXGKDDI_DESCRIBEALLOCATION SmallDescribeAllocation;
DXGKDDI_GETSTANDARDALLOCATIONDRIVERDATA SmallGetStandardAllocationDriverData;
DXGKDDI_OPENALLOCATIONINFO SmallOpenAllocation;
DXGKDDI_CLOSEALLOCATION SmallCloseAllocation;
DXGKDDI_RENDER SmallRender;
DXGKDDI_PRESENT SmallPresent;
DXGKDDI_PATCH SmallPatch;
DXGKDDI_SUBMITCOMMAND SmallSubmitCommand;
DXGKDDI_PREEMPTCOMMAND SmallPreemptCommand;
DXGKDDI_CANCELCOMMAND SmallCancelCommand;
DXGKDDI_BUILDPAGINGBUFFER SmallBuildPagingBuffer;
DXGKDDI_QUERYCURRENTFENCE SmallQueryCurrentFence;
DXGKDDI_QUERYADAPTERINFO SmallQueryAdapterInfo;
