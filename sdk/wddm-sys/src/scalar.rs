//! The scalar types of the generic Windows headers.

use core::ffi::c_void;

use crate::opaque::IRP;
pub use crate::status::NTSTATUS;
use crate::vista::{DEVICE_OBJECT, KDPC};

/// Access rights.
pub type ACCESS_MASK = u32;
/// A truth value in four bytes; zero is false.
pub type BOOL = i32;
/// A truth value in one byte; zero is false.
pub type BOOLEAN = u8;
pub type BYTE = u8;
pub type CCHAR = i8;
pub type CHAR = i8;
pub type CSHORT = i16;
pub type DWORD = u32;
pub type FLOAT = f32;
/// An opaque reference to something of the other side.
pub type HANDLE = *mut c_void;
/// A GDI device context.
pub type HDC = *mut c_void;
/// A window.
pub type HWND = *mut c_void;
pub type INT = i32;
pub type INT16 = i16;
/// A set of processors, one bit each.
pub type KAFFINITY = usize;
/// `KernelMode` (0) or `UserMode` (1).
pub type KPROCESSOR_MODE = i8;
/// A spin lock's word.
pub type KSPIN_LOCK = usize;
/// Why a thread waits; an enumeration of wdm.h.
pub type KWAIT_REASON = i32;
pub type LONG = i32;
pub type LONG64 = i64;
pub type LONGLONG = i64;
pub type LPVOID = *mut c_void;
/// How memory is cached; an enumeration of wdm.h.
pub type MEMORY_CACHING_TYPE = i32;
/// A string of UTF-16 units that a zero ends.
pub type PCWSTR = *const u16;
/// `DRIVER_CONTROL` of wdm.h: a driver's AdapterControl routine. Answers an `IO_ALLOCATION_ACTION`.
pub type PDRIVER_CONTROL = Option<
    crate::abi_fn!(
        fn(device: *mut DEVICE_OBJECT, irp: *mut IRP, map_registers: PVOID, context: PVOID) -> i32
    ),
>;
/// `KDEFERRED_ROUTINE` of wdm.h: what a DPC runs.
pub type PKDEFERRED_ROUTINE =
    Option<crate::abi_fn!(fn(dpc: *mut KDPC, context: PVOID, argument1: PVOID, argument2: PVOID))>;
/// `KSYNCHRONIZE_ROUTINE` of wdm.h: what runs in step with an interrupt.
pub type PKSYNCHRONIZE_ROUTINE = Option<crate::abi_fn!(fn(context: PVOID) -> BOOLEAN)>;
/// What a change of the system's power state does; an enumeration of wdm.h.
pub type POWER_ACTION = i32;
pub type PSECURITY_DESCRIPTOR = *mut c_void;
pub type PVOID = *mut c_void;
pub type PWCH = *mut u16;
pub type PWSTR = *mut u16;
pub type SIZE_T = usize;
pub type UCHAR = u8;
pub type UINT = u32;
pub type UINT16 = u16;
pub type UINT32 = u32;
pub type UINT64 = u64;
pub type UINT8 = u8;
pub type UINT_PTR = usize;
pub type ULONG = u32;
pub type ULONG64 = u64;
pub type ULONGLONG = u64;
pub type ULONG_PTR = usize;
pub type USHORT = u16;
/// A UTF-16 unit.
pub type WCHAR = u16;
pub type WORD = u16;
