//! The raw miniport's entry points from Render to CollectDbgInfo: its command, its packets and its engine.

use super::engine::{COMMAND, Context, ENTRY, LEFT, MAGIC, Submitted, fake, lock};
use ntoskrnl::PAGE;
use ntoskrnl::user::copy_in;
use std::sync::atomic::Ordering;
use wddm_sys::wddm1_3::*;
use wddm_sys::*;

abi! {
    pub(super) unsafe fn Render(context: HANDLE, args: *mut DXGKARG_RENDER) -> NTSTATUS {
        // SAFETY: the entry point's contract: CreateContext answered the handle, or CreateDevice.
        let (context, args) = unsafe { (&*context.cast::<Context>(), &mut *args) };
        // SAFETY: the adapter lives; a Device begins like a Context.
        let fake = unsafe { &*context.adapter };
        let status = *lock(&fake.plan.render);
        if status != STATUS_SUCCESS {
            return status;
        }
        // SAFETY: a new DMA buffer's private data is zero, and a used one's as it was left.
        let private = unsafe {
            std::slice::from_raw_parts_mut(
                args.pDmaBufferPrivateData.cast::<u8>(),
                args.DmaBufferPrivateDataSize as usize,
            )
        };
        let found = private[0];
        assert!(private.iter().all(|byte| *byte == found));
        lock(&fake.found).push((args.pDmaBuffer as usize, found));
        private.fill(LEFT);
        let mut command = vec![0u8; args.CommandLength as usize];
        let mut patches = vec![0u8; args.PatchLocationListInSize as usize * size_of::<D3DDDI_PATCHLOCATIONLIST>()];
        if copy_in(&mut command, args.pCommand as usize).is_err()
            || copy_in(&mut patches, args.pPatchLocationListIn as usize).is_err()
        {
            return STATUS_INVALID_PARAMETER;
        }
        if !command.len().is_multiple_of(COMMAND) {
            return STATUS_INVALID_USER_BUFFER;
        }
        let from = args.MultipassOffset as usize;
        let len = (command.len() - from).min(args.DmaSize as usize / COMMAND * COMMAND);
        if len == 0 && from < command.len() {
            return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER;
        }
        let list = patches.chunks_exact(size_of::<D3DDDI_PATCHLOCATIONLIST>());
        for bytes in list {
            // SAFETY: plain data of this size.
            let mut patch = unsafe { bytes.as_ptr().cast::<D3DDDI_PATCHLOCATIONLIST>().read_unaligned() };
            let at = patch.PatchOffset as usize;
            if patch.AllocationIndex >= args.AllocationListSize || at + 4 > command.len() {
                return STATUS_INVALID_PARAMETER;
            }
            if at < from || at >= from + len {
                continue;
            }
            patch.PatchOffset -= from as u32;
            // SAFETY: the index was checked; the out list has room for as many as the in list here.
            unsafe {
                let entry = &*args.pAllocationList.add(patch.AllocationIndex as usize);
                if entry.SegmentId() != 0 {
                    let page = (entry.PhysicalAddress.get() as u64 / PAGE as u64) as u32;
                    command[at..at + 4].copy_from_slice(&page.to_le_bytes());
                }
                args.pPatchLocationListOut.write(patch);
                args.pPatchLocationListOut = args.pPatchLocationListOut.add(1);
            }
        }
        // SAFETY: the buffer has DmaSize bytes, of which `len` are written.
        unsafe {
            std::ptr::copy_nonoverlapping(command.as_ptr().add(from), args.pDmaBuffer.cast(), len);
            args.pDmaBuffer = args.pDmaBuffer.cast::<u8>().add(len).cast();
            args.pDmaBufferPrivateData = args.pDmaBufferPrivateData.cast::<u8>().add(private.len()).cast();
        }
        args.MultipassOffset = (from + len) as u32;
        if from + len < command.len() { STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER } else { STATUS_SUCCESS }
    }

    /// A blit fills the destination with 1.
    pub(super) unsafe fn Present(_context: HANDLE, args: *mut DXGKARG_PRESENT) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe {
            let args = &mut *args;
            assert!((*args.Anonymous.pAllocationList).hDeviceSpecificAllocation.is_null());
            let destination = &*args.Anonymous.pAllocationList.add(2);
            assert!(!destination.hDeviceSpecificAllocation.is_null() && destination.WriteOperation());
            let page = (destination.PhysicalAddress.get() as u64 / PAGE as u64) as u32;
            args.pDmaBuffer.cast::<[u32; 4]>().write_unaligned([page, 1, 1, MAGIC]);
            args.pDmaBuffer = args.pDmaBuffer.cast::<u8>().add(COMMAND).cast();
            let mut patch = D3DDDI_PATCHLOCATIONLIST::zeroed();
            patch.AllocationIndex = 2;
            args.pPatchLocationListOut.write(patch);
            args.pPatchLocationListOut = args.pPatchLocationListOut.add(1);
        }
        STATUS_SUCCESS
    }

    pub(super) unsafe fn Patch(_adapter: HANDLE, args: *const DXGKARG_PATCH) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe {
            let args = &*args;
            let (start, len) = (args.PatchLocationListSubmissionStart, args.PatchLocationListSubmissionLength);
            for index in start..start + len {
                let patch = &*args.pPatchLocationList.add(index as usize);
                let entry = &*args.pAllocationList.add(patch.AllocationIndex as usize);
                assert_ne!(entry.SegmentId(), 0, "Patch finds everything resident");
                let page = (entry.PhysicalAddress.get() as u64 / PAGE as u64) as u32;
                let at = args.pDmaBuffer.cast::<u8>().add(patch.PatchOffset as usize);
                at.cast::<u32>().write_unaligned(page);
            }
        }
        STATUS_SUCCESS
    }

    pub(super) unsafe fn SubmitCommand(adapter: HANDLE, args: *const DXGKARG_SUBMITCOMMAND) -> NTSTATUS {
        assert_eq!(ntoskrnl::current_irql(), ntoskrnl::DISPATCH_LEVEL);
        // SAFETY: the entry point's contract.
        let (fake, args) = unsafe { (fake(adapter), &*args) };
        let packet = Submitted {
            fence: args.SubmissionFenceId,
            physical: args.DmaBufferPhysicalAddress.get() as u64 + u64::from(args.DmaBufferSubmissionStartOffset),
            end: args.DmaBufferSubmissionEndOffset,
            paging: args.Flags.Paging(),
            null: args.Flags.NullRendering(),
        };
        if !packet.paging && fake.plan.lose.load(Ordering::Relaxed) != 0 {
            return STATUS_SUCCESS;
        }
        lock(&fake.engine).queue.push_back(packet);
        if fake.plan.immediate.load(Ordering::Relaxed) {
            fake.complete(1);
        }
        STATUS_SUCCESS
    }

    pub(super) unsafe fn PreemptCommand(adapter: HANDLE, args: *const DXGKARG_PREEMPTCOMMAND) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (fake, args) = unsafe { (fake(adapter), &*args) };
        let idle = {
            let mut engine = lock(&fake.engine);
            engine.preempt = Some(args.PreemptionFenceId);
            engine.queue.is_empty()
        };
        if idle && fake.plan.lose.load(Ordering::Relaxed) != 1 {
            fake.preempted();
        }
        STATUS_SUCCESS
    }

    pub(super) unsafe fn CancelCommand(adapter: HANDLE, _args: *const DXGKARG_CANCELCOMMAND) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { fake(adapter) }.cancelled.fetch_add(1, Ordering::Relaxed);
        STATUS_SUCCESS
    }

    pub(super) unsafe fn BuildPagingBuffer(adapter: HANDLE, args: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        let (fake, args) = unsafe { (fake(adapter), &mut *args) };
        let put = |args: &mut DXGKARG_BUILDPAGINGBUFFER, page: u64, frame: u64| {
            if (args.DmaSize as usize) < ENTRY {
                return false;
            }
            // SAFETY: there is room, as was just checked.
            unsafe {
                args.pDmaBuffer.cast::<[u64; 2]>().write_unaligned([page, frame]);
                args.pDmaBuffer = args.pDmaBuffer.cast::<u8>().add(ENTRY).cast();
            }
            args.DmaSize -= ENTRY as u32;
            true
        };
        let first = u64::from(args.MultipassOffset);
        match args.Operation {
            DXGK_OPERATION_MAP_APERTURE_SEGMENT => {
                // SAFETY: the operation says which member is filled.
                let map = unsafe { args.Anonymous.MapApertureSegment };
                assert!(!map.hAllocation.is_null() && !map.hDevice.is_null());
                lock(&fake.engine).maps += usize::from(first == 0);
                // SAFETY: the page frame numbers follow the MDL.
                let frames = unsafe { map.pMdl.add(1).cast::<u64>() };
                for page in first..map.NumberOfPages as u64 {
                    // SAFETY: as above.
                    let frame = unsafe { frames.add(map.MdlOffset as usize + page as usize).read() };
                    if !put(args, map.OffsetInPages as u64 + page, frame) {
                        args.MultipassOffset = page as u32;
                        return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER;
                    }
                }
                STATUS_SUCCESS
            }
            DXGK_OPERATION_UNMAP_APERTURE_SEGMENT => {
                // SAFETY: the operation says which member is filled.
                let unmap = unsafe { args.Anonymous.UnmapApertureSegment };
                assert!(!unmap.hAllocation.is_null());
                lock(&fake.engine).unmaps += usize::from(first == 0);
                let dummy = unmap.DummyPage.get() as u64 / PAGE as u64;
                for page in first..unmap.NumberOfPages as u64 {
                    if !put(args, unmap.OffsetInPages as u64 + page, dummy) {
                        args.MultipassOffset = page as u32;
                        return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER;
                    }
                }
                STATUS_SUCCESS
            }
            other => panic!("paging operation {}", other.0),
        }
    }

    pub(super) unsafe fn QueryCurrentFence(adapter: HANDLE, args: *mut DXGKARG_QUERYCURRENTFENCE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { (*args).CurrentFence = lock(&fake(adapter).engine).last_completed };
        STATUS_SUCCESS
    }

    pub(super) unsafe fn QueryDependentEngineGroup(_adapter: HANDLE, args: *mut DXGKARG_QUERYDEPENDENTENGINEGROUP) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { (*args).DependentNodeOrdinalMask = 1 };
        STATUS_SUCCESS
    }

    pub(super) unsafe fn QueryEngineStatus(_adapter: HANDLE, args: *mut DXGKARG_QUERYENGINESTATUS) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { (*args).EngineStatus.set_Responsive(true) };
        STATUS_SUCCESS
    }

    pub(super) unsafe fn ResetEngine(adapter: HANDLE, args: *mut DXGKARG_RESETENGINE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { (*args).LastAbortedFenceId = lock(&fake(adapter).engine).last_completed };
        STATUS_SUCCESS
    }

    pub(super) unsafe fn ResetFromTimeout(_adapter: HANDLE) -> NTSTATUS {
        STATUS_SUCCESS
    }

    pub(super) unsafe fn RestartFromTimeout(_adapter: HANDLE) -> NTSTATUS {
        STATUS_SUCCESS
    }

    /// Adds one to every byte.
    pub(super) unsafe fn Escape(_adapter: HANDLE, args: *const DXGKARG_ESCAPE) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe {
            let args = &*args;
            let data =
                std::slice::from_raw_parts_mut(args.pPrivateDriverData.cast::<u8>(), args.PrivateDriverDataSize as usize);
            data.iter_mut().for_each(|byte| *byte = byte.wrapping_add(1));
        }
        STATUS_SUCCESS
    }

    pub(super) unsafe fn CollectDbgInfo(_adapter: HANDLE, args: *const DXGKARG_COLLECTDBGINFO) -> NTSTATUS {
        // SAFETY: the entry point's contract.
        unsafe { (*args).pBuffer.cast::<u8>().write_bytes(0x42, (*args).BufferSize) };
        STATUS_SUCCESS
    }
}
