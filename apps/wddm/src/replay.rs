//! `wddm run --replay`: recordings of a real GL driver on the contexts of a run.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use virtgpu_umd::client::Error as ClientError;
use virtgpu_umd::replay::{self, Failure, Kind, Picture};
use virtgpu_umd::show::Plan;
use virtgpu_umd::vtest::Recording;

use crate::bench::Bench;
use crate::report::Readback;
use crate::work::{Done, Watch, Wrong};

/// What is demanded of a recording.
pub const REPLAYABLE: &str = "The recording is one that can be replayed.";
const EQUAL: &str = "Contexts that replay the same recording read back the same.";

/// What a replay came to, for people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replayed {
    /// Contexts that replayed.
    pub contexts: u32,
    /// Messages, over all contexts.
    pub messages: u64,
    /// Calls of Render.
    pub renders: u64,
    /// Readbacks.
    pub readbacks: u64,
    /// Whether contexts with the same recording read back the same pictures.
    pub equal: bool,
}

/// Reads and judges recordings, without any machine.
///
/// # Errors
/// Which file cannot be replayed, and why.
pub fn load(paths: &[PathBuf]) -> Result<Vec<Recording>, Wrong> {
    let load = |path: &PathBuf| {
        let wrong = |why: String| Wrong {
            rule: None,
            sentence: REPLAYABLE,
            ddi: String::new(),
            detail: format!("{}: {why}", path.display()),
        };
        let bytes = std::fs::read(path).map_err(|error| wrong(error.to_string()))?;
        let recording = Recording::parse(&bytes).map_err(|error| wrong(error.to_string()))?;
        replay::check(&recording).map_err(|error| wrong(error.to_string()))?;
        Ok(recording)
    };
    paths.iter().map(load).collect()
}

/// What the contexts have read so far.
#[derive(Default)]
struct Seen {
    readbacks: Vec<Readback>,
    /// Hashes of pictures only: what a buffer says, such as a time, may differ.
    pictures: Vec<Readback>,
    last: Option<Picture>,
}

/// Has the contexts of a plan replay recordings in turn.
pub fn play(bench: &Bench, plan: Plan, recordings: &[Recording], watch: &Watch) -> Done {
    let seen = Mutex::new(Seen::default());
    let sink = |context, index, readback: replay::Readback| {
        let hash = Readback { context, index, sha256: crate::png::sha256(readback.rows()) };
        let picture = if context == 0 { readback.picture() } else { None };
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        if !readback.is_buffer() {
            seen.pictures.push(hash.clone());
        }
        seen.readbacks.push(hash);
        if picture.is_some() {
            seen.last = picture;
        }
    };
    let count = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let progress = |done, total| watch.step_to("replay", count(done), count(total));
    let all: Vec<_> = recordings.iter().collect();
    let played = replay::run(&bench.port, bench.adapter.luid(), plan, &all, &progress, &sink);
    let mut seen = seen.into_inner().unwrap_or_else(PoisonError::into_inner);
    seen.readbacks.sort_unstable_by_key(|readback| (readback.context, readback.index));
    let different = different(&seen.pictures, plan.contexts, recordings.len() as u32);
    let mut done = Done { picture: seen.last, readbacks: seen.readbacks, ..Done::default() };
    done.wrong = wrong(&played.failures);
    if !different.is_empty() && done.wrong.is_empty() {
        done.wrong.push(Wrong {
            rule: None,
            sentence: EQUAL,
            ddi: String::new(),
            detail: format!("contexts {different:?} read back other pictures than the first"),
        });
    }
    done.replayed = Some(Replayed {
        contexts: plan.contexts,
        messages: played.messages,
        renders: played.renders,
        readbacks: played.readbacks,
        equal: different.is_empty(),
    });
    done
}

/// The contexts that read back other pictures than the first context with the same recording.
fn different(pictures: &[Readback], contexts: u32, recordings: u32) -> Vec<u32> {
    let mut of: Vec<Vec<(u32, &str)>> = vec![Vec::new(); contexts as usize];
    for Readback { context, index, sha256 } in pictures {
        if let Some(of) = of.get_mut(*context as usize) {
            of.push((*index, sha256));
        }
    }
    let first = |context: u32| of.get((context % recordings.max(1)) as usize);
    (0..contexts).filter(|context| of.get(*context as usize) != first(*context)).collect()
}

/// What failed, the same at several contexts once.
fn wrong(failures: &[Failure]) -> Vec<Wrong> {
    let what = |failure: &Failure| match failure {
        Failure::Message { error, .. } => Ok(*error),
        Failure::Call(error) => Err(*error),
    };
    let mut different: Vec<(&Failure, usize)> = Vec::new();
    for failure in failures {
        match different.iter_mut().find(|(first, _)| what(first) == what(failure)) {
            Some((_, more)) => *more += 1,
            None => different.push((failure, 0)),
        }
    }
    let text = |(failure, more): (&Failure, usize)| {
        let mut wrong = Wrong::from(failure);
        if more > 0 {
            wrong.detail.push_str(&format!(" (and so {more} more)"));
        }
        wrong
    };
    different.into_iter().map(text).collect()
}

impl From<&Failure> for Wrong {
    fn from(failure: &Failure) -> Self {
        let client = match failure {
            Failure::Message { error, .. } => match error.kind {
                Kind::Kernel(error) => Some(error),
                _ => None,
            },
            Failure::Call(error) => Some(*error),
        };
        let ddi = match client {
            Some(ClientError::Call(call, _)) => call.to_owned(),
            _ => String::new(),
        };
        let sentence = if client.is_some() { "What a client asks for succeeds." } else { REPLAYABLE };
        Self { rule: None, sentence, ddi, detail: failure.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_different() {
        let read = |context, index, sha256: &str| Readback { context, index, sha256: sha256.to_owned() };
        let pictures = [read(0, 0, "a"), read(1, 0, "b"), read(2, 0, "a"), read(3, 0, "c")];
        assert_eq!(different(&pictures, 4, 2), [3]);
        assert_eq!(different(&pictures, 4, 1), [1, 3]);
        assert_eq!(different(&pictures, 5, 4), [4]);
        assert_eq!(different(&[], 5, 1), [0; 0]);
    }
}
