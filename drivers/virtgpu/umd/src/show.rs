//! The clients of `wddm run`: processes with devices and contexts that paint the [mosaic](crate::scene) together, or
//! only come and go.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use dxgkrnl::Port;
use ntoskrnl::user::UserBuffer;
use virtgpu_protocol::{ContextRequest, feature};
use wddm_sys::LUID;

use crate::client::{Client, Context, Device, Error, Fence, Texture};
use crate::reference;
use crate::scene::draw::{Painter, brush_request, canvas_request, gather, mosaic_request, whole};
use crate::scene::{Layout, Scene, Tile};

/// How many of everything. Contexts are dealt to devices in turn, devices to processes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Contexts in all; 0 counts as 1.
    pub contexts: u32,
    /// Devices in all; as many as there are processes if that is more.
    pub devices: u32,
    /// Processes; 0 counts as 1.
    pub processes: u32,
}

impl Plan {
    pub(crate) fn normal(self) -> Self {
        let processes = self.processes.max(1);
        Self { contexts: self.contexts.max(1), devices: self.devices.max(processes), processes }
    }

    /// The devices of a process.
    pub(crate) fn devices_of(self, process: u32) -> impl Iterator<Item = u32> {
        (process..self.devices).step_by(self.processes as usize)
    }

    /// The contexts of a device.
    pub(crate) fn contexts_of(self, device: u32) -> impl Iterator<Item = u32> {
        (device..self.contexts).step_by(self.devices as usize)
    }
}

/// What the clients are doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Step {
    Create,
    SetState,
    FirstPass,
    SecondPass,
    ReadBack,
    Gather,
    Destroy,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Create => "create contexts",
            Self::SetState => "set state",
            Self::FirstPass => "first pass",
            Self::SecondPass => "second pass",
            Self::ReadBack => "read back",
            Self::Gather => "gather the mosaic",
            Self::Destroy => "destroy contexts",
        })
    }
}

/// Who failed, doing what, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What was being done.
    pub step: Step,
    /// The context, if it was about one.
    pub context: Option<u32>,
    /// Why.
    pub error: Error,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.context {
            Some(context) => write!(f, "context {context}, {}: {}", self.step, self.error),
            None => write!(f, "{}: {}", self.step, self.error),
        }
    }
}

impl std::error::Error for Failure {}

/// Told after each context how far a step is: contexts done, contexts in all. Called from several threads.
pub type Progress<'a> = &'a (dyn Fn(Step, u32, u32) + Sync);

/// What a context's canvas held at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readback {
    /// The context.
    pub context: u32,
    /// 0: read back by the context itself. 1: copied by the first context of its device and read back from there.
    pub index: u32,
    /// RGBA8, rows top first.
    pub pixels: Vec<u8>,
}

/// What was painted.
#[derive(Clone, Debug)]
pub struct Painting {
    /// What should have been.
    pub scene: Scene,
    /// The mosaic: RGBA8, rows top first.
    pub mosaic: Vec<u8>,
    /// Two for each context, in the order of contexts.
    pub readbacks: Vec<Readback>,
}

impl Painting {
    /// The contexts any of whose pixels are not the reference's, or that lack a readback.
    pub fn spoiled(&self) -> Vec<u32> {
        let whole = |index: &u32| {
            let expected = reference::tile(&self.scene, *index);
            let first = self.readbacks.partition_point(|readback| readback.context < *index);
            let own = self.readbacks.iter().skip(first).take_while(|readback| readback.context == *index);
            own.clone().map(|readback| readback.index).eq([0, 1])
                && own.clone().all(|readback| readback.pixels == expected)
                && self.scene.layout.cut(&self.mosaic, *index) == expected
        };
        (0..self.scene.layout.tiles).filter(|index| !whole(index)).collect()
    }
}

/// A context and what it paints with.
struct Artist {
    index: u32,
    device: usize,
    context: Context,
    work: Option<Work>,
}

struct Work {
    tile: Tile,
    canvas: Texture,
    brush: Texture,
}

impl Work {
    fn painter(&self) -> Painter {
        Painter { canvas: self.canvas.allocation, brush: self.brush.allocation }
    }
}

/// One process: a thread of its own in every step.
struct Crew {
    client: Client,
    request: Option<UserBuffer>,
    devices: Vec<Device>,
    fences: Vec<Fence>,
    artists: Vec<Artist>,
    readbacks: Vec<Readback>,
}

/// All processes, and how far they are.
struct Stage<'a> {
    plan: Plan,
    crews: Vec<Crew>,
    progress: Progress<'a>,
}

/// Counts contexts of one step over all threads.
struct Counter<'a> {
    step: Step,
    done: AtomicU32,
    total: u32,
    progress: Progress<'a>,
}

impl Counter<'_> {
    fn one(&self) {
        (self.progress)(self.step, self.done.fetch_add(1, Ordering::Relaxed) + 1, self.total);
    }

    fn at<T>(&self, context: u32, result: Result<T, Error>) -> Result<T, Failure> {
        result.map_err(|error| Failure { step: self.step, context: Some(context), error })
    }

    fn of<T>(&self, result: Result<T, Error>) -> Result<T, Failure> {
        result.map_err(|error| Failure { step: self.step, context: None, error })
    }
}

/// The private data of contexts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContextData<'a> {
    /// None.
    None,
    /// A request in virtgpu's protocol. The driver is virtgpu, and is asked for that first.
    Virtgpu,
    /// These bytes.
    Given(&'a [u8]),
}

impl<'a> Stage<'a> {
    /// Opens the adapter in every process.
    fn open(
        port: &Arc<Port>,
        adapter: LUID,
        plan: Plan,
        data: ContextData<'_>,
        progress: Progress<'a>,
    ) -> Result<Self, Error> {
        let plan = plan.normal();
        let crew = |_| {
            let client = Client::open(port, adapter)?;
            let request = match data {
                ContextData::None => None,
                ContextData::Virtgpu => {
                    client.adapter_info()?;
                    Some(client.upload(&ContextRequest::new("wddm run").encode())?)
                }
                ContextData::Given(bytes) => Some(client.upload(bytes)?),
            };
            let (devices, fences) = (Vec::new(), Vec::new());
            Ok(Crew { client, request, devices, fences, artists: Vec::new(), readbacks: Vec::new() })
        };
        Ok(Self { plan, crews: (0..plan.processes).map(crew).collect::<Result<_, Error>>()?, progress })
    }

    /// One step in all processes at once; the next begins when all are through.
    fn step(
        &mut self,
        step: Step,
        total: u32,
        work: impl Fn(&mut Crew, u32, &Counter<'_>) -> Result<(), Failure> + Sync,
    ) -> Result<(), Failure> {
        let counter = Counter { step, done: AtomicU32::new(0), total, progress: self.progress };
        if let [crew] = &mut self.crews[..] {
            return work(crew, 0, &counter);
        }
        let (counter, work) = (&counter, &work);
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..)
                .zip(&mut self.crews)
                .map(|(process, crew)| scope.spawn(move || work(crew, process, counter)))
                .collect();
            threads
                .into_iter()
                .try_for_each(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        })
    }

    fn create(&mut self) -> Result<(), Failure> {
        let plan = self.plan;
        self.step(Step::Create, plan.contexts, move |crew, process, counter| {
            for device in plan.devices_of(process) {
                crew.devices.push(counter.of(crew.client.create_device())?);
                for index in plan.contexts_of(device) {
                    let device = crew.devices.len() - 1;
                    let made = crew.client.create_context(crew.devices[device], crew.request.as_ref());
                    let context = counter.at(index, made)?;
                    crew.artists.push(Artist { index, device, context, work: None });
                    counter.one();
                }
            }
            // Neighbours in the mosaic paint one after the other, whichever device they are on.
            crew.artists.sort_unstable_by_key(|artist| artist.index);
            Ok(())
        })
    }

    fn equip(&mut self, scene: &Scene) -> Result<(), Failure> {
        self.step(Step::SetState, self.plan.contexts, |crew, _, counter| {
            for &device in &crew.devices {
                crew.fences.push(counter.of(crew.client.create_fence(device))?);
            }
            for artist in &mut crew.artists {
                let device = crew.devices[artist.device];
                let size = scene.layout.tile;
                let texture =
                    |request| counter.at(artist.index, crew.client.create_texture(device, &request));
                let (canvas, brush) = (texture(canvas_request(size))?, texture(brush_request(size))?);
                let work = Work { tile: scene.tile(artist.index), canvas, brush };
                let stream =
                    counter.at(artist.index, work.painter().setup(&work.tile).map_err(Error::from))?;
                counter.at(artist.index, crew.client.submit(&mut artist.context, &stream))?;
                artist.work = Some(work);
                counter.one();
            }
            Ok(())
        })
    }

    fn pass(&mut self, pass: usize) -> Result<(), Failure> {
        let step = if pass == 0 { Step::FirstPass } else { Step::SecondPass };
        self.step(step, self.plan.contexts, |crew, _, counter| {
            for artist in &mut crew.artists {
                let Some(work) = &artist.work else { continue };
                let stream =
                    counter.at(artist.index, work.painter().pass(&work.tile, pass).map_err(Error::from))?;
                counter.at(artist.index, crew.client.submit(&mut artist.context, &stream))?;
                counter.one();
            }
            Ok(())
        })
    }

    /// Every context reads back its own canvas.
    fn read_back(&mut self) -> Result<(), Failure> {
        self.step(Step::ReadBack, self.plan.contexts, |crew, _, counter| {
            for artist in &mut crew.artists {
                let Some(work) = &artist.work else { continue };
                let all = whole(&work.canvas.request);
                counter.at(artist.index, crew.client.fetch(&mut artist.context, &work.canvas, &all))?;
            }
            for artist in &crew.artists {
                let Some(work) = &artist.work else { continue };
                let fence = &crew.fences[artist.device];
                counter.at(artist.index, crew.client.finish(&artist.context, fence))?;
                let read = crew.client.read(crew.devices[artist.device], &work.canvas);
                let pixels = counter.at(artist.index, read)?;
                crew.readbacks.push(Readback { context: artist.index, index: 0, pixels });
                counter.one();
            }
            Ok(())
        })
    }

    /// The first context of every device copies the canvases of all others, which it may use as well as its own.
    fn gather(&mut self) -> Result<(), Failure> {
        let total = self.plan.devices;
        self.step(Step::Gather, total, |crew, _, counter| {
            for device in 0..crew.devices.len() {
                let of_device = |artist: &&Artist| artist.device == device;
                let painted = |artist: &Artist| artist.work.as_ref().map(|work| work.canvas);
                let canvases: Vec<_> = crew.artists.iter().filter(of_device).filter_map(painted).collect();
                let indices: Vec<_> =
                    crew.artists.iter().filter(of_device).map(|artist| artist.index).collect();
                let Some(first) = canvases.first() else { continue };
                let layout = Layout::of_tiles(canvases.len() as u32, first.request.width);
                let handle = crew.devices[device];
                let mosaic = counter.of(crew.client.create_texture(handle, &mosaic_request(&layout)))?;
                let sources: Vec<_> = canvases.iter().map(|canvas| canvas.allocation).collect();
                let stream = gather(&layout, &sources, mosaic.allocation);
                let Some(leader) = crew.artists.iter_mut().find(|artist| artist.device == device) else {
                    continue;
                };
                let context = &mut leader.context;
                counter.at(leader.index, crew.client.submit(context, &stream))?;
                counter.at(leader.index, crew.client.fetch(context, &mosaic, &whole(&mosaic.request)))?;
                counter.at(leader.index, crew.client.finish(context, &crew.fences[device]))?;
                let pixels = counter.at(leader.index, crew.client.read(handle, &mosaic))?;
                counter.of(crew.client.destroy_texture(handle, mosaic))?;
                for (n, index) in (0..).zip(indices) {
                    let pixels = layout.cut(&pixels, n);
                    crew.readbacks.push(Readback { context: index, index: 1, pixels });
                }
                counter.of(crew.client.wait_for_idle(handle))?;
                counter.one();
            }
            Ok(())
        })
    }

    fn destroy(&mut self) -> Result<(), Failure> {
        self.step(Step::Destroy, self.plan.contexts, |crew, _, counter| {
            for mut artist in crew.artists.drain(..) {
                let device = crew.devices[artist.device];
                if let Some(work) = artist.work.take() {
                    let teardown = work.painter().teardown();
                    counter.at(artist.index, crew.client.submit(&mut artist.context, &teardown))?;
                    counter.at(artist.index, crew.client.destroy_context(artist.context))?;
                    counter.at(artist.index, crew.client.destroy_texture(device, work.canvas))?;
                    counter.at(artist.index, crew.client.destroy_texture(device, work.brush))?;
                } else {
                    counter.at(artist.index, crew.client.destroy_context(artist.context))?;
                }
                counter.one();
            }
            for fence in crew.fences.drain(..) {
                counter.of(crew.client.destroy_fence(fence))?;
            }
            for device in crew.devices.drain(..) {
                counter.of(crew.client.destroy_device(device))?;
            }
            Ok(())
        })
    }

    fn close(self) -> Result<(), Error> {
        self.crews.into_iter().try_for_each(|crew| crew.client.close())
    }
}

fn failed(step: Step) -> impl Fn(Error) -> Failure {
    move |error| Failure { step, context: None, error }
}

/// Makes all contexts of a plan, then destroys them.
///
/// # Errors
/// The first call that failed. What was made until then has been destroyed with its process.
pub fn create_only(
    port: &Arc<Port>,
    adapter: LUID,
    plan: Plan,
    data: ContextData<'_>,
    progress: Progress<'_>,
) -> Result<(), Failure> {
    let mut stage = Stage::open(port, adapter, plan, data, progress).map_err(failed(Step::Create))?;
    stage.create()?;
    stage.destroy()?;
    stage.close().map_err(failed(Step::Destroy))
}

/// Paints the mosaic with one tile a context.
///
/// # Errors
/// The first call that failed. What was made until then has been destroyed with its process.
pub fn paint(
    port: &Arc<Port>,
    adapter: LUID,
    plan: Plan,
    progress: Progress<'_>,
) -> Result<Painting, Failure> {
    paint_scene(port, adapter, Scene::new(plan.normal().contexts), plan, progress)
}

/// As [`paint`], of a given size. The scene has as many tiles as the plan has contexts.
///
/// # Errors
/// As [`paint`].
pub fn paint_scene(
    port: &Arc<Port>,
    adapter: LUID,
    scene: Scene,
    plan: Plan,
    progress: Progress<'_>,
) -> Result<Painting, Failure> {
    let mut stage =
        Stage::open(port, adapter, plan, ContextData::Virtgpu, progress).map_err(failed(Step::Create))?;
    for crew in &stage.crews {
        let info = crew.client.adapter_info().map_err(failed(Step::Create))?;
        if info.features & feature::RENDER == 0 {
            let lacking = virtgpu_protocol::Mismatch::Features(feature::RENDER);
            return Err(failed(Step::Create)(lacking.into()));
        }
    }
    stage.create()?;
    stage.equip(&scene)?;
    stage.pass(0)?;
    stage.pass(1)?;
    stage.read_back()?;
    stage.gather()?;
    let mut readbacks: Vec<_> = stage.crews.iter_mut().flat_map(|crew| crew.readbacks.drain(..)).collect();
    readbacks.sort_unstable_by_key(|readback| (readback.context, readback.index));
    stage.destroy()?;
    stage.close().map_err(failed(Step::Destroy))?;
    let mut mosaic = scene.layout.empty();
    for readback in readbacks.iter().filter(|readback| readback.index == 1) {
        scene.layout.place(&mut mosaic, readback.context, &readback.pixels);
    }
    Ok(Painting { scene, mosaic, readbacks })
}
