//! What `wddm` does with a driver whose GPU has page tables. The driver is the port driver's own test miniport.

#[path = "../../../../kernel/dxgkrnl/tests/mmu/bench.rs"]
#[allow(unsafe_code, dead_code)]
mod bench;
#[path = "../../../../kernel/dxgkrnl/tests/mmu/miniport.rs"]
#[allow(unsafe_code, dead_code)]
mod miniport;
#[path = "../../../../kernel/dxgkrnl/tests/common/nothing.rs"]
mod nothing;

use bench::Bench;
use miniport::{Plan, lock};
use ntoskrnl::Ddi;
use std::cell::RefCell;
use virtgpu_umd::client::Client;
use virtgpu_umd::show;
use wddm_bench::addresses;

#[test]
fn clients_make_virtual_contexts_and_leave_nothing() {
    let bench = Bench::new(Plan::default());
    let steps = RefCell::new(Vec::new());
    let progress = |step: &str, done, total| steps.borrow_mut().push((step.to_owned(), done, total));
    let plan = show::Plan { contexts: 7, devices: 3, processes: 2 };
    let open = || Client::open(&bench.port, bench.adapter.luid());
    addresses::create_only(&open, plan, &progress).unwrap();
    {
        let known = lock(&bench.gpu().known);
        assert_eq!(
            (known.processes.len(), known.devices.len(), known.contexts.len()),
            (1, 1, 1),
            "the system's"
        );
    }
    assert_eq!(steps.borrow().last(), Some(&("destroy contexts".to_owned(), 2, 2)));
    let log = bench.stop();
    assert_eq!(log.broken(), Vec::<String>::new());
    let made = [Ddi::CreateProcess, Ddi::CreateDevice, Ddi::CreateContext, Ddi::SetRootPageTable];
    assert_eq!(made.map(|ddi| log.calls_of(ddi)), [3, 4, 8, 8], "with one each for paging");
}

#[test]
fn a_driver_that_refuses_processes_is_told_of() {
    let refused = Plan { create_process: wddm_sys::STATUS_NO_MEMORY, ..Plan::default() };
    let bench = Bench::new(refused);
    let plan = show::Plan { contexts: 1, devices: 1, processes: 1 };
    let open = || Client::open(&bench.port, bench.adapter.luid());
    let wrong = addresses::create_only(&open, plan, &|_, _, _| ()).unwrap_err();
    assert_eq!(wrong.ddi, "D3DKMTCreateDevice");
    assert!(wrong.detail.contains("STATUS_NO_MEMORY"), "{}", wrong.detail);
    assert_eq!(bench.stop().broken(), Vec::<String>::new());
}
