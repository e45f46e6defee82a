//! Objects: what has references, handles and perhaps a name.
//!
//! The driver sees an object's address; what the machine knows of it lies in tables of its own, by address. So a reference to
//! what is no object, or is one no more, is found.

pub(crate) mod attributes;
mod exports;
pub(crate) mod names;
mod types;

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use wddm_sys::{HANDLE, NTSTATUS, STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH};

pub(crate) use exports::EXPORTS;
pub(crate) use types::{EXPORTS as DATA_EXPORTS, ObjectType, kind_of};

use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{PASSIVE_LEVEL, current_irql};
use names::Names;

/// The kinds of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Device,
    Driver,
    Event,
    File,
    Key,
    Process,
    Thread,
}

/// What a kind of object does. The driver's part lies at [`Object::address`].
pub(crate) trait Object: Any + Send + Sync {
    fn kind(&self) -> Kind;

    /// Where the driver's part lies.
    fn address(&self) -> usize {
        std::ptr::from_ref(self).cast::<u8>() as usize
    }

    /// The last handle was closed. PASSIVE_LEVEL; no lock is held.
    fn closed(&self, _machine: &Arc<Machine>) {}

    /// The last reference has gone. PASSIVE_LEVEL; no lock is held.
    fn deleted(&self, _machine: &Arc<Machine>) {}
}

struct Entry {
    object: Arc<dyn Object>,
    references: u64,
    handles: u64,
}

/// What a handle stands for.
#[derive(Clone, Copy)]
pub(crate) struct Grant {
    address: usize,
    /// Rights that were asked for when it was opened, generic ones mapped.
    pub(crate) access: u32,
    /// `OBJ_INHERIT` and the like.
    pub(crate) attributes: u32,
}

#[derive(Default)]
struct Tables {
    entries: HashMap<usize, Entry>,
    handles: HashMap<u64, Grant>,
    opened: u64,
}

/// The objects of a machine.
#[derive(Default)]
pub(crate) struct Objects {
    tables: Mutex<Tables>,
    pub(crate) names: Mutex<Names>,
}

/// `OBJ_KERNEL_HANDLE`.
pub(crate) const KERNEL_HANDLE: u32 = 0x200;
const KERNEL_HANDLES: u64 = 0xFFFF_FFFF_8000_0000;

/// The number behind a handle: its two low bits are the caller's own.
fn number(handle: HANDLE) -> u64 {
    handle as u64 & !3
}

impl Objects {
    fn tables(&self) -> MutexGuard<'_, Tables> {
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes an object known, with one reference, its maker's.
    pub(crate) fn insert(&self, object: Arc<dyn Object>) -> usize {
        let address = object.address();
        let entry = Entry { object, references: 1, handles: 0 };
        let old = self.tables().entries.insert(address, entry);
        debug_assert!(old.is_none(), "two objects at one address");
        address
    }

    /// The object at an address.
    pub(crate) fn at(&self, address: usize) -> Option<Arc<dyn Object>> {
        self.tables().entries.get(&address).map(|entry| entry.object.clone())
    }

    /// The object at an address, if it is of type `T`.
    pub(crate) fn get<T: Object>(&self, address: usize) -> Option<Arc<T>> {
        let object: Arc<dyn Any + Send + Sync> = self.at(address)?;
        object.downcast().ok()
    }

    /// Handles that are open.
    pub(crate) fn open_handles(&self) -> usize {
        self.tables().handles.len()
    }

    /// One more reference. None if there is no such object.
    pub(crate) fn reference(&self, address: usize) -> Option<u64> {
        let mut tables = self.tables();
        let entry = tables.entries.get_mut(&address)?;
        entry.references += 1;
        Some(entry.references)
    }

    /// Opens a handle, which holds a reference. None if there is no such object.
    pub(crate) fn open(&self, address: usize, access: u32, attributes: u32) -> Option<HANDLE> {
        let mut tables = self.tables();
        let entry = tables.entries.get_mut(&address)?;
        entry.references += 1;
        entry.handles += 1;
        tables.opened += 1;
        // No number comes twice, so that a handle which was closed stays unknown.
        let mut number = tables.opened * 4;
        if attributes & KERNEL_HANDLE != 0 {
            number |= KERNEL_HANDLES;
        }
        tables.handles.insert(number, Grant { address, access, attributes });
        Some(number as HANDLE)
    }

    /// What a handle stands for.
    ///
    /// # Errors
    /// STATUS_INVALID_HANDLE.
    pub(crate) fn grant(&self, handle: HANDLE) -> Result<(Arc<dyn Object>, Grant), NTSTATUS> {
        let tables = self.tables();
        let grant = *tables.handles.get(&number(handle)).ok_or(STATUS_INVALID_HANDLE)?;
        let entry = tables.entries.get(&grant.address).ok_or(STATUS_INVALID_HANDLE)?;
        Ok((entry.object.clone(), grant))
    }

    /// The object behind a handle, which must be of type `T`. Rights are not looked at: who calls the kernel from the kernel has them
    /// all.
    ///
    /// # Errors
    /// STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH.
    pub(crate) fn of_handle<T: Object>(&self, handle: HANDLE) -> Result<Arc<T>, NTSTATUS> {
        let object: Arc<dyn Any + Send + Sync> = self.grant(handle)?.0;
        object.downcast().map_err(|_| STATUS_OBJECT_TYPE_MISMATCH)
    }
}

impl Machine {
    /// Closes a handle. PASSIVE_LEVEL.
    pub(crate) fn close_handle(self: &Arc<Self>, handle: HANDLE) -> Result<(), NTSTATUS> {
        let (object, last) = {
            let mut tables = self.objects.tables();
            let grant = tables.handles.remove(&number(handle)).ok_or(STATUS_INVALID_HANDLE)?;
            let entry = tables.entries.get_mut(&grant.address).ok_or(STATUS_INVALID_HANDLE)?;
            entry.handles -= 1;
            (entry.object.clone(), entry.handles == 0)
        };
        if last {
            object.closed(self);
        }
        self.dereference(object.address(), "a handle");
        Ok(())
    }

    /// Gives a reference back; with the last one the object goes, at PASSIVE_LEVEL, now or on a worker. Stops the machine if
    /// there is no such object. Answers how many references are left.
    pub(crate) fn dereference(self: &Arc<Self>, address: usize, what: &str) -> u64 {
        let gone = {
            let mut tables = self.objects.tables();
            let Some(entry) = tables.entries.get_mut(&address) else {
                drop(tables);
                no_object(address, &format!("{what} gives back a reference to what is no object"));
            };
            entry.references -= 1;
            if entry.references > 0 {
                if entry.references < entry.handles {
                    drop(tables);
                    no_object(address, &format!("{what} gives back the reference that an open handle holds"));
                }
                return entry.references;
            }
            tables.entries.remove(&address)
        };
        if let Some(entry) = gone {
            if current_irql() == PASSIVE_LEVEL {
                entry.object.deleted(self);
            } else {
                self.work.push(Box::new(move |machine| entry.object.deleted(machine)));
            }
        }
        0
    }
}

/// Bug check REFERENCE_BY_POINTER: a reference to what is no object, or more given back than taken.
pub(crate) fn no_object(address: usize, note: &str) -> ! {
    bug_check(bugcheck::REFERENCE_BY_POINTER, [0, address as u64, 0, 0], note)
}
