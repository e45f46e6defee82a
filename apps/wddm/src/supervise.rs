//! The parent: starts the process that holds the machine, watches it, and makes a report of however it ends.

use std::io::{self, BufRead, BufReader, Write};
use std::os::fd::AsRawFd;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use ntoskrnl::BugCheckSink;
use ntoskrnl::bugcheck::ASK;

use crate::device::DeviceChoice;
use crate::inspect::Loaded;
use crate::ledger::Ledger;
use crate::message::{Message, Step};
use crate::outcome::Outcome;
use crate::replay::REPLAYABLE;
use crate::report::{BugCheckReport, Report, Violation};
use crate::request::Request;
use crate::signals::{self, Kept};
use crate::work::Wrong;

/// How long a child that is stuck has for its report: it copies a stack, on a host that may be busy.
const ANSWER: Duration = Duration::from_secs(10);

/// Why there is no outcome, for a reason that is not the driver's.
#[derive(Debug)]
pub enum Failure {
    /// The child could not be started.
    Start(io::Error),
    /// The child says why it could not make the run.
    Bench(String),
    /// The renderer that was asked for is not installed.
    Device(String),
    /// The command was asked to end, by this signal.
    Interrupted(i32),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Start(error) => write!(f, "the machine's process cannot be started: {error}"),
            Self::Bench(text) | Self::Device(text) => f.write_str(text),
            Self::Interrupted(signal) => match signal_hook::low_level::signal_name(*signal) {
                Some(name) => write!(f, "ended by {name}: there is no report"),
                None => write!(f, "ended by signal {signal}: there is no report"),
            },
        }
    }
}

impl std::error::Error for Failure {}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Start(error)
    }
}

/// How a child ended.
struct Ended {
    /// What it said last of all.
    last: Option<Message>,
    /// What is known however it ended.
    known: Report,
    /// Why its machine stopped, if it did.
    stop: Option<BugCheckReport>,
    status: ExitStatus,
}

/// Runs `request` in a process of its own. `progress` is told how far it is. A child from which nothing is heard for `patience`
/// is asked for a report and ended.
fn watch(request: &Request, patience: Duration, mut progress: impl FnMut(&Step)) -> Result<Ended, Failure> {
    if let Some(signal) = signals::received() {
        return Err(Failure::Interrupted(signal));
    }
    let sink = Arc::new(BugCheckSink::new()?);
    let text = serde_json::to_vec(request).map_err(io::Error::from)?;
    // What the driver writes to its volume goes with its process, however that ends. Few drivers write any.
    let scratch = tempfile::Builder::new().prefix("wddm-").tempdir().ok();
    let mut command = Command::new("/proc/self/exe");
    if let Some(directory) = &scratch {
        command.env("TMPDIR", directory.path());
    }
    // A group of its own: keys of the terminal reach the command alone.
    command
        .arg("machine")
        .arg(std::process::id().to_string())
        .arg(sink.file().as_raw_fd().to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .process_group(0);
    let mut child = Kept::new(command.spawn()?);
    if let Some(mut stdin) = child.child().stdin.take() {
        // Who does not read it ends with a status that says so.
        let _ = stdin.write_all(&text);
    }
    let heard = listen(&mut child);
    let mut found = Vec::new();
    let mut last = None;
    let mut hung = false;
    loop {
        match heard.recv_timeout(patience) {
            Ok(Message::Progress(step)) => progress(&step),
            Ok(Message::Found(violation)) => found.push(violation),
            Ok(Message::Failed(text)) => {
                child.wait()?;
                return Err(Failure::Bench(text));
            }
            Ok(Message::NoDevice(text)) => {
                child.wait()?;
                return Err(Failure::Device(text));
            }
            Ok(end @ (Message::Outcome(_) | Message::Loaded(_))) => last = Some(end),
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                hung = true;
                found.extend(ask(&child, &heard, ANSWER)?);
                break;
            }
        }
    }
    let status = child.wait()?;
    if let Some(signal) = signals::received() {
        return Err(Failure::Interrupted(signal));
    }
    let stop = match sink.read() {
        Some(stop) => Some(BugCheckReport::from(&stop)),
        None if hung => {
            let note = format!(
                "the machine made no progress for {} s and was ended; no thread of it was found inside the driver",
                patience.as_secs()
            );
            Some(BugCheckReport::bare(ntoskrnl::bugcheck::THREAD_STUCK_IN_DEVICE_DRIVER, note))
        }
        None => None,
    };
    let mut known = Ledger::shared(sink, |_| {}).report(request);
    known.violations = found;
    Ok(Ended { last, known, stop, status })
}

/// Makes the run that `request` describes, in a process of its own. `progress` is told how far it is. A child from which nothing
/// is heard for `patience` is ended.
///
/// # Errors
/// [`Failure`]. Whatever the driver does is an outcome, not an error.
pub fn run(request: &Request, patience: Duration, progress: impl FnMut(&Step)) -> Result<Outcome, Failure> {
    let Ended { last, known: mut report, stop, status } = watch(request, patience, progress)?;
    if let Some(stop) = stop {
        return Ok(Outcome::stopped(report, stop));
    }
    match last {
        Some(Message::Outcome(outcome)) if status.success() => Ok(*outcome),
        _ => Ok(match renderer_died(request, status) {
            Some(wrong) => {
                let refused = Some(wrong.detail.clone());
                report.violations.push(wrong.into());
                Outcome { report, refused, ..Outcome::default() }
            }
            None => Outcome::stopped(report, died(status)),
        }),
    }
}

/// Loads the driver of `request` on a machine in a process of its own and starts nothing. As [`run`].
///
/// # Errors
/// [`Failure`]; the machine's stop, if the driver stopped it, is the other error.
pub fn load(request: &Request, patience: Duration) -> Result<Result<Loaded, BugCheckReport>, Failure> {
    let request = Request { load_only: true, ..request.clone() };
    let Ended { last, stop, status, .. } = watch(&request, patience, |_| {})?;
    Ok(match (stop, last) {
        (Some(stop), _) => Err(stop),
        (None, Some(Message::Loaded(loaded))) if status.success() => Ok(*loaded),
        _ => Err(died(status)),
    })
}

/// Asks a child that is stuck for a report of where, and ends it when it has had the time of `answer`. Answers what it still
/// tells of violations.
fn ask(child: &Kept, heard: &mpsc::Receiver<Message>, answer: Duration) -> io::Result<Vec<Violation>> {
    use rustix::process::Signal;
    let mut found = Vec::new();
    if let Some(signal) = Signal::from_named_raw(ASK) {
        child.send(signal)?;
        let end = Instant::now() + answer;
        // Its end is the end of its messages.
        while let Ok(message) = heard.recv_timeout(end.saturating_duration_since(Instant::now())) {
            if let Message::Found(violation) = message {
                found.push(violation);
            }
        }
    }
    child.send(Signal::KILL)?;
    Ok(found)
}

/// Reads the child's messages on a thread of their own, so that waiting for one has an end.
fn listen(child: &mut Kept) -> mpsc::Receiver<Message> {
    let (tell, heard) = mpsc::channel();
    if let Some(stdout) = child.child().stdout.take() {
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                // A line that the child did not finish tells nothing.
                let Ok(message) = serde_json::from_str(&line) else { continue };
                if tell.send(message).is_err() {
                    break;
                }
            }
        });
    }
    heard
}

/// Whether the renderer crashed at what a recording says. The child reports every fault of a driver; what is left are
/// those of libvirglrenderer and Mesa, which do not survive every stream, and share the machine's process.
fn renderer_died(request: &Request, status: ExitStatus) -> Option<Wrong> {
    const CRASHES: [i32; 5] = [libc::SIGSEGV, libc::SIGBUS, libc::SIGILL, libc::SIGFPE, libc::SIGABRT];
    let signal = status.signal().filter(|signal| CRASHES.contains(signal))?;
    (request.device == DeviceChoice::Virgl && !request.replay.is_empty()).then(|| Wrong {
        rule: None,
        sentence: REPLAYABLE,
        ddi: String::new(),
        detail: format!(
            "libvirglrenderer crashed (signal {signal}): a recording says what it does not survive"
        ),
    })
}

/// The child ended without a word: a fault that its own handler could not report.
fn died(status: ExitStatus) -> BugCheckReport {
    let how = match (status.signal(), status.code()) {
        (Some(signal), _) => format!("signal {signal}"),
        (_, Some(code)) => format!("exit status {code}"),
        _ => "no status".to_owned(),
    };
    let note = format!("the machine's process ended by {how} and left no report");
    BugCheckReport::bare(ntoskrnl::bugcheck::KMODE_EXCEPTION_NOT_HANDLED, note)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever the child does, or does not, the parent goes on.
    #[test]
    fn a_child_that_does_not_answer_is_ended() {
        let spawned = Command::new("sh")
            .args(["-c", "trap '' USR2; echo ready >&2; exec sleep 600"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = Kept::new(spawned.unwrap());
        let mut ready = String::new();
        BufReader::new(child.child().stderr.take().unwrap()).read_line(&mut ready).unwrap();
        let heard = listen(&mut child);
        ask(&child, &heard, Duration::from_millis(50)).unwrap();
        assert_eq!(child.wait().unwrap().signal(), Some(libc::SIGKILL));
    }

    #[test]
    fn a_crash_at_a_recording_is_the_renderers() {
        let replay = |device| Request { device, replay: vec!["a.vtest0".into()], ..Request::default() };
        let died = |request: &Request, status| renderer_died(request, ExitStatus::from_raw(status)).is_some();
        assert!(died(&replay(DeviceChoice::Virgl), libc::SIGSEGV));
        assert!(died(&replay(DeviceChoice::Virgl), libc::SIGABRT));
        assert!(!died(&replay(DeviceChoice::Soft), libc::SIGSEGV));
        assert!(!died(&replay(DeviceChoice::Virgl), libc::SIGKILL));
        assert!(!died(&replay(DeviceChoice::Virgl), 101 << 8));
        assert!(!died(&Request { device: DeviceChoice::Virgl, ..Request::default() }, libc::SIGSEGV));
    }
}
