//! Messages of the driver's own: what the host is told beside the commands of packets.
//!
//! Each was written when its object was made, in memory of that object; sending one needs no memory. While one is on
//! its way its object stays, whatever becomes of the handle.

use wddm::nt::cell::Owner;
use wddm::nt::dma::DmaRange;
use wddm::nt::pool::NonPagedArc;

use crate::allocation::Resource;
use crate::attach::Attach;
use crate::channel::Channel;

/// A message, and a share in the object that holds it.
#[derive(Clone)]
pub enum Own {
    /// CTX_CREATE.
    CreateContext(NonPagedArc<Channel>),
    /// CTX_DESTROY.
    DestroyContext(NonPagedArc<Channel>),
    /// RESOURCE_CREATE_3D.
    CreateResource(NonPagedArc<Resource>),
    /// RESOURCE_UNREF.
    Unref(NonPagedArc<Resource>),
    /// CTX_ATTACH_RESOURCE.
    Attach(NonPagedArc<Attach>),
    /// CTX_DETACH_RESOURCE.
    Detach(NonPagedArc<Attach>),
}

/// A message and its response in an object's memory.
#[derive(Clone, Copy)]
pub struct Place {
    /// Bytes to the message; its response follows it.
    pub offset: usize,
    /// Bytes of the message.
    pub length: usize,
}

impl Own {
    /// The message, and where its response goes.
    pub fn parts(&self) -> Option<(DmaRange<'_>, DmaRange<'_>)> {
        let (memory, place) = match self {
            Self::CreateContext(channel) => (channel.memory(), Channel::CREATE),
            Self::DestroyContext(channel) => (channel.memory(), Channel::DESTROY),
            Self::CreateResource(resource) => (resource.memory(), Resource::CREATE),
            Self::Unref(resource) => (resource.memory(), Resource::UNREF),
            Self::Attach(attach) => (attach.memory(), Attach::ATTACH),
            Self::Detach(attach) => (attach.memory(), Attach::DETACH),
        };
        let response = place.offset.checked_add(place.length)?;
        let request = memory.part(place.offset, place.length)?;
        Some((request, memory.part(response, crate::virtio::wire::HEADER)?))
    }

    /// The device refused. What it did not make it has nothing to forget of.
    pub fn refused(&self, owner: &mut Owner) {
        match self {
            Self::CreateContext(channel) => {
                channel.lose();
                if let Some(state) = channel.state(owner) {
                    state.created = 0;
                }
            }
            Self::DestroyContext(channel) => channel.leak(),
            Self::CreateResource(resource) => {
                resource.fail();
                if let Some(state) = resource.state(owner) {
                    state.created = 0;
                }
            }
            Self::Unref(resource) => resource.leak(),
            // After a refused detachment the context may still name what is not its device's any more.
            Self::Attach(attach) | Self::Detach(attach) => attach.channel().lose(),
        }
    }

    /// What waits behind this one in a [`Pending`] queue.
    fn link<'a>(&'a self, owner: &'a mut Owner) -> Option<&'a mut Option<Own>> {
        match self {
            Self::CreateContext(channel) | Self::DestroyContext(channel) => {
                channel.state(owner).map(|state| &mut state.pending)
            }
            Self::CreateResource(resource) | Self::Unref(resource) => {
                resource.state(owner).map(|state| &mut state.pending)
            }
            Self::Attach(attach) | Self::Detach(attach) => {
                attach.state(owner).map(|state| &mut state.pending)
            }
        }
    }
}

/// Messages that wait for room in the ring, in order. The links lie in their objects; each object is in it once.
#[derive(Default)]
pub struct Pending {
    first: Option<Own>,
    last: Option<Own>,
}

impl Pending {
    /// Whether nothing waits.
    pub const fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    /// Adds one at the end.
    pub fn push(&mut self, own: Own, owner: &mut Owner) {
        match self.last.replace(own.clone()) {
            None => self.first = Some(own),
            Some(last) => {
                if let Some(link) = last.link(owner) {
                    *link = Some(own);
                }
            }
        }
    }

    /// Takes the first.
    pub fn pop(&mut self, owner: &mut Owner) -> Option<Own> {
        let own = self.first.take()?;
        self.first = own.link(owner).and_then(Option::take);
        if self.first.is_none() {
            self.last = None;
        }
        Some(own)
    }
}
