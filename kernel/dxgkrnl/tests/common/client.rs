//! A process that uses the adapter.

use super::bench::Bench;
use super::engine::MAGIC;
use dxgkrnl::Process;
use ntoskrnl::PAGE;
use ntoskrnl::user::{UserBuffer, copy_in};
use std::time::Duration;
use wddm_sys::wddm3_2 as kmt;
use wddm_sys::*;

/// A process with the adapter open.
pub struct Client {
    pub process: Process,
    pub adapter: u32,
}

/// A context's handle and buffers.
#[derive(Clone, Copy)]
pub struct ContextOf {
    pub handle: u32,
    pub command: usize,
    pub allocations: usize,
    pub patches: usize,
}

impl Client {
    pub fn new(bench: &Bench) -> Self {
        let process = Process::new(&bench.port);
        let mut args = kmt::D3DKMT_OPENADAPTERFROMLUID::zeroed();
        args.AdapterLuid = bench.adapter.luid();
        assert_eq!(process.open_adapter_from_luid(&mut args), STATUS_SUCCESS);
        Self { process, adapter: args.hAdapter }
    }

    pub fn device(&self) -> Result<u32, NTSTATUS> {
        let mut args = kmt::D3DKMT_CREATEDEVICE::zeroed();
        args.Anonymous.hAdapter = self.adapter;
        match self.process.create_device(&mut args) {
            STATUS_SUCCESS => Ok(args.hDevice),
            status => Err(status),
        }
    }

    pub fn user(&self, bytes: &[u8]) -> UserBuffer {
        let buffer = self.process.user().allocate(bytes.len().max(1)).unwrap();
        buffer.write(0, bytes).unwrap();
        buffer
    }

    pub fn context(&self, device: u32, data: &[u8]) -> Result<ContextOf, NTSTATUS> {
        let buffer = self.user(data);
        let mut args = kmt::D3DKMT_CREATECONTEXT::zeroed();
        args.hDevice = device;
        args.EngineAffinity = 1;
        if !data.is_empty() {
            args.pPrivateDriverData = buffer.as_ptr();
            args.PrivateDriverDataSize = data.len() as u32;
        }
        match self.process.create_context(&mut args) {
            STATUS_SUCCESS => Ok(ContextOf {
                handle: args.hContext,
                command: args.pCommandBuffer as usize,
                allocations: args.pAllocationList as usize,
                patches: args.pPatchLocationList as usize,
            }),
            status => Err(status),
        }
    }

    /// A resource with one allocation of so many pages.
    pub fn allocation(&self, device: u32, pages: u32, shared: bool) -> Result<(u32, u32, u32), NTSTATUS> {
        let data: Vec<u8> = [pages, 1].iter().flat_map(|word| word.to_le_bytes()).collect();
        let blob = self.user(&data);
        let mut info = kmt::D3DDDI_ALLOCATIONINFO2::zeroed();
        info.pPrivateDriverData = blob.as_ptr();
        info.PrivateDriverDataSize = 8;
        // SAFETY: plain data.
        let bytes = unsafe {
            std::slice::from_raw_parts(
                (&raw const info).cast::<u8>(),
                size_of::<kmt::D3DDDI_ALLOCATIONINFO2>(),
            )
        };
        let list = self.user(bytes);
        let mut args = kmt::D3DKMT_CREATEALLOCATION::zeroed();
        args.hDevice = device;
        args.NumAllocations = 1;
        args.Anonymous2.pAllocationInfo2 = list.as_ptr();
        args.Flags.set_CreateResource(true);
        args.Flags.set_CreateShared(shared);
        match self.process.create_allocation2(&mut args) {
            STATUS_SUCCESS => {
                let mut handle = [0; 4];
                list.read(0, &mut handle).unwrap();
                Ok((args.hResource, u32::from_le_bytes(handle), args.hGlobalShare))
            }
            status => Err(status),
        }
    }

    pub fn destroy_resource(&self, device: u32, resource: u32) -> NTSTATUS {
        let mut args = kmt::D3DKMT_DESTROYALLOCATION2::zeroed();
        args.hDevice = device;
        args.hResource = resource;
        self.process.destroy_allocation2(&args)
    }

    /// Fills allocations, each with a value, by one command buffer.
    pub fn fill(&self, context: ContextOf, fills: &[(u32, u32, u32)]) -> NTSTATUS {
        let mut command = Vec::new();
        let mut list = Vec::new();
        let mut patches = Vec::new();
        for (index, (allocation, pages, value)) in fills.iter().enumerate() {
            let at = command.len() as u32;
            command.extend([0u32, *value, *pages, MAGIC].iter().flat_map(|word| word.to_le_bytes()));
            list.extend([*allocation, 1u32].iter().flat_map(|word| word.to_le_bytes()));
            let patch = [index as u32, 0, 0, 0, at, 0];
            patches.extend(patch.iter().flat_map(|word| word.to_le_bytes()));
        }
        let _inside = self.process.port().machine().enter();
        for (to, bytes) in
            [(context.command, &command), (context.allocations, &list), (context.patches, &patches)]
        {
            ntoskrnl::user::copy_out(to, bytes).unwrap();
        }
        let mut args = kmt::D3DKMT_RENDER::zeroed();
        args.Anonymous.hContext = context.handle;
        args.CommandLength = command.len() as u32;
        args.AllocationCount = fills.len() as u32;
        args.PatchLocationCount = fills.len() as u32;
        let status = self.process.render(&mut args);
        assert_eq!(args.pNewCommandBuffer as usize, context.command);
        status
    }

    /// Waits until everything on the context has ended.
    pub fn wait(&self, context: ContextOf) -> NTSTATUS {
        let event = self.process.create_event(true, false).unwrap();
        let mut args = kmt::D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2::zeroed();
        args.hContext = context.handle;
        args.Flags.set_EnqueueCpuEvent(true);
        args.Anonymous.CpuEventHandle = event;
        let status = match self.process.signal_synchronization_object2(&args) {
            STATUS_SUCCESS => self.process.wait_for_event(event, Duration::from_secs(20)),
            status => status,
        };
        assert_eq!(self.process.close_event(event), STATUS_SUCCESS);
        status
    }

    /// The words of an allocation, read through a lock.
    pub fn read(&self, device: u32, allocation: u32, pages: usize) -> Result<Vec<u32>, NTSTATUS> {
        let mut args = kmt::D3DKMT_LOCK2::zeroed();
        args.hDevice = device;
        args.hAllocation = allocation;
        let status = self.process.lock2(&mut args);
        if status != STATUS_SUCCESS {
            return Err(status);
        }
        let mut bytes = vec![0; pages * PAGE];
        let _inside = self.process.port().machine().enter();
        copy_in(&mut bytes, args.pData as usize).unwrap();
        let mut unlock = kmt::D3DKMT_UNLOCK2::zeroed();
        unlock.hDevice = device;
        unlock.hAllocation = allocation;
        assert_eq!(self.process.unlock2(&unlock), STATUS_SUCCESS);
        Ok(bytes.chunks_exact(4).map(|b| u32::from_le_bytes(b.try_into().unwrap())).collect())
    }

    pub fn destroy_context(&self, context: u32) -> NTSTATUS {
        let mut args = kmt::D3DKMT_DESTROYCONTEXT::zeroed();
        args.hContext = context;
        self.process.destroy_context(&args)
    }

    pub fn destroy_device(&self, device: u32) -> NTSTATUS {
        let mut args = kmt::D3DKMT_DESTROYDEVICE::zeroed();
        args.hDevice = device;
        self.process.destroy_device(&args)
    }
}
