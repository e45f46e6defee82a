//! DbgPrint and its kin: printf of the kernel, into the stream of events.
//!
//! Stable Rust cannot define a variadic win64 function: a thunk puts the register arguments in front of the others, where the
//! caller has left room for them, and calls the formatter with the address of the list.
#![allow(unsafe_code)]

use crate::Machine;
use crate::cpu::HIGH_LEVEL;
use crate::events::Event;
use crate::exports::{Export, call};

/// The most bytes of one print: DbgPrint cuts at 512.
const LIMIT: usize = 512;

/// `DbgPrintEx(ComponentId, Level, Format, ...)`, up to DIRQL. STATUS_SUCCESS.
#[unsafe(naked)]
unsafe extern "win64" fn dbg_print_ex() {
    core::arch::naked_asm!(
        ".cfi_startproc",
        "mov [rsp + 8], rcx",
        "mov [rsp + 16], rdx",
        "mov [rsp + 24], r8",
        "mov [rsp + 32], r9",
        "mov rcx, r8",
        "lea rdx, [rsp + 32]",
        "sub rsp, 40",
        ".cfi_adjust_cfa_offset 40",
        "call {print}",
        "add rsp, 40",
        ".cfi_adjust_cfa_offset -40",
        "ret",
        ".cfi_endproc",
        print = sym print,
    )
}

/// `DbgPrint(Format, ...)`, the same.
#[unsafe(naked)]
unsafe extern "win64" fn dbg_print() {
    core::arch::naked_asm!(
        ".cfi_startproc",
        "mov [rsp + 8], rcx",
        "mov [rsp + 16], rdx",
        "mov [rsp + 24], r8",
        "mov [rsp + 32], r9",
        "lea rdx, [rsp + 16]",
        "sub rsp, 40",
        ".cfi_adjust_cfa_offset 40",
        "call {print}",
        "add rsp, 40",
        ".cfi_adjust_cfa_offset -40",
        "ret",
        ".cfi_endproc",
        print = sym print,
    )
}

/// `vDbgPrintEx(ComponentId, Level, Format, arglist)`.
unsafe extern "win64" fn v_dbg_print_ex(
    _component: u32,
    _level: u32,
    format: *const u8,
    list: *const u64,
) -> i32 {
    // SAFETY: the caller passes a format and the list that belongs to it.
    unsafe { print(format, list) }
}

/// `vDbgPrintExWithPrefix(Prefix, ComponentId, Level, Format, arglist)`.
unsafe extern "win64" fn v_dbg_print_ex_with_prefix(
    prefix: *const u8,
    _component: u32,
    _level: u32,
    format: *const u8,
    list: *const u64,
) -> i32 {
    call("vDbgPrintExWithPrefix", HIGH_LEVEL, 0, |machine| {
        // SAFETY: the caller passes a string, a format and the list that belongs to it.
        let text = unsafe { string(prefix, LIMIT) + &format_list(format, list) };
        emit(machine, &text);
    });
    0
}

unsafe extern "win64" fn print(format: *const u8, list: *const u64) -> i32 {
    call("DbgPrintEx", HIGH_LEVEL, 0, |machine| {
        if machine.has_readers() {
            // SAFETY: the driver passes a format and what it asks for, as the page demands.
            emit(machine, &unsafe { format_list(format, list) });
        }
    });
    0
}

fn emit(machine: &Machine, text: &str) {
    let end = (0..=text.len().min(LIMIT)).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    machine.emit(&Event::DebugPrint { text: &text[..end] });
}

/// The exports of this module.
pub(crate) static EXPORTS: &[Export] = &[
    Export::new("DbgPrintEx", dbg_print_ex as *const ()),
    Export::new("DbgPrint", dbg_print as *const ()),
    Export::new("vDbgPrintEx", v_dbg_print_ex as *const ()),
    Export::new("vDbgPrintExWithPrefix", v_dbg_print_ex_with_prefix as *const ()),
];

/// Reads a byte string up to its zero or `limit`.
///
/// # Safety
/// Null, or readable up to there.
unsafe fn string(at: *const u8, limit: usize) -> String {
    if at.is_null() {
        return "(null)".to_owned();
    }
    let mut bytes = Vec::new();
    while bytes.len() < limit {
        // SAFETY: the caller's.
        match unsafe { at.add(bytes.len()).read() } {
            0 => break,
            byte => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Reads a UTF-16 string up to its zero or `limit` units.
///
/// # Safety
/// Null, or readable up to there.
unsafe fn wide(at: *const u16, limit: usize) -> String {
    if at.is_null() {
        return "(null)".to_owned();
    }
    let mut units = Vec::new();
    while units.len() < limit {
        // SAFETY: the caller's.
        match unsafe { at.add(units.len()).read_unaligned() } {
            0 => break,
            unit => units.push(unit),
        }
    }
    String::from_utf16_lossy(&units)
}

struct List(*const u64);

impl List {
    /// # Safety
    /// The format asks for an argument here, so there is one.
    unsafe fn next(&mut self) -> u64 {
        // SAFETY: the caller's.
        let value = unsafe { self.0.read() };
        self.0 = self.0.wrapping_add(1);
        value
    }
}

#[derive(Default)]
struct Spec {
    left: bool,
    plus: bool,
    space: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    /// Bytes of an integer argument.
    size: usize,
    wide: bool,
}

impl Spec {
    fn pad(&self, out: &mut String, sign: &str, body: &str, zero: bool) {
        let fill = self.width.saturating_sub(sign.len() + body.chars().count());
        if self.left {
            out.push_str(sign);
            out.push_str(body);
            out.extend(std::iter::repeat_n(' ', fill));
        } else if zero {
            out.push_str(sign);
            out.extend(std::iter::repeat_n('0', fill));
            out.push_str(body);
        } else {
            out.extend(std::iter::repeat_n(' ', fill));
            out.push_str(sign);
            out.push_str(body);
        }
    }

    fn number(&self, out: &mut String, sign: &str, digits: String) {
        let digits = match self.precision {
            Some(0) if digits == "0" => String::new(),
            Some(n) => format!("{digits:0>n$}"),
            None => digits,
        };
        self.pad(out, sign, &digits, self.zero && self.precision.is_none());
    }

    fn cut(&self, value: u64) -> u64 {
        if self.size >= 8 { value } else { value & ((1 << (self.size * 8)) - 1) }
    }
}

/// Formats: flags, width, precision, sizes h, l, ll, I32, I64, I, z, w; d i u o x X p c C s S Z. What it does not know it
/// prints as it stands.
///
/// # Safety
/// `format` is a string and `list` holds, 8 bytes each, what it asks for.
pub(crate) unsafe fn format_list(format: *const u8, list: *const u64) -> String {
    // SAFETY: the caller's.
    let format = unsafe { string(format, 4 * LIMIT) };
    let mut list = List(list);
    let mut out = String::new();
    let mut rest = format.as_str();
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        // SAFETY: the caller's: each specification has its arguments.
        rest = unsafe { one(rest, &mut list, &mut out) };
        if out.len() > 4 * LIMIT {
            return out;
        }
    }
    out.push_str(rest);
    out
}

fn eat(s: &mut &str, prefix: &str) -> bool {
    match s.strip_prefix(prefix) {
        Some(rest) => {
            *s = rest;
            true
        }
        None => false,
    }
}

/// A number in the format, or `*`.
unsafe fn count(s: &mut &str, list: &mut List) -> Option<i64> {
    if eat(s, "*") {
        // SAFETY: `*` asks for an int.
        return Some(i64::from(unsafe { list.next() } as i32));
    }
    let digits = s.len() - s.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = s.split_at(digits);
    *s = rest;
    number.parse().ok()
}

/// One specification, `s` begins with its `%`. Answers what follows it.
unsafe fn one<'a>(s: &'a str, list: &mut List, out: &mut String) -> &'a str {
    let mut at = &s[1..];
    let mut spec = Spec { size: 4, ..Spec::default() };
    loop {
        match at.as_bytes().first() {
            Some(b'-') => spec.left = true,
            Some(b'+') => spec.plus = true,
            Some(b' ') => spec.space = true,
            Some(b'#') => spec.alternate = true,
            Some(b'0') => spec.zero = true,
            _ => break,
        }
        at = &at[1..];
    }
    // SAFETY: the caller's, for this and all other arguments below.
    if let Some(n) = unsafe { count(&mut at, list) } {
        spec.left |= n < 0;
        spec.width = (n.unsigned_abs() as usize).min(LIMIT);
    }
    if eat(&mut at, ".") {
        // SAFETY: as above.
        let n = unsafe { count(&mut at, list) }.unwrap_or(0);
        spec.precision = usize::try_from(n).ok().map(|n| n.min(LIMIT));
    }
    for (prefix, size) in [
        ("I64", 8),
        ("I32", 4),
        ("ll", 8),
        ("l", 4),
        ("hh", 1),
        ("h", 2),
        ("I", 8),
        ("z", 8),
        ("j", 8),
        ("t", 8),
    ] {
        if eat(&mut at, prefix) {
            spec.size = size;
            spec.wide = prefix == "l";
            break;
        }
    }
    spec.wide |= eat(&mut at, "w");
    let Some(conversion) = at.chars().next() else {
        out.push_str(s);
        return "";
    };
    let after = &at[conversion.len_utf8()..];
    let limit = spec.precision.unwrap_or(LIMIT);
    match conversion {
        '%' => out.push('%'),
        'd' | 'i' => {
            // SAFETY: as above.
            let value = unsafe { list.next() };
            let shift = 64 - spec.size as u32 * 8;
            let value = (value << shift) as i64 >> shift;
            let sign = match value {
                ..0 => "-",
                _ if spec.plus => "+",
                _ if spec.space => " ",
                _ => "",
            };
            spec.number(out, sign, value.unsigned_abs().to_string());
        }
        'u' | 'x' | 'X' | 'o' => {
            // SAFETY: as above.
            let value = spec.cut(unsafe { list.next() });
            let (prefix, digits) = match conversion {
                'u' => ("", value.to_string()),
                'x' => ("0x", format!("{value:x}")),
                'X' => ("0X", format!("{value:X}")),
                _ => ("0", format!("{value:o}")),
            };
            spec.number(out, if spec.alternate && value != 0 { prefix } else { "" }, digits);
        }
        'p' => {
            // SAFETY: as above.
            let value = unsafe { list.next() };
            spec.pad(out, "", &format!("{value:016X}"), false);
        }
        'c' | 'C' => {
            // SAFETY: as above.
            let unit = unsafe { list.next() };
            let c = char::from_u32(unit as u32 & 0xFFFF).unwrap_or('\u{FFFD}');
            spec.pad(out, "", c.encode_utf8(&mut [0; 4]), false);
        }
        's' | 'S' => {
            // SAFETY: as above; the argument is a string of the width that the specification says.
            let text = unsafe {
                let address = list.next();
                if spec.wide || conversion == 'S' {
                    wide(address as *const u16, limit)
                } else {
                    string(address as *const u8, limit)
                }
            };
            spec.pad(out, "", &text, false);
        }
        'Z' => {
            // SAFETY: as above; the argument is an ANSI_STRING or a UNICODE_STRING, which have the same shape.
            let text = unsafe {
                let counted = (list.next() as *const crate::image::UnicodeString).as_ref();
                match counted {
                    None => "(null)".to_owned(),
                    Some(s) if spec.wide => wide(s.buffer, usize::from(s.length / 2).min(limit)),
                    Some(s) => string(s.buffer.cast(), usize::from(s.length).min(limit)),
                }
            };
            spec.pad(out, "", &text, false);
        }
        _ => out.push_str(&s[..s.len() - after.len()]),
    }
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fmt(format: &str, list: &[u64]) -> String {
        let format = std::ffi::CString::new(format).unwrap();
        // SAFETY: a C string, and the tests pass what their formats ask for.
        unsafe { format_list(format.as_ptr().cast(), list.as_ptr()) }
    }

    #[test]
    fn numbers() {
        assert_eq!(fmt("%d|%5d|%-5d|%05d|%+d", &[u64::MAX, 42, 42, 42, 42]), "-1|   42|42   |00042|+42");
        assert_eq!(
            fmt("%u %lu %llu %I64u", &[u64::MAX; 4]),
            "4294967295 4294967295 18446744073709551615 18446744073709551615"
        );
        assert_eq!(
            fmt("%x %08X %#x %I64x %hx %hhx", &[0xABC, 0xABC, 0xABC, 1 << 40, 0x12345, 0x12345]),
            "abc 00000ABC 0xabc 10000000000 2345 45"
        );
        assert_eq!(fmt("%p", &[0xFFFF_8000_1234_5678]), "FFFF800012345678");
        assert_eq!(fmt("%.3d %*d %%", &[7, 4, 7]), "007    7 %");
    }

    #[test]
    fn strings() {
        let wide: Vec<u16> = "weit\0".encode_utf16().collect();
        let counted =
            crate::image::UnicodeString { length: 4, maximum_length: 8, buffer: wide.as_ptr().cast_mut() };
        let list = [
            c"abc".as_ptr() as u64,
            wide.as_ptr() as u64,
            std::ptr::from_ref(&counted) as u64,
            0,
            c"abcdef".as_ptr() as u64,
        ];
        assert_eq!(fmt("%s %ws %wZ %s %.3s", &list), "abc weit we (null) abc");
        assert_eq!(fmt("%S|%5s|%c", &[list[1], list[0], 'x' as u64]), "weit|  abc|x");
    }

    #[test]
    fn what_it_does_not_know_stays() {
        assert_eq!(fmt("%y 100%", &[]), "%y 100%");
    }
}
