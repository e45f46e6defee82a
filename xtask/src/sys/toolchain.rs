//! Which compiler and which linker build the image.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Error, Target};

/// What the workspace asks of the compiler.
const OLDEST: (u32, u32) = (1, 90);

/// A compiler for Windows, and a linker.
pub struct Toolchain {
    pub cargo: PathBuf,
    pub rustc: PathBuf,
    pub linker: PathBuf,
    /// Whether `core` has to be built too: Debian ships its source only.
    pub builds_core: bool,
    version: String,
}

impl Toolchain {
    pub fn describe(&self) -> String {
        let core = if self.builds_core { ", builds core from source" } else { "" };
        format!("{} ({}{core}), {}", self.version, self.rustc.display(), self.linker.display())
    }
}

/// The toolchain in use if it has the target, else Debian's.
pub fn find(target: Target) -> Result<Toolchain, Error> {
    in_use(target).or_else(|first| {
        debian().map_err(|second| {
            format!(
                "no compiler for {triple}\n  \
                 rustup: {first}\n  \
                 Debian: {second}\n\
                 Install one of them:\n  \
                 rustup target add {triple}\n  \
                 cargo xtask sys --install    (apt-get install {packages})",
                triple = target.triple(),
                packages = super::install::PACKAGES.join(" "),
            )
            .into()
        })
    })
}

fn in_use(target: Target) -> Result<Toolchain, String> {
    let cargo = PathBuf::from(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let rustc = PathBuf::from(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let version = version(&rustc)?;
    let sysroot = sysroot(&rustc)?;
    let library = sysroot.join("lib/rustlib").join(target.triple()).join("lib");
    if !has_core(&library) {
        return Err(format!("{version} has no target {}", target.triple()));
    }
    let linker = linker(&sysroot)?;
    Ok(Toolchain { cargo, rustc, linker, builds_core: false, version })
}

fn debian() -> Result<Toolchain, String> {
    let (cargo, rustc) = (PathBuf::from("/usr/bin/cargo"), PathBuf::from("/usr/bin/rustc"));
    let version = version(&rustc)?;
    let sysroot = sysroot(&rustc)?;
    if !sysroot.join("lib/rustlib/src/rust/library/core/Cargo.toml").is_file() {
        return Err(format!("{version} is there, the source of core is not (rust-web-src)"));
    }
    if !cargo.is_file() {
        return Err("/usr/bin/cargo is missing (cargo-web)".into());
    }
    let linker = linker(&sysroot)?;
    Ok(Toolchain { cargo, rustc, linker, builds_core: true, version })
}

fn version(rustc: &Path) -> Result<String, String> {
    let text = ask(rustc, &["--version"])?;
    // "rustc 1.96.0 (…)"
    let number = text.split_whitespace().nth(1).unwrap_or_default();
    let mut parts = number.split('.').map(|part| part.parse().unwrap_or(0));
    let found = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if found < OLDEST {
        return Err(format!("{} is rustc {number}, older than {}.{}", rustc.display(), OLDEST.0, OLDEST.1));
    }
    Ok(format!("rustc {number}"))
}

fn sysroot(rustc: &Path) -> Result<PathBuf, String> {
    ask(rustc, &["--print", "sysroot"]).map(|text| PathBuf::from(text.trim()))
}

fn has_core(library: &Path) -> bool {
    std::fs::read_dir(library).is_ok_and(|files| {
        files.flatten().any(|file| file.file_name().to_string_lossy().starts_with("libcore-"))
    })
}

/// The linker that rustup's toolchains bring, else the newest `lld-link` of the system.
fn linker(sysroot: &Path) -> Result<PathBuf, String> {
    let own = std::fs::read_dir(sysroot.join("lib/rustlib"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|host| host.path().join("bin/rust-lld"))
        .find(|path| path.is_file());
    own.or_else(system_linker).ok_or_else(|| "no lld-link (lld-19)".into())
}

fn system_linker() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let files = std::env::split_paths(&path).filter_map(|directory| std::fs::read_dir(directory).ok());
    let named = files.flatten().flatten().filter_map(|file| {
        let name = file.file_name().into_string().ok()?;
        let version = match name.strip_prefix("lld-link")? {
            "" => u32::MAX,
            version => version.strip_prefix('-')?.parse().ok()?,
        };
        Some((version, file.path()))
    });
    named.max_by_key(|(version, _)| *version).map(|(_, path)| path)
}

fn ask(program: &Path, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(program)
        .args(arguments)
        .env_remove("LD_LIBRARY_PATH")
        .output()
        .map_err(|error| format!("{}: {error}", program.display()))?;
    if !output.status.success() {
        return Err(format!("{} {}: {}", program.display(), arguments.join(" "), output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}
