//! What stops the machine, in a process of its own.

use std::ffi::{CStr, c_char};
use std::process::{Command, Stdio};

const CHILD: &str = "WDDM_TEST_STOPS";
const STOPPED: i32 = 2;

wddm_sys::abi! {
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

/// Runs `f` in a child process, where it must stop the machine with DRIVER_VIOLATION. Answers kind, node, place in the order
/// and how many are held. `test` is the path of the test that calls, within its crate: the child runs that and gets here too.
pub fn stops(test: &str, f: impl FnOnce()) -> [usize; 4] {
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
    assert!(text.lines().any(|line| line.starts_with("wddm: ")), "says nothing: {text}");
    let numbers =
        text.lines().find_map(|line| line.strip_prefix("bug check 0x121 ")).expect("DRIVER_VIOLATION");
    let numbers: Vec<usize> = numbers.split(' ').map(|number| number.parse().unwrap()).collect();
    numbers.try_into().unwrap()
}
