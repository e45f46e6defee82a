//! The memory manager: one aperture segment, whose pages allocations take turns to have.
//!
//! Allocations live in scattered pages of system memory. What a packet names is mapped into the aperture before its
//! submission (MAP_APERTURE_SEGMENT); what no packet in the hardware names makes room, least recently used first
//! (UNMAP_APERTURE_SEGMENT, which leaves the dummy page). All of it happens on the scheduler's thread, in paging
//! buffers that are submitted on the system context ahead of the packet.
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::allocation::{Allocation, OpenAllocation};
use crate::context::Context;
use crate::dma::DmaBuffer;
use crate::scheduler::Worker;
use crate::shared::{NoMemory, Shared, try_push};
use crate::space::Space;
use crate::submit::{Kind, Packet};
use crate::sync::lock;
use ntoskrnl::{Ddi, PAGE, PacketStage, Pages, PagesMdl};
use std::collections::VecDeque;
use std::ffi::c_void;
use std::ops::Range;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use wddm_sys::wddm3_2::{
    DXGK_ALLOCATIONLIST, DXGK_BUILDPAGINGBUFFER_OPERATION, DXGK_OPERATION_MAP_APERTURE_SEGMENT,
    DXGK_OPERATION_UNMAP_APERTURE_SEGMENT, DXGKARG_BUILDPAGINGBUFFER, PHYSICAL_ADDRESS,
};
use wddm_sys::{NTSTATUS, Record, STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER, STATUS_SUCCESS};

/// Page offset of an allocation that is not in the aperture.
const NOWHERE: u64 = u64::MAX;

/// Where an allocation is, written by the scheduler's thread alone.
pub(crate) struct Place {
    offset: std::sync::atomic::AtomicU64,
    used: std::sync::atomic::AtomicU64,
}

impl Default for Place {
    fn default() -> Self {
        Self { offset: NOWHERE.into(), used: 0.into() }
    }
}

impl Place {
    /// First page in the aperture, if it is there.
    pub(crate) fn offset(&self) -> Option<u64> {
        Some(self.offset.load(Ordering::Acquire)).filter(|offset| *offset != NOWHERE)
    }

    fn set(&self, offset: Option<u64>) {
        self.offset.store(offset.unwrap_or(NOWHERE), Ordering::Release);
    }
}

/// The aperture of one adapter.
pub(crate) struct Aperture {
    /// The segment's id, from 1.
    pub(crate) segment: u32,
    space: Space,
    resident: Vec<Shared<Allocation>>,
    clock: u64,
    dummy: Option<Pages>,
    dummy_address: u64,
}

impl Aperture {
    /// An aperture of `pages` pages; `dummy` is what UNMAP puts in place of pages.
    pub(crate) fn new(segment: u32, pages: u64, dummy: Pages) -> Self {
        let dummy_address = dummy.physical(0).unwrap_or(0);
        let space = Space::new(pages);
        Self { segment, space, resident: Vec::new(), clock: 0, dummy: Some(dummy), dummy_address }
    }

    /// How many pages the aperture has.
    pub(crate) fn pages(&self) -> u64 {
        self.space.pages()
    }

    /// The dummy page, to give it back when the adapter is gone.
    pub(crate) fn take_dummy(&mut self) -> Option<Pages> {
        self.dummy.take()
    }

    fn forget(&mut self) {
        for allocation in self.resident.drain(..) {
            allocation.place.set(None);
        }
        self.space = Space::new(self.space.pages());
    }
}

/// What came of an attempt to make a packet's allocations resident.
pub(crate) enum Residency {
    /// They are, once the staged paging packets have run.
    Ready,
    /// Not before packets in the hardware let go of the aperture; the scheduler's generation when that was found.
    Wait(u64),
    /// They do not fit into the aperture together.
    TooLarge,
    /// The driver broke a rule: the rule and what happened.
    Lost(&'static str, String),
}

/// One paging operation: pages of an allocation that lies at a page of the aperture.
struct Operation<'a> {
    allocation: &'a Shared<Allocation>,
    device: *mut c_void,
    offset: u64,
    range: Range<u64>,
    /// All pages of the allocation if they are mapped, None if they are unmapped.
    mdl: Option<&'a PagesMdl>,
}

/// A paging buffer that is being filled.
struct Open {
    dma: DmaBuffer,
    end: u32,
    private_end: u32,
    paged: Vec<Shared<Allocation>>,
}

/// Paging buffers in the making, on the system context.
struct Batch {
    context: Shared<Context>,
    open: Option<Open>,
    done: VecDeque<Packet>,
}

enum Failure {
    NoMemory,
    Broken(&'static str, String),
}

impl Failure {
    fn into_words(self) -> (&'static str, String) {
        match self {
            Self::NoMemory => ("memory", "the port has no memory for a paging buffer".to_owned()),
            Self::Broken(rule, text) => (rule, text),
        }
    }
}

/// How far the mapping of a packet's allocations came.
enum Mapped {
    Ready,
    /// Packets in the hardware hold what it needs.
    Wait,
    /// There are free pages, but too few in one piece.
    Torn,
    TooLarge,
}

impl From<NoMemory> for Failure {
    fn from(_: NoMemory) -> Self {
        Self::NoMemory
    }
}

impl Adapter {
    /// Writes an allocation's place into an element of an allocation list: segment and address, or 0 if it is nowhere.
    pub(crate) fn place(&self, element: &mut DXGK_ALLOCATIONLIST, open: Option<&OpenAllocation>) {
        let place = open.and_then(|open| open.allocation.place.offset());
        let aperture = self.aperture_base();
        match (place, aperture) {
            (Some(offset), Some((segment, base))) => {
                element.set_SegmentId(segment);
                element.Anonymous.PhysicalAddress =
                    PHYSICAL_ADDRESS::new((base + offset * PAGE as u64) as i64);
            }
            _ => {
                element.set_SegmentId(0);
                element.Anonymous.PhysicalAddress = PHYSICAL_ADDRESS::new(0);
            }
        }
    }

    /// The physical address of the page that is in place of those that have left the aperture.
    pub fn dummy_page(&self) -> Option<u64> {
        lock(&self.aperture).as_ref().map(|aperture| aperture.dummy_address)
    }

    /// The adapter is gone, and with it every mapping.
    pub(crate) fn forget_residency(&self) {
        if let Some(aperture) = lock(&self.aperture).as_mut() {
            aperture.forget();
        }
    }

    /// Takes an allocation out of the aperture and waits until the hardware has done it.
    ///
    /// # Errors
    /// [`NoMemory`] if the request cannot be queued.
    pub(crate) fn evict_and_wait(&self, allocation: &Shared<Allocation>) -> Result<(), NoMemory> {
        {
            let mut scheduler = lock(&self.scheduler);
            scheduler.evictions.try_reserve(1).map_err(|_| NoMemory)?;
            scheduler.evictions.push_back(allocation.clone());
        }
        self.work.notify_all();
        self.wait_until(|_| {
            allocation.place.offset().is_none() && allocation.paging.load(Ordering::Acquire) == 0
        });
        Ok(())
    }

    /// Takes everything out of the aperture (rule R03). Nothing may be queued meanwhile.
    ///
    /// # Errors
    /// [`NoMemory`] if a request cannot be queued.
    pub(crate) fn evict_all(&self) -> Result<(), NoMemory> {
        loop {
            let next = lock(&self.aperture).as_ref().and_then(|aperture| aperture.resident.last().cloned());
            match next {
                Some(allocation) => self.evict_and_wait(&allocation)?,
                None => return Ok(()),
            }
        }
    }
}

impl Worker {
    /// Takes one allocation out of the aperture, if it is there. No packet names it.
    pub(crate) fn evict(&mut self, allocation: &Shared<Allocation>) {
        let adapter = self.adapter().clone();
        if let Some(mut batch) = self.batch() {
            let result = self.unmap(&mut batch, allocation);
            match result.and_then(|()| self.finish(&mut batch)) {
                Ok(()) => self.staged.append(&mut batch.done),
                Err(failure) => {
                    let (rule, text) = failure.into_words();
                    self.give_up(batch, rule, &text);
                }
            }
        }
        lock(&adapter.scheduler).generation += 1;
        adapter.settled.notify_all();
    }

    fn give_up(&mut self, batch: Batch, rule: &'static str, text: &str) {
        let adapter = self.adapter().clone();
        for packet in batch.done {
            adapter.end_packet(packet, PacketStage::Cancelled, false);
        }
        for allocation in batch.open.iter().flat_map(|open| &open.paged) {
            allocation.paging.fetch_sub(1, Ordering::AcqRel);
        }
        lock(&adapter.scheduler).lost.get_or_insert((rule, text.to_owned()));
    }

    fn batch(&self) -> Option<Batch> {
        let context = self.adapter().system_context()?;
        Some(Batch { context, open: None, done: VecDeque::new() })
    }

    /// Maps what a packet names. Paging packets go to the staged queue.
    pub(crate) fn make_resident(&mut self, packet: &Packet) -> Residency {
        let adapter = self.adapter().clone();
        let generation = lock(&adapter.scheduler).generation;
        let Some(mut batch) = self.batch() else {
            return if packet.elements.iter().any(Option::is_some) {
                Residency::TooLarge
            } else {
                Residency::Ready
            };
        };
        let mapped = self.map_all(&mut batch, packet);
        let finished = self.finish(&mut batch);
        match mapped.and_then(|mapped| finished.map(|()| mapped)) {
            Ok(mapped) => {
                // What was mapped or unmapped stays so, whatever became of the rest.
                self.staged.append(&mut batch.done);
                match mapped {
                    Mapped::Ready => Residency::Ready,
                    Mapped::Wait => Residency::Wait(generation),
                    Mapped::Torn | Mapped::TooLarge => Residency::TooLarge,
                }
            }
            Err(failure) => {
                let (rule, text) = failure.into_words();
                self.give_up(batch, rule, &text);
                Residency::Lost(rule, text)
            }
        }
    }

    fn map_all(&mut self, batch: &mut Batch, packet: &Packet) -> Result<Mapped, Failure> {
        let device = packet.context.device.miniport();
        if self.adapter().options().always_evict {
            self.unmap_idle(batch)?;
        }
        let mut compacted = false;
        let mut at = 0;
        while let Some(element) = packet.elements.get(at) {
            at += 1;
            let Some(open) = element else { continue };
            match self.map(batch, packet, open, device)? {
                Mapped::Ready => {}
                // The free pages are enough but not together: everything moves, once.
                Mapped::Torn if !compacted && self.fits(packet) => {
                    compacted = true;
                    at = 0;
                    self.unmap_idle(batch)?;
                }
                other => return Ok(other),
            }
        }
        Ok(Mapped::Ready)
    }

    fn unmap_idle(&mut self, batch: &mut Batch) -> Result<(), Failure> {
        loop {
            let victim = lock(&self.adapter().aperture).as_ref().and_then(|aperture| {
                aperture.resident.iter().find(|other| other.pins.load(Ordering::Acquire) == 0).cloned()
            });
            match victim {
                Some(victim) => self.unmap(batch, &victim)?,
                None => return Ok(()),
            }
        }
    }

    fn map(
        &mut self,
        batch: &mut Batch,
        packet: &Packet,
        open: &OpenAllocation,
        device: *mut c_void,
    ) -> Result<Mapped, Failure> {
        let adapter = self.adapter().clone();
        let allocation = &open.allocation;
        let named = |other: &Shared<Allocation>| {
            packet.elements.iter().flatten().any(|open| Shared::same(&open.allocation, other))
        };
        loop {
            let victim = {
                let mut aperture = lock(&adapter.aperture);
                let Some(aperture) = aperture.as_mut() else { return Ok(Mapped::TooLarge) };
                aperture.clock += 1;
                allocation.place.used.store(aperture.clock, Ordering::Relaxed);
                if allocation.place.offset().is_some() {
                    return Ok(Mapped::Ready);
                }
                if allocation.pages() > aperture.pages() {
                    return Ok(Mapped::TooLarge);
                }
                let ranges = aperture.resident.len() + 1;
                aperture.space.reserve(ranges)?;
                aperture.resident.try_reserve(1).map_err(|_| NoMemory)?;
                match aperture.space.take(allocation.pages()) {
                    Some(offset) => {
                        aperture.resident.push(allocation.clone());
                        allocation.place.set(Some(offset));
                        Ok(offset)
                    }
                    None => {
                        let busy = |other: &Shared<Allocation>| other.pins.load(Ordering::Acquire) != 0;
                        let victim = aperture
                            .resident
                            .iter()
                            .filter(|other| !busy(other) && !named(other))
                            .min_by_key(|other| other.place.used.load(Ordering::Relaxed));
                        match victim {
                            Some(victim) => Err(victim.clone()),
                            None if aperture.resident.iter().any(busy) => return Ok(Mapped::Wait),
                            None => return Ok(Mapped::Torn),
                        }
                    }
                }
            };
            match victim {
                Err(victim) => self.unmap(batch, &victim)?,
                Ok(offset) => {
                    let mdl = allocation.backing().and_then(|pages| PagesMdl::new(pages, 0, pages.count()));
                    let mdl = mdl.ok_or(NoMemory)?;
                    self.build_ranges(batch, allocation, device, offset, Some(&mdl))?;
                    return Ok(Mapped::Ready);
                }
            }
        }
    }

    fn unmap(&mut self, batch: &mut Batch, allocation: &Shared<Allocation>) -> Result<(), Failure> {
        // Counted before the place is given up: who waits for the allocation to be gone sees one or the other.
        allocation.paging.fetch_add(1, Ordering::AcqRel);
        let result = self.leave(batch, allocation);
        allocation.paging.fetch_sub(1, Ordering::AcqRel);
        result
    }

    fn leave(&mut self, batch: &mut Batch, allocation: &Shared<Allocation>) -> Result<(), Failure> {
        let adapter = self.adapter().clone();
        let offset = {
            let mut aperture = lock(&adapter.aperture);
            let Some(aperture) = aperture.as_mut() else { return Ok(()) };
            let Some(offset) = allocation.place.offset() else { return Ok(()) };
            aperture.resident.retain(|other| !Shared::same(other, allocation));
            allocation.place.set(None);
            aperture.space.give(offset, allocation.pages())?;
            offset
        };
        self.build_ranges(batch, allocation, allocation.some_device(), offset, None)
    }

    /// Maps (with `mdl`) or unmaps an allocation, in as many operations as the options ask for.
    fn build_ranges(
        &mut self,
        batch: &mut Batch,
        allocation: &Shared<Allocation>,
        device: *mut c_void,
        offset: u64,
        mdl: Option<&PagesMdl>,
    ) -> Result<(), Failure> {
        let pages = allocation.pages();
        let limit = self.adapter().options().aperture_range.unwrap_or(u64::MAX);
        let most = (limit / PAGE as u64).max(1).min(pages);
        let count = pages.div_ceil(most.max(1));
        // Begins in the middle.
        for index in (count / 2..count).chain(0..count / 2) {
            let range = index * most..((index + 1) * most).min(pages);
            self.build(batch, &Operation { allocation, device, offset, range, mdl })?;
        }
        Ok(())
    }

    /// Calls `DxgkDdiBuildPagingBuffer` until the operation is in paging buffers.
    ///
    /// `NTSTATUS DxgkDdiBuildPagingBuffer(hAdapter, pBuildPagingBuffer)`: PASSIVE_LEVEL, pageable, level one.
    /// STATUS_SUCCESS, or STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER, upon which it is called again with a new buffer and
    /// the MultipassOffset that it left; STATUS_GRAPHICS_ALLOCATION_BUSY is not for these operations (rule S42).
    fn build(&mut self, batch: &mut Batch, operation: &Operation<'_>) -> Result<(), Failure> {
        let adapter = self.adapter().clone();
        let broken = |rule, text: String| Err(Failure::Broken(rule, text));
        let Some(entry) = adapter.driver().table().DxgkDdiBuildPagingBuffer else {
            return broken("L03", "BuildPagingBuffer is NULL".to_owned());
        };
        let mut multipass = 0;
        loop {
            let fresh = batch.open.is_none();
            if fresh {
                let (size, private) = adapter.paging_buffer();
                let mut paged = Vec::new();
                paged.try_reserve(1).map_err(|_| NoMemory)?;
                let dma = adapter.take_paging(size, private)?;
                batch.open = Some(Open { dma, end: 0, private_end: 0, paged });
            }
            let Some(open) = batch.open.as_mut() else { return Err(Failure::NoMemory) };
            try_push(&mut open.paged, operation.allocation.clone())?;
            operation.allocation.paging.fetch_add(1, Ordering::AcqRel);
            let mut args = DXGKARG_BUILDPAGINGBUFFER::zeroed();
            args.pDmaBuffer = open.dma.virt().wrapping_add(open.end as usize).cast();
            args.DmaSize = open.dma.size() - open.end;
            if open.dma.private_size() != 0 {
                args.pDmaBufferPrivateData =
                    open.dma.private().wrapping_add(open.private_end as usize).cast();
                args.DmaBufferPrivateDataSize = open.dma.private_size() - open.private_end;
            }
            args.MultipassOffset = multipass;
            args.hSystemContext = batch.context.miniport();
            args.Operation = self.describe(&mut args, operation);
            let start = (args.pDmaBuffer as usize, args.pDmaBufferPrivateData as usize);
            let room = (args.DmaSize as usize, args.DmaBufferPrivateDataSize as usize);
            let hadapter = adapter.miniport();
            let pointer = &raw mut args;
            // SAFETY: the entry point's contract: the adapter's handle; the buffer and the MDL live during the call.
            let status: NTSTATUS = adapter
                .call_with(Ddi::BuildPagingBuffer, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
            let written = (args.pDmaBuffer as usize).wrapping_sub(start.0);
            let private = (args.pDmaBufferPrivateData as usize).wrapping_sub(start.1);
            if written > room.0 || private > room.1 {
                return broken("S24", "BuildPagingBuffer moved a pointer out of its buffer".to_owned());
            }
            if let Some(rule) = open.dma.overrun() {
                return broken(rule, "BuildPagingBuffer wrote behind its buffer".to_owned());
            }
            open.end += written as u32;
            open.private_end += private as u32;
            match status {
                STATUS_SUCCESS => return Ok(()),
                STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER => {
                    // The next call would be this one again, whatever was written.
                    if fresh && args.MultipassOffset == multipass {
                        let text = "BuildPagingBuffer makes no progress with an empty buffer".to_owned();
                        return broken("S36", text);
                    }
                    multipass = args.MultipassOffset;
                    self.finish(batch)?;
                }
                status => return broken("S42", format!("BuildPagingBuffer answered {status}")),
            }
        }
    }

    fn describe(
        &self,
        args: &mut DXGKARG_BUILDPAGINGBUFFER,
        operation: &Operation<'_>,
    ) -> DXGK_BUILDPAGINGBUFFER_OPERATION {
        let aperture = lock(&self.adapter().aperture);
        let (segment, dummy) = aperture.as_ref().map_or((0, 0), |a| (a.segment, a.dummy_address));
        let Operation { allocation, device, offset, range, mdl } = operation;
        let first = (offset + range.start) as usize;
        let count = (range.end - range.start) as usize;
        if let Some(mdl) = mdl {
            // SAFETY: the union is plain data, all zeros before.
            let map = unsafe { &mut args.Anonymous.MapApertureSegment };
            map.hDevice = *device;
            map.hAllocation = allocation.miniport();
            map.SegmentId = segment;
            map.OffsetInPages = first;
            map.NumberOfPages = count;
            map.pMdl = mdl.as_ptr().cast();
            map.MdlOffset = range.start as u32;
            map.Flags.set_CacheCoherent(allocation.cached());
            DXGK_OPERATION_MAP_APERTURE_SEGMENT
        } else {
            // SAFETY: the union is plain data, all zeros before.
            let unmap = unsafe { &mut args.Anonymous.UnmapApertureSegment };
            unmap.hDevice = *device;
            unmap.hAllocation = allocation.miniport();
            unmap.SegmentId = segment;
            unmap.OffsetInPages = first;
            unmap.NumberOfPages = count;
            unmap.DummyPage = PHYSICAL_ADDRESS::new(dummy as i64);
            DXGK_OPERATION_UNMAP_APERTURE_SEGMENT
        }
    }

    /// Closes the paging buffer that is being filled and makes a packet of it.
    fn finish(&mut self, batch: &mut Batch) -> Result<(), Failure> {
        let Some(open) = batch.open.take() else { return Ok(()) };
        if open.end == 0 && open.private_end == 0 {
            // The driver did it all at once: nothing is left to run.
            for allocation in &open.paged {
                allocation.paging.fetch_sub(1, Ordering::AcqRel);
            }
            return Ok(());
        }
        let adapter = self.adapter().clone();
        batch.done.try_reserve(1).map_err(|_| NoMemory)?;
        let packet = Packet {
            kind: Kind::Paging,
            context: batch.context.clone(),
            dma: open.dma,
            end: open.end,
            private_end: open.private_end,
            allocations: Vec::new(),
            elements: Vec::new(),
            patches: Vec::new(),
            null_rendering: false,
            paged: open.paged,
            fence: 0,
            since: Instant::now(),
            spent: Duration::ZERO,
            given_time: false,
            again: false,
        };
        lock(&adapter.scheduler).outstanding += 1;
        adapter.stage(&packet, PacketStage::Queued);
        batch.done.push_back(packet);
        Ok(())
    }

    /// Whether a packet's allocations fit into the aperture together.
    fn fits(&self, packet: &Packet) -> bool {
        let mut seen: Vec<&Shared<Allocation>> = Vec::new();
        let mut pages = 0;
        for open in packet.elements.iter().flatten() {
            if !seen.iter().any(|other| Shared::same(other, &open.allocation)) {
                pages += open.allocation.pages();
                seen.push(&open.allocation);
            }
        }
        lock(&self.adapter().aperture).as_ref().is_some_and(|aperture| pages <= aperture.pages())
    }
}
