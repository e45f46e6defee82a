//! What `--driver` takes, and `WDDM_DRIVER`.

use std::process::Output;

use serde_json::Value;

use crate::{complained, document, ended, said, wddm};

const QUICK: [&str; 5] = ["run", "--json", "--create-only", "--contexts", "1"];

/// Runs with the variable set.
fn with_variable(value: &str) -> Output {
    let (mut command, _directory) = wddm(&QUICK);
    command.env("WDDM_DRIVER", value).output().unwrap()
}

#[test]
fn the_variable_names_a_driver_where_the_command_line_does_not() {
    let output = with_variable("native:minimal");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(document(&output)["driver"], "native:minimal");
    let (mut command, _directory) = wddm(&[&QUICK[..], &["--driver", "native:raw"]].concat());
    let output = command.env("WDDM_DRIVER", "native:minimal").output().unwrap();
    assert_eq!(document(&output)["driver"], "native:raw");
}

#[test]
fn an_empty_variable_is_none() {
    let output = with_variable("");
    assert_eq!(output.status.code(), Some(0), "{}", complained(&output));
    assert!(document(&output)["driver"].as_str().unwrap().contains("virtgpu"));
}

#[test]
fn a_variable_that_names_none_is_named() {
    for value in ["native:nothing", "nowhere.sys"] {
        let output = with_variable(value);
        assert_eq!(output.status.code(), Some(64));
        let error = document(&output)["error"].as_str().unwrap().to_owned();
        let expected = if value.starts_with("native:") {
            "WDDM_DRIVER: no driver nothing"
        } else {
            "nowhere.sys: no such file"
        };
        assert!(error.contains(expected), "{error}");
    }
    // Only a run asks for it.
    let (mut command, _directory) = wddm(&["drivers"]);
    assert_eq!(command.env("WDDM_DRIVER", "native:nothing").output().unwrap().status.code(), Some(0));
}

/// Every way to name none: what is said, and with which status, for people and as a document.
#[test]
fn what_is_no_driver_is_said_to_be_none() {
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = directory.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let text = file("text.sys", b"hello");
    let other = file("text", b"hello");
    let elf = file("elf", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0");
    let folder = directory.path().to_str().unwrap();
    for (driver, code, why) in [
        ("nowhere.sys", 64, "no such file"),
        ("nowhere", 64, "no such file: a driver is native:NAME or the path of an image"),
        ("virtgpu", 64, "is it native:virtgpu?"),
        ("", 64, "a driver is native:NAME or the path of an image"),
        ("native:nothing", 64, "no driver nothing"),
        ("native:broken/nothing", 64, "no broken driver is called nothing"),
        (folder, 64, "it is a directory"),
        ("/dev/zero", 64, "no file"),
        (&text, 1, "it does not begin with MZ"),
        (&other, 1, "it does not begin with MZ"),
        (&elf, 1, "it is an ELF file"),
    ] {
        let [run, inspect] = [["run", "--driver"].as_slice(), &["inspect"]];
        for command in [run, inspect] {
            let output = ended(&[command, &[driver, "--json"]].concat());
            let document = document(&output);
            let reason = [&document["error"], &document["refused"]].into_iter().find_map(Value::as_str);
            assert!(reason.is_some_and(|reason| reason.contains(why)), "{command:?} {driver}: {document}");
            assert_eq!(output.status.code(), Some(code), "{command:?} {driver}: {document}");
            let output = ended(&[command, &[driver]].concat());
            let all = said(&output) + &complained(&output);
            assert!(all.contains(why), "{command:?} {driver}: {all}");
            assert_eq!(output.status.code(), Some(code), "{command:?} {driver}: {all}");
        }
    }
}

#[test]
fn an_image_may_have_any_name() {
    let Some(tools) = cdrivers::tools() else { return };
    let directory = tempfile::tempdir().unwrap();
    let image = cdrivers::Driver::small().build(tools, directory.path());
    let other = directory.path().join("driver.bin");
    std::fs::rename(image, &other).unwrap();
    let other = other.to_str().unwrap();
    let output = ended(&[&QUICK[..], &["--driver", other]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let output = ended(&["inspect", other, "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(document(&output)["loads"], true);
}

#[test]
fn who_names_a_file_alone_is_told_how_it_is_run() {
    let file = env!("CARGO_BIN_EXE_wddm");
    for args in [&[file][..], &["run", file]] {
        let output = ended(args);
        assert_eq!(output.status.code(), Some(64));
        let error = complained(&output);
        assert!(error.contains(&format!("`wddm run --driver {file}`")), "{error}");
    }
}

#[test]
fn private_data_that_are_none_are_a_mistake() {
    for (data, why) in
        [("", "no bytes"), ("123", "3 digits"), ("0x12", "hexadecimal"), ("@nowhere", "nowhere")]
    {
        let output = ended(&["run", "--driver", "native:raw", "--context-data", data, "--json"]);
        assert_eq!(output.status.code(), Some(64), "{data}");
        let document = document(&output);
        assert!(document["error"].as_str().unwrap().contains(why), "{data}: {document}");
    }
    let output = ended(&["run", "--driver", "native:virtgpu", "--context-data", "00"]);
    assert_eq!(output.status.code(), Some(64));
    assert!(complained(&output).contains("--context-data is for other drivers"), "{}", complained(&output));
}

/// A linked-in driver takes them too.
#[test]
fn private_data_reach_the_contexts_of_clients() {
    let run = |data| ended(&["run", "--driver", "native:raw", "--json", "--context-data", data]);
    let output = run("5241574401000000");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(document(&output)["violations"], serde_json::json!([]));
    let output = run("5241574402000000");
    assert_eq!(output.status.code(), Some(1));
    let refused = document(&output)["refused"].as_str().unwrap().to_owned();
    assert!(refused.contains("to the bytes of --context-data"), "{refused}");
}

#[test]
fn a_survey_that_is_left_out_is_told_of() {
    let survey = |driver: &str| {
        let output = ended(&["run", "--driver", driver, "--json"]);
        document(&output)["survey"].clone()
    };
    assert_eq!(survey("native:raw"), serde_json::json!({ "complete": true, "why_not": null }));
    for (driver, why) in [
        ("native:broken/report-twice", "a driver that has broken a rule is asked nothing more"),
        ("native:broken/submit-touches-paged", "the driver stopped the machine"),
    ] {
        let survey = survey(driver);
        assert_eq!((&survey["complete"], &survey["why_not"]), (&false.into(), &why.into()));
    }
    let text = said(&ended(&["run", "--driver", "native:broken/report-twice"]));
    let lines: Vec<_> = text.lines().filter(|line| line.contains("  survey ")).collect();
    assert_eq!(lines, ["  survey      not complete: a driver that has broken a rule is asked nothing more"]);
    let text = said(&ended(&["run", "--driver", "native:raw"]));
    assert!(!text.contains("  survey "), "{text}");
    assert!(text.contains("none is drawn: only its own user-mode half"), "{text}");
}
