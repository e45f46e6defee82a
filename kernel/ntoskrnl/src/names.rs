//! The names of all that crosses between the port driver and a display miniport.

macro_rules! names {
    ($(#[$meta:meta])* $type:ident, $prefix:literal: $($name:ident)*) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u16)]
        pub enum $type {
            $(#[doc = concat!("`", $prefix, stringify!($name), "`")] $name,)*
        }

        impl $type {
            /// Every value, in the order of the table.
            pub const ALL: &[$type] = &[$($type::$name,)*];

            /// The name on the documentation's page.
            pub const fn name(self) -> &'static str {
                match self { $($type::$name => concat!($prefix, stringify!($name)),)* }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

names! {
    /// An entry point of a miniport: the slots of `DRIVER_INITIALIZATION_DATA` up to WDDM 3.2.
    Ddi, "DxgkDdi":
    AddDevice StartDevice StopDevice RemoveDevice DispatchIoRequest InterruptRoutine DpcRoutine
    QueryChildRelations QueryChildStatus QueryDeviceDescriptor SetPowerState NotifyAcpiEvent ResetDevice
    Unload QueryInterface ControlEtwLogging QueryAdapterInfo CreateDevice CreateAllocation DestroyAllocation
    DescribeAllocation GetStandardAllocationDriverData AcquireSwizzlingRange ReleaseSwizzlingRange Patch
    SubmitCommand PreemptCommand BuildPagingBuffer SetPalette SetPointerPosition SetPointerShape
    ResetFromTimeout RestartFromTimeout Escape CollectDbgInfo QueryCurrentFence IsSupportedVidPn
    RecommendFunctionalVidPn EnumVidPnCofuncModality SetVidPnSourceAddress SetVidPnSourceVisibility
    CommitVidPn UpdateActiveVidPnPresentPath RecommendMonitorModes RecommendVidPnTopology GetScanLine
    StopCapture ControlInterrupt CreateOverlay DestroyDevice OpenAllocation CloseAllocation Render Present
    UpdateOverlay FlipOverlay DestroyOverlay CreateContext DestroyContext LinkDevice
    SetDisplayPrivateDriverFormat DescribePageTable UpdatePageTable UpdatePageDirectory MovePageDirectory
    SubmitRender CreateAllocation2 RenderKm QueryVidPnHWCapability SetPowerComponentFState
    QueryDependentEngineGroup QueryEngineStatus ResetEngine StopDeviceAndReleasePostDisplayOwnership
    SystemDisplayEnable SystemDisplayWrite CancelCommand GetChildContainerId PowerRuntimeControlRequest
    SetVidPnSourceAddressWithMultiPlaneOverlay NotifySurpriseRemoval GetNodeMetadata SetPowerPState
    ControlInterrupt2 CheckMultiPlaneOverlaySupport CalibrateGpuClock FormatHistoryBuffer RenderGdi
    SubmitCommandVirtual SetRootPageTable GetRootPageTableSize MapCpuHostAperture UnmapCpuHostAperture
    CheckMultiPlaneOverlaySupport2 CreateProcess DestroyProcess SetVidPnSourceAddressWithMultiPlaneOverlay2
    PowerRuntimeSetDeviceHandle SetStablePowerState SetVideoProtectedRegion CheckMultiPlaneOverlaySupport3
    SetVidPnSourceAddressWithMultiPlaneOverlay3 PostMultiPlaneOverlayPresent
    ValidateUpdateAllocationProperty ControlModeBehavior UpdateMonitorLinkInfo CreateHwContext
    DestroyHwContext CreateHwQueue DestroyHwQueue SubmitCommandToHwQueue SwitchToHwContextList ResetHwEngine
    CreatePeriodicFrameNotification DestroyPeriodicFrameNotification SetTimingsFromVidPn SetTargetGamma
    SetTargetContentType SetTargetAnalogCopyProtection SetTargetAdjustedColorimetry DisplayDetectControl
    QueryConnectionChange ExchangePreStartInfo GetMultiPlaneOverlayCaps GetPostCompositionCaps
    UpdateHwContextState CreateProtectedSession DestroyProtectedSession SetSchedulingLogBuffer
    SetupPriorityBands NotifyFocusPresent SetContextSchedulingProperties SuspendContext ResumeContext
    SetVirtualMachineData BeginExclusiveAccess EndExclusiveAccess QueryDiagnosticTypesSupport
    ControlDiagnosticReporting ResumeHwEngine SignalMonitoredFence PresentToHwQueue ValidateSubmitCommand
    SetTargetAdjustedColorimetry2 SetTrackedWorkloadPowerLevel SaveMemoryForHotUpdate
    RestoreMemoryForHotUpdate CollectDiagnosticInfo ControlInterrupt3 SetFlipQueueLogBuffer
    UpdateFlipQueueLog CancelQueuedFlips SetInterruptTargetPresentId SetAllocationBackingStore
    CreateCpuEvent DestroyCpuEvent CancelFlips CreateNativeFence DestroyNativeFence UpdateMonitoredValues
    NotifyCurrentValueUpdates CreateDoorbell ConnectDoorbell DisconnectDoorbell DestroyDoorbell
    NotifyWorkSubmission FlushHwQueue CreateMemoryBasis DestroyMemoryBasis StartDirtyTracking
    StopDirtyTracking QueryDirtyBitData PrepareLiveMigration SaveImmutableMigrationData
    SaveMutableMigrationData EndLiveMigration RestoreImmutableMigrationData RestoreMutableMigrationData
    WriteVirtualizedInterrupt SetVirtualGpuResources2 SetVirtualFunctionPauseState OpenNativeFence
    CloseNativeFence SetNativeFenceLogBuffer UpdateNativeFenceLogs CollectDbgInfo2
    NotifyContextPriorityChange ResetDisplayEngine
}

names! {
    /// A function of `DXGKRNL_INTERFACE` up to WDDM 3.1, which the miniport calls.
    Callback, "DxgkCb":
    EvalAcpiMethod GetDeviceInformation IndicateChildStatus MapMemory QueueDpc QueryServices ReadDeviceSpace
    SynchronizeExecution UnmapMemory WriteDeviceSpace IsDevicePresent GetHandleData GetHandleParent
    EnumHandleChildren NotifyInterrupt NotifyDpc QueryVidPnInterface QueryMonitorInterface GetCaptureAddress
    LogEtwEvent ExcludeAdapterAccess CreateContextAllocation DestroyContextAllocation
    SetPowerComponentActive SetPowerComponentIdle AcquirePostDisplayOwnership PowerRuntimeControlRequest
    SetPowerComponentLatency SetPowerComponentResidency CompleteFStateTransition CompletePStateTransition
    MapContextAllocation UpdateContextAllocation ReserveGpuVirtualAddressRange AcquireHandleData
    ReleaseHandleData HardwareContentProtectionTeardown MultiPlaneOverlayDisabled MitigatedRangeUpdate
    InvalidateHwContext IndicateConnectorChange UnblockUEFIFrameBufferRanges AcquirePostDisplayOwnership2
    SetProtectedSessionStatus AllocateContiguousMemory FreeContiguousMemory AllocatePagesForMdl
    FreePagesFromMdl PinFrameBufferForSave UnpinFrameBufferForSave MapFrameBufferPointer
    UnmapFrameBufferPointer MapMdlToIoMmu UnmapMdlFromIoMmu ReportDiagnostic SignalEvent IsFeatureEnabled
    SaveMemoryForHotUpdate NotifyCursorSupportChange QueryFeatureSupport CreatePhysicalMemoryObject
    DestroyPhysicalMemoryObject MapPhysicalMemory UnmapPhysicalMemory AllocateAdl FreeAdl
    OpenPhysicalMemoryObject ClosePhysicalMemoryObject PinFrameBufferForSave2 DisconnectDoorbell
}
