//! What the tests have in common.
#![allow(dead_code)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ntoskrnl::user::{copy_in, copy_out};
use ntoskrnl::{Event, PacketStage, Reader};
use virtgpu_umd::builder::{Batch, Builder, Limits};
use virtgpu_umd::client::{Client, Context, Device, Error, Texture};
use virtgpu_umd::scene::{Layout, Scene};
use virtgpu_umd::show::{self, Plan};
use virtgpu_umd::virgl::{Region, Stream, bind, format};
use virtio_gpu::protocol::Command;
use wddm_bench::bench::{Bench, Closing, Options};
use wddm_bench::work::compare;
use wddm_sys::wddm3_2::{D3DKMT_LOCK2, D3DKMT_UNLOCK2};
use wddm_sys::{NTSTATUS, Record, STATUS_SUCCESS};

use virtgpu_protocol::{AllocationRequest, Transfer};

pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A bench with the driver on it. On a machine that has much else to do, nothing counts as hung.
pub fn bench(mut options: Options) -> Bench {
    options.port.tdr_delay = Duration::from_secs(60);
    Bench::start(wddm_bench::driver::under_test(), options).unwrap_or_else(|error| panic!("{error}"))
}

/// Waits for what another thread does.
pub fn until(mut done: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(60);
    while !done() {
        assert!(Instant::now() < end, "it never happened");
        std::thread::yield_now();
    }
}

/// A process with the adapter open.
pub fn client(bench: &Bench) -> Client {
    Client::open(&bench.port, bench.adapter.luid()).unwrap()
}

/// Stops the bench, which must have broken no rule and left nothing.
pub fn close(bench: Bench) -> Closing {
    let closing = bench.stop();
    assert!(closing.verdict.is_clean(), "{:#?}", closing.verdict.violations);
    assert_eq!(closing.leaked_bytes(), 0);
    assert_eq!((closing.device.contexts.live, closing.device.resources.live), (0, 0));
    assert!(closing.device.breaches.is_empty(), "{:?}", closing.device.breaches);
    closing
}

/// How many messages of a kind the device has executed.
pub fn executed(bench: &Bench, command: Command) -> u64 {
    bench.device.stats().commands_of(command)
}

/// How often the port has called an entry point.
pub fn calls(bench: &Bench, ddi: &str) -> u64 {
    bench.verifier.report().summary.ddi_calls.get(ddi).copied().unwrap_or(0)
}

/// The status that a call answered.
pub fn status<T: std::fmt::Debug>(result: Result<T, Error>) -> NTSTATUS {
    match result {
        Ok(_) => STATUS_SUCCESS,
        Err(Error::Call(_, status)) => status,
        Err(error) => panic!("{error}"),
    }
}

/// Paints a small mosaic, which must be right.
pub fn paint(bench: &Bench, plan: Plan, side: u32) {
    let scene = Scene::with_layout(Layout::with_side(plan.contexts, side));
    let painting = show::paint_scene(&bench.port, bench.adapter.luid(), scene, plan, &|_, _, _| {});
    let painting = painting.unwrap_or_else(|failure| panic!("{failure}; {:?}", bench.adapter.loss()));
    assert_eq!(painting.spoiled(), Vec::<u32>::new());
    assert_eq!(compare(&painting.scene, &painting.mosaic), None);
}

/// What the packets of a machine did, in order.
#[derive(Default)]
pub struct Packets {
    all: Mutex<Vec<(PacketStage, u32, bool)>>,
    submitted: AtomicUsize,
}

impl Reader for Packets {
    fn event(&self, event: &Event<'_>) {
        if let Event::Packet { stage, fence, paging, .. } = event {
            lock(&self.all).push((*stage, *fence, *paging));
            if *stage == PacketStage::Submitted {
                self.submitted.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
}

impl Packets {
    /// Watches a bench from now on.
    pub fn of(bench: &Bench) -> Arc<Self> {
        let packets = Arc::new(Self::default());
        bench.machine.add_reader(packets.clone());
        packets
    }

    /// How many packets the driver was given, paging among them.
    pub fn submitted(&self) -> usize {
        self.submitted.load(Ordering::Relaxed)
    }

    /// The fences of packets that came to a stage, in order; paging apart if asked for.
    pub fn fences(&self, at: PacketStage, with_paging: bool) -> Vec<u32> {
        let all = lock(&self.all);
        let wanted = all.iter().filter(|(stage, _, paging)| *stage == at && (with_paging || !paging));
        wanted.map(|(_, fence, _)| *fence).collect()
    }
}

/// A picture of so many texels.
pub fn picture(width: u32, height: u32) -> AllocationRequest {
    AllocationRequest::texture_2d(
        format::R8G8B8A8_UNORM,
        4,
        bind::RENDER_TARGET | bind::SAMPLER_VIEW,
        width,
        height,
    )
}

/// The transfer of part of a picture, from and to its place in the picture's own memory.
pub fn part(of: &AllocationRequest, x: u32, y: u32, width: u32, height: u32) -> Transfer {
    let offset = u64::from(y) * u64::from(of.stride) + u64::from(x) * u64::from(of.texel_bytes);
    let (stride, layer_stride) = (of.stride, of.layer_stride);
    Transfer { x, y, z: 0, width, height, depth: 1, offset, resource: 0, level: 0, stride, layer_stride }
}

/// A stream that fills a picture.
pub fn fill(texture: &Texture, color: [u8; 4]) -> Stream {
    let all = Region::rect(0, 0, texture.request.width, texture.request.height);
    let mut stream = Stream::new();
    stream.clear_texture(texture.allocation, 0, all, [u32::from_le_bytes(color), 0, 0, 0]);
    stream
}

/// A command buffer with one transfer, to the host or from it.
pub fn transfer(texture: &Texture, part: &Transfer, to_host: bool) -> Batch {
    let mut builder = Builder::new(Limits::default());
    match to_host {
        true => builder.transfer_to_host(texture.allocation, part).unwrap(),
        false => builder.transfer_from_host(texture.allocation, part).unwrap(),
    }
    builder.finish().remove(0)
}

/// Waits until everything that a context has queued has ended.
pub fn finish(client: &Client, device: Device, context: &Context) {
    let fence = client.create_fence(device).unwrap();
    client.finish(context, &fence).unwrap();
    client.destroy_fence(fence).unwrap();
}

/// The pixels of a picture, read back by a context of the process that made it.
pub fn pixels(client: &Client, device: Device, context: &mut Context, texture: &Texture) -> Vec<u8> {
    let all = part(&texture.request, 0, 0, texture.request.width, texture.request.height);
    client.fetch(context, texture, &all).unwrap();
    finish(client, device, context);
    client.read(device, texture).unwrap()
}

/// Whether every pixel has this colour.
pub fn is_all(pixels: &[u8], color: [u8; 4]) -> bool {
    !pixels.is_empty() && pixels.chunks_exact(4).all(|pixel| pixel == color)
}

/// Maps an allocation, and has `work` touch it at a byte.
fn locked<T>(client: &Client, device: Device, texture: &Texture, work: impl FnOnce(usize) -> T) -> T {
    let mut lock = D3DKMT_LOCK2::zeroed();
    lock.hDevice = device.0;
    lock.hAllocation = texture.allocation.0;
    assert_eq!(client.process().lock2(&mut lock), STATUS_SUCCESS);
    let result = {
        let _inside = client.process().port().machine().enter();
        work(lock.pData as usize)
    };
    let mut unlock = D3DKMT_UNLOCK2::zeroed();
    unlock.hDevice = device.0;
    unlock.hAllocation = texture.allocation.0;
    assert_eq!(client.process().unlock2(&unlock), STATUS_SUCCESS);
    result
}

/// Bytes of an allocation's memory.
pub fn read_at(client: &Client, device: Device, texture: &Texture, offset: u64, bytes: usize) -> Vec<u8> {
    let mut copy = vec![0; bytes];
    locked(client, device, texture, |start| copy_in(&mut copy, start + offset as usize)).unwrap();
    copy
}

/// Writes bytes of an allocation's memory.
pub fn write_at(client: &Client, device: Device, texture: &Texture, offset: u64, bytes: &[u8]) {
    locked(client, device, texture, |start| copy_out(start + offset as usize, bytes)).unwrap();
}
