//! A client of the kernel: one process with the adapter open, and what it makes there.
//!
//! Handles are plain values here; what is not destroyed goes with the process. Every method is a `D3DKMT` call or a
//! few, and fails with the call's name and status.

use std::ffi::c_void;
use std::fmt;
use std::mem::offset_of;
use std::sync::Arc;
use std::time::Duration;

use dxgkrnl::{Port, Process};
use ntoskrnl::user::{UserBuffer, copy_in, copy_out};
use virtgpu_protocol::{AdapterInfo, AllocationRequest, Mismatch, ResourceRequest, Transfer};
use wddm_sys::wddm3_2::{
    D3DDDI_ALLOCATIONINFO2, D3DDDI_ALLOCATIONLIST, D3DDDI_CPU_NOTIFICATION, D3DKMT_CLOSEADAPTER,
    D3DKMT_CREATEALLOCATION, D3DKMT_CREATECONTEXT, D3DKMT_CREATEDEVICE, D3DKMT_CREATESYNCHRONIZATIONOBJECT2,
    D3DKMT_DESTROYALLOCATION2, D3DKMT_DESTROYCONTEXT, D3DKMT_DESTROYDEVICE,
    D3DKMT_DESTROYSYNCHRONIZATIONOBJECT, D3DKMT_ESCAPE, D3DKMT_ESCAPE_DRIVERPRIVATE, D3DKMT_HANDLE,
    D3DKMT_LOCK2, D3DKMT_OPENADAPTERFROMLUID, D3DKMT_PRESENT, D3DKMT_QUERYADAPTERINFO, D3DKMT_RENDER,
    D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2, D3DKMT_UNLOCK2, D3DKMT_WAITFORIDLE, KMTQAITYPE_UMDRIVERPRIVATE,
    RECT,
};
use wddm_sys::{HANDLE, LUID, NTSTATUS, Record, STATUS_SUCCESS};

use crate::builder::{Batch, BuildError, Builder, Limits};
use crate::virgl::{Access, Allocation, EncodeError, Stream};

/// How long a fence may take: longer than any number of packets takes the port to give up on them.
const PATIENCE: Duration = Duration::from_secs(120);

/// Why something failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// A call answered this.
    Call(&'static str, NTSTATUS),
    /// The kernel-mode driver speaks another protocol.
    Mismatch(Mismatch),
    /// A stream that does not fit the context.
    Build(BuildError),
    /// A command that cannot be encoded.
    Encode(EncodeError),
    /// No user memory.
    Memory,
    /// User memory that should be there is not.
    Fault,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(call, status) => write!(f, "{call} answered {status:?}"),
            Self::Mismatch(mismatch) => write!(f, "the kernel-mode driver is another one: {mismatch}"),
            Self::Build(error) => error.fmt(f),
            Self::Encode(error) => error.fmt(f),
            Self::Memory => f.write_str("no user memory"),
            Self::Fault => f.write_str("user memory is gone"),
        }
    }
}

impl std::error::Error for Error {}

impl From<Mismatch> for Error {
    fn from(mismatch: Mismatch) -> Self {
        Self::Mismatch(mismatch)
    }
}

impl From<BuildError> for Error {
    fn from(error: BuildError) -> Self {
        Self::Build(error)
    }
}

impl From<EncodeError> for Error {
    fn from(error: EncodeError) -> Self {
        Self::Encode(error)
    }
}

fn check(call: &'static str, status: NTSTATUS) -> Result<(), Error> {
    if status == STATUS_SUCCESS { Ok(()) } else { Err(Error::Call(call, status)) }
}

/// A process with the adapter open.
pub struct Client {
    process: Process,
    adapter: D3DKMT_HANDLE,
}

/// A device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device(pub D3DKMT_HANDLE);

/// A context with its command buffer and lists, which only the one who renders uses.
#[derive(Debug, PartialEq, Eq)]
pub struct Context {
    /// Its handle.
    pub handle: D3DKMT_HANDLE,
    command: Area,
    allocations: Area,
    patches: Area,
}

/// A stretch of user memory: address and elements (bytes for a command buffer).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Area {
    address: usize,
    count: usize,
}

impl Area {
    fn new<T>(address: *mut T, count: u32) -> Self {
        Self { address: address as usize, count: count as usize }
    }
}

impl Context {
    /// What one render call takes.
    pub fn limits(&self) -> Limits {
        Limits {
            command_bytes: self.command.count,
            allocations: self.allocations.count,
            patches: self.patches.count,
            ..Limits::default()
        }
    }
}

/// A texture in a resource of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texture {
    /// The resource.
    pub resource: D3DKMT_HANDLE,
    /// Its only allocation.
    pub allocation: Allocation,
    /// What it is.
    pub request: AllocationRequest,
}

/// A CPU notification: an event that contexts of one device signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fence {
    /// The event's handle, which is a number however it is typed.
    event: usize,
    object: D3DKMT_HANDLE,
}

impl Client {
    /// A new process that opens an adapter.
    ///
    /// # Errors
    /// As `D3DKMTOpenAdapterFromLuid`.
    pub fn open(port: &Arc<Port>, adapter: LUID) -> Result<Self, Error> {
        let process = Process::new(port);
        let mut args = D3DKMT_OPENADAPTERFROMLUID::zeroed();
        args.AdapterLuid = adapter;
        check("D3DKMTOpenAdapterFromLuid", process.open_adapter_from_luid(&mut args))?;
        Ok(Self { process, adapter: args.hAdapter })
    }

    /// The process.
    pub fn process(&self) -> &Process {
        &self.process
    }

    /// The adapter's handle in the process.
    pub fn adapter(&self) -> D3DKMT_HANDLE {
        self.adapter
    }

    /// Closes the adapter; what is still open goes with the process.
    ///
    /// # Errors
    /// As `D3DKMTCloseAdapter`.
    pub fn close(self) -> Result<(), Error> {
        let mut args = D3DKMT_CLOSEADAPTER::zeroed();
        args.hAdapter = self.adapter;
        check("D3DKMTCloseAdapter", self.process.close_adapter(&args))
    }

    /// User memory that holds these bytes, for private data.
    ///
    /// # Errors
    /// [`Error::Memory`].
    pub fn upload(&self, bytes: &[u8]) -> Result<UserBuffer, Error> {
        let _inside = self.process.port().machine().enter();
        let buffer = self.process.user().allocate(bytes.len().max(1)).map_err(|_| Error::Memory)?;
        buffer.write(0, bytes).map_err(|_| Error::Fault)?;
        Ok(buffer)
    }

    fn download(&self, buffer: &UserBuffer, bytes: usize) -> Result<Vec<u8>, Error> {
        let _inside = self.process.port().machine().enter();
        let mut copy = vec![0; bytes];
        buffer.read(0, &mut copy).map_err(|_| Error::Fault)?;
        Ok(copy)
    }

    fn write(&self, address: usize, bytes: &[u8]) -> Result<(), Error> {
        let _inside = self.process.port().machine().enter();
        copy_out(address, bytes).map_err(|_| Error::Fault)
    }

    /// What the kernel-mode driver says about the adapter.
    ///
    /// # Errors
    /// As `D3DKMTQueryAdapterInfo`; [`Error::Mismatch`] if the answer is another driver's.
    pub fn adapter_info(&self) -> Result<AdapterInfo, Error> {
        let buffer = self.upload(&[0; AdapterInfo::SIZE])?;
        let mut args = D3DKMT_QUERYADAPTERINFO::zeroed();
        args.hAdapter = self.adapter;
        args.Type = KMTQAITYPE_UMDRIVERPRIVATE;
        args.pPrivateDriverData = buffer.as_ptr();
        args.PrivateDriverDataSize = AdapterInfo::SIZE as u32;
        check("D3DKMTQueryAdapterInfo", self.process.query_adapter_info(&mut args))?;
        Ok(AdapterInfo::check(&self.download(&buffer, AdapterInfo::SIZE)?)?)
    }

    /// Asks the kernel-mode driver a question outside the command stream; the answer comes in the same bytes.
    ///
    /// # Errors
    /// As `D3DKMTEscape`.
    pub fn escape(&self, message: &mut [u8]) -> Result<(), Error> {
        let buffer = self.upload(message)?;
        let mut args = D3DKMT_ESCAPE::zeroed();
        args.hAdapter = self.adapter;
        args.Type = D3DKMT_ESCAPE_DRIVERPRIVATE;
        args.pPrivateDriverData = buffer.as_ptr();
        args.PrivateDriverDataSize = u32::try_from(message.len()).map_err(|_| Error::Memory)?;
        check("D3DKMTEscape", self.process.escape(&args))?;
        message.copy_from_slice(&self.download(&buffer, message.len())?);
        Ok(())
    }

    /// Makes a device.
    ///
    /// # Errors
    /// As `D3DKMTCreateDevice`.
    pub fn create_device(&self) -> Result<Device, Error> {
        let mut args = D3DKMT_CREATEDEVICE::zeroed();
        args.Anonymous.hAdapter = self.adapter;
        check("D3DKMTCreateDevice", self.process.create_device(&mut args))?;
        Ok(Device(args.hDevice))
    }

    /// Destroys a device with all it has.
    ///
    /// # Errors
    /// As `D3DKMTDestroyDevice`.
    pub fn destroy_device(&self, device: Device) -> Result<(), Error> {
        let mut args = D3DKMT_DESTROYDEVICE::zeroed();
        args.hDevice = device.0;
        check("D3DKMTDestroyDevice", self.process.destroy_device(&args))
    }

    /// Makes a context on node 0. `request` holds an encoded [`ContextRequest`](virtgpu_protocol::ContextRequest),
    /// of [`upload`](Self::upload); without one the driver takes its defaults.
    ///
    /// # Errors
    /// As `D3DKMTCreateContext`.
    pub fn create_context(&self, device: Device, request: Option<&UserBuffer>) -> Result<Context, Error> {
        let mut args = D3DKMT_CREATECONTEXT::zeroed();
        args.hDevice = device.0;
        if let Some(request) = request {
            args.pPrivateDriverData = request.as_ptr();
            args.PrivateDriverDataSize = u32::try_from(request.len()).map_err(|_| Error::Memory)?;
        }
        check("D3DKMTCreateContext", self.process.create_context(&mut args))?;
        Ok(Context {
            handle: args.hContext,
            command: Area::new(args.pCommandBuffer, args.CommandBufferSize),
            allocations: Area::new(args.pAllocationList, args.AllocationListSize),
            patches: Area::new(args.pPatchLocationList, args.PatchLocationListSize),
        })
    }

    /// Destroys a context when its work has ended.
    ///
    /// # Errors
    /// As `D3DKMTDestroyContext`.
    pub fn destroy_context(&self, context: Context) -> Result<(), Error> {
        let mut args = D3DKMT_DESTROYCONTEXT::zeroed();
        args.hContext = context.handle;
        check("D3DKMTDestroyContext", self.process.destroy_context(&args))
    }

    /// Makes a texture: a resource with one allocation.
    ///
    /// # Errors
    /// As `D3DKMTCreateAllocation2`.
    pub fn create_texture(&self, device: Device, request: &AllocationRequest) -> Result<Texture, Error> {
        let resource_data = self.upload(&ResourceRequest::default().encode())?;
        let allocation_data = self.upload(&request.encode())?;
        let mut info = [0; size_of::<D3DDDI_ALLOCATIONINFO2>()];
        let data = (allocation_data.as_ptr::<c_void>() as usize).to_ne_bytes();
        put(&mut info, offset_of!(D3DDDI_ALLOCATIONINFO2, pPrivateDriverData), &data);
        let size = (AllocationRequest::SIZE as u32).to_ne_bytes();
        put(&mut info, offset_of!(D3DDDI_ALLOCATIONINFO2, PrivateDriverDataSize), &size);
        let infos = self.upload(&info)?;

        let mut args = D3DKMT_CREATEALLOCATION::zeroed();
        args.hDevice = device.0;
        args.Anonymous1.pPrivateDriverData = resource_data.as_ptr();
        args.PrivateDriverDataSize = ResourceRequest::SIZE as u32;
        args.NumAllocations = 1;
        args.Anonymous2.pAllocationInfo2 = infos.as_ptr();
        args.Flags.set_CreateResource(true);
        check("D3DKMTCreateAllocation2", self.process.create_allocation2(&mut args))?;
        let info = self.download(&infos, info.len())?;
        let at = offset_of!(D3DDDI_ALLOCATIONINFO2, hAllocation);
        let handle = info.get(at..).and_then(|rest| rest.first_chunk()).ok_or(Error::Fault)?;
        let allocation = Allocation(u32::from_ne_bytes(*handle));
        Ok(Texture { resource: args.hResource, allocation, request: *request })
    }

    /// Destroys a texture, when no queued work uses it any more.
    ///
    /// # Errors
    /// As `D3DKMTDestroyAllocation2`.
    pub fn destroy_texture(&self, device: Device, texture: Texture) -> Result<(), Error> {
        let mut args = D3DKMT_DESTROYALLOCATION2::zeroed();
        args.hDevice = device.0;
        args.hResource = texture.resource;
        check("D3DKMTDestroyAllocation2", self.process.destroy_allocation2(&args))
    }

    /// Queues one command buffer.
    ///
    /// # Errors
    /// As `D3DKMTRender`.
    pub fn render(&self, context: &mut Context, batch: &Batch) -> Result<(), Error> {
        let too_large = Error::Build(BuildError::TooLarge { dword: 0 });
        let count = |have: usize, area: Area| {
            if have <= area.count { u32::try_from(have).map_err(|_| too_large) } else { Err(too_large) }
        };
        let mut args = D3DKMT_RENDER::zeroed();
        args.Anonymous.hContext = context.handle;
        args.CommandLength = count(batch.commands.len(), context.command)?;
        args.AllocationCount = count(batch.allocations.len(), context.allocations)?;
        args.PatchLocationCount = count(batch.patches.len(), context.patches)?;
        self.write(context.command.address, &batch.commands)?;
        self.write(context.allocations.address, &allocation_list(batch))?;
        self.write(context.patches.address, &patch_list(batch))?;
        let status = self.process.render(&mut args);
        // They are new after every call, and need not be there after one that failed.
        if !args.pNewCommandBuffer.is_null() {
            context.command = Area::new(args.pNewCommandBuffer, args.NewCommandBufferSize);
            context.allocations = Area::new(args.pNewAllocationList, args.NewAllocationListSize);
            context.patches = Area::new(args.pNewPatchLocationList, args.NewPatchLocationListSize);
        }
        check("D3DKMTRender", status)
    }

    /// Queues a stream, in as many command buffers as it takes.
    ///
    /// # Errors
    /// As [`render`](Self::render); [`Error::Build`].
    pub fn submit(&self, context: &mut Context, stream: &Stream) -> Result<(), Error> {
        let mut builder = Builder::new(context.limits());
        builder.stream(stream)?;
        builder.finish().iter().try_for_each(|batch| self.render(context, batch))
    }

    /// Queues a copy of all of one texture to the same place of another, as a window's contents go to the screen.
    ///
    /// # Errors
    /// As `D3DKMTPresent`.
    pub fn present(&self, context: &Context, from: &Texture, to: &Texture) -> Result<(), Error> {
        let side = |texels: u32| i32::try_from(texels).map_err(|_| Error::Memory);
        let mut whole = RECT::zeroed();
        whole.right = side(from.request.width)?;
        whole.bottom = side(from.request.height)?;
        let mut args = D3DKMT_PRESENT::zeroed();
        args.Anonymous1.hContext = context.handle;
        args.hSource = from.allocation.0;
        args.hDestination = to.allocation.0;
        args.SrcRect = whole;
        args.DstRect = whole;
        args.Flags.set_Blt(true);
        check("D3DKMTPresent", self.process.present(&args))
    }

    /// Queues the transfer of a texture's pixels to its own memory. They are there when a fence after it is.
    ///
    /// # Errors
    /// As [`submit`](Self::submit).
    pub fn fetch(&self, context: &mut Context, texture: &Texture, part: &Transfer) -> Result<(), Error> {
        let mut builder = Builder::new(context.limits());
        builder.transfer_from_host(texture.allocation, part)?;
        builder.finish().iter().try_for_each(|batch| self.render(context, batch))
    }

    /// The bytes of a texture's own memory.
    ///
    /// # Errors
    /// As `D3DKMTLock2` and `D3DKMTUnlock2`.
    pub fn read(&self, device: Device, texture: &Texture) -> Result<Vec<u8>, Error> {
        let mut lock = D3DKMT_LOCK2::zeroed();
        lock.hDevice = device.0;
        lock.hAllocation = texture.allocation.0;
        check("D3DKMTLock2", self.process.lock2(&mut lock))?;
        let bytes = usize::try_from(texture.request.bytes).map_err(|_| Error::Memory);
        let copied = bytes.and_then(|bytes| {
            let _inside = self.process.port().machine().enter();
            let mut copy = vec![0; bytes];
            copy_in(&mut copy, lock.pData as usize).map_err(|_| Error::Fault).map(|()| copy)
        });
        let mut unlock = D3DKMT_UNLOCK2::zeroed();
        unlock.hDevice = device.0;
        unlock.hAllocation = texture.allocation.0;
        check("D3DKMTUnlock2", self.process.unlock2(&unlock))?;
        copied
    }

    /// Makes a fence for the contexts of a device.
    ///
    /// # Errors
    /// As `D3DKMTCreateSynchronizationObject2`.
    pub fn create_fence(&self, device: Device) -> Result<Fence, Error> {
        let event =
            self.process.create_event(true, false).map_err(|status| Error::Call("CreateEvent", status))?;
        let mut args = D3DKMT_CREATESYNCHRONIZATIONOBJECT2::zeroed();
        args.hDevice = device.0;
        args.Info.Type = D3DDDI_CPU_NOTIFICATION;
        args.Info.Anonymous.CPUNotification.Event = event;
        let made = self.process.create_synchronization_object2(&mut args);
        check("D3DKMTCreateSynchronizationObject2", made).inspect_err(|_| {
            self.process.close_event(event);
        })?;
        Ok(Fence { event: event as usize, object: args.hSyncObject })
    }

    /// Destroys a fence.
    ///
    /// # Errors
    /// As `D3DKMTDestroySynchronizationObject` and `CloseHandle`.
    pub fn destroy_fence(&self, fence: Fence) -> Result<(), Error> {
        let mut args = D3DKMT_DESTROYSYNCHRONIZATIONOBJECT::zeroed();
        args.hSyncObject = fence.object;
        let destroyed = self.process.destroy_synchronization_object(&args);
        check("CloseHandle", self.process.close_event(fence.event as HANDLE))?;
        check("D3DKMTDestroySynchronizationObject", destroyed)
    }

    /// Waits until everything queued on the context so far has ended.
    ///
    /// # Errors
    /// As `D3DKMTSignalSynchronizationObject2`; a wait that does not end is STATUS_TIMEOUT.
    pub fn finish(&self, context: &Context, fence: &Fence) -> Result<(), Error> {
        let mut args = D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2::zeroed();
        args.hContext = context.handle;
        args.ObjectCount = 1;
        if let Some(first) = args.ObjectHandleArray.first_mut() {
            *first = fence.object;
        }
        let signalled = self.process.signal_synchronization_object2(&args);
        check("D3DKMTSignalSynchronizationObject2", signalled)?;
        check("WaitForSingleObject", self.process.wait_for_event(fence.event as HANDLE, PATIENCE))
    }

    /// Waits until a device has nothing to do.
    ///
    /// # Errors
    /// As `D3DKMTWaitForIdle`: STATUS_DEVICE_REMOVED tells that the device or the adapter was lost.
    pub fn wait_for_idle(&self, device: Device) -> Result<(), Error> {
        let mut args = D3DKMT_WAITFORIDLE::zeroed();
        args.hDevice = device.0;
        check("D3DKMTWaitForIdle", self.process.wait_for_idle(&args))
    }
}

fn put(record: &mut [u8], at: usize, bytes: &[u8]) {
    record[at..at + bytes.len()].copy_from_slice(bytes);
}

/// A batch's allocation list as the port reads it.
fn allocation_list(batch: &Batch) -> Vec<u8> {
    let entry = |used: &crate::builder::AllocationUse| {
        let mut entry = D3DDDI_ALLOCATIONLIST::zeroed();
        entry.set_WriteOperation(used.access == Access::Write);
        [used.allocation.0, entry.Value]
    };
    batch.allocations.iter().flat_map(entry).flat_map(u32::to_ne_bytes).collect()
}

/// A batch's patch list as the port reads it: AllocationIndex, SlotId, DriverId, AllocationOffset, PatchOffset,
/// SplitOffset.
fn patch_list(batch: &Batch) -> Vec<u8> {
    let entry = |patch: &crate::builder::Patch| [patch.allocation_index, 0, 0, 0, patch.offset, 0];
    batch.patches.iter().flat_map(entry).flat_map(u32::to_ne_bytes).collect()
}
