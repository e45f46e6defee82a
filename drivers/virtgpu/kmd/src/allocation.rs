//! Allocations: resources of the host, and the guest memory behind them.

use core::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use virtgpu_protocol::{AllocationRequest as Request, Refusal, ResourceRequest};
use wddm::allocation::{
    AllocationDescription, AllocationInfo, AllocationRequest, Segment, SegmentKind, StandardData,
    StandardKind, StandardSurface,
};
use wddm::nt::cell::{Owned, Owner};
use wddm::nt::dma::{DmaBlock, DmaRange, PAGE_SIZE};
use wddm::nt::pool::{NoMemory, NonPagedArc};
use wddm::nt::sync::Mutex;
use wddm::nt::user::PrivateData;
use wddm::{
    AdapterRef, AllocationError, Lent, Memory, Paged, PassiveLevel, StandardAllocationError, pageable,
};

use crate::attach::Attach;
use crate::device::Device;
use crate::frame::DMA_BYTES;
use crate::ids::Id;
use crate::own::{Own, Place};
use crate::plan::Plan;
use crate::virtio::wire::{self, HEADER, RESOURCE_CREATE_3D, SHORT, kind};
use crate::{TAG, Virtgpu};

/// Bytes of the aperture. It is a range of addresses: the device finds pages by the backing that it is told of. Several
/// of the largest allocations fit, for packets that name more than one.
pub const APERTURE_BYTES: usize = 4 << 30;
const _: () = assert!(APERTURE_BYTES as u64 >= 4 * virtgpu_protocol::MAX_ALLOCATION_BYTES);

/// What the host knows as a resource.
pub struct Resource {
    id: Id,
    request: Request,
    memory: DmaBlock,
    /// The host refused to make it, or to take its memory.
    failed: AtomicBool,
    /// Its pages, once what has been built is submitted, are in more runs than the host can be told of.
    scattered: AtomicBool,
    /// Where its pages will be, once what has been built is submitted. Long lists are gone through under the lock, so it
    /// is one that leaves the level low.
    pub plan: Mutex<Plan>,
    state: Owned<ResourceState>,
}

/// What the interrupt lock guards of a resource.
#[derive(Default)]
pub struct ResourceState {
    /// The device's life in which RESOURCE_CREATE_3D was posted; 0 if never.
    pub created: u32,
    /// The device's life in which ATTACH_BACKING was posted and no DETACH_BACKING after it; 0 if never.
    pub backed: u32,
    /// The packet that ends when the device has forgotten the resource, since it did not give its pages back; 0 if none
    /// waits. Packets are counted from 1.
    pub kept: u64,
    /// The next in the queue of the driver's own messages.
    pub pending: Option<Own>,
}

impl Resource {
    /// RESOURCE_CREATE_3D.
    pub const CREATE: Place = Place { offset: 0, length: RESOURCE_CREATE_3D };
    /// RESOURCE_UNREF.
    pub const UNREF: Place = Place { offset: RESOURCE_CREATE_3D + HEADER, length: SHORT };
    const BYTES: usize = Self::UNREF.offset + SHORT + HEADER;

    #[pageable]
    fn new(
        adapter: AdapterRef<'_, Virtgpu>,
        request: Request,
        at: &mut PassiveLevel,
    ) -> Result<Self, NoMemory> {
        let memory = DmaBlock::new(Self::BYTES, TAG, at)?;
        let pages = usize::try_from(request.bytes).map_err(|_| NoMemory)?.div_ceil(PAGE_SIZE);
        let plan = Mutex::new(Plan::new(pages, at)?, TAG, at)?;
        let id = adapter.resources.take(at)?;
        let range = memory.range();
        range.write(Self::CREATE.offset, &wire::resource_create(id.get(), &request)).ok_or(NoMemory)?;
        let unref = wire::of_resource(kind::RESOURCE_UNREF, 0, id.get());
        range.write(Self::UNREF.offset, &unref).ok_or(NoMemory)?;
        Ok(Self {
            id,
            request,
            memory,
            failed: AtomicBool::new(false),
            scattered: AtomicBool::new(false),
            plan,
            state: Owned::new(adapter.key, ResourceState::default()),
        })
    }

    /// The host's number.
    pub fn id(&self) -> u32 {
        self.id.get()
    }

    /// What the user-mode driver asked for.
    pub const fn request(&self) -> &Request {
        &self.request
    }

    /// Messages to the host.
    pub fn memory(&self) -> DmaRange<'_> {
        self.memory.range()
    }

    /// Whether commands may name it: not if the host refused it, nor while it cannot be told where its memory is.
    pub fn usable(&self) -> bool {
        !self.failed() && !self.scattered.load(Ordering::Acquire)
    }

    /// Says whether its pages are in more runs than the host can be told of.
    pub fn scatter(&self, scattered: bool) {
        self.scattered.store(scattered, Ordering::Release);
    }

    /// Whether the host refused it.
    pub fn failed(&self) -> bool {
        self.failed.load(Ordering::Acquire)
    }

    /// The host refused it.
    pub fn fail(&self) {
        self.failed.store(true, Ordering::Release);
    }

    /// Its number is not given again.
    pub fn leak(&self) {
        self.id.leak();
    }

    /// What the interrupt lock guards.
    pub fn state<'a>(&'a self, owner: &'a mut Owner) -> Option<&'a mut ResourceState> {
        self.state.open(owner)
    }
}

/// An allocation as one device has opened it.
pub struct OpenAllocation {
    serial: u64,
    resource: NonPagedArc<Resource>,
    /// The channel that it was last paired with.
    last_channel: AtomicU64,
    attaches: Owned<Option<NonPagedArc<Attach>>>,
}

impl OpenAllocation {
    /// A number that no other opening ever has.
    pub const fn serial(&self) -> u64 {
        self.serial
    }

    /// The resource.
    pub fn resource(&self) -> &NonPagedArc<Resource> {
        &self.resource
    }

    /// The serial of the channel that it was last paired with; 0 for none.
    pub const fn last_channel(&self) -> &AtomicU64 {
        &self.last_channel
    }

    /// The first of its attachments.
    pub fn attaches<'a>(&'a self, owner: &'a mut Owner) -> Option<&'a mut Option<NonPagedArc<Attach>>> {
        self.attaches.open(owner)
    }
}

/// `D3DDDIFORMAT` and virgl's number for the same.
const FORMATS: [(i32, u32); 5] = [(21, 1), (22, 2), (32, 67), (33, 134), (50, 64)];
/// The format of surfaces for which the port names none.
const ANY_FORMAT: i32 = 21;
/// virgl's bind bits of a surface that the port makes: render target, sampler view.
const SURFACE_BIND: u32 = 1 << 1 | 1 << 3;

/// virgl's number and the bytes of a texel.
fn virgl_format(format: i32) -> Option<(u32, u32)> {
    let (d3d, virgl) = FORMATS.iter().find(|known| known.0 == format)?;
    Some((*virgl, if *d3d == 50 { 1 } else { 4 }))
}

/// `D3DDDIFORMAT` of virgl's number; 0, D3DDDIFMT_UNKNOWN, if there is none.
fn d3d_format(virgl: u32) -> i32 {
    FORMATS.iter().find(|known| known.1 == virgl).map_or(0, |known| known.0)
}

/// Equal for formats of the same layout: alpha or not makes no difference (rule D35).
fn layout_of(virgl: u32) -> u32 {
    match virgl {
        2 => 1,
        134 => 67,
        other => other,
    }
}

fn refusal(refusal: Refusal) -> AllocationError {
    match refusal {
        Refusal::Mismatch(_) => AllocationError::DriverMismatch,
        Refusal::Invalid(_) => AllocationError::InvalidParameter,
    }
}

impl Memory for Virtgpu {
    type Allocation = Resource;
    type OpenAllocation = OpenAllocation;

    #[pageable]
    fn segment(_this: AdapterRef<'_, Self>) -> Segment {
        Segment {
            kind: SegmentKind::Aperture,
            base: 0,
            size: APERTURE_BYTES,
            cache_coherent: true,
            paging_buffer_size: DMA_BYTES as u32,
        }
    }

    /// STATUS_GRAPHICS_DRIVER_MISMATCH for private data of another shape, STATUS_INVALID_PARAMETER for a resource that
    /// cannot be. Everything that moving and destroying will need is allocated here.
    #[pageable]
    fn create_allocation(
        this: AdapterRef<'_, Self>,
        request: &AllocationRequest<'_>,
        at: &mut PassiveLevel,
    ) -> Result<(Resource, AllocationInfo), AllocationError> {
        if !request.resource_data.is_empty() {
            let bytes: [u8; ResourceRequest::SIZE] =
                request.resource_data.read_exact(at).ok_or(AllocationError::DriverMismatch)?;
            ResourceRequest::check(&bytes).map_err(|_| AllocationError::DriverMismatch)?;
        }
        let bytes: [u8; Request::SIZE] =
            request.data.read_exact(at).ok_or(AllocationError::DriverMismatch)?;
        let wanted = Request::check(&bytes).map_err(refusal)?;
        let size = usize::try_from(wanted.bytes).map_err(|_| AllocationError::InvalidParameter)?;
        let resource = Resource::new(this, wanted, at)?;
        let info = AllocationInfo { size, alignment: PAGE_SIZE as u32, cpu_visible: true, cached: true };
        Ok((resource, info))
    }

    #[pageable]
    fn destroy_allocation(
        this: AdapterRef<'_, Self>,
        allocation: NonPagedArc<Resource>,
        at: &mut PassiveLevel,
    ) {
        let mut allocation = Some(allocation);
        let _ = this.dxgk().synchronize(at, |ring, at| ring.destroy_resource(this, &mut allocation, at));
    }

    #[pageable]
    fn open_allocation(
        this: AdapterRef<'_, Self>,
        _device: Paged<'_, Device>,
        allocation: Lent<'_, Resource>,
        _private_data: PrivateData<'_>,
        _at: &mut PassiveLevel,
    ) -> Result<OpenAllocation, AllocationError> {
        Ok(OpenAllocation {
            serial: this.serial(),
            resource: allocation.owner(),
            last_channel: AtomicU64::new(0),
            attaches: Owned::new(this.key, None),
        })
    }

    #[pageable]
    fn close_allocation(
        this: AdapterRef<'_, Self>,
        _device: Paged<'_, Device>,
        open: NonPagedArc<OpenAllocation>,
        at: &mut PassiveLevel,
    ) {
        // One at a time: the interrupt lock is not held for longer than one takes.
        while let Ok(Some(attach)) = this.dxgk().synchronize(at, |ring, at| ring.detach(this, &open, at)) {
            drop(attach);
        }
    }

    fn describe_allocation(
        _this: AdapterRef<'_, Self>,
        allocation: Lent<'_, Resource>,
    ) -> AllocationDescription {
        let Request { width, height, format, .. } = *allocation.request();
        AllocationDescription { width, height, format: d3d_format(format), layout: layout_of(format) }
    }

    fn standard_allocation(
        _this: AdapterRef<'_, Self>,
        surface: &StandardSurface,
    ) -> Result<StandardData, StandardAllocationError> {
        let unnamed = surface.kind == StandardKind::Staging && surface.format == 0;
        let format = if unnamed { ANY_FORMAT } else { surface.format };
        let (format, texel) = virgl_format(format).ok_or(StandardAllocationError::Unsupported)?;
        let request = Request::texture_2d(format, texel, SURFACE_BIND, surface.width, surface.height);
        request.validate().map_err(|_| StandardAllocationError::Unsupported)?;
        let mut allocation = [0; 128];
        for (to, from) in allocation.iter_mut().zip(request.encode()) {
            *to = from;
        }
        Ok(StandardData { allocation, length: Request::SIZE, pitch: request.stride })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_there_and_back() {
        for (d3d, virgl) in FORMATS {
            assert_eq!(virgl_format(d3d).map(|format| format.0), Some(virgl));
            assert_eq!(d3d_format(virgl), d3d);
        }
        assert_eq!(virgl_format(0), None);
        assert_eq!(d3d_format(9999), 0);
    }

    #[test]
    fn alpha_makes_no_difference_to_the_layout() {
        let layout = |d3d| layout_of(virgl_format(d3d).unwrap().0);
        assert_eq!(layout(21), layout(22));
        assert_eq!(layout(32), layout(33));
        assert_ne!(layout(21), layout(32));
    }
}
