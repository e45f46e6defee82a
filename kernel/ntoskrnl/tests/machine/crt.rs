use std::ffi::{CStr, c_void};

use wddm_sys::image::NativeImage;

use crate::driver;

wddm_sys::nt_imports! {
    fn memcpy(to: *mut u8, from: *const u8, n: usize) -> *mut u8;
    fn memmove(to: *mut u8, from: *const u8, n: usize) -> *mut u8;
    fn memset(to: *mut u8, value: i32, n: usize) -> *mut u8;
    fn memcmp(a: *const u8, b: *const u8, n: usize) -> i32;
    fn memchr(at: *const u8, c: i32, n: usize) -> *const u8;
    fn RtlCompareMemory(a: *const u8, b: *const u8, n: usize) -> usize;
    fn RtlFillMemory(to: *mut u8, n: usize, value: u8);
    fn RtlZeroMemory(to: *mut u8, n: usize);
    fn strlen(s: *const u8) -> usize;
    fn strnlen(s: *const u8, n: usize) -> usize;
    fn strcmp(a: *const u8, b: *const u8) -> i32;
    fn strncmp(a: *const u8, b: *const u8, n: usize) -> i32;
    fn _stricmp(a: *const u8, b: *const u8) -> i32;
    fn strcpy(to: *mut u8, from: *const u8) -> *mut u8;
    fn strncpy(to: *mut u8, from: *const u8, n: usize) -> *mut u8;
    fn strcat(to: *mut u8, from: *const u8) -> *mut u8;
    fn strcpy_s(to: *mut u8, room: usize, from: *const u8) -> i32;
    fn strncpy_s(to: *mut u8, room: usize, from: *const u8, n: usize) -> i32;
    fn strcat_s(to: *mut u8, room: usize, from: *const u8) -> i32;
    fn strchr(s: *const u8, c: i32) -> *const u8;
    fn strrchr(s: *const u8, c: i32) -> *const u8;
    fn strstr(s: *const u8, wanted: *const u8) -> *const u8;
    fn wcslen(s: *const u16) -> usize;
    fn wcsnlen(s: *const u16, n: usize) -> usize;
    fn wcscmp(a: *const u16, b: *const u16) -> i32;
    fn wcsncmp(a: *const u16, b: *const u16, n: usize) -> i32;
    fn _wcsicmp(a: *const u16, b: *const u16) -> i32;
    fn wcscpy(to: *mut u16, from: *const u16) -> *mut u16;
    fn wcsncpy(to: *mut u16, from: *const u16, n: usize) -> *mut u16;
    fn wcscat(to: *mut u16, from: *const u16) -> *mut u16;
    fn wcsstr(s: *const u16, wanted: *const u16) -> *const u16;
    fn towupper(c: u16) -> u16;
    fn _vsnprintf(to: *mut u8, n: usize, format: *const u8, list: *const u64) -> i32;
    fn _vsnwprintf(to: *mut u16, n: usize, format: *const u16, list: *const u64) -> i32;
    fn sprintf(to: *mut u8, format: *const u8, a: u64, b: u64, c: u64) -> i32;
    fn _snprintf(to: *mut u8, n: usize, format: *const u8, a: u64, b: u64, c: u64) -> i32;
    fn _snwprintf(to: *mut u16, n: usize, format: *const u16, a: u64, b: u64) -> i32;
    fn sprintf_s(to: *mut u8, room: usize, format: *const u8, a: u64, b: u64) -> i32;
    fn swprintf_s(to: *mut u16, room: usize, format: *const u16, a: u64, b: u64) -> i32;
    fn _snprintf_s(to: *mut u8, room: usize, n: usize, format: *const u8, a: u64, b: u64) -> i32;
}

static IMAGE: NativeImage =
    NativeImage { name: "crt", entry: driver::entry, imports: &[IMPORTS], recoveries: &[] };

/// No machine is needed: these know none.
fn bind() {
    assert!(ntoskrnl::image::load_native(&IMAGE).unwrap().missing().is_empty());
}

fn s(text: &CStr) -> *const u8 {
    text.as_ptr().cast()
}

fn w(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

fn text(buffer: &[u8]) -> &str {
    CStr::from_bytes_until_nul(buffer).unwrap().to_str().unwrap()
}

fn wide_text(buffer: &[u16]) -> String {
    let end = buffer.iter().position(|&c| c == 0).unwrap();
    String::from_utf16(&buffer[..end]).unwrap()
}

/// A pattern in which no two neighbours are the same.
fn pattern(n: usize) -> Vec<u8> {
    (0..n).map(|i| (i * 7 + 3) as u8).collect()
}

#[test]
fn copies_of_every_length_overlapping_or_not() {
    bind();
    for n in (0..150).chain([255, 1000]) {
        let source = pattern(n);
        let mut to = vec![0xEE; n + 2];
        // SAFETY: both have the bytes.
        unsafe {
            assert_eq!(memcpy(to.as_mut_ptr().add(1), source.as_ptr(), n), to.as_mut_ptr().add(1));
        }
        assert_eq!((to[0], &to[1..=n], to[n + 1]), (0xEE, &source[..], 0xEE));
        for shift in [1, 7, 8, 40, 64, 100] {
            for forward in [false, true] {
                let mut buffer = pattern(n + shift);
                let mut expected = buffer.clone();
                let (from, to) = if forward { (0, shift) } else { (shift, 0) };
                expected.copy_within(from..from + n, to);
                let at = buffer.as_mut_ptr();
                // SAFETY: both ranges lie in the buffer.
                unsafe { memmove(at.add(to), at.add(from), n) };
                assert_eq!(buffer, expected, "{n} bytes, {from} to {to}");
            }
        }
    }
}

#[test]
fn fills_and_comparisons_of_every_length() {
    bind();
    for n in (0..150).chain([1000]) {
        let mut buffer = vec![0xEE; n + 2];
        let at = buffer.as_mut_ptr().wrapping_add(1);
        // SAFETY: the buffer has the bytes.
        unsafe {
            assert_eq!(memset(at, 0x1A5, n), at);
            assert!(buffer[1..=n].iter().all(|&b| b == 0xA5));
            RtlZeroMemory(at, n);
            assert!(buffer[1..=n].iter().all(|&b| b == 0));
            RtlFillMemory(at, n, 0x5A);
        }
        assert!(buffer[1..=n].iter().all(|&b| b == 0x5A));
        assert_eq!((buffer[0], buffer[n + 1]), (0xEE, 0xEE));
        let a = pattern(n);
        // SAFETY: both have the bytes.
        let same =
            unsafe { (memcmp(a.as_ptr(), a.as_ptr(), n), RtlCompareMemory(a.as_ptr(), a.as_ptr(), n)) };
        assert_eq!(same, (0, n));
        for at in (0..n).step_by(5) {
            let mut b = a.clone();
            b[at] = b[at].wrapping_add(1);
            let less = a[at] < b[at];
            // SAFETY: as above.
            unsafe {
                assert_eq!(memcmp(a.as_ptr(), b.as_ptr(), n) < 0, less);
                assert_eq!(memcmp(b.as_ptr(), a.as_ptr(), n) < 0, !less);
                assert_eq!(RtlCompareMemory(a.as_ptr(), b.as_ptr(), n), at);
            }
        }
    }
    let a = pattern(20);
    // SAFETY: as above.
    unsafe {
        assert_eq!(memchr(a.as_ptr(), a[13].into(), 20), a.as_ptr().add(13));
        assert!(memchr(a.as_ptr(), a[13].into(), 13).is_null());
    }
}

#[test]
fn strings_of_bytes() {
    bind();
    let mut to = [b'#'; 16];
    let at = to.as_mut_ptr();
    // SAFETY: strings, and room for them.
    unsafe {
        assert_eq!((strlen(s(c"abc")), strnlen(s(c"abc"), 2), strnlen(s(c"abc"), 9)), (3, 2, 3));
        assert_eq!(
            (strcmp(s(c"abc"), s(c"abd")), strcmp(s(c"ab"), s(c"a")), strcmp(s(c""), s(c""))),
            (-1, 1, 0)
        );
        assert_eq!((strcmp(s(c"\xFF"), s(c"a")), strncmp(s(c"abc"), s(c"abd"), 2)), (1, 0));
        assert_eq!((_stricmp(s(c"AbC"), s(c"aBc")), _stricmp(s(c"a"), s(c"B"))), (0, -1));
        assert_eq!((strcpy(at, s(c"abc")), text(&to)), (at, "abc"));
        assert_eq!((strcat(at, s(c"def")), text(&to)), (at, "abcdef"));
        strncpy(at, s(c"xy"), 5);
        assert_eq!(&to[..7], b"xy\0\0\0f\0");
        strncpy(at, s(c"12345"), 3);
        assert_eq!(&to[..4], b"123\0");
        let (erange, struncate) = (34, 80);
        assert_eq!((strcpy_s(at, 4, s(c"abc")), text(&to)), (0, "abc"));
        assert_eq!((strcat_s(at, 6, s(c"de")), text(&to)), (0, "abcde"));
        assert_eq!((strcat_s(at, 6, s(c"f")), text(&to)), (erange, ""));
        assert_eq!((strcpy_s(at, 3, s(c"abc")), text(&to)), (erange, ""));
        assert_eq!((strncpy_s(at, 4, s(c"abcdef"), usize::MAX), text(&to)), (struncate, "abc"));
        assert_eq!((strncpy_s(at, 4, s(c"abcdef"), 2), text(&to)), (0, "ab"));
        let hay = s(c"abcabc");
        assert_eq!((strchr(hay, 'b' as i32), strrchr(hay, 'b' as i32)), (hay.add(1), hay.add(4)));
        assert_eq!((strchr(hay, 0), strchr(hay, 'x' as i32)), (hay.add(6), std::ptr::null()));
        assert_eq!((strstr(hay, s(c"ca")), strstr(hay, s(c"cb"))), (hay.add(2), std::ptr::null()));
    }
}

#[test]
fn strings_of_utf_16() {
    bind();
    let mut to = [0x23; 16];
    let at = to.as_mut_ptr();
    let [abc, abd, upper, empty] = ["abc", "abd", "ABC", ""].map(w);
    // SAFETY: strings, and room for them.
    unsafe {
        assert_eq!((wcslen(abc.as_ptr()), wcsnlen(abc.as_ptr(), 2)), (3, 2));
        assert_eq!((wcscmp(abc.as_ptr(), abd.as_ptr()), wcscmp(abc.as_ptr(), empty.as_ptr())), (-1, 1));
        assert_eq!((wcsncmp(abc.as_ptr(), abd.as_ptr(), 2), _wcsicmp(abc.as_ptr(), upper.as_ptr())), (0, 0));
        assert_eq!((wcscpy(at, abc.as_ptr()), wide_text(&to)), (at, "abc".to_owned()));
        assert_eq!((wcscat(at, abd.as_ptr()), wide_text(&to)), (at, "abcabd".to_owned()));
        wcsncpy(at, upper.as_ptr(), 2);
        assert_eq!(wide_text(&to), "ABcabd");
        assert_eq!(wcsstr(at, w("ca").as_ptr()), at.add(2).cast_const());
        assert_eq!(towupper(0xE9), 0xC9);
    }
}

#[test]
fn printing_into_a_buffer() {
    bind();
    let mut to = [b'#'; 24];
    let at = to.as_mut_ptr();
    // SAFETY: the formats have their arguments, the buffers the room that is said.
    unsafe {
        assert_eq!((sprintf(at, s(c"%d-%s-%x"), 7, s(c"ab") as u64, 255), text(&to)), (7, "7-ab-ff"));
        assert_eq!((_snprintf(at, 24, s(c"%d %d %d"), 1, 2, 3), text(&to)), (5, "1 2 3"));
        to.fill(b'#');
        // As many as there is room for: no zero. More: the first ones, and a negative answer.
        assert_eq!((_snprintf(at, 5, s(c"%d %d %d"), 1, 2, 3), &to[..6]), (5, &b"1 2 3#"[..]));
        assert_eq!((_snprintf(at, 4, s(c"%d %d %d"), 7, 8, 9), &to[..6]), (-1, &b"7 8 3#"[..]));
        assert_eq!(_vsnprintf(std::ptr::null_mut(), 0, s(c"%5d"), [1].as_ptr()), 5);
        assert_eq!((sprintf_s(at, 4, s(c"%d%d"), 1, 23), text(&to)), (3, "123"));
        assert_eq!((sprintf_s(at, 4, s(c"%d%d"), 12, 34), text(&to)), (-1, ""));
        assert_eq!((_snprintf_s(at, 24, 3, s(c"%d%d"), 12, 34), text(&to)), (-1, "123"));
        assert_eq!((_snprintf_s(at, 4, usize::MAX, s(c"%d%d"), 12, 34), text(&to)), (-1, "123"));
        assert_eq!((_snprintf_s(at, 4, 9, s(c"%d%d"), 12, 34), text(&to)), (-1, ""));
        assert_eq!((_snprintf_s(at, 24, 9, s(c"%d%d"), 12, 34), text(&to)), (4, "1234"));
        // The code page is Windows-1252.
        assert_eq!(
            (sprintf(at, s(c"%ws"), w("€é漢").as_ptr() as u64, 0, 0), &to[..4]),
            (3, &b"\x80\xE9?\0"[..])
        );
    }
}

#[test]
fn printing_utf_16_into_a_buffer() {
    bind();
    let mut to = [0x23; 24];
    let at = to.as_mut_ptr();
    let narrow = s(c"n\x80") as u64;
    let wide = w("weit");
    // SAFETY: as above.
    unsafe {
        let list = [wide.as_ptr() as u64, narrow];
        let n = _vsnwprintf(at, 24, w("%s|%hs").as_ptr(), list.as_ptr());
        assert_eq!((n, wide_text(&to)), (7, "weit|n€".to_owned()));
        let n = _snwprintf(at, 24, w("%S:%04X").as_ptr(), narrow, 0x1F);
        assert_eq!((n, wide_text(&to)), (7, "n€:001F".to_owned()));
        assert_eq!(_snwprintf(at, 3, w("%d%d").as_ptr(), 12, 34), -1);
        assert_eq!(String::from_utf16_lossy(&to[..4]), "1230");
        let n = swprintf_s(at, 8, w("%d+%d").as_ptr(), 12, 34);
        assert_eq!((n, wide_text(&to)), (5, "12+34".to_owned()));
    }
}

#[test]
fn the_stack_probe_keeps_every_register() {
    let probe = ntoskrnl::exports::lookup("__chkstk").unwrap();
    fn probed(probe: *mut c_void, bytes: u64) -> [u64; 4] {
        let [a, b, c, d]: [u64; 4];
        // SAFETY: what a compiler calls before it takes so much stack; it moves no register.
        unsafe {
            std::arch::asm!(
                "mov r12, rsp",
                "call {probe}",
                "sub r12, rsp",
                probe = in(reg) probe,
                out("r12") d,
                inout("rax") bytes => a,
                inout("r10") 10u64 => b,
                inout("r11") 11u64 => c,
            );
        }
        [a, b, c, d]
    }
    for bytes in [0, 1, 4096, 100_000] {
        assert_eq!(probed(probe, bytes), [bytes, 10, 11, 0]);
    }
}
