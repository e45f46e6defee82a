//! Replaying a [recording](crate::vtest): what a GL driver said to a renderer becomes `D3DKMT` calls.
//!
//! | message | what is done |
//! |---|---|
//! | CREATE_RENDERER | a context of that name; another one in the same recording ends the first client |
//! | RESOURCE_CREATE, UNREF | an allocation is made, destroyed |
//! | SUBMIT_CMD | Render, with a patch entry for every resource that the stream names; cut where it does not fit |
//! | TRANSFER_PUT | Lock, write, Unlock, Render of a TRANSFER_TO_HOST |
//! | TRANSFER_GET | Render of a TRANSFER_FROM_HOST, a fence, Lock, read, Unlock |
//! | BUSY_WAIT | a fence behind all that the context was given; none for handle 0 |
//! | GET_CAPS, GET_CAPS2 | an escape, whose answer changes nothing: what the driver says next was recorded |
//!
//! Handles of a recording are the client's own names: two contexts that replay the same one have nothing in common.
//!
//! [`Player`] is the translation, [`Kernel`] what it stands on, [`run`](run()) plays on real contexts, [`check`] on none.

mod bindings;
mod dry;
mod error;
mod format;
mod kernel;
mod readback;
mod region;
mod run;
mod video;

use std::collections::HashMap;

use virtgpu_protocol::AllocationRequest;

use crate::builder::{Batch, Builder, Limits};
use crate::client;
use crate::virgl::{Allocation, Stream};
use crate::vtest::{Body, Create, Message, Place};
use crate::walk;
use bindings::Bindings;
use region::{Region, Shape};

pub use dry::{Summary, check};
pub use error::{Error, Kind};
pub use readback::{Picture, Readback};
pub use run::{Failure, Played, Progress, Sink, run};

/// What a player does to the kernel. Names are the kernel's own.
pub trait Kernel {
    /// Makes a context of this name, in place of the last one.
    ///
    /// # Errors
    /// As the calls that it takes; so for all other methods.
    fn begin(&mut self, name: &str) -> Result<(), client::Error>;
    /// Destroys the context when its work has ended, if there is one.
    ///
    /// # Errors
    /// See [`begin`](Self::begin).
    fn end(&mut self) -> Result<(), client::Error>;
    /// Makes an allocation.
    ///
    /// # Errors
    /// See [`begin`](Self::begin).
    fn create(&mut self, request: &AllocationRequest) -> Result<Allocation, client::Error>;
    /// Destroys an allocation when no queued work uses it any more.
    ///
    /// # Errors
    /// See [`begin`](Self::begin).
    fn destroy(&mut self, allocation: Allocation) -> Result<(), client::Error>;
    /// What one call of [`render`](Self::render) takes.
    fn limits(&self) -> Limits;
    /// Queues a command buffer.
    ///
    /// # Errors
    /// See [`begin`](Self::begin).
    fn render(&mut self, batch: &Batch) -> Result<(), client::Error>;
    /// Writes to an allocation's memory, when no queued work uses it any more.
    ///
    /// # Errors
    /// See [`begin`](Self::begin).
    fn write(&mut self, allocation: Allocation, offset: u64, bytes: &[u8]) -> Result<(), client::Error>;
    /// Reads an allocation's memory, when no queued work uses it any more.
    ///
    /// # Errors
    /// See [`begin`](Self::begin).
    fn read(&mut self, allocation: Allocation, offset: u64, bytes: usize) -> Result<Vec<u8>, client::Error>;
    /// Waits until everything queued so far has ended.
    ///
    /// # Errors
    /// See [`begin`](Self::begin).
    fn finish(&mut self) -> Result<(), client::Error>;
    /// Whether the context still takes work: what it was given before a [`finish`](Self::finish) has not lost it.
    ///
    /// # Errors
    /// See [`begin`](Self::begin).
    fn alive(&mut self) -> Result<bool, client::Error>;
    /// Asks for a capability set.
    ///
    /// # Errors
    /// See [`begin`](Self::begin).
    fn capset(&mut self, id: u32) -> Result<(), client::Error>;
}

#[derive(Clone, Copy, Debug)]
struct Resource {
    allocation: Allocation,
    shape: Shape,
}

/// What a message has begun and somebody has to wait for.
#[derive(Clone, Copy, Debug)]
enum Waiting {
    Fence,
    Data(Resource, Region),
}

/// One context that replays a recording, message by message.
#[derive(Debug)]
pub struct Player<K> {
    kernel: K,
    begun: bool,
    resources: HashMap<u32, Resource>,
    bindings: Bindings,
    waiting: Option<(Waiting, Place, &'static str)>,
    /// The last message that gave the context work, since the context was last seen alive.
    worked: Option<Place>,
    renders: u64,
}

impl<K: Kernel> Player<K> {
    /// A player that has nothing yet.
    pub fn new(kernel: K) -> Self {
        Self {
            kernel,
            begun: false,
            resources: HashMap::new(),
            bindings: Bindings::default(),
            waiting: None,
            worked: None,
            renders: 0,
        }
    }

    /// What it stands on.
    pub fn kernel(&self) -> &K {
        &self.kernel
    }

    /// Calls of Render so far.
    pub fn renders(&self) -> u64 {
        self.renders
    }

    /// Does what a message says, and queues what takes time: [`complete`](Self::complete) must come before the next
    /// message.
    ///
    /// # Errors
    /// Why it cannot be done. Nothing can be replayed after that.
    pub fn start(&mut self, message: &Message) -> Result<(), Error> {
        let command = message.body.name();
        self.perform(message).map_err(|kind| {
            let mut place = message.place;
            let kind = self.blame(kind);
            if let Kind::Stream(error) = kind {
                // Behind the message's header.
                place.offset += 8 + error.dword * 4;
            }
            Error { place, command, kind }
        })
    }

    fn perform(&mut self, message: &Message) -> Result<(), Kind> {
        if !self.begun && !matches!(message.body, Body::CreateRenderer(_)) {
            return Err(Kind::NoRenderer);
        }
        match &message.body {
            Body::CreateRenderer(name) => {
                self.leave()?;
                self.kernel.begin(name)?;
                self.begun = true;
                self.worked = None;
            }
            Body::Create(create) => self.create(create)?,
            Body::Unref(handle) => {
                let resource = self.resources.remove(handle).ok_or(Kind::UnknownHandle(*handle))?;
                self.bindings.forget(resource.allocation);
                self.kernel.destroy(resource.allocation)?;
            }
            Body::Submit(dwords) => self.submit(message.place, dwords)?,
            Body::Put(transfer, data) => {
                let Resource { allocation, shape } = self.resource(transfer.handle)?;
                let region = Region::new(&shape, transfer)?;
                self.kernel.write(allocation, region.offset(), &region.tight(data))?;
                let mut builder = Builder::new(self.kernel.limits());
                builder.transfer_to_host(allocation, &region.wire(&shape))?;
                self.render(message.place, builder)?;
            }
            Body::Get(transfer) => {
                let resource = self.resource(transfer.handle)?;
                let region = Region::new(&resource.shape, transfer)?;
                let mut builder = Builder::new(self.kernel.limits());
                builder.transfer_from_host(resource.allocation, &region.wire(&resource.shape))?;
                self.render(message.place, builder)?;
                self.wait(message, Waiting::Data(resource, region));
            }
            Body::BusyWait(0) => {}
            Body::BusyWait(handle) => {
                self.resource(*handle)?;
                self.wait(message, Waiting::Fence);
            }
            Body::GetCaps(id) => self.kernel.capset(*id)?,
            Body::Ping | Body::ProtocolVersion(_) => {}
        }
        Ok(())
    }

    /// Waits for what the last message began. Answers what a TRANSFER_GET read.
    ///
    /// # Errors
    /// Why it cannot be done. Nothing can be replayed after that.
    pub fn complete(&mut self) -> Result<Option<Readback>, Error> {
        let Some((waiting, place, command)) = self.waiting.take() else { return Ok(None) };
        let mut done = || -> Result<_, Kind> {
            self.settle()?;
            let Waiting::Data(Resource { allocation, shape }, region) = waiting else { return Ok(None) };
            let rows = self.kernel.read(allocation, region.offset(), region.bytes())?;
            Ok(Some(Readback::new(shape.request, region, rows)))
        };
        done().map_err(|kind| Error { place, command, kind })
    }

    /// Waits for all work, and tells whether the context is lost by any of it. `last` is the recording's last message.
    ///
    /// # Errors
    /// Why it cannot be done, or that the context is lost.
    pub fn finish(&mut self, last: &Message) -> Result<(), Error> {
        self.settle().map_err(|kind| Error { place: last.place, command: last.body.name(), kind })
    }

    fn settle(&mut self) -> Result<(), Kind> {
        let Some(worked) = self.worked else { return Ok(()) };
        self.kernel.finish()?;
        if !self.kernel.alive()? {
            return Err(Kind::Lost(worked));
        }
        self.worked = None;
        Ok(())
    }

    /// What a refusal means of a context that is lost already.
    fn blame(&self, kind: Kind) -> Kind {
        match (kind, self.worked) {
            (Kind::Kernel(error), Some(worked)) if client::is_context_lost(error) => Kind::Lost(worked),
            (kind, _) => kind,
        }
    }

    /// Ends the client: its context first, then all that it has made.
    ///
    /// # Errors
    /// The kernel's.
    pub fn leave(&mut self) -> Result<(), client::Error> {
        if std::mem::take(&mut self.begun) {
            self.kernel.end()?;
        }
        self.bindings = Bindings::default();
        let mut resources: Vec<_> = self.resources.drain().collect();
        resources.sort_unstable_by_key(|(handle, _)| *handle);
        resources.into_iter().try_for_each(|(_, resource)| self.kernel.destroy(resource.allocation))
    }

    fn wait(&mut self, message: &Message, waiting: Waiting) {
        self.waiting = Some((waiting, message.place, message.body.name()));
    }

    fn resource(&self, handle: u32) -> Result<Resource, Kind> {
        self.resources.get(&handle).copied().ok_or(Kind::UnknownHandle(handle))
    }

    fn create(&mut self, create: &Create) -> Result<(), Kind> {
        if create.handle == 0 {
            return Err(Kind::HandleZero);
        }
        if self.resources.contains_key(&create.handle) {
            return Err(Kind::HandleInUse(create.handle));
        }
        let shape = Shape::new(create)?;
        let allocation = self.kernel.create(&shape.request)?;
        self.resources.insert(create.handle, Resource { allocation, shape });
        Ok(())
    }

    /// Queues a stream, each command with what it uses unnamed.
    fn submit(&mut self, place: Place, dwords: &[u32]) -> Result<(), Kind> {
        let resources = &self.resources;
        let resolve = |id| resources.get(&id).map(|resource| resource.allocation);
        // The whole stream is judged before any of it is passed on.
        Stream::recorded(dwords.to_vec(), resolve)?;
        let mut builder = Builder::new(self.kernel.limits());
        for command in walk::commands(dwords) {
            let command = command?;
            let own = dwords.get(command.start..command.start + command.length).unwrap_or_default();
            let inside = |mut error: walk::WalkError| {
                error.dword += command.start;
                error
            };
            let mut stream = Stream::recorded(own.to_vec(), resolve).map_err(inside)?;
            let named = |at: usize| own.get(at).copied().and_then(resolve);
            for (allocation, access) in self.bindings.follow(own, named) {
                stream.touch(allocation, access);
            }
            builder.stream(&stream)?;
        }
        self.render(place, builder)
    }

    fn render(&mut self, place: Place, builder: Builder) -> Result<(), Kind> {
        for batch in builder.finish() {
            self.kernel.render(&batch)?;
            self.worked = Some(place);
            self.renders += 1;
        }
        Ok(())
    }
}
