//! `DxgkDdiRender`: from a user's command buffer to frames for the device.

use wddm::context::ContextCall;
use wddm::nt::user::{UserFault, UserSlice};
use wddm::render::{AllocationList, DmaOutput, Pass, PatchLocation, RenderRequest, UserPatchLocations};
use wddm::submit::{EmptySubmission, PatchRequest};
use wddm::{
    AdapterRef, DispatchLevel, Lent, NoMemory, PassiveLevel, Render, RenderError, Submission, pageable,
};

use crate::adapter::Unable;
use crate::attach;
use crate::channel::Channel;
use crate::context::{self, Context};
use crate::frame::{self, Buffers};
use crate::submit::{ITEMS, Item, Packet};
use crate::{Virtgpu, patch, submit};

/// What keeps a context from rendering.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// The adapter is lost, or was and the context's state with it.
    AdapterLost,
    /// The device has no 3D, or has refused something of this context.
    ContextLost,
    /// No memory.
    NoMemory,
    /// An allocation that the host refused, or cannot be told of.
    BadAllocation,
    /// More allocations than a packet may name.
    TooMany,
}

impl From<NoMemory> for Refused {
    fn from(_: NoMemory) -> Self {
        Self::NoMemory
    }
}

impl From<Refused> for RenderError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::AdapterLost => Self::GpuException,
            Refused::ContextLost => Self::IllegalInstruction,
            Refused::NoMemory => Self::NoMemory,
            Refused::BadAllocation => Self::InvalidHandle,
            Refused::TooMany => Self::InvalidParameter,
        }
    }
}

/// The channel of a context that may render.
#[pageable]
pub fn channel<'a>(
    call: &ContextCall<'a, Context>,
    at: &mut PassiveLevel,
) -> Result<Lent<'a, Channel>, Refused> {
    let adapter = call.adapter();
    match adapter.able() {
        Ok(()) => {}
        Err(Unable::Lost) => return Err(Refused::AdapterLost),
        Err(Unable::No3d) => return Err(Refused::ContextLost),
    }
    let channel = context::channel(call, at)?;
    if channel.lost() {
        return Err(Refused::ContextLost);
    }
    if channel.born() != 0 && channel.born() != adapter.generation() {
        // The device was reset, and the context's state is gone with it.
        return Err(Refused::AdapterLost);
    }
    Ok(channel)
}

/// Notes the allocations of a list in the packet, and makes sure that the channel can be attached to each.
#[pageable]
pub fn note_allocations(
    adapter: AdapterRef<'_, Virtgpu>,
    channel: Lent<'_, Channel>,
    allocations: AllocationList<'_, Virtgpu>,
    output: &mut DmaOutput<'_, Virtgpu>,
    at: &mut PassiveLevel,
) -> Result<(), Refused> {
    for index in 0..allocations.len() {
        let Some(open) = allocations.get(index).and_then(|listed| listed.open) else { continue };
        if !open.resource().usable() {
            return Err(Refused::BadAllocation);
        }
        attach::pair(adapter, channel, open, at)?;
        if !output.push_item(open.flight(output)) {
            return Err(Refused::TooMany);
        }
    }
    Ok(())
}

/// The port's buffers of one pass, as a translation sees them.
struct Pages<'p, 'a> {
    command: UserSlice<'a>,
    patches: &'p UserPatchLocations<'a>,
    allocations: AllocationList<'a, Virtgpu>,
    output: &'p mut DmaOutput<'a, Virtgpu>,
    context: u32,
    /// Copies may have to wait for pages.
    at: &'p PassiveLevel,
}

impl Buffers for Pages<'_, '_> {
    fn command_bytes(&self) -> usize {
        self.command.len()
    }

    fn read(&self, offset: usize, to: &mut [u8]) -> Result<(), UserFault> {
        self.command.copy_out(offset, to, self.at)
    }

    fn patches(&self) -> usize {
        self.patches.len()
    }

    fn patch(&self, index: usize) -> Result<PatchLocation, UserFault> {
        self.patches.get(index, self.at)
    }

    fn resource(&self, index: u32) -> Option<u32> {
        let listed = self.allocations.get(index as usize)?;
        Some(listed.open.map_or(0, |open| open.resource().id()))
    }

    fn placed(&self, index: u32) -> bool {
        self.allocations.get(index as usize).is_some_and(|listed| listed.segment != 0)
    }

    fn context(&self) -> u32 {
        self.context
    }

    fn room(&self) -> usize {
        self.output.dma.len()
    }

    fn patch_room(&self) -> usize {
        self.output.patch_room()
    }

    fn copy(&mut self, from: usize, to: usize, length: usize) -> Result<(), UserFault> {
        self.command.copy_to_dma(from, &self.output.dma, to, length, self.at)
    }

    fn write(&mut self, to: usize, bytes: &[u8]) -> Option<()> {
        self.output.dma.write(to, bytes)
    }

    fn push(&mut self, location: PatchLocation) -> bool {
        self.output.push_patch(location)
    }
}

impl Render for Virtgpu {
    type Packet = Packet;
    type Item = Item;
    const ITEMS: usize = ITEMS;

    /// STATUS_ILLEGAL_INSTRUCTION for a command that does not exist and for a context that is lost,
    /// STATUS_INVALID_USER_BUFFER for a buffer that ends inside a command, cannot be read, or has a command that no DMA
    /// buffer holds, STATUS_PRIVILEGED_INSTRUCTION for a command that names a resource itself, STATUS_INVALID_PARAMETER
    /// for patch locations that lie where none may, STATUS_INVALID_HANDLE for allocations that are not in the list or
    /// that the host refused or cannot be told of, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE when the adapter is lost.
    #[pageable]
    fn render(
        call: &ContextCall<'_, Context>,
        request: &mut RenderRequest<'_, Self>,
        at: &mut PassiveLevel,
    ) -> Result<Pass, RenderError> {
        let channel = channel(call, at)?;
        note_allocations(call.adapter(), channel, request.allocations, &mut request.output, at)?;
        let mut pages = Pages {
            command: request.command,
            patches: &request.patches,
            allocations: request.allocations,
            output: &mut request.output,
            context: channel.id(),
            at,
        };
        let progress = frame::translate(&mut pages, request.multipass_offset as usize)?;
        request.output.set_used(progress.used);
        request.output.set_packet(Packet::render(), Some(channel));
        request.multipass_offset =
            u32::try_from(progress.offset).map_err(|_| RenderError::InvalidUserBuffer)?;
        Ok(progress.pass)
    }

    #[pageable]
    fn patch(_this: AdapterRef<'_, Self>, request: &mut PatchRequest<'_, Self>, _at: &mut PassiveLevel) {
        patch::patch(request);
    }

    fn submit(this: AdapterRef<'_, Self>, submission: Submission<Self>, at: &mut DispatchLevel) {
        submit::submit(this, submission, at);
    }

    fn submit_empty(this: AdapterRef<'_, Self>, submission: EmptySubmission, at: &mut DispatchLevel) {
        submit::submit_empty(this, submission, at);
    }
}
