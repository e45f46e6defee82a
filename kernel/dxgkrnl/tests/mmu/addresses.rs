//! Allocations at GPU virtual addresses, and commands that lie there.

use crate::bench::{Bench, Client};
use crate::miniport::{ENTRIES, LOCAL_PAGES, MALFORMED, Plan, lock};
use ntoskrnl::{Ddi, PAGE, PacketStage};
use std::time::{Duration, Instant};
use wddm_sys::wddm2_6::{DXGK_PAGETABLEUPDATE_CPU_VIRTUAL, DXGK_PAGETABLEUPDATE_GPU_PHYSICAL};
use wddm_sys::*;

const BYTES: u64 = PAGE as u64;
/// What the first entry of the root reaches, which is never valid.
const FIRST: u64 = ENTRIES as u64 * BYTES;

/// Waits for something that must come.
fn until(mut done: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !done() {
        assert!(Instant::now() < end, "it never happened");
        std::thread::yield_now();
    }
}

/// A client with a device, a paging queue and a context.
struct Lane {
    client: Client,
    device: u32,
    queue: u32,
    context: u32,
}

impl Lane {
    fn new(bench: &Bench) -> Self {
        let client = Client::new(bench);
        let device = client.device().unwrap();
        let queue = client.queue(device).unwrap();
        let context = client.context(device).unwrap();
        Self { client, device, queue, context }
    }

    /// A resident allocation, and where it is mapped.
    fn mapped(&self, pages: u32) -> (u32, u64) {
        let allocation = self.client.allocation(self.device, pages).unwrap();
        assert_eq!(self.client.make_resident(self.queue, allocation), STATUS_SUCCESS);
        (allocation, self.client.map(self.queue, |args| args.hAllocation = allocation).unwrap())
    }
}

#[test]
fn commands_reach_memory_through_page_tables() {
    let bench = Bench::new(Plan::default());
    let lane = Lane::new(&bench);
    let client = &lane.client;
    let (target, at) = lane.mapped(3);
    let (commands, from) = lane.mapped(1);
    assert!(at >= FIRST && from >= FIRST);
    let length =
        client.write_commands(lane.device, commands, &[(at + BYTES - 8, 7, 4), (at + 2 * BYTES, 9, 1)]);
    assert_eq!(client.submit(lane.context, from, length, &[1, 2, 3, 4, 5]), STATUS_SUCCESS);
    assert_eq!(client.wait(lane.context), STATUS_SUCCESS);
    let words = client.words(lane.device, target, 3 * PAGE / 4);
    let edge = PAGE / 4;
    assert_eq!(words[edge - 3..edge + 3], [0, 7, 7, 7, 7, 0], "two pages that lie apart in memory");
    assert_eq!(words[2 * edge], 9);
    {
        let known = lock(&bench.gpu().known);
        assert_eq!(known.faults, 0);
        assert_eq!(known.ran[0].private, (0x0403_0201, 5), "S53");
    }
    // The other process has addresses of its own: the same ones lead nowhere.
    let other = Lane::new(&bench);
    assert_eq!(other.client.submit(other.context, from, length, &[]), STATUS_SUCCESS);
    assert_eq!(other.client.wait(other.context), STATUS_SUCCESS);
    assert_eq!(lock(&bench.gpu().known).faults, 1, "S55");
    drop((lane, other));
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

#[test]
fn what_is_not_resident_not_mapped_or_not_writable_faults() {
    let bench = Bench::new(Plan::default());
    let lane = Lane::new(&bench);
    let client = &lane.client;
    let (target, at) = lane.mapped(1);
    let (commands, from) = lane.mapped(1);
    let read_only = client
        .map(lane.queue, |args| {
            args.hAllocation = target;
            args.Protection.set_Write(false);
        })
        .unwrap();
    let faults = |address: u64| {
        let before = lock(&bench.gpu().known).faults;
        let length = client.write_commands(lane.device, commands, &[(address, 1, 1)]);
        assert_eq!(client.submit(lane.context, from, length, &[]), STATUS_SUCCESS);
        assert_eq!(client.wait(lane.context), STATUS_SUCCESS);
        lock(&bench.gpu().known).faults - before
    };
    assert_eq!((faults(at), faults(read_only), faults(0), faults(at + FIRST)), (0, 1, 1, 1));
    // Residency counts.
    assert_eq!(client.make_resident(lane.queue, target), STATUS_SUCCESS);
    assert_eq!(client.evict(lane.device, target), STATUS_SUCCESS);
    assert_eq!(faults(at), 0);
    assert_eq!(client.evict(lane.device, target), STATUS_SUCCESS);
    assert_eq!(faults(at), 1);
    assert_eq!(client.evict(lane.device, target), STATUS_INVALID_PARAMETER);
    assert_eq!(client.make_resident(lane.queue, target), STATUS_SUCCESS);
    assert_eq!(faults(at), 0);
    assert_eq!(client.free(at, BYTES), STATUS_SUCCESS);
    assert_eq!(faults(at), 1);
    assert_eq!(client.destroy_allocation(lane.device, target), STATUS_SUCCESS);
    assert_eq!(faults(read_only), 1, "what mapped it went with it");
    assert!(lock(&bench.gpu().known).flushes > 0);
    drop(lane);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

#[test]
fn addresses_are_taken_once() {
    let bench = Bench::new(Plan::default());
    let lane = Lane::new(&bench);
    let client = &lane.client;
    let allocation = client.allocation(lane.device, 4).unwrap();
    // Over the end of one leaf table into the next.
    let base = 2 * FIRST - 2 * BYTES;
    let at = client.map(lane.queue, |args| {
        args.hAllocation = allocation;
        args.BaseAddress = base;
    });
    assert_eq!(at, Ok(base));
    let again = client.map(lane.queue, |args| {
        args.hAllocation = allocation;
        args.BaseAddress = base + BYTES;
        args.SizeInPages = 1;
    });
    assert_eq!(again, Err(STATUS_INVALID_PARAMETER));
    let reserved = client.reserve(lane.queue, 8 * BYTES).unwrap();
    let inside = client.map(lane.queue, |args| {
        args.hAllocation = allocation;
        args.BaseAddress = reserved + BYTES;
        args.OffsetInPages = 1;
        args.SizeInPages = 2;
    });
    assert_eq!(inside, Ok(reserved + BYTES));
    for (offset, size) in [(4, 1), (0, 5), (u64::MAX, 1)] {
        let beyond = client.map(lane.queue, |args| {
            args.hAllocation = allocation;
            args.OffsetInPages = offset;
            args.SizeInPages = size;
        });
        assert_eq!(beyond, Err(STATUS_INVALID_PARAMETER));
    }
    assert_eq!(client.map(lane.queue, |args| args.hAllocation = 0x0100_0077), Err(STATUS_INVALID_HANDLE));
    assert_eq!(client.free(reserved, 4 * BYTES), STATUS_INVALID_PARAMETER);
    assert_eq!(client.free(reserved, 8 * BYTES), STATUS_SUCCESS, "with what is mapped in it");
    assert_eq!(client.free(reserved + BYTES, 2 * BYTES), STATUS_INVALID_PARAMETER);
    drop(lane);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

/// Rule S52.
#[test]
fn a_refused_submission_counts_as_completed_after_the_earlier_ones() {
    let bench = Bench::new(Plan { held: true, ..Plan::default() });
    let (lane, other) = (Lane::new(&bench), Lane::new(&bench));
    assert_eq!(other.client.submit(other.context, FIRST, 0, &[]), STATUS_SUCCESS);
    until(|| lock(&bench.gpu().known).queue.len() == 1);
    assert_eq!(lane.client.submit(lane.context, FIRST, 0, &MALFORMED.to_le_bytes()), STATUS_SUCCESS);
    until(|| bench.log.calls_of(Ddi::SubmitCommandVirtual) == 2);
    until(|| lane.client.submit(lane.context, FIRST, 0, &[]) == STATUS_DEVICE_REMOVED);
    assert_eq!(bench.adapter.hardware_holds(0), 2, "the earlier one has not ended");
    {
        let _inside = bench.machine.enter();
        bench.gpu().run(1);
    }
    until(|| bench.adapter.hardware_holds(0) == 0);
    let (completed, submitted) = bench.adapter.fences(0);
    assert_eq!(completed, submitted);
    // The other device goes on.
    assert_eq!(other.client.submit(other.context, FIRST, 0, &[]), STATUS_SUCCESS);
    until(|| lock(&bench.gpu().known).queue.len() == 1);
    {
        let _inside = bench.machine.enter();
        bench.gpu().run(1);
    }
    assert_eq!(other.client.wait(other.context), STATUS_SUCCESS);
    drop((lane, other));
    let log = bench.stop();
    assert_eq!(log.broken(), Vec::<String>::new());
    assert_eq!(log.count(PacketStage::Completed), 3);
}

#[test]
fn a_preempted_submission_says_so_when_it_comes_again() {
    let bench = Bench::new(Plan { held: true, ..Plan::default() });
    let lane = Lane::new(&bench);
    assert_eq!(lane.client.submit(lane.context, FIRST, 0, &[]), STATUS_SUCCESS);
    until(|| lock(&bench.gpu().known).queue.len() == 1);
    let before = lock(&bench.gpu().known).queue[0];
    bench.adapter.preempt(0).unwrap();
    until(|| lock(&bench.gpu().known).queue.front().is_some_and(|again| again.again));
    let after = lock(&bench.gpu().known).queue[0];
    assert!(!before.again && after.fence > before.fence, "S41");
    {
        let _inside = bench.machine.enter();
        bench.gpu().run(1);
    }
    assert_eq!(lane.client.wait(lane.context), STATUS_SUCCESS);
    drop(lane);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

#[test]
fn submissions_are_refused_before_the_driver_sees_them() {
    let bench = Bench::new(Plan::default());
    let lane = Lane::new(&bench);
    assert_eq!(lane.client.submit(lane.context, FIRST, 0, &[0; 65]), STATUS_INVALID_PARAMETER, "S53");
    assert_eq!(lane.client.submit(lane.device, FIRST, 0, &[]), STATUS_INVALID_PARAMETER);
    assert_eq!(lane.client.destroy_context(lane.context), STATUS_SUCCESS);
    assert_eq!(lane.client.submit(lane.context, FIRST, 0, &[]), STATUS_INVALID_PARAMETER);
    assert_eq!(bench.log.calls_of(Ddi::SubmitCommandVirtual), 0);
    drop(lane);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

/// A GPU whose tables and allocations are offsets in a memory of its own that the CPU sees.
#[test]
fn tables_and_allocations_lie_in_a_memory_segment() {
    for update in [DXGK_PAGETABLEUPDATE_CPU_VIRTUAL, DXGK_PAGETABLEUPDATE_GPU_PHYSICAL] {
        memory_segment(Plan { local: true, table_segment: 1, update, ..Plan::default() });
    }
}

fn memory_segment(plan: Plan) {
    let bench = Bench::new(plan);
    let lane = Lane::new(&bench);
    let client = &lane.client;
    let (target, at) = lane.mapped(2);
    let (commands, from) = lane.mapped(1);
    let length = client.write_commands(lane.device, commands, &[(at + BYTES - 4, 5, 2)]);
    assert_eq!(client.submit(lane.context, from, length, &[]), STATUS_SUCCESS);
    assert_eq!(client.wait(lane.context), STATUS_SUCCESS);
    let edge = PAGE / 4;
    assert_eq!(client.words(lane.device, target, 2 * edge)[edge - 2..edge + 2], [0, 5, 5, 0]);
    assert_eq!(lock(&bench.gpu().known).faults, 0);
    // The segment has an end, and what is given back can be taken again, without what it held.
    let mut taken = Vec::new();
    while let Ok(allocation) = client.allocation(lane.device, 16) {
        taken.push(allocation);
    }
    assert!((10..LOCAL_PAGES as usize / 16).contains(&taken.len()), "{}", taken.len());
    assert_eq!(client.destroy_allocation(lane.device, target), STATUS_SUCCESS);
    let fresh = client.allocation(lane.device, 2).unwrap();
    assert!(client.words(lane.device, fresh, 2 * edge).iter().all(|word| *word == 0));
    drop(lane);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}
