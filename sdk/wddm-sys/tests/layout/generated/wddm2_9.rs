// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm2_9::*;

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
    super::types_new_in_wddm2_8!(types),
    super::types_new_in_wddm2_9!(types),
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
    super::integers_new_in_wddm2_8!(integers),
    super::integers_new_in_wddm2_9!(integers),
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
    super::enumerators_new_in_wddm2_8!(enumerators),
    super::enumerators_new_in_wddm2_9!(enumerators),
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
    super::guids_new_in_wddm2_8!(guids),
    super::guids_new_in_wddm2_9!(guids),
];

pub fn records(table: &mut Table) {
    r_D3DKMDT_VIDPN_TARGET_MODE(table);
    r_DXGKARGCB_NOTIFY_INTERRUPT_DATA(table);
    r_DXGK_VIDMMCAPS(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGK_SEGMENTFLAGS(table);
    r_DXGK_SEGMENTDESCRIPTOR(table);
    r_DXGK_QUERYSEGMENTIN(table);
    r_DXGK_QUERYSEGMENTOUT(table);
    r_DXGK_ALLOCATIONINFOFLAGS_WDDM2_0(table);
    r_DXGK_ALLOCATIONINFO(table);
    r_DXGK_ALLOCATIONINFO_TEST(table);
    r_DXGKARG_CREATEALLOCATION(table);
    r_DXGKARG_BUILDPAGINGBUFFER(table);
    r_DXGK_VIDPNTARGETMODESET_INTERFACE(table);
    r_DXGK_VIDPN_INTERFACE(table);
    r_DXGK_INTERFACESPECIFICDATA(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMDT_DISPLAYMODE_FLAGS(table);
    r_D3DKMT_DISPLAYMODE(table);
    r_D3DKMT_GETDISPLAYMODELIST(table);
    r_D3DKMT_DISPLAYMODELIST(table);
    r_D3DKMT_CURRENTDISPLAYMODE(table);
    r_D3DKMT_VIDMM_ESCAPE(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_RESULT(table);
    r_D3DKMT_QUERYSTATISTICS(table);
    r_DXGK_SEGMENTDESCRIPTOR3(table);
    r_DXGK_QUERYSEGMENTOUT3(table);
    r_KMDDOD_INITIALIZATION_DATA(table);
    r_D3DKMT_ADAPTERTYPE(table);
    r_DXGK_GPUMMUCAPS(table);
    r_DXGK_SEGMENTDESCRIPTOR4(table);
    r_DXGK_DISPLAY_DRIVERCAPS_EXTENSION(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3(table);
    r_D3DKMT_WDDM_2_9_CAPS(table);
    r_DXGK_FLIPQUEUE_LOG_ENTRY(table);
    r_DXGKARG_SETFLIPQUEUELOGBUFFER(table);
    r_DXGKARG_UPDATEFLIPQUEUELOG(table);
    r_DXGKARG_CANCELQUEUEDFLIPS(table);
    r_DXGK_CANCELFLIPS_PLANE(table);
    r_DXGKARG_CANCELFLIPS(table);
    r_DXGKARG_SETINTERRUPTTARGETPRESENTID(table);
    r_DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO3(table);
    r_DXGK_PHYSICAL_MEMORY_CAPS(table);
    r_DXGK_IOMMU_CAPS(table);
    r_DXGK_ADL_FLAGS(table);
    r_DXGK_ADL(table);
    r_DXGK_FENCE_RESIDENCY_INFO(table);
    r_DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY(table);
    r_DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT(table);
    r_DXGKARGCB_DESTROY_PHYSICAL_MEMORY_OBJECT(table);
    r_DXGKARGCB_MAP_PHYSICAL_MEMORY(table);
    r_DXGKARGCB_UNMAP_PHYSICAL_MEMORY(table);
    r_DXGKARGCB_ALLOCATE_ADL(table);
    r_DXGKARGCB_FREE_ADL(table);
    r_DXGKARGCB_OPEN_PHYSICAL_MEMORY_OBJECT(table);
    r_DXGKARGCB_CLOSE_PHYSICAL_MEMORY_OBJECT(table);
    r_DXGKARGCB_QUERYFEATURESUPPORT(table);
    r_DXGKARGCB_PINFRAMEBUFFERFORSAVE2(table);
    r_D3DKMT_CROSSADAPTERRESOURCE_SUPPORT(table);
}

fn r_D3DKMDT_VIDPN_TARGET_MODE(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIDPN_TARGET_MODE>();
    unsafe {
        table.field("Id", &raw const (*p).Id);
        table.field("VideoSignalInfo", &raw const (*p).VideoSignalInfo);
        table.field("WireFormatAndPreference", &raw const (*p).Anonymous.WireFormatAndPreference);
        table.field("MinimumVSyncFreq", &raw const (*p).MinimumVSyncFreq);
        table.bit("Preference", |p, v| (*p.cast::<D3DKMDT_VIDPN_TARGET_MODE>()).Anonymous.Anonymous.set_Preference(D3DKMDT_MODE_PREFERENCE(v as _)), |p| (*p.cast::<D3DKMDT_VIDPN_TARGET_MODE>()).Anonymous.Anonymous.Preference().0 as u64);
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
        table.field("SchedulingLogInterrupt", &raw const (*p).Anonymous.SchedulingLogInterrupt);
        table.field("SchedulingLogInterrupt.NodeOrdinal", &raw const (*p).Anonymous.SchedulingLogInterrupt.NodeOrdinal);
        table.field("SchedulingLogInterrupt.EngineOrdinal", &raw const (*p).Anonymous.SchedulingLogInterrupt.EngineOrdinal);
        table.field("GpuEngineTimeout", &raw const (*p).Anonymous.GpuEngineTimeout);
        table.field("GpuEngineTimeout.NodeOrdinal", &raw const (*p).Anonymous.GpuEngineTimeout.NodeOrdinal);
        table.field("GpuEngineTimeout.EngineOrdinal", &raw const (*p).Anonymous.GpuEngineTimeout.EngineOrdinal);
        table.field("SuspendContextCompleted", &raw const (*p).Anonymous.SuspendContextCompleted);
        table.field("SuspendContextCompleted.hContext", &raw const (*p).Anonymous.SuspendContextCompleted.hContext);
        table.field("SuspendContextCompleted.ContextSuspendFence", &raw const (*p).Anonymous.SuspendContextCompleted.ContextSuspendFence);
        table.field("CrtcVsyncWithMultiPlaneOverlay3", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay3);
        table.field("CrtcVsyncWithMultiPlaneOverlay3.VidPnTargetId", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay3.VidPnTargetId);
        table.field("CrtcVsyncWithMultiPlaneOverlay3.PhysicalAdapterMask", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay3.PhysicalAdapterMask);
        table.field("CrtcVsyncWithMultiPlaneOverlay3.MultiPlaneOverlayVsyncInfoCount", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay3.MultiPlaneOverlayVsyncInfoCount);
        table.field("CrtcVsyncWithMultiPlaneOverlay3.pMultiPlaneOverlayVsyncInfo", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay3.pMultiPlaneOverlayVsyncInfo);
        table.field("CrtcVsyncWithMultiPlaneOverlay3.GpuFrequency", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay3.GpuFrequency);
        table.field("CrtcVsyncWithMultiPlaneOverlay3.GpuClockCounter", &raw const (*p).Anonymous.CrtcVsyncWithMultiPlaneOverlay3.GpuClockCounter);
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
        table.bit("IoMmuSecureModeRequired", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_IoMmuSecureModeRequired(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).IoMmuSecureModeRequired() as u64);
        table.bit("MapAperture2Supported", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_MapAperture2Supported(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).MapAperture2Supported() as u64);
        table.bit("CrossAdapterResourceTexture", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_CrossAdapterResourceTexture(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).CrossAdapterResourceTexture() as u64);
        table.bit("CrossAdapterResourceScanout", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_CrossAdapterResourceScanout(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).CrossAdapterResourceScanout() as u64);
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
        table.field("MaxHwQueuedFlips", &raw const (*p).MaxHwQueuedFlips);
        table.field("HwQueuedFlipCaps", &raw const (*p).HwQueuedFlipCaps);
        table.bit("MiscCaps.SupportContextlessPresent", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_SupportContextlessPresent(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.SupportContextlessPresent() as u64);
        table.bit("MiscCaps.Detachable", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_Detachable(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.Detachable() as u64);
        table.bit("MiscCaps.VirtualGpuOnly", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_VirtualGpuOnly(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.VirtualGpuOnly() as u64);
        table.bit("MiscCaps.ComputeOnly", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_ComputeOnly(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.ComputeOnly() as u64);
        table.bit("MiscCaps.IndependentVidPnVSyncControl", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_IndependentVidPnVSyncControl(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.IndependentVidPnVSyncControl() as u64);
        table.bit("MiscCaps.NoHybridDiscreteDListDllSupport", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_NoHybridDiscreteDListDllSupport(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.NoHybridDiscreteDListDllSupport() as u64);
        table.bit("MiscCaps.Reserved", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_Reserved(v as u32), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.Reserved() as u64);
    }
}

fn r_DXGK_SEGMENTFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_SEGMENTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Aperture", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_Aperture(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).Aperture() as u64);
        table.bit("Agp", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_Agp(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).Agp() as u64);
        table.bit("CpuVisible", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_CpuVisible(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).CpuVisible() as u64);
        table.bit("UseBanking", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_UseBanking(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).UseBanking() as u64);
        table.bit("CacheCoherent", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_CacheCoherent(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).CacheCoherent() as u64);
        table.bit("PitchAlignment", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_PitchAlignment(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).PitchAlignment() as u64);
        table.bit("PopulatedFromSystemMemory", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_PopulatedFromSystemMemory(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).PopulatedFromSystemMemory() as u64);
        table.bit("PreservedDuringStandby", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_PreservedDuringStandby(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).PreservedDuringStandby() as u64);
        table.bit("PreservedDuringHibernate", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_PreservedDuringHibernate(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).PreservedDuringHibernate() as u64);
        table.bit("PartiallyPreservedDuringHibernate", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_PartiallyPreservedDuringHibernate(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).PartiallyPreservedDuringHibernate() as u64);
        table.bit("DirectFlip", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_DirectFlip(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).DirectFlip() as u64);
        table.bit("Use64KBPages", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_Use64KBPages(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).Use64KBPages() as u64);
        table.bit("ReservedSysMem", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_ReservedSysMem(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).ReservedSysMem() as u64);
        table.bit("SupportsCpuHostAperture", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_SupportsCpuHostAperture(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).SupportsCpuHostAperture() as u64);
        table.bit("SupportsCachedCpuHostAperture", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_SupportsCachedCpuHostAperture(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).SupportsCachedCpuHostAperture() as u64);
        table.bit("ApplicationTarget", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_ApplicationTarget(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).ApplicationTarget() as u64);
        table.bit("VprSupported", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_VprSupported(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).VprSupported() as u64);
        table.bit("VprPreservedDuringStandby", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_VprPreservedDuringStandby(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).VprPreservedDuringStandby() as u64);
        table.bit("EncryptedPagingSupported", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_EncryptedPagingSupported(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).EncryptedPagingSupported() as u64);
        table.bit("LocalBudgetGroup", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_LocalBudgetGroup(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).LocalBudgetGroup() as u64);
        table.bit("NonLocalBudgetGroup", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_NonLocalBudgetGroup(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).NonLocalBudgetGroup() as u64);
        table.bit("PopulatedByReservedDDRByFirmware", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_PopulatedByReservedDDRByFirmware(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).PopulatedByReservedDDRByFirmware() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_SEGMENTDESCRIPTOR(table: &mut Table) {
    let p = table.record::<DXGK_SEGMENTDESCRIPTOR>();
    unsafe {
        table.field("BaseAddress", &raw const (*p).BaseAddress);
        table.field("CpuTranslatedAddress", &raw const (*p).CpuTranslatedAddress);
        table.field("Size", &raw const (*p).Size);
        table.field("NbOfBanks", &raw const (*p).NbOfBanks);
        table.field("pBankRangeTable", &raw const (*p).pBankRangeTable);
        table.field("CommitLimit", &raw const (*p).CommitLimit);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_QUERYSEGMENTIN(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTIN>();
    unsafe {
        table.field("AgpApertureBase", &raw const (*p).AgpApertureBase);
        table.field("AgpApertureSize", &raw const (*p).AgpApertureSize);
        table.field("AgpFlags", &raw const (*p).AgpFlags);
    }
}

fn r_DXGK_QUERYSEGMENTOUT(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTOUT>();
    unsafe {
        table.field("NbSegment", &raw const (*p).NbSegment);
        table.field("pSegmentDescriptor", &raw const (*p).pSegmentDescriptor);
        table.field("PagingBufferSegmentId", &raw const (*p).PagingBufferSegmentId);
        table.field("PagingBufferSize", &raw const (*p).PagingBufferSize);
        table.field("PagingBufferPrivateDataSize", &raw const (*p).PagingBufferPrivateDataSize);
    }
}

fn r_DXGK_ALLOCATIONINFOFLAGS_WDDM2_0(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("CpuVisible", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_CpuVisible(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).CpuVisible() as u64);
        table.bit("PermanentSysMem", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_PermanentSysMem(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).PermanentSysMem() as u64);
        table.bit("Cached", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Cached(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Cached() as u64);
        table.bit("Protected", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Protected(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Protected() as u64);
        table.bit("ExistingSysMem", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_ExistingSysMem(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).ExistingSysMem() as u64);
        table.bit("ExistingKernelSysMem", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_ExistingKernelSysMem(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).ExistingKernelSysMem() as u64);
        table.bit("FromEndOfSegment", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_FromEndOfSegment(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).FromEndOfSegment() as u64);
        table.bit("DisableLargePageMapping", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_DisableLargePageMapping(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).DisableLargePageMapping() as u64);
        table.bit("Overlay", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Overlay(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Overlay() as u64);
        table.bit("Capture", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Capture(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Capture() as u64);
        table.bit("CreateInVpr", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_CreateInVpr(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).CreateInVpr() as u64);
        table.bit("DXGK_ALLOC_RESERVED17", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_DXGK_ALLOC_RESERVED17(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).DXGK_ALLOC_RESERVED17() as u64);
        table.bit("Reserved02", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved02(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved02() as u64);
        table.bit("MapApertureCpuVisible", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_MapApertureCpuVisible(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).MapApertureCpuVisible() as u64);
        table.bit("HistoryBuffer", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_HistoryBuffer(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).HistoryBuffer() as u64);
        table.bit("AccessedPhysically", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_AccessedPhysically(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).AccessedPhysically() as u64);
        table.bit("ExplicitResidencyNotification", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_ExplicitResidencyNotification(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).ExplicitResidencyNotification() as u64);
        table.bit("HardwareProtected", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_HardwareProtected(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).HardwareProtected() as u64);
        table.bit("CpuVisibleOnDemand", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_CpuVisibleOnDemand(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).CpuVisibleOnDemand() as u64);
        table.bit("DXGK_ALLOC_RESERVED16", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_DXGK_ALLOC_RESERVED16(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).DXGK_ALLOC_RESERVED16() as u64);
        table.bit("Reserved15", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved15(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved15() as u64);
        table.bit("Reserved14", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved14(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved14() as u64);
        table.bit("Reserved13", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved13(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved13() as u64);
        table.bit("Reserved12", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved12(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved12() as u64);
        table.bit("Reserved11", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved11(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved11() as u64);
        table.bit("Reserved10", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved10(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved10() as u64);
        table.bit("Reserved9", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved9(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved9() as u64);
        table.bit("Reserved4", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved4(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved4() as u64);
        table.bit("Reserved3", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved3(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved3() as u64);
        table.bit("Reserved2", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved2(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved2() as u64);
        table.bit("Reserved1", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved1(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved1() as u64);
        table.bit("Reserved0", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved0(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved0() as u64);
    }
}

fn r_DXGK_ALLOCATIONINFO(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONINFO>();
    unsafe {
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("Alignment", &raw const (*p).Anonymous1.Alignment);
        table.field("MinimumPageSize", &raw const (*p).Anonymous1.Anonymous.MinimumPageSize);
        table.field("RecommendedPageSize", &raw const (*p).Anonymous1.Anonymous.RecommendedPageSize);
        table.field("Size", &raw const (*p).Size);
        table.field("PitchAlignedSize", &raw const (*p).PitchAlignedSize);
        table.field("HintedBank", &raw const (*p).HintedBank);
        table.field("PreferredSegment", &raw const (*p).PreferredSegment);
        table.field("SupportedReadSegmentSet", &raw const (*p).Anonymous2.SupportedReadSegmentSet);
        table.field("MmuSet", &raw const (*p).Anonymous2.MmuSet);
        table.field("SupportedWriteSegmentSet", &raw const (*p).SupportedWriteSegmentSet);
        table.field("EvictionSegmentSet", &raw const (*p).EvictionSegmentSet);
        table.field("MaximumRenamingListLength", &raw const (*p).Anonymous3.MaximumRenamingListLength);
        table.field("PhysicalAdapterIndex", &raw const (*p).Anonymous3.PhysicalAdapterIndex);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("Flags", &raw const (*p).Anonymous4.Flags);
        table.field("FlagsWddm2", &raw const (*p).Anonymous4.FlagsWddm2);
        table.field("pAllocationUsageHint", &raw const (*p).pAllocationUsageHint);
        table.field("AllocationPriority", &raw const (*p).AllocationPriority);
    }
}

fn r_DXGK_ALLOCATIONINFO_TEST(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONINFO_TEST>();
    unsafe {
        table.field("Alignment", &raw const (*p).Alignment);
        table.field("Size", &raw const (*p).Size);
        table.field("PitchAlignedSize", &raw const (*p).PitchAlignedSize);
        table.field("HintedBank", &raw const (*p).HintedBank);
        table.field("PreferredSegment", &raw const (*p).PreferredSegment);
        table.field("SupportedReadSegmentSet", &raw const (*p).SupportedReadSegmentSet);
        table.field("SupportedWriteSegmentSet", &raw const (*p).SupportedWriteSegmentSet);
        table.field("EvictionSegmentSet", &raw const (*p).EvictionSegmentSet);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("FlagsWddm2", &raw const (*p).FlagsWddm2);
        table.field("AllocationPriority", &raw const (*p).AllocationPriority);
    }
}

fn r_DXGKARG_CREATEALLOCATION(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEALLOCATION>();
    unsafe {
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("pAllocationInfo", &raw const (*p).pAllocationInfo);
        table.field("hResource", &raw const (*p).hResource);
        table.field("Flags", &raw const (*p).Flags);
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
        table.field("MapApertureSegment2", &raw const (*p).Anonymous.MapApertureSegment2);
        table.field("MapApertureSegment2.hDevice", &raw const (*p).Anonymous.MapApertureSegment2.hDevice);
        table.field("MapApertureSegment2.hAllocation", &raw const (*p).Anonymous.MapApertureSegment2.hAllocation);
        table.field("MapApertureSegment2.SegmentId", &raw const (*p).Anonymous.MapApertureSegment2.SegmentId);
        table.field("MapApertureSegment2.OffsetInPages", &raw const (*p).Anonymous.MapApertureSegment2.OffsetInPages);
        table.field("MapApertureSegment2.NumberOfPages", &raw const (*p).Anonymous.MapApertureSegment2.NumberOfPages);
        table.field("MapApertureSegment2.Adl", &raw const (*p).Anonymous.MapApertureSegment2.Adl);
        table.field("MapApertureSegment2.Flags", &raw const (*p).Anonymous.MapApertureSegment2.Flags);
        table.field("MapApertureSegment2.AdlOffset", &raw const (*p).Anonymous.MapApertureSegment2.AdlOffset);
        table.field("MapApertureSegment2.CpuVisibleAddress", &raw const (*p).Anonymous.MapApertureSegment2.CpuVisibleAddress);
        table.field("NotifyFenceResidency", &raw const (*p).Anonymous.NotifyFenceResidency);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("hSystemContext", &raw const (*p).hSystemContext);
        table.field("DmaBufferGpuVirtualAddress", &raw const (*p).DmaBufferGpuVirtualAddress);
        table.field("DmaBufferWriteOffset", &raw const (*p).DmaBufferWriteOffset);
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
        table.field("DxgkCbNotifyCursorSupportChange", &raw const (*p).DxgkCbNotifyCursorSupportChange);
        table.field("DxgkCbQueryFeatureSupport", &raw const (*p).DxgkCbQueryFeatureSupport);
        table.field("DxgkCbCreatePhysicalMemoryObject", &raw const (*p).DxgkCbCreatePhysicalMemoryObject);
        table.field("DxgkCbDestroyPhysicalMemoryObject", &raw const (*p).DxgkCbDestroyPhysicalMemoryObject);
        table.field("DxgkCbMapPhysicalMemory", &raw const (*p).DxgkCbMapPhysicalMemory);
        table.field("DxgkCbUnmapPhysicalMemory", &raw const (*p).DxgkCbUnmapPhysicalMemory);
        table.field("DxgkCbAllocateAdl", &raw const (*p).DxgkCbAllocateAdl);
        table.field("DxgkCbFreeAdl", &raw const (*p).DxgkCbFreeAdl);
        table.field("DxgkCbOpenPhysicalMemoryObject", &raw const (*p).DxgkCbOpenPhysicalMemoryObject);
        table.field("DxgkCbClosePhysicalMemoryObject", &raw const (*p).DxgkCbClosePhysicalMemoryObject);
        table.field("DxgkCbPinFrameBufferForSave2", &raw const (*p).DxgkCbPinFrameBufferForSave2);
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
        table.field("DxgkDdiSetFlipQueueLogBuffer", &raw const (*p).DxgkDdiSetFlipQueueLogBuffer);
        table.field("DxgkDdiUpdateFlipQueueLog", &raw const (*p).DxgkDdiUpdateFlipQueueLog);
        table.field("DxgkDdiCancelQueuedFlips", &raw const (*p).DxgkDdiCancelQueuedFlips);
        table.field("DxgkDdiSetInterruptTargetPresentId", &raw const (*p).DxgkDdiSetInterruptTargetPresentId);
    }
}

fn r_D3DKMDT_DISPLAYMODE_FLAGS(table: &mut Table) {
    table.record::<D3DKMDT_DISPLAYMODE_FLAGS>();
    unsafe {
        table.bit("ValidatedAgainstMonitorCaps", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_ValidatedAgainstMonitorCaps(v != 0), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).ValidatedAgainstMonitorCaps() as u64);
        table.bit("RoundedFakeMode", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_RoundedFakeMode(v != 0), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).RoundedFakeMode() as u64);
        table.bit("ModePruningReason", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_ModePruningReason(D3DKMDT_MODE_PRUNING_REASON(v as _)), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).ModePruningReason().0 as u64);
        table.bit("Stereo", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_Stereo(v != 0), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).Stereo() as u64);
        table.bit("AdvancedScanCapable", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_AdvancedScanCapable(v != 0), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).AdvancedScanCapable() as u64);
        table.bit("PreferredTiming", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_PreferredTiming(v != 0), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).PreferredTiming() as u64);
        table.bit("PhysicalModeSupported", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_PhysicalModeSupported(v != 0), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).PhysicalModeSupported() as u64);
        table.bit("VirtualRefreshRate", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_VirtualRefreshRate(v != 0), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).VirtualRefreshRate() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_DISPLAYMODE(table: &mut Table) {
    let p = table.record::<D3DKMT_DISPLAYMODE>();
    unsafe {
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Format", &raw const (*p).Format);
        table.field("IntegerRefreshRate", &raw const (*p).IntegerRefreshRate);
        table.field("RefreshRate", &raw const (*p).RefreshRate);
        table.field("ScanLineOrdering", &raw const (*p).ScanLineOrdering);
        table.field("DisplayOrientation", &raw const (*p).DisplayOrientation);
        table.field("DisplayFixedOutput", &raw const (*p).DisplayFixedOutput);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_GETDISPLAYMODELIST(table: &mut Table) {
    let p = table.record::<D3DKMT_GETDISPLAYMODELIST>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("pModeList", &raw const (*p).pModeList);
        table.field("ModeCount", &raw const (*p).ModeCount);
    }
}

fn r_D3DKMT_DISPLAYMODELIST(table: &mut Table) {
    let p = table.record::<D3DKMT_DISPLAYMODELIST>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("ModeCount", &raw const (*p).ModeCount);
        table.field("pModeList", &raw const (*p).pModeList);
    }
}

fn r_D3DKMT_CURRENTDISPLAYMODE(table: &mut Table) {
    let p = table.record::<D3DKMT_CURRENTDISPLAYMODE>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("DisplayMode", &raw const (*p).DisplayMode);
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
        table.field("DelayedEvictionConfig", &raw const (*p).Anonymous.DelayedEvictionConfig);
        table.field("DelayedEvictionConfig.TimerValue", &raw const (*p).Anonymous.DelayedEvictionConfig.TimerValue);
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

fn r_D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION>();
    unsafe {
        table.field("NbSegments", &raw const (*p).NbSegments);
        table.field("NodeCount", &raw const (*p).NodeCount);
        table.field("VidPnSourceCount", &raw const (*p).VidPnSourceCount);
        table.field("VirtualMemoryUsage", &raw const (*p).VirtualMemoryUsage);
        table.field("DmaBuffer", &raw const (*p).DmaBuffer);
        table.field("CommitmentData", &raw const (*p).CommitmentData);
        table.field("_Policy", &raw const (*p)._Policy);
        table.field("ProcessInterferenceCounters", &raw const (*p).ProcessInterferenceCounters);
        table.field("ClientHint", &raw const (*p).ClientHint);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>();
    unsafe {
        table.field("CommitLimit", &raw const (*p).CommitLimit);
        table.field("BytesCommitted", &raw const (*p).BytesCommitted);
        table.field("BytesResident", &raw const (*p).BytesResident);
        table.field("Memory", &raw const (*p).Memory);
        table.field("Aperture", &raw const (*p).Aperture);
        table.field("TotalBytesEvictedByPriority", &raw const (*p).TotalBytesEvictedByPriority);
        table.field("SystemMemoryEndAddress", &raw const (*p).SystemMemoryEndAddress);
        table.field("PowerFlags", &raw const (*p).PowerFlags);
        table.field("SegmentProperties", &raw const (*p).SegmentProperties);
        table.field("Reserved", &raw const (*p).Reserved);
        table.bit("PowerFlags.PreservedDuringStandby", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.set_PreservedDuringStandby(v != 0), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.PreservedDuringStandby() as u64);
        table.bit("PowerFlags.PreservedDuringHibernate", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.set_PreservedDuringHibernate(v != 0), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.PreservedDuringHibernate() as u64);
        table.bit("PowerFlags.PartiallyPreservedDuringHibernate", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.set_PartiallyPreservedDuringHibernate(v != 0), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.PartiallyPreservedDuringHibernate() as u64);
        table.bit("PowerFlags.Reserved", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.set_Reserved(v), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.Reserved());
        table.bit("SegmentProperties.SystemMemory", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).SegmentProperties.set_SystemMemory(v != 0), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).SegmentProperties.SystemMemory() as u64);
        table.bit("SegmentProperties.PopulatedByReservedDDRByFirmware", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).SegmentProperties.set_PopulatedByReservedDDRByFirmware(v != 0), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).SegmentProperties.PopulatedByReservedDDRByFirmware() as u64);
        table.bit("SegmentProperties.Reserved", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).SegmentProperties.set_Reserved(v), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).SegmentProperties.Reserved());
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

fn r_DXGK_SEGMENTDESCRIPTOR3(table: &mut Table) {
    let p = table.record::<DXGK_SEGMENTDESCRIPTOR3>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("BaseAddress", &raw const (*p).BaseAddress);
        table.field("CpuTranslatedAddress", &raw const (*p).CpuTranslatedAddress);
        table.field("Size", &raw const (*p).Size);
        table.field("NbOfBanks", &raw const (*p).NbOfBanks);
        table.field("pBankRangeTable", &raw const (*p).pBankRangeTable);
        table.field("CommitLimit", &raw const (*p).CommitLimit);
        table.field("SystemMemoryEndAddress", &raw const (*p).SystemMemoryEndAddress);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_QUERYSEGMENTOUT3(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTOUT3>();
    unsafe {
        table.field("NbSegment", &raw const (*p).NbSegment);
        table.field("pSegmentDescriptor", &raw const (*p).pSegmentDescriptor);
        table.field("PagingBufferSegmentId", &raw const (*p).PagingBufferSegmentId);
        table.field("PagingBufferSize", &raw const (*p).PagingBufferSize);
        table.field("PagingBufferPrivateDataSize", &raw const (*p).PagingBufferPrivateDataSize);
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
        table.bit("RuntimePowerManagement", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_RuntimePowerManagement(v != 0), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).RuntimePowerManagement() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).Reserved() as u64);
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
        table.bit("SysMemLargePageSupported", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_SysMemLargePageSupported(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).SysMemLargePageSupported() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).Reserved() as u64);
        table.bit("LegacyBehaviors.SourcePageTableVaInTransfer", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.set_SourcePageTableVaInTransfer(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.SourcePageTableVaInTransfer() as u64);
        table.bit("LegacyBehaviors.Reserved", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.set_Reserved(v as u32), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.Reserved() as u64);
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

fn r_DXGK_DISPLAY_DRIVERCAPS_EXTENSION(table: &mut Table) {
    let p = table.record::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SecureDisplaySupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_SecureDisplaySupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).SecureDisplaySupport() as u64);
        table.bit("VirtualModeSupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_VirtualModeSupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).VirtualModeSupport() as u64);
        table.bit("HdrFP16ScanoutSupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_HdrFP16ScanoutSupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).HdrFP16ScanoutSupport() as u64);
        table.bit("HdrARGB10ScanoutSupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_HdrARGB10ScanoutSupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).HdrARGB10ScanoutSupport() as u64);
        table.bit("Hdr10MetadataSupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_Hdr10MetadataSupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).Hdr10MetadataSupport() as u64);
        table.bit("VirtualRefreshRateSupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_VirtualRefreshRateSupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).VirtualRefreshRateSupport() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).Reserved() as u64);
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
        table.field("TargetFlipTime", &raw const (*p).TargetFlipTime);
    }
}

fn r_D3DKMT_WDDM_2_9_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_WDDM_2_9_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("HwSchSupportState", |p, v| (*p.cast::<D3DKMT_WDDM_2_9_CAPS>()).set_HwSchSupportState(v as u32), |p| (*p.cast::<D3DKMT_WDDM_2_9_CAPS>()).HwSchSupportState() as u64);
        table.bit("HwSchEnabled", |p, v| (*p.cast::<D3DKMT_WDDM_2_9_CAPS>()).set_HwSchEnabled(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_9_CAPS>()).HwSchEnabled() as u64);
        table.bit("SelfRefreshMemorySupported", |p, v| (*p.cast::<D3DKMT_WDDM_2_9_CAPS>()).set_SelfRefreshMemorySupported(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_9_CAPS>()).SelfRefreshMemorySupported() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_WDDM_2_9_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_WDDM_2_9_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_FLIPQUEUE_LOG_ENTRY(table: &mut Table) {
    let p = table.record::<DXGK_FLIPQUEUE_LOG_ENTRY>();
    unsafe {
        table.field("PresentId", &raw const (*p).PresentId);
        table.field("PresentTimestamp", &raw const (*p).PresentTimestamp);
    }
}

fn r_DXGKARG_SETFLIPQUEUELOGBUFFER(table: &mut Table) {
    let p = table.record::<DXGKARG_SETFLIPQUEUELOGBUFFER>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("NumberOfEntries", &raw const (*p).NumberOfEntries);
        table.field("LogBufferAddress", &raw const (*p).LogBufferAddress);
    }
}

fn r_DXGKARG_UPDATEFLIPQUEUELOG(table: &mut Table) {
    let p = table.record::<DXGKARG_UPDATEFLIPQUEUELOG>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("FirstFreeFlipQueueLogEntryIndex", &raw const (*p).FirstFreeFlipQueueLogEntryIndex);
    }
}

fn r_DXGKARG_CANCELQUEUEDFLIPS(table: &mut Table) {
    let p = table.record::<DXGKARG_CANCELQUEUEDFLIPS>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("PresentIdCancelRequested", &raw const (*p).PresentIdCancelRequested);
        table.field("PresentIdCancelled", &raw const (*p).PresentIdCancelled);
    }
}

fn r_DXGK_CANCELFLIPS_PLANE(table: &mut Table) {
    let p = table.record::<DXGK_CANCELFLIPS_PLANE>();
    unsafe {
        table.field("PresentIdCancelRequested", &raw const (*p).PresentIdCancelRequested);
        table.field("PresentIdCancelled", &raw const (*p).PresentIdCancelled);
        table.field("LayerIndex", &raw const (*p).LayerIndex);
    }
}

fn r_DXGKARG_CANCELFLIPS(table: &mut Table) {
    let p = table.record::<DXGKARG_CANCELFLIPS>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PlaneCount", &raw const (*p).PlaneCount);
        table.field("ppPlanes", &raw const (*p).ppPlanes);
    }
}

fn r_DXGKARG_SETINTERRUPTTARGETPRESENTID(table: &mut Table) {
    let p = table.record::<DXGKARG_SETINTERRUPTTARGETPRESENTID>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("InterruptTargetPresentId", &raw const (*p).InterruptTargetPresentId);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO3(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO3>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("FirstFreeFlipQueueLogEntryIndex", &raw const (*p).FirstFreeFlipQueueLogEntryIndex);
    }
}

fn r_DXGK_PHYSICAL_MEMORY_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_PHYSICAL_MEMORY_CAPS>();
    unsafe {
        table.field("HighestVisibleAddress", &raw const (*p).HighestVisibleAddress);
    }
}

fn r_DXGK_IOMMU_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_IOMMU_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("IommuIsolationSupported", |p, v| (*p.cast::<DXGK_IOMMU_CAPS>()).set_IommuIsolationSupported(v != 0), |p| (*p.cast::<DXGK_IOMMU_CAPS>()).IommuIsolationSupported() as u64);
        table.bit("IommuIsolationRequired", |p, v| (*p.cast::<DXGK_IOMMU_CAPS>()).set_IommuIsolationRequired(v != 0), |p| (*p.cast::<DXGK_IOMMU_CAPS>()).IommuIsolationRequired() as u64);
        table.bit("DmaRemappingSupported", |p, v| (*p.cast::<DXGK_IOMMU_CAPS>()).set_DmaRemappingSupported(v != 0), |p| (*p.cast::<DXGK_IOMMU_CAPS>()).DmaRemappingSupported() as u64);
        table.bit("GpuVaIommuRequired", |p, v| (*p.cast::<DXGK_IOMMU_CAPS>()).set_GpuVaIommuRequired(v != 0), |p| (*p.cast::<DXGK_IOMMU_CAPS>()).GpuVaIommuRequired() as u64);
        table.bit("GpuVaIommuGlobalRequired", |p, v| (*p.cast::<DXGK_IOMMU_CAPS>()).set_GpuVaIommuGlobalRequired(v != 0), |p| (*p.cast::<DXGK_IOMMU_CAPS>()).GpuVaIommuGlobalRequired() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_IOMMU_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_IOMMU_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_ADL_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_ADL_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Contiguous", |p, v| (*p.cast::<DXGK_ADL_FLAGS>()).set_Contiguous(v != 0), |p| (*p.cast::<DXGK_ADL_FLAGS>()).Contiguous() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_ADL_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_ADL_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_ADL(table: &mut Table) {
    let p = table.record::<DXGK_ADL>();
    unsafe {
        table.field("PageCount", &raw const (*p).PageCount);
        table.field("Flags", &raw const (*p).Flags);
        table.field("BasePageNumber", &raw const (*p).Anonymous.BasePageNumber);
        table.field("Pages", &raw const (*p).Anonymous.Pages);
    }
}

fn r_DXGK_FENCE_RESIDENCY_INFO(table: &mut Table) {
    let p = table.record::<DXGK_FENCE_RESIDENCY_INFO>();
    unsafe {
        table.field("hGlobalNativeFence", &raw const (*p).hGlobalNativeFence);
        table.field("CurrentValuePhysicalAddress", &raw const (*p).CurrentValuePhysicalAddress);
        table.field("MonitoredValuePhysicalAddress", &raw const (*p).MonitoredValuePhysicalAddress);
        table.field("CurrentValueKernelCpuVa", &raw const (*p).CurrentValueKernelCpuVa);
        table.field("MonitoredValueKernelCpuVa", &raw const (*p).MonitoredValueKernelCpuVa);
    }
}

fn r_DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY>();
    unsafe {
        table.field("NumFences", &raw const (*p).NumFences);
        table.field("Flags", &raw const (*p).Flags);
        table.field("FenceResidencyInfo", &raw const (*p).FenceResidencyInfo);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY>()).Flags.set_Reserved(v as u32), |p| (*p.cast::<DXGK_BUILDPAGINGBUFFER_NOTIFY_FENCE_RESIDENCY>()).Flags.Reserved() as u64);
    }
}

fn r_DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT(table: &mut Table) {
    let p = table.record::<DXGKARGCB_CREATE_PHYSICAL_MEMORY_OBJECT>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("Size", &raw const (*p).Size);
        table.field("Context", &raw const (*p).Context);
        table.field("Type", &raw const (*p).Type);
        table.field("CacheType", &raw const (*p).CacheType);
        table.field("Mdl", &raw const (*p).Anonymous.Mdl);
        table.field("Mdl.LowAddress", &raw const (*p).Anonymous.Mdl.LowAddress);
        table.field("Mdl.HighAddress", &raw const (*p).Anonymous.Mdl.HighAddress);
        table.field("Mdl.SkipBytes", &raw const (*p).Anonymous.Mdl.SkipBytes);
        table.field("Mdl.Flags", &raw const (*p).Anonymous.Mdl.Flags);
        table.field("ContiguousMemory", &raw const (*p).Anonymous.ContiguousMemory);
        table.field("ContiguousMemory.LowestAcceptableAddress", &raw const (*p).Anonymous.ContiguousMemory.LowestAcceptableAddress);
        table.field("ContiguousMemory.HighestAcceptableAddress", &raw const (*p).Anonymous.ContiguousMemory.HighestAcceptableAddress);
        table.field("ContiguousMemory.BoundaryAddressMultiple", &raw const (*p).Anonymous.ContiguousMemory.BoundaryAddressMultiple);
        table.field("Section", &raw const (*p).Anonymous.Section);
        table.field("Section.DesiredAccess", &raw const (*p).Anonymous.Section.DesiredAccess);
        table.field("Section.ObjectAttributes", &raw const (*p).Anonymous.Section.ObjectAttributes);
        table.field("Section.PageProtection", &raw const (*p).Anonymous.Section.PageProtection);
        table.field("Section.AllocationAttributes", &raw const (*p).Anonymous.Section.AllocationAttributes);
        table.field("IOSpace", &raw const (*p).Anonymous.IOSpace);
        table.field("IOSpace.BaseAddress", &raw const (*p).Anonymous.IOSpace.BaseAddress);
        table.field("hPhysicalMemoryObject", &raw const (*p).hPhysicalMemoryObject);
        table.field("hAdapterMemoryObject", &raw const (*p).hAdapterMemoryObject);
    }
}

fn r_DXGKARGCB_DESTROY_PHYSICAL_MEMORY_OBJECT(table: &mut Table) {
    let p = table.record::<DXGKARGCB_DESTROY_PHYSICAL_MEMORY_OBJECT>();
    unsafe {
        table.field("hPhysicalMemoryObject", &raw const (*p).hPhysicalMemoryObject);
        table.field("hAdapterMemoryObject", &raw const (*p).hAdapterMemoryObject);
    }
}

fn r_DXGKARGCB_MAP_PHYSICAL_MEMORY(table: &mut Table) {
    let p = table.record::<DXGKARGCB_MAP_PHYSICAL_MEMORY>();
    unsafe {
        table.field("hPhysicalMemoryObject", &raw const (*p).hPhysicalMemoryObject);
        table.field("AccessMode", &raw const (*p).AccessMode);
        table.field("Offset", &raw const (*p).Offset);
        table.field("Size", &raw const (*p).Size);
        table.field("pMappedAddress", &raw const (*p).pMappedAddress);
    }
}

fn r_DXGKARGCB_UNMAP_PHYSICAL_MEMORY(table: &mut Table) {
    let p = table.record::<DXGKARGCB_UNMAP_PHYSICAL_MEMORY>();
    unsafe {
        table.field("hPhysicalMemoryObject", &raw const (*p).hPhysicalMemoryObject);
        table.field("pBaseAddress", &raw const (*p).pBaseAddress);
        table.field("Size", &raw const (*p).Size);
    }
}

fn r_DXGKARGCB_ALLOCATE_ADL(table: &mut Table) {
    let p = table.record::<DXGKARGCB_ALLOCATE_ADL>();
    unsafe {
        table.field("hAdapterMemoryObject", &raw const (*p).hAdapterMemoryObject);
        table.field("Offset", &raw const (*p).Offset);
        table.field("Size", &raw const (*p).Size);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Flags.Value", &raw const (*p).Flags.Value);
        table.field("pAdl", &raw const (*p).pAdl);
        table.bit("Flags.RequireContiguous", |p, v| (*p.cast::<DXGKARGCB_ALLOCATE_ADL>()).Flags.set_RequireContiguous(v != 0), |p| (*p.cast::<DXGKARGCB_ALLOCATE_ADL>()).Flags.RequireContiguous() as u64);
        table.bit("Flags.PreferContiguous", |p, v| (*p.cast::<DXGKARGCB_ALLOCATE_ADL>()).Flags.set_PreferContiguous(v != 0), |p| (*p.cast::<DXGKARGCB_ALLOCATE_ADL>()).Flags.PreferContiguous() as u64);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<DXGKARGCB_ALLOCATE_ADL>()).Flags.set_Reserved(v as u32), |p| (*p.cast::<DXGKARGCB_ALLOCATE_ADL>()).Flags.Reserved() as u64);
    }
}

fn r_DXGKARGCB_FREE_ADL(table: &mut Table) {
    let p = table.record::<DXGKARGCB_FREE_ADL>();
    unsafe {
        table.field("hAdapterMemoryObject", &raw const (*p).hAdapterMemoryObject);
        table.field("pAdl", &raw const (*p).pAdl);
    }
}

fn r_DXGKARGCB_OPEN_PHYSICAL_MEMORY_OBJECT(table: &mut Table) {
    let p = table.record::<DXGKARGCB_OPEN_PHYSICAL_MEMORY_OBJECT>();
    unsafe {
        table.field("hPhysicalMemoryObject", &raw const (*p).hPhysicalMemoryObject);
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hAdapterMemoryObject", &raw const (*p).hAdapterMemoryObject);
    }
}

fn r_DXGKARGCB_CLOSE_PHYSICAL_MEMORY_OBJECT(table: &mut Table) {
    let p = table.record::<DXGKARGCB_CLOSE_PHYSICAL_MEMORY_OBJECT>();
    unsafe {
        table.field("hAdapterMemoryObject", &raw const (*p).hAdapterMemoryObject);
    }
}

fn r_DXGKARGCB_QUERYFEATURESUPPORT(table: &mut Table) {
    let p = table.record::<DXGKARGCB_QUERYFEATURESUPPORT>();
    unsafe {
        table.field("DeviceHandle", &raw const (*p).DeviceHandle);
        table.field("FeatureId", &raw const (*p).FeatureId);
        table.field("DriverSupportState", &raw const (*p).DriverSupportState);
        table.field("Enabled", &raw const (*p).Enabled);
    }
}

fn r_DXGKARGCB_PINFRAMEBUFFERFORSAVE2(table: &mut Table) {
    let p = table.record::<DXGKARGCB_PINFRAMEBUFFERFORSAVE2>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("CommitSize", &raw const (*p).CommitSize);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Flags.Value", &raw const (*p).Flags.Value);
        table.field("pAdl", &raw const (*p).pAdl);
        table.bit("Flags.PreferContiguous", |p, v| (*p.cast::<DXGKARGCB_PINFRAMEBUFFERFORSAVE2>()).Flags.set_PreferContiguous(v != 0), |p| (*p.cast::<DXGKARGCB_PINFRAMEBUFFERFORSAVE2>()).Flags.PreferContiguous() as u64);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<DXGKARGCB_PINFRAMEBUFFERFORSAVE2>()).Flags.set_Reserved(v as u32), |p| (*p.cast::<DXGKARGCB_PINFRAMEBUFFERFORSAVE2>()).Flags.Reserved() as u64);
    }
}

fn r_D3DKMT_CROSSADAPTERRESOURCE_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_CROSSADAPTERRESOURCE_SUPPORT>();
    unsafe {
        table.field("SupportTier", &raw const (*p).SupportTier);
    }
}
