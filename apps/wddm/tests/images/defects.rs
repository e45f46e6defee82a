//! The small driver with one thing wrong: the report names the place.

use cdrivers::Driver;
use serde_json::Value;

use crate::built;

const SOURCE: &str = "small/defects.h";

/// `function:line` of what a frame is in.
fn at(frame: &Value) -> String {
    format!("{}:{}", frame["function"].as_str().unwrap_or("?"), frame["line"])
}

/// Builds and runs the driver with a defect, hardened or not. Answers its stop, once it is seen that the defect's own line
/// is on the stack, in `function`.
fn stop(defect: &str, function: &str, ddi: &str, driver: Driver) -> Option<Value> {
    let tools = cdrivers::tools()?;
    let (output, document) = built(tools, &driver.define(defect), &["--timeout", "5"]);
    let stop = document["bug_check"].clone();
    assert_eq!(output.status.code(), Some(2), "{document}");
    assert_eq!(stop["ddi"], ddi, "{stop}");
    let stack: Vec<String> = stop["stack"].as_array().unwrap().iter().map(at).collect();
    let expected = format!("{function}:{}", Driver::line(SOURCE, defect));
    assert!(stack.contains(&expected), "no {expected} in {stack:?}");
    Some(stop)
}

#[test]
fn a_null_pointer_in_create_context() {
    let Some(stop) = stop("NULL_POINTER", "through_null", "DxgkDdiCreateContext", Driver::small()) else {
        return;
    };
    assert_eq!(stop["code"], "0x0000003B");
    assert_eq!(stop["parameters"][0], "0xC0000005");
    assert_eq!(at(&stop["stack"][0]), format!("through_null:{}", Driver::line(SOURCE, "NULL_POINTER")));
}

/// Any process can bring it about. The run goes on and ends.
fn breaks(how: &str) {
    let Some(tools) = cdrivers::tools() else { return };
    let (output, document) = built(tools, &Driver::small().define(how), &[]);
    assert_eq!(output.status.code(), Some(1), "{document}");
    assert_eq!(document["bug_check"], Value::Null, "{document}");
    let violations = document["violations"].as_array().unwrap();
    assert_eq!(violations.len(), 1, "{document}");
    assert_eq!(violations[0]["ddi"], "DxgkDdiEscape");
    let detail = violations[0]["detail"].as_str().unwrap();
    assert!(detail.contains("a breakpoint at small.sys+0x"), "{detail}");
    let place = format!("small/adapter.c:{}", Driver::line("small/adapter.c", how));
    assert!(detail.contains(" Escape at ") && detail.ends_with(&place), "{detail}");
}

#[test]
fn a_breakpoint_that_clients_lead_to() {
    breaks("BREAKS");
}

#[test]
fn a_call_of_the_debugger_that_clients_lead_to() {
    breaks("BREAKS_BY_CALL");
}

/// What the port keeps on the stack is gone; the stop is reported of the entry point that ran, all the same.
#[test]
fn a_driver_that_spoils_the_stack_of_its_caller() {
    let driver = Driver::small();
    let Some(stop) = stop("SMASHED_STACK", "smashes_stack", "DxgkDdiCreateContext", driver) else { return };
    assert_eq!(stop["code"], "0x0000003B");
}

#[test]
fn code_in_page_at_dispatch_level() {
    let driver = Driver::small();
    let Some(stop) = stop("PAGED_CODE_RAISED", "counts_in_page", "DxgkDdiSubmitCommand", driver) else {
        return;
    };
    assert_eq!(stop["code"], "0x000000D1");
    assert_eq!((&stop["parameters"][1], &stop["irql"]), (&"0x2".into(), &2.into()));
    // The page is fetched from: 8, not a read.
    assert_eq!(stop["parameters"][2], "0x8");
    assert_eq!(stop["rule"], "C41");
}

#[test]
fn a_null_pointer_at_dispatch_level() {
    let driver = Driver::small();
    let Some(stop) = stop("NULL_POINTER_RAISED", "through_null_raised", "DxgkDdiSubmitCommand", driver)
    else {
        return;
    };
    assert_eq!(stop["code"], "0x000000D1");
    assert_eq!(stop["parameters"].as_array().unwrap()[..3], ["0x0", "0x2", "0x0"]);
    // No rule of paging is broken, and the advice is not about paging.
    assert_eq!(stop["rule"], Value::Null);
    assert!(stop["advice"].as_str().unwrap().contains("the pointer"), "{stop}");
}

#[test]
fn a_block_that_is_freed_twice() {
    let Some(stop) = stop("DOUBLE_FREE", "frees_twice", "DxgkDdiCreateContext", Driver::small()) else {
        return;
    };
    assert_eq!(stop["code"], "0x000000C2");
    let place = &stop["places"][0];
    assert_eq!(place["what"], "freed");
    let first = format!("frees_twice:{}", Driver::line(SOURCE, "DOUBLE_FREE: freed"));
    assert!(place["frames"].as_array().unwrap().iter().any(|frame| at(frame) == first), "{place}");
}

#[test]
fn a_loop_without_end() {
    let Some(stop) = stop("LOOP", "loops", "DxgkDdiCreateContext", Driver::small()) else { return };
    assert_eq!(stop["code"], "0x000000EA");
}

#[test]
fn a_byte_too_many() {
    let Some(stop) = stop("OVERRUN", "overruns", "DxgkDdiCreateContext", Driver::small()) else { return };
    assert_eq!(stop["code"], "0x00000019");
    assert_eq!(&stop["parameters"].as_array().unwrap()[2..], ["0x64", "0x5A"]);
    let note = stop["note"].as_str().unwrap();
    assert!(note.contains("0x5a at offset 0 behind a pool block of 100 bytes, tag 'smal'"), "{note}");
    let place = &stop["places"][0];
    let taken = format!("overruns:{}", Driver::line(SOURCE, "OVERRUN: allocated"));
    assert_eq!(place["what"], "allocated");
    assert!(place["frames"].as_array().unwrap().iter().any(|frame| at(frame) == taken), "{place}");
}

#[test]
fn a_hardened_driver_that_overruns_its_stack() {
    // The frame is past its end by then, so that the place is the function.
    let driver = Driver::small().hardened();
    let Some(tools) = cdrivers::tools() else { return };
    let (output, document) = built(tools, &driver.define("STACK_OVERRUN"), &[]);
    assert_eq!(output.status.code(), Some(2), "{document}");
    let stop = &document["bug_check"];
    assert_eq!((&stop["code"], &stop["parameters"][0]), (&"0x00000139".into(), &"0x2".into()));
    assert_eq!(stop["ddi"], "DxgkDdiCreateContext");
    let functions: Vec<&str> =
        stop["stack"].as_array().unwrap().iter().filter_map(|frame| frame["function"].as_str()).collect();
    assert_eq!(functions[..3], ["fast_fail", "__security_check_cookie", "overruns_frame"], "{stop}");
}

#[test]
fn drivers_that_give_up() {
    for (defect, parameters) in
        [("BUG_CHECK", ["0x1", "0x2", "0x3", "0x4"]), ("PLAIN_BUG_CHECK", ["0x0", "0x0", "0x0", "0x0"])]
    {
        let Some(stop) = stop(defect, "gives_up", "DxgkDdiCreateContext", Driver::small()) else { return };
        assert_eq!(stop["code"], "0x000000E2");
        assert_eq!(stop["parameters"], serde_json::json!(parameters));
    }
}

#[test]
fn a_pure_virtual_function() {
    let Some(tools) = cdrivers::tools() else { return };
    let (output, document) = built(tools, &Driver::new("classes.cpp").define("PURE_CALL"), &[]);
    assert_eq!(output.status.code(), Some(2), "{document}");
    let stop = &document["bug_check"];
    assert_eq!((&stop["code"], &stop["parameters"][0]), (&"0x0000001E".into(), &"0xC0000002".into()));
    let stack = stop["stack"].as_array().unwrap();
    assert!(
        stack.iter().any(|frame| frame["function"].as_str().is_some_and(|f| f.ends_with("Early::Early"))),
        "{stop}"
    );
}
