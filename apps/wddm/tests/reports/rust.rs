//! A driver image in Rust that stops the machine.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::{run, text};

const SOURCE: &str = "examples/crash/src/main.rs";

fn workspace() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// Builds `crash.sys`. None, with the reason printed, where there is no compiler for it; in CI there has to be one.
fn built() -> Option<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(workspace())
        .args(["run", "--quiet", "--package", "xtask", "--", "sys", "--driver", "examples/crash"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    if let Some((_, why)) = said.split_once("no compiler for ") {
        let ci = std::env::var_os("CI").is_some_and(|ci| !ci.is_empty());
        assert!(!ci, "{said}");
        println!("skipped: no compiler for {why}");
        return None;
    }
    assert!(output.status.success(), "{said}");
    let printed = String::from_utf8(output.stdout).unwrap();
    Some(printed.lines().find(|line| line.ends_with("crash.sys")).expect("the image is named").into())
}

#[test]
fn a_null_pointer_in_rust() {
    let Some(image) = built() else { return };
    let lines = std::fs::read_to_string(workspace().join(SOURCE)).unwrap();
    let line = 1 + lines.lines().position(|line| line.ends_with("// the line at fault")).unwrap();

    let (output, document) = run(&image, &[]);
    assert_eq!(output.status.code(), Some(2), "{document}");
    let stop = &document["bug_check"];
    assert_eq!((&stop["code"], &stop["ddi"]), (&json!("0x0000003B"), &json!("DxgkDdiCreateContext")));
    assert_eq!(stop["symbols"], json!([]));
    let frame = &stop["stack"][0];
    assert_eq!(frame["module"], "crash.sys");
    assert_eq!(frame["function"], "crash::through_null");
    assert_eq!((&frame["file"], &frame["line"]), (&json!(SOURCE), &json!(line)));
    // What was inlined has a frame of its own, and so has the SDK beneath the driver.
    let has = |function: &str, file: &str| {
        let stack = stop["stack"].as_array().unwrap();
        let named = |frame: &&serde_json::Value| {
            frame["function"].as_str().is_some_and(|name| name.ends_with(function))
        };
        stack.iter().find(named).is_some_and(|frame| frame["file"] == file)
    };
    assert!(has("::create_context", SOURCE), "{stop}");
    assert!(has("wddm::context::CreateContext", "sdk/wddm/src/context.rs"), "{stop}");

    let output = text(&image, &[]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stdout);
    let place = format!("{SOURCE}:{line}");
    let first = said.lines().find(|line| line.contains("crash::through_null"));
    assert!(first.is_some_and(|line| line.ends_with(&place)), "{said}");
}
