//! CollectDbgInfo: the fences of the last packets.

use core::sync::atomic::Ordering;

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use super::adapter;

abi! {
    /// Writes no more than BufferSize (rule L31).
    pub(crate) unsafe fn CollectDbgInfo(handle: HANDLE, args: *const DXGKARG_COLLECTDBGINFO) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (adapter, args) = unsafe { (adapter(handle), &*args) };
        // SAFETY: StartDevice made the history, which lives until StopDevice.
        let Some(history) = (unsafe { adapter.history.get().as_ref() }) else { return STATUS_UNSUCCESSFUL };
        let out = args.pBuffer.cast::<u32>();
        for (index, fence) in history.iter().take(args.BufferSize / 4).enumerate() {
            // SAFETY: the buffer has BufferSize bytes.
            unsafe { out.add(index).write_unaligned(fence.load(Ordering::Relaxed)) };
        }
        STATUS_SUCCESS
    }
}
