// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm1_3_pir::*;

use crate::{Enums, Guids, Integers, Table, Types, enumerators, guids, integers, types};

pub static TYPES: Types = &[
    super::types_new_in_vista!(types),
    super::types_new_in_vista_sp1!(types),
    super::types_new_in_win7!(types),
    super::types_new_in_win8!(types),
    super::types_new_in_wddm1_3!(types),
    super::types_new_in_wddm1_3_pir!(types),
];

pub static INTEGERS: Integers = &[
    super::integers_new_in_vista!(integers),
    super::integers_new_in_vista_sp1!(integers),
    super::integers_new_in_win7!(integers),
    super::integers_new_in_win8!(integers),
    super::integers_new_in_wddm1_3!(integers),
    super::integers_new_in_wddm1_3_pir!(integers),
];

pub static ENUMERATORS: Enums = &[
    super::enumerators_new_in_vista!(enumerators),
    super::enumerators_new_in_vista_sp1!(enumerators),
    super::enumerators_new_in_win7!(enumerators),
    super::enumerators_new_in_win8!(enumerators),
    super::enumerators_new_in_wddm1_3!(enumerators),
    super::enumerators_new_in_wddm1_3_pir!(enumerators),
];

pub static GUIDS: Guids = &[
    super::guids_new_in_vista!(guids),
    super::guids_new_in_vista_sp1!(guids),
    super::guids_new_in_win7!(guids),
    super::guids_new_in_win8!(guids),
    super::guids_new_in_wddm1_3!(guids),
    super::guids_new_in_wddm1_3_pir!(guids),
];

pub fn records(table: &mut Table) {
    r_D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT(table);
    r_D3DKMDT_VIDPN_PRESENT_PATH_TRANSFORMATION(table);
    r_D3DKMDT_VIDPN_PRESENT_PATH(table);
    r_DXGKARG_UPDATEACTIVEVIDPNPRESENTPATH(table);
    r_DXGK_VIDPNTOPOLOGY_INTERFACE(table);
    r_DXGK_VIDPN_INTERFACE(table);
    r_DXGK_INTERFACESPECIFICDATA(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_KMDDOD_INITIALIZATION_DATA(table);
    r_D3DKMT_MULTIPLANEOVERLAY_HUD_SUPPORT(table);
}

fn r_D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT(table: &mut Table) {
    table.record::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>();
    unsafe {
        table.bit("Identity", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).set_Identity(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).Identity() as u64);
        table.bit("Rotate90", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).set_Rotate90(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).Rotate90() as u64);
        table.bit("Rotate180", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).set_Rotate180(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).Rotate180() as u64);
        table.bit("Rotate270", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).set_Rotate270(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).Rotate270() as u64);
        table.bit("Offset0", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).set_Offset0(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).Offset0() as u64);
        table.bit("Offset90", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).set_Offset90(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).Offset90() as u64);
        table.bit("Offset180", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).set_Offset180(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).Offset180() as u64);
        table.bit("Offset270", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).set_Offset270(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).Offset270() as u64);
    }
}

fn r_D3DKMDT_VIDPN_PRESENT_PATH_TRANSFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIDPN_PRESENT_PATH_TRANSFORMATION>();
    unsafe {
        table.field("Scaling", &raw const (*p).Scaling);
        table.field("ScalingSupport", &raw const (*p).ScalingSupport);
        table.field("Rotation", &raw const (*p).Rotation);
        table.field("RotationSupport", &raw const (*p).RotationSupport);
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
    }
}

fn r_D3DKMT_MULTIPLANEOVERLAY_HUD_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANEOVERLAY_HUD_SUPPORT>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("Update", &raw const (*p).Update);
        table.field("KernelSupported", &raw const (*p).KernelSupported);
        table.field("HudSupported", &raw const (*p).HudSupported);
    }
}
