//! What the bench calls of libvirglrenderer: a library in its place that writes each call down, and what it wrote.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use virtio_gpu::virgl;

/// A call, once it was made. Numbers are the library's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    Reset,
    Cleanup,
    Create {
        context: u32,
    },
    Destroy {
        context: u32,
    },
    Resource {
        resource: u32,
    },
    Unref {
        resource: u32,
    },
    Back {
        resource: u32,
    },
    Unback {
        resource: u32,
    },
    Attach {
        context: u32,
        resource: u32,
    },
    Detach {
        context: u32,
        resource: u32,
    },
    Submit {
        context: u32,
        stream: Vec<u32>,
    },
    Transfer {
        context: u32,
        resource: u32,
        to_host: bool,
        level: u32,
        region: [u32; 6],
    },
    /// What else it is asked, which is about no context.
    Other,
    /// A line that others have written.
    Note(Vec<String>),
}

/// The calls of a log. None of them may have failed.
pub fn calls(log: &str) -> Vec<Call> {
    log.lines().map(call).collect()
}

fn call(line: &str) -> Call {
    let mut words = line.split(' ');
    let name = words.next().unwrap();
    if name == "port" {
        return Call::Note(words.map(str::to_owned).collect());
    }
    let words: Vec<&str> = words.collect();
    let number = |at: usize| words[at].parse::<u32>().unwrap();
    let succeeds = |at: usize| assert_eq!(words[at], "0", "refused: {line:.200}");
    match name {
        "init" | "fence" => {
            succeeds(0);
            Call::Other
        }
        "reset" => Call::Reset,
        "cleanup" => Call::Cleanup,
        "create" => {
            succeeds(1);
            Call::Create { context: number(0) }
        }
        "destroy" => Call::Destroy { context: number(0) },
        "resource" => {
            succeeds(1);
            Call::Resource { resource: number(0) }
        }
        "unref" => Call::Unref { resource: number(0) },
        "back" => {
            succeeds(1);
            Call::Back { resource: number(0) }
        }
        "unback" => Call::Unback { resource: number(0) },
        "attach" => Call::Attach { context: number(0), resource: number(1) },
        "detach" => Call::Detach { context: number(0), resource: number(1) },
        "submit" => {
            succeeds(1);
            let dword = |word: &&str| u32::from_str_radix(word, 16).unwrap();
            Call::Submit { context: number(0), stream: words[2..].iter().map(dword).collect() }
        }
        "read" | "write" => {
            succeeds(1);
            let region = std::array::from_fn(|at| number(4 + at));
            let (context, resource, level) = (number(0), number(2), number(3));
            Call::Transfer { context, resource, to_host: name == "write", level, region }
        }
        _ => panic!("nobody writes {line}"),
    }
}

/// A directory with the watching library, and the log of the process that is started with [`Forward::watch`].
pub struct Forward {
    directory: tempfile::TempDir,
    library: PathBuf,
}

const NAME: &str = "libvirglrenderer.so.1";

/// Where the library is that this process has loaded.
fn library() -> PathBuf {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    let find = || {
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
        let mut paths = maps.lines().filter_map(|line| Some(line.get(line.find('/')?..)?.to_owned()));
        // The link that it is loaded by has the name; the file has the whole version behind it.
        PathBuf::from(paths.find(|path| path.contains(NAME)).expect("it is loaded"))
    };
    LIBRARY.get_or_init(find).clone()
}

impl Forward {
    /// Builds the watching library. None where there is nothing to watch or nothing to build it with; where everything
    /// must be tested both have to be there.
    pub fn build() -> Option<Self> {
        let skip = |why: String| {
            assert!(std::env::var_os("CI").is_none(), "{why}");
            // Past the harness, which keeps to itself what tests that pass have to say.
            let _ = writeln!(std::io::stderr(), "skipped: {why}");
            None
        };
        if let Err(missing) = virgl::available() {
            return skip(missing.to_string());
        }
        let directory = tempfile::tempdir().unwrap();
        let source = directory.path().join("forward.c");
        std::fs::write(&source, include_str!("forward.c")).unwrap();
        let mut compiler = Command::new("cc");
        compiler
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(directory.path().join(NAME))
            .arg(source)
            .arg("-ldl");
        let output = match compiler.output() {
            Ok(output) => output,
            Err(error) => return skip(format!("cc cannot be run: {error}")),
        };
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Some(Self { directory, library: library() })
    }

    /// Has a program find the watching library first.
    pub fn watch<'a>(&self, program: &'a mut Command) -> &'a mut Command {
        let mut path = OsString::from(self.directory.path());
        if let Some(others) = std::env::var_os("LD_LIBRARY_PATH") {
            path.push(":");
            path.push(others);
        }
        program
            .env("LD_LIBRARY_PATH", path)
            .env("WATCH_LIBRARY", &self.library)
            .env("WATCH_LOG", self.path("log"))
    }

    /// A file beside it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    pub fn with(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// What was written down.
    pub fn log(&self) -> String {
        read(&self.path("log"))
    }
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("the library was not asked: {error}"))
}
