//! `DxgkDdiBuildPagingBuffer`: which pages are behind a resource.
//!
//! Paging buffers are built and submitted in one order, so what a resource's pages *will* be is known when one is built.
//! Each buffer carries the whole list for the device, runs merged, in its own memory: nothing that the device reads is
//! ever changed, and at SubmitCommand there is nothing left to do but to post it.
//!
//! The host takes 16,384 runs at most. What lies in more has no memory there until it lies better, and Render refuses
//! commands that name it; a packet that was on its way already gets the host's error. Holes are each a run of their own,
//! so that a large allocation that goes out has no memory there instead of dummy pages (rule S45).

use wddm::nt::log;
use wddm::paging::{PagingOperation, PagingStatus};
use wddm::render::DmaOutput;
use wddm::{AdapterRef, Lent, Paging, PassiveLevel, pageable};

use crate::Virtgpu;
use crate::allocation::Resource;
use crate::frame::{DMA_BYTES, Frame, tag};
use crate::plan::{MOST_RUNS, Plan, Telling};
use crate::submit::Packet;
use crate::virtio::wire::{self, kind};

/// The longest list of runs fits a paging buffer.
const _: () = assert!(
    Frame::bytes(wire::SHORT) + Frame::bytes(wire::ATTACH_BACKING + MOST_RUNS * wire::ENTRY) <= DMA_BYTES
);

/// Writes DETACH_BACKING. Answers how much of the buffer is used; None if there is no room.
#[pageable]
fn write_detach(resource: &Resource, output: &DmaOutput<'_, Virtgpu>) -> Option<usize> {
    let detach = Frame::new(0, wire::SHORT, output.dma.len())?;
    let head = wire::of_resource(kind::DETACH_BACKING, 0, resource.id());
    output.dma.write(detach.start, &detach.head(tag::DETACH_BACKING))?;
    output.dma.write(detach.request, &head)?;
    output.dma.fill(detach.response, wire::HEADER, 0)?;
    Some(detach.end)
}

/// Writes ATTACH_BACKING with the plan's runs, from byte `start` on. Answers how much of the buffer is used; None if
/// there is no room.
#[pageable]
fn write_attach(
    resource: &Resource,
    plan: &Plan,
    start: usize,
    output: &DmaOutput<'_, Virtgpu>,
) -> Option<usize> {
    let entries = start.checked_add(8)?.checked_add(wire::ATTACH_BACKING)?;
    let (mut count, mut at) = (0u32, entries);
    for (address, bytes) in plan.runs() {
        output.dma.write_u64(at, address)?;
        output.dma.write_u32(at.checked_add(8)?, bytes)?;
        output.dma.write_u32(at.checked_add(12)?, 0)?;
        at = at.checked_add(wire::ENTRY)?;
        count = count.checked_add(1)?;
    }
    let length = wire::ATTACH_BACKING.checked_add(at.checked_sub(entries)?)?;
    let attach = Frame::new(start, length, output.dma.len())?;
    output.dma.write(attach.start, &attach.head(tag::ATTACH_BACKING))?;
    output.dma.write(attach.request, &wire::attach_backing(resource.id(), count))?;
    output.dma.fill(attach.response, wire::HEADER, 0)?;
    Some(attach.end)
}

impl Virtgpu {
    /// Changes a resource's plan, and writes what the device has to be told of it. `mapping` says whether the change puts
    /// pages there.
    #[pageable]
    fn move_pages(
        &self,
        allocation: Option<Lent<'_, Resource>>,
        output: &mut DmaOutput<'_, Self>,
        at: &mut PassiveLevel,
        mapping: bool,
        change: impl FnOnce(&mut Plan),
    ) -> PagingStatus {
        let Some(allocation) = allocation else {
            // A buffer of the port's own: ours lie in system memory, so the aperture is nothing to them.
            output.set_packet(Packet::idle(), None);
            return PagingStatus::Complete;
        };
        let resource = allocation.get();
        let written = resource.plan.with(at, |plan, _| {
            let runs = plan.len().min(MOST_RUNS);
            let longest = runs.checked_mul(wire::ENTRY)?.checked_add(wire::ATTACH_BACKING)?;
            if Frame::bytes(wire::SHORT).checked_add(Frame::bytes(longest))? > output.dma.len() {
                return None;
            }
            change(plan);
            let telling = plan.tell(mapping);
            if plan.is_whole() {
                resource.scatter(telling != Telling::Runs);
            }
            match telling {
                Telling::Nothing => Some(0),
                Telling::Forget => write_detach(resource, output),
                Telling::Runs => write_attach(resource, plan, write_detach(resource, output)?, output),
            }
        });
        let Some(used) = written else { return PagingStatus::More };
        output.set_used(used);
        let packet = Packet::paging(allocation.flight(output));
        output.set_packet(packet, None);
        PagingStatus::Complete
    }
}

impl Paging for Virtgpu {
    #[pageable]
    fn build_paging_buffer(
        this: AdapterRef<'_, Self>,
        operation: &PagingOperation<'_, Self>,
        output: &mut DmaOutput<'_, Self>,
        at: &mut PassiveLevel,
    ) -> PagingStatus {
        match operation {
            PagingOperation::MapAperture { allocation, first, offset, pages } => {
                this.move_pages(*allocation, output, at, true, |plan| {
                    let pages = (0..pages.len()).filter_map(|index| pages.get(index));
                    plan.map(*first, *offset, pages.map(|page| page.get()));
                })
            }
            PagingOperation::UnmapAperture { allocation, first, count, dummy } => {
                this.move_pages(*allocation, output, at, false, |plan| {
                    plan.unmap(*first, *count, dummy.get())
                })
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
