//! Builds small drivers with clang and lld-link.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The source, whose lines the reports name.
pub const SOURCE: &str = include_str!("crash.c");

const IMPORTS: &str = "LIBRARY ntoskrnl.exe\nEXPORTS\nDxgkInitialize\nExAllocatePoolWithTag\nExFreePoolWithTag\n\
    KeDelayExecutionThread\n__chkstk\n__C_specific_handler\nIoReportTheWeather\nPsCreateSystemThread\n";

const FOREIGN: &str = "LIBRARY weather.sys\nEXPORTS\nForecast\n";

fn tool(names: &[&'static str]) -> Option<&'static str> {
    names
        .iter()
        .copied()
        .find(|name| Command::new(name).arg("--version").output().is_ok_and(|o| o.status.success()))
}

/// Compiler and linker. None, with the reason printed, if they are not installed; in CI they have to be.
pub fn tools() -> Option<[&'static str; 2]> {
    let found = tool(&["clang", "clang-19"]).zip(tool(&["lld-link", "lld-link-19"]));
    if found.is_none() {
        let ci = std::env::var_os("CI").is_some_and(|ci| !ci.is_empty());
        assert!(!ci, "clang and lld-link are not installed");
        println!("skipped: clang and lld-link are not installed (Debian: clang-19, lld-19)");
    }
    found.map(|(compiler, linker)| [compiler, linker])
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Builds the driver with a defect: `crash.sys` and `crash.pdb` in `directory`.
pub fn driver(tools: [&str; 2], directory: &Path, defect: &str) -> PathBuf {
    driver_with(tools, directory, defect, &["-fasynchronous-unwind-tables"])
}

/// The same with options of the compiler.
pub fn driver_with(
    [compiler, linker]: [&str; 2],
    directory: &Path,
    defect: &str,
    options: &[&str],
) -> PathBuf {
    std::fs::write(directory.join("crash.c"), SOURCE).unwrap();
    run(Command::new(compiler).current_dir(directory).arg(format!("-D{defect}")).args(options).args([
        "--target=x86_64-pc-windows-msvc",
        "-ffreestanding",
        "-g",
        "-gcodeview",
        "-O1",
        "-c",
        "crash.c",
        "-o",
        "crash.obj",
    ]));
    for (name, exports) in [("nt", IMPORTS), ("weather", FOREIGN)] {
        std::fs::write(directory.join(name).with_extension("def"), exports).unwrap();
        let (from, to) = (format!("/def:{name}.def"), format!("/out:{name}.lib"));
        run(Command::new(linker).current_dir(directory).args(["/lib", &from, "/machine:x64", &to]));
    }
    run(Command::new(linker).current_dir(directory).args([
        "/DRIVER",
        "/SUBSYSTEM:NATIVE",
        "/ENTRY:DriverEntry",
        "/NODEFAULTLIB",
        "/DEBUG",
        "/PDBALTPATH:crash.pdb",
        "/RELEASE",
        "/SECTION:INIT,ERD",
        "crash.obj",
        "nt.lib",
        "weather.lib",
        "/OUT:crash.sys",
    ]));
    directory.join("crash.sys")
}

/// The line of the source whose comment has `mark` in it.
pub fn line(mark: &str) -> u64 {
    let has = |line: &str| {
        line.split_once("// ").is_some_and(|(_, comment)| comment.split(' ').any(|word| word == mark))
    };
    SOURCE.lines().position(has).unwrap_or_else(|| panic!("no line is marked {mark}")) as u64 + 1
}
