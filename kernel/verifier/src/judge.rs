//! Counting checks and keeping violations.

use ntoskrnl::DdiCall;

use crate::PER_RULE;
use crate::report::{Finder, Report, Summary, Violation};
use crate::rules::Rule;

/// Who hears of what a verifier finds and counts: at once, on the thread and at the IRQL where it happens. It must neither
/// wait nor call the verifier.
pub trait Listener: Send + Sync {
    /// A violation that is kept.
    fn found(&self, violation: &Violation);

    /// `rule` has been checked `times` times now.
    fn checked(&self, _rule: Rule, _times: u64) {}

    /// What the run amounts to now, without the calls of entry points.
    fn counted(&self, _summary: &Summary) {}
}

impl<F: Fn(&Violation) + Send + Sync> Listener for F {
    fn found(&self, violation: &Violation) {
        self(violation);
    }
}

/// Where something was noticed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Site {
    pub(crate) ddi: &'static str,
    pub(crate) thread: u64,
    pub(crate) seq: u64,
    pub(crate) adapter: usize,
}

impl From<&DdiCall> for Site {
    fn from(call: &DdiCall) -> Self {
        Self { ddi: call.ddi.name(), thread: call.thread, seq: call.seq, adapter: call.adapter }
    }
}

/// Rules that one mistake can break together. The verifier's finding is the precise one, so that what the port driver
/// says of another rule of the subject adds nothing.
const SUBJECTS: &[&[Rule]] = &[
    &[Rule::S01, Rule::S02, Rule::S03, Rule::S04, Rule::S06, Rule::S11, Rule::S15, Rule::S18, Rule::S42],
    &[Rule::C19, Rule::C20],
    &[Rule::L24, Rule::L25],
];

const RULES: usize = Rule::ALL.len();

pub(crate) struct Judge {
    checked: [u64; RULES],
    broken: [u64; RULES],
    violations: Vec<Violation>,
    listener: Option<Box<dyn Listener>>,
    pub(crate) summary: Summary,
}

impl Judge {
    pub(crate) fn new(listener: Option<Box<dyn Listener>>) -> Self {
        Self {
            checked: [0; RULES],
            broken: [0; RULES],
            violations: Vec::new(),
            listener,
            summary: Summary::default(),
        }
    }

    /// Counts a check, and a violation if it is not `ok`. Answers `ok`.
    pub(crate) fn check(&mut self, rule: Rule, site: Site, ok: bool, what: impl FnOnce() -> String) -> bool {
        self.count(rule);
        if !ok {
            self.found(rule, site, Finder::Verifier, what);
        }
        ok
    }

    fn count(&mut self, rule: Rule) {
        self.checked[rule as usize] += 1;
        if let Some(listener) = &self.listener {
            listener.checked(rule, self.checked[rule as usize]);
        }
    }

    /// Tells what the run amounts to by now.
    pub(crate) fn tell(&self) {
        if let Some(listener) = &self.listener {
            listener.counted(&self.summary);
        }
    }

    fn found(&mut self, rule: Rule, site: Site, found_by: Finder, what: impl FnOnce() -> String) {
        self.broken[rule as usize] += 1;
        if self.broken[rule as usize] > PER_RULE as u64 {
            return;
        }
        let Site { ddi, thread, seq, adapter } = site;
        let sentence = rule.sentence();
        let violation = Violation { rule, sentence, ddi, what: what(), thread, seq, adapter, found_by };
        if let Some(listener) = &self.listener {
            listener.found(&violation);
        }
        self.violations.push(violation);
    }

    /// Takes a finding of the port driver, unless the verifier has one on the subject.
    pub(crate) fn port_found(&mut self, rule: Rule, site: Site, text: &str) {
        let subject = SUBJECTS.iter().find(|subject| subject.contains(&rule)).copied().unwrap_or(&[]);
        let known = self.is_broken(rule) || subject.iter().any(|other| self.is_broken(*other));
        if !known {
            self.count(rule);
            self.found(rule, site, Finder::Port, || text.to_owned());
        }
    }

    pub(crate) fn is_broken(&self, rule: Rule) -> bool {
        self.broken[rule as usize] != 0
    }

    /// Whether a rule was broken after which packets do not end as they should.
    pub(crate) fn submission_broken(&self) -> bool {
        SUBJECTS[0].iter().any(|rule| self.is_broken(*rule))
    }

    pub(crate) fn report(&self) -> Report {
        let counts = |table: &[u64; RULES]| {
            Rule::ALL
                .iter()
                .map(|rule| (*rule, table[*rule as usize]))
                .filter(|(_, count)| *count != 0)
                .collect()
        };
        Report {
            violations: self.violations.clone(),
            rules_broken: counts(&self.broken),
            rules_checked: counts(&self.checked),
            summary: self.summary.clone(),
        }
    }
}
