//! The port driver's services: `DXGKRNL_INTERFACE`, and the block behind `hAdapter` that holds it.
#![allow(unsafe_code)]

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::mem::MaybeUninit;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU32, Ordering};

use nt::irql::AtMostDispatch;
use nt::mmio::Registers;
use nt::{DeviceLevel, PassiveLevel};
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::{Record, STATUS_SUCCESS};

use crate::held::Held;
use crate::{Adapter, AdapterRef};

/// The block behind `hAdapter`: nonpaged, from AddDevice to RemoveDevice.
pub(crate) struct Block<A: Adapter> {
    pub dxgk: Dxgk<A>,
    /// 1 while `adapter` is initialised: from the end of StartDevice to the beginning of StopDevice.
    started: AtomicU32,
    adapter: UnsafeCell<MaybeUninit<A>>,
}

// SAFETY: the adapter is Sync, the interrupt state is reached under the interrupt lock only.
unsafe impl<A: Adapter> Sync for Block<A> {}
// SAFETY: as above.
unsafe impl<A: Adapter> Send for Block<A> {}

impl<A: Adapter> Block<A> {
    pub fn new() -> Self {
        Self {
            dxgk: Dxgk {
                interface: UnsafeCell::new(ddi::DXGKRNL_INTERFACE::zeroed()),
                interrupt: UnsafeCell::new(None),
                notified: UnsafeCell::new(false),
                held: Held::new(),
            },
            started: AtomicU32::new(0),
            adapter: UnsafeCell::new(MaybeUninit::uninit()),
        }
    }

    pub fn started(&self) -> Option<AdapterRef<'_, A>> {
        if self.started.load(Ordering::Acquire) == 0 {
            return None;
        }
        // SAFETY: initialised while `started` is 1. StopDevice is level three, so that nobody else is in the driver then,
        // but for the DPC, whose end it waits for.
        let adapter = unsafe { (*self.adapter.get()).assume_init_ref() };
        Some(AdapterRef::new(adapter, &self.dxgk))
    }

    /// Publishes what StartDevice made.
    ///
    /// # Safety
    /// Level three (the port lets nobody else in), and the block is not started.
    pub unsafe fn publish(&self, adapter: A, interrupt: A::Interrupt, at: &mut PassiveLevel) {
        // SAFETY: not started, so nobody reads it.
        unsafe { (*self.adapter.get()).write(adapter) };
        self.dxgk.held.start();
        self.started.store(1, Ordering::Release);
        let mut state = Some(interrupt);
        let under_lock = self.dxgk.under_lock(at, |slot, _| *slot = state.take());
        if under_lock.is_err() {
            // SAFETY: no interrupt is connected, so no interrupt routine runs.
            unsafe { *self.dxgk.interrupt.get() = state };
        }
    }

    /// Takes back what [`Block::publish`] published. The interrupt routine answers FALSE from here on, and the DPC finds
    /// nothing.
    ///
    /// # Safety
    /// Level three.
    pub unsafe fn retract(&self, at: &mut PassiveLevel) -> Option<(A, A::Interrupt)> {
        let state = match self.dxgk.under_lock(at, |slot, _| slot.take()) {
            Ok(state) => state,
            // SAFETY: no interrupt is connected, so no interrupt routine runs.
            Err(NotConnected) => unsafe { (*self.dxgk.interrupt.get()).take() },
        };
        if self.started.swap(0, Ordering::AcqRel) == 0 {
            return None;
        }
        // The DPC is outside of the levels: one that has begun keeps the adapter to its end (rule L24).
        nt::sync::flush_dpcs(at);
        // SAFETY: was initialised, and `started` is 0 now: read once, and nobody has a reference (level three; no DPC).
        let adapter = unsafe { (*self.adapter.get()).assume_init_read() };
        state.map(|state| (adapter, state))
    }
}

/// The interrupt is not connected, or the adapter has not been published yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotConnected;

/// The port driver refused a request for a bus resource.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PortRefused;

/// A memory resource that the bus assigned to the device.
#[derive(Clone, Copy, Debug)]
pub struct MemoryResource {
    start: i64,
    length: usize,
}

impl MemoryResource {
    /// Bytes.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether it holds nothing.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }
}

/// What the bus assigned to the device, in the order of its base-address registers.
#[derive(Clone, Copy, Debug, Default)]
pub struct BusResources {
    /// Memory ranges, in order.
    pub memory: [Option<MemoryResource>; 6],
    /// Interrupt resources: lines or messages.
    pub interrupts: u32,
    /// Whether the interrupts are messages.
    pub messages: bool,
}

/// The port driver, as one adapter sees it. Every method's level is that of the callback's page.
pub struct Dxgk<A: Adapter> {
    interface: UnsafeCell<ddi::DXGKRNL_INTERFACE>,
    interrupt: UnsafeCell<Option<A::Interrupt>>,
    /// Whether something was notified since the interrupt lock was taken; guarded by it.
    notified: UnsafeCell<bool>,
    /// The submissions that the driver has.
    pub(crate) held: Held,
}

impl<A: Adapter> Dxgk<A> {
    /// Keeps StartDevice's copy of the interface: as much as the port says there is.
    ///
    /// # Safety
    /// Level three, before the adapter is published; `from` is the interface that StartDevice was given.
    pub(crate) unsafe fn keep(&self, from: *const ddi::DXGKRNL_INTERFACE) {
        // SAFETY: every version begins with its Size (rule L08).
        let size = unsafe { (&raw const (*from).Size).read() } as usize;
        let size = size.min(size_of::<ddi::DXGKRNL_INTERFACE>());
        // SAFETY: `size` bytes are there, and fit.
        unsafe { core::ptr::copy_nonoverlapping(from.cast::<u8>(), self.interface.get().cast(), size) };
    }

    pub(crate) fn interface(&self) -> &ddi::DXGKRNL_INTERFACE {
        // SAFETY: written by `keep` in StartDevice only, when nobody else is in the driver.
        unsafe { &*self.interface.get() }
    }

    fn device_handle(&self) -> *mut c_void {
        self.interface().DeviceHandle
    }

    /// `DxgkCbGetDeviceInformation`: what the bus assigned. PASSIVE_LEVEL.
    pub fn resources(&self, _at: &PassiveLevel) -> Result<BusResources, PortRefused> {
        let get = self.interface().DxgkCbGetDeviceInformation.ok_or(PortRefused)?;
        let mut information = ddi::DXGK_DEVICE_INFO::zeroed();
        // SAFETY: the callback of this interface, with its DeviceHandle (rule L09), at PASSIVE_LEVEL.
        if unsafe { get(self.device_handle(), &mut information) } != STATUS_SUCCESS {
            return Err(PortRefused);
        }
        let mut found = BusResources::default();
        let mut next = 0;
        // SAFETY: the port's list, alive until StopDevice; `for_each` follows its counts.
        unsafe {
            crate::interrupt::resources(information.TranslatedResourceList, |kind, flags, start, length| {
                match kind {
                    crate::interrupt::CM_RESOURCE_TYPE_MEMORY => {
                        if let Some(slot) = found.memory.get_mut(next) {
                            *slot = Some(MemoryResource { start, length });
                        }
                        next = next.wrapping_add(1);
                    }
                    crate::interrupt::CM_RESOURCE_TYPE_INTERRUPT => {
                        found.interrupts = found.interrupts.wrapping_add(1);
                        found.messages |= flags & crate::interrupt::CM_RESOURCE_INTERRUPT_MESSAGE != 0;
                    }
                    _ => {}
                }
            })
        };
        Ok(found)
    }

    /// `DxgkCbMapMemory`: maps device registers, uncached. PASSIVE_LEVEL. Undone by [`Dxgk::unmap`].
    pub fn map(&self, resource: MemoryResource, _at: &PassiveLevel) -> Result<Registers, PortRefused> {
        let map = self.interface().DxgkCbMapMemory.ok_or(PortRefused)?;
        let mut address = core::ptr::null_mut();
        let length = u32::try_from(resource.length).map_err(|_| PortRefused)?;
        let start = ddi::PHYSICAL_ADDRESS::new(resource.start);
        // SAFETY: the callback of this interface, with its DeviceHandle; memory space, not for user mode, MmNonCached.
        let status = unsafe { map(self.device_handle(), start, length, 0, 0, 0, &mut address) };
        let base = NonNull::new(address.cast::<u8>()).filter(|_| status.is_success()).ok_or(PortRefused)?;
        // SAFETY: the port mapped that much, until UnmapMemory.
        Ok(unsafe { Registers::new(base, resource.length) })
    }

    /// `DxgkCbUnmapMemory`. PASSIVE_LEVEL.
    pub fn unmap(&self, registers: Registers, _at: &PassiveLevel) {
        if let Some(unmap) = self.interface().DxgkCbUnmapMemory {
            // SAFETY: what MapMemory answered, used no more.
            let _ = unsafe { unmap(self.device_handle(), registers.base().as_ptr().cast()) };
        }
    }

    /// `DxgkCbReadDeviceSpace`: PCI configuration space. PASSIVE_LEVEL. Answers how many bytes were read.
    pub fn read_config(&self, offset: u32, to: &mut [u8], _at: &PassiveLevel) -> Result<usize, PortRefused> {
        let read = self.interface().DxgkCbReadDeviceSpace.ok_or(PortRefused)?;
        let length = u32::try_from(to.len()).map_err(|_| PortRefused)?;
        let mut done = 0;
        // SAFETY: the callback of this interface; `to` is writable for `length` bytes.
        let status = unsafe {
            read(
                self.device_handle(),
                ddi::DXGK_WHICHSPACE_CONFIG,
                to.as_mut_ptr().cast(),
                offset,
                length,
                &mut done,
            )
        };
        if status.is_success() { Ok(done as usize) } else { Err(PortRefused) }
    }

    /// `DxgkCbWriteDeviceSpace`: PCI configuration space. PASSIVE_LEVEL. Answers how many bytes were written.
    ///
    /// The base addresses and the interrupt routing are the bus's; a driver has its command register and its own
    /// capabilities.
    pub fn write_config(&self, offset: u32, from: &[u8], _at: &PassiveLevel) -> Result<usize, PortRefused> {
        let write = self.interface().DxgkCbWriteDeviceSpace.ok_or(PortRefused)?;
        let length = u32::try_from(from.len()).map_err(|_| PortRefused)?;
        let mut done = 0;
        // SAFETY: the callback of this interface; `from` is readable for `length` bytes, and not written.
        let status = unsafe {
            write(
                self.device_handle(),
                ddi::DXGK_WHICHSPACE_CONFIG,
                from.as_ptr().cast_mut().cast(),
                offset,
                length,
                &mut done,
            )
        };
        if status.is_success() { Ok(done as usize) } else { Err(PortRefused) }
    }

    /// `DxgkCbQueueDpc`: any level. FALSE when one is pending already.
    pub fn queue_dpc(&self) -> bool {
        match self.interface().DxgkCbQueueDpc {
            // SAFETY: the callback of this interface, any level.
            Some(queue) => unsafe { queue(self.device_handle()) != 0 },
            None => false,
        }
    }

    /// `DxgkCbNotifyDpc`: from the DPC.
    pub(crate) fn notify_dpc(&self) {
        if let Some(notify) = self.interface().DxgkCbNotifyDpc {
            // SAFETY: the callback of this interface, at DISPATCH_LEVEL in the DPC.
            unsafe { notify(self.device_handle()) };
        }
    }

    /// `DxgkCbNotifyInterrupt`: the token shows the device's level with the interrupt lock held (rule S19).
    pub(crate) fn notify_interrupt(
        &self,
        data: &mut ddi::DXGKARGCB_NOTIFY_INTERRUPT_DATA,
        at: &mut DeviceLevel,
    ) {
        // SAFETY: a record of this adapter's version or newer.
        unsafe { self.notify_newer(data, at) };
    }

    /// [`Dxgk::notify_interrupt`] with the record of a newer version.
    ///
    /// # Safety
    /// `data` points to a `DXGKARGCB_NOTIFY_INTERRUPT_DATA` of the version that the type of interrupt came with.
    pub(crate) unsafe fn notify_newer(
        &self,
        data: *mut ddi::DXGKARGCB_NOTIFY_INTERRUPT_DATA,
        _at: &mut DeviceLevel,
    ) {
        if let Some(notify) = self.interface().DxgkCbNotifyInterrupt {
            // SAFETY: the callback of this interface, at the device's level, not re-entered.
            unsafe { notify(self.device_handle(), data) };
            // SAFETY: guarded by the interrupt lock, which is held.
            unsafe { *self.notified.get() = true };
        }
    }

    /// `DxgkCbSynchronizeExecution`: runs `work` with the interrupt state, at the device's level, with the interrupt
    /// routine kept out (rule R22). Up to DISPATCH_LEVEL.
    ///
    /// What `work` notifies is followed by a DPC (rule S20).
    pub fn synchronize<L: AtMostDispatch, R>(
        &self,
        at: &mut L,
        work: impl FnOnce(&mut A::Interrupt, &mut DeviceLevel) -> R,
    ) -> Result<R, NotConnected> {
        self.under_lock(at, |slot, at| slot.as_mut().map(|state| work(state, at)))?.ok_or(NotConnected)
    }

    fn under_lock<L: AtMostDispatch, R>(
        &self,
        _at: &mut L,
        work: impl FnOnce(&mut Option<A::Interrupt>, &mut DeviceLevel) -> R,
    ) -> Result<R, NotConnected> {
        let synchronize = self.interface().DxgkCbSynchronizeExecution.ok_or(NotConnected)?;
        let mut call = Call { dxgk: self, work: Some(work), result: None };
        let mut answer = 0;
        let routine = trampoline_of(&call);
        // SAFETY: the callback of this interface, up to DISPATCH_LEVEL; it runs the routine before it returns.
        let status = unsafe {
            synchronize(self.device_handle(), Some(routine), (&raw mut call).cast(), 0, &mut answer)
        };
        if status != STATUS_SUCCESS {
            return Err(NotConnected);
        }
        call.result.ok_or(NotConnected)
    }

    /// Runs with the interrupt lock held: the interrupt routine and the trampoline.
    ///
    /// # Safety
    /// The interrupt lock of this adapter is held by the calling thread.
    pub(crate) unsafe fn locked<R>(
        &self,
        work: impl FnOnce(&mut Option<A::Interrupt>, &mut DeviceLevel) -> R,
    ) -> R {
        // SAFETY: the lock is held; the token ends with the call.
        let mut at = unsafe { DeviceLevel::assume() };
        // SAFETY: the lock excludes every other user of the state.
        let result = work(unsafe { &mut *self.interrupt.get() }, &mut at);
        // SAFETY: guarded by the lock.
        if unsafe { core::mem::replace(&mut *self.notified.get(), false) } {
            self.queue_dpc();
        }
        result
    }
}

struct Call<'a, A: Adapter, F, R> {
    dxgk: &'a Dxgk<A>,
    work: Option<F>,
    result: Option<R>,
}

type SynchronizeRoutine = wddm_sys::abi_fn!(fn(context: *mut c_void) -> u8);

fn trampoline_of<A: Adapter, F, R>(_: &Call<'_, A, F, R>) -> SynchronizeRoutine
where
    F: FnOnce(&mut Option<A::Interrupt>, &mut DeviceLevel) -> R,
{
    trampoline::<A, F, R>
}

#[cfg(target_arch = "x86_64")]
unsafe extern "win64" fn trampoline<A: Adapter, F, R>(context: *mut c_void) -> u8
where
    F: FnOnce(&mut Option<A::Interrupt>, &mut DeviceLevel) -> R,
{
    // SAFETY: the port passes back what `under_lock` gave it, while `under_lock` waits.
    unsafe { run_call::<A, F, R>(context) }
}

#[cfg(not(target_arch = "x86_64"))]
unsafe extern "C" fn trampoline<A: Adapter, F, R>(context: *mut c_void) -> u8
where
    F: FnOnce(&mut Option<A::Interrupt>, &mut DeviceLevel) -> R,
{
    // SAFETY: the port passes back what `under_lock` gave it, while `under_lock` waits.
    unsafe { run_call::<A, F, R>(context) }
}

/// # Safety
/// `context` is the `Call` that `under_lock` waits on, and the interrupt lock is held.
unsafe fn run_call<A: Adapter, F, R>(context: *mut c_void) -> u8
where
    F: FnOnce(&mut Option<A::Interrupt>, &mut DeviceLevel) -> R,
{
    // SAFETY: the caller's.
    let call = unsafe { &mut *context.cast::<Call<'_, A, F, R>>() };
    let Some(work) = call.work.take() else { return 0 };
    // SAFETY: SynchronizeExecution runs the routine with the interrupt lock held.
    call.result = Some(unsafe { call.dxgk.locked(work) });
    1
}
