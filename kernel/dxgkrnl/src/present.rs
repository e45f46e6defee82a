//! Presents: `DxgkDdiPresent`, blit only.
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::allocation::OpenAllocation;
use crate::context::Context;
use crate::render::Moved;
use crate::shared::Shared;
use crate::submit::Kind;
use ntoskrnl::Ddi;
use wddm_sys::wddm3_2::{DXGK_PRESENTFLAGS, DXGKARG_PRESENT, PHYSICAL_ADDRESS, RECT};
use wddm_sys::{
    NTSTATUS, Record, STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER, STATUS_NO_MEMORY, STATUS_NOT_SUPPORTED,
    STATUS_SUCCESS,
};

/// A blit from one allocation to another.
pub(crate) struct Blit {
    pub(crate) source: Shared<OpenAllocation>,
    pub(crate) destination: Shared<OpenAllocation>,
    pub(crate) source_rect: RECT,
    pub(crate) destination_rect: RECT,
    /// What the driver is told to do: a blit.
    pub(crate) flags: DXGK_PRESENTFLAGS,
    /// Parts of the destination, a kernel copy.
    pub(crate) sub_rects: Vec<RECT>,
}

impl Adapter {
    /// Makes packets of a blit and queues them, in as many passes as the driver needs.
    ///
    /// `NTSTATUS DxgkDdiPresent(hContext, pPresent)`: PASSIVE_LEVEL, pageable, level zero. Element 0 of the allocation
    /// list is NULL, 1 is the source, 2 the destination; both are there for a blit (rule S67). Statuses as for Render
    /// without STATUS_GRAPHICS_DRIVER_MISMATCH and STATUS_INVALID_PARAMETER.
    pub(crate) fn present(&self, context: &Shared<Context>, blit: &Blit) -> NTSTATUS {
        let Some(entry) = self.driver().table().DxgkDdiPresent else { return STATUS_NOT_SUPPORTED };
        let elements = [None, Some(blit.source.clone()), Some(blit.destination.clone())];
        let whole = [blit.destination_rect];
        let rects = if blit.sub_rects.is_empty() { &whole[..] } else { &blit.sub_rects };
        let mut multipass = 0;
        loop {
            let mut pass = match self.pass(context, &elements, |index| index == 2) {
                Ok(pass) => pass,
                Err(status) => return status,
            };
            let mut args = DXGKARG_PRESENT::zeroed();
            args.pDmaBuffer = pass.dma.virt().cast();
            args.DmaSize = pass.dma.size();
            args.pDmaBufferPrivateData = pass.dma.private().cast();
            args.DmaBufferPrivateDataSize = pass.dma.private_size();
            args.Anonymous.pAllocationList = pass.allocations.as_mut_ptr();
            args.pPatchLocationListOut = pass.patches.as_mut_ptr();
            args.PatchLocationListOutSize = pass.patches.len() as u32;
            args.MultipassOffset = multipass;
            args.DstRect = blit.destination_rect;
            args.SrcRect = blit.source_rect;
            args.SubRectCnt = rects.len() as u32;
            args.pDstSubRects = rects.as_ptr();
            args.Flags = blit.flags;
            args.DmaBufferPhysicalAddress = PHYSICAL_ADDRESS::new(pass.dma.physical() as i64);
            let hcontext = context.miniport();
            let pointer = &raw mut args;
            // SAFETY: the entry point's contract: a live context handle; buffers and lists live during the call.
            let status =
                self.call_with(Ddi::Present, hcontext, pointer, || unsafe { entry(hcontext, pointer) });
            let more = status == STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER;
            if status != STATUS_SUCCESS && !more {
                return self.failed(context, status);
            }
            let moved = Moved {
                dma: args.pDmaBuffer as usize,
                private: args.pDmaBufferPrivateData as usize,
                patches: args.pPatchLocationListOut as usize,
            };
            match self.packet(Kind::Present, context, &elements, pass, moved, false) {
                Ok(None) if more && args.MultipassOffset == multipass => {
                    return self.broken(context, "S36", "Present makes no progress with an empty DMA buffer");
                }
                Ok(None) => {}
                Ok(Some(_)) if more && args.MultipassOffset == multipass => {
                    let text = "Present asks for another DMA buffer to do the same again";
                    return self.broken(context, "S36", text);
                }
                Ok(Some(packet)) => {
                    if self.enqueue(packet).is_err() {
                        return STATUS_NO_MEMORY;
                    }
                }
                Err(("memory", _)) => return STATUS_NO_MEMORY,
                Err((rule, text)) => return self.broken(context, rule, text),
            }
            if !more {
                return STATUS_SUCCESS;
            }
            multipass = args.MultipassOffset;
        }
    }
}
