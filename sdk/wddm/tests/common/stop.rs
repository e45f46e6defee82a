//! What stops the machine, in a process of its own.

use std::cell::Cell;
use std::ffi::{CStr, c_char};
use std::process::{Command, Stdio};

const CHILD: &str = "WDDM_TEST_STOPS";
const STOPPED: i32 = 2;

thread_local! {
    /// The level that the thread runs at.
    pub static LEVEL: Cell<u8> = const { Cell::new(0) };
}

wddm_sys::abi! {
    pub unsafe fn level() -> u8 {
        LEVEL.get()
    }

    pub unsafe fn bug_check(code: u32, a: usize, b: usize, c: usize, d: usize) {
        println!("\nbug check {code:#x} {a} {b} {c} {d}");
        std::process::exit(STOPPED);
    }

    pub unsafe fn print(_component: u32, _level: u32, _format: *const u8, text: *const u8) -> u32 {
        // SAFETY: the SDK prints one string, which ends with a zero.
        println!("\n{}", unsafe { CStr::from_ptr(text.cast::<c_char>()) }.to_string_lossy());
        0
    }
}

/// Runs `f` in a child process, where it must stop the machine. Answers the code and its parameters; of DRIVER_VIOLATION: kind,
/// node, place in the order and how many are held. `test` is the path of the test that calls, within its crate: the child runs that and gets here too.
pub fn stops(test: &str, f: impl FnOnce()) -> (String, [usize; 4]) {
    if std::env::var_os(CHILD).is_some() {
        f();
        std::process::exit(99);
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(CHILD, "1")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(STOPPED), "the child was not stopped: {text}");
    assert!(
        text.lines().any(|line| line.starts_with("wddm: ") || line.starts_with("nt: ")),
        "says nothing: {text}"
    );
    let report = text.lines().find_map(|line| line.strip_prefix("bug check ")).expect("a report");
    let (code, numbers) = report.split_once(' ').unwrap();
    let numbers: Vec<usize> = numbers.split(' ').map(|number| number.parse().unwrap()).collect();
    (code.to_owned(), numbers.try_into().unwrap())
}
