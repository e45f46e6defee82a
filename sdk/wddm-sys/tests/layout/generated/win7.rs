// Written by `cargo xtask generate`; do not edit.

use wddm_sys::win7::*;

use crate::{Enums, Guids, Integers, Table, Types, enumerators, guids, integers, types};

pub static TYPES: Types = &[
    super::types_new_in_vista!(types),
    super::types_new_in_vista_sp1!(types),
    super::types_new_in_win7!(types),
];

pub static INTEGERS: Integers = &[
    super::integers_new_in_vista!(integers),
    super::integers_new_in_vista_sp1!(integers),
    super::integers_new_in_win7!(integers),
];

pub static ENUMERATORS: Enums = &[
    super::enumerators_new_in_vista!(enumerators),
    super::enumerators_new_in_vista_sp1!(enumerators),
    super::enumerators_new_in_win7!(enumerators),
];

pub static GUIDS: Guids = &[
    super::guids_new_in_vista!(guids),
    super::guids_new_in_vista_sp1!(guids),
    super::guids_new_in_win7!(guids),
];

pub fn records(table: &mut Table) {
    r_DXGKARG_PRESENT(table);
    r_DXGK_CONTEXTINFO(table);
    r_DXGKARG_CREATECONTEXT(table);
    r_DXGK_VIDMMCAPS(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA(table);
    r_DXGKARG_SUBMITCOMMAND(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_DXGK_PRESENTALLOCATIONINFO(table);
    r_DXGK_GDIARG_BITBLT(table);
    r_DXGK_GDIARG_STRETCHBLT(table);
    r_DXGK_GDIARG_COLORFILL(table);
    r_DXGK_GDIARG_ALPHABLEND(table);
    r_D3DKM_TRANSPARENTBLTFLAGS(table);
    r_DXGK_GDIARG_TRANSPARENTBLT(table);
    r_DXGK_GDIARG_CLEARTYPEBLEND(table);
    r_DXGK_RENDERKM_COMMAND(table);
    r_DXGK_VIRTUALADDRESSCAPS_DEPRECATED(table);
    r_DXGK_DMABUFFERCAPS_DEPRECATED(table);
    r_DXGK_SEGMENTFLAGS2(table);
    r_DXGK_SEGMENTDESCRIPTOR2(table);
    r_DXGK_QUERYSEGMENTOUT2(table);
    r_DXGKARG_QUERYVIDPNHWCAPABILITY(table);
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

fn r_DXGK_CONTEXTINFO(table: &mut Table) {
    let p = table.record::<DXGK_CONTEXTINFO>();
    unsafe {
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("DmaBufferSegmentSet", &raw const (*p).DmaBufferSegmentSet);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("PatchLocationListSize", &raw const (*p).PatchLocationListSize);
        table.field("Reserved", &raw const (*p).Reserved);
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

fn r_DXGK_VIDMMCAPS(table: &mut Table) {
    let p = table.record::<DXGK_VIDMMCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.field("PagingNode", &raw const (*p).PagingNode);
        table.bit("OutOfOrderLock", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_OutOfOrderLock(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).OutOfOrderLock() as u64);
        table.bit("DedicatedPagingEngine", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_DedicatedPagingEngine(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).DedicatedPagingEngine() as u64);
        table.bit("PagingEngineCanSwizzle", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_PagingEngineCanSwizzle(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).PagingEngineCanSwizzle() as u64);
        table.bit("SectionBackedPrimary", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_SectionBackedPrimary(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).SectionBackedPrimary() as u64);
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
        table.field("pAllocationPrivateDriverData", &raw const (*p).pAllocationPrivateDriverData);
        table.field("AllocationPrivateDriverDataSize", &raw const (*p).AllocationPrivateDriverDataSize);
        table.field("pResourcePrivateDriverData", &raw const (*p).pResourcePrivateDriverData);
        table.field("ResourcePrivateDriverDataSize", &raw const (*p).ResourcePrivateDriverDataSize);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
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
    }
}

fn r_DXGK_PRESENTALLOCATIONINFO(table: &mut Table) {
    let p = table.record::<DXGK_PRESENTALLOCATIONINFO>();
    unsafe {
        table.field("hDeviceSpecificAllocation", &raw const (*p).hDeviceSpecificAllocation);
        table.field("AllocationVirtualAddress", &raw const (*p).AllocationVirtualAddress);
        table.field("PhysicalAddress", &raw const (*p).PhysicalAddress);
        table.field("SegmentId", &raw const (*p).SegmentId);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_DXGK_GDIARG_BITBLT(table: &mut Table) {
    let p = table.record::<DXGK_GDIARG_BITBLT>();
    unsafe {
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("SrcAllocationIndex", &raw const (*p).SrcAllocationIndex);
        table.field("DstAllocationIndex", &raw const (*p).DstAllocationIndex);
        table.field("NumSubRects", &raw const (*p).NumSubRects);
        table.field("pSubRects", &raw const (*p).pSubRects);
        table.field("Rop", &raw const (*p).Rop);
        table.field("Rop3", &raw const (*p).Rop3);
        table.field("SrcPitch", &raw const (*p).SrcPitch);
        table.field("DstPitch", &raw const (*p).DstPitch);
    }
}

fn r_DXGK_GDIARG_STRETCHBLT(table: &mut Table) {
    let p = table.record::<DXGK_GDIARG_STRETCHBLT>();
    unsafe {
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("DstAllocationIndex", &raw const (*p).DstAllocationIndex);
        table.field("SrcAllocationIndex", &raw const (*p).SrcAllocationIndex);
        table.field("NumSubRects", &raw const (*p).NumSubRects);
        table.field("pSubRects", &raw const (*p).pSubRects);
        table.field("Flags", &raw const (*p).Flags);
        table.field("SrcPitch", &raw const (*p).SrcPitch);
        table.bit("Mode", |p, v| (*p.cast::<DXGK_GDIARG_STRETCHBLT>()).set_Mode(v as u32), |p| (*p.cast::<DXGK_GDIARG_STRETCHBLT>()).Mode() as u64);
        table.bit("MirrorX", |p, v| (*p.cast::<DXGK_GDIARG_STRETCHBLT>()).set_MirrorX(v != 0), |p| (*p.cast::<DXGK_GDIARG_STRETCHBLT>()).MirrorX() as u64);
        table.bit("MirrorY", |p, v| (*p.cast::<DXGK_GDIARG_STRETCHBLT>()).set_MirrorY(v != 0), |p| (*p.cast::<DXGK_GDIARG_STRETCHBLT>()).MirrorY() as u64);
    }
}

fn r_DXGK_GDIARG_COLORFILL(table: &mut Table) {
    let p = table.record::<DXGK_GDIARG_COLORFILL>();
    unsafe {
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("DstAllocationIndex", &raw const (*p).DstAllocationIndex);
        table.field("NumSubRects", &raw const (*p).NumSubRects);
        table.field("pSubRects", &raw const (*p).pSubRects);
        table.field("Color", &raw const (*p).Color);
        table.field("Rop", &raw const (*p).Rop);
        table.field("Rop3", &raw const (*p).Rop3);
    }
}

fn r_DXGK_GDIARG_ALPHABLEND(table: &mut Table) {
    let p = table.record::<DXGK_GDIARG_ALPHABLEND>();
    unsafe {
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("SrcAllocationIndex", &raw const (*p).SrcAllocationIndex);
        table.field("DstAllocationIndex", &raw const (*p).DstAllocationIndex);
        table.field("NumSubRects", &raw const (*p).NumSubRects);
        table.field("pSubRects", &raw const (*p).pSubRects);
        table.field("SourceConstantAlpha", &raw const (*p).SourceConstantAlpha);
        table.field("SourceHasAlpha", &raw const (*p).SourceHasAlpha);
        table.field("SrcPitch", &raw const (*p).SrcPitch);
    }
}

fn r_D3DKM_TRANSPARENTBLTFLAGS(table: &mut Table) {
    let p = table.record::<D3DKM_TRANSPARENTBLTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("HonorAlpha", |p, v| (*p.cast::<D3DKM_TRANSPARENTBLTFLAGS>()).set_HonorAlpha(v != 0), |p| (*p.cast::<D3DKM_TRANSPARENTBLTFLAGS>()).HonorAlpha() as u64);
    }
}

fn r_DXGK_GDIARG_TRANSPARENTBLT(table: &mut Table) {
    let p = table.record::<DXGK_GDIARG_TRANSPARENTBLT>();
    unsafe {
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("SrcAllocationIndex", &raw const (*p).SrcAllocationIndex);
        table.field("DstAllocationIndex", &raw const (*p).DstAllocationIndex);
        table.field("Color", &raw const (*p).Color);
        table.field("NumSubRects", &raw const (*p).NumSubRects);
        table.field("pSubRects", &raw const (*p).pSubRects);
        table.field("Flags", &raw const (*p).Flags);
        table.field("SrcPitch", &raw const (*p).SrcPitch);
    }
}

fn r_DXGK_GDIARG_CLEARTYPEBLEND(table: &mut Table) {
    let p = table.record::<DXGK_GDIARG_CLEARTYPEBLEND>();
    unsafe {
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("TmpSurfAllocationIndex", &raw const (*p).TmpSurfAllocationIndex);
        table.field("GammaSurfAllocationIndex", &raw const (*p).GammaSurfAllocationIndex);
        table.field("AlphaSurfAllocationIndex", &raw const (*p).AlphaSurfAllocationIndex);
        table.field("DstAllocationIndex", &raw const (*p).DstAllocationIndex);
        table.field("DstToAlphaOffsetX", &raw const (*p).DstToAlphaOffsetX);
        table.field("DstToAlphaOffsetY", &raw const (*p).DstToAlphaOffsetY);
        table.field("Color", &raw const (*p).Color);
        table.field("Gamma", &raw const (*p).Gamma);
        table.field("NumSubRects", &raw const (*p).NumSubRects);
        table.field("pSubRects", &raw const (*p).pSubRects);
        table.field("AlphaSurfPitch", &raw const (*p).AlphaSurfPitch);
        table.field("Color2", &raw const (*p).Color2);
    }
}

fn r_DXGK_RENDERKM_COMMAND(table: &mut Table) {
    let p = table.record::<DXGK_RENDERKM_COMMAND>();
    unsafe {
        table.field("OpCode", &raw const (*p).OpCode);
        table.field("CommandSize", &raw const (*p).CommandSize);
        table.field("Command", &raw const (*p).Command);
        table.field("Command.BitBlt", &raw const (*p).Command.BitBlt);
        table.field("Command.ColorFill", &raw const (*p).Command.ColorFill);
        table.field("Command.AlphaBlend", &raw const (*p).Command.AlphaBlend);
        table.field("Command.StretchBlt", &raw const (*p).Command.StretchBlt);
        table.field("Command.TransparentBlt", &raw const (*p).Command.TransparentBlt);
        table.field("Command.ClearTypeBlend", &raw const (*p).Command.ClearTypeBlend);
    }
}

fn r_DXGK_VIRTUALADDRESSCAPS_DEPRECATED(table: &mut Table) {
    let p = table.record::<DXGK_VIRTUALADDRESSCAPS_DEPRECATED>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.field("VirtualAddressBitCount", &raw const (*p).VirtualAddressBitCount);
        table.field("PageTableCoverageBitCount", &raw const (*p).PageTableCoverageBitCount);
        table.field("PageDirectoryEntrySize", &raw const (*p).PageDirectoryEntrySize);
        table.field("PageDirectorySegment", &raw const (*p).PageDirectorySegment);
        table.field("PageTableSegment", &raw const (*p).PageTableSegment);
        table.field("IdealGPUPageSize", &raw const (*p).IdealGPUPageSize);
        table.bit("PrivilegedMemorySupported", |p, v| (*p.cast::<DXGK_VIRTUALADDRESSCAPS_DEPRECATED>()).set_PrivilegedMemorySupported(v != 0), |p| (*p.cast::<DXGK_VIRTUALADDRESSCAPS_DEPRECATED>()).PrivilegedMemorySupported() as u64);
        table.bit("ReadOnlyMemorySupported", |p, v| (*p.cast::<DXGK_VIRTUALADDRESSCAPS_DEPRECATED>()).set_ReadOnlyMemorySupported(v != 0), |p| (*p.cast::<DXGK_VIRTUALADDRESSCAPS_DEPRECATED>()).ReadOnlyMemorySupported() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_VIRTUALADDRESSCAPS_DEPRECATED>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_VIRTUALADDRESSCAPS_DEPRECATED>()).Reserved() as u64);
    }
}

fn r_DXGK_DMABUFFERCAPS_DEPRECATED(table: &mut Table) {
    let p = table.record::<DXGK_DMABUFFERCAPS_DEPRECATED>();
    unsafe {
        table.field("PresentDmaBuffer", &raw const (*p).PresentDmaBuffer);
        table.field("PresentDmaBuffer.Size", &raw const (*p).PresentDmaBuffer.Size);
        table.field("PresentDmaBuffer.PrivateDriverDataSize", &raw const (*p).PresentDmaBuffer.PrivateDriverDataSize);
        table.field("PresentDmaBuffer.SegmentId", &raw const (*p).PresentDmaBuffer.SegmentId);
        table.field("PresentDmaBuffer.Reserved1", &raw const (*p).PresentDmaBuffer.Reserved1);
        table.field("PresentDmaBuffer.Reserved", &raw const (*p).PresentDmaBuffer.Reserved);
        table.field("PagingDmaBuffer", &raw const (*p).PagingDmaBuffer);
        table.field("PagingDmaBuffer.Size", &raw const (*p).PagingDmaBuffer.Size);
        table.field("PagingDmaBuffer.PrivateDriverDataSize", &raw const (*p).PagingDmaBuffer.PrivateDriverDataSize);
        table.field("PagingDmaBuffer.SegmentId", &raw const (*p).PagingDmaBuffer.SegmentId);
        table.field("PagingDmaBuffer.Reserved1", &raw const (*p).PagingDmaBuffer.Reserved1);
        table.field("PagingDmaBuffer.Reserved", &raw const (*p).PagingDmaBuffer.Reserved);
    }
}

fn r_DXGK_SEGMENTFLAGS2(table: &mut Table) {
    let p = table.record::<DXGK_SEGMENTFLAGS2>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Aperture", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS2>()).set_Aperture(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS2>()).Aperture() as u64);
        table.bit("PopulatedFromSystemMemory", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS2>()).set_PopulatedFromSystemMemory(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS2>()).PopulatedFromSystemMemory() as u64);
        table.bit("SystemMemoryReservedByBios", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS2>()).set_SystemMemoryReservedByBios(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS2>()).SystemMemoryReservedByBios() as u64);
        table.bit("CpuVisible", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS2>()).set_CpuVisible(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS2>()).CpuVisible() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS2>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SEGMENTFLAGS2>()).Reserved() as u64);
    }
}

fn r_DXGK_SEGMENTDESCRIPTOR2(table: &mut Table) {
    let p = table.record::<DXGK_SEGMENTDESCRIPTOR2>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("Size", &raw const (*p).Size);
        table.field("pMdl", &raw const (*p).pMdl);
        table.field("BaseAddress", &raw const (*p).BaseAddress);
        table.field("CpuTranslatedAddress", &raw const (*p).CpuTranslatedAddress);
    }
}

fn r_DXGK_QUERYSEGMENTOUT2(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTOUT2>();
    unsafe {
        table.field("SegmentCount", &raw const (*p).SegmentCount);
        table.field("pSegmentDescriptor", &raw const (*p).pSegmentDescriptor);
    }
}

fn r_DXGKARG_QUERYVIDPNHWCAPABILITY(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYVIDPNHWCAPABILITY>();
    unsafe {
        table.field("hFunctionalVidPn", &raw const (*p).hFunctionalVidPn);
        table.field("SourceId", &raw const (*p).SourceId);
        table.field("TargetId", &raw const (*p).TargetId);
        table.field("VidPnHWCaps", &raw const (*p).VidPnHWCaps);
    }
}
