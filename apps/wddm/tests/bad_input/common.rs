//! A bench with the real driver, clients that draw and look, and the judgement at the end.
#![allow(dead_code, reason = "each test crate uses a part")]

use std::fmt::Debug;
use std::mem::offset_of;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use ntoskrnl::user::UserBuffer;
use ntoskrnl::{Callback, Ddi, Event, Reader};
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use virtgpu_protocol::{AllocationRequest, CommandHeader, ContextRequest, Transfer, kind};
use virtgpu_umd::builder::{AllocationUse, Batch, Patch};
use virtgpu_umd::client::{Client, Context, Device, Error, Fence, Texture};
use virtgpu_umd::scene::draw::{canvas_request, whole};
use virtgpu_umd::virgl::{Access, Region, Stream};
use wddm_bench::bench::{Bench, Closing, Options};
use wddm_sys::wddm3_2::{
    D3DDDI_ALLOCATIONINFO2, D3DKMT_CREATEALLOCATION, D3DKMT_CREATECONTEXT, D3DKMT_DESTROYALLOCATION2,
    D3DKMT_DESTROYCONTEXT,
};
use wddm_sys::{NTSTATUS, Record, STATUS_SUCCESS};

/// Sides of the textures here.
pub const SIDE: u32 = 16;

/// A bench as `wddm run` has it.
pub fn bench() -> Bench {
    bench_with(Options::default())
}

/// A bench of one's own.
pub fn bench_with(options: Options) -> Bench {
    Bench::start(wddm_bench::driver::under_test(), options).expect("the driver starts")
}

/// Ends a bench, whose driver broke no rule and kept nothing.
#[track_caller]
pub fn close(bench: Bench) -> Closing {
    let closing = bench.stop();
    assert_clean(&closing);
    closing
}

/// No rule is broken and nothing is left.
#[track_caller]
pub fn assert_clean(closing: &Closing) {
    let said: Vec<String> = closing.verdict.violations.iter().map(ToString::to_string).collect();
    assert_eq!(said, Vec::<String>::new());
    assert_eq!(closing.leaked_bytes(), 0, "{:?}", closing.balance);
    assert_eq!(closing.device.contexts.live, 0, "the host has nothing left either");
    assert_eq!(closing.device.resources.live, 0);
    assert!(closing.device.breaches.is_empty(), "{:?}", closing.device.breaches);
}

/// What a call answered that should not have succeeded.
#[track_caller]
pub fn refused<T>(result: Result<T, Error>) -> NTSTATUS {
    match result {
        Err(Error::Call(_, status)) => status,
        Err(other) => panic!("not refused by a call: {other}"),
        Ok(_) => panic!("not refused"),
    }
}

/// A client with one device, one context, and a texture to draw on.
pub struct Artist {
    pub client: Client,
    pub device: Device,
    pub context: Context,
    pub texture: Texture,
    pub fence: Fence,
}

impl Artist {
    /// Fails with what the first call answered that did not succeed; what was made goes with the process.
    pub fn try_new(bench: &Bench) -> Result<Self, Error> {
        let client = Client::open(&bench.port, bench.adapter.luid())?;
        let device = client.create_device()?;
        let request = client.upload(&ContextRequest::new("artist").encode())?;
        let context = client.create_context(device, Some(&request))?;
        let texture = client.create_texture(device, &canvas_request(SIDE))?;
        let fence = client.create_fence(device)?;
        Ok(Self { client, device, context, texture, fence })
    }

    pub fn new(bench: &Bench) -> Self {
        Self::try_new(bench).expect("an artist's things")
    }

    /// Fills the texture with a colour and reads it back.
    pub fn draw(&mut self, color: [u8; 4]) -> Result<Vec<u8>, Error> {
        let texture = self.texture;
        self.client.submit(&mut self.context, &fill(&texture, color))?;
        self.look(&texture)
    }

    /// What a texture of the device's holds on the host.
    pub fn look(&mut self, texture: &Texture) -> Result<Vec<u8>, Error> {
        self.client.fetch(&mut self.context, texture, &whole(&texture.request))?;
        self.client.finish(&self.context, &self.fence)?;
        self.client.read(self.device, texture)
    }

    /// Draws and sees what it drew.
    #[track_caller]
    pub fn draws(&mut self, color: [u8; 4]) {
        assert!(self.draw(color).expect("drawing") == pixels(color), "not what was drawn");
    }

    /// A new context instead of a lost one.
    pub fn renew_context(&mut self) {
        let fresh = self.client.create_context(self.device, None).expect("a context");
        let lost = std::mem::replace(&mut self.context, fresh);
        self.client.destroy_context(lost).expect("a lost context is destroyed");
    }

    /// A new texture instead of one that the host refused.
    pub fn renew_texture(&mut self) {
        let fresh = self.client.create_texture(self.device, &canvas_request(SIDE)).expect("a texture");
        let lost = std::mem::replace(&mut self.texture, fresh);
        self.client.destroy_texture(self.device, lost).expect("a lost texture is destroyed");
    }
}

/// Clears all of a texture.
pub fn fill(texture: &Texture, color: [u8; 4]) -> Stream {
    let mut stream = Stream::new();
    let all = Region::rect(0, 0, texture.request.width, texture.request.height);
    stream.clear_texture(texture.allocation, 0, all, [u32::from_le_bytes(color), 0, 0, 0]);
    stream
}

/// A texture of one colour.
pub fn pixels(color: [u8; 4]) -> Vec<u8> {
    color.repeat((SIDE * SIDE) as usize)
}

/// A newcomer draws right, and everything that it made goes again.
#[track_caller]
pub fn still_draws(bench: &Bench) {
    let mut artist = Artist::new(bench);
    artist.draws([1, 2, 3, 255]);
    artist.draws([200, 100, 50, 255]);
}

/// One command: header and body.
pub fn command(kind: u32, body: &[u8]) -> Vec<u8> {
    raw_command(kind, body.len() as u32, body)
}

/// One command whose header says anything.
pub fn raw_command(kind: u32, bytes: u32, body: &[u8]) -> Vec<u8> {
    let mut command = CommandHeader { kind, bytes }.encode().to_vec();
    command.extend(body);
    command
}

/// A SUBMIT of dwords.
pub fn submit(dwords: &[u32]) -> Vec<u8> {
    command(kind::SUBMIT, &dwords.iter().flat_map(|dword| dword.to_le_bytes()).collect::<Vec<_>>())
}

/// virgl's NOP, of any length.
pub fn nops(dwords: usize) -> Vec<u32> {
    vec![0; dwords]
}

/// A transfer of a whole texture; its resource is named by a patch.
pub fn fetching(request: &AllocationRequest) -> Vec<u8> {
    command(kind::TRANSFER_FROM_HOST, &whole(request).encode())
}

/// Where a transfer at byte `at` has its resource.
pub fn resource_of(at: u32) -> u32 {
    at + CommandHeader::SIZE as u32 + Transfer::RESOURCE_OFFSET
}

/// A command buffer that uses one texture.
pub fn batch(commands: Vec<u8>, texture: &Texture, patches: &[(u32, u32)]) -> Batch {
    Batch {
        commands,
        allocations: vec![AllocationUse { allocation: texture.allocation, access: Access::Write }],
        patches: patches
            .iter()
            .map(|&(allocation_index, offset)| Patch { allocation_index, offset })
            .collect(),
    }
}

/// Waits, without sleeping, for what another thread does soon.
#[track_caller]
pub fn until(what: &str, done: impl Fn() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what} does not come");
        std::thread::yield_now();
    }
}

/// What a test wants to hear of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    Enter(Ddi),
    Return(Ddi),
    Callback(Callback),
    Mmio,
}

/// Tells a test what happens, in order.
pub struct Ear {
    filter: fn(&Event<'_>) -> Option<Heard>,
    to: std::sync::mpsc::Sender<Heard>,
}

impl Ear {
    pub fn on(bench: &Bench, filter: fn(&Event<'_>) -> Option<Heard>) -> Receiver<Heard> {
        let (to, heard) = channel();
        bench.machine.add_reader(Arc::new(Self { filter, to }));
        heard
    }
}

impl Reader for Ear {
    fn event(&self, event: &Event<'_>) {
        if let Some(heard) = (self.filter)(event) {
            // A test that listens no more has ended.
            let _ = self.to.send(heard);
        }
    }
}

/// `D3DKMTCreateAllocation2` of a resource, with any private data: of the resource, and of each allocation.
pub fn create_allocation(client: &Client, device: Device, group: &[u8], data: &[&[u8]]) -> NTSTATUS {
    let group_data = client.upload(group).expect("user memory");
    let buffers: Vec<UserBuffer> =
        data.iter().map(|data| client.upload(data).expect("user memory")).collect();
    let mut infos = vec![0; data.len() * size_of::<D3DDDI_ALLOCATIONINFO2>()];
    let records = infos.chunks_exact_mut(size_of::<D3DDDI_ALLOCATIONINFO2>());
    for ((record, buffer), data) in records.zip(&buffers).zip(data) {
        let at = offset_of!(D3DDDI_ALLOCATIONINFO2, pPrivateDriverData);
        record[at..at + 8].copy_from_slice(&buffer.address().to_ne_bytes());
        let at = offset_of!(D3DDDI_ALLOCATIONINFO2, PrivateDriverDataSize);
        record[at..at + 4].copy_from_slice(&(data.len() as u32).to_ne_bytes());
    }
    let infos = client.upload(&infos).expect("user memory");
    let mut args = D3DKMT_CREATEALLOCATION::zeroed();
    args.hDevice = device.0;
    args.Anonymous1.pPrivateDriverData = group_data.as_ptr();
    args.PrivateDriverDataSize = group.len() as u32;
    args.NumAllocations = data.len() as u32;
    args.Anonymous2.pAllocationInfo2 = infos.as_ptr();
    args.Flags.set_CreateResource(true);
    let status = client.process().create_allocation2(&mut args);
    if status == STATUS_SUCCESS {
        let mut destroy = D3DKMT_DESTROYALLOCATION2::zeroed();
        destroy.hDevice = device.0;
        destroy.hResource = args.hResource;
        assert_eq!(client.process().destroy_allocation2(&destroy), STATUS_SUCCESS);
    }
    status
}

/// `D3DKMTEscape` with a buffer that the caller sees again.
pub fn escape(client: &Client, message: &mut [u8]) -> NTSTATUS {
    match client.escape(message) {
        Ok(()) => STATUS_SUCCESS,
        Err(Error::Call(_, status)) => status,
        Err(other) => panic!("{other}"),
    }
}

/// `D3DKMTCreateContext` with any private data; what it makes is destroyed.
pub fn create_context(client: &Client, device: Device, data: &[u8]) -> NTSTATUS {
    let buffer = client.upload(data).expect("user memory");
    let mut args = D3DKMT_CREATECONTEXT::zeroed();
    args.hDevice = device.0;
    args.pPrivateDriverData = buffer.as_ptr();
    args.PrivateDriverDataSize = data.len() as u32;
    let status = client.process().create_context(&mut args);
    if status == STATUS_SUCCESS {
        let mut destroy = D3DKMT_DESTROYCONTEXT::zeroed();
        destroy.hContext = args.hContext;
        assert_eq!(client.process().destroy_context(&destroy), STATUS_SUCCESS);
    } else {
        assert_eq!((args.hContext, args.pCommandBuffer.is_null()), (0, true), "nothing is told");
    }
    status
}

/// Runs `cases` of `test`. What fails is made smaller and printed; nothing is written to disk.
pub fn run<S: Strategy>(cases: u32, strategy: &S, test: impl Fn(S::Value) -> Result<(), TestCaseError>)
where
    S::Value: Debug,
{
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    if let Err(error) = TestRunner::new(config).run(strategy, test) {
        panic!("{error}");
    }
}
