//! GPU virtual addresses: contexts that run on them, what they map, and what of it is resident.

use super::{CONTEXT_FLAGS, Process, capture, status, working};
use crate::adapter::Adapter;
use crate::allocation::OpenAllocation;
use crate::context::Request;
use crate::device::Device;
use crate::objects::Object;
use crate::process::KmdProcess;
use crate::ranges::{Mapped, Wanted};
use crate::shared::{Shared, try_push};
use crate::sync::lock;
use ntoskrnl::PAGE;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use wddm_sys::wddm3_2::{
    D3DDDI_DESTROYPAGINGQUEUE, D3DDDI_MAKERESIDENT, D3DDDI_MAPGPUVIRTUALADDRESS,
    D3DDDI_RESERVEGPUVIRTUALADDRESS, D3DKMT_CREATECONTEXTVIRTUAL, D3DKMT_CREATEPAGINGQUEUE, D3DKMT_EVICT,
    D3DKMT_FREEGPUVIRTUALADDRESS, D3DKMT_HANDLE, D3DKMT_SUBMITCOMMAND,
};
use wddm_sys::{
    NTSTATUS, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_NOT_SUPPORTED,
};

/// `D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE`: Write and Execute are done; Zero and NoAccess map nothing.
const WRITE: u64 = 1;
const PROTECTIONS: u64 = 0b11;
/// `D3DKMT_SUBMITCOMMANDFLAGS.NullRendering`.
const NULL_RENDERING: u32 = 1;
/// The most allocations of one MakeResident or Evict.
const MOST_ALLOCATIONS: u32 = 4096;

/// A number of bytes as pages.
fn pages(bytes: u64) -> Result<u64, NTSTATUS> {
    if bytes.is_multiple_of(PAGE as u64) { Ok(bytes / PAGE as u64) } else { Err(STATUS_INVALID_PARAMETER) }
}

/// The process of a device, if it has addresses.
fn space_of(device: &Device) -> Result<(Arc<Adapter>, Shared<KmdProcess>), NTSTATUS> {
    let adapter = working(device)?;
    let process = device.kmd.clone().filter(|_| adapter.addresses()).ok_or(STATUS_NOT_SUPPORTED)?;
    Ok((adapter, process))
}

impl Process {
    /// `D3DKMTCreateContextVirtual`: a context that runs on the GPU virtual addresses of the process. It has its root page
    /// table when this returns (rule S50).
    ///
    /// As [`Process::create_context`]; STATUS_NOT_SUPPORTED if the GPU has no page tables, or such as are not implemented
    /// (rule C16).
    pub fn create_context_virtual(&self, args: &mut D3DKMT_CREATECONTEXTVIRTUAL) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.try_create_context_virtual(args))
    }

    fn try_create_context_virtual(&self, args: &mut D3DKMT_CREATECONTEXTVIRTUAL) -> Result<(), NTSTATUS> {
        let device = self.device(args.hDevice)?;
        let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        let adapter = working(&device)?;
        if args.Flags.Value & !CONTEXT_FLAGS != 0
            || args.NodeOrdinal >= adapter.caps().nodes
            || args.EngineAffinity > 1
            || (args.pPrivateDriverData.is_null() && args.PrivateDriverDataSize != 0)
        {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let (_, process) = space_of(&device)?;
        let data = capture(args.pPrivateDriverData, args.PrivateDriverDataSize)?;
        let request = Request {
            node: args.NodeOrdinal,
            engine_affinity: 1,
            system: false,
            gdi: false,
            addresses: true,
            null_rendering: args.Flags.NullRendering(),
            private_data: &data,
        };
        let context = self.make_context(&device, &request)?;
        let handle = context.handle();
        if let Err(status) = adapter.set_root(&process, &context) {
            context.destroy();
            self.remove(handle);
            return Err(status);
        }
        lock(&device.children).insert(handle);
        args.hContext = handle;
        context.gate.open();
        Ok(())
    }

    /// `D3DKMTSubmitCommand`, on one context: queues commands that lie at GPU virtual addresses. The private data goes with
    /// them (rule S53).
    ///
    /// STATUS_SUCCESS, STATUS_DEVICE_REMOVED, STATUS_NO_MEMORY; STATUS_INVALID_PARAMETER for a context that does not run on
    /// virtual addresses and for more private data than the context asked for; STATUS_NOT_SUPPORTED for more contexts than
    /// one, primaries, history buffers, presents and flags other than NullRendering.
    pub fn submit_command(&self, args: &D3DKMT_SUBMITCOMMAND) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        let queued = || {
            let [handle, ..] = args.BroadcastContext;
            if args.BroadcastContextCount == 0 {
                return Err(STATUS_INVALID_PARAMETER);
            }
            let context = self.context(handle)?;
            let _pass = context.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
            let _alone = lock(&context.rendering);
            let adapter = working(&context.device)?;
            if !context.addresses || args.PrivateDriverDataSize > context.info().private_size {
                return Err(STATUS_INVALID_PARAMETER);
            }
            let more = [args.NumPrimaries, args.NumHistoryBuffers, args.BroadcastContextCount - 1];
            if more != [0; 3]
                || args.PresentHistoryToken != 0
                || super::bits(&args.Flags) & !NULL_RENDERING != 0
            {
                return Err(STATUS_NOT_SUPPORTED);
            }
            let data = capture(args.pPrivateDriverData, args.PrivateDriverDataSize)?;
            let null = args.Flags.NullRendering();
            adapter.queue_virtual(&context, args.Commands, args.CommandLength, &data, null)
        };
        status(queued())
    }

    /// `D3DKMTCreatePagingQueue`. What a queue is asked for is done when the call returns: there is no fence to wait for,
    /// and hSyncObject and FenceValueCPUVirtualAddress come back empty.
    ///
    /// STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_DEVICE_REMOVED; STATUS_NOT_SUPPORTED without
    /// GPU virtual addresses.
    pub fn create_paging_queue(&self, args: &mut D3DKMT_CREATEPAGINGQUEUE) -> NTSTATUS {
        let made = || {
            let device = self.device(args.hDevice)?;
            let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
            space_of(&device)?;
            if args.PhysicalAdapterIndex != 0 {
                return Err(STATUS_INVALID_PARAMETER);
            }
            device.reserve_child()?;
            let handle = self.insert(Object::PagingQueue(device.clone()))?;
            lock(&device.children).insert(handle);
            Ok(handle)
        };
        let made: Result<D3DKMT_HANDLE, NTSTATUS> = made();
        status(made.map(|handle| {
            args.hPagingQueue = handle;
            args.hSyncObject = 0;
            args.FenceValueCPUVirtualAddress = std::ptr::null_mut();
        }))
    }

    /// `D3DKMTDestroyPagingQueue`. STATUS_SUCCESS or STATUS_INVALID_PARAMETER.
    pub fn destroy_paging_queue(&self, args: &D3DDDI_DESTROYPAGINGQUEUE) -> NTSTATUS {
        status(self.paging_queue(args.hPagingQueue).map(|device| {
            lock(&device.children).remove(&args.hPagingQueue);
            self.remove(args.hPagingQueue);
        }))
    }

    fn paging_queue(&self, handle: D3DKMT_HANDLE) -> Result<Shared<Device>, NTSTATUS> {
        match self.object(handle) {
            Some(Object::PagingQueue(device)) => Ok(device),
            _ => Err(STATUS_INVALID_PARAMETER),
        }
    }

    /// `D3DKMTReserveGpuVirtualAddress`, by a paging queue: addresses that [`Process::map_gpu_virtual_address`] may name.
    /// They are done when the call returns.
    ///
    /// STATUS_SUCCESS, STATUS_NO_MEMORY, STATUS_DEVICE_REMOVED, STATUS_NOT_SUPPORTED; STATUS_INVALID_PARAMETER for parts of
    /// pages and for addresses that are taken.
    pub fn reserve_gpu_virtual_address(&self, args: &mut D3DDDI_RESERVEGPUVIRTUALADDRESS) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        // SAFETY: both members of the union are the same handle.
        #[allow(unsafe_code)]
        let queue = unsafe { args.Anonymous1.hPagingQueue };
        let reserved = || {
            let device = self.paging_queue(queue)?;
            let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
            let (adapter, process) = space_of(&device)?;
            let wanted = Wanted {
                base: pages(args.BaseAddress)?,
                least: pages(args.MinimumAddress)?,
                most: args.MaximumAddress / PAGE as u64,
                pages: pages(args.Size)?,
            };
            adapter.with_space(&process, |_, space| space.reserve(wanted))
        };
        status(reserved().map(|page| {
            args.VirtualAddress = page * PAGE as u64;
            args.Anonymous4.PagingFenceValue = 0;
        }))
    }

    /// `D3DKMTMapGpuVirtualAddress`: maps pages of an allocation of the queue's device, at any free addresses or where
    /// BaseAddress says. Entries are valid while the allocation is resident. It is done when the call returns.
    ///
    /// STATUS_SUCCESS, STATUS_NO_MEMORY, STATUS_DEVICE_REMOVED, STATUS_INVALID_HANDLE; STATUS_INVALID_PARAMETER for pages
    /// that the allocation does not have and for addresses that are taken; STATUS_NOT_SUPPORTED for Zero and NoAccess.
    pub fn map_gpu_virtual_address(&self, args: &mut D3DDDI_MAPGPUVIRTUALADDRESS) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.try_map(args).map(|page| {
            args.VirtualAddress = page * PAGE as u64;
            args.PagingFenceValue = 0;
        }))
    }

    fn try_map(&self, args: &D3DDDI_MAPGPUVIRTUALADDRESS) -> Result<u64, NTSTATUS> {
        let device = self.paging_queue(args.hPagingQueue)?;
        let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        let (adapter, process) = space_of(&device)?;
        if args.Protection.Value & !PROTECTIONS != 0 || args.hAllocation == 0 {
            return Err(STATUS_NOT_SUPPORTED);
        }
        let open = self.opened(&device, args.hAllocation)?;
        let _open_pass = open.gate.enter().ok_or(STATUS_INVALID_HANDLE)?;
        let left = open.allocation.pages().checked_sub(args.OffsetInPages).ok_or(STATUS_INVALID_PARAMETER)?;
        let count = if args.SizeInPages == 0 { left } else { args.SizeInPages };
        if count == 0 || count > left {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let wanted = Wanted {
            base: pages(args.BaseAddress)?,
            least: pages(args.MinimumAddress)?,
            most: args.MaximumAddress / PAGE as u64,
            pages: count,
        };
        let writable = args.Protection.Value & WRITE != 0;
        let mapped = Mapped { open: open.clone(), offset: args.OffsetInPages, pages: count, writable };
        adapter.with_space(&process, |owner, space| space.map(owner, wanted, mapped))
    }

    /// `D3DKMTFreeGpuVirtualAddress`: frees addresses, exactly as they were reserved or mapped. Nothing that runs may use
    /// them.
    ///
    /// STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_DEVICE_REMOVED, STATUS_NOT_SUPPORTED.
    pub fn free_gpu_virtual_address(&self, args: &D3DKMT_FREEGPUVIRTUALADDRESS) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        let freed = || {
            let adapter = super::usable(self.adapter(args.hAdapter)?)?;
            let process = adapter.known_process(self.id).ok_or(STATUS_NOT_SUPPORTED)?;
            let (base, count) = (pages(args.BaseAddress)?, pages(args.Size)?);
            adapter.with_space(&process, |owner, space| space.free(owner, base, count))
        };
        status(freed())
    }

    /// `D3DKMTMakeResident`: counts, and makes the entries valid that map what was not resident. It is done when the call
    /// returns: allocations lie where they lie as long as they live.
    ///
    /// STATUS_SUCCESS, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_DEVICE_REMOVED,
    /// STATUS_NOT_SUPPORTED.
    pub fn make_resident(&self, args: &mut D3DDDI_MAKERESIDENT) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        let device = self.paging_queue(args.hPagingQueue);
        let done = device.and_then(|device| {
            self.change_residency(&device, args.AllocationList, args.NumAllocations, true)
        });
        args.PagingFenceValue = 0;
        args.NumBytesToTrim = 0;
        status(done)
    }

    /// `D3DKMTEvict`: undoes one [`Process::make_resident`]. Nothing that runs may use the allocations.
    ///
    /// As [`Process::make_resident`]; STATUS_INVALID_PARAMETER for an allocation that is not resident.
    pub fn evict(&self, args: &mut D3DKMT_EVICT) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        let device = self.device(args.hDevice);
        let done = device.and_then(|device| {
            self.change_residency(&device, args.AllocationList, args.NumAllocations, false)
        });
        args.NumBytesToTrim = 0;
        status(done)
    }

    fn change_residency(
        &self,
        device: &Shared<Device>,
        list: *const D3DKMT_HANDLE,
        count: u32,
        resident: bool,
    ) -> Result<(), NTSTATUS> {
        let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        let (adapter, process) = space_of(device)?;
        if count == 0 || count > MOST_ALLOCATIONS {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let bytes = capture(list.cast(), count * size_of::<D3DKMT_HANDLE>() as u32)?;
        let mut opens: Vec<Shared<OpenAllocation>> = Vec::new();
        for bytes in bytes.chunks_exact(size_of::<D3DKMT_HANDLE>()) {
            let handle = D3DKMT_HANDLE::from_le_bytes(bytes.try_into().unwrap_or_default());
            try_push(&mut opens, self.opened(device, handle)?)?;
        }
        adapter.with_space(&process, |owner, space| {
            for open in &opens {
                let _open_pass = open.gate.enter().ok_or(STATUS_INVALID_HANDLE)?;
                // The count changes under the lock of the address space only.
                let held = open.residency.load(Ordering::Acquire);
                let next = if resident { held.checked_add(1) } else { held.checked_sub(1) };
                let next = next.ok_or(if resident { STATUS_NO_MEMORY } else { STATUS_INVALID_PARAMETER })?;
                if (held == 0) != (next == 0) {
                    space.set_resident(owner, open, resident)?;
                }
                open.residency.store(next, Ordering::Release);
            }
            Ok(())
        })
    }
}
