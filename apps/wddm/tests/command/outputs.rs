//! Where the output goes may be full, or nobody may want it.

use std::fs::File;
use std::process::Stdio;

use crate::{complained, document, ended, wddm};

/// What says something, and how it ends.
const SAYING: [(&[&str], i32); 10] = [
    (&["--help"], 0),
    (&["run", "--help"], 0),
    (&["rules"], 0),
    (&["drivers"], 0),
    (&["inspect", "native:minimal"], 0),
    (&["inspect", "native:minimal", "--json"], 0),
    (&["run", "--driver", "native:minimal"], 0),
    (&["run", "--driver", "native:minimal", "--json"], 0),
    (&["run", "--driver", "native:broken/report-twice"], 1),
    (&["run", "--driver", "native:broken/submit-touches-paged", "--json"], 2),
];

#[test]
fn what_cannot_be_written_is_no_success() {
    for (args, code) in SAYING {
        let (mut command, _directory) = wddm(args);
        let output = command.stdout(File::options().write(true).open("/dev/full").unwrap()).output().unwrap();
        assert_eq!(output.status.code(), Some(code.max(1)), "{args:?}");
        let error = complained(&output);
        assert!(error.contains("standard output: No space left"), "{args:?}: {error}");
    }
}

#[test]
fn who_wants_no_more_gets_no_more() {
    for (args, code) in SAYING {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let (mut command, _directory) = wddm(args);
        let output = command.stdout(writer).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{args:?}");
        assert_eq!(complained(&output), "", "{args:?}");
    }
}

/// It goes on, also where the machine's own process finds that nobody reads.
#[test]
fn a_trace_that_nobody_reads_changes_nothing() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let (mut command, _directory) = wddm(&["run", "--driver", "native:minimal", "--trace", "--json"]);
    let status = command.stdout(Stdio::null()).stderr(writer).status().unwrap();
    assert_eq!(status.code(), Some(0));
}

#[test]
fn a_picture_that_cannot_be_written_is_a_wrong_result() {
    let run = |out: &str| {
        let output = ended(&["run", "--driver", "native:virtgpu", "--contexts", "1", "--json", "--out", out]);
        (output.status.code(), document(&output))
    };
    let (code, document) = run("/dev/full");
    assert_eq!(code, Some(1), "{document}");
    let violation = &document["violations"][0];
    assert_eq!(violation["sentence"], "The picture is written.");
    assert!(violation["detail"].as_str().unwrap().starts_with("/dev/full: No space left"), "{document}");
    assert_eq!(document["image"], serde_json::Value::Null, "there is none");
    // What can be seen before is a mistake.
    for (out, why) in [("no/such/place.png", "no such directory"), ("/tmp", "it is a directory")] {
        let (code, document) = run(out);
        assert_eq!(code, Some(64), "{document}");
        assert!(document["error"].as_str().unwrap().contains(why), "{document}");
    }
}
