//! Patch, SubmitCommand and CancelCommand, and what becomes of packets.
#![allow(unsafe_code)]

use std::collections::BTreeMap;

use ntoskrnl::{Ddi, PacketStage};
use wddm_sys::wddm3_2::{
    D3DDDI_PATCHLOCATIONLIST, DXGK_ALLOCATIONLIST, DXGKARG_CANCELCOMMAND, DXGKARG_PATCH,
    DXGKARG_SUBMITCOMMAND,
};
use wddm_sys::{InterfaceVersion, STATUS_SUCCESS};

use crate::fences::{Packet, Patched};
use crate::judge::{Judge, Site};
use crate::layout;
use crate::render::places;
use crate::rules::Rule;
use crate::state::{Adapter, Cx, Outcome};
use crate::{State, Words};

/// `DXGK_SUBMITCOMMANDFLAGS.Resubmission`.
const RESUBMISSION: u32 = 1 << 7;

/// The parts of what Patch was given.
struct Given {
    args: DXGKARG_PATCH,
    start: usize,
    end: usize,
    size: usize,
}

impl Given {
    fn new(args: DXGKARG_PATCH) -> Self {
        let size = if args.pDmaBuffer.is_null() { 0 } else { args.DmaBufferSize as usize };
        let end = (args.DmaBufferSubmissionEndOffset as usize).min(size);
        let start = (args.DmaBufferSubmissionStartOffset as usize).min(end);
        Self { args, start, end, size }
    }

    /// Checksums of the bytes outside and inside of the submitted range.
    ///
    /// # Safety
    /// The DMA buffer can be read.
    unsafe fn bytes(&self) -> (u64, u64) {
        let base = self.args.pDmaBuffer.cast_const();
        let part = |from: usize, to: usize| {
            // SAFETY: the caller's promise.
            unsafe { layout::checksum(base.wrapping_byte_add(from), to - from) }
        };
        let outside = part(0, self.start) ^ part(self.end, self.size).rotate_left(1);
        (outside, part(self.start, self.end))
    }

    /// # Safety
    /// The lists can be read.
    unsafe fn lists(&self) -> u64 {
        let (allocations, patches) =
            (self.args.AllocationListSize as usize, self.args.PatchLocationListSize as usize);
        // SAFETY: the caller's promise.
        unsafe {
            layout::checksum(self.args.pAllocationList.cast(), allocations * size_of::<DXGK_ALLOCATIONLIST>())
                ^ layout::checksum(
                    self.args.pPatchLocationList.cast(),
                    patches * size_of::<D3DDDI_PATCHLOCATIONLIST>(),
                )
                .rotate_left(1)
        }
    }

    /// # Safety
    /// The lists can be read.
    unsafe fn allocations(&self) -> Vec<DXGK_ALLOCATIONLIST> {
        // SAFETY: the caller's promise.
        unsafe { layout::list(self.args.pAllocationList, self.args.AllocationListSize as usize) }.collect()
    }

    /// The patch locations of this submission.
    ///
    /// # Safety
    /// The lists can be read.
    unsafe fn patches(&self) -> Vec<D3DDDI_PATCHLOCATIONLIST> {
        let (from, count) = (
            self.args.PatchLocationListSubmissionStart as usize,
            self.args.PatchLocationListSubmissionLength as usize,
        );
        // SAFETY: the caller's promise.
        let all =
            unsafe { layout::list(self.args.pPatchLocationList, self.args.PatchLocationListSize as usize) };
        all.skip(from).take(count).collect()
    }

    /// The first patch location that does not name the place where its allocation is: offset, what is there, and what
    /// should be.
    ///
    /// # Safety
    /// The DMA buffer can be read.
    unsafe fn untranslated(
        &self,
        allocations: &[DXGK_ALLOCATIONLIST],
        patches: &[D3DDDI_PATCHLOCATIONLIST],
        words: Words,
    ) -> Option<(usize, u32, u32)> {
        let base = self.args.pDmaBuffer.cast_const().cast::<u8>();
        // Of several at one place the last one is what is left.
        let places: BTreeMap<usize, &DXGK_ALLOCATIONLIST> = patches
            .iter()
            .filter_map(|patch| {
                Some((patch.PatchOffset as usize, allocations.get(patch.AllocationIndex as usize)?))
            })
            .filter(|(at, element)| at + 4 <= self.size && element.SegmentId() != 0)
            .collect();
        places.into_iter().find_map(|(at, element)| {
            // SAFETY: all members of the union are the same eight bytes.
            let address = unsafe { element.Anonymous.PhysicalAddress }.get() as u64;
            let expected = words(element.SegmentId(), address);
            // SAFETY: the caller's promise; the offset was compared with the buffer's size.
            let found = unsafe { base.wrapping_byte_add(at).cast::<u32>().read_unaligned() };
            (found != expected).then_some((at, found, expected))
        })
    }

    /// A checksum of everything that the four bytes at each patch location may depend on: the context, the other bytes of
    /// the submission, and of each location what it names and where that is. None if something has no address.
    ///
    /// # Safety
    /// The DMA buffer can be read.
    unsafe fn command(
        &self,
        allocations: &[DXGK_ALLOCATIONLIST],
        patches: &[D3DDDI_PATCHLOCATIONLIST],
    ) -> Option<u64> {
        let place = places(allocations, patches)?;
        let base = self.args.pDmaBuffer.cast_const().cast::<u8>().wrapping_add(self.start);
        // SAFETY: the caller's promise; the range lies in the buffer.
        let mut bytes = unsafe { std::slice::from_raw_parts(base, self.end - self.start) }.to_vec();
        // SAFETY: all members of the union are the same handle.
        let context = unsafe { self.args.Anonymous.hContext } as u64;
        let mut words = vec![place, context];
        for patch in patches {
            let at = (patch.PatchOffset as usize).checked_sub(self.start)?;
            bytes.get_mut(at..at + size_of::<u32>())?.fill(0);
            let element = allocations.get(patch.AllocationIndex as usize)?;
            words.push(element.hDeviceSpecificAllocation as u64);
            words.push(u64::from(patch.PatchOffset) << 32 | u64::from(patch.AllocationOffset));
            words.push(u64::from(patch.DriverId) << 32 | u64::from(patch.Value));
        }
        let words = words.iter().flat_map(|word| word.to_ne_bytes()).collect::<Vec<_>>();
        Some(layout::checksum_of(&bytes) ^ layout::checksum_of(&words).rotate_left(1))
    }

    /// A checksum of the four bytes at each patch location.
    ///
    /// # Safety
    /// The DMA buffer can be read.
    unsafe fn patched_words(&self, patches: &[D3DDDI_PATCHLOCATIONLIST]) -> u64 {
        let base = self.args.pDmaBuffer.cast_const();
        patches.iter().map(|patch| patch.PatchOffset as usize).filter(|at| at + 4 <= self.size).fold(
            0,
            |sum, at| {
                // SAFETY: the caller's promise.
                sum.rotate_left(1) ^ unsafe { layout::checksum(base.wrapping_byte_add(at), 4) }
            },
        )
    }
}

impl Adapter {
    pub(crate) fn patch_enter(&mut self, cx: &mut Cx<'_>) {
        let given = Given::new(cx.open.entry.read());
        // SAFETY: all members of the union are the same handle.
        let context = unsafe { given.args.Anonymous.hContext } as usize;
        self.context_alive(cx, context, given.args.Flags.Paging());
        // SAFETY: the port lends buffer and lists for the call.
        unsafe {
            cx.open.sums[0] = given.bytes().0;
            cx.open.sums[1] = given.lists();
            cx.open.sums[2] = given.patched_words(&given.patches());
        }
    }

    fn context_alive(&mut self, cx: &mut Cx<'_>, context: usize, paging: bool) {
        if !self.multi_engine_aware() || paging && context == 0 {
            return;
        }
        let alive = self.contexts.contains_key(&context);
        let ddi = cx.call.ddi;
        cx.check(Rule::C30, alive, || format!("{ddi} gets {context:#x}, which is no live context"));
    }

    fn node_of(&self, context: usize) -> u32 {
        self.contexts.get(&context).map_or(0, |context| context.node)
    }

    pub(crate) fn patch_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>, words: Option<Words>) {
        let given = Given::new(cx.open.entry.read());
        // SAFETY: the port lends buffer and lists for the call.
        let (outside, inside, lists, allocations, patches, patched) = unsafe {
            let (outside, inside) = given.bytes();
            let patches = given.patches();
            let patched = given.patched_words(&patches);
            (outside, inside, given.lists(), given.allocations(), patches, patched)
        };
        let [outside_before, lists_before, patched_before, _] = cx.open.sums;
        let (start, end, size) = (given.start, given.end, given.size);
        cx.check(Rule::S32, outside == outside_before, || {
            format!(
                "Patch wrote to the DMA buffer ({size} bytes) outside of the submitted bytes {start}..{end}"
            )
        });
        cx.check(Rule::S32, lists == lists_before, || {
            "Patch wrote to the allocation or patch list".to_owned()
        });
        if outcome.status() != Some(STATUS_SUCCESS) {
            return;
        }
        let dma = given.args.pDmaBuffer as usize;
        if let Some((_, rendered)) = self.rendered.iter().find(|(start, _)| *start == dma)
            && places(&allocations, &patches) == Some(*rendered)
        {
            cx.check(Rule::S30, patched == patched_before, || {
                "Patch changed what Render had to translate: every allocation is where Render found it"
                    .to_owned()
            });
        }
        // SAFETY: the port lends the buffer for the call.
        let command = || unsafe { given.command(&allocations, &patches) };
        if !patches.is_empty()
            && let Some(command) = command()
        {
            let same = self.translations.agrees(command, patched);
            cx.check(Rule::S31, same, || {
                "Patch left other addresses than the last time in the same command, and every allocation is where it was"
                    .to_owned()
            });
        }
        if let Some(words) = words {
            // SAFETY: the port lends the buffer for the call.
            let wrong = unsafe { given.untranslated(&allocations, &patches, words) };
            cx.check(Rule::S30, wrong.is_none(), || {
                let (at, found, expected) = wrong.unwrap_or_default();
                format!("Patch left {found:#x} at byte {at} of the DMA buffer instead of {expected:#x}")
            });
        }
        // SAFETY: all members of the union are the same handle.
        let context = unsafe { given.args.Anonymous.hContext } as usize;
        let ordinal = self.node_of(context);
        let fence = given.args.SubmissionFenceId;
        let args = &given.args;
        let patched = Patched {
            fence,
            offsets: [
                args.DmaBufferSubmissionStartOffset,
                args.DmaBufferSubmissionEndOffset,
                args.DmaBufferPrivateDataSubmissionStartOffset,
                args.DmaBufferPrivateDataSubmissionEndOffset,
            ],
            openings: allocations
                .iter()
                .map(|a| a.hDeviceSpecificAllocation as usize)
                .filter(|h| *h != 0)
                .collect(),
            lists,
            bytes: inside,
        };
        let Some(node) = self.node(ordinal) else { return };
        if let Some(last) = node.patched.replace(patched)
            && (last.fence, last.lists) == (fence, lists)
        {
            cx.check(Rule::S31, last.bytes == inside, || {
                format!("a second Patch for fence {fence} with the same lists left other bytes")
            });
        }
    }

    pub(crate) fn submit_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_SUBMITCOMMAND = cx.open.entry.read();
        // SAFETY: all members of the union are the same handle.
        let context = unsafe { args.Anonymous.hContext } as usize;
        let paging = args.Flags.Paging();
        self.context_alive(cx, context, paging);
        if self.is_1_x() {
            let flags = args.Flags.Value;
            cx.check(Rule::S41, flags & RESUBMISSION == 0, || format!("Flags is {flags:#x} before 2.0"));
        }
        let ordinal =
            if self.version < InterfaceVersion::WIN8 { self.node_of(context) } else { args.NodeOrdinal };
        let fence = args.SubmissionFenceId;
        let summary = &mut cx.judge.summary;
        *(if paging { &mut summary.paging_submissions } else { &mut summary.submissions }) += 1;
        let multi = self.multi_engine_aware();
        let Some(node) = self.node(ordinal) else { return };
        let mut openings = Vec::new();
        if let Some(patched) = node.patched.as_mut().filter(|patched| patched.fence == fence) {
            let offsets = [
                args.DmaBufferSubmissionStartOffset,
                args.DmaBufferSubmissionEndOffset,
                args.DmaBufferPrivateDataSubmissionStartOffset,
                args.DmaBufferPrivateDataSubmissionEndOffset,
            ];
            let given = patched.offsets;
            openings = std::mem::take(&mut patched.openings);
            cx.check(Rule::S38, offsets == given, || {
                format!("fence {fence}: Patch got the offsets {given:?}, SubmitCommand {offsets:?}")
            });
        }
        node.submit(Packet { fence, context, paging, openings });
        if multi && let Some(context) = self.contexts.get_mut(&context) {
            context.submitted += 1;
        }
    }

    pub(crate) fn submit_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let made = outcome.counts.pool_allocations;
        cx.check(Rule::L33, made == 0, || format!("SubmitCommand made {made} pool allocations"));
        if outcome.status() == Some(STATUS_SUCCESS) {
            return;
        }
        let args: DXGKARG_SUBMITCOMMAND = cx.open.entry.read();
        // SAFETY: all members of the union are the same handle.
        let context = unsafe { args.Anonymous.hContext } as usize;
        let ordinal =
            if self.version < InterfaceVersion::WIN8 { self.node_of(context) } else { args.NodeOrdinal };
        let taken = self.node(ordinal).and_then(|node| node.take_back(args.SubmissionFenceId));
        self.packets_ended(taken.iter());
    }

    pub(crate) fn cancel_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_CANCELCOMMAND = cx.open.entry.read();
        let aware = self.caps.is_some_and(|caps| caps.cancel_command_aware);
        cx.check(Rule::S09, aware, || "CancelCommand is called without CancelCommandAware".to_owned());
        self.context_alive(cx, args.hContext as usize, true);
    }

    /// The contexts of packets that have ended.
    pub(crate) fn packets_ended<'a>(&mut self, packets: impl Iterator<Item = &'a Packet>) {
        for packet in packets {
            if let Some(context) = self.contexts.get_mut(&packet.context) {
                context.submitted = context.submitted.saturating_sub(1);
            }
        }
    }

    /// Judges that nothing is in the hardware (rule S11).
    pub(crate) fn idle(&mut self, judge: &mut Judge, site: Site, when: &str) {
        if self.removed || judge.submission_broken() {
            return;
        }
        for (ordinal, node) in self.nodes.iter().enumerate() {
            let left = node.flight().next();
            judge.check(Rule::S11, site, left.is_none(), || {
                let fence = left.map_or(0, |packet| packet.fence);
                format!("{when} and the packet with fence {fence} on node {ordinal} was never reported")
            });
        }
    }

    /// The port gave up waiting. Answers whether a packet was the reason.
    pub(crate) fn unfinished(&mut self, judge: &mut Judge, site: Site, text: &str) -> bool {
        let left =
            self.nodes.iter().enumerate().find_map(|(ordinal, node)| Some((ordinal, node.flight().next()?)));
        let Some((ordinal, packet)) = left else { return false };
        if judge.submission_broken() {
            return true;
        }
        let (fence, context) = (packet.fence, packet.context);
        let site = Site { ddi: Ddi::SubmitCommand.name(), ..site };
        judge.check(Rule::S11, site, false, || {
            let kind = if packet.paging { "paging packet" } else { "packet" };
            format!("the {kind} with fence {fence} of context {context:#x} on node {ordinal} was never reported ({text})")
        });
        true
    }
}

impl State {
    /// The port says where a packet is. The verifier keeps its own books of submission and completion; what it cannot
    /// see is that the port gave packets up.
    pub(crate) fn packet(&mut self, stage: PacketStage, adapter: usize, node: u32, fence: u32) {
        if stage != PacketStage::Aborted {
            return;
        }
        let site = self.site(adapter);
        let Self { judge, adapters, .. } = self;
        let Some(adapter) = adapters.get_mut(&adapter) else { return };
        // What a device had that was pulled out ends so.
        let pulled_out = adapter.removed;
        let Some(state) = adapter.node(node) else { return };
        let unreported = state.flight().any(|packet| packet.fence == fence);
        if unreported && !pulled_out && !judge.submission_broken() {
            judge.check(Rule::S11, site, false, || {
                format!("the packet with fence {fence} on node {node} was given up unreported")
            });
        }
        let Some(state) = adapter.node(node) else { return };
        let aborted = state.abort();
        adapter.packets_ended(aborted.iter());
    }

    /// The driver touched a register of the device in `slot`.
    pub(crate) fn register_access(&mut self, slot: usize) {
        // Adapters and slots are not told apart in the stream: the rule is judged while there is one adapter.
        let site = self.site(0);
        let Self { judge, adapters, .. } = self;
        let mut present = adapters.values().filter(|adapter| adapter.handle != 0);
        if let (Some(adapter), None) = (present.next(), present.next())
            && (adapter.removal_told || adapter.removed && site.ddi == Ddi::NotifySurpriseRemoval.name())
        {
            judge.check(Rule::L27, site, false, || {
                format!("a register of slot {slot} is touched after the removal")
            });
        }
    }
}
