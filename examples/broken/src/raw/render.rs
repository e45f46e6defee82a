//! Render and Present: from user mode's commands to DMA buffers.

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use super::allocation::inside;
use super::query::SLOTS;
use super::user::copy_in;

/// Commands are split between words of so many bytes.
const WORD: u32 = 4;

/// The private data of a DMA buffer: what the engine goes by, and whoever debugs the driver.
#[repr(C)]
pub(crate) struct Notes {
    pub(crate) bytes: u32,
    pub(crate) patches: u32,
}

/// The page in the aperture of an element of an allocation list; 0 before it has one.
pub(crate) fn page_of(element: &DXGK_ALLOCATIONLIST) -> u32 {
    let address = element.PhysicalAddress.get() as u64;
    if element.SegmentId() == 0 { 0 } else { (address / 4096) as u32 }
}

abi! {
    /// PASSIVE_LEVEL, level zero. Command and patch list are user memory: each byte is copied once, and what was copied is
    /// checked (rules S27 and S28). One of the statuses of the page (S26).
    pub(crate) unsafe fn Render(_context: HANDLE, args: *mut DXGKARG_RENDER) -> NTSTATUS {
        // SAFETY: the port's record; its kernel buffers are as large as it says.
        match unsafe { render(&mut *args) } {
            Ok(()) => STATUS_SUCCESS,
            Err(status) => status,
        }
    }

    /// PASSIVE_LEVEL, level zero: a blit is one command of two words, the pages of source and destination.
    pub(crate) unsafe fn Present(_context: HANDLE, args: *mut DXGKARG_PRESENT) -> NTSTATUS {
        // SAFETY: the port's record.
        let args = unsafe { &mut *args };
        if !args.Flags.Blt() {
            return STATUS_ILLEGAL_INSTRUCTION;
        }
        let bytes = 2 * WORD;
        // SAFETY: a blit has a source and a destination, whose handles OpenAllocation answered (rule S67).
        let there = unsafe {
            let list = args.Anonymous.pAllocationList;
            inside(&*list.add(1), &args.SrcRect) && inside(&*list.add(2), &args.DstRect)
        };
        if !there {
            return STATUS_ILLEGAL_INSTRUCTION;
        }
        // SAFETY: DMA buffer, its private data and the list are as large as CreateContext asked (rule C26), and nothing is in
        // them; element 1 of a blit's list is the source and 2 the destination (rule S67).
        unsafe {
            for (index, element) in [(0, 1), (1, 2)] {
                let at = index * WORD;
                let page = page_of(&*args.Anonymous.pAllocationList.add(element as usize));
                args.pDmaBuffer.byte_add(at as usize).cast::<u32>().write_unaligned(page);
                let mut patch = D3DDDI_PATCHLOCATIONLIST::zeroed();
                patch.AllocationIndex = element;
                patch.PatchOffset = at;
                patch.SplitOffset = at;
                args.pPatchLocationListOut.write(patch);
                args.pPatchLocationListOut = args.pPatchLocationListOut.add(1);
            }
            args.pDmaBuffer = args.pDmaBuffer.byte_add(bytes as usize);
            args.pDmaBufferPrivateData.cast::<Notes>().write_unaligned(Notes { bytes, patches: 2 });
            args.pDmaBufferPrivateData = args.pDmaBufferPrivateData.byte_add(size_of::<Notes>());
        }
        STATUS_SUCCESS
    }
}

/// One pass of Render: as much of the command as DMA buffer and patch list take.
///
/// # Safety
/// The kernel buffers of the record are as large as it says.
unsafe fn render(args: &mut DXGKARG_RENDER) -> Result<(), NTSTATUS> {
    // The command language's, not the port's: without this the rest of a word would be copied and counted like any bytes.
    if !args.CommandLength.is_multiple_of(WORD) {
        return Err(STATUS_INVALID_USER_BUFFER);
    }
    let from = args.MultipassOffset;
    let rest = args.CommandLength.checked_sub(from).ok_or(STATUS_INVALID_PARAMETER)?;
    let mut end = from + rest.min(args.DmaSize / WORD * WORD);
    let source = args.pCommand as usize + from as usize;
    copy_in(source, args.pDmaBuffer.cast(), (end - from) as usize).ok_or(STATUS_INVALID_PARAMETER)?;
    let mut count = 0;
    let mut last = None;
    for index in 0..args.PatchLocationListInSize as usize {
        let patch = patch_in(args, index)?;
        let at = patch.PatchOffset;
        if last.replace(at).is_some_and(|last| last >= at) {
            return Err(STATUS_INVALID_PARAMETER);
        }
        if at < from || at >= end {
            continue;
        }
        if count == args.PatchLocationListOutSize {
            // The next pass begins with this one.
            end = at;
            break;
        }
        let mut out = patch;
        out.PatchOffset = at - from;
        out.SplitOffset = at - from;
        // SAFETY: the index is below AllocationListSize, the offset inside the DMA buffer, and the list has room.
        unsafe {
            let page = page_of(&*args.pAllocationList.add(patch.AllocationIndex as usize));
            args.pDmaBuffer.byte_add(out.PatchOffset as usize).cast::<u32>().write_unaligned(page);
            args.pPatchLocationListOut.add(count as usize).write(out);
        }
        count += 1;
    }
    let bytes = end - from;
    // SAFETY: there is room for the notes (rule C26); the rest was written above (rules S24 and S25).
    unsafe {
        args.pDmaBuffer = args.pDmaBuffer.byte_add(bytes as usize);
        args.pPatchLocationListOut = args.pPatchLocationListOut.add(count as usize);
        args.pDmaBufferPrivateData.cast::<Notes>().write_unaligned(Notes { bytes, patches: count });
        args.pDmaBufferPrivateData = args.pDmaBufferPrivateData.byte_add(size_of::<Notes>());
    }
    args.MultipassOffset = end;
    if end < args.CommandLength { Err(STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER) } else { Ok(()) }
}

/// A patch location of user mode, copied and checked.
fn patch_in(args: &DXGKARG_RENDER, index: usize) -> Result<D3DDDI_PATCHLOCATIONLIST, NTSTATUS> {
    let mut patch = D3DDDI_PATCHLOCATIONLIST::zeroed();
    let size = size_of::<D3DDDI_PATCHLOCATIONLIST>();
    let at = args.pPatchLocationListIn as usize + index * size;
    copy_in(at, (&raw mut patch).cast(), size).ok_or(STATUS_INVALID_PARAMETER)?;
    let inside = args.CommandLength.checked_sub(WORD).is_some_and(|last| patch.PatchOffset <= last);
    let good = inside
        && patch.PatchOffset.is_multiple_of(WORD)
        && patch.AllocationIndex < args.AllocationListSize
        && patch.SlotId() < SLOTS;
    if good { Ok(patch) } else { Err(STATUS_INVALID_PARAMETER) }
}
