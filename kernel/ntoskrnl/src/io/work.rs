//! Work items: routines that run on system threads at PASSIVE_LEVEL.
#![allow(unsafe_code)]

use std::collections::{HashMap, HashSet, VecDeque};
use std::ffi::c_void;
use std::ops::Range;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::JoinHandle;

use wddm_sys::abi_fn;
use wddm_sys::vista::DEVICE_OBJECT;

use super::types::ListEntry;
use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{DISPATCH_LEVEL, PASSIVE_LEVEL, cpu, current_irql};
use crate::exports::exports;
use crate::machine::Home;
use crate::object::no_object;
use crate::pool::violation;
use crate::thread::{self, Routine};

/// Threads at most: as many routines may wait for one another.
const THREADS: usize = 16;

pub(crate) type Work = Box<dyn FnOnce(&Arc<Machine>) + Send>;

#[derive(Default)]
struct Queue {
    work: VecDeque<Work>,
    idle: usize,
    threads: Vec<JoinHandle<()>>,
    stop: bool,
}

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    changed: Condvar,
}

impl Shared {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What IoAllocateWorkItem answers; opaque to drivers.
struct Item {
    device: usize,
    queued: bool,
}

/// The system worker threads of a machine, started as they are needed.
pub(crate) struct Workers {
    shared: Arc<Shared>,
    home: Arc<Home>,
    items: Mutex<HashMap<usize, Box<Item>>>,
    /// The WORK_QUEUE_ITEMs that wait for a thread.
    queued: Mutex<HashSet<usize>>,
}

impl Workers {
    pub(crate) fn new(home: Arc<Home>) -> Self {
        Self { shared: Arc::default(), home, items: Mutex::default(), queued: Mutex::default() }
    }

    fn queued(&self) -> MutexGuard<'_, HashSet<usize>> {
        self.queued.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A WORK_QUEUE_ITEM in `range` of memory that waits for a thread.
    pub(crate) fn pending_in(&self, range: &Range<usize>) -> Option<usize> {
        self.queued().iter().copied().find(|item| range.contains(item))
    }

    fn items(&self) -> MutexGuard<'_, HashMap<usize, Box<Item>>> {
        self.items.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Work items that are allocated.
    pub(crate) fn item_count(&self) -> usize {
        self.items().len()
    }

    /// Has `work` done on a thread of the machine. Any IRQL up to DISPATCH_LEVEL.
    pub(crate) fn push(&self, work: Work) {
        let mut queue = self.shared.queue();
        queue.work.push_back(work);
        if queue.idle < queue.work.len() && queue.threads.len() < THREADS {
            let (shared, home) = (self.shared.clone(), self.home.clone());
            let name = "system worker".to_owned();
            match std::thread::Builder::new().name(name).spawn(move || run(&shared, &home)) {
                Ok(thread) => queue.threads.push(thread),
                // The threads that there are take it, later.
                Err(_) if !queue.threads.is_empty() => {}
                Err(_) => {
                    drop(queue);
                    bug_check(
                        bugcheck::MANUALLY_INITIATED_CRASH,
                        [0; 4],
                        "the host has no thread for a work item",
                    );
                }
            }
        }
        drop(queue);
        self.shared.changed.notify_one();
    }
}

fn run(shared: &Shared, home: &Home) {
    let mut queue = shared.queue();
    loop {
        if queue.stop {
            return;
        }
        let Some(work) = queue.work.pop_front() else {
            queue.idle += 1;
            queue = shared.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
            queue.idle -= 1;
            continue;
        };
        drop(queue);
        if let Some(machine) = home.get().and_then(Weak::upgrade) {
            let _inside = machine.enter();
            cpu(|c| c.system.set(true));
            work(&machine);
        }
        queue = shared.queue();
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        let (threads, work) = {
            let mut queue = self.shared.queue();
            queue.stop = true;
            (std::mem::take(&mut queue.threads), std::mem::take(&mut queue.work))
        };
        drop(work);
        self.shared.changed.notify_all();
        for thread in threads {
            if thread.thread().id() != std::thread::current().id() {
                // A panic there has been reported by the panic itself.
                let _ = thread.join();
            }
        }
    }
}

/// `IO_WORKITEM_ROUTINE`.
type ItemRoutine = abi_fn!(fn(device: *mut DEVICE_OBJECT, context: *mut c_void));
/// `WORKER_THREAD_ROUTINE`.
type QueueRoutine = abi_fn!(fn(parameter: *mut c_void));

/// `WORK_QUEUE_ITEM`, 32 bytes.
#[repr(C)]
struct QueueItem {
    list: ListEntry,
    routine: Option<QueueRoutine>,
    parameter: *mut c_void,
}

const _: () = assert!(size_of::<QueueItem>() == 32);

fn returned(routine: usize, context: usize) {
    if current_irql() != PASSIVE_LEVEL {
        bug_check(
            bugcheck::WORKER_THREAD_RETURNED_AT_BAD_IRQL,
            [routine as u64, current_irql().into(), context as u64, context as u64],
            "a work item's routine returned at another level than PASSIVE_LEVEL",
        );
    }
}

fn is_queue(queue: i32) -> bool {
    (0..=6).contains(&queue) || queue >= 32
}

exports! {
    /// `IoAllocateWorkItem(DeviceObject)`, up to DISPATCH_LEVEL: null without memory.
    [DISPATCH_LEVEL, device] fn IoAllocateWorkItem(machine, device: *mut DEVICE_OBJECT) -> *mut c_void {
        if machine.objects.at(device as usize).is_none() {
            no_object(device as usize, "IoAllocateWorkItem for what is no device object");
        }
        let item = crate::mdl::granted(machine, || Some(Box::new(Item { device: device as usize, queued: false })));
        item.map_or(std::ptr::null_mut(), |item| {
            let address = std::ptr::from_ref(&*item) as usize;
            machine.work.items().insert(address, item);
            address as *mut c_void
        })
    }

    /// `IoQueueWorkItem(IoWorkItem, WorkerRoutine, QueueType, Context)`, up to DISPATCH_LEVEL: the routine runs once, at PASSIVE_LEVEL on a system thread,
    /// and may free the item. An item that is queued already is bug check 0x96.
    [DISPATCH_LEVEL, item] fn IoQueueWorkItem(machine, item: *mut c_void, routine: Option<ItemRoutine>, queue: i32, context: *mut c_void) {
        let mut items = machine.work.items();
        let state = items.get_mut(&(item as usize)).map(|item| (item.device, std::mem::replace(&mut item.queued, true)));
        drop(items);
        let Some((device, queued)) = state else {
            violation([0x50, item as u64, 0, 0], "IoQueueWorkItem of what IoAllocateWorkItem did not make");
        };
        let Some(routine) = routine.filter(|_| is_queue(queue)) else {
            violation([0x51, item as u64, queue as u64, 0], "IoQueueWorkItem without a routine or with a queue that does not exist");
        };
        if queued {
            bug_check(bugcheck::INVALID_WORK_QUEUE_ITEM, [item as u64, 0, routine as usize as u64, 0], "a work item was queued twice");
        }
        // The item keeps its device.
        if machine.objects.reference(device).is_none() {
            no_object(device, "the device of a work item is gone");
        }
        let (item, context) = (item as usize, context as usize);
        let doing = Routine { address: routine as usize, keeps: true };
        machine.threads.begin(doing);
        machine.work.push(Box::new(move |machine| {
            if let Some(item) = machine.work.items().get_mut(&item) {
                item.queued = false;
            }
            thread::doing(machine, doing, || {
                // SAFETY: the driver's routine, with the arguments that its page names.
                unsafe { routine(device as *mut DEVICE_OBJECT, context as *mut c_void) };
                returned(routine as usize, context);
                machine.dereference(device, "a work item");
            });
        }));
    }

    /// `IoFreeWorkItem(IoWorkItem)`, up to DISPATCH_LEVEL. One that is queued, or was never allocated, stops the machine.
    [DISPATCH_LEVEL, item] fn IoFreeWorkItem(machine, item: *mut c_void) {
        match machine.work.items().remove(&(item as usize)) {
            Some(found) if !found.queued => {}
            Some(_) => violation([0x52, item as u64, 0, 0], "IoFreeWorkItem of an item that is queued"),
            None => violation([0x53, item as u64, 0, 0], "IoFreeWorkItem of what IoAllocateWorkItem did not make"),
        }
    }

    /// `ExQueueWorkItem(WorkItem, QueueType)`, up to DISPATCH_LEVEL: the routine of the driver's WORK_QUEUE_ITEM runs once, at PASSIVE_LEVEL on a system
    /// thread; the item is the driver's again when it runs. One that is queued already is bug check 0x96.
    [DISPATCH_LEVEL, item] fn ExQueueWorkItem(machine, item: *mut QueueItem, queue: i32) {
        machine.require_nonpaged(item as usize, "a work item lies in paged memory");
        // SAFETY: the driver passes an initialised item in resident storage of its own; a bad address faults and is reported.
        let fields = unsafe { &mut *item };
        let Some(routine) = fields.routine.filter(|_| is_queue(queue)) else {
            violation([0x51, item as u64, queue as u64, 0], "ExQueueWorkItem without a routine or with a queue that does not exist");
        };
        if fields.list.forward != 0 {
            bug_check(bugcheck::INVALID_WORK_QUEUE_ITEM, [item as u64, 0, routine as usize as u64, 0], "a work item was queued twice, or never initialised");
        }
        fields.list = ListEntry { forward: item as usize, back: item as usize };
        let (address, parameter) = (item as usize, fields.parameter as usize);
        let doing = Routine { address: routine as usize, keeps: false };
        machine.threads.begin(doing);
        machine.work.queued().insert(address);
        machine.work.push(Box::new(move |machine| {
            machine.work.queued().remove(&address);
            // SAFETY: the item stays until its routine runs, as the page demands.
            unsafe { (*(address as *mut QueueItem)).list.forward = 0 };
            thread::doing(machine, doing, || {
                // SAFETY: the driver's routine, with the parameter of its item.
                unsafe { routine(parameter as *mut c_void) };
                returned(routine as usize, parameter);
            });
        }));
    }
}
