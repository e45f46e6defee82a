//! Event tracing, with no session that listens: providers register, and what they write is wanted by nobody.
#![allow(unsafe_code)]

use std::collections::HashSet;
use std::ffi::c_void;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use wddm_sys::{
    NTSTATUS, STATUS_INVALID_HANDLE, STATUS_INVALID_INFO_CLASS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY,
    STATUS_SUCCESS, STATUS_UNSUCCESSFUL,
};

use crate::Machine;
use crate::cpu::{APC_LEVEL, Count, HIGH_LEVEL, PASSIVE_LEVEL};
use crate::exports::exports;
use crate::pool::faults;
use crate::rtl::guid::Guid;
use crate::thread;

/// The providers of a machine, by registration handle.
#[derive(Default)]
pub(crate) struct Providers(Mutex<HashSet<u64>>);

impl Providers {
    fn table(&self) -> MutexGuard<'_, HashSet<u64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn count(&self) -> usize {
        self.table().len()
    }
}

/// What a call with a registration handle answers that has nothing to do.
fn known(machine: &Machine, handle: u64) -> NTSTATUS {
    if machine.providers.table().contains(&handle) { STATUS_SUCCESS } else { STATUS_INVALID_HANDLE }
}

/// The highest EVENT_INFO_CLASS.
const LAST_CLASS: i32 = 3;

/// `EVENT_ACTIVITY_CTRL_*`.
const GET_ID: u32 = 1;
const SET_ID: u32 = 2;
const CREATE_ID: u32 = 3;
const GET_SET_ID: u32 = 4;
const CREATE_SET_ID: u32 = 5;

exports! {
    /// `EtwRegister(ProviderId, EnableCallback, CallbackContext, RegHandle)`, at PASSIVE_LEVEL. The callback is called when a session enables the provider, so never.
    /// STATUS_INVALID_PARAMETER without provider or place for the handle, STATUS_NO_MEMORY.
    [PASSIVE_LEVEL, 0] fn EtwRegister(machine, provider: *const Guid, _callback: *mut c_void, _context: *mut c_void, handle: *mut u64) -> NTSTATUS {
        static NEXT: AtomicU64 = AtomicU64::new(0x0001_0000_0000_0001);
        if provider.is_null() || handle.is_null() {
            return STATUS_INVALID_PARAMETER;
        }
        if !faults::may_allocate() {
            machine.count(Count::Refusals, 1);
            return STATUS_NO_MEMORY;
        }
        machine.count(Count::OtherAllocations, 1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        machine.providers.table().insert(number);
        // SAFETY: the driver passes storage for a handle.
        unsafe { handle.write(number) };
        STATUS_SUCCESS
    }

    /// `EtwUnregister(RegHandle)`, at PASSIVE_LEVEL. STATUS_INVALID_HANDLE.
    [PASSIVE_LEVEL, 0] fn EtwUnregister(machine, handle: u64) -> NTSTATUS {
        if machine.providers.table().remove(&handle) { STATUS_SUCCESS } else { STATUS_INVALID_HANDLE }
    }

    /// `EtwWrite(RegHandle, EventDescriptor, ActivityId, UserDataCount, UserData)`, any IRQL. STATUS_SUCCESS: no session wants it. STATUS_INVALID_HANDLE.
    [HIGH_LEVEL, 0] fn EtwWrite(machine, handle: u64, _event: *const c_void, _activity: *const Guid, _count: u32, _data: *const c_void) -> NTSTATUS {
        known(machine, handle)
    }

    /// `EtwWriteTransfer(RegHandle, EventDescriptor, ActivityId, RelatedActivityId, UserDataCount, UserData)`, any IRQL: the same.
    [HIGH_LEVEL, 0] fn EtwWriteTransfer(machine, handle: u64, _event: *const c_void, _activity: *const Guid, _related: *const Guid, _count: u32, _data: *const c_void) -> NTSTATUS {
        known(machine, handle)
    }

    /// `EtwWriteEx(RegHandle, EventDescriptor, Filter, Flags, ActivityId, RelatedActivityId, UserDataCount, UserData)`, any IRQL: the same.
    [HIGH_LEVEL, 0] fn EtwWriteEx(machine, handle: u64, _event: *const c_void, _filter: u64, _flags: u32, _activity: *const Guid, _related: *const Guid, _count: u32, _data: *const c_void) -> NTSTATUS {
        known(machine, handle)
    }

    /// `EtwWriteString(RegHandle, Level, Keyword, ActivityId, String)`, any IRQL: the same.
    [HIGH_LEVEL, 0] fn EtwWriteString(machine, handle: u64, _level: u8, _keyword: u64, _activity: *const Guid, _text: *const u16) -> NTSTATUS {
        known(machine, handle)
    }

    /// `EtwEventEnabled(RegHandle, EventDescriptor)`, any IRQL: FALSE.
    [HIGH_LEVEL, 0] fn EtwEventEnabled(_machine, _handle: u64, _event: *const c_void) -> u8 {
        0
    }

    /// `EtwProviderEnabled(RegHandle, Level, Keyword)`, any IRQL: FALSE.
    [HIGH_LEVEL, 0] fn EtwProviderEnabled(_machine, _handle: u64, _level: u8, _keyword: u64) -> u8 {
        0
    }

    /// `EtwSetInformation(RegHandle, InformationClass, EventInformation, InformationLength)`, up to APC_LEVEL: STATUS_INVALID_HANDLE, STATUS_INVALID_INFO_CLASS. What it sets is for
    /// sessions.
    [APC_LEVEL, 0] fn EtwSetInformation(machine, handle: u64, class: i32, _information: *const c_void, _length: u32) -> NTSTATUS {
        if !(0..=LAST_CLASS).contains(&class) {
            return STATUS_INVALID_INFO_CLASS;
        }
        known(machine, handle)
    }

    /// `EtwActivityIdControl(ControlCode, ActivityId)`, any IRQL: gets, sets or makes the identifier of what the thread does.
    /// STATUS_INVALID_PARAMETER for another control code.
    [HIGH_LEVEL, 0] fn EtwActivityIdControl(_machine, control: u32, id: *mut Guid) -> NTSTATUS {
        if id.is_null() || !(GET_ID..=CREATE_SET_ID).contains(&control) {
            return STATUS_INVALID_PARAMETER;
        }
        let old = thread::with(|t| t.activity.get());
        // SAFETY: the driver passes the address of a GUID.
        let given = unsafe { id.read_unaligned() };
        let (answer, new) = match control {
            GET_ID => (old, old),
            SET_ID => (given, given),
            GET_SET_ID => (old, given),
            _ => match Guid::random() {
                None => return STATUS_UNSUCCESSFUL,
                Some(made) if control == CREATE_ID => (made, old),
                Some(made) => (old, made),
            },
        };
        thread::with(|t| t.activity.set(new));
        // SAFETY: as above.
        unsafe { id.write_unaligned(answer) };
        STATUS_SUCCESS
    }
}
