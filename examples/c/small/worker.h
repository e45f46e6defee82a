// Where the engine's reports go: at once to the port, or by the worker's list.
#pragma once

#ifdef WORKER

// DISPATCH_LEVEL.
void queue(ADAPTER *adapter, const DXGKARGCB_NOTIFY_INTERRUPT_DATA *data);
// PASSIVE_LEVEL.
void wait_idle(ADAPTER *adapter);
NTSTATUS start_worker(ADAPTER *adapter, DRIVER_OBJECT *driver);
void stop_worker(ADAPTER *adapter);

#else

static inline void queue(ADAPTER *adapter, DXGKARGCB_NOTIFY_INTERRUPT_DATA *data) { report(adapter, data); }
static inline void wait_idle(ADAPTER *adapter) { (void)adapter; }
static inline NTSTATUS start_worker(ADAPTER *adapter, DRIVER_OBJECT *driver) {
    (void)adapter, (void)driver;
    return STATUS_SUCCESS;
}
static inline void stop_worker(ADAPTER *adapter) { (void)adapter; }

#endif
