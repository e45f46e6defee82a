//! Builds the drivers of this directory, for tests: clang and lld-link, no headers but the project's own.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Compiler and linker.
#[derive(Clone, Copy, Debug)]
pub struct Tools {
    compiler: &'static str,
    linker: &'static str,
}

/// A driver that can be built.
#[derive(Clone, Debug)]
pub struct Driver {
    /// The name of the image: `small` for `small.sys`.
    name: String,
    sources: Vec<PathBuf>,
    defines: Vec<String>,
    compile: Vec<String>,
    link: Vec<String>,
    modules: Vec<(String, String)>,
    entry: &'static str,
}

const SMALL: &[&str] =
    &["small/adapter.c", "small/memory.c", "small/engine.c", "small/worker.c", "small/display.c"];

/// The directory of the sources.
pub fn directory() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn tool(names: [&'static str; 2]) -> Option<&'static str> {
    let runs = |name: &&str| Command::new(name).arg("--version").output().is_ok_and(|o| o.status.success());
    names.into_iter().find(runs)
}

/// Compiler and linker. None, with the reason printed, if they are not installed.
///
/// # Panics
/// In CI they have to be.
pub fn tools() -> Option<Tools> {
    let found = tool(["clang-19", "clang"]).zip(tool(["lld-link-19", "lld-link"]));
    if found.is_none() {
        let ci = std::env::var_os("CI").is_some_and(|ci| !ci.is_empty());
        assert!(!ci, "clang and lld-link are not installed");
        println!("skipped: clang and lld-link are not installed (Debian: clang-19, lld-19)");
    }
    found.map(|(compiler, linker)| Tools { compiler, linker })
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&said));
}

impl Tools {
    /// The compiler, for one source in C or C++.
    pub fn compiler(self) -> Command {
        let mut command = Command::new(self.compiler);
        command
            .args(["--target=x86_64-pc-windows-msvc", "-ffreestanding", "-fms-extensions", "-c"])
            .arg(format!("-I{}", directory().join("include").display()));
        command
    }
}

impl Driver {
    /// The driver of one source, a path in this directory, with what reaches the port driver.
    pub fn new(source: &str) -> Self {
        let name = Path::new(source).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Self::of(&name, &[source])
    }

    /// The small complete driver.
    pub fn small() -> Self {
        Self::of("small", SMALL)
    }

    /// The small driver with checks of what the kernel's exports do, at the start of the entry points that it begins with.
    pub fn imports() -> Self {
        let mut driver = Self::of("imports", SMALL);
        for part in ["pages", "levels", "waits", "objects", "strings"] {
            driver.sources.push(directory().join("imports").join(part).with_extension("c"));
        }
        driver.define("CHECKS")
    }

    fn of(name: &str, sources: &[&str]) -> Self {
        let sources =
            sources.iter().chain(&["lib/displib.c"]).map(|source| directory().join(source)).collect();
        Self {
            name: name.to_owned(),
            sources,
            defines: Vec::new(),
            compile: Vec::new(),
            link: Vec::new(),
            modules: Vec::new(),
            entry: "DriverEntry",
        }
    }

    /// With a macro: `NAME` or `NAME=VALUE`.
    #[must_use]
    pub fn define(mut self, text: &str) -> Self {
        self.defines.push(format!("-D{text}"));
        self
    }

    /// With a further option of the linker.
    #[must_use]
    pub fn link(mut self, option: &str) -> Self {
        self.link.push(option.to_owned());
        self
    }

    /// With imports of a module: the lines of its definition file behind EXPORTS.
    #[must_use]
    pub fn import(mut self, module: &str, exports: &str) -> Self {
        self.modules.push((module.to_owned(), format!("LIBRARY {module}\nEXPORTS\n{exports}\n")));
        self
    }

    /// Hardened: it enters at GsDriverEntry, which looks at the security cookie first; functions check their frames, and
    /// indirect calls their targets.
    #[must_use]
    pub fn hardened(mut self) -> Self {
        self.sources.push(directory().join("lib/hardened.c"));
        self.compile.extend(["-fstack-protector-all", "-Xclang", "-cfguard"].map(str::to_owned));
        self.link.push("/GUARD:CF,NOLONGJMP".to_owned());
        self.entry = "GsDriverEntry";
        self
    }

    /// Builds `NAME.sys` and `NAME.pdb` in a directory that nothing else is built in.
    ///
    /// # Panics
    /// With the tool's message if it does not build.
    pub fn build(&self, tools: Tools, into: &Path) -> PathBuf {
        let mut libraries = Vec::new();
        let own = ["ntoskrnl", "hal"].map(|module| {
            let file = directory().join("lib").join(module).with_extension("def");
            (module.to_owned(), std::fs::read_to_string(file).unwrap())
        });
        for (module, definition) in own.iter().chain(&self.modules) {
            let (from, to) = (format!("{module}.def"), format!("{module}.lib"));
            std::fs::write(into.join(&from), definition).unwrap();
            run(Command::new(tools.linker).current_dir(into).args([
                "/lib",
                "/machine:x64",
                &format!("/def:{from}"),
                &format!("/out:{to}"),
            ]));
            libraries.push(to);
        }
        let mut objects = Vec::new();
        for source in &self.sources {
            let mut object = PathBuf::from(source.file_stem().unwrap_or_default());
            object.set_extension("obj");
            run(tools
                .compiler()
                .current_dir(into)
                .args([
                    "-fasynchronous-unwind-tables",
                    "-fasync-exceptions",
                    "-fno-exceptions",
                    "-fno-rtti",
                    "-fno-threadsafe-statics",
                ])
                .args(["-Wall", "-Wextra", "-Werror", "-Wno-microsoft", "-Wno-unused-command-line-argument"])
                .args(["-g", "-gcodeview", "-O1"])
                .args(&self.defines)
                .args(&self.compile)
                .arg(source)
                .arg("-o")
                .arg(&object));
            objects.push(object);
        }
        run(Command::new(tools.linker)
            .current_dir(into)
            .args(["/DRIVER", "/SUBSYSTEM:NATIVE", "/NODEFAULTLIB", "/DYNAMICBASE", "/DEBUG", "/RELEASE"])
            .args(["/SECTION:INIT,ERD", "/SECTION:PAGE,ER"])
            .arg(format!("/ENTRY:{}", self.entry))
            .arg(format!("/PDBALTPATH:{}.pdb", self.name))
            .args(&objects)
            .args(&libraries)
            .args(&self.link)
            .arg(format!("/OUT:{}.sys", self.name)));
        into.join(&self.name).with_extension("sys")
    }

    /// The line of a source that has `mark` in the comment at its end.
    ///
    /// # Panics
    /// If there is none.
    pub fn line(source: &str, mark: &str) -> u64 {
        let text = std::fs::read_to_string(directory().join(source)).unwrap();
        let marked = |line: &str| line.split_once("// ").is_some_and(|(_, comment)| comment.trim() == mark);
        text.lines().position(marked).unwrap_or_else(|| panic!("no line of {source} is marked {mark}")) as u64
            + 1
    }
}
