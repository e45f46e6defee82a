//! `wddm inspect`.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::build;

fn inspect(driver: impl AsRef<std::ffi::OsStr>, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wddm")).arg("inspect").arg(driver).args(more).output().unwrap()
}

/// The document, and the exit status.
fn document(driver: &Path, more: &[&str]) -> (Value, i32) {
    let output = inspect(driver, &[&["--json"], more].concat());
    let document = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    (document, output.status.code().unwrap())
}

/// The names in a list of imports, or of functions.
fn names(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap().iter();
    list.map(|entry| entry.get("name").unwrap_or(&entry["function"]).as_str().unwrap()).collect()
}

#[test]
fn a_file_is_told_with_all_that_it_has() {
    let Some(tools) = build::tools() else { return };
    let directory = tempfile::tempdir().unwrap();
    let image = build::driver(tools, directory.path(), "PECULIAR");
    let (found, status) = document(&image, &[]);
    assert_eq!((status, &found["loads"]), (0, &json!(true)), "{found}");
    assert_eq!(found["interface_version"], "WDDM1_3");
    let filled = found["table"]["filled"].as_array().unwrap();
    assert!(filled.contains(&json!("DxgkDdiAddDevice")) && filled.contains(&json!("DxgkDdiGetNodeMetadata")));
    let file = &found["file"];
    assert_eq!((&file["machine"], &file["subsystem"]), (&json!("x86-64"), &json!("native")));
    assert!(file["entry"].as_str().unwrap().ends_with(" in INIT"), "{file}");

    let unknown = names(&file["imports"]["unknown"]);
    assert!(unknown.contains(&"IoReportTheWeather"), "{unknown:?}");
    assert!(names(&file["imports"]["known"]).contains(&"DxgkInitialize"), "{file}");

    let sections = file["sections"].as_array().unwrap();
    let section = |name: &str| sections.iter().find(|section| section["name"] == name).unwrap();
    assert_eq!(section("PAGE")["pageable"], true);
    assert_eq!(
        (&section("INIT")["discardable"], &section("INIT")["pageable"]),
        (&json!(true), &json!(false))
    );
    assert_eq!((&section(".text")["rights"], &section(".data")["rights"]), (&json!("RX"), &json!("RW")));
    let bytes = |name: &str| section(name)["bytes"].as_u64().unwrap();
    let code = bytes(".text") + bytes("INIT") + bytes("PAGE");
    assert_eq!(file["pageable_code_percent"], bytes("PAGE") * 100 / code);

    assert_eq!(names(&file["handlers"]), ["guarded"], "{file}");
    assert_eq!(file["handlers"][0]["catches"], true);
    assert_eq!(
        file["panics"],
        json!({ "looked_for": true, "reachable": ["core::panicking::panic_fmt"], "formatting": [] })
    );
    assert_eq!(file["checksum"]["right"], true);
    assert_eq!(file["signature"], json!({ "present": false, "bytes": 0, "verified": false }));
    assert!(file["symbols"]["found"].as_str().unwrap().ends_with("crash.pdb"));
    assert_eq!(file["security_cookie"], false);

    let said = inspect(&image, &[]);
    let said = String::from_utf8_lossy(&said.stdout);
    for part in [
        "UNKNOWN",
        "IoReportTheWeather",
        "REACHABLE: core::panicking::panic_fmt",
        "it loads, and DriverEntry succeeds",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
}

#[test]
fn a_changed_file_has_a_wrong_checksum_and_a_signature_is_seen() {
    let Some(tools) = build::tools() else { return };
    let directory = tempfile::tempdir().unwrap();
    let image = build::driver(tools, directory.path(), "NULL_POINTER");
    let mut bytes = std::fs::read(&image).unwrap();
    // The directory of certificates, the fifth behind the 112 bytes of the optional header's own.
    let headers = u32::from_le_bytes(*bytes[0x3C..].first_chunk().unwrap()) as usize;
    let directory_at = headers + 24 + 112 + 4 * 8;
    let end = bytes.len() as u32;
    bytes[directory_at..][..4].copy_from_slice(&end.to_le_bytes());
    bytes[directory_at + 4..][..4].copy_from_slice(&16u32.to_le_bytes());
    bytes.extend([7; 16]);
    std::fs::write(&image, &bytes).unwrap();
    std::fs::remove_file(image.with_extension("pdb")).unwrap();
    let (found, status) = document(&image, &[]);
    assert_eq!(status, 0, "{found}");
    let file = &found["file"];
    assert_eq!(file["checksum"]["right"], false);
    assert_eq!(file["signature"], json!({ "present": true, "bytes": 16, "verified": false }));
    assert_eq!(file["panics"]["looked_for"], false);
    let why = file["symbols"]["why"].as_str().unwrap();
    assert!(why.contains("crash.pdb is not beside the image"), "{why}");
}

#[test]
fn what_does_not_load_is_told_with_the_reason() {
    let Some(tools) = build::tools() else { return };
    let directory = tempfile::tempdir().unwrap();
    let image = build::driver(tools, directory.path(), "FOREIGN");
    let (found, status) = document(&image, &[]);
    assert_eq!((status, &found["loads"]), (1, &json!(false)));
    let why = found["refused"].as_str().unwrap();
    assert!(why.contains("imports Forecast from weather.sys"), "{why}");
    assert_eq!(found["table"], Value::Null);
    assert_eq!(names(&found["file"]["imports"]["unknown"]), ["Forecast"]);

    let image = build::driver(tools, directory.path(), "LOOP_IN_ENTRY");
    let (found, status) = document(&image, &["--timeout", "5"]);
    assert_eq!(status, 1, "{found}");
    assert_eq!(found["refused"], "DriverEntry stopped the machine: 0x000000EA THREAD_STUCK_IN_DEVICE_DRIVER");
    assert_eq!(found["bug_check"]["stack"][0]["function"], "loops");
}

#[test]
fn what_is_no_image_is_refused_and_what_is_not_there_is_usage() {
    let directory = tempfile::tempdir().unwrap();
    let image = directory.path().join("poem.sys");
    assert_eq!(inspect(&image, &[]).status.code(), Some(64));
    for (content, why) in [(&b"not an image"[..], "it does not begin with MZ"), (b"MZ", "not a driver image")]
    {
        std::fs::write(&image, content).unwrap();
        let (found, status) = document(&image, &[]);
        assert_eq!(status, 1, "{found}");
        assert!(found["refused"].as_str().unwrap().contains(why), "{found}");
    }
    assert_eq!(inspect("poem.txt", &[]).status.code(), Some(64));
    assert_eq!(inspect("native:broken", &[]).status.code(), Some(64));
}

#[test]
fn of_a_driver_that_is_linked_in_the_table_is_told() {
    let (found, status) = document(Path::new("native:minimal"), &[]);
    assert_eq!((status, &found["file"]), (0, &Value::Null));
    let filled = found["table"]["filled"].as_array().unwrap();
    assert!(filled.contains(&json!("DxgkDdiCreateContext")), "{filled:?}");
    assert!(found["table"]["empty"].as_array().unwrap().contains(&json!("DxgkDdiGetScanLine")));
}
