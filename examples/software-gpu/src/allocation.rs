//! Allocations: bytes of video memory. Where they lie is the port driver's business.

use wddm::allocation::{
    AllocationDescription, AllocationInfo, AllocationRequest, Segment, SegmentKind, StandardData,
    StandardSurface,
};
use wddm::nt::dma::PAGE_SIZE;
use wddm::nt::pool::NonPagedArc;
use wddm::nt::user::PrivateData;
use wddm::{AdapterRef, AllocationError, Lent, Memory, Paged, PassiveLevel, StandardAllocationError};

use crate::SoftwareGpu;
use crate::context::SoftwareDevice;
use crate::memory::VIDEO_MEMORY;
use crate::protocol::{ALLOCATION, ALLOCATION_BYTES};

/// An allocation.
pub struct Allocation {
    bytes: u32,
}

fn bytes(data: &PrivateData<'_>, at: &PassiveLevel) -> Result<u32, AllocationError> {
    let [a, b, c, d, size @ ..] =
        data.read_exact::<ALLOCATION_BYTES>(at).ok_or(AllocationError::DriverMismatch)?;
    if [a, b, c, d] != ALLOCATION {
        return Err(AllocationError::DriverMismatch);
    }
    match u32::from_le_bytes(size) {
        0 => Err(AllocationError::InvalidParameter),
        bytes if bytes as usize > VIDEO_MEMORY => Err(AllocationError::InvalidParameter),
        bytes => Ok(bytes),
    }
}

impl Memory for SoftwareGpu {
    type Allocation = Allocation;
    /// Opening adds nothing: addresses belong to processes.
    type OpenAllocation = ();

    fn segment(this: AdapterRef<'_, Self>) -> Segment {
        Segment {
            kind: SegmentKind::Memory(this.address),
            base: 0,
            size: VIDEO_MEMORY,
            cache_coherent: false,
            paging_buffer_size: PAGE_SIZE as u32,
        }
    }

    fn create_allocation(
        _this: AdapterRef<'_, Self>,
        request: &AllocationRequest<'_>,
        at: &mut PassiveLevel,
    ) -> Result<(Allocation, AllocationInfo), AllocationError> {
        let bytes = bytes(&request.data, at)?;
        let size = (bytes as usize).next_multiple_of(PAGE_SIZE);
        let info = AllocationInfo { size, alignment: PAGE_SIZE as u32, cpu_visible: true, cached: false };
        Ok((Allocation { bytes }, info))
    }

    fn destroy_allocation(
        _this: AdapterRef<'_, Self>,
        _allocation: NonPagedArc<Allocation>,
        _at: &mut PassiveLevel,
    ) {
    }

    fn open_allocation(
        _this: AdapterRef<'_, Self>,
        _device: Paged<'_, SoftwareDevice>,
        _allocation: Lent<'_, Allocation>,
        _private_data: PrivateData<'_>,
        _at: &mut PassiveLevel,
    ) -> Result<(), AllocationError> {
        Ok(())
    }

    fn close_allocation(
        _this: AdapterRef<'_, Self>,
        _device: Paged<'_, SoftwareDevice>,
        _open: NonPagedArc<()>,
        _at: &mut PassiveLevel,
    ) {
    }

    fn describe_allocation(
        _this: AdapterRef<'_, Self>,
        allocation: Lent<'_, Allocation>,
    ) -> AllocationDescription {
        // Bytes in a row: what is a surface is known by the commands alone.
        AllocationDescription { width: allocation.bytes, height: 1, format: 0, layout: 0 }
    }

    fn standard_allocation(
        _this: AdapterRef<'_, Self>,
        _surface: &StandardSurface,
    ) -> Result<StandardData, StandardAllocationError> {
        Err(StandardAllocationError::Unsupported)
    }
}
