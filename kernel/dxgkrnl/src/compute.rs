//! Drivers for compute only (WDDM 2.6 and later): what is about displays is not theirs (rule L34).

use crate::adapter::Adapter;
use wddm_sys::wddm3_2::{DRIVER_INITIALIZATION_DATA, DXGK_DRIVERCAPS};

/// The entry points that such a driver must not have. QueryConnectionChange is left out, which the page asks for as well, and
/// QueryCurrentFence, which older drivers need.
fn entry_points(table: &DRIVER_INITIALIZATION_DATA) -> Vec<&'static str> {
    macro_rules! there {
        ($($slot:ident)*) => {
            [$((stringify!($slot), table.$slot.is_some())),*]
        };
    }
    let slots = there!(
        DxgkDdiAcquireSwizzlingRange DxgkDdiReleaseSwizzlingRange
        DxgkDdiCheckMultiPlaneOverlaySupport DxgkDdiCheckMultiPlaneOverlaySupport2
        DxgkDdiCheckMultiPlaneOverlaySupport3 DxgkDdiGetMultiPlaneOverlayCaps DxgkDdiGetPostCompositionCaps
        DxgkDdiPostMultiPlaneOverlayPresent DxgkDdiNotifyFocusPresent
        DxgkDdiCreateOverlay DxgkDdiUpdateOverlay DxgkDdiFlipOverlay DxgkDdiDestroyOverlay
        DxgkDdiIsSupportedVidPn DxgkDdiRecommendFunctionalVidPn DxgkDdiRecommendVidPnTopology
        DxgkDdiRecommendMonitorModes DxgkDdiEnumVidPnCofuncModality DxgkDdiCommitVidPn
        DxgkDdiUpdateActiveVidPnPresentPath DxgkDdiQueryVidPnHWCapability DxgkDdiSetTimingsFromVidPn
        DxgkDdiSetVidPnSourceAddress DxgkDdiSetVidPnSourceVisibility
        DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay2
        DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay3
        DxgkDdiControlInterrupt DxgkDdiControlInterrupt2 DxgkDdiControlModeBehavior
        DxgkDdiControlDiagnosticReporting DxgkDdiQueryDiagnosticTypesSupport
        DxgkDdiCreatePeriodicFrameNotification DxgkDdiDestroyPeriodicFrameNotification
        DxgkDdiCreateProtectedSession DxgkDdiDestroyProtectedSession DxgkDdiSetVideoProtectedRegion
        DxgkDdiDisplayDetectControl DxgkDdiExchangePreStartInfo DxgkDdiGetScanLine DxgkDdiNotifyAcpiEvent
        DxgkDdiPresent DxgkDdiRenderGdi DxgkDdiRenderKm
        DxgkDdiSetDisplayPrivateDriverFormat DxgkDdiSetPalette DxgkDdiSetPointerPosition
        DxgkDdiSetPointerShape DxgkDdiSetPowerPState DxgkDdiStopCapture
        DxgkDdiSetTargetAdjustedColorimetry DxgkDdiSetTargetAdjustedColorimetry2
        DxgkDdiSetTargetAnalogCopyProtection DxgkDdiSetTargetContentType DxgkDdiSetTargetGamma
        DxgkDdiStopDeviceAndReleasePostDisplayOwnership DxgkDdiSystemDisplayEnable DxgkDdiSystemDisplayWrite
        DxgkDdiUpdateMonitorLinkInfo
    );
    slots.into_iter().filter(|(_, there)| *there).map(|(name, _)| name).collect()
}

/// The capabilities about displays that are not zero.
fn display_caps(caps: &DXGK_DRIVERCAPS) -> Vec<&'static str> {
    let said = [
        ("MaxPointerWidth", caps.MaxPointerWidth != 0),
        ("MaxPointerHeight", caps.MaxPointerHeight != 0),
        ("PointerCaps", caps.PointerCaps.Value != 0),
        ("NumberOfSwizzlingRanges", caps.NumberOfSwizzlingRanges != 0),
        ("MaxOverlays", caps.MaxOverlays != 0),
        ("PresentationCaps", caps.PresentationCaps.Value != 0),
        ("MaxQueuedFlipOnVSync", caps.MaxQueuedFlipOnVSync != 0),
        ("FlipCaps", caps.FlipCaps.Value != 0),
        ("SupportNonVGA", caps.SupportNonVGA != 0),
        ("SupportSmoothRotation", caps.SupportSmoothRotation != 0),
        ("SupportDirectFlip", caps.SupportDirectFlip != 0),
        ("SupportMultiPlaneOverlay", caps.SupportMultiPlaneOverlay != 0),
        ("MaxOverlayPlanes", caps.MaxOverlayPlanes != 0),
        ("SupportMultiPlaneOverlayImmediateFlip", caps.SupportMultiPlaneOverlayImmediateFlip != 0),
        ("CursorScaledWithMultiPlaneOverlayPlane0", caps.CursorScaledWithMultiPlaneOverlayPlane0 != 0),
        ("HybridAcpiChainingRequired", caps.HybridAcpiChainingRequired != 0),
        ("MaxQueuedMultiPlaneOverlayFlipVSync", caps.MaxQueuedMultiPlaneOverlayFlipVSync != 0),
        ("SupportContextlessPresent", caps.MiscCaps.SupportContextlessPresent()),
    ];
    said.into_iter().filter(|(_, said)| *said).map(|(name, _)| name).collect()
}

impl Adapter {
    /// Of a driver that says that it is for compute only: the entry points and capabilities about displays that it has all
    /// the same (rule L34). None for any other driver.
    pub fn beyond_compute(&self) -> Option<Vec<&'static str>> {
        let _inside = self.machine().enter();
        // No version before 2.6 has the bit.
        let caps = self.driver_caps().ok().filter(|caps| caps.MiscCaps.ComputeOnly())?;
        let mut found = entry_points(self.driver().table());
        found.extend(display_caps(&caps));
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wddm_sys::Record;

    #[test]
    fn displays_are_found_out() {
        let mut caps = DXGK_DRIVERCAPS::zeroed();
        assert_eq!(display_caps(&caps), Vec::<&str>::new());
        // What any driver says.
        caps.MaxAllocationListSlotId = 15;
        caps.SupportPerEngineTDR = 1;
        caps.SchedulingCaps.set_MultiEngineAware(true);
        assert_eq!(display_caps(&caps), Vec::<&str>::new());
        caps.FlipCaps.set_FlipOnVSyncMmIo(true);
        caps.MiscCaps.set_SupportContextlessPresent(true);
        assert_eq!(display_caps(&caps), ["FlipCaps", "SupportContextlessPresent"]);
        assert_eq!(entry_points(&DRIVER_INITIALIZATION_DATA::zeroed()), Vec::<&str>::new());
    }
}
