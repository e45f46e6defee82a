//! Who owns which block of pool: each belongs to the object in whose creating call it was allocated.

use std::collections::HashMap;

use ntoskrnl::pool::tag_text;
use ntoskrnl::{PoolKind, many};

use crate::judge::{Judge, Site};
use crate::rules::Rule;

/// Number of an owner. 0 owns what nobody accounts for.
pub(crate) type Owner = u64;

/// Owns what has been told of: it counts for nothing any more.
const TOLD: Owner = u64::MAX;

#[derive(Clone, Copy)]
struct Block {
    kind: PoolKind,
    tag: u32,
    bytes: usize,
    seq: u64,
    owner: Owner,
}

/// An object that is gone and may still have blocks.
struct Gone {
    owner: Owner,
    adapter: usize,
    rule: Rule,
    site: Site,
    what: String,
}

#[derive(Default)]
pub(crate) struct Memory {
    blocks: HashMap<usize, Block>,
    owners: HashMap<Owner, u64>,
    /// Addresses that were given out again before the stream told that they were free.
    overtaken: HashMap<usize, u64>,
    last: Owner,
    gone: Vec<Gone>,
}

impl Memory {
    pub(crate) fn allocated(&mut self, address: usize, kind: PoolKind, tag: u32, bytes: usize, seq: u64) {
        // Two threads tell of the end of one block and the beginning of the next in either order.
        if let Some(block) = self.blocks.insert(address, Block { kind, tag, bytes, seq, owner: 0 }) {
            *self.overtaken.entry(address).or_default() += 1;
            self.release(block.owner);
        }
    }

    pub(crate) fn freed(&mut self, address: usize) {
        if let Some(late) = self.overtaken.get_mut(&address) {
            *late -= 1;
            if *late == 0 {
                self.overtaken.remove(&address);
            }
            return;
        }
        let Some(block) = self.blocks.remove(&address) else { return };
        self.release(block.owner);
    }

    fn release(&mut self, owner: Owner) {
        if let Some(count) = self.owners.get_mut(&owner) {
            *count -= 1;
            if *count == 0 {
                self.owners.remove(&owner);
            }
        }
    }

    /// Those of the blocks that call `seq` allocated and that are still there.
    fn survivors<'a>(&'a self, seq: u64, made: &'a [usize]) -> impl Iterator<Item = (usize, &'a Block)> {
        made.iter().filter_map(move |address| {
            self.blocks
                .get(address)
                .filter(|block| block.seq == seq && block.owner == 0)
                .map(|block| (*address, block))
        })
    }

    /// A new owner of what call `seq` allocated and did not free; 0 if there is nothing to own.
    pub(crate) fn own(&mut self, seq: u64, made: &[usize]) -> Owner {
        if self.survivors(seq, made).next().is_none() {
            return 0;
        }
        self.last += 1;
        let owner = self.last;
        let mut count = 0;
        for address in made {
            if let Some(block) = self.blocks.get_mut(address)
                && block.seq == seq
                && block.owner == 0
            {
                block.owner = owner;
                count += 1;
            }
        }
        self.owners.insert(owner, count);
        owner
    }

    /// What call `seq` kept, in words, if anything; it is not told of again.
    pub(crate) fn kept(&mut self, seq: u64, made: &[usize]) -> Option<String> {
        let owner = self.own(seq, made);
        (owner != 0).then(|| self.tell(owner))
    }

    /// The owner's object is gone: what it still has is judged by [`Memory::judge_gone`].
    pub(crate) fn gone(
        &mut self,
        owner: Owner,
        adapter: usize,
        rule: Rule,
        site: Site,
        what: impl FnOnce() -> String,
    ) {
        if self.owners.contains_key(&owner) {
            self.gone.push(Gone { owner, adapter, rule, site, what: what() });
        }
    }

    /// Judges what the gone objects of an adapter left behind.
    pub(crate) fn judge_gone(&mut self, adapter: usize, judge: &mut Judge) {
        for gone in std::mem::take(&mut self.gone) {
            if gone.adapter != adapter {
                self.gone.push(gone);
            } else if self.owners.contains_key(&gone.owner) {
                let left = self.tell(gone.owner);
                judge.check(gone.rule, gone.site, false, || format!("{} left {left}", gone.what));
            }
        }
    }

    /// What an owner has, in words, if anything; it is not told of again.
    pub(crate) fn left(&mut self, owner: Owner) -> Option<String> {
        self.owners.contains_key(&owner).then(|| self.tell(owner))
    }

    /// What nobody has been told of, in words.
    pub(crate) fn rest(&mut self) -> Option<String> {
        let rest = |block: &Block| block.owner != TOLD;
        self.blocks.values().any(rest).then(|| self.tell_such(rest))
    }

    fn tell(&mut self, owner: Owner) -> String {
        self.owners.remove(&owner);
        self.tell_such(|block| block.owner == owner)
    }

    fn tell_such(&mut self, such: impl Fn(&Block) -> bool) -> String {
        let mut totals: Vec<(PoolKind, u32, u64, usize)> = Vec::new();
        for block in self.blocks.values_mut().filter(|block| such(block)) {
            block.owner = TOLD;
            match totals.iter_mut().find(|(kind, tag, ..)| (*kind, *tag) == (block.kind, block.tag)) {
                Some((_, _, count, bytes)) => {
                    *count += 1;
                    *bytes += block.bytes;
                }
                None => totals.push((block.kind, block.tag, 1, block.bytes)),
            }
        }
        totals.sort_unstable();
        let texts = totals.iter().map(|(kind, tag, count, bytes)| {
            let pool = match kind {
                PoolKind::Paged => "paged",
                PoolKind::NonPaged => "nonpaged",
            };
            let (blocks, bytes) = (many(*count, "block"), many(*bytes as u64, "byte"));
            format!("{blocks} of {pool} pool with tag '{}', {bytes}", tag_text(*tag))
        });
        texts.collect::<Vec<_>>().join(", ")
    }
}
