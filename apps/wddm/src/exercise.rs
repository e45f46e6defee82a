//! Work for a driver of which nothing is known but that it renders.
//!
//! Without private data but what contexts are given, and with commands that mean nothing: a driver may refuse allocations and commands, as its pages
//! allow, and then does without. What it takes has to go the whole way, on several contexts at once.

pub(crate) mod client;

use std::sync::atomic::{AtomicU32, Ordering};

use ntoskrnl::pool::faults::FaultScope;
use ntoskrnl::user::UserAccess;
use virtgpu_umd::client::{Client, Device, Error};
use virtgpu_umd::show::Plan;
use wddm_sys::*;

use client::{Allocation, Fence, Lane};

use crate::bench::Ready;

/// How often every context renders.
const ROUNDS: u32 = 4;
/// No driver makes more allocations for a resource of three.
const MOST_ALLOCATIONS: u64 = 100;
/// Bytes of a command.
const COMMAND: u32 = 64;
/// What the bytes of commands and allocations are made of.
const SEED: u8 = 0x5A;
/// Patch locations, as index, slot and offset, that no driver passes on as they are (rule S33, which the verifier judges).
const HOSTILE: &[&[[u32; 3]]] = &[
    &[[1, 0, 0]],
    &[[255, 0, 0]],
    &[[u32::MAX, 0, 0]],
    &[[0, 0xFF_FFFF, 0]],
    &[[0, 0, COMMAND]],
    &[[0, 0, 1 << 20]],
    &[[0, 0, u32::MAX]],
    &[[0, 0, 2], [0, 0, 4]],
    &[[0, 0, 2], [0, 0, 7]],
    &[[0, 0, 32], [0, 0, 16]],
    &[[0, 0, 8], [0, 0, 4]],
];
/// What a driver may answer to a command that means nothing to it.
pub(crate) const COMMAND_REFUSED: &[NTSTATUS] = &[
    STATUS_INVALID_PARAMETER,
    STATUS_INVALID_USER_BUFFER,
    STATUS_ILLEGAL_INSTRUCTION,
    STATUS_PRIVILEGED_INSTRUCTION,
    STATUS_INVALID_HANDLE,
    STATUS_GRAPHICS_DRIVER_MISMATCH,
    STATUS_GRAPHICS_CANNOTCOLORCONVERT,
    STATUS_NOT_SUPPORTED,
];
/// What a driver, or the port on what the driver said, may answer to an allocation without private data.
pub(crate) const ALLOCATION_REFUSED: &[NTSTATUS] = &[
    STATUS_INVALID_PARAMETER,
    STATUS_GRAPHICS_DRIVER_MISMATCH,
    STATUS_GRAPHICS_NO_VIDEO_MEMORY,
    STATUS_NOT_SUPPORTED,
];

/// Told after each context how far a step is. Called from several threads.
pub type Progress<'a> = &'a (dyn Fn(&str, u32, u32) + Sync);

/// `None` for a refusal that is no failure.
pub(crate) fn taken<T>(result: Result<T, Error>, refusals: &[NTSTATUS]) -> Result<Option<T>, Error> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Error::Call(_, status)) if refusals.contains(&status) => Ok(None),
        Err(error) => Err(error),
    }
}

/// One device with what it has.
struct Stand {
    device: Device,
    fence: Fence,
    lanes: Vec<Lane>,
    allocations: Vec<Allocation>,
}

/// One process. Every one has a thread of its own in every step.
struct Crew {
    client: Client,
    stands: Vec<Stand>,
}

/// Counts contexts of one step over all threads.
struct Counter<'a> {
    step: &'static str,
    done: AtomicU32,
    total: u32,
    progress: Progress<'a>,
}

impl Counter<'_> {
    fn one(&self) {
        (self.progress)(self.step, self.done.fetch_add(1, Ordering::Relaxed) + 1, self.total);
    }
}

/// Exercises a driver as a plan says.
///
/// # Errors
/// The first call that failed for no reason that the driver may have. What was made until then has been destroyed with its
/// process.
pub fn run(bench: &Ready, adapter: LUID, plan: Plan, progress: Progress<'_>) -> Result<(), Error> {
    let processes = plan.processes.max(1);
    let plan = Plan { contexts: plan.contexts.max(1), devices: plan.devices.max(processes), processes };
    let crew = |_| Ok(Crew { client: bench.client(adapter)?, stands: Vec::new() });
    let mut crews: Vec<Crew> = (0..processes).map(crew).collect::<Result<_, Error>>()?;
    let mut step = |step, work: &(dyn Fn(&mut Crew, u32, &Counter<'_>) -> Result<(), Error> + Sync)| {
        let counter = Counter { step, done: AtomicU32::new(0), total: plan.contexts, progress };
        let counter = &counter;
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..)
                .zip(&mut crews)
                .map(|(process, crew)| scope.spawn(move || work(crew, process, counter)))
                .collect();
            threads
                .into_iter()
                .try_for_each(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        })
    };
    step("create contexts", &|crew, process, counter| crew.create(plan, process, counter))?;
    step("allocations without memory", &|crew, _, _| crew.without_memory())?;
    step("fill allocations", &|crew, _, _| crew.fill())?;
    step("render", &|crew, _, counter| crew.render(counter))?;
    step("present", &|crew, _, _| crew.present())?;
    step("odd commands", &|crew, _, _| crew.odd())?;
    step("wait for contexts", &|crew, _, counter| crew.finish(counter))?;
    step("destroy contexts", &|crew, _, counter| crew.destroy(counter))?;
    crews.into_iter().try_for_each(|crew| crew.client.close())
}

/// Rectangles that lie in no surface.
const STRAY: &[(&str, RECT)] = &[
    ("right of everything", RECT { left: 1 << 20, top: 0, right: (1 << 20) + 16, bottom: 16 }),
    ("below everything", RECT { left: 0, top: 1 << 20, right: 16, bottom: (1 << 20) + 16 }),
    ("left of the surface", RECT { left: -16, top: 0, right: 0, bottom: 16 }),
    ("above the surface", RECT { left: 0, top: -16, right: 16, bottom: 0 }),
    ("larger than everything", RECT { left: 0, top: 0, right: 1 << 20, bottom: 1 << 20 }),
];

/// Blits from and to what lies in no surface, between allocations that the driver does blit between, and what is answered.
/// Empty if it makes no such allocations or blits nothing.
pub(crate) fn stray_blits(client: &Client) -> Result<Vec<(String, NTSTATUS)>, Error> {
    let device = client.create_device()?;
    let fence = client::create_fence(client, device)?;
    let lane = client::create_context(client, device)?;
    let made = taken(client::create_allocations(client, device, 2, true), ALLOCATION_REFUSED)?;
    let made = made.unwrap_or_default();
    let mut answers = Vec::new();
    if let &[from, to] = &made[..]
        && taken(lane.present(client, from, to), COMMAND_REFUSED)?.is_some()
    {
        // And by a single pixel, as far as the driver says where its surfaces end.
        let said = client.process().describe_allocation(device.0, from.handle).ok();
        let edge = |said: &dxgkrnl::Description| {
            let (width, height) = (said.width as i32, said.height as i32);
            [
                (
                    "a pixel too wide",
                    RECT { left: 0, top: 0, right: width.saturating_add(1), bottom: height },
                ),
                (
                    "a pixel too high",
                    RECT { left: 0, top: 0, right: width, bottom: height.saturating_add(1) },
                ),
            ]
        };
        let edges = said.as_ref().map(edge).into_iter().flatten();
        for (what, stray) in STRAY.iter().copied().chain(edges) {
            let both = [("from", [stray, client::SQUARE]), ("to", [client::SQUARE, stray])];
            for (end, between) in both {
                let answer = match lane.present_between(client, [from, to], between) {
                    Ok(()) => STATUS_SUCCESS,
                    Err(Error::Call(_, status)) => status,
                    Err(error) => return Err(error),
                };
                answers.push((format!("{end} what is {what}"), answer));
            }
        }
        lane.finish(client, fence)?;
    }
    lane.destroy(client)?;
    client::destroy_allocations(client, device, &made)?;
    client::destroy_fence(client, fence)?;
    client.destroy_device(device)?;
    Ok(answers)
}

impl Crew {
    fn create(&mut self, plan: Plan, process: u32, counter: &Counter<'_>) -> Result<(), Error> {
        for ordinal in (process..plan.devices).step_by(plan.processes as usize) {
            let device = self.client.create_device()?;
            let fence = client::create_fence(&self.client, device)?;
            let mut stand = Stand { device, fence, lanes: Vec::new(), allocations: Vec::new() };
            for _ in (ordinal..plan.contexts).step_by(plan.devices as usize) {
                stand.lanes.push(client::create_context(&self.client, device)?);
                counter.one();
            }
            // A resource of three, and one that is no resource.
            for (count, resource) in [(3, true), (1, false)] {
                let made = client::create_allocations(&self.client, device, count, resource);
                stand.allocations.extend(taken(made, ALLOCATION_REFUSED)?.unwrap_or_default());
            }
            self.stands.push(stand);
        }
        Ok(())
    }

    /// Makes a resource of several allocations while the k-th allocation of the driver fails, for every k: what was done
    /// of the others must be undone (rule D23).
    fn without_memory(&mut self) -> Result<(), Error> {
        for stand in &self.stands {
            for k in 1..=MOST_ALLOCATIONS {
                let scope = FaultScope::failing(k);
                let made = client::create_allocations(&self.client, stand.device, 3, true);
                let struck = scope.struck();
                drop(scope);
                let refused = if struck { &[STATUS_NO_MEMORY][..] } else { ALLOCATION_REFUSED };
                let made = taken(made, refused)?.unwrap_or_default();
                client::destroy_allocations(&self.client, stand.device, &made)?;
                if !struck {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Writes to every allocation that the CPU can see, and reads it back.
    fn fill(&mut self) -> Result<(), Error> {
        for stand in &self.stands {
            for allocation in &stand.allocations {
                let written = client::write_and_read(&self.client, stand.device, allocation, SEED);
                taken(written, ALLOCATION_REFUSED)?;
            }
        }
        Ok(())
    }

    /// Commands on all contexts in turn, with nobody waiting in between, so that several are on their way.
    fn render(&mut self, counter: &Counter<'_>) -> Result<(), Error> {
        for round in 0..ROUNDS {
            for stand in &mut self.stands {
                for (n, lane) in (0..).zip(&mut stand.lanes) {
                    // Contexts use one, two, three … of the allocations, starting with different ones.
                    let have = stand.allocations.len();
                    let used = if have == 0 { 0 } else { (n + round) as usize % have + 1 };
                    let used: Vec<_> =
                        stand.allocations.iter().cycle().skip(n as usize).take(used).copied().collect();
                    let command = vec![SEED ^ n as u8; (COMMAND * (round + 1)) as usize];
                    taken(lane.render(&self.client, &command, &used), COMMAND_REFUSED)?;
                    if round == 0 {
                        counter.one();
                    }
                }
            }
        }
        Ok(())
    }

    fn present(&mut self) -> Result<(), Error> {
        for stand in &self.stands {
            let [from, to, ..] = &stand.allocations[..] else { continue };
            for lane in &stand.lanes {
                taken(lane.present(&self.client, *from, *to), COMMAND_REFUSED)?;
            }
        }
        Ok(())
    }

    /// What no well-meaning client does: no bytes at all, more than a DMA buffer takes, and a command that is not there.
    fn odd(&mut self) -> Result<(), Error> {
        for (nth, stand) in self.stands.iter_mut().enumerate() {
            let Some(lane) = stand.lanes.first_mut() else { continue };
            // On one device of every length: of no number of words, of an odd one, of none.
            let most = if nth == 0 { COMMAND as usize } else { 1 };
            for bytes in (0..most).filter(|bytes| bytes % 4 != 0 || bytes % 8 == 4 || *bytes == 0) {
                taken(lane.render(&self.client, &vec![SEED; bytes], &[]), COMMAND_REFUSED)?;
            }
            let fits = lane.command_bytes();
            taken(lane.render_and_resize(&self.client, &[], 2 * fits), COMMAND_REFUSED)?;
            if let Some(&used) = stand.allocations.first() {
                for patches in HOSTILE {
                    let command = [SEED; COMMAND as usize];
                    taken(lane.render_patched(&self.client, &command, used, patches), COMMAND_REFUSED)?;
                }
            }
            let long = vec![SEED; (fits + COMMAND) as usize];
            taken(lane.render(&self.client, &long, &[]), COMMAND_REFUSED)?;
            lane.write(&self.client, &[SEED; COMMAND as usize])?;
            self.client.process().protect_buffers(UserAccess::None).map_err(|_| Error::Memory)?;
            let gone = lane.render_written(&self.client, COMMAND);
            self.client.process().protect_buffers(UserAccess::ReadWrite).map_err(|_| Error::Memory)?;
            taken(gone, COMMAND_REFUSED)?;
        }
        Ok(())
    }

    fn finish(&mut self, counter: &Counter<'_>) -> Result<(), Error> {
        for stand in &self.stands {
            for lane in &stand.lanes {
                lane.finish(&self.client, stand.fence)?;
                counter.one();
            }
            self.client.wait_for_idle(stand.device)?;
        }
        Ok(())
    }

    fn destroy(&mut self, counter: &Counter<'_>) -> Result<(), Error> {
        for mut stand in self.stands.drain(..) {
            // The last commands may still be on their way.
            for lane in &mut stand.lanes {
                let used: Vec<_> = stand.allocations.iter().take(1).copied().collect();
                taken(lane.render(&self.client, &[SEED; COMMAND as usize], &used), COMMAND_REFUSED)?;
            }
            for lane in stand.lanes {
                lane.destroy(&self.client)?;
                counter.one();
            }
            client::destroy_allocations(&self.client, stand.device, &stand.allocations)?;
            client::destroy_fence(&self.client, stand.fence)?;
            self.client.destroy_device(stand.device)?;
        }
        Ok(())
    }
}
