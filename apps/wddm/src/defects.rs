//! `wddm run --driver native:broken`: every driver with a defect, each on a machine in a process of its own, and whether
//! the verifier found what is wrong with it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use serde::Serialize;

use crate::driver::{DEFECTS, Defect, DriverChoice};
use crate::message::Step;
use crate::outcome::{EXIT_BROKEN, EXIT_MISSED, Outcome};
use crate::report::{BugCheckReport, Violation};
use crate::request::Request;
use crate::supervise::{self, Failure};
use crate::work::RESULT;

/// More contexts than a run has otherwise: some defects show with many only.
pub const CONTEXTS: u32 = 80;

/// What came of one driver.
#[derive(Clone, Debug, Serialize)]
pub struct Verdict {
    /// Its name behind `native:broken/`.
    pub name: &'static str,
    /// The rule that it breaks.
    pub rule: &'static str,
    /// Whether that was found.
    pub caught: bool,
    /// The exit status of a run of this driver alone.
    pub exit: u8,
    /// The rules that were found broken.
    pub violations: Vec<Violation>,
    /// Why its machine stopped, if it did.
    pub bug_check: Option<BugCheckReport>,
}

/// A rule that one of the drivers broke.
#[derive(Clone, Debug, Serialize)]
pub struct Broken {
    /// The driver, as the command line names it.
    pub driver: String,
    /// What was broken.
    #[serde(flatten)]
    pub violation: Violation,
}

/// The document of all drivers.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// `native:broken`
    pub driver: String,
    /// One entry a driver.
    pub defects: Vec<Verdict>,
    /// The violations of all of them.
    pub violations: Vec<Broken>,
    /// The drivers whose defect was not found.
    pub missed: Vec<&'static str>,
}

impl Verdict {
    fn new(defect: &Defect, outcome: Outcome) -> Self {
        let exit = outcome.exit_code();
        let report = outcome.report;
        let mut verdict = Self {
            name: defect.name,
            rule: defect.rule,
            caught: false,
            exit,
            violations: report.violations,
            bug_check: report.bug_check,
        };
        let caught = verdict.rules().any(|rule| rule == defect.rule);
        verdict.caught = caught;
        verdict
    }

    /// The rules that were found broken, in the order in which they were found.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        let stop = self.bug_check.iter().filter_map(|stop| stop.rule.as_deref());
        let found = self.violations.iter().map(|violation| violation.rule.as_str());
        found.filter(|rule| *rule != RESULT).chain(stop)
    }
}

/// Runs every driver with a defect as `request` says. `progress` is told how far it is.
///
/// # Errors
/// The first run that could not be made.
pub fn run(
    request: &Request,
    patience: Duration,
    mut progress: impl FnMut(&Step),
) -> Result<Vec<Verdict>, Failure> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(DEFECTS.len());
    let next = AtomicUsize::new(0);
    let (tell, heard) = mpsc::channel();
    let mut results: Vec<_> = std::thread::scope(|scope| {
        for _ in 0..workers {
            let (tell, next) = (tell.clone(), &next);
            scope.spawn(move || {
                while let Some((at, defect)) =
                    DEFECTS.iter().enumerate().nth(next.fetch_add(1, Ordering::Relaxed))
                {
                    let driver = DriverChoice::Broken(defect.name.to_owned());
                    let request = Request { driver, ..request.clone() };
                    let outcome = supervise::run(&request, patience, |_| {});
                    if tell.send((at, outcome.map(|outcome| Verdict::new(defect, outcome)))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(tell);
        let total = DEFECTS.len() as u64;
        (1..)
            .zip(heard)
            .map(|(done, (at, result))| {
                progress(&Step { phase: DEFECTS[at].name.to_owned(), done, total });
                (at, result)
            })
            .collect()
    });
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

/// The document of what was found.
pub fn document(verdicts: Vec<Verdict>) -> Document {
    let broken = |verdict: &Verdict| {
        let driver = DriverChoice::Broken(verdict.name.to_owned()).to_string();
        let broken =
            move |violation: &Violation| Broken { driver: driver.clone(), violation: violation.clone() };
        verdict.violations.iter().map(broken).collect::<Vec<_>>()
    };
    Document {
        driver: DriverChoice::EveryBroken.to_string(),
        violations: verdicts.iter().flat_map(broken).collect(),
        missed: verdicts.iter().filter(|verdict| !verdict.caught).map(|verdict| verdict.name).collect(),
        defects: verdicts,
    }
}

impl Document {
    /// The exit status of the command: that drivers with a defect break rules is what is asked for.
    pub fn exit_code(&self) -> u8 {
        if self.missed.is_empty() { EXIT_BROKEN } else { EXIT_MISSED }
    }
}
