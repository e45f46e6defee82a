// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm2_5::*;

use crate::{Enums, Guids, Integers, Table, Types, enumerators, guids, integers, types};

pub static TYPES: Types = &[
    super::types_new_in_vista!(types),
    super::types_new_in_vista_sp1!(types),
    super::types_new_in_win7!(types),
    super::types_new_in_win8!(types),
    super::types_new_in_wddm1_3!(types),
    super::types_new_in_wddm1_3_pir!(types),
    super::types_new_in_wddm2_0!(types),
    super::types_new_in_wddm2_1!(types),
    super::types_new_in_wddm2_1_5!(types),
    super::types_new_in_wddm2_1_6!(types),
    super::types_new_in_wddm2_2!(types),
    super::types_new_in_wddm2_3!(types),
    super::types_new_in_wddm2_4!(types),
    super::types_new_in_wddm2_5!(types),
];

pub static INTEGERS: Integers = &[
    super::integers_new_in_vista!(integers),
    super::integers_new_in_vista_sp1!(integers),
    super::integers_new_in_win7!(integers),
    super::integers_new_in_win8!(integers),
    super::integers_new_in_wddm1_3!(integers),
    super::integers_new_in_wddm1_3_pir!(integers),
    super::integers_new_in_wddm2_0!(integers),
    super::integers_new_in_wddm2_1!(integers),
    super::integers_new_in_wddm2_1_5!(integers),
    super::integers_new_in_wddm2_1_6!(integers),
    super::integers_new_in_wddm2_2!(integers),
    super::integers_new_in_wddm2_3!(integers),
    super::integers_new_in_wddm2_4!(integers),
    super::integers_new_in_wddm2_5!(integers),
];

pub static ENUMERATORS: Enums = &[
    super::enumerators_new_in_vista!(enumerators),
    super::enumerators_new_in_vista_sp1!(enumerators),
    super::enumerators_new_in_win7!(enumerators),
    super::enumerators_new_in_win8!(enumerators),
    super::enumerators_new_in_wddm1_3!(enumerators),
    super::enumerators_new_in_wddm1_3_pir!(enumerators),
    super::enumerators_new_in_wddm2_0!(enumerators),
    super::enumerators_new_in_wddm2_1!(enumerators),
    super::enumerators_new_in_wddm2_1_5!(enumerators),
    super::enumerators_new_in_wddm2_1_6!(enumerators),
    super::enumerators_new_in_wddm2_2!(enumerators),
    super::enumerators_new_in_wddm2_3!(enumerators),
    super::enumerators_new_in_wddm2_4!(enumerators),
    super::enumerators_new_in_wddm2_5!(enumerators),
];

pub static GUIDS: Guids = &[
    super::guids_new_in_vista!(guids),
    super::guids_new_in_vista_sp1!(guids),
    super::guids_new_in_win7!(guids),
    super::guids_new_in_win8!(guids),
    super::guids_new_in_wddm1_3!(guids),
    super::guids_new_in_wddm1_3_pir!(guids),
    super::guids_new_in_wddm2_0!(guids),
    super::guids_new_in_wddm2_1!(guids),
    super::guids_new_in_wddm2_1_5!(guids),
    super::guids_new_in_wddm2_1_6!(guids),
    super::guids_new_in_wddm2_2!(guids),
    super::guids_new_in_wddm2_3!(guids),
    super::guids_new_in_wddm2_4!(guids),
    super::guids_new_in_wddm2_5!(guids),
];

pub fn records(table: &mut Table) {
    r_D3DDDI_ESCAPEFLAGS(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGKARG_ESCAPE(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMT_ESCAPE(table);
    r_D3DKMT_QUERYSTATISTICS_NODE_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_RESULT(table);
    r_D3DKMT_QUERYSTATISTICS(table);
    r_KMDDOD_INITIALIZATION_DATA(table);
    r_DXGK_NODEMETADATA(table);
    r_D3DKMT_WDDM_2_0_CAPS(table);
    r_D3DKMT_NODEMETADATA(table);
    r_DXGK_DISPLAY_DRIVERCAPS_EXTENSION(table);
    r_DXGK_CREATEPROCESSFLAGS(table);
    r_DXGKARG_CREATEPROCESS(table);
    r_DXGK_MONITORLINKINFO_CAPABILITIES(table);
    r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE3(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE2(table);
    r_DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3(table);
    r_DXGK_MONITORLINKINFO(table);
    r_DXGKARG_UPDATEMONITORLINKINFO(table);
    r_DXGK_NODEMETADATA_FLAGS(table);
    r_DXGK_QUERYINTEGRATEDDISPLAYOUT(table);
    r_DXGK_NODE_PERFDATA(table);
    r_DXGK_QUERYINTEGRATEDDISPLAYOUT2(table);
    r_DXGK_DIAGNOSTIC_CATEGORIES(table);
    r_DXGK_DIAGNOSTIC_TYPES(table);
    r_DXGK_DIAGNOSTIC_HEADER(table);
    r_DXGK_DIAGNOSTIC_PSR(table);
    r_DXGKARG_QUERYDIAGNOSTICTYPESSUPPORT(table);
    r_DXGKARG_CONTROLDIAGNOSTICREPORTING(table);
    r_D3DKMT_NODE_PERFDATA(table);
    r_D3DDDI_DRIVERESCAPE_TRANSLATEALLOCATIONEHANDLE(table);
    r_D3DDDI_DRIVERESCAPE_TRANSLATERESOURCEHANDLE(table);
    r_D3DKMT_DISPLAY_CAPS(table);
    r_DXGK_DEVICE_TYPE_CAPS(table);
    r_DXGKARG_SIGNALMONITOREDFENCE(table);
    r_DXGK_VALIDATESUBMITCOMMANDFLAGS(table);
    r_DXGKARG_VALIDATESUBMITCOMMAND(table);
    r_DXGK_TRACKEDWORKLOAD_STATE_FLAGS(table);
    r_DXGKARG_SETTRACKEDWORKLOADPOWERLEVEL(table);
    r_DXGKARGCB_SIGNALEVENT(table);
    r_DXGK_DIAGTYPE_PROGRESSIONS(table);
    r_DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC(table);
    r_DXGKARG_SETTARGETADJUSTEDCOLORIMETRY2(table);
    r_D3DKMT_SUBMITPRESENTTOHWQUEUE(table);
}

fn r_D3DDDI_ESCAPEFLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_ESCAPEFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("HardwareAccess", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_HardwareAccess(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).HardwareAccess() as u64);
        table.bit("DeviceStatusQuery", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_DeviceStatusQuery(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).DeviceStatusQuery() as u64);
        table.bit("ChangeFrameLatency", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_ChangeFrameLatency(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).ChangeFrameLatency() as u64);
        table.bit("NoAdapterSynchronization", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_NoAdapterSynchronization(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).NoAdapterSynchronization() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_Reserved(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).Reserved() as u64);
        table.bit("VirtualMachineData", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_VirtualMachineData(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).VirtualMachineData() as u64);
        table.bit("DriverKnownEscape", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_DriverKnownEscape(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).DriverKnownEscape() as u64);
        table.bit("DriverCommonEscape", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_DriverCommonEscape(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).DriverCommonEscape() as u64);
        table.bit("Reserved2", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_Reserved2(v as u32), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).Reserved2() as u64);
    }
}

fn r_DXGK_DRIVERCAPS(table: &mut Table) {
    let p = table.record::<DXGK_DRIVERCAPS>();
    unsafe {
        table.field("HighestAcceptableAddress", &raw const (*p).HighestAcceptableAddress);
        table.field("MaxAllocationListSlotId", &raw const (*p).MaxAllocationListSlotId);
        table.field("ApertureSegmentCommitLimit", &raw const (*p).ApertureSegmentCommitLimit);
        table.field("MaxPointerWidth", &raw const (*p).MaxPointerWidth);
        table.field("MaxPointerHeight", &raw const (*p).MaxPointerHeight);
        table.field("PointerCaps", &raw const (*p).PointerCaps);
        table.field("InterruptMessageNumber", &raw const (*p).InterruptMessageNumber);
        table.field("NumberOfSwizzlingRanges", &raw const (*p).NumberOfSwizzlingRanges);
        table.field("MaxOverlays", &raw const (*p).MaxOverlays);
        table.field("GammaRampCaps", &raw const (*p).Anonymous.GammaRampCaps);
        table.field("ColorTransformCaps", &raw const (*p).Anonymous.ColorTransformCaps);
        table.field("PresentationCaps", &raw const (*p).PresentationCaps);
        table.field("MaxQueuedFlipOnVSync", &raw const (*p).MaxQueuedFlipOnVSync);
        table.field("FlipCaps", &raw const (*p).FlipCaps);
        table.field("SchedulingCaps", &raw const (*p).SchedulingCaps);
        table.field("MemoryManagementCaps", &raw const (*p).MemoryManagementCaps);
        table.field("GpuEngineTopology", &raw const (*p).GpuEngineTopology);
        table.field("WDDMVersion", &raw const (*p).WDDMVersion);
        table.field("Reserved", &raw const (*p).Reserved);
        table.field("Reserved1", &raw const (*p).Reserved1);
        table.field("PreemptionCaps", &raw const (*p).PreemptionCaps);
        table.field("SupportNonVGA", &raw const (*p).SupportNonVGA);
        table.field("SupportSmoothRotation", &raw const (*p).SupportSmoothRotation);
        table.field("SupportPerEngineTDR", &raw const (*p).SupportPerEngineTDR);
        table.field("SupportDirectFlip", &raw const (*p).SupportDirectFlip);
        table.field("SupportMultiPlaneOverlay", &raw const (*p).SupportMultiPlaneOverlay);
        table.field("SupportRuntimePowerManagement", &raw const (*p).SupportRuntimePowerManagement);
        table.field("SupportSurpriseRemovalInHibernation", &raw const (*p).SupportSurpriseRemovalInHibernation);
        table.field("HybridDiscrete", &raw const (*p).HybridDiscrete);
        table.field("MaxOverlayPlanes", &raw const (*p).MaxOverlayPlanes);
        table.field("HybridIntegrated", &raw const (*p).HybridIntegrated);
        table.field("InternalGpuVirtualAddressRangeStart", &raw const (*p).InternalGpuVirtualAddressRangeStart);
        table.field("InternalGpuVirtualAddressRangeEnd", &raw const (*p).InternalGpuVirtualAddressRangeEnd);
        table.field("SupportSurpriseRemoval", &raw const (*p).SupportSurpriseRemoval);
        table.field("SupportMultiPlaneOverlayImmediateFlip", &raw const (*p).SupportMultiPlaneOverlayImmediateFlip);
        table.field("CursorScaledWithMultiPlaneOverlayPlane0", &raw const (*p).CursorScaledWithMultiPlaneOverlayPlane0);
        table.field("HybridAcpiChainingRequired", &raw const (*p).HybridAcpiChainingRequired);
        table.field("MaxQueuedMultiPlaneOverlayFlipVSync", &raw const (*p).MaxQueuedMultiPlaneOverlayFlipVSync);
        table.field("MiscCaps", &raw const (*p).MiscCaps);
        table.field("MiscCaps.Value", &raw const (*p).MiscCaps.Value);
        table.bit("MiscCaps.SupportContextlessPresent", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_SupportContextlessPresent(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.SupportContextlessPresent() as u64);
        table.bit("MiscCaps.Detachable", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_Detachable(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.Detachable() as u64);
        table.bit("MiscCaps.VirtualGpuOnly", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_VirtualGpuOnly(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.VirtualGpuOnly() as u64);
        table.bit("MiscCaps.Reserved", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_Reserved(v as u32), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.Reserved() as u64);
    }
}

fn r_DXGKARG_ESCAPE(table: &mut Table) {
    let p = table.record::<DXGKARG_ESCAPE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Flags", &raw const (*p).Flags);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("hContext", &raw const (*p).hContext);
        table.field("hKmdProcessHandle", &raw const (*p).hKmdProcessHandle);
    }
}

fn r_DXGKRNL_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGKRNL_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("DeviceHandle", &raw const (*p).DeviceHandle);
        table.field("DxgkCbEvalAcpiMethod", &raw const (*p).DxgkCbEvalAcpiMethod);
        table.field("DxgkCbGetDeviceInformation", &raw const (*p).DxgkCbGetDeviceInformation);
        table.field("DxgkCbIndicateChildStatus", &raw const (*p).DxgkCbIndicateChildStatus);
        table.field("DxgkCbMapMemory", &raw const (*p).DxgkCbMapMemory);
        table.field("DxgkCbQueueDpc", &raw const (*p).DxgkCbQueueDpc);
        table.field("DxgkCbQueryServices", &raw const (*p).DxgkCbQueryServices);
        table.field("DxgkCbReadDeviceSpace", &raw const (*p).DxgkCbReadDeviceSpace);
        table.field("DxgkCbSynchronizeExecution", &raw const (*p).DxgkCbSynchronizeExecution);
        table.field("DxgkCbUnmapMemory", &raw const (*p).DxgkCbUnmapMemory);
        table.field("DxgkCbWriteDeviceSpace", &raw const (*p).DxgkCbWriteDeviceSpace);
        table.field("DxgkCbIsDevicePresent", &raw const (*p).DxgkCbIsDevicePresent);
        table.field("DxgkCbGetHandleData", &raw const (*p).DxgkCbGetHandleData);
        table.field("DxgkCbGetHandleParent", &raw const (*p).DxgkCbGetHandleParent);
        table.field("DxgkCbEnumHandleChildren", &raw const (*p).DxgkCbEnumHandleChildren);
        table.field("DxgkCbNotifyInterrupt", &raw const (*p).DxgkCbNotifyInterrupt);
        table.field("DxgkCbNotifyDpc", &raw const (*p).DxgkCbNotifyDpc);
        table.field("DxgkCbQueryVidPnInterface", &raw const (*p).DxgkCbQueryVidPnInterface);
        table.field("DxgkCbQueryMonitorInterface", &raw const (*p).DxgkCbQueryMonitorInterface);
        table.field("DxgkCbGetCaptureAddress", &raw const (*p).DxgkCbGetCaptureAddress);
        table.field("DxgkCbLogEtwEvent", &raw const (*p).DxgkCbLogEtwEvent);
        table.field("DxgkCbExcludeAdapterAccess", &raw const (*p).DxgkCbExcludeAdapterAccess);
        table.field("DxgkCbCreateContextAllocation", &raw const (*p).DxgkCbCreateContextAllocation);
        table.field("DxgkCbDestroyContextAllocation", &raw const (*p).DxgkCbDestroyContextAllocation);
        table.field("DxgkCbSetPowerComponentActive", &raw const (*p).DxgkCbSetPowerComponentActive);
        table.field("DxgkCbSetPowerComponentIdle", &raw const (*p).DxgkCbSetPowerComponentIdle);
        table.field("DxgkCbAcquirePostDisplayOwnership", &raw const (*p).DxgkCbAcquirePostDisplayOwnership);
        table.field("DxgkCbPowerRuntimeControlRequest", &raw const (*p).DxgkCbPowerRuntimeControlRequest);
        table.field("DxgkCbSetPowerComponentLatency", &raw const (*p).DxgkCbSetPowerComponentLatency);
        table.field("DxgkCbSetPowerComponentResidency", &raw const (*p).DxgkCbSetPowerComponentResidency);
        table.field("DxgkCbCompleteFStateTransition", &raw const (*p).DxgkCbCompleteFStateTransition);
        table.field("DxgkCbCompletePStateTransition", &raw const (*p).DxgkCbCompletePStateTransition);
        table.field("DxgkCbMapContextAllocation", &raw const (*p).DxgkCbMapContextAllocation);
        table.field("DxgkCbUpdateContextAllocation", &raw const (*p).DxgkCbUpdateContextAllocation);
        table.field("DxgkCbReserveGpuVirtualAddressRange", &raw const (*p).DxgkCbReserveGpuVirtualAddressRange);
        table.field("DxgkCbAcquireHandleData", &raw const (*p).DxgkCbAcquireHandleData);
        table.field("DxgkCbReleaseHandleData", &raw const (*p).DxgkCbReleaseHandleData);
        table.field("DxgkCbHardwareContentProtectionTeardown", &raw const (*p).DxgkCbHardwareContentProtectionTeardown);
        table.field("DxgkCbMultiPlaneOverlayDisabled", &raw const (*p).DxgkCbMultiPlaneOverlayDisabled);
        table.field("DxgkCbMitigatedRangeUpdate", &raw const (*p).DxgkCbMitigatedRangeUpdate);
        table.field("DxgkCbInvalidateHwContext", &raw const (*p).DxgkCbInvalidateHwContext);
        table.field("DxgkCbIndicateConnectorChange", &raw const (*p).DxgkCbIndicateConnectorChange);
        table.field("DxgkCbUnblockUEFIFrameBufferRanges", &raw const (*p).DxgkCbUnblockUEFIFrameBufferRanges);
        table.field("DxgkCbAcquirePostDisplayOwnership2", &raw const (*p).DxgkCbAcquirePostDisplayOwnership2);
        table.field("DxgkCbSetProtectedSessionStatus", &raw const (*p).DxgkCbSetProtectedSessionStatus);
        table.field("DxgkCbAllocateContiguousMemory", &raw const (*p).DxgkCbAllocateContiguousMemory);
        table.field("DxgkCbFreeContiguousMemory", &raw const (*p).DxgkCbFreeContiguousMemory);
        table.field("DxgkCbAllocatePagesForMdl", &raw const (*p).DxgkCbAllocatePagesForMdl);
        table.field("DxgkCbFreePagesFromMdl", &raw const (*p).DxgkCbFreePagesFromMdl);
        table.field("DxgkCbPinFrameBufferForSave", &raw const (*p).DxgkCbPinFrameBufferForSave);
        table.field("DxgkCbUnpinFrameBufferForSave", &raw const (*p).DxgkCbUnpinFrameBufferForSave);
        table.field("DxgkCbMapFrameBufferPointer", &raw const (*p).DxgkCbMapFrameBufferPointer);
        table.field("DxgkCbUnmapFrameBufferPointer", &raw const (*p).DxgkCbUnmapFrameBufferPointer);
        table.field("DxgkCbMapMdlToIoMmu", &raw const (*p).DxgkCbMapMdlToIoMmu);
        table.field("DxgkCbUnmapMdlFromIoMmu", &raw const (*p).DxgkCbUnmapMdlFromIoMmu);
        table.field("DxgkCbReportDiagnostic", &raw const (*p).DxgkCbReportDiagnostic);
        table.field("DxgkCbSignalEvent", &raw const (*p).DxgkCbSignalEvent);
    }
}

fn r_DRIVER_INITIALIZATION_DATA(table: &mut Table) {
    let p = table.record::<DRIVER_INITIALIZATION_DATA>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("DxgkDdiAddDevice", &raw const (*p).DxgkDdiAddDevice);
        table.field("DxgkDdiStartDevice", &raw const (*p).DxgkDdiStartDevice);
        table.field("DxgkDdiStopDevice", &raw const (*p).DxgkDdiStopDevice);
        table.field("DxgkDdiRemoveDevice", &raw const (*p).DxgkDdiRemoveDevice);
        table.field("DxgkDdiDispatchIoRequest", &raw const (*p).DxgkDdiDispatchIoRequest);
        table.field("DxgkDdiInterruptRoutine", &raw const (*p).DxgkDdiInterruptRoutine);
        table.field("DxgkDdiDpcRoutine", &raw const (*p).DxgkDdiDpcRoutine);
        table.field("DxgkDdiQueryChildRelations", &raw const (*p).DxgkDdiQueryChildRelations);
        table.field("DxgkDdiQueryChildStatus", &raw const (*p).DxgkDdiQueryChildStatus);
        table.field("DxgkDdiQueryDeviceDescriptor", &raw const (*p).DxgkDdiQueryDeviceDescriptor);
        table.field("DxgkDdiSetPowerState", &raw const (*p).DxgkDdiSetPowerState);
        table.field("DxgkDdiNotifyAcpiEvent", &raw const (*p).DxgkDdiNotifyAcpiEvent);
        table.field("DxgkDdiResetDevice", &raw const (*p).DxgkDdiResetDevice);
        table.field("DxgkDdiUnload", &raw const (*p).DxgkDdiUnload);
        table.field("DxgkDdiQueryInterface", &raw const (*p).DxgkDdiQueryInterface);
        table.field("DxgkDdiControlEtwLogging", &raw const (*p).DxgkDdiControlEtwLogging);
        table.field("DxgkDdiQueryAdapterInfo", &raw const (*p).DxgkDdiQueryAdapterInfo);
        table.field("DxgkDdiCreateDevice", &raw const (*p).DxgkDdiCreateDevice);
        table.field("DxgkDdiCreateAllocation", &raw const (*p).DxgkDdiCreateAllocation);
        table.field("DxgkDdiDestroyAllocation", &raw const (*p).DxgkDdiDestroyAllocation);
        table.field("DxgkDdiDescribeAllocation", &raw const (*p).DxgkDdiDescribeAllocation);
        table.field("DxgkDdiGetStandardAllocationDriverData", &raw const (*p).DxgkDdiGetStandardAllocationDriverData);
        table.field("DxgkDdiAcquireSwizzlingRange", &raw const (*p).DxgkDdiAcquireSwizzlingRange);
        table.field("DxgkDdiReleaseSwizzlingRange", &raw const (*p).DxgkDdiReleaseSwizzlingRange);
        table.field("DxgkDdiPatch", &raw const (*p).DxgkDdiPatch);
        table.field("DxgkDdiSubmitCommand", &raw const (*p).DxgkDdiSubmitCommand);
        table.field("DxgkDdiPreemptCommand", &raw const (*p).DxgkDdiPreemptCommand);
        table.field("DxgkDdiBuildPagingBuffer", &raw const (*p).DxgkDdiBuildPagingBuffer);
        table.field("DxgkDdiSetPalette", &raw const (*p).DxgkDdiSetPalette);
        table.field("DxgkDdiSetPointerPosition", &raw const (*p).DxgkDdiSetPointerPosition);
        table.field("DxgkDdiSetPointerShape", &raw const (*p).DxgkDdiSetPointerShape);
        table.field("DxgkDdiResetFromTimeout", &raw const (*p).DxgkDdiResetFromTimeout);
        table.field("DxgkDdiRestartFromTimeout", &raw const (*p).DxgkDdiRestartFromTimeout);
        table.field("DxgkDdiEscape", &raw const (*p).DxgkDdiEscape);
        table.field("DxgkDdiCollectDbgInfo", &raw const (*p).DxgkDdiCollectDbgInfo);
        table.field("DxgkDdiQueryCurrentFence", &raw const (*p).DxgkDdiQueryCurrentFence);
        table.field("DxgkDdiIsSupportedVidPn", &raw const (*p).DxgkDdiIsSupportedVidPn);
        table.field("DxgkDdiRecommendFunctionalVidPn", &raw const (*p).DxgkDdiRecommendFunctionalVidPn);
        table.field("DxgkDdiEnumVidPnCofuncModality", &raw const (*p).DxgkDdiEnumVidPnCofuncModality);
        table.field("DxgkDdiSetVidPnSourceAddress", &raw const (*p).DxgkDdiSetVidPnSourceAddress);
        table.field("DxgkDdiSetVidPnSourceVisibility", &raw const (*p).DxgkDdiSetVidPnSourceVisibility);
        table.field("DxgkDdiCommitVidPn", &raw const (*p).DxgkDdiCommitVidPn);
        table.field("DxgkDdiUpdateActiveVidPnPresentPath", &raw const (*p).DxgkDdiUpdateActiveVidPnPresentPath);
        table.field("DxgkDdiRecommendMonitorModes", &raw const (*p).DxgkDdiRecommendMonitorModes);
        table.field("DxgkDdiRecommendVidPnTopology", &raw const (*p).DxgkDdiRecommendVidPnTopology);
        table.field("DxgkDdiGetScanLine", &raw const (*p).DxgkDdiGetScanLine);
        table.field("DxgkDdiStopCapture", &raw const (*p).DxgkDdiStopCapture);
        table.field("DxgkDdiControlInterrupt", &raw const (*p).DxgkDdiControlInterrupt);
        table.field("DxgkDdiCreateOverlay", &raw const (*p).DxgkDdiCreateOverlay);
        table.field("DxgkDdiDestroyDevice", &raw const (*p).DxgkDdiDestroyDevice);
        table.field("DxgkDdiOpenAllocation", &raw const (*p).DxgkDdiOpenAllocation);
        table.field("DxgkDdiCloseAllocation", &raw const (*p).DxgkDdiCloseAllocation);
        table.field("DxgkDdiRender", &raw const (*p).DxgkDdiRender);
        table.field("DxgkDdiPresent", &raw const (*p).DxgkDdiPresent);
        table.field("DxgkDdiUpdateOverlay", &raw const (*p).DxgkDdiUpdateOverlay);
        table.field("DxgkDdiFlipOverlay", &raw const (*p).DxgkDdiFlipOverlay);
        table.field("DxgkDdiDestroyOverlay", &raw const (*p).DxgkDdiDestroyOverlay);
        table.field("DxgkDdiCreateContext", &raw const (*p).DxgkDdiCreateContext);
        table.field("DxgkDdiDestroyContext", &raw const (*p).DxgkDdiDestroyContext);
        table.field("DxgkDdiLinkDevice", &raw const (*p).DxgkDdiLinkDevice);
        table.field("DxgkDdiSetDisplayPrivateDriverFormat", &raw const (*p).DxgkDdiSetDisplayPrivateDriverFormat);
        table.field("DxgkDdiDescribePageTable", &raw const (*p).DxgkDdiDescribePageTable);
        table.field("DxgkDdiUpdatePageTable", &raw const (*p).DxgkDdiUpdatePageTable);
        table.field("DxgkDdiUpdatePageDirectory", &raw const (*p).DxgkDdiUpdatePageDirectory);
        table.field("DxgkDdiMovePageDirectory", &raw const (*p).DxgkDdiMovePageDirectory);
        table.field("DxgkDdiSubmitRender", &raw const (*p).DxgkDdiSubmitRender);
        table.field("DxgkDdiCreateAllocation2", &raw const (*p).DxgkDdiCreateAllocation2);
        table.field("DxgkDdiRenderKm", &raw const (*p).DxgkDdiRenderKm);
        table.field("Reserved", &raw const (*p).Reserved);
        table.field("DxgkDdiQueryVidPnHWCapability", &raw const (*p).DxgkDdiQueryVidPnHWCapability);
        table.field("DxgkDdiSetPowerComponentFState", &raw const (*p).DxgkDdiSetPowerComponentFState);
        table.field("DxgkDdiQueryDependentEngineGroup", &raw const (*p).DxgkDdiQueryDependentEngineGroup);
        table.field("DxgkDdiQueryEngineStatus", &raw const (*p).DxgkDdiQueryEngineStatus);
        table.field("DxgkDdiResetEngine", &raw const (*p).DxgkDdiResetEngine);
        table.field("DxgkDdiStopDeviceAndReleasePostDisplayOwnership", &raw const (*p).DxgkDdiStopDeviceAndReleasePostDisplayOwnership);
        table.field("DxgkDdiSystemDisplayEnable", &raw const (*p).DxgkDdiSystemDisplayEnable);
        table.field("DxgkDdiSystemDisplayWrite", &raw const (*p).DxgkDdiSystemDisplayWrite);
        table.field("DxgkDdiCancelCommand", &raw const (*p).DxgkDdiCancelCommand);
        table.field("DxgkDdiGetChildContainerId", &raw const (*p).DxgkDdiGetChildContainerId);
        table.field("DxgkDdiPowerRuntimeControlRequest", &raw const (*p).DxgkDdiPowerRuntimeControlRequest);
        table.field("DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay", &raw const (*p).DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay);
        table.field("DxgkDdiNotifySurpriseRemoval", &raw const (*p).DxgkDdiNotifySurpriseRemoval);
        table.field("DxgkDdiGetNodeMetadata", &raw const (*p).DxgkDdiGetNodeMetadata);
        table.field("DxgkDdiSetPowerPState", &raw const (*p).DxgkDdiSetPowerPState);
        table.field("DxgkDdiControlInterrupt2", &raw const (*p).DxgkDdiControlInterrupt2);
        table.field("DxgkDdiCheckMultiPlaneOverlaySupport", &raw const (*p).DxgkDdiCheckMultiPlaneOverlaySupport);
        table.field("DxgkDdiCalibrateGpuClock", &raw const (*p).DxgkDdiCalibrateGpuClock);
        table.field("DxgkDdiFormatHistoryBuffer", &raw const (*p).DxgkDdiFormatHistoryBuffer);
        table.field("DxgkDdiRenderGdi", &raw const (*p).DxgkDdiRenderGdi);
        table.field("DxgkDdiSubmitCommandVirtual", &raw const (*p).DxgkDdiSubmitCommandVirtual);
        table.field("DxgkDdiSetRootPageTable", &raw const (*p).DxgkDdiSetRootPageTable);
        table.field("DxgkDdiGetRootPageTableSize", &raw const (*p).DxgkDdiGetRootPageTableSize);
        table.field("DxgkDdiMapCpuHostAperture", &raw const (*p).DxgkDdiMapCpuHostAperture);
        table.field("DxgkDdiUnmapCpuHostAperture", &raw const (*p).DxgkDdiUnmapCpuHostAperture);
        table.field("DxgkDdiCheckMultiPlaneOverlaySupport2", &raw const (*p).DxgkDdiCheckMultiPlaneOverlaySupport2);
        table.field("DxgkDdiCreateProcess", &raw const (*p).DxgkDdiCreateProcess);
        table.field("DxgkDdiDestroyProcess", &raw const (*p).DxgkDdiDestroyProcess);
        table.field("DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay2", &raw const (*p).DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay2);
        table.field("Reserved1", &raw const (*p).Reserved1);
        table.field("Reserved2", &raw const (*p).Reserved2);
        table.field("DxgkDdiPowerRuntimeSetDeviceHandle", &raw const (*p).DxgkDdiPowerRuntimeSetDeviceHandle);
        table.field("DxgkDdiSetStablePowerState", &raw const (*p).DxgkDdiSetStablePowerState);
        table.field("DxgkDdiSetVideoProtectedRegion", &raw const (*p).DxgkDdiSetVideoProtectedRegion);
        table.field("DxgkDdiCheckMultiPlaneOverlaySupport3", &raw const (*p).DxgkDdiCheckMultiPlaneOverlaySupport3);
        table.field("DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay3", &raw const (*p).DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay3);
        table.field("DxgkDdiPostMultiPlaneOverlayPresent", &raw const (*p).DxgkDdiPostMultiPlaneOverlayPresent);
        table.field("DxgkDdiValidateUpdateAllocationProperty", &raw const (*p).DxgkDdiValidateUpdateAllocationProperty);
        table.field("DxgkDdiControlModeBehavior", &raw const (*p).DxgkDdiControlModeBehavior);
        table.field("DxgkDdiUpdateMonitorLinkInfo", &raw const (*p).DxgkDdiUpdateMonitorLinkInfo);
        table.field("DxgkDdiCreateHwContext", &raw const (*p).DxgkDdiCreateHwContext);
        table.field("DxgkDdiDestroyHwContext", &raw const (*p).DxgkDdiDestroyHwContext);
        table.field("DxgkDdiCreateHwQueue", &raw const (*p).DxgkDdiCreateHwQueue);
        table.field("DxgkDdiDestroyHwQueue", &raw const (*p).DxgkDdiDestroyHwQueue);
        table.field("DxgkDdiSubmitCommandToHwQueue", &raw const (*p).DxgkDdiSubmitCommandToHwQueue);
        table.field("DxgkDdiSwitchToHwContextList", &raw const (*p).DxgkDdiSwitchToHwContextList);
        table.field("DxgkDdiResetHwEngine", &raw const (*p).DxgkDdiResetHwEngine);
        table.field("DxgkDdiCreatePeriodicFrameNotification", &raw const (*p).DxgkDdiCreatePeriodicFrameNotification);
        table.field("DxgkDdiDestroyPeriodicFrameNotification", &raw const (*p).DxgkDdiDestroyPeriodicFrameNotification);
        table.field("DxgkDdiSetTimingsFromVidPn", &raw const (*p).DxgkDdiSetTimingsFromVidPn);
        table.field("DxgkDdiSetTargetGamma", &raw const (*p).DxgkDdiSetTargetGamma);
        table.field("DxgkDdiSetTargetContentType", &raw const (*p).DxgkDdiSetTargetContentType);
        table.field("DxgkDdiSetTargetAnalogCopyProtection", &raw const (*p).DxgkDdiSetTargetAnalogCopyProtection);
        table.field("DxgkDdiSetTargetAdjustedColorimetry", &raw const (*p).DxgkDdiSetTargetAdjustedColorimetry);
        table.field("DxgkDdiDisplayDetectControl", &raw const (*p).DxgkDdiDisplayDetectControl);
        table.field("DxgkDdiQueryConnectionChange", &raw const (*p).DxgkDdiQueryConnectionChange);
        table.field("DxgkDdiExchangePreStartInfo", &raw const (*p).DxgkDdiExchangePreStartInfo);
        table.field("DxgkDdiGetMultiPlaneOverlayCaps", &raw const (*p).DxgkDdiGetMultiPlaneOverlayCaps);
        table.field("DxgkDdiGetPostCompositionCaps", &raw const (*p).DxgkDdiGetPostCompositionCaps);
        table.field("DxgkDdiUpdateHwContextState", &raw const (*p).DxgkDdiUpdateHwContextState);
        table.field("DxgkDdiCreateProtectedSession", &raw const (*p).DxgkDdiCreateProtectedSession);
        table.field("DxgkDdiDestroyProtectedSession", &raw const (*p).DxgkDdiDestroyProtectedSession);
        table.field("DxgkDdiSetSchedulingLogBuffer", &raw const (*p).DxgkDdiSetSchedulingLogBuffer);
        table.field("DxgkDdiSetupPriorityBands", &raw const (*p).DxgkDdiSetupPriorityBands);
        table.field("DxgkDdiNotifyFocusPresent", &raw const (*p).DxgkDdiNotifyFocusPresent);
        table.field("DxgkDdiSetContextSchedulingProperties", &raw const (*p).DxgkDdiSetContextSchedulingProperties);
        table.field("DxgkDdiSuspendContext", &raw const (*p).DxgkDdiSuspendContext);
        table.field("DxgkDdiResumeContext", &raw const (*p).DxgkDdiResumeContext);
        table.field("DxgkDdiSetVirtualMachineData", &raw const (*p).DxgkDdiSetVirtualMachineData);
        table.field("DxgkDdiBeginExclusiveAccess", &raw const (*p).DxgkDdiBeginExclusiveAccess);
        table.field("DxgkDdiEndExclusiveAccess", &raw const (*p).DxgkDdiEndExclusiveAccess);
        table.field("DxgkDdiQueryDiagnosticTypesSupport", &raw const (*p).DxgkDdiQueryDiagnosticTypesSupport);
        table.field("DxgkDdiControlDiagnosticReporting", &raw const (*p).DxgkDdiControlDiagnosticReporting);
        table.field("DxgkDdiResumeHwEngine", &raw const (*p).DxgkDdiResumeHwEngine);
        table.field("DxgkDdiSignalMonitoredFence", &raw const (*p).DxgkDdiSignalMonitoredFence);
        table.field("DxgkDdiPresentToHwQueue", &raw const (*p).DxgkDdiPresentToHwQueue);
        table.field("DxgkDdiValidateSubmitCommand", &raw const (*p).DxgkDdiValidateSubmitCommand);
        table.field("DxgkDdiSetTargetAdjustedColorimetry2", &raw const (*p).DxgkDdiSetTargetAdjustedColorimetry2);
        table.field("DxgkDdiSetTrackedWorkloadPowerLevel", &raw const (*p).DxgkDdiSetTrackedWorkloadPowerLevel);
    }
}

fn r_D3DKMT_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_ESCAPE>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Type", &raw const (*p).Type);
        table.field("Flags", &raw const (*p).Flags);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("hContext", &raw const (*p).hContext);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_NODE_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_NODE_INFORMATION>();
    unsafe {
        table.field("GlobalInformation", &raw const (*p).GlobalInformation);
        table.field("SystemInformation", &raw const (*p).SystemInformation);
        table.field("NodePerfData", &raw const (*p).NodePerfData);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_RESULT(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_RESULT>();
    unsafe {
        table.field("AdapterInformation", &raw const (*p).AdapterInformation);
        table.field("PhysAdapterInformation", &raw const (*p).PhysAdapterInformation);
        table.field("SegmentInformation", &raw const (*p).SegmentInformation);
        table.field("NodeInformation", &raw const (*p).NodeInformation);
        table.field("VidPnSourceInformation", &raw const (*p).VidPnSourceInformation);
        table.field("ProcessInformation", &raw const (*p).ProcessInformation);
        table.field("ProcessAdapterInformation", &raw const (*p).ProcessAdapterInformation);
        table.field("ProcessSegmentInformation", &raw const (*p).ProcessSegmentInformation);
        table.field("ProcessNodeInformation", &raw const (*p).ProcessNodeInformation);
        table.field("ProcessVidPnSourceInformation", &raw const (*p).ProcessVidPnSourceInformation);
        table.field("ProcessSegmentGroupInformation", &raw const (*p).ProcessSegmentGroupInformation);
    }
}

fn r_D3DKMT_QUERYSTATISTICS(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("hProcess", &raw const (*p).hProcess);
        table.field("QueryResult", &raw const (*p).QueryResult);
        table.field("QuerySegment", &raw const (*p).Anonymous.QuerySegment);
        table.field("QueryProcessSegment", &raw const (*p).Anonymous.QueryProcessSegment);
        table.field("QueryProcessSegmentGroup", &raw const (*p).Anonymous.QueryProcessSegmentGroup);
        table.field("QueryNode", &raw const (*p).Anonymous.QueryNode);
        table.field("QueryProcessNode", &raw const (*p).Anonymous.QueryProcessNode);
        table.field("QueryVidPnSource", &raw const (*p).Anonymous.QueryVidPnSource);
        table.field("QueryProcessVidPnSource", &raw const (*p).Anonymous.QueryProcessVidPnSource);
        table.field("QueryPhysAdapter", &raw const (*p).Anonymous.QueryPhysAdapter);
    }
}

fn r_KMDDOD_INITIALIZATION_DATA(table: &mut Table) {
    let p = table.record::<KMDDOD_INITIALIZATION_DATA>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("DxgkDdiAddDevice", &raw const (*p).DxgkDdiAddDevice);
        table.field("DxgkDdiStartDevice", &raw const (*p).DxgkDdiStartDevice);
        table.field("DxgkDdiStopDevice", &raw const (*p).DxgkDdiStopDevice);
        table.field("DxgkDdiRemoveDevice", &raw const (*p).DxgkDdiRemoveDevice);
        table.field("DxgkDdiDispatchIoRequest", &raw const (*p).DxgkDdiDispatchIoRequest);
        table.field("DxgkDdiInterruptRoutine", &raw const (*p).DxgkDdiInterruptRoutine);
        table.field("DxgkDdiDpcRoutine", &raw const (*p).DxgkDdiDpcRoutine);
        table.field("DxgkDdiQueryChildRelations", &raw const (*p).DxgkDdiQueryChildRelations);
        table.field("DxgkDdiQueryChildStatus", &raw const (*p).DxgkDdiQueryChildStatus);
        table.field("DxgkDdiQueryDeviceDescriptor", &raw const (*p).DxgkDdiQueryDeviceDescriptor);
        table.field("DxgkDdiSetPowerState", &raw const (*p).DxgkDdiSetPowerState);
        table.field("DxgkDdiNotifyAcpiEvent", &raw const (*p).DxgkDdiNotifyAcpiEvent);
        table.field("DxgkDdiResetDevice", &raw const (*p).DxgkDdiResetDevice);
        table.field("DxgkDdiUnload", &raw const (*p).DxgkDdiUnload);
        table.field("DxgkDdiQueryInterface", &raw const (*p).DxgkDdiQueryInterface);
        table.field("DxgkDdiControlEtwLogging", &raw const (*p).DxgkDdiControlEtwLogging);
        table.field("DxgkDdiQueryAdapterInfo", &raw const (*p).DxgkDdiQueryAdapterInfo);
        table.field("DxgkDdiSetPalette", &raw const (*p).DxgkDdiSetPalette);
        table.field("DxgkDdiSetPointerPosition", &raw const (*p).DxgkDdiSetPointerPosition);
        table.field("DxgkDdiSetPointerShape", &raw const (*p).DxgkDdiSetPointerShape);
        table.field("DxgkDdiEscape", &raw const (*p).DxgkDdiEscape);
        table.field("DxgkDdiCollectDbgInfo", &raw const (*p).DxgkDdiCollectDbgInfo);
        table.field("DxgkDdiIsSupportedVidPn", &raw const (*p).DxgkDdiIsSupportedVidPn);
        table.field("DxgkDdiRecommendFunctionalVidPn", &raw const (*p).DxgkDdiRecommendFunctionalVidPn);
        table.field("DxgkDdiEnumVidPnCofuncModality", &raw const (*p).DxgkDdiEnumVidPnCofuncModality);
        table.field("DxgkDdiSetVidPnSourceVisibility", &raw const (*p).DxgkDdiSetVidPnSourceVisibility);
        table.field("DxgkDdiCommitVidPn", &raw const (*p).DxgkDdiCommitVidPn);
        table.field("DxgkDdiUpdateActiveVidPnPresentPath", &raw const (*p).DxgkDdiUpdateActiveVidPnPresentPath);
        table.field("DxgkDdiRecommendMonitorModes", &raw const (*p).DxgkDdiRecommendMonitorModes);
        table.field("DxgkDdiGetScanLine", &raw const (*p).DxgkDdiGetScanLine);
        table.field("DxgkDdiQueryVidPnHWCapability", &raw const (*p).DxgkDdiQueryVidPnHWCapability);
        table.field("DxgkDdiPresentDisplayOnly", &raw const (*p).DxgkDdiPresentDisplayOnly);
        table.field("DxgkDdiStopDeviceAndReleasePostDisplayOwnership", &raw const (*p).DxgkDdiStopDeviceAndReleasePostDisplayOwnership);
        table.field("DxgkDdiSystemDisplayEnable", &raw const (*p).DxgkDdiSystemDisplayEnable);
        table.field("DxgkDdiSystemDisplayWrite", &raw const (*p).DxgkDdiSystemDisplayWrite);
        table.field("DxgkDdiGetChildContainerId", &raw const (*p).DxgkDdiGetChildContainerId);
        table.field("DxgkDdiControlInterrupt", &raw const (*p).DxgkDdiControlInterrupt);
        table.field("DxgkDdiSetPowerComponentFState", &raw const (*p).DxgkDdiSetPowerComponentFState);
        table.field("DxgkDdiPowerRuntimeControlRequest", &raw const (*p).DxgkDdiPowerRuntimeControlRequest);
        table.field("DxgkDdiNotifySurpriseRemoval", &raw const (*p).DxgkDdiNotifySurpriseRemoval);
        table.field("DxgkDdiPowerRuntimeSetDeviceHandle", &raw const (*p).DxgkDdiPowerRuntimeSetDeviceHandle);
    }
}

fn r_DXGK_NODEMETADATA(table: &mut Table) {
    let p = table.record::<DXGK_NODEMETADATA>();
    unsafe {
        table.field("EngineType", &raw const (*p).EngineType);
        table.field("FriendlyName", &raw const (*p).FriendlyName);
        table.field("Flags", &raw const (*p).Flags);
        table.field("GpuMmuSupported", &raw const (*p).GpuMmuSupported);
        table.field("IoMmuSupported", &raw const (*p).IoMmuSupported);
    }
}

fn r_D3DKMT_WDDM_2_0_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_WDDM_2_0_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Support64BitAtomics", |p, v| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).set_Support64BitAtomics(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).Support64BitAtomics() as u64);
        table.bit("GpuMmuSupported", |p, v| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).set_GpuMmuSupported(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).GpuMmuSupported() as u64);
        table.bit("IoMmuSupported", |p, v| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).set_IoMmuSupported(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).IoMmuSupported() as u64);
        table.bit("FlipOverwriteSupported", |p, v| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).set_FlipOverwriteSupported(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).FlipOverwriteSupported() as u64);
        table.bit("SupportContextlessPresent", |p, v| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).set_SupportContextlessPresent(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).SupportContextlessPresent() as u64);
        table.bit("SupportSurpriseRemoval", |p, v| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).set_SupportSurpriseRemoval(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).SupportSurpriseRemoval() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_NODEMETADATA(table: &mut Table) {
    let p = table.record::<D3DKMT_NODEMETADATA>();
    unsafe {
        table.field("NodeOrdinalAndAdapterIndex", &raw const (*p).NodeOrdinalAndAdapterIndex);
        table.field("NodeData", &raw const (*p).NodeData);
    }
}

fn r_DXGK_DISPLAY_DRIVERCAPS_EXTENSION(table: &mut Table) {
    let p = table.record::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SecureDisplaySupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_SecureDisplaySupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).SecureDisplaySupport() as u64);
        table.bit("VirtualModeSupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_VirtualModeSupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).VirtualModeSupport() as u64);
        table.bit("HdrFP16ScanoutSupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_HdrFP16ScanoutSupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).HdrFP16ScanoutSupport() as u64);
        table.bit("HdrARGB10ScanoutSupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_HdrARGB10ScanoutSupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).HdrARGB10ScanoutSupport() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).Reserved() as u64);
    }
}

fn r_DXGK_CREATEPROCESSFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CREATEPROCESSFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SystemProcess", |p, v| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).set_SystemProcess(v != 0), |p| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).SystemProcess() as u64);
        table.bit("GdiProcess", |p, v| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).set_GdiProcess(v != 0), |p| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).GdiProcess() as u64);
        table.bit("VirtualMachineProcess", |p, v| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).set_VirtualMachineProcess(v != 0), |p| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).VirtualMachineProcess() as u64);
        table.bit("VirtualMachineWorkerProcess", |p, v| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).set_VirtualMachineWorkerProcess(v != 0), |p| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).VirtualMachineWorkerProcess() as u64);
        table.bit("SessionIsolatedContainer", |p, v| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).set_SessionIsolatedContainer(v != 0), |p| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).SessionIsolatedContainer() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_CREATEPROCESS(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEPROCESS>();
    unsafe {
        table.field("hDxgkProcess", &raw const (*p).hDxgkProcess);
        table.field("hKmdProcess", &raw const (*p).hKmdProcess);
        table.field("Flags", &raw const (*p).Flags);
        table.field("NumPasid", &raw const (*p).NumPasid);
        table.field("pPasid", &raw const (*p).pPasid);
        table.field("hKmdVmWorkerProcess", &raw const (*p).hKmdVmWorkerProcess);
        table.field("ProcessNameLength", &raw const (*p).ProcessNameLength);
        table.field("pProcessName", &raw const (*p).pProcessName);
    }
}

fn r_DXGK_MONITORLINKINFO_CAPABILITIES(table: &mut Table) {
    let p = table.record::<DXGK_MONITORLINKINFO_CAPABILITIES>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Stereo", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_Stereo(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).Stereo() as u64);
        table.bit("WideColorSpace", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_WideColorSpace(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).WideColorSpace() as u64);
        table.bit("HighColorSpace", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_HighColorSpace(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).HighColorSpace() as u64);
        table.bit("DynamicColorSpace", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_DynamicColorSpace(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).DynamicColorSpace() as u64);
        table.bit("DynamicBitsPerColorChannel", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_DynamicBitsPerColorChannel(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).DynamicBitsPerColorChannel() as u64);
        table.bit("DynamicColorEncodingFormat", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_DynamicColorEncodingFormat(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).DynamicColorEncodingFormat() as u64);
        table.bit("DedicatedTimingGeneration", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_DedicatedTimingGeneration(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).DedicatedTimingGeneration() as u64);
        table.bit("TargetIndependentPrimary", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_TargetIndependentPrimary(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).TargetIndependentPrimary() as u64);
        table.bit("SyncLockIdentical", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_SyncLockIdentical(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).SyncLockIdentical() as u64);
        table.bit("Hdr10Plus", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_Hdr10Plus(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).Hdr10Plus() as u64);
        table.bit("DolbyVisionLowLatency", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_DolbyVisionLowLatency(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).DolbyVisionLowLatency() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).Reserved() as u64);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("ClipRect", &raw const (*p).ClipRect);
        table.field("Rotation", &raw const (*p).Rotation);
        table.field("Blend", &raw const (*p).Blend);
        table.field("ColorSpaceType", &raw const (*p).ColorSpaceType);
        table.field("StretchQuality", &raw const (*p).StretchQuality);
        table.field("SDRWhiteLevel", &raw const (*p).SDRWhiteLevel);
        table.field("DirtyRectCnt", &raw const (*p).DirtyRectCnt);
        table.field("pDirtyRects", &raw const (*p).pDirtyRects);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_PLANE3(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_PLANE3>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("PresentId", &raw const (*p).PresentId);
        table.field("InputFlags", &raw const (*p).InputFlags);
        table.field("OutputFlags", &raw const (*p).OutputFlags);
        table.field("MaxImmediateFlipLine", &raw const (*p).MaxImmediateFlipLine);
        table.field("ContextCount", &raw const (*p).ContextCount);
        table.field("ppContextData", &raw const (*p).ppContextData);
        table.field("DriverPrivateDataSize", &raw const (*p).DriverPrivateDataSize);
        table.field("pDriverPrivateData", &raw const (*p).pDriverPrivateData);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("InputFlags", &raw const (*p).InputFlags);
        table.field("OutputFlags", &raw const (*p).OutputFlags);
        table.field("PlaneCount", &raw const (*p).PlaneCount);
        table.field("ppPlanes", &raw const (*p).ppPlanes);
        table.field("pPostComposition", &raw const (*p).pPostComposition);
        table.field("Duration", &raw const (*p).Duration);
        table.field("pHDRMetaData", &raw const (*p).pHDRMetaData);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE2(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE2>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3(table: &mut Table) {
    let p = table.record::<DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3>();
    unsafe {
        table.field("PlaneCount", &raw const (*p).PlaneCount);
        table.field("ppPlanes", &raw const (*p).ppPlanes);
        table.field("PostCompositionCount", &raw const (*p).PostCompositionCount);
        table.field("ppPostComposition", &raw const (*p).ppPostComposition);
        table.field("Supported", &raw const (*p).Supported);
        table.field("ReturnInfo", &raw const (*p).ReturnInfo);
    }
}

fn r_DXGK_MONITORLINKINFO(table: &mut Table) {
    let p = table.record::<DXGK_MONITORLINKINFO>();
    unsafe {
        table.field("UsageHints", &raw const (*p).UsageHints);
        table.field("Capabilities", &raw const (*p).Capabilities);
        table.field("DitheringSupport", &raw const (*p).DitheringSupport);
    }
}

fn r_DXGKARG_UPDATEMONITORLINKINFO(table: &mut Table) {
    let p = table.record::<DXGKARG_UPDATEMONITORLINKINFO>();
    unsafe {
        table.field("VideoPresentTargetId", &raw const (*p).VideoPresentTargetId);
        table.field("MonitorLinkInfo", &raw const (*p).MonitorLinkInfo);
    }
}

fn r_DXGK_NODEMETADATA_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_NODEMETADATA_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ContextSchedulingSupported", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_ContextSchedulingSupported(v != 0), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).ContextSchedulingSupported() as u64);
        table.bit("RingBufferFenceRelease", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_RingBufferFenceRelease(v != 0), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).RingBufferFenceRelease() as u64);
        table.bit("SupportTrackedWorkload", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_SupportTrackedWorkload(v != 0), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).SupportTrackedWorkload() as u64);
        table.bit("UserModeSubmission", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_UserModeSubmission(v != 0), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).UserModeSubmission() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).Reserved() as u64);
        table.bit("MaxInFlightHwQueueBuffers", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_MaxInFlightHwQueueBuffers(v as u32), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).MaxInFlightHwQueueBuffers() as u64);
    }
}

fn r_DXGK_QUERYINTEGRATEDDISPLAYOUT(table: &mut Table) {
    let p = table.record::<DXGK_QUERYINTEGRATEDDISPLAYOUT>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("NativeTiming", &raw const (*p).NativeTiming);
        table.field("LinkCapabilities", &raw const (*p).LinkCapabilities);
        table.field("Colorimetry", &raw const (*p).Colorimetry);
        table.field("DisplayTechnology", &raw const (*p).DisplayTechnology);
        table.field("IntendedUsage", &raw const (*p).IntendedUsage);
        table.field("Instance", &raw const (*p).Instance);
        table.field("DescriptorType", &raw const (*p).DescriptorType);
        table.field("Descriptor", &raw const (*p).Descriptor);
    }
}

fn r_DXGK_NODE_PERFDATA(table: &mut Table) {
    let p = table.record::<DXGK_NODE_PERFDATA>();
    unsafe {
        table.field("Frequency", &raw const (*p).Frequency);
        table.field("MaxFrequency", &raw const (*p).MaxFrequency);
        table.field("MaxFrequencyOC", &raw const (*p).MaxFrequencyOC);
        table.field("Voltage", &raw const (*p).Voltage);
        table.field("VoltageMax", &raw const (*p).VoltageMax);
        table.field("VoltageMaxOC", &raw const (*p).VoltageMaxOC);
        table.field("MaxTransitionLatency", &raw const (*p).MaxTransitionLatency);
    }
}

fn r_DXGK_QUERYINTEGRATEDDISPLAYOUT2(table: &mut Table) {
    let p = table.record::<DXGK_QUERYINTEGRATEDDISPLAYOUT2>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("NativeTiming", &raw const (*p).NativeTiming);
        table.field("LinkCapabilities", &raw const (*p).LinkCapabilities);
        table.field("Colorimetry", &raw const (*p).Colorimetry);
        table.field("DisplayTechnology", &raw const (*p).DisplayTechnology);
        table.field("IntendedUsage", &raw const (*p).IntendedUsage);
        table.field("Instance", &raw const (*p).Instance);
        table.field("DescriptorType", &raw const (*p).DescriptorType);
        table.field("DitheringSupport", &raw const (*p).DitheringSupport);
    }
}

fn r_DXGK_DIAGNOSTIC_CATEGORIES(table: &mut Table) {
    let p = table.record::<DXGK_DIAGNOSTIC_CATEGORIES>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Notifications", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_CATEGORIES>()).set_Notifications(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_CATEGORIES>()).Notifications() as u64);
        table.bit("Progressions", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_CATEGORIES>()).set_Progressions(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_CATEGORIES>()).Progressions() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_CATEGORIES>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DIAGNOSTIC_CATEGORIES>()).Reserved() as u64);
    }
}

fn r_DXGK_DIAGNOSTIC_TYPES(table: &mut Table) {
    let p = table.record::<DXGK_DIAGNOSTIC_TYPES>();
    unsafe {
        table.field("Notifications", &raw const (*p).Anonymous.Notifications);
        table.field("Progressions", &raw const (*p).Anonymous.Progressions);
        table.field("Value", &raw const (*p).Anonymous.Value);
    }
}

fn r_DXGK_DIAGNOSTIC_HEADER(table: &mut Table) {
    let p = table.record::<DXGK_DIAGNOSTIC_HEADER>();
    unsafe {
        table.field("Category", &raw const (*p).Category);
        table.field("Type", &raw const (*p).Type);
        table.field("Value", &raw const (*p).Value);
        table.field("SequenceNumber", &raw const (*p).SequenceNumber);
        table.field("TargetId", &raw const (*p).Anonymous.TargetId);
        table.field("SourceId", &raw const (*p).Anonymous.SourceId);
        table.field("Id", &raw const (*p).Anonymous.Id);
        table.bit("Size", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_HEADER>()).set_Size(v as u32), |p| (*p.cast::<DXGK_DIAGNOSTIC_HEADER>()).Size() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_HEADER>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DIAGNOSTIC_HEADER>()).Reserved() as u64);
    }
}

fn r_DXGK_DIAGNOSTIC_PSR(table: &mut Table) {
    let p = table.record::<DXGK_DIAGNOSTIC_PSR>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
        table.field("RefreshReason", &raw const (*p).Anonymous.RefreshReason);
        table.field("Value", &raw const (*p).Anonymous.Value);
    }
}

fn r_DXGKARG_QUERYDIAGNOSTICTYPESSUPPORT(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYDIAGNOSTICTYPESSUPPORT>();
    unsafe {
        table.field("DiagnosticCategory", &raw const (*p).DiagnosticCategory);
        table.field("NoninvasiveTypes", &raw const (*p).NoninvasiveTypes);
        table.field("InvasiveTypes", &raw const (*p).InvasiveTypes);
    }
}

fn r_DXGKARG_CONTROLDIAGNOSTICREPORTING(table: &mut Table) {
    let p = table.record::<DXGKARG_CONTROLDIAGNOSTICREPORTING>();
    unsafe {
        table.field("DiagnosticCategory", &raw const (*p).DiagnosticCategory);
        table.field("RequestedDiagnostics", &raw const (*p).RequestedDiagnostics);
    }
}

fn r_D3DKMT_NODE_PERFDATA(table: &mut Table) {
    let p = table.record::<D3DKMT_NODE_PERFDATA>();
    unsafe {
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("Frequency", &raw const (*p).Frequency);
        table.field("MaxFrequency", &raw const (*p).MaxFrequency);
        table.field("MaxFrequencyOC", &raw const (*p).MaxFrequencyOC);
        table.field("Voltage", &raw const (*p).Voltage);
        table.field("VoltageMax", &raw const (*p).VoltageMax);
        table.field("VoltageMaxOC", &raw const (*p).VoltageMaxOC);
        table.field("MaxTransitionLatency", &raw const (*p).MaxTransitionLatency);
    }
}

fn r_D3DDDI_DRIVERESCAPE_TRANSLATEALLOCATIONEHANDLE(table: &mut Table) {
    let p = table.record::<D3DDDI_DRIVERESCAPE_TRANSLATEALLOCATIONEHANDLE>();
    unsafe {
        table.field("EscapeType", &raw const (*p).EscapeType);
        table.field("hAllocation", &raw const (*p).hAllocation);
    }
}

fn r_D3DDDI_DRIVERESCAPE_TRANSLATERESOURCEHANDLE(table: &mut Table) {
    let p = table.record::<D3DDDI_DRIVERESCAPE_TRANSLATERESOURCEHANDLE>();
    unsafe {
        table.field("EscapeType", &raw const (*p).EscapeType);
        table.field("hResource", &raw const (*p).hResource);
    }
}

fn r_D3DKMT_DISPLAY_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_DISPLAY_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("PreferPhysicallyContiguous", |p, v| (*p.cast::<D3DKMT_DISPLAY_CAPS>()).set_PreferPhysicallyContiguous(v != 0), |p| (*p.cast::<D3DKMT_DISPLAY_CAPS>()).PreferPhysicallyContiguous() as u64);
        table.bit("CursorScaledWithMultiPlaneOverlayPlane0", |p, v| (*p.cast::<D3DKMT_DISPLAY_CAPS>()).set_CursorScaledWithMultiPlaneOverlayPlane0(v != 0), |p| (*p.cast::<D3DKMT_DISPLAY_CAPS>()).CursorScaledWithMultiPlaneOverlayPlane0() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_DISPLAY_CAPS>()).set_Reserved(v), |p| (*p.cast::<D3DKMT_DISPLAY_CAPS>()).Reserved());
    }
}

fn r_DXGK_DEVICE_TYPE_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_DEVICE_TYPE_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Discrete", |p, v| (*p.cast::<DXGK_DEVICE_TYPE_CAPS>()).set_Discrete(v != 0), |p| (*p.cast::<DXGK_DEVICE_TYPE_CAPS>()).Discrete() as u64);
        table.bit("Detachable", |p, v| (*p.cast::<DXGK_DEVICE_TYPE_CAPS>()).set_Detachable(v != 0), |p| (*p.cast::<DXGK_DEVICE_TYPE_CAPS>()).Detachable() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DEVICE_TYPE_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DEVICE_TYPE_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_SIGNALMONITOREDFENCE(table: &mut Table) {
    let p = table.record::<DXGKARG_SIGNALMONITOREDFENCE>();
    unsafe {
        table.field("KernelSubmissionType", &raw const (*p).KernelSubmissionType);
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("DmaBufferGpuVirtualAddress", &raw const (*p).DmaBufferGpuVirtualAddress);
        table.field("DmaSize", &raw const (*p).DmaSize);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("MultipassOffset", &raw const (*p).MultipassOffset);
        table.field("MonitoredFenceGpuVa", &raw const (*p).MonitoredFenceGpuVa);
        table.field("MonitoredFenceValue", &raw const (*p).MonitoredFenceValue);
        table.field("MonitoredFenceCpuVa", &raw const (*p).MonitoredFenceCpuVa);
        table.field("hHwQueue", &raw const (*p).hHwQueue);
    }
}

fn r_DXGK_VALIDATESUBMITCOMMANDFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_VALIDATESUBMITCOMMANDFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("HardwareQueueSubmission", |p, v| (*p.cast::<DXGK_VALIDATESUBMITCOMMANDFLAGS>()).set_HardwareQueueSubmission(v != 0), |p| (*p.cast::<DXGK_VALIDATESUBMITCOMMANDFLAGS>()).HardwareQueueSubmission() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_VALIDATESUBMITCOMMANDFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_VALIDATESUBMITCOMMANDFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_VALIDATESUBMITCOMMAND(table: &mut Table) {
    let p = table.record::<DXGKARG_VALIDATESUBMITCOMMAND>();
    unsafe {
        table.field("Commands", &raw const (*p).Commands);
        table.field("CommandLength", &raw const (*p).CommandLength);
        table.field("Flags", &raw const (*p).Flags);
        table.field("ContextCount", &raw const (*p).ContextCount);
        table.field("Context", &raw const (*p).Context);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("UmdPrivateDataSize", &raw const (*p).UmdPrivateDataSize);
        table.field("HwQueueProgressFenceId", &raw const (*p).HwQueueProgressFenceId);
    }
}

fn r_DXGK_TRACKEDWORKLOAD_STATE_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_TRACKEDWORKLOAD_STATE_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Saturated", |p, v| (*p.cast::<DXGK_TRACKEDWORKLOAD_STATE_FLAGS>()).set_Saturated(v != 0), |p| (*p.cast::<DXGK_TRACKEDWORKLOAD_STATE_FLAGS>()).Saturated() as u64);
        table.bit("OptimalLevel", |p, v| (*p.cast::<DXGK_TRACKEDWORKLOAD_STATE_FLAGS>()).set_OptimalLevel(v != 0), |p| (*p.cast::<DXGK_TRACKEDWORKLOAD_STATE_FLAGS>()).OptimalLevel() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_TRACKEDWORKLOAD_STATE_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_TRACKEDWORKLOAD_STATE_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_SETTRACKEDWORKLOADPOWERLEVEL(table: &mut Table) {
    let p = table.record::<DXGKARG_SETTRACKEDWORKLOADPOWERLEVEL>();
    unsafe {
        table.field("PowerLevel", &raw const (*p).PowerLevel);
        table.field("EffectivePowerLevel", &raw const (*p).EffectivePowerLevel);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARGCB_SIGNALEVENT(table: &mut Table) {
    let p = table.record::<DXGKARGCB_SIGNALEVENT>();
    unsafe {
        table.field("hDxgkProcess", &raw const (*p).hDxgkProcess);
        table.field("hEvent", &raw const (*p).hEvent);
        table.field("Flags", &raw const (*p).Flags);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARGCB_SIGNALEVENT>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARGCB_SIGNALEVENT>()).Reserved() as u64);
    }
}

fn r_DXGK_DIAGTYPE_PROGRESSIONS(table: &mut Table) {
    let p = table.record::<DXGK_DIAGTYPE_PROGRESSIONS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SyncLockEnableSync", |p, v| (*p.cast::<DXGK_DIAGTYPE_PROGRESSIONS>()).set_SyncLockEnableSync(v != 0), |p| (*p.cast::<DXGK_DIAGTYPE_PROGRESSIONS>()).SyncLockEnableSync() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DIAGTYPE_PROGRESSIONS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DIAGTYPE_PROGRESSIONS>()).Reserved() as u64);
    }
}

fn r_DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC(table: &mut Table) {
    let p = table.record::<DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
        table.field("SyncLockEnableSync", &raw const (*p).Anonymous.SyncLockEnableSync);
        table.field("Value", &raw const (*p).Anonymous.Value);
        table.bit("SyncLockEnableSync.DuringSetTiming", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC>()).Anonymous.SyncLockEnableSync.set_DuringSetTiming(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC>()).Anonymous.SyncLockEnableSync.DuringSetTiming() as u64);
        table.bit("SyncLockEnableSync.EnableSyncStart", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC>()).Anonymous.SyncLockEnableSync.set_EnableSyncStart(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC>()).Anonymous.SyncLockEnableSync.EnableSyncStart() as u64);
        table.bit("SyncLockEnableSync.EnableSyncEnd", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC>()).Anonymous.SyncLockEnableSync.set_EnableSyncEnd(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC>()).Anonymous.SyncLockEnableSync.EnableSyncEnd() as u64);
        table.bit("SyncLockEnableSync.Reserved", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC>()).Anonymous.SyncLockEnableSync.set_Reserved(v as u32), |p| (*p.cast::<DXGK_DIAGNOSTIC_SYNCLOCK_ENABLESYNC>()).Anonymous.SyncLockEnableSync.Reserved() as u64);
    }
}

fn r_DXGKARG_SETTARGETADJUSTEDCOLORIMETRY2(table: &mut Table) {
    let p = table.record::<DXGKARG_SETTARGETADJUSTEDCOLORIMETRY2>();
    unsafe {
        table.field("TargetId", &raw const (*p).TargetId);
        table.field("AdjustedColorimetry", &raw const (*p).AdjustedColorimetry);
        table.field("SdrWhiteLevel", &raw const (*p).SdrWhiteLevel);
    }
}

fn r_D3DKMT_SUBMITPRESENTTOHWQUEUE(table: &mut Table) {
    let p = table.record::<D3DKMT_SUBMITPRESENTTOHWQUEUE>();
    unsafe {
        table.field("hHwQueues", &raw const (*p).hHwQueues);
        table.field("PrivatePresentData", &raw const (*p).PrivatePresentData);
    }
}
