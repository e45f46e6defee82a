//! QueryAdapterInfo and GetNodeMetadata: what a driver says about itself.
#![allow(unsafe_code)]

use std::ffi::c_void;

use wddm_sys::wddm3_2::*;
use wddm_sys::{InterfaceVersion, layout as sizes};

use crate::layout;
use crate::rules::Rule;
use crate::state::{Adapter, Caps, Cx, Outcome, Segment};

/// `DXGK_MAX_ASYMETRICAL_PROCESSING_NODES`.
const MAX_NODES: u32 = 64;
const PAGE: usize = 4096;

/// The segment descriptors of the three forms of the query: flags, size, commit limit.
struct Described {
    flags: DXGK_SEGMENTFLAGS,
    size: usize,
    /// `None` where the page of the form gives it a meaning for aperture segments alone.
    commit: Option<usize>,
}

/// What a segment query's output holds.
struct Answer {
    count: u32,
    descriptors: *const c_void,
    stride: usize,
    paging_segment: u32,
}

impl Adapter {
    pub(crate) fn query_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_QUERYADAPTERINFO = cx.open.entry.read();
        // SAFETY: the port lends input and output for the call.
        unsafe {
            cx.open.sums[0] = layout::checksum(args.pInputData, args.InputDataSize as usize);
            if let Some(answer) = self.answer_of(&args) {
                cx.open.sums[1] = u64::from(answer.descriptors.is_null());
                cx.open.sums[2] = self.rest_sum(&args);
            }
        }
    }

    /// The output of a segment query, if it is one.
    ///
    /// # Safety
    /// The output can be read.
    unsafe fn answer_of(&self, args: &DXGKARG_QUERYADAPTERINFO) -> Option<Answer> {
        let (at, len) = (args.pOutputData.cast_const(), args.OutputDataSize as usize);
        macro_rules! old {
            ($out:ty, $descriptor:literal) => {{
                // SAFETY: the caller's promise.
                let out: $out = unsafe { layout::read(at, len) };
                Some(Answer {
                    count: out.NbSegment,
                    descriptors: out.pSegmentDescriptor.cast(),
                    stride: sizes::size_of(self.version, $descriptor)?,
                    paging_segment: out.PagingBufferSegmentId,
                })
            }};
        }
        match args.Type {
            DXGKQAITYPE_QUERYSEGMENT => old!(DXGK_QUERYSEGMENTOUT, "DXGK_SEGMENTDESCRIPTOR"),
            DXGKQAITYPE_QUERYSEGMENT3 => old!(DXGK_QUERYSEGMENTOUT3, "DXGK_SEGMENTDESCRIPTOR3"),
            DXGKQAITYPE_QUERYSEGMENT4 => {
                // SAFETY: the caller's promise.
                let out: DXGK_QUERYSEGMENTOUT4 = unsafe { layout::read(at, len) };
                Some(Answer {
                    count: out.NbSegment,
                    descriptors: out.pSegmentDescriptor.cast(),
                    stride: out.SegmentDescriptorStride,
                    paging_segment: out.PagingBufferSegmentId,
                })
            }
            _ => None,
        }
    }

    /// A checksum over the output of a segment query but for NbSegment, its first member.
    ///
    /// # Safety
    /// The output can be read.
    unsafe fn rest_sum(&self, args: &DXGKARG_QUERYADAPTERINFO) -> u64 {
        let len = (args.OutputDataSize as usize).saturating_sub(4);
        // SAFETY: the caller's promise.
        unsafe { layout::checksum(args.pOutputData.cast_const().wrapping_byte_add(4), len) }
    }

    pub(crate) fn query_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let args: DXGKARG_QUERYADAPTERINFO = cx.open.entry.read();
        // SAFETY: as at the entry.
        let input = unsafe { layout::checksum(args.pInputData, args.InputDataSize as usize) };
        let same = input == cx.open.sums[0];
        cx.check(Rule::V02, same, || format!("the input of query type {} was written to", args.Type.0));
        if !outcome.succeeded() {
            return;
        }
        if args.Type == DXGKQAITYPE_DRIVERCAPS {
            self.driver_caps(cx, &args);
        }
        // SAFETY: as at the entry.
        if let Some(answer) = unsafe { self.answer_of(&args) } {
            self.segments_answered(cx, &args, &answer);
        }
    }

    fn driver_caps(&mut self, cx: &mut Cx<'_>, args: &DXGKARG_QUERYADAPTERINFO) {
        let full = sizes::size_of(self.version, "DXGK_DRIVERCAPS").unwrap_or(usize::MAX);
        let len = (args.OutputDataSize as usize).min(full);
        if len < full {
            return;
        }
        // SAFETY: the port lends the output for the call.
        let (caps, sum): (DXGK_DRIVERCAPS, u64) =
            unsafe { (layout::read_large(args.pOutputData, len), layout::checksum(args.pOutputData, len)) };
        let before = self.caps_sum.replace(sum);
        cx.check(Rule::L21, before.is_none_or(|before| before == sum), || {
            "DRIVERCAPS are not what they were".to_owned()
        });
        let scheduling = caps.SchedulingCaps;
        let multi = scheduling.MultiEngineAware();
        let needs = [
            (scheduling.PreemptionAware(), multi, "PreemptionAware is set without MultiEngineAware"),
            (scheduling.NoDmaPatching(), multi, "NoDmaPatching is set without MultiEngineAware"),
            (scheduling.CancelCommandAware(), multi, "CancelCommandAware is set without MultiEngineAware"),
            (
                scheduling.NoDmaPatching(),
                scheduling.PreemptionAware(),
                "NoDmaPatching is set without PreemptionAware",
            ),
        ];
        for (set, given, what) in needs {
            cx.check(Rule::L11, !set || given, || what.to_owned());
        }
        let nodes = if multi { caps.GpuEngineTopology.NbAsymetricProcessingNodes } else { 1 };
        cx.check(Rule::L13, (1..=MAX_NODES).contains(&nodes), || format!("there are {nodes} nodes"));
        self.caps = Some(Caps {
            multi_engine_aware: multi,
            cancel_command_aware: scheduling.CancelCommandAware(),
            low_irql_preempt: scheduling.LowIrqlPreemptCommand(),
            nodes,
            paging_node: caps.MemoryManagementCaps.PagingNode,
            max_slot_id: caps.MaxAllocationListSlotId,
            older_than_table: self.version >= InterfaceVersion::WDDM2_0
                && (DXGKDDI_WDDMv1.0..DXGKDDI_WDDMv2.0).contains(&caps.WDDMVersion.0),
            compute_only: caps.MiscCaps.ComputeOnly(),
        });
    }

    fn segments_answered(&mut self, cx: &mut Cx<'_>, args: &DXGKARG_QUERYADAPTERINFO, answer: &Answer) {
        let first = cx.open.sums[1] != 0;
        if first {
            // SAFETY: as at the entry.
            let same = unsafe { self.rest_sum(args) } == cx.open.sums[2];
            cx.check(Rule::L17, same, || "the first segment query wrote more than NbSegment".to_owned());
            return;
        }
        let count = answer.count.min(32) as usize;
        self.segments.clear();
        for index in 0..count {
            let at = answer.descriptors.wrapping_byte_add(index * answer.stride);
            // SAFETY: the port lends as many descriptors as the driver said in the first query.
            let described = unsafe { describe(args.Type, at, answer.stride) };
            let Described { flags, size, commit } = described;
            let whole = size != 0 && size % PAGE == 0;
            cx.check(Rule::L18, whole, || format!("segment {} has {size} bytes", index + 1));
            if let Some(commit) = commit.filter(|_| !flags.Aperture()) {
                cx.check(Rule::L18, commit == size, || {
                    format!("memory segment {} has {size} bytes and a CommitLimit of {commit}", index + 1)
                });
            }
            self.segments.push(Segment { aperture: flags.Aperture() });
        }
        let paging = answer.paging_segment;
        cx.check(Rule::L19, paging as usize <= count, || {
            format!("PagingBufferSegmentId is {paging}; there are {count} segments")
        });
    }

    pub(crate) fn node_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        // Initialization asks for every node in turn, and then for one that does not exist, which the port judges.
        let asked = self.caps.map_or(usize::MAX, |caps| caps.nodes as usize);
        if !outcome.succeeded() || !self.engines_judged && self.engines.len() >= asked {
            return;
        }
        // SAFETY: the stream's promise: `args` is alive while the event is told.
        let node: DXGK_NODEMETADATA = unsafe { layout::read(cx.call.args, cx.call.args_len) };
        let kind = node.EngineType;
        let name = node.FriendlyName;
        let (named, ended) = (name[0] != 0, name.contains(&0));
        let other = kind == DXGK_ENGINE_TYPE_OTHER;
        cx.check(Rule::L15, named == other && ended, || {
            let name = if named { "a name" } else { "no name" };
            format!("a node of type {} has {name}{}", kind.0, if ended { "" } else { " without an end" })
        });
        if !self.engines_judged {
            self.engines.push(kind.0);
        }
    }

    /// Adapter initialization has asked for the nodes.
    pub(crate) fn nodes_known(&mut self, cx: &mut Cx<'_>) {
        let (nodes, compute) = self.caps.map_or((0, false), |caps| (caps.nodes, caps.compute_only));
        if self.engines_judged || self.engines.is_empty() || self.version < InterfaceVersion::WDDM1_3 {
            return;
        }
        self.engines_judged = true;
        let answered = self.engines.len();
        cx.check(Rule::L13, answered == nodes as usize, || {
            format!("GetNodeMetadata succeeded {answered} times; there are {nodes} nodes")
        });
        let count = self.engines.iter().filter(|kind| **kind == DXGK_ENGINE_TYPE_3D.0).count();
        cx.check(Rule::L14, compute || count == 1, || format!("{count} nodes are 3D nodes"));
    }
}

/// # Safety
/// `at` is a descriptor of `stride` bytes.
unsafe fn describe(kind: DXGK_QUERYADAPTERINFOTYPE, at: *const c_void, stride: usize) -> Described {
    macro_rules! describe {
        ($descriptor:ty, $commit:expr) => {{
            // SAFETY: the caller's promise.
            let d: $descriptor = unsafe { layout::read(at, stride) };
            Described { flags: d.Flags, size: d.Size, commit: $commit(d.CommitLimit) }
        }};
    }
    match kind {
        DXGKQAITYPE_QUERYSEGMENT => describe!(DXGK_SEGMENTDESCRIPTOR, Some),
        DXGKQAITYPE_QUERYSEGMENT3 => describe!(DXGK_SEGMENTDESCRIPTOR3, Some),
        _ => describe!(DXGK_SEGMENTDESCRIPTOR4, |_| None),
    }
}
