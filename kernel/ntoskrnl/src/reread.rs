//! User memory whose every access is seen, to tell what is read twice (rule S28): between two reads of an address user
//! mode may have put something else there.
//!
//! The pages are out of reach. An access faults, is noted by its address, and runs as a single step with the pages
//! there; then they are out of reach again. So each access is seen, whichever instruction makes it, and each round of a
//! repeated one.
#![allow(unsafe_code)]

use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use crate::cpu::{Cpu, DISPATCH_LEVEL};
use crate::fault::Fault;
use crate::map::{PAGE, protect};

/// The trap flag: the processor stops after one instruction.
const TRAP: i64 = 1 << 8;
const NONE: usize = usize::MAX;

static WATCHED: RwLock<Vec<Arc<Watched>>> = RwLock::new(Vec::new());

struct Watched {
    pages: Range<usize>,
    bytes: Range<usize>,
    seen: Vec<AtomicBool>,
    /// The first address that was touched again, or [`NONE`].
    again: AtomicUsize,
}

impl Watched {
    fn rights(&self, rights: i32) -> bool {
        protect(self.pages.start, self.pages.len(), rights)
    }

    fn note(&self, address: usize) {
        if self.bytes.contains(&address)
            && let Some(seen) = self.seen.get(address - self.bytes.start)
            && seen.swap(true, Ordering::AcqRel)
        {
            let _ = self.again.compare_exchange(NONE, address, Ordering::AcqRel, Ordering::Acquire);
        }
    }
}

/// User memory that is watched until this is dropped. Threads inside a machine and below DISPATCH_LEVEL get at it as ever,
/// only slower, one at a time.
pub struct Reread {
    watched: Arc<Watched>,
}

impl Reread {
    /// Watches `len` bytes from `address` on. Their pages belong to a user buffer that can be read and written, and stay
    /// one for as long. None if the host does not protect them, or another watch is on one of them.
    pub fn watch(address: usize, len: usize) -> Option<Self> {
        let bytes = address..address.checked_add(len)?;
        if !crate::user::is_user_range(address, len) {
            return None;
        }
        let pages = bytes.start / PAGE * PAGE..bytes.end.next_multiple_of(PAGE);
        let seen = std::iter::repeat_with(AtomicBool::default).take(len).collect();
        let watched = Arc::new(Watched { pages, bytes, seen, again: AtomicUsize::new(NONE) });
        let mut all = WATCHED.write().unwrap_or_else(PoisonError::into_inner);
        let apart = |other: &Arc<Watched>| {
            other.pages.end <= watched.pages.start || watched.pages.end <= other.pages.start
        };
        if !all.iter().all(apart) || !watched.rights(libc::PROT_NONE) {
            return None;
        }
        all.push(watched.clone());
        drop(all);
        Some(Self { watched })
    }

    /// How many bytes into the memory the first access lies that was the second to its address; None if there was none.
    pub fn again(&self) -> Option<usize> {
        let address = self.watched.again.load(Ordering::Acquire);
        (address != NONE).then(|| address - self.watched.bytes.start)
    }

    /// Whether anything of it was touched.
    pub fn touched(&self) -> bool {
        self.watched.seen.iter().any(|seen| seen.load(Ordering::Acquire))
    }
}

impl Drop for Reread {
    fn drop(&mut self) {
        let mut all = WATCHED.write().unwrap_or_else(PoisonError::into_inner);
        all.retain(|other| !Arc::ptr_eq(other, &self.watched));
        self.watched.rights(libc::PROT_READ | libc::PROT_WRITE);
    }
}

fn find(address: usize) -> Option<Arc<Watched>> {
    let all = WATCHED.read().unwrap_or_else(PoisonError::into_inner);
    all.iter().find(|watched| watched.pages.contains(&address)).cloned()
}

/// Notes an access to a watched page, and lets it run as a single step. False if the page is not watched.
pub(crate) fn touched(c: &Cpu, fault: &mut Fault<'_>) -> bool {
    if c.irql.get() >= DISPATCH_LEVEL {
        return false;
    }
    let Some(watched) = find(fault.address) else { return false };
    if !watched.rights(libc::PROT_READ | libc::PROT_WRITE) {
        return false;
    }
    watched.note(fault.address);
    c.stepping.set(watched.pages.start);
    fault.context.uc_mcontext.gregs[libc::REG_EFL as usize] |= TRAP;
    true
}

/// The single step is over. False if the trap was no such.
pub(crate) fn stepped(c: &Cpu, context: &mut libc::ucontext_t) -> bool {
    let page = c.stepping.replace(0);
    if page == 0 {
        return false;
    }
    context.uc_mcontext.gregs[libc::REG_EFL as usize] &= !TRAP;
    let all = WATCHED.read().unwrap_or_else(PoisonError::into_inner);
    // Under the lock, so that a watch which has ended meanwhile leaves its pages open.
    if let Some(watched) = all.iter().find(|watched| watched.pages.start == page) {
        watched.rights(libc::PROT_NONE);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::user::{UserSpace, copy_in, copy_out};
    use crate::{Config, Machine};

    #[test]
    fn what_is_read_twice_is_told_from_what_is_read_once() {
        let machine = Machine::new(Config::default()).unwrap();
        let _inside = machine.enter();
        let buffer = UserSpace::new().allocate_guarded(2 * PAGE).unwrap();
        let address = buffer.address();
        // Across the end of a page.
        let start = address + PAGE - 4;
        copy_out(start, &[1, 2, 3, 4, 5, 6, 7, 8]).unwrap();
        let watch = Reread::watch(start, 8).unwrap();
        assert!(Reread::watch(address, 1).is_none(), "the page is watched");
        assert!(!watch.touched());
        let mut bytes = [0; 6];
        copy_in(&mut bytes, start).unwrap();
        assert_eq!((bytes, watch.again()), ([1, 2, 3, 4, 5, 6], None));
        assert!(watch.touched());
        // Beside what is watched, on the same pages.
        for _ in 0..2 {
            copy_in(&mut bytes, start - 6).unwrap();
            copy_in(&mut bytes, start + 8).unwrap();
        }
        assert_eq!(watch.again(), None);
        let mut rest = [0; 3];
        copy_in(&mut rest, start + 5).unwrap();
        assert_eq!((rest, watch.again()), ([6, 7, 8], Some(5)));
        drop(watch);
        copy_in(&mut bytes, start).unwrap();
        assert!(Reread::watch(start, 8).is_some_and(|watch| !watch.touched()), "a watch begins anew");
    }
}
