//! Calls cargo, which calls the compiler and the linker.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::driver::Driver;
use super::toolchain::Toolchain;
use super::{Error, Target, panics, stamp, version, wrapper};

/// The linker's arguments for every image.
const LINK: &[&str] = &[
    "/DRIVER",
    "/SUBSYSTEM:NATIVE,10.00",
    "/ENTRY:DriverEntry",
    "/NODEFAULTLIB",
    "/DYNAMICBASE",
    "/NXCOMPAT",
    // With the right checksum; `stamp` puts it right again.
    "/RELEASE",
    "/BREPRO",
    "/OPT:REF,ICF",
    // Otherwise it puts the directory that it runs in before the names of sources.
    "/PDBSOURCEPATH:.",
    // Resident: executed or read above APC_LEVEL.
    "/SECTION:.text,ERP",
    "/SECTION:.rdata,RP",
    "/SECTION:.data,RWP",
    "/SECTION:.pdata,RP",
    // Discarded after DriverEntry, and pageable.
    "/SECTION:INIT,ERD",
    "/SECTION:PAGE,ER",
];

/// A driver image and its symbols.
pub struct Image {
    pub bytes: Vec<u8>,
    pub pdb: Vec<u8>,
}

/// Where images go: `target/sys`, or under CARGO_TARGET_DIR.
pub fn output_root(workspace: &Path) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    workspace.join(target).join("sys")
}

/// Builds the image of `driver` in `directory`.
pub fn image(
    workspace: &Path,
    driver: &Driver,
    toolchain: &Toolchain,
    target: Target,
    directory: &Path,
) -> Result<Image, Error> {
    std::fs::create_dir_all(directory)?;
    let resource = directory.join(&driver.name).with_extension("res");
    std::fs::write(&resource, version::resource(&format!("{}.sys", driver.name), &driver.description))?;
    let link = Link { workspace, driver, toolchain, target, directory, resource: &resource };
    match link.cargo(&[])? {
        Built::Image => {}
        Built::Failed => return Err("cargo failed".into()),
        Built::Panics => {
            let map = directory.join("panics.map");
            // By force, to see who panics.
            let forced = ["/FORCE:UNRESOLVED".into(), joined("/MAP:", &map), "/OPT:NOICF".into()];
            link.cargo(&forced)?;
            return Err(
                panics::explain(&std::fs::read(link.built("exe"))?, &std::fs::read_to_string(&map)?).into()
            );
        }
    }
    let mut image =
        Image { bytes: std::fs::read(link.built("exe"))?, pdb: std::fs::read(link.built("pdb"))? };
    stamp::by_content(&mut image)?;
    Ok(image)
}

/// How a build ended.
enum Built {
    Image,
    Failed,
    /// It does not link, because the panic handler is reachable.
    Panics,
}

struct Link<'a> {
    workspace: &'a Path,
    driver: &'a Driver,
    toolchain: &'a Toolchain,
    target: Target,
    directory: &'a Path,
    resource: &'a Path,
}

impl Link<'_> {
    /// A file that the linker wrote.
    fn built(&self, extension: &str) -> PathBuf {
        let release = self.directory.join(self.target.triple()).join("release");
        release.join(&self.driver.name).with_extension(extension)
    }

    /// Runs cargo.
    fn cargo(&self, more_link: &[OsString]) -> Result<Built, Error> {
        let mut command = Command::new(&self.toolchain.cargo);
        command
            .current_dir(&self.driver.sources)
            .args(["rustc", "--locked", "--release", "--target", self.target.triple(), "--target-dir"])
            .arg(self.directory);
        if self.toolchain.builds_core {
            command.arg("-Zbuild-std=core").env("RUSTC_BOOTSTRAP", "1");
        }
        // The image is the same whatever the caller's environment is.
        for variable in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_TARGET_DIR", "CARGO_BUILD_TARGET"] {
            command.env_remove(variable);
        }
        // A compiler of the system must not load the libraries of the one that runs this.
        command.env_remove("LD_LIBRARY_PATH").env("RUSTC", &self.toolchain.rustc);
        // Sources are named from the workspace's root on, wherever that is.
        let mut remap = joined("--remap-path-prefix=", self.workspace.join(""));
        remap.push("=");
        command.env("CARGO_ENCODED_RUSTFLAGS", remap);
        wrapper::put_between(&mut command)?;
        command.arg("--").arg("-Clinker-flavor=lld-link").arg(joined("-Clinker=", &self.toolchain.linker));
        for argument in LINK {
            command.arg(format!("-Clink-arg={argument}"));
        }
        command.arg(joined("-Clink-arg=", self.resource));
        for argument in more_link {
            command.arg(joined("-Clink-arg=", Path::new(argument)));
        }
        run(command)
    }
}

/// Runs cargo, and passes on what it says.
fn run(mut command: Command) -> Result<Built, Error> {
    let program = command.get_program().to_owned();
    let failed = |error| format!("{}: {error}", Path::new(&program).display());
    let mut child = command.stderr(Stdio::piped()).spawn().map_err(failed)?;
    let mut panics = false;
    if let Some(errors) = child.stderr.take() {
        for line in BufReader::new(errors).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            panics |= line.contains(panics::MISSING);
            eprintln!("{line}");
        }
    }
    Ok(match child.wait()?.success() {
        true => Built::Image,
        false if panics => Built::Panics,
        false => Built::Failed,
    })
}

pub fn joined(option: &str, value: impl AsRef<OsStr>) -> OsString {
    let mut argument = OsString::from(option);
    argument.push(value);
    argument
}
