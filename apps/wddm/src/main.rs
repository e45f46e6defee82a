//! `wddm`: runs Windows display miniport drivers on Linux.
#![forbid(unsafe_code)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use wddm_bench::cli::{Cli, Command, InspectArgs, RunArgs};
use wddm_bench::defects::Document;
use wddm_bench::driver::{self, DriverChoice};
use wddm_bench::inspect::{self, Inspection};
use wddm_bench::outcome::{EXIT_BROKEN, EXIT_BUG_CHECK, EXIT_OK, EXIT_USAGE, Outcome};
use wddm_bench::progress::Bar;
use wddm_bench::request::Request;
use wddm_bench::{child, defects, human, supervise};

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are answers; everything else is a mistake.
            let usage = error.use_stderr();
            if usage && std::env::args_os().any(|arg| arg == "--json") {
                refuse(true, error.render().to_string().lines().next().unwrap_or("usage"));
            }
            // A closed standard output or error is no reason for another status.
            let _ = error.print();
            return ExitCode::from(if usage { EXIT_USAGE } else { EXIT_OK });
        }
    };
    match cli.command {
        None => run(&cli.run),
        Some(Command::Run(args)) => run(&args),
        Some(Command::Inspect(args)) => inspected(&args),
        Some(Command::Drivers) => said(human::drivers()),
        Some(Command::Rules) => said(human::rules()),
        Some(Command::Machine { request, sink }) => child::main(&request, sink),
    }
}

fn inspected(args: &InspectArgs) -> ExitCode {
    if let Err(why) = args.driver.image() {
        refuse(args.json, &why);
        return ExitCode::from(EXIT_USAGE);
    }
    let found = inspect::inspect(&args.driver, Duration::from_secs(args.timeout.into()));
    tell(args.json, found, human::inspection, Inspection::exit_code, |document| document)
}

fn said(text: String) -> ExitCode {
    let _ = write!(anstream::stdout(), "{text}");
    ExitCode::from(EXIT_OK)
}

/// Tells why nothing was run, as a document too if one was asked for.
fn refuse(json: bool, why: &str) {
    if json {
        let document = serde_json::json!({ "error": why.trim_start_matches("error: ") });
        let _ = writeln!(std::io::stdout(), "{document:#}");
    } else {
        let _ = writeln!(anstream::stderr(), "{}", human::error(why));
    }
}

/// An absolute path to write to, as far as it can be told before there is a file.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn run(args: &RunArgs) -> ExitCode {
    let (driver, form) = match &args.driver {
        Some(driver) => (driver.clone(), None),
        None => driver::usual(),
    };
    if let DriverChoice::Image(_) = driver
        && let Err(why) = driver.image()
    {
        refuse(args.json, &why);
        return ExitCode::from(EXIT_USAGE);
    }
    let devices = args.devices.unwrap_or(args.processes);
    if devices < args.processes {
        let why = format!("{} processes need at least as many devices, not {devices}", args.processes);
        refuse(args.json, &why);
        return ExitCode::from(EXIT_USAGE);
    }
    let request = Request {
        driver,
        device: args.device(),
        contexts: args.contexts(),
        devices,
        processes: args.processes,
        replay: args.replay.iter().map(|file| absolute(file)).collect(),
        trim: args.trim,
        trace: args.trace,
        load_only: false,
        out: (!args.create_only).then(|| absolute(&args.out)),
    };
    let mut bar = Bar::new(args.json);
    let patience = Duration::from_secs(args.timeout.into());
    if request.driver == DriverChoice::EveryBroken {
        let ended = defects::run(&request, patience, |step| bar.show(step));
        bar.clear();
        return tell(
            args.json,
            ended.map(defects::document),
            human::defects,
            Document::exit_code,
            |document| document,
        );
    }
    let ended = supervise::run(&request, patience, |step| bar.show(step));
    bar.clear();
    if let Ok(Outcome { refused: Some(why), .. }) = &ended {
        let _ = writeln!(anstream::stderr(), "{}", human::error(why));
    }
    let device = request.device.hint().filter(|_| args.replay.is_empty());
    let hints: Vec<&str> = form.into_iter().chain(device).collect();
    tell(
        args.json,
        ended,
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
    ended: Result<T, supervise::Failure>,
    human: impl Fn(&T) -> String,
    code: impl Fn(&T) -> u8,
    document: impl Fn(&T) -> &D,
) -> ExitCode {
    let result = match ended {
        Ok(result) => result,
        Err(failure) => {
            refuse(json, &failure.to_string());
            let missing = matches!(failure, supervise::Failure::Device(_));
            return ExitCode::from(if missing { EXIT_USAGE } else { EXIT_BUG_CHECK });
        }
    };
    let written = if json {
        match serde_json::to_string_pretty(document(&result)) {
            Ok(document) => writeln!(std::io::stdout(), "{document}"),
            Err(error) => Err(error.into()),
        }
    } else {
        write!(anstream::stdout(), "{}", human(&result))
    };
    let code = code(&result);
    if let Err(error) = written
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        // A document that is cut off is no success. What the driver did wrong says more than that.
        eprintln!("wddm: standard output: {error}");
        return ExitCode::from(if code == EXIT_OK { EXIT_BROKEN } else { code });
    }
    ExitCode::from(code)
}
