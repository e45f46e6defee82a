//! What virtgpu says of its device and of what it has done, held against the device itself.

use dxgkrnl::REASON_TDR;
use ntoskrnl::Ddi;
use verifier::Rule;
use virtgpu_protocol::{AdapterInfo, ContextRequest, ask_info, feature, read_info};
use virtgpu_umd::client::Error;
use virtio_gpu::backend::Error as Refusal;
use virtio_gpu::fault::Fault;
use virtio_gpu::protocol::{Command, F_CONTEXT_INIT, F_VIRGL};
use wddm_sys::{STATUS_GRAPHICS_DRIVER_MISMATCH, STATUS_ILLEGAL_INSTRUCTION};

use super::drawing::{Easel, shows};
use super::{Survey, status};

/// Rules L16 and U08: the user-mode driver is told what the device can do, both ways that it may ask.
pub(super) fn adapter(survey: &Survey<'_>) -> Result<(), Error> {
    let client = survey.client()?;
    let expected = expected(survey);
    let info = client.adapter_info()?;
    let as_device = same(&info, &expected);
    survey.judge(Rule::L16, Ddi::QueryAdapterInfo, as_device, || {
        format!("UMDRIVERPRIVATE is {info:?}, and the device is {expected:?}")
    });
    let mut question = ask_info();
    client.escape(&mut question)?;
    let told = read_info(&question).ok();
    let as_device = told.as_ref().is_some_and(|told| same(told, &expected));
    survey.judge(Rule::U08, Ddi::Escape, as_device, || {
        format!("GET_INFO is {told:?}, and the device is {expected:?}")
    });
    client.close()
}

fn same(told: &AdapterInfo, expected: &AdapterInfo) -> bool {
    (told.features, told.capsets, told.scanouts) == (expected.features, expected.capsets, expected.scanouts)
}

/// Written here again: the bench must not err with the driver.
fn expected(survey: &Survey<'_>) -> AdapterInfo {
    let device = &survey.ready.device;
    let offers = device.offers();
    let renders = offers & F_VIRGL != 0;
    let mut info = AdapterInfo { scanouts: device.scanouts(), ..AdapterInfo::default() };
    if renders {
        info.features = feature::RENDER;
        info.capsets = device.capsets().iter().fold(0, |mask, capset| mask | 1 << capset.id);
        if offers & F_CONTEXT_INIT != 0 {
            info.features |= feature::CAPSET_PER_CONTEXT;
        }
    }
    info
}

/// What the driver's dump says that it counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Counted {
    reason: u32,
    removed: u32,
    life: u32,
    submissions: u32,
    completions: u32,
    commands: u32,
    doorbells: u32,
    interrupts: u32,
    errors: u32,
    resets: u32,
}

fn counted(survey: &Survey<'_>) -> Option<Counted> {
    const HEAD: &[u8] = b"virtgpu\x01";
    let dump = survey.adapter.collect_dbg_info(REASON_TDR, 48).ok()?;
    let words = dump.strip_prefix(HEAD)?.as_chunks::<4>().0;
    let mut words = words.iter().map(|word| u32::from_le_bytes(*word));
    let mut next = || words.next();
    Some(Counted {
        reason: next()?,
        removed: next()?,
        life: next()?,
        submissions: next()?,
        completions: next()?,
        commands: next()?,
        doorbells: next()?,
        interrupts: next()?,
        errors: next()?,
        resets: next()?,
    })
}

/// The dump while no interrupt comes, and how often the machine has called the interrupt routine by then.
fn settled(survey: &Survey<'_>) -> (u64, Option<Counted>) {
    let calls = || {
        survey.ready.settle();
        survey.ready.counters.figures().interrupts
    };
    loop {
        let before = calls();
        let dump = counted(survey);
        if calls() == before {
            return (before, dump);
        }
    }
}

/// Rule L31: the numbers of a dump are those of what happened.
pub(super) fn numbers(survey: &Survey<'_>) -> Result<(), Error> {
    const PAINTS: u32 = 7;
    let mut easel = Easel::new(survey)?;
    easel.paint(0)?;
    easel.finish()?;
    let device = &survey.ready.device;
    let ((calls, before), stats) = (settled(survey), device.stats());
    for texel in 1..PAINTS {
        easel.paint(texel)?;
        easel.finish()?;
    }
    device.arm(Some(Command::SUBMIT_3D), 0, Fault::Fail(Refusal::Unspecified));
    easel.paint(0)?;
    easel.finish()?;
    let ((called, after), now) = (settled(survey), device.stats());
    let commands = |stats: &virtio_gpu::stats::Stats| stats.commands.values().sum::<u64>();
    let expected = before.map(|before| Counted {
        reason: REASON_TDR,
        removed: 0,
        submissions: before.submissions + PAINTS,
        completions: before.completions + PAINTS,
        commands: before.commands + (commands(&now) - commands(&stats)) as u32,
        doorbells: before.doorbells + (now.doorbells - stats.doorbells) as u32,
        // The machine has messages, of which every one is the driver's.
        interrupts: before.interrupts + (called - calls) as u32,
        errors: before.errors + 1,
        ..before
    });
    survey.judge(Rule::L31, Ddi::CollectDbgInfo, after == expected, || {
        format!("the dump said {before:?} and says {after:?}; expected is {expected:?}")
    });
    easel.pack()?;
    let before = counted(survey);
    let answer = survey.adapter.reset_from_timeout();
    survey.judge(Rule::R05, Ddi::ResetFromTimeout, answer.is_ok(), || format!("{answer:?}"));
    let after = counted(survey);
    let resets = (before.map(|it| it.resets + 1), before.map(|it| it.life + 1));
    let found = (after.map(|it| it.resets), after.map(|it| it.life));
    survey.judge(Rule::L31, Ddi::CollectDbgInfo, found == resets, || {
        format!("after a reset the dump says {found:?} resets and lives, and there were {resets:?}")
    });
    Ok(())
}

/// Rules U16 and S26: a device without 3D takes nothing that wants it, and everything else.
pub(super) fn without_3d(survey: &mut Survey<'_>) -> Result<(), Error> {
    adapter(survey)?;
    refuses(survey, feature::RENDER)?;
    refuses(survey, feature::CAPSET_PER_CONTEXT)?;
    let mut easel = Easel::new(survey)?;
    let found = status(&easel.paint(0));
    survey.judge(Rule::S26, Ddi::Render, found == Some(STATUS_ILLEGAL_INSTRUCTION), || {
        format!("a stream for a device without 3D is answered {found:?}")
    });
    easel.pack()
}

/// Rule U16: a device whose contexts have all the same capability set draws, and nobody chooses.
pub(super) fn without_choice(survey: &mut Survey<'_>) -> Result<(), Error> {
    adapter(survey)?;
    refuses(survey, feature::CAPSET_PER_CONTEXT)?;
    let mut easel = Easel::new(survey)?;
    easel.paint(0xFF33_4455)?;
    let when = "on a device without CONTEXT_INIT";
    shows(survey, &mut easel, 0xFF33_4455, Rule::S28, Ddi::Render, when)?;
    easel.pack()
}

/// A context that requires what is not offered is another driver's.
fn refuses(survey: &Survey<'_>, required: u64) -> Result<(), Error> {
    let client = survey.client()?;
    let device = client.create_device()?;
    let data = client.upload(&ContextRequest { required, ..ContextRequest::new("wants") }.encode())?;
    let found = status(&client.create_context(device, Some(&data)));
    survey.judge(Rule::U16, Ddi::CreateContext, found == Some(STATUS_GRAPHICS_DRIVER_MISMATCH), || {
        format!("a context that requires {required:#x} of a device without it is answered {found:?}")
    });
    client.destroy_device(device)?;
    client.close()
}
