//! What is known of a run whose machine stopped: all that was counted and found before.

use cdrivers::Driver;
use serde_json::{Value, json};

use crate::{built, run};

/// Builds and runs the small driver, whose machine stops.
fn stopped(defines: &[&str], more: &[&str]) -> Option<Value> {
    let tools = cdrivers::tools()?;
    let driver = defines.iter().fold(Driver::small(), |driver, text| driver.define(text));
    let (output, document) = built(tools, &driver, more);
    assert_eq!(output.status.code(), Some(2), "{document}");
    assert_eq!(document["bug_check"]["ddi"], "DxgkDdiCreateContext", "{document}");
    assert_eq!(document["interface_version"], "WDDM1_3", "{document}");
    Some(document)
}

/// The machine stops right after the rule was broken.
#[test]
fn what_was_found_and_counted_before_a_stop() {
    let Some(document) = stopped(&["WRONG_AT=3", "CRASH_AT=4"], &["--create-only", "--contexts", "8"]) else {
        return;
    };
    let contexts = &document["contexts"];
    assert_eq!(contexts, &json!({ "created": 3, "destroyed": 0, "live": 3, "peak": 3 }), "{document}");
    assert_eq!(document["system_contexts"], 1);
    let violations = document["violations"].as_array().unwrap();
    let found: Vec<&Value> = violations.iter().map(|violation| &violation["rule"]).collect();
    assert_eq!(found, ["C08"], "{document}");
    // Once a context: of users, and the system's.
    assert_eq!(document["rules_checked"]["C08"], 4, "{document}");
    assert_eq!(document["counts"]["pool_allocations_per_context"], 1);
    assert!(document["times"]["create_context_ns"].as_u64().unwrap() > 0);
}

/// The figures are those of the clients' work: what the survey did is not in them.
#[test]
fn the_figures_of_a_stop_in_the_survey() {
    let Some(document) = stopped(&["CRASH_AT=9"], &["--create-only", "--contexts", "8"]) else { return };
    let contexts = &document["contexts"];
    assert_eq!(contexts, &json!({ "created": 8, "destroyed": 8, "live": 0, "peak": 8 }), "{document}");
    assert_eq!(document["violations"], json!([]));
}

#[test]
fn a_stop_before_there_is_a_table() {
    let Some(tools) = cdrivers::tools() else { return };
    let driver = Driver::new("foreign.c").define("FOREIGN=IoForecast").import("ntoskrnl.exe", "IoForecast");
    let directory = tempfile::tempdir().unwrap();
    let (_, document) = run(&driver.build(tools, directory.path()), &[]);
    assert!(document["bug_check"].is_object(), "{document}");
    assert_eq!((&document["interface_version"], &document["contexts"]["created"]), (&Value::Null, &json!(0)));
    assert_eq!(document["driver"].as_str().unwrap().rsplit('/').next(), Some("foreign.sys"));
}
