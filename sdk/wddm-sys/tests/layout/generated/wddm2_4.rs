// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm2_4::*;

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
];

pub fn records(table: &mut Table) {
    r_DXGKARGCB_NOTIFY_INTERRUPT_DATA(table);
    r_DXGK_VIDMMCAPS(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGKARG_QUERYADAPTERINFO(table);
    r_DXGK_INTERFACESPECIFICDATA(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMT_QUERYSTATISTICS_NODE_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_SYSTEM_MEMORY(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_RESULT(table);
    r_D3DKMT_QUERYSTATISTICS(table);
    r_DXGK_POWER_COMPONENT_MAPPING(table);
    r_DXGK_POWER_RUNTIME_COMPONENT(table);
    r_KMDDOD_INITIALIZATION_DATA(table);
    r_DXGK_GPUCLOCKDATA(table);
    r_D3DKMT_WDDM_2_0_CAPS(table);
    r_D3DKMT_QUERYCLOCKCALIBRATION(table);
    r_DXGK_CREATEPROCESSFLAGS(table);
    r_DXGKARG_CREATEPROCESS(table);
    r_DXGK_MONITORLINKINFO_CAPABILITIES(table);
    r_DXGK_MONITORLINKINFO(table);
    r_DXGKARG_UPDATEMONITORLINKINFO(table);
    r_DXGK_QUERYINTEGRATEDDISPLAYOUT(table);
    r_DXGK_SET_TIMING_PATH_INFO(table);
    r_DXGKARG_SETTIMINGSFROMVIDPN(table);
    r_D3DDDI_QUERYREGISTRY_FLAGS(table);
    r_D3DDDI_QUERYREGISTRY_INFO(table);
    r_DXGK_GPUCLOCKDATA_FLAGS(table);
    r_DXGK_NODE_PERFDATA(table);
    r_DXGK_ADAPTER_PERFDATA(table);
    r_DXGK_ADAPTER_PERFDATACAPS(table);
    r_DXGK_GPUVERSION(table);
    r_DXGK_FRAMEBUFFERSAVEAREA(table);
    r_DXGK_PHYSICAL_MEMORY_RANGE(table);
    r_DXGK_HARDWARERESERVEDRANGES(table);
    r_DXGK_QUERYINTEGRATEDDISPLAYOUT2(table);
    r_DXGK_SCHEDULING_LOG_CONTEXT_STATE_CHANGE(table);
    r_DXGK_SCHEDULING_LOG_HEADER(table);
    r_DXGK_SCHEDULING_LOG_ENTRY(table);
    r_DXGK_SCHEDULING_LOG_BUFFER(table);
    r_DXGKARG_SETSCHEDULINGLOGBUFFER(table);
    r_DXGKARG_SETUPPRIORITYBANDS(table);
    r_DXGKARG_SETCONTEXTSCHEDULINGPROPERTIES(table);
    r_DXGKARG_SUSPENDCONTEXT(table);
    r_DXGKARG_RESUMECONTEXT(table);
    r_DXGK_VIRTUALMACHINEDATAFLAGS(table);
    r_DXGKARG_SETVIRTUALMACHINEDATA(table);
    r_DXGKARGCB_ALLOCATECONTIGUOUSMEMORY(table);
    r_DXGKARGCB_FREECONTIGUOUSMEMORY(table);
    r_DXGKARGCB_ALLOCATEPAGESFORMDL(table);
    r_DXGKARGCB_FREEPAGESFROMMDL(table);
    r_DXGKARGCB_MAPMDLTOIOMMU(table);
    r_DXGKARGCB_UNMAPMDLFROMIOMMU(table);
    r_DXGKARGCB_PINFRAMEBUFFERFORSAVE(table);
    r_DXGKARGCB_UNPINFRAMEBUFFERFORSAVE(table);
    r_DXGKARGCB_MAPFRAMEBUFFERPOINTER(table);
    r_DXGKARGCB_UNMAPFRAMEBUFFERPOINTER(table);
    r_DXGKARG_BEGINEXCLUSIVEACCESS(table);
    r_DXGKARG_ENDEXCLUSIVEACCESS(table);
    r_DXGKARG_RESUMEHWENGINE(table);
    r_DXGK_DIAGNOSTIC_CATEGORIES(table);
    r_DXGK_DIAGTYPE_NOTIFICATIONS(table);
    r_DXGK_DIAGNOSTIC_TYPES(table);
    r_DXGK_DIAGNOSTIC_HEADER(table);
    r_DXGK_DIAGNOSTIC_PSR_REFRESH_REASON(table);
    r_DXGK_DIAGNOSTIC_PSR(table);
    r_DXGKARG_QUERYDIAGNOSTICTYPESSUPPORT(table);
    r_DXGKARG_CONTROLDIAGNOSTICREPORTING(table);
    r_D3DKMT_SUBMITPRESENTBLTTOHWQUEUE(table);
    r_D3DKMT_BLOCKLIST_INFO(table);
    r_D3DKMT_QUERY_ADAPTER_UNIQUE_GUID(table);
    r_D3DKMT_NODE_PERFDATA(table);
    r_D3DKMT_ADAPTER_PERFDATA(table);
    r_D3DKMT_ADAPTER_PERFDATACAPS(table);
    r_D3DKMT_GPUVERSION(table);
    r_D3DKMT_QUERYSTATISTICS_PHYSICAL_ADAPTER_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_QUERY_PHYSICAL_ADAPTER(table);
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
        table.field("SchedulingLogInterrupt", &raw const (*p).Anonymous.SchedulingLogInterrupt);
        table.field("SchedulingLogInterrupt.NodeOrdinal", &raw const (*p).Anonymous.SchedulingLogInterrupt.NodeOrdinal);
        table.field("SchedulingLogInterrupt.EngineOrdinal", &raw const (*p).Anonymous.SchedulingLogInterrupt.EngineOrdinal);
        table.field("GpuEngineTimeout", &raw const (*p).Anonymous.GpuEngineTimeout);
        table.field("GpuEngineTimeout.NodeOrdinal", &raw const (*p).Anonymous.GpuEngineTimeout.NodeOrdinal);
        table.field("GpuEngineTimeout.EngineOrdinal", &raw const (*p).Anonymous.GpuEngineTimeout.EngineOrdinal);
        table.field("SuspendContextCompleted", &raw const (*p).Anonymous.SuspendContextCompleted);
        table.field("SuspendContextCompleted.hContext", &raw const (*p).Anonymous.SuspendContextCompleted.hContext);
        table.field("SuspendContextCompleted.ContextSuspendFence", &raw const (*p).Anonymous.SuspendContextCompleted.ContextSuspendFence);
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
        table.bit("IoMmuSecureModeSupported", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_IoMmuSecureModeSupported(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).IoMmuSecureModeSupported() as u64);
        table.bit("DisableSelfRefreshVRAMInS3", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_DisableSelfRefreshVRAMInS3(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).DisableSelfRefreshVRAMInS3() as u64);
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
        table.bit("MiscCaps.Reserved", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_Reserved(v as u32), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.Reserved() as u64);
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
        table.field("hKmdProcessHandle", &raw const (*p).hKmdProcessHandle);
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

fn r_D3DKMT_QUERYSTATISTICS_SYSTEM_MEMORY(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_SYSTEM_MEMORY>();
    unsafe {
        table.field("BytesAllocated", &raw const (*p).BytesAllocated);
        table.field("BytesReserved", &raw const (*p).BytesReserved);
        table.field("SmallAllocationBlocks", &raw const (*p).SmallAllocationBlocks);
        table.field("LargeAllocationBlocks", &raw const (*p).LargeAllocationBlocks);
        table.field("WriteCombinedBytesAllocated", &raw const (*p).WriteCombinedBytesAllocated);
        table.field("WriteCombinedBytesReserved", &raw const (*p).WriteCombinedBytesReserved);
        table.field("CachedBytesAllocated", &raw const (*p).CachedBytesAllocated);
        table.field("CachedBytesReserved", &raw const (*p).CachedBytesReserved);
        table.field("SectionBytesAllocated", &raw const (*p).SectionBytesAllocated);
        table.field("SectionBytesReserved", &raw const (*p).SectionBytesReserved);
        table.field("BytesZeroed", &raw const (*p).BytesZeroed);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PROCESS_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PROCESS_INFORMATION>();
    unsafe {
        table.field("NodeCount", &raw const (*p).NodeCount);
        table.field("VidPnSourceCount", &raw const (*p).VidPnSourceCount);
        table.field("SystemMemory", &raw const (*p).SystemMemory);
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
        table.field("SharedDesc", &raw const (*p).Anonymous.SharedDesc);
        table.field("SharedDesc.SharedTypeFlag", &raw const (*p).Anonymous.SharedDesc.Anonymous.Anonymous.SharedTypeFlag);
        table.field("SharedDesc.DriverCustomValueSet", &raw const (*p).Anonymous.SharedDesc.Anonymous.Anonymous.DriverCustomValueSet);
        table.field("SharedDesc.SharedType", &raw const (*p).Anonymous.SharedDesc.Anonymous.SharedType);
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

fn r_DXGK_GPUCLOCKDATA(table: &mut Table) {
    let p = table.record::<DXGK_GPUCLOCKDATA>();
    unsafe {
        table.field("GpuFrequency", &raw const (*p).GpuFrequency);
        table.field("GpuClockCounter", &raw const (*p).GpuClockCounter);
        table.field("CpuClockCounter", &raw const (*p).CpuClockCounter);
        table.field("Flags", &raw const (*p).Flags);
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
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_QUERYCLOCKCALIBRATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYCLOCKCALIBRATION>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("ClockData", &raw const (*p).ClockData);
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
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).Reserved() as u64);
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
        table.bit("Input.SyncLockGroup", |p, v| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.set_SyncLockGroup(v as u32), |p| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.SyncLockGroup() as u64);
        table.bit("Input.SyncLockStyle", |p, v| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.set_SyncLockStyle(DXGK_SYNC_LOCK_STYLE(v as _)), |p| (*p.cast::<DXGK_SET_TIMING_PATH_INFO>()).Anonymous2.Input.SyncLockStyle().0 as u64);
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

fn r_D3DDDI_QUERYREGISTRY_FLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_QUERYREGISTRY_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("TranslatePath", |p, v| (*p.cast::<D3DDDI_QUERYREGISTRY_FLAGS>()).set_TranslatePath(v != 0), |p| (*p.cast::<D3DDDI_QUERYREGISTRY_FLAGS>()).TranslatePath() as u64);
        table.bit("MutableValue", |p, v| (*p.cast::<D3DDDI_QUERYREGISTRY_FLAGS>()).set_MutableValue(v != 0), |p| (*p.cast::<D3DDDI_QUERYREGISTRY_FLAGS>()).MutableValue() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_QUERYREGISTRY_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_QUERYREGISTRY_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDI_QUERYREGISTRY_INFO(table: &mut Table) {
    let p = table.record::<D3DDDI_QUERYREGISTRY_INFO>();
    unsafe {
        table.field("QueryType", &raw const (*p).QueryType);
        table.field("QueryFlags", &raw const (*p).QueryFlags);
        table.field("ValueName", &raw const (*p).ValueName);
        table.field("ValueType", &raw const (*p).ValueType);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("OutputValueSize", &raw const (*p).OutputValueSize);
        table.field("Status", &raw const (*p).Status);
        table.field("OutputDword", &raw const (*p).Anonymous.OutputDword);
        table.field("OutputQword", &raw const (*p).Anonymous.OutputQword);
        table.field("OutputString", &raw const (*p).Anonymous.OutputString);
        table.field("OutputBinary", &raw const (*p).Anonymous.OutputBinary);
    }
}

fn r_DXGK_GPUCLOCKDATA_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_GPUCLOCKDATA_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ContextManagementProcessor", |p, v| (*p.cast::<DXGK_GPUCLOCKDATA_FLAGS>()).set_ContextManagementProcessor(v != 0), |p| (*p.cast::<DXGK_GPUCLOCKDATA_FLAGS>()).ContextManagementProcessor() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_GPUCLOCKDATA_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_GPUCLOCKDATA_FLAGS>()).Reserved() as u64);
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
    }
}

fn r_DXGK_ADAPTER_PERFDATA(table: &mut Table) {
    let p = table.record::<DXGK_ADAPTER_PERFDATA>();
    unsafe {
        table.field("MemoryFrequency", &raw const (*p).MemoryFrequency);
        table.field("MaxMemoryFrequency", &raw const (*p).MaxMemoryFrequency);
        table.field("MaxMemoryFrequencyOC", &raw const (*p).MaxMemoryFrequencyOC);
        table.field("MemoryBandwidth", &raw const (*p).MemoryBandwidth);
        table.field("PCIEBandwidth", &raw const (*p).PCIEBandwidth);
        table.field("FanRPM", &raw const (*p).FanRPM);
        table.field("Power", &raw const (*p).Power);
        table.field("Temperature", &raw const (*p).Temperature);
        table.field("PowerStateOverride", &raw const (*p).PowerStateOverride);
    }
}

fn r_DXGK_ADAPTER_PERFDATACAPS(table: &mut Table) {
    let p = table.record::<DXGK_ADAPTER_PERFDATACAPS>();
    unsafe {
        table.field("MaxMemoryBandwidth", &raw const (*p).MaxMemoryBandwidth);
        table.field("MaxPCIEBandwidth", &raw const (*p).MaxPCIEBandwidth);
        table.field("MaxFanRPM", &raw const (*p).MaxFanRPM);
        table.field("TemperatureMax", &raw const (*p).TemperatureMax);
        table.field("TemperatureWarning", &raw const (*p).TemperatureWarning);
    }
}

fn r_DXGK_GPUVERSION(table: &mut Table) {
    let p = table.record::<DXGK_GPUVERSION>();
    unsafe {
        table.field("BiosVersion", &raw const (*p).BiosVersion);
        table.field("GpuArchitecture", &raw const (*p).GpuArchitecture);
    }
}

fn r_DXGK_FRAMEBUFFERSAVEAREA(table: &mut Table) {
    let p = table.record::<DXGK_FRAMEBUFFERSAVEAREA>();
    unsafe {
        table.field("MaximumSize", &raw const (*p).MaximumSize);
    }
}

fn r_DXGK_PHYSICAL_MEMORY_RANGE(table: &mut Table) {
    let p = table.record::<DXGK_PHYSICAL_MEMORY_RANGE>();
    unsafe {
        table.field("BaseAddress", &raw const (*p).BaseAddress);
        table.field("NumberOfBytes", &raw const (*p).NumberOfBytes);
    }
}

fn r_DXGK_HARDWARERESERVEDRANGES(table: &mut Table) {
    let p = table.record::<DXGK_HARDWARERESERVEDRANGES>();
    unsafe {
        table.field("NumRanges", &raw const (*p).NumRanges);
        table.field("pPhysicalRanges", &raw const (*p).pPhysicalRanges);
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

fn r_DXGK_SCHEDULING_LOG_CONTEXT_STATE_CHANGE(table: &mut Table) {
    let p = table.record::<DXGK_SCHEDULING_LOG_CONTEXT_STATE_CHANGE>();
    unsafe {
        table.field("hKmdContext", &raw const (*p).hKmdContext);
        table.field("newContextState", &raw const (*p).newContextState);
    }
}

fn r_DXGK_SCHEDULING_LOG_HEADER(table: &mut Table) {
    let p = table.record::<DXGK_SCHEDULING_LOG_HEADER>();
    unsafe {
        table.field("FirstFreeEntryIndex", &raw const (*p).Anonymous.Anonymous.FirstFreeEntryIndex);
        table.field("WraparoundCount", &raw const (*p).Anonymous.Anonymous.WraparoundCount);
        table.field("AtomicWraparoundAndEntryIndex", &raw const (*p).Anonymous.AtomicWraparoundAndEntryIndex);
        table.field("NumberOfEntries", &raw const (*p).NumberOfEntries);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_SCHEDULING_LOG_ENTRY(table: &mut Table) {
    let p = table.record::<DXGK_SCHEDULING_LOG_ENTRY>();
    unsafe {
        table.field("GpuTimeStamp", &raw const (*p).GpuTimeStamp);
        table.field("ContextStateChange", &raw const (*p).Anonymous.ContextStateChange);
        table.field("ReservedOperationData", &raw const (*p).Anonymous.ReservedOperationData);
        table.bit("OperationType", |p, v| (*p.cast::<DXGK_SCHEDULING_LOG_ENTRY>()).set_OperationType(v as u32), |p| (*p.cast::<DXGK_SCHEDULING_LOG_ENTRY>()).OperationType() as u64);
        table.bit("ReservedOperationTypeBits", |p, v| (*p.cast::<DXGK_SCHEDULING_LOG_ENTRY>()).set_ReservedOperationTypeBits(v as u32), |p| (*p.cast::<DXGK_SCHEDULING_LOG_ENTRY>()).ReservedOperationTypeBits() as u64);
    }
}

fn r_DXGK_SCHEDULING_LOG_BUFFER(table: &mut Table) {
    let p = table.record::<DXGK_SCHEDULING_LOG_BUFFER>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
        table.field("Entries", &raw const (*p).Entries);
    }
}

fn r_DXGKARG_SETSCHEDULINGLOGBUFFER(table: &mut Table) {
    let p = table.record::<DXGKARG_SETSCHEDULINGLOGBUFFER>();
    unsafe {
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
        table.field("NumberOfEntries", &raw const (*p).NumberOfEntries);
        table.field("LogBufferCpuVa", &raw const (*p).LogBufferCpuVa);
        table.field("LogBufferGpuVa", &raw const (*p).LogBufferGpuVa);
        table.field("InterruptEntry", &raw const (*p).InterruptEntry);
    }
}

fn r_DXGKARG_SETUPPRIORITYBANDS(table: &mut Table) {
    let p = table.record::<DXGKARG_SETUPPRIORITYBANDS>();
    unsafe {
        table.field("gracePeriodForBand", &raw const (*p).gracePeriodForBand);
        table.field("processQuantumForBand", &raw const (*p).processQuantumForBand);
        table.field("processGracePeriodForBand", &raw const (*p).processGracePeriodForBand);
        table.field("targetNormalBandPercentage", &raw const (*p).targetNormalBandPercentage);
    }
}

fn r_DXGKARG_SETCONTEXTSCHEDULINGPROPERTIES(table: &mut Table) {
    let p = table.record::<DXGKARG_SETCONTEXTSCHEDULINGPROPERTIES>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("priorityBand", &raw const (*p).priorityBand);
        table.field("realtimeBandPriorityLevel", &raw const (*p).realtimeBandPriorityLevel);
        table.field("inProcessPriority", &raw const (*p).inProcessPriority);
        table.field("quantum", &raw const (*p).quantum);
        table.field("gracePeriodSamePriority", &raw const (*p).gracePeriodSamePriority);
        table.field("gracePeriodLowerPriority", &raw const (*p).gracePeriodLowerPriority);
    }
}

fn r_DXGKARG_SUSPENDCONTEXT(table: &mut Table) {
    let p = table.record::<DXGKARG_SUSPENDCONTEXT>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("contextSuspendFence", &raw const (*p).contextSuspendFence);
    }
}

fn r_DXGKARG_RESUMECONTEXT(table: &mut Table) {
    let p = table.record::<DXGKARG_RESUMECONTEXT>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
    }
}

fn r_DXGK_VIRTUALMACHINEDATAFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_VIRTUALMACHINEDATAFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SecureVirtualMachine", |p, v| (*p.cast::<DXGK_VIRTUALMACHINEDATAFLAGS>()).set_SecureVirtualMachine(v != 0), |p| (*p.cast::<DXGK_VIRTUALMACHINEDATAFLAGS>()).SecureVirtualMachine() as u64);
        table.bit("LinuxVirtualMachine", |p, v| (*p.cast::<DXGK_VIRTUALMACHINEDATAFLAGS>()).set_LinuxVirtualMachine(v != 0), |p| (*p.cast::<DXGK_VIRTUALMACHINEDATAFLAGS>()).LinuxVirtualMachine() as u64);
    }
}

fn r_DXGKARG_SETVIRTUALMACHINEDATA(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIRTUALMACHINEDATA>();
    unsafe {
        table.field("hKmdVmWorkerProcess", &raw const (*p).hKmdVmWorkerProcess);
        table.field("pVmGuid", &raw const (*p).pVmGuid);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARGCB_ALLOCATECONTIGUOUSMEMORY(table: &mut Table) {
    let p = table.record::<DXGKARGCB_ALLOCATECONTIGUOUSMEMORY>();
    unsafe {
        table.field("NumberOfBytes", &raw const (*p).NumberOfBytes);
        table.field("LowestAcceptableAddress", &raw const (*p).LowestAcceptableAddress);
        table.field("HighestAcceptableAddress", &raw const (*p).HighestAcceptableAddress);
        table.field("BoundaryAddressMultiple", &raw const (*p).BoundaryAddressMultiple);
        table.field("CacheType", &raw const (*p).CacheType);
        table.field("hMemoryHandle", &raw const (*p).hMemoryHandle);
        table.field("pMemory", &raw const (*p).pMemory);
    }
}

fn r_DXGKARGCB_FREECONTIGUOUSMEMORY(table: &mut Table) {
    let p = table.record::<DXGKARGCB_FREECONTIGUOUSMEMORY>();
    unsafe {
        table.field("hMemoryHandle", &raw const (*p).hMemoryHandle);
    }
}

fn r_DXGKARGCB_ALLOCATEPAGESFORMDL(table: &mut Table) {
    let p = table.record::<DXGKARGCB_ALLOCATEPAGESFORMDL>();
    unsafe {
        table.field("LowAddress", &raw const (*p).LowAddress);
        table.field("HighAddress", &raw const (*p).HighAddress);
        table.field("SkipBytes", &raw const (*p).SkipBytes);
        table.field("TotalBytes", &raw const (*p).TotalBytes);
        table.field("CacheType", &raw const (*p).CacheType);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hMemoryHandle", &raw const (*p).hMemoryHandle);
        table.field("pMdl", &raw const (*p).pMdl);
    }
}

fn r_DXGKARGCB_FREEPAGESFROMMDL(table: &mut Table) {
    let p = table.record::<DXGKARGCB_FREEPAGESFROMMDL>();
    unsafe {
        table.field("hMemoryHandle", &raw const (*p).hMemoryHandle);
    }
}

fn r_DXGKARGCB_MAPMDLTOIOMMU(table: &mut Table) {
    let p = table.record::<DXGKARGCB_MAPMDLTOIOMMU>();
    unsafe {
        table.field("pMdl", &raw const (*p).pMdl);
        table.field("hMemoryHandle", &raw const (*p).hMemoryHandle);
    }
}

fn r_DXGKARGCB_UNMAPMDLFROMIOMMU(table: &mut Table) {
    let p = table.record::<DXGKARGCB_UNMAPMDLFROMIOMMU>();
    unsafe {
        table.field("hMemoryHandle", &raw const (*p).hMemoryHandle);
    }
}

fn r_DXGKARGCB_PINFRAMEBUFFERFORSAVE(table: &mut Table) {
    let p = table.record::<DXGKARGCB_PINFRAMEBUFFERFORSAVE>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("CommitSize", &raw const (*p).CommitSize);
        table.field("pMdl", &raw const (*p).pMdl);
    }
}

fn r_DXGKARGCB_UNPINFRAMEBUFFERFORSAVE(table: &mut Table) {
    let p = table.record::<DXGKARGCB_UNPINFRAMEBUFFERFORSAVE>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_DXGKARGCB_MAPFRAMEBUFFERPOINTER(table: &mut Table) {
    let p = table.record::<DXGKARGCB_MAPFRAMEBUFFERPOINTER>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("Size", &raw const (*p).Size);
        table.field("Offset", &raw const (*p).Offset);
        table.field("pBaseAddress", &raw const (*p).pBaseAddress);
    }
}

fn r_DXGKARGCB_UNMAPFRAMEBUFFERPOINTER(table: &mut Table) {
    let p = table.record::<DXGKARGCB_UNMAPFRAMEBUFFERPOINTER>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("pBaseAddress", &raw const (*p).pBaseAddress);
    }
}

fn r_DXGKARG_BEGINEXCLUSIVEACCESS(table: &mut Table) {
    let p = table.record::<DXGKARG_BEGINEXCLUSIVEACCESS>();
    unsafe {
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGKARG_ENDEXCLUSIVEACCESS(table: &mut Table) {
    let p = table.record::<DXGKARG_ENDEXCLUSIVEACCESS>();
    unsafe {
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGKARG_RESUMEHWENGINE(table: &mut Table) {
    let p = table.record::<DXGKARG_RESUMEHWENGINE>();
    unsafe {
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
    }
}

fn r_DXGK_DIAGNOSTIC_CATEGORIES(table: &mut Table) {
    let p = table.record::<DXGK_DIAGNOSTIC_CATEGORIES>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Notifications", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_CATEGORIES>()).set_Notifications(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_CATEGORIES>()).Notifications() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_CATEGORIES>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DIAGNOSTIC_CATEGORIES>()).Reserved() as u64);
    }
}

fn r_DXGK_DIAGTYPE_NOTIFICATIONS(table: &mut Table) {
    let p = table.record::<DXGK_DIAGTYPE_NOTIFICATIONS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("PanelSelfRefreshSoftware", |p, v| (*p.cast::<DXGK_DIAGTYPE_NOTIFICATIONS>()).set_PanelSelfRefreshSoftware(v != 0), |p| (*p.cast::<DXGK_DIAGTYPE_NOTIFICATIONS>()).PanelSelfRefreshSoftware() as u64);
        table.bit("PanelSelfRefreshHardware", |p, v| (*p.cast::<DXGK_DIAGTYPE_NOTIFICATIONS>()).set_PanelSelfRefreshHardware(v != 0), |p| (*p.cast::<DXGK_DIAGTYPE_NOTIFICATIONS>()).PanelSelfRefreshHardware() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DIAGTYPE_NOTIFICATIONS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DIAGTYPE_NOTIFICATIONS>()).Reserved() as u64);
    }
}

fn r_DXGK_DIAGNOSTIC_TYPES(table: &mut Table) {
    let p = table.record::<DXGK_DIAGNOSTIC_TYPES>();
    unsafe {
        table.field("Notifications", &raw const (*p).Anonymous.Notifications);
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

fn r_DXGK_DIAGNOSTIC_PSR_REFRESH_REASON(table: &mut Table) {
    let p = table.record::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Present", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).set_Present(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).Present() as u64);
        table.bit("CursorUpdate", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).set_CursorUpdate(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).CursorUpdate() as u64);
        table.bit("VSyncEnabled", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).set_VSyncEnabled(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).VSyncEnabled() as u64);
        table.bit("ColorTransformationChange", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).set_ColorTransformationChange(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).ColorTransformationChange() as u64);
        table.bit("BrightnessChange", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).set_BrightnessChange(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).BrightnessChange() as u64);
        table.bit("SinkRequest", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).set_SinkRequest(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).SinkRequest() as u64);
        table.bit("Other", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).set_Other(v != 0), |p| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).Other() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DIAGNOSTIC_PSR_REFRESH_REASON>()).Reserved() as u64);
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

fn r_D3DKMT_SUBMITPRESENTBLTTOHWQUEUE(table: &mut Table) {
    let p = table.record::<D3DKMT_SUBMITPRESENTBLTTOHWQUEUE>();
    unsafe {
        table.field("hHwQueue", &raw const (*p).hHwQueue);
        table.field("HwQueueProgressFenceId", &raw const (*p).HwQueueProgressFenceId);
        table.field("PrivatePresentData", &raw const (*p).PrivatePresentData);
    }
}

fn r_D3DKMT_BLOCKLIST_INFO(table: &mut Table) {
    let p = table.record::<D3DKMT_BLOCKLIST_INFO>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("BlockList", &raw const (*p).BlockList);
    }
}

fn r_D3DKMT_QUERY_ADAPTER_UNIQUE_GUID(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERY_ADAPTER_UNIQUE_GUID>();
    unsafe {
        table.field("AdapterUniqueGUID", &raw const (*p).AdapterUniqueGUID);
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
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_ADAPTER_PERFDATA(table: &mut Table) {
    let p = table.record::<D3DKMT_ADAPTER_PERFDATA>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("MemoryFrequency", &raw const (*p).MemoryFrequency);
        table.field("MaxMemoryFrequency", &raw const (*p).MaxMemoryFrequency);
        table.field("MaxMemoryFrequencyOC", &raw const (*p).MaxMemoryFrequencyOC);
        table.field("MemoryBandwidth", &raw const (*p).MemoryBandwidth);
        table.field("PCIEBandwidth", &raw const (*p).PCIEBandwidth);
        table.field("FanRPM", &raw const (*p).FanRPM);
        table.field("Power", &raw const (*p).Power);
        table.field("Temperature", &raw const (*p).Temperature);
        table.field("PowerStateOverride", &raw const (*p).PowerStateOverride);
    }
}

fn r_D3DKMT_ADAPTER_PERFDATACAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_ADAPTER_PERFDATACAPS>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("MaxMemoryBandwidth", &raw const (*p).MaxMemoryBandwidth);
        table.field("MaxPCIEBandwidth", &raw const (*p).MaxPCIEBandwidth);
        table.field("MaxFanRPM", &raw const (*p).MaxFanRPM);
        table.field("TemperatureMax", &raw const (*p).TemperatureMax);
        table.field("TemperatureWarning", &raw const (*p).TemperatureWarning);
    }
}

fn r_D3DKMT_GPUVERSION(table: &mut Table) {
    let p = table.record::<D3DKMT_GPUVERSION>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("BiosVersion", &raw const (*p).BiosVersion);
        table.field("GpuArchitecture", &raw const (*p).GpuArchitecture);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PHYSICAL_ADAPTER_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PHYSICAL_ADAPTER_INFORMATION>();
    unsafe {
        table.field("AdapterPerfData", &raw const (*p).AdapterPerfData);
        table.field("AdapterPerfDataCaps", &raw const (*p).AdapterPerfDataCaps);
        table.field("GpuVersion", &raw const (*p).GpuVersion);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_QUERY_PHYSICAL_ADAPTER(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_QUERY_PHYSICAL_ADAPTER>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}
