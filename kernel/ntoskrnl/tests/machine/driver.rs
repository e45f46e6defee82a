//! The driver's side: imports bound by the loader, as in any native image.

use std::ffi::c_void;
use std::sync::Arc;

use ntoskrnl::{Config, Guard, Machine};
use wddm_sys::NTSTATUS;
use wddm_sys::image::NativeImage;

pub type Dpc = wddm_sys::abi_fn!(fn(dpc: *mut c_void, context: *mut c_void, a: *mut c_void, b: *mut c_void));

wddm_sys::nt_imports! {
    static MmUserProbeAddress: usize;

    fn ExAllocatePoolWithTag(pool_type: i32, bytes: usize, tag: u32) -> *mut u8;
    fn ExAllocatePool2(flags: u64, bytes: usize, tag: u32) -> *mut u8;
    fn ExFreePoolWithTag(block: *mut u8, tag: u32);
    fn ExFreePool(block: *mut u8);
    fn KeGetCurrentIrql() -> u8;
    fn KfRaiseIrql(level: u8) -> u8;
    fn KeLowerIrql(level: u8);
    fn KeInitializeSpinLock(lock: *mut usize);
    fn KeAcquireSpinLockRaiseToDpc(lock: *mut usize) -> u8;
    fn KeReleaseSpinLock(lock: *mut usize, irql: u8);
    fn KeInitializeEvent(event: *mut c_void, kind: i32, state: u8);
    fn KeSetEvent(event: *mut c_void, increment: i32, wait: u8) -> i32;
    fn KeResetEvent(event: *mut c_void) -> i32;
    fn KeWaitForSingleObject(object: *mut c_void, reason: i32, mode: i8, alertable: u8, timeout: *const i64) -> NTSTATUS;
    fn KeDelayExecutionThread(mode: i8, alertable: u8, interval: *const i64) -> NTSTATUS;
    fn KeQueryPerformanceCounter(frequency: *mut i64) -> i64;
    fn ExAcquireFastMutex(mutex: *mut c_void);
    fn ExReleaseFastMutex(mutex: *mut c_void);
    fn KeInitializeDpc(dpc: *mut c_void, routine: Dpc, context: *mut c_void);
    fn KeInsertQueueDpc(dpc: *mut c_void, a: *mut c_void, b: *mut c_void) -> u8;
    fn KeFlushQueuedDpcs();
    fn KeInitializeTimerEx(timer: *mut c_void, kind: i32);
    fn KeSetTimerEx(timer: *mut c_void, due: i64, period: i32, dpc: *mut c_void) -> u8;
    fn KeCancelTimer(timer: *mut c_void) -> u8;
    fn MmAllocateContiguousMemorySpecifyCache(bytes: usize, lowest: i64, highest: i64, boundary: i64, cache: i32) -> *mut u8;
    fn MmFreeContiguousMemory(base: *mut u8);
    fn MmGetPhysicalAddress(base: *mut u8) -> i64;
    fn IoAllocateMdl(address: *mut u8, length: u32, secondary: u8, charge: u8, irp: *mut c_void) -> *mut ntoskrnl::Mdl;
    fn IoFreeMdl(mdl: *mut ntoskrnl::Mdl);
    fn MmBuildMdlForNonPagedPool(mdl: *mut ntoskrnl::Mdl);
    fn MmMapLockedPagesSpecifyCache(mdl: *mut ntoskrnl::Mdl, mode: i8, cache: i32, at: *mut c_void, stop: u32, priority: u32) -> *mut u8;
    fn MmUnmapLockedPages(base: *mut u8, mdl: *mut ntoskrnl::Mdl);
    fn MmMapIoSpace(physical: u64, bytes: usize, cache: i32) -> *mut u8;
    fn MmUnmapIoSpace(base: *mut u8, bytes: usize);
    fn DbgPrintEx(component: u32, level: u32, format: *const u8, a: u64, b: u64, c: u64) -> i32;
    fn KeBugCheckEx(code: u32, a: u64, b: u64, c: u64, d: u64);
    fn IoReportTheWeather(city: u32) -> u32;
}

wddm_sys::abi! {
    pub unsafe fn entry(object: *mut c_void, _path: *mut c_void) -> NTSTATUS {
        // SAFETY: the object's size field, which the loader fills in.
        let size = unsafe { object.cast::<u16>().add(1).read() };
        NTSTATUS(i32::from(size))
    }
}

pub static IMAGE: NativeImage =
    NativeImage { name: "tested", entry, imports: &[IMPORTS, crate::services::IMPORTS], recoveries: &[] };

pub const TAG: u32 = u32::from_le_bytes(*b"Test");
pub const NON_PAGED: u64 = 0x40;
pub const PAGED: u64 = 0x100;

pub fn config() -> Config {
    Config { ram_bytes: Some(64 << 20), paged_pool_bytes: Some(32 << 20), ..Config::default() }
}

/// A small machine with this thread in it and the driver's imports bound.
pub fn machine() -> (Guard, Arc<Machine>) {
    machine_of(config())
}

pub fn machine_of(config: Config) -> (Guard, Arc<Machine>) {
    let machine = Machine::new(config).unwrap();
    ntoskrnl::image::load_native(&IMAGE).unwrap();
    (machine.enter(), machine)
}

/// Paged pool of the driver's.
pub fn paged(bytes: usize) -> *mut u8 {
    // SAFETY: the import is bound; any size is answered.
    unsafe { ExAllocatePool2(PAGED, bytes, TAG) }
}

/// Nonpaged pool of the driver's.
pub fn nonpaged(bytes: usize) -> *mut u8 {
    // SAFETY: the import is bound; any size is answered.
    unsafe { ExAllocatePool2(NON_PAGED, bytes, TAG) }
}

/// Frees a block of either pool.
pub fn free(block: *mut u8) {
    // SAFETY: the import is bound; a bad block stops the machine.
    unsafe { ExFreePoolWithTag(block, TAG) }
}

/// A driver's memory that threads share by address.
#[derive(Clone, Copy)]
pub struct Shared(pub usize);

impl Shared {
    pub fn new(bytes: usize) -> Self {
        Self(nonpaged(bytes) as usize)
    }

    pub fn at<T>(self, offset: usize) -> *mut T {
        (self.0 + offset) as *mut T
    }
}

#[test]
fn a_driver_is_loaded_and_entered() {
    let (_inside, _machine) = machine();
    let image = ntoskrnl::image::load_native(&IMAGE).unwrap();
    assert_eq!(image.missing(), ["IoReportTheWeather"]);
    assert_eq!(image.entry(), NTSTATUS(336));
    assert!(image.registry_path_text().ends_with("\\Services\\tested"));
    // SAFETY: the accessor answers the address of the variable.
    assert_eq!(unsafe { MmUserProbeAddress().read() }, ntoskrnl::user::USER_PROBE_ADDRESS);
}
