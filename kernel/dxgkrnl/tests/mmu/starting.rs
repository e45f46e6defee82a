//! How such a driver starts, makes processes, devices and contexts, and ends.

use crate::bench::{Bench, Client};
use crate::miniport::{ENTRIES, Plan, lock};
use ntoskrnl::Ddi;
use wddm_sys::wddm2_6::DXGK_PAGETABLEUPDATE_GPU_VIRTUAL;
use wddm_sys::*;

#[test]
fn drivers_of_every_version_with_page_tables_start_and_end() {
    let versions = InterfaceVersion::ALL.iter().filter(|version| **version >= InterfaceVersion::WDDM2_0);
    let mut tried = 0;
    for version in versions {
        tried += 1;
        let bench = Bench::new(Plan { version: *version, ..Plan::default() });
        assert!(bench.adapter.addresses() && !bench.adapter.renders());
        // What is not free is in the pool of paging buffers, or lost.
        let free = || bench.machine.ram().free_bytes() + bench.adapter.dma_pool_bytes();
        let before = free();
        let client = Client::new(&bench);
        assert_eq!(lock(&bench.gpu().known).processes.len(), 1, "a process begins with its first device");
        let device = client.device().unwrap();
        let (first, second) = (client.context(device).unwrap(), client.context(device).unwrap());
        {
            let known = lock(&bench.gpu().known);
            assert_eq!((known.processes.len(), known.devices.len(), known.contexts.len()), (2, 2, 3));
            let roots: Vec<_> = known.contexts.values().filter(|c| !c.system).map(|c| c.root).collect();
            let system = known.contexts.values().find(|c| c.system).and_then(|c| c.root);
            assert!(system.is_some() && roots[0].is_some_and(|(_, entries)| entries == ENTRIES));
            assert_eq!(roots[0], roots[1], "one address space for the process");
            assert_ne!(roots[0], system);
        }
        assert_eq!(client.destroy_context(first), STATUS_SUCCESS);
        assert_eq!(client.destroy_context(second), STATUS_SUCCESS);
        assert_eq!(client.destroy_device(device), STATUS_SUCCESS);
        assert_eq!(lock(&bench.gpu().known).processes.len(), 2, "the adapter is still open");
        client.close();
        assert_eq!(lock(&bench.gpu().known).processes.len(), 1);
        assert_eq!(free(), before, "the tables are free again");
        drop(client);
        let log = bench.stop();
        assert_eq!(log.broken(), Vec::<String>::new(), "{version:?}");
        assert_eq!(log.refused(), Vec::<String>::new(), "{version:?}");
        let calls = lock(&log.calls);
        assert!(calls.iter().all(|(ddi, irql, _)| *irql == dxgkrnl::ddi::contract(*ddi).1));
        let size = |wanted: Ddi| calls.iter().find(|(ddi, _, _)| *ddi == wanted).map(|(_, _, len)| *len);
        for (ddi, record) in [
            (Ddi::CreateProcess, "DXGKARG_CREATEPROCESS"),
            (Ddi::CreateContext, "DXGKARG_CREATECONTEXT"),
            (Ddi::SetRootPageTable, "DXGKARG_SETROOTPAGETABLE"),
        ] {
            assert_eq!(size(ddi), layout::size_of(*version, record), "{version:?} {ddi}");
        }
        let at = |wanted: Ddi| calls.iter().position(|(ddi, _, _)| *ddi == wanted).unwrap();
        let order = [
            Ddi::StartDevice,
            Ddi::QueryAdapterInfo,
            Ddi::CreateProcess,
            Ddi::CreateDevice,
            Ddi::CreateContext,
            Ddi::BuildPagingBuffer,
            Ddi::SetRootPageTable,
        ];
        assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])));
        // There are no children to ask for.
        assert!(calls.iter().all(|(ddi, _, _)| *ddi != Ddi::QueryChildRelations));
        let last: Vec<Ddi> = calls.iter().rev().take(4).map(|(ddi, _, _)| *ddi).collect();
        assert_eq!(last, [Ddi::Unload, Ddi::RemoveDevice, Ddi::StopDevice, Ddi::DestroyProcess]);
    }
    assert_eq!(tried, 15);
}

#[test]
fn a_process_lasts_until_its_last_device_and_handle() {
    let bench = Bench::new(Plan { table_segment: 0, ..Plan::default() });
    let processes = || lock(&bench.gpu().known).processes.len();
    let (one, other) = (Client::new(&bench), Client::new(&bench));
    let device = one.device().unwrap();
    one.context(device).unwrap();
    one.close();
    assert_eq!(processes(), 2, "the device is still there");
    let theirs = other.device().unwrap();
    other.context(theirs).unwrap();
    assert_eq!(processes(), 3);
    assert_eq!(one.destroy_device(device), STATUS_SUCCESS);
    assert_eq!(processes(), 2);
    // A process that is killed, and one that is there when the adapter stops.
    drop(other);
    assert_eq!(processes(), 1);
    let left = Client::new(&bench);
    let device = left.device().unwrap();
    left.context(device).unwrap();
    bench.adapter.stop();
    drop((one, left));
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

#[test]
fn tables_are_cleared_before_they_are_freed_where_the_driver_asks() {
    for asks in [false, true] {
        let bench = Bench::new(Plan { explicit_invalidation: asks, ..Plan::default() });
        let client = Client::new(&bench);
        let device = client.device().unwrap();
        client.context(device).unwrap();
        let before = bench.log.calls_of(Ddi::BuildPagingBuffer);
        assert_eq!(before, 2);
        drop(client);
        assert_eq!(bench.log.calls_of(Ddi::BuildPagingBuffer), before + usize::from(asks));
        assert_eq!(bench.stop().calls_of(Ddi::BuildPagingBuffer), before + 2 * usize::from(asks));
    }
}

#[test]
fn a_process_that_the_driver_refuses_has_no_device() {
    let bench = Bench::new(Plan { create_process: STATUS_NO_MEMORY, ..Plan::default() });
    let client = Client::new(&bench);
    let handles = bench.port.live_handles();
    assert_eq!(client.device().err(), Some(STATUS_NO_MEMORY));
    assert_eq!(bench.port.live_handles(), handles);
    drop(client);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}

#[test]
fn caps_and_entry_points_agree_or_the_adapter_does_not_start() {
    let refusal = |plan: Plan| Bench::try_new(plan).err().map(|(error, _)| error.to_string()).unwrap();
    assert!(refusal(Plan { gpu_mmu: false, ..Plan::default() }).starts_with("L12"));
    let text = refusal(Plan { set_root: false, ..Plan::default() });
    assert!(text.starts_with("L04") && text.contains("SetRootPageTable"), "{text}");
    let text = refusal(Plan { table_segment: 3, ..Plan::default() });
    assert!(text.contains("segment is 3"), "{text}");
}

#[test]
fn tables_that_the_gpu_writes_are_refused_by_name() {
    let bench = Bench::new(Plan { update: DXGK_PAGETABLEUPDATE_GPU_VIRTUAL, ..Plan::default() });
    let client = Client::new(&bench);
    let device = client.device().unwrap();
    assert_eq!(client.context(device).err(), Some(STATUS_NOT_SUPPORTED));
    drop(client);
    let log = bench.stop();
    assert_eq!(log.broken(), Vec::<String>::new());
    assert!(log.refused().iter().any(|text| text.contains("GpuVirtual")), "{:?}", log.refused());
}
