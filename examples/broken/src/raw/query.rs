//! What the driver says about itself.

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

/// The aperture, in bytes.
pub(crate) const APERTURE: usize = 64 << 20;
/// Slots of allocation lists.
pub(crate) const SLOTS: u32 = 16;
/// Bytes of a paging buffer.
const PAGING_BUFFER: u32 = 4096;

abi! {
    /// PASSIVE_LEVEL, level zero. STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY or
    /// STATUS_GRAPHICS_DRIVER_MISMATCH; writes no more than OutputDataSize (rule L16).
    pub(crate) unsafe fn QueryAdapterInfo(_adapter: HANDLE, args: *const DXGKARG_QUERYADAPTERINFO) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let args = unsafe { &*args };
        let room = if args.pOutputData.is_null() { 0 } else { args.OutputDataSize as usize };
        match args.Type {
            DXGKQAITYPE_DRIVERCAPS if room >= size_of::<DXGK_DRIVERCAPS>() => {
                // SAFETY: the output has room for the record.
                unsafe { args.pOutputData.cast::<DXGK_DRIVERCAPS>().write_unaligned(caps()) };
                STATUS_SUCCESS
            }
            DXGKQAITYPE_QUERYSEGMENT3 if room >= size_of::<DXGK_QUERYSEGMENTOUT3>() => {
                // SAFETY: the output is that record, which the port filled.
                segments(unsafe { &mut *args.pOutputData.cast() });
                STATUS_SUCCESS
            }
            // Nothing that can be switched off by itself.
            DXGKQAITYPE_NUMPOWERCOMPONENTS if room >= size_of::<UINT>() => {
                // SAFETY: the output has room for a number.
                unsafe { args.pOutputData.cast::<UINT>().write_unaligned(0) };
                STATUS_SUCCESS
            }
            DXGKQAITYPE_HISTORYBUFFERPRECISION if room >= size_of::<DXGKARG_HISTORYBUFFERPRECISION>() => {
                let none = DXGKARG_HISTORYBUFFERPRECISION::zeroed();
                // SAFETY: the output has room for the record.
                unsafe { args.pOutputData.cast::<DXGKARG_HISTORYBUFFERPRECISION>().write_unaligned(none) };
                STATUS_SUCCESS
            }
            _ => STATUS_INVALID_PARAMETER,
        }
    }

    /// PASSIVE_LEVEL, level zero: there is one node, for 3D (rules L13 to L15).
    pub(crate) unsafe fn GetNodeMetadata(_adapter: HANDLE, node: UINT, out: *mut DXGKARG_GETNODEMETADATA) -> NTSTATUS {
        if node != 0 {
            return STATUS_INVALID_PARAMETER;
        }
        let mut metadata = DXGKARG_GETNODEMETADATA::zeroed();
        metadata.EngineType = DXGK_ENGINE_TYPE_3D;
        // SAFETY: the port's record.
        unsafe { out.write(metadata) };
        STATUS_SUCCESS
    }
}

fn caps() -> DXGK_DRIVERCAPS {
    let mut caps = DXGK_DRIVERCAPS::zeroed();
    caps.HighestAcceptableAddress = PHYSICAL_ADDRESS::new(i64::MAX);
    caps.MaxAllocationListSlotId = SLOTS;
    caps.ApertureSegmentCommitLimit = APERTURE;
    caps.SchedulingCaps.set_MultiEngineAware(true);
    caps.SchedulingCaps.set_PreemptionAware(true);
    caps.SchedulingCaps.set_CancelCommandAware(true);
    caps.GpuEngineTopology.NbAsymetricProcessingNodes = 1;
    caps.WDDMVersion = DXGKDDI_WDDMv1_3;
    caps.PreemptionCaps.GraphicsPreemptionGranularity = D3DKMDT_GRAPHICS_PREEMPTION_DMA_BUFFER_BOUNDARY;
    caps.PreemptionCaps.ComputePreemptionGranularity = D3DKMDT_COMPUTE_PREEMPTION_DMA_BUFFER_BOUNDARY;
    caps.SupportPerEngineTDR = 1;
    // Nothing is ever flipped; Windows wants to hear it all the same.
    caps.FlipCaps.set_FlipOnVSyncMmIo(true);
    caps
}

/// One aperture. The first query gets its number and nothing else (rule L17).
fn segments(out: &mut DXGK_QUERYSEGMENTOUT3) {
    out.NbSegment = 1;
    if out.pSegmentDescriptor.is_null() {
        return;
    }
    let mut segment = DXGK_SEGMENTDESCRIPTOR3::zeroed();
    segment.Flags.set_Aperture(true);
    segment.Flags.set_CacheCoherent(true);
    segment.Size = APERTURE;
    segment.CommitLimit = APERTURE;
    // SAFETY: the port's list has as many elements as the first query was told.
    unsafe { out.pSegmentDescriptor.write(segment) };
    out.PagingBufferSegmentId = 0;
    out.PagingBufferSize = PAGING_BUFFER;
    out.PagingBufferPrivateDataSize = size_of::<super::render::Notes>() as u32;
}
