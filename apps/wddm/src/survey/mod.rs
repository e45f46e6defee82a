//! The survey: what clients' work did not ask of the driver is asked here, and no run goes without it.
//!
//! It calls every entry point that the table has, in the documented order, and has the driver answer what only a
//! broken client, a full machine or a busy engine would bring about. What crosses the DDI is judged by the verifier as
//! always; what only the asker can know (that a blob should have been refused, that a picture survived) is judged here
//! and told under the rule's name.
//!
//! Subjects are one file each. Those that need the protocol of a driver are run for virtgpu or for native:raw alone.

mod addresses;
mod blits;
mod busy;
mod caps;
mod concurrency;
mod contrary;
mod drawing;
mod engine;
mod hostile;
mod leftovers;
mod lives;
mod losses;
mod memory;
mod private_data;
mod queries;
mod raw;
mod refusals;
mod told;
mod used_buffers;

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dxgkrnl::{Adapter, State};
use ntoskrnl::{Ddi, GoesOn};
use verifier::Rule;
use virtgpu_umd::client::{Client, Error};
use wddm_sys::{NTSTATUS, STATUS_SUCCESS};

use crate::bench::{Bench, Ready};
use crate::driver::DriverChoice;
use crate::exercise;
use crate::stop::place_of;
use crate::work::Wrong;

/// How long something may take that nothing holds up.
const PATIENCE: Duration = Duration::from_secs(2);
/// Between two looks no more than this counts: who waits may be kept from running.
const LOOK: Duration = Duration::from_millis(10);

/// What the subjects share.
pub(crate) struct Survey<'a> {
    ready: &'a Ready,
    adapter: Arc<Adapter>,
    /// The driver is virtgpu, whose protocol the bench speaks.
    virtgpu: bool,
    /// The driver is one of the project's own, which write whatever they answer.
    ours: bool,
    /// The driver takes private data of its own user-mode half only, or none.
    own_data_only: bool,
    /// The driver is one that renders, whatever it says of itself.
    must_render: bool,
    /// The private data of its contexts, of a driver that has the same for all.
    own_context: Option<Vec<u8>>,
    wrong: Vec<Wrong>,
}

impl<'a> Survey<'a> {
    fn new(ready: &'a Ready, adapter: Arc<Adapter>, virtgpu: bool) -> Self {
        Self {
            ready,
            adapter,
            virtgpu,
            ours: virtgpu,
            own_data_only: virtgpu,
            must_render: virtgpu,
            own_context: None,
            wrong: Vec::new(),
        }
    }

    /// Whether the driver draws in a protocol that the bench speaks.
    fn draws(&self) -> bool {
        self.virtgpu && self.adapter.renders()
    }

    /// Whether the adapter still takes work. A driver that lost it has been told of already.
    fn alive(&self) -> bool {
        self.adapter.state() == State::Started
    }

    /// Counts a check of a rule, and says what is wrong if it is not kept.
    fn judge(&self, rule: Rule, ddi: Ddi, kept: bool, what: impl FnOnce() -> String) -> bool {
        self.ready.verifier.judged(rule, ddi, kept, what)
    }

    /// Says what is wrong where no rule says it.
    fn wrong(&mut self, sentence: &'static str, ddi: Ddi, detail: String) {
        self.found(Wrong { rule: None, sentence, ddi: ddi.name().to_owned(), detail });
    }

    fn found(&mut self, wrong: Wrong) {
        found(self.ready, &mut self.wrong, wrong);
    }

    /// Waits for something that the driver or the device does by itself. False if it does not happen.
    fn happens(&self, mut done: impl FnMut() -> bool) -> bool {
        let (mut waited, mut last) = (Duration::ZERO, Instant::now());
        while !done() {
            let now = Instant::now();
            waited += now.duration_since(last).min(LOOK);
            last = now;
            if waited > PATIENCE || !self.alive() {
                return false;
            }
            std::thread::yield_now();
        }
        true
    }

    /// A process of its own with the adapter open.
    fn client(&self) -> Result<Client, Error> {
        self.ready.client(self.adapter.luid())
    }

    /// A process whose contexts have the private data that they are made with, and no other.
    fn bare_client(&self) -> Result<Client, Error> {
        Client::open(&self.ready.port, self.adapter.luid())
    }

    /// Runs a subject of what clients may ask and machines may bring about. Where the driver breaks into a debugger, the
    /// survey says so and goes on.
    fn subject(&mut self, name: &str, work: impl FnOnce(&mut Self) -> Result<(), Error>) {
        let breaks = GoesOn::at_breaks();
        self.ask(name, work);
        if let Some(wrong) = broke(name, &breaks) {
            self.found(wrong);
        }
    }

    /// Runs a subject that asks what nobody asks on Windows: a driver may assert that nobody does, but then it answers.
    fn odd_subject(&mut self, name: &str, work: impl FnOnce(&mut Self) -> Result<(), Error>) {
        let _breaks = GoesOn::at_breaks();
        self.ask(name, work);
    }

    /// What a client asks for succeeds, unless the adapter was lost on the way.
    fn ask(&mut self, name: &str, work: impl FnOnce(&mut Self) -> Result<(), Error>) {
        if !self.alive() {
            return;
        }
        if let Err(error) = work(self)
            && self.alive()
        {
            let ddi = match error {
                Error::Call(call, _) => call.to_owned(),
                _ => String::new(),
            };
            let detail = format!("{name}: {error}");
            self.found(Wrong { rule: None, sentence: "What a client asks for succeeds.", ddi, detail });
        }
    }
}

/// Keeps what is wrong, and tells it at once: the driver may stop the machine later.
fn found(ready: &Ready, all: &mut Vec<Wrong>, wrong: Wrong) {
    ready.ledger.tell(&wrong.clone().into());
    all.push(wrong);
}

/// The status that a client's call ended with, if it came to a call.
fn status<T>(result: &Result<T, Error>) -> Option<NTSTATUS> {
    match result {
        Ok(_) => Some(STATUS_SUCCESS),
        Err(Error::Call(_, status)) => Some(*status),
        Err(_) => None,
    }
}

const NO_BREAKS: &str = "No driver breaks into a debugger, which stops a machine without one.";

/// A driver's break into a debugger, which stops a machine that has none.
fn broke(subject: &str, breaks: &GoesOn) -> Option<Wrong> {
    let at = breaks.first()?;
    Some(Wrong {
        rule: None,
        sentence: NO_BREAKS,
        ddi: at.ddi.map_or(String::new(), |ddi| ddi.name().to_owned()),
        detail: format!("{subject}: a breakpoint at {}", place_of(&at)),
    })
}

/// Rule S67: a blit names what is in its allocations.
fn stray_blits(survey: &mut Survey<'_>) -> Result<(), Error> {
    let client = survey.client()?;
    for (what, answer) in exercise::stray_blits(&client)? {
        survey.judge(Rule::S67, Ddi::Present, answer != STATUS_SUCCESS, || {
            format!("a blit {what} is accepted")
        });
    }
    client.close()
}

/// Surveys a started adapter, whose clients have gone.
pub(crate) fn run(bench: &Bench, driver: &DriverChoice) -> Vec<Wrong> {
    let virtgpu = driver.is_virtgpu();
    let mut survey = Survey::new(bench, bench.adapter.clone(), virtgpu);
    // Written here again: the bench must not err with the driver.
    let own = match driver {
        DriverChoice::Raw => Some(b"RAWD\x01\0\0\0"),
        DriverChoice::Minimal => Some(b"MINI\x01\0\0\0"),
        _ => None,
    };
    survey.ours = driver.is_ours();
    survey.own_data_only = virtgpu || own.is_some();
    survey.own_context = own.map(|data| data.to_vec()).or_else(|| bench.context_data.clone());
    survey.must_render = virtgpu || *driver == DriverChoice::Raw;
    survey.odd_subject("queries", queries::run);
    if survey.draws() {
        // Before anything else: a driver that goes by what it finds there goes by what is gone.
        survey.subject("used DMA buffers", used_buffers::run);
    }
    survey.subject("private data", private_data::run);
    survey.subject("memory", memory::run);
    survey.subject("concurrency", concurrency::run);
    if survey.adapter.addresses() {
        survey.subject("virtual addresses", addresses::run);
    }
    if survey.adapter.renders() {
        survey.subject("blits", stray_blits);
    }
    if survey.adapter.renders() && !survey.draws() {
        survey.subject("busy", busy::run);
    }
    if survey.draws() {
        survey.subject("what the driver tells", |survey| {
            told::adapter(survey)?;
            told::numbers(survey)
        });
        survey.subject("drawing", drawing::run);
        survey.subject("hostile commands", hostile::run);
        survey.subject("losses", losses::run);
        survey.subject("refusals", refusals::run);
        survey.subject("leftovers", leftovers::run);
    }
    if *driver == DriverChoice::Raw {
        survey.subject("native:raw", raw::run);
    }
    survey.subject("engine", engine::run);
    // A rule that was broken says it better.
    if let Some((rule, text)) = survey.adapter.loss()
        && bench.verifier.report().violations.is_empty()
        && survey.wrong.is_empty()
    {
        let detail = format!("{rule}: {text}");
        survey.wrong("The survey takes nothing away that an adapter needs.", Ddi::SubmitCommand, detail);
    }
    survey.wrong
}

/// Lets the driver live again, and in other ways: memory that runs out in its start, work under pressure, the removal
/// of its device. The adapter that clients worked on has stopped.
pub(crate) fn run_lives(bench: &Bench, driver: &DriverChoice) -> Vec<Wrong> {
    let breaks = GoesOn::at_breaks();
    let mut wrong = lives::run(bench, driver.is_virtgpu(), driver.is_ours());
    if let Some(broken) = broke("other lives", &breaks) {
        found(bench, &mut wrong, broken);
    }
    // One place is told of once, however many lives lead to it.
    let mut told = HashSet::new();
    wrong.retain(|wrong| {
        let place = wrong.detail.split_once(": ").map(|(_, place)| place.to_owned());
        wrong.sentence != NO_BREAKS || told.insert(place)
    });
    wrong
}
