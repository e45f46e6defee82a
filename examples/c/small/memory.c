// Allocations, and what the driver says about itself.
#include "small.h"

#define MAGIC 0x414C4D53u // "SMLA"
#define MOST 4096u

PAGED_CODE_SECTION static SURFACE surface(UINT width, UINT height, INT format) {
    SURFACE made = {MAGIC, width, height, format};
    return made;
}

// Without private data it is a square.
PAGED_CODE_SECTION static NTSTATUS described(const void *data, UINT bytes, SURFACE *out) {
    if (bytes == 0) {
        *out = surface(64, 64, D3DDDIFMT_A8R8G8B8);
        return STATUS_SUCCESS;
    }
    if (bytes != sizeof *out) {
        return STATUS_GRAPHICS_DRIVER_MISMATCH;
    }
    memcpy(out, data, sizeof *out);
    if (out->Magic != MAGIC) {
        return STATUS_GRAPHICS_DRIVER_MISMATCH;
    }
    BOOLEAN good = out->Width - 1 < MOST && out->Height - 1 < MOST;
    return good ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
}

PAGED_CODE_SECTION static NTSTATUS create(DXGK_ALLOCATIONINFO *info) {
    SURFACE described_as;
    NTSTATUS status = described(info->pPrivateDriverData, info->PrivateDriverDataSize, &described_as);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ALLOCATION *allocation = (ALLOCATION *)take(PagedPool, sizeof *allocation);
    if (!allocation) {
        return STATUS_NO_MEMORY;
    }
    allocation->Surface = described_as;
    info->Alignment = 4096;
    info->Size = ((SIZE_T)described_as.Width * described_as.Height * 4 + 4095) & ~(SIZE_T)4095;
    info->PitchAlignedSize = 0;
    info->HintedBank.Value = 0;
    info->PreferredSegment.Value = 0;
    info->PreferredSegment.SegmentId0 = 1;
    info->SupportedReadSegmentSet = info->SupportedWriteSegmentSet = 1;
    info->EvictionSegmentSet = 0;
    info->Flags.Value = 0;
    info->Flags.CpuVisible = 1;
    info->AllocationPriority = 0x78000000; // normal
    info->hAllocation = allocation;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static void undo(DXGKARG_CREATEALLOCATION *args, UINT count) {
    for (UINT i = 0; i < count; i++) {
        give_back(args->pAllocationInfo[i].hAllocation);
        args->pAllocationInfo[i].hAllocation = 0;
    }
}

PAGED_CODE_SECTION NTSTATUS SmallCreateAllocation(HANDLE adapter, DXGKARG_CREATEALLOCATION *args) {
    (void)adapter;
    for (UINT i = 0; i < args->NumAllocations; i++) {
        NTSTATUS status = create(&args->pAllocationInfo[i]);
        if (!NT_SUCCESS(status)) {
            undo(args, i);
            return status;
        }
    }
    if (args->Flags.Resource && !args->hResource) {
        args->hResource = take(PagedPool, 1);
        if (!args->hResource) {
            undo(args, args->NumAllocations);
            return STATUS_NO_MEMORY;
        }
    }
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION NTSTATUS SmallDestroyAllocation(HANDLE adapter, const DXGKARG_DESTROYALLOCATION *args) {
    (void)adapter;
    for (UINT i = 0; i < args->NumAllocations; i++) {
        give_back(args->pAllocationList[i]);
    }
    if (args->Flags.DestroyResource && args->hResource) {
        give_back(args->hResource);
    }
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION NTSTATUS SmallDescribeAllocation(HANDLE adapter, DXGKARG_DESCRIBEALLOCATION *args) {
    (void)adapter;
    const SURFACE *of = &((ALLOCATION *)args->hAllocation)->Surface;
    args->Width = of->Width;
    args->Height = of->Height;
    args->Format = (D3DDDIFORMAT)of->Format;
    memset(&args->MultisampleMethod, 0, sizeof args->MultisampleMethod);
    memset(&args->RefreshRate, 0, sizeof args->RefreshRate);
    args->PrivateDriverFormatAttribute = 0;
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION NTSTATUS SmallGetStandardAllocationDriverData(HANDLE adapter, DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA *args) {
    SURFACE out;
    (void)adapter;
    if (!args->pAllocationPrivateDriverData && !args->pResourcePrivateDriverData) {
        args->AllocationPrivateDriverDataSize = sizeof(SURFACE);
        args->ResourcePrivateDriverDataSize = 0;
        return STATUS_SUCCESS;
    }
    if (!args->pAllocationPrivateDriverData || args->AllocationPrivateDriverDataSize < sizeof(SURFACE)) {
        return STATUS_NO_MEMORY;
    }
    switch (args->StandardAllocationType) {
    case D3DKMDT_STANDARDALLOCATION_SHAREDPRIMARYSURFACE:
        out = surface(args->pCreateSharedPrimarySurfaceData->Width, args->pCreateSharedPrimarySurfaceData->Height,
                      args->pCreateSharedPrimarySurfaceData->Format);
        break;
    case D3DKMDT_STANDARDALLOCATION_SHADOWSURFACE:
        out = surface(args->pCreateShadowSurfaceData->Width, args->pCreateShadowSurfaceData->Height,
                      args->pCreateShadowSurfaceData->Format);
        args->pCreateShadowSurfaceData->Pitch = out.Width * 4;
        break;
    case D3DKMDT_STANDARDALLOCATION_STAGINGSURFACE:
        out = surface(args->pCreateStagingSurfaceData->Width, args->pCreateStagingSurfaceData->Height, D3DDDIFMT_A8R8G8B8);
        args->pCreateStagingSurfaceData->Pitch = out.Width * 4;
        break;
#ifdef NO_GDI
    default:
        return STATUS_NOT_IMPLEMENTED;
#else
    case D3DKMDT_STANDARDALLOCATION_GDISURFACE:
        out = surface(args->pCreateGdiSurfaceData->Width, args->pCreateGdiSurfaceData->Height,
                      args->pCreateGdiSurfaceData->Format);
        args->pCreateGdiSurfaceData->Pitch = out.Width * 4;
        break;
    default:
        return STATUS_NO_MEMORY;
#endif
    }
    memcpy(args->pAllocationPrivateDriverData, &out, sizeof out);
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION static void close_all(const DXGKARG_OPENALLOCATION *args, UINT count) {
    for (UINT i = 0; i < count; i++) {
        give_back(args->pOpenAllocation[i].hDeviceSpecificAllocation);
        args->pOpenAllocation[i].hDeviceSpecificAllocation = 0;
    }
}

PAGED_CODE_SECTION NTSTATUS SmallOpenAllocation(HANDLE device, const DXGKARG_OPENALLOCATION *args) {
    DXGKRNL_INTERFACE *port = &((DEVICE *)device)->Adapter->Port;
    for (UINT i = 0; i < args->NumAllocations; i++) {
        DXGKARGCB_GETHANDLEDATA ask;
        memset(&ask, 0, sizeof ask);
        ask.hObject = args->pOpenAllocation[i].hAllocation;
        ask.Type = DXGK_HANDLE_ALLOCATION;
        PVOID allocation = port->DxgkCbGetHandleData(&ask);
        OPENING *opening = allocation ? (OPENING *)take(PagedPool, sizeof *opening) : 0;
        if (!opening) {
            close_all(args, i);
            return allocation ? STATUS_NO_MEMORY : STATUS_INVALID_PARAMETER;
        }
        opening->Allocation = (ALLOCATION *)allocation;
        args->pOpenAllocation[i].hDeviceSpecificAllocation = opening;
    }
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION NTSTATUS SmallCloseAllocation(HANDLE device, const DXGKARG_CLOSEALLOCATION *args) {
    (void)device;
    for (UINT i = 0; i < args->NumAllocations; i++) {
        give_back(args->pOpenHandleList[i]);
    }
    return STATUS_SUCCESS;
}

PAGED_CODE_SECTION BOOLEAN inside(const DXGK_ALLOCATIONLIST *element, const RECT *rect) {
    const OPENING *opening = (const OPENING *)element->hDeviceSpecificAllocation;
    if (!opening) {
        return 0;
    }
    const SURFACE *of = &opening->Allocation->Surface;
    return 0 <= rect->left && rect->left <= rect->right && (UINT)rect->right <= of->Width && 0 <= rect->top &&
           rect->top <= rect->bottom && (UINT)rect->bottom <= of->Height;
}

PAGED_CODE_SECTION static void caps(DXGK_DRIVERCAPS *caps) {
    memset(caps, 0, sizeof *caps);
    caps->HighestAcceptableAddress.QuadPart = 0x7FFFFFFFFFFFFFFF;
    caps->MaxAllocationListSlotId = SLOTS;
    caps->ApertureSegmentCommitLimit = APERTURE;
    caps->SchedulingCaps.MultiEngineAware = 1;
    caps->SchedulingCaps.PreemptionAware = 1;
    caps->SchedulingCaps.CancelCommandAware = 1;
    caps->GpuEngineTopology.NbAsymetricProcessingNodes = 1;
#if WDDM == 0x4002 || defined OLDER
    caps->WDDMVersion = DXGKDDI_WDDMv1_3;
#elif WDDM == 0xB004
    caps->WDDMVersion = DXGKDDI_WDDMv2_6;
#else
    caps->WDDMVersion = DXGKDDI_WDDMv3_2;
#endif
    caps->PreemptionCaps.GraphicsPreemptionGranularity = D3DKMDT_GRAPHICS_PREEMPTION_DMA_BUFFER_BOUNDARY;
    caps->PreemptionCaps.ComputePreemptionGranularity = D3DKMDT_COMPUTE_PREEMPTION_DMA_BUFFER_BOUNDARY;
    caps->SupportPerEngineTDR = 1;
    caps->FlipCaps.FlipOnVSyncMmIo = 1;
#ifdef RELEASES
    caps->SupportNonVGA = 1;
#endif
}

#ifndef PAGING_SEGMENT
#define PAGING_SEGMENT 0
#endif
// How far a segment is from being made of pages.
#ifndef ODD_BYTES
#define ODD_BYTES 0
#endif

// With -DOLDER the driver is one of WDDM 1.3, whatever its headers are of, and with -DTABLE=0x4002 its table too.
#ifdef TABLE
#define CAPS_BYTES 552u // what 1.3 has of it
#else
#define CAPS_BYTES sizeof(DXGK_DRIVERCAPS)
#endif

// The first query gets the number of segments and nothing else.
#define SEGMENTS(out)                                                                                                  \
    do {                                                                                                               \
        (out)->NbSegment = 1;                                                                                          \
        if ((out)->pSegmentDescriptor) {                                                                               \
            (out)->PagingBufferSegmentId = PAGING_SEGMENT;                                                                          \
            (out)->PagingBufferSize = 4096;                                                                            \
            (out)->PagingBufferPrivateDataSize = sizeof(NOTES);                                                        \
        }                                                                                                              \
    } while (0)

PAGED_CODE_SECTION NTSTATUS SmallQueryAdapterInfo(HANDLE adapter, const DXGKARG_QUERYADAPTERINFO *args) {
    (void)adapter;
    UINT room = args->pOutputData ? args->OutputDataSize : 0;
#ifdef ASSERTS
    // Nobody asks like that on Windows, which a checked build asserts.
    if (args->Type == DXGKQAITYPE_DRIVERCAPS && room < sizeof(DXGK_DRIVERCAPS)) {
        __asm__ volatile("int3");
        return STATUS_BUFFER_TOO_SMALL;
    }
    if (args->Type == DXGKQAITYPE_NUMPOWERCOMPONENTS && room < sizeof(UINT)) {
        __asm__ volatile("int $0x2c");
        return STATUS_BUFFER_TOO_SMALL;
    }
#endif
    if (args->Type == DXGKQAITYPE_DRIVERCAPS && room >= CAPS_BYTES) {
        DXGK_DRIVERCAPS made;
        caps(&made);
        memcpy(args->pOutputData, &made, room < sizeof made ? room : sizeof made);
        return STATUS_SUCCESS;
    }
    if (args->Type == DXGKQAITYPE_QUERYSEGMENT3 && room >= sizeof(DXGK_QUERYSEGMENTOUT3)) {
        DXGK_QUERYSEGMENTOUT3 *out = (DXGK_QUERYSEGMENTOUT3 *)args->pOutputData;
        SEGMENTS(out);
        if (out->pSegmentDescriptor) {
            memset(out->pSegmentDescriptor, 0, sizeof *out->pSegmentDescriptor);
            out->pSegmentDescriptor->Flags.Aperture = 1;
            out->pSegmentDescriptor->Flags.CacheCoherent = 1;
            out->pSegmentDescriptor->Size = out->pSegmentDescriptor->CommitLimit = APERTURE + ODD_BYTES;
        }
        return STATUS_SUCCESS;
    }
#if WDDM > 0x5000 && !defined OLDER
    if (args->Type == DXGKQAITYPE_QUERYSEGMENT4 && room >= sizeof(DXGK_QUERYSEGMENTOUT4)) {
        DXGK_QUERYSEGMENTOUT4 *out = (DXGK_QUERYSEGMENTOUT4 *)args->pOutputData;
        SEGMENTS(out);
        if (out->pSegmentDescriptor) {
            // The port says how far its elements are apart.
            DXGK_SEGMENTDESCRIPTOR4 *segment = (DXGK_SEGMENTDESCRIPTOR4 *)out->pSegmentDescriptor;
            memset(segment, 0, sizeof *segment);
            segment->Flags.Aperture = 1;
            segment->Flags.CacheCoherent = 1;
            segment->Size = segment->CommitLimit = APERTURE;
        }
        return STATUS_SUCCESS;
    }
    if (args->Type == DXGKQAITYPE_PHYSICALADAPTERCAPS && room >= sizeof(DXGK_PHYSICALADAPTERCAPS)) {
        DXGK_PHYSICALADAPTERCAPS *out = (DXGK_PHYSICALADAPTERCAPS *)args->pOutputData;
        memset(out, 0, sizeof *out);
        out->NumExecutionNodes = 1;
        return STATUS_SUCCESS;
    }
#endif
    if (args->Type == DXGKQAITYPE_NUMPOWERCOMPONENTS && room >= sizeof(UINT)) {
        memset(args->pOutputData, 0, sizeof(UINT));
        return STATUS_SUCCESS;
    }
    if (args->Type == DXGKQAITYPE_HISTORYBUFFERPRECISION && room >= sizeof(DXGKARG_HISTORYBUFFERPRECISION)) {
        memset(args->pOutputData, 0, sizeof(DXGKARG_HISTORYBUFFERPRECISION));
        return STATUS_SUCCESS;
    }
#ifdef OLDER
    return room < sizeof(UINT) ? STATUS_BUFFER_TOO_SMALL : STATUS_NOT_SUPPORTED;
#else
    return STATUS_INVALID_PARAMETER;
#endif
}
