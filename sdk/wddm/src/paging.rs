//! `DxgkDdiBuildPagingBuffer`: the memory manager moves allocations.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;

use nt::PassiveLevel;
use nt::dma::{PAGE_SIZE, PhysicalAddress};
use wddm_macros::pageable;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::*;

use crate::allocation::lend;
use crate::render::DmaOutput;
use crate::{AdapterRef, Lent, Render, handle};

/// Moving allocations between system memory and the aperture.
pub trait Paging: Render {
    /// Writes one paging operation into a paging buffer: `DxgkDdiBuildPagingBuffer` (WDDM 1.0+).
    ///
    /// PASSIVE_LEVEL, pageable, level one of the scheduler class. There is no status for lack of memory: what it
    /// needs was reserved when the allocation was created. Rules S42 to S47.
    fn build_paging_buffer(
        this: AdapterRef<'_, Self>,
        operation: &PagingOperation<'_, Self>,
        output: &mut DmaOutput<'_, Self>,
        at: &mut PassiveLevel,
    ) -> PagingStatus;
}

/// How far a paging operation came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PagingStatus {
    /// Written.
    Complete,
    /// The allocation is in use: only for transfers, discards and special locks that are not idle (rule S42).
    Busy,
    /// Another buffer is needed.
    More,
}

/// Where a transfer goes from or to.
pub enum Place<'a> {
    /// An address in a segment.
    Segment {
        /// 1 or above.
        id: u32,
        /// Bytes from the segment's base.
        address: u64,
    },
    /// Locked system memory.
    System(PageList<'a>),
}

/// A paging operation. An allocation may be missing (rule S47): then the range belongs to the port itself.
pub enum PagingOperation<'a, A: Render> {
    /// Copy between places; size 0 says that the content was lost.
    Transfer {
        /// Whose content it is.
        allocation: Option<Lent<'a, A::Allocation>>,
        /// Bytes into the allocation.
        offset: u32,
        /// Bytes.
        size: usize,
        /// From.
        source: Place<'a>,
        /// To.
        destination: Place<'a>,
    },
    /// Fill a range of a memory segment.
    Fill {
        /// Whose content it is.
        allocation: Option<Lent<'a, A::Allocation>>,
        /// Bytes.
        size: usize,
        /// The pattern.
        pattern: u32,
        /// Bytes from the segment's base.
        address: u64,
    },
    /// The content is not needed any more.
    Discard {
        /// Whose content it was.
        allocation: Option<Lent<'a, A::Allocation>>,
    },
    /// Let a range of the aperture show pages.
    MapAperture {
        /// Whose pages; None for a DMA buffer.
        allocation: Option<Lent<'a, A::Allocation>>,
        /// The first page of the range, in pages from the segment's base.
        first: usize,
        /// The first of the pages, in pages from the beginning of the allocation.
        offset: usize,
        /// The pages. The list is valid for this call only.
        pages: PageList<'a>,
    },
    /// Let a range of the aperture show the dummy page (rule S45).
    UnmapAperture {
        /// Whose pages they were.
        allocation: Option<Lent<'a, A::Allocation>>,
        /// The first page of the range, in pages from the segment's base.
        first: usize,
        /// How many pages.
        count: usize,
        /// The dummy page.
        dummy: PhysicalAddress,
    },
    /// Another operation, by its number: reads and writes of single words, locks of swizzled surfaces.
    Other(i32),
}

/// Locked pages of system memory, from an MDL.
#[derive(Clone, Copy)]
pub struct PageList<'a> {
    frames: *const u64,
    length: usize,
    lent: PhantomData<&'a ()>,
}

impl PageList<'_> {
    /// # Safety
    /// `mdl` is NULL or a locked MDL, for `'a`.
    unsafe fn new(mdl: *const c_void, skip: usize, count: usize) -> Self {
        if mdl.is_null() {
            return Self { frames: core::ptr::null(), length: 0, lent: PhantomData };
        }
        // The page frame numbers follow the MDL.
        let frames = mdl.cast::<ddi::MDL>().wrapping_add(1).cast::<u64>().wrapping_add(skip);
        Self { frames, length: count, lent: PhantomData }
    }

    /// How many pages.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The address of page `index`.
    pub fn get(&self, index: usize) -> Option<PhysicalAddress> {
        if index >= self.length {
            return None;
        }
        // SAFETY: within the MDL's pages.
        let frame = unsafe { self.frames.add(index).read() };
        // SAFETY: a page that the port locked for the device.
        Some(unsafe { PhysicalAddress::assume(frame.wrapping_mul(PAGE_SIZE as u64)) })
    }
}

/// # Safety
/// `raw` is the port's argument; `size` bytes of an MDL are meant.
unsafe fn source(
    raw: &ddi::DXGKARG_BUILDPAGINGBUFFER_Transfer_Source,
    offset: u32,
    size: usize,
) -> Place<'static> {
    // SAFETY: SegmentId says which arm is meant.
    unsafe {
        if raw.SegmentId == 0 {
            Place::System(PageList::new(raw.Anonymous.pMdl.cast(), offset as usize, size.div_ceil(PAGE_SIZE)))
        } else {
            Place::Segment { id: raw.SegmentId, address: raw.Anonymous.SegmentAddress.get() as u64 }
        }
    }
}

/// # Safety
/// As [`source`].
unsafe fn destination(
    raw: &ddi::DXGKARG_BUILDPAGINGBUFFER_Transfer_Destination,
    offset: u32,
    size: usize,
) -> Place<'static> {
    // SAFETY: SegmentId says which arm is meant.
    unsafe {
        if raw.SegmentId == 0 {
            Place::System(PageList::new(raw.Anonymous.pMdl.cast(), offset as usize, size.div_ceil(PAGE_SIZE)))
        } else {
            Place::Segment { id: raw.SegmentId, address: raw.Anonymous.SegmentAddress.get() as u64 }
        }
    }
}

/// # Safety
/// `args` is the port's structure.
unsafe fn operation<A: Render>(args: &ddi::DXGKARG_BUILDPAGINGBUFFER) -> PagingOperation<'static, A> {
    // SAFETY: Operation says which arm is meant; allocation handles are NULL or of CreateAllocation.
    unsafe {
        match args.Operation {
            ddi::DXGK_OPERATION_TRANSFER => {
                let raw = &args.Anonymous.Transfer;
                PagingOperation::Transfer {
                    allocation: lend::<A>(raw.hAllocation),
                    offset: raw.TransferOffset,
                    size: raw.TransferSize,
                    source: source(&raw.Source, raw.MdlOffset, raw.TransferSize),
                    destination: destination(&raw.Destination, raw.MdlOffset, raw.TransferSize),
                }
            }
            ddi::DXGK_OPERATION_FILL => {
                let raw = &args.Anonymous.Fill;
                PagingOperation::Fill {
                    allocation: lend::<A>(raw.hAllocation),
                    size: raw.FillSize,
                    pattern: raw.FillPattern,
                    address: raw.Destination.SegmentAddress.get() as u64,
                }
            }
            ddi::DXGK_OPERATION_DISCARD_CONTENT => {
                PagingOperation::Discard { allocation: lend::<A>(args.Anonymous.DiscardContent.hAllocation) }
            }
            ddi::DXGK_OPERATION_MAP_APERTURE_SEGMENT => {
                let raw = &args.Anonymous.MapApertureSegment;
                PagingOperation::MapAperture {
                    allocation: lend::<A>(raw.hAllocation),
                    first: raw.OffsetInPages,
                    offset: raw.MdlOffset as usize,
                    pages: PageList::new(raw.pMdl.cast(), raw.MdlOffset as usize, raw.NumberOfPages),
                }
            }
            ddi::DXGK_OPERATION_UNMAP_APERTURE_SEGMENT => {
                let raw = &args.Anonymous.UnmapApertureSegment;
                PagingOperation::UnmapAperture {
                    allocation: lend::<A>(raw.hAllocation),
                    first: raw.OffsetInPages,
                    count: raw.NumberOfPages,
                    dummy: PhysicalAddress::assume(raw.DummyPage.get() as u64),
                }
            }
            other => PagingOperation::Other(other.0),
        }
    }
}

/// Bytes that an operation takes of its buffer at least.
const MARK: usize = 8;

wddm_sys::abi! {
    /// `DxgkDdiBuildPagingBuffer(hAdapter, pBuildPagingBuffer)`.
    ///
    /// PASSIVE_LEVEL, pageable, level one of the scheduler class. STATUS_SUCCESS, STATUS_GRAPHICS_ALLOCATION_BUSY,
    /// STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER (rule S42). One operation fills one buffer: a buffer that holds one
    /// already is answered with INSUFFICIENT_DMA_BUFFER, and the port brings a new one. Page: buildpagingbuffer.
    #[pageable]
    pub(crate) unsafe fn BuildPagingBuffer<A: Paging>(adapter: *mut c_void, args: *mut ddi::DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER };
        // SAFETY: the port's structure.
        let args = unsafe { &mut *args };
        let buffer = match NonNull::new(args.pDmaBuffer.cast::<u8>()) {
            Some(buffer) if (buffer.as_ptr() as usize).is_multiple_of(PAGE_SIZE) => buffer,
            _ => return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER,
        };
        // SAFETY: the port's paging buffer and its private data. Its physical address comes with SubmitCommand.
        let output = unsafe { DmaOutput::<A>::new(buffer, 0, args.DmaSize, args.pDmaBufferPrivateData, args.DmaBufferPrivateDataSize, core::ptr::null_mut(), 0) };
        let Some(mut output) = output else { return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER };
        // SAFETY: the port's structure.
        let operation = unsafe { operation::<A>(args) };
        match A::build_paging_buffer(adapter, &operation, &mut output, &mut at) {
            PagingStatus::Complete => {
                // The next operation tells by the pointer that the buffer is taken.
                output.use_at_least(MARK);
                (args.pDmaBuffer, args.pDmaBufferPrivateData, _) = output.finish(buffer.as_ptr());
                STATUS_SUCCESS
            }
            PagingStatus::Busy => STATUS_GRAPHICS_ALLOCATION_BUSY,
            PagingStatus::More => STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER,
        }
    }
}
