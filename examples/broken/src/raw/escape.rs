//! Escape: how much the engine has done.

use core::sync::atomic::Ordering;

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use super::adapter;

/// The question in the first eight bytes; the answer replaces it.
const QUESTION: [u8; 8] = *b"RAWDDONE";

abi! {
    /// PASSIVE_LEVEL. STATUS_SUCCESS, STATUS_INVALID_PARAMETER or STATUS_GRAPHICS_DRIVER_MISMATCH here; stays inside its
    /// data (rule U08).
    pub(crate) unsafe fn Escape(handle: HANDLE, args: *const DXGKARG_ESCAPE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (adapter, args) = unsafe { (adapter(handle), &*args) };
        if args.PrivateDriverDataSize as usize != QUESTION.len() || args.pPrivateDriverData.is_null() {
            return STATUS_INVALID_PARAMETER;
        }
        let data = args.pPrivateDriverData.cast::<[u8; 8]>();
        // SAFETY: the port lends so many bytes.
        unsafe {
            if data.read_unaligned() != QUESTION {
                return STATUS_GRAPHICS_DRIVER_MISMATCH;
            }
            data.write_unaligned(adapter.executed.load(Ordering::Relaxed).to_le_bytes());
        }
        STATUS_SUCCESS
    }
}
