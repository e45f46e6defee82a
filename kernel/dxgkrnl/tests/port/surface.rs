//! What clients may ask, and what they are refused.
#![allow(unsafe_code)]

use crate::common::{Bench, Client, ContextOf, DMA_SIZE, LIST, Plan, lock, until};
use dxgkrnl::Options;
use ntoskrnl::{Ddi, PacketStage};
use std::sync::atomic::Ordering;
use wddm_sys::wddm3_2 as kmt;
use wddm_sys::*;

#[test]
fn contexts_come_and_go_in_order() {
    let bench = Bench::new(Plan::default(), Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let context = client.context(device, &[1, 2, 3]).unwrap();
    assert_eq!(*lock(&bench.fake().private_data), [1, 2, 3]);
    let second = client.context(device, &[]).unwrap();
    assert_ne!(context.handle, second.handle);
    assert_eq!(bench.fake().contexts.load(Ordering::Relaxed), 3, "two and the system context");
    assert_eq!(client.destroy_context(context.handle), STATUS_SUCCESS);
    assert_eq!(client.destroy_context(context.handle), STATUS_INVALID_PARAMETER);
    // The device takes the other context with it.
    assert_eq!(client.destroy_device(device), STATUS_SUCCESS);
    assert_eq!(bench.fake().contexts.load(Ordering::Relaxed), 1);
    assert_eq!(client.destroy_context(second.handle), STATUS_INVALID_PARAMETER);
    drop(client);
    let log = bench.stop();
    assert_eq!(log.broken(), Vec::<String>::new());
    let calls = lock(&log.calls);
    let at = |ddi: Ddi| calls.iter().position(|(d, _, _)| *d == ddi).unwrap();
    assert!(at(Ddi::AddDevice) < at(Ddi::StartDevice));
    assert!(at(Ddi::StartDevice) < at(Ddi::QueryAdapterInfo));
    assert!(at(Ddi::QueryAdapterInfo) < at(Ddi::CreateDevice));
    assert!(at(Ddi::CreateDevice) < at(Ddi::CreateContext));
    let last: Vec<Ddi> = calls.iter().rev().take(4).map(|(ddi, _, _)| *ddi).collect();
    assert_eq!(last, [Ddi::Unload, Ddi::RemoveDevice, Ddi::StopDevice, Ddi::DestroyDevice]);
    assert!(
        calls.iter().all(|(ddi, irql, _)| *irql == dxgkrnl::ddi::contract(*ddi).1),
        "the documented IRQL"
    );
    let size = calls.iter().find(|(ddi, _, _)| *ddi == Ddi::CreateContext).map(|(_, _, len)| *len);
    assert_eq!(size, Some(0x40));
}

#[test]
fn the_port_refuses_before_it_calls() {
    let bench = Bench::new(Plan::default(), Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let before = bench.log.calls_of(Ddi::CreateContext);
    let data = client.user(&[0; 16]);
    let ask = |edit: &dyn Fn(&mut kmt::D3DKMT_CREATECONTEXT)| {
        let mut args = kmt::D3DKMT_CREATECONTEXT::zeroed();
        args.hDevice = device;
        edit(&mut args);
        client.process.create_context(&mut args)
    };
    for node in [1, 2, 63, 64, u32::MAX] {
        assert_eq!(ask(&|args| args.NodeOrdinal = node), STATUS_INVALID_PARAMETER, "C11");
    }
    for affinity in [2, 3, 4, u32::MAX] {
        assert_eq!(ask(&|args| args.EngineAffinity = affinity), STATUS_INVALID_PARAMETER, "C12");
    }
    for flag in 3..32 {
        assert_eq!(ask(&|args| args.Flags.Value = 1 << flag), STATUS_INVALID_PARAMETER, "C13 C16 C17 C18");
    }
    assert_eq!(ask(&|args| args.PrivateDriverDataSize = 8), STATUS_INVALID_PARAMETER, "no data");
    assert_eq!(
        ask(&|args| {
            args.pPrivateDriverData = 0x1000 as *mut _;
            args.PrivateDriverDataSize = 8;
        }),
        STATUS_INVALID_PARAMETER,
        "unmapped data"
    );
    assert_eq!(
        ask(&|args| {
            args.pPrivateDriverData = std::ptr::from_ref(&bench).cast_mut().cast();
            args.PrivateDriverDataSize = 8;
        }),
        STATUS_INVALID_PARAMETER,
        "kernel addresses are not user memory"
    );
    assert_eq!(ask(&|args| args.hDevice = 0), STATUS_INVALID_PARAMETER);
    assert_eq!(ask(&|args| args.hDevice = client.adapter), STATUS_INVALID_PARAMETER);
    assert_eq!(bench.log.calls_of(Ddi::CreateContext), before, "no DDI call was made");
    for affinity in [0, 1] {
        assert_eq!(
            ask(&|args| {
                args.EngineAffinity = affinity;
                args.pPrivateDriverData = data.as_ptr();
                args.PrivateDriverDataSize = 16;
            }),
            STATUS_SUCCESS,
            "both name engine 0"
        );
    }
    let stranger = Client::new(&bench);
    assert_eq!(stranger.context(device, &[]).err(), Some(STATUS_INVALID_PARAMETER), "U01: another process");
    drop((client, stranger));
    bench.stop();
}

#[test]
fn what_the_driver_answers_reaches_the_user_and_leaves_nothing() {
    let bench = Bench::new(Plan::default(), Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let handles = bench.port.live_handles();
    for status in [STATUS_NO_MEMORY, STATUS_GRAPHICS_DRIVER_MISMATCH] {
        *lock(&bench.plan.create_context) = status;
        assert_eq!(client.context(device, &[]).err(), Some(status), "U15");
        assert_eq!(bench.port.live_handles(), handles, "C36");
    }
    *lock(&bench.plan.create_context) = STATUS_SUCCESS;
    for (set, rule) in [(2, "C20"), (1 << 31, "C20")] {
        bench.plan.segment_set.store(set, Ordering::Relaxed);
        let contexts = bench.fake().contexts.load(Ordering::Relaxed);
        assert_eq!(client.context(device, &[]).err(), Some(STATUS_INVALID_PARAMETER));
        assert_eq!(bench.fake().contexts.load(Ordering::Relaxed), contexts, "destroyed again");
        assert!(bench.log.broken().iter().any(|broken| broken == rule));
    }
    // A DMA buffer in the aperture is legal, but nobody maps it there yet: the context is there and does not draw.
    bench.plan.segment_set.store(1, Ordering::Relaxed);
    let context = client.context(device, &[]).unwrap();
    assert_eq!(client.fill(context, &[]), STATUS_NOT_SUPPORTED);
    assert_eq!(client.destroy_context(context.handle), STATUS_SUCCESS);
    bench.plan.segment_set.store(0, Ordering::Relaxed);
    *lock(&bench.plan.create_device) = STATUS_NO_MEMORY;
    assert_eq!(client.device().err(), Some(STATUS_NO_MEMORY));
    *lock(&bench.plan.create_allocation) = STATUS_NO_MEMORY;
    assert_eq!(client.allocation(device, 1, false).err(), Some(STATUS_NO_MEMORY));
    *lock(&bench.plan.create_allocation) = STATUS_SUCCESS;
    *lock(&bench.plan.open_allocation) = STATUS_GRAPHICS_DRIVER_MISMATCH;
    assert_eq!(client.allocation(device, 1, false).err(), Some(STATUS_GRAPHICS_DRIVER_MISMATCH));
    assert_eq!(bench.fake().allocations.load(Ordering::Relaxed), 0, "rolled back");
    assert_eq!(bench.port.live_handles(), handles);
    drop(client);
    bench.stop();
}

#[test]
fn a_shared_resource_outlives_the_device_that_made_it() {
    let bench = Bench::new(Plan::default(), Options::default());
    let (maker, user) = (Client::new(&bench), Client::new(&bench));
    let device = maker.device().unwrap();
    let (_, _, share) = maker.allocation(device, 4, true).unwrap();
    let other = user.device().unwrap();
    let mut info = kmt::D3DKMT_QUERYRESOURCEINFO::zeroed();
    info.hDevice = other;
    info.hGlobalShare = share;
    assert_eq!(user.process.query_resource_info(&mut info), STATUS_SUCCESS);
    assert_eq!((info.NumAllocations, info.TotalPrivateDriverDataSize), (1, 8));
    let (list, data) = (user.user(&[0; 24]), user.user(&[0; 8]));
    let mut open = kmt::D3DKMT_OPENRESOURCE::zeroed();
    open.hDevice = other;
    open.hGlobalShare = share;
    open.NumAllocations = 1;
    open.Anonymous.pOpenAllocationInfo = list.as_ptr();
    open.pTotalPrivateDriverDataBuffer = data.as_ptr();
    open.TotalPrivateDriverDataBufferSize = 8;
    assert_eq!(user.process.open_resource(&mut open), STATUS_SUCCESS);
    let mut handle = [0; 4];
    list.read(0, &mut handle).unwrap();
    let allocation = u32::from_le_bytes(handle);
    assert_eq!(maker.destroy_device(device), STATUS_SUCCESS);
    assert_eq!(bench.fake().allocations.load(Ordering::Relaxed), 1, "D24");
    let context = user.context(other, &[]).unwrap();
    assert_eq!(user.fill(context, &[(allocation, 4, 3)]), STATUS_SUCCESS);
    assert_eq!(user.wait(context), STATUS_SUCCESS);
    assert_eq!(user.read(other, allocation, 4).err(), Some(STATUS_INVALID_PARAMETER), "not its maker");
    assert_eq!(user.destroy_resource(other, open.hResource), STATUS_SUCCESS);
    assert_eq!(bench.fake().allocations.load(Ordering::Relaxed), 0);
    assert_eq!(user.process.open_resource(&mut open), STATUS_INVALID_PARAMETER, "the share is gone");
    drop((maker, user));
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

#[test]
fn an_idle_adapter_answers_everything() {
    let bench = Bench::new(Plan::default(), Options::default());
    let adapter = &bench.adapter;
    assert_eq!(adapter.query_engine_status(0), Ok(true));
    assert_eq!(adapter.query_dependent_engine_group(0), Ok(1));
    assert_eq!(adapter.query_current_fence(0), Ok(0));
    assert_eq!(adapter.reset_engine(0), Ok(0));
    adapter.preempt(0).unwrap();
    // S18: an idle engine answers at once.
    until(|| !adapter.preempting(0));
    assert_eq!(adapter.reset_from_timeout(), Ok(()));
    assert_eq!(adapter.collect_dbg_info(dxgkrnl::REASON_TDR, 100).unwrap(), [0x42; 100]);
    for state in [kmt::PowerDeviceD3, kmt::PowerDeviceD0] {
        assert_eq!(adapter.set_power_state(dxgkrnl::DISPLAY_ADAPTER_HW_ID, state, 0), Ok(STATUS_SUCCESS));
    }
    adapter.reset_device();
    let client = Client::new(&bench);
    let data = client.user(&[1, 2, 255]);
    let mut args = kmt::D3DKMT_ESCAPE::zeroed();
    args.hAdapter = client.adapter;
    args.pPrivateDriverData = data.as_ptr();
    args.PrivateDriverDataSize = 3;
    assert_eq!(client.process.escape(&args), STATUS_SUCCESS);
    args.Flags.set_HardwareAccess(true);
    assert_eq!(client.process.escape(&args), STATUS_SUCCESS);
    let mut bytes = [0; 3];
    data.read(0, &mut bytes).unwrap();
    assert_eq!(bytes, [3, 4, 1]);
    args.Flags.Value = 3;
    assert_eq!(client.process.escape(&args), STATUS_INVALID_PARAMETER, "U07");
    args.Flags.Value = 0;
    args.hContext = 5;
    assert_eq!(client.process.escape(&args), STATUS_INVALID_PARAMETER, "U07");
    let mut query = kmt::D3DKMT_QUERYADAPTERINFO::zeroed();
    query.hAdapter = client.adapter;
    query.pPrivateDriverData = data.as_ptr();
    query.PrivateDriverDataSize = 3;
    assert_eq!(client.process.query_adapter_info(&mut query), STATUS_SUCCESS);
    data.read(0, &mut bytes).unwrap();
    assert_eq!(bytes, [!3, !4, !1]);
    drop(client);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

#[test]
fn a_blit_and_null_rendering() {
    let bench = Bench::new(Plan::default(), Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let context = client.context(device, &[]).unwrap();
    let (_, source, _) = client.allocation(device, 1, false).unwrap();
    let (_, destination, _) = client.allocation(device, 1, false).unwrap();
    let mut args = kmt::D3DKMT_PRESENT::zeroed();
    args.Anonymous1.hContext = context.handle;
    args.hSource = source;
    args.hDestination = destination;
    assert_eq!(client.process.present(&args), STATUS_INVALID_PARAMETER, "neither a blit nor anything else");
    args.Flags.set_Flip(true);
    assert_eq!(client.process.present(&args), STATUS_NOT_SUPPORTED);
    args.Flags.Value = 0;
    args.Flags.set_Blt(true);
    assert_eq!(client.process.present(&args), STATUS_SUCCESS);
    assert_eq!(client.wait(context), STATUS_SUCCESS);
    assert!(client.read(device, destination, 1).unwrap().iter().all(|word| *word == 1));
    args.hSource = 0;
    assert_eq!(client.process.present(&args), STATUS_INVALID_HANDLE);
    let mut create = kmt::D3DKMT_CREATECONTEXT::zeroed();
    create.hDevice = device;
    create.Flags.set_NullRendering(true);
    assert_eq!(client.process.create_context(&mut create), STATUS_SUCCESS);
    let null = ContextOf {
        handle: create.hContext,
        command: create.pCommandBuffer as usize,
        allocations: create.pAllocationList as usize,
        patches: create.pPatchLocationList as usize,
    };
    assert_eq!(client.fill(null, &[(destination, 1, 77)]), STATUS_SUCCESS);
    assert_eq!(client.wait(null), STATUS_SUCCESS, "S39: signalled");
    assert!(client.read(device, destination, 1).unwrap().iter().all(|word| *word == 1), "S39: not executed");
    drop(client);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

#[test]
fn bad_command_buffers_are_refused() {
    let bench = Bench::new(Plan::default(), Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let other = client.device().unwrap();
    let context = client.context(device, &[]).unwrap();
    let (resource, foreign, _) = client.allocation(other, 1, false).unwrap();
    let submit = |edit: &dyn Fn(&mut kmt::D3DKMT_RENDER)| {
        let mut args = kmt::D3DKMT_RENDER::zeroed();
        args.Anonymous.hContext = context.handle;
        edit(&mut args);
        let status = client.process.render(&mut args);
        (status, args.pNewCommandBuffer as usize, args.NewCommandBufferSize)
    };
    let whole = (context.command, DMA_SIZE);
    let check = |edit: &dyn Fn(&mut kmt::D3DKMT_RENDER), wanted: NTSTATUS| {
        let (status, buffer, size) = submit(edit);
        assert_eq!(status, wanted);
        assert_eq!((buffer, size), whole, "G30: the answer is always good");
    };
    check(&|args| args.CommandLength = DMA_SIZE + 1, STATUS_INVALID_PARAMETER);
    check(
        &|args| {
            args.CommandOffset = u32::MAX;
            args.CommandLength = 16;
        },
        STATUS_INVALID_PARAMETER,
    );
    check(&|args| args.AllocationCount = LIST + 1, STATUS_INVALID_PARAMETER);
    check(&|args| args.PatchLocationCount = LIST + 1, STATUS_INVALID_PARAMETER);
    for flag in 4..32 {
        check(&|args| args.Flags.bits_0 = 1 << flag, STATUS_INVALID_PARAMETER);
    }
    check(&|args| args.BroadcastContextCount = 65, STATUS_INVALID_PARAMETER);
    check(&|args| args.CommandLength = 15, STATUS_INVALID_USER_BUFFER);
    assert_eq!(client.fill(context, &[(foreign, 1, 1)]), STATUS_INVALID_HANDLE, "another device's");
    assert_eq!(client.destroy_resource(other, resource), STATUS_SUCCESS);
    assert_eq!(client.fill(context, &[(foreign, 1, 1)]), STATUS_INVALID_HANDLE, "destroyed");
    assert_eq!(bench.log.count(PacketStage::Queued), 0);
    // A resize never goes below what the context began with (C26).
    let (status, buffer, size) = submit(&|args| {
        args.Flags.set_ResizeCommandBuffer(true);
        args.NewCommandBufferSize = 1;
    });
    assert_eq!((status, size), (STATUS_SUCCESS, DMA_SIZE));
    assert_ne!(buffer, 0);
    let (status, _, size) = submit(&|args| {
        args.Flags.set_ResizeCommandBuffer(true);
        args.NewCommandBufferSize = 10_000;
    });
    assert_eq!((status, size), (STATUS_SUCCESS, 10_000));
    *lock(&bench.plan.render) = STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE;
    assert_eq!(submit(&|_| ()).0, STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE);
    assert_eq!(submit(&|_| ()).0, STATUS_DEVICE_REMOVED, "the device is lost");
    assert!(client.context(other, &[]).is_ok(), "the other is not");
    drop(client);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

#[test]
fn a_driver_without_segments_only_creates() {
    let bench = Bench::new(Plan { segments: 0, ..Plan::default() }, Options::default());
    assert!(!bench.adapter.renders());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let context = client.context(device, &[]).unwrap();
    assert_eq!(client.fill(context, &[]), STATUS_NOT_SUPPORTED);
    assert_eq!(client.allocation(device, 1, false).err(), Some(STATUS_NOT_SUPPORTED));
    drop(client);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

#[test]
fn a_driver_without_contexts_renders_on_its_device() {
    let bench = Bench::new(Plan { multi_engine: false, segments: 0, ..Plan::default() }, Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let context = client.context(device, &[]).unwrap();
    assert_eq!(bench.log.calls_of(Ddi::CreateContext), 0, "C01");
    assert_eq!(client.destroy_context(context.handle), STATUS_SUCCESS);
    drop(client);
    bench.stop();
}

#[test]
fn many_contexts_are_cheap_and_all_go() {
    let bench = Bench::new(Plan::default(), Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    for _ in 0..20_000 {
        client.context(device, &[]).unwrap();
    }
    assert_eq!(bench.fake().contexts.load(Ordering::Relaxed), 20_001);
    drop(client);
    assert_eq!(bench.fake().contexts.load(Ordering::Relaxed), 1, "U14");
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

#[test]
fn threads_create_and_destroy_at_once() {
    let bench = Bench::new(Plan::default(), Options::default());
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    let (_, allocation, _) = client.allocation(device, 2, false).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let client = &client;
            scope.spawn(move || {
                for round in 0..50 {
                    let context = client.context(device, &[thread]).unwrap();
                    assert_eq!(client.fill(context, &[(allocation, 2, round)]), STATUS_SUCCESS);
                    assert_eq!(client.destroy_context(context.handle), STATUS_SUCCESS);
                }
            });
        }
    });
    drop(client);
    let log = bench.stop();
    assert_eq!(log.broken(), Vec::<String>::new());
    assert_eq!(log.count(PacketStage::Queued), log.count(PacketStage::Completed));
}
