//! What drivers ask of the system: its version, and what a resource descriptor says.
#![allow(unsafe_code)]

use wddm_sys::{NTSTATUS, STATUS_SUCCESS};

use crate::cpu::{HIGH_LEVEL, PASSIVE_LEVEL};
use crate::exports::exports;
use crate::pool::violation;

/// The version that the machine says it is: the one whose display DDI, WDDM 3.2, the bench speaks.
pub(crate) const MAJOR: u32 = 10;
pub(crate) const MINOR: u32 = 0;
pub(crate) const BUILD: u32 = 26100;
/// `VER_NT_WORKSTATION`.
pub(crate) const PRODUCT_TYPE: u8 = 1;
/// `VER_PLATFORM_WIN32_NT`.
const PLATFORM: u32 = 2;
/// `NTDDI_WIN11_GE`.
const NTDDI: u32 = 0x0A00_0010;

/// `OSVERSIONINFOEXW`, 284 bytes; `OSVERSIONINFOW` ends before the service packs.
#[repr(C)]
pub(crate) struct VersionInfo {
    size: u32,
    major: u32,
    minor: u32,
    build: u32,
    platform: u32,
    service_pack: [u16; 128],
    service_pack_major: u16,
    service_pack_minor: u16,
    suites: u16,
    product_type: u8,
    reserved: u8,
}

const SHORT: u32 = std::mem::offset_of!(VersionInfo, service_pack_major) as u32;
const LONG: u32 = size_of::<VersionInfo>() as u32;
const _: () = assert!(SHORT == 276 && LONG == 284);

/// `CM_PARTIAL_RESOURCE_DESCRIPTOR`, 20 bytes, of a range.
#[repr(C, packed(4))]
pub(crate) struct Descriptor {
    kind: u8,
    share: u8,
    flags: u16,
    start: u64,
    length: u32,
    _rest: u32,
}

const _: () = assert!(size_of::<Descriptor>() == 20);

/// `CmResourceTypePort`, `CmResourceTypeMemory`, `CmResourceTypeMemoryLarge`.
const PORT: u8 = 1;
const MEMORY: u8 = 3;
const MEMORY_LARGE: u8 = 7;

/// By how many bits the length of a large range is shifted: CM_RESOURCE_MEMORY_LARGE_40, _48 and _64.
fn large_shift(flags: u16) -> Option<u32> {
    match flags & 0x0E00 {
        0x0200 => Some(8),
        0x0400 => Some(16),
        0x0800 => Some(32),
        _ => None,
    }
}

exports! {
    /// `RtlGetVersion(VersionInformation)`, at PASSIVE_LEVEL: fills an OSVERSIONINFOW or OSVERSIONINFOEXW, by the size that it says. STATUS_SUCCESS.
    [PASSIVE_LEVEL, 0] fn RtlGetVersion(_machine, info: *mut VersionInfo) -> NTSTATUS {
        // SAFETY: the driver passes one of the two structures; only what its size says is there is written.
        unsafe {
            let size = (&raw const (*info).size).read();
            if size != SHORT && size != LONG {
                violation([0x3E, info as u64, size.into(), 0], "RtlGetVersion with a structure of a size that does not exist");
            }
            (&raw mut (*info).major).write(MAJOR);
            (&raw mut (*info).minor).write(MINOR);
            (&raw mut (*info).build).write(BUILD);
            (&raw mut (*info).platform).write(PLATFORM);
            (&raw mut (*info).service_pack).write([0; 128]);
            if size == LONG {
                (&raw mut (*info).service_pack_major).write(0);
                (&raw mut (*info).service_pack_minor).write(0);
                (&raw mut (*info).suites).write(0);
                (&raw mut (*info).product_type).write(PRODUCT_TYPE);
                (&raw mut (*info).reserved).write(0);
            }
        }
        STATUS_SUCCESS
    }

    /// `RtlIsNtDdiVersionAvailable(Version)`, at PASSIVE_LEVEL: whether the system is at least this NTDDI version.
    [PASSIVE_LEVEL, 0] fn RtlIsNtDdiVersionAvailable(_machine, version: u32) -> u8 {
        u8::from(version <= NTDDI)
    }

    /// `PsGetVersion(MajorVersion, MinorVersion, BuildNumber, CSDVersion)`, at PASSIVE_LEVEL: each may be null. FALSE, for a free build.
    [PASSIVE_LEVEL, 0] fn PsGetVersion(_machine, major: *mut u32, minor: *mut u32, build: *mut u32, service_pack: *mut super::counted::Unicode) -> u8 {
        for (to, value) in [(major, MAJOR), (minor, MINOR), (build, BUILD)] {
            if !to.is_null() {
                // SAFETY: the driver passes null or the address of a ULONG.
                unsafe { to.write(value) };
            }
        }
        // SAFETY: the driver passes null or a string with room.
        if let Some(text) = unsafe { service_pack.as_mut() } {
            text.length = 0;
        }
        0
    }

    /// `RtlCmDecodeMemIoResource(Descriptor, Start)`, any IRQL: the length in bytes of a range of ports or memory, small or large; its start where
    /// one is asked for.
    [HIGH_LEVEL, descriptor] fn RtlCmDecodeMemIoResource(_machine, descriptor: *const Descriptor, start: *mut u64) -> u64 {
        // SAFETY: the driver passes a descriptor, in a list that need not align it, and null or storage for the start.
        unsafe {
            let Descriptor { kind, flags, start: from, length, .. } = descriptor.read_unaligned();
            let shift = match kind {
                PORT | MEMORY => Some(0),
                MEMORY_LARGE => large_shift(flags),
                _ => None,
            };
            let Some(shift) = shift else {
                violation(
                    [0x3E, descriptor as u64, kind.into(), flags.into()],
                    "RtlCmDecodeMemIoResource of a descriptor that is no range of ports or memory",
                );
            };
            if !start.is_null() {
                start.write_unaligned(from);
            }
            u64::from(length) << shift
        }
    }
}
