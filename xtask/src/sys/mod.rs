//! `cargo xtask sys`: `virtgpu.sys`, or another driver's image, and its PDB, built on Linux.

mod build;
mod describe;
mod driver;
mod install;
mod panics;
mod pe;
mod sources;
mod stamp;
mod toolchain;
mod version;
mod wrapper;

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::ValueEnum;
use driver::Driver;

pub use wrapper::run as stand_in_for_compiler;

/// What went wrong, for the reader.
pub type Error = Box<dyn std::error::Error>;

/// The processor that the image is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum Target {
    /// AMD64.
    #[value(name = "x86_64")]
    X86_64,
    /// ARM64: built, and never run by this project.
    Aarch64,
}

impl Target {
    /// As directories are named.
    pub const fn name(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64",
            Self::Aarch64 => "aarch64",
        }
    }

    /// As the compiler calls it.
    pub const fn triple(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64-pc-windows-msvc",
            Self::Aarch64 => "aarch64-pc-windows-msvc",
        }
    }
}

/// The driver whose image is built if no other one is named.
const VIRTGPU: &str = "drivers/virtgpu/sys";

/// `cargo xtask sys`.
#[derive(clap::Args)]
pub struct Options {
    /// The crate of the image, a directory of the workspace.
    #[arg(long, value_name = "DIRECTORY", default_value = VIRTGPU)]
    driver: PathBuf,
    /// The processor.
    #[arg(long, value_enum, default_value = "x86_64")]
    target: Target,
    /// Installs Debian's compiler and linker first, if no other one is there.
    #[arg(long)]
    install: bool,
    /// Builds a second time from nothing, somewhere else, and fails unless it gives the same bytes.
    #[arg(long)]
    twice: bool,
}

/// Builds the image.
pub fn run(workspace: &Path, options: &Options) -> Result<(), Error> {
    let started = Instant::now();
    let target = options.target;
    if options.install && toolchain::find(target).is_err() {
        install::debian()?;
    }
    let driver = Driver::find(&workspace.join(&options.driver))?;
    let toolchain = toolchain::find(target)?;
    say(&format!("{} with {}", target.name(), toolchain.describe()));

    // Before the build: what changes meanwhile is not in the image for sure.
    let ours = options.driver == Path::new(VIRTGPU);
    let sources = ours.then(|| sources::fingerprint(workspace)).transpose()?;
    let root = build::output_root(workspace);
    let image = build::image(workspace, &driver, &toolchain, target, &root.join("build"))?;
    if options.twice {
        say("a second time, from nothing");
        let elsewhere = root.join("again");
        remove(&elsewhere)?;
        let again = build::image(workspace, &driver, &toolchain, target, &elsewhere)?;
        if again.bytes != image.bytes {
            return Err(differ(&image.bytes, &again.bytes).into());
        }
        remove(&elsewhere)?;
        say("the second build gave the same bytes");
    }

    let to = root.join(target.name());
    std::fs::create_dir_all(&to)?;
    let file = |extension| to.join(&driver.name).with_extension(extension);
    std::fs::write(file("pdb"), &image.pdb)?;
    // The bench takes the image by itself only if it is made of these.
    if let Some(sources) = sources {
        std::fs::write(file("sources"), sources)?;
    }
    std::fs::write(file("sys"), &image.bytes)?;
    say(&describe::image(&image.bytes)?);
    println!("{}", file("sys").display());
    println!("{}", file("pdb").display());
    say(&format!("{:.1} s", started.elapsed().as_secs_f32()));
    Ok(())
}

fn differ(first: &[u8], second: &[u8]) -> String {
    match first.iter().zip(second).position(|(a, b)| a != b) {
        Some(at) => format!("two builds differ from byte {at:#x} on"),
        None => format!("two builds differ in length: {} and {} bytes", first.len(), second.len()),
    }
}

fn remove(directory: &Path) -> Result<(), Error> {
    match std::fs::remove_dir_all(directory) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// A line about how it goes.
fn say(text: &str) {
    eprintln!("sys: {text}");
}
