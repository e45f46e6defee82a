//! Allocations: created once, opened by each device.

use core::ffi::c_void;

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use super::device::Device;
use super::pool::{self, Pool};

/// `D3DDDI_ALLOCATIONPRIORITY_NORMAL`
const PRIORITY: u32 = 0x7800_0000;
/// Pixels of a row and rows of an allocation that nobody describes: four pages.
const SIDE: u32 = 64;
const MAGIC: u32 = u32::from_le_bytes(*b"RAWA");
/// No surface has more pixels of a row or more rows.
const MOST: u32 = 4096;

/// The private data of an allocation: that of a standard allocation, or what a user-mode half would write.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Surface {
    magic: u32,
    width: u32,
    height: u32,
    format: i32,
}

/// A resource: nothing but a handle.
struct Resource;

/// An allocation: paged.
pub(crate) struct Allocation {
    surface: Surface,
}

/// An allocation as a device has it open: paged.
pub(crate) struct Opening {
    allocation: *const Allocation,
}

impl Surface {
    const fn new(width: u32, height: u32, format: D3DDDIFORMAT) -> Self {
        Self { magic: MAGIC, width, height, format: format.0 }
    }

    /// Four bytes a pixel, in whole pages.
    fn bytes(self) -> usize {
        (self.width as usize * self.height as usize * 4).next_multiple_of(4096)
    }

    /// The surface that private data describes; without any, a square.
    ///
    /// # Safety
    /// `data` has `bytes` bytes.
    unsafe fn of(data: *const c_void, bytes: u32) -> Result<Self, NTSTATUS> {
        if bytes == 0 {
            return Ok(Self::new(SIDE, SIDE, D3DDDIFMT_A8R8G8B8));
        }
        if bytes as usize != size_of::<Self>() {
            return Err(STATUS_GRAPHICS_DRIVER_MISMATCH);
        }
        // SAFETY: the caller's; any bytes are four numbers.
        let surface = unsafe { data.cast::<Self>().read_unaligned() };
        if surface.magic != MAGIC {
            return Err(STATUS_GRAPHICS_DRIVER_MISMATCH);
        }
        let sides = 1..=MOST;
        if sides.contains(&surface.width) && sides.contains(&surface.height) {
            Ok(surface)
        } else {
            Err(STATUS_INVALID_PARAMETER)
        }
    }
}

abi! {
    /// PASSIVE_LEVEL, level zero. STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY or
    /// STATUS_GRAPHICS_DRIVER_MISMATCH (rule D11); a failure keeps nothing (D23).
    pub(crate) unsafe fn CreateAllocation(_adapter: HANDLE, args: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS {
        // SAFETY: the port's record.
        let args = unsafe { &mut *args };
        let count = args.NumAllocations as usize;
        for index in 0..count {
            // SAFETY: the port's list has that many elements.
            let made = unsafe { create(&mut *args.pAllocationInfo.add(index)) };
            if let Err(status) = made {
                // SAFETY: these elements were made.
                unsafe { undo(args, index) };
                return status;
            }
        }
        if args.Flags.Resource() && args.hResource.is_null() {
            let resource = pool::make(Pool::Paged, Resource);
            if resource.is_null() {
                // SAFETY: all elements were made.
                unsafe { undo(args, count) };
                return STATUS_NO_MEMORY;
            }
            args.hResource = resource.cast();
        }
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level zero: frees what the driver has of each allocation (rule D30).
    pub(crate) unsafe fn DestroyAllocation(_adapter: HANDLE, args: *const DXGKARG_DESTROYALLOCATION) -> NTSTATUS {
        // SAFETY: the port's record and list; CreateAllocation made what they name.
        unsafe {
            let args = &*args;
            for index in 0..args.NumAllocations as usize {
                pool::free((*args.pAllocationList.add(index)).cast::<Allocation>());
            }
            if args.Flags.DestroyResource() && !args.hResource.is_null() {
                pool::free(args.hResource.cast::<Resource>());
            }
        }
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level zero (rule D35).
    pub(crate) unsafe fn DescribeAllocation(_adapter: HANDLE, args: *mut DXGKARG_DESCRIBEALLOCATION) -> NTSTATUS {
        // SAFETY: the port's record, and an allocation of CreateAllocation.
        unsafe {
            let args = &mut *args;
            let surface = (*args.hAllocation.cast::<Allocation>()).surface;
            args.Width = surface.width;
            args.Height = surface.height;
            args.Format = D3DDDIFORMAT(surface.format);
            args.MultisampleMethod = D3DDDI_MULTISAMPLINGMETHOD::zeroed();
            args.RefreshRate = D3DDDI_RATIONAL::zeroed();
            args.PrivateDriverFormatAttribute = 0;
        }
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level zero: asked twice, for the sizes and for the data (rules D33 and D34). STATUS_SUCCESS or
    /// STATUS_NO_MEMORY.
    pub(crate) unsafe fn GetStandardAllocationDriverData(_adapter: HANDLE, args: *mut DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA) -> NTSTATUS {
        // SAFETY: the port's record.
        let args = unsafe { &mut *args };
        if args.pAllocationPrivateDriverData.is_null() && args.pResourcePrivateDriverData.is_null() {
            args.AllocationPrivateDriverDataSize = size_of::<Surface>() as u32;
            args.ResourcePrivateDriverDataSize = 0;
            return STATUS_SUCCESS;
        }
        if args.pAllocationPrivateDriverData.is_null()
            || (args.AllocationPrivateDriverDataSize as usize) < size_of::<Surface>()
        {
            return STATUS_NO_MEMORY;
        }
        // SAFETY: the type says which member of the union the port filled; there is room for the data.
        unsafe {
            let Some(surface) = standard(args) else { return STATUS_NO_MEMORY };
            args.pAllocationPrivateDriverData.cast::<Surface>().write_unaligned(surface);
        }
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level zero. Statuses as for CreateAllocation; a failure keeps nothing (rule D23).
    pub(crate) unsafe fn OpenAllocation(device: HANDLE, args: *const DXGKARG_OPENALLOCATION) -> NTSTATUS {
        // SAFETY: the port's record, and a device that CreateDevice made.
        let (device, args) = unsafe { (&*device.cast::<Device>(), &*args) };
        for index in 0..args.NumAllocations as usize {
            // SAFETY: the port's list has that many elements.
            let opened = unsafe { open(device, &mut *args.pOpenAllocation.add(index)) };
            if let Err(status) = opened {
                for done in 0..index {
                    // SAFETY: these elements were opened.
                    unsafe {
                        let info = &mut *args.pOpenAllocation.add(done);
                        pool::free(info.hDeviceSpecificAllocation.cast::<Opening>());
                        info.hDeviceSpecificAllocation = core::ptr::null_mut();
                    }
                }
                return status;
            }
        }
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level zero: frees what the driver has of each opening (rule D30).
    pub(crate) unsafe fn CloseAllocation(_device: HANDLE, args: *const DXGKARG_CLOSEALLOCATION) -> NTSTATUS {
        // SAFETY: the port's record and list; OpenAllocation made what they name.
        unsafe {
            let args = &*args;
            for index in 0..args.NumAllocations as usize {
                pool::free((*args.pOpenHandleList.add(index)).cast::<Opening>());
            }
        }
        STATUS_SUCCESS
    }
}

/// Whether a rectangle lies in the allocation of an element.
///
/// # Safety
/// The element's handle is NULL or one of OpenAllocation.
pub(crate) unsafe fn inside(element: &DXGK_ALLOCATIONLIST, rect: &RECT) -> bool {
    // SAFETY: the caller's; an allocation outlives its openings (rule D29).
    let Some(opening) = (unsafe { element.hDeviceSpecificAllocation.cast::<Opening>().as_ref() }) else {
        return false;
    };
    // SAFETY: as above.
    let surface = unsafe { (*opening.allocation).surface };
    let within = |from: i32, to: i32, end: u32| 0 <= from && from <= to && to as u32 <= end;
    within(rect.left, rect.right, surface.width) && within(rect.top, rect.bottom, surface.height)
}

/// Makes one allocation and says what memory it wants.
///
/// # Safety
/// The port filled the record.
unsafe fn create(info: &mut DXGK_ALLOCATIONINFO) -> Result<(), NTSTATUS> {
    // SAFETY: the port lends so many bytes.
    let surface = unsafe { Surface::of(info.pPrivateDriverData, info.PrivateDriverDataSize)? };
    let allocation = pool::make(Pool::Paged, Allocation { surface });
    if allocation.is_null() {
        return Err(STATUS_NO_MEMORY);
    }
    info.Anonymous1.Alignment = 4096;
    info.Size = surface.bytes();
    info.PitchAlignedSize = 0;
    info.HintedBank = DXGK_SEGMENTBANKPREFERENCE::zeroed();
    info.PreferredSegment = DXGK_SEGMENTPREFERENCE::zeroed();
    info.PreferredSegment.set_SegmentId0(1);
    info.Anonymous2.SupportedReadSegmentSet = 1;
    info.SupportedWriteSegmentSet = 1;
    info.EvictionSegmentSet = 0;
    info.Anonymous3.MaximumRenamingListLength = 0;
    info.Anonymous4.Flags = DXGK_ALLOCATIONINFOFLAGS::zeroed();
    // SAFETY: the member that was just written.
    unsafe { info.Anonymous4.Flags.set_CpuVisible(true) };
    info.pAllocationUsageHint = core::ptr::null_mut();
    info.AllocationPriority = PRIORITY;
    info.hAllocation = allocation.cast();
    Ok(())
}

/// Frees the first elements of a call that fails.
///
/// # Safety
/// They were made.
unsafe fn undo(args: &DXGKARG_CREATEALLOCATION, count: usize) {
    for index in 0..count {
        // SAFETY: the caller's.
        unsafe {
            let info = &mut *args.pAllocationInfo.add(index);
            pool::free(info.hAllocation.cast::<Allocation>());
            info.hAllocation = core::ptr::null_mut();
        }
    }
}

/// Opens one allocation on a device.
///
/// # Safety
/// The port filled the record; the device is alive.
pub(crate) unsafe fn open(device: &Device, info: &mut DXGK_OPENALLOCATIONINFO) -> Result<(), NTSTATUS> {
    // SAFETY: the adapter outlives its devices.
    let interface = unsafe { &*device.adapter }.interface.get();
    let mut ask = DXGKARGCB_GETHANDLEDATA::zeroed();
    ask.hObject = info.hAllocation;
    ask.Type = DXGK_HANDLE_ALLOCATION;
    // SAFETY: the callback's contract: a filled record.
    let allocation = interface.DxgkCbGetHandleData.map(|get| unsafe { get(&ask) });
    let Some(allocation) = allocation.filter(|allocation| !allocation.is_null()) else {
        return Err(STATUS_INVALID_PARAMETER);
    };
    let opening = pool::make(Pool::Paged, Opening { allocation: allocation.cast() });
    if opening.is_null() {
        return Err(STATUS_NO_MEMORY);
    }
    info.hDeviceSpecificAllocation = opening.cast();
    Ok(())
}

/// The surface that the port describes, and its pitch where there is one to answer.
///
/// # Safety
/// The port filled the member of the union that the type names.
unsafe fn standard(args: &DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA) -> Option<Surface> {
    let data = &args.Anonymous;
    // SAFETY: the caller's.
    unsafe {
        Some(match args.StandardAllocationType {
            D3DKMDT_STANDARDALLOCATION_SHAREDPRIMARYSURFACE => {
                let data = &*data.pCreateSharedPrimarySurfaceData;
                Surface::new(data.Width, data.Height, data.Format)
            }
            D3DKMDT_STANDARDALLOCATION_SHADOWSURFACE => {
                let data = &mut *data.pCreateShadowSurfaceData;
                data.Pitch = data.Width * 4;
                Surface::new(data.Width, data.Height, data.Format)
            }
            D3DKMDT_STANDARDALLOCATION_STAGINGSURFACE => {
                let data = &mut *data.pCreateStagingSurfaceData;
                data.Pitch = data.Width * 4;
                Surface::new(data.Width, data.Height, D3DDDIFMT_A8R8G8B8)
            }
            D3DKMDT_STANDARDALLOCATION_GDISURFACE => {
                let data = &mut *data.pCreateGdiSurfaceData;
                data.Pitch = data.Width * 4;
                Surface::new(data.Width, data.Height, data.Format)
            }
            _ => return None,
        })
    }
}
