//! GUIDs: as text, and new ones.
#![allow(unsafe_code)]

use wddm_sys::{NTSTATUS, STATUS_INVALID_PARAMETER, STATUS_SUCCESS, STATUS_UNSUCCESSFUL};

use super::counted::Unicode;
use crate::cpu::PASSIVE_LEVEL;
use crate::exports::exports;

/// `GUID`.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Guid {
    a: u32,
    b: u16,
    c: u16,
    d: [u8; 8],
}

impl Guid {
    pub(crate) const ZERO: Self = Self { a: 0, b: 0, c: 0, d: [0; 8] };

    /// A random one, of version 4. None if the host has no randomness.
    pub(crate) fn random() -> Option<Self> {
        let mut bytes = [0u8; 16];
        // SAFETY: getrandom writes at most the bytes that it is given.
        let got = unsafe { libc::getrandom(bytes.as_mut_ptr().cast(), bytes.len(), 0) };
        if got != bytes.len() as isize {
            return None;
        }
        let [a0, a1, a2, a3, b0, b1, c0, c1, d @ ..] = bytes;
        let mut guid = Self {
            a: u32::from_le_bytes([a0, a1, a2, a3]),
            b: u16::from_le_bytes([b0, b1]),
            c: u16::from_le_bytes([c0, c1]) & 0xFFF | 0x4000,
            d,
        };
        guid.d[0] = guid.d[0] & 0x3F | 0x80;
        Some(guid)
    }

    fn text(&self) -> String {
        let Self { a, b, c, d } = self;
        let rest: String = d[2..].iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{{{a:08x}-{b:04x}-{c:04x}-{:02x}{:02x}-{rest}}}", d[0], d[1])
    }

    fn parse(text: &str) -> Option<Self> {
        let inner = text.strip_prefix('{')?.strip_suffix('}')?;
        let parts: Vec<&str> = inner.split('-').collect();
        let right = parts.iter().map(|p| p.len()).eq([8, 4, 4, 4, 12]);
        if !right || !inner.bytes().all(|c| c == b'-' || c.is_ascii_hexdigit()) {
            return None;
        }
        let number = |i: usize| u64::from_str_radix(parts[i], 16).ok();
        let d = (number(3)? << 48 | number(4)?).to_be_bytes();
        Some(Self { a: number(0)? as u32, b: number(1)? as u16, c: number(2)? as u16, d })
    }
}

exports! {
    /// `RtlGUIDFromString(GuidString, Guid)`, at PASSIVE_LEVEL: of the form {8-4-4-4-12}. STATUS_INVALID_PARAMETER for another.
    [PASSIVE_LEVEL, 0] fn RtlGUIDFromString(_machine, text: *const Unicode, guid: *mut Guid) -> NTSTATUS {
        // SAFETY: the driver passes a good string and storage for a GUID.
        unsafe {
            let Some(parsed) = Guid::parse(&String::from_utf16_lossy(&(*text).to_vec())) else {
                return STATUS_INVALID_PARAMETER;
            };
            guid.write_unaligned(parsed);
        }
        STATUS_SUCCESS
    }

    /// `RtlStringFromGUID(Guid, GuidString)`, at PASSIVE_LEVEL: allocates, RtlFreeUnicodeString frees. STATUS_NO_MEMORY.
    [PASSIVE_LEVEL, 0] fn RtlStringFromGUID(machine, guid: *const Guid, to: *mut Unicode) -> NTSTATUS {
        // SAFETY: the driver passes a GUID and storage for a string.
        unsafe {
            let text: Vec<u16> = guid.read_unaligned().text().encode_utf16().collect();
            (*to).become_text(machine, &text, true)
        }
    }

    /// `ExUuidCreate(Uuid)`, at PASSIVE_LEVEL: a random one.
    [PASSIVE_LEVEL, 0] fn ExUuidCreate(_machine, guid: *mut Guid) -> NTSTATUS {
        let Some(new) = Guid::random() else { return STATUS_UNSUCCESSFUL };
        // SAFETY: the driver passes storage for a UUID.
        unsafe { guid.write_unaligned(new) };
        STATUS_SUCCESS
    }
}
