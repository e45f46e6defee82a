use std::ffi::CStr;
use std::sync::Arc;

use ntoskrnl::Machine;
use wddm_sys::image::NativeImage;
use wddm_sys::{
    NTSTATUS, STATUS_BUFFER_OVERFLOW, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER,
    STATUS_NAME_TOO_LONG, STATUS_NO_MEMORY, STATUS_SUCCESS,
};

use crate::driver;

#[repr(C)]
struct Counted<T> {
    length: u16,
    maximum: u16,
    buffer: *mut T,
}

type Unicode = Counted<u16>;
type Ansi = Counted<u8>;

#[repr(C)]
struct Bitmap {
    size: u32,
    buffer: *mut u32,
}

wddm_sys::nt_imports! {
    fn RtlInitUnicodeString(to: *mut Unicode, text: *const u16);
    fn RtlInitUnicodeStringEx(to: *mut Unicode, text: *const u16) -> NTSTATUS;
    fn RtlInitAnsiString(to: *mut Ansi, text: *const u8);
    fn RtlAnsiStringToUnicodeString(to: *mut Unicode, from: *const Ansi, allocate: u8) -> NTSTATUS;
    fn RtlUnicodeStringToAnsiString(to: *mut Ansi, from: *const Unicode, allocate: u8) -> NTSTATUS;
    fn RtlxAnsiStringToUnicodeSize(from: *const Ansi) -> u32;
    fn RtlFreeUnicodeString(string: *mut Unicode);
    fn RtlFreeAnsiString(string: *mut Ansi);
    fn RtlCopyUnicodeString(to: *mut Unicode, from: *const Unicode);
    fn RtlCompareUnicodeString(a: *const Unicode, b: *const Unicode, ignore_case: u8) -> i32;
    fn RtlEqualUnicodeString(a: *const Unicode, b: *const Unicode, ignore_case: u8) -> u8;
    fn RtlPrefixUnicodeString(a: *const Unicode, b: *const Unicode, ignore_case: u8) -> u8;
    fn RtlAppendUnicodeToString(to: *mut Unicode, text: *const u16) -> NTSTATUS;
    fn RtlAppendUnicodeStringToString(to: *mut Unicode, from: *const Unicode) -> NTSTATUS;
    fn RtlUpcaseUnicodeString(to: *mut Unicode, from: *const Unicode, allocate: u8) -> NTSTATUS;
    fn RtlIntegerToUnicodeString(value: u32, base: u32, to: *mut Unicode) -> NTSTATUS;
    fn RtlInt64ToUnicodeString(value: u64, base: u32, to: *mut Unicode) -> NTSTATUS;
    fn RtlUnicodeStringToInteger(text: *const Unicode, base: u32, value: *mut u32) -> NTSTATUS;
    fn RtlGUIDFromString(text: *const Unicode, guid: *mut [u8; 16]) -> NTSTATUS;
    fn RtlStringFromGUID(guid: *const [u8; 16], to: *mut Unicode) -> NTSTATUS;
    fn ExUuidCreate(guid: *mut [u8; 16]) -> NTSTATUS;
    fn RtlInitializeBitMap(map: *mut Bitmap, buffer: *mut u32, size: u32);
    fn RtlClearAllBits(map: *mut Bitmap);
    fn RtlSetBits(map: *mut Bitmap, start: u32, n: u32);
    fn RtlClearBits(map: *mut Bitmap, start: u32, n: u32);
    fn RtlSetBit(map: *mut Bitmap, bit: u32);
    fn RtlTestBit(map: *mut Bitmap, bit: u32) -> u8;
    fn RtlAreBitsSet(map: *mut Bitmap, start: u32, n: u32) -> u8;
    fn RtlAreBitsClear(map: *mut Bitmap, start: u32, n: u32) -> u8;
    fn RtlNumberOfSetBits(map: *mut Bitmap) -> u32;
    fn RtlFindClearBits(map: *mut Bitmap, n: u32, hint: u32) -> u32;
    fn RtlFindClearBitsAndSet(map: *mut Bitmap, n: u32, hint: u32) -> u32;
    fn RtlFindSetBitsAndClear(map: *mut Bitmap, n: u32, hint: u32) -> u32;
    fn RtlTimeToTimeFields(time: *const i64, to: *mut [i16; 8]);
    fn RtlTimeFieldsToTime(from: *const [i16; 8], to: *mut i64) -> u8;
    fn RtlGetVersion(info: *mut u32) -> NTSTATUS;
    fn RtlIsNtDdiVersionAvailable(version: u32) -> u8;
    fn RtlCmDecodeMemIoResource(descriptor: *const u8, start: *mut u64) -> u64;
}

static IMAGE: NativeImage =
    NativeImage { name: "rtl", entry: driver::entry, imports: &[IMPORTS], recoveries: &[] };

fn machine() -> (ntoskrnl::Guard, Arc<Machine>) {
    assert!(ntoskrnl::image::load_native(&IMAGE).unwrap().missing().is_empty());
    driver::machine()
}

fn w(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

/// A string over `text`, which must stay.
fn over(text: &[u16]) -> Unicode {
    let mut string = Unicode { length: 0, maximum: 0, buffer: std::ptr::null_mut() };
    // SAFETY: the text ends in a zero.
    unsafe { RtlInitUnicodeString(&mut string, text.as_ptr()) };
    string
}

fn ansi(text: &CStr) -> Ansi {
    let mut string = Ansi { length: 0, maximum: 0, buffer: std::ptr::null_mut() };
    // SAFETY: a C string.
    unsafe { RtlInitAnsiString(&mut string, text.as_ptr().cast()) };
    string
}

/// An empty string with `room` units.
fn with_room(room: &mut [u16]) -> Unicode {
    Unicode { length: 0, maximum: (room.len() * 2) as u16, buffer: room.as_mut_ptr() }
}

fn empty<T>() -> Counted<T> {
    Counted { length: 0, maximum: 0, buffer: std::ptr::null_mut() }
}

fn text(string: &Unicode) -> String {
    // SAFETY: the tests' strings are good ones.
    let units: Vec<u16> =
        (0..string.length / 2).map(|i| unsafe { string.buffer.add(i.into()).read() }).collect();
    String::from_utf16(&units).unwrap()
}

#[test]
fn strings_are_laid_over_texts() {
    let (_inside, _machine) = machine();
    let abc = w("abc");
    let string = over(&abc);
    assert_eq!((string.length, string.maximum, string.buffer.cast_const()), (6, 8, abc.as_ptr()));
    let long = w(&"x".repeat(40_000));
    let string = over(&long);
    assert_eq!((string.length, string.maximum), (0xFFFC, 0xFFFE));
    let mut other = empty();
    // SAFETY: strings, or null.
    unsafe {
        assert_eq!(RtlInitUnicodeStringEx(&mut other, long.as_ptr()), STATUS_NAME_TOO_LONG);
        RtlInitUnicodeString(&mut other, std::ptr::null());
        assert_eq!((other.length, other.maximum, other.buffer.is_null()), (0, 0, true));
    }
    let string = ansi(c"abcd");
    assert_eq!((string.length, string.maximum), (4, 5));
}

#[test]
fn strings_are_converted_into_pool_or_what_is_there() {
    let (_inside, machine) = machine();
    let from = ansi(c"caf\xE9 \x80");
    let mut to = empty();
    // SAFETY: good strings; what is allocated is freed.
    unsafe {
        assert_eq!(RtlxAnsiStringToUnicodeSize(&from), 14);
        assert_eq!(RtlAnsiStringToUnicodeString(&mut to, &from, 1), STATUS_SUCCESS);
        assert_eq!((text(&to).as_str(), to.length, to.maximum), ("café €", 12, 14));
        assert_eq!((to.buffer.add(6).read(), machine.balance().pool_blocks), (0, 1));
        let mut back = empty();
        assert_eq!(RtlUnicodeStringToAnsiString(&mut back, &to, 1), STATUS_SUCCESS);
        let bytes = std::slice::from_raw_parts(back.buffer, 7);
        assert_eq!((bytes, back.length, back.maximum), (&b"caf\xE9 \x80\0"[..], 6, 7));
        RtlFreeUnicodeString(&mut to);
        RtlFreeUnicodeString(&mut to);
        RtlFreeAnsiString(&mut back);
        assert!(machine.balance().is_clear() && to.buffer.is_null());
        let mut room = [0x23; 7];
        let mut to = with_room(&mut room);
        assert_eq!(
            (RtlAnsiStringToUnicodeString(&mut to, &from, 0), text(&to).as_str()),
            (STATUS_SUCCESS, "café €")
        );
        let mut to = with_room(&mut room[..6]);
        assert_eq!((RtlAnsiStringToUnicodeString(&mut to, &from, 0), to.length), (STATUS_BUFFER_OVERFLOW, 0));
        let _scope = ntoskrnl::pool::faults::FaultScope::failing(1);
        assert_eq!(RtlAnsiStringToUnicodeString(&mut to, &from, 1), STATUS_NO_MEMORY);
    }
}

#[test]
fn strings_are_compared() {
    let (_inside, _machine) = machine();
    let [abc, upper, abd, ab] = ["abc", "ABC", "abd", "ab"].map(w);
    let [abc, upper, abd, ab] = [&abc, &upper, &abd, &ab].map(|text| over(text));
    // SAFETY: good strings.
    unsafe {
        assert!(RtlCompareUnicodeString(&abc, &abd, 0) < 0 && RtlCompareUnicodeString(&abd, &abc, 0) > 0);
        assert!(RtlCompareUnicodeString(&ab, &abc, 0) < 0 && RtlCompareUnicodeString(&abc, &upper, 0) > 0);
        assert_eq!(
            (RtlCompareUnicodeString(&abc, &upper, 1), RtlCompareUnicodeString(&abc, &abc, 0)),
            (0, 0)
        );
        let equal = |a, b, case| RtlEqualUnicodeString(a, b, case);
        assert_eq!((equal(&abc, &upper, 0), equal(&abc, &upper, 1), equal(&abc, &ab, 1)), (0, 1, 0));
        let prefix = |a, b, case| RtlPrefixUnicodeString(a, b, case);
        assert_eq!((prefix(&ab, &upper, 0), prefix(&ab, &upper, 1), prefix(&abc, &ab, 1)), (0, 1, 0));
    }
}

#[test]
fn strings_are_copied_and_grow() {
    let (_inside, _machine) = machine();
    let [abc, de, fg] = ["abc", "de", "fg"].map(w);
    let mut room = [0x23; 6];
    let mut to = with_room(&mut room);
    // SAFETY: good strings.
    unsafe {
        RtlCopyUnicodeString(&mut to, &over(&abc));
        assert_eq!((text(&to).as_str(), to.buffer.add(3).read()), ("abc", 0));
        assert_eq!(RtlAppendUnicodeToString(&mut to, de.as_ptr()), STATUS_SUCCESS);
        assert_eq!(RtlAppendUnicodeStringToString(&mut to, &over(&fg)), STATUS_BUFFER_TOO_SMALL);
        assert_eq!(text(&to), "abcde");
        assert_eq!(RtlAppendUnicodeStringToString(&mut to, &over(&fg[1..])), STATUS_SUCCESS);
        assert_eq!(text(&to), "abcdeg");
        assert_eq!(RtlAppendUnicodeToString(&mut to, fg[2..].as_ptr()), STATUS_SUCCESS);
        let mut short = with_room(&mut room[..2]);
        RtlCopyUnicodeString(&mut short, &over(&abc));
        assert_eq!(text(&short), "ab");
        assert_eq!(RtlUpcaseUnicodeString(&mut short, &over(&de), 0), STATUS_SUCCESS);
        assert_eq!(text(&short), "DE");
        RtlCopyUnicodeString(&mut short, std::ptr::null());
        assert_eq!(short.length, 0);
    }
}

#[test]
fn numbers_become_text_and_back() {
    let (_inside, _machine) = machine();
    let mut room = [0; 12];
    let mut to = with_room(&mut room);
    // SAFETY: good strings.
    unsafe {
        let mut of = |value, base| (RtlIntegerToUnicodeString(value, base, &mut to), text(&to));
        assert_eq!(of(1_234_567, 0), (STATUS_SUCCESS, "1234567".to_owned()));
        assert_eq!(of(0xABC, 16), (STATUS_SUCCESS, "ABC".to_owned()));
        assert_eq!(of(8, 8), (STATUS_SUCCESS, "10".to_owned()));
        assert_eq!(of(5, 2), (STATUS_SUCCESS, "101".to_owned()));
        assert_eq!(of(5, 3).0, STATUS_INVALID_PARAMETER);
        // A zero must fit behind the digits.
        assert_eq!(RtlInt64ToUnicodeString(12_345_678_901, 10, &mut to), STATUS_SUCCESS);
        assert_eq!(RtlInt64ToUnicodeString(123_456_789_012, 10, &mut to), STATUS_BUFFER_OVERFLOW);
        let number = |text: &str, base| {
            let text = w(text);
            let mut value = 77;
            (RtlUnicodeStringToInteger(&over(&text), base, &mut value), value)
        };
        assert_eq!(number(" 42x", 0), (STATUS_SUCCESS, 42));
        assert_eq!(number("-1", 10), (STATUS_SUCCESS, u32::MAX));
        assert_eq!(number("+0x1fG", 0), (STATUS_SUCCESS, 31));
        assert_eq!((number("0b101", 0), number("0o17", 0)), ((STATUS_SUCCESS, 5), (STATUS_SUCCESS, 15)));
        assert_eq!((number("ff", 16), number("", 0)), ((STATUS_SUCCESS, 255), (STATUS_SUCCESS, 0)));
        assert_eq!(number("1", 7), (STATUS_INVALID_PARAMETER, 77));
    }
}

#[test]
fn guids_become_text_and_back() {
    let (_inside, machine) = machine();
    let mut guid = [0; 16];
    let known = w("{00112233-4455-6677-8899-aabbccddeeff}");
    let bad = ["00112233-4455-6677-8899-aabbccddeeff", "{0011223-4455-6677-8899-aabbccddeeff0}", "{}"].map(w);
    // SAFETY: good strings; what is allocated is freed.
    unsafe {
        assert_eq!(RtlGUIDFromString(&over(&known), &mut guid), STATUS_SUCCESS);
        let bytes =
            [0x33, 0x22, 0x11, 0, 0x55, 0x44, 0x77, 0x66, 0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF];
        assert_eq!(guid, bytes);
        let mut to = empty();
        assert_eq!(RtlStringFromGUID(&guid, &mut to), STATUS_SUCCESS);
        assert_eq!(text(&to), String::from_utf16(&known[..38]).unwrap());
        RtlFreeUnicodeString(&mut to);
        for bad in bad {
            assert_eq!(RtlGUIDFromString(&over(&bad), &mut guid), STATUS_INVALID_PARAMETER);
        }
        let mut other = [0; 16];
        assert_eq!((ExUuidCreate(&mut guid), ExUuidCreate(&mut other)), (STATUS_SUCCESS, STATUS_SUCCESS));
        assert_ne!(guid, other);
        assert_eq!((guid[7] >> 4, guid[8] >> 6), (4, 2));
    }
    assert!(machine.balance().is_clear());
}

#[test]
fn bits_are_set_and_found() {
    let (_inside, _machine) = machine();
    let mut words = [u32::MAX; 3];
    let mut map = Bitmap { size: 0, buffer: std::ptr::null_mut() };
    let map: *mut Bitmap = &mut map;
    // SAFETY: the buffer has the bits.
    unsafe {
        RtlInitializeBitMap(map, words.as_mut_ptr(), 70);
        assert_eq!(RtlNumberOfSetBits(map), 70);
        RtlClearAllBits(map);
        RtlSetBits(map, 30, 5);
        RtlSetBit(map, 69);
        assert_eq!((RtlNumberOfSetBits(map), RtlTestBit(map, 34), RtlTestBit(map, 35)), (6, 1, 0));
        assert_eq!(
            (RtlAreBitsSet(map, 30, 5), RtlAreBitsSet(map, 30, 6), RtlAreBitsSet(map, 69, 2)),
            (1, 0, 0)
        );
        assert_eq!((RtlAreBitsClear(map, 35, 34), RtlAreBitsClear(map, 35, 35)), (1, 0));
        assert_eq!((RtlFindClearBits(map, 30, 0), RtlFindClearBits(map, 31, 0)), (0, 35));
        // From the hint on, then from the start.
        assert_eq!((RtlFindClearBits(map, 3, 28), RtlFindClearBits(map, 10, 62)), (35, 0));
        assert_eq!(RtlFindClearBits(map, 35, 0), u32::MAX);
        assert_eq!((RtlFindClearBitsAndSet(map, 2, 28), RtlNumberOfSetBits(map)), (28, 8));
        assert_eq!((RtlFindSetBitsAndClear(map, 7, 0), RtlNumberOfSetBits(map)), (28, 1));
        RtlClearBits(map, 0, 70);
        assert_eq!(RtlNumberOfSetBits(map), 0);
    }
    // What lies behind the last bit is not touched.
    assert_eq!(words, [0, 0, 0xFFFF_FFC0]);
}

#[test]
fn times_have_fields() {
    let (_inside, _machine) = machine();
    let mut fields = [0; 8];
    let mut time = 0;
    // SAFETY: storage of this test's.
    unsafe {
        RtlTimeToTimeFields(&133_537_247_999_990_000, &mut fields);
        assert_eq!(fields, [2024, 2, 29, 23, 59, 59, 999, 4]);
        assert_eq!((RtlTimeFieldsToTime(&fields, &mut time), time), (1, 133_537_247_999_990_000));
        fields[2] = 30;
        assert_eq!(RtlTimeFieldsToTime(&fields, &mut time), 0);
    }
}

#[test]
fn the_version_is_written_as_far_as_the_structure_goes() {
    let (_inside, _machine) = machine();
    for size in [276u32, 284] {
        let mut info = [0x5555_5555u32; 72];
        info[0] = size;
        // SAFETY: the storage is larger than the structure.
        assert_eq!(unsafe { RtlGetVersion(info.as_mut_ptr()) }, STATUS_SUCCESS);
        assert_eq!(info[1..5], [10, 0, 26100, 2]);
        assert_eq!(info[69..71], if size == 284 { [0, 0x0001_0000] } else { [0x5555_5555; 2] });
        assert_eq!(info[71], 0x5555_5555);
    }
    // SAFETY: the import is bound.
    let known = unsafe { [0x0A00_0006, 0x0B00_0000].map(|version| RtlIsNtDdiVersionAvailable(version)) };
    assert_eq!(known, [1, 0]);
}

#[test]
fn resource_descriptors_are_read() {
    let (_inside, _machine) = machine();
    let descriptor = |kind: u8, flags: u16, length: u32| {
        let mut bytes = vec![kind, 0];
        bytes.extend(flags.to_le_bytes());
        bytes.extend(0xFE00_0000u64.to_le_bytes());
        bytes.extend(length.to_le_bytes());
        bytes.extend([0; 4]);
        bytes
    };
    let cases = [
        (1, 0, 0x40),
        (3, 0, 0x1000),
        (7, 0x200, 0x1000 << 8),
        (7, 0x400, 0x1000 << 16),
        (7, 0x800, 0x1000 << 32),
    ];
    for (kind, flags, bytes) in cases {
        let descriptor = descriptor(kind, flags, if kind == 1 { 0x40 } else { 0x1000 });
        let mut start = 0;
        // SAFETY: a descriptor of 20 bytes.
        unsafe {
            assert_eq!(
                (RtlCmDecodeMemIoResource(descriptor.as_ptr(), &mut start), start),
                (bytes, 0xFE00_0000)
            );
            assert_eq!(RtlCmDecodeMemIoResource(descriptor.as_ptr(), std::ptr::null_mut()), bytes);
        }
    }
}
