//! References to objects whose life the port driver governs.
#![allow(unsafe_code)]

use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ops::Deref;
use core::ptr::NonNull;

use nt::pool::{NonPagedArc, Tag};

use crate::Render;
use crate::render::DmaOutput;

/// An object that the port driver holds a handle of, lent for the time of one call: an allocation, an opened
/// allocation, a context's channel.
///
/// It may be noted down as a [`Flight`] for the packet being made, and not kept otherwise:
///
/// ```compile_fail
/// fn keep(open: wddm::Lent<'_, u32>) -> wddm::Lent<'static, u32> { open }
/// ```
/// ```
/// fn note<A: wddm::Render>(
///     open: wddm::Lent<'_, u32>,
///     output: &wddm::render::DmaOutput<'_, A>,
/// ) -> wddm::Flight<u32> {
///     open.flight(output)
/// }
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

    /// A note for the packet that `output` becomes.
    pub fn flight<A: Render>(self, output: &DmaOutput<'_, A>) -> Flight<T> {
        Flight { object: self.object, packet: output.number() }
    }

    /// The object's address.
    pub(crate) const fn as_raw(self) -> NonNull<T> {
        self.object
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
/// It owns nothing, so a packet that is never submitted leaks nothing; and only the packet that it was made for opens it
/// ([`Submission::open`](crate::Submission::open)): of another packet, as of a later one in the same buffer, it is a note
/// of nothing. The port keeps what a submitted packet names: a context is destroyed only when idle (rules C30, C31), an
/// allocation only when the device is done with it (rules D29, D36).
pub struct Flight<T> {
    object: NonNull<T>,
    /// The packet's number: no other packet ever has it.
    packet: u64,
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
    /// The object; None if the note is another packet's.
    ///
    /// # Safety
    /// The packet with this number is submitted and has not ended, for `'a`.
    pub(crate) const unsafe fn open<'a>(self, packet: u64) -> Option<&'a T> {
        if self.packet != packet {
            return None;
        }
        // SAFETY: made for this packet, and the port keeps the object for the packet's life (rules C30, C31, D29, D36).
        Some(unsafe { self.object.as_ref() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_of_another_packet_opens_nothing() {
        let object = 7;
        let note = Flight { object: NonNull::from(&object), packet: 1 };
        // SAFETY: the object outlives its notes.
        unsafe {
            assert_eq!(note.open(1), Some(&7));
            assert_eq!(note.open(2), None);
        }
    }
}
