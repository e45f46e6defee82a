//! The nonpaged part of a context: what submission needs of it. The first Render or Present makes it.

use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use wddm::nt::cell::{Owned, Owner};
use wddm::nt::dma::{DmaBlock, DmaRange};
use wddm::nt::pool::{NoMemory, NonPagedArc};
use wddm::{AdapterRef, PassiveLevel, pageable};

use crate::attach::Attach;
use crate::ids::Id;
use crate::own::{Own, Place};
use crate::virtio::wire::{self, CTX_CREATE, HEADER, kind};
use crate::{TAG, Virtgpu};

const BUCKETS: usize = 32;

/// What the host knows as a context.
pub struct Channel {
    serial: u64,
    id: Id,
    memory: DmaBlock,
    /// The host refused something: nothing of this context is executed any more.
    lost: AtomicBool,
    /// The device's life in which the host has learnt of it; 0 if never.
    born: AtomicU32,
    state: Owned<ChannelState>,
}

/// What the interrupt lock guards of a channel.
pub struct ChannelState {
    /// The device's life in which CTX_CREATE was posted; 0 if never.
    pub created: u32,
    /// The next in the queue of the driver's own messages.
    pub pending: Option<Own>,
    /// Attachments by resource, chained.
    table: [Option<NonPagedArc<Attach>>; BUCKETS],
}

impl Channel {
    /// CTX_CREATE.
    pub const CREATE: Place = Place { offset: 0, length: CTX_CREATE };
    /// CTX_DESTROY.
    pub const DESTROY: Place = Place { offset: CTX_CREATE + HEADER, length: HEADER };
    const BYTES: usize = Self::DESTROY.offset + HEADER + HEADER;

    /// A channel that the host does not know yet. `capset` is 0 for the device's default.
    #[pageable]
    pub fn new(
        adapter: AdapterRef<'_, Virtgpu>,
        capset: u32,
        name: &[u8; 16],
        at: &mut PassiveLevel,
    ) -> Result<Self, NoMemory> {
        let memory = DmaBlock::new(Self::BYTES, TAG, at)?;
        let id = adapter.contexts.take(at)?;
        let destroy = wire::Message::<HEADER>::new(kind::CTX_DESTROY, id.get()).bytes();
        let range = memory.range();
        range.write(Self::CREATE.offset, &wire::ctx_create(id.get(), capset, name)).ok_or(NoMemory)?;
        range.write(Self::DESTROY.offset, &destroy).ok_or(NoMemory)?;
        let state = ChannelState { created: 0, pending: None, table: [const { None }; BUCKETS] };
        Ok(Self {
            serial: adapter.serial(),
            id,
            memory,
            lost: AtomicBool::new(false),
            born: AtomicU32::new(0),
            state: Owned::new(adapter.key, state),
        })
    }

    /// A number that no other channel ever has.
    pub const fn serial(&self) -> u64 {
        self.serial
    }

    /// The host's number.
    pub fn id(&self) -> u32 {
        self.id.get()
    }

    /// Messages to the host.
    pub fn memory(&self) -> DmaRange<'_> {
        self.memory.range()
    }

    /// Whether the host refused something.
    pub fn lost(&self) -> bool {
        self.lost.load(Ordering::Acquire)
    }

    /// The host refused something.
    pub fn lose(&self) {
        self.lost.store(true, Ordering::Release);
    }

    /// Its number is not given again.
    pub fn leak(&self) {
        self.id.leak();
    }

    /// The device's life in which the host has learnt of it; 0 if never.
    pub fn born(&self) -> u32 {
        self.born.load(Ordering::Acquire)
    }

    /// The host learns of it.
    pub fn bear(&self, life: u32) {
        self.born.store(life, Ordering::Release);
    }

    /// What the interrupt lock guards.
    pub fn state<'a>(&'a self, owner: &'a mut Owner) -> Option<&'a mut ChannelState> {
        self.state.open(owner)
    }

    fn bucket<'a>(
        &'a self,
        resource: u32,
        owner: &'a mut Owner,
    ) -> Option<&'a mut Option<NonPagedArc<Attach>>> {
        self.state(owner)?.table.get_mut(resource as usize % BUCKETS)
    }

    /// The attachment of one opening of a resource.
    pub fn find(&self, open: u64, resource: u32, owner: &mut Owner) -> Option<NonPagedArc<Attach>> {
        let mut next = self.bucket(resource, owner)?.clone();
        while let Some(attach) = next {
            if attach.open() == open {
                return Some(attach);
            }
            next = attach.state(owner)?.in_table.clone();
        }
        None
    }

    /// An attachment of a resource, through whichever opening.
    pub fn any_of(&self, resource: u32, owner: &mut Owner) -> Option<NonPagedArc<Attach>> {
        let mut next = self.bucket(resource, owner)?.clone();
        while let Some(attach) = next {
            if attach.resource_id() == resource {
                return Some(attach);
            }
            next = attach.state(owner)?.in_table.clone();
        }
        None
    }

    /// Adds an attachment.
    pub fn insert(&self, attach: NonPagedArc<Attach>, owner: &mut Owner) {
        let resource = attach.resource_id();
        let rest = self.bucket(resource, owner).and_then(|bucket| bucket.replace(attach.clone()));
        if let Some(state) = attach.state(owner) {
            state.in_table = rest;
        }
    }

    /// Takes an attachment out.
    pub fn remove(&self, attach: &NonPagedArc<Attach>, owner: &mut Owner) {
        let rest = attach.state(owner).and_then(|state| state.in_table.take());
        let Some(bucket) = self.bucket(attach.resource_id(), owner) else { return };
        let Some(first) = bucket.clone() else { return };
        if first.same(attach) {
            *bucket = rest;
            return;
        }
        let mut before = first;
        loop {
            let Some(state) = before.state(owner) else { return };
            match state.in_table.clone() {
                Some(next) if next.same(attach) => {
                    state.in_table = rest;
                    return;
                }
                Some(next) => before = next,
                None => return,
            }
        }
    }

    /// Any attachment, if there is one.
    pub fn any(&self, owner: &mut Owner) -> Option<NonPagedArc<Attach>> {
        self.state(owner)?.table.iter().flatten().next().cloned()
    }
}
