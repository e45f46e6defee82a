//! The engine while it works, for a driver of whose commands nothing is known.
//!
//! Packets are taken back, given up and dropped under the driver, and allocations move between one rendering of a command
//! and the next. A driver that refuses what means nothing to it is asked no more.

use std::time::{Duration, Instant};

use ntoskrnl::Ddi;
use ntoskrnl::user::UserAccess;
use verifier::Rule;
use virtgpu_umd::client::{Client, Device, Error};
use wddm_sys::wddm3_2::{D3DKMT_MARKDEVICEASERROR, DXGK_PRESENTFLAGS};
use wddm_sys::{Record, STATUS_SUCCESS};

use super::private_data::create_allocation;
use super::{PATIENCE, Survey, engine};
use crate::exercise::client::{self as plain, Allocation, Fence, Lane};
use crate::exercise::{ALLOCATION_REFUSED, COMMAND_REFUSED, taken};
use dxgkrnl::{StandardKind, StandardSurface};

/// Contexts that take turns.
const LANES: usize = 2;
/// Packets of each before a request comes in between.
const AT_ONCE: u32 = 3;
/// How often a node is asked to give up what it has.
const ROUNDS: u32 = 6;
/// How often the adapter is reset.
const RESETS: usize = 6;
/// The port brings a packet to the hardware in less.
const SOON: Duration = Duration::from_millis(2);
/// Packets in the queues of a device that is lost.
const QUEUED: u32 = 24;
/// Bytes of a command.
const COMMAND: u32 = 256;
/// Pixels a side of a surface of 1024 pages, which no paging buffer of a page describes.
const LARGE: u32 = 1024;
/// Whoever has less of an aperture does without the large surface.
const ROOMY: u64 = 32 << 20;

/// A device that is kept busy.
struct Crowd {
    client: Client,
    device: Device,
    fence: Fence,
    lanes: Vec<Lane>,
    allocations: Vec<Allocation>,
}

impl Crowd {
    fn new(survey: &Survey<'_>, node: u32) -> Result<Self, Error> {
        let client = survey.client()?;
        let device = client.create_device()?;
        let fence = plain::create_fence(&client, device)?;
        let lanes = (0..LANES).map(|_| plain::create_context_on(&client, device, node));
        let lanes = lanes.collect::<Result<_, _>>()?;
        let made = plain::create_allocations(&client, device, 3, true);
        let allocations = taken(made, ALLOCATION_REFUSED)?.unwrap_or_default();
        Ok(Self { client, device, fence, lanes, allocations })
    }

    /// Queues a packet on each context, so often. False if the driver does not take them.
    fn work(&mut self, times: u32) -> Result<bool, Error> {
        for n in 0..times {
            for lane in &mut self.lanes {
                let command = [0x5A ^ n as u8; COMMAND as usize];
                let queued = lane.render(&self.client, &command, &self.allocations);
                if taken(queued, COMMAND_REFUSED)?.is_none() {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    fn finish(&self) -> Result<(), Error> {
        self.lanes.iter().try_for_each(|lane| lane.finish(&self.client, self.fence))
    }

    fn leave(self) -> Result<(), Error> {
        for lane in self.lanes {
            lane.destroy(&self.client)?;
        }
        plain::destroy_allocations(&self.client, self.device, &self.allocations)?;
        plain::destroy_fence(&self.client, self.fence)?;
        self.client.destroy_device(self.device)?;
        self.client.close()
    }
}

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    let nodes = 0..survey.adapter.caps().nodes;
    let mut crowds = nodes.clone().map(|node| Crowd::new(survey, node)).collect::<Result<Vec<_>, _>>()?;
    if !preempted(survey, &mut crowds)? {
        return Ok(());
    }
    for crowd in &mut crowds {
        references(survey, crowd)?;
        presents(crowd)?;
        lists_out_of_reach(crowd)?;
        last_slots(survey, crowd)?;
        passes(crowd)?;
    }
    crowds.into_iter().try_for_each(Crowd::leave)?;
    nodes.clone().try_for_each(|node| lost(survey, node))?;
    if survey.adapter.driver().table().DxgkDdiResetFromTimeout.is_some() {
        for node in nodes.cycle().take(RESETS) {
            reset(survey, node)?;
        }
    }
    Ok(())
}

/// Waits for the hardware to have packets of a node, for as long as it takes the port to bring some there. A driver may be
/// done with them at once.
fn in_hardware(survey: &Survey<'_>, node: u32) {
    let until = Instant::now() + SOON;
    while survey.adapter.hardware_holds(node) == 0 && Instant::now() < until {
        std::hint::spin_loop();
    }
}

/// Rules S11, S15 and S57: what the hardware gives up runs again, and the fences say so. False if there is no work to give.
fn preempted(survey: &Survey<'_>, crowds: &mut [Crowd]) -> Result<bool, Error> {
    for _ in 0..ROUNDS {
        for node in 0..survey.adapter.caps().nodes {
            // All nodes at once: a request to one is no business of the others.
            for crowd in &mut *crowds {
                if !crowd.work(AT_ONCE)? {
                    return Ok(false);
                }
            }
            in_hardware(survey, node);
            // The verifier judges the answer by what was reported.
            let _fence = survey.adapter.query_current_fence(node);
            if survey.adapter.preempt(node).is_err() {
                continue;
            }
            // Of a request that the port waits for in vain it says so itself, which takes as long.
            let told = || !survey.adapter.preempting(node);
            let answered = survey.happens(told) || survey.happens(told);
            survey.judge(Rule::S15, Ddi::PreemptCommand, answered || !survey.alive(), || {
                format!("node {node} has packets, and the request is unanswered after {PATIENCE:?}")
            });
        }
    }
    crowds.iter().try_for_each(Crowd::finish)?;
    Ok(true)
}

/// Rules S29 to S31 and S33: a command whose allocations are nowhere, in the aperture, and there again after they had to
/// leave it. The verifier compares what became of it.
fn references(survey: &Survey<'_>, crowd: &mut Crowd) -> Result<(), Error> {
    let mut used = crowd.allocations.clone();
    used.extend(large(survey, &crowd.client, crowd.device)?);
    let (client, device, fence) = (&crowd.client, crowd.device, crowd.fence);
    let Some(lane) = crowd.lanes.first_mut().filter(|_| !used.is_empty()) else { return Ok(()) };
    let many = u32::try_from(used.len()).unwrap_or(1);
    // Words that follow each other name different allocations, in slots of their own.
    let dense: Vec<_> = (0..4).map(|n| [n % many, n, 4 * n]).collect();
    let apart: Vec<_> = (0..4).map(|n| [(n + 1) % many, n, 4 + 20 * n]).collect();
    for _ in 0..2 {
        for _ in 0..2 {
            for patches in [&dense, &apart] {
                let queued = lane.render_of(client, &[0x5A; COMMAND as usize], &used, patches);
                taken(queued, COMMAND_REFUSED)?;
                lane.finish(client, fence)?;
            }
        }
        engine::power_states(survey);
    }
    let own = crowd.allocations.len();
    plain::destroy_allocations(client, device, &used[own..])
}

/// A surface of the operating system's own that fills many pages; none where the driver has no such surface.
fn large(survey: &Survey<'_>, client: &Client, device: Device) -> Result<Option<Allocation>, Error> {
    let roomy = |segment: &dxgkrnl::Segment| segment.aperture && segment.size >= ROOMY;
    if !survey.adapter.caps().segments.iter().any(roomy) {
        return Ok(None);
    }
    let surface = StandardSurface { kind: StandardKind::Staging, width: LARGE, height: LARGE, format: 0 };
    let Ok(data) = survey.adapter.standard_allocation(surface) else { return Ok(None) };
    let made = create_allocation(client, device, &data.resource, &data.allocation);
    Ok(taken(made, ALLOCATION_REFUSED)?.map(super::private_data::Made::plain))
}

/// Rule S26, which the verifier judges: presents of all kinds, of which a driver may refuse any.
fn presents(crowd: &Crowd) -> Result<(), Error> {
    let (Some(lane), [from, to, ..]) = (crowd.lanes.first(), &crowd.allocations[..]) else { return Ok(()) };
    // Blt, ColorFill, Flip.
    for value in [1, 1 << 1, 1 << 2] {
        let mut flags = DXGK_PRESENTFLAGS::zeroed();
        flags.Value = value;
        let _any = lane.present_as(&crowd.client, [*from, *to], [plain::SQUARE; 2], flags);
    }
    lane.finish(&crowd.client, crowd.fence)
}

/// Rule S27: the patch-location list goes away, and the command is there.
fn lists_out_of_reach(crowd: &mut Crowd) -> Result<(), Error> {
    let client = &crowd.client;
    let (Some(lane), Some(used)) = (crowd.lanes.first_mut(), crowd.allocations.first()) else {
        return Ok(());
    };
    taken(lane.render_patched(client, &[0x5A; COMMAND as usize], *used, &[[0, 0, 0]]), COMMAND_REFUSED)?;
    let list = lane.patch_address();
    let protect = |access| {
        client.process().protect(list, 1, access).map_err(|status| Error::Call("VirtualProtect", status))
    };
    protect(UserAccess::None)?;
    let gone = lane.render_listed(client, COMMAND, 1);
    protect(UserAccess::ReadWrite)?;
    taken(gone, COMMAND_REFUSED)?;
    lane.finish(client, crowd.fence)
}

/// Rule S33, which the verifier judges: the last slot that there is, and the first that there is not.
fn last_slots(survey: &Survey<'_>, crowd: &mut Crowd) -> Result<(), Error> {
    let max = survey.adapter.caps().max_slot_id;
    let (Some(lane), Some(used)) = (crowd.lanes.first_mut(), crowd.allocations.first()) else {
        return Ok(());
    };
    for slot in [max.saturating_sub(1), max] {
        let patches = [[0, slot & 0xFF_FFFF, 0]];
        let queued = lane.render_patched(&crowd.client, &[0x5A; COMMAND as usize], *used, &patches);
        taken(queued, COMMAND_REFUSED)?;
    }
    lane.finish(&crowd.client, crowd.fence)
}

/// Rules S24, S33 and S36, which the verifier judges: commands and lists that no DMA buffer takes at once.
fn passes(crowd: &mut Crowd) -> Result<(), Error> {
    let client = &crowd.client;
    let (Some(lane), Some(used)) = (crowd.lanes.first_mut(), crowd.allocations.first()) else {
        return Ok(());
    };
    let whole = lane.command_bytes();
    let many = 2 * lane.patch_locations() + 2;
    let grown = lane.render_and_resize(client, &[0x5A; COMMAND as usize], 3 * whole);
    taken(grown, COMMAND_REFUSED)?;
    let grown = lane.render_and_resize_patches(client, &[0x5A; COMMAND as usize], many);
    taken(grown, COMMAND_REFUSED)?;
    if lane.command_bytes() < 3 * whole || lane.patch_locations() < many {
        return Ok(());
    }
    // Lines of sixteen bytes, for whoever takes nothing else.
    let ends = [0, whole - 16, whole, 2 * whole - 16, 2 * whole, 3 * whole - 16].map(|at| at & !15);
    let dense = (0..many).map(|n| n * 16).filter(|at| *at < 3 * whole);
    for places in [ends.to_vec(), dense.collect()] {
        let places: Vec<_> = places.into_iter().map(|at| [0, 0, at]).collect();
        let command = vec![0x5A; (3 * whole) as usize];
        taken(lane.render_patched(client, &command, *used, &places), COMMAND_REFUSED)?;
        lane.finish(client, crowd.fence)?;
    }
    Ok(())
}

/// Rules S09 and R12: what is queued on a device that is lost is given up, and others do not notice.
fn lost(survey: &Survey<'_>, node: u32) -> Result<(), Error> {
    let (mut lost, mut other) = (Crowd::new(survey, node)?, Crowd::new(survey, node)?);
    lost.work(AT_ONCE)?;
    let held = survey.adapter.hold_queues();
    lost.work(QUEUED)?;
    other.work(1)?;
    let mut args = D3DKMT_MARKDEVICEASERROR::zeroed();
    args.hDevice = lost.device.0;
    let marked = lost.client.process().mark_device_as_error(&args);
    drop(held);
    if marked != STATUS_SUCCESS {
        return Err(Error::Call("D3DKMTMarkDeviceAsError", marked));
    }
    other.work(1)?;
    other.finish()?;
    lost.leave()?;
    other.leave()
}

/// Rules R05 and R07: the adapter is reset with packets in the hardware, and takes work afterwards.
fn reset(survey: &Survey<'_>, busiest: u32) -> Result<(), Error> {
    let nodes = 0..survey.adapter.caps().nodes;
    let crowds = || nodes.clone().map(|node| Crowd::new(survey, node)).collect::<Result<Vec<_>, _>>();
    let mut old = crowds()?;
    for crowd in &mut old {
        crowd.work(AT_ONCE)?;
    }
    in_hardware(survey, busiest);
    let answer = survey.adapter.reset_busy_adapter();
    survey.judge(Rule::R05, Ddi::ResetFromTimeout, answer.is_ok() || !survey.alive(), || {
        format!("of a busy adapter: {answer:?}")
    });
    for node in nodes.clone() {
        // The verifier judges it by what was submitted.
        let _fence = survey.adapter.query_current_fence(node);
    }
    if !survey.alive() {
        return Ok(());
    }
    old.into_iter().try_for_each(Crowd::leave)?;
    for mut young in crowds()? {
        young.work(1)?;
        young.finish()?;
        young.leave()?;
    }
    Ok(())
}
