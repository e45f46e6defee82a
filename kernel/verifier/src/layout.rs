//! Reading what crosses the DDI: argument structures of the driver's version, and the lists behind them.
//!
//! Every version of a record is a prefix of the next, so that reading as much of the newest as there is reads the
//! older one. What is read is the port driver's memory: pointers come from the copy made at the entry of a call, never from what
//! the driver left behind.
#![allow(unsafe_code)]

use std::ffi::c_void;
use std::ptr::NonNull;

use wddm_sys::Record;

/// Bytes of an argument structure that are kept from the entry of a call.
pub(crate) const KEPT: usize = 384;

/// A copy of the bytes of an argument structure.
#[derive(Clone, Copy)]
pub(crate) struct Bytes {
    words: [u64; KEPT / 8],
    len: usize,
}

impl Bytes {
    /// # Safety
    /// `at` is null or points to `len` bytes that can be read.
    pub(crate) unsafe fn copy(at: *const c_void, len: usize) -> Self {
        let len = if at.is_null() { 0 } else { len.min(KEPT) };
        let mut bytes = Self { words: [0; KEPT / 8], len };
        // SAFETY: the caller's promise; no more is copied than there is room for.
        unsafe { std::ptr::copy_nonoverlapping(at.cast::<u8>(), bytes.words.as_mut_ptr().cast::<u8>(), len) };
        bytes
    }

    /// As much of a record as was copied, the rest as zeros.
    pub(crate) fn read<T: Record>(&self) -> T {
        let mut value = T::zeroed();
        let len = self.len.min(size_of::<T>());
        // SAFETY: `T` is plain data; no more is copied than either side has.
        unsafe {
            std::ptr::copy_nonoverlapping(
                self.words.as_ptr().cast::<u8>(),
                (&raw mut value).cast::<u8>(),
                len,
            )
        };
        value
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn as_slice(&self) -> &[u8] {
        // SAFETY: the words are `KEPT` bytes, of which `len` were copied.
        unsafe { std::slice::from_raw_parts(self.words.as_ptr().cast::<u8>(), self.len) }
    }
}

/// A record of `len` bytes, of which the newest version's are more.
///
/// # Safety
/// `at` is null or points to `len` bytes that can be read.
pub(crate) unsafe fn read<T: Record>(at: *const c_void, len: usize) -> T {
    // SAFETY: the caller's promise.
    unsafe { Bytes::copy(at, len.min(size_of::<T>())) }.read()
}

/// A large record of `len` bytes.
///
/// # Safety
/// As for [`read`].
pub(crate) unsafe fn read_large<T: Record>(at: *const c_void, len: usize) -> T {
    let mut value = T::zeroed();
    if !at.is_null() {
        let len = len.min(size_of::<T>());
        // SAFETY: the caller's promise; no more is copied than either side has.
        unsafe { std::ptr::copy_nonoverlapping(at.cast::<u8>(), (&raw mut value).cast::<u8>(), len) };
    }
    value
}

/// The elements of a list, one by one.
///
/// # Safety
/// `at` is null or points to `count` elements that can be read while the iterator lives.
pub(crate) unsafe fn list<T: Record>(at: *const T, count: usize) -> impl Iterator<Item = T> {
    let count = if at.is_null() { 0 } else { count };
    // SAFETY: the caller's promise.
    (0..count).map(move |index| unsafe { at.add(index).read_unaligned() })
}

/// A checksum of bytes, good enough to tell whether somebody wrote to them.
///
/// # Safety
/// `at` is null or points to `len` bytes that can be read.
pub(crate) unsafe fn checksum(at: *const c_void, len: usize) -> u64 {
    let Some(at) = NonNull::new(at.cast_mut().cast::<u8>()) else { return 0 };
    // SAFETY: the caller's promise.
    let bytes = unsafe { std::slice::from_raw_parts(at.as_ptr(), len) };
    checksum_of(bytes)
}

/// Four lanes of multiply and rotate, so that a whole DMA buffer is looked at in little time.
pub(crate) fn checksum_of(bytes: &[u8]) -> u64 {
    const PRIME: u64 = 0x9E37_79B1_85EB_CA87;
    let word = |bytes: &[u8]| bytes.iter().rev().fold(0u64, |word, byte| word << 8 | u64::from(*byte));
    let mut lanes = [1u64, 2, 3, bytes.len() as u64];
    let mut blocks = bytes.chunks_exact(32);
    for block in &mut blocks {
        // SAFETY: a block has 32 bytes, and any bytes are four words.
        let words = unsafe { block.as_ptr().cast::<[u64; 4]>().read_unaligned() };
        for (lane, word) in lanes.iter_mut().zip(words) {
            *lane = (*lane ^ word).wrapping_mul(PRIME).rotate_left(29);
        }
    }
    for rest in blocks.remainder().chunks(8) {
        lanes[0] = (lanes[0] ^ word(rest)).wrapping_mul(PRIME).rotate_left(29);
    }
    lanes.iter().fold(0, |sum, lane| (sum ^ lane).wrapping_mul(PRIME).rotate_left(31))
}

/// A member of an argument structure: its name, and where it lies.
pub(crate) type Field = (&'static str, usize, usize);

/// The bytes of a member.
pub(crate) const fn member_size<R, T>(_: fn(&R) -> &T) -> usize {
    size_of::<T>()
}

/// The fields of a record that the miniport is given for reading.
macro_rules! fields {
    ($record:ty: $($($part:ident).+),+ $(,)?) => {
        const { &[$((
            stringify!($($part).+),
            std::mem::offset_of!($record, $($part).+),
            $crate::layout::member_size(|record: &$record| &record.$($part).+),
        )),+] }
    };
}
pub(crate) use fields;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use wddm_sys::{wddm1_3, wddm3_2};

    proptest! {
        #[test]
        fn a_changed_byte_changes_the_checksum(mut bytes in proptest::collection::vec(any::<u8>(), 1..300), at in any::<prop::sample::Index>(), by in 1u8..) {
            let before = checksum_of(&bytes);
            let at = at.index(bytes.len());
            bytes[at] = bytes[at].wrapping_add(by);
            prop_assert_ne!(before, checksum_of(&bytes));
        }
    }

    #[test]
    fn an_older_record_is_read_as_a_prefix() {
        let mut old = wddm1_3::DXGKARG_CREATECONTEXT::zeroed();
        old.NodeOrdinal = 7;
        old.ContextInfo.PatchLocationListSize = 9;
        // SAFETY: the record is alive, and the length is its own.
        let new: wddm3_2::DXGKARG_CREATECONTEXT = unsafe { read((&raw const old).cast(), size_of_val(&old)) };
        assert_eq!((new.NodeOrdinal, new.ContextInfo.PatchLocationListSize), (7, 9));
        assert_eq!(new.ContextInfo.PagingCompanionNodeId, 0);
    }

    #[test]
    fn fields_know_where_they_lie() {
        const FIELDS: &[Field] = fields!(wddm3_2::DXGKARG_CREATECONTEXT: NodeOrdinal, ContextInfo.Caps);
        assert_eq!(FIELDS, [("NodeOrdinal", 8, 4), ("ContextInfo.Caps", 0x3C, 4)]);
    }
}
