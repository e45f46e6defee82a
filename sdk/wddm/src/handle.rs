//! What the handles that the port driver keeps for us point to.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicPtr, Ordering};

use nt::paged::{Pageable, Paged};
use nt::pool::{NonPagedArc, Tag};

use crate::dxgk::Block;
use crate::{Adapter, AdapterRef, Context, Device};

/// A handle of the port driver's own, for calls back into it (rules C40, D03).
#[derive(Clone, Copy)]
#[allow(dead_code, reason = "a debugger reads it; callbacks that name a context or device will")]
pub(crate) struct PortHandle(pub *mut c_void);

// SAFETY: a number that is never followed.
unsafe impl Send for PortHandle {}
// SAFETY: as above.
unsafe impl Sync for PortHandle {}

/// Behind `hDevice`, in paged pool.
pub(crate) struct DeviceBox<D: Device> {
    pub adapter: NonNull<Block<D::Adapter>>,
    #[allow(dead_code, reason = "as PortHandle")]
    pub port: PortHandle,
    pub value: D,
}

// SAFETY: `value` is Pageable, the rest is plain.
unsafe impl<D: Device> Pageable for DeviceBox<D> {}

/// Behind `hContext`, in paged pool.
pub(crate) struct ContextBox<C: Context> {
    pub device: NonNull<DeviceBox<C::Device>>,
    #[allow(dead_code, reason = "as PortHandle")]
    pub port: PortHandle,
    /// One ownership of the channel, once there is one.
    pub channel: AtomicPtr<C::Channel>,
    pub value: C,
}

// SAFETY: `value` is Pageable, the rest is plain.
unsafe impl<C: Context> Pageable for ContextBox<C> {}

/// The block behind `hAdapter`.
///
/// # Safety
/// `handle` is what AddDevice answered, and RemoveDevice has not been called.
pub(crate) unsafe fn block<'a, A: Adapter>(handle: *const c_void) -> &'a Block<A> {
    // SAFETY: the port passes our handle back; blocks live from AddDevice to RemoveDevice, in nonpaged pool.
    unsafe { &*handle.cast::<Block<A>>() }
}

/// The started adapter behind `hAdapter`.
///
/// # Safety
/// As [`block`]; and the call is one that the port makes between StartDevice and StopDevice only.
pub(crate) unsafe fn adapter<'a, A: Adapter>(handle: *const c_void) -> Option<AdapterRef<'a, A>> {
    // SAFETY: the caller's.
    unsafe { block::<A>(handle) }.started()
}

/// A device and its adapter.
pub(crate) struct DeviceCall<'a, D: Device> {
    pub boxed: NonNull<DeviceBox<D>>,
    pub adapter: AdapterRef<'a, D::Adapter>,
}

/// Follows `hDevice`. PASSIVE_LEVEL: it lies in paged pool.
///
/// # Safety
/// `handle` is a live handle of CreateDevice of an adapter of this type.
pub(crate) unsafe fn device<'a, D: Device>(handle: *const c_void) -> Option<DeviceCall<'a, D>> {
    let boxed = NonNull::new(handle.cast::<DeviceBox<D>>().cast_mut())?;
    // SAFETY: a live device (rule C03), read at PASSIVE_LEVEL.
    let block = unsafe { boxed.as_ref().adapter };
    // SAFETY: a device does not outlive its adapter.
    let adapter = unsafe { block.as_ref() }.started()?;
    Some(DeviceCall { boxed, adapter })
}

impl<'a, D: Device> DeviceCall<'a, D> {
    pub fn lend(&self) -> Paged<'a, D> {
        // SAFETY: projects into the live box; lent for the call, which is the handle's time (rules C29, C30, C34).
        unsafe { Paged::lend(NonNull::new_unchecked(&raw mut (*self.boxed.as_ptr()).value)) }
    }
}

/// A context, its device and its adapter.
pub(crate) struct RawContextCall<'a, C: Context> {
    pub boxed: NonNull<ContextBox<C>>,
    pub device: DeviceCall<'a, C::Device>,
}

/// Follows `hContext`. PASSIVE_LEVEL: it lies in paged pool.
///
/// # Safety
/// `handle` is a live handle of CreateContext of an adapter of this type.
pub(crate) unsafe fn context<'a, C: Context>(handle: *const c_void) -> Option<RawContextCall<'a, C>> {
    let boxed = NonNull::new(handle.cast::<ContextBox<C>>().cast_mut())?;
    // SAFETY: a live context (rule C30), read at PASSIVE_LEVEL; it does not outlive its device (rule C34).
    let device = unsafe { device::<C::Device>(boxed.as_ref().device.as_ptr().cast())? };
    Some(RawContextCall { boxed, device })
}

/// The channel of a resident context. Up to DISPATCH_LEVEL: nothing else of the box is touched.
///
/// # Safety
/// `handle` is a live handle of CreateContext of an adapter of this type.
pub(crate) unsafe fn resident_channel<C: Context>(handle: *const c_void) -> Option<NonNull<C::Channel>> {
    const { assert!(C::RESIDENT, "a context that SubmitCommandVirtual reaches says RESIDENT") };
    let boxed = NonNull::new(handle.cast::<ContextBox<C>>().cast_mut())?;
    // SAFETY: a live context (rule C30), which `build_resident` put into nonpaged pool: nothing else builds these.
    unsafe { boxed.as_ref() }.channel()
}

impl<C: Context> ContextBox<C> {
    /// Takes the channel's ownership out.
    pub fn take_channel(&mut self, tag: Tag) -> Option<NonPagedArc<C::Channel>> {
        let channel = core::mem::replace(self.channel.get_mut(), core::ptr::null_mut());
        // SAFETY: the pointer holds one ownership, made with this tag.
        NonNull::new(channel).map(|channel| unsafe { NonPagedArc::from_raw(channel, tag) })
    }

    pub fn channel(&self) -> Option<NonNull<C::Channel>> {
        NonNull::new(self.channel.load(Ordering::Acquire))
    }
}
