//! Drivers without a fault: they start, do all that clients ask of them, end, and break no rule.

use std::collections::BTreeSet;
use std::process::Command;

use cdrivers::Driver;
use serde_json::Value;

use crate::built;

/// Runs a driver, which must be found without fault.
fn clean(driver: &Driver, version: &str, more: &[&str]) {
    let Some(tools) = cdrivers::tools() else { return };
    let (output, document) = built(tools, driver, more);
    assert_eq!(document["violations"], serde_json::json!([]), "{document}");
    assert_eq!(output.status.code(), Some(0), "{document}");
    assert_eq!(document["interface_version"], version);
    let contexts = &document["contexts"];
    assert_eq!((&contexts["created"], &contexts["destroyed"]), (&16.into(), &16.into()), "{document}");
    assert_eq!(document["pool"]["leaked_bytes"], 0);
}

#[test]
fn a_small_driver() {
    clean(&Driver::small(), "WDDM1_3", &[]);
}

#[test]
fn a_small_driver_that_is_paged_out_before_every_call() {
    clean(&Driver::small(), "WDDM1_3", &["--trim"]);
}

#[test]
fn a_hardened_driver() {
    clean(&Driver::small().hardened(), "WDDM1_3", &[]);
}

#[test]
fn a_driver_of_2_6_whose_library_is_of_windows_10() {
    clean(&Driver::small().define("WDDM=0xB004").define("WINDOWS_10"), "WDDM2_6", &[]);
}

#[test]
fn a_hardened_driver_of_3_2() {
    clean(&Driver::small().define("WDDM=0x11007").define("WINDOWS_10").hardened(), "WDDM3_2", &[]);
}

/// Its engine is a thread, and reports at PASSIVE_LEVEL; it has a device object, a log file and settings.
#[test]
fn a_driver_that_works_in_a_thread() {
    clean(&Driver::small().define("WORKER"), "WDDM1_3", &["--contexts", "16", "--processes", "4"]);
}

#[test]
fn a_driver_with_a_display() {
    clean(&Driver::small().define("DISPLAY"), "WDDM1_3", &[]);
}

#[test]
fn a_driver_of_3_2_with_all_of_that() {
    let driver =
        Driver::small().define("WDDM=0x11007").define("WINDOWS_10").define("WORKER").define("DISPLAY");
    clean(&driver.hardened(), "WDDM3_2", &["--trim"]);
}

#[test]
fn a_driver_in_cpp() {
    clean(&Driver::new("classes.cpp"), "WDDM1_3", &[]);
}

/// Its one node is no 3D node, and it has neither DispatchIoRequest nor QueryInterface nor Escape.
#[test]
fn a_driver_for_compute_only() {
    clean(&Driver::new("classes.cpp").define("WDDM=0xB004").define("COMPUTE"), "WDDM2_6", &[]);
}

/// GDI asks for contexts and surfaces of its own only where a driver says that it draws for it. This one does not.
#[test]
fn a_driver_without_gdi() {
    clean(&Driver::small().define("NO_GDI"), "WDDM1_3", &[]);
}

/// Assertions against questions that nobody asks on Windows, and what some answer to them.
#[test]
fn a_driver_that_asserts_what_windows_keeps() {
    clean(&Driver::small().define("ASSERTS"), "WDDM1_3", &[]);
}

/// The driver's entry points fail with the line of the first export that does not do what is documented.
#[test]
fn every_export_that_drivers_use_does_what_is_documented() {
    clean(&Driver::imports(), "WDDM1_3", &[]);
}

/// What real drivers were seen to import, but for what ends the machine and for what the next test names.
const IMPORTS: &str = "\
    KeStallExecutionProcessor ExFreePoolWithTag IoBuildDeviceIoControlRequest IoGetDeviceObjectPointer IofCallDriver \
    KeInitializeEvent KeSetEvent KeWaitForSingleObject ObReferenceObjectByHandle ObfDereferenceObject \
    PsCreateSystemThread ZwClose ZwLoadDriver __C_specific_handler memcpy memset ExAllocatePoolWithTag \
    ExInterlockedInsertTailList ExInterlockedRemoveHeadList KeAcquireSpinLockRaiseToDpc KeInitializeSpinLock \
    KeReleaseSpinLock MmFreeContiguousMemory MmGetPhysicalAddress ZwQueryValueKey _vsnwprintf IoAllocateMdl IoFreeMdl \
    IoOpenDeviceRegistryKey MmProbeAndLockPages MmUnlockPages RtlAnsiStringToUnicodeString RtlFreeUnicodeString \
    RtlInitAnsiString RtlInitUnicodeString ZwSetValueKey MmUnmapIoSpace IoCreateNotificationEvent \
    KeAcquireSpinLockAtDpcLevel KeReleaseSpinLockFromDpcLevel KeClearEvent KeDelayExecutionThread KeGetCurrentIrql \
    KeSetPriorityThread MmAllocateContiguousMemory MmIsAddressValid MmMapIoSpace ObfReferenceObject \
    PsTerminateSystemThread RtlIntegerToUnicodeString __chkstk DbgPrintEx IoBuildSynchronousFsdRequest \
    IoFileObjectType IoGetDeviceProperty IoGetRelatedDeviceObject MmAllocateContiguousMemorySpecifyCache \
    MmUnmapLockedPages ObReferenceObjectByHandleWithTag PsThreadType ZwCreateFile ZwOpenKey \
    MmMapLockedPagesSpecifyCache KeInitializeDpc MmMapIoSpaceEx KdDebuggerEnabled KdDebuggerNotPresent vDbgPrintEx \
    KeFlushQueuedDpcs KeQueryTimeIncrement KeWaitForMultipleObjects KeInsertQueueDpc KeInvalidateAllCaches \
    ObfDereferenceObjectWithTag wcscmp ExAcquireFastMutex ExReleaseFastMutex ExInterlockedInsertHeadList \
    ExSetTimerResolution IoGetCurrentProcess KeAttachProcess KeDetachProcess KeInitializeTimerEx KeSetTimerEx \
    KeCancelTimer PsGetCurrentProcessId RtlCmDecodeMemIoResource ExAllocatePool2 MmUserProbeAddress";

/// What the image at hand imports, by module.
fn imports(driver: &Driver) -> Option<BTreeSet<String>> {
    let tools = cdrivers::tools()?;
    let directory = tempfile::tempdir().unwrap();
    let image = driver.build(tools, directory.path());
    let output =
        Command::new(env!("CARGO_BIN_EXE_wddm")).arg("inspect").arg(image).arg("--json").output().unwrap();
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let imports = &document["file"]["imports"];
    assert_eq!(imports["unknown"], serde_json::json!([]));
    let names = imports["known"].as_array().unwrap().iter();
    Some(names.map(|import| import["name"].as_str().unwrap().to_owned()).collect())
}

#[test]
fn the_driver_with_checks_imports_all_that_real_drivers_import() {
    let Some(found) = imports(&Driver::imports()) else { return };
    let missing: Vec<&str> = IMPORTS.split_whitespace().filter(|&name| !found.contains(name)).collect();
    assert!(missing.is_empty(), "not imported: {missing:?}");
    let of = |driver: Driver, name: &str| assert!(imports(&driver).unwrap().contains(name), "{name}");
    of(Driver::small().define("PLAIN_BUG_CHECK"), "KeBugCheck");
    of(Driver::small().define("BUG_CHECK"), "KeBugCheckEx");
    of(Driver::new("classes.cpp").define("PURE_CALL"), "_purecall");
}
