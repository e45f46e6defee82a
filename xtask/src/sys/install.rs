//! Debian's packages.

use std::path::Path;
use std::process::Command;

use super::{Error, say};

/// The compiler, the source of its library, cargo, the linker.
pub const PACKAGES: [&str; 4] = ["rustc-web", "rust-web-src", "cargo-web", "lld-19"];

/// Installs them.
pub fn debian() -> Result<(), Error> {
    if !Path::new("/usr/bin/apt-get").is_file() {
        return Err(
            "--install knows Debian's apt-get only; elsewhere: rustup target add x86_64-pc-windows-msvc"
                .into(),
        );
    }
    say(&format!("apt-get install {}", PACKAGES.join(" ")));
    apt(&["update", "-q"])?;
    let mut install = vec!["install", "-q", "-y", "--no-install-recommends"];
    install.extend(PACKAGES);
    apt(&install)
}

fn apt(arguments: &[&str]) -> Result<(), Error> {
    // Whoever may write there needs no sudo.
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"));
    let mut command = if root {
        Command::new("apt-get")
    } else {
        let mut sudo = Command::new("sudo");
        sudo.arg("apt-get");
        sudo
    };
    // What it says is progress: standard output is for the result.
    let status = command
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdout(std::io::stderr())
        .status()
        .map_err(|error| format!("apt-get: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("apt-get {}: {status}", arguments.join(" ")).into()) }
}
