// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm3_1::*;

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
    super::types_new_in_wddm3_1!(types),
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
    super::integers_new_in_wddm3_1!(integers),
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
    super::enumerators_new_in_wddm3_1!(enumerators),
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
    super::guids_new_in_wddm3_1!(guids),
];

pub fn records(table: &mut Table) {
    r_D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS(table);
    r_D3DDDI_SYNCHRONIZATIONOBJECTINFO2(table);
    r_D3DDDI_NATIVEFENCEINFO(table);
    r_DXGKARGCB_NOTIFY_INTERRUPT_DATA(table);
    r_DXGK_VIDSCHCAPS(table);
    r_DXGK_VIDMMCAPS(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGKARG_BUILDPAGINGBUFFER(table);
    r_DXGK_INTERFACESPECIFICDATA(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMT_CREATEDEVICEFLAGS(table);
    r_D3DKMT_CREATEDEVICE(table);
    r_D3DKMT_CREATESYNCHRONIZATIONOBJECT2(table);
    r_D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_RESULT(table);
    r_D3DKMT_QUERYSTATISTICS(table);
    r_KMDDOD_INITIALIZATION_DATA(table);
    r_DXGK_UPDATEPAGETABLEFLAGS(table);
    r_DXGK_GPUMMUCAPS(table);
    r_DXGK_PHYSICALADAPTERFLAGS(table);
    r_DXGK_PHYSICALADAPTERCAPS(table);
    r_DXGK_BUILDPAGINGBUFFER_UPDATEPAGETABLE(table);
    r_D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2(table);
    r_D3DKMT_WDDM_3_1_CAPS(table);
    r_DXGK_NATIVE_FENCE_CAPS(table);
    r_DXGKARG_CREATENATIVEFENCE_FLAGS(table);
    r_DXGKARG_CREATENATIVEFENCE(table);
    r_DXGK_OPENNATIVEFENCE_FLAGS(table);
    r_DXGKARG_OPENNATIVEFENCE(table);
    r_DXGK_CLOSENATIVEFENCE_FLAGS(table);
    r_DXGKARG_CLOSENATIVEFENCE(table);
    r_DXGK_DESTROYNATIVEFENCE_FLAGS(table);
    r_DXGKARG_DESTROYNATIVEFENCE(table);
    r_DXGKARG_UPDATEMONITOREDVALUES_FLAGS(table);
    r_DXGKARG_UPDATEMONITOREDVALUES(table);
    r_DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS(table);
    r_DXGKARG_UPDATECURRENTVALUESFROMCPU(table);
    r_DXGKARG_SETNATIVEFENCELOGBUFFER_FLAGS(table);
    r_DXGKARG_SETNATIVEFENCELOGBUFFER(table);
    r_DXGKARG_UPDATENATIVEFENCELOGS_FLAGS(table);
    r_DXGKARG_UPDATENATIVEFENCELOGS(table);
    r_DXGK_USERMODESUBMISSION_CAPS(table);
    r_DXGKARG_CREATEDOORBELL_FLAGS(table);
    r_DXGKARG_CREATEDOORBELL(table);
    r_DXGKARG_CONNECTDOORBELL_FLAGS(table);
    r_DXGKARG_CONNECTDOORBELL(table);
    r_DXGKARG_DISCONNECTDOORBELL_FLAGS(table);
    r_DXGKARG_DISCONNECTDOORBELL(table);
    r_DXGKARG_DESTROYDOORBELL(table);
    r_DXGKARG_NOTIFYWORKSUBMISSION_FLAGS(table);
    r_DXGKARG_NOTIFYWORKSUBMISSION(table);
    r_DXGKARGCB_DISCONNECTDOORBELL_FLAGS(table);
    r_DXGKARGCB_DISCONNECTDOORBELL(table);
    r_D3DKMT_CREATENATIVEFENCE_FLAGS(table);
    r_D3DKMT_CREATENATIVEFENCE(table);
    r_D3DKMT_GETNATIVEFENCELOGDETAIL_FLAGS(table);
    r_D3DKMT_GETNATIVEFENCELOGDETAIL(table);
    r_D3DKMT_CREATE_DOORBELL_FLAGS(table);
    r_D3DKMT_CREATE_DOORBELL(table);
    r_D3DKMT_CONNECT_DOORBELL_FLAGS(table);
    r_D3DKMT_CONNECT_DOORBELL(table);
    r_D3DKMT_DESTROY_DOORBELL(table);
    r_D3DKMT_NOTIFY_WORK_SUBMISSION_FLAGS(table);
    r_D3DKMT_NOTIFY_WORK_SUBMISSION(table);
    r_D3DKMT_OPENNATIVEFENCEFROMNTHANDLE(table);
    r_D3DKMT_QUERYSTATISTICS_MEMORY_USAGE(table);
    r_D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT2(table);
    r_D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_USAGE(table);
    r_D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_GROUP_USAGE(table);
    r_D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER2(table);
    r_D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER_INFORMATION2(table);
    r_D3DKMT_QUERYSTATISTICS_QUERY_PROCESS_SEGMENT_GROUP2(table);
    r_D3DKMT_QUERYSTATISTICS_QUERY_NODE2(table);
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
        table.bit("Unused", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_Unused(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).Unused() as u64);
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
        table.field("NativeFenceSignaled", &raw const (*p).Anonymous.NativeFenceSignaled);
        table.field("NativeFenceSignaled.NodeOrdinal", &raw const (*p).Anonymous.NativeFenceSignaled.NodeOrdinal);
        table.field("NativeFenceSignaled.EngineOrdinal", &raw const (*p).Anonymous.NativeFenceSignaled.EngineOrdinal);
        table.field("NativeFenceSignaled.SignaledNativeFenceCount", &raw const (*p).Anonymous.NativeFenceSignaled.SignaledNativeFenceCount);
        table.field("NativeFenceSignaled.pSignaledNativeFenceArray", &raw const (*p).Anonymous.NativeFenceSignaled.pSignaledNativeFenceArray);
        table.field("NativeFenceSignaled.hHWQueue", &raw const (*p).Anonymous.NativeFenceSignaled.hHWQueue);
        table.field("EngineStateChange", &raw const (*p).Anonymous.EngineStateChange);
        table.field("EngineStateChange.NodeOrdinal", &raw const (*p).Anonymous.EngineStateChange.NodeOrdinal);
        table.field("EngineStateChange.EngineOrdinal", &raw const (*p).Anonymous.EngineStateChange.EngineOrdinal);
        table.field("EngineStateChange.NewState", &raw const (*p).Anonymous.EngineStateChange.NewState);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("Flags", &raw const (*p).Flags);
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
        table.bit("NativeGpuFence", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_NativeGpuFence(v != 0), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).NativeGpuFence() as u64);
        table.bit("OptimizedNativeFenceSignaledInterrupt", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_OptimizedNativeFenceSignaledInterrupt(v != 0), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).OptimizedNativeFenceSignaledInterrupt() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).Reserved() as u64);
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
        table.bit("AlwaysPoweredVRAM", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_AlwaysPoweredVRAM(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).AlwaysPoweredVRAM() as u64);
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
        table.bit("MiscCaps.DisplayableSupport", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_DisplayableSupport(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.DisplayableSupport() as u64);
        table.bit("MiscCaps.Reserved", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_Reserved(v as u32), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.Reserved() as u64);
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
        table.field("DxgkCbDisconnectDoorbell", &raw const (*p).DxgkCbDisconnectDoorbell);
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
        table.field("DxgkDdiCreateNativeFence", &raw const (*p).DxgkDdiCreateNativeFence);
        table.field("DxgkDdiDestroyNativeFence", &raw const (*p).DxgkDdiDestroyNativeFence);
        table.field("DxgkDdiUpdateMonitoredValues", &raw const (*p).DxgkDdiUpdateMonitoredValues);
        table.field("DxgkDdiUpdateCurrentValuesFromCpu", &raw const (*p).DxgkDdiUpdateCurrentValuesFromCpu);
        table.field("DxgkDdiCreateDoorbell", &raw const (*p).DxgkDdiCreateDoorbell);
        table.field("DxgkDdiConnectDoorbell", &raw const (*p).DxgkDdiConnectDoorbell);
        table.field("DxgkDdiDisconnectDoorbell", &raw const (*p).DxgkDdiDisconnectDoorbell);
        table.field("DxgkDdiDestroyDoorbell", &raw const (*p).DxgkDdiDestroyDoorbell);
        table.field("DxgkDdiNotifyWorkSubmission", &raw const (*p).DxgkDdiNotifyWorkSubmission);
        table.field("Reserved4", &raw const (*p).Reserved4);
    }
}

fn r_D3DKMT_CREATEDEVICEFLAGS(table: &mut Table) {
    table.record::<D3DKMT_CREATEDEVICEFLAGS>();
    unsafe {
        table.bit("LegacyMode", |p, v| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).set_LegacyMode(v != 0), |p| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).LegacyMode() as u64);
        table.bit("RequestVSync", |p, v| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).set_RequestVSync(v != 0), |p| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).RequestVSync() as u64);
        table.bit("DisableGpuTimeout", |p, v| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).set_DisableGpuTimeout(v != 0), |p| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).DisableGpuTimeout() as u64);
        table.bit("TestDevice", |p, v| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).set_TestDevice(v != 0), |p| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).TestDevice() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_CREATEDEVICE(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEDEVICE>();
    unsafe {
        table.field("hAdapter", &raw const (*p).Anonymous.hAdapter);
        table.field("pAdapter", &raw const (*p).Anonymous.pAdapter);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("pCommandBuffer", &raw const (*p).pCommandBuffer);
        table.field("CommandBufferSize", &raw const (*p).CommandBufferSize);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("pPatchLocationList", &raw const (*p).pPatchLocationList);
        table.field("PatchLocationListSize", &raw const (*p).PatchLocationListSize);
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
        table.bit("SegmentProperties.SegmentType", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).SegmentProperties.set_SegmentType(v), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).SegmentProperties.SegmentType());
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
        table.field("SegmentUsageInformation", &raw const (*p).SegmentUsageInformation);
        table.field("SegmentGroupUsageInformation", &raw const (*p).SegmentGroupUsageInformation);
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
        table.field("QueryAdapter2", &raw const (*p).Anonymous.QueryAdapter2);
        table.field("QuerySegment2", &raw const (*p).Anonymous.QuerySegment2);
        table.field("QueryProcessAdapter2", &raw const (*p).Anonymous.QueryProcessAdapter2);
        table.field("QueryProcessSegment2", &raw const (*p).Anonymous.QueryProcessSegment2);
        table.field("QueryProcessSegmentGroup2", &raw const (*p).Anonymous.QueryProcessSegmentGroup2);
        table.field("QuerySegmentUsage", &raw const (*p).Anonymous.QuerySegmentUsage);
        table.field("QuerySegmentGroupUsage", &raw const (*p).Anonymous.QuerySegmentGroupUsage);
        table.field("QueryNode2", &raw const (*p).Anonymous.QueryNode2);
        table.field("QueryProcessNode2", &raw const (*p).Anonymous.QueryProcessNode2);
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

fn r_DXGK_UPDATEPAGETABLEFLAGS(table: &mut Table) {
    table.record::<DXGK_UPDATEPAGETABLEFLAGS>();
    unsafe {
        table.bit("Repeat", |p, v| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).set_Repeat(v != 0), |p| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).Repeat() as u64);
        table.bit("InitialUpdate", |p, v| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).set_InitialUpdate(v != 0), |p| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).InitialUpdate() as u64);
        table.bit("NotifyEviction", |p, v| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).set_NotifyEviction(v != 0), |p| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).NotifyEviction() as u64);
        table.bit("Use64KBPages", |p, v| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).set_Use64KBPages(v != 0), |p| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).Use64KBPages() as u64);
        table.bit("NativeFence", |p, v| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).set_NativeFence(v != 0), |p| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).NativeFence() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).Reserved() as u64);
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
        table.bit("CachedPageTables", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_CachedPageTables(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).CachedPageTables() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).Reserved() as u64);
        table.bit("LegacyBehaviors.SourcePageTableVaInTransfer", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.set_SourcePageTableVaInTransfer(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.SourcePageTableVaInTransfer() as u64);
        table.bit("LegacyBehaviors.Reserved", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.set_Reserved(v as u32), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.Reserved() as u64);
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
        table.bit("GpuVaIommuRequired", |p, v| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).set_GpuVaIommuRequired(v != 0), |p| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).GpuVaIommuRequired() as u64);
        table.bit("GpuVaIommuGlobalRequired", |p, v| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).set_GpuVaIommuGlobalRequired(v != 0), |p| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).GpuVaIommuGlobalRequired() as u64);
        table.bit("GpuVaIommuCacheCoherent", |p, v| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).set_GpuVaIommuCacheCoherent(v != 0), |p| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).GpuVaIommuCacheCoherent() as u64);
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

fn r_DXGK_BUILDPAGINGBUFFER_UPDATEPAGETABLE(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_UPDATEPAGETABLE>();
    unsafe {
        table.field("PageTableLevel", &raw const (*p).PageTableLevel);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("PageTableAddress", &raw const (*p).PageTableAddress);
        table.field("pPageTableEntries", &raw const (*p).pPageTableEntries);
        table.field("StartIndex", &raw const (*p).StartIndex);
        table.field("NumPageTableEntries", &raw const (*p).NumPageTableEntries);
        table.field("Reserved0", &raw const (*p).Reserved0);
        table.field("Flags", &raw const (*p).Flags);
        table.field("DriverProtection", &raw const (*p).DriverProtection);
        table.field("AllocationOffsetInBytes", &raw const (*p).AllocationOffsetInBytes);
        table.field("hProcess", &raw const (*p).hProcess);
        table.field("UpdateMode", &raw const (*p).UpdateMode);
        table.field("pPageTableEntries64KB", &raw const (*p).pPageTableEntries64KB);
        table.field("FirstPteVirtualAddress", &raw const (*p).FirstPteVirtualAddress);
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

fn r_D3DKMT_WDDM_3_1_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_WDDM_3_1_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("NativeGpuFenceSupported", |p, v| (*p.cast::<D3DKMT_WDDM_3_1_CAPS>()).set_NativeGpuFenceSupported(v != 0), |p| (*p.cast::<D3DKMT_WDDM_3_1_CAPS>()).NativeGpuFenceSupported() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_WDDM_3_1_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_WDDM_3_1_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_NATIVE_FENCE_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_NATIVE_FENCE_CAPS>();
    unsafe {
        table.field("MonitoredValueStride", &raw const (*p).MonitoredValueStride);
        table.field("MapToGpuSystemProcess", &raw const (*p).MapToGpuSystemProcess);
        table.field("MinimumAddress", &raw const (*p).MinimumAddress);
        table.field("MaximumAddress", &raw const (*p).MaximumAddress);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGKARG_CREATENATIVEFENCE_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATENATIVEFENCE_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_CREATENATIVEFENCE_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_CREATENATIVEFENCE_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_CREATENATIVEFENCE(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATENATIVEFENCE>();
    unsafe {
        table.field("hGlobalNativeFence", &raw const (*p).hGlobalNativeFence);
        table.field("Type", &raw const (*p).Type);
        table.field("CurrentValueSystemProcessGpuVa", &raw const (*p).CurrentValueSystemProcessGpuVa);
        table.field("MonitoredValueSystemProcessGpuVa", &raw const (*p).MonitoredValueSystemProcessGpuVa);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_OPENNATIVEFENCE_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_OPENNATIVEFENCE_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_OPENNATIVEFENCE_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_OPENNATIVEFENCE_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_OPENNATIVEFENCE(table: &mut Table) {
    let p = table.record::<DXGKARG_OPENNATIVEFENCE>();
    unsafe {
        table.field("hGlobalNativeFence", &raw const (*p).hGlobalNativeFence);
        table.field("hLocalNativeFence", &raw const (*p).hLocalNativeFence);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("CurrentValueGpuVa", &raw const (*p).CurrentValueGpuVa);
        table.field("MonitoredValueGpuVa", &raw const (*p).MonitoredValueGpuVa);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_CLOSENATIVEFENCE_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CLOSENATIVEFENCE_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CLOSENATIVEFENCE_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CLOSENATIVEFENCE_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_CLOSENATIVEFENCE(table: &mut Table) {
    let p = table.record::<DXGKARG_CLOSENATIVEFENCE>();
    unsafe {
        table.field("hLocalNativeFence", &raw const (*p).hLocalNativeFence);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_DESTROYNATIVEFENCE_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_DESTROYNATIVEFENCE_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DESTROYNATIVEFENCE_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DESTROYNATIVEFENCE_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_DESTROYNATIVEFENCE(table: &mut Table) {
    let p = table.record::<DXGKARG_DESTROYNATIVEFENCE>();
    unsafe {
        table.field("hGlobalNativeFence", &raw const (*p).hGlobalNativeFence);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGKARG_UPDATEMONITOREDVALUES_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKARG_UPDATEMONITOREDVALUES_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_UPDATEMONITOREDVALUES_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_UPDATEMONITOREDVALUES_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_UPDATEMONITOREDVALUES(table: &mut Table) {
    let p = table.record::<DXGKARG_UPDATEMONITOREDVALUES>();
    unsafe {
        table.field("NativeFenceArray", &raw const (*p).NativeFenceArray);
        table.field("UpdatedValueArray", &raw const (*p).UpdatedValueArray);
        table.field("MonitoredValueKernelCpuVa", &raw const (*p).MonitoredValueKernelCpuVa);
        table.field("NumFences", &raw const (*p).NumFences);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("AlwaysSignaled", |p, v| (*p.cast::<DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS>()).set_AlwaysSignaled(v != 0), |p| (*p.cast::<DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS>()).AlwaysSignaled() as u64);
        table.bit("NotificationOnly", |p, v| (*p.cast::<DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS>()).set_NotificationOnly(v != 0), |p| (*p.cast::<DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS>()).NotificationOnly() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_UPDATECURRENTVALUESFROMCPU_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_UPDATECURRENTVALUESFROMCPU(table: &mut Table) {
    let p = table.record::<DXGKARG_UPDATECURRENTVALUESFROMCPU>();
    unsafe {
        table.field("NativeFenceArray", &raw const (*p).NativeFenceArray);
        table.field("UpdatedValueArray", &raw const (*p).UpdatedValueArray);
        table.field("CurrentValueKernelCpuVa", &raw const (*p).CurrentValueKernelCpuVa);
        table.field("NumFences", &raw const (*p).NumFences);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGKARG_SETNATIVEFENCELOGBUFFER_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKARG_SETNATIVEFENCELOGBUFFER_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_SETNATIVEFENCELOGBUFFER_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_SETNATIVEFENCELOGBUFFER_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_SETNATIVEFENCELOGBUFFER(table: &mut Table) {
    let p = table.record::<DXGKARG_SETNATIVEFENCELOGBUFFER>();
    unsafe {
        table.field("hHwQueue", &raw const (*p).hHwQueue);
        table.field("NumberOfEntries", &raw const (*p).NumberOfEntries);
        table.field("LogBufferCpuVa", &raw const (*p).LogBufferCpuVa);
        table.field("LogBufferGpuVa", &raw const (*p).LogBufferGpuVa);
        table.field("LogBufferSystemProcessGpuVa", &raw const (*p).LogBufferSystemProcessGpuVa);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGKARG_UPDATENATIVEFENCELOGS_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKARG_UPDATENATIVEFENCELOGS_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_UPDATENATIVEFENCELOGS_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_UPDATENATIVEFENCELOGS_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_UPDATENATIVEFENCELOGS(table: &mut Table) {
    let p = table.record::<DXGKARG_UPDATENATIVEFENCELOGS>();
    unsafe {
        table.field("NumberOfQueues", &raw const (*p).NumberOfQueues);
        table.field("hHWQueue", &raw const (*p).hHWQueue);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_USERMODESUBMISSION_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_USERMODESUBMISSION_CAPS>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("Flags.Value", &raw const (*p).Flags.Value);
        table.field("DoorbellSizeInBytes", &raw const (*p).DoorbellSizeInBytes);
        table.field("SecondaryDoorbellSizeInBytes", &raw const (*p).SecondaryDoorbellSizeInBytes);
        table.field("Reserved", &raw const (*p).Reserved);
        table.bit("Flags.SecondaryDoorbellSupported", |p, v| (*p.cast::<DXGK_USERMODESUBMISSION_CAPS>()).Flags.set_SecondaryDoorbellSupported(v != 0), |p| (*p.cast::<DXGK_USERMODESUBMISSION_CAPS>()).Flags.SecondaryDoorbellSupported() as u64);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<DXGK_USERMODESUBMISSION_CAPS>()).Flags.set_Reserved(v as u32), |p| (*p.cast::<DXGK_USERMODESUBMISSION_CAPS>()).Flags.Reserved() as u64);
    }
}

fn r_DXGKARG_CREATEDOORBELL_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEDOORBELL_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ResizeRingBufferOperation", |p, v| (*p.cast::<DXGKARG_CREATEDOORBELL_FLAGS>()).set_ResizeRingBufferOperation(v != 0), |p| (*p.cast::<DXGKARG_CREATEDOORBELL_FLAGS>()).ResizeRingBufferOperation() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_CREATEDOORBELL_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_CREATEDOORBELL_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_CREATEDOORBELL(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEDOORBELL>();
    unsafe {
        table.field("hHwQueue", &raw const (*p).hHwQueue);
        table.field("hDoorbell", &raw const (*p).hDoorbell);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("PrivateDriverData", &raw const (*p).PrivateDriverData);
        table.field("hRingBuffer", &raw const (*p).hRingBuffer);
        table.field("hRingBufferControl", &raw const (*p).hRingBufferControl);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARG_CONNECTDOORBELL_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKARG_CONNECTDOORBELL_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("RequireSecondaryAddress", |p, v| (*p.cast::<DXGKARG_CONNECTDOORBELL_FLAGS>()).set_RequireSecondaryAddress(v != 0), |p| (*p.cast::<DXGKARG_CONNECTDOORBELL_FLAGS>()).RequireSecondaryAddress() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_CONNECTDOORBELL_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_CONNECTDOORBELL_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_CONNECTDOORBELL(table: &mut Table) {
    let p = table.record::<DXGKARG_CONNECTDOORBELL>();
    unsafe {
        table.field("hDoorbell", &raw const (*p).hDoorbell);
        table.field("Flags", &raw const (*p).Flags);
        table.field("KernelCpuVirtualAddress", &raw const (*p).KernelCpuVirtualAddress);
        table.field("SecondaryKernelCpuVirtualAddress", &raw const (*p).SecondaryKernelCpuVirtualAddress);
        table.field("Status", &raw const (*p).Status);
    }
}

fn r_DXGKARG_DISCONNECTDOORBELL_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKARG_DISCONNECTDOORBELL_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_DISCONNECTDOORBELL_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_DISCONNECTDOORBELL_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_DISCONNECTDOORBELL(table: &mut Table) {
    let p = table.record::<DXGKARG_DISCONNECTDOORBELL>();
    unsafe {
        table.field("hDoorbell", &raw const (*p).hDoorbell);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARG_DESTROYDOORBELL(table: &mut Table) {
    let p = table.record::<DXGKARG_DESTROYDOORBELL>();
    unsafe {
        table.field("hDoorbell", &raw const (*p).hDoorbell);
    }
}

fn r_DXGKARG_NOTIFYWORKSUBMISSION_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKARG_NOTIFYWORKSUBMISSION_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_NOTIFYWORKSUBMISSION_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_NOTIFYWORKSUBMISSION_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_NOTIFYWORKSUBMISSION(table: &mut Table) {
    let p = table.record::<DXGKARG_NOTIFYWORKSUBMISSION>();
    unsafe {
        table.field("hHwQueue", &raw const (*p).hHwQueue);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARGCB_DISCONNECTDOORBELL_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKARGCB_DISCONNECTDOORBELL_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARGCB_DISCONNECTDOORBELL_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARGCB_DISCONNECTDOORBELL_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARGCB_DISCONNECTDOORBELL(table: &mut Table) {
    let p = table.record::<DXGKARGCB_DISCONNECTDOORBELL>();
    unsafe {
        table.field("hHwQueue", &raw const (*p).hHwQueue);
        table.field("hDoorbell", &raw const (*p).hDoorbell);
        table.field("Flags", &raw const (*p).Flags);
        table.field("DisconnectReason", &raw const (*p).DisconnectReason);
    }
}

fn r_D3DKMT_CREATENATIVEFENCE_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATENATIVEFENCE_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_CREATENATIVEFENCE_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_CREATENATIVEFENCE_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_CREATENATIVEFENCE(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATENATIVEFENCE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
        table.field("PrivateDriverData", &raw const (*p).PrivateDriverData);
        table.field("Info", &raw const (*p).Info);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_GETNATIVEFENCELOGDETAIL_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_GETNATIVEFENCELOGDETAIL_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_GETNATIVEFENCELOGDETAIL_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_GETNATIVEFENCELOGDETAIL_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_GETNATIVEFENCELOGDETAIL(table: &mut Table) {
    let p = table.record::<D3DKMT_GETNATIVEFENCELOGDETAIL>();
    unsafe {
        table.field("hHwQueue", &raw const (*p).hHwQueue);
        table.field("Flags", &raw const (*p).Flags);
        table.field("WaitLogNumberOfEntries", &raw const (*p).WaitLogNumberOfEntries);
        table.field("SignalLogNumberOfEntries", &raw const (*p).SignalLogNumberOfEntries);
        table.field("WaitLogGpuBaseAddress", &raw const (*p).WaitLogGpuBaseAddress);
        table.field("SignalLogGpuBaseAddress", &raw const (*p).SignalLogGpuBaseAddress);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_CREATE_DOORBELL_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATE_DOORBELL_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("RequireSecondaryCpuVA", |p, v| (*p.cast::<D3DKMT_CREATE_DOORBELL_FLAGS>()).set_RequireSecondaryCpuVA(v != 0), |p| (*p.cast::<D3DKMT_CREATE_DOORBELL_FLAGS>()).RequireSecondaryCpuVA() as u64);
        table.bit("ResizeRingBufferOperation", |p, v| (*p.cast::<D3DKMT_CREATE_DOORBELL_FLAGS>()).set_ResizeRingBufferOperation(v != 0), |p| (*p.cast::<D3DKMT_CREATE_DOORBELL_FLAGS>()).ResizeRingBufferOperation() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_CREATE_DOORBELL_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_CREATE_DOORBELL_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_CREATE_DOORBELL(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATE_DOORBELL>();
    unsafe {
        table.field("hHwQueue", &raw const (*p).hHwQueue);
        table.field("hRingBuffer", &raw const (*p).hRingBuffer);
        table.field("hRingBufferControl", &raw const (*p).hRingBufferControl);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("PrivateDriverData", &raw const (*p).PrivateDriverData);
        table.field("DoorbellCPUVirtualAddress", &raw const (*p).DoorbellCPUVirtualAddress);
        table.field("DoorbellSecondaryCPUVirtualAddress", &raw const (*p).DoorbellSecondaryCPUVirtualAddress);
        table.field("DoorbellStatusCPUVirtualAddress", &raw const (*p).DoorbellStatusCPUVirtualAddress);
        table.field("HwQueueProgressFenceLastQueuedValueCPUVirtualAddress", &raw const (*p).HwQueueProgressFenceLastQueuedValueCPUVirtualAddress);
        table.field("hDoorbell", &raw const (*p).hDoorbell);
    }
}

fn r_D3DKMT_CONNECT_DOORBELL_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_CONNECT_DOORBELL_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_CONNECT_DOORBELL_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_CONNECT_DOORBELL_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_CONNECT_DOORBELL(table: &mut Table) {
    let p = table.record::<D3DKMT_CONNECT_DOORBELL>();
    unsafe {
        table.field("hDoorbell", &raw const (*p).hDoorbell);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_DESTROY_DOORBELL(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROY_DOORBELL>();
    unsafe {
        table.field("hDoorbell", &raw const (*p).hDoorbell);
    }
}

fn r_D3DKMT_NOTIFY_WORK_SUBMISSION_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_NOTIFY_WORK_SUBMISSION_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_NOTIFY_WORK_SUBMISSION_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_NOTIFY_WORK_SUBMISSION_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_NOTIFY_WORK_SUBMISSION(table: &mut Table) {
    let p = table.record::<D3DKMT_NOTIFY_WORK_SUBMISSION>();
    unsafe {
        table.field("hDoorbell", &raw const (*p).hDoorbell);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_OPENNATIVEFENCEFROMNTHANDLE(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENNATIVEFENCEFROMNTHANDLE>();
    unsafe {
        table.field("hNtHandle", &raw const (*p).hNtHandle);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("EngineAffinity", &raw const (*p).EngineAffinity);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
        table.field("NativeFenceMapping", &raw const (*p).NativeFenceMapping);
        table.field("PrivateDriverData", &raw const (*p).PrivateDriverData);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_MEMORY_USAGE(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_MEMORY_USAGE>();
    unsafe {
        table.field("AllocatedBytes", &raw const (*p).AllocatedBytes);
        table.field("FreeBytes", &raw const (*p).FreeBytes);
        table.field("ZeroBytes", &raw const (*p).ZeroBytes);
        table.field("ModifiedBytes", &raw const (*p).ModifiedBytes);
        table.field("StandbyBytes", &raw const (*p).StandbyBytes);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT2(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT2>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("SegmentId", &raw const (*p).SegmentId);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_USAGE(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_USAGE>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("SegmentId", &raw const (*p).SegmentId);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_GROUP_USAGE(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT_GROUP_USAGE>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("SegmentGroup", &raw const (*p).SegmentGroup);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER2(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER2>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER_INFORMATION2(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_QUERY_ADAPTER_INFORMATION2>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_QUERY_PROCESS_SEGMENT_GROUP2(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_QUERY_PROCESS_SEGMENT_GROUP2>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("SegmentGroup", &raw const (*p).SegmentGroup);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_QUERY_NODE2(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_QUERY_NODE2>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
    }
}
