// What -DNAME makes wrong. The line at fault has the name in the comment at its end.
#pragma once

// Unknown to the compiler, so that it has to do what is written.
static volatile UINT *volatile nowhere __attribute__((unused)) = 0;
static volatile UINT after __attribute__((unused));

#ifdef NULL_POINTER
PAGED_CODE_SECTION static void through_null(void) {
    after = *nowhere; // NULL_POINTER
}
#endif

#ifdef PAGED_CODE_RAISED
PAGED_CODE_SECTION static void counts_in_page(void) {
    after++; // PAGED_CODE_RAISED
}
#endif

#ifdef LOOP
PAGED_CODE_SECTION static void loops(void) {
    for (;;) { after++; } // LOOP
}
#endif

#ifdef OVERRUN
PAGED_CODE_SECTION static void overruns(void) {
    UCHAR *volatile name = (UCHAR *)take(PagedPool, 100); // OVERRUN: allocated
    for (UINT i = 0; name && i <= 100; i++) {
        name[i] = 0x5A;
    }
    give_back(name); // OVERRUN
    after++;
}
#endif

#ifdef DOUBLE_FREE
PAGED_CODE_SECTION static void frees_twice(void) {
    PVOID name = take(PagedPool, 100);
    give_back(name); // DOUBLE_FREE: freed
    after++;
    give_back(name); // DOUBLE_FREE
    after++;
}
#endif

#ifdef STACK_OVERRUN
// For a hardened build: the word behind the array is the cookie, or leads to it.
PAGED_CODE_SECTION static void overruns_frame(UINT count) {
    volatile UCHAR name[32];
    for (UINT i = 0; i < count; i++) {
        name[i] = 0x5A;
    }
    after = name[after % 32]; // STACK_OVERRUN
}
static volatile UINT forty = 40;
#endif

#ifdef SMASHED_STACK
// What lies above the frame is that of whoever called.
PAGED_CODE_SECTION static void smashes_stack(UINT count) {
    volatile UCHAR name[32];
    for (UINT i = 0; i < count; i++) {
        name[i] = 0x5A;
    }
    after = name[after % 32] + *nowhere; // SMASHED_STACK
}
static volatile UINT two_thousand = 2000;
#endif

#ifdef BUG_CHECK
PAGED_CODE_SECTION static void gives_up(void) {
    if (!after) {
        KeBugCheckEx(0xE2, 1, 2, 3, 4); // BUG_CHECK
    }
    after++;
}
#endif

#ifdef PLAIN_BUG_CHECK
PAGED_CODE_SECTION static void gives_up(void) {
    if (!after) {
        KeBugCheck(0xE2); // PLAIN_BUG_CHECK
    }
    after++;
}
#endif

#ifdef CRASH_AT
// The contexts of users are counted: one of them breaks a rule, and a later one stops the machine.
PAGED_CODE_SECTION static void counts_contexts(DXGKARG_CREATECONTEXT *args) {
    static UINT contexts;
    if (args->Flags.SystemContext) {
        return;
    }
    contexts++;
#ifdef WRONG_AT
    if (contexts == WRONG_AT) {
        args->NodeOrdinal++;
    }
#endif
    if (contexts == CRASH_AT) {
        after = *nowhere; // CRASH_AT
    }
}
#endif

static inline void defect_in_create_context(DXGKARG_CREATECONTEXT *args) {
    (void)args;
#ifdef NULL_POINTER
    through_null();
#elif defined LOOP
    loops();
#elif defined OVERRUN
    overruns();
#elif defined DOUBLE_FREE
    frees_twice();
#elif defined STACK_OVERRUN
    overruns_frame(forty);
#elif defined SMASHED_STACK
    smashes_stack(two_thousand);
#elif defined BUG_CHECK || defined PLAIN_BUG_CHECK
    gives_up();
#elif defined CRASH_AT
    counts_contexts(args);
#endif
}

#ifdef NULL_POINTER_RAISED
static void through_null_raised(void) {
    after = *nowhere; // NULL_POINTER_RAISED
}
#endif

static inline void defect_in_submit_command(void) {
#ifdef PAGED_CODE_RAISED
    counts_in_page();
#elif defined NULL_POINTER_RAISED
    through_null_raised();
#endif
}

#ifdef KEEPS_REGISTERS
static volatile UINT *registers;
static UINT first_register;
#endif

// Maps the device's first memory, which RemoveDevice gives back and StopDevice should.
PAGED_CODE_SECTION static inline void defect_in_start_device(DXGKRNL_INTERFACE *port) {
    (void)port;
#ifdef KEEPS_REGISTERS
    DXGK_DEVICE_INFO info;
    if (!NT_SUCCESS(port->DxgkCbGetDeviceInformation(port->DeviceHandle, &info))) {
        return;
    }
    CM_PARTIAL_RESOURCE_LIST *list = &info.TranslatedResourceList->List[0].PartialResourceList;
    for (ULONG i = 0; i < list->Count && !registers; i++) {
        CM_PARTIAL_RESOURCE_DESCRIPTOR *one = &list->PartialDescriptors[i];
        if (one->Type == 3 /* memory */) {
            LARGE_INTEGER start;
            PVOID mapped = 0;
            RtlCmDecodeMemIoResource(one, (ULONGLONG *)&start.QuadPart);
            port->DxgkCbMapMemory(port->DeviceHandle, start, 4096, 0, 0, MmNonCached, &mapped);
            registers = (volatile UINT *)mapped;
        }
    }
    first_register = registers ? registers[0] : 0;
#endif
}

PAGED_CODE_SECTION static inline void defect_in_remove_device(ADAPTER *adapter) {
    (void)adapter;
#ifdef KEEPS_REGISTERS
    if (registers && registers[0] == first_register) {
        adapter->Port.DxgkCbUnmapMemory(adapter->Port.DeviceHandle, (PVOID)registers);
    }
    registers = 0;
#endif
}
