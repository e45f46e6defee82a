//! Process objects: whose address space a thread uses.
//!
//! The user addresses of all processes are there at once ([`crate::user`]), so attaching to a process changes no mapping: it
//! changes what the thread's current process is.
#![allow(unsafe_code)]

use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{APC_LEVEL, HIGH_LEVEL, current_irql};
use crate::dispatcher::{Header, PROCESS, header};
use crate::exports::exports;
use crate::object::{Kind, Object};
use crate::pool::violation;
use crate::thread;

/// Number of the System process.
const SYSTEM_ID: u64 = 4;

/// A process as drivers point to it (`EPROCESS`): a dispatcher header, and nothing else that is documented.
#[repr(C, align(16))]
pub(crate) struct Eprocess {
    header: Header,
    _opaque: [u64; 256],
    id: u64,
}

impl Eprocess {
    fn new(id: u64) -> Self {
        Self { header: Header::new(PROCESS), _opaque: [0; 256], id }
    }
}

impl Object for Eprocess {
    fn kind(&self) -> Kind {
        Kind::Process
    }
}

/// The processes of a machine that are always there.
pub(crate) struct Processes {
    system: Arc<Eprocess>,
}

impl Default for Processes {
    fn default() -> Self {
        Self { system: Arc::new(Eprocess::new(SYSTEM_ID)) }
    }
}

impl Processes {
    pub(crate) fn system(&self) -> &Arc<Eprocess> {
        &self.system
    }
}

/// A process of the application's, for drivers to see as the current one. Dropping it ends it: waits for it are over.
pub struct Process {
    machine: Arc<Machine>,
    object: Arc<Eprocess>,
}

/// While it lives, the thread that made it is one of the process. Drop several in the reverse order of their making.
pub struct InProcess {
    previous: usize,
    _process: Arc<Eprocess>,
    _stays: PhantomData<*const ()>,
}

impl Process {
    /// A process with an identifier that no other has.
    pub fn new(machine: &Arc<Machine>) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(SYSTEM_ID + 4);
        let id = NEXT.fetch_add(4, Ordering::Relaxed);
        let object = Arc::new(Eprocess::new(id));
        machine.objects.insert(object.clone());
        Self { machine: machine.clone(), object }
    }

    /// Its identifier, a multiple of four.
    pub fn id(&self) -> u64 {
        self.object.id
    }

    /// The address that drivers know it by.
    pub fn object(&self) -> usize {
        Arc::as_ptr(&self.object) as usize
    }

    /// Makes the calling thread one of this process.
    pub fn enter(&self) -> InProcess {
        let previous = thread::with(|t| t.process.replace(self.object()));
        InProcess { previous, _process: self.object.clone(), _stays: PhantomData }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.machine
            .dispatcher
            .change(self.object(), || self.object.header.signal.store(1, Ordering::Release));
        self.machine.dereference(self.object(), "the process");
    }
}

impl Drop for InProcess {
    fn drop(&mut self) {
        thread::with(|t| t.process.set(self.previous));
    }
}

/// The System process of a machine.
pub(crate) fn system(machine: &Machine) -> *mut Eprocess {
    Arc::as_ptr(&machine.processes.system).cast_mut()
}

/// The process that the calling thread is one of, wherever it is attached to.
fn own(machine: &Machine) -> *mut Eprocess {
    match thread::with(|t| t.process.get()) {
        0 => system(machine),
        process => process as *mut Eprocess,
    }
}

/// The process whose address space the calling thread uses.
pub(crate) fn current(machine: &Machine) -> *mut Eprocess {
    match thread::with(|t| t.attached.get()) {
        0 => own(machine),
        process => process as *mut Eprocess,
    }
}

pub(crate) fn id_of(machine: &Machine, process: *mut Eprocess) -> u64 {
    if header(machine, process.cast()).kind != PROCESS {
        violation([0x3D, process as u64, 0, 0], "the address of a process is that of something else");
    }
    // SAFETY: only this module makes objects of this kind.
    unsafe { (*process).id }
}

/// `KAPC_STATE`, 48 bytes.
#[repr(C)]
pub(crate) struct ApcState {
    lists: [usize; 4],
    /// What the thread was attached to before, 0 for nothing.
    process: usize,
    pending: [u8; 8],
}

fn attach(machine: &Machine, process: *mut Eprocess) -> usize {
    id_of(machine, process);
    thread::with(|t| t.attached.replace(process as usize))
}

exports! {
    /// `PsGetCurrentProcess()`, any IRQL: the process whose address space the thread uses.
    [HIGH_LEVEL, 0] fn PsGetCurrentProcess(machine) -> *mut Eprocess {
        current(machine)
    }

    /// `IoGetCurrentProcess()`, any IRQL: the same.
    [HIGH_LEVEL, 0] fn IoGetCurrentProcess(machine) -> *mut Eprocess {
        current(machine)
    }

    /// `PsGetCurrentProcessId()`, up to APC_LEVEL: that of the process which the thread belongs to.
    [HIGH_LEVEL, 0] fn PsGetCurrentProcessId(machine) -> u64 {
        id_of(machine, own(machine))
    }

    /// `PsGetProcessId(Process)`, any IRQL.
    [HIGH_LEVEL, process] fn PsGetProcessId(machine, process: *mut Eprocess) -> u64 {
        id_of(machine, process)
    }

    /// `KeAttachProcess(Process)`, up to APC_LEVEL: until KeDetachProcess the thread uses the address space of that process. Bug check 5 if it is
    /// attached to another one already.
    [APC_LEVEL, process] fn KeAttachProcess(machine, process: *mut Eprocess) {
        let attached = thread::with(|t| t.attached.get());
        if attached != 0 && attached != process as usize {
            let params = [process as u64, attached as u64, u64::from(current_irql()), 0];
            bug_check(bugcheck::INVALID_PROCESS_ATTACH_ATTEMPT, params, "a thread attached to a second process");
        }
        attach(machine, process);
    }

    /// `KeDetachProcess()`, up to APC_LEVEL: back to the thread's own process. Nothing happens if it is not attached.
    [APC_LEVEL, 0] fn KeDetachProcess(_machine) {
        thread::with(|t| t.attached.set(0));
    }

    /// `KeStackAttachProcess(Process, ApcState)`, up to APC_LEVEL: as KeAttachProcess, but nests. What was before goes into the state.
    [APC_LEVEL, process] fn KeStackAttachProcess(machine, process: *mut Eprocess, state: *mut ApcState) {
        let process = attach(machine, process);
        // SAFETY: the driver passes storage for a KAPC_STATE.
        unsafe { state.write(ApcState { lists: [0; 4], process, pending: [0; 8] }) };
    }

    /// `KeUnstackDetachProcess(ApcState)`, up to APC_LEVEL: back to what was before the KeStackAttachProcess that filled the state.
    [APC_LEVEL, state] fn KeUnstackDetachProcess(_machine, state: *mut ApcState) {
        if thread::with(|t| t.attached.get()) == 0 {
            bug_check(bugcheck::INVALID_PROCESS_DETACH_ATTEMPT, [0; 4], "a thread detached that is not attached");
        }
        // SAFETY: the state was filled by KeStackAttachProcess.
        let process = unsafe { (*state).process };
        thread::with(|t| t.attached.set(process));
    }
}
