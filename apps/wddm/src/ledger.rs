//! What is known of a run, kept so that it outlives the process of the machine.
//!
//! The process that runs the machine writes each number where it changes; the parent reads them when that process has ended,
//! however it did. Violations are told one by one, as they are found.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use ntoskrnl::{BugCheckSink, Callback};
use verifier::{ContextCost, Listener, Objects, Rule, Summary};
use wddm_sys::InterfaceVersion;

use crate::bench::counters::Figures;
use crate::report::{Report, Violation};
use crate::request::Request;
use crate::work;

/// A number of the ledger. Callbacks follow the last one, by their own numbers.
#[derive(Clone, Copy)]
pub(crate) enum Number {
    ContextsCreated,
    ContextsDestroyed,
    ContextsLive,
    ContextsPeak,
    SystemContexts,
    Submissions,
    PagingSubmissions,
    FencesCompleted,
    CostPoolAllocations,
    CostPoolBytes,
    CostOtherAllocations,
    CostLocks,
    CostKernelCalls,
    CostCallbacks,
    CostRegisterAccesses,
    CommandsPerContext,
    DdiCalls,
    NotCompleted,
    Packets,
    KernelCalls,
    PoolAllocations,
    PoolFrees,
    RegisterAccesses,
    Doorbells,
    Interrupts,
    Dpcs,
    PageIns,
    UserFaults,
    /// Nanoseconds, 0 until there was one.
    ToFirstContext,
    Creations,
    /// Nanoseconds.
    Creating,
    Callbacks,
}

const NUMBERS: usize = Number::Callbacks as usize + Callback::ALL.len();

// Where what lies.
const VERSION: usize = 0;
const KEPT: usize = 1;
const CHECKED: usize = 2;
const NOW: usize = CHECKED + Rule::ALL.len();
/// The numbers as they were when the clients' work was done.
const WORK: usize = NOW + NUMBERS;
const CELLS: usize = WORK + NUMBERS;
const _: () = assert!(CELLS <= BugCheckSink::CELLS);

/// Who hears of each violation at once.
type Told = Box<dyn Fn(&Violation) + Send + Sync>;

enum Cells {
    Own(Box<[AtomicU64]>),
    Shared(Arc<BugCheckSink>),
}

/// The ledger of one run.
pub struct Ledger {
    cells: Cells,
    told: Told,
}

impl Default for Ledger {
    /// One that ends with its process, and tells nobody.
    fn default() -> Self {
        let cells = std::iter::repeat_with(AtomicU64::default).take(CELLS).collect();
        Self { cells: Cells::Own(cells), told: Box::new(|_| {}) }
    }
}

impl Ledger {
    /// The ledger in a sink. `told` hears of each violation where it is found, at any IRQL: it must not wait for the machine.
    pub fn shared(sink: Arc<BugCheckSink>, told: impl Fn(&Violation) + Send + Sync + 'static) -> Self {
        Self { cells: Cells::Shared(sink), told: Box::new(told) }
    }

    fn cell(&self, at: usize) -> &AtomicU64 {
        match &self.cells {
            Cells::Own(cells) => &cells[at],
            Cells::Shared(sink) => &sink.cells()[at],
        }
    }

    fn number(&self, of: Number) -> &AtomicU64 {
        self.cell(NOW + of as usize)
    }

    pub(crate) fn add(&self, to: Number, n: u64) {
        self.number(to).fetch_add(n, Ordering::Relaxed);
    }

    /// The driver calls the port driver.
    pub(crate) fn called(&self, callback: Callback) {
        self.cell(NOW + Number::Callbacks as usize + callback as usize).fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn max(&self, of: Number, n: u64) {
        self.number(of).fetch_max(n, Ordering::Relaxed);
    }

    /// Stores a number, not 0, that stays what it was first.
    pub(crate) fn first(&self, of: Number, n: u64) {
        let _ = self.number(of).compare_exchange(0, n.max(1), Ordering::Relaxed, Ordering::Relaxed);
    }

    fn get(&self, of: Number) -> u64 {
        self.number(of).load(Ordering::Relaxed)
    }

    /// A number that grows with every DDI call and every packet: it stands still when nothing happens.
    pub fn pulse(&self) -> u64 {
        self.get(Number::DdiCalls) + self.get(Number::Packets)
    }

    /// The driver's table has this interface version.
    pub(crate) fn version(&self, version: u32) {
        self.cell(VERSION).store(version.into(), Ordering::Relaxed);
    }

    /// Tells of a violation.
    pub fn tell(&self, violation: &Violation) {
        (self.told)(violation);
    }

    /// The clients' work is done: the figures of the run stay what they are now.
    pub fn keep(&self) {
        for at in 0..NUMBERS {
            let now = self.cell(NOW + at).load(Ordering::Relaxed);
            self.cell(WORK + at).store(now, Ordering::Relaxed);
        }
        self.cell(KEPT).store(1, Ordering::Release);
    }

    /// The counters now.
    pub(crate) fn figures(&self) -> Figures {
        self.figures_at(NOW)
    }

    fn figures_at(&self, from: usize) -> Figures {
        let get = |of: usize| self.cell(from + of).load(Ordering::Relaxed);
        let number = |number: Number| get(number as usize);
        let callbacks = Callback::ALL.iter().map(|callback| {
            (callback.name().to_owned(), get(Number::Callbacks as usize + *callback as usize))
        });
        let first = Some(number(Number::ToFirstContext)).filter(|nanos| *nanos != 0);
        let mean = number(Number::Creating).checked_div(number(Number::Creations));
        Figures {
            commands_per_context: number(Number::CommandsPerContext),
            callbacks: callbacks.filter(|(_, n)| *n > 0).collect(),
            not_completed: number(Number::NotCompleted),
            kernel_calls: number(Number::KernelCalls),
            pool_allocations: number(Number::PoolAllocations),
            pool_frees: number(Number::PoolFrees),
            register_accesses: number(Number::RegisterAccesses),
            doorbells: number(Number::Doorbells),
            interrupts: number(Number::Interrupts),
            dpcs: number(Number::Dpcs),
            page_ins: number(Number::PageIns),
            user_faults: number(Number::UserFaults),
            to_first_context: first.map(Duration::from_nanos),
            create_context: mean.map(Duration::from_nanos),
        }
    }

    fn summary_at(&self, from: usize) -> Summary {
        let number = |number: Number| self.cell(from + number as usize).load(Ordering::Relaxed);
        Summary {
            contexts: Objects {
                created: number(Number::ContextsCreated),
                destroyed: number(Number::ContextsDestroyed),
                live: number(Number::ContextsLive),
                peak: number(Number::ContextsPeak),
            },
            system_contexts: Objects { created: number(Number::SystemContexts), ..Objects::default() },
            submissions: number(Number::Submissions),
            paging_submissions: number(Number::PagingSubmissions),
            fences_completed: number(Number::FencesCompleted),
            max_per_context: ContextCost {
                pool_allocations: number(Number::CostPoolAllocations),
                pool_bytes: number(Number::CostPoolBytes),
                other_allocations: number(Number::CostOtherAllocations),
                locks: number(Number::CostLocks),
                kernel_calls: number(Number::CostKernelCalls),
                callbacks: number(Number::CostCallbacks),
                register_accesses: number(Number::CostRegisterAccesses),
            },
            ..Summary::default()
        }
    }

    /// What the numbers say of the run that `request` describes. Violations are not in it: they were told.
    pub fn report(&self, request: &Request) -> Report {
        let kept = self.cell(KEPT).load(Ordering::Acquire) != 0;
        let from = if kept { WORK } else { NOW };
        let version = self.cell(VERSION).load(Ordering::Relaxed) as u32;
        let checks = |rule: &Rule| self.cell(CHECKED + *rule as usize).load(Ordering::Relaxed);
        let checked: BTreeMap<Rule, u64> =
            Rule::ALL.iter().map(|rule| (*rule, checks(rule))).filter(|(_, n)| *n != 0).collect();
        let verdict = verifier::Report {
            rules_checked: checked,
            summary: self.summary_at(from),
            ..verifier::Report::default()
        };
        let version = (version != 0).then(|| work::version_name(InterfaceVersion(version)));
        work::report(request, version, &self.figures_at(from), &verdict)
    }
}

/// The verifier's ear.
pub(crate) struct Ear(pub(crate) Arc<Ledger>);

impl Listener for Ear {
    fn found(&self, violation: &verifier::Violation) {
        self.0.tell(&violation.into());
    }

    fn checked(&self, rule: Rule, times: u64) {
        self.0.cell(CHECKED + rule as usize).store(times, Ordering::Relaxed);
    }

    fn counted(&self, summary: &Summary) {
        let Summary { contexts, max_per_context: cost, .. } = summary;
        for (number, value) in [
            (Number::ContextsCreated, contexts.created),
            (Number::ContextsDestroyed, contexts.destroyed),
            (Number::ContextsLive, contexts.live),
            (Number::ContextsPeak, contexts.peak),
            (Number::SystemContexts, summary.system_contexts.created),
            (Number::Submissions, summary.submissions),
            (Number::PagingSubmissions, summary.paging_submissions),
            (Number::FencesCompleted, summary.fences_completed),
            (Number::CostPoolAllocations, cost.pool_allocations),
            (Number::CostPoolBytes, cost.pool_bytes),
            (Number::CostOtherAllocations, cost.other_allocations),
            (Number::CostLocks, cost.locks),
            (Number::CostKernelCalls, cost.kernel_calls),
            (Number::CostCallbacks, cost.callbacks),
            (Number::CostRegisterAccesses, cost.register_accesses),
        ] {
            self.0.number(number).store(value, Ordering::Relaxed);
        }
    }
}
