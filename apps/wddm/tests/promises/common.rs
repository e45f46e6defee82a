//! A bench with the driver on it, a client that paints, and readers of the stream of events.

use std::cell::{Cell, RefCell};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ntoskrnl::pool::faults::FaultScope;
use ntoskrnl::{CallCounts, Ddi, DdiResult, Event, PageOut, Reader};
use virtgpu_protocol::{CommandHeader, ContextRequest, kind};
use virtgpu_umd::builder::{Batch, Builder, Limits};
use virtgpu_umd::client::{Client, Context, Device, Error, Texture};
use virtgpu_umd::scene::draw::{FORMAT, canvas_request, whole};
use virtgpu_umd::virgl::{Access, EncodeError, Region, Stream, clear, object};
use wddm_bench::bench::{Bench, Closing, Options};
use wddm_sys::{NTSTATUS, STATUS_ILLEGAL_INSTRUCTION};

/// Pixels of a canvas's side.
pub const SIDE: u32 = 8;
/// The handle of the surface object that every context uses.
const SURFACE: u32 = 1;

pub type Color = [u8; 4];
pub const RED: Color = [255, 0, 0, 255];
pub const GREEN: Color = [0, 255, 0, 255];
pub const BLUE: Color = [0, 0, 255, 255];

pub fn start(options: Options) -> Bench {
    Bench::start(wddm_bench::driver::under_test(), options).unwrap()
}

/// The default, but for a host that is so busy that a packet takes seconds.
pub fn options() -> Options {
    let mut options = Options::default();
    options.port.tdr_delay = Duration::from_secs(30);
    options
}

/// A bench whose paged memory goes out at certain times.
pub fn paging(page_out: PageOut) -> Options {
    let mut options = options();
    options.machine.page_out = page_out;
    options
}

/// Stops a bench on which nothing may have gone wrong.
pub fn close(bench: Bench) -> Closing {
    let closing = bench.stop();
    assert_eq!(closing.verdict.violations, []);
    assert_eq!(closing.leaked_bytes(), 0, "{:?}", closing.balance);
    assert!(closing.device.breaches.is_empty(), "{:?}", closing.device.breaches);
    closing
}

/// Waits for what other threads are about to do.
pub fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while !holds() {
        assert!(Instant::now() < deadline, "it does not come: {what}");
        std::thread::yield_now();
    }
}

/// Waits until nothing is on its way, and answers what driver code has then.
pub fn settled(bench: &Bench) -> ntoskrnl::Balance {
    bench.settle();
    bench.machine.balance()
}

/// A process with one device.
pub struct Studio {
    pub client: Client,
    pub device: Device,
}

/// A context and what it paints on.
pub struct Artist {
    pub context: Context,
    pub canvas: Texture,
}

impl Studio {
    pub fn open(bench: &Bench) -> Self {
        let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
        let device = client.create_device().unwrap();
        Self { client, device }
    }

    pub fn context(&self) -> Result<Context, Error> {
        self.client.create_context(self.device, None)
    }

    /// A context with a request of its own as private data.
    pub fn context_with(&self, data: &[u8]) -> Result<Context, Error> {
        if data.is_empty() {
            return self.context();
        }
        self.client.create_context(self.device, Some(&self.client.upload(data)?))
    }

    pub fn canvas(&self) -> Texture {
        self.client.create_texture(self.device, &canvas_request(SIDE)).unwrap()
    }

    /// A context with a canvas of its own bound as its framebuffer.
    pub fn artist(&self) -> Artist {
        let data = ContextRequest::new("artist").encode();
        let mut artist = Artist { context: self.context_with(&data).unwrap(), canvas: self.canvas() };
        self.client.submit(&mut artist.context, &bind(&artist.canvas).unwrap()).unwrap();
        artist
    }

    /// Clears what the artist's context has bound. The command names no texture.
    pub fn paint(&self, artist: &mut Artist, color: Color) -> Result<(), Error> {
        self.client.submit(&mut artist.context, &clear_bound(&artist.canvas, color))
    }

    /// Waits until the context has nothing to do.
    pub fn finish(&self, context: &Context) -> Result<(), Error> {
        let fence = self.client.create_fence(self.device)?;
        let finished = self.client.finish(context, &fence);
        self.client.destroy_fence(fence)?;
        finished
    }

    /// What a texture holds, as a context sees it.
    pub fn pixels(&self, context: &mut Context, texture: &Texture) -> Result<Vec<u8>, Error> {
        self.client.fetch(context, texture, &whole(&texture.request))?;
        self.finish(context)?;
        self.client.read(self.device, texture)
    }

    /// Whether a texture is of one colour when all queued work of the device has ended, as a context that is made for
    /// this question sees it.
    pub fn shows(&self, texture: &Texture, color: Color) -> bool {
        self.client.wait_for_idle(self.device).unwrap();
        let mut context = self.context().unwrap();
        let pixels = self.pixels(&mut context, texture).unwrap();
        self.client.destroy_context(context).unwrap();
        pixels == color.repeat((SIDE * SIDE) as usize)
    }

    /// Whether the device still takes work.
    pub fn works(&self) -> bool {
        self.client.wait_for_idle(self.device) == Ok(())
    }

    pub fn close(self) {
        self.client.destroy_device(self.device).unwrap();
        self.client.close().unwrap();
    }
}

/// Makes the object that every context calls the same, and binds it.
pub fn bind(canvas: &Texture) -> Result<Stream, EncodeError> {
    let mut stream = Stream::new();
    stream.create_surface(SURFACE, canvas.allocation, FORMAT, 0, (0, 0));
    stream.set_framebuffer(&[SURFACE], 0)?;
    Ok(stream)
}

/// Clears whatever is bound.
pub fn clear_bound(canvas: &Texture, color: Color) -> Stream {
    let mut stream = Stream::new();
    stream.touch(canvas.allocation, Access::Write);
    stream.clear(clear::COLOR0, color.map(|channel| f32::from(channel) / 255.0), 0.0, 0);
    stream
}

/// Fills a texture by its name.
pub fn fill(texture: &Texture, color: Color) -> Stream {
    let mut stream = Stream::new();
    let texel = [u32::from_le_bytes(color), 0, 0, 0];
    stream.clear_texture(texture.allocation, 0, Region::rect(0, 0, SIDE, SIDE), texel);
    stream
}

/// Copies one texture to another.
pub fn copy(from: &Texture, to: &Texture) -> Stream {
    let mut stream = Stream::new();
    let all = Region::rect(0, 0, SIDE, SIDE);
    stream.copy_region((to.allocation, 0), (0, 0, 0), (from.allocation, 0), all);
    stream
}

/// A stream that the host refuses: it destroys what nobody has made.
pub fn broken_stream() -> Stream {
    let mut stream = Stream::new();
    stream.destroy_object(object::SURFACE, 4711);
    stream.bind_object(object::SURFACE, 4711);
    stream
}

/// A command buffer in which the stream's first resource is a number written by hand. Its lists name nothing.
pub fn by_number(stream: &Stream, number: u32) -> Batch {
    let mut builder = Builder::new(Limits::default());
    builder.stream(stream).unwrap();
    let mut batch = builder.finish().remove(0);
    assert_eq!(CommandHeader::decode(&batch.commands[..8]).unwrap().kind, kind::SUBMIT);
    let [patch] = batch.patches[..] else { panic!("one texture is named once") };
    let at = patch.offset as usize;
    batch.commands[at..at + 4].copy_from_slice(&number.to_le_bytes());
    batch.allocations.clear();
    batch.patches.clear();
    batch
}

/// Whether a context takes no more work, once what it was given has ended.
pub fn lost(studio: &Studio, context: &mut Context, own: &Texture) -> bool {
    studio.finish(context).unwrap();
    let again = studio.client.submit(context, &fill(own, BLUE));
    match status(again) {
        None => false,
        Some(answer) => answer == STATUS_ILLEGAL_INSTRUCTION,
    }
}

/// The status of a call that failed.
pub fn status<T>(result: Result<T, Error>) -> Option<NTSTATUS> {
    match result {
        Err(Error::Call(_, status)) => Some(status),
        _ => None,
    }
}

/// One call of an entry point.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    pub ddi: Ddi,
    pub handle: usize,
    pub args_len: usize,
    pub result: DdiResult,
    pub counts: CallCounts,
    /// Events on its thread, between entry and return.
    pub events: u64,
}

thread_local! {
    static EVENTS: Cell<u64> = const { Cell::new(0) };
}

/// Keeps the calls of some entry points.
pub struct Log {
    of: Vec<Ddi>,
    calls: Mutex<Vec<Call>>,
}

impl Log {
    pub fn of(bench: &Bench, ddis: &[Ddi]) -> Arc<Self> {
        let log = Arc::new(Self { of: ddis.to_vec(), calls: Mutex::default() });
        bench.machine.add_reader(log.clone());
        log
    }

    pub fn take(&self) -> Vec<Call> {
        std::mem::take(&mut self.calls.lock().unwrap())
    }
}

impl Reader for Log {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::DdiEnter { call } if self.of.contains(&call.ddi) => EVENTS.set(0),
            Event::DdiReturn { call, result, counts, .. } if self.of.contains(&call.ddi) => {
                let call = Call {
                    ddi: call.ddi,
                    handle: call.handle,
                    args_len: call.args_len,
                    result: *result,
                    counts: **counts,
                    events: EVENTS.get(),
                };
                self.calls.lock().unwrap().push(call);
            }
            _ => EVENTS.set(EVENTS.get() + 1),
        }
    }
}

/// What happened inside the entry point under test.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hit {
    /// Calls.
    pub calls: u64,
    /// Allocations that were asked for, in all calls.
    pub allocations: u64,
    /// Whether one was refused.
    pub struck: bool,
}

thread_local! {
    static PLAN: Cell<Option<(Ddi, u64)>> = const { Cell::new(None) };
    static SCOPE: RefCell<Option<FaultScope>> = const { RefCell::new(None) };
    static HIT: Cell<Hit> = const { Cell::new(Hit { calls: 0, allocations: 0, struck: false }) };
}

/// Refuses allocations inside one entry point and nowhere else.
pub struct Refuser;

impl Refuser {
    pub fn on(bench: &Bench) -> Self {
        bench.machine.add_reader(Arc::new(Self));
        Self
    }

    /// Has the `k`-th allocation fail, counted from 1, that `ddi` asks for on this thread while `work` runs. 0 counts.
    pub fn inside<T>(&self, ddi: Ddi, k: u64, work: impl FnOnce() -> T) -> (T, Hit) {
        HIT.set(Hit::default());
        PLAN.set(Some((ddi, k)));
        let result = work();
        PLAN.set(None);
        (result, HIT.get())
    }
}

impl Reader for Refuser {
    fn event(&self, event: &Event<'_>) {
        let Some((ddi, k)) = PLAN.get() else { return };
        match event {
            Event::DdiEnter { call } if call.ddi == ddi => {
                SCOPE.set(Some(FaultScope::failing(k)));
            }
            Event::DdiReturn { call, .. } if call.ddi == ddi => {
                let Some(scope) = SCOPE.take() else { return };
                let mut hit = HIT.get();
                hit.calls += 1;
                hit.allocations += scope.allocations();
                hit.struck |= scope.struck();
                HIT.set(hit);
            }
            _ => {}
        }
    }
}
