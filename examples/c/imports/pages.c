// Pool, contiguous memory, MDLs, what faults.
#include "check.h"

#define FILE_NUMBER 1u

static volatile UINT_PTR nowhere_for_users = 0x10000;
static volatile UCHAR after_read;

ON_ITS_OWN static NTSTATUS pool(void) {
    UCHAR pattern[32];
    UCHAR *block = (UCHAR *)ExAllocatePoolWithTag(NonPagedPoolNx, 32, 'kcEH');
    CHECK(block && ((UINT_PTR)block & 15) == 0);
    CHECK(memset(pattern, 0xA5, sizeof pattern) == pattern && pattern[0] == 0xA5 && pattern[31] == 0xA5);
    CHECK(memcpy(block, pattern, 32) == block && block[31] == 0xA5);
    ExFreePoolWithTag(block, 'kcEH');
    // POOL_FLAG_NON_PAGED: the memory is zero.
    block = (UCHAR *)ExAllocatePool2(0x40, 5000, 'kcEH');
    CHECK(block);
    for (UINT i = 0; i < 5000; i++) {
        CHECK(block[i] == 0);
    }
    CHECK(MmIsAddressValid(block) && !MmIsAddressValid(0));
    ExFreePoolWithTag(block, 'kcEH');
    return STATUS_SUCCESS;
}

ON_ITS_OWN static NTSTATUS contiguous(void) {
    UCHAR *memory = (UCHAR *)MmAllocateContiguousMemory(3 * 4096, large(0xFFFFFFFF));
    CHECK(memory && ((UINT_PTR)memory & 4095) == 0);
    LONGLONG first = MmGetPhysicalAddress(memory).QuadPart;
    CHECK(first + 3 * 4096 <= 0x100000000 && (first & 4095) == 0);
    CHECK(MmGetPhysicalAddress(memory + 2 * 4096 + 5).QuadPart == first + 2 * 4096 + 5);
    memory[3 * 4096 - 1] = 1;
    MmFreeContiguousMemory(memory);
    memory = (UCHAR *)MmAllocateContiguousMemorySpecifyCache(4096, large(0x1000), large(0x7FFFFFFF), large(0x10000), MmCached);
    CHECK(memory);
    first = MmGetPhysicalAddress(memory).QuadPart;
    CHECK(first >= 0x1000 && first + 4096 <= 0x80000000);
    MmFreeContiguousMemory(memory);
    return STATUS_SUCCESS;
}

ON_ITS_OWN static NTSTATUS lists_of_pages(void) {
    UINT *block = (UINT *)ExAllocatePoolWithTag(NonPagedPoolNx, 8192, 'kcEH');
    CHECK(block);
    MDL *mdl = IoAllocateMdl(block, 8192, 0, 0, 0);
    CHECK(mdl && mdl->ByteCount == 8192);
    // As long as a frame buffer, though nothing is behind it; and what is too long.
    MDL *long_one = IoAllocateMdl(block, 16 << 20, 0, 0, 0);
    CHECK(long_one && long_one->ByteCount == 16 << 20);
    IoFreeMdl(long_one);
    CHECK(!IoAllocateMdl(block, 0xFFFFFFFF, 0, 0, 0));
    MmProbeAndLockPages(mdl, KernelMode, IoWriteAccess);
    volatile UINT *view = (UINT *)MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, 0, 0, NormalPagePriority);
    CHECK(view);
    view[1] = 0x12345678;
    CHECK(((volatile UINT *)block)[1] == 0x12345678);
    ((volatile UINT *)block)[2047] = 7;
    CHECK(view[2047] == 7);
    MmUnmapLockedPages((PVOID)view, mdl);
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    ExFreePoolWithTag(block, 'kcEH');
    return STATUS_SUCCESS;
}

// MmProbeAndLockPages raises for what is not there, and for a user of what is the kernel's.
ON_ITS_OWN static NTSTATUS lock(PVOID address, KPROCESSOR_MODE mode) {
    NTSTATUS status = STATUS_SUCCESS;
    MDL *mdl = IoAllocateMdl(address, 16, 0, 0, 0);
    if (!mdl) {
        return STATUS_NO_MEMORY;
    }
    __try {
        MmProbeAndLockPages(mdl, mode, IoReadAccess);
        MmUnlockPages(mdl);
    } __except (1) {
        status = (NTSTATUS)__exception_code();
    }
    IoFreeMdl(mdl);
    return status;
}

ON_ITS_OWN static NTSTATUS read_user(volatile UCHAR *from, NTSTATUS *seen) {
    volatile int finally = 0;
    __try {
        __try {
            after_read = *from;
        } __finally {
            finally = 1;
        }
    } __except (__exception_code() == (ULONG)STATUS_ACCESS_VIOLATION ? 1 : 0) {
        *seen = (NTSTATUS)__exception_code();
    }
    return finally ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

ON_ITS_OWN static NTSTATUS faults(void) {
    UCHAR *block = (UCHAR *)ExAllocatePoolWithTag(NonPagedPoolNx, 16, 'kcEH');
    CHECK(block);
    CHECK(nowhere_for_users < MmUserProbeAddress && MmUserProbeAddress < (UINT_PTR)block);
    CHECK(lock(block, KernelMode) == STATUS_SUCCESS);
    CHECK(lock(block, UserMode) == STATUS_ACCESS_VIOLATION);
    CHECK(lock((PVOID)nowhere_for_users, UserMode) == STATUS_ACCESS_VIOLATION);
    NTSTATUS seen = STATUS_SUCCESS;
    CHECK(read_user((volatile UCHAR *)nowhere_for_users, &seen) == STATUS_SUCCESS);
    CHECK(seen == STATUS_ACCESS_VIOLATION);
    ExFreePoolWithTag(block, 'kcEH');
    return STATUS_SUCCESS;
}

// More than a page of locals: __chkstk touches them in order.
ON_ITS_OWN static void fills(volatile UCHAR *bytes, UINT count) {
    for (UINT i = 0; i < count; i++) {
        bytes[i] = (UCHAR)i;
    }
}

ON_ITS_OWN static NTSTATUS large_frame(void) {
    UCHAR locals[12000];
    fills(locals, sizeof locals);
    CHECK(locals[5] == 5 && locals[11999] == (UCHAR)11999);
    return STATUS_SUCCESS;
}

NTSTATUS check_memory(void) {
    PASS(pool());
    PASS(contiguous());
    PASS(lists_of_pages());
    PASS(faults());
    PASS(large_frame());
    KeInvalidateAllCaches();
    return STATUS_SUCCESS;
}
