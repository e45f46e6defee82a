//! Other lives of the driver: starts in which something fails, an adapter under pressure, a device that is pulled out,
//! and the reset before a crash dump. Each is a start, a stop and a removal of its own (rule L29).

use std::sync::Arc;

use dxgkrnl::{Adapter, CallbackFault, Options, StartError, State};
use ntoskrnl::Ddi;
use ntoskrnl::pool::faults::FaultScope;
use verifier::Rule;
use virtgpu_umd::client::{Error, Texture};
use virtgpu_umd::scene::draw::{canvas_request, whole};
use virtgpu_umd::show::Plan;
use virtgpu_umd::virgl::{Region, Stream};
use virtio_gpu::protocol::{F_CONTEXT_INIT, F_VIRGL};
use wddm_sys::STATUS_DEVICE_REMOVED;

use super::drawing::{Easel, fill, shows};
use super::{Survey, contrary, found, leftovers, losses, refusals, status, told};
use crate::bench::Bench;
use crate::exercise;
use crate::work::Wrong;

/// No start makes so many allocations, or callbacks.
const MOST: u64 = 200;

pub(super) fn run(bench: &Bench, virtgpu: bool, ours: bool) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    let errors = bench.device.stats().errors;
    let without_memory = |k| {
        let scope = FaultScope::failing(k);
        (bench.start_again(Options::default()), scope.struck())
    };
    if let Some(first) = failing_starts(bench, virtgpu, "allocation", without_memory, &mut wrong) {
        first.stop();
    }
    let refused = |k| {
        let scope = CallbackFault::failing(k);
        (bench.start_again(Options::default()), scope.struck())
    };
    if let Some(first) = failing_starts(bench, virtgpu, "callback", refused, &mut wrong) {
        live(bench, first, virtgpu, "removal", removal, &mut wrong);
    }
    let pressure = Options {
        always_repatch: true,
        never_prepatch: true,
        always_evict: true,
        // Two pages at a time.
        aperture_range: Some(2 << 12),
        hardware_queue_depth: 1,
        ..Options::default()
    };
    if let Some(adapter) = start(bench, pressure, &mut wrong) {
        live(bench, adapter, virtgpu, "pressure", pressed, &mut wrong);
    }
    let narrow = Options { aperture_limit: Some(1 << 20), ..Options::default() };
    if let Some(adapter) = start(bench, narrow, &mut wrong) {
        live(bench, adapter, virtgpu, "a narrow aperture", narrow_aperture, &mut wrong);
    }
    // Whether a driver finds zeroes where it answers is written nowhere, so this is asked of the project's own.
    let dirty = Options { dirty_answers: true, ..Options::default() };
    if ours && let Some(adapter) = start(bench, dirty, &mut wrong) {
        live(bench, adapter, virtgpu, "answers over what was there", over_dirt, &mut wrong);
    }
    let line = Options { message_interrupts: false, ..Options::default() };
    if let Some(adapter) = start(bench, line, &mut wrong) {
        live(bench, adapter, virtgpu, "a shared line", shared_line, &mut wrong);
    }
    for (withheld, name, work) in [
        (F_VIRGL | F_CONTEXT_INIT, "a device without 3D", told::without_3d as fn(&mut Survey<'_>) -> _),
        (F_CONTEXT_INIT, "a device with one capability set", told::without_choice),
    ] {
        bench.device.withhold(withheld);
        if virtgpu && let Some(adapter) = start(bench, Options::default(), &mut wrong) {
            live(bench, adapter, virtgpu, name, work, &mut wrong);
        }
        bench.device.withhold(0);
    }
    // So far nothing was refused on purpose.
    let refused = bench.device.stats().errors - errors;
    if virtgpu && refused != 0 {
        let detail = format!("{refused} commands were answered with an error");
        let sentence = "The device is asked for nothing that it has to refuse.";
        let ddi = Ddi::SubmitCommand.name().to_owned();
        found(bench, &mut wrong, Wrong { rule: None, sentence, ddi, detail });
    }
    if virtgpu && let Some(adapter) = start(bench, Options::default(), &mut wrong) {
        live(bench, adapter, virtgpu, "a device that was without power", losses::forgot, &mut wrong);
    }
    if virtgpu && let Some(adapter) = start(bench, Options::default(), &mut wrong) {
        live(bench, adapter, virtgpu, "a device that asks for a reset", losses::needs_reset, &mut wrong);
    }
    if virtgpu && let Some(adapter) = start(bench, Options::default(), &mut wrong) {
        live(
            bench,
            adapter,
            virtgpu,
            "a device that comes back as another",
            losses::another_device,
            &mut wrong,
        );
    }
    if virtgpu && let Some(adapter) = start(bench, Options::default(), &mut wrong) {
        let work = refusals::returned_twice;
        live(bench, adapter, virtgpu, "a device that returns what it does not have", work, &mut wrong);
    }
    if virtgpu && let Some(adapter) = start(bench, Options::default(), &mut wrong) {
        let work = refusals::unanswered;
        live(bench, adapter, virtgpu, "a device that does not answer", work, &mut wrong);
    }
    if virtgpu && let Some(adapter) = start(bench, Options::default(), &mut wrong) {
        let work = refusals::kept_everything;
        live(bench, adapter, virtgpu, "a device that gives nothing back", work, &mut wrong);
    }
    if virtgpu && let Some(adapter) = start(bench, Options::default(), &mut wrong) {
        farewell(bench, &adapter, &mut wrong);
    }
    if virtgpu {
        contrary::run(bench, &mut wrong);
    }
    if let Some(adapter) = start(bench, Options::default(), &mut wrong) {
        adapter.reset_device();
        // Nobody waits until it is.
        let running = bench.device.running();
        bench.verifier.judged(Rule::L24, Ddi::ResetDevice, !virtgpu || !running, || {
            "the device was reset for a crash dump, and still runs".to_owned()
        });
        adapter.stop();
    }
    wrong
}

pub(super) fn start(bench: &Bench, options: Options, wrong: &mut Vec<Wrong>) -> Option<Arc<Adapter>> {
    match bench.start_again(options) {
        Ok(adapter) => Some(adapter),
        Err(error) => {
            bench.verifier.judged(Rule::L29, Ddi::StartDevice, false, || format!("started again: {error}"));
            let again = Wrong {
                rule: None,
                sentence: "The driver loads and its adapter starts.",
                ddi: Ddi::StartDevice.name().to_owned(),
                detail: format!("started again: {error}"),
            };
            found(bench, wrong, again);
            None
        }
    }
}

/// Rules L24 and L25, which the verifier judges: the k-th of the things that can fail in a start fails, for every k that
/// there is. `attempt` starts with the k-th one failing, and says whether it came to that.
fn failing_starts(
    bench: &Bench,
    virtgpu: bool,
    what: &str,
    attempt: impl Fn(u64) -> (Result<Arc<Adapter>, StartError>, bool),
    wrong: &mut Vec<Wrong>,
) -> Option<Arc<Adapter>> {
    for k in 1..=MOST {
        match attempt(k) {
            (Ok(adapter), false) => {
                bench.verifier.judged(Rule::L29, Ddi::StartDevice, true, String::new);
                return Some(adapter);
            }
            // It can do without.
            (Ok(adapter), true) => {
                live(bench, adapter, virtgpu, "a start in which something failed", paints, wrong)
            }
            (Err(_), true) => {
                device_is_off(bench, Ddi::StartDevice, || format!("{what} {k} of a start failed"));
            }
            (Err(error), false) => {
                bench.verifier.judged(Rule::L29, Ddi::StartDevice, false, || {
                    format!("started again, after {} starts with a failing {what}: {error}", k - 1)
                });
                return None;
            }
        }
    }
    let unbounded = Wrong {
        rule: None,
        sentence: "A start makes a bounded number of allocations and callbacks.",
        ddi: Ddi::StartDevice.name().to_owned(),
        detail: format!("more than {MOST}, counted by failing {what}s"),
    };
    found(bench, wrong, unbounded);
    None
}

/// Rule L29: what started works.
fn paints(survey: &mut Survey<'_>) -> Result<(), Error> {
    if !survey.draws() {
        return Ok(());
    }
    let mut easel = Easel::new(survey)?;
    easel.paint(0xFF29_2929)?;
    shows(
        survey,
        &mut easel,
        0xFF29_2929,
        Rule::L29,
        Ddi::StartDevice,
        "after a start in which something failed",
    )?;
    easel.pack()
}

/// Rule L24: the device does not go on with memory that the driver has given back.
fn device_is_off(bench: &Bench, ddi: Ddi, when: impl FnOnce() -> String) {
    let silent = bench.device.is_silent();
    bench.verifier.judged(Rule::L24, ddi, silent, || format!("{}, and the device may reach memory", when()));
}

/// Rule C32: the host hears of all that was destroyed before the device is reset. More contexts end than fit into its
/// queue, and no interrupt tells that there is room again.
fn farewell(bench: &Bench, adapter: &Arc<Adapter>, wrong: &mut Vec<Wrong>) {
    let mut survey = Survey::new(bench, adapter.clone(), true);
    let mut masked = None;
    survey.subject("the end of a life", |survey| {
        if survey.draws() {
            masked = leftovers::unheard(survey)?;
        }
        Ok(())
    });
    wrong.append(&mut survey.wrong);
    adapter.stop();
    let (contexts, resources) = bench.device.stats().reset_with;
    bench.verifier.judged(Rule::C32, Ddi::StopDevice, contexts == 0, || {
        format!("the device was reset with {contexts} contexts that the driver had destroyed")
    });
    bench.verifier.judged(Rule::D30, Ddi::StopDevice, resources == 0, || {
        format!("the device was reset with {resources} resources that the driver had destroyed")
    });
    drop(masked);
}

/// One life: `work` on the adapter, then its end.
pub(super) fn live(
    bench: &Bench,
    adapter: Arc<Adapter>,
    virtgpu: bool,
    name: &str,
    work: impl FnOnce(&mut Survey<'_>) -> Result<(), Error>,
    wrong: &mut Vec<Wrong>,
) {
    let mut survey = Survey::new(bench, adapter.clone(), virtgpu);
    survey.subject(name, work);
    wrong.append(&mut survey.wrong);
    adapter.stop();
    device_is_off(bench, Ddi::StopDevice, || format!("the adapter has stopped ({name})"));
}

/// Rule L27: the device is pulled out. The driver touches no register any more, which the verifier judges; clients
/// hear of it, and all that they have can be destroyed.
fn removal(survey: &mut Survey<'_>) -> Result<(), Error> {
    let client = survey.client()?;
    let device = client.create_device()?;
    let context = client.create_context(device, None)?;
    let mut easel = if survey.draws() { Some(Easel::new(survey)?) } else { None };
    if let Some(easel) = &mut easel {
        easel.paint(0xFF19_1919)?;
        shows(survey, easel, 0xFF19_1919, Rule::L29, Ddi::StartDevice, "painted in a second life")?;
        // What the device holds when it goes is given up without a report.
        survey.ready.device.stall(virtio_gpu::fault::Stall::Commands);
        (0..3).try_for_each(|n| easel.paint(n))?;
    }
    survey.adapter.surprise_removal();
    // Whoever writes a dump now asks for it too.
    survey.adapter.reset_device();
    survey.ready.device.stall(virtio_gpu::fault::Stall::None);
    survey.judge(Rule::L27, Ddi::NotifySurpriseRemoval, survey.adapter.state() == State::Removed, || {
        format!("the adapter is {:?}", survey.adapter.state())
    });
    let refused = status(&client.create_context(device, None));
    survey.judge(Rule::R18, Ddi::CreateContext, refused == Some(STATUS_DEVICE_REMOVED), || {
        format!("a context on an adapter that is gone: {refused:?}")
    });
    client.destroy_context(context)?;
    client.destroy_device(device)?;
    client.close()?;
    match easel {
        Some(easel) => easel.pack(),
        None => Ok(()),
    }
}

/// Rules S30, S31 and S45: nothing is translated in advance, every packet is patched twice, and whatever is not in use
/// leaves the aperture.
fn pressed(survey: &mut Survey<'_>) -> Result<(), Error> {
    if !survey.draws() {
        if survey.adapter.renders() {
            let plan = Plan { contexts: 2, devices: 1, processes: 1 };
            exercise::run(survey.ready, survey.adapter.luid(), plan, &|_, _, _| {})?;
        }
        return Ok(());
    }
    let mut easel = Easel::new(survey)?;
    let mut other = easel.client.create_context(easel.device, None)?;
    let from = easel.client.create_texture(easel.device, &canvas_request(64))?;
    for n in 0..6 {
        let texel = 0xFF00_0000 | n << 8;
        easel.client.submit(&mut other, &fill(&[from.allocation], texel))?;
        easel.client.finish(&other, &easel.fence)?;
        easel.paint(!texel)?;
        let mut stream = Stream::new();
        let region = Region::rect(0, 0, 64, 64);
        stream.copy_region((easel.canvas.allocation, 0), (0, 0, 0), (from.allocation, 0), region);
        easel.client.submit(&mut easel.context, &stream)?;
        shows(survey, &mut easel, texel, Rule::S31, Ddi::Patch, "patched twice, with everything paged")?;
    }
    easel.client.destroy_context(other)?;
    easel.client.destroy_texture(easel.device, from)?;
    easel.pack()
}

/// Rules C23 and D13: what is said of a context and an allocation is all written.
fn over_dirt(survey: &mut Survey<'_>) -> Result<(), Error> {
    if !survey.draws() {
        if survey.adapter.renders() {
            let plan = Plan { contexts: 2, devices: 1, processes: 1 };
            exercise::run(survey.ready, survey.adapter.luid(), plan, &|_, _, _| {})?;
        }
        return Ok(());
    }
    let mut easel = Easel::new(survey)?;
    easel.paint(0xFF13_2313)?;
    let when = "with answers that were not zero before";
    shows(survey, &mut easel, 0xFF13_2313, Rule::L29, Ddi::CreateAllocation, when)?;
    easel.pack()
}

/// Rule S22: the device has no messages, and its line is another device's too.
fn shared_line(survey: &mut Survey<'_>) -> Result<(), Error> {
    if survey.draws() {
        let mut easel = Easel::new(survey)?;
        easel.paint(0xFF22_2222)?;
        shows(survey, &mut easel, 0xFF22_2222, Rule::S22, Ddi::InterruptRoutine, "told by its line")?;
        easel.pack()?;
    }
    survey.ready.settle();
    let own = survey.adapter.foreign_interrupt() == Some(true);
    survey.judge(Rule::S22, Ddi::InterruptRoutine, !own, || {
        "the interrupt routine answers TRUE for the interrupt of another device on its line".to_owned()
    });
    // The other device stays when this one is pulled out.
    survey.adapter.surprise_removal();
    let own = survey.adapter.foreign_interrupt() == Some(true);
    survey.judge(Rule::S22, Ddi::InterruptRoutine, !own, || {
        "the interrupt routine of a device that was pulled out answers TRUE for the interrupt of another"
            .to_owned()
    });
    Ok(())
}

/// Rules S45 and D36: more memory than the aperture maps at a time. What was read of one texture stays when its pages
/// are another's in the aperture.
fn narrow_aperture(survey: &mut Survey<'_>) -> Result<(), Error> {
    if !survey.draws() {
        return Ok(());
    }
    // 256 KiB each: four of them fill the aperture.
    const SIDE: u32 = 256;
    let mut easel = Easel::new(survey)?;
    let textures: Vec<Texture> = (0..6)
        .map(|_| easel.client.create_texture(easel.device, &canvas_request(SIDE)))
        .collect::<Result<_, _>>()?;
    for round in 0..2u32 {
        let texel = |n: u32| 0xFF00_0000 | round << 8 | n;
        for (n, texture) in (0..).zip(&textures) {
            let mut stream = Stream::new();
            let region = Region::rect(0, 0, SIDE, SIDE);
            stream.clear_texture(texture.allocation, 0, region, [texel(n), 0, 0, 0]);
            easel.client.submit(&mut easel.context, &stream)?;
            easel.client.fetch(&mut easel.context, texture, &whole(&texture.request))?;
        }
        easel.finish()?;
        for (n, texture) in (0..).zip(&textures) {
            let pixels = easel.client.read(easel.device, texture)?;
            let expected = texel(n).to_le_bytes();
            let wrong = pixels.as_chunks::<4>().0.iter().filter(|found| **found != expected).count();
            survey.judge(Rule::S45, Ddi::BuildPagingBuffer, wrong == 0, || {
                format!(
                    "{wrong} texels of texture {n} are another's, with an aperture that holds four of six"
                )
            });
        }
    }
    for texture in textures {
        easel.client.destroy_texture(easel.device, texture)?;
    }
    easel.pack()
}
