//! Work for contexts: command buffers, presents, and fences behind them.

use std::time::Duration;

use virtgpu_protocol::Transfer;
use wddm_sys::wddm3_2::{
    D3DDDI_ALLOCATIONLIST, D3DDDI_CPU_NOTIFICATION, D3DKMT_CREATESYNCHRONIZATIONOBJECT2,
    D3DKMT_DESTROYSYNCHRONIZATIONOBJECT, D3DKMT_HANDLE, D3DKMT_PRESENT, D3DKMT_RENDER,
    D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2, D3DKMT_WAITFORIDLE, RECT,
};
use wddm_sys::{HANDLE, Record};

use super::{Area, Client, Context, Device, Error, Texture, check};
use crate::builder::{AllocationUse, Batch, BuildError, Builder, Patch};
use crate::virgl::{Access, Stream};

/// How long a fence may take: longer than any number of packets takes the port to give up on them.
const PATIENCE: Duration = Duration::from_secs(120);

/// A CPU notification: an event that contexts of one device signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fence {
    /// The event's handle, which is a number however it is typed.
    event: usize,
    object: D3DKMT_HANDLE,
}

impl Client {
    /// Queues one command buffer.
    ///
    /// # Errors
    /// As `D3DKMTRender`.
    pub fn render(&self, context: &mut Context, batch: &Batch) -> Result<(), Error> {
        self.render_with(context, batch, false)
    }

    /// As [`render`](Self::render), with `null` for a buffer that is queued and signalled and not executed.
    ///
    /// # Errors
    /// As `D3DKMTRender`.
    pub fn render_with(&self, context: &mut Context, batch: &Batch, null: bool) -> Result<(), Error> {
        let too_large = Error::Build(BuildError::TooLarge { dword: 0 });
        let count = |have: usize, area: Area| {
            if have <= area.count { u32::try_from(have).map_err(|_| too_large) } else { Err(too_large) }
        };
        let mut args = D3DKMT_RENDER::zeroed();
        args.Anonymous.hContext = context.handle;
        args.CommandLength = count(batch.commands.len(), context.command)?;
        args.AllocationCount = count(batch.allocations.len(), context.allocations)?;
        args.PatchLocationCount = count(batch.patches.len(), context.patches)?;
        args.Flags.set_NullRendering(null);
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

/// A batch's allocation list as the port reads it.
fn allocation_list(batch: &Batch) -> Vec<u8> {
    let entry = |used: &AllocationUse| {
        let mut entry = D3DDDI_ALLOCATIONLIST::zeroed();
        entry.set_WriteOperation(used.access == Access::Write);
        [used.allocation.0, entry.Value]
    };
    batch.allocations.iter().flat_map(entry).flat_map(u32::to_ne_bytes).collect()
}

/// A batch's patch list as the port reads it: AllocationIndex, SlotId, DriverId, AllocationOffset, PatchOffset,
/// SplitOffset.
fn patch_list(batch: &Batch) -> Vec<u8> {
    let entry = |patch: &Patch| [patch.allocation_index, 0, 0, 0, patch.offset, 0];
    batch.patches.iter().flat_map(entry).flat_map(u32::to_ne_bytes).collect()
}
