// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm2_6::*;

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
    super::types_new_in_wddm2_6!(types),
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
    super::integers_new_in_wddm2_6!(integers),
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
    super::enumerators_new_in_wddm2_6!(enumerators),
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
    super::guids_new_in_wddm2_6!(guids),
];

pub fn records(table: &mut Table) {
    r_D3DKMDT_GAMMA_RAMP(table);
    r_D3DKMDT_VIDPN_PRESENT_PATH(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGKARG_UPDATEACTIVEVIDPNPRESENTPATH(table);
    r_DXGK_VIDPNTOPOLOGY_INTERFACE(table);
    r_DXGK_VIDPN_INTERFACE(table);
    r_DXGK_INTERFACESPECIFICDATA(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMT_CREATEALLOCATIONFLAGS(table);
    r_D3DKMT_CREATEALLOCATION(table);
    r_KMDDOD_INITIALIZATION_DATA(table);
    r_D3DKMT_ADAPTERTYPE(table);
    r_D3DKMT_HYBRID_LIST(table);
    r_DXGK_GPUMMUCAPS(table);
    r_DXGK_MONITORLINKINFO_CAPABILITIES(table);
    r_DXGK_PLANE_SPECIFIC_INPUT_FLAGS(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE3(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3(table);
    r_DXGK_MONITORLINKINFO(table);
    r_DXGKARG_UPDATEMONITORLINKINFO(table);
    r_DXGK_COLORTRANSFORMCAPS(table);
    r_DXGK_QUERYINTEGRATEDDISPLAYOUT(table);
    r_DXGKARG_SETTARGETGAMMA(table);
    r_DXGK_QUERYINTEGRATEDDISPLAYOUT2(table);
    r_DXGK_WDDMDEVICECAPSIN(table);
    r_DXGK_WDDMDEVICECAPS(table);
    r_DXGK_GPUPCAPS(table);
    r_DKGK_GAMMA_DATA_CAP(table);
    r_DXGK_GAMMA_1DLUT_CAP(table);
    r_DXGK_GAMMA_MATRIX_CAP(table);
    r_DXGK_TARGET_GAMMA_CAPS(table);
    r_DXGK_QAISOURCEIN(table);
    r_DXGK_QUERY_SCANOUT_CAPS_OUT(table);
    r_DXGKARGCB_ISFEATUREENABLED(table);
    r_DXGK_KSR_MEMORY_RANGE(table);
    r_DXGKARGCB_SAVEMEMORYFORHOTUPDATE(table);
    r_DXGK_SAVEMEMORYFORHOTUPDATEFLAGS(table);
    r_DXGKARG_SAVEMEMORYFORHOTUPDATE(table);
    r_DXGK_RESTOREMEMORYFORHOTUPDATEFLAGS(table);
    r_DXGKARG_RESTOREMEMORYFORHOTUPDATE(table);
    r_DXGKARG_COLLECTDIAGNOSTICINFO(table);
    r_D3DKMT_OUTPUTDUPLPRESENTTOHWQUEUE(table);
    r_D3DKMT_DRIVER_DESCRIPTION(table);
    r_D3DKMT_QUERY_SCANOUT_CAPS(table);
    r_D3DKMT_DISPLAY_UMD_FILENAMEINFO(table);
    r_D3DKMT_WSAUMDIMAGENAME(table);
    r_D3DKMT_VGPUINTERFACEID(table);
    r_D3DKMT_PARAVIRTUALIZATION(table);
}

fn r_D3DKMDT_GAMMA_RAMP(table: &mut Table) {
    let p = table.record::<D3DKMDT_GAMMA_RAMP>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("DataSize", &raw const (*p).DataSize);
        table.field("Data", &raw const (*p).Data);
        table.field("Data.pRgb256x3x16", &raw const (*p).Data.pRgb256x3x16);
        table.field("Data.pDxgi1", &raw const (*p).Data.pDxgi1);
        table.field("Data.p3x4", &raw const (*p).Data.p3x4);
        table.field("Data.pMatrixV2", &raw const (*p).Data.pMatrixV2);
        table.field("Data.pRaw", &raw const (*p).Data.pRaw);
    }
}

fn r_D3DKMDT_VIDPN_PRESENT_PATH(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIDPN_PRESENT_PATH>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("VidPnTargetId", &raw const (*p).VidPnTargetId);
        table.field("ImportanceOrdinal", &raw const (*p).ImportanceOrdinal);
        table.field("ContentTransformation", &raw const (*p).ContentTransformation);
        table.field("VisibleFromActiveTLOffset", &raw const (*p).VisibleFromActiveTLOffset);
        table.field("VisibleFromActiveBROffset", &raw const (*p).VisibleFromActiveBROffset);
        table.field("VidPnTargetColorBasis", &raw const (*p).VidPnTargetColorBasis);
        table.field("VidPnTargetColorCoeffDynamicRanges", &raw const (*p).VidPnTargetColorCoeffDynamicRanges);
        table.field("Content", &raw const (*p).Content);
        table.field("CopyProtection", &raw const (*p).CopyProtection);
        table.field("GammaRamp", &raw const (*p).GammaRamp);
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
        table.bit("MiscCaps.ComputeOnly", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_ComputeOnly(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.ComputeOnly() as u64);
        table.bit("MiscCaps.Reserved", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_Reserved(v as u32), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.Reserved() as u64);
    }
}

fn r_DXGKARG_UPDATEACTIVEVIDPNPRESENTPATH(table: &mut Table) {
    let p = table.record::<DXGKARG_UPDATEACTIVEVIDPNPRESENTPATH>();
    unsafe {
        table.field("VidPnPresentPathInfo", &raw const (*p).VidPnPresentPathInfo);
    }
}

fn r_DXGK_VIDPNTOPOLOGY_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_VIDPNTOPOLOGY_INTERFACE>();
    unsafe {
        table.field("pfnGetNumPaths", &raw const (*p).pfnGetNumPaths);
        table.field("pfnGetNumPathsFromSource", &raw const (*p).pfnGetNumPathsFromSource);
        table.field("pfnEnumPathTargetsFromSource", &raw const (*p).pfnEnumPathTargetsFromSource);
        table.field("pfnGetPathSourceFromTarget", &raw const (*p).pfnGetPathSourceFromTarget);
        table.field("pfnAcquirePathInfo", &raw const (*p).pfnAcquirePathInfo);
        table.field("pfnAcquireFirstPathInfo", &raw const (*p).pfnAcquireFirstPathInfo);
        table.field("pfnAcquireNextPathInfo", &raw const (*p).pfnAcquireNextPathInfo);
        table.field("pfnUpdatePathSupportInfo", &raw const (*p).pfnUpdatePathSupportInfo);
        table.field("pfnReleasePathInfo", &raw const (*p).pfnReleasePathInfo);
        table.field("pfnCreateNewPathInfo", &raw const (*p).pfnCreateNewPathInfo);
        table.field("pfnAddPath", &raw const (*p).pfnAddPath);
        table.field("pfnRemovePath", &raw const (*p).pfnRemovePath);
    }
}

fn r_DXGK_VIDPN_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_VIDPN_INTERFACE>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("pfnGetTopology", &raw const (*p).pfnGetTopology);
        table.field("pfnAcquireSourceModeSet", &raw const (*p).pfnAcquireSourceModeSet);
        table.field("pfnReleaseSourceModeSet", &raw const (*p).pfnReleaseSourceModeSet);
        table.field("pfnCreateNewSourceModeSet", &raw const (*p).pfnCreateNewSourceModeSet);
        table.field("pfnAssignSourceModeSet", &raw const (*p).pfnAssignSourceModeSet);
        table.field("pfnAssignMultisamplingMethodSet", &raw const (*p).pfnAssignMultisamplingMethodSet);
        table.field("pfnAcquireTargetModeSet", &raw const (*p).pfnAcquireTargetModeSet);
        table.field("pfnReleaseTargetModeSet", &raw const (*p).pfnReleaseTargetModeSet);
        table.field("pfnCreateNewTargetModeSet", &raw const (*p).pfnCreateNewTargetModeSet);
        table.field("pfnAssignTargetModeSet", &raw const (*p).pfnAssignTargetModeSet);
    }
}

fn r_DXGK_INTERFACESPECIFICDATA(table: &mut Table) {
    let p = table.record::<DXGK_INTERFACESPECIFICDATA>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("pfnGetHandleDataCb", &raw const (*p).pfnGetHandleDataCb);
        table.field("pfnGetHandleParentCb", &raw const (*p).pfnGetHandleParentCb);
        table.field("pfnEnumHandleChildrenCb", &raw const (*p).pfnEnumHandleChildrenCb);
        table.field("pfnNotifyInterruptCb", &raw const (*p).pfnNotifyInterruptCb);
        table.field("pfnNotifyDpcCb", &raw const (*p).pfnNotifyDpcCb);
        table.field("pfnQueryVidPnInterfaceCb", &raw const (*p).pfnQueryVidPnInterfaceCb);
        table.field("pfnGetCaptureAddressCb", &raw const (*p).pfnGetCaptureAddressCb);
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
        table.field("DxgkCbIsFeatureEnabled", &raw const (*p).DxgkCbIsFeatureEnabled);
        table.field("DxgkCbSaveMemoryForHotUpdate", &raw const (*p).DxgkCbSaveMemoryForHotUpdate);
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
        table.field("DxgkDdiSaveMemoryForHotUpdate", &raw const (*p).DxgkDdiSaveMemoryForHotUpdate);
        table.field("DxgkDdiRestoreMemoryForHotUpdate", &raw const (*p).DxgkDdiRestoreMemoryForHotUpdate);
        table.field("DxgkDdiCollectDiagnosticInfo", &raw const (*p).DxgkDdiCollectDiagnosticInfo);
        table.field("Reserved3", &raw const (*p).Reserved3);
    }
}

fn r_D3DKMT_CREATEALLOCATIONFLAGS(table: &mut Table) {
    table.record::<D3DKMT_CREATEALLOCATIONFLAGS>();
    unsafe {
        table.bit("CreateResource", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_CreateResource(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).CreateResource() as u64);
        table.bit("CreateShared", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_CreateShared(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).CreateShared() as u64);
        table.bit("NonSecure", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_NonSecure(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).NonSecure() as u64);
        table.bit("CreateProtected", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_CreateProtected(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).CreateProtected() as u64);
        table.bit("RestrictSharedAccess", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_RestrictSharedAccess(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).RestrictSharedAccess() as u64);
        table.bit("ExistingSysMem", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_ExistingSysMem(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).ExistingSysMem() as u64);
        table.bit("NtSecuritySharing", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_NtSecuritySharing(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).NtSecuritySharing() as u64);
        table.bit("ReadOnly", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_ReadOnly(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).ReadOnly() as u64);
        table.bit("CreateWriteCombined", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_CreateWriteCombined(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).CreateWriteCombined() as u64);
        table.bit("CreateCached", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_CreateCached(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).CreateCached() as u64);
        table.bit("SwapChainBackBuffer", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_SwapChainBackBuffer(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).SwapChainBackBuffer() as u64);
        table.bit("CrossAdapter", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_CrossAdapter(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).CrossAdapter() as u64);
        table.bit("OpenCrossAdapter", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_OpenCrossAdapter(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).OpenCrossAdapter() as u64);
        table.bit("PartialSharedCreation", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_PartialSharedCreation(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).PartialSharedCreation() as u64);
        table.bit("Zeroed", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_Zeroed(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).Zeroed() as u64);
        table.bit("WriteWatch", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_WriteWatch(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).WriteWatch() as u64);
        table.bit("StandardAllocation", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_StandardAllocation(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).StandardAllocation() as u64);
        table.bit("ExistingSection", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_ExistingSection(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).ExistingSection() as u64);
        table.bit("AllowNotZeroed", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_AllowNotZeroed(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).AllowNotZeroed() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_CREATEALLOCATION(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEALLOCATION>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hResource", &raw const (*p).hResource);
        table.field("hGlobalShare", &raw const (*p).hGlobalShare);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
        table.field("pStandardAllocation", &raw const (*p).Anonymous1.pStandardAllocation);
        table.field("pPrivateDriverData", &raw const (*p).Anonymous1.pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("pAllocationInfo", &raw const (*p).Anonymous2.pAllocationInfo);
        table.field("pAllocationInfo2", &raw const (*p).Anonymous2.pAllocationInfo2);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hPrivateRuntimeResourceHandle", &raw const (*p).hPrivateRuntimeResourceHandle);
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

fn r_D3DKMT_ADAPTERTYPE(table: &mut Table) {
    let p = table.record::<D3DKMT_ADAPTERTYPE>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("RenderSupported", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_RenderSupported(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).RenderSupported() as u64);
        table.bit("DisplaySupported", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_DisplaySupported(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).DisplaySupported() as u64);
        table.bit("SoftwareDevice", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_SoftwareDevice(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).SoftwareDevice() as u64);
        table.bit("PostDevice", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_PostDevice(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).PostDevice() as u64);
        table.bit("HybridDiscrete", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_HybridDiscrete(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).HybridDiscrete() as u64);
        table.bit("HybridIntegrated", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_HybridIntegrated(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).HybridIntegrated() as u64);
        table.bit("IndirectDisplayDevice", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_IndirectDisplayDevice(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).IndirectDisplayDevice() as u64);
        table.bit("Paravirtualized", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_Paravirtualized(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).Paravirtualized() as u64);
        table.bit("ACGSupported", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_ACGSupported(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).ACGSupported() as u64);
        table.bit("SupportSetTimingsFromVidPn", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_SupportSetTimingsFromVidPn(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).SupportSetTimingsFromVidPn() as u64);
        table.bit("Detachable", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_Detachable(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).Detachable() as u64);
        table.bit("ComputeOnly", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_ComputeOnly(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).ComputeOnly() as u64);
        table.bit("Prototype", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_Prototype(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).Prototype() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).Reserved() as u64);
    }
}

fn r_D3DKMT_HYBRID_LIST(table: &mut Table) {
    let p = table.record::<D3DKMT_HYBRID_LIST>();
    unsafe {
        table.field("State", &raw const (*p).State);
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("bUserPreferenceQuery", &raw const (*p).bUserPreferenceQuery);
        table.field("QueryType", &raw const (*p).QueryType);
    }
}

fn r_DXGK_GPUMMUCAPS(table: &mut Table) {
    let p = table.record::<DXGK_GPUMMUCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.field("PageTableUpdateMode", &raw const (*p).PageTableUpdateMode);
        table.field("VirtualAddressBitCount", &raw const (*p).VirtualAddressBitCount);
        table.field("LeafPageTableSizeFor64KPagesInBytes", &raw const (*p).LeafPageTableSizeFor64KPagesInBytes);
        table.field("PageTableLevelCount", &raw const (*p).PageTableLevelCount);
        table.field("LegacyBehaviors", &raw const (*p).LegacyBehaviors);
        table.bit("ReadOnlyMemorySupported", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_ReadOnlyMemorySupported(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).ReadOnlyMemorySupported() as u64);
        table.bit("NoExecuteMemorySupported", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_NoExecuteMemorySupported(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).NoExecuteMemorySupported() as u64);
        table.bit("ZeroInPteSupported", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_ZeroInPteSupported(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).ZeroInPteSupported() as u64);
        table.bit("ExplicitPageTableInvalidation", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_ExplicitPageTableInvalidation(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).ExplicitPageTableInvalidation() as u64);
        table.bit("CacheCoherentMemorySupported", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_CacheCoherentMemorySupported(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).CacheCoherentMemorySupported() as u64);
        table.bit("PageTableUpdateRequireAddressSpaceIdle", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_PageTableUpdateRequireAddressSpaceIdle(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).PageTableUpdateRequireAddressSpaceIdle() as u64);
        table.bit("LargePageSupported", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_LargePageSupported(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).LargePageSupported() as u64);
        table.bit("DualPteSupported", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_DualPteSupported(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).DualPteSupported() as u64);
        table.bit("AllowNonAlignedLargePageAddress", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_AllowNonAlignedLargePageAddress(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).AllowNonAlignedLargePageAddress() as u64);
        table.bit("SysMem64KBPageSupported", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_SysMem64KBPageSupported(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).SysMem64KBPageSupported() as u64);
        table.bit("InvalidTlbEntriesNotCached", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_InvalidTlbEntriesNotCached(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).InvalidTlbEntriesNotCached() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).Reserved() as u64);
        table.bit("LegacyBehaviors.SourcePageTableVaInTransfer", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.set_SourcePageTableVaInTransfer(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.SourcePageTableVaInTransfer() as u64);
        table.bit("LegacyBehaviors.Reserved", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.set_Reserved(v as u32), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.Reserved() as u64);
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
        table.bit("VariableRefresh", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_VariableRefresh(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).VariableRefresh() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).Reserved() as u64);
    }
}

fn r_DXGK_PLANE_SPECIFIC_INPUT_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Enabled", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).set_Enabled(v != 0), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).Enabled() as u64);
        table.bit("FlipImmediate", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).set_FlipImmediate(v != 0), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).FlipImmediate() as u64);
        table.bit("FlipOnNextVSync", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).set_FlipOnNextVSync(v != 0), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).FlipOnNextVSync() as u64);
        table.bit("SharedPrimaryTransition", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).set_SharedPrimaryTransition(v != 0), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).SharedPrimaryTransition() as u64);
        table.bit("IndependentFlipExclusive", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).set_IndependentFlipExclusive(v != 0), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).IndependentFlipExclusive() as u64);
        table.bit("FlipImmediateNoTearing", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).set_FlipImmediateNoTearing(v != 0), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).FlipImmediateNoTearing() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).Reserved() as u64);
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

fn r_DXGK_COLORTRANSFORMCAPS(table: &mut Table) {
    let p = table.record::<DXGK_COLORTRANSFORMCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Gamma_Rgb256x3x16", |p, v| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).set_Gamma_Rgb256x3x16(v != 0), |p| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).Gamma_Rgb256x3x16() as u64);
        table.bit("Gamma_Dxgi1", |p, v| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).set_Gamma_Dxgi1(v != 0), |p| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).Gamma_Dxgi1() as u64);
        table.bit("Transform_3x4Matrix", |p, v| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).set_Transform_3x4Matrix(v != 0), |p| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).Transform_3x4Matrix() as u64);
        table.bit("Transform_3x4Matrix_WideColor", |p, v| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).set_Transform_3x4Matrix_WideColor(v != 0), |p| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).Transform_3x4Matrix_WideColor() as u64);
        table.bit("Transform_3x4Matrix_HighColor", |p, v| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).set_Transform_3x4Matrix_HighColor(v != 0), |p| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).Transform_3x4Matrix_HighColor() as u64);
        table.bit("Transform_Matrix_V2", |p, v| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).set_Transform_Matrix_V2(v != 0), |p| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).Transform_Matrix_V2() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).Reserved() as u64);
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

fn r_DXGKARG_SETTARGETGAMMA(table: &mut Table) {
    let p = table.record::<DXGKARG_SETTARGETGAMMA>();
    unsafe {
        table.field("TargetId", &raw const (*p).TargetId);
        table.field("GammaRamp", &raw const (*p).GammaRamp);
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

fn r_DXGK_WDDMDEVICECAPSIN(table: &mut Table) {
    let p = table.record::<DXGK_WDDMDEVICECAPSIN>();
    unsafe {
        table.field("DxgkrnlInterfaceVersion", &raw const (*p).DxgkrnlInterfaceVersion);
    }
}

fn r_DXGK_WDDMDEVICECAPS(table: &mut Table) {
    let p = table.record::<DXGK_WDDMDEVICECAPS>();
    unsafe {
        table.field("WDDMVersion", &raw const (*p).WDDMVersion);
    }
}

fn r_DXGK_GPUPCAPS(table: &mut Table) {
    let p = table.record::<DXGK_GPUPCAPS>();
    unsafe {
        table.field("Caps", &raw const (*p).Caps);
        table.field("Caps.Value", &raw const (*p).Caps.Value);
        table.bit("Caps.VirtualMachineHibernation", |p, v| (*p.cast::<DXGK_GPUPCAPS>()).Caps.set_VirtualMachineHibernation(v != 0), |p| (*p.cast::<DXGK_GPUPCAPS>()).Caps.VirtualMachineHibernation() as u64);
        table.bit("Caps.HotDriverUpdate", |p, v| (*p.cast::<DXGK_GPUPCAPS>()).Caps.set_HotDriverUpdate(v != 0), |p| (*p.cast::<DXGK_GPUPCAPS>()).Caps.HotDriverUpdate() as u64);
        table.bit("Caps.Reserved", |p, v| (*p.cast::<DXGK_GPUPCAPS>()).Caps.set_Reserved(v as u32), |p| (*p.cast::<DXGK_GPUPCAPS>()).Caps.Reserved() as u64);
    }
}

fn r_DKGK_GAMMA_DATA_CAP(table: &mut Table) {
    let p = table.record::<DKGK_GAMMA_DATA_CAP>();
    unsafe {
        table.field("DataType", &raw const (*p).DataType);
        table.field("Value", &raw const (*p).Value);
        table.field("NumericRangeMin", &raw const (*p).NumericRangeMin);
        table.field("NumericRangeMax", &raw const (*p).NumericRangeMax);
        table.bit("BitCountOfInteger", |p, v| (*p.cast::<DKGK_GAMMA_DATA_CAP>()).set_BitCountOfInteger(v as u32), |p| (*p.cast::<DKGK_GAMMA_DATA_CAP>()).BitCountOfInteger() as u64);
        table.bit("BitCountOfFraction", |p, v| (*p.cast::<DKGK_GAMMA_DATA_CAP>()).set_BitCountOfFraction(v as u32), |p| (*p.cast::<DKGK_GAMMA_DATA_CAP>()).BitCountOfFraction() as u64);
        table.bit("BitCountOfExponent", |p, v| (*p.cast::<DKGK_GAMMA_DATA_CAP>()).set_BitCountOfExponent(v as u32), |p| (*p.cast::<DKGK_GAMMA_DATA_CAP>()).BitCountOfExponent() as u64);
        table.bit("BitCountOfMantissa", |p, v| (*p.cast::<DKGK_GAMMA_DATA_CAP>()).set_BitCountOfMantissa(v as u32), |p| (*p.cast::<DKGK_GAMMA_DATA_CAP>()).BitCountOfMantissa() as u64);
    }
}

fn r_DXGK_GAMMA_1DLUT_CAP(table: &mut Table) {
    let p = table.record::<DXGK_GAMMA_1DLUT_CAP>();
    unsafe {
        table.field("NumberOfLUTEntries", &raw const (*p).NumberOfLUTEntries);
        table.field("GammaDataCap", &raw const (*p).GammaDataCap);
    }
}

fn r_DXGK_GAMMA_MATRIX_CAP(table: &mut Table) {
    let p = table.record::<DXGK_GAMMA_MATRIX_CAP>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.field("GammaDataCap", &raw const (*p).GammaDataCap);
        table.bit("MatrixSizeX", |p, v| (*p.cast::<DXGK_GAMMA_MATRIX_CAP>()).set_MatrixSizeX(v as u32), |p| (*p.cast::<DXGK_GAMMA_MATRIX_CAP>()).MatrixSizeX() as u64);
        table.bit("MatrixSizeY", |p, v| (*p.cast::<DXGK_GAMMA_MATRIX_CAP>()).set_MatrixSizeY(v as u32), |p| (*p.cast::<DXGK_GAMMA_MATRIX_CAP>()).MatrixSizeY() as u64);
    }
}

fn r_DXGK_TARGET_GAMMA_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_TARGET_GAMMA_CAPS>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("LookupTable1DDegammaCap", &raw const (*p).LookupTable1DDegammaCap);
        table.field("ColorMatrix3x3Cap", &raw const (*p).ColorMatrix3x3Cap);
        table.field("LookupTable1DRegammaCap", &raw const (*p).LookupTable1DRegammaCap);
    }
}

fn r_DXGK_QAISOURCEIN(table: &mut Table) {
    let p = table.record::<DXGK_QAISOURCEIN>();
    unsafe {
        table.field("Source", &raw const (*p).Source);
    }
}

fn r_DXGK_QUERY_SCANOUT_CAPS_OUT(table: &mut Table) {
    let p = table.record::<DXGK_QUERY_SCANOUT_CAPS_OUT>();
    unsafe {
        table.field("Caps", &raw const (*p).Caps);
    }
}

fn r_DXGKARGCB_ISFEATUREENABLED(table: &mut Table) {
    let p = table.record::<DXGKARGCB_ISFEATUREENABLED>();
    unsafe {
        table.field("DeviceHandle", &raw const (*p).DeviceHandle);
        table.field("FeatureId", &raw const (*p).FeatureId);
        table.field("Enabled", &raw const (*p).Enabled);
    }
}

fn r_DXGK_KSR_MEMORY_RANGE(table: &mut Table) {
    let p = table.record::<DXGK_KSR_MEMORY_RANGE>();
    unsafe {
        table.field("MemoryRangeDesc", &raw const (*p).MemoryRangeDesc);
    }
}

fn r_DXGKARGCB_SAVEMEMORYFORHOTUPDATE(table: &mut Table) {
    let p = table.record::<DXGKARGCB_SAVEMEMORYFORHOTUPDATE>();
    unsafe {
        table.field("NumDataMemoryRanges", &raw const (*p).NumDataMemoryRanges);
        table.field("pDataMemoryRanges", &raw const (*p).pDataMemoryRanges);
        table.field("pDataMdl", &raw const (*p).pDataMdl);
        table.field("DataSize", &raw const (*p).DataSize);
        table.field("pData", &raw const (*p).pData);
        table.field("MetaDataSize", &raw const (*p).MetaDataSize);
        table.field("pMetaData", &raw const (*p).pMetaData);
    }
}

fn r_DXGK_SAVEMEMORYFORHOTUPDATEFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_SAVEMEMORYFORHOTUPDATEFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("CancelHotUpdate", |p, v| (*p.cast::<DXGK_SAVEMEMORYFORHOTUPDATEFLAGS>()).set_CancelHotUpdate(v != 0), |p| (*p.cast::<DXGK_SAVEMEMORYFORHOTUPDATEFLAGS>()).CancelHotUpdate() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SAVEMEMORYFORHOTUPDATEFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SAVEMEMORYFORHOTUPDATEFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_SAVEMEMORYFORHOTUPDATE(table: &mut Table) {
    let p = table.record::<DXGKARG_SAVEMEMORYFORHOTUPDATE>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_RESTOREMEMORYFORHOTUPDATEFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_RESTOREMEMORYFORHOTUPDATEFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("RestoreComplete", |p, v| (*p.cast::<DXGK_RESTOREMEMORYFORHOTUPDATEFLAGS>()).set_RestoreComplete(v != 0), |p| (*p.cast::<DXGK_RESTOREMEMORYFORHOTUPDATEFLAGS>()).RestoreComplete() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_RESTOREMEMORYFORHOTUPDATEFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_RESTOREMEMORYFORHOTUPDATEFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_RESTOREMEMORYFORHOTUPDATE(table: &mut Table) {
    let p = table.record::<DXGKARG_RESTOREMEMORYFORHOTUPDATE>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("pDataMdl", &raw const (*p).pDataMdl);
        table.field("MetaDataSize", &raw const (*p).MetaDataSize);
        table.field("pMetaData", &raw const (*p).pMetaData);
    }
}

fn r_DXGKARG_COLLECTDIAGNOSTICINFO(table: &mut Table) {
    let p = table.record::<DXGKARG_COLLECTDIAGNOSTICINFO>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("Type", &raw const (*p).Type);
        table.field("BucketingString", &raw const (*p).BucketingString);
        table.field("DescriptionString", &raw const (*p).DescriptionString);
        table.field("pReserved", &raw const (*p).pReserved);
        table.field("BufferSizeIn", &raw const (*p).BufferSizeIn);
        table.field("BufferSizeOut", &raw const (*p).BufferSizeOut);
        table.field("pBuffer", &raw const (*p).pBuffer);
    }
}

fn r_D3DKMT_OUTPUTDUPLPRESENTTOHWQUEUE(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPLPRESENTTOHWQUEUE>();
    unsafe {
        table.field("hSource", &raw const (*p).hSource);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("BroadcastHwQueueCount", &raw const (*p).BroadcastHwQueueCount);
        table.field("hHwQueues", &raw const (*p).hHwQueues);
        table.field("PresentRegions", &raw const (*p).PresentRegions);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hIndirectHwQueue", &raw const (*p).hIndirectHwQueue);
    }
}

fn r_D3DKMT_DRIVER_DESCRIPTION(table: &mut Table) {
    let p = table.record::<D3DKMT_DRIVER_DESCRIPTION>();
    unsafe {
        table.field("DriverDescription", &raw const (*p).DriverDescription);
    }
}

fn r_D3DKMT_QUERY_SCANOUT_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERY_SCANOUT_CAPS>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("Caps", &raw const (*p).Caps);
    }
}

fn r_D3DKMT_DISPLAY_UMD_FILENAMEINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_DISPLAY_UMD_FILENAMEINFO>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("UmdFileName", &raw const (*p).UmdFileName);
    }
}

fn r_D3DKMT_WSAUMDIMAGENAME(table: &mut Table) {
    let p = table.record::<D3DKMT_WSAUMDIMAGENAME>();
    unsafe {
        table.field("WsaUmdImageName", &raw const (*p).WsaUmdImageName);
    }
}

fn r_D3DKMT_VGPUINTERFACEID(table: &mut Table) {
    let p = table.record::<D3DKMT_VGPUINTERFACEID>();
    unsafe {
        table.field("VirtualGpuIntefaceId", &raw const (*p).VirtualGpuIntefaceId);
    }
}

fn r_D3DKMT_PARAVIRTUALIZATION(table: &mut Table) {
    let p = table.record::<D3DKMT_PARAVIRTUALIZATION>();
    unsafe {
        table.field("SecureContainer", &raw const (*p).SecureContainer);
    }
}
