//! Which submitted packets the driver holds, per node: so that none is touched that the port has taken back.
//!
//! A submission may be kept anywhere, for as long as the driver likes, and the port does not ask before it takes the
//! memory back: at the end of a later one on the node, at a preemption, a reset, the stop. So each of these asks here
//! first, and stops the machine if the driver still holds what is about to go: DRIVER_VIOLATION, with the kind of
//! [`Violation`], the node, the submission's place in the order, and how many are held.
//!
//! # Why what was found stays so
//!
//! No answer here can turn wrong before the port acts on it. Submissions are numbered in SubmitCommand only, and never
//! come back once they have been given up. So "nothing older is held" stays true for good, whichever threads give up what at
//! the same time; and "nothing is held" stays true until SubmitCommand makes the next one, which is not among what the port
//! takes: a completion takes what is older, a preemption what was there when it was asked for. ResetFromTimeout and
//! StopDevice are level three, ResetEngine is of SubmitCommand's class: SubmitCommand comes after them. Only
//! NotifySurpriseRemoval may meet one that is under way, and that one asks when it is done ([`Held::leave`]). The counters
//! are acquired before memory goes back and released after its last use, so uses on other processors come before.

use core::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};

use nt::stop::{DRIVER_VIOLATION, bug_check};

/// As many as a mask of nodes names.
pub(crate) const NODES: usize = 64;

/// What a driver did wrong: the first parameter of the bug check.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(usize)]
pub(crate) enum Violation {
    /// A submission is reported while an older one of its node is held: the report ends that too.
    OutOfOrder = 1,
    /// A preemption is reported while the driver holds what it ends.
    Preempted = 2,
    /// ResetEngine succeeded, and the driver holds what it ended.
    EngineReset = 3,
    /// ResetFromTimeout is done, and the driver holds what it ended.
    AdapterReset = 4,
    /// StopDevice is done, and the driver holds submissions.
    Stopped = 5,
    /// NotifySurpriseRemoval is done, and the driver holds submissions.
    Removed = 6,
    /// A submission is reported to an adapter that it is not of.
    OtherAdapter = 7,
    /// SubmitCommandVirtual refuses a submission, and what was refused is another.
    OtherRefused = 8,
    /// The port submits to a node that cannot be.
    NoNode = 9,
    /// The driver has given up so many out of order that they cannot be counted.
    Uncounted = 10,
}

impl Violation {
    const fn text(self) -> &'static core::ffi::CStr {
        match self {
            Self::OutOfOrder => c"wddm: a submission is reported while an older one of its node is held",
            Self::Preempted => c"wddm: a preemption is reported while the driver holds what was preempted",
            Self::EngineReset => c"wddm: the driver holds a submission over ResetEngine",
            Self::AdapterReset => c"wddm: the driver holds a submission over ResetFromTimeout",
            Self::Stopped => c"wddm: the driver holds a submission over StopDevice",
            Self::Removed => c"wddm: the driver holds a submission over NotifySurpriseRemoval",
            Self::OtherAdapter => c"wddm: a submission is reported to another adapter than its own",
            Self::OtherRefused => c"wddm: another submission was refused than the one that came",
            Self::NoNode => c"wddm: a submission to a node that cannot be",
            Self::Uncounted => c"wddm: too many submissions are held, or were given up out of order",
        }
    }
}

/// Stops the machine.
#[cold]
pub(crate) fn stop(kind: Violation, node: u32, order: u32, live: u16) -> ! {
    bug_check(
        DRIVER_VIOLATION,
        [kind as usize, node as usize, order as usize, usize::from(live)],
        kind.text(),
    )
}

/// One node's counters, which fit an atomic.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Count {
    /// The number that the next submission gets; they start again after 2^32.
    next: u32,
    /// From the oldest number that has not ended to the newest: held ones, and what was given up among them.
    span: u16,
    /// Held.
    live: u16,
}

impl Count {
    const fn of(bits: u64) -> Self {
        Self { next: (bits >> 32) as u32, span: (bits >> 16) as u16, live: bits as u16 }
    }

    const fn bits(self) -> u64 {
        (self.next as u64) << 32 | (self.span as u64) << 16 | self.live as u64
    }

    const fn oldest(self) -> u32 {
        self.next.wrapping_sub(self.span as u32)
    }

    /// Whether nothing is held that has a number before `order`. One that was given and given back is after all.
    const fn none_before(self, order: u32) -> bool {
        self.live == 0 || self.next.wrapping_sub(order) as i32 >= self.span as i32
    }

    /// One more.
    fn with(self) -> Option<Self> {
        Some(Self {
            next: self.next.wrapping_add(1),
            span: self.span.checked_add(1)?,
            live: self.live.wrapping_add(1),
        })
    }

    /// Without a held one. When none is left, nobody remembers what was given up out of order.
    fn without(self, order: u32) -> Self {
        let live = self.live.saturating_sub(1);
        let span = match live {
            0 => 0,
            _ if order == self.oldest() => self.span.saturating_sub(1),
            _ => self.span,
        };
        Self { live, span, ..self }
    }

    /// Without a held one that never was to be: the newest gives its number back.
    fn without_newest(self, order: u32) -> Self {
        if order != self.next.wrapping_sub(1) {
            return self.without(order);
        }
        let live = self.live.saturating_sub(1);
        let span = if live == 0 { 0 } else { self.span.saturating_sub(1) };
        Self { next: order, span, live }
    }
}

/// A preemption was asked for, at the number in the low half.
const ASKED: u64 = 1 << 32;

/// What one node knows.
struct Node {
    count: AtomicU64,
    /// What was submitted when the port last asked for a preemption.
    asked: AtomicU64,
}

/// The submissions that the driver of one adapter holds.
pub(crate) struct Held {
    nodes: [Node; NODES],
    /// SubmitCommand's calls that have begun, and those that are over.
    entered: AtomicU32,
    left: AtomicU32,
    /// NotifySurpriseRemoval is done: nothing is held from here on.
    removed: AtomicBool,
}

impl Held {
    pub const fn new() -> Self {
        Self {
            nodes: [const { Node { count: AtomicU64::new(0), asked: AtomicU64::new(0) } }; NODES],
            entered: AtomicU32::new(0),
            left: AtomicU32::new(0),
            removed: AtomicBool::new(false),
        }
    }

    fn node(&self, node: u32) -> &Node {
        match self.nodes.get(node as usize) {
            Some(found) => found,
            None => stop(Violation::NoNode, node, 0, 0),
        }
    }

    fn count(&self, node: u32) -> Count {
        Count::of(self.node(node).count.load(Ordering::Acquire))
    }

    /// Replaces a node's counters by what `change` makes of them. Answers what they were, or what it would not change.
    fn change(&self, node: u32, change: impl Fn(Count) -> Option<Count>) -> Result<Count, Count> {
        let made = |bits| change(Count::of(bits)).map(Count::bits);
        let count = &self.node(node).count;
        count.fetch_update(Ordering::AcqRel, Ordering::Acquire, made).map(Count::of).map_err(Count::of)
    }

    /// A submission begins. Answers its place in the order on its node.
    pub fn begin(&self, node: u32) -> u32 {
        match self.change(node, Count::with) {
            Ok(before) => before.next,
            Err(full) => stop(Violation::Uncounted, node, full.next, full.live),
        }
    }

    /// The place in the order that the next submission will have.
    pub fn next(&self, node: u32) -> u32 {
        self.count(node).next
    }

    /// The driver has given a submission up.
    pub fn abandon(&self, node: u32, order: u32) {
        let _ = self.change(node, |count| Some(count.without(order)));
    }

    /// The driver has refused a submission that it was just given.
    pub fn refuse(&self, node: u32, order: u32) {
        let _ = self.change(node, |count| Some(count.without_newest(order)));
    }

    /// What tells it from another adapter's.
    pub fn name(&self) -> usize {
        core::ptr::from_ref(self).addr()
    }

    /// A submission of the adapter with this name is about to be reported: it is the driver's no more. Nothing older may be.
    pub fn complete(&self, of: usize, node: u32, order: u32) {
        if of != self.name() {
            stop(Violation::OtherAdapter, node, order, 0);
        }
        // The only one has nothing older beside it.
        let first = |count: &Count| count.live <= 1 || count.none_before(order);
        let ended = self.change(node, |count| first(&count).then(|| count.without(order)));
        if let Err(count) = ended {
            stop(Violation::OutOfOrder, node, order, count.live);
        }
    }

    /// A submission without a packet is about to be reported. Nothing that came before it may be the driver's.
    pub fn complete_empty(&self, of: usize, node: u32, order: u32) {
        if of != self.name() {
            stop(Violation::OtherAdapter, node, order, 0);
        }
        self.none_before(node, order, Violation::OutOfOrder);
    }

    /// Stops the machine if the driver holds anything of a node that was submitted before `order`.
    fn none_before(&self, node: u32, order: u32, kind: Violation) {
        let count = self.count(node);
        if !count.none_before(order) {
            stop(kind, node, order, count.live);
        }
    }

    /// The port asks for a preemption.
    pub fn ask(&self, node: u32) {
        let next = self.next(node);
        self.node(node).asked.store(ASKED | u64::from(next), Ordering::Release);
    }

    /// A preemption is about to be reported: what was there when it was asked for is the port's again.
    pub fn preempted(&self, node: u32) {
        let asked = self.node(node).asked.swap(0, Ordering::AcqRel);
        if asked & ASKED != 0 {
            self.none_before(node, asked as u32, Violation::Preempted);
        } else {
            self.none(node, Violation::Preempted);
        }
    }

    /// Stops the machine if the driver holds anything of a node.
    pub fn none(&self, node: u32, kind: Violation) {
        let count = self.count(node);
        if count.live != 0 {
            stop(kind, node, count.oldest(), count.live);
        }
    }

    /// Stops the machine if the driver holds anything.
    pub fn none_of_all(&self, kind: Violation) {
        (0..NODES as u32).for_each(|node| self.none(node, kind));
    }

    /// SubmitCommand begins.
    pub fn enter(&self) {
        self.entered.fetch_add(1, Ordering::SeqCst);
    }

    /// SubmitCommand is over. If the adapter has been removed meanwhile, or was before, nothing may have stayed.
    pub fn leave(&self) {
        self.left.fetch_add(1, Ordering::SeqCst);
        if self.removed.load(Ordering::SeqCst) {
            self.settle();
        }
    }

    /// NotifySurpriseRemoval is over.
    pub fn remove(&self) {
        self.removed.store(true, Ordering::SeqCst);
        self.settle();
    }

    /// StartDevice: nothing has been removed yet.
    pub fn start(&self) {
        self.removed.store(false, Ordering::SeqCst);
    }

    /// Stops the machine if the driver of a removed adapter holds anything, but for what SubmitCommand is about. If that
    /// is under way, it comes here when it is over: either it is seen here, or it sees `removed`.
    fn settle(&self) {
        let entered = self.entered.load(Ordering::SeqCst);
        if self.left.load(Ordering::SeqCst) != entered {
            return;
        }
        for node in 0..NODES as u32 {
            let count = self.count(node);
            if count.live != 0 {
                if self.entered.load(Ordering::SeqCst) != entered {
                    return;
                }
                stop(Violation::Removed, node, count.oldest(), count.live);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;

    fn state(held: &Held) -> (u32, u16, u16) {
        let count = held.count(3);
        (count.oldest(), count.span, count.live)
    }

    #[test]
    fn ends_in_order_leave_nothing() {
        let held = Held::new();
        for round in 0..70_000u32 {
            let (first, second) = (held.begin(3), held.begin(3));
            assert_eq!((first, second), (2 * round, 2 * round + 1));
            held.complete(held.name(), 3, first);
            assert_eq!(state(&held), (second, 1, 1));
            held.complete(held.name(), 3, second);
            assert_eq!(state(&held), (second + 1, 0, 0));
        }
        held.none_of_all(Violation::Stopped);
    }

    #[test]
    fn what_is_given_up_out_of_order_is_forgotten_with_the_last() {
        let held = Held::new();
        let orders = [(); 4].map(|()| held.begin(3));
        held.abandon(3, orders[1]);
        held.abandon(3, orders[3]);
        assert_eq!(state(&held), (0, 4, 2));
        held.complete(held.name(), 3, orders[0]);
        assert_eq!(state(&held), (1, 3, 1));
        // Alone, it has nothing older beside it.
        held.complete(held.name(), 3, orders[2]);
        assert_eq!(state(&held), (4, 0, 0));
    }

    #[test]
    fn a_refused_one_leaves_no_gap() {
        let held = Held::new();
        let first = held.begin(3);
        let refused = held.begin(3);
        held.refuse(3, refused);
        assert_eq!(held.begin(3), refused);
        held.complete(held.name(), 3, first);
        assert_eq!(state(&held), (refused, 1, 1));
    }

    #[test]
    fn what_came_after_the_request_is_not_preempted() {
        let held = Held::new();
        let before = held.begin(3);
        held.ask(3);
        let after = held.begin(3);
        held.complete(held.name(), 3, before);
        held.preempted(3);
        held.complete(held.name(), 3, after);
        held.preempted(3);
    }

    /// Numbers start again, and stay in order.
    #[test]
    fn numbers_wrap() {
        let held = Held::new();
        held.node(3).count.store(Count { next: u32::MAX, span: 0, live: 0 }.bits(), Ordering::Relaxed);
        let orders = [(); 3].map(|()| held.begin(3));
        assert_eq!(orders, [u32::MAX, 0, 1]);
        held.none_before(3, orders[0], Violation::OutOfOrder);
        assert!(!held.count(3).none_before(orders[1]) && !held.count(3).none_before(held.next(3)));
        for order in orders {
            held.complete(held.name(), 3, order);
        }
        assert_eq!(state(&held), (2, 0, 0));
    }

    /// Threads give up in any order, and none is lost.
    #[test]
    fn counts_survive_threads() {
        let held = Held::new();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..1000).for_each(|_| held.abandon(3, held.begin(3))));
            }
        });
        assert_eq!(state(&held), (4000, 0, 0));
    }

    /// A submission that is under way while the adapter is removed is asked about when it is done.
    #[test]
    fn a_removal_waits_for_what_is_being_submitted() {
        let held = Held::new();
        held.enter();
        let order = held.begin(3);
        held.remove();
        held.abandon(3, order);
        held.leave();
    }
}
