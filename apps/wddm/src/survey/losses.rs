//! What the device refuses, and what of it the driver must know: contexts that are lost execute nothing more, and what
//! was asked for at creation is what the host is told.

use dxgkrnl::DISPLAY_ADAPTER_HW_ID;
use ntoskrnl::Ddi;
use verifier::Rule;
use virtgpu_protocol::{ContextRequest, feature};
use virtgpu_umd::builder::Builder;
use virtgpu_umd::client::Error;
use virtgpu_umd::scene::draw::canvas_request;
use virtgpu_umd::virgl::Stream;
use virtio_gpu::VirtioGpu;
use virtio_gpu::backend::Error as Refusal;
use virtio_gpu::fault::{Fault, Stall};
use virtio_gpu::protocol::{Command, F_VIRGL};
use wddm_sys::wddm3_2::{D3DKMT_PRESENT, DXGK_PRESENTFLAGS, PowerDeviceD0, PowerDeviceD3, RECT};
use wddm_sys::{Record, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE, STATUS_ILLEGAL_INSTRUCTION, STATUS_SUCCESS};

use super::drawing::{Easel, SIDE, fill, shows};
use super::hostile::{batch, nops};
use super::{Survey, status};

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    queued_on_a_lost_context(survey)?;
    not_attached(survey)?;
    capability_set(survey)?;
    other_presents(survey)?;
    never_made(survey)?;
    kept_number(survey)?;
    kept_resource(survey)?;
    named_for_nothing(survey)?;
    fenced(survey)
}

/// Rule R18: a stream is refused, and what was queued behind it does not reach the device, but for what the hardware
/// had already.
fn queued_on_a_lost_context(survey: &Survey<'_>) -> Result<(), Error> {
    const BEHIND: u64 = 8;
    let device = &survey.ready.device;
    let mut easel = Easel::new(survey)?;
    easel.paint(1)?;
    easel.finish()?;
    let streams = || device.stats().commands_of(Command::SUBMIT_3D);
    let before = streams();
    let mut bad = Stream::new();
    // A surface that was never made.
    bad.set_framebuffer(&[4242], 0).map_err(Error::from)?;
    device.stall(Stall::Commands);
    let queued = easel
        .client
        .submit(&mut easel.context, &bad)
        .and_then(|()| (0..BEHIND as u32).try_for_each(|n| easel.paint(n)));
    device.stall(Stall::None);
    queued?;
    easel.finish()?;
    let (sent, most) = (streams() - before, survey.adapter.options().hardware_queue_depth as u64);
    survey.judge(Rule::R18, Ddi::SubmitCommand, sent <= most, || {
        format!("{sent} streams of a context reached the device, of which the first was refused, and {most} at most were under way")
    });
    easel.pack()
}

/// Rule S26: the device lets the context at nothing, and nothing else of the packet fails.
fn not_attached(survey: &Survey<'_>) -> Result<(), Error> {
    let mut easel = Easel::new(survey)?;
    let work = batch(&easel, nops(4), &[]);
    survey.ready.device.arm(Some(Command::CTX_ATTACH_RESOURCE), 0, Fault::Fail(Refusal::OutOfMemory));
    easel.client.render(&mut easel.context, &work)?;
    easel.finish()?;
    let found = status(&easel.client.render(&mut easel.context, &work));
    survey.judge(Rule::S26, Ddi::Render, found == Some(STATUS_ILLEGAL_INSTRUCTION), || {
        format!("the device refused to attach a resource that no command names, and Render answers {found:?}")
    });
    easel.pack()
}

/// Rule S28: the capability set that was checked when the context was made is the one that the host is told, and so is
/// its name.
fn capability_set(survey: &Survey<'_>) -> Result<(), Error> {
    let easel = Easel::new(survey)?;
    let info = easel.client.adapter_info()?;
    if info.features & feature::CAPSET_PER_CONTEXT == 0 {
        return easel.pack();
    }
    for capset in (1..64).filter(|id| info.capsets >> id & 1 != 0).chain([0]) {
        let name = format!("capset {capset}");
        let data = easel.client.upload(&ContextRequest { capset, ..ContextRequest::new(&name) }.encode())?;
        let mut context = easel.client.create_context(easel.device, Some(&data))?;
        easel.client.submit(&mut context, &fill(&[easel.canvas.allocation], 0))?;
        easel.client.finish(&context, &easel.fence)?;
        let stats = survey.ready.device.stats();
        let (found, called) = (stats.last_capset, String::from_utf8_lossy(&stats.last_name));
        survey.judge(Rule::S28, Ddi::Render, found == capset && called == name, || {
            format!("a context with the capability set {capset} was made with {found} on the host, and {name:?} is called {called:?} there")
        });
        easel.client.destroy_context(context)?;
    }
    easel.pack()
}

/// Rule S67: what is no plain copy is not taken for one.
fn other_presents(survey: &Survey<'_>) -> Result<(), Error> {
    let mut easel = Easel::new(survey)?;
    let source = easel.client.create_texture(easel.device, &canvas_request(SIDE))?;
    easel.client.submit(&mut easel.context, &fill(&[source.allocation], 0xFFEE_EEEE))?;
    easel.paint(0xFF18_1818)?;
    let mut args = D3DKMT_PRESENT::zeroed();
    args.Anonymous1.hContext = easel.context.handle;
    (args.hSource, args.hDestination) = (source.allocation.0, easel.canvas.allocation.0);
    let whole = RECT { right: SIDE as i32, bottom: SIDE as i32, ..RECT::zeroed() };
    (args.SrcRect, args.DstRect) = (whole, whole);
    args.Flags.set_Blt(true);
    // Blt, ColorFill and Flip, and bits that mean other things, with Blt and without.
    for value in [0, 1 << 1, 1 << 2, 1 | 1 << 1, 1 | 1 << 2, 1 | 1 << 3, 1 | 1 << 8] {
        let mut flags = DXGK_PRESENTFLAGS::zeroed();
        flags.Value = value;
        let found = easel.client.process().present_as(&args, flags);
        survey.judge(Rule::S67, Ddi::Present, found == STATUS_ILLEGAL_INSTRUCTION, || {
            format!("a present with the flags {value:#x} is answered {found}")
        });
    }
    shows(survey, &mut easel, 0xFF18_1818, Rule::S67, Ddi::Present, "after presents that were refused")?;
    easel.client.destroy_texture(easel.device, source)?;
    easel.pack()
}

/// Rule C32: of a context that the host did not make there is nothing to destroy.
fn never_made(survey: &Survey<'_>) -> Result<(), Error> {
    let device = &survey.ready.device;
    let quiet = || survey.happens(|| device.stats().contexts.live == 0);
    if !quiet() {
        return Ok(());
    }
    let destroyed = || device.stats().commands_of(Command::CTX_DESTROY);
    let before = destroyed();
    let mut easel = Easel::new(survey)?;
    device.arm(Some(Command::CTX_CREATE), 0, Fault::Fail(Refusal::OutOfMemory));
    easel.paint(0)?;
    easel.finish()?;
    easel.pack()?;
    // What the host is told after it comes back after it.
    let mut next = Easel::new(survey)?;
    next.paint(0)?;
    next.finish()?;
    let told = destroyed() - before;
    survey.judge(Rule::C32, Ddi::DestroyContext, told == 0, || {
        "the host is told to destroy a context that it refused to make".to_owned()
    });
    next.pack()
}

/// Rule R12: the host keeps a context that it was told to destroy. Its number is no other context's, which would be
/// refused.
fn kept_number(survey: &Survey<'_>) -> Result<(), Error> {
    let device = &survey.ready.device;
    let mut easel = Easel::new(survey)?;
    easel.paint(0)?;
    easel.finish()?;
    device.arm(Some(Command::CTX_DESTROY), 0, Fault::Fail(Refusal::Unspecified));
    for texel in [0xFF41_4141, 0xFF42_4242, 0xFF43_4343] {
        let fresh = easel.client.create_context(easel.device, None)?;
        easel.client.destroy_context(std::mem::replace(&mut easel.context, fresh))?;
        easel.paint(texel)?;
        let when = "beside a context that the host did not destroy";
        shows(survey, &mut easel, texel, Rule::R12, Ddi::DestroyContext, when)?;
    }
    device.disarm();
    easel.pack()
}

/// Rule D30: the host keeps a resource that it was told to forget. Its number is no other resource's, which would be
/// refused.
fn kept_resource(survey: &Survey<'_>) -> Result<(), Error> {
    let device = &survey.ready.device;
    let mut easel = Easel::new(survey)?;
    easel.paint(0)?;
    easel.finish()?;
    device.arm(Some(Command::RESOURCE_UNREF), 0, Fault::Fail(Refusal::Unspecified));
    for texel in [0xFF44_4444, 0xFF45_4545] {
        let fresh = |easel: &Easel| easel.client.create_texture(easel.device, &canvas_request(SIDE));
        let next = fresh(&easel)?;
        easel.client.destroy_texture(easel.device, std::mem::replace(&mut easel.canvas, next))?;
        // What was refused has come back by now, and the next number is the lowest that is free.
        easel.paint(0)?;
        easel.finish()?;
        let next = fresh(&easel)?;
        easel.client.destroy_texture(easel.device, std::mem::replace(&mut easel.canvas, next))?;
        easel.paint(texel)?;
        let when = "beside a resource that the host did not forget";
        shows(survey, &mut easel, texel, Rule::D30, Ddi::DestroyAllocation, when)?;
    }
    device.disarm();
    easel.pack()
}

/// Rule D30: a context that has named a texture in a null-rendering packet only is not detached from it, since it was never
/// attached.
fn named_for_nothing(survey: &Survey<'_>) -> Result<(), Error> {
    let mut easel = Easel::new(survey)?;
    let texture = easel.client.create_texture(easel.device, &canvas_request(SIDE))?;
    easel.client.submit(&mut easel.context, &fill(&[texture.allocation], 0))?;
    easel.finish()?;
    let mut other = easel.client.create_context(easel.device, None)?;
    let mut builder = Builder::new(other.limits());
    builder.stream(&fill(&[texture.allocation], 1))?;
    for batch in builder.finish() {
        easel.client.render_with(&mut other, &batch, true)?;
    }
    easel.client.finish(&other, &easel.fence)?;
    easel.client.destroy_texture(easel.device, texture)?;
    easel.client.destroy_context(std::mem::replace(&mut easel.context, other))?;
    easel.paint(0xFF46_4646)?;
    let when = "by a context that was never attached to a texture that is gone";
    shows(survey, &mut easel, 0xFF46_4646, Rule::D30, Ddi::CloseAllocation, when)?;
    easel.pack()
}

/// The device may answer a command as soon as it has taken it, but for those with a fence.
fn fenced(survey: &mut Survey<'_>) -> Result<(), Error> {
    const PACKETS: u64 = 4;
    let mut easel = Easel::new(survey)?;
    let before = survey.ready.device.stats().fenced;
    for n in 0..PACKETS {
        easel.paint(n as u32)?;
        easel.finish()?;
    }
    let fences = survey.ready.device.stats().fenced - before;
    if fences < PACKETS {
        let sentence = "A packet is reported when the device has executed it, not when it has taken it.";
        let detail = format!("{PACKETS} packets were reported, and the device was asked for {fences} fences");
        survey.wrong(sentence, Ddi::SubmitCommand, detail);
    }
    easel.pack()
}

/// Rules R05, R10 and S26: the device comes back from a reset as another, which has no 3D. The driver cannot go on with
/// it and says so; when it is what it was, another reset helps.
pub(super) fn another_device(survey: &mut Survey<'_>) -> Result<(), Error> {
    if !survey.draws() {
        return Ok(());
    }
    let reset = || {
        let answer = survey.adapter.reset_from_timeout();
        survey.judge(Rule::R05, Ddi::ResetFromTimeout, answer.is_ok(), || format!("{answer:?}"));
    };
    let device = &survey.ready.device;
    device.withhold(F_VIRGL);
    reset();
    device.withhold(0);
    let responds = survey.adapter.query_engine_status(0);
    survey.judge(Rule::R10, Ddi::QueryEngineStatus, responds == Ok(false), || {
        format!("the device has no 3D any more, and the engine is said to respond: {responds:?}")
    });
    let lost = STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE;
    let mut easel = Easel::new(survey)?;
    let found = status(&easel.paint(0));
    survey.judge(Rule::S26, Ddi::Render, found == Some(lost), || {
        format!("the device has no 3D any more, and Render answers {found:?} instead of {lost}")
    });
    easel.pack()?;
    reset();
    let mut easel = Easel::new(survey)?;
    easel.paint(0xFF53_5353)?;
    let when = "after the device has its features again";
    shows(survey, &mut easel, 0xFF53_5353, Rule::R05, Ddi::RestartFromTimeout, when)?;
    easel.pack()
}

/// Rule L23: a device that was without power and has forgotten everything. Who had nothing there goes on.
pub(super) fn forgot(survey: &mut Survey<'_>) -> Result<(), Error> {
    const STATUS: (u8, u64) = VirtioGpu::STATUS;
    let Some(slot) = survey.adapter.slot().filter(|_| survey.draws()).cloned() else { return Ok(()) };
    let (mut old, mut young) = (Easel::new(survey)?, Easel::new(survey)?);
    old.paint(0)?;
    old.finish()?;
    let switch = |state| {
        let answer = survey.adapter.set_power_state(DISPLAY_ADAPTER_HW_ID, state, 0);
        survey.judge(Rule::L22, Ddi::SetPowerState, answer == Ok(STATUS_SUCCESS), || {
            format!("the adapter to {}: {answer:?}", state.0)
        });
    };
    switch(PowerDeviceD3);
    slot.function().bar_write(STATUS.0, STATUS.1, &[0]);
    let off = survey.happens(|| {
        let mut now = [1];
        slot.function().bar_read(STATUS.0, STATUS.1, &mut now);
        now == [0]
    });
    switch(PowerDeviceD0);
    if off {
        let (found, lost) = (status(&old.paint(0)), STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE);
        survey.judge(Rule::R18, Ddi::Render, found == Some(lost), || {
            format!("a context whose host state went with the power is answered {found:?}")
        });
        let when = "painted after the device had forgotten everything";
        young.paint(0xFF54_5454)?;
        shows(survey, &mut young, 0xFF54_5454, Rule::L23, Ddi::SetPowerState, when)?;
    }
    old.pack()?;
    young.pack()
}

/// Rules S26 and R05: the device says that it cannot go on. Clients hear of it, and a reset helps.
pub(super) fn needs_reset(survey: &mut Survey<'_>) -> Result<(), Error> {
    if !survey.draws() {
        return Ok(());
    }
    let mut easel = Easel::new(survey)?;
    survey.ready.device.ask_for_reset();
    let lost = STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE;
    // The interrupt that tells of it may take a moment; nothing may be submitted before.
    let heard = survey.happens(|| survey.adapter.query_engine_status(0) == Ok(false));
    survey.judge(Rule::R10, Ddi::QueryEngineStatus, heard, || {
        "the device has asked for a reset, and the engine is said to respond".to_owned()
    });
    if heard {
        let found = status(&easel.paint(0));
        survey.judge(Rule::S26, Ddi::Render, found == Some(lost), || {
            format!("the device has asked for a reset, and Render answers {found:?} instead of {lost}")
        });
    }
    easel.pack()?;
    let answer = survey.adapter.reset_from_timeout();
    survey.judge(Rule::R05, Ddi::ResetFromTimeout, answer.is_ok(), || format!("{answer:?}"));
    let mut easel = Easel::new(survey)?;
    easel.paint(0xFF52_5252)?;
    let when = "after the reset that the device had asked for";
    shows(survey, &mut easel, 0xFF52_5252, Rule::R05, Ddi::RestartFromTimeout, when)?;
    easel.pack()
}
