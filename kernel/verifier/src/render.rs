//! Render and Present: what comes back of the buffers that they were lent.
#![allow(unsafe_code)]

use std::collections::BTreeMap;

use wddm_sys::wddm3_2::{D3DDDI_PATCHLOCATIONLIST, DXGK_ALLOCATIONLIST, DXGKARG_PRESENT, DXGKARG_RENDER};
use wddm_sys::{STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER, STATUS_SUCCESS};

use crate::layout;
use crate::rules::Rule;
use crate::state::{Adapter, Cx, Outcome};

/// How many rendered buffers are remembered until Patch sees them.
const RENDERED: usize = 256;
/// Elements of a blit's allocation list: nothing, the source, the destination (rule S67).
const BLIT_LIST: usize = 3;
/// No address that is patched is shorter.
const WORD: u32 = 4;

/// What Render, Present and BuildPagingBuffer have in common.
#[derive(Clone, Copy)]
pub(crate) struct Lent {
    pub(crate) dma: usize,
    pub(crate) dma_size: usize,
    pub(crate) private: usize,
    pub(crate) private_size: usize,
    pub(crate) patches: usize,
    pub(crate) patch_count: usize,
    pub(crate) multipass: u32,
}

impl Lent {
    fn render(args: &DXGKARG_RENDER) -> Self {
        Self {
            dma: args.pDmaBuffer as usize,
            dma_size: args.DmaSize as usize,
            private: args.pDmaBufferPrivateData as usize,
            private_size: args.DmaBufferPrivateDataSize as usize,
            patches: args.pPatchLocationListOut as usize,
            patch_count: args.PatchLocationListOutSize as usize,
            multipass: args.MultipassOffset,
        }
    }

    fn present(args: &DXGKARG_PRESENT) -> Self {
        Self {
            dma: args.pDmaBuffer as usize,
            dma_size: args.DmaSize as usize,
            private: args.pDmaBufferPrivateData as usize,
            private_size: args.DmaBufferPrivateDataSize as usize,
            patches: args.pPatchLocationListOut as usize,
            patch_count: args.PatchLocationListOutSize as usize,
            multipass: args.MultipassOffset,
        }
    }
}

impl Cx<'_> {
    /// Rules S24 and S25: pointers moved within bounds. Answers how many patch locations there are.
    pub(crate) fn moved(&mut self, before: &Lent, after: &Lent) -> usize {
        let ddi = self.call.ddi;
        let moved = after.dma.wrapping_sub(before.dma);
        self.check(Rule::S24, moved <= before.dma_size, || {
            format!("{ddi} moved pDmaBuffer by {} bytes; the buffer has {}", moved as isize, before.dma_size)
        });
        let private = after.private.wrapping_sub(before.private);
        self.check(Rule::S25, private <= before.private_size, || {
            format!(
                "{ddi} moved pDmaBufferPrivateData by {} bytes; there are {}",
                private as isize, before.private_size
            )
        });
        let entry = size_of::<D3DDDI_PATCHLOCATIONLIST>();
        let patched = after.patches.wrapping_sub(before.patches);
        let ok = patched.is_multiple_of(entry) && patched / entry <= before.patch_count;
        self.check(Rule::S24, ok, || {
            format!(
                "{ddi} moved pPatchLocationListOut by {} bytes; the list has {} of {entry} bytes",
                patched as isize, before.patch_count
            )
        });
        if ok { patched / entry } else { 0 }
    }
}

impl Adapter {
    pub(crate) fn render_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_RENDER = cx.open.entry.read();
        // SAFETY: the port lends the list for the call.
        cx.open.sums[0] =
            unsafe { layout::checksum(args.pAllocationList.cast(), list_bytes(args.AllocationListSize)) };
        self.pass_enter(cx, &Lent::render(&args));
    }

    pub(crate) fn present_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_PRESENT = cx.open.entry.read();
        self.pass_enter(cx, &Lent::present(&args));
    }

    fn pass_enter(&mut self, cx: &mut Cx<'_>, lent: &Lent) {
        let Some(context) = self.contexts.get(&cx.call.handle) else { return };
        let (info, multipass) = (context.info, context.multipass);
        if info.private_size == 0 {
            let none = lent.private == 0 && lent.private_size == 0;
            cx.check(Rule::C28, none, || {
                format!("{} bytes of private data were not asked for", lent.private_size)
            });
        }
        cx.check(Rule::C26, lent.patch_count >= info.patch_list as usize, || {
            format!(
                "the patch-location list has {} entries, {} were asked for",
                lent.patch_count, info.patch_list
            )
        });
        let offset = lent.multipass;
        let ok = offset == 0 || multipass == Some(offset);
        cx.check(Rule::S35, ok, || match multipass {
            Some(left) => format!("MultipassOffset is {offset}; the miniport left {left}"),
            None => format!("MultipassOffset is {offset} in the first pass"),
        });
    }

    pub(crate) fn render_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let entry: DXGKARG_RENDER = cx.open.entry.read();
        // SAFETY: the stream's promise: `args` is alive while the event is told; the port lends the lists.
        let (args, sum): (DXGKARG_RENDER, u64) = unsafe {
            (
                layout::read(cx.call.args, cx.call.args_len),
                layout::checksum(entry.pAllocationList.cast(), list_bytes(entry.AllocationListSize)),
            )
        };
        let same = sum == cx.open.sums[0];
        cx.check(Rule::V02, same, || "the allocation list was written to".to_owned());
        let (before, after) = (Lent::render(&entry), Lent::render(&args));
        if let Some(count) = self.pass_leave(cx, outcome, &before, &after) {
            // SAFETY: the port lends the list for the call; the pointer is that of the entry.
            let allocations: Vec<DXGK_ALLOCATIONLIST> =
                unsafe { layout::list(entry.pAllocationList, entry.AllocationListSize as usize) }.collect();
            // SAFETY: as above; `count` was checked against the list's length.
            let patches: Vec<D3DDDI_PATCHLOCATIONLIST> =
                unsafe { layout::list(entry.pPatchLocationListOut.cast_const(), count) }.collect();
            // One pass with all of the command in it; how many of its references stay the driver decides.
            let whole = before.multipass == 0 && outcome.status() == Some(STATUS_SUCCESS);
            let asked = entry.PatchLocationListInSize;
            cx.check(Rule::S29, !whole || asked == 0 || count != 0, || {
                format!(
                    "the patch-location list that came in has {asked} entries, the one that goes out none"
                )
            });
            let used = after.dma.wrapping_sub(before.dma);
            self.patch_list(cx, &patches, used, Some(allocations.len()));
            self.remember(before.dma, &allocations, &patches);
        }
    }

    pub(crate) fn present_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let entry: DXGKARG_PRESENT = cx.open.entry.read();
        // SAFETY: the stream's promise: `args` is alive while the event is told.
        let args: DXGKARG_PRESENT = unsafe { layout::read(cx.call.args, cx.call.args_len) };
        let (before, after) = (Lent::present(&entry), Lent::present(&args));
        if let Some(count) = self.pass_leave(cx, outcome, &before, &after) {
            // SAFETY: the port lends the list for the call; `count` was checked against its length.
            let patches: Vec<D3DDDI_PATCHLOCATIONLIST> =
                unsafe { layout::list(entry.pPatchLocationListOut.cast_const(), count) }.collect();
            let wrote = before.dma != after.dma && self.is_1_x();
            cx.check(Rule::S29, !wrote || count != 0, || {
                "a blit between two allocations without an entry in the patch-location list".to_owned()
            });
            self.patch_list(cx, &patches, after.dma.wrapping_sub(before.dma), Some(BLIT_LIST));
        }
    }

    /// Answers the number of patch locations if the pass left a buffer.
    fn pass_leave(
        &mut self,
        cx: &mut Cx<'_>,
        outcome: Outcome<'_>,
        before: &Lent,
        after: &Lent,
    ) -> Option<usize> {
        let status = outcome.status();
        let more = status == Some(STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER);
        let last = self
            .contexts
            .get_mut(&cx.call.handle)
            .and_then(|context| std::mem::replace(&mut context.multipass, more.then_some(after.multipass)));
        if more {
            // The buffer of a pass that is not the first is fresh. MultipassOffset is all that the next pass knows of it.
            let again = last == Some(before.multipass);
            let ok = before.multipass != after.multipass || !again;
            cx.check(Rule::S36, ok, || {
                format!(
                    "two passes in a row stop at MultipassOffset {}, the second one with a fresh buffer",
                    before.multipass
                )
            });
        }
        (more || status == Some(STATUS_SUCCESS)).then(|| cx.moved(before, after))
    }

    /// Rule S33.
    ///
    /// An allocation that cannot be brought in cuts the buffer at its element's SplitOffset: the elements of smaller
    /// offsets go with the part before, all others with the part behind. So an element's place is not before its own
    /// SplitOffset nor behind a greater one (else rule S32 keeps Patch from it), and only the elements of one command,
    /// which cannot be cut, share an offset. They are needed at once, and an allocation leaves when another takes its slot.
    fn patch_list(
        &mut self,
        cx: &mut Cx<'_>,
        patches: &[D3DDDI_PATCHLOCATIONLIST],
        used: usize,
        allocations: Option<usize>,
    ) {
        let max_slot = self.caps.map_or(u32::MAX, |caps| caps.max_slot_id);
        // Of the elements that share a SplitOffset: the offset, the slots with their allocations, the furthest place.
        let mut shared: Option<u32> = None;
        let mut slots = BTreeMap::new();
        let mut furthest = 0;
        for (index, patch) in patches.iter().enumerate() {
            let (slot, at) = (patch.SlotId(), patch.PatchOffset);
            cx.check(Rule::S33, slot < max_slot.max(1), || {
                format!("patch location {index}: SlotId is {slot}, MaxAllocationListSlotId {max_slot}")
            });
            cx.check(Rule::S33, (at as usize) < used, || {
                format!(
                    "patch location {index}: PatchOffset is {at}, and {used} bytes of the DMA buffer are used"
                )
            });
            let reference = patch.AllocationIndex as usize;
            cx.check(Rule::S33, allocations.is_none_or(|count| reference < count), || {
                format!("patch location {index}: AllocationIndex is {reference}")
            });
            let next = patch.SplitOffset;
            if let Some(split) = shared.replace(next) {
                cx.check(Rule::S33, next >= split, || {
                    format!("patch location {index}: SplitOffset is {next} after {split}")
                });
                if next != split {
                    slots.clear();
                    cx.check(Rule::S33, next < split || next > furthest, || {
                        format!("patch location {index}: SplitOffset is {next}, before PatchOffset {furthest} of an earlier one")
                    });
                }
            }
            furthest = furthest.max(at);
            cx.check(Rule::S33, next <= at, || {
                format!("patch location {index}: SplitOffset is {next}, behind PatchOffset {at}")
            });
            let holder: u32 = *slots.entry(slot).or_insert(patch.AllocationIndex);
            cx.check(Rule::S33, holder == patch.AllocationIndex, || {
                format!("patch location {index}: SplitOffset {next} has slot {slot} for allocations {holder} and {reference}")
            });
        }
        let mut places: Vec<u32> = patches.iter().map(|patch| patch.PatchOffset).collect();
        places.sort_unstable();
        for pair in places.windows(2) {
            let apart = pair[1] - pair[0];
            cx.check(Rule::S33, apart == 0 || apart >= WORD, || {
                format!("patch locations overlap: PatchOffset {} and {}", pair[0], pair[1])
            });
        }
    }

    /// Keeps where Render found the allocations that its buffer refers to, if all of them had an address.
    fn remember(
        &mut self,
        dma: usize,
        allocations: &[DXGK_ALLOCATIONLIST],
        patches: &[D3DDDI_PATCHLOCATIONLIST],
    ) {
        self.rendered.retain(|(start, _)| *start != dma);
        if let Some(places) = places(allocations, patches) {
            if self.rendered.len() == RENDERED {
                self.rendered.pop_front();
            }
            self.rendered.push_back((dma, places));
        }
    }
}

fn list_bytes(count: u32) -> usize {
    count as usize * size_of::<DXGK_ALLOCATIONLIST>()
}

/// A checksum of where the allocations are that a patch-location list refers to; None if one has no address.
pub(crate) fn places(
    allocations: &[DXGK_ALLOCATIONLIST],
    patches: &[D3DDDI_PATCHLOCATIONLIST],
) -> Option<u64> {
    let mut sum = patches.len() as u64;
    for patch in patches {
        let element = allocations.get(patch.AllocationIndex as usize)?;
        if element.SegmentId() == 0 {
            return None;
        }
        // SAFETY: all members of the union are the same eight bytes.
        let address = unsafe { element.Anonymous.PhysicalAddress }.get() as u64;
        sum = (sum ^ address ^ u64::from(element.SegmentId()) << 56)
            .wrapping_mul(0x9E37_79B1_85EB_CA87)
            .rotate_left(29);
    }
    Some(sum)
}
