//! `UNICODE_STRING` and `ANSI_STRING`: length, room and address.
#![allow(unsafe_code)]

use wddm_sys::{
    NTSTATUS, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER_2, STATUS_NO_MEMORY, STATUS_SUCCESS,
};

use crate::Machine;
use crate::crt::string::{Unit, length};
use crate::events::PoolKind;
use crate::pool::FILL_NEW;

/// A counted string of bytes or of UTF-16 units, 16 bytes. Both numbers count bytes.
#[repr(C)]
pub(crate) struct Counted<T> {
    pub(crate) length: u16,
    pub(crate) maximum: u16,
    pub(crate) buffer: *mut T,
}

pub(crate) type Unicode = Counted<u16>;
pub(crate) type Ansi = Counted<u8>;

/// Tag of what the runtime library allocates.
const TAG: u32 = u32::from_le_bytes(*b"Strg");

impl<T: Unit> Counted<T> {
    const SIZE: usize = size_of::<T>();

    /// The string over what a zero ends. None if that is too long to count.
    ///
    /// # Safety
    /// `text` is null or a string.
    pub(crate) unsafe fn over(text: *const T) -> Option<Self> {
        let buffer = text.cast_mut();
        if text.is_null() {
            return Some(Self { length: 0, maximum: 0, buffer });
        }
        // SAFETY: the caller's.
        let bytes = unsafe { length(text, usize::MAX) } * Self::SIZE;
        let maximum = u16::try_from(bytes + Self::SIZE).ok()?;
        Some(Self { length: bytes as u16, maximum, buffer })
    }

    /// The longest string over what a zero ends.
    pub(crate) fn longest(text: *const T) -> Self {
        let most = u16::MAX as usize / Self::SIZE * Self::SIZE;
        Self { length: (most - Self::SIZE) as u16, maximum: most as u16, buffer: text.cast_mut() }
    }

    /// How many characters it has.
    pub(crate) fn count(&self) -> usize {
        usize::from(self.length) / Self::SIZE
    }

    /// For how many it has room.
    pub(crate) fn room(&self) -> usize {
        usize::from(self.maximum) / Self::SIZE
    }

    /// A character.
    ///
    /// # Safety
    /// The string is a good one and has it.
    pub(crate) unsafe fn at(&self, i: usize) -> T {
        // SAFETY: the caller's; UTF-16 of a driver's need not be aligned.
        unsafe { self.buffer.add(i).read_unaligned() }
    }

    /// The characters.
    ///
    /// # Safety
    /// The string is a good one.
    pub(crate) unsafe fn to_vec(&self) -> Vec<T> {
        // SAFETY: the caller's.
        (0..self.count()).map(|i| unsafe { self.at(i) }).collect()
    }

    /// Puts characters at `from`, and a zero behind them if there is room. They fit.
    ///
    /// # Safety
    /// The string is a good one.
    pub(crate) unsafe fn put(&mut self, from: usize, text: &[T]) {
        let end = from + text.len();
        // SAFETY: the caller's: there is room for `room` characters.
        unsafe {
            for (i, &c) in text.iter().enumerate() {
                self.buffer.add(from + i).write_unaligned(c);
            }
            if end < self.room() {
                self.buffer.add(end).write_unaligned(T::default());
            }
        }
        self.length = (end * Self::SIZE) as u16;
    }

    /// Makes it `text` with a zero behind: in its own buffer (STATUS_BUFFER_OVERFLOW if that is too small), or in one allocated from
    /// paged pool (STATUS_NO_MEMORY). STATUS_INVALID_PARAMETER_2 for a text that is too long to count.
    ///
    /// # Safety
    /// The string is a good one, or one is to be allocated.
    pub(crate) unsafe fn become_text(&mut self, machine: &Machine, text: &[T], allocate: bool) -> NTSTATUS {
        let bytes = (text.len() + 1) * Self::SIZE;
        let Ok(maximum) = u16::try_from(bytes) else { return STATUS_INVALID_PARAMETER_2 };
        if allocate {
            let buffer = machine.pools.allocate(machine, PoolKind::Paged, bytes, TAG, FILL_NEW);
            if buffer.is_null() {
                return STATUS_NO_MEMORY;
            }
            (self.maximum, self.buffer) = (maximum, buffer.cast());
        } else if self.maximum < maximum {
            return STATUS_BUFFER_OVERFLOW;
        }
        // SAFETY: there is room, as just seen.
        unsafe { self.put(0, text) };
        STATUS_SUCCESS
    }

    /// Frees what `become_text` allocated.
    pub(crate) fn free(&mut self, machine: &Machine) {
        if !self.buffer.is_null() {
            machine.pools.free(machine, self.buffer.cast(), 0);
            *self = Self { length: 0, maximum: 0, buffer: std::ptr::null_mut() };
        }
    }
}
