// A driver that calls what FOREIGN names, of whatever module exports it.
#include "nt.h"

IMPORT NTSTATUS FOREIGN(void);

NTSTATUS DriverEntry(DRIVER_OBJECT *driver, UNICODE_STRING *path) {
    (void)driver, (void)path;
    NTSTATUS status = FOREIGN();
    return NT_SUCCESS(status) ? STATUS_UNSUCCESSFUL : status;
}
