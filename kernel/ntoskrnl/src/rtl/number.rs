//! Numbers as text.
#![allow(unsafe_code)]

use wddm_sys::{NTSTATUS, STATUS_INVALID_PARAMETER, STATUS_SUCCESS};

use super::counted::Unicode;
use crate::cpu::PASSIVE_LEVEL;
use crate::exports::exports;

/// The digits of a number. None for a base that is not 0 (ten), 2, 8, 10 or 16.
fn digits(value: u64, base: u32) -> Option<String> {
    Some(match base {
        0 | 10 => value.to_string(),
        2 => format!("{value:b}"),
        8 => format!("{value:o}"),
        16 => format!("{value:X}"),
        _ => return None,
    })
}

/// The number at the start of a text: blanks, a sign, with base 0 what says the base, digits. None for a base that is none.
fn parse(text: &[u16], base: u32) -> Option<u32> {
    if ![0, 2, 8, 10, 16].contains(&base) {
        return None;
    }
    let mut text =
        text.iter().map(|&c| u8::try_from(c).unwrap_or(0)).skip_while(|&c| c <= b' ' && c != 0).peekable();
    let negative = match text.peek() {
        Some(b'-') => text.next().is_some(),
        Some(b'+') => text.next().is_none(),
        _ => false,
    };
    let mut base = base;
    let mut value: u32 = 0;
    if base == 0 {
        base = 10;
        if text.peek() == Some(&b'0') {
            text.next();
            let named = match text.peek() {
                Some(b'x') => 16,
                Some(b'o') => 8,
                Some(b'b') => 2,
                _ => 0,
            };
            if named != 0 {
                text.next();
                base = named;
            }
        }
    }
    while let Some(digit) = text.next().and_then(|c| char::from(c).to_digit(base)) {
        value = value.wrapping_mul(base).wrapping_add(digit);
    }
    Some(if negative { value.wrapping_neg() } else { value })
}

exports! {
    /// `RtlIntegerToUnicodeString(Value, Base, String)`, at PASSIVE_LEVEL: base 2, 8, 10 or 16, 0 for ten. STATUS_INVALID_PARAMETER for another one,
    /// STATUS_BUFFER_OVERFLOW if the digits and a zero do not fit.
    [PASSIVE_LEVEL, 0] fn RtlIntegerToUnicodeString(machine, value: u32, base: u32, to: *mut Unicode) -> NTSTATUS {
        let Some(digits) = digits(value.into(), base) else { return STATUS_INVALID_PARAMETER };
        let text: Vec<u16> = digits.encode_utf16().collect();
        // SAFETY: the driver passes a good string.
        unsafe { (*to).become_text(machine, &text, false) }
    }

    /// `RtlInt64ToUnicodeString(Value, Base, String)`, at PASSIVE_LEVEL: the same for 64 bits.
    [PASSIVE_LEVEL, 0] fn RtlInt64ToUnicodeString(machine, value: u64, base: u32, to: *mut Unicode) -> NTSTATUS {
        let Some(digits) = digits(value, base) else { return STATUS_INVALID_PARAMETER };
        let text: Vec<u16> = digits.encode_utf16().collect();
        // SAFETY: as above.
        unsafe { (*to).become_text(machine, &text, false) }
    }

    /// `RtlUnicodeStringToInteger(String, Base, Value)`, at PASSIVE_LEVEL: reads as far as there are digits, none being 0. With base 0 a prefix says it:
    /// `0x`, `0o`, `0b`. STATUS_INVALID_PARAMETER for another base.
    [PASSIVE_LEVEL, 0] fn RtlUnicodeStringToInteger(_machine, text: *const Unicode, base: u32, value: *mut u32) -> NTSTATUS {
        // SAFETY: the driver passes a good string and the address of a ULONG.
        unsafe {
            let Some(number) = parse(&(*text).to_vec(), base) else { return STATUS_INVALID_PARAMETER };
            value.write(number);
        }
        STATUS_SUCCESS
    }
}
