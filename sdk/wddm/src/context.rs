//! `DxgkDdiCreateContext` and `DxgkDdiDestroyContext`: the heart.
#![allow(unsafe_code)]

use core::cell::Cell;
use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicPtr, Ordering};

use nt::PassiveLevel;
use nt::paged::{Pageable, Paged, PagedOwned};
use nt::pool::{NoMemory, NonPagedArc};
use nt::user::PrivateData;
use wddm_macros::pageable;
use wddm_sys::*;

use crate::handle::{self, ContextBox, DeviceBox, PortHandle, RawContextCall};
use crate::submit_virtual::virtual_packet_bytes;
use crate::{Adapter, AdapterRef, CreateContextError, Device, InterfaceVersion, Lent, SubmitVirtual};

/// A GPU context: rendering state, and a queue of work for one engine. It lies in paged pool.
///
/// What submission needs above APC_LEVEL is not here but in the [`Context::Channel`], which the first Render or
/// Present makes in nonpaged pool.
///
/// At DISPATCH_LEVEL and above a context cannot be opened, neither with a token of that level nor with what was opened
/// before the level rose:
///
/// ```compile_fail,E0277
/// fn submit<C: wddm::Context>(context: wddm::Paged<'_, C>, at: &mut wddm::DispatchLevel) -> &C {
///     context.open(at)
/// }
/// ```
/// ```compile_fail,E0502
/// fn under_the_lock<C: wddm::Context, A: wddm::Adapter>(
///     context: wddm::Paged<'_, C>,
///     dxgk: &wddm::Dxgk<A>,
///     at: &mut wddm::PassiveLevel,
///     look: fn(&C),
/// ) {
///     let context = context.open(at);
///     let _ = dxgk.synchronize(at, |_, _| look(context));
/// }
/// ```
/// ```
/// fn render<'t, C: wddm::Context>(context: wddm::Paged<'t, C>, at: &'t mut wddm::PassiveLevel) -> &'t C {
///     context.open(at)
/// }
/// ```
pub trait Context: Pageable + Sized + Send + Sync + 'static {
    /// The device it is a context of.
    type Device: Device<Context = Self>;
    /// The nonpaged part, made when it is first needed; with the context if that is [resident](Context::RESIDENT).
    type Channel: Send + Sync + 'static;
    /// Whether `hContext` is followed at DISPATCH_LEVEL: SubmitCommandVirtual names the context by it. The handle then
    /// leads to nonpaged pool, and every context has its channel from the beginning, which is all that can be reached
    /// there. [`SubmitVirtual`] asks for it.
    const RESIDENT: bool = false;

    /// Destroys a context: `DxgkDdiDestroyContext` (WDDM 1.0+). It is idle (rule C31).
    ///
    /// PASSIVE_LEVEL, pageable, level zero. Cannot fail (rule C33) and must not allocate. Other owners may keep the
    /// channel alive until the device has let go of it.
    fn destroy(
        self,
        channel: Option<NonPagedArc<Self::Channel>>,
        device: Paged<'_, Self::Device>,
        adapter: AdapterRef<'_, <Self::Device as Device>::Adapter>,
        at: &mut PassiveLevel,
    ) {
        let _ = (channel, device, adapter, at);
    }
}

/// What the port driver says about a context to be created.
pub struct ContextRequest<'a> {
    /// The node that the context's work is for; within the driver's nodes (rule C11).
    pub node: u32,
    /// The engine of the node, as a mask with one bit (rule C12).
    pub engine_affinity: u32,
    /// The port's own context, for paging.
    pub system: bool,
    /// A context for GDI acceleration.
    pub gdi: bool,
    /// A context that runs on the GPU virtual addresses of its process: `Flags.VirtualAddressing` (WDDM 2.0+). Its root
    /// page table is set before its first submission (rule S50).
    pub virtual_addressing: bool,
    /// What the user-mode driver sent, captured for this call; it may be nothing (rule C10).
    pub private_data: PrivateData<'a>,
}

/// What a context needs of the port driver: `DXGK_CONTEXTINFO`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ContextInfo {
    /// Bytes of a DMA buffer; never less. Above zero (rule C21), except for a driver that does not render.
    pub dma_buffer_size: u32,
    /// Segments that a DMA buffer must lie in, aperture segments only (rule C19); 0 is contiguous system memory.
    pub dma_buffer_segment_set: u32,
    /// Bytes of private data with each DMA buffer. A driver with the Render trait asks for
    /// [`PACKET_BYTES`](crate::submit::packet_bytes).
    pub dma_buffer_private_data_size: u32,
    /// Entries of the allocation list; 256 for GDI (rule C22).
    pub allocation_list_size: u32,
    /// Entries of the patch-location list.
    pub patch_location_list_size: u32,
}

/// Permission to make one context. Only [`ContextSlot::build`] uses it up, so nothing else passes for a context.
///
/// ```compile_fail
/// // A context cannot be made up: the answer of `create_context` comes out of the slot of that very call.
/// fn forge<'s, C: wddm::Context>() -> wddm::NewContext<'s, C> { wddm::NewContext { } }
/// ```
/// ```compile_fail
/// // Nor kept for another call: the slots' lifetimes differ.
/// fn swap<'a, 'b, C: wddm::Context>(slot: wddm::ContextSlot<'a, C>) -> wddm::ContextSlot<'b, C> { slot }
/// ```
/// ```
/// fn build<'s, C: wddm::Context>(
///     slot: wddm::ContextSlot<'s, C>,
///     value: C,
///     info: wddm::ContextInfo,
///     at: &mut wddm::PassiveLevel,
/// ) -> Result<wddm::NewContext<'s, C>, wddm::CreateContextError> {
///     slot.build(value, info, at)
/// }
/// ```
pub struct ContextSlot<'s, C: Context> {
    device: NonNull<DeviceBox<C::Device>>,
    port: PortHandle,
    /// The shim's: what is built belongs to it, also when the driver fails after all.
    built: &'s Cell<Option<PagedOwned<ContextBox<C>>>>,
    invariant: PhantomData<fn(&'s C) -> &'s C>,
}

/// A context that was made in its slot. One that is not returned is freed.
#[must_use]
pub struct NewContext<'s, C: Context> {
    info: ContextInfo,
    invariant: PhantomData<fn(&'s C) -> &'s C>,
}

impl<'s, C: Context> ContextSlot<'s, C> {
    /// Allocates the context in paged pool and moves `value` there: the one allocation of CreateContext.
    ///
    /// For contexts that are not resident; it is an error at compile time for others, which would lack their channel.
    pub fn build(
        self,
        value: C,
        info: ContextInfo,
        at: &mut PassiveLevel,
    ) -> Result<NewContext<'s, C>, CreateContextError> {
        const { assert!(!C::RESIDENT, "a resident context is built with its channel: build_resident") };
        let boxed = ContextBox {
            device: self.device,
            port: self.port,
            channel: AtomicPtr::new(core::ptr::null_mut()),
            value,
        };
        let tag = <C::Device as Device>::Adapter::TAG;
        self.built.set(Some(PagedOwned::new(boxed, tag, at).map_err(|(no_memory, _)| no_memory)?));
        Ok(NewContext { info, invariant: PhantomData })
    }

    /// Allocates a [resident](Context::RESIDENT) context and its channel, both in nonpaged pool.
    ///
    /// What is in `value` is opened at low levels only, as ever; SubmitCommandVirtual reaches the channel.
    pub fn build_resident(
        self,
        value: C,
        channel: C::Channel,
        info: ContextInfo,
        at: &mut PassiveLevel,
    ) -> Result<NewContext<'s, C>, CreateContextError> {
        const { assert!(C::RESIDENT, "a context that SubmitCommandVirtual reaches says RESIDENT") };
        let tag = <C::Device as Device>::Adapter::TAG;
        let channel = NonPagedArc::new(channel, tag, at)?;
        let boxed = ContextBox {
            device: self.device,
            port: self.port,
            channel: AtomicPtr::new(channel.as_raw().as_ptr()),
            value,
        };
        let boxed = PagedOwned::new_resident(boxed, tag, at).map_err(|(no_memory, _)| no_memory)?;
        // The box owns it from here on.
        let _owned_by_the_box = channel.into_raw();
        self.built.set(Some(boxed));
        Ok(NewContext { info, invariant: PhantomData })
    }
}

/// A context, its device and its adapter, for one call.
pub struct ContextCall<'a, C: Context> {
    raw: RawContextCall<'a, C>,
}

impl<'a, C: Context> ContextCall<'a, C> {
    pub(crate) const fn new(raw: RawContextCall<'a, C>) -> Self {
        Self { raw }
    }

    /// The context.
    pub fn context(&self) -> Paged<'a, C> {
        // SAFETY: projects into the live box; lent for the call (rule C30).
        unsafe { Paged::lend(NonNull::new_unchecked(&raw mut (*self.raw.boxed.as_ptr()).value)) }
    }

    /// Its device.
    pub fn device(&self) -> Paged<'a, C::Device> {
        self.raw.device.lend()
    }

    /// Its adapter.
    pub fn adapter(&self) -> AdapterRef<'a, <C::Device as Device>::Adapter> {
        self.raw.device.adapter
    }

    /// The channel, if there is one yet.
    pub fn existing_channel(&self, _at: &PassiveLevel) -> Option<Lent<'a, C::Channel>> {
        // SAFETY: the live box, read at PASSIVE_LEVEL.
        let channel = unsafe { self.raw.boxed.as_ref() }.channel()?;
        // SAFETY: the box owns the channel, and lives for the call.
        Some(unsafe { Lent::new(channel, <C::Device as Device>::Adapter::TAG) })
    }

    /// The channel; `make` makes it if there is none. Of two threads that make one, the loser's is dropped.
    pub fn channel(
        &self,
        at: &mut PassiveLevel,
        make: impl FnOnce(&mut PassiveLevel) -> Result<C::Channel, NoMemory>,
    ) -> Result<Lent<'a, C::Channel>, NoMemory> {
        if let Some(channel) = self.existing_channel(at) {
            return Ok(channel);
        }
        let tag = <C::Device as Device>::Adapter::TAG;
        let value = make(at)?;
        let made = NonPagedArc::new(value, tag, at)?.into_raw();
        // SAFETY: the live box, touched at PASSIVE_LEVEL.
        let slot = unsafe { &self.raw.boxed.as_ref().channel };
        let channel = match slot.compare_exchange(
            core::ptr::null_mut(),
            made.as_ptr(),
            Ordering::AcqRel,
            Ordering::Acquire,
        ) {
            Ok(_) => made,
            Err(first) => {
                // SAFETY: made above and not published.
                drop(unsafe { NonPagedArc::from_raw(made, tag) });
                NonNull::new(first).ok_or(NoMemory)?
            }
        };
        // SAFETY: the box owns the channel, and lives for the call.
        Ok(unsafe { Lent::new(channel, tag) })
    }
}

impl ContextInfo {
    /// Of a context with virtual addresses of a driver with [`SubmitVirtual`]: no DMA buffers and no lists of the port's,
    /// private data for what a submission carries.
    pub const fn of_virtual<A: SubmitVirtual>() -> Self {
        Self {
            dma_buffer_size: 0,
            dma_buffer_segment_set: 0,
            dma_buffer_private_data_size: virtual_packet_bytes::<A>(),
            allocation_list_size: 0,
            patch_location_list_size: 0,
        }
    }
}

/// Writes `ContextInfo` in the layout of the driver's version: Reserved from Windows 7 on, Caps and
/// PagingCompanionNodeId from WDDM 2.0 on. A Vista driver's structure ends before them.
///
/// # Safety
/// `args` is the port's structure of `version`.
unsafe fn write_info(
    args: *mut wddm2_0::DXGKARG_CREATECONTEXT,
    info: &ContextInfo,
    version: InterfaceVersion,
    virtual_addressing: bool,
) {
    // SAFETY: the caller's; the fields named are in every version.
    let to = unsafe { &raw mut (*args).ContextInfo };
    // SAFETY: as above; the rest is guarded by the version.
    unsafe {
        (*to).DmaBufferSize = info.dma_buffer_size;
        (*to).DmaBufferSegmentSet = info.dma_buffer_segment_set;
        (*to).DmaBufferPrivateDataSize = info.dma_buffer_private_data_size;
        (*to).AllocationListSize = info.allocation_list_size;
        (*to).PatchLocationListSize = info.patch_location_list_size;
        if version.0 >= InterfaceVersion::WIN7.0 {
            (&raw mut (*to).Reserved).write(0);
        }
        if version.0 >= InterfaceVersion::WDDM2_0.0 {
            let mut caps = wddm2_0::DXGK_CONTEXTINFO_CAPS::zeroed();
            // What virtual addresses reach is made resident by who uses them, not by an allocation list.
            caps.set_DriverManagesResidency(virtual_addressing);
            (&raw mut (*to).Caps).write(caps);
            (&raw mut (*to).PagingCompanionNodeId).write(0);
        }
    }
}

wddm_sys::abi! {
    /// `DxgkDdiCreateContext(hDevice, pCreateContext)`.
    ///
    /// Makes a GPU context on a device; on the virtual addresses of its process if Flags.VirtualAddressing says so, upon
    /// which ContextInfo has DriverManagesResidency and neither buffers nor lists. PASSIVE_LEVEL, pageable, level zero. STATUS_SUCCESS, STATUS_NO_MEMORY or
    /// STATUS_GRAPHICS_DRIVER_MISMATCH (rule C04). `hContext` goes in as the port's handle (G1) and out as ours;
    /// `ContextInfo` is filled first and `hContext` last, and on failure neither is touched. Inputs are read once and
    /// never written (rule C08); private data is lent for the call (rule C09). Rules C04 to C10, C19 to C25, C35.
    /// Page: createcontext.
    #[pageable]
    pub(crate) unsafe fn CreateContext<A: Adapter>(device: *mut c_void, args: *mut wddm1_3::DXGKARG_CREATECONTEXT) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: a handle of CreateDevice (rule C03). A device of a stopped adapter makes no context.
        let Some(call) = (unsafe { handle::device::<A::Device>(device) }) else { return STATUS_NO_MEMORY };
        let args = args.cast::<wddm2_0::DXGKARG_CREATECONTEXT>();
        // SAFETY: the port's structure; these fields are in every version.
        let (port, node, engine_affinity, flags, data, size) = unsafe {
            ((*args).hContext, (*args).NodeOrdinal, (*args).EngineAffinity, (*args).Flags, (*args).pPrivateDriverData, (*args).PrivateDriverDataSize)
        };
        let request = ContextRequest {
            node,
            engine_affinity,
            system: flags.SystemContext(),
            gdi: flags.GdiContext(),
            virtual_addressing: A::VERSION.0 >= InterfaceVersion::WDDM2_0.0 && flags.VirtualAddressing(),
            // SAFETY: captured by the port for this call (rule C37).
            private_data: unsafe { PrivateData::new(data.cast(), size as usize) },
        };
        let built = Cell::new(None);
        let slot = ContextSlot { device: call.boxed, port: PortHandle(port), built: &built, invariant: PhantomData };
        let result = A::Device::create_context(call.lend(), call.adapter, &request, slot, &mut at);
        match (result, built.take()) {
            (Ok(new), Some(boxed)) => {
                // SAFETY: the port's structure, in the layout of the version that the driver declared.
                unsafe { write_info(args, &new.info, A::VERSION, request.virtual_addressing) };
                // SAFETY: as above; published last.
                unsafe { (*args).hContext = boxed.into_raw().as_ptr().cast() };
                STATUS_SUCCESS
            }
            (Err(error), boxed) => {
                // Built, and then the driver failed: nothing is kept (rule C07).
                if let Some(boxed) = boxed {
                    drop(boxed.take(&at).take_channel(A::TAG));
                }
                error.into()
            }
            // There is no other way to a NewContext than `build`.
            (Ok(_), None) => STATUS_NO_MEMORY,
        }
    }

    /// `DxgkDdiDestroyContext(hContext)`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. Frees what the context owned (rule C32). STATUS_SUCCESS (rule C33);
    /// STATUS_INVALID_HANDLE for NULL. Page: destroycontext.
    #[pageable]
    pub(crate) unsafe fn DestroyContext<A: Adapter>(context: *mut c_void) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: a handle of CreateContext, destroyed once (rule C29).
        let Some(call) = (unsafe { handle::context::<<A::Device as Device>::Context>(context) }) else { return STATUS_INVALID_HANDLE };
        // SAFETY: the port uses the handle no more (rule C30), and the context is idle (rule C31).
        let mut boxed = unsafe { PagedOwned::from_raw(call.boxed, A::TAG) }.take(&at);
        let channel = boxed.take_channel(A::TAG);
        boxed.value.destroy(channel, call.device.lend(), call.device.adapter, &mut at);
        STATUS_SUCCESS
    }
}
