//! Submissions that are kept: what the port has taken back, nobody may hold. Each test that stops the machine fails if the
//! machine goes on: then the driver could reach memory that is not its own.

use std::ffi::c_void;

use wddm::nt::pool::{NonPagedArc, NonPagedBox, Tag};
use wddm::{DeviceLevel, Dxgk, PassiveLevel, Submission, SubmissionQueue};
use wddm_sys::*;
use wddm_sys::{STATUS_SUCCESS, wddm1_3 as ddi};

use super::sample::{EMPTY, MEANWHILE, QUEUE, Sample, Seen, WORK, seen};
use super::stop::{LEVEL, stops};
use super::{FENCE, ONE, Port};

/// The node that `Port::submit` submits to.
const NODE: usize = 2;

/// A port with `count` submissions that the driver holds, in `QUEUE`.
fn holding(count: u32) -> Port {
    let mut port = Port::new();
    QUEUE.set(Some(SubmissionQueue::default()));
    (0..count).for_each(|n| submit(&mut port, n));
    port
}

fn submit(port: &mut Port, n: u32) {
    assert_eq!(port.render_into(n * ONE, 1, 10 + n).map(|moved| moved[1]), Ok(ONE));
    assert_eq!(port.submit((0, 64), (n * ONE, (n + 1) * ONE)), []);
}

fn pop() -> Submission<Sample> {
    QUEUE.with_borrow_mut(|queue| queue.as_mut().unwrap().pop()).unwrap()
}

impl Port {
    /// Does `work` under the interrupt lock.
    fn work(&self, work: impl FnOnce(&Dxgk<Sample>, &mut DeviceLevel) + 'static) -> Vec<Seen> {
        WORK.set(Some(Box::new(work)));
        // SAFETY: the port's call.
        unsafe { self.table.DxgkDdiDpcRoutine.unwrap()(self.adapter) };
        seen()
    }

    fn preempt(&self) {
        let mut args = ddi::DXGKARG_PREEMPTCOMMAND::zeroed();
        (args.PreemptionFenceId, args.NodeOrdinal) = (99, NODE as u32);
        // SAFETY: the port's call.
        assert_eq!(unsafe { self.table.DxgkDdiPreemptCommand.unwrap()(self.adapter, &args) }, STATUS_SUCCESS);
    }

    fn reset(&self) {
        // SAFETY: the port's call.
        assert_eq!(unsafe { self.table.DxgkDdiResetFromTimeout.unwrap()(self.adapter) }, STATUS_SUCCESS);
    }

    fn reset_engine(&self, node: u32) {
        let mut args = ddi::DXGKARG_RESETENGINE::zeroed();
        args.NodeOrdinal = node;
        let reset = self.table.DxgkDdiResetEngine.unwrap();
        // SAFETY: the port's call.
        assert_eq!(unsafe { reset(self.adapter, &mut args) }, STATUS_SUCCESS);
    }

    fn remove(&self) {
        remove(self.table, self.adapter);
    }
}

fn remove(table: &ddi::DRIVER_INITIALIZATION_DATA, adapter: *mut c_void) {
    let kind = ddi::DXGK_SURPRISE_REMOVAL_TYPE(0);
    // SAFETY: the port's call.
    assert_eq!(unsafe { table.DxgkDdiNotifySurpriseRemoval.unwrap()(adapter, kind) }, STATUS_SUCCESS);
}

const fn completed(fence: u32) -> Seen {
    Seen::Told(ddi::DXGK_INTERRUPT_DMA_COMPLETED.0, fence)
}

/// Fails if what is done in order stops the machine, or is not reported once.
#[test]
fn what_ends_in_order_may_end() {
    let mut port = holding(3);
    let told = port.work(|dxgk, at| (0..3).for_each(|_| pop().complete(dxgk, at)));
    assert_eq!(told, [0, ONE, 2 * ONE].map(|n| completed(FENCE + n)));
    // Given up from the end, with one left, and then that; and by being dropped with its queue.
    (0..3).for_each(|n| submit(&mut port, n));
    let told = port.work(|dxgk, at| {
        let first = pop();
        QUEUE.set(Some(SubmissionQueue::default()));
        first.complete(dxgk, at);
    });
    assert_eq!(told, [completed(FENCE)]);
    port.preempt();
    assert_eq!(seen(), [Seen::Told(ddi::DXGK_INTERRUPT_DMA_PREEMPTED.0, 99)]);
    // Nothing is left of what was given up: all of it goes on.
    (0..2).for_each(|n| submit(&mut port, n));
    assert_eq!(port.work(|dxgk, at| (0..2).for_each(|_| pop().complete(dxgk, at))).len(), 2);
    submit(&mut port, 0);
    QUEUE.set(Some(SubmissionQueue::default()));
    port.reset();
    port.reset_engine(NODE as u32);
    submit(&mut port, 0);
    drop(pop());
    port.remove();
    QUEUE.set(None);
    port.end();
}

/// Fails if a submission without a packet does not wait for what came before it, or waits for what came after.
#[test]
fn one_without_a_packet_comes_in_its_turn() {
    let mut port = holding(1);
    assert_eq!(port.submit((0, 0), (0, 0)).len(), 1);
    submit(&mut port, 1);
    let told = port.work(|dxgk, at| {
        pop().complete(dxgk, at);
        EMPTY.take().unwrap().complete(dxgk, at);
        pop().complete(dxgk, at);
    });
    assert_eq!(told, [completed(FENCE), completed(FENCE), completed(FENCE + ONE)]);
    QUEUE.set(None);
    port.end();
}

macro_rules! stop_test {
    ($(#[$meta:meta])* $name:ident, $numbers:expr, $body:block) => {
        $(#[$meta])*
        #[test]
        fn $name() {
            let stopped = stops(concat!("held::", stringify!($name)), || $body);
            assert_eq!(stopped, ("0x121".to_owned(), $numbers));
        }
    };
}

stop_test!(one_is_reported_before_an_older_one, [1, NODE, 1, 2], {
    holding(2).work(|dxgk, at| {
        let _older = pop();
        pop().complete(dxgk, at);
    });
});

stop_test!(one_without_a_packet_is_reported_before_an_older_one, [1, NODE, 1, 1], {
    let mut port = holding(1);
    assert_eq!(port.submit((0, 0), (0, 0)).len(), 1);
    port.work(|dxgk, at| EMPTY.take().unwrap().complete(dxgk, at));
});

stop_test!(one_is_reported_to_another_adapter, [7, NODE, 0, 0], {
    let _own = holding(1);
    Port::new().work(|dxgk, at| pop().complete(dxgk, at));
});

stop_test!(one_without_a_packet_is_reported_to_another_adapter, [7, NODE, 0, 0], {
    let mut own = Port::new();
    assert_eq!(own.submit((0, 0), (0, 0)).len(), 1);
    Port::new().work(|dxgk, at| EMPTY.take().unwrap().complete(dxgk, at));
});

stop_test!(one_is_kept_over_a_preemption, [2, NODE, 2, 1], {
    let port = holding(2);
    pop().abandon();
    port.preempt();
});

stop_test!(one_is_kept_over_a_reset_of_the_engine, [3, NODE, 0, 1], {
    holding(1).reset_engine(NODE as u32);
});

stop_test!(one_is_kept_over_a_reset_of_another_engine, [3, NODE, 0, 1], {
    let port = holding(1);
    port.reset_engine(0);
    port.reset_engine(1);
});

stop_test!(one_is_kept_over_a_reset, [4, NODE, 0, 2], {
    holding(2).reset();
});

stop_test!(one_is_forgotten, [4, NODE, 0, 1], {
    let port = holding(1);
    std::mem::forget(pop());
    port.reset();
});

stop_test!(one_is_kept_over_the_stop, [5, NODE, 0, 1], {
    holding(1).end();
});

stop_test!(one_is_kept_over_the_removal, [6, NODE, 0, 1], {
    holding(1).remove();
});

stop_test!(one_that_comes_after_the_removal_is_kept, [6, NODE, 0, 1], {
    let mut port = holding(0);
    port.remove();
    submit(&mut port, 0);
});

/// Has the adapter removed while a submission is being taken.
fn remove_meanwhile(port: &Port) {
    let (table, adapter) = (port.table, port.adapter);
    MEANWHILE.set(Some(Box::new(move || remove(table, adapter))));
}

stop_test!(one_is_kept_that_the_removal_met, [6, NODE, 0, 1], {
    let mut port = holding(0);
    remove_meanwhile(&port);
    submit(&mut port, 0);
});

/// Fails if a removal takes a submission for kept that is just being taken, and is then given up.
#[test]
fn one_that_the_removal_meets_may_be_given_up() {
    let mut port = Port::new();
    remove_meanwhile(&port);
    assert_eq!(port.render(1, 10), Ok(ONE));
    assert_eq!(port.submit((0, 64), (0, ONE)).len(), 1);
    port.end();
}

stop_test!(no_node_has_such_a_number, [9, 64, 0, 0], {
    let port = Port::new();
    let mut args = ddi::DXGKARG_SUBMITCOMMAND::zeroed();
    args.NodeOrdinal = 64;
    // SAFETY: the port's call.
    unsafe { port.table.DxgkDdiSubmitCommand.unwrap()(port.adapter, &args) };
});

/// Fails if memory is freed where the kernel forbids it, or is not where it may be: up to DISPATCH_LEVEL, and above by who is
/// not the last owner.
#[test]
fn nothing_is_freed_above_dispatch_level() {
    let (code, [kind, level, ..]) = stops("held::nothing_is_freed_above_dispatch_level", || {
        let _port = Port::new();
        // SAFETY: the test's thread runs at what stands for PASSIVE_LEVEL.
        let at = unsafe { PassiveLevel::assume() };
        let tag = Tag::new(*b"test");
        let boxed = || NonPagedBox::new(1, tag, &at).unwrap();
        let (first, second) = (boxed(), boxed());
        let shared = NonPagedArc::new(2, tag, &at).unwrap();
        LEVEL.set(2);
        drop(first);
        LEVEL.set(4);
        drop(shared.clone());
        LEVEL.set(3);
        drop(second);
    });
    assert_eq!((code.as_str(), kind, level), ("0xc2", 9, 3));
}
