//! The rules of the display DDI, judged by what crosses it.
//!
//! A [`Verifier`] is a reader of the machine's stream of events. It is an oracle of its own: it asks the port driver
//! nothing and keeps its own tables of devices, contexts, allocations and fences. What only the port can see (a dead
//! canary behind a buffer, a packet that outlasts its timeout) it takes from the notes that the port puts into the stream
//! under a rule's name.
//!
//! [`rules`] is the list of all rules; [`Verifier::report`] says how often each was checked and which were broken.

mod adapter;
mod allocation;
mod context;
mod contract;
mod device;
mod engine;
mod fences;
mod interrupt;
mod judge;
mod layout;
mod memory;
mod paging;
mod query;
mod render;
mod report;
pub mod rules;
mod state;
mod submit;
mod translated;
mod virtual_addresses;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ntoskrnl::{Callback, Ddi, DdiCall, Event, Reader, thread_id};
use wddm_sys::InterfaceVersion;

pub use judge::Listener;
pub use report::{ContextCost, Finder, Objects, Report, Summary, Violation};
pub use rules::{Keeper, Rule, Status};

use contract::{Class, Handle};
use judge::{Judge, Site};
use layout::Bytes;
use memory::Memory;
use state::{Adapter, Cx, Open, Outcome, Thread};

/// How many violations of one rule are kept in full; all are counted.
pub const PER_RULE: usize = 16;

/// `TdrDdiDelay`: how long an entry point may take (rule R15).
const DDI_DELAY: Duration = Duration::from_secs(5);

struct State {
    judge: Judge,
    memory: Memory,
    adapters: HashMap<usize, Adapter>,
    threads: HashMap<u64, Thread>,
    calls: Vec<u64>,
    words: Option<Words>,
}

/// How a driver writes a place in a DMA buffer: a segment and an address as the four bytes at a patch location.
pub type Words = fn(segment: u32, address: u64) -> u32;

/// The reader that judges. Attach it with [`ntoskrnl::Machine::add_reader`] before the driver is loaded.
pub struct Verifier {
    state: Mutex<State>,
}

impl Verifier {
    /// A verifier that has seen nothing.
    pub fn new() -> Arc<Self> {
        Self::build(None)
    }

    /// A verifier that tells `listener` of what it finds and counts.
    pub fn with_listener(listener: impl Listener + 'static) -> Arc<Self> {
        Self::build(Some(Box::new(listener)))
    }

    fn build(listener: Option<Box<dyn Listener>>) -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::new(State {
                judge: Judge::new(listener),
                memory: Memory::default(),
                adapters: HashMap::new(),
                threads: HashMap::new(),
                calls: vec![0; Ddi::ALL.len()],
                words: None,
            }),
        })
    }

    /// What there is to say so far.
    pub fn report(&self) -> Report {
        let state = self.lock();
        let mut report = state.judge.report();
        let calls = Ddi::ALL.iter().map(|ddi| (ddi.name(), state.calls[*ddi as usize]));
        report.summary.ddi_calls = calls.filter(|(_, count)| *count != 0).collect();
        report
    }

    /// Takes the finding of someone who asked the driver for what the stream does not tell of: counts a check of `rule`,
    /// and a violation in `ddi` if it is not `kept`. Answers `kept`.
    pub fn judged(&self, rule: Rule, ddi: Ddi, kept: bool, what: impl FnOnce() -> String) -> bool {
        let site = Site { ddi: ddi.name(), thread: thread_id(), ..Site::default() };
        self.lock().judge.check(rule, site, kept, what)
    }

    /// From now on what Patch leaves at patch locations is compared with what a driver is known to write there (rule S30).
    pub fn expect_words(&self, words: Words) {
        self.lock().words = Some(words);
    }

    /// Takes an event that the run's summary may count.
    fn change(&self, event: impl FnOnce(&mut State)) {
        let mut state = self.lock();
        event(&mut state);
        state.judge.tell();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reader for Verifier {
    #[allow(unsafe_code)]
    fn event(&self, event: &Event<'_>) {
        match *event {
            Event::DdiEnter { call } => {
                // SAFETY: the stream's promise: `args` has `args_len` bytes, alive until the call returns.
                let entry = unsafe { Bytes::copy(call.args, call.args_len) };
                self.change(|state| state.enter(call, entry));
            }
            Event::DdiReturn { call, result, counts, .. } => {
                self.change(|state| state.leave(call, Outcome { result, counts }));
            }
            Event::CallbackEnter { callback, adapter, args, args_len, irql } => {
                // Copied before the lock is taken: the memory is the driver's, and touching it may stop the machine.
                // SAFETY: the stream's promise, as above.
                let args = unsafe { Bytes::copy(args, args_len) };
                self.change(|state| state.callback(callback, adapter, &args, irql));
            }
            Event::CallbackReturn { callback, adapter, args, args_len, result } => match callback {
                Callback::SynchronizeExecution | Callback::GetHandleData => {
                    // SAFETY: as above.
                    let args = unsafe { Bytes::copy(args, args_len) };
                    self.change(|state| state.callback_return(callback, adapter, &args, result));
                }
                _ => {}
            },
            Event::PoolAllocate { kind, tag, bytes, address } if address != 0 => {
                let mut state = self.lock();
                let State { memory, threads, .. } = &mut *state;
                let thread = threads.get_mut(&thread_id()).and_then(|t| Some((t.open.last()?.seq, t)));
                memory.allocated(address, kind, tag, bytes, thread.as_ref().map_or(0, |(seq, _)| *seq));
                if let Some((_, thread)) = thread {
                    thread.blocks.push(address);
                }
            }
            Event::PoolFree { address, .. } => self.lock().memory.freed(address),
            Event::Packet { stage, adapter, node, fence, .. } => {
                self.change(|state| state.packet(stage, adapter, node, fence));
            }
            Event::Mmio { slot, .. } => self.lock().register_access(slot),
            Event::Note { topic, text } => {
                if let Some(rule) = Rule::parse(topic) {
                    self.lock().port_found(rule, text);
                }
            }
            _ => {}
        }
    }
}

impl State {
    fn enter(&mut self, call: &DdiCall, entry: Bytes) {
        self.calls[call.ddi as usize] += 1;
        let Self { judge, memory, adapters, threads, .. } = self;
        let thread = threads.entry(call.thread).or_default();
        thread.open.push(Open {
            seq: call.seq,
            ddi: call.ddi,
            adapter: call.adapter,
            entry,
            started: Instant::now(),
            blocks_from: thread.blocks.len(),
            sums: [0; 4],
            dpc_owed: false,
            notified_dpc: false,
            callbacks: 0,
            owner: 0,
            known: true,
        });
        let Some(open) = thread.open.last_mut() else { return };
        let adapter =
            adapters.entry(call.adapter).or_insert_with(|| Adapter::new(InterfaceVersion(call.version)));
        let mut cx = Cx { judge, memory, call, open, blocks: &[] };
        adapter.enter(&mut cx);
        match call.ddi {
            Ddi::AddDevice
            | Ddi::StartDevice
            | Ddi::StopDevice
            | Ddi::StopDeviceAndReleasePostDisplayOwnership
            | Ddi::NotifySurpriseRemoval => {
                adapter.lifecycle_enter(&mut cx);
            }
            Ddi::QueryAdapterInfo => adapter.query_enter(&mut cx),
            Ddi::CreateDevice => adapter.create_device_enter(&mut cx),
            Ddi::DestroyDevice => adapter.destroy_device_enter(&mut cx),
            Ddi::CreateContext => adapter.create_context_enter(&mut cx),
            Ddi::DestroyContext => adapter.destroy_context_enter(&mut cx),
            Ddi::CreateAllocation => adapter.create_allocation_enter(&mut cx),
            Ddi::DestroyAllocation => adapter.destroy_allocation_enter(&mut cx),
            Ddi::OpenAllocation => adapter.open_allocation_enter(&mut cx),
            Ddi::CloseAllocation => adapter.close_allocation_enter(&mut cx),
            Ddi::Render | Ddi::RenderKm => adapter.render_enter(&mut cx),
            Ddi::Present => adapter.present_enter(&mut cx),
            Ddi::Patch => adapter.patch_enter(&mut cx),
            Ddi::SubmitCommand => adapter.submit_enter(&mut cx),
            Ddi::SubmitCommandVirtual => adapter.submit_virtual_enter(&mut cx),
            Ddi::DestroyProcess => adapter.destroy_process_enter(&mut cx),
            Ddi::SetRootPageTable => adapter.root_enter(&mut cx),
            Ddi::CancelCommand => adapter.cancel_enter(&mut cx),
            Ddi::PreemptCommand => adapter.preempt_enter(&mut cx),
            Ddi::BuildPagingBuffer => adapter.paging_enter(&mut cx),
            Ddi::DpcRoutine => adapter.dpc_enter(&mut cx),
            _ => {}
        }
    }

    fn leave(&mut self, call: &DdiCall, outcome: Outcome<'_>) {
        let Self { judge, memory, adapters, threads, words, .. } = self;
        let Some(thread) = threads.get_mut(&call.thread) else { return };
        let Some(at) = thread.open.iter().rposition(|open| open.seq == call.seq) else { return };
        // What is above it never returned: the driver left it in a way that ends the machine.
        thread.open.truncate(at + 1);
        let Some(mut open) = thread.open.pop() else { return };
        let from = open.blocks_from.min(thread.blocks.len());
        let Some(adapter) = adapters.get_mut(&call.adapter) else { return };
        let mut cx = Cx { judge, memory, call, open: &mut open, blocks: &thread.blocks[from..] };
        adapter.leave(&mut cx, outcome);
        match call.ddi {
            Ddi::AddDevice => adapter.add_device_leave(&mut cx, outcome),
            Ddi::StartDevice => adapter.start_device_leave(&mut cx, outcome),
            Ddi::StopDevice => adapter.stop_device_leave(&mut cx),
            Ddi::StopDeviceAndReleasePostDisplayOwnership if outcome.succeeded() => {
                adapter.released = true;
                adapter.stop_device_leave(&mut cx);
            }
            Ddi::RemoveDevice => adapter.remove_device_leave(&mut cx),
            Ddi::Unload => adapter.unload_leave(&mut cx),
            Ddi::QueryChildRelations => adapter.children_leave(&mut cx, outcome),
            Ddi::QueryAdapterInfo => adapter.query_leave(&mut cx, outcome),
            Ddi::GetNodeMetadata => adapter.node_leave(&mut cx, outcome),
            Ddi::CreateDevice => adapter.create_device_leave(&mut cx, outcome),
            Ddi::DestroyDevice => adapter.destroy_device_leave(&mut cx),
            Ddi::CreateContext => adapter.create_context_leave(&mut cx, outcome),
            Ddi::DestroyContext => adapter.destroy_context_leave(&mut cx),
            Ddi::CreateAllocation => adapter.create_allocation_leave(&mut cx, outcome),
            Ddi::OpenAllocation => adapter.open_allocation_leave(&mut cx, outcome),
            Ddi::GetStandardAllocationDriverData => adapter.standard_leave(&mut cx, outcome),
            Ddi::Render | Ddi::RenderKm => adapter.render_leave(&mut cx, outcome),
            Ddi::Present => adapter.present_leave(&mut cx, outcome),
            Ddi::Patch => adapter.patch_leave(&mut cx, outcome, *words),
            Ddi::SubmitCommand => adapter.submit_leave(&mut cx, outcome),
            Ddi::SubmitCommandVirtual => adapter.submit_virtual_leave(&mut cx, outcome),
            Ddi::CreateProcess => adapter.create_process_leave(&mut cx, outcome),
            Ddi::DestroyProcess => adapter.destroy_process_leave(&mut cx),
            Ddi::PreemptCommand => adapter.preempt_leave(&mut cx, outcome),
            Ddi::BuildPagingBuffer => adapter.paging_leave(&mut cx, outcome),
            Ddi::QueryDependentEngineGroup => adapter.dependents_leave(&mut cx, outcome),
            Ddi::QueryCurrentFence => adapter.current_fence_leave(&mut cx, outcome),
            Ddi::ResetEngine => adapter.reset_engine_leave(&mut cx, outcome),
            Ddi::ResetFromTimeout => adapter.reset_adapter_leave(),
            Ddi::NotifySurpriseRemoval => adapter.removal_told = true,
            Ddi::InterruptRoutine => adapter.isr_leave(&mut cx, outcome),
            Ddi::DpcRoutine => adapter.dpc_leave(&mut cx),
            _ => {}
        }
        if call.ddi != Ddi::InterruptRoutine {
            adapter.owed_leave(&mut cx);
        }
        thread.blocks.truncate(from);
        thread.last = Some(call.into());
    }

    /// Where the current thread is.
    fn site(&self, adapter: usize) -> Site {
        let thread = thread_id();
        match self.threads.get(&thread).and_then(|thread| thread.open.last()) {
            Some(open) => Site { ddi: open.ddi.name(), thread, seq: open.seq, adapter: open.adapter },
            None => Site { ddi: "", thread, seq: 0, adapter },
        }
    }

    fn port_found(&mut self, rule: Rule, text: &str) {
        let inside = self.site(0);
        let last = self.threads.get(&inside.thread).and_then(|thread| thread.last);
        let site = if inside.ddi.is_empty() { last.unwrap_or(inside) } else { inside };
        if rule == Rule::S11
            && let Some(adapter) = self.adapters.get_mut(&site.adapter)
            && adapter.unfinished(&mut self.judge, site, text)
        {
            return;
        }
        self.judge.port_found(rule, site, text);
    }
}

impl Adapter {
    /// What every entry point has in common, at its beginning.
    fn enter(&mut self, cx: &mut Cx<'_>) {
        let (ddi, irql) = (cx.call.ddi, cx.call.irql);
        let low = self.caps.is_some_and(|caps| caps.low_irql_preempt);
        let rule = if ddi == Ddi::CreateContext { Rule::C02 } else { Rule::V04 };
        cx.check(rule, contract::irql_is_right(ddi, irql, low), || format!("{ddi} is called at IRQL {irql}"));
        let handle = cx.call.handle;
        match contract::handle(ddi) {
            Handle::Adapter if self.handle != 0 => {
                let known = self.handle;
                cx.check(Rule::V04, handle == known, || {
                    format!("{ddi} gets {handle:#x}; AddDevice answered {known:#x}")
                });
            }
            Handle::Device => {
                let rule = if ddi == Ddi::CreateContext { Rule::C03 } else { Rule::V04 };
                let alive = self.devices.contains_key(&handle);
                cx.check(rule, alive, || format!("{ddi} gets {handle:#x}, which is no live device"));
            }
            Handle::Context if self.multi_engine_aware() => {
                let alive = self.contexts.contains_key(&handle);
                let rule = if ddi == Ddi::DestroyContext { Rule::C29 } else { Rule::C30 };
                cx.check(rule, alive, || format!("{ddi} gets {handle:#x}, which is no live context"));
            }
            _ => {}
        }
        self.level_enter(cx);
    }

    fn level_enter(&mut self, cx: &mut Cx<'_>) {
        let ddi = cx.call.ddi;
        let class = contract::class(ddi);
        if class == Class::Free {
            return;
        }
        let (exclusive, scheduler, inside) = (self.exclusive, self.scheduler, self.inside);
        if class == Class::Exclusive {
            cx.check(Rule::R02, inside == 0, || {
                format!("{ddi} is called while {inside} other calls are in the driver")
            });
            let busy = self.nodes.iter().filter(|node| !node.is_idle()).count();
            // A reset is for an adapter that does not get done.
            if self.started && !self.removed && ddi != Ddi::ResetFromTimeout {
                cx.check(Rule::R02, busy == 0, || format!("{ddi} is called while {busy} nodes have packets"));
            }
            self.exclusive += 1;
        } else {
            cx.check(Rule::R02, exclusive == 0, || {
                format!("{ddi} is called while a call of level two or three runs")
            });
        }
        if class == Class::Scheduler {
            cx.check(Rule::R01, scheduler == 0, || {
                format!("{ddi} is called while another scheduler call runs")
            });
            self.scheduler += 1;
        }
        self.inside += 1;
    }

    fn level_leave(&mut self, ddi: Ddi) {
        let class = contract::class(ddi);
        if class == Class::Free {
            return;
        }
        self.inside = self.inside.saturating_sub(1);
        match class {
            Class::Exclusive => self.exclusive = self.exclusive.saturating_sub(1),
            Class::Scheduler => self.scheduler = self.scheduler.saturating_sub(1),
            _ => {}
        }
    }

    /// What every entry point has in common, at its end.
    fn leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let ddi = cx.call.ddi;
        self.level_leave(ddi);
        if let (Some(status), Some((rule, allowed))) = (outcome.status(), contract::statuses(ddi)) {
            cx.check(rule, allowed.contains(&status), || {
                let names: Vec<_> = allowed.iter().map(ToString::to_string).collect();
                format!("{ddi} answered {status}; it may answer {}", names.join(", "))
            });
        }
        if ddi != Ddi::InterruptRoutine && ddi != Ddi::DpcRoutine {
            let took = cx.open.started.elapsed();
            cx.check(Rule::R15, took <= DDI_DELAY, || format!("{ddi} took {} ms", took.as_millis()));
        }
        self.inputs_kept(cx);
    }

    /// The members of the argument structure that are for reading.
    #[allow(unsafe_code)]
    fn inputs_kept(&self, cx: &mut Cx<'_>) {
        let (rule, fields) = contract::inputs(cx.call.ddi);
        if fields.is_empty() || cx.call.args.is_null() {
            return;
        }
        // SAFETY: the stream's promise: `args` has `args_len` bytes, alive while the event is told.
        let now = unsafe { Bytes::copy(cx.call.args, cx.call.args_len) };
        let entry = cx.open.entry;
        let value =
            |bytes: &[u8]| bytes.iter().rev().take(8).fold(0u64, |value, byte| value << 8 | u64::from(*byte));
        let known = fields.iter().filter(|(_, at, len)| at + len <= entry.len());
        let changed = known
            .clone()
            .find(|(_, at, len)| entry.as_slice()[*at..at + len] != now.as_slice()[*at..at + len]);
        cx.check(rule, changed.is_none(), || match changed {
            Some((name, at, len)) => {
                let (was, is) =
                    (value(&entry.as_slice()[*at..at + len]), value(&now.as_slice()[*at..at + len]));
                format!("{name} was {was:#x} at the entry and is {is:#x} at the return")
            }
            None => String::new(),
        });
    }
}
