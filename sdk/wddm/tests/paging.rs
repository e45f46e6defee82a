//! BuildPagingBuffer at the table, without a bench: one operation fills one buffer, however much room the port leaves.
#![allow(unsafe_code)]

mod common;

use std::ffi::c_void;

use wddm::allocation::*;
use wddm::context::ContextCall;
use wddm::nt::pool::{NonPagedArc, Tag};
use wddm::nt::user::PrivateData;
use wddm::paging::{PagingOperation, PagingStatus};
use wddm::query::{DriverCaps, Node};
use wddm::render::{DmaOutput, Pass, RenderRequest};
use wddm::submit::{EmptySubmission, PatchRequest, packet_bytes};
use wddm::*;
use wddm_sys::{InterfaceVersion, Record, STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER, STATUS_SUCCESS, wddm1_3};

use common::{TABLE, bind};

struct Sample;
wddm::paged_object! { struct SampleDevice {} }
wddm::paged_object! { struct SampleContext {} }

impl Adapter for Sample {
    type Device = SampleDevice;
    type Interrupt = ();
    const VERSION: InterfaceVersion = InterfaceVersion::WDDM1_3;
    const TAG: Tag = Tag::new(*b"test");
    fn start(_: &Dxgk<Self>, _: &StartInfo, _: &mut PassiveLevel) -> Result<Started<Self>, StartDeviceError> {
        Ok(Started { adapter: Self, interrupt: () })
    }
    fn stop(self, _: (), _: &Dxgk<Self>, _: &mut PassiveLevel) {}
    fn caps(_: AdapterRef<'_, Self>) -> DriverCaps {
        unreachable!("nobody asks")
    }
    fn node(_: AdapterRef<'_, Self>, _: u32) -> Option<Node> {
        None
    }
}

impl Device for SampleDevice {
    type Adapter = Sample;
    type Context = SampleContext;
    fn create<'s>(
        _: AdapterRef<'_, Sample>,
        _: &DeviceRequest,
        _: DeviceSlot<'s, Self>,
        _: &mut PassiveLevel,
    ) -> Result<NewDevice<'s, Self>, CreateDeviceError> {
        Err(CreateDeviceError::NoMemory)
    }
    fn create_context<'s>(
        _: Paged<'_, Self>,
        _: AdapterRef<'_, Sample>,
        _: &ContextRequest<'_>,
        _: ContextSlot<'s, SampleContext>,
        _: &mut PassiveLevel,
    ) -> Result<NewContext<'s, SampleContext>, CreateContextError> {
        Err(CreateContextError::NoMemory)
    }
}

impl Context for SampleContext {
    type Device = SampleDevice;
    type Channel = ();
}

impl Memory for Sample {
    type Allocation = ();
    type OpenAllocation = ();
    fn segment(_: AdapterRef<'_, Self>) -> Segment {
        Segment {
            kind: SegmentKind::Aperture,
            base: 0,
            size: 1 << 20,
            cache_coherent: true,
            paging_buffer_size: 4096,
        }
    }
    fn create_allocation(
        _: AdapterRef<'_, Self>,
        _: &AllocationRequest<'_>,
        _: &mut PassiveLevel,
    ) -> Result<((), AllocationInfo), AllocationError> {
        Err(AllocationError::NoMemory)
    }
    fn destroy_allocation(_: AdapterRef<'_, Self>, _: NonPagedArc<()>, _: &mut PassiveLevel) {}
    fn open_allocation(
        _: AdapterRef<'_, Self>,
        _: Paged<'_, SampleDevice>,
        _: Lent<'_, ()>,
        _: PrivateData<'_>,
        _: &mut PassiveLevel,
    ) -> Result<(), AllocationError> {
        Err(AllocationError::NoMemory)
    }
    fn close_allocation(
        _: AdapterRef<'_, Self>,
        _: Paged<'_, SampleDevice>,
        _: NonPagedArc<()>,
        _: &mut PassiveLevel,
    ) {
    }
    fn describe_allocation(_: AdapterRef<'_, Self>, _: Lent<'_, ()>) -> AllocationDescription {
        AllocationDescription { width: 1, height: 1, format: 21, layout: 1 }
    }
    fn standard_allocation(
        _: AdapterRef<'_, Self>,
        _: &StandardSurface,
    ) -> Result<StandardData, StandardAllocationError> {
        Err(StandardAllocationError::NoMemory)
    }
}

impl Render for Sample {
    type Packet = u64;
    type Item = u64;
    const ITEMS: usize = 0;
    fn render(
        _: &ContextCall<'_, SampleContext>,
        _: &mut RenderRequest<'_, Self>,
        _: &mut PassiveLevel,
    ) -> Result<Pass, RenderError> {
        Err(RenderError::IllegalInstruction)
    }
    fn patch(_: AdapterRef<'_, Self>, _: &mut PatchRequest<'_, Self>, _: &mut PassiveLevel) {}
    fn submit(_: AdapterRef<'_, Self>, submission: Submission<Self>, _: &mut DispatchLevel) {
        submission.abandon();
    }
    fn submit_empty(_: AdapterRef<'_, Self>, _: EmptySubmission, _: &mut DispatchLevel) {}
}

impl Paging for Sample {
    /// Nothing is written, and there is a packet all the same.
    fn build_paging_buffer(
        _: AdapterRef<'_, Self>,
        _: &PagingOperation<'_, Self>,
        output: &mut DmaOutput<'_, Self>,
        _: &mut PassiveLevel,
    ) -> PagingStatus {
        output.set_packet(7, None);
        PagingStatus::Complete
    }
}

wddm::driver! { name: "paging", adapter: Sample, families: [Memory, Render, Paging] }

/// Fails if an operation that writes nothing leaves its buffer as if none were in it: the next one would take the packet's
/// place.
#[test]
fn one_operation_fills_one_buffer() {
    #[repr(align(4096))]
    struct Buffer([u8; 4096]);
    bind();
    let mut words = [0usize; 64];
    let any: *mut c_void = words.as_mut_ptr().cast();
    let mut buffer = Buffer([0; 4096]);
    // Twice what the driver asked for.
    let one = packet_bytes::<Sample>();
    let mut private = vec![0u64; 2 * one as usize / 8];
    // SAFETY: this is the port: it calls in the documented order, at what stands for PASSIVE_LEVEL.
    unsafe {
        assert_eq!((DRIVER.entry)(any, any), STATUS_SUCCESS);
        let table = &*TABLE.get();
        let mut adapter = std::ptr::null_mut();
        assert_eq!(table.DxgkDdiAddDevice.unwrap()(std::ptr::null_mut(), &mut adapter), STATUS_SUCCESS);
        let mut info: wddm1_3::DXGK_START_INFO = Record::zeroed();
        let mut interface: wddm1_3::DXGKRNL_INTERFACE = Record::zeroed();
        interface.Size = 184;
        let start = table.DxgkDdiStartDevice.unwrap();
        assert_eq!(start(adapter, &mut info, &mut interface, &mut 0, &mut 0), STATUS_SUCCESS);
        let mut args: wddm1_3::DXGKARG_BUILDPAGINGBUFFER = Record::zeroed();
        args.Operation = wddm1_3::DXGK_OPERATION_DISCARD_CONTENT;
        (args.pDmaBuffer, args.DmaSize) = (buffer.0.as_mut_ptr().cast(), 4096);
        (args.pDmaBufferPrivateData, args.DmaBufferPrivateDataSize) = (private.as_mut_ptr().cast(), 2 * one);
        let build = table.DxgkDdiBuildPagingBuffer.unwrap();
        let first = (args.pDmaBuffer as usize, args.pDmaBufferPrivateData as usize);
        assert_eq!(build(adapter, &mut args), STATUS_SUCCESS);
        let second = (args.pDmaBuffer as usize, args.pDmaBufferPrivateData as usize);
        assert_eq!(second.1 - first.1, one as usize);
        (args.DmaSize, args.DmaBufferPrivateDataSize) = (4096 - (second.0 - first.0) as u32, one);
        assert_eq!(build(adapter, &mut args), STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER);
        assert_eq!((args.pDmaBuffer as usize, args.pDmaBufferPrivateData as usize), second);
        assert_eq!(table.DxgkDdiStopDevice.unwrap()(adapter), STATUS_SUCCESS);
        assert_eq!(table.DxgkDdiRemoveDevice.unwrap()(adapter), STATUS_SUCCESS);
    }
}
