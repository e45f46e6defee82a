//! The child: the process that holds the machine.

use std::fs::File;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ntoskrnl::BugCheckSink;

use crate::inspect;
use crate::ledger::Ledger;
use crate::message::{Message, Sender};
use crate::request::Request;
use crate::work::{self, NotMade, Watch};

/// How often the parent hears of a run that gets on.
const TELL: Duration = Duration::from_millis(100);

/// Makes the run that the request (JSON) on standard input describes, for process `parent`; a bug check is written to the page
/// behind descriptor `sink`.
pub fn main(parent: u32, sink: u32) -> ExitCode {
    // The machine ends with the command, however that ends, and if it has just ended.
    let with_parent = rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL));
    if rustix::process::getppid().is_none_or(|process| process.as_raw_nonzero().get() as u32 != parent) {
        return ExitCode::FAILURE;
    }
    end_on_panic();
    let sender = Arc::new(Sender::default());
    let sink = File::options().read(true).write(true).open(format!("/proc/self/fd/{sink}"));
    let prepared = with_parent.map_err(std::io::Error::from).and(sink).and_then(BugCheckSink::from_file);
    let sink = match prepared {
        Ok(sink) => Arc::new(sink),
        Err(error) => return failed(&sender, error.to_string()),
    };
    ntoskrnl::bugcheck::set_sink(sink.clone());
    let request: Request = match serde_json::from_reader(std::io::stdin().lock()) {
        Ok(request) => request,
        Err(error) => return failed(&sender, error.to_string()),
    };
    if request.load_only {
        return match inspect::load(&request) {
            Ok(loaded) => {
                sender.send(&Message::Loaded(Box::new(loaded)));
                ExitCode::SUCCESS
            }
            Err(text) => failed(&sender, text),
        };
    }
    let tell = sender.clone();
    let ledger = Ledger::shared(sink, move |violation| tell.send(&Message::Found(violation.clone())));
    let watch = Arc::new(Watch::new(ledger));
    let ticker = Ticker::start(watch.clone(), sender.clone());
    let outcome = work::run(&request, &watch);
    drop(ticker);
    ntoskrnl::bugcheck::await_stop();
    match outcome {
        Ok(outcome) => {
            sender.send(&Message::Outcome(Box::new(outcome)));
            ExitCode::SUCCESS
        }
        Err(NotMade::Host(text)) => failed(&sender, text),
        Err(NotMade::Device(text)) => {
            sender.send(&Message::NoDevice(text));
            ExitCode::SUCCESS
        }
    }
}

/// A panic on any thread ends the process: who waits for that thread would wait for ever.
fn end_on_panic() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        report(info);
        std::process::exit(101);
    }));
}

fn failed(sender: &Sender, text: String) -> ExitCode {
    sender.send(&Message::Failed(text));
    ExitCode::SUCCESS
}

/// Tells the parent about progress, as long as there is any.
struct Ticker {
    stop: Arc<AtomicBool>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Ticker {
    fn start(watch: Arc<Watch>, sender: Arc<Sender>) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = stop.clone();
        let thread = std::thread::Builder::new().name("ticker".to_owned()).spawn(move || {
            let mut last = watch.pulse();
            while !stopped.load(Ordering::Acquire) {
                std::thread::park_timeout(TELL);
                let pulse = watch.pulse();
                if std::mem::replace(&mut last, pulse.clone()) != pulse {
                    sender.send(&Message::Progress(watch.step()));
                }
            }
        });
        // Without the thread there is no bar, and that is all.
        Self { stop, thread: thread.ok() }
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Release);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            let _ = thread.join();
        }
    }
}
