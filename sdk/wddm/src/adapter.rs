//! The adapter: from AddDevice to Unload.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::ops::Deref;
use core::ptr::NonNull;

use nt::pool::{NonPagedBox, Tag};
use nt::{DeviceLevel, DispatchLevel, PassiveLevel};
use wddm_macros::pageable;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::*;

use crate::dxgk::Block;
use crate::held::Violation;
use crate::interrupt::InterruptKind;
use crate::query::{DriverCaps, Node, Question};
use crate::{Device, Dxgk, InterfaceVersion, QueryError, StartDeviceError, handle};

/// A started adapter: what lives from StartDevice to StopDevice.
///
/// `&self` is shared by every thread in the driver; what changes lies behind locks of `nt::sync` or in
/// [`Adapter::Interrupt`].
pub trait Adapter: Sized + Send + Sync + 'static {
    /// What CreateDevice makes.
    type Device: Device<Adapter = Self>;
    /// What the interrupt routine works on: lent under the interrupt lock only.
    type Interrupt: Send + 'static;

    /// The version of the interface that the driver is written for.
    const VERSION: InterfaceVersion;
    /// The tag of what the SDK allocates for this driver's adapter, devices, contexts and allocations.
    const TAG: Tag;

    /// Brings the device up: `DxgkDdiStartDevice`.
    ///
    /// PASSIVE_LEVEL, pageable, level three. Interrupts are answered FALSE until this has returned.
    fn start(
        dxgk: &Dxgk<Self>,
        info: &StartInfo,
        at: &mut PassiveLevel,
    ) -> Result<Started<Self>, StartDeviceError>;

    /// Quiets the device and gives back what `start` took: `DxgkDdiStopDevice`.
    ///
    /// PASSIVE_LEVEL, pageable, level three. Rule L24. No interrupt reaches the driver any more. Whatever was submitted is
    /// the port's when this has returned: a [`Submission`](crate::Submission) that is kept longer stops the machine.
    fn stop(self, interrupt: Self::Interrupt, dxgk: &Dxgk<Self>, at: &mut PassiveLevel);

    /// What the driver can do: the answer to `DXGKQAITYPE_DRIVERCAPS`, the same every time (rule L21).
    fn caps(this: AdapterRef<'_, Self>) -> DriverCaps;

    /// Node `ordinal`: `DxgkDdiGetNodeMetadata`. None beyond the last.
    fn node(this: AdapterRef<'_, Self>, ordinal: u32) -> Option<Node>;

    /// Answers the user-mode driver's own question: `DXGKQAITYPE_UMDRIVERPRIVATE`. PASSIVE_LEVEL, level zero.
    fn private_info(
        this: AdapterRef<'_, Self>,
        question: &mut Question<'_>,
        at: &mut PassiveLevel,
    ) -> Result<(), QueryError> {
        let _ = (this, question, at);
        Err(QueryError::InvalidParameter)
    }

    /// The interrupt routine: at the device's level, with its lock. True when the interrupt was this adapter's.
    fn interrupt(
        this: AdapterRef<'_, Self>,
        state: &mut Self::Interrupt,
        message: u32,
        at: &mut DeviceLevel,
    ) -> bool {
        let _ = (this, state, message, at);
        false
    }

    /// What the interrupt left to do at DISPATCH_LEVEL. NotifyDpc has been called.
    fn dpc(this: AdapterRef<'_, Self>, at: &mut DispatchLevel) {
        let _ = (this, at);
    }

    /// Turns a kind of interrupt on or off; false when there is no such kind. PASSIVE_LEVEL, level two.
    fn control_interrupt(this: AdapterRef<'_, Self>, kind: InterruptKind, enable: bool) -> bool {
        let _ = (this, kind, enable);
        false
    }

    /// Goes to a power state: D0 is 1, D3 is 4. Cannot fail (rule L22). PASSIVE_LEVEL, level three.
    fn set_power_state(this: AdapterRef<'_, Self>, state: u32, at: &mut PassiveLevel) {
        let _ = (this, state, at);
    }

    /// The device has been pulled out: it is touched no more (rule L27). PASSIVE_LEVEL, level zero.
    ///
    /// The port ends what was submitted: give up every [`Submission`](crate::Submission) before this returns, and those that
    /// come later before SubmitCommand does. One that is kept stops the machine.
    fn surprise_removed(this: AdapterRef<'_, Self>, at: &mut PassiveLevel) {
        let _ = (this, at);
    }

    /// Makes the device silent for a crash screen: any level, nothing pageable, no callback (rule L30).
    fn reset_device(this: AdapterRef<'_, Self>) {
        let _ = this;
    }
}

/// What a successful start gives.
pub struct Started<A: Adapter> {
    /// The adapter.
    pub adapter: A,
    /// The state of its interrupt routine.
    pub interrupt: A::Interrupt,
}

/// What the port driver says at the start.
#[derive(Clone, Copy, Debug)]
pub struct StartInfo {
    /// DMA buffers that may be queued at once; room for them is made now (rule L33).
    pub required_dma_queue_entry: u32,
}

/// A started adapter and the port driver as it sees it.
pub struct AdapterRef<'a, A: Adapter> {
    adapter: &'a A,
    dxgk: &'a Dxgk<A>,
}

impl<A: Adapter> Clone for AdapterRef<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<A: Adapter> Copy for AdapterRef<'_, A> {}

impl<'a, A: Adapter> AdapterRef<'a, A> {
    pub(crate) const fn new(adapter: &'a A, dxgk: &'a Dxgk<A>) -> Self {
        Self { adapter, dxgk }
    }

    /// The port driver.
    pub const fn dxgk(&self) -> &'a Dxgk<A> {
        self.dxgk
    }
}

impl<A: Adapter> Deref for AdapterRef<'_, A> {
    type Target = A;
    fn deref(&self) -> &A {
        self.adapter
    }
}

wddm_sys::abi! {
    /// `DxgkDdiAddDevice(PhysicalDeviceObject, MiniportDeviceContext)`.
    ///
    /// PASSIVE_LEVEL, pageable, level three, serial (rule L06). Allocates the adapter's block; the context is written on
    /// success only, and is never NULL then, which would say that the device is not supported (rule L05).
    /// STATUS_SUCCESS, STATUS_NO_MEMORY, STATUS_INVALID_PARAMETER for NULL. Page: add_device.
    #[pageable]
    pub(crate) unsafe fn AddDevice<A: Adapter>(_pdo: *mut ddi::DEVICE_OBJECT, context: *mut *mut c_void) -> NTSTATUS {
        if context.is_null() {
            return STATUS_INVALID_PARAMETER;
        }
        // SAFETY: documented level; the token ends with the call.
        let at = unsafe { PassiveLevel::assume() };
        match NonPagedBox::new(Block::<A>::new(), A::TAG, &at) {
            Ok(block) => {
                // SAFETY: not NULL, the port's variable.
                unsafe { context.write(block.into_raw().as_ptr().cast()) };
                STATUS_SUCCESS
            }
            Err(_) => STATUS_NO_MEMORY,
        }
    }

    /// `DxgkDdiStartDevice(MiniportDeviceContext, DxgkStartInfo, DxgkInterface, NumberOfVideoPresentSources,
    /// NumberOfChildren)`.
    ///
    /// PASSIVE_LEVEL, pageable, level three. Keeps the interface (rules L08, L09), and makes room for as many DMA buffers
    /// as may be queued (rule L33). Writes both counts, 0 for a render-only adapter (rule L07), also when it fails; what
    /// fails keeps nothing (rule L24), and the adapter can be started again (rule L29). STATUS_SUCCESS, a status of
    /// [`StartDeviceError`], or STATUS_INVALID_PARAMETER for NULL. Page: start_device.
    #[pageable]
    pub(crate) unsafe fn StartDevice<A: Adapter>(context: *mut c_void, info: *mut ddi::DXGK_START_INFO, interface: *mut ddi::DXGKRNL_INTERFACE, sources: *mut u32, children: *mut u32) -> NTSTATUS {
        if context.is_null() || info.is_null() || interface.is_null() || sources.is_null() || children.is_null() {
            return STATUS_INVALID_PARAMETER;
        }
        // SAFETY: not NULL, the port's variables.
        unsafe {
            sources.write(0);
            children.write(0);
        }
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let block = unsafe { handle::block::<A>(context) };
        // SAFETY: level three, before publication.
        unsafe { block.dxgk.keep(interface) };
        // SAFETY: not NULL; the field is in every version.
        let info = StartInfo { required_dma_queue_entry: unsafe { (*info).RequiredDmaQueueEntry } };
        match A::start(&block.dxgk, &info, &mut at) {
            Ok(started) => {
                // SAFETY: level three, and not started: StartDevice comes once before each StopDevice.
                unsafe { block.publish(started.adapter, started.interrupt, &mut at) };
                STATUS_SUCCESS
            }
            Err(error) => error.into(),
        }
    }

    /// `DxgkDdiStopDevice(MiniportDeviceContext)`.
    ///
    /// PASSIVE_LEVEL, pageable, level three. Waits for the DPC, which is outside of the levels, quiets the device and gives
    /// back what StartDevice took (rule L24). STATUS_SUCCESS, also for an adapter that is not started or whose device is
    /// gone. Bug check 0x121 if the driver still holds a submission. Page: stop_device.
    #[pageable]
    pub(crate) unsafe fn StopDevice<A: Adapter>(context: *mut c_void) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let block = unsafe { handle::block::<A>(context) };
        // SAFETY: level three.
        if let Some((adapter, interrupt)) = unsafe { block.retract(&mut at) } {
            adapter.stop(interrupt, &block.dxgk, &mut at);
        }
        block.dxgk.held.none_of_all(Violation::Stopped);
        STATUS_SUCCESS
    }

    /// `DxgkDdiRemoveDevice(MiniportDeviceContext)`.
    ///
    /// PASSIVE_LEVEL, pageable, level three. Frees the block of AddDevice (rule L25). STATUS_SUCCESS.
    /// Page: remove_device.
    #[pageable]
    pub(crate) unsafe fn RemoveDevice<A: Adapter>(context: *mut c_void) -> NTSTATUS {
        if let Some(block) = NonNull::new(context.cast::<Block<A>>()) {
            // SAFETY: AddDevice's box; the port uses the context no more.
            drop(unsafe { NonPagedBox::from_raw(block, A::TAG) });
        }
        STATUS_SUCCESS
    }

    /// `DxgkDdiUnload()`.
    ///
    /// PASSIVE_LEVEL, pageable, level three. Answers nothing. DriverEntry took nothing that is not the port's, so there is
    /// nothing to give back (rule L25). Page: unload.
    #[pageable]
    pub(crate) unsafe fn Unload() {}

    /// `DxgkDdiDispatchIoRequest(MiniportDeviceContext, VidPnSourceId, VideoRequestPacket)`.
    ///
    /// PASSIVE_LEVEL, pageable, level two. A render-only adapter has no video present source to ask anything of.
    /// STATUS_NOT_SUPPORTED. Page: dispatch_io_request.
    #[pageable]
    pub(crate) unsafe fn DispatchIoRequest(_context: *mut c_void, _source: u32, _packet: *mut ddi::VIDEO_REQUEST_PACKET) -> NTSTATUS {
        STATUS_NOT_SUPPORTED
    }

    /// `DxgkDdiQueryInterface(MiniportDeviceContext, QueryInterface)`.
    ///
    /// PASSIVE_LEVEL, pageable, level two. STATUS_NOT_SUPPORTED for an interface that the driver does not have
    /// (rule L28): this SDK exports none. Page: query_interface.
    #[pageable]
    pub(crate) unsafe fn QueryInterface(_context: *mut c_void, _query: *mut ddi::QUERY_INTERFACE) -> NTSTATUS {
        STATUS_NOT_SUPPORTED
    }

    /// `DxgkDdiQueryChildRelations(MiniportDeviceContext, ChildRelations, ChildRelationsSize)`.
    ///
    /// PASSIVE_LEVEL, pageable, level three; QueryAdapterInfo may overlap (rule L20). A render-only adapter has no children:
    /// the one element stays zero (rule L10). STATUS_SUCCESS. Page: query_child_relations.
    #[pageable]
    pub(crate) unsafe fn QueryChildRelations(_context: *mut c_void, _relations: *mut ddi::DXGK_CHILD_DESCRIPTOR, _size: u32) -> NTSTATUS {
        STATUS_SUCCESS
    }

    /// `DxgkDdiQueryChildStatus(MiniportDeviceContext, ChildStatus, NonDestructiveOnly)`.
    ///
    /// PASSIVE_LEVEL, pageable, level one per child. There is no child to ask about: STATUS_INVALID_PARAMETER.
    /// Page: query_child_status.
    #[pageable]
    pub(crate) unsafe fn QueryChildStatus(_context: *mut c_void, _status: *mut ddi::DXGK_CHILD_STATUS, _non_destructive: u8) -> NTSTATUS {
        STATUS_INVALID_PARAMETER
    }

    /// `DxgkDdiQueryDeviceDescriptor(MiniportDeviceContext, ChildUid, DeviceDescriptor)`.
    ///
    /// PASSIVE_LEVEL, pageable, level one per child. STATUS_GRAPHICS_CHILD_DESCRIPTOR_NOT_SUPPORTED: there is no
    /// child, and nothing is written. Page: query_device_descriptor.
    #[pageable]
    pub(crate) unsafe fn QueryDeviceDescriptor(_context: *mut c_void, _child: u32, _descriptor: *mut ddi::DXGK_DEVICE_DESCRIPTOR) -> NTSTATUS {
        STATUS_GRAPHICS_CHILD_DESCRIPTOR_NOT_SUPPORTED
    }

    /// `DxgkDdiNotifySurpriseRemoval(MiniportDeviceContext, RemovalType)`.
    ///
    /// PASSIVE_LEVEL, level zero: other entry points may be running. The page does not say pageable, so it is not.
    /// STATUS_SUCCESS only: anything else is a bug check. No register is touched from here on, and clean-up calls
    /// still succeed (rule L27). Bug check 0x121 if the driver still holds a submission. Page: notify_surprise_removal.
    pub(crate) unsafe fn NotifySurpriseRemoval<A: Adapter>(context: *mut c_void, _kind: ddi::DXGK_SURPRISE_REMOVAL_TYPE) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        if let Some(adapter) = unsafe { handle::adapter::<A>(context) } {
            A::surprise_removed(adapter, &mut at);
            adapter.dxgk().held.remove();
        }
        STATUS_SUCCESS
    }
}
