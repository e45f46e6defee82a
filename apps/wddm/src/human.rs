//! What the command tells people. Made for 100 columns, or for as few as the terminal has; colours are left out by the stream where nobody sees them.

mod inspect;
mod stop;

pub use inspect::inspection;

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::sync::OnceLock;

use anstyle::{AnsiColor, Style};
use ntoskrnl::plural;
use verifier::Rule;
use verifier::rules::Status;

use crate::defects::Document;
use crate::driver::DEFECTS;
use crate::outcome::Outcome;
use crate::report::{Report, Violation};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default().bold();
const NAME: Style = AnsiColor::Cyan.on_default();
/// A space at which no line ends.
const NO_BREAK: char = '\u{a0}';
/// Columns of a text: those of the terminal that it goes to, within what can be read.
fn columns() -> usize {
    const COLUMNS: std::ops::RangeInclusive<usize> = 60..=100;
    static TERMINAL: OnceLock<Option<u16>> = OnceLock::new();
    let terminal = TERMINAL.get_or_init(|| {
        let size = rustix::termios::tcgetwinsize(std::io::stdout());
        size.ok().map(|size| size.ws_col).filter(|columns| *columns != 0)
    });
    terminal.map_or(*COLUMNS.end(), |columns| usize::from(columns).clamp(*COLUMNS.start(), *COLUMNS.end()))
}

/// A piece of text in a style, padded to a width.
struct Styled<T>(Style, T);

impl<T: fmt::Display> fmt::Display for Styled<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.render())?;
        match f.width() {
            Some(width) => write!(f, "{:<width$}", self.1.to_string())?,
            None => write!(f, "{}", self.1)?,
        }
        write!(f, "{}", self.0.render_reset())
    }
}

/// `1234567` as `1,234,567`.
fn count(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `1 context`, `2 contexts`.
fn many(n: u64, what: &str) -> String {
    format!("{} {}", count(n), plural(n, what))
}

/// Appends `text` in lines that begin at column `indent` and end before [`columns`]; the first one goes on where the
/// caller is, at that column.
fn wrap(out: &mut String, indent: usize, text: &str) {
    let mut column = indent;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        if column + length >= columns() && column > indent {
            let _ = write!(out, "\n{:indent$}", "");
            column = indent;
        }
        if column > indent {
            out.push(' ');
            column += 1;
        }
        out.extend(word.chars().map(|c| if c == NO_BREAK { ' ' } else { c }));
        column += length;
    }
    out.push('\n');
}

/// `text`, or its beginning if it is longer than `width` characters.
fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let mut kept: String = text.chars().take(width.saturating_sub(1)).collect();
    kept.truncate(kept.rfind(' ').unwrap_or(kept.len()));
    kept + " …"
}

/// Names with their numbers, the largest first.
fn most_first(numbers: &BTreeMap<String, u64>, prefix: &str) -> String {
    let mut numbers: Vec<_> = numbers.iter().collect();
    numbers.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
    let text = |(name, n): (&String, &u64)| {
        format!("{}{NO_BREAK}{}", name.strip_prefix(prefix).unwrap_or(name), count(*n))
    };
    numbers.into_iter().map(text).collect::<Vec<_>>().join(", ")
}

/// A line of the table of figures.
fn row(out: &mut String, name: &str, text: &str) {
    let _ = write!(out, "  {:12}", Styled(NAME, name));
    wrap(out, 14, text);
}

/// A mistake of the user's.
pub fn error(why: &str) -> String {
    format!("{}: {why}", Styled(BAD, "error"))
}

/// A whole run. `hints` are what could be done next.
pub fn outcome(outcome: &Outcome, hints: &[&str]) -> String {
    let mut out = String::new();
    let report = &outcome.report;
    let version = report.interface_version.as_deref().unwrap_or("no interface version");
    let device = if report.device.is_empty() { "no device" } else { &report.device };
    let _ = writeln!(out, "{} {version} on {device}\n", Styled(BOLD, &report.driver));
    levels(&mut out, outcome);
    rules_of(&mut out, report);
    // What is found again and again is told once.
    let alike = |one: &&Violation, other: &Violation| {
        one.rule == other.rule && one.ddi == other.ddi && one.detail == other.detail
    };
    let mut told: Vec<(&Violation, usize)> = Vec::new();
    for violation in &report.violations {
        match told.iter_mut().find(|(known, _)| alike(known, violation)) {
            Some((_, again)) => *again += 1,
            None => told.push((violation, 0)),
        }
    }
    for (violation, again) in told {
        broken(&mut out, violation, again);
    }
    if let Some(stop) = &report.bug_check {
        stop::stopped(&mut out, stop);
    }
    last(&mut out, outcome);
    for hint in hints.iter().filter(|_| outcome.report.image.is_some()) {
        row(&mut out, "hint", hint);
    }
    out
}

fn levels(out: &mut String, outcome: &Outcome) {
    let (report, figures) = (&outcome.report, &outcome.figures);
    let contexts = &report.contexts;
    if report.bug_check.is_some() {
        row(
            out,
            "contexts",
            &format!("{} created, {} destroyed", count(contexts.created), count(contexts.destroyed)),
        );
        return;
    }
    row(
        out,
        "contexts",
        &format!(
            "{} created, {} destroyed, {} at one time; {} of the port driver's own",
            count(contexts.created),
            count(contexts.destroyed),
            count(contexts.peak),
            count(report.system_contexts)
        ),
    );
    if contexts.created > 0 {
        row(
            out,
            "one context",
            &format!(
                "{} of {}, {}, {}: the most that any CreateContext took",
                many(report.counts.pool_allocations_per_context, "allocation"),
                many(report.pool.bytes_per_context, "byte"),
                many(report.counts.host_commands_per_context, "host command"),
                many(outcome.locks_per_context, "lock"),
            ),
        );
    }
    if let (Some(first), Some(each)) = (report.times.load_to_first_context_us, report.times.create_context_ns)
    {
        let first = first as f64 / 1e3;
        let each = each as f64 / 1e3;
        row(
            out,
            "times",
            &format!("{first:.1} ms from loading to the first context; {each:.1} us a CreateContext"),
        );
    }
    let calls: u64 = outcome.ddi_calls.values().sum();
    row(
        out,
        "DDI",
        &format!(
            "{} of {}: {}",
            many(calls, "call"),
            many(outcome.ddi_calls.len() as u64, "entry point"),
            most_first(&outcome.ddi_calls, "DxgkDdi")
        ),
    );
    if !figures.callbacks.is_empty() {
        row(out, "callbacks", &most_first(&figures.callbacks, "DxgkCb"));
    }
    if report.submissions + report.paging_submissions > 0 {
        row(
            out,
            "packets",
            &format!(
                "{} rendering and {} paging submitted, {} completed, {} ended otherwise",
                count(report.submissions),
                count(report.paging_submissions),
                count(report.fences_completed),
                count(figures.not_completed)
            ),
        );
    }
    row(
        out,
        "kernel",
        &format!(
            "{}, {}, {} freed; paged memory brought back {}",
            many(figures.kernel_calls, "call"),
            many(figures.pool_allocations, "pool allocation"),
            count(figures.pool_frees),
            many(figures.page_ins, "time"),
        ),
    );
    if let Some(replayed) = &outcome.replayed {
        let pictures = match (replayed.contexts, replayed.equal) {
            (1, _) => String::new(),
            (contexts, true) => {
                format!("; the pictures of all {} contexts are equal", count(contexts.into()))
            }
            (_, false) => "; the contexts' pictures are not equal".to_owned(),
        };
        let (messages, renders) = (many(replayed.messages, "message"), many(replayed.renders, "render"));
        let readbacks = many(replayed.readbacks, "readback");
        row(out, "replay", &format!("{messages}, {renders}, {readbacks}{pictures}"));
    }
    if !outcome.device_commands.is_empty() {
        let total: u64 = outcome.device_commands.values().sum();
        row(
            out,
            "device",
            &format!(
                "{}, {} answered with an error: {}",
                many(total, "command"),
                count(outcome.device_errors),
                most_first(&outcome.device_commands, "")
            ),
        );
    }
    row(
        out,
        "hardware",
        &format!(
            "{}, {}, {}, {}",
            many(report.counts.mmio_exits, "register access"),
            many(report.counts.doorbells, "doorbell"),
            many(figures.interrupts, "interrupt"),
            many(figures.dpcs, "DPC")
        ),
    );
}

fn rules_of(out: &mut String, report: &Report) {
    if report.rules_checked.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n  {:6}{:>9}", "rule", "checked");
    for (id, checked) in &report.rules_checked {
        let bad = report.violations.iter().any(|v| v.rule == *id)
            || report.bug_check.as_ref().is_some_and(|stop| stop.rule.as_deref() == Some(id));
        let verdict = if bad { Styled(BAD, "broken") } else { Styled(GOOD, "kept") };
        let _ = write!(out, "  {:6}{:>9}  {verdict:8}", Styled(NAME, id), count(*checked));
        let sentence = Rule::parse(id).map_or("", Rule::sentence);
        if bad {
            wrap(out, 27, sentence);
        } else {
            let _ = writeln!(out, "{}", cut(sentence, columns() - 28));
        }
    }
}

fn broken(out: &mut String, violation: &Violation, again: usize) {
    let _ = write!(out, "\n  {} {}", Styled(BAD, "BROKEN"), Styled(BOLD, &violation.rule));
    if !violation.ddi.is_empty() {
        let _ = write!(out, " in {}", Styled(NAME, &violation.ddi));
    }
    let _ = write!(out, "\n         ");
    wrap(out, 9, &violation.sentence);
    let _ = write!(out, "         ");
    match again {
        0 => wrap(out, 9, &violation.detail),
        _ => {
            let again = many(again as u64, "more time");
            wrap(out, 9, &format!("{}; the same {again}", violation.detail));
        }
    }
}

fn last(out: &mut String, outcome: &Outcome) {
    let report = &outcome.report;
    out.push('\n');
    if let Some(image) = &report.image {
        let _ = writeln!(
            out,
            "  {:12}{} ({} x {}, sha256 {}...)",
            Styled(NAME, "picture"),
            Styled(BOLD, &image.path),
            image.width,
            image.height,
            image.sha256.get(..12).unwrap_or_default()
        );
    } else if let Some(why) = outcome.undrawn.as_ref().filter(|_| report.bug_check.is_none()) {
        row(out, "picture", &format!("none is drawn: {why}"));
    }
    if let Some(why) = report.survey.why_not.as_ref().filter(|_| report.bug_check.is_none()) {
        row(out, "survey", &format!("not complete: {why}"));
    }
    let seconds = outcome.milliseconds as f64 / 1000.0;
    if report.bug_check.is_some() {
        let _ = writeln!(out, "  {:12}{}", Styled(NAME, "verdict"), Styled(BAD, "bug check"));
    } else {
        let left = match report.pool.leaked_bytes {
            0 if outcome.left.is_empty() => "nothing".to_owned(),
            0 => outcome.left.clone(),
            bytes => format!("{} ({})", many(bytes, "byte"), outcome.left),
        };
        row(out, "left over", &format!("{left} after Unload"));
        let broken = report.violations.len() as u64;
        let verdict = match broken {
            0 => Styled(GOOD, format!("{} kept", many(report.rules_checked.len() as u64, "rule"))),
            _ => Styled(BAD, many(broken, "violation")),
        };
        let _ = writeln!(out, "  {:12}{verdict}, in {seconds:.2} s", Styled(NAME, "verdict"));
    }
}

/// The drivers that are linked in.
pub fn drivers() -> String {
    let mut out = String::new();
    let mut line = |name: &str, text: &str| {
        let _ = write!(out, "{:48}", Styled(NAME, name));
        wrap(&mut out, 48, text);
    };
    line("FILE.sys", "a driver image for x86-64, whatever its name: virtgpu.sys, or anybody's");
    line("native:virtgpu", "the driver for virtio-gpu, linked in: WDDM 1.3, render-only");
    line("native:minimal", "an adapter, devices and contexts, and no hardware");
    line("native:software-gpu", "a GPU in software with page tables of its own: WDDM 2.6, virtual contexts");
    line("native:raw", "a correct driver on the raw interface, to try the verifier with: change it and see");
    for defect in DEFECTS {
        let bug = if defect.bug.is_empty() { String::new() } else { format!(", {}", defect.bug) };
        line(&format!("native:broken/{}", defect.name), &format!("{} [{}{bug}]", defect.what, defect.rule));
    }
    out
}

/// What was found of the drivers with a defect: a line each.
pub fn defects(document: &Document) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{}\n", Styled(BOLD, "drivers with one defect each"));
    for verdict in &document.defects {
        let _ = write!(out, "  {:33}{:5}", Styled(NAME, verdict.name), verdict.rule);
        if !verdict.caught {
            let found: Vec<_> = verdict.rules().collect();
            let text = match found[..] {
                [] => "NOT CAUGHT: no rule was found broken".to_owned(),
                _ => format!("NOT CAUGHT: it was taken for {}", found.join(", ")),
            };
            let _ = writeln!(out, "{}", Styled(BAD, text));
            continue;
        }
        let violation = verdict.violations.iter().find(|violation| violation.rule == verdict.rule);
        let text = match (violation, &verdict.bug_check) {
            (Some(found), _) if found.ddi.is_empty() => found.detail.clone(),
            (Some(found), _) => {
                let ddi = found.ddi.strip_prefix("DxgkDdi").unwrap_or(&found.ddi);
                let what = found.detail.trim_start_matches(&found.ddi).trim_start_matches(ddi);
                format!("{ddi}: {}", what.trim_start())
            }
            (None, Some(stop)) => format!("STOP {} {}: {}", stop.code, stop.name, stop.note),
            (None, None) => String::new(),
        };
        let _ = writeln!(out, "{}", cut(&text, columns() - 41));
    }
    let (all, missed) = (document.defects.len() as u64, document.missed.len() as u64);
    let verdict = match missed {
        0 => Styled(GOOD, format!("{}, each caught by its rule", many(all, "defect"))),
        _ => Styled(BAD, format!("{} of {all} NOT CAUGHT: {}", missed, document.missed.join(", "))),
    };
    let _ = writeln!(out, "\n  {:12}{verdict}", Styled(NAME, "verdict"));
    out
}

/// All rules, with how the bench looks at each.
pub fn rules() -> String {
    let mut out = String::new();
    for rule in Rule::ALL {
        let info = rule.info();
        let status = match info.status {
            Status::Verifier | Status::Bench => Styled(GOOD, info.status.to_string()),
            Status::Test | Status::Later => Styled(DIM, info.status.to_string()),
        };
        let _ = write!(out, "{:5}{:21}{status:10}", Styled(NAME, info.id), info.keeper.to_string());
        wrap(&mut out, 36, info.sentence);
    }
    out
}
