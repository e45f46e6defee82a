// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm2_7::*;

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
    super::types_new_in_wddm2_7!(types),
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
    super::integers_new_in_wddm2_7!(integers),
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
    super::enumerators_new_in_wddm2_7!(enumerators),
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
    super::guids_new_in_wddm2_7!(guids),
];

pub fn records(table: &mut Table) {
    r_DXGK_VIDMMCAPS(table);
    r_DXGK_DRIVERCAPS(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMT_CREATEALLOCATIONFLAGS(table);
    r_D3DKMT_CREATEALLOCATION(table);
    r_D3DKMT_VIDMM_ESCAPE(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_VIDPNSOURCE_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_RESULT(table);
    r_D3DKMT_QUERYSTATISTICS(table);
    r_DXGK_PHYSICALADAPTERFLAGS(table);
    r_DXGK_PHYSICALADAPTERCAPS(table);
    r_DXGK_DISPLAY_DRIVERCAPS_EXTENSION(table);
    r_D3DKMT_WDDM_2_7_CAPS(table);
    r_DXGKARG_CONTROLINTERRUPT3(table);
    r_D3DKMT_ENUMADAPTERS_FILTER(table);
    r_D3DKMT_ENUMADAPTERS3(table);
}

fn r_DXGK_VIDMMCAPS(table: &mut Table) {
    let p = table.record::<DXGK_VIDMMCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.field("PagingNode", &raw const (*p).PagingNode);
        table.bit("OutOfOrderLock", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_OutOfOrderLock(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).OutOfOrderLock() as u64);
        table.bit("DedicatedPagingEngine", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_DedicatedPagingEngine(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).DedicatedPagingEngine() as u64);
        table.bit("PagingEngineCanSwizzle", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_PagingEngineCanSwizzle(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).PagingEngineCanSwizzle() as u64);
        table.bit("SectionBackedPrimary", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_SectionBackedPrimary(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).SectionBackedPrimary() as u64);
        table.bit("CrossAdapterResource", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_CrossAdapterResource(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).CrossAdapterResource() as u64);
        table.bit("VirtualAddressingSupported", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_VirtualAddressingSupported(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).VirtualAddressingSupported() as u64);
        table.bit("GpuMmuSupported", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_GpuMmuSupported(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).GpuMmuSupported() as u64);
        table.bit("IoMmuSupported", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_IoMmuSupported(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).IoMmuSupported() as u64);
        table.bit("ReplicateGdiContent", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_ReplicateGdiContent(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).ReplicateGdiContent() as u64);
        table.bit("NonCpuVisiblePrimary", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_NonCpuVisiblePrimary(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).NonCpuVisiblePrimary() as u64);
        table.bit("ParavirtualizationSupported", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_ParavirtualizationSupported(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).ParavirtualizationSupported() as u64);
        table.bit("IoMmuSecureModeSupported", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_IoMmuSecureModeSupported(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).IoMmuSecureModeSupported() as u64);
        table.bit("DisableSelfRefreshVRAMInS3", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_DisableSelfRefreshVRAMInS3(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).DisableSelfRefreshVRAMInS3() as u64);
        table.bit("IoMmuSecureModeRequired", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_IoMmuSecureModeRequired(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).IoMmuSecureModeRequired() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_VIDMMCAPS>()).Reserved() as u64);
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
        table.bit("MiscCaps.IndependentVidPnVSyncControl", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_IndependentVidPnVSyncControl(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.IndependentVidPnVSyncControl() as u64);
        table.bit("MiscCaps.Reserved", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_Reserved(v as u32), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.Reserved() as u64);
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
        table.field("DxgkDdiControlInterrupt3", &raw const (*p).DxgkDdiControlInterrupt3);
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
        table.bit("PhysicallyContiguous", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_PhysicallyContiguous(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).PhysicallyContiguous() as u64);
        table.bit("NoKmdAccess", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_NoKmdAccess(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).NoKmdAccess() as u64);
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

fn r_D3DKMT_VIDMM_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_VIDMM_ESCAPE>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("SetFault", &raw const (*p).Anonymous.SetFault);
        table.field("SetFault.Value", &raw const (*p).Anonymous.SetFault.Value);
        table.field("Evict", &raw const (*p).Anonymous.Evict);
        table.field("Evict.ResourceHandle", &raw const (*p).Anonymous.Evict.ResourceHandle);
        table.field("Evict.AllocationHandle", &raw const (*p).Anonymous.Evict.AllocationHandle);
        table.field("Evict.hProcess", &raw const (*p).Anonymous.Evict.hProcess);
        table.field("EvictByNtHandle", &raw const (*p).Anonymous.EvictByNtHandle);
        table.field("EvictByNtHandle.NtHandle", &raw const (*p).Anonymous.EvictByNtHandle.NtHandle);
        table.field("GetVads", &raw const (*p).Anonymous.GetVads);
        table.field("GetVads.GetNumVads", &raw const (*p).Anonymous.GetVads.Anonymous.GetNumVads);
        table.field("GetVads.GetNumVads.NumVads", &raw const (*p).Anonymous.GetVads.Anonymous.GetNumVads.NumVads);
        table.field("GetVads.GetVad", &raw const (*p).Anonymous.GetVads.Anonymous.GetVad);
        table.field("GetVads.GetVadRange", &raw const (*p).Anonymous.GetVads.Anonymous.GetVadRange);
        table.field("GetVads.GetGpuMmuCaps", &raw const (*p).Anonymous.GetVads.Anonymous.GetGpuMmuCaps);
        table.field("GetVads.GetPte", &raw const (*p).Anonymous.GetVads.Anonymous.GetPte);
        table.field("GetVads.GetSegmentCaps", &raw const (*p).Anonymous.GetVads.Anonymous.GetSegmentCaps);
        table.field("GetVads.Command", &raw const (*p).Anonymous.GetVads.Command);
        table.field("GetVads.Status", &raw const (*p).Anonymous.GetVads.Status);
        table.field("GetVads.GetPteExt", &raw const (*p).Anonymous.GetVads.GetPteExt);
        table.field("SetBudget", &raw const (*p).Anonymous.SetBudget);
        table.field("SetBudget.LocalMemoryBudget", &raw const (*p).Anonymous.SetBudget.LocalMemoryBudget);
        table.field("SetBudget.SystemMemoryBudget", &raw const (*p).Anonymous.SetBudget.SystemMemoryBudget);
        table.field("SuspendProcess", &raw const (*p).Anonymous.SuspendProcess);
        table.field("SuspendProcess.hProcess", &raw const (*p).Anonymous.SuspendProcess.hProcess);
        table.field("SuspendProcess.bAllowWakeOnSubmission", &raw const (*p).Anonymous.SuspendProcess.bAllowWakeOnSubmission);
        table.field("ResumeProcess", &raw const (*p).Anonymous.ResumeProcess);
        table.field("ResumeProcess.hProcess", &raw const (*p).Anonymous.ResumeProcess.hProcess);
        table.field("GetBudget", &raw const (*p).Anonymous.GetBudget);
        table.field("GetBudget.NumBytesToTrim", &raw const (*p).Anonymous.GetBudget.NumBytesToTrim);
        table.field("SetTrimIntervals", &raw const (*p).Anonymous.SetTrimIntervals);
        table.field("SetTrimIntervals.MinTrimInterval", &raw const (*p).Anonymous.SetTrimIntervals.MinTrimInterval);
        table.field("SetTrimIntervals.MaxTrimInterval", &raw const (*p).Anonymous.SetTrimIntervals.MaxTrimInterval);
        table.field("SetTrimIntervals.IdleTrimInterval", &raw const (*p).Anonymous.SetTrimIntervals.IdleTrimInterval);
        table.field("EvictByCriteria", &raw const (*p).Anonymous.EvictByCriteria);
        table.field("Wake", &raw const (*p).Anonymous.Wake);
        table.field("Wake.bFlush", &raw const (*p).Anonymous.Wake.bFlush);
        table.field("Defrag", &raw const (*p).Anonymous.Defrag);
        table.field("Defrag.Operation", &raw const (*p).Anonymous.Defrag.Operation);
        table.field("Defrag.SegmentId", &raw const (*p).Anonymous.Defrag.SegmentId);
        table.field("Defrag.TotalCommitted", &raw const (*p).Anonymous.Defrag.TotalCommitted);
        table.field("Defrag.TotalFree", &raw const (*p).Anonymous.Defrag.TotalFree);
        table.field("Defrag.LargestGapBefore", &raw const (*p).Anonymous.Defrag.LargestGapBefore);
        table.field("Defrag.LargestGapAfter", &raw const (*p).Anonymous.Defrag.LargestGapAfter);
        table.field("DelayExecution", &raw const (*p).Anonymous.DelayExecution);
        table.field("DelayExecution.hPagingQueue", &raw const (*p).Anonymous.DelayExecution.hPagingQueue);
        table.field("DelayExecution.PhysicalAdapterIndex", &raw const (*p).Anonymous.DelayExecution.PhysicalAdapterIndex);
        table.field("DelayExecution.Milliseconds", &raw const (*p).Anonymous.DelayExecution.Milliseconds);
        table.field("DelayExecution.PagingFenceValue", &raw const (*p).Anonymous.DelayExecution.PagingFenceValue);
        table.field("VerifyIntegrity", &raw const (*p).Anonymous.VerifyIntegrity);
        table.field("VerifyIntegrity.PhysicalAdapterIndex", &raw const (*p).Anonymous.VerifyIntegrity.PhysicalAdapterIndex);
        table.field("VerifyIntegrity.SegmentId", &raw const (*p).Anonymous.VerifyIntegrity.SegmentId);
        table.bit("SetFault.ProbeAndLock", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_ProbeAndLock(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.ProbeAndLock() as u64);
        table.bit("SetFault.SplitPoint", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_SplitPoint(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.SplitPoint() as u64);
        table.bit("SetFault.NoDemotion", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_NoDemotion(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.NoDemotion() as u64);
        table.bit("SetFault.SwizzlingAperture", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_SwizzlingAperture(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.SwizzlingAperture() as u64);
        table.bit("SetFault.PagingPathLockSubRange", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_PagingPathLockSubRange(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.PagingPathLockSubRange() as u64);
        table.bit("SetFault.PagingPathLockMinRange", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_PagingPathLockMinRange(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.PagingPathLockMinRange() as u64);
        table.bit("SetFault.ComplexLock", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_ComplexLock(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.ComplexLock() as u64);
        table.bit("SetFault.FailVARotation", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_FailVARotation(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.FailVARotation() as u64);
        table.bit("SetFault.NoWriteCombined", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_NoWriteCombined(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.NoWriteCombined() as u64);
        table.bit("SetFault.NoPrePatching", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_NoPrePatching(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.NoPrePatching() as u64);
        table.bit("SetFault.AlwaysRepatch", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_AlwaysRepatch(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.AlwaysRepatch() as u64);
        table.bit("SetFault.ExpectPreparationFailure", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_ExpectPreparationFailure(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.ExpectPreparationFailure() as u64);
        table.bit("SetFault.FailUserModeVAMapping", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_FailUserModeVAMapping(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.FailUserModeVAMapping() as u64);
        table.bit("SetFault.NeverDiscardOfferedAllocation", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_NeverDiscardOfferedAllocation(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.NeverDiscardOfferedAllocation() as u64);
        table.bit("SetFault.AlwaysDiscardOfferedAllocation", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_AlwaysDiscardOfferedAllocation(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.AlwaysDiscardOfferedAllocation() as u64);
        table.bit("SetFault.Reserved", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.Reserved() as u64);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION>();
    unsafe {
        table.field("Frame", &raw const (*p).Frame);
        table.field("CancelledFrame", &raw const (*p).CancelledFrame);
        table.field("QueuedPresent", &raw const (*p).QueuedPresent);
        table.field("Padding", &raw const (*p).Padding);
        table.field("IsVSyncEnabled", &raw const (*p).IsVSyncEnabled);
        table.field("VSyncOnTotalTimeMs", &raw const (*p).VSyncOnTotalTimeMs);
        table.field("VSyncOffKeepPhaseTotalTimeMs", &raw const (*p).VSyncOffKeepPhaseTotalTimeMs);
        table.field("VSyncOffNoPhaseTotalTimeMs", &raw const (*p).VSyncOffNoPhaseTotalTimeMs);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_VIDPNSOURCE_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_VIDPNSOURCE_INFORMATION>();
    unsafe {
        table.field("GlobalInformation", &raw const (*p).GlobalInformation);
        table.field("SystemInformation", &raw const (*p).SystemInformation);
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

fn r_DXGK_PHYSICALADAPTERFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_PHYSICALADAPTERFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("IoMmuSupported", |p, v| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).set_IoMmuSupported(v != 0), |p| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).IoMmuSupported() as u64);
        table.bit("GpuMmuSupported", |p, v| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).set_GpuMmuSupported(v != 0), |p| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).GpuMmuSupported() as u64);
        table.bit("MovePagingSupported", |p, v| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).set_MovePagingSupported(v != 0), |p| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).MovePagingSupported() as u64);
        table.bit("VPRPagingContextRequired", |p, v| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).set_VPRPagingContextRequired(v != 0), |p| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).VPRPagingContextRequired() as u64);
        table.bit("AllowHardwareProtectedNoVpr", |p, v| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).set_AllowHardwareProtectedNoVpr(v != 0), |p| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).AllowHardwareProtectedNoVpr() as u64);
        table.bit("VirtualCopyEngineSupported", |p, v| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).set_VirtualCopyEngineSupported(v != 0), |p| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).VirtualCopyEngineSupported() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_PHYSICALADAPTERCAPS(table: &mut Table) {
    let p = table.record::<DXGK_PHYSICALADAPTERCAPS>();
    unsafe {
        table.field("NumExecutionNodes", &raw const (*p).NumExecutionNodes);
        table.field("PagingNodeIndex", &raw const (*p).PagingNodeIndex);
        table.field("DxgkPhysicalAdapterHandle", &raw const (*p).DxgkPhysicalAdapterHandle);
        table.field("Flags", &raw const (*p).Flags);
        table.field("VPRPagingNode", &raw const (*p).VPRPagingNode);
        table.field("VirtualCopyNodeIndex", &raw const (*p).VirtualCopyNodeIndex);
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
        table.bit("Hdr10MetadataSupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_Hdr10MetadataSupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).Hdr10MetadataSupport() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).Reserved() as u64);
    }
}

fn r_D3DKMT_WDDM_2_7_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_WDDM_2_7_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("HwSchSupported", |p, v| (*p.cast::<D3DKMT_WDDM_2_7_CAPS>()).set_HwSchSupported(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_7_CAPS>()).HwSchSupported() as u64);
        table.bit("HwSchEnabled", |p, v| (*p.cast::<D3DKMT_WDDM_2_7_CAPS>()).set_HwSchEnabled(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_7_CAPS>()).HwSchEnabled() as u64);
        table.bit("HwSchEnabledByDefault", |p, v| (*p.cast::<D3DKMT_WDDM_2_7_CAPS>()).set_HwSchEnabledByDefault(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_7_CAPS>()).HwSchEnabledByDefault() as u64);
        table.bit("IndependentVidPnVSyncControl", |p, v| (*p.cast::<D3DKMT_WDDM_2_7_CAPS>()).set_IndependentVidPnVSyncControl(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_7_CAPS>()).IndependentVidPnVSyncControl() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_WDDM_2_7_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_WDDM_2_7_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_CONTROLINTERRUPT3(table: &mut Table) {
    let p = table.record::<DXGKARG_CONTROLINTERRUPT3>();
    unsafe {
        table.field("InterruptType", &raw const (*p).InterruptType);
        table.field("InterruptState", &raw const (*p).Anonymous.InterruptState);
        table.field("CrtcVsyncState", &raw const (*p).Anonymous.CrtcVsyncState);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
    }
}

fn r_D3DKMT_ENUMADAPTERS_FILTER(table: &mut Table) {
    let p = table.record::<D3DKMT_ENUMADAPTERS_FILTER>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("IncludeComputeOnly", |p, v| (*p.cast::<D3DKMT_ENUMADAPTERS_FILTER>()).set_IncludeComputeOnly(v != 0), |p| (*p.cast::<D3DKMT_ENUMADAPTERS_FILTER>()).IncludeComputeOnly() as u64);
        table.bit("IncludeDisplayOnly", |p, v| (*p.cast::<D3DKMT_ENUMADAPTERS_FILTER>()).set_IncludeDisplayOnly(v != 0), |p| (*p.cast::<D3DKMT_ENUMADAPTERS_FILTER>()).IncludeDisplayOnly() as u64);
        table.bit("IncludeVirtualGpuOnly", |p, v| (*p.cast::<D3DKMT_ENUMADAPTERS_FILTER>()).set_IncludeVirtualGpuOnly(v != 0), |p| (*p.cast::<D3DKMT_ENUMADAPTERS_FILTER>()).IncludeVirtualGpuOnly() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_ENUMADAPTERS_FILTER>()).set_Reserved(v), |p| (*p.cast::<D3DKMT_ENUMADAPTERS_FILTER>()).Reserved());
    }
}

fn r_D3DKMT_ENUMADAPTERS3(table: &mut Table) {
    let p = table.record::<D3DKMT_ENUMADAPTERS3>();
    unsafe {
        table.field("Filter", &raw const (*p).Filter);
        table.field("NumAdapters", &raw const (*p).NumAdapters);
        table.field("pAdapters", &raw const (*p).pAdapters);
    }
}
