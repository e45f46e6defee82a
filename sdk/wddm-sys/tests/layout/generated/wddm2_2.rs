// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm2_2::*;

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
];

pub fn records(table: &mut Table) {
    r_D3DDDI_ESCAPEFLAGS(table);
    r_D3DKMDT_VIDPN_TARGET_MODE(table);
    r_DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS(table);
    r_DXGKARGCB_NOTIFY_INTERRUPT_DATA(table);
    r_DXGK_VIDMMCAPS(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGKARG_QUERYADAPTERINFO(table);
    r_DXGK_SUBMITCOMMANDFLAGS(table);
    r_DXGKARG_SUBMITCOMMAND(table);
    r_DXGKARG_BUILDPAGINGBUFFER(table);
    r_DXGKARG_ESCAPE(table);
    r_DXGK_VIDPNTARGETMODESET_INTERFACE(table);
    r_DXGK_VIDPN_INTERFACE(table);
    r_DXGK_INTERFACESPECIFICDATA(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMT_ESCAPE(table);
    r_D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_RESULT(table);
    r_D3DKMT_QUERYSTATISTICS(table);
    r_KMDDOD_INITIALIZATION_DATA(table);
    r_DXGK_NODEMETADATA(table);
    r_D3DKMT_NODEMETADATA(table);
    r_DXGK_PHYSICALADAPTERFLAGS(table);
    r_DXGK_PHYSICALADAPTERCAPS(table);
    r_DXGK_SEGMENTDESCRIPTOR4(table);
    r_DXGK_QUERYSEGMENTMEMORYSTATE(table);
    r_DXGK_CREATEPROCESSFLAGS(table);
    r_DXGKARG_CREATEPROCESS(table);
    r_DXGKARG_SUBMITCOMMANDVIRTUAL(table);
    r_DXGK_MONITORLINKINFO_CAPABILITIES(table);
    r_DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE3(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3(table);
    r_DXGK_MONITORLINKINFO(table);
    r_DXGKARG_UPDATEMONITORLINKINFO(table);
    r_DXGK_NODEMETADATA_FLAGS(table);
    r_DXGK_HWCONTEXT_CAPS(table);
    r_DXGKARG_CREATEHWCONTEXT(table);
    r_DXGKARG_CREATEHWQUEUE(table);
    r_DXGK_COLORTRANSFORMCAPS(table);
    r_DXGK_INTEGRATEDDISPLAYFLAGS(table);
    r_DXGK_STANDARD_COLORIMETRY_FLAGS(table);
    r_DXGK_COLORIMETRY(table);
    r_DXGK_QUERYINTEGRATEDDISPLAYOUT(table);
    r_DXGK_QAITARGETIN(table);
    r_DXGK_QUERYADAPTERINFOFLAGS(table);
    r_DXGK_BUILDPAGINGBUFFER_SIGNALMONITOREDFENCE(table);
    r_DXGKARG_SUBMITCOMMANDTOHWQUEUE(table);
    r_DXGKARG_SWITCHTOHWCONTEXTLIST(table);
    r_DXGKARG_CREATEPERIODICFRAMENOTIFICATION(table);
    r_DXGKARG_DESTROYPERIODICFRAMENOTIFICATION(table);
    r_DXGK_MULTIPLANEOVERLAYCAPS(table);
    r_DXGKARG_GETMULTIPLANEOVERLAYCAPS(table);
    r_DXGKARG_GETPOSTCOMPOSITIONCAPS(table);
    r_DXGKARG_RESETHWENGINE(table);
    r_DXGK_INVALIDATEHWCONTEXTFLAGS(table);
    r_DXGKARGCB_INVALIDATEHWCONTEXT(table);
    r_DXGK_CONNECTION_CHANGE(table);
    r_DXGK_SET_TIMING_FLAGS(table);
    r_DXGK_SET_TIMING_RESULTS(table);
    r_DXGK_SET_TIMING_PATH_INFO(table);
    r_DXGKARG_SETTIMINGSFROMVIDPN(table);
    r_DXGKARG_SETTARGETGAMMA(table);
    r_DXGKARG_SETTARGETCONTENTTYPE(table);
    r_DXGKARG_SETTARGETANALOGCOPYPROTECTION(table);
    r_DXGKARG_DISPLAYDETECTCONTROL(table);
    r_DXGKARG_QUERYCONNECTIONCHANGE(table);
    r_DXGK_INHERITED_TIMING_INFO(table);
    r_DXGK_DISPLAY_OWNERSHIP_FLAGS(table);
    r_DXGK_PRE_START_INFO(table);
    r_D3DKMT_MULTIPLANE_OVERLAY_CAPS(table);
    r_D3DKMT_GET_MULTIPLANE_OVERLAY_CAPS(table);
    r_D3DKMT_GET_POST_COMPOSITION_CAPS(table);
    r_D3DKMT_MULTIPLANEOVERLAY_STRETCH_SUPPORT(table);
    r_D3DKMT_MPO3DDI_SUPPORT(table);
    r_D3DKMT_HWDRM_SUPPORT(table);
    r_D3DKMT_MPOKERNELCAPS_SUPPORT(table);
    r_D3DKMT_GET_DEVICE_VIDPN_OWNERSHIP_INFO(table);
    r_D3DKMT_SUBMITCOMMANDTOHWQUEUE(table);
    r_D3DKMT_SUBMITWAITFORSYNCOBJECTSTOHWQUEUE(table);
    r_D3DKMT_SUBMITSIGNALSYNCOBJECTSTOHWQUEUE(table);
    r_D3DKMT_CREATEHWCONTEXT(table);
    r_D3DKMT_DESTROYHWCONTEXT(table);
    r_D3DKMT_CREATEHWQUEUE(table);
    r_D3DKMT_DESTROYHWQUEUE(table);
    r_D3DKMT_GETALLOCATIONPRIORITY(table);
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
        table.bit("Reserved2", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_Reserved2(v as u32), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).Reserved2() as u64);
    }
}

fn r_D3DKMDT_VIDPN_TARGET_MODE(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIDPN_TARGET_MODE>();
    unsafe {
        table.field("Id", &raw const (*p).Id);
        table.field("VideoSignalInfo", &raw const (*p).VideoSignalInfo);
        table.field("WireFormatAndPreference", &raw const (*p).Anonymous.WireFormatAndPreference);
        table.bit("Preference", |p, v| (*p.cast::<D3DKMDT_VIDPN_TARGET_MODE>()).Anonymous.Anonymous.set_Preference(D3DKMDT_MODE_PREFERENCE(v as _)), |p| (*p.cast::<D3DKMDT_VIDPN_TARGET_MODE>()).Anonymous.Anonymous.Preference().0 as u64);
    }
}

fn r_DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ValidPhysicalAdapterMask", |p, v| (*p.cast::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>()).set_ValidPhysicalAdapterMask(v != 0), |p| (*p.cast::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>()).ValidPhysicalAdapterMask() as u64);
        table.bit("HsyncFlipCompletion", |p, v| (*p.cast::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>()).set_HsyncFlipCompletion(v != 0), |p| (*p.cast::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>()).HsyncFlipCompletion() as u64);
        table.bit("EvaluateLegacyMonitoredFences", |p, v| (*p.cast::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>()).set_EvaluateLegacyMonitoredFences(v != 0), |p| (*p.cast::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>()).EvaluateLegacyMonitoredFences() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>()).Reserved() as u64);
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
        table.field("DmaPageFaulted", &raw const (*p).Anonymous.DmaPageFaulted);
        table.field("DmaPageFaulted.FaultedFenceId", &raw const (*p).Anonymous.DmaPageFaulted.FaultedFenceId);
        table.field("DmaPageFaulted.FaultedPrimitiveAPISequenceNumber", &raw const (*p).Anonymous.DmaPageFaulted.FaultedPrimitiveAPISequenceNumber);
        table.field("DmaPageFaulted.FaultedPipelineStage", &raw const (*p).Anonymous.DmaPageFaulted.FaultedPipelineStage);
        table.field("DmaPageFaulted.FaultedBindTableEntry", &raw const (*p).Anonymous.DmaPageFaulted.FaultedBindTableEntry);
        table.field("DmaPageFaulted.PageFaultFlags", &raw const (*p).Anonymous.DmaPageFaulted.PageFaultFlags);
        table.field("DmaPageFaulted.FaultedVirtualAddress", &raw const (*p).Anonymous.DmaPageFaulted.FaultedVirtualAddress);
        table.field("DmaPageFaulted.NodeOrdinal", &raw const (*p).Anonymous.DmaPageFaulted.NodeOrdinal);
        table.field("DmaPageFaulted.EngineOrdinal", &raw const (*p).Anonymous.DmaPageFaulted.EngineOrdinal);
        table.field("DmaPageFaulted.PageTableLevel", &raw const (*p).Anonymous.DmaPageFaulted.PageTableLevel);
        table.field("DmaPageFaulted.FaultErrorCode", &raw const (*p).Anonymous.DmaPageFaulted.FaultErrorCode);
        table.field("DmaPageFaulted.FaultedProcessHandle", &raw const (*p).Anonymous.DmaPageFaulted.FaultedProcessHandle);
        table.field("CrtcVsyncWithMultiPlaneOverlay2", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay2);
        table.field("CrtcVsyncWithMultiPlaneOverlay2.VidPnTargetId", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay2.VidPnTargetId);
        table.field("CrtcVsyncWithMultiPlaneOverlay2.PhysicalAdapterMask", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay2.PhysicalAdapterMask);
        table.field("CrtcVsyncWithMultiPlaneOverlay2.MultiPlaneOverlayVsyncInfoCount", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay2.MultiPlaneOverlayVsyncInfoCount);
        table.field("CrtcVsyncWithMultiPlaneOverlay2.pMultiPlaneOverlayVsyncInfo", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay2.pMultiPlaneOverlayVsyncInfo);
        table.field("CrtcVsyncWithMultiPlaneOverlay2.GpuFrequency", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay2.GpuFrequency);
        table.field("CrtcVsyncWithMultiPlaneOverlay2.GpuClockCounter", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay2.GpuClockCounter);
        table.field("MonitoredFenceSignaled", &raw const (*p).Anonymous.MonitoredFenceSignaled);
        table.field("MonitoredFenceSignaled.NodeOrdinal", &raw const (*p).Anonymous.MonitoredFenceSignaled.NodeOrdinal);
        table.field("MonitoredFenceSignaled.EngineOrdinal", &raw const (*p).Anonymous.MonitoredFenceSignaled.EngineOrdinal);
        table.field("HwContextListSwitchCompleted", &raw const (*p).Anonymous.HwContextListSwitchCompleted);
        table.field("HwContextListSwitchCompleted.NodeOrdinal", &raw const (*p).Anonymous.HwContextListSwitchCompleted.NodeOrdinal);
        table.field("HwContextListSwitchCompleted.EngineOrdinal", &raw const (*p).Anonymous.HwContextListSwitchCompleted.EngineOrdinal);
        table.field("HwContextListSwitchCompleted.ContextSwitchFence", &raw const (*p).Anonymous.HwContextListSwitchCompleted.ContextSwitchFence);
        table.field("HwQueuePageFaulted", &raw const (*p).Anonymous.HwQueuePageFaulted);
        table.field("HwQueuePageFaulted.FaultedFenceId", &raw const (*p).Anonymous.HwQueuePageFaulted.FaultedFenceId);
        table.field("HwQueuePageFaulted.FaultedVirtualAddress", &raw const (*p).Anonymous.HwQueuePageFaulted.FaultedVirtualAddress);
        table.field("HwQueuePageFaulted.FaultedPrimitiveAPISequenceNumber", &raw const (*p).Anonymous.HwQueuePageFaulted.FaultedPrimitiveAPISequenceNumber);
        table.field("HwQueuePageFaulted.FaultedHwQueue", &raw const (*p).Anonymous.HwQueuePageFaulted.Anonymous.FaultedHwQueue);
        table.field("HwQueuePageFaulted.FaultedHwContext", &raw const (*p).Anonymous.HwQueuePageFaulted.Anonymous.FaultedHwContext);
        table.field("HwQueuePageFaulted.FaultedProcessHandle", &raw const (*p).Anonymous.HwQueuePageFaulted.Anonymous.FaultedProcessHandle);
        table.field("HwQueuePageFaulted.NodeOrdinal", &raw const (*p).Anonymous.HwQueuePageFaulted.NodeOrdinal);
        table.field("HwQueuePageFaulted.EngineOrdinal", &raw const (*p).Anonymous.HwQueuePageFaulted.EngineOrdinal);
        table.field("HwQueuePageFaulted.FaultedPipelineStage", &raw const (*p).Anonymous.HwQueuePageFaulted.FaultedPipelineStage);
        table.field("HwQueuePageFaulted.FaultedBindTableEntry", &raw const (*p).Anonymous.HwQueuePageFaulted.FaultedBindTableEntry);
        table.field("HwQueuePageFaulted.PageFaultFlags", &raw const (*p).Anonymous.HwQueuePageFaulted.PageFaultFlags);
        table.field("HwQueuePageFaulted.PageTableLevel", &raw const (*p).Anonymous.HwQueuePageFaulted.PageTableLevel);
        table.field("HwQueuePageFaulted.FaultErrorCode", &raw const (*p).Anonymous.HwQueuePageFaulted.FaultErrorCode);
        table.field("PeriodicMonitoredFenceSignaled", &raw const (*p).Anonymous.PeriodicMonitoredFenceSignaled);
        table.field("PeriodicMonitoredFenceSignaled.VidPnTargetId", &raw const (*p).Anonymous.PeriodicMonitoredFenceSignaled.VidPnTargetId);
        table.field("PeriodicMonitoredFenceSignaled.NotificationID", &raw const (*p).Anonymous.PeriodicMonitoredFenceSignaled.NotificationID);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("Flags", &raw const (*p).Flags);
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
        table.bit("VirtualAddressingSupported", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_VirtualAddressingSupported(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).VirtualAddressingSupported() as u64);
        table.bit("GpuMmuSupported", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_GpuMmuSupported(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).GpuMmuSupported() as u64);
        table.bit("IoMmuSupported", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_IoMmuSupported(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).IoMmuSupported() as u64);
        table.bit("ReplicateGdiContent", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_ReplicateGdiContent(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).ReplicateGdiContent() as u64);
        table.bit("NonCpuVisiblePrimary", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_NonCpuVisiblePrimary(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).NonCpuVisiblePrimary() as u64);
        table.bit("ParavirtualizationSupported", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_ParavirtualizationSupported(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).ParavirtualizationSupported() as u64);
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
    }
}

fn r_DXGKARG_QUERYADAPTERINFO(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYADAPTERINFO>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("pInputData", &raw const (*p).pInputData);
        table.field("InputDataSize", &raw const (*p).InputDataSize);
        table.field("pOutputData", &raw const (*p).pOutputData);
        table.field("OutputDataSize", &raw const (*p).OutputDataSize);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_SUBMITCOMMANDFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_SUBMITCOMMANDFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Paging", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_Paging(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).Paging() as u64);
        table.bit("Present", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_Present(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).Present() as u64);
        table.bit("RedirectedPresent", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_RedirectedPresent(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).RedirectedPresent() as u64);
        table.bit("NullRendering", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_NullRendering(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).NullRendering() as u64);
        table.bit("Flip", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_Flip(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).Flip() as u64);
        table.bit("FlipWithNoWait", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_FlipWithNoWait(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).FlipWithNoWait() as u64);
        table.bit("ContextSwitch", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_ContextSwitch(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).ContextSwitch() as u64);
        table.bit("Resubmission", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_Resubmission(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).Resubmission() as u64);
        table.bit("VirtualMachineData", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_VirtualMachineData(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).VirtualMachineData() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_SUBMITCOMMAND(table: &mut Table) {
    let p = table.record::<DXGKARG_SUBMITCOMMAND>();
    unsafe {
        table.field("hDevice", &raw const (*p).Anonymous.hDevice);
        table.field("hContext", &raw const (*p).Anonymous.hContext);
        table.field("DmaBufferSegmentId", &raw const (*p).DmaBufferSegmentId);
        table.field("DmaBufferPhysicalAddress", &raw const (*p).DmaBufferPhysicalAddress);
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("DmaBufferSubmissionStartOffset", &raw const (*p).DmaBufferSubmissionStartOffset);
        table.field("DmaBufferSubmissionEndOffset", &raw const (*p).DmaBufferSubmissionEndOffset);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("DmaBufferPrivateDataSubmissionStartOffset", &raw const (*p).DmaBufferPrivateDataSubmissionStartOffset);
        table.field("DmaBufferPrivateDataSubmissionEndOffset", &raw const (*p).DmaBufferPrivateDataSubmissionEndOffset);
        table.field("SubmissionFenceId", &raw const (*p).SubmissionFenceId);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
        table.field("DmaBufferVirtualAddress", &raw const (*p).DmaBufferVirtualAddress);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
    }
}

fn r_DXGKARG_BUILDPAGINGBUFFER(table: &mut Table) {
    let p = table.record::<DXGKARG_BUILDPAGINGBUFFER>();
    unsafe {
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("DmaSize", &raw const (*p).DmaSize);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("Operation", &raw const (*p).Operation);
        table.field("MultipassOffset", &raw const (*p).MultipassOffset);
        table.field("Transfer", &raw const (*p).Anonymous.Transfer);
        table.field("Transfer.hAllocation", &raw const (*p).Anonymous.Transfer.hAllocation);
        table.field("Transfer.TransferOffset", &raw const (*p).Anonymous.Transfer.TransferOffset);
        table.field("Transfer.TransferSize", &raw const (*p).Anonymous.Transfer.TransferSize);
        table.field("Transfer.Source", &raw const (*p).Anonymous.Transfer.Source);
        table.field("Transfer.Source.SegmentId", &raw const (*p).Anonymous.Transfer.Source.SegmentId);
        table.field("Transfer.Source.SegmentAddress", &raw const (*p).Anonymous.Transfer.Source.Anonymous.SegmentAddress);
        table.field("Transfer.Source.pMdl", &raw const (*p).Anonymous.Transfer.Source.Anonymous.pMdl);
        table.field("Transfer.Destination", &raw const (*p).Anonymous.Transfer.Destination);
        table.field("Transfer.Destination.SegmentId", &raw const (*p).Anonymous.Transfer.Destination.SegmentId);
        table.field("Transfer.Destination.SegmentAddress", &raw const (*p).Anonymous.Transfer.Destination.Anonymous.SegmentAddress);
        table.field("Transfer.Destination.pMdl", &raw const (*p).Anonymous.Transfer.Destination.Anonymous.pMdl);
        table.field("Transfer.Flags", &raw const (*p).Anonymous.Transfer.Flags);
        table.field("Transfer.MdlOffset", &raw const (*p).Anonymous.Transfer.MdlOffset);
        table.field("Fill", &raw const (*p).Anonymous.Fill);
        table.field("Fill.hAllocation", &raw const (*p).Anonymous.Fill.hAllocation);
        table.field("Fill.FillSize", &raw const (*p).Anonymous.Fill.FillSize);
        table.field("Fill.FillPattern", &raw const (*p).Anonymous.Fill.FillPattern);
        table.field("Fill.Destination", &raw const (*p).Anonymous.Fill.Destination);
        table.field("Fill.Destination.SegmentId", &raw const (*p).Anonymous.Fill.Destination.SegmentId);
        table.field("Fill.Destination.SegmentAddress", &raw const (*p).Anonymous.Fill.Destination.SegmentAddress);
        table.field("DiscardContent", &raw const (*p).Anonymous.DiscardContent);
        table.field("DiscardContent.hAllocation", &raw const (*p).Anonymous.DiscardContent.hAllocation);
        table.field("DiscardContent.Flags", &raw const (*p).Anonymous.DiscardContent.Flags);
        table.field("DiscardContent.SegmentId", &raw const (*p).Anonymous.DiscardContent.SegmentId);
        table.field("DiscardContent.SegmentAddress", &raw const (*p).Anonymous.DiscardContent.SegmentAddress);
        table.field("ReadPhysical", &raw const (*p).Anonymous.ReadPhysical);
        table.field("ReadPhysical.SegmentId", &raw const (*p).Anonymous.ReadPhysical.SegmentId);
        table.field("ReadPhysical.PhysicalAddress", &raw const (*p).Anonymous.ReadPhysical.PhysicalAddress);
        table.field("WritePhysical", &raw const (*p).Anonymous.WritePhysical);
        table.field("WritePhysical.SegmentId", &raw const (*p).Anonymous.WritePhysical.SegmentId);
        table.field("WritePhysical.PhysicalAddress", &raw const (*p).Anonymous.WritePhysical.PhysicalAddress);
        table.field("MapApertureSegment", &raw const (*p).Anonymous.MapApertureSegment);
        table.field("MapApertureSegment.hDevice", &raw const (*p).Anonymous.MapApertureSegment.hDevice);
        table.field("MapApertureSegment.hAllocation", &raw const (*p).Anonymous.MapApertureSegment.hAllocation);
        table.field("MapApertureSegment.SegmentId", &raw const (*p).Anonymous.MapApertureSegment.SegmentId);
        table.field("MapApertureSegment.OffsetInPages", &raw const (*p).Anonymous.MapApertureSegment.OffsetInPages);
        table.field("MapApertureSegment.NumberOfPages", &raw const (*p).Anonymous.MapApertureSegment.NumberOfPages);
        table.field("MapApertureSegment.pMdl", &raw const (*p).Anonymous.MapApertureSegment.pMdl);
        table.field("MapApertureSegment.Flags", &raw const (*p).Anonymous.MapApertureSegment.Flags);
        table.field("MapApertureSegment.MdlOffset", &raw const (*p).Anonymous.MapApertureSegment.MdlOffset);
        table.field("UnmapApertureSegment", &raw const (*p).Anonymous.UnmapApertureSegment);
        table.field("UnmapApertureSegment.hDevice", &raw const (*p).Anonymous.UnmapApertureSegment.hDevice);
        table.field("UnmapApertureSegment.hAllocation", &raw const (*p).Anonymous.UnmapApertureSegment.hAllocation);
        table.field("UnmapApertureSegment.SegmentId", &raw const (*p).Anonymous.UnmapApertureSegment.SegmentId);
        table.field("UnmapApertureSegment.OffsetInPages", &raw const (*p).Anonymous.UnmapApertureSegment.OffsetInPages);
        table.field("UnmapApertureSegment.NumberOfPages", &raw const (*p).Anonymous.UnmapApertureSegment.NumberOfPages);
        table.field("UnmapApertureSegment.DummyPage", &raw const (*p).Anonymous.UnmapApertureSegment.DummyPage);
        table.field("SpecialLockTransfer", &raw const (*p).Anonymous.SpecialLockTransfer);
        table.field("SpecialLockTransfer.hAllocation", &raw const (*p).Anonymous.SpecialLockTransfer.hAllocation);
        table.field("SpecialLockTransfer.TransferOffset", &raw const (*p).Anonymous.SpecialLockTransfer.TransferOffset);
        table.field("SpecialLockTransfer.TransferSize", &raw const (*p).Anonymous.SpecialLockTransfer.TransferSize);
        table.field("SpecialLockTransfer.Source", &raw const (*p).Anonymous.SpecialLockTransfer.Source);
        table.field("SpecialLockTransfer.Source.SegmentId", &raw const (*p).Anonymous.SpecialLockTransfer.Source.SegmentId);
        table.field("SpecialLockTransfer.Source.SegmentAddress", &raw const (*p).Anonymous.SpecialLockTransfer.Source.Anonymous.SegmentAddress);
        table.field("SpecialLockTransfer.Source.pMdl", &raw const (*p).Anonymous.SpecialLockTransfer.Source.Anonymous.pMdl);
        table.field("SpecialLockTransfer.Destination", &raw const (*p).Anonymous.SpecialLockTransfer.Destination);
        table.field("SpecialLockTransfer.Destination.SegmentId", &raw const (*p).Anonymous.SpecialLockTransfer.Destination.SegmentId);
        table.field("SpecialLockTransfer.Destination.SegmentAddress", &raw const (*p).Anonymous.SpecialLockTransfer.Destination.Anonymous.SegmentAddress);
        table.field("SpecialLockTransfer.Destination.pMdl", &raw const (*p).Anonymous.SpecialLockTransfer.Destination.Anonymous.pMdl);
        table.field("SpecialLockTransfer.Flags", &raw const (*p).Anonymous.SpecialLockTransfer.Flags);
        table.field("SpecialLockTransfer.SwizzlingRangeId", &raw const (*p).Anonymous.SpecialLockTransfer.SwizzlingRangeId);
        table.field("SpecialLockTransfer.SwizzlingRangeData", &raw const (*p).Anonymous.SpecialLockTransfer.SwizzlingRangeData);
        table.field("InitContextResource", &raw const (*p).Anonymous.InitContextResource);
        table.field("InitContextResource.hAllocation", &raw const (*p).Anonymous.InitContextResource.hAllocation);
        table.field("InitContextResource.Destination", &raw const (*p).Anonymous.InitContextResource.Destination);
        table.field("InitContextResource.Destination.SegmentId", &raw const (*p).Anonymous.InitContextResource.Destination.SegmentId);
        table.field("InitContextResource.Destination.SegmentAddress", &raw const (*p).Anonymous.InitContextResource.Destination.Anonymous.SegmentAddress);
        table.field("InitContextResource.Destination.pMdl", &raw const (*p).Anonymous.InitContextResource.Destination.Anonymous.pMdl);
        table.field("InitContextResource.Destination.VirtualAddress", &raw const (*p).Anonymous.InitContextResource.Destination.VirtualAddress);
        table.field("InitContextResource.Destination.GpuVirtualAddress", &raw const (*p).Anonymous.InitContextResource.Destination.GpuVirtualAddress);
        table.field("TransferVirtual", &raw const (*p).Anonymous.TransferVirtual);
        table.field("FillVirtual", &raw const (*p).Anonymous.FillVirtual);
        table.field("UpdatePageTable", &raw const (*p).Anonymous.UpdatePageTable);
        table.field("FlushTlb", &raw const (*p).Anonymous.FlushTlb);
        table.field("CopyPageTableEntries", &raw const (*p).Anonymous.CopyPageTableEntries);
        table.field("UpdateContextAllocation", &raw const (*p).Anonymous.UpdateContextAllocation);
        table.field("NotifyResidency", &raw const (*p).Anonymous.NotifyResidency);
        table.field("SignalMonitoredFence", &raw const (*p).Anonymous.SignalMonitoredFence);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("hSystemContext", &raw const (*p).hSystemContext);
        table.field("DmaBufferGpuVirtualAddress", &raw const (*p).DmaBufferGpuVirtualAddress);
        table.field("DmaBufferWriteOffset", &raw const (*p).DmaBufferWriteOffset);
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

fn r_DXGK_VIDPNTARGETMODESET_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_VIDPNTARGETMODESET_INTERFACE>();
    unsafe {
        table.field("pfnGetNumModes", &raw const (*p).pfnGetNumModes);
        table.field("pfnAcquireFirstModeInfo", &raw const (*p).pfnAcquireFirstModeInfo);
        table.field("pfnAcquireNextModeInfo", &raw const (*p).pfnAcquireNextModeInfo);
        table.field("pfnAcquirePinnedModeInfo", &raw const (*p).pfnAcquirePinnedModeInfo);
        table.field("pfnReleaseModeInfo", &raw const (*p).pfnReleaseModeInfo);
        table.field("pfnCreateNewModeInfo", &raw const (*p).pfnCreateNewModeInfo);
        table.field("pfnAddMode", &raw const (*p).pfnAddMode);
        table.field("pfnPinMode", &raw const (*p).pfnPinMode);
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

fn r_D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION>();
    unsafe {
        table.field("NbSegments", &raw const (*p).NbSegments);
        table.field("NodeCount", &raw const (*p).NodeCount);
        table.field("VidPnSourceCount", &raw const (*p).VidPnSourceCount);
        table.field("VSyncEnabled", &raw const (*p).VSyncEnabled);
        table.field("TdrDetectedCount", &raw const (*p).TdrDetectedCount);
        table.field("ZeroLengthDmaBuffers", &raw const (*p).ZeroLengthDmaBuffers);
        table.field("RestartedPeriod", &raw const (*p).RestartedPeriod);
        table.field("ReferenceDmaBuffer", &raw const (*p).ReferenceDmaBuffer);
        table.field("Renaming", &raw const (*p).Renaming);
        table.field("Preparation", &raw const (*p).Preparation);
        table.field("PagingFault", &raw const (*p).PagingFault);
        table.field("PagingTransfer", &raw const (*p).PagingTransfer);
        table.field("SwizzlingRange", &raw const (*p).SwizzlingRange);
        table.field("Locks", &raw const (*p).Locks);
        table.field("Allocations", &raw const (*p).Allocations);
        table.field("Terminations", &raw const (*p).Terminations);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_RESULT(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_RESULT>();
    unsafe {
        table.field("AdapterInformation", &raw const (*p).AdapterInformation);
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

fn r_D3DKMT_NODEMETADATA(table: &mut Table) {
    let p = table.record::<D3DKMT_NODEMETADATA>();
    unsafe {
        table.field("NodeOrdinalAndAdapterIndex", &raw const (*p).NodeOrdinalAndAdapterIndex);
        table.field("NodeData", &raw const (*p).NodeData);
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
    }
}

fn r_DXGK_SEGMENTDESCRIPTOR4(table: &mut Table) {
    let p = table.record::<DXGK_SEGMENTDESCRIPTOR4>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("BaseAddress", &raw const (*p).BaseAddress);
        table.field("Size", &raw const (*p).Size);
        table.field("CommitLimit", &raw const (*p).CommitLimit);
        table.field("SystemMemoryEndAddress", &raw const (*p).SystemMemoryEndAddress);
        table.field("CpuTranslatedAddress", &raw const (*p).Anonymous.CpuTranslatedAddress);
        table.field("CpuHostAperture", &raw const (*p).Anonymous.CpuHostAperture);
        table.field("NumInvalidMemoryRanges", &raw const (*p).NumInvalidMemoryRanges);
        table.field("VprRangeStartOffset", &raw const (*p).VprRangeStartOffset);
        table.field("VprRangeSize", &raw const (*p).VprRangeSize);
        table.field("VprAlignment", &raw const (*p).VprAlignment);
        table.field("NumVprSupported", &raw const (*p).NumVprSupported);
        table.field("VprReserveSize", &raw const (*p).VprReserveSize);
        table.field("NumUEFIFrameBufferRanges", &raw const (*p).NumUEFIFrameBufferRanges);
    }
}

fn r_DXGK_QUERYSEGMENTMEMORYSTATE(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTMEMORYSTATE>();
    unsafe {
        table.field("DriverSegmentId", &raw const (*p).DriverSegmentId);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("NumInvalidMemoryRanges", &raw const (*p).Anonymous.NumInvalidMemoryRanges);
        table.field("NumUEFIFrameBufferRanges", &raw const (*p).Anonymous.NumUEFIFrameBufferRanges);
        table.field("pMemoryRanges", &raw const (*p).pMemoryRanges);
    }
}

fn r_DXGK_CREATEPROCESSFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CREATEPROCESSFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SystemProcess", |p, v| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).set_SystemProcess(v != 0), |p| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).SystemProcess() as u64);
        table.bit("GdiProcess", |p, v| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).set_GdiProcess(v != 0), |p| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).GdiProcess() as u64);
        table.bit("VirtualMachineProcess", |p, v| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).set_VirtualMachineProcess(v != 0), |p| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).VirtualMachineProcess() as u64);
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
    }
}

fn r_DXGKARG_SUBMITCOMMANDVIRTUAL(table: &mut Table) {
    let p = table.record::<DXGKARG_SUBMITCOMMANDVIRTUAL>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("DmaBufferVirtualAddress", &raw const (*p).DmaBufferVirtualAddress);
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("DmaBufferUmdPrivateDataSize", &raw const (*p).DmaBufferUmdPrivateDataSize);
        table.field("SubmissionFenceId", &raw const (*p).SubmissionFenceId);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
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
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).Reserved() as u64);
    }
}

fn r_DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("FlipConvertedToImmediate", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).set_FlipConvertedToImmediate(v != 0), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).FlipConvertedToImmediate() as u64);
        table.bit("PostPresentNeeded", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).set_PostPresentNeeded(v != 0), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).PostPresentNeeded() as u64);
        table.bit("HsyncInterruptCompletion", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).set_HsyncInterruptCompletion(v != 0), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).HsyncInterruptCompletion() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).Reserved() as u64);
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
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_HWCONTEXT_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_HWCONTEXT_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("UseIoMmu", |p, v| (*p.cast::<DXGK_HWCONTEXT_CAPS>()).set_UseIoMmu(v != 0), |p| (*p.cast::<DXGK_HWCONTEXT_CAPS>()).UseIoMmu() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_HWCONTEXT_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_HWCONTEXT_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_CREATEHWCONTEXT(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEHWCONTEXT>();
    unsafe {
        table.field("hHwContext", &raw const (*p).hHwContext);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineAffinity", &raw const (*p).EngineAffinity);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("ContextCaps", &raw const (*p).ContextCaps);
    }
}

fn r_DXGKARG_CREATEHWQUEUE(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEHWQUEUE>();
    unsafe {
        table.field("hHwQueue", &raw const (*p).hHwQueue);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("hHwQueueProgressFence", &raw const (*p).hHwQueueProgressFence);
        table.field("HwQueueProgressFenceCPUVirtualAddress", &raw const (*p).HwQueueProgressFenceCPUVirtualAddress);
        table.field("HwQueueProgressFenceGPUVirtualAddress", &raw const (*p).HwQueueProgressFenceGPUVirtualAddress);
    }
}

fn r_DXGK_COLORTRANSFORMCAPS(table: &mut Table) {
    let p = table.record::<DXGK_COLORTRANSFORMCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Gamma_Rgb256x3x16", |p, v| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).set_Gamma_Rgb256x3x16(v != 0), |p| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).Gamma_Rgb256x3x16() as u64);
        table.bit("Gamma_Dxgi1", |p, v| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).set_Gamma_Dxgi1(v != 0), |p| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).Gamma_Dxgi1() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_COLORTRANSFORMCAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_INTEGRATEDDISPLAYFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_INTEGRATEDDISPLAYFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("UndockedOrientation", |p, v| (*p.cast::<DXGK_INTEGRATEDDISPLAYFLAGS>()).set_UndockedOrientation(DXGK_DISPLAYPANELORIENTATION(v as _)), |p| (*p.cast::<DXGK_INTEGRATEDDISPLAYFLAGS>()).UndockedOrientation().0 as u64);
        table.bit("DockedOrientation", |p, v| (*p.cast::<DXGK_INTEGRATEDDISPLAYFLAGS>()).set_DockedOrientation(DXGK_DISPLAYPANELORIENTATION(v as _)), |p| (*p.cast::<DXGK_INTEGRATEDDISPLAYFLAGS>()).DockedOrientation().0 as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_INTEGRATEDDISPLAYFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_INTEGRATEDDISPLAYFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_STANDARD_COLORIMETRY_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_STANDARD_COLORIMETRY_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("BT2020YCC", |p, v| (*p.cast::<DXGK_STANDARD_COLORIMETRY_FLAGS>()).set_BT2020YCC(v != 0), |p| (*p.cast::<DXGK_STANDARD_COLORIMETRY_FLAGS>()).BT2020YCC() as u64);
        table.bit("BT2020RGB", |p, v| (*p.cast::<DXGK_STANDARD_COLORIMETRY_FLAGS>()).set_BT2020RGB(v != 0), |p| (*p.cast::<DXGK_STANDARD_COLORIMETRY_FLAGS>()).BT2020RGB() as u64);
        table.bit("ST2084", |p, v| (*p.cast::<DXGK_STANDARD_COLORIMETRY_FLAGS>()).set_ST2084(v != 0), |p| (*p.cast::<DXGK_STANDARD_COLORIMETRY_FLAGS>()).ST2084() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_STANDARD_COLORIMETRY_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_STANDARD_COLORIMETRY_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_COLORIMETRY(table: &mut Table) {
    let p = table.record::<DXGK_COLORIMETRY>();
    unsafe {
        table.field("RedPoint", &raw const (*p).RedPoint);
        table.field("GreenPoint", &raw const (*p).GreenPoint);
        table.field("BluePoint", &raw const (*p).BluePoint);
        table.field("WhitePoint", &raw const (*p).WhitePoint);
        table.field("MinLuminance", &raw const (*p).MinLuminance);
        table.field("MaxLuminance", &raw const (*p).MaxLuminance);
        table.field("MaxFullFrameLuminance", &raw const (*p).MaxFullFrameLuminance);
        table.field("FormatBitDepths", &raw const (*p).FormatBitDepths);
        table.field("StandardColorimetryFlags", &raw const (*p).StandardColorimetryFlags);
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

fn r_DXGK_QAITARGETIN(table: &mut Table) {
    let p = table.record::<DXGK_QAITARGETIN>();
    unsafe {
        table.field("TargetId", &raw const (*p).TargetId);
    }
}

fn r_DXGK_QUERYADAPTERINFOFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_QUERYADAPTERINFOFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("VirtualMachineData", |p, v| (*p.cast::<DXGK_QUERYADAPTERINFOFLAGS>()).set_VirtualMachineData(v != 0), |p| (*p.cast::<DXGK_QUERYADAPTERINFOFLAGS>()).VirtualMachineData() as u64);
        table.bit("SecureVirtualMachine", |p, v| (*p.cast::<DXGK_QUERYADAPTERINFOFLAGS>()).set_SecureVirtualMachine(v != 0), |p| (*p.cast::<DXGK_QUERYADAPTERINFOFLAGS>()).SecureVirtualMachine() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_QUERYADAPTERINFOFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_QUERYADAPTERINFOFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_BUILDPAGINGBUFFER_SIGNALMONITOREDFENCE(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_SIGNALMONITOREDFENCE>();
    unsafe {
        table.field("MonitoredFenceGpuVa", &raw const (*p).MonitoredFenceGpuVa);
        table.field("MonitoredFenceValue", &raw const (*p).MonitoredFenceValue);
    }
}

fn r_DXGKARG_SUBMITCOMMANDTOHWQUEUE(table: &mut Table) {
    let p = table.record::<DXGKARG_SUBMITCOMMANDTOHWQUEUE>();
    unsafe {
        table.field("hHwQueue", &raw const (*p).hHwQueue);
        table.field("HwQueueProgressFenceId", &raw const (*p).HwQueueProgressFenceId);
        table.field("DmaBufferVirtualAddress", &raw const (*p).DmaBufferVirtualAddress);
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("Flags", &raw const (*p).Flags);
        table.field("HwQueueProgressFenceGpuVa", &raw const (*p).HwQueueProgressFenceGpuVa);
        table.field("HwQueueProgressFenceCpuVa", &raw const (*p).HwQueueProgressFenceCpuVa);
    }
}

fn r_DXGKARG_SWITCHTOHWCONTEXTLIST(table: &mut Table) {
    let p = table.record::<DXGKARG_SWITCHTOHWCONTEXTLIST>();
    unsafe {
        table.field("hHwContextFirst", &raw const (*p).hHwContextFirst);
        table.field("hHwContextSecond", &raw const (*p).hHwContextSecond);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
    }
}

fn r_DXGKARG_CREATEPERIODICFRAMENOTIFICATION(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEPERIODICFRAMENOTIFICATION>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnTargetId", &raw const (*p).VidPnTargetId);
        table.field("Time", &raw const (*p).Time);
        table.field("NotificationID", &raw const (*p).NotificationID);
        table.field("hNotification", &raw const (*p).hNotification);
    }
}

fn r_DXGKARG_DESTROYPERIODICFRAMENOTIFICATION(table: &mut Table) {
    let p = table.record::<DXGKARG_DESTROYPERIODICFRAMENOTIFICATION>();
    unsafe {
        table.field("hNotification", &raw const (*p).hNotification);
        table.field("hAdapter", &raw const (*p).hAdapter);
    }
}

fn r_DXGK_MULTIPLANEOVERLAYCAPS(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANEOVERLAYCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Rotation", |p, v| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).set_Rotation(v != 0), |p| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).Rotation() as u64);
        table.bit("RotationWithoutIndependentFlip", |p, v| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).set_RotationWithoutIndependentFlip(v != 0), |p| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).RotationWithoutIndependentFlip() as u64);
        table.bit("VerticalFlip", |p, v| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).set_VerticalFlip(v != 0), |p| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).VerticalFlip() as u64);
        table.bit("HorizontalFlip", |p, v| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).set_HorizontalFlip(v != 0), |p| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).HorizontalFlip() as u64);
        table.bit("StretchRGB", |p, v| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).set_StretchRGB(v != 0), |p| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).StretchRGB() as u64);
        table.bit("StretchYUV", |p, v| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).set_StretchYUV(v != 0), |p| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).StretchYUV() as u64);
        table.bit("BilinearFilter", |p, v| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).set_BilinearFilter(v != 0), |p| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).BilinearFilter() as u64);
        table.bit("HighFilter", |p, v| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).set_HighFilter(v != 0), |p| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).HighFilter() as u64);
        table.bit("Shared", |p, v| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).set_Shared(v != 0), |p| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).Shared() as u64);
        table.bit("Immediate", |p, v| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).set_Immediate(v != 0), |p| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).Immediate() as u64);
        table.bit("Plane0ForVirtualModeOnly", |p, v| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).set_Plane0ForVirtualModeOnly(v != 0), |p| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).Plane0ForVirtualModeOnly() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MULTIPLANEOVERLAYCAPS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_GETMULTIPLANEOVERLAYCAPS(table: &mut Table) {
    let p = table.record::<DXGKARG_GETMULTIPLANEOVERLAYCAPS>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("MaxPlanes", &raw const (*p).MaxPlanes);
        table.field("MaxRGBPlanes", &raw const (*p).MaxRGBPlanes);
        table.field("MaxYUVPlanes", &raw const (*p).MaxYUVPlanes);
        table.field("OverlayCaps", &raw const (*p).OverlayCaps);
        table.field("MaxStretchFactor", &raw const (*p).MaxStretchFactor);
        table.field("MaxShrinkFactor", &raw const (*p).MaxShrinkFactor);
    }
}

fn r_DXGKARG_GETPOSTCOMPOSITIONCAPS(table: &mut Table) {
    let p = table.record::<DXGKARG_GETPOSTCOMPOSITIONCAPS>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("MaxStretchFactor", &raw const (*p).MaxStretchFactor);
        table.field("MaxShrinkFactor", &raw const (*p).MaxShrinkFactor);
    }
}

fn r_DXGKARG_RESETHWENGINE(table: &mut Table) {
    let p = table.record::<DXGKARG_RESETHWENGINE>();
    unsafe {
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
    }
}

fn r_DXGK_INVALIDATEHWCONTEXTFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_INVALIDATEHWCONTEXTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("CollateralDamage", |p, v| (*p.cast::<DXGK_INVALIDATEHWCONTEXTFLAGS>()).set_CollateralDamage(v != 0), |p| (*p.cast::<DXGK_INVALIDATEHWCONTEXTFLAGS>()).CollateralDamage() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_INVALIDATEHWCONTEXTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_INVALIDATEHWCONTEXTFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARGCB_INVALIDATEHWCONTEXT(table: &mut Table) {
    let p = table.record::<DXGKARGCB_INVALIDATEHWCONTEXT>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hHwContext", &raw const (*p).hHwContext);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_CONNECTION_CHANGE(table: &mut Table) {
    let p = table.record::<DXGK_CONNECTION_CHANGE>();
    unsafe {
        table.field("ConnectionChangeId", &raw const (*p).ConnectionChangeId);
        table.field("MonitorConnect", &raw const (*p).Anonymous.MonitorConnect);
        table.field("MonitorConnect.LinkTargetType", &raw const (*p).Anonymous.MonitorConnect.LinkTargetType);
        table.field("TargetConnect", &raw const (*p).Anonymous.TargetConnect);
        table.field("TargetConnect.BaseTargetType", &raw const (*p).Anonymous.TargetConnect.BaseTargetType);
        table.field("TargetConnect.NewTargetId", &raw const (*p).Anonymous.TargetConnect.NewTargetId);
        table.field("TargetJoin", &raw const (*p).Anonymous.TargetJoin);
        table.field("TargetJoin.BaseTargetType", &raw const (*p).Anonymous.TargetJoin.BaseTargetType);
        table.field("TargetJoin.NewTargetId", &raw const (*p).Anonymous.TargetJoin.NewTargetId);
        table.bit("TargetId", |p, v| (*p.cast::<DXGK_CONNECTION_CHANGE>()).set_TargetId(v as u32), |p| (*p.cast::<DXGK_CONNECTION_CHANGE>()).TargetId() as u64);
        table.bit("ConnectionStatus", |p, v| (*p.cast::<DXGK_CONNECTION_CHANGE>()).set_ConnectionStatus(DXGK_CONNECTION_STATUS(v as _)), |p| (*p.cast::<DXGK_CONNECTION_CHANGE>()).ConnectionStatus().0 as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CONNECTION_CHANGE>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CONNECTION_CHANGE>()).Reserved() as u64);
    }
}

fn r_DXGK_SET_TIMING_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_SET_TIMING_FLAGS>();
    unsafe {
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Value", &raw const (*p).Anonymous.Value);
    }
}

fn r_DXGK_SET_TIMING_RESULTS(table: &mut Table) {
    let p = table.record::<DXGK_SET_TIMING_RESULTS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ConnectionStatusChanges", |p, v| (*p.cast::<DXGK_SET_TIMING_RESULTS>()).set_ConnectionStatusChanges(v != 0), |p| (*p.cast::<DXGK_SET_TIMING_RESULTS>()).ConnectionStatusChanges() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SET_TIMING_RESULTS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SET_TIMING_RESULTS>()).Reserved() as u64);
    }
}

fn r_DXGK_SET_TIMING_PATH_INFO(table: &mut Table) {
    let p = table.record::<DXGK_SET_TIMING_PATH_INFO>();
    unsafe {
        table.field("VidPnTargetId", &raw const (*p).VidPnTargetId);
        table.field("OutputColorSpace", &raw const (*p).Anonymous1.OutputColorSpace);
        table.field("OutputWireColorSpace", &raw const (*p).Anonymous1.OutputWireColorSpace);
        table.field("SelectedWireFormat", &raw const (*p).SelectedWireFormat);
        table.field("Input", &raw const (*p).Anonymous2.Input);
        table.field("InputFlags", &raw const (*p).Anonymous2.InputFlags);
        table.field("Output", &raw const (*p).Anonymous3.Output);
        table.field("OutputFlags", &raw const (*p).Anonymous3.OutputFlags);
        table.field("TargetState", &raw const (*p).TargetState);
        table.field("GlitchCause", &raw const (*p).Anonymous4.Anonymous.GlitchCause);
        table.field("GlitchEffect", &raw const (*p).Anonymous4.Anonymous.GlitchEffect);
        table.field("GlitchDuration", &raw const (*p).Anonymous4.Anonymous.GlitchDuration);
        table.field("Reserved", &raw const (*p).Anonymous4.Anonymous.Reserved);
        table.field("DiagnosticInfo", &raw const (*p).Anonymous4.DiagnosticInfo);
        table.bit("Input.VidPnPathUpdates", |p, v| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.set_VidPnPathUpdates(DXGK_PATH_UPDATE(v as _)), |p| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.VidPnPathUpdates().0 as u64);
        table.bit("Input.Active", |p, v| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.set_Active(v != 0), |p| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.Active() as u64);
        table.bit("Input.IgnoreConnectivity", |p, v| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.set_IgnoreConnectivity(v != 0), |p| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.IgnoreConnectivity() as u64);
        table.bit("Input.PreserveInherited", |p, v| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.set_PreserveInherited(v != 0), |p| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.PreserveInherited() as u64);
        table.bit("Input.Reserved", |p, v| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.set_Reserved(v as u32), |p| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.Reserved() as u64);
        table.bit("Output.RecheckMPO", |p, v| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous3.Output.set_RecheckMPO(v != 0), |p| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous3.Output.RecheckMPO() as u64);
        table.bit("Output.Reserved", |p, v| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous3.Output.set_Reserved(v as u32), |p| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous3.Output.Reserved() as u64);
    }
}

fn r_DXGKARG_SETTIMINGSFROMVIDPN(table: &mut Table) {
    let p = table.record::<DXGKARG_SETTIMINGSFROMVIDPN>();
    unsafe {
        table.field("hFunctionalVidPn", &raw const (*p).hFunctionalVidPn);
        table.field("SetFlags", &raw const (*p).SetFlags);
        table.field("pResultsFlags", &raw const (*p).pResultsFlags);
        table.field("PathCount", &raw const (*p).PathCount);
        table.field("pSetTimingPathInfo", &raw const (*p).pSetTimingPathInfo);
    }
}

fn r_DXGKARG_SETTARGETGAMMA(table: &mut Table) {
    let p = table.record::<DXGKARG_SETTARGETGAMMA>();
    unsafe {
        table.field("TargetId", &raw const (*p).TargetId);
        table.field("GammaRamp", &raw const (*p).GammaRamp);
    }
}

fn r_DXGKARG_SETTARGETCONTENTTYPE(table: &mut Table) {
    let p = table.record::<DXGKARG_SETTARGETCONTENTTYPE>();
    unsafe {
        table.field("TargetId", &raw const (*p).TargetId);
        table.field("ContentType", &raw const (*p).ContentType);
    }
}

fn r_DXGKARG_SETTARGETANALOGCOPYPROTECTION(table: &mut Table) {
    let p = table.record::<DXGKARG_SETTARGETANALOGCOPYPROTECTION>();
    unsafe {
        table.field("TargetId", &raw const (*p).TargetId);
        table.field("CopyProtectionType", &raw const (*p).CopyProtectionType);
        table.field("APSTriggerBits", &raw const (*p).APSTriggerBits);
        table.field("CopyProtectionSupport", &raw const (*p).CopyProtectionSupport);
    }
}

fn r_DXGKARG_DISPLAYDETECTCONTROL(table: &mut Table) {
    table.record::<DXGKARG_DISPLAYDETECTCONTROL>();
    unsafe {
        table.bit("TargetId", |p, v| (*p.cast::<DXGKARG_DISPLAYDETECTCONTROL>()).set_TargetId(v as u32), |p| (*p.cast::<DXGKARG_DISPLAYDETECTCONTROL>()).TargetId() as u64);
        table.bit("Type", |p, v| (*p.cast::<DXGKARG_DISPLAYDETECTCONTROL>()).set_Type(DXGK_DISPLAYDETECTCONTROLTYPE(v as _)), |p| (*p.cast::<DXGKARG_DISPLAYDETECTCONTROL>()).Type().0 as u64);
        table.bit("NonDestructiveOnly", |p, v| (*p.cast::<DXGKARG_DISPLAYDETECTCONTROL>()).set_NonDestructiveOnly(v != 0), |p| (*p.cast::<DXGKARG_DISPLAYDETECTCONTROL>()).NonDestructiveOnly() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_DISPLAYDETECTCONTROL>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_DISPLAYDETECTCONTROL>()).Reserved() as u64);
    }
}

fn r_DXGKARG_QUERYCONNECTIONCHANGE(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYCONNECTIONCHANGE>();
    unsafe {
        table.field("ConnectionChange", &raw const (*p).ConnectionChange);
    }
}

fn r_DXGK_INHERITED_TIMING_INFO(table: &mut Table) {
    let p = table.record::<DXGK_INHERITED_TIMING_INFO>();
    unsafe {
        table.field("OutputColorSpace", &raw const (*p).Anonymous1.OutputColorSpace);
        table.field("OutputWireColorSpace", &raw const (*p).Anonymous1.OutputWireColorSpace);
        table.field("SelectedWireFormat", &raw const (*p).SelectedWireFormat);
        table.field("GlitchCause", &raw const (*p).Anonymous2.Anonymous.GlitchCause);
        table.field("GlitchEffect", &raw const (*p).Anonymous2.Anonymous.GlitchEffect);
        table.field("GlitchDuration", &raw const (*p).Anonymous2.Anonymous.GlitchDuration);
        table.field("Reserved", &raw const (*p).Anonymous2.Anonymous.Reserved);
        table.field("DiagnosticInfo", &raw const (*p).Anonymous2.DiagnosticInfo);
    }
}

fn r_DXGK_DISPLAY_OWNERSHIP_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_DISPLAY_OWNERSHIP_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("FrameBufferState", |p, v| (*p.cast::<DXGK_DISPLAY_OWNERSHIP_FLAGS>()).set_FrameBufferState(DXGK_FRAMEBUFFER_STATE(v as _)), |p| (*p.cast::<DXGK_DISPLAY_OWNERSHIP_FLAGS>()).FrameBufferState().0 as u64);
    }
}

fn r_DXGK_PRE_START_INFO(table: &mut Table) {
    let p = table.record::<DXGK_PRE_START_INFO>();
    unsafe {
        table.field("ReservedIn", &raw const (*p).Anonymous.ReservedIn);
        table.field("Input", &raw const (*p).Anonymous.Input);
        table.field("Output", &raw const (*p).Output);
        table.bit("SupportPreserveBootDisplay", |p, v| (*p.cast::<DXGK_PRE_START_INFO>()).set_SupportPreserveBootDisplay(v != 0), |p| (*p.cast::<DXGK_PRE_START_INFO>()).SupportPreserveBootDisplay() as u64);
        table.bit("IsUEFIFrameBufferCpuAccessibleDuringStartup", |p, v| (*p.cast::<DXGK_PRE_START_INFO>()).set_IsUEFIFrameBufferCpuAccessibleDuringStartup(v != 0), |p| (*p.cast::<DXGK_PRE_START_INFO>()).IsUEFIFrameBufferCpuAccessibleDuringStartup() as u64);
        table.bit("ReservedOut", |p, v| (*p.cast::<DXGK_PRE_START_INFO>()).set_ReservedOut(v as u32), |p| (*p.cast::<DXGK_PRE_START_INFO>()).ReservedOut() as u64);
    }
}

fn r_D3DKMT_MULTIPLANE_OVERLAY_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Rotation", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_Rotation(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).Rotation() as u64);
        table.bit("RotationWithoutIndependentFlip", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_RotationWithoutIndependentFlip(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).RotationWithoutIndependentFlip() as u64);
        table.bit("VerticalFlip", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_VerticalFlip(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).VerticalFlip() as u64);
        table.bit("HorizontalFlip", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_HorizontalFlip(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).HorizontalFlip() as u64);
        table.bit("StretchRGB", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_StretchRGB(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).StretchRGB() as u64);
        table.bit("StretchYUV", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_StretchYUV(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).StretchYUV() as u64);
        table.bit("BilinearFilter", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_BilinearFilter(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).BilinearFilter() as u64);
        table.bit("HighFilter", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_HighFilter(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).HighFilter() as u64);
        table.bit("Shared", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_Shared(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).Shared() as u64);
        table.bit("Immediate", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_Immediate(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).Immediate() as u64);
        table.bit("Plane0ForVirtualModeOnly", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_Plane0ForVirtualModeOnly(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).Plane0ForVirtualModeOnly() as u64);
        table.bit("Version3DDISupport", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_Version3DDISupport(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).Version3DDISupport() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_CAPS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_GET_MULTIPLANE_OVERLAY_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_GET_MULTIPLANE_OVERLAY_CAPS>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("MaxPlanes", &raw const (*p).MaxPlanes);
        table.field("MaxRGBPlanes", &raw const (*p).MaxRGBPlanes);
        table.field("MaxYUVPlanes", &raw const (*p).MaxYUVPlanes);
        table.field("OverlayCaps", &raw const (*p).OverlayCaps);
        table.field("MaxStretchFactor", &raw const (*p).MaxStretchFactor);
        table.field("MaxShrinkFactor", &raw const (*p).MaxShrinkFactor);
    }
}

fn r_D3DKMT_GET_POST_COMPOSITION_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_GET_POST_COMPOSITION_CAPS>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("MaxStretchFactor", &raw const (*p).MaxStretchFactor);
        table.field("MaxShrinkFactor", &raw const (*p).MaxShrinkFactor);
    }
}

fn r_D3DKMT_MULTIPLANEOVERLAY_STRETCH_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANEOVERLAY_STRETCH_SUPPORT>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("Update", &raw const (*p).Update);
        table.field("Supported", &raw const (*p).Supported);
    }
}

fn r_D3DKMT_MPO3DDI_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_MPO3DDI_SUPPORT>();
    unsafe {
        table.field("Supported", &raw const (*p).Supported);
    }
}

fn r_D3DKMT_HWDRM_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_HWDRM_SUPPORT>();
    unsafe {
        table.field("Supported", &raw const (*p).Supported);
    }
}

fn r_D3DKMT_MPOKERNELCAPS_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_MPOKERNELCAPS_SUPPORT>();
    unsafe {
        table.field("Supported", &raw const (*p).Supported);
    }
}

fn r_D3DKMT_GET_DEVICE_VIDPN_OWNERSHIP_INFO(table: &mut Table) {
    let p = table.record::<D3DKMT_GET_DEVICE_VIDPN_OWNERSHIP_INFO>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("bFailedDwmAcquireVidPn", &raw const (*p).bFailedDwmAcquireVidPn);
    }
}

fn r_D3DKMT_SUBMITCOMMANDTOHWQUEUE(table: &mut Table) {
    let p = table.record::<D3DKMT_SUBMITCOMMANDTOHWQUEUE>();
    unsafe {
        table.field("hHwQueue", &raw const (*p).hHwQueue);
        table.field("HwQueueProgressFenceId", &raw const (*p).HwQueueProgressFenceId);
        table.field("CommandBuffer", &raw const (*p).CommandBuffer);
        table.field("CommandLength", &raw const (*p).CommandLength);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("NumPrimaries", &raw const (*p).NumPrimaries);
        table.field("WrittenPrimaries", &raw const (*p).WrittenPrimaries);
    }
}

fn r_D3DKMT_SUBMITWAITFORSYNCOBJECTSTOHWQUEUE(table: &mut Table) {
    let p = table.record::<D3DKMT_SUBMITWAITFORSYNCOBJECTSTOHWQUEUE>();
    unsafe {
        table.field("hHwQueue", &raw const (*p).hHwQueue);
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
        table.field("FenceValueArray", &raw const (*p).FenceValueArray);
    }
}

fn r_D3DKMT_SUBMITSIGNALSYNCOBJECTSTOHWQUEUE(table: &mut Table) {
    let p = table.record::<D3DKMT_SUBMITSIGNALSYNCOBJECTSTOHWQUEUE>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("BroadcastHwQueueCount", &raw const (*p).BroadcastHwQueueCount);
        table.field("BroadcastHwQueueArray", &raw const (*p).BroadcastHwQueueArray);
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
        table.field("FenceValueArray", &raw const (*p).FenceValueArray);
    }
}

fn r_D3DKMT_CREATEHWCONTEXT(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEHWCONTEXT>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineAffinity", &raw const (*p).EngineAffinity);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("hHwContext", &raw const (*p).hHwContext);
    }
}

fn r_D3DKMT_DESTROYHWCONTEXT(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROYHWCONTEXT>();
    unsafe {
        table.field("hHwContext", &raw const (*p).hHwContext);
    }
}

fn r_D3DKMT_CREATEHWQUEUE(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEHWQUEUE>();
    unsafe {
        table.field("hHwContext", &raw const (*p).hHwContext);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("hHwQueue", &raw const (*p).hHwQueue);
        table.field("hHwQueueProgressFence", &raw const (*p).hHwQueueProgressFence);
        table.field("HwQueueProgressFenceCPUVirtualAddress", &raw const (*p).HwQueueProgressFenceCPUVirtualAddress);
        table.field("HwQueueProgressFenceGPUVirtualAddress", &raw const (*p).HwQueueProgressFenceGPUVirtualAddress);
    }
}

fn r_D3DKMT_DESTROYHWQUEUE(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROYHWQUEUE>();
    unsafe {
        table.field("hHwQueue", &raw const (*p).hHwQueue);
    }
}

fn r_D3DKMT_GETALLOCATIONPRIORITY(table: &mut Table) {
    let p = table.record::<D3DKMT_GETALLOCATIONPRIORITY>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hResource", &raw const (*p).hResource);
        table.field("phAllocationList", &raw const (*p).phAllocationList);
        table.field("AllocationCount", &raw const (*p).AllocationCount);
        table.field("pPriorities", &raw const (*p).pPriorities);
    }
}
