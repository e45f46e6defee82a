//! `DxgkDdiCreateProcess` and `DxgkDdiDestroyProcess`.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::ptr::NonNull;

use nt::PassiveLevel;
use nt::pool::NonPagedArc;
use wddm_sys::*;

use crate::{Adapter, AdapterRef, CreateProcessError, Lent, handle};

/// Processes, each of which has one address space on the GPU (WDDM 2.0+).
pub trait Processes: Adapter {
    /// Behind `hKmdProcess`. It lies in nonpaged pool: paging operations and faults of its contexts name it.
    type Process: Send + Sync + 'static;

    /// Creates a process, before its first device: `DxgkDdiCreateProcess` (WDDM 2.0+).
    ///
    /// PASSIVE_LEVEL, level zero: any number of threads at once. Fails for lack of memory only. Rules D06, V03.
    fn create_process(
        this: AdapterRef<'_, Self>,
        request: &ProcessRequest,
        at: &mut PassiveLevel,
    ) -> Result<Self::Process, CreateProcessError>;

    /// Destroys a process: `DxgkDdiDestroyProcess` (WDDM 2.0+). Its devices are gone.
    ///
    /// PASSIVE_LEVEL, level zero. Must not allocate. `process` is the handle's ownership (rule V03).
    fn destroy_process(
        this: AdapterRef<'_, Self>,
        process: NonPagedArc<Self::Process>,
        at: &mut PassiveLevel,
    ) {
        let _ = (this, process, at);
    }
}

/// What the port driver says about a process to be created.
#[derive(Clone, Copy, Debug)]
pub struct ProcessRequest {
    /// The process that paging runs in. Its page tables are written at addresses of the kernel.
    pub system: bool,
}

/// # Safety
/// `handle` is NULL or a live handle of CreateProcess.
pub(crate) unsafe fn lend<'a, A: Processes>(handle: *mut c_void) -> Option<Lent<'a, A::Process>> {
    // SAFETY: the caller's; the handle owns the process until DestroyProcess.
    NonNull::new(handle.cast::<A::Process>()).map(|object| unsafe { Lent::new(object, A::TAG) })
}

wddm_sys::abi! {
    /// `DxgkDdiCreateProcess(hAdapter, pArgs)` (WDDM 2.0+).
    ///
    /// PASSIVE_LEVEL, level zero; the page does not say pageable, so it is not. `hDxgkProcess`, the flags and the process's
    /// name go in, `hKmdProcess` comes out, on success only. STATUS_SUCCESS or STATUS_NO_MEMORY. Only in this call may
    /// ranges of the process's addresses be reserved for the driver, which this SDK does not do. Rules D06, V03.
    /// Page: createprocess.
    pub(crate) unsafe fn CreateProcess<A: Processes>(adapter: *mut c_void, args: *mut wddm2_0::DXGKARG_CREATEPROCESS) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_NO_MEMORY };
        // SAFETY: the port's structure; the flags are in every version.
        let request = ProcessRequest { system: unsafe { (*args).Flags.SystemProcess() } };
        let made = A::create_process(adapter, &request, &mut at)
            .and_then(|process| Ok(NonPagedArc::new(process, A::TAG, &at)?));
        match made {
            Ok(process) => {
                // SAFETY: the port's structure.
                unsafe { (*args).hKmdProcess = process.into_raw().as_ptr().cast() };
                STATUS_SUCCESS
            }
            Err(error) => error.into(),
        }
    }

    /// `DxgkDdiDestroyProcess(hAdapter, hKmdProcess)` (WDDM 2.0+).
    ///
    /// PASSIVE_LEVEL, level zero; the page does not say pageable, so it is not. Its devices are destroyed before. Frees what
    /// the process owned (rules V03, V04). STATUS_SUCCESS; STATUS_INVALID_HANDLE for NULL. Page: destroyprocess.
    pub(crate) unsafe fn DestroyProcess<A: Processes>(adapter: *mut c_void, process: *mut c_void) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let adapter = unsafe { handle::adapter::<A>(adapter) };
        let (Some(adapter), Some(object)) = (adapter, NonNull::new(process.cast())) else { return STATUS_INVALID_HANDLE };
        // SAFETY: a handle of CreateProcess, used no more.
        A::destroy_process(adapter, unsafe { NonPagedArc::from_raw(object, A::TAG) }, &mut at);
        STATUS_SUCCESS
    }
}
