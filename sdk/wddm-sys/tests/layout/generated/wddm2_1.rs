// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm2_1::*;

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
];

pub fn records(table: &mut Table) {
    r_DXGKARGCB_NOTIFY_INTERRUPT_DATA(table);
    r_DXGK_CREATECONTEXTFLAGS(table);
    r_DXGKARG_CREATECONTEXT(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGK_ALLOCATIONINFOFLAGS_WDDM2_0(table);
    r_DXGK_ALLOCATIONINFO(table);
    r_DXGK_ALLOCATIONINFO_TEST(table);
    r_DXGKARG_CREATEALLOCATION(table);
    r_DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA(table);
    r_DXGK_SETVIDPNSOURCEADDRESS_FLAGS(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESS(table);
    r_DXGK_INTERFACESPECIFICDATA(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMT_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_PRESENT(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_RESULT(table);
    r_D3DKMT_QUERYSTATISTICS(table);
    r_D3DKMT_GETPRESENTHISTORY(table);
    r_D3DKMT_GETDEVICESTATE(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY(table);
    r_KMDDOD_INITIALIZATION_DATA(table);
    r_DXGK_GPUMMUCAPS(table);
    r_DXGK_PHYSICALADAPTERFLAGS(table);
    r_DXGK_PHYSICALADAPTERCAPS(table);
    r_DXGK_DISPLAY_DRIVERCAPS_EXTENSION(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2(table);
    r_D3DKMDT_VIRTUALGPUSURFACEDATA(table);
    r_DXGK_MONITORLINKINFO_USAGEHINTS(table);
    r_DXGK_MONITORLINKINFO_CAPABILITIES(table);
    r_DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO2(table);
    r_DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS(table);
    r_DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS(table);
    r_DXGK_PLANE_SPECIFIC_INPUT_FLAGS(table);
    r_DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS(table);
    r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3(table);
    r_DXGK_HDR_METADATA(table);
    r_DXGK_PRIMARYCONTEXTDATA(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE3(table);
    r_DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS(table);
    r_DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3(table);
    r_DXGKARG_POSTMULTIPLANEOVERLAYPRESENT(table);
    r_DXGKARG_VALIDATEUPDATEALLOCPROPERTY(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE2(table);
    r_DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE(table);
    r_DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3(table);
    r_DXGK_MODE_BEHAVIOR_FLAGS(table);
    r_DXGKARG_CONTROLMODEBEHAVIOR(table);
    r_DXGK_MONITORLINKINFO(table);
    r_DXGKARG_UPDATEMONITORLINKINFO(table);
    r_DXGKARG_GETGPUPARTITIONINFO(table);
    r_DXGK_VGPU_PROFILE_CAPABILITY(table);
    r_DXGKARG_GETVIRTUALGPUPROFILE(table);
    r_DXGK_GPUENGINE(table);
    r_DXGKARG_GETGPUENGINES(table);
    r_DXGKARG_SETGPUPARTITIONCOUNT(table);
    r_DXGK_VIRTUALGPUCAPABILITY(table);
    r_DXGK_VIRTUALGPUPROFILE(table);
    r_DXGK_VIRTUALGPUENGINEINFO(table);
    r_DXGK_VIRTUALGPUSEGMENTINFO(table);
    r_DXGKARG_CREATEVIRTUALGPU(table);
    r_DXGK_VGPU_CAPABILITY(table);
    r_DXGKARG_GETVIRTUALGPUINFO(table);
    r_DXGKARG_SETVIRTUALGPUVMBUS(table);
    r_DXGK_GPU_PHYSICAL_ADDRESS(table);
    r_DXGK_VIRTUALGPUMEMORYRESOURCE(table);
    r_DXGKARG_SETVIRTUALGPURESOURCES(table);
    r_DXGKARG_DESTROYVIRTUALGPU(table);
    r_DXGKARG_SUSPENDVIRTUALGPU(table);
    r_DXGKARG_RESUMEVIRTUALGPU(table);
    r_DXGK_VIRTUALGPUDRIVERESCAPE(table);
    r_DXGKDDI_GPU_PARTITION_INTERFACE(table);
    r_DXGKARG_READVIRTUALFUNCTIONCONFIG(table);
    r_DXGKARG_WRITEVIRTUALFUNCTIONCONFIG(table);
    r_DXGKARG_READVIRTUALFUNCTIONCONFIGBLOCK(table);
    r_DXGKARG_WRITEVIRTUALFUNCTIONCONFIGBLOCK(table);
    r_DXGKARG_QUERYPROBEDBARS(table);
    r_DXGKARG_QUERYVIRTUALFUNCTIONLUID(table);
    r_DXGKARG_GETVENDORANDDEVICE(table);
    r_DXGKARG_GETDEVICELOCATION(table);
    r_DXGKARG_RESETVIRTUALFUNCTION(table);
    r_DXGKARG_SETVIRTUALFUNCTIONPOWERSTATE(table);
    r_DXGKARG_GETRESOURCEFORBAR(table);
    r_DXGKDDI_SRIOV_INTERFACE(table);
    r_DXGKARG_QUERYMITIGATEDRANGECOUNT(table);
    r_DXGK_MITIGATEDRANGEINFO(table);
    r_DXGKARG_QUERYMITIGATEDRANGES(table);
    r_DXGKDDI_MITIGABLE_DEVICE_INTERFACE(table);
    r_DXGKARG_GETBACKINGRESOURCE(table);
    r_DXGKARG_GETMMIORANGECOUNT(table);
    r_DXGK_MMIORANGEINFO(table);
    r_DXGKARG_GETMMIORANGES(table);
    r_DXGKDDI_FLEXIOV_DEVICE_INTERFACE(table);
    r_D3DKMT_SURFACECOMPLETE_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES3(table);
    r_D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE3(table);
    r_D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS(table);
    r_D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION(table);
    r_D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE(table);
    r_D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT3(table);
    r_D3DKMT_PLANE_SPECIFIC_INPUT_FLAGS(table);
    r_D3DKMT_PLANE_SPECIFIC_OUTPUT_FLAGS(table);
    r_D3DKMT_MULTIPLANE_OVERLAY3(table);
    r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS(table);
    r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY3(table);
    r_D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_INTERFERENCE_COUNTERS(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_GROUP_INFORMATION(table);
    r_D3DKMT_DEVICEPRESENT_QUEUE_STATE(table);
    r_D3DKMT_SETFSEBLOCKFLAGS(table);
    r_D3DKMT_SETFSEBLOCK(table);
    r_D3DKMT_QUERYFSEBLOCKFLAGS(table);
    r_D3DKMT_QUERYFSEBLOCK(table);
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
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("Flags", &raw const (*p).Flags);
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
        table.bit("Reserved03", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved03(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved03() as u64);
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

fn r_DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA(table: &mut Table) {
    let p = table.record::<DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA>();
    unsafe {
        table.field("StandardAllocationType", &raw const (*p).StandardAllocationType);
        table.field("pCreateSharedPrimarySurfaceData", &raw const (*p).Anonymous.pCreateSharedPrimarySurfaceData);
        table.field("pCreateShadowSurfaceData", &raw const (*p).Anonymous.pCreateShadowSurfaceData);
        table.field("pCreateStagingSurfaceData", &raw const (*p).Anonymous.pCreateStagingSurfaceData);
        table.field("pCreateGdiSurfaceData", &raw const (*p).Anonymous.pCreateGdiSurfaceData);
        table.field("pCreateVirtualGpuSurfaceData", &raw const (*p).Anonymous.pCreateVirtualGpuSurfaceData);
        table.field("pAllocationPrivateDriverData", &raw const (*p).pAllocationPrivateDriverData);
        table.field("AllocationPrivateDriverDataSize", &raw const (*p).AllocationPrivateDriverDataSize);
        table.field("pResourcePrivateDriverData", &raw const (*p).pResourcePrivateDriverData);
        table.field("ResourcePrivateDriverDataSize", &raw const (*p).ResourcePrivateDriverDataSize);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_DXGK_SETVIDPNSOURCEADDRESS_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ModeChange", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_ModeChange(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).ModeChange() as u64);
        table.bit("FlipImmediate", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_FlipImmediate(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).FlipImmediate() as u64);
        table.bit("FlipOnNextVSync", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_FlipOnNextVSync(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).FlipOnNextVSync() as u64);
        table.bit("FlipStereo", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_FlipStereo(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).FlipStereo() as u64);
        table.bit("FlipStereoTemporaryMono", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_FlipStereoTemporaryMono(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).FlipStereoTemporaryMono() as u64);
        table.bit("FlipStereoPreferRight", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_FlipStereoPreferRight(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).FlipStereoPreferRight() as u64);
        table.bit("SharedPrimaryTransition", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_SharedPrimaryTransition(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).SharedPrimaryTransition() as u64);
        table.bit("IndependentFlipExclusive", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_IndependentFlipExclusive(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).IndependentFlipExclusive() as u64);
        table.bit("MoveFlip", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_MoveFlip(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).MoveFlip() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).Reserved() as u64);
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
        table.field("PrimaryData", &raw const (*p).PrimaryData);
        table.field("DriverPrivateDataSize", &raw const (*p).DriverPrivateDataSize);
        table.field("pDriverPrivateData", &raw const (*p).pDriverPrivateData);
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
    }
}

fn r_D3DKMT_PRESENTHISTORYTOKEN(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENTHISTORYTOKEN>();
    unsafe {
        table.field("Model", &raw const (*p).Model);
        table.field("TokenSize", &raw const (*p).TokenSize);
        table.field("CompositionBindingId", &raw const (*p).CompositionBindingId);
        table.field("Token", &raw const (*p).Token);
        table.field("Token.MaxSize", &raw const (*p).Token.MaxSize);
        table.field("Token.Flip", &raw const (*p).Token.Flip);
        table.field("Token.Blt", &raw const (*p).Token.Blt);
        table.field("Token.VistaBlt", &raw const (*p).Token.VistaBlt);
        table.field("Token.Gdi", &raw const (*p).Token.Gdi);
        table.field("Token.Fence", &raw const (*p).Token.Fence);
        table.field("Token.GdiSysMem", &raw const (*p).Token.GdiSysMem);
        table.field("Token.Composition", &raw const (*p).Token.Composition);
        table.field("Token.FlipManager", &raw const (*p).Token.FlipManager);
        table.field("Token.SurfaceComplete", &raw const (*p).Token.SurfaceComplete);
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
        table.field("BroadcastSrcAllocation", &raw const (*p).BroadcastSrcAllocation);
        table.field("BroadcastDstAllocation", &raw const (*p).BroadcastDstAllocation);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("bOptimizeForComposition", &raw const (*p).bOptimizeForComposition);
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
        table.field("Reserve", &raw const (*p).Reserve);
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

fn r_D3DKMT_GETPRESENTHISTORY(table: &mut Table) {
    let p = table.record::<D3DKMT_GETPRESENTHISTORY>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("ProvidedSize", &raw const (*p).ProvidedSize);
        table.field("WrittenSize", &raw const (*p).WrittenSize);
        table.field("pTokens", &raw const (*p).pTokens);
        table.field("NumTokens", &raw const (*p).NumTokens);
    }
}

fn r_D3DKMT_GETDEVICESTATE(table: &mut Table) {
    let p = table.record::<D3DKMT_GETDEVICESTATE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("StateType", &raw const (*p).StateType);
        table.field("ExecutionState", &raw const (*p).Anonymous.ExecutionState);
        table.field("PresentState", &raw const (*p).Anonymous.PresentState);
        table.field("ResetState", &raw const (*p).Anonymous.ResetState);
        table.field("PresentStateDWM", &raw const (*p).Anonymous.PresentStateDWM);
        table.field("PageFaultState", &raw const (*p).Anonymous.PageFaultState);
        table.field("PresentQueueState", &raw const (*p).Anonymous.PresentQueueState);
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

fn r_DXGK_DISPLAY_DRIVERCAPS_EXTENSION(table: &mut Table) {
    let p = table.record::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SecureDisplaySupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_SecureDisplaySupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).SecureDisplaySupport() as u64);
        table.bit("VirtualModeSupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_VirtualModeSupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).VirtualModeSupport() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).Reserved() as u64);
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

fn r_D3DKMDT_VIRTUALGPUSURFACEDATA(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIRTUALGPUSURFACEDATA>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Alignment", &raw const (*p).Alignment);
        table.field("DriverSegmentId", &raw const (*p).DriverSegmentId);
        table.field("PrivateDriverData", &raw const (*p).PrivateDriverData);
    }
}

fn r_DXGK_MONITORLINKINFO_USAGEHINTS(table: &mut Table) {
    let p = table.record::<DXGK_MONITORLINKINFO_USAGEHINTS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Hidden", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_USAGEHINTS>()).set_Hidden(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_USAGEHINTS>()).Hidden() as u64);
        table.bit("HeadMounted", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_USAGEHINTS>()).set_HeadMounted(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_USAGEHINTS>()).HeadMounted() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_USAGEHINTS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MONITORLINKINFO_USAGEHINTS>()).Reserved() as u64);
    }
}

fn r_DXGK_MONITORLINKINFO_CAPABILITIES(table: &mut Table) {
    let p = table.record::<DXGK_MONITORLINKINFO_CAPABILITIES>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Stereo", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_Stereo(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).Stereo() as u64);
        table.bit("WideColorSpace", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_WideColorSpace(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).WideColorSpace() as u64);
        table.bit("HighColorSpace", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_HighColorSpace(v != 0), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).HighColorSpace() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MONITORLINKINFO_CAPABILITIES>()).Reserved() as u64);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO2(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO2>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("PresentId", &raw const (*p).PresentId);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("FlipStereo", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS>()).set_FlipStereo(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS>()).FlipStereo() as u64);
        table.bit("FlipStereoTemporaryMono", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS>()).set_FlipStereoTemporaryMono(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS>()).FlipStereoTemporaryMono() as u64);
        table.bit("FlipStereoPreferRight", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS>()).set_FlipStereoPreferRight(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS>()).FlipStereoPreferRight() as u64);
        table.bit("RetryAtLowerIrql", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS>()).set_RetryAtLowerIrql(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS>()).RetryAtLowerIrql() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("PrePresentNeeded", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).set_PrePresentNeeded(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).PrePresentNeeded() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS>()).Reserved() as u64);
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
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_INPUT_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("FlipConvertedToImmediate", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).set_FlipConvertedToImmediate(v != 0), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).FlipConvertedToImmediate() as u64);
        table.bit("PostPresentNeeded", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).set_PostPresentNeeded(v != 0), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).PostPresentNeeded() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS>()).Reserved() as u64);
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
    }
}

fn r_DXGK_HDR_METADATA(table: &mut Table) {
    let p = table.record::<DXGK_HDR_METADATA>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("Size", &raw const (*p).Size);
        table.field("pMetaData", &raw const (*p).pMetaData);
    }
}

fn r_DXGK_PRIMARYCONTEXTDATA(table: &mut Table) {
    let p = table.record::<DXGK_PRIMARYCONTEXTDATA>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("SegmentId", &raw const (*p).Anonymous1.SegmentId);
        table.field("MmuId", &raw const (*p).Anonymous1.MmuId);
        table.field("SegmentAddress", &raw const (*p).Anonymous2.SegmentAddress);
        table.field("VirtualAddress", &raw const (*p).Anonymous2.VirtualAddress);
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

fn r_DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("VerticalFlip", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>()).set_VerticalFlip(v != 0), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>()).VerticalFlip() as u64);
        table.bit("HorizontalFlip", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>()).set_HorizontalFlip(v != 0), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>()).HorizontalFlip() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("Rotation", &raw const (*p).Rotation);
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

fn r_DXGKARG_POSTMULTIPLANEOVERLAYPRESENT(table: &mut Table) {
    let p = table.record::<DXGKARG_POSTMULTIPLANEOVERLAYPRESENT>();
    unsafe {
        table.field("VidPnTargetId", &raw const (*p).VidPnTargetId);
        table.field("PhysicalAdapterMask", &raw const (*p).PhysicalAdapterMask);
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("PresentID", &raw const (*p).PresentID);
    }
}

fn r_DXGKARG_VALIDATEUPDATEALLOCPROPERTY(table: &mut Table) {
    let p = table.record::<DXGKARG_VALIDATEUPDATEALLOCPROPERTY>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("SupportedSegmentSet", &raw const (*p).SupportedSegmentSet);
        table.field("PreferredSegment", &raw const (*p).PreferredSegment);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PropertyMaskValue", &raw const (*p).PropertyMaskValue);
        table.bit("SetAccessedPhysically", |p, v| (*p.cast::<DXGKARG_VALIDATEUPDATEALLOCPROPERTY>()).set_SetAccessedPhysically(v != 0), |p| (*p.cast::<DXGKARG_VALIDATEUPDATEALLOCPROPERTY>()).SetAccessedPhysically() as u64);
        table.bit("SetSupportedSegmentSet", |p, v| (*p.cast::<DXGKARG_VALIDATEUPDATEALLOCPROPERTY>()).set_SetSupportedSegmentSet(v != 0), |p| (*p.cast::<DXGKARG_VALIDATEUPDATEALLOCPROPERTY>()).SetSupportedSegmentSet() as u64);
        table.bit("SetPreferredSegment", |p, v| (*p.cast::<DXGKARG_VALIDATEUPDATEALLOCPROPERTY>()).set_SetPreferredSegment(v != 0), |p| (*p.cast::<DXGKARG_VALIDATEUPDATEALLOCPROPERTY>()).SetPreferredSegment() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_VALIDATEUPDATEALLOCPROPERTY>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_VALIDATEUPDATEALLOCPROPERTY>()).Reserved() as u64);
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

fn r_DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PostComposition", &raw const (*p).PostComposition);
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

fn r_DXGK_MODE_BEHAVIOR_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_MODE_BEHAVIOR_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("PrioritizeHDR", |p, v| (*p.cast::<DXGK_MODE_BEHAVIOR_FLAGS>()).set_PrioritizeHDR(v != 0), |p| (*p.cast::<DXGK_MODE_BEHAVIOR_FLAGS>()).PrioritizeHDR() as u64);
        table.bit("ColorimetricControl", |p, v| (*p.cast::<DXGK_MODE_BEHAVIOR_FLAGS>()).set_ColorimetricControl(v != 0), |p| (*p.cast::<DXGK_MODE_BEHAVIOR_FLAGS>()).ColorimetricControl() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MODE_BEHAVIOR_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MODE_BEHAVIOR_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_CONTROLMODEBEHAVIOR(table: &mut Table) {
    let p = table.record::<DXGKARG_CONTROLMODEBEHAVIOR>();
    unsafe {
        table.field("Request", &raw const (*p).Request);
        table.field("Satisfied", &raw const (*p).Satisfied);
        table.field("NotSatisfied", &raw const (*p).NotSatisfied);
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

fn r_DXGKARG_GETGPUPARTITIONINFO(table: &mut Table) {
    let p = table.record::<DXGKARG_GETGPUPARTITIONINFO>();
    unsafe {
        table.field("NumGpuPartitionOptions", &raw const (*p).NumGpuPartitionOptions);
        table.field("pGpuPartitionOptions", &raw const (*p).pGpuPartitionOptions);
        table.field("CurrentGpuPartitionCount", &raw const (*p).CurrentGpuPartitionCount);
    }
}

fn r_DXGK_VGPU_PROFILE_CAPABILITY(table: &mut Table) {
    let p = table.record::<DXGK_VGPU_PROFILE_CAPABILITY>();
    unsafe {
        table.field("TotalValue", &raw const (*p).TotalValue);
        table.field("AvailableValue", &raw const (*p).AvailableValue);
        table.field("MinPartitionValue", &raw const (*p).MinPartitionValue);
        table.field("MaxPartitionValue", &raw const (*p).MaxPartitionValue);
        table.field("OptimalPartitionValue", &raw const (*p).OptimalPartitionValue);
    }
}

fn r_DXGKARG_GETVIRTUALGPUPROFILE(table: &mut Table) {
    let p = table.record::<DXGKARG_GETVIRTUALGPUPROFILE>();
    unsafe {
        table.field("PartitionCount", &raw const (*p).PartitionCount);
        table.field("VirtualizationFlags", &raw const (*p).VirtualizationFlags);
        table.field("ProfileCapability", &raw const (*p).ProfileCapability);
    }
}

fn r_DXGK_GPUENGINE(table: &mut Table) {
    let p = table.record::<DXGK_GPUENGINE>();
    unsafe {
        table.field("EngineType", &raw const (*p).EngineType);
        table.field("Name", &raw const (*p).Name);
        table.field("NumPartitionUnits", &raw const (*p).NumPartitionUnits);
    }
}

fn r_DXGKARG_GETGPUENGINES(table: &mut Table) {
    let p = table.record::<DXGKARG_GETGPUENGINES>();
    unsafe {
        table.field("NumEngines", &raw const (*p).NumEngines);
        table.field("EngineInfo", &raw const (*p).EngineInfo);
    }
}

fn r_DXGKARG_SETGPUPARTITIONCOUNT(table: &mut Table) {
    let p = table.record::<DXGKARG_SETGPUPARTITIONCOUNT>();
    unsafe {
        table.field("PartitionCount", &raw const (*p).PartitionCount);
    }
}

fn r_DXGK_VIRTUALGPUCAPABILITY(table: &mut Table) {
    let p = table.record::<DXGK_VIRTUALGPUCAPABILITY>();
    unsafe {
        table.field("MinValue", &raw const (*p).MinValue);
        table.field("MaxValue", &raw const (*p).MaxValue);
        table.field("OptimalValue", &raw const (*p).OptimalValue);
    }
}

fn r_DXGK_VIRTUALGPUPROFILE(table: &mut Table) {
    let p = table.record::<DXGK_VIRTUALGPUPROFILE>();
    unsafe {
        table.field("Capability", &raw const (*p).Capability);
    }
}

fn r_DXGK_VIRTUALGPUENGINEINFO(table: &mut Table) {
    let p = table.record::<DXGK_VIRTUALGPUENGINEINFO>();
    unsafe {
        table.field("MinPartitionUnits", &raw const (*p).MinPartitionUnits);
        table.field("MaxPartitionUnits", &raw const (*p).MaxPartitionUnits);
        table.field("EngineId", &raw const (*p).EngineId);
    }
}

fn r_DXGK_VIRTUALGPUSEGMENTINFO(table: &mut Table) {
    let p = table.record::<DXGK_VIRTUALGPUSEGMENTINFO>();
    unsafe {
        table.field("DriverSegmentId", &raw const (*p).DriverSegmentId);
        table.field("Size", &raw const (*p).Size);
        table.field("Alignment", &raw const (*p).Alignment);
        table.field("MinSegmentOffset", &raw const (*p).MinSegmentOffset);
        table.field("MaxSegmentOffset", &raw const (*p).MaxSegmentOffset);
        table.field("PrivateDriverData", &raw const (*p).PrivateDriverData);
    }
}

fn r_DXGKARG_CREATEVIRTUALGPU(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEVIRTUALGPU>();
    unsafe {
        table.field("PartitionId", &raw const (*p).PartitionId);
        table.field("Profile", &raw const (*p).Profile);
        table.field("UserModeVirtualDeviceProvider", &raw const (*p).UserModeVirtualDeviceProvider);
        table.field("VirtualGpuLuid", &raw const (*p).VirtualGpuLuid);
        table.field("NumMemorySegments", &raw const (*p).NumMemorySegments);
        table.field("SegmentInfo", &raw const (*p).SegmentInfo);
        table.field("NumEngines", &raw const (*p).NumEngines);
        table.field("EngineInfo", &raw const (*p).EngineInfo);
    }
}

fn r_DXGK_VGPU_CAPABILITY(table: &mut Table) {
    let p = table.record::<DXGK_VGPU_CAPABILITY>();
    unsafe {
        table.field("MinValue", &raw const (*p).MinValue);
        table.field("MaxValue", &raw const (*p).MaxValue);
        table.field("CurrentValue", &raw const (*p).CurrentValue);
    }
}

fn r_DXGKARG_GETVIRTUALGPUINFO(table: &mut Table) {
    let p = table.record::<DXGKARG_GETVIRTUALGPUINFO>();
    unsafe {
        table.field("PartitionId", &raw const (*p).PartitionId);
        table.field("Capability", &raw const (*p).Capability);
    }
}

fn r_DXGKARG_SETVIRTUALGPUVMBUS(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIRTUALGPUVMBUS>();
    unsafe {
        table.field("VirtualGpuIndex", &raw const (*p).VirtualGpuIndex);
        table.field("VmBusHandle", &raw const (*p).VmBusHandle);
    }
}

fn r_DXGK_GPU_PHYSICAL_ADDRESS(table: &mut Table) {
    let p = table.record::<DXGK_GPU_PHYSICAL_ADDRESS>();
    unsafe {
        table.field("MemorySegmentId", &raw const (*p).MemorySegmentId);
        table.field("MemorySegmentOffset", &raw const (*p).MemorySegmentOffset);
    }
}

fn r_DXGK_VIRTUALGPUMEMORYRESOURCE(table: &mut Table) {
    let p = table.record::<DXGK_VIRTUALGPUMEMORYRESOURCE>();
    unsafe {
        table.field("DriverAllocationHandle", &raw const (*p).DriverAllocationHandle);
        table.field("AllocationAddress", &raw const (*p).AllocationAddress);
        table.field("AllocationSize", &raw const (*p).AllocationSize);
    }
}

fn r_DXGKARG_SETVIRTUALGPURESOURCES(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIRTUALGPURESOURCES>();
    unsafe {
        table.field("PartitionId", &raw const (*p).PartitionId);
        table.field("NumMemoryAllocations", &raw const (*p).NumMemoryAllocations);
        table.field("MemoryInfo", &raw const (*p).MemoryInfo);
    }
}

fn r_DXGKARG_DESTROYVIRTUALGPU(table: &mut Table) {
    let p = table.record::<DXGKARG_DESTROYVIRTUALGPU>();
    unsafe {
        table.field("PartitionId", &raw const (*p).PartitionId);
    }
}

fn r_DXGKARG_SUSPENDVIRTUALGPU(table: &mut Table) {
    let p = table.record::<DXGKARG_SUSPENDVIRTUALGPU>();
    unsafe {
        table.field("PartitionId", &raw const (*p).PartitionId);
    }
}

fn r_DXGKARG_RESUMEVIRTUALGPU(table: &mut Table) {
    let p = table.record::<DXGKARG_RESUMEVIRTUALGPU>();
    unsafe {
        table.field("PartitionId", &raw const (*p).PartitionId);
    }
}

fn r_DXGK_VIRTUALGPUDRIVERESCAPE(table: &mut Table) {
    let p = table.record::<DXGK_VIRTUALGPUDRIVERESCAPE>();
    unsafe {
        table.field("PartitionId", &raw const (*p).PartitionId);
        table.field("InputBufferSize", &raw const (*p).InputBufferSize);
        table.field("OutputBufferSize", &raw const (*p).OutputBufferSize);
        table.field("pInputBuffer", &raw const (*p).pInputBuffer);
        table.field("pOutputBuffer", &raw const (*p).pOutputBuffer);
    }
}

fn r_DXGKDDI_GPU_PARTITION_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGKDDI_GPU_PARTITION_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiGetGpuPartitionInfo", &raw const (*p).DxgkDdiGetGpuPartitionInfo);
        table.field("DxgkDdiSetGpuPartitionCount", &raw const (*p).DxgkDdiSetGpuPartitionCount);
        table.field("DxgkDdiGetGpuEngines", &raw const (*p).DxgkDdiGetGpuEngines);
        table.field("DxgkDdiGetVirtualGpuProfile", &raw const (*p).DxgkDdiGetVirtualGpuProfile);
        table.field("DxgkDdiCreateVirtualGpu", &raw const (*p).DxgkDdiCreateVirtualGpu);
        table.field("DxgkDdiGetVirtualGpuInfo", &raw const (*p).DxgkDdiGetVirtualGpuInfo);
        table.field("DxgkDdiSetVirtualGpuResources", &raw const (*p).DxgkDdiSetVirtualGpuResources);
        table.field("DxgkDdiDestroyVirtualGpu", &raw const (*p).DxgkDdiDestroyVirtualGpu);
        table.field("DxgkDdiSuspendVirtualGpu", &raw const (*p).DxgkDdiSuspendVirtualGpu);
        table.field("DxgkDdiResumeVirtualGpu", &raw const (*p).DxgkDdiResumeVirtualGpu);
        table.field("DxgkDdiVirtualGpuDriverEscape", &raw const (*p).DxgkDdiVirtualGpuDriverEscape);
        table.field("DxgkDdiSetVirtualGpuVmBus", &raw const (*p).DxgkDdiSetVirtualGpuVmBus);
    }
}

fn r_DXGKARG_READVIRTUALFUNCTIONCONFIG(table: &mut Table) {
    let p = table.record::<DXGKARG_READVIRTUALFUNCTIONCONFIG>();
    unsafe {
        table.field("Data", &raw const (*p).Data);
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("Offset", &raw const (*p).Offset);
        table.field("Length", &raw const (*p).Length);
    }
}

fn r_DXGKARG_WRITEVIRTUALFUNCTIONCONFIG(table: &mut Table) {
    let p = table.record::<DXGKARG_WRITEVIRTUALFUNCTIONCONFIG>();
    unsafe {
        table.field("Data", &raw const (*p).Data);
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("Offset", &raw const (*p).Offset);
        table.field("Length", &raw const (*p).Length);
    }
}

fn r_DXGKARG_READVIRTUALFUNCTIONCONFIGBLOCK(table: &mut Table) {
    let p = table.record::<DXGKARG_READVIRTUALFUNCTIONCONFIGBLOCK>();
    unsafe {
        table.field("Data", &raw const (*p).Data);
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("BlockId", &raw const (*p).BlockId);
        table.field("Length", &raw const (*p).Length);
    }
}

fn r_DXGKARG_WRITEVIRTUALFUNCTIONCONFIGBLOCK(table: &mut Table) {
    let p = table.record::<DXGKARG_WRITEVIRTUALFUNCTIONCONFIGBLOCK>();
    unsafe {
        table.field("Data", &raw const (*p).Data);
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("BlockId", &raw const (*p).BlockId);
        table.field("Length", &raw const (*p).Length);
    }
}

fn r_DXGKARG_QUERYPROBEDBARS(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYPROBEDBARS>();
    unsafe {
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("BaseRegisterValues", &raw const (*p).BaseRegisterValues);
    }
}

fn r_DXGKARG_QUERYVIRTUALFUNCTIONLUID(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYVIRTUALFUNCTIONLUID>();
    unsafe {
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("pLuid", &raw const (*p).pLuid);
    }
}

fn r_DXGKARG_GETVENDORANDDEVICE(table: &mut Table) {
    let p = table.record::<DXGKARG_GETVENDORANDDEVICE>();
    unsafe {
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("VendorId", &raw const (*p).VendorId);
        table.field("DeviceId", &raw const (*p).DeviceId);
    }
}

fn r_DXGKARG_GETDEVICELOCATION(table: &mut Table) {
    let p = table.record::<DXGKARG_GETDEVICELOCATION>();
    unsafe {
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("SegmentNumber", &raw const (*p).SegmentNumber);
        table.field("BusNumber", &raw const (*p).BusNumber);
        table.field("FunctionNumber", &raw const (*p).FunctionNumber);
    }
}

fn r_DXGKARG_RESETVIRTUALFUNCTION(table: &mut Table) {
    let p = table.record::<DXGKARG_RESETVIRTUALFUNCTION>();
    unsafe {
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
    }
}

fn r_DXGKARG_SETVIRTUALFUNCTIONPOWERSTATE(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIRTUALFUNCTIONPOWERSTATE>();
    unsafe {
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("PowerState", &raw const (*p).PowerState);
        table.field("Wake", &raw const (*p).Wake);
    }
}

fn r_DXGKARG_GETRESOURCEFORBAR(table: &mut Table) {
    let p = table.record::<DXGKARG_GETRESOURCEFORBAR>();
    unsafe {
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("BarIndex", &raw const (*p).BarIndex);
        table.field("pResource", &raw const (*p).pResource);
    }
}

fn r_DXGKDDI_SRIOV_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGKDDI_SRIOV_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiReadVirtualFunctionConfig", &raw const (*p).DxgkDdiReadVirtualFunctionConfig);
        table.field("DxgkDdiWriteVirtualFunctionConfig", &raw const (*p).DxgkDdiWriteVirtualFunctionConfig);
        table.field("DxgkDdiReadVirtualFunctionConfigBlock", &raw const (*p).DxgkDdiReadVirtualFunctionConfigBlock);
        table.field("DxgkDdiWriteVirtualFunctionConfigBlock", &raw const (*p).DxgkDdiWriteVirtualFunctionConfigBlock);
        table.field("DxgkDdiQueryProbedBars", &raw const (*p).DxgkDdiQueryProbedBars);
        table.field("DxgkDdiGetVendorAndDevice", &raw const (*p).DxgkDdiGetVendorAndDevice);
        table.field("DxgkDdiGetDeviceLocation", &raw const (*p).DxgkDdiGetDeviceLocation);
        table.field("DxgkDdiResetVirtualFunction", &raw const (*p).DxgkDdiResetVirtualFunction);
        table.field("DxgkDdiSetVirtualFunctionPowerState", &raw const (*p).DxgkDdiSetVirtualFunctionPowerState);
        table.field("DxgkDdiGetResourceForBar", &raw const (*p).DxgkDdiGetResourceForBar);
        table.field("DxgkDdiQueryVirtualFunctionLuid", &raw const (*p).DxgkDdiQueryVirtualFunctionLuid);
    }
}

fn r_DXGKARG_QUERYMITIGATEDRANGECOUNT(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYMITIGATEDRANGECOUNT>();
    unsafe {
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("RangeCount", &raw const (*p).RangeCount);
    }
}

fn r_DXGK_MITIGATEDRANGEINFO(table: &mut Table) {
    let p = table.record::<DXGK_MITIGATEDRANGEINFO>();
    unsafe {
        table.field("BasePageNumber", &raw const (*p).BasePageNumber);
        table.field("PageCount", &raw const (*p).PageCount);
        table.field("InterceptReads", &raw const (*p).InterceptReads);
        table.field("InterceptWrites", &raw const (*p).InterceptWrites);
    }
}

fn r_DXGKARG_QUERYMITIGATEDRANGES(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYMITIGATEDRANGES>();
    unsafe {
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("BarIndex", &raw const (*p).BarIndex);
        table.field("NumRanges", &raw const (*p).NumRanges);
        table.field("pMitigatedRange", &raw const (*p).pMitigatedRange);
    }
}

fn r_DXGKDDI_MITIGABLE_DEVICE_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGKDDI_MITIGABLE_DEVICE_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiQueryMitigatedRangeCount", &raw const (*p).DxgkDdiQueryMitigatedRangeCount);
        table.field("DxgkDdiQueryMitigatedRanges", &raw const (*p).DxgkDdiQueryMitigatedRanges);
    }
}

fn r_DXGKARG_GETBACKINGRESOURCE(table: &mut Table) {
    let p = table.record::<DXGKARG_GETBACKINGRESOURCE>();
    unsafe {
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("ResourceIndex", &raw const (*p).ResourceIndex);
        table.field("Resource", &raw const (*p).Resource);
        table.field("pMdl", &raw const (*p).pMdl);
    }
}

fn r_DXGKARG_GETMMIORANGECOUNT(table: &mut Table) {
    let p = table.record::<DXGKARG_GETMMIORANGECOUNT>();
    unsafe {
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("RangeCount", &raw const (*p).RangeCount);
    }
}

fn r_DXGK_MMIORANGEINFO(table: &mut Table) {
    let p = table.record::<DXGK_MMIORANGEINFO>();
    unsafe {
        table.field("BasePageNumber", &raw const (*p).BasePageNumber);
        table.field("BasePhysicalPageNumber", &raw const (*p).BasePhysicalPageNumber);
        table.field("BasePhysicalResourceNumber", &raw const (*p).BasePhysicalResourceNumber);
        table.field("InterceptReads", &raw const (*p).InterceptReads);
        table.field("InterceptWrites", &raw const (*p).InterceptWrites);
        table.field("PageCount", &raw const (*p).PageCount);
    }
}

fn r_DXGKARG_GETMMIORANGES(table: &mut Table) {
    let p = table.record::<DXGKARG_GETMMIORANGES>();
    unsafe {
        table.field("VirtualFunctionIndex", &raw const (*p).VirtualFunctionIndex);
        table.field("BarIndex", &raw const (*p).BarIndex);
        table.field("NumRanges", &raw const (*p).NumRanges);
        table.field("pMmioRanges", &raw const (*p).pMmioRanges);
    }
}

fn r_DXGKDDI_FLEXIOV_DEVICE_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGKDDI_FLEXIOV_DEVICE_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiGetBackingResource", &raw const (*p).DxgkDdiGetBackingResource);
        table.field("DxgkDdiGetMmioRangeCount", &raw const (*p).DxgkDdiGetMmioRangeCount);
        table.field("DxgkDdiGetMmioRanges", &raw const (*p).DxgkDdiGetMmioRanges);
    }
}

fn r_D3DKMT_SURFACECOMPLETE_PRESENTHISTORYTOKEN(table: &mut Table) {
    let p = table.record::<D3DKMT_SURFACECOMPLETE_PRESENTHISTORYTOKEN>();
    unsafe {
        table.field("hLogicalSurface", &raw const (*p).hLogicalSurface);
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

fn r_D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("VerticalFlip", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>()).set_VerticalFlip(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>()).VerticalFlip() as u64);
        table.bit("HorizontalFlip", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>()).set_HorizontalFlip(v != 0), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>()).HorizontalFlip() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("Rotation", &raw const (*p).Rotation);
    }
}

fn r_D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PostComposition", &raw const (*p).PostComposition);
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

fn r_D3DKMT_PLANE_SPECIFIC_INPUT_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_PLANE_SPECIFIC_INPUT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Enabled", |p, v| (*p.cast::<D3DKMT_PLANE_SPECIFIC_INPUT_FLAGS>()).set_Enabled(v != 0), |p| (*p.cast::<D3DKMT_PLANE_SPECIFIC_INPUT_FLAGS>()).Enabled() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_PLANE_SPECIFIC_INPUT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_PLANE_SPECIFIC_INPUT_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_PLANE_SPECIFIC_OUTPUT_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_PLANE_SPECIFIC_OUTPUT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("FlipConvertedToImmediate", |p, v| (*p.cast::<D3DKMT_PLANE_SPECIFIC_OUTPUT_FLAGS>()).set_FlipConvertedToImmediate(v != 0), |p| (*p.cast::<D3DKMT_PLANE_SPECIFIC_OUTPUT_FLAGS>()).FlipConvertedToImmediate() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_PLANE_SPECIFIC_OUTPUT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_PLANE_SPECIFIC_OUTPUT_FLAGS>()).Reserved() as u64);
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

fn r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("FlipStereo", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_FlipStereo(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).FlipStereo() as u64);
        table.bit("FlipStereoTemporaryMono", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_FlipStereoTemporaryMono(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).FlipStereoTemporaryMono() as u64);
        table.bit("FlipStereoPreferRight", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_FlipStereoPreferRight(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).FlipStereoPreferRight() as u64);
        table.bit("FlipDoNotWait", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_FlipDoNotWait(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).FlipDoNotWait() as u64);
        table.bit("FlipDoNotFlip", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_FlipDoNotFlip(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).FlipDoNotFlip() as u64);
        table.bit("FlipRestart", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_FlipRestart(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).FlipRestart() as u64);
        table.bit("DurationValid", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_DurationValid(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).DurationValid() as u64);
        table.bit("HDRMetaDataValid", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_HDRMetaDataValid(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).HDRMetaDataValid() as u64);
        table.bit("HMD", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_HMD(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).HMD() as u64);
        table.bit("TrueImmediate", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_TrueImmediate(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).TrueImmediate() as u64);
        table.bit("FromDDisplay", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_FromDDisplay(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).FromDDisplay() as u64);
        table.bit("IndirectDisplay", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_IndirectDisplay(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).IndirectDisplay() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS>()).Reserved() as u64);
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

fn r_D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("NumberOfMemoryGroups", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS>()).set_NumberOfMemoryGroups(v), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS>()).NumberOfMemoryGroups());
        table.bit("SupportsDemotion", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS>()).set_SupportsDemotion(v != 0), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS>()).SupportsDemotion() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS>()).set_Reserved(v), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS>()).Reserved());
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PROCESS_INTERFERENCE_COUNTERS(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PROCESS_INTERFERENCE_COUNTERS>();
    unsafe {
        table.field("InterferenceCount", &raw const (*p).InterferenceCount);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_GROUP_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_GROUP_INFORMATION>();
    unsafe {
        table.field("Budget", &raw const (*p).Budget);
        table.field("Requested", &raw const (*p).Requested);
        table.field("Usage", &raw const (*p).Usage);
        table.field("Demoted", &raw const (*p).Demoted);
    }
}

fn r_D3DKMT_DEVICEPRESENT_QUEUE_STATE(table: &mut Table) {
    let p = table.record::<D3DKMT_DEVICEPRESENT_QUEUE_STATE>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("bQueuedPresentLimitReached", &raw const (*p).bQueuedPresentLimitReached);
    }
}

fn r_D3DKMT_SETFSEBLOCKFLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_SETFSEBLOCKFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Block", |p, v| (*p.cast::<D3DKMT_SETFSEBLOCKFLAGS>()).set_Block(v != 0), |p| (*p.cast::<D3DKMT_SETFSEBLOCKFLAGS>()).Block() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_SETFSEBLOCKFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_SETFSEBLOCKFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_SETFSEBLOCK(table: &mut Table) {
    let p = table.record::<D3DKMT_SETFSEBLOCK>();
    unsafe {
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_QUERYFSEBLOCKFLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYFSEBLOCKFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Blocked", |p, v| (*p.cast::<D3DKMT_QUERYFSEBLOCKFLAGS>()).set_Blocked(v != 0), |p| (*p.cast::<D3DKMT_QUERYFSEBLOCKFLAGS>()).Blocked() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_QUERYFSEBLOCKFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_QUERYFSEBLOCKFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_QUERYFSEBLOCK(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYFSEBLOCK>();
    unsafe {
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("Flags", &raw const (*p).Flags);
    }
}
