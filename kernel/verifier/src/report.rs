//! What the verifier has to say: violations, how often each rule was checked, and what the run amounted to.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::rules::Rule;

/// Who noticed a violation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Finder {
    /// The verifier, out of what crossed the DDI.
    Verifier,
    /// The port driver, which said so in the stream: a guard page's end, a canary, a timeout.
    Port,
}

/// A rule that was broken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Violation {
    /// Which.
    pub rule: Rule,
    /// What the rule says.
    pub sentence: &'static str,
    /// The entry point or callback in which it happened, by its Microsoft name; empty if in none.
    pub ddi: &'static str,
    /// What was wrong, with values.
    pub what: String,
    /// Number of the thread.
    pub thread: u64,
    /// Number of the DDI call, 0 if in none.
    pub seq: u64,
    /// Number of the adapter.
    pub adapter: usize,
    /// Who noticed.
    pub found_by: Finder,
}

impl std::fmt::Display for Violation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} broken", self.rule)?;
        if !self.ddi.is_empty() {
            write!(f, " in {}", self.ddi)?;
        }
        write!(f, ": {} ({})", self.what, self.sentence)
    }
}

/// How many there were of a kind of object.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Objects {
    /// Made.
    pub created: u64,
    /// Destroyed.
    pub destroyed: u64,
    /// There now.
    pub live: u64,
    /// The most at one time.
    pub peak: u64,
}

impl Objects {
    pub(crate) fn create(&mut self) {
        self.created += 1;
        self.live += 1;
        self.peak = self.peak.max(self.live);
    }

    pub(crate) fn destroy(&mut self) {
        self.destroyed += 1;
        self.live = self.live.saturating_sub(1);
    }
}

/// What one successful call of CreateContext for a user's context used at the most, from entry to return, on its thread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ContextCost {
    /// Pool allocations.
    pub pool_allocations: u64,
    /// Bytes of pool, as asked for.
    pub pool_bytes: u64,
    /// Contiguous memory, MDLs and mappings.
    pub other_allocations: u64,
    /// Kernel locks taken.
    pub locks: u64,
    /// Calls of kernel exports.
    pub kernel_calls: u64,
    /// Calls of the port driver.
    pub callbacks: u64,
    /// Accesses to device registers.
    pub register_accesses: u64,
}

/// What the run amounted to, as it crossed the DDI.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Contexts of users.
    pub contexts: Objects,
    /// Contexts of the system.
    pub system_contexts: Objects,
    /// Devices, with the system's.
    pub devices: Objects,
    /// Allocations.
    pub allocations: Objects,
    /// Allocations as devices have them open.
    pub openings: Objects,
    /// Packets that were submitted, without paging.
    pub submissions: u64,
    /// Paging packets that were submitted.
    pub paging_submissions: u64,
    /// Packets that were reported as completed, or by a later one's report.
    pub fences_completed: u64,
    /// What a CreateContext cost at the most.
    pub max_per_context: ContextCost,
    /// Calls of each entry point.
    pub ddi_calls: BTreeMap<&'static str, u64>,
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The violations in the order in which they were noticed, at most [`crate::PER_RULE`] of a rule.
    pub violations: Vec<Violation>,
    /// How often each rule was broken, also where no [`Violation`] is kept.
    pub rules_broken: BTreeMap<Rule, u64>,
    /// How often each rule was checked. A rule that is not in it never was.
    pub rules_checked: BTreeMap<Rule, u64>,
    /// What the run amounted to.
    pub summary: Summary,
}

impl Report {
    /// Whether no rule was broken.
    pub fn is_clean(&self) -> bool {
        self.rules_broken.is_empty()
    }
}
