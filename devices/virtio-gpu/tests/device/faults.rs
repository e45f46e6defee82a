//! Faults to order, slow backends and late fences.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use virtio_gpu::Options;
use virtio_gpu::backend::{
    self, Backend, CapsetInfo, Error, Fence, FenceSink, FenceState, Region, ResourceInfo, Transfer,
};
use virtio_gpu::backing::Backing;
use virtio_gpu::fault::{Fault, Stall};
use virtio_gpu::protocol::*;
use virtio_gpu::soft::Soft;
use virtio_gpu::vm_memory::GuestMemoryMmap;
use zerocopy::FromBytes;
use zerocopy::little_endian::U64;

use crate::guest::*;

#[test]
fn a_stalled_device_takes_nothing_and_loses_nothing() {
    let mut guest = Guest::ready(ALL_3D);
    guest.device.stall(Stall::Commands);
    let posted: Vec<_> =
        (0..3).map(|_| guest.post(&request(Command::GET_DISPLAY_INFO, 0, &[]), 408)).collect();
    guest.notify(0);
    assert_eq!((guest.used_index(0), guest.device.posted()), (0, 3));
    guest.device.stall(Stall::None);
    for posted in &posted {
        guest.wait_used(posted);
    }
}

#[test]
fn a_stalled_device_can_be_reset_unless_it_hangs() {
    let guest = Guest::ready(ALL_3D);
    guest.device.stall(Stall::Commands);
    guest.reset();
    guest.device.stall(Stall::Everything);
    guest.set_status(1);
    guest.set_status(0);
    assert_ne!(guest.status(), 0);
    guest.device.stall(Stall::None);
    guest.bus.wait("the reset", |_| guest.status() == 0);
}

#[test]
fn the_nth_command_fails_as_ordered() {
    let mut guest = Guest::ready(ALL_3D);
    guest.device.arm(None, 1, Fault::Fail(Error::OutOfMemory));
    guest.device.arm(Some(Command::CTX_DESTROY), 1, Fault::Fail(Error::Unspecified));
    guest.create_context(1);
    let body = [0; 72];
    assert_eq!(guest.command(Command::CTX_CREATE, 2, &body), Response::ERR_OUT_OF_MEMORY);
    assert_eq!(guest.device.stats().contexts.live, 1, "a failed command has no effect");
    guest.ok(Command::CTX_CREATE, 2, &body);
    guest.ok(Command::CTX_DESTROY, 1, &[]);
    assert_eq!(guest.command(Command::CTX_DESTROY, 2, &[]), Response::ERR_UNSPEC);
    guest.ok(Command::CTX_DESTROY, 2, &[]);
}

#[test]
fn a_dropped_response_never_comes() {
    let mut guest = Guest::ready(ALL_3D);
    guest.device.arm(Some(Command::CTX_CREATE), 0, Fault::DropResponse);
    guest.post(&request(Command::CTX_CREATE, 1, &[0; 72]), 24);
    let next = guest.post(&request(Command::CTX_CREATE, 2, &[0; 72]), 24);
    guest.notify(0);
    assert_eq!(guest.wait_used(&next), 24);
    assert_eq!(guest.used_index(0), 1);
    assert_eq!(guest.device.stats().contexts.live, 2, "the command itself was executed");
}

#[test]
fn chains_can_be_returned_wrongly() {
    let mut guest = Guest::ready(ALL_3D);
    guest.device.arm(Some(Command::CTX_CREATE), 0, Fault::ReturnAs(33));
    guest.device.arm(Some(Command::CTX_CREATE), 1, Fault::ReturnTwice);
    guest.post(&request(Command::CTX_CREATE, 1, &[0; 72]), 24);
    guest.post(&request(Command::CTX_CREATE, 2, &[0; 72]), 24);
    guest.post(&request(Command::CTX_CREATE, 3, &[0; 72]), 24);
    guest.notify(0);
    guest.bus.wait("four chains", |_| guest.used_index(0) == 4);
    let heads: Vec<u32> = (0..4).map(|n| guest.used_element(0, n).0).collect();
    assert_eq!(heads[0], 33, "an index that nobody gave");
    assert_eq!(heads[1], heads[2], "one twice");
    assert_eq!(guest.device.stats().contexts.live, 3, "the commands were executed");
}

#[test]
fn an_answer_can_be_left_out() {
    let mut guest = Guest::ready(ALL_3D);
    guest.device.arm(Some(Command::CTX_CREATE), 0, Fault::NoAnswer);
    let posted = guest.post(&request(Command::CTX_CREATE, 1, &[0; 72]), 24);
    guest.notify(0);
    assert_eq!(guest.wait_used(&posted), 0, "nothing was written");
    let stats = guest.device.stats();
    assert_eq!((stats.contexts.live, stats.responses.len()), (1, 0), "the command was executed");
}

/// A backend that waits in `submit` until told, and reports fences only when told.
struct Slow {
    inner: Soft,
    entered: Sender<()>,
    leave: Receiver<()>,
    fences: Arc<Mutex<Vec<(Fence, FenceSink)>>>,
    sink: Option<FenceSink>,
}

struct SlowControls {
    entered: Receiver<()>,
    leave: Sender<()>,
    fences: Arc<Mutex<Vec<(Fence, FenceSink)>>>,
}

fn slow() -> (Box<Slow>, SlowControls) {
    let ((entered_in, entered), (leave, leave_out), fences) = (channel(), channel(), Arc::default());
    let backend = Slow {
        inner: Soft::default(),
        entered: entered_in,
        leave: leave_out,
        fences: Arc::clone(&fences),
        sink: None,
    };
    (Box::new(backend), SlowControls { entered, leave, fences })
}

impl Backend for Slow {
    fn capsets(&self) -> Vec<CapsetInfo> {
        self.inner.capsets()
    }
    fn start(&mut self, memory: &GuestMemoryMmap, fences: FenceSink) -> std::io::Result<()> {
        self.sink = Some(fences.clone());
        self.inner.start(memory, fences)
    }
    fn reset(&mut self) {
        self.inner.reset();
    }
    fn capset(&mut self, id: u32, version: u32) -> backend::Result<Vec<u8>> {
        self.inner.capset(id, version)
    }
    fn create_resource(&mut self, resource: u32, info: &ResourceInfo) -> backend::Result<()> {
        self.inner.create_resource(resource, info)
    }
    fn destroy_resource(&mut self, resource: u32) {
        self.inner.destroy_resource(resource);
    }
    fn attach_backing(&mut self, resource: u32, backing: Backing) -> backend::Result<()> {
        self.inner.attach_backing(resource, backing)
    }
    fn detach_backing(&mut self, resource: u32) {
        self.inner.detach_backing(resource);
    }
    fn create_context(&mut self, context: u32, capset: u32, name: &[u8]) -> backend::Result<()> {
        self.inner.create_context(context, capset, name)
    }
    fn destroy_context(&mut self, context: u32) {
        self.inner.destroy_context(context);
    }
    fn attach_resource(&mut self, context: u32, resource: u32) -> backend::Result<()> {
        self.inner.attach_resource(context, resource)
    }
    fn detach_resource(&mut self, context: u32, resource: u32) {
        self.inner.detach_resource(context, resource);
    }
    fn transfer_to_host(&mut self, context: u32, resource: u32, transfer: &Transfer) -> backend::Result<()> {
        self.inner.transfer_to_host(context, resource, transfer)
    }
    fn transfer_from_host(
        &mut self,
        context: u32,
        resource: u32,
        transfer: &Transfer,
    ) -> backend::Result<()> {
        self.inner.transfer_from_host(context, resource, transfer)
    }
    fn submit(&mut self, context: u32, stream: &[u32]) -> backend::Result<()> {
        self.entered.send(()).unwrap();
        self.leave.recv().unwrap();
        self.inner.submit(context, stream)
    }
    fn read_pixels(&mut self, resource: u32, region: &Region) -> backend::Result<Vec<u8>> {
        self.inner.read_pixels(resource, region)
    }
    fn fence(&mut self, fence: Fence) -> backend::Result<FenceState> {
        self.fences.lock().unwrap().push((fence, self.sink.clone().unwrap()));
        Ok(FenceState::Pending)
    }
}

fn slow_guest() -> (Guest, SlowControls) {
    let (backend, controls) = slow();
    let mut guest = Guest::with_backend(Options::default(), backend);
    guest.bring_up(ALL_3D);
    guest.create_context(1);
    (guest, controls)
}

#[test]
fn a_reset_waits_for_the_command_under_way_and_swallows_its_response() {
    let (mut guest, controls) = slow_guest();
    guest.post(&request(Command::SUBMIT_3D, 1, &submit_body(&[0])), 24);
    guest.notify(0);
    controls.entered.recv().unwrap();
    guest.set_status(0);
    assert_ne!(guest.status(), 0, "a command still runs");
    controls.leave.send(()).unwrap();
    guest.bus.wait("the reset", |_| guest.status() == 0);
    assert_eq!(guest.used_index(0), 1, "context creation was the last to be answered");
    guest.bring_up(ALL_3D);
    guest.create_context(1);
}

#[test]
fn taking_bus_mastering_away_waits_for_the_command_under_way() {
    let (mut guest, controls) = slow_guest();
    guest.post(&request(Command::SUBMIT_3D, 1, &submit_body(&[0])), 24);
    guest.notify(0);
    controls.entered.recv().unwrap();
    let may_end = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            guest.set_bus_master(false);
            assert!(may_end.load(Ordering::SeqCst), "it returned while the command could still touch memory");
        });
        guest.bus.wait("the bit", |_| guest.config_read32(4) & 4 == 0);
        // Time for a device that does not wait to be caught.
        (0..1000).for_each(|_| std::thread::yield_now());
        may_end.store(true, Ordering::SeqCst);
        controls.leave.send(()).unwrap();
    });
    assert_eq!(guest.used_index(0), 2, "it finished first");
}

#[test]
fn a_fenced_command_is_answered_when_the_backend_says_so() {
    let (mut guest, controls) = slow_guest();
    let mut fenced = header(Command::CTX_CREATE, 2);
    fenced.flags.set(FLAG_FENCE);
    fenced.fence_id = U64::new(0x1234_5678_9abc);
    let held = guest.post(&with(&fenced, &[0u8; 72]), 24);
    let plain = guest.post(&request(Command::CTX_CREATE, 3, &[0; 72]), 24);
    guest.notify(0);
    guest.wait_used(&plain);
    let (fence, sink) = controls.fences.lock().unwrap().pop().unwrap();
    assert_eq!((fence.context, fence.ring), (2, None));
    sink.complete(fence.token + 1);
    sink.complete(fence.token);
    assert_eq!(guest.wait_used(&held), 24);
    let answer = guest.bytes(held.response, 24);
    let answer = Header::ref_from_bytes(&answer).unwrap();
    assert_eq!(answer.kind.get(), Response::OK_NODATA.0);
    assert_eq!((answer.flags.get(), answer.fence_id.get(), answer.ctx_id.get()), (1, 0x1234_5678_9abc, 2));
}

#[test]
fn a_fence_of_before_a_reset_answers_nothing() {
    let (mut guest, controls) = slow_guest();
    let mut fenced = header(Command::CTX_CREATE, 2);
    fenced.flags.set(FLAG_FENCE);
    guest.post(&with(&fenced, &[0u8; 72]), 24);
    guest.notify(0);
    guest.bus.wait("the fence", |_| !controls.fences.lock().unwrap().is_empty());
    guest.reset();
    guest.bring_up(ALL_3D);
    let (fence, sink) = controls.fences.lock().unwrap().pop().unwrap();
    sink.complete(fence.token);
    guest.create_context(1);
    assert_eq!(guest.used_index(0), 1);
}

#[test]
fn a_late_fence_waits_for_bus_mastering() {
    let (mut guest, controls) = slow_guest();
    let mut fenced = header(Command::CTX_CREATE, 2);
    fenced.flags.set(FLAG_FENCE | FLAG_INFO_RING_IDX);
    fenced.ctx_id.set(1);
    fenced.ring_idx = 5;
    let kind = header(Command::CTX_ATTACH_RESOURCE, 1).kind;
    guest.create_texture(9, 1, 4, 4);
    fenced.kind = kind;
    let held = guest.post(&with(&fenced, &reference(9)), 24);
    guest.notify(0);
    guest.bus.wait("the fence", |_| !controls.fences.lock().unwrap().is_empty());
    let (fence, sink) = controls.fences.lock().unwrap().pop().unwrap();
    assert_eq!((fence.context, fence.ring), (1, Some(5)));
    guest.set_bus_master(false);
    sink.complete(fence.token);
    assert_eq!(guest.used_index(0), 2);
    guest.set_bus_master(true);
    guest.wait_used(&held);
    let answer = guest.bytes(held.response, 24);
    assert_eq!(Header::ref_from_bytes(&answer).unwrap().ring_idx, 5);
}
