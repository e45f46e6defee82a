//! What the device refuses, or leaves without an answer, of what the driver tells it by itself: makings, attachments,
//! pages, and the ends of all of them.

use ntoskrnl::Ddi;
use verifier::Rule;
use virtgpu_umd::builder::{AllocationUse, Batch};
use virtgpu_umd::client::{Error, Texture};
use virtgpu_umd::scene::draw::canvas_request;
use virtgpu_umd::virgl::Access;
use virtio_gpu::backend::Error as Refusal;
use virtio_gpu::fault::{Fault, Stall};
use virtio_gpu::protocol::Command;
use wddm_sys::{
    NTSTATUS, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE, STATUS_ILLEGAL_INSTRUCTION, STATUS_SUCCESS,
};

use super::drawing::{Easel, SIDE, fill, shows};
use super::hostile::nops;
use super::{Survey, engine, status};

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    resource_never_made(survey)?;
    detached_of_all(survey)?;
    many_of_one(survey)?;
    still_attached(survey)?;
    kept_pages(survey)
}

impl Easel {
    /// Has the context name a texture, in a stream that does nothing, and answers what it was told.
    fn name(&mut self, texture: &Texture) -> Result<Option<NTSTATUS>, Error> {
        let named = AllocationUse { allocation: texture.allocation, access: Access::Write };
        let batch = Batch { commands: nops(4), allocations: vec![named], patches: Vec::new() };
        let found = status(&self.client.render(&mut self.context, &batch));
        self.finish()?;
        Ok(found)
    }
}

/// A texture of one page: what the device is told of its pages always has the same length.
fn page(easel: &Easel) -> Result<Texture, Error> {
    easel.client.create_texture(easel.device, &canvas_request(16))
}

/// Rule D30: of a resource that the host did not make there is nothing to forget.
fn resource_never_made(survey: &Survey<'_>) -> Result<(), Error> {
    let device = &survey.ready.device;
    if !survey.happens(|| device.stats().resources.live == 0) {
        return Ok(());
    }
    let forgotten = || device.stats().commands_of(Command::RESOURCE_UNREF);
    let before = forgotten();
    let mut easel = Easel::new(survey)?;
    // Those after the first are submitted when it is known.
    let mut others = [(); 3]
        .map(|()| easel.client.create_context(easel.device, None))
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?;
    device.arm(Some(Command::RESOURCE_CREATE_3D), 0, Fault::Fail(Refusal::OutOfMemory));
    device.stall(Stall::Commands);
    let work = fill(&[easel.canvas.allocation], 1);
    let queued = easel
        .paint(0)
        .and_then(|()| others.iter_mut().try_for_each(|other| easel.client.submit(other, &work)));
    device.stall(Stall::None);
    queued?;
    easel.finish()?;
    others.iter().try_for_each(|other| easel.client.finish(other, &easel.fence))?;
    others.into_iter().try_for_each(|other| easel.client.destroy_context(other))?;
    easel.pack()?;
    // What the host is told after it comes back after it.
    let mut next = Easel::new(survey)?;
    next.paint(0)?;
    next.finish()?;
    let told = forgotten() - before;
    survey.judge(Rule::D30, Ddi::DestroyAllocation, told == 0, || {
        "the host is told to forget a resource that it refused to make".to_owned()
    });
    next.pack()
}

/// Rule D30: what one opening gave several contexts on the host goes with it.
fn detached_of_all(survey: &Survey<'_>) -> Result<(), Error> {
    const CONTEXTS: u64 = 4;
    let easel = Easel::new(survey)?;
    let texture = page(&easel)?;
    let mut contexts = Vec::new();
    for _ in 0..CONTEXTS {
        let mut context = easel.client.create_context(easel.device, None)?;
        easel.client.submit(&mut context, &fill(&[easel.canvas.allocation, texture.allocation], 0))?;
        easel.client.finish(&context, &easel.fence)?;
        contexts.push(context);
    }
    // One in the middle goes before.
    easel.client.destroy_context(contexts.remove(1))?;
    let detached = || survey.ready.device.stats().commands_of(Command::CTX_DETACH_RESOURCE);
    let before = detached();
    easel.client.destroy_texture(easel.device, texture)?;
    let told = survey.happens(|| detached() - before == CONTEXTS - 1);
    survey.judge(Rule::D30, Ddi::CloseAllocation, told, || {
        let count = detached() - before;
        format!("{} contexts used a texture that is closed, and the host is told of {count}", CONTEXTS - 1)
    });
    contexts.into_iter().try_for_each(|context| easel.client.destroy_context(context))?;
    easel.pack()
}

/// Rule C32: of a context that used many textures nothing is left when it goes, in whichever order they went.
fn many_of_one(survey: &Survey<'_>) -> Result<(), Error> {
    const TEXTURES: usize = 100;
    let easel = Easel::new(survey)?;
    let mut textures = (0..TEXTURES).map(|_| page(&easel)).collect::<Result<Vec<_>, _>>()?;
    let mut context = easel.client.create_context(easel.device, None)?;
    let named = textures.iter().map(|texture| texture.allocation);
    let allocations = named.map(|allocation| AllocationUse { allocation, access: Access::Write }).collect();
    let batch = Batch { commands: nops(4), allocations, patches: Vec::new() };
    easel.client.render(&mut context, &batch)?;
    easel.client.finish(&context, &easel.fence)?;
    // Those in the middle first.
    let mut middle = textures.drain(TEXTURES / 3..TEXTURES * 2 / 3);
    middle.try_for_each(|texture| easel.client.destroy_texture(easel.device, texture))?;
    drop(middle);
    let refused = || survey.ready.device.stats().errors;
    let before = refused();
    easel.client.destroy_context(context)?;
    textures.into_iter().try_for_each(|texture| easel.client.destroy_texture(easel.device, texture))?;
    let told = refused() - before;
    survey.judge(Rule::C32, Ddi::DestroyContext, told == 0, || {
        format!("the host refused {told} messages about a context that is gone")
    });
    easel.pack()
}

/// Rule S26: the host lets a context at a resource that is not its device's any more.
fn still_attached(survey: &Survey<'_>) -> Result<(), Error> {
    let device = &survey.ready.device;
    let mut easel = Easel::new(survey)?;
    let owner = easel.client.create_device()?;
    let (texture, share) = easel.client.create_shared_texture(owner, &canvas_request(SIDE))?;
    let opened = easel.client.open_texture(easel.device, share)?;
    easel.client.submit(&mut easel.context, &fill(&[opened.allocation], 0))?;
    easel.finish()?;
    device.arm(Some(Command::CTX_DETACH_RESOURCE), 0, Fault::Fail(Refusal::Unspecified));
    easel.client.destroy_texture(easel.device, opened)?;
    let lost = Some(STATUS_ILLEGAL_INSTRUCTION);
    let heard = survey.happens(|| status(&easel.client.probe(&mut easel.context)) == lost);
    device.disarm();
    survey.judge(Rule::S26, Ddi::Render, heard, || {
        "the host refused to detach a resource, and the context that may still name it renders".to_owned()
    });
    easel.client.destroy_texture(owner, texture)?;
    easel.client.destroy_device(owner)?;
    easel.pack()
}

/// Rule R12: the host does not give the pages of a texture back, and forgets the texture when it is told to. With it goes
/// what contexts were given of it, and nothing else of them.
fn kept_pages(survey: &Survey<'_>) -> Result<(), Error> {
    let device = &survey.ready.device;
    let mut easel = Easel::new(survey)?;
    let texture = easel.client.create_texture(easel.device, &canvas_request(SIDE))?;
    easel.client.submit(&mut easel.context, &fill(&[texture.allocation], 0))?;
    easel.paint(0xFF61_6161)?;
    easel.finish()?;
    device.arm(Some(Command::DETACH_BACKING), 0, Fault::Fail(Refusal::Unspecified));
    easel.client.destroy_texture(easel.device, texture)?;
    device.disarm();
    for texel in [0xFF62_6262, 0xFF63_6363] {
        let found = status(&easel.paint(texel));
        survey.judge(Rule::R12, Ddi::CloseAllocation, found == Some(STATUS_SUCCESS), || {
            format!("after the host has forgotten a texture a context that used it is answered {found:?}")
        });
        easel.finish()?;
    }
    easel.pack()
}

/// The device gives commands back without an answer: whether they were executed nobody knows, and what an earlier answer
/// left in the same memory is none.
pub(super) fn unanswered(survey: &mut Survey<'_>) -> Result<(), Error> {
    if !survey.draws() {
        return Ok(());
    }
    let device = &survey.ready.device;
    let lost = |easel: Easel, what: &str| {
        device.disarm();
        lost_until_reset(survey, easel, what, || survey.adapter.reset_from_timeout())
    };
    // Each with memory that has held a good answer before.
    let mut easel = Easel::new(survey)?;
    for n in 0..3 {
        easel.paint(n)?;
        easel.finish()?;
    }
    device.arm(Some(Command::SUBMIT_3D), 0, Fault::NoAnswer);
    easel.paint(3)?;
    easel.finish()?;
    lost(easel, "the device did not answer a stream")?;

    let easel = Easel::new(survey)?;
    let source = easel.client.create_texture(easel.device, &canvas_request(SIDE))?;
    for last in [false, false, true] {
        if last {
            device.arm(Some(Command::SUBMIT_3D), 0, Fault::NoAnswer);
        }
        easel.client.present(&easel.context, &source, &easel.canvas)?;
        easel.finish()?;
    }
    lost(easel, "the device did not answer a blit")?;

    let mut easel = Easel::new(survey)?;
    for _ in 0..2 {
        let texture = page(&easel)?;
        easel.name(&texture)?;
        easel.client.destroy_texture(easel.device, texture)?;
    }
    let texture = page(&easel)?;
    device.arm(Some(Command::ATTACH_BACKING), 0, Fault::NoAnswer);
    easel.name(&texture)?;
    lost(easel, "the device did not answer that it has a texture's pages")?;

    let mut easel = Easel::new(survey)?;
    for texture in [page(&easel)?, page(&easel)?] {
        easel.name(&texture)?;
    }
    // They leave the aperture one after the other, in the same buffer.
    device.arm(Some(Command::DETACH_BACKING), 1, Fault::NoAnswer);
    engine::power_states(survey);
    lost(easel, "the device did not answer that it has given a texture's pages back")?;

    let mut easel = Easel::new(survey)?;
    let texture = page(&easel)?;
    easel.name(&texture)?;
    let answer = survey.adapter.reset_from_timeout();
    survey.judge(Rule::R05, Ddi::ResetFromTimeout, answer.is_ok(), || format!("{answer:?}"));
    let fresh = easel.client.create_context(easel.device, None)?;
    easel.client.destroy_context(std::mem::replace(&mut easel.context, fresh))?;
    device.arm(Some(Command::RESOURCE_CREATE_3D), 0, Fault::NoAnswer);
    easel.name(&texture)?;
    lost(easel, "the device did not answer that it has made a texture again")
}

/// Has the driver notice that the device is not to be relied on, and a reset help: rules R10, S26 and R05. `broken` is an
/// easel that has drawn; it loses its device here.
fn lost_until_reset(
    survey: &Survey<'_>,
    mut broken: Easel,
    what: &str,
    reset: impl FnOnce() -> Result<(), NTSTATUS>,
) -> Result<(), Error> {
    let heard = survey.happens(|| survey.adapter.query_engine_status(0) == Ok(false));
    survey.judge(Rule::R10, Ddi::QueryEngineStatus, heard, || {
        format!("{what}, and the engine is said to respond")
    });
    if heard {
        let (found, lost) = (status(&broken.paint(0)), STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE);
        survey.judge(Rule::S26, Ddi::Render, found == Some(lost), || {
            format!("{what}, and Render answers {found:?} instead of {lost}")
        });
    }
    let answer = reset();
    survey.judge(Rule::R05, Ddi::ResetFromTimeout, answer.is_ok(), || format!("{what}: {answer:?}"));
    broken.pack()?;
    let mut easel = Easel::new(survey)?;
    easel.paint(0xFF64_6464)?;
    let when = "after the reset of a device that could not be relied on";
    shows(survey, &mut easel, 0xFF64_6464, Rule::R05, Ddi::RestartFromTimeout, when)?;
    easel.pack()
}

/// The device returns what it does not have: nothing that it says can be believed.
pub(super) fn returned_twice(survey: &mut Survey<'_>) -> Result<(), Error> {
    if !survey.draws() {
        return Ok(());
    }
    let mut easel = Easel::new(survey)?;
    easel.paint(0)?;
    easel.finish()?;
    let mut other = Easel::new(survey)?;
    other.paint(0)?;
    other.finish()?;
    let device = &survey.ready.device;
    device.arm(Some(Command::SUBMIT_3D), 0, Fault::ReturnTwice);
    easel.paint(1)?;
    easel.finish()?;
    let what = "the device returned a command twice";
    // Who goes meanwhile is not told of.
    if survey.happens(|| survey.adapter.query_engine_status(0) == Ok(false)) {
        let posted = device.posted();
        let fresh = other.client.create_context(other.device, None)?;
        other.client.destroy_context(std::mem::replace(&mut other.context, fresh))?;
        survey.judge(Rule::R10, Ddi::DestroyContext, device.posted() == posted, || {
            format!("{what}, and is told of a context that is destroyed")
        });
    }
    // Nothing ends until then, so nothing leaves the aperture before.
    lost_until_reset(survey, easel, what, || survey.adapter.reset_busy_adapter())?;
    other.pack()
}

/// The device does not give a texture's pages back, and does not forget the texture either: only a reset takes the pages
/// away, and until then the packet does not end.
pub(super) fn kept_everything(survey: &mut Survey<'_>) -> Result<(), Error> {
    if !survey.draws() {
        return Ok(());
    }
    let device = &survey.ready.device;
    let mut witness = Easel::new(survey)?;
    witness.paint(0)?;
    witness.finish()?;
    let mut easel = Easel::new(survey)?;
    let texture = page(&easel)?;
    easel.name(&texture)?;
    device.arm(Some(Command::DETACH_BACKING), 0, Fault::Fail(Refusal::Unspecified));
    device.arm(Some(Command::RESOURCE_UNREF), 0, Fault::Fail(Refusal::Unspecified));
    let (client, owner) = (&easel.client, easel.device);
    std::thread::scope(|threads| {
        let end = threads.spawn(move || client.destroy_texture(owner, texture));
        let what = "the device keeps pages that it was to give back";
        let told = lost_until_reset(survey, witness, what, || survey.adapter.reset_busy_adapter());
        device.disarm();
        let ended = end.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        told.and(ended)
    })?;
    easel.pack()
}
