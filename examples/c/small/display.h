// Whether there is a monitor.
#pragma once

#ifdef DISPLAY

#define SOURCES 1
NTSTATUS display_relations(DXGK_CHILD_DESCRIPTOR *relations, ULONG size);
// What firmware left on the screen, if it used this adapter.
NTSTATUS take_over_display(DXGKRNL_INTERFACE *port);
void fill_display(DRIVER_INITIALIZATION_DATA *table);

#else

// The array stays as zero as it comes.
#define SOURCES 0
static inline NTSTATUS display_relations(DXGK_CHILD_DESCRIPTOR *relations, ULONG size) {
    (void)relations, (void)size;
    return STATUS_SUCCESS;
}
static inline NTSTATUS take_over_display(DXGKRNL_INTERFACE *port) {
    (void)port;
    return STATUS_SUCCESS;
}
static inline void fill_display(DRIVER_INITIALIZATION_DATA *table) { (void)table; }

#endif
