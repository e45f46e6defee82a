//! `DxgkDdiCollectDbgInfo`.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::marker::PhantomData;

use wddm_sys::wddm1_3 as ddi;
use wddm_sys::{NTSTATUS, STATUS_UNSUCCESSFUL};

use crate::error::status;
use crate::{Adapter, AdapterRef, DebugError, handle};

/// What is written down when something went wrong.
pub trait Debug: Adapter {
    /// Describes the adapter's state for a dump: `DxgkDdiCollectDbgInfo` (WDDM 1.0+).
    ///
    /// Any level and any phase: nothing pageable, no lock, no wait (rule L31). `reason` is the bug check or live dump.
    fn collect(this: AdapterRef<'_, Self>, reason: u32, to: &mut Dump<'_>) -> Result<(), DebugError>;
}

/// Room for a description.
pub struct Dump<'a> {
    next: *mut u8,
    room: usize,
    call: PhantomData<&'a mut u8>,
}

impl Dump<'_> {
    /// Bytes that still fit.
    pub const fn room(&self) -> usize {
        self.room
    }

    /// Adds bytes; what does not fit is cut off.
    pub fn write(&mut self, bytes: &[u8]) {
        let length = bytes.len().min(self.room);
        // SAFETY: `room` bytes are there.
        unsafe { core::ptr::copy_nonoverlapping(bytes.as_ptr(), self.next, length) };
        self.next = self.next.wrapping_add(length);
        self.room = self.room.wrapping_sub(length);
    }
}

wddm_sys::abi! {
    /// `DxgkDdiCollectDbgInfo(hAdapter, pCollectDbgInfo)`.
    ///
    /// Undefined level in general, PASSIVE_LEVEL for reasons 0x117 and 0x141; nonpageable, level zero. STATUS_SUCCESS,
    /// STATUS_NO_MEMORY, STATUS_UNSUCCESSFUL. Never beyond BufferSize (rule L31). Page: collectdbginfo.
    pub(crate) unsafe fn CollectDbgInfo<A: Debug>(adapter: *mut c_void, args: *const ddi::DXGKARG_COLLECTDBGINFO) -> NTSTATUS {
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_UNSUCCESSFUL };
        // SAFETY: the port's structure, read only.
        let args = unsafe { &*args };
        let room = if args.pBuffer.is_null() { 0 } else { args.BufferSize };
        let mut to = Dump { next: args.pBuffer.cast(), room, call: PhantomData };
        status(A::collect(adapter, args.Reason, &mut to))
    }
}
