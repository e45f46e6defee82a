//! The command as its users meet it: what it says, where, and how it ends.

mod drivers;
mod endings;
mod outputs;

use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// The command with a directory of its own to work in, which has to outlive it.
fn wddm(args: &[&str]) -> (Command, TempDir) {
    let directory = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wddm"));
    command.args(args).current_dir(&directory).env_remove("WDDM_DRIVER");
    (command, directory)
}

/// Runs it to its end.
fn ended(args: &[&str]) -> Output {
    let (mut command, _directory) = wddm(args);
    command.output().unwrap()
}

/// The one document that standard output is.
fn document(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stdout)))
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn complained(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
