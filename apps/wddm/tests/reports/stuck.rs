//! Drivers that do not return.

use std::time::Instant;

use serde_json::Value;

use crate::build::{self, line};
use crate::{frames, run};

fn stuck(defect: &str) -> Option<Value> {
    let tools = build::tools()?;
    let directory = tempfile::tempdir().unwrap();
    let image = build::driver(tools, directory.path(), defect);
    let begun = Instant::now();
    let (output, document) = run(&image, &["--timeout", "5"]);
    // The patience, the time for an answer, and a busy host.
    assert!(begun.elapsed().as_secs() < 60, "it took {:?}", begun.elapsed());
    assert_eq!(output.status.code(), Some(2), "{document}");
    let stop = document["bug_check"].clone();
    assert_eq!(stop["code"], "0x000000EA", "{stop}");
    Some(stop)
}

#[test]
fn a_loop_is_named() {
    let Some(stop) = stuck("LOOP") else { return };
    assert_eq!(stop["ddi"], "DxgkDdiAddDevice");
    assert_eq!(stop["rule"], "R15");
    let stack = frames(&stop["stack"]);
    assert_eq!(stack[0], format!("loops:{}", line("LOOP")));
    assert!(stop["module"].as_str().unwrap().starts_with("crash.sys+0x"), "{stop}");
    assert_eq!(stop["registers"].as_object().unwrap().len(), 18);
}

#[test]
fn a_wait_is_named() {
    let Some(stop) = stuck("WAIT") else { return };
    assert_eq!(stop["ddi"], "DxgkDdiAddDevice");
    let stack = frames(&stop["stack"]);
    assert!(stack.contains(&format!("waits:{}", line("WAIT"))), "{stack:?}");
    assert!(stop["module"].as_str().unwrap().starts_with("crash.sys+0x"), "{stop}");
}

#[test]
fn a_loop_in_driver_entry_is_named() {
    let Some(stop) = stuck("LOOP_IN_ENTRY") else { return };
    assert_eq!(stop["ddi"], "DriverEntry");
    assert_eq!(stop["rule"], Value::Null);
    assert_eq!(frames(&stop["stack"])[0], format!("loops:{}", line("LOOP_IN_ENTRY")));
}
