// From user mode's commands to completed fences.
#include "small.h"

#include "defects.h"
#include "worker.h"

PAGED_CODE_SECTION BOOLEAN copy_from_user(PVOID to, UINT_PTR from, SIZE_T bytes) {
    if (from + bytes < from || from + bytes > MmUserProbeAddress) {
        return 0;
    }
    __try {
        memcpy(to, (const void *)from, bytes);
    } __except (1) {
        return 0;
    }
    return 1;
}

UINT page_of(const DXGK_ALLOCATIONLIST *element) {
    return element->SegmentId ? (UINT)((UINT64)element->PhysicalAddress.QuadPart / 4096) : 0;
}

static void put(PVOID buffer, UINT at, UINT word) { memcpy((UCHAR *)buffer + at, &word, sizeof word); }

PAGED_CODE_SECTION static NTSTATUS patch_in(const DXGKARG_RENDER *args, UINT index, D3DDDI_PATCHLOCATIONLIST *patch) {
    if (!copy_from_user(patch, (UINT_PTR)&args->pPatchLocationListIn[index], sizeof *patch)) {
        return STATUS_INVALID_PARAMETER;
    }
    BOOLEAN good = args->CommandLength >= WORD && patch->PatchOffset <= args->CommandLength - WORD &&
                   patch->PatchOffset % WORD == 0 && patch->AllocationIndex < args->AllocationListSize &&
                   patch->SlotId < SLOTS;
    return good ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
}

// One pass: as much of the command as DMA buffer and patch list take. Each byte of user mode's is copied once, and what was
// copied is checked.
PAGED_CODE_SECTION NTSTATUS SmallRender(HANDLE context, DXGKARG_RENDER *args) {
    (void)context;
    if (args->CommandLength % WORD) {
        return STATUS_INVALID_USER_BUFFER;
    }
    if (args->DmaBufferPrivateDataSize < sizeof(NOTES)) {
        return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER;
    }
    UINT from = args->MultipassOffset;
    if (from > args->CommandLength) {
        return STATUS_INVALID_PARAMETER;
    }
    UINT rest = args->CommandLength - from, room = args->DmaSize / WORD * WORD;
    UINT end = from + (rest < room ? rest : room);
    if (!copy_from_user(args->pDmaBuffer, (UINT_PTR)args->pCommand + from, end - from)) {
        return STATUS_INVALID_PARAMETER;
    }
    UINT count = 0, last = 0;
    for (UINT i = 0; i < args->PatchLocationListInSize; i++) {
        D3DDDI_PATCHLOCATIONLIST patch;
        NTSTATUS status = patch_in(args, i, &patch);
        if (!NT_SUCCESS(status) || patch.PatchOffset < last) {
            return STATUS_INVALID_PARAMETER;
        }
        last = patch.PatchOffset;
        if (patch.PatchOffset < from || patch.PatchOffset >= end) {
            continue;
        }
        if (count == args->PatchLocationListOutSize) {
            end = patch.PatchOffset; // where the next pass begins
            break;
        }
        patch.PatchOffset -= from;
        patch.SplitOffset = patch.PatchOffset;
        put(args->pDmaBuffer, patch.PatchOffset, page_of(&args->pAllocationList[patch.AllocationIndex]));
        args->pPatchLocationListOut[count++] = patch;
    }
    NOTES notes = {end - from, count};
    memcpy(args->pDmaBufferPrivateData, &notes, sizeof notes);
    args->pDmaBuffer = (UCHAR *)args->pDmaBuffer + notes.Bytes;
    args->pPatchLocationListOut += count;
    args->pDmaBufferPrivateData = (UCHAR *)args->pDmaBufferPrivateData + sizeof notes;
    args->MultipassOffset = end;
    return end < args->CommandLength ? STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER : STATUS_SUCCESS;
}

// A blit is one command of two words: the pages of source and destination.
PAGED_CODE_SECTION NTSTATUS SmallPresent(HANDLE context, DXGKARG_PRESENT *args) {
    (void)context;
    if (!args->Flags.Blt) {
        return STATUS_ILLEGAL_INSTRUCTION;
    }
    if (args->DmaSize < 2 * WORD || args->PatchLocationListOutSize < 2 || args->DmaBufferPrivateDataSize < sizeof(NOTES)) {
        return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER;
    }
    DXGK_ALLOCATIONLIST *list = args->pAllocationList;
    if (!inside(&list[1], &args->SrcRect) || !inside(&list[2], &args->DstRect)) {
        return STATUS_ILLEGAL_INSTRUCTION;
    }
    for (UINT i = 0; i < 2; i++) {
        D3DDDI_PATCHLOCATIONLIST patch;
        memset(&patch, 0, sizeof patch);
        patch.AllocationIndex = i + 1;
        patch.PatchOffset = patch.SplitOffset = i * WORD;
        put(args->pDmaBuffer, i * WORD, page_of(&list[i + 1]));
        *args->pPatchLocationListOut++ = patch;
    }
    NOTES notes = {2 * WORD, 2};
    memcpy(args->pDmaBufferPrivateData, &notes, sizeof notes);
    args->pDmaBuffer = (UCHAR *)args->pDmaBuffer + notes.Bytes;
    args->pDmaBufferPrivateData = (UCHAR *)args->pDmaBufferPrivateData + sizeof notes;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION NTSTATUS SmallPatch(HANDLE adapter, const DXGKARG_PATCH *args) {
    (void)adapter;
    UINT start = args->PatchLocationListSubmissionStart;
    for (UINT i = start; i < start + args->PatchLocationListSubmissionLength; i++) {
        const D3DDDI_PATCHLOCATIONLIST *patch = &args->pPatchLocationList[i];
        put(args->pDmaBuffer, patch->PatchOffset, page_of(&args->pAllocationList[patch->AllocationIndex]));
    }
    return STATUS_SUCCESS;
}

// An operation in a paging buffer is a note: which, and its first and its number of pages.
PAGED_CODE_SECTION NTSTATUS SmallBuildPagingBuffer(HANDLE adapter, DXGKARG_BUILDPAGINGBUFFER *args) {
    struct {
        UINT Operation, Pages;
        UINT64 First;
    } entry = {(UINT)args->Operation, 0, 0};
    NOTES notes = {sizeof entry, 0};
    (void)adapter;
    if (args->DmaSize < sizeof entry || args->DmaBufferPrivateDataSize < sizeof notes) {
        return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER;
    }
    if (args->Operation == DXGK_OPERATION_MAP_APERTURE_SEGMENT) {
        entry.First = args->MapApertureSegment.OffsetInPages;
        entry.Pages = (UINT)args->MapApertureSegment.NumberOfPages;
    } else if (args->Operation == DXGK_OPERATION_UNMAP_APERTURE_SEGMENT) {
        entry.First = args->UnmapApertureSegment.OffsetInPages;
        entry.Pages = (UINT)args->UnmapApertureSegment.NumberOfPages;
    }
    memcpy(args->pDmaBuffer, &entry, sizeof entry);
    memcpy(args->pDmaBufferPrivateData, &notes, sizeof notes);
    args->pDmaBuffer = (UCHAR *)args->pDmaBuffer + sizeof entry;
    args->pDmaBufferPrivateData = (UCHAR *)args->pDmaBufferPrivateData + sizeof notes;
    return STATUS_SUCCESS;
}

typedef struct REPORT {
    ADAPTER *Adapter;
    DXGKARGCB_NOTIFY_INTERRUPT_DATA *Data;
    BOOLEAN IfIdle;
} REPORT;

// Device level, under the interrupt lock.
static BOOLEAN tell(PVOID context) {
    REPORT *told = (REPORT *)context;
    DXGKRNL_INTERFACE *port = &told->Adapter->Port;
    if (told->IfIdle && told->Adapter->Completed != told->Adapter->Submitted) {
        return 0;
    }
    if (told->Data->InterruptType == DXGK_INTERRUPT_DMA_PREEMPTED) {
        told->Data->DmaPreempted.LastCompletedFenceId = told->Adapter->Completed;
    }
    port->DxgkCbNotifyInterrupt(port->DeviceHandle, told->Data);
    if (told->Data->InterruptType == DXGK_INTERRUPT_DMA_COMPLETED) {
        told->Adapter->Completed = told->Data->DmaCompleted.SubmissionFenceId;
    }
    port->DxgkCbQueueDpc(port->DeviceHandle);
    return 1;
}

static BOOLEAN synchronized(REPORT *told) {
    BOOLEAN answer = 0;
    DXGKRNL_INTERFACE *port = &told->Adapter->Port;
    port->DxgkCbSynchronizeExecution(port->DeviceHandle, (PKSYNCHRONIZE_ROUTINE)tell, told, 0, &answer);
    return answer;
}

void report(ADAPTER *adapter, DXGKARGCB_NOTIFY_INTERRUPT_DATA *data) {
    REPORT told = {adapter, data, 0};
    synchronized(&told);
}

// Whether it was: the engine has nothing to do.
static BOOLEAN report_if_idle(ADAPTER *adapter, DXGKARGCB_NOTIFY_INTERRUPT_DATA *data) {
    REPORT told = {adapter, data, 1};
    return synchronized(&told);
}

// DISPATCH_LEVEL.
NTSTATUS SmallSubmitCommand(HANDLE handle, const DXGKARG_SUBMITCOMMAND *args) {
    ADAPTER *adapter = (ADAPTER *)handle;
    DXGKARGCB_NOTIFY_INTERRUPT_DATA data;
    defect_in_submit_command();
    adapter->Submitted = args->SubmissionFenceId;
    if (!args->Flags.NullRendering) {
        adapter->Executed += args->DmaBufferSubmissionEndOffset - args->DmaBufferSubmissionStartOffset;
    }
    memset(&data, 0, sizeof data);
    data.InterruptType = DXGK_INTERRUPT_DMA_COMPLETED;
    data.DmaCompleted.SubmissionFenceId = args->SubmissionFenceId;
    data.DmaCompleted.NodeOrdinal = args->NodeOrdinal;
    queue(adapter, &data);
#ifdef VSYNC
    memset(&data, 0, sizeof data);
    data.InterruptType = DXGK_INTERRUPT_CRTC_VSYNC;
    report(adapter, &data);
#endif
    return STATUS_SUCCESS;
}

// DISPATCH_LEVEL. What waits is not taken back: the answer follows it, and comes at once if nothing does.
NTSTATUS SmallPreemptCommand(HANDLE handle, const DXGKARG_PREEMPTCOMMAND *args) {
    ADAPTER *adapter = (ADAPTER *)handle;
    DXGKARGCB_NOTIFY_INTERRUPT_DATA data;
    memset(&data, 0, sizeof data);
    data.InterruptType = DXGK_INTERRUPT_DMA_PREEMPTED;
    data.DmaPreempted.PreemptionFenceId = args->PreemptionFenceId;
    data.DmaPreempted.NodeOrdinal = args->NodeOrdinal;
    if (!report_if_idle(adapter, &data)) {
        queue(adapter, &data);
    }
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION NTSTATUS SmallCancelCommand(HANDLE adapter, const DXGKARG_CANCELCOMMAND *args) {
    (void)adapter, (void)args;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION NTSTATUS SmallQueryCurrentFence(HANDLE adapter, DXGKARG_QUERYCURRENTFENCE *args) {
    args->CurrentFence = ((ADAPTER *)adapter)->Completed;
    return STATUS_SUCCESS;
}
