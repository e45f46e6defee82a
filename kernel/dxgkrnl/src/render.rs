//! Command buffers: `DxgkDdiRender`.
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::allocation::OpenAllocation;
use crate::context::Context;
use crate::dma::DmaBuffer;
use crate::guarded::POISON;
use crate::shared::{Shared, try_filled};
use crate::submit::{Kind, Packet};
use ntoskrnl::Ddi;
use std::time::{Duration, Instant};
use wddm_sys::wddm3_2::{
    D3DDDI_PATCHLOCATIONLIST, D3DKMT_DEVICEEXECUTION_HUNG, DXGK_ALLOCATIONLIST, DXGKARG_RENDER,
    PHYSICAL_ADDRESS,
};
use wddm_sys::{
    NTSTATUS, Record, STATUS_DEVICE_REMOVED, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE,
    STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY,
    STATUS_NOT_SUPPORTED, STATUS_SUCCESS,
};

/// Room behind a patch-location list.
const SPARE: usize = 16;
/// A pass that gets nowhere with an empty buffer may be repeated so often (rule S36).
const FRUITLESS: u32 = 1;

/// A command buffer as user mode handed it in: addresses are allegations.
pub(crate) struct Command {
    pub(crate) address: usize,
    pub(crate) length: u32,
    pub(crate) patches: usize,
    pub(crate) patch_count: u32,
    pub(crate) null_rendering: bool,
}

/// What one pass of Render or Present works with: a DMA buffer, the allocation list and room for patch locations.
pub(crate) struct Pass {
    pub(crate) dma: DmaBuffer,
    pub(crate) allocations: Vec<DXGK_ALLOCATIONLIST>,
    pub(crate) patches: Vec<D3DDDI_PATCHLOCATIONLIST>,
}

/// An element that the driver has yet to write: nothing in it makes sense, so that one which it leaves out is noticed
/// (rule S33).
fn unwritten() -> D3DDDI_PATCHLOCATIONLIST {
    const JUNK: u32 = u32::from_le_bytes([POISON; 4]);
    let mut patch = D3DDDI_PATCHLOCATIONLIST::zeroed();
    (patch.AllocationIndex, patch.Value) = (JUNK, JUNK);
    (patch.DriverId, patch.AllocationOffset) = (JUNK, JUNK);
    (patch.PatchOffset, patch.SplitOffset) = (JUNK, JUNK);
    patch
}

impl Adapter {
    /// Memory for one pass. The list tells where allocations are now, so that the driver can pre-patch (rule S30).
    ///
    /// # Errors
    /// STATUS_NO_MEMORY; STATUS_NOT_SUPPORTED for a context that wants its DMA buffers in an aperture.
    pub(crate) fn pass(
        &self,
        context: &Context,
        elements: &[Option<Shared<OpenAllocation>>],
        writes: impl Fn(usize) -> bool,
    ) -> Result<Pass, NTSTATUS> {
        let info = context.info();
        if info.segment_set != 0 {
            let text = "DmaBufferSegmentSet names an aperture: DMA buffers are implemented in contiguous system memory only";
            self.note("not implemented", text);
            return Err(STATUS_NOT_SUPPORTED);
        }
        let size = info.dma_buffer_size.min(self.options().dma_buffer_limit.unwrap_or(u32::MAX));
        let dma = self.take_dma_or_wait(size, info.private_size)?;
        let mut allocations = try_filled(DXGK_ALLOCATIONLIST::zeroed(), elements.len())?;
        for (index, (element, open)) in allocations.iter_mut().zip(elements).enumerate() {
            let Some(open) = open else { continue };
            element.hDeviceSpecificAllocation = open.specific();
            element.set_WriteOperation(writes(index));
            if !self.options().never_prepatch {
                self.place(element, Some(open));
            }
        }
        let mut patches = try_filled(unwritten(), info.patch_list as usize)?;
        // A driver that writes one too many is told of it (rule S24) and spoils nothing of the bench's.
        patches.try_reserve_exact(SPARE).map_err(|_| STATUS_NO_MEMORY)?;
        Ok(Pass { dma, allocations, patches })
    }

    /// Checks how far the driver moved its pointers and makes a packet of what it wrote (rules S24 and S25). None if
    /// it wrote nothing.
    ///
    /// # Errors
    /// The rule that it broke.
    pub(crate) fn packet(
        &self,
        kind: Kind,
        context: &Shared<Context>,
        elements: &[Option<Shared<OpenAllocation>>],
        mut pass: Pass,
        moved: Moved,
        null_rendering: bool,
    ) -> Result<Option<Packet>, (&'static str, &'static str)> {
        let written = moved.dma.wrapping_sub(pass.dma.virt() as usize);
        if written > pass.dma.size() as usize {
            return Err(("S24", "pDmaBuffer was moved out of its buffer"));
        }
        let private = moved.private.wrapping_sub(pass.dma.private() as usize);
        if private > pass.dma.private_size() as usize {
            return Err(("S25", "pDmaBufferPrivateData was moved out of its buffer"));
        }
        let patched = moved.patches.wrapping_sub(pass.patches.as_ptr() as usize);
        let entry = size_of::<D3DDDI_PATCHLOCATIONLIST>();
        if !patched.is_multiple_of(entry) || patched / entry > pass.patches.len() {
            return Err(("S24", "pPatchLocationListOut was moved out of its list"));
        }
        match pass.dma.overrun() {
            Some("S25") => return Err(("S25", "the driver wrote behind the private data of a DMA buffer")),
            Some(_) => return Err(("S24", "the driver wrote behind a DMA buffer")),
            None => {}
        }
        if written == 0 && private == 0 {
            return Ok(None);
        }
        pass.patches.truncate(patched / entry);
        let listed = pass.allocations.len();
        if pass.patches.iter().any(|patch| patch.AllocationIndex as usize >= listed) {
            // Patch would look it up.
            return Err(("S33", "a patch location names an allocation that is not in the list"));
        }
        let mut kept = Vec::new();
        if kept.try_reserve_exact(elements.len()).is_err() {
            return Err(("memory", "the port has no memory for a packet"));
        }
        kept.extend_from_slice(elements);
        Ok(Some(Packet {
            kind,
            context: context.clone(),
            dma: pass.dma,
            end: written as u32,
            private_end: private as u32,
            allocations: pass.allocations,
            elements: kept,
            patches: pass.patches,
            null_rendering: null_rendering || context.null_rendering,
            paged: Vec::new(),
            fence: 0,
            since: Instant::now(),
            spent: Duration::ZERO,
            given_time: false,
            again: false,
        }))
    }

    /// Translates a command buffer into packets and queues them, in as many passes as the driver needs.
    ///
    /// `NTSTATUS DxgkDdiRender(hContext, pRender)`: PASSIVE_LEVEL, pageable, level zero. The command and the patch list
    /// are raw user pointers; the allocation list is translated and checked. STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER
    /// asks for another DMA buffer, MultipassOffset says where to go on (rule S35); STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE
    /// loses the device; further: STATUS_SUCCESS, STATUS_NO_MEMORY, STATUS_PRIVILEGED_INSTRUCTION,
    /// STATUS_ILLEGAL_INSTRUCTION, STATUS_INVALID_PARAMETER, STATUS_INVALID_USER_BUFFER, STATUS_INVALID_HANDLE,
    /// STATUS_GRAPHICS_DRIVER_MISMATCH (rule S26).
    pub(crate) fn render(
        &self,
        context: &Shared<Context>,
        command: &Command,
        elements: &[Option<Shared<OpenAllocation>>],
        writes: &[bool],
    ) -> NTSTATUS {
        let Some(entry) = self.driver().table().DxgkDdiRender else { return STATUS_NOT_SUPPORTED };
        let mut multipass = 0;
        let mut fruitless = 0;
        loop {
            let written = |index: usize| writes.get(index).copied().unwrap_or(false);
            let mut pass = match self.pass(context, elements, written) {
                Ok(pass) => pass,
                Err(status) => return status,
            };
            let mut args = DXGKARG_RENDER::zeroed();
            args.pCommand = command.address as *const _;
            args.CommandLength = command.length;
            args.pDmaBuffer = pass.dma.virt().cast();
            args.DmaSize = pass.dma.size();
            args.pDmaBufferPrivateData = pass.dma.private().cast();
            args.DmaBufferPrivateDataSize = pass.dma.private_size();
            args.pAllocationList = pass.allocations.as_mut_ptr();
            args.AllocationListSize = pass.allocations.len() as u32;
            args.pPatchLocationListIn = command.patches as *mut _;
            args.PatchLocationListInSize = command.patch_count;
            args.pPatchLocationListOut = pass.patches.as_mut_ptr();
            args.PatchLocationListOutSize = pass.patches.len() as u32;
            args.MultipassOffset = multipass;
            args.DmaBufferPhysicalAddress = PHYSICAL_ADDRESS::new(pass.dma.physical() as i64);
            let hcontext = context.miniport();
            let pointer = &raw mut args;
            // SAFETY: the entry point's contract: a live context handle; kernel buffers live during the call, user
            // pointers are the driver's to guard (rule S27).
            let status =
                self.call_with(Ddi::Render, hcontext, pointer, || unsafe { entry(hcontext, pointer) });
            let more = status == STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER;
            if status != STATUS_SUCCESS && !more {
                return self.failed(context, status);
            }
            let moved = Moved {
                dma: args.pDmaBuffer as usize,
                private: args.pDmaBufferPrivateData as usize,
                patches: args.pPatchLocationListOut as usize,
            };
            let null = command.null_rendering;
            let status = match self.packet(Kind::Render, context, elements, pass, moved, null) {
                Ok(None) if more && args.MultipassOffset == multipass => {
                    fruitless += 1;
                    if fruitless > FRUITLESS {
                        return self.broken(
                            context,
                            "S36",
                            "Render makes no progress with an empty DMA buffer",
                        );
                    }
                    STATUS_SUCCESS
                }
                Ok(None) => STATUS_SUCCESS,
                Ok(Some(packet)) => {
                    fruitless = if more && args.MultipassOffset == multipass { fruitless + 1 } else { 0 };
                    if fruitless > FRUITLESS {
                        let text = "Render asks for another DMA buffer to do the same again";
                        return self.broken(context, "S36", text);
                    }
                    if self.enqueue(packet).is_ok() { STATUS_SUCCESS } else { STATUS_NO_MEMORY }
                }
                Err(("memory", _)) => STATUS_NO_MEMORY,
                Err((rule, text)) => return self.broken(context, rule, text),
            };
            if status != STATUS_SUCCESS || !more {
                return status;
            }
            multipass = args.MultipassOffset;
        }
    }

    /// Queues a packet of zero bytes.
    ///
    /// # Errors
    /// As [`Adapter::pass`].
    pub(crate) fn submit_nothing(&self, context: &Shared<Context>) -> Result<(), NTSTATUS> {
        let pass = self.pass(context, &[], |_| false)?;
        Ok(self.enqueue(Packet {
            kind: Kind::Switch,
            context: context.clone(),
            dma: pass.dma,
            end: 0,
            private_end: 0,
            allocations: Vec::new(),
            elements: Vec::new(),
            patches: Vec::new(),
            null_rendering: context.null_rendering,
            paged: Vec::new(),
            fence: 0,
            since: Instant::now(),
            spent: Duration::ZERO,
            given_time: false,
            again: false,
        })?)
    }

    /// What becomes of a context's device when Render or Present fails with this status.
    pub(crate) fn failed(&self, context: &Context, status: NTSTATUS) -> NTSTATUS {
        if status == STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE {
            context.device.lose(D3DKMT_DEVICEEXECUTION_HUNG);
            self.work.notify_all();
        }
        // Any other success code than the one that is documented says nothing that the port could go by.
        if status.is_success() { STATUS_INVALID_PARAMETER } else { status }
    }

    /// The driver broke a rule that makes its answer useless: the device is lost, as Windows would stop here.
    pub(crate) fn broken(&self, context: &Context, rule: &'static str, text: &str) -> NTSTATUS {
        self.violation(rule, text);
        context.device.lose(D3DKMT_DEVICEEXECUTION_HUNG);
        self.work.notify_all();
        STATUS_DEVICE_REMOVED
    }
}

/// Where the driver's pointers point after a pass.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moved {
    pub(crate) dma: usize,
    pub(crate) private: usize,
    pub(crate) patches: usize,
}
