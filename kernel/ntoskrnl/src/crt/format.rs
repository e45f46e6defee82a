//! The printf of the kernel: one engine for bytes and for UTF-16, for DbgPrint and for the C runtime.
//!
//! Flags, width, precision; sizes hh, h, l, ll, L, I32, I64, I, z, j, t, w; d i u o x X p c C s S Z. What it does not know
//! it prints as it stands; of floating point, which the kernel's printf has not either, it skips the argument.
#![allow(unsafe_code)]

use super::string::{Unit, length};

/// A character as it comes: of a byte string or of a UTF-16 string.
#[derive(Clone, Copy)]
pub(crate) enum Char {
    Byte(u8),
    Unit(u16),
}

/// Where the text goes.
pub(crate) trait Sink {
    fn put(&mut self, c: Char);

    /// Whether nothing more is wanted.
    fn is_full(&self) -> bool;
}

/// A kind of format string.
pub(crate) trait Format: Unit {
    /// Whether `%s` is a UTF-16 string.
    const WIDE: bool;
    fn char(self) -> Char;
}

impl Format for u8 {
    const WIDE: bool = false;
    fn char(self) -> Char {
        Char::Byte(self)
    }
}

impl Format for u16 {
    const WIDE: bool = true;
    fn char(self) -> Char {
        Char::Unit(self)
    }
}

/// `ANSI_STRING` and `UNICODE_STRING`.
#[repr(C)]
struct Counted {
    length: u16,
    maximum_length: u16,
    buffer: *const u8,
}

/// The arguments: 8 bytes each.
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

/// A text that has been measured.
#[derive(Clone, Copy)]
enum Text<'a> {
    Here(&'a [u8]),
    One(Char),
    Bytes(*const u8, usize),
    Units(*const u16, usize),
}

impl Text<'_> {
    fn len(&self) -> usize {
        match *self {
            Self::Here(bytes) => bytes.len(),
            Self::One(_) => 1,
            Self::Bytes(_, n) | Self::Units(_, n) => n,
        }
    }

    /// # Safety
    /// The string has been measured and is still there.
    unsafe fn put(&self, sink: &mut impl Sink) {
        for i in 0..self.len() {
            if sink.is_full() {
                return;
            }
            // SAFETY: the caller's; `i` is below the length.
            sink.put(unsafe {
                match *self {
                    Self::Here(bytes) => Char::Byte(bytes[i]),
                    Self::One(c) => c,
                    Self::Bytes(at, _) => Char::Byte(at.add(i).read()),
                    Self::Units(at, _) => Char::Unit(at.add(i).read_unaligned()),
                }
            });
        }
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
    /// What the size says of a string's or a character's width.
    wide: Option<bool>,
}

fn pad(sink: &mut impl Sink, c: u8, n: usize) {
    for _ in 0..n {
        if sink.is_full() {
            return;
        }
        sink.put(Char::Byte(c));
    }
}

impl Spec {
    /// # Safety
    /// As `Text::put`.
    unsafe fn put(&self, sink: &mut impl Sink, sign: &str, zeros: usize, body: Text<'_>) {
        let fill = self.width.saturating_sub(sign.len() + zeros + body.len());
        let zero = self.zero && !self.left;
        if !self.left && !zero {
            pad(sink, b' ', fill);
        }
        sign.bytes().for_each(|c| sink.put(Char::Byte(c)));
        pad(sink, b'0', zeros + if zero { fill } else { 0 });
        // SAFETY: the caller's.
        unsafe { body.put(sink) };
        if self.left {
            pad(sink, b' ', fill);
        }
    }

    fn number(&mut self, sink: &mut impl Sink, sign: &str, digits: &str) {
        let digits = match self.precision {
            Some(0) if digits == "0" => "",
            _ => digits,
        };
        self.zero &= self.precision.is_none();
        let zeros = self.precision.unwrap_or(0).saturating_sub(digits.len());
        // SAFETY: the digits are here.
        unsafe { self.put(sink, sign, zeros, Text::Here(digits.as_bytes())) };
    }

    fn cut(&self, value: u64) -> u64 {
        if self.size >= 8 { value } else { value & ((1 << (self.size * 8)) - 1) }
    }

    /// Measures a string that a zero ends.
    ///
    /// # Safety
    /// `address` is null or that of a string of this width.
    unsafe fn text(&self, address: u64, wide: bool) -> Text<'static> {
        let most = self.precision.unwrap_or(usize::MAX);
        if address == 0 {
            let null = b"(null)";
            return Text::Here(&null[..most.min(null.len())]);
        }
        // SAFETY: the caller's.
        unsafe {
            if wide {
                let at = address as *const u16;
                Text::Units(at, length(at, most))
            } else {
                let at = address as *const u8;
                Text::Bytes(at, length(at, most))
            }
        }
    }
}

/// The format string, read as it goes.
struct Reader<T>(*const T);

impl<T: Format> Reader<T> {
    /// The next character, 0 at the end; beyond that nothing may be read.
    fn peek(&self, ahead: usize) -> u32 {
        // SAFETY: `format`'s caller passes a string; nobody looks behind its zero (see `eat`).
        unsafe { self.0.add(ahead).read_unaligned() }.into()
    }

    fn eat(&mut self, prefix: &str) -> bool {
        // Stops at the first difference, so before what lies behind the string's zero.
        let is = prefix.bytes().enumerate().all(|(i, c)| self.peek(i) == u32::from(c));
        if is {
            self.0 = self.0.wrapping_add(prefix.len());
        }
        is
    }

    /// A number in the format, or `*`.
    ///
    /// # Safety
    /// There is an argument for a `*`.
    unsafe fn count(&mut self, list: &mut List) -> Option<i64> {
        if self.eat("*") {
            // SAFETY: `*` asks for an int.
            return Some(i64::from(unsafe { list.next() } as i32));
        }
        let mut number = None;
        while let Some(digit) = char::from_u32(self.peek(0)).and_then(|c| c.to_digit(10)) {
            let so_far: i64 = number.unwrap_or(0);
            number = Some(so_far.saturating_mul(10).saturating_add(digit.into()).min(i32::MAX.into()));
            self.0 = self.0.wrapping_add(1);
        }
        number
    }

    fn flags(&mut self, spec: &mut Spec) {
        loop {
            match u8::try_from(self.peek(0)) {
                Ok(b'-') => spec.left = true,
                Ok(b'+') => spec.plus = true,
                Ok(b' ') => spec.space = true,
                Ok(b'#') => spec.alternate = true,
                Ok(b'0') => spec.zero = true,
                _ => return,
            }
            self.0 = self.0.wrapping_add(1);
        }
    }

    fn size(&mut self, spec: &mut Spec) {
        const SIZES: [(&str, usize, Option<bool>); 12] = [
            ("I64", 8, None),
            ("I32", 4, None),
            ("ll", 8, None),
            ("L", 8, None),
            ("l", 4, Some(true)),
            ("hh", 1, Some(false)),
            ("h", 2, Some(false)),
            ("I", 8, None),
            ("z", 8, None),
            ("j", 8, None),
            ("t", 8, None),
            ("w", 4, Some(true)),
        ];
        spec.size = 4;
        if let Some((_, size, wide)) = SIZES.iter().find(|(prefix, ..)| self.eat(prefix)) {
            (spec.size, spec.wide) = (*size, *wide);
        }
    }
}

/// Formats into `sink`.
///
/// # Safety
/// `format` is a string and `list` holds, 8 bytes each, what it asks for.
pub(crate) unsafe fn format<T: Format>(sink: &mut impl Sink, format: *const T, list: *const u64) {
    if format.is_null() {
        return;
    }
    let mut reader = Reader(format);
    let mut list = List(list);
    while reader.peek(0) != 0 && !sink.is_full() {
        if !reader.eat("%") {
            // SAFETY: before the string's zero.
            sink.put(unsafe { reader.0.read_unaligned() }.char());
            reader.0 = reader.0.wrapping_add(1);
            continue;
        }
        let begin = reader.0.wrapping_sub(1);
        // SAFETY: the caller's: each specification has its arguments.
        if !unsafe { one(sink, &mut reader, &mut list) } {
            // SAFETY: all of it lies before the reader, so inside of the string.
            let n = unsafe { reader.0.offset_from(begin) } as usize;
            for i in 0..n {
                // SAFETY: as above.
                sink.put(unsafe { begin.add(i).read_unaligned() }.char());
            }
        }
    }
}

/// One specification, behind its `%`. False if it is none: the caller prints what was read.
///
/// # Safety
/// As `format`.
unsafe fn one<T: Format>(sink: &mut impl Sink, reader: &mut Reader<T>, list: &mut List) -> bool {
    let mut spec = Spec::default();
    reader.flags(&mut spec);
    // SAFETY: the caller's, for this and all other arguments below.
    if let Some(n) = unsafe { reader.count(list) } {
        spec.left |= n < 0;
        spec.width = n.unsigned_abs() as usize;
    }
    if reader.eat(".") {
        // SAFETY: as above.
        let n = unsafe { reader.count(list) }.unwrap_or(0);
        spec.precision = usize::try_from(n).ok();
    }
    reader.size(&mut spec);
    let conversion = char::from_u32(reader.peek(0)).unwrap_or('\0');
    if conversion == '\0' {
        return false;
    }
    reader.0 = reader.0.wrapping_add(1);
    // `%S` and `%C` are of the other width than the format.
    let wide = |spec: &Spec| spec.wide.unwrap_or(T::WIDE != conversion.is_ascii_uppercase());
    match conversion {
        '%' => sink.put(Char::Byte(b'%')),
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
            spec.number(sink, sign, &value.unsigned_abs().to_string());
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
            spec.number(sink, if spec.alternate && value != 0 { prefix } else { "" }, &digits);
        }
        'p' => {
            // SAFETY: as above.
            let value = unsafe { list.next() };
            spec.precision = Some(16);
            spec.number(sink, if spec.alternate { "0X" } else { "" }, &format!("{value:X}"));
        }
        'c' | 'C' => {
            // SAFETY: as above.
            let value = unsafe { list.next() };
            let c = if wide(&spec) { Char::Unit(value as u16) } else { Char::Byte(value as u8) };
            // SAFETY: the character is here.
            unsafe { spec.put(sink, "", 0, Text::One(c)) };
        }
        's' | 'S' => {
            // SAFETY: as above; the argument is a string of the width that the specification says.
            unsafe {
                let text = spec.text(list.next(), wide(&spec));
                spec.put(sink, "", 0, text);
            }
        }
        'Z' => {
            // SAFETY: as above; the argument is an ANSI_STRING, or with `w` or `l` a UNICODE_STRING, of the same shape.
            unsafe {
                let text = match (list.next() as *const Counted).as_ref() {
                    Some(s) if !s.buffer.is_null() => {
                        debug_assert!(s.length <= s.maximum_length);
                        let most = spec.precision.unwrap_or(usize::MAX);
                        match spec.wide == Some(true) {
                            true => Text::Units(s.buffer.cast(), usize::from(s.length / 2).min(most)),
                            false => Text::Bytes(s.buffer, usize::from(s.length).min(most)),
                        }
                    }
                    _ => spec.text(0, false),
                };
                spec.put(sink, "", 0, text);
            }
        }
        'e' | 'E' | 'f' | 'g' | 'G' | 'a' | 'A' => {
            // SAFETY: as above.
            unsafe { list.next() };
            return false;
        }
        _ => return false,
    }
    true
}

/// A text for people: bytes as UTF-8 where they are, UTF-16 as it is.
#[derive(Default)]
pub(crate) struct Readable {
    text: String,
    bytes: Vec<u8>,
    units: Vec<u16>,
    most: usize,
}

impl Readable {
    /// Of at most about so many bytes.
    pub(crate) fn new(most: usize) -> Self {
        Self { most, ..Self::default() }
    }

    fn settle(&mut self) {
        self.text += &String::from_utf8_lossy(&self.bytes);
        self.text += &String::from_utf16_lossy(&self.units);
        self.bytes.clear();
        self.units.clear();
    }

    pub(crate) fn into_text(mut self) -> String {
        self.settle();
        self.text
    }
}

impl Sink for Readable {
    fn put(&mut self, c: Char) {
        match c {
            Char::Byte(byte) => {
                if !self.units.is_empty() {
                    self.settle();
                }
                self.bytes.push(byte);
            }
            Char::Unit(unit) => {
                self.units.push(unit);
                if !self.bytes.is_empty() {
                    // What was there before comes first.
                    let units = std::mem::take(&mut self.units);
                    self.settle();
                    self.units = units;
                }
            }
        }
    }

    fn is_full(&self) -> bool {
        self.text.len() + self.bytes.len() + self.units.len() > self.most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fmt(text: &str, list: &[u64]) -> String {
        let text = std::ffi::CString::new(text).unwrap();
        let mut sink = Readable::new(4096);
        // SAFETY: a C string, and the tests pass what their formats ask for.
        unsafe { format::<u8>(&mut sink, text.as_ptr().cast(), list.as_ptr()) };
        sink.into_text()
    }

    fn wide_fmt(text: &str, list: &[u64]) -> String {
        let text: Vec<u16> = text.encode_utf16().chain([0]).collect();
        let mut sink = Readable::new(4096);
        // SAFETY: as above.
        unsafe { format::<u16>(&mut sink, text.as_ptr(), list.as_ptr()) };
        sink.into_text()
    }

    #[test]
    fn numbers() {
        assert_eq!(
            fmt("%d|%5d|%-5d|%05d|%+d|% d", &[u64::MAX, 42, 42, 42, 42, 42]),
            "-1|   42|42   |00042|+42| 42"
        );
        assert_eq!(
            fmt("%u %lu %llu %I64u", &[u64::MAX; 4]),
            "4294967295 4294967295 18446744073709551615 18446744073709551615"
        );
        assert_eq!(
            fmt("%x %08X %#x %I64x %hx %hhx %#o", &[0xABC, 0xABC, 0xABC, 1 << 40, 0x12345, 0x12345, 8]),
            "abc 00000ABC 0xabc 10000000000 2345 45 010"
        );
        assert_eq!(fmt("%p|%20p", &[0xFFFF_8000_1234_5678, 16]), "FFFF800012345678|    0000000000000010");
        assert_eq!(fmt("%.3d %*d %% %-6.2x| %.0d|", &[7, 4, 7, 10, 0]), "007    7 % 0a    | |");
        assert_eq!(wide_fmt("%05i|%08.3d|%hd", &[u64::MAX - 6, 5, 0xFFFF_FFFE]), "-0007|     005|-2");
    }

    #[test]
    fn strings() {
        let wide: Vec<u16> = "weit\0".encode_utf16().collect();
        let counted = Counted { length: 4, maximum_length: 8, buffer: wide.as_ptr().cast() };
        let ansi = Counted { length: 2, maximum_length: 3, buffer: c"xyz".as_ptr().cast() };
        let list = [
            c"abc".as_ptr() as u64,
            wide.as_ptr() as u64,
            std::ptr::from_ref(&counted) as u64,
            0,
            c"abcdef".as_ptr() as u64,
            std::ptr::from_ref(&ansi) as u64,
        ];
        assert_eq!(fmt("%s %ws %wZ %s %.3s %Z", &list), "abc weit we (null) abc xy");
        assert_eq!(fmt("%S|%5s|%c", &[list[1], list[0], 'x' as u64]), "weit|  abc|x");
        assert_eq!(
            wide_fmt("%s|%S|%hs|%ls|%wZ|%Z", &[1, 0, 0, 1, 2, 5].map(|i| list[i])),
            "weit|abc|abc|weit|we|xy"
        );
        assert_eq!(wide_fmt("%c%C%hc", &[0x20AC, 'b' as u64, 'c' as u64]), "€bc");
        // Read no further than the precision says: there is no zero.
        let open = [b'a'; 4];
        assert_eq!(fmt("%.4s|%-6.2s|", &[open.as_ptr() as u64; 2]), "aaaa|aa    |");
    }

    #[test]
    fn what_it_does_not_know_stays() {
        assert_eq!(fmt("%y 100%", &[]), "%y 100%");
        assert_eq!(fmt("%5.2f %d", &[0, 7]), "%5.2f 7");
        assert_eq!(fmt("%", &[]), "%");
    }

    #[test]
    fn a_full_sink_ends_it() {
        let text = c"%2000000000d";
        let mut sink = Readable::new(10);
        // SAFETY: a C string, and one argument.
        unsafe { format::<u8>(&mut sink, text.as_ptr().cast(), [1].as_ptr()) };
        assert!(sink.into_text().len() < 20);
    }
}
