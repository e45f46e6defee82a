// Strings, printing, and instructions that only a kernel may execute.
#include "check.h"

#define FILE_NUMBER 5u

static int print(WCHAR *to, SIZE_T count, const WCHAR *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    int written = _vsnwprintf(to, count, format, arguments);
    __builtin_va_end(arguments);
    return written;
}

static ULONG debug_print(const CHAR *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    ULONG status = vDbgPrintEx(77, 3, format, arguments);
    __builtin_va_end(arguments);
    return status;
}

NTSTATUS check_strings(void) {
    WCHAR room[32];
    ANSI_STRING narrow;
    UNICODE_STRING wide, digits = {0, sizeof room, room}, one_digit = {0, 2, room};
    RtlInitAnsiString(&narrow, "virtio");
    CHECK(narrow.Length == 6 && narrow.MaximumLength == 7);
    CHECK(RtlAnsiStringToUnicodeString(&wide, &narrow, 1) == STATUS_SUCCESS);
    CHECK(wide.Length == 12 && wide.Buffer[0] == 'v' && wide.Buffer[5] == 'o');
    RtlFreeUnicodeString(&wide);
    CHECK(wide.Buffer == 0);
    CHECK(RtlAnsiStringToUnicodeString(&one_digit, &narrow, 0) == STATUS_BUFFER_OVERFLOW);
    CHECK(RtlIntegerToUnicodeString(0xBEEF, 16, &digits) == STATUS_SUCCESS && digits.Length == 8);
    CHECK(wcscmp(room, T("BEEF")) == 0 && wcscmp(room, T("BEEG")) < 0 && wcscmp(room, T("BEE")) > 0);
    CHECK(RtlIntegerToUnicodeString(1234, 10, &one_digit) == STATUS_BUFFER_OVERFLOW);
    CHECK(print(room, 32, T("%d-%ws-%S-%08x"), -5, T("wide"), "thin", 0xABCu) == 21);
    CHECK(wcscmp(room, T("-5-wide-thin-00000abc")) == 0);
    CHECK(print(room, 4, T("%d"), 123456) == -1 && room[3] == '4');
    CHECK(DbgPrintEx(77, 3, "%s %u %wZ\n", "checked", 5u, &digits) == 0);
    CHECK(debug_print("%s %I64x\n", "checked", 1ull << 40) == 0);
    CHECK(KdDebuggerEnabled <= 1 && KdDebuggerNotPresent <= 1 && KdDebuggerEnabled != KdDebuggerNotPresent);
    return STATUS_SUCCESS;
}

static UINT64 level(void) {
    UINT64 value;
    __asm__ volatile("movq %%cr8, %0" : "=r"(value));
    return value;
}

static void set_level(UINT64 value) { __asm__ volatile("movq %0, %%cr8" ::"r"(value) : "memory"); }

// As older headers have them inline.
NTSTATUS check_instructions(void) {
    set_level(DISPATCH_LEVEL);
    UINT64 raised = level();
    UCHAR asked = KeGetCurrentIrql();
    set_level(PASSIVE_LEVEL);
    CHECK(raised == DISPATCH_LEVEL && asked == DISPATCH_LEVEL && level() == PASSIVE_LEVEL);

    // SystemTime and TickCount of KUSER_SHARED_DATA; the first is read as the headers do, high half twice.
    volatile const UINT *time = (volatile const UINT *)0xFFFFF78000000014;
    UINT64 before = (UINT64)time[1] << 32 | time[0];
    LARGE_INTEGER interval = MILLISECONDS(30);
    volatile const UINT64 *ticks = (volatile const UINT64 *)0xFFFFF78000000320;
    UINT64 first = *ticks;
    KeDelayExecutionThread(KernelMode, 0, &interval);
    UINT64 later = (UINT64)time[1] << 32 | time[0];
    CHECK(later >= before + 250000 && *ticks > first);
    // After 2020, in steps of 100 ns from 1601.
    CHECK(before > 132223104000000000ull);

    PKTHREAD thread;
    __asm__ volatile("movq %%gs:0x188, %0" : "=r"(thread));
    LONG priority = KeSetPriorityThread(thread, 9);
    CHECK(KeSetPriorityThread(thread, priority) == 9);

    UINT64 flags;
    __asm__ volatile("pushfq\n popq %0\n cli\n sti" : "=r"(flags) : : "memory", "cc");
    ULONG low, high;
    __asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(0xC0000080u)); // EFER: long mode, active
    CHECK((low & 0x500) == 0x500 && high == 0);
    // A port that no device has.
    UCHAR byte;
    __asm__ volatile("inb %1, %0" : "=a"(byte) : "Nd"((USHORT)0xE9F0));
    CHECK(byte == 0xFF);
    __asm__ volatile("outb %0, %1" ::"a"((UCHAR)1), "Nd"((USHORT)0xE9F0));
    __asm__ volatile("mfence" ::: "memory");
    return STATUS_SUCCESS;
}
