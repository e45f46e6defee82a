//! What every entry point has in common: which statuses it may answer, at which IRQL it is called, who else may be in
//! the driver meanwhile, and which members of its argument structure are for reading.

use ntoskrnl::{DEVICE_LEVEL, DISPATCH_LEVEL, Ddi, PASSIVE_LEVEL};
use wddm_sys::wddm3_2::*;
use wddm_sys::*;

use crate::layout::{Field, fields};
use crate::rules::Rule;

const NONE: &[Field] = &[];

/// The rule that speaks of an entry point's status, and the statuses that its page lists. None where the page allows any.
pub(crate) fn statuses(ddi: Ddi) -> Option<(Rule, &'static [NTSTATUS])> {
    use Ddi::*;
    Some(match ddi {
        CreateContext => (Rule::C04, &[STATUS_SUCCESS, STATUS_NO_MEMORY, STATUS_GRAPHICS_DRIVER_MISMATCH]),
        CreateDevice => (Rule::D01, &[STATUS_SUCCESS, STATUS_NO_MEMORY]),
        DestroyContext => (Rule::C33, &[STATUS_SUCCESS]),
        CreateAllocation | OpenAllocation => (
            Rule::D11,
            &[STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_GRAPHICS_DRIVER_MISMATCH],
        ),
        GetStandardAllocationDriverData => (Rule::V01, &[STATUS_SUCCESS, STATUS_NO_MEMORY]),
        QueryAdapterInfo => (
            Rule::L16,
            // The page lists the first four. Microsoft's sample drivers answer the fifth to a type that they do not know,
            // and the sixth where there is too little room, and Windows takes them.
            &[
                STATUS_SUCCESS,
                STATUS_INVALID_PARAMETER,
                STATUS_NO_MEMORY,
                STATUS_GRAPHICS_DRIVER_MISMATCH,
                STATUS_NOT_SUPPORTED,
                STATUS_BUFFER_TOO_SMALL,
            ],
        ),
        GetNodeMetadata => (Rule::L13, &[STATUS_SUCCESS, STATUS_INVALID_PARAMETER]),
        SetPowerState => (Rule::L22, &[STATUS_SUCCESS]),
        QueryInterface => (Rule::L28, &[STATUS_SUCCESS, STATUS_NOT_SUPPORTED]),
        CollectDbgInfo => (Rule::L31, &[STATUS_SUCCESS, STATUS_NO_MEMORY, STATUS_UNSUCCESSFUL]),
        NotifySurpriseRemoval => (Rule::L27, &[STATUS_SUCCESS]),
        SubmitCommand | PreemptCommand => (Rule::S02, &[STATUS_SUCCESS]),
        SubmitCommandVirtual => (Rule::S51, &[STATUS_SUCCESS, STATUS_INVALID_PARAMETER]),
        Patch => (Rule::S03, &[STATUS_SUCCESS]),
        CancelCommand => (Rule::S09, &[STATUS_SUCCESS]),
        Render => (
            Rule::S26,
            &[
                STATUS_SUCCESS,
                STATUS_NO_MEMORY,
                STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER,
                STATUS_PRIVILEGED_INSTRUCTION,
                STATUS_ILLEGAL_INSTRUCTION,
                STATUS_INVALID_PARAMETER,
                STATUS_INVALID_USER_BUFFER,
                STATUS_INVALID_HANDLE,
                STATUS_GRAPHICS_DRIVER_MISMATCH,
                STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE,
            ],
        ),
        RenderKm => (
            Rule::S26,
            &[
                STATUS_SUCCESS,
                STATUS_NO_MEMORY,
                STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER,
                STATUS_INVALID_PARAMETER,
                STATUS_INVALID_USER_BUFFER,
                STATUS_INVALID_HANDLE,
                STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE,
            ],
        ),
        RenderGdi => (Rule::S26, &[STATUS_SUCCESS]),
        Present => (
            Rule::S26,
            &[
                STATUS_SUCCESS,
                STATUS_NO_MEMORY,
                STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER,
                STATUS_PRIVILEGED_INSTRUCTION,
                STATUS_ILLEGAL_INSTRUCTION,
                STATUS_INVALID_USER_BUFFER,
                STATUS_INVALID_HANDLE,
                STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE,
                STATUS_INSUFFICIENT_RESOURCES,
                STATUS_GRAPHICS_CANNOTCOLORCONVERT,
            ],
        ),
        BuildPagingBuffer => (
            Rule::S42,
            &[STATUS_SUCCESS, STATUS_GRAPHICS_ALLOCATION_BUSY, STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER],
        ),
        QueryDependentEngineGroup | QueryEngineStatus => (Rule::R10, &[STATUS_SUCCESS]),
        ResetFromTimeout | RestartFromTimeout => (Rule::R05, &[STATUS_SUCCESS]),
        Escape => (
            Rule::U08,
            &[
                STATUS_SUCCESS,
                STATUS_INVALID_PARAMETER,
                STATUS_NO_MEMORY,
                STATUS_PRIVILEGED_INSTRUCTION,
                STATUS_ILLEGAL_INSTRUCTION,
                STATUS_GRAPHICS_DRIVER_MISMATCH,
            ],
        ),
        // These pages let a call fail that has not done its work. What it is given lives, and nothing of the work can fail:
        // an error says that it was not done.
        DestroyDevice => (Rule::V03, &[STATUS_SUCCESS]),
        CloseAllocation | DestroyAllocation => (Rule::D30, &[STATUS_SUCCESS]),
        StopDevice => (Rule::L24, &[STATUS_SUCCESS]),
        RemoveDevice => (Rule::L25, &[STATUS_SUCCESS]),
        QueryChildRelations => (Rule::L10, &[STATUS_SUCCESS]),
        QueryCurrentFence => (Rule::S57, &[STATUS_SUCCESS]),
        ControlInterrupt => (Rule::V01, &[STATUS_SUCCESS, STATUS_NOT_IMPLEMENTED]),
        SetPowerComponentFState => (Rule::V01, &[STATUS_SUCCESS, STATUS_INVALID_PARAMETER]),
        _ => return None,
    })
}

/// Whether `irql` is the level of an entry point's page.
pub(crate) fn irql_is_right(ddi: Ddi, irql: u8, low_irql_preempt: bool) -> bool {
    use Ddi::*;
    match ddi {
        InterruptRoutine => irql >= DEVICE_LEVEL,
        DpcRoutine | SubmitCommand | SubmitCommandVirtual | CalibrateGpuClock | FormatHistoryBuffer => {
            irql == DISPATCH_LEVEL
        }
        PreemptCommand => irql == DISPATCH_LEVEL || low_irql_preempt && irql < DISPATCH_LEVEL,
        SetPowerComponentFState | PowerRuntimeControlRequest => irql <= DISPATCH_LEVEL,
        ResetDevice | CollectDbgInfo | SystemDisplayEnable | SystemDisplayWrite => true,
        _ => irql == PASSIVE_LEVEL,
    }
}

/// Who else may be in the driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Anybody, at any time.
    Free,
    /// Anybody but a call of level two or three.
    Zero,
    /// As zero, and no other call of the scheduler.
    Scheduler,
    /// Nobody.
    Exclusive,
}

pub(crate) fn class(ddi: Ddi) -> Class {
    use Ddi::*;
    match ddi {
        // QueryAdapterInfo may overlap SetPowerState and QueryChildRelations.
        InterruptRoutine
        | DpcRoutine
        | ResetDevice
        | ControlEtwLogging
        | NotifySurpriseRemoval
        | CollectDbgInfo
        | QueryAdapterInfo
        | Unload
        | SetPowerComponentFState
        | PowerRuntimeControlRequest => Class::Free,
        AddDevice
        | StartDevice
        | StopDevice
        | RemoveDevice
        | QueryChildRelations
        | SetPowerState
        | ResetFromTimeout
        | RestartFromTimeout
        | StopDeviceAndReleasePostDisplayOwnership
        | NotifyAcpiEvent
        | DispatchIoRequest
        | QueryInterface
        | ControlInterrupt => Class::Exclusive,
        BuildPagingBuffer
        | Patch
        | SubmitCommand
        | SubmitCommandVirtual
        | SetRootPageTable
        | PreemptCommand
        | QueryDependentEngineGroup
        | QueryEngineStatus
        | ResetEngine => Class::Scheduler,
        _ => Class::Zero,
    }
}

/// What the first argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Handle {
    /// The context of AddDevice.
    Adapter,
    Device,
    Context,
    /// Something else, or nothing.
    Other,
}

pub(crate) fn handle(ddi: Ddi) -> Handle {
    use Ddi::*;
    match ddi {
        AddDevice | Unload => Handle::Other,
        DestroyDevice | OpenAllocation | CloseAllocation | CreateContext => Handle::Device,
        DestroyContext | Render | RenderKm | RenderGdi | Present => Handle::Context,
        _ => Handle::Adapter,
    }
}

/// The members of the argument structure that the miniport is given for reading, and the rule that says so. Members
/// behind the end of the driver's version are left out by who compares.
pub(crate) fn inputs(ddi: Ddi) -> (Rule, &'static [Field]) {
    use Ddi::*;
    let fields: &'static [Field] = match ddi {
        CreateContext => {
            return (
                Rule::C08,
                fields!(DXGKARG_CREATECONTEXT: NodeOrdinal, EngineAffinity, Flags, pPrivateDriverData, PrivateDriverDataSize),
            );
        }
        CreateDevice => fields!(DXGKARG_CREATEDEVICE: Pasid, hKmdProcess),
        CreateAllocation => {
            fields!(DXGKARG_CREATEALLOCATION: pPrivateDriverData, PrivateDriverDataSize, NumAllocations, pAllocationInfo, Flags)
        }
        DestroyAllocation => fields!(DXGKARG_DESTROYALLOCATION: NumAllocations, pAllocationList, Flags),
        DescribeAllocation => fields!(DXGKARG_DESCRIBEALLOCATION: hAllocation),
        OpenAllocation => {
            fields!(DXGKARG_OPENALLOCATION: NumAllocations, pOpenAllocation, pPrivateDriverData, PrivateDriverSize, Flags, SubresourceIndex)
        }
        CloseAllocation => fields!(DXGKARG_CLOSEALLOCATION: NumAllocations, pOpenHandleList),
        QueryAdapterInfo => {
            fields!(DXGKARG_QUERYADAPTERINFO: Type, pInputData, InputDataSize, pOutputData, OutputDataSize)
        }
        Render | RenderKm => {
            fields!(DXGKARG_RENDER: pCommand, CommandLength, DmaSize, DmaBufferPrivateDataSize, pAllocationList, AllocationListSize, pPatchLocationListIn, PatchLocationListInSize, PatchLocationListOutSize, DmaBufferSegmentId, DmaBufferPhysicalAddress)
        }
        Present => {
            fields!(DXGKARG_PRESENT: DmaSize, DmaBufferPrivateDataSize, PatchLocationListOutSize, Color, DstRect, SrcRect, SubRectCnt, pDstSubRects, FlipInterval, Flags, DmaBufferSegmentId, DmaBufferPhysicalAddress)
        }
        Patch => {
            fields!(DXGKARG_PATCH: DmaBufferSegmentId, DmaBufferPhysicalAddress, pDmaBuffer, DmaBufferSize, DmaBufferSubmissionStartOffset, DmaBufferSubmissionEndOffset, pDmaBufferPrivateData, DmaBufferPrivateDataSize, pAllocationList, AllocationListSize, pPatchLocationList, PatchLocationListSize, PatchLocationListSubmissionStart, PatchLocationListSubmissionLength, SubmissionFenceId, Flags)
        }
        SubmitCommand => {
            fields!(DXGKARG_SUBMITCOMMAND: DmaBufferSegmentId, DmaBufferPhysicalAddress, DmaBufferSize, DmaBufferSubmissionStartOffset, DmaBufferSubmissionEndOffset, pDmaBufferPrivateData, DmaBufferPrivateDataSize, SubmissionFenceId, Flags, EngineOrdinal, NodeOrdinal)
        }
        SubmitCommandVirtual => {
            fields!(DXGKARG_SUBMITCOMMANDVIRTUAL: hContext, DmaBufferVirtualAddress, DmaBufferSize, pDmaBufferPrivateData, DmaBufferPrivateDataSize, DmaBufferUmdPrivateDataSize, SubmissionFenceId, Flags, EngineOrdinal, NodeOrdinal)
        }
        SetRootPageTable => fields!(DXGKARG_SETROOTPAGETABLE: hContext, Address, NumEntries),
        GetRootPageTableSize => fields!(DXGKARG_GETROOTPAGETABLESIZE: PhysicalAdapterIndex),
        CreateProcess => {
            fields!(DXGKARG_CREATEPROCESS: hDxgkProcess, Flags, NumPasid, pPasid, hKmdVmWorkerProcess, ProcessNameLength, pProcessName)
        }
        PreemptCommand => {
            fields!(DXGKARG_PREEMPTCOMMAND: PreemptionFenceId, NodeOrdinal, EngineOrdinal, Flags)
        }
        CancelCommand => {
            fields!(DXGKARG_CANCELCOMMAND: hContext, pDmaBuffer, DmaBufferSize, pDmaBufferPrivateData)
        }
        BuildPagingBuffer => {
            fields!(DXGKARG_BUILDPAGINGBUFFER: DmaSize, DmaBufferPrivateDataSize, Operation, Anonymous, hSystemContext)
        }
        QueryCurrentFence => fields!(DXGKARG_QUERYCURRENTFENCE: NodeOrdinal, EngineOrdinal),
        QueryDependentEngineGroup => fields!(DXGKARG_QUERYDEPENDENTENGINEGROUP: NodeOrdinal, EngineOrdinal),
        QueryEngineStatus => fields!(DXGKARG_QUERYENGINESTATUS: NodeOrdinal, EngineOrdinal),
        ResetEngine => fields!(DXGKARG_RESETENGINE: NodeOrdinal, EngineOrdinal),
        Escape => {
            fields!(DXGKARG_ESCAPE: hDevice, Flags, pPrivateDriverData, PrivateDriverDataSize, hContext)
        }
        CollectDbgInfo => fields!(DXGKARG_COLLECTDBGINFO: Reason, pBuffer, BufferSize, pExtension),
        _ => NONE,
    };
    (Rule::V02, fields)
}
