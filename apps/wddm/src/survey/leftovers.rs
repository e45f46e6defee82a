//! What is destroyed is given back while the adapter runs, not only when it stops (rules C32 and D30).

use ntoskrnl::Ddi;
use verifier::Rule;
use virtgpu_umd::client::Error;
use virtgpu_umd::scene::draw::canvas_request;
use virtio_gpu::fault::Stall;

use super::Survey;
use super::drawing::{Easel, fill};
use super::engine::Masked;

/// More than QEMU's queue of 64 entries has room for.
const MORE_THAN_FIT: usize = 80;
/// As many as fit, for two descriptors each.
const AS_MANY_AS_FIT: usize = 30;

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    let mut easel = Easel::new(survey)?;
    easel.paint(0)?;
    easel.finish()?;
    come_and_go(survey, &easel, MORE_THAN_FIT, false)?;
    come_and_go(survey, &easel, AS_MANY_AS_FIT, true)?;
    numbers(survey, &easel)?;
    easel.pack()
}

/// The numbers by which the host knows contexts and resources are given again, or there would be no more of them one day.
fn numbers(survey: &Survey<'_>, easel: &Easel) -> Result<(), Error> {
    let highest = || {
        let stats = survey.ready.device.stats();
        (stats.contexts.highest, stats.resources.highest)
    };
    let before = highest();
    come_and_go(survey, easel, AS_MANY_AS_FIT, false)?;
    let after = highest();
    survey.judge(Rule::C32, Ddi::DestroyContext, before.0 == after.0, || {
        format!(
            "of contexts that are gone the numbers up to {} stay in use: now there is {}",
            before.0, after.0
        )
    });
    survey.judge(Rule::D30, Ddi::DestroyAllocation, before.1 == after.1, || {
        format!(
            "of resources that are gone the numbers up to {} stay in use: now there is {}",
            before.1, after.1
        )
    });
    Ok(())
}

/// Destroys contexts that drew, with the device's interrupts masked from before that on: the host hears of no more than
/// its queue takes.
pub(super) fn unheard(survey: &Survey<'_>) -> Result<Option<Masked>, Error> {
    let easel = Easel::new(survey)?;
    let mut contexts = Vec::new();
    for _ in 0..MORE_THAN_FIT {
        let mut context = easel.client.create_context(easel.device, None)?;
        easel.client.submit(&mut context, &fill(&[easel.canvas.allocation], 0))?;
        easel.client.finish(&context, &easel.fence)?;
        contexts.push(context);
    }
    // The texture's end waits for the device.
    easel.client.destroy_texture(easel.device, easel.canvas)?;
    let masked = Masked::new(survey);
    contexts.into_iter().try_for_each(|context| easel.client.destroy_context(context))?;
    easel.client.destroy_context(easel.context)?;
    easel.client.destroy_fence(easel.fence)?;
    easel.client.destroy_device(easel.device)?;
    easel.client.close()?;
    Ok(masked)
}

/// Objects that the host knows of come and go: then there is as much as before, here and there. The contexts' ends are
/// handed to the device together; with `at_once` one interrupt tells of all of them.
fn come_and_go(survey: &Survey<'_>, easel: &Easel, count: usize, at_once: bool) -> Result<(), Error> {
    let device = &survey.ready.device;
    let machine = survey.adapter.machine().clone();
    let balance = || {
        machine.flush_dpcs();
        let balance = machine.balance();
        (balance.pool_blocks, balance.pool_bytes, balance.contiguous_bytes)
    };
    let host = || {
        let stats = device.stats();
        (stats.contexts.live, stats.resources.live)
    };
    let (before, known) = (balance(), host());
    let mut textures = Vec::new();
    let mut contexts = Vec::new();
    for _ in 0..count {
        let texture = easel.client.create_texture(easel.device, &canvas_request(1))?;
        let mut context = easel.client.create_context(easel.device, None)?;
        easel.client.submit(&mut context, &fill(&[texture.allocation], 0))?;
        easel.client.finish(&context, &easel.fence)?;
        textures.push(texture);
        contexts.push(context);
    }
    // A texture's end waits for the device, a context's does not.
    textures.into_iter().try_for_each(|texture| easel.client.destroy_texture(easel.device, texture))?;
    let forgotten = || survey.happens(|| host() == known);
    let told = if at_once {
        let masked = Masked::new(survey);
        contexts.into_iter().try_for_each(|context| easel.client.destroy_context(context))?;
        let told = forgotten();
        drop(masked);
        told
    } else {
        device.stall(Stall::Commands);
        let destroyed = contexts.into_iter().try_for_each(|context| easel.client.destroy_context(context));
        device.stall(Stall::None);
        destroyed?;
        forgotten()
    };
    survey.judge(Rule::D30, Ddi::DestroyAllocation, told, || {
        format!("contexts and resources of the host: {known:?}, and {:?} when all that came has gone", host())
    });
    // Nothing else is on its way that could bring the rest about.
    let given_back = survey.happens(|| balance() == before);
    survey.judge(Rule::D30, Ddi::DestroyAllocation, given_back, || {
        format!("blocks and bytes in use: {before:?}, and {:?} when all that came has gone", balance())
    });
    Ok(())
}
