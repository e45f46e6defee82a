//! The names of the slots of a driver's table.
#![allow(unsafe_code)]

use crate::load::Driver;
use std::mem::offset_of;
use wddm_sys::layout;
use wddm_sys::wddm3_2::DRIVER_INITIALIZATION_DATA;

macro_rules! slots {
    ($($slot:ident)*) => {
        /// Name and offset of every slot of the newest table; older ones are beginnings of it.
        const SLOTS: &[(&str, usize)] =
            &[$((stringify!($slot), offset_of!(DRIVER_INITIALIZATION_DATA, $slot)),)*];
    };
}

slots! {
    DxgkDdiAddDevice DxgkDdiStartDevice DxgkDdiStopDevice DxgkDdiRemoveDevice DxgkDdiDispatchIoRequest
    DxgkDdiInterruptRoutine DxgkDdiDpcRoutine DxgkDdiQueryChildRelations DxgkDdiQueryChildStatus
    DxgkDdiQueryDeviceDescriptor DxgkDdiSetPowerState DxgkDdiNotifyAcpiEvent DxgkDdiResetDevice
    DxgkDdiUnload DxgkDdiQueryInterface DxgkDdiControlEtwLogging DxgkDdiQueryAdapterInfo
    DxgkDdiCreateDevice DxgkDdiCreateAllocation DxgkDdiDestroyAllocation DxgkDdiDescribeAllocation
    DxgkDdiGetStandardAllocationDriverData DxgkDdiAcquireSwizzlingRange DxgkDdiReleaseSwizzlingRange
    DxgkDdiPatch DxgkDdiSubmitCommand DxgkDdiPreemptCommand DxgkDdiBuildPagingBuffer DxgkDdiSetPalette
    DxgkDdiSetPointerPosition DxgkDdiSetPointerShape DxgkDdiResetFromTimeout DxgkDdiRestartFromTimeout
    DxgkDdiEscape DxgkDdiCollectDbgInfo DxgkDdiQueryCurrentFence DxgkDdiIsSupportedVidPn
    DxgkDdiRecommendFunctionalVidPn DxgkDdiEnumVidPnCofuncModality DxgkDdiSetVidPnSourceAddress
    DxgkDdiSetVidPnSourceVisibility DxgkDdiCommitVidPn DxgkDdiUpdateActiveVidPnPresentPath
    DxgkDdiRecommendMonitorModes DxgkDdiRecommendVidPnTopology DxgkDdiGetScanLine DxgkDdiStopCapture
    DxgkDdiControlInterrupt DxgkDdiCreateOverlay DxgkDdiDestroyDevice DxgkDdiOpenAllocation
    DxgkDdiCloseAllocation DxgkDdiRender DxgkDdiPresent DxgkDdiUpdateOverlay DxgkDdiFlipOverlay
    DxgkDdiDestroyOverlay DxgkDdiCreateContext DxgkDdiDestroyContext DxgkDdiLinkDevice
    DxgkDdiSetDisplayPrivateDriverFormat DxgkDdiDescribePageTable DxgkDdiUpdatePageTable
    DxgkDdiUpdatePageDirectory DxgkDdiMovePageDirectory DxgkDdiSubmitRender DxgkDdiCreateAllocation2
    DxgkDdiRenderKm Reserved DxgkDdiQueryVidPnHWCapability DxgkDdiSetPowerComponentFState
    DxgkDdiQueryDependentEngineGroup DxgkDdiQueryEngineStatus DxgkDdiResetEngine
    DxgkDdiStopDeviceAndReleasePostDisplayOwnership DxgkDdiSystemDisplayEnable DxgkDdiSystemDisplayWrite
    DxgkDdiCancelCommand DxgkDdiGetChildContainerId DxgkDdiPowerRuntimeControlRequest
    DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay DxgkDdiNotifySurpriseRemoval
    DxgkDdiGetNodeMetadata DxgkDdiSetPowerPState DxgkDdiControlInterrupt2
    DxgkDdiCheckMultiPlaneOverlaySupport DxgkDdiCalibrateGpuClock DxgkDdiFormatHistoryBuffer
    DxgkDdiRenderGdi DxgkDdiSubmitCommandVirtual DxgkDdiSetRootPageTable DxgkDdiGetRootPageTableSize
    DxgkDdiMapCpuHostAperture DxgkDdiUnmapCpuHostAperture DxgkDdiCheckMultiPlaneOverlaySupport2
    DxgkDdiCreateProcess DxgkDdiDestroyProcess DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay2
    Reserved1 Reserved2 DxgkDdiPowerRuntimeSetDeviceHandle DxgkDdiSetStablePowerState
    DxgkDdiSetVideoProtectedRegion DxgkDdiCheckMultiPlaneOverlaySupport3
    DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay3 DxgkDdiPostMultiPlaneOverlayPresent
    DxgkDdiValidateUpdateAllocationProperty DxgkDdiControlModeBehavior DxgkDdiUpdateMonitorLinkInfo
    DxgkDdiCreateHwContext DxgkDdiDestroyHwContext DxgkDdiCreateHwQueue DxgkDdiDestroyHwQueue
    DxgkDdiSubmitCommandToHwQueue DxgkDdiSwitchToHwContextList DxgkDdiResetHwEngine
    DxgkDdiCreatePeriodicFrameNotification DxgkDdiDestroyPeriodicFrameNotification
    DxgkDdiSetTimingsFromVidPn DxgkDdiSetTargetGamma DxgkDdiSetTargetContentType
    DxgkDdiSetTargetAnalogCopyProtection DxgkDdiSetTargetAdjustedColorimetry DxgkDdiDisplayDetectControl
    DxgkDdiQueryConnectionChange DxgkDdiExchangePreStartInfo DxgkDdiGetMultiPlaneOverlayCaps
    DxgkDdiGetPostCompositionCaps DxgkDdiUpdateHwContextState DxgkDdiCreateProtectedSession
    DxgkDdiDestroyProtectedSession DxgkDdiSetSchedulingLogBuffer DxgkDdiSetupPriorityBands
    DxgkDdiNotifyFocusPresent DxgkDdiSetContextSchedulingProperties DxgkDdiSuspendContext
    DxgkDdiResumeContext DxgkDdiSetVirtualMachineData DxgkDdiBeginExclusiveAccess
    DxgkDdiEndExclusiveAccess DxgkDdiQueryDiagnosticTypesSupport DxgkDdiControlDiagnosticReporting
    DxgkDdiResumeHwEngine DxgkDdiSignalMonitoredFence DxgkDdiPresentToHwQueue
    DxgkDdiValidateSubmitCommand DxgkDdiSetTargetAdjustedColorimetry2
    DxgkDdiSetTrackedWorkloadPowerLevel DxgkDdiSaveMemoryForHotUpdate DxgkDdiRestoreMemoryForHotUpdate
    DxgkDdiCollectDiagnosticInfo Reserved3 DxgkDdiControlInterrupt3 DxgkDdiSetFlipQueueLogBuffer
    DxgkDdiUpdateFlipQueueLog DxgkDdiCancelQueuedFlips DxgkDdiSetInterruptTargetPresentId
    DxgkDdiSetAllocationBackingStore DxgkDdiCreateCpuEvent DxgkDdiDestroyCpuEvent DxgkDdiCancelFlips
    DxgkDdiCreateNativeFence DxgkDdiDestroyNativeFence DxgkDdiUpdateMonitoredValues
    DxgkDdiUpdateCurrentValuesFromCpu DxgkDdiCreateDoorbell DxgkDdiConnectDoorbell
    DxgkDdiDisconnectDoorbell DxgkDdiDestroyDoorbell DxgkDdiNotifyWorkSubmission Reserved4
    DxgkDdiCreateMemoryBasis DxgkDdiDestroyMemoryBasis DxgkDdiStartDirtyTracking
    DxgkDdiStopDirtyTracking DxgkDdiQueryDirtyBitData DxgkDdiPrepareLiveMigration
    DxgkDdiSaveImmutableMigrationData DxgkDdiSaveMutableMigrationData DxgkDdiEndLiveMigration
    DxgkDdiRestoreImmutableMigrationData DxgkDdiRestoreMutableMigrationData
    DxgkDdiWriteVirtualizedInterrupt DxgkDdiSetVirtualGpuResources2 DxgkDdiSetVirtualFunctionPauseState
    DxgkDdiOpenNativeFence DxgkDdiCloseNativeFence DxgkDdiSetNativeFenceLogBuffer
    DxgkDdiUpdateNativeFenceLogs DxgkDdiCollectDbgInfo2 DxgkDdiNotifyContextPriorityChange
    DxgkDdiResetDisplayEngine
}

impl Driver {
    /// The slots that the table of the driver's version has, in order: the name, and whether there is an entry point.
    pub fn entries(&self) -> Vec<(&'static str, bool)> {
        let length = layout::size_of(self.version(), "DRIVER_INITIALIZATION_DATA").unwrap_or(0);
        let table = std::ptr::from_ref(self.table()).cast::<u8>();
        let within = SLOTS.iter().filter(|(_, at)| at + size_of::<usize>() <= length);
        // SAFETY: the offsets are those of the record's members, each as large as a pointer.
        within.map(|(name, at)| (*name, unsafe { table.add(*at).cast::<usize>().read() } != 0)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_slot_is_left_out() {
        let words = size_of::<DRIVER_INITIALIZATION_DATA>() / size_of::<usize>();
        assert_eq!(SLOTS.len(), words - 1);
        assert!(SLOTS.iter().zip(1..).all(|((_, at), word)| *at == word * size_of::<usize>()));
    }
}
