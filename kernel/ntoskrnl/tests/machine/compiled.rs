//! Drivers in C, compiled for Windows and loaded as they come from the linker.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ntoskrnl::image::{Image, LoadedImage, load, modules};
use ntoskrnl::{Guard, Machine};
use object::read::pe::PeFile64;

use crate::driver::config;

/// A compiler and a linker for Windows images.
struct Tools {
    compiler: PathBuf,
    linker: PathBuf,
}

fn find(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    names
        .iter()
        .flat_map(|name| std::env::split_paths(&path).map(move |directory| directory.join(name)))
        .find(|tool| tool.is_file())
}

fn tools() -> Option<&'static Tools> {
    static TOOLS: OnceLock<Option<Tools>> = OnceLock::new();
    TOOLS
        .get_or_init(|| {
            let compiler = find(&["clang-19", "clang", "clang-20", "clang-18", "clang-17"])?;
            let linker = find(&["lld-link-19", "lld-link", "lld-link-20", "lld-link-18", "lld-link-17"])?;
            Some(Tools { compiler, linker })
        })
        .as_ref()
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// The driver of `tests/drivers/<name>.c`, built once. None, and the reason printed, without a compiler; where CI is set there
/// must be one.
fn built(name: &str) -> Option<Arc<[u8]>> {
    static BUILT: Mutex<BTreeMap<String, Arc<[u8]>>> = Mutex::new(BTreeMap::new());
    let mut all = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(bytes) = all.get(name) {
        return Some(bytes.clone());
    }
    let bytes: Arc<[u8]> = build(name)?.into();
    all.insert(name.to_owned(), bytes.clone());
    Some(bytes)
}

fn build(name: &str) -> Option<Vec<u8>> {
    let Some(tools) = tools() else {
        assert!(std::env::var_os("CI").is_none(), "clang and lld-link are needed: apt-get install clang lld");
        println!("skipped: no clang and lld-link to build drivers with (apt-get install clang lld)");
        return None;
    };
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drivers");
    let directory = tempfile::tempdir().unwrap();
    let at = |file: &str| directory.path().join(file);
    let option = |option: &str, file: &str| format!("{option}{}", at(file).display());
    run(Command::new(&tools.linker)
        .arg("/lib")
        .arg(format!("/def:{}", source.join("ntoskrnl.def").display()))
        .args(["/machine:x64", &option("/out:", "nt.lib")]));
    run(Command::new(&tools.compiler)
        .args(["--target=x86_64-pc-windows-msvc", "-std=c17", "-O1", "-g", "-gcodeview", "-Wall", "-Werror"])
        .args([
            "-fms-extensions",
            "-fasync-exceptions",
            "-fasynchronous-unwind-tables",
            "-ffreestanding",
            "-c",
        ])
        .arg(source.join(name).with_extension("c"))
        .arg("-o")
        .arg(at("driver.obj")));
    run(Command::new(&tools.linker)
        .args([
            "/DRIVER",
            "/SUBSYSTEM:NATIVE",
            "/ENTRY:DriverEntry",
            "/NODEFAULTLIB",
            "/NOIMPLIB",
            "/RELEASE",
        ])
        .arg(option("/out:", "driver.sys"))
        .arg(at("driver.obj"))
        .arg(at("nt.lib")));
    Some(std::fs::read(at("driver.sys")).unwrap())
}

/// A driver in a machine that this thread is inside of.
pub struct Driver {
    bytes: Arc<[u8]>,
    image: LoadedImage,
    pub machine: Arc<Machine>,
    _inside: Guard,
}

// SAFETY: the guard is only dropped, by the thread that made it; the rest may be read by any.
unsafe impl Sync for Driver {}

impl Driver {
    /// Loads the driver of this name, which must import nothing that is missing. None: see `built`.
    pub fn load(name: &str) -> Option<Self> {
        Some(Self::load_from(name, built(name)?))
    }

    /// As `load`, of a file's bytes.
    pub fn load_from(name: &str, bytes: Arc<[u8]>) -> Self {
        let machine = Machine::new(config()).unwrap();
        let inside = machine.enter();
        let path = PathBuf::from(name).with_extension("sys");
        let image = load(&machine, &Image::File { path, bytes: bytes.clone() }).unwrap();
        assert!(image.missing().is_empty(), "missing: {:?}", image.missing());
        Self { bytes, image, machine, _inside: inside }
    }

    /// Whether there is a compiler. Says so if not.
    pub fn can_be_built(name: &str) -> bool {
        built(name).is_some()
    }

    /// Calls its entry point.
    pub fn enter(self) -> Self {
        assert_eq!(self.image.entry().0, 0);
        self
    }

    /// Where the image lies.
    pub fn base(&self) -> usize {
        let section = self.image.sections()[0].address;
        modules::at(section).expect("a loaded image is known").base
    }

    /// The address of what the driver exports by this name.
    pub fn address(&self, name: &str) -> usize {
        let file = PeFile64::parse(&*self.bytes).unwrap();
        let table = file.export_table().unwrap().expect("the driver exports its tests");
        let found = table.exports().unwrap().into_iter().find(|e| e.name == Some(name.as_bytes()));
        match found.unwrap_or_else(|| panic!("no export {name}")).target {
            object::read::pe::ExportTarget::Address(rva) => self.base() + rva as usize,
            _ => panic!("{name} is forwarded"),
        }
    }

    /// Where the image's code has these bytes.
    pub fn find(&self, code: &[u8]) -> Option<usize> {
        self.image.sections().iter().filter(|section| section.executable).find_map(|section| {
            // SAFETY: a loaded section, which nobody writes to.
            let bytes = unsafe { std::slice::from_raw_parts(section.address as *const u8, section.size) };
            let at = bytes.windows(code.len()).position(|window| window == code)?;
            Some(section.address + at)
        })
    }

    /// Calls an exported function of up to four arguments.
    pub fn call(&self, name: &str, arguments: [u64; 4]) -> u64 {
        self.call_at(self.address(name), arguments)
    }

    /// Calls the function at an address.
    pub fn call_at(&self, address: usize, arguments: [u64; 4]) -> u64 {
        let [a, b, c, d] = arguments;
        // SAFETY: a function of the test's own driver, which takes integers and pointers only; those that it does not have it
        // does not read.
        unsafe {
            let function =
                std::mem::transmute::<usize, unsafe extern "win64" fn(u64, u64, u64, u64) -> u64>(address);
            function(a, b, c, d)
        }
    }

    /// Offset in the image of an address.
    pub fn offset(&self, address: u64) -> usize {
        address as usize - self.base()
    }
}
