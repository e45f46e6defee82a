// What a check answers that did not find what is documented: its line, in a status that nobody else has.
#pragma once

#include "nt.h"

// DriverEntry, AddDevice and StartDevice fail with 0xE00F0000 plus the line, where F is the number of the file.
#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            return (NTSTATUS)(0xE0000000u | (FILE_NUMBER) << 16 | __LINE__);                                           \
        }                                                                                                              \
    } while (0)

#define PASS(check)                                                                                                    \
    do {                                                                                                               \
        NTSTATUS passed_ = (check);                                                                                    \
        if (!NT_SUCCESS(passed_)) {                                                                                    \
            return passed_;                                                                                            \
        }                                                                                                              \
    } while (0)

static inline LARGE_INTEGER large(LONGLONG value) {
    LARGE_INTEGER made;
    made.QuadPart = value;
    return made;
}

static inline UNICODE_STRING text(const WCHAR *of) {
    UNICODE_STRING made;
    RtlInitUnicodeString(&made, of);
    return made;
}

static inline OBJECT_ATTRIBUTES named(HANDLE root, UNICODE_STRING *name) {
    // Without regard to case, and for the kernel alone.
    OBJECT_ATTRIBUTES made;
    memset(&made, 0, sizeof made);
    made.Length = sizeof made;
    made.RootDirectory = root;
    made.ObjectName = name;
    made.Attributes = 0x240;
    return made;
}

#define T(text_) ((const WCHAR *)L##text_)
#define MILLISECONDS(count) large(-10000ll * (count))

// All PASSIVE_LEVEL, and each answers STATUS_SUCCESS or what CHECK makes.
NTSTATUS check_memory(void);
NTSTATUS check_levels(void);
NTSTATUS check_waits(void);
NTSTATUS check_objects(UNICODE_STRING *registry_path);
NTSTATUS check_strings(void);
NTSTATUS check_instructions(void);
NTSTATUS check_device(DEVICE_OBJECT *device);
NTSTATUS check_resources(DXGKRNL_INTERFACE *port);
