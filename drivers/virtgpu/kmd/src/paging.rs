//! `DxgkDdiBuildPagingBuffer`: which pages are behind a resource.
//!
//! Paging buffers are built and submitted in one order, so what a resource's pages *will* be is known when one is built.
//! Each buffer carries the whole list for the device, runs merged, in its own memory: nothing that the device reads is
//! ever changed, and at SubmitCommand there is nothing left to do but to post it.

use wddm::nt::irql::AtMostDispatch;
use wddm::nt::log;
use wddm::nt::pool::{NoMemory, NonPagedArray};
use wddm::paging::{PagingOperation, PagingStatus};
use wddm::render::DmaOutput;
use wddm::{AdapterRef, Lent, Paging, PassiveLevel};

use crate::allocation::Resource;
use crate::frame::{DMA_BYTES, Frame, tag};
use crate::submit::Packet;
use crate::virtio::wire::{self, kind};
use crate::{TAG, Virtgpu};

const PAGE: u64 = 4096;
/// No page is there.
const NONE: u64 = u64::MAX;

/// The most entries of one list, which devices in use accept, fit a paging buffer.
const MOST_ENTRIES: usize = (virtgpu_protocol::MAX_ALLOCATION_BYTES / PAGE) as usize;
const _: () = assert!(
    Frame::bytes(wire::SHORT) + Frame::bytes(wire::ATTACH_BACKING + MOST_ENTRIES * wire::ENTRY) <= DMA_BYTES
);

/// Where a resource's pages will be once everything that has been built is submitted.
pub struct Plan {
    pages: NonPagedArray<u64>,
    mapped: usize,
    /// Where in the segment, in pages, the allocation begins.
    base: Option<usize>,
}

impl Plan {
    /// No page is mapped.
    pub fn new<L: AtMostDispatch>(pages: usize, at: &L) -> Result<Self, NoMemory> {
        Ok(Self { pages: NonPagedArray::new(pages, TAG, at, |_| NONE)?, mapped: 0, base: None })
    }

    /// Whether every page is somewhere.
    fn complete(&self) -> bool {
        self.mapped == self.pages.len()
    }

    /// Puts pages at the segment's page `first`, which is the allocation's page `offset`.
    fn map(&mut self, first: usize, offset: usize, pages: impl Iterator<Item = u64>) {
        let base = first.checked_sub(offset);
        if self.base != base {
            // It lies elsewhere now: nothing of what was before counts.
            self.pages.iter_mut().for_each(|page| *page = NONE);
            (self.mapped, self.base) = (0, base);
        }
        self.put(offset, pages);
    }

    /// Puts the dummy page at `count` pages from the segment's page `first` on.
    fn unmap(&mut self, first: usize, count: usize, dummy: u64) {
        let Some(offset) = self.base.and_then(|base| first.checked_sub(base)) else { return };
        self.put(offset, core::iter::repeat_n(dummy, count));
    }

    fn put(&mut self, offset: usize, pages: impl Iterator<Item = u64>) {
        for (page, new) in self.pages.iter_mut().skip(offset).zip(pages) {
            if *page == NONE {
                self.mapped = self.mapped.saturating_add(1);
            }
            *page = new;
        }
    }

    fn runs(&self) -> Runs<'_> {
        Runs { pages: &self.pages }
    }
}

/// The pages as runs of (address, bytes).
struct Runs<'a> {
    pages: &'a [u64],
}

impl Iterator for Runs<'_> {
    type Item = (u64, u32);

    fn next(&mut self) -> Option<(u64, u32)> {
        let (first, mut rest) = self.pages.split_first()?;
        let mut bytes = PAGE as u32;
        while let Some((next, after)) = rest.split_first() {
            if first.checked_add(u64::from(bytes)) != Some(*next) {
                break;
            }
            let Some(longer) = bytes.checked_add(PAGE as u32) else { break };
            (bytes, rest) = (longer, after);
        }
        self.pages = rest;
        Some((*first, bytes))
    }
}

/// Writes DETACH_BACKING and ATTACH_BACKING with the plan's pages. Answers how much of the buffer is used; None if
/// there is no room.
fn write_backing(resource: &Resource, plan: &Plan, output: &DmaOutput<'_, Virtgpu>) -> Option<usize> {
    let room = output.dma.len();
    let detach = Frame::new(0, wire::SHORT, room)?;
    let head = wire::of_resource(kind::DETACH_BACKING, 0, resource.id());
    output.dma.write(detach.start, &detach.head(tag::DETACH_BACKING))?;
    output.dma.write(detach.request, &head)?;
    output.dma.fill(detach.response, wire::HEADER, 0)?;

    let entries = detach.end.checked_add(8)?.checked_add(wire::ATTACH_BACKING)?;
    let (mut count, mut at) = (0u32, entries);
    for (address, bytes) in plan.runs() {
        output.dma.write_u64(at, address)?;
        output.dma.write_u32(at.checked_add(8)?, bytes)?;
        output.dma.write_u32(at.checked_add(12)?, 0)?;
        at = at.checked_add(wire::ENTRY)?;
        count = count.checked_add(1)?;
    }
    let length = wire::ATTACH_BACKING.checked_add(at.checked_sub(entries)?)?;
    let attach = Frame::new(detach.end, length, room)?;
    output.dma.write(attach.start, &attach.head(tag::ATTACH_BACKING))?;
    output.dma.write(attach.request, &wire::attach_backing(resource.id(), count))?;
    output.dma.fill(attach.response, wire::HEADER, 0)?;
    Some(attach.end)
}

impl Virtgpu {
    /// Changes a resource's plan, and writes what the device has to be told of it.
    fn move_pages(
        &self,
        allocation: Option<Lent<'_, Resource>>,
        output: &mut DmaOutput<'_, Self>,
        at: &mut PassiveLevel,
        change: impl FnOnce(&mut Plan),
    ) -> PagingStatus {
        let Some(allocation) = allocation else {
            // A buffer of the port's own: ours lie in system memory, so the aperture is nothing to them.
            output.set_packet(Packet::idle(), None);
            return PagingStatus::Complete;
        };
        let resource = allocation.get();
        let written = resource.plan.with(at, |plan, _| {
            let longest = plan.pages.len().checked_mul(wire::ENTRY)?.checked_add(wire::ATTACH_BACKING)?;
            if Frame::bytes(wire::SHORT).checked_add(Frame::bytes(longest))? > output.dma.len() {
                return None;
            }
            change(plan);
            if plan.complete() { write_backing(resource, plan, output) } else { Some(0) }
        });
        let Some(used) = written else { return PagingStatus::More };
        output.set_used(used);
        output.set_packet(Packet::paging(allocation.flight()), None);
        PagingStatus::Complete
    }
}

impl Paging for Virtgpu {
    fn build_paging_buffer(
        this: AdapterRef<'_, Self>,
        operation: &PagingOperation<'_, Self>,
        output: &mut DmaOutput<'_, Self>,
        at: &mut PassiveLevel,
    ) -> PagingStatus {
        match operation {
            PagingOperation::MapAperture { allocation, first, offset, pages } => {
                this.move_pages(*allocation, output, at, |plan| {
                    let pages = (0..pages.len()).filter_map(|index| pages.get(index));
                    plan.map(*first, *offset, pages.map(|page| page.get()));
                })
            }
            PagingOperation::UnmapAperture { allocation, first, count, dummy } => {
                this.move_pages(*allocation, output, at, |plan| plan.unmap(*first, *count, dummy.get()))
            }
            // Size 0: the content was lost. And content that nobody needs: both move nothing.
            PagingOperation::Transfer { size: 0, .. } | PagingOperation::Discard { .. } => {
                output.set_packet(Packet::idle(), None);
                PagingStatus::Complete
            }
            // DXGK_OPERATION_READ_PHYSICAL and WRITE_PHYSICAL: to flush what is on its way; nothing is.
            PagingOperation::Other(3 | 4) => {
                output.set_packet(Packet::idle(), None);
                PagingStatus::Complete
            }
            // There is no memory segment that these could be about. The page has no status for that; with this one
            // nothing passes for done.
            PagingOperation::Transfer { .. } | PagingOperation::Fill { .. } | PagingOperation::Other(_) => {
                log::error(c"virtgpu: a paging operation for a kind of segment that there is none of");
                PagingStatus::More
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    fn runs(pages: &[u64]) -> Vec<(u64, u32)> {
        Runs { pages }.collect()
    }

    #[test]
    fn neighbours_are_merged() {
        assert_eq!(runs(&[]), []);
        assert_eq!(runs(&[0x5000]), [(0x5000, 0x1000)]);
        assert_eq!(runs(&[0x5000, 0x6000, 0x8000]), [(0x5000, 0x2000), (0x8000, 0x1000)]);
        assert_eq!(runs(&[0x6000, 0x5000]), [(0x6000, 0x1000), (0x5000, 0x1000)]);
    }

    #[test]
    fn the_dummy_page_is_no_run() {
        assert_eq!(runs(&[0x7000, 0x7000]), [(0x7000, 0x1000), (0x7000, 0x1000)]);
    }

    #[test]
    fn a_page_at_the_end_of_memory_ends_its_run() {
        let top = u64::MAX - 0xFFF;
        assert_eq!(runs(&[top - 0x1000, top, 0]), [(top - 0x1000, 0x2000), (0, 0x1000)]);
    }
}
