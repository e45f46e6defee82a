//! Faults and what pool finds.

use serde_json::Value;

use crate::build::{self, line};
use crate::{frames, run, text};

/// Builds and runs the driver with a defect. Answers its stop, after what all stops have in common was looked at.
fn stop(defect: &str) -> Option<Value> {
    let tools = build::tools()?;
    let directory = tempfile::tempdir().unwrap();
    let image = build::driver(tools, directory.path(), defect);
    let (output, document) = run(&image, &[]);
    let stop = document["bug_check"].clone();
    assert_eq!(output.status.code(), Some(2), "{document}");
    assert_eq!(stop["ddi"], "DxgkDdiAddDevice", "{stop}");
    assert_eq!(stop["irql"], 0);
    assert_eq!(stop["symbols"], serde_json::json!([]), "{stop}");
    assert!(stop["module"].as_str().unwrap().starts_with("crash.sys+0x"), "{stop}");
    let stack = stop["stack"].as_array().unwrap();
    let has =
        |name: &str| stack.iter().any(|frame| frame["function"].as_str().is_some_and(|f| f.ends_with(name)));
    // From the driver into the bench, through both kinds of frames.
    assert!(has("AddDevice") && has("Machine::ddi"), "{stop}");
    Some(stop)
}

#[test]
fn a_null_pointer() {
    let Some(stop) = stop("NULL_POINTER") else { return };
    assert_eq!(stop["code"], "0x0000003B");
    assert_eq!(stop["parameters"][0], "0xC0000005");
    assert_eq!(stop["parameters"][2], "0x8");
    let stack = frames(&stop["stack"]);
    assert_eq!(stack[0], format!("through_null:{}", line("NULL_POINTER")));
    assert!(stack[1].starts_with("in_a_frame:"), "{stack:?}");
    assert_eq!(stop["registers"].as_object().unwrap().len(), 18);
    assert_eq!(stop["registers"]["rcx"], "0x8", "the argument: {stop}");
}

#[test]
fn a_call_of_nothing() {
    let Some(stop) = stop("NULL_CALL") else { return };
    assert_eq!(stop["parameters"][1], "0x0");
    assert_eq!(stop["stack"][0]["module"], Value::Null);
    assert_eq!(frames(&stop["stack"])[0], format!("call_null:{}", line("NULL_CALL")));
}

/// The stack ends below the frames that are shown, and they say where it went round.
#[test]
fn a_recursion_without_end() {
    let Some(tools) = build::tools() else { return };
    let directory = tempfile::tempdir().unwrap();
    let image = build::driver(tools, directory.path(), "RECURSION");
    let stop = run(&image, &[]).1["bug_check"].clone();
    let stack = frames(&stop["stack"]);
    let round = format!("recurses:{}", line("RECURSION"));
    assert!(stack.iter().filter(|frame| **frame == round).count() > 50, "{stack:?}");
    // Without unwind tables there is one frame, and the report says why.
    let image =
        build::driver_with(tools, directory.path(), "RECURSION", &["-fno-asynchronous-unwind-tables"]);
    let stop = run(&image, &[]).1["bug_check"].clone();
    let stack = stop["stack"].as_array().unwrap();
    assert_eq!((stack.len(), &stack[0]["function"]), (1, &"recurses".into()), "{stop}");
    let why = stop["symbols"][0].as_str().unwrap();
    assert!(
        why.starts_with("crash.sys has no unwind data at 0x") && why.ends_with("the stack ends there"),
        "{why}"
    );
}

#[test]
fn a_double_free_names_both() {
    let Some(stop) = stop("DOUBLE_FREE") else { return };
    assert_eq!(stop["code"], "0x000000C2");
    assert_eq!(stop["parameters"][0], "0x7");
    let stack = frames(&stop["stack"]);
    let again = format!("frees_again:{}", line("DOUBLE_FREE"));
    assert!(stack[0].contains("ExFreePoolWithTag"), "{stack:?}");
    assert!(stack.contains(&again), "{stack:?}");
    assert_eq!(stop["places"][0]["what"], "freed");
    assert_eq!(frames(&stop["places"][0]["frames"]), [format!("frees:{}", line("freed"))]);
    let registers = stop["registers"].as_object().unwrap();
    assert!(registers.contains_key("rsp") && !registers.contains_key("rax"), "{registers:?}");
}

#[test]
fn an_overrun_names_the_allocation() {
    let Some(stop) = stop("OVERRUN") else { return };
    assert_eq!(stop["code"], "0x00000019");
    let note = stop["note"].as_str().unwrap();
    assert!(note.contains("0x5a at offset 0 behind a pool block of 100 bytes, tag 'Test'"), "{note}");
    assert_eq!(stop["places"][0]["what"], "allocated");
    assert_eq!(frames(&stop["places"][0]["frames"]), [format!("allocates:{}", line("allocated"))]);
}

/// Nobody frees the block: it is found when the driver is unloaded.
#[test]
fn an_overrun_of_a_block_that_is_kept() {
    let Some(tools) = build::tools() else { return };
    let directory = tempfile::tempdir().unwrap();
    let image = build::driver(tools, directory.path(), "OVERRUN_KEPT");
    let stop = run(&image, &[]).1["bug_check"].clone();
    assert_eq!(stop["code"], "0x00000019", "{stop}");
    assert_eq!(frames(&stop["places"][0]["frames"]), [format!("allocates:{}", line("allocated"))]);
}

#[test]
fn code_that_was_discarded() {
    let Some(stop) = stop("DISCARDED") else { return };
    let note = stop["note"].as_str().unwrap();
    assert!(note.contains("lies in section INIT of crash.sys, which was discarded"), "{note}");
    let stack = frames(&stop["stack"]);
    assert!(stack[0].starts_with("one_time:"), "{stack:?}");
    assert_eq!(stack[1], format!("calls_one_time:{}", line("calls:")));
}

#[test]
fn code_of_a_driver_that_was_unloaded() {
    let Some(tools) = build::tools() else { return };
    let directory = tempfile::tempdir().unwrap();
    let image = build::driver(tools, directory.path(), "UNLOADED");
    let (output, document) = run(&image, &[]);
    assert_eq!(output.status.code(), Some(2), "{document}");
    let stop = &document["bug_check"];
    assert_eq!((&stop["code"], &stop["ddi"]), (&"0x000000CE".into(), &Value::Null));
    assert!(stop["note"].as_str().unwrap().starts_with("crash.sys was unloaded"), "{stop}");
    // Where in it, depends on whether it had begun.
    assert_eq!(stop["stack"][0]["function"], "outlives");
    assert!(stop["module"].as_str().unwrap().starts_with("crash.sys+0x"), "{stop}");
}

#[test]
fn the_report_for_people() {
    let Some(tools) = build::tools() else { return };
    let directory = tempfile::tempdir().unwrap();
    let image = build::driver(tools, directory.path(), "OVERRUN");
    let output = text(&image, &[]);
    let said = String::from_utf8_lossy(&output.stdout);
    for part in [
        "STOP 0x00000019 BAD_POOL_HEADER",
        "in DxgkDdiAddDevice at IRQL 0",
        "allocated  allocates crash.sys+0x",
        "to do",
        "rsp",
        "crash.c:",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
}

#[test]
fn symbols_of_another_build_are_refused() {
    let Some(tools) = build::tools() else { return };
    let directory = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let image = build::driver(tools, directory.path(), "NULL_POINTER");
    build::driver(tools, other.path(), "NULL_CALL");
    let pdb = directory.path().join("crash.pdb");
    std::fs::copy(other.path().join("crash.pdb"), &pdb).unwrap();
    let stop = run(&image, &[]).1["bug_check"].clone();
    let why = stop["symbols"][0].as_str().unwrap();
    assert!(why.contains("crash.pdb belongs to another build of the image"), "{why}");
    assert_eq!(stop["stack"][0]["function"], Value::Null);
    assert_eq!(stop["stack"][0]["module"], "crash.sys");
    std::fs::remove_file(&pdb).unwrap();
    let without = run(&image, &[]).1["bug_check"].clone();
    let why = without["symbols"][0].as_str().unwrap();
    assert!(why.contains("crash.pdb is not beside the image"), "{why}");
    assert_eq!(without["stack"][0]["offset"], stop["stack"][0]["offset"]);
}
