//! Allocations: created on the adapter, opened on devices.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::ptr::NonNull;

use nt::PassiveLevel;
use nt::dma::PhysicalAddress;
use nt::paged::Paged;
use nt::pool::NonPagedArc;
use nt::user::PrivateData;
use wddm_macros::pageable;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::*;

use crate::error::status;
use crate::handle::{self};
use crate::{Adapter, AdapterRef, AllocationError, InterfaceVersion, Lent, StandardAllocationError};

/// Allocations and their movement. Objects here lie in nonpaged pool: submission reaches them at DISPATCH_LEVEL.
pub trait Memory: Adapter {
    /// Behind `hAllocation`: belongs to the adapter, knows no device (rule D24).
    type Allocation: Send + Sync + 'static;
    /// Behind `hDeviceSpecificAllocation`: an allocation as one device has opened it.
    type OpenAllocation: Send + Sync + 'static;

    /// The segment of the driver's allocations. Segment ids count from 1; the SDK declares one segment.
    fn segment(this: AdapterRef<'_, Self>) -> Segment;

    /// Creates one allocation: an element of `DxgkDdiCreateAllocation` (WDDM 1.0+).
    ///
    /// PASSIVE_LEVEL, pageable, level zero. Waits for no device. When it fails for one element, the SDK drops those
    /// that were made before (rule D23). Rules D11 to D22, U16.
    fn create_allocation(
        this: AdapterRef<'_, Self>,
        request: &AllocationRequest<'_>,
        at: &mut PassiveLevel,
    ) -> Result<(Self::Allocation, AllocationInfo), AllocationError>;

    /// Destroys one allocation: `DxgkDdiDestroyAllocation`. Every opening is closed (rule D29).
    ///
    /// PASSIVE_LEVEL, pageable, level zero. Must not allocate. `allocation` is the handle's ownership.
    fn destroy_allocation(
        this: AdapterRef<'_, Self>,
        allocation: NonPagedArc<Self::Allocation>,
        at: &mut PassiveLevel,
    );

    /// Opens one allocation on a device: an element of `DxgkDdiOpenAllocation`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. Rules D26, D27.
    fn open_allocation(
        this: AdapterRef<'_, Self>,
        device: Paged<'_, Self::Device>,
        allocation: Lent<'_, Self::Allocation>,
        private_data: PrivateData<'_>,
        at: &mut PassiveLevel,
    ) -> Result<Self::OpenAllocation, AllocationError>;

    /// Closes one opening: `DxgkDdiCloseAllocation`. The device is done with it (rule D36).
    ///
    /// PASSIVE_LEVEL, pageable, level zero. Must not allocate.
    fn close_allocation(
        this: AdapterRef<'_, Self>,
        device: Paged<'_, Self::Device>,
        open: NonPagedArc<Self::OpenAllocation>,
        at: &mut PassiveLevel,
    );

    /// What the allocation looks like: `DxgkDdiDescribeAllocation` (rule D35). PASSIVE_LEVEL, level zero.
    fn describe_allocation(
        this: AdapterRef<'_, Self>,
        allocation: Lent<'_, Self::Allocation>,
    ) -> AllocationDescription;

    /// The private data of a kind of surface that the port makes itself: `DxgkDdiGetStandardAllocationDriverData`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. Writes `data.allocation` (rules D33, D34).
    fn standard_allocation(
        this: AdapterRef<'_, Self>,
        surface: &StandardSurface,
    ) -> Result<StandardData, StandardAllocationError>;
}

/// What a segment is made of.
#[derive(Clone, Copy, Debug)]
pub enum SegmentKind {
    /// A range of the GPU's addresses, with no memory of its own, that pages of system memory are mapped into.
    Aperture,
    /// Memory of the adapter's own that the processor sees at this address (rule M09: no aperture operations).
    Memory(PhysicalAddress),
}

/// The segment of the driver's allocations.
#[derive(Clone, Copy, Debug)]
pub struct Segment {
    /// What it is made of.
    pub kind: SegmentKind,
    /// Its base in the GPU's address space.
    pub base: u64,
    /// Bytes, a multiple of the page size (rule L18).
    pub size: usize,
    /// Cache-coherent with the processor. Said of apertures only (rule M02).
    pub cache_coherent: bool,
    /// Bytes of a paging buffer; it lies in contiguous system memory.
    pub paging_buffer_size: u32,
}

/// One allocation to be created.
pub struct AllocationRequest<'a> {
    /// The resource's private data: the same for all its allocations.
    pub resource_data: PrivateData<'a>,
    /// This allocation's private data.
    pub data: PrivateData<'a>,
    /// The allocation belongs to a resource.
    pub resource: bool,
}

/// What the memory manager needs to know of an allocation: `DXGK_ALLOCATIONINFO`.
#[derive(Clone, Copy, Debug)]
pub struct AllocationInfo {
    /// Bytes; above zero (rule D13).
    pub size: usize,
    /// Alignment in bytes.
    pub alignment: u32,
    /// The processor may lock it (rule D37).
    pub cpu_visible: bool,
    /// The processor may map it cached; requires `cpu_visible` (rule D17).
    pub cached: bool,
}

/// What `DxgkDdiDescribeAllocation` answers.
#[derive(Clone, Copy, Debug)]
pub struct AllocationDescription {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// `D3DDDIFORMAT`.
    pub format: i32,
    /// Equal for surfaces of the same layout.
    pub layout: u32,
}

/// A surface that the port driver makes itself.
#[derive(Clone, Copy, Debug)]
pub struct StandardSurface {
    /// Which kind.
    pub kind: StandardKind,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// `D3DDDIFORMAT`.
    pub format: i32,
}

/// `D3DKMDT_STANDARDALLOCATION_TYPE`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StandardKind {
    /// The primary surface that the desktop shares.
    SharedPrimary,
    /// A shadow of a primary, for GDI.
    Shadow,
    /// A staging surface.
    Staging,
    /// A GDI surface.
    Gdi,
}

/// The private data of a standard surface: what a user-mode driver would send.
#[derive(Clone, Copy)]
pub struct StandardData {
    /// The allocation's bytes; at most 128.
    pub allocation: [u8; 128],
    /// How many count; above zero (rule D33).
    pub length: usize,
    /// Bytes from row to row, for surfaces that the processor sees.
    pub pitch: u32,
}

/// `DXGK_HANDLE_ALLOCATION`.
const HANDLE_ALLOCATION: ddi::DXGK_HANDLE_TYPE = ddi::DXGK_HANDLE_ALLOCATION;

/// # Safety
/// `handle` is a live handle of CreateAllocation.
pub(crate) unsafe fn lend<'a, A: Memory>(handle: *mut c_void) -> Option<Lent<'a, A::Allocation>> {
    // SAFETY: the caller's; the handle owns the allocation until DestroyAllocation.
    NonNull::new(handle.cast::<A::Allocation>()).map(|object| unsafe { Lent::new(object, A::TAG) })
}

/// # Safety
/// `handle` is a live handle of OpenAllocation.
pub(crate) unsafe fn lend_open<'a, A: Memory>(handle: *mut c_void) -> Option<Lent<'a, A::OpenAllocation>> {
    // SAFETY: the caller's; the handle owns the opening until CloseAllocation.
    NonNull::new(handle.cast::<A::OpenAllocation>()).map(|object| unsafe { Lent::new(object, A::TAG) })
}

fn fill(info: &mut ddi::DXGK_ALLOCATIONINFO, answer: &AllocationInfo, version: InterfaceVersion) {
    info.Anonymous1.Alignment = answer.alignment;
    info.Size = answer.size;
    info.PitchAlignedSize = 0;
    info.HintedBank = Record::zeroed();
    info.PreferredSegment = Record::zeroed();
    info.PreferredSegment.set_SegmentId0(1);
    // From WDDM 2.0 on the place may hold a set of MMUs, and the write set is what counts.
    info.Anonymous2.SupportedReadSegmentSet = u32::from(version.0 < InterfaceVersion::WDDM2_0.0);
    info.SupportedWriteSegmentSet = 1;
    info.EvictionSegmentSet = 0;
    info.Anonymous3.MaximumRenamingListLength = 0;
    let mut flags = ddi::DXGK_ALLOCATIONINFOFLAGS::zeroed();
    flags.set_CpuVisible(answer.cpu_visible);
    flags.set_Cached(answer.cached && answer.cpu_visible);
    info.Anonymous4.Flags = flags;
    info.pAllocationUsageHint = core::ptr::null_mut();
    info.AllocationPriority = ddi::D3DDDI_ALLOCATIONPRIORITY_NORMAL;
}

/// Creates all elements or none.
///
/// # Safety
/// `args` is the port's structure.
unsafe fn create<A: Memory>(
    adapter: AdapterRef<'_, A>,
    args: *mut ddi::DXGKARG_CREATEALLOCATION,
    at: &mut PassiveLevel,
) -> Result<(), AllocationError> {
    // SAFETY: the caller's.
    let args = unsafe { &mut *args };
    // SAFETY: captured by the port for this call.
    let resource_data =
        unsafe { PrivateData::new(args.pPrivateDriverData.cast(), args.PrivateDriverDataSize as usize) };
    let resource = args.Flags.Resource();
    let mut made = 0;
    let result = loop {
        if made == args.NumAllocations as usize {
            break Ok(());
        }
        // SAFETY: the port's array has NumAllocations elements.
        let info = unsafe { &mut *args.pAllocationInfo.add(made) };
        // SAFETY: captured by the port for this call.
        let data =
            unsafe { PrivateData::new(info.pPrivateDriverData.cast(), info.PrivateDriverDataSize as usize) };
        let one = A::create_allocation(adapter, &AllocationRequest { resource_data, data, resource }, at)
            .and_then(|(allocation, answer)| Ok((NonPagedArc::new(allocation, A::TAG, at)?, answer)));
        match one {
            Ok((allocation, answer)) => {
                fill(info, &answer, A::VERSION);
                info.hAllocation = allocation.into_raw().as_ptr().cast();
            }
            Err(error) => break Err(error),
        }
        made = made.wrapping_add(1);
    };
    if result.is_err() {
        for index in 0..made {
            // SAFETY: as above; handles that this call made and the port has not seen.
            let handle = unsafe {
                core::mem::replace(&mut (*args.pAllocationInfo.add(index)).hAllocation, core::ptr::null_mut())
            };
            if let Some(object) = NonNull::new(handle.cast()) {
                // SAFETY: made above.
                A::destroy_allocation(adapter, unsafe { NonPagedArc::from_raw(object, A::TAG) }, at);
            }
        }
    }
    result
}

/// Opens all elements or none.
///
/// # Safety
/// `args` is the port's structure.
unsafe fn open<A: Memory>(
    call: &handle::DeviceCall<'_, A::Device>,
    args: *mut ddi::DXGKARG_OPENALLOCATION,
    at: &mut PassiveLevel,
) -> Result<(), NTSTATUS> {
    let adapter: AdapterRef<'_, A> = call.adapter;
    // SAFETY: the caller's.
    let args = unsafe { &mut *args };
    let mut made = 0;
    let result = loop {
        if made == args.NumAllocations as usize {
            break Ok(());
        }
        // SAFETY: the port's array has NumAllocations elements.
        let info = unsafe { &mut *args.pOpenAllocation.add(made) };
        let mut question = ddi::DXGKARGCB_GETHANDLEDATA::zeroed();
        question.hObject = info.hAllocation;
        question.Type = HANDLE_ALLOCATION;
        let data = match adapter.dxgk().interface().DxgkCbGetHandleData {
            // SAFETY: the callback of this interface, below DISPATCH_LEVEL.
            Some(get) => unsafe { get(&question) },
            None => core::ptr::null_mut(),
        };
        // SAFETY: GetHandleData answers what CreateAllocation gave, or NULL (rule D31).
        let Some(allocation) = (unsafe { lend::<A>(data) }) else { break Err(STATUS_INVALID_HANDLE) };
        // SAFETY: captured by the port for this call.
        let private =
            unsafe { PrivateData::new(info.pPrivateDriverData.cast(), info.PrivateDriverDataSize as usize) };
        let one = A::open_allocation(adapter, call.lend(), allocation, private, at)
            .and_then(|open| Ok(NonPagedArc::new(open, A::TAG, at)?));
        match one {
            Ok(open) => info.hDeviceSpecificAllocation = open.into_raw().as_ptr().cast(),
            Err(error) => break Err(error.into()),
        }
        made = made.wrapping_add(1);
    };
    if result.is_err() {
        for index in 0..made {
            // SAFETY: as above; handles that this call made and the port has not seen.
            let handle = unsafe {
                core::mem::replace(
                    &mut (*args.pOpenAllocation.add(index)).hDeviceSpecificAllocation,
                    core::ptr::null_mut(),
                )
            };
            if let Some(object) = NonNull::new(handle.cast()) {
                // SAFETY: made above.
                A::close_allocation(
                    adapter,
                    call.lend(),
                    unsafe { NonPagedArc::from_raw(object, A::TAG) },
                    at,
                );
            }
        }
    }
    result
}

/// # Safety
/// `args` is the port's structure.
unsafe fn standard<A: Memory>(
    adapter: AdapterRef<'_, A>,
    args: *mut ddi::DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA,
) -> Result<(), StandardAllocationError> {
    // SAFETY: the caller's.
    let args = unsafe { &mut *args };
    // SAFETY: the type says which arm points to what.
    let surface = unsafe {
        match args.StandardAllocationType {
            ddi::D3DKMDT_STANDARDALLOCATION_SHAREDPRIMARYSURFACE => {
                let data = &*args.Anonymous.pCreateSharedPrimarySurfaceData;
                StandardSurface {
                    kind: StandardKind::SharedPrimary,
                    width: data.Width,
                    height: data.Height,
                    format: data.Format.0,
                }
            }
            ddi::D3DKMDT_STANDARDALLOCATION_SHADOWSURFACE => {
                let data = &*args.Anonymous.pCreateShadowSurfaceData;
                StandardSurface {
                    kind: StandardKind::Shadow,
                    width: data.Width,
                    height: data.Height,
                    format: data.Format.0,
                }
            }
            ddi::D3DKMDT_STANDARDALLOCATION_STAGINGSURFACE => {
                let data = &*args.Anonymous.pCreateStagingSurfaceData;
                StandardSurface {
                    kind: StandardKind::Staging,
                    width: data.Width,
                    height: data.Height,
                    format: 0,
                }
            }
            ddi::D3DKMDT_STANDARDALLOCATION_GDISURFACE => {
                let data = &*args.Anonymous.pCreateGdiSurfaceData;
                StandardSurface {
                    kind: StandardKind::Gdi,
                    width: data.Width,
                    height: data.Height,
                    format: data.Format.0,
                }
            }
            _ => return Err(StandardAllocationError::Unsupported),
        }
    };
    let answer = A::standard_allocation(adapter, &surface)?;
    let bytes = answer.allocation.get(..answer.length).ok_or(StandardAllocationError::NoMemory)?;
    if args.pAllocationPrivateDriverData.is_null() && args.pResourcePrivateDriverData.is_null() {
        // First call: sizes only (rule D33).
        args.AllocationPrivateDriverDataSize = answer.length as u32;
        args.ResourcePrivateDriverDataSize = 0;
        return Ok(());
    }
    if args.pAllocationPrivateDriverData.is_null()
        || (args.AllocationPrivateDriverDataSize as usize) < bytes.len()
    {
        return Err(StandardAllocationError::NoMemory);
    }
    // SAFETY: the port's buffer has the announced size (rule D34); the type says which arm points to what.
    unsafe {
        core::ptr::copy_nonoverlapping(bytes.as_ptr(), args.pAllocationPrivateDriverData.cast(), bytes.len());
        match surface.kind {
            StandardKind::SharedPrimary => {}
            StandardKind::Shadow => (*args.Anonymous.pCreateShadowSurfaceData).Pitch = answer.pitch,
            StandardKind::Staging => (*args.Anonymous.pCreateStagingSurfaceData).Pitch = answer.pitch,
            StandardKind::Gdi => (*args.Anonymous.pCreateGdiSurfaceData).Pitch = answer.pitch,
        }
    }
    Ok(())
}

wddm_sys::abi! {
    /// `DxgkDdiCreateAllocation(hAdapter, pCreateAllocation)`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY,
    /// STATUS_GRAPHICS_DRIVER_MISMATCH (rule D11). All elements or none (rule D23). `hResource` is left as it came:
    /// this SDK keeps nothing per resource. Rules D11 to D23. Page: createallocation.
    #[pageable]
    pub(crate) unsafe fn CreateAllocation<A: Memory>(adapter: *mut c_void, args: *mut ddi::DXGKARG_CREATEALLOCATION) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_NO_MEMORY };
        // SAFETY: the port's structure.
        status(unsafe { create::<A>(adapter, args, &mut at) })
    }

    /// `DxgkDdiDestroyAllocation(hAdapter, pDestroyAllocation)`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. Frees every allocation named (rule D30). Page: destroyallocation.
    #[pageable]
    pub(crate) unsafe fn DestroyAllocation<A: Memory>(adapter: *mut c_void, args: *const ddi::DXGKARG_DESTROYALLOCATION) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_INVALID_HANDLE };
        // SAFETY: the port's structure.
        let args = unsafe { &*args };
        for index in 0..args.NumAllocations as usize {
            // SAFETY: the port's array has NumAllocations elements.
            let handle = unsafe { *args.pAllocationList.add(index) };
            if let Some(object) = NonNull::new(handle.cast()) {
                // SAFETY: a handle of CreateAllocation, used no more.
                A::destroy_allocation(adapter, unsafe { NonPagedArc::from_raw(object, A::TAG) }, &mut at);
            }
        }
        STATUS_SUCCESS
    }

    /// `DxgkDdiOpenAllocation(hDevice, pOpenAllocation)`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY,
    /// STATUS_GRAPHICS_DRIVER_MISMATCH; STATUS_INVALID_HANDLE when GetHandleData answers NULL (rule D31). All elements
    /// or none (rule D23). Rules D26 to D28. Page: openallocationinfo.
    #[pageable]
    pub(crate) unsafe fn OpenAllocation<A: Memory>(device: *mut c_void, args: *const ddi::DXGKARG_OPENALLOCATION) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: a handle of CreateDevice.
        let Some(call) = (unsafe { handle::device::<A::Device>(device) }) else { return STATUS_INVALID_PARAMETER };
        // SAFETY: the port's structure, whose elements are in/out.
        match unsafe { open::<A>(&call, args.cast_mut(), &mut at) } {
            Ok(()) => STATUS_SUCCESS,
            Err(status) => status,
        }
    }

    /// `DxgkDdiCloseAllocation(hDevice, pCloseAllocation)`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. Frees every opening named (rule D29). Page: closeallocation.
    #[pageable]
    pub(crate) unsafe fn CloseAllocation<A: Memory>(device: *mut c_void, args: *const ddi::DXGKARG_CLOSEALLOCATION) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: a handle of CreateDevice.
        let Some(call) = (unsafe { handle::device::<A::Device>(device) }) else { return STATUS_INVALID_HANDLE };
        // SAFETY: the port's structure.
        let args = unsafe { &*args };
        for index in 0..args.NumAllocations as usize {
            // SAFETY: the port's array has NumAllocations elements.
            let handle = unsafe { *args.pOpenHandleList.add(index) };
            if let Some(object) = NonNull::new(handle.cast()) {
                // SAFETY: a handle of OpenAllocation, used no more.
                A::close_allocation(call.adapter, call.lend(), unsafe { NonPagedArc::from_raw(object, A::TAG) }, &mut at);
            }
        }
        STATUS_SUCCESS
    }

    /// `DxgkDdiDescribeAllocation(hAdapter, pDescribeAllocation)`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. Works for every source of a present (rule D35). Page: describeallocation.
    #[pageable]
    pub(crate) unsafe fn DescribeAllocation<A: Memory>(adapter: *mut c_void, args: *mut ddi::DXGKARG_DESCRIBEALLOCATION) -> NTSTATUS {
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_INVALID_HANDLE };
        // SAFETY: the port's structure.
        let args = unsafe { &mut *args };
        // SAFETY: a handle of CreateAllocation.
        let Some(allocation) = (unsafe { lend::<A>(args.hAllocation) }) else { return STATUS_INVALID_HANDLE };
        let answer = A::describe_allocation(adapter, allocation);
        args.Width = answer.width;
        args.Height = answer.height;
        args.Format = ddi::D3DDDIFORMAT(answer.format);
        args.MultisampleMethod = Record::zeroed();
        args.RefreshRate = Record::zeroed();
        args.PrivateDriverFormatAttribute = answer.layout;
        STATUS_SUCCESS
    }

    /// `DxgkDdiGetStandardAllocationDriverData(hAdapter, pGetStandardAllocationDriverData)`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. STATUS_SUCCESS or STATUS_NO_MEMORY (rule V01). The page has no status of
    /// its own for a surface that the driver does not make: it is STATUS_NO_MEMORY too, and a line in the debugger's
    /// log says why. Asked twice: sizes, then data (rules D33, D34).
    /// Page: getstandardallocationdriverdata.
    #[pageable]
    pub(crate) unsafe fn GetStandardAllocationDriverData<A: Memory>(adapter: *mut c_void, args: *mut ddi::DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA) -> NTSTATUS {
        // SAFETY: AddDevice's context.
        let Some(adapter) = (unsafe { handle::adapter::<A>(adapter) }) else { return STATUS_NO_MEMORY };
        // SAFETY: the port's structure.
        let result = unsafe { standard::<A>(adapter, args) };
        if result == Err(StandardAllocationError::Unsupported) {
            nt::log::error(c"wddm: a standard allocation that this driver does not make; answered STATUS_NO_MEMORY");
        }
        status(result)
    }
}
