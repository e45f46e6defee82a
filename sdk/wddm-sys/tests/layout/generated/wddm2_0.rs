// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm2_0::*;

use crate::{Enums, Guids, Integers, Table, Types, enumerators, guids, integers, types};

pub static TYPES: Types = &[
    super::types_new_in_vista!(types),
    super::types_new_in_vista_sp1!(types),
    super::types_new_in_win7!(types),
    super::types_new_in_win8!(types),
    super::types_new_in_wddm1_3!(types),
    super::types_new_in_wddm1_3_pir!(types),
    super::types_new_in_wddm2_0!(types),
];

pub static INTEGERS: Integers = &[
    super::integers_new_in_vista!(integers),
    super::integers_new_in_vista_sp1!(integers),
    super::integers_new_in_win7!(integers),
    super::integers_new_in_win8!(integers),
    super::integers_new_in_wddm1_3!(integers),
    super::integers_new_in_wddm1_3_pir!(integers),
    super::integers_new_in_wddm2_0!(integers),
];

pub static ENUMERATORS: Enums = &[
    super::enumerators_new_in_vista!(enumerators),
    super::enumerators_new_in_vista_sp1!(enumerators),
    super::enumerators_new_in_win7!(enumerators),
    super::enumerators_new_in_win8!(enumerators),
    super::enumerators_new_in_wddm1_3!(enumerators),
    super::enumerators_new_in_wddm1_3_pir!(enumerators),
    super::enumerators_new_in_wddm2_0!(enumerators),
];

pub static GUIDS: Guids = &[
    super::guids_new_in_vista!(guids),
    super::guids_new_in_vista_sp1!(guids),
    super::guids_new_in_win7!(guids),
    super::guids_new_in_win8!(guids),
    super::guids_new_in_wddm1_3!(guids),
    super::guids_new_in_wddm1_3_pir!(guids),
    super::guids_new_in_wddm2_0!(guids),
];

pub fn records(table: &mut Table) {
    r_D3DDDI_ESCAPEFLAGS(table);
    r_D3DDDICB_SIGNALFLAGS(table);
    r_DXGK_ALLOCATIONLIST(table);
    r_DXGKARG_RENDER(table);
    r_DXGK_PRESENTFLAGS(table);
    r_DXGKARG_PRESENT(table);
    r_DXGKARGCB_NOTIFY_INTERRUPT_DATA(table);
    r_DXGKARG_CREATEDEVICE(table);
    r_DXGK_CREATECONTEXTFLAGS(table);
    r_DXGK_CONTEXTINFO(table);
    r_DXGKARG_CREATECONTEXT(table);
    r_DXGK_FLIPCAPS(table);
    r_DXGK_VIDSCHCAPS(table);
    r_DXGK_VIDMMCAPS(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGK_SEGMENTFLAGS(table);
    r_DXGK_SEGMENTDESCRIPTOR(table);
    r_DXGK_QUERYSEGMENTIN(table);
    r_DXGK_QUERYSEGMENTOUT(table);
    r_DXGK_ALLOCATIONINFOFLAGS(table);
    r_DXGK_ALLOCATIONINFO(table);
    r_DXGKARG_CREATEALLOCATION(table);
    r_DXGKARG_PATCH(table);
    r_DXGK_SUBMITCOMMANDFLAGS(table);
    r_DXGKARG_SUBMITCOMMAND(table);
    r_DXGKARG_CANCELCOMMAND(table);
    r_DXGKARG_BUILDPAGINGBUFFER(table);
    r_DXGKARG_ESCAPE(table);
    r_DXGK_SETVIDPNSOURCEADDRESS_FLAGS(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESS(table);
    r_DXGK_INTERFACESPECIFICDATA(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECT(table);
    r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2(table);
    r_D3DKMDT_DISPLAYMODE_FLAGS(table);
    r_D3DKMT_DISPLAYMODE(table);
    r_D3DKMT_GETDISPLAYMODELIST(table);
    r_D3DKMT_DISPLAYMODELIST(table);
    r_D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_PRESENT(table);
    r_D3DKMT_CURRENTDISPLAYMODE(table);
    r_D3DKMT_ESCAPE(table);
    r_D3DKMT_GETPRESENTHISTORY(table);
    r_D3DKMT_GETDEVICESTATE(table);
    r_DXGK_SEGMENTDESCRIPTOR3(table);
    r_DXGK_QUERYSEGMENTOUT3(table);
    r_DXGK_CREATECONTEXTALLOCATIONFLAGS(table);
    r_DXGKARGCB_CREATECONTEXTALLOCATION(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY(table);
    r_KMDDOD_INITIALIZATION_DATA(table);
    r_D3DKMT_OFFERALLOCATIONS(table);
    r_DXGK_NODEMETADATA(table);
    r_D3DKMT_WDDM_2_0_CAPS(table);
    r_D3DKMT_TRACKEDWORKLOAD_SUPPORT(table);
    r_D3DKMT_NODEMETADATA(table);
    r_D3DKMT_QUERYCLOCKCALIBRATION(table);
    r_DXGK_FAULT_ERROR_CODE(table);
    r_D3DKMT_DRIVERCAPS_EXT(table);
    r_DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE(table);
    r_DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2(table);
    r_DXGK_CONTEXTINFO_CAPS(table);
    r_DXGK_PAGETABLEUPDATEADDRESS(table);
    r_DXGK_PAGE_TABLE_LEVEL_DESC(table);
    r_DXGK_UPDATEPAGETABLEFLAGS(table);
    r_DXGK_QUERYGPUMMUCAPSIN(table);
    r_DXGK_QUERYPAGETABLELEVELDESCIN(table);
    r_DXGK_QUERYHISTORYBUFFERPRECISIONIN(table);
    r_DXGK_GPUMMUCAPS(table);
    r_DXGK_QUERYPHYSICALADAPTERCAPSIN(table);
    r_DXGK_PHYSICALADAPTERFLAGS(table);
    r_DXGK_PHYSICALADAPTERCAPS(table);
    r_DXGK_CPUHOSTAPERTURE(table);
    r_DXGK_QUERYSEGMENTIN4(table);
    r_DXGK_SEGMENTDESCRIPTOR4(table);
    r_DXGK_QUERYSEGMENTOUT4(table);
    r_DXGK_MEMORYRANGE(table);
    r_DXGK_QUERYSEGMENTMEMORYSTATE(table);
    r_DXGK_DISPLAY_DRIVERCAPS_EXTENSION(table);
    r_DXGK_BUILDPAGINGBUFFER_COPY_RANGE(table);
    r_DXGK_BUILDPAGINGBUFFER_FLUSHTLB(table);
    r_DXGK_BUILDPAGINGBUFFER_UPDATEPAGETABLE(table);
    r_DXGK_BUILDPAGINGBUFFER_FILLVIRTUAL(table);
    r_DXGK_TRANSFERVIRTUALFLAGS(table);
    r_DXGK_BUILDPAGINGBUFFER_TRANSFERVIRTUAL(table);
    r_DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY(table);
    r_DXGK_BUILDPAGINGBUFFER_COPYPAGETABLEENTRIES(table);
    r_DXGK_BUILDPAGINGBUFFER_UPDATECONTEXTALLOCATION(table);
    r_DXGKARG_SETROOTPAGETABLE(table);
    r_DXGKARG_GETROOTPAGETABLESIZE(table);
    r_DXGK_CREATEPROCESSFLAGS(table);
    r_DXGKARG_CREATEPROCESS(table);
    r_DXGKARG_SUBMITCOMMANDVIRTUAL(table);
    r_DXGKARG_RENDERGDI(table);
    r_DXGKARG_MAPCPUHOSTAPERTURE(table);
    r_DXGKARG_UNMAPCPUHOSTAPERTURE(table);
    r_DXGKARG_SETSTABLEPOWERSTATE(table);
    r_DXGKARG_SETVIDEOPROTECTEDREGION(table);
    r_DXGK_PRIMARYDATA(table);
    r_DXGK_MULTIPLANE_OVERLAY_PLANE2(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2(table);
    r_DXGKARGCB_MAPCONTEXTALLOCATION(table);
    r_DXGKARGCB_UPDATECONTEXTALLOCATION(table);
    r_DXGKARGCB_RESERVEGPUVIRTUALADDRESSRANGE(table);
    r_DXGK_OPM_INTERFACE_2_JTP(table);
    r_DXGK_OPM_INTERFACE_2(table);
    r_D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2(table);
    r_D3DKMT_OPENSYNCOBJECTNTHANDLEFROMNAME(table);
    r_D3DKMT_DESTROYALLOCATION2(table);
    r_D3DKMT_XBOX(table);
    r_D3DKMT_INDEPENDENTFLIP_SUPPORT(table);
    r_D3DKMT_MULTIPLANEOVERLAY_DECODE_SUPPORT(table);
    r_D3DKMT_ISBADDRIVERFORHWPROTECTIONDISABLED(table);
    r_D3DKMT_MULTIPLANEOVERLAY_SECONDARY_SUPPORT(table);
    r_D3DKMT_INDEPENDENTFLIP_SECONDARY_SUPPORT(table);
    r_D3DKMT_PANELFITTER_SUPPORT(table);
    r_D3DKMT_PHYSICAL_ADAPTER_COUNT(table);
    r_D3DKMT_DEVICE_IDS(table);
    r_D3DKMT_QUERY_DEVICE_IDS(table);
    r_D3DKMT_QUERY_PHYSICAL_ADAPTER_PNP_KEY(table);
    r_D3DKMT_QUERY_MIRACAST_DRIVER_TYPE(table);
    r_D3DKMT_GPUMMU_CAPS(table);
    r_D3DKMT_QUERY_GPUMMU_CAPS(table);
    r_D3DKMT_BDDFALLBACK_CTL(table);
    r_D3DKMT_REQUEST_MACHINE_CRASH_ESCAPE(table);
    r_D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS(table);
    r_D3DKMT_PROCESS_VERIFIER_VIDMM_RESTRICT_BUDGET(table);
    r_D3DKMT_PROCESS_VERIFIER_OPTION_DATA(table);
    r_D3DKMT_PROCESS_VERIFIER_OPTION(table);
    r_D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS(table);
    r_D3DKMT_ADAPTER_VERIFIER_VIDMM_TRIM_INTERVAL(table);
    r_D3DKMT_ADAPTER_VERIFIER_OPTION_DATA(table);
    r_D3DKMT_ADAPTER_VERIFIER_OPTION(table);
    r_D3DKMT_DEVICEPAGEFAULT_STATE(table);
    r_D3DKMT_OFFER_FLAGS(table);
    r_D3DKMT_MIRACAST_DISPLAY_STOP_SESSIONS(table);
    r_D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMCPU(table);
    r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMCPU(table);
    r_D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMGPU(table);
    r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU(table);
    r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU2(table);
    r_D3DKMT_CREATEPAGINGQUEUE(table);
    r_D3DKMT_EVICT(table);
    r_D3DKMT_LOCK2(table);
    r_D3DKMT_UNLOCK2(table);
    r_D3DKMT_INVALIDATECACHE(table);
    r_D3DKMT_FREEGPUVIRTUALADDRESS(table);
    r_D3DKMT_UPDATEGPUVIRTUALADDRESS(table);
    r_D3DKMT_CREATECONTEXTVIRTUAL(table);
    r_D3DKMT_SUBMITCOMMANDFLAGS(table);
    r_D3DKMT_SUBMITCOMMAND(table);
    r_D3DKMT_QUERYVIDEOMEMORYINFO(table);
    r_D3DKMT_CHANGEVIDEOMEMORYRESERVATION(table);
    r_D3DKMT_SETSTABLEPOWERSTATE(table);
    r_D3DKMT_SHAREOBJECTWITHHOST(table);
    r_D3DKMT_CREATESYNCFILE(table);
    r_D3DKMT_WAITSYNCFILE(table);
    r_D3DKMT_OPENSYNCOBJECTFROMSYNCFILE(table);
    r_D3DKMT_TRIMNOTIFICATION(table);
    r_D3DKMT_REGISTERTRIMNOTIFICATION(table);
    r_D3DKMT_UNREGISTERTRIMNOTIFICATION(table);
    r_D3DKMT_BUDGETCHANGENOTIFICATION(table);
    r_D3DKMT_REGISTERBUDGETCHANGENOTIFICATION(table);
    r_D3DKMT_UNREGISTERBUDGETCHANGENOTIFICATION(table);
    r_D3DKMT_QUERYVIDPNEXCLUSIVEOWNERSHIP(table);
    r_D3DKMT_MARKDEVICEASERROR(table);
    r_D3DKMT_FLUSHHEAPTRANSITIONS(table);
    r_D3DKMT_QUERYPROCESSOFFERINFO(table);
    r_D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS(table);
    r_D3DKMT_TRIMPROCESSCOMMITMENT(table);
}

fn r_D3DDDI_ESCAPEFLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_ESCAPEFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("HardwareAccess", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_HardwareAccess(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).HardwareAccess() as u64);
        table.bit("DeviceStatusQuery", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_DeviceStatusQuery(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).DeviceStatusQuery() as u64);
        table.bit("ChangeFrameLatency", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_ChangeFrameLatency(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).ChangeFrameLatency() as u64);
        table.bit("NoAdapterSynchronization", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_NoAdapterSynchronization(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).NoAdapterSynchronization() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDICB_SIGNALFLAGS(table: &mut Table) {
    let p = table.record::<D3DDDICB_SIGNALFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SignalAtSubmission", |p, v| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).set_SignalAtSubmission(v != 0), |p| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).SignalAtSubmission() as u64);
        table.bit("EnqueueCpuEvent", |p, v| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).set_EnqueueCpuEvent(v != 0), |p| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).EnqueueCpuEvent() as u64);
        table.bit("AllowFenceRewind", |p, v| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).set_AllowFenceRewind(v != 0), |p| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).AllowFenceRewind() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).Reserved() as u64);
        table.bit("DXGK_SIGNAL_FLAG_INTERNAL0", |p, v| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).set_DXGK_SIGNAL_FLAG_INTERNAL0(v != 0), |p| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).DXGK_SIGNAL_FLAG_INTERNAL0() as u64);
    }
}

fn r_DXGK_ALLOCATIONLIST(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONLIST>();
    unsafe {
        table.field("hDeviceSpecificAllocation", &raw const (*p).hDeviceSpecificAllocation);
        table.field("PhysicalAddress", &raw const (*p).Anonymous.PhysicalAddress);
        table.field("VirtualAddress", &raw const (*p).Anonymous.VirtualAddress);
        table.bit("WriteOperation", |p, v| (*p.cast::<DXGK_ALLOCATIONLIST>()).set_WriteOperation(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONLIST>()).WriteOperation() as u64);
        table.bit("SegmentId", |p, v| (*p.cast::<DXGK_ALLOCATIONLIST>()).set_SegmentId(v as u32), |p| (*p.cast::<DXGK_ALLOCATIONLIST>()).SegmentId() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_ALLOCATIONLIST>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_ALLOCATIONLIST>()).Reserved() as u64);
    }
}

fn r_DXGKARG_RENDER(table: &mut Table) {
    let p = table.record::<DXGKARG_RENDER>();
    unsafe {
        table.field("pCommand", &raw const (*p).pCommand);
        table.field("CommandLength", &raw const (*p).CommandLength);
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("DmaSize", &raw const (*p).DmaSize);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("pPatchLocationListIn", &raw const (*p).pPatchLocationListIn);
        table.field("PatchLocationListInSize", &raw const (*p).PatchLocationListInSize);
        table.field("pPatchLocationListOut", &raw const (*p).pPatchLocationListOut);
        table.field("PatchLocationListOutSize", &raw const (*p).PatchLocationListOutSize);
        table.field("MultipassOffset", &raw const (*p).MultipassOffset);
        table.field("DmaBufferSegmentId", &raw const (*p).DmaBufferSegmentId);
        table.field("DmaBufferPhysicalAddress", &raw const (*p).DmaBufferPhysicalAddress);
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
        table.bit("RedirectedFlip", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_RedirectedFlip(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).RedirectedFlip() as u64);
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
        table.field("Reserved", &raw const (*p).Reserved);
        table.field("DmaBufferGpuVirtualAddress", &raw const (*p).DmaBufferGpuVirtualAddress);
        table.field("NumSrcAllocations", &raw const (*p).NumSrcAllocations);
        table.field("NumDstAllocations", &raw const (*p).NumDstAllocations);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
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
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARG_CREATEDEVICE(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEDEVICE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Flags", &raw const (*p).Anonymous.Flags);
        table.field("pInfo", &raw const (*p).Anonymous.pInfo);
        table.field("Pasid", &raw const (*p).Pasid);
        table.field("hKmdProcess", &raw const (*p).hKmdProcess);
    }
}

fn r_DXGK_CREATECONTEXTFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CREATECONTEXTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SystemContext", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_SystemContext(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).SystemContext() as u64);
        table.bit("GdiContext", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_GdiContext(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).GdiContext() as u64);
        table.bit("VirtualAddressing", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_VirtualAddressing(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).VirtualAddressing() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).Reserved() as u64);
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
        table.field("Caps", &raw const (*p).Caps);
        table.field("PagingCompanionNodeId", &raw const (*p).PagingCompanionNodeId);
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

fn r_DXGK_FLIPCAPS(table: &mut Table) {
    let p = table.record::<DXGK_FLIPCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("FlipOnVSyncWithNoWait", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipOnVSyncWithNoWait(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipOnVSyncWithNoWait() as u64);
        table.bit("FlipOnVSyncMmIo", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipOnVSyncMmIo(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipOnVSyncMmIo() as u64);
        table.bit("FlipInterval", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipInterval(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipInterval() as u64);
        table.bit("FlipImmediateMmIo", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipImmediateMmIo(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipImmediateMmIo() as u64);
        table.bit("FlipIndependent", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipIndependent(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipIndependent() as u64);
        table.bit("DdiPresentForIFlip", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_DdiPresentForIFlip(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).DdiPresentForIFlip() as u64);
        table.bit("FlipImmediateOnHSync", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipImmediateOnHSync(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipImmediateOnHSync() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_FLIPCAPS>()).Reserved() as u64);
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
        table.field("HybridIntegrated", &raw const (*p).HybridIntegrated);
        table.field("InternalGpuVirtualAddressRangeStart", &raw const (*p).InternalGpuVirtualAddressRangeStart);
        table.field("InternalGpuVirtualAddressRangeEnd", &raw const (*p).InternalGpuVirtualAddressRangeEnd);
        table.field("SupportSurpriseRemoval", &raw const (*p).SupportSurpriseRemoval);
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

fn r_DXGK_ALLOCATIONINFOFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONINFOFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("CpuVisible", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_CpuVisible(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).CpuVisible() as u64);
        table.bit("PermanentSysMem", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_PermanentSysMem(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).PermanentSysMem() as u64);
        table.bit("Cached", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Cached(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Cached() as u64);
        table.bit("Protected", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Protected(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Protected() as u64);
        table.bit("ExistingSysMem", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_ExistingSysMem(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).ExistingSysMem() as u64);
        table.bit("ExistingKernelSysMem", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_ExistingKernelSysMem(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).ExistingKernelSysMem() as u64);
        table.bit("FromEndOfSegment", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_FromEndOfSegment(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).FromEndOfSegment() as u64);
        table.bit("Swizzled", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Swizzled(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Swizzled() as u64);
        table.bit("Overlay", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Overlay(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Overlay() as u64);
        table.bit("Capture", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Capture(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Capture() as u64);
        table.bit("UseAlternateVA", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_UseAlternateVA(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).UseAlternateVA() as u64);
        table.bit("SynchronousPaging", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_SynchronousPaging(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).SynchronousPaging() as u64);
        table.bit("LinkMirrored", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_LinkMirrored(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).LinkMirrored() as u64);
        table.bit("LinkInstanced", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_LinkInstanced(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).LinkInstanced() as u64);
        table.bit("HistoryBuffer", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_HistoryBuffer(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).HistoryBuffer() as u64);
        table.bit("AccessedPhysically", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_AccessedPhysically(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).AccessedPhysically() as u64);
        table.bit("ExplicitResidencyNotification", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_ExplicitResidencyNotification(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).ExplicitResidencyNotification() as u64);
        table.bit("HardwareProtected", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_HardwareProtected(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).HardwareProtected() as u64);
        table.bit("CpuVisibleOnDemand", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_CpuVisibleOnDemand(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).CpuVisibleOnDemand() as u64);
        table.bit("DXGK_ALLOC_RESERVED16", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_DXGK_ALLOC_RESERVED16(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).DXGK_ALLOC_RESERVED16() as u64);
        table.bit("Reserved15", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved15(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved15() as u64);
        table.bit("Reserved14", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved14(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved14() as u64);
        table.bit("Reserved13", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved13(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved13() as u64);
        table.bit("Reserved12", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved12(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved12() as u64);
        table.bit("Reserved11", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved11(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved11() as u64);
        table.bit("Reserved10", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved10(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved10() as u64);
        table.bit("Reserved9", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved9(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved9() as u64);
        table.bit("Reserved4", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved4(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved4() as u64);
        table.bit("Reserved3", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved3(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved3() as u64);
        table.bit("Reserved2", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved2(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved2() as u64);
        table.bit("Reserved1", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved1(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved1() as u64);
        table.bit("Reserved0", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved0(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved0() as u64);
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

fn r_DXGKARG_PATCH(table: &mut Table) {
    let p = table.record::<DXGKARG_PATCH>();
    unsafe {
        table.field("hDevice", &raw const (*p).Anonymous.hDevice);
        table.field("hContext", &raw const (*p).Anonymous.hContext);
        table.field("DmaBufferSegmentId", &raw const (*p).DmaBufferSegmentId);
        table.field("DmaBufferPhysicalAddress", &raw const (*p).DmaBufferPhysicalAddress);
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("DmaBufferSubmissionStartOffset", &raw const (*p).DmaBufferSubmissionStartOffset);
        table.field("DmaBufferSubmissionEndOffset", &raw const (*p).DmaBufferSubmissionEndOffset);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("DmaBufferPrivateDataSubmissionStartOffset", &raw const (*p).DmaBufferPrivateDataSubmissionStartOffset);
        table.field("DmaBufferPrivateDataSubmissionEndOffset", &raw const (*p).DmaBufferPrivateDataSubmissionEndOffset);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("pPatchLocationList", &raw const (*p).pPatchLocationList);
        table.field("PatchLocationListSize", &raw const (*p).PatchLocationListSize);
        table.field("PatchLocationListSubmissionStart", &raw const (*p).PatchLocationListSubmissionStart);
        table.field("PatchLocationListSubmissionLength", &raw const (*p).PatchLocationListSubmissionLength);
        table.field("SubmissionFenceId", &raw const (*p).SubmissionFenceId);
        table.field("Flags", &raw const (*p).Flags);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
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

fn r_DXGKARG_CANCELCOMMAND(table: &mut Table) {
    let p = table.record::<DXGKARG_CANCELCOMMAND>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("DmaBufferSubmissionStartOffset", &raw const (*p).DmaBufferSubmissionStartOffset);
        table.field("DmaBufferSubmissionEndOffset", &raw const (*p).DmaBufferSubmissionEndOffset);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("DmaBufferPrivateDataSubmissionStartOffset", &raw const (*p).DmaBufferPrivateDataSubmissionStartOffset);
        table.field("DmaBufferPrivateDataSubmissionEndOffset", &raw const (*p).DmaBufferPrivateDataSubmissionEndOffset);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("pPatchLocationList", &raw const (*p).pPatchLocationList);
        table.field("PatchLocationListSize", &raw const (*p).PatchLocationListSize);
        table.field("PatchLocationListSubmissionStart", &raw const (*p).PatchLocationListSubmissionStart);
        table.field("PatchLocationListSubmissionLength", &raw const (*p).PatchLocationListSubmissionLength);
        table.field("DmaBufferVirtualAddress", &raw const (*p).DmaBufferVirtualAddress);
        table.field("DmaBufferUmdPrivateDataSize", &raw const (*p).DmaBufferUmdPrivateDataSize);
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
        table.bit("PreferredTiming", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_PreferredTiming(v != 0), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).PreferredTiming() as u64);
        table.bit("PhysicalModeSupported", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_PhysicalModeSupported(v != 0), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).PhysicalModeSupported() as u64);
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
        table.field("ColorSpace", &raw const (*p).ColorSpace);
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

fn r_D3DKMT_CURRENTDISPLAYMODE(table: &mut Table) {
    let p = table.record::<D3DKMT_CURRENTDISPLAYMODE>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("DisplayMode", &raw const (*p).DisplayMode);
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

fn r_DXGK_CREATECONTEXTALLOCATIONFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CREATECONTEXTALLOCATIONFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SharedAcrossContexts", |p, v| (*p.cast::<DXGK_CREATECONTEXTALLOCATIONFLAGS>()).set_SharedAcrossContexts(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTALLOCATIONFLAGS>()).SharedAcrossContexts() as u64);
        table.bit("MapGpuVirtualAddress", |p, v| (*p.cast::<DXGK_CREATECONTEXTALLOCATIONFLAGS>()).set_MapGpuVirtualAddress(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTALLOCATIONFLAGS>()).MapGpuVirtualAddress() as u64);
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
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
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

fn r_D3DKMT_OFFERALLOCATIONS(table: &mut Table) {
    let p = table.record::<D3DKMT_OFFERALLOCATIONS>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("pResources", &raw const (*p).pResources);
        table.field("HandleList", &raw const (*p).HandleList);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("Priority", &raw const (*p).Priority);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_NODEMETADATA(table: &mut Table) {
    let p = table.record::<DXGK_NODEMETADATA>();
    unsafe {
        table.field("EngineType", &raw const (*p).EngineType);
        table.field("FriendlyName", &raw const (*p).FriendlyName);
        table.field("Reserved", &raw const (*p).Reserved);
        table.field("GpuMmuSupported", &raw const (*p).GpuMmuSupported);
        table.field("IoMmuSupported", &raw const (*p).IoMmuSupported);
    }
}

fn r_D3DKMT_WDDM_2_0_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_WDDM_2_0_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Support64BitAtomics", |p, v| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).set_Support64BitAtomics(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).Support64BitAtomics() as u64);
        table.bit("GpuMmuSupported", |p, v| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).set_GpuMmuSupported(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).GpuMmuSupported() as u64);
        table.bit("IoMmuSupported", |p, v| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).set_IoMmuSupported(v != 0), |p| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).IoMmuSupported() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_WDDM_2_0_CAPS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_TRACKEDWORKLOAD_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_TRACKEDWORKLOAD_SUPPORT>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("EngineType", &raw const (*p).EngineType);
        table.field("Support", &raw const (*p).Support);
    }
}

fn r_D3DKMT_NODEMETADATA(table: &mut Table) {
    let p = table.record::<D3DKMT_NODEMETADATA>();
    unsafe {
        table.field("NodeOrdinalAndAdapterIndex", &raw const (*p).NodeOrdinalAndAdapterIndex);
        table.field("NodeData", &raw const (*p).NodeData);
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

fn r_DXGK_FAULT_ERROR_CODE(table: &mut Table) {
    table.record::<DXGK_FAULT_ERROR_CODE>();
    unsafe {
        table.bit("IsDeviceSpecificCode", |p, v| (*p.cast::<DXGK_FAULT_ERROR_CODE>()).set_IsDeviceSpecificCode(v != 0), |p| (*p.cast::<DXGK_FAULT_ERROR_CODE>()).IsDeviceSpecificCode() as u64);
        table.bit("GeneralErrorCode", |p, v| (*p.cast::<DXGK_FAULT_ERROR_CODE>()).set_GeneralErrorCode(DXGK_GENERAL_ERROR_CODE(v as _)), |p| (*p.cast::<DXGK_FAULT_ERROR_CODE>()).GeneralErrorCode().0 as u64);
        table.bit("IsDeviceSpecificCodeReservedBit", |p, v| (*p.cast::<DXGK_FAULT_ERROR_CODE>()).set_IsDeviceSpecificCodeReservedBit(v != 0), |p| (*p.cast::<DXGK_FAULT_ERROR_CODE>()).IsDeviceSpecificCodeReservedBit() as u64);
        table.bit("DeviceSpecificCode", |p, v| (*p.cast::<DXGK_FAULT_ERROR_CODE>()).set_DeviceSpecificCode(v as u32), |p| (*p.cast::<DXGK_FAULT_ERROR_CODE>()).DeviceSpecificCode() as u64);
    }
}

fn r_D3DKMT_DRIVERCAPS_EXT(table: &mut Table) {
    let p = table.record::<D3DKMT_DRIVERCAPS_EXT>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("VirtualModeSupport", |p, v| (*p.cast::<D3DKMT_DRIVERCAPS_EXT>()).set_VirtualModeSupport(v != 0), |p| (*p.cast::<D3DKMT_DRIVERCAPS_EXT>()).VirtualModeSupport() as u64);
        table.bit("Usb4MonitorSupport", |p, v| (*p.cast::<D3DKMT_DRIVERCAPS_EXT>()).set_Usb4MonitorSupport(v != 0), |p| (*p.cast::<D3DKMT_DRIVERCAPS_EXT>()).Usb4MonitorSupport() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_DRIVERCAPS_EXT>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_DRIVERCAPS_EXT>()).Reserved() as u64);
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

fn r_DXGK_CONTEXTINFO_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_CONTEXTINFO_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("NoPatchingRequired", |p, v| (*p.cast::<DXGK_CONTEXTINFO_CAPS>()).set_NoPatchingRequired(v != 0), |p| (*p.cast::<DXGK_CONTEXTINFO_CAPS>()).NoPatchingRequired() as u64);
        table.bit("DriverManagesResidency", |p, v| (*p.cast::<DXGK_CONTEXTINFO_CAPS>()).set_DriverManagesResidency(v != 0), |p| (*p.cast::<DXGK_CONTEXTINFO_CAPS>()).DriverManagesResidency() as u64);
        table.bit("UseIoMmu", |p, v| (*p.cast::<DXGK_CONTEXTINFO_CAPS>()).set_UseIoMmu(v != 0), |p| (*p.cast::<DXGK_CONTEXTINFO_CAPS>()).UseIoMmu() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CONTEXTINFO_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CONTEXTINFO_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_PAGETABLEUPDATEADDRESS(table: &mut Table) {
    let p = table.record::<DXGK_PAGETABLEUPDATEADDRESS>();
    unsafe {
        table.field("CpuVirtual", &raw const (*p).Anonymous.CpuVirtual);
        table.field("GpuPhysical", &raw const (*p).Anonymous.GpuPhysical);
        table.field("GpuVirtual", &raw const (*p).Anonymous.GpuVirtual);
    }
}

fn r_DXGK_PAGE_TABLE_LEVEL_DESC(table: &mut Table) {
    let p = table.record::<DXGK_PAGE_TABLE_LEVEL_DESC>();
    unsafe {
        table.field("PageTableIndexBitCount", &raw const (*p).PageTableIndexBitCount);
        table.field("PageTableSegmentId", &raw const (*p).PageTableSegmentId);
        table.field("PagingProcessPageTableSegmentId", &raw const (*p).PagingProcessPageTableSegmentId);
        table.field("PageTableSizeInBytes", &raw const (*p).PageTableSizeInBytes);
        table.field("PageTableAlignmentInBytes", &raw const (*p).PageTableAlignmentInBytes);
    }
}

fn r_DXGK_UPDATEPAGETABLEFLAGS(table: &mut Table) {
    table.record::<DXGK_UPDATEPAGETABLEFLAGS>();
    unsafe {
        table.bit("Repeat", |p, v| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).set_Repeat(v != 0), |p| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).Repeat() as u64);
        table.bit("InitialUpdate", |p, v| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).set_InitialUpdate(v != 0), |p| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).InitialUpdate() as u64);
        table.bit("NotifyEviction", |p, v| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).set_NotifyEviction(v != 0), |p| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).NotifyEviction() as u64);
        table.bit("Use64KBPages", |p, v| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).set_Use64KBPages(v != 0), |p| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).Use64KBPages() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_UPDATEPAGETABLEFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_QUERYGPUMMUCAPSIN(table: &mut Table) {
    let p = table.record::<DXGK_QUERYGPUMMUCAPSIN>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_DXGK_QUERYPAGETABLELEVELDESCIN(table: &mut Table) {
    let p = table.record::<DXGK_QUERYPAGETABLELEVELDESCIN>();
    unsafe {
        table.field("LevelIndex", &raw const (*p).LevelIndex);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_DXGK_QUERYHISTORYBUFFERPRECISIONIN(table: &mut Table) {
    let p = table.record::<DXGK_QUERYHISTORYBUFFERPRECISIONIN>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
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
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).Reserved() as u64);
        table.bit("LegacyBehaviors.SourcePageTableVaInTransfer", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.set_SourcePageTableVaInTransfer(v != 0), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.SourcePageTableVaInTransfer() as u64);
        table.bit("LegacyBehaviors.Reserved", |p, v| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.set_Reserved(v as u32), |p| (*p.cast::<DXGK_GPUMMUCAPS>()).LegacyBehaviors.Reserved() as u64);
    }
}

fn r_DXGK_QUERYPHYSICALADAPTERCAPSIN(table: &mut Table) {
    let p = table.record::<DXGK_QUERYPHYSICALADAPTERCAPSIN>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_DXGK_PHYSICALADAPTERFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_PHYSICALADAPTERFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("IoMmuSupported", |p, v| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).set_IoMmuSupported(v != 0), |p| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).IoMmuSupported() as u64);
        table.bit("GpuMmuSupported", |p, v| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).set_GpuMmuSupported(v != 0), |p| (*p.cast::<DXGK_PHYSICALADAPTERFLAGS>()).GpuMmuSupported() as u64);
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
    }
}

fn r_DXGK_CPUHOSTAPERTURE(table: &mut Table) {
    let p = table.record::<DXGK_CPUHOSTAPERTURE>();
    unsafe {
        table.field("PhysicalAddress", &raw const (*p).PhysicalAddress);
        table.field("SizeInPages", &raw const (*p).SizeInPages);
    }
}

fn r_DXGK_QUERYSEGMENTIN4(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTIN4>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
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
    }
}

fn r_DXGK_QUERYSEGMENTOUT4(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTOUT4>();
    unsafe {
        table.field("NbSegment", &raw const (*p).NbSegment);
        table.field("pSegmentDescriptor", &raw const (*p).pSegmentDescriptor);
        table.field("PagingBufferSegmentId", &raw const (*p).PagingBufferSegmentId);
        table.field("PagingBufferSize", &raw const (*p).PagingBufferSize);
        table.field("PagingBufferPrivateDataSize", &raw const (*p).PagingBufferPrivateDataSize);
        table.field("SegmentDescriptorStride", &raw const (*p).SegmentDescriptorStride);
    }
}

fn r_DXGK_MEMORYRANGE(table: &mut Table) {
    let p = table.record::<DXGK_MEMORYRANGE>();
    unsafe {
        table.field("SegmentOffset", &raw const (*p).SegmentOffset);
        table.field("SizeInBytes", &raw const (*p).SizeInBytes);
    }
}

fn r_DXGK_QUERYSEGMENTMEMORYSTATE(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTMEMORYSTATE>();
    unsafe {
        table.field("DriverSegmentId", &raw const (*p).DriverSegmentId);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("NumInvalidMemoryRanges", &raw const (*p).NumInvalidMemoryRanges);
        table.field("pMemoryRanges", &raw const (*p).pMemoryRanges);
    }
}

fn r_DXGK_DISPLAY_DRIVERCAPS_EXTENSION(table: &mut Table) {
    let p = table.record::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SecureDisplaySupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_SecureDisplaySupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).SecureDisplaySupport() as u64);
        table.bit("VirtualModeSupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_VirtualModeSupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).VirtualModeSupport() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).Reserved() as u64);
        table.bit("NonSpecificPrimarySupport", |p, v| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).set_NonSpecificPrimarySupport(v != 0), |p| (*p.cast::<DXGK_DISPLAY_DRIVERCAPS_EXTENSION>()).NonSpecificPrimarySupport() as u64);
    }
}

fn r_DXGK_BUILDPAGINGBUFFER_COPY_RANGE(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_COPY_RANGE>();
    unsafe {
        table.field("NumPageTableEntries", &raw const (*p).NumPageTableEntries);
        table.field("SrcPageTableAddress", &raw const (*p).SrcPageTableAddress);
        table.field("DstPageTableAddress", &raw const (*p).DstPageTableAddress);
        table.field("SrcStartPteIndex", &raw const (*p).SrcStartPteIndex);
        table.field("DstStartPteIndex", &raw const (*p).DstStartPteIndex);
    }
}

fn r_DXGK_BUILDPAGINGBUFFER_FLUSHTLB(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_FLUSHTLB>();
    unsafe {
        table.field("RootPageTableAddress", &raw const (*p).RootPageTableAddress);
        table.field("hProcess", &raw const (*p).hProcess);
        table.field("StartVirtualAddress", &raw const (*p).StartVirtualAddress);
        table.field("EndVirtualAddress", &raw const (*p).EndVirtualAddress);
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

fn r_DXGK_BUILDPAGINGBUFFER_FILLVIRTUAL(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_FILLVIRTUAL>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("AllocationOffsetInBytes", &raw const (*p).AllocationOffsetInBytes);
        table.field("FillSizeInBytes", &raw const (*p).FillSizeInBytes);
        table.field("FillPattern", &raw const (*p).FillPattern);
        table.field("DestinationVirtualAddress", &raw const (*p).DestinationVirtualAddress);
    }
}

fn r_DXGK_TRANSFERVIRTUALFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_TRANSFERVIRTUALFLAGS>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.bit("Src64KBPages", |p, v| (*p.cast::<DXGK_TRANSFERVIRTUALFLAGS>()).set_Src64KBPages(v != 0), |p| (*p.cast::<DXGK_TRANSFERVIRTUALFLAGS>()).Src64KBPages() as u64);
        table.bit("Dst64KBPages", |p, v| (*p.cast::<DXGK_TRANSFERVIRTUALFLAGS>()).set_Dst64KBPages(v != 0), |p| (*p.cast::<DXGK_TRANSFERVIRTUALFLAGS>()).Dst64KBPages() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_TRANSFERVIRTUALFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_TRANSFERVIRTUALFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_BUILDPAGINGBUFFER_TRANSFERVIRTUAL(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_TRANSFERVIRTUAL>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("AllocationOffsetInBytes", &raw const (*p).AllocationOffsetInBytes);
        table.field("TransferSizeInBytes", &raw const (*p).TransferSizeInBytes);
        table.field("SourceVirtualAddress", &raw const (*p).SourceVirtualAddress);
        table.field("DestinationVirtualAddress", &raw const (*p).DestinationVirtualAddress);
        table.field("SourcePageTable", &raw const (*p).SourcePageTable);
        table.field("TransferDirection", &raw const (*p).TransferDirection);
        table.field("Flags", &raw const (*p).Flags);
        table.field("DestinationPageTable", &raw const (*p).DestinationPageTable);
    }
}

fn r_DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("PhysicalAddress", &raw const (*p).PhysicalAddress);
        table.bit("Resident", |p, v| (*p.cast::<DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY>()).set_Resident(v != 0), |p| (*p.cast::<DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY>()).Resident() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY>()).Reserved() as u64);
    }
}

fn r_DXGK_BUILDPAGINGBUFFER_COPYPAGETABLEENTRIES(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_COPYPAGETABLEENTRIES>();
    unsafe {
        table.field("NumRanges", &raw const (*p).NumRanges);
        table.field("pRanges", &raw const (*p).pRanges);
    }
}

fn r_DXGK_BUILDPAGINGBUFFER_UPDATECONTEXTALLOCATION(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_UPDATECONTEXTALLOCATION>();
    unsafe {
        table.field("ContextAllocation", &raw const (*p).ContextAllocation);
        table.field("ContextAllocationSize", &raw const (*p).ContextAllocationSize);
        table.field("pDriverPrivateData", &raw const (*p).pDriverPrivateData);
        table.field("DriverPrivateDataSize", &raw const (*p).DriverPrivateDataSize);
    }
}

fn r_DXGKARG_SETROOTPAGETABLE(table: &mut Table) {
    let p = table.record::<DXGKARG_SETROOTPAGETABLE>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("Address", &raw const (*p).Address);
        table.field("NumEntries", &raw const (*p).NumEntries);
    }
}

fn r_DXGKARG_GETROOTPAGETABLESIZE(table: &mut Table) {
    let p = table.record::<DXGKARG_GETROOTPAGETABLESIZE>();
    unsafe {
        table.field("NumberOfPte", &raw const (*p).NumberOfPte);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_DXGK_CREATEPROCESSFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CREATEPROCESSFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SystemProcess", |p, v| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).set_SystemProcess(v != 0), |p| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).SystemProcess() as u64);
        table.bit("GdiProcess", |p, v| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).set_GdiProcess(v != 0), |p| (*p.cast::<DXGK_CREATEPROCESSFLAGS>()).GdiProcess() as u64);
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

fn r_DXGKARG_RENDERGDI(table: &mut Table) {
    let p = table.record::<DXGKARG_RENDERGDI>();
    unsafe {
        table.field("pCommand", &raw const (*p).pCommand);
        table.field("CommandLength", &raw const (*p).CommandLength);
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("DmaBufferGpuVirtualAddress", &raw const (*p).DmaBufferGpuVirtualAddress);
        table.field("DmaSize", &raw const (*p).DmaSize);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("MultipassOffset", &raw const (*p).MultipassOffset);
    }
}

fn r_DXGKARG_MAPCPUHOSTAPERTURE(table: &mut Table) {
    let p = table.record::<DXGKARG_MAPCPUHOSTAPERTURE>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("SegmentId", &raw const (*p).SegmentId);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("NumberOfPages", &raw const (*p).NumberOfPages);
        table.field("pCpuHostAperturePages", &raw const (*p).pCpuHostAperturePages);
        table.field("pMemorySegmentPages", &raw const (*p).pMemorySegmentPages);
    }
}

fn r_DXGKARG_UNMAPCPUHOSTAPERTURE(table: &mut Table) {
    let p = table.record::<DXGKARG_UNMAPCPUHOSTAPERTURE>();
    unsafe {
        table.field("NumberOfPages", &raw const (*p).NumberOfPages);
        table.field("pCpuHostAperturePages", &raw const (*p).pCpuHostAperturePages);
        table.field("SegmentId", &raw const (*p).SegmentId);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_DXGKARG_SETSTABLEPOWERSTATE(table: &mut Table) {
    let p = table.record::<DXGKARG_SETSTABLEPOWERSTATE>();
    unsafe {
        table.field("Enabled", &raw const (*p).Enabled);
    }
}

fn r_DXGKARG_SETVIDEOPROTECTEDREGION(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIDEOPROTECTEDREGION>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("SegmentIndex", &raw const (*p).SegmentIndex);
        table.field("VprIndex", &raw const (*p).VprIndex);
        table.field("CurrentStartOffset", &raw const (*p).CurrentStartOffset);
        table.field("CurrentSize", &raw const (*p).CurrentSize);
        table.field("NewStartOffset", &raw const (*p).NewStartOffset);
        table.field("NewSize", &raw const (*p).NewSize);
    }
}

fn r_DXGK_PRIMARYDATA(table: &mut Table) {
    let p = table.record::<DXGK_PRIMARYDATA>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("SegmentId", &raw const (*p).SegmentId);
        table.field("SegmentAddress", &raw const (*p).SegmentAddress);
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

fn r_DXGKARGCB_MAPCONTEXTALLOCATION(table: &mut Table) {
    let p = table.record::<DXGKARGCB_MAPCONTEXTALLOCATION>();
    unsafe {
        table.field("BaseAddress", &raw const (*p).BaseAddress);
        table.field("MinimumAddress", &raw const (*p).MinimumAddress);
        table.field("MaximumAddress", &raw const (*p).MaximumAddress);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("OffsetInPages", &raw const (*p).OffsetInPages);
        table.field("SizeInPages", &raw const (*p).SizeInPages);
        table.field("Protection", &raw const (*p).Protection);
        table.field("DriverProtection", &raw const (*p).DriverProtection);
    }
}

fn r_DXGKARGCB_UPDATECONTEXTALLOCATION(table: &mut Table) {
    let p = table.record::<DXGKARGCB_UPDATECONTEXTALLOCATION>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
    }
}

fn r_DXGKARGCB_RESERVEGPUVIRTUALADDRESSRANGE(table: &mut Table) {
    let p = table.record::<DXGKARGCB_RESERVEGPUVIRTUALADDRESSRANGE>();
    unsafe {
        table.field("hDxgkProcess", &raw const (*p).hDxgkProcess);
        table.field("SizeInBytes", &raw const (*p).SizeInBytes);
        table.field("Alignment", &raw const (*p).Alignment);
        table.field("StartVirtualAddress", &raw const (*p).StartVirtualAddress);
        table.field("BaseAddress", &raw const (*p).BaseAddress);
        table.field("Flags", &raw const (*p).Flags);
        table.bit("AllowUserModeMapping", |p, v| (*p.cast::<DXGKARGCB_RESERVEGPUVIRTUALADDRESSRANGE>()).set_AllowUserModeMapping(v != 0), |p| (*p.cast::<DXGKARGCB_RESERVEGPUVIRTUALADDRESSRANGE>()).AllowUserModeMapping() as u64);
    }
}

fn r_DXGK_OPM_INTERFACE_2_JTP(table: &mut Table) {
    let p = table.record::<DXGK_OPM_INTERFACE_2_JTP>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiOPMGetCertificateSize", &raw const (*p).DxgkDdiOPMGetCertificateSize);
        table.field("DxgkDdiOPMGetCertificate", &raw const (*p).DxgkDdiOPMGetCertificate);
        table.field("DxgkDdiOPMCreateProtectedOutput", &raw const (*p).DxgkDdiOPMCreateProtectedOutput);
        table.field("DxgkDdiOPMGetRandomNumber", &raw const (*p).DxgkDdiOPMGetRandomNumber);
        table.field("DxgkDdiOPMSetSigningKeyAndSequenceNumbers", &raw const (*p).DxgkDdiOPMSetSigningKeyAndSequenceNumbers);
        table.field("DxgkDdiOPMGetInformation", &raw const (*p).DxgkDdiOPMGetInformation);
        table.field("DxgkDdiOPMGetCOPPCompatibleInformation", &raw const (*p).DxgkDdiOPMGetCOPPCompatibleInformation);
        table.field("DxgkDdiOPMConfigureProtectedOutput", &raw const (*p).DxgkDdiOPMConfigureProtectedOutput);
        table.field("DxgkDdiOPMDestroyProtectedOutput", &raw const (*p).DxgkDdiOPMDestroyProtectedOutput);
        table.field("DxgkDdiOPMCreateProtectedOutputVirtualMode", &raw const (*p).DxgkDdiOPMCreateProtectedOutputVirtualMode);
        table.field("DxgkDdiOPMCreateProtectedOutputNonLocalDisplay", &raw const (*p).DxgkDdiOPMCreateProtectedOutputNonLocalDisplay);
    }
}

fn r_DXGK_OPM_INTERFACE_2(table: &mut Table) {
    let p = table.record::<DXGK_OPM_INTERFACE_2>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiOPMGetCertificateSize", &raw const (*p).DxgkDdiOPMGetCertificateSize);
        table.field("DxgkDdiOPMGetCertificate", &raw const (*p).DxgkDdiOPMGetCertificate);
        table.field("DxgkDdiOPMCreateProtectedOutput", &raw const (*p).DxgkDdiOPMCreateProtectedOutput);
        table.field("DxgkDdiOPMGetRandomNumber", &raw const (*p).DxgkDdiOPMGetRandomNumber);
        table.field("DxgkDdiOPMSetSigningKeyAndSequenceNumbers", &raw const (*p).DxgkDdiOPMSetSigningKeyAndSequenceNumbers);
        table.field("DxgkDdiOPMGetInformation", &raw const (*p).DxgkDdiOPMGetInformation);
        table.field("DxgkDdiOPMGetCOPPCompatibleInformation", &raw const (*p).DxgkDdiOPMGetCOPPCompatibleInformation);
        table.field("DxgkDdiOPMConfigureProtectedOutput", &raw const (*p).DxgkDdiOPMConfigureProtectedOutput);
        table.field("DxgkDdiOPMDestroyProtectedOutput", &raw const (*p).DxgkDdiOPMDestroyProtectedOutput);
        table.field("DxgkDdiOPMCreateProtectedOutputNonLocalDisplay", &raw const (*p).DxgkDdiOPMCreateProtectedOutputNonLocalDisplay);
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

fn r_D3DKMT_OPENSYNCOBJECTNTHANDLEFROMNAME(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENSYNCOBJECTNTHANDLEFROMNAME>();
    unsafe {
        table.field("dwDesiredAccess", &raw const (*p).dwDesiredAccess);
        table.field("pObjAttrib", &raw const (*p).pObjAttrib);
        table.field("hNtHandle", &raw const (*p).hNtHandle);
    }
}

fn r_D3DKMT_DESTROYALLOCATION2(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROYALLOCATION2>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hResource", &raw const (*p).hResource);
        table.field("phAllocationList", &raw const (*p).phAllocationList);
        table.field("AllocationCount", &raw const (*p).AllocationCount);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_XBOX(table: &mut Table) {
    let p = table.record::<D3DKMT_XBOX>();
    unsafe {
        table.field("IsXBOX", &raw const (*p).IsXBOX);
    }
}

fn r_D3DKMT_INDEPENDENTFLIP_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_INDEPENDENTFLIP_SUPPORT>();
    unsafe {
        table.field("Supported", &raw const (*p).Supported);
    }
}

fn r_D3DKMT_MULTIPLANEOVERLAY_DECODE_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANEOVERLAY_DECODE_SUPPORT>();
    unsafe {
        table.field("Supported", &raw const (*p).Supported);
    }
}

fn r_D3DKMT_ISBADDRIVERFORHWPROTECTIONDISABLED(table: &mut Table) {
    let p = table.record::<D3DKMT_ISBADDRIVERFORHWPROTECTIONDISABLED>();
    unsafe {
        table.field("Disabled", &raw const (*p).Disabled);
    }
}

fn r_D3DKMT_MULTIPLANEOVERLAY_SECONDARY_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANEOVERLAY_SECONDARY_SUPPORT>();
    unsafe {
        table.field("Supported", &raw const (*p).Supported);
    }
}

fn r_D3DKMT_INDEPENDENTFLIP_SECONDARY_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_INDEPENDENTFLIP_SECONDARY_SUPPORT>();
    unsafe {
        table.field("Supported", &raw const (*p).Supported);
    }
}

fn r_D3DKMT_PANELFITTER_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_PANELFITTER_SUPPORT>();
    unsafe {
        table.field("Supported", &raw const (*p).Supported);
    }
}

fn r_D3DKMT_PHYSICAL_ADAPTER_COUNT(table: &mut Table) {
    let p = table.record::<D3DKMT_PHYSICAL_ADAPTER_COUNT>();
    unsafe {
        table.field("Count", &raw const (*p).Count);
    }
}

fn r_D3DKMT_DEVICE_IDS(table: &mut Table) {
    let p = table.record::<D3DKMT_DEVICE_IDS>();
    unsafe {
        table.field("VendorID", &raw const (*p).VendorID);
        table.field("DeviceID", &raw const (*p).DeviceID);
        table.field("SubVendorID", &raw const (*p).SubVendorID);
        table.field("SubSystemID", &raw const (*p).SubSystemID);
        table.field("RevisionID", &raw const (*p).RevisionID);
        table.field("BusType", &raw const (*p).BusType);
    }
}

fn r_D3DKMT_QUERY_DEVICE_IDS(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERY_DEVICE_IDS>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("DeviceIds", &raw const (*p).DeviceIds);
    }
}

fn r_D3DKMT_QUERY_PHYSICAL_ADAPTER_PNP_KEY(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERY_PHYSICAL_ADAPTER_PNP_KEY>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("PnPKeyType", &raw const (*p).PnPKeyType);
        table.field("pDest", &raw const (*p).pDest);
        table.field("pCchDest", &raw const (*p).pCchDest);
    }
}

fn r_D3DKMT_QUERY_MIRACAST_DRIVER_TYPE(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERY_MIRACAST_DRIVER_TYPE>();
    unsafe {
        table.field("MiracastDriverType", &raw const (*p).MiracastDriverType);
    }
}

fn r_D3DKMT_GPUMMU_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_GPUMMU_CAPS>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("Flags.Value", &raw const (*p).Flags.Value);
        table.field("VirtualAddressBitCount", &raw const (*p).VirtualAddressBitCount);
        table.bit("Flags.ReadOnlyMemorySupported", |p, v| (*p.cast::<D3DKMT_GPUMMU_CAPS>()).Flags.set_ReadOnlyMemorySupported(v != 0), |p| (*p.cast::<D3DKMT_GPUMMU_CAPS>()).Flags.ReadOnlyMemorySupported() as u64);
        table.bit("Flags.NoExecuteMemorySupported", |p, v| (*p.cast::<D3DKMT_GPUMMU_CAPS>()).Flags.set_NoExecuteMemorySupported(v != 0), |p| (*p.cast::<D3DKMT_GPUMMU_CAPS>()).Flags.NoExecuteMemorySupported() as u64);
        table.bit("Flags.CacheCoherentMemorySupported", |p, v| (*p.cast::<D3DKMT_GPUMMU_CAPS>()).Flags.set_CacheCoherentMemorySupported(v != 0), |p| (*p.cast::<D3DKMT_GPUMMU_CAPS>()).Flags.CacheCoherentMemorySupported() as u64);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<D3DKMT_GPUMMU_CAPS>()).Flags.set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_GPUMMU_CAPS>()).Flags.Reserved() as u64);
    }
}

fn r_D3DKMT_QUERY_GPUMMU_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERY_GPUMMU_CAPS>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("Caps", &raw const (*p).Caps);
    }
}

fn r_D3DKMT_BDDFALLBACK_CTL(table: &mut Table) {
    let p = table.record::<D3DKMT_BDDFALLBACK_CTL>();
    unsafe {
        table.field("ForceBddHeadlessNextFallback", &raw const (*p).ForceBddHeadlessNextFallback);
    }
}

fn r_D3DKMT_REQUEST_MACHINE_CRASH_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_REQUEST_MACHINE_CRASH_ESCAPE>();
    unsafe {
        table.field("Param1", &raw const (*p).Param1);
        table.field("Param2", &raw const (*p).Param2);
        table.field("Param3", &raw const (*p).Param3);
    }
}

fn r_D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ForceSynchronousEvict", |p, v| (*p.cast::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>()).set_ForceSynchronousEvict(v != 0), |p| (*p.cast::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>()).ForceSynchronousEvict() as u64);
        table.bit("NeverDeferEvictions", |p, v| (*p.cast::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>()).set_NeverDeferEvictions(v != 0), |p| (*p.cast::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>()).NeverDeferEvictions() as u64);
        table.bit("AlwaysFailCommitOnReclaim", |p, v| (*p.cast::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>()).set_AlwaysFailCommitOnReclaim(v != 0), |p| (*p.cast::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>()).AlwaysFailCommitOnReclaim() as u64);
        table.bit("AlwaysPlaceInDemotedLocation", |p, v| (*p.cast::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>()).set_AlwaysPlaceInDemotedLocation(v != 0), |p| (*p.cast::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>()).AlwaysPlaceInDemotedLocation() as u64);
        table.bit("IgnoreBudgetCap", |p, v| (*p.cast::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>()).set_IgnoreBudgetCap(v != 0), |p| (*p.cast::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>()).IgnoreBudgetCap() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_PROCESS_VERIFIER_VIDMM_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_PROCESS_VERIFIER_VIDMM_RESTRICT_BUDGET(table: &mut Table) {
    let p = table.record::<D3DKMT_PROCESS_VERIFIER_VIDMM_RESTRICT_BUDGET>();
    unsafe {
        table.field("LocalBudget", &raw const (*p).LocalBudget);
        table.field("NonLocalBudget", &raw const (*p).NonLocalBudget);
    }
}

fn r_D3DKMT_PROCESS_VERIFIER_OPTION_DATA(table: &mut Table) {
    let p = table.record::<D3DKMT_PROCESS_VERIFIER_OPTION_DATA>();
    unsafe {
        table.field("VidMmFlags", &raw const (*p).VidMmFlags);
        table.field("VidMmRestrictBudget", &raw const (*p).VidMmRestrictBudget);
    }
}

fn r_D3DKMT_PROCESS_VERIFIER_OPTION(table: &mut Table) {
    let p = table.record::<D3DKMT_PROCESS_VERIFIER_OPTION>();
    unsafe {
        table.field("hProcess", &raw const (*p).hProcess);
        table.field("Type", &raw const (*p).Type);
        table.field("Mode", &raw const (*p).Mode);
        table.field("Data", &raw const (*p).Data);
    }
}

fn r_D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("AlwaysRepatch", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_AlwaysRepatch(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).AlwaysRepatch() as u64);
        table.bit("FailSharedPrimary", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_FailSharedPrimary(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).FailSharedPrimary() as u64);
        table.bit("FailProbeAndLock", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_FailProbeAndLock(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).FailProbeAndLock() as u64);
        table.bit("AlwaysDiscardOffer", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_AlwaysDiscardOffer(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).AlwaysDiscardOffer() as u64);
        table.bit("NeverDiscardOffer", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_NeverDiscardOffer(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).NeverDiscardOffer() as u64);
        table.bit("ForceComplexLock", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_ForceComplexLock(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).ForceComplexLock() as u64);
        table.bit("NeverPrepatch", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_NeverPrepatch(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).NeverPrepatch() as u64);
        table.bit("ExpectPreparationFailure", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_ExpectPreparationFailure(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).ExpectPreparationFailure() as u64);
        table.bit("TakeSplitPoint", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_TakeSplitPoint(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).TakeSplitPoint() as u64);
        table.bit("FailAcquireSwizzlingRange", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_FailAcquireSwizzlingRange(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).FailAcquireSwizzlingRange() as u64);
        table.bit("PagingPathLockSubrange", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_PagingPathLockSubrange(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).PagingPathLockSubrange() as u64);
        table.bit("PagingPathLockMinrange", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_PagingPathLockMinrange(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).PagingPathLockMinrange() as u64);
        table.bit("FailVaRotation", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_FailVaRotation(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).FailVaRotation() as u64);
        table.bit("NoDemotion", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_NoDemotion(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).NoDemotion() as u64);
        table.bit("FailDefragPass", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_FailDefragPass(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).FailDefragPass() as u64);
        table.bit("AlwaysProcessOfferList", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_AlwaysProcessOfferList(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).AlwaysProcessOfferList() as u64);
        table.bit("AlwaysDecommitOffer", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_AlwaysDecommitOffer(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).AlwaysDecommitOffer() as u64);
        table.bit("NeverMoveDefrag", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_NeverMoveDefrag(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).NeverMoveDefrag() as u64);
        table.bit("AlwaysRelocateDisplayableResources", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_AlwaysRelocateDisplayableResources(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).AlwaysRelocateDisplayableResources() as u64);
        table.bit("AlwaysFailGrowVPRMoves", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_AlwaysFailGrowVPRMoves(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).AlwaysFailGrowVPRMoves() as u64);
        table.bit("NeverFlushTemporaryResources", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_NeverFlushTemporaryResources(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).NeverFlushTemporaryResources() as u64);
        table.bit("AllocateTemporaryResourcesInAperture", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_AllocateTemporaryResourcesInAperture(v != 0), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).AllocateTemporaryResourcesInAperture() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_ADAPTER_VERIFIER_VIDMM_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_ADAPTER_VERIFIER_VIDMM_TRIM_INTERVAL(table: &mut Table) {
    let p = table.record::<D3DKMT_ADAPTER_VERIFIER_VIDMM_TRIM_INTERVAL>();
    unsafe {
        table.field("MinimumTrimInterval", &raw const (*p).MinimumTrimInterval);
        table.field("MaximumTrimInterval", &raw const (*p).MaximumTrimInterval);
        table.field("IdleTrimInterval", &raw const (*p).IdleTrimInterval);
    }
}

fn r_D3DKMT_ADAPTER_VERIFIER_OPTION_DATA(table: &mut Table) {
    let p = table.record::<D3DKMT_ADAPTER_VERIFIER_OPTION_DATA>();
    unsafe {
        table.field("VidMmFlags", &raw const (*p).VidMmFlags);
        table.field("VidMmTrimInterval", &raw const (*p).VidMmTrimInterval);
    }
}

fn r_D3DKMT_ADAPTER_VERIFIER_OPTION(table: &mut Table) {
    let p = table.record::<D3DKMT_ADAPTER_VERIFIER_OPTION>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("Mode", &raw const (*p).Mode);
        table.field("Data", &raw const (*p).Data);
    }
}

fn r_D3DKMT_DEVICEPAGEFAULT_STATE(table: &mut Table) {
    let p = table.record::<D3DKMT_DEVICEPAGEFAULT_STATE>();
    unsafe {
        table.field("FaultedPrimitiveAPISequenceNumber", &raw const (*p).FaultedPrimitiveAPISequenceNumber);
        table.field("FaultedPipelineStage", &raw const (*p).FaultedPipelineStage);
        table.field("FaultedBindTableEntry", &raw const (*p).FaultedBindTableEntry);
        table.field("PageFaultFlags", &raw const (*p).PageFaultFlags);
        table.field("FaultErrorCode", &raw const (*p).FaultErrorCode);
        table.field("FaultedVirtualAddress", &raw const (*p).FaultedVirtualAddress);
    }
}

fn r_D3DKMT_OFFER_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_OFFER_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("OfferImmediately", |p, v| (*p.cast::<D3DKMT_OFFER_FLAGS>()).set_OfferImmediately(v != 0), |p| (*p.cast::<D3DKMT_OFFER_FLAGS>()).OfferImmediately() as u64);
        table.bit("AllowDecommit", |p, v| (*p.cast::<D3DKMT_OFFER_FLAGS>()).set_AllowDecommit(v != 0), |p| (*p.cast::<D3DKMT_OFFER_FLAGS>()).AllowDecommit() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_OFFER_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_OFFER_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_MIRACAST_DISPLAY_STOP_SESSIONS(table: &mut Table) {
    let p = table.record::<D3DKMT_MIRACAST_DISPLAY_STOP_SESSIONS>();
    unsafe {
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("TargetId", &raw const (*p).TargetId);
        table.field("StopReason", &raw const (*p).StopReason);
    }
}

fn r_D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMCPU(table: &mut Table) {
    let p = table.record::<D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMCPU>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
        table.field("FenceValueArray", &raw const (*p).FenceValueArray);
        table.field("hAsyncEvent", &raw const (*p).hAsyncEvent);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMCPU(table: &mut Table) {
    let p = table.record::<D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMCPU>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
        table.field("FenceValueArray", &raw const (*p).FenceValueArray);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMGPU(table: &mut Table) {
    let p = table.record::<D3DKMT_WAITFORSYNCHRONIZATIONOBJECTFROMGPU>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
        table.field("MonitoredFenceValueArray", &raw const (*p).Anonymous.MonitoredFenceValueArray);
        table.field("FenceValue", &raw const (*p).Anonymous.FenceValue);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
    }
}

fn r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU(table: &mut Table) {
    let p = table.record::<D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
        table.field("MonitoredFenceValueArray", &raw const (*p).Anonymous.MonitoredFenceValueArray);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
    }
}

fn r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU2(table: &mut Table) {
    let p = table.record::<D3DKMT_SIGNALSYNCHRONIZATIONOBJECTFROMGPU2>();
    unsafe {
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
        table.field("Flags", &raw const (*p).Flags);
        table.field("BroadcastContextCount", &raw const (*p).BroadcastContextCount);
        table.field("BroadcastContextArray", &raw const (*p).BroadcastContextArray);
        table.field("FenceValue", &raw const (*p).Anonymous.FenceValue);
        table.field("CpuEventHandle", &raw const (*p).Anonymous.CpuEventHandle);
        table.field("MonitoredFenceValueArray", &raw const (*p).Anonymous.MonitoredFenceValueArray);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
    }
}

fn r_D3DKMT_CREATEPAGINGQUEUE(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEPAGINGQUEUE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Priority", &raw const (*p).Priority);
        table.field("hPagingQueue", &raw const (*p).hPagingQueue);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
        table.field("FenceValueCPUVirtualAddress", &raw const (*p).FenceValueCPUVirtualAddress);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_D3DKMT_EVICT(table: &mut Table) {
    let p = table.record::<D3DKMT_EVICT>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("AllocationList", &raw const (*p).AllocationList);
        table.field("Flags", &raw const (*p).Flags);
        table.field("NumBytesToTrim", &raw const (*p).NumBytesToTrim);
    }
}

fn r_D3DKMT_LOCK2(table: &mut Table) {
    let p = table.record::<D3DKMT_LOCK2>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("Flags", &raw const (*p).Flags);
        table.field("pData", &raw const (*p).pData);
    }
}

fn r_D3DKMT_UNLOCK2(table: &mut Table) {
    let p = table.record::<D3DKMT_UNLOCK2>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hAllocation", &raw const (*p).hAllocation);
    }
}

fn r_D3DKMT_INVALIDATECACHE(table: &mut Table) {
    let p = table.record::<D3DKMT_INVALIDATECACHE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("Offset", &raw const (*p).Offset);
        table.field("Length", &raw const (*p).Length);
    }
}

fn r_D3DKMT_FREEGPUVIRTUALADDRESS(table: &mut Table) {
    let p = table.record::<D3DKMT_FREEGPUVIRTUALADDRESS>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("BaseAddress", &raw const (*p).BaseAddress);
        table.field("Size", &raw const (*p).Size);
    }
}

fn r_D3DKMT_UPDATEGPUVIRTUALADDRESS(table: &mut Table) {
    let p = table.record::<D3DKMT_UPDATEGPUVIRTUALADDRESS>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hContext", &raw const (*p).hContext);
        table.field("hFenceObject", &raw const (*p).hFenceObject);
        table.field("NumOperations", &raw const (*p).NumOperations);
        table.field("Operations", &raw const (*p).Operations);
        table.field("Reserved0", &raw const (*p).Reserved0);
        table.field("Reserved1", &raw const (*p).Reserved1);
        table.field("FenceValue", &raw const (*p).FenceValue);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Flags.Value", &raw const (*p).Flags.Value);
        table.bit("Flags.DoNotWait", |p, v| (*p.cast::<D3DKMT_UPDATEGPUVIRTUALADDRESS>()).Flags.set_DoNotWait(v != 0), |p| (*p.cast::<D3DKMT_UPDATEGPUVIRTUALADDRESS>()).Flags.DoNotWait() as u64);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<D3DKMT_UPDATEGPUVIRTUALADDRESS>()).Flags.set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_UPDATEGPUVIRTUALADDRESS>()).Flags.Reserved() as u64);
    }
}

fn r_D3DKMT_CREATECONTEXTVIRTUAL(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATECONTEXTVIRTUAL>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineAffinity", &raw const (*p).EngineAffinity);
        table.field("Flags", &raw const (*p).Flags);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("ClientHint", &raw const (*p).ClientHint);
        table.field("hContext", &raw const (*p).hContext);
    }
}

fn r_D3DKMT_SUBMITCOMMANDFLAGS(table: &mut Table) {
    table.record::<D3DKMT_SUBMITCOMMANDFLAGS>();
    unsafe {
        table.bit("NullRendering", |p, v| (*p.cast::<D3DKMT_SUBMITCOMMANDFLAGS>()).set_NullRendering(v != 0), |p| (*p.cast::<D3DKMT_SUBMITCOMMANDFLAGS>()).NullRendering() as u64);
        table.bit("PresentRedirected", |p, v| (*p.cast::<D3DKMT_SUBMITCOMMANDFLAGS>()).set_PresentRedirected(v != 0), |p| (*p.cast::<D3DKMT_SUBMITCOMMANDFLAGS>()).PresentRedirected() as u64);
        table.bit("NoKmdAccess", |p, v| (*p.cast::<D3DKMT_SUBMITCOMMANDFLAGS>()).set_NoKmdAccess(v != 0), |p| (*p.cast::<D3DKMT_SUBMITCOMMANDFLAGS>()).NoKmdAccess() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_SUBMITCOMMANDFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_SUBMITCOMMANDFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_SUBMITCOMMAND(table: &mut Table) {
    let p = table.record::<D3DKMT_SUBMITCOMMAND>();
    unsafe {
        table.field("Commands", &raw const (*p).Commands);
        table.field("CommandLength", &raw const (*p).CommandLength);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PresentHistoryToken", &raw const (*p).PresentHistoryToken);
        table.field("BroadcastContextCount", &raw const (*p).BroadcastContextCount);
        table.field("BroadcastContext", &raw const (*p).BroadcastContext);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("NumPrimaries", &raw const (*p).NumPrimaries);
        table.field("WrittenPrimaries", &raw const (*p).WrittenPrimaries);
        table.field("NumHistoryBuffers", &raw const (*p).NumHistoryBuffers);
        table.field("HistoryBufferArray", &raw const (*p).HistoryBufferArray);
    }
}

fn r_D3DKMT_QUERYVIDEOMEMORYINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYVIDEOMEMORYINFO>();
    unsafe {
        table.field("hProcess", &raw const (*p).hProcess);
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("MemorySegmentGroup", &raw const (*p).MemorySegmentGroup);
        table.field("Budget", &raw const (*p).Budget);
        table.field("CurrentUsage", &raw const (*p).CurrentUsage);
        table.field("CurrentReservation", &raw const (*p).CurrentReservation);
        table.field("AvailableForReservation", &raw const (*p).AvailableForReservation);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_D3DKMT_CHANGEVIDEOMEMORYRESERVATION(table: &mut Table) {
    let p = table.record::<D3DKMT_CHANGEVIDEOMEMORYRESERVATION>();
    unsafe {
        table.field("hProcess", &raw const (*p).hProcess);
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("MemorySegmentGroup", &raw const (*p).MemorySegmentGroup);
        table.field("Reservation", &raw const (*p).Reservation);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_D3DKMT_SETSTABLEPOWERSTATE(table: &mut Table) {
    let p = table.record::<D3DKMT_SETSTABLEPOWERSTATE>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("Enabled", &raw const (*p).Enabled);
    }
}

fn r_D3DKMT_SHAREOBJECTWITHHOST(table: &mut Table) {
    let p = table.record::<D3DKMT_SHAREOBJECTWITHHOST>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hObject", &raw const (*p).hObject);
        table.field("Reserved", &raw const (*p).Reserved);
        table.field("hVailProcessNtHandle", &raw const (*p).hVailProcessNtHandle);
    }
}

fn r_D3DKMT_CREATESYNCFILE(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATESYNCFILE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hMonitoredFence", &raw const (*p).hMonitoredFence);
        table.field("FenceValue", &raw const (*p).FenceValue);
        table.field("hSyncFile", &raw const (*p).hSyncFile);
    }
}

fn r_D3DKMT_WAITSYNCFILE(table: &mut Table) {
    let p = table.record::<D3DKMT_WAITSYNCFILE>();
    unsafe {
        table.field("hSyncFile", &raw const (*p).hSyncFile);
        table.field("hContext", &raw const (*p).hContext);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_OPENSYNCOBJECTFROMSYNCFILE(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENSYNCOBJECTFROMSYNCFILE>();
    unsafe {
        table.field("hSyncFile", &raw const (*p).hSyncFile);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
        table.field("FenceValue", &raw const (*p).FenceValue);
        table.field("FenceValueCPUVirtualAddress", &raw const (*p).FenceValueCPUVirtualAddress);
        table.field("FenceValueGPUVirtualAddress", &raw const (*p).FenceValueGPUVirtualAddress);
    }
}

fn r_D3DKMT_TRIMNOTIFICATION(table: &mut Table) {
    let p = table.record::<D3DKMT_TRIMNOTIFICATION>();
    unsafe {
        table.field("Context", &raw const (*p).Context);
        table.field("Flags", &raw const (*p).Flags);
        table.field("NumBytesToTrim", &raw const (*p).NumBytesToTrim);
    }
}

fn r_D3DKMT_REGISTERTRIMNOTIFICATION(table: &mut Table) {
    let p = table.record::<D3DKMT_REGISTERTRIMNOTIFICATION>();
    unsafe {
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Callback", &raw const (*p).Callback);
        table.field("Context", &raw const (*p).Context);
        table.field("Handle", &raw const (*p).Handle);
    }
}

fn r_D3DKMT_UNREGISTERTRIMNOTIFICATION(table: &mut Table) {
    let p = table.record::<D3DKMT_UNREGISTERTRIMNOTIFICATION>();
    unsafe {
        table.field("Handle", &raw const (*p).Handle);
        table.field("Callback", &raw const (*p).Callback);
    }
}

fn r_D3DKMT_BUDGETCHANGENOTIFICATION(table: &mut Table) {
    let p = table.record::<D3DKMT_BUDGETCHANGENOTIFICATION>();
    unsafe {
        table.field("Context", &raw const (*p).Context);
        table.field("Budget", &raw const (*p).Budget);
    }
}

fn r_D3DKMT_REGISTERBUDGETCHANGENOTIFICATION(table: &mut Table) {
    let p = table.record::<D3DKMT_REGISTERBUDGETCHANGENOTIFICATION>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Callback", &raw const (*p).Callback);
        table.field("Context", &raw const (*p).Context);
        table.field("Handle", &raw const (*p).Handle);
    }
}

fn r_D3DKMT_UNREGISTERBUDGETCHANGENOTIFICATION(table: &mut Table) {
    let p = table.record::<D3DKMT_UNREGISTERBUDGETCHANGENOTIFICATION>();
    unsafe {
        table.field("Handle", &raw const (*p).Handle);
    }
}

fn r_D3DKMT_QUERYVIDPNEXCLUSIVEOWNERSHIP(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYVIDPNEXCLUSIVEOWNERSHIP>();
    unsafe {
        table.field("hProcess", &raw const (*p).hProcess);
        table.field("hWindow", &raw const (*p).hWindow);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("OwnerType", &raw const (*p).OwnerType);
    }
}

fn r_D3DKMT_MARKDEVICEASERROR(table: &mut Table) {
    let p = table.record::<D3DKMT_MARKDEVICEASERROR>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Reason", &raw const (*p).Reason);
    }
}

fn r_D3DKMT_FLUSHHEAPTRANSITIONS(table: &mut Table) {
    let p = table.record::<D3DKMT_FLUSHHEAPTRANSITIONS>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
    }
}

fn r_D3DKMT_QUERYPROCESSOFFERINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYPROCESSOFFERINFO>();
    unsafe {
        table.field("cbSize", &raw const (*p).cbSize);
        table.field("hProcess", &raw const (*p).hProcess);
        table.field("DecommitUniqueness", &raw const (*p).DecommitUniqueness);
        table.field("DecommittableBytes", &raw const (*p).DecommittableBytes);
    }
}

fn r_D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Lazy", |p, v| (*p.cast::<D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS>()).set_Lazy(v != 0), |p| (*p.cast::<D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS>()).Lazy() as u64);
        table.bit("OnlyRepurposed", |p, v| (*p.cast::<D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS>()).set_OnlyRepurposed(v != 0), |p| (*p.cast::<D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS>()).OnlyRepurposed() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_TRIMPROCESSCOMMITMENT_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_TRIMPROCESSCOMMITMENT(table: &mut Table) {
    let p = table.record::<D3DKMT_TRIMPROCESSCOMMITMENT>();
    unsafe {
        table.field("cbSize", &raw const (*p).cbSize);
        table.field("hProcess", &raw const (*p).hProcess);
        table.field("Flags", &raw const (*p).Flags);
        table.field("DecommitRequested", &raw const (*p).DecommitRequested);
        table.field("NumBytesDecommitted", &raw const (*p).NumBytesDecommitted);
    }
}
