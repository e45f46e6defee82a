//! Running under a limit of address space: what user processes reserve ends before the bench has none left for itself.
#![allow(unsafe_code)]

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};

/// The least that is kept for the bench, bytes.
const LEAST: u64 = 16 << 20;

/// What is kept for the bench: its books on what user processes have; 0 without a limit.
static KEPT: AtomicU64 = AtomicU64::new(0);

/// Bytes of address space that RLIMIT_AS leaves to this process, None without a limit.
fn left() -> Option<u64> {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: getrlimit writes the structure that it is given.
    if unsafe { libc::getrlimit(libc::RLIMIT_AS, &mut limit) } != 0 || limit.rlim_cur == libc::RLIM_INFINITY {
        return None;
    }
    let used = std::fs::read_to_string("/proc/self/statm")
        .ok()
        .and_then(|s| s.split(' ').next().and_then(|n| n.parse::<u64>().ok()))
        .unwrap_or(0)
        * crate::map::PAGE as u64;
    Some(limit.rlim_cur.saturating_sub(used))
}

/// What is left for a machine that is about to be built, None without a limit.
pub(crate) fn begin() -> Option<u64> {
    let left = left()?;
    KEPT.store((left / 16).max(LEAST), Ordering::Relaxed);
    #[cfg(target_env = "gnu")]
    // SAFETY: mallopt only sets a number. The heaps of all threads share one stretch then: else each takes 64 MiB of
    // addresses.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
    }
    Some(left)
}

/// Whether user memory of `len` bytes may be reserved.
///
/// # Errors
/// `OutOfMemory` if the bench would have too little left for itself.
pub(crate) fn may_reserve(len: usize) -> io::Result<()> {
    let kept = KEPT.load(Ordering::Relaxed);
    if kept == 0 {
        return Ok(());
    }
    let wanted = kept.saturating_add(len as u64);
    if left().is_some_and(|left| left < wanted) { Err(io::ErrorKind::OutOfMemory.into()) } else { Ok(()) }
}
