//! Contexts.
#![allow(unsafe_code)]

use wddm_sys::wddm3_2::{DXGK_CONTEXTINFO, DXGK_CREATECONTEXTFLAGS, DXGKARG_CREATECONTEXT};
use wddm_sys::{InterfaceVersion, STATUS_NO_MEMORY};

use crate::layout;
use crate::rules::Rule;
use crate::state::{Adapter, Context, ContextInfo, Cx, Outcome};

/// The flags that a version knows.
fn known_flags(version: InterfaceVersion) -> u32 {
    let since = [
        (InterfaceVersion::VISTA, 1),
        (InterfaceVersion::WIN7, 1 << 1),
        (InterfaceVersion::WDDM2_0, 1 << 2),
        (InterfaceVersion::WDDM2_1, 1 << 3),
        (InterfaceVersion::WDDM2_3, 1 << 4),
        (InterfaceVersion::WDDM3_2, 1 << 5),
    ];
    since.iter().filter(|(from, _)| version >= *from).fold(0, |all, (_, bit)| all | bit)
}

impl Adapter {
    pub(crate) fn create_context_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_CREATECONTEXT = cx.open.entry.read();
        if let Some(caps) = self.caps {
            cx.check(Rule::C01, caps.multi_engine_aware, || "MultiEngineAware is not set".to_owned());
            let (node, nodes) = (args.NodeOrdinal, caps.nodes);
            cx.check(Rule::C11, node < nodes, || format!("NodeOrdinal is {node} of {nodes}"));
            if args.Flags.SystemContext() {
                let paging = caps.paging_node;
                cx.check(Rule::C14, node == paging, || {
                    format!("SystemContext on node {node}; paging runs on node {paging}")
                });
            }
        }
        let affinity = args.EngineAffinity;
        cx.check(Rule::C12, affinity == 1, || format!("EngineAffinity is {affinity:#x}"));
        self.flags_in(cx, args.Flags);
        // SAFETY: the port lends the private data for the call.
        cx.open.sums[0] =
            unsafe { layout::checksum(args.pPrivateDriverData, args.PrivateDriverDataSize as usize) };
    }

    fn flags_in(&mut self, cx: &mut Cx<'_>, flags: DXGK_CREATECONTEXTFLAGS) {
        let unknown = flags.Value & !known_flags(self.version);
        cx.check(Rule::C13, unknown == 0, || format!("Flags is {:#x}", flags.Value));
        if flags.GdiContext() {
            let device = cx.call.handle;
            let gdi = self.devices.get(&device).is_some_and(|device| device.gdi);
            cx.check(Rule::C15, gdi, || {
                format!("GdiContext on device {device:#x}, which is not a GdiDevice")
            });
        }
        if self.version < InterfaceVersion::WDDM2_0 {
            // No driver of these versions has virtual addressing, hardware queues or test contexts.
            let version = self.version;
            for (rule, bit) in [(Rule::C16, 2), (Rule::C17, 4), (Rule::C18, 5)] {
                cx.check(rule, flags.Value >> bit & 1 == 0, || {
                    format!("bit {bit} of Flags for a {version:?} driver")
                });
            }
        }
    }

    pub(crate) fn create_context_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let entry: DXGKARG_CREATECONTEXT = cx.open.entry.read();
        // SAFETY: the stream's promise: `args` is alive while the event is told.
        let args: DXGKARG_CREATECONTEXT = unsafe { layout::read(cx.call.args, cx.call.args_len) };
        // SAFETY: as at the entry.
        let sum = unsafe { layout::checksum(entry.pPrivateDriverData, entry.PrivateDriverDataSize as usize) };
        let before = cx.open.sums[0];
        // Where there is nothing to write to, nothing was checked.
        if entry.PrivateDriverDataSize != 0 {
            cx.check(Rule::C09, sum == before, || {
                format!("the {} bytes of private data were written to", entry.PrivateDriverDataSize)
            });
        }
        if !outcome.succeeded() {
            self.create_context_failed(cx, &entry, &args, outcome);
            return;
        }
        let handle = args.hContext as usize;
        let own = handle != 0 && args.hContext != entry.hContext;
        if !cx.check(Rule::C06, own, || {
            format!("CreateContext succeeded, and hContext is {handle:#x} as before")
        }) {
            // Nobody can give it back: what it took is told with this.
            let _told = cx.memory.kept(cx.call.seq, cx.blocks);
            return;
        }
        self.answer(cx, &entry, &args);
        let system = entry.Flags.SystemContext();
        if system {
            cx.judge.summary.system_contexts.create();
        } else {
            cx.judge.summary.contexts.create();
            self.cost(cx, outcome);
        }
        let info = ContextInfo {
            private_size: args.ContextInfo.DmaBufferPrivateDataSize,
            patch_list: args.ContextInfo.PatchLocationListSize,
        };
        let owner = cx.own();
        let device = cx.call.handle;
        if let Some(device) = self.devices.get_mut(&device) {
            device.contexts += 1;
        }
        let context = Context {
            device,
            node: entry.NodeOrdinal,
            system,
            info,
            owner,
            addresses: entry.Flags.VirtualAddressing(),
            root: false,
            submitted: 0,
            multipass: None,
            doubles: 0,
        };
        let double = self.contexts.contains_key(&handle);
        cx.check(Rule::C06, !double, || format!("hContext {handle:#x} is that of a live context"));
        if double {
            if let Some(known) = self.contexts.get_mut(&handle) {
                known.doubles += 1;
            }
        } else {
            self.contexts.insert(handle, context);
        }
    }

    fn create_context_failed(
        &mut self,
        cx: &mut Cx<'_>,
        entry: &DXGKARG_CREATECONTEXT,
        args: &DXGKARG_CREATECONTEXT,
        outcome: Outcome<'_>,
    ) {
        cx.keeps_nothing(Rule::C07);
        let (was, is) = (entry.hContext, args.hContext);
        cx.check(Rule::C07, was == is, || {
            format!("CreateContext failed and changed hContext from {was:p} to {is:p}")
        });
        let range = std::mem::offset_of!(DXGKARG_CREATECONTEXT, ContextInfo)..;
        // SAFETY: the stream's promise: `args` is alive while the event is told.
        let now = unsafe { layout::Bytes::copy(cx.call.args, cx.call.args_len) };
        let same = cx.open.entry.as_slice().get(range.clone()) == now.as_slice().get(range);
        cx.check(Rule::C07, same, || "CreateContext failed and wrote to ContextInfo".to_owned());
        if outcome.status() == Some(STATUS_NO_MEMORY) {
            let live = self.contexts.len();
            cx.check(Rule::C05, outcome.counts.refusals != 0, || {
                format!("STATUS_NO_MEMORY with {live} contexts, though no allocation was refused")
            });
        }
    }

    /// What the page on `DXGK_CONTEXTINFO` asks of the answer.
    fn answer(&mut self, cx: &mut Cx<'_>, entry: &DXGKARG_CREATECONTEXT, args: &DXGKARG_CREATECONTEXT) {
        cx.check(Rule::C05, true, String::new);
        let info = &args.ContextInfo;
        let words = |info: &DXGK_CONTEXTINFO| {
            let DXGK_CONTEXTINFO { DmaBufferSize, DmaBufferSegmentSet, DmaBufferPrivateDataSize, .. } = *info;
            let lists = (info.AllocationListSize, info.PatchLocationListSize);
            (DmaBufferSize, DmaBufferSegmentSet, DmaBufferPrivateDataSize, lists)
        };
        let patched = !entry.Flags.VirtualAddressing() && !entry.Flags.SystemContext();
        if patched && words(info) == words(&entry.ContextInfo) {
            // There is no answer whose members could be judged.
            cx.check(Rule::C21, false, || "CreateContext left ContextInfo as it was".to_owned());
            return;
        }
        let set = info.DmaBufferSegmentSet;
        let (unknown, memory) = self.unknown_and_memory(set);
        cx.check(Rule::C19, memory == 0, || {
            format!("DmaBufferSegmentSet is {set:#x}, of which {memory:#x} are memory segments")
        });
        let segments = self.segments.len();
        cx.check(Rule::C20, unknown == 0, || {
            format!("DmaBufferSegmentSet is {set:#x}; there are {segments} segments")
        });
        if patched {
            let sizes = [info.DmaBufferSize, info.AllocationListSize, info.PatchLocationListSize];
            cx.check(Rule::C21, !sizes.contains(&0), || {
                let [dma, allocations, patches] = sizes;
                format!(
                    "DmaBufferSize is {dma}, AllocationListSize {allocations}, PatchLocationListSize {patches}"
                )
            });
        }
        if entry.Flags.GdiContext() {
            let size = info.AllocationListSize;
            cx.check(Rule::C22, size == 256, || format!("AllocationListSize of a GDI context is {size}"));
        }
        if self.version >= InterfaceVersion::WIN7 {
            let reserved = info.Reserved;
            cx.check(Rule::C23, reserved == 0, || format!("ContextInfo.Reserved is {reserved:#x}"));
        }
        if self.version >= InterfaceVersion::WDDM2_0 {
            let caps = info.Caps.Value;
            cx.check(Rule::C23, caps & !0b111 == 0, || format!("ContextInfo.Caps is {caps:#x}"));
        }
    }

    /// What the call cost.
    fn cost(&self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let (counts, callbacks) = (outcome.counts, cx.open.callbacks);
        let max = &mut cx.judge.summary.max_per_context;
        max.pool_allocations = max.pool_allocations.max(counts.pool_allocations);
        max.pool_bytes = max.pool_bytes.max(counts.pool_bytes);
        max.other_allocations = max.other_allocations.max(counts.other_allocations);
        max.locks = max.locks.max(counts.locks);
        max.kernel_calls = max.kernel_calls.max(counts.kernel_calls);
        max.callbacks = max.callbacks.max(callbacks);
        max.register_accesses = max.register_accesses.max(counts.mmio_reads + counts.mmio_writes);
    }

    pub(crate) fn destroy_context_enter(&mut self, cx: &mut Cx<'_>) {
        self.translations.forget();
        let handle = cx.call.handle;
        let Some(known) = self.contexts.get_mut(&handle) else {
            cx.open.known = false;
            return;
        };
        let submitted = known.submitted;
        let device = known.device;
        cx.check(Rule::C31, submitted == 0, || {
            format!("context {handle:#x} is destroyed while {submitted} of its packets are unfinished")
        });
        if let Some(device) = self.devices.get_mut(&device) {
            device.contexts = device.contexts.saturating_sub(1);
        }
        cx.open.sums[0] = u64::from(known.system);
        if known.doubles != 0 {
            known.doubles -= 1;
            return;
        }
        cx.open.owner = known.owner;
        self.contexts.remove(&handle);
    }

    pub(crate) fn destroy_context_leave(&mut self, cx: &mut Cx<'_>) {
        if !cx.open.known {
            return;
        }
        if cx.open.sums[0] != 0 {
            cx.judge.summary.system_contexts.destroy();
        } else {
            cx.judge.summary.contexts.destroy();
        }
        cx.check(Rule::C32, true, String::new);
        let (owner, handle, site) = (cx.open.owner, cx.call.handle, cx.site());
        cx.memory.gone(owner, cx.call.adapter, Rule::C32, site, || format!("the context {handle:#x}"));
    }
}
