//! Building the copy and running what has to notice.

use std::fmt;
use std::io::{Read, Seek};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{Pid, PidfdFlags, Signal, kill_process_group, pidfd_open};
use serde_json::Value;

use super::list::Check;

/// How long a build may take.
const BUILD: Duration = Duration::from_secs(1800);
/// How long a test or a run may take.
const RUN: Duration = Duration::from_secs(120);
/// Exit status of a machine that a bug check stopped.
const STOPPED: i32 = 2;
/// Exit status of a test program with a test that failed.
const FAILED: i32 = 101;

/// What came of a check.
pub enum Outcome {
    /// Nothing was noticed.
    Passed,
    /// The compiler refused, with these errors.
    NotCompiled(Vec<String>),
    /// The test failed, with these words.
    TestFailed(String),
    /// The machine stopped.
    BugCheck(String),
    /// `wddm run` found something.
    Ran {
        exit: i32,
        /// Broken, and the name of a bug check.
        rules: Vec<String>,
    },
    /// It does not end.
    Hung,
    /// Something else.
    Other(String),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passed => f.write_str("passed"),
            Self::NotCompiled(codes) => write!(f, "compile error {}", codes.join(", ")),
            Self::TestFailed(why) => write!(f, "test failed: {why}"),
            Self::BugCheck(name) => write!(f, "bug check {name}"),
            Self::Ran { exit, rules } => write!(f, "exit {exit}, rules {}", rules.join(", ")),
            Self::Hung => write!(f, "no end within {} s", RUN.as_secs()),
            Self::Other(what) => f.write_str(what),
        }
    }
}

/// What was built of the copy as it is now.
enum Built {
    Program { promises: PathBuf, wddm: PathBuf },
    Refused(Vec<String>),
}

/// The copy, and what is built of it.
pub struct Bench {
    tree: PathBuf,
    target: PathBuf,
    built: Option<Built>,
}

struct Ended {
    /// None: it took too long.
    status: Option<ExitStatus>,
    stdout: String,
    stderr: String,
}

fn lossy(mut file: std::fs::File) -> Result<String, std::io::Error> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Waits for a process to end, at most so long. Whether it has.
fn ends_within(child: &Child, patience: Duration) -> std::io::Result<bool> {
    let process = pidfd_open(Pid::from_child(child), PidfdFlags::empty())?;
    let deadline = Instant::now() + patience;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let left = Timespec { tv_sec: left.as_secs() as i64, tv_nsec: i64::from(left.subsec_nanos()) };
        match poll(&mut [PollFd::new(&process, PollFlags::IN)], Some(&left)) {
            Err(Errno::INTR) => {}
            ended => return Ok(ended? != 0),
        }
    }
}

/// Runs a command to its end, or ends it and all that it started.
fn run(command: &mut Command, patience: Duration) -> Result<Ended, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let failed = |error: std::io::Error| format!("{name}: {error}");
    let files = (tempfile::tempfile().map_err(failed)?, tempfile::tempfile().map_err(failed)?);
    command.stdin(Stdio::null()).process_group(0);
    command.stdout(files.0.try_clone().map_err(failed)?).stderr(files.1.try_clone().map_err(failed)?);
    let mut child = command.spawn().map_err(failed)?;
    let status = if ends_within(&child, patience).map_err(failed)? {
        Some(child.wait().map_err(failed)?)
    } else {
        // It has not been waited for: the number is its own, and its group's.
        kill_process_group(Pid::from_child(&child), Signal::KILL).map_err(|error| failed(error.into()))?;
        child.wait().map_err(failed)?;
        None
    };
    Ok(Ended { status, stdout: lossy(files.0).map_err(failed)?, stderr: lossy(files.1).map_err(failed)? })
}

impl Bench {
    /// A copy of which nothing is built.
    pub fn new(tree: &Path, target: &Path) -> Self {
        Self { tree: tree.to_path_buf(), target: target.to_path_buf(), built: None }
    }

    /// The copy has changed.
    pub fn changed(&mut self) {
        self.built = None;
    }

    /// Checks the copy as it is now.
    pub fn check(&mut self, check: &Check) -> Result<Outcome, String> {
        if self.built.is_none() {
            self.built = Some(self.build()?);
        }
        let (promises, wddm) = match &self.built {
            Some(Built::Program { promises, wddm }) => (promises, wddm),
            Some(Built::Refused(codes)) => return Ok(Outcome::NotCompiled(codes.clone())),
            None => return Err("nothing was built".to_owned()),
        };
        match check {
            Check::Compile { .. } => Ok(Outcome::Passed),
            Check::Test { test, .. } => self.test(promises, test),
            Check::Run { run, .. } => self.wddm(wddm, run),
        }
    }

    fn build(&self) -> Result<Built, String> {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        cargo.current_dir(&self.tree).args([
            "test",
            "--no-run",
            "--package=wddm-bench",
            "--test=promises",
            "--message-format=json",
        ]);
        // What draws is slow without it: a packet would take longer than a packet may.
        for package in ["virtio-gpu", "virtgpu-umd", "vm-memory"] {
            cargo.arg(format!("--config=profile.dev.package.{package}.opt-level=2"));
        }
        cargo.env("CARGO_TARGET_DIR", &self.target);
        // Symbols take most of the time of a build.
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "0");
        let ended = run(&mut cargo, BUILD)?;
        let messages: Vec<Value> =
            ended.stdout.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        if ended.status.is_some_and(|status| status.success()) {
            let program = |name: &str| {
                let built = messages
                    .iter()
                    .find(|message| message["target"]["name"] == name && message["executable"].is_string());
                let path = built.and_then(|message| message["executable"].as_str());
                path.map(PathBuf::from).ok_or(format!("cargo does not say where {name} is"))
            };
            return Ok(Built::Program { promises: program("promises")?, wddm: program("wddm")? });
        }
        let errors = messages.iter().map(|message| &message["message"]).filter(|m| m["level"] == "error");
        let codes: Vec<String> = errors
            .map(|error| {
                let code = error["code"]["code"].as_str().or(error["message"].as_str());
                code.unwrap_or_default().to_owned()
            })
            .filter(|code| !code.starts_with("aborting due to"))
            .collect();
        if codes.is_empty() {
            return Err(format!("the copy cannot be built: {}", ended.stderr));
        }
        Ok(Built::Refused(codes))
    }

    fn test(&self, program: &Path, test: &str) -> Result<Outcome, String> {
        let mut command = Command::new(program);
        command.current_dir(self.tree.join("apps/wddm")).args(["--exact", "--nocapture", test]);
        command.env("RUST_BACKTRACE", "0");
        let ended = run(&mut command, RUN)?;
        let said = format!("{}\n{}", ended.stdout, ended.stderr);
        let Some(status) = ended.status else { return Ok(Outcome::Hung) };
        Ok(match status.code() {
            Some(0) if said.contains("test result: ok. 1 passed") => Outcome::Passed,
            Some(0) => Outcome::Other(format!("there is no test {test}")),
            Some(FAILED) if said.contains("test result: FAILED") => Outcome::TestFailed(panic_of(&said)),
            Some(STOPPED) => match bug_check_of(&said) {
                Some(name) => Outcome::BugCheck(name),
                None => Outcome::Other("exit 2 without a bug check".to_owned()),
            },
            _ => Outcome::Other(status.to_string()),
        })
    }

    fn wddm(&self, program: &Path, arguments: &[String]) -> Result<Outcome, String> {
        let directory = tempfile::tempdir().map_err(|error| error.to_string())?;
        let mut command = Command::new(program);
        command.current_dir(directory.path()).args(["run", "--json"]).args(arguments);
        let ended = run(&mut command, RUN)?;
        let Some(status) = ended.status else { return Ok(Outcome::Hung) };
        let Some(exit) = status.code() else { return Ok(Outcome::Other(status.to_string())) };
        let Ok(report) = serde_json::from_str::<Value>(&ended.stdout) else {
            return Ok(Outcome::Other(format!("exit {exit} without a report")));
        };
        let violations = report["violations"].as_array().cloned().unwrap_or_default();
        let mut rules: Vec<_> =
            violations.iter().filter_map(|v| v["rule"].as_str()).map(str::to_owned).collect();
        // What stops the machine may break no rule that it could name.
        rules.extend(report["bug_check"]["name"].as_str().map(str::to_owned));
        rules.sort_unstable();
        rules.dedup();
        let clean = exit == 0 && rules.is_empty();
        Ok(if clean { Outcome::Passed } else { Outcome::Ran { exit, rules } })
    }
}

/// The first line of the first panic's message.
fn panic_of(said: &str) -> String {
    let mut lines = said.lines().skip_while(|line| !line.contains("panicked at"));
    let place = lines.next().and_then(|line| line.split_once("panicked at ")).map_or("", |(_, place)| place);
    let place = place.rsplit('/').next().unwrap_or(place);
    let mut message: String = lines.next().unwrap_or_default().chars().take(100).collect();
    if message.is_empty() {
        message = "no message".to_owned();
    }
    format!("{place} {message}")
}

/// The name of the bug check that a machine's last words tell: `*** STOP: 0x000000D1 (NAME) ...`.
fn bug_check_of(said: &str) -> Option<String> {
    let line = said.lines().find(|line| line.contains("*** STOP:"))?;
    let (_, rest) = line.split_once('(')?;
    rest.split_once(')').map(|(name, _)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sh(script: &str, patience: Duration) -> Ended {
        run(Command::new("sh").args(["-c", script]), patience).unwrap()
    }

    #[test]
    fn a_command_that_ends_is_waited_for_and_one_that_does_not_is_ended_with_what_it_started() {
        let ended = sh("echo said; echo wrong >&2; exit 3", RUN);
        assert_eq!((ended.status.and_then(|status| status.code()), &*ended.stdout), (Some(3), "said\n"));
        assert_eq!(ended.stderr, "wrong\n");
        let begun = Instant::now();
        let hung = sh("echo $$; sleep 600 & wait", Duration::from_millis(300));
        assert!(hung.status.is_none() && begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
        let group: i32 = hung.stdout.trim().parse().unwrap();
        let deadline = Instant::now() + Duration::from_secs(60);
        while !only_zombies(group) {
            assert!(Instant::now() < deadline, "the group lives on");
            std::thread::yield_now();
        }
    }

    /// Whether nobody of the group is left but who has not been waited for by whoever took it over.
    fn only_zombies(group: i32) -> bool {
        let stats = std::fs::read_dir("/proc").unwrap().flatten();
        let stats = stats.filter_map(|entry| std::fs::read_to_string(entry.path().join("stat")).ok());
        stats
            .filter_map(|stat| {
                let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
                let (state, _, of) = (fields.next()?.to_owned(), fields.next()?, fields.next()?);
                (of.parse() == Ok(group)).then_some(state)
            })
            .all(|state| state == "Z" || state == "X")
    }
}
