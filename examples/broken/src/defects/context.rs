//! CreateContext and DestroyContext. The port's own context is left alone, so that the adapter starts.

use core::sync::atomic::Ordering;

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use crate::raw::context::{Context, CreateContext, DestroyContext, PRIVATE_DATA};
use crate::raw::device::Device;
use crate::raw::pool::{self, Pool};
use crate::raw::{Adapter, adapter, query};

/// The contexts of the driver that counts them.
const MOST: usize = 64;

/// The adapter of a device.
///
/// # Safety
/// CreateDevice made it, and it is alive.
unsafe fn adapter_of<'a>(device: HANDLE) -> &'a Adapter {
    // SAFETY: the caller's.
    unsafe { adapter((*device.cast::<Device>()).adapter.cast_mut().cast()) }
}

/// The adapter of a context.
///
/// # Safety
/// CreateContext made it, and it is alive.
unsafe fn adapter_behind<'a>(context: HANDLE) -> &'a Adapter {
    // SAFETY: the caller's.
    unsafe { adapter((*context.cast::<Context>()).adapter.cast_mut().cast()) }
}

/// Whether a context is the port's own.
///
/// # Safety
/// The port's record.
unsafe fn system(args: *const DXGKARG_CREATECONTEXT) -> bool {
    // SAFETY: the caller's.
    unsafe { (*args).Flags.SystemContext() }
}

defects! {
    /// CreateContext answers STATUS_INVALID_PARAMETER to what it does not like.
    "context-status" breaks C04 bug B20 {
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe { if system(args) { CreateContext(device, args) } else { STATUS_INVALID_PARAMETER } }
        }
    }

    /// CreateContext succeeds with a NULL hContext.
    "context-null" breaks C06 {
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let status = CreateContext(device, args);
                if status == STATUS_SUCCESS && !system(args) {
                    DestroyContext((*args).hContext);
                    (*args).hContext = core::ptr::null_mut();
                }
                status
            }
        }
    }

    /// CreateContext answers the handle of a context that is alive: its table of handles is not locked.
    "context-handle-reused" breaks C06 bug B02 {
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: the entry point's contract; `spare` holds the first context and how many share it.
            unsafe {
                let [first, shared] = &adapter_of(device).spare;
                if system(args) || first.load(Ordering::Relaxed) == 0 {
                    let status = CreateContext(device, args);
                    if status == STATUS_SUCCESS && !system(args) {
                        first.store((*args).hContext as usize, Ordering::Relaxed);
                    }
                    return status;
                }
                let status = CreateContext(device, args);
                if status == STATUS_SUCCESS && shared.fetch_add(1, Ordering::Relaxed) == 0 {
                    DestroyContext((*args).hContext);
                    (*args).hContext = first.load(Ordering::Relaxed) as HANDLE;
                }
                status
            }
        }
        fn DxgkDdiDestroyContext(context: HANDLE) -> NTSTATUS {
            // SAFETY: the entry point's contract; a context that two share is freed by the second.
            unsafe {
                let [first, shared] = &adapter_behind(context).spare;
                if context as usize == first.load(Ordering::Relaxed) {
                    if shared.swap(0, Ordering::Relaxed) != 0 {
                        return STATUS_SUCCESS;
                    }
                    first.store(0, Ordering::Relaxed);
                }
                DestroyContext(context)
            }
        }
    }

    /// CreateContext keeps its first allocation when its second one fails.
    "context-leak-on-failure" breaks C07 bug B27 {
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let first = pool::make(Pool::Paged, [0u8; 64]);
                if first.is_null() {
                    return STATUS_NO_MEMORY;
                }
                let status = CreateContext(device, args);
                if status == STATUS_SUCCESS {
                    pool::free(first);
                }
                status
            }
        }
    }

    /// CreateContext sets hContext first and checks afterwards: it fails with the handle changed.
    "context-published-early" breaks C07 bug B27 {
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let status = CreateContext(device, args);
                if status != STATUS_SUCCESS || system(args) {
                    return status;
                }
                DestroyContext((*args).hContext);
                STATUS_GRAPHICS_DRIVER_MISMATCH
            }
        }
    }

    /// CreateContext writes to Flags and NodeOrdinal, which are for reading.
    "context-writes-inputs" breaks C08 {
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let status = CreateContext(device, args);
                (*args).Flags.Value = 0x80;
                (*args).NodeOrdinal = 1;
                status
            }
        }
    }

    /// CreateContext writes to the user-mode driver's private data.
    "context-writes-private-data" breaks C09 {
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                if (*args).PrivateDriverDataSize != 0 {
                    let first = (*args).pPrivateDriverData.cast::<u8>();
                    *first = !*first;
                }
                CreateContext(device, args)
            }
        }
    }

    /// CreateContext reads the header that it expects, however few bytes there are.
    "context-reads-past-private-data" breaks C09 bug B16 {
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: none: the header may be longer than what the port lends.
            let header = unsafe {
                let data = (*args).pPrivateDriverData.cast::<[u8; 64]>();
                if data.is_null() { [0; 64] } else { data.read_unaligned() }
            };
            if header[0] != 0 && !header.starts_with(&PRIVATE_DATA) {
                return STATUS_GRAPHICS_DRIVER_MISMATCH;
            }
            // SAFETY: the entry point's contract.
            unsafe { CreateContext(device, args) }
        }
    }

    /// DmaBufferSegmentSet names a memory segment.
    "context-memory-segment" breaks C19 {
        fn DxgkDdiQueryAdapterInfo(adapter: HANDLE, args: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            let status = unsafe { query::QueryAdapterInfo(adapter, args) };
            // SAFETY: the port's record.
            let args = unsafe { &*args };
            if args.Type != DXGKQAITYPE_QUERYSEGMENT3 || status != STATUS_SUCCESS {
                return status;
            }
            // SAFETY: the query succeeded: the output is this record, with a list of as many elements as it says.
            unsafe {
                let out = &mut *args.pOutputData.cast::<DXGK_QUERYSEGMENTOUT3>();
                out.NbSegment = 2;
                if !out.pSegmentDescriptor.is_null() {
                    let mut memory = DXGK_SEGMENTDESCRIPTOR3::zeroed();
                    memory.Size = 1 << 20;
                    memory.CommitLimit = 1 << 20;
                    out.pSegmentDescriptor.add(1).write(memory);
                }
            }
            status
        }
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let status = CreateContext(device, args);
                if status == STATUS_SUCCESS && !system(args) {
                    (*args).ContextInfo.DmaBufferSegmentSet = 1 << 1;
                }
                status
            }
        }
    }

    /// DmaBufferSegmentSet names a segment that does not exist.
    "context-unknown-segment" breaks C20 {
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let status = CreateContext(device, args);
                if status == STATUS_SUCCESS && !system(args) {
                    (*args).ContextInfo.DmaBufferSegmentSet = 1 << 4;
                }
                status
            }
        }
    }

    /// CreateContext never writes ContextInfo.
    "context-info-unwritten" breaks C21 bug B22 {
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let before = (*args).ContextInfo;
                let status = CreateContext(device, args);
                if !system(args) {
                    (*args).ContextInfo = before;
                }
                status
            }
        }
    }

    /// CreateContext leaves a number in a member of ContextInfo that is reserved.
    "context-info-reserved" breaks C23 {
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let status = CreateContext(device, args);
                if status == STATUS_SUCCESS {
                    (*args).ContextInfo.Reserved = 0x5A5A_5A5A;
                }
                status
            }
        }
    }

    /// There is a table of 64 contexts, and when it is full CreateContext answers STATUS_NO_MEMORY.
    "context-table" breaks C05 bug B18 {
        fn DxgkDdiCreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
            // SAFETY: the entry point's contract; `spare` counts the contexts.
            unsafe {
                let count = &adapter_of(device).spare[0];
                if count.load(Ordering::Relaxed) >= MOST {
                    return STATUS_NO_MEMORY;
                }
                let status = CreateContext(device, args);
                if status == STATUS_SUCCESS {
                    count.fetch_add(1, Ordering::Relaxed);
                }
                status
            }
        }
        fn DxgkDdiDestroyContext(context: HANDLE) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                adapter_behind(context).spare[0].fetch_sub(1, Ordering::Relaxed);
                DestroyContext(context)
            }
        }
    }

    /// DestroyContext frees nothing.
    "context-leak" breaks C32 {
        fn DxgkDdiDestroyContext(_context: HANDLE) -> NTSTATUS {
            STATUS_SUCCESS
        }
    }

    /// DestroyContext frees the context and fails.
    "context-destroy-fails" breaks C33 bug B21 {
        fn DxgkDdiDestroyContext(context: HANDLE) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe { DestroyContext(context) };
            STATUS_UNSUCCESSFUL
        }
    }
}
