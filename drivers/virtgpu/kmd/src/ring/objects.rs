//! What the ring does when contexts, resources and openings go: the host hears of those that it knows.

use wddm::DeviceLevel;
use wddm::nt::pool::NonPagedArc;

use super::{Adapter, Life, Ring};
use crate::allocation::{OpenAllocation, Resource};
use crate::attach::Attach;
use crate::channel::Channel;
use crate::own::Own;

impl Ring {
    /// A channel's context is destroyed: takes one of its attachments out; when there is none left, tells the host if it
    /// knows. None when all is done.
    pub fn destroy_channel(
        &mut self,
        this: Adapter<'_>,
        channel: &NonPagedArc<Channel>,
        at: &mut DeviceLevel,
    ) -> Option<NonPagedArc<Attach>> {
        if let Some(attach) = channel.any(&mut self.owner) {
            Attach::unlink(&attach, &mut self.owner);
            return Some(attach);
        }
        let known = channel.state(&mut self.owner).map(|state| state.created);
        if known == Some(self.generation) && self.life != Life::Gone {
            self.pending.push(Own::DestroyContext(channel.clone()), &mut self.owner);
            self.feed(this, at);
        }
        None
    }

    /// A resource is destroyed: tells the host, if it knows. Takes the share if it needs it.
    pub fn destroy_resource(
        &mut self,
        this: Adapter<'_>,
        resource: &mut Option<NonPagedArc<Resource>>,
        at: &mut DeviceLevel,
    ) {
        let known = resource.as_ref().and_then(|resource| Some(resource.state(&mut self.owner)?.created));
        if known == Some(self.generation)
            && self.life != Life::Gone
            && let Some(resource) = resource.take()
        {
            self.pending.push(Own::Unref(resource), &mut self.owner);
            self.feed(this, at);
        }
    }

    /// An opening is closed: takes one of its attachments out, and tells the host if it knows.
    pub fn detach(
        &mut self,
        this: Adapter<'_>,
        open: &OpenAllocation,
        at: &mut DeviceLevel,
    ) -> Option<NonPagedArc<Attach>> {
        let attach = open.attaches(&mut self.owner)?.clone()?;
        Attach::unlink(&attach, &mut self.owner);
        let attached = attach.state(&mut self.owner)?.attached;
        let known = open.resource().state(&mut self.owner)?.created == self.generation;
        if attached != self.generation || !known || self.life == Life::Gone {
            return Some(attach);
        }
        let channel = attach.channel();
        match channel.any_of(attach.resource_id(), &mut self.owner) {
            // To the host they are one, and this one is out of the table already.
            Some(sibling) => sibling.state(&mut self.owner)?.attached = attached,
            None => {
                self.pending.push(Own::Detach(attach.clone()), &mut self.owner);
                self.feed(this, at);
            }
        }
        Some(attach)
    }

    /// The device does not give a resource's pages back: it is to forget the resource, and until it has, the packet that
    /// took them away does not end.
    pub(super) fn revoke(&mut self, resource: NonPagedArc<Resource>, sequence: u64) {
        let Some(state) = resource.state(&mut self.owner) else { return };
        // It has failed, so it is not made again.
        (state.created, state.kept) = (0, sequence);
        self.pending.push(Own::Unref(resource), &mut self.owner);
    }

    /// The device has forgotten a resource, or refuses to.
    pub(super) fn revoked(&mut self, this: Adapter<'_>, resource: &NonPagedArc<Resource>, refused: bool) {
        let kept = resource.state(&mut self.owner).map(|state| core::mem::take(&mut state.kept));
        let Some(sequence) = kept.filter(|sequence| *sequence != 0) else { return };
        if refused {
            // Now only a reset takes the pages away.
            self.life = Life::Stopped;
            this.break_down();
            return;
        }
        self.answered(sequence);
    }

    /// One command less of a packet is out.
    fn answered(&mut self, sequence: u64) {
        let feeding = self.feeding.as_mut().filter(|feeding| feeding.packet().sequence == sequence);
        if let Some(submission) = feeding {
            let packet = submission.packet_mut();
            packet.out = packet.out.saturating_sub(1);
            return;
        }
        self.running.for_each(|mut queued| {
            let packet = queued.packet_mut();
            if packet.sequence != sequence {
                return true;
            }
            packet.out = packet.out.saturating_sub(1);
            false
        });
    }
}
