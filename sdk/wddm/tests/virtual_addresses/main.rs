//! The entry points of a GPU with page tables, at the table and without a bench: what a driver gets to see of the raw
//! structures, and what comes of its answers.
//!
//! The kernel here is a handful of functions bound to the import slots; the port is this test.
#![allow(unsafe_code)]

mod gpu;
mod held;
#[path = "../common/stop.rs"]
mod stop;

use std::ffi::c_void;
use std::ptr::null_mut;

use gpu::{DRIVER, FAIL, Gpu, LIVE, QUEUE, TABLE, bind, seen};
use wddm::submit_virtual::virtual_packet_bytes;
use wddm_sys::wddm2_6 as ddi;
use wddm_sys::*;

/// A started adapter with a process and a device of it.
struct Port {
    table: &'static ddi::DRIVER_INITIALIZATION_DATA,
    adapter: *mut c_void,
    process: *mut c_void,
    device: *mut c_void,
    before: [isize; 2],
}

impl Port {
    fn new() -> Self {
        bind();
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
            interface.Size = size_of_val(&interface) as u32;
            let (mut sources, mut children) = (0, 0);
            let start = table.DxgkDdiStartDevice.unwrap();
            assert_eq!(
                start(adapter, &mut info, &mut interface, &mut sources, &mut children),
                STATUS_SUCCESS
            );
            let mut port = Self { table, adapter, process: null_mut(), device: null_mut(), before };
            port.process = port.create_process().unwrap();
            let mut device = ddi::DXGKARG_CREATEDEVICE::zeroed();
            device.hKmdProcess = port.process;
            assert_eq!(table.DxgkDdiCreateDevice.unwrap()(adapter, &mut device), STATUS_SUCCESS);
            port.device = device.hDevice;
            port
        }
    }

    fn create_process(&self) -> Result<*mut c_void, NTSTATUS> {
        let mut process = ddi::DXGKARG_CREATEPROCESS::zeroed();
        process.hDxgkProcess = 0x77 as *mut c_void;
        // SAFETY: the port's call.
        match unsafe { self.table.DxgkDdiCreateProcess.unwrap()(self.adapter, &mut process) } {
            STATUS_SUCCESS => Ok(process.hKmdProcess),
            status => {
                assert!(process.hKmdProcess.is_null());
                Err(status)
            }
        }
    }

    fn context(&self, addresses: bool) -> Result<ddi::DXGKARG_CREATECONTEXT, NTSTATUS> {
        let mut args = ddi::DXGKARG_CREATECONTEXT::zeroed();
        args.EngineAffinity = 1;
        args.Flags.set_VirtualAddressing(addresses);
        // SAFETY: the port's call.
        match unsafe { self.table.DxgkDdiCreateContext.unwrap()(self.device, &mut args) } {
            STATUS_SUCCESS => Ok(args),
            status => Err(status),
        }
    }

    fn page(
        &self,
        kind: ddi::DXGK_BUILDPAGINGBUFFER_OPERATION,
        fill: impl FnOnce(&mut ddi::DXGKARG_BUILDPAGINGBUFFER_0),
    ) -> NTSTATUS {
        let mut args = ddi::DXGKARG_BUILDPAGINGBUFFER::zeroed();
        let mut buffer = [0u8; 64];
        args.pDmaBuffer = buffer.as_mut_ptr().cast();
        args.DmaSize = 64;
        args.Operation = kind;
        fill(&mut args.Anonymous);
        // SAFETY: the port's call.
        let status = unsafe { self.table.DxgkDdiBuildPagingBuffer.unwrap()(self.adapter, &mut args) };
        assert_eq!(args.pDmaBuffer, buffer.as_mut_ptr().cast(), "the buffer stays empty");
        status
    }

    fn end(self) {
        // SAFETY: the port's calls, in the documented order.
        unsafe {
            assert_eq!(self.table.DxgkDdiDestroyDevice.unwrap()(self.device), STATUS_SUCCESS);
            assert_eq!(self.table.DxgkDdiDestroyProcess.unwrap()(self.adapter, self.process), STATUS_SUCCESS);
            assert_eq!(self.table.DxgkDdiStopDevice.unwrap()(self.adapter), STATUS_SUCCESS);
            assert_eq!(self.table.DxgkDdiRemoveDevice.unwrap()(self.adapter), STATUS_SUCCESS);
        }
        assert_eq!(LIVE.get(), self.before, "everything is freed");
    }
}

#[test]
fn a_slot_exists_if_its_trait_is_named() {
    let port = Port::new();
    let table = port.table;
    assert_eq!(table.Version, InterfaceVersion::WDDM2_6.0);
    assert!(table.DxgkDdiSubmitCommandVirtual.is_some() && table.DxgkDdiGetRootPageTableSize.is_some());
    assert!(table.DxgkDdiRender.is_none() && table.DxgkDdiSubmitCommand.is_none());
    assert!(table.DxgkDdiPatch.is_none() && table.DxgkDdiPresent.is_none());
    assert!(table.DxgkDdiCreateHwQueue.is_none() && table.DxgkDdiMapCpuHostAperture.is_none());
    port.end();
}

/// Fails if a resident context lies in paged pool, if a failure keeps the channel, or if Caps is not written.
#[test]
fn contexts_are_resident_and_fail_for_memory_only() {
    let port = Port::new();
    let before = LIVE.get();
    for fail in [1, 2] {
        FAIL.set(fail);
        assert_eq!(port.context(true).err(), Some(STATUS_NO_MEMORY));
        FAIL.set(0);
        assert_eq!(LIVE.get(), before, "allocation {fail}");
    }
    seen();
    let made = port.context(true).unwrap();
    assert_eq!(seen(), ["process 7, virtual true"]);
    assert_eq!(LIVE.get(), [before[0] + 2, before[1]]);
    let info = &made.ContextInfo;
    assert!(info.Caps.DriverManagesResidency() && !info.Caps.NoPatchingRequired());
    assert_eq!((info.DmaBufferSize, info.AllocationListSize, info.PatchLocationListSize), (0, 0, 0));
    assert_eq!(info.DmaBufferPrivateDataSize, virtual_packet_bytes::<Gpu>());
    let other = port.context(false).unwrap();
    assert_eq!(seen(), ["process 7, virtual false"]);
    assert!(!other.ContextInfo.Caps.DriverManagesResidency());
    for context in [made, other] {
        // SAFETY: the port's call.
        assert_eq!(unsafe { port.table.DxgkDdiDestroyContext.unwrap()(context.hContext) }, STATUS_SUCCESS);
    }
    assert_eq!(LIVE.get(), before);
    FAIL.set(1);
    assert_eq!(port.create_process().err(), Some(STATUS_NO_MEMORY));
    FAIL.set(0);
    port.end();
}

#[test]
fn caps_are_those_of_the_constant() {
    let port = Port::new();
    let ask = |kind, input: &mut [u8], output: *mut c_void, size: usize| {
        let mut args = ddi::DXGKARG_QUERYADAPTERINFO::zeroed();
        args.Type = kind;
        (args.pInputData, args.InputDataSize) = (input.as_mut_ptr().cast(), input.len() as u32);
        (args.pOutputData, args.OutputDataSize) = (output, size as u32);
        // SAFETY: the port's call; the output has so many bytes.
        unsafe { port.table.DxgkDdiQueryAdapterInfo.unwrap()(port.adapter, &args) }
    };
    let mut caps = ddi::DXGK_DRIVERCAPS::zeroed();
    let size = size_of_val(&caps);
    assert_eq!(ask(ddi::DXGKQAITYPE_DRIVERCAPS, &mut [], (&raw mut caps).cast(), size), STATUS_SUCCESS);
    assert!(
        caps.MemoryManagementCaps.VirtualAddressingSupported() && caps.MemoryManagementCaps.GpuMmuSupported()
    );
    assert!(caps.SchedulingCaps.PreemptionAware() && caps.SupportPerEngineTDR != 0);
    assert!(caps.FlipCaps.FlipOnVSyncMmIo(), "mandatory, also without outputs");
    assert_eq!(
        ask(ddi::DXGKQAITYPE_DRIVERCAPS, &mut [], (&raw mut caps).cast(), size - 1),
        STATUS_INVALID_PARAMETER
    );

    let mut mmu = ddi::DXGK_GPUMMUCAPS::zeroed();
    let size = size_of_val(&mmu);
    assert_eq!(ask(ddi::DXGKQAITYPE_GPUMMUCAPS, &mut [0; 4], (&raw mut mmu).cast(), size), STATUS_SUCCESS);
    assert!(
        mmu.ReadOnlyMemorySupported() && mmu.ExplicitPageTableInvalidation() && !mmu.ZeroInPteSupported()
    );
    assert_eq!((mmu.VirtualAddressBitCount, mmu.PageTableLevelCount), (30, 2));
    assert_eq!(mmu.PageTableUpdateMode, ddi::DXGK_PAGETABLEUPDATE_GPU_PHYSICAL);
    let mut level = ddi::DXGK_PAGE_TABLE_LEVEL_DESC::zeroed();
    let size = size_of_val(&level);
    let mut answer = |index: u8| {
        ask(ddi::DXGKQAITYPE_PAGETABLELEVELDESC, &mut [index, 0, 0, 0], (&raw mut level).cast(), size)
    };
    assert_eq!((answer(2), answer(1)), (STATUS_INVALID_PARAMETER, STATUS_SUCCESS));
    assert_eq!(
        (level.PageTableIndexBitCount, level.PageTableSegmentId, level.PageTableSizeInBytes),
        (9, 1, 4096)
    );

    let mut list = [0xA5u8; size_of::<ddi::DXGK_SEGMENTDESCRIPTOR4>() + 8];
    let mut segments = ddi::DXGK_QUERYSEGMENTOUT4::zeroed();
    let size = size_of_val(&segments);
    for second in [false, true] {
        if second {
            segments.pSegmentDescriptor = list.as_mut_ptr();
            segments.SegmentDescriptorStride = size_of::<ddi::DXGK_SEGMENTDESCRIPTOR4>();
        }
        let status = ask(ddi::DXGKQAITYPE_QUERYSEGMENT4, &mut [0; 4], (&raw mut segments).cast(), size);
        assert_eq!((status, segments.NbSegment), (STATUS_SUCCESS, 1));
    }
    assert_eq!(list.last_chunk::<8>(), Some(&[0xA5; 8]), "nothing behind the version's descriptor");
    // SAFETY: the driver filled it.
    let segment = unsafe { list.as_ptr().cast::<ddi::DXGK_SEGMENTDESCRIPTOR4>().read_unaligned() };
    assert!(segment.Flags.CpuVisible() && !segment.Flags.Aperture());
    assert!(!segment.Flags.CacheCoherent(), "M02: an aperture's word");
    // SAFETY: both members are plain data.
    assert_eq!(unsafe { segment.Anonymous.CpuTranslatedAddress }.get(), 0x7000_0000);
    assert_eq!(segments.PagingBufferPrivateDataSize, virtual_packet_bytes::<Gpu>());

    let mut node = ddi::DXGKARG_GETNODEMETADATA::zeroed();
    // SAFETY: the port's calls.
    unsafe {
        let metadata = port.table.DxgkDdiGetNodeMetadata.unwrap();
        assert_eq!(metadata(port.adapter, 1, &mut node), STATUS_INVALID_PARAMETER);
        assert_eq!(metadata(port.adapter, 0, &mut node), STATUS_SUCCESS);
        assert_eq!((node.EngineType, node.GpuMmuSupported), (ddi::DXGK_ENGINE_TYPE_3D, 1));
        let mut root = ddi::DXGKARG_GETROOTPAGETABLESIZE { NumberOfPte: 100, PhysicalAdapterIndex: 0 };
        let size = port.table.DxgkDdiGetRootPageTableSize.unwrap();
        assert_eq!((size(port.adapter, &mut root), root.NumberOfPte), (4096, 512));
        root.NumberOfPte = 513;
        assert_eq!((size(port.adapter, &mut root), root.NumberOfPte), (0, 513));
    }
    port.end();
}

/// Rules S46 to S49: each operation as it is meant.
#[test]
fn paging_operations_are_decoded() {
    let port = Port::new();
    seen();
    let mut entry = ddi::DXGK_PTE::zeroed();
    entry.set_Valid(true);
    entry.set_ReadOnly(true);
    entry.set_Segment(1);
    entry.Anonymous.PageAddress = 0x55;
    let mut entries = [entry, ddi::DXGK_PTE::zeroed()];
    let mut update = |table: &mut ddi::DXGK_BUILDPAGINGBUFFER_UPDATEPAGETABLE| {
        table.pPageTableEntries = entries.as_mut_ptr();
        (table.StartIndex, table.NumPageTableEntries) = (3, 2);
        table.hProcess = port.process;
        (table.AllocationOffsetInBytes, table.FirstPteVirtualAddress) = (8192, 0x40_3000);
    };
    let by_segment = |operation: &mut ddi::DXGKARG_BUILDPAGINGBUFFER_0| {
        // SAFETY: plain data.
        let table = unsafe { &mut operation.UpdatePageTable };
        update(table);
        table.UpdateMode = ddi::DXGK_PAGETABLEUPDATE_GPU_PHYSICAL;
        table.PageTableAddress.Anonymous.GpuPhysical =
            ddi::D3DGPU_PHYSICAL_ADDRESS { SegmentId: 1, Padding: 0, SegmentOffset: 0x3000 };
    };
    assert_eq!(port.page(ddi::DXGK_OPERATION_UPDATE_PAGE_TABLE, by_segment), STATUS_SUCCESS);
    assert_eq!(
        seen(),
        [
            "update level 0 from 3 initial false in segment 1 at 0x3000: [(true, true, 1, 85), (false, false, 0, 0)] \
          of Some(7) None + 8192 at 0x403000"
        ]
    );
    // One entry for all, at an address of the kernel, as for the paging process.
    let mut memory = [0u64; 512];
    let at = memory.as_mut_ptr();
    let by_address = |operation: &mut ddi::DXGKARG_BUILDPAGINGBUFFER_0| {
        // SAFETY: plain data.
        let table = unsafe { &mut operation.UpdatePageTable };
        update(table);
        table.Flags.set_Repeat(true);
        table.Flags.set_InitialUpdate(true);
        table.PageTableLevel = 1;
        table.UpdateMode = ddi::DXGK_PAGETABLEUPDATE_CPU_VIRTUAL;
        table.PageTableAddress.Anonymous.CpuVirtual = at.cast();
    };
    assert_eq!(port.page(ddi::DXGK_OPERATION_UPDATE_PAGE_TABLE, by_address), STATUS_SUCCESS);
    assert_eq!(
        seen(),
        ["update level 1 from 3 initial true in memory of 4096: [(true, true, 1, 85), (true, true, 1, 85)] \
          of Some(7) None + 8192 at 0x403000"]
    );
    // SAFETY: the driver has written it through the pointer.
    assert_eq!(unsafe { at.add(511).read() }, 0x1122_3344_5566_7788);
    // A mode that nobody asked for.
    let by_gpu = |operation: &mut ddi::DXGKARG_BUILDPAGINGBUFFER_0| {
        // SAFETY: plain data.
        unsafe { &mut operation.UpdatePageTable }.UpdateMode = ddi::DXGK_PAGETABLEUPDATE_GPU_VIRTUAL;
    };
    let refused = port.page(ddi::DXGK_OPERATION_UPDATE_PAGE_TABLE, by_gpu);
    assert_eq!((refused, seen().len()), (STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER, 0));
    let flush = |start, end| {
        move |o: &mut ddi::DXGKARG_BUILDPAGINGBUFFER_0| {
            (o.FlushTlb.StartVirtualAddress, o.FlushTlb.EndVirtualAddress) = (start, end);
        }
    };
    port.page(ddi::DXGK_OPERATION_FLUSH_TLB, flush(0x1000, 0x3000));
    port.page(ddi::DXGK_OPERATION_FLUSH_TLB, flush(0, 0));
    assert_eq!(seen(), ["flush Some((4096, 12288)) of None", "flush None of None"], "S49");
    let mut ranges = [ddi::DXGK_BUILDPAGINGBUFFER_COPY_RANGE::zeroed()];
    ranges[0].NumPageTableEntries = 4;
    (ranges[0].SrcPageTableAddress, ranges[0].SrcStartPteIndex) = (0x9000, 1);
    (ranges[0].DstPageTableAddress, ranges[0].DstStartPteIndex) = (0xA000, 2);
    port.page(ddi::DXGK_OPERATION_COPY_PAGE_TABLE_ENTRIES, |o| {
        (o.CopyPageTableEntries.NumRanges, o.CopyPageTableEntries.pRanges) = (1, ranges.as_mut_ptr());
    });
    port.page(ddi::DXGK_OPERATION_VIRTUAL_FILL, |o| {
        (o.FillVirtual.FillSizeInBytes, o.FillVirtual.FillPattern) = (64, 0xEE);
        (o.FillVirtual.AllocationOffsetInBytes, o.FillVirtual.DestinationVirtualAddress) = (16, 0x8000);
    });
    port.page(ddi::DXGK_OPERATION_VIRTUAL_TRANSFER, |o| {
        (o.TransferVirtual.TransferSizeInBytes, o.TransferVirtual.AllocationOffsetInBytes) = (128, 32);
        (o.TransferVirtual.SourceVirtualAddress, o.TransferVirtual.DestinationVirtualAddress) =
            (0x5000, 0x6000);
    });
    port.page(ddi::DXGK_OPERATION_NOTIFY_RESIDENCY, |_| ());
    assert_eq!(
        seen(),
        [
            "copy [CopyRange { count: 4, source: (36864, 1), destination: (40960, 2) }]",
            "fill None + 16: 64 of 0xee at 0x8000",
            "transfer + 32: 128 from 0x5000 to 0x6000",
            "operation 15",
        ]
    );
    port.end();
}

/// Rules S50 to S53. Fails if user mode's bytes are overwritten, if too many of them are taken for sound, or if a refused
/// fence is forgotten.
#[test]
fn submissions_reach_the_driver_with_what_user_mode_sent() {
    let port = Port::new();
    let context = port.context(true).unwrap().hContext;
    let mut root = ddi::DXGKARG_SETROOTPAGETABLE::zeroed();
    (root.hContext, root.NumEntries) = (context, 9);
    root.Address = ddi::D3DGPU_PHYSICAL_ADDRESS { SegmentId: 1, Padding: 0, SegmentOffset: 0x2000 };
    // SAFETY: the port's call.
    unsafe { port.table.DxgkDdiSetRootPageTable.unwrap()(port.adapter, &root) };
    seen();
    let size = virtual_packet_bytes::<Gpu>() as usize;
    let mut packets = vec![[0u64; 32]; 5];
    assert!(size <= size_of_val(&packets[0]));
    let mut submit =
        |packet: usize, bytes: &[u8], room: usize, edit: fn(&mut ddi::DXGKARG_SUBMITCOMMANDVIRTUAL)| {
            let private = packets[packet].as_mut_ptr();
            // SAFETY: the packet has room for them.
            unsafe { private.cast::<u8>().copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
            let mut args = ddi::DXGKARG_SUBMITCOMMANDVIRTUAL::zeroed();
            (args.hContext, args.DmaBufferVirtualAddress, args.DmaBufferSize) = (context, 0x1234_5000, 48);
            (args.pDmaBufferPrivateData, args.DmaBufferPrivateDataSize) = (private.cast(), room as u32);
            args.DmaBufferUmdPrivateDataSize = bytes.len() as u32;
            args.SubmissionFenceId = packet as u32 + 10;
            edit(&mut args);
            // SAFETY: the port's call.
            unsafe { port.table.DxgkDdiSubmitCommandVirtual.unwrap()(port.adapter, &args) }
        };
    assert_eq!(submit(0, &[1, 2, 3], size, |args| args.Flags.set_Resubmission(true)), STATUS_SUCCESS);
    assert_eq!(submit(1, &[9; 12], size, |args| args.Flags.set_NullRendering(true)), STATUS_SUCCESS);
    assert_eq!(submit(2, &[9; 13], size, |_| ()), STATUS_INVALID_PARAMETER, "more than it can keep");
    assert_eq!(submit(3, &[0xBA], size, |_| ()), STATUS_INVALID_PARAMETER);
    assert_eq!(
        seen(),
        [
            "48 bytes at 0x12345000, fence 10, root 0x2009, Some([1, 2, 3]), again",
            "48 bytes at 0x12345000, fence 11, root 0x2009, Some([9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]), null",
            "48 bytes at 0x12345000, fence 12, root 0x2009, None",
            "48 bytes at 0x12345000, fence 13, root 0x2009, Some([186])",
        ]
    );
    assert_eq!(submit(4, &[], size - 1, |_| ()), STATUS_INVALID_PARAMETER, "no room for a submission");
    assert_eq!(seen().len(), 0);
    QUEUE.with_borrow_mut(|queue| {
        let (first, last) = (queue.pop().unwrap(), queue.pop().unwrap());
        assert!(queue.pop().is_none() && queue.is_empty());
        // S52: what was refused behind the last one is reached with it.
        assert_eq!([(first.fence(), first.reaches()), (last.fence(), last.reaches())], [(10, 10), (11, 13)]);
        assert_eq!(first.private_data(), Some(&[1, 2, 3][..]));
        first.abandon();
        last.abandon();
    });
    // SAFETY: the port's call.
    assert_eq!(unsafe { port.table.DxgkDdiDestroyContext.unwrap()(context) }, STATUS_SUCCESS);
    port.end();
}
