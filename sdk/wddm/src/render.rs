//! `DxgkDdiRender`: from a user's command buffer to a DMA buffer.
#![allow(unsafe_code)]

use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;

use nt::dma::{DmaRange, PhysicalAddress};
use nt::irql::AtMostApc;
use nt::user::{UserFault, UserSlice};
use nt::{DispatchLevel, PassiveLevel};
use wddm_macros::pageable;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::*;

use crate::allocation::lend_open;
use crate::context::ContextCall;
use crate::handle;
use crate::submit::{ChannelOf, ContextOf, EmptySubmission, PacketRoom, PatchRequest, Submission};
use crate::{AdapterRef, Lent, Memory, RenderError};

/// Rendering: from command buffers to packets to the device.
pub trait Render: Memory {
    /// What a packet carries to DISPATCH_LEVEL, in the private data of its DMA buffer. It owns nothing, since a packet
    /// may never be submitted; [`Flight`](crate::Flight) notes name what it uses.
    type Packet: Copy + Send + 'static;
    /// What a packet carries any number of, up to [`Render::ITEMS`].
    type Item: Copy + Send + 'static;
    /// The most items of one packet.
    const ITEMS: usize;

    /// Translates one command buffer, or as much of it as fits: `DxgkDdiRender` (WDDM 1.0+).
    ///
    /// PASSIVE_LEVEL, pageable, level zero. The command and the patch locations are user memory: copied once, checked
    /// on the copy (rules S27, S28). Rules S24 to S26, S28 to S30, S33 to S36.
    fn render(
        call: &ContextCall<'_, ContextOf<Self>>,
        request: &mut RenderRequest<'_, Self>,
        at: &mut PassiveLevel,
    ) -> Result<Pass, RenderError>;

    /// Writes the allocations' addresses into a packet: `DxgkDdiPatch`. Idempotent (rule S31).
    ///
    /// PASSIVE_LEVEL, pageable, level one of the scheduler class.
    fn patch(this: AdapterRef<'_, Self>, request: &mut PatchRequest<'_, Self>, at: &mut PassiveLevel);

    /// Takes a packet for the device: `DxgkDdiSubmitCommand`. It cannot fail (rule S02).
    ///
    /// DISPATCH_LEVEL, nonpageable, level one of the scheduler class. Does not allocate (rule L33).
    fn submit(this: AdapterRef<'_, Self>, submission: Submission<Self>, at: &mut DispatchLevel);

    /// Takes a submission without a packet (rule S40), to be completed after what came before it on its node.
    ///
    /// DISPATCH_LEVEL, nonpageable, level one of the scheduler class.
    fn submit_empty(this: AdapterRef<'_, Self>, submission: EmptySubmission, at: &mut DispatchLevel);

    /// A rendered packet will never be submitted: `DxgkDdiCancelCommand`. It owns nothing, so this is for counting.
    fn cancel(this: AdapterRef<'_, Self>, packet: &Self::Packet) {
        let _ = (this, packet);
    }
}

/// How far a pass came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pass {
    /// The whole command buffer is translated.
    Complete,
    /// Another DMA buffer is needed: STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER. Progress is in `multipass_offset`
    /// (rule S35).
    More,
}

/// A place in a command or DMA buffer that names an allocation: `D3DDDI_PATCHLOCATIONLIST`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PatchLocation {
    /// Which allocation of the list.
    pub allocation_index: u32,
    /// The driver's slot, 24 bits: an allocation may leave when another takes its slot, so that what one command needs
    /// has slots of its own (rule S33).
    pub slot_id: u32,
    /// The driver's own.
    pub driver_id: u32,
    /// Bytes into the allocation.
    pub allocation_offset: u32,
    /// Bytes into the buffer.
    pub patch_offset: u32,
    /// Where the buffer may be split: not behind `patch_offset`, ascending from command to command, and the same for all
    /// references of a command that cannot be split (rule S33).
    pub split_offset: u32,
}

impl PatchLocation {
    pub(crate) fn from_raw(raw: &ddi::D3DDDI_PATCHLOCATIONLIST) -> Self {
        Self {
            allocation_index: raw.AllocationIndex,
            slot_id: raw.SlotId(),
            driver_id: raw.DriverId,
            allocation_offset: raw.AllocationOffset,
            patch_offset: raw.PatchOffset,
            split_offset: raw.SplitOffset,
        }
    }

    fn to_raw(self) -> ddi::D3DDDI_PATCHLOCATIONLIST {
        let mut raw = ddi::D3DDDI_PATCHLOCATIONLIST::zeroed();
        raw.AllocationIndex = self.allocation_index;
        raw.set_SlotId(self.slot_id);
        raw.DriverId = self.driver_id;
        raw.AllocationOffset = self.allocation_offset;
        raw.PatchOffset = self.patch_offset;
        raw.SplitOffset = self.split_offset;
        raw
    }
}

/// The allocations that a buffer uses. The port has checked and translated it.
pub struct AllocationList<'a, A: Render> {
    first: *const ddi::DXGK_ALLOCATIONLIST,
    length: usize,
    lent: PhantomData<&'a A>,
}

impl<A: Render> Clone for AllocationList<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<A: Render> Copy for AllocationList<'_, A> {}

/// An allocation of the list.
pub struct ListedAllocation<'a, A: Render> {
    /// As this device opened it; None unbinds.
    pub open: Option<Lent<'a, A::OpenAllocation>>,
    /// The buffer writes it.
    pub write: bool,
    /// Where it is: 0 is nowhere yet.
    pub segment: u32,
    /// Its address in the segment, for pre-patching (rule S30).
    pub address: u64,
}

impl<'a, A: Render> AllocationList<'a, A> {
    /// # Safety
    /// The port's list of `length` elements, for `'a`.
    pub(crate) const unsafe fn new(first: *const ddi::DXGK_ALLOCATIONLIST, length: u32) -> Self {
        Self { first, length: length as usize, lent: PhantomData }
    }

    /// How many.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The `index`th; None beyond the end (rule S33).
    pub fn get(&self, index: usize) -> Option<ListedAllocation<'a, A>> {
        if index >= self.length || self.first.is_null() {
            return None;
        }
        // SAFETY: within the port's list.
        let raw = unsafe { &*self.first.add(index) };
        Some(ListedAllocation {
            // SAFETY: NULL or a handle of OpenAllocation of this device, which the port keeps for the call.
            open: unsafe { lend_open::<A>(raw.hDeviceSpecificAllocation) },
            write: raw.WriteOperation(),
            segment: raw.SegmentId(),
            address: raw.PhysicalAddress.get() as u64,
        })
    }
}

/// Patch locations as user mode wrote them.
pub struct UserPatchLocations<'a> {
    bytes: UserSlice<'a>,
}

const PATCH_BYTES: usize = size_of::<ddi::D3DDDI_PATCHLOCATIONLIST>();

impl UserPatchLocations<'_> {
    /// How many are claimed.
    pub const fn len(&self) -> usize {
        self.bytes.len() / PATCH_BYTES
    }

    /// Whether none is claimed.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Copies the `index`th out.
    pub fn get(&self, index: usize, at: &impl AtMostApc) -> Result<PatchLocation, UserFault> {
        let offset = index.checked_mul(PATCH_BYTES).ok_or(UserFault)?;
        let bytes = self.bytes.read::<PATCH_BYTES>(offset, at)?;
        // SAFETY: plain data of that size.
        let raw = unsafe { bytes.as_ptr().cast::<ddi::D3DDDI_PATCHLOCATIONLIST>().read_unaligned() };
        Ok(PatchLocation::from_raw(&raw))
    }
}

/// What a pass writes: the DMA buffer, the packet in its private data, the patch locations.
pub struct DmaOutput<'a, A: Render> {
    /// The DMA buffer: room, from its beginning.
    pub dma: DmaRange<'a>,
    /// Bytes of it, whatever a driver puts into `dma`.
    size: u32,
    used: usize,
    room: PacketRoom<A>,
    packet: Option<A::Packet>,
    channel: Option<NonNull<ChannelOf<A>>>,
    patches: *mut ddi::D3DDDI_PATCHLOCATIONLIST,
    patch_room: usize,
    patch_count: usize,
}

impl<'a, A: Render> DmaOutput<'a, A> {
    /// None if the private data has no room for a packet.
    ///
    /// # Safety
    /// All of it is the port's, for `'a`, and of no packet in flight.
    pub(crate) unsafe fn new(
        buffer: NonNull<u8>,
        physical: i64,
        size: u32,
        private: *mut c_void,
        private_size: u32,
        patches: *mut ddi::D3DDDI_PATCHLOCATIONLIST,
        patch_room: u32,
    ) -> Option<Self> {
        // SAFETY: the caller's.
        let room = unsafe { PacketRoom::new(private, private_size) }?;
        // SAFETY: the caller's.
        let dma = unsafe { DmaRange::lend(buffer, PhysicalAddress::assume(physical as u64), size as usize) };
        let patch_room = if patches.is_null() { 0 } else { patch_room as usize };
        Some(Self {
            dma,
            size,
            used: 0,
            room,
            packet: None,
            channel: None,
            patches,
            patch_room,
            patch_count: 0,
        })
    }

    /// Says how much of the DMA buffer is used; never more than there is (rule S24).
    pub fn set_used(&mut self, bytes: usize) {
        self.used = bytes.min(self.size as usize);
    }

    /// The number of the packet that this becomes.
    pub(crate) fn number(&self) -> u64 {
        self.room.number
    }

    /// Uses at least so many bytes.
    pub(crate) fn use_at_least(&mut self, bytes: usize) {
        self.set_used(self.used.max(bytes));
    }

    /// Notes an item in the packet; false when there is no room for one more.
    pub fn push_item(&mut self, item: A::Item) -> bool {
        self.room.push(item)
    }

    /// Sets what the packet carries to SubmitCommand.
    pub fn set_packet(&mut self, packet: A::Packet, channel: Option<Lent<'_, ChannelOf<A>>>) {
        self.packet = Some(packet);
        self.channel = channel.map(Lent::as_raw);
    }

    /// Patch locations that still fit.
    pub const fn patch_room(&self) -> usize {
        self.patch_room.saturating_sub(self.patch_count)
    }

    /// Writes a patch location (rule S29); false when the list is full.
    pub fn push_patch(&mut self, location: PatchLocation) -> bool {
        if self.patch_count >= self.patch_room {
            return false;
        }
        // SAFETY: within the port's list.
        unsafe { self.patches.add(self.patch_count).write(location.to_raw()) };
        self.patch_count = self.patch_count.wrapping_add(1);
        true
    }

    /// Finishes the packet. The pointers are one past what was written: DMA buffer, private data, patch locations. Without a
    /// packet the private data is as if nothing was in it.
    pub(crate) fn finish(
        self,
        buffer: *mut u8,
    ) -> (*mut c_void, *mut c_void, *mut ddi::D3DDDI_PATCHLOCATIONLIST) {
        let private = match self.packet {
            Some(packet) => self.room.fill(packet, self.channel, buffer, self.size),
            None => self.room.start(),
        };
        (buffer.wrapping_add(self.used).cast(), private, self.patches.wrapping_add(self.patch_count))
    }
}

/// One pass of Render.
pub struct RenderRequest<'a, A: Render> {
    /// The command buffer, in user memory.
    pub command: UserSlice<'a>,
    /// The patch locations, in user memory.
    pub patches: UserPatchLocations<'a>,
    /// The allocations.
    pub allocations: AllocationList<'a, A>,
    /// What is written.
    pub output: DmaOutput<'a, A>,
    /// 0 on the first pass of a command buffer, then what the driver left here (rule S35).
    pub multipass_offset: u32,
}

wddm_sys::abi! {
    /// `DxgkDdiRender(hContext, pRender)`.
    ///
    /// PASSIVE_LEVEL, pageable, level zero. STATUS_SUCCESS, STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER, or a status of
    /// [`RenderError`] (rule S26). Output pointers advance within bounds (rules S24, S25), also with
    /// INSUFFICIENT_DMA_BUFFER; on failure none is written. Page: render.
    #[pageable]
    pub(crate) unsafe fn RenderCommand<A: Render>(context: *mut c_void, args: *mut ddi::DXGKARG_RENDER) -> NTSTATUS {
        // SAFETY: documented level; the token ends with the call.
        let mut at = unsafe { PassiveLevel::assume() };
        // SAFETY: a handle of CreateContext (rule C30).
        let Some(call) = (unsafe { handle::context::<ContextOf<A>>(context) }) else { return STATUS_INVALID_HANDLE };
        // SAFETY: the port's structure.
        let args = unsafe { &mut *args };
        let Some(buffer) = NonNull::new(args.pDmaBuffer.cast::<u8>()) else { return STATUS_INVALID_PARAMETER };
        let patch_bytes = (args.PatchLocationListInSize as usize).saturating_mul(PATCH_BYTES);
        // SAFETY: the port's buffers, for the call; the user pointers are allegations about the calling process.
        let request = unsafe {
            let output = DmaOutput::new(buffer, args.DmaBufferPhysicalAddress.get(), args.DmaSize, args.pDmaBufferPrivateData,
                args.DmaBufferPrivateDataSize, args.pPatchLocationListOut, args.PatchLocationListOutSize);
            output.map(|output| RenderRequest::<A> {
                command: UserSlice::new(args.pCommand.cast(), args.CommandLength as usize),
                patches: UserPatchLocations { bytes: UserSlice::new(args.pPatchLocationListIn.cast(), patch_bytes) },
                allocations: AllocationList::new(args.pAllocationList, args.AllocationListSize),
                output,
                multipass_offset: args.MultipassOffset,
            })
        };
        let Some(mut request) = request else { return STATUS_NO_MEMORY };
        match A::render(&ContextCall::new(call), &mut request, &mut at) {
            Ok(pass) => {
                args.MultipassOffset = request.multipass_offset;
                (args.pDmaBuffer, args.pDmaBufferPrivateData, args.pPatchLocationListOut) = request.output.finish(buffer.as_ptr());
                match pass {
                    Pass::Complete => STATUS_SUCCESS,
                    Pass::More => STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER,
                }
            }
            Err(error) => error.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_location_is_written_member_by_member() {
        let location = PatchLocation {
            allocation_index: 1,
            slot_id: 2,
            driver_id: 3,
            allocation_offset: 4,
            patch_offset: 5,
            split_offset: 6,
        };
        let raw = location.to_raw();
        assert_eq!((raw.AllocationIndex, raw.SlotId(), raw.DriverId), (1, 2, 3));
        assert_eq!((raw.AllocationOffset, raw.PatchOffset, raw.SplitOffset), (4, 5, 6));
        assert_eq!(PatchLocation::from_raw(&raw), location);
    }
}
