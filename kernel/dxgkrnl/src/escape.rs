//! `DxgkDdiEscape`.
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::context::Context;
use crate::ddi::Level;
use crate::device::Device;
use crate::guarded::Guarded;
use crate::handles::ProcessId;
use ntoskrnl::Ddi;
use wddm_sys::wddm3_2::{D3DDDI_ESCAPEFLAGS, DXGKARG_ESCAPE};
use wddm_sys::{NTSTATUS, Record, STATUS_NOT_SUPPORTED};

impl Adapter {
    /// Calls `DxgkDdiEscape` with a kernel copy of the private data, which goes in and comes out (rule U08).
    ///
    /// `NTSTATUS DxgkDdiEscape(hAdapter, pEscape)`: PASSIVE_LEVEL, pageable; level two with Flags.HardwareAccess, when
    /// nothing may be queued or in the hardware (rule U07), otherwise level zero (G28). STATUS_SUCCESS,
    /// STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_PRIVILEGED_INSTRUCTION, STATUS_ILLEGAL_INSTRUCTION or
    /// STATUS_GRAPHICS_DRIVER_MISMATCH.
    pub(crate) fn escape(
        &self,
        device: Option<&Device>,
        context: Option<&Context>,
        process: ProcessId,
        flags: D3DDDI_ESCAPEFLAGS,
        data: &mut Guarded,
    ) -> NTSTATUS {
        let Some(entry) = self.driver().table().DxgkDdiEscape else { return STATUS_NOT_SUPPORTED };
        let mut args = DXGKARG_ESCAPE::zeroed();
        args.hDevice = device.map_or(std::ptr::null_mut(), Device::miniport);
        args.hContext = context.map_or(std::ptr::null_mut(), Context::miniport);
        args.Flags = flags;
        args.hKmdProcessHandle = self.process_handle(process);
        let _watch = data.watch("U08");
        args.pPrivateDriverData = data.as_ptr().cast();
        args.PrivateDriverDataSize = data.bytes().len() as u32;
        let (level, _quiet) = match flags.HardwareAccess() {
            true => (Level::Two, Some(self.quiesce())),
            false => (Level::Zero, None),
        };
        let size = self.driver().size_of(Ddi::Escape).unwrap_or(size_of::<DXGKARG_ESCAPE>());
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle, live handles or NULL; the data lives during the call.
        self.call_raw(Ddi::Escape, level, hadapter, pointer.cast(), size, || unsafe {
            entry(hadapter, pointer)
        })
    }
}
