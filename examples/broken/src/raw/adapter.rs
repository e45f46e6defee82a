//! The adapter: AddDevice to Unload.

use core::cell::Cell;
use core::sync::atomic::{AtomicU32, AtomicU64, AtomicUsize};

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use super::pool::{self, Pool};

/// How many fences the engine's history holds.
pub(crate) const HISTORY: usize = 64;

/// What AddDevice answers. Nonpaged: the interrupt routine gets it.
pub(crate) struct Adapter {
    /// The callbacks, from StartDevice on.
    pub(crate) interface: Cell<DXGKRNL_INTERFACE>,
    /// The fences of the last packets, from StartDevice to StopDevice.
    pub(crate) history: Cell<*mut [AtomicU32; HISTORY]>,
    /// The last fence that SubmitCommand took.
    pub(crate) submitted: AtomicU32,
    /// The last fence that was reported as completed.
    pub(crate) completed: AtomicU32,
    /// Bytes that the engine has executed.
    pub(crate) executed: AtomicU64,
    /// What a broken driver wants to remember.
    pub(crate) spare: [AtomicUsize; 2],
}

/// The adapter behind a handle.
///
/// # Safety
/// `context` is what AddDevice answered, before RemoveDevice.
pub(crate) unsafe fn adapter<'a>(context: PVOID) -> &'a Adapter {
    // SAFETY: the caller's.
    unsafe { &*context.cast::<Adapter>() }
}

abi! {
    /// PASSIVE_LEVEL, level three. Any status; a context that is not NULL is kept until RemoveDevice.
    pub(crate) unsafe fn AddDevice(_pdo: *mut DEVICE_OBJECT, context: *mut PVOID) -> NTSTATUS {
        let adapter = pool::make(Pool::NonPaged, Adapter {
            interface: Cell::new(DXGKRNL_INTERFACE::zeroed()),
            history: Cell::new(core::ptr::null_mut()),
            submitted: AtomicU32::new(0),
            completed: AtomicU32::new(0),
            executed: AtomicU64::new(0),
            spare: [const { AtomicUsize::new(0) }; 2],
        });
        if adapter.is_null() {
            return STATUS_NO_MEMORY;
        }
        // SAFETY: the port's place for the context.
        unsafe { context.write(adapter.cast()) };
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level three. Any status; both counts are written, with zeros for a render-only driver (rule L07).
    pub(crate) unsafe fn StartDevice(
        context: PVOID,
        _info: PDXGK_START_INFO,
        interface: PDXGKRNL_INTERFACE,
        sources: *mut ULONG,
        children: *mut ULONG,
    ) -> NTSTATUS {
        let history = pool::make(Pool::NonPaged, [const { AtomicU32::new(0) }; HISTORY]);
        if history.is_null() {
            return STATUS_NO_MEMORY;
        }
        // SAFETY: the context of AddDevice; an interface of the driver's version (rule L08) and room for two counts.
        unsafe {
            let adapter = adapter(context);
            adapter.interface.set(*interface);
            adapter.history.set(history);
            sources.write(0);
            children.write(0);
        }
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level three: gives back what StartDevice took (rule L24).
    pub(crate) unsafe fn StopDevice(context: PVOID) -> NTSTATUS {
        // SAFETY: the context of AddDevice; StartDevice made the history, and nothing runs any more.
        unsafe { pool::free(adapter(context).history.replace(core::ptr::null_mut())) };
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level three: frees what AddDevice made (rule L25).
    pub(crate) unsafe fn RemoveDevice(context: PVOID) -> NTSTATUS {
        // SAFETY: AddDevice made it, and no call follows.
        unsafe { pool::free(context.cast::<Adapter>()) };
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL: the driver has nothing of its own.
    pub(crate) unsafe fn Unload() {}

    /// PASSIVE_LEVEL, level two. A render-only driver is asked nothing here.
    pub(crate) unsafe fn DispatchIoRequest(_context: PVOID, _source: ULONG, _packet: *mut VIDEO_REQUEST_PACKET) -> NTSTATUS {
        STATUS_NOT_SUPPORTED
    }

    /// PASSIVE_LEVEL, level three: there are no children, and the last element stays zero (rule L10).
    pub(crate) unsafe fn QueryChildRelations(_context: PVOID, _relations: PDXGK_CHILD_DESCRIPTOR, _size: ULONG) -> NTSTATUS {
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL: there are no children.
    pub(crate) unsafe fn QueryChildStatus(_context: PVOID, _status: PDXGK_CHILD_STATUS, _only: BOOLEAN) -> NTSTATUS {
        STATUS_INVALID_PARAMETER
    }

    /// PASSIVE_LEVEL: there are no children.
    pub(crate) unsafe fn QueryDeviceDescriptor(_context: PVOID, _uid: ULONG, _descriptor: PDXGK_DEVICE_DESCRIPTOR) -> NTSTATUS {
        STATUS_GRAPHICS_CHILD_DESCRIPTOR_NOT_SUPPORTED
    }

    /// PASSIVE_LEVEL, level two. No interface is known (rule L28).
    pub(crate) unsafe fn QueryInterface(_context: PVOID, _query: *mut QUERY_INTERFACE) -> NTSTATUS {
        STATUS_NOT_SUPPORTED
    }

    /// PASSIVE_LEVEL: there is no hardware to leave alone (rule L27).
    pub(crate) unsafe fn NotifySurpriseRemoval(_context: PVOID, _kind: DXGK_SURPRISE_REMOVAL_TYPE) -> NTSTATUS {
        STATUS_SUCCESS
    }
}
