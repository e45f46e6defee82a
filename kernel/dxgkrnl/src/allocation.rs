//! Resources and allocations: `DxgkDdiCreateAllocation`, `DxgkDdiOpenAllocation`, `DxgkDdiCloseAllocation` and
//! `DxgkDdiDestroyAllocation`.
//!
//! Allocations and resources belong to the adapter; what belongs to a device is that it has them open (digest 1.6, 1.7).
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::device::Device;
use crate::dirt;
use crate::guarded::Guarded;
use crate::handles::ProcessId;
use crate::mmu::Extent;
use crate::objects::Gate;
use crate::paging::Place;
use crate::shared::{NoMemory, Shared, try_filled, try_push};
use crate::sync::lock;
use crate::user::Mapping;
use ntoskrnl::bugcheck::Watch;
use ntoskrnl::{Ddi, PAGE, Pages};
use std::ffi::c_void;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use wddm_sys::wddm3_2::{
    D3DKMT_HANDLE, DXGK_ALLOCATIONINFO, DXGK_OPENALLOCATIONINFO, DXGKARG_CLOSEALLOCATION,
    DXGKARG_CREATEALLOCATION, DXGKARG_DESTROYALLOCATION, DXGKARG_OPENALLOCATION,
};
use wddm_sys::{
    NTSTATUS, Record, STATUS_GRAPHICS_NO_VIDEO_MEMORY, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY,
    STATUS_NOT_SUPPORTED, STATUS_SUCCESS,
};

/// `DXGK_ALLOCATIONINFOFLAGS`: CpuVisible, PermanentSysMem, Cached, Protected, ExistingSysMem, ExistingKernelSysMem.
const CPU_VISIBLE: u32 = 1;
const CACHED: u32 = 1 << 2;
const EXISTING: u32 = 0b11_0000;

/// An allocation of the adapter.
pub(crate) struct Allocation {
    adapter: Arc<Adapter>,
    miniport: AtomicPtr<c_void>,
    backing: Option<Pages>,
    /// What the pages are a part of, if they are not the allocation's own.
    extent: Option<Extent>,
    flags: u32,
    /// The process that made it, which alone may lock it (digest 1.6).
    pub(crate) creator: ProcessId,
    /// Per-allocation private data, as the miniport left it at creation.
    pub(crate) private_data: Vec<u8>,
    /// Elements of packets that name it and have not ended.
    pub(crate) users: AtomicU32,
    /// Elements of packets in the hardware that name it.
    pub(crate) pins: AtomicU32,
    /// Paging operations on it that have not ended.
    pub(crate) paging: AtomicU32,
    pub(crate) place: Place,
    /// The devices that have it open, in the order in which they opened it.
    pub(crate) devices: Mutex<Vec<Shared<Device>>>,
}

impl Allocation {
    /// The miniport's handle, from CreateAllocation.
    pub(crate) fn miniport(&self) -> *mut c_void {
        self.miniport.load(Ordering::Acquire)
    }

    /// Whole pages.
    pub(crate) fn pages(&self) -> u64 {
        self.backing.as_ref().map_or(0, Pages::count)
    }

    pub(crate) fn backing(&self) -> Option<&Pages> {
        self.backing.as_ref()
    }

    /// The segment and the page number of a page, as page tables name it; segment 0 is system memory.
    pub(crate) fn page(&self, index: u64) -> Option<(u32, u64)> {
        if let Some(extent) = &self.extent {
            let gpu = extent.gpu();
            return (index < self.pages()).then(|| (gpu.SegmentId, gpu.SegmentOffset / PAGE as u64 + index));
        }
        let address = self.backing.as_ref()?.physical(index * PAGE as u64)?;
        Some((0, address / PAGE as u64))
    }

    pub(crate) fn cpu_visible(&self) -> bool {
        self.flags & CPU_VISIBLE != 0
    }

    pub(crate) fn cached(&self) -> bool {
        self.flags & CACHED != 0
    }

    /// The miniport's handle of a device that has the allocation open, or NULL.
    pub(crate) fn some_device(&self) -> *mut c_void {
        lock(&self.devices).first().map_or(std::ptr::null_mut(), |device| device.miniport())
    }

    /// Whether neither a packet nor a paging operation has to do with it.
    pub(crate) fn idle(&self) -> bool {
        self.users.load(Ordering::Acquire) == 0 && self.paging.load(Ordering::Acquire) == 0
    }
}

impl Drop for Allocation {
    fn drop(&mut self) {
        if let Some(pages) = self.backing.take().filter(|_| self.extent.is_none()) {
            self.adapter.machine().ram().free(pages);
        }
    }
}

/// A resource of the adapter, or a lone allocation that is no resource.
pub(crate) struct Resource {
    adapter: Arc<Adapter>,
    miniport: AtomicPtr<c_void>,
    /// `Flags.Resource` at creation.
    pub(crate) is_resource: bool,
    pub(crate) shared: bool,
    pub(crate) private_data: Vec<u8>,
    pub(crate) runtime_data: Vec<u8>,
    /// The global share handle, or 0.
    pub(crate) share: AtomicU32,
    pub(crate) allocations: Mutex<Vec<Shared<Allocation>>>,
    /// How many devices have it open; `None` once it is being destroyed.
    opens: Mutex<Option<u32>>,
}

impl Resource {
    /// The miniport's handle, or NULL.
    pub(crate) fn miniport(&self) -> *mut c_void {
        self.miniport.load(Ordering::Acquire)
    }

    /// The adapter.
    pub(crate) fn adapter(&self) -> &Adapter {
        &self.adapter
    }

    /// Counts one more device that has it open; false if it is going away.
    pub(crate) fn opened(&self) -> bool {
        match &mut *lock(&self.opens) {
            Some(opens) => {
                *opens += 1;
                true
            }
            None => false,
        }
    }

    /// Counts one device less; true for the last, which destroys it.
    pub(crate) fn closed(&self) -> bool {
        let mut opens = lock(&self.opens);
        match &mut *opens {
            Some(1) => {
                *opens = None;
                true
            }
            Some(count) => {
                *count = count.saturating_sub(1);
                false
            }
            None => false,
        }
    }
}

/// A resource as one device has it open.
pub(crate) struct OpenResource {
    pub(crate) device: Shared<Device>,
    pub(crate) resource: Shared<Resource>,
    pub(crate) handle: AtomicU32,
    pub(crate) allocations: Mutex<Vec<Shared<OpenAllocation>>>,
    pub(crate) gate: Gate,
}

/// An allocation as one device has it open.
pub(crate) struct OpenAllocation {
    pub(crate) device: Shared<Device>,
    pub(crate) allocation: Shared<Allocation>,
    pub(crate) resource: Shared<Resource>,
    /// The handle of the resource on the same device, 0 for an allocation without one.
    pub(crate) parent: AtomicU32,
    pub(crate) handle: AtomicU32,
    pub(crate) specific: AtomicPtr<c_void>,
    pub(crate) mapping: Mutex<Lock>,
    /// Elements of packets that name it by this handle and have not ended.
    pub(crate) users: AtomicU32,
    /// How often it was made resident more than evicted, for GPU virtual addresses.
    pub(crate) residency: AtomicU32,
    pub(crate) gate: Gate,
}

/// How an allocation is mapped for the CPU.
#[derive(Default)]
pub(crate) struct Lock {
    pub(crate) count: u32,
    pub(crate) mapping: Option<Mapping>,
}

impl OpenAllocation {
    pub(crate) fn handle(&self) -> D3DKMT_HANDLE {
        self.handle.load(Ordering::Acquire)
    }

    /// The miniport's handle of the allocation on this device, from OpenAllocation.
    pub(crate) fn specific(&self) -> *mut c_void {
        self.specific.load(Ordering::Acquire)
    }
}

/// What `DxgkDdiCreateAllocation` is asked for.
pub(crate) struct CreateRequest<'a> {
    pub(crate) process: ProcessId,
    pub(crate) is_resource: bool,
    pub(crate) shared: bool,
    /// The resource that allocations are added to.
    pub(crate) existing: Option<&'a Shared<Resource>>,
    pub(crate) private_data: &'a [u8],
    pub(crate) runtime_data: Vec<u8>,
    /// Private data of each allocation.
    pub(crate) allocations: Vec<Vec<u8>>,
}

/// Calls `DxgkDdiCreateAllocation` and gives the allocations their memory.
///
/// `NTSTATUS DxgkDdiCreateAllocation(hAdapter, pCreateAllocation)`: PASSIVE_LEVEL, pageable, level zero. STATUS_SUCCESS,
/// STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY or STATUS_GRAPHICS_DRIVER_MISMATCH (rule D11). hResource goes in as the
/// miniport left it (D25).
///
/// # Errors
/// The miniport's status; or the port's, when the answer cannot be used (D12 to D16) or there is no memory: then what
/// the miniport made is destroyed again.
#[allow(clippy::type_complexity)]
pub(crate) fn create(
    adapter: &Arc<Adapter>,
    request: CreateRequest<'_>,
) -> Result<(Shared<Resource>, Vec<Shared<Allocation>>), NTSTATUS> {
    let Some(entry) = adapter.driver().table().DxgkDdiCreateAllocation else {
        return Err(STATUS_NOT_SUPPORTED);
    };
    let count = request.allocations.len();
    // Everything that the port will need to remember, before the miniport is asked.
    let mut made: Vec<Shared<Allocation>> = Vec::new();
    made.try_reserve_exact(count).map_err(|_| STATUS_NO_MEMORY)?;
    let group = Guarded::copy_of(request.private_data)?;
    let mut blobs = Vec::new();
    blobs.try_reserve_exact(count).map_err(|_| STATUS_NO_MEMORY)?;
    for data in &request.allocations {
        blobs.push(Guarded::copy_of(data)?);
    }
    let mut infos = try_filled(DXGK_ALLOCATIONINFO::zeroed(), count)?;
    for (info, blob) in infos.iter_mut().zip(&blobs) {
        if adapter.options().dirty_answers {
            *info = dirt::allocation();
        }
        info.pPrivateDriverData = blob.as_ptr().cast();
        info.PrivateDriverDataSize = blob.bytes().len() as u32;
    }
    let resource = match request.existing {
        Some(resource) => resource.clone(),
        None => Shared::try_new(Resource {
            adapter: Arc::clone(adapter),
            miniport: AtomicPtr::new(std::ptr::null_mut()),
            is_resource: request.is_resource,
            shared: request.shared,
            private_data: copy(request.private_data)?,
            runtime_data: request.runtime_data,
            share: AtomicU32::new(0),
            allocations: Mutex::default(),
            opens: Mutex::new(Some(1)),
        })?,
    };
    lock(&resource.allocations).try_reserve(count).map_err(|_| STATUS_NO_MEMORY)?;

    let mut args = DXGKARG_CREATEALLOCATION::zeroed();
    args.pPrivateDriverData = group.as_ptr().cast();
    args.PrivateDriverDataSize = group.bytes().len() as u32;
    args.NumAllocations = count as u32;
    args.pAllocationInfo = infos.as_mut_ptr();
    args.hResource = resource.miniport();
    args.Flags.set_Resource(request.is_resource);
    let hadapter = adapter.miniport();
    let pointer = &raw mut args;
    let watches = watches(&group, &blobs);
    // SAFETY: the entry point's contract: the adapter's handle; lists and data live during the call.
    let status =
        adapter.call_with(Ddi::CreateAllocation, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
    drop(watches);
    if status != STATUS_SUCCESS {
        return Err(if status.is_success() { STATUS_INVALID_PARAMETER } else { status });
    }
    resource.miniport.store(args.hResource, Ordering::Release);
    let fresh = request.existing.is_none();
    let refuse = |status| {
        let handles: Vec<*mut c_void> =
            infos.iter().map(|info| info.hAllocation).filter(|h| !h.is_null()).collect();
        destroy_handles(adapter, &resource, &handles, fresh && request.is_resource);
        Err(status)
    };
    for (info, data) in infos.iter().zip(&blobs) {
        if adapter.options().dirty_answers
            && let Some(member) = dirt::left_of_allocation(info)
        {
            adapter.violation("D13", &format!("CreateAllocation leaves {member} unwritten"));
        }
        if let Err((rule, text)) = check(adapter, info) {
            adapter.violation(rule, text);
            return refuse(STATUS_INVALID_PARAMETER);
        }
        let Some(segment) = adapter.segment_for(info) else {
            let text = "an allocation that can lie in no segment of which this port gives memory";
            adapter.note("not implemented", text);
            return refuse(STATUS_GRAPHICS_NO_VIDEO_MEMORY);
        };
        // SAFETY: both members of the union are the same four bytes.
        let flags = unsafe { info.Anonymous4.Flags.Value };
        if flags & EXISTING != 0 {
            adapter.note("allocation", "ExistingSysMem and ExistingKernelSysMem are not implemented");
            return refuse(STATUS_NOT_SUPPORTED);
        }
        let allocation = backing(adapter, segment, info).and_then(|(pages, extent)| {
            Shared::try_new(Allocation {
                adapter: Arc::clone(adapter),
                miniport: AtomicPtr::new(info.hAllocation),
                backing: Some(pages),
                extent,
                flags,
                creator: request.process,
                private_data: copy(data.bytes())?,
                users: AtomicU32::new(0),
                pins: AtomicU32::new(0),
                paging: AtomicU32::new(0),
                place: Place::default(),
                devices: Mutex::default(),
            })
        });
        match allocation {
            Ok(allocation) => made.push(allocation),
            Err(NoMemory) => return refuse(STATUS_NO_MEMORY),
        }
    }
    lock(&resource.allocations).extend(made.iter().cloned());
    Ok((resource, made))
}

impl Adapter {
    /// The segment that an allocation gets its memory of: 0 for system memory. With page tables, of the segments that it
    /// supports the one that it prefers; otherwise the aperture's pages are system memory. None if there is none.
    fn segment_for(&self, info: &DXGK_ALLOCATIONINFO) -> Option<u32> {
        let supported = info.SupportedWriteSegmentSet;
        if !self.addresses() {
            return (supported & self.managed_set() != 0).then_some(0);
        }
        let preferred = [0, 6, 12, 18, 24].map(|shift| info.PreferredSegment.Value >> shift & 0x1F);
        let all = 1..=self.caps().segments.len() as u32 + 1;
        let mut order = preferred.into_iter().filter(|id| *id != 0).chain(all);
        let within = |id: &u32| supported & 1u32.checked_shl(id - 1).unwrap_or(0) != 0;
        order.find(|id| within(id) && self.gives(*id)).map(|id| if self.is_system(id) { 0 } else { id })
    }
}

/// Memory for an allocation: of a memory segment, or system memory, spread over several runs. Its contents are zeros:
/// nothing of another process shows.
fn backing(
    adapter: &Arc<Adapter>,
    segment: u32,
    info: &DXGK_ALLOCATIONINFO,
) -> Result<(Pages, Option<Extent>), NoMemory> {
    let ram = adapter.machine().ram();
    let pages = info.Size.div_ceil(PAGE) as u64;
    if segment == 0 {
        let runs = adapter.options().allocation_runs;
        return Ok((ram.allocate(pages, false, runs).ok_or(NoMemory)?, None));
    }
    // SAFETY: all members of the union are the same four bytes.
    let alignment = unsafe { info.Anonymous1.Alignment };
    let extent = adapter.take_extent(segment, pages, u64::from(alignment))?;
    // SAFETY: the pages are the extent's own.
    unsafe { extent.virt().write_bytes(0, pages as usize * PAGE) };
    let frame = ram.physical(extent.virt()).ok_or(NoMemory)? / PAGE as u64;
    Ok((Pages::lent(frame, pages), Some(extent)))
}

fn copy(bytes: &[u8]) -> Result<Vec<u8>, NoMemory> {
    let mut copy = Vec::new();
    copy.try_reserve_exact(bytes.len()).map_err(|_| NoMemory)?;
    copy.extend_from_slice(bytes);
    Ok(copy)
}

/// What the page on `DXGK_ALLOCATIONINFO` asks of the answer, as far as the port depends on it.
fn check(adapter: &Adapter, info: &DXGK_ALLOCATIONINFO) -> Result<(), (&'static str, &'static str)> {
    if info.hAllocation.is_null() {
        return Err(("D12", "CreateAllocation succeeded with a NULL hAllocation"));
    }
    if info.Size == 0 || (info.PitchAlignedSize != 0 && info.PitchAlignedSize < info.Size) {
        return Err(("D13", "an allocation's Size is 0 or above its PitchAlignedSize"));
    }
    let supported = info.SupportedWriteSegmentSet;
    for shift in [0, 6, 12, 18, 24] {
        let id = (info.PreferredSegment.Value >> shift) & 0x1F;
        if id != 0 && (1u32.checked_shl(id - 1).unwrap_or(0)) & supported == 0 {
            return Err(("D14", "an allocation prefers a segment that it does not support"));
        }
    }
    if info.EvictionSegmentSet & !adapter.aperture_set() != 0 {
        return Err(("D15", "EvictionSegmentSet names a segment that is no aperture"));
    }
    if info.AllocationPriority == 0 {
        return Err(("D16", "AllocationPriority is 0"));
    }
    Ok(())
}

/// Calls `DxgkDdiOpenAllocation` for allocations of one resource on one device; `opens` are in the handle table already,
/// as the miniport may ask about them with GetHandleData.
///
/// `NTSTATUS DxgkDdiOpenAllocation(hDevice, pOpenAllocation)`: PASSIVE_LEVEL, pageable, level zero. STATUS_SUCCESS,
/// STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY or STATUS_GRAPHICS_DRIVER_MISMATCH; on success each
/// hDeviceSpecificAllocation is there (rule D26). With `create`, the private data may change, and `data` answers it.
///
/// # Errors
/// The miniport's status, or the port's if the answer cannot be used.
pub(crate) fn open(
    device: &Device,
    resource: &Resource,
    opens: &[Shared<OpenAllocation>],
    create: bool,
    data: &mut [Vec<u8>],
) -> Result<(), NTSTATUS> {
    let adapter = &device.adapter;
    let Some(entry) = adapter.driver().table().DxgkDdiOpenAllocation else {
        return Err(STATUS_NOT_SUPPORTED);
    };
    if opens.is_empty() {
        return Ok(());
    }
    let group = Guarded::copy_of(&resource.private_data)?;
    let mut blobs = Vec::new();
    blobs.try_reserve_exact(opens.len()).map_err(|_| STATUS_NO_MEMORY)?;
    let mut infos = try_filled(DXGK_OPENALLOCATIONINFO::zeroed(), opens.len())?;
    for (open, info) in opens.iter().zip(infos.iter_mut()) {
        let blob = Guarded::copy_of(&open.allocation.private_data)?;
        info.hAllocation = open.handle();
        info.pPrivateDriverData = blob.as_ptr().cast();
        info.PrivateDriverDataSize = blob.bytes().len() as u32;
        blobs.push(blob);
    }
    let mut args = DXGKARG_OPENALLOCATION::zeroed();
    args.NumAllocations = opens.len() as u32;
    args.pOpenAllocation = infos.as_mut_ptr();
    args.pPrivateDriverData = group.as_ptr().cast();
    args.PrivateDriverSize = group.bytes().len() as u32;
    args.Flags.set_Create(create);
    let hdevice = device.miniport();
    let pointer = &raw mut args;
    let watches = watches(&group, &blobs);
    // SAFETY: the entry point's contract: a live device handle; lists and data live during the call.
    let status =
        adapter.call_with(Ddi::OpenAllocation, hdevice, pointer, || unsafe { entry(hdevice, pointer) });
    drop(watches);
    if status != STATUS_SUCCESS {
        return Err(if status.is_success() { STATUS_INVALID_PARAMETER } else { status });
    }
    for (open, info) in opens.iter().zip(&infos) {
        open.specific.store(info.hDeviceSpecificAllocation, Ordering::Release);
    }
    if infos.iter().any(|info| info.hDeviceSpecificAllocation.is_null()) {
        adapter.violation("D26", "OpenAllocation succeeded with a NULL hDeviceSpecificAllocation");
        close(device, opens);
        return Err(STATUS_INVALID_PARAMETER);
    }
    if create {
        for (out, blob) in data.iter_mut().zip(&blobs) {
            out.clear();
            out.extend_from_slice(blob.bytes());
        }
    } else if blobs.iter().zip(opens).any(|(blob, open)| blob.bytes() != open.allocation.private_data) {
        adapter.violation("D27", "OpenAllocation changed private data without Flags.Create");
    }
    Ok(())
}

/// Calls `DxgkDdiCloseAllocation`, for all of a resource's allocations on a device in one call (rule D29).
///
/// `NTSTATUS DxgkDdiCloseAllocation(hDevice, pCloseAllocation)`: PASSIVE_LEVEL, pageable, level zero.
pub(crate) fn close(device: &Device, opens: &[Shared<OpenAllocation>]) {
    let adapter = &device.adapter;
    let Some(entry) = adapter.driver().table().DxgkDdiCloseAllocation else { return };
    let handles: Vec<*mut c_void> = opens
        .iter()
        .map(|open| open.specific.swap(std::ptr::null_mut(), Ordering::AcqRel))
        .filter(|handle| !handle.is_null())
        .collect();
    if handles.is_empty() {
        return;
    }
    let mut args = DXGKARG_CLOSEALLOCATION::zeroed();
    args.NumAllocations = handles.len() as u32;
    args.pOpenHandleList = handles.as_ptr();
    let hdevice = device.miniport();
    let pointer = &raw mut args;
    // SAFETY: the entry point's contract: a live device handle and handles that OpenAllocation answered for it.
    let status =
        adapter.call_with(Ddi::CloseAllocation, hdevice, pointer, || unsafe { entry(hdevice, pointer) });
    if status != STATUS_SUCCESS {
        adapter.note("allocation", &format!("CloseAllocation answered {status}"));
    }
}

/// Calls `DxgkDdiDestroyAllocation` for allocations that no device has open and no packet names (rules D29, D36), and
/// for the resource if it goes with them.
pub(crate) fn destroy(resource: &Resource, allocations: &[Shared<Allocation>], with_resource: bool) {
    let handles: Vec<*mut c_void> = allocations
        .iter()
        .map(|allocation| allocation.miniport.swap(std::ptr::null_mut(), Ordering::AcqRel))
        .filter(|handle| !handle.is_null())
        .collect();
    lock(&resource.allocations).retain(|kept| !allocations.iter().any(|gone| Shared::same(kept, gone)));
    let adapter = Arc::clone(&resource.adapter);
    destroy_handles(&adapter, resource, &handles, with_resource);
}

/// `NTSTATUS DxgkDdiDestroyAllocation(hAdapter, pDestroyAllocation)`: PASSIVE_LEVEL, pageable, level zero; frees what
/// the miniport keeps of each allocation, and with Flags.DestroyResource the resource (rule D30).
fn destroy_handles(adapter: &Adapter, resource: &Resource, handles: &[*mut c_void], with_resource: bool) {
    let Some(entry) = adapter.driver().table().DxgkDdiDestroyAllocation else { return };
    let nothing = !with_resource || resource.miniport().is_null();
    if handles.is_empty() && nothing {
        return;
    }
    let mut args = DXGKARG_DESTROYALLOCATION::zeroed();
    args.NumAllocations = handles.len() as u32;
    args.pAllocationList = if handles.is_empty() { std::ptr::null() } else { handles.as_ptr() };
    args.hResource = resource.miniport();
    args.Flags.set_DestroyResource(with_resource);
    let hadapter = adapter.miniport();
    let pointer = &raw mut args;
    // SAFETY: the entry point's contract: the adapter's handle and handles that CreateAllocation answered, for the last time.
    let status =
        adapter.call_with(Ddi::DestroyAllocation, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
    if status != STATUS_SUCCESS {
        adapter.note("allocation", &format!("DestroyAllocation answered {status}"));
    }
    let after = if with_resource { std::ptr::null_mut() } else { args.hResource };
    resource.miniport.store(after, Ordering::Release);
}

/// Remembers that a device has an allocation open.
///
/// # Errors
/// [`NoMemory`] if the list cannot grow.
pub(crate) fn add_device(allocation: &Allocation, device: &Shared<Device>) -> Result<(), NoMemory> {
    try_push(&mut lock(&allocation.devices), device.clone())
}

/// Forgets one opening of an allocation by a device.
pub(crate) fn remove_device(allocation: &Allocation, device: &Shared<Device>) {
    let mut devices = lock(&allocation.devices);
    if let Some(at) = devices.iter().position(|other| Shared::same(other, device)) {
        devices.remove(at);
    }
}

/// What lies around the private data of a resource and of its first and last allocation is nobody's (rule U17).
fn watches(group: &Guarded, blobs: &[Guarded]) -> [Option<Watch>; 3] {
    [Some(group), blobs.first(), blobs.last()].map(|block| block.map(|block| block.watch("U17")))
}
