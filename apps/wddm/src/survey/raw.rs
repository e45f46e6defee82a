//! What native:raw's own user-mode half would send, and what is nearly that.
//!
//! Where the fields lie is written here again: the bench must not err with the driver.

use ntoskrnl::Ddi;
use ntoskrnl::reread::Reread;
use ntoskrnl::user::UserAccess;
use verifier::Rule;
use virtgpu_umd::client::{Client, Device, Error};
use wddm_sys::wddm3_2::{DXGK_PRESENTFLAGS, RECT};
use wddm_sys::{
    NTSTATUS, Record, STATUS_GRAPHICS_DRIVER_MISMATCH, STATUS_ILLEGAL_INSTRUCTION, STATUS_INVALID_PARAMETER,
    STATUS_INVALID_USER_BUFFER, STATUS_SUCCESS,
};

use super::private_data::{create_allocation, mismatch, spoilt};
use super::{Survey, engine, status};
use crate::exercise::client::{self as plain, Allocation, Lane};

/// How much has the engine executed? The answer takes the question's place.
const QUESTION: [u8; 8] = *b"RAWDDONE";
/// Pixels a side of an allocation without private data.
const SIDE: i32 = 64;
/// Bytes of a blit, and of a paging operation.
const BLIT: u64 = 8;
const PAGING: u64 = 16;
/// The last slot of an allocation list that there is.
const LAST_SLOT: u32 = 15;

/// What the commands are drawn on.
struct Bench<'a> {
    client: &'a Client,
    device: Device,
    lane: Lane,
    allocations: [Allocation; 2],
}

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    let client = survey.client()?;
    let device = client.create_device()?;
    surfaces(survey, &client, device)?;
    escapes(survey, &client);
    let made = plain::create_allocations(&client, device, 2, true)?;
    let &[first, second] = &made[..] else { return Err(Error::Memory) };
    let lane = plain::create_context(&client, device)?;
    let mut bench = Bench { client: &client, device, lane, allocations: [first, second] };
    misshapen(survey, &mut bench);
    passes(survey, &mut bench)?;
    user_memory(survey, &mut bench)?;
    blits(survey, &mut bench)?;
    paging(survey, &bench)?;
    bench.lane.destroy(&client)?;
    plain::destroy_allocations(&client, device, &made)?;
    client.destroy_device(device)?;
    client.close()
}

/// Rules D11, D13 and U16.
fn surfaces(survey: &Survey<'_>, client: &Client, device: Device) -> Result<(), Error> {
    let surface = |width: u32, height: u32| {
        [u32::from_le_bytes(*b"RAWA"), width, height, 21].map(u32::to_le_bytes).concat()
    };
    let try_one = |blob: &[u8]| -> Result<Option<NTSTATUS>, Error> {
        let made = create_allocation(client, device, &[], blob);
        let answer = status(&made);
        if let Ok(made) = made {
            made.destroy(client, device)?;
        }
        Ok(answer)
    };
    for (what, blob) in spoilt(&surface(SIDE as u32, SIDE as u32), &[(0, 0)]) {
        mismatch(survey, Ddi::CreateAllocation, &what, try_one(&blob)?);
    }
    let bad = STATUS_INVALID_PARAMETER;
    let attempts = [
        (1, 1, STATUS_SUCCESS),
        (4096, 1, STATUS_SUCCESS),
        (1, 4096, STATUS_SUCCESS),
        (0, 1, bad),
        (1, 0, bad),
        (4097, 1, bad),
        (1, 4097, bad),
        (1, u32::MAX, bad),
    ];
    for (width, height, wanted) in attempts {
        let answer = try_one(&surface(width, height))?;
        survey.judge(Rule::D11, Ddi::CreateAllocation, answer == Some(wanted), || {
            format!("a surface of {width} by {height} is answered {answer:?} instead of {wanted}")
        });
    }
    Ok(())
}

/// Rules U08 and U16.
fn escapes(survey: &Survey<'_>, client: &Client) {
    for length in (1..=2 * QUESTION.len()).chain([4096]) {
        let mut blob = QUESTION.to_vec();
        blob.resize(length, 0);
        let answer = status(&client.escape(&mut blob));
        let wanted = if length == QUESTION.len() { STATUS_SUCCESS } else { STATUS_INVALID_PARAMETER };
        survey.judge(Rule::U08, Ddi::Escape, answer == Some(wanted), || {
            format!("a question of {length} bytes is answered {answer:?} instead of {wanted}")
        });
    }
    let mut other = *b"RAWDGONE";
    let answer = status(&client.escape(&mut other));
    survey.judge(Rule::U16, Ddi::Escape, answer == Some(STATUS_GRAPHICS_DRIVER_MISMATCH), || {
        format!("another question is answered {answer:?}")
    });
}

/// How many bytes the engine has executed when it has nothing to do any more.
fn executed(client: &Client, device: Device) -> Result<u64, Error> {
    client.wait_for_idle(device)?;
    let mut question = QUESTION;
    client.escape(&mut question)?;
    Ok(u64::from_le_bytes(question))
}

/// Rules S28 and S33: commands of whole words, patch locations at words, in slots that there are.
fn misshapen(survey: &Survey<'_>, bench: &mut Bench<'_>) {
    for length in [1, 2, 3, 5, 63, 4095] {
        let answer = status(&bench.lane.render(bench.client, &vec![0x5A; length], &[]));
        survey.judge(Rule::S28, Ddi::Render, answer == Some(STATUS_INVALID_USER_BUFFER), || {
            format!("a command of {length} bytes is answered {answer:?}")
        });
    }
    let used = bench.allocations[0];
    let bad = STATUS_INVALID_PARAMETER;
    let odd = [1, 2, 3, 61, 62, 63, 64, 68, u32::MAX - 3].map(|at| ([0, 0, at], bad));
    let others = [
        ([1, 0, 0], bad),
        ([u32::MAX, 0, 0], bad),
        ([0, LAST_SLOT, 60], STATUS_SUCCESS),
        ([0, LAST_SLOT + 1, 60], bad),
    ];
    for (place, wanted) in odd.into_iter().chain(others) {
        let answer = status(&bench.lane.render_patched(bench.client, &[0x5A; 64], used, &[place]));
        survey.judge(Rule::S33, Ddi::Render, answer == Some(wanted), || {
            format!("a patch location of index, slot and offset {place:?} is answered {answer:?}")
        });
    }
}

/// Rule S35: what one DMA buffer or one patch-location list does not hold goes on where the last pass ended, and counts
/// from its own beginning.
fn passes(survey: &Survey<'_>, bench: &mut Bench<'_>) -> Result<(), Error> {
    let (client, used) = (bench.client, bench.allocations[0]);
    let whole = bench.lane.command_bytes();
    let many = 2 * bench.lane.patch_locations() + 2;
    bench.lane.render_and_resize(client, &[0x5A; 64], 3 * whole)?;
    bench.lane.render_and_resize_patches(client, &[0x5A; 64], many)?;
    let ends = [0, whole - 4, whole, 2 * whole - 4, 2 * whole, 3 * whole - 4];
    let dense = (0..many).map(|n| n * 4);
    for (bytes, places) in [(3 * whole, ends.to_vec()), (many * 4, dense.collect())] {
        let places: Vec<_> = places.into_iter().map(|at| [0, 0, at]).collect();
        let before = executed(client, bench.device)?;
        let answer = status(&bench.lane.render_patched(client, &vec![0x5A; bytes as usize], used, &places));
        let more = executed(client, bench.device)? - before;
        // It may have been paged in before.
        let ran = [0, PAGING].map(|paged| more == u64::from(bytes) + paged).contains(&true);
        survey.judge(Rule::S35, Ddi::Render, answer == Some(STATUS_SUCCESS) && ran, || {
            let count = places.len();
            format!(
                "{bytes} bytes with {count} patch locations are answered {answer:?}, and {more} were executed"
            )
        });
    }
    Ok(())
}

/// Rules S27 and S28: user memory that is not there, or changes while it is read.
fn user_memory(survey: &Survey<'_>, bench: &mut Bench<'_>) -> Result<(), Error> {
    let client = bench.client;
    bench.lane.write(client, &[0x5A; 64])?;
    client.process().protect_buffers(UserAccess::None).map_err(|_| Error::Memory)?;
    let answer = status(&bench.lane.render_written(client, 64));
    client.process().protect_buffers(UserAccess::ReadWrite).map_err(|_| Error::Memory)?;
    survey.judge(Rule::S27, Ddi::Render, answer == Some(STATUS_INVALID_PARAMETER), || {
        format!("a command that cannot be read is answered {answer:?}")
    });
    let element = [[0, 0, 0]];
    bench.lane.render_patched(client, &[0x5A; 64], bench.allocations[0], &element)?;
    let list = bench.lane.patch_address();
    let protect = |access| {
        client.process().protect(list, 1, access).map_err(|status| Error::Call("VirtualProtect", status))
    };
    protect(UserAccess::None)?;
    let answer = status(&bench.lane.render_listed(client, 64, 1));
    protect(UserAccess::ReadWrite)?;
    survey.judge(Rule::S27, Ddi::Render, answer == Some(STATUS_INVALID_PARAMETER), || {
        format!("a patch-location list that cannot be read is answered {answer:?}")
    });
    // None where the host does not protect pages.
    let Some(watch) = Reread::watch(bench.lane.command_address(), 64) else { return Ok(()) };
    let answer = status(&bench.lane.render_written(client, 64));
    let (again, touched) = (watch.again(), watch.touched());
    drop(watch);
    survey.judge(Rule::S28, Ddi::Render, answer == Some(STATUS_SUCCESS) && touched, || {
        format!("a command that is right is answered {answer:?}, and was read: {touched}")
    });
    survey.judge(Rule::S28, Ddi::Render, again.is_none(), || {
        format!("byte {} of a command is read twice", again.unwrap_or_default())
    });
    Ok(())
}

/// Rules S67 and S28: blits of what is there, and of what is not.
fn blits(survey: &Survey<'_>, bench: &mut Bench<'_>) -> Result<(), Error> {
    let rect = |left, top, right, bottom| RECT { left, top, right, bottom };
    let whole = rect(0, 0, SIDE, SIDE);
    let mut flags = DXGK_PRESENTFLAGS::zeroed();
    let blit = |between: [RECT; 2], flags: DXGK_PRESENTFLAGS| {
        bench.lane.present_as(bench.client, bench.allocations, between, flags)
    };
    flags.Value = 1;
    let outside = [
        rect(1, 0, SIDE + 1, SIDE),
        rect(0, 1, SIDE, SIDE + 1),
        rect(-1, 0, SIDE, SIDE),
        rect(0, -1, SIDE, SIDE),
        rect(i32::MIN, 0, i32::MAX, SIDE),
        rect(2, 0, 1, SIDE),
        rect(0, 2, SIDE, 1),
    ];
    for outside in outside {
        for between in [[outside, whole], [whole, outside]] {
            let answer = blit(between, flags);
            survey.judge(Rule::S67, Ddi::Present, answer == STATUS_ILLEGAL_INSTRUCTION, || {
                format!("a blit of what is not in its allocation is answered {answer}")
            });
        }
    }
    // No blit: nothing, ColorFill, Flip.
    for other in [0, 1 << 1, 1 << 2] {
        flags.Value = other;
        let answer = blit([whole; 2], flags);
        survey.judge(Rule::S67, Ddi::Present, answer == STATUS_ILLEGAL_INSTRUCTION, || {
            format!("a present with the flags {other:#x} is answered {answer}")
        });
    }
    flags.Value = 1;
    // Both are in the aperture after the first.
    blit([whole; 2], flags);
    let before = executed(bench.client, bench.device)?;
    let answer = blit([whole; 2], flags);
    let more = executed(bench.client, bench.device)? - before;
    survey.judge(Rule::S28, Ddi::Present, answer == STATUS_SUCCESS && more == BLIT, || {
        format!("a blit is two words; it is answered {answer}, and {more} bytes were executed")
    });
    Ok(())
}

/// Rule S45: what leaves the aperture is told to the engine.
fn paging(survey: &Survey<'_>, bench: &Bench<'_>) -> Result<(), Error> {
    let before = executed(bench.client, bench.device)?;
    engine::power_states(survey);
    let more = executed(bench.client, bench.device)? - before;
    // Both ends of the last blit.
    let wanted = PAGING * bench.allocations.len() as u64;
    survey.judge(Rule::S45, Ddi::BuildPagingBuffer, more == wanted, || {
        format!("{wanted} bytes tell of what leaves the aperture, and {more} were executed")
    });
    Ok(())
}
