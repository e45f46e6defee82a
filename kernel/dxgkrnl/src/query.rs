//! `DxgkDdiQueryAdapterInfo` and `DxgkDdiGetNodeMetadata`: what adapter initialization asks (digest 2.5, 2.6).
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::guarded::Guarded;
use crate::load::StartError;
use crate::mmu::Mmu;
use crate::shared::NoMemory;
use ntoskrnl::{Ddi, PAGE};
use std::ffi::c_void;
use wddm_sys::wddm3_2::{
    DXGK_DRIVERCAPS, DXGK_QUERYADAPTERINFOTYPE, DXGK_QUERYSEGMENTIN, DXGK_QUERYSEGMENTIN4,
    DXGK_QUERYSEGMENTOUT, DXGK_QUERYSEGMENTOUT3, DXGK_QUERYSEGMENTOUT4, DXGK_SEGMENTDESCRIPTOR,
    DXGK_SEGMENTDESCRIPTOR3, DXGK_SEGMENTDESCRIPTOR4, DXGK_SEGMENTFLAGS, DXGKARG_GETNODEMETADATA,
    DXGKARG_QUERYADAPTERINFO, DXGKDDI_WDDMv1, DXGKDDI_WDDMv2, DXGKQAITYPE_DRIVERCAPS,
    DXGKQAITYPE_QUERYSEGMENT, DXGKQAITYPE_QUERYSEGMENT3, DXGKQAITYPE_QUERYSEGMENT4,
    DXGKQAITYPE_UMDRIVERPRIVATE,
};
use wddm_sys::{InterfaceVersion, NTSTATUS, Record, STATUS_NOT_SUPPORTED, layout};

/// The most nodes an adapter has: `DXGK_MAX_ASYMETRICAL_PROCESSING_NODES`.
const MAX_NODES: u32 = 64;
/// The most segments: a segment id has five bits in an allocation list.
const MAX_SEGMENTS: u32 = 31;

/// A segment of GPU memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Segment {
    /// It has no memory of its own.
    pub aperture: bool,
    /// It is the AGP aperture.
    pub agp: bool,
    /// `DXGK_SEGMENTFLAGS`.
    pub flags: u32,
    /// Where it begins in the GPU's address space.
    pub base: u64,
    /// Bytes.
    pub size: u64,
    /// The most system memory that may be mapped into an aperture at a time, bytes; 0 for no limit.
    pub commit_limit: u64,
    /// Where the CPU sees it, a physical address, if it does.
    pub cpu_address: Option<u64>,
}

/// What the driver said of its adapter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caps {
    /// `SchedulingCaps.MultiEngineAware`: the driver has contexts.
    pub multi_engine_aware: bool,
    /// `SchedulingCaps.PreemptionAware`.
    pub preemption_aware: bool,
    /// `SchedulingCaps.CancelCommandAware`.
    pub cancel_command_aware: bool,
    /// Nodes, at least 1.
    pub nodes: u32,
    /// The node that paging runs on.
    pub paging_node: u32,
    /// `MaxAllocationListSlotId`.
    pub max_slot_id: u32,
    /// Segments; segment k has the id k + 1.
    pub segments: Vec<Segment>,
    /// Bytes of a paging buffer.
    pub paging_buffer_size: u32,
    /// Bytes of a paging buffer's private data.
    pub paging_private_size: u32,
    /// The segment of paging buffers, 0 for contiguous system memory.
    pub paging_segment: u32,
    /// The page tables of a GPU with virtual addresses.
    pub mmu: Option<Mmu>,
    /// `SupportNonVGA`: the driver gives the display back that firmware left on when it stops.
    pub releases_display: bool,
    /// The driver draws for GDI: `PresentationCaps.SupportKernelModeCommandBuffer`, and it has RenderKm. No other one gets to
    /// see contexts and surfaces of GDI's.
    pub draws_gdi: bool,
    /// The driver's table is of 2.0 or later, and its WDDMVersion before 2.0: it was built with newer headers than it is
    /// written to, and is treated as a driver of 1.3.
    pub older_than_table: bool,
}

impl Caps {
    /// Nothing known.
    pub const NONE: Self = Self {
        multi_engine_aware: false,
        preemption_aware: false,
        cancel_command_aware: false,
        nodes: 0,
        paging_node: 0,
        max_slot_id: 0,
        segments: Vec::new(),
        paging_buffer_size: 0,
        paging_private_size: 0,
        paging_segment: 0,
        mmu: None,
        releases_display: false,
        draws_gdi: false,
        older_than_table: false,
    };

    /// The segments that are such, bit k for segment k + 1.
    pub fn segment_set(&self, such: impl Fn(&Segment) -> bool) -> u32 {
        self.segments.iter().enumerate().filter(|(_, s)| such(s)).fold(0, |set, (k, _)| set | 1 << k)
    }
}

fn refused(rule: &'static str, text: impl Into<String>) -> StartError {
    StartError::Refused(rule, text.into())
}

impl Adapter {
    /// Calls `DxgkDdiQueryAdapterInfo`.
    ///
    /// `NTSTATUS DxgkDdiQueryAdapterInfo(hAdapter, pQueryAdapterInfo)`: PASSIVE_LEVEL, pageable, level zero.
    /// STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY or STATUS_GRAPHICS_DRIVER_MISMATCH. The driver writes
    /// no more than OutputDataSize (rule L16): the output ends at a page that nobody can touch.
    pub(crate) fn query_adapter_info(
        &self,
        kind: DXGK_QUERYADAPTERINFOTYPE,
        input: &mut [u8],
        output: &mut Guarded,
    ) -> NTSTATUS {
        let Some(entry) = self.driver().table().DxgkDdiQueryAdapterInfo else { return STATUS_NOT_SUPPORTED };
        let mut args = DXGKARG_QUERYADAPTERINFO::zeroed();
        args.Type = kind;
        if !input.is_empty() {
            args.pInputData = input.as_mut_ptr().cast();
            args.InputDataSize = input.len() as u32;
        }
        args.pOutputData = output.as_ptr().cast();
        args.OutputDataSize = output.bytes().len() as u32;
        let _watch = output.watch("L16");
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle; the buffers live during the call.
        self.call_with(Ddi::QueryAdapterInfo, hadapter, pointer, || unsafe { entry(hadapter, pointer) })
    }

    /// `D3DKMTQueryAdapterInfo(KMTQAITYPE_UMDRIVERPRIVATE)`: the private data goes in and comes out.
    pub(crate) fn query_private(&self, data: &mut Guarded, copy: &mut [u8]) -> NTSTATUS {
        self.query_adapter_info(DXGKQAITYPE_UMDRIVERPRIVATE, copy, data)
    }

    /// Asks the driver anything, with `size` bytes for the answer.
    ///
    /// # Errors
    /// The driver's status, or the port's own lack of memory.
    pub fn ask(
        &self,
        kind: DXGK_QUERYADAPTERINFOTYPE,
        input: &[u8],
        size: usize,
    ) -> Result<Vec<u8>, NTSTATUS> {
        self.ask_over(kind, input, size, 0)
    }

    /// [`ask`](Self::ask) with room that is full of a byte.
    ///
    /// # Errors
    /// As for [`ask`](Self::ask).
    pub fn ask_over(
        &self,
        kind: DXGK_QUERYADAPTERINFOTYPE,
        input: &[u8],
        size: usize,
        fill: u8,
    ) -> Result<Vec<u8>, NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        let mut output = Guarded::try_new(size)?;
        output.bytes_mut().fill(fill);
        let mut input = input.to_vec();
        let status = self.query_adapter_info(kind, &mut input, &mut output);
        if status == wddm_sys::STATUS_SUCCESS { Ok(output.bytes().to_vec()) } else { Err(status) }
    }

    /// DRIVERCAPS; what the driver's version does not have is zero.
    pub(crate) fn driver_caps(&self) -> Result<DXGK_DRIVERCAPS, StartError> {
        // The size that the driver's version has: a newer one does not fit what an older port knows, and the other way round.
        let size = layout::size_of(self.version(), "DXGK_DRIVERCAPS").ok_or(StartError::NoMemory)?;
        let mut output = Guarded::try_new(size)?;
        let status = self.query_adapter_info(DXGKQAITYPE_DRIVERCAPS, &mut [], &mut output);
        if status.is_success() {
            Ok(output.read())
        } else {
            Err(StartError::Ddi(Ddi::QueryAdapterInfo, status))
        }
    }

    /// DRIVERCAPS and the segments, asked of the driver as adapter initialization does. A driver answers the same at
    /// any time (rule L21).
    ///
    /// # Errors
    /// Why an adapter with such answers does not start.
    pub fn query_caps(&self) -> Result<Caps, StartError> {
        self.query_caps_over(0)
    }

    /// [`query_caps`](Self::query_caps) with room for the segments that is full of a byte: what a driver leaves of it is no
    /// answer.
    ///
    /// # Errors
    /// As for [`query_caps`](Self::query_caps).
    pub fn query_caps_over(&self, fill: u8) -> Result<Caps, StartError> {
        let _inside = self.machine().enter();
        let version = self.version();
        let caps = self.driver_caps()?;
        let scheduling = caps.SchedulingCaps;
        let multi = scheduling.MultiEngineAware();
        let needs_multi = [
            (scheduling.PreemptionAware(), "PreemptionAware"),
            (scheduling.NoDmaPatching(), "NoDmaPatching"),
            (scheduling.CancelCommandAware(), "CancelCommandAware"),
        ];
        if let Some((_, cap)) = needs_multi.iter().find(|(set, _)| *set && !multi) {
            return Err(refused("L11", format!("{cap} without MultiEngineAware")));
        }
        if scheduling.NoDmaPatching() && !scheduling.PreemptionAware() {
            return Err(refused("L11", "NoDmaPatching without PreemptionAware"));
        }
        let table = self.driver().table();
        if scheduling.CancelCommandAware() && table.DxgkDdiCancelCommand.is_none() {
            return Err(refused("L04", "CancelCommandAware with CancelCommand NULL"));
        }
        let per_engine = table.DxgkDdiQueryDependentEngineGroup.is_some()
            && table.DxgkDdiQueryEngineStatus.is_some()
            && table.DxgkDdiResetEngine.is_some();
        if version >= InterfaceVersion::WIN8 && caps.SupportPerEngineTDR != 0 && !per_engine {
            return Err(refused("L04", "SupportPerEngineTDR without the entry points that reset an engine"));
        }
        if multi && table.DxgkDdiCreateContext.is_none() {
            return Err(refused("L04", "MultiEngineAware with CreateContext NULL"));
        }
        let nodes = if multi { caps.GpuEngineTopology.NbAsymetricProcessingNodes } else { 1 };
        if nodes == 0 || nodes > MAX_NODES {
            return Err(refused("L13", format!("{nodes} nodes")));
        }
        let memory = caps.MemoryManagementCaps;
        if memory.PagingNode >= nodes {
            return Err(refused("L13", format!("the paging node is {} of {nodes}", memory.PagingNode)));
        }
        let highest = self.machine().ram().len() - 1;
        if (caps.HighestAcceptableAddress.get() as u64) < highest {
            return Err(refused("DRIVERCAPS", "HighestAcceptableAddress is below the end of system memory"));
        }
        let mut result = Caps {
            multi_engine_aware: multi,
            preemption_aware: scheduling.PreemptionAware(),
            cancel_command_aware: scheduling.CancelCommandAware(),
            nodes,
            paging_node: memory.PagingNode,
            max_slot_id: caps.MaxAllocationListSlotId,
            releases_display: version >= InterfaceVersion::WIN8 && caps.SupportNonVGA != 0,
            draws_gdi: caps.PresentationCaps.SupportKernelModeCommandBuffer()
                && table.DxgkDdiRenderKm.is_some(),
            older_than_table: version >= InterfaceVersion::WDDM2_0
                && (DXGKDDI_WDDMv1.0..DXGKDDI_WDDMv2.0).contains(&caps.WDDMVersion.0),
            ..Caps::NONE
        };
        if self.driver().renders() || self.driver().submits_virtually() {
            self.query_segments(&mut result, fill)?;
        }
        if version >= InterfaceVersion::WDDM2_0
            && !result.older_than_table
            && memory.VirtualAddressingSupported()
        {
            if !memory.GpuMmuSupported() && !memory.IoMmuSupported() {
                return Err(refused(
                    "L12",
                    "VirtualAddressingSupported without GpuMmuSupported and IoMmuSupported",
                ));
            }
            if memory.GpuMmuSupported() {
                result.mmu = Some(self.query_mmu(&result)?);
            }
        }
        Ok(result)
    }

    /// The segments, asked twice: how many, then which (rules L17 to L19).
    fn query_segments(&self, caps: &mut Caps, fill: u8) -> Result<(), StartError> {
        if self.version() < InterfaceVersion::WIN8 {
            self.segments_of::<DXGK_QUERYSEGMENTOUT>(caps, DXGKQAITYPE_QUERYSEGMENT, fill)
        } else if self.version() < InterfaceVersion::WDDM2_0 || caps.older_than_table {
            self.segments_of::<DXGK_QUERYSEGMENTOUT3>(caps, DXGKQAITYPE_QUERYSEGMENT3, fill)
        } else {
            self.segments_of::<DXGK_QUERYSEGMENTOUT4>(caps, DXGKQAITYPE_QUERYSEGMENT4, fill)
        }
    }

    fn segments_of<T: SegmentOut>(
        &self,
        caps: &mut Caps,
        kind: DXGK_QUERYADAPTERINFOTYPE,
        fill: u8,
    ) -> Result<(), StartError> {
        let mut input = [0u8; size_of::<DXGK_QUERYSEGMENTIN>()];
        let input = &mut input[..T::INPUT];
        let mut output = Guarded::try_new(size_of::<T>())?;
        let mut ask = |out: &T| -> Result<T, StartError> {
            output.write(out);
            let status = self.query_adapter_info(kind, input, &mut output);
            if status.is_success() {
                Ok(output.read())
            } else {
                Err(StartError::Ddi(Ddi::QueryAdapterInfo, status))
            }
        };
        let first = ask(&T::zeroed())?;
        let count = first.count();
        if count == 0 {
            return Ok(());
        }
        if count > MAX_SEGMENTS {
            return Err(refused("L17", format!("{count} segments")));
        }
        let version = self.version();
        let stride = layout::size_of(version, T::DESCRIPTOR).ok_or(NoMemory)?;
        let mut memory = Guarded::try_new(stride * count as usize)?;
        memory.bytes_mut().fill(fill);
        let _watch = memory.watch("L17");
        let second = ask(&T::second(count, memory.as_ptr().cast(), stride))?;
        if second.count() != count {
            return Err(refused("L21", "the second segment query answers another number of segments"));
        }
        for index in 0..count as usize {
            // SAFETY: `count` descriptors of `stride` bytes, which the driver filled; older versions are prefixes.
            let mut segment = unsafe { T::segment(memory.bytes().as_ptr().add(index * stride), stride) };
            // What is left of a page is of no use; a segment without a page is there, and nothing lies in it (L18).
            segment.size -= segment.size % PAGE as u64;
            caps.segments.push(segment);
        }
        (caps.paging_segment, caps.paging_buffer_size, caps.paging_private_size) = second.paging();
        if caps.paging_segment > count {
            return Err(refused("L19", format!("the paging buffer's segment is {}", caps.paging_segment)));
        }
        Ok(())
    }

    /// `NTSTATUS DxgkDdiGetNodeMetadata(hAdapter, NodeOrdinal, pGetNodeMetadata)`: PASSIVE_LEVEL, level zero, 1.3 and
    /// later. STATUS_SUCCESS for every node, STATUS_INVALID_PARAMETER beyond (rule L13).
    pub(crate) fn query_nodes(&self) -> Result<(), StartError> {
        if self.driver().table().DxgkDdiGetNodeMetadata.is_none() {
            return Ok(());
        }
        let nodes = self.caps().nodes;
        for node in 0..nodes {
            if let Err(status) = self.node_metadata(node) {
                let text = format!("GetNodeMetadata answers {status} for node {node} of {nodes}");
                self.violation("L13", &text);
                return Err(refused("L13", text));
            }
        }
        if self.node_metadata(nodes).is_ok() {
            self.violation("L13", "GetNodeMetadata succeeded for a node that does not exist");
        }
        Ok(())
    }

    /// Calls `DxgkDdiGetNodeMetadata` and answers the record.
    ///
    /// # Errors
    /// The driver's status, or the port's own lack of memory.
    pub fn node_metadata(&self, node: u32) -> Result<Vec<u8>, NTSTATUS> {
        self.node_metadata_over(node, 0)
    }

    /// [`node_metadata`](Self::node_metadata) with room that is full of a byte.
    ///
    /// # Errors
    /// As for [`node_metadata`](Self::node_metadata).
    pub fn node_metadata_over(&self, node: u32, fill: u8) -> Result<Vec<u8>, NTSTATUS> {
        let _inside = self.machine().enter();
        let entry = self.driver().table().DxgkDdiGetNodeMetadata.ok_or(STATUS_NOT_SUPPORTED)?;
        let size = layout::size_of(self.version(), "DXGK_NODEMETADATA").ok_or(NoMemory)?;
        let mut output = Guarded::try_new(size)?;
        if fill != 0 {
            // Which of the members of later versions come in depends on the driver's headers.
            let older = size.min(std::mem::offset_of!(DXGKARG_GETNODEMETADATA, Flags));
            output.bytes_mut()[..older].fill(fill);
        }
        let _watch = output.watch("L16");
        let hadapter = self.miniport();
        let pointer = output.as_ptr().cast::<DXGKARG_GETNODEMETADATA>();
        // SAFETY: the entry point's contract: the adapter's handle and a record of the driver's version.
        let status = self
            .call_with(Ddi::GetNodeMetadata, hadapter, pointer, || unsafe { entry(hadapter, node, pointer) });
        if status.is_success() { Ok(output.bytes().to_vec()) } else { Err(status) }
    }
}

/// The three forms of the segment query's answer.
trait SegmentOut: Record {
    const DESCRIPTOR: &'static str;
    /// Bytes of the input: the aperture's addresses before 2.0, the physical adapter (0) since.
    const INPUT: usize;
    fn count(&self) -> u32;
    fn second(count: u32, descriptors: *mut c_void, stride: usize) -> Self;
    fn paging(&self) -> (u32, u32, u32);

    /// # Safety
    /// `at` is a descriptor of `stride` bytes.
    unsafe fn segment(at: *const u8, stride: usize) -> Segment;
}

/// # Safety
/// `at` is a record of at least `stride` bytes, a prefix of `T`.
unsafe fn prefix<T: Record>(at: *const u8, stride: usize) -> T {
    let mut value = T::zeroed();
    // SAFETY: no more is copied than either side has.
    unsafe { std::ptr::copy_nonoverlapping(at, (&raw mut value).cast::<u8>(), stride.min(size_of::<T>())) };
    value
}

fn segment(flags: DXGK_SEGMENTFLAGS, base: i64, cpu: i64, size: usize, commit_limit: usize) -> Segment {
    Segment {
        aperture: flags.Aperture(),
        agp: flags.Agp(),
        flags: flags.Value,
        base: base as u64,
        size: size as u64,
        commit_limit: commit_limit as u64,
        cpu_address: flags.CpuVisible().then_some(cpu as u64),
    }
}

macro_rules! segment_out {
    ($out:ty, $descriptor:ty, $name:literal) => {
        impl SegmentOut for $out {
            const DESCRIPTOR: &'static str = $name;
            const INPUT: usize = size_of::<DXGK_QUERYSEGMENTIN>();

            fn count(&self) -> u32 {
                self.NbSegment
            }

            fn second(count: u32, descriptors: *mut c_void, _stride: usize) -> Self {
                let mut out = Self::zeroed();
                out.NbSegment = count;
                out.pSegmentDescriptor = descriptors.cast();
                out
            }

            fn paging(&self) -> (u32, u32, u32) {
                (self.PagingBufferSegmentId, self.PagingBufferSize, self.PagingBufferPrivateDataSize)
            }

            unsafe fn segment(at: *const u8, stride: usize) -> Segment {
                // SAFETY: the caller's promise.
                let d: $descriptor = unsafe { prefix(at, stride) };
                segment(d.Flags, d.BaseAddress.get(), d.CpuTranslatedAddress.get(), d.Size, d.CommitLimit)
            }
        }
    };
}

segment_out!(DXGK_QUERYSEGMENTOUT, DXGK_SEGMENTDESCRIPTOR, "DXGK_SEGMENTDESCRIPTOR");
segment_out!(DXGK_QUERYSEGMENTOUT3, DXGK_SEGMENTDESCRIPTOR3, "DXGK_SEGMENTDESCRIPTOR3");

impl SegmentOut for DXGK_QUERYSEGMENTOUT4 {
    const DESCRIPTOR: &'static str = "DXGK_SEGMENTDESCRIPTOR4";
    const INPUT: usize = size_of::<DXGK_QUERYSEGMENTIN4>();

    fn count(&self) -> u32 {
        self.NbSegment
    }

    fn second(count: u32, descriptors: *mut c_void, stride: usize) -> Self {
        let mut out = Self::zeroed();
        out.NbSegment = count;
        out.pSegmentDescriptor = descriptors.cast();
        out.SegmentDescriptorStride = stride;
        out
    }

    fn paging(&self) -> (u32, u32, u32) {
        (self.PagingBufferSegmentId, self.PagingBufferSize, self.PagingBufferPrivateDataSize)
    }

    unsafe fn segment(at: *const u8, stride: usize) -> Segment {
        // SAFETY: the caller's promise.
        let d: DXGK_SEGMENTDESCRIPTOR4 = unsafe { prefix(at, stride) };
        // SAFETY: both members of the union are plain data; the address is the one of segments with CpuVisible.
        let cpu = unsafe { d.Anonymous.CpuTranslatedAddress };
        segment(d.Flags, d.BaseAddress.get(), cpu.get(), d.Size, d.CommitLimit)
    }
}
