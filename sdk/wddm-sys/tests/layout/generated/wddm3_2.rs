// Written by `cargo xtask generate`; do not edit.

use wddm_sys::wddm3_2::*;

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
    super::types_new_in_wddm3_2!(types),
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
    super::integers_new_in_wddm3_2!(integers),
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
    super::enumerators_new_in_wddm3_2!(enumerators),
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
    super::guids_new_in_wddm3_2!(guids),
];

pub fn records(table: &mut Table) {
    r_D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS(table);
    r_D3DDDI_SYNCHRONIZATIONOBJECTINFO2(table);
    r_D3DDDI_NATIVEFENCEINFO(table);
    r_DXGK_CREATECONTEXTFLAGS(table);
    r_DXGKARG_CREATECONTEXT(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGK_ALLOCATIONINFO(table);
    r_DXGK_ALLOCATIONINFO_TEST(table);
    r_DXGKARG_CREATEALLOCATION(table);
    r_DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA(table);
    r_DXGKARG_BUILDPAGINGBUFFER(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_D3DKMT_CREATESYNCHRONIZATIONOBJECT2(table);
    r_D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS(table);
    r_D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_PRESENT(table);
    r_D3DKMT_CREATEALLOCATIONFLAGS(table);
    r_D3DKMT_CREATEALLOCATION(table);
    r_D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_RESULT(table);
    r_D3DKMT_QUERYSTATISTICS(table);
    r_D3DKMT_GETPRESENTHISTORY(table);
    r_DXGK_NODEMETADATA(table);
    r_D3DKMT_NODEMETADATA(table);
    r_D3DKMT_OPENSYNCOBJECTFROMNTHANDLE2(table);
    r_DXGK_NODEMETADATA_FLAGS(table);
    r_DXGK_CONNECTION_CHANGE(table);
    r_DXGK_SET_TIMING_PATH_INFO(table);
    r_DXGKARG_SETTIMINGSFROMVIDPN(table);
    r_DXGKARG_QUERYCONNECTIONCHANGE(table);
    r_D3DKMT_PRESENT_REDIRECTED(table);
    r_D3DKMT_SUBMITPRESENTBLTTOHWQUEUE(table);
    r_D3DKMT_SUBMITPRESENTTOHWQUEUE(table);
    r_DXGK_GPUPCAPS(table);
    r_DXGK_ALLOCATIONINFOFLAGS2(table);
    r_DXGK_CONNECTION_MONITOR_CONNECT_FLAGS(table);
    r_D3DKMT_CREATENATIVEFENCE(table);
    r_D3DKMT_OPENNATIVEFENCEFROMNTHANDLE(table);
    r_DXGK_ISFEATUREENABLED_RESULT(table);
    r_D3DDDI_TESTCOMMANDBUFFER_COPY(table);
    r_D3DDDI_TESTCOMMANDBUFFER_FILL(table);
    r_D3DDDI_TESTCOMMANDBUFFER(table);
    r_D3DDDI_BUILDTESTCOMMANDBUFFERFLAGS(table);
    r_D3DDDI_DRIVERESCAPE_BUILDTESTCOMMANDBUFFER(table);
    r_DXGK_DISPLAYMUX_SET_INTERNAL_PANEL_INFO(table);
    r_DXGKARG_FENCESTORAGEFLAGS(table);
    r_D3DKMDT_FENCESTORAGESURFACEDATA(table);
    r_DXGK_BUILDPAGINGBUFFER_MAPMMU(table);
    r_DXGK_BUILDPAGINGBUFFER_UNMAPMMU(table);
    r_DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2(table);
    r_DXGK_NOTIFYALLOCFLAGS(table);
    r_DXGK_BUILDPAGINGBUFFER_NOTIFYALLOC(table);
    r_DXGK_DIRTY_BIT_TRACKING_CAPS(table);
    r_DXGK_DIRTY_BIT_TRACKING_SEGMENT_CAPS(table);
    r_DXGKARG_CREATEMEMORYBASIS(table);
    r_DXGKARG_QUERYDIRTYBITDATA(table);
    r_DXGK_QUERYSCATTERRESERVEIN(table);
    r_DXGK_QUERYSCATTERRESERVEOUT(table);
    r_DXGKARG_GPUP_PREPARE_LIVE_MIGRATION(table);
    r_DXGKARG_GPUP_SAVE_IMMUTABLE_MIGRATION_DATA(table);
    r_DXGKARG_GPUP_SAVE_MUTABLE_MIGRATION_DATA(table);
    r_DXGKARG_GPUP_RESTORE_IMMUTABLE_MIGRATION_DATA(table);
    r_DXGKARG_GPUP_RESTORE_MUTABLE_MIGRATION_DATA(table);
    r_DXGK_INTERRUPT_TABLE_ENTRY(table);
    r_DXGKARG_GPUP_WRITE_VIRTUALIZED_MSIX(table);
    r_DXGK_GPU_PHYSICAL_RESERVE_DESCRIPTOR(table);
    r_DXGKARG_SETVIRTUALGPURESOURCES2(table);
    r_DXGKARG_SETVIRTUALFUNCTIONPAUSESTATE(table);
    r_DXGKARG_QUERYFEATURESUPPORT(table);
    r_DXGKARGCB_ISFEATUREENABLED2_FLAGS(table);
    r_DXGKARGCB_ISFEATUREENABLED2(table);
    r_DXGKARGCB_QUERYFEATUREINTERFACE(table);
    r_DXGKARG_QUERYFEATUREINTERFACE(table);
    r_DXGKISFEATUREENABLED2IOCTL(table);
    r_DXGKARGCB_FEATURE_SAMPLE_GETVALUE(table);
    r_DXGKARG_FEATURE_SAMPLE_ADDVALUE(table);
    r_DXGKARG_FEATURE_SAMPLE_SUBTRACTVALUE(table);
    r_DXGKCBINT_FEATURE_SAMPLE_4(table);
    r_DXGKDDIINT_FEATURE_SAMPLE_4(table);
    r_DXGKDDIINT_FEATURE_SAMPLE_5(table);
    r_DXGKARGCB_FEATURE_NATIVEFENCE_CAPS_1(table);
    r_DXGKCBINT_FEATURE_NATIVEFENCE_1(table);
    r_DXGK_TDR_PAYLOAD_ENGINE_TIMEOUT(table);
    r_DXGK_TDR_PAYLOAD_VSYNC_TIMEOUT(table);
    r_DXGKARG_COLLECTDBGINFO2(table);
    r_DXGKARG_BUILDTESTCOMMANDBUFFER(table);
    r_DXGKDDI_KERNELMODETESTINGINTERFACE(table);
    r_DXGK_QUERYPAGINGBUFFERINFOIN(table);
    r_DXGK_QUERYPAGINGBUFFERINFOOUT(table);
    r_DXGK_QUERYSEGMENTCOUNTIN(table);
    r_DXGK_QUERYSEGMENTCOUNTOUT(table);
    r_DXGK_SEGMENTDESCRIPTOR5(table);
    r_DXGK_QUERYSEGMENTIN5(table);
    r_DXGK_QUERYSEGMENTOUT5(table);
    r_DXGK_QUERYMMUCOUNTIN(table);
    r_DXGK_QUERYMMUCOUNTOUT(table);
    r_DXGK_MMUFLAGS(table);
    r_DXGK_MMUDESCRIPTOR(table);
    r_DXGK_QUERYMMUSIN(table);
    r_DXGK_QUERYMMUSOUT(table);
    r_DXGKARG_NOTIFYCONTEXTPRIORITYCHANGE(table);
    r_DXGKARG_RESETDISPLAYENGINE(table);
    r_DXGK_DISPLAYMUX_INTERFACE(table);
    r_DXGK_DISPLAYMUX_INTERFACE_2(table);
    r_DXGK_FEATURE_INTERFACE(table);
    r_DXGKDDI_FEATURE_INTERFACE(table);
    r_DXGK_WAITWAKE_INTERFACE(table);
    r_D3DKMT_ISFEATUREENABLED(table);
    r_D3DKMT_HYBRID_DLIST_DLL_MUX_SUPPORT(table);
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
        table.bit("UnwaitCpuWaitersOnlyOnDestroy", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_UnwaitCpuWaitersOnlyOnDestroy(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).UnwaitCpuWaitersOnlyOnDestroy() as u64);
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

fn r_DXGK_CREATECONTEXTFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CREATECONTEXTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SystemContext", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_SystemContext(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).SystemContext() as u64);
        table.bit("GdiContext", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_GdiContext(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).GdiContext() as u64);
        table.bit("VirtualAddressing", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_VirtualAddressing(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).VirtualAddressing() as u64);
        table.bit("SystemProtectedContext", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_SystemProtectedContext(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).SystemProtectedContext() as u64);
        table.bit("HwQueueSupported", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_HwQueueSupported(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).HwQueueSupported() as u64);
        table.bit("TestContext", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_TestContext(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).TestContext() as u64);
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
        table.bit("MiscCaps.NoHybridDiscreteDListDllMuxSupport", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_NoHybridDiscreteDListDllMuxSupport(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.NoHybridDiscreteDListDllMuxSupport() as u64);
        table.bit("MiscCaps.CursorDoesNotSupportXorBlendWithMultiPlaneOverlay", |p, v| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.set_CursorDoesNotSupportXorBlendWithMultiPlaneOverlay(v != 0), |p| (*p.cast::<DXGK_DRIVERCAPS>()).MiscCaps.CursorDoesNotSupportXorBlendWithMultiPlaneOverlay() as u64);
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

fn r_DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA(table: &mut Table) {
    let p = table.record::<DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA>();
    unsafe {
        table.field("StandardAllocationType", &raw const (*p).StandardAllocationType);
        table.field("pCreateSharedPrimarySurfaceData", &raw const (*p).Anonymous.pCreateSharedPrimarySurfaceData);
        table.field("pCreateShadowSurfaceData", &raw const (*p).Anonymous.pCreateShadowSurfaceData);
        table.field("pCreateStagingSurfaceData", &raw const (*p).Anonymous.pCreateStagingSurfaceData);
        table.field("pCreateGdiSurfaceData", &raw const (*p).Anonymous.pCreateGdiSurfaceData);
        table.field("pCreateVirtualGpuSurfaceData", &raw const (*p).Anonymous.pCreateVirtualGpuSurfaceData);
        table.field("pCreateFenceStorageData", &raw const (*p).Anonymous.pCreateFenceStorageData);
        table.field("pAllocationPrivateDriverData", &raw const (*p).pAllocationPrivateDriverData);
        table.field("AllocationPrivateDriverDataSize", &raw const (*p).AllocationPrivateDriverDataSize);
        table.field("pResourcePrivateDriverData", &raw const (*p).pResourcePrivateDriverData);
        table.field("ResourcePrivateDriverDataSize", &raw const (*p).ResourcePrivateDriverDataSize);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
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
        table.field("MmapMmu", &raw const (*p).Anonymous.MmapMmu);
        table.field("UnmapMmu", &raw const (*p).Anonymous.UnmapMmu);
        table.field("NotifyResidency2", &raw const (*p).Anonymous.NotifyResidency2);
        table.field("NotifyAllocation", &raw const (*p).Anonymous.NotifyAllocation);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("hSystemContext", &raw const (*p).hSystemContext);
        table.field("DmaBufferGpuVirtualAddress", &raw const (*p).DmaBufferGpuVirtualAddress);
        table.field("DmaBufferWriteOffset", &raw const (*p).DmaBufferWriteOffset);
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
        table.field("DxgkDdiCreateMemoryBasis", &raw const (*p).DxgkDdiCreateMemoryBasis);
        table.field("DxgkDdiDestroyMemoryBasis", &raw const (*p).DxgkDdiDestroyMemoryBasis);
        table.field("DxgkDdiStartDirtyTracking", &raw const (*p).DxgkDdiStartDirtyTracking);
        table.field("DxgkDdiStopDirtyTracking", &raw const (*p).DxgkDdiStopDirtyTracking);
        table.field("DxgkDdiQueryDirtyBitData", &raw const (*p).DxgkDdiQueryDirtyBitData);
        table.field("DxgkDdiPrepareLiveMigration", &raw const (*p).DxgkDdiPrepareLiveMigration);
        table.field("DxgkDdiSaveImmutableMigrationData", &raw const (*p).DxgkDdiSaveImmutableMigrationData);
        table.field("DxgkDdiSaveMutableMigrationData", &raw const (*p).DxgkDdiSaveMutableMigrationData);
        table.field("DxgkDdiEndLiveMigration", &raw const (*p).DxgkDdiEndLiveMigration);
        table.field("DxgkDdiRestoreImmutableMigrationData", &raw const (*p).DxgkDdiRestoreImmutableMigrationData);
        table.field("DxgkDdiRestoreMutableMigrationData", &raw const (*p).DxgkDdiRestoreMutableMigrationData);
        table.field("DxgkDdiWriteVirtualizedInterrupt", &raw const (*p).DxgkDdiWriteVirtualizedInterrupt);
        table.field("DxgkDdiSetVirtualGpuResources2", &raw const (*p).DxgkDdiSetVirtualGpuResources2);
        table.field("DxgkDdiSetVirtualFunctionPauseState", &raw const (*p).DxgkDdiSetVirtualFunctionPauseState);
        table.field("DxgkDdiOpenNativeFence", &raw const (*p).DxgkDdiOpenNativeFence);
        table.field("DxgkDdiCloseNativeFence", &raw const (*p).DxgkDdiCloseNativeFence);
        table.field("DxgkDdiSetNativeFenceLogBuffer", &raw const (*p).DxgkDdiSetNativeFenceLogBuffer);
        table.field("DxgkDdiUpdateNativeFenceLogs", &raw const (*p).DxgkDdiUpdateNativeFenceLogs);
        table.field("DxgkDdiCollectDbgInfo2", &raw const (*p).DxgkDdiCollectDbgInfo2);
        table.field("DxgkDdiNotifyContextPriorityChange", &raw const (*p).DxgkDdiNotifyContextPriorityChange);
        table.field("DxgkDdiResetDisplayEngine", &raw const (*p).DxgkDdiResetDisplayEngine);
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
        table.bit("VailToken", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_VailToken(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).VailToken() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).Reserved() as u64);
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
        table.bit("NoImplicitSynchronization", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_NoImplicitSynchronization(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).NoImplicitSynchronization() as u64);
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
        table.bit("SegmentProperties.SegmentGroup", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).SegmentProperties.set_SegmentGroup(v), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).SegmentProperties.SegmentGroup());
        table.bit("SegmentProperties.FullyCPUVisible", |p, v| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).SegmentProperties.set_FullyCPUVisible(v != 0), |p| (*p.cast::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>()).SegmentProperties.FullyCPUVisible() as u64);
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

fn r_DXGK_NODEMETADATA_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_NODEMETADATA_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ContextSchedulingSupported", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_ContextSchedulingSupported(v != 0), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).ContextSchedulingSupported() as u64);
        table.bit("RingBufferFenceRelease", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_RingBufferFenceRelease(v != 0), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).RingBufferFenceRelease() as u64);
        table.bit("SupportTrackedWorkload", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_SupportTrackedWorkload(v != 0), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).SupportTrackedWorkload() as u64);
        table.bit("UserModeSubmission", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_UserModeSubmission(v != 0), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).UserModeSubmission() as u64);
        table.bit("SupportBuildTestCommandBuffer", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_SupportBuildTestCommandBuffer(v != 0), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).SupportBuildTestCommandBuffer() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).Reserved() as u64);
        table.bit("MaxInFlightHwQueueBuffers", |p, v| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).set_MaxInFlightHwQueueBuffers(v as u32), |p| (*p.cast::<DXGK_NODEMETADATA_FLAGS>()).MaxInFlightHwQueueBuffers() as u64);
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

fn r_D3DKMT_PRESENT_REDIRECTED(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_REDIRECTED>();
    unsafe {
        table.field("hSyncObj", &raw const (*p).hSyncObj);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("WaitedFenceValue", &raw const (*p).WaitedFenceValue);
        table.field("PresentHistoryToken", &raw const (*p).PresentHistoryToken);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hSource", &raw const (*p).hSource);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
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

fn r_D3DKMT_SUBMITPRESENTTOHWQUEUE(table: &mut Table) {
    let p = table.record::<D3DKMT_SUBMITPRESENTTOHWQUEUE>();
    unsafe {
        table.field("hHwQueues", &raw const (*p).hHwQueues);
        table.field("PrivatePresentData", &raw const (*p).PrivatePresentData);
    }
}

fn r_DXGK_GPUPCAPS(table: &mut Table) {
    let p = table.record::<DXGK_GPUPCAPS>();
    unsafe {
        table.field("Caps", &raw const (*p).Caps);
        table.field("Caps.Value", &raw const (*p).Caps.Value);
        table.bit("Caps.VirtualMachineHibernation", |p, v| (*p.cast::<DXGK_GPUPCAPS>()).Caps.set_VirtualMachineHibernation(v != 0), |p| (*p.cast::<DXGK_GPUPCAPS>()).Caps.VirtualMachineHibernation() as u64);
        table.bit("Caps.HotDriverUpdate", |p, v| (*p.cast::<DXGK_GPUPCAPS>()).Caps.set_HotDriverUpdate(v != 0), |p| (*p.cast::<DXGK_GPUPCAPS>()).Caps.HotDriverUpdate() as u64);
        table.bit("Caps.LiveMigration", |p, v| (*p.cast::<DXGK_GPUPCAPS>()).Caps.set_LiveMigration(v != 0), |p| (*p.cast::<DXGK_GPUPCAPS>()).Caps.LiveMigration() as u64);
        table.bit("Caps.ScatterMapReserve", |p, v| (*p.cast::<DXGK_GPUPCAPS>()).Caps.set_ScatterMapReserve(v != 0), |p| (*p.cast::<DXGK_GPUPCAPS>()).Caps.ScatterMapReserve() as u64);
        table.bit("Caps.Reserved", |p, v| (*p.cast::<DXGK_GPUPCAPS>()).Caps.set_Reserved(v as u32), |p| (*p.cast::<DXGK_GPUPCAPS>()).Caps.Reserved() as u64);
    }
}

fn r_DXGK_ALLOCATIONINFOFLAGS2(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONINFOFLAGS2>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ShareBackingStoreWithKmd", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).set_ShareBackingStoreWithKmd(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).ShareBackingStoreWithKmd() as u64);
        table.bit("NoImplicitSynchronization", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).set_NoImplicitSynchronization(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).NoImplicitSynchronization() as u64);
        table.bit("DisablePartialResidency", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).set_DisablePartialResidency(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).DisablePartialResidency() as u64);
        table.bit("RestrictedToSingleSegment", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).set_RestrictedToSingleSegment(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).RestrictedToSingleSegment() as u64);
        table.bit("NotifyEviction", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).set_NotifyEviction(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).NotifyEviction() as u64);
        table.bit("NotifyIoMmuUnmap", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).set_NotifyIoMmuUnmap(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).NotifyIoMmuUnmap() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS2>()).Reserved() as u64);
    }
}

fn r_DXGK_CONNECTION_MONITOR_CONNECT_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CONNECTION_MONITOR_CONNECT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Usb4DisplayPortMonitor", |p, v| (*p.cast::<DXGK_CONNECTION_MONITOR_CONNECT_FLAGS>()).set_Usb4DisplayPortMonitor(v != 0), |p| (*p.cast::<DXGK_CONNECTION_MONITOR_CONNECT_FLAGS>()).Usb4DisplayPortMonitor() as u64);
        table.bit("DisplayMuxConnectionChange", |p, v| (*p.cast::<DXGK_CONNECTION_MONITOR_CONNECT_FLAGS>()).set_DisplayMuxConnectionChange(v != 0), |p| (*p.cast::<DXGK_CONNECTION_MONITOR_CONNECT_FLAGS>()).DisplayMuxConnectionChange() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CONNECTION_MONITOR_CONNECT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CONNECTION_MONITOR_CONNECT_FLAGS>()).Reserved() as u64);
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

fn r_DXGK_ISFEATUREENABLED_RESULT(table: &mut Table) {
    let p = table.record::<DXGK_ISFEATUREENABLED_RESULT>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("Value", &raw const (*p).Anonymous.Value);
        table.bit("Enabled", |p, v| (*p.cast::<DXGK_ISFEATUREENABLED_RESULT>()).Anonymous.Anonymous.set_Enabled(v != 0), |p| (*p.cast::<DXGK_ISFEATUREENABLED_RESULT>()).Anonymous.Anonymous.Enabled() as u64);
        table.bit("KnownFeature", |p, v| (*p.cast::<DXGK_ISFEATUREENABLED_RESULT>()).Anonymous.Anonymous.set_KnownFeature(v != 0), |p| (*p.cast::<DXGK_ISFEATUREENABLED_RESULT>()).Anonymous.Anonymous.KnownFeature() as u64);
        table.bit("SupportedByDriver", |p, v| (*p.cast::<DXGK_ISFEATUREENABLED_RESULT>()).Anonymous.Anonymous.set_SupportedByDriver(v != 0), |p| (*p.cast::<DXGK_ISFEATUREENABLED_RESULT>()).Anonymous.Anonymous.SupportedByDriver() as u64);
        table.bit("SupportedOnCurrentConfig", |p, v| (*p.cast::<DXGK_ISFEATUREENABLED_RESULT>()).Anonymous.Anonymous.set_SupportedOnCurrentConfig(v != 0), |p| (*p.cast::<DXGK_ISFEATUREENABLED_RESULT>()).Anonymous.Anonymous.SupportedOnCurrentConfig() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_ISFEATUREENABLED_RESULT>()).Anonymous.Anonymous.set_Reserved(v as u32), |p| (*p.cast::<DXGK_ISFEATUREENABLED_RESULT>()).Anonymous.Anonymous.Reserved() as u64);
    }
}

fn r_D3DDDI_TESTCOMMANDBUFFER_COPY(table: &mut Table) {
    let p = table.record::<D3DDDI_TESTCOMMANDBUFFER_COPY>();
    unsafe {
        table.field("SrcAddress", &raw const (*p).SrcAddress);
        table.field("DstAddress", &raw const (*p).DstAddress);
        table.field("NumBytes", &raw const (*p).NumBytes);
    }
}

fn r_D3DDDI_TESTCOMMANDBUFFER_FILL(table: &mut Table) {
    let p = table.record::<D3DDDI_TESTCOMMANDBUFFER_FILL>();
    unsafe {
        table.field("DstAddress", &raw const (*p).DstAddress);
        table.field("NumBytes", &raw const (*p).NumBytes);
        table.field("Pattern", &raw const (*p).Pattern);
    }
}

fn r_D3DDDI_TESTCOMMANDBUFFER(table: &mut Table) {
    let p = table.record::<D3DDDI_TESTCOMMANDBUFFER>();
    unsafe {
        table.field("Copy", &raw const (*p).Anonymous.Copy);
        table.field("Fill", &raw const (*p).Anonymous.Fill);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Operation", &raw const (*p).Operation);
        table.field("Reserved1", &raw const (*p).Reserved1);
    }
}

fn r_D3DDDI_BUILDTESTCOMMANDBUFFERFLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_BUILDTESTCOMMANDBUFFERFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("HardwareQueue", |p, v| (*p.cast::<D3DDDI_BUILDTESTCOMMANDBUFFERFLAGS>()).set_HardwareQueue(v != 0), |p| (*p.cast::<D3DDDI_BUILDTESTCOMMANDBUFFERFLAGS>()).HardwareQueue() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_BUILDTESTCOMMANDBUFFERFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_BUILDTESTCOMMANDBUFFERFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDI_DRIVERESCAPE_BUILDTESTCOMMANDBUFFER(table: &mut Table) {
    let p = table.record::<D3DDDI_DRIVERESCAPE_BUILDTESTCOMMANDBUFFER>();
    unsafe {
        table.field("EscapeType", &raw const (*p).EscapeType);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hContext", &raw const (*p).hContext);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Command", &raw const (*p).Command);
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
    }
}

fn r_DXGK_DISPLAYMUX_SET_INTERNAL_PANEL_INFO(table: &mut Table) {
    let p = table.record::<DXGK_DISPLAYMUX_SET_INTERNAL_PANEL_INFO>();
    unsafe {
        table.field("Brightness3Supported", &raw const (*p).Brightness3Supported);
        table.field("Brightness3Caps", &raw const (*p).Brightness3Caps);
        table.field("Bridgtness3Ranges", &raw const (*p).Bridgtness3Ranges);
    }
}

fn r_DXGKARG_FENCESTORAGEFLAGS(table: &mut Table) {
    let p = table.record::<DXGKARG_FENCESTORAGEFLAGS>();
    unsafe {
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMDT_FENCESTORAGESURFACEDATA(table: &mut Table) {
    let p = table.record::<D3DKMDT_FENCESTORAGESURFACEDATA>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("FenceStorageValueType", &raw const (*p).FenceStorageValueType);
        table.field("FenceStorageType", &raw const (*p).FenceStorageType);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Reserved", &raw const (*p).Reserved);
        table.field("AllocationInfo", &raw const (*p).AllocationInfo);
    }
}

fn r_DXGK_BUILDPAGINGBUFFER_MAPMMU(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_MAPMMU>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("VirtualAddress", &raw const (*p).VirtualAddress);
        table.field("MmuId", &raw const (*p).MmuId);
        table.field("SegmentId", &raw const (*p).SegmentId);
        table.field("AllocationOffsetInPages", &raw const (*p).AllocationOffsetInPages);
        table.field("Adl", &raw const (*p).Adl);
    }
}

fn r_DXGK_BUILDPAGINGBUFFER_UNMAPMMU(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_UNMAPMMU>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("VirtualAddress", &raw const (*p).VirtualAddress);
        table.field("MmuId", &raw const (*p).MmuId);
        table.field("Reserved0", &raw const (*p).Reserved0);
        table.field("AllocationOffset", &raw const (*p).AllocationOffset);
        table.field("NumberOfPages", &raw const (*p).NumberOfPages);
    }
}

fn r_DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("AllocationOffsetInPages", &raw const (*p).AllocationOffsetInPages);
        table.field("SizeInPages", &raw const (*p).SizeInPages);
        table.field("SegmentId", &raw const (*p).SegmentId);
        table.field("Padding0", &raw const (*p).Padding0);
        table.field("PhysicalAddress", &raw const (*p).Anonymous.PhysicalAddress);
        table.field("Mdl", &raw const (*p).Anonymous.Mdl);
        table.bit("Resident", |p, v| (*p.cast::<DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2>()).set_Resident(v != 0), |p| (*p.cast::<DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2>()).Resident() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_BUILDPAGINGBUFFER_NOTIFYRESIDENCY2>()).Reserved() as u64);
    }
}

fn r_DXGK_NOTIFYALLOCFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_NOTIFYALLOCFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Eviction", |p, v| (*p.cast::<DXGK_NOTIFYALLOCFLAGS>()).set_Eviction(v != 0), |p| (*p.cast::<DXGK_NOTIFYALLOCFLAGS>()).Eviction() as u64);
        table.bit("IoMmuUnmap", |p, v| (*p.cast::<DXGK_NOTIFYALLOCFLAGS>()).set_IoMmuUnmap(v != 0), |p| (*p.cast::<DXGK_NOTIFYALLOCFLAGS>()).IoMmuUnmap() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_NOTIFYALLOCFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_NOTIFYALLOCFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_BUILDPAGINGBUFFER_NOTIFYALLOC(table: &mut Table) {
    let p = table.record::<DXGK_BUILDPAGINGBUFFER_NOTIFYALLOC>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("hKmdProcessHandle", &raw const (*p).hKmdProcessHandle);
        table.field("Flags", &raw const (*p).Flags);
        table.field("OffsetInBytes", &raw const (*p).OffsetInBytes);
        table.field("SizeInBytes", &raw const (*p).SizeInBytes);
        table.field("GpuVirtualAddressAtOffset", &raw const (*p).GpuVirtualAddressAtOffset);
    }
}

fn r_DXGK_DIRTY_BIT_TRACKING_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_DIRTY_BIT_TRACKING_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("DirtyBitTrackingSupported", |p, v| (*p.cast::<DXGK_DIRTY_BIT_TRACKING_CAPS>()).set_DirtyBitTrackingSupported(v != 0), |p| (*p.cast::<DXGK_DIRTY_BIT_TRACKING_CAPS>()).DirtyBitTrackingSupported() as u64);
        table.bit("DirtyBitTrackingPerformant", |p, v| (*p.cast::<DXGK_DIRTY_BIT_TRACKING_CAPS>()).set_DirtyBitTrackingPerformant(v != 0), |p| (*p.cast::<DXGK_DIRTY_BIT_TRACKING_CAPS>()).DirtyBitTrackingPerformant() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DIRTY_BIT_TRACKING_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DIRTY_BIT_TRACKING_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_DIRTY_BIT_TRACKING_SEGMENT_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_DIRTY_BIT_TRACKING_SEGMENT_CAPS>();
    unsafe {
        table.field("PageSize", &raw const (*p).PageSize);
    }
}

fn r_DXGKARG_CREATEMEMORYBASIS(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEMEMORYBASIS>();
    unsafe {
        table.field("SegmentId", &raw const (*p).SegmentId);
        table.field("RangeCount", &raw const (*p).RangeCount);
        table.field("Ranges", &raw const (*p).Ranges);
    }
}

fn r_DXGKARG_QUERYDIRTYBITDATA(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYDIRTYBITDATA>();
    unsafe {
        table.field("MemoryBasis", &raw const (*p).MemoryBasis);
        table.field("SubrangeIndex", &raw const (*p).SubrangeIndex);
        table.field("SubrangeOffset", &raw const (*p).SubrangeOffset);
        table.field("SubrangeSize", &raw const (*p).SubrangeSize);
        table.field("Buffer", &raw const (*p).Buffer);
        table.field("BufferSize", &raw const (*p).BufferSize);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_QUERYSCATTERRESERVEIN(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSCATTERRESERVEIN>();
    unsafe {
        table.field("SegmentId", &raw const (*p).SegmentId);
    }
}

fn r_DXGK_QUERYSCATTERRESERVEOUT(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSCATTERRESERVEOUT>();
    unsafe {
        table.field("SetVGPUResourcesPageSize", &raw const (*p).SetVGPUResourcesPageSize);
    }
}

fn r_DXGKARG_GPUP_PREPARE_LIVE_MIGRATION(table: &mut Table) {
    let p = table.record::<DXGKARG_GPUP_PREPARE_LIVE_MIGRATION>();
    unsafe {
        table.field("vfIndex", &raw const (*p).vfIndex);
        table.field("MigrationType", &raw const (*p).MigrationType);
    }
}

fn r_DXGKARG_GPUP_SAVE_IMMUTABLE_MIGRATION_DATA(table: &mut Table) {
    let p = table.record::<DXGKARG_GPUP_SAVE_IMMUTABLE_MIGRATION_DATA>();
    unsafe {
        table.field("vfIndex", &raw const (*p).vfIndex);
        table.field("DataSize", &raw const (*p).DataSize);
        table.field("Data", &raw const (*p).Data);
    }
}

fn r_DXGKARG_GPUP_SAVE_MUTABLE_MIGRATION_DATA(table: &mut Table) {
    let p = table.record::<DXGKARG_GPUP_SAVE_MUTABLE_MIGRATION_DATA>();
    unsafe {
        table.field("vfIndex", &raw const (*p).vfIndex);
        table.field("DataSize", &raw const (*p).DataSize);
        table.field("Data", &raw const (*p).Data);
    }
}

fn r_DXGKARG_GPUP_RESTORE_IMMUTABLE_MIGRATION_DATA(table: &mut Table) {
    let p = table.record::<DXGKARG_GPUP_RESTORE_IMMUTABLE_MIGRATION_DATA>();
    unsafe {
        table.field("vfIndex", &raw const (*p).vfIndex);
        table.field("DataSize", &raw const (*p).DataSize);
        table.field("Data", &raw const (*p).Data);
    }
}

fn r_DXGKARG_GPUP_RESTORE_MUTABLE_MIGRATION_DATA(table: &mut Table) {
    let p = table.record::<DXGKARG_GPUP_RESTORE_MUTABLE_MIGRATION_DATA>();
    unsafe {
        table.field("vfIndex", &raw const (*p).vfIndex);
        table.field("DataSize", &raw const (*p).DataSize);
        table.field("Data", &raw const (*p).Data);
    }
}

fn r_DXGK_INTERRUPT_TABLE_ENTRY(table: &mut Table) {
    let p = table.record::<DXGK_INTERRUPT_TABLE_ENTRY>();
    unsafe {
        table.field("MessageAddress", &raw const (*p).MessageAddress);
        table.field("MessageData", &raw const (*p).MessageData);
        table.field("VectorControl", &raw const (*p).VectorControl);
    }
}

fn r_DXGKARG_GPUP_WRITE_VIRTUALIZED_MSIX(table: &mut Table) {
    let p = table.record::<DXGKARG_GPUP_WRITE_VIRTUALIZED_MSIX>();
    unsafe {
        table.field("vfIndex", &raw const (*p).vfIndex);
        table.field("InterruptTableIndex", &raw const (*p).InterruptTableIndex);
        table.field("WriteValue", &raw const (*p).WriteValue);
    }
}

fn r_DXGK_GPU_PHYSICAL_RESERVE_DESCRIPTOR(table: &mut Table) {
    let p = table.record::<DXGK_GPU_PHYSICAL_RESERVE_DESCRIPTOR>();
    unsafe {
        table.field("DriverAllocationHandle", &raw const (*p).DriverAllocationHandle);
        table.field("MemoryBasis", &raw const (*p).MemoryBasis);
    }
}

fn r_DXGKARG_SETVIRTUALGPURESOURCES2(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIRTUALGPURESOURCES2>();
    unsafe {
        table.field("vfIndex", &raw const (*p).vfIndex);
        table.field("SegmentCount", &raw const (*p).SegmentCount);
        table.field("SegmentDescriptors", &raw const (*p).SegmentDescriptors);
    }
}

fn r_DXGKARG_SETVIRTUALFUNCTIONPAUSESTATE(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIRTUALFUNCTIONPAUSESTATE>();
    unsafe {
        table.field("vfIndex", &raw const (*p).vfIndex);
        table.field("bPause", &raw const (*p).bPause);
    }
}

fn r_DXGKARG_QUERYFEATURESUPPORT(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYFEATURESUPPORT>();
    unsafe {
        table.field("FeatureId", &raw const (*p).FeatureId);
        table.field("MinSupportedVersion", &raw const (*p).MinSupportedVersion);
        table.field("MaxSupportedVersion", &raw const (*p).MaxSupportedVersion);
        table.field("AllowExperimental", &raw const (*p).AllowExperimental);
        table.field("SupportedByDriver", &raw const (*p).SupportedByDriver);
        table.field("SupportedOnCurrentConfig", &raw const (*p).SupportedOnCurrentConfig);
    }
}

fn r_DXGKARGCB_ISFEATUREENABLED2_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKARGCB_ISFEATUREENABLED2_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARGCB_ISFEATUREENABLED2_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARGCB_ISFEATUREENABLED2_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARGCB_ISFEATUREENABLED2(table: &mut Table) {
    let p = table.record::<DXGKARGCB_ISFEATUREENABLED2>();
    unsafe {
        table.field("FeatureId", &raw const (*p).FeatureId);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Result", &raw const (*p).Result);
    }
}

fn r_DXGKARGCB_QUERYFEATUREINTERFACE(table: &mut Table) {
    let p = table.record::<DXGKARGCB_QUERYFEATUREINTERFACE>();
    unsafe {
        table.field("FeatureId", &raw const (*p).FeatureId);
        table.field("Version", &raw const (*p).Version);
        table.field("InterfaceSize", &raw const (*p).InterfaceSize);
        table.field("Interface", &raw const (*p).Interface);
    }
}

fn r_DXGKARG_QUERYFEATUREINTERFACE(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYFEATUREINTERFACE>();
    unsafe {
        table.field("FeatureId", &raw const (*p).FeatureId);
        table.field("Version", &raw const (*p).Version);
        table.field("InterfaceSize", &raw const (*p).InterfaceSize);
        table.field("Interface", &raw const (*p).Interface);
    }
}

fn r_DXGKISFEATUREENABLED2IOCTL(table: &mut Table) {
    let p = table.record::<DXGKISFEATUREENABLED2IOCTL>();
    unsafe {
        table.field("DriverObject", &raw const (*p).DriverObject);
        table.field("pArgs", &raw const (*p).pArgs);
    }
}

fn r_DXGKARGCB_FEATURE_SAMPLE_GETVALUE(table: &mut Table) {
    let p = table.record::<DXGKARGCB_FEATURE_SAMPLE_GETVALUE>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
    }
}

fn r_DXGKARG_FEATURE_SAMPLE_ADDVALUE(table: &mut Table) {
    let p = table.record::<DXGKARG_FEATURE_SAMPLE_ADDVALUE>();
    unsafe {
        table.field("InputValue", &raw const (*p).InputValue);
        table.field("OutputValue", &raw const (*p).OutputValue);
    }
}

fn r_DXGKARG_FEATURE_SAMPLE_SUBTRACTVALUE(table: &mut Table) {
    let p = table.record::<DXGKARG_FEATURE_SAMPLE_SUBTRACTVALUE>();
    unsafe {
        table.field("InputValue", &raw const (*p).InputValue);
        table.field("OutputValue", &raw const (*p).OutputValue);
    }
}

fn r_DXGKCBINT_FEATURE_SAMPLE_4(table: &mut Table) {
    let p = table.record::<DXGKCBINT_FEATURE_SAMPLE_4>();
    unsafe {
        table.field("GetValue", &raw const (*p).GetValue);
    }
}

fn r_DXGKDDIINT_FEATURE_SAMPLE_4(table: &mut Table) {
    let p = table.record::<DXGKDDIINT_FEATURE_SAMPLE_4>();
    unsafe {
        table.field("AddValue", &raw const (*p).AddValue);
    }
}

fn r_DXGKDDIINT_FEATURE_SAMPLE_5(table: &mut Table) {
    let p = table.record::<DXGKDDIINT_FEATURE_SAMPLE_5>();
    unsafe {
        table.field("AddValue", &raw const (*p).AddValue);
        table.field("SubtractValue", &raw const (*p).SubtractValue);
    }
}

fn r_DXGKARGCB_FEATURE_NATIVEFENCE_CAPS_1(table: &mut Table) {
    table.record::<DXGKARGCB_FEATURE_NATIVEFENCE_CAPS_1>();
    unsafe {
        table.bit("SupportOptimizedDefaultFenceType", |p, v| (*p.cast::<DXGKARGCB_FEATURE_NATIVEFENCE_CAPS_1>()).set_SupportOptimizedDefaultFenceType(v != 0), |p| (*p.cast::<DXGKARGCB_FEATURE_NATIVEFENCE_CAPS_1>()).SupportOptimizedDefaultFenceType() as u64);
        table.bit("SupportIntraGpuFenceType", |p, v| (*p.cast::<DXGKARGCB_FEATURE_NATIVEFENCE_CAPS_1>()).set_SupportIntraGpuFenceType(v != 0), |p| (*p.cast::<DXGKARGCB_FEATURE_NATIVEFENCE_CAPS_1>()).SupportIntraGpuFenceType() as u64);
    }
}

fn r_DXGKCBINT_FEATURE_NATIVEFENCE_1(table: &mut Table) {
    let p = table.record::<DXGKCBINT_FEATURE_NATIVEFENCE_1>();
    unsafe {
        table.field("GetOSCaps", &raw const (*p).GetOSCaps);
    }
}

fn r_DXGK_TDR_PAYLOAD_ENGINE_TIMEOUT(table: &mut Table) {
    let p = table.record::<DXGK_TDR_PAYLOAD_ENGINE_TIMEOUT>();
    unsafe {
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
        table.field("LastHwCompletedFenceId", &raw const (*p).LastHwCompletedFenceId);
        table.field("LastHwSubmittedFenceId", &raw const (*p).LastHwSubmittedFenceId);
        table.field("NumberOfPendingSuspendRequests", &raw const (*p).NumberOfPendingSuspendRequests);
        table.field("NumberOfReadyInteractiveHwQueues", &raw const (*p).NumberOfReadyInteractiveHwQueues);
        table.field("hContext", &raw const (*p).hContext);
    }
}

fn r_DXGK_TDR_PAYLOAD_VSYNC_TIMEOUT(table: &mut Table) {
    let p = table.record::<DXGK_TDR_PAYLOAD_VSYNC_TIMEOUT>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("PresentId", &raw const (*p).PresentId);
    }
}

fn r_DXGKARG_COLLECTDBGINFO2(table: &mut Table) {
    let p = table.record::<DXGKARG_COLLECTDBGINFO2>();
    unsafe {
        table.field("Reason", &raw const (*p).Reason);
        table.field("pBuffer", &raw const (*p).pBuffer);
        table.field("BufferSize", &raw const (*p).BufferSize);
        table.field("pExtension", &raw const (*p).pExtension);
        table.field("TdrType", &raw const (*p).TdrType);
        table.field("TdrPayloadSize", &raw const (*p).TdrPayloadSize);
        table.field("TdrPayload", &raw const (*p).TdrPayload);
    }
}

fn r_DXGKARG_BUILDTESTCOMMANDBUFFER(table: &mut Table) {
    let p = table.record::<DXGKARG_BUILDTESTCOMMANDBUFFER>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("Command", &raw const (*p).Command);
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKDDI_KERNELMODETESTINGINTERFACE(table: &mut Table) {
    let p = table.record::<DXGKDDI_KERNELMODETESTINGINTERFACE>();
    unsafe {
        table.field("pfnBuildTestCommandBuffer", &raw const (*p).pfnBuildTestCommandBuffer);
    }
}

fn r_DXGK_QUERYPAGINGBUFFERINFOIN(table: &mut Table) {
    let p = table.record::<DXGK_QUERYPAGINGBUFFERINFOIN>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_QUERYPAGINGBUFFERINFOOUT(table: &mut Table) {
    let p = table.record::<DXGK_QUERYPAGINGBUFFERINFOOUT>();
    unsafe {
        table.field("PagingBufferSize", &raw const (*p).PagingBufferSize);
        table.field("PagingBufferPrivateDataSize", &raw const (*p).PagingBufferPrivateDataSize);
    }
}

fn r_DXGK_QUERYSEGMENTCOUNTIN(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTCOUNTIN>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("Padding", &raw const (*p).Padding);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_QUERYSEGMENTCOUNTOUT(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTCOUNTOUT>();
    unsafe {
        table.field("SegmentCount", &raw const (*p).SegmentCount);
        table.field("Padding", &raw const (*p).Padding);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_SEGMENTDESCRIPTOR5(table: &mut Table) {
    let p = table.record::<DXGK_SEGMENTDESCRIPTOR5>();
    unsafe {
        table.field("SegmentType", &raw const (*p).SegmentType);
        table.field("Flags", &raw const (*p).Flags);
        table.field("BaseAddress", &raw const (*p).BaseAddress);
        table.field("Size", &raw const (*p).Size);
        table.field("SystemMemoryEndAddress", &raw const (*p).SystemMemoryEndAddress);
        table.field("CpuTranslatedAddress", &raw const (*p).Anonymous.CpuTranslatedAddress);
        table.field("CpuHostAperture", &raw const (*p).Anonymous.CpuHostAperture);
        table.field("VprRangeStartOffset", &raw const (*p).VprRangeStartOffset);
        table.field("VprRangeSize", &raw const (*p).VprRangeSize);
        table.field("VprAlignment", &raw const (*p).VprAlignment);
        table.field("NumInvalidMemoryRanges", &raw const (*p).NumInvalidMemoryRanges);
        table.field("NumVprSupported", &raw const (*p).NumVprSupported);
        table.field("VprReserveSize", &raw const (*p).VprReserveSize);
        table.field("NumUEFIFrameBufferRanges", &raw const (*p).NumUEFIFrameBufferRanges);
        table.field("SlabSize", &raw const (*p).SlabSize);
    }
}

fn r_DXGK_QUERYSEGMENTIN5(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTIN5>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("Padding", &raw const (*p).Padding);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_QUERYSEGMENTOUT5(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTOUT5>();
    unsafe {
        table.field("SegmentDescriptors", &raw const (*p).SegmentDescriptors);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_QUERYMMUCOUNTIN(table: &mut Table) {
    let p = table.record::<DXGK_QUERYMMUCOUNTIN>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("Padding", &raw const (*p).Padding);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_QUERYMMUCOUNTOUT(table: &mut Table) {
    let p = table.record::<DXGK_QUERYMMUCOUNTOUT>();
    unsafe {
        table.field("MmuCount", &raw const (*p).MmuCount);
        table.field("Padding", &raw const (*p).Padding);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_MMUFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_MMUFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MMUFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MMUFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_MMUDESCRIPTOR(table: &mut Table) {
    let p = table.record::<DXGK_MMUDESCRIPTOR>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("Size", &raw const (*p).Size);
    }
}

fn r_DXGK_QUERYMMUSIN(table: &mut Table) {
    let p = table.record::<DXGK_QUERYMMUSIN>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_DXGK_QUERYMMUSOUT(table: &mut Table) {
    let p = table.record::<DXGK_QUERYMMUSOUT>();
    unsafe {
        table.field("MmuDescriptors", &raw const (*p).MmuDescriptors);
        table.field("DisplayMmuId", &raw const (*p).DisplayMmuId);
        table.field("Reserved0", &raw const (*p).Reserved0);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGKARG_NOTIFYCONTEXTPRIORITYCHANGE(table: &mut Table) {
    let p = table.record::<DXGKARG_NOTIFYCONTEXTPRIORITYCHANGE>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("SchedulingPriority", &raw const (*p).SchedulingPriority);
        table.field("InProcessPriority", &raw const (*p).InProcessPriority);
    }
}

fn r_DXGKARG_RESETDISPLAYENGINE(table: &mut Table) {
    let p = table.record::<DXGKARG_RESETDISPLAYENGINE>();
    unsafe {
        table.field("InputFlags", &raw const (*p).InputFlags);
        table.field("OutputFlags", &raw const (*p).OutputFlags);
    }
}

fn r_DXGK_DISPLAYMUX_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_DISPLAYMUX_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiDisplayMuxGetDriverSupportLevel", &raw const (*p).DxgkDdiDisplayMuxGetDriverSupportLevel);
        table.field("DxgkDdiDisplayMuxGetRuntimeStatus", &raw const (*p).DxgkDdiDisplayMuxGetRuntimeStatus);
        table.field("DxgkDdiDisplayMuxPreSwitchAway", &raw const (*p).DxgkDdiDisplayMuxPreSwitchAway);
        table.field("DxgkDdiDisplayMuxPreSwitchAwayGetPrivateData", &raw const (*p).DxgkDdiDisplayMuxPreSwitchAwayGetPrivateData);
        table.field("DxgkDdiDisplayMuxPreSwitchTo", &raw const (*p).DxgkDdiDisplayMuxPreSwitchTo);
        table.field("DxgkDdiDisplayMuxSwitchCanceled", &raw const (*p).DxgkDdiDisplayMuxSwitchCanceled);
        table.field("DxgkDdiDisplayMuxPostSwitchAway", &raw const (*p).DxgkDdiDisplayMuxPostSwitchAway);
        table.field("DxgkDdiDisplayMuxPostSwitchToPhase1", &raw const (*p).DxgkDdiDisplayMuxPostSwitchToPhase1);
        table.field("DxgkDdiDisplayMuxPostSwitchToPhase2", &raw const (*p).DxgkDdiDisplayMuxPostSwitchToPhase2);
        table.field("DxgkDdiDisplayMuxUpdateState", &raw const (*p).DxgkDdiDisplayMuxUpdateState);
        table.field("DxgkDdiDisplayMuxReportPresence", &raw const (*p).DxgkDdiDisplayMuxReportPresence);
    }
}

fn r_DXGK_DISPLAYMUX_INTERFACE_2(table: &mut Table) {
    let p = table.record::<DXGK_DISPLAYMUX_INTERFACE_2>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiDisplayMuxGetDriverSupportLevel", &raw const (*p).DxgkDdiDisplayMuxGetDriverSupportLevel);
        table.field("DxgkDdiDisplayMuxGetRuntimeStatus", &raw const (*p).DxgkDdiDisplayMuxGetRuntimeStatus);
        table.field("DxgkDdiDisplayMuxPreSwitchAway", &raw const (*p).DxgkDdiDisplayMuxPreSwitchAway);
        table.field("DxgkDdiDisplayMuxPreSwitchAwayGetPrivateData", &raw const (*p).DxgkDdiDisplayMuxPreSwitchAwayGetPrivateData);
        table.field("DxgkDdiDisplayMuxPreSwitchTo", &raw const (*p).DxgkDdiDisplayMuxPreSwitchTo);
        table.field("DxgkDdiDisplayMuxSwitchCanceled", &raw const (*p).DxgkDdiDisplayMuxSwitchCanceled);
        table.field("DxgkDdiDisplayMuxPostSwitchAway", &raw const (*p).DxgkDdiDisplayMuxPostSwitchAway);
        table.field("DxgkDdiDisplayMuxPostSwitchToPhase1", &raw const (*p).DxgkDdiDisplayMuxPostSwitchToPhase1);
        table.field("DxgkDdiDisplayMuxPostSwitchToPhase2", &raw const (*p).DxgkDdiDisplayMuxPostSwitchToPhase2);
        table.field("DxgkDdiDisplayMuxUpdateState", &raw const (*p).DxgkDdiDisplayMuxUpdateState);
        table.field("DxgkDdiDisplayMuxReportPresence", &raw const (*p).DxgkDdiDisplayMuxReportPresence);
        table.field("DxgkDdiDisplayMuxSetInternalPanelInfo", &raw const (*p).DxgkDdiDisplayMuxSetInternalPanelInfo);
    }
}

fn r_DXGK_FEATURE_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_FEATURE_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("IsFeatureEnabled", &raw const (*p).IsFeatureEnabled);
        table.field("QueryFeatureInterface", &raw const (*p).QueryFeatureInterface);
    }
}

fn r_DXGKDDI_FEATURE_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGKDDI_FEATURE_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("QueryFeatureSupport", &raw const (*p).QueryFeatureSupport);
        table.field("QueryFeatureInterface", &raw const (*p).QueryFeatureInterface);
    }
}

fn r_DXGK_WAITWAKE_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_WAITWAKE_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiWaitWakeArming", &raw const (*p).DxgkDdiWaitWakeArming);
        table.field("DxgkDdiWaitWakeDisarming", &raw const (*p).DxgkDdiWaitWakeDisarming);
    }
}

fn r_D3DKMT_ISFEATUREENABLED(table: &mut Table) {
    let p = table.record::<D3DKMT_ISFEATUREENABLED>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("FeatureId", &raw const (*p).FeatureId);
        table.field("Result", &raw const (*p).Result);
    }
}

fn r_D3DKMT_HYBRID_DLIST_DLL_MUX_SUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_HYBRID_DLIST_DLL_MUX_SUPPORT>();
    unsafe {
        table.field("Supported", &raw const (*p).Supported);
    }
}
