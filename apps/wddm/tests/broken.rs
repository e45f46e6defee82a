//! The drivers with one defect each, and the correct one that they are made of.

use std::collections::BTreeSet;
use std::process::{Command, Output};

use serde_json::Value;
use wddm_bench::driver::DEFECTS;

fn wddm(args: &[&str]) -> Output {
    let out = tempfile::tempdir().unwrap();
    let picture = out.path().join("wddm.png");
    let mut command = Command::new(env!("CARGO_BIN_EXE_wddm"));
    command.arg("run").args(args).arg("--out").arg(&picture).output().unwrap()
}

fn document(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// The rules that a run found broken, and the one that its bug check stands for.
fn rules(run: &Value) -> BTreeSet<String> {
    let violations = run["violations"].as_array().unwrap().iter().map(|violation| &violation["rule"]);
    let stop = run["bug_check"].as_object().map(|stop| &stop["rule"]);
    violations.chain(stop).map(|rule| rule.as_str().unwrap_or("none").to_owned()).collect()
}

#[test]
fn the_correct_driver_breaks_no_rule() {
    for shape in [&["--contexts", "16"][..], &["--contexts", "24", "--devices", "4", "--processes", "2"]] {
        let output = wddm(&[&["--driver", "native:raw", "--json"], shape].concat());
        let run = document(&output);
        assert_eq!(run["violations"], serde_json::json!([]), "{shape:?}");
        assert_eq!(output.status.code(), Some(0), "{shape:?}");
        assert_eq!(run["contexts"]["created"].to_string(), shape[1]);
        assert_eq!(run["image"], Value::Null);
        assert!(run["submissions"].as_u64().unwrap() > 64, "it took work");
        assert_eq!(run["pool"]["leaked_bytes"], 0);
    }
}

#[test]
fn every_defect_is_caught_by_its_rule_and_by_no_other() {
    let output = wddm(&["--driver", "native:broken", "--json"]);
    let all = document(&output);
    let runs = all["defects"].as_array().unwrap();
    assert_eq!(runs.len(), DEFECTS.len());
    let mut missed = 0;
    let mut wrong = Vec::new();
    for (run, defect) in runs.iter().zip(DEFECTS) {
        assert_eq!(run["name"], defect.name);
        let found = rules(run);
        let caught = found.contains(defect.rule);
        assert_eq!(run["caught"], caught, "{}", defect.name);
        let exit = if run["bug_check"].is_null() { i64::from(!found.is_empty()) } else { 2 };
        assert_eq!(run["exit"], exit, "{}", defect.name);
        missed += usize::from(!caught);
        let by_others = found.iter().any(|rule| rule != defect.rule);
        if by_others || !caught {
            wrong.push(format!("{} breaks {}; found: {found:?}", defect.name, defect.rule));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(all["missed"].as_array().unwrap().len(), missed);
    assert_eq!(output.status.code(), Some(if missed == 0 { 1 } else { 3 }));
    let told = all["violations"].as_array().unwrap();
    assert!(told.iter().all(|violation| violation["driver"].as_str().unwrap().starts_with("native:broken/")));
}

#[test]
fn one_of_them_is_run_like_any_driver() {
    let output = wddm(&["--driver", "native:broken/report-twice"]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("BROKEN S11 in DxgkDdiSubmitCommand"), "{text}");
    assert_eq!(output.status.code(), Some(1));
    let output = wddm(&["--driver", "native:broken/submit-touches-paged", "--json"]);
    let run = document(&output);
    let stop = &run["bug_check"];
    assert_eq!(stop["code"], "0x000000D1");
    assert_eq!(stop["ddi"], "DxgkDdiSubmitCommand");
    assert_eq!(run["interface_version"], "WDDM1_3");
    assert!(run["contexts"]["created"].as_u64().unwrap() > 0, "{run}");
    assert!(stop["stack"][0]["function"].as_str().unwrap().contains("DxgkDdiSubmitCommand"), "{stop}");
    assert!(stop["stack"][0]["file"].as_str().unwrap().ends_with("defects/submit.rs"), "{stop}");
    assert_eq!(
        stop["registers"]["rip"].as_str().unwrap()[2..].to_uppercase(),
        stop["parameters"][3].as_str().unwrap()[2..]
    );
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(wddm(&["--driver", "native:broken/no-such-defect"]).status.code(), Some(64));
}

#[test]
fn names_are_unique_and_rules_exist() {
    let names: BTreeSet<_> = DEFECTS.iter().map(|defect| defect.name).collect();
    assert_eq!(names.len(), DEFECTS.len());
    for defect in DEFECTS {
        assert!(verifier::Rule::parse(defect.rule).is_some(), "{}", defect.name);
        assert!(defect.what.ends_with('.'), "{}", defect.name);
        assert_eq!(defect.image.name, format!("broken/{}", defect.name));
    }
}
