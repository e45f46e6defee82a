//! The engine beside its work: preemption, fences, status, resets, power, and packets of devices that are lost.

use std::sync::Arc;

use ntoskrnl::{Ddi, PciSlot};
use verifier::Rule;
use virtgpu_umd::client::{Error, Texture};
use virtgpu_umd::scene::draw::{canvas_request, whole};
use virtio_gpu::fault::Stall;
use virtio_gpu::protocol::Command;
use wddm_sys::wddm3_2::{D3DKMT_MARKDEVICEASERROR, DEVICE_POWER_STATE, PowerDeviceD0, PowerDeviceD3};
use wddm_sys::{Record, STATUS_DEVICE_REMOVED, STATUS_SUCCESS};

use super::drawing::{Easel, fill, shows};
use super::{PATIENCE, Survey, status};
use dxgkrnl::DISPLAY_ADAPTER_HW_ID;

/// The capability of message interrupts, and what masks all of them.
const MSIX: u8 = 0x11;
const MASK_ALL: u16 = 1 << 14;

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    if !survey.adapter.renders() && !survey.adapter.addresses() {
        // No engine, and its power is switched all the same.
        power_states(survey);
        return Ok(());
    }
    if !idle(survey) {
        return Ok(());
    }
    if !survey.draws() {
        resets(survey);
        power_states(survey);
        idle(survey);
        return Ok(());
    }
    let mut easel = Easel::new(survey)?;
    easel.paint(0xFF00_00FF)?;
    easel.finish()?;
    if !idle(survey) {
        return Ok(());
    }
    busy(survey, &mut easel)?;
    missed_interrupt(survey, &mut easel)?;
    cancelled(survey, &mut easel)?;
    power(survey, &mut easel)?;
    engine_reset(survey, &mut easel)?;
    adapter_reset(survey, easel)?;
    busy_reset(survey)
}

/// What an engine with nothing to do answers. False if it is of no use any more.
pub(super) fn idle(survey: &Survey<'_>) -> bool {
    let adapter = &survey.adapter;
    for node in 0..adapter.caps().nodes {
        let (completed, _) = adapter.fences(node);
        if let Ok(fence) = adapter.query_current_fence(node) {
            survey.judge(Rule::S57, Ddi::QueryCurrentFence, fence == completed, || {
                format!(
                    "node {node} is idle; the current fence is {fence}, the last completed one {completed}"
                )
            });
        }
        if let Ok(responds) = adapter.query_engine_status(node) {
            survey.judge(Rule::R10, Ddi::QueryEngineStatus, responds, || {
                format!("node {node} is idle and does not respond")
            });
        }
        if let Ok(mask) = adapter.query_dependent_engine_group(node) {
            let beyond = mask.checked_shr(adapter.caps().nodes).unwrap_or(0);
            survey.judge(Rule::S08, Ddi::QueryDependentEngineGroup, beyond == 0, || {
                format!("the mask of node {node} is {mask:#x}; there are {} nodes", adapter.caps().nodes)
            });
        }
        // Rule S18: a driver may leave the answer to a thread of its own. The request after it finds nothing left over.
        for _ in 0..2 {
            if adapter.preempt(node).is_err() {
                continue;
            }
            adapter.machine().flush_dpcs();
            let answered = survey.happens(|| !adapter.preempting(node));
            if !answered || !survey.alive() {
                // Where the adapter is lost, no request is left, and the port has said why.
                return survey.alive()
                    && survey.judge(Rule::S18, Ddi::PreemptCommand, false, || {
                        format!(
                            "node {node} has nothing to do, and the request is unanswered after {PATIENCE:?}"
                        )
                    });
            }
        }
    }
    survey.alive()
}

/// Rules S15 and S11: a request while packets are in the hardware, and everything is executed once.
fn busy(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    let device = &survey.ready.device;
    for texel in [0xFF12_0000, 0xFF34_0000] {
        device.stall(Stall::Commands);
        let queued: Result<(), Error> = (0..4).try_for_each(|n| easel.paint(texel | n));
        let in_hardware = survey.happens(|| {
            let (completed, submitted) = survey.adapter.fences(0);
            completed != submitted
        });
        let asked = survey.adapter.preempt(0).is_ok() && in_hardware;
        if asked {
            survey.happens(|| survey.adapter.preempting(0));
            // Asked while it has packets: it is busy, and well.
            let responds = survey.adapter.query_engine_status(0).unwrap_or(true);
            survey.judge(Rule::R10, Ddi::QueryEngineStatus, responds, || {
                "node 0 is busy and does not respond".to_owned()
            });
            // virtio takes no command back.
            let reset = survey.adapter.reset_busy_engine(0);
            survey.judge(Rule::R09, Ddi::ResetEngine, reset.is_err(), || {
                format!("node 0 has packets that the device works on, and was reset: {reset:?}")
            });
            let (completed, _) = survey.adapter.fences(0);
            let current = survey.adapter.query_current_fence(0).unwrap_or(completed);
            survey.judge(Rule::S57, Ddi::QueryCurrentFence, current == completed, || {
                format!("the current fence is {current} while {completed} is the last completed one")
            });
        }
        device.stall(Stall::None);
        queued?;
        easel.finish()?;
        let answered = survey.happens(|| !survey.adapter.preempting(0));
        survey.judge(Rule::S15, Ddi::PreemptCommand, answered || !survey.alive(), || {
            "a request to a busy node is unanswered after its work has ended".to_owned()
        });
        shows(survey, easel, texel | 3, Rule::S11, Ddi::PreemptCommand, "after a preemption")?;
    }
    Ok(())
}

/// While it lives no message of the device is delivered; what is pending comes when it is dropped.
pub(super) struct Masked {
    slot: Arc<PciSlot>,
    at: u16,
}

impl Masked {
    /// None for an adapter whose device interrupts by its line.
    pub(super) fn new(survey: &Survey<'_>) -> Option<Self> {
        let slot = survey.adapter.slot().filter(|slot| slot.messages() != 0).cloned()?;
        let at = slot.capability(MSIX)? + 2;
        let masked = Self { slot, at };
        masked.change(|control| control | MASK_ALL);
        Some(masked)
    }

    /// The device may have been stopped meanwhile: nothing else of the word is touched.
    fn change(&self, change: impl FnOnce(u16) -> u16) {
        let mut control = [0; 2];
        self.slot.read_config(self.at, &mut control);
        self.slot.write_config(self.at, &change(u16::from_le_bytes(control)).to_le_bytes());
    }
}

impl Drop for Masked {
    fn drop(&mut self) {
        self.change(|control| control & !MASK_ALL);
    }
}

/// Rule S57: an interrupt that never comes, and a question that finds what it would have told.
fn missed_interrupt(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    let answered = || survey.ready.device.stats().responses.values().sum::<u64>();
    let before = answered();
    let Some(masked) = Masked::new(survey) else { return Ok(()) };
    let queued = easel.paint(0xFF99_8877);
    // The packet is one command, and its canvas is known to the host.
    if queued.is_ok() && survey.happens(|| answered() > before) {
        survey.ready.device.flush();
        let submitted = survey.adapter.fences(0).1;
        let told = survey.adapter.query_current_fence(0) == Ok(submitted);
        survey.judge(Rule::S57, Ddi::QueryCurrentFence, told, || {
            "the device has done its work, and the current fence does not say so".to_owned()
        });
        survey.adapter.machine().flush_dpcs();
        let (completed, submitted) = survey.adapter.fences(0);
        survey.judge(Rule::S57, Ddi::QueryCurrentFence, completed == submitted, || {
            format!("fence {submitted} is done and was not reported; {completed} was the last one")
        });
    }
    drop(masked);
    queued?;
    shows(survey, easel, 0xFF99_8877, Rule::S57, Ddi::QueryCurrentFence, "after a missed interrupt")
}

/// Rules S09, R18 and R12: what is queued on a device that is lost is cancelled, and others do not notice.
fn cancelled(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    let mut lost = Easel::new(survey)?;
    lost.paint(1)?;
    lost.finish()?;
    survey.ready.device.stall(Stall::Commands);
    let queued: Result<(), Error> = (0..6).try_for_each(|n| lost.paint(n));
    let mut args = D3DKMT_MARKDEVICEASERROR::zeroed();
    args.hDevice = lost.device.0;
    let marked = lost.client.process().mark_device_as_error(&args);
    survey.ready.device.stall(Stall::None);
    queued?;
    if marked != STATUS_SUCCESS {
        return Err(Error::Call("D3DKMTMarkDeviceAsError", marked));
    }
    easel.paint(0xFF24_6824)?;
    shows(survey, easel, 0xFF24_6824, Rule::R12, Ddi::CancelCommand, "beside a device that was lost")?;
    let refused = status(&lost.paint(9));
    survey.judge(Rule::R18, Ddi::Render, refused == Some(STATUS_DEVICE_REMOVED), || {
        format!("a device that is lost renders: {refused:?}")
    });
    lost.pack()
}

/// Switches the power off and on, of the adapter and of children that there are none of (rule L22).
pub(super) fn power_states(survey: &Survey<'_>) {
    let switch = |uid: u32, state: DEVICE_POWER_STATE| {
        if !survey.alive() {
            return;
        }
        let answer = survey.adapter.set_power_state(uid, state, 0);
        survey.judge(Rule::L22, Ddi::SetPowerState, answer == Ok(STATUS_SUCCESS), || {
            format!("device {uid:#x} to {}: {answer:?}", state.0)
        });
    };
    for uid in [0xDEAD_0001, DISPLAY_ADAPTER_HW_ID] {
        switch(uid, PowerDeviceD3);
        switch(uid, PowerDeviceD0);
    }
}

/// Rule L23: contexts and what they painted survive.
fn power(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    easel.paint(0xFF11_2233)?;
    easel.finish()?;
    // Rule S45: what leaves the aperture is taken from the device, whose pages are others' then.
    let rebound = || survey.ready.device.stats().commands_of(Command::DETACH_BACKING);
    let before = rebound();
    power_states(survey);
    let told = survey.happens(|| rebound() > before);
    // Every page of it is the dummy page now.
    let stats = survey.ready.device.stats();
    let (runs, at, dummy) = (stats.last_backing, stats.last_backing_at, survey.adapter.dummy_page());
    survey.judge(Rule::S45, Ddi::BuildPagingBuffer, told && runs == 1, || {
        format!(
            "the device still has pages of what has left the aperture: rebound {told}, {runs} different runs"
        )
    });
    survey.judge(Rule::S45, Ddi::BuildPagingBuffer, !told || Some(at) == dummy, || {
        format!(
            "in place of what has left the aperture is the page at {at:#x}; the dummy page is at {dummy:x?}"
        )
    });
    shows(survey, easel, 0xFF11_2233, Rule::L23, Ddi::SetPowerState, "painted before D3, read after D0")?;
    easel.paint(0xFF44_5566)?;
    shows(survey, easel, 0xFF44_5566, Rule::L23, Ddi::SetPowerState, "painted after D0")
}

/// Resets of what is idle.
fn resets(survey: &Survey<'_>) {
    for node in 0..survey.adapter.caps().nodes {
        if survey.adapter.driver().table().DxgkDdiResetEngine.is_some() {
            let answer = survey.adapter.reset_engine(node);
            // Rule R09; a driver whose engine cannot be reset may say so, and virtgpu can reset an idle one.
            survey.judge(Rule::R09, Ddi::ResetEngine, answer.is_ok() || !survey.virtgpu, || {
                format!("node {node} is idle: {answer:?}")
            });
        }
    }
    // A driver that never answered what was asked before has lost the adapter by then.
    if survey.alive() && survey.adapter.driver().table().DxgkDdiResetFromTimeout.is_some() {
        let answer = survey.adapter.reset_from_timeout();
        survey.judge(Rule::R05, Ddi::ResetFromTimeout, answer.is_ok(), || format!("{answer:?}"));
    }
}

/// Rules R09 and R12: an engine that was reset takes work at once, and nothing that was done is undone.
fn engine_reset(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    easel.paint(0xFF0A_0B0C)?;
    easel.finish()?;
    let aborted = survey.adapter.reset_engine(0);
    let (completed, submitted) = survey.adapter.fences(0);
    survey.judge(Rule::S10, Ddi::ResetEngine, aborted == Ok(completed), || {
        format!("the idle node's last fence is {completed} of {submitted}; the reset answers {aborted:?}")
    });
    shows(survey, easel, 0xFF0A_0B0C, Rule::R12, Ddi::ResetEngine, "painted before the reset")?;
    easel.paint(0xFF0D_0E0F)?;
    shows(survey, easel, 0xFF0D_0E0F, Rule::R09, Ddi::ResetEngine, "painted after the reset")
}

/// Rules R05 and R07: a reset of the idle adapter. Contexts that the host knew are lost, and say so; what was not yet
/// told to the host, and all that is new, works.
fn adapter_reset(survey: &Survey<'_>, mut old: Easel) -> Result<(), Error> {
    let young = Easel::new(survey)?;
    old.paint(0xFF51_5151)?;
    old.finish()?;
    let texture: Texture = old.client.create_texture(old.device, &canvas_request(64))?;
    resets(survey);
    idle(survey);
    let again = old.paint(0);
    survey.judge(Rule::R18, Ddi::Render, status(&again).is_some_and(|status| !status.is_success()), || {
        "a context whose host state went with a reset renders".to_owned()
    });
    old.client.destroy_texture(old.device, texture)?;
    old.pack()?;
    for mut easel in [young, Easel::new(survey)?] {
        easel.paint(0xFF60_6162)?;
        shows(
            survey,
            &mut easel,
            0xFF60_6162,
            Rule::R05,
            Ddi::RestartFromTimeout,
            "painted after the reset",
        )?;
        easel.pack()?;
    }
    let mut easel = Easel::new(survey)?;
    let batch = fill(&[easel.canvas.allocation], 0xFF70_7172);
    easel.client.submit(&mut easel.context, &batch)?;
    easel.client.fetch(&mut easel.context, &easel.canvas, &whole(&easel.canvas.request))?;
    easel.pack()
}

/// Rules R07, R05 and R18: a reset while the device works on packets. They count as completed; what another context has
/// queued, whose host state went with the reset, ends without being executed.
fn busy_reset(survey: &Survey<'_>) -> Result<(), Error> {
    const DESTROYED: usize = 40;
    let device = &survey.ready.device;
    let adapter = &survey.adapter;
    let (mut working, mut queued) = (Easel::new(survey)?, Easel::new(survey)?);
    for easel in [&mut working, &mut queued] {
        easel.paint(0xFF80_8080)?;
        easel.finish()?;
    }
    let mut contexts = Vec::new();
    for _ in 0..DESTROYED {
        let mut context = working.client.create_context(working.device, None)?;
        working.client.submit(&mut context, &fill(&[working.canvas.allocation], 0))?;
        working.client.finish(&context, &working.fence)?;
        contexts.push(context);
    }
    let depth = adapter.options().hardware_queue_depth;
    device.stall(Stall::Commands);
    // The last of them is one of zero bytes.
    let asked = (1..depth as u32).try_for_each(|n| working.paint(n)).and_then(|()| working.switch());
    let full = survey.happens(|| adapter.hardware_holds(0) == depth);
    let asked = asked.and_then(|()| queued.paint(0));
    // More ends of contexts than the queue has room for: after the reset there is nothing to destroy.
    let gone = contexts.into_iter().try_for_each(|context| working.client.destroy_context(context));
    if full && adapter.preempt(0).is_ok() {
        survey.happens(|| adapter.preempting(0));
    }
    let streams = || device.stats().commands_of(Command::SUBMIT_3D);
    let (before, refused) = (streams(), device.stats().errors);
    let answer = if full { adapter.reset_busy_adapter() } else { Ok(()) };
    if full {
        let (completed, submitted) = adapter.fences(0);
        let fence = adapter.query_current_fence(0);
        survey.judge(Rule::R07, Ddi::ResetFromTimeout, fence.is_ok_and(|fence| fence >= completed), || {
            format!(
                "{completed} of {submitted} counts as completed by a reset; the current fence is {fence:?}"
            )
        });
    }
    device.stall(Stall::None);
    asked.and(gone)?;
    survey
        .judge(Rule::R05, Ddi::ResetFromTimeout, answer.is_ok(), || format!("of a busy adapter: {answer:?}"));
    queued.finish()?;
    let executed = streams() - before;
    survey.judge(Rule::R18, Ddi::SubmitCommand, executed == 0 || !full, || {
        format!("{executed} streams of contexts whose host state went with a reset were executed after it")
    });
    idle(survey);
    queued.pack()?;
    working.pack()?;
    let errors = device.stats().errors - refused;
    survey.judge(Rule::C32, Ddi::DestroyContext, errors == 0, || {
        format!("after a reset the host refused {errors} commands: it is told of what it has forgotten")
    });
    let mut easel = Easel::new(survey)?;
    easel.paint(0xFF81_8283)?;
    let when = "painted after the reset of a busy adapter";
    shows(survey, &mut easel, 0xFF81_8283, Rule::R05, Ddi::RestartFromTimeout, when)?;
    easel.pack()
}
