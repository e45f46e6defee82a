//! Bit maps.
#![allow(unsafe_code)]

use crate::cpu::HIGH_LEVEL;
use crate::exports::exports;
use crate::pool::violation;

/// `RTL_BITMAP`, 16 bytes.
#[repr(C)]
pub(crate) struct Bitmap {
    size: u32,
    buffer: *mut u32,
}

/// Not found.
const NONE: u32 = u32::MAX;

impl Bitmap {
    /// # Safety
    /// A good bit map that has the bit; so for all below.
    unsafe fn get(&self, bit: u32) -> bool {
        // SAFETY: the caller's.
        unsafe { self.buffer.add(bit as usize / 32).read() >> (bit % 32) & 1 != 0 }
    }

    unsafe fn set(&self, bits: std::ops::Range<u32>, value: bool) {
        if bits.end > self.size || bits.end < bits.start {
            let params = [0x3E, std::ptr::from_ref(self) as u64, bits.start.into(), bits.end.into()];
            violation(params, "bits beyond the end of a bit map were set or cleared");
        }
        for bit in bits {
            // SAFETY: the caller's; the bit is there.
            unsafe {
                let word = self.buffer.add(bit as usize / 32);
                let mask = 1 << (bit % 32);
                word.write(if value { word.read() | mask } else { word.read() & !mask });
            }
        }
    }

    unsafe fn are(&self, start: u32, n: u32, value: bool) -> bool {
        let end = start.checked_add(n).filter(|&end| end <= self.size);
        // SAFETY: the caller's; the bits are there.
        end.is_some_and(|end| n > 0 && (start..end).all(|bit| unsafe { self.get(bit) } == value))
    }

    /// Where `n` bits in a row have this value: from `hint` on, then from the start.
    unsafe fn find(&self, n: u32, hint: u32, value: bool) -> u32 {
        let hint = if hint >= self.size { 0 } else { hint };
        if n == 0 {
            return hint & !7;
        }
        // A run that begins before the hint may reach beyond it.
        for (from, to) in [(hint, self.size), (0, (hint.saturating_add(n - 1)).min(self.size))] {
            let mut run = 0;
            for bit in from..to {
                // SAFETY: the caller's; the bit is there.
                run = if unsafe { self.get(bit) } == value { run + 1 } else { 0 };
                if run == n {
                    return bit + 1 - n;
                }
            }
        }
        NONE
    }

    unsafe fn count(&self, value: bool) -> u32 {
        // SAFETY: the caller's; the bits are there.
        (0..self.size).filter(|&bit| unsafe { self.get(bit) } == value).count() as u32
    }

    unsafe fn find_and_set(&self, n: u32, hint: u32, value: bool) -> u32 {
        // SAFETY: the caller's.
        unsafe {
            let at = self.find(n, hint, !value);
            if at != NONE {
                self.set(at..at + n, value);
            }
            at
        }
    }
}

macro_rules! bitmap_exports {
    ($($(#[$meta:meta])* fn $name:ident($map:ident $(, $arg:ident: $ty:ty)*) $(-> $ret:ty)? $body:block)*) => {
        exports! {
            $($(#[$meta])* [HIGH_LEVEL, map] fn $name(_machine, map: *const Bitmap $(, $arg: $ty)*) $(-> $ret)? {
                // SAFETY: the driver passes a bit map that RtlInitializeBitMap made over a buffer of its own, resident where the IRQL
                // demands it; it excludes other users itself.
                unsafe {
                    let $map = &*map;
                    $body
                }
            })*

            /// `RtlInitializeBitMap(BitMapHeader, BitMapBuffer, SizeOfBitMap)`, any IRQL; changes no bit.
            [HIGH_LEVEL, map] fn RtlInitializeBitMap(_machine, map: *mut Bitmap, buffer: *mut u32, size: u32) {
                // SAFETY: the driver passes storage for the structure.
                unsafe { map.write(Bitmap { size, buffer }) };
            }
        }
    };
}

bitmap_exports! {
    /// `RtlSetBit(BitMap, BitNumber)`.
    fn RtlSetBit(map, bit: u32) { map.set(bit..bit.saturating_add(1), true) }
    /// `RtlClearBit(BitMap, BitNumber)`.
    fn RtlClearBit(map, bit: u32) { map.set(bit..bit.saturating_add(1), false) }
    /// `RtlTestBit(BitMap, BitNumber)`.
    fn RtlTestBit(map, bit: u32) -> u8 { u8::from(map.are(bit, 1, true)) }
    /// `RtlSetBits(BitMap, StartingIndex, NumberToSet)`.
    fn RtlSetBits(map, start: u32, n: u32) { map.set(start..start.wrapping_add(n), true) }
    /// `RtlClearBits(BitMap, StartingIndex, NumberToClear)`.
    fn RtlClearBits(map, start: u32, n: u32) { map.set(start..start.wrapping_add(n), false) }
    /// `RtlSetAllBits(BitMap)`.
    fn RtlSetAllBits(map) { map.set(0..map.size, true) }
    /// `RtlClearAllBits(BitMap)`.
    fn RtlClearAllBits(map) { map.set(0..map.size, false) }
    /// `RtlAreBitsSet(BitMap, StartingIndex, Length)`: FALSE for none, or beyond the end.
    fn RtlAreBitsSet(map, start: u32, n: u32) -> u8 { u8::from(map.are(start, n, true)) }
    /// `RtlAreBitsClear(BitMap, StartingIndex, Length)`.
    fn RtlAreBitsClear(map, start: u32, n: u32) -> u8 { u8::from(map.are(start, n, false)) }
    /// `RtlNumberOfSetBits(BitMap)`.
    fn RtlNumberOfSetBits(map) -> u32 { map.count(true) }
    /// `RtlNumberOfClearBits(BitMap)`.
    fn RtlNumberOfClearBits(map) -> u32 { map.count(false) }
    /// `RtlFindClearBits(BitMap, NumberToFind, HintIndex)`: the index, or 0xFFFFFFFF.
    fn RtlFindClearBits(map, n: u32, hint: u32) -> u32 { map.find(n, hint, false) }
    /// `RtlFindSetBits(BitMap, NumberToFind, HintIndex)`.
    fn RtlFindSetBits(map, n: u32, hint: u32) -> u32 { map.find(n, hint, true) }
    /// `RtlFindClearBitsAndSet(BitMap, NumberToFind, HintIndex)`.
    fn RtlFindClearBitsAndSet(map, n: u32, hint: u32) -> u32 { map.find_and_set(n, hint, true) }
    /// `RtlFindSetBitsAndClear(BitMap, NumberToFind, HintIndex)`.
    fn RtlFindSetBitsAndClear(map, n: u32, hint: u32) -> u32 { map.find_and_set(n, hint, false) }
}
