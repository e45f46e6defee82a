//! `wddm`: runs Windows display miniport drivers on Linux.
#![forbid(unsafe_code)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use clap::error::ErrorKind;
use wddm_bench::cli::{Cli, Command, InspectArgs, RunArgs};
use wddm_bench::defects::Document;
use wddm_bench::driver::{self, DriverChoice};
use wddm_bench::inspect::{self, Inspection};
use wddm_bench::outcome::{EXIT_BROKEN, EXIT_HOST, EXIT_OK, EXIT_SIGNAL, EXIT_USAGE, Outcome};
use wddm_bench::progress::Bar;
use wddm_bench::request::Request;
use wddm_bench::{child, defects, human, signals, supervise};

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are answers; everything else is a mistake.
            let usage = error.use_stderr();
            if usage && std::env::args_os().any(|arg| arg == "--json") {
                tell_error(true, error.render().to_string().lines().next().unwrap_or("usage"));
            }
            return match usage {
                true => {
                    let _ = error.print();
                    if let Some(tip) = tip(error.kind()) {
                        let _ = writeln!(anstream::stderr(), "{tip}");
                    }
                    ExitCode::from(EXIT_USAGE)
                }
                false => ended(error.print(), EXIT_OK),
            };
        }
    };
    match cli.command {
        None => run(&cli.run),
        Some(Command::Run(args)) => run(&args),
        Some(Command::Inspect(args)) => inspected(&args),
        Some(Command::Drivers) => said(human::drivers()),
        Some(Command::Rules) => said(human::rules()),
        Some(Command::Machine { parent, sink }) => child::main(parent, sink),
    }
}

/// What somebody meant who names a file where no file belongs.
fn tip(error: ErrorKind) -> Option<String> {
    if !matches!(error, ErrorKind::InvalidSubcommand | ErrorKind::UnknownArgument) {
        return None;
    }
    let file = std::env::args().skip(1).find(|arg| Path::new(arg).is_file())?;
    Some(format!("\nA driver is run by `wddm run --driver {file}`."))
}

fn inspected(args: &InspectArgs) -> ExitCode {
    if let Err(why) = args.driver.image() {
        return refuse(args.json, &why);
    }
    let patience = Duration::from_secs(args.timeout.into());
    let found = signals::end_processes()
        .map_err(supervise::Failure::from)
        .and_then(|()| inspect::inspect(&args.driver, patience));
    tell(args.json, found, human::inspection, Inspection::exit_code, |document| document)
}

fn said(text: String) -> ExitCode {
    let mut out = anstream::stdout();
    ended(write!(out, "{text}").and_then(|()| out.flush()), EXIT_OK)
}

/// The exit status, once everything was said. What is cut off is no success, unless the reader wants no more of it. What the
/// driver did wrong says more than that.
fn ended(written: std::io::Result<()>, code: u8) -> ExitCode {
    match written {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            tell_error(false, &format!("standard output: {error}"));
            ExitCode::from(if code == EXIT_OK { EXIT_BROKEN } else { code })
        }
        _ => ExitCode::from(code),
    }
}

/// Tells why something does not work, as a document if one was asked for.
fn tell_error(json: bool, why: &str) {
    // Nobody may be reading any more.
    if json {
        let document = serde_json::json!({ "error": why.trim_start_matches("error: ") });
        let _ = writeln!(std::io::stdout(), "{document:#}");
    } else {
        let _ = writeln!(anstream::stderr(), "{}", human::error(why));
    }
}

/// Tells why nothing is run, and answers the exit status.
fn refuse(json: bool, why: &str) -> ExitCode {
    tell_error(json, why);
    ExitCode::from(EXIT_USAGE)
}

/// An absolute path to write to, as far as it can be told before there is a file.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// What the command line asks for, and what could be done next.
///
/// # Errors
/// Why it makes no sense.
fn asked(args: &RunArgs) -> Result<(Request, Option<&'static str>), String> {
    let named = match &args.driver {
        Some(driver) => Some(driver.clone()),
        None => driver::named()?,
    };
    let (driver, hint) = named.map_or_else(driver::usual, |driver| (driver, None));
    if let DriverChoice::Image(_) = driver {
        driver.image()?;
    }
    if args.context_data.is_some() && driver.is_virtgpu() {
        return Err(format!(
            "{driver} is given private data in its own protocol: --context-data is for other drivers"
        ));
    }
    let out = absolute(&args.out);
    if !args.create_only {
        if out.is_dir() {
            return Err(format!("{}: it is a directory, not a file for the picture", args.out.display()));
        }
        if out.parent().is_some_and(|directory| !directory.is_dir()) {
            return Err(format!("{}: there is no such directory to put the picture in", args.out.display()));
        }
    }
    let devices = args.devices.unwrap_or(args.processes);
    if devices < args.processes {
        return Err(format!("{} processes need at least as many devices, not {devices}", args.processes));
    }
    let request = Request {
        device: args.device(),
        contexts: args.contexts(&driver),
        driver,
        devices,
        processes: args.processes,
        replay: args.replay.iter().map(|file| absolute(file)).collect(),
        context_data: args.context_data.clone(),
        trim: args.trim,
        trace: args.trace,
        load_only: false,
        out: (!args.create_only).then_some(out),
    };
    Ok((request, hint))
}

fn run(args: &RunArgs) -> ExitCode {
    let (request, form) = match asked(args) {
        Ok(asked) => asked,
        Err(why) => return refuse(args.json, &why),
    };
    if let Err(error) = signals::end_processes() {
        tell_error(args.json, &supervise::Failure::from(error).to_string());
        return ExitCode::from(EXIT_HOST);
    }
    let mut bar = Bar::new(args.json);
    let patience = Duration::from_secs(args.timeout.into());
    if request.driver == DriverChoice::EveryBroken {
        let found = defects::run(&request, patience, |step| bar.show(step));
        bar.clear();
        return tell(
            args.json,
            found.map(defects::document),
            human::defects,
            Document::exit_code,
            |document| document,
        );
    }
    let outcome = supervise::run(&request, patience, |step| bar.show(step));
    bar.clear();
    if let Ok(Outcome { refused: Some(why), .. }) = &outcome {
        let _ = writeln!(anstream::stderr(), "{}", human::error(why));
    }
    let device = request.device.hint().filter(|_| args.replay.is_empty());
    let hints: Vec<&str> = form.into_iter().chain(device).collect();
    tell(
        args.json,
        outcome,
        |outcome| match outcome.refused {
            None => human::outcome(outcome, &hints),
            Some(_) => String::new(),
        },
        Outcome::exit_code,
        |outcome| &outcome.report,
    )
}

/// Prints what came of a run, as a document or for people, and answers the exit status.
fn tell<T, D: serde::Serialize>(
    json: bool,
    result: Result<T, supervise::Failure>,
    human: impl Fn(&T) -> String,
    code: impl Fn(&T) -> u8,
    document: impl Fn(&T) -> &D,
) -> ExitCode {
    let result = match result {
        Ok(result) => result,
        Err(failure) => {
            tell_error(json, &failure.to_string());
            return ExitCode::from(match failure {
                supervise::Failure::Device(_) => EXIT_USAGE,
                supervise::Failure::Interrupted(signal) => EXIT_SIGNAL + signal as u8,
                _ => EXIT_HOST,
            });
        }
    };
    let written = if json {
        let mut out = std::io::stdout().lock();
        match serde_json::to_string_pretty(document(&result)) {
            Ok(document) => writeln!(out, "{document}").and_then(|()| out.flush()),
            Err(error) => Err(error.into()),
        }
    } else {
        let mut out = anstream::stdout();
        write!(out, "{}", human(&result)).and_then(|()| out.flush())
    };
    ended(written, code(&result))
}
