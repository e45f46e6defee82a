//! Driver images in C and C++ on the bench, as somebody else would bring them.

mod clean;
mod defects;
mod known;
mod mutated;
mod refused;
mod shapes;

use std::path::Path;
use std::process::{Command, Output};

use cdrivers::{Driver, Tools};
use serde_json::Value;

/// Runs an image, for a document.
fn run(image: &Path, more: &[&str]) -> (Output, Value) {
    let out = image.with_extension("png");
    let mut command = Command::new(env!("CARGO_BIN_EXE_wddm"));
    command.arg("run").arg("--driver").arg(image).arg("--json").arg("--out").arg(out).args(more);
    let output = command.output().unwrap();
    let document = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    (output, document)
}

/// Builds a driver in a directory of its own and runs it.
fn built(tools: Tools, driver: &Driver, more: &[&str]) -> (Output, Value) {
    let directory = tempfile::tempdir().unwrap();
    run(&driver.build(tools, directory.path()), more)
}
