//! `DxgkDdiQueryAdapterInfo` and `DxgkDdiGetNodeMetadata`.
#![allow(unsafe_code)]

use core::ffi::c_void;

use nt::PassiveLevel;
use nt::user::PrivateData;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::*;

use crate::allocation::{Segment, SegmentKind};
use crate::error::status;
use crate::mmu::{self, Mmu};
use crate::{Adapter, AdapterRef, QueryError, handle};

/// What a driver can do, in the terms of `DXGK_DRIVERCAPS`. The SDK adds what follows from the traits.
#[derive(Clone, Copy, Debug)]
pub struct DriverCaps {
    /// The highest physical address that the device reaches.
    pub highest_acceptable_address: u64,
    /// Nodes, 1 to 64; each answers [`Adapter::node`].
    pub nodes: u32,
    /// One past the highest `SlotId` of a patch location.
    pub max_allocation_list_slot_id: u32,
    /// Bytes of the aperture segment that may be committed.
    pub aperture_commit_limit: usize,
    /// PreemptCommand is answered (requires MultiEngineAware, which is always set; rule L11).
    pub preemption_aware: bool,
    /// CancelCommand is there.
    pub cancel_command_aware: bool,
    /// ResetEngine, QueryEngineStatus and QueryDependentEngineGroup are there.
    pub per_engine_tdr: bool,
    /// The interrupt message that the port synchronises with.
    pub interrupt_message: u32,
}

/// The kind of engine that a node is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    /// 3D: exactly one node of a render adapter (rule L14).
    ThreeD,
    /// Copies.
    Copy,
}

/// A node of the adapter.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// What it is.
    pub engine: Engine,
}

/// A question of the user-mode driver, and room for the answer.
pub struct Question<'a> {
    /// What was asked.
    pub input: PrivateData<'a>,
    output: Output,
}

impl Question<'_> {
    /// Bytes of the room for the answer.
    pub const fn room(&self) -> usize {
        self.output.length
    }

    /// Answers. An answer that does not fit is STATUS_INVALID_PARAMETER (rule L16).
    pub fn answer(&mut self, bytes: &[u8]) -> Result<(), QueryError> {
        self.output.write(bytes)
    }
}

pub(crate) struct Output {
    address: *mut u8,
    length: usize,
}

impl Output {
    fn write(&mut self, bytes: &[u8]) -> Result<(), QueryError> {
        if self.address.is_null() || bytes.len() > self.length {
            return Err(QueryError::InvalidParameter);
        }
        // SAFETY: the port's output buffer has `length` bytes (rule L16).
        unsafe { core::ptr::copy_nonoverlapping(bytes.as_ptr(), self.address, bytes.len()) };
        Ok(())
    }

    /// Writes a record in the size that `size` says its version has; what this SDK's record does not reach is zero.
    pub(crate) fn write_record<T: Record>(&mut self, record: &T, size: usize) -> Result<(), QueryError> {
        if self.address.is_null() || size > self.length {
            return Err(QueryError::InvalidParameter);
        }
        let known = size.min(size_of::<T>());
        // SAFETY: `size` bytes are there; records are plain data.
        unsafe {
            core::ptr::copy_nonoverlapping((&raw const *record).cast::<u8>(), self.address, known);
            self.address.wrapping_add(known).write_bytes(0, size.wrapping_sub(known));
        }
        Ok(())
    }
}

/// The size of a record at the driver's version.
macro_rules! size_at {
    ($version:expr, $record:ident) => {{
        const fn size(version: InterfaceVersion) -> usize {
            match version {
                InterfaceVersion::VISTA | InterfaceVersion::VISTA_SP1 => size_of::<vista::$record>(),
                InterfaceVersion::WIN7 => size_of::<win7::$record>(),
                InterfaceVersion::WIN8 => size_of::<win8::$record>(),
                InterfaceVersion::WDDM1_3 => size_of::<wddm1_3::$record>(),
                InterfaceVersion::WDDM1_3_PIR => size_of::<wddm1_3_pir::$record>(),
                InterfaceVersion::WDDM2_0 => size_of::<wddm2_0::$record>(),
                InterfaceVersion::WDDM2_1 | InterfaceVersion::WDDM2_1_5 | InterfaceVersion::WDDM2_1_6 => {
                    size_of::<wddm2_1::$record>()
                }
                InterfaceVersion::WDDM2_2 => size_of::<wddm2_2::$record>(),
                InterfaceVersion::WDDM2_3 => size_of::<wddm2_3::$record>(),
                InterfaceVersion::WDDM2_4 => size_of::<wddm2_4::$record>(),
                InterfaceVersion::WDDM2_5 => size_of::<wddm2_5::$record>(),
                InterfaceVersion::WDDM2_6 => size_of::<wddm2_6::$record>(),
                InterfaceVersion::WDDM2_7 => size_of::<wddm2_7::$record>(),
                InterfaceVersion::WDDM2_8 => size_of::<wddm2_8::$record>(),
                InterfaceVersion::WDDM2_9 => size_of::<wddm2_9::$record>(),
                InterfaceVersion::WDDM3_0 => size_of::<wddm3_0::$record>(),
                InterfaceVersion::WDDM3_1 => size_of::<wddm3_1::$record>(),
                _ => size_of::<wddm3_2::$record>(),
            }
        }
        size($version)
    }};
}

/// `DXGK_WDDMVERSION` for an interface version.
fn wddm_version(version: InterfaceVersion) -> i32 {
    match version.0 {
        0..0x300E => 0x1000,
        0x300E..0x4002 => 0x1200,
        0x4002..0x5023 => 0x1300,
        0x5023..0x6003 => 0x2000,
        0x6003..0x700A => 0x2100,
        0x700A..0x8001 => 0x2200,
        0x8001..0x9006 => 0x2300,
        0x9006..0xA00B => 0x2400,
        0xA00B..0xB004 => 0x2500,
        0xB004..0xC004 => 0x2600,
        0xC004..0xD001 => 0x2700,
        0xD001..0xE003 => 0x2800,
        0xE003..0xF003 => 0x2900,
        0xF003..0x10004 => 0x3000,
        0x10004..0x11007 => 0x3100,
        _ => 0x3200,
    }
}

/// What the families that the driver named add to the answers.
#[derive(Clone, Copy)]
pub(crate) struct Extras<A: Adapter> {
    pub segment: Option<fn(AdapterRef<'_, A>) -> Segment>,
    pub paging_private_data: u32,
    /// The driver takes work, in one model or the other.
    pub renders: bool,
    pub mmu: Option<&'static Mmu>,
}

/// In the layout of the newest version, of which the older ones are the beginning.
fn driver_caps<A: Adapter>(caps: DriverCaps, extras: Extras<A>) -> wddm3_2::DXGK_DRIVERCAPS {
    let mut answer = wddm3_2::DXGK_DRIVERCAPS::zeroed();
    if extras.mmu.is_some() {
        answer.MemoryManagementCaps.set_VirtualAddressingSupported(true);
        answer.MemoryManagementCaps.set_GpuMmuSupported(true);
    }
    answer.HighestAcceptableAddress = ddi::PHYSICAL_ADDRESS::new(caps.highest_acceptable_address as i64);
    answer.MaxAllocationListSlotId = caps.max_allocation_list_slot_id;
    answer.ApertureSegmentCommitLimit = caps.aperture_commit_limit as _;
    answer.InterruptMessageNumber = caps.interrupt_message;
    answer.NumberOfSwizzlingRanges = 0;
    answer.SchedulingCaps.set_MultiEngineAware(true);
    answer.GpuEngineTopology.NbAsymetricProcessingNodes = caps.nodes;
    if extras.renders {
        answer.SchedulingCaps.set_PreemptionAware(caps.preemption_aware);
        answer.SchedulingCaps.set_CancelCommandAware(caps.cancel_command_aware);
        if A::VERSION.0 >= InterfaceVersion::WIN8.0 {
            answer.SupportPerEngineTDR = u8::from(caps.per_engine_tdr);
            // Mandatory since Windows 8 for what renders, also where there is nothing to flip: without it Windows refuses the
            // adapter. Page: wddm-driver-and-feature-caps.
            answer.FlipCaps.set_FlipOnVSyncMmIo(true);
            answer.PreemptionCaps.GraphicsPreemptionGranularity =
                ddi::D3DKMDT_GRAPHICS_PREEMPTION_DMA_BUFFER_BOUNDARY;
            answer.PreemptionCaps.ComputePreemptionGranularity =
                ddi::D3DKMDT_COMPUTE_PREEMPTION_DMA_BUFFER_BOUNDARY;
        }
    }
    if A::VERSION.0 >= InterfaceVersion::WIN8.0 {
        answer.WDDMVersion = ddi::DXGK_WDDMVERSION(wddm_version(A::VERSION));
        answer.SupportNonVGA = 0;
    }
    answer
}

/// The parts of a segment that every version's descriptor has.
macro_rules! describe {
    ($descriptor:ident, $segment:ident) => {{
        let aperture = matches!($segment.kind, SegmentKind::Aperture);
        $descriptor.Flags.set_Aperture(aperture);
        $descriptor.Flags.set_CacheCoherent(aperture && $segment.cache_coherent);
        $descriptor.BaseAddress = ddi::PHYSICAL_ADDRESS::new($segment.base as i64);
        $descriptor.Size = $segment.size as _;
        $descriptor.CommitLimit = $segment.size as _;
        if let SegmentKind::Memory(_) = $segment.kind {
            $descriptor.Flags.set_CpuVisible(true);
        }
    }};
}

/// Segments: asked twice, first for their number.
fn segments<A: Adapter>(
    adapter: AdapterRef<'_, A>,
    extras: Extras<A>,
    args: &ddi::DXGKARG_QUERYADAPTERINFO,
    output: &mut Output,
) -> Result<(), QueryError> {
    let segment = extras.segment.map(|segment| segment(adapter));
    macro_rules! answer {
        ($out:path, $descriptor:path, $address:ident) => {{
            if output.length < size_of::<$out>() || output.address.is_null() {
                return Err(QueryError::InvalidParameter);
            }
            let out = output.address.cast::<$out>();
            // SAFETY: the port's structure, large enough; it is plain data.
            let list = unsafe { (*out).pSegmentDescriptor };
            if list.is_null() {
                // First pass: the number and nothing else (rule L17).
                // SAFETY: as above.
                unsafe { (*out).NbSegment = u32::from(segment.is_some()) };
                return Ok(());
            }
            if let Some(segment) = segment {
                let mut descriptor = <$descriptor>::zeroed();
                describe!(descriptor, segment);
                if let SegmentKind::Memory(address) = segment.kind {
                    descriptor.$address = ddi::PHYSICAL_ADDRESS::new(address.get() as i64);
                }
                // SAFETY: the port's array has as many elements as the first pass said.
                unsafe { list.write(descriptor) };
                // SAFETY: as above.
                unsafe {
                    (*out).NbSegment = 1;
                    (*out).PagingBufferSegmentId = 0;
                    (*out).PagingBufferSize = segment.paging_buffer_size;
                    (*out).PagingBufferPrivateDataSize = extras.paging_private_data;
                }
            }
            Ok(())
        }};
    }
    match args.Type {
        ddi::DXGKQAITYPE_QUERYSEGMENT => {
            answer!(ddi::DXGK_QUERYSEGMENTOUT, ddi::DXGK_SEGMENTDESCRIPTOR, CpuTranslatedAddress)
        }
        ddi::DXGKQAITYPE_QUERYSEGMENT3 => {
            answer!(ddi::DXGK_QUERYSEGMENTOUT3, ddi::DXGK_SEGMENTDESCRIPTOR3, CpuTranslatedAddress)
        }
        _ => segments4::<A>(segment, extras, output),
    }
}

/// `DXGKQAITYPE_QUERYSEGMENT4` (WDDM 2.0+): descriptors lie as far apart as the port says, in the length of the version.
fn segments4<A: Adapter>(
    segment: Option<Segment>,
    extras: Extras<A>,
    output: &mut Output,
) -> Result<(), QueryError> {
    type Out = wddm2_0::DXGK_QUERYSEGMENTOUT4;
    type Descriptor = wddm3_2::DXGK_SEGMENTDESCRIPTOR4;
    if output.length < size_of::<Out>() || output.address.is_null() {
        return Err(QueryError::InvalidParameter);
    }
    let out = output.address.cast::<Out>();
    // SAFETY: the port's structure, large enough; it is plain data.
    let (list, stride) = unsafe { ((*out).pSegmentDescriptor, (*out).SegmentDescriptorStride) };
    if list.is_null() || segment.is_none() {
        // First pass: the number and nothing else (rule L17).
        // SAFETY: as above.
        unsafe { (*out).NbSegment = u32::from(segment.is_some()) };
        return Ok(());
    }
    if let Some(segment) = segment {
        let mut descriptor = Descriptor::zeroed();
        describe!(descriptor, segment);
        if let SegmentKind::Memory(address) = segment.kind {
            descriptor.Anonymous.CpuTranslatedAddress = ddi::PHYSICAL_ADDRESS::new(address.get() as i64);
        }
        let length = stride.min(size_of::<Descriptor>());
        // SAFETY: the port's array has as many elements as the first pass said, `stride` bytes each.
        unsafe { core::ptr::copy_nonoverlapping((&raw const descriptor).cast::<u8>(), list.cast(), length) };
        // SAFETY: the port's structure.
        unsafe {
            (*out).NbSegment = 1;
            (*out).PagingBufferSegmentId = 0;
            (*out).PagingBufferSize = segment.paging_buffer_size;
            (*out).PagingBufferPrivateDataSize = extras.paging_private_data;
        }
    }
    Ok(())
}

fn query<A: Adapter>(
    adapter: AdapterRef<'_, A>,
    extras: Extras<A>,
    args: &ddi::DXGKARG_QUERYADAPTERINFO,
    at: &mut PassiveLevel,
) -> Result<(), QueryError> {
    let mut output = Output { address: args.pOutputData.cast(), length: args.OutputDataSize as usize };
    match args.Type {
        ddi::DXGKQAITYPE_DRIVERCAPS => {
            let answer = driver_caps::<A>(A::caps(adapter), extras);
            output.write_record(&answer, const { size_at!(A::VERSION, DXGK_DRIVERCAPS) })
        }
        ddi::DXGKQAITYPE_QUERYSEGMENT
        | ddi::DXGKQAITYPE_QUERYSEGMENT3
        | wddm2_0::DXGKQAITYPE_QUERYSEGMENT4 => segments(adapter, extras, args, &mut output),
        wddm2_0::DXGKQAITYPE_GPUMMUCAPS => mmu::caps(extras.mmu, &mut output),
        wddm2_0::DXGKQAITYPE_PAGETABLELEVELDESC => {
            // SAFETY: the port's kernel copy, for the call.
            let input = unsafe { PrivateData::new(args.pInputData.cast(), args.InputDataSize as usize) };
            mmu::level(extras.mmu, input, &mut output, at)
        }
        ddi::DXGKQAITYPE_UMDRIVERPRIVATE => {
            // SAFETY: the port's kernel copy, for the call.
            let input = unsafe { PrivateData::new(args.pInputData.cast(), args.InputDataSize as usize) };
            A::private_info(adapter, &mut Question { input, output }, at)
        }
        ddi::DXGKQAITYPE_NUMPOWERCOMPONENTS => output.write(&0u32.to_le_bytes()),
        ddi::DXGKQAITYPE_HISTORYBUFFERPRECISION => {
            let mut precision = ddi::DXGKARG_HISTORYBUFFERPRECISION::zeroed();
            precision.PrecisionBits = 0;
            output.write_record(&precision, size_of::<ddi::DXGKARG_HISTORYBUFFERPRECISION>())
        }
        _ => Err(QueryError::InvalidParameter),
    }
}

/// # Safety
/// As `DxgkDdiQueryAdapterInfo` is called.
pub(crate) unsafe fn query_adapter_info<A: Adapter>(
    adapter: *const c_void,
    args: *const ddi::DXGKARG_QUERYADAPTERINFO,
    extras: Extras<A>,
) -> NTSTATUS {
    if args.is_null() {
        return STATUS_INVALID_PARAMETER;
    }
    // SAFETY: documented level; the token ends with the call.
    let mut at = unsafe { PassiveLevel::assume() };
    // SAFETY: AddDevice's context.
    let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_INVALID_PARAMETER };
    // SAFETY: not NULL, the port's structure, read only.
    status(query(adapter, extras, unsafe { &*args }, &mut at))
}

wddm_sys::abi! {
    /// `DxgkDdiGetNodeMetadata(hAdapter, NodeOrdinal, pGetNodeMetadata)`.
    ///
    /// PASSIVE_LEVEL, level zero. STATUS_SUCCESS for every node, STATUS_INVALID_PARAMETER beyond (rules L13 to L15).
    /// Page: getnodemetadata.
    pub(crate) unsafe fn GetNodeMetadata<A: Adapter>(adapter: *mut c_void, ordinal: u32, metadata: *mut ddi::DXGKARG_GETNODEMETADATA) -> NTSTATUS {
        if metadata.is_null() {
            return STATUS_INVALID_PARAMETER;
        }
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_INVALID_PARAMETER };
        let Some(node) = A::node(adapter, ordinal) else { return STATUS_INVALID_PARAMETER };
        let mut answer = ddi::DXGKARG_GETNODEMETADATA::zeroed();
        answer.EngineType = match node.engine {
            Engine::ThreeD => ddi::DXGK_ENGINE_TYPE_3D,
            Engine::Copy => ddi::DXGK_ENGINE_TYPE_COPY,
        };
        // SAFETY: not NULL; later versions append fields, which stay as the port left them: zero. A driver with page tables
        // has an entry point of its own.
        unsafe { metadata.cast::<u8>().copy_from_nonoverlapping((&raw const answer).cast(), size_of_val(&answer)) };
        STATUS_SUCCESS
    }
}
