//! What a run found out: the document that `--json` prints.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use crate::stop::BugCheckReport;

/// The document. On a bug check it holds what was known a moment before, and [`Report::bug_check`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The driver, as the command line names it.
    pub driver: String,
    /// The interface version of the driver's table, such as `WDDM1_3`. None if it never got that far.
    pub interface_version: Option<String>,
    /// The device behind the driver.
    pub device: String,
    /// User contexts.
    pub contexts: Contexts,
    /// Contexts that the port driver made for itself.
    pub system_contexts: u64,
    /// Render and present packets that SubmitCommand took.
    pub submissions: u64,
    /// Paging packets that SubmitCommand took.
    pub paging_submissions: u64,
    /// Packets that the driver reported as completed, paging included.
    pub fences_completed: u64,
    /// Costs.
    pub counts: Counts,
    /// Memory.
    pub pool: Pool,
    /// How long things took.
    #[serde(default)]
    pub times: Times,
    /// How often each rule was checked.
    pub rules_checked: BTreeMap<String, u64>,
    /// Rules that were broken, in the order in which they were found.
    pub violations: Vec<Violation>,
    /// Whether the driver was asked what clients did not ask.
    pub survey: Survey,
    /// Why the bench does not run this driver, if it does not: that breaks no rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
    /// The picture. None if nothing was drawn.
    pub image: Option<Image>,
    /// What each context's target held at the end.
    pub readbacks: Vec<Readback>,
    /// Why the machine stopped, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bug_check: Option<BugCheckReport>,
}

/// The survey: what clients' work did not ask of the driver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survey {
    /// Whether all of it was asked.
    pub complete: bool,
    /// Why not.
    pub why_not: Option<String>,
}

impl Default for Survey {
    /// Of a run that did not come to it.
    fn default() -> Self {
        Self::left_out("the run did not get that far")
    }
}

impl Survey {
    /// All of it was asked.
    pub fn complete() -> Self {
        Self { complete: true, why_not: None }
    }

    /// Not all of it was asked.
    pub fn left_out(why: &str) -> Self {
        Self { complete: false, why_not: Some(why.to_owned()) }
    }
}

/// How many contexts there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contexts {
    /// CreateContext succeeded.
    pub created: u64,
    /// DestroyContext was called.
    pub destroyed: u64,
    /// Left at the end.
    pub live: u64,
    /// The most at one time.
    pub peak: u64,
}

/// What things cost. The first two are the highest over all user contexts, from the DDI's entry to its return.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Allocations of any kind that one CreateContext made.
    pub pool_allocations_per_context: u64,
    /// Commands that reached the control queue during one CreateContext.
    pub host_commands_per_context: u64,
    /// Writes to the device's notification register, in the whole run.
    pub doorbells: u64,
    /// Reads and writes of device registers, in the whole run: what would leave a virtual machine.
    pub mmio_exits: u64,
}

/// Memory of the driver, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pool {
    /// The most that one CreateContext allocated.
    pub bytes_per_context: u64,
    /// What was left after Unload: pool, contiguous memory, MDLs and mappings.
    pub leaked_bytes: u64,
}

/// How long things took, on this host and this time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    /// Microseconds from the loading of the driver to its first context.
    pub load_to_first_context_us: Option<u64>,
    /// Nanoseconds of a CreateContext from call to return, in the mean.
    pub create_context_ns: Option<u64>,
}

/// A rule that was broken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Violation {
    /// Its id.
    pub rule: String,
    /// What it demands.
    pub sentence: String,
    /// The entry point, empty if it is about none.
    pub ddi: String,
    /// What was wrong.
    pub detail: String,
}

/// The picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Where it lies, absolute.
    pub path: String,
    /// Pixels of a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// SHA-256 of the pixels: RGBA8, rows top first.
    pub sha256: String,
}

/// What a context's target held.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Readback {
    /// Number of the context, from 0.
    pub context: u32,
    /// Number of the readback among those of the context, from 0.
    pub index: u32,
    /// SHA-256 of the pixels: RGBA8, rows top first.
    pub sha256: String,
}
