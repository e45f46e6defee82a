//! `virtgpu.sys` in another loader and on another kernel than this project's: Wine's. Needs the packages wine64, clang-19
//! and lld-19, and the image that `cargo xtask sys` builds.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use wddm_bench::bench::{Bench, Options};
use wddm_sys::layout;

/// Wine with a configuration of its own, which ends with this.
struct Wine {
    home: tempfile::TempDir,
}

impl Wine {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let wine = Self { home };
        assert!(wine.run("wineboot", &["-i"]), "{}", wine.log());
        wine.end();
        wine
    }

    fn file(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// What it and its drivers have said.
    fn log(&self) -> String {
        String::from_utf8_lossy(&std::fs::read(self.file("log")).unwrap_or_default()).into_owned()
    }

    /// Runs one of its programs, for two minutes at most. Whether it succeeded.
    fn run(&self, program: &str, arguments: &[&str]) -> bool {
        let log = File::options().create(true).append(true).open(self.file("log")).unwrap();
        let status = Command::new("timeout")
            .arg("120")
            .arg(program)
            .args(arguments)
            .env("TMPDIR", self.home.path())
            .env("WINEPREFIX", self.file("prefix"))
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=")
            .env("WINEDEBUG", "+debugstr,+ntoskrnl")
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .status();
        status.unwrap().success()
    }

    fn end(&self) {
        self.run("wineserver", &["-k"]);
        self.run("wineserver", &["-w"]);
    }

    /// Makes `image` a driver's service. Services of one group share a process.
    fn install(&self, service: &str, image: &Path) {
        let name = image.file_name().unwrap();
        let drivers = self.file("prefix/drive_c/windows/system32/drivers");
        std::fs::copy(image, drivers.join(name)).unwrap();
        let path = format!(r"C:\windows\system32\drivers\{}", name.to_str().unwrap());
        let create = ["sc", "create", service, "type=", "kernel", "start=", "demand", "binPath=", &path];
        assert!(self.run("wine", &create), "{}", self.log());
        let key = format!(r"HKLM\System\CurrentControlSet\Services\{service}");
        assert!(
            self.run("wine", &["reg", "add", &key, "/v", "Group", "/d", "Display", "/f"]),
            "{}",
            self.log()
        );
        // Groups are read when Wine starts.
        self.end();
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        self.end();
    }
}

fn runs(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .stdin(Stdio::null())
        .output()
        .is_ok_and(|output| output.status.success())
}

/// The first of some programs that there is.
fn find(what: &str, names: [&'static str; 2]) -> Result<&'static str, String> {
    names.into_iter().find(|name| runs(name)).ok_or_else(|| format!("{what} is not installed"))
}

struct Tools {
    image: PathBuf,
    compiler: &'static str,
    linker: &'static str,
}

fn tools() -> Result<Tools, String> {
    find("Wine (Debian: wine64)", ["wine", "wine64"])?;
    let target = Path::new(env!("CARGO_BIN_EXE_wddm")).parent().and_then(Path::parent).unwrap();
    let image = target.join("sys/x86_64/virtgpu.sys");
    if !image.is_file() {
        return Err("virtgpu.sys is not built: cargo xtask sys".to_owned());
    }
    Ok(Tools {
        image,
        compiler: find("clang (Debian: clang-19)", ["clang-19", "clang"])?,
        linker: find("lld-link (Debian: lld-19)", ["lld-link-19", "lld-link"])?,
    })
}

fn done(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Builds what plays dxgkrnl.sys there.
fn stand_in(tools: &Tools, at: &Path, table_bytes: usize) -> PathBuf {
    let library = |module: &str, names: &[&str]| {
        let definition = at.join(format!("{module}.def"));
        let library = at.join(format!("{module}.lib"));
        std::fs::write(&definition, format!("LIBRARY {module}\nEXPORTS\n{}\n", names.join("\n"))).unwrap();
        let option = |name: &str, path: &Path| format!("/{name}:{}", path.display());
        let mut make = Command::new(tools.linker);
        make.args(["/lib", "/machine:x64"]).args([option("def", &definition), option("out", &library)]);
        done(&mut make);
        library
    };
    let kernel = library(
        "ntoskrnl.exe",
        &["DbgPrint", "IoGetDeviceObjectPointer", "IoCreateDevice", "IofCompleteRequest"],
    );
    let user = library("ntdll.dll", &["NtProtectVirtualMemory"]);
    let (object, image) = (at.join("dxgkrnl.obj"), at.join("dxgkrnl.sys"));
    let mut compile = Command::new(tools.compiler);
    compile
        .args(["--target=x86_64-pc-windows-msvc", "-ffreestanding", "-O1", "-Wall", "-Wextra", "-Werror"])
        .arg(format!("-DTABLE_BYTES={table_bytes}"))
        .arg("-c")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wine/dxgkrnl.c"))
        .arg("-o")
        .arg(&object);
    done(&mut compile);
    let mut link = Command::new(tools.linker);
    link.args(["/DRIVER", "/SUBSYSTEM:NATIVE", "/ENTRY:DriverEntry", "/NODEFAULTLIB", "/RELEASE"])
        .args([&object, &kernel, &user])
        .arg(format!("/OUT:{}", image.display()));
    done(&mut link);
    image
}

/// The interface version and the number of entry points in the table that the driver hands in.
fn table() -> (u32, usize, usize) {
    let bench = Bench::start(wddm_bench::driver::under_test(), Options::default()).unwrap();
    let version = bench.adapter.version();
    let bytes = layout::size_of(version, "DRIVER_INITIALIZATION_DATA").unwrap();
    let slots = bench.adapter.driver().slots();
    drop(bench.stop());
    (version.0, slots, bytes)
}

#[test]
fn the_image_starts_and_stops_as_a_service() {
    let tools = match tools() {
        Ok(tools) => tools,
        Err(why) if std::env::var_os("CI").is_none() => return eprintln!("skipped: {why}"),
        Err(why) => panic!("{why}"),
    };
    let wine = Wine::new();
    wine.install("virtgpu", &tools.image);
    assert!(!wine.run("wine", &["net", "start", "virtgpu"]), "a miniport started without a port driver");
    let log = wine.log();
    assert!(log.contains(r"Services\\DXGKrnl"), "the driver did not ask for its port driver:\n{log}");
    assert!(!log.contains("wine: Unhandled"), "{log}");

    let (version, slots, bytes) = table();
    wine.install("DXGKrnl", &stand_in(&tools, wine.home.path(), bytes));
    assert!(wine.run("wine", &["net", "start", "DXGKrnl"]), "{}", wine.log());
    let started = wine.run("wine", &["net", "start", "virtgpu"]);
    let log = wine.log();
    assert!(started, "DriverEntry failed, or Wine has no such export:\n{log}");
    let table = format!("stand-in: version {version:#x}, {slots} entry points");
    assert!(log.contains(&table), "not there: {table}\n{log}");
    assert!(wine.run("wine", &["net", "stop", "virtgpu"]), "{}", wine.log());
}
