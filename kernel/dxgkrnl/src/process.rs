//! Processes as the miniport knows them: `DxgkDdiCreateProcess` and `DxgkDdiDestroyProcess`, 2.0 and later.
//!
//! A process has one address space on each adapter (digest 1.5, 3.2).
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::ddi::Level;
use crate::handles::ProcessId;
use crate::ranges::AddressSpace;
use crate::shared::{Shared, try_push};
use crate::sync::lock;
use ntoskrnl::Ddi;
use std::ffi::c_void;
use std::sync::Mutex;
use std::sync::atomic::{AtomicPtr, Ordering};
use wddm_sys::wddm3_2::DXGKARG_CREATEPROCESS;
use wddm_sys::{NTSTATUS, Record, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED, STATUS_SUCCESS};

/// A process on one adapter.
pub(crate) struct KmdProcess {
    /// 0 for the process that paging runs in.
    pub(crate) id: ProcessId,
    miniport: AtomicPtr<c_void>,
    /// The page tables, from the first virtual context on.
    pub(crate) space: Mutex<Option<AddressSpace>>,
}

impl KmdProcess {
    /// The miniport's handle, from CreateProcess.
    pub(crate) fn miniport(&self) -> *mut c_void {
        self.miniport.load(Ordering::Acquire)
    }

    /// Whether paging runs in it.
    pub(crate) fn is_system(&self) -> bool {
        self.id == 0
    }
}

impl Adapter {
    /// The process of this id, made with its first device. None if the driver has no page tables.
    ///
    /// `NTSTATUS DxgkDdiCreateProcess(hAdapter, pCreateProcess)`: PASSIVE_LEVEL, level zero. hDxgkProcess goes in, and
    /// hKmdProcess comes out; SystemProcess is set for the process that paging runs in.
    ///
    /// # Errors
    /// The driver's status; STATUS_NO_MEMORY.
    pub(crate) fn process_of(&self, id: ProcessId) -> Result<Option<Shared<KmdProcess>>, NTSTATUS> {
        if self.caps().mmu.is_none() {
            return Ok(None);
        }
        let mut processes = lock(&self.processes);
        if let Some(known) = processes.iter().find(|process| process.id == id) {
            return Ok(Some(known.clone()));
        }
        let entry = self.driver().table().DxgkDdiCreateProcess.ok_or(STATUS_NOT_SUPPORTED)?;
        let process = Shared::try_new(KmdProcess {
            id,
            miniport: AtomicPtr::new(std::ptr::null_mut()),
            space: Mutex::new(None),
        })?;
        try_push(&mut processes, process.clone())?;
        let mut args = DXGKARG_CREATEPROCESS::zeroed();
        args.hDxgkProcess = std::ptr::from_ref::<KmdProcess>(&process).cast_mut().cast();
        args.Flags.set_SystemProcess(id == 0);
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle and an argument block of the driver's version.
        let status =
            self.call_with(Ddi::CreateProcess, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
        if status != STATUS_SUCCESS {
            processes.retain(|other| !Shared::same(other, &process));
            return Err(if status.is_success() { STATUS_INVALID_PARAMETER } else { status });
        }
        process.miniport.store(args.hKmdProcess, Ordering::Release);
        Ok(Some(process))
    }

    /// A process that has had a device.
    pub(crate) fn known_process(&self, id: ProcessId) -> Option<Shared<KmdProcess>> {
        lock(&self.processes).iter().find(|process| process.id == id).cloned()
    }

    /// The miniport's handle of a process that has had a device, or NULL.
    pub(crate) fn process_handle(&self, id: ProcessId) -> *mut c_void {
        self.known_process(id).map_or(std::ptr::null_mut(), |process| process.miniport())
    }

    /// Ends a process: it has neither a device nor the adapter open.
    ///
    /// `NTSTATUS DxgkDdiDestroyProcess(hAdapter, hKmdProcess)`: PASSIVE_LEVEL, level zero.
    pub(crate) fn end_process(&self, id: ProcessId) {
        let process = {
            let mut processes = lock(&self.processes);
            let Some(at) = processes.iter().position(|process| process.id == id) else { return };
            processes.swap_remove(at)
        };
        if !process.is_system() {
            self.invalidate_tables(&process);
        }
        let Some(entry) = self.driver().table().DxgkDdiDestroyProcess else { return };
        let (hadapter, hprocess) = (self.miniport(), process.miniport());
        // The stream is told the process in place of an argument structure.
        // SAFETY: the entry point's contract: the adapter's handle, and a live one of the miniport's for the last time.
        let status = self.call_raw(Ddi::DestroyProcess, Level::Zero, hadapter, hprocess, 0, || unsafe {
            entry(hadapter, hprocess)
        });
        if !status.is_success() {
            self.note("process", &format!("DestroyProcess answered {status}"));
        }
        // The tables are free from here on.
        *lock(&process.space) = None;
    }

    /// Has the driver clear the tables of a process, if it asks for that, before they are freed.
    fn invalidate_tables(&self, process: &KmdProcess) {
        if let Some(space) = &*lock(&process.space) {
            space.root.invalidate(self, process);
        }
    }

    /// As [`Adapter::end_process`] for the process that paging runs in, as far as it takes the system context.
    pub(crate) fn end_paging(&self) {
        let system = lock(&self.processes).iter().find(|process| process.is_system()).cloned();
        if let Some(system) = system {
            self.invalidate_tables(&system);
        }
    }

    /// Ends the processes of clients: the adapter is about to stop.
    pub(crate) fn end_processes(&self) {
        loop {
            let next = lock(&self.processes).iter().map(|process| process.id).find(|id| *id != 0);
            match next {
                Some(id) => self.end_process(id),
                None => return,
            }
        }
    }
}
