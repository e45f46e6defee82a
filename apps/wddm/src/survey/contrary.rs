//! Devices that are more difficult than the one that clients worked on. Some cannot be driven, and the driver's start says
//! so and leaves everything as it was; with the others it has to get along.

use std::sync::Arc;

use dxgkrnl::{Adapter, CallbackFault, Options, StartError};
use ntoskrnl::{Balance, Ddi};
use verifier::Rule;
use virtgpu_umd::client::Error;
use virtgpu_umd::scene::draw::canvas_request;
use virtio_gpu::VirtioGpu;
use virtio_gpu::backend::Error as Refusal;
use virtio_gpu::fault::{Contrary, Fault, Stall};
use virtio_gpu::protocol::{Command, F_VIRGL};
use wddm_sys::{
    NTSTATUS, STATUS_DEVICE_HARDWARE_ERROR, STATUS_INSUFFICIENT_RESOURCES, STATUS_NO_SUCH_DEVICE,
};

use super::drawing::{Easel, SIDE, fill, shows};
use super::lives::{live, start};
use super::{Survey, found, losses};
use crate::bench::Bench;
use crate::work::Wrong;

/// Feature bit: this is virtio 1.
const VERSION_1: u64 = 1 << 32;

/// A device that cannot be driven.
struct Impossible {
    what: &'static str,
    be: fn(&VirtioGpu),
    answer: NTSTATUS,
}

const PLAIN: Contrary = Contrary {
    no_features: false,
    no_config_vector: false,
    no_queue_vector: false,
    slow_reset: 0,
    control_queue_size: None,
    fails_at_start: false,
};

const IMPOSSIBLE: [Impossible; 9] = [
    Impossible {
        what: "accepts no features",
        be: |device| device.be(Contrary { no_features: true, ..PLAIN }),
        answer: STATUS_DEVICE_HARDWARE_ERROR,
    },
    Impossible {
        what: "is none of virtio 1",
        be: |device| device.withhold(VERSION_1),
        answer: STATUS_NO_SUCH_DEVICE,
    },
    Impossible {
        what: "has no message for its configuration",
        be: |device| device.be(Contrary { no_config_vector: true, ..PLAIN }),
        answer: STATUS_INSUFFICIENT_RESOURCES,
    },
    Impossible {
        what: "has no message for its queues",
        be: |device| device.be(Contrary { no_queue_vector: true, ..PLAIN }),
        answer: STATUS_INSUFFICIENT_RESOURCES,
    },
    Impossible {
        what: "has no control queue",
        be: |device| device.be(Contrary { control_queue_size: Some(0), ..PLAIN }),
        answer: STATUS_DEVICE_HARDWARE_ERROR,
    },
    Impossible {
        what: "has no 3D, and a queue that no message fits into",
        be: |device| {
            device.withhold(F_VIRGL);
            device.be(Contrary { control_queue_size: Some(1), ..PLAIN });
        },
        answer: STATUS_DEVICE_HARDWARE_ERROR,
    },
    Impossible {
        what: "has a queue of a size that cannot be",
        be: |device| device.be(Contrary { control_queue_size: Some(100), ..PLAIN }),
        answer: STATUS_DEVICE_HARDWARE_ERROR,
    },
    Impossible {
        what: "has no 3D, and asks for a reset as soon as it is started",
        be: |device| {
            device.withhold(F_VIRGL);
            device.be(Contrary { fails_at_start: true, ..PLAIN });
        },
        answer: STATUS_DEVICE_HARDWARE_ERROR,
    },
    Impossible {
        what: "answers what it was not asked",
        be: |device| device.arm(Some(Command::GET_CAPSET_INFO), 1, Fault::ReturnAs(33)),
        answer: STATUS_DEVICE_HARDWARE_ERROR,
    },
];

/// Lives on difficult devices, of the driver that is for them.
pub(super) fn run(bench: &Bench, wrong: &mut Vec<Wrong>) {
    let device = &bench.device;
    for impossible in &IMPOSSIBLE {
        device.leave_begun();
        (impossible.be)(device);
        refused(bench, impossible, wrong);
        device.be(PLAIN);
        device.withhold(0);
        device.disarm();
    }
    let slow = Contrary { slow_reset: 20, ..PLAIN };
    on(bench, "a device that takes its time to reset", slow, again, wrong);
    for size in [2, 4, 1024] {
        device.be(Contrary { control_queue_size: Some(size), ..PLAIN });
        // Pages come and go while the queue is full, and packets wait behind each other.
        let options = Options { always_evict: true, hardware_queue_depth: 6, ..Options::default() };
        if let Some(adapter) = start(bench, options, wrong) {
            live(bench, adapter, true, "a queue of another size", crowd, wrong);
        }
    }
    device.be(Contrary { control_queue_size: Some(4), ..PLAIN });
    let options = Options { hardware_queue_depth: 6, ..Options::default() };
    if let Some(adapter) = start(bench, options, wrong) {
        live(bench, adapter, true, "a reset with a full queue", reset_when_full, wrong);
    }
    for (refused, which) in [
        (Command::GET_CAPSET_INFO, 0),
        (Command::GET_CAPSET_INFO, 1),
        (Command::GET_CAPSET, 0),
        (Command::GET_CAPSET, 1),
    ] {
        device.arm(Some(refused), which, Fault::Fail(Refusal::Unspecified));
        let work = if which == 0 { without_the_first_set } else { without_the_second_set };
        on(bench, "a device that refuses a capability set", PLAIN, work, wrong);
    }
    on(bench, "a device that does not come back from a reset", PLAIN, comes_back_useless, wrong);
    on(bench, "a bus that refuses a reset", PLAIN, refused_by_the_bus, wrong);
    on(bench, "interrupts for nothing", PLAIN, interrupted_for_nothing, wrong);
    // Where no message is asked for it does not matter that there is none.
    device.be(Contrary { no_config_vector: true, no_queue_vector: true, ..PLAIN });
    let line = Options { message_interrupts: false, ..Options::default() };
    let interrupts = device.stats().interrupts;
    if let Some(adapter) = start(bench, line, wrong) {
        let told = device.stats().interrupts - interrupts;
        bench.verifier.judged(Rule::S22, Ddi::StartDevice, told == 0, || {
            format!(
                "the device raised its line {told} times while it was started, when nobody can take it down"
            )
        });
        live(bench, adapter, true, "a device that asks for a reset by its line", losses::needs_reset, wrong);
    }
    device.be(PLAIN);
    if let Some(adapter) = start(bench, Options::default(), wrong) {
        hung(bench, &adapter);
    }
    // It may reach memory again.
    on(bench, "a device that had been hung", PLAIN, again, wrong);
}

type Work = fn(&mut Survey<'_>) -> Result<(), Error>;

/// One life on a device that can be driven.
fn on(bench: &Bench, name: &str, contrary: Contrary, work: Work, wrong: &mut Vec<Wrong>) {
    bench.device.be(contrary);
    if let Some(adapter) = start(bench, Options::default(), wrong) {
        live(bench, adapter, true, name, work, wrong);
    }
    bench.device.be(PLAIN);
}

/// What driver code has that a start takes.
fn taken(balance: &Balance) -> [u64; 6] {
    [
        balance.pool_blocks,
        balance.pool_bytes,
        balance.contiguous,
        balance.mdls,
        balance.mappings,
        balance.io_mappings,
    ]
}

/// The start fails, says why, and takes nothing; the device is told, and cannot reach memory.
fn refused(bench: &Bench, impossible: &Impossible, wrong: &mut Vec<Wrong>) {
    let Impossible { what, answer, .. } = impossible;
    let before = taken(&bench.machine.balance());
    let told = match bench.start_again(Options::default()) {
        Ok(adapter) => {
            adapter.stop();
            Some("it is started".to_owned())
        }
        Err(StartError::Ddi(Ddi::StartDevice, status)) if status == *answer => None,
        Err(error) => Some(error.to_string()),
    };
    let detail = told.map(|told| format!("the device {what}, and {told}; expected was {answer}"));
    let after = taken(&bench.machine.balance());
    bench.verifier.judged(Rule::L24, Ddi::StartDevice, before == after, || {
        format!(
            "the start on a device that {what} failed, and the driver has {after:?} instead of {before:?}"
        )
    });
    let device = &bench.device;
    // Whoever lets it at memory next may not reset it first.
    let quiet = !device.is_bus_master() && !device.has_queue();
    bench.verifier.judged(Rule::L24, Ddi::StartDevice, quiet, || {
        format!(
            "the start on a device that {what} failed, and the device may reach memory, or has a queue there"
        )
    });
    let silent =
        (!device.is_given_up()).then(|| format!("the device {what}, and is not told that it was given up"));
    for detail in [detail, silent].into_iter().flatten() {
        let sentence = "A device that cannot be driven is refused with a status that says why, and told so.";
        let ddi = Ddi::StartDevice.name().to_owned();
        found(bench, wrong, Wrong { rule: None, sentence, ddi, detail });
    }
}

/// Rule R05: the device is reset while it works, and drawn with before and after.
fn again(survey: &mut Survey<'_>) -> Result<(), Error> {
    for texel in [0xFF71_7171, 0xFF72_7272] {
        let mut easel = Easel::new(survey)?;
        easel.paint(texel)?;
        shows(
            survey,
            &mut easel,
            texel,
            Rule::R05,
            Ddi::StartDevice,
            "on a device that resets slowly, or did not",
        )?;
        easel.pack()?;
        let answer = survey.adapter.reset_from_timeout();
        survey.judge(Rule::R05, Ddi::ResetFromTimeout, answer.is_ok(), || format!("{answer:?}"));
        let responds = survey.adapter.query_engine_status(0);
        survey.judge(Rule::R10, Ddi::QueryEngineStatus, responds == Ok(true), || {
            format!(
                "the device has come back from its reset, and the engine is said to respond: {responds:?}"
            )
        });
    }
    Ok(())
}

/// Rules S11 and S45: more than the queue holds at a time, of everything, until it has gone round.
fn crowd(survey: &mut Survey<'_>) -> Result<(), Error> {
    const TEXTURES: usize = 20;
    let mut easel = Easel::new(survey)?;
    let mut other = easel.client.create_context(easel.device, None)?;
    for round in 0..4 {
        let textures = (0..TEXTURES)
            .map(|_| easel.client.create_texture(easel.device, &canvas_request(SIDE)))
            .collect::<Result<Vec<_>, _>>()?;
        let all: Vec<_> = textures.iter().map(|texture| texture.allocation).collect();
        survey.ready.device.stall(Stall::Commands);
        let queued = easel
            .client
            .submit(&mut easel.context, &fill(&all, 1))
            .and_then(|()| easel.client.submit(&mut other, &fill(&all, 2)))
            .and_then(|()| (0..4).try_for_each(|_| easel.switch()))
            .and_then(|()| (0..8).try_for_each(|n| easel.paint(0xFF73_7373 + round + n)));
        survey.ready.device.stall(Stall::None);
        queued?;
        let when = "through a queue of another size";
        shows(survey, &mut easel, 0xFF73_737A + round, Rule::S11, Ddi::SubmitCommand, when)?;
        easel.client.finish(&other, &easel.fence)?;
        textures.into_iter().try_for_each(|texture| easel.client.destroy_texture(easel.device, texture))?;
    }
    easel.client.destroy_context(other)?;
    easel.pack()
}

/// Rule R05: a reset while one packet is half posted and others wait. Nothing of them comes after it.
fn reset_when_full(survey: &mut Survey<'_>) -> Result<(), Error> {
    let device = &survey.ready.device;
    let mut easel = Easel::new(survey)?;
    // Each has to be made, and attached to the context, before the packet's commands.
    let textures = (0..10)
        .map(|_| easel.client.create_texture(easel.device, &canvas_request(SIDE)))
        .collect::<Result<Vec<_>, _>>()?;
    let all: Vec<_> = textures.iter().map(|texture| texture.allocation).collect();
    let depth = survey.adapter.options().hardware_queue_depth;
    // Several that have nothing to execute wait behind one that has.
    easel.paint(0)?;
    easel.finish()?;
    device.stall(Stall::Commands);
    let queued = easel.paint(1).and_then(|()| (0..3).try_for_each(|_| easel.switch()));
    survey.happens(|| survey.adapter.hardware_holds(0) == 4);
    device.stall(Stall::None);
    queued?;
    easel.finish()?;
    device.stall(Stall::Commands);
    let queued = easel
        .client
        .submit(&mut easel.context, &fill(&all, 1))
        .and_then(|()| (0..6).try_for_each(|n| easel.paint(n)));
    survey.happens(|| survey.adapter.hardware_holds(0) == depth);
    let answer = survey.adapter.reset_busy_adapter();
    device.stall(Stall::None);
    queued?;
    survey.judge(Rule::R05, Ddi::ResetFromTimeout, answer.is_ok(), || format!("{answer:?}"));
    textures.into_iter().try_for_each(|texture| easel.client.destroy_texture(easel.device, texture))?;
    easel.pack()?;
    again(survey)
}

/// Rules R05 and R10: a device that cannot be started after a reset has nothing, and another reset helps.
fn comes_back_useless(survey: &mut Survey<'_>) -> Result<(), Error> {
    let device = &survey.ready.device;
    let reset = || {
        let answer = survey.adapter.reset_from_timeout();
        survey.judge(Rule::R05, Ddi::ResetFromTimeout, answer.is_ok(), || format!("{answer:?}"));
    };
    device.be(Contrary { fails_at_start: true, ..PLAIN });
    reset();
    device.be(PLAIN);
    let responds = survey.adapter.query_engine_status(0);
    survey.judge(Rule::R10, Ddi::QueryEngineStatus, responds == Ok(false), || {
        format!(
            "the device asks for a reset after its reset, and the engine is said to respond: {responds:?}"
        )
    });
    let quiet = !device.is_bus_master() && !device.has_queue();
    survey.judge(Rule::R05, Ddi::RestartFromTimeout, quiet, || {
        "the device could not be started again, and may reach memory, or has a queue there".to_owned()
    });
    reset();
    again(survey)
}

/// Rules R05 and R10: the k-th callback of a reset fails, for every k that there is. Either the device works after it, or
/// the engine is said not to respond and the device is quiet; another reset helps.
fn refused_by_the_bus(survey: &mut Survey<'_>) -> Result<(), Error> {
    /// No reset makes so many.
    const MOST: u64 = 32;
    let reset = || {
        let answer = survey.adapter.reset_from_timeout();
        survey.judge(Rule::R05, Ddi::ResetFromTimeout, answer.is_ok(), || format!("{answer:?}"));
    };
    for k in 1..=MOST {
        let scope = CallbackFault::failing(k);
        reset();
        let struck = scope.struck();
        drop(scope);
        if !struck {
            return again(survey);
        }
        if survey.adapter.query_engine_status(0) == Ok(true) {
            let mut easel = Easel::new(survey)?;
            easel.paint(0xFF73_7373)?;
            let when = "after a reset in which a callback failed";
            shows(survey, &mut easel, 0xFF73_7373, Rule::R05, Ddi::RestartFromTimeout, when)?;
            easel.pack()?;
        } else {
            let device = &survey.ready.device;
            let quiet = !device.is_bus_master() && !device.has_queue();
            survey.judge(Rule::R05, Ddi::RestartFromTimeout, quiet, || {
                format!("callback {k} failed, the engine does not respond, and the device may reach memory")
            });
            reset();
        }
    }
    survey.judge(Rule::R05, Ddi::ResetFromTimeout, false, || format!("a reset makes over {MOST} callbacks"));
    Ok(())
}

fn without_the_first_set(survey: &mut Survey<'_>) -> Result<(), Error> {
    without_a_set(survey, 1 << 2)
}

fn without_the_second_set(survey: &mut Survey<'_>) -> Result<(), Error> {
    without_a_set(survey, 1 << 1)
}

/// The device does not give one of its capability sets.
fn without_a_set(survey: &mut Survey<'_>, left: u64) -> Result<(), Error> {
    let client = survey.client()?;
    let found = client.adapter_info()?;
    let there = survey.ready.device.scanouts();
    if (found.capsets, found.scanouts) != (left, there) {
        let sentence = "Clients are told of the capability sets and scanouts that the device has.";
        let detail = format!(
            "it has given the sets {left:#b} and has {there} scanouts, and they are told of {:#b} and {}",
            found.capsets, found.scanouts
        );
        survey.wrong(sentence, Ddi::QueryAdapterInfo, detail);
    }
    client.close()
}

/// Rule R10: the device may interrupt when there is nothing, and nothing comes of it.
fn interrupted_for_nothing(survey: &mut Survey<'_>) -> Result<(), Error> {
    let mut easel = Easel::new(survey)?;
    for texel in [0xFF74_7474, 0xFF75_7575] {
        (0..3).for_each(|_| survey.ready.device.interrupt_for_nothing());
        easel.paint(texel)?;
        shows(survey, &mut easel, texel, Rule::R10, Ddi::InterruptRoutine, "after interrupts for nothing")?;
    }
    let responds = survey.adapter.query_engine_status(0);
    survey.judge(Rule::R10, Ddi::QueryEngineStatus, responds == Ok(true), || {
        format!("the device has interrupted for nothing, and the engine is said to respond: {responds:?}")
    });
    easel.pack()
}

/// Rule L24: a device that does not reset when the adapter stops cannot reach the memory that goes.
fn hung(bench: &Bench, adapter: &Arc<Adapter>) {
    bench.device.stall(Stall::Everything);
    adapter.stop();
    let silent = bench.device.is_silent();
    bench.verifier.judged(Rule::L24, Ddi::StopDevice, silent, || {
        "the device did not reset when the adapter stopped, and may reach memory".to_owned()
    });
    bench.device.stall(Stall::None);
}
