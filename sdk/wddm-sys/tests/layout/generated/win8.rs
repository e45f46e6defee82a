// Written by `cargo xtask generate`; do not edit.

use wddm_sys::win8::*;

use crate::{Enums, Guids, Integers, Table, Types, enumerators, guids, integers, types};

pub static TYPES: Types = &[
    super::types_new_in_vista!(types),
    super::types_new_in_vista_sp1!(types),
    super::types_new_in_win7!(types),
    super::types_new_in_win8!(types),
];

pub static INTEGERS: Integers = &[
    super::integers_new_in_vista!(integers),
    super::integers_new_in_vista_sp1!(integers),
    super::integers_new_in_win7!(integers),
    super::integers_new_in_win8!(integers),
];

pub static ENUMERATORS: Enums = &[
    super::enumerators_new_in_vista!(enumerators),
    super::enumerators_new_in_vista_sp1!(enumerators),
    super::enumerators_new_in_win7!(enumerators),
    super::enumerators_new_in_win8!(enumerators),
];

pub static GUIDS: Guids = &[
    super::guids_new_in_vista!(guids),
    super::guids_new_in_vista_sp1!(guids),
    super::guids_new_in_win7!(guids),
    super::guids_new_in_win8!(guids),
];

pub fn records(table: &mut Table) {
    r_D3DDDICB_SIGNALFLAGS(table);
    r_DXGK_PRESENTFLAGS(table);
    r_DXGKARG_PRESENT(table);
    r_DXGKARGCB_NOTIFY_INTERRUPT_DATA(table);
    r_DXGKARG_OPENALLOCATION(table);
    r_DXGK_PRESENTATIONCAPS(table);
    r_DXGK_VIDSCHCAPS(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGK_SEGMENTFLAGS(table);
    r_DXGK_SEGMENTDESCRIPTOR(table);
    r_DXGK_QUERYSEGMENTIN(table);
    r_DXGK_QUERYSEGMENTOUT(table);
    r_DXGKARG_DESCRIBEALLOCATION(table);
    r_DXGK_SUBMITCOMMANDFLAGS(table);
    r_DXGKARG_SUBMITCOMMAND(table);
    r_DXGKARG_BUILDPAGINGBUFFER(table);
    r_DXGK_INTERFACESPECIFICDATA(table);
    r_DXGK_START_INFO(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMT_CREATEDEVICEFLAGS(table);
    r_D3DKMT_CREATEDEVICE(table);
    r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECT(table);
    r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2(table);
    r_D3DKMDT_DISPLAYMODE_FLAGS(table);
    r_D3DKMT_DISPLAYMODE(table);
    r_D3DKMT_GETDISPLAYMODELIST(table);
    r_D3DKMT_DISPLAYMODELIST(table);
    r_D3DKMT_PRESENTFLAGS(table);
    r_D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS(table);
    r_D3DKMT_GDIMODEL_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_PRESENT(table);
    r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY2(table);
    r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY(table);
    r_D3DKMT_CREATEALLOCATIONFLAGS(table);
    r_D3DKMT_CREATEALLOCATION(table);
    r_D3DKMT_CURRENTDISPLAYMODE(table);
    r_D3DKMT_VIDMM_ESCAPE(table);
    r_D3DKMT_VIDSCH_ESCAPE(table);
    r_D3DKMT_TDRDBGCTRL_ESCAPE(table);
    r_D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_RESULT(table);
    r_D3DKMT_QUERYSTATISTICS(table);
    r_D3DKMT_GETPRESENTHISTORY(table);
    r_D3DKMDT_PREEMPTION_CAPS(table);
    r_D3DKMT_WDDM_1_2_CAPS(table);
    r_DXGK_PRESENTMULTIPLANEOVERLAYLIST(table);
    r_DXGK_PRESENTMULTIPLANEOVERLAYINFO(table);
    r_DXGK_MULTIPLANE_OVERLAY_FLAGS(table);
    r_DXGK_MULTIPLANE_OVERLAY_BLEND(table);
    r_DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS(table);
    r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES(table);
    r_DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE(table);
    r_DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE(table);
    r_DXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS(table);
    r_DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO(table);
    r_DXGK_SEGMENTDESCRIPTOR3(table);
    r_DXGK_QUERYSEGMENTOUT3(table);
    r_DXGK_POWER_RUNTIME_STATE(table);
    r_DXGK_POWER_COMPONENT_MAPPING(table);
    r_DXGK_POWER_COMPONENT_INDEX(table);
    r_DXGK_POWER_COMPONENT_FLAGS(table);
    r_DXGK_POWER_RUNTIME_COMPONENT(table);
    r_DXGK_CREATECONTEXTALLOCATIONFLAGS(table);
    r_DXGKARGCB_CREATECONTEXTALLOCATION(table);
    r_DXGK_DESCRIBEALLOCATIONFLAGS(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY(table);
    r_D3DKMT_PRESENT_DISPLAY_ONLY_FLAGS(table);
    r_DXGKARG_PRESENT_DISPLAYONLY(table);
    r_DXGKARG_QUERYDEPENDENTENGINEGROUP(table);
    r_DXGK_ENGINESTATUS(table);
    r_DXGKARG_QUERYENGINESTATUS(table);
    r_DXGKARG_RESETENGINE(table);
    r_DXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS(table);
    r_DXGK_CHILD_CONTAINER_ID(table);
    r_KMDDOD_INITIALIZATION_DATA(table);
    r_D3DKMT_SCATTERBLT(table);
    r_D3DKMT_SCATTERBLTS(table);
    r_D3DKMT_PRESENT_RGNS(table);
    r_D3DKMT_OUTPUTDUPLPRESENTFLAGS(table);
    r_D3DKMT_OUTPUTDUPLPRESENT(table);
    r_D3DKMT_OPENRESOURCEFROMNTHANDLE(table);
    r_D3DKMT_OPENSYNCOBJECTFROMNTHANDLE(table);
    r_D3DKMT_OPENNTHANDLEFROMNAME(table);
    r_D3DKMT_QUERYRESOURCEINFOFROMNTHANDLE(table);
    r_D3DKMT_ADAPTERTYPE(table);
    r_D3DKMT_OUTPUTDUPLCONTEXTSCOUNT(table);
    r_D3DKMT_UMD_DRIVER_VERSION(table);
    r_D3DKMT_KMD_DRIVER_VERSION(table);
    r_D3DKMT_DIRECTFLIP_SUPPORT(table);
    r_D3DKMT_MULTIPLANEOVERLAY_SUPPORT(table);
    r_D3DKMT_ADAPTERINFO(table);
    r_D3DKMT_ENUMADAPTERS(table);
    r_D3DKMT_ENUMADAPTERS2(table);
    r_D3DKMT_OPENADAPTERFROMLUID(table);
    r_D3DKMT_QUERYREMOTEVIDPNSOURCEFROMGDIDISPLAYNAME(table);
    r_D3DKMT_PINDIRECTFLIPRESOURCES(table);
    r_D3DKMT_UNPINDIRECTFLIPRESOURCES(table);
    r_OUTPUTDUPL_CONTEXT_DEBUG_INFO(table);
    r_D3DKMT_OUTPUTDUPL_SNAPSHOT(table);
    r_D3DKMT_VIDPNSOURCEOWNER_FLAGS(table);
    r_D3DKMT_SETVIDPNSOURCEOWNER1(table);
    r_D3DKMT_CREATEKEYEDMUTEX2_FLAGS(table);
    r_D3DKMT_CREATEKEYEDMUTEX2(table);
    r_D3DKMT_OPENKEYEDMUTEX2(table);
    r_D3DKMT_OPENKEYEDMUTEXFROMNTHANDLE(table);
    r_D3DKMT_ACQUIREKEYEDMUTEX2(table);
    r_D3DKMT_RELEASEKEYEDMUTEX2(table);
    r_D3DKMT_OFFERALLOCATIONS(table);
    r_D3DKMT_RECLAIMALLOCATIONS(table);
    r_D3DKMT_RECLAIMALLOCATIONS2(table);
    r_D3DKMT_OUTPUTDUPLCREATIONFLAGS(table);
    r_D3DKMT_OUTPUTDUPL_KEYEDMUTEX(table);
    r_D3DKMT_CREATE_OUTPUTDUPL(table);
    r_D3DKMT_DESTROY_OUTPUTDUPL(table);
    r_D3DKMT_OUTPUTDUPL_POINTER_POSITION(table);
    r_D3DKMT_OUTPUTDUPL_FRAMEINFO(table);
    r_D3DKMT_OUTPUTDUPL_GET_FRAMEINFO(table);
    r_D3DKMT_OUTPUTDUPL_METADATA(table);
    r_D3DKMT_OUTDUPL_POINTER_SHAPE_INFO(table);
    r_D3DKMT_OUTPUTDUPL_GET_POINTER_SHAPE_DATA(table);
    r_D3DKMT_OUTPUTDUPL_RELEASE_FRAME(table);
    r_D3DKMT_GETSHAREDRESOURCEADAPTERLUID(table);
    r_D3DKMT_HYBRID_LIST(table);
}

fn r_D3DDDICB_SIGNALFLAGS(table: &mut Table) {
    let p = table.record::<D3DDDICB_SIGNALFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SignalAtSubmission", |p, v| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).set_SignalAtSubmission(v != 0), |p| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).SignalAtSubmission() as u64);
        table.bit("EnqueueCpuEvent", |p, v| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).set_EnqueueCpuEvent(v != 0), |p| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).EnqueueCpuEvent() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_PRESENTFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_PRESENTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Blt", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_Blt(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).Blt() as u64);
        table.bit("ColorFill", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_ColorFill(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).ColorFill() as u64);
        table.bit("Flip", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_Flip(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).Flip() as u64);
        table.bit("FlipWithNoWait", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_FlipWithNoWait(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).FlipWithNoWait() as u64);
        table.bit("SrcColorKey", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_SrcColorKey(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).SrcColorKey() as u64);
        table.bit("DstColorKey", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_DstColorKey(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).DstColorKey() as u64);
        table.bit("LinearToSrgb", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_LinearToSrgb(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).LinearToSrgb() as u64);
        table.bit("Rotate", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_Rotate(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).Rotate() as u64);
        table.bit("FlipStereo", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_FlipStereo(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).FlipStereo() as u64);
        table.bit("FlipStereoTemporaryMono", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_FlipStereoTemporaryMono(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).FlipStereoTemporaryMono() as u64);
        table.bit("FlipStereoPreferRight", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_FlipStereoPreferRight(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).FlipStereoPreferRight() as u64);
        table.bit("BltStereoUseRight", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_BltStereoUseRight(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).BltStereoUseRight() as u64);
        table.bit("FlipWithMultiPlaneOverlay", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_FlipWithMultiPlaneOverlay(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).FlipWithMultiPlaneOverlay() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).Reserved() as u64);
    }
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
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARG_OPENALLOCATION(table: &mut Table) {
    let p = table.record::<DXGKARG_OPENALLOCATION>();
    unsafe {
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("pOpenAllocation", &raw const (*p).pOpenAllocation);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverSize", &raw const (*p).PrivateDriverSize);
        table.field("Flags", &raw const (*p).Flags);
        table.field("SubresourceIndex", &raw const (*p).SubresourceIndex);
        table.field("SubresourceOffset", &raw const (*p).SubresourceOffset);
        table.field("Pitch", &raw const (*p).Pitch);
    }
}

fn r_DXGK_PRESENTATIONCAPS(table: &mut Table) {
    let p = table.record::<DXGK_PRESENTATIONCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("NoScreenToScreenBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoScreenToScreenBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoScreenToScreenBlt() as u64);
        table.bit("NoOverlapScreenBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoOverlapScreenBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoOverlapScreenBlt() as u64);
        table.bit("SupportKernelModeCommandBuffer", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_SupportKernelModeCommandBuffer(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).SupportKernelModeCommandBuffer() as u64);
        table.bit("NoSameBitmapAlphaBlend", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapAlphaBlend(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapAlphaBlend() as u64);
        table.bit("NoSameBitmapStretchBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapStretchBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapStretchBlt() as u64);
        table.bit("NoSameBitmapTransparentBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapTransparentBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapTransparentBlt() as u64);
        table.bit("NoSameBitmapOverlappedAlphaBlend", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapOverlappedAlphaBlend(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapOverlappedAlphaBlend() as u64);
        table.bit("NoSameBitmapOverlappedStretchBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapOverlappedStretchBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapOverlappedStretchBlt() as u64);
        table.bit("DriverSupportsCddDwmInterop", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_DriverSupportsCddDwmInterop(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).DriverSupportsCddDwmInterop() as u64);
        table.bit("Reserved0", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_Reserved0(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).Reserved0() as u64);
        table.bit("AlignmentShift", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_AlignmentShift(v as u32), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).AlignmentShift() as u64);
        table.bit("MaxTextureWidthShift", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_MaxTextureWidthShift(v as u32), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).MaxTextureWidthShift() as u64);
        table.bit("MaxTextureHeightShift", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_MaxTextureHeightShift(v as u32), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).MaxTextureHeightShift() as u64);
        table.bit("SupportAllBltRops", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_SupportAllBltRops(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).SupportAllBltRops() as u64);
        table.bit("SupportMirrorStretchBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_SupportMirrorStretchBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).SupportMirrorStretchBlt() as u64);
        table.bit("SupportMonoStretchBltModes", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_SupportMonoStretchBltModes(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).SupportMonoStretchBltModes() as u64);
        table.bit("StagingRectStartPitchAligned", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_StagingRectStartPitchAligned(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).StagingRectStartPitchAligned() as u64);
        table.bit("NoSameBitmapBitBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapBitBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapBitBlt() as u64);
        table.bit("NoSameBitmapOverlappedBitBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapOverlappedBitBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapOverlappedBitBlt() as u64);
        table.bit("Reserved1", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_Reserved1(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).Reserved1() as u64);
        table.bit("NoTempSurfaceForClearTypeBlend", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoTempSurfaceForClearTypeBlend(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoTempSurfaceForClearTypeBlend() as u64);
        table.bit("SupportSoftwareDeviceBitmaps", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_SupportSoftwareDeviceBitmaps(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).SupportSoftwareDeviceBitmaps() as u64);
        table.bit("NoCacheCoherentApertureMemory", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoCacheCoherentApertureMemory(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoCacheCoherentApertureMemory() as u64);
        table.bit("SupportLinearHeap", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_SupportLinearHeap(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).SupportLinearHeap() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_Reserved(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).Reserved() as u64);
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

fn r_DXGKARG_DESCRIBEALLOCATION(table: &mut Table) {
    let p = table.record::<DXGKARG_DESCRIBEALLOCATION>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Format", &raw const (*p).Format);
        table.field("MultisampleMethod", &raw const (*p).MultisampleMethod);
        table.field("RefreshRate", &raw const (*p).RefreshRate);
        table.field("PrivateDriverFormatAttribute", &raw const (*p).PrivateDriverFormatAttribute);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Rotation", &raw const (*p).Rotation);
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
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("hSystemContext", &raw const (*p).hSystemContext);
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

fn r_DXGK_START_INFO(table: &mut Table) {
    let p = table.record::<DXGK_START_INFO>();
    unsafe {
        table.field("RequiredDmaQueueEntry", &raw const (*p).RequiredDmaQueueEntry);
        table.field("AdapterGuid", &raw const (*p).AdapterGuid);
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
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
    }
}

fn r_D3DKMT_CREATEDEVICEFLAGS(table: &mut Table) {
    table.record::<D3DKMT_CREATEDEVICEFLAGS>();
    unsafe {
        table.bit("LegacyMode", |p, v| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).set_LegacyMode(v != 0), |p| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).LegacyMode() as u64);
        table.bit("RequestVSync", |p, v| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).set_RequestVSync(v != 0), |p| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).RequestVSync() as u64);
        table.bit("DisableGpuTimeout", |p, v| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).set_DisableGpuTimeout(v != 0), |p| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).DisableGpuTimeout() as u64);
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

fn r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECT(table: &mut Table) {
    let p = table.record::<D3DKMT_SIGNALSYNCHRONIZATIONOBJECT>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2(table: &mut Table) {
    let p = table.record::<D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
        table.field("Flags", &raw const (*p).Flags);
        table.field("BroadcastContextCount", &raw const (*p).BroadcastContextCount);
        table.field("BroadcastContext", &raw const (*p).BroadcastContext);
        table.field("Fence", &raw const (*p).Anonymous.Fence);
        table.field("Fence.FenceValue", &raw const (*p).Anonymous.Fence.FenceValue);
        table.field("CpuEventHandle", &raw const (*p).Anonymous.CpuEventHandle);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
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
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Video", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_Video(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).Video() as u64);
        table.bit("RestrictedContent", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_RestrictedContent(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).RestrictedContent() as u64);
        table.bit("ClipToView", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_ClipToView(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).ClipToView() as u64);
        table.bit("StereoPreferRight", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_StereoPreferRight(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).StereoPreferRight() as u64);
        table.bit("TemporaryMono", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_TemporaryMono(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).TemporaryMono() as u64);
        table.bit("FlipRestart", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_FlipRestart(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).FlipRestart() as u64);
        table.bit("HDRMetaDataChanged", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_HDRMetaDataChanged(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).HDRMetaDataChanged() as u64);
        table.bit("AlphaMode", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_AlphaMode(v as u32), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).AlphaMode() as u64);
        table.bit("SignalLimitOnTokenCompletion", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_SignalLimitOnTokenCompletion(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).SignalLimitOnTokenCompletion() as u64);
        table.bit("YCbCrFlags", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_YCbCrFlags(v as u32), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).YCbCrFlags() as u64);
        table.bit("IndependentFlip", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_IndependentFlip(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).IndependentFlip() as u64);
        table.bit("IndependentFlipStage", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_IndependentFlipStage(D3DKMT_FLIPMODEL_INDEPENDENT_FLIP_STAGE(v as _)), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).IndependentFlipStage().0 as u64);
        table.bit("IndependentFlipReleaseCount", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_IndependentFlipReleaseCount(v as u32), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).IndependentFlipReleaseCount() as u64);
        table.bit("IndependentFlipForceNotifyDwm", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_IndependentFlipForceNotifyDwm(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).IndependentFlipForceNotifyDwm() as u64);
        table.bit("UseCustomDuration", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_UseCustomDuration(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).UseCustomDuration() as u64);
        table.bit("IndependentFlipRequestDwmConfirm", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_IndependentFlipRequestDwmConfirm(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).IndependentFlipRequestDwmConfirm() as u64);
        table.bit("IndependentFlipCandidate", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_IndependentFlipCandidate(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).IndependentFlipCandidate() as u64);
        table.bit("IndependentFlipCheckNeeded", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_IndependentFlipCheckNeeded(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).IndependentFlipCheckNeeded() as u64);
        table.bit("IndependentFlipTrueImmediate", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_IndependentFlipTrueImmediate(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).IndependentFlipTrueImmediate() as u64);
        table.bit("IndependentFlipRequestDwmExit", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_IndependentFlipRequestDwmExit(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).IndependentFlipRequestDwmExit() as u64);
        table.bit("CompSurfaceNotifiedEarly", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_CompSurfaceNotifiedEarly(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).CompSurfaceNotifiedEarly() as u64);
        table.bit("IndependentFlipDoNotFlip", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_IndependentFlipDoNotFlip(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).IndependentFlipDoNotFlip() as u64);
        table.bit("RequirePairedToken", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_RequirePairedToken(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).RequirePairedToken() as u64);
        table.bit("VariableRefreshOverrideEligible", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_VariableRefreshOverrideEligible(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).VariableRefreshOverrideEligible() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_GDIMODEL_PRESENTHISTORYTOKEN(table: &mut Table) {
    let p = table.record::<D3DKMT_GDIMODEL_PRESENTHISTORYTOKEN>();
    unsafe {
        table.field("hLogicalSurface", &raw const (*p).hLogicalSurface);
        table.field("hPhysicalSurface", &raw const (*p).hPhysicalSurface);
        table.field("ScrollRect", &raw const (*p).ScrollRect);
        table.field("ScrollOffset", &raw const (*p).ScrollOffset);
        table.field("DirtyRegions", &raw const (*p).DirtyRegions);
    }
}

fn r_D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN(table: &mut Table) {
    let p = table.record::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN>();
    unsafe {
        table.field("FenceValue", &raw const (*p).FenceValue);
        table.field("hLogicalSurface", &raw const (*p).hLogicalSurface);
        table.field("dxgContext", &raw const (*p).dxgContext);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("SwapChainIndex", &raw const (*p).SwapChainIndex);
        table.field("PresentLimitSemaphoreId", &raw const (*p).PresentLimitSemaphoreId);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hCompSurf", &raw const (*p).hCompSurf);
        table.field("compSurfLuid", &raw const (*p).compSurfLuid);
        table.field("confirmationCookie", &raw const (*p).confirmationCookie);
        table.field("CompositionSyncKey", &raw const (*p).CompositionSyncKey);
        table.field("ScrollRect", &raw const (*p).ScrollRect);
        table.field("ScrollOffset", &raw const (*p).ScrollOffset);
        table.field("PresentCount", &raw const (*p).PresentCount);
        table.field("RevealColor", &raw const (*p).RevealColor);
        table.field("Rotation", &raw const (*p).Rotation);
        table.field("ScatterBlts", &raw const (*p).Anonymous.ScatterBlts);
        table.field("hSyncObject", &raw const (*p).Anonymous.Anonymous.hSyncObject);
        table.field("HDRMetaDataType", &raw const (*p).Anonymous.Anonymous.HDRMetaDataType);
        table.field("HDRMetaDataHDR10", &raw const (*p).Anonymous.Anonymous.Anonymous.HDRMetaDataHDR10);
        table.field("HDRMetaDataHDR10Plus", &raw const (*p).Anonymous.Anonymous.Anonymous.HDRMetaDataHDR10Plus);
        table.field("InkCookie", &raw const (*p).InkCookie);
        table.field("SourceRect", &raw const (*p).SourceRect);
        table.field("DestWidth", &raw const (*p).DestWidth);
        table.field("DestHeight", &raw const (*p).DestHeight);
        table.field("TargetRect", &raw const (*p).TargetRect);
        table.field("Transform", &raw const (*p).Transform);
        table.field("CustomDuration", &raw const (*p).CustomDuration);
        table.field("CustomDurationFlipInterval", &raw const (*p).CustomDurationFlipInterval);
        table.field("PlaneIndex", &raw const (*p).PlaneIndex);
        table.field("DirtyRegions", &raw const (*p).DirtyRegions);
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
    }
}

fn r_D3DKMT_PRESENT(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT>();
    unsafe {
        table.field("hDevice", &raw const (*p).Anonymous.hDevice);
        table.field("hContext", &raw const (*p).Anonymous.hContext);
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

fn r_D3DKMT_VIDSCH_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_VIDSCH_ESCAPE>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("PreemptionControl", &raw const (*p).Anonymous.PreemptionControl);
        table.field("EnableContextDelay", &raw const (*p).Anonymous.EnableContextDelay);
        table.field("TdrControl2", &raw const (*p).Anonymous.TdrControl2);
        table.field("TdrControl2.TdrControl", &raw const (*p).Anonymous.TdrControl2.TdrControl);
        table.field("TdrControl2.NodeOrdinal", &raw const (*p).Anonymous.TdrControl2.NodeOrdinal);
        table.field("SuspendScheduler", &raw const (*p).Anonymous.SuspendScheduler);
        table.field("TdrControl", &raw const (*p).Anonymous.TdrControl);
        table.field("SuspendTime", &raw const (*p).Anonymous.SuspendTime);
        table.field("TdrLimit", &raw const (*p).Anonymous.TdrLimit);
        table.field("TdrLimit.Count", &raw const (*p).Anonymous.TdrLimit.Count);
        table.field("TdrLimit.Time", &raw const (*p).Anonymous.TdrLimit.Time);
        table.field("PfnControl", &raw const (*p).Anonymous.PfnControl);
        table.field("VirtualRefreshRateControl", &raw const (*p).VirtualRefreshRateControl);
    }
}

fn r_D3DKMT_TDRDBGCTRL_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_TDRDBGCTRL_ESCAPE>();
    unsafe {
        table.field("TdrControl", &raw const (*p).TdrControl);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
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
        table.field("Reserved", &raw const (*p).Reserved);
        table.bit("PowerFlags.PreservedDuringStandby", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.set_PreservedDuringStandby(v != 0), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.PreservedDuringStandby() as u64);
        table.bit("PowerFlags.PreservedDuringHibernate", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.set_PreservedDuringHibernate(v != 0), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.PreservedDuringHibernate() as u64);
        table.bit("PowerFlags.PartiallyPreservedDuringHibernate", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.set_PartiallyPreservedDuringHibernate(v != 0), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.PartiallyPreservedDuringHibernate() as u64);
        table.bit("PowerFlags.Reserved", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.set_Reserved(v), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).PowerFlags.Reserved());
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_INFORMATION>();
    unsafe {
        table.field("BytesCommitted", &raw const (*p).BytesCommitted);
        table.field("MaximumWorkingSet", &raw const (*p).MaximumWorkingSet);
        table.field("MinimumWorkingSet", &raw const (*p).MinimumWorkingSet);
        table.field("NbReferencedAllocationEvictedInPeriod", &raw const (*p).NbReferencedAllocationEvictedInPeriod);
        table.field("Padding", &raw const (*p).Padding);
        table.field("VideoMemory", &raw const (*p).VideoMemory);
        table.field("_Policy", &raw const (*p)._Policy);
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

fn r_D3DKMDT_PREEMPTION_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMDT_PREEMPTION_CAPS>();
    unsafe {
        table.field("GraphicsPreemptionGranularity", &raw const (*p).GraphicsPreemptionGranularity);
        table.field("ComputePreemptionGranularity", &raw const (*p).ComputePreemptionGranularity);
    }
}

fn r_D3DKMT_WDDM_1_2_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_WDDM_1_2_CAPS>();
    unsafe {
        table.field("PreemptionCaps", &raw const (*p).PreemptionCaps);
        table.field("Value", &raw const (*p).Value);
        table.bit("SupportNonVGA", |p, v| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).set_SupportNonVGA(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).SupportNonVGA() as u64);
        table.bit("SupportSmoothRotation", |p, v| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).set_SupportSmoothRotation(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).SupportSmoothRotation() as u64);
        table.bit("SupportPerEngineTDR", |p, v| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).set_SupportPerEngineTDR(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).SupportPerEngineTDR() as u64);
        table.bit("SupportKernelModeCommandBuffer", |p, v| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).set_SupportKernelModeCommandBuffer(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).SupportKernelModeCommandBuffer() as u64);
        table.bit("SupportCCD", |p, v| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).set_SupportCCD(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).SupportCCD() as u64);
        table.bit("SupportSoftwareDeviceBitmaps", |p, v| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).set_SupportSoftwareDeviceBitmaps(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).SupportSoftwareDeviceBitmaps() as u64);
        table.bit("SupportGammaRamp", |p, v| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).set_SupportGammaRamp(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).SupportGammaRamp() as u64);
        table.bit("SupportHWCursor", |p, v| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).set_SupportHWCursor(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).SupportHWCursor() as u64);
        table.bit("SupportHWVSync", |p, v| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).set_SupportHWVSync(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).SupportHWVSync() as u64);
        table.bit("SupportSurpriseRemovalInHibernation", |p, v| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).set_SupportSurpriseRemovalInHibernation(v != 0), |p| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).SupportSurpriseRemovalInHibernation() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_WDDM_1_2_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_PRESENTMULTIPLANEOVERLAYLIST(table: &mut Table) {
    let p = table.record::<DXGK_PRESENTMULTIPLANEOVERLAYLIST>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("Enabled", &raw const (*p).Enabled);
        table.field("hDeviceSpecificAllocation", &raw const (*p).hDeviceSpecificAllocation);
        table.field("PhysicalAddress", &raw const (*p).PhysicalAddress);
        table.bit("SegmentId", |p, v| (*p.cast::<DXGK_PRESENTMULTIPLANEOVERLAYLIST>()).set_SegmentId(v as u32), |p| (*p.cast::<DXGK_PRESENTMULTIPLANEOVERLAYLIST>()).SegmentId() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PRESENTMULTIPLANEOVERLAYLIST>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_PRESENTMULTIPLANEOVERLAYLIST>()).Reserved() as u64);
    }
}

fn r_DXGK_PRESENTMULTIPLANEOVERLAYINFO(table: &mut Table) {
    let p = table.record::<DXGK_PRESENTMULTIPLANEOVERLAYINFO>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PlaneListCount", &raw const (*p).PlaneListCount);
        table.field("pPlaneList", &raw const (*p).pPlaneList);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("VerticalFlip", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).set_VerticalFlip(v != 0), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).VerticalFlip() as u64);
        table.bit("HorizontalFlip", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).set_HorizontalFlip(v != 0), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).HorizontalFlip() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_BLEND(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_BLEND>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("AlphaBlend", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_BLEND>()).set_AlphaBlend(v != 0), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_BLEND>()).AlphaBlend() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_BLEND>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_BLEND>()).Reserved() as u64);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("NominalRange", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS>()).set_NominalRange(v != 0), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS>()).NominalRange() as u64);
        table.bit("Bt709", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS>()).set_Bt709(v != 0), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS>()).Bt709() as u64);
        table.bit("xvYCC", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS>()).set_xvYCC(v != 0), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS>()).xvYCC() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES(table: &mut Table) {
    let p = table.record::<DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("Rotation", &raw const (*p).Rotation);
        table.field("Blend", &raw const (*p).Blend);
        table.field("NumFilters", &raw const (*p).NumFilters);
        table.field("pFilters", &raw const (*p).pFilters);
        table.field("VideoFrameFormat", &raw const (*p).VideoFrameFormat);
        table.field("YCbCrFlags", &raw const (*p).YCbCrFlags);
        table.field("StereoFormat", &raw const (*p).StereoFormat);
        table.field("StereoLeftViewFrame0", &raw const (*p).StereoLeftViewFrame0);
        table.field("StereoBaseViewFrame0", &raw const (*p).StereoBaseViewFrame0);
        table.field("StereoFlipMode", &raw const (*p).StereoFlipMode);
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

fn r_DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO(table: &mut Table) {
    let p = table.record::<DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("FailingPlane", |p, v| (*p.cast::<DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>()).set_FailingPlane(v as u32), |p| (*p.cast::<DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>()).FailingPlane() as u64);
        table.bit("TryAgain", |p, v| (*p.cast::<DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>()).set_TryAgain(v != 0), |p| (*p.cast::<DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>()).TryAgain() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>()).Reserved() as u64);
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

fn r_DXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS(table: &mut Table) {
    let p = table.record::<DXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("ProgressId", &raw const (*p).ProgressId);
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

fn r_DXGK_POWER_RUNTIME_STATE(table: &mut Table) {
    let p = table.record::<DXGK_POWER_RUNTIME_STATE>();
    unsafe {
        table.field("TransitionLatency", &raw const (*p).TransitionLatency);
        table.field("ResidencyRequirement", &raw const (*p).ResidencyRequirement);
        table.field("NominalPower", &raw const (*p).NominalPower);
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
    }
}

fn r_DXGK_POWER_COMPONENT_INDEX(table: &mut Table) {
    let p = table.record::<DXGK_POWER_COMPONENT_INDEX>();
    unsafe {
        table.field("PhysicalAdapterComponentIndex", &raw const (*p).Anonymous.Anonymous.PhysicalAdapterComponentIndex);
        table.field("PhysicalAdapterIndex", &raw const (*p).Anonymous.Anonymous.PhysicalAdapterIndex);
        table.field("Value", &raw const (*p).Anonymous.Value);
    }
}

fn r_DXGK_POWER_COMPONENT_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_POWER_COMPONENT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved0", |p, v| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).set_Reserved0(v != 0), |p| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).Reserved0() as u64);
        table.bit("DriverCompletesFStateTransition", |p, v| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).set_DriverCompletesFStateTransition(v != 0), |p| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).DriverCompletesFStateTransition() as u64);
        table.bit("TransitionTo_F0_OnDx", |p, v| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).set_TransitionTo_F0_OnDx(v != 0), |p| (*p.cast::<DXGK_POWER_COMPONENT_FLAGS>()).TransitionTo_F0_OnDx() as u64);
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

fn r_DXGK_CREATECONTEXTALLOCATIONFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CREATECONTEXTALLOCATIONFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SharedAcrossContexts", |p, v| (*p.cast::<DXGK_CREATECONTEXTALLOCATIONFLAGS>()).set_SharedAcrossContexts(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTALLOCATIONFLAGS>()).SharedAcrossContexts() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CREATECONTEXTALLOCATIONFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CREATECONTEXTALLOCATIONFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARGCB_CREATECONTEXTALLOCATION(table: &mut Table) {
    let p = table.record::<DXGKARGCB_CREATECONTEXTALLOCATION>();
    unsafe {
        table.field("ContextAllocationFlags", &raw const (*p).ContextAllocationFlags);
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hContext", &raw const (*p).hContext);
        table.field("hDriverAllocation", &raw const (*p).hDriverAllocation);
        table.field("Size", &raw const (*p).Size);
        table.field("Alignment", &raw const (*p).Alignment);
        table.field("SupportedSegmentSet", &raw const (*p).SupportedSegmentSet);
        table.field("EvictionSegmentSet", &raw const (*p).EvictionSegmentSet);
        table.field("PreferredSegment", &raw const (*p).PreferredSegment);
        table.field("HintedBank", &raw const (*p).HintedBank);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hAllocation", &raw const (*p).hAllocation);
    }
}

fn r_DXGK_DESCRIBEALLOCATIONFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_DESCRIBEALLOCATIONFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("CheckDisplayMode", |p, v| (*p.cast::<DXGK_DESCRIBEALLOCATIONFLAGS>()).set_CheckDisplayMode(v != 0), |p| (*p.cast::<DXGK_DESCRIBEALLOCATIONFLAGS>()).CheckDisplayMode() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DESCRIBEALLOCATIONFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DESCRIBEALLOCATIONFLAGS>()).Reserved() as u64);
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
    }
}

fn r_D3DKMT_PRESENT_DISPLAY_ONLY_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_DISPLAY_ONLY_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Rotate", |p, v| (*p.cast::<D3DKMT_PRESENT_DISPLAY_ONLY_FLAGS>()).set_Rotate(v != 0), |p| (*p.cast::<D3DKMT_PRESENT_DISPLAY_ONLY_FLAGS>()).Rotate() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_PRESENT_DISPLAY_ONLY_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_PRESENT_DISPLAY_ONLY_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_PRESENT_DISPLAYONLY(table: &mut Table) {
    let p = table.record::<DXGKARG_PRESENT_DISPLAYONLY>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("pSource", &raw const (*p).pSource);
        table.field("BytesPerPixel", &raw const (*p).BytesPerPixel);
        table.field("Pitch", &raw const (*p).Pitch);
        table.field("Flags", &raw const (*p).Flags);
        table.field("NumMoves", &raw const (*p).NumMoves);
        table.field("pMoves", &raw const (*p).pMoves);
        table.field("NumDirtyRects", &raw const (*p).NumDirtyRects);
        table.field("pDirtyRect", &raw const (*p).pDirtyRect);
        table.field("pfnPresentDisplayOnlyProgress", &raw const (*p).pfnPresentDisplayOnlyProgress);
    }
}

fn r_DXGKARG_QUERYDEPENDENTENGINEGROUP(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYDEPENDENTENGINEGROUP>();
    unsafe {
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
        table.field("DependentNodeOrdinalMask", &raw const (*p).DependentNodeOrdinalMask);
    }
}

fn r_DXGK_ENGINESTATUS(table: &mut Table) {
    let p = table.record::<DXGK_ENGINESTATUS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Responsive", |p, v| (*p.cast::<DXGK_ENGINESTATUS>()).set_Responsive(v != 0), |p| (*p.cast::<DXGK_ENGINESTATUS>()).Responsive() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_ENGINESTATUS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_ENGINESTATUS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_QUERYENGINESTATUS(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYENGINESTATUS>();
    unsafe {
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
        table.field("EngineStatus", &raw const (*p).EngineStatus);
    }
}

fn r_DXGKARG_RESETENGINE(table: &mut Table) {
    let p = table.record::<DXGKARG_RESETENGINE>();
    unsafe {
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
        table.field("LastAbortedFenceId", &raw const (*p).LastAbortedFenceId);
    }
}

fn r_DXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_SYSTEM_DISPLAY_ENABLE_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_CHILD_CONTAINER_ID(table: &mut Table) {
    let p = table.record::<DXGK_CHILD_CONTAINER_ID>();
    unsafe {
        table.field("ContainerId", &raw const (*p).ContainerId);
        table.field("EldInfo", &raw const (*p).EldInfo);
        table.field("EldInfo.PortId", &raw const (*p).EldInfo.PortId);
        table.field("EldInfo.ManufacturerName", &raw const (*p).EldInfo.ManufacturerName);
        table.field("EldInfo.ProductCode", &raw const (*p).EldInfo.ProductCode);
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

fn r_D3DKMT_SCATTERBLT(table: &mut Table) {
    let p = table.record::<D3DKMT_SCATTERBLT>();
    unsafe {
        table.field("hLogicalSurfaceDestination", &raw const (*p).hLogicalSurfaceDestination);
        table.field("hDestinationCompSurfDWM", &raw const (*p).hDestinationCompSurfDWM);
        table.field("DestinationCompositionBindingId", &raw const (*p).DestinationCompositionBindingId);
        table.field("SourceRect", &raw const (*p).SourceRect);
        table.field("DestinationOffset", &raw const (*p).DestinationOffset);
    }
}

fn r_D3DKMT_SCATTERBLTS(table: &mut Table) {
    let p = table.record::<D3DKMT_SCATTERBLTS>();
    unsafe {
        table.field("NumBlts", &raw const (*p).NumBlts);
        table.field("Blts", &raw const (*p).Blts);
    }
}

fn r_D3DKMT_PRESENT_RGNS(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_RGNS>();
    unsafe {
        table.field("DirtyRectCount", &raw const (*p).DirtyRectCount);
        table.field("pDirtyRects", &raw const (*p).pDirtyRects);
        table.field("MoveRectCount", &raw const (*p).MoveRectCount);
        table.field("pMoveRects", &raw const (*p).pMoveRects);
    }
}

fn r_D3DKMT_OUTPUTDUPLPRESENTFLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPLPRESENTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ProtectedContentBlankedOut", |p, v| (*p.cast::<D3DKMT_OUTPUTDUPLPRESENTFLAGS>()).set_ProtectedContentBlankedOut(v != 0), |p| (*p.cast::<D3DKMT_OUTPUTDUPLPRESENTFLAGS>()).ProtectedContentBlankedOut() as u64);
        table.bit("RemoteSession", |p, v| (*p.cast::<D3DKMT_OUTPUTDUPLPRESENTFLAGS>()).set_RemoteSession(v != 0), |p| (*p.cast::<D3DKMT_OUTPUTDUPLPRESENTFLAGS>()).RemoteSession() as u64);
        table.bit("FullScreenPresent", |p, v| (*p.cast::<D3DKMT_OUTPUTDUPLPRESENTFLAGS>()).set_FullScreenPresent(v != 0), |p| (*p.cast::<D3DKMT_OUTPUTDUPLPRESENTFLAGS>()).FullScreenPresent() as u64);
        table.bit("PresentIndirect", |p, v| (*p.cast::<D3DKMT_OUTPUTDUPLPRESENTFLAGS>()).set_PresentIndirect(v != 0), |p| (*p.cast::<D3DKMT_OUTPUTDUPLPRESENTFLAGS>()).PresentIndirect() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_OUTPUTDUPLPRESENTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_OUTPUTDUPLPRESENTFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_OUTPUTDUPLPRESENT(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPLPRESENT>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("hSource", &raw const (*p).hSource);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("BroadcastContextCount", &raw const (*p).BroadcastContextCount);
        table.field("BroadcastContext", &raw const (*p).BroadcastContext);
        table.field("PresentRegions", &raw const (*p).PresentRegions);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hIndirectContext", &raw const (*p).hIndirectContext);
    }
}

fn r_D3DKMT_OPENRESOURCEFROMNTHANDLE(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENRESOURCEFROMNTHANDLE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hNtHandle", &raw const (*p).hNtHandle);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("pOpenAllocationInfo2", &raw const (*p).pOpenAllocationInfo2);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("ResourcePrivateDriverDataSize", &raw const (*p).ResourcePrivateDriverDataSize);
        table.field("pResourcePrivateDriverData", &raw const (*p).pResourcePrivateDriverData);
        table.field("TotalPrivateDriverDataBufferSize", &raw const (*p).TotalPrivateDriverDataBufferSize);
        table.field("pTotalPrivateDriverDataBuffer", &raw const (*p).pTotalPrivateDriverDataBuffer);
        table.field("hResource", &raw const (*p).hResource);
        table.field("hKeyedMutex", &raw const (*p).hKeyedMutex);
        table.field("pKeyedMutexPrivateRuntimeData", &raw const (*p).pKeyedMutexPrivateRuntimeData);
        table.field("KeyedMutexPrivateRuntimeDataSize", &raw const (*p).KeyedMutexPrivateRuntimeDataSize);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
    }
}

fn r_D3DKMT_OPENSYNCOBJECTFROMNTHANDLE(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENSYNCOBJECTFROMNTHANDLE>();
    unsafe {
        table.field("hNtHandle", &raw const (*p).hNtHandle);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
    }
}

fn r_D3DKMT_OPENNTHANDLEFROMNAME(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENNTHANDLEFROMNAME>();
    unsafe {
        table.field("dwDesiredAccess", &raw const (*p).dwDesiredAccess);
        table.field("pObjAttrib", &raw const (*p).pObjAttrib);
        table.field("hNtHandle", &raw const (*p).hNtHandle);
    }
}

fn r_D3DKMT_QUERYRESOURCEINFOFROMNTHANDLE(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYRESOURCEINFOFROMNTHANDLE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hNtHandle", &raw const (*p).hNtHandle);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
        table.field("TotalPrivateDriverDataSize", &raw const (*p).TotalPrivateDriverDataSize);
        table.field("ResourcePrivateDriverDataSize", &raw const (*p).ResourcePrivateDriverDataSize);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
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
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_ADAPTERTYPE>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_ADAPTERTYPE>()).Reserved() as u64);
    }
}

fn r_D3DKMT_OUTPUTDUPLCONTEXTSCOUNT(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPLCONTEXTSCOUNT>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("OutputDuplicationCount", &raw const (*p).OutputDuplicationCount);
    }
}

fn r_D3DKMT_UMD_DRIVER_VERSION(table: &mut Table) {
    let p = table.record::<D3DKMT_UMD_DRIVER_VERSION>();
    unsafe {
        table.field("DriverVersion", &raw const (*p).DriverVersion);
    }
}

fn r_D3DKMT_KMD_DRIVER_VERSION(table: &mut Table) {
    let p = table.record::<D3DKMT_KMD_DRIVER_VERSION>();
    unsafe {
        table.field("DriverVersion", &raw const (*p).DriverVersion);
    }
}

fn r_D3DKMT_DIRECTFLIP_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_DIRECTFLIP_SUPPORT>();
    unsafe {
        table.field("Supported", &raw const (*p).Supported);
    }
}

fn r_D3DKMT_MULTIPLANEOVERLAY_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANEOVERLAY_SUPPORT>();
    unsafe {
        table.field("Supported", &raw const (*p).Supported);
    }
}

fn r_D3DKMT_ADAPTERINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_ADAPTERINFO>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("NumOfSources", &raw const (*p).NumOfSources);
        table.field("bPrecisePresentRegionsPreferred", &raw const (*p).bPrecisePresentRegionsPreferred);
    }
}

fn r_D3DKMT_ENUMADAPTERS(table: &mut Table) {
    let p = table.record::<D3DKMT_ENUMADAPTERS>();
    unsafe {
        table.field("NumAdapters", &raw const (*p).NumAdapters);
        table.field("Adapters", &raw const (*p).Adapters);
    }
}

fn r_D3DKMT_ENUMADAPTERS2(table: &mut Table) {
    let p = table.record::<D3DKMT_ENUMADAPTERS2>();
    unsafe {
        table.field("NumAdapters", &raw const (*p).NumAdapters);
        table.field("pAdapters", &raw const (*p).pAdapters);
    }
}

fn r_D3DKMT_OPENADAPTERFROMLUID(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENADAPTERFROMLUID>();
    unsafe {
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("hAdapter", &raw const (*p).hAdapter);
    }
}

fn r_D3DKMT_QUERYREMOTEVIDPNSOURCEFROMGDIDISPLAYNAME(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYREMOTEVIDPNSOURCEFROMGDIDISPLAYNAME>();
    unsafe {
        table.field("DeviceName", &raw const (*p).DeviceName);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
    }
}

fn r_D3DKMT_PINDIRECTFLIPRESOURCES(table: &mut Table) {
    let p = table.record::<D3DKMT_PINDIRECTFLIPRESOURCES>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("ResourceCount", &raw const (*p).ResourceCount);
        table.field("pResourceList", &raw const (*p).pResourceList);
    }
}

fn r_D3DKMT_UNPINDIRECTFLIPRESOURCES(table: &mut Table) {
    let p = table.record::<D3DKMT_UNPINDIRECTFLIPRESOURCES>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("ResourceCount", &raw const (*p).ResourceCount);
        table.field("pResourceList", &raw const (*p).pResourceList);
    }
}

fn r_OUTPUTDUPL_CONTEXT_DEBUG_INFO(table: &mut Table) {
    let p = table.record::<OUTPUTDUPL_CONTEXT_DEBUG_INFO>();
    unsafe {
        table.field("Status", &raw const (*p).Status);
        table.field("ProcessID", &raw const (*p).ProcessID);
        table.field("AccumulatedPresents", &raw const (*p).AccumulatedPresents);
        table.field("LastPresentTime", &raw const (*p).LastPresentTime);
        table.field("LastMouseTime", &raw const (*p).LastMouseTime);
        table.field("ProcessName", &raw const (*p).ProcessName);
    }
}

fn r_D3DKMT_OUTPUTDUPL_SNAPSHOT(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPL_SNAPSHOT>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("SessionProcessCount", &raw const (*p).SessionProcessCount);
        table.field("SessionActiveConnectionsCount", &raw const (*p).SessionActiveConnectionsCount);
        table.field("NumVidPnSources", &raw const (*p).NumVidPnSources);
        table.field("NumOutputDuplContexts", &raw const (*p).NumOutputDuplContexts);
        table.field("Padding", &raw const (*p).Padding);
        table.field("OutputDuplDebugInfos", &raw const (*p).OutputDuplDebugInfos);
    }
}

fn r_D3DKMT_VIDPNSOURCEOWNER_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_VIDPNSOURCEOWNER_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("AllowOutputDuplication", |p, v| (*p.cast::<D3DKMT_VIDPNSOURCEOWNER_FLAGS>()).set_AllowOutputDuplication(v != 0), |p| (*p.cast::<D3DKMT_VIDPNSOURCEOWNER_FLAGS>()).AllowOutputDuplication() as u64);
        table.bit("DisableDWMVirtualMode", |p, v| (*p.cast::<D3DKMT_VIDPNSOURCEOWNER_FLAGS>()).set_DisableDWMVirtualMode(v != 0), |p| (*p.cast::<D3DKMT_VIDPNSOURCEOWNER_FLAGS>()).DisableDWMVirtualMode() as u64);
        table.bit("UseNtHandles", |p, v| (*p.cast::<D3DKMT_VIDPNSOURCEOWNER_FLAGS>()).set_UseNtHandles(v != 0), |p| (*p.cast::<D3DKMT_VIDPNSOURCEOWNER_FLAGS>()).UseNtHandles() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_VIDPNSOURCEOWNER_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_VIDPNSOURCEOWNER_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_SETVIDPNSOURCEOWNER1(table: &mut Table) {
    let p = table.record::<D3DKMT_SETVIDPNSOURCEOWNER1>();
    unsafe {
        table.field("Version0", &raw const (*p).Version0);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_CREATEKEYEDMUTEX2_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEKEYEDMUTEX2_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("NtSecuritySharing", |p, v| (*p.cast::<D3DKMT_CREATEKEYEDMUTEX2_FLAGS>()).set_NtSecuritySharing(v != 0), |p| (*p.cast::<D3DKMT_CREATEKEYEDMUTEX2_FLAGS>()).NtSecuritySharing() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_CREATEKEYEDMUTEX2_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_CREATEKEYEDMUTEX2_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_CREATEKEYEDMUTEX2(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEKEYEDMUTEX2>();
    unsafe {
        table.field("InitialValue", &raw const (*p).InitialValue);
        table.field("hSharedHandle", &raw const (*p).hSharedHandle);
        table.field("hKeyedMutex", &raw const (*p).hKeyedMutex);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_OPENKEYEDMUTEX2(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENKEYEDMUTEX2>();
    unsafe {
        table.field("hSharedHandle", &raw const (*p).hSharedHandle);
        table.field("hKeyedMutex", &raw const (*p).hKeyedMutex);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
    }
}

fn r_D3DKMT_OPENKEYEDMUTEXFROMNTHANDLE(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENKEYEDMUTEXFROMNTHANDLE>();
    unsafe {
        table.field("hNtHandle", &raw const (*p).hNtHandle);
        table.field("hKeyedMutex", &raw const (*p).hKeyedMutex);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
    }
}

fn r_D3DKMT_ACQUIREKEYEDMUTEX2(table: &mut Table) {
    let p = table.record::<D3DKMT_ACQUIREKEYEDMUTEX2>();
    unsafe {
        table.field("hKeyedMutex", &raw const (*p).hKeyedMutex);
        table.field("Key", &raw const (*p).Key);
        table.field("pTimeout", &raw const (*p).pTimeout);
        table.field("FenceValue", &raw const (*p).FenceValue);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
    }
}

fn r_D3DKMT_RELEASEKEYEDMUTEX2(table: &mut Table) {
    let p = table.record::<D3DKMT_RELEASEKEYEDMUTEX2>();
    unsafe {
        table.field("hKeyedMutex", &raw const (*p).hKeyedMutex);
        table.field("Key", &raw const (*p).Key);
        table.field("FenceValue", &raw const (*p).FenceValue);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
    }
}

fn r_D3DKMT_OFFERALLOCATIONS(table: &mut Table) {
    let p = table.record::<D3DKMT_OFFERALLOCATIONS>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("pResources", &raw const (*p).pResources);
        table.field("HandleList", &raw const (*p).HandleList);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("Priority", &raw const (*p).Priority);
    }
}

fn r_D3DKMT_RECLAIMALLOCATIONS(table: &mut Table) {
    let p = table.record::<D3DKMT_RECLAIMALLOCATIONS>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("pResources", &raw const (*p).pResources);
        table.field("HandleList", &raw const (*p).HandleList);
        table.field("pDiscarded", &raw const (*p).pDiscarded);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
    }
}

fn r_D3DKMT_RECLAIMALLOCATIONS2(table: &mut Table) {
    let p = table.record::<D3DKMT_RECLAIMALLOCATIONS2>();
    unsafe {
        table.field("hPagingQueue", &raw const (*p).hPagingQueue);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("pResources", &raw const (*p).pResources);
        table.field("HandleList", &raw const (*p).HandleList);
        table.field("pDiscarded", &raw const (*p).Anonymous.pDiscarded);
        table.field("pResults", &raw const (*p).Anonymous.pResults);
        table.field("PagingFenceValue", &raw const (*p).PagingFenceValue);
    }
}

fn r_D3DKMT_OUTPUTDUPLCREATIONFLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPLCREATIONFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("CompositionUiCaptureOnly", |p, v| (*p.cast::<D3DKMT_OUTPUTDUPLCREATIONFLAGS>()).set_CompositionUiCaptureOnly(v != 0), |p| (*p.cast::<D3DKMT_OUTPUTDUPLCREATIONFLAGS>()).CompositionUiCaptureOnly() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_OUTPUTDUPLCREATIONFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_OUTPUTDUPLCREATIONFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_OUTPUTDUPL_KEYEDMUTEX(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPL_KEYEDMUTEX>();
    unsafe {
        table.field("hSharedSurfaceNt", &raw const (*p).hSharedSurfaceNt);
    }
}

fn r_D3DKMT_CREATE_OUTPUTDUPL(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATE_OUTPUTDUPL>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("KeyedMutexCount", &raw const (*p).KeyedMutexCount);
        table.field("RequiredKeyedMutexCount", &raw const (*p).RequiredKeyedMutexCount);
        table.field("KeyedMutexs", &raw const (*p).KeyedMutexs);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_DESTROY_OUTPUTDUPL(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROY_OUTPUTDUPL>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("bDestroyAllContexts", &raw const (*p).bDestroyAllContexts);
    }
}

fn r_D3DKMT_OUTPUTDUPL_POINTER_POSITION(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPL_POINTER_POSITION>();
    unsafe {
        table.field("Position", &raw const (*p).Position);
        table.field("Visible", &raw const (*p).Visible);
    }
}

fn r_D3DKMT_OUTPUTDUPL_FRAMEINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPL_FRAMEINFO>();
    unsafe {
        table.field("LastPresentTime", &raw const (*p).LastPresentTime);
        table.field("LastMouseUpdateTime", &raw const (*p).LastMouseUpdateTime);
        table.field("AccumulatedFrames", &raw const (*p).AccumulatedFrames);
        table.field("RectsCoalesced", &raw const (*p).RectsCoalesced);
        table.field("ProtectedContentMaskedOut", &raw const (*p).ProtectedContentMaskedOut);
        table.field("PointerPosition", &raw const (*p).PointerPosition);
        table.field("TotalMetadataBufferSize", &raw const (*p).TotalMetadataBufferSize);
        table.field("PointerShapeBufferSize", &raw const (*p).PointerShapeBufferSize);
    }
}

fn r_D3DKMT_OUTPUTDUPL_GET_FRAMEINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPL_GET_FRAMEINFO>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("FrameInfo", &raw const (*p).FrameInfo);
    }
}

fn r_D3DKMT_OUTPUTDUPL_METADATA(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPL_METADATA>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("Type", &raw const (*p).Type);
        table.field("BufferSizeSupplied", &raw const (*p).BufferSizeSupplied);
        table.field("pBuffer", &raw const (*p).pBuffer);
        table.field("BufferSizeRequired", &raw const (*p).BufferSizeRequired);
    }
}

fn r_D3DKMT_OUTDUPL_POINTER_SHAPE_INFO(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTDUPL_POINTER_SHAPE_INFO>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Pitch", &raw const (*p).Pitch);
        table.field("HotSpot", &raw const (*p).HotSpot);
    }
}

fn r_D3DKMT_OUTPUTDUPL_GET_POINTER_SHAPE_DATA(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPL_GET_POINTER_SHAPE_DATA>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("BufferSizeSupplied", &raw const (*p).BufferSizeSupplied);
        table.field("pShapeBuffer", &raw const (*p).pShapeBuffer);
        table.field("BufferSizeRequired", &raw const (*p).BufferSizeRequired);
        table.field("ShapeInfo", &raw const (*p).ShapeInfo);
    }
}

fn r_D3DKMT_OUTPUTDUPL_RELEASE_FRAME(table: &mut Table) {
    let p = table.record::<D3DKMT_OUTPUTDUPL_RELEASE_FRAME>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("NextKeyMutexIdx", &raw const (*p).NextKeyMutexIdx);
    }
}

fn r_D3DKMT_GETSHAREDRESOURCEADAPTERLUID(table: &mut Table) {
    let p = table.record::<D3DKMT_GETSHAREDRESOURCEADAPTERLUID>();
    unsafe {
        table.field("hGlobalShare", &raw const (*p).hGlobalShare);
        table.field("hNtHandle", &raw const (*p).hNtHandle);
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
    }
}

fn r_D3DKMT_HYBRID_LIST(table: &mut Table) {
    let p = table.record::<D3DKMT_HYBRID_LIST>();
    unsafe {
        table.field("State", &raw const (*p).State);
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("bUserPreferenceQuery", &raw const (*p).bUserPreferenceQuery);
    }
}
