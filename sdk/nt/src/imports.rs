//! What the SDK imports from ntoskrnl.exe.
#![allow(unsafe_code)]

use core::ffi::c_void;

wddm_sys::nt_imports! {
    static MmUserProbeAddress: usize;

    /// Any level up to DISPATCH_LEVEL; paged pool up to APC_LEVEL. NULL when there is no memory.
    fn ExAllocatePoolWithTag(pool_type: i32, number_of_bytes: usize, tag: u32) -> *mut c_void;
    /// The level of the allocation's kind.
    fn ExFreePoolWithTag(block: *mut c_void, tag: u32);
    /// Up to DISPATCH_LEVEL. Answers the level before.
    fn KeAcquireSpinLockRaiseToDpc(lock: *mut usize) -> u8;
    /// At DISPATCH_LEVEL.
    fn KeReleaseSpinLock(lock: *mut usize, irql: u8);
    /// Up to APC_LEVEL; raises to APC_LEVEL.
    fn ExAcquireFastMutex(mutex: *mut c_void);
    /// At APC_LEVEL.
    fn ExReleaseFastMutex(mutex: *mut c_void);
    /// Any level.
    fn KeInitializeEvent(event: *mut c_void, kind: i32, state: u8);
    /// Up to DISPATCH_LEVEL without waiting.
    fn KeSetEvent(event: *mut c_void, increment: i32, wait: u8) -> i32;
    /// Up to DISPATCH_LEVEL.
    fn KeClearEvent(event: *mut c_void);
    /// Up to APC_LEVEL with a time-out other than zero.
    fn KeWaitForSingleObject(object: *mut c_void, reason: i32, mode: i8, alertable: u8, timeout: *const i64) -> wddm_sys::NTSTATUS;
    /// Up to APC_LEVEL: at most this many 100 ns units when negative.
    fn KeDelayExecutionThread(mode: i8, alertable: u8, interval: *const i64) -> wddm_sys::NTSTATUS;
    /// PASSIVE_LEVEL.
    fn KeFlushQueuedDpcs();
    /// PASSIVE_LEVEL to DISPATCH_LEVEL.
    fn MmAllocateContiguousMemorySpecifyCache(bytes: usize, lowest: i64, highest: i64, boundary: i64, cache: i32) -> *mut c_void;
    /// Up to DISPATCH_LEVEL.
    fn MmFreeContiguousMemorySpecifyCache(base: *mut c_void, bytes: usize, cache: i32);
    /// Any level; nonpaged addresses only.
    fn MmGetPhysicalAddress(base: *mut c_void) -> i64;
    /// Any level up to DIRQL, by documentation of its filter. Variadic; with integers and pointers only, such a call is
    /// the same on x86-64 and AArch64.
    fn DbgPrintEx(component: u32, level: u32, format: *const u8, text: *const u8) -> u32;
    /// Any level.
    fn KeGetCurrentIrql() -> u8;
    /// Any level. Does not return.
    fn KeBugCheckEx(code: u32, a: usize, b: usize, c: usize, d: usize) -> !;
}

/// What hal.dll exports: ntoskrnl.exe has it only since Windows 10 2004, hal.dll always.
pub mod hal {
    wddm_sys::nt_imports! {
        library "hal.dll";
        /// Any level; busy.
        fn KeStallExecutionProcessor(microseconds: u32);
        /// Any level.
        fn KeQueryPerformanceCounter(frequency: *mut i64) -> i64;
    }
}
