//! What `wddm` says of drivers: of those that stop the machine, and of what files are made of. Images as they ship, built
//! from `crash.c`.

mod build;
mod inspected;
mod rust;
mod stops;
mod stuck;

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// Runs a driver, for a document.
fn run(image: &Path, more: &[&str]) -> (Output, Value) {
    let output = text(image, &[&["--json"], more].concat());
    let document = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    (output, document)
}

/// Runs a driver, for people.
fn text(image: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wddm"));
    command.arg("run").arg("--driver").arg(image).arg("--create-only").args(more).output().unwrap()
}

/// `function:line` of the frames of a stack that have both.
fn frames(stack: &Value) -> Vec<String> {
    let frame = |frame: &Value| Some(format!("{}:{}", frame["function"].as_str()?, frame["line"].as_u64()?));
    stack.as_array().unwrap().iter().filter_map(frame).collect()
}
