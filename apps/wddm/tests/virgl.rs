//! Runs that draw with libvirglrenderer. Where that is missing the tests say so and check nothing; where the environment
//! has CI set, it must be there.
#![allow(unsafe_code)]

use std::collections::BTreeSet;
use std::io::Write;
use std::os::fd::{AsRawFd, FromRawFd};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ntoskrnl::{BugCheck, BugCheckSink, Ddi, DdiCall, bugcheck};
use virtgpu_umd::show::{self, Plan};
use virtio_gpu::virgl;
use wddm_bench::bench::{Bench, Options};
use wddm_bench::device::DeviceChoice;
use wddm_bench::request::Request;
use wddm_bench::work::{self, NotMade, Watch};

/// The library, which serves one machine of the process at a time; None if it is not installed.
fn library() -> Option<MutexGuard<'static, ()>> {
    static ONE: Mutex<()> = Mutex::new(());
    match virgl::available() {
        Ok(()) => Some(ONE.lock().unwrap_or_else(PoisonError::into_inner)),
        Err(missing) if std::env::var_os("CI").is_some() => panic!("{missing}"),
        Err(missing) => {
            let _ = std::io::stderr().write_all(format!("skipped: {missing}\n").as_bytes());
            None
        }
    }
}

fn options() -> Options {
    Options { renderer: DeviceChoice::Virgl, ..Options::default() }
}

#[test]
fn the_mosaic_is_the_computed_one() {
    let Some(_one) = library() else { return };
    let dir = tempfile::tempdir().unwrap();
    let out = Some(dir.path().join("mosaic.png"));
    let device = DeviceChoice::Virgl;
    let request = Request { contexts: 23, processes: 3, devices: 3, device, out, ..Request::default() };
    let outcome = work::run(&request, &Watch::default()).unwrap();
    let report = &outcome.report;
    assert_eq!(report.violations, []);
    assert_eq!(report.device, "virtio-gpu (virgl)");
    let read: BTreeSet<_> = report.readbacks.iter().map(|readback| readback.context).collect();
    assert_eq!(read, (0..23).collect());
    assert_eq!((outcome.device_errors, report.pool.leaked_bytes), (0, 0));
    // The fault handler brought paged memory back all along.
    assert!(outcome.figures.page_ins > 0);
}

#[test]
fn a_second_machine_does_not_start() {
    let Some(_one) = library() else { return };
    let request = Request { device: DeviceChoice::Virgl, contexts: 1, out: None, ..Request::default() };
    let bench = Bench::start(wddm_bench::driver::under_test(), options()).unwrap();
    let Err(NotMade::Host(why)) = work::run(&request, &Watch::default()) else { panic!("one too many") };
    assert!(why.contains("another machine of this process"), "{why}");
    bench.stop();
    assert!(work::run(&request, &Watch::default()).is_ok());
}

/// Which signals have a handler, as the kernel sees it.
fn handlers() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap();
    u64::from_str_radix(line.trim(), 16).unwrap()
}

const CHILD: &str = "WDDM_TEST_SINK";

/// With the library at work a fault of a driver is still the bench's: it stops the machine, with a report.
#[test]
fn a_fault_still_stops_the_machine() {
    let Ok(fd) = std::env::var(CHILD) else {
        let Some(_one) = library() else { return };
        let report = stopped_child("a_fault_still_stops_the_machine");
        assert_eq!(report.code, bugcheck::SYSTEM_SERVICE_EXCEPTION, "{report}");
        assert_eq!((report.ddi.as_str(), report.params[2]), ("DxgkDdiRender", 8), "{report}");
        return;
    };
    // SAFETY: the parent left this descriptor open for us.
    let file = unsafe { std::fs::File::from_raw_fd(fd.parse().unwrap()) };
    bugcheck::set_sink(Arc::new(BugCheckSink::from_file(file).unwrap()));
    // A machine without the library has installed what the bench catches.
    drop(Bench::start(wddm_bench::driver::under_test(), Options::default()).unwrap().stop());
    let before = handlers();
    let bench = Bench::start(wddm_bench::driver::under_test(), options()).unwrap();
    let plan = Plan { contexts: 4, devices: 1, processes: 1 };
    show::paint(&bench.port, bench.adapter.luid(), plan, &|_, _, _| {}).unwrap();
    assert_eq!(handlers(), before, "the library catches signals");
    let _inside = bench.machine.enter();
    bench.machine.ddi(DdiCall::new(Ddi::Render, 0, 0, 0), || {
        // SAFETY: this is the defect that is looked for.
        u64::from(unsafe { std::hint::black_box(8 as *mut u8).read_volatile() })
    });
    std::process::exit(99);
}

fn stopped_child(test: &str) -> BugCheck {
    let sink = BugCheckSink::new().unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(CHILD, sink.file().as_raw_fd().to_string())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "the child was not stopped: {:?}\n{text}", output.status);
    sink.read().expect("a report")
}
