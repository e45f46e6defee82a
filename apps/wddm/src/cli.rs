//! The command line.

use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand};

use crate::bytes::Bytes;
use crate::device::DeviceChoice;
use crate::driver::DriverChoice;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

const EXAMPLES: &str = "\
Examples:
  wddm                                      run virtgpu and draw wddm.png
  wddm run --contexts 64 --processes 4      64 contexts of four processes share the adapter
  wddm run --contexts 100000 --create-only  how much does a context cost, and is there a limit?
  wddm run --replay gles2-triangle.vtest0   what a real GL driver said, on --device virgl
  wddm run --driver FILE.sys                anybody's driver, as it ships
  wddm run --driver FILE.sys --context-data @FILE  one whose contexts want private data
  wddm run --driver native:minimal          a driver without hardware: contexts only
  wddm run --driver native:software-gpu     a GPU with page tables: WDDM 2.6, virtual contexts
  wddm run --driver native:broken           drivers with one defect each: is every one found?
  wddm run --driver native:broken/NAME      one of them; `wddm drivers` lists the names
  wddm run --json | jq .counts              one JSON document on standard output
  wddm inspect FILE.sys                     what is in it, and what it needs
  wddm rules                                what is checked

Exit status:
   0  every rule kept, and the picture is the one computed without the driver
   1  a rule broken, a wrong result, or a driver that cannot be run here; inspect: it does not load
   2  bug check: the driver stopped the machine
   3  native:broken: a defect was not found (all found: 1)
  64  usage, or --device virgl where it is not installed
  71  the host has no memory or no process for the machine
 130  ended by Ctrl-C; 128 + N: by signal N";

/// Runs Windows display miniport drivers on Linux and checks every documented rule while they run.
#[derive(Debug, Parser)]
#[command(name = "wddm", version, styles = STYLES, after_help = EXAMPLES, max_term_width = 100)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Cli {
    /// Without a command, `run`.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Options of `run`.
    #[command(flatten)]
    pub run: RunArgs,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run a driver: start an adapter, make contexts, draw, compare, stop, and judge
    Run(RunArgs),
    /// Tell what a driver's file is made of, what it needs, and what its DriverEntry answers when it is loaded; no adapter is started
    Inspect(InspectArgs),
    /// List what --driver takes
    Drivers,
    /// List the rules that are checked, with what each one demands
    Rules,
    /// The process that holds the machine. Not for people.
    #[command(hide = true)]
    Machine {
        /// The process that asks for it, which writes the request to standard input, as JSON.
        parent: u32,
        /// The descriptor of the page that a bug check is written to.
        sink: u32,
    },
}

/// Options of `wddm inspect`.
#[derive(Clone, Debug, Args)]
pub struct InspectArgs {
    /// A FILE.sys; or native:NAME, of which only the table can be told
    #[arg(value_name = "FILE.sys")]
    pub driver: DriverChoice,

    /// Print one JSON document and nothing else on standard output
    #[arg(long)]
    pub json: bool,

    /// Stop a DriverEntry that does not return for so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=86_400))]
    pub timeout: u32,
}

/// Options of `wddm run`.
#[derive(Clone, Debug, Args)]
pub struct RunArgs {
    /// The driver: a FILE.sys, native:virtgpu, native:minimal, native:software-gpu, native:raw or native:broken[/NAME] [default: what
    /// WDDM_DRIVER says; without it virtgpu.sys if `cargo xtask sys` has built it from these sources, else native:virtgpu]
    #[arg(long, value_name = "DRIVER")]
    pub driver: Option<DriverChoice>,

    /// What draws behind the device: soft, without shaders, or virgl, libvirglrenderer if it is installed
    /// [default: soft; virgl with --replay]
    #[arg(long, value_name = "DEVICE", value_enum, hide_possible_values = true)]
    pub device: Option<DeviceChoice>,

    /// Replay a recorded vtest stream of a GL driver instead of drawing; several files go to the contexts in turn
    #[arg(long, value_name = "FILE", conflicts_with = "create_only")]
    pub replay: Vec<PathBuf>,

    /// Private data that every context of clients is made with, as the driver's own user-mode half would give it: hexadecimal
    /// digits, two a byte, or @FILE
    #[arg(long, value_name = "HEX|@FILE", conflicts_with = "replay")]
    pub context_data: Option<Bytes>,

    /// GPU contexts, all live at the same time [default: 16; for native:broken 80; with --replay 1 for each file]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    pub contexts: Option<u32>,

    /// Devices that the contexts are dealt to; at least one per process [default: 1 per process]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub devices: Option<u32>,

    /// Processes that the devices are dealt to, each with a thread of its own
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=256))]
    pub processes: u32,

    /// Page out all pageable code and data before every call of the driver
    #[arg(long)]
    pub trim: bool,

    /// Tell of every call, callback and debug print on standard error
    #[arg(long)]
    pub trace: bool,

    /// Make and destroy the contexts, draw nothing
    #[arg(long)]
    pub create_only: bool,

    /// Where the picture goes
    #[arg(long, value_name = "FILE.png", default_value = "wddm.png")]
    pub out: PathBuf,

    /// Print one JSON document and nothing else on standard output
    #[arg(long)]
    pub json: bool,

    /// Stop a driver that makes no progress for so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=86_400))]
    pub timeout: u32,
}

impl RunArgs {
    /// How many contexts of `driver` are wanted.
    pub fn contexts(&self, driver: &DriverChoice) -> u32 {
        let usual = match driver {
            DriverChoice::EveryBroken | DriverChoice::Broken(_) => crate::defects::CONTEXTS,
            _ if self.replay.is_empty() => 16,
            _ => u32::try_from(self.replay.len()).unwrap_or(u32::MAX),
        };
        self.contexts.unwrap_or(usual)
    }

    /// What draws. Recordings need shaders.
    pub fn device(&self) -> DeviceChoice {
        let usual = if self.replay.is_empty() { DeviceChoice::Soft } else { DeviceChoice::Virgl };
        self.device.unwrap_or(usual)
    }
}
