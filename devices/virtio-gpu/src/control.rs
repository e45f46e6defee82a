//! The control queue's commands: decoding, the ledger of what exists, and the answer.
//!
//! Nothing is silent: a command that is unknown, too short, not negotiated or against the ledger gets an error
//! response and changes nothing.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use vm_memory::GuestMemoryMmap;
use zerocopy::little_endian::{U32, U64};
use zerocopy::{FromBytes, FromZeros, Immutable, IntoBytes, KnownLayout, Unaligned};

use crate::Options;
use crate::backend::{Backend, CapsetInfo, Error, Fence, FenceState, Region, ResourceInfo, Result, Transfer};
use crate::backing::Backing;
use crate::protocol::*;
use crate::scanout::Scanouts;
use crate::stats::Population;

const BIND_RENDER_TARGET: u32 = 1 << 1;
const TARGET_2D: u32 = 2;

struct Resource {
    width: u32,
    height: u32,
    /// Entries of its backing, if it has one.
    backing: Option<u64>,
    /// Contexts it is attached to.
    contexts: BTreeSet<u32>,
}

/// An answer, and when to give it.
pub struct Answer {
    /// Header and body.
    pub bytes: Vec<u8>,
    /// Its type.
    pub response: Response,
    /// Wait for the backend to report the fence with this token.
    pub fence: Option<u64>,
}

/// The executor of commands. Lives on the worker thread.
pub struct Control {
    memory: GuestMemoryMmap,
    backend: Box<dyn Backend>,
    capsets: Vec<CapsetInfo>,
    features: u64,
    record_limit: u64,
    records: u64,
    contexts: HashMap<u32, BTreeSet<u32>>,
    resources: HashMap<u32, Resource>,
    scanouts: Scanouts,
    next_token: u64,
    stream: Vec<u32>,
    /// How many contexts there are and were.
    pub contexts_count: Population,
    /// Different runs of the backing that was attached last.
    pub last_backing: u64,
    /// The lowest address of it.
    pub last_backing_at: u64,
    pub last_capset: u32,
    pub last_name: Arc<[u8]>,
    /// How many resources there are and were.
    pub resources_count: Population,
}

impl Control {
    /// An executor with an empty ledger.
    pub fn new(
        memory: GuestMemoryMmap,
        backend: Box<dyn Backend>,
        capsets: Vec<CapsetInfo>,
        options: &Options,
        scanouts: Scanouts,
    ) -> Self {
        Self {
            memory,
            backend,
            capsets,
            features: 0,
            record_limit: options.max_records,
            records: 0,
            contexts: HashMap::new(),
            resources: HashMap::new(),
            scanouts,
            next_token: 1,
            stream: Vec::new(),
            contexts_count: Population::default(),
            last_backing: 0,
            last_backing_at: 0,
            last_capset: 0,
            last_name: Arc::default(),
            resources_count: Population::default(),
        }
    }

    /// The backend, for what is no command.
    pub fn backend(&mut self) -> &mut dyn Backend {
        self.backend.as_mut()
    }

    /// Takes note of what was negotiated.
    pub fn set_features(&mut self, features: u64) {
        self.features = features;
    }

    /// Forgets everything.
    pub fn reset(&mut self) {
        self.backend.reset();
        self.contexts.clear();
        self.resources.clear();
        self.scanouts.reset();
        self.records = 0;
        self.contexts_count.live = 0;
        self.resources_count.live = 0;
    }

    /// Executes a command, or refuses it with `refuse`. `room` is how many bytes an answer may have.
    pub fn execute(&mut self, request: &[u8], room: usize, refuse: Option<Error>) -> Answer {
        let Ok((header, body)) = Header::ref_from_prefix(request) else {
            return answer(None, Err(Error::Unspecified));
        };
        if let Some(error) = refuse {
            return answer(Some(header), Err(error));
        }
        let outcome = self.ring(header).and_then(|ring| {
            let body = self.dispatch(header, body, room - size_of::<Header>())?;
            Ok((ring, body))
        });
        let (ring, body) = match outcome {
            Ok(outcome) => outcome,
            Err(error) => return answer(Some(header), Err(error)),
        };
        let mut answer = answer(Some(header), Ok(body));
        if header.flags.get() & FLAG_FENCE != 0 {
            let token = self.next_token;
            self.next_token += 1;
            match self.backend.fence(Fence { context: header.ctx_id.get(), ring, token }) {
                Ok(FenceState::Done) => {}
                Ok(FenceState::Pending) => answer.fence = Some(token),
                Err(error) => return self::answer(Some(header), Err(error)),
            }
        }
        answer
    }

    /// The context's timeline that a header names.
    fn ring(&self, header: &Header) -> Result<Option<u8>> {
        if header.flags.get() & FLAG_INFO_RING_IDX == 0 {
            return Ok(None);
        }
        if self.features & F_CONTEXT_INIT == 0 || header.ring_idx >= MAX_RINGS {
            return Err(Error::InvalidParameter);
        }
        if !self.contexts.contains_key(&header.ctx_id.get()) {
            return Err(Error::InvalidContext);
        }
        Ok(Some(header.ring_idx))
    }

    fn dispatch(&mut self, header: &Header, body: &[u8], room: usize) -> Result<Body> {
        let context = header.ctx_id.get();
        let command = Command(header.kind.get());
        match command {
            Command::GET_DISPLAY_INFO => return self.display_info(room),
            Command::RESOURCE_CREATE_2D => {
                let b: &ResourceCreate2d = prefix(body)?;
                let info = ResourceInfo {
                    target: TARGET_2D,
                    format: b.format.get(),
                    bind: BIND_RENDER_TARGET,
                    width: b.width.get(),
                    height: b.height.get(),
                    depth: 1,
                    array_size: 1,
                    ..ResourceInfo::default()
                };
                self.create_resource(b.resource_id.get(), &info)?;
            }
            Command::RESOURCE_UNREF => self.unref(prefix::<ResourceRef>(body)?.resource_id.get())?,
            Command::SET_SCANOUT => {
                let b: &SetScanout = prefix(body)?;
                let (rect, resource) = (Region::from(&b.rect), b.resource_id.get());
                if resource != 0 {
                    self.check_rect(resource, &rect)?;
                }
                self.scanouts.set(b.scanout_id.get(), resource, rect)?;
            }
            Command::RESOURCE_FLUSH => {
                let b: &ResourceFlush = prefix(body)?;
                let (rect, resource) = (Region::from(&b.rect), b.resource_id.get());
                self.check_rect(resource, &rect)?;
                self.scanouts.flush(resource, &rect, self.backend.as_mut())?;
            }
            Command::TRANSFER_TO_HOST_2D => {
                let b: &TransferToHost2d = prefix(body)?;
                let (resource, region) = (b.resource_id.get(), Region::from(&b.rect));
                self.check_rect(resource, &region)?;
                let transfer = Transfer { offset: b.offset.get(), region, ..Transfer::default() };
                self.check_transfer(0, resource)?;
                self.backend.transfer_to_host(0, resource, &transfer)?;
            }
            Command::ATTACH_BACKING => self.attach_backing(body)?,
            Command::DETACH_BACKING => {
                let id = prefix::<ResourceRef>(body)?.resource_id.get();
                let resource = self.resources.get_mut(&id).ok_or(Error::InvalidResource)?;
                let entries = resource.backing.take().ok_or(Error::Unspecified)?;
                self.records -= entries;
                self.backend.detach_backing(id);
            }
            Command::GET_CAPSET_INFO
            | Command::GET_CAPSET
            | Command::CTX_CREATE
            | Command::CTX_DESTROY
            | Command::CTX_ATTACH_RESOURCE
            | Command::CTX_DETACH_RESOURCE
            | Command::RESOURCE_CREATE_3D
            | Command::TRANSFER_TO_HOST_3D
            | Command::TRANSFER_FROM_HOST_3D
            | Command::SUBMIT_3D => {
                if self.features & F_VIRGL == 0 {
                    return Err(Error::Unspecified);
                }
                return self.dispatch_3d(command, context, body, room);
            }
            _ => return Err(Error::Unspecified),
        }
        Ok(Body::default())
    }

    fn dispatch_3d(&mut self, command: Command, context: u32, body: &[u8], room: usize) -> Result<Body> {
        match command {
            Command::GET_CAPSET_INFO => {
                let index = prefix::<GetCapsetInfo>(body)?.capset_index.get();
                let info = usize::try_from(index).ok().and_then(|i| self.capsets.get(i));
                let info = info.ok_or(Error::InvalidParameter)?;
                let body = CapsetInfoBody {
                    capset_id: U32::new(info.id),
                    capset_max_version: U32::new(info.max_version),
                    capset_max_size: U32::new(info.max_size),
                    padding: U32::ZERO,
                };
                return fitting(Response::OK_CAPSET_INFO, body.as_bytes().to_vec(), room);
            }
            Command::GET_CAPSET => {
                let b: &GetCapset = prefix(body)?;
                let (id, version) = (b.capset_id.get(), b.capset_version.get());
                if !self.capsets.iter().any(|c| c.id == id && (1..=c.max_version).contains(&version)) {
                    return Err(Error::InvalidParameter);
                }
                let bytes = self.backend.capset(id, version)?;
                return fitting(Response::OK_CAPSET, bytes, room);
            }
            Command::CTX_CREATE => self.create_context(context, prefix(body)?)?,
            Command::CTX_DESTROY => self.destroy_context(context)?,
            Command::CTX_ATTACH_RESOURCE => {
                self.attach(context, prefix::<ResourceRef>(body)?.resource_id.get())?
            }
            Command::CTX_DETACH_RESOURCE => {
                self.detach(context, prefix::<ResourceRef>(body)?.resource_id.get())?
            }
            Command::RESOURCE_CREATE_3D => {
                let b: &ResourceCreate3d = prefix(body)?;
                self.create_resource(b.resource_id.get(), &ResourceInfo::from(b))?;
            }
            Command::TRANSFER_TO_HOST_3D | Command::TRANSFER_FROM_HOST_3D => {
                let b: &Transfer3d = prefix(body)?;
                let (resource, transfer) = (b.resource_id.get(), Transfer::from(b));
                self.check_transfer(context, resource)?;
                if command == Command::TRANSFER_TO_HOST_3D {
                    self.backend.transfer_to_host(context, resource, &transfer)?;
                } else {
                    self.backend.transfer_from_host(context, resource, &transfer)?;
                }
            }
            Command::SUBMIT_3D => self.submit(context, body)?,
            _ => return Err(Error::Unspecified),
        }
        Ok(Body::default())
    }

    fn display_info(&self, room: usize) -> Result<Body> {
        let mut modes = [DisplayMode::new_zeroed(); MAX_SCANOUTS];
        for (mode, (width, height)) in modes.iter_mut().zip(self.scanouts.modes()) {
            mode.rect.width = U32::new(width);
            mode.rect.height = U32::new(height);
            mode.enabled = U32::new(1);
        }
        fitting(Response::OK_DISPLAY_INFO, modes.as_bytes().to_vec(), room)
    }

    fn charge(&mut self, records: u64) -> Result<()> {
        let sum = self.records.saturating_add(records);
        if sum > self.record_limit {
            return Err(Error::OutOfMemory);
        }
        self.records = sum;
        Ok(())
    }

    /// Charges, and gives the charge back if the work fails.
    fn charged(&mut self, records: u64, work: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        self.charge(records)?;
        work(self).inspect_err(|_| self.records -= records)
    }

    fn create_resource(&mut self, id: u32, info: &ResourceInfo) -> Result<()> {
        if id == 0 || self.resources.contains_key(&id) {
            return Err(Error::InvalidResource);
        }
        self.charged(1, |this| this.backend.create_resource(id, info))?;
        let (width, height) = (info.width, info.height);
        self.resources.insert(id, Resource { width, height, backing: None, contexts: BTreeSet::new() });
        self.resources_count.add(id);
        Ok(())
    }

    fn unref(&mut self, id: u32) -> Result<()> {
        let resource = self.resources.remove(&id).ok_or(Error::InvalidResource)?;
        for context in &resource.contexts {
            if let Some(attached) = self.contexts.get_mut(context) {
                attached.remove(&id);
            }
            self.backend.detach_resource(*context, id);
        }
        if resource.backing.is_some() {
            self.backend.detach_backing(id);
        }
        self.scanouts.forget(id);
        self.backend.destroy_resource(id);
        self.records -= 1 + resource.contexts.len() as u64 + resource.backing.unwrap_or(0);
        self.resources_count.remove();
        Ok(())
    }

    fn attach_backing(&mut self, body: &[u8]) -> Result<()> {
        let (b, entries) = AttachBacking::ref_from_prefix(body).map_err(|_| Error::InvalidParameter)?;
        let (id, count) = (b.resource_id.get(), b.nr_entries.get());
        let resource = self.resources.get(&id).ok_or(Error::InvalidResource)?;
        // A resource that has backing keeps it: it has to be detached first.
        if resource.backing.is_some() || count > MAX_BACKING_ENTRIES {
            return Err(Error::Unspecified);
        }
        let entries = <[MemEntry]>::ref_from_prefix_with_elems(entries, count as usize);
        let (entries, _) = entries.map_err(|_| Error::InvalidParameter)?;
        let runs = entries.iter().map(|e| (e.addr.get(), e.length.get()));
        let mut different: Vec<(u64, u32)> = runs.clone().collect();
        different.sort_unstable();
        different.dedup();
        let backing = Backing::new(&self.memory, runs)?;
        self.charged(u64::from(count), |this| this.backend.attach_backing(id, backing))?;
        if let Some(resource) = self.resources.get_mut(&id) {
            resource.backing = Some(u64::from(count));
        }
        self.last_backing = different.len() as u64;
        self.last_backing_at = different.first().map_or(0, |(address, _)| *address);
        Ok(())
    }

    fn create_context(&mut self, id: u32, b: &CtxCreate) -> Result<()> {
        if id == 0 || self.contexts.contains_key(&id) {
            return Err(Error::InvalidContext);
        }
        let name = usize::try_from(b.nlen.get()).ok().and_then(|n| b.debug_name.get(..n));
        let name = name.ok_or(Error::InvalidParameter)?;
        let init = b.context_init.get();
        let capset = init & virtio_bindings::virtio_gpu::VIRTIO_GPU_CONTEXT_INIT_CAPSET_ID_MASK;
        let known = capset == 0 || self.capsets.iter().any(|c| c.id == capset);
        if capset != init || !known || (init != 0 && self.features & F_CONTEXT_INIT == 0) {
            return Err(Error::InvalidParameter);
        }
        self.charged(1, |this| this.backend.create_context(id, capset, name))?;
        self.last_capset = capset;
        self.last_name = name.into();
        self.contexts.insert(id, BTreeSet::new());
        self.contexts_count.add(id);
        Ok(())
    }

    fn destroy_context(&mut self, id: u32) -> Result<()> {
        let attached = self.contexts.remove(&id).ok_or(Error::InvalidContext)?;
        for resource in &attached {
            if let Some(resource) = self.resources.get_mut(resource) {
                resource.contexts.remove(&id);
            }
        }
        self.backend.destroy_context(id);
        self.records -= 1 + attached.len() as u64;
        self.contexts_count.remove();
        Ok(())
    }

    fn attach(&mut self, context: u32, id: u32) -> Result<()> {
        let attached = self.contexts.get(&context).ok_or(Error::InvalidContext)?;
        if !self.resources.contains_key(&id) {
            return Err(Error::InvalidResource);
        }
        // Attaching twice is attaching once, as in virglrenderer.
        if attached.contains(&id) {
            return Ok(());
        }
        self.charged(1, |this| this.backend.attach_resource(context, id))?;
        if let (Some(attached), Some(resource)) =
            (self.contexts.get_mut(&context), self.resources.get_mut(&id))
        {
            attached.insert(id);
            resource.contexts.insert(context);
        }
        Ok(())
    }

    fn detach(&mut self, context: u32, id: u32) -> Result<()> {
        let attached = self.contexts.get_mut(&context).ok_or(Error::InvalidContext)?;
        if !attached.remove(&id) {
            return Err(Error::InvalidResource);
        }
        if let Some(resource) = self.resources.get_mut(&id) {
            resource.contexts.remove(&context);
        }
        self.backend.detach_resource(context, id);
        self.records -= 1;
        Ok(())
    }

    fn check_rect(&self, resource: u32, rect: &Region) -> Result<()> {
        let resource = self.resources.get(&resource).ok_or(Error::InvalidResource)?;
        let within = |at: u32, length: u32, end: u32| at.checked_add(length).is_some_and(|stop| stop <= end);
        if within(rect.x, rect.width, resource.width) && within(rect.y, rect.height, resource.height) {
            Ok(())
        } else {
            Err(Error::InvalidParameter)
        }
    }

    fn check_transfer(&self, context: u32, id: u32) -> Result<()> {
        let resource = self.resources.get(&id).ok_or(Error::InvalidResource)?;
        if context != 0 && !self.contexts.contains_key(&context) {
            return Err(Error::InvalidContext);
        }
        if context != 0 && !resource.contexts.contains(&context) {
            return Err(Error::InvalidResource);
        }
        if resource.backing.is_none() {
            return Err(Error::InvalidParameter);
        }
        Ok(())
    }

    fn submit(&mut self, context: u32, body: &[u8]) -> Result<()> {
        let (b, stream) = Submit3d::ref_from_prefix(body).map_err(|_| Error::InvalidParameter)?;
        let size = usize::try_from(b.size.get()).map_err(|_| Error::InvalidParameter)?;
        let stream = stream.get(..size).filter(|s| s.len() % 4 == 0).ok_or(Error::InvalidParameter)?;
        if !self.contexts.contains_key(&context) {
            return Err(Error::InvalidContext);
        }
        self.stream.clear();
        self.stream.try_reserve(size / 4).map_err(|_| Error::OutOfMemory)?;
        let words = stream.chunks_exact(4).map(|w| u32::from_le_bytes([w[0], w[1], w[2], w[3]]));
        self.stream.extend(words);
        self.backend.submit(context, &self.stream)
    }
}

/// What follows the header in an answer, and its type if not OK_NODATA.
#[derive(Default)]
struct Body {
    kind: Option<Response>,
    bytes: Vec<u8>,
}

/// An answer that must not be cut short.
fn fitting(kind: Response, bytes: Vec<u8>, room: usize) -> Result<Body> {
    if bytes.len() > room { Err(Error::InvalidParameter) } else { Ok(Body { kind: Some(kind), bytes }) }
}

fn prefix<T: FromBytes + KnownLayout + Immutable + Unaligned>(body: &[u8]) -> Result<&T> {
    T::ref_from_prefix(body).map(|(value, _)| value).map_err(|_| Error::InvalidParameter)
}

/// Lays an answer out. The fence's fields of the request come back in it.
fn answer(request: Option<&Header>, outcome: Result<Body>) -> Answer {
    let (response, body) = match outcome {
        Ok(body) => (body.kind.unwrap_or(Response::OK_NODATA), body.bytes),
        Err(error) => (Response::from(error), Vec::new()),
    };
    let mut header = Header::new_zeroed();
    header.kind = U32::new(response.0);
    if let Some(request) = request
        && request.flags.get() & FLAG_FENCE != 0
    {
        let ring = request.flags.get() & FLAG_INFO_RING_IDX;
        header.flags = U32::new(FLAG_FENCE | ring);
        header.fence_id = U64::new(request.fence_id.get());
        header.ctx_id = request.ctx_id;
        header.ring_idx = if ring != 0 { request.ring_idx } else { 0 };
    }
    let mut bytes = Vec::with_capacity(size_of::<Header>() + body.len());
    bytes.extend_from_slice(header.as_bytes());
    bytes.extend_from_slice(&body);
    Answer { bytes, response, fence: None }
}
