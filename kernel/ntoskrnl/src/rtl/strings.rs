//! Exports on counted strings.
#![allow(unsafe_code)]

use std::cmp::Ordering;

use wddm_sys::{NTSTATUS, STATUS_BUFFER_TOO_SMALL, STATUS_NAME_TOO_LONG, STATUS_SUCCESS};

use super::codepage;
use super::counted::{Ansi, Counted, Unicode};
use crate::cpu::{DISPATCH_LEVEL, HIGH_LEVEL, PASSIVE_LEVEL};
use crate::crt::string::Unit;
use crate::exports::exports;

/// # Safety
/// Both are good strings.
unsafe fn compare<T: Unit>(a: &Counted<T>, b: &Counted<T>, most: usize, ignore_case: bool) -> i32 {
    let case = |c: T| if ignore_case { c.upper() } else { c };
    let (n, m) = (a.count().min(most), b.count().min(most));
    for i in 0..n.min(m) {
        // SAFETY: the caller's.
        let (x, y): (u32, u32) = unsafe { (case(a.at(i)).into(), case(b.at(i)).into()) };
        if x != y {
            return x as i32 - y as i32;
        }
    }
    match n.cmp(&m) {
        Ordering::Equal => 0,
        _ => n as i32 - m as i32,
    }
}

/// # Safety
/// Both are good strings; `from` may be null.
unsafe fn copy<T: Unit>(to: &mut Counted<T>, from: *const Counted<T>) {
    // SAFETY: the caller's.
    unsafe {
        let text = from.as_ref().map_or(Vec::new(), |from| from.to_vec());
        to.put(0, &text[..text.len().min(to.room())]);
    }
}

/// # Safety
/// Both are good strings.
unsafe fn append<T: Unit>(to: &mut Counted<T>, from: &Counted<T>) -> NTSTATUS {
    if to.count() + from.count() > to.room() {
        return STATUS_BUFFER_TOO_SMALL;
    }
    // SAFETY: the caller's, and there is room.
    unsafe { to.put(to.count(), &from.to_vec()) };
    STATUS_SUCCESS
}

/// # Safety
/// `from` is a good string.
unsafe fn to_wide(from: &Ansi) -> Vec<u16> {
    // SAFETY: the caller's.
    unsafe { from.to_vec() }.into_iter().map(codepage::to_wide).collect()
}

/// # Safety
/// `from` is a good string.
unsafe fn to_ansi(from: &Unicode) -> Vec<u8> {
    // SAFETY: the caller's.
    unsafe { from.to_vec() }.into_iter().map(codepage::to_ansi).collect()
}

exports! {
    /// `RtlInitUnicodeString(Destination, Source)`, any IRQL: over the source, which is not copied. One that is too long is cut.
    [HIGH_LEVEL, 0] fn RtlInitUnicodeString(_machine, to: *mut Unicode, text: *const u16) {
        // SAFETY: the driver passes storage for the structure, and null or a string.
        unsafe { to.write(Unicode::over(text).unwrap_or_else(|| Unicode::longest(text))) };
    }

    /// `RtlInitUnicodeStringEx(Destination, Source)`: STATUS_NAME_TOO_LONG for one that is too long.
    [HIGH_LEVEL, 0] fn RtlInitUnicodeStringEx(_machine, to: *mut Unicode, text: *const u16) -> NTSTATUS {
        // SAFETY: as above.
        match unsafe { Unicode::over(text) } {
            Some(string) => {
                // SAFETY: as above.
                unsafe { to.write(string) };
                STATUS_SUCCESS
            }
            None => STATUS_NAME_TOO_LONG,
        }
    }

    /// `RtlInitAnsiString(Destination, Source)`, any IRQL.
    [HIGH_LEVEL, 0] fn RtlInitAnsiString(_machine, to: *mut Ansi, text: *const u8) {
        // SAFETY: as above.
        unsafe { to.write(Ansi::over(text).unwrap_or_else(|| Ansi::longest(text))) };
    }

    /// `RtlInitString(Destination, Source)`, any IRQL.
    [HIGH_LEVEL, 0] fn RtlInitString(_machine, to: *mut Ansi, text: *const u8) {
        // SAFETY: as above.
        unsafe { to.write(Ansi::over(text).unwrap_or_else(|| Ansi::longest(text))) };
    }

    /// `RtlAnsiStringToUnicodeString(Destination, Source, Allocate)`, at PASSIVE_LEVEL. STATUS_BUFFER_OVERFLOW if the destination has no room for the text
    /// and a zero, STATUS_NO_MEMORY if none can be allocated, STATUS_INVALID_PARAMETER_2 if the text is too long.
    [PASSIVE_LEVEL, 0] fn RtlAnsiStringToUnicodeString(machine, to: *mut Unicode, from: *const Ansi, allocate: u8) -> NTSTATUS {
        // SAFETY: the driver passes good strings.
        unsafe { (*to).become_text(machine, &to_wide(&*from), allocate != 0) }
    }

    /// `RtlUnicodeStringToAnsiString(Destination, Source, Allocate)`, at PASSIVE_LEVEL: the same the other way. What the code page does not have
    /// becomes a question mark.
    [PASSIVE_LEVEL, 0] fn RtlUnicodeStringToAnsiString(machine, to: *mut Ansi, from: *const Unicode, allocate: u8) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { (*to).become_text(machine, &to_ansi(&*from), allocate != 0) }
    }

    /// `RtlxAnsiStringToUnicodeSize(String)`, at PASSIVE_LEVEL: bytes of the text and a zero in UTF-16.
    [PASSIVE_LEVEL, 0] fn RtlxAnsiStringToUnicodeSize(_machine, from: *const Ansi) -> u32 {
        // SAFETY: as above.
        unsafe { ((*from).count() as u32 + 1) * 2 }
    }

    /// `RtlxUnicodeStringToAnsiSize(String)`, at PASSIVE_LEVEL: bytes of the text and a zero in the code page.
    [PASSIVE_LEVEL, 0] fn RtlxUnicodeStringToAnsiSize(_machine, from: *const Unicode) -> u32 {
        // SAFETY: as above.
        unsafe { (*from).count() as u32 + 1 }
    }

    /// `RtlFreeUnicodeString(String)`, at PASSIVE_LEVEL: frees a buffer that the runtime library allocated, and empties the string.
    [PASSIVE_LEVEL, string] fn RtlFreeUnicodeString(machine, string: *mut Unicode) {
        // SAFETY: the driver passes a good string; a buffer that is not pool stops the machine.
        unsafe { &mut *string }.free(machine);
    }

    /// `RtlFreeAnsiString(String)`, at PASSIVE_LEVEL.
    [PASSIVE_LEVEL, string] fn RtlFreeAnsiString(machine, string: *mut Ansi) {
        // SAFETY: as above.
        unsafe { &mut *string }.free(machine);
    }

    /// `RtlCopyUnicodeString(Destination, Source)`, up to DISPATCH_LEVEL: as much as fits. From null nothing.
    [DISPATCH_LEVEL, 0] fn RtlCopyUnicodeString(_machine, to: *mut Unicode, from: *const Unicode) {
        // SAFETY: the driver passes good strings.
        unsafe { copy(&mut *to, from) };
    }

    /// `RtlCopyString(Destination, Source)`, up to DISPATCH_LEVEL: as much as fits.
    [DISPATCH_LEVEL, 0] fn RtlCopyString(_machine, to: *mut Ansi, from: *const Ansi) {
        // SAFETY: as above.
        unsafe { copy(&mut *to, from) };
    }

    /// `RtlCompareUnicodeString(String1, String2, CaseInSensitive)`, at PASSIVE_LEVEL: negative, 0 or positive.
    [PASSIVE_LEVEL, 0] fn RtlCompareUnicodeString(_machine, a: *const Unicode, b: *const Unicode, ignore_case: u8) -> i32 {
        // SAFETY: as above.
        unsafe { compare(&*a, &*b, usize::MAX, ignore_case != 0) }
    }

    /// `RtlCompareString(String1, String2, CaseInSensitive)`, at PASSIVE_LEVEL.
    [PASSIVE_LEVEL, 0] fn RtlCompareString(_machine, a: *const Ansi, b: *const Ansi, ignore_case: u8) -> i32 {
        // SAFETY: as above.
        unsafe { compare(&*a, &*b, usize::MAX, ignore_case != 0) }
    }

    /// `RtlEqualUnicodeString(String1, String2, CaseInSensitive)`, at PASSIVE_LEVEL.
    [PASSIVE_LEVEL, 0] fn RtlEqualUnicodeString(_machine, a: *const Unicode, b: *const Unicode, ignore_case: u8) -> u8 {
        // SAFETY: as above.
        u8::from(unsafe { compare(&*a, &*b, usize::MAX, ignore_case != 0) } == 0)
    }

    /// `RtlEqualString(String1, String2, CaseInSensitive)`, at PASSIVE_LEVEL.
    [PASSIVE_LEVEL, 0] fn RtlEqualString(_machine, a: *const Ansi, b: *const Ansi, ignore_case: u8) -> u8 {
        // SAFETY: as above.
        u8::from(unsafe { compare(&*a, &*b, usize::MAX, ignore_case != 0) } == 0)
    }

    /// `RtlPrefixUnicodeString(String1, String2, CaseInSensitive)`, at PASSIVE_LEVEL: whether the second begins with the first.
    [PASSIVE_LEVEL, 0] fn RtlPrefixUnicodeString(_machine, a: *const Unicode, b: *const Unicode, ignore_case: u8) -> u8 {
        // SAFETY: as above.
        let begins = unsafe { (*a).count() <= (*b).count() && compare(&*a, &*b, (*a).count(), ignore_case != 0) == 0 };
        u8::from(begins)
    }

    /// `RtlAppendUnicodeToString(Destination, Source)`, at PASSIVE_LEVEL. STATUS_BUFFER_TOO_SMALL, changing nothing, if it does not fit.
    [PASSIVE_LEVEL, 0] fn RtlAppendUnicodeToString(_machine, to: *mut Unicode, text: *const u16) -> NTSTATUS {
        // SAFETY: the driver passes a good string, and null or one that a zero ends.
        unsafe { Unicode::over(text).map_or(STATUS_BUFFER_TOO_SMALL, |from| append(&mut *to, &from)) }
    }

    /// `RtlAppendUnicodeStringToString(Destination, Source)`, at PASSIVE_LEVEL. STATUS_BUFFER_TOO_SMALL, changing nothing, if it does not fit.
    [PASSIVE_LEVEL, 0] fn RtlAppendUnicodeStringToString(_machine, to: *mut Unicode, from: *const Unicode) -> NTSTATUS {
        // SAFETY: the driver passes good strings.
        unsafe { append(&mut *to, &*from) }
    }

    /// `RtlUpcaseUnicodeString(Destination, Source, Allocate)`, at PASSIVE_LEVEL. STATUS_BUFFER_OVERFLOW if the destination is too small, STATUS_NO_MEMORY.
    [PASSIVE_LEVEL, 0] fn RtlUpcaseUnicodeString(machine, to: *mut Unicode, from: *const Unicode, allocate: u8) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            let text: Vec<u16> = (*from).to_vec().into_iter().map(codepage::upper).collect();
            if allocate == 0 {
                if (*to).room() < text.len() {
                    return wddm_sys::STATUS_BUFFER_OVERFLOW;
                }
                (*to).put(0, &text);
                return STATUS_SUCCESS;
            }
            (*to).become_text(machine, &text, true)
        }
    }

    /// `RtlUpcaseUnicodeChar(SourceCharacter)`, at PASSIVE_LEVEL.
    [PASSIVE_LEVEL, 0] fn RtlUpcaseUnicodeChar(_machine, c: u16) -> u16 {
        codepage::upper(c)
    }

    /// `RtlDowncaseUnicodeChar(SourceCharacter)`, at PASSIVE_LEVEL.
    [PASSIVE_LEVEL, 0] fn RtlDowncaseUnicodeChar(_machine, c: u16) -> u16 {
        codepage::lower(c)
    }
}
