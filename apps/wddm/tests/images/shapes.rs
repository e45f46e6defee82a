//! Drivers that are good in another way than the bench's own, and drivers with a fault that costs them nothing else.

use cdrivers::Driver;
use serde_json::{Value, json};

use crate::built;

/// Runs the small driver with macros. Answers the exit status, the rules that it broke, and the document.
fn judged(defines: &[&str], more: &[&str]) -> Option<(Option<i32>, Vec<String>, Value)> {
    let tools = cdrivers::tools()?;
    let driver = defines.iter().fold(Driver::small(), |driver, text| driver.define(text));
    let (output, document) = built(tools, &driver, more);
    assert_eq!(document["bug_check"], Value::Null, "{document}");
    let contexts = &document["contexts"];
    assert_eq!((&contexts["created"], &contexts["destroyed"]), (&json!(16), &json!(16)), "{document}");
    let rules = document["violations"].as_array().unwrap().iter();
    let rules = rules.map(|violation| violation["rule"].as_str().unwrap().to_owned()).collect();
    Some((output.status.code(), rules, document))
}

fn good(defines: &[&str]) {
    let Some((code, _, document)) = judged(defines, &[]) else { return };
    assert_eq!(document["violations"], json!([]), "{document}");
    assert_eq!(code, Some(0));
    assert_eq!(document["pool"]["leaked_bytes"], 0);
}

/// It starts and works, and breaks just these rules.
fn breaks(defines: &[&str], rules: &[&str]) {
    let Some((code, mut found, document)) = judged(defines, &[]) else { return };
    found.dedup();
    assert_eq!(code, Some(1), "{document}");
    assert_eq!(found, rules, "{document}");
}

/// DxgkDdiQueryInterface is for drivers that have an interface.
#[test]
fn a_driver_without_interfaces() {
    good(&["NO_INTERFACES"]);
}

/// The table is the headers', what it can do is 1.3's: of what came later it knows no question.
#[test]
fn a_driver_of_1_3_that_is_built_with_headers_of_3_2() {
    good(&["WDDM=0x11007", "WINDOWS_10", "OLDER"]);
}

/// It copies the port's interface as long as its headers say, which is longer than 1.3 has it.
#[test]
fn a_driver_of_1_3_with_a_table_of_1_3_and_headers_of_3_2() {
    good(&["WDDM=0x11007", "WINDOWS_10", "OLDER", "TABLE=0x4002"]);
}

#[test]
fn a_driver_with_a_display_may_report_vertical_syncs() {
    good(&["DISPLAY", "VSYNC"]);
    breaks(&["VSYNC"], &["S07"]);
}

/// Its worker ends there: StopDevice would find none.
#[test]
fn a_driver_that_gives_the_screen_back_is_stopped_by_that() {
    good(&["DISPLAY", "WORKER", "RELEASES=STATUS_SUCCESS"]);
}

/// Its worker is still there, and StopDevice ends it.
#[test]
fn a_driver_that_cannot_give_the_screen_back_is_stopped_by_stop_device() {
    good(&["DISPLAY", "WORKER", "RELEASES=STATUS_NOT_SUPPORTED"]);
}

/// A driver for compute only has nothing to do with displays; another one may.
#[test]
fn a_driver_for_compute_only_that_shows() {
    let Some(tools) = cdrivers::tools() else { return };
    let shows = || Driver::new("classes.cpp").define("SHOWS");
    let (output, document) = built(tools, &shows(), &[]);
    assert_eq!((output.status.code(), &document["violations"]), (Some(0), &json!([])), "{document}");
    let (output, document) = built(tools, &shows().define("WDDM=0xB004").define("COMPUTE"), &[]);
    assert_eq!(output.status.code(), Some(1), "{document}");
    let [violation] = document["violations"].as_array().unwrap().as_slice() else { panic!("{document}") };
    assert_eq!(violation["rule"], "L34");
    let detail = violation["detail"].as_str().unwrap();
    assert!(detail.ends_with("DxgkDdiPresent, FlipCaps"), "{detail}");
}

#[test]
fn a_segment_that_is_no_number_of_pages() {
    let Some((code, found, document)) = judged(&["ODD_BYTES=5"], &[]) else { return };
    assert_eq!(code, Some(1), "{document}");
    assert!(!found.is_empty() && found.iter().all(|rule| rule == "L18"), "{document}");
}

/// That it answers for a node that it has not is told once.
#[test]
fn a_driver_that_describes_any_node() {
    breaks(&["ANY_NODE"], &["L13"]);
}

/// The device's registers are there until RemoveDevice has run.
#[test]
fn registers_that_are_given_back_too_late() {
    breaks(&["KEEPS_REGISTERS"], &["L24"]);
}

#[test]
fn a_driver_whose_paging_buffers_have_no_place_gets_devices_and_contexts_only() {
    let Some((code, _, document)) = judged(&["PAGING_SEGMENT=1"], &[]) else { return };
    assert_eq!((code, &document["image"]), (Some(0), &Value::Null), "{document}");
    assert_eq!(document["violations"], json!([]));
    // For people the reason is said.
    let directory = tempfile::tempdir().unwrap();
    let image =
        Driver::small().define("PAGING_SEGMENT=1").build(cdrivers::tools().unwrap(), directory.path());
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_wddm"));
    command.arg("run").arg("--driver").arg(image).arg("--out").arg(directory.path().join("out.png"));
    let output = command.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let words: Vec<&str> = text.split_whitespace().collect();
    assert!(words.join(" ").contains("paging buffers in segment 1, which is not implemented"), "{text}");
}
