//! Why a machine stopped: the report of a bug check, with names and lines.

use std::collections::BTreeMap;

use ntoskrnl::BugCheck;
use ntoskrnl::bugcheck::{self, PlaceKind};
use postmortem::{Examined, Frame};
use serde::{Deserialize, Serialize};

/// Why the machine stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BugCheckReport {
    /// The stop code, as in `0x000000D1`.
    pub code: String,
    /// Its Microsoft name.
    pub name: String,
    /// Its four parameters, as in `0x2`.
    pub parameters: [String; 4],
    /// The entry point that was running on the thread, if one was; `DriverEntry` counts as one.
    pub ddi: Option<String>,
    /// The rule that the stop stands for, if one is known.
    pub rule: Option<String>,
    /// IRQL of the thread.
    pub irql: u8,
    /// What happened, in words.
    pub note: String,
    /// What to look at, in words. Empty if there is no advice.
    pub advice: String,
    /// Registers, as in `0x7fff0000`: all of an instruction that was interrupted; otherwise those that are known where
    /// the driver called the kernel.
    pub registers: BTreeMap<String, String>,
    /// The place in the driver, as in `virtgpu.sys+0x1234`; in the bench if there is none.
    pub module: Option<String>,
    /// The stack, innermost frame first. Functions that were inlined have frames of their own.
    pub stack: Vec<StackFrame>,
    /// Other places that the stop has to do with.
    pub places: Vec<Place>,
    /// Why names or lines are missing, if any are.
    pub symbols: Vec<String>,
}

/// A frame of a stack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StackFrame {
    /// File name of the image, if the address lies in one.
    pub module: Option<String>,
    /// Offset in the image, as in `0x1234`; the address if it lies in none.
    pub offset: String,
    /// The function, if its name is known.
    pub function: Option<String>,
    /// The source file.
    pub file: Option<String>,
    /// The line.
    pub line: Option<u32>,
}

/// A place that a stop has to do with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// `allocated` or `freed`.
    pub what: String,
    /// Where: a function, behind it those that it was inlined into.
    pub frames: Vec<StackFrame>,
}

impl From<&Frame> for StackFrame {
    fn from(frame: &Frame) -> Self {
        Self {
            module: (!frame.module.is_empty()).then(|| frame.module.clone()),
            offset: format!("{:#x}", frame.offset),
            function: frame.function.clone(),
            file: frame.file.clone(),
            line: frame.line,
        }
    }
}

impl std::fmt::Display for StackFrame {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.module {
            Some(module) => write!(f, "{module}+{}", self.offset)?,
            None => write!(f, "{}, in no image", self.offset)?,
        }
        if let Some(function) = &self.function {
            write!(f, " {function}")?;
        }
        if let Some(file) = &self.file {
            write!(f, " at {file}")?;
            if let Some(line) = self.line {
                write!(f, ":{line}")?;
            }
        }
        Ok(())
    }
}

/// Whether a frame is one of Rust's own libraries, which tells nothing: under the name that the compiler was built with,
/// or where its sources are installed.
fn of_library(frame: &Frame) -> bool {
    frame.file.as_ref().is_some_and(|file| {
        let file = file.replace('\\', "/");
        file.starts_with("/rustc/") || file.contains("/rustlib/src/rust/library/")
    })
}

/// A name that the child reported: control characters would play with the terminal.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '?' } else { c }).collect()
}

impl BugCheckReport {
    /// A report of which nothing is known but what it is.
    pub fn bare(code: u32, note: String) -> Self {
        Self {
            code: format!("0x{code:08X}"),
            name: bugcheck::name(code).to_owned(),
            parameters: std::array::from_fn(|_| "0x0".to_owned()),
            note,
            ..Self::default()
        }
    }

    fn new(report: &BugCheck, examined: &Examined) -> Self {
        let some = |text: &str| (!text.is_empty()).then(|| printable(text));
        let frames =
            |frames: &[Frame]| frames.iter().filter(|f| !of_library(f)).map(StackFrame::from).collect();
        let what = |kind| match kind {
            PlaceKind::Allocated => "allocated",
            PlaceKind::Freed => "freed",
        };
        Self {
            parameters: report.params.map(|p| format!("0x{p:X}")),
            ddi: some(&report.ddi),
            rule: some(&report.rule),
            irql: report.irql,
            advice: advice(report.code, !report.rule.is_empty()).to_owned(),
            registers: examined.registers.iter().map(|(n, v)| ((*n).to_owned(), format!("{v:#x}"))).collect(),
            module: examined.place.as_ref().map(|place| match place.module.as_str() {
                "" => format!("{:#x}", place.offset),
                module => format!("{module}+{:#x}", place.offset),
            }),
            stack: frames(&examined.stack),
            places: examined
                .places
                .iter()
                .map(|(kind, at)| Place { what: what(*kind).to_owned(), frames: frames(at) })
                .collect(),
            symbols: examined.missing.iter().map(|text| printable(text)).collect(),
            ..Self::bare(report.code, printable(&report.note))
        }
    }
}

/// Where a driver breaks into a debugger: the function and the line, as far as they are known.
pub(crate) fn place_of(at: &ntoskrnl::Break) -> String {
    let found = postmortem::locate(at.address, at.called).unwrap_or_default();
    let told = found.iter().find(|frame| !of_library(frame)).or(found.first());
    told.map_or_else(|| format!("{:#x}", at.address), |frame| printable(&StackFrame::from(frame).to_string()))
}

impl From<&BugCheck> for BugCheckReport {
    fn from(report: &BugCheck) -> Self {
        Self::new(report, &postmortem::examine(report))
    }
}

/// What to look at first when a driver stops the machine with a code; `rule`: whether that breaks one.
fn advice(code: u32, rule: bool) -> &'static str {
    match code {
        bugcheck::IRQL_NOT_LESS_OR_EQUAL => {
            "the call is not allowed at this IRQL: make it before the level is raised, or on a work item"
        }
        bugcheck::DRIVER_IRQL_NOT_LESS_OR_EQUAL if rule => {
            "what is touched at DISPATCH_LEVEL has to be resident: nonpaged pool, code and data outside of PAGE sections"
        }
        bugcheck::BAD_POOL_HEADER => {
            "look at what writes to the block, from its allocation on: the free only found it"
        }
        bugcheck::BAD_POOL_CALLER => "one owner frees a block, once, with the tag of its allocation",
        bugcheck::DRIVER_CORRUPTED_EXPOOL => "somebody kept a pointer into the block after it was freed",
        bugcheck::DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS
        | bugcheck::SYSTEM_SCAN_AT_RAISED_IRQL_CAUGHT_IMPROPER_DRIVER_UNLOAD
        | bugcheck::TIMER_OR_DPC_INVALID
        | bugcheck::WORKER_INVALID => {
            "timers, work items, threads and DPCs have to end before Unload returns"
        }
        bugcheck::THREAD_STUCK_IN_DEVICE_DRIVER => {
            "look at the loop or the wait that the stack shows: what should end it, and can it fail to come?"
        }
        bugcheck::SYMBOL_NOT_FOUND => {
            "this bench does not have the export; `wddm inspect` lists all such imports"
        }
        bugcheck::DRIVER_IRQL_NOT_LESS_OR_EQUAL
        | bugcheck::SYSTEM_SERVICE_EXCEPTION
        | bugcheck::SYSTEM_THREAD_EXCEPTION_NOT_HANDLED
        | bugcheck::PAGE_FAULT_IN_NONPAGED_AREA => {
            "look at the pointer that the first line of the stack uses: the registers tell which one it is"
        }
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use postmortem::Frame;

    use super::of_library;

    fn in_file(file: &str) -> Frame {
        Frame { file: Some(file.to_owned()), ..Frame::default() }
    }

    #[test]
    fn frames_of_rust_itself_are_known_wherever_its_sources_are() {
        for file in [
            "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/mod.rs",
            "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860\\library\\core\\src\\ptr\\mod.rs",
            "/usr/lib/rustlib/src/rust/library/core/src/ptr/mod.rs",
            "C:\\Rust\\toolchains\\stable-x86_64-pc-windows-msvc\\lib\\rustlib\\src\\rust\\library\\alloc\\src\\rc.rs",
        ] {
            assert!(of_library(&in_file(file)), "{file}");
        }
        for file in
            ["examples/crash/src/main.rs", "C:\\driver\\rust\\library\\main.rs", "library/core/src/ptr.rs"]
        {
            assert!(!of_library(&in_file(file)), "{file}");
        }
    }
}
