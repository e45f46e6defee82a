//! NT in user space: what a display miniport and its port driver find below them, on Linux.
//!
//! A [`Machine`] has RAM, pools, interrupt levels, locks, events, deferred procedure calls, a PCI bus and user address ranges. Drivers reach it
//! through its exports, bound by name ([`image`]); the port driver and the application use the Rust interface.
//!
//! An OS thread takes part by entering a machine ([`Machine::enter`]): from then on it is a processor of that machine
//! with an IRQL of its own. What happens is told to the readers of one stream ([`events`]); what must not happen ends
//! in a bug check ([`bugcheck`]): a report and exit status 2.

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
compile_error!("the bench runs on x86-64 Linux: its fault handler and its exports are made for that");

pub mod bugcheck;
mod cpu;
mod crt;
mod debugger;
mod debugprint;
mod dispatcher;
mod dpc;
mod etw;
pub mod events;
pub mod exports;
mod extents;
mod fault;
mod file;
pub mod image;
mod instruction;
mod interrupt;
pub mod io;
mod irql;
mod kpcr;
mod limit;
mod list;
mod lookaside;
mod machine;
mod map;
mod mdl;
mod mmio;
mod mutant;
mod mutex;
mod names;
mod object;
mod paging;
pub mod pci;
pub mod pool;
mod privileged;
mod process;
mod processor;
mod ram;
mod regions;
pub mod registry;
pub mod reread;
mod resource;
mod routine;
mod rtl;
mod rundown;
mod seh;
mod shared_data;
mod slist;
mod spinlock;
mod strings;
mod sync;
mod thread;
mod time;
mod timer;
pub mod user;
mod wait;
mod words;
mod worker;

pub use bugcheck::{BugCheck, BugCheckSink, bug_check};
pub use cpu::{
    APC_LEVEL, CallCounts, DEVICE_LEVEL, DISPATCH_LEVEL, Guard, HIGH_LEVEL, PASSIVE_LEVEL, call_counts,
    current_call, current_irql, held_locks, thread_id,
};
pub use debugger::{Break, GoesOn};
pub use dpc::Dpc;
pub use events::{DdiCall, DdiResult, Event, PacketStage, PoolKind, Reader};
pub use interrupt::{Handler, Interrupt, InterruptKind};
pub use irql::Raised;
pub use machine::{Balance, Config, Machine};
pub use map::PAGE;
pub use mdl::{KernelView, Mdl, PagesMdl};
pub use names::{Callback, Ddi};
pub use paging::{PageOut, PagingCounts};
pub use pci::{Bar, PciSlot};
pub use process::{InProcess, Process};
pub use ram::{Pages, Ram, Run};
pub use words::{many, plural};

/// The tables of all modules that export.
pub(crate) static EXPORT_TABLES: &[&[exports::Export]] = &[
    irql::EXPORTS,
    pool::EXPORTS,
    spinlock::EXPORTS,
    mutex::EXPORTS,
    dispatcher::EXPORTS,
    wait::EXPORTS,
    mutant::EXPORTS,
    thread::EXPORTS,
    process::EXPORTS,
    time::EXPORTS,
    dpc::EXPORTS,
    timer::EXPORTS,
    mdl::EXPORTS,
    mmio::EXPORTS,
    user::EXPORTS,
    debugprint::EXPORTS,
    debugprint::PRINTS,
    debugprint::VARIABLES,
    list::EXPORTS,
    slist::EXPORTS,
    lookaside::EXPORTS,
    resource::EXPORTS,
    rundown::EXPORTS,
    processor::EXPORTS,
    processor::VARIABLES,
    etw::EXPORTS,
    crt::memory::EXPORTS,
    crt::stack::EXPORTS,
    crt::stack::RAISING,
    crt::string::EXPORTS,
    crt::print::EXPORTS,
    crt::print::VARIADIC,
    rtl::strings::EXPORTS,
    rtl::number::EXPORTS,
    rtl::guid::EXPORTS,
    rtl::bitmap::EXPORTS,
    rtl::time::EXPORTS,
    rtl::system::EXPORTS,
    bugcheck::EXPORTS,
    seh::EXPORTS,
    seh::RAISING,
    mutant::RAISING,
    wait::RAISING,
    pool::RAISING,
    mdl::RAISING,
    object::EXPORTS,
    object::DATA_EXPORTS,
    io::EXPORT_TABLES[0],
    io::EXPORT_TABLES[1],
    io::EXPORT_TABLES[2],
    io::EXPORT_TABLES[3],
    io::EXPORT_TABLES[4],
    io::EXPORT_TABLES[5],
    io::EXPORT_TABLES[6],
    io::EXPORT_TABLES[7],
    registry::EXPORTS,
    file::EXPORTS,
    routine::EXPORTS,
];
