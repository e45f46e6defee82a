// What the drivers of these tests need of the kernel's declarations.
#pragma once

typedef unsigned char UCHAR;
typedef unsigned short USHORT;
typedef unsigned int ULONG;
typedef int LONG;
typedef int NTSTATUS;
typedef unsigned long long ULONG64;
typedef unsigned long long SIZE_T;

#define NTAPI
#define IMPORT __declspec(dllimport)
#define TEST __declspec(dllexport) __declspec(noinline)

#define STATUS_SUCCESS 0
#define EXCEPTION_EXECUTE_HANDLER 1
#define EXCEPTION_CONTINUE_SEARCH 0
#define EXCEPTION_CONTINUE_EXECUTION (-1)
#define EXCEPTION_NONCONTINUABLE 1

typedef struct {
    ULONG64 home[6];
    ULONG ContextFlags;
    ULONG MxCsr;
    USHORT segments[6];
    ULONG EFlags;
    ULONG64 debug[6];
    ULONG64 Rax, Rcx, Rdx, Rbx, Rsp, Rbp, Rsi, Rdi, R8, R9, R10, R11, R12, R13, R14, R15, Rip;
    ULONG64 floating[20];
    struct { ULONG64 low, high; } Xmm[16];
    ULONG64 rest[12 + 52 + 6];
} __attribute__((aligned(16))) CONTEXT;
_Static_assert(sizeof(CONTEXT) == 0x4D0, "CONTEXT");

typedef struct EXCEPTION_RECORD {
    ULONG ExceptionCode;
    ULONG ExceptionFlags;
    struct EXCEPTION_RECORD *ExceptionRecord;
    void *ExceptionAddress;
    ULONG NumberParameters;
    ULONG64 ExceptionInformation[15];
} EXCEPTION_RECORD;

typedef struct {
    EXCEPTION_RECORD *ExceptionRecord;
    CONTEXT *ContextRecord;
} EXCEPTION_POINTERS;

unsigned long _exception_code(void);
void *_exception_info(void);
int _abnormal_termination(void);
#define GetExceptionCode _exception_code
#define GetExceptionInformation() ((EXCEPTION_POINTERS *)_exception_info())
#define AbnormalTermination _abnormal_termination

IMPORT void DbgBreakPoint(void);
IMPORT void _purecall(void);
IMPORT void ExInitializeNPagedLookasideList(void *list, void *allocate, void *free, ULONG flags, SIZE_T bytes, ULONG tag, USHORT depth);
IMPORT void ExDeleteNPagedLookasideList(void *list);
IMPORT void KeInitializeEvent(void *event, int kind, UCHAR state);
IMPORT void KeInitializeMutex(void *mutex, ULONG level);
IMPORT int KeReleaseMutex(void *mutex, UCHAR wait);
IMPORT void *ExAllocatePool3(ULONG64 flags, SIZE_T bytes, ULONG tag, const void *parameters, ULONG count);
IMPORT NTSTATUS KeWaitForSingleObject(void *object, int reason, char mode, UCHAR alertable, const long long *timeout);
IMPORT NTSTATUS KeWaitForMutexObject(void *object, int reason, char mode, UCHAR alertable, const long long *timeout);
IMPORT NTSTATUS KeWaitForMultipleObjects(ULONG count, void *objects[], int type, int reason, char mode, UCHAR alertable, const long long *timeout, void *blocks);
IMPORT void *ExAllocatePoolWithQuotaTag(int type, SIZE_T bytes, ULONG tag);
IMPORT void ExRaiseAccessViolation(void);
IMPORT void ExRaiseDatatypeMisalignment(void);
IMPORT void ExRaiseStatus(NTSTATUS status);
IMPORT UCHAR KeGetCurrentIrql(void);
IMPORT void *KeGetCurrentThread(void);
IMPORT UCHAR KfRaiseIrql(UCHAR level);
IMPORT void KeLowerIrql(UCHAR level);
IMPORT void *IoAllocateMdl(void *address, ULONG length, UCHAR secondary, UCHAR charge, void *irp);
IMPORT void IoFreeMdl(void *mdl);
IMPORT void MmProbeAndLockPages(void *mdl, char mode, int operation);
IMPORT void MmUnlockPages(void *mdl);
IMPORT void ProbeForRead(const volatile void *address, SIZE_T length, ULONG alignment);
IMPORT void ProbeForWrite(volatile void *address, SIZE_T length, ULONG alignment);
IMPORT void RtlCaptureContext(CONTEXT *context);
IMPORT SIZE_T RtlCompareMemory(const void *a, const void *b, SIZE_T length);
IMPORT void *RtlLookupFunctionEntry(ULONG64 pc, ULONG64 *base, void *history);
IMPORT void RtlRaiseException(EXCEPTION_RECORD *record);
IMPORT void RtlRestoreContext(CONTEXT *context, EXCEPTION_RECORD *record);
IMPORT void RtlUnwindEx(void *frame, void *ip, EXCEPTION_RECORD *record, void *value, CONTEXT *context, void *history);
IMPORT void *RtlVirtualUnwind(ULONG kind, ULONG64 base, ULONG64 pc, void *entry, CONTEXT *context, void **data, ULONG64 *frame, void *pointers);
IMPORT int memcmp(const void *a, const void *b, SIZE_T length);
IMPORT void *memcpy(void *to, const void *from, SIZE_T length);
IMPORT void *memmove(void *to, const void *from, SIZE_T length);
IMPORT void *memset(void *to, int value, SIZE_T length);
