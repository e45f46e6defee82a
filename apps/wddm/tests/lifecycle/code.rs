//! The driver's code really goes out.

use std::cell::Cell;
use std::sync::{Arc, Mutex};

use ntoskrnl::{Ddi, Event, PageOut, Reader};
use virtgpu_umd::client::Client;
use wddm_bench::bench::{Bench, Options};

thread_local! {
    static CREATING: Cell<bool> = const { Cell::new(false) };
}

/// What was touched and came back while a CreateContext ran.
#[derive(Default)]
struct Touched(Mutex<Vec<usize>>);

impl Reader for Touched {
    fn event(&self, event: &Event<'_>) {
        match *event {
            Event::DdiEnter { call } => CREATING.set(call.ddi == Ddi::CreateContext),
            Event::PageIn { address, .. } if CREATING.get() => self.0.lock().unwrap().push(address),
            Event::DdiReturn { .. } => CREATING.set(false),
            _ => {}
        }
    }
}

/// In an image, the code of CreateContext lies in PAGE, and each call finds it gone. Linked-in code is never pageable.
#[test]
fn of_create_context_is_out_before_each_call() {
    const CONTEXTS: usize = 4;
    let mut options = Options::default();
    options.machine.page_out = PageOut::BeforeEveryDdi;
    let bench = Bench::start(wddm_bench::driver::under_test(), options).unwrap();
    let touched = Arc::new(Touched::default());
    bench.machine.add_reader(touched.clone());
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let device = client.create_device().unwrap();
    for _ in 0..CONTEXTS {
        client.create_context(device, None).unwrap();
    }
    let pageable = |address: &usize| {
        bench
            .sections()
            .iter()
            .any(|section| section.pageable && section.executable && section.contains(*address))
    };
    let faults = touched.0.lock().unwrap().iter().filter(|address| pageable(address)).count();
    match bench.sections().is_empty() {
        true => assert_eq!(faults, 0),
        false => assert!(faults >= CONTEXTS, "{faults}"),
    }
    drop(client);
    let closing = bench.stop();
    assert_eq!(closing.verdict.violations, []);
    assert_eq!(closing.leaked_bytes(), 0, "{:?}", closing.balance);
}
