// What a hardened build has from its compiler's library: the security cookie, the entry point that looks at it, and the
// load configuration by which a loader finds both the cookie and what indirect calls may reach.
#include "nt.h"

#define COOKIE_OF_COMPILER 0x00002B992DDFA232ull
#define FAST_FAIL_STACK_COOKIE_CHECK_FAILURE 2
#define FAST_FAIL_GS_COOKIE_INIT 6
#define UNPROTECTED __attribute__((no_stack_protector, noinline))

UINT64 __security_cookie = COOKIE_OF_COMPILER;
UINT64 __security_cookie_complement = ~COOKIE_OF_COMPILER;

NTSTATUS DriverEntry(DRIVER_OBJECT *driver, UNICODE_STRING *path);

__attribute__((noreturn)) static inline void fast_fail(ULONG code) {
    __asm__ volatile("int $0x29" ::"c"(code));
    __builtin_unreachable();
}

// At the end of every function, with what it put onto its stack at the start.
UNPROTECTED void __security_check_cookie(UINT64 cookie) {
    if (cookie != __security_cookie || cookie >> 48) {
        fast_fail(FAST_FAIL_STACK_COOKIE_CHECK_FAILURE);
    }
}

// A loader has put something of its own into the cookie by now.
__attribute__((section("INIT"))) UNPROTECTED NTSTATUS GsDriverEntry(DRIVER_OBJECT *driver, UNICODE_STRING *path) {
    if (__security_cookie == 0 || __security_cookie == COOKIE_OF_COMPILER) {
        fast_fail(FAST_FAIL_GS_COOKIE_INIT);
    }
    __security_cookie_complement = ~__security_cookie;
    return DriverEntry(driver, path);
}

// Where calls through pointers go until a kernel puts its own check there. The target of a dispatched call is in rax.
__asm__(".text\n"
        ".globl guard_check_nothing\n"
        "guard_check_nothing:\n"
        "    retq\n"
        ".globl guard_dispatch\n"
        "guard_dispatch:\n"
        "    jmpq *%rax\n");
void guard_check_nothing(void);
void guard_dispatch(void);
PVOID __guard_check_icall_fptr = (PVOID)guard_check_nothing;
PVOID __guard_dispatch_icall_fptr = (PVOID)guard_dispatch;

// The linker's.
extern const UCHAR __guard_fids_table[], __guard_fids_count[], __guard_flags[];

typedef struct LOAD_CONFIG {
    ULONG Size;
    ULONG Unused1[21];
    UINT64 *SecurityCookie;
    UINT64 Unused2[2];
    PVOID *GuardCFCheckFunctionPointer;
    PVOID *GuardCFDispatchFunctionPointer;
    const UCHAR *GuardCFFunctionTable;
    const UCHAR *GuardCFFunctionCount;
    ULONG GuardFlags;
    ULONG Unused3[43];
} LOAD_CONFIG;

_Static_assert(__builtin_offsetof(LOAD_CONFIG, SecurityCookie) == 0x58 && sizeof(LOAD_CONFIG) == 0x140, "as on Windows");

const LOAD_CONFIG _load_config_used = {
    .Size = sizeof(LOAD_CONFIG),
    .SecurityCookie = &__security_cookie,
    .GuardCFCheckFunctionPointer = &__guard_check_icall_fptr,
    .GuardCFDispatchFunctionPointer = &__guard_dispatch_icall_fptr,
    .GuardCFFunctionTable = __guard_fids_table,
    .GuardCFFunctionCount = __guard_fids_count,
    .GuardFlags = 0x500, // checks are compiled in, and there is a table of functions
};
