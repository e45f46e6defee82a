//! What handles stand for, and what the objects have in common.

use crate::adapter::Adapter;
use crate::allocation::{OpenAllocation, OpenResource, Resource};
use crate::context::Context;
use crate::device::Device;
use crate::shared::Shared;
use crate::sync::read;
use crate::synchronization::{Event, SyncObject};
use std::sync::{Arc, RwLock, RwLockReadGuard};

/// One entry of the handle table. A handle that an unfinished call has reserved stands for nothing yet.
#[derive(Clone)]
pub(crate) enum Object {
    /// An adapter that a process has opened.
    Adapter(Arc<Adapter>),
    /// A device.
    Device(Shared<Device>),
    /// A context.
    Context(Shared<Context>),
    /// A resource as one device has it open.
    Resource(Shared<OpenResource>),
    /// An allocation as one device has it open.
    Allocation(Shared<OpenAllocation>),
    /// A shared resource, under its global handle.
    Share(Shared<Resource>),
    /// A synchronization object.
    Sync(Shared<SyncObject>),
    /// An event.
    Event(Shared<Event>),
    /// A paging queue: the device whose it is.
    PagingQueue(Shared<Device>),
}

/// Whether an object may still be used. Calls that use it hold the gate; its destruction closes it, once, and waits
/// for them.
pub(crate) struct Gate(RwLock<bool>);

impl Gate {
    /// A gate that lets nobody through yet.
    pub(crate) fn closed() -> Self {
        Self(RwLock::new(false))
    }

    /// Lets calls through.
    pub(crate) fn open(&self) {
        *crate::sync::write(&self.0) = true;
    }

    /// Passes, or answers None if the object is not there yet or not any more.
    pub(crate) fn enter(&self) -> Option<RwLockReadGuard<'_, bool>> {
        Some(read(&self.0)).filter(|open| **open)
    }

    /// Closes; true for the one who did.
    pub(crate) fn close(&self) -> bool {
        std::mem::take(&mut *crate::sync::write(&self.0))
    }
}
