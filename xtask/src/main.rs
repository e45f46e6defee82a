//! The project's own build tool: `cargo xtask generate` writes what is generated, `cargo xtask sys` builds
//! the driver image, `cargo xtask mutants` tests the tests.

mod generate;
mod mutants;
mod sys;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "xtask", about = "Builds what cargo alone does not")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the generated part of wddm-sys from its layout facts.
    Generate {
        /// Writes nothing; fails if a committed file is not what the generator writes.
        #[arg(long)]
        check: bool,
    },
    /// Builds virtgpu.sys, or the image of another driver, and its PDB.
    Sys(sys::Options),
    /// Breaks the driver and the SDK in one line at a time, and fails if a test does not notice.
    Mutants(mutants::Options),
}

fn main() -> ExitCode {
    if let Some(end) = sys::stand_in_for_compiler() {
        return end;
    }
    let result = match Arguments::parse().command {
        Command::Generate { check } => generate::run(&workspace(), check).map(|()| true),
        Command::Sys(options) => {
            sys::run(&workspace(), &options).map(|()| true).map_err(|error| error.to_string())
        }
        Command::Mutants(options) => mutants::run(&workspace(), &options),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The directory of the workspace, whatever the current directory is.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_path_buf()
}
