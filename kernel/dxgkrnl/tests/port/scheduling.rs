//! What becomes of packets: memory for them, their order, loss and preemption.
#![allow(unsafe_code)]

use super::held;
use crate::common::{Bench, Client, LEFT, Plan, lock, until};
use dxgkrnl::{Options, State};
use ntoskrnl::{Ddi, PacketStage};
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use std::time::Duration;
use wddm_sys::wddm3_2 as kmt;
use wddm_sys::*;

#[test]
fn commands_reach_memory_through_the_aperture() {
    for options in [
        Options::default(),
        Options { always_repatch: true, ..Options::default() },
        Options { never_prepatch: true, ..Options::default() },
        Options { always_evict: true, ..Options::default() },
        Options { dma_buffer_limit: Some(40), ..Options::default() },
        Options { paging_buffer_limit: Some(48), ..Options::default() },
        Options { aperture_range: Some(4096), ..Options::default() },
        Options { aperture_range: Some(2 * 4096), allocation_runs: 1, ..Options::default() },
        Options { hardware_queue_depth: 1, ..Options::default() },
    ] {
        let bench = Bench::new(Plan::default(), options);
        let client = Client::new(&bench);
        let device = client.device().unwrap();
        let context = client.context(device, &[]).unwrap();
        let (_, first, _) = client.allocation(device, 3, false).unwrap();
        let (_, second, _) = client.allocation(device, 5, false).unwrap();
        assert_eq!(client.fill(context, &[(first, 3, 7), (second, 5, 8), (first, 1, 9)]), STATUS_SUCCESS);
        assert_eq!(client.wait(context), STATUS_SUCCESS);
        let words = client.read(device, first, 3).unwrap();
        assert!(words[..1024].iter().all(|word| *word == 9));
        assert!(words[1024..].iter().all(|word| *word == 7));
        assert!(client.read(device, second, 5).unwrap().iter().all(|word| *word == 8));
        assert_eq!(lock(&bench.fake().engine).bad_commands, 0);
        drop(client);
        assert_eq!(bench.fake().allocations.load(Ordering::Relaxed), 0);
        assert_eq!(bench.fake().opens.load(Ordering::Relaxed), 0);
        let log = bench.stop();
        assert_eq!(log.broken(), Vec::<String>::new());
        assert_eq!(log.count(PacketStage::Queued), log.count(PacketStage::Completed), "S11");
    }
}

/// Fails if the port clears private data that it gives out again, or does not clear it when it makes a buffer (rule C27).
#[test]
fn a_used_dma_buffer_is_as_it_was_left() {
    let bench = Bench::new(held(), Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let contexts = [client.context(device, &[]).unwrap(), client.context(device, &[]).unwrap()];
    let found = || std::mem::take(&mut *lock(&bench.fake().found));
    // Two at once, so that the second is not the first.
    contexts.iter().for_each(|context| assert_eq!(client.fill(*context, &[]), STATUS_SUCCESS));
    let new: BTreeMap<usize, u8> = found().into_iter().collect();
    assert_eq!(new.values().collect::<Vec<_>>(), [&0, &0]);
    bench.complete(2);
    contexts.iter().for_each(|context| assert_eq!(client.wait(*context), STATUS_SUCCESS));
    // Whichever context gets them.
    contexts.iter().for_each(|context| assert_eq!(client.fill(*context, &[]), STATUS_SUCCESS));
    let used: BTreeMap<usize, u8> = found().into_iter().collect();
    assert!(used.keys().eq(new.keys()), "no new memory is needed");
    assert_eq!(used.values().collect::<Vec<_>>(), [&LEFT, &LEFT]);
    bench.complete(2);
    contexts.iter().for_each(|context| assert_eq!(client.wait(*context), STATUS_SUCCESS));
    drop(client);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

/// Fails if a driver is taken to report what its version has no report for.
#[test]
fn an_interrupt_of_a_later_version_means_nothing() {
    let bench = Bench::new(held(), Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let context = client.context(device, &[]).unwrap();
    assert_eq!(client.fill(context, &[]), STATUS_SUCCESS);
    let first = || lock(&bench.fake().engine).queue.front().copied();
    until(|| first().is_some());
    {
        let _inside = bench.machine.enter();
        bench.fake().page_fault(first().unwrap().fence);
    }
    bench.complete(1);
    assert_eq!(client.wait(context), STATUS_SUCCESS);
    assert_eq!(client.fill(context, &[]), STATUS_SUCCESS, "the device is as it was");
    bench.complete(1);
    assert_eq!(client.wait(context), STATUS_SUCCESS);
    drop(client);
    let log = bench.stop();
    assert_eq!(log.broken(), Vec::<String>::new());
    assert!(
        lock(&log.notes).iter().any(|(topic, text)| topic == "NotifyInterrupt" && text.contains("type 9"))
    );
}

#[test]
fn allocations_take_turns_in_a_small_aperture() {
    // 64 pages, of which eight allocations of 20 pages each want their share.
    let bench = Bench::new(Plan::default(), Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let context = client.context(device, &[]).unwrap();
    let allocations: Vec<u32> = (0..8).map(|_| client.allocation(device, 20, false).unwrap().1).collect();
    for round in 0..3 {
        for (index, allocation) in allocations.iter().enumerate() {
            let other = allocations[(index + 3) % 8];
            let value = round * 100 + index as u32;
            assert_eq!(client.fill(context, &[(*allocation, 20, value), (other, 1, value)]), STATUS_SUCCESS);
        }
    }
    assert_eq!(client.wait(context), STATUS_SUCCESS);
    assert!(lock(&bench.fake().engine).unmaps > 8, "there was pressure");
    for (index, allocation) in allocations.iter().enumerate() {
        let words = client.read(device, *allocation, 20).unwrap();
        assert!(words[1024..].iter().all(|word| *word == 200 + index as u32), "allocation {index}");
    }
    // More than there is at once: the device is lost, and says so.
    assert_eq!(
        client.fill(
            context,
            &[(allocations[0], 1, 0), (allocations[1], 1, 0), (allocations[2], 1, 0), (allocations[3], 1, 0)]
        ),
        STATUS_SUCCESS
    );
    let mut idle = kmt::D3DKMT_WAITFORIDLE::zeroed();
    idle.hDevice = device;
    assert_eq!(client.process.wait_for_idle(&idle), STATUS_DEVICE_REMOVED);
    let mut state = kmt::D3DKMT_GETDEVICESTATE::zeroed();
    state.hDevice = device;
    state.StateType = kmt::D3DKMT_DEVICESTATE_EXECUTION;
    assert_eq!(client.process.get_device_state(&mut state), STATUS_SUCCESS);
    // SAFETY: plain data.
    assert_eq!(unsafe { state.Anonymous.ExecutionState }, kmt::D3DKMT_DEVICEEXECUTION_ERROR_OUTOFMEMORY);
    assert_eq!(client.fill(context, &[]), STATUS_DEVICE_REMOVED, "R18");
    assert_eq!(client.context(device, &[]).err(), Some(STATUS_DEVICE_REMOVED));
    assert_eq!(client.destroy_device(device), STATUS_SUCCESS);
    assert!(client.device().is_ok(), "the adapter goes on");
    drop(client);
    let log = bench.stop();
    assert_eq!(log.broken(), Vec::<String>::new());
}

#[test]
fn signals_come_in_the_order_of_the_context() {
    let bench = Bench::new(held(), Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let context = client.context(device, &[]).unwrap();
    let (_, allocation, _) = client.allocation(device, 1, false).unwrap();
    let mut events = Vec::new();
    for value in 0..3 {
        assert_eq!(client.fill(context, &[(allocation, 1, value)]), STATUS_SUCCESS);
        let event = client.process.create_event(false, false).unwrap();
        let mut create = kmt::D3DKMT_CREATESYNCHRONIZATIONOBJECT2::zeroed();
        create.hDevice = device;
        create.Info.Type = kmt::D3DDDI_CPU_NOTIFICATION;
        create.Info.Anonymous.CPUNotification.Event = event;
        assert_eq!(client.process.create_synchronization_object2(&mut create), STATUS_SUCCESS);
        let mut signal = kmt::D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2::zeroed();
        signal.hContext = context.handle;
        signal.ObjectCount = 1;
        signal.ObjectHandleArray[0] = create.hSyncObject;
        assert_eq!(client.process.signal_synchronization_object2(&signal), STATUS_SUCCESS);
        events.push(event);
    }
    let wait = |event, ms| client.process.wait_for_event(event, Duration::from_millis(ms));
    // The paging packet comes first.
    bench.complete(1);
    for (done, event) in events.iter().enumerate() {
        for later in &events[done..] {
            assert_eq!(wait(*later, 0), STATUS_TIMEOUT);
        }
        bench.complete(1);
        assert_eq!(wait(*event, 20_000), STATUS_SUCCESS);
    }
    bench.plan.immediate.store(true, Ordering::Relaxed);
    drop(client);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

#[test]
fn a_lost_packet_ends_in_bounded_time() {
    let options = Options { tdr_delay: Duration::from_millis(200), ..Options::default() };
    let bench = Bench::new(Plan::default(), options);
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let context = client.context(device, &[]).unwrap();
    let (_, allocation, _) = client.allocation(device, 1, false).unwrap();
    bench.plan.lose.store(1, Ordering::Relaxed);
    for value in 0..5 {
        assert_eq!(client.fill(context, &[(allocation, 1, value)]), STATUS_SUCCESS);
    }
    assert_eq!(client.wait(context), STATUS_SUCCESS, "fences are released");
    assert_eq!(bench.adapter.state(), State::Removed);
    assert_eq!(bench.adapter.loss().map(|(rule, _)| rule), Some("S11"));
    assert_eq!(bench.fake().removed.load(Ordering::Relaxed), 1, "NotifySurpriseRemoval");
    assert_eq!(bench.fake().cancelled.load(Ordering::Relaxed), 3, "what the hardware never had");
    assert_eq!(client.fill(context, &[]), STATUS_DEVICE_REMOVED);
    assert_eq!(client.device().err(), Some(STATUS_DEVICE_REMOVED));
    let mut state = kmt::D3DKMT_GETDEVICESTATE::zeroed();
    state.hDevice = device;
    state.StateType = kmt::D3DKMT_DEVICESTATE_EXECUTION;
    assert_eq!(client.process.get_device_state(&mut state), STATUS_SUCCESS);
    // SAFETY: plain data.
    assert_eq!(unsafe { state.Anonymous.ExecutionState }, kmt::D3DKMT_DEVICEEXECUTION_STOPPED);
    assert_eq!(client.destroy_context(context.handle), STATUS_SUCCESS, "R18: destroys still work");
    let log = bench.log.clone();
    assert!(log.calls_of(Ddi::PreemptCommand) >= 1, "R08");
    drop(client);
    bench.stop();
    assert_eq!(log.broken(), ["S11"]);
    assert_eq!(log.count(PacketStage::Aborted), 2);
    let ends = [PacketStage::Completed, PacketStage::Aborted, PacketStage::Cancelled];
    let ended: usize = ends.iter().map(|stage| log.count(*stage)).sum();
    assert_eq!(ended, log.count(PacketStage::Queued), "every packet ends once");
}

/// Preemption gives a packet another try, not another lifetime: else it would be tried for ever.
#[test]
fn a_packet_that_is_preempted_and_never_run_is_lost_too() {
    let options = Options { tdr_delay: Duration::from_millis(200), ..Options::default() };
    let bench = Bench::new(Plan::default(), options);
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let context = client.context(device, &[]).unwrap();
    bench.plan.lose.store(2, Ordering::Relaxed);
    assert_eq!(client.fill(context, &[]), STATUS_SUCCESS);
    assert_eq!(client.wait(context), STATUS_SUCCESS, "fences are released");
    assert_eq!(bench.adapter.loss().map(|(rule, _)| rule), Some("S11"));
    let log = bench.log.clone();
    assert_eq!(client.destroy_context(context.handle), STATUS_SUCCESS);
    drop(client);
    bench.stop();
    assert_eq!(log.broken(), ["S11"]);
    assert!(log.count(PacketStage::Preempted) >= 1);
    assert_eq!(log.count(PacketStage::Aborted), 1);
}

#[test]
fn preempted_packets_run_again() {
    let bench = Bench::new(held(), Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let context = client.context(device, &[]).unwrap();
    let (_, allocation, _) = client.allocation(device, 2, false).unwrap();
    assert_eq!(client.fill(context, &[(allocation, 2, 5)]), STATUS_SUCCESS);
    assert_eq!(client.fill(context, &[(allocation, 1, 6)]), STATUS_SUCCESS);
    until(|| lock(&bench.fake().engine).queue.len() == 2);
    bench.adapter.preempt(0).unwrap();
    until(|| lock(&bench.fake().engine).preempt.is_some());
    {
        let _inside = bench.machine.enter();
        bench.fake().preempted();
    }
    bench.complete(3);
    bench.plan.immediate.store(true, Ordering::Relaxed);
    let words = client.read(device, allocation, 2).unwrap();
    assert!(words[..1024].iter().all(|word| *word == 6) && words[1024..].iter().all(|word| *word == 5));
    drop(client);
    let log = bench.stop();
    assert_eq!(log.broken(), Vec::<String>::new());
    let packets = lock(&log.packets);
    let of = |stage, paging| {
        packets
            .iter()
            .filter(move |(s, _, p)| *s == stage && *p == paging)
            .map(|(_, f, _)| *f)
            .collect::<Vec<_>>()
    };
    let paging = of(PacketStage::Preempted, true);
    assert_eq!(of(PacketStage::Submitted, true)[..2], [paging[0], paging[0]], "S41: paging keeps its fence");
    let render = of(PacketStage::Preempted, false)[0];
    assert_eq!(
        of(PacketStage::Submitted, false).iter().filter(|fence| **fence == render).count(),
        1,
        "S41: a new one"
    );
}
