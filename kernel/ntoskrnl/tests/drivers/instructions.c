// Instructions that only work in a kernel.
#include "nt.h"

TEST NTSTATUS DriverEntry(void *object, void *path)
{
    return STATUS_SUCCESS;
}

static ULONG64 read_cr8(void)
{
    ULONG64 value;
    __asm__ volatile("movq %%cr8, %0" : "=r"(value));
    return value;
}

static void write_cr8(ULONG64 value)
{
    __asm__ volatile("movq %0, %%cr8" : : "r"(value) : "memory");
}

// The levels seen by both ways of asking, a digit each, outermost first.
TEST ULONG levels(void)
{
    ULONG seen = (ULONG)read_cr8() << 20;
    write_cr8(2);
    seen |= (ULONG)read_cr8() << 16 | (ULONG)KeGetCurrentIrql() << 12;
    UCHAR old = KfRaiseIrql(5);
    seen |= (ULONG)read_cr8() << 8 | (ULONG)old << 4;
    write_cr8(0);
    return seen | KeGetCurrentIrql();
}

TEST void set_level(ULONG64 level)
{
    write_cr8(level);
}

TEST ULONG64 read_msr(ULONG msr)
{
    ULONG low, high;
    __asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(msr));
    return (ULONG64)high << 32 | low;
}

TEST void write_msr(ULONG msr)
{
    __asm__ volatile("wrmsr" : : "a"(0), "d"(0), "c"(msr));
}

TEST ULONG port_in(USHORT port)
{
    UCHAR byte;
    USHORT word;
    ULONG quad;
    __asm__ volatile("inb %1, %0" : "=a"(byte) : "Nd"(port));
    __asm__ volatile("inw %1, %0" : "=a"(word) : "Nd"(port));
    __asm__ volatile("inl %1, %0" : "=a"(quad) : "Nd"(port));
    return byte == 0xFF && word == 0xFFFF ? quad : 0;
}

// Reads strings; answers how many bytes of the buffer are all ones.
TEST ULONG port_in_string(USHORT port, UCHAR *to, ULONG64 count)
{
    UCHAR *end = to;
    ULONG64 left = count;
    __asm__ volatile("rep insl" : "+D"(end), "+c"(left) : "d"(port) : "memory");
    ULONG ones = 0;
    for (UCHAR *at = to; at < end; at++)
        ones += *at == 0xFF;
    return left == 0 ? ones : 0;
}

TEST void print(USHORT port, const char *text, ULONG64 length)
{
    for (ULONG64 i = 0; i + 3 < length; i++)
        __asm__ volatile("outb %0, %1" : : "a"(text[i]), "Nd"(port));
    const char *rest = text + length - 3;
    ULONG64 left = 3;
    __asm__ volatile("rep outsb" : "+S"(rest), "+c"(left) : "d"(port) : "memory");
    __asm__ volatile("outw %0, %1" : : "a"((USHORT)1), "Nd"((USHORT)0x80));
}

// Interrupts off and on again, by both ways. Answers what pushf says of them on the way, a bit each.
TEST ULONG interrupts(volatile ULONG *memory)
{
    ULONG64 before, within, nested, after;
    __asm__ volatile("pushfq\npushfq\npopq %0\ncli\npushfq\npopq %1\npopfq\npushfq\npopq %2"
                     : "=&r"(before), "=&r"(within), "=&r"(after) : : "memory", "cc");
    ULONG seen = (before >> 9 & 1) << 3 | (within >> 9 & 1) << 2 | (after >> 9 & 1) << 1;
    __asm__ volatile("cli" ::: "memory");
    for (int i = 0; i < 100; i++)
        *memory += KeGetCurrentIrql() + 1;
    __asm__ volatile("pushfq\npopq %0" : "=r"(nested) : : "memory");
    __asm__ volatile("sti" ::: "memory");
    return seen | (nested >> 9 & 1);
}

TEST void disable(volatile ULONG *memory)
{
    __asm__ volatile("cli" ::: "memory");
    if (memory)
        (void)*memory;
}

#define SHARED(type, offset) (*(volatile type *)(0xFFFFF78000000000 + (offset)))

static ULONG64 shared_time(ULONG offset)
{
    LONG high;
    ULONG low;
    do {
        high = SHARED(LONG, offset + 4);
        low = SHARED(ULONG, offset);
    } while (high != SHARED(LONG, offset + 8));
    return (ULONG64)high << 32 | low;
}

typedef struct {
    ULONG64 ticks, interrupt_time, system_time, whole_ticks;
    ULONG multiplier, major, minor, build;
    ULONG root_is_right, features, vector_is_same, sum;
} CLOCK;

TEST void shared(CLOCK *clock)
{
    clock->ticks = shared_time(0x320);
    clock->interrupt_time = shared_time(0x08);
    clock->system_time = shared_time(0x14);
    clock->whole_ticks = SHARED(ULONG64, 0x320);
    clock->multiplier = SHARED(ULONG, 4);
    clock->major = SHARED(ULONG, 0x26C);
    clock->minor = SHARED(ULONG, 0x270);
    clock->build = SHARED(ULONG, 0x260);
    const USHORT *expected = (const USHORT *)L"C:\\Windows";
    clock->root_is_right = 1;
    for (int i = 0; i < 11; i++)
        clock->root_is_right &= SHARED(USHORT, 0x30 + 2 * i) == expected[i];
    clock->features = SHARED(UCHAR, 0x274 + 6) << 1 | SHARED(UCHAR, 0x274 + 10);
    ULONG64 low, high;
    __asm__ volatile("movups (%2), %%xmm3\nmovq %%xmm3, %0\npsrldq $8, %%xmm3\nmovq %%xmm3, %1"
                     : "=r"(low), "=r"(high) : "r"(0xFFFFF78000000260) : "xmm3");
    clock->vector_is_same = (ULONG)low == clock->build && (ULONG)(high >> 32) == clock->major;
    ULONG sum = 1;
    __asm__ volatile("addl (%1), %0" : "+r"(sum) : "r"(0xFFFFF78000000260) : "cc");
    clock->sum = sum;
}

TEST void shared_write(void)
{
    SHARED(ULONG, 0x320) = 0;
}

static ULONG64 read_gs(ULONG offset)
{
    ULONG64 value;
    __asm__ volatile("movq %%gs:(%1), %0" : "=r"(value) : "r"((ULONG64)offset));
    return value;
}

// The thread that gs leads to, if the rest of what it leads to is right.
TEST ULONG64 processor(void)
{
    ULONG64 self = read_gs(0x18);
    int right = read_gs(0x20) == self + 0x180 && *(ULONG64 *)(self + 0x188) == read_gs(0x188) && (ULONG)read_gs(0x1A4) < 64
        && read_msr(0xC0000101) == self;
    return right && (void *)read_gs(0x188) == KeGetCurrentThread() ? read_gs(0x188) : 0;
}

TEST void fast_fail(ULONG code)
{
    __asm__ volatile("int $0x29" : : "c"(code));
}

TEST void refused(int which)
{
    switch (which) {
    case 0: __asm__ volatile("swapgs"); break;
    case 1: __asm__ volatile("hlt"); break;
    case 2: __asm__ volatile("wbinvd"); break;
    case 3: __asm__ volatile("movq %%cr3, %%rax" ::: "rax"); break;
    case 4: __asm__ volatile("int $0x2d"); break;
    }
}
