//! `software-gpu` on the bench: what its clients see, and what becomes of it when they, the memory or the scheduler do not
//! behave.
//!
//! A test says which one-line change of the driver or the SDK it fails for.

mod engine;
mod faults;
mod memory;
mod picture;

use ntoskrnl::PageOut;
use software_gpu::protocol::{Command, Rect, Surface};
use virtgpu_umd::client::Error;
use wddm_bench::bench::{Bench, Closing, Options};
use wddm_bench::software::client::{Buffer, Client, Context, Device};
use wddm_sys::NTSTATUS;

/// An address that one root entry reaches, and one of the next.
pub const AT: u64 = 0x0800_0000;
/// Where commands lie.
pub const COMMANDS: u64 = 0x0C00_0000;
/// Bytes that the first entry of the root reaches, which is never valid.
pub const FIRST: u64 = 4 << 20;

pub fn bench() -> Bench {
    let mut options = Options::default();
    options.machine.page_out = PageOut::BeforeEveryDdi;
    Bench::start(software_gpu::DRIVER, options).unwrap()
}

/// Stops everything: no rule was broken and nothing is left.
pub fn end(bench: Bench) -> Closing {
    let closing = bench.stop();
    assert_eq!(closing.verdict.violations, []);
    assert!(closing.balance.is_clear(), "{:?}", closing.balance);
    closing
}

/// A process with a device, a context and a page of commands.
pub struct Lane {
    pub client: Client,
    pub device: Device,
    pub context: Context,
    pub list: Buffer,
}

impl Lane {
    pub fn new(bench: &Bench) -> Self {
        let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
        let device = client.create_device().unwrap();
        let context = client.create_context(device).unwrap();
        let list = client.create_buffer(device, COMMANDS, 4096).unwrap();
        Self { client, device, context, list }
    }

    pub fn buffer(&self, address: u64, bytes: u32) -> Buffer {
        self.client.create_buffer(self.device, address, bytes).unwrap()
    }

    /// A buffer of another device of the process, which can be read when this one is lost.
    pub fn witness(&self, address: u64, bytes: u32) -> Buffer {
        let device = self.client.create_device().unwrap();
        self.client.create_buffer(device, address, bytes).unwrap()
    }

    /// Submits commands.
    pub fn submit(&self, commands: &[Command]) -> Result<(), Error> {
        let bytes = self.client.write_commands(&self.list, commands)?;
        self.client.submit(self.context, COMMANDS, bytes, &software_gpu::protocol::submission(bytes))
    }

    /// Submits commands and waits for their end.
    pub fn run(&self, commands: &[Command]) -> Result<(), Error> {
        self.submit(commands)?;
        self.client.finish(self.context)
    }

    pub fn words(&self, buffer: &Buffer) -> Vec<u32> {
        let bytes = self.client.read(buffer).unwrap();
        bytes.as_chunks::<4>().0.iter().map(|bytes| u32::from_le_bytes(*bytes)).collect()
    }

    pub fn close(self) {
        self.client.destroy_device(self.device).unwrap();
        self.client.close().unwrap();
    }
}

/// Fills so many words from an address on.
pub fn fill(address: u64, words: u32, color: u32) -> Command {
    let surface = Surface { address, pitch: words * 4, width: words, height: 1 };
    Command::Fill(surface, Rect { x: 0, y: 0, width: words, height: 1 }, color)
}

/// The status that a call ended with.
pub fn status(result: Result<(), Error>) -> Option<NTSTATUS> {
    match result {
        Err(Error::Call(_, status)) => Some(status),
        _ => None,
    }
}
