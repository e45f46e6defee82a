//! Named events.
#![allow(unsafe_code)]

use std::cell::UnsafeCell;
use std::ffi::c_void;
use std::sync::Arc;

use wddm_sys::HANDLE;
use wddm_sys::vista::UNICODE_STRING;

use crate::Machine;
use crate::cpu::PASSIVE_LEVEL;
use crate::dispatcher::{self, Header, NOTIFICATION_EVENT, SYNCHRONIZATION_EVENT};
use crate::exports::exports;
use crate::object::{KERNEL_HANDLE, Kind, Object};
use crate::strings::text;

/// `EVENT_ALL_ACCESS`.
const EVENT_ALL_ACCESS: u32 = 0x1F_0003;

/// An event that has a name.
struct NamedEvent(UnsafeCell<Header>);

// SAFETY: a dispatcher header is memory that the machine and drivers share; its state is atomic.
unsafe impl Send for NamedEvent {}
// SAFETY: as above.
unsafe impl Sync for NamedEvent {}

impl Object for NamedEvent {
    fn kind(&self) -> Kind {
        Kind::Event
    }

    fn deleted(&self, machine: &Arc<Machine>) {
        machine.names().remove_object(self.address());
    }
}

fn create_or_open(machine: &Arc<Machine>, name: *const UNICODE_STRING, kind: u8) -> Option<(HANDLE, usize)> {
    let name = text(name).ok()?;
    let found = machine.names().resolve(&name);
    let (address, new) = match found {
        Ok((address, rest)) if rest.is_empty() => {
            machine.objects.get::<NamedEvent>(address)?;
            (address, false)
        }
        Ok(_) => return None,
        Err(_) => {
            let event = crate::mdl::granted(machine, || {
                Some(Arc::new(NamedEvent(UnsafeCell::new(Header::new(NOTIFICATION_EVENT)))))
            })?;
            dispatcher::initialize(machine, event.0.get(), kind, 1);
            let address = machine.objects.insert(event);
            if machine.names().add_object(&name, address).is_err() {
                machine.dereference(address, "a named event");
                return None;
            }
            (address, true)
        }
    };
    let handle = machine.objects.open(address, EVENT_ALL_ACCESS, KERNEL_HANDLE);
    if new {
        // From now on the handle keeps it.
        machine.dereference(address, "a named event");
    }
    Some((handle?, address))
}

fn event(name: *const UNICODE_STRING, handle: *mut HANDLE, kind: u8) -> *mut c_void {
    let opened = Machine::current()
        .filter(|_| !handle.is_null())
        .and_then(|machine| create_or_open(&machine, name, kind));
    match opened {
        Some((opened, address)) => {
            // SAFETY: the page: room for a handle.
            unsafe { handle.write(opened) };
            address as *mut c_void
        }
        None => std::ptr::null_mut(),
    }
}

exports! {
    /// `IoCreateNotificationEvent(EventName, EventHandle)`, PASSIVE_LEVEL: the named event, made signalled if there is none of this name. The caller closes
    /// the handle, which keeps it. Null if it cannot be.
    [PASSIVE_LEVEL, name] fn IoCreateNotificationEvent(_machine, name: *const UNICODE_STRING, handle: *mut HANDLE) -> *mut c_void {
        event(name, handle, NOTIFICATION_EVENT)
    }

    /// `IoCreateSynchronizationEvent(EventName, EventHandle)`: the same with a synchronization event.
    [PASSIVE_LEVEL, name] fn IoCreateSynchronizationEvent(_machine, name: *const UNICODE_STRING, handle: *mut HANDLE) -> *mut c_void {
        event(name, handle, SYNCHRONIZATION_EVENT)
    }
}
