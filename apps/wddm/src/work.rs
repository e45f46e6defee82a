//! A run: the bench is built, clients work on it, everything stops, and all of it is judged.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use virtgpu_umd::client::{Client, Error as ClientError};
use virtgpu_umd::reference;
use virtgpu_umd::replay::Picture;
use virtgpu_umd::scene::Scene;
use virtgpu_umd::show::{self, ContextData, Failure, Painting, Plan};
use wddm_sys::{InterfaceVersion, STATUS_GRAPHICS_DRIVER_MISMATCH};

use crate::addresses;
use crate::bench::counters::Figures;
use crate::bench::{self, Bench, Closing, Options};
use crate::device::DeviceChoice;
use crate::driver::DriverChoice;
use crate::exercise;
use crate::ledger::Ledger;
use crate::message::Step;
use crate::outcome::Outcome;
use crate::replay::{self, Replayed};
use crate::report::{Contexts, Counts, Image, Pool, Readback, Report, Survey, Times, Violation};
use crate::request::Request;
use crate::software;
use crate::survey;
use dxgkrnl::{StartError, State};
use ntoskrnl::{Ddi, many};
use verifier::Rule;
use virtio_gpu::VirtioGpu;

/// The id of what breaks no rule of the documentation and is wrong all the same.
pub const RESULT: &str = "RESULT";

/// A result that is not the expected one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The rule that asks for something else, if one does.
    pub rule: Option<Rule>,
    /// What was expected, where no rule says it.
    pub sentence: &'static str,
    /// The entry point or the thunk that it is about, or empty.
    pub ddi: String,
    /// What came instead.
    pub detail: String,
}

impl From<Wrong> for Violation {
    fn from(wrong: Wrong) -> Self {
        Self {
            rule: wrong.rule.map_or(RESULT, |rule| rule.id()).to_owned(),
            sentence: wrong.rule.map_or(wrong.sentence, |rule| rule.sentence()).to_owned(),
            ddi: wrong.ddi,
            detail: wrong.detail,
        }
    }
}

impl From<&verifier::Violation> for Violation {
    fn from(found: &verifier::Violation) -> Self {
        Self {
            rule: found.rule.to_string(),
            sentence: found.sentence.to_owned(),
            ddi: found.ddi.to_owned(),
            detail: found.what.clone(),
        }
    }
}

/// What a client's work came to.
#[derive(Clone, Debug, Default)]
pub struct Done {
    /// The picture.
    pub picture: Option<Picture>,
    /// What each context's target held.
    pub readbacks: Vec<Readback>,
    /// Results that are not the expected ones.
    pub wrong: Vec<Wrong>,
    /// What was replayed, if anything was.
    pub replayed: Option<Replayed>,
}

/// Why a run could not be made, where that is not the driver's fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotMade {
    /// The host has no memory, no thread or no descriptor for a part of the bench, or there is no such driver.
    Host(String),
    /// The renderer is not installed.
    Device(String),
}

/// What whoever watches a run from outside gets to know.
#[derive(Default)]
pub struct Watch {
    step: Mutex<Step>,
    ledger: Arc<Ledger>,
}

impl Watch {
    /// Of a run whose numbers are kept in `ledger`, which is new.
    pub fn new(ledger: Ledger) -> Self {
        Self { ledger: Arc::new(ledger), ..Self::default() }
    }

    fn phase(&self, phase: &str) {
        self.step_to(phase, 0, 0);
    }

    fn now(&self) -> MutexGuard<'_, Step> {
        self.step.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says how far a step is.
    pub fn step_to(&self, phase: &str, done: u32, total: u32) {
        *self.now() = Step { phase: phase.to_owned(), done: done.into(), total: total.into() };
    }

    /// How far the run is.
    pub fn step(&self) -> Step {
        self.now().clone()
    }

    /// A value that stays the same while nothing happens.
    pub fn pulse(&self) -> (Step, u64) {
        (self.step(), self.ledger.pulse())
    }
}

/// The name of an interface version as in Microsoft's constants: `WDDM1_3`.
pub fn version_name(version: InterfaceVersion) -> String {
    version.name().map_or_else(|| format!("{:#x}", version.0), str::to_uppercase)
}

/// The document of what was counted and judged.
pub(crate) fn report(
    request: &Request,
    version: Option<String>,
    figures: &Figures,
    verdict: &verifier::Report,
) -> Report {
    let summary = &verdict.summary;
    let cost = &summary.max_per_context;
    Report {
        driver: request.driver.to_string(),
        interface_version: version,
        device: request.device.name().to_owned(),
        contexts: Contexts {
            created: summary.contexts.created,
            destroyed: summary.contexts.destroyed,
            live: summary.contexts.live,
            peak: summary.contexts.peak,
        },
        system_contexts: summary.system_contexts.created,
        submissions: summary.submissions,
        paging_submissions: summary.paging_submissions,
        fences_completed: summary.fences_completed,
        counts: Counts {
            pool_allocations_per_context: cost.pool_allocations + cost.other_allocations,
            host_commands_per_context: figures.commands_per_context,
            doorbells: figures.doorbells,
            mmio_exits: figures.register_accesses,
        },
        pool: Pool { bytes_per_context: cost.pool_bytes, leaked_bytes: 0 },
        times: Times {
            load_to_first_context_us: figures.to_first_context.map(|time| time.as_micros() as u64),
            create_context_ns: figures.create_context.map(|time| time.as_nanos() as u64),
        },
        rules_checked: verdict.rules_checked.iter().map(|(rule, n)| (rule.to_string(), *n)).collect(),
        violations: verdict.violations.iter().map(Violation::from).collect(),
        ..Report::default()
    }
}

/// Makes a run: builds the bench, has a client work on it, stops everything, and judges.
///
/// # Errors
/// [`NotMade`].
pub fn run(request: &Request, watch: &Watch) -> Result<Outcome, NotMade> {
    let began = Instant::now();
    let image = request.driver.image().map_err(NotMade::Host)?;
    let recordings = match replay::load(&request.replay) {
        Ok(recordings) => recordings,
        Err(wrong) => {
            let refused = Some(wrong.detail.clone());
            let done = Done { wrong: vec![wrong], ..Done::default() };
            let outcome = finish(request, None, None, &Closing::default(), done, began);
            return Ok(Outcome { refused, ..outcome });
        }
    };
    watch.phase("starting the machine");
    let mut options = Options { renderer: request.device, trace: request.trace, ..Options::default() };
    options.context_data = request.context_data.as_ref().map(|data| data.0.clone());
    if request.trim {
        options.machine.page_out = ntoskrnl::PageOut::BeforeEveryDdi;
    }
    let ready = Bench::prepare_with(options, watch.ledger.clone()).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound if request.device == DeviceChoice::Virgl => {
            NotMade::Device(error.to_string())
        }
        _ => NotMade::Host(bench::Error::from(error).to_string()),
    })?;
    let device = ready.device.clone();
    let started = ready.load(image);
    let bench = match started {
        Ok(bench) => bench,
        Err(bench::Error::Host(error)) => return Err(NotMade::Host(error.to_string())),
        // Our own driver is for this device.
        Err(bench::Error::Driver(error, closing))
            if error.is_refusal() && closing.is_clean() && !request.driver.is_virtgpu() =>
        {
            let why = error.to_string();
            let mut outcome = finish(request, None, None, &closing, Done::default(), began);
            outcome.report.refused = Some(why.clone());
            return Ok(Outcome { refused: Some(format!("{}: {why}", request.driver)), ..outcome });
        }
        Err(bench::Error::Driver(error, closing)) => {
            // Where the answer breaks a rule, it has the rule's name, unless the verifier has named it already.
            let rule = match &error {
                StartError::Refused(rule, _) => Rule::parse(rule),
                _ => None,
            };
            let told = |rule: &Rule| closing.verdict.rules_broken.contains_key(rule);
            let wrong = Wrong {
                rule: rule.filter(|rule| !told(rule)),
                sentence: "The driver loads and its adapter starts.",
                ddi: String::new(),
                detail: error.to_string(),
            };
            let mut wrong = unless_told(&closing.verdict, wrong);
            wrong.extend(breaches(&device));
            let done = Done { wrong, ..Done::default() };
            return Ok(finish(request, None, None, &closing, done, began));
        }
    };
    if request.driver == DriverChoice::Raw {
        // The page in the aperture.
        bench.verifier.expect_words(|_, address| (address / ntoskrnl::PAGE as u64) as u32);
    }
    let version = version_name(bench.adapter.version());
    let renders = bench.adapter.renders();
    let given = request.context_data.is_some();
    let spoken = renders && !given && speaks(&bench, &request.driver);
    let wanted = request.out.is_some() && recordings.is_empty() && !spoken;
    let undrawn = wanted.then(|| undrawn(&bench));
    let plan = Plan { contexts: request.contexts, devices: request.devices, processes: request.processes };
    let done = match &request.out {
        Some(_) if !recordings.is_empty() => replay::play(&bench, plan, &recordings, watch),
        Some(_) if spoken => paint(&bench, plan, watch),
        Some(_) if renders => exercise(&bench, plan, watch),
        Some(_)
            if bench.adapter.addresses() && !given && software::speaks(&bench.port, bench.adapter.luid()) =>
        {
            let progress = |step: &str, done, total| watch.step_to(step, done, total);
            let mut done = software::paint(&bench.port, bench.adapter.luid(), plan, &progress);
            if !bench.verifier.report().violations.is_empty() {
                done.wrong.clear();
            }
            done
        }
        _ if bench.adapter.addresses() => {
            let progress = |step: &str, done, total| watch.step_to(step, done, total);
            let made = addresses::create_only(&|| bench.client(bench.adapter.luid()), plan, &progress);
            let wrong = made.err().map(|wrong| unless_told(&bench.verifier.report(), wrong));
            Done { wrong: wrong.unwrap_or_default(), ..Done::default() }
        }
        _ => create_only(&bench, plan, &request.driver, watch),
    };
    // The figures are those of the clients' work; rules are judged to the end.
    let work = bench.so_far();
    bench.ledger.keep();
    let mut done = done;
    let virtgpu = request.driver.is_virtgpu();
    let foreign = matches!(request.driver, DriverChoice::Image(_)) && !virtgpu;
    let refused = if foreign || given { wants_private_data(&mut done.wrong, request) } else { None };
    for wrong in &done.wrong {
        bench.ledger.tell(&wrong.clone().into());
    }
    let sound = |done: &Done| done.wrong.is_empty() && bench.verifier.report().violations.is_empty();
    let mut survey = if !request.replay.is_empty() {
        // Whoever watches the renderer sees what was recorded and nothing else.
        Survey::left_out("a replay asks what was recorded and nothing else")
    } else if refused.is_some() {
        Survey::left_out("clients could make no context")
    } else if !sound(&done) {
        // What it answers may be what comes of that.
        Survey::left_out("a driver that has broken a rule is asked nothing more")
    } else {
        Survey::complete()
    };
    if survey.complete {
        watch.phase("surveying the driver");
        done.wrong.extend(survey::run(&bench, &request.driver));
        if !sound(&done) {
            survey = Survey::left_out("its first part found a rule broken: the driver did not start again");
        } else if bench.adapter.state() != State::Started {
            survey =
                Survey::left_out("the adapter was lost in its first part: the driver did not start again");
        }
    }
    watch.phase("stopping the adapter");
    bench.adapter.stop();
    if survey.complete && !sound(&done) {
        survey = Survey::left_out("the driver broke a rule when it stopped: it did not start again");
    }
    if survey.complete {
        watch.phase("surveying other lives");
        done.wrong.extend(survey::run_lives(&bench, &request.driver));
    }
    let closing = bench.stop().of_work(work);
    done.wrong.extend(breaches(&device));
    let undrawn = undrawn.filter(|_| done.picture.is_none());
    let mut outcome = finish(request, Some(version), undrawn, &closing, done, began);
    outcome.report.survey = survey;
    if let Some(why) = refused
        && outcome.report.violations.is_empty()
    {
        outcome.refused = Some(format!("{}: {why}", request.driver));
        outcome.report.refused = Some(why);
    }
    Ok(outcome)
}

/// What the driver did with the device that it may not, from the first life to the last.
fn breaches(device: &VirtioGpu) -> Vec<Wrong> {
    let breaches = device.stats().breaches.into_iter();
    breaches
        .map(|(what, times)| Wrong {
            rule: None,
            sentence: "A driver does with its device what the device may count on.",
            ddi: String::new(),
            detail: format!("{what}, {times} times"),
        })
        .collect()
}

/// Why somebody's driver makes no context for clients whose private data are not what its own user-mode half says. Takes it
/// out of what is wrong.
fn wants_private_data(wrong: &mut Vec<Wrong>, request: &Request) -> Option<String> {
    let mismatch = STATUS_GRAPHICS_DRIVER_MISMATCH.to_string();
    let [only] = wrong.as_slice() else { return None };
    if only.rule.is_some()
        || !only.ddi.starts_with("D3DKMTCreateContext")
        || !only.detail.ends_with(&mismatch)
    {
        return None;
    }
    wrong.clear();
    Some(match &request.context_data {
        None => format!(
            "CreateContext answers {mismatch}: the driver wants private data of its own user-mode half, which is not here; \
             --context-data hands it some"
        ),
        Some(_) => format!(
            "CreateContext answers {mismatch} to the bytes of --context-data: they are not what its user-mode half says"
        ),
    })
}

fn finish(
    request: &Request,
    version: Option<String>,
    undrawn: Option<String>,
    closing: &Closing,
    mut done: Done,
    began: Instant,
) -> Outcome {
    let mut report = report(request, version, &closing.figures, &closing.verdict);
    report.pool.leaked_bytes = closing.leaked_bytes();
    if let (Some(path), Some(picture)) = (&request.out, &done.picture) {
        let Picture { width, height, ref pixels } = *picture;
        let write = if request.replay.is_empty() { crate::png::write } else { crate::png::write_plain };
        let written = write(path, width, height, pixels);
        let (path, sha256) = (path.display().to_string(), crate::png::sha256(pixels));
        match written {
            Ok(()) => report.image = Some(Image { path, width, height, sha256 }),
            Err(error) => done.wrong.push(Wrong {
                rule: None,
                sentence: "The picture is written.",
                ddi: String::new(),
                detail: format!("{path}: {error}"),
            }),
        }
    }
    // The verifier tells of each leak once, under the rule of what left it.
    let leak = Rule::L25;
    if !closing.balance.is_clear() && report.violations.is_empty() {
        report.violations.push(Violation {
            rule: leak.id().to_owned(),
            sentence: leak.sentence().to_owned(),
            ddi: Ddi::Unload.name().to_owned(),
            detail: format!("after Unload the driver still has {}", left(closing)),
        });
    }
    report.readbacks = done.readbacks;
    report.violations.extend(done.wrong.into_iter().map(Violation::from));
    Outcome {
        report,
        figures: closing.figures.clone(),
        ddi_calls: closing.verdict.summary.ddi_calls.iter().map(|(d, n)| ((*d).to_owned(), *n)).collect(),
        locks_per_context: closing.verdict.summary.max_per_context.locks,
        device_commands: closing.device.commands.iter().map(|(c, n)| (format!("{c:?}"), *n)).collect(),
        device_errors: closing.device.errors,
        replayed: done.replayed,
        refused: None,
        left: left(closing),
        undrawn,
        milliseconds: began.elapsed().as_millis() as u64,
    }
}

/// What the driver still had after Unload, in words.
fn left(closing: &Closing) -> String {
    let b = &closing.balance;
    let parts = [
        (b.pool_blocks, "pool block"),
        (b.contiguous, "contiguous allocation"),
        (b.mdls, "MDL"),
        (b.mappings, "mapping"),
        (b.io_mappings, "register mapping"),
        (b.threads, "system thread"),
        (b.handles, "handle"),
        (b.devices, "device object"),
        (b.irps, "I/O request packet"),
        (b.work_items, "work item"),
        (b.resources, "resource"),
        (b.lookaside_lists, "lookaside list"),
        (b.trace_providers, "registered trace provider"),
    ];
    let parts: Vec<_> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| many(*n, what)).collect();
    parts.join(", ")
}

/// What a client saw go wrong, unless it is what comes of a rule that the driver broke before.
fn unless_told(verdict: &verifier::Report, wrong: Wrong) -> Vec<Wrong> {
    if verdict.violations.is_empty() { vec![wrong] } else { Vec::new() }
}

/// Whether the driver speaks virtgpu's protocol, so that it can be told what to paint.
fn speaks(bench: &Bench, driver: &DriverChoice) -> bool {
    let ask = || Client::open(&bench.port, bench.adapter.luid())?.adapter_info();
    driver.is_virtgpu() || ask().is_ok()
}

/// Why nothing can be painted with this driver, and what is done with it instead.
fn undrawn(bench: &Bench) -> String {
    let (adapter, only) = (&bench.adapter, "clients made devices and contexts only");
    let segment = adapter.caps().paging_segment;
    if adapter.renders() {
        "only its own user-mode half knows this driver's commands: it was given some that mean nothing"
            .to_owned()
    } else if adapter.addresses() {
        format!("only its own user-mode half knows the commands of this driver's GPU: {only}")
    } else if !adapter.driver().renders() {
        format!("this driver has no Render: {only}")
    } else if segment != 0 {
        format!("this driver wants its paging buffers in segment {segment}, which is not implemented: {only}")
    } else {
        format!("this driver has no aperture segment, without which nothing is drawn here: {only}")
    }
}

/// Has clients do what can be done with a driver whose private data nobody knows.
fn exercise(bench: &Bench, plan: Plan, watch: &Watch) -> Done {
    let progress = |step: &str, done, total| watch.step_to(step, done, total);
    let wrong = match exercise::run(bench, bench.adapter.luid(), plan, &progress) {
        Ok(()) => Vec::new(),
        Err(error) => unless_told(&bench.verifier.report(), error.into()),
    };
    Done { wrong, ..Done::default() }
}

/// Has clients paint the mosaic.
fn paint(bench: &Bench, plan: Plan, watch: &Watch) -> Done {
    let progress = |step: show::Step, done, total| watch.step_to(&step.to_string(), done, total);
    match show::paint(&bench.port, bench.adapter.luid(), plan, &progress) {
        Ok(painting) => judged(painting),
        Err(failure) => Done { wrong: vec![failure.into()], ..Done::default() },
    }
}

/// Compares what was painted with what is computed without the driver.
fn judged(painting: Painting) -> Done {
    let readback = |r: &show::Readback| Readback {
        context: r.context,
        index: r.index,
        sha256: crate::png::sha256(&r.pixels),
    };
    let mut wrong: Vec<Wrong> =
        compare(&painting.scene, &painting.mosaic).map(Wrong::from).into_iter().collect();
    let spoiled = painting.spoiled();
    if wrong.is_empty() && !spoiled.is_empty() {
        wrong.push(Wrong {
            rule: None,
            sentence: PICTURE,
            ddi: String::new(),
            detail: format!("what contexts {spoiled:?} read back themselves is not what they painted"),
        });
    }
    Done {
        readbacks: painting.readbacks.iter().map(readback).collect(),
        picture: Some(Picture {
            width: painting.scene.layout.width(),
            height: painting.scene.layout.height(),
            pixels: painting.mosaic,
        }),
        wrong,
        replayed: None,
    }
}

/// Has clients create all contexts and destroy them.
fn create_only(bench: &Bench, plan: Plan, driver: &DriverChoice, watch: &Watch) -> Done {
    let progress = |step: show::Step, done, total| watch.step_to(&step.to_string(), done, total);
    let data = match &bench.context_data {
        Some(data) => ContextData::Given(data),
        None if driver.is_virtgpu() => ContextData::Virtgpu,
        None => ContextData::None,
    };
    let made = show::create_only(&bench.port, bench.adapter.luid(), plan, data, &progress);
    let wrong = made.err().map(|failure| unless_told(&bench.verifier.report(), failure.into()));
    Done { wrong: wrong.unwrap_or_default(), ..Done::default() }
}

/// `1 pixel is`, `2 pixels are`.
pub(crate) fn pixels(n: u64) -> String {
    format!("{} {}", many(n, "pixel"), if n == 1 { "is" } else { "are" })
}

const PICTURE: &str = "The picture is the one computed without the driver.";

impl From<Failure> for Wrong {
    fn from(failure: Failure) -> Self {
        Self { detail: failure.to_string(), ..failure.error.into() }
    }
}

impl From<ClientError> for Wrong {
    fn from(error: ClientError) -> Self {
        let ddi = match error {
            ClientError::Call(call, _) => call.to_owned(),
            _ => String::new(),
        };
        Self { rule: None, sentence: "What a client asks for succeeds.", ddi, detail: error.to_string() }
    }
}

/// What is wrong with a picture: how many pixels, and where the first one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Pixels that are not what they should be.
    pub pixels: u64,
    /// Tile of the first one, in reading order: the number of the context that painted it.
    pub tile: u32,
    /// Its place in the tile.
    pub at: (u32, u32),
    /// What it should be, RGBA.
    pub expected: [u8; 4],
    /// What it is.
    pub found: [u8; 4],
}

impl From<Difference> for Wrong {
    fn from(d: Difference) -> Self {
        let hex = |[r, g, b, a]: [u8; 4]| format!("{r:02x}{g:02x}{b:02x}{a:02x}");
        let (n, tile, (x, y)) = (d.pixels, d.tile, d.at);
        let (found, expected) = (hex(d.found), hex(d.expected));
        Self {
            rule: None,
            sentence: PICTURE,
            ddi: String::new(),
            detail: format!(
                "{} wrong; the first is in tile {tile}, which context {tile} painted, at ({x}, {y}): {found} \
                 instead of {expected}",
                pixels(n)
            ),
        }
    }
}

/// The first pixel that is not as computed without the driver, and how many there are.
pub fn compare(scene: &Scene, mosaic: &[u8]) -> Option<Difference> {
    let expected = reference::mosaic(scene);
    let (width, tile, columns) = (scene.layout.width(), scene.layout.tile, scene.layout.columns);
    let pairs = expected.as_chunks::<4>().0.iter().zip(mosaic.as_chunks::<4>().0);
    let mut different = pairs.enumerate().filter(|(_, (expected, found))| expected != found);
    let (index, (expected, found)) = different.next()?;
    let (x, y) = (index as u32 % width, index as u32 / width);
    Some(Difference {
        pixels: 1 + different.count() as u64,
        tile: y / tile * columns + x / tile,
        at: (x % tile, y % tile),
        expected: *expected,
        found: *found,
    })
}
