//! `DxgkDdiPresent`.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;

use nt::PassiveLevel;
use wddm_macros::pageable;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::*;

use crate::context::ContextCall;
use crate::handle;
use crate::render::{AllocationList, DmaOutput, Pass};
use crate::submit::ContextOf;
use crate::{PresentError, Render};

/// Presents by copying.
pub trait Present: Render {
    /// Translates a present into a DMA buffer: `DxgkDdiPresent` (WDDM 1.0+).
    ///
    /// PASSIVE_LEVEL, pageable, level zero. Allocation list: element 0 unbinds, 1 is the source, 2 the destination.
    /// Rules S26, S35, S67.
    fn present(
        call: &ContextCall<'_, ContextOf<Self>>,
        request: &mut PresentRequest<'_, Self>,
        at: &mut PassiveLevel,
    ) -> Result<Pass, PresentError>;
}

/// A rectangle in pixels: right and bottom are one past the last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Rect {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

/// One pass of Present.
pub struct PresentRequest<'a, A: Render> {
    /// A copy between allocations.
    pub blt: bool,
    /// A colour instead of a source.
    pub color_fill: bool,
    /// Any of the other flags: flips, colour keys, rotation.
    pub other_flags: bool,
    /// The colour, in the destination's format.
    pub color: u32,
    /// From.
    pub source: Rect,
    /// To.
    pub destination: Rect,
    /// The parts of the destination that change.
    pub parts: Rects<'a>,
    /// The allocations.
    pub allocations: AllocationList<'a, A>,
    /// What is written.
    pub output: DmaOutput<'a, A>,
    /// 0 on the first pass, then what the driver left here (rule S35).
    pub multipass_offset: u32,
}

/// Index of the source in the allocation list.
pub const SOURCE: usize = 1;
/// Index of the destination in the allocation list.
pub const DESTINATION: usize = 2;

/// Rectangles in kernel memory.
pub struct Rects<'a> {
    first: *const ddi::RECT,
    length: usize,
    lent: PhantomData<&'a ()>,
}

impl Rects<'_> {
    /// How many.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The `index`th.
    pub fn get(&self, index: usize) -> Option<Rect> {
        if index >= self.length || self.first.is_null() {
            return None;
        }
        // SAFETY: within the port's array.
        Some(rect(unsafe { &*self.first.add(index) }))
    }
}

fn rect(raw: &ddi::RECT) -> Rect {
    Rect { left: raw.left, top: raw.top, right: raw.right, bottom: raw.bottom }
}

/// Elements of a present's allocation list: 0, source, destination.
const LIST_LENGTH: u32 = 3;

wddm_sys::abi! {
    /// `DxgkDdiPresent(hContext, pPresent)`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. STATUS_SUCCESS, STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER, or a status of
    /// [`PresentError`] (rule S26). Output pointers advance within bounds (rules S24, S25). Page: present.
    #[pageable]
    pub(crate) unsafe fn PresentCommand<A: Present>(context: *mut c_void, args: *mut ddi::DXGKARG_PRESENT) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: a handle of CreateContext (rule C30).
        let Some(call) = (unsafe { handle::context::<ContextOf<A>>(context) }) else { return STATUS_INVALID_HANDLE };
        // SAFETY: the port's structure.
        let args = unsafe { &mut *args };
        // A flip through registers brings no DMA buffer; a render-only adapter has nothing to flip (rule S67).
        let Some(buffer) = NonNull::new(args.pDmaBuffer.cast::<u8>()) else { return STATUS_ILLEGAL_INSTRUCTION };
        // SAFETY: the port's buffers, for the call.
        let request = unsafe {
            let output = DmaOutput::new(buffer, args.DmaBufferPhysicalAddress.get(), args.DmaSize, args.pDmaBufferPrivateData,
                args.DmaBufferPrivateDataSize, args.pPatchLocationListOut, args.PatchLocationListOutSize);
            output.map(|output| {
                let mut others = args.Flags;
                others.set_Blt(false);
                others.set_ColorFill(false);
                PresentRequest::<A> {
                    blt: args.Flags.Blt(),
                    color_fill: args.Flags.ColorFill(),
                    other_flags: others.Value != 0,
                    color: args.Color,
                    source: rect(&args.SrcRect),
                    destination: rect(&args.DstRect),
                    parts: Rects { first: args.pDstSubRects, length: args.SubRectCnt as usize, lent: PhantomData },
                    allocations: AllocationList::new(args.Anonymous.pAllocationList, LIST_LENGTH),
                    output,
                    multipass_offset: args.MultipassOffset,
                }
            })
        };
        let Some(mut request) = request else { return STATUS_NO_MEMORY };
        match A::present(&ContextCall::new(call), &mut request, &mut at) {
            Ok(pass) => {
                args.MultipassOffset = request.multipass_offset;
                (args.pDmaBuffer, args.pDmaBufferPrivateData, args.pPatchLocationListOut) = request.output.finish(buffer.as_ptr());
                match pass {
                    Pass::Complete => STATUS_SUCCESS,
                    Pass::More => STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER,
                }
            }
            Err(error) => error.into(),
        }
    }
}
