//! The parent: starts the process that holds the machine, watches it, and makes a report of however it ends.

use std::io::{self, BufRead, BufReader};
use std::os::fd::AsRawFd;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use ntoskrnl::BugCheckSink;

use crate::device::DeviceChoice;
use crate::message::{Message, Step};
use crate::outcome::Outcome;
use crate::replay::REPLAYABLE;
use crate::report::{BugCheckReport, Report};
use crate::request::Request;
use crate::work::Wrong;

/// Why there is no outcome, for a reason that is not the driver's.
#[derive(Debug)]
pub enum Failure {
    /// The child could not be started.
    Start(io::Error),
    /// The child says why it could not make the run.
    Bench(String),
    /// The renderer that was asked for is not installed.
    Device(String),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Start(error) => write!(f, "the machine's process cannot be started: {error}"),
            Self::Bench(text) | Self::Device(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for Failure {}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Start(error)
    }
}

/// Runs `request` in a process of its own. `progress` is told how far it is. A child from which nothing is heard for `patience`
/// is ended.
///
/// # Errors
/// [`Failure`]. Whatever the driver does is an outcome, not an error.
pub fn run(
    request: &Request,
    patience: Duration,
    mut progress: impl FnMut(&Step),
) -> Result<Outcome, Failure> {
    let sink = BugCheckSink::new()?;
    let text = serde_json::to_string(request).map_err(io::Error::from)?;
    let mut child = Command::new("/proc/self/exe")
        .arg("machine")
        .arg(text)
        .arg(sink.file().as_raw_fd().to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()?;
    let heard = listen(&mut child);
    let mut report = Report { driver: request.driver.to_string(), ..Report::default() };
    let mut outcome = None;
    let mut hung = false;
    loop {
        match heard.recv_timeout(patience) {
            Ok(Message::Progress(step)) => progress(&step),
            Ok(Message::SoFar(so_far)) => report = *so_far,
            Ok(Message::Outcome(end)) => outcome = Some(end),
            Ok(Message::Failed(text)) => {
                child.wait()?;
                return Err(Failure::Bench(text));
            }
            Ok(Message::NoDevice(text)) => {
                child.wait()?;
                return Err(Failure::Device(text));
            }
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                hung = true;
                child.kill()?;
                break;
            }
        }
    }
    let status = child.wait()?;
    if let Some(stop) = sink.read() {
        let stop = BugCheckReport::from(&stop);
        return Ok(Outcome::stopped(report, stop));
    }
    if hung {
        return Ok(Outcome::stopped(report, stuck(patience)));
    }
    match outcome {
        Some(outcome) if status.success() => Ok(*outcome),
        _ => Ok(match renderer_died(request, status) {
            Some(wrong) => {
                report.device = request.device.name().to_owned();
                let refused = Some(wrong.detail.clone());
                report.violations.push(wrong.into());
                Outcome { report, refused, ..Outcome::default() }
            }
            None => Outcome::stopped(report, died(status)),
        }),
    }
}

/// Reads the child's messages on a thread of their own, so that waiting for one has an end.
fn listen(child: &mut Child) -> mpsc::Receiver<Message> {
    let (tell, heard) = mpsc::channel();
    if let Some(stdout) = child.stdout.take() {
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

/// `THREAD_STUCK_IN_DEVICE_DRIVER`: what Windows does with a driver that never comes back.
fn stuck(patience: Duration) -> BugCheckReport {
    BugCheckReport {
        code: format!("0x{:08X}", ntoskrnl::bugcheck::THREAD_STUCK_IN_DEVICE_DRIVER),
        name: ntoskrnl::bugcheck::name(ntoskrnl::bugcheck::THREAD_STUCK_IN_DEVICE_DRIVER).to_owned(),
        parameters: std::array::from_fn(|_| "0x0".to_owned()),
        rule: Some("R15".to_owned()),
        note: format!("the machine made no progress for {} s and was ended", patience.as_secs()),
        ..BugCheckReport::default()
    }
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
    BugCheckReport {
        code: format!("0x{:08X}", ntoskrnl::bugcheck::KMODE_EXCEPTION_NOT_HANDLED),
        name: ntoskrnl::bugcheck::name(ntoskrnl::bugcheck::KMODE_EXCEPTION_NOT_HANDLED).to_owned(),
        parameters: std::array::from_fn(|_| "0x0".to_owned()),
        note: format!("the machine's process ended by {how} and left no report"),
        ..BugCheckReport::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
