// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm1_3::*;

use crate::{Enums, Guids, Integers, Table, Types, enumerators, guids, integers, types};

pub static TYPES: Types = &[
    super::types_new_in_vista!(types),
    super::types_new_in_vista_sp1!(types),
    super::types_new_in_win7!(types),
    super::types_new_in_win8!(types),
    super::types_new_in_wddm1_3!(types),
];

pub static INTEGERS: Integers = &[
    super::integers_new_in_vista!(integers),
    super::integers_new_in_vista_sp1!(integers),
    super::integers_new_in_win7!(integers),
    super::integers_new_in_win8!(integers),
    super::integers_new_in_wddm1_3!(integers),
];

pub static ENUMERATORS: Enums = &[
    super::enumerators_new_in_vista!(enumerators),
    super::enumerators_new_in_vista_sp1!(enumerators),
    super::enumerators_new_in_win7!(enumerators),
    super::enumerators_new_in_win8!(enumerators),
    super::enumerators_new_in_wddm1_3!(enumerators),
];

pub static GUIDS: Guids = &[
    super::guids_new_in_vista!(guids),
    super::guids_new_in_vista_sp1!(guids),
    super::guids_new_in_win7!(guids),
    super::guids_new_in_win8!(guids),
    super::guids_new_in_wddm1_3!(guids),
];

pub fn records(table: &mut Table) {
    r_DXGKARG_PRESENT(table);
    r_DXGKARGCB_NOTIFY_INTERRUPT_DATA(table);
    r_DXGK_FLIPCAPS(table);
    r_DXGK_VIDMMCAPS(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESS(table);
    r_DXGK_INTERFACESPECIFICDATA(table);
    r_DXGK_CHILD_STATUS(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMT_PRESENTFLAGS(table);
    r_D3DKMT_PRESENT(table);
    r_D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES(table);
    r_D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE(table);
    r_D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT(table);
    r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY2(table);
    r_D3DKMT_MULTIPLANE_OVERLAY(table);
    r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY(table);
    r_D3DKMT_CREATEALLOCATIONFLAGS(table);
    r_D3DKMT_CREATEALLOCATION(table);
    r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES(table);
    r_DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE(table);
    r_DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO(table);
    r_DXGK_POWER_COMPONENT_MAPPING(table);
    r_DXGK_POWER_COMPONENT_FLAGS(table);
    r_DXGK_POWER_RUNTIME_COMPONENT(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY(table);
    r_KMDDOD_INITIALIZATION_DATA(table);
    r_D3DKMT_ADAPTERTYPE(table);
    r_DXGK_MIRACAST_CHUNK_ID(table);
    r_DXGK_MIRACAST_CHUNK_INFO(table);
    r_D3DKMT_WDDM_1_3_CAPS(table);
    r_DXGK_NODEMETADATA(table);
    r_DXGK_GPUCLOCKDATA(table);
    r_DXGK_POWER_P_STATE(table);
    r_DXGK_POWER_COMPONENT_P_FLAGS(table);
    r_DXGK_POWER_P_COMPONENT(table);
    r_DXGKARG_CONTROLINTERRUPT2(table);
    r_DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT(table);
    r_DXGKARG_HISTORYBUFFERPRECISION(table);
    r_DXGK_HISTORY_BUFFER_HEADER(table);
    r_DXGK_HISTORY_BUFFER(table);
    r_DXGKARG_FORMATHISTORYBUFFER(table);
    r_DXGK_MIRACAST_CAPS(table);
    r_DXGK_MIRACAST_DISPLAY_CALLBACKS(table);
    r_DXGK_MIRACAST_DISPLAY_INTERFACE(table);
    r_D3DKMT_DLIST_DRIVER_NAME(table);
    r_D3DKMT_CPDRIVERNAME(table);
    r_D3DKMT_MIRACASTCOMPANIONDRIVERNAME(table);
    r_D3DKMT_MIRACAST_CHUNK_DATA(table);
    r_D3DKMT_MIRACAST_DISPLAY_DEVICE_STATUS(table);
    r_D3DKMT_MIRACAST_DISPLAY_DEVICE_CAPS(table);
}

fn r_DXGKARG_PRESENT(table: &mut Table) {
    let p = table.record::<DXGKARG_PRESENT>();
    unsafe {
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("DmaSize", &raw const (*p).DmaSize);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("pAllocationList", &raw const (*p).Anonymous.pAllocationList);
        table.field("pAllocationInfo", &raw const (*p).Anonymous.pAllocationInfo);
        table.field("pPresentMultiPlaneOverlayInfo", &raw const (*p).Anonymous.pPresentMultiPlaneOverlayInfo);
        table.field("pPatchLocationListOut", &raw const (*p).pPatchLocationListOut);
        table.field("PatchLocationListOutSize", &raw const (*p).PatchLocationListOutSize);
        table.field("MultipassOffset", &raw const (*p).MultipassOffset);
        table.field("Color", &raw const (*p).Color);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("SubRectCnt", &raw const (*p).SubRectCnt);
        table.field("pDstSubRects", &raw const (*p).pDstSubRects);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("DmaBufferSegmentId", &raw const (*p).DmaBufferSegmentId);
        table.field("DmaBufferPhysicalAddress", &raw const (*p).DmaBufferPhysicalAddress);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGKARGCB_NOTIFY_INTERRUPT_DATA(table: &mut Table) {
    let p = table.record::<DXGKARGCB_NOTIFY_INTERRUPT_DATA>();
    unsafe {
        table.field("InterruptType", &raw const (*p).InterruptType);
        table.field("DmaCompleted", &raw const (*p).Anonymous.DmaCompleted);
        table.field("DmaCompleted.SubmissionFenceId", &raw const (*p).Anonymous.DmaCompleted.SubmissionFenceId);
        table.field("DmaCompleted.NodeOrdinal", &raw const (*p).Anonymous.DmaCompleted.NodeOrdinal);
        table.field("DmaCompleted.EngineOrdinal", &raw const (*p).Anonymous.DmaCompleted.EngineOrdinal);
        table.field("DmaPreempted", &raw const (*p).Anonymous.DmaPreempted);
        table.field("DmaPreempted.PreemptionFenceId", &raw const (*p).Anonymous.DmaPreempted.PreemptionFenceId);
        table.field("DmaPreempted.LastCompletedFenceId", &raw const (*p).Anonymous.DmaPreempted.LastCompletedFenceId);
        table.field("DmaPreempted.NodeOrdinal", &raw const (*p).Anonymous.DmaPreempted.NodeOrdinal);
        table.field("DmaPreempted.EngineOrdinal", &raw const (*p).Anonymous.DmaPreempted.EngineOrdinal);
        table.field("DmaFaulted", &raw const (*p).Anonymous.DmaFaulted);
        table.field("DmaFaulted.FaultedFenceId", &raw const (*p).Anonymous.DmaFaulted.FaultedFenceId);
        table.field("DmaFaulted.Status", &raw const (*p).Anonymous.DmaFaulted.Status);
        table.field("DmaFaulted.NodeOrdinal", &raw const (*p).Anonymous.DmaFaulted.NodeOrdinal);
        table.field("DmaFaulted.EngineOrdinal", &raw const (*p).Anonymous.DmaFaulted.EngineOrdinal);
        table.field("CrtcVsync", &raw const (*p).Anonymous.CrtcVsync);
        table.field("CrtcVsync.VidPnTargetId", &raw const (*p).Anonymous.CrtcVsync.VidPnTargetId);
        table.field("CrtcVsync.PhysicalAddress", &raw const (*p).Anonymous.CrtcVsync.PhysicalAddress);
        table.field("CrtcVsync.PhysicalAdapterMask", &raw const (*p).Anonymous.CrtcVsync.PhysicalAdapterMask);
        table.field("DisplayOnlyVsync", &raw const (*p).Anonymous.DisplayOnlyVsync);
        table.field("DisplayOnlyVsync.VidPnTargetId", &raw const (*p).Anonymous.DisplayOnlyVsync.VidPnTargetId);
        table.field("CrtcVsyncWithMultiPlaneOverlay", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay);
        table.field("CrtcVsyncWithMultiPlaneOverlay.VidPnTargetId", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay.VidPnTargetId);
        table.field("CrtcVsyncWithMultiPlaneOverlay.PhysicalAdapterMask", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay.PhysicalAdapterMask);
        table.field("CrtcVsyncWithMultiPlaneOverlay.MultiPlaneOverlayVsyncInfoCount", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay.MultiPlaneOverlayVsyncInfoCount);
        table.field("CrtcVsyncWithMultiPlaneOverlay.pMultiPlaneOverlayVsyncInfo", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay.pMultiPlaneOverlayVsyncInfo);
        table.field("DisplayOnlyPresentProgress", &raw const (*p).Anonymous.DisplayOnlyPresentProgress);
        table.field("MiracastEncodeChunkCompleted", &raw const (*p).Anonymous.MiracastEncodeChunkCompleted);
        table.field("MiracastEncodeChunkCompleted.VidPnTargetId", &raw const (*p).Anonymous.MiracastEncodeChunkCompleted.VidPnTargetId);
        table.field("MiracastEncodeChunkCompleted.ChunkInfo", &raw const (*p).Anonymous.MiracastEncodeChunkCompleted.ChunkInfo);
        table.field("MiracastEncodeChunkCompleted.pPrivateDriverData", &raw const (*p).Anonymous.MiracastEncodeChunkCompleted.pPrivateDriverData);
        table.field("MiracastEncodeChunkCompleted.PrivateDataDriverSize", &raw const (*p).Anonymous.MiracastEncodeChunkCompleted.PrivateDataDriverSize);
        table.field("MiracastEncodeChunkCompleted.Status", &raw const (*p).Anonymous.MiracastEncodeChunkCompleted.Status);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_FLIPCAPS(table: &mut Table) {
    let p = table.record::<DXGK_FLIPCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("FlipOnVSyncWithNoWait", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipOnVSyncWithNoWait(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipOnVSyncWithNoWait() as u64);
        table.bit("FlipOnVSyncMmIo", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipOnVSyncMmIo(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipOnVSyncMmIo() as u64);
        table.bit("FlipInterval", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipInterval(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipInterval() as u64);
        table.bit("FlipImmediateMmIo", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipImmediateMmIo(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipImmediateMmIo() as u64);
        table.bit("FlipIndependent", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipIndependent(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipIndependent() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_FLIPCAPS>()).Reserved() as u64);
    }
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
        table.field("GammaRampCaps", &raw const (*p).GammaRampCaps);
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
    }
}

fn r_DXGKARG_SETVIDPNSOURCEADDRESS(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIDPNSOURCEADDRESS>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PrimarySegment", &raw const (*p).PrimarySegment);
        table.field("PrimaryAddress", &raw const (*p).PrimaryAddress);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("ContextCount", &raw const (*p).ContextCount);
        table.field("Context", &raw const (*p).Context);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Duration", &raw const (*p).Duration);
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

fn r_DXGK_CHILD_STATUS(table: &mut Table) {
    let p = table.record::<DXGK_CHILD_STATUS>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("ChildUid", &raw const (*p).ChildUid);
        table.field("HotPlug", &raw const (*p).Anonymous.HotPlug);
        table.field("HotPlug.Connected", &raw const (*p).Anonymous.HotPlug.Connected);
        table.field("Rotation", &raw const (*p).Anonymous.Rotation);
        table.field("Rotation.Angle", &raw const (*p).Anonymous.Rotation.Angle);
        table.field("Miracast", &raw const (*p).Anonymous.Miracast);
        table.field("Miracast.Connected", &raw const (*p).Anonymous.Miracast.Connected);
        table.field("Miracast.MiracastMonitorType", &raw const (*p).Anonymous.Miracast.MiracastMonitorType);
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

fn r_D3DKMT_PRESENTFLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Blt", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_Blt(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).Blt() as u64);
        table.bit("ColorFill", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_ColorFill(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).ColorFill() as u64);
        table.bit("Flip", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_Flip(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).Flip() as u64);
        table.bit("FlipDoNotFlip", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_FlipDoNotFlip(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).FlipDoNotFlip() as u64);
        table.bit("FlipDoNotWait", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_FlipDoNotWait(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).FlipDoNotWait() as u64);
        table.bit("FlipRestart", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_FlipRestart(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).FlipRestart() as u64);
        table.bit("DstRectValid", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_DstRectValid(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).DstRectValid() as u64);
        table.bit("SrcRectValid", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_SrcRectValid(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).SrcRectValid() as u64);
        table.bit("RestrictVidPnSource", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_RestrictVidPnSource(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).RestrictVidPnSource() as u64);
        table.bit("SrcColorKey", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_SrcColorKey(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).SrcColorKey() as u64);
        table.bit("DstColorKey", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_DstColorKey(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).DstColorKey() as u64);
        table.bit("LinearToSrgb", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_LinearToSrgb(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).LinearToSrgb() as u64);
        table.bit("PresentCountValid", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_PresentCountValid(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).PresentCountValid() as u64);
        table.bit("Rotate", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_Rotate(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).Rotate() as u64);
        table.bit("PresentToBitmap", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_PresentToBitmap(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).PresentToBitmap() as u64);
        table.bit("RedirectedFlip", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_RedirectedFlip(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).RedirectedFlip() as u64);
        table.bit("RedirectedBlt", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_RedirectedBlt(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).RedirectedBlt() as u64);
        table.bit("FlipStereo", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_FlipStereo(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).FlipStereo() as u64);
        table.bit("FlipStereoTemporaryMono", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_FlipStereoTemporaryMono(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).FlipStereoTemporaryMono() as u64);
        table.bit("FlipStereoPreferRight", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_FlipStereoPreferRight(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).FlipStereoPreferRight() as u64);
        table.bit("BltStereoUseRight", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_BltStereoUseRight(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).BltStereoUseRight() as u64);
        table.bit("PresentHistoryTokenOnly", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_PresentHistoryTokenOnly(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).PresentHistoryTokenOnly() as u64);
        table.bit("PresentRegionsValid", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_PresentRegionsValid(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).PresentRegionsValid() as u64);
        table.bit("PresentDDA", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_PresentDDA(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).PresentDDA() as u64);
        table.bit("ProtectedContentBlankedOut", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_ProtectedContentBlankedOut(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).ProtectedContentBlankedOut() as u64);
        table.bit("RemoteSession", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_RemoteSession(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).RemoteSession() as u64);
        table.bit("CrossAdapter", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_CrossAdapter(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).CrossAdapter() as u64);
        table.bit("DurationValid", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_DurationValid(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).DurationValid() as u64);
        table.bit("PresentIndirect", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_PresentIndirect(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).PresentIndirect() as u64);
        table.bit("PresentHMD", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_PresentHMD(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).PresentHMD() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_PRESENT(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT>();
    unsafe {
        table.field("hDevice", &raw const (*p).Anonymous1.hDevice);
        table.field("hContext", &raw const (*p).Anonymous1.hContext);
        table.field("hWindow", &raw const (*p).hWindow);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("hSource", &raw const (*p).hSource);
        table.field("hDestination", &raw const (*p).hDestination);
        table.field("Color", &raw const (*p).Color);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("SubRectCnt", &raw const (*p).SubRectCnt);
        table.field("pSrcSubRects", &raw const (*p).pSrcSubRects);
        table.field("PresentCount", &raw const (*p).PresentCount);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("BroadcastContextCount", &raw const (*p).BroadcastContextCount);
        table.field("BroadcastContext", &raw const (*p).BroadcastContext);
        table.field("PresentLimitSemaphore", &raw const (*p).PresentLimitSemaphore);
        table.field("PresentHistoryToken", &raw const (*p).PresentHistoryToken);
        table.field("pPresentRegions", &raw const (*p).pPresentRegions);
        table.field("hAdapter", &raw const (*p).Anonymous2.hAdapter);
        table.field("hIndirectContext", &raw const (*p).Anonymous2.hIndirectContext);
        table.field("Duration", &raw const (*p).Duration);
    }
}

fn r_D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("ClipRect", &raw const (*p).ClipRect);
        table.field("Rotation", &raw const (*p).Rotation);
        table.field("Blend", &raw const (*p).Blend);
        table.field("DirtyRectCount", &raw const (*p).DirtyRectCount);
        table.field("pDirtyRects", &raw const (*p).pDirtyRects);
        table.field("VideoFrameFormat", &raw const (*p).VideoFrameFormat);
        table.field("YCbCrFlags", &raw const (*p).YCbCrFlags);
        table.field("StereoFormat", &raw const (*p).StereoFormat);
        table.field("StereoLeftViewFrame0", &raw const (*p).StereoLeftViewFrame0);
        table.field("StereoBaseViewFrame0", &raw const (*p).StereoBaseViewFrame0);
        table.field("StereoFlipMode", &raw const (*p).StereoFlipMode);
        table.field("StretchQuality", &raw const (*p).StretchQuality);
    }
}

fn r_D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE>();
    unsafe {
        table.field("hResource", &raw const (*p).hResource);
        table.field("CompSurfaceLuid", &raw const (*p).CompSurfaceLuid);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("PlaneCount", &raw const (*p).PlaneCount);
        table.field("pOverlayPlanes", &raw const (*p).pOverlayPlanes);
        table.field("Supported", &raw const (*p).Supported);
        table.field("ReturnInfo", &raw const (*p).ReturnInfo);
    }
}

fn r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY2(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY2>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hDevice", &raw const (*p).Anonymous.hDevice);
        table.field("hContext", &raw const (*p).Anonymous.hContext);
        table.field("BroadcastContextCount", &raw const (*p).BroadcastContextCount);
        table.field("BroadcastContext", &raw const (*p).BroadcastContext);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PresentCount", &raw const (*p).PresentCount);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PresentPlaneCount", &raw const (*p).PresentPlaneCount);
        table.field("pPresentPlanes", &raw const (*p).pPresentPlanes);
        table.field("Duration", &raw const (*p).Duration);
    }
}

fn r_D3DKMT_MULTIPLANE_OVERLAY(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANE_OVERLAY>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("Enabled", &raw const (*p).Enabled);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY>();
    unsafe {
        table.field("hDevice", &raw const (*p).Anonymous.hDevice);
        table.field("hContext", &raw const (*p).Anonymous.hContext);
        table.field("BroadcastContextCount", &raw const (*p).BroadcastContextCount);
        table.field("BroadcastContext", &raw const (*p).BroadcastContext);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PresentCount", &raw const (*p).PresentCount);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PresentPlaneCount", &raw const (*p).PresentPlaneCount);
        table.field("pPresentPlanes", &raw const (*p).pPresentPlanes);
        table.field("Duration", &raw const (*p).Duration);
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

fn r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("ClipRect", &raw const (*p).ClipRect);
        table.field("Rotation", &raw const (*p).Rotation);
        table.field("Blend", &raw const (*p).Blend);
        table.field("VideoFrameFormat", &raw const (*p).VideoFrameFormat);
        table.field("YCbCrFlags", &raw const (*p).YCbCrFlags);
        table.field("StereoFormat", &raw const (*p).StereoFormat);
        table.field("StereoLeftViewFrame0", &raw const (*p).StereoLeftViewFrame0);
        table.field("StereoBaseViewFrame0", &raw const (*p).StereoBaseViewFrame0);
        table.field("StereoFlipMode", &raw const (*p).StereoFlipMode);
        table.field("StretchQuality", &raw const (*p).StretchQuality);
    }
}

fn r_DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE(table: &mut Table) {
    let p = table.record::<DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_PLANE(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_PLANE>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("Enabled", &raw const (*p).Enabled);
        table.field("AllocationSegment", &raw const (*p).AllocationSegment);
        table.field("AllocationAddress", &raw const (*p).AllocationAddress);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("Enabled", &raw const (*p).Enabled);
        table.field("PhysicalAddress", &raw const (*p).PhysicalAddress);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_DXGK_POWER_COMPONENT_MAPPING(table: &mut Table) {
    let p = table.record::<DXGK_POWER_COMPONENT_MAPPING>();
    unsafe {
        table.field("ComponentType", &raw const (*p).ComponentType);
        table.field("EngineDesc", &raw const (*p).Anonymous.EngineDesc);
        table.field("EngineDesc.NodeIndex", &raw const (*p).Anonymous.EngineDesc.NodeIndex);
        table.field("MonitorRefreshDesc", &raw const (*p).Anonymous.MonitorRefreshDesc);
        table.field("MonitorRefreshDesc.VidPnSourceID", &raw const (*p).Anonymous.MonitorRefreshDesc.VidPnSourceID);
        table.field("MonitorDesc", &raw const (*p).Anonymous.MonitorDesc);
        table.field("MonitorDesc.VidPnTargetID", &raw const (*p).Anonymous.MonitorDesc.VidPnTargetID);
        table.field("MemoryDesc", &raw const (*p).Anonymous.MemoryDesc);
        table.field("MemoryDesc.SegmentID", &raw const (*p).Anonymous.MemoryDesc.SegmentID);
    }
}

fn r_DXGK_POWER_COMPONENT_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_POWER_COMPONENT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved0", |p, v| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).set_Reserved0(v != 0), |p| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).Reserved0() as u64);
        table.bit("DriverCompletesFStateTransition", |p, v| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).set_DriverCompletesFStateTransition(v != 0), |p| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).DriverCompletesFStateTransition() as u64);
        table.bit("TransitionTo_F0_OnDx", |p, v| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).set_TransitionTo_F0_OnDx(v != 0), |p| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).TransitionTo_F0_OnDx() as u64);
        table.bit("NoDebounce", |p, v| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).set_NoDebounce(v != 0), |p| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).NoDebounce() as u64);
        table.bit("ActiveInD3", |p, v| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).set_ActiveInD3(v != 0), |p| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).ActiveInD3() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_POWER_RUNTIME_COMPONENT(table: &mut Table) {
    let p = table.record::<DXGK_POWER_RUNTIME_COMPONENT>();
    unsafe {
        table.field("StateCount", &raw const (*p).StateCount);
        table.field("States", &raw const (*p).States);
        table.field("ComponentMapping", &raw const (*p).ComponentMapping);
        table.field("Flags", &raw const (*p).Flags);
        table.field("ComponentGuid", &raw const (*p).ComponentGuid);
        table.field("ComponentName", &raw const (*p).ComponentName);
        table.field("ProviderCount", &raw const (*p).ProviderCount);
        table.field("Providers", &raw const (*p).Providers);
    }
}

fn r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY>();
    unsafe {
        table.field("ContextCount", &raw const (*p).ContextCount);
        table.field("Context", &raw const (*p).Context);
        table.field("Flags", &raw const (*p).Flags);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PlaneCount", &raw const (*p).PlaneCount);
        table.field("pPlanes", &raw const (*p).pPlanes);
        table.field("Duration", &raw const (*p).Duration);
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
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).Reserved() as u64);
    }
}

fn r_DXGK_MIRACAST_CHUNK_ID(table: &mut Table) {
    let p = table.record::<DXGK_MIRACAST_CHUNK_ID>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("FrameNumber", |p, v| (*p.cast::<DXGK_MIRACAST_CHUNK_ID>()).set_FrameNumber(v), |p| (*p.cast::<DXGK_MIRACAST_CHUNK_ID>()).FrameNumber());
        table.bit("PartNumber", |p, v| (*p.cast::<DXGK_MIRACAST_CHUNK_ID>()).set_PartNumber(v), |p| (*p.cast::<DXGK_MIRACAST_CHUNK_ID>()).PartNumber());
    }
}

fn r_DXGK_MIRACAST_CHUNK_INFO(table: &mut Table) {
    let p = table.record::<DXGK_MIRACAST_CHUNK_INFO>();
    unsafe {
        table.field("ChunkType", &raw const (*p).ChunkType);
        table.field("ChunkId", &raw const (*p).ChunkId);
        table.field("ProcessingTime", &raw const (*p).ProcessingTime);
        table.field("EncodeRate", &raw const (*p).EncodeRate);
    }
}

fn r_D3DKMT_WDDM_1_3_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_WDDM_1_3_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SupportMiracast", |p, v| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).set_SupportMiracast(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).SupportMiracast() as u64);
        table.bit("IsHybridIntegratedGPU", |p, v| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).set_IsHybridIntegratedGPU(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).IsHybridIntegratedGPU() as u64);
        table.bit("IsHybridDiscreteGPU", |p, v| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).set_IsHybridDiscreteGPU(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).IsHybridDiscreteGPU() as u64);
        table.bit("SupportPowerManagementPStates", |p, v| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).set_SupportPowerManagementPStates(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).SupportPowerManagementPStates() as u64);
        table.bit("SupportVirtualModes", |p, v| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).set_SupportVirtualModes(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).SupportVirtualModes() as u64);
        table.bit("SupportCrossAdapterResource", |p, v| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).set_SupportCrossAdapterResource(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).SupportCrossAdapterResource() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_WDDM_1_3_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_NODEMETADATA(table: &mut Table) {
    let p = table.record::<DXGK_NODEMETADATA>();
    unsafe {
        table.field("EngineType", &raw const (*p).EngineType);
        table.field("FriendlyName", &raw const (*p).FriendlyName);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_GPUCLOCKDATA(table: &mut Table) {
    let p = table.record::<DXGK_GPUCLOCKDATA>();
    unsafe {
        table.field("GpuFrequency", &raw const (*p).GpuFrequency);
        table.field("GpuClockCounter", &raw const (*p).GpuClockCounter);
        table.field("CpuClockCounter", &raw const (*p).CpuClockCounter);
    }
}

fn r_DXGK_POWER_P_STATE(table: &mut Table) {
    let p = table.record::<DXGK_POWER_P_STATE>();
    unsafe {
        table.field("OperatingFrequency", &raw const (*p).OperatingFrequency);
    }
}

fn r_DXGK_POWER_COMPONENT_P_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_POWER_COMPONENT_P_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_POWER_COMPONENT_P_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_POWER_COMPONENT_P_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_POWER_P_COMPONENT(table: &mut Table) {
    let p = table.record::<DXGK_POWER_P_COMPONENT>();
    unsafe {
        table.field("StateCount", &raw const (*p).StateCount);
        table.field("States", &raw const (*p).States);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARG_CONTROLINTERRUPT2(table: &mut Table) {
    let p = table.record::<DXGKARG_CONTROLINTERRUPT2>();
    unsafe {
        table.field("InterruptType", &raw const (*p).InterruptType);
        table.field("InterruptState", &raw const (*p).Anonymous.InterruptState);
        table.field("CrtcVsyncState", &raw const (*p).Anonymous.CrtcVsyncState);
    }
}

fn r_DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT(table: &mut Table) {
    let p = table.record::<DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT>();
    unsafe {
        table.field("PlaneCount", &raw const (*p).PlaneCount);
        table.field("pPlanes", &raw const (*p).pPlanes);
        table.field("Supported", &raw const (*p).Supported);
        table.field("ReturnInfo", &raw const (*p).ReturnInfo);
    }
}

fn r_DXGKARG_HISTORYBUFFERPRECISION(table: &mut Table) {
    let p = table.record::<DXGKARG_HISTORYBUFFERPRECISION>();
    unsafe {
        table.field("PrecisionBits", &raw const (*p).PrecisionBits);
    }
}

fn r_DXGK_HISTORY_BUFFER_HEADER(table: &mut Table) {
    let p = table.record::<DXGK_HISTORY_BUFFER_HEADER>();
    unsafe {
        table.field("RenderCbSequence", &raw const (*p).RenderCbSequence);
        table.field("NumTimestamps", &raw const (*p).NumTimestamps);
        table.field("PrivateDataSize", &raw const (*p).PrivateDataSize);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_HISTORY_BUFFER(table: &mut Table) {
    let p = table.record::<DXGK_HISTORY_BUFFER>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
        table.field("DriverPrivateData", &raw const (*p).DriverPrivateData);
    }
}

fn r_DXGKARG_FORMATHISTORYBUFFER(table: &mut Table) {
    let p = table.record::<DXGKARG_FORMATHISTORYBUFFER>();
    unsafe {
        table.field("pHistoryBuffer", &raw const (*p).pHistoryBuffer);
        table.field("HistoryBufferSize", &raw const (*p).HistoryBufferSize);
        table.field("pFormattedBuffer", &raw const (*p).pFormattedBuffer);
        table.field("FormattedBufferSize", &raw const (*p).FormattedBufferSize);
        table.field("NumTimestamps", &raw const (*p).NumTimestamps);
        table.field("Precision", &raw const (*p).Precision);
        table.field("Offset", &raw const (*p).Offset);
    }
}

fn r_DXGK_MIRACAST_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_MIRACAST_CAPS>();
    unsafe {
        table.field("MaxChunkPrivateDriverDataSize", &raw const (*p).MaxChunkPrivateDriverDataSize);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Flags.Value", &raw const (*p).Flags.Value);
        table.bit("Flags.HdcpSupport", |p, v| (*p.cast::<DXGK_MIRACAST_CAPS>()).Flags.set_HdcpSupport(v != 0), |p| (*p.cast::<DXGK_MIRACAST_CAPS>()).Flags.HdcpSupport() as u64);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<DXGK_MIRACAST_CAPS>()).Flags.set_Reserved(v as u32), |p| (*p.cast::<DXGK_MIRACAST_CAPS>()).Flags.Reserved() as u64);
    }
}

fn r_DXGK_MIRACAST_DISPLAY_CALLBACKS(table: &mut Table) {
    let p = table.record::<DXGK_MIRACAST_DISPLAY_CALLBACKS>();
    unsafe {
        table.field("MiracastHandle", &raw const (*p).MiracastHandle);
        table.field("DxgkCbMiracastSendMessage", &raw const (*p).DxgkCbMiracastSendMessage);
        table.field("DxgkCbReportChunkInfo", &raw const (*p).DxgkCbReportChunkInfo);
    }
}

fn r_DXGK_MIRACAST_DISPLAY_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_MIRACAST_DISPLAY_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiMiracastQueryCaps", &raw const (*p).DxgkDdiMiracastQueryCaps);
        table.field("DxgkDdiMiracastCreateContext", &raw const (*p).DxgkDdiMiracastCreateContext);
        table.field("DxgkDdiMiracastIoControl", &raw const (*p).DxgkDdiMiracastIoControl);
        table.field("DxgkDdiMiracastDestroyContext", &raw const (*p).DxgkDdiMiracastDestroyContext);
    }
}

fn r_D3DKMT_DLIST_DRIVER_NAME(table: &mut Table) {
    let p = table.record::<D3DKMT_DLIST_DRIVER_NAME>();
    unsafe {
        table.field("DListFileName", &raw const (*p).DListFileName);
    }
}

fn r_D3DKMT_CPDRIVERNAME(table: &mut Table) {
    let p = table.record::<D3DKMT_CPDRIVERNAME>();
    unsafe {
        table.field("ContentProtectionFileName", &raw const (*p).ContentProtectionFileName);
    }
}

fn r_D3DKMT_MIRACASTCOMPANIONDRIVERNAME(table: &mut Table) {
    let p = table.record::<D3DKMT_MIRACASTCOMPANIONDRIVERNAME>();
    unsafe {
        table.field("MiracastCompanionDriverName", &raw const (*p).MiracastCompanionDriverName);
    }
}

fn r_D3DKMT_MIRACAST_CHUNK_DATA(table: &mut Table) {
    let p = table.record::<D3DKMT_MIRACAST_CHUNK_DATA>();
    unsafe {
        table.field("ChunkInfo", &raw const (*p).ChunkInfo);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("PrivateDriverData", &raw const (*p).PrivateDriverData);
    }
}

fn r_D3DKMT_MIRACAST_DISPLAY_DEVICE_STATUS(table: &mut Table) {
    let p = table.record::<D3DKMT_MIRACAST_DISPLAY_DEVICE_STATUS>();
    unsafe {
        table.field("State", &raw const (*p).State);
    }
}

fn r_D3DKMT_MIRACAST_DISPLAY_DEVICE_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_MIRACAST_DISPLAY_DEVICE_CAPS>();
    unsafe {
        table.field("HdcpSupported", &raw const (*p).HdcpSupported);
        table.field("DefaultControlPort", &raw const (*p).DefaultControlPort);
        table.field("UsesIhvSolution", &raw const (*p).UsesIhvSolution);
    }
}
