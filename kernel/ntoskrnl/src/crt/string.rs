//! Strings that a zero ends, of bytes and of UTF-16 units.
#![allow(unsafe_code)]

use std::ffi::c_void;

use super::plain;
use crate::rtl::codepage;

/// `ERANGE` and `EINVAL` of errno_t.
const ERANGE: i32 = 34;
const EINVAL: i32 = 22;

/// A character of a string.
pub(crate) trait Unit: Copy + Eq + Ord + Into<u32> + Default {
    /// The same letter in lower case, as the comparisons that ignore case see it.
    fn lower(self) -> Self;
    /// The upper-case form.
    fn upper(self) -> Self;
}

impl Unit for u8 {
    fn lower(self) -> Self {
        self.to_ascii_lowercase()
    }

    fn upper(self) -> Self {
        self.to_ascii_uppercase()
    }
}

impl Unit for u16 {
    fn lower(self) -> Self {
        codepage::lower(self)
    }

    fn upper(self) -> Self {
        codepage::upper(self)
    }
}

/// Characters before the zero, `most` if there is none among so many.
///
/// # Safety
/// Readable up to there.
pub(crate) unsafe fn length<T: Unit>(text: *const T, most: usize) -> usize {
    let mut n = 0;
    // SAFETY: the caller's. A UTF-16 string of a driver's need not be aligned.
    while n < most && unsafe { text.add(n).read_unaligned() } != T::default() {
        n += 1;
    }
    n
}

unsafe fn compare<T: Unit>(a: *const T, b: *const T, most: usize, case: impl Fn(T) -> T) -> i32 {
    for n in 0..most {
        // SAFETY: the caller passes strings; both are read up to the first zero or difference.
        let (x, y) = unsafe { (a.add(n).read_unaligned(), b.add(n).read_unaligned()) };
        let (left, right): (u32, u32) = (case(x).into(), case(y).into());
        if left != right {
            return if left < right { -1 } else { 1 };
        }
        if x == T::default() {
            break;
        }
    }
    0
}

unsafe fn copy<T: Unit>(to: *mut T, from: *const T, n: usize) {
    for i in 0..n {
        // SAFETY: the caller passes room for, and a string of, this many characters.
        unsafe { to.add(i).write_unaligned(from.add(i).read_unaligned()) };
    }
}

unsafe fn end<T: Unit>(at: *mut T) {
    // SAFETY: the caller's room.
    unsafe { at.write_unaligned(T::default()) };
}

/// strcpy and strcat: with the zero.
unsafe fn append<T: Unit>(to: *mut T, at: usize, from: *const T, most: usize) -> *mut T {
    // SAFETY: the caller passes a string, and room for it behind what is there.
    unsafe {
        let n = length(from, most);
        copy(to.add(at), from, n);
        end(to.add(at + n));
    }
    to
}

/// strncpy: exactly `most` characters, zeros behind a shorter string, no zero behind a longer one.
unsafe fn copy_padded<T: Unit>(to: *mut T, from: *const T, most: usize) -> *mut T {
    // SAFETY: the caller passes a string and room for `most`.
    unsafe {
        let n = length(from, most);
        copy(to, from, n);
        for i in n..most {
            end(to.add(i));
        }
    }
    to
}

/// strcpy_s and strcat_s, strncpy_s and strncat_s: `room` characters in all. What does not fit leaves an empty string, unless
/// truncation is asked for.
unsafe fn append_safely<T: Unit>(to: *mut T, room: usize, behind: bool, from: *const T, most: usize) -> i32 {
    /// `_TRUNCATE`.
    const TRUNCATE: usize = usize::MAX;
    /// `STRUNCATE`.
    const STRUNCATE: i32 = 80;
    if to.is_null() || room == 0 {
        return EINVAL;
    }
    // SAFETY: the caller passes room for `room` characters, with a string in it if `behind`, and a string or null.
    unsafe {
        let at = if behind { length(to, room) } else { 0 };
        if from.is_null() && most != 0 || at == room {
            end(to);
            return EINVAL;
        }
        let n = if most == 0 { 0 } else { length(from, most.min(room - at)) };
        if n == room - at {
            if most == TRUNCATE {
                copy(to.add(at), from, n - 1);
                end(to.add(at + n - 1));
                return STRUNCATE;
            }
            end(to);
            return ERANGE;
        }
        copy(to.add(at), from, n);
        end(to.add(at + n));
    }
    0
}

unsafe fn find<T: Unit>(text: *const T, c: T, last: bool) -> *const T {
    // SAFETY: the caller passes a string. Its zero is one of its characters here.
    unsafe {
        let n = length(text, usize::MAX) + 1;
        let mut places = 0..n;
        let is = |i: &usize| text.add(*i).read_unaligned() == c;
        let at = if last { places.rfind(is) } else { places.find(is) };
        at.map_or(std::ptr::null(), |i| text.add(i))
    }
}

unsafe fn find_text<T: Unit>(text: *const T, wanted: *const T) -> *const T {
    // SAFETY: the caller passes two strings.
    unsafe {
        let (n, m) = (length(text, usize::MAX), length(wanted, usize::MAX));
        let mut places = 0..(n + 1).saturating_sub(m);
        let at = places.find(|&i| compare(text.add(i), wanted, m, |c| c) == 0);
        at.map_or(std::ptr::null(), |i| text.add(i))
    }
}

plain! {
    /// `strlen(s)`.
    fn strlen(s: *const u8) -> usize {
        // SAFETY: as the page demands.
        unsafe { length(s, usize::MAX) }
    }
    /// `strnlen(s, n)`.
    fn strnlen(s: *const u8, n: usize) -> usize {
        // SAFETY: as the page demands.
        unsafe { length(s, n) }
    }
    /// `wcslen(s)`.
    fn wcslen(s: *const u16) -> usize {
        // SAFETY: as the page demands.
        unsafe { length(s, usize::MAX) }
    }
    /// `wcsnlen(s, n)`.
    fn wcsnlen(s: *const u16, n: usize) -> usize {
        // SAFETY: as the page demands.
        unsafe { length(s, n) }
    }
    /// `strcmp(a, b)`: -1, 0 or 1.
    fn strcmp(a: *const u8, b: *const u8) -> i32 {
        // SAFETY: as the page demands.
        unsafe { compare(a, b, usize::MAX, |c| c) }
    }
    /// `strncmp(a, b, n)`.
    fn strncmp(a: *const u8, b: *const u8, n: usize) -> i32 {
        // SAFETY: as the page demands.
        unsafe { compare(a, b, n, |c| c) }
    }
    /// `_stricmp(a, b)`.
    fn _stricmp(a: *const u8, b: *const u8) -> i32 {
        // SAFETY: as the page demands.
        unsafe { compare(a, b, usize::MAX, Unit::lower) }
    }
    /// `_strnicmp(a, b, n)`.
    fn _strnicmp(a: *const u8, b: *const u8, n: usize) -> i32 {
        // SAFETY: as the page demands.
        unsafe { compare(a, b, n, Unit::lower) }
    }
    /// `wcscmp(a, b)`: -1, 0 or 1.
    fn wcscmp(a: *const u16, b: *const u16) -> i32 {
        // SAFETY: as the page demands.
        unsafe { compare(a, b, usize::MAX, |c| c) }
    }
    /// `wcsncmp(a, b, n)`.
    fn wcsncmp(a: *const u16, b: *const u16, n: usize) -> i32 {
        // SAFETY: as the page demands.
        unsafe { compare(a, b, n, |c| c) }
    }
    /// `_wcsicmp(a, b)`.
    fn _wcsicmp(a: *const u16, b: *const u16) -> i32 {
        // SAFETY: as the page demands.
        unsafe { compare(a, b, usize::MAX, Unit::lower) }
    }
    /// `_wcsnicmp(a, b, n)`.
    fn _wcsnicmp(a: *const u16, b: *const u16, n: usize) -> i32 {
        // SAFETY: as the page demands.
        unsafe { compare(a, b, n, Unit::lower) }
    }
    /// `strcpy(to, from)`.
    fn strcpy(to: *mut u8, from: *const u8) -> *mut u8 {
        // SAFETY: as the page demands.
        unsafe { append(to, 0, from, usize::MAX) }
    }
    /// `wcscpy(to, from)`.
    fn wcscpy(to: *mut u16, from: *const u16) -> *mut u16 {
        // SAFETY: as the page demands.
        unsafe { append(to, 0, from, usize::MAX) }
    }
    /// `strncpy(to, from, n)`.
    fn strncpy(to: *mut u8, from: *const u8, n: usize) -> *mut u8 {
        // SAFETY: as the page demands.
        unsafe { copy_padded(to, from, n) }
    }
    /// `wcsncpy(to, from, n)`.
    fn wcsncpy(to: *mut u16, from: *const u16, n: usize) -> *mut u16 {
        // SAFETY: as the page demands.
        unsafe { copy_padded(to, from, n) }
    }
    /// `strcat(to, from)`.
    fn strcat(to: *mut u8, from: *const u8) -> *mut u8 {
        // SAFETY: as the page demands.
        unsafe { append(to, length(to, usize::MAX), from, usize::MAX) }
    }
    /// `wcscat(to, from)`.
    fn wcscat(to: *mut u16, from: *const u16) -> *mut u16 {
        // SAFETY: as the page demands.
        unsafe { append(to, length(to, usize::MAX), from, usize::MAX) }
    }
    /// `strncat(to, from, n)`.
    fn strncat(to: *mut u8, from: *const u8, n: usize) -> *mut u8 {
        // SAFETY: as the page demands.
        unsafe { append(to, length(to, usize::MAX), from, n) }
    }
    /// `wcsncat(to, from, n)`.
    fn wcsncat(to: *mut u16, from: *const u16, n: usize) -> *mut u16 {
        // SAFETY: as the page demands.
        unsafe { append(to, length(to, usize::MAX), from, n) }
    }
    /// `strcpy_s(to, room, from)`: 0, EINVAL or ERANGE.
    fn strcpy_s(to: *mut u8, room: usize, from: *const u8) -> i32 {
        // SAFETY: as the page demands.
        unsafe { append_safely(to, room, false, from, usize::MAX - 1) }
    }
    /// `wcscpy_s(to, room, from)`.
    fn wcscpy_s(to: *mut u16, room: usize, from: *const u16) -> i32 {
        // SAFETY: as the page demands.
        unsafe { append_safely(to, room, false, from, usize::MAX - 1) }
    }
    /// `strcat_s(to, room, from)`.
    fn strcat_s(to: *mut u8, room: usize, from: *const u8) -> i32 {
        // SAFETY: as the page demands.
        unsafe { append_safely(to, room, true, from, usize::MAX - 1) }
    }
    /// `wcscat_s(to, room, from)`.
    fn wcscat_s(to: *mut u16, room: usize, from: *const u16) -> i32 {
        // SAFETY: as the page demands.
        unsafe { append_safely(to, room, true, from, usize::MAX - 1) }
    }
    /// `strncpy_s(to, room, from, n)`: also STRUNCATE, with `_TRUNCATE` as `n`.
    fn strncpy_s(to: *mut u8, room: usize, from: *const u8, n: usize) -> i32 {
        // SAFETY: as the page demands.
        unsafe { append_safely(to, room, false, from, n) }
    }
    /// `wcsncpy_s(to, room, from, n)`.
    fn wcsncpy_s(to: *mut u16, room: usize, from: *const u16, n: usize) -> i32 {
        // SAFETY: as the page demands.
        unsafe { append_safely(to, room, false, from, n) }
    }
    /// `strncat_s(to, room, from, n)`.
    fn strncat_s(to: *mut u8, room: usize, from: *const u8, n: usize) -> i32 {
        // SAFETY: as the page demands.
        unsafe { append_safely(to, room, true, from, n) }
    }
    /// `wcsncat_s(to, room, from, n)`.
    fn wcsncat_s(to: *mut u16, room: usize, from: *const u16, n: usize) -> i32 {
        // SAFETY: as the page demands.
        unsafe { append_safely(to, room, true, from, n) }
    }
    /// `strchr(s, c)`: the first one, the zero included, or null.
    fn strchr(s: *const u8, c: i32) -> *const u8 {
        // SAFETY: as the page demands.
        unsafe { find(s, c as u8, false) }
    }
    /// `wcschr(s, c)`.
    fn wcschr(s: *const u16, c: u16) -> *const u16 {
        // SAFETY: as the page demands.
        unsafe { find(s, c, false) }
    }
    /// `strrchr(s, c)`: the last one.
    fn strrchr(s: *const u8, c: i32) -> *const u8 {
        // SAFETY: as the page demands.
        unsafe { find(s, c as u8, true) }
    }
    /// `wcsrchr(s, c)`.
    fn wcsrchr(s: *const u16, c: u16) -> *const u16 {
        // SAFETY: as the page demands.
        unsafe { find(s, c, true) }
    }
    /// `strstr(s, wanted)`: where the other begins in it, or null.
    fn strstr(s: *const u8, wanted: *const u8) -> *const u8 {
        // SAFETY: as the page demands.
        unsafe { find_text(s, wanted) }
    }
    /// `wcsstr(s, wanted)`.
    fn wcsstr(s: *const u16, wanted: *const u16) -> *const u16 {
        // SAFETY: as the page demands.
        unsafe { find_text(s, wanted) }
    }
    /// `memchr(at, c, n)`: the first such byte, or null.
    fn memchr(at: *const u8, c: i32, n: usize) -> *const c_void {
        // SAFETY: as the page demands: readable up to the byte that is found.
        let found = (0..n).find(|&i| unsafe { at.add(i).read() } == c as u8);
        found.map_or(std::ptr::null(), |i| at.wrapping_add(i).cast())
    }
    /// `toupper(c)`.
    fn toupper(c: i32) -> i32 {
        u8::try_from(c).map_or(c, |c| Unit::upper(c).into())
    }
    /// `tolower(c)`.
    fn tolower(c: i32) -> i32 {
        u8::try_from(c).map_or(c, |c| Unit::lower(c).into())
    }
    /// `towupper(c)`.
    fn towupper(c: u16) -> u16 {
        c.upper()
    }
    /// `towlower(c)`.
    fn towlower(c: u16) -> u16 {
        c.lower()
    }
}
