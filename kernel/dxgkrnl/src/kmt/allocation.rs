//! Allocations and resources: create, open, lock, destroy.

use super::destroy::{destroy_allocations, destroy_resource, end_resource};
use super::{Process, capture, deliver, status, working};
use crate::allocation::{self, Allocation, CreateRequest, OpenAllocation, OpenResource, Resource};
use crate::describe::Description;
use crate::device::Device;
use crate::objects::{Gate, Object};
use crate::shared::{NoMemory, Shared, try_filled, try_push};
use crate::sync::{lock, read, write};
use crate::user::Mapping;
use std::sync::Mutex;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};
use std::time::Instant;
use wddm_sys::wddm3_2::{
    D3DDDI_ALLOCATIONINFO2, D3DDDI_OPENALLOCATIONINFO, D3DKMT_CREATEALLOCATION, D3DKMT_DESTROYALLOCATION2,
    D3DKMT_HANDLE, D3DKMT_LOCK2, D3DKMT_OPENRESOURCE, D3DKMT_QUERYRESOURCEINFO, D3DKMT_UNLOCK2,
};
use wddm_sys::{
    NTSTATUS, Record, STATUS_GRAPHICS_ALLOCATION_BUSY, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY,
    STATUS_NOT_SUPPORTED,
};

/// `D3DKMT_CREATEALLOCATIONFLAGS`.
const CREATE_RESOURCE: u32 = 1;
const CREATE_SHARED: u32 = 1 << 1;
const EXISTING_SYSMEM: u32 = 1 << 5;
const NT_SECURITY_SHARING: u32 = 1 << 6;
const CROSS_ADAPTER: u32 = 1 << 11;
const STANDARD_ALLOCATION: u32 = 1 << 16;
const EXISTING_SECTION: u32 = 1 << 17;
const RESERVED: u32 = !0 << 23;
/// What is done: CreateResource, CreateShared, NonSecure.
const DONE: u32 = 0b111;
/// The most allocations of one call.
const MOST_ALLOCATIONS: u32 = 4096;
/// `D3DDDI_ALLOCATIONINFO2.Flags`: Primary, Stereo, OverridePriority.
const STEREO: u32 = 1 << 1;
const PRIMARY: u32 = 1;
const INFO_RESERVED: u32 = !0b111;

/// A copy of a record of user memory.
#[allow(unsafe_code)]
fn read_record<T: Record>(bytes: &[u8]) -> T {
    let mut value = T::zeroed();
    let len = bytes.len().min(size_of::<T>());
    // SAFETY: `T` is plain data; no more is copied than either side has.
    unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), (&raw mut value).cast::<u8>(), len) };
    value
}

/// The bytes of a record for user memory.
#[allow(unsafe_code)]
fn record_bytes<T: Record>(value: &T) -> &[u8] {
    // SAFETY: the record was made from bytes of user memory or zeros, with all its padding.
    unsafe { std::slice::from_raw_parts(std::ptr::from_ref(value).cast::<u8>(), size_of::<T>()) }
}

impl Process {
    /// `D3DKMTCreateAllocation2`: CreateAllocation, then OpenAllocation on the device; a failure on the way undoes what
    /// was done. The pointers are user addresses: the array of `D3DDDI_ALLOCATIONINFO2`, the private data of the
    /// resource and of each allocation, which comes back as the driver leaves it.
    ///
    /// STATUS_SUCCESS, STATUS_DEVICE_REMOVED, STATUS_NO_MEMORY, STATUS_GRAPHICS_NO_VIDEO_MEMORY and what the driver
    /// answers; STATUS_INVALID_PARAMETER for flags that do not go together (rules U03, U04, U06) or an addition to a
    /// shared resource (U05); STATUS_NOT_SUPPORTED for a create-only driver and for flags beyond CreateResource,
    /// CreateShared and NonSecure.
    pub fn create_allocation2(&self, args: &mut D3DKMT_CREATEALLOCATION) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.try_create_allocation2(args))
    }

    #[allow(unsafe_code)]
    fn try_create_allocation2(&self, args: &mut D3DKMT_CREATEALLOCATION) -> Result<(), NTSTATUS> {
        let device = self.device(args.hDevice)?;
        let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        let adapter = working(&device)?;
        let flags = super::bits(&args.Flags);
        check_flags(flags)?;
        if !(adapter.renders() || adapter.addresses()) || flags & !DONE != 0 {
            return Err(STATUS_NOT_SUPPORTED);
        }
        let existing = match args.hResource {
            0 => None,
            handle => Some(self.open_resource_of(&device, handle)?),
        };
        if existing.is_some()
            && (flags & CREATE_RESOURCE != 0 || existing.as_ref().is_some_and(|o| o.resource.shared))
        {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let count = args.NumAllocations;
        if count > MOST_ALLOCATIONS || (count == 0 && flags & CREATE_RESOURCE == 0) {
            return Err(STATUS_INVALID_PARAMETER);
        }
        // SAFETY: all members of the unions are plain data; D3DKMTCreateAllocation2 takes the second kind of info.
        let (list, private) =
            unsafe { (args.Anonymous2.pAllocationInfo2, args.Anonymous1.pPrivateDriverData) };
        let group = capture(private, args.PrivateDriverDataSize)?;
        let runtime = capture(args.pPrivateRuntimeData, args.PrivateRuntimeDataSize)?;
        let bytes = capture(list.cast(), count * size_of::<D3DDDI_ALLOCATIONINFO2>() as u32)?;
        let mut infos: Vec<D3DDDI_ALLOCATIONINFO2> = Vec::new();
        let mut data = Vec::new();
        for bytes in bytes.chunks_exact(size_of::<D3DDDI_ALLOCATIONINFO2>()) {
            let info: D3DDDI_ALLOCATIONINFO2 = read_record(bytes);
            let own = super::bits(&info.Flags);
            if own & INFO_RESERVED != 0 || own & (STEREO | PRIMARY) == STEREO {
                return Err(STATUS_INVALID_PARAMETER);
            }
            if own & PRIMARY != 0 {
                return Err(STATUS_NOT_SUPPORTED);
            }
            try_push(&mut data, capture(info.pPrivateDriverData, info.PrivateDriverDataSize)?)?;
            try_push(&mut infos, info)?;
        }
        let is_resource =
            flags & CREATE_RESOURCE != 0 || existing.as_ref().is_some_and(|o| o.resource.is_resource);
        let shared = flags & CREATE_SHARED != 0;
        lock(&device.children).try_reserve(count as usize + 1).map_err(|_| STATUS_NO_MEMORY)?;
        let mut copies = Vec::new();
        for blob in &data {
            let mut copy = Vec::new();
            copy.try_reserve_exact(blob.len()).map_err(|_| STATUS_NO_MEMORY)?;
            copy.extend_from_slice(blob);
            try_push(&mut copies, copy)?;
        }
        let request = CreateRequest {
            process: self.id,
            is_resource,
            shared,
            existing: existing.as_ref().map(|open| &open.resource),
            private_data: &group,
            runtime_data: runtime,
            allocations: copies,
        };
        let (resource, made) = allocation::create(&adapter, request)?;
        let fresh = existing.is_none();
        let opened = self.open_all(&device, &resource, &made, existing.as_ref(), true, &mut data);
        let (open, opens) = match opened {
            Ok(opened) => opened,
            Err(status) => {
                allocation::destroy(&resource, &made, fresh && is_resource);
                return Err(status);
            }
        };
        let delivered = infos.iter_mut().zip(&opens).zip(&data).enumerate().try_for_each(
            |(index, ((info, open), data))| {
                info.hAllocation = open.handle();
                deliver(info.pPrivateDriverData, data)?;
                deliver(list.wrapping_add(index).cast(), record_bytes(info))
            },
        );
        let share = match shared {
            true => {
                write(&self.port.handles).insert(0, Object::Share(resource.clone())).map_err(NTSTATUS::from)
            }
            false => Ok(0),
        };
        let share = match (delivered, share) {
            (Ok(()), Ok(share)) => share,
            (Err(status), _) | (_, Err(status)) => {
                allocation::close(&device, &opens);
                self.forget(&device, open.as_ref().filter(|_| fresh), &opens);
                allocation::destroy(&resource, &made, fresh && is_resource);
                return Err(status);
            }
        };
        resource.share.store(share, Ordering::Release);
        if let Some(open) = &open {
            args.hResource = open.handle.load(Ordering::Acquire);
            lock(&open.allocations).extend(opens.iter().cloned());
            open.gate.open();
        }
        args.hGlobalShare = share;
        for open in &opens {
            open.gate.open();
        }
        Ok(())
    }

    fn open_resource_of(
        &self,
        device: &Shared<Device>,
        handle: D3DKMT_HANDLE,
    ) -> Result<Shared<OpenResource>, NTSTATUS> {
        match self.object(handle) {
            Some(Object::Resource(open))
                if Shared::same(&open.device, device) && open.gate.enter().is_some() =>
            {
                Ok(open)
            }
            _ => Err(STATUS_INVALID_PARAMETER),
        }
    }

    /// Makes the device's handles of allocations and calls OpenAllocation. The handles are there before, as the driver
    /// asks about them; user mode cannot use them yet.
    #[allow(clippy::type_complexity)]
    fn open_all(
        &self,
        device: &Shared<Device>,
        resource: &Shared<Resource>,
        allocations: &[Shared<Allocation>],
        existing: Option<&Shared<OpenResource>>,
        create: bool,
        data: &mut [Vec<u8>],
    ) -> Result<(Option<Shared<OpenResource>>, Vec<Shared<OpenAllocation>>), NTSTATUS> {
        let mut opens: Vec<Shared<OpenAllocation>> = Vec::new();
        opens.try_reserve_exact(allocations.len()).map_err(|_| STATUS_NO_MEMORY)?;
        let open = match existing {
            Some(open) => Some(open.clone()),
            None if resource.is_resource => {
                let open = Shared::try_new(OpenResource {
                    device: device.clone(),
                    resource: resource.clone(),
                    handle: AtomicU32::new(0),
                    allocations: Mutex::default(),
                    gate: Gate::closed(),
                })?;
                let handle = self.insert(Object::Resource(open.clone()))?;
                open.handle.store(handle, Ordering::Release);
                lock(&device.children).insert(handle);
                Some(open)
            }
            None => None,
        };
        let fresh = open.as_ref().filter(|_| existing.is_none());
        if let Some(open) = &open
            && lock(&open.allocations).try_reserve(allocations.len()).is_err()
        {
            self.forget(device, fresh, &opens);
            return Err(STATUS_NO_MEMORY);
        }
        let parent = open.as_ref().map_or(0, |open| open.handle.load(Ordering::Acquire));
        for one in allocations {
            let made = Shared::try_new(OpenAllocation {
                device: device.clone(),
                allocation: one.clone(),
                resource: resource.clone(),
                parent: AtomicU32::new(parent),
                handle: AtomicU32::new(0),
                specific: AtomicPtr::new(std::ptr::null_mut()),
                mapping: Mutex::default(),
                users: AtomicU32::new(0),
                residency: AtomicU32::new(0),
                gate: Gate::closed(),
            });
            let made = made.and_then(|made| {
                allocation::add_device(one, device)?;
                let inserted = write(&self.port.handles).insert(self.id, Object::Allocation(made.clone()));
                match inserted {
                    Ok(handle) => {
                        made.handle.store(handle, Ordering::Release);
                        Ok(made)
                    }
                    Err(NoMemory) => {
                        allocation::remove_device(one, device);
                        Err(NoMemory)
                    }
                }
            });
            match made {
                Ok(made) => {
                    lock(&device.children).insert(made.handle());
                    opens.push(made);
                }
                Err(NoMemory) => {
                    self.forget(device, fresh, &opens);
                    return Err(STATUS_NO_MEMORY);
                }
            }
        }
        if let Err(status) = allocation::open(device, resource, &opens, create, data) {
            self.forget(device, fresh, &opens);
            return Err(status);
        }
        Ok((open, opens))
    }

    /// Takes handles back that user mode never got.
    fn forget(
        &self,
        device: &Shared<Device>,
        open: Option<&Shared<OpenResource>>,
        opens: &[Shared<OpenAllocation>],
    ) {
        let mut handles: Vec<D3DKMT_HANDLE> = opens.iter().map(|open| open.handle()).collect();
        handles.extend(open.map(|open| open.handle.load(Ordering::Acquire)));
        for handle in handles {
            lock(&device.children).remove(&handle);
            self.remove(handle);
        }
        for open in opens {
            allocation::remove_device(&open.allocation, device);
        }
    }

    fn shared_resource(&self, handle: D3DKMT_HANDLE) -> Result<Shared<Resource>, NTSTATUS> {
        match read(&self.port.handles).get_owned(0, handle) {
            Some(Object::Share(resource)) => Ok(resource.clone()),
            _ => Err(STATUS_INVALID_PARAMETER),
        }
    }

    /// `D3DKMTQueryResourceInfo`: how much [`Process::open_resource`] needs room for.
    ///
    /// STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_DEVICE_REMOVED.
    pub fn query_resource_info(&self, args: &mut D3DKMT_QUERYRESOURCEINFO) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.try_query_resource_info(args))
    }

    fn try_query_resource_info(&self, args: &mut D3DKMT_QUERYRESOURCEINFO) -> Result<(), NTSTATUS> {
        let device = self.device(args.hDevice)?;
        working(&device)?;
        let resource = self.shared_resource(args.hGlobalShare)?;
        let allocations = lock(&resource.allocations);
        if !args.pPrivateRuntimeData.is_null() {
            let len = resource.runtime_data.len().min(args.PrivateRuntimeDataSize as usize);
            deliver(args.pPrivateRuntimeData, &resource.runtime_data[..len])?;
        }
        args.PrivateRuntimeDataSize = resource.runtime_data.len() as u32;
        args.TotalPrivateDriverDataSize = allocations.iter().map(|one| one.private_data.len() as u32).sum();
        args.ResourcePrivateDriverDataSize = resource.private_data.len() as u32;
        args.NumAllocations = allocations.len() as u32;
        Ok(())
    }

    /// `D3DKMTOpenResource`: opens a shared resource on a device, of the same adapter, of this or another process
    /// (OpenAllocation without Flags.Create).
    ///
    /// STATUS_SUCCESS, STATUS_DEVICE_REMOVED, STATUS_NO_MEMORY, STATUS_INVALID_PARAMETER (also for buffers that are too
    /// small), and what the driver answers.
    pub fn open_resource(&self, args: &mut D3DKMT_OPENRESOURCE) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.try_open_resource(args))
    }

    #[allow(unsafe_code)]
    fn try_open_resource(&self, args: &mut D3DKMT_OPENRESOURCE) -> Result<(), NTSTATUS> {
        let device = self.device(args.hDevice)?;
        let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        let adapter = working(&device)?;
        let resource = self.shared_resource(args.hGlobalShare)?;
        if !std::ptr::eq(resource.adapter(), std::sync::Arc::as_ptr(&adapter)) || !resource.opened() {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let opened = self.open_counted(args, &device, &resource);
        if opened.is_err() && resource.closed() {
            // The others have closed it meanwhile: it is this call that has to end it.
            let allocations: Vec<Shared<Allocation>> = lock(&resource.allocations).clone();
            end_resource(&self.port, &adapter, &resource, &allocations, true);
        }
        opened
    }

    #[allow(unsafe_code)]
    fn open_counted(
        &self,
        args: &mut D3DKMT_OPENRESOURCE,
        device: &Shared<Device>,
        resource: &Shared<Resource>,
    ) -> Result<(), NTSTATUS> {
        let allocations: Vec<Shared<Allocation>> = lock(&resource.allocations).clone();
        let total: usize = allocations.iter().map(|one| one.private_data.len()).sum();
        let too_small = args.NumAllocations as usize != allocations.len()
            || (args.TotalPrivateDriverDataBufferSize as usize) < total
            || (args.ResourcePrivateDriverDataSize as usize) < resource.private_data.len()
            || (args.PrivateRuntimeDataSize as usize) < resource.runtime_data.len();
        if too_small {
            return Err(STATUS_INVALID_PARAMETER);
        }
        lock(&device.children).try_reserve(allocations.len() + 1).map_err(|_| STATUS_NO_MEMORY)?;
        let (open, opens) = self.open_all(device, resource, &allocations, None, false, &mut [])?;
        // SAFETY: all members of the union are plain data of the same place.
        let list = unsafe { args.Anonymous.pOpenAllocationInfo };
        let mut infos = try_filled(D3DDDI_OPENALLOCATIONINFO::zeroed(), opens.len())?;
        let mut offset = 0;
        let mut delivered = deliver(args.pResourcePrivateDriverData, &resource.private_data)
            .and_then(|()| deliver(args.pPrivateRuntimeData, &resource.runtime_data));
        for (index, (info, open)) in infos.iter_mut().zip(&opens).enumerate() {
            let data = &open.allocation.private_data;
            let at = args.pTotalPrivateDriverDataBuffer.wrapping_byte_add(offset);
            offset += data.len();
            info.hAllocation = open.handle();
            info.pPrivateDriverData = at;
            info.PrivateDriverDataSize = data.len() as u32;
            delivered = delivered
                .and_then(|()| deliver(at, data))
                .and_then(|()| deliver(list.wrapping_add(index).cast(), record_bytes(info)));
        }
        if let Err(status) = delivered {
            allocation::close(device, &opens);
            self.forget(device, open.as_ref(), &opens);
            return Err(status);
        }
        if let Some(open) = &open {
            args.hResource = open.handle.load(Ordering::Acquire);
            lock(&open.allocations).extend(opens.iter().cloned());
            open.gate.open();
        }
        for open in &opens {
            open.gate.open();
        }
        Ok(())
    }

    /// `D3DKMTDestroyAllocation2`: a resource with all its allocations, or single allocations; waits until no packet of
    /// the device names them (rule D36).
    ///
    /// STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY.
    pub fn destroy_allocation2(&self, args: &D3DKMT_DESTROYALLOCATION2) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.try_destroy_allocation2(args))
    }

    fn try_destroy_allocation2(&self, args: &D3DKMT_DESTROYALLOCATION2) -> Result<(), NTSTATUS> {
        let device = self.device(args.hDevice)?;
        let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        if args.hResource != 0 {
            let open = self.open_resource_of(&device, args.hResource)?;
            return if destroy_resource(&self.port, self.id, &open) {
                Ok(())
            } else {
                Err(STATUS_INVALID_PARAMETER)
            };
        }
        if args.AllocationCount == 0 || args.AllocationCount > MOST_ALLOCATIONS {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let bytes = capture(args.phAllocationList.cast(), args.AllocationCount * 4)?;
        let mut opens: Vec<Shared<OpenAllocation>> = Vec::new();
        for bytes in bytes.chunks_exact(4) {
            let handle = u32::from_le_bytes(bytes.try_into().unwrap_or_default());
            let open = self.opened(&device, handle).map_err(|_| STATUS_INVALID_PARAMETER)?;
            // What is shared goes with its resource, and nothing is named twice.
            if open.resource.shared || opens.iter().any(|other| Shared::same(other, &open)) {
                return Err(STATUS_INVALID_PARAMETER);
            }
            try_push(&mut opens, open)?;
        }
        if destroy_allocations(&self.port, self.id, &opens) { Ok(()) } else { Err(STATUS_INVALID_PARAMETER) }
    }

    /// What the driver says an allocation of the device is, as the operating system asks before it shows one.
    ///
    /// # Errors
    /// STATUS_INVALID_PARAMETER for no allocation of the device's; the driver's status.
    pub fn describe_allocation(
        &self,
        device: D3DKMT_HANDLE,
        allocation: D3DKMT_HANDLE,
    ) -> Result<Description, NTSTATUS> {
        let _inside = self.port.machine().enter();
        let device = self.device(device)?;
        let open = self.opened(&device, allocation).map_err(|_| STATUS_INVALID_PARAMETER)?;
        let _pass = open.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        device.adapter.describe_allocation(&open.allocation)
    }

    /// `D3DKMTLock2`: maps an allocation into the process, once no packet names it.
    ///
    /// STATUS_SUCCESS, STATUS_DEVICE_REMOVED, STATUS_NO_MEMORY; STATUS_INVALID_PARAMETER for flags (rule U13), an
    /// allocation that is not CpuVisible (D37) or was made by another process; STATUS_GRAPHICS_ALLOCATION_BUSY if
    /// packets keep naming it.
    pub fn lock2(&self, args: &mut D3DKMT_LOCK2) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.try_lock2(args))
    }

    fn try_lock2(&self, args: &mut D3DKMT_LOCK2) -> Result<(), NTSTATUS> {
        let device = self.device(args.hDevice)?;
        let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        let adapter = working(&device)?;
        if args.Flags.Value != 0 {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let open = self.opened(&device, args.hAllocation).map_err(|_| STATUS_INVALID_PARAMETER)?;
        let _open_pass = open.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        if !open.allocation.cpu_visible() || open.allocation.creator != self.id {
            return Err(STATUS_INVALID_PARAMETER);
        }
        // Every packet ends within TdrDelay of its turn; who keeps queueing new ones is told.
        let patience = adapter.options().tdr_delay.saturating_mul(8);
        let begun = Instant::now();
        let users = &open.allocation.users;
        adapter.wait_until(|_| users.load(Ordering::Acquire) == 0 || begun.elapsed() > patience);
        if users.load(Ordering::Acquire) != 0 {
            return Err(STATUS_GRAPHICS_ALLOCATION_BUSY);
        }
        working(&device)?;
        let mut held = lock(&open.mapping);
        let address = match &held.mapping {
            Some(mapping) => mapping.address(),
            None => {
                let pages = open.allocation.backing().ok_or(STATUS_INVALID_PARAMETER)?;
                let mapping = Mapping::new(self.port.machine(), &self.user, pages)?;
                let address = mapping.address();
                held.mapping = Some(mapping);
                address
            }
        };
        held.count += 1;
        args.pData = address as *mut _;
        Ok(())
    }

    /// `D3DKMTUnlock2`: undoes one [`Process::lock2`]; the last takes the mapping away. STATUS_SUCCESS or
    /// STATUS_INVALID_PARAMETER.
    pub fn unlock2(&self, args: &D3DKMT_UNLOCK2) -> NTSTATUS {
        status(self.try_unlock2(args))
    }

    fn try_unlock2(&self, args: &D3DKMT_UNLOCK2) -> Result<(), NTSTATUS> {
        let device = self.device(args.hDevice)?;
        let open = self.opened(&device, args.hAllocation).map_err(|_| STATUS_INVALID_PARAMETER)?;
        let mut held = lock(&open.mapping);
        if held.count == 0 {
            return Err(STATUS_INVALID_PARAMETER);
        }
        held.count -= 1;
        if held.count == 0 {
            held.mapping = None;
        }
        Ok(())
    }
}

/// Which flags of D3DKMTCreateAllocation2 go together (rules U03, U04, U06).
fn check_flags(flags: u32) -> Result<(), NTSTATUS> {
    let has = |flag: u32| flags & flag != 0;
    let existing = u32::from(has(EXISTING_SYSMEM)) + u32::from(has(EXISTING_SECTION));
    let wrong = has(RESERVED)
        || (has(CREATE_SHARED) && !has(CREATE_RESOURCE))
        || (has(NT_SECURITY_SHARING) && !has(CREATE_SHARED))
        || (has(STANDARD_ALLOCATION) && !(existing == 1 && has(CREATE_SHARED) && has(CROSS_ADAPTER)));
    if wrong { Err(STATUS_INVALID_PARAMETER) } else { Ok(()) }
}
