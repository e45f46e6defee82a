//! The driver's table: which entry points are there, and which are NULL.

use std::collections::BTreeSet;
use std::ffi::c_void;

use wddm_sys::wddm1_3::DRIVER_INITIALIZATION_DATA;
use wddm_sys::{InterfaceVersion, wddm3_2};

use crate::common::{bench, close};

trait Slot {
    fn is_set(&self) -> bool;
}

impl<T> Slot for Option<T> {
    fn is_set(&self) -> bool {
        self.is_some()
    }
}

/// A slot whose function type is no longer told.
impl Slot for *mut c_void {
    fn is_set(&self) -> bool {
        !self.is_null()
    }
}

/// Names and whether the slot is set.
macro_rules! slots {
    ($table:expr, $($slot:ident)*) => {
        [$((stringify!($slot), $table.$slot.is_set()),)*]
    };
}

/// What a render-only driver of WDDM 1.3 has: everything that is mandatory, the render core, packet preemption and
/// cancelling, recovery per engine, and what its caps announce.
fn there(table: &wddm3_2::DRIVER_INITIALIZATION_DATA) -> impl Iterator<Item = (&'static str, bool)> {
    slots! { table,
        DxgkDdiAddDevice DxgkDdiStartDevice DxgkDdiStopDevice DxgkDdiRemoveDevice
        DxgkDdiDispatchIoRequest DxgkDdiInterruptRoutine DxgkDdiDpcRoutine DxgkDdiQueryChildRelations
        DxgkDdiQueryChildStatus DxgkDdiQueryDeviceDescriptor DxgkDdiSetPowerState DxgkDdiResetDevice
        DxgkDdiUnload DxgkDdiQueryInterface DxgkDdiQueryAdapterInfo DxgkDdiCreateDevice
        DxgkDdiCreateAllocation DxgkDdiDestroyAllocation DxgkDdiDescribeAllocation
        DxgkDdiGetStandardAllocationDriverData DxgkDdiPatch DxgkDdiSubmitCommand DxgkDdiPreemptCommand
        DxgkDdiBuildPagingBuffer DxgkDdiResetFromTimeout DxgkDdiRestartFromTimeout DxgkDdiEscape
        DxgkDdiCollectDbgInfo DxgkDdiQueryCurrentFence DxgkDdiControlInterrupt DxgkDdiDestroyDevice
        DxgkDdiOpenAllocation DxgkDdiCloseAllocation DxgkDdiRender DxgkDdiPresent DxgkDdiCreateContext
        DxgkDdiDestroyContext DxgkDdiQueryDependentEngineGroup DxgkDdiQueryEngineStatus
        DxgkDdiResetEngine DxgkDdiCancelCommand DxgkDdiNotifySurpriseRemoval DxgkDdiGetNodeMetadata
    }
    .into_iter()
}

/// What it has not: display, overlays, swizzling, GDI acceleration (RenderKm, whose cap is off), runtime power, and what
/// no driver may have.
fn not_there(table: &wddm3_2::DRIVER_INITIALIZATION_DATA) -> impl Iterator<Item = (&'static str, bool)> {
    slots! { table,
        DxgkDdiNotifyAcpiEvent DxgkDdiControlEtwLogging DxgkDdiAcquireSwizzlingRange
        DxgkDdiReleaseSwizzlingRange DxgkDdiSetPalette DxgkDdiSetPointerPosition DxgkDdiSetPointerShape
        DxgkDdiIsSupportedVidPn DxgkDdiRecommendFunctionalVidPn DxgkDdiEnumVidPnCofuncModality
        DxgkDdiSetVidPnSourceAddress DxgkDdiSetVidPnSourceVisibility DxgkDdiCommitVidPn
        DxgkDdiUpdateActiveVidPnPresentPath DxgkDdiRecommendMonitorModes DxgkDdiRecommendVidPnTopology
        DxgkDdiGetScanLine DxgkDdiStopCapture DxgkDdiCreateOverlay DxgkDdiUpdateOverlay
        DxgkDdiFlipOverlay DxgkDdiDestroyOverlay DxgkDdiLinkDevice DxgkDdiSetDisplayPrivateDriverFormat
        DxgkDdiDescribePageTable DxgkDdiUpdatePageTable DxgkDdiUpdatePageDirectory
        DxgkDdiMovePageDirectory DxgkDdiSubmitRender DxgkDdiCreateAllocation2 DxgkDdiRenderKm
        DxgkDdiQueryVidPnHWCapability DxgkDdiSetPowerComponentFState
        DxgkDdiStopDeviceAndReleasePostDisplayOwnership DxgkDdiSystemDisplayEnable
        DxgkDdiSystemDisplayWrite DxgkDdiGetChildContainerId DxgkDdiPowerRuntimeControlRequest
        DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay DxgkDdiSetPowerPState
        DxgkDdiControlInterrupt2 DxgkDdiCheckMultiPlaneOverlaySupport DxgkDdiCalibrateGpuClock
        DxgkDdiFormatHistoryBuffer
    }
    .into_iter()
}

/// What later versions added. The port reads no further than the version that the driver declares (L02).
fn later(table: &wddm3_2::DRIVER_INITIALIZATION_DATA) -> impl Iterator<Item = (&'static str, bool)> {
    slots! { table,
        DxgkDdiRenderGdi DxgkDdiSubmitCommandVirtual DxgkDdiSetRootPageTable DxgkDdiCreateProcess
        DxgkDdiDestroyProcess DxgkDdiCreateHwContext DxgkDdiCreateHwQueue DxgkDdiSubmitCommandToHwQueue
        DxgkDdiSuspendContext DxgkDdiCollectDiagnosticInfo
    }
    .into_iter()
}

#[test]
fn of_virtgpu() {
    let bench = bench();
    let table = bench.adapter.driver().table();
    assert_eq!(table.Version, InterfaceVersion::WDDM1_3.0);
    let missing: Vec<_> = there(table).filter(|(_, set)| !set).collect();
    assert_eq!(missing, []);
    let unasked: Vec<_> = not_there(table).chain(later(table)).filter(|(_, set)| *set).collect();
    assert_eq!(unasked, []);
    // None is forgotten here: the table is a version, slots, and one reserved.
    let listed: BTreeSet<_> = there(table).chain(not_there(table)).map(|(name, _)| name).collect();
    assert_eq!(listed.len() + 2, size_of::<DRIVER_INITIALIZATION_DATA>() / size_of::<usize>());
    close(bench);
}
