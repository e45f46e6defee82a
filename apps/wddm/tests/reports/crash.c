// A driver that does one thing wrong, or has something to tell of, which -DDEFECT selects. The line that is wrong says
// so at its end.

typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;

__declspec(dllimport) int DxgkInitialize(void *driver, void *path, void *table);
__declspec(dllimport) void *ExAllocatePoolWithTag(u32 type, u64 bytes, u32 tag);
__declspec(dllimport) void ExFreePoolWithTag(void *block, u32 tag);
__declspec(dllimport) int KeDelayExecutionThread(char mode, u8 alertable, const long long *interval);

__declspec(dllimport) int PsCreateSystemThread(void **thread, u32 access, void *attributes, void *process, void *client,
                                               void (*routine)(void *), void *context);

#define TAG 0x74736554
#define ON_ITS_OWN __attribute__((noinline))

// Keeps a caller from being turned into a jump.
static volatile int after;

// Unknown to the compiler.
static volatile int *volatile nowhere = (volatile int *)(u64)8;
static volatile int some = 48;

struct table {
    u32 version;
    void *slots[160];
};

ON_ITS_OWN static int through_null(volatile int *pointer) {
    return *pointer; // wrong: NULL_POINTER
}

// A frame with a pointer of its own: its size is not known before it runs.
ON_ITS_OWN static int in_a_frame(int size) {
    volatile u8 bytes[size];
    bytes[size - 1] = 1;
    int read = through_null(nowhere);
    return read + bytes[size - 1];
}

ON_ITS_OWN static int call_null(int (*volatile function)(void)) {
    int answer = function(); // wrong: NULL_CALL
    after = 1;
    return answer;
}

ON_ITS_OWN static u8 *allocates(u64 bytes) {
    u8 *block = ExAllocatePoolWithTag(1, bytes, TAG); // allocated
    after = 1;
    return block;
}

ON_ITS_OWN static void frees(u8 *block) {
    ExFreePoolWithTag(block, TAG); // freed
    after = 1;
}

ON_ITS_OWN static void frees_again(u8 *block) {
    ExFreePoolWithTag(block, TAG); // wrong: DOUBLE_FREE OVERRUN
    after = 1;
}

ON_ITS_OWN static int recurses(int depth) {
    volatile u8 bytes[1000];
    bytes[depth % 1000] = 1;
    int answer = recurses(depth + 1); // wrong: RECURSION
    return answer + bytes[after];
}

ON_ITS_OWN static void loops(void) {
    for (;;) { after++; } // wrong: LOOP LOOP_IN_ENTRY
}

ON_ITS_OWN static void waits(void) {
    const long long interval = -10000;
    for (;;) { KeDelayExecutionThread(0, 0, &interval); after++; } // wrong: WAIT
}

// Goes on in an image that is unloaded, after ten minutes.
ON_ITS_OWN static void outlives(void *context) {
    const long long interval = -6000000000;
    for (;;) { KeDelayExecutionThread(0, 0, &interval); after++; }
}

__attribute__((section("INIT"), noinline)) static int one_time(void) {
    return ++after; // wrong: DISCARDED
}

ON_ITS_OWN static int calls_one_time(int (*volatile function)(void)) {
    int answer = function(); // calls: DISCARDED
    after = 1;
    return answer;
}

#ifdef PECULIAR
__declspec(dllimport) void IoReportTheWeather(u32 city);

static int (*volatile reads)(volatile int *) = through_null;

ON_ITS_OWN static int guarded(volatile int *pointer) {
    __try {
        return reads(pointer);
    } __except (1) {
        return 0;
    }
}

// As Rust calls it.
ON_ITS_OWN static void _ZN4core9panicking9panic_fmt17h0123456789abcdefE(void) { after = 7; }

__attribute__((section("PAGE"), noinline)) static int paged(void) {
    _ZN4core9panicking9panic_fmt17h0123456789abcdefE();
    IoReportTheWeather(1);
    return guarded(nowhere);
}
#endif

#ifdef FOREIGN
__declspec(dllimport) void Forecast(void);
#endif

static int do_wrong(void) {
#if defined NULL_POINTER
    return in_a_frame(some);
#elif defined NULL_CALL
    return call_null(0);
#elif defined DOUBLE_FREE
    u8 *block = allocates(100);
    frees(block);
    frees_again(block);
#elif defined OVERRUN
    u8 *block = allocates(100);
    for (int i = 0; i <= 100; i++) {
        ((volatile u8 *)block)[i] = 0x5A;
    }
    frees_again(block);
#elif defined OVERRUN_KEPT
    ((volatile u8 *)allocates(100))[100] = 0x5A;
    return (int)0xC0000001;
#elif defined RECURSION
    return recurses(0);
#elif defined LOOP
    loops();
#elif defined WAIT
    waits();
#elif defined PECULIAR
    return paged();
#elif defined FOREIGN
    Forecast();
#elif defined UNLOADED
    void *thread;
    PsCreateSystemThread(&thread, 0x1FFFFF, 0, 0, 0, outlives, 0);
    return (int)0xC0000001;
#elif defined DISCARDED
    return calls_one_time(one_time);
#endif
    return 0;
}

int AddDevice(void *physical, void **context) {
    int answer = do_wrong();
    *context = 0;
    return answer < 0 ? answer : 0;
}

static int refuse(void) { return (int)0xC0000002; }

__attribute__((section("INIT"))) int DriverEntry(void *driver, void *path) {
    struct table table;
    table.version = 0x4002;
    for (int i = 0; i < 160; i++) {
        ((void *volatile *)table.slots)[i] = (void *)refuse;
    }
    table.slots[0] = (void *)AddDevice;
    one_time();
#ifdef LOOP_IN_ENTRY
    loops();
#endif
    return DxgkInitialize(driver, path, &table);
}
