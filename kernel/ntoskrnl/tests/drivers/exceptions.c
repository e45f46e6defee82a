// What __try does: each exported function is one test's, and answers what the test expects.
#include "nt.h"

// Code that uses floating-point registers refers to it.
int _fltused;

TEST NTSTATUS DriverEntry(void *object, void *path)
{
    return STATUS_SUCCESS;
}

// What happened, in the order in which it did: a letter each.
typedef struct {
    char text[64];
    int length;
} LOG;

static void note(LOG *log, char what)
{
    if (log->length < 63)
        log->text[log->length++] = what;
}

TEST ULONG read_user(const volatile int *from, int *to)
{
    __try {
        *to = *from;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return 0;
}

static volatile SIZE_T sink;

TEST ULONG copy_user(void *to, const void *from, SIZE_T length, int which)
{
    __try {
        switch (which) {
        case 0: memcpy(to, from, length); break;
        case 1: memmove(to, from, length); break;
        case 2: memset(to, 7, length); break;
        case 3: sink = memcmp(to, from, length); break;
        case 4: sink = RtlCompareMemory(to, from, length); break;
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return 0;
}

static int keep(EXCEPTION_POINTERS *pointers, EXCEPTION_RECORD *record, CONTEXT *context)
{
    *record = *pointers->ExceptionRecord;
    *context = *pointers->ContextRecord;
    return EXCEPTION_EXECUTE_HANDLER;
}

__declspec(noinline) static void touch(volatile int *at, int write)
{
    if (write)
        *at = 1;
    else
        (void)*at;
}

TEST ULONG record_of(volatile int *at, int write, EXCEPTION_RECORD *record, CONTEXT *context)
{
    __try {
        touch(at, write);
    } __except (keep(GetExceptionInformation(), record, context)) {
        return GetExceptionCode();
    }
    return 0;
}

// A leaf function, which has no unwind information.
__asm__(".text\n.globl leaf_read\nleaf_read: movl (%rcx), %eax\nret\n"
        // Divides by what rdx points to.
        ".globl divide\ndivide: movq %rdx, %r8\nmovl %ecx, %eax\ncltd\nidivl (%r8)\nret\n"
        ".globl illegal\nillegal: ud2\nret\n"
        ".globl breakpoint\nbreakpoint: int3\nmovl $5, %eax\nret\n"
        ".globl assertion\nassertion: int $0x2c\nret\n");
int leaf_read(const void *from);
int divide(int a, const int *b);
void illegal(void);
int breakpoint(void);
void assertion(void);

TEST ULONG leaf(const void *from)
{
    __try {
        leaf_read(from);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return 0;
}

TEST ULONG others(int which, const int *argument)
{
    void (*volatile nowhere)(void) = (void (*)(void))argument;
    __try {
        switch (which) {
        case 0: divide(1, argument); break;
        case 1: divide((int)0x80000000, argument); break;
        case 2: illegal(); break;
        case 3: breakpoint(); break;
        case 4: DbgBreakPoint(); break;
        case 5: nowhere(); break;
        case 6: assertion(); break;
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return 0;
}

static int skip_breakpoint(EXCEPTION_POINTERS *pointers)
{
    pointers->ContextRecord->Rip += 1;
    return EXCEPTION_CONTINUE_EXECUTION;
}

TEST ULONG after_breakpoint(void)
{
    __try {
        return breakpoint();
    } __except (skip_breakpoint(GetExceptionInformation())) {
    }
    return 0;
}

// As the headers allocate from a list of nonpaged blocks that has none: with the function that the list keeps.
typedef struct {
    UCHAR before[36];
    ULONG type, tag, bytes;
    void *(*allocate)(ULONG type, SIZE_T bytes, ULONG tag);
} LOOKASIDE;

static void *allocate_from(LOOKASIDE *list)
{
    return list->allocate(list->type, list->bytes, list->tag);
}

// What the next function works on: a free mutex, an event that is set, a list whose allocations raise.
TEST void make(void *mutex, void *event, void *list)
{
    KeInitializeMutex(mutex, 0);
    KeInitializeEvent(event, 1, 1);
    ExInitializeNPagedLookasideList(list, 0, 0, 512 | 16, 64, 'tseT', 0);
}

TEST void end(void *mutex, void *list)
{
    KeReleaseMutex(mutex, 0);
    ExDeleteNPagedLookasideList(list);
}

static NTSTATUS wait_for_both(void *first, void *second, int any)
{
    void *objects[2] = { first, second };
    return KeWaitForMultipleObjects(2, objects, any, 0, 0, 0, 0, 0);
}

// Raising by the kernel's exports.
TEST ULONG raise(int which, void *address, SIZE_T length, ULONG alignment)
{
    __try {
        switch (which) {
        case 0: ExRaiseStatus((NTSTATUS)0xC0001234); break;
        case 1: ExRaiseAccessViolation(); break;
        case 2: ExRaiseDatatypeMisalignment(); break;
        case 3: ProbeForRead(address, length, alignment); break;
        case 4: ProbeForWrite(address, length, alignment); break;
        case 5: ExAllocatePoolWithQuotaTag(1, length, 'tseT'); break;
        case 6: ExAllocatePool3(0x40 | 0x20, length, 'tseT', 0, 0); break;
        case 7: allocate_from(address); break;
        case 8: _purecall(); break;
        case 9: KeWaitForSingleObject(address, 0, 0, 0, 0); break;
        case 10: KeWaitForMutexObject(address, 0, 0, 0, 0); break;
        case 11: wait_for_both(address, (void *)length, (int)alignment); break;
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return 0;
}

TEST ULONG lock(void *address, ULONG length)
{
    void *mdl = IoAllocateMdl(address, length, 0, 0, 0);
    ULONG code = 0;
    __try {
        MmProbeAndLockPages(mdl, 1, 0);
        MmUnlockPages(mdl);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        code = GetExceptionCode();
    }
    IoFreeMdl(mdl);
    return code;
}

static int go_on(EXCEPTION_POINTERS *pointers, int *seen)
{
    if (pointers->ExceptionRecord->ExceptionCode != 0xE0000001)
        return EXCEPTION_CONTINUE_SEARCH;
    *seen = (int)pointers->ExceptionRecord->ExceptionInformation[1];
    return EXCEPTION_CONTINUE_EXECUTION;
}

// A continuable exception, which its filter continues. Answers what came with it.
TEST int raise_and_go_on(ULONG flags)
{
    EXCEPTION_RECORD record = {0xE0000001, flags, 0, 0, 2, {1, 77}};
    int seen = 0;
    __try {
        RtlRaiseException(&record);
        seen += 1000;
    } __except (go_on(GetExceptionInformation(), &seen)) {
        seen = -1;
    }
    return seen;
}

// The outer of two, for the exception that follows when one that is over is continued.
TEST ULONG continue_what_cannot(void)
{
    __try {
        raise_and_go_on(EXCEPTION_NONCONTINUABLE);
    } __except (GetExceptionCode() == 0xC0000025 ? EXCEPTION_EXECUTE_HANDLER : EXCEPTION_CONTINUE_SEARCH) {
        return GetExceptionCode();
    }
    return 0;
}

// Continues a read elsewhere. All registers but the answer's are as they were.
static int redirect(EXCEPTION_POINTERS *pointers, const int *to)
{
    pointers->ContextRecord->Rcx = (ULONG64)to;
    return EXCEPTION_CONTINUE_EXECUTION;
}

TEST int continued(const void *from, const int *instead)
{
    int value = 0;
    ULONG64 sum = 0;
    __try {
        __asm__ volatile(
            "movq $1, %%rbx; movq $2, %%rdx; movq $3, %%rsi; movq $4, %%rdi; movq $5, %%r8; movq $6, %%r9\n"
            "movq $7, %%r10; movq $8, %%r11; movq $9, %%r12; movq $10, %%r13; movq $11, %%r14; movq $12, %%r15\n"
            "movq %%r15, %%xmm0; movq %%r14, %%xmm15; movq %%r13, %%xmm7\n"
            "stc\n"
            "movl (%%rcx), %%eax\n"
            "adcq %%rdx, %%rbx; addq %%rsi, %%rbx; addq %%rdi, %%rbx; addq %%r8, %%rbx; addq %%r9, %%rbx\n"
            "addq %%r10, %%rbx; addq %%r11, %%rbx; addq %%r12, %%rbx; addq %%r13, %%rbx; addq %%r14, %%rbx; addq %%r15, %%rbx\n"
            "movq %%xmm0, %%rdx; addq %%rdx, %%rbx; movq %%xmm15, %%rdx; addq %%rdx, %%rbx; movq %%xmm7, %%rdx; addq %%rdx, %%rbx\n"
            : "=a"(value), "=b"(sum)
            : "c"(from)
            : "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "xmm0", "xmm7", "xmm15", "cc", "memory");
    } __except (redirect(GetExceptionInformation(), instead)) {
    }
    // 1 to 12, a carry, and three registers again.
    return sum == 78 + 1 + 33 ? value : -1;
}

// Nonvolatile registers come back from the frames between: this one changes all of them before it faults.
__declspec(noinline) static void clobber(const volatile int *from)
{
    __asm__ volatile(
        "xorl %%ebx, %%ebx; xorl %%esi, %%esi; xorl %%edi, %%edi; xorl %%r12d, %%r12d; xorl %%r13d, %%r13d\n"
        "xorl %%r14d, %%r14d; xorl %%r15d, %%r15d; xorl %%ebp, %%ebp\n"
        "xorps %%xmm6, %%xmm6; xorps %%xmm7, %%xmm7; xorps %%xmm8, %%xmm8; xorps %%xmm9, %%xmm9; xorps %%xmm10, %%xmm10\n"
        "xorps %%xmm11, %%xmm11; xorps %%xmm12, %%xmm12; xorps %%xmm13, %%xmm13; xorps %%xmm14, %%xmm14; xorps %%xmm15, %%xmm15\n"
        "movl (%%rcx), %%eax\n"
        :
        : "c"(from)
        : "rax", "rbx", "rsi", "rdi", "rbp", "r12", "r13", "r14", "r15", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11",
          "xmm12", "xmm13", "xmm14", "xmm15", "memory");
}

__declspec(noinline) static ULONG guarded_clobber(const volatile int *from)
{
    __try {
        clobber(from);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return 0;
}

// Sets the nonvolatile registers, calls, and answers their sum.
ULONG64 with_registers(ULONG (*function)(const volatile int *), const volatile int *from);
__asm__(".text\n.globl with_registers\n.seh_proc with_registers\nwith_registers:\n"
        "pushq %rbx\n.seh_pushreg %rbx\npushq %rbp\n.seh_pushreg %rbp\npushq %rsi\n.seh_pushreg %rsi\n"
        "pushq %rdi\n.seh_pushreg %rdi\npushq %r12\n.seh_pushreg %r12\npushq %r13\n.seh_pushreg %r13\n"
        "pushq %r14\n.seh_pushreg %r14\npushq %r15\n.seh_pushreg %r15\n"
        "subq $0x88, %rsp\n.seh_stackalloc 0x88\n"
        "movaps %xmm6, 0x20(%rsp)\n.seh_savexmm %xmm6, 0x20\n"
        "movaps %xmm7, 0x30(%rsp)\n.seh_savexmm %xmm7, 0x30\n"
        "movaps %xmm15, 0x40(%rsp)\n.seh_savexmm %xmm15, 0x40\n"
        ".seh_endprologue\n"
        "movq %rcx, %rax\nmovq %rdx, %rcx\n"
        "movl $1, %ebx\nmovl $2, %ebp\nmovl $4, %esi\nmovl $8, %edi\nmovl $16, %r12d\nmovl $32, %r13d\nmovl $64, %r14d\n"
        "movl $128, %r15d\nmovl $256, %r8d\nmovq %r8, %xmm6\nmovl $512, %r8d\nmovq %r8, %xmm7\nmovl $1024, %r8d\nmovq %r8, %xmm15\n"
        "callq *%rax\n"
        "leaq (%rbx, %rbp), %rax\naddq %rsi, %rax\naddq %rdi, %rax\naddq %r12, %rax\naddq %r13, %rax\naddq %r14, %rax\n"
        "addq %r15, %rax\nmovq %xmm6, %r8\naddq %r8, %rax\nmovq %xmm7, %r8\naddq %r8, %rax\nmovq %xmm15, %r8\naddq %r8, %rax\n"
        "movaps 0x20(%rsp), %xmm6\nmovaps 0x30(%rsp), %xmm7\nmovaps 0x40(%rsp), %xmm15\n"
        "addq $0x88, %rsp\npopq %r15\npopq %r14\npopq %r13\npopq %r12\npopq %rdi\npopq %rsi\npopq %rbp\npopq %rbx\nretq\n"
        ".seh_endproc\n");

TEST ULONG64 nonvolatile(const volatile int *from)
{
    return with_registers(guarded_clobber, from);
}

// A large frame whose registers are saved far from its base, with a fragment that saves another.
void far_frame(const volatile int *from);
__asm__(".text\n.globl far_frame\n.seh_proc far_frame\nfar_frame:\n"
        "pushq %rbx\n.seh_pushreg %rbx\nsubq $0x90000, %rsp\n.seh_stackalloc 0x90000\n"
        "movq %rsi, 0x88000(%rsp)\n.seh_savereg %rsi, 0x88000\n.seh_endprologue\n"
        "nop\n"
        ".seh_startchained\nmovq %rdi, 0x40(%rsp)\n.seh_savereg %rdi, 0x40\n.seh_endprologue\n"
        "xorl %ebx, %ebx\nxorl %esi, %esi\nxorl %edi, %edi\nmovl (%rcx), %eax\nmovq 0x40(%rsp), %rdi\n.seh_endchained\n"
        "movq 0x88000(%rsp), %rsi\naddq $0x90000, %rsp\npopq %rbx\nretq\n.seh_endproc\n");

// Code that an interrupt has entered: below its frame lies the processor's, of a leaf function.
void machine_frame(const volatile int *from);
__asm__(".text\n.globl machine_frame\nmachine_frame:\nmovq %rsp, %rax\n"
        "pushq $0\npushq %rax\npushfq\npushq $0\nleaq 1f(%rip), %rdx\npushq %rdx\njmp interrupted\n1: retq\nnop\n"
        ".seh_proc interrupted\ninterrupted:\n.seh_pushframe\npushq %rbx\n.seh_pushreg %rbx\n.seh_endprologue\n"
        "xorl %ebx, %ebx\nmovl (%rcx), %eax\npopq %rbx\nmovq 24(%rsp), %rsp\nretq\n.seh_endproc\n");

__declspec(noinline) static ULONG guarded_far(const volatile int *from)
{
    __try {
        far_frame(from);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return 0;
}

__declspec(noinline) static ULONG guarded_machine(const volatile int *from)
{
    __try {
        machine_frame(from);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return 0;
}

TEST ULONG64 shapes(const volatile int *from, int which)
{
    return with_registers(which ? guarded_machine : guarded_far, from);
}

// A frame of variable size: rbp is its base, and the allocation probes the stack.
__declspec(noinline) static int in_large_frame(const volatile int *from, int size)
{
    volatile char array[20000];
    volatile char *more = __builtin_alloca(size);
    array[0] = more[0] = 1;
    return *from + array[0] + more[size - 1];
}

TEST ULONG large_frame(const volatile int *from, int size)
{
    volatile int before = 42;
    __try {
        in_large_frame(from, size);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return before == 42 ? GetExceptionCode() : 1;
    }
    return 0;
}

// Termination handlers run from the inside out, after all filters.
static int filter(LOG *log, char what, int answer)
{
    note(log, what);
    return answer;
}

__declspec(noinline) static void inner(const volatile int *from, LOG *log)
{
    __try {
        __try {
            (void)*from;
            note(log, 'X');
        } __finally {
            note(log, AbnormalTermination() ? 'a' : 'A');
        }
    } __except (filter(log, 'f', EXCEPTION_CONTINUE_SEARCH)) {
        note(log, 'X');
    }
}

__declspec(noinline) static void middle(const volatile int *from, LOG *log)
{
    __try {
        inner(from, log);
        note(log, 'X');
    } __finally {
        note(log, AbnormalTermination() ? 'b' : 'B');
    }
}

TEST void order(const volatile int *from, LOG *log)
{
    __try {
        __try {
            middle(from, log);
        } __finally {
            note(log, 'c');
        }
    } __except (filter(log, 'g', EXCEPTION_EXECUTE_HANDLER)) {
        note(log, 'h');
    }
    note(log, 'i');
}

// No exception: termination handlers run all the same, and leaving a scope early is abnormal.
TEST int early(int which, LOG *log)
{
    for (int i = 0; i < 3; i++) {
        __try {
            if (which == 0)
                return 5;
            if (which == 1)
                continue;
            if (which == 2)
                __leave;
            note(log, 'w');
        } __finally {
            note(log, AbnormalTermination() ? 'a' : 'n');
        }
    }
    return 6;
}

// An exception in a filter is one of its own, found by the handlers around.
static int faulting_filter(const volatile int *from, LOG *log)
{
    note(log, 'f');
    if (log->length < 3)
        (void)*from;
    return EXCEPTION_CONTINUE_SEARCH;
}

TEST ULONG in_filter(const volatile int *from, LOG *log)
{
    __try {
        __try {
            ExRaiseStatus((NTSTATUS)0xC0001111);
        } __except (faulting_filter(from, log)) {
            note(log, 'X');
        }
    } __except (filter(log, 'g', EXCEPTION_EXECUTE_HANDLER)) {
        note(log, 'h');
        return GetExceptionCode();
    }
    return 0;
}

// A filter that handles an exception of its own, and then the first.
static int guarded_filter(const volatile int *from, LOG *log)
{
    __try {
        (void)*from;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        note(log, 'n');
    }
    return EXCEPTION_EXECUTE_HANDLER;
}

TEST ULONG filter_with_its_own(const volatile int *from, LOG *log)
{
    __try {
        ExRaiseStatus((NTSTATUS)0xC0002222);
    } __except (guarded_filter(from, log)) {
        note(log, 'h');
        return GetExceptionCode();
    }
    return 0;
}

// The compiler lets the scope of a call reach to the byte behind it: statements keep adjacent scopes apart.
// An exception in a termination handler takes the place of the one that frames were left for. No termination handler runs twice.
__declspec(noinline) static void faulting_finally(const volatile int *from, LOG *log)
{
    __try {
        __try {
            __try {
                ExRaiseStatus((NTSTATUS)0xC0003333);
                note(log, 'X');
            } __finally {
                note(log, 'a');
                (void)*from;
                note(log, 'X');
            }
            note(log, 'X');
        } __finally {
            note(log, 'b');
        }
        note(log, 'X');
    } __except (filter(log, GetExceptionCode() == 0xC0000005 ? 'F' : 'f', EXCEPTION_CONTINUE_SEARCH)) {
        note(log, 'X');
    }
}

TEST ULONG in_finally(const volatile int *from, LOG *log)
{
    __try {
        __try {
            faulting_finally(from, log);
        } __finally {
            note(log, 'c');
        }
    } __except (filter(log, 'g', EXCEPTION_EXECUTE_HANDLER)) {
        note(log, 'h');
        return GetExceptionCode();
    }
    return 0;
}

// A termination handler that handles an exception of its own.
TEST ULONG finally_with_its_own(const volatile int *from, LOG *log)
{
    __try {
        __try {
            ExRaiseStatus((NTSTATUS)0xC0004444);
        } __finally {
            guarded_filter(from, log);
            note(log, 'a');
        }
    } __except (filter(log, 'g', EXCEPTION_EXECUTE_HANDLER)) {
        note(log, 'h');
        return GetExceptionCode();
    }
    return 0;
}

// An exception in the handler's block is found by the handlers around.
TEST ULONG in_handler(const volatile int *from, LOG *log)
{
    __try {
        __try {
            (void)*from;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            note(log, 'a');
            ExRaiseStatus((NTSTATUS)0xC0005555);
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        note(log, 'b');
        return GetExceptionCode();
    }
    return 0;
}

// Single steps through a function with every kind of prolog and epilog: each is an exception, and finds this handler from
// wherever in a prolog, body or epilog the step was.
__declspec(noinline) static int stepped_leaf(int a)
{
    return a * 3;
}

__declspec(noinline) static int stepped_many(int a, int b, int c, int d, int e, int f)
{
    volatile double keep[8];
    for (int i = 0; i < 8; i++)
        keep[i] = a * i + b;
    int sum = stepped_leaf(c) + stepped_leaf(d);
    for (int i = 0; i < 8; i++)
        sum += (int)keep[i];
    return sum + e + f;
}

// A frame of variable size with its base in r13, and an epilog that finds the stack by it.
int stepped_alloca(int size);
__attribute__((used)) static int stepped_callee(int size)
{
    return stepped_many(5, 1, 2, 3, 4, 5) + size;
}
__asm__(".text\n.globl stepped_alloca\n.seh_proc stepped_alloca\nstepped_alloca:\n"
        "pushq %r13\n.seh_pushreg %r13\npushq %rbx\n.seh_pushreg %rbx\nsubq $0x38, %rsp\n.seh_stackalloc 0x38\n"
        "leaq 0x20(%rsp), %r13\n.seh_setframe %r13, 0x20\n"
        "movq %rsi, 0x28(%rsp)\n.seh_savereg %rsi, 0x28\n.seh_endprologue\n"
        "movl $3, %ebx\nmovl $4, %esi\n"
        "movl %ecx, %eax\naddl $15, %eax\nandl $-16, %eax\nsubq %rax, %rsp\nmovb $5, 0x20(%rsp)\n"
        "callq stepped_callee\naddl %ebx, %eax\naddl %esi, %eax\n"
        "movq 0x8(%r13), %rsi\nleaq 0x18(%r13), %rsp\npopq %rbx\npopq %r13\nretq\n.seh_endproc\n");

__declspec(noinline) static int stepped_tail(int size)
{
    volatile int keep[4] = {1, 2, 3, size};
    int last = stepped_leaf(keep[3]);
    return stepped_alloca(last + 64);
}

typedef struct {
    ULONG steps;
    ULONG wrong;
    ULONG64 magic;
} STEPS;

static int next_step(EXCEPTION_POINTERS *pointers, STEPS *steps, const ULONG64 *local)
{
    if (pointers->ExceptionRecord->ExceptionCode != 0x80000004)
        return EXCEPTION_CONTINUE_SEARCH;
    steps->steps++;
    if (*local != steps->magic)
        steps->wrong++;
    pointers->ContextRecord->EFlags |= 0x100;
    // This function's body has a marker where stepping ends.
    if (*(const ULONG *)pointers->ContextRecord->Rip == 0x00841F0F)
        pointers->ContextRecord->EFlags &= ~0x100u;
    return EXCEPTION_CONTINUE_EXECUTION;
}

TEST int steps(STEPS *steps, int size)
{
    volatile ULONG64 local = steps->magic;
    volatile int answer = 0;
    __try {
        __asm__ volatile("pushfq; orl $0x100, (%%rsp); popfq" ::: "memory", "cc");
        answer = stepped_tail(size) + stepped_many(6, 5, 4, 3, 2, 1);
        __asm__ volatile(".byte 0x0F, 0x1F, 0x84, 0x00, 0, 0, 0, 0" ::: "memory");
    } __except (next_step(GetExceptionInformation(), steps, (const ULONG64 *)&local)) {
        return -1;
    }
    return answer;
}

TEST int not_stepped(int size)
{
    return stepped_tail(size) + stepped_many(6, 5, 4, 3, 2, 1);
}

// Leaves a frame with the kernel's own functions, from a context that was captured.
TEST int walk(ULONG64 *addresses, int room)
{
    CONTEXT context;
    int count = 0;
    RtlCaptureContext(&context);
    while (count < room) {
        ULONG64 base, frame;
        void *data;
        void *entry = RtlLookupFunctionEntry(context.Rip, &base, 0);
        if (!entry)
            break;
        addresses[count++] = context.Rip - base;
        RtlVirtualUnwind(0, base, context.Rip, entry, &context, &data, &frame, 0);
    }
    return count;
}

__declspec(noinline) static int walk_deeper(ULONG64 *addresses, int room, int depth)
{
    volatile char keep[100];
    keep[0] = (char)depth;
    int count = depth ? walk_deeper(addresses, room, depth - 1) : walk(addresses, room);
    return count + keep[0] - depth;
}

TEST int walk_from(ULONG64 *addresses, int room, int depth)
{
    return walk_deeper(addresses, room, depth) + 0 * depth;
}

TEST int restored(void)
{
    CONTEXT context;
    volatile int times = 0;
    RtlCaptureContext(&context);
    times++;
    if (times < 3)
        RtlRestoreContext(&context, 0);
    return times;
}

// For the tests of what nobody handles.
TEST ULONG unhandled(int which, volatile int *at, LOG *log)
{
    __try {
        switch (which) {
        case 0: touch(at, 0); break;
        case 1: ExRaiseStatus((NTSTATUS)0xC0009999); break;
        case 2: DbgBreakPoint(); break;
        case 3: divide(1, (const int *)at); break;
        case 4: breakpoint(); break;
        }
    } __except (filter(log, 'f', EXCEPTION_CONTINUE_SEARCH)) {
    }
    return 0;
}

TEST ULONG at_level(UCHAR level, volatile int *at)
{
    UCHAR old = KfRaiseIrql(level);
    __try {
        touch(at, 0);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
    }
    KeLowerIrql(old);
    return 0;
}
