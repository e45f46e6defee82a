//! `DxgkDdiEscape`.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::marker::PhantomData;

use nt::PassiveLevel;
use nt::user::PrivateData;
use wddm_macros::pageable;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::{NTSTATUS, STATUS_INVALID_PARAMETER};

use crate::error::status;
use crate::{Adapter, AdapterRef, EscapeError, handle};

/// Private requests of the user-mode driver.
pub trait Escape: Adapter {
    /// Answers a private request: `DxgkDdiEscape` (WDDM 1.0+).
    ///
    /// PASSIVE_LEVEL, pageable; level two with `hardware_access`, else level zero. The buffer goes in and out; nothing
    /// beyond its size is read or written (rule U08).
    fn escape(
        this: AdapterRef<'_, Self>,
        request: &mut EscapeRequest<'_>,
        at: &mut PassiveLevel,
    ) -> Result<(), EscapeError>;
}

/// A private request.
pub struct EscapeRequest<'a> {
    /// The driver alone is in the adapter, which is idle.
    pub hardware_access: bool,
    /// What was sent.
    pub data: PrivateData<'a>,
    buffer: *mut u8,
    length: usize,
    call: PhantomData<&'a mut u8>,
}

impl EscapeRequest<'_> {
    /// Writes into the buffer that the request came in; false beyond its end.
    pub fn write(&mut self, offset: usize, bytes: &[u8]) -> bool {
        let Some(end) = offset.checked_add(bytes.len()) else { return false };
        if end > self.length || self.buffer.is_null() {
            return false;
        }
        // SAFETY: within the port's buffer.
        unsafe {
            core::ptr::copy_nonoverlapping(bytes.as_ptr(), self.buffer.wrapping_add(offset), bytes.len())
        };
        true
    }
}

wddm_sys::abi! {
    /// `DxgkDdiEscape(hAdapter, pEscape)`.
    ///
    /// PASSIVE_LEVEL, pageable; level two when HardwareAccess is set, else level zero (G28). A status of
    /// [`EscapeError`], or success. Rule U08. Page: escape.
    #[pageable]
    pub(crate) unsafe fn EscapeCommand<A: Escape>(adapter: *mut c_void, args: *const ddi::DXGKARG_ESCAPE) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_INVALID_PARAMETER };
        // SAFETY: the port's structure, read only.
        let args = unsafe { &*args };
        let length = args.PrivateDriverDataSize as usize;
        let mut request = EscapeRequest {
            hardware_access: args.Flags.HardwareAccess(),
            // SAFETY: captured by the port for this call.
            data: unsafe { PrivateData::new(args.pPrivateDriverData.cast(), length) },
            buffer: args.pPrivateDriverData.cast(),
            length,
            call: PhantomData,
        };
        status(A::escape(adapter, &mut request, &mut at))
    }
}
