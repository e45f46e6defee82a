//! What driver images import, read off images that others built; against the table of exports.

use std::collections::BTreeSet;

/// The names, from public drivers' import tables: HAL.dll's and ntoskrnl.exe's.
const IMPORTED: &str = "
KeStallExecutionProcessor
ExFreePoolWithTag IoBuildDeviceIoControlRequest IoGetDeviceObjectPointer IofCallDriver KeInitializeEvent KeSetEvent
KeWaitForSingleObject ObReferenceObjectByHandle ObfDereferenceObject PsCreateSystemThread ZwClose ZwLoadDriver
__C_specific_handler memcpy memset
ExAllocatePoolWithTag ExInterlockedInsertTailList ExInterlockedRemoveHeadList KeAcquireSpinLockRaiseToDpc
KeInitializeSpinLock KeReleaseSpinLock MmFreeContiguousMemory MmGetPhysicalAddress ZwQueryValueKey _vsnwprintf
IoAllocateMdl IoFreeMdl IoOpenDeviceRegistryKey MmProbeAndLockPages MmUnlockPages RtlAnsiStringToUnicodeString
RtlFreeUnicodeString RtlInitAnsiString RtlInitUnicodeString ZwSetValueKey
MmUnmapIoSpace
IoCreateNotificationEvent KeAcquireSpinLockAtDpcLevel KeReleaseSpinLockFromDpcLevel KeBugCheck KeClearEvent
KeDelayExecutionThread KeGetCurrentIrql KeSetPriorityThread MmAllocateContiguousMemory MmIsAddressValid MmMapIoSpace
ObfReferenceObject PsTerminateSystemThread RtlIntegerToUnicodeString __chkstk
DbgPrintEx IoBuildSynchronousFsdRequest IoFileObjectType IoGetDeviceProperty IoGetRelatedDeviceObject
MmAllocateContiguousMemorySpecifyCache MmUnmapLockedPages ObReferenceObjectByHandleWithTag PsThreadType ZwCreateFile
ZwOpenKey
MmMapLockedPagesSpecifyCache KeInitializeDpc MmMapIoSpaceEx KdDebuggerEnabled KdDebuggerNotPresent vDbgPrintEx
KeFlushQueuedDpcs
KeQueryTimeIncrement KeWaitForMultipleObjects
KeInsertQueueDpc KeInvalidateAllCaches ObfDereferenceObjectWithTag _purecall wcscmp
ExAcquireFastMutex ExReleaseFastMutex ExInterlockedInsertHeadList ExSetTimerResolution IoGetCurrentProcess
KeAttachProcess KeDetachProcess KeBugCheckEx KeInitializeTimerEx KeSetTimerEx KeCancelTimer PsGetCurrentProcessId
RtlCmDecodeMemIoResource
ExAllocatePool2 MmUserProbeAddress
";

#[test]
fn every_name_that_drivers_import_is_exported() {
    let exported: BTreeSet<&str> = ntoskrnl::exports::names().into_iter().collect();
    let imported: BTreeSet<&str> = IMPORTED.split_whitespace().collect();
    assert_eq!(imported.len(), 92, "the list is not whole");
    let missing: Vec<&&str> = imported.difference(&exported).collect();
    assert!(missing.is_empty(), "not exported: {missing:?}");
}
