//! The one way from the port driver into the miniport.
//!
//! Every DDI call passes through `Adapter::call`: it takes the lock of the entry point's threading level, sets the
//! IRQL that the page documents, and has the machine tell the stream about entry and return.

use crate::adapter::Adapter;
use crate::sync::{lock, read, write};
use ntoskrnl::events::{DdiCall, DdiResult};
use ntoskrnl::{DEVICE_LEVEL, DISPATCH_LEVEL, Ddi, PASSIVE_LEVEL};
use std::ffi::c_void;
use std::sync::{Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Instant;

/// Threading level of an entry point: who else may be in the driver at the same time (digest 4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Outside the scheme: interrupts and DPCs come at any time.
    Any,
    /// Any number of threads.
    Zero,
    /// One thread in the GPU scheduler class (rule R01).
    Scheduler,
    /// One thread for child devices.
    Child,
    /// One thread in the driver, and the GPU idle (rule R02).
    Two,
    /// As two, with all video memory evicted (rule R03).
    Three,
}

/// The threading level and the IRQL that the documentation gives for an entry point (digest, appendix C).
pub fn contract(ddi: Ddi) -> (Level, u8) {
    use Ddi::*;
    match ddi {
        InterruptRoutine => (Level::Any, DEVICE_LEVEL),
        DpcRoutine => (Level::Any, DISPATCH_LEVEL),
        AddDevice
        | StartDevice
        | StopDevice
        | RemoveDevice
        | Unload
        | QueryChildRelations
        | SetPowerState
        | ResetFromTimeout
        | RestartFromTimeout
        | StopDeviceAndReleasePostDisplayOwnership => (Level::Three, PASSIVE_LEVEL),
        QueryChildStatus | QueryDeviceDescriptor => (Level::Child, PASSIVE_LEVEL),
        NotifyAcpiEvent | DispatchIoRequest | QueryInterface | ControlInterrupt => {
            (Level::Two, PASSIVE_LEVEL)
        }
        BuildPagingBuffer
        | Patch
        | QueryDependentEngineGroup
        | QueryEngineStatus
        | ResetEngine
        | CancelCommand
        | SetRootPageTable => (Level::Scheduler, PASSIVE_LEVEL),
        SubmitCommand | SubmitCommandVirtual | PreemptCommand => (Level::Scheduler, DISPATCH_LEVEL),
        _ => (Level::Zero, PASSIVE_LEVEL),
    }
}

/// The record that an entry point takes, whose size depends on the driver's version.
pub(crate) fn record(ddi: Ddi) -> Option<&'static str> {
    use Ddi::*;
    Some(match ddi {
        QueryAdapterInfo => "DXGKARG_QUERYADAPTERINFO",
        CreateProcess => "DXGKARG_CREATEPROCESS",
        SetRootPageTable => "DXGKARG_SETROOTPAGETABLE",
        GetRootPageTableSize => "DXGKARG_GETROOTPAGETABLESIZE",
        SubmitCommandVirtual => "DXGKARG_SUBMITCOMMANDVIRTUAL",
        CreateDevice => "DXGKARG_CREATEDEVICE",
        CreateContext => "DXGKARG_CREATECONTEXT",
        CreateAllocation => "DXGKARG_CREATEALLOCATION",
        DestroyAllocation => "DXGKARG_DESTROYALLOCATION",
        DescribeAllocation => "DXGKARG_DESCRIBEALLOCATION",
        GetStandardAllocationDriverData => "DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA",
        OpenAllocation => "DXGKARG_OPENALLOCATION",
        CloseAllocation => "DXGKARG_CLOSEALLOCATION",
        Render | RenderKm => "DXGKARG_RENDER",
        Present => "DXGKARG_PRESENT",
        Patch => "DXGKARG_PATCH",
        SubmitCommand => "DXGKARG_SUBMITCOMMAND",
        PreemptCommand => "DXGKARG_PREEMPTCOMMAND",
        CancelCommand => "DXGKARG_CANCELCOMMAND",
        BuildPagingBuffer => "DXGKARG_BUILDPAGINGBUFFER",
        QueryCurrentFence => "DXGKARG_QUERYCURRENTFENCE",
        QueryDependentEngineGroup => "DXGKARG_QUERYDEPENDENTENGINEGROUP",
        QueryEngineStatus => "DXGKARG_QUERYENGINESTATUS",
        ResetEngine => "DXGKARG_RESETENGINE",
        Escape => "DXGKARG_ESCAPE",
        CollectDbgInfo => "DXGKARG_COLLECTDBGINFO",
        GetNodeMetadata => "DXGK_NODEMETADATA",
        StartDevice => "DXGK_START_INFO",
        _ => return None,
    })
}

/// The locks of the threading levels of one adapter.
#[derive(Default)]
pub(crate) struct Levels {
    all: RwLock<()>,
    scheduler: Mutex<()>,
    child: Mutex<()>,
}

/// What a call holds while it runs. The class comes first: it is let go before the adapter.
#[allow(dead_code)]
struct Held<'a> {
    class: Option<MutexGuard<'a, ()>>,
    shared: Option<RwLockReadGuard<'a, ()>>,
    exclusive: Option<RwLockWriteGuard<'a, ()>>,
}

impl Levels {
    fn enter(&self, level: Level) -> Held<'_> {
        match level {
            Level::Any => Held { class: None, shared: None, exclusive: None },
            Level::Zero => Held { class: None, shared: Some(read(&self.all)), exclusive: None },
            // The class before the adapter: who waits for the class must not hold up a level-two call.
            Level::Scheduler => {
                let class = lock(&self.scheduler);
                Held { class: Some(class), shared: Some(read(&self.all)), exclusive: None }
            }
            Level::Child => {
                let class = lock(&self.child);
                Held { class: Some(class), shared: Some(read(&self.all)), exclusive: None }
            }
            Level::Two | Level::Three => {
                Held { class: None, shared: None, exclusive: Some(write(&self.all)) }
            }
        }
    }
}

impl Adapter {
    /// Calls an entry point without an argument structure. `handle` is its first argument.
    pub(crate) fn call<R: Copy + Into<DdiResult>>(
        &self,
        ddi: Ddi,
        handle: *mut c_void,
        f: impl FnOnce() -> R,
    ) -> R {
        self.call_raw(ddi, contract(ddi).0, handle, std::ptr::null_mut(), 0, f)
    }

    /// Calls an entry point with its argument structure, of which the stream sees as much as the driver's version has.
    pub(crate) fn call_with<A, R: Copy + Into<DdiResult>>(
        &self,
        ddi: Ddi,
        handle: *mut c_void,
        args: *mut A,
        f: impl FnOnce() -> R,
    ) -> R {
        let size = self.driver().size_of(ddi).unwrap_or(size_of::<A>());
        self.call_raw(ddi, contract(ddi).0, handle, args.cast(), size, f)
    }

    /// Calls an entry point at a level of the caller's choice (Escape with HardwareAccess).
    pub(crate) fn call_raw<R: Copy + Into<DdiResult>>(
        &self,
        ddi: Ddi,
        level: Level,
        handle: *mut c_void,
        args: *mut c_void,
        args_len: usize,
        f: impl FnOnce() -> R,
    ) -> R {
        let _held = self.levels.enter(level);
        let machine = self.machine();
        let _raised = machine.raise(contract(ddi).1);
        let mut call = DdiCall::new(ddi, self.driver().version().0, self.number(), handle as usize);
        call.args = args;
        call.args_len = args_len;
        let begun = Instant::now();
        let answer = machine.ddi(call, f).0;
        let taken = begun.elapsed();
        if taken > self.options().tdr_ddi_delay {
            self.violation("R15", &format!("{ddi} took {} ms", taken.as_millis()));
        }
        answer
    }
}
