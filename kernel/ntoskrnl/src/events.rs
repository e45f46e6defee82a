//! The one stream of events: what happens in the machine, as it happens.
//!
//! Counters, rules, the human log and traces are [`Reader`]s of it. They are called synchronously on the thread on
//! which the thing happens, at its IRQL, and must not call back into the driver. Without a reader an event costs one
//! load.

use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, RwLock};

use wddm_sys::NTSTATUS;

use crate::bugcheck::BugCheck;
use crate::cpu::CallCounts;
use crate::names::{Callback, Ddi};

/// Who reads the stream.
pub trait Reader: Send + Sync {
    /// One event. Called on the thread and at the IRQL where it happens; several threads call at once.
    fn event(&self, event: &Event<'_>);
}

/// One call of a DDI entry point, from before the call until after its return.
#[derive(Clone, Copy, Debug)]
pub struct DdiCall {
    /// Number of the call, from 1, over the whole machine; [`crate::Machine::ddi`] gives it.
    pub seq: u64,
    /// Which entry point.
    pub ddi: Ddi,
    /// The interface version of the driver's table (`DXGKDDI_INTERFACE_VERSION_*`).
    pub version: u32,
    /// Number of the adapter, as the port driver counts them.
    pub adapter: usize,
    /// The miniport's handle that is the first argument.
    pub handle: usize,
    /// The argument structure, or null.
    pub args: *mut c_void,
    /// Its size in bytes.
    pub args_len: usize,
    /// IRQL of the call.
    pub irql: u8,
    /// Number of the thread ([`crate::thread_id`]).
    pub thread: u64,
}

impl DdiCall {
    /// A call of `ddi` with the machine's part (number, IRQL, thread) still open.
    pub fn new(ddi: Ddi, version: u32, adapter: usize, handle: usize) -> Self {
        Self {
            seq: 0,
            ddi,
            version,
            adapter,
            handle,
            args: std::ptr::null_mut(),
            args_len: 0,
            irql: 0,
            thread: 0,
        }
    }
}

/// What an entry point or a callback answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DdiResult {
    /// A status.
    Status(NTSTATUS),
    /// A BOOLEAN.
    Bool(bool),
    /// Nothing.
    Void,
    /// A number or a pointer.
    Value(u64),
}

impl From<NTSTATUS> for DdiResult {
    fn from(status: NTSTATUS) -> Self {
        Self::Status(status)
    }
}

impl From<u8> for DdiResult {
    fn from(value: u8) -> Self {
        Self::Bool(value != 0)
    }
}

impl From<()> for DdiResult {
    fn from((): ()) -> Self {
        Self::Void
    }
}

impl<T> From<*mut T> for DdiResult {
    fn from(pointer: *mut T) -> Self {
        Self::Value(pointer as u64)
    }
}

impl From<u64> for DdiResult {
    fn from(value: u64) -> Self {
        Self::Value(value)
    }
}

/// Where a packet (one DMA buffer, or a paging buffer) is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PacketStage {
    /// Laid out by Render, Present or BuildPagingBuffer and in a software queue.
    Queued,
    /// Patched and about to be submitted.
    Patched,
    /// About to be given to SubmitCommand.
    Submitted,
    /// Reported as completed.
    Completed,
    /// Reported as preempted.
    Preempted,
    /// Given up with its adapter.
    Aborted,
    /// Given to CancelCommand.
    Cancelled,
    /// Reported as faulted.
    Faulted,
}

/// Which way pool memory is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PoolKind {
    /// Nonpaged pool, out of the machine's RAM.
    NonPaged,
    /// Paged pool.
    Paged,
}

/// One thing that happened.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The port driver is about to call the miniport.
    DdiEnter {
        /// The call.
        call: &'a DdiCall,
    },
    /// The miniport returned.
    DdiReturn {
        /// The call, the same as at the entry.
        call: &'a DdiCall,
        /// Its answer.
        result: DdiResult,
        /// What the driver used on this thread during the call.
        counts: &'a CallCounts,
        /// How long the call took, kernel calls with all that reads this stream included.
        took: std::time::Duration,
    },
    /// The miniport calls the port driver.
    CallbackEnter {
        /// Which function.
        callback: Callback,
        /// Number of the adapter.
        adapter: usize,
        /// The first argument that is a structure, or null.
        args: *mut c_void,
        /// Its size in bytes.
        args_len: usize,
        /// IRQL of the caller.
        irql: u8,
    },
    /// The port driver returns to the miniport.
    CallbackReturn {
        /// Which function.
        callback: Callback,
        /// Number of the adapter.
        adapter: usize,
        /// The argument structure, as at the entry.
        args: *mut c_void,
        /// Its size in bytes.
        args_len: usize,
        /// The answer.
        result: DdiResult,
    },
    /// The driver calls a kernel export.
    KernelCall {
        /// The export's name.
        name: &'static str,
        /// IRQL of the caller.
        irql: u8,
        /// The object that the call is about (a lock, an event, an address), or 0.
        object: usize,
    },
    /// The driver got pool memory.
    PoolAllocate {
        /// Which pool.
        kind: PoolKind,
        /// Tag, first letter in the lowest byte.
        tag: u32,
        /// Bytes asked for.
        bytes: usize,
        /// Address, or 0 for a refusal.
        address: usize,
    },
    /// The driver gave pool memory back.
    PoolFree {
        /// Which pool.
        kind: PoolKind,
        /// Tag that it was allocated with.
        tag: u32,
        /// Bytes that had been asked for.
        bytes: usize,
        /// Address.
        address: usize,
    },
    /// The driver touched a device register.
    Mmio {
        /// Number of the slot.
        slot: usize,
        /// Base-address register.
        bar: u8,
        /// Offset in it, bytes.
        offset: u64,
        /// Bytes.
        len: usize,
        /// A write.
        write: bool,
        /// What was written or read, zero-extended.
        value: u64,
    },
    /// Paged memory was brought back by a touch.
    PageIn {
        /// The address that was touched.
        address: usize,
        /// The instruction that touched it.
        rip: usize,
        /// How many touches this stands for: more than one if there were too many to tell each.
        count: u64,
    },
    /// A guarded access to user memory failed and the driver's handler took over.
    UserFault {
        /// The address.
        address: usize,
        /// The instruction.
        rip: usize,
    },
    /// A packet moved on. The port driver says so.
    Packet {
        /// To where.
        stage: PacketStage,
        /// Number of the adapter.
        adapter: usize,
        /// Node ordinal.
        node: u32,
        /// Submission fence id, 0 before there is one.
        fence: u32,
        /// The miniport's context handle.
        context: usize,
        /// A paging packet.
        paging: bool,
    },
    /// The driver's interrupt routine ran.
    Interrupt {
        /// Number of the slot.
        slot: usize,
        /// Message number, 0 for a line.
        message: u32,
        /// Its answer.
        claimed: bool,
    },
    /// A line stayed asserted over so many calls of the interrupt routine that the machine masked it.
    InterruptStorm {
        /// Number of the slot.
        slot: usize,
        /// How many calls were made.
        calls: u32,
    },
    /// A deferred procedure call is about to run.
    Dpc {
        /// Address of the driver's KDPC, or 0 for one of the port driver's.
        object: usize,
    },
    /// The driver printed.
    DebugPrint {
        /// The formatted text.
        text: &'a str,
    },
    /// The machine stops. Nothing follows; only readers that write at once have a use for it.
    BugCheck {
        /// The report.
        report: &'a BugCheck,
    },
    /// Something the port driver or the application wants in the stream.
    Note {
        /// Short, constant name of what it is about.
        topic: &'static str,
        /// Text.
        text: &'a str,
    },
}

/// The readers of one machine.
#[derive(Default)]
pub(crate) struct Stream {
    any: AtomicBool,
    readers: RwLock<Vec<Arc<dyn Reader>>>,
    pub(crate) calls: AtomicU64,
}

impl Stream {
    pub(crate) fn add(&self, reader: Arc<dyn Reader>) {
        self.readers.write().unwrap_or_else(|e| e.into_inner()).push(reader);
        self.any.store(true, Ordering::Release);
    }

    pub(crate) fn active(&self) -> bool {
        self.any.load(Ordering::Acquire)
    }

    pub(crate) fn emit(&self, event: &Event<'_>) {
        if self.active() {
            for reader in self.readers.read().unwrap_or_else(|e| e.into_inner()).iter() {
                reader.event(event);
            }
        }
    }
}
