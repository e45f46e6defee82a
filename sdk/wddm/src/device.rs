//! `DxgkDdiCreateDevice` and `DxgkDdiDestroyDevice`.
#![allow(unsafe_code)]

use core::cell::Cell;
use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;

use nt::PassiveLevel;
use nt::paged::{Pageable, Paged, PagedOwned};
use wddm_macros::pageable;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::*;

use crate::handle::{self, DeviceBox, PortHandle};
use crate::{
    Adapter, AdapterRef, Context, ContextRequest, ContextSlot, CreateContextError, CreateDeviceError,
    InterfaceVersion, Lent, NewContext, Processes, process,
};

/// A device: one client's view of the adapter. It lies in paged pool.
pub trait Device: Pageable + Sized + Send + Sync + 'static {
    /// The adapter it is a device of.
    type Adapter: Adapter<Device = Self>;
    /// What CreateContext makes.
    type Context: Context<Device = Self>;

    /// Creates a device: `DxgkDdiCreateDevice` (WDDM 1.0+).
    ///
    /// PASSIVE_LEVEL, pageable, level zero: any number of threads at once. Fails for lack of memory only, and any
    /// number of devices is allowed. Rules D01 to D03.
    fn create<'s>(
        adapter: AdapterRef<'_, Self::Adapter>,
        request: &DeviceRequest,
        slot: DeviceSlot<'s, Self>,
        at: &mut PassiveLevel,
    ) -> Result<NewDevice<'s, Self>, CreateDeviceError>;

    /// Destroys a device: `DxgkDdiDestroyDevice` (WDDM 1.0+). Its contexts are gone, its allocations closed.
    ///
    /// PASSIVE_LEVEL, pageable, level zero.
    fn destroy(self, adapter: AdapterRef<'_, Self::Adapter>, at: &mut PassiveLevel) {
        let _ = (adapter, at);
    }

    /// Creates a context on this device, in place: `DxgkDdiCreateContext` (WDDM 1.0+).
    ///
    /// PASSIVE_LEVEL, pageable, level zero: any number of threads at once. Fails only for lack of memory or an
    /// incompatible user-mode driver. Rules C04 to C10, C19 to C25, C35.
    fn create_context<'s>(
        this: Paged<'_, Self>,
        adapter: AdapterRef<'_, Self::Adapter>,
        request: &ContextRequest<'_>,
        slot: ContextSlot<'s, Self::Context>,
        at: &mut PassiveLevel,
    ) -> Result<NewContext<'s, Self::Context>, CreateContextError>;
}

/// What the port driver says about a device to be created.
#[derive(Debug)]
pub struct DeviceRequest {
    /// The port's own device, for paging.
    pub system: bool,
    /// A device for GDI acceleration.
    pub gdi: bool,
    process: *mut c_void,
}

impl DeviceRequest {
    /// The process that the device is for, of a driver that has [`Processes`] (rule D06). None before WDDM 2.0.
    pub fn process<A: Processes>(&self, _adapter: AdapterRef<'_, A>) -> Option<Lent<'_, A::Process>> {
        // SAFETY: hKmdProcess is NULL or what CreateProcess of this adapter's driver answered; it outlives its devices.
        unsafe { process::lend::<A>(self.process) }
    }
}

/// Permission to make one device. Only [`DeviceSlot::build`] uses it up.
pub struct DeviceSlot<'s, D: Device> {
    adapter: NonNull<crate::dxgk::Block<D::Adapter>>,
    port: PortHandle,
    /// The shim's: what is built belongs to it, also when the driver fails after all.
    built: &'s Cell<Option<PagedOwned<DeviceBox<D>>>>,
    invariant: PhantomData<fn(&'s D) -> &'s D>,
}

/// A device that was made in its slot. One that is not returned is freed.
#[must_use]
pub struct NewDevice<'s, D: Device> {
    invariant: PhantomData<fn(&'s D) -> &'s D>,
}

impl<'s, D: Device> DeviceSlot<'s, D> {
    /// Allocates the device in paged pool and moves `value` there.
    pub fn build(self, value: D, at: &mut PassiveLevel) -> Result<NewDevice<'s, D>, CreateDeviceError> {
        let boxed = DeviceBox { adapter: self.adapter, port: self.port, value };
        let boxed = PagedOwned::new(boxed, D::Adapter::TAG, at).map_err(|(no_memory, _)| no_memory)?;
        self.built.set(Some(boxed));
        Ok(NewDevice { invariant: PhantomData })
    }
}

wddm_sys::abi! {
    /// `DxgkDdiCreateDevice(hAdapter, pCreateDevice)`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. STATUS_SUCCESS or STATUS_NO_MEMORY (rule D01). `hDevice` goes in as the
    /// port's handle and out as ours (rule D03); nothing is written on failure. `pInfo` is left alone: the adapter is
    /// MultiEngineAware. From WDDM 2.0 on `hKmdProcess` says whose device it is. Page: createdevice.
    #[pageable]
    pub(crate) unsafe fn CreateDevice<A: Adapter>(adapter: *mut c_void, args: *mut ddi::DXGKARG_CREATEDEVICE) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let block = unsafe { handle::block::<A>(adapter) };
        // There is nothing to make a device of before StartDevice; the page lists one failure.
        let Some(started) = block.started() else { return STATUS_NO_MEMORY };
        // SAFETY: the port's structure; Flags is the arm that goes in.
        let (port, flags) = unsafe { ((*args).hDevice, (*args).Anonymous.Flags) };
        let process = if A::VERSION.0 >= InterfaceVersion::WDDM2_0.0 {
            // SAFETY: the port's structure, which has the field since this version.
            unsafe { (*args.cast::<wddm2_0::DXGKARG_CREATEDEVICE>()).hKmdProcess }
        } else {
            core::ptr::null_mut()
        };
        let request = DeviceRequest { system: flags.SystemDevice(), gdi: flags.GdiDevice(), process };
        let built = Cell::new(None);
        let slot = DeviceSlot { adapter: NonNull::from(block), port: PortHandle(port), built: &built, invariant: PhantomData };
        let result = A::Device::create(started, &request, slot, &mut at);
        match (result, built.take()) {
            (Ok(_), Some(boxed)) => {
                // SAFETY: the port's structure.
                unsafe { (*args).hDevice = boxed.into_raw().as_ptr().cast() };
                STATUS_SUCCESS
            }
            (Err(error), boxed) => {
                // Built, and then the driver failed: nothing is kept.
                if let Some(boxed) = boxed {
                    drop(boxed.take(&at));
                }
                error.into()
            }
            // There is no other way to a NewDevice than `build`.
            (Ok(_), None) => STATUS_NO_MEMORY,
        }
    }

    /// `DxgkDdiDestroyDevice(hDevice)`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. Frees what the device owned; its contexts are destroyed and its
    /// allocations closed before (rules C34, D29). STATUS_SUCCESS; STATUS_INVALID_HANDLE for NULL. Page: destroydevice.
    #[pageable]
    pub(crate) unsafe fn DestroyDevice<A: Adapter>(device: *mut c_void) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: a handle of CreateDevice.
        let Some(call) = (unsafe { handle::device::<A::Device>(device) }) else { return STATUS_INVALID_HANDLE };
        // SAFETY: the port uses the handle no more; all of its contexts are gone (rule C34).
        let boxed = unsafe { PagedOwned::from_raw(call.boxed, A::TAG) }.take(&at);
        boxed.value.destroy(call.adapter, &mut at);
        STATUS_SUCCESS
    }
}
