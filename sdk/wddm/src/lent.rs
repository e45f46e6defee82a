//! References to objects whose life the port driver governs.
#![allow(unsafe_code)]

use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ops::Deref;
use core::ptr::NonNull;

use nt::pool::{NonPagedArc, Tag};

/// An object that the port driver holds a handle of, lent for the time of one call: an allocation, an opened
/// allocation, a context's channel.
///
/// It may be noted down as a [`Flight`] for the packet being made, and not kept otherwise:
///
/// ```compile_fail
/// fn keep(open: wddm::Lent<'_, u32>) -> wddm::Lent<'static, u32> { open }
/// ```
/// ```
/// fn note(open: wddm::Lent<'_, u32>) -> wddm::Flight<u32> { open.flight() }
/// ```
pub struct Lent<'a, T> {
    object: NonNull<T>,
    tag: Tag,
    call: PhantomData<&'a T>,
}

impl<T> Clone for Lent<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Lent<'_, T> {}

impl<'a, T> Lent<'a, T> {
    /// Lends an object behind a port handle.
    ///
    /// # Safety
    /// `object` came from [`NonPagedArc::into_raw`] with this tag, and that ownership lasts for `'a`.
    pub(crate) const unsafe fn new(object: NonNull<T>, tag: Tag) -> Self {
        Self { object, tag, call: PhantomData }
    }

    /// The object, for as long as the call.
    pub const fn get(self) -> &'a T {
        // SAFETY: owned for 'a by the handle.
        unsafe { self.object.as_ref() }
    }

    /// An ownership of its own, which keeps the object alive beyond its handle.
    pub fn owner(self) -> NonPagedArc<T> {
        // SAFETY: borrows the handle's ownership, which is not dropped here.
        let handle = ManuallyDrop::new(unsafe { NonPagedArc::from_raw(self.object, self.tag) });
        NonPagedArc::clone(&handle)
    }

    /// A note for the packet being made.
    pub const fn flight(self) -> Flight<T> {
        Flight { object: self.object }
    }
}

impl<T> Deref for Lent<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.get()
    }
}

/// A non-owning note, in a packet, of an object that the packet uses.
///
/// It owns nothing, so a packet that is never submitted leaks nothing; and it can be opened only through the
/// submitted packet itself ([`Submission::open`](crate::Submission::open)). The port keeps what a submitted packet
/// names: a context is destroyed only when idle (rules C30, C31), an allocation only when the device is done with
/// it (rules D29, D36).
pub struct Flight<T> {
    object: NonNull<T>,
}

impl<T> Clone for Flight<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Flight<T> {}

// SAFETY: a note; what it leads to is `Sync`.
unsafe impl<T: Send + Sync> Send for Flight<T> {}
// SAFETY: as above.
unsafe impl<T: Send + Sync> Sync for Flight<T> {}

impl<T> Flight<T> {
    /// The object's address, to note it where only an address fits.
    pub(crate) const fn as_ptr(self) -> *mut T {
        self.object.as_ptr()
    }

    /// The object.
    ///
    /// # Safety
    /// The packet that holds the note is submitted and has not ended, for `'a`.
    pub(crate) const unsafe fn open<'a>(self) -> &'a T {
        // SAFETY: the port keeps the object for the packet's life (rules C30, C31, D29, D36).
        unsafe { self.object.as_ref() }
    }
}
