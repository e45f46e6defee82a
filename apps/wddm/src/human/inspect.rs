//! What a driver's file is made of, for people.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{BAD, BOLD, GOOD, NAME, Styled, count, many, row, stop, wrap};
use crate::inspect::{File, Import, Inspection, Table};

/// A whole inspection.
pub fn inspection(found: &Inspection) -> String {
    let mut out = String::new();
    let version = found.interface_version.as_deref().unwrap_or("no interface version");
    let _ = writeln!(out, "{} {version}\n", Styled(BOLD, &found.driver));
    if let Some(file) = &found.file {
        facts(&mut out, file);
    }
    if let Some(table) = &found.table {
        slots(&mut out, table);
    }
    if let Some(report) = &found.bug_check {
        stop::stopped(&mut out, report);
        out.push('\n');
    }
    let verdict = match &found.refused {
        None => Styled(GOOD, "it loads, and DriverEntry succeeds".to_owned()),
        Some(why) => Styled(BAD, format!("it does not load: {why}")),
    };
    let _ = writeln!(out, "  {:12}{verdict}", Styled(NAME, "verdict"));
    out
}

fn facts(out: &mut String, file: &File) {
    let bytes = many(file.bytes, "byte");
    row(
        out,
        "image",
        &format!("{bytes}, {}, subsystem {}, entry {}", file.machine, file.subsystem, file.entry),
    );
    let mut name = "sections";
    for section in &file.sections {
        let mut kind = Vec::new();
        if section.pageable {
            kind.push("pageable");
        }
        if section.discardable {
            kind.push("discardable");
        }
        let text = format!(
            "{:9}{:>10}  {:4}{:>9}  {}",
            section.name,
            section.offset,
            section.rights,
            count(section.bytes),
            kind.join(", ")
        );
        let _ = writeln!(out, "  {:12}{}", Styled(NAME, std::mem::take(&mut name)), text.trim_end());
    }
    row(out, "code", &format!("{}% of it pageable", file.pageable_code_percent));
    row(out, "imports", &imports(&file.imports.known, "known"));
    if !file.imports.unknown.is_empty() {
        let _ = write!(out, "  {:12}", Styled(BAD, "UNKNOWN"));
        wrap(out, 14, &imports(&file.imports.unknown, "that this bench does not have"));
    }
    let catching = file.handlers.iter().filter(|handler| handler.catches).count() as u64;
    let mut text = format!("{} with unwind data", many(file.functions as u64, "function"));
    let _ = match file.handlers.len() as u64 {
        0 => write!(text, ", none with an exception handler"),
        all => write!(text, ", {} with a handler, {} of them for exceptions", count(all), count(catching)),
    };
    let named: Vec<_> =
        file.handlers.iter().map(|h| h.function.as_ref().unwrap_or(&h.offset).as_str()).collect();
    if !named.is_empty() {
        let _ = write!(text, ": {}", named.join(", "));
    }
    row(out, "exceptions", &text);
    let has = |there: bool| if there { "yes" } else { "no" };
    row(
        out,
        "hardening",
        &format!(
            "security cookie: {}; control flow guard: {}",
            has(file.security_cookie),
            has(file.control_flow_guard)
        ),
    );
    let checksum = &file.checksum;
    let text = match checksum.right {
        true => format!("{}, right", checksum.stored),
        false => format!("{}, WRONG: it should be {}", checksum.stored, checksum.computed),
    };
    row(out, "checksum", &text);
    let signature = match file.signature.present {
        true => {
            format!("{} of certificates; who signed was not verified", many(file.signature.bytes, "byte"))
        }
        false => "none".to_owned(),
    };
    row(out, "signature", &signature);
    let symbols = &file.symbols;
    let text = match (&symbols.found, &symbols.why) {
        (Some(path), _) => format!("{path}, {}", symbols.identity.as_deref().unwrap_or_default()),
        (None, Some(why)) => format!("none: {why}"),
        (None, None) => "none".to_owned(),
    };
    row(out, "symbols", &text);
    let panics = &file.panics;
    let text = match (panics.looked_for, panics.reachable.len(), panics.formatting.len()) {
        (false, ..) => "not known: that takes symbols".to_owned(),
        (true, 0, 0) => {
            "none reachable: no function of Rust's panicking machinery is in the image".to_owned()
        }
        (true, ..) => {
            let names: Vec<_> =
                panics.reachable.iter().chain(&panics.formatting).map(String::as_str).collect();
            format!("REACHABLE: {}", names.join(", "))
        }
    };
    row(out, "panics", &text);
}

/// Imports by module.
fn imports(all: &[Import], what: &str) -> String {
    let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for import in all {
        modules.entry(&import.module).or_default().push(&import.name);
    }
    let text = |(module, names): (&&str, &Vec<&str>)| format!("{module}: {}", names.join(" "));
    let modules: Vec<_> = modules.iter().map(text).collect();
    match modules.is_empty() {
        true => format!("none {what}"),
        false => format!("{} {what}: {}", count(all.len() as u64), modules.join("; ")),
    }
}

fn slots(out: &mut String, table: &Table) {
    let short = |names: &[String]| {
        let names: Vec<_> = names.iter().map(|name| name.strip_prefix("DxgkDdi").unwrap_or(name)).collect();
        names.join(" ")
    };
    let all = table.filled.len() + table.empty.len();
    row(out, "table", &format!("{} of {all} slots filled: {}", table.filled.len(), short(&table.filled)));
    row(out, "empty", &short(&table.empty));
}
