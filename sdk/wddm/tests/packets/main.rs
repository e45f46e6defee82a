//! Packets at the table, without a bench: what of a DMA buffer's private data becomes a submission.
//!
//! The port is this test. It leaves in private data what was there, as the documentation has it: only a new DMA buffer
//! brings zeroes (rule C27).
#![allow(unsafe_code)]

#[path = "../common/mod.rs"]
mod common;
mod held;
mod sample;
#[path = "../common/stop.rs"]
mod stop;

use std::ffi::c_void;
use std::ptr::null_mut;

use wddm::SubmissionQueue;
use wddm::submit::packet_bytes;
use wddm_sys::*;
use wddm_sys::{STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER, STATUS_SUCCESS, wddm1_3 as ddi};

use common::{LIVE, TABLE, bind};
use sample::{DRIVER, QUEUE, Sample, Seen, seen};

/// Bytes of a packet.
const ONE: u32 = packet_bytes::<Sample>();
/// The first fence.
const FENCE: u32 = 5;
/// Where the device sees the DMA buffer.
const PHYSICAL: i64 = 0x7_0000;

#[repr(align(4096))]
struct Buffer([u8; 4096]);

/// A started adapter with a context, and one DMA buffer.
struct Port {
    table: &'static ddi::DRIVER_INITIALIZATION_DATA,
    adapter: *mut c_void,
    device: *mut c_void,
    context: *mut c_void,
    buffer: Box<Buffer>,
    /// Three times what the driver asked for.
    private: Vec<u64>,
    /// What submissions are.
    flags: ddi::DXGK_SUBMITCOMMANDFLAGS,
    before: isize,
}

impl Port {
    fn new() -> Self {
        bind(&[
            ("KeBugCheckEx", stop::bug_check as *mut c_void),
            ("KeGetCurrentIrql", stop::level as *mut c_void),
            ("DbgPrintEx", stop::print as *mut c_void),
        ]);
        let before = LIVE.get();
        let mut words = [0usize; 64];
        let any: *mut c_void = words.as_mut_ptr().cast();
        // SAFETY: this is the port: it calls in the documented order, at what stands for PASSIVE_LEVEL.
        unsafe {
            assert_eq!((DRIVER.entry)(any, any), STATUS_SUCCESS);
            let table = &*TABLE.get();
            let mut adapter = null_mut();
            assert_eq!(table.DxgkDdiAddDevice.unwrap()(null_mut(), &mut adapter), STATUS_SUCCESS);
            let mut info = ddi::DXGK_START_INFO::zeroed();
            let mut interface = ddi::DXGKRNL_INTERFACE::zeroed();
            interface.Size = 184;
            interface.DxgkCbNotifyInterrupt = Some(sample::notify);
            let start = table.DxgkDdiStartDevice.unwrap();
            assert_eq!(start(adapter, &mut info, &mut interface, &mut 0, &mut 0), STATUS_SUCCESS);
            let mut device = ddi::DXGKARG_CREATEDEVICE::zeroed();
            assert_eq!(table.DxgkDdiCreateDevice.unwrap()(adapter, &mut device), STATUS_SUCCESS);
            let mut context = ddi::DXGKARG_CREATECONTEXT::zeroed();
            assert_eq!(table.DxgkDdiCreateContext.unwrap()(device.hDevice, &mut context), STATUS_SUCCESS);
            assert_eq!(context.ContextInfo.DmaBufferPrivateDataSize, ONE);
            Self {
                table,
                adapter,
                device: device.hDevice,
                context: context.hContext,
                buffer: Box::new(Buffer([0; 4096])),
                private: vec![0; 3 * ONE as usize / 8],
                flags: Record::zeroed(),
                before,
            }
        }
    }

    /// Renders a command of so many bytes, from `offset` on. Answers how far the private data's pointer was moved.
    fn render(&mut self, bytes: u32, offset: u32) -> Result<u32, NTSTATUS> {
        self.render_into(0, bytes, offset).map(|[_, private, _]| private)
    }

    /// As `render`, with the private data from byte `at` on. Answers how far the pointers were moved: of the DMA buffer, the
    /// private data, and the patch locations, of which there is room for two.
    fn render_into(&mut self, at: u32, bytes: u32, offset: u32) -> Result<[u32; 3], NTSTATUS> {
        let mut args = ddi::DXGKARG_RENDER::zeroed();
        args.CommandLength = bytes;
        args.MultipassOffset = offset;
        (args.pDmaBuffer, args.DmaSize) = (self.buffer.0.as_mut_ptr().cast(), 4096);
        let private: *mut c_void = self.private.as_mut_ptr().wrapping_byte_add(at as usize).cast();
        (args.pDmaBufferPrivateData, args.DmaBufferPrivateDataSize) = (private, ONE);
        let mut patches = [ddi::D3DDDI_PATCHLOCATIONLIST::zeroed(); 3];
        (args.pPatchLocationListOut, args.PatchLocationListOutSize) = (patches.as_mut_ptr(), 2);
        let before = [args.pDmaBuffer as usize, private as usize, args.pPatchLocationListOut as usize];
        // SAFETY: the port's call. The driver does not read the command.
        match unsafe { self.table.DxgkDdiRender.unwrap()(self.context, &mut args) } {
            STATUS_SUCCESS => {
                let after = [
                    args.pDmaBuffer as usize,
                    args.pDmaBufferPrivateData as usize,
                    args.pPatchLocationListOut as usize,
                ];
                Ok([0, 1, 2].map(|which| (after[which] - before[which]) as u32))
            }
            status => {
                assert_eq!(args.pDmaBufferPrivateData, private);
                Err(status)
            }
        }
    }

    /// Submits a part of the DMA buffer, with a part of the private data.
    fn submit(&mut self, (start, end): (u32, u32), (private_start, private_end): (u32, u32)) -> Vec<Seen> {
        let mut args = ddi::DXGKARG_SUBMITCOMMAND::zeroed();
        args.DmaBufferPhysicalAddress = ddi::PHYSICAL_ADDRESS::new(PHYSICAL);
        args.DmaBufferSize = 4096;
        (args.DmaBufferSubmissionStartOffset, args.DmaBufferSubmissionEndOffset) = (start, end);
        args.pDmaBufferPrivateData = self.private.as_mut_ptr().cast();
        args.DmaBufferPrivateDataSize = 3 * ONE;
        args.DmaBufferPrivateDataSubmissionStartOffset = private_start;
        args.DmaBufferPrivateDataSubmissionEndOffset = private_end;
        (args.SubmissionFenceId, args.NodeOrdinal) = (FENCE + private_start, 2);
        args.Flags = self.flags;
        // SAFETY: the port's call.
        let status = unsafe { self.table.DxgkDdiSubmitCommand.unwrap()(self.adapter, &args) };
        assert_eq!(status, STATUS_SUCCESS);
        let mut seen = seen();
        if let [Seen::Packet(..), Seen::Kind(fence, node, flags)] = seen[..] {
            assert_eq!((fence, node), (args.SubmissionFenceId, 2));
            let told = (flags.paging, flags.present, flags.null_rendering);
            assert_eq!(told, (args.Flags.Paging(), args.Flags.Present(), args.Flags.NullRendering()));
            seen.pop();
        }
        seen
    }

    /// Cancels what has so many bytes of private data.
    fn cancel(&mut self, private_end: u32) -> Vec<Seen> {
        let mut args = ddi::DXGKARG_CANCELCOMMAND::zeroed();
        args.pDmaBufferPrivateData = self.private.as_mut_ptr().cast();
        args.DmaBufferPrivateDataSize = 2 * ONE;
        args.DmaBufferPrivateDataSubmissionEndOffset = private_end;
        // SAFETY: the port's call.
        let status = unsafe { self.table.DxgkDdiCancelCommand.unwrap()(self.adapter, &args) };
        assert_eq!(status, STATUS_SUCCESS);
        seen()
    }

    fn end(self) {
        // SAFETY: the port's calls, in the documented order.
        unsafe {
            assert_eq!(self.table.DxgkDdiDestroyContext.unwrap()(self.context), STATUS_SUCCESS);
            assert_eq!(self.table.DxgkDdiDestroyDevice.unwrap()(self.device), STATUS_SUCCESS);
            assert_eq!(self.table.DxgkDdiStopDevice.unwrap()(self.adapter), STATUS_SUCCESS);
            assert_eq!(self.table.DxgkDdiRemoveDevice.unwrap()(self.adapter), STATUS_SUCCESS);
        }
        assert_eq!(LIVE.get(), self.before, "everything is freed");
    }
}

/// The packet that `Port::render` makes, submitted whole.
fn packet(offset: u64, items: u64, start: u32, end: u32) -> Vec<Seen> {
    let items = (offset..offset + items).collect();
    vec![Seen::Packet(offset, items, Some(PHYSICAL as u64 + u64::from(start)), (end - start) as usize)]
}

/// Fails if a packet begins with items that an earlier one left in its private data, or keeps the earlier one's number of
/// them.
#[test]
fn a_used_buffer_brings_no_items() {
    let mut port = Port::new();
    for (bytes, offset) in [(4, 10), (1, 20), (3, 30), (4, 40)] {
        assert_eq!(port.render(bytes, offset), Ok(ONE));
        assert_eq!(port.submit((0, 64), (0, ONE)), packet(offset.into(), bytes.into(), 0, 64));
    }
    assert_eq!(port.render(5, 50), Err(STATUS_INVALID_PARAMETER), "more items than there is room for");
    port.end();
}

/// Fails if anything that lies in private data counts as a packet, where the submission does not bring one.
#[test]
fn what_an_earlier_packet_left_is_no_packet() {
    let mut port = Port::new();
    assert_eq!(port.render(2, 10), Ok(ONE));
    assert_eq!(port.submit((0, 64), (0, ONE)).len(), 1);
    // The packet still lies there. A switch to a context has nothing (rule S40), and other parts are no packet's.
    for part in [(0, 0), (0, 8), (0, ONE - 8), (0, ONE + 8), (0, 2 * ONE), (8, ONE), (ONE, ONE), (ONE, 0)] {
        assert_eq!(port.submit((0, 0), part), [Seen::Empty(FENCE + part.0, 2)], "{part:?}");
    }
    assert_eq!((port.cancel(0), port.cancel(ONE)), (vec![], vec![Seen::Cancelled(10)]));
    // Render that notes nothing leaves the pointer where it was.
    assert_eq!(port.render(0, 20), Ok(0));
    assert_eq!(port.submit((0, 64), (0, 0)), [Seen::Empty(FENCE, 2)]);
    port.end();
}

/// Fails if start, end or physical address of a submission are not what the driver works on.
#[test]
fn a_packet_is_the_part_that_was_submitted() {
    let mut port = Port::new();
    for (start, end) in [(0, 64), (16, 64), (16, 48), (4096, 4096), (0, 4096)] {
        assert_eq!(port.render(1, 10), Ok(ONE));
        assert_eq!(port.submit((start, end), (0, ONE)), packet(10, 1, start, end));
    }
    // Nothing beyond the buffer, and nothing before its beginning.
    assert_eq!(port.render(1, 10), Ok(ONE));
    assert_eq!(port.submit((8, 5000), (0, ONE)), packet(10, 1, 8, 4096));
    assert_eq!(port.submit((64, 16), (0, ONE)), packet(10, 1, 16, 16));
    port.end();
}

/// Fails if Render moves a pointer beyond its buffer (rules S24 and S25), or takes private data that a packet does not fit.
#[test]
fn render_keeps_within_its_buffers() {
    let mut port = Port::new();
    let entry = size_of::<ddi::D3DDDI_PATCHLOCATIONLIST>() as u32;
    assert_eq!(port.render_into(0, 1, 0), Ok([64, ONE, entry]));
    assert_eq!(port.render_into(0, 2, 4096), Ok([4096, ONE, 2 * entry]));
    assert_eq!(port.render_into(0, 3, 4097), Ok([4096, ONE, 2 * entry]));
    assert_eq!(port.render_into(4, 1, 0), Err(STATUS_NO_MEMORY), "not aligned");
    port.end();
}

/// Fails if a submission's kind is not what the port said; `Port::submit` compares.
#[test]
fn a_submission_is_of_its_kind() {
    let mut port = Port::new();
    let kinds: [fn(&mut ddi::DXGK_SUBMITCOMMANDFLAGS); 4] = [
        |_| {},
        |flags| flags.set_Paging(true),
        |flags| flags.set_Present(true),
        |flags| flags.set_NullRendering(true),
    ];
    for set in kinds {
        port.flags = Record::zeroed();
        set(&mut port.flags);
        assert_eq!(port.render(1, 10), Ok(ONE));
        assert_eq!(port.submit((0, 64), (0, ONE)), packet(10, 1, 0, 64));
    }
    port.end();
}

/// Fails if a queue loses a submission, or the order, or is not the same again when it was empty.
#[test]
fn submissions_queue_in_order() {
    let mut port = Port::new();
    QUEUE.set(Some(SubmissionQueue::default()));
    let with = |work: &mut dyn FnMut(&mut SubmissionQueue<Sample>)| {
        QUEUE.with_borrow_mut(|queue| work(queue.as_mut().unwrap()));
    };
    for round in [10, 20] {
        with(&mut |queue| assert!(queue.is_empty() && queue.first().is_none()));
        for n in 0..3 {
            assert_eq!(port.render_into(n * ONE, 1, round + n).map(|moved| moved[1]), Ok(ONE));
            assert_eq!(port.submit((0, 64), (n * ONE, (n + 1) * ONE)), []);
        }
        with(&mut |queue| {
            assert!(!queue.is_empty() && queue.len() == 3);
            *queue.first().unwrap().packet_mut() += 100;
            let (mut found, mut visits) = (Vec::new(), 0);
            queue.for_each(|queued| {
                found.push((*queued.packet(), queued.fence()));
                true
            });
            let expected =
                [(110, 0), (11, ONE), (12, 2 * ONE)].map(|(packet, n)| (packet - 10 + round, FENCE + n));
            assert_eq!(found, expected.map(|(packet, fence)| (u64::from(packet), fence)));
            queue.for_each(|_| {
                visits += 1;
                visits < 2
            });
            assert_eq!(visits, 2);
            for (_, fence) in expected {
                let submission = queue.pop().unwrap();
                assert_eq!(submission.fence(), fence);
                submission.abandon();
            }
            assert!(queue.pop().is_none());
        });
    }
    QUEUE.set(None);
    port.end();
}

/// Fails if Patch is shown other patch locations than those of the submission, or allocations where they are not.
#[test]
fn patch_sees_its_own_locations() {
    let port = Port::new();
    let mut allocations = [ddi::DXGK_ALLOCATIONLIST::zeroed(); 2];
    allocations[1].set_SegmentId(3);
    allocations[1].set_WriteOperation(true);
    allocations[1].PhysicalAddress = ddi::PHYSICAL_ADDRESS::new(0x9000);
    let listed = vec![(false, 0, 0), (true, 3, 0x9000)];
    let mut patches = [ddi::D3DDDI_PATCHLOCATIONLIST::zeroed(); 5];
    (0..).zip(&mut patches).for_each(|(slot, patch)| patch.set_SlotId(slot));
    let mut buffer = [0u64; 16];
    let mut args = ddi::DXGKARG_PATCH::zeroed();
    (args.pDmaBuffer, args.DmaBufferSize) = (buffer.as_mut_ptr().cast(), 128);
    (args.pAllocationList, args.AllocationListSize) = (allocations.as_ptr(), 2);
    (args.pPatchLocationList, args.PatchLocationListSize) = (patches.as_ptr(), 4);
    for (start, length, slots) in
        [(0, 4, &[0, 1, 2, 3][..]), (1, 2, &[1, 2]), (0, 0, &[]), (3, 2, &[3]), (5, 1, &[]), (4, 1, &[])]
    {
        args.PatchLocationListSubmissionStart = start;
        args.PatchLocationListSubmissionLength = length;
        // SAFETY: the port's call.
        let status = unsafe { port.table.DxgkDdiPatch.unwrap()(port.adapter, &args) };
        assert_eq!(status, STATUS_SUCCESS);
        assert_eq!(seen(), [Seen::Patched(128, listed.clone(), slots.to_vec())], "from {start}, {length}");
    }
    port.end();
}

/// An MDL of three pages.
#[repr(C)]
struct Pages {
    mdl: ddi::MDL,
    frames: [u64; 3],
}

/// Fails if a paging operation is not told as the port asked for it.
#[test]
fn paging_operations_are_told_as_they_are_asked_for() {
    let mut port = Port::new();
    let mut pages = Pages { mdl: Record::zeroed(), frames: [70, 50, 60] };
    let mdl: *mut ddi::MDL = (&raw mut pages).cast();
    let mut ask = |operation, fill: &dyn Fn(&mut ddi::DXGKARG_BUILDPAGINGBUFFER_0)| {
        let mut args = ddi::DXGKARG_BUILDPAGINGBUFFER::zeroed();
        args.Operation = operation;
        (args.pDmaBuffer, args.DmaSize) = (port.buffer.0.as_mut_ptr().cast(), 4096);
        (args.pDmaBufferPrivateData, args.DmaBufferPrivateDataSize) = (port.private.as_mut_ptr().cast(), ONE);
        fill(&mut args.Anonymous);
        // SAFETY: the port's call.
        let status = unsafe { port.table.DxgkDdiBuildPagingBuffer.unwrap()(port.adapter, &mut args) };
        assert_eq!(status, STATUS_SUCCESS);
        match &seen()[..] {
            [Seen::Paging(words)] => words.clone(),
            other => panic!("{other:?}"),
        }
    };
    let address = |at: i64| ddi::LARGE_INTEGER::new(at);
    let out = ask(ddi::DXGK_OPERATION_TRANSFER, &|operation| {
        // SAFETY: the union is plain data; the operation says which member is meant.
        let transfer = unsafe { &mut operation.Transfer };
        (transfer.TransferOffset, transfer.TransferSize, transfer.MdlOffset) = (4096, 4097, 1);
        transfer.Source.SegmentId = 2;
        transfer.Source.Anonymous.SegmentAddress = address(0x3000);
        transfer.Destination.Anonymous.pMdl = mdl;
    });
    assert_eq!(out, "4097 bytes at 4096: 0x3000 of segment 2 to pages [50, 60]");
    let back = ask(ddi::DXGK_OPERATION_TRANSFER, &|operation| {
        // SAFETY: as above.
        let transfer = unsafe { &mut operation.Transfer };
        transfer.TransferSize = 4096;
        transfer.Source.Anonymous.pMdl = mdl;
        transfer.Destination.SegmentId = 1;
        transfer.Destination.Anonymous.SegmentAddress = address(0x5000);
    });
    assert_eq!(back, "4096 bytes at 0: pages [70] to 0x5000 of segment 1");
    let fill = ask(ddi::DXGK_OPERATION_FILL, &|operation| {
        // SAFETY: as above.
        let fill = unsafe { &mut operation.Fill };
        (fill.FillSize, fill.FillPattern) = (8192, 0xAB);
        fill.Destination.SegmentAddress = address(0x6000);
    });
    assert_eq!(fill, "8192 bytes of 0xab at 0x6000");
    let map = ask(ddi::DXGK_OPERATION_MAP_APERTURE_SEGMENT, &|operation| {
        // SAFETY: as above.
        let map = unsafe { &mut operation.MapApertureSegment };
        (map.OffsetInPages, map.NumberOfPages, map.MdlOffset) = (9, 2, 1);
        map.pMdl = mdl;
    });
    assert_eq!(map, "at 9 from 1: pages [50, 60]");
    let unmap = ask(ddi::DXGK_OPERATION_UNMAP_APERTURE_SEGMENT, &|operation| {
        // SAFETY: as above.
        let unmap = unsafe { &mut operation.UnmapApertureSegment };
        (unmap.OffsetInPages, unmap.NumberOfPages) = (4, 3);
        unmap.DummyPage = ddi::PHYSICAL_ADDRESS::new(0xD000);
    });
    assert_eq!(unmap, "at 4: 3 of 0xd000");
    assert_eq!(ask(ddi::DXGK_OPERATION_DISCARD_CONTENT, &|_| {}), "discard");
    assert_eq!(ask(ddi::DXGK_OPERATION_READ_PHYSICAL, &|_| {}), "operation 3");
    port.end();
}

/// Fails if an operation that writes nothing leaves its buffer as if none were in it: the next one would take the packet's
/// place.
#[test]
fn one_operation_fills_one_buffer() {
    let mut port = Port::new();
    let mut args = ddi::DXGKARG_BUILDPAGINGBUFFER::zeroed();
    args.Operation = ddi::DXGK_OPERATION_DISCARD_CONTENT;
    (args.pDmaBuffer, args.DmaSize) = (port.buffer.0.as_mut_ptr().cast(), 4096);
    (args.pDmaBufferPrivateData, args.DmaBufferPrivateDataSize) = (port.private.as_mut_ptr().cast(), 2 * ONE);
    let build = port.table.DxgkDdiBuildPagingBuffer.unwrap();
    let first = (args.pDmaBuffer as usize, args.pDmaBufferPrivateData as usize);
    // SAFETY: the port's call.
    assert_eq!(unsafe { build(port.adapter, &mut args) }, STATUS_SUCCESS);
    assert_eq!(seen(), [Seen::Paging("discard".to_owned())]);
    let second = (args.pDmaBuffer as usize, args.pDmaBufferPrivateData as usize);
    assert_eq!(second.1 - first.1, ONE as usize);
    let used = (second.0 - first.0) as u32;
    (args.DmaSize, args.DmaBufferPrivateDataSize) = (4096 - used, ONE);
    // SAFETY: the port's call.
    assert_eq!(unsafe { build(port.adapter, &mut args) }, STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER);
    assert_eq!((args.pDmaBuffer as usize, args.pDmaBufferPrivateData as usize), second);
    assert_eq!(
        port.submit((0, used), (0, ONE)),
        [Seen::Packet(7, vec![], Some(PHYSICAL as u64), used as usize)]
    );
    port.end();
}
