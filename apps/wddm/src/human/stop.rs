//! A bug check, for people.

use std::fmt::Write;
use std::path::Path;

use verifier::Rule;

use super::{BAD, BOLD, DIM, NAME, Styled, wrap};
use crate::stop::{BugCheckReport, Place, StackFrame};

/// Registers in the order in which debuggers show them, so many in a line.
const REGISTERS: [&str; 18] = [
    "rip", "rsp", "rflags", "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "r8", "r9", "r10", "r11", "r12",
    "r13", "r14", "r15",
];
const IN_A_LINE: usize = 3;
/// Columns of a name before what belongs to it.
const COLUMN: usize = 18;

pub(super) fn stopped(out: &mut String, stop: &BugCheckReport) {
    let _ = writeln!(
        out,
        "\n  {} {} {} ({})",
        Styled(BAD, "STOP"),
        Styled(BOLD, &stop.code),
        Styled(BOLD, &stop.name),
        stop.parameters.join(", ")
    );
    let _ = write!(out, "       ");
    wrap(out, 7, &stop.note);
    let ddi = stop.ddi.as_deref().unwrap_or("no entry point");
    let _ = writeln!(out, "       in {} at IRQL {}", Styled(NAME, ddi), stop.irql);
    if let Some(rule) = &stop.rule {
        let _ = write!(out, "       {} {} ", Styled(BAD, "BROKEN"), Styled(BOLD, rule));
        wrap(out, 15 + rule.len(), Rule::parse(rule).map_or("", Rule::sentence));
    }
    if let Some(module) = &stop.module {
        let _ = writeln!(out, "       {:11}{}", Styled(NAME, "at"), Styled(BOLD, module));
    }
    for place in &stop.places {
        where_else(out, place);
    }
    if !stop.advice.is_empty() {
        let _ = write!(out, "       {:11}", Styled(NAME, "to do"));
        wrap(out, COLUMN, &stop.advice);
    }
    registers(out, stop);
    let mut name = "stack";
    for frame in &stop.stack {
        let _ = writeln!(out, "       {:11}{}", Styled(NAME, std::mem::take(&mut name)), line(frame));
    }
    for why in &stop.symbols {
        let _ = write!(out, "       {:11}", Styled(NAME, "symbols"));
        wrap(out, COLUMN, why);
    }
}

/// A frame: the function, and where it is. Files below the working directory are named from there on.
fn line(frame: &StackFrame) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let near =
        |file: &String| Path::new(file).strip_prefix(&here).map_or(file.clone(), |f| f.display().to_string());
    let frame = StackFrame { file: frame.file.as_ref().map(near), ..frame.clone() };
    match &frame.function {
        Some(function) => {
            let place = StackFrame { function: None, ..frame.clone() };
            format!("{function} {}", Styled(DIM, place))
        }
        None => frame.to_string(),
    }
}

fn where_else(out: &mut String, place: &Place) {
    let mut name = place.what.as_str();
    for frame in &place.frames {
        let _ = writeln!(out, "       {:11}{}", Styled(NAME, std::mem::take(&mut name)), line(frame));
    }
}

fn registers(out: &mut String, stop: &BugCheckReport) {
    let known: Vec<_> =
        REGISTERS.iter().filter_map(|name| Some((*name, stop.registers.get(*name)?))).collect();
    let mut name = "registers";
    for row in known.chunks(IN_A_LINE) {
        let _ = write!(out, "       {:11}", Styled(NAME, std::mem::take(&mut name)));
        let cells: Vec<_> = row.iter().map(|(name, value)| format!("{name:6} {value:<18}")).collect();
        let _ = writeln!(out, "{}", cells.join("  ").trim_end());
    }
}
