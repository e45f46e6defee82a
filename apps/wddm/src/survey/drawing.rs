//! Work that paints nothing of the mosaic: null rendering, empty packets, presents, sharing, and more objects than the
//! device's queue has room for.

use ntoskrnl::Ddi;
use ntoskrnl::pool::faults::FaultScope;
use verifier::Rule;
use virtgpu_protocol::Transfer;
use virtgpu_umd::builder::Builder;
use virtgpu_umd::client::{Client, Context, Device, Error, Fence, Texture};
use virtgpu_umd::scene::draw::{canvas_request, whole};
use virtgpu_umd::virgl::{Allocation, Region, Stream};
use virtio_gpu::fault::Stall;
use virtio_gpu::protocol::Command;
use wddm_sys::STATUS_SUCCESS;

use super::{Survey, engine};

/// Pixels a side of what is painted on: four pages.
pub(super) const SIDE: u32 = 64;
/// Textures of one packet, more than twice what QEMU's queue of 64 entries takes at a time.
const MANY: usize = 90;

/// Transfers of one texel each: their frames need more than one DMA buffer.
const MANY_TRANSFERS: u32 = 2600;

/// A process, a device, a context and something to paint on.
pub(super) struct Easel {
    pub(super) client: Client,
    pub(super) device: Device,
    pub(super) context: Context,
    pub(super) canvas: Texture,
    pub(super) fence: Fence,
}

/// A stream that fills whole textures with one texel each.
pub(super) fn fill(textures: &[Allocation], texel: u32) -> Stream {
    let mut stream = Stream::new();
    for texture in textures {
        stream.clear_texture(*texture, 0, Region::rect(0, 0, SIDE, SIDE), [texel, 0, 0, 0]);
    }
    stream
}

impl Easel {
    pub(super) fn new(survey: &Survey<'_>) -> Result<Self, Error> {
        let client = survey.client()?;
        let device = client.create_device()?;
        let context = client.create_context(device, None)?;
        let canvas = client.create_texture(device, &canvas_request(SIDE))?;
        let fence = client.create_fence(device)?;
        Ok(Self { client, device, context, canvas, fence })
    }

    /// Queues a packet that fills the canvas.
    pub(super) fn paint(&mut self, texel: u32) -> Result<(), Error> {
        self.client.submit(&mut self.context, &fill(&[self.canvas.allocation], texel))
    }

    /// Queues a packet of zero bytes.
    pub(super) fn switch(&self) -> Result<(), Error> {
        match self.client.process().switch_to_context(self.context.handle) {
            STATUS_SUCCESS => Ok(()),
            status => Err(Error::Call("D3DKMTSubmitCommand", status)),
        }
    }

    /// Waits for what is queued.
    pub(super) fn finish(&self) -> Result<(), Error> {
        self.client.finish(&self.context, &self.fence)
    }

    /// The first texel that the canvas does not show, after all that is queued.
    pub(super) fn differs(&mut self, texel: u32) -> Result<Option<String>, Error> {
        self.client.fetch(&mut self.context, &self.canvas, &whole(&self.canvas.request))?;
        self.finish()?;
        let pixels = self.client.read(self.device, &self.canvas)?;
        Ok(difference(&pixels, texel))
    }

    /// Destroys all of it, each by itself.
    pub(super) fn pack(self) -> Result<(), Error> {
        self.client.destroy_fence(self.fence)?;
        self.client.destroy_context(self.context)?;
        self.client.destroy_texture(self.device, self.canvas)?;
        self.client.destroy_device(self.device)?;
        self.client.close()
    }
}

fn difference(pixels: &[u8], texel: u32) -> Option<String> {
    let expected = texel.to_le_bytes();
    let wrong = pixels.as_chunks::<4>().0.iter().position(|found| *found != expected)?;
    let found = pixels.as_chunks::<4>().0.get(wrong).copied().unwrap_or_default();
    Some(format!("texel {wrong} is {:#010x} instead of {texel:#010x}", u32::from_le_bytes(found)))
}

/// The canvas shows what was painted last.
pub(super) fn shows(
    survey: &Survey<'_>,
    easel: &mut Easel,
    texel: u32,
    rule: Rule,
    ddi: Ddi,
    when: &str,
) -> Result<(), Error> {
    let wrong = easel.differs(texel)?;
    survey.judge(rule, ddi, wrong.is_none(), || format!("{when}: {}", wrong.unwrap_or_default()));
    Ok(())
}

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    let mut easel = Easel::new(survey)?;
    announced(survey, &easel)?;
    easel.paint(0xFF10_2030)?;
    draws_on(survey, &mut easel)?;
    shows(survey, &mut easel, 0xFF10_2030, Rule::S28, Ddi::Render, "a filled texture")?;
    null_rendering(survey, &mut easel)?;
    nothing(survey, &mut easel)?;
    present(survey, &mut easel)?;
    passes(survey, &mut easel)?;
    easel.pack()?;
    shared(survey)?;
    many(survey)?;
    backlog(survey)?;
    spoilt_stream(survey)?;
    host_objects(survey);
    Ok(())
}

/// What a context needs to draw it has from its first packet on.
fn draws_on(survey: &mut Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    let scope = FaultScope::failing(u64::MAX);
    let painted = (0..4).try_for_each(|_| easel.paint(0xFF10_2030));
    let made = scope.allocations();
    drop(scope);
    painted?;
    if made != 0 {
        let detail = format!("{made} allocations for four packets");
        survey.wrong("A context that has drawn draws on without new memory.", Ddi::Render, detail);
    }
    easel.finish()
}

/// A context gets the buffers that the user-mode driver was told of.
fn announced(survey: &mut Survey<'_>, easel: &Easel) -> Result<(), Error> {
    let (info, has) = (easel.client.adapter_info()?, easel.context.limits());
    let told = [info.dma_buffer_size, info.allocation_list_size, info.patch_list_size];
    let has = [has.command_bytes, has.allocations, has.patches];
    if has != told.map(|size| size as usize) {
        let detail =
            format!("command buffer, allocations and patch locations: told of {told:?}, and {has:?} came");
        survey.wrong(
            "A context has the buffers that its user-mode driver was told of.",
            Ddi::CreateContext,
            detail,
        );
    }
    Ok(())
}

/// Rules S35 and S34: a command buffer whose translation takes more than one DMA buffer.
fn passes(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    easel.paint(0xFFAB_CDEF)?;
    let mut builder = Builder::new(easel.context.limits());
    let texels = SIDE * SIDE;
    for n in 0..MANY_TRANSFERS {
        let (x, y) = (n % texels % SIDE, n % texels / SIDE);
        let offset = u64::from(n % texels * 4);
        let one = Transfer { x, y, width: 1, height: 1, offset, ..whole(&easel.canvas.request) };
        builder.transfer_from_host(easel.canvas.allocation, &one)?;
    }
    for batch in builder.finish() {
        easel.client.render(&mut easel.context, &batch)?;
    }
    easel.finish()?;
    let pixels = easel.client.read(easel.device, &easel.canvas)?;
    let moved = (MANY_TRANSFERS.min(texels) * 4) as usize;
    let wrong = difference(pixels.get(..moved).unwrap_or(&[]), 0xFFAB_CDEF);
    survey.judge(Rule::S35, Ddi::Render, wrong.is_none(), || {
        format!("of {MANY_TRANSFERS} transfers in a command buffer: {}", wrong.unwrap_or_default())
    });
    Ok(())
}

/// Rule S39: nothing is executed, and the fence is signalled.
fn null_rendering(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    let mut builder = Builder::new(easel.context.limits());
    builder.stream(&fill(&[easel.canvas.allocation], 0xFFAA_BBCC))?;
    for batch in builder.finish() {
        easel.client.render_with(&mut easel.context, &batch, true)?;
    }
    easel.finish()?;
    shows(survey, easel, 0xFF10_2030, Rule::S39, Ddi::SubmitCommand, "after a packet with NullRendering")
}

/// Rule S40: packets of zero bytes end, and what is before and after them is executed.
fn nothing(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    for texel in [0xFF01_0101, 0xFF02_0202] {
        easel.switch()?;
        easel.paint(texel)?;
        easel.switch()?;
        easel.switch()?;
    }
    easel.finish()?;
    // Behind a packet that the device has not begun, an empty one must wait for its turn (rule S04, the verifier's).
    survey.ready.device.stall(Stall::Commands);
    let queued = easel.paint(0xFF02_0202).and_then(|()| easel.switch());
    survey.happens(|| survey.adapter.hardware_holds(0) == 2);
    survey.ready.device.stall(Stall::None);
    queued?;
    // What is signalled only when the port asks the node to give it up was not signalled.
    survey.ready.settle();
    let (completed, submitted) = survey.adapter.fences(0);
    survey.judge(Rule::S40, Ddi::SubmitCommand, completed == submitted, || {
        format!("fence {submitted} of a packet of zero bytes; {completed} was the last one completed")
    });
    easel.finish()?;
    // The last fence was that of a packet of zero bytes.
    engine::idle(survey);
    shows(survey, easel, 0xFF02_0202, Rule::S40, Ddi::SubmitCommand, "between packets of zero bytes")
}

/// Rule S67: a blit from one texture to another, by the context that drew neither.
fn present(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    let source = easel.client.create_texture(easel.device, &canvas_request(SIDE))?;
    let mut painter = easel.client.create_context(easel.device, None)?;
    easel.client.submit(&mut painter, &fill(&[source.allocation], 0xFF55_6677))?;
    easel.client.finish(&painter, &easel.fence)?;
    easel.client.present(&easel.context, &source, &easel.canvas)?;
    shows(survey, easel, 0xFF55_6677, Rule::S67, Ddi::Present, "after a blit")?;
    easel.client.destroy_context(painter)?;
    easel.client.destroy_texture(easel.device, source)
}

/// Rule D24: an allocation outlives the device that made it, for a device that has it open.
fn shared(survey: &Survey<'_>) -> Result<(), Error> {
    let maker = survey.client()?;
    let first = maker.create_device()?;
    let (texture, share) = maker.create_shared_texture(first, &canvas_request(SIDE))?;
    let mut context = maker.create_context(first, None)?;
    let fence = maker.create_fence(first)?;
    maker.submit(&mut context, &fill(&[texture.allocation], 0xFF31_4159))?;
    maker.finish(&context, &fence)?;
    let mut other = Easel::new(survey)?;
    let opened = other.client.open_texture(other.device, share)?;
    // The same one a second time: to the host they are one.
    let again = other.client.open_texture(other.device, share)?;
    maker.destroy_fence(fence)?;
    maker.destroy_context(context)?;
    maker.destroy_device(first)?;
    maker.close()?;
    let copy = |easel: &mut Easel, from: Allocation| {
        let mut stream = Stream::new();
        let (to, region) = ((easel.canvas.allocation, 0), Region::rect(0, 0, SIDE, SIDE));
        stream.copy_region(to, (0, 0, 0), (from, 0), region);
        easel.client.submit(&mut easel.context, &stream)
    };
    copy(&mut other, opened.allocation)?;
    let when = "a texture whose maker is gone";
    shows(survey, &mut other, 0xFF31_4159, Rule::D24, Ddi::OpenAllocation, when)?;
    other.paint(0)?;
    copy(&mut other, again.allocation)?;
    shows(survey, &mut other, 0xFF31_4159, Rule::D24, Ddi::OpenAllocation, "opened twice")?;
    other.client.destroy_texture(other.device, opened)?;
    other.paint(0)?;
    copy(&mut other, again.allocation)?;
    shows(survey, &mut other, 0xFF31_4159, Rule::D24, Ddi::CloseAllocation, "closed once of twice")?;
    // Rule D30: what the opening gave a context on the host goes with it.
    let detached = || survey.ready.device.stats().commands_of(Command::CTX_DETACH_RESOURCE);
    let before = detached();
    other.client.destroy_texture(other.device, again)?;
    let told = survey.happens(|| detached() > before);
    survey.judge(Rule::D30, Ddi::CloseAllocation, told, || {
        "the host still lets a context at a resource that its device has closed".to_owned()
    });
    unused_sibling(survey, &mut other)?;
    other.pack()
}

/// Rule D30: of two openings one was named by a packet that executes nothing, so that the host has heard of the other
/// only. What the host knows is the last one's to undo, whichever goes last.
fn unused_sibling(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    let (made, share) = easel.client.create_shared_texture(easel.device, &canvas_request(SIDE))?;
    let again = easel.client.open_texture(easel.device, share)?;
    easel.client.submit(&mut easel.context, &fill(&[made.allocation], 0xFF27_1828))?;
    let mut builder = Builder::new(easel.context.limits());
    builder.stream(&fill(&[again.allocation], 0))?;
    for batch in builder.finish() {
        easel.client.render_with(&mut easel.context, &batch, true)?;
    }
    easel.finish()?;
    let detached = || survey.ready.device.stats().commands_of(Command::CTX_DETACH_RESOURCE);
    let before = detached();
    easel.client.destroy_texture(easel.device, made)?;
    easel.client.destroy_texture(easel.device, again)?;
    let told = survey.happens(|| detached() > before);
    survey.judge(Rule::D30, Ddi::CloseAllocation, told, || {
        "the host still lets a context at a resource of which the second opening was closed".to_owned()
    });
    Ok(())
}

/// More objects in one packet, and more to be undone at once, than the device's queue has entries. Twice, so that ids
/// are used again.
fn many(survey: &Survey<'_>) -> Result<(), Error> {
    for round in 0..2u32 {
        let mut easel = Easel::new(survey)?;
        let textures: Vec<Texture> = (0..MANY)
            .map(|_| easel.client.create_texture(easel.device, &canvas_request(SIDE)))
            .collect::<Result<_, _>>()?;
        let all: Vec<Allocation> = textures.iter().map(|texture| texture.allocation).collect();
        let mut stream = Stream::new();
        for (n, texture) in (0u32..).zip(&all) {
            let region = Region::rect(0, 0, SIDE, SIDE);
            stream.clear_texture(*texture, 0, region, [0xFF00_0000 | round << 16 | n, 0, 0, 0]);
        }
        for (n, texture) in (0u32..).zip(&all) {
            let region = Region::rect(0, 0, 1, 1);
            let at = (n % SIDE, n / SIDE, 0);
            stream.copy_region((easel.canvas.allocation, 0), at, (*texture, 0), region);
        }
        easel.paint(0)?;
        easel.client.submit(&mut easel.context, &stream)?;
        easel.client.fetch(&mut easel.context, &easel.canvas, &whole(&easel.canvas.request))?;
        easel.finish()?;
        let pixels = easel.client.read(easel.device, &easel.canvas)?;
        let texels = pixels.as_chunks::<4>().0.iter().take(MANY).map(|texel| u32::from_le_bytes(*texel));
        let wrong = (0u32..).zip(texels).find(|(n, texel)| *texel != 0xFF00_0000 | round << 16 | n);
        survey.judge(Rule::S29, Ddi::Render, wrong.is_none(), || {
            format!("of {MANY} textures in a packet, number and texel {wrong:x?} is wrong")
        });
        for texture in textures {
            easel.client.destroy_texture(easel.device, texture)?;
        }
        easel.pack()?;
    }
    Ok(())
}

/// Contexts that go while the device is held up: more than its queue has room for, and the host hears of all.
fn backlog(survey: &Survey<'_>) -> Result<(), Error> {
    let easel = Easel::new(survey)?;
    let mut contexts: Vec<Context> =
        (0..MANY).map(|_| easel.client.create_context(easel.device, None)).collect::<Result<_, _>>()?;
    for context in &mut contexts {
        easel.client.submit(context, &fill(&[easel.canvas.allocation], 0))?;
    }
    for context in &contexts {
        easel.client.finish(context, &easel.fence)?;
    }
    survey.ready.device.stall(Stall::Commands);
    let destroyed: Result<(), Error> =
        contexts.into_iter().try_for_each(|context| easel.client.destroy_context(context));
    survey.ready.device.stall(Stall::None);
    destroyed?;
    easel.pack()
}

/// A stream that the host refuses loses its context and no other; its fence is signalled.
fn spoilt_stream(survey: &Survey<'_>) -> Result<(), Error> {
    let mut easel = Easel::new(survey)?;
    easel.paint(0xFF77_7777)?;
    easel.finish()?;
    let mut bad = easel.client.create_context(easel.device, None)?;
    let mut stream = Stream::new();
    // A surface that was never made.
    stream.set_framebuffer(&[4242], 0).map_err(Error::from)?;
    easel.client.submit(&mut bad, &stream)?;
    easel.client.finish(&bad, &easel.fence)?;
    let again = easel.client.submit(&mut bad, &fill(&[easel.canvas.allocation], 0));
    let wanted = Some(wddm_sys::STATUS_ILLEGAL_INSTRUCTION);
    survey.judge(Rule::S26, Ddi::Render, super::status(&again) == wanted, || {
        format!("a context that the host refused a stream of renders again: {again:?}")
    });
    easel.client.destroy_context(bad)?;
    shows(survey, &mut easel, 0xFF77_7777, Rule::R12, Ddi::SubmitCommand, "beside a context that was lost")?;
    easel.pack()
}

/// Rules C32 and D30: the host has nothing left of contexts and resources that are gone.
fn host_objects(survey: &Survey<'_>) {
    let device = &survey.ready.device;
    let gone = survey.happens(|| {
        let stats = device.stats();
        stats.contexts.live == 0 && stats.resources.live == 0
    });
    let stats = device.stats();
    survey.judge(Rule::C32, Ddi::DestroyContext, gone || stats.contexts.live == 0, || {
        format!("{} contexts are left on the host", stats.contexts.live)
    });
    survey.judge(Rule::D30, Ddi::DestroyAllocation, gone || stats.resources.live == 0, || {
        format!("{} resources are left on the host", stats.resources.live)
    });
}
