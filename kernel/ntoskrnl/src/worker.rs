//! The machine's own threads: one that takes interrupts, one that runs deferred procedure calls.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::{JoinHandle, ThreadId};

use crate::Machine;
use crate::cpu::cpu;
use crate::machine::Home;

pub(crate) type Work = Box<dyn FnOnce(&Arc<Machine>) + Send>;

/// A thing to do on a worker's thread, inside the machine at PASSIVE_LEVEL.
pub(crate) struct Job {
    /// Whose it is: the address of a driver's object, or 0.
    pub(crate) key: usize,
    pub(crate) run: Work,
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    running: bool,
    stop: bool,
}

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    changed: Condvar,
}

impl Shared {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A thread with a queue. Dropping it ends the thread; what is still queued is dropped.
pub(crate) struct Worker {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    pub(crate) fn start(name: &str, home: Arc<Home>) -> io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let for_thread = shared.clone();
        let thread = std::thread::Builder::new()
            .name(name.to_owned())
            .stack_size(1 << 20)
            .spawn(move || work(&for_thread, &home))?;
        Ok(Self { shared, thread: Some(thread) })
    }

    pub(crate) fn push(&self, job: Job) {
        self.shared.queue().jobs.push_back(job);
        self.shared.changed.notify_all();
    }

    /// What `f` answers of the first queued job for whose key it answers something.
    pub(crate) fn find<R>(&self, f: impl FnMut(usize) -> Option<R>) -> Option<R> {
        self.shared.queue().jobs.iter().map(|job| job.key).find_map(f)
    }

    /// Takes a queued job back. False if it is not queued.
    pub(crate) fn remove(&self, key: usize) -> bool {
        let mut queue = self.shared.queue();
        let before = queue.jobs.len();
        queue.jobs.retain(|job| job.key != key);
        queue.jobs.len() != before
    }

    /// Waits until nothing is queued and nothing runs. On the worker's own thread it returns at once.
    pub(crate) fn flush(&self) {
        if self.id() == Some(std::thread::current().id()) {
            return;
        }
        let mut queue = self.shared.queue();
        while queue.running || !queue.jobs.is_empty() {
            queue = self.shared.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn id(&self) -> Option<ThreadId> {
        self.thread.as_ref().map(|t| t.thread().id())
    }
}

fn work(shared: &Shared, home: &Home) {
    let mut queue = shared.queue();
    loop {
        if queue.stop {
            return;
        }
        if queue.jobs.is_empty() {
            queue = shared.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
            continue;
        }
        queue.running = true;
        drop(queue);
        if let Some(machine) = home.get().and_then(Weak::upgrade) {
            let _inside = machine.enter();
            cpu(|c| c.system.set(true));
            loop {
                let next = shared.queue().jobs.pop_front();
                let Some(job) = next else { break };
                (job.run)(&machine);
            }
        }
        queue = shared.queue();
        queue.running = false;
        shared.changed.notify_all();
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let own = self.id() == Some(std::thread::current().id());
        let jobs = {
            let mut queue = self.shared.queue();
            queue.stop = true;
            std::mem::take(&mut queue.jobs)
        };
        drop(jobs);
        self.shared.changed.notify_all();
        if let Some(thread) = self.thread.take()
            && !own
        {
            // A job that panicked has been reported by the panic itself.
            let _ = thread.join();
        }
    }
}
