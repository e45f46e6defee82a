//! What ends the process when no bug check comes: the parent's patience, and a signal that is not the bench's.

use std::os::fd::{AsRawFd, FromRawFd};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ntoskrnl::{BugCheckSink, Ddi, DdiCall, bugcheck};

use crate::driver::*;
use crate::stop::{CHILD, functions};

/// The parent asks, as it does when its patience has run out: the thread that is in the entry point answers.
#[test]
fn a_driver_that_does_not_return() {
    if let Ok(fd) = std::env::var(CHILD) {
        // SAFETY: the parent left this descriptor open for us.
        let file = unsafe { std::fs::File::from_raw_fd(fd.parse().unwrap()) };
        bugcheck::set_sink(Arc::new(BugCheckSink::from_file(file).unwrap()));
        let (_inside, machine) = machine();
        static INSIDE: AtomicBool = AtomicBool::new(false);
        let _other = machine.spawn("other", || {
            while !INSIDE.load(Ordering::Relaxed) {
                std::thread::yield_now();
            }
            // The line tells the parent that the call does not come back any more.
            eprintln!("begun");
            loop_here(&AtomicBool::new(true))
        });
        machine.ddi(DdiCall::new(Ddi::Escape, 0, 0, 0), || loop_here(&INSIDE));
        unreachable!("nobody ends the loop");
    }
    let sink = BugCheckSink::new().unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "stop_watched::a_driver_that_does_not_return", "--nocapture"])
        .env(CHILD, sink.file().as_raw_fd().to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let told = std::io::BufReader::new(child.stderr.take().unwrap());
    let begun = std::io::BufRead::lines(told).any(|line| line.unwrap().contains("begun"));
    assert!(begun, "the child ended early");
    // SAFETY: the child has not been waited for: the number is its own.
    assert_eq!(unsafe { libc::kill(child.id() as i32, bugcheck::ASK) }, 0);
    assert_eq!(child.wait().unwrap().code(), Some(2));
    let report = sink.read().expect("a report");
    assert_eq!(report.code, bugcheck::THREAD_STUCK_IN_DEVICE_DRIVER);
    assert_eq!((report.ddi.as_str(), report.rule.as_str()), ("DxgkDdiEscape", "R15"));
    let stack = functions(&report);
    assert!(stack.iter().any(|function| function.contains("loop_here")), "{stack:?}");
    assert!(stack.iter().any(|function| function.contains("a_driver_that_does_not_return")), "{stack:?}");
}

#[inline(never)]
fn loop_here(inside: &AtomicBool) -> u64 {
    loop {
        inside.store(true, Ordering::Relaxed);
        std::hint::spin_loop();
    }
}

/// A fault on a thread that is in no machine is not the bench's: the process dies of the signal.
#[test]
fn a_fault_elsewhere_is_passed_on() {
    use std::os::unix::process::ExitStatusExt;
    if std::env::var(CHILD).is_ok() {
        let (_inside, _machine) = machine();
        std::thread::spawn(|| {
            // SAFETY: this is the defect that is looked for.
            unsafe { std::hint::black_box(8 as *mut u8).read_volatile() }
        })
        .join()
        .unwrap();
        std::process::exit(99);
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "stop_watched::a_fault_elsewhere_is_passed_on", "--nocapture"])
        .env(CHILD, "none")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.signal(), Some(11), "{output:?}");
}
