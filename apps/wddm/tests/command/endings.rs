//! A command that is asked to end: its machine ends with it, and nothing stays.

use std::io::Read;
use std::process::{Child, Stdio};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, mpsc};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use tempfile::TempDir;

use crate::wddm;

/// Longer than everything takes on a busy host.
const PATIENCE: Duration = Duration::from_secs(60);

struct Running {
    child: Child,
    /// Hears when no process holds the command's standard error any more.
    silence: mpsc::Receiver<()>,
    temporary: TempDir,
    _directory: TempDir,
}

impl Running {
    /// A run that takes minutes, whose machine is at work.
    fn new(driver: &str, more: &[&str]) -> Self {
        Self::ignoring("", driver, more)
    }

    /// The same, started by somebody who ignores a signal.
    fn ignoring(signal: &str, driver: &str, more: &[&str]) -> Self {
        let args = ["run", "--driver", driver, "--trace", "--create-only", "--contexts", "10000000"];
        let (mut command, directory) = wddm(&[&args, more].concat());
        if !signal.is_empty() {
            let program = command.get_program().to_owned();
            let args: Vec<_> = command.get_args().map(ToOwned::to_owned).collect();
            command = std::process::Command::new("sh");
            command.arg("-c").arg(format!("trap '' {signal}; exec \"$0\" \"$@\"")).arg(program).args(args);
            command.current_dir(&directory);
        }
        // Who runs the tests may ignore signals, and so would the command: one that is handled here is not ignored there.
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            let here = Arc::new(AtomicBool::new(true));
            signal_hook::flag::register_conditional_default(signal, here).unwrap();
        }
        let temporary = tempfile::tempdir().unwrap();
        command.env("TMPDIR", temporary.path()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stderr = child.stderr.take().unwrap();
        let (begun, work) = mpsc::channel();
        let (end, silence) = mpsc::channel();
        std::thread::spawn(move || {
            let mut some = [0; 4096];
            while stderr.read(&mut some).is_ok_and(|n| n != 0) {
                let _ = begun.send(());
            }
            let _ = end.send(());
        });
        work.recv_timeout(PATIENCE).expect("the machine works");
        Self { child, silence, temporary, _directory: directory }
    }

    fn send(&self, signal: Signal) {
        kill_process(Pid::from_raw(self.child.id() as i32).unwrap(), signal).unwrap();
    }

    /// Waits until every process has ended. Answers the status of the command, and its output.
    fn ended(mut self) -> (Option<i32>, String, TempDir) {
        self.silence.recv_timeout(PATIENCE).expect("a process is left");
        let mut said = String::new();
        self.child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
        (self.child.wait().unwrap().code(), said, self.temporary)
    }
}

#[test]
fn a_signal_ends_the_command_and_its_machine() {
    for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 143), (Signal::HUP, 129)] {
        let running = Running::new("native:minimal", &["--json"]);
        running.send(signal);
        let (status, said, temporary) = running.ended();
        assert_eq!(status, Some(code), "{said}");
        let document: Value = serde_json::from_str(&said).unwrap();
        assert!(document["error"].as_str().unwrap().starts_with("ended by SIG"), "{document}");
        assert!(std::fs::read_dir(temporary.path()).unwrap().next().is_none(), "something is left");
    }
}

/// As with nohup.
#[test]
fn a_signal_that_is_ignored_stays_ignored() {
    let running = Running::ignoring("HUP", "native:minimal", &[]);
    running.send(Signal::HUP);
    running.send(Signal::TERM);
    assert_eq!(running.ended().0, Some(143));
}

#[test]
fn a_command_that_is_killed_leaves_no_machine() {
    let running = Running::new("native:minimal", &[]);
    running.send(Signal::KILL);
    let (status, said, _) = running.ended();
    assert_eq!((status, said.as_str()), (None, ""));
}

/// Each of many machines.
#[test]
fn a_signal_ends_all_machines() {
    let running = Running::new("native:broken", &[]);
    running.send(Signal::INT);
    assert_eq!(running.ended().0, Some(130));
}
