//! The drivers with one defect each, and the correct one that they are made of.

use std::collections::BTreeSet;
use std::process::{Command, Output};

use dxgkrnl::{DISPLAY_ADAPTER_HW_ID, REASON_TDR};
use ntoskrnl::pool::faults::FaultScope;
use serde_json::Value;
use virtgpu_umd::client::Client;
use wddm_bench::bench::{Bench, Options};
use wddm_bench::driver::{DEFECTS, defect};
use wddm_sys::wddm3_2::PowerDeviceD3;

/// Defects that a client's work need not come to: a run may not see them. The tests at the end go there.
const OUT_OF_THE_WAY: &[&str] = &[
    "context-leak-on-failure",
    "context-writes-private-data",
    "context-reads-past-private-data",
    "power-fails",
    "interface-unknown",
    "escape-overrun",
    "debug-overrun",
    "preempt-idle",
    "preempt-fence",
    "reset-aborted-fence",
    "dependents-empty",
    "fence-unreported",
    "engine-status",
    "reset-fails",
];

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
        if by_others || !caught && !OUT_OF_THE_WAY.contains(&defect.name) {
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
    assert_eq!(document(&output)["bug_check"]["code"], "0x000000D1");
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
    assert!(OUT_OF_THE_WAY.iter().all(|name| names.contains(name)));
}

/// Does something to a driver with a defect, and tells which rules it broke.
fn after(name: &str, work: impl FnOnce(&Bench)) -> Vec<String> {
    let bench = Bench::start(&defect(name).unwrap().image, Options::default()).unwrap();
    work(&bench);
    let broken = bench.stop().verdict.violations;
    let rules: BTreeSet<_> = broken.iter().map(|violation| violation.rule.to_string()).collect();
    rules.into_iter().collect()
}

#[test]
fn what_is_out_of_the_way_is_caught_when_it_is_called() {
    // Whether a call fails is not the question here, but what the verifier says to it.
    let power = after("power-fails", |bench| {
        let _ = bench.adapter.set_power_state(DISPLAY_ADAPTER_HW_ID, PowerDeviceD3, 0);
    });
    assert_eq!(power, ["L22"]);
    let debug = after("debug-overrun", |bench| {
        let _ = bench.adapter.collect_dbg_info(REASON_TDR, 100);
    });
    assert_eq!(debug, ["L31"]);
    let idle = after("preempt-idle", |bench| bench.adapter.preempt(0).unwrap());
    assert_eq!(idle, ["S18"]);
    let fence = after("preempt-fence", |bench| bench.adapter.preempt(0).unwrap());
    assert_eq!(fence, ["S15"]);
    let reset = after("reset-aborted-fence", |bench| {
        let _ = bench.adapter.reset_engine(0);
    });
    assert_eq!(reset, ["S10"]);
    let dependents = after("dependents-empty", |bench| {
        let _ = bench.adapter.query_dependent_engine_group(0);
    });
    assert_eq!(dependents, ["S08"]);
    let unreported = after("fence-unreported", |bench| {
        let _ = bench.adapter.query_current_fence(0);
    });
    assert_eq!(unreported, ["S57"]);
    let status = after("engine-status", |bench| {
        let _ = bench.adapter.query_engine_status(0);
    });
    assert_eq!(status, ["R10"]);
    let timeout = after("reset-fails", |bench| {
        let _ = bench.adapter.reset_from_timeout();
    });
    assert_eq!(timeout, ["R05"]);
}

#[test]
fn what_takes_a_client_is_caught_when_there_is_one() {
    let open = |bench: &Bench| Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let leak = after("context-leak-on-failure", |bench| {
        let client = open(bench);
        let device = client.create_device().unwrap();
        let scope = FaultScope::failing(2);
        assert!(client.create_context(device, None).is_err());
        assert!(scope.struck());
    });
    assert_eq!(leak, ["C07"]);
    let written = after("context-writes-private-data", |bench| {
        let client = open(bench);
        let device = client.create_device().unwrap();
        let data = client.upload(b"RAWD\x01\0\0\0").unwrap();
        assert!(client.create_context(device, Some(&data)).is_err());
    });
    assert_eq!(written, ["C09"]);
    let escaped = after("escape-overrun", |bench| assert!(open(bench).escape(&mut [0; 8]).is_err()));
    assert_eq!(escaped, ["U08"]);
}
