//! The context's memory is paged pool, and really goes out.

use std::cell::Cell;
use std::sync::{Arc, Mutex};

use ntoskrnl::{Ddi, Event, PageOut, PoolKind, Reader};
use virtgpu_umd::show::{Plan, paint};

use crate::common::*;

thread_local! {
    static CREATING: Cell<bool> = const { Cell::new(false) };
}

/// One context's memory, and how often a touch brought it back.
#[derive(Clone, Copy, Debug)]
struct Memory {
    kind: PoolKind,
    address: usize,
    bytes: usize,
    page_ins: u64,
}

/// Watches the memory that CreateContext allocates.
#[derive(Default)]
struct Watch {
    contexts: Mutex<Vec<Memory>>,
    levels: Mutex<Vec<u8>>,
}

impl Reader for Watch {
    fn event(&self, event: &Event<'_>) {
        match *event {
            Event::DdiEnter { call } => {
                CREATING.set(call.ddi == Ddi::CreateContext);
                if call.ddi == Ddi::SubmitCommand {
                    self.levels.lock().unwrap().push(call.irql);
                }
            }
            Event::DdiReturn { .. } => CREATING.set(false),
            Event::PoolAllocate { kind, bytes, address, .. } if CREATING.get() => {
                self.contexts.lock().unwrap().push(Memory { kind, address, bytes, page_ins: 0 });
            }
            Event::PageIn { address, count, .. } => {
                for memory in self.contexts.lock().unwrap().iter_mut() {
                    if (memory.address..memory.address + memory.bytes).contains(&address) {
                        memory.page_ins += count;
                    }
                }
            }
            _ => {}
        }
    }
}

/// A whole picture while paged memory goes out before every call and whenever a thread rises: each context's memory is
/// one block of paged pool, each of its calls at a low level brings it back, and no call at DISPATCH_LEVEL or above
/// touches it, which would be bug check 0xD1.
///
/// A driver that tries does not compile: see `wddm::Context`. Killed by the mutants of the SDK `p09-nonpaged` and
/// `p09-touched-too-high`; `p09-driver-tries` is the one that does not compile.
#[test]
fn a_contexts_memory_is_out_before_each_call() {
    let bench = start(paging(PageOut::BeforeEveryDdi));
    let watch = Arc::new(Watch::default());
    bench.machine.add_reader(watch.clone());
    let plan = Plan { contexts: 8, devices: 2, processes: 2 };
    let painting = paint(&bench.port, bench.adapter.luid(), plan, &|_, _, _| {}).unwrap();
    assert!(painting.spoiled().is_empty());
    let contexts = watch.contexts.lock().unwrap().clone();
    assert_eq!(contexts.len(), 8, "one block each");
    for memory in &contexts {
        assert_eq!(memory.kind, PoolKind::Paged);
        // Set state, two passes, read back: each Render found it gone.
        assert!(memory.page_ins >= 4, "{memory:?}");
    }
    let levels = watch.levels.lock().unwrap();
    assert!(levels.len() >= 32 && levels.iter().all(|level| *level == ntoskrnl::DISPATCH_LEVEL));
    drop(levels);
    close(bench);
}
