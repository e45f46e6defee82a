// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm2_3::*;

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
];

pub fn records(table: &mut Table) {
    r_D3DKMDT_GAMMA_RAMP(table);
    r_D3DKMDT_VIDPN_PRESENT_PATH(table);
    r_DXGK_CREATECONTEXTFLAGS(table);
    r_DXGKARG_CREATECONTEXT(table);
    r_DXGK_VIDSCHCAPS(table);
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
    r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE3(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE2(table);
    r_DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3(table);
    r_D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES3(table);
    r_D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE3(table);
    r_D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT3(table);
    r_D3DKMT_MULTIPLANE_OVERLAY3(table);
    r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY3(table);
    r_DXGK_COLORTRANSFORMCAPS(table);
    r_DXGKARG_SETTARGETGAMMA(table);
    r_DXGK_QUERYDISPLAYIDIN(table);
    r_DXGK_QUERYDISPLAYIDOUT(table);
    r_DXGK_UPDATEHWCONTEXTSTATE_FLAGS(table);
    r_DXGKARG_UPDATEHWCONTEXTSTATE(table);
    r_DXGKARG_CREATEPROTECTEDSESSION(table);
    r_DXGKARGCB_PROTECTEDSESSIONSTATUS(table);
    r_DXGK_OPM_INTERFACE_3(table);
    r_D3DKMT_PRESENT_REDIRECTED_FLAGS(table);
    r_D3DKMT_PRESENT_REDIRECTED(table);
    r_D3DKMT_SETVIDPNSOURCEOWNER2(table);
    r_D3DKMT_SET_COLORSPACE_TRANSFORM(table);
    r_D3DKMT_CREATEPROTECTEDSESSION(table);
    r_D3DKMT_DESTROYPROTECTEDSESSION(table);
    r_D3DKMT_QUERYPROTECTEDSESSIONSTATUS(table);
    r_D3DKMT_QUERYPROTECTEDSESSIONINFOFROMNTHANDLE(table);
    r_D3DKMT_OPENPROTECTEDSESSIONFROMNTHANDLE(table);
    r_D3DKMT_GETPROCESSDEVICEREMOVALSUPPORT(table);
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

fn r_DXGK_CREATECONTEXTFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CREATECONTEXTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SystemContext", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_SystemContext(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).SystemContext() as u64);
        table.bit("GdiContext", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_GdiContext(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).GdiContext() as u64);
        table.bit("VirtualAddressing", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_VirtualAddressing(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).VirtualAddressing() as u64);
        table.bit("SystemProtectedContext", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_SystemProtectedContext(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).SystemProtectedContext() as u64);
        table.bit("HwQueueSupported", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_HwQueueSupported(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).HwQueueSupported() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_CREATECONTEXT(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATECONTEXT>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineAffinity", &raw const (*p).EngineAffinity);
        table.field("Flags", &raw const (*p).Flags);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("ContextInfo", &raw const (*p).ContextInfo);
    }
}

fn r_DXGK_VIDSCHCAPS(table: &mut Table) {
    let p = table.record::<DXGK_VIDSCHCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("MultiEngineAware", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_MultiEngineAware(v != 0), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).MultiEngineAware() as u64);
        table.bit("VSyncPowerSaveAware", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_VSyncPowerSaveAware(v != 0), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).VSyncPowerSaveAware() as u64);
        table.bit("PreemptionAware", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_PreemptionAware(v != 0), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).PreemptionAware() as u64);
        table.bit("NoDmaPatching", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_NoDmaPatching(v != 0), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).NoDmaPatching() as u64);
        table.bit("CancelCommandAware", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_CancelCommandAware(v != 0), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).CancelCommandAware() as u64);
        table.bit("No64BitAtomics", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_No64BitAtomics(v != 0), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).No64BitAtomics() as u64);
        table.bit("LowIrqlPreemptCommand", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_LowIrqlPreemptCommand(v != 0), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).LowIrqlPreemptCommand() as u64);
        table.bit("HwQueuePacketCap", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_HwQueuePacketCap(v as u32), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).HwQueuePacketCap() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).Reserved() as u64);
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
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).Reserved() as u64);
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

fn r_D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES3(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES3>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("ClipRect", &raw const (*p).ClipRect);
        table.field("Rotation", &raw const (*p).Rotation);
        table.field("Blend", &raw const (*p).Blend);
        table.field("DirtyRectCount", &raw const (*p).DirtyRectCount);
        table.field("pDirtyRects", &raw const (*p).pDirtyRects);
        table.field("ColorSpace", &raw const (*p).ColorSpace);
        table.field("StretchQuality", &raw const (*p).StretchQuality);
        table.field("SDRWhiteLevel", &raw const (*p).SDRWhiteLevel);
    }
}

fn r_D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE3(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE3>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("hResource", &raw const (*p).hResource);
        table.field("CompSurfaceLuid", &raw const (*p).CompSurfaceLuid);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("pPlaneAttributes", &raw const (*p).pPlaneAttributes);
    }
}

fn r_D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT3(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT3>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("PlaneCount", &raw const (*p).PlaneCount);
        table.field("ppOverlayPlanes", &raw const (*p).ppOverlayPlanes);
        table.field("PostCompositionCount", &raw const (*p).PostCompositionCount);
        table.field("ppPostComposition", &raw const (*p).ppPostComposition);
        table.field("Supported", &raw const (*p).Supported);
        table.field("ReturnInfo", &raw const (*p).ReturnInfo);
    }
}

fn r_D3DKMT_MULTIPLANE_OVERLAY3(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANE_OVERLAY3>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("InputFlags", &raw const (*p).InputFlags);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("MaxImmediateFlipLine", &raw const (*p).MaxImmediateFlipLine);
        table.field("AllocationCount", &raw const (*p).AllocationCount);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("DriverPrivateDataSize", &raw const (*p).DriverPrivateDataSize);
        table.field("pDriverPrivateData", &raw const (*p).pDriverPrivateData);
        table.field("pPlaneAttributes", &raw const (*p).pPlaneAttributes);
        table.field("hFlipToFence", &raw const (*p).hFlipToFence);
        table.field("hFlipAwayFence", &raw const (*p).hFlipAwayFence);
        table.field("FlipToFenceValue", &raw const (*p).FlipToFenceValue);
        table.field("FlipAwayFenceValue", &raw const (*p).FlipAwayFenceValue);
    }
}

fn r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY3(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY3>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("ContextCount", &raw const (*p).ContextCount);
        table.field("pContextList", &raw const (*p).pContextList);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PresentCount", &raw const (*p).PresentCount);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PresentPlaneCount", &raw const (*p).PresentPlaneCount);
        table.field("ppPresentPlanes", &raw const (*p).ppPresentPlanes);
        table.field("pPostComposition", &raw const (*p).pPostComposition);
        table.field("Duration", &raw const (*p).Duration);
        table.field("HDRMetaDataType", &raw const (*p).HDRMetaDataType);
        table.field("HDRMetaDataSize", &raw const (*p).HDRMetaDataSize);
        table.field("pHDRMetaData", &raw const (*p).pHDRMetaData);
        table.field("BoostRefreshRateMultiplier", &raw const (*p).BoostRefreshRateMultiplier);
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
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_SETTARGETGAMMA(table: &mut Table) {
    let p = table.record::<DXGKARG_SETTARGETGAMMA>();
    unsafe {
        table.field("TargetId", &raw const (*p).TargetId);
        table.field("GammaRamp", &raw const (*p).GammaRamp);
    }
}

fn r_DXGK_QUERYDISPLAYIDIN(table: &mut Table) {
    let p = table.record::<DXGK_QUERYDISPLAYIDIN>();
    unsafe {
        table.field("TargetId", &raw const (*p).TargetId);
    }
}

fn r_DXGK_QUERYDISPLAYIDOUT(table: &mut Table) {
    let p = table.record::<DXGK_QUERYDISPLAYIDOUT>();
    unsafe {
        table.field("Length", &raw const (*p).Length);
        table.field("pDescriptor", &raw const (*p).pDescriptor);
    }
}

fn r_DXGK_UPDATEHWCONTEXTSTATE_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_UPDATEHWCONTEXTSTATE_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Suspended", |p, v| (*p.cast::<DXGK_UPDATEHWCONTEXTSTATE_FLAGS>()).set_Suspended(v != 0), |p| (*p.cast::<DXGK_UPDATEHWCONTEXTSTATE_FLAGS>()).Suspended() as u64);
        table.bit("InterruptOnSwitchCompletion", |p, v| (*p.cast::<DXGK_UPDATEHWCONTEXTSTATE_FLAGS>()).set_InterruptOnSwitchCompletion(v != 0), |p| (*p.cast::<DXGK_UPDATEHWCONTEXTSTATE_FLAGS>()).InterruptOnSwitchCompletion() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_UPDATEHWCONTEXTSTATE_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_UPDATEHWCONTEXTSTATE_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_UPDATEHWCONTEXTSTATE(table: &mut Table) {
    let p = table.record::<DXGKARG_UPDATEHWCONTEXTSTATE>();
    unsafe {
        table.field("hHwContext", &raw const (*p).hHwContext);
        table.field("ContextSwitchFence", &raw const (*p).ContextSwitchFence);
        table.field("Priority", &raw const (*p).Priority);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARG_CREATEPROTECTEDSESSION(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEPROTECTEDSESSION>();
    unsafe {
        table.field("hProtectedSession", &raw const (*p).hProtectedSession);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
    }
}

fn r_DXGKARGCB_PROTECTEDSESSIONSTATUS(table: &mut Table) {
    let p = table.record::<DXGKARGCB_PROTECTEDSESSIONSTATUS>();
    unsafe {
        table.field("hProtectedSession", &raw const (*p).hProtectedSession);
        table.field("Status", &raw const (*p).Status);
    }
}

fn r_DXGK_OPM_INTERFACE_3(table: &mut Table) {
    let p = table.record::<DXGK_OPM_INTERFACE_3>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiOPMGetCertificateSize", &raw const (*p).DxgkDdiOPMGetCertificateSize);
        table.field("DxgkDdiOPMGetCertificate", &raw const (*p).DxgkDdiOPMGetCertificate);
        table.field("DxgkDdiOPMCreateProtectedOutput", &raw const (*p).DxgkDdiOPMCreateProtectedOutput);
        table.field("DxgkDdiOPMGetRandomNumber", &raw const (*p).DxgkDdiOPMGetRandomNumber);
        table.field("DxgkDdiOPMSetSigningKeyAndSequenceNumbers", &raw const (*p).DxgkDdiOPMSetSigningKeyAndSequenceNumbers);
        table.field("DxgkDdiOPMGetInformation", &raw const (*p).DxgkDdiOPMGetInformation);
        table.field("DxgkDdiOPMGetCOPPCompatibleInformation", &raw const (*p).DxgkDdiOPMGetCOPPCompatibleInformation);
        table.field("DxgkDdiOPMConfigureProtectedOutput", &raw const (*p).DxgkDdiOPMConfigureProtectedOutput);
        table.field("DxgkDdiOPMDestroyProtectedOutput", &raw const (*p).DxgkDdiOPMDestroyProtectedOutput);
        table.field("DxgkDdiOPMCreateProtectedOutputNonLocalDisplay", &raw const (*p).DxgkDdiOPMCreateProtectedOutputNonLocalDisplay);
        table.field("DxgkDdiOPMSetSrmList", &raw const (*p).DxgkDdiOPMSetSrmList);
        table.field("DxgkDdiOPMGetSrmListVersion", &raw const (*p).DxgkDdiOPMGetSrmListVersion);
    }
}

fn r_D3DKMT_PRESENT_REDIRECTED_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_REDIRECTED_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_PRESENT_REDIRECTED_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_PRESENT_REDIRECTED_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_PRESENT_REDIRECTED(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_REDIRECTED>();
    unsafe {
        table.field("hSyncObj", &raw const (*p).hSyncObj);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("WaitedFenceValue", &raw const (*p).WaitedFenceValue);
        table.field("PresentHistoryToken", &raw const (*p).PresentHistoryToken);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hSource", &raw const (*p).hSource);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
    }
}

fn r_D3DKMT_SETVIDPNSOURCEOWNER2(table: &mut Table) {
    let p = table.record::<D3DKMT_SETVIDPNSOURCEOWNER2>();
    unsafe {
        table.field("Version1", &raw const (*p).Version1);
        table.field("pVidPnSourceNtHandles", &raw const (*p).pVidPnSourceNtHandles);
    }
}

fn r_D3DKMT_SET_COLORSPACE_TRANSFORM(table: &mut Table) {
    let p = table.record::<D3DKMT_SET_COLORSPACE_TRANSFORM>();
    unsafe {
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("VidPnTargetId", &raw const (*p).VidPnTargetId);
        table.field("Type", &raw const (*p).Type);
        table.field("Size", &raw const (*p).Size);
        table.field("pColorSpaceTransform", &raw const (*p).pColorSpaceTransform);
    }
}

fn r_D3DKMT_CREATEPROTECTEDSESSION(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEPROTECTEDSESSION>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
        table.field("hHandle", &raw const (*p).hHandle);
    }
}

fn r_D3DKMT_DESTROYPROTECTEDSESSION(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROYPROTECTEDSESSION>();
    unsafe {
        table.field("hHandle", &raw const (*p).hHandle);
    }
}

fn r_D3DKMT_QUERYPROTECTEDSESSIONSTATUS(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYPROTECTEDSESSIONSTATUS>();
    unsafe {
        table.field("hHandle", &raw const (*p).hHandle);
        table.field("Status", &raw const (*p).Status);
    }
}

fn r_D3DKMT_QUERYPROTECTEDSESSIONINFOFROMNTHANDLE(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYPROTECTEDSESSIONINFOFROMNTHANDLE>();
    unsafe {
        table.field("hNtHandle", &raw const (*p).hNtHandle);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
    }
}

fn r_D3DKMT_OPENPROTECTEDSESSIONFROMNTHANDLE(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENPROTECTEDSESSIONFROMNTHANDLE>();
    unsafe {
        table.field("hNtHandle", &raw const (*p).hNtHandle);
        table.field("hHandle", &raw const (*p).hHandle);
    }
}

fn r_D3DKMT_GETPROCESSDEVICEREMOVALSUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_GETPROCESSDEVICEREMOVALSUPPORT>();
    unsafe {
        table.field("hProcess", &raw const (*p).hProcess);
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("Support", &raw const (*p).Support);
    }
}
