//! Images that cannot be run: the reason is said, and nothing of them runs.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use cdrivers::Driver;
use ntoskrnl::image::{Image, LoadError, load};
use ntoskrnl::{Config, Machine};
use serde_json::json;

use crate::run;

/// The image of the small driver, and where its headers have what.
pub struct Original {
    pub bytes: Vec<u8>,
    /// Offset of the signature.
    pub headers: usize,
    /// Offset of the section table.
    pub sections: usize,
}

impl Original {
    pub fn new() -> Option<Self> {
        let tools = cdrivers::tools()?;
        let directory = tempfile::tempdir().unwrap();
        let bytes = std::fs::read(Driver::small().build(tools, directory.path())).unwrap();
        let headers = u32::from_le_bytes(*bytes[0x3C..].first_chunk().unwrap()) as usize;
        let optional = u16::from_le_bytes(*bytes[headers + 20..].first_chunk().unwrap()) as usize;
        Some(Self { bytes, headers, sections: headers + 24 + optional })
    }

    /// With other bytes at an offset.
    fn with(&self, at: usize, bytes: &[u8]) -> Vec<u8> {
        let mut changed = self.bytes.clone();
        changed[at..][..bytes.len()].copy_from_slice(bytes);
        changed
    }
}

fn refusal(machine: &Arc<Machine>, bytes: Vec<u8>) -> LoadError {
    let image = Image::File { path: PathBuf::from("changed.sys"), bytes: bytes.into() };
    match load(machine, &image) {
        Ok(_) => panic!("it loads"),
        Err(error) => error,
    }
}

#[test]
fn what_cannot_be_run_is_refused_with_the_reason() {
    let Some(original) = Original::new() else { return };
    let machine = Machine::new(Config::default()).unwrap();
    let h = original.headers;
    let characteristics = original.bytes[h + 22];
    for (bytes, reason) in [
        (original.with(0, b"ZM"), "it does not begin with MZ"),
        (original.with(h + 24, &0x10Bu16.to_le_bytes()), "32-bit image"),
        (original.with(h + 4, &0xAA64u16.to_le_bytes()), "ARM64"),
        (original.with(h + 4, &0x0200u16.to_le_bytes()), "machine 0x0200"),
        (original.with(h + 24 + 68, &3u16.to_le_bytes()), "its subsystem is 3"),
        (original.with(h + 22, &[characteristics | 1]), "its relocations are stripped"),
        (original.with(h + 22, &[characteristics & !2]), "does not say that it is executable"),
        (original.with(h + 24 + 32, &512u32.to_le_bytes()), "aligned to 512 bytes"),
        (original.with(h + 24 + 56, &0x7000_0000u32.to_le_bytes()), "larger than"),
        (original.with(h + 24 + 16, &0u32.to_le_bytes()), "lies in no section with code"),
        (original.with(original.sections + 12, &0x7FFF_F000u32.to_le_bytes()), "0x7ffff000"),
        (original.with(original.sections + 2 * 40 + 12, &0x1000u32.to_le_bytes()), "over another"),
        (original.with(original.sections + 20, &0x7FFF_F000u32.to_le_bytes()), "beyond the end of the file"),
    ] {
        let error = refusal(&machine, bytes).to_string();
        assert!(error.contains(reason), "{error:?} does not say {reason:?}");
    }
}

#[test]
fn a_file_that_ends_too_early_is_no_image() {
    let Some(original) = Original::new() else { return };
    let machine = Machine::new(Config::default()).unwrap();
    let whole = original.bytes.len();
    for length in
        [0, 1, 2, 64, original.headers + 10, original.sections, original.sections + 60, 1024, whole - 1]
    {
        let error = refusal(&machine, original.bytes[..length].to_vec());
        assert!(matches!(error, LoadError::NotAnImage(_)), "{length}: {error}");
    }
}

/// Runs an image, which does not load. Answers the reason.
fn run_refused(image: &Path) -> String {
    let (output, document) = run(image, &[]);
    assert_eq!(output.status.code(), Some(1), "{document}");
    assert_eq!(document["bug_check"], serde_json::Value::Null, "{document}");
    assert_eq!(document["violations"], serde_json::json!([]), "{document}");
    document["refused"].as_str().unwrap().to_owned()
}

fn built_refused(driver: &Driver) -> Option<String> {
    let tools = cdrivers::tools()?;
    let directory = tempfile::tempdir().unwrap();
    Some(run_refused(&driver.build(tools, directory.path())))
}

#[test]
fn a_broken_file_is_refused_at_the_command_line() {
    let Some(original) = Original::new() else { return };
    let directory = tempfile::tempdir().unwrap();
    let image = directory.path().join("broken.sys");
    std::fs::write(&image, &original.bytes[..original.bytes.len() / 2]).unwrap();
    let reason = run_refused(&image);
    assert!(reason.contains("not a driver image"), "{reason}");
}

#[test]
fn an_import_by_number_and_one_of_an_unknown_module_are_named() {
    let foreign = |module: &str, export: &str| {
        built_refused(&Driver::new("foreign.c").define("FOREIGN=Forecast").import(module, export))
    };
    let Some(reason) = foreign("ntoskrnl.exe", "Forecast @7 NONAME") else { return };
    assert!(reason.contains("imports #7 from ntoskrnl.exe"), "{reason}");
    let reason = foreign("weather.sys", "Forecast").unwrap();
    assert!(reason.contains("imports Forecast from weather.sys"), "{reason}");
}

/// It loads, and only the call stops the machine.
#[test]
fn an_export_that_the_kernel_does_not_have_is_named_when_it_is_called() {
    let Some(tools) = cdrivers::tools() else { return };
    let driver = Driver::new("foreign.c").define("FOREIGN=IoForecast").import("ntoskrnl.exe", "IoForecast");
    let (output, document) = crate::built(tools, &driver, &[]);
    assert_eq!(output.status.code(), Some(2), "{document}");
    let note = document["bug_check"]["note"].as_str().unwrap();
    assert!(note.contains("the driver called IoForecast at foreign.sys+0x"), "{note}");
}

#[test]
fn a_display_only_driver_is_refused_by_its_kind() {
    let Some(reason) = built_refused(&Driver::new("display_only.c")) else { return };
    assert!(reason.contains("it is a display-only driver"), "{reason}");
}

/// Documented, and no fault of the driver's: its user-mode half is not here.
#[test]
fn a_driver_that_wants_private_data_for_a_context_is_not_called_broken() {
    let Some(reason) = built_refused(&Driver::small().define("WANTS_DATA")) else { return };
    assert!(reason.contains("wants private data"), "{reason}");
    assert!(reason.contains("--context-data"), "{reason}");
}

/// With what its user-mode half would say it goes the whole way, and the survey spoils that.
#[test]
fn a_driver_that_is_given_private_data_for_its_contexts_runs() {
    let Some(tools) = cdrivers::tools() else { return };
    let directory = tempfile::tempdir().unwrap();
    let image = Driver::small().define("WANTS_DATA").build(tools, directory.path());
    let file = directory.path().join("data");
    std::fs::write(&file, b"RAWD\x01\0\0\0").unwrap();
    for data in ["52415744 01000000".to_owned(), format!("@{}", file.display())] {
        for more in [&[][..], &["--create-only"], &["--contexts", "12", "--devices", "3", "--processes", "2"]]
        {
            let (output, document) = run(&image, &[&["--context-data", &data], more].concat());
            assert_eq!(document["violations"], json!([]), "{data} {more:?}: {document}");
            assert_eq!(output.status.code(), Some(0), "{document}");
            assert_eq!(document["survey"], json!({ "complete": true, "why_not": null }));
            let contexts = &document["contexts"];
            assert!(contexts["created"].as_u64() >= Some(12) && contexts["live"] == 0, "{document}");
            // Once a context of clients: those of the system have no private data.
            assert!(document["rules_checked"]["C09"].as_u64() > contexts["created"].as_u64(), "{document}");
        }
    }
}

#[test]
fn private_data_of_another_driver_is_not_called_a_fault() {
    let Some(tools) = cdrivers::tools() else { return };
    let directory = tempfile::tempdir().unwrap();
    let image = Driver::small().build(tools, directory.path());
    let (output, document) = run(&image, &["--context-data", "00"]);
    assert_eq!(output.status.code(), Some(1), "{document}");
    assert_eq!(document["violations"], json!([]), "{document}");
    let reason = document["refused"].as_str().unwrap();
    assert!(reason.contains("to the bytes of --context-data"), "{reason}");
    assert_eq!(document["survey"]["complete"], false);
}

/// A driver that writes into what it may only read.
#[test]
fn private_data_that_a_driver_changes_break_c09() {
    let Some(tools) = cdrivers::tools() else { return };
    let directory = tempfile::tempdir().unwrap();
    let image = Driver::small().define("WRITES_DATA").build(tools, directory.path());
    let (output, document) = run(&image, &["--context-data", "5241574401000000"]);
    assert_eq!(output.status.code(), Some(1), "{document}");
    let violations = document["violations"].as_array().unwrap();
    assert!(violations.iter().any(|violation| violation["rule"] == "C09"), "{document}");
}
