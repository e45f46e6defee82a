//! Allocations.

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use crate::raw::allocation::{
    CreateAllocation, DescribeAllocation, DestroyAllocation, GetStandardAllocationDriverData, OpenAllocation,
    Opening, open,
};
use crate::raw::device::Device;
use crate::raw::pool;

defects! {
    /// CreateAllocation answers a status that its page does not list.
    "allocation-status" breaks D11 {
        fn DxgkDdiCreateAllocation(_adapter: HANDLE, _args: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS {
            STATUS_INSUFFICIENT_RESOURCES
        }
    }

    /// CreateAllocation reads a whole description, however short the private data is.
    "allocation-short-data" breaks U17 {
        fn DxgkDdiCreateAllocation(adapter: HANDLE, args: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS {
            // SAFETY: none: the private data may be shorter.
            unsafe {
                let first = &*(*args).pAllocationInfo;
                if !first.pPrivateDriverData.is_null() {
                    let _whole = first.pPrivateDriverData.cast::<[u8; 16]>().read_volatile();
                }
                CreateAllocation(adapter, args)
            }
        }
    }

    /// An allocation has no priority.
    "allocation-priority" breaks D16 {
        fn DxgkDdiCreateAllocation(adapter: HANDLE, args: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let status = CreateAllocation(adapter, args);
                if status == STATUS_SUCCESS {
                    for index in 0..(*args).NumAllocations as usize {
                        (*(*args).pAllocationInfo.add(index)).AllocationPriority = 0;
                    }
                }
                status
            }
        }
    }

    /// OpenAllocation keeps the elements that it had opened when another one fails.
    "open-leak" breaks D23 bug B15 {
        fn DxgkDdiOpenAllocation(device: HANDLE, args: *const DXGKARG_OPENALLOCATION) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let device = &*device.cast::<Device>();
                for index in 0..(*args).NumAllocations as usize {
                    if let Err(status) = open(device, &mut *(*args).pOpenAllocation.add(index)) {
                        return status;
                    }
                }
            }
            STATUS_SUCCESS
        }
    }

    /// OpenAllocation succeeds with an hDeviceSpecificAllocation that is NULL.
    "open-null" breaks D26 {
        fn DxgkDdiOpenAllocation(device: HANDLE, args: *const DXGKARG_OPENALLOCATION) -> NTSTATUS {
            // SAFETY: the entry point's contract; OpenAllocation made what is freed here.
            unsafe {
                let status = OpenAllocation(device, args);
                if status == STATUS_SUCCESS {
                    let first = &mut *(*args).pOpenAllocation;
                    pool::free(first.hDeviceSpecificAllocation.cast::<Opening>());
                    first.hDeviceSpecificAllocation = core::ptr::null_mut();
                }
                status
            }
        }
    }

    /// CloseAllocation frees the first element only.
    "close-leak" breaks D30 bug B15 {
        fn DxgkDdiCloseAllocation(_device: HANDLE, args: *const DXGKARG_CLOSEALLOCATION) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe { pool::free((*(*args).pOpenHandleList).cast::<Opening>()) };
            STATUS_SUCCESS
        }
    }

    /// DestroyAllocation says that it has not released what it has.
    "destroy-refuses" breaks D30 {
        fn DxgkDdiDestroyAllocation(adapter: HANDLE, args: *const DXGKARG_DESTROYALLOCATION) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe { DestroyAllocation(adapter, args) };
            STATUS_UNSUCCESSFUL
        }
    }

    /// DescribeAllocation leaves a member unwritten.
    "describe-quality" breaks D35 {
        fn DxgkDdiDescribeAllocation(adapter: HANDLE, args: *mut DXGKARG_DESCRIBEALLOCATION) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let levels = (*args).MultisampleMethod.NumQualityLevels;
                let status = DescribeAllocation(adapter, args);
                (*args).MultisampleMethod.NumQualityLevels = levels;
                status
            }
        }
    }

    /// GetStandardAllocationDriverData announces less for its data than it wants.
    "standard-too-little" breaks D33 {
        fn DxgkDdiGetStandardAllocationDriverData(adapter: HANDLE, args: *mut DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let sizes = (*args).pAllocationPrivateDriverData.is_null();
                let status = GetStandardAllocationDriverData(adapter, args);
                if sizes {
                    (*args).AllocationPrivateDriverDataSize -= 1;
                }
                status
            }
        }
    }
}
