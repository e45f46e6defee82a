//! Between cargo and the compiler, so that where the sources lie does not matter.
//!
//! Cargo gives each crate a hash to tell it from others, and makes it of the crate's directory too. It is part of every
//! symbol's name, and the order of functions in the image follows the names. Here the crate's name takes its place: no
//! two crates of an image have the same one.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Set for the compiler calls of a build: this program is then what cargo calls, with the compiler and its arguments.
const MARK: &str = "WDDM_XTASK_IS_RUSTC";

/// Makes cargo call this program as its compiler.
pub fn put_between(cargo: &mut Command) -> std::io::Result<()> {
    cargo.env("RUSTC_WRAPPER", std::env::current_exe()?).env(MARK, "1");
    Ok(())
}

/// The compiler's end, if this process stands in for it.
pub fn run() -> Option<ExitCode> {
    std::env::var_os(MARK)?;
    let mut arguments = std::env::args_os().skip(1);
    let rustc = arguments.next()?;
    let arguments = without_directory(arguments.collect());
    Some(match Command::new(&rustc).args(arguments).status() {
        Ok(status) => ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(101)),
        Err(error) => {
            eprintln!("{}: {error}", Path::new(&rustc).display());
            ExitCode::FAILURE
        }
    })
}

fn without_directory(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let name =
        arguments.iter().position(|argument| argument == "--crate-name").and_then(|at| arguments.get(at + 1));
    if let Some(name) = name.cloned() {
        for argument in &mut arguments {
            if argument.to_str().is_some_and(|argument| argument.starts_with("metadata=")) {
                *argument = super::build::joined("metadata=", &name);
            }
        }
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_becomes_the_name() {
        let call = ["--crate-name", "nt", "lib.rs", "-C", "metadata=0123", "-C", "extra-filename=-0123"];
        let call = without_directory(call.map(OsString::from).to_vec());
        assert_eq!(call, ["--crate-name", "nt", "lib.rs", "-C", "metadata=nt", "-C", "extra-filename=-0123"]);
    }
}
