//! The smallest driver that can use the device: configuration space, queues, commands in guest memory.

use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use pci::{Bus, PciFunction};
use virtio_gpu::protocol::*;
use virtio_gpu::soft::Soft;
use virtio_gpu::vm_memory::{Bytes, GuestAddress, GuestMemoryMmap};
use virtio_gpu::{Options, VirtioGpu};
use zerocopy::little_endian::{U32, U64};
use zerocopy::{FromBytes, FromZeros, Immutable, IntoBytes};

pub const VERSION_1: u64 = 1 << 32;
pub const EVENT_IDX: u64 = 1 << 29;
pub const INDIRECT: u64 = 1 << 28;
pub const ALL_3D: u64 = VERSION_1 | F_VIRGL | F_CONTEXT_INIT;

pub const NEXT: u16 = 1;
pub const WRITE: u16 = 2;

/// Where the structures are, as the capabilities say.
pub const COMMON: u64 = 0x3008;
pub const DEVICE: u64 = 0x2004;
pub const ISR: u64 = 0x0005;
/// Where the queues' notification registers are in the device's first life.
pub const DOORBELLS: [u64; 2] = [0x1030, 0x1010];
/// The message control of MSI-X in configuration space.
pub const MSIX_CONTROL: u16 = 0xce;

const RAM: usize = 32 << 20;
/// Where the rings of queue 0 lie: descriptors, available, used. Queue 1's lie a step further.
const RINGS: [u64; 3] = [0x1_0000, 0x2_0000, 0x3_0000];
const RING_STEP: u64 = 0x8000;
const HEAP: u64 = 0x10_0000;
const PATIENCE: Duration = Duration::from_secs(20);

/// Counts what the device sends.
#[derive(Default)]
pub struct Interrupts {
    seen: Mutex<Seen>,
    changed: Condvar,
    /// Runs inside the next assertion of the pin, before it is seen.
    pub before_pin: Mutex<Option<Box<dyn FnOnce() + Send>>>,
}

#[derive(Default)]
pub struct Seen {
    pub messages: Vec<(u64, u32)>,
    pub pin: bool,
    pub pin_changes: u32,
}

impl Interrupts {
    pub fn look<T>(&self, look: impl FnOnce(&Seen) -> T) -> T {
        look(&self.seen.lock().unwrap())
    }

    pub fn wait(&self, what: &str, mut until: impl FnMut(&Seen) -> bool) {
        let end = Instant::now() + PATIENCE;
        let mut seen = self.seen.lock().unwrap();
        while !until(&seen) {
            assert!(Instant::now() < end, "waited in vain for {what}");
            // Woken by the bus; the limit covers what the device does without an interrupt.
            seen = self.changed.wait_timeout(seen, Duration::from_millis(2)).unwrap().0;
        }
    }
}

impl Bus for Interrupts {
    fn msi(&self, address: u64, data: u32) {
        self.seen.lock().unwrap().messages.push((address, data));
        self.changed.notify_all();
    }

    fn intx(&self, asserted: bool) {
        if asserted {
            let hook = self.before_pin.lock().unwrap().take();
            hook.into_iter().for_each(|hook| hook());
        }
        let mut seen = self.seen.lock().unwrap();
        seen.pin = asserted;
        seen.pin_changes += 1;
        self.changed.notify_all();
    }
}

pub struct Guest {
    pub memory: GuestMemoryMmap,
    pub device: Arc<VirtioGpu>,
    pub bus: Arc<Interrupts>,
    pub size: u16,
    heap: u64,
    avail: u16,
    used: u16,
    next_descriptor: u16,
    doorbells: [u64; 2],
}

/// A command under way.
pub struct Posted {
    pub head: u16,
    pub response: u64,
    pub room: u32,
}

impl Guest {
    /// A machine with the device in it, nothing set up.
    pub fn bare(options: Options) -> Self {
        Self::with_backend(options, Box::<Soft>::default())
    }

    pub fn with_backend(options: Options, backend: Box<dyn virtio_gpu::backend::Backend>) -> Self {
        let memory = GuestMemoryMmap::from_ranges(&[(GuestAddress(0), RAM)]).unwrap();
        let device = VirtioGpu::new(memory.clone(), backend, options).unwrap();
        let bus = Arc::new(Interrupts::default());
        device.attach(bus.clone());
        Self {
            memory,
            device,
            bus,
            size: 0,
            heap: HEAP,
            avail: 0,
            used: 0,
            next_descriptor: 0,
            doorbells: DOORBELLS,
        }
    }

    /// A machine whose driver has come up with these features and MSI-X.
    pub fn ready(features: u64) -> Self {
        let mut guest = Self::bare(Options::default());
        guest.bring_up(features);
        guest
    }

    pub fn bring_up(&mut self, features: u64) {
        self.config16(0x04, 0x0006);
        self.enable_msix();
        self.reset();
        self.negotiate(features);
        assert_eq!(self.status() & 8, 8, "FEATURES_OK");
        self.common16(16, 0);
        assert_eq!(self.read16(16), 0);
        for queue in 0..2 {
            self.set_up_queue(queue);
        }
        self.set_status(15);
        assert_eq!(self.status(), 15);
    }

    pub fn negotiate(&self, features: u64) {
        self.set_status(1);
        self.set_status(3);
        for half in 0..2u32 {
            self.common32(8, half);
            self.common32(12, (features >> (32 * half)) as u32);
        }
        self.set_status(11);
    }

    pub fn set_up_queue(&mut self, queue: u16) {
        self.common16(22, queue);
        self.doorbells[usize::from(queue)] = 0x1000 + u64::from(self.read16(30)) * 16;
        if queue == 0 {
            self.size = self.read16(0x18);
        }
        let shift = u64::from(queue) * RING_STEP;
        for (register, address) in [32, 40, 48].into_iter().zip(RINGS) {
            self.memory.write_slice(&[0; 0x4800], GuestAddress(address + shift)).unwrap();
            self.common32(register, (address + shift) as u32);
            self.common32(register + 4, 0);
        }
        self.common16(26, queue + 1);
        assert_eq!(self.read16(26), queue + 1);
        self.common16(28, 1);
        (self.avail, self.used, self.next_descriptor) = (0, 0, 0);
    }

    pub fn enable_msix(&self) {
        self.config16(MSIX_CONTROL, 0x8000);
        for vector in 0..3u64 {
            self.set_vector(vector, 0xfee0_0000 + vector * 16, vector as u32 + 0x40, false);
        }
    }

    pub fn set_vector(&self, vector: u64, address: u64, data: u32, masked: bool) {
        let words = [address as u32, (address >> 32) as u32, data, u32::from(masked)];
        for (i, word) in words.into_iter().enumerate() {
            self.device.bar_write(1, vector * 16 + i as u64 * 4, &word.to_le_bytes());
        }
    }

    /// Resets and waits until the device says it is done.
    pub fn reset(&self) {
        self.set_status(0);
        self.bus.wait("reset", |_| self.status() == 0);
    }

    pub fn config_read32(&self, offset: u16) -> u32 {
        let mut data = [0; 4];
        self.device.config_read(offset, &mut data);
        u32::from_le_bytes(data)
    }

    pub fn config16(&self, offset: u16, value: u16) {
        self.device.config_write(offset, &value.to_le_bytes());
    }

    pub fn set_bus_master(&self, on: bool) {
        self.config16(0x04, if on { 0x0006 } else { 0x0002 });
    }

    pub fn common16(&self, offset: u64, value: u16) {
        self.device.bar_write(4, COMMON + offset, &value.to_le_bytes());
    }

    pub fn common32(&self, offset: u64, value: u32) {
        self.device.bar_write(4, COMMON + offset, &value.to_le_bytes());
    }

    pub fn read16(&self, offset: u64) -> u16 {
        let mut data = [0; 2];
        self.device.bar_read(4, COMMON + offset, &mut data);
        u16::from_le_bytes(data)
    }

    pub fn read32(&self, offset: u64) -> u32 {
        let mut data = [0; 4];
        self.device.bar_read(4, COMMON + offset, &mut data);
        u32::from_le_bytes(data)
    }

    /// A field of the device configuration.
    pub fn device32(&self, offset: u64) -> u32 {
        let mut data = [0; 4];
        self.device.bar_read(4, DEVICE + offset, &mut data);
        u32::from_le_bytes(data)
    }

    pub fn status(&self) -> u8 {
        let mut data = [0];
        self.device.bar_read(4, COMMON + 20, &mut data);
        data[0]
    }

    pub fn set_status(&self, status: u8) {
        self.device.bar_write(4, COMMON + 20, &[status]);
    }

    pub fn needs_reset(&self) -> bool {
        self.status() & 0x40 != 0
    }

    pub fn isr(&self) -> u8 {
        let mut data = [0];
        self.device.bar_read(4, ISR, &mut data);
        data[0]
    }

    pub fn notify(&self, queue: u16) {
        self.device.bar_write(4, self.doorbells[usize::from(queue)], &queue.to_le_bytes());
    }

    /// Zeroed guest memory that nothing else uses, page aligned.
    pub fn alloc(&mut self, bytes: usize) -> u64 {
        let at = self.heap;
        self.heap += (bytes as u64).next_multiple_of(4096).max(4096);
        assert!(self.heap <= RAM as u64, "the test's memory is used up");
        self.memory.write_slice(&vec![0; bytes], GuestAddress(at)).unwrap();
        at
    }

    pub fn place(&mut self, bytes: &[u8]) -> u64 {
        let at = self.alloc(bytes.len());
        self.memory.write_slice(bytes, GuestAddress(at)).unwrap();
        at
    }

    pub fn bytes(&self, at: u64, count: usize) -> Vec<u8> {
        let mut bytes = vec![0; count];
        self.memory.read_slice(&mut bytes, GuestAddress(at)).unwrap();
        bytes
    }

    pub fn descriptor(&self, queue: u16, index: u16, address: u64, length: u32, flags: u16, next: u16) {
        let at = RINGS[0] + u64::from(queue) * RING_STEP + u64::from(index) * 16;
        self.memory.write_slice(&raw_descriptor(address, length, flags, next), GuestAddress(at)).unwrap();
    }

    pub fn make_available(&mut self, queue: u16, head: u16) {
        let ring = RINGS[1] + u64::from(queue) * RING_STEP;
        let size = if queue == 0 { self.size } else { 16 };
        let slot = ring + 4 + u64::from(self.avail % size) * 2;
        self.memory.write_obj(head, GuestAddress(slot)).unwrap();
        self.avail = self.avail.wrapping_add(1);
        self.set_avail_index(queue, self.avail);
    }

    pub fn set_avail_index(&self, queue: u16, index: u16) {
        let ring = RINGS[1] + u64::from(queue) * RING_STEP;
        self.memory.store(index, GuestAddress(ring + 2), std::sync::atomic::Ordering::SeqCst).unwrap();
    }

    pub fn set_avail_flags(&self, flags: u16) {
        self.memory.write_obj(flags, GuestAddress(RINGS[1])).unwrap();
    }

    /// Interrupt suppression by index: tell when this many chains have been returned, and one more.
    pub fn set_used_event(&self, index: u16) {
        self.memory.write_obj(index, GuestAddress(RINGS[1] + 4 + u64::from(self.size) * 2)).unwrap();
    }

    pub fn used_index(&self, queue: u16) -> u16 {
        let at = GuestAddress(RINGS[2] + u64::from(queue) * RING_STEP + 2);
        self.memory.load(at, std::sync::atomic::Ordering::SeqCst).unwrap()
    }

    /// Head and length of a returned chain.
    pub fn used_element(&self, queue: u16, index: u16) -> (u32, u32) {
        let size = if queue == 0 { self.size } else { 16 };
        let at = RINGS[2] + u64::from(queue) * RING_STEP + 4 + u64::from(index % size) * 8;
        let element: u64 = self.memory.read_obj(GuestAddress(at)).unwrap();
        (element as u32, (element >> 32) as u32)
    }

    /// Puts a command into the control queue without ringing.
    pub fn post(&mut self, request: &[u8], room: u32) -> Posted {
        let at = self.place(request);
        let response = self.alloc(room as usize);
        let head = self.next_descriptor;
        self.next_descriptor = (head + 2) % self.size;
        self.descriptor(0, head, at, request.len() as u32, NEXT, head + 1);
        self.descriptor(0, head + 1, response, room, WRITE, 0);
        self.make_available(0, head);
        Posted { head, response, room }
    }

    /// Waits for the oldest chain that has not been waited for.
    pub fn wait_used(&mut self, posted: &Posted) -> u32 {
        let used = self.used;
        self.bus.wait("a response", |_| self.used_index(0) != used);
        let (head, length) = self.used_element(0, used);
        assert_eq!(head, u32::from(posted.head));
        assert!(length <= posted.room);
        self.used = self.used.wrapping_add(1);
        length
    }

    /// A command from doorbell to response.
    pub fn send(&mut self, request: &[u8], room: u32) -> Vec<u8> {
        let heap = self.heap;
        let posted = self.post(request, room);
        self.notify(0);
        let length = self.wait_used(&posted);
        let answer = self.bytes(posted.response, length as usize);
        self.heap = heap;
        answer
    }

    /// A command that answers with nothing but a header.
    pub fn command(&mut self, kind: Command, context: u32, body: &[u8]) -> Response {
        let answer = self.send(&request(kind, context, body), 24);
        assert_eq!(answer.len(), 24);
        response(&answer)
    }

    pub fn ok(&mut self, kind: Command, context: u32, body: &[u8]) {
        assert_eq!(self.command(kind, context, body), Response::OK_NODATA, "{kind}");
    }

    pub fn create_context(&mut self, id: u32) {
        let body = CtxCreate { nlen: U32::new(4), context_init: U32::ZERO, debug_name: [b'x'; 64] };
        self.ok(Command::CTX_CREATE, id, body.as_bytes());
    }

    pub fn create_texture(&mut self, id: u32, format: u32, width: u32, height: u32) {
        self.ok(Command::RESOURCE_CREATE_3D, 0, texture(id, format, width, height).as_bytes());
    }

    pub fn attach(&mut self, context: u32, resource: u32) {
        self.ok(Command::CTX_ATTACH_RESOURCE, context, reference(resource).as_bytes());
    }

    pub fn attach_backing(&mut self, resource: u32, runs: &[(u64, u32)]) -> Response {
        self.command(Command::ATTACH_BACKING, 0, &backing(resource, runs))
    }

    /// Gives a resource one run of fresh memory and returns where it is.
    pub fn back(&mut self, resource: u32, bytes: usize) -> u64 {
        let at = self.alloc(bytes);
        assert_eq!(self.attach_backing(resource, &[(at, bytes as u32)]), Response::OK_NODATA);
        at
    }

    pub fn submit(&mut self, context: u32, stream: &[u32]) -> Response {
        self.command(Command::SUBMIT_3D, context, &submit_body(stream))
    }

    pub fn transfer(&mut self, kind: Command, context: u32, resource: u32, region: [u32; 4]) -> Response {
        self.command(kind, context, transfer(resource, region, 0, 0).as_bytes())
    }
}

pub fn raw_descriptor(address: u64, length: u32, flags: u16, next: u16) -> [u8; 16] {
    let mut raw = [0; 16];
    raw[..8].copy_from_slice(&address.to_le_bytes());
    raw[8..12].copy_from_slice(&length.to_le_bytes());
    raw[12..14].copy_from_slice(&flags.to_le_bytes());
    raw[14..].copy_from_slice(&next.to_le_bytes());
    raw
}

pub fn header(kind: Command, context: u32) -> Header {
    let mut header = Header::new_zeroed();
    header.kind = U32::new(kind.0);
    header.ctx_id = U32::new(context);
    header
}

pub fn with(header: &Header, body: &(impl IntoBytes + Immutable + ?Sized)) -> Vec<u8> {
    [header.as_bytes(), body.as_bytes()].concat()
}

pub fn request(kind: Command, context: u32, body: &[u8]) -> Vec<u8> {
    with(&header(kind, context), body)
}

pub fn response(answer: &[u8]) -> Response {
    Response(Header::ref_from_prefix(answer).unwrap().0.kind.get())
}

pub fn reference(resource: u32) -> ResourceRef {
    ResourceRef { resource_id: U32::new(resource), padding: U32::ZERO }
}

pub fn texture(id: u32, format: u32, width: u32, height: u32) -> ResourceCreate3d {
    let mut body = ResourceCreate3d::new_zeroed();
    body.resource_id = U32::new(id);
    body.target = U32::new(2);
    body.format = U32::new(format);
    body.bind = U32::new(2);
    body.width = U32::new(width);
    body.height = U32::new(height);
    body.depth = U32::new(1);
    body.array_size = U32::new(1);
    body
}

pub fn backing(resource: u32, runs: &[(u64, u32)]) -> Vec<u8> {
    let head = AttachBacking { resource_id: U32::new(resource), nr_entries: U32::new(runs.len() as u32) };
    let entries: Vec<MemEntry> = runs
        .iter()
        .map(|&(addr, length)| MemEntry {
            addr: U64::new(addr),
            length: U32::new(length),
            padding: U32::ZERO,
        })
        .collect();
    [head.as_bytes(), entries.as_bytes()].concat()
}

pub fn submit_body(stream: &[u32]) -> Vec<u8> {
    let head = Submit3d { size: U32::new(stream.len() as u32 * 4), padding: U32::ZERO };
    [head.as_bytes(), stream.as_bytes()].concat()
}

/// A transfer of (x, y, width, height).
pub fn transfer(resource: u32, [x, y, w, h]: [u32; 4], offset: u64, stride: u32) -> Transfer3d {
    let mut body = Transfer3d::new_zeroed();
    (body.region.x, body.region.y) = (U32::new(x), U32::new(y));
    (body.region.w, body.region.h, body.region.d) = (U32::new(w), U32::new(h), U32::new(1));
    body.offset = U64::new(offset);
    body.stride = U32::new(stride);
    body.resource_id = U32::new(resource);
    body
}
