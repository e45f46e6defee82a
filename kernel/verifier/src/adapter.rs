//! The adapter: AddDevice to Unload, and what is left behind.
#![allow(unsafe_code)]

use ntoskrnl::{Ddi, Machine};
use wddm_sys::wddm3_2::DXGK_CHILD_DESCRIPTOR;

use crate::layout;
use crate::rules::Rule;
use crate::state::{Adapter, Cx, Outcome};

/// Contiguous memory, MDLs, their mappings and register mappings that the driver of this thread's machine has.
fn other_memory() -> Option<[u64; 4]> {
    let balance = Machine::current()?.balance();
    Some([balance.contiguous, balance.mdls, balance.mappings, balance.io_mappings])
}

/// What there is more of, in words.
fn more(before: [u64; 4], after: [u64; 4]) -> Option<String> {
    let names = ["contiguous allocations", "MDLs", "mappings of MDLs", "mappings of registers"];
    let more = names.iter().zip(before.iter().zip(after)).filter(|(_, (before, after))| *before < after);
    let texts: Vec<_> = more.map(|(name, (before, after))| format!("{} {name}", after - before)).collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

impl Adapter {
    pub(crate) fn lifecycle_enter(&mut self, cx: &mut Cx<'_>) {
        match cx.call.ddi {
            Ddi::AddDevice => {
                let handle = self.handle;
                cx.check(Rule::L06, handle == 0, || {
                    "AddDevice is called for an adapter that has a context".to_owned()
                });
            }
            Ddi::StartDevice => {
                self.callbacks_known = true;
                self.released = false;
                self.balance = other_memory();
            }
            Ddi::StopDevice | Ddi::StopDeviceAndReleasePostDisplayOwnership => {
                let released = self.released;
                cx.check(Rule::L26, !released, || "the adapter has stopped already".to_owned());
                let owed = self.dpc_owed;
                cx.check(Rule::S20, !owed, || "no DPC was queued after the last NotifyInterrupt".to_owned());
                self.idle(cx.judge, cx.call.into(), "StopDevice is called");
            }
            _ => self.removed = true,
        }
    }

    pub(crate) fn add_device_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        if !outcome.succeeded() {
            cx.keeps_nothing(Rule::L25);
            return;
        }
        // SAFETY: the stream's promise: `args` is where AddDevice put the context, alive while the event is told.
        let context: u64 = unsafe { layout::read::<Word>(cx.call.args, cx.call.args_len) }.0;
        if context == 0 {
            cx.keeps_nothing(Rule::L25);
            return;
        }
        self.handle = context as usize;
        self.added = cx.own();
    }

    pub(crate) fn start_device_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        if outcome.succeeded() {
            self.started = true;
            self.start = cx.own();
            return;
        }
        cx.keeps_nothing(Rule::L24);
        self.other_memory_back(cx, "a StartDevice that failed");
    }

    fn other_memory_back(&mut self, cx: &mut Cx<'_>, who: &str) {
        if let (Some(before), Some(after)) = (self.balance.take(), other_memory()) {
            let left = more(before, after);
            cx.check(Rule::L24, left.is_none(), || format!("{who} left {}", left.unwrap_or_default()));
        }
    }

    pub(crate) fn stop_device_leave(&mut self, cx: &mut Cx<'_>) {
        self.started = false;
        self.outputs = false;
        cx.memory.judge_gone(cx.call.adapter, cx.judge);
        let left = cx.memory.left(self.start);
        cx.check(Rule::L24, left.is_none(), || format!("StopDevice left {}", left.unwrap_or_default()));
        self.other_memory_back(cx, "StopDevice");
        self.caps = None;
        self.segments.clear();
        self.engines.clear();
        self.engines_judged = false;
        self.nodes.clear();
        self.report_pending = false;
        self.dpc_owed = false;
    }

    pub(crate) fn remove_device_leave(&mut self, cx: &mut Cx<'_>) {
        self.handle = 0;
        self.callbacks_known = false;
        (self.removed, self.removal_told) = (false, false);
        let left = cx.memory.left(self.added);
        cx.check(Rule::L25, left.is_none(), || format!("RemoveDevice left {}", left.unwrap_or_default()));
    }

    pub(crate) fn unload_leave(&mut self, cx: &mut Cx<'_>) {
        let left = cx.memory.rest();
        cx.check(Rule::L25, left.is_none(), || format!("Unload left {}", left.unwrap_or_default()));
        if let Some(after) = other_memory() {
            let told = cx.judge.is_broken(Rule::L24);
            let left = more([0; 4], after).filter(|_| !told);
            cx.check(Rule::L25, left.is_none(), || format!("Unload left {}", left.unwrap_or_default()));
        }
    }

    pub(crate) fn children_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        if !outcome.succeeded() {
            return;
        }
        let count = cx.call.args_len / size_of::<DXGK_CHILD_DESCRIPTOR>();
        // SAFETY: the stream's promise: `args` is the array, alive while the event is told.
        let children: Vec<DXGK_CHILD_DESCRIPTOR> =
            unsafe { layout::list(cx.call.args.cast(), count) }.collect();
        let Some((last, children)) = children.split_last() else { return };
        self.outputs = !children.is_empty();
        let used = last.ChildDeviceType.0 != 0 || last.ChildUid != 0 || last.AcpiUid != 0;
        cx.check(Rule::L10, !used, || format!("the last of {count} elements is not zero"));
        let double = children
            .iter()
            .enumerate()
            .find(|(at, child)| children[..*at].iter().any(|other| other.ChildUid == child.ChildUid));
        cx.check(Rule::L10, double.is_none(), || {
            format!("two children have the id {:#x}", double.map_or(0, |(_, child)| child.ChildUid))
        });
    }
}

/// Eight bytes.
#[repr(transparent)]
#[derive(Clone, Copy)]
struct Word(u64);

// SAFETY: any bytes are a number.
unsafe impl wddm_sys::Record for Word {}
