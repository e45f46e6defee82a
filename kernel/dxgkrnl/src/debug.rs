//! `DxgkDdiCollectDbgInfo`.
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::guarded::Guarded;
use ntoskrnl::Ddi;
use wddm_sys::wddm3_2::{DXGKARG_COLLECTDBGINFO, DXGKARG_COLLECTDBGINFO_EXT};
use wddm_sys::{NTSTATUS, Record, STATUS_NOT_SUPPORTED, STATUS_SUCCESS};

/// `VIDEO_TDR_TIMEOUT_DETECTED`: the adapter timed out.
pub const REASON_TDR: u32 = 0x117;
/// `VIDEO_ENGINE_TIMEOUT_DETECTED`: an engine timed out.
pub const REASON_ENGINE_TDR: u32 = 0x141;

impl Adapter {
    /// Asks the driver for at most `size` bytes of debug information.
    ///
    /// `NTSTATUS DxgkDdiCollectDbgInfo(hAdapter, pCollectDbgInfo)`: PASSIVE_LEVEL for the two TDR reasons, pageable,
    /// level zero. STATUS_SUCCESS, STATUS_NO_MEMORY or STATUS_UNSUCCESSFUL; never writes beyond BufferSize (rule L31).
    ///
    /// # Errors
    /// The driver's status.
    pub fn collect_dbg_info(&self, reason: u32, size: usize) -> Result<Vec<u8>, NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        let entry = self.driver().table().DxgkDdiCollectDbgInfo.ok_or(STATUS_NOT_SUPPORTED)?;
        let buffer = Guarded::try_new(size)?;
        let mut extension = DXGKARG_COLLECTDBGINFO_EXT::zeroed();
        let mut args = DXGKARG_COLLECTDBGINFO::zeroed();
        args.Reason = reason;
        args.pBuffer = buffer.as_ptr().cast();
        args.BufferSize = size;
        args.pExtension = &raw mut extension;
        let _watch = buffer.watch("L31");
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle; buffer and extension live during the call.
        let status =
            self.call_with(Ddi::CollectDbgInfo, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
        if status == STATUS_SUCCESS { Ok(buffer.bytes().to_vec()) } else { Err(status) }
    }
}
