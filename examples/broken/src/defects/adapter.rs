//! From AddDevice to Unload, and what the driver says about itself.

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use crate::raw::adapter::{QueryInterface, adapter};
use crate::raw::debug::CollectDbgInfo;
use crate::raw::escape::Escape;
use crate::raw::pool::{self, Pool};
use crate::raw::query::{GetNodeMetadata, QueryAdapterInfo};

/// DRIVERCAPS after the correct driver has answered the query, if that is what was asked.
///
/// # Safety
/// The port's record, after a query that succeeded.
unsafe fn caps<'a>(args: *const DXGKARG_QUERYADAPTERINFO) -> Option<&'a mut DXGK_DRIVERCAPS> {
    // SAFETY: the caller's.
    unsafe {
        if (*args).Type == DXGKQAITYPE_DRIVERCAPS {
            (*args).pOutputData.cast::<DXGK_DRIVERCAPS>().as_mut()
        } else {
            None
        }
    }
}

defects! {
    /// QueryAdapterInfo writes one byte more than OutputDataSize.
    "query-overrun" breaks L16 {
        fn DxgkDdiQueryAdapterInfo(adapter: HANDLE, args: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
            // SAFETY: none: the byte is not the driver's.
            unsafe {
                let status = QueryAdapterInfo(adapter, args);
                if (*args).Type == DXGKQAITYPE_DRIVERCAPS {
                    (*args).pOutputData.byte_add((*args).OutputDataSize as usize).cast::<u8>().write(0);
                }
                status
            }
        }
    }

    /// PreemptionAware is set without MultiEngineAware.
    "caps-preemption" breaks L11 {
        fn DxgkDdiQueryAdapterInfo(adapter: HANDLE, args: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let status = QueryAdapterInfo(adapter, args);
                if let Some(caps) = caps(args) {
                    caps.SchedulingCaps.set_MultiEngineAware(false);
                    caps.SchedulingCaps.set_CancelCommandAware(false);
                }
                status
            }
        }
    }

    /// The first segment query fills in everything.
    "segments-at-once" breaks L17 {
        fn DxgkDdiQueryAdapterInfo(adapter: HANDLE, args: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
            // SAFETY: the entry point's contract; the query succeeded, so the output is this record.
            unsafe {
                let status = QueryAdapterInfo(adapter, args);
                if (*args).Type == DXGKQAITYPE_QUERYSEGMENT3 && status == STATUS_SUCCESS {
                    (*(*args).pOutputData.cast::<DXGK_QUERYSEGMENTOUT3>()).PagingBufferSize = 4096;
                }
                status
            }
        }
    }

    /// QueryAdapterInfo keeps a block of pool, and nobody frees it.
    "pool-after-unload" breaks L25 {
        fn DxgkDdiQueryAdapterInfo(adapter: HANDLE, args: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
            let _kept = pool::make(Pool::Paged, [0u8; 32]);
            // SAFETY: the entry point's contract.
            unsafe { QueryAdapterInfo(adapter, args) }
        }
    }

    /// GetNodeMetadata succeeds for nodes that do not exist.
    "node-beyond" breaks L13 {
        fn DxgkDdiGetNodeMetadata(adapter: HANDLE, node: UINT, out: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS {
            let _any = node;
            // SAFETY: the entry point's contract.
            unsafe { GetNodeMetadata(adapter, 0, out) }
        }
    }

    /// The only node is no 3D node.
    "node-without-3d" breaks L14 {
        fn DxgkDdiGetNodeMetadata(adapter: HANDLE, node: UINT, out: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let status = GetNodeMetadata(adapter, node, out);
                if status == STATUS_SUCCESS {
                    (*out).EngineType = DXGK_ENGINE_TYPE_COPY;
                }
                status
            }
        }
    }

    /// A 3D node has a name, which is for nodes of the type OTHER.
    "node-with-name" breaks L15 {
        fn DxgkDdiGetNodeMetadata(adapter: HANDLE, node: UINT, out: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let status = GetNodeMetadata(adapter, node, out);
                if status == STATUS_SUCCESS {
                    (*out).FriendlyName[0] = u16::from(b'3');
                }
                status
            }
        }
    }

    /// StopDevice keeps what StartDevice took.
    "stop-leak" breaks L24 {
        fn DxgkDdiStopDevice(context: PVOID) -> NTSTATUS {
            // SAFETY: the context of AddDevice.
            unsafe { adapter(context) }.history.set(core::ptr::null_mut());
            STATUS_SUCCESS
        }
    }

    /// RemoveDevice keeps what AddDevice made.
    "remove-leak" breaks L25 {
        fn DxgkDdiRemoveDevice(_context: PVOID) -> NTSTATUS {
            STATUS_SUCCESS
        }
    }

    /// SetPowerState fails for a device that it does not know.
    "power-fails" breaks L22 {
        fn DxgkDdiSetPowerState(_context: PVOID, _uid: ULONG, _state: DEVICE_POWER_STATE, _action: POWER_ACTION) -> NTSTATUS {
            STATUS_INVALID_PARAMETER
        }
    }

    /// QueryInterface succeeds for an interface that it does not know.
    "interface-unknown" breaks L28 {
        fn DxgkDdiQueryInterface(context: PVOID, query: *mut QUERY_INTERFACE) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            let _refused = unsafe { QueryInterface(context, query) };
            STATUS_SUCCESS
        }
    }

    /// Escape writes an answer of eight bytes more than there is room for.
    "escape-overrun" breaks U08 bug B05 {
        fn DxgkDdiEscape(adapter: HANDLE, args: *const DXGKARG_ESCAPE) -> NTSTATUS {
            // SAFETY: none: the bytes behind the data are not the driver's.
            unsafe {
                let status = Escape(adapter, args);
                let (data, size) = ((*args).pPrivateDriverData, (*args).PrivateDriverDataSize as usize);
                if !data.is_null() {
                    data.byte_add(size).cast::<u64>().write_unaligned(0);
                }
                status
            }
        }
    }

    /// CollectDbgInfo writes all that it has, whatever BufferSize says.
    "debug-overrun" breaks L31 {
        fn DxgkDdiCollectDbgInfo(adapter: HANDLE, args: *const DXGKARG_COLLECTDBGINFO) -> NTSTATUS {
            // SAFETY: none: the bytes behind the buffer are not the driver's.
            unsafe {
                let status = CollectDbgInfo(adapter, args);
                if !(*args).pBuffer.is_null() {
                    (*args).pBuffer.byte_add((*args).BufferSize).cast::<u32>().write_unaligned(0);
                }
                status
            }
        }
    }

    /// QueryAdapterInfo answers every question with success, also those that it does not know.
    "query-unknown" breaks L16 {
        fn DxgkDdiQueryAdapterInfo(adapter: HANDLE, args: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let status = QueryAdapterInfo(adapter, args);
                if (*args).Type.0 > DXGKQAITYPE_HISTORYBUFFERPRECISION.0 { STATUS_SUCCESS } else { status }
            }
        }
    }

    /// The number of power components is not written: whatever was there is the answer.
    "power-components-unwritten" breaks L21 {
        fn DxgkDdiQueryAdapterInfo(adapter: HANDLE, args: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let args = &*args;
                let room = args.OutputDataSize as usize >= size_of::<UINT>();
                if args.Type == DXGKQAITYPE_NUMPOWERCOMPONENTS && room { STATUS_SUCCESS } else { QueryAdapterInfo(adapter, args) }
            }
        }
    }

    /// The second segment query fills in one descriptor more than it announced.
    "segments-overrun" breaks L17 {
        fn DxgkDdiQueryAdapterInfo(adapter: HANDLE, args: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
            // SAFETY: none: there is one descriptor.
            unsafe {
                let status = QueryAdapterInfo(adapter, args);
                if status == STATUS_SUCCESS && (*args).Type == DXGKQAITYPE_QUERYSEGMENT3 {
                    let out = (*args).pOutputData.cast::<DXGK_QUERYSEGMENTOUT3>();
                    if let Some(first) = (*out).pSegmentDescriptor.as_mut() {
                        (&raw mut *first).add(1).write(DXGK_SEGMENTDESCRIPTOR3::zeroed());
                    }
                }
                status
            }
        }
    }
}
