//! `DxgkDdiInterruptRoutine`, `DxgkDdiDpcRoutine`, `DxgkDdiControlInterrupt`, and the bus resources behind them.
#![allow(unsafe_code)]

use core::ffi::c_void;

use nt::DispatchLevel;
use wddm_macros::pageable;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::{NTSTATUS, STATUS_NOT_IMPLEMENTED, STATUS_SUCCESS};

use crate::{Adapter, handle};

pub(crate) const CM_RESOURCE_TYPE_INTERRUPT: u8 = 2;
pub(crate) const CM_RESOURCE_TYPE_MEMORY: u8 = 3;
pub(crate) const CM_RESOURCE_INTERRUPT_MESSAGE: u16 = 2;

/// Walks a resource list: type, flags, start, length of every descriptor.
///
/// # Safety
/// `list` is NULL or a list of the port driver's, as long as its counts say.
pub(crate) unsafe fn resources(list: *mut ddi::CM_RESOURCE_LIST, mut each: impl FnMut(u8, u16, i64, usize)) {
    if list.is_null() {
        return;
    }
    // SAFETY: the list begins with its count; a device has one full descriptor.
    let (count, first) = unsafe { ((&raw const (*list).Count).read(), (&raw mut (*list).List)) };
    if count == 0 {
        return;
    }
    let full = first.cast::<ddi::CM_FULL_RESOURCE_DESCRIPTOR>();
    // SAFETY: within the first full descriptor.
    let partial_list = unsafe { &raw mut (*full).PartialResourceList };
    // SAFETY: within the partial list.
    let count = unsafe { (&raw const (*partial_list).Count).read_unaligned() };
    // SAFETY: as above.
    let mut partial =
        unsafe { &raw mut (*partial_list).PartialDescriptors }.cast::<ddi::CM_PARTIAL_RESOURCE_DESCRIPTOR>();
    for _ in 0..count {
        // SAFETY: `count` descriptors follow each other.
        let descriptor = unsafe { partial.read_unaligned() };
        // SAFETY: Type says which arm is meant; both arms begin with the start address and a length.
        let (start, length) =
            unsafe { (descriptor.u.Memory.Start.get(), descriptor.u.Memory.Length as usize) };
        each(descriptor.Type, descriptor.Flags, start, length);
        partial = partial.wrapping_add(1);
    }
}

/// Which interrupts `DxgkDdiControlInterrupt` means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InterruptKind(pub i32);

wddm_sys::abi! {
    /// `DxgkDdiInterruptRoutine(MiniportDeviceContext, MessageNumber)`.
    ///
    /// DIRQL, nonpageable, level zero. TRUE when the interrupt was the adapter's; FALSE at once for a foreign line
    /// interrupt (rule S22), and before StartDevice has published the adapter. Only QueueDpc and NotifyInterrupt may
    /// be called (rule S21); a DPC is queued after every notification (rule S20). Page: interrupt_routine.
    pub(crate) unsafe fn InterruptRoutine<A: Adapter>(context: *mut c_void, message: u32) -> u8 {
        // SAFETY: the port passes AddDevice's context (rule L09).
        let block = unsafe { handle::block::<A>(context) };
        // SAFETY: the port calls the interrupt routine with the interrupt lock held.
        let mine = unsafe {
            block.dxgk.locked(|state, at| match (state, block.started()) {
                (Some(state), Some(adapter)) => A::interrupt(adapter, state, message, at),
                _ => false,
            })
        };
        u8::from(mine)
    }

    /// `DxgkDdiDpcRoutine(MiniportDeviceContext)`.
    ///
    /// DISPATCH_LEVEL, nonpageable, level zero; one at a time (rule R23). Calls NotifyDpc (rule S20).
    /// Page: dpc_routine.
    pub(crate) unsafe fn DpcRoutine<A: Adapter>(context: *mut c_void) {
        // SAFETY: the port passes AddDevice's context.
        let block = unsafe { handle::block::<A>(context) };
        // SAFETY: the DPC runs at DISPATCH_LEVEL; the token ends with the call.
        let mut at = unsafe { DispatchLevel::assume() };
        block.dxgk.notify_dpc();
        if let Some(adapter) = block.started() {
            A::dpc(adapter, &mut at);
        }
    }

    /// `DxgkDdiControlInterrupt(hAdapter, InterruptType, EnableInterrupt)`.
    ///
    /// PASSIVE_LEVEL, pageable, level two. STATUS_SUCCESS, or STATUS_NOT_IMPLEMENTED for a kind of interrupt that
    /// the driver does not have. Page: controlinterrupt.
    #[pageable]
    pub(crate) unsafe fn ControlInterrupt<A: Adapter>(adapter: *mut c_void, kind: ddi::DXGK_INTERRUPT_TYPE, enable: u8) -> NTSTATUS {
        // SAFETY: the port passes AddDevice's context.
        match unsafe { handle::adapter::<A>(adapter) } {
            Some(adapter) if A::control_interrupt(adapter, InterruptKind(kind.0), enable != 0) => STATUS_SUCCESS,
            _ => STATUS_NOT_IMPLEMENTED,
        }
    }
}
