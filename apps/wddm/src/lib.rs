//! The bench: a machine, a device behind it, a port driver and a driver, and what `wddm` tells about their run.
//!
//! [`mod@bench`] wires the parts, [`work`] is what a client does on them, [`report`] what came out. The command line runs all of it
//! in a child process ([`child`]) that a parent watches ([`supervise`]): a driver that crashes ends the child with a
//! bug check and never the command.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod addresses;
pub mod bench;
pub mod bytes;
pub mod child;
pub mod cli;
pub mod defects;
pub mod device;
pub mod driver;
pub mod exercise;
pub mod human;
pub mod inspect;
pub mod ledger;
pub mod message;
pub mod outcome;
pub mod png;
pub mod progress;
pub mod replay;
pub mod report;
pub mod request;
pub mod signals;
pub mod software;
pub mod stop;
pub mod supervise;
mod survey;
pub mod work;
