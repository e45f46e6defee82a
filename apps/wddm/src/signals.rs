//! Signals that end the command: the processes that it started end first, and nothing of them stays.

use std::io;
use std::process::{Child, ExitStatus};
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process, waitid};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// The first signal that came while there were processes, or 0.
static RECEIVED: AtomicI32 = AtomicI32::new(0);
/// The processes that have not been waited for.
static PROCESSES: Mutex<Vec<Pid>> = Mutex::new(Vec::new());

fn processes() -> MutexGuard<'static, Vec<Pid>> {
    PROCESSES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The signal that ended the processes, if one did.
pub fn received() -> Option<i32> {
    Some(RECEIVED.load(Ordering::Acquire)).filter(|signal| *signal != 0)
}

/// Whether whoever started the command has it ignore a signal, as nohup does.
fn is_ignored(signal: i32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    ignored.is_some_and(|mask| mask >> (signal - 1) & 1 != 0)
}

/// From here on SIGINT, SIGTERM and SIGHUP end the processes of [`Kept`], and leave it to the command to end itself. Where there
/// are none, and the second time, they do what they always do. What is ignored stays ignored.
///
/// # Errors
/// There is no thread for it, or no descriptor.
pub fn end_processes() -> io::Result<()> {
    let mut signals =
        Signals::new([SIGINT, SIGTERM, SIGHUP].into_iter().filter(|signal| !is_ignored(*signal)))?;
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            let processes = processes();
            if processes.is_empty() || RECEIVED.swap(signal, Ordering::AcqRel) != 0 {
                let _ = signal_hook::low_level::emulate_default_handler(signal);
            }
            for process in &*processes {
                let _ = kill_process(*process, Signal::KILL);
            }
        }
    })?;
    Ok(())
}

/// A process that does not outlive the command, nor this.
pub struct Kept(Child);

impl Kept {
    /// Keeps a process that nobody has waited for.
    pub fn new(child: Child) -> Self {
        let mut processes = processes();
        processes.extend(Pid::from_raw(child.id() as i32));
        Self(child)
    }

    /// The process.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }

    /// Sends a signal, or none if the process has been waited for.
    ///
    /// # Errors
    /// As kill(2).
    pub fn send(&self, signal: Signal) -> io::Result<()> {
        // Its number is its own as long as it is in the list.
        let processes = processes();
        match processes.iter().find(|process| self.is(**process)) {
            Some(process) => Ok(kill_process(*process, signal)?),
            None => Ok(()),
        }
    }

    fn is(&self, process: Pid) -> bool {
        process.as_raw_nonzero().get() as u32 == self.0.id()
    }

    /// Waits until the process has ended.
    ///
    /// # Errors
    /// As waitid(2).
    pub fn wait(&mut self) -> io::Result<ExitStatus> {
        let kept = processes().iter().copied().find(|process| self.is(*process));
        if let Some(process) = kept {
            // Its number stays its own until it has left the list.
            let ended = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
            while let Err(error) = waitid(WaitId::Pid(process), ended) {
                if error != rustix::io::Errno::INTR {
                    return Err(error.into());
                }
            }
            let mut processes = processes();
            processes.retain(|other| *other != process);
            return self.0.wait();
        }
        self.0.wait()
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let _ = self.send(Signal::KILL);
        let _ = self.wait();
    }
}
