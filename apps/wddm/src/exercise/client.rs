//! The calls of a client that knows nothing of its driver.

use std::mem::{offset_of, size_of};
use std::time::Duration;

use ntoskrnl::user::{UserBuffer, copy_in, copy_out};
use virtgpu_umd::client::{Client, Device, Error};
use wddm_sys::wddm3_2::*;
use wddm_sys::{HANDLE, NTSTATUS, Record, STATUS_SUCCESS};

/// Bytes of an allocation that are written and read.
const TOUCHED: usize = 4096;
/// What is presented.
pub(crate) const SQUARE: RECT = RECT { left: 0, top: 0, right: 16, bottom: 16 };
/// How long a fence may take: longer than any number of packets takes the port to give up on them.
const PATIENCE: Duration = Duration::from_secs(120);

fn check(call: &'static str, status: NTSTATUS) -> Result<(), Error> {
    if status == STATUS_SUCCESS { Ok(()) } else { Err(Error::Call(call, status)) }
}

fn write(client: &Client, address: usize, bytes: &[u8]) -> Result<(), Error> {
    let _inside = client.process().port().machine().enter();
    copy_out(address, bytes).map_err(|_| Error::Fault)
}

/// The handle that a call left in a record in user memory.
fn handle_in(client: &Client, records: &UserBuffer, at: usize) -> Result<D3DKMT_HANDLE, Error> {
    let _inside = client.process().port().machine().enter();
    let mut bytes = [0; size_of::<D3DKMT_HANDLE>()];
    records.read(at, &mut bytes).map_err(|_| Error::Fault)?;
    Ok(D3DKMT_HANDLE::from_ne_bytes(bytes))
}

/// An allocation, and the resource that it belongs to, or 0.
#[derive(Clone, Copy)]
pub(crate) struct Allocation {
    pub(crate) handle: D3DKMT_HANDLE,
    pub(crate) resource: D3DKMT_HANDLE,
}

/// Makes allocations without private data, in a resource of their own or in none.
pub(crate) fn create_allocations(
    client: &Client,
    device: Device,
    count: u32,
    resource: bool,
) -> Result<Vec<Allocation>, Error> {
    let record = size_of::<D3DDDI_ALLOCATIONINFO2>();
    let infos = client.upload(&vec![0; record * count as usize])?;
    let mut args = D3DKMT_CREATEALLOCATION::zeroed();
    args.hDevice = device.0;
    args.NumAllocations = count;
    args.Anonymous2.pAllocationInfo2 = infos.as_ptr();
    args.Flags.set_CreateResource(resource);
    check("D3DKMTCreateAllocation2", client.process().create_allocation2(&mut args))?;
    let at = |index| index as usize * record + offset_of!(D3DDDI_ALLOCATIONINFO2, hAllocation);
    (0..count)
        .map(|index| {
            Ok(Allocation { handle: handle_in(client, &infos, at(index))?, resource: args.hResource })
        })
        .collect()
}

/// Destroys allocations, those of a resource with it.
pub(crate) fn destroy_allocations(client: &Client, device: Device, all: &[Allocation]) -> Result<(), Error> {
    let mut last = 0;
    for one in all {
        let mut args = D3DKMT_DESTROYALLOCATION2::zeroed();
        args.hDevice = device.0;
        let list = client.upload(&one.handle.to_ne_bytes())?;
        if one.resource == 0 {
            args.phAllocationList = list.as_ptr();
            args.AllocationCount = 1;
        } else if one.resource == std::mem::replace(&mut last, one.resource) {
            continue;
        } else {
            args.hResource = one.resource;
        }
        check("D3DKMTDestroyAllocation2", client.process().destroy_allocation2(&args))?;
    }
    Ok(())
}

/// Locks an allocation, writes to its first page, and reads that back.
pub(crate) fn write_and_read(
    client: &Client,
    device: Device,
    allocation: &Allocation,
    byte: u8,
) -> Result<(), Error> {
    let mut lock = D3DKMT_LOCK2::zeroed();
    lock.hDevice = device.0;
    lock.hAllocation = allocation.handle;
    check("D3DKMTLock2", client.process().lock2(&mut lock))?;
    let (address, mut read) = (lock.pData as usize, [0; TOUCHED]);
    let touched = {
        let _inside = client.process().port().machine().enter();
        copy_out(address, &[byte; TOUCHED]).and_then(|()| copy_in(&mut read, address))
    };
    let mut unlock = D3DKMT_UNLOCK2::zeroed();
    unlock.hDevice = device.0;
    unlock.hAllocation = allocation.handle;
    check("D3DKMTUnlock2", client.process().unlock2(&unlock))?;
    if touched.is_ok() && read == [byte; TOUCHED] { Ok(()) } else { Err(Error::Fault) }
}

/// A CPU notification.
#[derive(Clone, Copy)]
pub(crate) struct Fence {
    /// The event's handle, which is a number however it is typed.
    event: usize,
    object: D3DKMT_HANDLE,
}

/// Makes a fence for the contexts of a device.
pub(crate) fn create_fence(client: &Client, device: Device) -> Result<Fence, Error> {
    let event =
        client.process().create_event(true, false).map_err(|status| Error::Call("CreateEvent", status))?;
    let mut args = D3DKMT_CREATESYNCHRONIZATIONOBJECT2::zeroed();
    args.hDevice = device.0;
    args.Info.Type = D3DDDI_CPU_NOTIFICATION;
    args.Info.Anonymous.CPUNotification.Event = event;
    let made = client.process().create_synchronization_object2(&mut args);
    check("D3DKMTCreateSynchronizationObject2", made)?;
    Ok(Fence { event: event as usize, object: args.hSyncObject })
}

/// Destroys a fence.
pub(crate) fn destroy_fence(client: &Client, fence: Fence) -> Result<(), Error> {
    let mut args = D3DKMT_DESTROYSYNCHRONIZATIONOBJECT::zeroed();
    args.hSyncObject = fence.object;
    let destroyed = client.process().destroy_synchronization_object(&args);
    check("CloseHandle", client.process().close_event(fence.event as HANDLE))?;
    check("D3DKMTDestroySynchronizationObject", destroyed)
}

/// A context with its command buffer and lists: addresses, and bytes or elements.
pub(crate) struct Lane {
    context: D3DKMT_HANDLE,
    command: (usize, u32),
    allocations: (usize, u32),
    patches: (usize, u32),
}

/// Makes a context on node 0, with the client's private data or none.
pub(crate) fn create_context(client: &Client, device: Device) -> Result<Lane, Error> {
    create_context_on(client, device, 0)
}

/// Makes a context on a node, with the client's private data or none.
pub(crate) fn create_context_on(client: &Client, device: Device, node: u32) -> Result<Lane, Error> {
    let mut args = D3DKMT_CREATECONTEXT::zeroed();
    args.hDevice = device.0;
    args.NodeOrdinal = node;
    (args.pPrivateDriverData, args.PrivateDriverDataSize) = client.context_data()?;
    check("D3DKMTCreateContext", client.process().create_context(&mut args))?;
    Ok(Lane {
        context: args.hContext,
        command: (args.pCommandBuffer as usize, args.CommandBufferSize),
        allocations: (args.pAllocationList as usize, args.AllocationListSize),
        patches: (args.pPatchLocationList as usize, args.PatchLocationListSize),
    })
}

impl Lane {
    /// Bytes of the command buffer.
    pub(crate) fn command_bytes(&self) -> u32 {
        self.command.1
    }

    /// Elements of the patch-location list.
    pub(crate) fn patch_locations(&self) -> u32 {
        self.patches.1
    }

    /// Where the patch-location list is.
    pub(crate) fn patch_address(&self) -> usize {
        self.patches.0
    }

    /// Where the command buffer is.
    pub(crate) fn command_address(&self) -> usize {
        self.command.0
    }

    /// Puts a command into the command buffer.
    pub(crate) fn write(&self, client: &Client, command: &[u8]) -> Result<(), Error> {
        write(client, self.command.0, command)
    }

    /// Queues a command that refers to each of the allocations once, in words four words apart, and writes to every other.
    pub(crate) fn render(
        &mut self,
        client: &Client,
        command: &[u8],
        used: &[Allocation],
    ) -> Result<(), Error> {
        self.write(client, command)?;
        let room = [self.allocations.1, self.patches.1, command.len() as u32 / 16];
        let count = (used.len() as u32).min(room.into_iter().min().unwrap_or(0));
        let list = used.iter().zip(0..count).flat_map(|(one, n)| [one.handle, n & 1]);
        write(client, self.allocations.0, &list.flat_map(u32::to_ne_bytes).collect::<Vec<_>>())?;
        // AllocationIndex, SlotId, DriverId, AllocationOffset, PatchOffset, SplitOffset.
        let list = (0..count).flat_map(|n| [n, n, 0, 0, n * 16, 0]);
        write(client, self.patches.0, &list.flat_map(u32::to_ne_bytes).collect::<Vec<_>>())?;
        self.call(client, command.len() as u32, count, 0)
    }

    /// Queues a command with patch locations of anybody's: index, slot and offset.
    pub(crate) fn render_patched(
        &mut self,
        client: &Client,
        command: &[u8],
        used: Allocation,
        patches: &[[u32; 3]],
    ) -> Result<(), Error> {
        self.render_of(client, command, &[used], patches)
    }

    /// As [`render_patched`](Self::render_patched), of several allocations.
    pub(crate) fn render_of(
        &mut self,
        client: &Client,
        command: &[u8],
        used: &[Allocation],
        patches: &[[u32; 3]],
    ) -> Result<(), Error> {
        self.write(client, command)?;
        let list = used.iter().flat_map(|used| [used.handle, 1]);
        write(client, self.allocations.0, &list.flat_map(u32::to_ne_bytes).collect::<Vec<_>>())?;
        let list = patches.iter().flat_map(|&[index, slot, at]| [index, slot, 0, 0, at, 0]);
        write(client, self.patches.0, &list.flat_map(u32::to_ne_bytes).collect::<Vec<_>>())?;
        self.call_with(client, command.len() as u32, [used.len() as u32, patches.len() as u32], 0)
    }

    /// As [`render`](Self::render), and asks for a command buffer of `bytes` bytes for the next one.
    pub(crate) fn render_and_resize(
        &mut self,
        client: &Client,
        command: &[u8],
        bytes: u32,
    ) -> Result<(), Error> {
        self.write(client, command)?;
        self.call(client, command.len() as u32, 0, bytes)
    }

    /// As [`render`](Self::render), and asks for a patch-location list of `entries` entries for the next one.
    pub(crate) fn render_and_resize_patches(
        &mut self,
        client: &Client,
        command: &[u8],
        entries: u32,
    ) -> Result<(), Error> {
        self.write(client, command)?;
        let mut args = self.args(command.len() as u32, [0; 2]);
        args.Flags.set_ResizePatchLocationList(true);
        args.NewPatchLocationListSize = entries;
        self.call_as(client, args)
    }

    /// Queues what is in the command buffer.
    pub(crate) fn render_written(&mut self, client: &Client, bytes: u32) -> Result<(), Error> {
        self.call(client, bytes, 0, 0)
    }

    /// Queues what is in the command buffer, with so many elements of the lists as they are.
    pub(crate) fn render_listed(&mut self, client: &Client, bytes: u32, elements: u32) -> Result<(), Error> {
        self.call(client, bytes, elements, 0)
    }

    fn call(&mut self, client: &Client, bytes: u32, references: u32, resize: u32) -> Result<(), Error> {
        self.call_with(client, bytes, [references; 2], resize)
    }

    /// With so many allocations and patch locations.
    fn call_with(&mut self, client: &Client, bytes: u32, lists: [u32; 2], resize: u32) -> Result<(), Error> {
        let mut args = self.args(bytes, lists);
        args.Flags.set_ResizeCommandBuffer(resize != 0);
        args.NewCommandBufferSize = resize;
        self.call_as(client, args)
    }

    fn args(&self, bytes: u32, lists: [u32; 2]) -> D3DKMT_RENDER {
        let mut args = D3DKMT_RENDER::zeroed();
        args.Anonymous.hContext = self.context;
        args.CommandLength = bytes;
        [args.AllocationCount, args.PatchLocationCount] = lists;
        args
    }

    fn call_as(&mut self, client: &Client, mut args: D3DKMT_RENDER) -> Result<(), Error> {
        let status = client.process().render(&mut args);
        // They are new after every call, and need not be there after one that failed.
        if !args.pNewCommandBuffer.is_null() {
            self.command = (args.pNewCommandBuffer as usize, args.NewCommandBufferSize);
            self.allocations = (args.pNewAllocationList as usize, args.NewAllocationListSize);
            self.patches = (args.pNewPatchLocationList as usize, args.NewPatchLocationListSize);
        }
        check("D3DKMTRender", status)
    }

    /// Queues a blit of a small square.
    pub(crate) fn present(&self, client: &Client, from: Allocation, to: Allocation) -> Result<(), Error> {
        self.present_between(client, [from, to], [SQUARE; 2])
    }

    /// Queues a blit between two rectangles: of the source, and of the destination.
    pub(crate) fn present_between(
        &self,
        client: &Client,
        [from, to]: [Allocation; 2],
        [source, destination]: [RECT; 2],
    ) -> Result<(), Error> {
        let mut flags = DXGK_PRESENTFLAGS::zeroed();
        flags.set_Blt(true);
        check("D3DKMTPresent", self.present_as(client, [from, to], [source, destination], flags))
    }

    /// Queues a present with any flags: those that the driver is told.
    pub(crate) fn present_as(
        &self,
        client: &Client,
        [from, to]: [Allocation; 2],
        [source, destination]: [RECT; 2],
        flags: DXGK_PRESENTFLAGS,
    ) -> NTSTATUS {
        let mut args = D3DKMT_PRESENT::zeroed();
        args.Anonymous1.hContext = self.context;
        args.hSource = from.handle;
        args.hDestination = to.handle;
        (args.SrcRect, args.DstRect) = (source, destination);
        args.Flags.set_Blt(true);
        client.process().present_as(&args, flags)
    }

    /// Waits until everything queued on the context so far has ended.
    pub(crate) fn finish(&self, client: &Client, fence: Fence) -> Result<(), Error> {
        let mut args = D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2::zeroed();
        args.hContext = self.context;
        args.ObjectCount = 1;
        args.ObjectHandleArray[0] = fence.object;
        let signalled = client.process().signal_synchronization_object2(&args);
        check("D3DKMTSignalSynchronizationObject2", signalled)?;
        check("WaitForSingleObject", client.process().wait_for_event(fence.event as HANDLE, PATIENCE))
    }

    /// Destroys the context when its work has ended.
    pub(crate) fn destroy(self, client: &Client) -> Result<(), Error> {
        let mut args = D3DKMT_DESTROYCONTEXT::zeroed();
        args.hContext = self.context;
        check("D3DKMTDestroyContext", client.process().destroy_context(&args))
    }
}
