//! What happens, line by line on standard error: the port's calls with their answers, the driver's callbacks, what it
//! prints, and what the port notes.

use std::fmt::Display;
use std::io::Write;

use ntoskrnl::{DdiResult, Event, Reader};

/// Prints as it reads.
pub(super) struct Trace;

fn line(what: impl Display) {
    // Nobody may be reading any more.
    let _ = writeln!(std::io::stderr(), "{what}");
}

/// An answer in words. Void calls have none.
fn answer(result: DdiResult) -> String {
    match result {
        DdiResult::Void => String::new(),
        DdiResult::Status(status) => format!(" = {status}"),
        DdiResult::Bool(value) => format!(" = {value}"),
        DdiResult::Value(value) => format!(" = {value:#x}"),
    }
}

impl Reader for Trace {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::DdiEnter { call } => line(format_args!("> {}", call.ddi)),
            Event::DdiReturn { call, result, .. } => line(format_args!("< {}{}", call.ddi, answer(*result))),
            Event::CallbackReturn { callback, result, .. } => {
                line(format_args!("  {callback}{}", answer(*result)));
            }
            Event::DebugPrint { text } => line(format_args!("  | {}", text.trim_end())),
            Event::Note { topic, text } => line(format_args!("  {topic}: {text}")),
            _ => {}
        }
    }
}
