//! Deferred procedure calls: run one at a time on the machine's own thread at DISPATCH_LEVEL.
#![allow(unsafe_code)]

use std::ffi::c_void;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};
use std::sync::{Arc, Weak};

use crate::Machine;
use crate::cpu::{DISPATCH_LEVEL, HIGH_LEVEL, PASSIVE_LEVEL};
use crate::events::Event;
use crate::exports::exports;
use crate::pool::violation;
use crate::worker::Job;

type Routine = wddm_sys::abi_fn!(
    fn(dpc: *mut Kdpc, context: *mut c_void, argument1: *mut c_void, argument2: *mut c_void)
);

/// `KDPC`, 64 bytes.
#[repr(C)]
pub(crate) struct Kdpc {
    kind: u8,
    importance: u8,
    number: u16,
    _entry: *mut c_void,
    _history: usize,
    routine: Option<Routine>,
    context: *mut c_void,
    arguments: [AtomicPtr<c_void>; 2],
    /// Null unless queued.
    data: AtomicPtr<c_void>,
}

const _: () = assert!(size_of::<Kdpc>() == 64 && std::mem::offset_of!(Kdpc, routine) == 24);

/// `DpcObject` of KOBJECTS.
const DPC_OBJECT: u8 = 19;

/// A deferred procedure call of the port driver's own.
pub struct Dpc {
    machine: Weak<Machine>,
    inner: Arc<Inner>,
}

struct Inner {
    queued: AtomicBool,
    routine: Box<dyn Fn() + Send + Sync>,
}

impl Dpc {
    /// Queues it. False if it is queued already, or the machine is gone. Any IRQL.
    pub fn queue(&self) -> bool {
        let Some(machine) = self.machine.upgrade() else { return false };
        if self.inner.queued.swap(true, Ordering::AcqRel) {
            return false;
        }
        let inner = self.inner.clone();
        machine.dpcs.push(Job {
            key: 0,
            run: Box::new(move |machine| {
                let _at = machine.raise(DISPATCH_LEVEL);
                inner.queued.store(false, Ordering::Release);
                machine.emit(&Event::Dpc { object: 0 });
                (inner.routine)();
            }),
        });
        true
    }
}

impl Machine {
    /// Makes a deferred procedure call of the port driver's own. `routine` runs on the machine's DPC thread at
    /// DISPATCH_LEVEL, never twice at once.
    pub fn dpc(self: &Arc<Self>, routine: impl Fn() + Send + Sync + 'static) -> Dpc {
        Dpc {
            machine: Arc::downgrade(self),
            inner: Arc::new(Inner { queued: AtomicBool::new(false), routine: Box::new(routine) }),
        }
    }

    /// Waits until no DPC is queued or running. At PASSIVE_LEVEL only, holding nothing that a DPC may want.
    pub fn flush_dpcs(&self) {
        self.dpcs.flush();
    }
}

/// The KDPC that the driver passed.
fn object<'a>(machine: &Machine, dpc: *mut Kdpc) -> &'a Kdpc {
    if dpc.is_null() || !dpc.is_aligned() {
        violation([0x3A, dpc as u64, 0, 0], "the address of a DPC is null or not aligned");
    }
    machine.require_nonpaged(dpc as usize, "a DPC object lies in paged memory");
    // SAFETY: the driver passes resident storage of its own, as the page demands; a bad address faults and is reported.
    unsafe { &*dpc }
}

/// What parameter 1 of bug check 0xC7 says of a DPC of which something lies in `range` of memory, and where that is: the object
/// itself or its routine. Null is none.
pub(crate) fn in_range(dpc: *const Kdpc, range: &Range<usize>) -> Option<(u64, usize)> {
    if range.contains(&(dpc as usize)) {
        return Some((1, dpc as usize));
    }
    // SAFETY: null, or the driver has queued it or set a timer with it: its storage stays, as the page demands.
    let routine = unsafe { dpc.as_ref() }?.routine? as usize;
    range.contains(&routine).then_some((2, routine))
}

/// As [`in_range`], of the first DPC that is queued and has something there.
pub(crate) fn queued_in(machine: &Machine, range: &Range<usize>) -> Option<(u64, usize)> {
    machine.dpcs.find(|key| in_range(key as *const Kdpc, range))
}

/// Queues a driver's DPC. False if it is queued already.
pub(crate) fn insert(
    machine: &Machine,
    dpc: *mut Kdpc,
    argument1: *mut c_void,
    argument2: *mut c_void,
) -> bool {
    let object = object(machine, dpc);
    if object.kind != DPC_OBJECT || object.routine.is_none() {
        violation(
            [0x3D, dpc as u64, u64::from(object.kind), 0],
            "a DPC was queued that was never initialised",
        );
    }
    if object
        .data
        .compare_exchange(std::ptr::null_mut(), dpc.cast(), Ordering::AcqRel, Ordering::Acquire)
        .is_err()
    {
        return false;
    }
    object.arguments[0].store(argument1, Ordering::Relaxed);
    object.arguments[1].store(argument2, Ordering::Relaxed);
    let key = dpc as usize;
    machine.dpcs.push(Job { key, run: Box::new(move |machine| run(machine, key as *mut Kdpc)) });
    true
}

fn run(machine: &Arc<Machine>, dpc: *mut Kdpc) {
    let _at = machine.raise(DISPATCH_LEVEL);
    let object = object(machine, dpc);
    let [a, b] = [0, 1].map(|i| object.arguments[i].load(Ordering::Relaxed));
    let (routine, context) = (object.routine, object.context);
    object.data.store(std::ptr::null_mut(), Ordering::Release);
    machine.emit(&Event::Dpc { object: dpc as usize });
    if let Some(routine) = routine {
        // SAFETY: the driver gave this routine to KeInitializeDpc to be called so, at DISPATCH_LEVEL.
        unsafe { routine(dpc, context, a, b) };
    }
}

exports! {
    /// `KeInitializeDpc(Dpc, DeferredRoutine, DeferredContext)`, any IRQL. The DPC must be nonpaged memory.
    [HIGH_LEVEL, dpc] fn KeInitializeDpc(machine, dpc: *mut Kdpc, routine: Option<Routine>, context: *mut c_void) {
        object(machine, dpc);
        // SAFETY: as in `object`; the driver must not initialise a DPC that is queued.
        unsafe {
            dpc.write(Kdpc {
                kind: DPC_OBJECT,
                importance: 1,
                number: 0,
                _entry: std::ptr::null_mut(),
                _history: 0,
                routine,
                context,
                arguments: Default::default(),
                data: AtomicPtr::default(),
            });
        }
    }

    /// `KeInsertQueueDpc(Dpc, SystemArgument1, SystemArgument2)`, any IRQL: FALSE if it is queued already.
    [HIGH_LEVEL, dpc] fn KeInsertQueueDpc(machine, dpc: *mut Kdpc, argument1: *mut c_void, argument2: *mut c_void) -> u8 {
        u8::from(insert(machine, dpc, argument1, argument2))
    }

    /// `KeRemoveQueueDpc(Dpc)`, any IRQL: TRUE if it was queued.
    [HIGH_LEVEL, dpc] fn KeRemoveQueueDpc(machine, dpc: *mut Kdpc) -> u8 {
        let removed = machine.dpcs.remove(dpc as usize);
        if removed {
            object(machine, dpc).data.store(std::ptr::null_mut(), Ordering::Release);
        }
        u8::from(removed)
    }

    /// `KeFlushQueuedDpcs()`, at PASSIVE_LEVEL: returns when all that were queued have run.
    [PASSIVE_LEVEL, 0] fn KeFlushQueuedDpcs(machine) {
        machine.flush_dpcs();
    }

    /// `KeSetImportanceDpc(Dpc, Importance)`, any IRQL.
    [HIGH_LEVEL, dpc] fn KeSetImportanceDpc(machine, dpc: *mut Kdpc, importance: i32) {
        object(machine, dpc);
        // SAFETY: as in `object`; one byte that nobody else reads.
        unsafe { (&raw mut (*dpc).importance).write(importance as u8) };
    }

    /// `KeSetTargetProcessorDpc(Dpc, Number)`, any IRQL. All DPCs run on one thread here.
    [HIGH_LEVEL, dpc] fn KeSetTargetProcessorDpc(machine, dpc: *mut Kdpc, number: i8) {
        object(machine, dpc);
        // SAFETY: as above.
        unsafe { (&raw mut (*dpc).number).write(number as u16) };
    }
}
