//! Locks and events. All of them live in nonpaged memory, so none is [`Pageable`](crate::paged::Pageable).
#![allow(unsafe_code)]

use core::cell::UnsafeCell;
use core::marker::PhantomPinned;
use core::mem::MaybeUninit;

use crate::imports;
use crate::irql::{ApcLevel, AtMostApc, AtMostDispatch, DispatchLevel, PassiveLevel};
use crate::pool::{NoMemory, NonPagedBox, Tag};

/// Waits until every DPC that is queued or runs, on whichever processor, has ended. PASSIVE_LEVEL.
pub fn flush_dpcs(_at: &mut PassiveLevel) {
    // SAFETY: KeFlushQueuedDpcs, at PASSIVE_LEVEL, holding nothing that a DPC may want: the token is the caller's only one.
    unsafe { imports::KeFlushQueuedDpcs() };
}

/// Data behind a spin lock. Taking it raises to DISPATCH_LEVEL.
///
/// Plain storage: it may be moved while nobody holds it, as a `KSPIN_LOCK` may.
pub struct SpinLock<T> {
    word: UnsafeCell<usize>,
    value: UnsafeCell<T>,
}

// SAFETY: the lock gives the value to one thread at a time.
unsafe impl<T: Send> Send for SpinLock<T> {}
// SAFETY: as above.
unsafe impl<T: Send> Sync for SpinLock<T> {}

impl<T> SpinLock<T> {
    /// An open lock; zero is what KeInitializeSpinLock writes.
    pub const fn new(value: T) -> Self {
        Self { word: UnsafeCell::new(0), value: UnsafeCell::new(value) }
    }

    /// Runs `work` with the lock held, at DISPATCH_LEVEL.
    ///
    /// A closure and not a guard: a guard could be forgotten, and the level would stay up behind the lower token's
    /// back.
    // What runs raised must be resident: inlined, it would lie where its caller lies, which may be the section PAGE.
    #[cfg_attr(windows, inline(never))]
    pub fn with<L: AtMostDispatch, R>(
        &self,
        _at: &mut L,
        work: impl FnOnce(&mut T, &mut DispatchLevel) -> R,
    ) -> R {
        // SAFETY: KeAcquireSpinLockRaiseToDpc, up to DISPATCH_LEVEL; the word is nonpaged, since the type is not
        // Pageable.
        let before = unsafe { imports::KeAcquireSpinLockRaiseToDpc(self.word.get()) };
        // SAFETY: raised just now, and the lower token is borrowed until the level is back.
        let mut at = unsafe { DispatchLevel::assume() };
        // SAFETY: the lock is held.
        let result = work(unsafe { &mut *self.value.get() }, &mut at);
        // SAFETY: KeReleaseSpinLock by the holder, with the level from before.
        unsafe { imports::KeReleaseSpinLock(self.word.get(), before) };
        result
    }
}

/// `FAST_MUTEX` of 64-bit systems: 56 bytes.
#[repr(C)]
struct RawMutex {
    count: i32,
    owner: *mut core::ffi::c_void,
    contention: u32,
    event: RawEvent,
    old_irql: u32,
    pinned: PhantomPinned,
}

/// `KEVENT` of 64-bit systems.
#[repr(C, align(8))]
struct RawEvent([u8; 24]);

const SYNCHRONIZATION_EVENT: i32 = 1;
const NOTIFICATION_EVENT: i32 = 0;

/// Data behind a fast mutex. Taking it raises to APC_LEVEL.
///
/// The mutex has an address of its own in nonpaged pool, since others wait on it by address.
pub struct Mutex<T> {
    inner: NonPagedBox<MutexInner<T>>,
}

struct MutexInner<T> {
    raw: UnsafeCell<RawMutex>,
    value: UnsafeCell<T>,
}

// SAFETY: the mutex gives the value to one thread at a time.
unsafe impl<T: Send> Send for MutexInner<T> {}
// SAFETY: as above.
unsafe impl<T: Send> Sync for MutexInner<T> {}

impl<T> Mutex<T> {
    /// An open mutex.
    pub fn new<L: AtMostDispatch>(value: T, tag: Tag, at: &L) -> Result<Self, NoMemory> {
        let raw = RawMutex {
            count: 1,
            owner: core::ptr::null_mut(),
            contention: 0,
            event: RawEvent([0; 24]),
            old_irql: 0,
            pinned: PhantomPinned,
        };
        let inner = NonPagedBox::new(
            MutexInner { raw: UnsafeCell::new(raw), value: UnsafeCell::new(value) },
            tag,
            at,
        )?;
        // SAFETY: what ExInitializeFastMutex does; the event has its final address.
        unsafe {
            imports::KeInitializeEvent((&raw mut (*inner.raw.get()).event).cast(), SYNCHRONIZATION_EVENT, 0)
        };
        Ok(Self { inner })
    }

    /// Runs `work` with the mutex held, at APC_LEVEL.
    pub fn with<L: AtMostApc, R>(&self, _at: &mut L, work: impl FnOnce(&mut T, &mut ApcLevel) -> R) -> R {
        // SAFETY: ExAcquireFastMutex, up to APC_LEVEL.
        unsafe { imports::ExAcquireFastMutex(self.inner.raw.get().cast()) };
        // SAFETY: raised just now, and the lower token is borrowed until the level is back.
        let mut at = unsafe { ApcLevel::assume() };
        // SAFETY: the mutex is held.
        let result = work(unsafe { &mut *self.inner.value.get() }, &mut at);
        // SAFETY: ExReleaseFastMutex by the holder.
        unsafe { imports::ExReleaseFastMutex(self.inner.raw.get().cast()) };
        result
    }
}

/// A notification event: once set, it stays set until it is cleared.
pub struct Event {
    inner: NonPagedBox<UnsafeCell<MaybeUninit<RawEvent>>>,
}

// SAFETY: the kernel synchronises events.
unsafe impl Send for Event {}
// SAFETY: as above.
unsafe impl Sync for Event {}

impl Event {
    /// An event that is not set.
    pub fn new<L: AtMostDispatch>(tag: Tag, at: &L) -> Result<Self, NoMemory> {
        let inner = NonPagedBox::new(UnsafeCell::new(MaybeUninit::uninit()), tag, at)?;
        // SAFETY: KeInitializeEvent, any level; the event has its final address.
        unsafe { imports::KeInitializeEvent(inner.get().cast(), NOTIFICATION_EVENT, 0) };
        Ok(Self { inner })
    }

    /// Sets it. Up to DISPATCH_LEVEL.
    pub fn set<L: AtMostDispatch>(&self, _at: &L) {
        // SAFETY: KeSetEvent without Wait, up to DISPATCH_LEVEL.
        unsafe { imports::KeSetEvent(self.inner.get().cast(), 0, 0) };
    }

    /// Clears it. Up to DISPATCH_LEVEL.
    pub fn clear<L: AtMostDispatch>(&self, _at: &L) {
        // SAFETY: KeClearEvent, up to DISPATCH_LEVEL.
        unsafe { imports::KeClearEvent(self.inner.get().cast()) };
    }

    /// Waits until it is set, at most so long; answers whether it was. Up to APC_LEVEL.
    pub fn wait<L: AtMostApc>(&self, milliseconds: u32, _at: &mut L) -> bool {
        let timeout = -i64::from(milliseconds).wrapping_mul(10_000);
        // SAFETY: KeWaitForSingleObject(Executive, KernelMode), up to APC_LEVEL; the time-out outlives the call.
        unsafe {
            imports::KeWaitForSingleObject(self.inner.get().cast(), 0, 0, 0, &timeout)
                == wddm_sys::STATUS_SUCCESS
        }
    }
}
