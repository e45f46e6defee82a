//! The ends of resources and allocations: unused, evicted, closed, destroyed, in this order.

use crate::adapter::Adapter;
use crate::allocation::{self, Allocation, OpenAllocation, OpenResource, Resource};
use crate::device::Device;
use crate::handles::ProcessId;
use crate::objects::Object;
use crate::port::Port;
use crate::shared::Shared;
use crate::sync::{lock, read, write};
use std::sync::atomic::Ordering;

/// Closes allocations of one device that no packet of it names any more, and takes their handles away.
fn close_all(port: &Port, process: ProcessId, device: &Shared<Device>, opens: &[Shared<OpenAllocation>]) {
    unmap(port, process, device, opens);
    allocation::close(device, opens);
    for open in opens {
        lock(&open.mapping).mapping = None;
        allocation::remove_device(&open.allocation, device);
        lock(&device.children).remove(&open.handle());
        write(&port.handles).remove(process, open.handle());
    }
}

/// Takes GPU virtual addresses away from allocations. Nothing tells what of a device's work uses them: all of it ends first.
fn unmap(port: &Port, process: ProcessId, device: &Shared<Device>, opens: &[Shared<OpenAllocation>]) {
    let adapter = &device.adapter;
    let Some(kmd) = device.kmd.as_ref().filter(|kmd| lock(&kmd.space).is_some()) else { return };
    let children: Vec<_> = lock(&device.children).iter().copied().collect();
    for child in children {
        let context = read(&port.handles).get_owned(process, child).cloned();
        if let Some(Object::Context(context)) = context {
            adapter.drain(&context);
        }
    }
    let forgotten =
        adapter.with_space(kmd, |owner, space| opens.iter().try_for_each(|open| space.forget(owner, open)));
    if let Err(status) = forgotten
        && adapter.working().is_ok()
    {
        adapter.note("page tables", &format!("a mapping could not be taken away: {status}"));
    }
}

/// Waits until no packet of the device names these allocations.
fn wait_unused(adapter: &Adapter, opens: &[Shared<OpenAllocation>]) {
    adapter.wait_until(|_| opens.iter().all(|open| open.users.load(Ordering::Acquire) == 0));
}

/// Takes allocations that nobody will use again out of the aperture, while a device still has them open.
fn evict(adapter: &Adapter, allocations: &[Shared<Allocation>]) {
    for one in allocations {
        adapter.wait_until(|_| one.idle());
        if one.place.offset().is_some() && adapter.evict_and_wait(one).is_err() {
            adapter.note("memory", "an allocation could not be evicted before its destruction");
        }
        // It may have been on its way out on behalf of another: whoever sees it gone sees that operation too.
        adapter.wait_until(|_| one.idle());
    }
}

/// Ends a resource that no device has open.
pub(super) fn end_resource(
    port: &Port,
    adapter: &Adapter,
    resource: &Shared<Resource>,
    allocations: &[Shared<Allocation>],
    evicted: bool,
) {
    if evicted {
        evict(adapter, allocations);
    }
    let share = resource.share.swap(0, Ordering::AcqRel);
    if share != 0 {
        write(&port.handles).remove(0, share);
    }
    allocation::destroy(resource, allocations, resource.is_resource);
}

/// Closes a resource on a device, and destroys it if that was the last; false if someone else does.
pub(super) fn destroy_resource(port: &Port, process: ProcessId, open: &Shared<OpenResource>) -> bool {
    if !open.gate.close() {
        return false;
    }
    let device = open.device.clone();
    let adapter = std::sync::Arc::clone(&device.adapter);
    let opens: Vec<Shared<OpenAllocation>> =
        std::mem::take(&mut *lock(&open.allocations)).into_iter().filter(|one| one.gate.close()).collect();
    wait_unused(&adapter, &opens);
    let allocations: Vec<Shared<Allocation>> = opens.iter().map(|one| one.allocation.clone()).collect();
    let last = open.resource.closed();
    if last {
        evict(&adapter, &allocations);
    }
    close_all(port, process, &device, &opens);
    let handle = open.handle.load(Ordering::Acquire);
    lock(&device.children).remove(&handle);
    write(&port.handles).remove(process, handle);
    if last {
        end_resource(port, &adapter, &open.resource, &allocations, false);
    }
    true
}

/// Closes and destroys single allocations of one device that are not shared; false if someone else does one of them.
pub(super) fn destroy_allocations(port: &Port, process: ProcessId, opens: &[Shared<OpenAllocation>]) -> bool {
    let mine: Vec<Shared<OpenAllocation>> = opens.iter().filter(|open| open.gate.close()).cloned().collect();
    for open in &mine {
        let device = open.device.clone();
        let adapter = std::sync::Arc::clone(&device.adapter);
        let one = std::slice::from_ref(open);
        wait_unused(&adapter, one);
        let allocations = [open.allocation.clone()];
        evict(&adapter, &allocations);
        close_all(port, process, &device, one);
        let parent = read(&port.handles).get_owned(process, open.parent.load(Ordering::Acquire)).cloned();
        if let Some(Object::Resource(parent)) = parent {
            lock(&parent.allocations).retain(|other| !Shared::same(other, open));
        }
        allocation::destroy(&open.resource, &allocations, false);
    }
    mine.len() == opens.len()
}
