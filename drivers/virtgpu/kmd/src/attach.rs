//! Attachments: which context may name which resource on the host.
//!
//! There is one for each context and each opening of an allocation that it uses, made by the Render that first pairs
//! them. Whether the host has been told is decided in queue order, at SubmitCommand.

use core::sync::atomic::Ordering;

use wddm::nt::cell::{Owned, Owner};
use wddm::nt::dma::{DmaBlock, DmaRange};
use wddm::nt::pool::{NoMemory, NonPagedArc};
use wddm::{AdapterRef, Lent, PassiveLevel, pageable};

use crate::allocation::OpenAllocation;
use crate::channel::Channel;
use crate::own::{Own, Place};
use crate::virtio::wire::{self, HEADER, SHORT, kind};
use crate::{TAG, Virtgpu};

/// One context's right to one opened allocation.
pub struct Attach {
    channel: NonPagedArc<Channel>,
    open: NonPagedArc<OpenAllocation>,
    memory: DmaBlock,
    state: Owned<AttachState>,
}

/// What the interrupt lock guards of an attachment.
#[derive(Default)]
pub struct AttachState {
    /// The device's life in which CTX_ATTACH_RESOURCE was posted; 0 if never.
    pub attached: u32,
    /// The next in the queue of the driver's own messages.
    pub pending: Option<Own>,
    /// The next of the channel's chain.
    pub in_table: Option<NonPagedArc<Attach>>,
    /// The next of the opening's chain.
    pub in_open: Option<NonPagedArc<Attach>>,
}

impl Attach {
    /// CTX_ATTACH_RESOURCE.
    pub const ATTACH: Place = Place { offset: 0, length: SHORT };
    /// CTX_DETACH_RESOURCE.
    pub const DETACH: Place = Place { offset: SHORT + HEADER, length: SHORT };
    const BYTES: usize = Self::DETACH.offset + SHORT + HEADER;

    #[pageable]
    fn new(
        adapter: AdapterRef<'_, Virtgpu>,
        channel: Lent<'_, Channel>,
        open: Lent<'_, OpenAllocation>,
        at: &PassiveLevel,
    ) -> Result<NonPagedArc<Self>, NoMemory> {
        let memory = DmaBlock::new(Self::BYTES, TAG, at)?;
        let (context, resource) = (channel.id(), open.resource().id());
        let range = memory.range();
        let attach = wire::of_resource(kind::CTX_ATTACH_RESOURCE, context, resource);
        let detach = wire::of_resource(kind::CTX_DETACH_RESOURCE, context, resource);
        range.write(Self::ATTACH.offset, &attach).ok_or(NoMemory)?;
        range.write(Self::DETACH.offset, &detach).ok_or(NoMemory)?;
        let state = Owned::new(adapter.key, AttachState::default());
        NonPagedArc::new(Self { channel: channel.owner(), open: open.owner(), memory, state }, TAG, at)
    }

    /// Messages to the host.
    pub fn memory(&self) -> DmaRange<'_> {
        self.memory.range()
    }

    /// The context's channel.
    pub fn channel(&self) -> &NonPagedArc<Channel> {
        &self.channel
    }

    /// The opening's number.
    pub fn open(&self) -> u64 {
        self.open.serial()
    }

    /// The host's number of the resource.
    pub fn resource_id(&self) -> u32 {
        self.open.resource().id()
    }

    /// What the interrupt lock guards.
    pub fn state<'a>(&'a self, owner: &'a mut Owner) -> Option<&'a mut AttachState> {
        self.state.open(owner)
    }

    /// Adds it to its channel and its opening.
    fn link(self_: &NonPagedArc<Self>, owner: &mut Owner) {
        self_.channel.insert(self_.clone(), owner);
        let rest = self_.open.attaches(owner).and_then(|first| first.replace(self_.clone()));
        if let Some(state) = self_.state(owner) {
            state.in_open = rest;
        }
    }

    /// Takes it out of its channel and its opening.
    pub fn unlink(self_: &NonPagedArc<Self>, owner: &mut Owner) {
        self_.channel.remove(self_, owner);
        let rest = self_.state(owner).and_then(|state| state.in_open.take());
        let Some(first) = self_.open.attaches(owner) else { return };
        let Some(mut before) = first.clone() else { return };
        if before.same(self_) {
            *first = rest;
            return;
        }
        loop {
            let Some(state) = before.state(owner) else { return };
            match state.in_open.clone() {
                Some(next) if next.same(self_) => {
                    state.in_open = rest;
                    return;
                }
                Some(next) => before = next,
                None => return,
            }
        }
    }
}

/// Makes sure that there is an attachment for the two. What is done already costs a comparison.
#[pageable]
pub fn pair(
    adapter: AdapterRef<'_, Virtgpu>,
    channel: Lent<'_, Channel>,
    open: Lent<'_, OpenAllocation>,
    at: &mut PassiveLevel,
) -> Result<(), NoMemory> {
    if open.last_channel().load(Ordering::Acquire) == channel.serial() {
        return Ok(());
    }
    let (serial, resource) = (open.serial(), open.resource().id());
    let known = adapter.dxgk().synchronize(at, |ring, _| {
        let owner = ring.owner();
        channel.find(serial, resource, owner).is_some()
    });
    if !known.map_err(|_| NoMemory)? {
        let attach = Attach::new(adapter, channel, open, at)?;
        let linked = adapter.dxgk().synchronize(at, |ring, _| {
            let owner = ring.owner();
            // Another thread may have been faster; then this one's is dropped below.
            if channel.find(serial, resource, owner).is_none() {
                Attach::link(&attach, owner);
            }
        });
        linked.map_err(|_| NoMemory)?;
    }
    open.last_channel().store(channel.serial(), Ordering::Release);
    Ok(())
}
