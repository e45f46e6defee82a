//! How a run ended.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::bench::counters::Figures;
use crate::replay::Replayed;
use crate::report::{BugCheckReport, Report, Survey};

/// Every rule kept and the right result.
pub const EXIT_OK: u8 = 0;
/// A rule broken, a wrong result, or a driver that this bench does not run.
pub const EXIT_BROKEN: u8 = 1;
/// The machine stopped.
pub const EXIT_BUG_CHECK: u8 = 2;
/// A driver with a defect whose defect was not found.
pub const EXIT_MISSED: u8 = 3;
/// The command line makes no sense.
pub const EXIT_USAGE: u8 = 64;

/// The host has no process, no memory or no descriptor for the machine.
pub const EXIT_HOST: u8 = 71;
/// What a signal's number is added to if the command was asked to end by it.
pub const EXIT_SIGNAL: u8 = 128;

/// All that a run found out: the report, and what only people read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// The document.
    pub report: Report,
    /// All counters.
    pub figures: Figures,
    /// Calls of each entry point.
    pub ddi_calls: BTreeMap<String, u64>,
    /// The most kernel locks that one CreateContext took.
    pub locks_per_context: u64,
    /// What the device was asked: commands by name.
    pub device_commands: BTreeMap<String, u64>,
    /// Responses of the device that were errors.
    pub device_errors: u64,
    /// What the driver had left at the end, in words; empty if nothing.
    pub left: String,
    /// What was replayed, if anything was.
    #[serde(default)]
    pub replayed: Option<Replayed>,
    /// Why nothing was run, or not to its end: the input makes no sense.
    #[serde(default)]
    pub refused: Option<String>,
    /// Why there is no picture though one was asked for, if that is no fault of the driver's.
    #[serde(default)]
    pub undrawn: Option<String>,
    /// Wall-clock time of the run in milliseconds.
    pub milliseconds: u64,
}

impl Outcome {
    /// An outcome that ends with a bug check.
    pub fn stopped(mut report: Report, bug_check: BugCheckReport) -> Self {
        report.bug_check = Some(bug_check);
        report.survey = Survey::left_out("the driver stopped the machine");
        Self { report, ..Self::default() }
    }

    /// The exit status of the command.
    pub fn exit_code(&self) -> u8 {
        if self.report.bug_check.is_some() {
            EXIT_BUG_CHECK
        } else if !self.report.violations.is_empty() || self.refused.is_some() {
            EXIT_BROKEN
        } else {
            EXIT_OK
        }
    }
}
