//! `D3DKMTRender` and `D3DKMTPresent`.

use super::{Process, capture, status, working};
use crate::allocation::OpenAllocation;
use crate::context::Context;
use crate::device::Device;
use crate::objects::Object;
use crate::present::Blit;
use crate::render::Command;
use crate::shared::{Shared, try_filled, try_push};
use crate::sync::lock;
use crate::user::{ALLOCATION_ENTRY, PATCH_ENTRY};
use wddm_sys::wddm3_2::{D3DKMT_HANDLE, D3DKMT_PRESENT, D3DKMT_RENDER, DXGK_PRESENTFLAGS, RECT};
use wddm_sys::{NTSTATUS, Record, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED};

/// `D3DKMT_RENDERFLAGS`: ResizeCommandBuffer, ResizeAllocationList, ResizePatchLocationList, NullRendering.
const RESIZE_COMMAND: u32 = 1;
const RESIZE_ALLOCATIONS: u32 = 1 << 1;
const RESIZE_PATCHES: u32 = 1 << 2;
const NULL_RENDERING: u32 = 1 << 3;
const RENDER_FLAGS: u32 = RESIZE_COMMAND | RESIZE_ALLOCATIONS | RESIZE_PATCHES | NULL_RENDERING;
/// The most a command buffer grows to, bytes, and a list, elements.
const MOST_COMMAND: u32 = 16 << 20;
const MOST_ENTRIES: u32 = 1 << 16;
/// `D3DKMT_PRESENTFLAGS`: Blt, DstRectValid, SrcRectValid.
const PRESENT_BLT: u32 = 1;
const PRESENT_FLAGS: u32 = PRESENT_BLT | 1 << 6 | 1 << 7;
/// The most parts of a present.
const MOST_RECTS: u32 = 4096;

/// The word of a `D3DDDI_ALLOCATIONLIST` behind the handle: WriteOperation, DoNotRetireInstance, OfferPriority.
const WRITE_OPERATION: u32 = 1;
const LIST_FLAGS: u32 = 0b1_1111;

impl Process {
    /// `D3DKMTRender`: translates the command that lies in the context's command buffer, at CommandOffset, and queues
    /// what comes out. The new buffers that it answers are always good, also after a failure (G30); they are the old
    /// ones unless a resize was asked for, and never smaller than the context began with (rule C26).
    ///
    /// STATUS_SUCCESS, STATUS_DEVICE_REMOVED, STATUS_NO_MEMORY; STATUS_INVALID_HANDLE for an allocation that is not the
    /// device's; STATUS_INVALID_PARAMETER for a command or a list that does not lie in its buffer, or reserved flags;
    /// STATUS_NOT_SUPPORTED for broadcasts; and what the driver answers.
    pub fn render(&self, args: &mut D3DKMT_RENDER) -> NTSTATUS {
        let _inside = self.port().machine().enter();
        // SAFETY: all members of the union are plain data; user mode fills the handle.
        #[allow(unsafe_code)]
        let handle = unsafe { args.Anonymous.hContext };
        let Ok(context) = self.context(handle) else { return STATUS_INVALID_PARAMETER };
        let Some(_pass) = context.gate.enter() else { return STATUS_INVALID_PARAMETER };
        let answer = {
            let _alone = lock(&context.rendering);
            let answer = self.try_render(&context, args);
            answer.and_then(|()| self.resize(&context, args))
        };
        let sizes = lock(&context.buffers).sizes();
        args.pNewCommandBuffer = sizes.command.0 as *mut _;
        args.NewCommandBufferSize = sizes.command.1;
        args.pNewAllocationList = sizes.allocations.0 as *mut _;
        args.NewAllocationListSize = sizes.allocations.1;
        args.pNewPatchLocationList = sizes.patches.0 as *mut _;
        args.NewPatchLocationListSize = sizes.patches.1;
        args.QueuedBufferCount = lock(&context.queue).outstanding();
        status(answer)
    }

    fn try_render(&self, context: &Shared<Context>, args: &D3DKMT_RENDER) -> Result<(), NTSTATUS> {
        let adapter = working(&context.device)?;
        let flags = super::bits(&args.Flags);
        if !adapter.renders() {
            return Err(STATUS_NOT_SUPPORTED);
        }
        if flags & !RENDER_FLAGS != 0 || args.BroadcastContextCount > 64 {
            return Err(STATUS_INVALID_PARAMETER);
        }
        if args.BroadcastContextCount != 0 {
            return Err(STATUS_NOT_SUPPORTED);
        }
        let sizes = lock(&context.buffers).sizes();
        let end = args.CommandOffset.checked_add(args.CommandLength).ok_or(STATUS_INVALID_PARAMETER)?;
        if end > sizes.command.1
            || args.AllocationCount > sizes.allocations.1
            || args.PatchLocationCount > sizes.patches.1
        {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let list = capture(sizes.allocations.0 as *const _, args.AllocationCount * ALLOCATION_ENTRY as u32)?;
        let mut elements = try_filled(None, args.AllocationCount as usize)?;
        let mut writes = try_filled(false, args.AllocationCount as usize)?;
        for (index, entry) in list.chunks_exact(ALLOCATION_ENTRY).enumerate() {
            let (handle, value) = entry.split_at(4);
            let word =
                |bytes: &[u8]| bytes.iter().rev().fold(0u32, |word, byte| word << 8 | u32::from(*byte));
            let value = word(value);
            if value & !LIST_FLAGS != 0 {
                return Err(STATUS_INVALID_PARAMETER);
            }
            writes[index] = value & WRITE_OPERATION != 0;
            elements[index] = match word(handle) {
                0 => None,
                handle => Some(self.opened(&context.device, handle)?),
            };
        }
        let command = Command {
            address: sizes.command.0 + args.CommandOffset as usize,
            length: args.CommandLength,
            patches: if args.PatchLocationCount == 0 { 0 } else { sizes.patches.0 },
            patch_count: args.PatchLocationCount,
            null_rendering: flags & NULL_RENDERING != 0,
        };
        debug_assert_eq!(PATCH_ENTRY, size_of::<wddm_sys::wddm3_2::D3DDDI_PATCHLOCATIONLIST>());
        let answer = adapter.render(context, &command, &elements, &writes);
        if answer.is_success() { Ok(()) } else { Err(answer) }
    }

    fn resize(&self, context: &Context, args: &D3DKMT_RENDER) -> Result<(), NTSTATUS> {
        let flags = super::bits(&args.Flags);
        let info = context.info();
        let wanted = |flag: u32, wanted: u32, least: u32, most: u32| {
            if flags & flag == 0 { 0 } else { wanted.clamp(least, most.max(least)) }
        };
        let command = wanted(RESIZE_COMMAND, args.NewCommandBufferSize, info.dma_buffer_size, MOST_COMMAND);
        let allocations =
            wanted(RESIZE_ALLOCATIONS, args.NewAllocationListSize, info.allocation_list, MOST_ENTRIES);
        let patches = wanted(RESIZE_PATCHES, args.NewPatchLocationListSize, info.patch_list, MOST_ENTRIES);
        Ok(lock(&context.buffers).resize(&self.arena, command, allocations, patches)?)
    }

    /// An allocation that this device has open.
    pub(super) fn opened(
        &self,
        device: &Shared<Device>,
        handle: D3DKMT_HANDLE,
    ) -> Result<Shared<OpenAllocation>, NTSTATUS> {
        match self.object(handle) {
            Some(Object::Allocation(open))
                if Shared::same(&open.device, device) && open.gate.enter().is_some() =>
            {
                Ok(open)
            }
            _ => Err(STATUS_INVALID_HANDLE),
        }
    }

    /// Queues a packet of zero bytes on a context, as the scheduler does to switch to it (rule S40).
    ///
    /// STATUS_SUCCESS, STATUS_DEVICE_REMOVED, STATUS_NO_MEMORY; STATUS_INVALID_PARAMETER for no context;
    /// STATUS_NOT_SUPPORTED for a create-only driver.
    pub fn switch_to_context(&self, context: D3DKMT_HANDLE) -> NTSTATUS {
        let _inside = self.port().machine().enter();
        let Ok(context) = self.context(context) else { return STATUS_INVALID_PARAMETER };
        let Some(_pass) = context.gate.enter() else { return STATUS_INVALID_PARAMETER };
        let _alone = lock(&context.rendering);
        status(working(&context.device).and_then(|adapter| {
            if adapter.renders() { adapter.submit_nothing(&context) } else { Err(STATUS_NOT_SUPPORTED) }
        }))
    }

    /// `D3DKMTPresent`, blits only: from hSource to hDestination, both of the context's device.
    ///
    /// STATUS_SUCCESS, STATUS_DEVICE_REMOVED, STATUS_NO_MEMORY, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER;
    /// STATUS_NOT_SUPPORTED for anything but a blit; and what the driver answers.
    pub fn present(&self, args: &D3DKMT_PRESENT) -> NTSTATUS {
        let mut flags = DXGK_PRESENTFLAGS::zeroed();
        flags.set_Blt(true);
        self.present_as(args, flags)
    }

    /// [`present`](Self::present), and the driver is told `flags` instead of a blit: what it does not do it refuses.
    pub fn present_as(&self, args: &D3DKMT_PRESENT, flags: DXGK_PRESENTFLAGS) -> NTSTATUS {
        let _inside = self.port().machine().enter();
        // SAFETY: all members of the union are plain data; user mode fills the handle.
        #[allow(unsafe_code)]
        let handle = unsafe { args.Anonymous1.hContext };
        let Ok(context) = self.context(handle) else { return STATUS_INVALID_PARAMETER };
        let Some(_pass) = context.gate.enter() else { return STATUS_INVALID_PARAMETER };
        let _alone = lock(&context.rendering);
        status(self.try_present(&context, args, flags))
    }

    fn try_present(
        &self,
        context: &Shared<Context>,
        args: &D3DKMT_PRESENT,
        flags: DXGK_PRESENTFLAGS,
    ) -> Result<(), NTSTATUS> {
        let adapter = working(&context.device)?;
        let wanted = args.Flags.Value;
        if !adapter.renders() || wanted & !PRESENT_FLAGS != 0 || args.BroadcastContextCount != 0 {
            return Err(STATUS_NOT_SUPPORTED);
        }
        if wanted & PRESENT_BLT == 0 || args.SubRectCnt > MOST_RECTS {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let bytes = capture(args.pSrcSubRects.cast(), args.SubRectCnt * size_of::<RECT>() as u32)?;
        let mut sub_rects = Vec::new();
        for bytes in bytes.chunks_exact(size_of::<RECT>()) {
            let mut sides =
                bytes.chunks_exact(4).map(|side| i32::from_le_bytes(side.try_into().unwrap_or_default()));
            let mut rect = RECT::zeroed();
            for field in [&mut rect.left, &mut rect.top, &mut rect.right, &mut rect.bottom] {
                *field = sides.next().unwrap_or_default();
            }
            try_push(&mut sub_rects, rect)?;
        }
        let blit = Blit {
            source: self.opened(&context.device, args.hSource)?,
            destination: self.opened(&context.device, args.hDestination)?,
            source_rect: args.SrcRect,
            destination_rect: args.DstRect,
            flags,
            sub_rects,
        };
        let answer = adapter.present(context, &blit);
        if answer.is_success() { Ok(()) } else { Err(answer) }
    }
}
