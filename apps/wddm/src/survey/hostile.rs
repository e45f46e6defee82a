//! Command buffers that no honest client writes: cut, misshapen, with patch locations where none may lie, and changing
//! while they are read.
//!
//! Where the fields lie is written here again: the bench must not err with the driver.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ntoskrnl::Ddi;
use ntoskrnl::reread::Reread;
use ntoskrnl::user::copy_out;
use verifier::Rule;
use virtgpu_umd::builder::{AllocationUse, Batch, Patch};
use virtgpu_umd::client::Error;
use virtgpu_umd::virgl::{Access, Allocation};
use virtio_gpu::backend::Error as Refusal;
use virtio_gpu::fault::Fault;
use virtio_gpu::protocol::Command;
use wddm_sys::wddm3_2::D3DKMT_RENDER;
use wddm_sys::{
    NTSTATUS, Record, STATUS_ILLEGAL_INSTRUCTION, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER,
    STATUS_INVALID_USER_BUFFER, STATUS_PRIVILEGED_INSTRUCTION, STATUS_SUCCESS,
};

use super::drawing::{Easel, SIDE, fill, shows};
use super::{Survey, blits, status};

const NOP: u32 = 0;
const SUBMIT: u32 = 1;
const TO_HOST: u32 = 2;
const FROM_HOST: u32 = 3;
/// Kind and length come before a command's body.
const HEADER: u32 = 8;
/// Bytes of a transfer's body.
const TRANSFER: u32 = 48;
/// Where in the body the resource is named.
const RESOURCE: u32 = 32;

/// One command whose header says anything.
fn command(kind: u32, bytes: u32, body: &[u8]) -> Vec<u8> {
    let mut command = [kind.to_le_bytes(), bytes.to_le_bytes()].concat();
    command.extend(body);
    command
}

/// A stream of so many dwords, all of them virgl's NOP.
pub(super) fn nops(dwords: u32) -> Vec<u8> {
    command(SUBMIT, dwords * 4, &vec![0; dwords as usize * 4])
}

/// A transfer of the whole canvas, which names `resource` itself.
fn transfer(kind: u32, resource: u32) -> Vec<u8> {
    let body = [0, 0, 0, SIDE, SIDE, 1, 0, 0, resource, 0, SIDE * 4, SIDE * SIDE * 4];
    command(kind, TRANSFER, &body.map(u32::to_le_bytes).concat())
}

/// What is rendered and how it must be answered.
struct Attempt {
    rule: Rule,
    what: &'static str,
    commands: Vec<u8>,
    patches: Vec<(u32, u32)>,
    answer: NTSTATUS,
}

fn attempt(
    rule: Rule,
    what: &'static str,
    commands: Vec<u8>,
    patches: &[(u32, u32)],
    answer: NTSTATUS,
) -> Attempt {
    Attempt { rule, what, commands, patches: patches.to_vec(), answer }
}

/// Rule S28: what is no command is refused before anything of it reaches the device.
fn misshapen() -> Vec<Attempt> {
    let (short, illegal) = (STATUS_INVALID_USER_BUFFER, STATUS_ILLEGAL_INSTRUCTION);
    let cut = |whole: Vec<u8>, bytes: usize| whole[..bytes].to_vec();
    let named = (0, HEADER + RESOURCE);
    let mut all = vec![
        attempt(Rule::S28, "half a header", cut(nops(4), 4), &[], short),
        attempt(Rule::S28, "a stream that is cut", cut(nops(4), 20), &[], short),
        attempt(Rule::S28, "a stream without its end", command(SUBMIT, 4096, &[0; 64]), &[], short),
        attempt(Rule::S28, "a transfer that is cut", cut(transfer(FROM_HOST, 0), 52), &[named], short),
        attempt(Rule::S28, "padding that is cut", command(NOP, 16, &[0; 12]), &[], short),
        attempt(Rule::S28, "a stream of nothing", command(SUBMIT, 0, &[]), &[], illegal),
        attempt(Rule::S28, "a stream of five bytes", command(SUBMIT, 5, &[0; 5]), &[], illegal),
        attempt(Rule::S28, "a stream of 4 GiB", command(SUBMIT, u32::MAX - 3, &[0; 64]), &[], illegal),
        attempt(Rule::S28, "an unknown command", command(99, 8, &[0; 8]), &[], illegal),
    ];
    for kind in [TO_HOST, FROM_HOST] {
        for bytes in [TRANSFER - 4, TRANSFER + 4] {
            let odd = command(kind, bytes, &[0; TRANSFER as usize + 4]);
            all.push(attempt(Rule::S28, "a transfer of another size", odd, &[named], illegal));
        }
        // Rule S29: user mode names allocations in its list only.
        for resource in [1, 2, u32::MAX] {
            let (commands, answer) = (transfer(kind, resource), STATUS_PRIVILEGED_INSTRUCTION);
            let what = "a transfer that names a resource itself";
            all.push(attempt(Rule::S29, what, commands, &[named], answer));
        }
        let nothing = transfer(kind, 0);
        all.push(attempt(Rule::S29, "a transfer of nothing", nothing, &[], STATUS_INVALID_PARAMETER));
    }
    all
}

/// Rule S33: patch locations lie in streams and at transfers' resources, aligned and in order.
fn misplaced() -> Vec<Attempt> {
    let bad = STATUS_INVALID_PARAMETER;
    let two = || [nops(8), nops(8)].concat();
    let second = HEADER + 32;
    let end = 2 * second;
    let mut all = Vec::new();
    for at in [0, 4, second, second + 4] {
        all.push(attempt(Rule::S33, "a patch location in a header", two(), &[(0, at)], bad));
    }
    for at in [HEADER + 1, HEADER + 2, second - 1] {
        all.push(attempt(Rule::S33, "a patch location that is not aligned", two(), &[(0, at)], bad));
    }
    for at in [end, end + 4, u32::MAX - 3, u32::MAX] {
        all.push(attempt(Rule::S33, "a patch location beyond the commands", two(), &[(0, at)], bad));
    }
    let (first, next, later) = (HEADER, HEADER + 4, second + HEADER);
    for places in [[later, first], [next, first], [first, first]] {
        let places = places.map(|at| (0, at));
        all.push(attempt(Rule::S33, "patch locations that do not ascend", two(), &places, bad));
    }
    let padding = command(NOP, 16, &[0; 16]);
    all.push(attempt(Rule::S33, "a patch location in padding", padding, &[(0, HEADER)], bad));
    for at in [0, 4, HEADER, HEADER + RESOURCE - 4, HEADER + RESOURCE + 4] {
        let what = "a patch location beside a transfer's resource";
        all.push(attempt(Rule::S33, what, transfer(FROM_HOST, 0), &[(0, at)], bad));
    }
    for index in [1, 2, u32::MAX] {
        let what = "a patch location of an allocation that is not in the list";
        all.push(attempt(Rule::S33, what, two(), &[(index, HEADER)], STATUS_INVALID_HANDLE));
    }
    all
}

/// The canvas in the list, written.
pub(super) fn batch(easel: &Easel, commands: Vec<u8>, patches: &[(u32, u32)]) -> Batch {
    Batch {
        commands,
        allocations: vec![AllocationUse { allocation: easel.canvas.allocation, access: Access::Write }],
        patches: patches
            .iter()
            .map(|&(allocation_index, offset)| Patch { allocation_index, offset })
            .collect(),
    }
}

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    let mut easel = Easel::new(survey)?;
    easel.paint(0xFF13_5713)?;
    easel.finish()?;
    for Attempt { rule, what, commands, patches, answer } in misshapen().into_iter().chain(misplaced()) {
        let work = batch(&easel, commands, &patches);
        let found = status(&easel.client.render(&mut easel.context, &work));
        survey.judge(rule, Ddi::Render, found == Some(answer), || {
            format!("{what} is answered {found:?} instead of {answer}")
        });
        easel.finish()?;
        if found == Some(STATUS_SUCCESS) {
            // What came of it may have cost the context.
            let fresh = easel.client.create_context(easel.device, None)?;
            easel.client.destroy_context(std::mem::replace(&mut easel.context, fresh))?;
        }
    }
    nothing_to_move(survey, &mut easel)?;
    too_many(survey, &easel)?;
    shows(survey, &mut easel, 0xFF13_5713, Rule::S26, Ddi::Render, "after commands that were refused")?;
    read_once(survey, &mut easel)?;
    changing(survey, &mut easel)?;
    blits::run(survey, &mut easel)?;
    easel.pack()?;
    refusals(survey)
}

/// Rule S25: a list may be longer than a context began with, and longer than what the driver can note of a packet.
fn too_many(survey: &Survey<'_>, easel: &Easel) -> Result<(), Error> {
    let mut context = easel.client.create_context(easel.device, None)?;
    let most = context.limits().allocations as u32;
    easel.client.render(&mut context, &batch(easel, nops(4), &[]))?;
    let mut args = D3DKMT_RENDER::zeroed();
    args.Anonymous.hContext = context.handle;
    (args.CommandLength, args.AllocationCount) = (HEADER + 16, 1);
    args.Flags.set_ResizeAllocationList(true);
    args.NewAllocationListSize = most + 1;
    let resized = easel.client.process().render(&mut args);
    let list: Vec<u8> =
        (0..=most).flat_map(|_| [easel.canvas.allocation.0, 0].map(u32::to_le_bytes)).flatten().collect();
    let address = args.pNewAllocationList as usize;
    let written = {
        let _inside = survey.adapter.machine().enter();
        copy_out(address, &list)
    };
    if resized == STATUS_SUCCESS && written.is_ok() {
        let mut args = D3DKMT_RENDER::zeroed();
        args.Anonymous.hContext = context.handle;
        (args.CommandLength, args.AllocationCount) = (HEADER + 16, most + 1);
        let found = easel.client.process().render(&mut args);
        survey.judge(Rule::S25, Ddi::Render, found == STATUS_INVALID_PARAMETER, || {
            format!("a list of {} allocations is answered {found}", most + 1)
        });
    }
    easel.client.finish(&context, &easel.fence)?;
    easel.client.destroy_context(context)
}

/// Rule S29: a transfer moves an allocation, and an element of the list without one is none.
fn nothing_to_move(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    for kind in [TO_HOST, FROM_HOST] {
        let mut work = batch(easel, transfer(kind, 0), &[(0, HEADER + RESOURCE)]);
        work.allocations = vec![AllocationUse { allocation: Allocation(0), access: Access::Write }];
        let found = status(&easel.client.render(&mut easel.context, &work));
        survey.judge(Rule::S29, Ddi::Render, found == Some(STATUS_INVALID_HANDLE), || {
            format!("a transfer of an element without an allocation is answered {found:?}")
        });
        easel.finish()?;
    }
    Ok(())
}

/// Rule S28: no byte of a command buffer is read a second time, when it may be another than the one that was checked.
fn read_once(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    let commands = [nops(4), transfer(FROM_HOST, 0), nops(2)].concat();
    let named = HEADER + 16 + HEADER + RESOURCE;
    let work = batch(easel, commands, &[(0, named)]);
    let length = work.commands.len();
    // So that they lie in the buffers.
    easel.client.render(&mut easel.context, &work)?;
    easel.finish()?;
    let mut args = D3DKMT_RENDER::zeroed();
    args.Anonymous.hContext = easel.context.handle;
    (args.CommandLength, args.AllocationCount, args.PatchLocationCount) = (length as u32, 1, 1);
    // None where the host does not protect pages; then the writer below has to do.
    let Some(watch) = Reread::watch(easel.context.areas().commands, length) else { return Ok(()) };
    let found = easel.client.process().render(&mut args);
    let again = watch.again();
    let touched = watch.touched();
    drop(watch);
    survey.judge(Rule::S28, Ddi::Render, found == STATUS_SUCCESS && touched, || {
        format!("commands that are right are answered {found}, and were read: {touched}")
    });
    survey.judge(Rule::S28, Ddi::Render, again.is_none(), || {
        format!("byte {} of a command buffer is read twice", again.unwrap_or_default())
    });
    easel.finish()
}

/// Rule S28: a header that changes while it is read is read once. Either length is good or refused; what got one length
/// checked and another executed, the host would refuse.
fn changing(survey: &Survey<'_>, easel: &mut Easel) -> Result<(), Error> {
    const RENDERS: u32 = 300;
    let work = batch(easel, nops(16), &[]);
    let length = work.commands.len() as u32;
    easel.client.render(&mut easel.context, &work)?;
    easel.finish()?;
    let errors = || survey.ready.device.stats().errors;
    let before = errors();
    let size = easel.context.areas().commands + 4;
    let machine = survey.adapter.machine().clone();
    for other in [16u32, 4096] {
        let stop = Arc::new(AtomicBool::new(false));
        std::thread::scope(|threads| -> Result<(), Error> {
            let writer = threads.spawn(|| {
                let _inside = machine.enter();
                while !stop.load(Ordering::Relaxed) {
                    for bytes in [other, 64] {
                        let _ = copy_out(size, &bytes.to_le_bytes());
                    }
                }
            });
            for _ in 0..RENDERS {
                let mut args = D3DKMT_RENDER::zeroed();
                args.Anonymous.hContext = easel.context.handle;
                (args.CommandLength, args.AllocationCount) = (length, 1);
                let found = easel.client.process().render(&mut args);
                let legal = [STATUS_SUCCESS, STATUS_INVALID_USER_BUFFER, STATUS_ILLEGAL_INSTRUCTION];
                survey.judge(Rule::S28, Ddi::Render, legal.contains(&found), || {
                    format!("a stream whose length changes between 64 and {other} is answered {found}")
                });
            }
            stop.store(true, Ordering::Relaxed);
            writer.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            Ok(())
        })?;
        easel.finish()?;
    }
    let refused = errors() - before;
    survey.judge(Rule::S28, Ddi::Render, refused == 0, || {
        format!("the host refused {refused} streams whose length changed while it was read")
    });
    if refused != 0 {
        let fresh = easel.client.create_context(easel.device, None)?;
        easel.client.destroy_context(std::mem::replace(&mut easel.context, fresh))?;
    }
    Ok(())
}

/// Rule S26: what the device refuses costs the context that asked, or the allocation, and is known from then on.
fn refusals(survey: &Survey<'_>) -> Result<(), Error> {
    let lost = STATUS_ILLEGAL_INSTRUCTION;
    for (command, expected) in [
        (Command::CTX_CREATE, lost),
        (Command::RESOURCE_CREATE_3D, lost),
        (Command::ATTACH_BACKING, STATUS_INVALID_HANDLE),
        (Command::CTX_ATTACH_RESOURCE, lost),
    ] {
        let mut easel = Easel::new(survey)?;
        survey.ready.device.arm(Some(command), 0, Fault::Fail(Refusal::OutOfMemory));
        easel.paint(0)?;
        easel.finish()?;
        let found = status(&easel.client.submit(&mut easel.context, &fill(&[easel.canvas.allocation], 0)));
        survey.judge(Rule::S26, Ddi::Render, found == Some(expected), || {
            format!("after the device refused {command:?}, Render answers {found:?} instead of {expected}")
        });
        if command == Command::RESOURCE_CREATE_3D {
            let mut fresh = easel.client.create_context(easel.device, None)?;
            let again = status(&easel.client.submit(&mut fresh, &fill(&[easel.canvas.allocation], 0)));
            survey.judge(Rule::S26, Ddi::Render, again == Some(STATUS_INVALID_HANDLE), || {
                format!("an allocation that the device did not make is rendered to: {again:?}")
            });
            easel.client.destroy_context(fresh)?;
        }
        easel.pack()?;
    }
    Ok(())
}
