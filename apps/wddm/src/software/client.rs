//! A process that works with `software-gpu`: allocations at addresses of its choice, commands, submissions.

use std::ffi::c_void;
use std::mem::offset_of;
use std::sync::Arc;
use std::time::Duration;

use dxgkrnl::Port;
use ntoskrnl::user::{copy_in, copy_out};
use software_gpu::protocol::{self, Command};
use virtgpu_umd::client::{self, Error};
use wddm_sys::wddm3_2::{
    D3DDDI_ALLOCATIONINFO2, D3DDDI_DESTROYPAGINGQUEUE, D3DDDI_MAKERESIDENT, D3DDDI_MAPGPUVIRTUALADDRESS,
    D3DKMT_CREATEALLOCATION, D3DKMT_CREATECONTEXTVIRTUAL, D3DKMT_CREATEPAGINGQUEUE,
    D3DKMT_DESTROYALLOCATION2, D3DKMT_DESTROYCONTEXT, D3DKMT_FREEGPUVIRTUALADDRESS, D3DKMT_HANDLE,
    D3DKMT_LOCK2, D3DKMT_QUERYADAPTERINFO, D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2, D3DKMT_SUBMITCOMMAND,
    D3DKMT_UNLOCK2, KMTQAITYPE_UMDRIVERPRIVATE,
};
use wddm_sys::{LUID, NTSTATUS, Record, STATUS_SUCCESS};

/// How long work may take that nothing holds up.
const PATIENCE: Duration = Duration::from_secs(20);

fn check(call: &'static str, status: NTSTATUS) -> Result<(), Error> {
    if status == STATUS_SUCCESS { Ok(()) } else { Err(Error::Call(call, status)) }
}

/// A process with the adapter open.
pub struct Client {
    inner: client::Client,
}

/// A device with its paging queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    /// Its handle.
    pub handle: client::Device,
    queue: D3DKMT_HANDLE,
}

/// Bytes of video memory at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Buffer {
    device: Device,
    allocation: D3DKMT_HANDLE,
    /// Where the GPU finds it.
    pub address: u64,
    bytes: u32,
}

/// A context on virtual addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context(pub D3DKMT_HANDLE);

impl Client {
    /// A new process that opens the adapter.
    ///
    /// # Errors
    /// As `D3DKMTOpenAdapterFromLuid`.
    pub fn open(port: &Arc<Port>, adapter: LUID) -> Result<Self, Error> {
        Ok(Self { inner: client::Client::open(port, adapter)? })
    }

    /// Closes the adapter; what is still open goes with the process.
    ///
    /// # Errors
    /// As `D3DKMTCloseAdapter`.
    pub fn close(self) -> Result<(), Error> {
        self.inner.close()
    }

    /// Whether the driver says that it is `software-gpu`.
    pub fn speaks(&self) -> bool {
        let asked = || {
            let buffer = self.inner.upload(&[0; protocol::ADAPTER_BYTES])?;
            let mut args = D3DKMT_QUERYADAPTERINFO::zeroed();
            args.hAdapter = self.inner.adapter();
            args.Type = KMTQAITYPE_UMDRIVERPRIVATE;
            args.pPrivateDriverData = buffer.as_ptr();
            args.PrivateDriverDataSize = protocol::ADAPTER_BYTES as u32;
            check("D3DKMTQueryAdapterInfo", self.inner.process().query_adapter_info(&mut args))?;
            let mut name = protocol::ADAPTER.map(|_| 0);
            let _inside = self.inner.process().port().machine().enter();
            buffer.read(0, &mut name).map_err(|_| Error::Fault)?;
            Ok::<_, Error>(name)
        };
        asked() == Ok(protocol::ADAPTER)
    }

    /// Makes a device and its paging queue.
    ///
    /// # Errors
    /// As `D3DKMTCreateDevice` and `D3DKMTCreatePagingQueue`.
    pub fn create_device(&self) -> Result<Device, Error> {
        let handle = self.inner.create_device()?;
        let mut args = D3DKMT_CREATEPAGINGQUEUE::zeroed();
        args.hDevice = handle.0;
        check("D3DKMTCreatePagingQueue", self.inner.process().create_paging_queue(&mut args))?;
        Ok(Device { handle, queue: args.hPagingQueue })
    }

    /// Destroys a device with all it has.
    ///
    /// # Errors
    /// As `D3DKMTDestroyPagingQueue` and `D3DKMTDestroyDevice`.
    pub fn destroy_device(&self, device: Device) -> Result<(), Error> {
        let mut args = D3DDDI_DESTROYPAGINGQUEUE::zeroed();
        args.hPagingQueue = device.queue;
        check("D3DKMTDestroyPagingQueue", self.inner.process().destroy_paging_queue(&args))?;
        self.inner.destroy_device(device.handle)
    }

    /// Makes a context on the addresses of the process.
    ///
    /// # Errors
    /// As `D3DKMTCreateContextVirtual`.
    pub fn create_context(&self, device: Device) -> Result<Context, Error> {
        let data = self.inner.upload(&protocol::CONTEXT)?;
        let mut args = D3DKMT_CREATECONTEXTVIRTUAL::zeroed();
        args.hDevice = device.handle.0;
        args.EngineAffinity = 1;
        args.pPrivateDriverData = data.as_ptr();
        args.PrivateDriverDataSize = protocol::CONTEXT.len() as u32;
        check("D3DKMTCreateContextVirtual", self.inner.process().create_context_virtual(&mut args))?;
        Ok(Context(args.hContext))
    }

    /// Destroys a context when its work has ended.
    ///
    /// # Errors
    /// As `D3DKMTDestroyContext`.
    pub fn destroy_context(&self, context: Context) -> Result<(), Error> {
        let mut args = D3DKMT_DESTROYCONTEXT::zeroed();
        args.hContext = context.0;
        check("D3DKMTDestroyContext", self.inner.process().destroy_context(&args))
    }

    /// Makes an allocation, has it made resident, and maps it at an address.
    ///
    /// # Errors
    /// As `D3DKMTCreateAllocation2`, `D3DKMTMakeResident` and `D3DKMTMapGpuVirtualAddress`.
    pub fn create_buffer(&self, device: Device, address: u64, bytes: u32) -> Result<Buffer, Error> {
        let process = self.inner.process();
        let data = self.inner.upload(&protocol::allocation(bytes))?;
        let mut info = [0; size_of::<D3DDDI_ALLOCATIONINFO2>()];
        let mut put = |at: usize, bytes: &[u8]| info[at..at + bytes.len()].copy_from_slice(bytes);
        let at = (data.as_ptr::<c_void>() as usize).to_ne_bytes();
        put(offset_of!(D3DDDI_ALLOCATIONINFO2, pPrivateDriverData), &at);
        let size = (protocol::ALLOCATION_BYTES as u32).to_ne_bytes();
        put(offset_of!(D3DDDI_ALLOCATIONINFO2, PrivateDriverDataSize), &size);
        let infos = self.inner.upload(&info)?;
        let mut args = D3DKMT_CREATEALLOCATION::zeroed();
        args.hDevice = device.handle.0;
        args.NumAllocations = 1;
        args.Anonymous2.pAllocationInfo2 = infos.as_ptr();
        check("D3DKMTCreateAllocation2", process.create_allocation2(&mut args))?;
        let mut handle = [0; size_of::<D3DKMT_HANDLE>()];
        {
            let _inside = process.port().machine().enter();
            let at = offset_of!(D3DDDI_ALLOCATIONINFO2, hAllocation);
            infos.read(at, &mut handle).map_err(|_| Error::Fault)?;
        }
        let list = self.inner.upload(&handle)?;
        let mut resident = D3DDDI_MAKERESIDENT::zeroed();
        resident.hPagingQueue = device.queue;
        resident.NumAllocations = 1;
        resident.AllocationList = list.as_ptr();
        check("D3DKMTMakeResident", process.make_resident(&mut resident))?;
        let allocation = D3DKMT_HANDLE::from_ne_bytes(handle);
        let mut map = D3DDDI_MAPGPUVIRTUALADDRESS::zeroed();
        map.hPagingQueue = device.queue;
        map.hAllocation = allocation;
        map.BaseAddress = address;
        map.Protection.set_Write(true);
        check("D3DKMTMapGpuVirtualAddress", process.map_gpu_virtual_address(&mut map))?;
        Ok(Buffer { device, allocation, address: map.VirtualAddress, bytes })
    }

    /// Frees the addresses of an allocation that nothing uses, and the allocation.
    ///
    /// # Errors
    /// As `D3DKMTFreeGpuVirtualAddress` and `D3DKMTDestroyAllocation2`.
    pub fn destroy_buffer(&self, buffer: Buffer) -> Result<(), Error> {
        let process = self.inner.process();
        let mut free = D3DKMT_FREEGPUVIRTUALADDRESS::zeroed();
        free.hAdapter = self.inner.adapter();
        free.BaseAddress = buffer.address;
        free.Size = u64::from(buffer.bytes).next_multiple_of(ntoskrnl::PAGE as u64);
        check("D3DKMTFreeGpuVirtualAddress", process.free_gpu_virtual_address(&free))?;
        let list = self.inner.upload(&buffer.allocation.to_ne_bytes())?;
        let mut args = D3DKMT_DESTROYALLOCATION2::zeroed();
        args.hDevice = buffer.device.handle.0;
        args.AllocationCount = 1;
        args.phAllocationList = list.as_ptr();
        check("D3DKMTDestroyAllocation2", process.destroy_allocation2(&args))
    }

    /// The content of a buffer.
    ///
    /// # Errors
    /// As `D3DKMTLock2` and `D3DKMTUnlock2`.
    pub fn read(&self, buffer: &Buffer) -> Result<Vec<u8>, Error> {
        let mut copy = vec![0; buffer.bytes as usize];
        self.locked(buffer, |address| copy_in(&mut copy, address).is_ok())?;
        Ok(copy)
    }

    /// Writes commands into a buffer. Answers their bytes.
    ///
    /// # Errors
    /// As `D3DKMTLock2` and `D3DKMTUnlock2`; [`Error::Memory`] if they do not fit.
    pub fn write_commands(&self, buffer: &Buffer, commands: &[Command]) -> Result<u32, Error> {
        let bytes = encode(commands);
        if bytes.len() > buffer.bytes as usize {
            return Err(Error::Memory);
        }
        self.locked(buffer, |address| copy_out(address, &bytes).is_ok())?;
        Ok(bytes.len() as u32)
    }

    fn locked(&self, buffer: &Buffer, copy: impl FnOnce(usize) -> bool) -> Result<(), Error> {
        let process = self.inner.process();
        let mut lock = D3DKMT_LOCK2::zeroed();
        lock.hDevice = buffer.device.handle.0;
        lock.hAllocation = buffer.allocation;
        check("D3DKMTLock2", process.lock2(&mut lock))?;
        let copied = {
            let _inside = process.port().machine().enter();
            copy(lock.pData as usize)
        };
        let mut unlock = D3DKMT_UNLOCK2::zeroed();
        unlock.hDevice = buffer.device.handle.0;
        unlock.hAllocation = buffer.allocation;
        check("D3DKMTUnlock2", process.unlock2(&unlock))?;
        if copied { Ok(()) } else { Err(Error::Fault) }
    }

    /// Submits commands that lie at an address.
    ///
    /// # Errors
    /// As `D3DKMTSubmitCommand`.
    pub fn submit(&self, context: Context, address: u64, bytes: u32, private: &[u8]) -> Result<(), Error> {
        let data = self.inner.upload(private)?;
        let mut args = D3DKMT_SUBMITCOMMAND::zeroed();
        args.Commands = address;
        args.CommandLength = bytes;
        args.BroadcastContextCount = 1;
        args.BroadcastContext[0] = context.0;
        args.pPrivateDriverData = data.as_ptr();
        args.PrivateDriverDataSize = private.len() as u32;
        check("D3DKMTSubmitCommand", self.inner.process().submit_command(&args))
    }

    /// Waits until what was submitted to a context has ended.
    ///
    /// # Errors
    /// As `D3DKMTSignalSynchronizationObject2`; a wait that does not end is STATUS_TIMEOUT.
    pub fn finish(&self, context: Context) -> Result<(), Error> {
        let process = self.inner.process();
        let event = process.create_event(true, false).map_err(|status| Error::Call("CreateEvent", status))?;
        let mut args = D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2::zeroed();
        args.hContext = context.0;
        args.Flags.set_EnqueueCpuEvent(true);
        args.Anonymous.CpuEventHandle = event;
        let signal = "D3DKMTSignalSynchronizationObject2";
        let ended = check(signal, process.signal_synchronization_object2(&args))
            .and_then(|()| check("WaitForSingleObject", process.wait_for_event(event, PATIENCE)));
        check("CloseHandle", process.close_event(event))?;
        ended
    }
}

/// Commands as bytes.
pub fn encode(commands: &[Command]) -> Vec<u8> {
    let words = commands.iter().map(Command::encode);
    words.flat_map(|(words, count)| words.into_iter().take(count)).flat_map(u32::to_le_bytes).collect()
}
