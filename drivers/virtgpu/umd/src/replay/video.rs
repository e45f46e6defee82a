//! What a context's video objects are made of: allocations that frames use without naming them.
//!
//! Codecs and video buffers have name spaces of their own, one for all sub-contexts.

use std::collections::{BTreeSet, HashMap};

use crate::virgl::{Access, Allocation, op};

/// The video objects of one context.
#[derive(Clone, Debug, Default)]
pub(super) struct Video {
    /// The planes of each buffer.
    buffers: HashMap<u32, BTreeSet<Allocation>>,
    /// Where each codec's latest picture goes, coded, and what is said of it: written when its frame ends.
    coded: HashMap<u32, BTreeSet<Allocation>>,
}

impl Video {
    /// Follows one command, without its header. `resolve` knows the allocation in a dword of the command, counted with
    /// the header. Answers what the command uses without naming it; nothing at all for one that is not of video.
    pub(super) fn follow(
        &mut self,
        op: u8,
        payload: &[u32],
        resolve: impl Fn(usize) -> Option<Allocation>,
    ) -> Option<Vec<(Allocation, Access)>> {
        let handle = |at: usize| payload.get(at).copied().unwrap_or(0);
        let (first, second) = (handle(0), handle(1));
        Some(match op {
            op::CREATE_VIDEO_BUFFER => {
                // The renderer keeps the buffer that has the handle already, if it could make it: it may be either.
                self.buffers.entry(first).or_default().extend((5..=payload.len()).filter_map(resolve));
                Vec::new()
            }
            op::DESTROY_VIDEO_BUFFER => {
                self.buffers.remove(&first);
                Vec::new()
            }
            op::DESTROY_VIDEO_CODEC => {
                self.coded.remove(&first);
                Vec::new()
            }
            op::CREATE_VIDEO_CODEC | op::DECODE_MACROBLOCK => Vec::new(),
            op::BEGIN_FRAME | op::DECODE_BITSTREAM => used(&self.buffers, second, Access::Write),
            op::ENCODE_BITSTREAM => {
                self.coded.insert(first, [3, 5].into_iter().filter_map(resolve).collect());
                used(&self.buffers, second, Access::Read)
            }
            op::END_FRAME => {
                let planes = used(&self.buffers, second, Access::Write);
                [planes, used(&self.coded, first, Access::Write)].concat()
            }
            _ => return None,
        })
    }

    /// Forgets an allocation that is destroyed.
    pub(super) fn forget(&mut self, allocation: Allocation) {
        for of in self.buffers.values_mut().chain(self.coded.values_mut()) {
            of.remove(&allocation);
        }
    }
}

fn used(
    objects: &HashMap<u32, BTreeSet<Allocation>>,
    handle: u32,
    access: Access,
) -> Vec<(Allocation, Access)> {
    objects.get(&handle).into_iter().flatten().map(|allocation| (*allocation, access)).collect()
}
