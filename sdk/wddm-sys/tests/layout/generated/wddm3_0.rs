// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm3_0::*;

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
    super::types_new_in_wddm3_0!(types),
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
    super::integers_new_in_wddm3_0!(integers),
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
    super::enumerators_new_in_wddm3_0!(enumerators),
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
    super::guids_new_in_wddm3_0!(guids),
];

pub fn records(table: &mut Table) {
    r_D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS(table);
    r_D3DDDI_SYNCHRONIZATIONOBJECTINFO2(table);
    r_D3DDDI_NATIVEFENCEINFO(table);
    r_DXGKARGCB_NOTIFY_INTERRUPT_DATA(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGK_ALLOCATIONINFO(table);
    r_DXGK_ALLOCATIONINFO_TEST(table);
    r_DXGKARG_CREATEALLOCATION(table);
    r_DXGK_INTERFACESPECIFICDATA(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMT_CREATESYNCHRONIZATIONOBJECT2(table);
    r_D3DKMT_CREATEALLOCATIONFLAGS(table);
    r_D3DKMT_CREATEALLOCATION(table);
    r_DXGK_MULTIPLANE_OVERLAY_FLAGS(table);
    r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES(table);
    r_DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE(table);
    r_DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY(table);
    r_KMDDOD_INITIALIZATION_DATA(table);
    r_DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT(table);
    r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE(table);
    r_DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2(table);
    r_DXGK_DISPLAY_DRIVERCAPS_EXTENSION(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE2(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2(table);
    r_D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2(table);
    r_DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS(table);
    r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE3(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE2(table);
    r_DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3(table);
    r_DXGK_CONNECTION_CHANGE(table);
    r_DXGK_SET_TIMING_PATH_INFO(table);
    r_DXGKARG_SETTIMINGSFROMVIDPN(table);
    r_DXGKARG_QUERYCONNECTIONCHANGE(table);
    r_DXGKARGCB_SIGNALEVENT(table);
    r_D3DDDI_DRIVERESCAPE_CPUEVENTUSAGE(table);
    r_D3DKMT_WDDM_3_0_CAPS(table);
    r_DXGKARG_SETALLOCATIONBACKINGSTORE(table);
    r_DXGK_CREATECPUEVENTFLAGS(table);
    r_DXGKARG_CREATECPUEVENT(table);
    r_DXGK_ALLOCATIONINFOFLAGS2(table);
    r_DXGK_CONNECTION_MONITOR_CONNECT_FLAGS(table);
    r_DXGK_CONNECTION_USB4_INFO(table);
    r_DXGK_WDDM3_ON_VB_INTERFACE(table);
    r_D3DKMT_CANCEL_PRESENTS_FLAGS(table);
    r_D3DKMT_CANCEL_PRESENTS(table);
}

fn r_D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Shared", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_Shared(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).Shared() as u64);
        table.bit("NtSecuritySharing", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_NtSecuritySharing(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).NtSecuritySharing() as u64);
        table.bit("CrossAdapter", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_CrossAdapter(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).CrossAdapter() as u64);
        table.bit("TopOfPipeline", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_TopOfPipeline(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).TopOfPipeline() as u64);
        table.bit("NoSignal", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_NoSignal(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).NoSignal() as u64);
        table.bit("NoWait", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_NoWait(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).NoWait() as u64);
        table.bit("NoSignalMaxValueOnTdr", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_NoSignalMaxValueOnTdr(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).NoSignalMaxValueOnTdr() as u64);
        table.bit("NoGPUAccess", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_NoGPUAccess(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).NoGPUAccess() as u64);
        table.bit("SignalByKmd", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_SignalByKmd(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).SignalByKmd() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).Reserved() as u64);
        table.bit("Reserved0", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_Reserved0(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).Reserved0() as u64);
    }
}

fn r_D3DDDI_SYNCHRONIZATIONOBJECTINFO2(table: &mut Table) {
    let p = table.record::<D3DDDI_SYNCHRONIZATIONOBJECTINFO2>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("Flags", &raw const (*p).Flags);
        table.field("SynchronizationMutex", &raw const (*p).Anonymous.SynchronizationMutex);
        table.field("SynchronizationMutex.InitialState", &raw const (*p).Anonymous.SynchronizationMutex.InitialState);
        table.field("Semaphore", &raw const (*p).Anonymous.Semaphore);
        table.field("Semaphore.MaxCount", &raw const (*p).Anonymous.Semaphore.MaxCount);
        table.field("Semaphore.InitialCount", &raw const (*p).Anonymous.Semaphore.InitialCount);
        table.field("Fence", &raw const (*p).Anonymous.Fence);
        table.field("Fence.FenceValue", &raw const (*p).Anonymous.Fence.FenceValue);
        table.field("CPUNotification", &raw const (*p).Anonymous.CPUNotification);
        table.field("CPUNotification.Event", &raw const (*p).Anonymous.CPUNotification.Event);
        table.field("MonitoredFence", &raw const (*p).Anonymous.MonitoredFence);
        table.field("MonitoredFence.InitialFenceValue", &raw const (*p).Anonymous.MonitoredFence.InitialFenceValue);
        table.field("MonitoredFence.FenceValueCPUVirtualAddress", &raw const (*p).Anonymous.MonitoredFence.FenceValueCPUVirtualAddress);
        table.field("MonitoredFence.FenceValueGPUVirtualAddress", &raw const (*p).Anonymous.MonitoredFence.FenceValueGPUVirtualAddress);
        table.field("MonitoredFence.EngineAffinity", &raw const (*p).Anonymous.MonitoredFence.EngineAffinity);
        table.field("MonitoredFence.Padding", &raw const (*p).Anonymous.MonitoredFence.Padding);
        table.field("PeriodicMonitoredFence", &raw const (*p).Anonymous.PeriodicMonitoredFence);
        table.field("PeriodicMonitoredFence.hAdapter", &raw const (*p).Anonymous.PeriodicMonitoredFence.hAdapter);
        table.field("PeriodicMonitoredFence.VidPnTargetId", &raw const (*p).Anonymous.PeriodicMonitoredFence.VidPnTargetId);
        table.field("PeriodicMonitoredFence.Time", &raw const (*p).Anonymous.PeriodicMonitoredFence.Time);
        table.field("PeriodicMonitoredFence.FenceValueCPUVirtualAddress", &raw const (*p).Anonymous.PeriodicMonitoredFence.FenceValueCPUVirtualAddress);
        table.field("PeriodicMonitoredFence.FenceValueGPUVirtualAddress", &raw const (*p).Anonymous.PeriodicMonitoredFence.FenceValueGPUVirtualAddress);
        table.field("PeriodicMonitoredFence.EngineAffinity", &raw const (*p).Anonymous.PeriodicMonitoredFence.EngineAffinity);
        table.field("PeriodicMonitoredFence.Padding", &raw const (*p).Anonymous.PeriodicMonitoredFence.Padding);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("SharedHandle", &raw const (*p).SharedHandle);
    }
}

fn r_D3DDDI_NATIVEFENCEINFO(table: &mut Table) {
    let p = table.record::<D3DDDI_NATIVEFENCEINFO>();
    unsafe {
        table.field("InitialFenceValue", &raw const (*p).InitialFenceValue);
        table.field("EngineAffinity", &raw const (*p).EngineAffinity);
        table.field("Type", &raw const (*p).Type);
        table.field("Flags", &raw const (*p).Flags);
        table.field("NativeFenceMapping", &raw const (*p).NativeFenceMapping);
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
        table.bit("MiscCaps.DisplayableSupport", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_DisplayableSupport(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.DisplayableSupport() as u64);
        table.bit("MiscCaps.Reserved", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_Reserved(v as u32), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.Reserved() as u64);
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
        table.field("Flags2", &raw const (*p).Flags2);
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
        table.field("Flags2", &raw const (*p).Flags2);
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
        table.field("DxgkDdiSetAllocationBackingStore", &raw const (*p).DxgkDdiSetAllocationBackingStore);
        table.field("DxgkDdiCreateCpuEvent", &raw const (*p).DxgkDdiCreateCpuEvent);
        table.field("DxgkDdiDestroyCpuEvent", &raw const (*p).DxgkDdiDestroyCpuEvent);
        table.field("DxgkDdiCancelFlips", &raw const (*p).DxgkDdiCancelFlips);
    }
}

fn r_D3DKMT_CREATESYNCHRONIZATIONOBJECT2(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATESYNCHRONIZATIONOBJECT2>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Info", &raw const (*p).Info);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
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
        table.bit("SharedDisplayable", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_SharedDisplayable(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).SharedDisplayable() as u64);
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

fn r_DXGK_MULTIPLANE_OVERLAY_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("VerticalFlip", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).set_VerticalFlip(v != 0), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).VerticalFlip() as u64);
        table.bit("HorizontalFlip", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).set_HorizontalFlip(v != 0), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).HorizontalFlip() as u64);
        table.bit("StaticCheck", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).set_StaticCheck(v != 0), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).StaticCheck() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).Reserved() as u64);
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
        table.field("DxgkDdiPowerRuntimeSetDeviceHandle", &raw const (*p).DxgkDdiPowerRuntimeSetDeviceHandle);
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

fn r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("ClipRect", &raw const (*p).ClipRect);
        table.field("Rotation", &raw const (*p).Rotation);
        table.field("Blend", &raw const (*p).Blend);
        table.field("VideoFrameFormat", &raw const (*p).VideoFrameFormat);
        table.field("ColorSpaceType", &raw const (*p).ColorSpaceType);
        table.field("StereoFormat", &raw const (*p).StereoFormat);
        table.field("StereoLeftViewFrame0", &raw const (*p).StereoLeftViewFrame0);
        table.field("StereoBaseViewFrame0", &raw const (*p).StereoBaseViewFrame0);
        table.field("StereoFlipMode", &raw const (*p).StereoFlipMode);
        table.field("StretchQuality", &raw const (*p).StretchQuality);
        table.field("Reserved1", &raw const (*p).Reserved1);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2(table: &mut Table) {
    let p = table.record::<DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2>();
    unsafe {
        table.field("PlaneCount", &raw const (*p).PlaneCount);
        table.field("pPlanes", &raw const (*p).pPlanes);
        table.field("Supported", &raw const (*p).Supported);
        table.field("ReturnInfo", &raw const (*p).ReturnInfo);
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
        table.bit("SupportUsb4Targets", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_SupportUsb4Targets(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).SupportUsb4Targets() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).Reserved() as u64);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_PLANE2(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_PLANE2>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("Enabled", &raw const (*p).Enabled);
        table.field("AllocationSegment", &raw const (*p).AllocationSegment);
        table.field("AllocationAddress", &raw const (*p).AllocationAddress);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2>();
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

fn r_D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2>();
    unsafe {
        table.field("hNtHandle", &raw const (*p).hNtHandle);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
        table.field("MonitoredFence", &raw const (*p).Anonymous.MonitoredFence);
        table.field("MonitoredFence.FenceValueCPUVirtualAddress", &raw const (*p).Anonymous.MonitoredFence.FenceValueCPUVirtualAddress);
        table.field("MonitoredFence.FenceValueGPUVirtualAddress", &raw const (*p).Anonymous.MonitoredFence.FenceValueGPUVirtualAddress);
        table.field("MonitoredFence.EngineAffinity", &raw const (*p).Anonymous.MonitoredFence.EngineAffinity);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
    }
}

fn r_DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("PrePresentNeeded", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).set_PrePresentNeeded(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).PrePresentNeeded() as u64);
        table.bit("HwFlipQueueDrainNeeded", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).set_HwFlipQueueDrainNeeded(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).HwFlipQueueDrainNeeded() as u64);
        table.bit("HwFlipQueueDrainAllPlanes", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).set_HwFlipQueueDrainAllPlanes(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).HwFlipQueueDrainAllPlanes() as u64);
        table.bit("HwFlipQueueDrainAllSources", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).set_HwFlipQueueDrainAllSources(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).HwFlipQueueDrainAllSources() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).Reserved() as u64);
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
        table.field("TargetFlipTime", &raw const (*p).TargetFlipTime);
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

fn r_DXGK_CONNECTION_CHANGE(table: &mut Table) {
    let p = table.record::<DXGK_CONNECTION_CHANGE>();
    unsafe {
        table.field("ConnectionChangeId", &raw const (*p).ConnectionChangeId);
        table.field("MonitorConnect", &raw const (*p).Anonymous.MonitorConnect);
        table.field("MonitorConnect.LinkTargetType", &raw const (*p).Anonymous.MonitorConnect.LinkTargetType);
        table.field("MonitorConnect.MonitorConnectFlags", &raw const (*p).Anonymous.MonitorConnect.MonitorConnectFlags);
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

fn r_DXGKARG_QUERYCONNECTIONCHANGE(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYCONNECTIONCHANGE>();
    unsafe {
        table.field("ConnectionChange", &raw const (*p).ConnectionChange);
        table.field("Usb4MonitorInfo", &raw const (*p).Usb4MonitorInfo);
    }
}

fn r_DXGKARGCB_SIGNALEVENT(table: &mut Table) {
    let p = table.record::<DXGKARGCB_SIGNALEVENT>();
    unsafe {
        table.field("hDxgkProcess", &raw const (*p).hDxgkProcess);
        table.field("hEvent", &raw const (*p).hEvent);
        table.field("Flags", &raw const (*p).Flags);
        table.bit("CpuEventObject", |p, v| (*p.cast::<DXGKARGCB_SIGNALEVENT>()).set_CpuEventObject(v != 0), |p| (*p.cast::<DXGKARGCB_SIGNALEVENT>()).CpuEventObject() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARGCB_SIGNALEVENT>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARGCB_SIGNALEVENT>()).Reserved() as u64);
    }
}

fn r_D3DDDI_DRIVERESCAPE_CPUEVENTUSAGE(table: &mut Table) {
    let p = table.record::<D3DDDI_DRIVERESCAPE_CPUEVENTUSAGE>();
    unsafe {
        table.field("EscapeType", &raw const (*p).EscapeType);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
        table.field("hKmdCpuEvent", &raw const (*p).hKmdCpuEvent);
        table.field("Usage", &raw const (*p).Usage);
    }
}

fn r_D3DKMT_WDDM_3_0_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_WDDM_3_0_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("HwFlipQueueSupportState", |p, v| (*p.cast::<D3DKMT_WDDM_3_0_CAPS>()).set_HwFlipQueueSupportState(v as u32), |p| (*p.cast::<D3DKMT_WDDM_3_0_CAPS>()).HwFlipQueueSupportState() as u64);
        table.bit("HwFlipQueueEnabled", |p, v| (*p.cast::<D3DKMT_WDDM_3_0_CAPS>()).set_HwFlipQueueEnabled(v != 0), |p| (*p.cast::<D3DKMT_WDDM_3_0_CAPS>()).HwFlipQueueEnabled() as u64);
        table.bit("DisplayableSupported", |p, v| (*p.cast::<D3DKMT_WDDM_3_0_CAPS>()).set_DisplayableSupported(v != 0), |p| (*p.cast::<D3DKMT_WDDM_3_0_CAPS>()).DisplayableSupported() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_WDDM_3_0_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_WDDM_3_0_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_SETALLOCATIONBACKINGSTORE(table: &mut Table) {
    let p = table.record::<DXGKARG_SETALLOCATIONBACKINGSTORE>();
    unsafe {
        table.field("hDriverAllocation", &raw const (*p).hDriverAllocation);
        table.field("pBackingStore", &raw const (*p).pBackingStore);
    }
}

fn r_DXGK_CREATECPUEVENTFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CREATECPUEVENTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CREATECPUEVENTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CREATECPUEVENTFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_CREATECPUEVENT(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATECPUEVENT>();
    unsafe {
        table.field("hKmdDevice", &raw const (*p).hKmdDevice);
        table.field("hDxgCpuEvent", &raw const (*p).hDxgCpuEvent);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hKmdCpuEvent", &raw const (*p).hKmdCpuEvent);
    }
}

fn r_DXGK_ALLOCATIONINFOFLAGS2(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONINFOFLAGS2>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ShareBackingStoreWithKmd", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).set_ShareBackingStoreWithKmd(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).ShareBackingStoreWithKmd() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).Reserved() as u64);
    }
}

fn r_DXGK_CONNECTION_MONITOR_CONNECT_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CONNECTION_MONITOR_CONNECT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Usb4DisplayPortMonitor", |p, v| (*p.cast::<DXGK_CONNECTION_MONITOR_CONNECT_FLAGS>()).set_Usb4DisplayPortMonitor(v != 0), |p| (*p.cast::<DXGK_CONNECTION_MONITOR_CONNECT_FLAGS>()).Usb4DisplayPortMonitor() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CONNECTION_MONITOR_CONNECT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CONNECTION_MONITOR_CONNECT_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_CONNECTION_USB4_INFO(table: &mut Table) {
    let p = table.record::<DXGK_CONNECTION_USB4_INFO>();
    unsafe {
        table.field("Dpcd_DP_IN_Adapter_Number", &raw const (*p).Dpcd_DP_IN_Adapter_Number);
        table.field("Dpcd_USB4_Driver_ID", &raw const (*p).Dpcd_USB4_Driver_ID);
        table.field("Dpcd_USB4_ROUTER_TOPOLOGY_ID", &raw const (*p).Dpcd_USB4_ROUTER_TOPOLOGY_ID);
    }
}

fn r_DXGK_WDDM3_ON_VB_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_WDDM3_ON_VB_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiSetAllocationBackingStore", &raw const (*p).DxgkDdiSetAllocationBackingStore);
        table.field("DxgkDdiCreateCpuEvent", &raw const (*p).DxgkDdiCreateCpuEvent);
        table.field("DxgkDdiDestroyCpuEvent", &raw const (*p).DxgkDdiDestroyCpuEvent);
    }
}

fn r_D3DKMT_CANCEL_PRESENTS_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_CANCEL_PRESENTS_FLAGS>();
    unsafe {
        table.field("ReprogramInterrupt", &raw const (*p).Anonymous.ReprogramInterrupt);
        table.field("Value", &raw const (*p).Anonymous.Value);
        table.bit("ReprogramInterrupt.NewVSyncInterruptState", |p, v| (*p.cast::<D3DKMT_CANCEL_PRESENTS_FLAGS>()).Anonymous.ReprogramInterrupt.set_NewVSyncInterruptState(v != 0), |p| (*p.cast::<D3DKMT_CANCEL_PRESENTS_FLAGS>()).Anonymous.ReprogramInterrupt.NewVSyncInterruptState() as u64);
        table.bit("ReprogramInterrupt.Reserved", |p, v| (*p.cast::<D3DKMT_CANCEL_PRESENTS_FLAGS>()).Anonymous.ReprogramInterrupt.set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_CANCEL_PRESENTS_FLAGS>()).Anonymous.ReprogramInterrupt.Reserved() as u64);
    }
}

fn r_D3DKMT_CANCEL_PRESENTS(table: &mut Table) {
    let p = table.record::<D3DKMT_CANCEL_PRESENTS>();
    unsafe {
        table.field("cbSize", &raw const (*p).cbSize);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Operation", &raw const (*p).Operation);
        table.field("CancelFromPresentId", &raw const (*p).CancelFromPresentId);
        table.field("CompSurfaceLuid", &raw const (*p).CompSurfaceLuid);
        table.field("BindId", &raw const (*p).BindId);
    }
}
